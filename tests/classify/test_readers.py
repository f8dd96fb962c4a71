"""The readers of one exception by themselves: statuses, headers, names, words, declared codes."""

import gc
import json
import ssl
import sys
from http import HTTPStatus
from types import ModuleType
from typing import Any

import pytest

from errcodes import AppErrorCode, NetworkErrorCode, classify
from errcodes.classify.evidence import Evidence, Weight
from errcodes.classify.read.class_names import name_evidence, name_rule, name_words
from errcodes.classify.read.headers import headers_of
from errcodes.classify.read.messages import message_rules, message_status
from errcodes.classify.read.numbers.http import (
    StatusField,
    class_status_evidence,
    leading_status_evidence,
    likely_status_evidence,
    status_evidence,
)
from errcodes.classify.read.numbers.http_statuses import leading_status, phrased_status
from errcodes.classify.read.profiles import class_profile
from errcodes.classify.read.reading import plain_evidence
from errcodes.classify.read.registry import Registry
from errcodes.classify.read.tls_causes import cause_words, causes_of_words
from errcodes.classify.walk.classes import class_info
from errcodes.classify.walk.record import walked
from tests.classify.test_answers import named

N = "some.client.LampError"


class Answer:
    """An answer of any client's."""

    def __init__(self, **fields: object) -> None:
        vars(self).update(fields)


class SlottedAnswer:
    """An answer that keeps all in slots."""

    __slots__ = ("headers", "status")

    def __init__(self, status: int) -> None:
        self.status, self.headers = status, {"A": "slot"}


class Pairs(dict[str, str]):
    """Headers of a class of their own."""


def shown(evidence: Evidence | None, owner: str = N) -> str | None:
    """Give evidence in one line; what is no more than a guess ends in a tilde."""
    if evidence is None:
        return None
    assert evidence.owner == owner
    phase = evidence.phase.name if evidence.phase else "-"
    said = f"{evidence.symptom.name} {phase} {evidence.weight.name}"
    return f"{said} {evidence.attribute} = {evidence.value}{'' if evidence.exact else ' ~'}"


