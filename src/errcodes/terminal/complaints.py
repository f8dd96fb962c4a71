"""What is said of words that are no codes."""

from collections.abc import Iterable, Iterator

from errcodes.codes import ErrorCode, UnknownCodeError
from errcodes.terminal.labels import label
from errcodes.terminal.values import code_and_name

__all__ = ["complaints"]

_LONGEST_WORD = 60


def complaints(errors: Iterable[UnknownCodeError], language: str) -> Iterator[str]:
    """Give a line for each word that is no code, and one with the way to all codes."""
    for error in errors:
        yield _unknown(str(error.value), language) + _hint(error, language)
    yield label("see_list", language)


def _unknown(word: str, language: str) -> str:
    shown = word if len(word) <= _LONGEST_WORD else word[:_LONGEST_WORD] + "..."
    return label("unknown", language, word=repr(shown))


def _hint(error: UnknownCodeError, language: str) -> str:
    """Name the code of an HTTP status, or else the closest codes."""
    status_code = _code_of_status(str(error.value))
    if status_code:
        return label("as_status", language, status=error.value, code=code_and_name(status_code))
    if not error.closest:
        return ""
    return label("closest", language, codes=", ".join(map(code_and_name, error.closest)))


def _code_of_status(word: str) -> ErrorCode | None:
    """Give the code of an HTTP status, which is easily taken for a code itself."""
    from errcodes import classify  # Heavy, and only needed here.

    if len(word) == 3 and word.isascii() and word.isdigit() and 400 <= int(word) <= 599:
        return classify.status(int(word))
    return None
