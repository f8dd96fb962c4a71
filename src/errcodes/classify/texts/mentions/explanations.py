"""An explanation: what a failure is called, what it means, and when it would arise."""

from string import digits

from errcodes.classify.evidence import Symptom, Weight
from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.texts.mentions.form import Kind, Line
from errcodes.classify.words.index import Hit

__all__ = ["EXPLANATION", "GUESS", "POSSIBILITY"]

#: What may be done. `cannot connect` and `could not connect` are failures, for these can be denied.
_MODALS = frozenset(
    {"may", "might", "can", "could", "would", "should", "will", "shall", "must", "ll"}
)
_DENIABLE = frozenset({"can", "could", "would"})
_DENIED = frozenset({"not", "t", "never", "no"})
_REACH = 4
_HEDGES = frozenset(
    ("likely", "maybe", "means", "mostly", "perhaps", "possibly", "presumably", "probably")
)
#: What says too little for a guess to be worth less.
_VAGUE = (None, Symptom.FAILED)
_HINT, _NUMBER = Weight.HINT, Weight.NUMBER
#: One of them, and not the one that happened: `a read timeout`, `any SSL error`.
_ANY_ONE = frozenset({"a", "an", "any", "each", "every", "some", "such", "another", "these"})
#: Unless the words before say that it did.
_CAME = frozenset(
    {
        *("after", "because", "by", "caught", "caused", "due", "encountered", "from", "gave"),
        *("get", "gets", "getting", "got", "had", "has", "have", "having", "hit", "occurred"),
        *("received", "reported", "returned", "saw", "see", "seeing", "threw", "to", "was"),
        *("were", "with", "met", "detected", "observed", "in", "into", "is", "there"),
    }
)
#: What always comes about so: `the timeout expires`. One that did has expired.
_OCCURRED = (["occurred"], ["happened"])
_PRESENT = (["expires"], ["elapses"], ["fires"])
#: What is said of a name that is explained: `EPIPE is what the kernel says`.
_DEFINED = (["is", "what"], ["is", "a"], ["is", "an"], ["is", "the"], ["is", "how"])
_IN_GENERAL = (["is", "a"], ["is", "an"], ["is", "one"], ["is", "normal"])
_RELATIVE = frozenset({"that", "which", "who"})
_THIS = "This "
_EXPLAINED = LazyPattern(
    r"\bThis (?:error |exception |message |status |code )?"
    r"(?:can |may |usually |typically |normally |often |also )*"
    r"(?:occurs?|happens?|results? from|is caused (?:if|when))\b"
    r"|, (?:often|typically|usually) (?:because|caused by|due to)\b"
    r"|\band we (?:ignore|skip|swallow|tolerate)\b"
)
_VERBS = frozenset(
    {
        *("is", "was", "were", "are", "has", "have", "had", "been", "failed", "timed", "not"),
        *("cannot", "could", "couldn", "closed", "took"),
        *("does", "did", "hung", "went", "gone", "occurred"),
    }
)


def _may_be(hit: Hit, line: Line) -> bool:
    """Tell `the connection may be reset by the peer`."""
    words = line.words
    start = max(line.clause(hit), hit.start - _REACH)
    if hit.weight is _NUMBER and line.text.startswith("(", line.letters(hit)[0] - 1):
        return False  # The reason: `will try again (ECONNRESET)`
    return any(
        words[at] in _MODALS and not (words[at] in _DENIABLE and words[at + 1] in _DENIED)
        for at in range(start, hit.start)
    )


def _explains(line: Line) -> bool:
    """Tell `Server is unreachable. This happens when it is overloaded`."""
    return _EXPLAINED.search(line.text) is not None


def _is_any(hit: Hit, line: Line) -> bool:
    """Tell `a read timeout occurs where` from `got a read timeout`."""
    words = line.words
    behind = words[hit.end : hit.end + 1]
    if behind in _PRESENT:
        return True
    defined = words[hit.end : hit.end + 2]
    if defined in (_DEFINED if hit.end == hit.start + 1 else _IN_GENERAL):
        return True
    at = hit.start - 1
    if at > 0 and words[at] in _RELATIVE and hit.weight is _HINT:
        return True  # All of which that holds: `requests that timed out are retried`.
    if at < 0 or words[at] not in _ANY_ONE or line.failed_before(hit):
        return False
    if not _VERBS.isdisjoint(words[hit.start : hit.end]) or behind in _OCCURRED:
        return False
    return _CAME.isdisjoint(words[max(0, at - 4) : at])


