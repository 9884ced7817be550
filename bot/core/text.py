"""Plain text out of feeds: what is not allowed in it, and what is not part of the story.

Paragraphs are separated by a line break; within one, white space is folded.
"""

import re

from bot.core.items import LEAD_CHARS

MAX_TITLE_CHARS = 5000  # nothing real is that long; what is shown of it is cut where it is shown
SENTENCE_CHARS = 200  # how much of a lead may stand in for a missing title

# Control characters, lone surrogates and noncharacters: PostgreSQL refuses NUL, UTF-8 refuses surrogates, and nobody
# can read the rest. Tab and the line breaks stay; they fold into spaces.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffff]")
_PLAIN_BYTES = bytes(range(0x20, 0x7F)) + b"\n"
# Not after one letter or a capital and a small one: "U. S.", "Mr. Smith", "St. Anne".
_SENTENCE_END = re.compile(r"(?<!\b\w\.)(?<!\b[A-Z][a-z]\.)(?:(?<=[.!?…][\"'”’»)])|(?<=[.!?…。！？]))\s+")
_UNTIDY = re.compile(" [ .,]")  # where either of the next and folding may have something to do
_LOOSE_STOP = re.compile(r" (?=[.,](?:\s|$))")  # left behind by a link that ended in a space

_MORE = (
    r"continue reading|read (?:the )?(?:more|full (?:article|story)|on|the rest)|keep reading"
    r"|view (?:full|entire) (?:post|article)|read full topic"
    r"|full (?:story|article)|click here to (?:read|view)|see more"
    r"|learn more"
    r"|weiterlesen|mehr lesen|lesen sie (?:mehr|weiter)|zum artikel|lire (?:la suite|plus|l['’]article)|en savoir plus"
    r"|leer m[aá]s|seguir leyendo|sigue leyendo|contin[uú]a? leyendo|ler mais|leia mais|continue (?:a ler|lendo)"
    r"|leggi (?:tutto|di pi[uù]|anche|l['’]articolo)|continua a leggere|lees (?:meer|verder)|läs mer|les mer|læs mere"
    r"|lue lisää|czytaj (?:dalej|więcej|całość)|читать (?:далее|полностью|дальше)|подробнее"
)
_POST = "der beitrag|l['’]article|la entrada|el post|il post|o post"
_APPEARED = (
    "erschien zuerst|est apparu en premier|se publicó primero|(?:se )?apareci[oó] primero|proviene da"
    "|sembra essere il primo|apareceu primeiro|verscheen eerst op"
)
_SHARE = (
    "share(?: this)?(?: (?:on|via|article|story|post))?|tweet|like|pin it|facebook|twitter|x|linkedin|whatsapp|telegram"
    "|reddit|e-?mail|print|save|copy link|submit|teilen|partager|compartir|condividi|compartilhar"
)
_PICTURE = "photo|photograph|image|picture|foto|bild|fotografie|photographie|crédit photo|credits?"
_ASIDE = "related(?: (?:articles?|posts?|stories))?|advertisement|anzeige|publicité|publicidad|filed under|tags|tagged"
# Paragraphs that say nothing about the event. Each must match the whole paragraph.
_NOISE = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"[\W_]*(?:{_MORE}|more|далее)\b[\W_]*(?:(?:on|about|at|in|→|:) [^.!?]{{0,150}})?",
        rf"[\W_]*(?:{_MORE})\b[^.!?]{{0,150}}[\W_]*",
        r"[\W_]*the post .{1,300} (?:first )?appeared (?:first )?on .{1,120}",
        rf"(?:{_POST}) .{{1,300}} (?:{_APPEARED})\b.{{0,150}}",
        r"[\W_]*(?:\d+ )?(?:comments?|kommentare?|commentaires?|comentarios?|commenti)\b[\s:(\d)]*",
        r"(?:comments? (?:on|are closed).{0,80}|leave a (?:comment|reply).{0,40}|add (?:a )?comment.{0,20})",
        rf"[\W_]*(?:{_SHARE})(?:[\s|·•:/,+&]+(?:{_SHARE}|on|via|this|and|to))*[\W_]*",
        rf"[\W_]*(?:{_PICTURE})(?: (?:by|credit|courtesy(?: of)?|von))?\s*[:©](?:(?!\. [^\W\d_]+ \w).){{0,160}}",
        r"\(?\s*(?:©|\(c\)|copyright\s+(?:©|\(c\)|\d{4}|by\b)).{0,160}",
        r"(?:sign up|subscribe) (?:for|to) .{0,160}",
        r"\d+ posts? - \d+ participants?",
        r"submitted by\s+/?u/\S+.{0,60}",
        rf"(?:{_ASIDE})(?:\s*:.{{0,200}})?",
        r"[\W_]+",
    )
)
TAIL_CHARS = 100
BYLINE_CHARS = 60
# How such a paragraph begins, in small letters: looked at first, because most paragraphs begin otherwise.
NOISE_START_CHARS = 60
_NOISE_START = re.compile(
    rf"[\W_]*(?:{_MORE}|{_POST}|{_SHARE}|{_PICTURE}|{_ASIDE}|more|далее|the post|\d|comment|kommentar|comentario"
    r"|leave a|add |copyright|c\)|sign up|subscribe|submitted|$)"
)
_NOISE_MAX_CHARS = 500  # longer paragraphs are text, whatever they begin with

