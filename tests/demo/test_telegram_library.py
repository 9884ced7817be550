"""python-telegram-bot, which knows nothing of the emulator, talks to it as to Telegram."""

import asyncio

import pytest
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeAllGroupChats,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InputTextMessageContent,
    Update,
)
from telegram.error import BadRequest, Conflict, Forbidden, InvalidToken, NetworkError, RetryAfter
from telegram.ext import Application, CallbackQueryHandler, CommandHandler, ContextTypes, InlineQueryHandler

from bot.demo.emulator import Emulator


@pytest.fixture
async def bot(emulator: Emulator):
    async with Bot(
        emulator.token, base_url=f"{emulator.base_url}/bot", base_file_url=f"{emulator.base_url}/file/bot"
    ) as b:
        yield b


async def test_it_knows_itself(bot: Bot) -> None:
    assert (await bot.get_me()).username == "newsbrief_demo_bot"


async def test_a_wrong_and_a_malformed_token_are_refused(emulator: Emulator) -> None:
    for token in ("1:wrong", "nonsense"):
        bot = Bot(token, base_url=f"{emulator.base_url}/bot")
        with pytest.raises(InvalidToken):
            await bot.initialize()
        await bot.shutdown()


async def test_a_message_with_formatting_and_buttons_arrives(emulator: Emulator, bot: Bot) -> None:
    alice = emulator.person("Alice")
    await alice.says("/start")
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("One", callback_data="v1|one")]])
    sent = await bot.send_message(alice.id, "<b>Hello</b> &amp; welcome", parse_mode="HTML", reply_markup=keyboard)
    heard = await alice.hears("Hello & welcome")
    assert heard.id == sent.message_id
    assert heard.buttons == ["One"]
    assert sent.text_html == "<b>Hello</b> &amp; welcome"
    assert "*Hello* & welcome\n  [ One ]" in alice.transcript()


async def test_files_go_out_and_come_back(emulator: Emulator, bot: Bot) -> None:
    alice = emulator.person("Alice")
    await alice.says("/export")
    sent = await bot.send_document(alice.id, b"<opml/>", filename="feeds.opml", caption="Yours")
    assert sent.document is not None
    assert (await (await bot.get_file(sent.document.file_id)).download_as_bytearray()) == b"<opml/>"
    message = await alice.sends_document("mine.opml", b"<opml version='2.0'/>", mime_type="text/x-opml")
    file = await bot.get_file(message.extra["document"]["file_id"])
    assert await file.download_as_bytearray() == b"<opml version='2.0'/>"


async def test_commands_are_kept_by_scope_and_language(bot: Bot) -> None:
    await bot.set_my_commands([BotCommand("latest", "What is new")])
    await bot.set_my_commands([BotCommand("latest", "Neues")], language_code="de")
    await bot.set_my_commands([BotCommand("digest", "Now")], scope=BotCommandScopeAllGroupChats())
    assert (await bot.get_my_commands())[0].description == "What is new"
    assert (await bot.get_my_commands(language_code="de"))[0].description == "Neues"
    assert (await bot.get_my_commands(scope=BotCommandScopeAllGroupChats()))[0].command == "digest"
    await bot.set_my_description("Briefs you on the news")
    assert (await bot.get_my_description("fr")).description == "Briefs you on the news"


async def test_a_whole_application_polls_presses_and_answers(emulator: Emulator) -> None:
    async def start(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        assert update.effective_message
        keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Count: 0", callback_data="0")]])
        await update.effective_message.reply_text("Welcome", reply_markup=keyboard)

    async def pressed(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        query = update.callback_query
        assert query
        count = int(query.data or 0) + 1
        await query.answer(f"{count}!", show_alert=True)
        keyboard = InlineKeyboardMarkup([[InlineKeyboardButton(f"Count: {count}", callback_data=str(count))]])
        await query.edit_message_text("Counted", reply_markup=keyboard)

    async def asked(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        assert update.inline_query
        content = InputTextMessageContent("<b>found</b>", parse_mode="HTML")
        await update.inline_query.answer([InlineQueryResultArticle("1", update.inline_query.query, content)])

    application = Application.builder().token(emulator.token).base_url(f"{emulator.base_url}/bot").updater(None).build()
    application.add_handler(CommandHandler("start", start))
    application.add_handler(CallbackQueryHandler(pressed))
    application.add_handler(InlineQueryHandler(asked))
    async with application:
        polling = asyncio.create_task(_poll(application))
        alice = emulator.person("Alice")
        await alice.says("/start")
        welcome = await alice.hears("Welcome")
        answer = await alice.presses(welcome, "count")
        assert (answer.text, answer.show_alert) == ("1!", True)
        await alice.hears("Counted", button="Count: 1", edited=True)
        assert await alice.presses(welcome, "count: 1")
        assert (await alice.asks_inline("floods")).titles == ["floods"]
        polling.cancel()
        await asyncio.gather(polling, return_exceptions=True)


async def _poll(application: Application) -> None:  # type: ignore[type-arg]
    offset = 0
    while True:
        for update in await application.bot.get_updates(offset=offset, timeout=10):
            offset = update.update_id + 1
            await application.process_update(update)


async def test_bad_weather_has_the_library_s_names(
    emulator: Emulator, bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "1")  # else the library warns about itself
    alice = emulator.person("Alice")
    await alice.says("/start")
    emulator.faults.retry_after(wait_s=3)
    with pytest.raises(RetryAfter):
        await bot.send_message(alice.id, "x")
    emulator.faults.server_error(status=502)
    emulator.faults.reset()
    emulator.faults.lose_answer()
    for _ in range(3):
        with pytest.raises(NetworkError):
            await bot.send_message(alice.id, "only the lost one arrives")
    assert len(alice.from_bot) == 1
    await alice.blocks_bot()
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(alice.id, "x")
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(424242, "x")


async def test_of_two_pollers_the_older_is_told_to_stop(emulator: Emulator) -> None:
    base_url = f"{emulator.base_url}/bot"
    async with Bot(emulator.token, base_url=base_url) as first, Bot(emulator.token, base_url=base_url) as second:
        older = asyncio.create_task(first.get_updates(timeout=20))
        await emulator.bell.rings()
        newer = asyncio.create_task(second.get_updates(timeout=20))
        with pytest.raises(Conflict, match="terminated by other getUpdates request"):
            await older
        await emulator.person("Alice").says("/start")
        assert len(await newer) == 1
