"""Which addresses may be talked to: one policy for every connection of every path.

A URL is judged twice. `check_url` judges the text (scheme, userinfo, port, name, spelling); the connector judges each
address again at the socket, so that what is checked is what is dialled: a name that changes its mind between the two
(rebinding) gains nothing. `ipaddress.is_global` is not used: on Python 3.11 it calls NAT64, 6to4 and multicast
addresses global (CVE-2024-4032).
"""

import re
import socket
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network

from aiohttp.abc import AbstractResolver, ResolveResult
from yarl import URL

from bot.ports import FetchFault

MAX_URL_CHARS = 2048
ADDRESSES_KEPT = 10_000

# IANA special-purpose registries (iana-ipv4-special-registry, iana-ipv6-special-registry) without what is globally
# reachable, plus multicast, class E and Azure's wire server, which answers only inside but looks public.
FORBIDDEN_V4 = tuple(
    IPv4Network(net)
    for net in (
        "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 "
        "192.31.196.0/24 192.52.193.0/24 192.88.99.0/24 192.168.0.0/16 192.175.48.0/24 198.18.0.0/15 198.51.100.0/24 "
        "203.0.113.0/24 224.0.0.0/3 168.63.129.16/32"
    ).split()
)
GLOBAL_V6 = IPv6Network("2000::/3")  # the only range given out as global unicast
FORBIDDEN_V6 = tuple(
    IPv6Network(net) for net in "2001::/23 2001:db8::/32 2002::/16 2620:4f:8000::/48 3fff::/20".split()
)
# Forms that carry an IPv4 address in their last 32 bits; NAT64 is how an IPv6-only host reaches the old web.
WRAPPED_V4 = tuple(IPv6Network(net) for net in "::ffff:0:0/96 ::/96 64:ff9b::/96".split())
SIX_TO_FOUR = IPv6Network("2002::/16")

# Ports browsers refuse (WHATWG Fetch, "bad port"), from 1024 up; below, only 80 and 443 are open.
BAD_PORTS = frozenset(
    (1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080)
)
INNER_SUFFIXES = (".localhost", ".local", ".localdomain", ".internal", ".home.arpa", ".onion", ".lan", ".svc")

_PLAIN = re.compile(r"[!-;=?-\[\]-~]+")  # printable ASCII without white space, backslash, < and >: the quick way
_AUTHORITY_END = re.compile("[/?#]")
_LABEL = re.compile(r"[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?")
_ZONE_OR_ESCAPE = re.compile(r"[%\\\s]")


class ForbiddenAddressError(OSError):
    """Raised where a connection would be made, so that the connector gives up like on any failed address."""


@dataclass(frozen=True, slots=True)
class CheckedUrl:
    """A URL that may be tried; the address behind it is still checked when it is dialled."""

    url: URL
    host: str  # ASCII, lower case, without a trailing dot
    port: int
    is_exception: bool = False  # the operator named it


@dataclass(frozen=True, slots=True)
class Refusal:
    fault: FetchFault
    reason: str


class AddressPolicy:
    """`allow_private` are the operator's exceptions: an address, a network or a name, each with or without a port.

    >>> AddressPolicy().refusal("127.0.0.1", 80)
    '127.0.0.1 is not a public address'
    >>> AddressPolicy(["127.0.0.0/8"]).refusal("127.0.0.1", 80) is None
    True
    """

    def __init__(self, allow_private: Iterable[str] = ()) -> None:
        self._networks: list[tuple[IPv4Network | IPv6Network, int | None]] = []
        self._names: set[tuple[str, int | None]] = set()
        self._addresses_of_names: set[tuple[str, int]] = set()
        for entry in allow_private:
            self._allow(entry.strip())

    def _allow(self, entry: str) -> None:
        host, port = _split_port(entry)
        try:
            network = ip_network(host, strict=False)
        except ValueError:
            self._names.add((host.lower().rstrip("."), port))
            return
        self._networks.append((network, port))
        if network.num_addresses == 1:  # found as it is mostly spelled without a look into the networks
            self._names.add((str(network.network_address), port))

    def refusal(self, address: str, port: int) -> str | None:
        """Why this address is not dialled; None when it may be."""
        ip = _read_address(address)
        if ip is None:
            return f"{address} is not an address"
        if (address, port) in self._addresses_of_names or self.is_exception(address, port):
            return None
        return None if _is_public(ip) else f"{address} is not a public address"

    def is_exception(self, host: str, port: int) -> bool:
        """Whether the operator named this host or address."""
        if self._names and ((host, None) in self._names or (host, port) in self._names):
            return True
        if not self._networks or not _may_be_address(host):
            return False
        ip = _read_address(host)
        return ip is not None and any(
            ip in network and allowed_port in {None, port}
            for network, allowed_port in self._networks
            if network.version == ip.version
        )

    def check_url(self, url: str) -> CheckedUrl | Refusal:
        """The URL read strictly, or why not. White space around it is trimmed, a `feed:` in front dropped."""
        text = drop_feed_scheme(url.strip())
        if len(text) > MAX_URL_CHARS:
            return Refusal(FetchFault.BAD_URL, f"longer than {MAX_URL_CHARS} characters")
        if not _PLAIN.fullmatch(text) and any(
            char in " \\<>" or unicodedata.category(char) in {"Cc", "Cf", "Cs", "Zl", "Zp", "Zs"} for char in text
        ):
            return Refusal(FetchFault.BAD_URL, "spaces, backslashes or invisible characters in it")
        scheme, separator, rest = text.partition("://")
        if scheme.lower() not in {"http", "https"} or not separator:
            return Refusal(FetchFault.BAD_URL, "only http:// and https:// addresses")
        authority = _AUTHORITY_END.split(rest, maxsplit=1)[0]
        if "@" in authority or "%40" in authority:
            return Refusal(FetchFault.BAD_URL, "a user name or password in it")
        try:
            parsed = URL(text)
            host, port = (parsed.raw_host or "").lower().rstrip("."), parsed.port
        except ValueError:
            return Refusal(FetchFault.BAD_URL, "cannot be read")
        if not host or port is None:
            return Refusal(FetchFault.BAD_URL, "no host in it")
        return self._check_host(parsed, authority, host, port)

    def _check_host(self, url: URL, authority: str, host: str, port: int) -> CheckedUrl | Refusal:
        checked = CheckedUrl(url, host, port, self.is_exception(host, port))
        bracketed = authority.startswith("[")
        if _ZONE_OR_ESCAPE.search(authority) or bracketed != (":" in host):
            return Refusal(FetchFault.BAD_URL, "no host name that can be read")
        if checked.is_exception:
            return checked
        if port not in {80, 443} and (port < 1024 or port in BAD_PORTS):
            return Refusal(FetchFault.FORBIDDEN_ADDRESS, f"port {port} is not a web port")
        literal = _address_in(host)
        if literal is not None:
            why = self.refusal(str(literal), port)
            # The spelling is part of the refusal: 0x7f000001 and 127.1 are written to slip past a filter.
            if why is None and ":" not in host and str(literal) != host:
                why = f"{host} is an odd way to write {literal}"
            return Refusal(FetchFault.FORBIDDEN_ADDRESS, why) if why else checked
        labels = host.split(".")
        if len(host) > 253 or not all(_LABEL.fullmatch(label) for label in labels) or labels[-1].isdigit():
            return Refusal(FetchFault.BAD_URL, "no host name that can be read")
        if len(labels) == 1 or host.endswith(INNER_SUFFIXES):
            return Refusal(FetchFault.FORBIDDEN_ADDRESS, f"{host} is a name of an inner network")
        return checked

    def check_resolved(self, host: str, port: int, addresses: Iterable[str]) -> None:
        """Raises ForbiddenAddressError when any address of the name is forbidden: one bad address refuses the host."""
        found = list(addresses)
        if self.is_exception(host.lower().rstrip("."), port):
            self._addresses_of_names |= {(address, port) for address in found}
            return
        for address in found:
            why = self.refusal(address, port)
            if why is not None:
                raise ForbiddenAddressError(f"{host}: {why}")

    def open_socket(self, addr_info: tuple[int, int, int, str, tuple[object, ...]]) -> socket.socket:
        """The `socket_factory` of the connector: the last word before a connection, whatever led to it."""
        family, kind, proto, _, address = addr_info
        why = self.refusal(str(address[0]), int(str(address[1])))
        if why is not None:
            raise ForbiddenAddressError(why)
        return socket.socket(family, kind, proto)


