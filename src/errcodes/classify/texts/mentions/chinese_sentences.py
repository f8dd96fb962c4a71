"""Words of programs in a Chinese sentence, which says in its own way what it mentions."""

import attrs

from errcodes.classify.evidence import Symptom
from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.texts.mentions.chinese_mentions import chinese_kinds
from errcodes.classify.texts.mentions.conditions import CONDITION
from errcodes.classify.texts.mentions.explanations import EXPLANATION, GUESS, POSSIBILITY
from errcodes.classify.texts.mentions.form import Kind, Line
from errcodes.classify.texts.mentions.instructions import ADVICE, INSTRUCTION
from errcodes.classify.texts.mentions.plans import PLAN
from errcodes.classify.texts.mentions.prose import PROSE
from errcodes.classify.texts.mentions.questions import QUESTION
from errcodes.classify.texts.mentions.settings import SETTING
from errcodes.classify.texts.mentions.titles import TITLE
from errcodes.classify.words.index import Hit

__all__ = ["kind_in_chinese"]

#: What a sentence makes of its phrases, which a Chinese one does in its own words.
_OF_SENTENCES = frozenset(
    {ADVICE, CONDITION, EXPLANATION, GUESS, INSTRUCTION, PLAN, POSSIBILITY, PROSE, QUESTION, TITLE}
)
#: Chinese letters in the same clause; behind a colon stands what a program says.
_CHINESE_BEFORE = LazyPattern("[\u4e00-\u9fff][^：:。\n]{0,15}$")
_CHINESE_BEHIND = LazyPattern("[^：:。，,#/()\n-]{0,8}[\u4e00-\u9fff]")
_REACH = 20
_TIMEOUT = Symptom.TIMEOUT


def kind_in_chinese(hit: Hit, line: Line, kind: Kind | None) -> Kind | None:
    """Give the kind that a phrase in another language is where Chinese stands beside it.

    Args:
        hit: The phrase.
        line: The line.
        kind: The kind that it is by its own language.
    """
    start, end = line.letters(hit)
    text = line.text
    if (kind is not None and kind not in _OF_SENTENCES) or not (
        _CHINESE_BEFORE.search(text, max(0, start - _REACH), start)
        or _CHINESE_BEHIND.match(text, end)
    ):
        return kind
    found = next(chinese_kinds([attrs.evolve(hit, start=start, end=end)], text))
    return (
        None if found is SETTING and hit.symptom is not _TIMEOUT else found
    )  # `Expecting value: line 1` is set to nothing.
