"""What the command line asks for, done."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from typing import TypeAlias

from errcodes import catalog
from errcodes.catalog.tags import matching_language
from errcodes.codes import UnknownCodeError
from errcodes.terminal.arguments import (
    CHECK,
    CLASSIFY,
    DEMO,
    EXPORT,
    LIST,
    SCHEMA,
    own_parser,
    parser,
)
from errcodes.terminal.complaints import complaints, mistyped_command
from errcodes.terminal.explanations import explained
from errcodes.terminal.labels import label
from errcodes.terminal.listings import listed
from errcodes.terminal.screens import Screen
from errcodes.terminal.selection import ALL_CODES, selected
from errcodes.terminal.values import json_text, plain, printable

__all__ = ["exit_status"]

_DONE, _FAILED, _WRONG_USAGE = 0, 1, 2
_OWN = (CLASSIFY, EXPORT, CHECK, SCHEMA)


def exit_status(arguments: Sequence[str]) -> int:
    """Do what the command line asks for.

    Args:
        arguments: The words behind `python -m errcodes`.

    Returns:
        The exit status: 1 where the demonstration went wrong, where the check found something,
        where a document is wrong and where a log cannot be read; 2 where the command line is wrong
        or names a code that is not known.

    Raises:
        SystemExit: For `--help`, and for an option that there is none of.
    """
    first, others = (arguments[0], arguments[1:]) if arguments else ("", ())
    if first == CLASSIFY:
        return _classify(others)
    if first in _OWN:
        return _own(first, others)
    if first in _COMMANDS:
        return _shown(_COMMANDS[first], own_parser(first).parse_args(others))
    return _general(arguments)


def _general(arguments: Sequence[str]) -> int:
    """Do what is asked for by options that come first, or by codes."""
    line = parser()
    options, unknown = line.parse_known_intermixed_args(arguments)
    if unknown and options.words and mistyped_command(options.words[0]):
        return _refuse(selected(options.words[:1])[1], _language(options))
    if unknown:
        line.error(f"unrecognized arguments: {' '.join(unknown)}")
    if options.version:
        Screen.of(sys.stdout, os.environ).show(f"errcodes {_version()}")
        return _DONE
    if not options.words:
        line.print_help(sys.stderr)
        return _WRONG_USAGE
    if set(_OWN) & set(options.words):
        line.error(f"{', '.join(_OWN)} come first, with options of their own")
    if len(options.words) > 1 and {DEMO, LIST} & set(options.words):
        line.error(f"{DEMO} and {LIST} stand alone")
    return _shown(_COMMANDS.get(options.words[0], _explain), options)


def _shown(command: "_Command", options: argparse.Namespace) -> int:
    return command(options, _language(options), Screen.of(sys.stdout, os.environ))


def _language(options: argparse.Namespace) -> str:
    """Give the language that answers the wish, and say so where it is not what was wished for."""
    language, offered = catalog.negotiate(options.language), catalog.languages()
    if options.language.strip() and matching_language(options.language, offered) is None:
        wish, only = printable(options.language), ", ".join(offered)
        _complain(label("no_words", language, wish=wish, offered=only, answer=language))
    return language


def _classify(arguments: Sequence[str]) -> int:
    from errcodes.terminal.classification import classified

    options = own_parser(CLASSIFY).parse_intermixed_args(arguments)
    language, screen = _language(options), Screen.of(sys.stdout, os.environ)
    return _DONE if classified(options, language, screen, _complain) else _FAILED


def _own(command: str, arguments: Sequence[str]) -> int:
    from errcodes.terminal.catalogs import checked, exported, schema

    line = own_parser(command)
    do = {EXPORT: exported, CHECK: checked, SCHEMA: schema}[command]
    options, screen = line.parse_args(arguments), Screen.of(sys.stdout, os.environ)
    try:
        return _DONE if do(options, screen) else _FAILED
    except catalog.CatalogError as error:
        _complain(str(error))
        return _FAILED
    except (ImportError, TypeError, ValueError) as error:
        line.error(str(error))


def _version() -> str:
    from importlib import metadata  # As slow to import as all the rest.

    try:
        return metadata.version("errcodes")
    except metadata.PackageNotFoundError:  # Run from its sources.
        return "(not installed, so its version is unknown)"


def _demo(options: argparse.Namespace, language: str, screen: Screen) -> int:
    from errcodes.terminal.demonstrations import complaint, demonstrated, demonstrated_as_json

    demonstrate = demonstrated_as_json if options.json else demonstrated
    told = complaint(demonstrate(language, screen), language)
    if told:
        _complain(told)
    return _FAILED if told else _DONE


def _list(options: argparse.Namespace, language: str, screen: Screen) -> int:
    if options.json:
        screen.show(json_text([plain(code, language) for code in ALL_CODES], screen))
        return _DONE
    for line in listed(ALL_CODES, language, screen):
        screen.show(line)
    return _DONE


def _explain(options: argparse.Namespace, language: str, screen: Screen) -> int:
    # What stands behind a command is no code, also where the command is mistyped.
    mistyped = mistyped_command(options.words[0])
    codes, errors = selected(options.words[:1] if mistyped else options.words)
    if options.json and codes:
        screen.show(json_text([plain(code, language) for code in codes], screen))
    elif codes:
        for line in explained(codes, language, screen):
            screen.show(line)
    return _refuse(errors, language) if errors else _DONE


def _refuse(errors: Sequence[UnknownCodeError], language: str) -> int:
    sys.stdout.flush()  # What is known comes before what is not, also where both go to one file.
    for line in complaints(errors, language):
        _complain(line)
    return _WRONG_USAGE


def _complain(line: str) -> None:
    print(f"errcodes: {line}", file=sys.stderr)  # noqa: T201


_Command: TypeAlias = Callable[[argparse.Namespace, str, Screen], int]
_COMMANDS: dict[str, _Command] = {
    DEMO: _demo,
    LIST: _list,
}
