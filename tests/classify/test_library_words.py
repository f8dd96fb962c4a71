"""What only a package's author means by words: messages and bytes that nobody can read."""

import pytest

from errcodes import NetworkErrorCode as Code
from errcodes import classify
from errcodes.classify.decide.table import row
from errcodes.classify.evidence import Symptom
from errcodes.classify.read.class_names import name_evidence
from errcodes.classify.words.exception_words import word_evidence

NO_TEXT = "'utf-8' codec can't decode byte 0xff in position 0: invalid start byte"


def told(text: str, *, trusted: bool = True) -> Code | None:
    """Give the code of what the words say first."""
    found = word_evidence(text, "PumpError", trusted=trusted)
    said = row(found[0].symptom, found[0].phase) if found else None
    return said.code if said else None


@pytest.mark.parametrize(
    "text",
    [
        "Unknown opcode 5",
        "pump: illegal frame",
        "unknown control packet type 0",
        "Unexpected preamble 0x48 from the pump",
        "BAD_PACKET (7)",
        "HTTP parser error: the pump speaks no HTTP",
    ],
)
def test_messages_that_nobody_can_read(text: str) -> None:
    """Whatever protocol they are of, the peer has broken it."""
    assert told(text) is Code.STREAM_RESET
    assert told(text, trusted=False) is None


@pytest.mark.parametrize(
    "text", ["invalid time frame", "invalid frame rate", "no packet of this opcode", "bad frames"]
)
def test_frames_that_are_no_messages(text: str) -> None:
    """A frame is said of time and of pictures too."""
    assert told(text) is None


def test_bytes_that_are_no_text() -> None:
    """They go before what became of the connection by them, and say nothing of a file."""
    assert told(f"Could not connect to the pump: {NO_TEXT}") is Code.STREAM_RESET
    assert told(f"config.yml: {NO_TEXT}") is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("malformed server response", Code.STREAM_RESET),
        ("malformed server response: <Response [200]>", Code.JSON_INVALID),
        ("malformed server response: <Response [204 No Content]>", Code.JSON_INVALID),
        ("malformed reply of the pump (status code: 200)", Code.JSON_INVALID),
        ("malformed reply of the pump (status 2004)", Code.STREAM_RESET),
    ],
)
def test_answers_that_came_well(text: str, code: Code) -> None:
    """Where HTTP did its work it is the body that is malformed."""
    assert told(text) is code


@pytest.mark.parametrize(
    "names",
    [
        ("pump.cbor.CBORDecodeEOF", "pump.cbor.CBORDecodeError", "EOFError"),
        ("cbor2.CBORDecodeValueError", "cbor2.CBORDecodeError", "ValueError"),
        ("msgpack.exceptions.FormatError", "ValueError", "msgpack.exceptions.UnpackException"),
        ("google.protobuf.message.DecodeError", "google.protobuf.message.Error"),
    ],
)
def test_bodies_that_are_not_in_their_format(names: tuple[str, ...]) -> None:
    """A format of which the end is missing is broken as well, and no connection was closed."""
    assert name_evidence(names)[0].symptom is Symptom.PROTOCOL


def test_end_of_a_format_derived_from_an_end_of_file() -> None:
    """What a class is called says more than what it is derived from."""
    error = type("CBORDecodeEOF", (EOFError,), {"__module__": "pump.cbor"})("premature end of it")

    assert classify.exception(error) is Code.STREAM_RESET


def test_driver_of_a_connection() -> None:
    """The words of redis-rs, which clients in more than one language are made of."""
    text = "for address `h:6379`: Multiplexed connection driver unexpectedly terminated- IoError"

    assert told(text) is Code.CLOSED_BY_PEER
    assert classify.message(text) is Code.CLOSED_BY_PEER


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("SSL error: syscall failure: ", Code.CLOSED_BY_PEER),
        ("SSL error: syscall failure: Connection reset by peer", Code.CLOSED_BY_PEER),
        ("SSL error: syscall failure: Resource temporarily unavailable", Code.TIMEOUT),
        ("unexpected http resp 503 for http://h/x", Code.SERVICE_UNAVAILABLE),
        ("hyper::Error(Parse(TooLarge))", Code.STREAM_RESET),
        ("hyper::Error(\n    Parse(\n        Header(\n            Token", Code.STREAM_RESET),
    ],
)
def test_words_of_upstreams(text: str, code: Code) -> None:
    """They say the same in an exception and in a text."""
    assert told(text) is code
    assert classify.message(text) is code
