"""Forum topics."""

from typing import Any

from bot.demo.realm import Realm
from bot.demo.refusals import bad_request
from bot.demo.state import GENERAL_THREAD, ChatState, Topic

Params = dict[str, Any]


class Topics:
    def __init__(self, realm: Realm) -> None:
        self._realm = realm

    async def create_forum_topic(self, given: Params) -> Any:
        chat = self._forum(given)
        topic = Topic(chat.take_id(), given["name"])
        chat.topics[topic.thread_id] = topic
        self._realm.bell.ring()
        return {"message_thread_id": topic.thread_id, "name": topic.name, "icon_color": 0x6FB9F0}

    async def edit_forum_topic(self, given: Params) -> Any:
        topic = self._topic(given)
        topic.name = given.get("name", topic.name)
        return True

    async def close_forum_topic(self, given: Params) -> Any:
        self._topic(given).closed = True
        return True

    async def reopen_forum_topic(self, given: Params) -> Any:
        self._topic(given).closed = False
        return True

    async def delete_forum_topic(self, given: Params) -> Any:
        topic = self._topic(given)
        if topic.thread_id == GENERAL_THREAD:
            raise bad_request("TOPIC_ID_INVALID")
        del self._realm.chat(given["chat_id"]).topics[topic.thread_id]
        return True

    def _forum(self, given: Params) -> ChatState:
        chat = self._realm.chat_ruled(given["chat_id"], "not enough rights to create a topic")
        if not chat.forum:
            raise bad_request("the chat is not a forum")
        return chat

    def _topic(self, given: Params) -> Topic:
        topic = self._forum(given).topics.get(given["message_thread_id"])
        if topic is None:
            raise bad_request("message thread not found")
        return topic
