"""What we cannot own, as contracts: time, the web, Telegram, a model. Adapters do not repeat these words.

Every moment is aware UTC. Every method may be called from the event loop and never blocks it. An outcome that is to be
expected is a value; an exception that leaves one of these is a defect.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple, Protocol

from bot.core.buttons import Keyboard
from bot.core.delivery import EditOutcome, Lane, Outcome
from bot.core.feeds import Validators
from bot.core.items import ParsedFeed
from bot.core.markup import TelegramHtml
from bot.core.topics import Topic, TopicId, TopicText


class Clock(Protocol):
    def now(self) -> datetime:
        """The moment it is now, aware UTC."""


class FetchFault(StrEnum):
    """Why a fetch gave no body; the operator sees the value."""

    FORBIDDEN_ADDRESS = "address not allowed"
    DNS = "host not found"
    CONNECT = "cannot connect"
    TLS = "certificate not valid"
    TIMEOUT = "no complete answer in time"
    HTTP = "HTTP error"
    TOO_LARGE = "body too large"
    TOO_MANY_REDIRECTS = "too many redirects"
    BAD_ENCODING = "body cannot be decompressed"
    GONE = "gone for good (410)"
    BAD_URL = "not a web address"


@dataclass(frozen=True, slots=True)
class Fetched:
    url: str  # where the body came from after redirects
    body: bytes  # decompressed
    content_type: str  # as sent; "" when missing
    validators: Validators
    moved_to: str | None = None  # every hop was permanent (301, 308): the new address to remember
    wish: timedelta | None = None  # Cache-Control max-age, Expires or Retry-After: may lengthen the pause


@dataclass(frozen=True, slots=True)
class NotModified:
    moved_to: str | None = None
    wish: timedelta | None = None


@dataclass(frozen=True, slots=True)
class FetchFailed:
    fault: FetchFault
    detail: str  # for the operator; no secret, no body
    status: int | None = None
    retry_after: timedelta | None = None


class Fetcher(Protocol):
    async def fetch(self, url: str, validators: Validators | None = None) -> Fetched | NotModified | FetchFailed:
        """One polite, suspicious GET: conditional when validators are given, bounded in time, size and redirects."""


class Rest(NamedTuple):
    """A document without its known items (see `Parser.rest_of`)."""

    body: bytes
    left: int  # items in it; 0: no news
    captions: bool  # whether the whole document keeps the captions of pictures
    fingerprints: tuple[str, ...]  # of the whole document's items in their order; "" for those that are left

    def filled_in(self, fingerprints: Iterable[str]) -> tuple[str, ...]:
        """The whole document's fingerprints, when these are the rest's."""
        new = iter(fingerprints)
        return tuple(one or next(new) for one in self.fingerprints)


class ParsePlan(NamedTuple):
    """How much of a document to parse, and by whom. The default parses all of it, by the cheapest parser that is right.

    A feed's last `ParsedFeed.fingerprints` come back as `known`, with its `frame_print`: items that still read the same
    are left out. `rest`, where it was asked for, is what is left without them. A feed on which the parsers ever
    disagreed is `pinned` to the complete one. `compare` asks both and says if they agree.
    """

    known: frozenset[str] = frozenset()
    pinned: bool = False
    compare: bool = False
    rest: Rest | None = None


class Parser(Protocol):
    def rest_of(self, body: bytes, *, content_type: str, known: frozenset[str]) -> Rest | None:
        """What of a document is not known (as in `ParsePlan`); None where that is not sure. Takes less than a
        millisecond.
        """

    async def parse(
        self, body: bytes, *, url: str, content_type: str, now: datetime, plan: ParsePlan | None = None
    ) -> ParsedFeed:
        """Any bytes become a value or a FeedParseError, within bounded time and memory, off the event loop.

        Dates after `now` are clamped to it and marked. NUL, control characters and lone surrogates never come out.
        """


class Discoverer(Protocol):
    async def discover(self, address: str) -> "tuple[FoundFeed, ...]":
        """The feeds at what a person typed (a feed, a page, a bare host), the likeliest first; () when none.

        Raises FeedDiscoveryError with a sentence for the person when the address cannot be reached or is not allowed.
        """


@dataclass(frozen=True, slots=True)
class FoundFeed:
    url: str
    title: str


@dataclass(frozen=True, slots=True)
class OpmlFeed:
    url: str  # as written; whoever fetches it checks it
    title: str
    folders: tuple[str, ...] = ()  # outermost first


class Opml(Protocol):
    """OPML, the lists of feeds that readers exchange."""

    def read_opml(self, data: bytes) -> tuple[OpmlFeed, ...]:
        """The feeds in the order of the file; one that stands in two folders comes twice. OpmlError when it is none."""

    def write_opml(self, feeds: Iterable[OpmlFeed], title: str) -> bytes:
        """An OPML 2.0 file; feeds of one folder stand together, in the order of their first feed."""


@dataclass(frozen=True, slots=True)
class Message:
    """One message to send. `text` fits Telegram's limit already."""

    chat_id: int
    thread_id: int | None
    text: TelegramHtml
    keyboard: Keyboard | None = None
    silent: bool = False
    reply_to: int | None = None  # message id; sent anyway when that message is gone; 0: one that another bot sent
    previews: bool = False  # whether Telegram may show a picture of the first link


