"""gRPC's RetryInfo: how long to wait, in the details of a status.

The header `grpc-status-details-bin` holds a google.rpc.Status (googleapis, google/rpc/status.proto
and error_details.proto). Three messages within one another are read here, as protobuf writes them.
"""

from collections.abc import Iterator

__all__ = ["STATUS_DETAILS", "retry_delay"]

STATUS_DETAILS = "grpc-status-details-bin"

_RETRY_INFO = b"/google.rpc.RetryInfo"
#: The numbers of the fields: Status.details, Any.type_url and value, RetryInfo.retry_delay, and
#: Duration.seconds and nanos.
_DETAILS, _TYPE_URL, _VALUE, _RETRY_DELAY, _SECONDS, _NANOS = 3, 1, 2, 1, 1, 2
_NANO = 1e-9
_VARINT, _FIXED64, _BYTES, _FIXED32 = 0, 1, 2, 5
_SIZES = {_FIXED64: 8, _FIXED32: 4}
_LONGEST_VARINT = 10
#: A number this large is a negative one, in two's complement.
_NEGATIVE = 2**63


def retry_delay(status: bytes) -> float | None:
    r"""Give the seconds that a server asks to wait, or None where it does not.

    Args:
        status: A google.rpc.Status, as protobuf writes it.

    >>> inner = b"\x0a\x04\x08\x02\x10\x01"
    >>> info = b"\x0a\x15/google.rpc.RetryInfo\x12" + bytes((len(inner),)) + inner
    >>> retry_delay(b"\x1a" + bytes((len(info),)) + info)
    2.000000001
    """
    for number, detail in _fields(status):
        if number != _DETAILS or not isinstance(detail, bytes):
            continue
        any_message = dict(_fields(detail))
        url, value = any_message.get(_TYPE_URL), any_message.get(_VALUE)
        if isinstance(url, bytes) and isinstance(value, bytes) and url.endswith(_RETRY_INFO):
            return _seconds(dict(_fields(value)).get(_RETRY_DELAY))
    return None


def _seconds(duration: bytes | int | None) -> float | None:
    if not isinstance(duration, bytes):
        return None
    fields = dict(_fields(duration))
    seconds, nanos = fields.get(_SECONDS, 0), fields.get(_NANOS, 0)
    if not isinstance(seconds, int) or not isinstance(nanos, int) or seconds >= _NEGATIVE:
        return None
    return seconds + nanos * _NANO


def _fields(message: bytes) -> Iterator[tuple[int, bytes | int]]:
    """Give the fields of a message, as far as it is well-formed."""
    at = 0
    while at < len(message):
        key, at = _varint(message, at)
        kind = key & 7
        if kind == _VARINT:
            value, at = _varint(message, at)
            yield key >> 3, value
            continue
        size = _SIZES.get(kind)
        if kind == _BYTES:
            size, at = _varint(message, at)
        if size is None or at + size > len(message):
            return
        yield key >> 3, message[at : at + size]
        at += size


def _varint(message: bytes, at: int) -> tuple[int, int]:
    """Give a number, and where what follows it begins; the end where it is cut off."""
    number = 0
    for shift, byte in enumerate(message[at : at + _LONGEST_VARINT]):
        number |= (byte & 0x7F) << 7 * shift
        if byte < 0x80:
            return number, at + shift + 1
    return 0, len(message)