@pytest.mark.parametrize(
    ("fields", "certain", "found"),
    [
        ({}, None, None),
        ({"status_code": 503, "status": 404}, None, "STATUS_503 - STATUS status_code = 503"),
        ({"status": 404}, None, "STATUS - STATUS status = 404"),
        ({"http_status": 404}, None, "STATUS - STATUS http_status = 404"),
        ({"_status_code": 404}, None, "STATUS - STATUS _status_code = 404"),
        ({"response_code": 404}, None, "STATUS - STATUS response_code = 404"),
        ({"statusCode": 404}, None, "STATUS - STATUS statusCode = 404"),
        ({"http_code": 404}, None, "STATUS - STATUS http_code = 404"),
        ({"status_int": 404}, None, "STATUS - STATUS status_int = 404"),
        ({"errcode": 404}, None, "STATUS - STATUS errcode = 404"),
        ({"code": 404}, None, None),
        ({"status_code": None, "status": 404}, None, "STATUS - STATUS status = 404"),
        ({"status_code": 200, "status": 404}, None, "STATUS - STATUS status = 404"),
        ({"status": "404"}, None, "STATUS - STATUS status = 404"),
        ({"status": b"404"}, None, "STATUS - STATUS status = 404"),
        ({"status": b"4040"}, None, None),
        ({"status": b"40\xff", "http_status": 404}, None, "STATUS - STATUS http_status = 404"),
        ({"status": "4040"}, None, None),
        ({"status": 404.0}, None, None),
        ({"status": True}, None, None),
        ({"response": Answer(status=503)}, None, "STATUS_503 - STATUS response.status = 503"),
        (
            {"_response": Answer(status_code=503)},
            None,
            "STATUS_503 - STATUS _response.status_code = 503",
        ),
        ({"resp": Answer(code=503)}, None, "STATUS_503 - STATUS resp.code = 503"),
        ({"meta": Answer(status=503)}, None, "STATUS_503 - STATUS meta.status = 503"),
        ({"answer": Answer(status=503)}, None, None),
        ({"response": {"status": 503}}, None, "STATUS_503 - STATUS response.status = 503"),
        (
            {"response": {"ResponseMetadata": {"HTTPStatusCode": 503}}},
            None,
            "STATUS_503 - STATUS response.HTTPStatusCode = 503",
        ),
        (
            {"response": {"ResponseMetadata": 7, "status": 503}},
            None,
            "STATUS_503 - STATUS response.status = 503",
        ),
        ({"response": SlottedAnswer(503)}, None, "STATUS_503 - STATUS response.status = 503"),
        ({"response": Answer(status=599)}, None, "STATUS - STATUS response.status = 599"),
        ({"response": {"status": 599}}, None, None),
        ({"response": {"status": 597}}, None, "STATUS - STATUS response.status = 597"),
        ({"response": Answer(status=302)}, None, None),
        (
            {"response": Answer(status=302)},
            ("code", 300, 999),
            "STATUS - STATUS response.status = 302",
        ),
        ({"code": 302}, ("code", 300, 999), "STATUS - STATUS code = 302"),
        ({"code": 299, "status": 404}, ("code", 300, 999), "STATUS - STATUS status = 404"),
        ({"code": 1000, "status": 404}, ("code", 300, 999), "STATUS - STATUS status = 404"),
        ({"code": 999}, ("code", 300, 999), "STATUS - STATUS code = 999"),
        ({"status": 302}, ("code", 300, 999), None),
        ({"status": 302}, None, "STATUS - WRAPPER status = 302"),
        ({"status": 299}, None, None),
        (
            {"response": None, "_response": Answer(status=503)},
            None,
            "STATUS_503 - STATUS _response.status = 503",
        ),
        (
            {"response": Answer(status=200), "_response": Answer(status=503)},
            None,
            "STATUS_503 - STATUS _response.status = 503",
        ),
        ({"response": Answer(status=503), "status": 404}, None, "STATUS - STATUS status = 404"),
    ],
)
def test_status(
    fields: dict[str, Any], certain: tuple[str, int, int] | None, found: str | None
) -> None:
    """A status stands in an attribute, or in the answer that an exception holds."""
    field = StatusField(*certain) if certain else None

    assert shown(status_evidence(walked(named(N, **fields)), field)) == found


