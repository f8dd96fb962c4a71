"""Clients that no table names: what their names, their words and their deadlines tell."""

import asyncio
import importlib
import json
import queue
import ssl
import sys
import zlib
from collections.abc import Iterator
from http import HTTPStatus
from types import ModuleType

import pytest

from errcodes import NetworkErrorCode as Code
from errcodes import classify
from errcodes.classify import Fit
from errcodes.demo.servers import Server, stall

#: A package as pip installs it.
SOURCE = """
import asyncio
import json
import sys


class NodeUnavailable(Exception):
    pass


class ShardBusyError(Exception):
    pass


class LinkTransientError(Exception):
    pass


class RemoteServerError(Exception):
    pass


class PumpNetworkError(Exception):
    pass


class PumpConnectionLoss(Exception):
    pass


class PumpUnableToConnect(Exception):
    pass


class ProtocolAPIError(PumpNetworkError):
    pass


class PumpRedirectLoop(Exception):
    pass


class UnexpectedPacketError(Exception):
    pass


class ServiceUnavailable(Exception):
    pass


class StreamTerminated(Exception):
    pass


class PumpOutOfMemory(Exception):
    pass


class DrainingError(Exception):
    pass


class PumpHttpError(Exception):
    pass


class PumpError(Exception):
    pass


class PumpConnectException(Exception):
    pass


class PumpLinkException(Exception):
    pass


class PumpUnresolvable(Exception):
    pass


class PumpConnectionShutdown(Exception):
    pass


class PumpNotConnected(Exception):
    pass


class RemoteMethodNotFound(RemoteServerError):
    pass


class PumpConnectionFailed(Exception):
    pass


class IncompleteRead(PumpError):
    pass


class BadRequest(PumpError):
    pass


class BadStatusCode(ConnectionError):
    def __init__(self, code):
        super().__init__("the pump did not like it")
        self.code = code


class ChannelClosed(Exception):
    def __init__(self, code):
        super().__init__("the channel is closed")
        self.code = code


class PumpReplyError(Exception):
    def __init__(self, code):
        super().__init__("the pump said no")
        self.code = code


def give_up(error):
    raise error


def wrapped(text):
    try:
        json.loads("")
    except ValueError as error:
        raise PumpError(text) from error


def made_in_handler(text):
    try:
        raise PumpError(text)
    except PumpError:
        raise PumpConnectionFailed


def around_a_time_out():
    try:
        try:
            raise TimeoutError
        except TimeoutError as error:
            raise PumpError("the bus did not respond in time to 'Connect'") from error
    except PumpError as error:
        raise PumpError("Tunnel connection could not be established") from error


def passed_on(function):
    try:
        function()
    except Exception as error:
        raise PumpError(f"request failed: {error}").with_traceback(sys.exc_info()[2])


def chunked():
    try:
        try:
            int(b"zz", 16)
        except ValueError:
            raise IncompleteRead("no size")
    except IncompleteRead:
        raise IncompleteRead("no chunk")


def answered(status, error):
    try:
        raise error
    except TimeoutError:
        failure = PumpError(status)
        failure.status_code = status
        raise failure from None


def say_goodbye(error):
    raise error


class Quiet:
    def __enter__(self):
        return self

    def __exit__(self, *_):
        return None


class Session(Quiet):
    def __init__(self, goodbye):
        self.goodbye = goodbye

    def __exit__(self, *_):
        say_goodbye(self.goodbye)


async def connect(awaited):
    await asyncio.wait_for(awaited, 1)


async def _request(awaited):
    try:
        async with asyncio.timeout(0.01):
            await awaited
    except asyncio.TimeoutError as error:
        raise PumpError("Timeout occurred while connecting to the pump") from error
"""


