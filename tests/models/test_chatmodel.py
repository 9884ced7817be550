"""The summarizer against a small model server on loopback: what it sends, and what it makes of strange answers."""

from typing import Any

import pytest
from aiohttp import web

from bot.models.chatmodel import SUMMARY_CHARS, ChatSummarizer
from bot.ports import SourceText, SummarizerError

TEXTS = (SourceText("Kestrel Wire", "Toll rises to 18", "Eighteen people died."), SourceText("Courier", "12 dead", ""))


def saying(content):
    return web.json_response({"choices": [{"message": {"content": content}}]})


@pytest.fixture
async def model_server():
    """A server whose answers the test sets, and the requests it got."""
    requests: list[tuple[dict[str, Any], str]] = []
    answers: list[object] = []

    async def complete(request):
        requests.append((await request.json(), request.headers.get("Authorization", "")))
        answer = answers.pop(0)
        return answer if isinstance(answer, web.StreamResponse) else saying(answer)

    app = web.Application()
    app.router.add_post("/v1/chat/completions", complete)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}/v1", answers, requests
    await runner.cleanup()


async def test_a_summary_is_asked_for_with_all_sources_and_comes_as_one_line(model_server):
    url, answers, requests = model_server
    answers.append("Eighteen people\n died.\u202e")
    async with ChatSummarizer(url, "small", "secret-key") as summarizer:
        assert await summarizer.summarize(TEXTS, "en") == "Eighteen people died."
    body, authorization = requests[0]
    assert body["model"] == "small"
    assert "Kestrel Wire: Toll rises to 18" in body["messages"][1]["content"]
    assert "Courier: 12 dead" in body["messages"][1]["content"]
    assert authorization == "Bearer secret-key"


async def test_a_talkative_model_is_cut(model_server):
    url, answers, _ = model_server
    answers.append("word " * 500)
    async with ChatSummarizer(url, "small") as summarizer:
        assert len(await summarizer.summarize(TEXTS, "en")) <= SUMMARY_CHARS


@pytest.mark.parametrize(
    "answer",
    [
        web.Response(status=500),
        web.Response(status=401, text="no"),
        web.Response(text="not json"),
        web.json_response({"choices": []}),
        web.json_response(["strange"]),
        web.json_response({"choices": [{"message": {"content": None}}]}),
        "   ",
    ],
    ids=["500", "401", "not json", "no choices", "a list", "no content", "blank"],
)
async def test_a_strange_answer_is_an_error_without_any_text_of_a_source(model_server, answer):
    url, answers, _ = model_server
    answers.append(answer)
    async with ChatSummarizer(url, "small") as summarizer:
        with pytest.raises(SummarizerError) as caught:
            await summarizer.summarize(TEXTS, "en")
    assert "Toll" not in str(caught.value)


async def test_a_model_that_is_away_is_an_error():
    async with ChatSummarizer("http://127.0.0.1:9/v1", "small", "secret-key") as summarizer:
        with pytest.raises(SummarizerError, match="cannot be reached"):
            await summarizer.summarize(TEXTS, "en")
