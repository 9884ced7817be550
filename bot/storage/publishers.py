"""What is known of the publishers whose items other feeds carry."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from bot.core.publishers import site_spellings
from bot.storage.among import among
from bot.storage.schema import FeedRow, ItemRow


def names_of_sites(session: Session, addresses: Collection[str]) -> dict[str, str]:
    """The names here of the publishers at these addresses: of the operator's feed at one, or of all those whose site it
    is, where they are called alike. What a chat brought names nobody for others: its feed may claim any site.
    """
    if not addresses:
        return {}
    spellings = {address: site_spellings(address) for address in addresses}
    sites = {spelling for those in spellings.values() for spelling in those}
    query = select(FeedRow.url, FeedRow.site_url, FeedRow.title).where(
        FeedRow.origin != "chat",
        FeedRow.ok_at.is_not(None),  # before, its title is a guess
        or_(FeedRow.url.in_(addresses), FeedRow.site_url.in_(sites)),
    )
    of_feed: dict[str, str] = {}
    of_site: dict[str, set[str]] = {}
    for url, site_url, title in session.execute(query):
        of_feed[url] = title
        of_site.setdefault(site_url or "", set()).add(title)
    names = {}
    for address, those in spellings.items():
        titles = {title for spelling in those for title in of_site.get(spelling, ())}
        if address in of_feed:
            names[address] = of_feed[address]
        elif len(titles) == 1:
            names[address] = titles.pop()
    return names


def list_publishers(session: Session, feed_ids: Sequence[int], since: datetime) -> tuple[str, ...]:
    """Those of whom these feeds carried something since then, under the names they have here."""
    query = (
        select(ItemRow.publisher, ItemRow.publisher_url)
        .where(among(ItemRow.feed_id, feed_ids), ItemRow.seen_at >= since, ItemRow.publisher.is_not(None))
        .distinct()
    )
    told = [(publisher, address) for publisher, address in session.execute(query) if publisher]
    names = names_of_sites(session, {address for _, address in told if address})
    return tuple(dict.fromkeys(names.get(address or "", publisher) for publisher, address in told))
