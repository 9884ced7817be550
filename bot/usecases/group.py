"""group: each new item joins its story or starts one; each story that changed goes under its topics."""

import logging
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta

from bot.core.changes import TextState, story_change
from bot.core.grouping import Past, Placement, StoryIndex
from bot.core.headlines import headline
from bot.core.items import Item
from bot.core.leads import lead
from bot.core.publishers import voices
from bot.core.topics import MORE_TITLES, TopicIndex, TopicText
from bot.ports import Clock
from bot.storage import items as items_table
from bot.storage import notes as notes_table
from bot.storage import search as search_table
from bot.storage import stories as stories_table
from bot.storage import topics as topics_table
from bot.storage.db import Database, Session
from bot.storage.stories import StoryDraft

log = logging.getLogger(__name__)

ITEMS_A_TRANSACTION = 200
HEADINGS_SHOWN = 8
PAST = "grouping_past"  # the fact that keeps which words were common before the window
KEEP_PAST_EVERY = timedelta(hours=6)  # what came since is counted again from the items, so this only bounds a start


@dataclass(frozen=True, slots=True)
class GroupSummary:
    items: int = 0
    new_stories: int = 0
    changed_stories: int = 0


class Group:
    """Holds the open stories and the topics in memory; both are rebuilt from the database at the first call."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._stories: StoryIndex | None = None
        self._topics = TopicIndex(())
        self._topics_version: tuple[int, int] | None = None
        self._past_kept_at: datetime | None = None

    async def __call__(self) -> GroupSummary:
        items = new = changed = 0
        while True:
            try:
                done = await self._database.write(self._group_some)
            except Exception:
                # What the index learned in a transaction that failed is not in the database: forget it all.
                self._stories = None
                raise
            items, new, changed = items + done.items, new + done.new_stories, changed + done.changed_stories
            if done.items < ITEMS_A_TRANSACTION:
                return GroupSummary(items, new, changed)

    async def forget(self) -> None:
        """Another process may have grouped meanwhile: read the open stories anew."""
        self._stories = None

    def _group_some(self, session: Session) -> GroupSummary:
        now = self._clock.now()
        index = self._stories or _load(session)
        self._stories = index
        index.expire(now)
        touched: dict[int, None] = {}  # in order
        new = 0
        waiting = items_table.list_ungrouped(session, ITEMS_A_TRANSACTION)
        for item, story_id in waiting:
            if story_id is not None:
                index.replace(item)
            else:
                placement = index.place(item)
                story_id = placement.story_id  # noqa: PLW2901 (the story it now has)
                if story_id is None:
                    story_id = stories_table.save_new_story(session, _draft([item]), now)  # noqa: PLW2901
                    new += 1
                else:
                    stories_table.save_join(session, item.id, story_id, placement.score, _evidence(placement))
                index.add(item, story_id)
            items_table.mark_grouped(session, item.id, story_id, now)
            touched[story_id] = None
        # Found by words from the moment they have a story to show; edited ones come by here again.
        search_table.index_items(session, [(item.id, item.title, item.lead) for item, _ in waiting])
        changed = self._retell(session, list(touched), now)
        if self._past_kept_at is None or now - self._past_kept_at >= KEEP_PAST_EVERY:
            notes_table.set_note(session, PAST, index.past.to_json())
            self._past_kept_at = now
        return GroupSummary(len(waiting), new, changed)

    def _retell(self, session: Session, story_ids: Sequence[int], now: datetime) -> int:
        """Choose headline and lead anew for the touched stories, note what changed in substance, match the topics."""
        self._refresh_topics(session)
        changed = 0
        before = stories_table.get_stories(session, story_ids)
        for story_id, items in items_table.list_story_items(session, story_ids).items():
            old = before[story_id]
            draft = _draft(items)
            change = None
            if old.item_count < len(items) or old.headline != draft.headline or old.lead != draft.lead:
                now_says = TextState(draft.headline, "\n".join(sentence.text for sentence in draft.lead))
                difference = story_change(old.state, now_says)
                change = (difference.summary or "") if difference.material else None
            stories_table.save_story(session, story_id, draft, now, change)
            changed += change is not None
            stories_table.save_matches(session, story_id, self._topics.match(_topic_text(draft, items)))
        return changed

    def _refresh_topics(self, session: Session) -> None:
        version = topics_table.version(session)
        if version != self._topics_version:
            self._topics = TopicIndex(topics_table.list_topics(session))
            self._topics_version = version


def topic_words(items: Sequence[Item]) -> TopicText:
    """The words of a story with these items, as topics see them; items come oldest first."""
    return _topic_text(_draft(items), items)


def _load(session: Session) -> StoryIndex:
    """The open stories as they were: the words of longer ago, and every item counted since."""
    kept = notes_table.find_note(session, PAST)
    past = Past.from_json(kept) if kept else Past()
    index = StoryIndex(past=past)
    for item, story_id in items_table.each_grouped_since(session, past.counted_to):
        index.add(item, story_id)
    return index


def _evidence(placement: Placement) -> dict[str, object]:
    return {"threshold": placement.threshold, "nearest": [asdict(near) for near in placement.nearest[:3]]}


def _draft(items: Sequence[Item]) -> StoryDraft:
    """What the story of these items says now; items come oldest first."""
    chosen = headline(items)
    by_id: dict[int, Item] = {item.id: item for item in items}
    stands = by_id[chosen.item_id]
    # A story may be told in several languages; headline and lead speak one.
    same_language = [item for item in items if item.language == stands.language]
    sources, via = voices(items)
    return StoryDraft(
        headline=chosen.title,
        headline_item_id=chosen.item_id,
        link=stands.link or next((item.link for item in reversed(items) if item.link), None),
        lead=lead(_not_overtaken(same_language), headline=chosen.title),
        headings=stands.headings[:HEADINGS_SHOWN],
        language=stands.language,
        sources=sources,
        item_count=len(items),
        first_at=min(item.published_at for item in items),
        newest_at=max(item.published_at for item in items),
        via=via,
    )


def _not_overtaken(items: Sequence[Item]) -> Sequence[Item]:
    """The versions whose numbers still stand: "at least 12 died" is no lead once another says 18."""
    says = [TextState(item.title, item.lead) for item in items]
    stand = [
        item
        for item, old in zip(items, says, strict=True)
        if not any(
            story_change(old, new).material for new, later in zip(says, items, strict=True) if _after(later, item)
        )
    ]
    return stand or items


def _after(later: Item, item: Item) -> bool:
    return (later.published_at, later.id) > (item.published_at, item.id)


def _topic_text(draft: StoryDraft, items: Sequence[Item]) -> TopicText:
    newest_first = list(reversed(items))
    return TopicText(
        title=draft.headline,
        lead=next((item.lead for item in newest_first if item.id == draft.headline_item_id), ""),
        more_titles=tuple(dict.fromkeys(item.title for item in newest_first))[:MORE_TITLES],
        categories=tuple(dict.fromkeys(name for item in items for name in item.categories)),
        feed_topics=tuple(dict.fromkeys(slug for item in items for slug in item.feed_topics)),
        language=draft.language,
    )
