"""Random texts, and what must hold for each of them."""

import html
import json
from collections.abc import Callable
from random import Random
from urllib.parse import quote

from errcodes import AppErrorCode, NetworkErrorCode, classify
from tests.fuzzing import hostility
from tests.fuzzing.vocabulary import ATTRIBUTES, FUNCTIONS, MODULES, NUMBERS, WORDINGS

__all__ = ["any_text", "check_text", "text"]

_SEPARATORS = (
    *(" ", ": ", ", ", "\n", "\r\n", "\r", "\t", "", "; ", " - ", " (", ") ", "[", "]", "=", "/"),
    *(
        "\n\tat ",
        "\nCaused by: ",
        "\n  File ",
        " -> ",
        "，",
        "。",
        "：",
        "\x1b[31m",
        "\x00",
        "\u2028",
    ),
    *("\nTraceback (most recent call last):\n", "\nDuring handling of the above exception, ", "|"),
)
_LETTERS = (*range(32), 127, 160, 0x301, 0x200B, 0x202E, 0x4E00, 0xD800, 0xDFFF, 0xFB01, 0x1F4A1)


def _quoted(value: str) -> str:
    return quote(value, errors="surrogatepass")


def _nested(value: str) -> str:
    return json.dumps({"message": value, "status": 200})


def _odd_case(value: str) -> str:
    return value.swapcase()


#: What logs, shells and other programs make of a text.
_CHANGES: tuple[Callable[[str], str], ...] = (
    *(json.dumps, repr, _quoted, html.escape, _nested, str.upper, str.title, _odd_case),
    *(lambda value: value[::-1], lambda value: value[: len(value) // 2], lambda value: value * 3),
    lambda value: value.replace(" ", "_"),
    lambda value: value.replace("\\", "\\\\"),
)


def any_text(random: Random) -> str:
    """Give letters without sense: controls, marks that combine, lone surrogates, other scripts."""
    draw = random.random()
    codes = [random.choice(_LETTERS) for _ in range(random.randint(0, 12))]
    if draw < 0.5:
        codes = [random.randrange(0x110000) for _ in codes]
    return "".join(map(chr, codes))


def _word(random: Random) -> str:
    draw = random.random()
    if draw < 0.5:
        return random.choice(WORDINGS)
    if draw < 0.7:
        return str(random.choice((*NUMBERS, *NetworkErrorCode, *AppErrorCode)))
    if draw < 0.9:
        return random.choice(random.choice((ATTRIBUTES, FUNCTIONS, MODULES)))
    return any_text(random)


def text(random: Random) -> str:
    """Give a text as a log could have it, or as nobody would write it."""
    parts: list[str] = []
    for _ in range(random.choice((1, 1, 2, 3, 5, 9, 40))):
        parts += (_word(random), random.choice(_SEPARATORS))
    value = "".join(parts)
    for _ in range(random.choice((0, 0, 1, 2, 3))):
        value = random.choice(_CHANGES)(value)
        if len(value) > 100_000:
            return value
    if random.random() < 0.01:
        value *= 1_000_000 // (len(value) + 1) + 1
    return value


class _Text(str):
    """A text of a class of the user's own."""

    __slots__ = ()

    def __str__(self) -> str:
        raise hostility.CodeRanError

    __iter__ = __contains__ = __len__ = __getitem__ = __eq__ = __str__  # type: ignore[assignment]
    lower = split = find = encode = strip = replace = casefold = __str__  # type: ignore[assignment]
    __hash__ = str.__hash__


def check_text(random: Random) -> object:
    """Draw a text and see that it gets the same code whichever way it is asked for; give that."""
    value = text(random)
    code = classify.message(value)

    assert code is None or type(code) in {NetworkErrorCode, AppErrorCode}
    assert list(classify.messages([value, "", value], default=7)) == [
        7 if code is None else code,
        7,
        7 if code is None else code,
    ]
    assert classify.message(_Text(value)) is code
    assert classify.Classifier().message(value, code) is code
    return code
