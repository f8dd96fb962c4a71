"""What every test of the lab shares."""

from collections.abc import Iterator

import pytest

from tests.lab.laboratory import Laboratory


@pytest.fixture(scope="session")
def laboratory(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Laboratory]:
    """The one laboratory of a test run."""
    laboratory = Laboratory.in_directory(tmp_path_factory.mktemp("laboratory"))
    with laboratory.closing:
        yield laboratory
