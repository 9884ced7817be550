"""`column IN (…)` for hundreds of ids as one bound value.

SQLAlchemy's own `in_` writes a place for each id and the statement anew each time: with 400 chats in a claim that cost
more than the query. SQLite reads the ids from JSON, PostgreSQL from an array; either uses the column's index.
"""

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, any_, bindparam, func, select
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Session


def among(session: Session, column: Any, ids: Iterable[int]) -> ColumnElement[bool]:
    """Whether the column holds one of the ids."""
    if session.get_bind().dialect.name == "sqlite":
        values: Any = func.json_each(json.dumps([int(one) for one in ids])).table_valued("value")
        found: ColumnElement[bool] = column.in_(select(values.c.value))
    else:
        found = column == any_(bindparam(None, [int(one) for one in ids], type_=ARRAY(BigInteger)))
    return found
