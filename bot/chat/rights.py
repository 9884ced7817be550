"""Who may do what in a chat, as Telegram tells."""

from telegram import ChatMember, ChatMemberAdministrator, ChatMemberRestricted
from telegram.error import BadRequest, Forbidden
from telegram.ext import ExtBot

from bot.core.subscriptions import ChatKind

_RULERS = (ChatMember.OWNER, ChatMember.ADMINISTRATOR)


async def rules(bot: ExtBot[None], chat_id: int, user_id: int) -> bool:
    """Whether somebody is an admin of a chat, as far as Telegram tells us."""
    try:
        member = await bot.get_chat_member(chat_id, user_id)
    except (BadRequest, Forbidden):
        return False
    return member.status in _RULERS


def can_write(member: ChatMember, kind: ChatKind) -> bool:
    """Whether somebody of this standing can write in a chat of this kind."""
    if member.status in {ChatMember.LEFT, ChatMember.BANNED}:
        return False
    if kind is ChatKind.CHANNEL:
        return isinstance(member, ChatMemberAdministrator) and bool(member.can_post_messages)
    return not isinstance(member, ChatMemberRestricted) or member.can_send_messages
