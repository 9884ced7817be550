"""The composition root: builds the parts for the wanted roles, starts them in order, stops them in reverse."""

import asyncio
from collections.abc import Callable
from contextlib import AsyncExitStack
from datetime import timedelta
from enum import StrEnum
from typing import Any

from telegram.ext import BaseRateLimiter

from bot import __version__
from bot.charts import draw_apart
from bot.chat.followups import FollowUps
from bot.chat.handlers.admin import report_caption
from bot.chat.introduction import Introduction
from bot.chat.limiter import TwoLaneLimiter
from bot.chat.messenger import TelegramMessenger
from bot.chat.router import Router
from bot.config import Settings
from bot.connection import Listening, TheApplication, bot_id, connect, listen_by_webhook, require_token
from bot.core.delivery import Lane
from bot.core.pacing import SHARES
from bot.installation import open_database
from bot.locales import languages, wording
from bot.models.chatmodel import ChatSummarizer
from bot.parts import (
    SystemClock,
    collect_seldom,
    compose_for,
    fetch_settings,
    meaning_of,
    polling_bounds,
    report_settings,
    retention_of,
    take_short_turns,
)
from bot.ports import Clock, Discoverer, Meaning, Messenger, Parser
from bot.reception import desk_of
from bot.sources.discover import HttpDiscoverer
from bot.sources.fetch import HttpFetcher
from bot.sources.parse import ProcessParser
from bot.storage import feeds as feeds_table
from bot.storage.db import Database
from bot.storage.leadership import Leadership
from bot.ticks import Ticks, led, tallied, unless_draining
from bot.usecases.deliver import Deliver
from bot.usecases.edit import Edit
from bot.usecases.group import Group
from bot.usecases.operate import Operate
from bot.usecases.prune import Prune
from bot.usecases.refresh import Refresh
from bot.usecases.relate import Relate
from bot.usecases.report import Report
from bot.usecases.summarize import Summarize
from bot.usecases.tidy import Tidy
from bot.usecases.track import Track
from bot.usecases.watch import Health, Watch, WatchedFetcher, WatchedMessenger
from bot.web.health import health_routes
from bot.web.server import WebServer

POLL_EVERY = timedelta(seconds=5)
GROUP_EVERY = timedelta(seconds=2)
DIGEST_EVERY = timedelta(seconds=1)
RELATE_EVERY = timedelta(seconds=30)
SUMMARIZE_EVERY = timedelta(seconds=30)
TRACK_EVERY = timedelta(seconds=5)
SEND_EVERY = timedelta(seconds=0.5)  # in a process of its own nobody tells it that there is something to send
EDIT_EVERY = timedelta(seconds=2)
REPORT_EVERY = timedelta(minutes=1)
PRUNE_EVERY = timedelta(minutes=30)
TIDY_EVERY = timedelta(seconds=20)
IN_FLIGHT_S = 2.0  # as many digests are under way as may leave in this time


