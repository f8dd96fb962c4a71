"""What each reader of numbers gives: the symptom, the phase, the weight, and where it was read."""

from typing import TYPE_CHECKING, Any

import pytest

from errcodes.classify.evidence import Evidence
from errcodes.classify.read.numbers import number_reader
from errcodes.classify.walk.record import walked
from tests.classify.test_answers import ReasonCode, named

if TYPE_CHECKING:
    from collections.abc import Callable


class SlottedReasonCode:
    """A reason code that keeps its numbers in slots."""

    __slots__ = ("packetType", "value")

    def __init__(self, packet: int, value: int) -> None:
        self.packetType, self.value = packet, value


class Reason:
    """Why a WebSocket was closed, as trio-websocket has it."""

    def __init__(self, code: int) -> None:
        self._code = code


class Frame:
    """The frame that closes a WebSocket."""

    def __init__(self, code: int | None) -> None:
        self.code = code


class Event:
    """An event of HTTP/2."""

    def __init__(self, code: int) -> None:
        self.error_code = code


class GrpcCode:
    """A status of gRPC, as an enum keeps its name."""

    def __init__(self, name: str) -> None:
        self._name_ = name


class State:
    """The state of a call of gRPC."""

    def __init__(self, code: str, details: str) -> None:
        self.code, self.details = GrpcCode(code), details


def read(error: BaseException) -> Evidence | None:
    """Give what the number of an exception says to the reader of its class."""
    record = walked(error)
    reader: Callable[..., Evidence | None] | None = number_reader(record.info.names, type(error))
    assert reader is not None
    return reader(record)


def shown(evidence: Evidence | None) -> str | None:
    """Give evidence in one line."""
    if evidence is None:
        return None
    phase = evidence.phase.name if evidence.phase else "-"
    weight, read_at = evidence.weight.name, evidence.attribute
    assert evidence.exact
    return f"{evidence.symptom.name} {phase} {weight} {read_at} = {evidence.value}"


