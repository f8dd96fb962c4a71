"""What servers answer to those that they do not let in: they are there, and say no."""

from errcodes.classify.words.rows import Row, SpaceRow

__all__ = ["MQTT_CONNACK", "ROWS"]

#: The codes of CONNACK: MQTT 3.1.1, section 3.2.2.3, and MQTT 5.0, section 3.2.2.2.
MQTT_CONNACK: tuple[SpaceRow, ...] = (
    (1, "STATUS", None),  # unacceptable protocol version
    (2, "STATUS", None),  # identifier rejected
    (3, "STATUS", None),  # server unavailable
    (4, "STATUS", None),  # bad user name or password
    (5, "STATUS", None),  # not authorized
    (128, "STATUS", None),  # Unspecified error
    (129, "STATUS", None),  # Malformed Packet
    (130, "STATUS", None),  # Protocol Error
    (131, "STATUS", None),  # Implementation specific error
    (132, "STATUS", None),  # Unsupported Protocol Version
    (133, "STATUS", None),  # Client Identifier not valid
    (134, "STATUS", None),  # Bad User Name or Password
    (135, "STATUS", None),  # Not authorized
    (136, "STATUS", None),  # Server unavailable
    (137, "STATUS", None),  # Server busy
    (138, "STATUS", None),  # Banned
    (140, "STATUS", None),  # Bad authentication method
    (144, "STATUS", None),  # Topic Name invalid
    (149, "STATUS", None),  # Packet too large
    (151, "STATUS", None),  # Quota exceeded
    (153, "STATUS", None),  # Payload format invalid
    (154, "STATUS", None),  # Retain not supported
    (155, "STATUS", None),  # QoS not supported
    (156, "STATUS", None),  # Use another server
    (157, "STATUS", None),  # Server moved
    (159, "STATUS", None),  # Connection rate exceeded
)

ROWS: tuple[Row, ...] = (
    # MQTT 3.1.1, section 3.2.2.3, and 5.0, section 3.2.2.2; paho, mosquitto and Home Assistant
    ("CONNACK @", "MQTT_CONNACK", "NUMBER"),
    ("Connection Refused: not authorised", "STATUS", None, "NUMBER"),
    ("Connection Refused: not authorized", "STATUS", None, "NUMBER"),
    ("Connection was refused due to Not Authorised", "STATUS", None, "NUMBER"),
    ("Connection was refused due to Not Authorized", "STATUS", None, "NUMBER"),
    ("Connection Refused: bad user name or password", "STATUS", None, "NUMBER"),
    ("Connection Refused: bad username or password", "STATUS", None, "NUMBER"),
    ("Connection Refused: identifier rejected", "STATUS", None, "NUMBER"),
    ("Connection Refused: unacceptable protocol version", "STATUS", None, "NUMBER"),
    ("Connection Refused: broker unavailable", "STATUS", None, "NUMBER"),
    ("Connection Refused: server unavailable", "STATUS", None, "NUMBER"),
    # PostgreSQL 16 (src/backend/libpq/auth.c), MySQL 8 (share/messages_to_clients.txt), MongoDB 7
    (
        "password authentication failed for user",
        "STATUS",
        None,
        "NUMBER",
        ("connection to server", "OperationalError", "SQLSTATE", "rror:", "Exception", "1045"),
    ),
    (
        "no pg_hba.conf entry for",
        "STATUS",
        None,
        "NUMBER",
        ("connection to server", "OperationalError", "SQLSTATE", "rror:", "Exception", "1045"),
    ),
    (
        "Access denied for user",
        "STATUS",
        None,
        "NUMBER",
        ("connection to server", "OperationalError", "SQLSTATE", "rror:", "Exception", "1045"),
    ),
    ("SCRAM authentication failed", "STATUS", None, "NUMBER"),
    ("codeName: AuthenticationFailed", "STATUS", None, "NUMBER"),
    # Redis 7 (src/acl.c, src/server.c)
    ("NOAUTH Authentication required", "STATUS", None, "NUMBER"),
    ("WRONGPASS invalid username-password pair", "STATUS", None, "NUMBER"),
    ("NOPERM this user has no permissions", "STATUS", None, "NUMBER"),
    # AMQP 0-9-1 (RabbitMQ), Kafka (SASL), NATS, LDAP (RFC 4511), SSH (RFC 4252)
    ("ACCESS_REFUSED - Login was refused", "STATUS", None, "NUMBER"),
    ("SaslAuthenticationException: Authentication failed", "STATUS", None, "NUMBER"),
    ("SASL authentication error: Authentication failed", "STATUS", None, "NUMBER"),
    ("nats: Authorization Violation", "STATUS", None, "NUMBER"),
    ("LDAP: error code 49", "STATUS", None, "NUMBER"),
    ("Permission denied (publickey", "STATUS", None, "NUMBER"),
    ("Permission denied, please try again", "STATUS", None, "NUMBER"),
)
