"""Which story an item belongs to: the stories of the last 72 hours, in memory.

An item is compared with the twenty open items that share its rarest words. Each comparison is one probability
(similarity.py, weights fitted by tests/benchmarks/fit_grouping.py); a story's is the mean of all its members', the best
counting for a little more, so that one lucky likeness does not chain two events together. At or above the threshold the
item joins the best story, else it begins one.

There is no second look: a story is never split, nor are two ever made one. On the labelled sets, splitting off the
member that fits worst found nothing to split among 2,488 items, and merging two stories that a later item bridges
gained next to nothing: seven merges at a cautious setting (F1 +.006 on real dates, +.001 on the dense clock), 24 and
29 at a bolder one (+.012 and +.001, and items in a wrong story up from 9.7 to 11.1 % on the dense clock). Too little
for what it costs: whoever was told of one of the two would have been told of a story that is another one now.

How rare a word is, is counted in stories, not items: else a big story makes its own words look common and falls apart.
A store that is still young is topped up with imagined stories, so that the first hours are little different; what it
cannot know yet it meets with caution.

The same items in the same order give the same stories. Nothing depends on anything but the items added since (and the
`Past` given at the start), so an index rebuilt from the database goes on as if it had never stopped.
"""

import json
import math
from array import array
from bisect import insort
from collections import Counter, defaultdict, deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from datetime import datetime, timedelta
from heapq import heapify, heappop
from operator import attrgetter, mul

from bot.core.boilerplate import is_round_up
from bot.core.commonwords import EXPECTED
from bot.core.guards import conflicts
from bot.core.items import Item
from bot.core.roots import EDITION, roots
from bot.core.similarity import HOUR, TOGETHER_HOURS, Comparison, Likeness, Sketch, sketch

WINDOW = timedelta(hours=72)
SHOWN_NEAR = 5  # so many of the nearest stories are kept for /why ...
SHOWN_WORDS = 6  # ... with so many of the words they share
NEAREST_WITH_STORY = 6  # of so many nearest items, the rest of the story is compared, too ...
MEMBERS_COMPARED = 8  # ... so many of its newest
QUIET, UNCROWDED, CROWDED = 7, 20, 400  # open stories; beyond either end, their number changes nothing
SHARED_AT_LEAST = 2  # words; one alone may be the name of a country
FAINT = 0.1  # an item that shares less than this part of what the nearest shares is no candidate
FEW = 2  # stories; of a word that no more have, a young store cannot tell whether it is rare
POSTINGS_LOOKED_AT = 3_000  # items a placement may touch while it looks for candidates: bounds the time it takes
REMEMBERED_STORIES = 50_000  # the past is halved when it counts more: words of long ago fade


@dataclass(frozen=True, slots=True)
class Weights:
    """One probability from the parts of a likeness: 1 / (1 + exp(-(bias + Σ weight * part)))."""

    bias: float = -6.087
    cosine: float = 6.107
    title_cosine: float = 0.465
    lead_cosine: float = -1.979
    letters: float = 3.5
    rarest: float = 4.131
    second: float = 0.491
    third: float = -0.971
    mass: float = 0.329
    covered: float = 1.622
    title_told: float = 1.289
    title_told_back: float = 0.689
    hours: float = -0.131

    def log_odds(self, like: Likeness) -> float:
        total: float = self.bias + sum(map(mul, _parts(self), _parts(like)))
        return total


PARTS = tuple(part.name for part in fields(Weights) if part.name != "bias")
_parts: Callable[[Weights | Likeness], tuple[float, ...]] = attrgetter(*PARTS)