@pytest.mark.parametrize(
    ("name", "given", "fields", "found"),
    [
        (
            "some.client.AMQPError",
            (),
            {"_reply_code": 404, "reply_code": 405, "code": 406},
            "DENIED RECEIVE NUMBER _reply_code = 404",
        ),
        (
            "some.client.AMQPError",
            (),
            {"reply_code": 405, "code": 406},
            "BUSY RECEIVE NUMBER reply_code = 405",
        ),
        ("some.client.AMQPError", (), {"code": 406}, "DENIED RECEIVE NUMBER code = 406"),
        ("some.client.AMQPError", (404,), {}, "DENIED RECEIVE NUMBER args = 404"),
        ("some.client.AMQPError", ("no",), {}, None),
        ("some.client.AMQPError", (), {}, None),
        (
            "some.client.AMQPError",
            ("x ClosedByBroker: (541) 'no'",),
            {"code": 404},
            "BUSY RECEIVE NUMBER reply_code = 541",
        ),
        ("some.client.AMQPError", ("x ClosedByBroker: (200) 'no'",), {"code": 404}, None),
        ("some.client.ProbableAccessAMQPError", (403,), {}, "DENIED - NUMBER args = 403"),
        ("pycares.AresError", (4, "no"), {}, "UNRESOLVED RESOLVE NUMBER args = 4"),
        ("pycares.AresError", (99, "no"), {}, None),
        ("some.client.KafkaError", (), {"code": 7}, "BUSY RECEIVE NUMBER code = 7"),
        ("some.client.KafkaError", (7,), {}, "BUSY RECEIVE NUMBER args = 7"),
        ("some.client.KafkaError", (13,), {"code": 0}, "CLOSED - NUMBER args = 13"),
        ("some.client.KafkaError", (1,), {}, "DENIED RECEIVE NUMBER args = 1"),
        ("some.client.KafkaError", (133,), {}, "DENIED RECEIVE NUMBER args = 133"),
        ("some.client.KafkaError", (134,), {}, None),
        ("some.client.KafkaError", (0,), {}, None),
        ("some.client.KafkaError", (58,), {}, "DENIED - NUMBER args = 58"),
        (
            "some.client.LDAPError",
            ({"result": 49, "type": "bindResponse"},),
            {"result": 52},
            "DENIED - NUMBER result = 49",
        ),
        ("some.client.LDAPError", ({},), {"result": 52}, "BUSY RECEIVE NUMBER result = 52"),
        (
            "some.client.LDAPError",
            (),
            {"result": 51, "type": "bindResponse"},
            "BUSY - NUMBER result = 51",
        ),
        ("some.client.LDAPError", (), {"result": 51, "msgtype": 0x61}, "BUSY - NUMBER result = 51"),
        (
            "some.client.LDAPError",
            (),
            {"result": 51, "msgtype": 0x63},
            "BUSY RECEIVE NUMBER result = 51",
        ),
        (
            "some.client.LDAPError",
            (),
            {"result": 51, "msgtype": [0x61]},
            "BUSY RECEIVE NUMBER result = 51",
        ),
        ("some.client.LDAPError", (), {"result": 50}, "DENIED RECEIVE NUMBER result = 50"),
        ("some.client.LDAPError", (), {"result": 80}, "DENIED RECEIVE NUMBER result = 80"),
        ("some.client.LDAPError", (), {"result": 81}, "REFUSED - NUMBER result = 81"),
        ("some.client.LDAPError", (), {"result": 0}, None),
        ("some.client.LDAPError", (), {"result": 1}, "DENIED RECEIVE NUMBER result = 1"),
        ("some.client.LDAPError", (), {"result": 5}, None),
        ("some.client.LDAPError", (), {"result": 14}, None),
        ("some.client.LDAPError", (), {"code": 49, "errnum": 52}, "DENIED - NUMBER result = 49"),
        ("some.client.LDAPError", (), {"errnum": 52}, "BUSY RECEIVE NUMBER result = 52"),
        ("some.client.LDAPError", (49,), {}, "DENIED - NUMBER result = 49"),
        ("some.client.LDAPError", (), {}, None),
        ("pycurl.error", (7, "no"), {}, "REFUSED - NUMBER code = 7"),
        ("pycurl.error", (0, 7, "no"), {}, "REFUSED - NUMBER code = 7"),
        ("pycurl.error", (7, "no"), {"code": 28, "errno": 6}, "TIMEOUT - NUMBER code = 28"),
        ("pycurl.error", (7, "no"), {"code": 1000, "errno": 6}, "UNRESOLVED - NUMBER code = 6"),
        (
            "pycurl.error",
            (28, "Connection timed out after 5 milliseconds"),
            {},
            "TIMEOUT CONNECT NUMBER code = 28",
        ),
        (
            "pycurl.error",
            (28, "Operation timed out after 5 milliseconds with 0 bytes received"),
            {},
            "TIMEOUT RECEIVE NUMBER code = 28",
        ),
        (
            "pycurl.error",
            (7, "Connection timed out after 5 milliseconds"),
            {},
            "REFUSED - NUMBER code = 7",
        ),
        (
            "pycurl.error",
            (56, "CONNECT tunnel failed, response 407"),
            {},
            "DENIED PROXY NUMBER code = 56",
        ),
        (
            "pycurl.error",
            (56, "CONNECT tunnel failed, response 502"),
            {},
            "REFUSED PROXY NUMBER code = 56",
        ),
        ("pycurl.error", (60, "SSL certificate problem"), {}, "TLS TLS CERTIFICATE code = 60"),
        ("pycurl.error", (90, "no"), {}, "PIN TLS CERTIFICATE code = 90"),
        (
            "pycurl.error",
            (22, "The requested URL returned error: 503"),
            {},
            "STATUS_503 - STATUS args = 503",
        ),
        (
            "pycurl.error",
            (22, "The requested URL returned error: 503 The requested URL returned error: 404 x"),
            {},
            "STATUS - STATUS args = 404",
        ),
        (
            "pycurl.error",
            (22, "The requested URL returned error: no"),
            {},
            "STATUS - NUMBER code = 22",
        ),
        ("pycurl.error", (22, "503"), {}, "STATUS - NUMBER code = 22"),
        ("pycurl.error", ("7", "no"), {}, None),
        ("mbedtls.exceptions.TLSError", (), {"err": 0x0044}, "REFUSED - NUMBER err = 68"),
        ("mbedtls.exceptions.TLSError", (), {"err": 0x2080}, "TLS TLS NUMBER err = 8320"),
        ("mbedtls.exceptions.TLSError", (), {"err": 0x207F}, None),
        ("mbedtls.exceptions.TLSError", (), {"err": 0x7FFF}, "TLS TLS NUMBER err = 32767"),
        ("mbedtls.exceptions.TLSError", (), {"err": 0x8000}, None),
        ("mbedtls.exceptions.TLSError", (), {"err": 0x68C2}, "TLS TLS NUMBER err = 26818"),
        ("mbedtls.exceptions.TLSError", (0x0044,), {}, None),
        (
            "pymongo.errors.PyMongoError",
            (),
            {"code": 13, "details": {"code": 189}},
            "DENIED RECEIVE NUMBER code = 13",
        ),
        (
            "pymongo.errors.PyMongoError",
            (),
            {"details": {"code": 189}},
            "BUSY RECEIVE NUMBER details.code = 189",
        ),
        (
            "pymongo.errors.PyMongoError",
            (),
            {"_details": {"code": 13}},
            "DENIED RECEIVE NUMBER _details.code = 13",
        ),
        (
            "pymongo.errors.PyMongoError",
            (),
            {"_OperationFailure__details": {"code": 13}},
            "DENIED RECEIVE NUMBER _OperationFailure__details.code = 13",
        ),
        (
            "pymongo.errors.PyMongoError",
            (),
            {"_OperationFailure__code": 13},
            "DENIED RECEIVE NUMBER _OperationFailure__code = 13",
        ),
        ("pymongo.errors.PyMongoError", (), {"_code": 13}, "DENIED RECEIVE NUMBER _code = 13"),
        ("pymongo.errors.PyMongoError", (13,), {}, None),
        ("pymongo.errors.PyMongoError", (13,), {"details": "no"}, None),
        ("pymongo.errors.PyMongoError", (13,), {"details": {"code": "13"}}, None),
        ("some.mqtt.MqttError", (), {"rc": 135, "code": 137}, "DENIED - NUMBER rc = 135"),
        (
            "some.mqtt.MqttError",
            (),
            {"reason_code": 135, "code": 137},
            "DENIED - NUMBER reason_code = 135",
        ),
        ("some.mqtt.MqttError", (), {"return_code": 135}, "DENIED - NUMBER return_code = 135"),
        ("some.mqtt.MqttError", (), {"_code": 135}, "DENIED - NUMBER _code = 135"),
        ("some.mqtt.MqttError", (), {"code": 135}, "DENIED - NUMBER code = 135"),
        ("some.mqtt.MqttError", (135,), {}, "DENIED - NUMBER args = 135"),
        ("some.mqtt.MqttError", (4,), {}, None),
        ("some.mqtt.MqttConnectError", (4,), {}, "DENIED - NUMBER args = 4"),
        ("some.mqtt.MqttConnackError", (3,), {}, "BUSY - NUMBER args = 3"),
        ("some.mqtt.MqttConnectionRefused", (5,), {}, "DENIED - NUMBER args = 5"),
        ("some.mqtt.MqttConnectException", (2,), {}, "DENIED - NUMBER args = 2"),
        ("aiomqtt.exceptions.MqttCodeError", (4,), {}, "CLOSED - NUMBER args = 4"),
        ("asyncio_mqtt.error.MqttCodeError", (4,), {}, "CLOSED - NUMBER args = 4"),
        ("some.mqtt.MqttError", ("Not authorized",), {}, "DENIED - NUMBER args = not authorized"),
        (
            "some.mqtt.MqttError",
            ("x Connection Refused: Not authorized.",),
            {},
            "DENIED - NUMBER args = not authorized",
        ),
        (
            "some.mqtt.MqttError",
            ("Quota exceeded",),
            {"rc": None},
            "BUSY - NUMBER args = quota exceeded",
        ),
        ("some.mqtt.MqttError", ("Quota exceeded",), {"rc": "151"}, None),
        ("some.mqtt.MqttError", ("Quota",), {}, None),
        ("some.mqtt.MqttError", (), {"rc": ReasonCode(2, 151)}, "BUSY - NUMBER rc = 151"),
        ("some.mqtt.MqttError", (), {"rc": ReasonCode(4, 151)}, "BUSY RECEIVE NUMBER rc = 151"),
        ("some.mqtt.MqttError", (), {"code": ReasonCode(2, 135)}, "DENIED - NUMBER code = 135"),
        ("some.mqtt.MqttError", (), {"code": ReasonCode(4, 135)}, "DENIED - NUMBER code = 135"),
        ("some.mqtt.MqttError", (), {"rc": ReasonCode(2, 0)}, None),
        ("some.mqtt.MqttError", (), {"rc": SlottedReasonCode(2, 135)}, "DENIED - NUMBER rc = 135"),
        ("some.mqtt.MqttError", (), {"rc": SlottedReasonCode(4, 135)}, "DENIED - NUMBER rc = 135"),
        ("pymysql.err.MySQLError", (1045, "no"), {}, "DENIED - NUMBER args = 1045"),
        (
            "pymysql.err.MySQLError",
            (1045, "no"),
            {"errno": 1213},
            "BUSY RECEIVE NUMBER errno = 1213",
        ),
        ("pymysql.err.MySQLError", (1045, "no"), {"errno": 7}, "DENIED - NUMBER args = 1045"),
        ("pymysql.err.MySQLError", (2013, "no"), {}, "CLOSED - WRAPPER args = 2013"),
        ("pymysql.err.MySQLError", (1999, "no"), {}, "DENIED RECEIVE NUMBER args = 1999"),
        ("pymysql.err.MySQLError", (2000, "no"), {}, None),
        ("pymysql.err.MySQLError", (2999, "no"), {}, None),
        ("pymysql.err.MySQLError", (3000, "no"), {}, "DENIED RECEIVE NUMBER args = 3000"),
        ("pymysql.err.MySQLError", (9999, "no"), {}, "DENIED RECEIVE NUMBER args = 9999"),
        ("pymysql.err.MySQLError", (10_000, "no"), {}, None),
        ("pymysql.err.MySQLError", ("no",), {}, None),
        (
            "redis.exceptions.RedisError",
            ("LOADING the dataset",),
            {},
            "BUSY RECEIVE NUMBER args = LOADING",
        ),
        ("redis.exceptions.RedisError", ("the LOADING",), {}, None),
        (
            "redis.exceptions.RedisError",
            ("max number of clients reached",),
            {},
            "BUSY - NUMBER args = max number of clients reached",
        ),
        ("some.client.SMTPError", (451, b"no"), {}, "BUSY RECEIVE NUMBER args = 451"),
        ("some.auth.client.SMTPError", (451, b"no"), {}, "BUSY RECEIVE NUMBER args = 451"),
        ("some.client.SMTPAuthError", (451, b"no"), {}, "BUSY - NUMBER args = 451"),
        (
            "some.client.SMTPError",
            (550, b"no"),
            {"smtp_code": 450, "code": 451, "status_code": 452},
            "BUSY RECEIVE NUMBER smtp_code = 450",
        ),
        (
            "some.client.SMTPError",
            (550, b"no"),
            {"code": 451, "status_code": 452},
            "BUSY RECEIVE NUMBER code = 451",
        ),
        (
            "some.client.SMTPError",
            (550, b"no"),
            {"status_code": 452},
            "BUSY RECEIVE NUMBER status_code = 452",
        ),
        (
            "some.client.SMTPError",
            (550, b"no"),
            {"smtp_code": 250},
            "DENIED RECEIVE NUMBER args = 550",
        ),
        ("some.client.SMTPError", ("452 wait",), {}, "BUSY RECEIVE NUMBER args = 452"),
        ("some.client.SMTPError", ("452",), {}, "BUSY RECEIVE NUMBER args = 452"),
        ("some.client.SMTPError", ("452-wait",), {}, "BUSY RECEIVE NUMBER args = 452"),
        ("some.client.SMTPError", ("4521 wait",), {}, None),
        ("some.client.SMTPError", ("x 452 wait",), {}, None),
        ("some.client.SMTPError", ("399 wait",), {}, None),
        ("some.client.SMTPError", ("400 wait",), {}, "BUSY RECEIVE NUMBER args = 400"),
        ("some.client.SMTPError", ("499 wait",), {}, "BUSY RECEIVE NUMBER args = 499"),
        ("some.client.SMTPError", ("500 wait",), {}, "DENIED RECEIVE NUMBER args = 500"),
        ("some.client.SMTPError", ("599 wait",), {}, "DENIED RECEIVE NUMBER args = 599"),
        ("some.client.SMTPError", ("600 wait",), {}, None),
        ("some.client.SMTPError", ("530 wait",), {}, "DENIED - NUMBER args = 530"),
        ("some.client.SMTPError", ("421 wait",), {}, "BUSY - NUMBER args = 421"),
        ("some.client.SMTPConnectError", ("550 wait",), {}, "DENIED - NUMBER args = 550"),
        ("some.client.SMTPConnectError", ("450 wait",), {}, "BUSY - NUMBER args = 450"),
        ("some.client.SMTPHeloError", ("550 wait",), {}, "DENIED - NUMBER args = 550"),
        ("some.client.SMTPAuthenticationError", ("550 wait",), {}, "DENIED - NUMBER args = 550"),
        (
            "some.client.SMTPError",
            ({"a": (550, b"no"), "b": (450, b"no"), "c": (250, b"ok"), "d": (), "e": 550},),
            {},
            "BUSY RECEIVE NUMBER recipients = 450",
        ),
        (
            "some.client.SMTPError",
            ({"a": [550, b"no"]},),
            {},
            "DENIED RECEIVE NUMBER recipients = 550",
        ),
        ("some.client.NNTPError", ("400 wait",), {}, "BUSY - NUMBER args = 400"),
        ("some.client.NNTPError", ("430 no article",), {}, "DENIED RECEIVE NUMBER args = 430"),
        ("some.client.NNTPError", ("436 later",), {}, "BUSY RECEIVE NUMBER args = 436"),
        ("some.client.NNTPError", ("481 rejected",), {}, "DENIED - NUMBER args = 481"),
        ("some.client.NNTPError", ("599 no",), {}, "DENIED RECEIVE NUMBER args = 599"),
        ("some.client.NNTPError", ("600 no",), {}, None),
        ("some.client.NNTPError", ("10",), {}, None),
        ("some.client.ModbusError", (11,), {}, "BUSY RECEIVE NUMBER args = 11"),
        (
            "some.client.ModbusError",
            (),
            {"exception_code": 2},
            "DENIED RECEIVE NUMBER exception_code = 2",
        ),
        (
            "some.client.ModbusError",
            (7,),
            {"_exception_code": 6},
            "BUSY RECEIVE NUMBER _exception_code = 6",
        ),
        ("some.client.ModbusError", (104,), {}, None),
        ("some.client.ModbusError", ("no",), {}, None),
        ("aioftp.errors.StatusCodeError", ("550 no",), {}, "DENIED RECEIVE NUMBER args = 550"),
        (
            "aioftp.errors.StatusCodeError",
            ("Waiting for ('2xx',) but got 450 [' File busy']",),
            {},
            "BUSY RECEIVE NUMBER args = 450",
        ),
        (
            "imaplib.IMAP4.error",
            ("x [UNAVAILABLE] later",),
            {},
            "BUSY - NUMBER args = [UNAVAILABLE]",
        ),
        (
            "imaplib.IMAP4.error",
            (b"x [UNAVAILABLE] later",),
            {},
            "BUSY - NUMBER args = [UNAVAILABLE]",
        ),
        ("imaplib.IMAP4.error", ("NO such mailbox",), {}, "DENIED - NUMBER args = NO"),
        ("imaplib.IMAP4.error", ("BAD command",), {}, "DENIED - NUMBER args = BAD"),
        ("imaplib.IMAP4.error", ("so NO mailbox",), {}, None),
        ("imaplib.IMAP4.error", (), {}, None),
        ("poplib.error_proto", (b"-ERR no",), {}, "DENIED - NUMBER args = -ERR"),
        ("poplib.error_proto", (b" " * 100 + b"[AUTH]",), {}, None),
        (
            "poplib.error_proto",
            (b"-ERR \xff" + b"x" * 88 + b"[AUTH]",),
            {},
            "DENIED - NUMBER args = [AUTH]",
        ),
        (
            "pg8000.exceptions.Error",
            ({"C": "28P01", "M": "no"},),
            {},
            "DENIED - NUMBER args = 28P01",
        ),
        ("pg8000.exceptions.Error", ("28P01",), {}, "DENIED - NUMBER args = 28P01"),
        ("pg8000.exceptions.Error", ("08006",), {}, "CLOSED - WRAPPER args = 08006"),
        (
            "pg8000.exceptions.Error",
            ({"C": "08006"},),
            {"sql_state": "40001"},
            "BUSY RECEIVE NUMBER sql_state = 40001",
        ),
        (
            "pg8000.exceptions.Error",
            (),
            {"sql_state": "ZZ001", "pgcode": "53300"},
            "BUSY - NUMBER pgcode = 53300",
        ),
        ("pg8000.exceptions.Error", ("28p01",), {}, None),
        ("pg8000.exceptions.Error", ("ERROR",), {}, None),
        ("pg8000.exceptions.Error", ("28P0١",), {}, None),
        ("pg8000.exceptions.Error", ("28-01",), {}, None),
        ("pg8000.exceptions.Error", ("2800",), {}, None),
        ("pg8000.exceptions.Error", ("280001",), {}, None),
        ("pg8000.exceptions.Error", (28000,), {}, None),
        ("asyncssh.misc.DisconnectError", (9, "no"), {}, "PIN - NUMBER args = 9"),
        ("asyncssh.misc.DisconnectError", ("no",), {"code": 14}, "DENIED - NUMBER code = 14"),
        ("asyncssh.misc.DisconnectError", (9, "no"), {"code": 77}, "PIN - NUMBER args = 9"),
        ("asyncssh.misc.DisconnectError", ("no",), {}, None),
        ("asyncssh.misc.ChannelOpenError", (1, "no"), {}, "DENIED - NUMBER args = 1"),
        ("paramiko.ssh_exception.ChannelException", (2, "no"), {}, "BUSY - NUMBER args = 2"),
        ("some.client.ConnectionClosed", (1001, "no"), {}, "CLOSED RECEIVE NUMBER args = 1001"),
        (
            "some.client.ConnectionClosed",
            ("no", "x", 1001),
            {},
            "CLOSED RECEIVE NUMBER args = 1001",
        ),
        ("some.client.ConnectionClosed", ("no", "x", "y", 1001), {}, None),
        (
            "some.client.ConnectionClosed",
            (Frame(1002),),
            {},
            "PROTOCOL RECEIVE NUMBER code = 1002",
        ),
        (
            "some.client.ConnectionClosed",
            (Reason(1013),),
            {},
            "BUSY RECEIVE NUMBER code = 1013",
        ),
        ("some.client.ConnectionClosed", (Reason(7),), {}, None),
        (
            "some.client.ConnectionClosed",
            (),
            {"code": 1001, "close_code": 1011},
            "CLOSED RECEIVE NUMBER code = 1001",
        ),
        (
            "some.client.ConnectionClosed",
            (),
            {"close_code": 1011},
            "CLOSED RECEIVE NUMBER close_code = 1011",
        ),
        (
            "some.client.ConnectionClosed",
            (),
            {"reason": 1011},
            "CLOSED RECEIVE NUMBER reason = 1011",
        ),
        (
            "some.client.ConnectionClosed",
            (),
            {"status": 1011},
            "CLOSED RECEIVE NUMBER status = 1011",
        ),
        (
            "some.client.ConnectionClosed",
            (),
            {"status_code": 1011},
            "CLOSED RECEIVE NUMBER status_code = 1011",
        ),
        (
            "some.client.ConnectionClosed",
            (1001,),
            {"code": 7, "rcvd": Frame(1011)},
            "CLOSED RECEIVE NUMBER code = 1011",
        ),
        (
            "some.client.ConnectionClosed",
            (1001,),
            {"rcvd": None, "sent": Frame(1002)},
            "PROTOCOL RECEIVE NUMBER code = 1002",
        ),
        (
            "some.client.ConnectionClosed",
            (1001,),
            {"rcvd": Frame(1000), "sent": Frame(1002)},
            "CLOSED RECEIVE NUMBER code = 1000",
        ),
        (
            "some.client.ConnectionClosed",
            (1001,),
            {"rcvd": Frame(None), "code": True},
            "CLOSED RECEIVE NUMBER args = 1001",
        ),
        ("some.client.LampDisconnected", (1006,), {}, "CLOSED RECEIVE NUMBER args = 1006"),
        ("some.client.LampDisconnect", (1006,), {}, "CLOSED RECEIVE NUMBER args = 1006"),
        (
            "grpc.RpcError",
            (),
            {"_state": State("UNAVAILABLE", "no")},
            "STATUS_503 - NUMBER code = UNAVAILABLE",
        ),
        (
            "grpc.RpcError",
            (),
            {"_code": GrpcCode("UNAVAILABLE"), "_details": "no"},
            "STATUS_503 - NUMBER code = UNAVAILABLE",
        ),
        (
            "grpc.RpcError",
            (),
            {"_code": GrpcCode("UNAVAILABLE"), "_details": "failed to connect to all addresses; x"},
            "REFUSED - NUMBER code = UNAVAILABLE",
        ),
        (
            "grpc.RpcError",
            (),
            {
                "_code": GrpcCode("UNAVAILABLE"),
                "_details": "Received http2 header with status: 502",
            },
            "STATUS_502 - STATUS details = 502",
        ),
        (
            "grpc.RpcError",
            (),
            {
                "_code": GrpcCode("UNAVAILABLE"),
                "_details": "x Received http2 header with status: 404x",
            },
            "STATUS - STATUS details = 404",
        ),
        (
            "grpc.RpcError",
            (),
            {"_code": GrpcCode("UNAVAILABLE"), "_details": "Received http2 header with status: x"},
            "STATUS_503 - NUMBER code = UNAVAILABLE",
        ),
        (
            "grpc.RpcError",
            (),
            {"_code": GrpcCode("DEADLINE_EXCEEDED"), "_details": "Connection reset by peer"},
            "TIMEOUT - NUMBER code = DEADLINE_EXCEEDED",
        ),
        (
            "grpc.RpcError",
            (),
            {"_code": GrpcCode("UNAVAILABLE"), "_details": "Connection reset by peer"},
            "CLOSED - NUMBER code = UNAVAILABLE",
        ),
        (
            "grpc.RpcError",
            (),
            {
                "_code": GrpcCode("UNAVAILABLE"),
                "_details": "DNS resolution failed for x: Connection reset by peer",
            },
            "UNRESOLVED - NUMBER code = UNAVAILABLE",
        ),
        (
            "grpc.RpcError",
            (),
            {"_code": GrpcCode("UNAVAILABLE"), "_details": 7},
            "STATUS_503 - NUMBER code = UNAVAILABLE",
        ),
        (
            "grpc.RpcError",
            (),
            {"_code": GrpcCode("UNAUTHENTICATED"), "_details": "no"},
            "DENIED - NUMBER code = UNAUTHENTICATED",
        ),
        (
            "grpc.RpcError",
            (),
            {"_code": GrpcCode("DEADLINE_EXCEEDED"), "_details": "no"},
            "TIMEOUT - NUMBER code = DEADLINE_EXCEEDED",
        ),
        ("grpc.RpcError", (), {"_code": GrpcCode("OK"), "_details": "no"}, None),
        ("grpc.RpcError", (), {"_code": "UNAVAILABLE", "_details": "no"}, None),
        ("grpc.RpcError", (), {}, None),
        ("OpenSSL.SSL.Error", ([("SSL routines", "", "certificate verify failed")],), {}, None),
        (
            "OpenSSL.SSL.Error",
            ([("SSL routines", "", "tlsv1 alert unknown ca")],),
            {},
            "TLS - NUMBER args = TLSV1_ALERT_UNKNOWN_CA",
        ),
        (
            "OpenSSL.SSL.Error",
            ([["unexpected eof while reading"]],),
            {},
            "CLOSED - NUMBER args = UNEXPECTED_EOF_WHILE_READING",
        ),
        (
            "OpenSSL.SSL.Error",
            ("no", [("x", "wrong version number"), ("y", "certificate verify failed")]),
            {},
            "TLS TLS NUMBER args = WRONG_VERSION_NUMBER",
        ),
        ("OpenSSL.SSL.Error", ([], [()], ["no"]), {}, None),
        ("OpenSSL.SSL.Error", ([("x", "no such reason")],), {}, None),
        ("ssl.SSLError", (), {"reason": "CERTIFICATE_VERIFY_FAILED"}, None),
        (
            "ssl.SSLError",
            (),
            {"reason": "WRONG_VERSION_NUMBER", "verify_code": "10"},
            "TLS TLS NUMBER reason = WRONG_VERSION_NUMBER",
        ),
        (
            "ssl.SSLError",
            (),
            {"reason": "CERTIFICATE_VERIFY_FAILED", "verify_code": 10},
            "TLS TLS CERTIFICATE verify_code = 10",
        ),
        (
            "ssl.SSLError",
            (),
            {"reason": "CERTIFICATE_VERIFY_FAILED", "verify_code": 62},
            "HOSTNAME TLS CERTIFICATE verify_code = 62",
        ),
        (
            "ssl.SSLError",
            (),
            {"reason": "TLSV1_ALERT_UNKNOWN_CA"},
            "TLS - NUMBER reason = TLSV1_ALERT_UNKNOWN_CA",
        ),
        ("ssl.SSLError", (), {"reason": "SSLV3_ALERT_NO_SUCH"}, None),
        ("ssl.SSLError", (), {"reason": 7}, None),
        ("httpcore.RemoteProtocolError", ("no",), {}, None),
        (
            "cimpl.KafkaException",
            ('KafkaError{code=X,val=1,str="no"}',),
            {},
            "DENIED RECEIVE NUMBER args = 1",
        ),
        (
            "cimpl.KafkaException",
            ('KafkaError{code=X,val=7,str="no"}',),
            {},
            "BUSY RECEIVE NUMBER args = 7",
        ),
        (
            "cimpl.KafkaException",
            ('KafkaError{code=_TRANSPORT,val=-195,str="no"}',),
            {},
            "OS_ERROR CONNECT WRAPPER args = -195",
        ),
        ("cimpl.KafkaException", ('KafkaError{code=X,val=-7,str="no"}',), {}, None),
        ("httpcore.RemoteProtocolError", (Event(7),), {}, "PROTOCOL - NUMBER error_code = 7"),
    ],
)
def test_number(
    name: str, given: tuple[object, ...], fields: dict[str, Any], found: str | None
) -> None:
    """A number counts in its space, where its clients keep it, and up to the bounds of that."""
    evidence = read(named(name, *given, **fields))

    assert shown(evidence) == found
    assert evidence is None or evidence.owner == name