@pytest.mark.parametrize(
    ("given", "fields", "found"),
    [
        ((), {"code": 404}, "STATUS - WRAPPER code = 404"),
        ((), {"code": "404"}, "STATUS - WRAPPER code = 404"),
        ((), {"code": 419}, None),
        ((), {"code": 499}, "STATUS - WRAPPER code = 499"),
        ((), {"code": 520}, "STATUS - WRAPPER code = 520"),
        ((), {"code": 530}, "STATUS - WRAPPER code = 530"),
        ((), {"code": 531}, None),
        ((), {"code": 561}, "STATUS - WRAPPER code = 561"),
        ((), {"code": 399}, None),
        ((404,), {}, None),
        ((404, "no"), {}, "STATUS - WRAPPER args = 404"),
        (("no", 404), {}, "STATUS - WRAPPER args = 404"),
        ((599, 404), {}, "STATUS - WRAPPER args = 404"),
        ((597, "no"), {}, None),
        ((598, "no"), {}, None),
        ((True, 404.0), {}, None),
        (((404, "no"),), {}, "STATUS - WRAPPER args = 404"),
        (((404,),), {}, None),
        (([404, "no"],), {}, None),
        (({"status": 503}, 404), {}, "STATUS_503 - WRAPPER args.status = 503"),
        (({"code": 503}, "x"), {}, None),
        ((Answer(status=503),), {}, "STATUS_503 - WRAPPER args.status = 503"),
        ((*range(7), Answer(status=503)), {}, "STATUS_503 - WRAPPER args.status = 503"),
        ((*range(8), Answer(status=503)), {}, None),
        (((*tuple(range(7)), 404),), {}, "STATUS - WRAPPER args = 404"),
        (((*tuple(range(8)), 404),), {}, None),
        ((404, 503), {}, "STATUS - WRAPPER args = 404"),
        ((404, "x"), {"code": 503}, "STATUS_503 - WRAPPER code = 503"),
    ],
)
def test_likely_status(
    given: tuple[object, ...], fields: dict[str, Any], found: str | None
) -> None:
    """A number that is likely one is called a code, or stands beside something else."""
    assert shown(likely_status_evidence(walked(named(N, *given, **fields)))) == found


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        ("some.client.LampError", "503 x", "STATUS_503 - WRAPPER args = 503"),
        ("some.client.LampError", "503: x", "STATUS_503 - WRAPPER args = 503"),
        ("some.client.LampError", "503", None),
        ("some.client.LampError", "503-x", None),
        ("some.client.LampError", "Bad Gateway (502)", "STATUS_502 - WRAPPER args = 502"),
        ("some.client.LampError", "x error 503 y", None),
        ("some.HttpError", "x error 503 y", "STATUS_503 - WRAPPER args = 503"),
        ("http.LampError", "x error 503 y", None),
        ("some.HttpError", "status=404", "STATUS - WRAPPER args = 404"),
        ("some.HttpError", "returned: (404)", "STATUS - WRAPPER args = 404"),
        ("some.HttpError", "code 4040", None),
        ("some.HttpError", "code 404.5", None),
        ("some.HttpError", "code    404", None),
        ("some.HttpError", "error 399", None),
        ("some.HttpError", "error 600", None),
        ("some.HttpError", "lamp 404", None),
        ("some.HttpError", "x" * 4090 + " error 404", None),
        ("some.HttpError", "ERROR 404", "STATUS - WRAPPER args = 404"),
    ],
)
def test_status_in_a_text(name: str, text: str, found: str | None) -> None:
    """It begins the text, stands beside its phrase, or behind a word in what HTTP is called by."""
    assert shown(leading_status_evidence(walked(named(name, text))), name) == found


@pytest.mark.parametrize(
    ("fields", "found"),
    [
        ({"code": HTTPStatus.NOT_FOUND}, "STATUS - STATUS code = 404"),
        ({"code": 404}, None),
        ({"status_code": 404}, "STATUS - STATUS status_code = 404"),
        ({"status_code": 200}, None),
        ({"code": HTTPStatus.OK}, None),
        ({"code": HTTPStatus.BAD_GATEWAY, "status_code": 404}, "STATUS_502 - STATUS code = 502"),
    ],
)
def test_status_of_a_class(fields: dict[str, Any], found: str | None) -> None:
    """A class has a member of HTTPStatus for a code, or a number under the name of a status."""
    base = type("AnswerError", (Exception,), fields)
    derived = type("LampError", (base,), {"__module__": "some.client"})

    assert shown(class_status_evidence(derived)) == found


@pytest.mark.parametrize(
    ("attributes", "code"),
    [
        ({}, NetworkErrorCode.BAD_GATEWAY),
        ({"lamp": 7}, NetworkErrorCode.BAD_GATEWAY),
        ({"status": 503}, NetworkErrorCode.SERVICE_UNAVAILABLE),
    ],
)
def test_an_answer_whose_class_has_the_status(
    attributes: dict[str, Any], code: NetworkErrorCode
) -> None:
    """The status of the class stands whatever an exception keeps; its own goes before."""
    error = type("AnswerError", (Exception,), {"status_code": 502})("no")
    vars(error).update(attributes)

    assert classify.exception(error) is code


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("503 x", 503),
        ("503", 503),
        ("5033", None),
        ("503x", None),
        ("503-", 503),
        ("40x", None),
        ("399 x", None),
        ("400 x", 400),
        ("597 x", 597),
        ("598 x", None),
        ("", None),
        ("a 503", None),
        ("٥٠٣ x", 503),
    ],
)
def test_leading_status(text: str, status: int | None) -> None:
    """Three digits that nothing follows which belongs to them."""
    assert leading_status(text) == status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Bad Gateway (502)", 502),
        ("502 bad gateway", 502),
        ("502 bad_gateway", 502),
        ("1502 bad gateway", None),
        ("5021 bad gateway", None),
        ("502", None),
        ("bad gateway", None),
        ("404 bad gateway", None),
        ("404 502 bad gateway", 502),
        ("proxy: 502 bad gateway", None),
        ("Tunnel 502 bad gateway", None),
        ("HTTP/1.1 502 bad gateway", None),
        ("x" * 4090 + " 502 bad gateway", 502),
        ("x" * 4100 + "502 bad gateway", None),
        ("503 404 not found service unavailable", 503),
    ],
)
def test_phrased_status(text: str, status: int | None) -> None:
    """The number and its phrase, in any order, where neither is of a proxy."""
    assert phrased_status(text) == status


