"""A model's server that is away, slow, rude or talkative is a sentence, without what was sent and without the key."""

import pytest
from aiohttp import web

from bot.models.endpoint import Endpoint, EndpointError


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (lambda: web.Response(status=503, text="secret-key"), "HTTP 503"),
        (lambda: web.Response(status=307, headers={"Location": "http://127.0.0.1:9/thief"}), "HTTP 307"),
        (lambda: web.Response(text="a private text"), "no JSON"),
        (lambda: web.Response(body=b"\xff\xfe\xfd"), "no JSON"),
        (lambda: web.Response(text="[" * 900), "no JSON"),
        (lambda: web.Response(text="[" + " " * 2000 + "]"), "too much"),
    ],
)
async def test_a_strange_answer_is_a_sentence(model_server, answer, said):
    model_server.answers.append(answer())
    async with Endpoint(f"{model_server.url}/x", "secret-key", timeout_s=20, answer_bytes=1000) as endpoint:
        with pytest.raises(EndpointError, match=said) as caught:
            await endpoint.post({"text": "a private text"})
    assert "secret-key" not in str(caught.value)
    assert "private" not in str(caught.value)


async def test_an_answer_of_just_the_size_is_taken(model_server):
    model_server.answers.append(web.Response(text="[" + " " * 998 + "]"))
    async with Endpoint(f"{model_server.url}/x", "", timeout_s=20, answer_bytes=1000) as endpoint:
        assert await endpoint.post({}) == []
    assert model_server.asked == [("/v1/x", {}, "")]


async def test_a_server_that_is_away_is_a_sentence():
    async with Endpoint("http://127.0.0.1:9/v1", "", timeout_s=20, answer_bytes=1000) as endpoint:
        with pytest.raises(EndpointError, match="cannot be reached"):
            await endpoint.post({})


async def test_a_server_that_never_answers_is_a_sentence(model_server):
    """Given no time at all, no answer is in time."""
    async with Endpoint(model_server.url, "", timeout_s=1e-9, answer_bytes=1000) as endpoint:
        with pytest.raises(EndpointError, match="within 1e-09 s"):
            await endpoint.post({})
