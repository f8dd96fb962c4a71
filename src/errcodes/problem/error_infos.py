"""What a gRPC service answers with: the plain fields of a `google.rpc.ErrorInfo`, and a status.

https://github.com/googleapis/googleapis/blob/master/google/rpc/error_details.proto says what the
fields are, code.proto beside it what each status means, and which HTTP status is its nearest.
"""

from collections.abc import Mapping
from enum import IntEnum
from typing import Any, cast

from typing_extensions import TypedDict

from errcodes.catalog import Catalog
from errcodes.classify import CodedError, Diagnosis
from errcodes.problem.answer_statuses import answer_status, check_catalog
from errcodes.problem.members import words_of
from errcodes.problem.upstream_reading import code_of

__all__ = ["DEFAULT_DOMAIN", "ErrorInfo", "error_info", "grpc_status", "read_error_info"]

#: Whose reasons these are. It is to be the same in all services that speak the codes.
DEFAULT_DOMAIN = "errcodes"

#: The HTTP status to answer with -> the name of the gRPC status, where that says it all.
_NAMES = {
    400: "INVALID_ARGUMENT",
    401: "UNAUTHENTICATED",
    403: "PERMISSION_DENIED",
    409: "FAILED_PRECONDITION",  # The home is not in the state for it: to be changed first.
    410: "NOT_FOUND",
    422: "INVALID_ARGUMENT",
    500: "UNKNOWN",
    501: "UNIMPLEMENTED",
    503: "UNAVAILABLE",
    504: "DEADLINE_EXCEEDED",
}


class ErrorInfo(TypedDict):
    """The fields of a `google.rpc.ErrorInfo`, as its constructor takes them.

    Attributes:
        reason: The name of the code.
        domain: Whose reasons these are.
        metadata: The number of the code, under `"code"`: the values are strings.
    """

    reason: str
    domain: str
    metadata: dict[str, str]


def error_info(
    code_or_diagnosis: int | str | Diagnosis,
    *,
    domain: str = DEFAULT_DOMAIN,
    catalog: Catalog | None = None,
) -> ErrorInfo:
    """Give the fields of the `ErrorInfo` to put among the details of a gRPC status.

    Args:
        code_or_diagnosis: The member, the int, a string that holds one, or a diagnosis.
        domain: Whose reasons these are: the same in all services that speak the codes.
        catalog: The catalog that knows the numbers of your own codes. Their members need none.

    Returns:
        A new dict, with nothing of the failure in it but the code.

    Raises:
        UnknownCodeError: For an int or a string that is no code.
        TypeError: For something that is neither a code nor a diagnosis, or for what is no catalog.

    >>> from errcodes import problem
    >>> problem.error_info(50503)
    {'reason': 'READ_TIMED_OUT', 'domain': 'errcodes', 'metadata': {'code': '50503'}}
    """
    code, _ = words_of(code_or_diagnosis, None, catalog)
    return {"reason": code.name, "domain": domain, "metadata": {"code": str(code.value)}}


def read_error_info(
    info: Mapping[str, Any], *, domain: str = DEFAULT_DOMAIN, catalog: Catalog | None = None
) -> IntEnum | None:
    """Give the code in the fields of an `ErrorInfo` of another service.

    Args:
        info: The fields: `reason`, `domain` and `metadata`.
        domain: The domain that counts. What another one says is a stranger's.
        catalog: The catalog that knows the numbers of your own codes.

    Returns:
        The code, or None where the fields are a stranger's.

    Raises:
        TypeError: For what is no catalog.

    >>> from errcodes import problem
    >>> problem.read_error_info(problem.error_info(50503))
    <NetworkErrorCode.READ_TIMED_OUT: 50503>
    >>> quota = {"reason": "RATE_LIMIT_EXCEEDED", "domain": "googleapis.com", "metadata": {}}
    >>> problem.read_error_info(quota) is None
    True
    """
    check_catalog(catalog)
    metadata: object = info.get("metadata")
    if info.get("domain") != domain or not isinstance(metadata, Mapping):
        return None
    number = cast("Mapping[str, object]", metadata).get("code")
    return code_of(number, info.get("reason"), catalog)


def grpc_status(code_or_diagnosis: int | str | Diagnosis, *, catalog: Catalog | None = None) -> str:
    """Give the name of the gRPC status to answer with: an attribute of `grpc.StatusCode`.

    It goes with the HTTP status of the same code. Of what is 502 in HTTP, a failure that may be
    gone at the next try is UNAVAILABLE, which gRPC clients repeat, and any other is INTERNAL.

    Args:
        code_or_diagnosis: The member, the int, a string that holds one, or a diagnosis.
        catalog: The catalog that knows the numbers of your own codes. Their members need none.

    Raises:
        UnknownCodeError: For an int or a string that is no code.
        TypeError: For something that is neither a code nor a diagnosis, or for what is no catalog.

    >>> from errcodes import problem
    >>> problem.grpc_status(50503), problem.grpc_status(50505), problem.grpc_status(50502)
    ('DEADLINE_EXCEEDED', 'UNAVAILABLE', 'INTERNAL')
    """
    code, _ = words_of(code_or_diagnosis, None, catalog)
    name = _NAMES.get(answer_status(code, code_or_diagnosis))
    if name is not None:
        return name
    if isinstance(code_or_diagnosis, Diagnosis):
        transient = code_or_diagnosis.transient
    else:
        transient = CodedError(code).diagnosis.transient
    return "UNAVAILABLE" if transient else "INTERNAL"
