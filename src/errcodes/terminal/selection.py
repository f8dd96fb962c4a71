"""From what a person types to the codes that are meant."""

from collections.abc import Sequence

from errcodes.codes import AppErrorCode, ErrorCode, NetworkErrorCode, UnknownCodeError, parse

__all__ = ["ALL_CODES", "code_named", "selected"]

ALL_CODES: tuple[ErrorCode, ...] = (*AppErrorCode, *NetworkErrorCode)


def selected(words: Sequence[str]) -> tuple[list[ErrorCode], list[UnknownCodeError]]:
    """Give the codes that the words mean, and an error for each word that means none."""
    codes: list[ErrorCode] = []
    errors: list[UnknownCodeError] = []
    for word in words:
        try:
            codes.append(code_named(word))
        except UnknownCodeError as error:
            errors.append(error)
    return codes, errors


def code_named(word: str) -> ErrorCode:
    """Give the code that a word means.

    Args:
        word: A number, or a name in any case, with `-`, `_` or spaces between its parts.

    Returns:
        The code.

    Raises:
        UnknownCodeError: For anything else.

    >>> code_named("read-timed-out")
    <NetworkErrorCode.READ_TIMED_OUT: 50503>
    """
    name = "_".join(word.upper().replace("-", " ").replace("_", " ").split())
    return next((code for code in ALL_CODES if code.name == name), None) or parse(word)
