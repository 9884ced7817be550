"""What the bot says of itself: its name, commands, menu button and rights."""

import re
from typing import Any

from bot.demo.realm import Realm
from bot.demo.refusals import bad_request

COMMANDS_MAX = 100
NAME_LIMITS = {"name": 64, "description": 512, "short_description": 120}

Params = dict[str, Any]


class Profile:
    def __init__(self, realm: Realm) -> None:
        self._realm = realm

    async def get_me(self, _: Params) -> Any:
        return self._realm.bot.as_json() | {
            "can_join_groups": True,
            "can_read_all_group_messages": not self._realm.privacy,
            "supports_inline_queries": True,
            "can_connect_to_business": False,
            "has_main_web_app": False,
        }

    async def log_out(self, _: Params) -> Any:
        return True

    async def close(self, _: Params) -> Any:
        return True

    async def set_my_commands(self, given: Params) -> Any:
        commands = given["commands"]
        if not isinstance(commands, list) or len(commands) > COMMANDS_MAX:
            raise bad_request("BOT_COMMANDS_TOO_MUCH")
        for command in commands:
            if not re.fullmatch("/?[a-z0-9_]{1,32}", str(command.get("command", ""))):
                raise bad_request("BOT_COMMAND_INVALID")
            if not 1 <= len(str(command.get("description", ""))) <= 256:
                raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
        self._realm.commands[_scope(given)] = commands
        self._realm.bell.ring()
        return True

    async def get_my_commands(self, given: Params) -> Any:
        return self._realm.commands.get(_scope(given), [])

    async def delete_my_commands(self, given: Params) -> Any:
        self._realm.commands.pop(_scope(given), None)
        return True

    async def set_my_name(self, given: Params) -> Any:
        return self._set_name("name", given)

    async def get_my_name(self, given: Params) -> Any:
        language = given.get("language_code", "")
        return {"name": self._realm.names.get(("name", language), self._realm.bot.first_name)}

    async def set_my_description(self, given: Params) -> Any:
        return self._set_name("description", given)

    async def get_my_description(self, given: Params) -> Any:
        return self._name("description", given)

    async def set_my_short_description(self, given: Params) -> Any:
        return self._set_name("short_description", given)

    async def get_my_short_description(self, given: Params) -> Any:
        return self._name("short_description", given)

    def _set_name(self, kind: str, given: Params) -> bool:
        text = given.get(kind, "")
        if len(text) > NAME_LIMITS[kind]:
            raise bad_request(f"{kind.replace('_', ' ')} is too long")
        self._realm.names[kind, given.get("language_code", "")] = text
        self._realm.bell.ring()
        return True

    def _name(self, kind: str, given: Params) -> dict[str, str]:
        """In the language asked for, else as set for all."""
        names = self._realm.names
        return {kind: names.get((kind, given.get("language_code", "")), names.get((kind, ""), ""))}

    async def set_chat_menu_button(self, given: Params) -> Any:
        self._realm.menu_buttons[given.get("chat_id")] = given.get("menu_button", {"type": "default"})
        return True

    async def get_chat_menu_button(self, given: Params) -> Any:
        buttons = self._realm.menu_buttons
        return buttons.get(given.get("chat_id"), buttons.get(None, {"type": "commands"}))

    async def set_my_default_administrator_rights(self, given: Params) -> Any:
        self._realm.rights[given.get("for_channels", False)] = given.get("rights", {})
        return True

    async def get_my_default_administrator_rights(self, given: Params) -> Any:
        return self._realm.rights.get(given.get("for_channels", False), {})


def _scope(given: Params) -> tuple[str, str]:
    """The scope of a command list, as `type:chat_id:user_id`, and its language."""
    scope = given.get("scope") or {"type": "default"}
    parts = [str(scope.get(name, "")) for name in ("type", "chat_id", "user_id")]
    return ":".join(parts).rstrip(":"), given.get("language_code", "")
