"""An instruction, or advice: what somebody is to do, before or behind a failure."""

from errcodes.classify.texts.mentions.form import Kind, Line
from errcodes.classify.words.index import Hit

__all__ = ["ADVICE", "COMMAND", "INSTRUCTION"]

#: How a clause begins that says what to do.
_IMPERATIVES = frozenset(
    {
        *("ask", "check", "choose", "click", "confirm", "consider", "consult", "contact", "ensure"),
        *("increase", "inspect", "investigate", "look", "please", "press", "remember", "renew"),
        *("restart", "select", "tap", "try", "verify", "wait", "you", "kindly"),
        *("configure", "ignore", "avoid"),
    }
)
_PLEASE = frozenset({"please", "kindly"})


def _is_advised(hit: Hit, line: Line) -> bool:
    """Tell what stands in a clause that begins with what to do."""
    begin = line.clause(hit)
    before = line.words[begin : hit.start]
    if not before or not _PLEASE.isdisjoint(before):
        return bool(before)
    if before[0] == "try" and len(before) > 1 and before[1].isdecimal():
        return False  # `Try 3/3: connection refused`
    return before[0] in _IMPERATIVES or before[:2] in (["make", "sure"], ["do", "not"])


ADVICE = Kind(
    "advice",
    "It says what to do, and what is to be checked may be well.",
    hit=_is_advised,
    needs=_IMPERATIVES | {"make", "do"},
)
COMMAND = Kind(
    "command",
    "It says what a shell, a database or a server is to do.",
    marks=(" | grep ",),
    openings=(
        *("SELECT ", "select ", "INSERT INTO ", "UPDATE ", "DELETE FROM ", "grep ", "echo "),
        *("sed ", "$ ", "ErrorDocument "),
    ),
    # Not what became of one: `git push failed: Connection reset by peer`
    forms=(
        (
            "g",
            (
                r"git (?![\w-]+:? (?:(?!-)[\w/.@:-]+ ){0,5}?"
                r"(?:fail(?:s|ed|ing|ure)\b|keeps\b|error\b|fatal:|[^\s-]*(?:报错|失败|错误)))"
            ),
        ),
    ),
    certain=True,
)
INSTRUCTION = Kind(
    "instruction",
    "It says what a program or a person is to do.",
    openings=(
        *("To avoid ", "To fix ", "To prevent ", "To reproduce ", "To solve ", "To test "),
        "Log the ",
    ),
    before=frozenset({"configure", "handle", "handling", "option", "set", "setting", "settings"}),
)
