"""The types of the verdicts."""

import http
from typing import Any, assert_type

from errcodes import AppErrorCode, NetworkErrorCode, classify
from errcodes.classify import Diagnosis, Fit, Phase
from errcodes.codes import ErrorCode

assert_type(classify.exception(TimeoutError()), ErrorCode)
assert_type(classify.exception(TimeoutError(), default=None), ErrorCode | None)
assert_type(classify.exception(TimeoutError(), default="other"), ErrorCode | str)
assert_type(classify.exception(TimeoutError(), AppErrorCode.NETWORK_ANOMALY), ErrorCode)
assert_type(classify.exception(KeyboardInterrupt()), ErrorCode)
assert_type(classify.status(503), NetworkErrorCode | None)
assert_type(classify.status(http.HTTPStatus.BAD_GATEWAY), NetworkErrorCode | None)
assert_type(classify.diagnose(TimeoutError()), Diagnosis)
assert_type(classify.is_transient(TimeoutError()), bool)

classify.exception("timed out")  # type: ignore[call-overload]
classify.exception(TimeoutError)  # type: ignore[call-overload]
classify.status("503")  # type: ignore[arg-type]
classify.status(None)  # type: ignore[arg-type]
classify.diagnose(None)  # type: ignore[arg-type]


def handled(exc: BaseException) -> int:
    """Give the code as the integer that it is."""
    return classify.exception(exc)


def read(diagnosis: Diagnosis) -> None:
    """Read every field."""
    assert_type(diagnosis.code, ErrorCode)
    assert_type(diagnosis.fit, Fit)
    assert_type(diagnosis.phase, Phase | None)
    assert_type(diagnosis.causes, tuple[int, ...])
    assert_type(diagnosis.status, int | None)
    assert_type(diagnosis.transient, bool)
    assert_type(diagnosis.sent, bool | None)
    assert_type(diagnosis.app_code, AppErrorCode | None)
    assert_type(diagnosis.evidence, tuple[str, ...])
    assert_type(str(diagnosis), str)
    assert_type(diagnosis.as_dict(), dict[str, Any])
    diagnosis.transient = True  # type: ignore[misc]
    assert_type(str.upper(diagnosis.fit), str)