class Role(StrEnum):
    """What a process does; several processes on one PostgreSQL may share the roles."""

    CHAT = "chat"
    POLL = "poll"
    DIGEST = "digest"
    SEND = "send"


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
        self._stopping = False
        self._database: Database | None = None
        self._watch = Watch(self.clock)
        self._ticks = Ticks(self._watch)
        self.introduced = asyncio.Event()  # the menu of commands was told to Telegram, or it did not listen
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
        collect_seldom()
        take_short_turns()
        speaks = bool(self.roles & {Role.CHAT, Role.SEND})
        if speaks:
            require_token(settings)
        database = open_database(settings, self.clock)
        self._database = database
        self._stack.callback(database.close)
        database.hold()
        composes = Role.DIGEST in self.roles
        health = Health(database, self._watch, sees_telegram=speaks, composes=composes)
        await self._serve_health(health)
        self._watch.measures.set("newsbrief_info", 1, version=__version__)
        self.operate = Operate(database, self.clock)
        fetcher = await self._stack.enter_async_context(HttpFetcher(fetch_settings(settings)))
        parser = await self._stack.enter_async_context(ProcessParser())
        compose = compose_for(settings, database, self.clock, lambda: self._ticks.knock("deliver"))
        track = Track(database, self.clock, wording)
        meaning = await self._stack.enter_async_context(meaning_of(settings))
        if Role.POLL in self.roles:
            await self._start_polling(database, fetcher, parser, meaning)
        if composes:
            self._ticks.add("compose", unless_draining(self.operate, compose), DIGEST_EVERY)
            self._ticks.add("track", unless_draining(self.operate, track), TRACK_EVERY)
        if speaks:
            application = await self._connect()
            messenger = WatchedMessenger(TelegramMessenger(application.bot), self._watch)
            report = Report(
                database, messenger, self.clock, wording, report_caption, draw_apart, report_settings(settings)
            )
            deliver = await self._start_delivering(database, messenger, report)
            if Role.CHAT in self.roles:
                followups = FollowUps()
                self._stack.push_async_callback(followups.stop)
                desk = desk_of(
                    settings,
                    database,
                    self.clock,
                    messenger=messenger,
                    discoverer=self._discoverer or HttpDiscoverer(fetcher, parser),
                    meaning=meaning,
                    brief=compose.brief,
                    deliver=deliver,
                    track=track,
                    operate=self.operate,
                    report=report,
                    followups=followups,
                )
                Router(desk).attach(application)
                await self._listen(database, application, health)
        metronome = self._ticks.metronome()
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
        self._finish()
        await self._ticks.settle()

    async def _start_polling(
        self, database: Database, fetcher: HttpFetcher, parser: Parser, meaning: Meaning | None
    ) -> None:
        settings = self.settings
        watched = WatchedFetcher(fetcher, self._watch)
        refresh = Refresh(database, watched, parser, self.clock, polling_bounds(settings))
        self._finish = refresh.finish
        group = Group(database, self.clock)
        grouper = await self._stack.enter_async_context(Leadership(database, "grouper"))
        self._ticks.add("refresh", tallied(self.operate, refresh), POLL_EVERY)
        self._ticks.add("group", led(grouper, group, group.forget), GROUP_EVERY)
        self._ticks.add("prune", Prune(database, self.clock, retention_of(settings)), PRUNE_EVERY)
        if database.is_sqlite:
            self._ticks.add("tidy", Tidy(database), TIDY_EVERY)
        if meaning is not None:
            self._ticks.add("relate", led(grouper, Relate(database, meaning, self.clock)), RELATE_EVERY)
        if settings.summarizer.url:
            model = settings.summarizer
            key = model.key.get_secret_value()
            summarizer = await self._stack.enter_async_context(ChatSummarizer(model.url, model.model, key))
            self._ticks.add("summarize", Summarize(database, summarizer, self.clock), SUMMARIZE_EVERY)

    async def _connect(self) -> TheApplication:
        application = await connect(self.settings, self._watch, self._limiter, self._notify)
        self._stack.push_async_callback(application.shutdown)
        self.bot_username = application.bot.username
        return application

    async def _start_delivering(self, database: Database, messenger: Messenger, report: Report) -> Deliver:
        """Deliver, as a tick where this process is a sender; answers of a chat process go through it too."""
        sender: Leadership | None = None
        if Role.SEND in self.roles:
            sender = await self._stack.enter_async_context(Leadership(database, f"sender:{bot_id(self.settings)}"))
        in_flight = max(8, round(IN_FLIGHT_S * self.settings.telegram.messages_per_second))

        def leads() -> bool:
            return not self._stopping and sender is not None and sender.leads()

        deliver = Deliver(database, messenger, self.clock, wording, leads=leads, in_flight=in_flight)
        if sender is not None:
            self._ticks.add("deliver", led(sender, deliver, deliver.take_over), SEND_EVERY)
            at_once = max(1, round(in_flight * SHARES[Lane.EDIT]))
            edit = Edit(database, messenger, self.clock, wording, leads=leads, at_once=at_once)
            self._ticks.add("edit", led(sender, unless_draining(self.operate, edit), edit.take_over), EDIT_EVERY)
            if self.settings.telegram.admins and self.settings.report.at is not None:
                self._ticks.add("report", led(sender, report), REPORT_EVERY)
        return deliver

    async def _listen(self, database: Database, application: TheApplication, health: Health) -> None:
        introduction = Introduction(application.bot, wording, languages(), self.introduced)
        await self._stack.enter_async_context(introduction)
        await application.start()
        self._stack.push_async_callback(application.stop)
        if self.settings.telegram.mode == "webhook":
            also = health_routes(health) if self._shares_port() else ()
            server = await listen_by_webhook(self._stack, self.settings, application, also)
            if also:
                self.health_port = server.port
            return
        assert application.updater is not None
        listener = await self._stack.enter_async_context(Leadership(database, f"listener:{bot_id(self.settings)}"))
        await self._stack.enter_async_context(Listening(application.updater, listener))

    async def _serve_health(self, health: Health) -> None:
        listen = self.settings.web.listen
        if not listen or (self._shares_port() and Role.CHAT in self.roles):
            return
        server = await self._stack.enter_async_context(WebServer(listen, "web.listen", health_routes(health)))
        self.health_port = server.port

    def _shares_port(self) -> bool:
        """Health and the webhook on one address: the webhook's server carries both."""
        telegram = self.settings.telegram
        return telegram.mode == "webhook" and telegram.webhook.listen == self.settings.web.listen
