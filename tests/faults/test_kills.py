"""kill -9 of the real program, at fail-points and at random instants.

The long run is `python -m tests.benchmarks crash --kills 1000`.
"""

from tests.faults.crash import Campaign, campaign


async def test_a_kill_at_any_instant_loses_nothing_and_repeats_only_lost_answers(databases):
    count = await campaign(databases.empty_url(), kills=30, readers=16, seed=7)
    assert sum(count.kills.values()) == 30
    assert (count.lost, count.unmarked, count.integrity) == (0, 0, "ok"), str(count)
    assert count.repeats <= count.lost_answers, str(count)
    assert count.slowest_s <= 10, str(count)


async def test_a_standby_takes_over_from_a_killed_sender_and_each_digest_comes_once(postgres_server):
    """Both compose and both would send: who sends is decided by the advisory lock, which goes with its holder."""
    town = Campaign(postgres_server.empty_url(), readers=60, seed=3, per_second=20)
    taken_over_s = await town.hand_over()
    count = town.count
    assert (count.lost, count.unmarked) == (0, 0), str(count)
    assert count.repeats <= count.lost_answers, str(count)
    assert count.parts == 60
    assert taken_over_s <= 30
