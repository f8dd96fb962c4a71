"""The parts of the reading of a text by themselves: lines, clauses, traces, names, numbers."""

import pytest

from errcodes.classify.evidence import Phase, Symptom, Weight
from errcodes.classify.texts.decision import decide
from errcodes.classify.texts.mentions.form import Line, has_failing_word
from errcodes.classify.texts.named_classes import class_hits, has_ending
from errcodes.classify.texts.named_codes import named_code
from errcodes.classify.texts.text_reading import read
from errcodes.classify.texts.traces import Trace, in_handshake, links_exceptions, traces_in
from errcodes.classify.words.choice import heaviest_first, hit_phase
from errcodes.classify.words.index import Hit
from errcodes.classify.words.search import may_fail
from errcodes.classify.words.splitting import (
    LONGEST_TEXT,
    bounded,
    lower_case,
    small_letters,
    split,
    unescaped,
)


def line(text: str) -> Line:
    """Give a line without phrases."""
    return Line(text, split(text), ())


def at(text: str, phrase: str) -> tuple[Line, Hit]:
    """Give a line, and a phrase in it by the numbers of its words."""
    start = len(split(text[: text.index(phrase)]))
    return line(text), Hit(start, start + len(split(phrase)), None, None, Weight.HINT)


@pytest.mark.parametrize(
    ("text", "bare", "bullet"),
    [
        ("  lamp is off ", "lamp is off", ""),
        ("- lamp", "lamp", "-"),
        ("* + lamp", "lamp", "*"),
        ("•  - lamp", "lamp", "•"),
        ("-lamp", "-lamp", ""),
        ("#  lamp", "#  lamp", ""),
        ("-", "-", ""),
        ("*** lamp", "*** lamp", ""),
        ("", "", ""),
    ],
)
def test_a_bullet_is_no_part_of_a_line(text: str, bare: str, bullet: str) -> None:
    """What stands behind it is the line, if there is space between."""
    found = line(text)

    assert (found.bare, found.bullet, found.text) == (bare, bullet, text)


def test_where_words_begin_and_end() -> None:
    """A word is found among the letters, also where it stands several times."""
    text = "the lamp, the LAMP and (the lamps)"
    found = line(text)

    assert [text[found.begin(number) :][:3] for number in range(7)] == [
        *("the", "lam", "the", "LAM", "and", "the", "lam"),
    ]
    many = line("lamp, " * 60 + "end")
    assert [many.begin(number) for number in (0, 50, 51, 59)] == [0, 300, 306, 354]
    for phrase in ("LAMP and", "lamp", "the LAMP and (the", "lamps"):
        one, hit = at(text, phrase)
        begin, end = one.letters(hit)
        assert text[begin:end] == phrase
        assert one.letters(hit) == (begin, end)


@pytest.mark.parametrize(
    ("text", "clause", "word"),
    [
        ("a lamp is off", "a lamp is off", 0),
        ("b c: lamp is off", "lamp is off", 2),
        ("b; lamp is off. d", "lamp is off. ", 1),
        ("b - lamp = d", "lamp = d", 1),
        ("b -> lamp => d", "lamp => ", 1),
        ("b=lamp", "b=lamp", 0),
        ("b:lamp", "b:lamp", 0),
        ("b (c) : (lamp) - d", "(lamp) - ", 2),
        ("b - c — lamp", "lamp", 2),
        ("b-lamp – d", "b-lamp – ", 0),
        ("why? lamp! d", "lamp! ", 1),
    ],
)
def test_the_clause_around_a_phrase(text: str, clause: str, word: int) -> None:
    """It begins behind a colon, a full stop or a dash with space around."""
    found, hit = at(text, "lamp")

    assert found.clause_text(hit).rstrip() == clause.rstrip()
    assert found.clause(hit) == word


def test_the_clauses_that_a_phrase_is_in() -> None:
    """A phrase may go on behind the end of the clause that it begins in."""
    found, hit = at("b: lamp. The hub: c", "lamp. The")

    assert found.clause_text(hit) == "lamp. The hub: "
    assert found.clause(hit) == 1


