"""The address policy, as a table and on real sockets."""

import asyncio
import json
import socket
from pathlib import Path
from typing import Any

import pytest
from aiohttp.abc import AbstractResolver

from bot.ports import FetchFailed, FetchFault
from bot.sources.fetch import FetchSettings, HttpFetcher
from bot.sources.guard import AddressPolicy, CheckedUrl, ForbiddenAddressError, GuardedResolver, Refusal, check_url

TABLE = Path(__file__).parents[1] / "data" / "addresses.jsonl"
ROWS: list[dict[str, Any]] = [json.loads(line) for line in TABLE.read_text(encoding="utf-8").splitlines()]


class Names(AbstractResolver):
    """DNS from a dictionary."""

    def __init__(self, names: dict[str, list[str]]) -> None:
        self.names = names

    async def resolve(self, host, port=0, family=socket.AF_INET):  # noqa: ARG002 - the signature is aiohttp's
        return [
            {
                "hostname": host,
                "host": address,
                "port": port,
                "family": socket.AF_INET6 if ":" in address else socket.AF_INET,
                "proto": socket.IPPROTO_TCP,
                "flags": 0,
            }
            for address in self.names[host]
        ]

    async def close(self):
        pass


def test_the_table_is_found():
    assert len(ROWS) > 80


@pytest.mark.parametrize("row", [row for row in ROWS if "url" in row], ids=lambda row: row["url"][:40])
def test_addresses_as_typed(row):
    answer = check_url(row["url"])
    assert isinstance(answer, Refusal if row["verdict"] == "deny" else CheckedUrl), row["why"]


@pytest.mark.parametrize("row", [row for row in ROWS if "resolves" in row], ids=lambda row: row["why"])
async def test_addresses_as_resolved(row):
    resolver = GuardedResolver(AddressPolicy(), Names({"news.example.org": row["resolves"]}))
    if row["verdict"] == "deny":
        with pytest.raises(ForbiddenAddressError):
            await resolver.resolve("news.example.org", 443)
    else:
        assert len(await resolver.resolve("news.example.org", 443)) == len(row["resolves"])


@pytest.mark.parametrize("row", [row for row in ROWS if "resolves" in row], ids=lambda row: row["why"])
def test_addresses_at_the_socket(row):
    policy = AddressPolicy()
    refused = [address for address in row["resolves"] if policy.refusal(address, 443)]
    assert bool(refused) == (row["verdict"] == "deny")
    for address in refused:
        family = socket.AF_INET6 if ":" in address else socket.AF_INET
        with pytest.raises(ForbiddenAddressError):
            policy.open_socket((family, socket.SOCK_STREAM, 0, "", (address, 443)))


@pytest.mark.parametrize(
    ("allowed", "address", "port", "may"),
    [
        ("127.0.0.1:8080", "127.0.0.1", 8080, True),
        ("127.0.0.1:8080", "127.0.0.1", 8081, False),
        ("10.1.0.0/16", "10.1.2.3", 443, True),
        ("10.1.0.0/16", "10.2.2.3", 443, False),
        ("10.1.0.0/16:8080", "10.1.2.3", 8080, True),
        ("[::1]:8080", "::1", 8080, True),
        ("fd00::/8", "fd00::7", 80, True),
        ("fd00::/8", "10.0.0.1", 80, False),
    ],
)
def test_the_operators_exceptions(allowed, address, port, may):
    assert (AddressPolicy([allowed]).refusal(address, port) is None) == may


async def test_a_name_may_be_an_exception_with_whatever_it_resolves_to():
    policy = AddressPolicy(["feeds.lan"])
    assert isinstance(policy.check_url("http://feeds.lan:81/rss"), CheckedUrl)
    assert policy.refusal("192.168.7.7", 81) is not None
    await GuardedResolver(policy, Names({"feeds.lan": ["192.168.7.7"]})).resolve("feeds.lan", 81)
    assert policy.refusal("192.168.7.7", 81) is None
    assert policy.refusal("192.168.7.8", 81) is not None


class Trap:
    """A server nobody may reach; it counts who did."""

    def __init__(self) -> None:
        self.visits = 0
        self.port = 0

    async def open(self):
        server = await asyncio.start_server(self.visit, "127.0.0.1", 0)
        self.port = server.sockets[0].getsockname()[1]
        return server

    def visit(self, _reader, writer):
        self.visits += 1
        writer.close()


@pytest.mark.parametrize(
    "spelling",
    [
        "127.0.0.1",
        "127.1",
        "2130706433",
        "0x7f000001",
        "0177.0.0.1",
        "[::ffff:127.0.0.1]",
        "localhost",
        "evil.example.org",
    ],
)
async def test_no_forbidden_address_is_dialled(world, spelling):
    """However it is spelled, and whether typed, redirected to or resolved, nothing arrives at the trap."""
    trap = Trap()
    async with await trap.open():
        target = f"http://{spelling}:{trap.port}/"
        world.serve("/go", status=302, Location=target)
        settings = FetchSettings(user_agent="test/1", timeout_s=5, spacing_s=0, allow_private=(world.address,))
        async with HttpFetcher(settings, resolver=Names({"evil.example.org": ["127.0.0.1"]})) as fetcher:
            for url in (target, world.url("/go")):
                answer = await fetcher.fetch(url)
                assert isinstance(answer, FetchFailed)
                assert answer.fault in {FetchFault.FORBIDDEN_ADDRESS, FetchFault.BAD_URL}
    assert trap.visits == 0


async def test_a_name_that_changes_its_mind_is_refused_at_the_next_look():
    names = Names({"rebind.example.org": ["127.0.0.1"]})
    trap = Trap()
    async with await trap.open():
        settings = FetchSettings(user_agent="test/1", timeout_s=5, spacing_s=0)
        async with HttpFetcher(settings, resolver=names) as fetcher:
            answer = await fetcher.fetch(f"http://rebind.example.org:{trap.port}/")
    assert isinstance(answer, FetchFailed)
    assert answer.fault is FetchFault.FORBIDDEN_ADDRESS
    assert trap.visits == 0


async def test_proxies_of_the_environment_are_not_used(world, monkeypatch):
    trap = Trap()
    async with await trap.open():
        monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{trap.port}")
        assert await world.body(world.serve("/feed", b"<rss/>")) == b"<rss/>"
    assert trap.visits == 0
