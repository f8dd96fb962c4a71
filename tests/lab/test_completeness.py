"""No exception of a client is overlooked, today's or one of its next release."""

import inspect

import pytest

from errcodes.classify.read.class_names import KNOWN_CLASSES
from errcodes.classify.read.numbers import NUMBER_SPACES
from errcodes.classify.read.numbers.http import STATUS_ATTRIBUTES
from errcodes.classify.read.profiles import PROFILES
from errcodes.classify.walk.classes import class_info
from tests.lab.silent import SILENT, Silent


def exceptions(module: str) -> list[type[BaseException]]:
    """Give the exceptions of the module's own package that it shows; warnings are none."""
    shown = vars(pytest.importorskip(module, reason=f"{module} is not installed"))
    return [
        value
        for name, value in shown.items()
        if inspect.isclass(value)
        and issubclass(value, BaseException)
        and not issubclass(value, Warning)
        and not name.startswith("_")
        and value.__module__.partition(".")[0] == module.partition(".")[0]
    ]


def is_known(cls: type[BaseException]) -> bool:
    """Say whether something is known of a class beyond that it is one of the built-in ones."""
    info = class_info(cls)
    named = [name for name in info.names if name in KNOWN_CLASSES]
    named += [str(evidence.value) for evidence in PROFILES[info].names]
    numbered = info.name in {*NUMBER_SPACES, *STATUS_ATTRIBUTES}
    return numbered or any("." in name for name in named)


@pytest.mark.parametrize("silent", SILENT, ids=lambda silent: silent.module)
def test_complete(silent: Silent) -> None:
    """Each exception of the client is known, or listed as one that says nothing."""
    overlooked = {
        cls.__name__
        for cls in exceptions(silent.module)
        if not is_known(cls) and cls.__name__ not in silent
    }

    assert not overlooked


@pytest.mark.parametrize("silent", SILENT, ids=lambda silent: silent.module)
def test_no_dead_row(silent: Silent) -> None:
    """No exception is listed as one that says nothing, and known all the same."""
    contradictory = {
        cls.__name__
        for cls in exceptions(silent.module)
        if is_known(cls) and cls.__name__ in silent
    }

    assert not contradictory
