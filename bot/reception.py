"""Sets the desk that handlers work at: every use case of the conversation, made of the configuration."""

from bot.chat.commands import menu_of
from bot.chat.desk import Desk
from bot.chat.followups import FollowUps
from bot.config import Settings
from bot.locales import guess, languages, wording
from bot.parts import access_of, defaults_of, limits_in_force, limits_of
from bot.ports import Clock, Discoverer, Meaning, Messenger
from bot.sources import opml
from bot.storage.db import Database
from bot.usecases.ask import Ask
from bot.usecases.brief import Brief
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
from bot.usecases.week import StoredWeek
from bot.usecases.why import Explain


def desk_of(
    settings: Settings,
    database: Database,
    clock: Clock,
    *,
    messenger: Messenger,
    discoverer: Discoverer,
    meaning: Meaning | None,
    brief: Brief,
    deliver: Deliver,
    track: Track,
    operate: Operate,
    report: Report,
    followups: FollowUps,
) -> Desk:
    """The desk, with the parts that the program's other ends work with too."""
    week = StoredWeek()
    defaults, limits, interval = defaults_of(settings), limits_of(settings), settings.polling.interval
    change = Change(database, clock, limits)
    return Desk(
        ask=Ask(database, clock, brief),
        chats=Chats(database, clock, change, defaults),
        status=StatusLook(database, clock),
        change=change,
        subscribe=Subscribe(database, change, defaults, interval, week),
        times=Times(database, change, defaults),
        hide=Hide(database, clock, change),
        prefer=Prefer(database, change),
        preview=Preview(database, clock, week, meaning),
        sources=Sources(database, clock, change),
        portability=Portability(database, change, limits, interval),
        share=Share(database, clock, change),
        limits=limits,
        opml=opml,
        deliver=deliver,
        pages=Pages(database, messenger),
        search=Search(database, clock),
        offer=Offer(database, clock),
        story=StoryLook(database, clock),
        explain=Explain(database, clock),
        track=track,
        operate=operate,
        report=report,
        limits_in_force=limits_in_force(settings),
        discoverer=discoverer,
        clock=clock,
        wordings=wording,
        languages=languages(),
        menu=menu_of,
        guess_language=lambda code: guess(code, settings.digest.language),
        access=access_of(settings),
        followups=followups,
    )
