"""The command line: what may be typed, and the help on it."""

import argparse

__all__ = ["DEMO", "LIST", "parser"]

#: The words that are commands. What else is typed is a code.
DEMO, LIST = "demo", "list"

_USAGE = "%(prog)s [options] {demo | list | CODE ...}"
_EXAMPLES = """\
commands:
  demo  let requests fail on this machine, which takes no network, and show the
        exception, the code and the messages of each
  list  show all codes

examples:
  python -m errcodes demo
  python -m errcodes 50502
  python -m errcodes 50502 read-timed-out --language zh
  python -m errcodes list --json

exit status: 2 for an unknown code or a wrong command line, 1 where the demo
gives a code that it should not, else 0.

JSON is always one array, in UTF-8. Its objects hold, for codes and list: code,
name, language, description, causes (an array), message, advice, source. For
demo: scene, happened, exception, code, name, expected, messages (an object, by
language), skipped (the reason, or null).

Where the output is no terminal, list and demo write one line for each record,
with tabs between its fields. NO_COLOR in the environment turns colours off.
"""


def parser() -> argparse.ArgumentParser:
    """Give the parser of the command line."""
    parser = argparse.ArgumentParser(
        prog="python -m errcodes",
        usage=_USAGE,
        description="Explain the smart-home platform's error codes.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "words",
        nargs="*",
        metavar="CODE",
        help="a number such as 50502, or a name such as READ_TIMED_OUT or read-timed-out",
    )
    parser.add_argument(
        "-l",
        "--language",
        default="",
        metavar="TAG",
        help="the language: en (the default) or zh, in any spelling such as zh-CN or "
        "zh_CN.UTF-8, or a whole Accept-Language header; any other language gives en",
    )
    parser.add_argument("--json", action="store_true", help="write JSON, for programs")
    parser.add_argument("--version", action="store_true", help="show the version and exit")
    return parser
