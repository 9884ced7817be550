"""Editions, outbox and ledger: promised once, claimed once, told once."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from bot.core.buttons import Button, press
from bot.core.delivery import LEASE, Lane
from bot.core.digests import EditionKind, Period, Told
from bot.core.markup import escape
from bot.storage import chats as chats_table
from bot.storage import digests as digests_table
from bot.storage import outbox
from bot.storage.db import Database
from bot.storage.digests import Part, Promise, Telling
from bot.storage.schema import DeliveryRow, EditionRow, LedgerRow
from tests.factories import alice, bob, save_story
from tests.fakes import START

KEYBOARD = ((Button("1", press("story", 1)), Button("Open", url="https://coast.example/1")),)
PERIOD = Period(START - timedelta(hours=24), START)


def a_promise(chat, key="slot:08:00::2026-03-02", *, tells=(), parts=1, lane=Lane.DIGEST, until=START):
    return Promise(
        chat.id,
        key,
        EditionKind.SLOT,
        START,
        Period(until - timedelta(hours=24), until),
        None,
        tuple(
            Part(escape(f"{key} {n}"), KEYBOARD, tuple(Telling(*told) for told in (tells if n == 0 else ())))
            for n in range(parts)
        ),
        lane,
    )


def promise(database, *promises, now=START):
    return database.write_now(lambda session: digests_table.promise(session, promises, now))


def claim(database, now=START, limit=100, edition=None):
    return database.write_now(lambda session: outbox.claim_parts(session, now, limit, edition))


def told(database, chat):
    return database.read_now(lambda s: digests_table.list_told(s, [chat.id], PERIOD).get(chat.id, {}))


def do(database, mark, *args, **named):
    return database.write_now(lambda session: mark(session, *args, **named))


def number_of(database, table):
    return database.read_now(lambda session: session.scalar(select(func.count()).select_from(table)))


def test_promising_the_same_twice_is_promising_once(database):
    chat = database.write_now(alice)
    first = promise(database, a_promise(chat))
    assert list(first) == [(chat.id, "slot:08:00::2026-03-02")]
    assert promise(database, a_promise(chat)) == {}
    assert number_of(database, EditionRow) == number_of(database, DeliveryRow) == 1


def test_the_same_key_of_another_chat_is_another_edition(database):
    one, other = database.write_now(lambda session: (alice(session), bob(session)))
    assert len(promise(database, a_promise(one), a_promise(other))) == 2


def test_a_promise_that_cannot_be_written_whole_is_not_written_at_all(database):
    chat = database.write_now(alice)
    with pytest.raises(Exception, match=r"(?i)not.null"):
        promise(database, a_promise(chat, tells=((1, 1, None),)))
    assert number_of(database, EditionRow) == number_of(database, DeliveryRow) == 0


def test_an_edition_without_parts_is_settled_at_once(database):
    chat = database.write_now(alice)
    promise(database, a_promise(chat, parts=0))
    assert database.read_now(lambda s: s.scalars(select(EditionRow.settled_at)).all()) == [START]


def test_a_part_comes_as_it_was_promised(database):
    chat = database.write_now(alice)
    promise(database, a_promise(chat))
    (part,) = claim(database)
    assert (part.text, part.keyboard, part.chat, part.attempts, part.repeated, part.promised_at) == (
        "slot:08:00::2026-03-02 0",
        KEYBOARD,
        chat.id,
        1,
        False,
        START,
    )


def test_answers_go_first_and_each_chat_gets_its_parts_in_order(database):
    one, other = database.write_now(lambda session: (alice(session), bob(session)))
    promise(database, a_promise(one, "slot", parts=2))
    promise(database, a_promise(other, "new", lane=Lane.ANSWER), now=START + timedelta(seconds=1))
    now = START + timedelta(seconds=2)
    first = claim(database, now)
    assert [str(part.text) for part in first] == ["new 0", "slot 0"]
    assert claim(database, now) == ()
    do(database, outbox.mark_sent, first[1], 7, now)
    assert [str(part.text) for part in claim(database, now)] == ["slot 1"]


def test_what_waits_for_its_pause_holds_back_what_comes_after(database):
    """Part 2 before part 1 would be read in the wrong order."""
    chat = database.write_now(alice)
    promise(database, a_promise(chat, parts=2))
    (part,) = claim(database)
    do(database, outbox.mark_ready_again, part, START + timedelta(minutes=1), "429")
    assert claim(database) == ()
    (again,) = claim(database, START + timedelta(minutes=1))
    assert (again.id, again.attempts, again.repeated) == (part.id, 2, False)


def test_a_vanished_senders_part_comes_back_marked_when_its_lease_is_over(database):
    chat = database.write_now(alice)
    promise(database, a_promise(chat))
    (part,) = claim(database)
    assert claim(database, START + LEASE - timedelta(seconds=1)) == ()
    (again,) = claim(database, START + LEASE)
    assert (again.id, again.repeated) == (part.id, True)
    do(database, outbox.mark_ready_again, again, START + LEASE, "429")
    (still,) = claim(database, START + LEASE)
    assert still.repeated


def test_two_senders_never_claim_the_same_part(database):
    def work(session):
        from tests.factories import ALICE, save_chat

        return [save_chat(session, type(ALICE)(2000 + n)) for n in range(30)]

    promise(database, *(a_promise(chat) for chat in database.write_now(work)))
    others = [Database(database.url.render_as_string(hide_password=False)) for _ in range(3)]
    with ThreadPoolExecutor(3) as senders:
        claims = [part.id for parts in senders.map(lambda one: claim(one, limit=20), others) for part in parts]
    for one in others:
        one.close()
    claims += [part.id for part in claim(database)]
    assert len(claims) == len(set(claims)) == 30


def test_an_edition_asked_for_is_claimed_by_itself(database):
    one, other = database.write_now(lambda session: (alice(session), bob(session)))
    ids = promise(database, a_promise(one), a_promise(other))
    (part,) = claim(database, edition=ids[other.id, "slot:08:00::2026-03-02"])
    assert part.chat == other.id


def test_a_sent_part_is_told_and_the_last_one_settles_the_edition(database):
    chat, story = database.write_now(lambda session: (alice(session), save_story(session)))
    promise(database, a_promise(chat, tells=((story, 1, "Ferry"),), parts=2))
    later = START + timedelta(seconds=9)
    (part,) = claim(database)
    do(database, outbox.mark_sent, part, 7, later)
    assert database.read_now(lambda s: s.scalar(select(LedgerRow.told_at))) == later
    assert database.read_now(lambda s: s.scalar(select(EditionRow.settled_at))) is None
    (part,) = claim(database)
    do(database, outbox.mark_sent, part, 8, later)
    assert database.read_now(lambda s: s.scalar(select(EditionRow.settled_at))) == later
    assert database.read_now(lambda s: chats_table.get_chat(s, chat.id)).told_at == START
    assert do(database, digests_table.find_delivery, chat.id, 7) == (part.edition_id, (story,))
    assert do(database, digests_table.find_delivery, chat.id, 99) is None


def test_told_at_only_goes_forward(database):
    chat = database.write_now(alice)
    promise(database, a_promise(chat, "late", until=START), a_promise(chat, "early", until=START - timedelta(days=1)))
    for _ in range(2):
        (part,) = claim(database)
        do(database, outbox.mark_sent, part, 7, START)
    assert database.read_now(lambda s: chats_table.get_chat(s, chat.id)).told_at == START


def test_promised_counts_as_told_and_refused_as_untold(database):
    chat, story = database.write_now(lambda session: (alice(session), save_story(session)))
    promise(database, a_promise(chat, tells=((story, 1, "Ferry"),)))
    assert told(database, chat) == {story: Told(1, "Ferry")}
    (part,) = claim(database)
    do(database, outbox.mark_refused, part, "message is too long", START)
    assert told(database, chat) == {}
    assert claim(database, START + LEASE) == ()


def test_the_newest_revision_told_counts(database):
    chat, story = database.write_now(lambda session: (alice(session), save_story(session)))
    promise(database, a_promise(chat, "b", tells=((story, 2, "18 dead"),)))
    promise(database, a_promise(chat, "a", tells=((story, 1, "12 dead"),)))
    assert told(database, chat) == {story: Told(2, "18 dead")}


def test_what_waits_for_a_chat_that_is_gone_is_dropped_and_untold(database):
    chat, story = database.write_now(lambda session: (alice(session), save_story(session)))
    promise(database, a_promise(chat, tells=((story, 1, "Ferry"),), parts=3))
    (sent,) = claim(database)
    do(database, outbox.mark_sent, sent, 7, START)
    assert do(database, outbox.drop_unsent, chat.id, "blocked", START) == 2
    assert claim(database, START + LEASE) == ()
    assert told(database, chat) == {story: Told(1, "Ferry")}  # that part had arrived
    assert database.read_now(outbox.count_outbox).waiting == 0


def test_the_outbox_is_counted(database):
    chat = database.write_now(alice)
    assert database.read_now(outbox.count_outbox) == outbox.OutboxCounts(0, None)
    promise(database, a_promise(chat, parts=2))
    assert database.read_now(outbox.count_outbox) == outbox.OutboxCounts(2, START)


def test_the_plain_words_replace_the_markup(database):
    chat = database.write_now(alice)
    promise(database, a_promise(chat))
    (part,) = claim(database)
    do(database, outbox.mark_ready_again, part, START, "can't parse", text=escape("plain"))
    assert [str(one.text) for one in claim(database)] == ["plain"]
