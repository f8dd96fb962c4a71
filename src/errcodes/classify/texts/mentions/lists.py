"""A list: of failures that are handled, of values, of names in a row."""

from string import ascii_letters, ascii_uppercase, digits

from errcodes.classify.evidence import Weight
from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.read.numbers.http_statuses import WRITTEN_STATUSES
from errcodes.classify.texts.mentions.form import Kind, Line
from errcodes.classify.words.index import Hit

__all__ = ["LIST", "is_listed"]

#: What begins a list of failures that something is done about, however long it is.
_LISTS = frozenset({"errorcodes", "retry_on", "retryon", "statuscodes"})
_LISTED = frozenset(
    {
        *(("retryable", "exceptions"), ("ignore", "exceptions"), ("retry", "exceptions")),
        *(("retry", "enabled"), ("next", "upstream"), ("abort", "httpstatus")),
        *(("abort", "http_status"), ("one", "of"), ("retry", "on"), ("any", "of")),
    }
)
#: `Possible values`, `Common errors`, `Typical causes`.
_WHICH = frozenset(
    {"allowed", "common", "expected", "known", "possible", "retryable", "supported", "typical"}
)
_OF_WHAT = frozenset(
    {"causes", "codes", "errors", "exceptions", "failures", "reasons", "statuses", "values"}
)
_PLURAL_WITHIN = 2
#: `one of my hubs timed out` lists nothing.
_WHOSE = frozenset({"my", "our", "the", "these", "those"})
#: What any of those begins with.
_FIRST = _LISTS | _WHICH | {first for first, _ in _LISTED}
#: So many failures in a row did not all happen.
_MANY = 3
#: Some loggers put one before each line.
_COLUMN = "│"
#: A line of a list of failures, also in a comment: `EPIPE 32 Broken pipe`, `-1001: 请求超时`.
_ENTRY = LazyPattern(
    r"\s*(?:(?:[-*+•#;]|//|--)\s+)?"
    r"(?P<key>`\w+`|(?:WSA)?E[A-Z0-9]{3,}(?:\s+\d+(?=\s))?|[A-Z][A-Z0-9]*_[A-Z0-9_]+"
    r"|-?\d{3,6}|\d{1,2}(?=\s{2}|\t|: )|[A-Z]{1,3}-?\d{1,4})"
    r"(?:\s*[:：|—–]\s*|\s+--?\s+|\s+-?\d+\s+//\s*|\s{2,}|\t"
    r"|\s*(?=[\u4e00-\u9fff])|(?<=\d)(?<=E[A-Z]{3}.{8})\s+)"
    r"(?:0x[0-9a-fA-F]+\s+)?[^\d\s][^\d]*"
    r"|\s*(?P<number>\d{3,6})\s+(?:WSA)?E[A-Z0-9]{3,}\s+[^\d]*"
    r"|\s*[-*•]\s+(?P<status>[1-5]\d\d) [A-Z][^\d]*"
    r"|\s*(?P<name>(?:[A-Z][a-z]+){2,})\s*[=:]\s*\d{3},?"
)
#: How anyhow and eyre (Rust) begin to number what failed behind what failed.
_CHAIN = "Caused by:\n"
#: What goes on behind a status: `HTTP 408/429/5xx`
_STATUSES = LazyPattern(r"/(?:\d{3}|\dxx)\b")
_STATUS = Weight.STATUS
_SEVERAL = 2
_AND_SO_ON = LazyPattern(r"(?:,[\w ]{0,20}){0,4}, etc\b")
_SEPARATORS = LazyPattern(r"[\s'\"`]*(?:[,/|、]|,? (?:and|or) |和|或)[\s'\"`]*")


def is_listed(hit: Hit, line: Line) -> bool:
    """Tell a phrase that stands in a list."""
    begin = line.remembered(_list_begin)
    if begin is not None and hit.end > begin:
        return True
    if hit.weight is _STATUS and _STATUSES.match(line.text, line.letters(hit)[1]):
        return True
    return _is_one_of_more(hit, line)


def _is_one_of_more(hit: Hit, line: Line) -> bool:
    """Tell `such as: Timeout, DNS failure, etc`."""
    if "etc" not in line.words[hit.end :] or line.failed_before(hit):
        return False
    start, end = line.letters(hit)
    others = _AND_SO_ON.match(line.text, end)
    return others is not None and ("," in line.text[:start] or others[0].count(",") > 1)


def _list_begin(line: Line) -> int | None:
    """Give where a list of failures to be handled begins; None where there is none."""
    words = line.words
    for at in (at for at, word in enumerate(words) if word in _FIRST):
        word, following = words[at], words[at + 1 : at + 1 + _PLURAL_WITHIN]
        which = word in _WHICH and not _OF_WHAT.isdisjoint(following)
        listed = (word, *following[:1]) in _LISTED and _WHOSE.isdisjoint(following[1:])
        if which or word in _LISTS or listed:
            # The name of a package is none: `kafka.common.errors.TimeoutException`
            return None if line.text.startswith(".", line.begin(at) + len(word)) else at
    return None