def _is_guessed(hit: Hit, line: Line) -> bool:
    """Tell `No route to host (probably no network)`, where the line knows what it has seen."""
    start = max(line.clause(hit), hit.start - _REACH)
    if _HEDGES.isdisjoint(line.words[start : hit.start]):
        return False
    return any(seen.end <= hit.start and seen.symptom not in _VAGUE for seen in line.hits)


GUESS = Kind(
    "guess",
    "It guesses at the reason of what was seen before.",
    hit=_is_guessed,
    needs=_HEDGES,
    certain=True,
)
POSSIBILITY = Kind(
    "possibility",
    "It says what may happen, or could have happened, and not that it did.",
    openings=("Maybe ", "Maybe, ", "Perhaps "),
    hit=_may_be,
    needs=_MODALS,
)
EXPLANATION = Kind(
    "explanation",
    "It says what a failure means, or what is done about one.",
    openings=(
        *("Raises ", "Raised ", "Throws ", "Throws:", "throws ", "Returns "),
        *("Returns:", "See ", "FAQ", "Troubleshooting", "Retry policy", "should ", "Indicates "),
        *("This exception ", "This error ", "This is raised ", "Exception raised ", "For example"),
        *("Represents ", "Thrown ", "Signals ", "Emitted ", "Occurs ", "Specifies ", "Note that "),
        *("Keep in mind ", "Be aware ", "Remember that ", "Whether to ", "Whether or not "),
        *("Prints ", "Logs ", "Number of ", "Defines "),
        *("This fixes ", "This solves ", "This prevents ", "This avoids ", "This makes "),
        *("By default", "In general", "Generally", "Typically", "Usually"),
    ),
    marks=(
        *(" is raised", " thrown when ", " are raised", " be raised", " is thrown", " be thrown"),
        " is returned",
        *(" be returned", " stands for ", " means that ", " suggests ", "e.g. ", "i.e. "),
        *(" for example ", " for instance ", " such as ", "how to ", " vs ", " is given when "),
        *(" is treated as ", " is considered ", " is regarded as ", " is shown when "),
        *(" abbreviation for ", " reasons for ", " causes of ", "表示"),
        *("意味着", "是指", "指的是", "就是", " occurs when ", " happens when ", " indicates "),
        *(" is not the same as ", " is used to ", " is used for ", " is called when ", " is when "),
        *("this is normal", "that is normal", " refers to ", " refer to ", " for many reasons"),
        "normal to ",
        *(" is expected", " is by design", " is usually ", " are usually ", " is saying that "),
        " often occurs ",
    ),
    # A list of statuses, or of names, each with what it means.
    forms=(
        (digits, r"\d{3} - |\d{1,3} - 0x[0-9a-fA-F]{2}\b|\d{3,5} ?[-–] ?\d{3,5} ?[-–:] "),
        (digits + "-", r"-?\d{3,5} \(\w+\) [-–:] "),
        ("'\"`E", r"['\"`]?E[A-Z]{4,}['\"`]? [-:–] "),
        # What is explained in bold, and its meaning: `**Connection reset**: The peer closed it`
        (
            "*",
            r"\*\*[^*\n]{1,60}(?:\*\*:|:\*\*) (?:An?|The|This|When|Occurs|Usually|You|Your|If)\b",
        ),
        # A message in quotes, and what it means
        (
            "TA",
            (
                r"(?:The|An?) [\"'`“][^\"'`“”]{1,60}[\"'`”] (?:error |message |code )?"
                r"(?:means|indicates)\b"
            ),
        ),
    ),
    before=frozenset(
        {
            *("docs", "documentation", "changelog", "explain", "explains", "configured", "mock"),
            *("simulate", "simulates", "simulating", "instanceof", "raises", "raised", "raise"),
            *("throws", "thrown", "throw", "returns", "handles", "handled", "means", "called"),
            *("named", "catch", "catches", "catching", "understanding", "distinguish", "emits"),
            *("retryable", "including", "improve", "improved", "fixes", "fixed"),
        }
    ),
    line=_explains,
    line_letters=(_THIS, ", often ", ", typically ", ", usually ", "and we "),
    behind=frozenset({"means", "meaning", "normally", "indicates", "occurs", "stands"}),
    hit=_is_any,
    needs=_ANY_ONE | _RELATIVE | {"is", "expires", "elapses", "fires"},
)