@pytest.fixture(scope="module")
def pump(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """The module of the package."""
    packages = tmp_path_factory.mktemp("packages") / "site-packages"
    packages.mkdir()
    (packages / "unheard_pump.py").write_text(SOURCE)
    sys.path.insert(0, str(packages))
    yield importlib.import_module("unheard_pump")
    sys.path.remove(str(packages))
    del sys.modules["unheard_pump"]


def raised(function: object, *values: object) -> BaseException:
    """Give what a function raises."""
    assert callable(function)
    with pytest.raises(Exception) as caught:
        function(*values)
    return caught.value


@pytest.mark.parametrize(
    ("name", "code", "transient"),
    [
        ("NodeUnavailable", Code.OTHER, True),
        ("ShardBusyError", Code.OTHER, True),
        ("LinkTransientError", Code.OTHER, True),
        ("RemoteServerError", Code.OTHER, True),
        ("PumpNetworkError", Code.CLOSED_BY_PEER, True),
        ("PumpConnectionLoss", Code.CLOSED_BY_PEER, True),
        ("PumpUnableToConnect", Code.CONNECT_FAILED, True),
        ("ProtocolAPIError", Code.STREAM_RESET, True),
        ("PumpRedirectLoop", Code.OTHER, False),
        ("UnexpectedPacketError", Code.STREAM_RESET, True),
        ("PumpConnectException", Code.CONNECT_FAILED, True),
        ("PumpNotConnected", Code.CLOSED_BY_PEER, True),
        ("RemoteMethodNotFound", Code.OTHER, False),
        ("PumpUnresolvable", Code.HOST_UNRESOLVED, True),
        ("PumpOutOfMemory", Code.OTHER, True),
        ("DrainingError", Code.OTHER, True),
        ("PumpConnectionShutdown", Code.CLOSED_BY_PEER, True),
    ],
)
def test_names(
    pump: ModuleType,
    name: str,
    code: Code,
    transient: bool,  # noqa: FBT001
) -> None:
    """A class may be called by what happened, in more words than one."""
    diagnosis = classify.diagnose(getattr(pump, name)())

    assert (diagnosis.code, diagnosis.transient) == (code, transient)
    assert diagnosis.fit is Fit.NEAREST


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("ServiceUnavailable", "Could not connect to any node", Code.CONNECT_FAILED),
        ("ServiceUnavailable", "come back later", Code.SERVICE_UNAVAILABLE),
        ("StreamTerminated", "Connection lost", Code.CLOSED_BY_PEER),
        ("StreamTerminated", "by the peer", Code.STREAM_RESET),
        ("PumpError", "connection rejected by the gateway", Code.OTHER),
        ("PumpError", "the answer is in a non-JSON format", Code.JSON_INVALID),
        ("PumpError", "invalid deflate data", None),
        ("PumpError", "deflate stream: invalid", None),
        ("PumpError", "zstd is corrupt", Code.STREAM_RESET),
        ("PumpError", "opening handshake timed out", Code.READ_TIMED_OUT),
        ("PumpError", "recv() failed", Code.CLOSED_BY_PEER),
        ("PumpError", "link is defunct", None),
        ("PumpError", "connection is defunct", Code.CLOSED_BY_PEER),
        ("PumpError", "too many concurrent sessions", Code.OTHER),
        ("PumpError", "Failed to connect[Pump 192.0.2.1:7]", Code.CONNECT_FAILED),
        ("PumpError", "Failed to connect (giving up)", Code.CONNECT_FAILED),
        ("PumpError", "Failed to connect pump 7", None),
        ("PumpError", "No response received after 3 retries", Code.READ_TIMED_OUT),
        ("PumpError", "NOT_AUTHORIZED (135)", Code.OTHER),
        ("PumpError", "Access to pump 7 is denied for guests", Code.OTHER),
        ("PumpError", "Invalid content type: text/html", Code.JSON_INVALID),
        ("PumpError", "Expected JSON, not text/html", Code.JSON_INVALID),
        ("PumpError", "unexpected answer: b'HTTP/1.1 400 Bad Request'", Code.STREAM_RESET),
        ("PumpError", "unexpected answer: HTTP/1.1 400 Bad Request", Code.OTHER),
        ("PumpLinkException", "the link is up", None),
        ("PumpError", "source: Some(fork::Error(IncompleteMessage))", Code.CLOSED_BY_PEER),
        ("PumpError", "source: Some(fork::Error(Parse(Status)))", Code.STREAM_RESET),
        ("PumpError", 'Error("invalid number", line: 1, column: 15)', Code.JSON_INVALID),
        ("PumpError", "Unexpected HTTP_RESPONSE 502", Code.BAD_GATEWAY),
        ("PumpError", "fetch http://pump.example/level failed: 503", Code.SERVICE_UNAVAILABLE),
        ("PumpError", "https://pump.example returned 502", Code.BAD_GATEWAY),
        ("PumpError", "https://pump.example returned 502.5 litres", None),
        ("PumpError", "'HTTP Request Error' (503)", Code.SERVICE_UNAVAILABLE),
        ("PumpError", "Unknown HTTPError (502): b''", Code.BAD_GATEWAY),
        ("PumpError", "HTTPError 5020", None),
        ("PumpError", "HTTPError: pump 502", None),
        ("PumpError", "451 4.7.1 Try again later", Code.OTHER),
        ("PumpError", "Unknown data: b'HTTP'", Code.STREAM_RESET),
        ("PumpError", "Frame size (1213486160) larger than the maximum", Code.STREAM_RESET),
        ("PumpError", "Packet length 1213486160 exceeds 65536", Code.STREAM_RESET),
        ("PumpError", "unexpected response content type: text/html", Code.JSON_INVALID),
        ("PumpError", "The pump sent an invalid response", Code.STREAM_RESET),
        ("PumpError", "The pump sent a bad response (502)", Code.BAD_GATEWAY),
        ("PumpError", "frame 7: rsv reserved bits set", Code.STREAM_RESET),
        # The name that another language gives a failure, where a text begins with it
        ("PumpError", "ConnectionResetByPeer", Code.CLOSED_BY_PEER),
        ("PumpError", "pump.Link: io::ErrorKind::HostUnreachable(7)", Code.NO_ROUTE_TO_HOST),
        ("PumpError", "pump: TimeoutExceeded: pump 7", Code.TIMEOUT),
        ("PumpError", "OutOfPaper: pump 7", None),
        ("PumpError", "ServerNetworkError", None),
        ("PumpError", "socket error: disconnected", Code.CLOSED_BY_PEER),
        ("PumpError", "the pump says ConnectionResetByPeer", None),
        ("PumpError", "ConnectionResetByPeer was not seen", None),
    ],
)
def test_words(pump: ModuleType, name: str, text: str, code: Code | None) -> None:
    """Words say more than a name that is put around many failures."""
    assert classify.exception(getattr(pump, name)(text), None) is code


