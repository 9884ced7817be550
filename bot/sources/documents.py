"""Bytes to a document a parser can be trusted with: decoded, and without what only does harm.

Every parser is given the same cleaned text, so that they differ in reading it and in nothing else.
"""

import codecs
import html
import html.entities
import re

from bot.errors import FeedParseError, ParseFault

HEAD_BYTES = 2048  # where an encoding is declared, and where a web page shows itself
MAX_ENTITY_CHARS = 1000  # an entity of a DTD that is longer is an attack, not an abbreviation
MAX_DOCTYPE_CHARS = 100_000  # nobody declares that many abbreviations
MAX_GROWTH = 2  # how much entities of a DTD may lengthen a document

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: its mark begins with that one's
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_UNMARKED = ((b"<\0\0\0", "utf-32-le"), (b"\0\0\0<", "utf-32-be"), (b"<\0", "utf-16-le"), (b"\0<", "utf-16-be"),
             (b"\x4c\x6f\xa7\x94", "cp037"))  # fmt: skip
_DECLARED = re.compile(rb"""^\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']\s*([A-Za-z0-9._:-]{1,40})""")
_DECLARATION = re.compile(r"^\s*(?:<\?xml[^>]{0,400}>\s*)+")
_CHARSET = re.compile(r"""charset\s*=\s*["']?\s*([A-Za-z0-9._:-]{1,40})""", re.IGNORECASE)
# What the web means by these names (WHATWG Encoding): the supersets people really use.
_MEANT = {"iso8859-1": "cp1252", "ascii": "cp1252", "gb2312": "gb18030", "gbk": "gb18030", "shift_jis": "cp932",
          "euc_kr": "cp949", "iso8859-9": "cp1254", "iso8859-11": "cp874", "big5": "big5hkscs"}  # fmt: skip
_SINGLE_BYTE = frozenset(("cp1252", "cp1251", "cp1250", "iso8859-2", "iso8859-15", "cp1254"))
# Codecs that are no character sets, or that let ASCII spell something else (UTF-7 hides "<script>").
_NO_CHARSETS = frozenset("utf-7 idna punycode unicode_escape raw_unicode_escape mbcs oem undefined".split())

_CONTROLS = "".join(chr(code) for code in (*range(9), 11, 12, *range(14, 32), 127))
_CONTROL_BYTES = _CONTROLS.encode()
_NOTHING = dict.fromkeys(map(ord, _CONTROLS))
_WIDE = frozenset(("utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be", "cp037"))  # where those bytes are halves
_ILLEGAL = re.compile(f"[{re.escape(_CONTROLS)}\x80-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
# References that may be to what is no character, or to a Windows one: 0-31, 127-159, surrogates, beyond the last.
_CHARREF = re.compile(
    r"&#(?:[xX]0{0,12}((?:[01]?[0-9a-fA-F]|7[fF]|[89][0-9a-fA-F]|[dD][89a-fA-F][0-9a-fA-F]{2}|[fF]{3}[eEfF]"
    r"|[0-9a-fA-F]{6,12}))(?![0-9a-fA-F])"
    r"|0{0,12}((?:[0-9]|[12][0-9]|3[01]|12[7-9]|1[345][0-9]|5[5-7][0-9]{3}|6553[45]|[0-9]{7,12}))(?![0-9]));?"
)
_HTML_ENTITY = re.compile(r"&(?!(?:lt|gt|amp|quot|apos);)([A-Za-z][A-Za-z0-9]{1,31});")
_CAPTION = re.compile(
    r"<media:(title|description|text)\b[^<>]*>[^<]*(?:<!\[CDATA\[(?:[^\]]|\](?!\]>))*\]\]>[^<]*)?</media:\1>"
)
_CAPTIONS = ("<media:description", "<media:title", "<media:text")
_SURROGATE_PAIR = re.compile(
    r"&#(?:[xX][dD][89abAB][0-9a-fA-F]{2}|5[56][0-9]{3});&#(?:[xX][dD][c-fC-F][0-9a-fA-F]{2}|5[67][0-9]{3});"
)
_NUMBER = re.compile(r"[xX]?([0-9a-fA-F]+)")
_ENTITY = re.compile(r"""<!ENTITY\s+([A-Za-z_][\w.-]{0,60})\s+(?:"([^"<&%]*)"|'([^'<&%]*)')\s*>""")


def read_document(body: bytes, content_type: str) -> str:
    """The text of a feed without byte order mark, XML declaration, DTD and characters XML forbids."""
    text = read_text(body, content_type)
    return clean_document(text, captions=keeps_captions(text))


def read_text(body: bytes, content_type: str) -> str:
    """The text of a feed as it was written, without byte order mark; FeedParseError when there is none."""
    if not body.strip(b"\0 \t\r\n\xef\xbb\xbf\xfe\xff"):
        raise FeedParseError(ParseFault.EMPTY)
    return decode(body, content_type).removeprefix("\ufeff")


def decode(body: bytes, content_type: str) -> str:
    """Text of the bytes, without control characters.

    By the byte order mark, then HTTP, then the XML declaration, then UTF-8, then what is likeliest. The first of them
    that reads every byte wins; when none does, the first is believed and the bad bytes are marked.
    """
    for mark, name in _BOMS:
        if body.startswith(mark):
            return _without_controls(body[len(mark) :].decode(name, "replace"))
    names = _candidates(body, content_type)
    if names[0] not in _WIDE:
        body = body.translate(None, _CONTROL_BYTES)  # a hundred times cheaper here than in the text
    for name in names:
        try:
            text = body.decode(name)
        except (UnicodeError, ValueError):
            continue
        return _without_controls(text) if name in _WIDE else text
    return body.decode(names[0] if names[0] != "cp1252" else "utf-8", "replace")


def _without_controls(text: str) -> str:
    return text.translate(_NOTHING)


def _candidates(body: bytes, content_type: str) -> list[str]:
    names = [name for start, name in _UNMARKED if body.startswith(start)]
    sent = _CHARSET.search(content_type)
    written = _DECLARED.match(body[:HEAD_BYTES])
    asked = [sent[1] if sent else "", written[1].decode("ascii") if written else ""]
    names += [name for name in map(_codec, asked) if name is not None]
    if names and names[0] in _SINGLE_BYTE and not body.isascii():
        # Text in these that happens to be good UTF-8 does not exist; servers that say Latin-1 by habit do.
        names.insert(0, "utf-8")
    return [*dict.fromkeys([*names, "utf-8", "cp1252"])]


def _codec(name: str) -> str | None:
    try:
        found = codecs.lookup(name)
    except (LookupError, ValueError):
        return None
    if found.name in _NO_CHARSETS or not getattr(found, "_is_text_encoding", True):
        return None
    # UTF-16 without a mark and with ASCII in front is a wrong declaration; `_UNMARKED` has found the right ones.
    if found.name.startswith(("utf-16", "utf-32")):
        return None
    return _MEANT.get(found.name, found.name)


def clean_document(text: str, *, captions: bool = True) -> str:
    """Without declaration, DTD and what XML forbids; without the captions of pictures, if it is not to keep them."""
    if not text.isascii():
        text = _ILLEGAL.sub(_replaced, text)
    if "&#" in text:
        text = _CHARREF.sub(_legal, _SURROGATE_PAIR.sub(_joined, text))
    text = _DECLARATION.sub("", text, count=1)
    text = _without_doctype(text)
    if not captions:
        text = _CAPTION.sub("", text)
    return _HTML_ENTITY.sub(_character, text)


def _replaced(found: re.Match[str]) -> str:
    """A C1 control is a Windows character that was taken for Latin-1; the rest XML forbids."""
    return html.unescape(f"&#{ord(found[0])};") if "\x80" <= found[0] <= "\x9f" else ""


def _character(found: re.Match[str]) -> str:
    """The character an entity of HTML means; XML knows five, and a feed that uses more is broken for strict readers."""
    meant = html.entities.html5.get(found[1] + ";")
    return found[0] if meant is None else html.escape(meant)


def _joined(found: re.Match[str]) -> str:
    """`&#xD83D;&#xDE00;` is one character, written by somebody who thought in UTF-16."""
    high, low = (_code(ref) for ref in found[0].removesuffix(";").split(";"))
    if 0xD800 <= high <= 0xDBFF and 0xDC00 <= low <= 0xDFFF:
        return chr(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))
    return found[0]