@pytest.mark.parametrize(
    ("text", "failed"),
    [
        ("lamp", False),
        ("failed: lamp", True),
        ("lamp failed", False),
        ("could not see lamp", True),
        ("Unable to see lamp", True),
        ("failure: lamp", True),
        ("failure of lamp", False),
        ("ERROR lamp", True),
        ("error lamp", False),
        ("error: lamp", True),
        ("errs[7] = lamp", True),
        ("Caused by lamp", True),
        ("caused by lamp", False),
        ("LampError: lamp", True),
        ("LampError lamp", False),
        ('level="error" lamp', True),
        ("level: fatal lamp", True),
        ("level: warn lamp", False),
    ],
)
def test_what_failed_before_a_phrase(text: str, failed: bool) -> None:  # noqa: FBT001
    """A verb, a level or a heading says that something did."""
    found, hit = at(text, "lamp")

    assert found.failed_before(hit) is failed
    assert found.failed_before(hit) is failed


def test_words_of_failures() -> None:
    """A line has one of them, or a name that ends so."""
    assert has_failing_word(["lamp", "couldn"])
    assert has_failing_word(["lamperror"])
    assert has_failing_word(["lampexception"])
    assert not has_failing_word(["lamp", "errorlamp"])


def test_a_line_of_a_text() -> None:
    """It is worded as the whole is, and a text of one line is a single one."""
    whole = line("lamp is on\nwe should fix it")
    part = Line("lamp is on", whole=whole)

    assert whole.single
    assert not part.single
    assert part.wording == whole.wording < Line("lamp is on").wording


def test_a_line_remembers() -> None:
    """What is asked of it is looked for once."""
    asked: list[Line] = []
    found = line("Lamp İ is ON")

    def count(given: Line) -> int:
        asked.append(given)
        return len(asked)

    assert [found.remembered(count), found.remembered(count)] == [1, 1]
    assert asked == [found]
    assert found.small == "lamp İ is on"
    assert found.plain == found.plain == "lamp _ is on"


CAUSED = "The above exception was the direct cause of the following exception:"
HANDLED = "During handling of the above exception, another exception occurred:"
PYTHON = "Traceback (most recent call last):\n"


def frame(function: str, file: str = "/srv/shop/lamps.py") -> str:
    """Give a frame with its source."""
    return f'  File "{file}", line 7, in {function}\n    lamp()\n'


def test_one_line_is_a_message() -> None:
    """So are lines without a frame."""
    assert traces_in("lamp is off") == [Trace("lamp is off", (), linked=False)]
    assert traces_in("lamp\n is off") == [Trace("lamp\n is off", (), linked=False)]


@pytest.mark.parametrize(
    ("text", "message", "frames"),
    [
        ("E: x\n  at a.b(c)\n\tat d", "E: x", ("at a.b(c)", "at d")),
        ("E: x\nat a.b(c)", "E: x\nat a.b(c)", ()),
        ("E: x\n  from a:1\n  #1 b\n  ... 3 more", "E: x", ("from a:1", "#1 b", "... 3 more")),
        ("E: x\n  lamp", "E: x\n  lamp", ()),
        (
            PYTHON + frame("f") + "LampError: x",
            "Traceback (most recent call last):\nLampError: x",
            ('File "/srv/shop/lamps.py", line 7, in f', "lamp()"),
        ),
        ('File "a", line 1\n   x\n    y', "   x\n    y", ('File "a", line 1',)),
        ('File "a", line 1\n    x\n   y', "   y", ('File "a", line 1', "x")),
        ('  | File "a", line 1\n  |   y\n  |  x', "x", ('File "a", line 1', "y")),
        ('| File "a", line 1\n  z', "  z", ('File "a", line 1',)),
    ],
)
def test_frames_say_where(text: str, message: str, frames: tuple[str, ...]) -> None:
    """They are indented, and so is the source below those of Python."""
    found = traces_in(text)[0]

    assert found.message == message
    assert found.frames == frames


@pytest.mark.parametrize(
    ("first", "between", "second", "linked"),
    [
        (frame("f"), CAUSED, frame("g"), True),
        (frame("f"), HANDLED, frame("g"), False),
        (frame("f"), HANDLED, frame("f"), True),
        (frame("f") + frame("g"), HANDLED, frame("f"), True),
        (frame("f") + frame("g"), HANDLED, frame("g"), False),
        (frame("f"), HANDLED, frame("f") + frame("g"), False),
        (frame("f"), HANDLED, frame("g") + frame("f"), True),
        (frame("f"), HANDLED, frame("f", "/srv/shop/doors.py"), False),
    ],
)
def test_parts_of_one_traceback(first: str, between: str, second: str, linked: bool) -> None:  # noqa: FBT001
    """The second was made from the first if it says so, or was raised by what handled it."""
    one, other = traces_in(f"{PYTHON}{first}E: 1\n\n{between}\n\n{PYTHON}{second}E: 2\n")

    assert (one.linked, other.linked) == (False, linked)
    assert "E: 1" in one.message
    assert "E: 2" in other.message
    assert CAUSED not in one.message + other.message
    assert len(one.frames) == 2 * first.count("File")


