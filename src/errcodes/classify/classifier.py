"""The classifier, and the packaged one behind the functions of `errcodes.classify`."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import IntEnum
from typing import ParamSpec, TypeVar, cast, overload

import attrs

from errcodes.classify.boundary import Boundary
from errcodes.classify.decide.classification import code_on, decision_on, diagnosis_on
from errcodes.classify.decide.diagnoses import UNRECOGNIZED
from errcodes.classify.decide.table import row
from errcodes.classify.diagnosis import Diagnosis
from errcodes.classify.read.numbers.http_statuses import status_symptom
from errcodes.classify.read.registry import Registry, checked_codes, checked_packages
from errcodes.classify.walk.attributes import plain_int
from errcodes.codes import ErrorCode, NetworkErrorCode

__all__ = ["Classifier", "backoff", "coded", "diagnose", "exception", "is_transient", "status"]

_Default = TypeVar("_Default")
_Args = ParamSpec("_Args")
_Result = TypeVar("_Result")


@attrs.frozen(eq=False)
class Classifier:
    """What turns a failure into its code; the codes of your own exceptions can be registered.

    `Classifier()` knows what the library knows. It never changes and may be shared by threads. The
    functions of `errcodes.classify` are the methods of one of them.

    Args:
        codes: What to register from the start, as with `extended`.
        own_packages: The top-level names of your own packages, such as `("shop",)`. The words of an
            installed package's exceptions count as its author's, those of your own do not. Unless
            you say so, your own package is that of the outermost frame of the traceback, and
            whatever is not installed.

    >>> from errcodes import AppErrorCode
    >>> ours = Classifier().extended({"shop.errors.DeviceGone": AppErrorCode.DEVICE_REMOVED})
    >>> ours.exception(TimeoutError())
    <NetworkErrorCode.TIMEOUT: 50408>
    """

    _codes: Mapping[str, ErrorCode | IntEnum] = attrs.field(
        factory=dict[str, ErrorCode | IntEnum], converter=checked_codes
    )
    _own_packages: Iterable[str] = attrs.field(default=(), converter=checked_packages)
    _registry: Registry = attrs.field(init=False, repr=False)
    #: By whether what is not recognised is raised too.
    _boundaries: tuple[Boundary, Boundary] = attrs.field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        registry = Registry(self._codes, frozenset(self._own_packages))
        boundaries = (Boundary(registry, unrecognized=False), Boundary(registry, unrecognized=True))
        object.__setattr__(self, "_registry", registry)
        object.__setattr__(self, "_boundaries", boundaries)

    def __reduce__(
        self,
    ) -> tuple[type["Classifier"], tuple[dict[str, ErrorCode | IntEnum], tuple[str, ...]]]:
        return Classifier, (dict(self._codes), tuple(self._own_packages))

    def extended(self, codes: Mapping[str, ErrorCode | IntEnum]) -> "Classifier":
        """Give a classifier with the codes of more exception classes.

        It holds for the class and for everything derived from it, unless a nearer base has a code
        registered or declares one too. It goes before whatever the exception was made from, and
        before what the library itself knows of the name.

        Args:
            codes: Codes by the qualified names of classes, with the module that defines the class:
                `"shop.errors.DeviceGone"`. A code is a member of `AppErrorCode` or
                `NetworkErrorCode`, or of an `IntEnum` of your own.

        Returns:
            Another classifier. This one stays as it is.

        Raises:
            TypeError: For a name that is no text, or a code that is no member of an enum.
            ValueError: For a text that is no qualified name, or the name by which a module imports
                a class from another one, if that module is loaded. No module is imported for it.

        >>> from errcodes import AppErrorCode
        >>> class LampGone(Exception):
        ...     pass
        >>> name = f"{LampGone.__module__}.{LampGone.__qualname__}"
        >>> Classifier().extended({name: AppErrorCode.DEVICE_REMOVED}).exception(LampGone())
        <AppErrorCode.DEVICE_REMOVED: 11002>
        """
        return Classifier({**self._codes, **checked_codes(codes)}, self._own_packages)

    @overload
    def exception(self, exc: BaseException) -> ErrorCode | IntEnum: ...

    @overload
    def exception(
        self, exc: BaseException, default: _Default
    ) -> ErrorCode | IntEnum | _Default: ...

    def exception(
        self, exc: BaseException, default: ErrorCode | IntEnum | _Default = NetworkErrorCode.OTHER
    ) -> ErrorCode | IntEnum | _Default:
        """Give the code of a failure.

        Args:
            exc: Any exception, however wrapped, grouped or chained.
            default: What to give for an exception that is not recognised.

        Returns:
            The code, or the default. It is a member of the user's own `IntEnum` only where an
            exception declares one, or where that is registered.

        Raises:
            TypeError: For something that is no exception. For an exception nothing is raised,
                whatever that is or does.

        >>> from errcodes import classify
        >>> classify.exception(TimeoutError("timed out"))
        <NetworkErrorCode.TIMEOUT: 50408>
        >>> classify.exception(KeyError("device"), default=None) is None
        True
        """
        code = code_on(exc, self._registry)
        return default if code is None else code

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
        found = row(status_symptom(number), None)
        return found.code if found else None

    def diagnose(self, exc: BaseException) -> Diagnosis:
        """Give the code of a failure with its reasons.

        Args:
            exc: Any exception, however wrapped, grouped or chained.

        Returns:
            A value that holds neither the exception nor any part of it.

        Raises:
            TypeError: For something that is no exception. For an exception nothing is raised,
                whatever that is or does.

        >>> from errcodes import classify
        >>> print(classify.diagnose(TimeoutError("The handshake operation timed out")))
        50508 SSL_HANDSHAKE_TIMED_OUT (exact, tls, not sent, transient): TimeoutError.__mro__ = \
