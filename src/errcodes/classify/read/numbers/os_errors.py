"""The numbers of the operating system: errno, Windows Sockets and Windows itself."""

import errno
from functools import lru_cache

from errcodes.classify.evidence import Evidence, Symptom, Weight
from errcodes.classify.walk.classes import ClassInfo
from errcodes.classify.walk.record import Record

__all__ = [
    "ERRNO",
    "ERRNO_BY_SYSTEM",
    "ERRNO_NAMES",
    "WINERROR",
    "WINSOCK",
    "number_evidence",
    "os_error_evidence",
    "quoted_evidence",
]

_S = Symptom
#: CPython 3.11 finds a member through its class ten times as slowly as a global name.
_OS_ERROR, _NUMBER = Symptom.OS_ERROR, Weight.NUMBER

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

#: macOS and iOS (xnu, bsd/sys/errno.h), and FreeBSD (sys/sys/errno.h), have these alike.
_BSD = {
    32: "EPIPE",
    35: "EAGAIN",
    36: "EINPROGRESS",
    50: "ENETDOWN",
    51: "ENETUNREACH",
    52: "ENETRESET",
    53: "ECONNABORTED",
    54: "ECONNRESET",
    57: "ENOTCONN",
    58: "ESHUTDOWN",
    60: "ETIMEDOUT",
    61: "ECONNREFUSED",
    64: "EHOSTDOWN",
    65: "EHOSTUNREACH",
}

#: `sys.platform`, without the release -> number -> name. The systems overlap: 61 is ECONNREFUSED on
#: macOS, and ENODATA on Linux. So a number says something only where its system is known.
ERRNO_BY_SYSTEM: dict[str, dict[int, str]] = {
    # Linux 6, include/uapi/asm-generic/errno-base.h and errno.h (x86, ARM, RISC-V and most others)
    "linux": {
        11: "EAGAIN",
        32: "EPIPE",
        64: "ENONET",
        100: "ENETDOWN",
        101: "ENETUNREACH",
        102: "ENETRESET",
        103: "ECONNABORTED",
        104: "ECONNRESET",
        107: "ENOTCONN",
        108: "ESHUTDOWN",
        110: "ETIMEDOUT",
        111: "ECONNREFUSED",
        112: "EHOSTDOWN",
        113: "EHOSTUNREACH",
        115: "EINPROGRESS",
    },
    "darwin": _BSD,
    "freebsd": _BSD,
    # Windows, ucrt/errno.h; CPython (Modules/errnomodule.c) prefers the numbers of Windows Sockets
    "win32": {
        11: "EAGAIN",
        32: "EPIPE",
        10036: "EINPROGRESS",
        10050: "ENETDOWN",
        10051: "ENETUNREACH",
        10052: "ENETRESET",
        10053: "ECONNABORTED",
        10054: "ECONNRESET",
        10057: "ENOTCONN",
        10058: "ESHUTDOWN",
        10060: "ETIMEDOUT",
        10061: "ECONNREFUSED",
        10064: "EHOSTDOWN",
        10065: "EHOSTUNREACH",
    },
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

#: Windows system error codes (winerror.h) -> symptom: what asyncio's proactor hands on. They stand
#: in `winerror` alone; as an errno the same numbers say other things.
WINERROR: dict[int, Symptom] = {
    64: _S.CLOSED,  # ERROR_NETNAME_DELETED
    109: _S.CLOSED,  # ERROR_BROKEN_PIPE
    121: _S.TIMEOUT,  # ERROR_SEM_TIMEOUT
    232: _S.CLOSED,  # ERROR_NO_DATA
    1225: _S.REFUSED,  # ERROR_CONNECTION_REFUSED
    1231: _S.NETWORK_DOWN,  # ERROR_NETWORK_UNREACHABLE
    1232: _S.NO_ROUTE,  # ERROR_HOST_UNREACHABLE
    1236: _S.CLOSED,  # ERROR_CONNECTION_ABORTED
}

#: The numbers of the system that this runs on, and those of Windows Sockets.
ERRNO: dict[int, Symptom] = WINSOCK | {
    getattr(errno, name): symptom for name, symptom in ERRNO_NAMES.items() if hasattr(errno, name)
}

#: PEP 3151: Python chose these classes by the number, on the system where it was raised.
_CHOSEN_BY_NUMBER = frozenset({"ConnectionError", "TimeoutError"})
_QUOTED = "[Errno "
_HAS_WINERROR = "winerror" in OSError.__dict__
_LONGEST_NUMBER = 12


def number_evidence(record: Record) -> Evidence | None:
    """Read the number of an OSError; one without a symptom of its own is some OS error.

    An exception may come from another system, by pickle, with a number that is unknown here. But
    its class was chosen there, and tells.
    """
    if _HAS_WINERROR and type(record.winerror) is int:
        return os_error_evidence(record.info, "winerror", record.winerror)
    if type(record.errno) is int:
        return os_error_evidence(record.info, "errno", record.errno)
    # Python takes two arguments for a number and its text, and `OSError(errno.ECONNRESET)` has one.
    args = record.args
    if args and type(args[0]) is int and len(args) == 1 and args[0] in ERRNO:
        return os_error_evidence(record.info, "args", args[0])
    return None


@lru_cache(maxsize=512)
def os_error_evidence(info: ClassInfo, attribute: str, number: int) -> Evidence | None:
    """Give the evidence that a number is: the same for each exception of a class that has it.

    Args:
        info: The class.
        attribute: Where the number stands: in `errno`, `winerror` or `args`.
        number: The number.
    """
    if attribute == "winerror":
        symptom = WINERROR.get(number) or WINSOCK.get(number)
    else:
        symptom = ERRNO.get(number)
    if symptom is None and not _CHOSEN_BY_NUMBER.isdisjoint(info.names):
        return None
    return Evidence(symptom or _OS_ERROR, None, _NUMBER, info.name, attribute, number)


def quoted_evidence(record: Record) -> list[Evidence]:
    """Read the numbers that a text quotes as `OSError.__str__` writes them: `[Errno 111]`.

    asyncio and others put several attempts into the text of one OSError without a number.
    """
    text = record.text
    if _QUOTED not in text:
        return []
    weight = _NUMBER if record.info.name == "OSError" else Weight.WRAPPER
    numbers = [part[:_LONGEST_NUMBER].partition("]")[0] for part in text.split(_QUOTED)[1:]]
    symptoms = {number: _quoted_symptom(int(number)) for number in numbers if _is_number(number)}
    owner = record.info.name
    return [
        Evidence(symptom, None, weight, owner, "args", f"{_QUOTED}{number}]")
        for number, symptom in symptoms.items()
        if symptom
    ]


def _is_number(text: str) -> bool:
    return text.removeprefix("-").isdecimal()


def _quoted_symptom(number: int) -> Symptom | None:
    # getaddrinfo's numbers are below zero (glibc, netdb.h); an errno is above.
    return Symptom.UNRESOLVED if number < 0 else ERRNO.get(number)
