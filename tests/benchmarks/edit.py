"""What it costs when a story grows that many chats were told: edit [chats] (100,000).

A database of chats that were all told one story, in a message each. The story grows: its messages are put in line.
It grows again: they stand in line already. Then they are edited, into a void, for as long as one turn lasts. Beside it
the plain way: each chat's newest telling asked for by itself, as one would write it first.
"""

import asyncio
import tempfile
import time
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import text

from bot.locales import wording
from bot.storage import edits as edits_table
from bot.storage import migrate
from bot.storage import stories as stories_table
from bot.storage import topics as topics_table
from bot.storage.db import Database, Session
from bot.storage.stories import StoryDraft
from bot.usecases.edit import Edit
from tests.factories import save_story
from tests.fakes import START, FakeClock, FakeMessenger

ASKED_ONE_BY_ONE = 2000
MOMENT = START.strftime("%Y-%m-%d %H:%M:%S.000000")
TEXT = "🗞 <b>Your briefing</b>\n\n1. <b>Ferry runs aground off Hornby</b>\n<i>Coast News · just now</i>"
FILL = (
    (
        "INSERT INTO chats (id, chat_id, thread_id, kind, language, zone, stories, article_languages, empty_day, "
        "state, first_wanted, created_at) "
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :chats) "
        "SELECT i, i, 0, 'private', 'en', 'UTC', 8, '[]', 'tell', 'active', 0, :at FROM n"
    ),
    (
        "INSERT INTO editions (id, chat_id, key, kind, due_at, period_from, period_to, receipt, composed_at) "
        "SELECT id, id, 'told', 'slot', :at, :at, :at, '{}', :at FROM chats"
    ),
    (
        "INSERT INTO outbox (id, edition_id, chat_id, part, text, keyboard, lane, state, attempts, ready_at, "
        "message_id, repeated, settled_at) "
        "SELECT id, id, id, 1, :text, json_array(json_array(json_array('1', 'v1|story|' || :story, null))), "
        "1, 'sent', 1, :at, id, 0, :at FROM chats"
    ),
    (
        "INSERT INTO ledger (chat_id, story_id, revision, edition_id, part, headline, told_at) "
        "SELECT id, :story, 1, id, 1, '', :at FROM chats"
    ),
)


def main(argv: Sequence[str]) -> int:
    chats = int(argv[0]) if argv else 100_000
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite:///{Path(folder) / 'edit.db'}")
        try:
            migrate.upgrade(database)
            asyncio.run(_measure(database, chats))
        finally:
            database.close()
    return 0


async def _measure(database: Database, chats: int) -> None:
    clock, messenger = FakeClock(), FakeMessenger()
    story = database.write_now(lambda session: _fill(session, chats))
    edit = Edit(database, messenger, clock, wording)
    since = START - timedelta(hours=1)
    began_s = time.process_time()
    for chat in range(1, ASKED_ONE_BY_ONE + 1):
        database.read_now(lambda session, chat=chat: _newest_of(session, chat, story))  # type: ignore[misc]
    plain_s = (time.process_time() - began_s) / ASKED_ONE_BY_ONE * chats
    began_s = time.process_time()
    found = database.read_now(lambda session: edits_table.list_telling(session, [story], since))
    at_once_s = time.process_time() - began_s
    print(f"to find the messages of {len(found):,} chats: {at_once_s:.2f} s of CPU,", end=" ")
    print(f"one by one {plain_s / at_once_s:.0f} times that")
    for name, source in (("to put them in line", "Orbit Wire"), ("when it grows again", "Strait Post")):
        clock.advance(seconds=10)
        _grow(database, story, source, clock.now())
        began_s = time.process_time()
        summary = await edit()
        print(f"{name}: {time.process_time() - began_s:.2f} s of CPU, {summary.planned:,} rows written")
    clock.advance(minutes=10)
    began_s = time.process_time()
    summary = await edit()
    print(f"an edit: {(time.process_time() - began_s) / max(1, summary.edited) * 1000:.2f} ms of CPU", end=" ")
    print(f"({summary.edited:,} in a turn, {len(messenger.edits):,} calls)")


def _fill(session: Session, chats: int) -> int:
    topics_table.seed_taxonomy(session, START)
    story = save_story(session)
    for statement in FILL:
        names = {"chats": chats, "at": MOMENT, "text": TEXT, "story": story}
        session.execute(text(statement), {name: value for name, value in names.items() if f":{name}" in statement})
    return story


def _newest_of(session: Session, chat: int, story: int) -> int | None:
    query = (
        "SELECT outbox.id FROM ledger JOIN outbox "
        "ON outbox.edition_id = ledger.edition_id AND outbox.part = ledger.part "
        "WHERE ledger.chat_id = :chat AND ledger.story_id = :story ORDER BY ledger.revision DESC LIMIT 1"
    )
    found: int | None = session.scalar(text(query), {"chat": chat, "story": story})
    return found


def _grow(database: Database, story_id: int, source: str, now: datetime) -> None:
    def work(session: Session) -> None:
        story = stories_table.find_story(session, story_id)
        assert story is not None
        sources = (*story.sources, source)
        draft = StoryDraft(story.headline, 1, story.link, (), (), "en", sources, len(sources), story.first_at, now)
        stories_table.save_story(session, story_id, draft, now, None)

    database.write_now(work)