@pytest.mark.parametrize(
    ("error", "code", "own"),
    [
        (ConnectionAbortedError("Cannot connect to the hub"), "CONNECT_FAILED", "CLOSED_BY_PEER"),
        (ConnectionRefusedError("Authentication failed"), "OTHER", "CONNECT_FAILED"),
        (ConnectionResetError("the hub is gone"), "CLOSED_BY_PEER", "CLOSED_BY_PEER"),
        (RuntimeError("lost connection to the hub"), "CLOSED_BY_PEER", None),
        (TimeoutError("no response from the hub"), "READ_TIMED_OUT", "TIMEOUT"),
    ],
)
def test_words_in_classes_of_python(
    pump: ModuleType, error: Exception, code: str, own: str | None
) -> None:
    """A package that raises a class of Python's own gives it its own words; the user may as well.

    What the user raises tells nothing in everyday words.
    """
    users = type(error)(*error.args)

    assert classify.exception(raised(pump.give_up, error)) is Code[code]
    assert classify.exception(raised(_raise, users), None) is (Code[own] if own else None)


def _raise(error: Exception) -> None:
    raise error


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Bad Gateway (502). It could not be parsed", 502),
        ("(503) service_unavailable; http://pump/", 503),
        ("{'message': 'Too Many Requests', 'code': '429'}", 429),
        ("port 502 of the pump", None),
    ],
)
def test_status_beside_its_phrase(pump: ModuleType, text: str, status: int | None) -> None:
    """A number is a status where its phrase is, also over a body that is no JSON."""
    for error in (pump.PumpError(text), raised(pump.wrapped, text)):
        assert classify.diagnose(error).status == status
    plain, parsed = classify.exception(pump.PumpError(text)), raised(pump.wrapped, text)
    assert classify.exception(parsed) is (plain if status else Code.JSON_INVALID)


