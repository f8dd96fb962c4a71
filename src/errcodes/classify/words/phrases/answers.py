"""What servers answer to those that they do not let in: they are there, and say no, or not now."""

from errcodes.classify.words.rows import Row

__all__ = ["ROWS"]

ROWS: tuple[Row, ...] = (
    # UPnP Device Architecture 2.0, section 3.3.2: a device answers with the number of an error.
    ("UPnP Error #", "STATUS", None, "STATUS"),
    # MQTT 3.1.1, section 3.2.2.3, and 5.0, section 3.2.2.2; paho, mosquitto and Home Assistant
    ("CONNACK @", "MQTT_CONNACK", "NUMBER"),
    ("Connection Refused: not authorised", "DENIED", None, "NUMBER"),
    ("Connection Refused: not authorized", "DENIED", None, "NUMBER"),
    ("Connection was refused due to Not Authorised", "DENIED", None, "NUMBER"),
    ("Connection was refused due to Not Authorized", "DENIED", None, "NUMBER"),
    ("Connection Refused: bad user name or password", "DENIED", None, "NUMBER"),
    ("Connection Refused: bad username or password", "DENIED", None, "NUMBER"),
    ("Connection Refused: identifier rejected", "DENIED", None, "NUMBER"),
    ("Connection Refused: unacceptable protocol version", "DENIED", None, "NUMBER"),
    ("Connection Refused: broker unavailable", "BUSY", None, "NUMBER"),
    ("Connection Refused: server unavailable", "BUSY", None, "NUMBER"),
    # PostgreSQL 16 (src/backend/libpq/auth.c), MySQL 8 (share/messages_to_clients.txt), MongoDB 7
    (
        "password authentication failed for user",
        "DENIED",
        None,
        "NUMBER",
        ("connection to server", "OperationalError", "SQLSTATE", "rror:", "Exception", "1045"),
    ),
    (
        "no pg_hba.conf entry for",
        "DENIED",
        None,
        "NUMBER",
        ("connection to server", "OperationalError", "SQLSTATE", "rror:", "Exception", "1045"),
    ),
    (
        "Access denied for user",
        "DENIED",
        None,
        "NUMBER",
        ("connection to server", "OperationalError", "SQLSTATE", "rror:", "Exception", "1045"),
    ),
    ("SCRAM authentication failed", "DENIED", None, "NUMBER"),
    ("codeName: AuthenticationFailed", "DENIED", None, "NUMBER"),
    # Redis 7: src/acl.c, src/server.c
    ("NOAUTH Authentication required", "DENIED", None, "NUMBER"),
    ("WRONGPASS invalid username-password pair", "DENIED", None, "NUMBER"),
    ("NOPERM this user has no permissions", "DENIED", None, "NUMBER"),
    # AMQP 0-9-1 (RabbitMQ), Kafka (SASL), NATS, LDAP (RFC 4511), SSH (RFC 4252)
    ("ACCESS_REFUSED - Login was refused", "DENIED", None, "NUMBER"),
    ("SaslAuthenticationException: Authentication failed", "DENIED", None, "NUMBER"),
    ("SASL authentication error: Authentication failed", "DENIED", None, "NUMBER"),
    ("nats: Authorization Violation", "DENIED", None, "NUMBER"),
    ("LDAP: error code 49", "DENIED", None, "NUMBER"),
    ("Permission denied (publickey", "DENIED", None, "NUMBER"),
    ("Permission denied, please try again", "DENIED", None, "NUMBER"),
    # MQTT: paho (client.py, connack_string), mosquitto, MQTT.js (lib/handlers/ack.ts), hbmqtt
    ("MQTT_ERR_CONN_REFUSED", "DENIED", None, "CLASS"),
    ("MQTT_ERR_AUTH", "DENIED", None, "CLASS"),
    # RabbitMQ 3 and 4 (rabbit_reader.erl)
    ("ACCESS_REFUSED - Login was refused using authentication mechanism", "DENIED", None, "WORDS"),
    # SSH: golang.org/x/crypto/ssh, client_auth.go
    ("ssh: unable to authenticate", "DENIED", None, "WORDS"),
    # Neo4j 5 (neo4j/_async/io/_bolt.py): the server of another protocol answered
    ("looks like HTTP", "PROTOCOL", "RECEIVE", "WORDS", ("(looks like HTTP)",)),
    # NATS 2, server/errors.go
    ("nats: 'User Authentication Expired'", "DENIED", None, "WORDS"),
    ("nats: 'maximum connections exceeded'", "BUSY", None, "WORDS"),
    # Kafka (clients, SaslClientAuthenticator; librdkafka)
    ("due to invalid credentials with SASL mechanism", "DENIED", None, "WORDS"),
    ("SaslAuthenticationFailed", "DENIED", None, "CLASS"),
    # PostgreSQL: libpq/auth.c, postmaster.c, utils/init/postinit.c
    ("no pg_hba.conf entry for host", "DENIED", None, "WORDS"),
    ("FATAL: database ... does not exist", "DENIED", None, "WORDS"),
    ("FATAL: role ... does not exist", "DENIED", None, "WORDS"),
    ("the database system is starting up", "BUSY", None, "WORDS"),
    ("the database system is shutting down", "BUSY", None, "WORDS"),
    ("the database system is in recovery mode", "BUSY", None, "WORDS"),
    ("the database system is not yet accepting connections", "BUSY", None, "WORDS"),
    ("sorry, too many clients already", "BUSY", None, "WORDS"),
    ("remaining connection slots are reserved", "BUSY", None, "WORDS"),
    # MySQL 8, as its clients quote it
    ("pymysql.err.DataError: (@", "MYSQL", "NUMBER"),
    ("pymysql.err.IntegrityError: (@", "MYSQL", "NUMBER"),
    ("pymysql.err.InternalError: (@", "MYSQL", "NUMBER"),
    ("pymysql.err.OperationalError: (@", "MYSQL", "NUMBER"),
    ("pymysql.err.ProgrammingError: (@", "MYSQL", "NUMBER"),
    ("MySQLdb.OperationalError: (@", "MYSQL", "NUMBER"),
    ("ERROR @ (28000)", "MYSQL", "NUMBER"),
    ("is not allowed to connect to this MySQL server", "DENIED", None, "WORDS"),
    ("is not allowed to connect to this MariaDB server", "DENIED", None, "WORDS"),
    ("is blocked because of many connection errors", "DENIED", None, "WORDS"),
    ("ERROR 1040 (HY000): Too many connections", "BUSY", None, "WORDS"),
    ("Lock wait timeout exceeded; try restarting transaction", "BUSY", "RECEIVE", "WORDS"),
    ("Deadlock found when trying to get lock", "BUSY", "RECEIVE", "WORDS"),
    ("redis.exceptions.NoPermissionError", "DENIED", "RECEIVE", "CLASS"),
    ("redis.exceptions.ResponseError", "DENIED", "RECEIVE", "CLASS"),
    # Words of many
    ("rate limit exceeded", "BUSY", None, "HINT"),
    # smtplib and aiosmtplib
    ("SMTPAuthenticationError", "DENIED", None, "CLASS"),
    # Redis 7, src/server.c
    ("LOADING Redis is loading the dataset in memory", "BUSY", "RECEIVE", "WORDS"),
    ("BUSY Redis is busy running a script", "BUSY", "RECEIVE", "WORDS"),
    ("CLUSTERDOWN The cluster is down", "BUSY", "RECEIVE", "WORDS"),
    ("CLUSTERDOWN Hash slot not served", "BUSY", "RECEIVE", "WORDS"),
    ("MISCONF Redis is configured to save RDB snapshots", "BUSY", "RECEIVE", "WORDS"),
    ("NOREPLICAS Not enough good replicas to write", "BUSY", "RECEIVE", "WORDS"),
    ("NOSCRIPT No matching script", "DENIED", "RECEIVE", "WORDS"),
    ("OOM command not allowed when used memory", "BUSY", "RECEIVE", "WORDS"),
    ("READONLY You can't write against a read only replica", "BUSY", "RECEIVE", "WORDS"),
    ("TRYAGAIN Multiple keys request during rehashing", "BUSY", "RECEIVE", "WORDS"),
    # LDAP (RFC 4511; OpenLDAP's ldap_err2string)
    ("ldap_bind: Invalid credentials (49)", "DENIED", None, "WORDS"),
    ("LDAP: error code 49 - Invalid Credentials", "DENIED", None, "WORDS"),
    # python-ldap 3 names its classes by the results (Modules/errors.c), and puts them in a dict
    ("ldap.INVALID_CREDENTIALS", "DENIED", None, "CLASS"),
    ("ldap.INSUFFICIENT_ACCESS", "DENIED", "RECEIVE", "CLASS"),
    ("ldap.BUSY", "BUSY", None, "CLASS"),
    ("ldap.UNAVAILABLE", "BUSY", None, "CLASS"),
    # A WebSocket's handshake: websockets (exceptions.py) and aiohttp (client.py, _ws_connect)
    ("rejected WebSocket connection: HTTP 200", "STATUS", "RECEIVE", "HINT"),
    ("Handshake status 200", "STATUS", "RECEIVE", "HINT"),
    ("200, message='Invalid response status'", "STATUS", "RECEIVE", "HINT"),
    ("rejected WebSocket connection: HTTP", "DENIED", "RECEIVE", "HINT"),
    ("message='Invalid response status'", "DENIED", "RECEIVE", "HINT"),
    # SMTP and FTP servers
    ("530 Not logged in", "DENIED", None, "WORDS"),
    ("535 5.7.8 Username and Password not accepted", "DENIED", None, "WORDS"),
    ("530 Login incorrect", "DENIED", None, "WORDS"),
    ("530 Login authentication failed", "DENIED", None, "WORDS"),
    # Redis 7 (src/server.c, src/acl.c), as its clients pass it on without the prefix
    ("Redis is loading the dataset in memory", "BUSY", "RECEIVE", "WORDS"),
    ("Link with MASTER is down and replica-serve-stale-data", "BUSY", "RECEIVE", "WORDS"),
    ("Operation against a key holding the wrong kind of value", "DENIED", "RECEIVE", "WORDS"),
    ("this user has no permissions to run the", "DENIED", "RECEIVE", "WORDS"),
    ("max number of clients reached", "BUSY", None, "WORDS"),
)
