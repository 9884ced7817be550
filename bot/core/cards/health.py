"""How a feed is, in words: for lists of feeds, in the chat and on the command line."""

from datetime import datetime

from bot.core.feeds import Condition, Health
from bot.core.markup import TelegramHtml
from bot.core.wording import Wording


def health_words(health: Health, now: datetime, wording: Wording) -> TelegramHtml:
    """`ok`, `silent for 3 d, usually every 2 h`, `failing for 5 h`."""
    for_long = wording.span(now - health.since) if health.since is not None else ""
    match health.condition:
        case Condition.UNSEEN:
            return wording.say("not looked at yet")
        case Condition.RETIRED:
            return wording.say("no longer looked at")
        case Condition.FAILING:
            return wording.say("failing for {span}", span=for_long)
        case Condition.SILENT if health.rhythm is not None:
            return wording.say(
                "silent for {span}, usually every {rhythm}", span=for_long, rhythm=wording.span(health.rhythm)
            )
        case _:
            return wording.say("ok")
