"""What an embeddings endpoint is asked, and what is made of strange answers."""

import pytest
from aiohttp import web

from bot.models.embeddings import EmbeddingEndpoint
from bot.ports import EmbedderError


def vectors(*rows):
    return web.json_response({"data": [{"index": at, "embedding": row} for at, row in rows]})


async def test_vectors_come_at_length_one_in_the_order_of_the_texts(model_server):
    model_server.answers.append(vectors((1, [0, 5.0]), (0, [3.0, 4.0])))
    async with EmbeddingEndpoint(model_server.url, "small", "secret-key") as embedder:
        assert await embedder.embed(["first", "second"]) == [[0.6, 0.8], [0.0, 1.0]]
    assert model_server.asked == [
        ("/v1/embeddings", {"model": "small", "input": ["first", "second"]}, "Bearer secret-key")
    ]


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (lambda: web.Response(status=503), "HTTP 503"),
        (lambda: web.json_response([]), "without data"),
        (lambda: web.json_response({"data": [{"index": 0, "embedding": ["x"]}]}), "without data"),
        (lambda: vectors((0, [1.0])), "2 texts with 1 vectors"),
        (lambda: vectors((0, [1.0]), (1, [1.0, 2.0])), "of its own sizes"),
        (lambda: vectors((0, []), (1, [])), "of its own sizes"),
        (lambda: vectors((0, [1e200]), (1, [1e200])), "no number"),
    ],
)
async def test_a_strange_answer_is_a_sentence_without_the_texts(model_server, answer, said):
    model_server.answers.append(answer())
    async with EmbeddingEndpoint(model_server.url, "small", "secret-key") as embedder:
        with pytest.raises(EmbedderError, match=said) as caught:
            await embedder.embed(["first text", "second text"])
    assert "first text" not in str(caught.value)
