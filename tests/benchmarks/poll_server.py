"""A feed server for the benchmark `poll`: ETag, 304, gzip, and feeds that change from round to round.

    python -m tests.benchmarks.poll_server FEEDS KEEP_ALIVE [CERTIFICATE]

It prints its port. `/round/N` begins a round and answers how many items have ever been served when all feeds are read
again in it. What a feed is in a round depends on its number and the round alone.
"""

import asyncio
import gzip
import random
import ssl
import sys
from functools import cache

STEADY_CHANGED = 15  # of a hundred feeds: other bytes, the same news
DELTA_CHANGED = 10  # of a hundred feeds: three new items
NEW_ITEMS = 3
ROUNDS = ("cold", "steady", "delta", "steady", "delta", "steady", "delta")
WORDS = (
    "harbour ferry council bridge winter market storm river election library budget teacher railway island engine "
    "forest protein mission summit valley treaty archive satellite vaccine drought festival museum border court union "
    "minister quarry glacier reactor choir stadium pipeline orchard printing canal voltage ballot fishery tunnel comet"
).split()


def sentences(chance: random.Random, count: int) -> str:
    return " ".join(f"{' '.join(chance.choices(WORDS, k=chance.randint(8, 20))).capitalize()}." for _ in range(count))


@cache
def an_item(feed: int, number: int) -> str:
    """About a kilobyte, as news feeds have it: HTML in the description, a few namespaces; RSS or Atom by the feed."""
    chance = random.Random(f"{feed} {number}")
    title = " ".join(chance.choices(WORDS, k=8)).capitalize()
    html = "".join(
        f"&lt;p&gt;{sentences(chance, 3)} &amp;amp; &lt;a href=&quot;https://example.org/{word}&quot;&gt;{word}&lt;/a&gt;"
        "&lt;/p&gt;"
        for word in chance.sample(WORDS, 2)
    )
    day, hour, minute = number % 28 + 1, number % 24, feed % 60
    link = f"https://example.org/{feed}/{number}-{title.split()[0].lower()}?utm_source=rss&amp;utm_medium=feed"
    if feed % 3 == 0:
        return (
            f"<entry><title>{title} {number}</title><id>urn:feed:{feed}:{number}</id>"
            f"<link rel='alternate' href='{link}'/><published>2026-10-{day:02}T{hour:02}:{minute:02}:00Z</published>"
            f"<updated>2026-10-{day:02}T{hour:02}:{minute:02}:00Z</updated><author><name>A. {title.split()[1]}</name>"
            f"</author><category term='news'/><summary type='html'>{html}</summary></entry>\n"
        )
    return (
        f"<item><title>{title} {number}</title><link>{link}</link><guid isPermaLink='false'>{feed}-{number}</guid>"
        f"<pubDate>{day:02} Oct 2026 {hour:02}:{minute:02}:00 GMT</pubDate>"
        f"<dc:creator>A. {title.split()[1]}</dc:creator><category>news</category><media:thumbnail url='https://example.org/{feed}/{number}.jpg'/>"
        f"<description>{html}</description></item>\n"
    )


