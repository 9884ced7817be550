"""What people may type, paste and forge: always an answer, no defect, nothing half done.

The rows of tests/data/hostile_chat.jsonl say what is typed, some words of the answer (or of its buttons), and why.
"""

import json
import logging
import random
from pathlib import Path

import pytest

from bot.core.buttons import encode
from bot.core.buttons import press as wants
from tests.chat.worlds import World, ask, forge

pytestmark = pytest.mark.asyncio(loop_scope="session")

TABLE = Path(__file__).parents[1] / "data" / "hostile_chat.jsonl"
ROWS = [json.loads(line) for line in TABLE.read_text(encoding="utf-8").splitlines()]
ROWS_A_TEST = 10
DEFECT = "Something went wrong"

SEED = 20260311
STEPS = 100
TEXTS = (
    "/start /topics /follow /unfollow /latest /new /digest /schedule /settings /help /pause /resume /privacy /cancel "
    "/sub /list /unsub /start@other moon Danube, 8:00 19:60 Berlin 3d off now science t_science s_1 -moon "
    '"lunar landing" \u202e <b> & %s {x} 😀 https://example.org/ 0 20 999'
).split()
VERBS = (
    "ob-topics ob-topic ob-zone ob-city ob-time ob-at start topics grid switch topic leave follow follow-words "
    "follow-feed adjust chip volume "
    "story card versions related taste track untrack mute-story mute-it unmute articles lang quiet places "
    "more leaf latest latest-all latest-last digest-now schedule at pause resume settings zone city "
    "zone-is size minutes per-source empty undo cancel page nobody"
).split()
ARGS = ("", *"0 1 2 3 7 8 12 730 0800 99 -1 tell skip all t1 wx x UTC".split())


@pytest.mark.parametrize("first", range(0, len(ROWS), ROWS_A_TEST))
async def test_whatever_is_typed_is_answered(world: World, first: int, caplog: pytest.LogCaptureFixture) -> None:
    alice = await world.reader()
    before = (await ask(alice, "/topics")).text
    for row in ROWS[first : first + ROWS_A_TEST]:
        answer = await ask(alice, row["text"])
        shown = "\n".join((answer.text, *answer.buttons))
        assert row["heard"] in shown, f"{row['story']}: {shown}"
        await alice.says("/cancel")
        await alice.hears("cancel")
    assert (await ask(alice, "/topics", "You follow")).text == before
    assert DEFECT not in alice.transcript()
    assert [record for record in caplog.records if record.levelno >= logging.ERROR] == []


@pytest.mark.parametrize("run", range(2))
async def test_any_order_of_anything_leaves_a_chat_that_works(
    world: World, run: int, caplog: pytest.LogCaptureFixture
) -> None:
    dice = random.Random(SEED + run)
    alice = await world.reader()
    for step in range(STEPS):
        if dice.random() < 0.5:
            await alice.says(" ".join(dice.choices(TEXTS, k=dice.choice((1, 1, 2, 3)))))
        else:
            wish = wants(dice.choice(VERBS), *(arg for arg in dice.choices(ARGS, k=dice.randint(0, 3)) if arg))
            await forge(alice, dice.choice(alice.from_bot), encode(wish))
        if step % 10 == 0:  # whatever came before, this is answered, and after all of it
            await ask(alice, "/privacy", "What I know about you")
    await ask(alice, "/start")
    assert DEFECT not in alice.transcript()
    assert [record for record in caplog.records if record.levelno >= logging.ERROR] == []