def test_lines_of_tracebacks() -> None:
    """Which stand between two exceptions, and which are of a handshake."""
    assert links_exceptions(CAUSED)
    assert links_exceptions(HANDLED)
    assert not links_exceptions("x " + CAUSED)
    assert in_handshake(["at a", "at sun.SSLSocketImpl.startHandshake(S.java:1)"])
    assert in_handshake(["at System.Net.SslStream.ForceAuthenticationAsync(x)"])
    assert not in_handshake(["at a.startHandshake"])


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("50503", 50503),
        (' ["50503"]\n', 50503),
        ("50503!", None),
        ("50503 x", None),
        ("errcode 50503", 50503),
        ("errcode: 101", 101),
        ("error_code is 101", 101),
        ("networkcode=50503", 50503),
        ("network_code x 50503", None),
        ("errcode -101", None),
        ("errcode 199", None),
        ("code 50503", 50503),
        ("retcode 50503", 50503),
        ("code 101", None),
        ('{"code": 101, "x": 7}', 101),
        ('{"code": 101}', 101),
        ('{"code": "101"}', 101),
        ('{"code": [101]}', None),
        ("status code 50503", None),
        ("httpstatus code 50503", None),
        ("exit code 50503", None),
        ("the code 50503", 50503),
        ("err 50503", 50503),
        ("error 50503", 50503),
        ("error 101", None),
        ("error 11002", None),
        ("errcode", None),
        ("50503 READ_TIMED_OUT", 50503),
        ("50503 READ_TIMED", None),
        ("50502 READ_TIMED_OUT", None),
        ("x 50503 read_timed_out y", 50503),
        ("NetworkErrorCode.READ_TIMED_OUT", 50503),
        ("AppErrorCode.DEVICE_OFFLINE", 10203),
        ("LampCode.READ_TIMED_OUT", None),
        ("错误码：50503", 50503),
        ("错误代码为101", 101),
        ("返回码 (101)", 101),
        ("错误编号【101】", 101),
        ("错误码：1010", None),
        ("错误码：505030", None),
        ("错误码：x", None),
        ("码：101", None),
    ],
)
def test_a_code_that_is_named(text: str, code: int | None) -> None:
    """As a code, by a key before it, by its name behind it, or alone."""
    assert named_code(split(text), text) == code


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("LampConnectTimeout", [(0, 1, "TIMEOUT")]),
        ("a lamp: LampConnectTimeout of it", [(2, 3, "TIMEOUT")]),
        ("ConnectTimeoutError ReadTimeoutError", [(0, 1, "TIMEOUT"), (1, 2, "TIMEOUT")]),
        ("a ConnectTimeoutError b ConnectTimeoutError", [(1, 2, "TIMEOUT"), (3, 4, "TIMEOUT")]),
        ("connectTimeout", []),
        ("connectTimeoutError", [(0, 1, "TIMEOUT")]),
        ("Connecttimeout", []),
        ("CONNECTTIMEOUT", []),
        ("Connect_TimeoutError", []),
        ("LampError", []),
        ("ConnectTimeouts", []),
        ("LampError(503", [(0, 2, "STATUS_503")]),
        ("b LampException(404)", [(1, 3, "STATUS")]),
        ("LampError(5030)", []),
        ("LampError 503", []),
        ("LampError(399)", []),
        ("LampError(600)", []),
        ("HandshakeFailure", []),
        # An exception without arguments, as `repr` prints it
        ("UplinkTimedOut()", [(0, 1, "TIMEOUT")]),
        ("sync of 7: UplinkTimedOut()", [(3, 4, "TIMEOUT")]),
        ("UplinkTimedOut() again", []),
        ("LampsSwitched()", []),
        ("setTimedOut()", []),
        ("SetTimedOut()", []),
        ("Unreachable()", []),
    ],
)
def test_names_of_classes(text: str, found: list[tuple[int, int, str]]) -> None:
    """A name in CamelCase that ends like one, and a status in its parentheses."""
    hits = class_hits(text, lower_case(text))

    assert [(h.start, h.end, h.symptom and h.symptom.name) for h in hits] == found
    weights = {Weight.STATUS if (h.end - h.start) > 1 else Weight.NAME_PATTERN for h in hits}
    assert {hit.weight for hit in hits} == weights


