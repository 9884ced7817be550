"""config.toml and the environment, typed; every fault is reported at once with its key and what would be right.

Order, the first wins: TELEGRAM_BOT_TOKEN (BOT_TOKEN, TELEGRAM_BOT_TOKEN_FILE), NEWSBRIEF_SECTION__KEY, config.toml, the
defaults here. The file is `--config`, else NEWSBRIEF_CONFIG, else ./config.toml; without one the defaults stand.
"""

import difflib
import ipaddress
import os
import re
import tomllib
from collections.abc import Mapping, Sequence
from datetime import time, timedelta
from pathlib import Path
from typing import Annotated, Any, Literal, get_args, get_origin
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, SecretStr, ValidationError, model_validator
from pydantic_settings import (
    BaseSettings,
    EnvSettingsSource,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
)

from bot.core.taxonomy import TAXONOMY
from bot.errors import ConfigError, ConfigFault

ENV_PREFIX = "NEWSBRIEF_"
DEFAULT_FILE = Path("config.toml")
TELEGRAM_API = "https://api.telegram.org"
TOKEN_SHAPE = re.compile(r"[0-9]{5,}:[A-Za-z0-9_-]{30,}")
SHORTEST_RETENTION = timedelta(days=14)
_DURATION = re.compile(r"\s*(\d+(?:\.\d+)?)\s*(s|m|h|d|w)\s*")
_UNIT = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days", "w": "weeks"}


def _duration(value: object) -> object:
    """`90s`, `15m`, `6h`, `7d`, `2w`."""
    if isinstance(value, str):
        match = _DURATION.fullmatch(value)
        if match is None:
            raise ValueError("not a duration; write 90s, 15m, 6h or 7d")
        return timedelta(**{_UNIT[match[2]]: float(match[1])})
    if isinstance(value, timedelta):
        return value
    raise ValueError("not a duration; write it in quotes: 90s, 15m, 6h or 7d")


def _duration_or_never(value: object) -> object:
    if value is None or value == "never":
        return None
    return _duration(value)


def _listed(value: object) -> object:
    """A list; in the environment also `a, b`."""
    if isinstance(value, str):
        return [part.strip() for part in value.split(",") if part.strip()]
    return value


def _wall_time(value: object) -> object:
    if isinstance(value, str):
        match = re.fullmatch(r"([01]?\d|2[0-3]):([0-5]\d)", value.strip())
        if match is None:
            raise ValueError("not a time of day; write 08:00")
        return time(int(match[1]), int(match[2]))
    return value


def _wall_time_or_never(value: object) -> object:
    return None if value is None or value == "never" else _wall_time(value)


def _zone(value: object) -> object:
    try:
        ZoneInfo(str(value))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError("not a time zone; write Europe/Berlin, America/New_York or UTC") from None
    return value


def _web_address(value: object) -> object:
    try:
        parts = urlsplit(str(value))
        good = parts.scheme in {"http", "https"} and bool(parts.hostname)
    except ValueError:
        good = False
    if not good:
        raise ValueError("not a web address; write https://example.org/feed.xml")
    return value


def _reachable(value: object) -> object:
    """An exception to the address guard: a network, or host:port."""
    text = str(value)
    try:
        ipaddress.ip_network(text)
    except ValueError:
        host, colon, port = text.rpartition(":")
        if not (colon and host and port.isdigit() and 0 < int(port) < 1 << 16):
            raise ValueError("neither a network nor host:port; write 10.0.0.0/8 or localhost:8000") from None
    return text


def _topic(value: object) -> object:
    if value not in TAXONOMY:
        close = difflib.get_close_matches(str(value), TAXONOMY, n=1)
        hint = f"did you mean {close[0]}?" if close else "topics of the taxonomy are world, sport, science and others"
        raise ValueError(f"not a topic; {hint}")
    return value


def _language(value: object) -> object:
    if not re.fullmatch(r"[a-z]{2,3}(-[A-Za-z]{2,4})?", str(value)):
        raise ValueError("not the code of a language; write en, de or pt-br")
    return value


