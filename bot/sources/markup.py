"""HTML to words. The tags of foreign markup end here: nothing behind this door sees one."""

import html
import re

from selectolax.lexbor import LexborHTMLParser

from bot.core.text import clean_text, fold_paragraphs, lead_of

MAX_HTML_CHARS = 200_000  # of one field; a lead needs a hundredth of it
MAX_LAYERS = 3  # some feeds escape their markup twice; nobody three times on purpose
MAX_HEADINGS = 20

# The most frequent first: a pattern tries one after the other.
_TAGS = """
p a br strong em b i span div img li ul h2 h3 blockquote figure
abbr acronym address area article aside audio base bdi bdo big body button canvas caption center
cite code col dd del details dfn dl dt embed fieldset figcaption font footer form frame h1 h4 h5 h6
head header hr html iframe input ins kbd label legend link main map mark marquee math menu meta nav nobr
noscript object ol option param picture pre q s samp script section select small source strike style sub
summary sup svg table tbody td textarea tfoot th thead time title tr track tt u var video wbr
""".split()
_MARKUP = re.compile("<(?:/?(?:" + "|".join(_TAGS) + r")(?=[\s/>])|!--)", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});")
# Where a paragraph ends: a line break goes in front of the tag, before the tree is built.
_BLOCK = re.compile(
    r"<(?=/?(?:p|div|br|hr|li|ul|ol|dl|dt|dd|h[1-6]|tr|td|th|table|blockquote|section|article|header|footer|figure"
    r"|figcaption|pre|aside|nav|form|option|address|center)\b)",
    re.IGNORECASE,
)
# Tags that only stand around text: without them, what a tree of the same source would say is left. Written as they
# mostly are; for anything else (`<a title="x > y">`, `<P>`, a comment, a table) the tree is built. In small letters
# only: where case matters, a pattern tells at the first letter which of many names it can be.
_ATTRIBUTES = r"""(?:\s++[^\s<>"'=/]++(?:\s*+=\s*+(?:"[^<>"]*+"|'[^<>']*+'|[^\s<>"'=`]++))?+)*+\s*+/?>"""
_PLAIN_BLOCK = re.compile(
    "</?(?:p|br|div|li|ul|h[1-6]|blockquote|figure|hr|ol|dl|dt|dd|section|article|header|footer|pre|aside|center)"
    + _ATTRIBUTES
)
_PLAIN_INLINE = re.compile(
    "</?(?:a|strong|em|b|i|span|img|abbr|acronym|bdi|bdo|big|cite|code|del|dfn|font|ins|kbd|main|mark|q|s|samp|small"
    "|strike|sub|sup|time|tt|u|var|wbr)" + _ATTRIBUTES
)
# A tag inside a tag, or inside an entity: taken out, it would make one of what is none.
_TAG_IN_TAG = re.compile("<[^<>]*<")
_TAG_IN_ENTITY = re.compile(r"&[#\w]*<")
_UNSEEN = "script style svg math iframe noscript template head button form nav figcaption select textarea".split()

_UNSEEN_TAG = re.compile("<(?:" + "|".join(_UNSEEN) + r")\b", re.IGNORECASE)


def to_text(source: str) -> str:
    r"""Plain text of HTML: paragraphs one a line, entities read; scripts, captions and comments gone.

    >>> to_text("<p>One&nbsp;<b>bold</b> word.<p>Tom &amp;amp; Jerry<script>x</script>")
    'One bold word.\nTom & Jerry'
    """
    return fold_paragraphs(clean_text(_unmarked(source)))


def to_lead(source: str, title: str) -> str:
    """The lead in some HTML (see `lead_of`)."""
    return lead_of(clean_text(_unmarked(source)), title)


def _unmarked(source: str) -> str:
    text = source[:MAX_HTML_CHARS]
    for _ in range(MAX_LAYERS):
        if "<" in text and _MARKUP.search(text):
            text = _read(text)
        elif "&" in text and _ENTITY.search(text):
            text = html.unescape(text)
        else:
            break
    return text


def to_line(source: str) -> str:
    """Plain text on one line: for titles, names and categories."""
    if "<" not in source:
        source = html.unescape(source) if "&" in source else source
        if "<" not in source and "&" not in source:
            return " ".join(clean_text(source).split())
    return " ".join(clean_text(_unmarked(source)).split())


def only_links(source: str) -> bool:
    """Whether some HTML says nothing but what links say, and in another colour where they lead: other headlines.

    >>> only_links('<ol><li><a href="/1">Storm</a>&nbsp;&nbsp;<font color="#6f6f6f">Reuters</font></li></ol>')
    True
    >>> only_links('A storm. <a href="/1">More</a> <font color="#6f6f6f">Reuters</font>')
    False
    """
    tree = LexborHTMLParser(source[:MAX_HTML_CHARS])
    tree.strip_tags(["a", "font"])
    return tree.body is None or not any(char.isalnum() for char in tree.body.text())


def headings(source: str) -> tuple[str, ...]:
    """The section headings (h2, h3) of a long text, in order."""
    if "<h2" not in source and "<h3" not in source and "<H" not in source:
        return ()
    tree = LexborHTMLParser(source[:MAX_HTML_CHARS])
    found = (" ".join(clean_text(node.text()).split()) for node in tree.css("h2, h3"))
    return tuple(dict.fromkeys(line for line in found if 2 < len(line) <= 150))[:MAX_HEADINGS]


def _read(source: str) -> str:
    # Of white space, only line breaks matter here, since they are to end paragraphs: the rest is folded with those.
    line = source.replace("\n", " ")
    text = _PLAIN_INLINE.sub("", _PLAIN_BLOCK.sub("\n", line))
    if "<" not in text and not _TAG_IN_TAG.search(line) and not _TAG_IN_ENTITY.search(line):
        return html.unescape(text) if "&" in text else text
    broken = _BLOCK.sub("\n<", line)
    tree = LexborHTMLParser(broken)
    if _UNSEEN_TAG.search(broken):
        tree.strip_tags(_UNSEEN)
    return tree.body.text() if tree.body is not None else ""
