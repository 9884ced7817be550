"""An embeddings endpoint on loopback: what it is asked, and what is made of strange answers."""

from typing import Any

import pytest
from aiohttp import web

from bot.models.embeddings import EmbeddingEndpoint
from bot.ports import EmbedderError


@pytest.fixture
async def endpoint():
    """A server whose answers the test sets, and the requests it got."""
    requests: list[tuple[dict[str, Any], str]] = []
    answers: list[web.StreamResponse] = []

    async def embed(request):
        requests.append((await request.json(), request.headers.get("Authorization", "")))
        return answers.pop(0)

    app = web.Application()
    app.router.add_post("/v1/embeddings", embed)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}/v1", answers, requests
    await runner.cleanup()


def vectors(*rows):
    return web.json_response({"data": [{"index": at, "embedding": row} for at, row in rows]})


async def test_vectors_come_at_length_one_in_the_order_of_the_texts(endpoint):
    url, answers, requests = endpoint
    answers.append(vectors((1, [0, 5.0]), (0, [3.0, 4.0])))
    async with EmbeddingEndpoint(url, "small", "secret-key") as embedder:
        assert await embedder.embed(["first", "second"]) == [[0.6, 0.8], [0.0, 1.0]]
    assert requests == [({"model": "small", "input": ["first", "second"]}, "Bearer secret-key")]


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (lambda: web.Response(status=503, text="secret-key"), "HTTP 503"),
        (lambda: web.Response(text="no json"), "no JSON"),
        (lambda: web.json_response([]), "no data"),
        (lambda: web.json_response({"data": [{"index": 0, "embedding": ["x"]}]}), "no data"),
        (lambda: vectors((0, [1.0])), "2 texts with 1 vectors"),
        (lambda: vectors((0, [1.0]), (1, [1.0, 2.0])), "of its own sizes"),
        (lambda: vectors((0, []), (1, [])), "of its own sizes"),
        (lambda: vectors((0, [1e200]), (1, [1e200])), "no number"),
    ],
)
async def test_a_strange_answer_is_a_sentence_without_the_texts_or_the_key(endpoint, answer, said):
    url, answers, _ = endpoint
    answers.append(answer())
    async with EmbeddingEndpoint(url, "small", "secret-key") as embedder:
        with pytest.raises(EmbedderError, match=said) as caught:
            await embedder.embed(["first text", "second text"])
    assert "secret-key" not in str(caught.value)
    assert "first text" not in str(caught.value)


async def test_an_endpoint_that_is_not_there_is_a_sentence():
    async with EmbeddingEndpoint("http://127.0.0.1:9/v1", "small") as embedder:
        with pytest.raises(EmbedderError, match="cannot be reached"):
            await embedder.embed(["text"])
