"""From what a person types to the codes that are meant."""

from collections.abc import Sequence
from enum import IntEnum

from errcodes.catalog import Catalog
from errcodes.codes import AppErrorCode, ErrorCode, NetworkErrorCode, UnknownCodeError

__all__ = ["ALL_CODES", "code_named", "selected"]

ALL_CODES: tuple[ErrorCode, ...] = (*AppErrorCode, *NetworkErrorCode)


def selected(
    words: Sequence[str], catalog: Catalog
) -> tuple[list[IntEnum], list[UnknownCodeError]]:
    """Give the codes that the words mean, and an error for each word that means none."""
    codes: list[IntEnum] = []
    errors: list[UnknownCodeError] = []
    for word in words:
        try:
            codes.append(code_named(word, catalog))
        except UnknownCodeError as error:
            errors.append(error)
    return codes, errors


def code_named(word: str, catalog: Catalog) -> IntEnum:
    """Give the code that a word means.

    Args:
        word: A number, or a name in any case, with `-`, `_` or spaces between its parts.
        catalog: What has the codes.

    Returns:
        The code.

    Raises:
        UnknownCodeError: For anything else.

    >>> code_named("read-timed-out", Catalog())
    <NetworkErrorCode.READ_TIMED_OUT: 50503>
    """
    name = "_".join(word.upper().replace("-", " ").replace("_", " ").split())
    for code in catalog.codes():
        if code.name.upper() == name:
            return code
    return catalog.code(word)
