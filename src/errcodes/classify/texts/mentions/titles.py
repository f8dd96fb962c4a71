"""A title: of a change, a chapter, a ticket or a feature."""

from string import ascii_letters, ascii_lowercase

from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.texts.mentions.form import Kind, Line
from errcodes.classify.words.index import Hit
from errcodes.classify.words.splitting import split

__all__ = ["CHANGE", "TITLE"]

#: The types of conventional commits (conventionalcommits.org, 1.0.0, and Angular's convention).
_COMMITS = frozenset(
    {
        *("bugfix", "build", "chore", "ci", "docs", "enh", "feat"),
        *("fix", "perf", "refactor", "revert", "style", "test"),
    }
)
_ENDED = frozenset({"failed", "is", "timed", "was"})
#: The hash of a commit, the number of a ticket, or the part or the version of a project.
_LABEL = LazyPattern(
    r"(?=[0-9]*[a-f])[0-9a-f]{7,40} "
    r"|\[?[A-Z][A-Z0-9]+-\d+\]?[.:]? |\[[\w ./-]+\]:? (?=[A-Za-z])"
    r"|v?\d+\.\d+(?:\.\d+)?:? (?=[A-Za-z])"
)
_COLON = ": "
_MANY_COLONS = 2
#: How the subject of a change begins: with what is to be done.
_DEEDS = frozenset(
    {
        *("add", "added", "adds", "adjust", "allow", "allows", "bump", "change", "changed"),
        *("clarify", "cleanup", "correct", "deprecate", "disable", "document", "don"),
        *("drop", "enable", "expose", "extend", "fix", "fixed", "fixes", "fixing", "handle"),
        *("handled", "handling", "implement", "implemented", "improve", "improved", "increase"),
        *("introduce", "introduced", "lower", "make", "makes", "map", "merge"),
        *("prefer", "prevent", "prevents", "print", "display", "propagate"),
        *("raise", "report", "recover", "reduce", "refactor"),
        *("remove", "removed", "rename", "renamed", "replace", "resolved", "respect", "retry"),
        *("return", "revert", "rework", "simplify", "skip", "squelch", "support", "supports"),
        *("suppress", "tidy", "treat", "tune", "tweak", "unify", "update", "updated", "rewrite"),
        *("use", "wrap", "understanding", "tutorial", "proposal", "rfc", "ignore", "closes"),
        *("increased", "decreased", "reduced", "lowered", "corrected", "prevented", "refactored"),
        *("simplified", "extended", "reworked", "adjusted", "documented", "clarified", "bumped"),
        *("backport", "reconnect", "reject", "throw", "catch", "detect", "reuse", "recreate"),
        *("investigate", "migrate", "surface", "distinguish", "teach", "tolerate", "swallow"),
        *("auto", "automatic", "enforce", "limit", "include", "separate", "separated"),
        *("adding", "improving", "making", "allowing", "preventing", "supporting", "removing"),
        *("increasing", "decreasing", "reducing", "extending"),
        *("changing", "refactoring", "introducing", "implementing", "deal", "avoiding"),
        *("debugging", "dealing", "diagnosing", "troubleshooting"),
        *("solving", "solve", "solution", "resolving", "silence", "convert", "guard", "harden"),
        *("normalize", "normalise", "relax", "restrict", "rethrow", "consolidate"),
    }
)
#: Those that are never the name of what failed: `cifs: translate errors`, but `sync: update`.
_PLAIN_DEEDS = frozenset(
    {
        *("add", "added", "adds", "allow", "avoid", "clarify", "corrected", "don", "ensure", "fix"),
        *("extend", "extends", "use", "show", "bump", "drop", "introduce"),
        *("fixed", "fixes", "handle", "implement", "improve", "improved", "make", "prevent"),
        *("refactor", "remove", "removed", "rename", "report", "simplify", "squelch", "support"),
        *("suppress", "translate", "treat", "associate", "mention", "document", "revise"),
        *("increase", "increased", "lower", "lowered", "reduce", "reduced"),
    }
)
_EVERY_DEED = _DEEDS | _PLAIN_DEEDS
#: What is done about a failure that is called by its class and its message.
_CATCHING = (_PLAIN_DEEDS | {"catch", "change", "print"}) - {"show"}
#: The part of a project that it is done in.
_PART = LazyPattern(r"\s*[A-Za-z]+: (?=[A-Za-z])")
_RAISED = LazyPattern(r"(?<=Error|ption):? ")
_END_OF_CLAUSE = LazyPattern(r"[:;.!?](?:\s|$)")
#: What a title is about stands before these.
_MATTERS = frozenset(
    {
        *("behavior", "behaviour", "detection", "examples", "feature", "fix", "handler"),
        *("handlers", "handling", "logic", "option", "options", "parameter"),
        *("policy", "scenario", "scenarios", "setting", "settings", "simulation", "support"),
        *("exceptions", "messages", "property", "properties", "enum"),
        *("screen", "page", "dialog", "popup", "banner", "toast"),
        *("test", "tests", "tickets", "workaround", "workarounds", "rate", "ratio", "retries"),
    }
)
#: What stands before what it is about: `a message for connection refused`.
_NAMED = _MATTERS | {"message"}
_ABOUT = frozenset({"about", "for", "in", "of", "on", "when"})
#: What is called by a name in quotes, unless somebody has met it: `got a 'timed out' error`.
_QUOTED = (["error"], ["exception"], ["message"], ["warning"])
_QUOTE = LazyPattern("['\"’”] ")
_MET = frozenset({"got", "received", "with", "due", "after", "error"})
_MET_WITHIN = 3
#: What is said of a time-out that is set, and of no time-out that has run out.
_SET = ("timeout", "timeouts", "out")
_EFFECTS = frozenset({"working", "work", "respected", "honored", "honoured", "ignored", "effect"})
_WITHOUT_EFFECT = LazyPattern(
    r"s? (?:is |are |was )?(?:(?:not |being |silently )*"
    r"(?:working|respected|honou?red|ignored)|(?:doesn'?t|does not) work|has no effect)\b(?! *[:,])"
)
#: How Chinese changelogs begin a line. It is news where that has failed: `新增设备失败：连接超时`.
_CHINESE_DEEDS = ("修复", "优化", "新增", "增加", "支持", "修改", "计划", "演示", "改进", "调整")
_CHINESE_UNDONE = LazyPattern("失败[ ，,：:]")