def _is_table(text: str) -> bool:
    """Tell lines each of which has a name or a number of a failure, and what that means.

    The first line, and one that ends with a colon, may be a heading. What something means names no
    instance: an address, a time or a number stands in a report.
    """
    if _CHAIN in text:
        return False
    lines = list(map(str.rstrip, text.split("\n")))
    if _ENTRY.fullmatch(lines[0]) is None:
        del lines[0]
    lines = [line for line in lines if line and line[-1] != ":" and not line.isdecimal()]
    entries = [_ENTRY.fullmatch(line) for line in lines]
    keys = {next(filter(None, entry.groups())) for entry in entries if entry is not None}
    return len(entries) > 1 and len(keys) == len(entries)


#: Names in rows: `* ERROR_TIMEOUT`, `* ERROR_REFUSED`, `* ERROR_RESET`
_NAMES = LazyPattern(r"(?:\s*[*+•-] [`'\"]?[A-Z][A-Z0-9]*_[A-Z0-9_]+[`'\"]?\s*(?:\n|$)){3,}")


def _is_row(line: Line) -> bool:
    """Tell a row of a table, and three failures with nothing between but commas."""
    if "\n" in line.text and (_is_table(line.text) or _NAMES.match(line.text)):
        return True
    if _has_columns(line.text) or (len(line.hits) > 1 and _has_statuses(line)):
        return True
    if len(line.hits) < _MANY:
        return False
    hits = list({(hit.start, hit.end): hit for hit in line.hits if not _has_number(hit)}.values())
    # Between two of a row stands no word, or `and`.
    return any(
        one.end <= other.start <= one.end + 1
        and other.end <= third.start <= other.end + 1
        and _are_separate(one, other, line)
        and _are_separate(other, third, line)
        for one, other, third in zip(hits, hits[1:], hits[2:], strict=False)
    )


def _has_columns(text: str) -> bool:
    """Tell a row with columns; a line in a box has marks at its ends alone (Terraform, k9s)."""
    if _COLUMN not in text:
        return False
    rows = (row.strip() for row in text.split("\n"))
    return any(_COLUMN in row[1:].removesuffix(_COLUMN) for row in rows)


def _are_separate(one: Hit, other: Hit, line: Line) -> bool:
    """Tell two failures with nothing between but a comma, or `and`."""
    between = line.text[line.letters(one)[1] : line.letters(other)[0]]
    return _SEPARATORS.fullmatch(between) is not None


def _has_statuses(line: Line) -> bool:
    """Tell several statuses: one answer has one."""
    hits = [hit for hit in line.hits if hit.weight is _STATUS]
    if len(hits) < _SEVERAL:
        return False
    words = {word for hit in hits for word in line.words[hit.start : hit.end]}
    numbers = WRITTEN_STATUSES.keys() & words
    return len(numbers) >= _SEVERAL


def _has_number(hit: Hit) -> bool:
    """Tell the number of what failed beside it: `(56, 'CONNECT tunnel failed, response 407')`."""
    return hit.rule is not None and hit.rule.space is not None


LIST = Kind(
    "list",
    "It lists what there is, or what something is done about.",
    forms=(
        # A row of a table, a branch of a tree, a constant with its meaning.
        ("|+`├└", r"[├└|` ]*(?:\+--|[├└]──)"),
        (ascii_uppercase, r"[A-Z][A-Z0-9]*_[A-Z0-9_]+(?:\s{2,}|\t)\S"),
        # Names in a row: 'ConnectionError', / ReadTimeout as ReadTimeout, / EPIPE EPROTO
        (
            ascii_letters + "_'\"",
            r"(?:['\"]?[A-Za-z_][\w.]*+['\"]?, )+['\"]?[A-Za-z_][\w.]*['\"]?,?$",
        ),
        ("|", r"\|[^|]+\|[^|]+\|"),
        # What each number means: 0: accepted 1: refused 2: timed out
        ("0", r"0: .{0,200}\b1: .{0,200}\b2: "),
        ("sE", r"(?:syn keyword \w+ )?(?:E[A-Z0-9]{3,}[\s,|]+){2,}"),
    ),
    closed_forms=(
        (digits + "|", "|", r"(?:\||\d{1,6} ).*\|$"),
        (ascii_uppercase, "|", r"[^|]+\|[^|]+\|$"),
        (None, ",", r"['\"]?[\w.]++['\"]?(?: as [\w.]+)?,$"),
    ),
    line=_is_row,
    line_begins=None,
    hit=is_listed,
    letters=("/4", "/5"),
    needs=_FIRST | {"etc"},
    certain=True,
    spreads=True,
)
