"""config.toml and the environment: what is wrong is told at once, with its key and what would be right."""

import tomllib
from datetime import time, timedelta
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from bot.config import FeedEntry, Settings, build, load
from bot.core.taxonomy import TAXONOMY
from bot.errors import ConfigError

ROOT = Path(__file__).parents[1]
TOKEN = "123456789:AAabcdefghijklmnopqrstuvwxyz012345678"


def faults_of(values: dict[str, Any], environ: dict[str, str] | None = None) -> dict[str, str]:
    with pytest.raises(ConfigError) as caught:
        build(values, "config.toml", environ or {})
    return {fault.key: f"{fault.problem} ({fault.hint})" for fault in caught.value.faults}


def test_without_anything_the_defaults_stand():
    settings = build({}, "nothing", {})
    assert settings.database.url == "sqlite:///newsbrief.db"
    assert settings.digest.times == (time(8, 0),)
    assert settings.polling.interval == timedelta(minutes=15)
    assert settings.telegram.token.get_secret_value() == ""


def test_every_fault_is_told_at_once_with_its_key_and_what_would_be_right():
    faults = faults_of(
        {
            "telegram": {"mode": "carrier pigeon", "tokn": "x"},
            "database": {"url": "mysql://db"},
            "polling": {"interval": "soon", "concurrency": 0, "allow_private": ["the office"]},
            "digest": {"times": ["25:00"], "timezone": "Mars/Olympus"},
            "feeds": [{"url": "not an address"}, {"title": "no address"}],
        },
        {"NEWSBRIEF_DIGEST__STORYS": "9"},
    )
    assert "did you mean token?" in faults["telegram.tokn"]
    assert "polling" in faults["telegram.mode"]
    assert "sqlite:///" in faults["database"]
    assert "15m" in faults["polling.interval"]
    assert "must be at least 1" in faults["polling.concurrency"]
    assert "localhost:8000" in faults["polling.allow_private.0"]
    assert "08:00" in faults["digest.times.0"]
    assert "Europe/Berlin" in faults["digest.timezone"]
    assert "https://example.org" in faults["feeds.0.url"]
    assert "is missing" in faults["feeds.1.url"]
    assert "NEWSBRIEF_DIGEST__STORIES" in faults["NEWSBRIEF_DIGEST__STORYS"]


@pytest.mark.parametrize(
    ("values", "key", "words"),
    [
        ({"telegram": {"mode": "webhook"}}, "telegram", "https://"),
        ({"polling": {"interval": "1m"}}, "polling", "min_interval"),
        ({"digests": {}}, "digests", "did you mean digest?"),
        ({"polling": {"interval": 15}}, "polling.interval", "in quotes"),
        ({"digest": {"stories": 31}}, "digest.stories", "must be at most 30"),
        ({"digest": {"stories": "many"}}, "digest.stories", "must be a whole number"),
        ({"digest": {"times": [8]}}, "digest.times.0", "08:00, in quotes"),
        ({"digest": 3}, "digest", "write [digest]"),
        ({"telegram": {"base_url": "api.telegram.org"}}, "telegram.base_url", "https:// or http:// in front"),
        ({"telegram": {"webhook": {"listen": "8080"}}}, "telegram.webhook.listen", "127.0.0.1:8080"),
        ({"web": {"listen": "0.0.0.0:80800"}}, "web.listen", "up to 65535"),
        ({"feeds": {"url": "https://a.example"}}, "feeds", "[[feeds]]"),
        ({"weather": {}}, "weather", "telegram, database"),
        ({"feeds": [{"url": "https://a.example", "topics": ["wrold"]}]}, "feeds.0.topics.0", "did you mean world?"),
        ({"digest": {"language": "klingon"}}, "digest.language", "en"),
    ],
)
def test_a_single_fault(values, key, words):
    assert words in faults_of(values)[key]


def test_a_strange_name_in_the_environment_is_told_once_with_a_near_one():
    faults = faults_of({}, {"NEWSBRIEF_DIGEST__STORYS": "9", "NEWSBRIEF_FOO__BAR": "1", "NEWSBRIEF_LOG__LEVEL": "loud"})
    assert set(faults) == {"NEWSBRIEF_DIGEST__STORYS", "NEWSBRIEF_FOO__BAR", "log.level"}
    assert "did you mean NEWSBRIEF_DIGEST__STORIES?" in faults["NEWSBRIEF_DIGEST__STORYS"]
    assert "did you mean" not in faults["NEWSBRIEF_FOO__BAR"]


def test_the_environment_goes_before_the_file():
    environ = {
        "NEWSBRIEF_DIGEST__STORIES": "12",
        "NEWSBRIEF_DIGEST__TIMES": "07:30, 18:00",
        "NEWSBRIEF_TELEGRAM__ADMINS": "1,2",
        "NEWSBRIEF_TELEGRAM__WEBHOOK__LISTEN": "0.0.0.0:80",
        "NEWSBRIEF_FEEDS": '[{"url": "https://coast.example/rss", "topics": ["world"]}]',
        "newsbrief_log__level": "debug",
    }
    settings = build({"digest": {"stories": 3, "timezone": "Europe/Berlin"}}, "config.toml", environ)
    assert (settings.digest.stories, settings.digest.timezone) == (12, "Europe/Berlin")
    assert settings.digest.times == (time(7, 30), time(18))
    assert settings.telegram.admins == (1, 2)
    assert settings.telegram.webhook.listen == "0.0.0.0:80"
    assert settings.feeds == (FeedEntry(url="https://coast.example/rss", topics=("world",)),)
    assert settings.log.level == "debug"


