"""The scripted chat of `newsbrief demo --check`: a newcomer's first minutes, and what they must bring.

What is expected stands in three tables and is deliberately loose about words: buttons are known by their role, answers
by what they cannot do without. Everything that went wrong becomes a sentence; the play goes on, so that one run tells
all of them.
"""

import asyncio
import re
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.demo.emulator import Emulator
from bot.demo.people import NoSuchButtonError, NotHeardError, Person
from bot.demo.state import Message
from bot.demo.world import DemoWorld

FIRST_BRIEFING = timedelta(seconds=30)
PATIENCE_S = 10.0
LOOK_AGAIN_S = 1.0
ONBOARDING_PRESSES = 15  # more than any onboarding has; a loop of ours is not a person's patience

# Buttons by role. The words are regular expressions, tried in order, in any case.
ROLES: dict[str, tuple[str, ...]] = {
    "story 1": (r"^1$", r"^1\D", r"1️⃣"),
    "done": (r"done", r"continue", r"next", r"ready", r"that.s all", r"skip"),
    "confirm": (r"^\W*follow", r"\byes\b", r"\badd\b", r"✓|✅"),
    "undo": (r"undo",),
}

# The onboarding, whatever its order: the first of these a message has buttons for is pressed, each once.
ONBOARDING: tuple[tuple[str, str], ...] = (
    ("language", r"english"),
    ("topic World", r"\bworld\b"),
    ("topic Science", r"\bscience\b"),
    ("zone", r"\byes\b|\butc\b|\blondon\b"),
    ("time", r"\b0?8:00\b"),
    ("done", r"done|continue|next|ready|that.s all|skip|looks right|keep"),
)


@dataclass(frozen=True)
class Step:
    """`what` completes "could not …". `hears` is a regular expression in the answer, `offers` the role of a button."""

    what: str
    says: str = ""
    presses: str = ""
    hears: str = ""
    offers: str = ""


STEPS: tuple[Step, ...] = (
    Step("see the latest", says="/latest", offers="story 1"),
    Step("open a story by its number", presses="story 1", hears=r"kestrel|courier|northlight|ledger|greenbelt"),
    Step(
        "see what a free-text topic would bring", says="/follow EU rules for AI chips", hears=r"chip", offers="confirm"
    ),
    Step("follow it", presses="confirm", hears=r"follow", offers="undo"),
    Step("see when the next digests come", says="/digest", hears=r"\d\d:\d\d"),
    Step("set the hour", says="/schedule 08:00", hears=r"08:00", offers="undo"),
    Step("ask for what is new", says="/new", hears=r"\w"),
    Step("unfollow the topic", says="/unfollow EU rules for AI chips", hears=r"chip", offers="undo"),
    Step("take that back", presses="undo", hears=r"follow|back|restored|undone"),
    Step("read the help", says="/help", hears=r"/follow"),
    Step("read what is stored", says="/privacy", hears=r"stor|keep|delete"),
)

# A reader should never see these: markup that was escaped twice, and values that are none.
SLIPS = re.compile(r"&(?:amp|lt|gt|quot|#\d+);|</?(?:b|i|a|p|em|strong|blockquote)\b[^>]*>|\bNone\b|\{\w+\}")
HARMLESS = ("message is not modified",)  # Telegram's answer to an edit that changes nothing


@dataclass
class Played:
    """How it went: `failures` as sentences, none when all is well."""

    transcript: str = ""
    failures: list[str] = field(default_factory=list)
    first_briefing_after: timedelta | None = None

    @property
    def ok(self) -> bool:
        return not self.failures


async def play(world: DemoWorld) -> Played:
    """Plays all of it as Alice; nothing is raised for what the bot does wrong.

    She comes when the first news is in: a person needs longer to open the page than a script to press six buttons, and
    the first briefing tells what is stored. Bob, who is up earlier, finds out when that is.
    """
    began_at = world.emulator.now()
    try:
        await asyncio.wait_for(world.feeds.all_read.wait(), FIRST_BRIEFING.total_seconds())
    except TimeoutError:
        read = {path for path, _ in world.feeds.requests}
        missing = [feed.title for feed in world.feeds.feeds if feed.path not in read]
        return Played(failures=[f"Nobody asked for the feeds of {', '.join(missing)}."])
    await _news_is_in(world.bob)
    return await play_as(world.emulator, world.alice, began_at=began_at)


