"""The command line: what may be typed, and the help on it."""

import argparse
import os
from collections.abc import Callable, Mapping

import attrs

from errcodes.terminal.help_texts import (
    DESCRIPTION,
    EPILOG,
    ON_CLASSIFY,
    ON_COMPLETION,
    ON_DEMO,
    ON_EXPLAIN,
    ON_LIST,
    ON_TEST_CLIENT,
    USAGE,
)
from errcodes.terminal.program import program_name

__all__ = ["COMMANDS", "EXPLAIN", "command_parser", "parser"]

#: The command that needs no name: what begins with none is codes to explain.
EXPLAIN = "explain"


@attrs.frozen
class Command:
    """What may stand first on the command line.

    Attributes:
        summary: What it does, in a few words.
        add: Adds its options and arguments to a parser.
        epilog: What its help says behind them.
    """

    summary: str
    add: Callable[[argparse.ArgumentParser], None]
    epilog: str = ""


def parser() -> argparse.ArgumentParser:
    """Give the parser of the whole command line, for its help and for the shells' completion."""
    whole = argparse.ArgumentParser(
        prog=program_name(),
        usage=USAGE,
        description=DESCRIPTION,
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    whole.add_argument("--version", action="store_true", help="show the version and exit")
    several = whole.add_subparsers(title="commands", metavar="COMMAND [options]", dest="command")
    for name, command in COMMANDS.items():
        one = several.add_parser(name, help=command.summary)
        _fill(one, command)
    return whole


def command_parser(name: str) -> argparse.ArgumentParser:
    """Give the parser of what stands behind a command."""
    one = argparse.ArgumentParser(
        prog=program_name() if name == EXPLAIN else f"{program_name()} {name}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    _fill(one, COMMANDS[name])
    return one


def _fill(one: argparse.ArgumentParser, command: Command) -> None:
    one.description = f"{command.summary[0].upper()}{command.summary[1:]}."
    one.epilog = command.epilog
    command.add(one)


def _add_explain(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "words",
        nargs="+",
        metavar="CODE",
        help="a number such as 50502, or a name such as READ_TIMED_OUT or read-timed-out",
    )
    _add_language(parser)
    _add_json(parser)
    _add_own_words(parser)


def _add_classify(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "files",
        nargs="*",
        metavar="FILE",
        help="a file; standard input for -, and where there is none",
    )
    parser.add_argument(
        "-t", "--text", metavar="TEXT", help="explain the code of this text; standard input for -"
    )
    parser.add_argument("-s", "--summary", action="store_true", help="count the codes")
    parser.add_argument("-j", "--join", action="store_true", help="make a stack trace one entry")
    parser.add_argument(
        "--jobs",
        type=_jobs,
        default=1,
        metavar="N",
        help="read with N processes, one for each core for 0 (default: 1)",
    )
    parser.add_argument(
        "--show-secrets", action="store_true", help="show examples as they are in the files"
    )
    _add_json(parser)
    _add_language(parser, " of the words")
    _add_own_words(parser)


def _add_list(parser: argparse.ArgumentParser) -> None:
    _add_language(parser)
    _add_json(parser)
    _add_own_words(parser)


def _add_demo(parser: argparse.ArgumentParser) -> None:
    _add_language(parser)
    _add_json(parser)


def _add_test_client(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("client", metavar="MODULE:CALLABLE", help="fetches a URL with the client")
    parser.add_argument(
        "-o",
        "--only",
        action="append",
        default=[],
        metavar="NAME",
        help="a failure, or a group of them, to meet; may be repeated",
    )
    parser.add_argument(
        "-x",
        "--skip",
        action="append",
        default=[],
        metavar="NAME",
        help="a failure, or a group of them, not to meet; may be repeated",
    )
    _add_language(parser)
    _add_json(parser)


def _add_export(parser: argparse.ArgumentParser) -> None:
    _add_own_words(parser)
    _add_languages(parser, "a language to write; all on offer where there is none")
    parser.add_argument("-o", "--output", metavar="FILE", help="write it there")


def _add_check(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "documents", nargs="+", metavar="FILE", help="a document, or a directory of documents"
    )
    _add_codes(parser)
    _add_languages(parser, "a language that must be complete; all on offer where there is none")


def _add_schema(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "name",
        nargs="?",
        default="document",
        choices=["document", "export"],
        metavar="{document,export}",
        help="that of documents of your own words (the default), or that of the export",
    )


def _add_completion(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("shell", choices=["bash", "zsh", "tcsh"], help="the shell")


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


def _add_own_words(parser: argparse.ArgumentParser) -> None:
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


def _jobs(text: str) -> int:
    """Read how many processes are wanted: for 0, one for each core that this one may use."""
    number = int(text)
    if number < 0:
        raise ValueError(text)
    return number or _cores()


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


#: In the order in which the help shows them.
COMMANDS: Mapping[str, Command] = {
    EXPLAIN: Command("say what codes mean, and what to check", _add_explain, ON_EXPLAIN),
    "classify": Command(
        "give the code behind a text, behind each line of a log, or count the codes",
        _add_classify,
        ON_CLASSIFY,
    ),
    "list": Command("show all codes", _add_list, ON_LIST),
    "demo": Command(
        "let requests fail on this machine, and show what comes of each", _add_demo, ON_DEMO
    ),
    "test-client": Command(
        "let a client of your own meet these failures, and show what comes of each",
        _add_test_client,
        ON_TEST_CLIENT,
    ),
    "export": Command("write the whole catalog as one JSON document, in UTF-8", _add_export),
    "check": Command("say what is missing in documents of your own words", _add_check),
    "schema": Command("write the JSON schema of such documents, or of the export", _add_schema),
    "completion": Command(
        "write what makes a shell complete the command line", _add_completion, ON_COMPLETION
    ),
}
