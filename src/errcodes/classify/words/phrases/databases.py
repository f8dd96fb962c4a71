"""What the drivers of databases call a failure."""

from errcodes.classify.evidence import Phase, Symptom, Weight
from errcodes.classify.words.rows import Phrase

__all__ = ["ROWS"]

_S, _P = Symptom, Phase
_CANCELED, _WRAPPER, _CLASS, _CERTIFICATE = (
    Weight.CANCELED,
    Weight.WRAPPER,
    Weight.CLASS,
    Weight.CERTIFICATE,
)

ROWS: tuple[Phrase, ...] = (
    # mysql/mysql-server include/errmsg, connector/j, pymysql
    Phrase("ERROR 2005 (HY000): Unknown MySQL server host", _S.UNRESOLVED),
    Phrase("Unknown MySQL server host", _S.UNRESOLVED),
    Phrase("ERROR 2006 (HY000): MySQL server has gone away", _S.CLOSED),
    Phrase("MySQL server has gone away", _S.CLOSED),
    Phrase("Lost connection to MySQL server during query", _S.CLOSED, _P.RECEIVE),
    Phrase("Lost connection to MySQL server during query (timed out)", _S.TIMEOUT, _P.RECEIVE),
    Phrase("Lost connection to MySQL server at 'reading initial communication packet'", _S.CLOSED),
    Phrase("Lost connection to MySQL server at 'reading authorization packet'", _S.CLOSED),
    Phrase("CommunicationsException: Communications link", _S.REFUSED, _P.CONNECT, _WRAPPER),
    Phrase("Communications link failure", _S.REFUSED, _P.CONNECT, _WRAPPER),
    Phrase("ERROR 1040 (HY000): Too many connections", _S.STATUS, None, _CANCELED),
    Phrase("PROTOCOL_CONNECTION_LOST", _S.CLOSED, None, _CLASS),
    # libpq fe-connect.c, psycopg, asyncpg, pgjdbc, node-pg
    Phrase("timeout expired", _S.TIMEOUT, _P.CONNECT),
    Phrase("could not translate host name", _S.UNRESOLVED),
    Phrase("could not receive data from server: Connection timed out", _S.TIMEOUT, _P.RECEIVE),
    Phrase("SSL connection has been closed unexpectedly", _S.CLOSED),
    Phrase(
        "server certificate for ... does not match host name", _S.HOSTNAME, _P.TLS, _CERTIFICATE
    ),
    Phrase("server does not support SSL, but SSL was required", _S.TLS, _P.TLS),
    Phrase("FATAL: terminating connection due to administrator command", _S.CLOSED),
    Phrase("terminating connection due to idle-in-transaction timeout", _S.TIMEOUT),
    Phrase("canceling statement due to statement timeout", _S.TIMEOUT),
    Phrase("canceling statement due to user request", _S.CANCELED, None, _CANCELED),
    Phrase("FATAL: remaining connection slots are reserved", _S.STATUS, None, _CANCELED),
    Phrase("FATAL: sorry, too many clients already", _S.STATUS, None, _CANCELED),
    Phrase("FATAL: the database system is starting up", _S.STATUS_503),
    Phrase("Connection terminated due to connection timeout", _S.TIMEOUT, _P.CONNECT),
    Phrase("FATAL: connection requires a valid client certificate", _S.TLS, _P.TLS),
    # mongodb drivers (pymongo, node, java, go)
    Phrase("MongoNetworkTimeoutError: connection timed out", _S.TIMEOUT),
    Phrase("MongoNetworkError: connection 1 to", _S.CLOSED),
    Phrase("pymongo.errors.NetworkTimeout ... timed out", _S.TIMEOUT, _P.RECEIVE),
    Phrase("Prematurely reached end of stream", _S.CLOSED, _P.RECEIVE),
    # redis/hiredis, redis-py, jedis, lettuce, ioredis
    Phrase("JedisConnectionException: Could not", _S.STATUS, None, _CANCELED),
    Phrase("LOADING Redis is loading the dataset in memory", _S.STATUS_503),
    Phrase("means the server terminated abnormally before or while", _S.CLOSED),
    Phrase("Check that the hostname and port are correct and that the", _S.REFUSED, _P.CONNECT),
    Phrase("The connection attempt failed.", _S.REFUSED, _P.CONNECT),
    Phrase("An I/O error occurred while sending to the backend.", _S.CLOSED),
    Phrase("limit of size 5 overflow 10 reached, connection timed out", _S.TIMEOUT),
    Phrase("2003 (HY000): Can't connect to MySQL server on '' (10060)", _S.TIMEOUT, _P.CONNECT),
    Phrase("to the server was 0 milliseconds ago. The driver has not", _S.REFUSED, _P.CONNECT),
    Phrase("It was not possible to connect to the redis server(s).", _S.REFUSED, _P.CONNECT),
    Phrase("Execution Timeout Expired", _S.TIMEOUT, None, Weight.NUMBER),
    Phrase("ERROR 2005 (HY000)", _S.UNRESOLVED),
    Phrase("ERROR 2006 (HY000)", _S.CLOSED),
    Phrase("ERROR 2013 (HY000)", _S.CLOSED),
    Phrase("MySQL server on ... 110", _S.TIMEOUT, _P.CONNECT, Weight.NUMBER, ("(110)",)),
    Phrase("MySQL server on ... 113", _S.NO_ROUTE, None, Weight.NUMBER, ("(113)",)),
    Phrase("MySQL server on ... 101", _S.NETWORK_DOWN, None, Weight.NUMBER, ("(101)",)),
    Phrase("Could not open a connection to SQL Server", _S.OS_ERROR, _P.CONNECT, Weight.CLASS),
    Phrase("end-of-file on communication channel", _S.CLOSED),
    Phrase("TNS:Connect timeout occurred", _S.TIMEOUT, _P.CONNECT),
    Phrase("TNS:no listener", _S.REFUSED),
    Phrase("Could not reach any contact point", _S.OS_ERROR, _P.CONNECT, Weight.CLASS),
    # postgres src/backend/tcop/postgres.c (57P01, 57P02), as drivers quote it; go database/sql;
    # mongodb drivers; prisma P1001; openldap libraries/libldap/error.c; zookeeper ClientCnxn
    Phrase("terminating connection due to administrator command", _S.CLOSED),
    Phrase("terminating connection because of crash of another server process", _S.CLOSED),
    Phrase("driver: bad connection", _S.CLOSED),
    Phrase("MongoNetworkError: connection # to ... closed", _S.CLOSED),
    Phrase("MongoNetworkTimeoutError: connection # to ... timed out", _S.TIMEOUT, _P.RECEIVE),
    Phrase("Can't reach database server", _S.REFUSED, _P.CONNECT, _WRAPPER),
    Phrase("Can't contact LDAP server", _S.REFUSED, _P.CONNECT, _WRAPPER),
    Phrase("server has closed socket", _S.CLOSED),
    Phrase("reading initial communication packet', system error: 110", _S.TIMEOUT, _P.RECEIVE),
    Phrase("ERROR 2013 (HY000): Lost connection to server at", _S.CLOSED, None, _CLASS),
)
