"""Texts that report nothing: source code, documentation, metrics, options, subjects of commits."""

import re

__all__ = ["harmless"]

_COLON = ": "
#: Comments in most configuration files, Prometheus' `# HELP` and `# TYPE`, options in a help text,
#: the Test Anything Protocol, resources of Android, XLIFF and gettext, docstrings.
_NOT_TOLD = (
    *("# ", "#\t", "//", "; ", "<string ", "<trans-unit", "msgid ", "TAP version ", "Raises:"),
    *(f"ok {digit}" for digit in range(1, 10)),
)
#: What compilers and interpreters say of a name that they do not know: rustc, gcc and clang, javac,
#: kotlinc, tsc, go, CPython, JavaScript, Perl, the JVM and ESLint.
_UNKNOWN_NAMES = (
    *("undeclared", "cannot find symbol", "Unresolved reference", "Cannot find name"),
    *(": undefined: ", " is not defined", "Can't locate ", "cannot import name", "KeyError: '"),
    *("ClassNotFoundException", "NoClassDefFoundError", "NoSuchMethodError", "NoSuchFieldError"),
    *("has no attribute", "is assigned a value but never used", "未定义的变量"),
)
#: How lines of source code, of tests, of the shell and of documentation begin.
_NO_NEWS = (
    *("import ", "except ", "} catch", "catch (", "rescue ", "raise ", "throw ", "case "),
    *("#define ", "@", "* @", "print(", "log.", "logger.", "fmt.", "return ", "def ", "func "),
    *("it(", "test(", "describe(", "✓", "✔", "grep ", "SELECT "),
    *("Raises ", "Throws ", "throws ", "Returns ", "See ", "If "),
    *("How to ", "How do ", "What is ", "What does ", "Why ", "FAQ", "Troubleshooting"),
    *("Retry policy", "should "),
    *("测试用例", "如何", "如果", 'Revert "', "pytest.", "with pytest.", "ErrorDocument "),
)
#: How Chinese changelogs begin a line. It is news where that has failed: `新增设备失败：连接超时`.
_CHINESE_NEWS = ("修复", "优化", "新增")
_CHINESE_UNDONE = re.compile("失败[ ，,：:]")
#: What explains a failure, and tells of none.
_EXPLAINED = ("表示", "意味着", "是指")
#: How the dotted keys end under which logs keep what failed (Elastic Common Schema 8, error.*).
_LOGGED = ("message", "reason", "stack_trace", "type")
#: How classes end in Python and in others, where one line has them.
_CLASS_ENDS = (":", "pass", "{", "...")
#: How conditions begin and end in source code.
_CONDITIONS = ("if ", "elif ", "else if ", "} else ", "while ", "for ")
_OPENED = ("{", ":")
#: What stands for a value in the format of a message that was never written.
#: A URL may have `%d0`, which is a byte of a letter.
_PLACEHOLDER = re.compile(r"%[svw]|%d(?![0-9a-fA-F])|\$\{")
#: The types of conventional commits (conventionalcommits.org, 1.0.0, and Angular's convention).
_COMMITS = frozenset(
    {"build", "chore", "ci", "docs", "feat", "fix", "perf", "refactor", "revert", "style", "test"}
)
_BULLETS = "*-+ \t"
_ENDS_OF_STATEMENTS = (";", "{", "}")
_MANY_COLONS = 2


def harmless(text: str) -> bool:
    """Tell metrics, options, comments, statements of a configuration, and subjects of commits."""
    line = text.strip().lstrip(_BULLETS)
    return (
        text.lstrip().startswith("--")
        or line.startswith(_NOT_TOLD)
        or _is_commit(line)
        or _is_no_news(line)
        or _is_metric(line)
        or _was_answered(line)
        or any(map(text.__contains__, _UNKNOWN_NAMES))
        or _are_statements(line)
    )


def _is_commit(line: str) -> bool:
    """Tell the subject of a commit; `build: fetching failed: connection refused` is none."""
    return (
        line.partition(":")[0].partition("(")[0] in _COMMITS and line.count(_COLON) < _MANY_COLONS
    )


def _is_no_news(line: str) -> bool:
    """Tell a line of source code, of documentation or of a catalog of messages, and a URL."""
    if "\n" in line:
        return False
    url = line.startswith(("http://", "https://")) and " " not in line
    return url or line.startswith(_NO_NEWS) or _is_source(line) or _is_prose(line)


def _is_source(line: str) -> bool:
    """Tell source code by how a line of it begins and ends."""
    name, _, value = line.partition(" = ")
    number = value.isdecimal() or (name.isupper() and value[:1].isdecimal())
    return (
        ('"' in line and _PLACEHOLDER.search(line) is not None)
        or (name.isidentifier() and number)
        or (line.startswith("from ") and " import " in line)
        or (line.startswith("class ") and line.endswith(_CLASS_ENDS))
        or (line.startswith(_CONDITIONS) and line.endswith(_OPENED))
    )


def _is_prose(line: str) -> bool:
    """Tell explanations, changelogs, tables, and messages under a dotted key."""
    changed = line.startswith(_CHINESE_NEWS) and _CHINESE_UNDONE.search(line) is None
    table = line.startswith("|") and line.endswith("|")
    key, sign, _ = line.partition('": "')
    message = bool(sign) and line.startswith('"') and "." in key and not key.endswith(_LOGGED)
    return changed or table or message or any(map(line.__contains__, _EXPLAINED))


def _is_metric(line: str) -> bool:
    """Tell a sample of Prometheus' text format: `name{label="value"} 12`."""
    name, brace, _ = line.partition("{")
    value = line.rpartition("} ")[2]
    return bool(brace) and name.replace("_", "").isalnum() and value[:1].isdecimal()


def _was_answered(line: str) -> bool:
    """Tell a line of an access log about an answer that is none of a failure: `HTTP/1.1" 200`."""
    _, protocol, rest = line.partition(" HTTP/")
    status = rest.partition('" ')[2][:4]
    return bool(protocol) and status[:1] in "23" and status[:3].isdecimal() and status[3:] == " "


def _are_statements(text: str) -> bool:
    if ": " in text:
        return False
    lines = text.splitlines()
    ended = all(line.rstrip().endswith(_ENDS_OF_STATEMENTS) for line in lines if line.strip())
    return ended and any(line.rstrip().endswith(";") for line in lines)
