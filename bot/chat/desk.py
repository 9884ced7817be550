"""What handlers work with: the use cases, and the operator's rules for who may talk to us."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.chat.followups import FollowUps
from bot.core.subscriptions import Address, Limits
from bot.core.wording import Wording
from bot.ports import Clock, Discoverer, Opml
from bot.usecases.ask import Ask
from bot.usecases.change import Change
from bot.usecases.chats import Chats
from bot.usecases.deliver import Deliver
from bot.usecases.hide import Hide
from bot.usecases.offer import Offer
from bot.usecases.operate import Operate
from bot.usecases.pages import Pages
from bot.usecases.portability import Portability
from bot.usecases.prefer import Prefer
from bot.usecases.preview import Preview
from bot.usecases.report import Report
from bot.usecases.search import Search
from bot.usecases.share import Share
from bot.usecases.sources import Sources
from bot.usecases.status import StatusLook
from bot.usecases.story import StoryLook
from bot.usecases.subscribe import Subscribe
from bot.usecases.times import Times
from bot.usecases.track import Track
from bot.usecases.why import Explain

Menu = Sequence[tuple[str, str]]  # commands with what they do, as Telegram's menu shows them


@dataclass(frozen=True, slots=True)
class Access:
    """Who may use this bot: everybody, or only those listed (users or chats) and the admins."""

    admins: frozenset[int] = frozenset()
    allowed: frozenset[int] | None = None  # None: everybody

    def admits(self, address: Address, user_id: int | None) -> bool:
        if self.allowed is None:
            return True
        return bool({address.chat_id, user_id} & (self.allowed | self.admins))


@dataclass(frozen=True, slots=True)
class Desk:
    ask: Ask
    chats: Chats
    status: StatusLook
    change: Change
    subscribe: Subscribe
    times: Times
    hide: Hide
    prefer: Prefer
    preview: Preview
    deliver: Deliver
    pages: Pages
    search: Search
    offer: Offer
    story: StoryLook
    sources: Sources
    portability: Portability
    share: Share
    limits: Limits
    explain: Explain
    track: Track
    operate: Operate
    report: Report
    limits_in_force: tuple[tuple[str, str], ...]  # what the configuration says, for the operator
    discoverer: Discoverer
    opml: Opml
    clock: Clock
    wordings: Callable[[str], Wording]
    languages: tuple[str, ...]  # those we speak
    guess_language: Callable[[str | None], str]
    menu: Callable[[Wording], Menu]
    access: Access
    followups: FollowUps
