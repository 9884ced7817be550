"""The composition root: builds the parts for the wanted roles, starts them in order, stops them in reverse."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any

from telegram import Update
from telegram.error import Conflict, InvalidToken, NetworkError, TelegramError
from telegram.ext import Application, ApplicationBuilder, BaseRateLimiter, ExtBot, Updater

from bot import __version__
from bot.chat.desk import Access, Desk
from bot.chat.limiter import TwoLaneLimiter
from bot.chat.messenger import TelegramMessenger
from bot.chat.router import ALLOWED_UPDATES, Router, register_menu
from bot.chat.watched import WatchedRequest, WatchedUpdates
from bot.config import TOKEN_SHAPE, Settings
from bot.core.feeds import PollingBounds
from bot.core.subscriptions import Defaults
from bot.errors import NewsbriefError, StorageError
from bot.locales import guess, languages, wording
from bot.models.chatmodel import ChatSummarizer
from bot.ports import Clock, Discoverer
from bot.scheduler import Metronome, Tick
from bot.sources.discover import HttpDiscoverer
from bot.sources.fetch import FetchSettings, HttpFetcher
from bot.sources.parse import ProcessParser
from bot.storage import feeds as feeds_table
from bot.storage import migrate
from bot.storage import topics as topics_table
from bot.storage.db import Database, Session
from bot.storage.leadership import Leadership
from bot.usecases.ask import Ask
from bot.usecases.compose import Compose, ComposeSummary
from bot.usecases.deliver import Deliver
from bot.usecases.group import Group
from bot.usecases.operate import Operate
from bot.usecases.prune import Prune, Retention
from bot.usecases.refresh import Refresh
from bot.usecases.search import Search
from bot.usecases.subscribe import Subscribe
from bot.usecases.summarize import Summarize
from bot.usecases.track import Track
from bot.usecases.watch import Health, Watch, WatchedFetcher, WatchedMessenger
from bot.usecases.why import Explain
from bot.web.health import HealthServer, health_routes
from bot.web.webhook import WebhookServer, derive_secret

log = logging.getLogger(__name__)

POLL_EVERY = timedelta(seconds=5)
GROUP_EVERY = timedelta(seconds=2)
DIGEST_EVERY = timedelta(seconds=1)
SUMMARIZE_EVERY = timedelta(seconds=30)
TRACK_EVERY = timedelta(seconds=5)
SEND_EVERY = timedelta(seconds=1)
LISTEN_CHECK_S = 1.0
IN_FLIGHT_S = 2.0  # as many digests are under way as may leave in this time
PRUNE_EVERY = timedelta(minutes=30)
FIRST_RETRY_S = 1.0  # no network at start: the pause doubles from here to LONGEST_RETRY_S
LONGEST_RETRY_S = 60.0
CONCURRENT_UPDATES = 256  # chats answered at once; each chat's own updates stay in order (chat/router.py)


WORDS = {  # what the counts of the ticks' summaries mean
    "looked": "feeds looked at",
    "new": "new items",
    "revised": "edited items",
    "new_stories": "new stories",
    "changed_stories": "stories changed in substance",
    "slots": "slots due",
    "digests": "digests promised",
    "resumed": "chats resumed",
    "sent": "messages sent",
    "put_off": "put off for later",
    "ended_tracks": "tracked stories quiet for too long",
    "small_things": "ended mutes, old undos and announcements",
}


class Role(StrEnum):
    """What a process does; several processes on one PostgreSQL may share the roles."""

    CHAT = "chat"
    POLL = "poll"
    DIGEST = "digest"
    SEND = "send"


class TokenError(NewsbriefError):
    """No token, or one that Telegram does not know."""


class ListenError(NewsbriefError):
    """A port we were told to listen on is not to be had."""


class SystemClock:
    def now(self) -> datetime:
        return datetime.now(UTC)


def user_agent(settings: Settings) -> str:
    """Who is asking, and where to complain: what a polite client says."""
    contact = f"; {settings.polling.contact}" if settings.polling.contact else ""
    return f"Newsbrief/{__version__} (feed reader{contact})"


def fetch_settings(settings: Settings) -> FetchSettings:
    polling = settings.polling
    return FetchSettings(
        user_agent=user_agent(settings),
        timeout_s=polling.timeout.total_seconds(),
        max_bytes=polling.max_body_mb * 2**20,
        per_host=polling.per_host,
        concurrency=polling.concurrency,
        allow_private=polling.allow_private,
    )


def polling_bounds(settings: Settings) -> PollingBounds:
    polling = settings.polling
    return PollingBounds(polling.interval, polling.min_interval, polling.max_interval)


def retention_of(settings: Settings) -> Retention:
    kept = settings.retention
    return Retention(kept.items, kept.editions, kept.chats_gone)


def compose_for(settings: Settings, database: Database, clock: Clock) -> Compose:
    return Compose(database, clock, wording, settings.digest.window, settings.digest.grace)


def open_database(settings: Settings, clock: Clock) -> Database:
    """The database with its schema in place and the configured feeds in it."""
    database = Database(settings.database.url)
    try:
        prepare_schema(database, clock)
        database.write_now(lambda session: seed(session, settings, clock.now()))
    except BaseException:
        database.close()
        raise
    return database


def prepare_schema(database: Database, clock: Clock) -> None:
    """An empty database gets its tables; an older SQLite file is copied, then brought forward; PostgreSQL is the
    operator's to migrate, since other processes may be running on it.
    """
    at = migrate.current(database)
    if at == migrate.newest():
        return
    migrate.refuse_newer(database)
    if at is not None and not database.is_sqlite:
        raise StorageError(
            f"the database has schema {at}, this program needs {migrate.newest()}; run `newsbrief migrate`"
        )
    if at is not None:
        path = Path(str(database.url.database))
        copy = path.with_name(f"{path.name}.before-{migrate.newest()}-{clock.now():%Y%m%d%H%M%S}")
        database.copy_to(copy)
        log.info("the schema is brought from %s to %s; a copy of the file is at %s", at, migrate.newest(), copy)
    migrate.upgrade(database)


def seed(session: Session, settings: Settings, now: datetime) -> None:
    """The taxonomy as topics, and the feeds of config.toml; those no longer named there are retired."""
    topics_table.seed_taxonomy(session, now)
    for feed in settings.feeds:
        feeds_table.save_feed(
            session,
            url=feed.url,
            title=feed.title,
            origin="config",
            topics=feed.topics,
            interval=settings.polling.interval,
            now=now,
            language=feed.language,
        )
    feeds_table.retire_missing(session, "config", [feed.url for feed in settings.feeds], now)


class Newsbrief:
    """The running program. `start` returns when everything runs; `stop` finishes what is in flight."""

    def __init__(
        self,
        settings: Settings,
        roles: frozenset[Role] = frozenset(Role),
        clock: Clock | None = None,
        notify: Callable[[str], None] = print,
        limiter: BaseRateLimiter[Any] | None = None,
        discoverer: Discoverer | None = None,
    ) -> None:
        self.settings = settings
        self.roles = roles
        self.clock: Clock = clock or SystemClock()
        self._notify = notify
        self._limiter = limiter or TwoLaneLimiter(settings.telegram.messages_per_second)
        self._discoverer = discoverer
        self._stack = AsyncExitStack()
        self._finish: Callable[[], None] = lambda: None
        self._busy: set[asyncio.Task[object]] = set()
        self._stopping = False
        self._database: Database | None = None
        self._watch = Watch(self.clock)
        self._health: Health | None = None
        self.bot_username = ""
        self.health_port = 0  # where health and metrics are served; 0: nowhere

    async def start(self) -> None:
        """Build and start; TokenError, StorageError, and so on, leave nothing running."""
        try:
            await self._start()
        except BaseException:
            await self.stop()
            raise

    async def _start(self) -> None:
        settings = self.settings
        if self.roles & {Role.CHAT, Role.SEND}:
            require_token(settings)
        database = open_database(settings, self.clock)
        self._database = database
        self._stack.callback(database.close)
        database.hold()
        defaults = Defaults(
            settings.digest.times, settings.digest.timezone, settings.digest.stories, settings.digest.language
        )
        compose = compose_for(settings, database, self.clock)
        self._health = Health(
            database,
            self._watch,
            sees_telegram=bool(self.roles & {Role.CHAT, Role.SEND}),
            composes=Role.DIGEST in self.roles,
        )
        await self._serve_health(self._health)
        self._watch.measures.set("newsbrief_info", 1, version=__version__)
        self.operate = operate = Operate(database, self.clock)
        ticks: list[Tick] = []
        fetcher = await self._stack.enter_async_context(HttpFetcher(fetch_settings(settings)))
        parser = await self._stack.enter_async_context(ProcessParser())
        if Role.POLL in self.roles:
            watched = WatchedFetcher(fetcher, self._watch)
            refresh = Refresh(database, watched, parser, self.clock, polling_bounds(settings))
            self._finish = refresh.finish
            group = Group(database, self.clock)
            grouper = await self._stack.enter_async_context(Leadership(database, "grouper"))
            ticks += [
                self._tick("refresh", refresh, POLL_EVERY),
                self._tick("group", led(grouper, group, group.forget), GROUP_EVERY),
                self._tick("prune", Prune(database, self.clock, retention_of(settings)), PRUNE_EVERY),
            ]
            if settings.summarizer.url:
                model = settings.summarizer
                key = model.key.get_secret_value()
                summarizer = await self._stack.enter_async_context(ChatSummarizer(model.url, model.model, key))
                summarize = Summarize(database, summarizer, self.clock)
                ticks.append(self._tick("summarize", summarize, SUMMARIZE_EVERY))
        track = Track(database, self.clock, wording)
        if Role.DIGEST in self.roles:
            ticks.append(self._tick("compose", unless_draining(operate, compose), DIGEST_EVERY))
            ticks.append(self._tick("track", unless_draining(operate, track), TRACK_EVERY))
        if self.roles & {Role.CHAT, Role.SEND}:
            application = await self._telegram()
            messenger = WatchedMessenger(TelegramMessenger(application.bot), self._watch)
            deliver = Deliver(
                database,
                messenger,
                self.clock,
                wording,
                leads=lambda: not self._stopping and sender is not None and sender.leads(),
                in_flight=max(8, round(IN_FLIGHT_S * settings.telegram.messages_per_second)),
            )
            sender: Leadership | None = None
            if Role.SEND in self.roles:
                sender = await self._stack.enter_async_context(Leadership(database, f"sender:{self._bot_id()}"))
                ticks.append(self._tick("deliver", led(sender, deliver, deliver.take_over), SEND_EVERY))
            if Role.CHAT in self.roles:
                desk = Desk(
                    ask=Ask(database, self.clock, compose, settings.digest.window),
                    subscribe=Subscribe(database, self.clock, defaults, settings.polling.interval),
                    deliver=deliver,
                    search=Search(database, self.clock),
                    explain=Explain(database, self.clock),
                    track=track,
                    operate=operate,
                    discoverer=self._discoverer or HttpDiscoverer(fetcher, parser),
                    clock=self.clock,
                    wordings=wording,
                    guess_language=lambda code: guess(code, settings.digest.language),
                    access=access_of(settings),
                )
                Router(desk).attach(application)
                await self._listen(application)
        metronome = Metronome(ticks)
        self._stack.push_async_callback(self._settle)
        self._stack.callback(metronome.stop)
        metronome.start()

    async def count_feeds(self) -> int:
        assert self._database is not None
        return await self._database.read(lambda session: len(feeds_table.list_feeds(session)))

    async def stop(self) -> None:
        """Stop in reverse order; what is being sent is finished and settled first."""
        self._stopping = True
        await self._stack.aclose()

    async def _settle(self) -> None:
        """Wait for the ticks that are under way; none of them begins anything more."""
        self._finish()
        if self._busy:
            await asyncio.wait(self._busy, timeout=30)

    def _tick(self, name: str, action: Callable[[], Awaitable[object]], every: timedelta) -> Tick:
        """A tick that says in one line what it did, when it did anything; `stop` can wait for it, Health watches it."""
        self._watch.expect(name, every)

        async def run() -> object:
            task = asyncio.ensure_future(self._watched(name, action))
            self._busy.add(task)
            task.add_done_callback(self._busy.discard)
            try:
                return await asyncio.shield(task)
            except asyncio.CancelledError:
                # The metronome stopped and let go of its jobs; the work goes on, and `stop` waits for it.
                return None

        return Tick(name, run, every)

    async def _watched(self, name: str, action: Callable[[], Awaitable[object]]) -> object:
        began_s = self._watch.began(name)
        try:
            summary = await action()
        except BaseException:
            self._watch.ended(name, began_s, ok=False)
            raise
        took_s = self._watch.ended(name, began_s, ok=True)
        counts = vars_of(summary)
        self._watch.counted(name, counts)
        if any(counts.values()):
            log.info("%s: %s (%.1f s)", name, told(counts), took_s)
        return summary

    async def _serve_health(self, health: Health) -> None:
        listen = self.settings.web.listen
        if not listen or (self._shares_port() and Role.CHAT in self.roles):
            return
        host, _, port = listen.rpartition(":")
        server = HealthServer(host or "127.0.0.1", int(port), health_routes(health))
        try:
            await self._stack.enter_async_context(server)
        except OSError as error:
            raise ListenError(
                f"web.listen: cannot listen on {listen} ({error.strerror}); choose another port"
            ) from None
        self.health_port = server.port

    def _shares_port(self) -> bool:
        """Health and the webhook on one address: the webhook's server carries both."""
        telegram = self.settings.telegram
        return telegram.mode == "webhook" and telegram.webhook.listen == self.settings.web.listen

    async def _telegram(self) -> Application[Any, Any, Any, Any, Any, Any]:
        settings = self.settings.telegram
        base = settings.base_url.rstrip("/")
        application = (
            ApplicationBuilder()
            .token(settings.token.get_secret_value())
            .base_url(f"{base}/bot")
            .base_file_url(f"{base}/file/bot")
            .request(WatchedRequest(self._watch.heard_telegram))
            .get_updates_request(WatchedRequest(self._watch.heard_telegram))
            .rate_limiter(self._limiter)
            .concurrent_updates(WatchedUpdates(CONCURRENT_UPDATES, self._watch.answered))
            .build()
        )
        await self._first_contact(application.bot)
        await application.initialize()
        self._stack.push_async_callback(application.shutdown)
        self.bot_username = application.bot.username
        return application

    async def _first_contact(self, bot: ExtBot[Any]) -> None:
        """GetMe until Telegram answers: no network at start is waited for, a wrong token is not."""
        pause_s = FIRST_RETRY_S
        while True:
            try:
                await bot.initialize()  # asks getMe
            except InvalidToken:
                # from None: the library's sentence has the token in it
                raise TokenError("Telegram does not know this token.") from None
            except NetworkError as error:
                self._notify(f"Telegram cannot be reached ({type(error).__name__}); trying again in {pause_s:.0f} s …")
                await asyncio.sleep(pause_s)
                pause_s = min(pause_s * 2, LONGEST_RETRY_S)
            else:
                return

    async def _listen(self, application: Application[Any, Any, Any, Any, Any, Any]) -> None:
        settings = self.settings.telegram
        await register_menu(application.bot, wording, languages())
        await application.start()
        self._stack.push_async_callback(application.stop)
        if settings.mode == "webhook":
            await self._listen_by_webhook(application)
            return
        assert application.updater is not None
        assert self._database is not None
        listener = await self._stack.enter_async_context(Leadership(self._database, f"listener:{self._bot_id()}"))
        listening = asyncio.create_task(self._listen_while_leading(application.updater, listener))
        self._stack.push_async_callback(_ended, listening)

    async def _listen_while_leading(self, updater: Updater, listener: Leadership) -> None:
        """Telegram gives updates to one who asks; other processes with this role stand by."""
        try:
            while True:
                if listener.leads() and not updater.running:
                    await updater.start_polling(
                        allowed_updates=list(ALLOWED_UPDATES), bootstrap_retries=-1, error_callback=self._polling_failed
                    )
                elif updater.running and not listener.leads():
                    await updater.stop()
                await asyncio.sleep(LISTEN_CHECK_S)
        finally:
            if updater.running:
                await updater.stop()

    def _bot_id(self) -> str:
        return self.settings.telegram.token.get_secret_value().partition(":")[0]

    async def _listen_by_webhook(self, application: Application[Any, Any, Any, Any, Any, Any]) -> None:
        settings = self.settings.telegram
        token = settings.token.get_secret_value()
        secret = settings.webhook.secret_token.get_secret_value() or derive_secret(token)

        async def take(data: Mapping[str, Any]) -> None:
            update = Update.de_json(dict(data), application.bot)
            await application.update_queue.put(update)

        host, _, port = settings.webhook.listen.rpartition(":")
        assert self._health is not None
        also = health_routes(self._health) if self._shares_port() else ()
        server = WebhookServer(host or "127.0.0.1", int(port), secret, take, also)
        await self._stack.enter_async_context(server)
        if also:
            self.health_port = server.port
        await application.bot.set_webhook(
            settings.webhook.url, secret_token=secret, allowed_updates=list(ALLOWED_UPDATES)
        )

    def _polling_failed(self, error: TelegramError) -> None:
        if isinstance(error, Conflict):
            log.error("another program is listening with this token; stop it, or make a second bot with @BotFather")
        else:
            log.warning("asking Telegram for updates failed (%s); trying again", type(error).__name__)


