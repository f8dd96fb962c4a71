"""The tables that hold what the library knows."""

import ast
import errno
import importlib
import importlib.util
import inspect
import itertools
import random
import ssl
import sys

import pytest

from errcodes import classify
from errcodes.classify.decide import consequences, stages, table
from errcodes.classify.evidence import Phase, Symptom
from errcodes.classify.read import class_names, functions, messages
from errcodes.classify.read.numbers import NUMBER_SPACES, openssl, os_errors, trust_stores
from errcodes.classify.read.numbers.http import STATUS_ATTRIBUTES
from errcodes.classify.read.tls_causes import VERIFY_WORDS
from errcodes.classify.walk.classes import class_name
from errcodes.codes import AppErrorCode, NetworkErrorCode


def test_no_row_of_the_decision_table_stands_twice() -> None:
    """A symptom in a phase has one code."""
    keys = [(row.symptom, row.phase) for row in table.TABLE]

    assert len(keys) == len(set(keys))


def test_every_network_code_is_decided_by_some_row() -> None:
    """No network code is out of reach."""
    assert {row.code for row in table.TABLE} == set(NetworkErrorCode)


def test_every_symptom_has_a_row() -> None:
    """No reader can find a symptom that the table does not know; a declared code needs no row."""
    assert {row.symptom for row in table.TABLE} == set(Symptom) - {Symptom.DECLARED}


def test_every_row_says_something_of_its_own() -> None:
    """A row for a phase differs from the row for any phase; otherwise it would be dead."""
    general = {row.symptom: (row.code, row.fit) for row in table.TABLE if row.phase is None}

    for row in table.TABLE:
        if row.phase is not None:
            assert (row.code, row.fit) != general.get(row.symptom), row


def test_the_order_of_the_decision_table_means_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """The table shuffled and read anew gives the same rows."""
    expected = {
        (symptom, phase): table.row(symptom, phase) for symptom in Symptom for phase in Phase
    }
    shuffled = list(table.TABLE)
    random.Random(50502).shuffle(shuffled)
    monkeypatch.setattr(table, "ROWS", table.rows(shuffled))

    for (symptom, phase), row in expected.items():
        assert table.row(symptom, phase) == row


def test_stages_rank_every_code() -> None:
    """Any two attempts can be compared."""
    assert len({stages.stage(code) for code in NetworkErrorCode}) == len(NetworkErrorCode)


def test_stages_go_by_the_phase_first() -> None:
    """Whatever the codes, who came to a later phase got further; the cancelled got nowhere."""
    failed = set(NetworkErrorCode) - {NetworkErrorCode.CANCELED}
    for before, after in itertools.pairwise(Phase):
        assert max(stages.stage(code, before) for code in failed) < min(
            stages.stage(code, after) for code in failed
        )
    assert stages.stage(NetworkErrorCode.CANCELED, Phase.RECEIVE) < min(
        stages.stage(code, Phase.POOL) for code in failed
    )


def test_consequences_cover_every_code_and_phase() -> None:
    """Something follows from every code and phase."""
    assert set(consequences.CONSEQUENCES) == {*AppErrorCode, *NetworkErrorCode}
    assert set(consequences.SENT) == set(Phase)


def imported(name: str) -> tuple[str, object]:
    """Import the longest part of a qualified name that is a module, if its package is there."""
    if "." not in name:
        return "builtins", importlib.import_module("builtins")
    package, _, behind = name.partition(".")
    pytest.importorskip(package, reason=f"{package} is not installed")
    spec = importlib.util.find_spec(package)
    if spec is not None and spec.origin is None:  # A namespace, which others have put packages into
        package = f"{package}.{behind.partition('.')[0]}"
        pytest.importorskip(package, reason=f"{package} is not installed")
    module = name.rpartition(".")[0]
    while module == "imaplib.IMAP4" or importlib.util.find_spec(module) is None:
        module = module.rpartition(".")[0]
    return module, importlib.import_module(module)


@pytest.mark.parametrize("name", [*class_names.KNOWN_CLASSES, *NUMBER_SPACES, *STATUS_ATTRIBUTES])
def test_every_name_is_that_of_an_exception(name: str) -> None:
    """A row for a class that does not exist would be dead."""
    module, found = imported(name)
    parts = name.removeprefix(f"{module}.").split(".")
    for part in parts:
        found = getattr(found, part)

    assert isinstance(found, type)
    assert issubclass(found, BaseException)
    assert class_name(found) == name


