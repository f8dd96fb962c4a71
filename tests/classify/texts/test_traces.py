"""Stack traces: one chain, whose root speaks, unless a later failure does."""

import traceback

import pytest

from errcodes import NetworkErrorCode, classify

_N = NetworkErrorCode


def test_the_last_cause_is_the_root() -> None:
    """The class of a wrapper yields to what it was caused by."""
    text = (
        "org.example.ApiException: could not load devices\n"
        "\tat org.example.Api.devices(Api.java:10)\n"
        "Caused by: java.io.IOException: request failed\n"
        "\tat org.example.Http.get(Http.java:20)\n"
        "Caused by: java.net.ConnectException: Connection refused (Connection refused)\n"
        "\tat java.net.PlainSocketImpl.socketConnect(Native Method)\n"
    )
    assert classify.message(text) is _N.CONNECT_FAILED
    assert classify.message(text.replace("\n", "\\n").replace("\t", "\\t")) is _N.CONNECT_FAILED


def test_frames_tell_of_no_failure() -> None:
    """The names of functions in frames are no words about what happened."""
    text = (
        "java.lang.IllegalStateException: no such device\n"
        "\tat org.example.TimeoutException.connectTimedOut(Timeout.java:1)\n"
        "\tat org.example.ConnectionRefused.readTimedOut(Refused.java:2)\n"
    )
    assert classify.message(text) is None


def test_a_handled_failure_is_an_older_one() -> None:
    """A first try that timed out in the handshake, and a second whose answer did: the second."""

    def second() -> None:
        raise TimeoutError("The read operation timed out")

    try:
        try:
            raise TimeoutError("_ssl.c:999: The handshake operation timed out")
        except TimeoutError:
            second()
    except TimeoutError as error:
        text = "".join(traceback.format_exception(error))
    assert "During handling" in text
    assert classify.message(text) is _N.READ_TIMED_OUT


def test_what_a_handler_raises_is_made_of_what_it_handles() -> None:
    """A client that calls a stalled handshake a read time-out is heard with what it handled."""
    try:
        try:
            raise TimeoutError("_ssl.c:999: The handshake operation timed out")
        except TimeoutError:
            raise OSError("Read timed out.")  # noqa: B904
    except OSError as error:
        text = "".join(traceback.format_exception(error))
    assert classify.message(text) is _N.SSL_HANDSHAKE_TIMED_OUT


def test_frames_of_python_tell_the_phase() -> None:
    """A bare time-out was that of the function that was waiting."""
    text = (
        "Traceback (most recent call last):\n"
        '  File "/usr/lib/python3.11/socket.py", line 836, in create_connection\n'
        "    sock.connect(sa)\n"
        "TimeoutError: timed out"
    )
    assert classify.message(text) is _N.CONNECT_TIMED_OUT


def test_frames_of_java_tell_a_handshake() -> None:
    """The JDK says of a handshake that times out that a read did; its frames know better."""
    text = (
        "java.net.SocketTimeoutException: Read timed out\n"
        "\tat java.base/sun.nio.ch.NioSocketImpl.timedRead(NioSocketImpl.java:288)\n"
        "\tat java.base/sun.security.ssl.SSLSocketImpl.startHandshake(SSLSocketImpl.java:440)\n"
    )
    assert classify.message(text) is _N.SSL_HANDSHAKE_TIMED_OUT
    assert classify.message(text.replace("startHandshake", "read")) is _N.READ_TIMED_OUT


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (
            "upstream timed out (110: Connection timed out) while reading upstream",
            _N.READ_TIMED_OUT,
        ),
        (
            "upstream timed out (110: Connection timed out) while SSL handshaking to upstream",
            _N.SSL_HANDSHAKE_TIMED_OUT,
        ),
        (
            "upstream timed out (110: Connection timed out) while connecting to upstream",
            _N.CONNECT_TIMED_OUT,
        ),
        ("dial tcp 192.0.2.1:443: i/o timeout", _N.CONNECT_TIMED_OUT),
        ("read tcp 127.0.0.1:5->127.0.0.1:6: i/o timeout", _N.READ_TIMED_OUT),
        (
            "dial tcp: lookup api.example.com on 192.0.2.53:53: read udp: i/o timeout",
            _N.HOST_UNRESOLVED,
        ),
        ("SSL handshake failed: api.example.com:443: timed out", _N.SSL_HANDSHAKE_TIMED_OUT),
    ],
)
def test_the_words_around_a_time_out_tell_its_phase(text: str, code: NetworkErrorCode) -> None:
    """The same time-out is another code in another phase."""
    assert classify.message(text) is code


def test_a_traceback_that_was_copied_from_its_second_half() -> None:
    """It begins with what stands between two exceptions, and tells of the second."""
    with pytest.raises(ConnectionResetError) as caught:
        raise ConnectionResetError(104, "Connection reset by peer")
    second = "".join(traceback.format_exception(caught.value))
    handled = "During handling of the above exception, another exception occurred:\n\n"

    assert classify.message(handled + second) is _N.CLOSED_BY_PEER


@pytest.mark.parametrize(
    ("file", "code"),
    [
        ("/srv/venv/lib/python3.13/site-packages/unheard/wire.py", _N.READ_TIMED_OUT),
        (r"C:\venv\Lib\site-packages\unheard\wire.py", _N.READ_TIMED_OUT),
        ("/srv/shop/wire.py", _N.TIMEOUT),
    ],
)
def test_a_printed_function_of_a_package(file: str, code: NetworkErrorCode) -> None:
    """A function that any client reads in tells the phase, unless it is the user's own."""
    text = (
        "Traceback (most recent call last):\n"
        f'  File "{file}", line 7, in readline\n'
        "    return self.take()\n"
        "TimeoutError: timed out\n"
    )

    assert classify.message(text) is code


def test_source_with_numbered_lines_says_where() -> None:
    """IPython shows the lines around each frame, with a comment and its names in them."""
    text = (
        "URLError                                  Traceback (most recent call last)\n"
        "File /home/x/lamps.py:4, in devices(timeout)\n"
        "      2 def devices(timeout):\n"
        "      3     # a read timeout is no answer\n"
        "----> 4     return urlopen(LAMPS, timeout=timeout)\n"
        "\n"
        "/usr/lib/python3.6/urllib/request.py in do_open(self, http_class, req)\n"
        "   1317             except OSError as err: # timeout error\n"
        "-> 1318                 raise URLError(err)\n"
        "   1319             r = h.getresponse()\n"
        "\n"
        "URLError: <urlopen error [Errno -2] Name or service not known>\n"
    )
    assert classify.message(text) is _N.HOST_UNRESOLVED
    # A line of the message that begins with a number stands at the margin.
    head, _, _ = text.rpartition("URLError: ")
    assert classify.message(f"{head}HTTPError:\n503 Service Unavailable\n") == 50513


def test_a_value_that_rust_prints_over_several_lines() -> None:
    """`{:#?}` looks like source code, and is what was raised."""
    text = (
        "ConnectError(\n"
        '    "tcp connect error",\n'
        "    Os {\n"
        "        code: 111,\n"
        "        kind: ConnectionRefused,\n"
        '        message: "Connection refused",\n'
        "    },\n"
    )
    assert classify.message(text) is _N.CONNECT_FAILED
    assert classify.message(f"{text})") is _N.CONNECT_FAILED