@pytest.mark.parametrize(
    ("fields", "given", "headers"),
    [
        ({"headers": {"A": "b"}}, (), {"a": b"b"}),
        ({"hdrs": {"A": "b"}}, (), {"a": b"b"}),
        ({"_headers": {"A": "b"}}, (), {"a": b"b"}),
        ({"response_headers": {"A": "b"}}, (), {"a": b"b"}),
        ({"http_headers": {"A": "b"}}, (), {"a": b"b"}),
        ({"HTTPHeaders": {"A": "b"}}, (), {"a": b"b"}),
        ({"trailing_metadata": {"A": "b"}}, (), {"a": b"b"}),
        ({"_trailing_metadata": (("A", "b"),)}, (), {"a": b"b"}),
        ({"headers": {}, "hdrs": {"A": "b"}}, (), {"a": b"b"}),
        ({"headers": None, "hdrs": {"A": "b"}}, (), {"a": b"b"}),
        ({"headers": {"A": "b"}, "hdrs": {"A": "c"}}, (), {"a": b"b"}),
        ({"response": Answer(headers={"A": "b"})}, (), {"a": b"b"}),
        ({"_response": Answer(headers={"A": "b"})}, (), {"a": b"b"}),
        ({"resp": Answer(headers={"A": "b"})}, (), {"a": b"b"}),
        ({"meta": Answer(headers={"A": "b"})}, (), {"a": b"b"}),
        ({"_state": Answer(headers={"A": "b"})}, (), {"a": b"b"}),
        ({"answer": Answer(headers={"A": "b"})}, (), {}),
        ({}, ("no", Answer(headers={"A": "b"})), {"a": b"b"}),
        ({}, (*range(7), Answer(headers={"A": "b"})), {"a": b"b"}),
        ({}, (*range(8), Answer(headers={"A": "b"})), {}),
        ({"response": {"ResponseMetadata": {"HTTPHeaders": {"A": "b"}}}}, (), {"a": b"b"}),
        ({"response": {"headers": {"A": "b"}}}, (), {"a": b"b"}),
        ({"response": SlottedAnswer(1)}, (), {"a": b"slot"}),
        ({"headers": {"A": ["x", "b"]}}, (), {"a": b"b"}),
        ({"headers": {"A": ("x", "b")}}, (), {"a": b"b"}),
        ({"headers": {"A": []}}, (), {}),
        ({"headers": {"A": 7}}, (), {}),
        ({"headers": {7: "b"}}, (), {}),
        ({"headers": {"": "b"}}, (), {}),
        ({"headers": {"A": ""}}, (), {"a": b""}),
        (
            {"headers": [("A", "b"), ["c", "d"], ("e",), ("x", "F", "g")]},
            (),
            {"a": b"b", "f": b"g"},
        ),
        ({"headers": Pairs(A="b")}, (), {"a": b"b"}),
        ({"headers": {"中A": "中"}}, (), {"?a": b"?"}),
    ],
)
def test_headers(
    fields: dict[str, Any], given: tuple[object, ...], headers: dict[str, bytes]
) -> None:
    """Headers stand in an exception, in its answer, or in that of botocore."""
    assert headers_of(walked(named(N, *given, **fields))) == headers


