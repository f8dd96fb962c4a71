"""g_postgres"""

from errcodes.classify.facts import Phase, Symptom
from errcodes.classify.texts.rows import Phrase, Weight

__all__ = ["ROWS"]

_S, _P = Symptom, Phase
_CANCELED, _DRESS, _CERTIFICATE = Weight.CANCELED, Weight.DRESS, Weight.CERTIFICATE

ROWS: tuple[Phrase, ...] = (
    # libpq fe-connect.c, psycopg, asyncpg, pgjdbc, node-pg; memory
    Phrase("timeout expired", _S.TIMEOUT, _P.CONNECT),
    Phrase("could not translate host name", _S.UNRESOLVED),
    Phrase("This probably means the server terminated abnormally before or while processing the request.", _S.CLOSED),
    Phrase("could not receive data from server: Connection timed out", _S.TIMEOUT, _P.RECEIVE),
    Phrase("SSL connection has been closed unexpectedly", _S.CLOSED),
    Phrase("server certificate for does not match host name", _S.HOSTNAME, _P.TLS, _CERTIFICATE),
    Phrase("server does not support SSL, but SSL was required", _S.TLS, _P.TLS),
    Phrase("FATAL: terminating connection due to administrator command", _S.CLOSED),
    Phrase("terminating connection due to idle-in-transaction timeout", _S.TIMEOUT),
    Phrase("canceling statement due to statement timeout", _S.TIMEOUT),
    Phrase("canceling statement due to user request", _S.CANCELED, None, _CANCELED),
    Phrase("FATAL: remaining connection slots are reserved", _S.STATUS, None, _CANCELED),
    Phrase("FATAL: sorry, too many clients already", _S.STATUS, None, _CANCELED),
    Phrase("FATAL: the database system is starting up", _S.STATUS_503),
    Phrase("Connection terminated due to connection timeout", _S.TIMEOUT, _P.CONNECT),
    Phrase("org.postgresql.util.PSQLException: Connection to refused. Check that the hostname and port are correct and that the postmaster is accepting TCP/IP connections.", _S.REFUSED, _P.CONNECT),
    Phrase("org.postgresql.util.PSQLException: The connection attempt failed.", _S.REFUSED, _P.CONNECT, _DRESS),
    Phrase("org.postgresql.util.PSQLException: An I/O error occurred while sending to the backend.", _S.CLOSED),
    Phrase("FATAL: connection requires a valid client certificate", _S.TLS, _P.TLS),
    Phrase("QueuePool limit of size 5 overflow 10 reached, connection timed out, timeout 30", _S.TIMEOUT),
)