Duration = Annotated[timedelta, BeforeValidator(_duration)]
WallTime = Annotated[time, BeforeValidator(_wall_time)]
Zone = Annotated[str, BeforeValidator(_zone)]
WebAddress = Annotated[str, BeforeValidator(_web_address)]
Reachable = Annotated[str, BeforeValidator(_reachable)]
TopicSlug = Annotated[str, BeforeValidator(_topic)]
Language = Annotated[str, BeforeValidator(_language)]


class Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)


class Webhook(Section):
    url: Annotated[str, BeforeValidator(lambda value: _web_address(value) if value else value)] = ""
    listen: str = Field(default="127.0.0.1:8080", pattern=r".*:\d{1,5}$")
    secret_token: SecretStr = SecretStr("")


class Telegram(Section):
    token: SecretStr = SecretStr("")
    base_url: WebAddress = TELEGRAM_API
    mode: Literal["polling", "webhook"] = "polling"
    admins: Annotated[tuple[int, ...], BeforeValidator(_listed)] = ()
    access: Literal["public", "allow-list"] = "public"
    allowed: Annotated[tuple[int, ...], BeforeValidator(_listed)] = ()
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
    allow_private: Annotated[tuple[Reachable, ...], BeforeValidator(_listed)] = ()

    @model_validator(mode="after")
    def _bounds_in_order(self) -> "Polling":
        if not timedelta(0) < self.min_interval <= self.interval <= self.max_interval:
            raise ValueError("min_interval must not be longer than interval, nor interval than max_interval")
        return self


class Digest(Section):
    times: Annotated[tuple[WallTime, ...], BeforeValidator(_listed)] = (time(8, 0),)
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

    url: Annotated[str, BeforeValidator(lambda value: _web_address(value) if value else value)] = ""
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
    url: Annotated[str, BeforeValidator(lambda value: _web_address(value) if value else value)] = ""
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
    topics: Annotated[tuple[TopicSlug, ...], BeforeValidator(_listed)] = ()
    language: Language | None = None


class Web(Section):
    """Health and metrics; empty: not served."""

    listen: str = Field(default="", pattern=r"^$|.*:\d{1,5}$")


class Retention(Section):
    """How long things are kept; see usecases/prune.py for what each means."""

    items: Duration = timedelta(days=90)
    editions: Duration = timedelta(days=180)
    chats_gone: Annotated[timedelta | None, BeforeValidator(_duration_or_never)] = None

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

    at: Annotated[time | None, BeforeValidator(_wall_time_or_never)] = time(7, 30)


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


class _Environment(EnvSettingsSource):
    """NEWSBRIEF_SECTION__KEY; a list is `a, b`, or JSON where it holds tables."""

    def __init__(self, settings_cls: type[BaseSettings], environ: Mapping[str, str]) -> None:
        self._environ = environ
        super().__init__(settings_cls)

    def _load_env_vars(self) -> Mapping[str, str | None]:
        return {name.lower(): value for name, value in self._environ.items()}

    def decode_complex_value(self, field_name: str, field: Any, value: Any) -> Any:
        if isinstance(value, str) and value.lstrip().startswith(("[", "{")):
            return super().decode_complex_value(field_name, field, value)
        return value


def load(path: Path | None = None, environ: Mapping[str, str] = os.environ) -> Settings:
    """The settings; ConfigError with every fault at once.

    `path` is what --config named, and must exist then.
    """
    source, values = _read_file(path, environ)
    return build(values, source, environ)