def derived(name: str, base: str, *given: object, **constants: object) -> Any:
    """Give an exception of a class of this name that has a base of that name, and constants."""
    module, _, own = base.rpartition(".")
    cls = type(own, (Exception,), {"__module__": module, **constants})
    return named(name, *given, bases=(cls,))


REDIS = "redis.exceptions.RedisError"


@pytest.mark.parametrize(
    ("error", "found"),
    [
        (
            derived("redis.exceptions.BusyLoadingError", REDIS, "no"),
            "BUSY RECEIVE NUMBER __mro__ = BusyLoadingError",
        ),
        (
            derived("redis.exceptions.BusyLoadingError", REDIS, "WRONGPASS x"),
            "DENIED RECEIVE NUMBER args = WRONGPASS",
        ),
        (
            derived("redis.exceptions.ResponseError", REDIS, "no"),
            "DENIED RECEIVE NUMBER __mro__ = ResponseError",
        ),
        (derived("redis.exceptions.OtherError", REDIS, "no"), None),
        (
            derived("redis.exceptions.OtherError", REDIS, "ASK"),
            "BUSY RECEIVE NUMBER args = ASK",
        ),
        (
            derived("some.client.LampError", "some.client.PgError", sqlstate="28P01"),
            "DENIED - NUMBER sqlstate = 28P01",
        ),
        (
            derived("some.client.LampError", "some.client.PgError", pgcode=None, sqlstate="08006"),
            "CLOSED - WRAPPER sqlstate = 08006",
        ),
        (
            derived("some.client.LampError", "some.client.PgError", "40001", pgcode=None),
            "BUSY RECEIVE NUMBER args = 40001",
        ),
        (
            derived("some.client.LampError", "some.client.KafkaError", 7, errno=58),
            "DENIED - NUMBER errno = 58",
        ),
        (derived("some.client.LampError", "some.client.KafkaError", 7, errno=-1), None),
        (
            derived("some.client.LampError", "some.client.AMQPError", 405, code=404),
            "DENIED RECEIVE NUMBER reply_code = 404",
        ),
        (
            derived("some.client.LampError", "some.client.LampClosedError", 1006),
            "CLOSED RECEIVE NUMBER args = 1006",
        ),
    ],
)
def test_number_of_a_derived_class(error: BaseException, found: str | None) -> None:
    """The bases of a class tell the space, and the number may be theirs."""
    assert shown(read(error)) == found


