"""Values that a program prints over several lines, which have the form of source code."""

from itertools import pairwise

from errcodes.classify.lazy_pattern import LazyPattern

__all__ = ["with_values_in_a_line"]

#: As Rust prints an error with `{:#?}`: `Os {`, and below it `code: 111,` (core::fmt::Formatter).
_PRINTED = LazyPattern(r"\w \{\n\s+(?:code: -?\d+|kind: [A-Z]\w*|source: [A-Z]\w*)[,( ]")
_OPEN, _CLOSED = frozenset("({[,"), frozenset(")}]")


def with_values_in_a_line(text: str) -> str:
    r"""Give a text with each such value in one line, as `{:?}` prints it.

    >>> with_values_in_a_line("failed: Os {\n    code: 111,\n}\nbye")
    'failed: Os { code: 111, }\nbye'
    """
    if "{\n" not in text or _PRINTED.search(text) is None:
        return text
    lines = text.split("\n")
    joined = [lines[0]]
    for above, line in pairwise(lines):
        bare = line.strip()
        inside = above.rstrip()[-1:] in _OPEN or bare[:1] in _CLOSED
        joined.append(f" {bare}" if inside else f"\n{line}")
    return "".join(joined)
