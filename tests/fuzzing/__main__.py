"""Draw many inputs for a target: `python -m tests.fuzzing graphs 100000`."""

import argparse
import sys
import traceback
from collections import Counter
from random import Random

from tests.fuzzing.targets import TARGETS


def numbered(seed: int, number: int) -> Random:
    """Give the randomness of one input, which needs none of those before it."""
    return Random(f"{seed}/{number}")


def run(target: str, count: int, seed: int, first: int = 0) -> int:
    """Draw and check inputs, and print those that fail.

    Returns:
        How many failed.
    """
    failures, answers = 0, Counter[str]()
    for number in range(first, first + count):
        try:
            answers[str(TARGETS[target](numbered(seed, number)))] += 1
        except BaseException as error:
            if isinstance(error, KeyboardInterrupt):
                raise
            failures += 1
            print(f"{target} {number} of seed {seed} (--first {number}):")  # noqa: T201
            traceback.print_exception(error, limit=-3, file=sys.stdout, chain=False)
    counted = ", ".join(f"{answer}: {times}" for answer, times in sorted(answers.items()))
    print(f"{count} inputs, {failures} failures; {counted}")  # noqa: T201
    return failures


def main() -> None:
    """Do what the command line says; exit with 1 where an input failed."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzzing", description=__doc__)
    parser.add_argument("target", choices=TARGETS)
    parser.add_argument("count", type=int, nargs="?", default=1_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--first", type=int, default=0, help="the number of the first input")
    options = parser.parse_args()
    sys.exit(run(options.target, options.count, options.seed, options.first) > 0)


if __name__ == "__main__":
    main()
