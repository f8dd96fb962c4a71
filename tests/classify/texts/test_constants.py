"""What the names of constants say: those of libraries that number their failures."""

import pytest

from errcodes import classify
from errcodes.classify.evidence import Symptom
from errcodes.classify.words.constants import constant_hits, has_constant
from errcodes.classify.words.exception_words import word_evidence
from errcodes.classify.words.splitting import split


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("hub_open: HUB_ERROR_CONNECTION_REFUSED", 50505),
        ("lamp 7: LAMP_ERR_CONN_LOST", 50509),
        ("poll ended with BRIDGE_E_TIMEDOUT", 50408),
        ("LUMEN_STATUS_HOST_UNREACHABLE", 50506),
        ("request failed: XAPI_ERROR_READ_TIMEOUT", 50503),
        ("E (81) lamp: LUX_ERR_CONNECT_TIMEOUT, trying again", 50507),
        ("sync of the rooms: HOME_ERR_CERT_EXPIRED", 50502),
        ("pairing ended: PAIR_FAILED_ACCESS_DENIED", 50500),
        ("code=HUBLINK_ERROR_CONNECTION_CLOSED peer=192.0.2.7", 50509),
        ("LampError.HostNotFound", 50504),
        ("the hub said: HubStatus::ConnectionReset", 50509),
        ("SocketErrorCode: ConnectionRefused", 50505),
        ("link 4: UPLINK_CONNECTION_DROPPED(-71)", 50509),
        # What a value of an error is called, as languages with types print it
        ('*** Exception: HostNotFound "hub.example.com"', 50504),
        ("*** Exception: HubException (HandshakeFailed (Error_Protocol))", 50502),
        ("Error { kind: PeerDisconnected, cause: None }", 50509),
        ("pairing of lamp 7: Err(ConnectionTerminated)", 50509),
        ("pairing of lamp 7 failed: ServerUnreachable", 50505),
        ("called `Result::unwrap()` on an `Err` value: TlsHandshakeFailure", 50502),
        ("sync failed, error = SocketTimedOut", 50408),
        # An errno in a name, and what is named alone
        ("uplink of lamp 7: LUX_ECONNREFUSED", 50505),
        ("uplink of lamp 7: LUX_ETIMEDOUT", 50408),
        ("bridge: HUB_ERR_TLS", 50502),
        ("bridge: HUB_ERR_ACL_DENIED", 50500),
        ("bridge: HUB_ERR_NO_CONN", 50505),
        ("bridge: HUB_ERR_EAI", 50504),
        # Libraries of one kind of failure
        ("handshake with the hub: GNUTLS_E_ASN1_DER_ERROR", 50502),
        ("page of the hub: SEC_ERROR_POLICY_VALIDATION_FAILED", 50502),
        ("lookup of the hub: ARES_EBADRESP", 50504),
    ],
)
def test_a_name_says_what_its_words_say(text: str, code: int) -> None:
    """Nobody knows these libraries."""
    assert classify.message(text) == code
    assert classify.diagnose_message(text).fit is classify.Fit.NEAREST  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "text",
    [
        "HUB_ERROR_CONNECTION_REFUSED = 17,",
        "HUB_ERROR_CONNECTION_REFUSED: 17",
        "#define LAMP_ERR_CONN_LOST -5",
        "LAMP_CONNECTION_LOST is sent to all rooms",
        "case LAMP_ERR_TIMEOUT:",
        "if (rc == LAMP_ERR_TIMEOUT) {",
        "return LAMP_ERR_TIMEOUT;",
        "throw new LampException(LampError.HostNotFound);",
        "if let Err(ConnectionClosed) = result {",
        "case Failure(ReadTimeout) => retry()",
        "kind: ConnectionRefused => true,",
        "HUB_STATUS_CONNECTED",
        "HUB_STATUS_READY, 4 lamps",
        "LAMP_ERROR_COLOR_OUT_OF_RANGE",
        "LAMP_ERR_PASSWORD_TOO_SHORT",
        "SSL_ERROR_WANT_READ",
        "MAX_ENTRIES_LIMIT",
        "ERROR in ROOM_7: no such lamp",
    ],
)
def test_a_name_that_is_only_mentioned_says_nothing(text: str) -> None:
    """It is defined, compared, or the name of another thing."""
    assert classify.message(text) is None


def test_the_message_of_an_exception_says_it_too() -> None:
    """One reading, two doors."""
    found = word_evidence("HUB_ERROR_CONNECTION_REFUSED", "hublink.HubError", trusted=True)

    assert [(each.symptom, each.exact) for each in found] == [(Symptom.REFUSED, False)]


def test_places_are_those_of_the_names() -> None:
    """Each name stands where its word does, also the second of the same."""
    text = "HUB_ERR_BUSY, LAMP_ERR_TIMEOUT and LAMP_ERR_TIMEOUT"

    hits = constant_hits(split(text), text)

    assert [(hit.start, hit.end, hit.symptom) for hit in hits] == [
        (0, 1, Symptom.BUSY),
        (1, 2, Symptom.TIMEOUT),
        (3, 4, Symptom.TIMEOUT),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("LAMP_ERR_BUSY", True),
        ("LAMP_LOST(-7)", True),
        ("LampError.HostNotFound", True),
        ("LAMP_LOST", False),
        ("ERROR lamp_7", False),
        ("Error: lamp", False),
    ],
)
def test_few_lines_hold_such_a_name(text: str, *, expected: bool) -> None:
    """A line is asked once, before its words are."""
    assert has_constant(text) is expected
