"""How the program was called, for what is shown about calling it."""

import sys
from pathlib import Path

__all__ = ["program_name"]


def program_name() -> str:
    """Give what stands before the arguments: `errcodes`, or `python -m errcodes`."""
    return "python -m errcodes" if Path(sys.argv[0]).name == "__main__.py" else "errcodes"