class State:
    """What every feed is in the present round."""

    def __init__(self, feeds: int) -> None:
        self.feeds = feeds
        self.round = 0
        self.first = [20 + feed * 7 % 31 for feed in range(feeds)]  # 20 to 50 items
        self.news = [0] * feeds
        self.turned = [0] * feeds
        self.answers = {200: 0, 304: 0}

    def begin(self, number: int) -> int:
        while self.round < number:
            self.round += 1
            kind = ROUNDS[self.round]
            for feed in range(self.feeds):
                lot = (feed * 37 + self.round * 41) % 100
                if kind == "steady" and lot < STEADY_CHANGED:
                    self.turned[feed] += 1
                elif kind == "delta" and lot < DELTA_CHANGED:
                    self.news[feed] += NEW_ITEMS
        self.answers = {200: 0, 304: 0}
        return sum(self.first) + sum(self.news)

    def etag(self, feed: int) -> str:
        return f'"{feed}-{self.news[feed]}-{self.turned[feed]}"'

    def body(self, feed: int) -> bytes:
        """The newest items first, as many as the feed began with; turned: the build date and the order differ."""
        shown, last = self.first[feed], self.first[feed] + self.news[feed]
        items = [an_item(feed, number) for number in range(last - 1, last - 1 - shown, -1)]
        at = self.turned[feed] % shown
        items = items[at:] + items[:at]
        stamp = f"2026-11-{self.turned[feed] % 28 + 1:02}T08:00:00Z"
        if feed % 3 == 0:
            return (
                f"<?xml version='1.0' encoding='utf-8'?>\n<feed xmlns='http://www.w3.org/2005/Atom'><title>Paper {feed}"
                f"</title><id>urn:feed:{feed}</id><link href='https://example.org/{feed}'/><updated>{stamp}</updated>\n"
                f"{''.join(items)}</feed>"
            ).encode()
        return (
            "<?xml version='1.0' encoding='utf-8'?>\n<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/' "
            f"xmlns:media='http://search.yahoo.com/mrss/'><channel><title>Paper {feed}</title>"
            f"<link>https://example.org/{feed}</link><description>News</description><lastBuildDate>{stamp}</lastBuildDate>"
            f"<language>en</language>\n{''.join(items)}</channel></rss>"
        ).encode()


class Serving(asyncio.Protocol):
    """The least HTTP server that does what feed servers do: it must not be what limits the pollers."""

    def __init__(self, state: State, *, keep_alive: bool) -> None:
        self.state = state
        self.keep_alive = keep_alive
        self.end = b"\r\n" if keep_alive else b"Connection: close\r\n\r\n"
        self.buffer = b""
        self.zipped: dict[str, bytes] = {}

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.buffer += data
        while (end := self.buffer.find(b"\r\n\r\n")) >= 0:
            request, self.buffer = self.buffer[:end].decode("latin-1"), self.buffer[end + 4 :]
            lines = request.split("\r\n")
            headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:])}
            self.transport.write(self.answer(lines[0].split()[1], headers))
            if not self.keep_alive or headers.get("connection", "").lower() == "close" or lines[0].endswith("1.0"):
                self.transport.close()

    def answer(self, path: str, headers: dict[str, str]) -> bytes:
        _, what, number = path.split("/")
        if what == "round":
            return self.http("200 OK", str(self.state.begin(int(number))).encode())
        if what == "answers":
            return self.http("200 OK", f"{self.state.answers[200]} {self.state.answers[304]}".encode())
        feed = int(number)
        etag = self.state.etag(feed)
        if headers.get("if-none-match") == etag:
            self.state.answers[304] += 1
            return f"HTTP/1.1 304 Not Modified\r\nETag: {etag}\r\nCache-Control: max-age=60\r\n".encode() + self.end
        self.state.answers[200] += 1
        body, extra = self.state.body(feed), f"ETag: {etag}\r\nCache-Control: max-age=60\r\n"
        if "gzip" in headers.get("accept-encoding", ""):
            body, extra = gzip.compress(body, 5), extra + "Content-Encoding: gzip\r\n"
        kind = "application/atom+xml" if feed % 3 == 0 else "application/rss+xml"
        return self.http("200 OK", body, f"{extra}Content-Type: {kind}; charset=utf-8\r\n")

    def http(self, status: str, body: bytes, headers: str = "") -> bytes:
        return f"HTTP/1.1 {status}\r\n{headers}Content-Length: {len(body)}\r\n".encode() + self.end + body


async def serve(feeds: int, certificate: str | None, *, keep_alive: bool) -> None:
    state = State(feeds)
    tls = None
    if certificate:
        tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        tls.load_cert_chain(certificate)
    server = await asyncio.get_running_loop().create_server(
        lambda: Serving(state, keep_alive=keep_alive), "127.0.0.1", 0, ssl=tls
    )
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(serve(int(sys.argv[1]), sys.argv[3] if len(sys.argv) > 3 else None, keep_alive=sys.argv[2] == "1"))
