"""Servers of any protocol that turn a client away, in the words of clients named nowhere."""

import pytest

from errcodes.classify.evidence import Phase, Symptom
from errcodes.classify.words.exception_words import word_evidence


def symptom_of(text: str) -> Symptom | None:
    """Give what the words of an installed package's exception say first."""
    found = word_evidence(text, "some.client.ClientError", trusted=True)
    return found[0].symptom if found else None


@pytest.mark.parametrize(
    "text",
    [
        "invalid user name or password (6)",
        "Incorrect username or password was specified.",
        "The password you entered is incorrect",
        "unauthorized access",
        "Authentication to the hub failed",
        "API key expired",
        "Your access token has been revoked",
        "Connection was closed by remote server: authentication failed",
        "Connection refused: invalid credentials",
        "Could not connect to device (authentication failed)",
        "ACCESS_DENIED",
        "Permission denied (publickey,password).",
        "the gateway denied the login",
        "request is not-authorized",
        "too many authentication failures",
    ],
)
def test_credentials(text: str) -> None:
    """A server that answered will not have this client, whatever then became of the connection."""
    assert symptom_of(text) is Symptom.DENIED


@pytest.mark.parametrize(
    "text",
    [
        "The server has reached its maximum number of sessions.",
        "too many open connections",
        "ErrorCode.E_NO_MORE_CONNECTIONS",
        "code=1001 [Coordinator node overloaded]",
        "Coordinator node is bootstrapping",
        "device busy",
        "Connection rejected: too many clients",
        "Server connection limit exceeded",
        "the daily quota is exceeded",
        "Temporary authentication failure",
        "login temporarily disabled",
        "Throttling error: message limit",
        "login failed temporarily",
        "hit the daily request limit",
    ],
)
def test_not_now(text: str) -> None:
    """A server that has too much to do may have a client later."""
    assert symptom_of(text) is Symptom.BUSY


@pytest.mark.parametrize(
    ("text", "symptom"),
    [
        ("Login failed: Connection reset by peer", Symptom.CLOSED),
        ("Authentication failed: connection refused", Symptom.REFUSED),
        ("Could not verify password: read timed out", Symptom.TIMEOUT),
        ("connection to login.example.com refused", Symptom.REFUSED),
        ("Login request failed: 503 Service Unavailable", Symptom.STATUS_503),
        ("not well-formed (invalid token): line 1, column 0", None),
        ("login page returned invalid JSON", Symptom.JSON),
        ("The connection was lost during authentication", Symptom.CLOSED),
        ("bad handshake", None),
        ("Temporary failure in name resolution", Symptom.UNRESOLVED),
        ("Permission denied", Symptom.OS_ERROR),  # EACCES of a connect, in Twisted's ConnectError
    ],
)
def test_what_kept_the_client_from_it(text: str, symptom: Symptom | None) -> None:
    """What ended a login says more than that it ended."""
    assert symptom_of(text) is symptom


def test_a_proxy_that_turns_the_client_away() -> None:
    """The request did not get past it."""
    found = word_evidence("proxy authentication failed", "some.client.Error", trusted=True)

    assert (found[0].symptom, found[0].phase) == (Symptom.DENIED, Phase.PROXY)


def test_anybodys_words() -> None:
    """In a class of the user's own they may be said of anything."""
    assert not word_evidence("wrong password", "app.FormError", trusted=False)


def test_the_words_are_near_the_beginning() -> None:
    """What stands far behind is the body of an answer."""
    assert symptom_of("nothing" + "." * 500 + "wrong password") is None


@pytest.mark.parametrize(
    ("text", "symptom"),
    [
        ("unknown command b'HTTP/1.1 400 Bad Request'", Symptom.PROTOCOL),
        ("Cannot connect to pump 7 (looks like HTTP)", Symptom.PROTOCOL),
        ("Unexpected response from the hub", Symptom.PROTOCOL),
        ("invalid data received from the camera", Symptom.PROTOCOL),
        ("Unexpected response type: expected 'dict', received 'bytes'", Symptom.JSON),
        ("Unexpected response from the hub: 404", None),
        ("reading the meter took too long", Symptom.TIMEOUT),
        ("unpack requires a buffer of 4 bytes (actual buffer size is 0)", Symptom.CLOSED),
        ("unpack requires a buffer of 4 bytes (actual buffer size is 2)", Symptom.PROTOCOL),
    ],
)
def test_other_words_of_packages(text: str, symptom: Symptom | None) -> None:
    """Bytes of another protocol are no answer, and a number may be a status."""
    assert symptom_of(text) is symptom
