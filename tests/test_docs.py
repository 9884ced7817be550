"""What is written about the program, and the program: the same commands, sections and tables."""

import re
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
import typer.main
from typer.testing import CliRunner

from bot import __version__
from bot.chat.commands import BY_NAME, COMMANDS
from bot.cli.commands import app
from bot.config import Settings
from bot.core.cards.about import ANONYMOUS, KEPT, help_text, privacy
from bot.core.measures import FAMILIES
from bot.core.portable import NO_CHOICE, RULES, WITHIN
from bot.core.subscriptions import Choices
from bot.locales import wording
from bot.storage.chats import rows_of
from bot.storage.schema import Base, ChatRow

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
FENCE = re.compile(
    r"(?:^ *<!-- (?P<mark>.+?) -->\n)?^(?P<indent> *)```(?P<kind>\w+)\n(?P<text>.*?)^ *```$", re.MULTILINE | re.DOTALL
)
PROSE = FENCE.sub("", README)


ADDRESSES = {"healthz", "readyz", "metrics", "etc"}
BOTFATHERS = {"newbot", "setinline", "setprivacy", "setjoingroups"}  # what @BotFather takes


def commands(group: Any, path: str = "newsbrief") -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, command in group.commands.items():
        found[f"{path} {name}"] = command
        if hasattr(command, "commands"):
            found |= commands(command, f"{path} {name}")
    return found


ALL = commands(typer.main.get_command(app))


@pytest.mark.parametrize("name", ALL)
def test_each_command_and_each_option_has_help(name):
    command = ALL[name]
    assert command.help
    for parameter in command.params:
        assert getattr(parameter, "help", "") or parameter.name == "help", parameter.name


@pytest.mark.parametrize("name", [name for name in ALL if name.count(" ") == 1])
def test_the_readme_names_each_command(name):
    assert name in README


@pytest.mark.parametrize("section", list(Settings.model_fields))
def test_the_readme_names_each_section(section):
    assert re.search(rf"`\[+{section}\]+`", README)


def test_privacy_names_every_table_with_rows_of_a_chat_and_every_one_that_people_bring_about():
    assert KEPT.keys() == {table.name for table, _ in rows_of(1)}
    news = set("items item_keys item_revisions stories story_joins story_revisions story_topics growths".split())
    ours = {"notes"}
    assert KEPT.keys() | ANONYMOUS.keys() | news | ours == Base.metadata.tables.keys(), "say in /privacy what it holds"
    said = str(privacy(wording("en")).text)
    for sentence in (*KEPT.values(), *ANONYMOUS.values()):
        assert sentence in said


def test_whatever_a_chat_chooses_is_in_its_export():
    carried = RULES.keys() | WITHIN.keys()
    chosen = {field.name for field in fields(Choices)}
    assert carried - {"paused"} == chosen, "core/portable.py has no rule for a choice"
    columns = {column.name for column in ChatRow.__table__.columns}
    assert columns == (columns & carried) | NO_CHOICE, "a column of chats is neither exported nor known as no choice"
    assert not carried & NO_CHOICE
    tables = {
        "subscriptions": "topics", "feed_subscriptions": "feeds", "slots": "slots", "mutes": "mutes",
        "tastes": "tastes",
        # What was told, what is under way, and what hangs on messages of this very bot.
        "ledger": None, "editions": None, "outbox": None, "edits": None, "undos": None, "tracks": None,
    }  # fmt: skip
    assert tables.keys() == KEPT.keys() - {"chats"}
    assert {key for key in tables.values() if key} <= RULES.keys()


def test_help_shows_every_command_of_the_chat():
    shown = str(help_text([(one.name, wording("en").say(one.help)) for one in COMMANDS], wording("en")).text)
    for command in COMMANDS:
        assert f"/{command.name} — " in shown
    assert sum(command.in_menu for command in COMMANDS) <= 10


def test_the_version_is_told_and_nothing_else_is_asked_for():
    told = CliRunner().invoke(app, ["--version"])
    assert (told.exit_code, told.output) == (0, f"newsbrief {__version__}\n")


def named_on_the_command_line() -> list[str]:
    """Each `newsbrief …` that is written anywhere, up to where the line or the code ends."""
    shell = [found["text"] for found in FENCE.finditer(README) if found["kind"] == "sh"]
    code = [*re.findall(r"`([^`]+)`", PROSE), *(line for text in shell for line in text.splitlines())]
    found = [re.search(r"(?:^|[ /])(newsbrief [a-z][^&|;#]*)", line) for line in code]
    return sorted({one[1].strip() for one in found if one})


@pytest.mark.parametrize("line", named_on_the_command_line())
def test_a_command_that_is_named_exists_with_its_options(line: str) -> None:
    words = line.split()
    name = " ".join(words[:3]) if " ".join(words[:3]) in ALL else " ".join(words[:2])
    assert name in ALL, line
    known = {option for parameter in ALL[name].params for option in (*parameter.opts, *parameter.secondary_opts)}
    for word in words:
        if word.startswith("-"):
            assert word.partition("=")[0] in known, line


def test_every_command_of_the_chat_is_named_and_every_one_named_exists() -> None:
    named = set(re.findall(r"`/([a-z]+)", PROSE))
    assert {command.name for command in COMMANDS} <= named
    assert named <= BY_NAME.keys() | ADDRESSES | BOTFATHERS


def keys_named() -> set[str]:
    head = "|".join(Settings.model_fields)
    dotted = re.findall(rf"`((?:{head})(?:\.[a-z_]+)+)[ `]", PROSE)
    variables = re.findall(r"\bNEWSBRIEF_([A-Z_]+__[A-Z_]+)\b", README)
    return {*dotted, *(name.lower().replace("__", ".") for name in variables)} - {"section.key"}


@pytest.mark.parametrize("key", sorted(keys_named()))
def test_a_key_that_is_named_exists(key: str) -> None:
    fields = Settings.model_fields
    for name in key.split("."):
        assert name in fields, key
        fields = getattr(fields[name].annotation, "model_fields", {})


def test_the_metrics_that_are_named_are_those_there_are() -> None:
    table = README[README.index("| metric |") : README.index("Worth an alarm")]
    assert set(re.findall(r"`(newsbrief_[a-z_]+)`", table)) == FAMILIES.keys()


@pytest.mark.parametrize("target", sorted(set(re.findall(r"\]\(((?!http)[^)]+)\)", README))))
def test_a_link_leads_somewhere(target: str) -> None:
    if target.startswith("#"):
        headings = re.findall(r"^#+ (.+)$", PROSE, flags=re.MULTILINE)
        assert target[1:] in {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}
    else:
        assert (ROOT / target).exists()


@pytest.mark.parametrize("path", sorted(set(re.findall(r"`((?:bot|tests|migrations)/[\w./]+)`", README))))
def test_a_path_that_is_named_exists(path: str) -> None:
    assert (ROOT / path).exists()