def test_the_bounds_of_headers() -> None:
    """Two hundred of a dict are read, and as many letters of each as of a text."""
    many = {str(number): "x" for number in range(300)}
    listed = list(many.items())

    assert list(headers_of(walked(named(N, headers=many)))) == [str(n) for n in range(200)]
    assert list(headers_of(walked(named(N, headers=listed)))) == [str(n) for n in range(32)]
    for long in ("b" * 5000, b"b" * 5000):
        assert headers_of(walked(named(N, headers={"a": long}))) == {"a": b"b" * 4096}


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("", []),
        ("Lamp", ["lamp"]),
        ("LampError", ["lamp", "error"]),
        ("HTTPError", ["http", "error"]),
        ("HTTPReadTimeout_error", ["http", "read", "timeout", "error"]),
        ("_lamp_Error", ["lamp", "error"]),
        ("lampERROR", ["lamp", "error"]),
        ("X", ["x"]),
        ("XError", ["x", "error"]),
        ("aB", ["a", "b"]),
        ("ABc", ["a", "bc"]),
        ("ABC", ["abc"]),
        ("lamp__error", ["lamp", "error"]),
        ("Lamp2Error", ["lamp2", "error"]),
        ("HTTP2Error", ["http2", "error"]),
        (" ".join("AB"), ["a ", "b"]),
        ("A" * 3 + "b", ["aa", "ab"]),
        (
            "Ab" * 20,
            [
                "ab",
                "ab",
                "ab",
                "ab",
                "ab",
                "ab",
                "ab",
                "ab",
                "ab",
                "ab",
                "ab",
                "ab",
                "ab",
                "ab",
                "ab",
                "ab",
            ],
        ),
    ],
)
def test_words_of_a_name(name: str, words: list[str]) -> None:
    """A name is split where a capital begins a word, and at underscores."""
    assert name_words(name) == words


@pytest.mark.parametrize(
    ("name", "rule"),
    [
        ("SlowStoreReadTimeoutError", "TIMEOUT RECEIVE NAME_PATTERN"),
        ("ReadTimeoutConnectTimeout", "TIMEOUT RECEIVE NAME_PATTERN"),
        ("LampError", None),
        ("ConnectionClosedError", "CLOSED - NAME_PATTERN"),
        ("TimeoutConnectionRefused", "REFUSED - NAME_PATTERN"),
        ("ConnectTimeout", "TIMEOUT CONNECT NAME_PATTERN"),
        ("Connect", None),
        ("RefusedError", None),
        ("CertificateExpiredError", None),
        ("DNSLookupError", "UNRESOLVED - NAME_PATTERN"),
        ("NameResolutionError", "UNRESOLVED - NAME_PATTERN"),
        ("SSLHandshakeTimeout", "TIMEOUT - NAME_PATTERN"),
    ],
)
def test_rule_of_a_name(name: str, rule: str | None) -> None:
    """The most words count, and of as many the first."""
    found = name_rule(name)
    phase = found.phase.name if found and found.phase else "-"

    if rule is None:
        assert found is None
    else:
        assert found is not None
        assert found.symptom is not None
        assert f"{found.symptom.name} {phase} {found.weight.name}" == rule


