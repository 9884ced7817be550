"""Counters, gauges and histograms, and how Prometheus reads them (text format 0.0.4).

Our own, because it is a page: the client library brings a global registry, threads and a server that we would switch
off. Every name is declared in FAMILIES; one that is not cannot be counted.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
BUCKETS_S = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0)


class Kind(StrEnum):
    COUNTER = "counter"
    GAUGE = "gauge"
    HISTOGRAM = "histogram"


FAMILIES: dict[str, tuple[Kind, str]] = {
    "newsbrief_info": (Kind.GAUGE, "Always 1; the label tells the version."),
    "newsbrief_feeds": (Kind.GAUGE, "Feeds by state: ok, failing, waiting for the first look, retired."),
    "newsbrief_feed_fetches_total": (Kind.COUNTER, "Looks at feeds by what came of them."),
    "newsbrief_feed_fetch_seconds": (Kind.HISTOGRAM, "How long a look at a feed took on the network."),
    "newsbrief_items_total": (Kind.COUNTER, "Items stored since the start: new ones and edits."),
    "newsbrief_items_stored": (Kind.GAUGE, "Items in the database."),
    "newsbrief_stories_total": (Kind.COUNTER, "Stories since the start: new ones and material changes."),
    "newsbrief_stories_stored": (Kind.GAUGE, "Stories in the database."),
    "newsbrief_chats": (Kind.GAUGE, "Chats by state."),
    "newsbrief_digests_total": (Kind.COUNTER, "Digests promised since the start."),
    "newsbrief_due_lag_seconds": (Kind.GAUGE, "How long the oldest due slot has been waiting; 0 when none is due."),
    "newsbrief_outbox_parts": (Kind.GAUGE, "Messages promised and not yet settled."),
    "newsbrief_outbox_oldest_age_seconds": (Kind.GAUGE, "How long the oldest of them could have been sent."),
    "newsbrief_sends_total": (Kind.COUNTER, "Messages from the outbox by outcome."),
    "newsbrief_edits_total": (Kind.COUNTER, "Edits of messages whose stories grew, by outcome."),
    "newsbrief_telegram_calls_total": (Kind.COUNTER, "Calls to Telegram by HTTP status; none: no answer."),
    "newsbrief_telegram_too_many_requests_total": (Kind.COUNTER, "Answers 429 from Telegram."),
    "newsbrief_answer_seconds": (Kind.HISTOGRAM, "From an update's arrival to the end of the answer to it."),
    "newsbrief_tick_seconds": (Kind.HISTOGRAM, "How long each tick took."),
    "newsbrief_tick_failures_total": (Kind.COUNTER, "Ticks that ended in a defect or without a database."),
    "newsbrief_database_size_bytes": (Kind.GAUGE, "Size of the database."),
}

Labels = tuple[tuple[str, str], ...]


@dataclass
class _Histogram:
    sum_s: float = 0.0
    buckets: list[int] = field(default_factory=lambda: [0] * (len(BUCKETS_S) + 1))

    def observe(self, seconds: float) -> None:
        self.sum_s += seconds
        self.buckets[sum(1 for bound in BUCKETS_S if seconds > bound)] += 1


class Measures:
    def __init__(self) -> None:
        self._numbers: dict[str, dict[Labels, float]] = {}
        self._histograms: dict[str, dict[Labels, _Histogram]] = {}

    def count(self, name: str, by: float = 1, **labels: str) -> None:
        assert FAMILIES[name][0] is Kind.COUNTER
        found = self._numbers.setdefault(name, {})
        key = tuple(sorted(labels.items()))
        found[key] = found.get(key, 0) + by

    def set(self, name: str, value: float, **labels: str) -> None:
        assert FAMILIES[name][0] is Kind.GAUGE
        self._numbers.setdefault(name, {})[tuple(sorted(labels.items()))] = value

    def observe(self, name: str, seconds: float, **labels: str) -> None:
        assert FAMILIES[name][0] is Kind.HISTOGRAM
        found = self._histograms.setdefault(name, {})
        found.setdefault(tuple(sorted(labels.items())), _Histogram()).observe(seconds)

    def set_all(self, name: str, values: Mapping[str, float], label: str) -> None:
        """A gauge with one label, all of its values: what is not among them any more is gone."""
        self._numbers[name] = {}
        for value, number in values.items():
            self.set(name, number, **{label: value})

    def exposition(self) -> str:
        """All that was measured, as Prometheus reads it."""
        lines: list[str] = []
        for name, (kind, text) in FAMILIES.items():
            samples = list(self._samples(name, kind))
            if samples:
                lines += [f"# HELP {name} {text}", f"# TYPE {name} {kind}", *samples]
        return "\n".join(lines) + "\n"

    def _samples(self, name: str, kind: Kind) -> Iterable[str]:
        if kind is not Kind.HISTOGRAM:
            for labels, value in self._numbers.get(name, {}).items():
                yield f"{name}{_labels(labels)} {_number(value)}"
            return
        for labels, histogram in self._histograms.get(name, {}).items():
            total = 0
            for bound, number in zip((*BUCKETS_S, None), histogram.buckets, strict=True):
                total += number
                le = "+Inf" if bound is None else _number(bound)
                yield f"{name}_bucket{_labels((*labels, ('le', le)))} {total}"
            yield f"{name}_sum{_labels(labels)} {_number(histogram.sum_s)}"
            yield f"{name}_count{_labels(labels)} {total}"


def _number(value: float) -> str:
    return str(int(value)) if value == int(value) else repr(value)


def _labels(labels: Labels) -> str:
    r"""As they stand behind a name.

    >>> print(_labels((("fault", 'no "feed"'),)))
    {fault="no \"feed\""}
    """
    if not labels:
        return ""
    parts = (
        f'{name}="{value.replace(chr(92), chr(92) * 2).replace(chr(34), chr(92) + chr(34)).replace(chr(10), " ")}"'
        for name, value in labels
    )
    return "{" + ",".join(parts) + "}"
