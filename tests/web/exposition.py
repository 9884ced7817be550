"""Prometheus' text format 0.0.4, read strictly: what a scraper forgives is a fault here.

https://prometheus.io/docs/instrumenting/exposition_formats/ and, for names, /docs/practices/naming/.
"""

import math
import re
from dataclasses import dataclass, field
from itertools import pairwise

NAME = r"[a-zA-Z_:][a-zA-Z0-9_:]*"
HELP = re.compile(rf"# HELP ({NAME}) (\S.*)")
TYPE = re.compile(rf"# TYPE ({NAME}) (counter|gauge|histogram)")
SAMPLE = re.compile(rf"({NAME})(?:{{(.+)}})? (\S+)")
LABEL = re.compile(r'([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\\\|\\"|\\n)*)"(?:,|$)')
UNITS = ("seconds", "bytes")  # base units stand last, before _total
OTHER_UNITS = re.compile(r"_(ms|milliseconds|minutes|hours|kb|mb|kilobytes|megabytes|percent)(_|$)")

Labels = tuple[tuple[str, str], ...]


@dataclass
class Family:
    kind: str
    samples: dict[tuple[str, Labels], float] = field(default_factory=dict)


def read(text: str) -> dict[str, Family]:
    """Every family by name; AssertionError names what is wrong."""
    assert text.endswith("\n")
    assert "\n\n" not in text
    families: dict[str, Family] = {}
    told = ""  # the family whose HELP was the last line
    now = ""
    for line in text.splitlines():
        if found := HELP.fullmatch(line):
            told = found[1]
            assert told not in families, f"{told} comes twice"
        elif found := TYPE.fullmatch(line):
            assert found[1] == told, f"TYPE without HELP: {line}"
            now = told
            families[now] = Family(found[2])
        else:
            found = SAMPLE.fullmatch(line)
            assert found, f"no sample: {line}"
            _add(families[now], now, found[1], _labels(found[2] or ""), float(found[3]))
    for name, family in families.items():
        _judge(name, family)
    return families


def _add(family: Family, name: str, sample: str, labels: Labels, value: float) -> None:
    ends = ("_bucket", "_sum", "_count") if family.kind == "histogram" else ("",)
    assert sample.removeprefix(name) in ends, f"{sample} in the family {name}"
    assert (sample, labels) not in family.samples, f"{sample}{labels} comes twice"
    family.samples[sample, labels] = value


def _labels(text: str) -> Labels:
    found, at = [], 0
    while at < len(text):
        one = LABEL.match(text, at)
        assert one, f"no labels: {text}"
        found.append((one[1], one[2]))
        at = one.end()
    assert len({name for name, _ in found}) == len(found)
    return tuple(found)


def _judge(name: str, family: Family) -> None:
    assert family.samples, f"{name} has no sample"
    assert name.startswith("newsbrief_")
    assert (family.kind == "counter") == name.endswith("_total"), f"{name} is a {family.kind}"
    assert not OTHER_UNITS.search(name), f"{name} is not in base units"
    if any(unit in name for unit in UNITS):
        assert name.removesuffix("_total").endswith(UNITS)
    for value in family.samples.values():
        assert math.isfinite(value)
        assert family.kind == "gauge" or value >= 0
    if family.kind == "histogram":
        _judge_histogram(name, family)


def _judge_histogram(name: str, family: Family) -> None:
    series: dict[Labels, list[tuple[float, float]]] = {}
    for (sample, labels), value in family.samples.items():
        if sample.endswith("_bucket"):
            bound = dict(labels)["le"]
            rest = tuple(label for label in labels if label[0] != "le")
            series.setdefault(rest, []).append((math.inf if bound == "+Inf" else float(bound), value))
    for labels, buckets in series.items():
        assert buckets[-1][0] == math.inf
        for (lower, fewer), (upper, more) in pairwise(buckets):
            assert lower < upper
            assert fewer <= more
        assert family.samples[f"{name}_count", labels] == buckets[-1][1]
        assert f"{name}_sum" in {sample for sample, own in family.samples if own == labels}