@pytest.mark.parametrize("ending", ["Exception", "Error", "Timeout", "Failure"])
def test_endings_of_names(ending: str) -> None:
    """A text without any of them has no such name."""
    assert has_ending(f"a Lamp{ending} b", (), ())
    assert not has_ending(f"a lamp{ending.lower()} b", (), ())
    assert not has_ending("a lamp", (), ())


def test_a_product_and_its_version_say_nothing() -> None:
    """The client of a request that went well is named in each line of an access log."""
    line = '192.0.2.7 - - [01/May/2024] "GET / HTTP/1.1" 200 3238 "-" "curl/8.5.0"'
    assert not may_fail(["curl"], split(line), line)
    assert may_fail(["curl"], split(f"{line} curl: (6) lamp"), f"{line} curl: (6) lamp")


S, P, W = Symptom, Phase, Weight


def hit(symptom: Symptom | None, phase: Phase | None, weight: Weight, start: int = 0) -> Hit:
    """Give a phrase."""
    return Hit(start, start + 1, symptom, phase, weight)


@pytest.mark.parametrize(
    ("hits", "code"),
    [
        ([], None),
        ([hit(None, P.TLS, W.PHASE)], None),
        ([hit(S.CLOSED, None, W.HINT)], 50509),
        ([hit(S.CLOSED, None, W.HINT), hit(S.REFUSED, None, W.WORDS)], 50505),
        ([hit(S.REFUSED, None, W.WORDS), hit(S.CLOSED, None, W.WORDS)], 50509),
        ([hit(S.REFUSED, None, W.WORDS), hit(S.TLS, None, W.WORDS)], 50505),
        ([hit(S.TLS, None, W.WORDS), hit(S.OS_ERROR, P.CONNECT, W.WORDS)], 50502),
        ([hit(S.OS_ERROR, P.CONNECT, W.WORDS), hit(S.STATUS, None, W.WORDS)], 50505),
        # An error of the system is none without a phase, and one of TLS in its phase.
        ([hit(S.OS_ERROR, None, W.WORDS)], None),
        ([hit(S.OS_ERROR, None, W.WORDS), hit(S.CLOSED, None, W.HINT)], 50509),
        ([hit(S.OS_ERROR, P.CONNECT, W.WORDS)], 50505),
        ([hit(S.OS_ERROR, None, W.WORDS), hit(None, P.TLS, W.FRAME)], 50502),
        ([hit(S.TIMEOUT, None, W.WORDS)], 50408),
        ([hit(S.TIMEOUT, None, W.WORDS), hit(None, P.RECEIVE, W.PHASE)], 50503),
        ([hit(S.TIMEOUT, None, W.WORDS), hit(S.CLOSED, P.TLS, W.HINT)], 50408),
        ([hit(S.TIMEOUT, None, W.WORDS), hit(S.CLOSED, P.TLS, W.WRAPPER)], 50508),
        ([hit(S.TIMEOUT, None, W.NUMBER), hit(None, P.RECEIVE, W.FRAME)], 50408),
        ([hit(S.TIMEOUT, P.CONNECT, W.NUMBER), hit(None, P.TLS, W.FRAME)], 50507),
    ],
)
def test_what_decides(hits: list[Hit], code: int | None) -> None:
    """The heaviest phrase, of two the last, with the phase that the others show."""
    decision = decide(hits)

    assert (decision and decision.row.code) == code
    assert not hits or heaviest_first(hits)[:1] != [hits[0]] or hits[0].symptom is not None


@pytest.mark.parametrize(
    ("others", "phase"),
    [
        ([], None),
        ([(None, P.TLS, W.FRAME), (S.TIMEOUT, P.CONNECT, W.WORDS)], P.TLS),
        ([(S.TIMEOUT, P.CONNECT, W.WORDS), (None, P.TLS, W.PHASE)], P.CONNECT),
        ([(S.TIMEOUT, P.CONNECT, W.HINT), (None, P.TLS, W.PHASE)], P.TLS),
        ([(S.TIMEOUT, P.CONNECT, W.HINT), (S.CLOSED, P.TLS, W.WRAPPER)], P.CONNECT),
        ([(S.CLOSED, P.TLS, W.WRAPPER)], P.TLS),
        ([(S.CLOSED, P.TLS, W.NAME_PATTERN)], P.TLS),
        ([(S.CLOSED, P.TLS, W.HINT)], None),
        ([(S.CLOSED, P.TLS, W.WRAPPER), (S.REFUSED, P.PROXY, W.NAME_PATTERN)], P.TLS),
        ([(None, P.TLS, W.PHASE), (None, P.SEND, W.PHASE)], P.SEND),
    ],
)
def test_the_phase_of_others(
    others: list[tuple[Symptom | None, Phase | None, Weight]], phase: Phase | None
) -> None:
    """Frames, certain words of the same, bare phases, words of the same, and then wrappers."""
    best = hit(S.TIMEOUT, None, W.HINT)

    assert hit_phase(best, [best, *(hit(*other) for other in others)]) is phase


