"""What servers that speak no HTTP answer with: no, or not now; no refused connection."""

from errcodes.classify.words.rows import Row

__all__ = ["ROWS"]

ROWS: tuple[Row, ...] = (
    # MQTT: paho (client.py, connack_string), mosquitto, MQTT.js (lib/handlers/ack.ts), hbmqtt
    ("Connection Refused: unacceptable protocol version", "DENIED", None, "WORDS"),
    ("Connection Refused: identifier rejected", "DENIED", None, "WORDS"),
    ("Connection Refused: broker unavailable", "BUSY", None, "WORDS"),
    ("Connection Refused: server unavailable", "BUSY", None, "WORDS"),
    ("Connection Refused: bad user name or password", "DENIED", None, "WORDS"),
    ("Connection Refused: bad username or password", "DENIED", None, "WORDS"),
    ("Connection Refused: not authorised", "DENIED", None, "WORDS"),
    ("Connection Refused: not authorized", "DENIED", None, "WORDS"),
    ("Connection was refused due to Not Authorised", "DENIED", None, "WORDS"),
    ("Connection was refused due to Not Authorized", "DENIED", None, "WORDS"),
    ("MQTT_ERR_CONN_REFUSED", "DENIED", None, "CLASS"),
    ("MQTT_ERR_AUTH", "DENIED", None, "CLASS"),
    # RabbitMQ: rabbit_reader.erl
    ("ACCESS_REFUSED - Login was refused using authentication mechanism", "DENIED", None, "WORDS"),
    # NATS: server/errors.go
    ("nats: 'Authorization Violation'", "DENIED", None, "WORDS"),
    ("nats: 'User Authentication Expired'", "DENIED", None, "WORDS"),
    ("nats: 'maximum connections exceeded'", "BUSY", None, "WORDS"),
    # Kafka (clients, SaslClientAuthenticator; librdkafka)
    ("due to invalid credentials with SASL mechanism", "DENIED", None, "WORDS"),
    ("SaslAuthenticationFailed", "DENIED", None, "CLASS"),
    # PostgreSQL (libpq/auth.c, postmaster.c, utils/init/postinit.c)
    # A server's own log says the same of somebody else: libpq puts `failed: ` before it.
    ("failed: FATAL: password authentication failed", "DENIED", None, "WORDS"),
    ("no pg_hba.conf entry for host", "DENIED", None, "WORDS"),
    ("FATAL: database ... does not exist", "DENIED", None, "WORDS"),
    ("FATAL: role ... does not exist", "DENIED", None, "WORDS"),
    ("the database system is starting up", "BUSY", None, "WORDS"),
    ("the database system is shutting down", "BUSY", None, "WORDS"),
    ("the database system is in recovery mode", "BUSY", None, "WORDS"),
    ("the database system is not yet accepting connections", "BUSY", None, "WORDS"),
    ("sorry, too many clients already", "BUSY", None, "WORDS"),
    ("remaining connection slots are reserved", "BUSY", None, "WORDS"),
    # MySQL (share/messages_to_clients.txt)
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
    # Redis (src/server.c)
    ("Redis is loading the dataset in memory", "BUSY", "RECEIVE", "WORDS"),
    ("Link with MASTER is down and", "BUSY", "RECEIVE", "WORDS"),
    ("max number of clients reached", "BUSY", None, "WORDS"),
    ("redis.exceptions.NoPermissionError", "DENIED", "RECEIVE", "CLASS"),
    ("redis.exceptions.ResponseError", "DENIED", "RECEIVE", "CLASS"),
    ("NOAUTH Authentication required", "DENIED", "RECEIVE", "WORDS"),
    ("WRONGPASS invalid username-password pair", "DENIED", "RECEIVE", "WORDS"),
    ("BUSY Redis is busy running a script", "BUSY", "RECEIVE", "WORDS"),
    ("CLUSTERDOWN The cluster is down", "BUSY", "RECEIVE", "WORDS"),
    # LDAP (RFC 4511; OpenLDAP's ldap_err2string)
    ("ldap_bind: Invalid credentials (49)", "DENIED", None, "WORDS"),
    ("LDAP: error code 49 - Invalid Credentials", "DENIED", None, "WORDS"),
    # SMTP and FTP servers
    ("535 5.7.8 Username and Password not accepted", "DENIED", None, "WORDS"),
    ("530 Login incorrect", "DENIED", None, "WORDS"),
    ("530 Login authentication failed", "DENIED", None, "WORDS"),
    ("SMTPAuthenticationError", "DENIED", None, "CLASS"),
    # OpenSSH
    ("Permission denied (publickey", "DENIED", None, "WORDS"),
)
