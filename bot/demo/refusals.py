"""How Telegram says no."""

from typing import Any


class RefusedError(Exception):
    """A call the Bot API does not accept: the status, Telegram's sentence, its parameters."""

    def __init__(self, status: int, description: str, parameters: dict[str, Any] | None = None) -> None:
        self.status = status
        self.description = description
        self.parameters = parameters
        super().__init__(description)

    def as_json(self) -> dict[str, Any]:
        answer: dict[str, Any] = {"ok": False, "error_code": self.status, "description": self.description}
        return answer | ({"parameters": self.parameters} if self.parameters else {})


def bad_request(reason: str, parameters: dict[str, Any] | None = None) -> RefusedError:
    return RefusedError(400, f"Bad Request: {reason}", parameters)


def forbidden(reason: str) -> RefusedError:
    return RefusedError(403, f"Forbidden: {reason}")


def conflict(reason: str) -> RefusedError:
    return RefusedError(409, f"Conflict: {reason}")


def too_many_requests(wait_s: int) -> RefusedError:
    return RefusedError(429, f"Too Many Requests: retry after {wait_s}", {"retry_after": wait_s})
