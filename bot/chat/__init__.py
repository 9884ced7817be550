"""The chat: everything that knows python-telegram-bot."""

import os

# Each telegram.error.RetryAfter warns that its seconds will become a timedelta, unless they already may.
os.environ.setdefault("PTB_TIMEDELTA", "true")
