"""A post that one process holds at a time: the sender of a token, the grouper of a database.

On PostgreSQL it is an advisory lock on a connection of its own: it ends with the process, however that ends, and
another that stands by has it within seconds. On SQLite there is one process (`Database.hold`), and it holds them all.
"""

import asyncio
import logging
import time
from concurrent.futures import ThreadPoolExecutor
from hashlib import blake2b
from typing import Any, Self

from sqlalchemy import Connection, Engine, NullPool, create_engine, text
from sqlalchemy.exc import DBAPIError

from bot.storage.db import Database, Session

log = logging.getLogger(__name__)

CHECK_S = 2.0  # between looks at the lock, ours or another's
# Unconfirmed for longer it counts as lost, whatever the connection thinks: its server may have given us up.
CONFIRMED_FOR_S = 10.0
# A machine that vanished without a word is noticed by the server after 5 + 3 x 5 seconds, and its lock is free.
_KEEPALIVES = "SET tcp_keepalives_idle = 5; SET tcp_keepalives_interval = 5; SET tcp_keepalives_count = 3"


class Leadership:
    """`terms` counts how often the post was gained: a new term knows nothing of what happened between."""

    def __init__(self, database: Database, name: str) -> None:
        self.name = name
        self.terms = 0
        self._key = _key(name)
        self._alone = database.is_sqlite
        self._engine: Engine | None = None if self._alone else _engine(database)
        self._connection: Connection | None = None
        self._confirmed_s = float("-inf")
        self._thread = ThreadPoolExecutor(1, thread_name_prefix=f"lead-{name.partition(':')[0]}")
        self._task: asyncio.Task[None] | None = None

    def leads(self) -> bool:
        return self._alone or time.monotonic() - self._confirmed_s < CONFIRMED_FOR_S

    async def __aenter__(self) -> Self:
        """Whether we lead is known when this returns."""
        if self._alone:
            self.terms = 1
        else:
            await self.look()
            self._task = asyncio.create_task(self._keep_looking())
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        self._confirmed_s = float("-inf")
        await asyncio.get_running_loop().run_in_executor(self._thread, self._let_go)
        self._thread.shutdown()

    async def _keep_looking(self) -> None:
        while True:
            await asyncio.sleep(CHECK_S)
            await self.look()

    async def look(self) -> None:
        """Take the post if it is free, or see that it is still ours."""
        await asyncio.get_running_loop().run_in_executor(self._thread, self._look_now)

    def _look_now(self) -> None:
        assert self._engine is not None
        asked_s = time.monotonic()
        try:
            if self._connection is None:
                connection = self._engine.connect()
                try:
                    connection.execute(text(_KEEPALIVES))
                    got = connection.scalar(text("SELECT pg_try_advisory_lock(:key)"), {"key": self._key})
                except BaseException:
                    connection.close()
                    raise
                if not got:
                    connection.close()
                    return
                self._connection = connection
                self.terms += 1
                log.info("this process is the %s now", self.name.partition(":")[0])
            else:
                self._connection.execute(text("SELECT 1"))
            self._confirmed_s = asked_s
        except DBAPIError as error:
            if self._connection is not None:
                log.warning("the post of the %s is lost: %s", self.name.partition(":")[0], type(error.orig).__name__)
            self._let_go()

    def _let_go(self) -> None:
        self._confirmed_s = float("-inf")
        if self._connection is not None:
            connection, self._connection = self._connection, None
            connection.close()


def one_at_a_time(session: Session, name: str) -> None:
    """Until this transaction is over no other process goes past here; on SQLite there is no other."""
    if session.get_bind().dialect.name == "postgresql":
        session.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _key(name)})


def _key(name: str) -> int:
    return int.from_bytes(blake2b(name.encode(), digest_size=8).digest(), "big", signed=True)


def _engine(database: Database) -> Engine:
    # No pool: a connection that goes back to one would keep its lock.
    arguments: dict[str, Any] = {"connect_timeout": 5}
    return create_engine(database.url, poolclass=NullPool, isolation_level="AUTOCOMMIT", connect_args=arguments)
