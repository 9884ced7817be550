"""The methods of the Bot API the emulator knows, with their fields.

Facts of https://core.telegram.org/bots/api (10.1). `name:kind`, `!` where the field is required. Kinds: `str`, `int`,
`bool`, `chat` (a number or @username), `json` (an object or an array), `file` (an upload, a file_id or an address).
"""

import json
from typing import Any

from bot.demo.refusals import RefusedError, bad_request

METHODS: dict[str, str] = {
    "getMe": "",
    "logOut": "",
    "close": "",
    "getUpdates": "offset:int limit:int timeout:int allowed_updates:json",
    "setWebhook": """
        url:str! certificate:file ip_address:str max_connections:int allowed_updates:json
        drop_pending_updates:bool secret_token:str
    """,
    "deleteWebhook": "drop_pending_updates:bool",
    "getWebhookInfo": "",
    "sendMessage": """
        business_connection_id:str chat_id:chat! message_thread_id:int direct_messages_topic_id:int
        text:str! parse_mode:str entities:json link_preview_options:json disable_notification:bool
        protect_content:bool allow_paid_broadcast:bool message_effect_id:str suggested_post_parameters:json
        reply_parameters:json reply_markup:json
    """,
    "editMessageText": """
        business_connection_id:str chat_id:chat message_id:int inline_message_id:str text:str parse_mode:str
        entities:json link_preview_options:json rich_message:json reply_markup:json
    """,
    "editMessageReplyMarkup": """
        business_connection_id:str chat_id:chat message_id:int inline_message_id:str reply_markup:json
    """,
    "editMessageCaption": """
        business_connection_id:str chat_id:chat message_id:int inline_message_id:str caption:str
        parse_mode:str caption_entities:json show_caption_above_media:bool reply_markup:json
    """,
    "deleteMessage": "chat_id:chat! message_id:int!",
    "deleteMessages": "chat_id:chat! message_ids:json!",
    "answerCallbackQuery": "callback_query_id:str! text:str show_alert:bool url:str cache_time:int",
    "answerInlineQuery": """
        inline_query_id:str! results:json! cache_time:int is_personal:bool next_offset:str button:json
    """,
    "sendChatAction": "business_connection_id:str chat_id:chat! message_thread_id:int action:str!",
    "sendDocument": """
        business_connection_id:str chat_id:chat! message_thread_id:int direct_messages_topic_id:int
        document:file! thumbnail:file caption:str parse_mode:str caption_entities:json
        disable_content_type_detection:bool disable_notification:bool protect_content:bool
        allow_paid_broadcast:bool message_effect_id:str suggested_post_parameters:json reply_parameters:json
        reply_markup:json
    """,
    "sendPhoto": """
        business_connection_id:str chat_id:chat! message_thread_id:int direct_messages_topic_id:int
        photo:file! caption:str parse_mode:str caption_entities:json show_caption_above_media:bool
        has_spoiler:bool disable_notification:bool protect_content:bool allow_paid_broadcast:bool
        message_effect_id:str suggested_post_parameters:json reply_parameters:json reply_markup:json
    """,
    "setMessageReaction": "chat_id:chat! message_id:int! reaction:json is_big:bool",
    "pinChatMessage": "business_connection_id:str chat_id:chat! message_id:int! disable_notification:bool",
    "unpinChatMessage": "business_connection_id:str chat_id:chat! message_id:int",
    "getFile": "file_id:str!",
    "getUserProfilePhotos": "user_id:int! offset:int limit:int",
    "setMyCommands": "commands:json! scope:json language_code:str",
    "getMyCommands": "scope:json language_code:str",
    "deleteMyCommands": "scope:json language_code:str",
    "setMyDescription": "description:str language_code:str",
    "getMyDescription": "language_code:str",
    "setMyShortDescription": "short_description:str language_code:str",
    "getMyShortDescription": "language_code:str",
    "setMyName": "name:str language_code:str",
    "getMyName": "language_code:str",
    "setChatMenuButton": "chat_id:int menu_button:json",
    "getChatMenuButton": "chat_id:int",
    "setMyDefaultAdministratorRights": "rights:json for_channels:bool",
    "getMyDefaultAdministratorRights": "for_channels:bool",
    "getChat": "chat_id:chat!",
    "getChatMember": "chat_id:chat! user_id:int!",
    "getChatAdministrators": "chat_id:chat! return_bots:bool",
    "getChatMemberCount": "chat_id:chat!",
    "leaveChat": "chat_id:chat!",
    "createForumTopic": "chat_id:chat! name:str! icon_color:int icon_custom_emoji_id:str",
    "editForumTopic": "chat_id:chat! message_thread_id:int! name:str icon_custom_emoji_id:str",
    "closeForumTopic": "chat_id:chat! message_thread_id:int!",
    "reopenForumTopic": "chat_id:chat! message_thread_id:int!",
    "deleteForumTopic": "chat_id:chat! message_thread_id:int!",
}

