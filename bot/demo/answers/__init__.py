"""What each method of the Bot API does: one function a method, named like it."""

import re
from collections.abc import Awaitable, Callable
from typing import Any

from bot.demo.answers.chats import Chats
from bot.demo.answers.messages import Messages
from bot.demo.answers.presses import Presses
from bot.demo.answers.profile import Profile
from bot.demo.answers.topics import Topics
from bot.demo.answers.updates import Updates
from bot.demo.realm import Realm

Params = dict[str, Any]


class Answers:
    def __init__(self, realm: Realm) -> None:
        groups = (
            Updates(realm, self.call),
            Profile(realm),
            Messages(realm),
            Presses(realm),
            Chats(realm),
            Topics(realm),
        )
        self._functions: dict[str, Callable[[Params], Awaitable[Any]]] = {
            _method(name): getattr(group, name) for group in groups for name in dir(group) if not name.startswith("_")
        }

    @property
    def methods(self) -> frozenset[str]:
        return frozenset(self._functions)

    async def call(self, method: str, given: Params) -> Any:
        """What the method gives; RefusedError where Telegram would refuse."""
        return await self._functions[method](given)


def _method(function: str) -> str:
    """In the spelling of the Bot API.

    >>> _method("send_message")
    'sendMessage'
    """
    return re.sub("_(.)", lambda found: found[1].upper(), function)
