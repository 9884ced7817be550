"""Settings read from a file and the environment; what is wrong with them, each fault with its key and a hint."""

import difflib
import os
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, get_args, get_origin

from pydantic import BaseModel, SecretStr, ValidationError
from pydantic_core import ErrorDetails
from pydantic_settings import BaseSettings, EnvSettingsSource, PydanticBaseSettingsSource

from bot.config.settings import ENV_PREFIX, Settings
from bot.errors import ConfigError, ConfigFault

DEFAULT_FILE = Path("config.toml")

# Pydantic's kinds of faults, in words for somebody who writes TOML: the problem; what to write instead.
OUR_WORDS = {
    "missing": "is missing",
    "literal_error": "must be {expected}",
    "string_type": "must be text; write it in quotes",
    "int_type": "must be a whole number",
    "int_parsing": "must be a whole number",
    "int_from_float": "must be a whole number",
    "float_type": "must be a number",
    "float_parsing": "must be a number",
    "greater_than": "must be more than {gt}",
    "greater_than_equal": "must be at least {ge}",
    "less_than_equal": "must be at most {le}",
    "tuple_type": "must be a list; write it in brackets, and tables as [[{key}]]",
    "model_type": "must be a section; write [{key}] on a line of its own and its keys below",
}


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
    strange = [ConfigFault(name, "is not a setting", _nearest_env_name(name)) for name in _strange_names(environ)]

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
        told = {name.removeprefix(ENV_PREFIX).replace("__", ".").lower() for name in _strange_names(environ)}
        faults = [_fault(detail) for detail in error.errors(include_input=False)]
        raise ConfigError(source, (*strange, *(fault for fault in faults if fault.key not in told))) from None
    if strange:
        raise ConfigError(source, tuple(strange))
    token = _token(environ) or settings.telegram.token.get_secret_value()
    telegram = settings.telegram.model_copy(update={"token": SecretStr(_clean_token(token))})
    return settings.model_copy(update={"telegram": telegram})


def _clean_token(text: str) -> str:
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


def _fault(detail: ErrorDetails) -> ConfigFault:
    loc, kind = detail["loc"], detail["type"]
    key = ".".join(str(part) for part in loc) or "settings"
    if kind == "extra_forbidden":
        return ConfigFault(key, "is not a setting", _nearest(str(loc[-1]), _siblings(loc)))
    ours = OUR_WORDS.get(kind)
    message = ours.format(key=key, **detail.get("ctx", {})) if ours else detail["msg"].removeprefix("Value error, ")
    problem, _, hint = message.partition("; ")
    return ConfigFault(key, problem, hint)


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


def _strange_names(environ: Mapping[str, str]) -> list[str]:
    """Names in the environment that look like ours and are not."""
    ours = (name for name in environ if name.startswith(ENV_PREFIX) and name != "NEWSBRIEF_CONFIG")
    return [name for name in ours if not _is_env_name(name)]


def _nearest_env_name(name: str) -> str:
    # Without what all have in front: it would make any two names look alike.
    hint = _nearest(name.upper().removeprefix(ENV_PREFIX), _env_names(Settings, ""))
    return hint.replace("did you mean ", f"did you mean {ENV_PREFIX}")


def _nearest(name: str, known: Sequence[str]) -> str:
    close = difflib.get_close_matches(name, known, n=1, cutoff=0.6)
    return f"did you mean {close[0]}?" if close else f"keys here: {', '.join(known)}" if len(known) < 16 else ""


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
