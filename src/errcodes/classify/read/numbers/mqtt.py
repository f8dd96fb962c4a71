"""What MQTT brokers answer a CONNECT with, and the result codes of paho: two spaces that collide.

A 4 is a wrong password in a CONNACK, and "not connected" among paho's results. The class, or the
type of what it holds, chooses the space; where neither tells, the number says nothing.
"""

from errcodes.classify.evidence import Evidence, Symptom
from errcodes.classify.read.numbers.server_answers import (
    LOGIN_BUSY,
    LOGIN_DENIED,
    REQUEST_BUSY,
    REQUEST_DENIED,
    Meaning,
    evidence,
    numbers_in,
)
from errcodes.classify.walk.attributes import object_attributes, plain_int, slot
from errcodes.classify.walk.record import Record

__all__ = ["MQTT_CONNACK", "MQTT_REASONS", "MQTT_REASON_NAMES", "PAHO_RESULTS", "number_evidence"]

_S = Symptom

#: CONNACK return codes (MQTT 3.1.1, table 3.1), and the reason codes that mean something else in a
#: CONNACK than in a DISCONNECT: the broker will not have a client whose packets it cannot read.
MQTT_CONNACK: dict[int, Meaning] = {
    1: LOGIN_DENIED,  # unacceptable protocol version
    2: LOGIN_DENIED,  # identifier rejected
    3: LOGIN_BUSY,  # server unavailable
    4: LOGIN_DENIED,  # bad user name or password
    5: LOGIN_DENIED,  # not authorized
    129: LOGIN_DENIED,  # malformed packet
    130: LOGIN_DENIED,  # protocol error
}

#: Reason codes (MQTT 5.0, 2.4).
MQTT_REASONS: dict[int, Meaning] = {
    128: LOGIN_DENIED,  # unspecified error
    129: (_S.PROTOCOL, None),  # malformed packet
    130: (_S.PROTOCOL, None),  # protocol error
    131: LOGIN_DENIED,  # implementation specific error
    132: LOGIN_DENIED,  # unsupported protocol version
    133: LOGIN_DENIED,  # client identifier not valid
    134: LOGIN_DENIED,  # bad user name or password
    135: LOGIN_DENIED,  # not authorized
    136: LOGIN_BUSY,  # server unavailable
    137: LOGIN_BUSY,  # server busy
    138: LOGIN_DENIED,  # banned
    139: (_S.CLOSED, None),  # server shutting down
    140: LOGIN_DENIED,  # bad authentication method
    141: (_S.CLOSED, None),  # keep alive timeout
    142: (_S.CLOSED, None),  # session taken over
    143: REQUEST_DENIED,  # topic filter invalid
    144: REQUEST_DENIED,  # topic name invalid
    145: REQUEST_BUSY,  # packet identifier in use
    147: REQUEST_BUSY,  # receive maximum exceeded
    149: REQUEST_DENIED,  # packet too large
    150: REQUEST_BUSY,  # message rate too high
    151: REQUEST_BUSY,  # quota exceeded
    152: (_S.CLOSED, None),  # administrative action
    153: REQUEST_DENIED,  # payload format invalid
    154: REQUEST_DENIED,  # retain not supported
    155: REQUEST_DENIED,  # QoS not supported
    156: LOGIN_BUSY,  # use another server
    157: LOGIN_DENIED,  # server moved
    158: REQUEST_DENIED,  # shared subscriptions not supported
    159: LOGIN_BUSY,  # connection rate exceeded
    160: (_S.CLOSED, None),  # maximum connect time
    161: REQUEST_DENIED,  # subscription identifiers not supported
    162: REQUEST_DENIED,  # wildcard subscriptions not supported
}
#: The type of a CONNACK (MQTT 5.0, 2.1.2): a quota that is exceeded then is that of clients.
_CONNACK = 2
_REFUSALS = frozenset({LOGIN_BUSY, LOGIN_DENIED, REQUEST_BUSY, REQUEST_DENIED})

