"""SQLSTATE: five letters for what a database says, the same in every client of PostgreSQL.

The first two are a class. An unknown state falls back on that: who knows it may act on it alone.
"""

from typing import cast

from errcodes.classify.evidence import Evidence, Phase, Symptom, Weight
from errcodes.classify.read.numbers.server_answers import (
    LOGIN_BUSY,
    LOGIN_DENIED,
    REQUEST_BUSY,
    REQUEST_DENIED,
    Meaning,
    evidence,
)
from errcodes.classify.walk.attributes import plain_dict
from errcodes.classify.walk.classes import class_constant
from errcodes.classify.walk.record import Record

__all__ = ["SQLSTATES", "SQLSTATE_CLASSES", "SQLSTATE_NAMES", "meaning", "number_evidence"]

_S, _P = Symptom, Phase

#: Classes (PostgreSQL 17, appendix A; ISO/IEC 9075-2, table 38).
SQLSTATE_CLASSES: dict[str, Meaning] = {
    "08": (_S.CLOSED, None),  # connection exception
    "0A": REQUEST_DENIED,  # feature not supported
    "21": REQUEST_DENIED,  # cardinality violation
    "22": REQUEST_DENIED,  # data exception
    "23": REQUEST_DENIED,  # integrity constraint violation
    "25": REQUEST_DENIED,  # invalid transaction state
    "28": LOGIN_DENIED,  # invalid authorization specification
    "2B": REQUEST_DENIED,  # dependent privilege descriptors still exist
    "2D": REQUEST_DENIED,  # invalid transaction termination
    "34": REQUEST_DENIED,  # invalid cursor name
    "3D": LOGIN_DENIED,  # invalid catalog name
    "3F": REQUEST_DENIED,  # invalid schema name
    "40": REQUEST_BUSY,  # transaction rollback
    "42": REQUEST_DENIED,  # syntax error or access rule violation
    "44": REQUEST_DENIED,  # with check option violation
    "53": REQUEST_BUSY,  # insufficient resources
    "54": REQUEST_DENIED,  # program limit exceeded
    "55": REQUEST_DENIED,  # object not in prerequisite state
    "57": REQUEST_BUSY,  # operator intervention
    "58": REQUEST_DENIED,  # system error
    "72": REQUEST_DENIED,  # snapshot failure
    "F0": REQUEST_DENIED,  # configuration file error
    "HV": REQUEST_DENIED,  # foreign data wrapper error
    "P0": REQUEST_DENIED,  # PL/pgSQL error
    "XX": REQUEST_DENIED,  # internal error
}

#: States that say another thing than their class.
SQLSTATES: dict[str, Meaning] = {
    "08001": (_S.REFUSED, None),  # the client could not connect
    "08004": LOGIN_DENIED,  # the server rejected the connection
    "08P01": (_S.PROTOCOL, None),  # protocol violation
    "25P03": (_S.CLOSED, None),  # idle in transaction session timeout
    "40002": REQUEST_DENIED,  # an integrity constraint rolled it back
    "53300": LOGIN_BUSY,  # too many connections
    "53400": REQUEST_DENIED,  # configuration limit exceeded
    "55006": REQUEST_BUSY,  # object in use
    "55P03": REQUEST_BUSY,  # lock not available
    "57P01": (_S.CLOSED, None),  # admin shutdown
    "57P02": (_S.CLOSED, None),  # crash shutdown
    "57P03": LOGIN_BUSY,  # cannot connect now
    "57P04": REQUEST_DENIED,  # database dropped
    "57P05": (_S.CLOSED, None),  # idle session timeout
    "58030": REQUEST_BUSY,  # I/O error
    # Those of ODBC: Microsoft's "Appendix A: ODBC error codes".
    "08S01": (_S.CLOSED, None),  # communication link failure
    "HYT00": (_S.TIMEOUT, None),  # timeout expired
    "HYT01": (_S.TIMEOUT, _P.CONNECT),  # connection timeout expired
}

#: What clients call it: psycopg 3 and asyncpg, psycopg2, pyodbc's first argument stands apart.
SQLSTATE_NAMES = ("sqlstate", "pgcode", "sql_state")
_LENGTH = 5


def meaning(state: str) -> Meaning | None:
    """Give what a state says, or None.

    >>> meaning("28P01") == LOGIN_DENIED
    True
    """
    return SQLSTATES.get(state) or SQLSTATE_CLASSES.get(state[:2])


def number_evidence(record: Record) -> Evidence | None:
    """Read the state of an exception, of its class, or among its arguments.

    That a connection failed is a client's summary of what it was made from.
    """
    for name, state in _states(record):
        known = meaning(state)
        if known is not None:
            summary = state[:2] == "08"
            weight = Weight.WRAPPER if summary else Weight.NUMBER
            return evidence(record, known, name, state, weight)
    return None


def _states(record: Record) -> list[tuple[str, str]]:
    values = [
        (name, value)
        for name in SQLSTATE_NAMES
        for value in (
            record.attributes.get(name),
            record.member(name),
            class_constant(record.info, name),
        )
    ]
    first = record.args[0] if record.args else None
    # pg8000 raises the fields of the answer: C is the state.
    values.append(("args", plain_dict(first).get("C", first)))
    return [(name, cast("str", value)) for name, value in values if _is_state(value)]


def _is_state(value: object) -> bool:
    if type(value) is not str or len(value) != _LENGTH or not value.isascii():
        return False
    return value.isalnum() and value.upper() == value and any(each.isdigit() for each in value)