def test_status_goes_before_the_name(pump: ModuleType) -> None:
    """What a class is called may be less than what it says."""
    diagnosis = classify.diagnose(pump.BadRequest("(429) too_many_requests"))

    assert (diagnosis.status, diagnosis.transient) == (HTTPStatus.TOO_MANY_REQUESTS, True)


@pytest.mark.parametrize(
    ("text", "status"),
    [("error 503", 503), ("error 429: b'{}'", 429), ("timed out after 500 ms", None)],
)
def test_status_in_the_words_of_http(pump: ModuleType, text: str, status: int | None) -> None:
    """The exception of a class that is called by HTTP speaks of statuses."""
    assert classify.diagnose(pump.PumpHttpError(text)).status == status
    assert classify.diagnose(pump.PumpError(text)).status is None


@pytest.mark.parametrize(
    ("text", "code", "transient"),
    [
        ("Connection not allowed by ruleset", Code.CONNECT_FAILED, False),
        ("All offered SOCKS5 authentication methods were rejected", Code.CONNECT_FAILED, False),
        ("but got NO ACCEPTABLE METHODS.", Code.CONNECT_FAILED, False),
        ("Host unreachable", Code.CONNECT_FAILED, True),
        ("Connection closed unexpectedly", Code.CLOSED_BY_PEER, True),
    ],
)
def test_words_of_a_proxy(text: str, code: Code, transient: bool) -> None:  # noqa: FBT001
    """A proxy that will not have the client will not have it later."""
    cls = type("ProxyError", (Exception,), {"__module__": "some.socks"})

    diagnosis = classify.diagnose(cls(text))

    assert (diagnosis.code, diagnosis.transient) == (code, transient)


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("CertificateExpired", Code.SSL_HANDSHAKE_FAILED),
        ("TLSHandshakeFailed", Code.SSL_HANDSHAKE_FAILED),
        ("DNSLookupFailed", Code.HOST_UNRESOLVED),
        ("NameNotResolved", Code.HOST_UNRESOLVED),
        ("HostUnreachableError", Code.NO_ROUTE_TO_HOST),
        ("NoRouteToHost", Code.NO_ROUTE_TO_HOST),
        ("NetworkUnreachable", Code.NETWORK_UNAVAILABLE),
        ("DeviceNotResponding", Code.READ_TIMED_OUT),
        ("NoResponseFromPump", Code.READ_TIMED_OUT),
        ("InvalidJSON", Code.JSON_INVALID),
        ("UnknownHostKey", Code.CERTIFICATE_PIN_MISMATCH),
        ("LostConnection", Code.CLOSED_BY_PEER),
        ("BrokenPipe", Code.CLOSED_BY_PEER),
        # Of a WebSocket, or of a ship
        ("HandshakeFailed", None),
        ("CommandFailed", None),
        ("PumpError", None),
    ],
)
def test_words_of_a_class_without_a_message(name: str, code: Code | None) -> None:
    """A class that no rule has is called by a thing and its end, as a text would be."""
    cls = type(name, (Exception,), {"__module__": "some.pump"})
    refused = cls("pump 7")
    refused.__cause__ = ConnectionRefusedError(111, "Connection refused")

    assert classify.exception(cls("pump 7"), None) == code
    # What it was made from says it better, except whose key it was.
    pinned = Code.CERTIFICATE_PIN_MISMATCH
    assert classify.exception(refused, None) is (pinned if code is pinned else Code.CONNECT_FAILED)


