"""What a failure is, with the reasons."""

from collections.abc import Iterable, Mapping
from enum import IntEnum, StrEnum, auto
from functools import partial
from typing import Any, NoReturn, TypeAlias, cast

import attrs

import errcodes  # noqa: TC001  (Whatever reads annotations at run time looks for its names here.)
from errcodes.classify.evidence import Phase
from errcodes.codes import AppErrorCode, ErrorCode, parse_with

__all__ = ["Code", "Diagnosis", "Fit"]

#: The platform's codes, and those of a user's own enum.
Code: TypeAlias = ErrorCode | IntEnum


class Fit(StrEnum):
    """How well a code fits what happened.

    >>> Fit.EXACT == "exact"
    True
    """

    #: This is the code's own event.
    EXACT = auto()
    #: No code fits better.
    NEAREST = auto()
    #: The failure was not recognised; the code is the default.
    UNRECOGNIZED = auto()


@attrs.frozen
class Diagnosis:
    """What a failure is, and what says so. Holds plain values only, no exception and no frame.

    Attributes:
        code: The error code: one of the platform's, or a member of the user's own `IntEnum` where
            an exception declares that, or it was registered with the classifier.
        fit: Whether this is the code's own event, the nearest one, or the default.
        phase: How far the request had come, or None where that is not known.
        causes: For 50502, the numbers of the causes in the catalog that the evidence points at,
            strongest first.
        status: The HTTP status, where one was seen.
        transient: Whether the same request may succeed later, unchanged.
        sent: False where the request certainly never left, True where it did, else None.
        app_code: The coarse app code that the phone SDK would use for the same event, or None.
        evidence: What decided, outermost first: exception class, attribute and value.
        retry_after: The seconds from now that the server asks to wait before the next try, where
            its answer says so (`Retry-After`, gRPC's RetryInfo, the end of a rate limit): from 0
            to a day.

    Raises:
        TypeError: For a code, a fit or a phase that is no member of its enum.

    >>> from errcodes import classify
    >>> diagnosis = classify.diagnose(ConnectionRefusedError(111, "Connection refused"))
    >>> print(diagnosis)
    50505 CONNECT_FAILED (exact, connect, not sent, transient): ConnectionRefusedError.errno = 111
    >>> diagnosis.as_dict()["app_code"]
    103
    """

    code: ErrorCode | IntEnum
    fit: Fit
    phase: Phase | None = None
    causes: tuple[int, ...] = ()
    status: int | None = None
    transient: bool = False
    sent: bool | None = None
    app_code: AppErrorCode | None = None
    evidence: tuple[str, ...] = ()
    retry_after: float | None = None

    # Validators of attrs would cost more, and a diagnosis is made for every failure.
    def __attrs_post_init__(self) -> None:
        if type(self.fit) is not Fit or IntEnum not in type(self.code).__mro__:
            _refuse(self.code, self.fit)
        if self.phase is not None and type(self.phase) is not Phase:
            raise TypeError(f"Diagnosis.phase is a Phase, such as Phase.TLS, not {self.phase!r}")

    def __str__(self) -> str:
        """Give one line for a log."""
        notes = [str(self.fit)]
        if self.phase is not None:
            notes.append(str(self.phase))
        if self.causes:
            notes.append("cause " + " or ".join(map(str, self.causes)))
        if self.status is not None:
            notes.append(f"HTTP {self.status}")
        if self.sent is not None:
            notes.append("sent" if self.sent else "not sent")
        if self.fit is not Fit.UNRECOGNIZED:
            notes.append("transient" if self.transient else "permanent")
        if self.retry_after is not None:
            notes.append(f"retry after {self.retry_after:g} s")
        line = f"{self.code.value} {self.code.name} ({', '.join(notes)})"
        return f"{line}: {'; '.join(self.evidence)}" if self.evidence else line

    @property
    def error_type(self) -> str:
        """A short string of which there are few, for metrics and traces.

        It fits OpenTelemetry's `error.type`: the HTTP status where an answer had one, `"_OTHER"`
        where the failure was not recognised, and else the name of the code in small letters.

        >>> from errcodes import classify
        >>> classify.diagnose(ConnectionRefusedError(111, "Connection refused")).error_type
        'connect_failed'
        """
        # OpenTelemetry, Semantic Conventions 1.23, "General attributes: error" and "HTTP spans".
        if self.status is not None:
            return str(self.status)
        return "_OTHER" if self.fit is Fit.UNRECOGNIZED else self.code.name.lower()

    def as_dict(self) -> "errcodes.classify.DiagnosisDict":
        """Give the diagnosis as a dict of plain values that any JSON library can write."""
        return {
            "code": self.code.value,
            "name": self.code.name,
            "fit": self.fit.value,
            "phase": self.phase.value if self.phase else None,
            "causes": list(self.causes),
            "status": self.status,
            "transient": self.transient,
            "sent": self.sent,
            "app_code": self.app_code.value if self.app_code else None,
            "evidence": list(self.evidence),
            "retry_after": self.retry_after,
        }

    @classmethod
    def from_dict(
        cls,
        mapping: Mapping[str, Any],
        *,
        codes: type[IntEnum] | Iterable[type[IntEnum]] = (),
    ) -> "Diagnosis":
        """Give the diagnosis that `as_dict` was asked of, be it after a way through any JSON.

        Args:
            mapping: What `as_dict` gave. The name is not read, and nor is what a newer version has
                beside; what an older one has not is as if it were not known.
            codes: The class of your own codes, or several.

        Raises:
            UnknownCodeError: For a code that is none.
            ValueError: Where the code or the fit is missing, or a field has another type or value
                than it may.
            TypeError: For what is no mapping.

        >>> import json
        >>> from errcodes import classify
        >>> diagnosis = classify.diagnose(ConnectionRefusedError(111, "Connection refused"))
        >>> Diagnosis.from_dict(json.loads(json.dumps(diagnosis.as_dict()))) == diagnosis
        True
        """
        if not isinstance(cast("object", mapping), Mapping):
            name = type(mapping).__name__
            raise TypeError(f"Diagnosis.from_dict takes what as_dict gave, not {name}")
        read, items = partial(_field, mapping), partial(_items, mapping)
        code = parse_with(read("code", int, str), codes)
        fit, phase = Fit(read("fit", str)), read("phase", str, default=None)
        app_code = read("app_code", int, default=None)
        return cls(
            code=code,
            fit=fit,
            phase=None if phase is None else Phase(phase),
            causes=tuple(items("causes", int)),
            status=read("status", int, default=None),
            transient=read("transient", bool, default=False),
            sent=read("sent", bool, default=None),
            app_code=None if app_code is None else AppErrorCode(app_code),
            evidence=tuple(items("evidence", str)),
            retry_after=read("retry_after", float, int, default=None),
        )

    def as_extra(self) -> dict[str, Any]:
        """Give the diagnosis for the `extra` of `logging`, under names that cannot collide.

        Returns:
            What `as_dict` gives, with `errcodes_` before each name: `logging` refuses `name`, which
            its records have already.

        >>> import logging
        >>> from errcodes import classify
        >>> diagnosis = classify.diagnose(TimeoutError())
        >>> logging.getLogger("devices").debug("no devices", extra=diagnosis.as_extra())
        >>> diagnosis.as_extra()["errcodes_code"]
        50408
        """
        return {f"errcodes_{name}": value for name, value in self.as_dict().items()}

    @classmethod
    def __get_pydantic_core_schema__(cls, _: object, handler: Any) -> Any:
        """Let pydantic take a diagnosis or its dict as a field, and write the dict."""
        from pydantic_core import core_schema  # It is there: pydantic is who asks.

        from errcodes.classify.diagnosis_dict import DiagnosisDict

        plain = handler.generate_schema(DiagnosisDict)
        return core_schema.no_info_wrap_validator_function(
            lambda value, read: value if isinstance(value, cls) else read(value),
            core_schema.no_info_after_validator_function(cls.from_dict, plain),
            serialization=core_schema.plain_serializer_function_ser_schema(
                cls.as_dict, return_schema=plain
            ),
        )