@pytest.mark.parametrize(
    ("names", "found"),
    [
        (("shop.LampError", "Exception"), []),
        (
            ("shop.ReadTimeoutError", "Exception"),
            ["TIMEOUT RECEIVE NAME_PATTERN __mro__ = shop.ReadTimeoutError ~"],
        ),
        (
            ("shop.LampError", "shop.ReadTimeoutError", "Exception"),
            ["TIMEOUT RECEIVE NAME_PATTERN __mro__ = shop.ReadTimeoutError ~"],
        ),
        (("shop.TooManyRequests", "Exception"), ["STATUS RECEIVE NAME_PATTERN __mro__ = 429 ~"]),
        (
            ("shop.HTTPTooManyRequestsError", "shop.ReadTimeout", "Exception"),
            ["STATUS RECEIVE NAME_PATTERN __mro__ = 429 ~"],
        ),
        (
            ("shop.InternalServerError", "requests.exceptions.ReadTimeout"),
            ["STATUS RECEIVE NAME_PATTERN __mro__ = 500 ~"],
        ),
        (
            (
                "requests.exceptions.ReadTimeout",
                "requests.exceptions.Timeout",
                "requests.exceptions.RequestException",
                "OSError",
                "Exception",
            ),
            [
                "TIMEOUT RECEIVE NAME_PATTERN __mro__ = requests.exceptions.ReadTimeout ~",
                "OS_ERROR - CLASS __mro__ = OSError",
            ],
        ),
        (("TimeoutError", "OSError"), ["TIMEOUT - CLASS __mro__ = TimeoutError"]),
        (
            ("shop.LampError", "TimeoutError", "OSError"),
            ["TIMEOUT - WRAPPER __mro__ = TimeoutError"],
        ),
        (
            ("shop.ReadTimeout", "TimeoutError", "OSError"),
            [
                "TIMEOUT RECEIVE NAME_PATTERN __mro__ = shop.ReadTimeout ~",
                "TIMEOUT - WRAPPER __mro__ = TimeoutError",
            ],
        ),
        (
            ("shop.LampError", "ConnectionResetError", "ConnectionError", "OSError"),
            ["CLOSED - CLASS __mro__ = ConnectionResetError"],
        ),
        (
            ("shop.ConnectTimeout", "ConnectionResetError"),
            [
                "TIMEOUT CONNECT NAME_PATTERN __mro__ = shop.ConnectTimeout ~",
                "CLOSED - CLASS __mro__ = ConnectionResetError",
            ],
        ),
        (
            ("asyncio.exceptions.CancelledError", "BaseException"),
            ["CANCELED - CANCELED __mro__ = asyncio.exceptions.CancelledError"],
        ),
        (
            ("shop.ConnectionError", "Exception"),
            ["CLOSED - BROAD_NAME __mro__ = shop.ConnectionError ~"],
        ),
        (
            ("shop.LampError", "json.decoder.JSONDecodeError", "ValueError"),
            ["JSON - CLASS __mro__ = json.decoder.JSONDecodeError"],
        ),
    ],
)
def test_what_the_names_of_a_class_say(names: tuple[str, ...], found: list[str]) -> None:
    """The nearest known name, and before it one that is nearer and only a pattern."""
    assert [shown(each, names[0]) for each in name_evidence(names)] == found


@pytest.mark.parametrize(
    ("text", "words", "causes"),
    [
        ("certificate has expired", "certificate has expired", (4, 1)),
        ("x Self-Signed Certificate y", "self-signed certificate", (2, 3, 5)),
        (
            "self-signed certificate in certificate chain",
            "self-signed certificate in certificate chain",
            (2, 5),
        ),
        ("tls alert unknown_ca", "alert unknown ca", (6, 5, 2)),
        ("alert: unknown ca", "alert: unknown ca", (6, 5, 2)),
        ("http request", None, ()),
        ("ssl routines:http request", "http request", (3,)),
        ("[SSL: HTTP_REQUEST] http request (_ssl.c:1)", "http request", (3,)),
        ("[ssl: wrong_version_number]", "wrong version number", (2, 3)),
        ("ssl routines:" + "x" * 80 + "http request", None, ()),
        ("ssl routines::" + "x" * 65 + " http request", "http request", (3,)),
        ("lamp", None, ()),
    ],
)
def test_cause_in_words(text: str, words: str | None, causes: tuple[int, ...]) -> None:
    """The longest words count, and those of OpenSSL's reasons behind its name alone."""
    assert cause_words(text) == words
    assert causes_of_words(words or "") == causes


@pytest.mark.parametrize(
    ("names", "first", "count", "statuses"),
    [
        (("TimeoutError", "OSError"), "The handshake operation timed out", 5, ()),
        (("shop.LampError", "TimeoutError", "OSError"), "The handshake operation timed out", 5, ()),
        (("shop.ReadTimeout", "TimeoutError", "OSError"), None, 0, ()),
        (("OSError",), "cannot read from timed out object", 5, ("Tunnel connection failed: ",)),
        (("shop.RemoteProtocolError", "OSError"), "peer closed connection without sending", 7, ()),
        (("shop.ProtocolError", "Exception"), "Response ended prematurely", 1, ()),
        (("httpcore.ProxyError", "Exception"), "Connection closed unexpectedly", 4, ("",)),
    ],
)
def test_rules_for_messages(
    names: tuple[str, ...], first: str | None, count: int, statuses: tuple[str, ...]
) -> None:
    """Those of a class hold for what is derived from it, up to a name that is known better."""
    rules, before = message_rules(names)

    assert (len(rules), before) == (count, statuses)
    assert next((rule.words for rule in rules), None) == first


