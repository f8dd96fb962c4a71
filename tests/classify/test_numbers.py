"""Where the clients of each protocol keep its numbers: in a class, an attribute, a dict, a text."""

from enum import Enum
from typing import Any

import h2.events
import pytest

from errcodes import NetworkErrorCode as Code
from errcodes import classify
from tests.classify.test_answers import MEANINGS, ReasonCode, named

CONNECT_RPC = "connectrpc.errors.ConnectError"


class Rpc(Enum):
    """The codes of a call, as Connect's client keeps them."""

    UNAVAILABLE = "unavailable"
    DEADLINE_EXCEEDED = "deadline_exceeded"
    UNAUTHENTICATED = "unauthenticated"


def of_constant(name: str, **constants: object) -> Any:
    """Give an exception whose class holds the number."""
    module, _, own = name.rpartition(".")
    cls: Any = type(own, (Exception,), {"__module__": module, **constants})
    return cls("no")


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (named("pycares.AresError", 4, "Domain name not found"), Code.HOST_UNRESOLVED),
        (named("aiodns.error.DNSError", 11, "refused by the name server"), Code.HOST_UNRESOLVED),
        (named("aiodns.error.DNSError", 12, "no answer in time"), Code.HOST_UNRESOLVED),
        (named("pycares.AresError", 24, "the channel was cancelled"), Code.CANCELED),
        (of_constant("some.client.KafkaError", errno=13), Code.CLOSED_BY_PEER),
        (named("mbedtls.exceptions.TLSError", err=0x0044), Code.CONNECT_FAILED),
        (named("mbedtls.exceptions.TLSError", err=0x0050), Code.CLOSED_BY_PEER),
        (named("mbedtls.exceptions.TLSError", err=0x0052), Code.HOST_UNRESOLVED),
        (named("mbedtls.exceptions.TLSError", err=0x6800), Code.TIMEOUT),
        (named("mbedtls.exceptions.TLSError", err=0x2080), Code.SSL_HANDSHAKE_FAILED),
        (named("mbedtls.exceptions.TLSError", err=0x2FFF), Code.SSL_HANDSHAKE_FAILED),
        (named("mbedtls.exceptions.TLSError", err=0x6000), Code.SSL_HANDSHAKE_FAILED),
        (named("mbedtls.exceptions.TLSError", err=0x7F00), Code.SSL_HANDSHAKE_FAILED),
        # The low seven bits are those of the cause further in.
        (named("mbedtls.exceptions.TLSError", err=0x72C2), Code.CLOSED_BY_PEER),
        (
            named("asyncssh.misc.DisconnectError", 9, "another host key"),
            Code.CERTIFICATE_PIN_MISMATCH,
        ),
        (named("some.client.AMQPError", reply_code=320), Code.CLOSED_BY_PEER),
        (named("poplib.error_proto", "-ERR EOF"), Code.CLOSED_BY_PEER),
        (named("poplib.error_proto", b"HTTP/1.1 400 Bad Request"), Code.STREAM_RESET),
        (
            named("cimpl.KafkaException", 'KafkaError{code=_TRANSPORT,val=-195,str="gone"}'),
            Code.CONNECT_FAILED,
        ),
        (
            named("cimpl.KafkaException", 'KafkaError{code=_TIMED_OUT,val=-185,str="late"}'),
            Code.TIMEOUT,
        ),
        (named(CONNECT_RPC, "no", _code=Rpc.UNAVAILABLE), Code.SERVICE_UNAVAILABLE),
        (named(CONNECT_RPC, "no", _code=Rpc.DEADLINE_EXCEEDED), Code.TIMEOUT),
        (named(CONNECT_RPC, "no", _code=Rpc.UNAUTHENTICATED), Code.OTHER),
        (named("some.client.LDAPError", code=81), Code.CONNECT_FAILED),
        (named("some.client.LDAPError", errnum=85), Code.TIMEOUT),
    ],
    ids=repr,
)
def test_code(error: Exception, code: Code) -> None:
    """Each is read where it stands, and says what its space says."""
    assert classify.exception(error) is code
    assert classify.diagnose(error).fit is not classify.Fit.UNRECOGNIZED


