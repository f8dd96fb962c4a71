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

Send it with the content type `problem.MEDIA_TYPE`. It holds nothing of the failure but its code.
"""

from errcodes.problem.members import Details, details
from errcodes.problem.statuses import status

__all__ = ["MEDIA_TYPE", "Details", "details", "status"]

#: The media type of what `details` gives, once it is JSON (RFC 9457, section 6.1).
MEDIA_TYPE: str = "application/problem+json"


def __dir__() -> list[str]:
    return __all__
