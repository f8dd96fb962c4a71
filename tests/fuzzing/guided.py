"""Let atheris look for inputs that reach new lines: `python -m tests.fuzzing.guided texts CORPUS`.

atheris is not among the requirements of the tests: install it first. What stands behind the target
are arguments of libFuzzer: directories with inputs to begin with, the first of which is where new
ones go, and options such as `-max_total_time=60`.
"""

import sys

import atheris

with atheris.instrument_imports(include=["errcodes"]):
    from tests.fuzzing.replay import BytesRandom
    from tests.fuzzing.targets import TARGETS


def main() -> None:
    """Fuzz the target that is named first."""
    if len(sys.argv) < 2 or sys.argv[1] not in TARGETS:
        sys.exit(f"python -m tests.fuzzing.guided TARGET, one of {', '.join(TARGETS)}")
    target = TARGETS[sys.argv.pop(1)]
    atheris.Setup(sys.argv, lambda data: target(BytesRandom(data)))
    atheris.Fuzz()


if __name__ == "__main__":
    main()
