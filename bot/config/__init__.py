"""config.toml and the environment, typed; every fault is reported at once with its key and what would be right.

Order, the first wins: TELEGRAM_BOT_TOKEN (BOT_TOKEN, TELEGRAM_BOT_TOKEN_FILE), NEWSBRIEF_SECTION__KEY, config.toml, the
defaults in settings.py. The file is `--config`, else NEWSBRIEF_CONFIG, else ./config.toml; without one the defaults
stand.
"""

from bot.config.reading import build, load
from bot.config.settings import TOKEN_SHAPE, FeedEntry, Settings

__all__ = ["TOKEN_SHAPE", "FeedEntry", "Settings", "build", "load"]