def test_the_environment_of_others_is_none_of_our_business():
    build({}, "config.toml", {"PATH": "/bin", "DIGEST__STORIES": "x", "NEWSBRIEFCASE": "y"})


@pytest.mark.parametrize("pasted", [TOKEN, f"  {TOKEN}\n", f'"{TOKEN}"', f"<{TOKEN}>", f"bot{TOKEN}"])
def test_a_token_is_cleaned_as_people_paste_it(pasted):
    assert build({}, "", {"TELEGRAM_BOT_TOKEN": pasted}).telegram.token.get_secret_value() == TOKEN


def test_where_a_token_comes_from(tmp_path):
    file = tmp_path / "token"
    file.write_text(f"{TOKEN}3\n")
    sources = {
        "TELEGRAM_BOT_TOKEN": f"{TOKEN}1",
        "BOT_TOKEN": f"{TOKEN}2",
        "TELEGRAM_BOT_TOKEN_FILE": str(file),
        "NEWSBRIEF_TELEGRAM__TOKEN": f"{TOKEN}4",
    }
    found = []
    while sources:
        found.append(build({"telegram": {"token": TOKEN}}, "", sources).telegram.token.get_secret_value())
        sources.pop(next(iter(sources)))
    assert found == [f"{TOKEN}{n}" for n in (1, 2, 3, 4)]


def test_a_token_file_that_cannot_be_read_is_a_fault(tmp_path):
    assert (
        "cannot be read"
        in faults_of({}, {"TELEGRAM_BOT_TOKEN_FILE": str(tmp_path / "none")})["TELEGRAM_BOT_TOKEN_FILE"]
    )


def test_secrets_never_show():
    values = {"telegram": {"token": TOKEN, "webhook": {"secret_token": "hush-hush"}}}
    settings = build(values, "", {"NEWSBRIEF_DATABASE__URL": "postgresql://bob:pass-word@db/news"})
    shown = f"{settings!r} {settings} {settings.telegram!r} {settings.database!r} {settings.model_dump()['telegram']}"
    for secret in (TOKEN, "hush-hush", "pass-word"):
        assert secret not in shown


def test_a_fault_never_shows_the_value():
    with pytest.raises(ConfigError) as caught:
        build({"telegram": {"token": [TOKEN]}, "database": {"url": "mysql://bob:pass-word@db"}}, "", {})
    assert TOKEN not in str(caught.value)
    assert "pass-word" not in str(caught.value)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, "does not exist"),
        (b"[telegram", "is not TOML"),
        (b"\xff\xfe", "cannot be read"),
        (b"[digest]\nstories = 'many'", "digest.stories"),
    ],
)
def test_a_bad_file_is_named(tmp_path, content, words):
    file = tmp_path / "my.toml"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(ConfigError, match=words) as caught:
        load(file, {})
    assert "my.toml" in str(caught.value)
    with pytest.raises(ConfigError, match=words):
        load(None, {"NEWSBRIEF_CONFIG": str(file)})


def keys_of(model: type[BaseModel], prefix: str = "") -> set[str]:
    """Every key, dotted; those of feeds once."""
    found = set()
    for name, field in model.model_fields.items():
        kind = FeedEntry if name == "feeds" else field.annotation
        if isinstance(kind, type) and issubclass(kind, BaseModel):
            found |= keys_of(kind, f"{prefix}{name}.")
        else:
            found.add(f"{prefix}{name}")
    return found


def keys_in(table: dict[str, Any], prefix: str = "") -> set[str]:
    found = set()
    for name, value in table.items():
        if isinstance(value, dict):
            found |= keys_in(value, f"{prefix}{name}.")
        elif name == "feeds":
            found |= {key for feed in value for key in keys_in(feed, "feeds.")}
        else:
            found.add(f"{prefix}{name}")
    return found


def test_the_example_is_complete_and_says_the_defaults():
    example = ROOT / "config.example.toml"
    values = tomllib.loads(example.read_text(encoding="utf-8"))
    assert keys_in(values) == keys_of(Settings)
    assert load(example, {}).model_dump(exclude={"feeds"}) == build({}, "", {}).model_dump(exclude={"feeds"})


def test_the_example_brings_news_of_many_kinds():
    feeds = load(ROOT / "config.example.toml", {}).feeds
    assert 12 <= len(feeds) <= 16
    assert len({feed.url for feed in feeds}) == len(feeds)
    assert len({feed.language for feed in feeds}) >= 4
    for feed in feeds:
        assert feed.title, feed.url
        assert feed.topics, feed.url
        assert set(feed.topics) <= TAXONOMY.keys()
