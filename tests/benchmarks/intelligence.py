"""How well stories and topics are found, both in one run: `grouping` and `topics` behind one another.

python -m tests.benchmarks intelligence
"""

from tests.benchmarks import grouping, topics


def main(argv: list[str]) -> int:
    print("Stories\n")
    grouping.main(argv)
    print("\nTopics\n")
    return topics.main(argv)
