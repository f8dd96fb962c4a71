"""The failures of a MongoDB server, which answers in BSON (the wire protocol, OP_MSG, OP_REPLY)."""

import struct
from collections.abc import Mapping
from typing import Any

import bson

from errcodes.demo.servers import Step, send
from tests.lab.dialogues import Message, Reply, broken_off, converse, refused_request

_MSG, _QUERY = 2013, 2004
_HELLO: dict[str, Any] = {
    "ok": 1,
    "helloOk": True,
    "ismaster": True,
    "isWritablePrimary": True,
    "minWireVersion": 0,
    "maxWireVersion": 21,
    "maxBsonObjectSize": 16777216,
    "maxMessageSizeBytes": 48000000,
    "maxWriteBatchSize": 100000,
}


def take_command(received: bytes) -> Message | None:
    """Take a message, by the name of its command."""
    end = int.from_bytes(received[:4], "little")
    if len(received) < 16 or len(received) < end:
        return None
    return Message(next(iter(_command(received[:end]))), received[:end], received[end:])


def _command(message: bytes) -> Mapping[str, Any]:
    if int.from_bytes(message[12:16], "little") == _MSG:
        start = 21
    else:  # OP_QUERY: flags, the collection's name, how many to skip and to give
        start = message.index(b"\0", 20) + 9
    size = int.from_bytes(message[start : start + 4], "little")
    command: dict[str, Any] = bson.decode(message[start : start + size])
    return command


class _Document:
    """A reply of one document."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.document: bytes = bson.encode(document)

    def __call__(self, message: bytes) -> bytes:
        number, kind = message[4:8], int.from_bytes(message[12:16], "little")
        if kind == _MSG:
            body = bytes(5) + self.document
        else:
            kind, body = 1, struct.pack("<iqii", 8, 0, 0, 1) + self.document
        return struct.pack("<ii4si", len(body) + 16, 1, number, kind) + body


_GREETED: dict[object, Reply] = dict.fromkeys(("hello", "ismaster", "isMaster"), _Document(_HELLO))


def _refused(code: int, name: str, words: str) -> Step:
    document = {"ok": 0, "code": code, "codeName": name, "errmsg": words}
    return converse(take_command, {**_GREETED, "find": _Document(document)}, {"find"})


#: Error codes of MongoDB 7 (src/mongo/base/error_codes.yml).
ANSWERS = (
    refused_request(
        "mongo_13",
        _refused(13, "Unauthorized", "command find requires authentication"),
        opening=0,
    ),
    refused_request(
        "mongo_18", _refused(18, "AuthenticationFailed", "Authentication failed."), opening=0
    ),
    refused_request(
        "mongo_50",
        _refused(50, "MaxTimeMSExpired", "operation exceeded time limit"),
        opening=0,
        transient=True,
    ),
    refused_request(
        "mongo_91",
        _refused(91, "ShutdownInProgress", "The server is in quiesce mode"),
        opening=0,
        transient=True,
    ),
    refused_request(
        "mongo_189",
        _refused(189, "PrimarySteppedDown", "Not primary so we cannot find"),
        opening=0,
        transient=True,
    ),
    refused_request("mongo_9", _refused(9, "FailedToParse", "unknown operator: $x"), opening=0),
)
MONGODB = broken_off(
    "mongo",
    converse(take_command, _GREETED, {"find"}),
    part=send(b"\x20\0\0\0"),
    opening=0,
)
