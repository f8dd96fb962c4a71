"""The classifier, and the packaged one behind the functions of `errcodes.classify`."""

from collections.abc import Mapping
from enum import IntEnum
from typing import TypeVar, overload

import attrs

from errcodes.classify.attributes import plain_int
from errcodes.classify.boundary import Boundary
from errcodes.classify.diagnosis import Diagnosis
from errcodes.classify.facts import Symptom
from errcodes.classify.spaces.http import STATUSES
from errcodes.classify.table import row
from errcodes.classify.teaching import Teaching, checked
from errcodes.classify.verdicts import diagnosis, judged
from errcodes.codes import ErrorCode, NetworkErrorCode

__all__ = ["Classifier", "coded", "diagnose", "exception", "is_transient", "status"]

_Default = TypeVar("_Default")


@attrs.frozen(eq=False)
class Classifier:
    """What turns a failure into its code; it can be taught the names of your own exceptions.

    `Classifier()` knows what the library knows. It never changes and may be shared by threads. The
    functions of `errcodes.classify` are the methods of one of them.

    Args:
        codes: What to teach it from the start, as with `extended`.

    >>> from errcodes import AppErrorCode
    >>> ours = Classifier().extended({"shop.errors.DeviceGone": AppErrorCode.DEVICE_REMOVED})
    >>> ours.exception(TimeoutError())
    <NetworkErrorCode.TIMEOUT: 50408>
    """

    _codes: Mapping[str, ErrorCode | IntEnum] = attrs.field(
        factory=dict[str, ErrorCode | IntEnum], converter=checked
    )
    _teaching: Teaching = attrs.field(init=False, repr=False)
    #: By whether what is not recognised is raised too.
    _boundaries: tuple[Boundary, Boundary] = attrs.field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        teaching = Teaching(self._codes)
        boundaries = (
            Boundary(teaching.kind, unrecognized=False),
            Boundary(teaching.kind, unrecognized=True),
        )
        object.__setattr__(self, "_teaching", teaching)
        object.__setattr__(self, "_boundaries", boundaries)

    def __reduce__(self) -> tuple[type["Classifier"], tuple[dict[str, ErrorCode | IntEnum]]]:
        return Classifier, (dict(self._codes),)

    def extended(self, codes: Mapping[str, ErrorCode | IntEnum]) -> "Classifier":
        """Give a classifier that knows the codes of more exception classes.

        What is taught holds for the class and for everything derived from it, unless a nearer base
        is taught or declares a code too. It goes before whatever the exception was made from, and
        before what the library itself knows of the name.

        Args:
            codes: Codes by the qualified names of classes, with the module that defines the class:
                `"shop.errors.DeviceGone"`. A code is a member of `AppErrorCode` or
                `NetworkErrorCode`, or of an `IntEnum` of your own.

        Returns:
            Another classifier. This one stays as it is.

        Raises:
            TypeError: For a name that is no text, or a code that is no member of an enum.
            ValueError: For a text that is no qualified name.

        >>> from errcodes import AppErrorCode
        >>> class LampGone(Exception):
        ...     pass
        >>> name = f"{LampGone.__module__}.{LampGone.__qualname__}"
        >>> Classifier().extended({name: AppErrorCode.DEVICE_REMOVED}).exception(LampGone())
        <AppErrorCode.DEVICE_REMOVED: 11002>
        """
        return Classifier({**self._codes, **checked(codes)})

    @overload
    def exception(self, exc: BaseException) -> ErrorCode | IntEnum: ...

    @overload
    def exception(
        self, exc: BaseException, default: _Default
    ) -> ErrorCode | IntEnum | _Default: ...

    def exception(self, exc: BaseException, default: object = NetworkErrorCode.OTHER) -> object:
        """Give the code of a failure.

        Args:
            exc: Any exception, however wrapped, grouped or chained.
            default: What to give for an exception that is not recognised.

        Returns:
            The code, or the default. It is a member of the user's own `IntEnum` only where an
            exception declares one. Never raises, whatever the exception is or does.

        Raises:
            TypeError: For something that is no exception.

        >>> from errcodes import classify
        >>> classify.exception(TimeoutError("timed out"))
        <NetworkErrorCode.TIMEOUT: 50408>
        >>> classify.exception(KeyError("device"), default=None) is None
        True
        """
        judgement = judged(exc, self._teaching.kind)
        return judgement.code if judgement else default

    def status(self, status: int) -> NetworkErrorCode | None:
        """Give the code of an HTTP status.

        Args:
            status: The status, such as 502 or `http.HTTPStatus.BAD_GATEWAY`.

        Returns:
            The code, or None below 400, which is no failure.

        Raises:
            TypeError: For anything but an int.

        >>> from errcodes import classify
        >>> classify.status(503)
        <NetworkErrorCode.SERVICE_UNAVAILABLE: 50513>
        >>> classify.status(204) is None
        True
        """
        number = plain_int(status)
        if number is None:
            raise TypeError(f"an HTTP status is an int such as 502, not {type(status).__name__}")
        if number < 400:
            return None
        told = row(STATUSES.get(number, Symptom.STATUS), None)
        return told.code if told else None

    def diagnose(self, exc: BaseException) -> Diagnosis:
        """Give the code of a failure with its reasons.

        Args:
            exc: Any exception, however wrapped, grouped or chained.

        Returns:
            A value that holds neither the exception nor any part of it. Never raises, as
            `exception`.

        Raises:
            TypeError: For something that is no exception.

        >>> from errcodes import classify
        >>> print(classify.diagnose(TimeoutError("The handshake operation timed out")))
        50508 SSL_HANDSHAKE_TIMED_OUT (exact, tls, not sent, transient): TimeoutError.__mro__ = \
TimeoutError; TimeoutError.args = The handshake operation timed out
        """
        return diagnosis(judged(exc, self._teaching.kind, thorough=True))

    def is_transient(self, exc: BaseException) -> bool:
        """Tell whether the same request may succeed later, unchanged.

        Args:
            exc: Any exception.

        Returns:
            True for time-outs, lost connections and servers that are busy; False for a certificate
            that is refused, broken JSON, a cancellation, and for what is not recognised.

        >>> from errcodes import classify
        >>> classify.is_transient(ConnectionResetError(104, "Connection reset by peer"))
        True
        >>> classify.is_transient(ValueError("no such device"))
        False
        """
        judgement = judged(exc, self._teaching.kind)
        return judgement is not None and judgement.transient

    def coded(self, *, unrecognized: bool = False) -> Boundary:
        """Give a boundary behind which every failure has its code.

        It is a context manager, also inside of coroutines, and a decorator for functions and
        coroutine functions. It raises a `CodedError` from whatever failure comes to it.

        Cancellation, `KeyboardInterrupt`, `SystemExit` and `GeneratorExit` pass through untouched,
        as does everything that `except Exception` would not catch. So does a `CodedError`, and
        what is not recognised.

        Args:
            unrecognized: Whether what is not recognised becomes a `CodedError` too, with the code
                `NetworkErrorCode.OTHER`.

        Returns:
            The boundary, which keeps no state and serves any number of blocks, threads and tasks.

        Raises:
            TypeError: Where it decorates a generator function, a class, or what is no function.

        >>> from errcodes import classify
        >>> try:
        ...     with classify.coded():
        ...         raise ConnectionRefusedError(111, "Connection refused")
        ... except classify.CodedError as error:
        ...     print(error.code.name, error.diagnosis.transient)
        CONNECT_FAILED True
        """
        return self._boundaries[unrecognized]


_PACKAGED = Classifier()
exception = _PACKAGED.exception
status = _PACKAGED.status
diagnose = _PACKAGED.diagnose
is_transient = _PACKAGED.is_transient
coded = _PACKAGED.coded