@pytest.mark.parametrize(
    ("name", "bases", "heaviest", "field"),
    [
        ("shop.LampError", (Exception,), 0, None),
        ("shop.LampError", (ConnectionResetError,), Weight.CLASS, None),
        ("shop.LampError", (json.JSONDecodeError,), Weight.CLASS, None),
        ("shop.ReadTimeoutError", (Exception,), Weight.NAME_PATTERN, None),
        ("shop.ReadTimeoutError", (ConnectionResetError,), Weight.CLASS, None),
        ("shop.HTTPError", (Exception,), 0, StatusField("code", 300, 597)),
        ("shop.LampHttpError", (Exception,), 0, StatusField("code", 300, 597)),
        ("xmlrpc.client.ProtocolError", (Exception,), 3, StatusField("errcode", 300, 597)),
        ("urllib.error.HTTPError", (Exception,), 0, StatusField("code", 300, 999)),
    ],
)
def test_profile_of_a_class(
    name: str, bases: tuple[type, ...], heaviest: int, field: StatusField | None
) -> None:
    """How much its names say at most, and where its status stands."""
    profile = class_profile(class_info(type(named(name, "x", "", 0, bases=bases))))

    assert profile.heaviest == heaviest
    assert profile.status_field == field
    assert profile.package == ""


def test_profile_of_a_class_that_is_gone() -> None:
    """What its names say is left of it; a code that is registered for it is not asked for."""
    info = class_info(type(named("shop.ReadTimeoutError", "x")))
    gc.collect()
    registry = Registry({"shop.ReadTimeoutError": AppErrorCode.DEVICE_OFFLINE})

    assert info.reference() is None
    assert registry.profiles[info].declaration is None
    assert registry.profiles[info].heaviest == Weight.NAME_PATTERN


def test_a_connection_error_of_a_class_of_ones_own() -> None:
    """Its class was chosen, and says what it says."""
    record = walked(named("shop.LampError", "gone", bases=(ConnectionResetError,)))
    (found,) = plain_evidence(record, class_profile(record.info))

    assert shown(found, "shop.LampError") == "CLOSED - CLASS __mro__ = ConnectionResetError"


@pytest.mark.parametrize(
    ("own", "statuses"), [("LampError", True), ("SMTPError", False), ("FtpLampError", False)]
)
def test_profile_of_a_packages_class(
    monkeypatch: pytest.MonkeyPatch,
    own: str,
    statuses: bool,  # noqa: FBT001
) -> None:
    """The numbers of a package's exceptions may be statuses, but for those of mail."""
    lamps = ModuleType("lamps")
    lamps.__file__ = "/venv/lib/site-packages/lamps/__init__.py"
    monkeypatch.setitem(sys.modules, "lamps.doors", lamps)
    derived = type("DoorError", (type(named(f"lamps.{own}")),), {"__module__": "lamps.doors"})
    profile = class_profile(class_info(derived))

    assert profile.package == "lamps"
    assert profile.has_statuses is statuses
    assert profile.has_texts is False
    assert class_profile(class_info(ssl.SSLError)).has_texts


def test_status_in_the_words_of_a_class() -> None:
    """It is read behind them, or at the beginning where the class has none."""
    refused = walked(OSError("x Tunnel connection failed: 407 no"))
    found = message_status(refused, ("Tunnel connection failed: ",))

    assert shown(found, "OSError") == "STATUS - STATUS args = 407"
    assert shown(message_status(walked(OSError("503 x")), ("no", "")), "OSError") == (
        "STATUS_503 - STATUS args = 503"
    )
    assert message_status(refused, ("", "no")) is None
