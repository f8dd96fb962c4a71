"""A name: of a file, a member, a branch, an option or a part of a path."""

from errcodes.classify.evidence import Weight
from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.texts.mentions.form import Kind, Line
from errcodes.classify.words.index import Hit

__all__ = ["CODE", "NAME"]

_HINT = Weight.HINT
#: No name has so many words.
_LEAST_OF_MESSAGE = 4
_QUOTES = frozenset("'\"‘“")
_CLOSING = frozenset("'\"’”")
#: What stands before a quoted value, and not before a quoted name: `msg="timeout"`.
_BEFORE_VALUES = tuple(mark + space for mark in ":=([{,：" for space in ("", " "))
#: What stands before a quoted name in markup.
_NAMING = ("name=", "key=", "id=")
_NAMED = ("name: ", "title: ", "label: ")
#: What stands before the word that ends a document of the shell: `<<-TIMEOUT`, `<<'TIMEOUT'`.
_BEFORE_DELIMITERS = tuple("<<" + mark for mark in ("", " ", "-", "~", "'", '"', "-'", '-"', " '"))
_INSIDE_PATHS = frozenset("/\\$@`_")
_BEHIND_NAMES = frozenset("\\_`/")
#: Modules whose members are the names of errors, in C, Python, Go and PHP.
_SPACE_WORDS = (["errno"], ["syscall"], ["unix"], ["os"])
_SPACES = ("errno.", "syscall.", "unix.", "os.", "errno::")


#: A line that is nothing but a code span: neither an item, nor an assignment, nor one name.
_ALONE = LazyPattern(r"`(?=[^`=]*[ :])[^`=]+`$")


def _is_name(hit: Hit, line: Line) -> bool:
    """Tell a word of every day that is a name where it stands, and others in a path or in code."""
    text = line.text
    if hit.end - hit.start > 1:
        return ("/" in line.signs or "--" in text) and _is_hyphenated(hit, line)
    if hit.weight is _HINT:
        return not _in_prose(text, *line.letters(hit))
    if line.words[hit.start - 1 : hit.start] not in _SPACE_WORDS:
        return False
    start, end = line.letters(hit)
    # `errno.ECONNRESET` is the name of a number, `errno.ECONNRESET: broken` is said of one.
    return text.endswith(_SPACES, 0, start) and text[end : end + 2] != ": "


def _is_code(hit: Hit, line: Line) -> bool:
    """Tell what stands between two backticks, as code does in prose."""
    text = line.text
    start, end = line.letters(hit)
    before = text[:start]
    inside = before.count("`") % 2 == 1 and "`" in text[end:]
    if _ALONE.match(text):
        return False  # A line of its own is what a program wrote.
    began = before.rpartition("`")[2]
    return inside and "'" not in began and not _is_message(began + text[start:].partition("`")[0])


def _is_message(text: str) -> bool:
    """Tell the words of a message from a name and from a statement."""
    return len(text.split()) >= _LEAST_OF_MESSAGE and not any(map(text.__contains__, "=({;"))


def _is_hyphenated(hit: Hit, line: Line) -> bool:
    """Tell `/connection-refused`, `--request-timeout`, and what stands behind two dashes."""
    text = line.text
    if "--" not in text and "-".join(line.words[hit.start : hit.end]) not in line.small:
        return False
    start, end = line.letters(hit)
    phrase = text[start:end]
    if text.endswith("--", 0, start):
        return True
    written_as_one = " " not in phrase and ("-" in phrase or "." in phrase)
    return written_as_one and text.endswith("/", 0, start)


def _in_prose(text: str, start: int, end: int) -> bool:
    """Tell whether a word here is one of a sentence, or a value."""
    before, behind = text[start - 1 : start], text[end : end + 2]
    if (before and before in _INSIDE_PATHS) or (behind and behind[0] in _BEHIND_NAMES):
        return False
    if text.endswith(_BEFORE_DELIMITERS, 0, start):
        return False
    if (before == "." and text[start].islower()) or (behind[:1] == "." and behind[1:].isalnum()):
        return False
    if text.endswith(_NAMED, 0, start) or (
        before in _QUOTES and text.endswith(_NAMING, 0, start - 1)
    ):
        return False
    if before in _QUOTES and text[end : end + 1] in _CLOSING:
        return text.endswith(_BEFORE_VALUES, 0, start - 1) or start == 1
    return not text.startswith(("= ", " = "), end)


CODE = Kind(
    "code",
    "It stands between backticks, as the names of a program do where somebody writes about it.",
    hit=_is_code,
    letters=("`",),
)
NAME = Kind(
    "name",
    "It says what something is called, and nothing of what became of it.",
    hit=_is_name,
    certain=True,
)
