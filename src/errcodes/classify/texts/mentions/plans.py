"""A plan: what somebody wants, expects, or has still to do."""

from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.texts.mentions.form import Kind, Line
from errcodes.classify.words.index import Hit

__all__ = ["PLAN", "TASK"]

_PLANS = (
    *("TODO", "FIXME", "XXX", "HACK", "NOTE", "Planned", "Proposal", "Feature request", "RFC "),
    # What a ticket that is no report is marked with
    *("Feature:", "Feature Request", "Enhancement", "Question:", "[Question]"),
    *("Docs:", "[Docs]", "[Doc]", "[RFC]", "[Proposal]"),
    *("Suggestion:", "Idea:", "Discussion:", "[Discussion]", "Wishlist:", "Workaround"),
    *("Solution:", "Runbook", "Checklist", "Known issues", "[x] ", "[X] "),
    *("Expected: ", "Expected behavio", "Expected result", "Expected Result", "**Expected "),
    "Acceptance criteria",
    *("预期", "期望"),
)
_WISHES = frozenset({"should", "must", "shall"})
_WISHED_WITHIN = 4
_WORDS = LazyPattern(r"[\w ]*")


def _is_wished(hit: Hit, line: Line) -> bool:
    """Tell `Timeout to server should be handled gracefully`, all in one clause."""
    words = line.words[hit.end : hit.end + _WISHED_WITHIN]
    wish = next((word for word in words if word in _WISHES), None)
    if wish is None:
        return False
    end = line.letters(hit)[1]
    return _WORDS.fullmatch(line.text, end, line.small.find(wish, end)) is not None


PLAN = Kind(
    "plan",
    "It says what somebody will do, wants or expects.",
    openings=_PLANS,
    hit=_is_wished,
    needs=_WISHES,
    before=frozenset({"planned", "want", "wants", "expect", "expects", "wish", "hope", "next"}),
    reach=8,
)
TASK = Kind(
    "task",
    "It is marked as something that is to be done.",
    # A box that is not ticked, and what a ticket that is no report is marked with
    openings=("□ ", "☐ ", "▢ ", "[ ] ", "[Feature", "[FEATURE", "[Enhancement]", "[FR]"),
    marks=("[Feature request]", "[feature request]", "(feature request)", "(Feature request)"),
    certain=True,
)