TimeoutError; TimeoutError.args = The handshake operation timed out
        """
        return diagnosis_on(exc, self._registry) or UNRECOGNIZED

    def is_transient(self, exc: BaseException) -> bool:
        """Tell whether the same request may succeed later, unchanged.

        Args:
            exc: Any exception.

        Returns:
            True for time-outs, lost connections and servers that are busy; False for a certificate
            that is refused, broken JSON, a cancellation, and for what is not recognised.

        Raises:
            TypeError: For something that is no exception. For an exception nothing is raised,
                whatever that is or does.

        >>> from errcodes import classify
        >>> classify.is_transient(ConnectionResetError(104, "Connection reset by peer"))
        True
        >>> classify.is_transient(ValueError("no such device"))
        False
        """
        decision = decision_on(exc, self._registry)
        return decision is not None and decision.transient

    def backoff(self, exc: BaseException) -> bool | float:
        """Tell whether to try again, and after how long where the server says it.

        Args:
            exc: Any exception.

        Returns:
            False where the same request fails again; the seconds that the server asks to wait,
            more than 0 and no more than a day; else True.

        Raises:
            TypeError: For something that is no exception. For an exception nothing is raised,
                whatever that is or does.

        >>> from errcodes import classify
        >>> classify.backoff(ConnectionResetError(104, "Connection reset by peer"))
        True
        >>> classify.backoff(ValueError("no such device"))
        False
        """
        diagnosis = diagnosis_on(exc, self._registry)
        if diagnosis is None or not diagnosis.transient:
            return False
        return diagnosis.retry_after or True  # To wait for 0 seconds would read as no.

    @overload
    def message(self, text: str) -> ErrorCode | None: ...

    @overload
    def message(self, text: str, default: _Default) -> ErrorCode | _Default: ...

    def message(self, text: str, default: _Default | None = None) -> ErrorCode | _Default | None:
        """Give the code behind an error text: see `errcodes.classify.message`.

        What is registered are classes, which changes nothing for texts.

        Args:
            text: One line, or a whole stack trace.
            default: What to give for a text that tells of no such failure.

        Returns:
            The code, or the default.

        Raises:
            TypeError: For something that is no str.

        >>> Classifier().message("java.net.SocketTimeoutException: Read timed out")
        <NetworkErrorCode.READ_TIMED_OUT: 50503>
        """
        from errcodes.classify import texts  # Its tables are heavy.

        return texts.message(text, default)

    def diagnose_message(self, text: str) -> Diagnosis | None:
        """Give the code of a text with its reasons: see `errcodes.classify.diagnose_message`.

        Args:
            text: One line, or a whole stack trace.

        Returns:
            A diagnosis, or None for a text that reports no such failure.

        Raises:
            TypeError: For something that is no str.

        >>> Classifier().diagnose_message("Read timed out").phase.value
        'receive'
        """
        from errcodes.classify.texts import diagnose_message  # Its tables are heavy.

        return diagnose_message(text)

    @overload
    def messages(self, texts: Iterable[str]) -> Iterator[ErrorCode | None]: ...

    @overload
    def messages(
        self, texts: Iterable[str], default: _Default
    ) -> Iterator[ErrorCode | _Default]: ...

    def messages(
        self, texts: Iterable[str], default: _Default | None = None
    ) -> Iterator[ErrorCode | _Default | None]:
        """Give the code behind each of many texts: see `errcodes.classify.messages`.

        Args:
            texts: The texts. They may be without end.
            default: What to give for a text that tells of no such failure.

        Returns:
            An iterator over what `message` gives for each, in their order.

        Raises:
            TypeError: When it comes to something that is no str.

        >>> list(Classifier().messages(["listening on port 50503", "HTTP/1.1 502 Bad Gateway"]))
        [None, <NetworkErrorCode.BAD_GATEWAY: 50512>]
        """
        from errcodes.classify.texts import messages

        return messages(texts, default)

    @overload
    def coded(self, *, unrecognized: bool = False) -> Boundary: ...

    @overload
    def coded(self, function: Callable[_Args, _Result], /) -> Callable[_Args, _Result]: ...

    def coded(self, function: object = None, *, unrecognized: bool = False) -> object:
        """Give a boundary behind which every failure has its code.

        It is a context manager, also inside of coroutines, and a decorator for functions and
        coroutine functions. It raises a `CodedError` from whatever failure comes to it.

        Cancellation, `KeyboardInterrupt`, `SystemExit` and `GeneratorExit` pass through untouched,
        as does everything that `except Exception` would not catch. So does a `CodedError`, and
        what is not recognised.

        Args:
            function: What to decorate, where it stands as `@classify.coded` without parentheses.
            unrecognized: Whether what is not recognised becomes a `CodedError` too, with the code
                `NetworkErrorCode.OTHER`.

        Returns:
            The boundary, which keeps no state and serves any number of blocks, threads and tasks;
            without parentheses the function behind it.

        Raises:
            TypeError: Where it decorates a generator function, a class, or what is no function, and
                for an `unrecognized` that is neither True nor False.

        >>> from errcodes import classify
        >>> try:
        ...     with classify.coded():
        ...         raise ConnectionRefusedError(111, "Connection refused")
        ... except classify.CodedError as error:
        ...     print(error.code.name, error.diagnosis.transient)
        CONNECT_FAILED True
        """
        if type(unrecognized) is not bool:
            raise TypeError(f"coded(unrecognized=...) takes True or False, not {unrecognized!r}")
        boundary = self._boundaries[unrecognized]
        return boundary if function is None else boundary(cast("Callable[..., object]", function))


_PACKAGED = Classifier()
exception = _PACKAGED.exception
status = _PACKAGED.status
backoff = _PACKAGED.backoff
diagnose = _PACKAGED.diagnose
is_transient = _PACKAGED.is_transient
coded = _PACKAGED.coded