#: Results of paho's own functions (paho-mqtt 2, paho/mqtt/enums.py, MQTTErrorCode).
PAHO_RESULTS: dict[int, Meaning] = {
    2: (_S.PROTOCOL, None),  # MQTT_ERR_PROTOCOL
    4: (_S.CLOSED, None),  # MQTT_ERR_NO_CONN: not connected
    5: LOGIN_DENIED,  # MQTT_ERR_CONN_REFUSED: by the broker
    7: (_S.CLOSED, None),  # MQTT_ERR_CONN_LOST
    8: (_S.TLS, None),  # MQTT_ERR_TLS
    11: LOGIN_DENIED,  # MQTT_ERR_AUTH
    12: LOGIN_DENIED,  # MQTT_ERR_ACL_DENIED
    13: (_S.UNRESOLVED, None),  # MQTT_ERR_UNKNOWN: getaddrinfo
    16: (_S.CLOSED, None),  # MQTT_ERR_KEEPALIVE
}

#: Names of reason codes (paho-mqtt 2, reasoncodes.py), and what paho's connack_string() makes of
#: the return codes: the only word of a refusal that some raise.
MQTT_REASON_NAMES: dict[str, int] = {
    "unspecified error": 128,
    "unsupported protocol version": 132,
    "client identifier not valid": 133,
    "bad user name or password": 134,
    "not authorized": 135,
    "server unavailable": 136,
    "server busy": 137,
    "banned": 138,
    "bad authentication method": 140,
    "quota exceeded": 151,
    "use another server": 156,
    "server moved": 157,
    "connection rate exceeded": 159,
    "unacceptable protocol version": 132,
    "identifier rejected": 133,
    "broker unavailable": 136,
    "not authorised": 135,
}
_REFUSED = "connection refused"

_NAMES = ("rc", "reason_code", "return_code", "_code", "code")
_OF_CONNECT = ("ConnectError", "ConnectionRefused", "ConnackError", "ConnectException")
_OF_PAHO = ("aiomqtt.exceptions.MqttCodeError", "asyncio_mqtt.error.MqttCodeError")


def number_evidence(record: Record) -> Evidence | None:
    """Read a reason code, or a number whose space the class tells."""
    for name in _NAMES:
        held = record.attributes.get(name)
        if held is not None and plain_int(held) is None:
            return _reason(record, name, held)
    name, number = next(iter(numbers_in(record, *_NAMES).items()), ("", 0))
    meaning = _meaning(record, number)
    return evidence(record, meaning, name, number) if meaning else _named(record)


def _named(record: Record) -> Evidence | None:
    """Read the name of a reason code, alone in the text or behind `Connection Refused: `."""
    name = record.text.lower().rpartition(_REFUSED)[2].strip(" :.")
    number = MQTT_REASON_NAMES.get(name)
    if number is None:
        return None
    return evidence(record, (MQTT_REASONS[number][0], None), "args", name)


def _meaning(record: Record, number: int) -> Meaning | None:
    if number in MQTT_CONNACK and any(word in record.info.name for word in _OF_CONNECT):
        return MQTT_CONNACK[number]
    if number in MQTT_REASONS:
        return MQTT_REASONS[number]
    return PAHO_RESULTS.get(number) if record.info.name in _OF_PAHO else None


def _reason(record: Record, name: str, held: object) -> Evidence | None:
    """Read a ReasonCode (paho-mqtt 2, paho/mqtt/reasoncodes.py): it knows its packet."""
    fields = object_attributes(held)
    kind, number = (
        plain_int(fields.get(each, slot(held, each))) for each in ("packetType", "value")
    )
    meaning = None if number is None else MQTT_REASONS.get(number)
    if number is None or meaning is None:
        return None
    if kind == _CONNACK:
        meaning = MQTT_CONNACK.get(number, meaning)
        meaning = (meaning[0], None) if meaning in _REFUSALS else meaning
    return evidence(record, meaning, name, number)
