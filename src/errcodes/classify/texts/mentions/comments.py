"""A comment in code or in a configuration: a whole line, or what stands behind a statement."""

from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.texts.mentions.form import Kind, Line
from errcodes.classify.words.index import Hit

__all__ = ["COMMENT"]

#: `*/*` is no comment, nor is `text/*`, nor `rtsp://*`.
#: Nor is a path that was masked: `/****/***`.
_INNER_COMMENT = LazyPattern(r"(?<![*\w\"'/])/\*(?!\*+/\*)|^\s*\*/")


def _is_commented(hit: Hit, line: Line) -> bool:
    """Tell what stands in a comment behind a statement."""
    return line.remembered(_comment_begin) < line.letters(hit)[1]


def _is_continued(line: Line) -> bool:
    """Tell a line within a comment of several, which stands behind the star of the one above."""
    return line.single and line.text.startswith(" ") and line.text.lstrip().startswith("* ")


def _comment_begin(line: Line) -> int:
    """Give where a comment begins; the end of the line where there is none."""
    if _INNER_COMMENT.search(line.text):
        return -1
    places = (line.text.find(mark) for mark in ("  # ", "; // ", ", // ", "{ // "))
    return min((place for place in places if place > 0), default=len(line.text))


COMMENT = Kind(
    "comment",
    "It is a person's word to whoever reads the code or the configuration.",
    openings=(
        *("# ", "#\t", "#: ", "//", "/*", "; ", "<!--", '"""', "'''", "{/*", "(*", "%% "),
        *("dnl ", "rem ", "REM ", '.\\"', "* @", "*/", "## ", "### ", "#### "),
    ),
    line=_is_continued,
    line_begins="*",
    hit=_is_commented,
    letters=("  # ", " //", "/*", "*/"),
    certain=True,
)
