"""Which phrase of a text decides, and the phase of whose words it takes."""

import pytest

from errcodes.classify import Phase
from errcodes.classify.evidence import Symptom, Weight
from errcodes.classify.words.choice import heaviest_first, hit_phase
from errcodes.classify.words.index import Hit

W = Weight
TIMEOUT, TLS = Symptom.TIMEOUT, Symptom.TLS
CONNECT, SEND, RECEIVE = Phase.CONNECT, Phase.SEND, Phase.RECEIVE


def hit(at: int, symptom: Symptom | None, weight: Weight, phase: Phase | None = None) -> Hit:
    """Give a phrase of one word."""
    return Hit(at, at + 1, symptom, phase, weight)


def test_the_heaviest_first_and_of_two_the_last() -> None:
    """Phrases that report no failure are left out."""
    early, late = hit(0, TIMEOUT, W.WORDS), hit(5, TIMEOUT, W.WORDS)
    light, phase = hit(9, TLS, W.HINT), hit(7, None, W.FRAME, SEND)

    assert heaviest_first([early, light, late, phase]) == [late, early, light]


def test_what_says_more() -> None:
    """Of two that weigh the same a status and a cancellation say least."""
    canceled, status = hit(3, Symptom.CANCELED, W.WORDS), hit(4, Symptom.STATUS, W.WORDS)
    timeout = hit(0, TIMEOUT, W.WORDS)

    assert heaviest_first([timeout, canceled, status]) == [timeout, canceled, status]


@pytest.mark.parametrize(
    ("others", "phase"),
    [
        ([], None),
        ([hit(1, None, W.PHASE, SEND)], SEND),
        # A frame goes before all.
        ([hit(1, None, W.FRAME, SEND), hit(2, TIMEOUT, W.WORDS, RECEIVE)], SEND),
        # The exact words of the same failure go before words that tell a phase alone.
        ([hit(1, TIMEOUT, W.WORDS, SEND), hit(2, None, W.PHASE, RECEIVE)], SEND),
        # So does what says more of the same words, and where it is said.
        ([hit(1, None, W.PHASE, SEND), Hit(0, 3, TIMEOUT, RECEIVE, W.WRAPPER)], RECEIVE),
        # Those go before a guess at the same failure, and that before what wraps another.
        ([hit(1, None, W.PHASE, SEND), hit(2, TIMEOUT, W.HINT, RECEIVE)], SEND),
        ([hit(1, TIMEOUT, W.HINT, SEND), hit(2, TLS, W.WRAPPER, RECEIVE)], SEND),
        ([hit(1, TLS, W.WRAPPER, SEND)], SEND),
        ([hit(1, TLS, W.NAME_PATTERN, SEND)], SEND),
        # What is said of another failure is said of that.
        ([hit(1, TLS, W.WORDS, SEND)], None),
        ([hit(1, TLS, W.HINT, SEND)], None),
        # The heaviest counts, and of two the last.
        ([hit(1, TLS, W.WRAPPER, SEND), hit(2, TLS, W.NAME_PATTERN, RECEIVE)], SEND),
        ([hit(1, TIMEOUT, W.CLASS, RECEIVE), hit(2, TIMEOUT, W.WORDS, SEND)], SEND),
        ([hit(1, None, W.PHASE, RECEIVE), hit(2, None, W.PHASE, SEND)], SEND),
        ([hit(1, TIMEOUT, W.CLASS, SEND), hit(2, None, W.PHASE, RECEIVE)], RECEIVE),
    ],
)
def test_a_phase_from_elsewhere(others: list[Hit], phase: Phase | None) -> None:
    """A phrase that tells none takes that of what tells most of it."""
    assert hit_phase(hit(0, TIMEOUT, W.HINT), others) is phase


def test_a_number_keeps_its_own() -> None:
    """What stands for one event alone takes no phase of others."""
    frame = hit(1, None, W.FRAME, SEND)

    assert hit_phase(hit(0, TIMEOUT, W.NUMBER), [frame]) is None
    assert hit_phase(hit(0, TIMEOUT, W.NUMBER, CONNECT), [frame]) is CONNECT