@pytest.mark.parametrize(("module", "function"), functions.FUNCTIONS)
def test_every_frame_is_that_of_a_function(module: str, function: str) -> None:
    """A row for a function that its module does not define would be dead."""
    if sys.platform != "win32" and module == "asyncio.proactor_events":
        pytest.skip("asyncio's proactor is imported on Windows only")
    if module.partition(".")[0] not in sys.stdlib_module_names:
        pytest.importorskip(module, reason=f"{module} is not installed")
    tree = ast.parse(inspect.getsource(importlib.import_module(module)))
    defined = {
        node.name
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }

    assert function in defined


def test_every_errno_has_its_name() -> None:
    """The names of the errno table are POSIX names that this system knows too."""
    unknown = {name for name in os_errors.ERRNO_NAMES if not hasattr(errno, name)}

    assert unknown <= {"ENONET"}, "only Linux has ENONET"


def test_no_errno_is_taken_for_a_number_of_windows() -> None:
    """The two spaces share one table, so they must not overlap."""
    assert max(errno.errorcode) < min(os_errors.WINSOCK)


def test_no_two_trust_stores_share_a_number() -> None:
    """All verify results stand in one attribute, so their spaces must not overlap."""
    spaces = (openssl.VERIFY_CODES, trust_stores.MACOS_ERRORS, trust_stores.WINDOWS_ERRORS)

    assert len(openssl.VERIFY_RESULTS) == sum(map(len, spaces))


@pytest.mark.parametrize("reason", openssl.REASONS)
def test_every_reason_is_one_of_openssl(reason: str) -> None:
    """A reason that OpenSSL does not know would be dead."""
    known = getattr(vars(ssl)["_ssl"], "err_codes_to_names", None)
    if known is None:
        pytest.skip("from 3.13 on CPython shows these names no more")

    assert reason in known.values()


@pytest.mark.parametrize("code", openssl.VERIFY_RESULTS)
def test_causes_are_those_of_the_catalog(code: int) -> None:
    """The numbers of the causes are numbers of causes that 50502 has."""
    from errcodes import catalog

    assert set(openssl.VERIFY_RESULTS[code].causes) <= set(
        range(1, len(catalog.entry(50502).causes) + 1)
    )


def test_messages_name_classes_that_exist() -> None:
    """The owner of each message is a class that some exception derives from."""
    others = {"ValueError", "urllib3.exceptions.ResponseError", "poplib.error_proto"}
    known = {*class_names.KNOWN_CLASSES, *others}
    owners = {rule.owner for rule in messages.MESSAGES if not rule.owner.startswith("*.")}

    assert owners <= known


def test_longer_messages_win() -> None:
    """Of two rows that fit the one with more words counts, so that their order means nothing."""
    text = "invalid literal for int() with base 16: b''"

    evidence = classify.diagnose(ValueError(text)).evidence

    assert evidence == (f"ValueError.args = {text}",)


@pytest.mark.parametrize("alert", openssl.ALERTS)
def test_every_alert_is_one_of_openssl(alert: str) -> None:
    """An alert that OpenSSL does not know would be dead."""
    known = getattr(vars(ssl)["_ssl"], "err_codes_to_names", None)
    if known is None:
        pytest.skip("from 3.13 on CPython shows these names no more")

    name = alert.replace(" ", "_").upper()
    # BoringSSL names the alert of RFC 7301, and so does OpenSSL from 3.2 on.
    assert alert == "no application protocol" or any(
        reason.endswith((f"ALERT_{name}", f"V1_{name}")) for reason in known.values()
    )


CAUSES = [
    *((words, openssl.VERIFY_CODES[code].causes) for words, code in VERIFY_WORDS.items()),
    *((f"tlsv1 alert {name}", told) for name, told in openssl.ALERTS.items()),
    *((f"received fatal alert: {name}", told) for name, told in openssl.ALERTS.items()),
    *(
        (f"received fatal alert: {name.title().replace(' ', '')}", told)
        for name, told in openssl.ALERTS.items()
    ),
    *(
        (f"error:0A00010B:SSL routines::{name.lower().replace('_', ' ')}", fault.causes)
        for name, fault in openssl.REASONS.items()
        if fault.causes
    ),
    *((f"[SSL: {name}] x", fault.causes) for name, fault in openssl.REASONS.items()),
]


@pytest.mark.parametrize(("words", "causes"), CAUSES)
def test_words_tell_causes(words: str, causes: tuple[int, ...]) -> None:
    """What only a text tells, in whoever's hands it is, points at the same causes."""
    diagnosis = classify.diagnose(Exception(f"[SSL: no matter what] {words} (_ssl.c:1006)"))
    if causes:
        assert diagnosis.code is NetworkErrorCode.SSL_HANDSHAKE_FAILED
    assert diagnosis.causes == causes


def test_anybodys_words_tell_no_cause() -> None:
    """The words of a reason count only where OpenSSL's own stand before them."""
    error = Exception("certificate verify failed: the http request was not sent")

    assert classify.diagnose(error).causes == ()