def _is_commit(line: Line) -> bool:
    """Tell the subject of a commit; `build: fetching failed: connection refused` is none."""
    subject = line.bare.partition(":")[0].partition("(")[0]
    return subject in _COMMITS and line.bare.count(_COLON) < _MANY_COLONS


def _is_chinese_change(line: Line) -> bool:
    return line.bare.startswith(_CHINESE_DEEDS) and _CHINESE_UNDONE.search(line.bare) is None


def _is_deed(hit: Hit, line: Line) -> bool:
    """Tell the first clause of `Add connect timeout option`, also behind a label."""
    words = line.words
    label = _LABEL.match(line.bare)
    first = 0 if label is None else len(split(label[0]))
    # `update timed out` and `Update of lamp7 timed out` tell what became of it.
    if words[first + 1 : first + 2] == ["of"] or (
        hit.start == first + 1 and words[hit.start] in _ENDED
    ):
        return False
    begin = line.clause(hit)
    # A part of a program says `[hub] update lamp: connection refused`.
    labeled = label is not None and not label[0].endswith("] ")
    deeds = _DEEDS if labeled or label is None else _PLAIN_DEEDS
    if hit.start > first and words[first] in deeds and (labeled or begin == 0):
        return True
    return 0 < begin < hit.start and words[begin] in _PLAIN_DEEDS


def _is_quoted(hit: Hit, line: Line) -> bool:
    """Tell `- Sync: Add a second try to avoid "Get /x: read timed out"`."""
    before = line.text[: line.letters(hit)[0]]
    if not line.bullet or before.count('"') % 2 == 0:
        return False
    quoting = before.partition('"')[0].lower()
    words = split(quoting)
    if not words or words[-1] in _MET:
        return False
    clauses = [split(clause)[:1] for clause in quoting.split(_COLON)]
    return words[0] in _DEEDS or any(word in _PLAIN_DEEDS for clause in clauses for word in clause)


