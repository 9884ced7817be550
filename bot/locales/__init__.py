"""The catalogues: one folder a language, as gettext has them."""

from functools import lru_cache
from gettext import NullTranslations, translation
from pathlib import Path

from bot.core.wording import Wording

DOMAIN = "newsbrief"
FOLDER = Path(__file__).parent


@lru_cache(maxsize=1)
def languages() -> tuple[str, ...]:
    """The languages we speak; English is the language of the code."""
    found = sorted(path.parent.parent.name for path in FOLDER.glob(f"*/LC_MESSAGES/{DOMAIN}.mo"))
    return ("en", *(language for language in found if language != "en"))


@lru_cache(maxsize=64)
def wording(language: str) -> Wording:
    """The wording of a language; one that we do not speak gets English."""
    if language == "en" or language not in languages():
        return Wording("en", NullTranslations())
    return Wording(language, translation(DOMAIN, FOLDER, [language]))


def guess(language_code: str | None, fallback: str = "en") -> str:
    """The language of ours that suits a Telegram `language_code` such as `pt-br`; the fallback when none does."""
    wanted = (language_code or "").casefold().replace("_", "-")
    for candidate in (wanted, wanted.partition("-")[0]):
        if candidate in languages():
            return candidate
    return fallback if fallback in languages() else "en"
