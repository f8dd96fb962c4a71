"""The functions that users call."""

import http
import json
import pickle
from typing import Any

import pytest

from errcodes import AppErrorCode, NetworkErrorCode, classify
from errcodes.classify import Diagnosis, Fit, Phase


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (100, None),
        (200, None),
        (304, None),
        (399, None),
        (400, NetworkErrorCode.OTHER),
        (401, NetworkErrorCode.OTHER),
        (404, NetworkErrorCode.OTHER),
        (408, NetworkErrorCode.TIMEOUT),
        (429, NetworkErrorCode.OTHER),
        (500, NetworkErrorCode.OTHER),
        (502, NetworkErrorCode.BAD_GATEWAY),
        (503, NetworkErrorCode.SERVICE_UNAVAILABLE),
        (504, NetworkErrorCode.TIMEOUT),
        (599, NetworkErrorCode.OTHER),
        (http.HTTPStatus.BAD_GATEWAY, NetworkErrorCode.BAD_GATEWAY),
    ],
)
def test_status(status: int, code: NetworkErrorCode | None) -> None:
    """An HTTP status from 400 has a code."""
    assert classify.status(status) is code


@pytest.mark.parametrize("status", ["502", 502.0, None, True])
def test_status_of_another_type(status: object) -> None:
    """What is no int is refused, and the error says what was given."""
    with pytest.raises(TypeError, match=f"not {type(status).__name__}"):
        classify.status(status)  # type: ignore[arg-type]


@pytest.mark.parametrize("ask", [classify.exception, classify.diagnose, classify.is_transient])
@pytest.mark.parametrize("wrong", ["timed out", TimeoutError, None])
def test_what_is_no_exception(ask: object, wrong: object) -> None:
    """A text or a class is a mistake of the caller's, who is told so."""
    with pytest.raises(TypeError, match="takes an exception, not"):
        ask(wrong)  # type: ignore[operator]


def test_default() -> None:
    """What is not recognised gives the default, whatever that is."""
    assert classify.exception(KeyError("x")) is NetworkErrorCode.OTHER
    assert classify.exception(KeyError("x"), None) is None
    assert (
        classify.exception(KeyError("x"), default=AppErrorCode.NETWORK_ANOMALY)
        is AppErrorCode.NETWORK_ANOMALY
    )
    assert classify.diagnose(KeyError("x")).fit is Fit.UNRECOGNIZED


@pytest.mark.parametrize(
    "error",
    [
        ValueError("no such device"),
        KeyError("name"),
        FileNotFoundError(2, "No such file or directory"),
        PermissionError(13, "Permission denied"),
        KeyboardInterrupt(),
        SystemExit(503),
        GeneratorExit(),
        MemoryError(),
        RecursionError("maximum recursion depth exceeded"),
        UnicodeDecodeError("utf-8", b"?", 0, 1, "invalid start byte"),
        OSError("out of luck"),
        AssertionError("503"),
    ],
    ids=repr,
)
def test_what_is_no_network_failure(error: BaseException) -> None:
    """What has nothing to do with the network is not recognised."""
    assert classify.exception(error, default=None) is None


def test_diagnosis() -> None:
    """A diagnosis says what happened in every form it is asked for."""
    diagnosis = classify.diagnose(ConnectionRefusedError(111, "Connection refused"))

    assert diagnosis == Diagnosis(
        NetworkErrorCode.CONNECT_FAILED,
        Fit.EXACT,
        phase=Phase.CONNECT,
        transient=True,
        sent=False,
        app_code=AppErrorCode.NETWORK_UNREACHABLE,
        evidence=("ConnectionRefusedError.errno = 111",),
    )
    assert hash(diagnosis) == hash(pickle.loads(pickle.dumps(diagnosis)))
    assert json.loads(json.dumps(diagnosis.as_dict())) == diagnosis.as_dict()
    assert "\n" not in str(diagnosis)
    with pytest.raises(AttributeError):
        diagnosis.code = NetworkErrorCode.OTHER  # type: ignore[misc]


class Response:
    """A response that is false where it failed, as that of requests is."""

    def __init__(self, status: int) -> None:
        self.status_code = status

    def __bool__(self) -> bool:
        return False


TRANSIENT = {401: False, 404: False, 429: True, 500: True, 503: True}
APP_CODES = {401: AppErrorCode.SESSION_REQUIRED, 503: AppErrorCode.NETWORK_ANOMALY}


@pytest.mark.parametrize("status", TRANSIENT)
def test_status_of_a_response(status: int) -> None:
    """A status is read from the response that an exception holds."""
    error = Exception("the server said no")
    vars(error)["response"] = Response(status)

    diagnosis = classify.diagnose(error)

    assert diagnosis.code is classify.status(status)
    assert diagnosis.status == status
    assert diagnosis.sent is True
    assert diagnosis.transient is TRANSIENT[status]
    assert diagnosis.app_code is APP_CODES.get(status)


@pytest.mark.parametrize(
    ("code", "fit", "phase", "told"),
    [
        (
            50503,
            Fit.EXACT,
            None,
            r"Diagnosis\.code is a member of an IntEnum, .* 50503; .*parse",
        ),
        ("50503", Fit.EXACT, None, r"Diagnosis\.code is a member of an IntEnum, .*, not '50503'"),
        (NetworkErrorCode.TIMEOUT, "exact", None, r"is a Fit, such as Fit\.EXACT, not 'exact'"),
        (NetworkErrorCode.TIMEOUT, Fit.EXACT, "tls", r"is a Phase, such as Phase\.TLS, not 'tls'"),
    ],
)
def test_a_diagnosis_is_made_of_members(code: Any, fit: Any, phase: Any, told: str) -> None:
    """A diagnosis of one's own is refused at once where it could not be shown later."""
    with pytest.raises(TypeError, match=told):
        Diagnosis(code, fit, phase=phase)