def _code(reference: str) -> int:
    digits = reference.removeprefix("&#")
    return int(digits[1:], 16) if digits[0] in "xX" else int(digits)


def _legal(found: re.Match[str]) -> str:
    code = int(found[1], 16) if found[1] else int(found[2])
    if code in {9, 10, 13} or 32 <= code < 0xD800 or 0xE000 <= code < 0xFFFE or 0x10000 <= code <= 0x10FFFF:
        if 0x80 <= code < 0xA0:  # Windows characters by their Windows numbers, as browsers read them
            return html.unescape(f"&#{code};")
        return found[0]
    return ""


def keeps_captions(text: str) -> bool:
    """Whether the captions of pictures in a whole document are left in it.

    In RSS they are not: feedparser takes one for the summary where it stands first. But where items have no description
    of their own (videos), the caption is all there is, and stays.
    """
    if "<media:" not in text or "<rss" not in text[:HEAD_BYTES] or not any(name in text for name in _CAPTIONS):
        return True
    return text.count("<description") < text.count("<item")


def _without_doctype(text: str) -> str:
    """The document without its DTD; plain abbreviations it declares are written out."""
    start = text.find("<!DOCTYPE", 0, HEAD_BYTES)
    if start < 0:
        start = text.find("<!doctype", 0, HEAD_BYTES)
    if start < 0:
        return text
    end = _doctype_end(text, start)
    if end < 0:
        return text[:start] + text[start + 2 :]
    if end - start > MAX_DOCTYPE_CHARS:
        return text[:start] + text[end:]
    declared = {name: one or two for name, one, two in _ENTITY.findall(text[start:end])}
    rest = text[:start] + text[end:]
    limit_chars = len(rest) * MAX_GROWTH + 1000
    for name, value in declared.items():
        reference = f"&{name};"
        if len(value) > MAX_ENTITY_CHARS or reference not in rest:
            continue
        if len(rest) + rest.count(reference) * len(value) > limit_chars:
            break
        rest = rest.replace(reference, html.escape(value, quote=False))
    return rest


def _doctype_end(text: str, start: int) -> int:
    close, bracket = text.find(">", start), text.find("[", start)
    if bracket < 0 or 0 <= close < bracket:
        return close + 1 if close >= 0 else -1
    end = re.compile(r"\]\s{0,100}>").search(text, bracket)
    return end.end() if end else -1
