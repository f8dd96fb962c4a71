"""What is answered to words that are no codes."""

import re
import shlex
from collections.abc import Iterable, Iterator
from pathlib import Path

from errcodes.codes import ErrorCode, UnknownCodeError
from errcodes.terminal.arguments import COMMANDS
from errcodes.terminal.labels import label
from errcodes.terminal.values import code_and_name

__all__ = ["complaint_lines", "mistyped_command"]

_LONGEST_WORD = 60
#: What may be meant, and how it is typed: options too, of which some programs make commands.
_TYPED = {command: command for command in COMMANDS} | {
    "help": "--help",
    "version": "--version",
}
#: Names and numbers have at most so many words: the longest name of a code has four.
_MOST_WORDS = 5
#: What stands in texts and in no name: a colon before a space, brackets, sentence marks.
_OF_TEXTS = re.compile(r"[:：，。；！(){}\[\]\n]")
#: How much of a word must be right: "lst" is to give list, but "test" nothing.
_ALIKE = 0.77


def complaint_lines(errors: Iterable[UnknownCodeError], language: str) -> Iterator[str]:
    """Give a line for each word that is no code, and one with the way to all codes."""
    for error in errors:
        yield _unknown(str(error.value), language) + _hint(error, language)
    yield label("see_list", language)


def mistyped_command(word: str) -> str | None:
    """Give what is typed for the command that a word looks like; None where it is like none.

    >>> mistyped_command("clasify"), mistyped_command("version"), mistyped_command("timeout")
    ('classify', '--version', None)
    """
    from difflib import get_close_matches  # Only needed where something is wrong.

    close = get_close_matches(word[:_LONGEST_WORD].lower(), _TYPED, n=1, cutoff=_ALIKE)
    return _TYPED[close[0]] if close else None


def _unknown(word: str, language: str) -> str:
    shown = word if len(word) <= _LONGEST_WORD else word[:_LONGEST_WORD] + "..."
    return label("unknown", language, word=repr(shown))


def _hint(error: UnknownCodeError, language: str) -> str:
    """Name the code of an HTTP status, or the command that is meant, or the closest codes."""
    status_code = _code_of_status(str(error.value))
    if status_code:
        return label("as_status", language, status=error.value, code=code_and_name(status_code))
    command = mistyped_command(str(error.value))
    if command:
        return label("command_meant", language, command=command)
    word = str(error.value)
    if _is_file(word):
        return label("file_meant", language, word=shlex.quote(word))
    if _is_text(word, error):
        shown = word if word.isprintable() and len(word) <= _LONGEST_WORD else "TEXT"
        return label("text_meant", language, text=shlex.quote(shown))
    if not error.closest:
        return ""
    name = "closest" if len(error.closest) > 1 else "closest_one"
    return label(name, language, codes=", ".join(map(code_and_name, error.closest)))


def _is_text(word: str, error: UnknownCodeError) -> bool:
    """Say whether this is no name, but a text that may have a code."""
    if len(word.split()) > _MOST_WORDS or _OF_TEXTS.search(word):
        return True
    from errcodes import classify  # Heavy, and only needed here.

    return not error.closest and classify.message(word) is not None


def _is_file(word: str) -> bool:
    try:
        return word.isprintable() and Path(word).is_file()
    except (OSError, ValueError):  # Too long for a name, or with a zero in it.
        return False


def _code_of_status(word: str) -> ErrorCode | None:
    """Give the code of an HTTP status, which is easily taken for a code itself."""
    from errcodes import classify  # Heavy, and only needed here.

    if len(word) == 3 and word.isascii() and word.isdigit() and 400 <= int(word) <= 599:
        return classify.status(int(word))
    return None
