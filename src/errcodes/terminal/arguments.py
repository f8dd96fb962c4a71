"""The command line: what may be typed, and the help on it."""

import argparse

__all__ = [
    "CHECK",
    "CLASSIFY",
    "COMMANDS",
    "DEMO",
    "EXPORT",
    "LIST",
    "SCHEMA",
    "own_parser",
    "parser",
]

#: The words that are commands. What else is typed is a code.
DEMO, LIST = "demo", "list"
#: Those that come first, and have options of their own.
CHECK, CLASSIFY, EXPORT, SCHEMA = "check", "classify", "export", "schema"
COMMANDS = (DEMO, LIST, CLASSIFY, EXPORT, CHECK, SCHEMA)

_PROGRAM = "python -m errcodes"
_USAGE = "%(prog)s [options] {demo | list | CODE ...}"
_EXAMPLES = """\
commands:
  demo      let requests fail on this machine, which takes no network, and show
            the exception, the code and the messages of each
  list      show all codes

commands that come first, with options of their own:
  classify  give the code behind each line of a log, or count the codes
  export    write the whole catalog as one JSON document
  check     say what is missing in documents of your own words
  schema    write the JSON schema of such documents, or of the export

COMMAND --help shows the options of each.

examples:
  python -m errcodes demo
  python -m errcodes 50502
  python -m errcodes 50502 read-timed-out --language zh
  python -m errcodes list --json
  python -m errcodes classify --summary app.log

exit status: 2 for an unknown code or a wrong command line, 1 where the demo
gives a code that it should not, where check finds something, where a document
is wrong, and where a log cannot be read, else 0.

With --json the codes are one array, in UTF-8. Its objects hold code, name,
language, description, causes (an array), message, advice, source.

NO_COLOR in the environment turns colours off.
"""

_ON_DEMO = """\
Where the output is no terminal, each request is a line with tabs between its
fields: code, name, event, exception, the message in English and in Chinese, and
a remark: a dash, or the code that was expected, or why the request was skipped.

With --json there is one array, in UTF-8. Its objects hold scene, happened,
exception, code, name, expected, messages (an object, by language), skipped (the
reason, or null).

exit status: 1 where a request gives a code that it should not, 2 for a wrong
command line, else 0.
"""

_ON_LIST = """\
Where the output is no terminal, each code is a line with tabs between its
fields: code, name, description, message.

With --json there is one array, in UTF-8. Its objects hold code, name, language,
description, causes (an array), message, advice, source.
"""

_ON_CLASSIFY = """\
Without --summary there is one line of output for each line of input, in order:
the number of the code, or a dash for a line that tells of no failure; at a
terminal the name of the code too. With --json it is a JSON object with file
("-" for standard input), line, code and name, the last two null for no failure.

With --summary there is a table, the most frequent code first. Where the output
is no terminal, each code is a line with tabs between its fields: code, name,
count, share of all lines, file and line of the first example, its text, and
message. With --json it is one object: language, files, lines, entries (lines,
or what --join made of them), failures, no_failure, and codes, an array of
objects with code, name, count, share (from 0 to 1), message, file, line and
example. An interrupt (Ctrl-C) ends the reading with the summary so far.

Files may be packed with gzip, and in UTF-8, or in UTF-16 with a byte order
mark. Lines may be of any length, and hold any bytes. In an example, what is no
text is written as an escape sequence such as \\x1b.

--join makes one entry of a stack trace: of a line and of those below it that
are empty, are indented, begin a trace or go on with one as "Caused by:" does.
An entry is answered when the next one begins; its number is its first line's.

exit status: 1 where a file cannot be read, or not to its end (the others are
read all the same), 2 for a wrong command line, else 0.

examples:
  python -m errcodes classify app.log | paste - app.log
  python -m errcodes classify --summary --join app.log app.log.*.gz
  tail -f app.log | python -m errcodes classify --json
"""


def parser() -> argparse.ArgumentParser:
    """Give the parser of the command line."""
    parser = argparse.ArgumentParser(
        prog=_PROGRAM,
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
    _add_language(parser)
    _add_json(parser)
    parser.add_argument("--version", action="store_true", help="show the version and exit")
    return parser


def own_parser(command: str) -> argparse.ArgumentParser:
    """Give the parser of what stands behind a command that comes first."""
    parser = argparse.ArgumentParser(
        prog=f"{_PROGRAM} {command}", formatter_class=argparse.RawDescriptionHelpFormatter
    )
    _ADD[command](parser)
    return parser


def _add_check(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Say what is missing in documents of your own words: one line each, exit\nstatus 1."
    )
    parser.add_argument(
        "documents", nargs="+", metavar="FILE", help="a document, or a directory of documents"
    )
    _add_codes(parser)
    _add_languages(parser, "a language that must be complete; all on offer where there is none")


def _add_classify(parser: argparse.ArgumentParser) -> None:
    parser.description = "Give the code behind each line of a log, or count the codes."
    parser.epilog = _ON_CLASSIFY
    parser.add_argument(
        "files",
        nargs="*",
        metavar="FILE",
        help="a file; standard input for -, and where there is none",
    )
    parser.add_argument("-s", "--summary", action="store_true", help="count the codes")
    parser.add_argument("-j", "--join", action="store_true", help="make a stack trace one entry")
    _add_json(parser)
    _add_language(parser, " of the summary")


def _add_demo(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Let requests fail on this machine, which takes no network, and show\n"
        "the exception, the code and the messages of each."
    )
    parser.epilog = _ON_DEMO
    _add_language(parser)
    _add_json(parser)


def _add_list(parser: argparse.ArgumentParser) -> None:
    parser.description = "Show all codes."
    parser.epilog = _ON_LIST
    _add_language(parser)
    _add_json(parser)


def _add_export(parser: argparse.ArgumentParser) -> None:
    parser.description = "Write the whole catalog as one JSON document, in UTF-8."
    parser.add_argument(
        "-w",
        "--with",
        dest="documents",
        action="append",
        default=[],
        metavar="FILE",
        help="a document of your own words, or a directory of documents; may be repeated",
    )
    _add_codes(parser)
    _add_languages(parser, "a language to write; all on offer where there is none")
    parser.add_argument("-o", "--output", metavar="FILE", help="write it there")


def _add_schema(parser: argparse.ArgumentParser) -> None:
    parser.description = "Write a JSON schema."
    parser.add_argument(
        "name",
        nargs="?",
        default="document",
        choices=["document", "export"],
        metavar="{document,export}",
        help="that of documents of your own words (the default), or that of the export",
    )


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="write JSON, for programs")


def _add_language(parser: argparse.ArgumentParser, what_for: str = "") -> None:
    parser.add_argument(
        "-l",
        "--language",
        default="",
        metavar="TAG",
        help=f"the language{what_for}: en (the default) or zh, in any spelling such as zh-CN or "
        "zh_CN.UTF-8, or a whole Accept-Language header; any other language gives en",
    )


def _add_codes(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "-c",
        "--codes",
        action="append",
        default=[],
        metavar="MODULE:CLASS",
        help="the class of your own codes, which is imported; may be repeated",
    )


def _add_languages(parser: argparse.ArgumentParser, meaning: str) -> None:
    parser.add_argument(
        "-l",
        "--language",
        dest="languages",
        action="append",
        default=[],
        metavar="TAG",
        help=f"{meaning}; may be repeated",
    )


_ADD = {
    CHECK: _add_check,
    CLASSIFY: _add_classify,
    DEMO: _add_demo,
    EXPORT: _add_export,
    LIST: _add_list,
    SCHEMA: _add_schema,
}