# What Telegram says when one of these is missing; for other fields the emulator speaks for itself.
MISSING = {
    "chat_id": "chat_id is empty",
    "text": "message text is empty",
    "message_id": "message identifier is not specified",
    "callback_query_id": "query is too old and response timeout expired or query ID is invalid",
    "url": "bad webhook: URL host is empty",
}

_BY_LOWER_NAME = {name.lower(): name for name in METHODS}
_FIELDS: dict[str, dict[str, tuple[str, bool]]] = {
    name: {
        field.partition(":")[0]: (field.partition(":")[2].rstrip("!"), field.endswith("!")) for field in fields.split()
    }
    for name, fields in METHODS.items()
}


def method_called(name: str) -> str | None:
    """The method in its own spelling; Telegram does not mind the case. None for a method it does not have."""
    return _BY_LOWER_NAME.get(name.lower())


def checked(method: str, given: dict[str, Any]) -> dict[str, Any]:
    """The parameters as typed values; RefusedError for a missing, unknown or ill-typed one.

    Telegram ignores fields it does not know. The emulator refuses them, because in a program of ours such a field is
    a misspelling; these refusals begin with "emulator:".
    """
    fields = _FIELDS[method]
    for name in given:
        if name not in fields:
            raise bad_request(f"emulator: {method} has no field {name!r}")
    values: dict[str, Any] = {}
    for name, (kind, required) in fields.items():
        value = given.get(name)
        if value is None or (value == "" and kind != "str"):
            if required:
                raise bad_request(MISSING.get(name, f"emulator: {method} needs the field {name!r}"))
            continue
        values[name] = _typed(method, name, kind, value)
    return values


def _typed(method: str, name: str, kind: str, value: Any) -> Any:
    wrong = bad_request(f"emulator: {method}.{name} is not of the kind {kind}")
    match kind:
        case "str" | "file":
            if isinstance(value, dict | list | bool):
                raise wrong
            return value if kind == "file" else str(value)
        case "int":
            return _integer(value, wrong)
        case "bool":
            if str(value).lower() not in {"true", "false", "1", "0"}:
                raise wrong
            return str(value).lower() in {"true", "1"}
        case "chat":
            if isinstance(value, str) and value.startswith("@"):
                return value
            return _integer(value, bad_request("chat not found"))
        case _:
            return _structure(name, value)


def _integer(value: Any, wrong: RefusedError) -> int:
    if isinstance(value, bool | dict | list | float):
        raise wrong
    try:
        return int(value)
    except ValueError:
        raise wrong from None


def _structure(name: str, value: Any) -> Any:
    """An object or array: itself in a JSON body, spelled as JSON in a form."""
    if isinstance(value, str):
        try:
            value = json.loads(value)
        except ValueError:
            what = "reply keyboard markup JSON object" if name == "reply_markup" else f"{name} JSON object"
            raise bad_request(f"can't parse {what}") from None
    if not isinstance(value, dict | list):
        raise bad_request("object expected as reply markup" if name == "reply_markup" else f"object expected as {name}")
    return value
