"""Everything hostile people type, press, paste and forge, against the whole program over HTTP.

    python -m tests.benchmarks hostile [table]

Reads a table of inputs that lies outside this repository, where it is present; the small cases of the suite are in
tests/chat/test_hostile.py. For each row: an answer (or silence, where silence is right), no defect in the log, nothing
Telegram refuses, the chat's choices as they were, and /start answered after it.
"""

import asyncio
import json
import logging
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

from bot.demo.people import NotHeardError, Person
from bot.demo.state import Standing
from tests.chat.worlds import World, ask, forge, start_world

TABLE = Path(__file__).parents[3] / "shared" / "data" / "tables" / "hostile_chat.jsonl"
PATIENCE_S = 5.0
CROWD = 100
STORM = 300


class Errors(logging.Handler):
    """What the program itself calls a defect."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.found: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.found.append(record.getMessage())


async def choices(person: Person) -> str:
    return (await ask(person, "/settings", "Settings")).text + (await ask(person, "/topics", "You follow")).text


async def typed(world: World, person: Person, row: dict[str, Any]) -> str:
    """What is wrong with the answer to a text; "" for nothing."""
    text = row["input"]
    if row["actor"] == "group_member":
        return await typed_in_group(world, row)
    if row["actor"] == "stranger":
        return await posted(world, text)
    await person.says(text)
    answer = await person.hears(timeout_s=PATIENCE_S)
    return "a defect" if "Something went wrong" in answer.text else ""


async def typed_in_group(world: World, row: dict[str, Any]) -> str:
    alice, bob = world.newcomer("Alice"), world.newcomer("Bob")
    group = world.emulator.group("Breakfast", owner=alice, members_=[bob], bot=Standing.MEMBER)
    await group.says(bob, row["input"])
    await group.says(bob, "/help")
    await group.hears("What I can do", timeout_s=PATIENCE_S)
    said = [message.text for message in group.from_bot[:-1]]
    return "" if all("Only admins" in text for text in said) else f"said {said[0]!r}"


async def posted(world: World, text: str) -> str:
    owner = world.newcomer("Owner")
    channel = world.emulator.channel("News", owner=owner, bot=Standing.ADMINISTRATOR)
    await channel.posts(owner, text.removeprefix("channel_post "))
    await ask(owner, "/help", "What I can do")
    return "" if not channel.from_bot else "spoke into the channel"


async def pressed(person: Person, data: str) -> str:
    answer = await asyncio.wait_for(forge(person, person.from_bot[-1], data), PATIENCE_S)
    return "" if answer.text or not data else "no notice"


async def happened(world: World, person: Person, what: str) -> str | None:
    """What is wrong after an update of another kind; None where this script cannot make one."""
    match what:
        case "edited_message /stop":
            before = len(person.from_bot)
            await person.edits(await person.says("/help"), "/pause")
            await person.hears("What I can do", timeout_s=PATIENCE_S)
            return "" if len(person.from_bot) == before + 1 else "done again"
        case "photo with caption /add http://127.0.0.1/":
            await person.sends_document("a.png", b"\x89PNG", mime_type="image/png", caption="/follow http://127.0.0.1/")
        case "document opml XXE / billion laughs":
            await person.sends_document("feeds.opml", b'<!DOCTYPE a [<!ENTITY b "bb">]><opml>&b;</opml>')
        case "document .opml.gz / zip bomb":
            await person.sends_document("feeds.opml.gz", b"\x1f\x8b" + bytes(1000))
        case "document opml 20 MB":
            await person.sends_document("feeds.opml", b"<opml>" + b" " * 20_000_001)
        case "contact / location / dice / story / poll":
            for extra in ({"dice": {"emoji": "🎲", "value": 3}}, {"contact": {"phone_number": "1", "first_name": "A"}}):
                person.realm.write(person.chat, person.user, extra=extra)
                await person.hears("I can only read words", timeout_s=PATIENCE_S)
            return ""
        case "via_bot message":
            person.realm.write(person.chat, person.user, "Danube", extra={"via_bot": person.realm.bot.as_json()})
        case "same update_id delivered twice":
            return None  # getUpdates confirms by offset: the library asks for the next number
        case "300 commands in 1 s from one user":
            other = await world.reader("Other")
            for _ in range(STORM):
                await person.says("/help")
            began_s = time.monotonic()
            await ask(other, "/help", "What I can do")
            waited_s = time.monotonic() - began_s
            while sum("What I can do" in message.text for message in person.from_bot) < STORM:  # noqa: ASYNC110
                await asyncio.sleep(0.05)
            print(f"       {STORM} commands of one: another waited {waited_s:.2f} s")
            return "" if waited_s < 2 else f"another waited {waited_s:.1f} s"
        case "1000 users press /start at once":
            crowd = [world.newcomer(f"P{number}") for number in range(CROWD)]
            await asyncio.gather(*(one.says("/start") for one in crowd))
            await asyncio.gather(*(one.hears("What do you want to hear about?", timeout_s=60) for one in crowd))
            return ""
        case "my_chat_member kicked then member":
            await person.blocks_bot()
            await person.unblocks_bot()
            await ask(person, "/digest", "08:00")
            return ""
        case _:
            return None
    answer = await person.hears(timeout_s=PATIENCE_S)
    return "a defect" if "Something went wrong" in answer.text else ""


async def judged(world: World, errors: Errors, row: dict[str, Any]) -> str | None:
    person = await world.reader()
    before = await choices(person)
    refused = len(world.refused())
    errors.found.clear()
    try:
        match row["kind"]:
            case "text":
                wrong: str | None = await typed(world, person, row)
            case "callback_data":
                wrong = await pressed(person, row["input"])
            case "update":
                wrong = await happened(world, person, row["input"])
            case _:
                return None  # forged HTTP: tests/chat/test_webhook.py
        await person.says("/cancel")
        await person.hears("cancel", timeout_s=PATIENCE_S)
        began_s = time.monotonic()
        await ask(person, "/start", "Newsbrief at your service")
        if time.monotonic() - began_s > 2:
            return "/start took more than 2 s"
    except (NotHeardError, TimeoutError):
        return "no answer"
    if wrong or wrong is None:
        return wrong
    if errors.found:
        return f"logged {errors.found[0]!r}"
    if world.refused()[refused:]:
        return f"Telegram refused {world.refused()[-1]!r}"
    return "" if await choices(person) == before else "something changed"


async def play(rows: Sequence[dict[str, Any]]) -> int:
    """How many rows went wrong."""
    errors = Errors()
    logging.getLogger().addHandler(errors)
    counts: Counter[tuple[str, str]] = Counter()
    async with AsyncExitStack() as stack:
        world = await start_world(stack)
        for row in rows:
            wrong = await judged(world, errors, row)
            verdict = "elsewhere" if wrong is None else "wrong" if wrong else "ok"
            counts[row["class"], verdict] += 1
            if wrong:
                print(f"{row['id']}  {row['input'][:60]!r}: {wrong}")
    for name in dict.fromkeys(row["class"] for row in rows):
        told = ", ".join(f"{counts[name, verdict]} {verdict}" for verdict in ("ok", "wrong", "elsewhere"))
        print(f"{name:14} {told}")
    return sum(number for (_, verdict), number in counts.items() if verdict == "wrong")


def main(argv: Sequence[str]) -> int:
    table = Path(argv[0]) if argv else TABLE
    if not table.exists():
        print(f"no table at {table}: nothing to play")
        return 0
    # Not splitlines: some of the inputs are line separators.
    rows = [json.loads(line) for line in table.read_text(encoding="utf-8").split("\n") if line]
    return 1 if asyncio.run(play(rows)) else 0