def _is_without_effect(hit: Hit, line: Line) -> bool:
    """Tell `Socket timeout ignored on Windows`: what has no effect is a setting."""
    if not line.words[hit.end - 1].endswith(_SET):
        return False
    return _WITHOUT_EFFECT.match(line.text, line.letters(hit)[1]) is not None


def _is_matter(hit: Hit, line: Line) -> bool:
    """Tell `Request Timeout Handling`, `connection refused tests`, `'read timeout' error`."""
    behind = line.words[hit.end : hit.end + 1]
    if not _MATTERS.isdisjoint(behind):
        return True
    at = hit.start - 1
    if at > 0 and line.words[at] in _ABOUT and line.words[at - 1] in _NAMED:
        return line.clause(hit) < at
    if behind in _QUOTED and not _MATTERS.isdisjoint(line.words[hit.end + 1 : hit.end + 2]):
        return True
    quoted = behind in _QUOTED and _QUOTE.match(line.text, line.letters(hit)[1]) is not None
    return quoted and _MET.isdisjoint(line.words[max(0, hit.start - _MET_WITHIN) : hit.start])


def _is_change(line: Line) -> bool:
    return _is_commit(line) or _is_chinese_change(line)


def _has_deed(line: Line) -> bool:
    return not _EVERY_DEED.isdisjoint(line.words)


def _is_caught(hit: Hit, line: Line) -> bool:
    """Tell `Handle SocketException: reset` and `Avoid uncaught ECONNRESET`, all in one sentence."""
    words = line.words
    part = _PART.match(line.text)
    first = 1 if part else 0
    if words[first] not in _CATCHING or hit.start <= first or words[first + 1] in _ENDED:
        return False
    before = line.text[part.end() if part else 0 : line.letters(hit)[0]]
    begun = _RAISED.sub(" ", before)
    caught = begun != before or line.failed_before(hit)
    return caught and _END_OF_CLAUSE.search(begun) is None


def _is_title(hit: Hit, line: Line) -> bool:
    if line.remembered(_has_deed) and (_is_deed(hit, line) or _is_quoted(hit, line)):
        return True
    return _is_matter(hit, line) or _is_without_effect(hit, line)


CHANGE = Kind(
    "change",
    "It is the subject of a change, a ticket or an entry of a changelog.",
    openings=(
        *("## [", 'Revert "', "\\[[", "Fix #", "Issue #", "[Solved]", "Chapter "),
        # keepachangelog.com, 1.1.0
        *("Added: ", "Changed: ", "Deprecated: ", "Removed: ", "Security: ", "Release notes "),
        *("Cannot reproduce ", "Can't reproduce ", "Unable to reproduce "),
        "Improved ",
    ),
    marks=(
        *(" instead of failing", " instead of raising", " instead of throwing"),
        *(" instead of returning", " instead of crashing", " fix #", " fixes #", " closes #"),
    ),
    forms=(
        (ascii_letters + "/.", r"(?=[\w./-]++ ?\()[\w./-]+\.\w{1,4} ?\([\w, *:~.-]+\):"),
        ("(", r"\([\w, :~*.-]+\): "),
        # A ticket; the first frame, and the first worker, is #0.
        ("#", r"#[1-9]\d*[: ](?!\d+\.\d)"),
        ("F", r"Fix(?:ed|es)?\b"),
        # What shall be written to a log, and no `log error: connection refused`
        (
            "LlD",
            (
                r"(?:DEBUG )?[Ll]og (?:the |an? |all |any )?(?:\w+ ){0,3}"
                r"(?:errors?|exceptions?|failures?|timeouts|\w+(?:Exception|Error))\b(?!:)"
            ),
        ),
        ("[", r"\[(?i:bug-?fix|enhancement|feature|fix(?:ed)?)\b[^\]\n]{0,20}\]"),
    ),
    closed_forms=((None, "]", r".*\[(?i:fixed|solved|已解决)\]$"),),
    line=_is_change,
    line_begins=ascii_lowercase + "修优新增支计演改调",
    hit=_is_caught,
    needs=_CATCHING,
    certain=True,
    spreads=True,
)
TITLE = Kind(
    "title",
    "It names a matter to be dealt with.",
    needs=_EVERY_DEED | _MATTERS | _EFFECTS | {"error", "exception", "message", "warning"},
    hit=_is_title,
)
