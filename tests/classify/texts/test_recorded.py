"""What real programs write is read rightly, failures and all else."""

import pytest

from errcodes import classify
from tests.classify.texts.recorded import FAILURES, NO_FAILURES


@pytest.mark.parametrize("program", FAILURES)
def test_each_failure_gives_its_code(program: str) -> None:
    """Every recorded text of a program gives the code that its words tell."""
    wrong = [
        (record["text"], record["code"], code)
        for record in FAILURES[program]
        if (code := classify.message(record["text"])) != record["code"]
    ]
    assert not wrong


@pytest.mark.parametrize("program", NO_FAILURES)
def test_what_is_no_failure_gives_none(program: str) -> None:
    """Logs of success, settings, metrics and business sentences give nothing."""
    wrong = [
        (record["text"], code)
        for record in NO_FAILURES[program]
        if (code := classify.message(record["text"])) is not None
    ]
    assert not wrong


@pytest.mark.parametrize("program", FAILURES)
def test_many_at_once_give_the_same(program: str) -> None:
    """`messages` gives for each text what `message` gives for it."""
    texts = [record["text"] for record in FAILURES[program]]
    assert list(classify.messages(texts)) == [classify.message(text) for text in texts]
