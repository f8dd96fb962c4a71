"""The codes behind the lines of a log, one for each line."""

import gzip
import json
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from errcodes.terminal.log_entries import joined
from tests.terminal.command import environment, interrupt, interruptible, run
from tests.terminal.test_endings import posix, shell

READ = "ERROR java.net.SocketTimeoutException: Read timed out"
REFUSED = "dial tcp 192.0.2.1:443: connect: connection refused"
UNRESOLVED = "curl: (6) Could not resolve host: api.example.com"
SUCCESS = "GET /devices 200 in 502 ms"
CLASSIFY = (sys.executable, "-m", "errcodes", "classify")
LOG = f"{READ}\n{SUCCESS}\n\n{REFUSED}\n".encode()
CODES = ["50503", "-", "-", "50505"]
TRACES = f"""\
{SUCCESS}
ERROR sync failed: java.io.IOException: could not load
\tat com.example.Sync.run(Sync.java:17)
Caused by: java.net.ConnectException: Failed to connect to /192.0.2.1:443
\tat okhttp3.internal.connection.RealConnection.connectSocket(RealConnection.kt:297)
Caused by: java.net.ConnectException: Connection refused

ERROR request failed
Traceback (most recent call last):
  File "/app/sync.py", line 3, in load
    raise ReadTimeout(error)
requests.exceptions.ReadTimeout: HTTPSConnectionPool(host='api.example.com'): Read timed out.
{UNRESOLVED}
"""


def read(data: bytes, *arguments: str) -> tuple[int, list[str], str]:
    """Let the command read this from standard input; give the status, the lines, the complaints."""
    done = subprocess.run(
        [*CLASSIFY, *arguments],
        input=data,
        capture_output=True,
        env=environment(),
        timeout=50,
        check=False,
    )
    return done.returncode, done.stdout.decode().splitlines(), done.stderr.decode()


@pytest.fixture
def log(tmp_path: Path) -> Path:
    """A log."""
    file = tmp_path / "app.log"
    file.write_bytes(LOG)
    return file


def lines_of(*arguments: str | Path) -> list[str]:
    """Run the command, which finds nothing to complain about, and give its lines."""
    done = run("classify", *map(str, arguments))

    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.splitlines()


def test_one_code_for_each_line(log: Path) -> None:
    """Each line has its code below that of the line before, or a dash; an empty line too."""
    assert lines_of(log) == CODES


@pytest.mark.parametrize("arguments", [(), ("-",)])
def test_standard_input(arguments: tuple[str, ...]) -> None:
    """Standard input is read where no file is named, and where a dash is."""
    assert read(LOG, *arguments) == (0, CODES, "")


def test_several_files(log: Path) -> None:
    """Files are read in their order, standard input among them; options may stand between."""
    status, lines, told = read(UNRESOLVED.encode(), str(log), "--json", "-", str(log))

    values = [json.loads(line) for line in lines]
    assert (status, told) == (0, "")
    assert [value["code"] for value in values] == [
        *(50503, None, None, 50505),
        50504,
        *(50503, None, None, 50505),
    ]
    assert [(value["file"], value["line"]) for value in values[3:6]] == [
        (str(log), 4),
        ("-", 1),
        (str(log), 1),
    ]


def test_json(log: Path) -> None:
    """With --json each line is an object, in which what is no failure is null."""
    first, second, *_ = map(json.loads, lines_of("--json", log))

    assert first == {"file": str(log), "line": 1, "code": 50503, "name": "READ_TIMED_OUT"}
    assert second == {"file": str(log), "line": 2, "code": None, "name": None}


