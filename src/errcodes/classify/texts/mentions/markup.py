"""Documentation in markup, a help text, and messages that wait in a catalog for their failure."""

import re
from string import ascii_letters, ascii_lowercase, digits

from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.texts.mentions.form import Kind, Line
from errcodes.classify.words.splitting import split

__all__ = ["CATALOG", "DOCUMENTATION", "HELP", "is_guide"]

#: How the keys end under which logs keep what failed (Elastic Common Schema 8, error.*).
_RECORD_KEYS = LazyPattern(
    r"(?:err|errors?|errno|error_?data|message|msg|reason|cause|code|status|exception|stack_?trace|stack|type"
    r"|details?|title|result|text|body|failure|error_?description|log|event|output|info|warning)$",
    re.IGNORECASE,
)


#: Where a value has more words than this, it tells a story.
_LONGEST_REPORT = 12
_PROPERTY = LazyPattern(
    r"\{?(?P<key>\"[^\"]*\"|'[^']*')\s*:\s*[{\[]?"
    r"(?P<value>|-?\d[\w.]*|\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*')[\]}]*,?$"
)


def _is_property(line: Line) -> bool:
    """Tell `"shape": "GlobalTimeout",`: under other keys it is said what failed."""
    match = _PROPERTY.match(line.bare)
    if match is None:
        return False
    key = match["key"][1:-1]
    if "." in key:
        return not key.endswith(("message", "reason", "stack_trace", "type"))
    if _RECORD_KEYS.search(key):
        return False
    value = match["value"]
    words = len(split(value))
    if line.bare[:1] != "{":
        return words != 1 or not value.isupper()
    return words > _LONGEST_REPORT or (words == 1 and not value.isupper())


_FENCE = "``"
#: A list of names, each with what it means; a message in backticks alone was written by a program.
_DEFINED = LazyPattern(
    r"\s*[*+•-] (?:[a-z]+(?:[A-Z][a-z]+)+: [A-Z]"
    r"|`(?![^`]*:[^`]*`(?m:$))|\*\*|[\w ]{4,40} [–—] [A-Z]|[0-9a-f]{7,12} [A-Z]|\d{3} .* - )"
)


#: A link, unless it was made of a host or an address in a log: `[h.example](http://h.example/)`.
_LINK = "]("
_LINKED = LazyPattern(r"\[(?!([\w.-]+)\]\(https?://\1|https?://)[^\[\]]*\]\(http")
#: A name in reStructuredText, and code that is fenced as such in Markdown: between bare fences, and
#: those of a log, stands what a program wrote (CommonMark 0.31, info strings).
_FENCED = LazyPattern(
    r"(?<!`)``(?![\s`]|$)|```(?!(?:text|txt|plain\w*|logs?|console|output|shell-?session|stdout|stderr)\b)\w"
)


def _is_link(line: Line) -> bool:
    """Tell an item that is nothing but a link, whose words are the title of a page."""
    bare = line.bare
    title, closed, target = bare.rpartition("](")
    return bool(line.bullet and closed) and title[:1] == "[" and target.find(")") == len(target) - 1


#: What stands over the ways out of it, in a text about a failure that may come.
_GUIDE = LazyPattern(
    r"\n[ \t>#*-]*(?:Solutions?|(?:Common |Possible )?Causes|Fix(?:es)?|How to fix|Workarounds?"
    r"|Resolution|Remedy|What to do|解决(?:方案|办法|方法|步骤)|处理(?:步骤|方法|方案)|排查步骤)"
    r"[*_]{0,3} ?[:：]?[*_]{0,3} *(?:\n|$)"
)


def is_guide(text: str) -> bool:
    """Tell lines about a failure that may come, and about the ways out of it."""
    return _GUIDE.search(text) is not None


def _describes(line: Line) -> bool:
    text = line.text
    if (_FENCE in text and _FENCED.search(text)) or (_LINK in text and _LINKED.search(text)):
        return True
    return _is_property(line) or _DEFINED.match(text) is not None or _is_link(line)


