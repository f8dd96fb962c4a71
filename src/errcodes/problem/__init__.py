"""From a failure to the answer for a client of one's own: problem details (RFC 9457).

A service that asked another one in vain answers with the right status, and with a body of a
standard format that has the code and a sentence in the client's language:

    >>> from errcodes import classify, problem
    >>> try:
    ...     raise ConnectionRefusedError(111, "Connection refused")
    ... except Exception as exc:
    ...     body = problem.details(classify.diagnose(exc), "en-GB,en;q=0.9")
    >>> body["status"], body["code"], body["name"]
    (502, 50505, 'CONNECT_FAILED')
    >>> print(body["detail"])
    The service could not reach a system it relies on; your phone is not the cause, so please try \
again later.

It holds nothing of the failure but its code. Send it with the content type `problem.MEDIA_TYPE`;
`response` gives the whole answer, and the middleware `asgi` and `wsgi` does all of it.

The other service reads the code out of it:

    >>> problem.read(body)
    <NetworkErrorCode.CONNECT_FAILED: 50505>
"""

from errcodes.problem.answer_statuses import status
from errcodes.problem.asgi_middleware import asgi
from errcodes.problem.error_infos import ErrorInfo, error_info, grpc_status, read_error_info
from errcodes.problem.members import Details, details
from errcodes.problem.responses import MEDIA_TYPE, Response, response
from errcodes.problem.upstream_reading import read
from errcodes.problem.wsgi_middleware import wsgi

__all__ = [
    "MEDIA_TYPE",
    "Details",
    "ErrorInfo",
    "Response",
    "asgi",
    "details",
    "error_info",
    "grpc_status",
    "read",
    "read_error_info",
    "response",
    "status",
    "wsgi",
]


def __dir__() -> list[str]:
    return __all__
