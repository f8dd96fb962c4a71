"""What the command line asks for, done."""

import argparse
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias

from errcodes import __version__
from errcodes.catalog import Catalog, CatalogError
from errcodes.catalog.tags import matching_language
from errcodes.codes import UnknownCodeError
from errcodes.terminal.arguments import COMMANDS, EXPLAIN, command_parser, parser
from errcodes.terminal.complaints import complaint_lines, mistyped_command
from errcodes.terminal.labels import label
from errcodes.terminal.own_words import chosen_catalog
from errcodes.terminal.program import program_name
from errcodes.terminal.screens import Screen
from errcodes.terminal.selection import selected
from errcodes.terminal.values import json_text, plain, printable

__all__ = ["exit_status"]

_DONE, _FAILED, _WRONG_USAGE = 0, 1, 2
_GENERAL = ("-h", "--help", "--version")


def exit_status(arguments: Sequence[str]) -> int:
    """Do what the command line asks for.

    Args:
        arguments: The words behind `errcodes`.

    Returns:
        The exit status: 1 where the demonstration or a client went wrong, where the check found
        something, where a document is wrong and where a log cannot be read; 2 where the command
        line is wrong or names a code that is not known.

    Raises:
        SystemExit: For `--help`, and for an option that there is none of.
    """
    if not arguments:
        parser().print_help(sys.stderr)
        return _WRONG_USAGE
    if arguments[0] in _GENERAL:
        return _general(arguments)
    if arguments[0] in COMMANDS:
        return _done(arguments[0], arguments[1:])
    return _done(EXPLAIN, arguments)


def _general(arguments: Sequence[str]) -> int:
    """Show the version; the help is shown by the parser itself."""
    parser().parse_args(arguments[:1])
    _screen().show(f"errcodes {__version__}")
    return _DONE


def _done(command: str, arguments: Sequence[str]) -> int:
    line = command_parser(command)
    options, unknown = line.parse_known_intermixed_args(arguments)
    if command == EXPLAIN:
        named = [word for word in options.words if word in COMMANDS]
        if named:
            line.error(f"{named[0]} comes first: {program_name()} {named[0]} [options]")
        if mistyped_command(options.words[0]):
            # What stands behind a command is no code, also where the command is mistyped.
            options.words, unknown = options.words[:1], []
    if unknown:
        line.error(f"unrecognized arguments: {' '.join(unknown)}")
    try:
        return _COMMANDS[command](options)
    except CatalogError as error:
        _complain(str(error))
        return _FAILED
    except (ImportError, TypeError, ValueError) as error:
        line.error(str(error))


def _screen() -> Screen:
    return Screen.of(sys.stdout, os.environ)


def _language(options: argparse.Namespace, words: Catalog) -> str:
    """Give the language that answers the wish, and say so where it is not what was wished for."""
    language, offered = words.negotiate(options.language), words.languages()
    if options.language.strip() and matching_language(options.language, offered) is None:
        wish, only = printable(options.language), ", ".join(offered)
        _complain(label("no_words", language, wish=wish, offered=only, answer=language))
    return language


def _explain(options: argparse.Namespace) -> int:
    from errcodes.terminal.code_explanations import explained

    words, screen = chosen_catalog(options), _screen()
    language = _language(options, words)
    codes, errors = selected(options.words, words)
    if options.json and codes:
        screen.show(json_text([plain(code, words, language) for code in codes], screen))
    elif codes:
        for line in explained(codes, words, language, screen):
            screen.show(line)
    return _refuse(errors, language) if errors else _DONE


def _refuse(errors: Sequence[UnknownCodeError], language: str) -> int:
    sys.stdout.flush()  # What is known comes before what is not, also where both go to one file.
    for line in complaint_lines(errors, language):
        _complain(line)
    return _WRONG_USAGE


def _classify(options: argparse.Namespace) -> int:
    from errcodes.terminal.classification import classified

    words = chosen_catalog(options)
    language = _language(options, words)
    if options.text is not None:
        return _explain_text(options, words, language)
    return _DONE if classified(options, words, language, _screen(), _complain) else _FAILED


def _explain_text(options: argparse.Namespace, words: Catalog, language: str) -> int:
    from errcodes.terminal.text_explanations import explain_text

    if options.files or options.summary or options.join:
        raise ValueError("--text takes one text, and neither files nor --summary nor --join")
    explain_text(options, words, language, _screen())
    return _DONE


def _list(options: argparse.Namespace) -> int:
    from errcodes.terminal.listings import listed

    words, screen = chosen_catalog(options), _screen()
    language = _language(options, words)
    if options.json:
        every = [plain(code, words, language) for code in words.codes()]
        screen.show(json_text(every, screen))
        return _DONE
    for line in listed(words, language, screen):
        screen.show(line)
    return _DONE


def _demo(options: argparse.Namespace) -> int:
    from errcodes.terminal.demonstrations import complaint, demonstrated, demonstrated_as_json

    language = _language(options, Catalog())
    demonstrate = demonstrated_as_json if options.json else demonstrated
    wrong = complaint(demonstrate(language, _screen()), language)
    if wrong:
        _complain(wrong)
    return _FAILED if wrong else _DONE


def _export(options: argparse.Namespace) -> int:
    from errcodes.terminal.catalogs import export

    export(options, _screen())
    return _DONE


def _check(options: argparse.Namespace) -> int:
    from errcodes.terminal.catalogs import check

    return _DONE if check(options, _screen()) else _FAILED


def _schema(options: argparse.Namespace) -> int:
    from errcodes.terminal.catalogs import schema

    _screen().show(schema(options.name))
    return _DONE


def _test_client(options: argparse.Namespace) -> int:
    from errcodes.terminal.client_tests import client_tested

    language = _language(options, Catalog())
    return _DONE if client_tested(options, language, _screen()) else _FAILED


def _completion(options: argparse.Namespace) -> int:
    from errcodes.terminal.completions import completion

    _screen().show(completion(options.shell).rstrip("\n"))
    return _DONE


def _complain(line: str) -> None:
    print(f"errcodes: {line}", file=sys.stderr)  # noqa: T201


_Command: TypeAlias = Callable[[argparse.Namespace], int]
_COMMANDS: Mapping[str, _Command] = {
    EXPLAIN: _explain,
    "classify": _classify,
    "list": _list,
    "demo": _demo,
    "export": _export,
    "check": _check,
    "schema": _schema,
    "test-client": _test_client,
    "completion": _completion,
}