_AGENCY = r"AFP|AP|Reuters|dpa|DPA|EFE|ANSA|Xinhua|ANI|PTI|TASS|Kyodo|Yonhap|UPI|APA|sda|SDA|CBC|BBC|CNN"
_NAME = r"[A-ZÀ-Þ][\w.'’-]+"
_BYLINE = (
    # "By Jane Doe |", "By JANE DOE, staff writer —": a name, then a sign that the text begins.
    re.compile(
        rf"(?:By|by|BY|Von|Par|Por|Di|Da)\s+{_NAME}(?:[ ,]+(?:and |und |et |y |e |& )?{_NAME}){{1,6}}"
        r"\s*(?:[|•·]|\s[—–-])\s*"
    ),
    # "LONDON (Reuters) - ", "(AFP) – "
    re.compile(rf"(?:[A-ZÀ-Þ][\w.'’/ ,-]{{1,60}})?\((?:{_AGENCY})\)\s*(?:[-—–:|]+\s*)?"),
    re.compile(rf"(?:{_AGENCY})\s+[-—–]+\s+"),
    re.compile(r"(?:Photo|Image|Picture|Foto|Bild)(?: by| credit| courtesy of)?\s*:\s[^.]{1,80}\.\s+(?=\S)"),
)
# How a paragraph with one of them begins, or where its bracket stands: looked at first, as above.
_MAY_BE_BYLINE = re.compile(
    rf"(?:By|by|BY|Von|Par|Por|Di|Da)\s|(?:{_AGENCY})\s+[-—–]|(?:Photo|Image|Picture|Foto|Bild)\b|[^(]{{0,62}}\("
)
# The last word of such an invitation: looked at first, because the patterns below are not cheap.
LAST_WORD_CHARS = 30
_LAST_WORDS = frozenset(
    "reading more on rest article story post here view read weiterlesen lesen weiter artikel suite plus savoir más mas "
    "leyendo mais ler lendo tutto più piu anche articolo leggere meer verder mer mere lisää dalej więcej całość далее "
    "полностью дальше подробнее".split()
)
_TAIL = (
    re.compile(r"\s*[\[(]\s*(?:…|\.\.\.)\s*[\])]\s*$"),
    re.compile(
        rf"(?:\s*[\[(]?(?:…|\.\.\.)[\])]?)?\s*[\[(»→|]*\s*(?:{_MORE})\s*(?:…|\.\.\.|»|›|→|>|\]|\))*\s*$", re.IGNORECASE
    ),
    re.compile(rf"\s*\((?:{_AGENCY})\)\s*$"),
    re.compile(r"\s*\[\+?\d+ chars\]\s*$"),
)
_CUT = re.compile(r"(?:\[\s*(?:…|\.\.\.)\s*\]|…|\.\.\.)\s*$")


def clean_text(text: str) -> str:
    r"""The text without characters that must reach neither storage nor a reader.

    >>> clean_text("a\x00b\ud83d")
    'ab'
    """
    return text if _is_plain(text) else _FORBIDDEN.sub("", text)


def _is_plain(text: str) -> bool:
    """Whether it has only characters that are seen, spaces and line breaks: told at a tenth of the cost of looking for
    others, and true of nearly every text.
    """
    if text.isascii():
        return not text.encode().translate(None, _PLAIN_BYTES)
    return text.isprintable() or text.replace("\n", "").isprintable()


