"""The terminal: `python -m errcodes --help` says what it can do."""

import sys


def main() -> int:
    """Do what the command line asks for, and give the exit status."""
    from errcodes.terminal.endings import ended

    return ended(_run)


def _run() -> int:
    from errcodes.terminal.commands import exit_status

    return exit_status(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
