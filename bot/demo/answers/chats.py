"""What the bot learns of chats and their members, and how it leaves them."""

from typing import Any

from bot.demo.realm import Realm
from bot.demo.refusals import bad_request, forbidden
from bot.demo.state import PRESENT, RULING, ChatState, Standing

Params = dict[str, Any]


class Chats:
    def __init__(self, realm: Realm) -> None:
        self._realm = realm

    async def get_chat(self, given: Params) -> Any:
        chat = self._known(given["chat_id"])
        return chat.as_json() | {
            "accent_color_id": 0,
            "max_reaction_count": 11,
            "accepted_gift_types": dict.fromkeys(
                (
                    "unlimited_gifts",
                    "limited_gifts",
                    "unique_gifts",
                    "premium_subscription",
                    "gifts_from_channels",
                ),
                False,
            ),
        }

    async def get_chat_member(self, given: Params) -> Any:
        chat = self._known(given["chat_id"])
        user_id = given["user_id"]
        if user_id != self._realm.bot.id and user_id not in self._realm.users:
            raise bad_request("user not found" if chat.kind == "private" else "PARTICIPANT_ID_INVALID")
        if chat.kind == "channel" and not self._realm.rules(chat):
            raise bad_request("member list is inaccessible")
        return member(self._realm, chat, user_id)

    async def get_chat_administrators(self, given: Params) -> Any:
        chat = self._known(given["chat_id"])
        if chat.kind == "private":
            raise bad_request("there are no administrators in the private chat")
        return [
            member(self._realm, chat, user_id)
            for user_id, standing in chat.standings.items()
            if standing in RULING and (user_id == self._realm.bot.id or not self._realm.users[user_id].is_bot)
        ]

    async def get_chat_member_count(self, given: Params) -> Any:
        chat = self._known(given["chat_id"])
        if chat.kind == "private":
            return 2
        return sum(standing in PRESENT for standing in chat.standings.values())

    async def leave_chat(self, given: Params) -> Any:
        chat = self._known(given["chat_id"])
        if chat.kind == "private":
            raise bad_request("chat not found")
        before = member(self._realm, chat, self._realm.bot.id)
        chat.standings[self._realm.bot.id] = Standing.LEFT
        self._realm.updates.push(
            "my_chat_member",
            {
                "chat": chat.as_json(),
                "from": self._realm.bot.as_json(),
                "date": int(self._realm.now().timestamp()),
                "old_chat_member": before,
                "new_chat_member": member(self._realm, chat, self._realm.bot.id),
            },
        )
        self._realm.bell.ring()
        return True

    def _known(self, chat_id: int | str) -> ChatState:
        """A chat the bot may look at; blocking does not hinder looking."""
        chat = self._realm.chat(chat_id)
        if chat.kind == "private" and not chat.open_to_bot:
            raise bad_request("chat not found")
        if chat.kind != "private":
            if chat.migrated_to is not None:
                return self._realm.chat_to_write(chat_id)
            if chat.kind == "channel" and chat.username:
                return chat
            if not self._realm.is_in(chat):
                verb = (
                    "was kicked from" if chat.standing(self._realm.bot.id) == Standing.KICKED else "is not a member of"
                )
                raise forbidden(f"bot {verb} the {chat.kind} chat")
        return chat


def member(realm: Realm, chat: ChatState, user_id: int) -> dict[str, Any]:
    """A ChatMember."""
    user = realm.bot if user_id == realm.bot.id else realm.users[user_id]
    standing = Standing.MEMBER if chat.kind == "private" else chat.standing(user_id)
    shown: dict[str, Any] = {"user": user.as_json(), "status": str(standing)}
    match standing:
        case Standing.CREATOR:
            return shown | {"is_anonymous": False}
        case Standing.ADMINISTRATOR:
            return shown | _administrator_rights(chat)
        case Standing.KICKED:
            return shown | {"until_date": 0}
        case _:
            return shown


def _administrator_rights(chat: ChatState) -> dict[str, Any]:
    rights = dict.fromkeys(
        "can_manage_chat can_delete_messages can_manage_video_chats can_restrict_members can_change_info "
        "can_invite_users can_pin_messages can_post_stories can_edit_stories can_delete_stories".split(),
        True,
    )
    if chat.kind == "channel":
        rights |= {"can_post_messages": not chat.mutes_bot, "can_edit_messages": True}
    if chat.forum:
        rights["can_manage_topics"] = True
    return {"can_be_edited": False, "is_anonymous": False, **rights, "can_promote_members": False}
