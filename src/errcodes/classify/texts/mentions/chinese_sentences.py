"""Words of programs in a Chinese sentence, which says in its own way what it mentions."""

from collections.abc import Sequence

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

__all__ = ["kinds_in_chinese"]

#: What a sentence makes of its phrases, which a Chinese one does in its own words.
_OF_SENTENCES = frozenset(
    {ADVICE, CONDITION, EXPLANATION, GUESS, INSTRUCTION, PLAN, POSSIBILITY, PROSE, QUESTION, TITLE}
)
#: Chinese letters in the same clause; behind a colon stands what a program says.
_CHINESE_BEFORE = LazyPattern("[\u4e00-\u9fff][^：:。\n]{0,15}$")
_CHINESE_BEHIND = LazyPattern("[^：:。，,#/()\n-]{0,8}[\u4e00-\u9fff]")
_REACH = 20
_TIMEOUT = Symptom.TIMEOUT


def kinds_in_chinese(line: Line, kinds: Sequence[Kind | None]) -> list[Kind | None]:
    """Give the kinds of the phrases of a line, of which some may stand in a Chinese sentence.

    Args:
        line: The line.
        kinds: The kinds that they are by their own language.
    """
    found = [*kinds]
    beside = [at for at, kind in enumerate(kinds) if _may_be_in_chinese(line, line.hits[at], kind)]
    if not beside:
        return found
    hits = [_placed(line.hits[at], line) for at in beside]
    for at, kind in zip(beside, chinese_kinds(hits, line), strict=True):
        set_to_nothing = kind is SETTING and line.hits[at].symptom is not _TIMEOUT
        found[at] = None if set_to_nothing else kind  # `Expecting value: line 1`
    return found


def _placed(hit: Hit, line: Line) -> Hit:
    """Give a phrase by its letters."""
    start, end = line.letters(hit)
    return attrs.evolve(hit, start=start, end=end)


def _may_be_in_chinese(line: Line, hit: Hit, kind: Kind | None) -> bool:
    """Tell a phrase with Chinese beside it, unless its own form leaves no doubt what it is."""
    if kind is not None and kind not in _OF_SENTENCES:
        return False
    start, end = line.letters(hit)
    before = _CHINESE_BEFORE.search(line.text, max(0, start - _REACH), start)
    return bool(before or _CHINESE_BEHIND.match(line.text, end))
