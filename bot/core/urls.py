"""Addresses: one spelling for one page."""

import re
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

# Parameters that say where a click came from, never what is shown. Sources: the publishers' own tails seen in saved
# feeds (#xtor, at_medium, ns_campaign) and the vendors' documents (utm_*, fbclid, gclid, mc_cid).
TRACKING_PREFIXES = ("utm_", "at_", "ns_", "mc_", "pk_", "hsa_", "xtor")
TRACKING_NAMES = frozenset(
    "fbclid gclid dclid yclid msclkid igshid ref ref_src cmp cmpid ocid smid ftag ito partner rss source feedtype "
    "_ga spm wt_mc guccounter guce_referrer".split()
)

# An address of which only the parts need to be looked at: nothing to decode, no port, no fragment that is a path.
_PLAIN = re.compile(
    r"https?://(?:www\.)?([a-z0-9.-]*[a-z0-9-])(/[!\"$->@-~]*)?(?:\?([A-Za-z0-9_.~=&-]*))?(?:#(?![!/])[!-~]*)?"
)
# Fields of such a query that only track.
_TRACKING = re.compile(
    rf"(?:^|&)(?:(?:{'|'.join(TRACKING_PREFIXES)})[^=&]*+|(?:{'|'.join(TRACKING_NAMES)})(?=[=&]|$))(?:=[^=&]*+)?(?=&|$)",
    re.IGNORECASE,
)


LONGEST_CHARS = 2048


def web_address(text: str) -> str | None:
    """The address of something on the web, as written but for a `feed:` in front; None for anything else.

    >>> web_address("feed://example.org/rss"), web_address("ftp://example.org"), web_address("https://")
    ('http://example.org/rss', None, None)
    """
    text = text.strip()
    if text[:5].lower() == "feed:":  # what browsers once handed to feed readers
        text = "http:" + text[5:] if text[5:].startswith("//") else text[5:]
    try:
        parts = urlsplit(text)
        good = parts.scheme.lower() in {"http", "https"} and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        return None
    return text if good and len(text) <= LONGEST_CHARS and not re.search(r"[\s\x00-\x1f\x7f]", text) else None


def canonical_url(url: str) -> str:
    """The address without what only tracks: lower-case host, no `www.`, no default port, no tail, no fragment.

    Only for comparing; people get the address as the feed gave it.

    >>> canonical_url("HTTP://www.Example.org:80/a/?utm_source=rss&id=7#xtor=RSS-1")
    'https://example.org/a?id=7'
    """
    if plain := _PLAIN.fullmatch(url):
        host, path, query = plain.groups()
        if query:
            query = _TRACKING.sub("", query)  # mostly nothing is left
        fields = _fields(query) if query else []
        if fields is not None:
            end = "&".join([f"{name}={value}" for name, value in sorted(fields)])
            return f"https://{host}{path.rstrip('/') if path else ''}{'?' if end else ''}{end}"
    try:
        parts = urlsplit(url.strip())
        port = parts.port
    except ValueError:
        return url.strip()
    if parts.scheme.lower() not in {"http", "https"}:
        return url.strip()
    host = (parts.hostname or "").rstrip(".").removeprefix("www.")
    if ":" in host:
        host = f"[{host}]"
    if port is not None and port not in {80, 443}:
        host = f"{host}:{port}"
    kept = [(name, value) for name, value in parse_qsl(parts.query, keep_blank_values=True) if not _only_tracks(name)]
    # A fragment names a page of its own only where it looks like a path (#!/story/7).
    fragment = parts.fragment if parts.fragment.startswith(("!", "/")) else ""
    return urlunsplit(("https", host, parts.path.rstrip("/"), urlencode(sorted(kept)), fragment))


def _fields(query: str) -> list[tuple[str, str]] | None:
    """The fields of a query in which nothing is encoded; None when one holds a second `=`, which would have to be."""
    kept: list[tuple[str, str]] = []
    for field in query.split("&"):
        name, _, value = field.partition("=")
        if "=" in value:
            return None
        if field and not _only_tracks(name):
            kept.append((name, value))
    return kept


def _only_tracks(name: str) -> bool:
    lower = name.lower()
    return lower in TRACKING_NAMES or lower.startswith(TRACKING_PREFIXES)
