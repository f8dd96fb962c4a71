"""What a caller gets wrong is refused, said to the letter: what, where, and what to do."""

from collections.abc import Callable
from typing import Any, cast

import pytest

from errcodes import AppErrorCode, classify
from errcodes.classify import Classifier, CodedError

GONE = AppErrorCode.DEVICE_REMOVED
pytest.importorskip("requests")


def given(wrong: object) -> Any:
    """Give what no type checker would let pass."""
    return cast("Any", wrong)


@pytest.mark.parametrize(
    ("wrong", "error", "said"),
    [
        (
            lambda: Classifier().extended(given({7: GONE})),
            TypeError,
            'Classifier.extended: 7 is no name; write "module.Class" for the class',
        ),
        (
            lambda: Classifier().extended(given(["shop.Gone"])),
            TypeError,
            (
                "Classifier.extended takes a mapping of qualified names to codes, such as "
                "{\"shop.errors.DeviceGone\": AppErrorCode.DEVICE_REMOVED}, not ['shop.Gone']"
            ),
        ),
        (
            lambda: Classifier().extended({"Gone": GONE}),
            ValueError,
            (
                "Classifier.extended: 'Gone' is no qualified name; write the module and the "
                'class with dots between, as in "shop.errors.DeviceGone"'
            ),
        ),
        (
            lambda: Classifier().extended({"shop.Go-ne": GONE}),
            ValueError,
            (
                "Classifier.extended: 'shop.Go-ne' is no qualified name; write the module "
                'and the class with dots between, as in "shop.errors.DeviceGone"'
            ),
        ),
        (
            lambda: Classifier().extended({"shop..Gone": GONE}),
            ValueError,
            (
                "Classifier.extended: 'shop..Gone' is no qualified name; write the module "
                'and the class with dots between, as in "shop.errors.DeviceGone"'
            ),
        ),
        (
            lambda: Classifier().extended({"": GONE}),
            ValueError,
            (
                "Classifier.extended: '' is no qualified name; write the module and the "
                'class with dots between, as in "shop.errors.DeviceGone"'
            ),
        ),
        (
            lambda: Classifier().extended({"shop." + "x" * 96: GONE}),
            ValueError,
            (
                "Classifier.extended: "
                "'shop.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxx' is longer than the 100 characters that are "
                "compared; register one of its bases"
            ),
        ),
        (
            lambda: Classifier().extended({"requests.ConnectionError": GONE}),
            ValueError,
            (
                "Classifier.extended: requests.ConnectionError is defined as "
                "requests.exceptions.ConnectionError, by which it is known; name that"
            ),
        ),
        (
            lambda: Classifier().extended(given({"shop.Gone": 11002})),
            TypeError,
            (
                "Classifier.extended: 11002, for 'shop.Gone', is no member of an IntEnum; "
                "errcodes.codes.parse gives the member for a number"
            ),
        ),
        (
            lambda: Classifier().extended(given({"shop.Gone": None})),
            TypeError,
            (
                "Classifier.extended: None, for 'shop.Gone', is no member of an IntEnum; "
                "errcodes.codes.parse gives the member for a number"
            ),
        ),
        (
            lambda: Classifier(own_packages="shop"),
            TypeError,
            "Classifier(own_packages=...) takes several names: ('shop',)",
        ),
        (
            lambda: Classifier(own_packages=given([7])),
            TypeError,
            "Classifier(own_packages=...): 7 is no name of a package",
        ),
        (
            lambda: Classifier(own_packages=["shop.lamps"]),
            ValueError,
            (
                "Classifier(own_packages=...): 'shop.lamps' is no top-level package; write "
                'what stands before the first dot of its modules, such as "shop"'
            ),
        ),
        (
            lambda: Classifier().status(given("503")),
            TypeError,
            "an HTTP status is an int such as 502, not str",
        ),
        (
            lambda: Classifier().status(True),
            TypeError,
            "an HTTP status is an int such as 502, not bool",
        ),
        (
            lambda: Classifier().exception(given("no")),
            TypeError,
            "classify takes an exception, not str",
        ),
        (
            lambda: Classifier().diagnose(given(ValueError)),
            TypeError,
            "classify takes an exception, not type",
        ),
        (
            lambda: Classifier().message(given(7)),
            TypeError,
            "classify.message takes a str, not int",
        ),
        (
            lambda: Classifier().diagnose_message(given(b"x")),
            TypeError,
            "classify.message takes a str, not bytes",
        ),
        (
            lambda: classify.coded(unrecognized=given(1)),
            TypeError,
            "coded(unrecognized=...) takes True or False, not 1",
        ),
        (
            lambda: CodedError(given(None)),
            TypeError,
            (
                "CodedError takes a member of an IntEnum, such as "
                "AppErrorCode.DEVICE_OFFLINE, or a number that is a code, not None"
            ),
        ),
    ],
)
def test_refused(wrong: Callable[[], object], error: type[Exception], said: str) -> None:
    """Bad input is met by an error at once."""
    with pytest.raises(error) as caught:
        wrong()

    assert str(caught.value) == said
