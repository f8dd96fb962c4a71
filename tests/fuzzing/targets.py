"""The targets: each draws an input and checks it, and may give what to count."""

from collections.abc import Callable
from random import Random

from tests.fuzzing.graphs import check_graph
from tests.fuzzing.texts import check_text
from tests.fuzzing.words import check_answer, check_code, check_document, check_preference

__all__ = ["TARGETS"]

TARGETS: dict[str, Callable[[Random], object]] = {
    "graphs": check_graph,
    "texts": check_text,
    "codes": check_code,
    "documents": check_document,
    "preferences": check_preference,
    "answers": check_answer,
}
