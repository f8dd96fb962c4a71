"""The numbers of the operating system: errno, and Windows Sockets."""

import errno

from errcodes.classify.attributes import os_error_number
from errcodes.classify.facts import Fact, Strength, Symptom

__all__ = ["ERRNO", "ERRNO_NAMES", "WINSOCK", "fact"]

_S = Symptom
#: CPython 3.11 finds a member through its class ten times as slowly as a global name.
_OS_ERROR, _NUMBER = Symptom.OS_ERROR, Strength.NUMBER

#: errno by name (POSIX.1-2017, <errno.h>; the numbers differ between systems) -> symptom.
ERRNO_NAMES: dict[str, Symptom] = {
    "EAGAIN": _S.TIMEOUT,  # socket(7): SO_RCVTIMEO ran out
    "EINPROGRESS": _S.TIMEOUT,  # socket(7): SO_SNDTIMEO ran out while connecting
    "EPIPE": _S.CLOSED,
    "ENONET": _S.NETWORK_DOWN,  # Linux: the machine is not on the network
    "ENETDOWN": _S.NETWORK_DOWN,
    "ENETUNREACH": _S.NETWORK_DOWN,
    "ENETRESET": _S.CLOSED,
    "ECONNABORTED": _S.CLOSED,
    "ECONNRESET": _S.CLOSED,
    "ENOTCONN": _S.CLOSED,
    "ESHUTDOWN": _S.CLOSED,
    "ETIMEDOUT": _S.TIMEOUT,
    "ECONNREFUSED": _S.REFUSED,
    "EHOSTDOWN": _S.NO_ROUTE,
    "EHOSTUNREACH": _S.NO_ROUTE,
}

#: Windows Sockets error codes (winsock2.h) -> symptom. No errno of any system is as large.
WINSOCK: dict[int, Symptom] = {
    10050: _S.NETWORK_DOWN,  # WSAENETDOWN
    10051: _S.NETWORK_DOWN,  # WSAENETUNREACH
    10052: _S.CLOSED,  # WSAENETRESET
    10053: _S.CLOSED,  # WSAECONNABORTED
    10054: _S.CLOSED,  # WSAECONNRESET
    10057: _S.CLOSED,  # WSAENOTCONN
    10058: _S.CLOSED,  # WSAESHUTDOWN
    10060: _S.TIMEOUT,  # WSAETIMEDOUT
    10061: _S.REFUSED,  # WSAECONNREFUSED
    10064: _S.NO_ROUTE,  # WSAEHOSTDOWN
    10065: _S.NO_ROUTE,  # WSAEHOSTUNREACH
    11001: _S.UNRESOLVED,  # WSAHOST_NOT_FOUND
    11002: _S.UNRESOLVED,  # WSATRY_AGAIN
    11003: _S.UNRESOLVED,  # WSANO_RECOVERY
    11004: _S.UNRESOLVED,  # WSANO_DATA
}

#: The numbers of the system that this runs on, and those of Windows.
ERRNO: dict[int, Symptom] = WINSOCK | {
    getattr(errno, name): symptom for name, symptom in ERRNO_NAMES.items() if hasattr(errno, name)
}


def fact(exc: BaseException) -> Fact | None:
    """Read the number of an OSError; one without a symptom of its own is some OS error."""
    number = os_error_number(exc)
    if number is None:
        return None
    symptom = ERRNO.get(number, _OS_ERROR)
    return Fact(symptom, None, _NUMBER, type(exc), "errno", number)