def led(
    post: Leadership, action: Callable[[], Awaitable[object]], take_over: Callable[[], Awaitable[object]]
) -> Callable[[], Awaitable[object]]:
    """The action where this process holds the post; after each change of hands it takes over first."""
    known_terms = 0

    async def run() -> object:
        nonlocal known_terms
        if not post.leads():
            return None
        if known_terms != post.terms:
            terms = post.terms
            await take_over()
            known_terms = terms
        return await action()

    return run


async def _ended(task: asyncio.Task[None]) -> None:
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


def require_token(settings: Settings) -> None:
    token = settings.telegram.token.get_secret_value()
    if not token:
        raise TokenError("No token.")
    if not TOKEN_SHAPE.fullmatch(token):
        raise TokenError("That is no token: it looks like 123456789:ABC… (digits, a colon, 35 characters).")


def access_of(settings: Settings) -> Access:
    telegram = settings.telegram
    allowed = frozenset(telegram.allowed) if telegram.access == "allow-list" else None
    return Access(frozenset(telegram.admins), allowed)


def vars_of(summary: object) -> Mapping[str, int]:
    """The counts of a summary, by name."""
    return {name: getattr(summary, name) for name in getattr(summary, "__dataclass_fields__", ())}


def unless_draining(operate: Operate, promise: Compose | Track) -> Callable[[], Awaitable[object]]:
    async def run() -> object:
        return ComposeSummary() if await operate.draining() else await promise()

    return run


def told(counts: Mapping[str, int]) -> str:
    """A summary's counts in words a person understands.

    >>> told({"looked": 15, "unchanged": 12, "failed": 0, "new": 3, "revised": 0})
    '15 feeds looked at, 12 unchanged, 3 new items'
    """
    return ", ".join(f"{number} {WORDS.get(name, name)}" for name, number in counts.items() if number)