def build(values: dict[str, Any], source: str, environ: Mapping[str, str] = os.environ) -> Settings:
    """Settings from values shaped like config.toml, with the environment over them."""
    strange = [
        ConfigFault(name, "is not a setting", _nearest(name.upper(), _env_names(Settings)))
        for name in environ
        if name.startswith(ENV_PREFIX) and name != "NEWSBRIEF_CONFIG" and not _is_env_name(name)
    ]

    class FromFileAndEnvironment(Settings):
        @classmethod
        def settings_customise_sources(
            cls,
            settings_cls: type[BaseSettings],
            init_settings: PydanticBaseSettingsSource,
            env_settings: PydanticBaseSettingsSource,  # noqa: ARG003 (the base's signature)
            dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003
            file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003
        ) -> tuple[PydanticBaseSettingsSource, ...]:
            return (_Environment(settings_cls, environ), init_settings)

    try:
        settings: Settings = FromFileAndEnvironment(**values)
    except ValidationError as error:
        faults = [_fault(detail["loc"], detail["msg"], detail["type"]) for detail in error.errors(include_input=False)]
        raise ConfigError(source, tuple(strange + faults)) from None
    if strange:
        raise ConfigError(source, tuple(strange))
    token = _token(environ) or settings.telegram.token.get_secret_value()
    telegram = settings.telegram.model_copy(update={"token": SecretStr(clean_token(token))})
    return settings.model_copy(update={"telegram": telegram})


def clean_token(text: str) -> str:
    """A token as people paste it: without spaces, quotes, braces, or the word bot in front."""
    return text.strip().strip("\"'<>{}[]` ").removeprefix("bot")


def _read_file(path: Path | None, environ: Mapping[str, str]) -> tuple[str, dict[str, Any]]:
    named = path or (Path(environ["NEWSBRIEF_CONFIG"]) if environ.get("NEWSBRIEF_CONFIG") else None)
    file = named or DEFAULT_FILE
    if named is None and not file.exists():
        return "environment", {}
    try:
        return str(file), tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise ConfigError(str(file), (ConfigFault("file", "does not exist", "copy config.example.toml"),)) from None
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(str(file), (ConfigFault("file", f"cannot be read: {error}"),)) from None
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(str(file), (ConfigFault("file", f"is not TOML: {error}"),)) from None


def _token(environ: Mapping[str, str]) -> str:
    for name in ("TELEGRAM_BOT_TOKEN", "BOT_TOKEN"):
        if environ.get(name, "").strip():
            return environ[name]
    file = environ.get("TELEGRAM_BOT_TOKEN_FILE", "").strip()
    if not file:
        return ""
    try:
        return Path(file).read_text(encoding="utf-8")
    except OSError as error:
        fault = ConfigFault("TELEGRAM_BOT_TOKEN_FILE", f"cannot be read: {error.strerror}", "name a readable file")
        raise ConfigError("environment", (fault,)) from None


def _fault(loc: Sequence[int | str], message: str, kind: str) -> ConfigFault:
    key = ".".join(str(part) for part in loc) or "settings"
    message = message.removeprefix("Value error, ")
    if kind == "extra_forbidden":
        return ConfigFault(key, "is not a setting", _nearest(str(loc[-1]), _siblings(loc)))
    problem, _, hint = message.partition("; ")
    return ConfigFault(key, problem[:1].lower() + problem[1:], hint)


def _siblings(loc: Sequence[int | str]) -> list[str]:
    """The keys that stand beside the given one."""
    model: type[BaseModel] = Settings
    for part in loc[:-1]:
        if isinstance(part, int):
            continue
        annotation = model.model_fields[part].annotation
        inner = next((arg for arg in get_args(annotation) if isinstance(arg, type)), annotation)
        if get_origin(annotation) is None:
            inner = annotation
        if not (isinstance(inner, type) and issubclass(inner, BaseModel)):
            return []
        model = inner
    return list(model.model_fields)


def _nearest(name: str, known: Sequence[str]) -> str:
    close = difflib.get_close_matches(name, known, n=1, cutoff=0.6)
    return f"did you mean {close[0]}?" if close else f"keys here: {', '.join(known)}" if len(known) < 12 else ""


def _env_names(model: type[BaseModel], prefix: str = ENV_PREFIX) -> list[str]:
    """Every name the environment may set, upper case."""
    found = []
    for name, field in model.model_fields.items():
        full = f"{prefix}{name.upper()}"
        if isinstance(field.annotation, type) and issubclass(field.annotation, BaseModel):
            found += _env_names(field.annotation, f"{full}__")
        else:
            found.append(full)
    return found


def _is_env_name(name: str) -> bool:
    known = _env_names(Settings)
    return any(name.upper() == one or one.startswith(name.upper() + "__") for one in known)
