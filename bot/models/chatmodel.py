"""A Summarizer over any OpenAI-compatible chat endpoint, a local model server or a hosted one. Off by default."""

from collections.abc import Sequence

from bot.core.items import fold_space
from bot.core.markup import clean, shorten
from bot.models.endpoint import Endpoint, EndpointError
from bot.ports import SourceText, SummarizerError

SUMMARY_CHARS = 400
TEXTS = 8  # sources told to the model; more say the same
TEXT_CHARS = 700  # of each
ANSWER_BYTES = 256 * 1024
TIMEOUT_S = 60.0
TASK = (
    "You summarize news for a briefing. Use only what the given texts say; add nothing, judge nothing. "
    "Where they disagree, say who says what. Answer in {language}, in one or two plain sentences, without a heading."
)


class ChatSummarizer(Endpoint):
    """`POST url/chat/completions`."""

    def __init__(self, url: str, model: str, key: str = "") -> None:
        super().__init__(f"{url.rstrip('/')}/chat/completions", key, TIMEOUT_S, ANSWER_BYTES)
        self._model = model

    async def summarize(self, texts: Sequence[SourceText], language: str) -> str:
        told = "\n\n".join(f"{text.source}: {text.title}\n{shorten(text.lead, TEXT_CHARS)}" for text in texts[:TEXTS])
        body = {
            "model": self._model,
            "temperature": 0,
            "max_tokens": 200,
            "messages": [
                {"role": "system", "content": TASK.format(language=language)},
                {"role": "user", "content": told},
            ],
        }
        try:
            answer = await self.post(body)
            said = answer["choices"][0]["message"]["content"]
        except EndpointError as error:
            raise SummarizerError(str(error)) from None
        except (KeyError, IndexError, TypeError):
            raise SummarizerError("the model's server answered without choices[0].message.content") from None
        summary = clean(fold_space(said)) if isinstance(said, str) else ""
        if not summary:
            raise SummarizerError("the model answered with nothing")
        return shorten(summary, SUMMARY_CHARS)
