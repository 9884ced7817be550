"""Brings the catalogues of bot/locales up to date with the sentences in the code, and compiles them.

    python -m tests.catalogues            every language there is
    python -m tests.catalogues pl         begins Polish

New sentences come in untranslated, sentences no longer said go. tests/test_catalogues.py tells what is left to do.
Babel is needed only here: at run time the standard library's gettext reads the compiled file.
"""

import io
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from bot.locales import DOMAIN, FOLDER

# The functions of bot/core/wording.py that take a sentence; `count` takes it for one and for many.
SAYING: dict[str, tuple[int, ...] | None] = {"say": None, "plain": None, "mark": None, "count": (1, 2)}
CODE = FOLDER.parent

Sentence = str | tuple[str, str]


def sentences() -> list[Sentence]:
    """Every sentence of the code, once, in the order of the files; (for one, for many) where a number decides."""
    found: dict[Sentence, None] = {}
    for _, _, message, _, _ in extract_from_dir(CODE, keywords=SAYING):
        if isinstance(message, str):
            found[message] = None
        elif not message[0].startswith("newsbrief_"):  # a figure for Prometheus is counted, too
            found[message[0], message[1]] = None
    return list(found)


def languages() -> list[str]:
    return sorted(path.parent.parent.name for path in FOLDER.glob(f"*/LC_MESSAGES/{DOMAIN}.po"))


def po_file(language: str) -> Path:
    return FOLDER / language / "LC_MESSAGES" / f"{DOMAIN}.po"


def read(language: str) -> Catalog:
    with po_file(language).open("rb") as file:
        return read_po(file, locale=language, domain=DOMAIN)


def compiled(catalogue: Catalog) -> bytes:
    """The file that gettext reads; the same sentences give the same bytes on any day."""
    catalogue.creation_date = catalogue.revision_date = datetime(2000, 1, 1, tzinfo=UTC)
    buffer = io.BytesIO()
    write_mo(buffer, catalogue)
    return buffer.getvalue()


def renew(language: str) -> int:
    """Bring one language up to date; how many sentences are left to translate."""
    old = read(language) if po_file(language).exists() else Catalog(locale=language)
    new = Catalog(locale=language, charset="utf-8", fuzzy=False, header_comment=f"# Newsbrief, language {language}.")
    missing = 0
    for sentence in sentences():
        known = old.get(sentence if isinstance(sentence, str) else sentence[0])
        text = known.string if known is not None and known.id == sentence else None
        missing += not (all(text) if isinstance(text, tuple) else text)
        new.add(sentence, text)
    path = po_file(language)
    path.parent.mkdir(parents=True, exist_ok=True)
    buffer = io.BytesIO()
    write_po(buffer, new, width=120)
    path.write_text("\n".join(_without_dates(buffer.getvalue().decode())) + "\n", encoding="utf-8")
    path.with_suffix(".mo").write_bytes(compiled(read(language)))
    return missing


def _without_dates(text: str) -> Iterator[str]:
    """The file without what Babel writes of its day, its people and itself: it changes only with the sentences."""
    unwanted = (
        "Project-Id",
        "Report-Msgid",
        "POT-Creation",
        "PO-Revision",
        "Last-Translator",
        "Language-Team",
        "Gener",
    )
    for line in text.rstrip("\n").split("\n"):
        if not line.startswith(tuple(f'"{name}' for name in unwanted)):
            yield line


if __name__ == "__main__":
    for language in sys.argv[1:] or languages():
        print(f"{language}: {renew(language)} sentences to translate")
