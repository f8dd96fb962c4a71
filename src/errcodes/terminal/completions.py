"""What makes a shell complete the command line."""

import argparse
from importlib import import_module

from errcodes.terminal.arguments import EXPLAIN, parser
from errcodes.terminal.selection import ALL_CODES

__all__ = ["completion"]

#: What stands for files in the help.
_FILES = "FILE"


def completion(shell: str) -> str:
    """Give the script that a shell reads.

    Args:
        shell: `bash`, `zsh` or `tcsh`.

    Raises:
        ImportError: The package shtab, which writes it, is not there.
    """
    try:
        shtab = import_module("shtab")
    except ImportError as error:
        raise ImportError("this needs the package shtab: pip install shtab") from error
    whole = parser()
    whole.prog = "errcodes"
    for name, one in _commands(whole).items():
        for action in one._actions:  # There is no public way to them.
            if action.metavar == _FILES:
                action.complete = shtab.FILE  # type: ignore[attr-defined]
            elif name == EXPLAIN and action.dest == "words":
                action.choices = [code.name for code in ALL_CODES]
    script: str = shtab.complete(whole, shell)
    return script


def _commands(whole: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    """Give the parsers of the commands."""
    subparsers = next(each for each in whole._actions if each.dest == "command")
    commands: dict[str, argparse.ArgumentParser] = subparsers.choices  # type: ignore[assignment]
    return commands
