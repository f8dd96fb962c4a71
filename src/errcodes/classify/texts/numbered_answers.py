"""Answers that a text has with their number: a reply of mail, the error in a body of JSON.

A reply of mail is told by the enhanced status that follows it (RFC 3463), the error of an API by
what stands beside its number: `{"errcode": 40001, "errmsg": "invalid credential"}`.
"""

from collections.abc import Collection, Iterator

from errcodes.classify.evidence import Symptom, Weight
from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.read.numbers.http import status_symptom
from errcodes.classify.read.numbers.replies import enhanced_meanings, reply_meaning
from errcodes.classify.read.numbers.server_answers import Meaning
from errcodes.classify.texts.mentions.form import has_failing_word
from errcodes.classify.texts.named_classes import STATUSES
from errcodes.classify.words.index import Hit

__all__ = ["NUMBER_KEYS", "answer_hits"]

#: What the number of an error is called in a body, and what says without one that it is an error.
NUMBER_KEYS = frozenset(
    {
        *("code", "err_code", "errcode", "errno", "error_code", "errorcode", "result_code"),
        *("resultcode", "ret", "ret_code", "retcode", "success"),
        *("detail", "error_description", "errormessage", "faultstring"),
    }
)
#: The number of an error, and the key of what is said of it. No failure is what is said to be well.
_ERROR_IN_BODY = LazyPattern(
    r"[\"'](code|err(?:or)?_?(?:code|no)|result_?code|ret(?:_?code)?)[\"']\s?:\s?[\"']?(-?\d{1,9})\b"
    r"[\"']?\s?,\s?(?:[\"']data[\"']\s?:\s?(?:null|None|\{\}|\[\]|[\"']{2})\s?,\s?)?"
    r"[\"'](?:err(?:or)?_?(?:desc\w*|info|message|msg)|desc\w*|info|message|msg|reason)"
    r"[\"']\s?:\s?(?![\"']?(?:ok|success\w*|done|成功|操作成功)\b)"
)
#: What was no success, and the key of what is said of it, in either order.
_NO_SUCCESS = LazyPattern(
    r"[\"'](?:success[\"']\s?:\s?false\b(?=[^{}\n]{0,200}[\"'](?:error|message|msg|reason)[\"']\s?:)"
    r"|(?:error|message|msg|reason)[\"']\s?:\s?[\"'][^{}\n]{1,200}[\"']success[\"']\s?:\s?false\b)"
)
_MESSAGE = ('{"message"', "{'message'")
#: A body that says no more than what is wrong, or that says it under names which say so.
_REASON = LazyPattern(
    r"^[^{}\n]{0,80}\{\s?[\"'](?:(?:detail|message)[\"']\s?:\s?[\"'][^\"'\n{}]{1,80}[\"']\s?\}"
    r"|error(?:code|_code)?[\"']\s?:\s?[\"'][\w .-]{1,40}[\"']\s?,\s?"
    r"[\"'](?:error_?(?:description|message)|message)[\"']"
    r"|error[\"']\s?:\s?\{\s?[\"'](?:code|message|type)[\"']\s?:\s?[\"']"
    r"|fault[\"']\s?:\s?\{\s?[\"']faultstring[\"'])"
)
_ERROR = "err"
_STATUSES = range(400, 600)
#: A reply (RFC 5321, RFC 959, RFC 3977) alone, also as swaks and FTP clients show it: `<~* 451 `;
#: as Python writes it, `(554, b'...')`; and behind the name of the protocol: `SMTP client: 500 `.
_REPLY = LazyPattern(
    r"^(?:\s*<[~*<>-]{1,4}\s+)?(?P<alone>421|45[0-4]|530|5[25]\d)[ -](?=[A-Za-z])"
    r"|\((?P<quoted>[45]\d\d), b['\"]"
    r"|\b(?:SMTP|smtp)\b[^\n]{0,60}?: (?P<named>[45]\d\d)[ -](?=[A-Za-z<])"
)
_BEGINNINGS = frozenset("45<")
#: What an API says of a request that it does not do.
_FAILING = LazyPattern(
    "失败|错误|异常|无效|非法|不存在|过期|拒绝|禁止|超限|缺少|不能为空"
    r"|\b(?:not (?:allowed|authenticated|available|exist|found|match|permitted|support)"
    r"|abort|den(?:y|ied)\b|exceed|expect|expired?\b|fail|forbidden|illegal|incorrect|invalid|missing"
    r"|no such|offline|refus|reject|required|sorry|too many|unauthori[sz]ed|unavailable"
    r"|unknown|wrong)"
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
    if not STATUSES.keys().isdisjoint(found):
        if " 5 " in plain or " 4 " in plain:  # The status that follows: 5.7.1
            answers += [(*each, Weight.NUMBER) for each in enhanced_meanings(text)]
        bare = text[:1] in _BEGINNINGS or "smtp" in plain or " b " in plain
        if bare and not answers:
            answers += _replies(text)
    if "{" in text and (text.startswith(_MESSAGE) or not NUMBER_KEYS.isdisjoint(found)):
        answers += _errors_in_bodies(text, plain)
        if not answers:
            answers += _failures_in_bodies(text.lower() if text.isascii() else text)
    hits: list[Hit] = []
    for start, end, (symptom, phase), weight in answers:
        place = len(plain[:start].split())
        length = len(plain[start:end].split())
        hits.append(Hit(place, place + length, symptom, phase, weight))
    return hits


def _replies(text: str) -> Iterator[tuple[int, int, Meaning, Weight]]:
    """Give a reply of mail, files or news without an enhanced status, which says that it is one."""
    match = _REPLY.search(text)
    if match is None:
        return
    number = match.lastgroup or ""
    meaning = reply_meaning(int(match[number]))
    if meaning is not None and (number == "quoted" or _FAILING.search(text.lower())):
        weight = Weight.WORDS if number == "quoted" else Weight.HINT
        yield match.start(number), match.end(number), meaning, weight


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


def _failures_in_bodies(text: str) -> Iterator[tuple[int, int, Meaning, Weight]]:
    match = _NO_SUCCESS.search(text) or (_REASON.search(text) if _FAILING.search(text) else None)
    if match is not None:  # Whatever else it says goes before.
        yield match.start(), match.end(), (Symptom.DENIED, None), Weight.CANCELED


def _is_failing(number: int, text: str, plain: str) -> bool:
    """Tell the number of an error from one that an API has for what is well."""
    if number < _STATUSES.stop:
        return False
    return has_failing_word(plain.split()) or _FAILING.search(text.lower()) is not None