def test_the_bounds_of_a_text() -> None:
    """Half of what is read is the beginning, half the end."""
    text = "a" * (LONGEST_TEXT - 1) + "bc"

    assert bounded(text) == "a" * 6000 + "\n" + "a" * 5998 + "bc"
    assert unescaped(r"\u8bf7x\u00zz\u0041") == r"请x\u00zzA"


@pytest.mark.parametrize(
    ("text", "plain", "small"),
    [
        ("Lamp-1_x: ON", "lamp 1_x  on", "lamp-1_x: on"),
        ("Çà Ё灯", "__ _ ", "çà ё灯"),
        ("İX", "_x", "İx"),
        ("灯X", " x", "灯x"),
        ("\ud800X", " x", "\ud800x"),
        ("\x00\x7f\x80", "   ", "\x00\x7f\x80"),
    ],
)
def test_letters_keep_their_places(text: str, plain: str, small: str) -> None:
    """Letters with accents are of their word, others stand beside words."""
    assert lower_case(text) == plain
    assert small_letters(text) == small


@pytest.mark.parametrize(
    ("frames", "message", "shown"),
    [
        (frame("do_handshake", "/usr/lib/python3/ssl.py"), "timed out", (P.TLS, W.PHASE)),
        (frame("f"), "timed out", None),
        (frame("f").replace("lamp()", "sock.recv(1)"), "timed out", (P.RECEIVE, W.PHASE)),
        (frame("loads", "/srv/lamps.py"), "timed out", (P.RECEIVE, W.PHASE)),
        (frame("do_handshake", "/usr/lib/python3/ssl.py"), "Canceled", None),
        ("\tat a.SSLSocket.startHandshake(S.java:1)\n", "timed out", (P.TLS, W.FRAME)),
        ("\tat a.Socket.read(S.java:1)\n", "timed out", None),
    ],
)
def test_what_the_frames_of_a_text_show(
    frames: str, message: str, shown: tuple[Phase, Weight] | None
) -> None:
    """A phase that stands at no word; the frames of a cancellation show where it came from."""
    line = f"TimeoutError: {message}" if "timed" in message else f"java.io.IOException: {message}"
    text = f"{line}\n{frames}" if "\tat" in frames else f"{PYTHON}{frames}{line}\n"
    (part,) = read(text).parts

    assert part.frames == ([] if shown is None else [Hit(0, 0, None, *shown)])
    assert part.evidence[: len(part.frames)] == part.frames
    assert part.hits


def test_an_older_failure_in_a_text() -> None:
    """Of failures that are not linked only the last is read, if it says enough."""
    older, newer = "ConnectionRefusedError: [Errno 111] Connection refused", "E: Read timed out"
    text = f"{PYTHON}{frame('f')}{older}\n\n{HANDLED}\n\n{PYTHON}{frame('g')}"

    assert [len(part.hits) > 0 for part in read(f"{text}{newer}\n").parts] == [True]
    assert len(read(f"{text}LampError: no\n").parts) == 2
    assert len(read(f"{text.replace('in g', 'in f')}{newer}\n").parts) == 2


def test_what_the_last_failure_was_made_from() -> None:
    """It is read too, and what was handled before it is older than both."""
    oldest = f"{PYTHON}{frame('f')}SSLCertVerificationError: certificate has expired\n"
    older, newer = (
        f"{PYTHON}{frame('g')}ValueError: lamp\n",
        f"{PYTHON}{frame('h')}E: Read timed out",
    )
    parts = read(f"{oldest}\n{HANDLED}\n\n{older}\n{CAUSED}\n\n{newer}").parts

    assert [len(part.hits) for part in parts] == [0, 1]


def test_a_text_that_names_its_code_has_no_parts() -> None:
    """Nothing else in it is looked at."""
    named = read("errcode 50503: connection refused")

    assert (named.code, named.parts, named.hits) == (50503, [], [])