DOCUMENTATION = Kind(
    "documentation",
    "It describes a program.",
    marks=(
        *(":class:`", ":exc:`", ":meth:`", ":func:`", ":attr:`", ":mod:`", ":ref:`"),
        *(":param ", ":raise", ":return", ":rtype", "@param ", "@throws", "@return", "@see "),
        *("<code>", "</code>", "<li>", "</li>", "<td>", "</td>", "<dt>", "<dd>", "<a id=", "<tr>"),
        *("<a href=", "<span", "</a>", "C<", "B<", "I<", "L<", "L{", "C{", "B{"),
        *("\\&", "\\fB", "\\fI", "\\-", "\\(co"),
        *("](#", "]: #", ">`_", "<tt>", "{@link", "{@code", "<param name=", "<summary>"),
    ),
    openings=("Gets or sets ", "-----BEGIN", "=item ", "=head", ".. ", "Raises:", "~~~"),
    forms=(
        (".", r"\.[A-Z][A-Za-z]{0,2}\b"),
        (
            ascii_letters,
            (
                r"[\w.]++: (?:class\(|alias of|import of|attribute|method\("
                r"|[Ii]f |[Ww]hen |[Rr]aised )"
            ),
        ),
        # An argument, and its type (docstrings of Google's style)
        (
            ascii_lowercase + "*",
            r"\**\w+ \((?:int|str|float|bool|bytes|dict|list|tuple)\b[^()]*\): ",
        ),
        (digits, r"\d{1,2}[.)] \*\*\w[^*]*\*\*:"),
        # A name, or what somebody may meet, and what that means
        ("`", r"`(?:\d{3}|[A-Z][A-Z0-9_]+|\w*[a-z][A-Z]\w*)`(?::| [-–—]) "),
        # The same of a setting
        ("`", r"`:?[a-z][\w-]*(?:timeout|retries|interval)`(?::| [-–—]) "),
        (digits + "*•", r"(?:\d{1,2}[.)]|[*•]) [A-Z][\w ]{4,40}: (?:an?|no|nothing|the|your) "),
        # A name in bold, and what it means
        ("*", r"\*\*(?!Error|Log|Message|Output)[^*]+\*\* [-–—] "),
        ("dep", r"(?:default|example|placeholder): ['\"]"),
        ('"', r"\"(?:documentation|description|desc|summary|help|comment|notes?)\"\s*:"),
    ),
    line=_describes,
    line_begins="{\"'*+•-",
    line_letters=(_FENCE, _LINK),
    certain=True,
    spreads=True,
)
HELP = Kind(
    "help text",
    "It lists the options of a program.",
    # No option is `-LOADING Redis is loading`: so an error begins in RESP, Redis's protocol.
    forms=(("[-", r"\[?(?!-[A-Z]{3,} )-{1,2}[a-zA-Z][\w-]*(?:[ =,]|$)"),),
    certain=True,
)
CATALOG = Kind(
    "catalog of messages",
    "The message is said when it comes to that.",
    # Resources of Android, XLIFF and gettext; labels and constants of any language.
    openings=(
        *("<string ", "<trans-unit", "msgid ", "msgstr ", "<data name=", "<source>", "<target>"),
    ),
    # What each status is called
    forms=(
        ("l", r"label \w+ = "),
        # Fluent (projectfluent.org, syntax 1.0)
        (ascii_lowercase, r"[a-z]+(?:-[a-z]+){2,} = [A-Z]"),
        # The same in many languages, by their codes (ISO 639)
        ("defijkprsz", r"(?:de|en|es|fr|it|ja|ko|pt|ru|zh)(?:[-_]\w{2,4})?: ['\"]"),
        (digits + "'\"", r"(?P<around>['\"]?)\d{3}(?P=around)\s*(?::|=>)\s*[{'\"]"),
    ),
    closed_forms=(
        ('"', ";", r"\"[^\"]+\"\s*=\s*\"[^\"]*\";$"),
        # No record has a constant for a key, and a sentence behind it
        ('"', '",', r"\"[A-Z][A-Z0-9]*_[A-Z0-9_]+\": ?\"[^\"]* .*\",?$"),
    ),
    certain=True,
)
