"""What servers of other protocols answer: the number spaces, against what their clients know."""

import inspect
from collections.abc import Iterator
from typing import Any

import pytest

from errcodes import NetworkErrorCode as Code
from errcodes import classify
from errcodes.classify import Phase
from errcodes.classify.evidence import Symptom
from errcodes.classify.read import numbers
from errcodes.classify.read.numbers import kafka, mongodb, mqtt, mysql, redis, replies, sqlstate

#: (transient, sent) of each meaning.
MEANINGS = {
    "no": (False, True),
    "not now": (True, True),
    "no session": (False, None),
    "no session now": (True, None),
}


def named(
    name: str, *args: object, bases: tuple[type, ...] = (Exception,), **fields: object
) -> Any:
    """Give an exception of a class of this qualified name."""
    module, _, own = name.rpartition(".")
    error = type(own, bases, {"__module__": module})(*args)
    error.__dict__.update(fields)
    return error


class ReasonCode:
    """What paho calls a reason code, as far as it is read."""

    def __init__(self, packet: int, value: int) -> None:
        self.packetType, self.value = packet, value


@pytest.mark.parametrize(
    ("error", "meaning"),
    [
        (named("aiomqtt.exceptions.MqttConnectError", rc=4), "no session"),
        (named("aiomqtt.exceptions.MqttConnectError", rc=3), "no session now"),
        (named("aiomqtt.exceptions.MqttConnectError", rc=ReasonCode(2, 135)), "no session"),
        (named("aiomqtt.exceptions.MqttConnectError", rc=ReasonCode(2, 151)), "no session now"),
        (named("aiomqtt.exceptions.MqttConnectError", rc=ReasonCode(2, 130)), "no session"),
        (named("some.client.MQTTConnectError", 129), "no session"),
        (named("some.client.MqttPublishError", rc=ReasonCode(4, 151)), "not now"),
        (named("some.client.MQTTConnectError", 137), "no session now"),
        (named("paho.mqtt.exception.MQTTException", "Not authorized"), "no session"),
        (named("some.mqtt.MqttError", "Connection Refused: broker unavailable."), "no session now"),
        (named("pika.exceptions.ChannelClosedByBroker", 404, "NOT_FOUND"), None),
        (named("some.client.AMQPError", 404, "NOT_FOUND"), "no"),
        (named("some.client.AMQPChannelError", 405, "RESOURCE_LOCKED"), "not now"),
        (named("some.client.AMQPConnectionError", "NOT_ALLOWED", _error_code=530), "no session"),
        (named("some.client.LDAPException", result=49, type="bindResponse"), "no session"),
        (named("some.client.LDAPException", result=51, type="searchResDone"), "not now"),
        (named("ldap.LDAPError", {"result": 51, "msgtype": 97}), "no session now"),
        (named("ldap.LDAPError", {"result": 50, "desc": "Insufficient access"}), "no"),
        (named("smtplib.SMTPDataError", 451, b"4.3.0 error"), "not now"),
        (named("some.client.SmtpConnectError", 554, "no"), "no session"),
        (named("some.client.SMTPError", {"a@b.example": (550, b"no such user")}), "no"),
        (named("ftplib.Error", "530 Login incorrect"), "no session"),
        (named("imaplib.IMAP4.error", "[UNAVAILABLE] later"), None),
        (named("pymysql.err.MySQLError", 1045, "Access denied"), "no session"),
        (named("pymysql.err.MySQLError", 1213, "Deadlock found"), "not now"),
        (named("pymysql.err.MySQLError", 1213, "Deadlock found", errno=99_999), "not now"),
        (named("pymysql.err.MySQLError", 1146, "no such table"), "no"),
        (named("redis.exceptions.RedisError", "LOADING Redis is loading"), "not now"),
        (named("redis.exceptions.RedisError", "WRONGPASS invalid"), "no"),
        (named("pymongo.errors.PyMongoError", "no", details={"code": 13}), "no"),
        (named("pymongo.errors.PyMongoError", "no", details={"code": 189}), "not now"),
        (named("asyncssh.misc.DisconnectError", 14, "Permission denied"), None),
        (named("some.client.AccessDenied", "sorry"), "no session"),
    ],
    ids=repr,
)
def test_meaning(error: Exception, meaning: str | None) -> None:
    """An answer is 50500, whatever its words are, and tells whether to ask again."""
    diagnosis = classify.diagnose(error)

    assert diagnosis.code is Code.OTHER
    if meaning is not None:
        assert (diagnosis.transient, diagnosis.sent) == MEANINGS[meaning]
    assert diagnosis.phase in {None, Phase.RECEIVE}