def test_a_state_in_a_slot() -> None:
    """A class may keep it in one, which need not be set."""
    slotted: Any = type("PgError", (Exception,), {"__slots__": ("sqlstate",)})
    error = slotted("no")

    assert read(error) is None
    error.sqlstate = "40001"
    assert shown(read(error)) == "BUSY RECEIVE NUMBER sqlstate = 40001"


def test_an_os_error_of_mail() -> None:
    """A class of mail that is an OS error as well may have a number of the system's."""
    mail = type("SMTPError", (OSError,), {"__module__": "some.client"})

    assert shown(read(mail(550, "no"))) == "DENIED RECEIVE NUMBER args = 550"
    assert shown(read(mail(111, "no"))) == "REFUSED - NUMBER errno = 111"


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("BadTimeout", "TIMEOUT - NUMBER __name__ = BadTimeout"),
        (
            "BadCertificateHostNameInvalid",
            "HOSTNAME TLS NUMBER __name__ = BadCertificateHostNameInvalid",
        ),
        ("BadUserAccessDenied", "DENIED - NUMBER __name__ = BadUserAccessDenied"),
        ("BadLampColor", None),
    ],
)
def test_a_status_that_a_class_is_called_by(name: str, found: str | None) -> None:
    """The exceptions of asyncua bear the names of OPC UA."""
    space = {"__module__": "asyncua.ua.uaerrors._base"}
    base: type[Exception] = type("UaStatusCodeError", (RuntimeError,), space)
    cls: type[Exception] = type(name, (base,), {"__module__": "asyncua.ua.uaerrors._auto"})

    assert shown(read(cls())) == found


def test_a_class_of_no_space() -> None:
    """Nothing reads its numbers."""
    for name in ("some.client.LampError", "some.client.Closet"):
        error = named(name, 1006)
        assert number_reader(walked(error).info.names, type(error)) is None
        assert number_reader(walked(error).info.names, None) is None