@dataclass(frozen=True, slots=True)
class MessageEdit:
    """Other words and buttons for a message of ours that arrived. Without buttons, those it has go."""

    chat_id: int
    message_id: int
    text: TelegramHtml
    keyboard: Keyboard = ()


@dataclass(frozen=True, slots=True)
class ChatFacts:
    """What Telegram says of a group."""

    title: str
    admins: tuple[int, ...]  # people, by their numbers


class Messenger(Protocol):
    async def facts(self, chat_id: int) -> ChatFacts | None:
        """Who may decide in a group; None when Telegram does not say."""

    async def send(self, message: Message, lane: Lane) -> Outcome:
        """Try once. The outcome says what happened; nothing is retried inside."""

    async def send_picture(self, message: Message, png: bytes, lane: Lane) -> Outcome:
        """The same with a picture above the text, which is its caption and fits Telegram's limit for those."""

    async def edit(self, edit: MessageEdit, lane: Lane) -> EditOutcome:
        """Try once, silently for whoever has the message. Repeating an edit is harmless: the message says it already,
        which is NotModified. So nothing is lost with a lost answer (Uncertain), and nothing comes twice.
        """


@dataclass(frozen=True, slots=True)
class SourceText:
    """What one source says of a story."""

    source: str
    title: str
    lead: str


class SummarizerError(Exception):
    """No summary this time; the sentence is for the operator and holds no text of a source."""


class Summarizer(Protocol):
    """A model that tells several sources' news in a sentence or two; optional, and never instead of the sources."""

    async def summarize(self, texts: Sequence[SourceText], language: str) -> str:
        """Plain text in that language, the newest text first in `texts`; SummarizerError when there is none."""


class EmbedderError(Exception):
    """No vectors this time; the sentence is for the operator and holds no text of a story."""


class Embedder(Protocol):
    """A model that turns texts into vectors; optional, never needed."""

    async def embed(self, texts: Sequence[str]) -> Sequence[Sequence[float]]:
        """One unit vector per text, in order; EmbedderError when there are none."""


class Meaning(Protocol):
    """What a model says of stories and topics, beside what their words say; optional, never needed."""

    async def hints(
        self, topics: Sequence[Topic], texts: Mapping[int, TopicText]
    ) -> Mapping[int, Mapping[TopicId, float]]:
        """For each story and topic that are near each other, how near, from 0 to 1; EmbedderError when there is no
        telling now.
        """