def test_names_of_certificates() -> None:
    """A class that is called by certificates, with whatever before it, says it of the host."""
    for name, code in (("HubCertificateError", Code.HOSTNAME_NOT_VERIFIED), ("HubError", None)):
        error = type(name, (Exception,), {})("'hub.example' doesn't match any name")
        assert classify.exception(error, None) is code


def test_end_of_a_queue_of_openssl() -> None:
    """PyOpenSSL's error without an entry is the end of the connection, as urllib3 writes it."""
    assert classify.exception(ssl.SSLError("read error: Error([])")) is Code.CLOSED_BY_PEER


def test_status_of_an_answer(pump: ModuleType) -> None:
    """A class that is called by an answer does not say which."""
    diagnosis = classify.diagnose(pump.RemoteServerError((502, b"")))

    assert (diagnosis.code, diagnosis.status) == (Code.BAD_GATEWAY, 502)


def test_status_of_a_connection_error(pump: ModuleType) -> None:
    """A broad name does not hide a status."""
    assert classify.exception(pump.BadStatusCode(502)) is Code.BAD_GATEWAY


def test_numbers_that_are_no_statuses(pump: ModuleType) -> None:
    """A `code` is a status if there is such a one."""
    assert classify.diagnose(pump.PumpReplyError(403)).status == HTTPStatus.FORBIDDEN
    assert classify.diagnose(pump.PumpReplyError(516)).status is None


@pytest.mark.parametrize(
    ("number", "code", "transient"),
    [
        (1000, Code.CLOSED_BY_PEER, True),
        (1002, Code.STREAM_RESET, True),
        (1007, Code.STREAM_RESET, True),
        (1008, Code.OTHER, False),
        (1011, Code.CLOSED_BY_PEER, True),
        (1013, Code.OTHER, True),
    ],
)
def test_codes_of_closed_websockets(
    pump: ModuleType,
    number: int,
    code: Code,
    transient: bool,  # noqa: FBT001
) -> None:
    """Why a WebSocket was closed is a number, which counts before the words."""
    diagnosis = classify.diagnose(pump.ChannelClosed(number))

    assert (diagnosis.code, diagnosis.transient) == (code, transient)


def test_handed_traceback(pump: ModuleType) -> None:
    """What is given the traceback of a failure was made from it."""
    error = raised(pump.passed_on, lambda: _raise(ConnectionRefusedError(111, "refused")))

    assert classify.diagnose(error).fit is Fit.EXACT
    assert classify.exception(error) is Code.CONNECT_FAILED


def test_handler_in_a_handler(pump: ModuleType) -> None:
    """What was raised while handling what was raised while handling was made from both."""
    assert classify.exception(raised(pump.chunked)) is Code.STREAM_RESET


def test_worded_status_before_a_body_that_is_no_json(pump: ModuleType) -> None:
    """A status goes before what its body is not, wherever in the words it stands."""
    diagnosis = classify.diagnose(raised(pump.wrapped, "no devices. 520 - error code: 520"))

    assert (diagnosis.code, diagnosis.status, diagnosis.transient) == (Code.OTHER, 520, True)


def test_words_of_what_was_caught(pump: ModuleType) -> None:
    """What was made in a handler says less than the words of what the handler caught."""
    for text, code in (
        ("illegal status line: bytearray(b'220 mail')", Code.STREAM_RESET),
        ("the pump is off", Code.CONNECT_FAILED),
    ):
        assert classify.exception(raised(pump.made_in_handler, text)) is code


def test_words_nearest_to_a_time_out(pump: ModuleType) -> None:
    """Of several that put words around a time-out the innermost knows best what was awaited."""
    assert classify.exception(raised(pump.around_a_time_out)) is Code.READ_TIMED_OUT


def test_bytes_that_are_json() -> None:
    """Bytes that were to be text tell themselves that they are JSON."""
    for document, code in ((b' {"name": "caf\xe9"}', Code.JSON_INVALID), (b"caf\xe9", None)):
        assert classify.exception(raised(document.decode, "utf-8"), None) is code