def fold_paragraphs(text: str) -> str:
    r"""Paragraphs one a line, white space folded, empty ones gone.

    >>> fold_paragraphs(" one  two \n\n three ")
    'one two\nthree'
    """
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return "\n".join(line for line in lines if line)


def lead_of(text: str, title: str = "", limit_chars: int = LEAD_CHARS) -> str:
    """The first paragraphs that tell something, at most `limit_chars`, cut at a sentence or a word.

    Boilerplate goes: invitations to read on, share bars, photo credits, bylines, agency marks, and a first paragraph
    that only repeats the title.
    """
    kept: list[str] = []
    size = 0
    known = " ".join(title.casefold().split()).rstrip(" .…")
    tidy = _is_plain(text) and not _UNTIDY.search(text)
    for line in text.split("\n"):
        paragraph = line.strip() if tidy else _LOOSE_STOP.sub("", " ".join(line.split()))
        told = _tell(paragraph, first=not kept) if paragraph else ""
        if not told or (not kept and _repeats(told, known)):
            continue
        kept.append(told)
        size += len(told) + 1
        if size > limit_chars:
            break
    return shorten("\n".join(kept), limit_chars)


def first_sentence(text: str, limit_chars: int = SENTENCE_CHARS) -> str:
    """What stands in for a missing title.

    >>> first_sentence("It rained. Then it snowed.")
    'It rained.'
    """
    line = text.split("\n", 1)[0]
    return shorten(_SENTENCE_END.split(line, maxsplit=1)[0], limit_chars)


def is_cut(text: str) -> bool:
    """Whether the publisher cut the text: it ends in "…" or "[…]"."""
    end = text[-20:].rstrip()
    return end.endswith(("…", "...", "]")) and _CUT.search(end) is not None


def shorten(text: str, limit_chars: int) -> str:
    """Cut at the last sentence in the second half, else at a word, with "…" when a sentence is cut."""
    if len(text) <= limit_chars:
        return text
    cut = text[: limit_chars - 1]
    ends = [match.start() for match in _SENTENCE_END.finditer(cut, limit_chars // 2)]
    if ends and ends[-1] > limit_chars // 2:
        return cut[: ends[-1]]
    at_space = cut.rfind(" ")
    if at_space > limit_chars // 2:
        cut = cut[:at_space]
    return cut.rstrip(" ,;:–—-") + "…"


def _tell(paragraph: str, *, first: bool) -> str:
    """The paragraph without boilerplate; "" when nothing is left."""
    if (
        len(paragraph) <= _NOISE_MAX_CHARS
        and _NOISE_START.match(paragraph[:NOISE_START_CHARS].casefold())
        and any(noise.fullmatch(paragraph) for noise in _NOISE)
    ):
        return ""
    if first and _MAY_BE_BYLINE.match(paragraph):
        for byline in _BYLINE:
            paragraph = paragraph[found.end() :] if (found := byline.match(paragraph)) else paragraph
    return _without_tail(paragraph) if paragraph and _may_have_tail(paragraph) else paragraph


def _may_have_tail(paragraph: str) -> bool:
    if paragraph[-1] in "])…»›→>|-–—":
        return True
    last = paragraph[paragraph.rfind(" ", -LAST_WORD_CHARS) + 1 :]
    return last.strip(".:!").casefold() in _LAST_WORDS


def _without_tail(paragraph: str) -> str:
    was_cut = False
    for tail in _TAIL:
        # Only the end is looked at: a tail is short, and the patterns need not see the rest.
        head, end = paragraph[:-TAIL_CHARS], paragraph[-TAIL_CHARS:]
        shorter = tail.sub("", end)
        removed = end[len(shorter) :]
        was_cut = was_cut or "…" in removed or "..." in removed
        paragraph = head + shorter
    paragraph = paragraph.rstrip(" -–—|»→")
    return paragraph + "…" if was_cut and paragraph and paragraph[-1] not in ".!?…" else paragraph


def _repeats(paragraph: str, known: str) -> bool:
    """Whether a paragraph is the title again, alone or with who wrote it and when; `known` is the folded title."""
    if not known or len(paragraph) > len(known) + BYLINE_CHARS:  # folding makes nothing shorter
        return False
    line = " ".join(paragraph.casefold().split())
    return line.startswith(known) and len(line) - len(known) <= BYLINE_CHARS
