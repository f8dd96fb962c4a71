"""The failures of devices in the house: Modbus over TCP, and CoAP over TCP."""

from errcodes import NetworkErrorCode as Code
from errcodes.demo.faults import Fault, let_it_end
from errcodes.demo.servers import Step, read_some, send
from tests.lab.dialogues import Message, Reply, broken_off, converse, refused_request

# Modbus (Messaging on TCP/IP 1.0b, 3.1.3): transaction, protocol, length.
MODBUS = broken_off("modbus", read_some, part=send(b"\0\1\0"), opening=0)
_READ_REGISTERS = 3


def _take_frame(received: bytes) -> Message | None:
    """Take a Modbus request, by its function."""
    end = 6 + int.from_bytes(received[4:6], "big")
    if not len(received) >= end > 7:
        return None
    return Message(received[7], received[:end], received[end:])


def _excepting(code: int) -> Step:
    """Give the step that answers a reading with an exception code."""

    def reply(request: bytes) -> bytes:
        return request[:4] + bytes((0, 3, request[6], _READ_REGISTERS | 0x80, code))

    return converse(_take_frame, {_READ_REGISTERS: reply}, {_READ_REGISTERS})


#: Modbus Application Protocol 1.1b3, section 7: no such address; busy; the device behind is silent.
MODBUS_ANSWERS = (
    refused_request("modbus_exception_2", _excepting(2), opening=0),
    refused_request("modbus_exception_6", _excepting(6), opening=0, transient=True),
    refused_request("modbus_exception_11", _excepting(11), opening=0, transient=True),
)

# CoAP over TCP (RFC 8323, 3.2): the lengths of the rest and of the token, a code, the token.
_GET = 1
#: Each side begins with its capabilities (5.3.1).
_CAPABILITIES = send(bytes((0, 0xE1)))
_ONE_BYTE_MORE = 13


def _take_message(received: bytes) -> Message | None:
    """Take a message of CoAP, by its code; none is longer than 268 bytes here."""
    if len(received) < 2:
        return None
    more = int(received[0] >> 4 == _ONE_BYTE_MORE)
    length = (received[0] >> 4) + more * received[1]
    end = 2 + more + (received[0] & 15) + length
    if len(received) < end:
        return None
    return Message(received[1 + more], received[:end], received[end:])


def _answering(code: int) -> tuple[Step, ...]:
    """Give the steps that answer a GET with a code: its class times 32, and its detail."""

    def reply(request: bytes) -> bytes:
        more = int(request[0] >> 4 == _ONE_BYTE_MORE)
        token = request[2 + more :][: request[0] & 15]
        return bytes((len(token), code)) + token

    replies: dict[object, Reply] = {_GET: reply}
    return (_CAPABILITIES, converse(_take_message, replies, {_GET}), let_it_end)


#: RFC 7252, 5.9: unauthorized, not found, service unavailable, gateway timeout.
COAP_ANSWERS = (
    Fault("coap_401", Code.OTHER, _answering(0x81), transient=False, opening=1),
    Fault("coap_404", Code.OTHER, _answering(0x84), transient=False, opening=1),
    Fault("coap_503", Code.SERVICE_UNAVAILABLE, _answering(0xA3), opening=1),
    Fault("coap_504", Code.TIMEOUT, _answering(0xA4), opening=1),
)
COAP = broken_off("coap", _CAPABILITIES, read_some, part=send(b"\xd0"), opening=2)
