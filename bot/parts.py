"""What each part is told of the configuration."""

import gc
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot import __version__
from bot.chat.desk import Access
from bot.config import Settings
from bot.core.feeds import PollingBounds
from bot.core.subscriptions import Defaults, Limits
from bot.errors import ConfigError, ConfigFault
from bot.locales import wording
from bot.models.embeddings import EmbeddingEndpoint, LocalEmbedder, LocalModel
from bot.ports import Clock, Meaning
from bot.sources.fetch import FetchSettings
from bot.storage.db import Database
from bot.usecases.compose import Compose
from bot.usecases.prune import Retention
from bot.usecases.report import ReportSettings


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


def take_short_turns() -> None:
    """Let a thread that waits for the interpreter have it after half a millisecond. The event loop asks for it again
    after each send and receive, and with Python's five milliseconds it came to answers a tenth of a second late while
    the database's thread stored news.
    """
    sys.setswitchinterval(0.0005)


def defaults_of(settings: Settings) -> Defaults:
    digest = settings.digest
    return Defaults(digest.times, digest.timezone, digest.stories, digest.language)


def limits_of(settings: Settings) -> Limits:
    limits = settings.limits
    return Limits(limits.topics, limits.sources, limits.mutes, limits.slots)


def limits_in_force(settings: Settings) -> tuple[tuple[str, str], ...]:
    """The keys that bound what the bot does, as they are: the operator's to see in the chat."""
    telegram, polling, kept = settings.telegram, settings.polling, settings.retention
    allowed = f"{telegram.access}, {len(telegram.allowed)} allowed" if telegram.allowed else telegram.access
    return (
        ("telegram.access", allowed),
        ("telegram.messages_per_second", str(telegram.messages_per_second)),
        *((f"limits.{name}", str(number)) for name, number in settings.limits),
        ("polling", f"{polling.concurrency} at once, {polling.per_host} at one host, {polling.max_body_mb} MiB"),
        ("digest.grace", in_days(settings.digest.grace)),
        ("retention.items", in_days(kept.items)),
        ("retention.editions", in_days(kept.editions)),
        ("retention.chats_gone", in_days(kept.chats_gone) if kept.chats_gone is not None else "never"),
    )


def in_days(length: timedelta) -> str:
    """As the configuration writes it.

    >>> in_days(timedelta(days=90)), in_days(timedelta(hours=36))
    ('90d', '36h')
    """
    hours = length // timedelta(hours=1)
    return f"{hours // 24}d" if hours % 24 == 0 else f"{hours}h"


def report_settings(settings: Settings) -> ReportSettings:
    digest = settings.digest
    return ReportSettings(settings.telegram.admins, settings.report.at, digest.timezone, digest.language)


def access_of(settings: Settings) -> Access:
    telegram = settings.telegram
    allowed = frozenset(telegram.allowed) if telegram.access == "allow-list" else None
    return Access(frozenset(telegram.admins), allowed)


@asynccontextmanager
async def meaning_of(settings: Settings) -> AsyncIterator[Meaning | None]:
    """The model that finds by meaning, as configured; ConfigError when what it needs is not installed."""
    chosen = settings.semantic
    if chosen.use == "off":
        yield None
        return
    try:  # numpy and the vectors come with an extra; nothing else here needs them
        from bot.models.meaning import Meanings
    except ImportError:
        raise _not_installed() from None
    if chosen.use == "endpoint":
        async with EmbeddingEndpoint(chosen.url, chosen.model, chosen.key.get_secret_value()) as endpoint:
            yield Meanings(endpoint)
    elif chosen.use == "sentence-transformers":
        yield Meanings(LocalEmbedder(_sentence_transformer(chosen.model)))
    else:
        yield Meanings(LocalEmbedder(_wordllama()))


def _wordllama() -> LocalModel:
    try:
        from bot.models.wordllama import WordLlama, installed
    except ImportError:
        raise _not_installed() from None
    folder = installed()
    if folder is None:
        raise _not_installed()
    return WordLlama(folder)


def _sentence_transformer(folder: str) -> LocalModel:
    try:
        from bot.models.transformers import SentenceTransformerModel
    except ImportError:
        raise _not_installed("pip install sentence-transformers") from None
    try:
        return SentenceTransformerModel(Path(folder))
    except (OSError, ValueError) as error:
        fault = ConfigFault("semantic.model", f"no model can be read there: {error}", "the folder of a model")
        raise ConfigError("the configuration", (fault,)) from error


def _not_installed(remedy: str = 'pip install "newsbrief[semantic]"') -> ConfigError:
    fault = ConfigFault("semantic.use", "the extra it needs is not installed", remedy)
    return ConfigError("the configuration", (fault,))
