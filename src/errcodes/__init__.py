"""Turn any failure of a request into the platform's error code, and a code into words.

Wrap a request in try/except, ask `classify` for the code and `catalog` for the words:

    >>> from errcodes import catalog, classify
    >>> try:
    ...     raise ConnectionRefusedError(111, "Connection refused")
    ... except Exception as exc:
    ...     code = classify.exception(exc)
    >>> code
    <NetworkErrorCode.CONNECT_FAILED: 50505>
    >>> print(catalog.entry(code).description)
    failed to connect to ..

`errcodes.codes` has the numbers, `errcodes.catalog` the words in English and Chinese,
`errcodes.classify` the way from an exception to a number, and `errcodes.problem` the answer that a
service gives to a client of its own. Each is loaded when it is first used.
"""

from errcodes.codes import AppErrorCode, NetworkErrorCode, UnknownCodeError

TYPE_CHECKING = False  # Type checkers read it as true; importing `typing` would cost milliseconds.
if TYPE_CHECKING:
    from types import ModuleType

    from errcodes import catalog, classify, codes, problem

__all__ = [
    "AppErrorCode",
    "NetworkErrorCode",
    "UnknownCodeError",
    "catalog",
    "classify",
    "codes",
    "problem",
]

__version__ = "0.1.0"

if not TYPE_CHECKING:  # With it in sight, type checkers would take every name for a module.

    def __getattr__(name: str) -> "ModuleType":
        """Load a public module when it is first touched (PEP 562): importing errcodes is light."""
        if name in ("catalog", "classify", "problem"):
            from importlib import import_module

            return import_module(f"{__name__}.{name}")
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
