"""The tools that codes are logged, stored, queued and sent with: the real ones."""

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from errcodes import NetworkErrorCode, classify
from tests.test_examples import INTEGRATION_PAGES, ROOT, evaluated, page, shown

_TOOLS = (
    "celery",
    "django",
    "duckdb",
    "grpc_status",
    "loguru",
    "opentelemetry.sdk",
    "pandas",
    "polars",
    "prometheus_client",
    "sentry_sdk",
    "sqlalchemy",
    "structlog",
)
_LONGEST = 200


def is_missing(name: str) -> bool:
    """Tell whether a package is not installed."""
    parent = name.partition(".")[0]
    return find_spec(parent) is None or find_spec(name) is None


MISSING = [name for name in _TOOLS if is_missing(name)]
pytestmark = [
    pytest.mark.integrations,
    pytest.mark.timeout(_LONGEST + 60),
    pytest.mark.skipif(bool(MISSING), reason=f"not installed: {MISSING}"),
]


@pytest.mark.parametrize("path", INTEGRATION_PAGES, ids=shown)
def test_page(path: Path, tmp_path: Path) -> None:
    """The examples run in a process of their own: the tools keep their settings in globals."""
    paths = [str(ROOT), str(tmp_path), *filter(None, [os.environ.get("PYTHONPATH")])]
    done = subprocess.run(
        [sys.executable, "-m", "tests.test_integrations", str(path)],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(paths)},
        capture_output=True,
        check=False,
        text=True,
        timeout=_LONGEST,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.endswith(" examples ran\n")


@classify.coded()
def coded_task(lamp: str) -> None:
    """Fail behind a boundary."""
    plain_task(lamp)


def plain_task(lamp: str) -> None:
    """Fail as a client does."""
    raise ConnectionRefusedError(111, f"{lamp}: Connection refused")


def raising_task(lamp: str) -> None:
    """Raise a code with a message."""
    raise classify.CodedError(10203, f"{lamp} is offline")


def test_a_worker_of_celery_gives_the_code_back() -> None:
    """A task that failed on a real worker has its code where its result is read, through JSON."""
    celery = pytest.importorskip("celery")
    worker = pytest.importorskip("celery.contrib.testing.worker")
    app = celery.Celery("tests", broker="memory://", backend="cache+memory://")
    functions = (coded_task, plain_task, raising_task)
    tasks = [app.task(name=function.__name__)(function) for function in functions]
    assert app.conf.result_serializer == "json"

    failures: list[Any] = []
    with worker.start_worker(app, perform_ping_check=False, loglevel="CRITICAL"):
        for task in tasks:
            with pytest.raises((classify.CodedError, ConnectionRefusedError)) as caught:
                task.delay("hall").get(timeout=60)
            failures.append(caught.value)

    assert [classify.exception(error) for error in failures] == [50505, 50505, 10203]
    assert type(failures[0]) is type(failures[2]) is classify.CodedError
    assert failures[2].message == "hall is offline"
    assert failures[2].diagnosis == classify.CodedError(10203).diagnosis


def test_sqlalchemy_stores_a_name_unless_it_is_told() -> None:
    """The trap that the page warns of is there."""
    orm = pytest.importorskip("sqlalchemy.orm")
    alchemy = pytest.importorskip("sqlalchemy")

    class Base(orm.DeclarativeBase):  # type: ignore[misc,name-defined]
        pass

    annotations = {"id": orm.Mapped[int], "code": orm.Mapped[NetworkErrorCode]}
    fields = {
        "__tablename__": "failures",
        "__annotations__": annotations,
        "id": orm.mapped_column(primary_key=True),
    }
    failure = type("Failure", (Base,), fields)
    engine = alchemy.create_engine("sqlite://")
    Base.metadata.create_all(engine)
    with orm.Session(engine) as session:
        session.add(failure(code=NetworkErrorCode.READ_TIMED_OUT))
        session.commit()
        stored = session.execute(alchemy.text("SELECT code FROM failures")).scalar()
    engine.dispose()

    assert stored == "READ_TIMED_OUT"


def main() -> None:
    """Run a page, where this process is."""
    print(evaluated(page(Path(sys.argv[1]))), "examples ran")  # noqa: T201


if __name__ == "__main__":
    main()