@pytest.mark.parametrize(
    ("data", "codes"),
    [
        (b"", []),
        (b"\n", ["-"]),
        (READ.encode(), ["50503"]),
        (LOG.replace(b"\n", b"\r\n"), CODES),
        (b"caf\xe9 \xff\xfe: connection refused\n\xc3\n", ["50505", "-"]),
        (b"\0\0connection refused\0\n", ["50505"]),
        (b"\x1f", ["-"]),
        ("\ufeff连接超时\n".encode(), ["50507"]),
        (LOG.decode().encode("utf-16"), CODES),
        (b"\xfe\xff" + LOG.decode().encode("utf-16-be"), CODES),
        (b"\xff\xfe" + READ.encode("utf-16-le") + b"\n", ["50503"]),
        (gzip.compress(LOG.decode().encode("utf-16")), CODES),
    ],
    ids=[
        *("nothing", "empty line", "no line break", "CRLF", "not UTF-8", "NUL", "half a mark"),
        *("UTF-8 mark", "UTF-16 LE", "UTF-16 BE", "UTF-16 broken", "UTF-16 packed"),
    ],
)
def test_any_bytes(data: bytes, codes: list[str]) -> None:
    """Whatever the bytes are, every line is answered."""
    assert read(data) == (0, codes, "")


def test_gzip(tmp_path: Path, log: Path) -> None:
    """A file is unpacked that begins as gzip does, whatever its name, with all of its members."""
    packed = tmp_path / "app.log.1"
    packed.write_bytes(gzip.compress(LOG) + gzip.compress(LOG) + b"\0" * 7)

    assert lines_of(packed, log) == CODES * 3
    assert read(packed.read_bytes()) == (0, CODES * 2, "")


@pytest.mark.parametrize(
    ("damage", "told"),
    [
        (lambda data: data[:-20], "the gzip data breaks off after line"),
        (lambda data: data[:-8] + b"\1" * 8, "the gzip data is broken after line 400;"),
        (lambda data: data + b"rubbish", "the gzip data is broken after line 400;"),
        (lambda data: data[:2], "the gzip data breaks off after line 0;"),
    ],
    ids=["cut", "check sum", "rubbish behind", "header only"],
)
def test_broken_gzip(
    damage: Callable[[bytes], bytes], told: str, tmp_path: Path, log: Path
) -> None:
    """Broken gzip is told of with the file; what comes before stands, and the rest is read."""
    packed = tmp_path / "app.log.gz"
    packed.write_bytes(damage(gzip.compress(LOG * 100)))
    done = run("classify", str(packed), str(log))

    lines = done.stdout.splitlines()
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)
    assert done.stderr.startswith(f"errcodes: {packed}: {told}")
    assert lines[-4:] == CODES
    assert lines[:4] in (CODES, lines[-4:])


def test_files_that_cannot_be_read(tmp_path: Path, log: Path) -> None:
    """Each is told of by its name, the rest is read, and the exit status is 1."""
    missing = tmp_path / "no such\x1b[31m.log"
    done = run("classify", str(missing), str(tmp_path), str(log))

    assert (done.returncode, done.stdout.splitlines()) == (1, CODES)
    assert done.stderr.splitlines() == [
        f"errcodes: {tmp_path}/no such\\x1b[31m.log: No such file or directory",
        f"errcodes: {tmp_path}: Is a directory",
    ]


@posix
def test_closed_standard_input() -> None:
    """A closed standard input is told of."""
    done = shell("$ERRCODES classify <&-")

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "errcodes: standard input: Bad file descriptor\n"


@posix
@pytest.mark.parametrize("options", ["", "--json", "--summary", "--summary --json"])
def test_reader_leaves(options: str, log: Path) -> None:
    """A reader that leaves early is no reason to complain, nor is a closed output."""
    for end in ("| head -1", "| true", ">&-"):
        done = shell(f"yes 'Read timed out' | head -20000 | $ERRCODES classify {options} {end}")
        assert (done.returncode, done.stderr) == (0, "")


@posix
def test_paste(log: Path) -> None:
    """`paste` puts the codes beside their lines."""
    done = shell(f"$ERRCODES classify {log} | paste - {log}")

    assert done.stdout.splitlines()[0] == f"50503\t{READ}"


def test_join(tmp_path: Path) -> None:
    """With --join a stack trace is one entry, of Java and of Python, at its first line."""
    file = tmp_path / "app.log"
    file.write_text(TRACES)

    assert lines_of(file).count("50505") == 2
    values = [json.loads(line) for line in lines_of("--json", "--join", file)]
    assert [(value["line"], value["code"]) for value in values] == [
        *((1, None), (2, 50505), (8, 50503), (13, 50504)),
    ]


