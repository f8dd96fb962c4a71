"""Another thing of the same name: a certificate of birth, a meeting that ran out of time."""

from errcodes.classify.evidence import Symptom
from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.texts.mentions.form import Kind, Line, has_failing_word
from errcodes.classify.words.index import Hit

__all__ = ["HOMONYM"]


#: What a build takes from a repository: `group:name:version`, `all dependencies`.
_RESOLVED = LazyPattern(
    r"\s+(?:all |the )?(?:['\"]?[\w.-]+:[\w.-]+:[\w.$+-]+|(?:\w+ )?(?:artifact|dependenc|plugin"
    r"|package|module|configuration|revision|symbol|conflict|import|reference)\w*\b)"
)


def _is_of_a_build(hit: Hit, line: Line) -> bool:
    """Tell `Could not resolve org.example:lamp:1.0`: no host has such a name."""
    if line.words[hit.end - 1] != "resolve":
        return False
    return _RESOLVED.match(line.text, line.letters(hit)[1]) is not None


def _was_listening(line: Line) -> bool:
    """Tell a listener that was closed, which serves nobody any more."""
    accepted, closed, _ = line.text.partition(": use of closed network connection")
    return bool(closed) and "accept " in accepted


_TERMS = frozenset({"days", "day", "hours", "month", "months", "year", "years"})
_WITHIN = 3


def _is_valid_so_long(hit: Hit, line: Line) -> bool:
    """Tell `certificate is valid for 90 days` from a name that it is valid for, and no other."""
    words = line.words
    if words[hit.end - 2 : hit.end] != ["valid", "for"]:
        return False
    return not _TERMS.isdisjoint(words[hit.end : hit.end + _WITHIN])


#: What is done with a certificate that nobody else has signed, and that is meant to be so.
_MAKING = frozenset(
    {
        *("create", "created", "creates", "creating", "generate", "generated", "generates"),
        *("generating", "issue", "issued", "issuing", "make", "making"),
    }
)
#: And where the line says of no failure.
_USING = frozenset({"accepting", "enabling", "installing", "loading", "using"})
#: What a phrase says, words of which a line has one, and what stands in it where that has nothing
#: to do with a request: a pipe of a shell, a file, a test, a page in a browser or a bus, a drawing.
_OTHERS: tuple[tuple[Symptom, frozenset[str], LazyPattern], ...] = (
    (
        Symptom.CLOSED,
        frozenset({"output", "stdout", "write"}),
        LazyPattern(
            r"(?i:\bstdout\b|standard output|\bto output\b|\bwrite error: broken pipe(?! \(\d))"
        ),
    ),
    (
        Symptom.CLOSED,
        frozenset({"parse", "parser", "token"}),
        LazyPattern(r"(?i:end of file\b.{0,20}\btoken|\bpars(?:er|e error)\b.*end of file)"),
    ),
    (
        Symptom.JSON,
        frozenset({"json"}),
        LazyPattern(r"^(?!.*https?://).*[\w/\\]\.json(?!\w|\.\w)"),
    ),
    (
        Symptom.TIMEOUT,
        frozenset({"i2c", "invoked", "jest", "waiting"}),
        LazyPattern(
            r"callback was not invoked|jest\.setTimeout|waiting for (?:function|selector|XPath)|i2c"
        ),
    ),
    (Symptom.OS_ERROR, frozenset({"outlet", "outlets"}), LazyPattern(r"\b[Oo]utlets?\b")),
    (Symptom.OS_ERROR, frozenset({"file"}), LazyPattern(r"\b(?:URL|url) '?file:///")),
)


def _is_made(hit: Hit, line: Line) -> bool:
    """Tell `Generating self-signed certificate` from one that was met."""
    if line.words[hit.start] != "self":
        return False
    before = line.words[max(0, hit.start - _WITHIN) : hit.start]
    return not _MAKING.isdisjoint(before) or not (
        has_failing_word(line.words) or _USING.isdisjoint(before)
    )


def _is_elsewhere(hit: Hit, line: Line) -> bool:
    """Tell a pipe of a shell from a socket, and a file from an answer."""
    return any(
        symptom is hit.symptom and form.search(line.text) is not None
        for symptom, _, form in _OTHERS
    )


def _is_another(hit: Hit, line: Line) -> bool:
    looks = (_is_of_a_build, _is_valid_so_long, _is_made, _is_elsewhere)
    return any(is_one(hit, line) for is_one in looks)


HOMONYM = Kind(
    "homonym",
    "What is called so is no part of a request.",
    marks=("outlet from (",),
    line=_was_listening,
    line_letters=("of closed network connection",),
    before=frozenset({"birth", "gift", "medical", "meeting", "order"}),
    reach=2,
    hit=_is_another,
    needs=_TERMS.union({"resolve", "self"}, *(words for _, words, _ in _OTHERS)),
    certain=True,
    apart=True,
)
