"""The error numbers of MySQL and MariaDB: a server's from 1000, a client's from 2000."""

from errcodes.classify.evidence import Evidence, Symptom, Weight
from errcodes.classify.read.numbers.server_answers import (
    LOGIN_BUSY,
    LOGIN_DENIED,
    REQUEST_BUSY,
    REQUEST_DENIED,
    Meaning,
    evidence,
    numbers_in,
)
from errcodes.classify.walk.record import Record

__all__ = ["MYSQL_CLIENT_ERRORS", "MYSQL_SERVER_ERRORS", "meaning", "number_evidence"]

_S = Symptom

#: A server's numbers (MySQL 8.4, Server Error Message Reference) that refuse the client, or may be
#: gone at the next try; all others refuse the statement.
MYSQL_SERVER_ERRORS: dict[int, Meaning] = {
    1015: REQUEST_BUSY,  # ER_CANT_LOCK
    1021: REQUEST_BUSY,  # ER_DISK_FULL
    1037: REQUEST_BUSY,  # ER_OUTOFMEMORY
    1040: LOGIN_BUSY,  # ER_CON_COUNT_ERROR: too many connections
    1041: REQUEST_BUSY,  # ER_OUT_OF_RESOURCES
    1042: LOGIN_DENIED,  # ER_BAD_HOST_ERROR: the server cannot name the client's host
    1043: (_S.PROTOCOL, None),  # ER_HANDSHAKE_ERROR
    1044: LOGIN_DENIED,  # ER_DBACCESS_DENIED_ERROR
    1045: LOGIN_DENIED,  # ER_ACCESS_DENIED_ERROR
    1047: REQUEST_BUSY,  # ER_UNKNOWN_COM_ERROR: Galera, "not yet prepared node for application use"
    1049: LOGIN_DENIED,  # ER_BAD_DB_ERROR
    1053: (_S.CLOSED, None),  # ER_SERVER_SHUTDOWN
    1129: LOGIN_DENIED,  # ER_HOST_IS_BLOCKED
    1130: LOGIN_DENIED,  # ER_HOST_NOT_PRIVILEGED
    1152: (_S.CLOSED, None),  # ER_ABORTING_CONNECTION
    1153: REQUEST_DENIED,  # ER_NET_PACKET_TOO_LARGE
    1184: (_S.CLOSED, None),  # ER_NEW_ABORTING_CONNECTION
    1203: LOGIN_BUSY,  # ER_TOO_MANY_USER_CONNECTIONS
    1205: REQUEST_BUSY,  # ER_LOCK_WAIT_TIMEOUT
    1206: REQUEST_BUSY,  # ER_LOCK_TABLE_FULL
    1213: REQUEST_BUSY,  # ER_LOCK_DEADLOCK
    1226: LOGIN_BUSY,  # ER_USER_LIMIT_REACHED: so many an hour
    1251: LOGIN_DENIED,  # ER_NOT_SUPPORTED_AUTH_MODE
    1317: REQUEST_BUSY,  # ER_QUERY_INTERRUPTED
    1614: REQUEST_BUSY,  # ER_XA_RBDEADLOCK
    1637: REQUEST_BUSY,  # ER_TOO_MANY_CONCURRENT_TRXS
    1698: LOGIN_DENIED,  # ER_ACCESS_DENIED_NO_PASSWORD_ERROR
    1820: LOGIN_DENIED,  # ER_MUST_CHANGE_PASSWORD
    1862: LOGIN_DENIED,  # ER_MUST_CHANGE_PASSWORD_LOGIN
    3024: REQUEST_BUSY,  # ER_QUERY_TIMEOUT
    3118: LOGIN_DENIED,  # ER_ACCOUNT_HAS_BEEN_LOCKED
    3159: LOGIN_DENIED,  # ER_SECURE_TRANSPORT_REQUIRED
    3572: REQUEST_BUSY,  # ER_LOCK_NOWAIT
    4031: (_S.CLOSED, None),  # ER_CLIENT_INTERACTION_TIMEOUT: closed for it
}

#: A client's (MySQL 8.4, Client Error Message Reference). What they were made from says more.
MYSQL_CLIENT_ERRORS: dict[int, Meaning] = {
    2002: (_S.REFUSED, None),  # CR_CONNECTION_ERROR
    2003: (_S.REFUSED, None),  # CR_CONN_HOST_ERROR
    2005: (_S.UNRESOLVED, None),  # CR_UNKNOWN_HOST
    2006: (_S.CLOSED, None),  # CR_SERVER_GONE_ERROR
    2012: (_S.PROTOCOL, None),  # CR_SERVER_HANDSHAKE_ERR
    2013: (_S.CLOSED, None),  # CR_SERVER_LOST
    2026: (_S.TLS, None),  # CR_SSL_CONNECTION_ERROR
    2027: (_S.PROTOCOL, None),  # CR_MALFORMED_PACKET
    2055: (_S.CLOSED, None),  # CR_SERVER_LOST_EXTENDED
}
_SERVER, _SERVER_TOO = range(1000, 2000), range(3000, 10_000)


def meaning(number: int) -> Meaning | None:
    """Give what an error number says, or None.

    >>> meaning(1045) == LOGIN_DENIED
    True
    """
    if number in _SERVER or number in _SERVER_TOO:
        return MYSQL_SERVER_ERRORS.get(number, REQUEST_DENIED)
    return MYSQL_CLIENT_ERRORS.get(number)


def number_evidence(record: Record) -> Evidence | None:
    """Read the number of an exception: `errno`, or its first argument."""
    for name, number in numbers_in(record, "errno").items():
        known = meaning(number)
        if known is not None:
            weight = Weight.WRAPPER if number in MYSQL_CLIENT_ERRORS else Weight.NUMBER
            return evidence(record, known, name, number, weight)
    return None
