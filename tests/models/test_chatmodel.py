"""What a chat model is asked for a summary, and what is made of strange answers."""

import pytest
from aiohttp import web

from bot.models.chatmodel import SUMMARY_CHARS, ChatSummarizer
from bot.ports import SourceText, SummarizerError

TEXTS = (SourceText("Kestrel Wire", "Toll rises to 18", "Eighteen people died."), SourceText("Courier", "12 dead", ""))


def saying(content):
    return web.json_response({"choices": [{"message": {"content": content}}]})


async def test_a_summary_is_asked_for_with_all_sources_and_comes_as_one_line(model_server):
    model_server.answers.append(saying("Eighteen people\n died.\u202e"))
    async with ChatSummarizer(model_server.url, "small", "secret-key") as summarizer:
        assert await summarizer.summarize(TEXTS, "en") == "Eighteen people died."
    path, body, authorization = model_server.asked[0]
    assert path == "/v1/chat/completions"
    assert body["model"] == "small"
    assert "Kestrel Wire: Toll rises to 18" in body["messages"][1]["content"]
    assert "Courier: 12 dead" in body["messages"][1]["content"]
    assert authorization == "Bearer secret-key"


async def test_a_talkative_model_is_cut(model_server):
    model_server.answers.append(saying("word " * 500))
    async with ChatSummarizer(model_server.url, "small") as summarizer:
        assert len(await summarizer.summarize(TEXTS, "en")) <= SUMMARY_CHARS


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (lambda: web.Response(status=500), "HTTP 500"),
        (lambda: web.json_response({"choices": []}), "without choices"),
        (lambda: web.json_response(["strange"]), "without choices"),
        (lambda: saying(None), "nothing"),
        (lambda: saying("   "), "nothing"),
    ],
)
async def test_a_strange_answer_is_an_error_without_any_text_of_a_source(model_server, answer, said):
    model_server.answers.append(answer())
    async with ChatSummarizer(model_server.url, "small") as summarizer:
        with pytest.raises(SummarizerError, match=said) as caught:
            await summarizer.summarize(TEXTS, "en")
    assert "Toll" not in str(caught.value)