@pytest.mark.parametrize(
    ("error", "meaning"),
    [
        (of_constant("some.client.KafkaError", errno=58), "no session"),
        (of_constant("some.client.KafkaError", errno=7), "not now"),
        (of_constant("some.client.KafkaError", errno=29), "no"),
        (named("some.client.KafkaError", 133, "an id that is no more"), "no"),
        (named("some.client.KafkaError", code=5), "not now"),
        (of_constant("some.client.AMQPError", code=404), "no"),
        (named("some.client.AMQPError", "ConnectionClosedByBroker: (541) 'no'"), "not now"),
        (named("some.client.AMQPError", "Login was refused", reply_code=403), "no session"),
        (named("cimpl.KafkaException", 'KafkaError{code=X,val=58,str="no"}'), "no session"),
        (named("cimpl.KafkaException", 'KafkaError{code=X,val=7,str="no"}'), "not now"),
        (named("imaplib.IMAP4.error", b"* BYE Autologout"), "no session now"),
        (named("lightmqtt.client.Refusal", "server busy"), "no session now"),
        (named("lightmqtt.client.Refusal", 135), "no session"),
        (named("some.client.ProbableAuthenticationAMQPError", code=403), "no session"),
        (named("some.client.LDAPError", code=52), "not now"),
        (named("some.client.LDAPError", errnum=49), "no session"),
        (named("some.client.LDAPError", result=53, type="bindResponse"), "no session"),
        (named("some.client.LDAPError", result=53, type="addResponse"), "no"),
        (named("paramiko.ssh_exception.ChannelException", 2, "Connect failed"), "no session now"),
        (named("asyncssh.misc.ChannelOpenError", code=1), "no session"),
        (named("some.client.SMTPError", "550 no", code=250), "no"),
        (
            named(
                "smtplib.SMTPError", {"a@b.example": (250, b"ok"), "c@d.example": (450, b"wait")}
            ),
            "not now",
        ),
        (named("poplib.error_proto", b"-ERR no such message"), "no session"),
        (named("imaplib.IMAP4.error", "NO mailbox is locked"), "no session"),
        (
            named(
                "some.client.Refused",
                bases=(type("Base", (Exception,), {"pgcode": None}),),
                pgcode="28P01",
                sqlstate="ZZ000",
            ),
            "no session",
        ),
    ],
    ids=repr,
)
def test_answer(error: Exception, meaning: str) -> None:
    """So is an answer that refuses: a number that says nothing hides none that does."""
    diagnosis = classify.diagnose(error)

    assert diagnosis.code is Code.OTHER
    assert (diagnosis.transient, diagnosis.sent) == MEANINGS[meaning]


@pytest.mark.parametrize(
    "error",
    [
        of_constant("some.client.KafkaError", errno=-1),
        of_constant("some.client.KafkaError", errno=134),
        named("some.client.AMQPError", 200, "it is well"),
        named("some.client.LDAPError", result=10, type="searchResRef"),
        named("some.client.LDAPError", result=81.0),
        named("some.client.MqttDeviceError", rc=ReasonCode(2, 0)),
        named("some.client.MqttDeviceError", rc=object()),
        named("asyncssh.misc.ChannelOpenError", code=77),
        named("smtplib.SMTPException", 250, b"ok"),
        named("poplib.error_proto", b"+OK"),
        named("some.client.Refused", sqlstate="ZZ000"),
    ],
    ids=repr,
)
def test_none(error: Exception) -> None:
    """A number that is none of its space says nothing."""
    diagnosis = classify.diagnose(error)

    of_numbers = [line for line in diagnosis.evidence if "__mro__" not in line]
    assert not [line for line in of_numbers if "args" not in line]
    assert diagnosis.status is None


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (named("pycares.AresError", 99, "no such number"), Code.HOST_UNRESOLVED),
        (named("mbedtls.exceptions.TLSError", err=0x0001), Code.SSL_HANDSHAKE_FAILED),
        (named("mbedtls.exceptions.TLSError", err=None), Code.SSL_HANDSHAKE_FAILED),
    ],
    ids=repr,
)
def test_name_alone(error: Exception, code: Code) -> None:
    """Where a number is none of its space the class says what it can, as a guess."""
    diagnosis = classify.diagnose(error)

    assert (diagnosis.code, diagnosis.fit) == (code, classify.Fit.NEAREST)
    name = f"{type(error).__module__}.{type(error).__qualname__}"
    assert diagnosis.evidence == (f"{name}.__mro__ = {name}",)


def event_of(cls: Any, code: int) -> object:
    """Give an event of h2, whose versions make it in different ways."""
    event = cls.__new__(cls)
    event.error_code = code
    return event


@pytest.mark.parametrize(
    ("event", "fit"),
    [
        (event_of(h2.events.StreamReset, 1), classify.Fit.EXACT),
        (event_of(h2.events.StreamReset, 2), classify.Fit.NEAREST),
        (event_of(h2.events.ConnectionTerminated, 1), classify.Fit.NEAREST),
    ],
    ids=["reset", "reset otherwise", "goaway"],
)
def test_an_event_of_http2(event: object, fit: classify.Fit) -> None:
    """An event that httpcore raises tells the error code of the stream, or of the connection."""
    diagnosis = classify.diagnose(named("httpcore.RemoteProtocolError", "no", event))

    assert (diagnosis.code, diagnosis.fit) == (Code.STREAM_RESET, fit)
    assert diagnosis.status is None
