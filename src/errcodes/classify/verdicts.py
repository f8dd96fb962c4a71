"""From an exception or a status to the code, and to the diagnosis."""

from typing import NamedTuple, TypeVar, overload

from errcodes.classify.attributes import class_name, is_exception, plain_int
from errcodes.classify.consequences import APP_CODES, CONSEQUENCES, SENT, TRANSIENT_STATUSES
from errcodes.classify.decision import spoken
from errcodes.classify.diagnosis import Diagnosis
from errcodes.classify.facts import Fact, Phase, Strength, Symptom
from errcodes.classify.spaces.http import STATUSES
from errcodes.classify.spaces.openssl import REASONS, VERIFY_CODES
from errcodes.classify.table import LIKELY_PHASES, ONLY_PHASES, PHASED, Fit, Row, row
from errcodes.classify.voices import Voice, phase
from errcodes.codes import AppErrorCode, ErrorCode, NetworkErrorCode

__all__ = ["diagnose", "exception", "is_transient", "status"]

_Default = TypeVar("_Default")
_MOST_EVIDENCE = 8
_LONGEST_LINE = 300


@overload
def exception(exc: BaseException) -> ErrorCode: ...


@overload
def exception(exc: BaseException, default: _Default) -> ErrorCode | _Default: ...


def exception(exc: BaseException, default: object = NetworkErrorCode.OTHER) -> object:
    """Give the code of a failure.

    Args:
        exc: Any exception, however wrapped, grouped or chained.
        default: What to give for an exception that is not recognised.

    Returns:
        The code, or the default. Never raises, whatever the exception is or does.

    Raises:
        TypeError: For something that is no exception.

    >>> exception(TimeoutError("timed out"))
    <NetworkErrorCode.TIMEOUT: 50408>
    >>> exception(KeyError("device"), default=None) is None
    True
    """
    judged = _judged(exc)
    return judged.row.code if judged else default


def status(status: int) -> NetworkErrorCode | None:
    """Give the code of an HTTP status.

    Args:
        status: The status, such as 502 or `http.HTTPStatus.BAD_GATEWAY`.

    Returns:
        The code, or None below 400, which is no failure.

    Raises:
        TypeError: For anything but an int.

    >>> status(503)
    <NetworkErrorCode.SERVICE_UNAVAILABLE: 50513>
    >>> status(204) is None
    True
    """
    number = plain_int(status)
    if number is None:
        raise TypeError(f"an HTTP status is an int such as 502, not {type(status).__name__}")
    if number < 400:
        return None
    told = row(STATUSES.get(number, Symptom.STATUS), None)
    return told.code if told else None


def diagnose(exc: BaseException) -> Diagnosis:
    """Give the code of a failure with its reasons.

    Args:
        exc: Any exception, however wrapped, grouped or chained.

    Returns:
        A value that holds neither the exception nor any part of it. Never raises, as `exception`.

    Raises:
        TypeError: For something that is no exception.

    >>> print(diagnose(TimeoutError("The handshake operation timed out")))
    50508 SSL_HANDSHAKE_TIMED_OUT (exact, tls, not sent, transient): TimeoutError.__mro__ = \
TimeoutError; TimeoutError.args = The handshake operation timed out
    """
    judged = _judged(exc, thorough=True)
    if judged is None:
        return Diagnosis(NetworkErrorCode.OTHER, Fit.UNRECOGNIZED)
    code, best = judged.row.code, judged.best
    reached, http_status = _likely_phase(judged), _http_status(judged.voice)
    return Diagnosis(
        code,
        judged.row.fit,
        phase=reached,
        causes=_causes(best) if code is NetworkErrorCode.SSL_HANDSHAKE_FAILED else (),
        status=http_status,
        transient=_transient(code, http_status),
        sent=SENT[reached] if reached else CONSEQUENCES[code].sent,
        app_code=_app_code(code, best),
        evidence=tuple(_evidence(judged.voice, best)),
    )


def is_transient(exc: BaseException) -> bool:
    """Tell whether the same request may succeed later, unchanged.

    Args:
        exc: Any exception.

    Returns:
        True for time-outs, lost connections and servers that are busy; False for a certificate
        that is refused, broken JSON, a cancellation, and for what is not recognised.

    >>> is_transient(ConnectionResetError(104, "Connection reset by peer"))
    True
    >>> is_transient(ValueError("no such device"))
    False
    """
    judged = _judged(exc)
    return judged is not None and _transient(judged.row.code, _http_status(judged.voice))


class _Judgement(NamedTuple):
    voice: Voice
    best: Fact
    phase: Phase | None
    row: Row


def _judged(exc: BaseException, *, thorough: bool = False) -> _Judgement | None:
    if not is_exception(exc):
        raise TypeError(f"classify takes an exception, not {type(exc).__name__}")
    try:
        voice = spoken(exc, thorough=thorough)
    except Exception:  # noqa: BLE001
        # Nothing is known to get here. But this stands on the error path of somebody's service,
        # where a default is worth more than a second failure.
        return None
    best = voice.best
    if best is None:
        return None
    reached = phase(voice) if thorough or best.symptom in PHASED else None
    told = row(best.symptom, reached)
    return _Judgement(voice, best, reached, told) if told else None


def _likely_phase(judged: _Judgement) -> Phase | None:
    symptom = judged.best.symptom
    return ONLY_PHASES.get(symptom) or judged.phase or LIKELY_PHASES.get(symptom)


def _http_status(voice: Voice) -> int | None:
    numbers = (fact.value for fact in voice.facts if fact.strength is Strength.STATUS)
    return next((number for number in numbers if isinstance(number, int)), None)


def _transient(code: NetworkErrorCode, http_status: int | None) -> bool:
    other = code is NetworkErrorCode.OTHER and http_status in TRANSIENT_STATUSES
    return other or CONSEQUENCES[code].transient


def _causes(best: Fact) -> tuple[int, ...]:
    if best.attribute == "verify_code":
        return VERIFY_CODES[int(best.value)].causes
    if best.value in REASONS:
        return REASONS[str(best.value)].causes
    return ()


def _app_code(code: NetworkErrorCode, best: Fact) -> AppErrorCode | None:
    attribute = "status" if best.strength is Strength.STATUS else best.attribute
    return APP_CODES.get((attribute, best.value)) or CONSEQUENCES[code].app_code


def _evidence(voice: Voice, best: Fact) -> list[str]:
    """Show the facts that say the same as the best one, outermost first."""
    same = (fact for fact in voice.facts if fact.symptom is best.symptom)
    lines = (f"{class_name(fact.owner)}.{fact.attribute} = {fact.value}" for fact in same)
    shown = (line if line.isprintable() else ascii(line)[1:-1] for line in lines)
    return [line[:_LONGEST_LINE] for line in list(dict.fromkeys(shown))[:_MOST_EVIDENCE]]
