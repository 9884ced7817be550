"""Small classes with verbs, in place of what we cannot own: time, the web, a parser, Telegram."""

from collections import deque
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta

from bot.core.delivery import Edited, EditOutcome, Lane, Outcome, Sent
from bot.core.feeds import Validators
from bot.core.items import ParsedFeed, ParsedItem
from bot.errors import FeedParseError, ParseFault
from bot.ports import ChatFacts, Fetched, FetchFailed, FetchFault, Message, MessageEdit, NotModified, ParsePlan, Rest

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)  # a Monday


class FakeClock:
    """Stands still until it is told to go on."""

    def __init__(self, now: datetime = START) -> None:
        self._now = now

    def now(self) -> datetime:
        return self._now

    def set(self, now: datetime) -> None:
        self._now = now

    def advance(self, **by: float) -> datetime:
        self._now += timedelta(**by)
        return self._now


class FakeFetcher:
    """A web of a few addresses. What is served as items is understood by a FakeParser made with this fetcher."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, Validators | None]] = []
        self.documents: dict[bytes, ParsedFeed | FeedParseError | Exception] = {}
        self._answers: dict[str, Fetched | NotModified | FetchFailed | Exception] = {}

    def serves(
        self,
        url: str,
        *items: ParsedItem,
        title: str = "Coast News",
        ttl: timedelta | None = None,
        validators: Validators | None = None,
        wish: timedelta | None = None,
        moved_to: str | None = None,
    ) -> None:
        body = f"{url} {title} {items!r} {ttl}".encode()
        self.documents[body] = ParsedFeed(title, "https://coast.example", "en", items, ttl)
        self._answers[url] = Fetched(url, body, "application/rss+xml", validators or Validators(), moved_to, wish)

    def serves_nonsense(self, url: str, fault: ParseFault | Exception = ParseFault.WEB_PAGE) -> None:
        body = f"{url} is no feed".encode()
        self.documents[body] = fault if isinstance(fault, Exception) else FeedParseError(fault)
        self._answers[url] = Fetched(url, body, "text/html", Validators())

    def not_modified(self, url: str, *, wish: timedelta | None = None) -> None:
        self._answers[url] = NotModified(wish=wish)

    def fails(self, url: str, fault: FetchFault = FetchFault.TIMEOUT, *, retry_after: timedelta | None = None) -> None:
        self._answers[url] = FetchFailed(fault, "as the test said", None, retry_after)

    def breaks(self, url: str) -> None:
        """A defect of the fetcher's own, not of the web."""
        self._answers[url] = ZeroDivisionError("a defect")

    async def fetch(self, url: str, validators: Validators | None = None) -> Fetched | NotModified | FetchFailed:
        self.asked.append((url, validators))
        answer = self._answers.get(url, FetchFailed(FetchFault.DNS, "no such host in this test"))
        if isinstance(answer, Exception):
            raise answer
        return answer


class FakeParser:
    def __init__(self, fetcher: FakeFetcher) -> None:
        self.parsed: list[str] = []
        self.plans: list[ParsePlan] = []  # how each was asked
        self._fetcher = fetcher
        self.known_documents: set[bytes] = set()

    def rest_of(self, body: bytes, *, content_type: str, known: frozenset[str]) -> Rest | None:  # noqa: ARG002
        return Rest(b"", 0, captions=False, fingerprints=()) if body in self.known_documents else None

    async def parse(
        self,
        body: bytes,
        *,
        url: str,
        content_type: str,  # noqa: ARG002
        now: datetime,  # noqa: ARG002
        plan: ParsePlan | None = None,
    ) -> ParsedFeed:
        self.parsed.append(url)
        self.plans.append(plan or ParsePlan())
        document = self._fetcher.documents[body]
        if isinstance(document, Exception):
            raise document
        return document


class Killed(BaseException):
    """The process ends here: nothing after this line happens."""


class FakeMessenger:
    """Telegram as scripted: each message meets the next outcome of its chat, or is sent."""

    def __init__(self) -> None:
        self.tried: list[Message] = []
        self.arrived: list[Message] = []  # what a person can see, also where the answer got lost
        self.lanes: list[Lane] = []
        self.pictures: list[bytes] = []
        self._script: dict[int | None, deque[Outcome | Killed]] = {}
        self.edits: list[MessageEdit] = []
        self.edit_lanes: list[Lane] = []
        self._edit_script: deque[EditOutcome] = deque()
        self.group: ChatFacts | None = None  # what it says of any group
        self._number = 100
        self.on_send: Callable[[Message], None] = lambda _: None
        self.on_edit: Callable[[MessageEdit], None] = lambda _: None

    def will(self, *outcomes: Outcome | Killed, chat_id: int | None = None) -> None:
        """What comes of the next messages (to this chat)."""
        self._script.setdefault(chat_id, deque()).extend(outcomes)

    def forgives(self) -> None:
        """From now on all is well."""
        self._script.clear()

    async def facts(self, chat_id: int) -> ChatFacts | None:  # noqa: ARG002
        return self.group

    async def send(self, message: Message, lane: Lane) -> Outcome:
        self.tried.append(message)
        self.lanes.append(lane)
        self.on_send(message)
        outcome = self._next(message.chat_id)
        if isinstance(outcome, Killed):
            raise outcome
        if isinstance(outcome, Sent):
            self.arrived.append(message)
        return outcome

    async def send_picture(self, message: Message, png: bytes, lane: Lane) -> Outcome:
        self.pictures.append(png)
        return await self.send(message, lane)

    async def edit(self, edit: MessageEdit, lane: Lane) -> EditOutcome:
        self.on_edit(edit)
        self.edits.append(edit)
        self.edit_lanes.append(lane)
        return self._edit_script.popleft() if self._edit_script else Edited()

    def will_edit(self, *outcomes: EditOutcome) -> None:
        """What comes of the next edits."""
        self._edit_script.extend(outcomes)

    def _next(self, chat_id: int) -> Outcome | Killed:
        for key in (chat_id, None):
            if self._script.get(key):
                return self._script[key].popleft()
        self._number += 1
        return Sent(self._number)

    def texts(self, chat_id: int | None = None) -> Sequence[str]:
        return [str(one.text) for one in self.arrived if chat_id in {None, one.chat_id}]