@dataclass(frozen=True, slots=True)
class GroupingSettings:
    threshold: float = 0.54  # more joins less
    window: timedelta = WINDOW
    lead_chars: int = 300
    imagined_stories: int = 1500
    doubt: float = 0.2  # in the rarity of what few stories of a young store have: 0 none, 1 as if all would have it so
    candidates: int = 20
    best_share: float = 0.2  # of a story's score: this part its best member's, the rest the mean of all
    rival_share: float = 0.2  # this part of the runner-up's score is taken off: two near stories are no clear answer
    crowding: float = -0.3  # log-odds for e times as many open stories: likenesses by chance grow with them
    caution: float = 1.25  # log-odds taken off in an empty store, less and less as it learns which words are common ...
    learned_stories: int = 200  # ... and none from so many stories on
    weights: Weights = field(default_factory=Weights)


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why an item is near another; plain values, in a form that JSON keeps."""

    shared_words: tuple[str, ...]  # as the item spells them, rarest first
    cosine: float
    title_likeness: float
    agreements: tuple[str, ...] = ()
    conflicts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Near:
    story_id: int
    item_id: int  # the nearest item of that story
    score: float  # of the story
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Placement:
    story_id: int | None  # None: a story of its own
    score: float  # of the nearest story, 0.0 when nothing is near
    threshold: float
    nearest: tuple[Near, ...]  # best first


@dataclass(slots=True)
class Past:
    """How many stories that left the window had each word, so that a quiet store still knows what is common.

    `counted_to`: items seen before it are counted here. An index begun with a stored past is rebuilt by adding the
    items that were seen at that moment or later; without one, by adding all that are stored.
    """

    stories: int = 0
    words: Counter[str] = field(default_factory=Counter)
    counted_to: datetime | None = None

    def to_json(self) -> str:
        counted_to = self.counted_to.isoformat() if self.counted_to else None
        kept = {"edition": EDITION, "stories": self.stories, "counted_to": counted_to, "words": self.words}
        return json.dumps(kept, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> "Past":
        """Nothing, when its words were counted by other rules: they would pass for words never seen."""
        kept = json.loads(text)
        if kept.get("edition") != EDITION:
            return cls()
        counted_to = datetime.fromisoformat(kept["counted_to"]) if kept["counted_to"] else None
        return cls(kept["stories"], Counter(kept["words"]), counted_to)


class StoryIndex:
    def __init__(self, settings: GroupingSettings = GroupingSettings(), past: Past | None = None) -> None:
        self.settings = settings
        self.past = past if past is not None else Past()
        self._items: dict[int, _Open] = {}  # in order of arrival, by item id
        self._by_slot: dict[int, _Open] = {}
        self._members: dict[int, list[int]] = {}  # story -> slots, in order of arrival
        self._told: dict[int, dict[str, int]] = {}  # story -> word -> its members that have it
        self._stories_with: dict[str, int] = {}  # word -> open stories that have it
        self._postings: dict[str, array[int]] = {}  # word -> slots
        self._next_slot = 0
        self._arrivals: deque[tuple[datetime, int]] = deque()
        self._rarities = _Rarities(self, 1)
        self._sketched: tuple[Item | None, Sketch | None] = (None, None)

    def __len__(self) -> int:
        """Items in the window."""
        return len(self._items)

    def place(self, item: Item) -> Placement:
        """Where the item would go now; looks only. An item that is already here is not compared with itself."""
        settings = self.settings
        if is_round_up(item.title):
            return Placement(None, 0.0, settings.threshold, ())
        mine = self._sketch(item)
        likes = self._likes(mine)
        by_story: dict[int, list[tuple[float, int]]] = {}
        for slot, like in likes.items():
            by_story.setdefault(self._by_slot[slot].story, []).append((self._chance(mine, slot, like), -slot))
        ranked = []
        for story, rows in by_story.items():
            best, slot = max(rows)
            # Members not compared count as unlike; of a big story not all, else it could not grow.
            compared_with = min(len(self._members[story]), max(len(rows), MEMBERS_COMPARED))
            mean = sum(chance for chance, _ in rows) / compared_with
            ranked.append((settings.best_share * best + (1 - settings.best_share) * mean, slot, story))
        ranked.sort(reverse=True)
        if not ranked:
            return Placement(None, 0.0, settings.threshold, ())
        shown = {
            story: (score, self._by_slot[-slot].sketch, likes[-slot]) for score, slot, story in ranked[:SHOWN_NEAR]
        }
        spelled = _spelling(item, {word for _, _, like in shown.values() for word in like.shared[:SHOWN_WORDS]})
        nearest = tuple(
            Near(story, other.item_id, round(score, 4), _evidence(mine, other, like, spelled))
            for story, (score, other, like) in shown.items()
        )
        rival = ranked[1][0] if len(ranked) > 1 else 0.0
        score = max(0.0, ranked[0][0] - settings.rival_share * rival)
        story_id = ranked[0][2] if score >= settings.threshold else None
        return Placement(story_id, round(score, 4), settings.threshold, nearest)

    def add(self, item: Item, story_id: int) -> None:
        """Counts the item in; items arrive in the order they were seen."""
        self.expire(item.seen_at)
        self._insert(item, story_id, self._next_slot)
        self._arrivals.append((item.seen_at, item.id))
        self._next_slot += 1

    def replace(self, item: Item) -> None:
        """The item's new text, in the story it is in; an item that left the window stays out."""
        held = self._items.get(item.id)
        if held is not None:
            self._take_out(held)
            self._insert(item, held.story, held.slot, at_start_of=held)

    def move(self, item_id: int, story_id: int) -> None:
        held = self._items.get(item_id)
        if held is not None and held.story != story_id:
            self._leave(held)
            held.story = story_id
            self._join(held)

    def settled(self, story_id: int) -> bool:
        """Nothing can join it any more: all its items left the window."""
        return story_id not in self._members

    def expire(self, now: datetime) -> None:
        horizon = now - self.settings.window
        while self._arrivals and self._arrivals[0][0] < horizon:
            _, item_id = self._arrivals.popleft()
            held = self._items.pop(item_id)
            self._remember(held)
            self._take_out(held)
        if self.past.counted_to is None or self.past.counted_to < horizon:
            self.past.counted_to = horizon

    def _stories_counted(self) -> int:
        """Stories the rarity of words is counted in: real ones, topped up while the store is young.

        In steps of two digits, so that what is known of rarities holds for a while.
        """
        seen = self.past.stories + len(self._members)
        step: int = 10 ** max(0, len(str(seen)) - 2)
        return max(seen // step * step, 1)

    def _youth(self) -> float:
        """1 for an empty store, 0 for one that has learned which words are common."""
        return max(0.0, 1 - math.log(self._stories_counted()) / math.log(self.settings.learned_stories))

    def _known_rarities(self) -> "_Rarities":
        """About ln(stories / stories with the word), by word; kept until the number of stories makes a step."""
        stories = self._stories_counted()
        if self._rarities.stories != stories:
            self._rarities = _Rarities(self, stories)
        return self._rarities

    def stories_with(self, word: str) -> int:
        return self._stories_with.get(word, 0) + self.past.words.get(word, 0)

    def likenesses(self, item: Item) -> dict[int, Likeness]:
        """What a placement compares, by item id; the fitting script learns from it."""
        mine = self._sketch(item)
        return {self._by_slot[slot].sketch.item_id: like for slot, like in self._likes(mine).items()}

    def _sketch(self, item: Item) -> Sketch:
        """An item is placed, then added: its words are read once."""
        before, made = self._sketched
        if made is None or before is not item:
            made = sketch(item, self.settings.lead_chars)
            self._sketched = item, made
        return made

    def _likes(self, mine: Sketch) -> dict[int, Likeness]:
        """By slot, how alike the nearest items are, and the rest of the stories of the very nearest."""
        stories = max(self._stories_counted(), self.settings.imagined_stories)
        comparison = Comparison(mine, self._known_rarities(), stories)
        found = self._candidates(mine, comparison.terms)
        wanted = dict.fromkeys(found)
        for story in dict.fromkeys(self._by_slot[slot].story for slot in found[:NEAREST_WITH_STORY]):
            wanted.update(dict.fromkeys(self._members[story][-MEMBERS_COMPARED:]))
        return {slot: comparison.like(self._by_slot[slot].sketch) for slot in wanted if self._comparable(mine, slot)}

    def _chance(self, mine: Sketch, slot: int, like: Likeness) -> float:
        """How likely the two tell one event."""
        if len(like.shared) < SHARED_AT_LEAST:
            return 0.0
        against = sum(found.against for found in conflicts(mine.marks, self._by_slot[slot].sketch.marks))
        crowd = math.log(min(max(len(self._members), QUIET), CROWDED) / UNCROWDED)
        settings = self.settings
        odds = settings.weights.log_odds(like) + settings.crowding * crowd - settings.caution * self._youth() - against
        return 1 / (1 + math.exp(-odds))

    def _comparable(self, mine: Sketch, slot: int) -> bool:
        held = self._by_slot[slot]
        near = abs(held.sketch.at - mine.at) <= self.settings.window.total_seconds() / HOUR
        return near and not held.round_up and held.sketch.item_id != mine.item_id

    def _candidates(self, mine: Sketch, terms: Mapping[str, float]) -> list[int]:
        """The open items that share most rarity with it; common words are left out once enough was looked at."""
        rarities = self._known_rarities()
        weight: defaultdict[int, float] = defaultdict(float)
        left = POSTINGS_LOOKED_AT
        known = [word for word in mine.words if word in self._postings]
        for word in sorted(known, key=lambda word: (-rarities[word], word)):
            slots = self._postings[word]
            left -= len(slots)
            if left < 0:
                break
            value = rarities[word] ** 2 * terms[word]
            for slot in slots:
                weight[slot] += value
        floor = max(weight.values(), default=0.0) * FAINT
        near = [(-value, slot) for slot, value in weight.items() if value > floor]
        heapify(near)  # a thousand, of which the first few are wanted
        found: list[int] = []
        while near and len(found) < self.settings.candidates:
            _, slot = heappop(near)
            if self._comparable(mine, slot):
                found.append(slot)
        return found

    def _insert(self, item: Item, story: int, slot: int, at_start_of: "_Open | None" = None) -> None:
        made = self._sketch(item)
        held = _Open(made, story, slot, is_round_up(item.title), at_start_of.seen_at if at_start_of else item.seen_at)
        self._items[item.id] = held
        self._by_slot[slot] = held
        for word in made.words:
            posting = self._postings.get(word)
            if posting is None:
                self._postings[word] = posting = array("I")
            posting.append(slot)
        self._join(held)

    def _take_out(self, held: "_Open") -> None:
        self._leave(held)
        for word in held.sketch.words:
            posting = self._postings[word]
            posting.remove(held.slot)
            if not posting:
                del self._postings[word]
        del self._by_slot[held.slot]

    def _join(self, held: "_Open") -> None:
        members = self._members.setdefault(held.story, [])
        insort(members, held.slot)
        told = self._told.setdefault(held.story, {})
        for word in held.sketch.words:
            having = told.get(word, 0)
            told[word] = having + 1
            if not having:
                self._stories_with[word] = self._stories_with.get(word, 0) + 1
                self._rarities.pop(word, None)

    def _leave(self, held: "_Open") -> None:
        members, told = self._members[held.story], self._told[held.story]
        members.remove(held.slot)
        if not members:
            del self._members[held.story], self._told[held.story]
        for word in held.sketch.words:
            told[word] -= 1
            if not told[word]:
                del told[word]
                self._stories_with[word] -= 1
                self._rarities.pop(word, None)
                if not self._stories_with[word]:
                    del self._stories_with[word]

    def _remember(self, held: "_Open") -> None:
        """Counts the words of an item that leaves, those its story keeps through other members left out."""
        told, past = self._told[held.story], self.past
        for word in held.sketch.words:
            if told[word] == 1:
                past.words[word] += 1
                self._rarities.pop(word, None)
        if len(self._members[held.story]) == 1:
            past.stories += 1
        if past.stories > REMEMBERED_STORIES:
            past.stories //= 2
            past.words = Counter({word: count // 2 for word, count in past.words.items() if count > 1})
            self._rarities.clear()


@dataclass(slots=True)
class _Open:
    """An item in the window."""

    sketch: Sketch
    story: int
    slot: int  # its place in the order of arrival
    round_up: bool
    seen_at: datetime


class _Rarities(dict[str, float]):
    """Rarities by word, each computed when first asked for; a word never seen is as rare as can be."""

    def __init__(self, index: StoryIndex, stories: int) -> None:
        super().__init__()
        self.stories = stories
        self._index = index
        imagined = index.settings.imagined_stories
        self._factor = max(1.0, imagined / stories)
        self._doubted = self._factor**index.settings.doubt
        self._unseen = max(0, imagined - stories)  # stories of which only the common words are known

    def __missing__(self, word: str) -> float:
        having = self._index.stories_with(word)
        among = having * (self._factor if having > FEW else self._doubted)
        if self._unseen:
            among = max(among, EXPECTED.get(word, 0.0) * self._unseen)
        self[word] = value = math.log(1 + (self.stories * self._factor + 1) / (among + 1))
        return value


def _spelling(item: Item, wanted: set[str]) -> dict[str, str]:
    """How the item itself first writes the wanted words."""
    spelled: dict[str, str] = {}
    for text in f"{item.title} {item.lead}".split():
        bare = text.strip(".,;:!?\"'()[]«»“”‘’„–—-…")
        for word in wanted.intersection(roots(bare)):
            spelled.setdefault(word, bare)
        if len(spelled) == len(wanted):
            break
    return spelled


def _evidence(mine: Sketch, other: Sketch, like: Likeness, spelled: Mapping[str, str]) -> Evidence:
    numbers = [word for word in like.shared if word.isdigit() and len(word) > 1]
    agreements = [f"number {number}" for number in numbers[:3]]
    if mine.source == other.source:
        agreements.append("same source")
    if like.hours <= TOGETHER_HOURS:
        agreements.append(f"within {TOGETHER_HOURS:.0f} hours")
    return Evidence(
        shared_words=tuple(spelled.get(word, word) for word in like.shared[:SHOWN_WORDS]),
        cosine=round(like.cosine, 3),
        title_likeness=round(like.letters, 3),
        agreements=tuple(agreements),
        conflicts=tuple(found.reason for found in conflicts(mine.marks, other.marks)),
    )