def test_body_that_does_not_decompress() -> None:
    """Whatever decompresses, the peer has broken its protocol."""
    assert classify.exception(raised(zlib.decompress, b"<html>")) is Code.STREAM_RESET


def test_answer_of_another_thread() -> None:
    """Who waits for another thread's answer, and gets none in time, has a time-out."""
    diagnosis = classify.diagnose(raised(queue.Queue().get, True, 0.01))

    assert (diagnosis.code, diagnosis.fit) == (Code.TIMEOUT, Fit.NEAREST)


def test_answer_in_bytes_of_another_protocol(pump: ModuleType) -> None:
    """A line of HTTP among the arguments is what a server of HTTP says to anybody."""
    error = pump.PumpError(b"HTTP/1.1", [b"400", b"Bad", b"Request"])

    assert classify.exception(error) is Code.STREAM_RESET
    assert classify.diagnose(error).status is None
    assert classify.exception(pump.PumpError(b"HTTP in a body"), None) is None


@pytest.mark.parametrize(
    ("ended", "code"),
    [
        (TimeoutError("The read operation timed out"), Code.READ_TIMED_OUT),
        (ConnectionRefusedError(111, "Connection refused"), Code.CONNECT_FAILED),
        (ValueError("no pump"), Code.CLOSED_BY_PEER),
        (asyncio.CancelledError(), Code.CLOSED_BY_PEER),
    ],
)
@pytest.mark.parametrize(
    "goodbye", [ConnectionResetError(), asyncio.IncompleteReadError(b"", 3), EOFError()], ids=repr
)
def test_goodbye_to_a_server_that_has_gone(
    pump: ModuleType, goodbye: Exception, ended: BaseException, code: Code
) -> None:
    """What ended a block says more than the connection that its exit found closed."""

    def use() -> None:
        with pump.Session(goodbye):
            raise ended

    error = raised(use)
    assert error is goodbye
    assert error.__context__ is ended
    assert classify.exception(error) is classify.diagnose(error).code is code


@pytest.mark.parametrize(
    ("status", "caught", "code"),
    [
        (408, "The read operation timed out", Code.READ_TIMED_OUT),
        (504, "The handshake operation timed out", Code.SSL_HANDSHAKE_TIMED_OUT),
        (503, "The read operation timed out", Code.SERVICE_UNAVAILABLE),
    ],
)
def test_time_out_that_a_client_calls_a_status(
    pump: ModuleType, status: int, caught: str, code: Code
) -> None:
    """No server sent that 408; a 503 may be the answer to a second try."""
    error = raised(pump.answered, status, TimeoutError(caught))

    assert classify.exception(error) is code


def test_a_close_in_a_block(pump: ModuleType) -> None:
    """A failure that a block caught is older than the closed connection that ended it."""

    def use() -> None:
        with pump.Quiet():
            try:
                raise TimeoutError("The read operation timed out")
            except TimeoutError:
                pump.say_goodbye(ConnectionResetError())

    assert classify.exception(raised(use)) is Code.CLOSED_BY_PEER


def test_deadline_of_a_step(pump: ModuleType) -> None:
    """A package's deadline around a step tells the phase of the step, whoever takes it."""

    async def ask(port: int) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        try:
            await reader.readline()
        finally:
            writer.transport.abort()

    with Server(stall) as server:
        error = raised(asyncio.run, pump.connect(ask(server.address[1])))
    assert classify.exception(error) is Code.READ_TIMED_OUT


def test_words_around_a_deadline(pump: ModuleType) -> None:
    """Who was to connect says it of all that it did: that tells nothing of what was sent."""
    diagnosis = classify.diagnose(raised(asyncio.run, pump._request(asyncio.sleep(1))))

    assert (diagnosis.code, diagnosis.fit) == (Code.CONNECT_TIMED_OUT, Fit.NEAREST)
    assert diagnosis.sent is None
    assert json.dumps(diagnosis.as_dict())
