"""/start: the first conversation, and coming back."""

import pytest

from tests.chat.worlds import World, ask, press

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_a_newcomer_reaches_the_first_briefing_in_five_presses(world: World) -> None:
    alice = world.newcomer()
    card = await ask(alice, "/start", "Newsbrief")
    assert len(card.buttons) >= 10
    card = await press(alice, card, "World", "✓")
    assert "✅ 🌍 World" in card.buttons
