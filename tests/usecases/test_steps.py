"""Long work in steps, on a clock that only the work moves: how much fits into one, and whose turn it is then."""

import pytest
from sqlalchemy import select

from bot.storage.schema import ChatRow
from bot.usecases.steps import LONGEST_PAUSE_S, STEP_S, Steps
from tests.factories import alice


class Work:
    """Pieces that take so long each, the seconds they took, and the pauses that followed."""

    def __init__(self, database, *took_s: float) -> None:
        self.at_s = 1000.0
        self.left = list(took_s)
        self.pauses: list[float] = []
        self.steps: Steps[float] = Steps(database, lambda: self.at_s, self._pause)

    def pieces(self, _session):
        while self.left:
            took_s = self.left.pop(0)
            self.at_s += took_s
            yield took_s

    async def _pause(self, for_s: float) -> None:
        self.pauses.append(for_s)

    async def all_steps(self):
        steps, finished = [], False
        while not finished:
            done, finished = await self.steps.take(self.pieces)
            steps.append(done)
        return steps


@pytest.mark.parametrize(
    ("took_s", "steps"),
    [
        ([0.3 * STEP_S] * 10, [4, 4, 2]),  # quick pieces share a step
        ([1.1 * STEP_S] * 3, [1, 1, 1, 0]),  # each fills one
        ([10 * STEP_S, 0.3 * STEP_S, 0.3 * STEP_S], [1, 2]),  # a slow one is let go of at once
        ([], [0]),
    ],
)
async def test_a_step_ends_when_its_time_is_over(database, took_s, steps):
    work = Work(database, *took_s)
    assert [len(done) for done in await work.all_steps()] == steps


async def test_after_a_step_the_writer_is_everybodys_for_as_long_again(database):
    work = Work(database, 0.6 * STEP_S, 0.6 * STEP_S, 3 * STEP_S, 100.0)
    await work.all_steps()
    assert work.pauses == pytest.approx([1.2 * STEP_S, 3 * STEP_S, LONGEST_PAUSE_S, 0.0])


async def test_what_a_step_did_is_kept_when_the_next_one_fails(database):
    chat = database.write_now(alice)

    def pieces(session):
        session.get(ChatRow, chat.id).stories += 1
        yield 1.0
        raise ZeroDivisionError("a defect")

    work = Work(database)
    with pytest.raises(ZeroDivisionError):
        await work.steps.take(pieces)
    stories = select(ChatRow.stories)
    assert database.read_now(lambda session: session.scalar(stories)) == chat.stories

    def slow_pieces(session):
        for piece in pieces(session):
            work.at_s += STEP_S
            yield piece

    assert await work.steps.take(slow_pieces) == ([1.0], False)
    assert database.read_now(lambda session: session.scalar(stories)) == chat.stories + 1