def test_spaces_collide() -> None:
    """A 4 is a wrong password in a CONNACK, and no connection among paho's results."""
    of_broker = named("aiomqtt.exceptions.MqttConnectError", rc=4)
    of_paho = named("aiomqtt.exceptions.MqttCodeError", rc=4)
    of_nobody = named("some.client.MqttDeviceError", rc=4)

    assert classify.exception(of_broker) is Code.OTHER
    assert classify.exception(of_paho) is Code.CLOSED_BY_PEER
    assert classify.exception(of_nobody, None) is None


@pytest.mark.parametrize("state", ["28P01", "57P03", "53300", "42501", "40001", "3D000"])
def test_sqlstate_of_any_class(state: str) -> None:
    """A class that has a SQLSTATE tells it, be it an attribute, a constant, or pg8000's dict."""
    constant = type("Refused", (Exception,), {"sqlstate": state})
    attribute = named("any.client.Refused", bases=(type("Base", (Exception,), {"pgcode": None}),))
    attribute.pgcode = state
    fields: Any = named("pg8000.exceptions.Error", {"S": "FATAL", "C": state, "M": "no"})

    errors: list[Exception] = [constant("no"), attribute, fields]
    found = [classify.diagnose(each) for each in errors]

    assert {(each.code, each.transient, each.sent) for each in found} == {
        (Code.OTHER, found[0].transient, found[0].sent)
    }


def test_an_unknown_state_falls_back_on_its_class() -> None:
    """A client may act on the first two letters alone."""
    assert sqlstate.meaning("40ZZZ") == sqlstate.meaning("40001")
    assert sqlstate.meaning("ZZ000") is None


def test_a_state_is_five_letters() -> None:
    """Words and numbers that stand where a state does are none."""
    for value in ("hello", "28p01", "280", 28000, None, "ABCDE"):
        error = type("Refused", (Exception,), {"sqlstate": value})("no")
        assert classify.exception(error, None) is None


def subclasses(cls: Any) -> Iterator[Any]:
    """Give all classes derived from one."""
    for each in cls.__subclasses__():
        yield each
        yield from subclasses(each)


def test_kafka_agrees_with_aiokafka() -> None:
    """Each class of the client that has a code calls it retriable where the table does."""
    errors = pytest.importorskip("aiokafka.errors")
    classes = set(subclasses(errors.BrokerResponseError))
    # The client does not ask again for these, though the protocol lets it.
    others = {2, 9, 51, 70, 71, 72}

    assert classes
    for cls in classes:
        if cls.errno <= 0 or cls.errno in others | kafka.KAFKA_NETWORK.keys():
            continue
        meaning = kafka.meaning(cls.errno)
        assert meaning is not None, cls
        assert (meaning[0] is Symptom.BUSY) == cls.retriable, cls


def test_mqtt_agrees_with_paho() -> None:
    """Each name of a refusal of a CONNECT is known, with paho's number."""
    reasons = pytest.importorskip("paho.mqtt.reasoncodes")
    packets = pytest.importorskip("paho.mqtt.packettypes").PacketTypes

    for number, names in reasons.ReasonCode(packets.CONNACK).names.items():
        for name, of_packets in names.items():
            if packets.CONNACK in of_packets and number >= 128:
                assert number in mqtt.MQTT_REASONS, name


def test_mysql_agrees_with_pymysql() -> None:
    """Each number of the table is one of the server's, or one of the client's."""
    constants = pytest.importorskip("pymysql.constants")
    members = (*vars(constants.ER).values(), *vars(constants.CR).values())
    known = {value for value in members if isinstance(value, int)}
    newer = {number for number in mysql.MYSQL_SERVER_ERRORS if number >= 1614}

    assert {*mysql.MYSQL_SERVER_ERRORS, *mysql.MYSQL_CLIENT_ERRORS} - newer <= known


def test_redis_agrees_with_redis_py() -> None:
    """Each class that redis-py makes of a prefix is known."""
    exceptions = pytest.importorskip("redis.exceptions")
    base = pytest.importorskip("redis._parsers.base")

    made = {
        value.__name__
        for value in base.BaseParser.EXCEPTION_CLASSES.values()
        if inspect.isclass(value)
    }
    assert made - {"ResponseError"} <= {*redis.REDIS_CLASSES, "ExternalAuthProviderError"}
    assert all(hasattr(exceptions, name) for name in redis.REDIS_CLASSES)


