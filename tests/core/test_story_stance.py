"""What a story's card says of the reader's own answers."""

from bot.core.cards.stories import Stance, stance_buttons, stance_lines
from bot.core.markup import plain
from bot.core.tastes import Leaning, Taste
from bot.core.wording import Wording

LIKED = Taste(7, "Lander drills into lunar ice", ("Coast News",), 1)
DISLIKED = Taste(8, "Shares <rise> again", ("Coast News",), -1)


def lines(stance: Stance) -> list[str]:
    return [plain(line) for line in stance_lines(stance, Wording())]


def test_a_reader_who_never_answered_is_told_nothing() -> None:
    assert lines(Stance()) == []


def test_the_answer_that_decided_is_named() -> None:
    assert lines(Stance(leaning=Leaning(0.6, towards=LIKED))) == [
        "• Higher up: you asked for more like Lander drills into lunar ice"
    ]
    assert lines(Stance(leaning=Leaning(-0.6, away_from=DISLIKED))) == [
        "• Further down: you asked for less like Shares <rise> again"
    ]


def test_each_button_says_what_it_makes_true() -> None:
    presses = {
        button.text: button.press and button.press.args
        for stance in (Stance(), Stance(said=1), Stance(said=-1), Stance(muted=True))
        for row in stance_buttons(5, stance, Wording())
        for button in row
    }
    assert presses == {
        "👍 More like this": ("5", "1"),
        "✅ More like this": ("5", "0"),
        "👎 Less like this": ("5", "-1"),
        "✅ Less like this": ("5", "0"),
        "🔕 Mute story": ("5", "1"),
        "🔔 Unmute story": ("5", "0"),
    }
