"""/export, /import and the files that people send.

Between a preview and its button the file stays with Telegram: nothing of it is stored before it is agreed to.
"""

import asyncio
from secrets import token_hex

from bot.chat.desk import Desk
from bot.chat.handlers.language import speak
from bot.chat.talk import SentFile, Talk
from bot.core.buttons import Press
from bot.core.cards import Card
from bot.core.cards import portable as cards
from bot.core.portable import MOST_BYTES, is_chat_file, read_file, write_file
from bot.core.taxonomy import TAXONOMY, name_of
from bot.errors import ChatFileError, FileFault, OpmlError, StaleButtonError
from bot.ports import OpmlFeed
from bot.usecases.portability import Arrivals, FeedList

PROGRESS_EVERY_S = 2.0
PROGRESS_LOOKS = 90  # three minutes; after that the button tells


async def export(desk: Desk, talk: Talk, _: str) -> None:
    """All that the chat chose as JSON, and the sources it follows as OPML."""
    await talk.working()
    wording = talk.wording
    day = f"{desk.clock.now():%Y-%m-%d}"
    choices = await desk.portability.export(talk.known)
    await talk.send_file(f"newsbrief-{day}.json", write_file(choices), cards.export_caption(wording))
    feeds = await desk.portability.feeds(talk.known)
    if feeds:
        content = desk.opml.write_opml(feeds, "Newsbrief")
        await talk.send_file(f"newsbrief-{day}.opml", content, cards.opml_caption(len(feeds), wording))


async def import_(desk: Desk, talk: Talk, _: str) -> None:
    """Without a file: asks for one."""
    if talk.document is None:
        await desk.chats.set_pending(talk.known, {"ask": "import"})
        await talk.answer(cards.ask_for_file(talk.wording))
        return
    await look_at(desk, talk, talk.document)


async def look_at(desk: Desk, talk: Talk, sent: SentFile) -> None:
    """What is in a file that was sent, whatever its name says it is; ChatFileError when it is nothing for us."""
    await talk.working()
    content = await _content(talk, sent.file_id, sent.size_bytes)
    key = token_hex(4)
    if is_chat_file(content):
        wanted = read_file(content)
        unknown = await desk.portability.unknown_stories(wanted)
        names = [_topic_name(one, talk.wording.language) for one in wanted.get("topics", ())]
        await desk.chats.set_pending(talk.known, {"ask": "restore", "key": key, "file": sent.file_id})
        await talk.answer(cards.restore_preview(wanted, names, unknown, key, talk.wording))
        return
    found = await desk.portability.look_through(talk.known, await _listed(desk, content))
    await desk.chats.set_pending(talk.known, {"ask": "list", "key": key, "file": sent.file_id} if found.new else None)
    await talk.answer(
        cards.feeds_preview(
            found.total,
            found.folders,
            [(feed.title, feed.url) for feed in found.new],
            len(found.known),
            [feed.url for feed in found.bad],
            len(found.beyond),
            desk.limits.sources,
            key,
            talk.wording,
        )
    )


async def restore(desk: Desk, talk: Talk, press: Press) -> None:
    file_id = _file_agreed_to(talk, press, "restore")
    await talk.notice()  # the file has to be fetched: the press is answered before
    wanted = read_file(await _content(talk, file_id))
    changed = await desk.portability.restore(talk.known, wanted)
    await desk.chats.set_pending(changed.chat, None)
    await speak(desk, talk, changed.chat)
    await talk.redraw(cards.restored(changed.undo_id, talk.wording))


async def follow_list(desk: Desk, talk: Talk, press: Press) -> None:
    file_id = _file_agreed_to(talk, press, "list")
    await talk.notice()
    content = await _content(talk, file_id)
    listed = await _listed(desk, content)
    await talk.redraw(cards.adding(len(listed), talk.wording))
    changed, found = await desk.portability.follow_all(talk.known, listed)
    await desk.chats.set_pending(changed.chat, None)
    await _tell_arrivals(desk, talk, changed.undo_id, found)


async def show_arrivals(desk: Desk, talk: Talk, press: Press) -> None:
    await _tell_arrivals(desk, talk, press.number(0))


async def _tell_arrivals(desk: Desk, talk: Talk, undo_id: int, found: FeedList | None = None) -> None:
    """Show how the sources of a list are, and go on showing it while they are read for the first time."""
    arrived = await desk.portability.arrivals(talk.known, undo_id)
    if arrived is None:
        raise StaleButtonError("a list that was taken back, or is long followed")
    await talk.redraw(_arrivals_card(desk, talk, arrived, undo_id, found))

    async def go_on(shown: Arrivals) -> None:
        for _ in range(PROGRESS_LOOKS):
            await asyncio.sleep(PROGRESS_EVERY_S)
            now = await desk.portability.arrivals(talk.known, undo_id)
            if now is None:
                return
            if now != shown:
                await talk.redraw(_arrivals_card(desk, talk, now, undo_id, found))
                shown = now
            if now.read == now.total:
                return

    if arrived.read < arrived.total:
        desk.followups.begin(talk.address.chat_id, go_on(arrived))


def _arrivals_card(desk: Desk, talk: Talk, arrived: Arrivals, undo_id: int, found: FeedList | None) -> Card:
    left_out = (
        cards.left_out(
            len(found.known), [feed.url for feed in found.bad], len(found.beyond), desk.limits.sources, talk.wording
        )
        if found is not None
        else ()
    )
    return cards.added(arrived.total, arrived.read, arrived.failing, left_out, undo_id, talk.wording)


def _file_agreed_to(talk: Talk, press: Press, ask: str) -> str:
    """The file of the newest preview, whose button was pressed."""
    pending = talk.known.pending
    if talk.known.asked != ask or pending.get("key") != press.text(0):
        raise StaleButtonError("an older preview")
    return str(pending["file"])


async def _content(talk: Talk, file_id: str, size_bytes: int = 0) -> bytes:
    if size_bytes > MOST_BYTES:
        raise ChatFileError(FileFault.TOO_LARGE)
    return await talk.download(file_id, MOST_BYTES)


async def _listed(desk: Desk, content: bytes) -> tuple[OpmlFeed, ...]:
    try:
        return await asyncio.to_thread(desk.opml.read_opml, content)  # a long list takes longer than the loop can spare
    except OpmlError:
        raise ChatFileError(FileFault.UNKNOWN) from None


def _topic_name(topic: str | dict[str, str], language: str) -> str:
    if isinstance(topic, str):
        return f"{TAXONOMY[topic].emoji} {name_of(topic, language)}"
    return f"🔎 {topic['words']}"
