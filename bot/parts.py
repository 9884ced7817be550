"""What each part is told of the configuration."""

import gc
from collections.abc import Callable
from datetime import UTC, datetime

from bot import __version__
from bot.chat.desk import Access
from bot.config import Settings
from bot.core.feeds import PollingBounds
from bot.core.subscriptions import Defaults, Limits
from bot.locales import wording
from bot.ports import Clock
from bot.sources.fetch import FetchSettings
from bot.storage.db import Database
from bot.usecases.compose import Compose
from bot.usecases.prune import Retention


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


def compose_for(
    settings: Settings, database: Database, clock: Clock, promised: Callable[[], None] = lambda: None
) -> Compose:
    return Compose(database, clock, wording, settings.digest.window, settings.digest.grace, promised)


def collect_seldom() -> None:
    """Let Python look for cycles of garbage less often: it looks after every 700 new objects, and one claim of digests
    makes a hundred thousand, none of them in a cycle. That took a fifth of the time of composing.
    """
    gc.set_threshold(20_000, 20, 20)


def defaults_of(settings: Settings) -> Defaults:
    digest = settings.digest
    return Defaults(digest.times, digest.timezone, digest.stories, digest.language)


def limits_of(settings: Settings) -> Limits:
    limits = settings.limits
    return Limits(limits.topics, limits.sources, limits.mutes, limits.slots)


def access_of(settings: Settings) -> Access:
    telegram = settings.telegram
    allowed = frozenset(telegram.allowed) if telegram.access == "allow-list" else None
    return Access(frozenset(telegram.admins), allowed)