def _field(
    mapping: Mapping[str, Any], name: str, *types: type, default: object = attrs.NOTHING
) -> Any:
    """Give a field of a mapping, which is of one of some types, or its default."""
    value = mapping.get(name, default)
    if value is attrs.NOTHING:
        raise ValueError(f"{name!r} is missing in what Diagnosis.from_dict was given")
    if type(value) not in (*types, type(default)):
        wanted = " or ".join(each.__name__ for each in types)
        raise ValueError(f"{name!r} must be {wanted}, not {type(value).__name__}")
    return value


def _items(mapping: Mapping[str, Any], name: str, of: type) -> Iterable[Any]:
    items: Iterable[Any] = _field(mapping, name, list, default=())
    if not all(type(item) is of for item in items):
        raise ValueError(f"{name!r} must hold {of.__name__} alone")
    return items


def _refuse(code: object, fit: object) -> NoReturn:
    """Say which of the two is wrong, and what to give instead."""
    if type(fit) is not Fit:
        raise TypeError(f"Diagnosis.fit is a Fit, such as Fit.EXACT, not {fit!r}")
    raise TypeError(
        "Diagnosis.code is a member of an IntEnum, such as NetworkErrorCode.TIMEOUT, not "
        f"{code!r}; errcodes.codes.parse gives the member for a number"
    )