CHAINED = """\
Traceback (most recent call last):
  File "/app/a.py", line 1, in a
TimeoutError: timed out

The above exception was the direct cause of the following exception:

Traceback (most recent call last):
  File "/app/a.py", line 2, in b
app.Unavailable: later"""


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("a\nb\n", [1, 2]),
        ("ERROR a\njava.io.IOException: b\n\tat c\nINFO d\n", [1, 4]),
        ("ERROR a\r\n\r\njava.io.IOException\r\n\tat c\r\n... 2 more\r\n", [1]),
        ("java.io.IOException: a\njava.io.IOException: b\n", [1, 2]),
        ("ERROR a\na.bException: c\na.bException: d\n", [1, 3]),
        ("ERROR a\nsee a.b for the Error\n", [1, 2]),
        ("  a\nCaused by: b\n", [1]),
        (f"ERROR a\n{CHAINED}\nINFO b\n", [1, 11]),
        (f"{CHAINED}\n{CHAINED}\n", [1, 10]),
        ("PHP Fatal error: a\nStack trace:\n#0 {main}\n  thrown in a.php\nb\n", [1, 5]),
        ("Error: a {\n  code: 'b'\n}\nc\n", [1, 4]),
    ],
)
def test_entries(text: str, numbers: list[int]) -> None:
    """An entry goes on to where the next one begins, one trace each."""
    _, lines, _ = read(text.encode(), "--join", "--json")

    assert [json.loads(line)["line"] for line in lines] == numbers


def test_no_lines() -> None:
    """Nothing has no entries."""
    assert read(b"", "--join") == (0, [], "")
    assert list(joined([])) == []


def test_huge_entry() -> None:
    """Of an entry without end, too, the beginning and the end are read."""
    frames = "\tat com.example.home.Sync.run(Sync.java:17)\n" * 100_000
    text = f"ERROR a\n{frames}Caused by: java.net.ConnectException: Connection refused\nb"

    assert read(text.encode(), "--join") == (0, ["50505", "-"], "")


@posix
def test_huge_line(tmp_path: Path) -> None:
    """Of a huge line the beginning and the end are read, and not much is held in memory."""
    file = tmp_path / "app.log"
    with file.open("wb") as stream:
        stream.write(b"connection refused ")
        stream.seek(100_000_000)
        stream.write(b"\nx\n")
        stream.seek(200_000_000)
        stream.write(f": {UNRESOLVED}".encode())
    script = (
        "import resource, sys\n"
        "from errcodes.__main__ import main\n"
        f"sys.argv = ['errcodes', 'classify', {str(file)!r}]\n"
        "resource.setrlimit(resource.RLIMIT_AS, (100_000_000, 100_000_000))\n"
        "sys.exit(main())\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        encoding="utf-8",
        env=environment(),
        timeout=50,
        check=False,
    )

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == ["50505", "-", "50504"]


@posix
@pytest.mark.parametrize("join", [False, True])
@interruptible()
def test_endless_input(join: bool) -> None:  # noqa: FBT001
    """A line is answered when it comes, and not at the end; an interrupt ends it as signals do."""
    with subprocess.Popen(
        [*CLASSIFY, *["--join"] * join],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        for line in (READ, SUCCESS, REFUSED):
            process.stdin.write(f"{line}\n".encode())
            process.stdin.flush()
            if not join:
                assert process.stdout.readline() in (b"50503\n", b"-\n", b"50505\n")
        if join:
            assert process.stdout.readline() == b"50503\n"
            assert process.stdout.readline() == b"-\n"
        interrupt(process)
        assert process.stdout.read() == b""
        assert process.stderr.read() == b""
    assert process.returncode == -signal.SIGINT


def test_help() -> None:
    """The help tells of the output and of the exit status, in lines that fit a terminal."""
    done = run("classify", "--help", COLUMNS="80")

    assert (done.returncode, done.stderr) == (0, "")
    assert "exit status: 1 where a file cannot be read" in done.stdout
    assert all(len(line) <= 80 for line in done.stdout.splitlines())
    assert "  classify " in run("--help").stdout
    assert run("classify", "--no-such-option").returncode == 2
