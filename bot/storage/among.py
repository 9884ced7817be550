"""`column IN (…)` for hundreds of ids as one bound value.

SQLAlchemy's own `in_` writes a place for each id and the statement anew each time: with 400 chats in a claim that cost
more than the query. SQLite reads the ids from JSON, PostgreSQL from an array; either uses the column's index.

A statement that is run for every answer and every claim is built once, when its module is read, with a name in the
place of the ids (`among_given`): SQLAlchemy needs six times as long to build one as SQLite needs to run it.
"""

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import BigInteger, Boolean, Dialect, Text, TypeDecorator, bindparam
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import TypeEngine


def among(column: Any, ids: Iterable[int]) -> "_Among":
    """Whether the column holds one of the ids."""
    return _Among(column, bindparam(None, tuple(ids), type_=_Ids()))


def among_given(column: Any, name: str) -> "_Among":
    """The same for ids that are handed over under this name whenever the statement is run."""
    return _Among(column, bindparam(name, type_=_Ids()))


class _Ids(TypeDecorator[Iterable[int]]):
    """Ids as one value."""

    impl = Text
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(Text() if dialect.name == "sqlite" else ARRAY(BigInteger))

    def process_bind_param(self, value: Iterable[int] | None, dialect: Dialect) -> Any:
        ids = [int(one) for one in value or ()]
        return json.dumps(ids) if dialect.name == "sqlite" else ids


class _Among(FunctionElement[bool]):
    inherit_cache = True
    type = Boolean()

    def self_group(self, against: Any = None) -> Any:  # noqa: ARG002 (SQLAlchemy's contract)
        """As it stands: what SQLAlchemy would make of it for SQLite, `… IN (…) = 1`, finds no index."""
        return self


@compiles(_Among, "sqlite")
def _in_sqlite(element: _Among, compiler: SQLCompiler, **options: Any) -> str:
    column, ids = (compiler.process(one, **options) for one in element.clauses)
    return f"{column} IN (SELECT value FROM json_each({ids}))"  # noqa: S608 (both are places of ours)


@compiles(_Among, "postgresql")
def _in_postgres(element: _Among, compiler: SQLCompiler, **options: Any) -> str:
    column, ids = (compiler.process(one, **options) for one in element.clauses)
    return f"{column} = ANY ({ids})"
