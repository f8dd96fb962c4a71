"""Failures for a client of one's own to meet: which code each gets, and what the client hides.

A test of one's own client, with pytest::

    @pytest.mark.parametrize("fault", conformance.faults("connecting", "stalled"), ids=str)
    def test_client(fault):
        outcome = conformance.meet(fetch, fault)
        assert outcome.skipped or outcome.right, outcome

And the same here, with a client of the standard library:

    >>> import json, urllib.request
    >>> def fetch(url, timeout):
    ...     with urllib.request.urlopen(url, timeout=timeout) as response:
    ...         return json.load(response)
    >>> (fault,) = faults("status_502")
    >>> print(meet(fetch, fault))
    status_502: right, 50512 BAD_GATEWAY from urllib.error.HTTPError: HTTP Error 502: Bad Gateway
"""

from collections.abc import Callable, Iterator, Sequence

from errcodes.demo.conformance.attempts import Fetch, attempt, trusting
from errcodes.demo.conformance.fault_outcomes import Outcome
from errcodes.demo.faults import BY_NAME, GROUPS, Fault
from errcodes.demo.servers import answer, read_request, send
from errcodes.demo.threads import results

__all__ = ["Fault", "Fetch", "Outcome", "faults", "meet", "meet_all"]

#: Seconds after which a client is given up. No wait of a server is longer than ten.
_LONGEST = 30.0


def faults(*names: str) -> tuple[Fault, ...]:
    """Give the faults that a client can meet.

    Args:
        names: The names of faults, or of groups of them; all where there is none.

    Raises:
        ValueError: There is no fault, and no group, of such a name.

    >>> [fault.name for fault in faults("json", "refused")]
    ['json_broken', 'json_empty', 'json_html', 'json_encoding', 'refused']
    """
    found: dict[str, Fault] = {}
    for name in names or GROUPS:
        if name not in GROUPS and name not in BY_NAME:
            raise ValueError(
                f"there is no fault and no group {name!r}; the groups are {', '.join(GROUPS)}"
            )
        group = GROUPS.get(name) or (BY_NAME[name],)
        found |= {fault.name: fault for fault in group}
    return tuple(found.values())


def meet(fetch: Fetch, fault: Fault) -> Outcome:
    """Let a client meet a fault. While it does, the environment names the authority to trust.

    Args:
        fetch: Fetches the URL that is its first argument, with the client, and raises what that
            raises. It may be a coroutine function. Where it has parameters of these names, they are
            given: `timeout` (float, seconds), `cafile` (str, the certificate of the authority to
            trust), `proxy` (str, a URL, or None) and `body` (bytes to send, or None).
        fault: The fault.

    Returns:
        What came of it. The client is not asked where it lacks a parameter that the fault needs,
        and where this machine cannot make the fault.
    """
    with trusting():
        return attempt(fetch, fault)


def meet_all(fetch: Fetch, of: Sequence[Fault] = ()) -> Iterator[Outcome]:
    """Let a client meet many faults at once.

    Args:
        fetch: As for `meet`.
        of: The faults; all where there is none.

    Returns:
        What came of each, in their order.

    Raises:
        ValueError: The client cannot even fetch from a server that is well.
    """
    with trusting():
        yield from _outcomes(fetch, of or faults())


def _outcomes(fetch: Fetch, wanted: Sequence[Fault]) -> Iterator[Outcome]:
    trouble = _trouble(fetch, None)
    if trouble:
        raise ValueError(f"the client fails with a server that is well: {trouble}")
    distrust = any(map(_needs_trust, wanted)) and _trouble(fetch, "valid")

    def task(fault: Fault) -> Callable[[], Outcome]:
        if distrust and _needs_trust(fault):
            reason = f"the client does not trust the server's certificate: {distrust}"
            return lambda: Outcome(fault, skipped=reason)
        return lambda: attempt(fetch, fault)

    done = results([task(fault) for fault in wanted], _LONGEST)
    for fault, outcome in zip(wanted, done, strict=True):
        late = f"the client had not ended after {_LONGEST:g} seconds: has it a time-out?"
        yield outcome or Outcome(fault, skipped=late)


def _needs_trust(fault: Fault) -> bool:
    return fault.tls is not None or fault.secure


def _trouble(fetch: Fetch, condition: str | None) -> str:
    """Say what the client raises where nothing is wrong; nothing where it raises nothing."""
    well = Fault("well", BY_NAME["refused"].code, (read_request, send(answer(b"{}"))), condition)
    outcome = attempt(fetch, well)
    return outcome.exception or outcome.skipped or ""