def test_mongodb_agrees_with_pymongo() -> None:
    """What PyMongo tries again by itself may be gone at the next try."""
    constants = pytest.importorskip("pymongo.helpers_shared")

    assert constants._RETRYABLE_ERROR_CODES <= mongodb.MONGODB_RETRYABLE | mongodb.MONGODB_NETWORK


def test_every_reader_can_be_loaded() -> None:
    """Each name in the registry is that of a function."""
    tables = (numbers.NUMBER_SPACES, numbers.NUMBER_WORDS, numbers.NUMBER_ATTRIBUTES)
    for table in tables:
        for name in filter(None, table.values()):
            assert callable(numbers._loaded(name)), name


@pytest.mark.parametrize("number", range(1, 1000, 7))
def test_replies(number: int) -> None:
    """A reply of four hundred is for now, one of five hundred for good, others are none."""
    meaning = replies.reply_meaning(number)

    expected = {4: Symptom.BUSY, 5: Symptom.DENIED}.get(number // 100)
    assert (meaning and meaning[0]) == expected


def test_a_name_makes_nothing_certain() -> None:
    """A client calls a read that stalls a ConnectTimeoutError: its name says nothing of `sent`."""
    for name in ("ConnectTimeoutError", "ConnectError", "ConnectionRefused", "DNSError"):
        assert classify.diagnose(named(f"some.client.{name}", "no")).sent is None

    assert classify.diagnose(ConnectionRefusedError(111, "Connection refused")).sent is False


def test_mail_numbers_are_no_statuses() -> None:
    """Three digits of SMTP are no HTTP status."""
    diagnosis = classify.diagnose(named("smtplib.SMTPResponseException", 503, b"bad sequence"))

    assert (diagnosis.code, diagnosis.status, diagnosis.transient) == (Code.OTHER, None, False)


@pytest.mark.parametrize(
    ("text", "code", "transient"),
    [
        ("Connection Refused: broker unavailable.", Code.OTHER, True),
        ("Connection Refused: not authorised.", Code.OTHER, False),
        ("FATAL: the database system is starting up", Code.OTHER, True),
        ("HTTP/1.1 407 Proxy Authentication Required", Code.CONNECT_FAILED, False),
        ("curl: (56) CONNECT tunnel failed, response 403", Code.CONNECT_FAILED, False),
        ("curl: (56) CONNECT tunnel failed, response 502", Code.CONNECT_FAILED, True),
    ],
)
def test_texts_too(text: str, code: Code, *, transient: bool) -> None:
    """A text tells as well whether the server will ever have it."""
    diagnosis = classify.diagnose_message(text)

    assert diagnosis is not None
    assert (diagnosis.code, diagnosis.transient) == (code, transient)


def test_a_protocol_error_in_a_disconnect() -> None:
    """The session stood, and then broke: no client was turned away."""
    error = named("some.client.MQTTDisconnectError", rc=ReasonCode(14, 130))

    assert classify.exception(error) is Code.STREAM_RESET


def test_the_exception_code_of_a_class() -> None:
    """A client of Modbus may have a class for each code, which stands in the class."""
    base = type("ModbusError", (Exception,), {"__module__": "some.client"})
    busy = type("ServerDeviceBusyError", (base,), {"__module__": "some.client", "error_code": 6})

    diagnosis = classify.diagnose(busy())

    assert (diagnosis.code, diagnosis.transient) == (Code.OTHER, True)
    assert diagnosis.evidence == ("some.client.ServerDeviceBusyError.error_code = 6",)


class GaveUpError(Exception):
    """What a client raises of a status."""

    def __init__(self, status: int) -> None:
        super().__init__("gave up")
        self.status = status


def caught_in_handler(raised: Exception, cause: Exception | None = None) -> Exception:
    """Give what is raised while a KeyError is handled."""
    try:
        try:
            raise KeyError("lamp")
        except KeyError:
            raise raised from cause
    except Exception as error:
        return error


@pytest.mark.parametrize(
    ("raised", "cause"), [(GaveUpError(408), None), (RuntimeError("x"), GaveUpError(408))]
)
def test_a_408_that_no_time_out_was_made_into(raised: Exception, cause: Exception | None) -> None:
    """What was being handled is no time-out: the status stays."""
    diagnosis = classify.diagnose(caught_in_handler(raised, cause))

    assert (diagnosis.code, diagnosis.status) == (Code.TIMEOUT, 408)
