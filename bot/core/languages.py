"""Languages by their own names, as people look for them."""

from collections.abc import Sequence

from bot.core.words import fold

OWN_NAMES = {
    "ar": "العربية",
    "bg": "Български",
    "cs": "Čeština",
    "da": "Dansk",
    "de": "Deutsch",
    "el": "Ελληνικά",
    "en": "English",
    "es": "Español",
    "et": "Eesti",
    "fa": "فارسی",
    "fi": "Suomi",
    "fr": "Français",
    "he": "עברית",
    "hi": "हिन्दी",
    "hr": "Hrvatski",
    "hu": "Magyar",
    "id": "Bahasa Indonesia",
    "it": "Italiano",
    "ja": "日本語",
    "ko": "한국어",
    "lt": "Lietuvių",
    "lv": "Latviešu",
    "nl": "Nederlands",
    "no": "Norsk",
    "pl": "Polski",
    "pt": "Português",
    "ro": "Română",
    "ru": "Русский",
    "sk": "Slovenčina",
    "sl": "Slovenščina",
    "sr": "Српски",
    "sv": "Svenska",
    "tr": "Türkçe",
    "uk": "Українська",
    "ur": "اردو",
    "vi": "Tiếng Việt",
    "zh": "中文",
}


def own_name(language: str) -> str:
    """`Deutsch` for `de`; a language that is not in the list by its code.

    >>> own_name("de"), own_name("xx")
    ('Deutsch', 'xx')
    """
    return OWN_NAMES.get(language, language)


# What English calls those we speak, for who types it so.
_ENGLISH_NAMES = {
    "ar": "arabic", "de": "german", "el": "greek", "en": "english", "es": "spanish", "fr": "french",
    "pt": "portuguese", "ru": "russian", "sr": "serbian", "tr": "turkish",
}  # fmt: skip


def find_language(text: str, offered: Sequence[str]) -> str | None:
    """The one of these that somebody means by its code, its own name or its English one; None for no one of them.

    >>> [find_language(text, ("en", "de", "pt")) for text in ("DE", "pt-BR", "deutsch", "German", "Klingon")]
    ['de', 'pt', 'de', 'de', None]
    """
    wanted = fold(text.strip())
    for code in offered:
        if wanted in {code, fold(own_name(code)), _ENGLISH_NAMES.get(code, code)}:
            return code
    primary = wanted.replace("_", "-").partition("-")[0]
    return primary if primary in offered else None
