"""The URI that stands for a kind of problem."""

import pytest

from errcodes import AppErrorCode, NetworkErrorCode, problem

CODES = [*AppErrorCode, *NetworkErrorCode]


def test_the_default_leads_nowhere() -> None:
    """Without a base of its own, a code is named by a URI that nobody can fetch."""
    assert problem.details(50503)["type"] == "urn:errcodes:50503"


@pytest.mark.parametrize(
    "base",
    [
        "https://docs.example.com/errors/",
        "http://127.0.0.1:8000/errors/",
        "http://[::1]:8000/errors/",
        "https://docs.example.com/errors?code=",
        "https://docs.example.com/errors#",
        "https://docs.example.com/codes.html#code-",
        "https://docs.example.com/%E9%94%99%E8%AF%AF/",
        "urn:example:errors:",
        "tag:example.com,2026:",
        "tag:errors@example.com,2026:",
    ],
)
def test_the_number_follows_the_base(base: str) -> None:
    """Each code has a URI of its own: the base, and the number behind it."""
    types = {problem.details(code, type_base=base)["type"] for code in CODES}

    assert types == {f"{base}{code.value}" for code in CODES}


def test_the_type_is_the_same_in_every_language() -> None:
    """Programs compare the type, so that it hangs on the code alone."""
    assert problem.details(50503, "zh")["type"] == problem.details(50503, "en")["type"]


@pytest.mark.parametrize(
    ("base", "reason"),
    [
        ("", "is no absolute URI such as"),
        ("/errors/", "is no absolute URI such as"),
        ("docs.example.com/errors/", "is no absolute URI such as"),
        ("https://docs.example.com/my errors/", "is no absolute URI such as"),
        ("https://docs.example.com/errors/\n", "is no absolute URI such as"),
        ("https://docs.example.com/错误/", "is no absolute URI such as"),
        ("https://docs.example.com/%zz/", "is no absolute URI such as"),
        ("https://docs.example.com/#a#", "is no absolute URI such as"),
        ("https:///errors/", "names no host"),
        ("https:errors/", "names no host"),
        ("https://[::1/errors/", "has a host or a port that is none"),
        ("https://docs.example.com:port/", "has a host or a port that is none"),
        ("https://docs.example.com/errors", "runs into the number of the code"),
        ("https://docs.example.com:8000", "runs into the number of the code"),
        ("urn:example", "runs into the number of the code"),
    ],
)
def test_a_wrong_base_is_refused(base: str, reason: str) -> None:
    """A base that gives no URI of its own for each code is refused, with it and the reason."""
    with pytest.raises(ValueError, match=f"^type_base .* {reason}") as caught:
        problem.details(50503, type_base=base)

    assert repr(base) in str(caught.value)


@pytest.mark.parametrize(
    "base",
    [
        "https://user:s3cret@docs.example.com/errors/",
        "https://s3cret@docs.example.com/errors/",
        "https://user:s3 cret@docs.example.com/errors/",
        "https://user:s3/cret@docs.example.com/errors/",
    ],
)
def test_a_password_is_refused_and_not_shown(base: str) -> None:
    """Credentials would reach every client, and do not even reach the log."""
    with pytest.raises(
        ValueError, match=r"^type_base 'https://\.\.\.@docs\.example\.com"
    ) as caught:
        problem.details(50503, type_base=base)

    assert "s3" not in str(caught.value)


@pytest.mark.parametrize("base", [None, b"https://docs.example.com/", 5])
def test_a_base_is_a_string(base: object) -> None:
    """A base of another type is refused by its type."""
    with pytest.raises(TypeError, match=f"type_base is a string, not {type(base).__name__}"):
        problem.details(50503, type_base=base)  # type: ignore[arg-type]
