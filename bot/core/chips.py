"""The phrases of a topic as switches: its owner's own, the synonyms we add, and words offered from the stored week."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.core.patterns import Pattern, pattern_of, phrase_pattern
from bot.core.queries import Query, parse_query
from bot.core.stems import stems
from bot.core.suggestions import suggest
from bot.core.topics import synonyms
from bot.core.weeks import Week

SYNONYMS_SHOWN = 9
SUGGESTIONS_SHOWN = 6
IDLE_SYNONYMS = 3  # shown although no story of the week has them


class ChipKind(StrEnum):
    OWN = "own"  # an alternative of the query
    OURS = "ours"  # a synonym we add by ourselves


@dataclass(frozen=True, slots=True)
class Chip:
    kind: ChipKind
    phrase: str  # as the query takes it

    def is_taken(self, query: Query) -> bool:
        if self.kind is ChipKind.OWN:
            return bool(parse_query(self.phrase).alternatives & query.alternatives)
        return self.phrase in synonyms(query)

    def is_idle(self, query: Query) -> bool:
        """A synonym of something that is not asked for any more: it can be neither taken nor left."""
        return self.kind is ChipKind.OURS and self.phrase not in synonyms(query.with_all_synonyms())

    def toggled(self, query: Query) -> Query:
        """The query without the phrase, or with it again. BadQueryError when it would ask for nothing, or too much."""
        if self.kind is ChipKind.OWN:
            return query.without_phrase(self.phrase) if self.is_taken(query) else query.with_phrase(self.phrase)
        return query.without_synonym(self.phrase) if self.is_taken(query) else query.with_synonym(self.phrase)

    @property
    def pattern(self) -> Pattern:
        if self.kind is ChipKind.OURS:
            return phrase_pattern(self.phrase)
        return pattern_of(parse_query(self.phrase).any_of[0])


def chips_for(query: Query, found: Sequence[int], week: Week, languages: Collection[str] = ()) -> tuple[Chip, ...]:
    """The switches to show for a topic that finds these stories: the most useful of each kind."""
    own = [Chip(ChipKind.OWN, phrase) for phrase in query.phrases()] if len(query.any_of) > 1 else []
    left_out = {tuple(stems(text)) for text in query.dropped}
    asked = {tuple(stems(phrase)) for phrase in query.phrases()}
    possible = [one for one in synonyms(query.with_all_synonyms()) if tuple(stems(one)) not in asked]
    dropped = [Chip(ChipKind.OURS, phrase) for phrase in possible if tuple(stems(phrase)) in left_out]
    alive: list[tuple[int, Chip]] = []
    idle: list[Chip] = []
    for phrase in possible:
        chip = Chip(ChipKind.OURS, phrase)
        if chip not in dropped:
            count = week.count(chip.pattern, languages)
            if count:
                alive.append((count, chip))
            else:
                idle.append(chip)
    alive.sort(key=lambda one: -one[0])
    ours = [chip for _, chip in alive][: SYNONYMS_SHOWN - len(idle[:IDLE_SYNONYMS])]
    ours += idle[:IDLE_SYNONYMS]
    more = [one.phrase for one in suggest(query, found, week, possible, SUGGESTIONS_SHOWN)]
    # In quotes, so that a word taken in brings itself and none of the synonyms we know for it.
    quoted = [phrase if phrase.startswith('"') else f'"{phrase}"' for phrase in more]
    return (*own, *dropped, *ours, *(Chip(ChipKind.OWN, phrase) for phrase in quoted))
