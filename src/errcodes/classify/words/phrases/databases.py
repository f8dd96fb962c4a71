"""What the drivers of databases call a failure."""

from errcodes.classify.words.rows import Row

__all__ = ["ROWS"]

ROWS: tuple[Row, ...] = (
    # java-driver 3 (NoHostAvailableException.java) and cpp-driver 2 (cassandra.h) of Cassandra
    ("All host(s) tried for query failed", "OS_ERROR", "CONNECT", "HINT"),
    ("All hosts in current policy attempted", "OS_ERROR", "CONNECT", "HINT"),
    # mongodb/specifications (server-selection.md), as mongo-c-driver and Node's driver print it
    ("server selection failed", "OS_ERROR", "CONNECT", "HINT", ("ongo",)),
    # mongo-java-driver 5 (SocketStream.java)
    # mysql/mysql-server include/errmsg, connector/j, pymysql
    ("ERROR 2005 (HY000): Unknown MySQL server host", "UNRESOLVED", None, "WORDS"),
    ("Unknown MySQL server host", "UNRESOLVED", None, "WORDS"),
    ("Lost connection to MySQL server during query", "CLOSED", "RECEIVE", "WORDS"),
    ("Lost connection to MySQL server during query (timed out)", "TIMEOUT", "RECEIVE", "WORDS"),
    ("CommunicationsException: Communications link", "REFUSED", "CONNECT", "WRAPPER"),
    # What was received before came over a connection that stood.
    ("The last packet successfully received from the server was", "CLOSED", None, "WORDS"),
    ("Communications link failure", "REFUSED", "CONNECT", "WRAPPER"),
    ("PROTOCOL_CONNECTION_LOST", "CLOSED", None, "CLASS"),
    # libpq fe-connect.c, psycopg, asyncpg, pgjdbc, node-pg
    ("expected authentication request from server, but", "PROTOCOL", "RECEIVE", "WORDS"),
    (
        "timeout expired",
        "TIMEOUT",
        "CONNECT",
        "WORDS",
        ("SQLSTATE", "connection to server", "OperationalError", "psql", "could not connect"),
    ),
    ("could not translate host name", "UNRESOLVED", None, "WORDS"),
    ("could not receive data from server: Connection timed out", "TIMEOUT", "RECEIVE", "WORDS"),
    ("SSL connection has been closed unexpectedly", "CLOSED", None, "WORDS"),
    ("server certificate for ... does not match host name", "HOSTNAME", "TLS", "CERTIFICATE"),
    ("server does not support SSL, but SSL was required", "TLS", "TLS", "WORDS"),
    ("terminating connection because of", "CLOSED", None, "WORDS"),
    ("terminating connection due to", "CLOSED", None, "WORDS"),
    ("canceling statement due to statement timeout", "TIMEOUT", None, "WORDS"),
    ("canceling statement due to user request", "CANCELED", None, "CANCELED"),
    ("FATAL: connection requires a valid client certificate", "TLS", "TLS", "WORDS"),
    # mongodb drivers (pymongo, node, java, go)
    ("MongoNetworkTimeoutError: connection timed out", "TIMEOUT", None, "WORDS"),
    ("MongoNetworkError: connection 1 to", "CLOSED", None, "WORDS"),
    ("pymongo.errors.NetworkTimeout ... timed out", "TIMEOUT", "RECEIVE", "WORDS"),
    ("Prematurely reached end of stream", "CLOSED", "RECEIVE", "WORDS"),
    # redis/hiredis, redis-py, jedis, lettuce, ioredis
    ("JedisConnectionException: Could not", "STATUS", None, "CANCELED"),
    ("means the server terminated abnormally before or while", "CLOSED", None, "WORDS"),
    ("Check that the hostname and port are correct and that the", "REFUSED", "CONNECT", "WORDS"),
    ("The connection attempt failed.", "REFUSED", "CONNECT", "WRAPPER"),
    ("An I/O error occurred while sending to the backend.", "CLOSED", None, "WORDS"),
    ("limit of size 5 overflow 10 reached, connection timed out", "TIMEOUT", None, "WORDS"),
    ("2003 (HY000): Can't connect to MySQL server on '' (10060)", "TIMEOUT", "CONNECT", "WORDS"),
    ("to the server was 0 milliseconds ago. The driver has not", "REFUSED", "CONNECT", "WORDS"),
    ("It was not possible to connect to the redis server(s).", "REFUSED", "CONNECT", "WORDS"),
    ("Execution Timeout Expired", "TIMEOUT", None, "NUMBER"),
    ("ERROR 2005 (HY000)", "UNRESOLVED", None, "WORDS"),
    ("ERROR 2006 (HY000)", "CLOSED", None, "WORDS"),
    ("ERROR 2013 (HY000)", "CLOSED", None, "WORDS"),
    ("MySQL server on ... 110", "TIMEOUT", "CONNECT", "NUMBER", ("(110)",)),
    ("MySQL server on ... 113", "NO_ROUTE", None, "NUMBER", ("(113)",)),
    ("MySQL server on ... 101", "NETWORK_DOWN", None, "NUMBER", ("(101)",)),
    ("Could not open a connection to SQL Server", "OS_ERROR", "CONNECT", "CLASS"),
    # FreeTDS 1.x (src/dblib/dblib.c): SYBETIME is a read that took too long, 20018 an answer
    (
        "server connection timed out",
        "TIMEOUT",
        "RECEIVE",
        "WORDS",
        ("TDS server connection", "Adaptive Server connection"),
    ),
    ("General SQL Server error: Check messages from the SQL Server", "DENIED", None, "WORDS"),
    ("end-of-file on communication channel", "CLOSED", None, "WORDS"),
    ("TNS:no listener", "REFUSED", None, "WORDS"),
    # python-oracledb 2 (errors.py: DPY-6001, DPY-6003, and DPY-6000, which stands for ORA-12516,
    # ORA-12519, ORA-12520 and ORA-12528, handlers that are busy or blocked): the listener answered
    ("is not registered with the listener", "DENIED", None, "WORDS"),
    ("Listener refused connection", "BUSY", None, "WORDS"),
    ("Could not reach any contact point", "OS_ERROR", "CONNECT", "CLASS"),
    # postgres src/backend/tcop/postgres.c (57P01, 57P02), as drivers quote it; go database/sql;
    # mongodb drivers; prisma P1001; openldap libraries/libldap/error.c; zookeeper ClientCnxn
    ("driver: bad connection", "CLOSED", None, "WORDS"),
    # It watches over a connection that stood, or did not.
    ("connection <monitor> to ... timed out", "TIMEOUT", None, "WORDS"),
    ("MongoNetworkTimeoutError: connection # to ... timed out", "TIMEOUT", "RECEIVE", "WORDS"),
    ("Can't reach database server", "REFUSED", "CONNECT", "WRAPPER"),
    ("Can't contact LDAP server", "REFUSED", "CONNECT", "WRAPPER"),
    ("reading initial communication packet', system error: 110", "TIMEOUT", "RECEIVE", "WORDS"),
    ("ERROR 2013 (HY000): Lost connection to server at", "CLOSED", None, "CLASS"),
)
