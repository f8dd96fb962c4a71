"""Answers that a text has with their number: a reply of mail, the error in a body of JSON.

A reply of mail is told by the enhanced status that follows it (RFC 3463), the error of an API by
what stands beside its number: `{"errcode": 40001, "errmsg": "invalid credential"}`.
"""

from collections.abc import Collection, Iterator

from errcodes.classify.evidence import Symptom, Weight
from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.read.numbers.http import status_symptom
from errcodes.classify.read.numbers.replies import enhanced_meanings
from errcodes.classify.read.numbers.server_answers import Meaning
from errcodes.classify.texts.mentions.form import has_failing_word
from errcodes.classify.texts.named_classes import STATUSES
from errcodes.classify.words.index import Hit

__all__ = ["NUMBER_KEYS", "answer_hits"]

#: What the number of an error is called in a body.
NUMBER_KEYS = frozenset(
    {
        *("code", "err_code", "errcode", "errno", "error_code", "errorcode", "result_code"),
        *("resultcode", "ret", "ret_code", "retcode"),
    }
)
#: The number of an error, and the key of what is said of it. No failure is what is said to be well.
_ERROR_IN_BODY = LazyPattern(
    r"[\"'](code|err(?:or)?_?(?:code|no)|result_?code|ret(?:_?code)?)[\"']\s?:\s?[\"']?(-?\d{1,9})\b"
    r"[\"']?\s?,\s?[\"'](?:err(?:or)?_?(?:desc\w*|info|message|msg)|desc\w*|info|message|msg|reason)"
    r"[\"']\s?:\s?(?![\"']?(?:ok|success\w*|done|成功|操作成功)\b)"
)
_ERROR = "err"
_STATUSES = range(400, 600)
_FAILING_IN_CHINESE = LazyPattern(
    "失败|错误|异常|无效|非法|不存在|过期|拒绝|禁止|超限|缺少|不能为空"
)


def answer_hits(found: Collection[str], text: str, plain: str) -> list[Hit]:
    """Give the answers in a text, which is soon seen of one without such a number.

    Args:
        found: Those of its words that say anything.
        text: The text.
        plain: The same with nothing left but its words, in lower case.

    >>> text = "not sent: 550 5.7.1 Rejected"
    >>> (hit,) = answer_hits({"550"}, text, "not sent  550 5 7 1 rejected")
    >>> hit.start, hit.end, hit.symptom.name
    (2, 6, 'DENIED')
    """
    answers: list[tuple[int, int, Meaning, Weight]] = []
    # The status that follows: 5.7.1
    if ("5." in text or "4." in text) and not STATUSES.keys().isdisjoint(found):
        answers += [(*each, Weight.NUMBER) for each in enhanced_meanings(text)]
    if "{" in text and not NUMBER_KEYS.isdisjoint(found):
        answers += _errors_in_bodies(text, plain)
    hits: list[Hit] = []
    for start, end, (symptom, phase), weight in answers:
        place = len(plain[:start].split())
        length = len(plain[start:end].split())
        hits.append(Hit(place, place + length, symptom, phase, weight))
    return hits


def _errors_in_bodies(text: str, plain: str) -> Iterator[tuple[int, int, Meaning, Weight]]:
    for match in _ERROR_IN_BODY.finditer(text.lower() if text.isascii() else text):
        number = int(match[2])
        if number in _STATUSES:
            symptom = status_symptom(number)
        elif (
            number < 0
            or (number and match[1].startswith(_ERROR))
            or _is_failing(number, text, plain)
        ):
            symptom = Symptom.DENIED
        else:
            continue
        yield match.start(1), match.end(2), (symptom, None), Weight.WRAPPER


def _is_failing(number: int, text: str, plain: str) -> bool:
    """Tell the number of an error from one that an API has for what is well."""
    if number < _STATUSES.stop:
        return False
    return has_failing_word(plain.split()) or _FAILING_IN_CHINESE.search(text) is not None