async def _news_is_in(reader: Person) -> None:
    """When there are stories to be had; gives up quietly, since the play itself will tell what is missing."""
    with suppress(TimeoutError):
        async with asyncio.timeout(FIRST_BRIEFING.total_seconds()):
            while True:
                await reader.says("/latest world")
                with suppress(NotHeardError):
                    if _find(await reader.hears(timeout_s=LOOK_AGAIN_S), ROLES["story 1"]):
                        return
                await asyncio.sleep(LOOK_AGAIN_S)


async def play_as(
    emulator: Emulator,
    person: Person,
    *,
    began_at: datetime | None = None,
    patience_s: float = PATIENCE_S,
    first_within: timedelta = FIRST_BRIEFING,
) -> Played:
    """The same as anybody; `began_at` is when the wait for the first briefing began, now where it is not given."""
    played = Played()
    await _onboard(emulator, person, played, began_at or emulator.now(), patience_s, first_within)
    for step in STEPS:
        try:
            await _take(person, step, patience_s)
        except (NotHeardError, NoSuchButtonError) as problem:
            reason = str(problem).split("\n", 1)[0]
            played.failures.append(f"{person.name} could not {step.what}: {reason}.")
    _look_back(emulator, person, played)
    played.transcript = person.chronicle()
    return played


async def _onboard(
    emulator: Emulator,
    person: Person,
    played: Played,
    began_at: datetime,
    patience_s: float,
    first_within: timedelta,
) -> None:
    left = list(ONBOARDING)
    try:
        await person.says("/start")
        message = await person.hears(timeout_s=patience_s)
        for _ in range(ONBOARDING_PRESSES):
            if _find(message, ROLES["story 1"]):
                played.first_briefing_after = emulator.now() - began_at
                break
            move = next((move for move in left if _find(message, (move[1],))), None)
            if move is not None:
                if move[0] != "done":  # a "done" may stand below each of several questions
                    left.remove(move)
                await person.presses(message, _find(message, (move[1],)), timeout_s=patience_s)
            message = await person.hears(timeout_s=first_within.total_seconds())
    except (NotHeardError, NoSuchButtonError) as problem:
        reason = str(problem).split("\n", 1)[0]
        played.failures.append(f"{person.name} got stuck on the way to the first briefing: {reason}.")
        return
    if played.first_briefing_after is None:
        played.failures.append(f"{person.name} pressed {ONBOARDING_PRESSES} buttons and saw no briefing.")
    elif played.first_briefing_after > first_within:
        waited_s = played.first_briefing_after.total_seconds()
        played.failures.append(
            f"The first briefing took {waited_s:.0f} s, more than {first_within.total_seconds():.0f}."
        )


async def _take(person: Person, step: Step, patience_s: float) -> None:
    if step.says:
        await person.says(step.says)
    else:
        message = _newest_with(person, ROLES[step.presses])
        answer = await person.presses(message, _find(message, ROLES[step.presses]), timeout_s=patience_s)
        if re.search(step.hears, answer.text, re.IGNORECASE) and answer.text and not step.offers:
            return
    heard: list[str] = []
    try:
        while True:  # a command may answer in several messages, one of them being the one looked for
            message = await person.hears(timeout_s=patience_s)
            heard.append(" ".join(message.text.split())[:60])
            if _fits(message, step):
                return
    except NotHeardError:
        wanted = f"nothing like {step.hears!r}" + (f" with a button to {step.offers}" if step.offers else "")
        instead = f", but {heard}" if heard else ""
        raise NotHeardError(f"{wanted} came within {patience_s:g} s{instead}") from None


def _fits(message: Message, step: Step) -> bool:
    offered = not step.offers or bool(_find(message, ROLES[step.offers]))
    return offered and re.search(step.hears, message.text, re.IGNORECASE) is not None


def _newest_with(person: Person, words: tuple[str, ...]) -> Message:
    for message in reversed(person.from_bot):
        if _find(message, words):
            return message
    raise NoSuchButtonError(f"no message has a button like {words[0]!r}")


def _find(message: Message, words: tuple[str, ...]) -> str:
    """The first button that reads so, "" for none."""
    for pattern in words:
        for text in message.buttons:
            if re.search(pattern, text, re.IGNORECASE):
                return text
    return ""


def _look_back(emulator: Emulator, person: Person, played: Played) -> None:
    """What no reader and no Telegram would have accepted on the way."""
    for call in emulator.calls:
        if call.outcome and not call.ok and not any(reason in call.outcome for reason in HARMLESS):
            played.failures.append(f"Telegram would have refused {call.method}: {call.outcome}.")
    for message in person.from_bot:
        if slip := SLIPS.search(message.text):
            played.failures.append(f"Message {message.id} shows {slip.group()!r} to its reader.")
