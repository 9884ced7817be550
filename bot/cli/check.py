"""newsbrief check: is everything as it should be? Every fault at once, one line each."""

import asyncio
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import typer

from bot.cli.options import Config
from bot.config import Settings, load
from bot.locales import guess, languages
from bot.loop import run_async

if TYPE_CHECKING:
    from bot.ports import Fetcher, Parser


def check(config: Config = None) -> None:
    """Check configuration, database, migrations, token and every feed. Exit code 2 when anything is wrong."""
    settings = load(config)
    typer.echo("ok     configuration")
    if guess(settings.digest.language, "") != settings.digest.language.partition("-")[0]:
        spoken = ", ".join(languages())
        typer.echo(f"note   digest.language: no catalogue for {settings.digest.language}; the bot speaks {spoken}")
    faults = _check_database(settings) + run_async(_check_meaning(settings))
    faults += run_async(_check_outside(settings))
    if faults:
        typer.echo(f"{faults} fault{'s' if faults > 1 else ''}.", err=True)
        raise typer.Exit(2)
    typer.echo("All is well.")


def _fault(what: str, sentence: str) -> int:
    typer.echo(f"fault  {what}: {sentence}")
    return 1


def _check_database(settings: Settings) -> int:
    from bot.errors import StorageError
    from bot.storage import migrate
    from bot.storage.db import Database

    try:
        database = Database(settings.database.url)
    except StorageError as error:
        return _fault("database", str(error))
    try:
        at = migrate.current(database)
        migrate.refuse_newer(database)
    except StorageError as error:
        return _fault("database", str(error))
    finally:
        database.close()
    if at == migrate.newest():
        typer.echo(f"ok     database (schema {at})")
        return 0
    if at is None:
        typer.echo("ok     database (empty; `newsbrief run` makes the tables)")
        return 0
    return _fault("migrations", f"the schema is {at}, this program needs {migrate.newest()}; run `newsbrief migrate`")


async def _check_meaning(settings: Settings) -> int:
    from bot.errors import ConfigError
    from bot.parts import meaning_of

    try:
        async with meaning_of(settings) as meaning:
            if meaning is not None:
                typer.echo(f"ok     meaning ({settings.semantic.use})")
    except ConfigError as error:
        return _fault("meaning", "; ".join(map(str, error.faults)))
    return 0


async def _check_outside(settings: Settings) -> int:
    from bot.parts import fetch_settings
    from bot.sources.fetch import HttpFetcher
    from bot.sources.parse import ProcessParser

    faults = await _check_token(settings)
    async with HttpFetcher(fetch_settings(settings)) as fetcher, ProcessParser() as parser:
        sentences = await asyncio.gather(*(_look_at(feed.url, fetcher, parser) for feed in settings.feeds))
    for feed, (sentence, good) in zip(settings.feeds, sentences, strict=True):
        if good:
            typer.echo(f"ok     feed {feed.url}: {sentence}")
        else:
            faults += _fault(f"feed {feed.url}", sentence)
    if not settings.feeds:
        typer.echo("note   no feeds in the configuration; `newsbrief feeds add URL` adds some")
    return faults


async def _check_token(settings: Settings) -> int:
    from telegram import Bot
    from telegram.error import InvalidToken, TelegramError

    from bot.chat.request import AiohttpRequest
    from bot.connection import TokenError, require_token

    try:
        require_token(settings)
    except TokenError as error:
        return _fault("token", f"{error} Set TELEGRAM_BOT_TOKEN; @BotFather gives one")
    base = settings.telegram.base_url.rstrip("/")
    bot = Bot(
        settings.telegram.token.get_secret_value(),
        base_url=f"{base}/bot",
        request=AiohttpRequest(),
        get_updates_request=AiohttpRequest(),
    )
    try:
        await bot.initialize()
    except InvalidToken:
        return _fault("token", "Telegram does not know this token; @BotFather shows it under /mybots")
    except TelegramError as error:
        return _fault("Telegram", f"no good answer from telegram.base_url, {base} ({error})")
    else:
        typer.echo(f"ok     token (@{bot.username})")
        return 0
    finally:
        await bot.shutdown()


async def _look_at(url: str, fetcher: "Fetcher", parser: "Parser") -> tuple[str, bool]:
    from bot.errors import FeedParseError
    from bot.ports import FetchFailed, FetchFault, NotModified

    answer = await fetcher.fetch(url)
    if isinstance(answer, FetchFailed):
        own = "; if it is yours, name it in polling.allow_private"
        return f"{answer.fault}: {answer.detail}{own * (answer.fault is FetchFault.FORBIDDEN_ADDRESS)}", False
    if isinstance(answer, NotModified):  # asked without validators: the server is confused, the feed is there
        return "answers 304 to a first request", True
    try:
        parsed = await parser.parse(
            answer.body, url=answer.url, content_type=answer.content_type, now=datetime.now(UTC)
        )
    except FeedParseError as error:
        return str(error), False
    return f"{parsed.title or 'no title'}, {len(parsed.items)} items", True