class GuardedResolver(AbstractResolver):
    """A resolver whose answers have passed the policy."""

    def __init__(self, policy: AddressPolicy, inner: AbstractResolver) -> None:
        self._policy = policy
        self._inner = inner

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        answers = await self._inner.resolve(host, port, family)
        self._policy.check_resolved(host, port, (answer["host"] for answer in answers))
        return answers

    async def close(self) -> None:
        await self._inner.close()


def check_url(url: str) -> CheckedUrl | Refusal:
    """The check for an address somebody typed, without the operator's exceptions."""
    return AddressPolicy().check_url(url)


def drop_feed_scheme(text: str) -> str:
    """`feed://host` and `feed:https://host` are what browsers once handed to feed readers.

    >>> drop_feed_scheme("feed:https://example.org/rss")
    'https://example.org/rss'
    """
    if text[:5].lower() != "feed:":
        return text
    rest = text[5:]
    return "http:" + rest if rest.startswith("//") else rest


# Pure, and asked several times for each connection.
@lru_cache(ADDRESSES_KEPT)
def _read_address(text: str) -> IPv4Address | IPv6Address | None:
    try:
        return ip_address(text)
    except ValueError:
        return None


@lru_cache(ADDRESSES_KEPT)
def _is_public(ip: IPv4Address | IPv6Address) -> bool:
    if isinstance(ip, IPv4Address):
        return not any(ip in network for network in FORBIDDEN_V4)
    if ip.scope_id is not None:
        return False
    for network in WRAPPED_V4:
        if ip in network:
            return _is_public(IPv4Address(int(ip) & 0xFFFFFFFF))
    if ip in SIX_TO_FOUR:
        return _is_public(IPv4Address((int(ip) >> 80) & 0xFFFFFFFF))
    return ip in GLOBAL_V6 and not any(ip in network for network in FORBIDDEN_V6)


def _address_in(host: str) -> IPv4Address | IPv6Address | None:
    """The address a host spells, in any spelling the C library would take (0x7f.1, 2130706433)."""
    if not _may_be_address(host):
        return None
    plain = _read_address(host)
    if plain is not None:
        return plain
    if not re.fullmatch(r"(0x[0-9a-f]*|[0-9]+)(\.(0x[0-9a-f]*|[0-9]+)){0,3}", host):
        return None
    try:
        return IPv4Address(socket.inet_aton(host))
    except OSError:
        return None


def _may_be_address(host: str) -> bool:
    """Whether it may spell an address: each part of one begins with a digit, the last too, or it has colons."""
    return ":" in host or host[host.rfind(".") + 1 :][:1].isdigit()


def _split_port(entry: str) -> tuple[str, int | None]:
    bracketed = re.fullmatch(r"\[([^\]]+)\](?::(\d+))?", entry)
    if bracketed:
        return bracketed[1], int(bracketed[2]) if bracketed[2] else None
    host, colon, port = entry.rpartition(":")
    if colon and port.isdigit() and ":" not in host:
        return host, int(port)
    return entry, None
