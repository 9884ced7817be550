"""Our errors, one tree.

NewsbriefError
├── ConfigError            config.toml or the environment is wrong: every fault at once
├── StorageError           the database cannot be used as it is
│   ├── SchemaTooNewError      made by a newer program
│   └── DatabaseInUseError     a second `run` on one SQLite file
├── FeedParseError         bytes that are no feed (the reason is one of ParseFault)
├── FeedDiscoveryError     no feed at an address a person gave
├── OpmlError              a file that is no OPML
└── UserError              a person asked for something that cannot be done; the chat turns it into a sentence
    ├── BadQueryError          words of /follow or /search that are no query
    ├── BadScheduleError       a time we cannot read
    ├── BadZoneError           a zone we do not know
    ├── BadQuietError          quiet hours we cannot read
    ├── BadSizeError           a size of a briefing we cannot read, or of none
    ├── UnknownTopicError      nothing by that name; carries the nearest
    ├── AmbiguousTopicError    several by that name; carries them
    ├── ChatFileError          a file sent to /import that cannot be taken (why is one of FileFault)
    ├── TooManyError           more of something than the operator allows one chat
    └── StaleButtonError       a button of an old or foreign message

Expected outcomes (a feed that answers 304, a chat that blocked us) are values, not errors: see ports.py and
core/delivery.py.
"""

from dataclasses import dataclass
from enum import StrEnum


class NewsbriefError(Exception):
    """The base of ours; its text is one sentence for the operator: what, which, what next."""


@dataclass(frozen=True, slots=True)
class ConfigFault:
    """One wrong key; `key` is written as in config.toml (`digest.times.0`), `hint` says what would be right."""

    key: str
    problem: str
    hint: str = ""

    def __str__(self) -> str:
        return f"{self.key}: {self.problem}" + (f" ({self.hint})" if self.hint else "")


class ConfigError(NewsbriefError):
    def __init__(self, source: str, faults: tuple[ConfigFault, ...]) -> None:
        self.source = source
        self.faults = faults
        lines = "\n".join(f"  {fault}" for fault in faults)
        count = "1 fault" if len(faults) == 1 else f"{len(faults)} faults"
        super().__init__(f"{source}: {count}\n{lines}")


class StorageError(NewsbriefError):
    pass


class SchemaTooNewError(StorageError):
    pass


class DatabaseInUseError(StorageError):
    pass


class ParseFault(StrEnum):
    """Why bytes did not become a feed."""

    EMPTY = "empty"
    NOT_A_FEED = "not a feed"
    WEB_PAGE = "a web page, not a feed"
    BROKEN = "broken beyond repair"
    TOO_SLOW = "took too long to parse"
    TOO_LARGE = "took too much memory to parse"
    CRASHED = "made the parser crash"


class FeedParseError(NewsbriefError):
    def __init__(self, fault: ParseFault, detail: str = "") -> None:
        self.fault = fault
        self.detail = detail
        super().__init__(f"{fault}: {detail}" if detail else str(fault))


class FeedDiscoveryError(NewsbriefError):
    pass


class OpmlError(NewsbriefError):
    pass


class UserError(NewsbriefError):
    """Something a person asked for; wording.py has the sentence."""


class QueryFault(StrEnum):
    """Why words are no query."""

    EMPTY = "no word to look for"
    ONLY_WITHOUT = "only words to leave out"
    TOO_LONG = "longer than 200 characters"
    TOO_MANY = "more than 20 words"


class BadQueryError(UserError):
    def __init__(self, fault: QueryFault) -> None:
        self.fault = fault
        super().__init__(
            f"a query with {fault}" if fault in {QueryFault.EMPTY, QueryFault.ONLY_WITHOUT} else f"a query {fault}"
        )


class BadScheduleError(UserError):
    def __init__(self, text: str) -> None:
        self.text = text
        super().__init__("a schedule that cannot be read")


class BadZoneError(UserError):
    def __init__(self, text: str, candidates: tuple[str, ...] = ()) -> None:
        self.text = text
        self.candidates = candidates  # IANA keys it may have meant, the likeliest first
        super().__init__("a time zone that is not known")


class BadQuietError(UserError):
    def __init__(self, text: str) -> None:
        self.text = text
        super().__init__("quiet hours that cannot be read")


class BadSizeError(UserError):
    def __init__(self, text: str) -> None:
        self.text = text
        super().__init__("a size that cannot be read")


class UnknownTopicError(UserError):
    def __init__(self, text: str, nearest: tuple[str, ...] = ()) -> None:
        self.text = text
        self.nearest = nearest
        super().__init__("a topic that is not known")


class AmbiguousTopicError(UserError):
    def __init__(self, text: str, candidates: tuple[tuple[int, str], ...]) -> None:
        self.text = text
        self.candidates = candidates
        super().__init__("a name that several topics share")


class FileFault(StrEnum):
    """Why a file that a person sent cannot be taken."""

    TOO_LARGE = "too large"
    UNKNOWN = "neither an export of a chat nor OPML"
    BROKEN = "no readable JSON"
    TOO_NEW = "made by a newer version"
    BAD_VALUE = "a value that cannot be"
    LOST = "not to be had from Telegram"


class ChatFileError(UserError):
    def __init__(self, fault: FileFault, key: str = "") -> None:
        self.fault = fault
        self.key = key  # the part of the file that is wrong
        super().__init__(f"a file that is {fault}: {key}" if key else f"a file that is {fault}")


class TooManyError(UserError):
    def __init__(self, what: str, limit: int) -> None:
        self.what = what  # a key of [limits]
        self.limit = limit
        super().__init__(f"more than {limit} {what}")


class StaleButtonError(UserError):
    pass
