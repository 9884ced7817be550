"""newsbrief preview: the digest that would be sent, drawn in the terminal."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.panel import Panel

from bot.cli.options import Config, topic_slugs
from bot.config import Settings, load

if TYPE_CHECKING:
    from bot.core.subscriptions import Chat
    from bot.core.topics import TopicId
    from bot.storage.db import Session


def preview(
    chat: Annotated[int | None, typer.Option(help="Whose digest: the chat's Telegram number.")] = None,
    topics: Annotated[str, typer.Option(help="Or a digest of these topics, such as world,science.")] = "",
    at: Annotated[
        str, typer.Option(help="At which moment: 2026-03-08T08:00, in the zone of the chat; now when empty.")
    ] = "",
    config: Config = None,
) -> None:
    """Draw the digest that would be sent. Sends nothing, stores nothing."""
    from bot.installation import open_database
    from bot.locales import wording
    from bot.parts import SystemClock
    from bot.usecases.brief import Brief

    settings = load(config)
    if (chat is None) == (not topics):
        typer.echo("Say whose: --chat NUMBER, or --topics world,science.", err=True)
        raise typer.Exit(2)
    clock = SystemClock()
    database = open_database(settings, clock)
    brief = Brief(wording, settings.digest.window)

    def draw(session: "Session") -> list[str]:
        who, followed = _who(session, settings, chat, topics)
        moment = _moment(at, who.zone)
        drawn = brief.preview(session, who, followed, moment)
        from bot.core.markup import plain
        from bot.usecases.draw import empty_text

        if not drawn.pages:
            return [plain(empty_text(drawn.digest, who, wording(who.language)))]
        return [plain(page.text) for page in drawn.pages]

    try:
        pages = database.read_now(draw)
    finally:
        database.close()
    console = Console()
    for number, page in enumerate(pages, 1):
        title = f"message {number} of {len(pages)}" if len(pages) > 1 else None
        console.print(Panel(page, title=title, width=min(console.width, 100)), markup=False, highlight=False)


def _moment(at: str, zone: str) -> datetime:
    from bot.core.schedule import zone_info

    if not at:
        return datetime.now(UTC)
    try:
        moment = datetime.fromisoformat(at)
    except ValueError:
        typer.echo(f"--at: {at} is no moment; write 2026-03-08T08:00.", err=True)
        raise typer.Exit(2) from None
    return (moment if moment.tzinfo else moment.replace(tzinfo=zone_info(zone))).astimezone(UTC)


def _who(
    session: "Session", settings: Settings, chat_id: int | None, topics: str
) -> "tuple[Chat, tuple[TopicId, ...]]":
    """The stored chat and what it follows; or an imagined one with the operator's defaults and these topics."""
    from bot.core.subscriptions import Address, Chat, ChatKey, ChatState, EmptyDay
    from bot.storage import chats as chats_table
    from bot.storage import subscriptions as subscriptions_table
    from bot.storage import topics as topics_table

    if chat_id is not None:
        known = chats_table.find_chat(session, Address(chat_id))
        if known is None:
            typer.echo(f"--chat: {chat_id} is not a chat this bot has met.", err=True)
            raise typer.Exit(2)
        return known, subscriptions_table.list_followed(session, known.id)
    found = (topics_table.find_topic_id(session, slug) for slug in topic_slugs(topics))
    ids = tuple(topic_id for topic_id in found if topic_id is not None)
    digest = settings.digest
    imagined = Chat(
        id=ChatKey(0),
        address=Address(0),
        language=digest.language,
        zone=digest.timezone,
        stories=digest.stories,
        article_languages=(),
        empty_day=EmptyDay.TELL,
        state=ChatState.ACTIVE,
        paused_until=None,
        pending={},
        told_at=None,
        created_at=datetime.now(UTC),
    )
    return imagined, ids
