"""What failures are called in the programs of this world: a table for each kind of program.

A comment names the upstream of the rows below it. Rows may be added anywhere: their order means
nothing. `errcodes.classify.words.rows` says what a row holds. Behind a change of them
`python -m tests.packaged_index` makes the index anew that is packaged.
"""

from importlib import import_module
from typing import Any

__all__ = ["TABLE_NAMES", "table", "tables"]

#: Those of Chinese stand apart: they are found in another way.
TABLE_NAMES = (
    "android",
    "answers",
    "apple",
    "apple_numbers",
    "brokers",
    "chromium",
    "clouds",
    "command_line",
    "common",
    "curl",
    "dart",
    "database_numbers",
    "databases",
    "dotnet",
    "elixir",
    "erlang",
    "error_logging",
    "espressif",
    "firefox",
    "gateways",
    "go",
    "grpc",
    "haproxy",
    "http2_names",
    "java",
    "java_clients",
    "javascript",
    "node",
    "okhttp",
    "opc_ua",
    "phones",
    "php",
    "protocols",
    "python",
    "python_classes",
    "qt",
    "ruby",
    "rust",
    "smart_home",
    "statuses",
    "system_numbers",
    "systems",
    "tls",
    "tools",
    "translations",
    "windows",
    "windows_numbers",
    "wolfssl",
)


def table(name: str) -> Any:
    """Give the module of a table, which is loaded when it is first asked for."""
    return import_module(f"{__name__}.{name}")


def tables() -> list[Any]:
    """Give the modules of all tables."""
    return [table(name) for name in TABLE_NAMES]
