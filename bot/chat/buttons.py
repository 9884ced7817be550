"""The table of buttons: what a press does by its verb, and who reads the words that a question waits for."""

from collections.abc import Awaitable, Callable

from bot.chat.commands import Read
from bot.chat.desk import Desk
from bot.chat.handlers import (
    admin,
    digests,
    headlines,
    language,
    mutes,
    places,
    portable,
    previews,
    search,
    settings,
    sources,
    start,
    stories,
    topics,
    tracks,
    undo,
    why,
    zones,
)
from bot.chat.talk import Talk
from bot.core.buttons import Press

Pressed = Callable[[Desk, Talk, Press], Awaitable[None]]

LOOKS = frozenset(  # presses that change nothing: open to everybody
    {"latest", "latest-all", "latest-last", "page", "leaf", "found", "sources", "source"}
    | {"story", "related", "versions", "card", "why"}
)
BUTTONS: dict[str, Pressed] = {
    "ob-topics": start.show_topics,
    "ob-topic": start.toggle_topic,
    "ob-zone": start.show_zones,
    "ob-city": start.choose_city,
    "ob-time": start.show_times,
    "ob-at": start.choose_time,
    "start": settings.press_start,
    "topics": topics.redraw_topics,
    "grid": topics.show_grid,
    "switch": topics.switch_topic,
    "topic": topics.show_topic,
    "leave": topics.leave_topic,
    "adjust": previews.adjust,
    "chip": previews.tap_chip,
    "volume": previews.tap_volume,
    "follow": previews.confirm,
    "follow-words": previews.follow_words,
    "follow-feed": topics.confirm_feed,
    "sources": sources.redraw_sources,
    "source": sources.open_source,
    "add-source": sources.ask_for_address,
    "follow-source": sources.follow,
    "leave-source": sources.leave,
    "rename-source": sources.ask_for_name,
    "mute-source": sources.mute,
    "unmute-source": sources.unmute,
    "lang": language.press_lang,
    "recipe": start.take_recipe,
    "restore": portable.restore,
    "follow-list": portable.follow_list,
    "arrivals": portable.show_arrivals,
    "story": headlines.open_story,
    "more": headlines.more,
    "leaf": headlines.turn_leaf,
    "page": headlines.turn_page,
    "why": why.press_why,
    "found": search.turn_page,
    "latest": headlines.latest_of_topic,
    "latest-all": headlines.latest_all,
    "latest-last": headlines.latest_of_followed,
    "digest-now": digests.send_now,
    "schedule": digests.redraw_schedule,
    "at": digests.set_time,
    "pause": digests.press_pause,
    "resume": digests.press_resume,
    "settings": settings.redraw_settings,
    "own-time-off": digests.end_own_time,
    "places": places.choose,
    "zone-here": zones.ask_location,
    "zone": zones.show_zone,
    "city": zones.set_city,
    "zone-is": zones.take_zone,
    "quiet": zones.show_quiet,
    "size": settings.size,
    "minutes": settings.minutes,
    "per-source": settings.per_source,
    "empty": settings.empty_day,
    "articles": settings.articles,
    "undo": undo.undo,
    "versions": stories.show_sources,
    "card": stories.show_card,
    "related": headlines.open_story,
    "taste": stories.taste,
    "track": tracks.press_track,
    "untrack": tracks.untrack,
    "mute-story": stories.mute_story,
    "unmute": mutes.unmute,
    "mute-of": mutes.offer,
    "mute-it": mutes.mute_it,
    "admin": admin.redraw_admin,
    "admin-feeds": admin.show_failing,
    "admin-late": admin.show_late,
    "admin-limits": admin.show_limits,
    "admin-report": admin.send_report,
    "admin-drain": admin.drain,
    "admin-say": admin.send_announcement,
    "forget-yes": settings.confirm_forget,
    "cancel": settings.press_cancel,
}
PENDING: dict[str, Read] = {
    "follow": topics.follow,
    "zone": zones.read_zone,
    "quiet": zones.read_quiet,
    "add-source": sources.add,
    "rename-source": sources.read_name,
    "import": portable.import_,
    "size": settings.read_size,
    "ob-zone": start.read_zone,
    "ob-time": start.read_time,
}
ONBOARDING = frozenset(("ob-zone", "ob-time"))


def asked_for(talk: Talk) -> Read | None:
    """Who reads the next plain text: whatever asked for it last."""
    return PENDING.get(talk.known.asked)
