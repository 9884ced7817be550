"""Every section and key there is, its default and its bounds; config.example.toml says what each is for."""

import re
from datetime import time, timedelta
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, SecretStr, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.config.values import (
    Duration,
    DurationOrNever,
    Language,
    ListenAddress,
    ListenAddressOrEmpty,
    Reachable,
    ServerAddress,
    TopicSlug,
    WallTime,
    WallTimeOrNever,
    WebAddress,
    WebAddressOrEmpty,
    Zone,
    listed,
)

ENV_PREFIX = "NEWSBRIEF_"
TELEGRAM_API = "https://api.telegram.org"
# Telegram alone knows how long a token is; this much tells it from a name or a link.
TOKEN_SHAPE = re.compile(r"[0-9]+:[A-Za-z0-9_-]{3,}")
SHORTEST_RETENTION = timedelta(days=14)


class Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)


class Webhook(Section):
    url: WebAddressOrEmpty = ""
    listen: ListenAddress = "127.0.0.1:8080"
    secret_token: SecretStr = SecretStr("")


class Telegram(Section):
    token: SecretStr = SecretStr("")
    base_url: ServerAddress = TELEGRAM_API
    mode: Literal["polling", "webhook"] = "polling"
    admins: Annotated[tuple[int, ...], BeforeValidator(listed)] = ()
    access: Literal["public", "allow-list"] = "public"
    allowed: Annotated[tuple[int, ...], BeforeValidator(listed)] = ()
    messages_per_second: float = Field(default=30, gt=0, le=1000)
    webhook: Webhook = Webhook()

    @model_validator(mode="after")
    def _webhook_has_an_address(self) -> "Telegram":
        if self.mode != "webhook":
            return self
        if not self.webhook.url:
            raise ValueError('mode = "webhook" needs webhook.url, an https:// address that Telegram can reach')
        # Telegram itself takes nothing else; a Bot API server of one's own, beside us, may speak plain http.
        if self.base_url == TELEGRAM_API and not self.webhook.url.startswith("https://"):
            raise ValueError("webhook.url must begin with https://; Telegram delivers to nothing else")
        return self


class Database(Section):
    url: str = Field(default="sqlite:///newsbrief.db", repr=False)  # may hold a password

    @model_validator(mode="after")
    def _known_kind(self) -> "Database":
        if not self.url.startswith(("sqlite:///", "postgresql://", "postgresql+psycopg://")):
            raise ValueError("url must start with sqlite:/// or postgresql+psycopg://")
        return self


class Polling(Section):
    interval: Duration = timedelta(minutes=15)
    min_interval: Duration = timedelta(minutes=5)
    max_interval: Duration = timedelta(hours=6)
    concurrency: int = Field(default=64, ge=1, le=1000)
    per_host: int = Field(default=2, ge=1, le=32)
    timeout: Duration = timedelta(seconds=30)
    max_body_mb: int = Field(default=15, ge=1, le=200)
    contact: str = ""
    allow_private: Annotated[tuple[Reachable, ...], BeforeValidator(listed)] = ()

    @model_validator(mode="after")
    def _bounds_in_order(self) -> "Polling":
        if not timedelta(0) < self.min_interval <= self.interval <= self.max_interval:
            raise ValueError("min_interval must not be longer than interval, nor interval than max_interval")
        return self


class Digest(Section):
    times: Annotated[tuple[WallTime, ...], BeforeValidator(listed)] = (time(8, 0),)
    timezone: Zone = "UTC"
    stories: int = Field(default=8, ge=1, le=30)
    language: Language = "en"
    window: Duration = timedelta(hours=24)
    grace: Duration = timedelta(days=3)


class Limits(Section):
    """How much of each thing one chat may have."""

    topics: int = Field(default=100, ge=1, le=1000)
    sources: int = Field(default=200, ge=0, le=10_000)
    mutes: int = Field(default=200, ge=1, le=1000)
    slots: int = Field(default=12, ge=1, le=12)


class Summarizer(Section):
    """An OpenAI-compatible server; off while `url` is empty."""

    url: WebAddressOrEmpty = ""
    model: str = ""
    key: SecretStr = SecretStr("")

    @model_validator(mode="after")
    def _has_a_model(self) -> "Summarizer":
        if self.url and not self.model:
            raise ValueError("model is needed with url; name one the server has")
        return self


class Semantic(Section):
    """A model that finds by meaning what a topic's words do not find; off unless chosen."""

    use: Literal["off", "wordllama", "sentence-transformers", "endpoint"] = "off"
    url: WebAddressOrEmpty = ""
    model: str = ""
    key: SecretStr = SecretStr("")

    @model_validator(mode="after")
    def _has_an_endpoint(self) -> "Semantic":
        if self.use == "endpoint" and not (self.url and self.model):
            raise ValueError('use = "endpoint" needs url and model: an OpenAI-compatible server and a model it has')
        if self.use == "sentence-transformers" and not self.model:
            raise ValueError('use = "sentence-transformers" needs model: the folder of a model on this machine')
        return self


class FeedEntry(Section):
    url: WebAddress
    title: str = ""
    topics: Annotated[tuple[TopicSlug, ...], BeforeValidator(listed)] = ()
    language: Language | None = None


class Web(Section):
    """Health and metrics; empty: not served."""

    listen: ListenAddressOrEmpty = ""


class Retention(Section):
    """How long things are kept; see usecases/prune.py for what each means."""

    items: Duration = timedelta(days=90)
    editions: Duration = timedelta(days=180)
    chats_gone: DurationOrNever = None

    @model_validator(mode="after")
    def _long_enough(self) -> "Retention":
        if min(self.items, self.editions) < SHORTEST_RETENTION:
            raise ValueError('items and editions must be at least "14d"; digests and grouping look back that far')
        if self.chats_gone is not None and self.chats_gone < SHORTEST_RETENTION:
            raise ValueError('chats_gone must be at least "14d", or "never"')
        return self


class Log(Section):
    level: Literal["debug", "info", "warning", "error"] = "info"
    format: Literal["auto", "text", "json"] = "auto"


class Report(Section):
    """The operators' daily figures; "never": none are sent."""

    at: WallTimeOrNever = time(7, 30)


class Settings(BaseSettings):
    model_config = SettingsConfigDict(
        env_prefix=ENV_PREFIX, env_nested_delimiter="__", extra="forbid", frozen=True, hide_input_in_errors=True
    )

    telegram: Telegram = Telegram()
    database: Database = Database()
    polling: Polling = Polling()
    digest: Digest = Digest()
    limits: Limits = Limits()
    retention: Retention = Retention()
    web: Web = Web()
    report: Report = Report()
    log: Log = Log()
    summarizer: Summarizer = Summarizer()
    semantic: Semantic = Semantic()
    feeds: tuple[FeedEntry, ...] = ()
