"""This client, this machine without a network, this code."""

import functools
from collections.abc import Mapping

import pytest

from tests.lab import clients, namespaces
from tests.lab.laboratory import named
from tests.lab.namespaces import Outcome, Situation

INSTALLED = tuple(client.name for client in clients.installed())
pytestmark = pytest.mark.usefixtures("network_namespaces")


@pytest.fixture(scope="module")
def network_namespaces() -> None:
    """Skip where the machine allows no network namespaces."""
    reason = namespaces.missing()
    if reason:
        pytest.skip(reason)


@functools.cache
def outcomes() -> Mapping[str, Mapping[str, Outcome]]:
    """Let all clients try in one process: starting it takes longer than the tries."""
    return namespaces.outcomes(INSTALLED)


@pytest.mark.parametrize("situation", namespaces.SITUATIONS, ids=named)
@pytest.mark.parametrize("name", INSTALLED)
def test_code(name: str, situation: Situation) -> None:
    """A machine without a network, or without a route, gets the code that says so."""
    outcome = outcomes()[situation.name][name]

    hidden = clients.load(name).hides.get(situation.name)

    assert outcome.code == (hidden or situation).code, outcome.error
