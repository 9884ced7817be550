"""A message that is kept up to date after its answer: one a chat, until something is pressed or the program ends."""

import asyncio
import logging

import pytest
from telegram.error import BadRequest

from bot.chat.followups import FollowUps


class Work:
    """Edits a message for ever, or until something goes wrong."""

    def __init__(self, error: Exception | None = None) -> None:
        self.began = asyncio.Event()
        self.ended = asyncio.Event()
        self._error = error

    async def __call__(self) -> None:
        self.began.set()
        try:
            if self._error is not None:
                raise self._error
            await asyncio.Event().wait()
        finally:
            self.ended.set()


async def test_a_press_ends_it() -> None:
    followups, work, others = FollowUps(), Work(), Work()
    followups.begin(1, work())
    followups.begin(2, others())
    await work.began.wait()
    await others.began.wait()
    followups.end(1)
    await work.ended.wait()
    assert not others.ended.is_set()
    await followups.stop()


async def test_a_second_one_takes_the_place_of_the_first() -> None:
    followups, first, second = FollowUps(), Work(), Work()
    followups.begin(1, first())
    await first.began.wait()
    followups.begin(1, second())
    await first.ended.wait()
    await second.began.wait()
    assert not second.ended.is_set()
    await followups.stop()
    assert second.ended.is_set()


async def test_none_is_left_when_the_program_ends() -> None:
    followups, works = FollowUps(), [Work(), Work()]
    for chat, work in enumerate(works):
        followups.begin(chat, work())
        await work.began.wait()
    await followups.stop()
    assert all(work.ended.is_set() for work in works)
    followups.end(0)  # and ending one that is no more does no harm


@pytest.mark.parametrize(
    ("error", "level"),
    [(BadRequest("message to edit not found"), logging.INFO), (ValueError("a defect"), logging.ERROR)],
)
async def test_what_goes_wrong_is_told_to_the_operator(
    error: Exception, level: int, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    followups, work = FollowUps(), Work(error)
    followups.begin(1, work())
    await work.ended.wait()
    await followups.stop()
    assert [record.levelno for record in caplog.records] == [level]
