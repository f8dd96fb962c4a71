"""Statements of source code: what is assigned, called or chosen, and is no message."""

from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.texts.mentions.form import Line

__all__ = ["ARROW", "LAMBDA", "LAST_LETTERS", "is_code"]

#: Names under which programs keep or print what failed: `error = connection refused`.
_RECORD_KEY = LazyPattern("err|exception|reason|message|msg|cause|status|code|result|detail")
_ASSIGNMENT = LazyPattern(
    r"(?:(?:const|let|var|val|auto|final|static|self|this|export|public|private|my|our)\b.*?)?"
    r"([A-Za-z_$@%][\w.$\[\]\"'>{}-]*)(?:, \w+)* +(?::=|[-+|&*/]?=) "
)
_INDENTED = "    "
#: How gRPC prints what an RPC ended with (grpc/_channel.py).
_STATUS_OF_RPC = "status = StatusCode."
#: An error as Erlang prints it, without a blank: `{{badmatch,{error,econnrefused}},`
_ERLANG_TERM = LazyPattern(r"\{\{[a-z_]+,\{error,[a-z_]+\}\}")
_EXPRESSION = LazyPattern(r"\(|(?:\w+\.)+\w+$|[\w.]+\(.*\)$|[\w.]+(?: (?:[-+*/|]|or|and) [\w.]+)+$")
#: No name of a logger, or of a part of a program: `[robot:__default__]`, `(__init__.py:7)`.
_SPECIAL_NAME = LazyPattern(r"\b__\w+__\b(?!\]|\.py\b)")
#: What was thrown, by its name: no statement has that before a message, but a declaration.
_THROWN = LazyPattern(
    r"[A-Z](?<!\w.)(?<!(?:class|throw) .)(?<!(?:struct|except|extend|object) .)"
    r"\w*(?:Error|Exception): (?!\d)\w"
)
#: A function without a name, and no part of AWS.
LAMBDA = "lambda "
_FUNCTION = LazyPattern(r"lambda (?:\w+, )*\*{0,2}\w+(?:=[^:]*)?:")
#: What a message has in brackets at its end, which is no call: `(char 0),`, `(os error 111),`
_ASIDE = LazyPattern(r"\w \((?:\w+ )+\d+\),$")
#: How Python prints what a system call failed with, also at the end of what it was handed to.
_PRINTED = ("[Errno ", "[SSL: ", "[WinError ")
LAST_LETTERS = frozenset(")]};,|&(\\")
_ENDS_OF_STATEMENTS = (";", "};", "},", "],", " \\")
#: An arm of a match: `is ConnectException -> getString(...)`, `{:error, :closed} -> log("...")`
_ARM = LazyPattern(
    r"(?:(?:\w+ )?(?:is|in|case|when) .*|\{?:\w.*|[A-Z]\w*(?:\.\w+)+ |_ "
    r"|\"[^\"]*\" |\d{3} )-> ?(?:[\w.]+\(|[\"'{]|true|false|null)"
)
ARROW = "-> "
#: A property so deep in a structure was written by a person.
_DEEP = (" " * 10, "\t\t\t")
_PROPERTY = LazyPattern(r"\w+: (?:\{ \w+: )?(?P<quote>['\"`]).*(?P=quote)(?: \})?,$")


def _is_assignment(line: Line) -> bool:
    """Tell `deadline = start + timeout`; under some names what failed is kept."""
    match = _ASSIGNMENT.match(line.bare) if "= " in line.bare else None
    if match is None or (not line.single and line.bare.startswith(_STATUS_OF_RPC)):
        return False
    key, value = match[1], line.bare[match.end() :]
    if line.single and line.text.startswith(_INDENTED):
        return True
    if key[0].isupper() or "[" in key or _EXPRESSION.match(value):
        return True
    return _RECORD_KEY.search(key.lower()) is None


def _is_statement(line: Line) -> bool:
    """Tell what ends like a statement, and is no sentence."""
    bare = line.bare
    if "__" in bare and _SPECIAL_NAME.search(bare):
        return True
    if bare[-1:] not in LAST_LETTERS:
        return False
    if _is_closed(line):
        return True
    if bare.endswith(";") and (": " not in bare or bare.endswith(");")):
        return True
    if bare.startswith(("{", "[")) or ": " in bare:
        return False
    return bare.endswith(_ENDS_OF_STATEMENTS) or (bare.endswith("}") and ";" in bare)


def _is_closed(line: Line) -> bool:
    """Tell the last line of a call from what goes on about something that was thrown."""
    bare = line.bare
    closed = bare.endswith(("),", "||", "&&", " (", "((")) or (
        # In Chinese `（a)` is one pair.
        line.single and bare.count(")") > bare.count("(") + bare.count("（") + bare.count(":)")
    )
    if not closed or _ASIDE.search(bare):
        return False
    return not (_says_thrown(bare) or any(map(bare.__contains__, _PRINTED)))


def _says_thrown(bare: str) -> bool:
    """Tell what names something thrown before a message, and not within a literal."""
    thrown = _THROWN.search(bare)
    if thrown is None or bare.startswith("("):
        return False
    before = bare[: thrown.start()]
    return before.count('"') % 2 == 0 and before.count("'") % 2 == 0


def is_code(line: Line) -> bool:
    """Tell a line that says what a program does: an arm of a match, a function, a statement."""
    if ARROW in line.text and _ARM.match(line.bare):
        return True
    if LAMBDA in line.text and _FUNCTION.search(line.text):
        return True
    if line.text.startswith(_DEEP) and _PROPERTY.match(line.bare):
        return True
    if _ERLANG_TERM.search(line.bare):
        return False
    return _is_assignment(line) or _is_statement(line)
