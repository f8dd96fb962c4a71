"""The error that the body of an answer tells, in whatever form a program shows the body.

APIs have few things in common: a field for the number or the name of the error, whose values say
that all is well or that it is not, and one for what is said of it. The fields are known by what
they are called, as `{"errcode": 40001, "errmsg": "invalid credential"}`, `errCode: -1 | errMsg:
...`, `[code] => 15 [sub_msg] => ...` or `<faultcode>...`. What they hold is read by the tables
here.
"""

from collections.abc import Iterator, Sequence
from itertools import islice
from operator import itemgetter
from typing import NamedTuple, TypeAlias

from errcodes.classify.evidence import Symptom, Weight
from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.read.class_names import name_words
from errcodes.classify.read.numbers.http_statuses import FAILED_STATUSES, status_symptom
from errcodes.classify.read.numbers.server_answers import Meaning
from errcodes.classify.texts.mentions.form import has_failing_word
from errcodes.classify.words.chinese_refusals import is_refusing_in_chinese
from errcodes.classify.words.refusals import is_refusing

__all__ = ["BODY_KEYS", "BodyError", "body_error", "says_no"]

#: What is only called so where it is of an error, without what joins the words of the name.
_ERROR_KEYS = frozenset(
    {
        *("err", "errcode", "errno", "errnum", "errorcode", "errornumber", "errortype"),
        *("faultcode", "rejcode", "subcode"),
    }
)
#: What may also be of what went well.
_RESULT_KEYS = frozenset(
    {
        *("cod", "code", "error", "infocode", "rc", "responsecode", "result", "resultcode", "ret"),
        *("retcode", "returncode", "stat", "state", "status", "type"),
    }
)
#: What is false where it did not.
_SUCCESS_KEYS = frozenset({"issuccess", "ok", "success"})
#: What has the error in it.
_CONTAINERS = frozenset({"error", "errorresponse", "errors", "fault"})
_OPENINGS, _EMPTY = ("[", "{"), ("]", "}")
_ERROR = "error"
#: How the names of fields end that say something of it.
_MESSAGES = (
    *("desc", "description", "detail", "errstr", "hint", "info", "message", "messages", "msg"),
    *("msgs", "reason", "string", "title"),
)
#: A text with a body has one of these words.
BODY_KEYS = frozenset(
    {
        *("cod", "code", "detail", "err", "err_code", "errcode", "errno", "error_code"),
        *("error_description", "error_response", "errorcode", "errormessage", "errors"),
        *("faultcode", "faultstring", "infocode", "issuccess", "ok", "rc", "rejcode"),
        *("responsecode", "result_code", "resultcode", "ret", "ret_code", "retcode"),
        *("return_code", "returncode", "stat", "sub_code", "success"),
    }
)
#: What shows that fields are those of a body.
_FORMS = ("{", '":', '" :', "=> ", "</", "errMsg", "errmsg", "msg=", "message=")
#: A field: its name, and what it holds as far as that has the form of a number or a name.
_FIELD = LazyPattern(
    r"(?:\\?[\"']|\[|\b)([A-Za-z_]\w*)(?:\\?[\"']|\])?\s?(?:=>|[:=])\s?"
    r"(?:([\[{])|(\\?[\"'])([^\"'\\\n]*)|(-?\d+\b|[^\"'\\,;|\[\]{}<>\n]*))"
)
_ELEMENT = LazyPattern(r"<(\w+)()()>([^<>\n]*)()</")
_NUMBER = LazyPattern(r"-?\d{1,12}$")
#: What a field holds where all is well, or where it holds nothing.
_WELL = frozenset(
    {
        *("", "null", "none", "nil", "ok", "okay", "success", "successful", "succeed", "succeeded"),
        *("done", "true", "undefined", "string", "number", "integer", "成功", "操作成功"),
    }
)
#: What it holds where it is not, whatever is said of it.
_FAILED = frozenset({"error", "fail", "failed", "failure"})
_FALSE = frozenset({"0", "false", "no"})
#: In a text that is made to cost, no more fields than this are looked at.
_MOST = 60
#: What is no larger than a status counts the items, or says which kind it is.
_LEAST_NUMBER = FAILED_STATUSES.stop


#: Where the field is that says what failed, by its letters, what that is, and how much it weighs.
BodyError: TypeAlias = tuple[int, int, Meaning, Weight]


class _Field(NamedTuple):
    """A field: its letters, its name in small letters alone, what opens its value, its value."""

    start: int
    end: int
    key: str
    opening: str
    value: str


def body_error(text: str, plain: str) -> BodyError | None:
    """Give the error that the body in a text tells, or None.

    Args:
        text: The text.
        plain: The same with nothing left but its words, in lower case.

    >>> text = '{"errcode": 40001, "errmsg": "wrong key"}'
    >>> start, end, (symptom, _), _ = body_error(text, "  errcode   40001   errmsg    wrong key  ")
    >>> text[start:end], symptom.name
    ('"errcode": 40001', 'DENIED')
    """
    if not any(form in text for form in _FORMS):
        return None
    fields = list(islice(_fields(text), _MOST))
    said = any(map(_is_said, fields))
    refusing = says_no(text, plain) or has_failing_word(plain.split())
    wrong = any(map(_is_of_error, fields))
    found = (_error_in(field, said=said, refusing=refusing, wrong=wrong) for field in fields)
    errors = [error for error in found if error is not None]
    if errors:
        return max(errors, key=itemgetter(-1))
    return _reason(fields, text) if refusing and said else None


def says_no(text: str, plain: str) -> bool:
    """Tell whether a text says that a request is not done.

    Args:
        text: The text.
        plain: The same with nothing left but its words, in lower case.
    """
    return is_refusing(plain.replace("_", " ").split()) or is_refusing_in_chinese(text)


def _fields(text: str) -> Iterator[_Field]:
    pattern = _ELEMENT if "</" in text else _FIELD
    for match in pattern.finditer(text):
        key = match[1].lower().replace("_", "")
        _, bracket, quote, quoted, bare = match.groups("")
        yield _Field(*match.span(), key, bracket or quote[-1:], (quoted or bare).strip())


def _error_in(field: _Field, *, said: bool, refusing: bool, wrong: bool) -> BodyError | None:
    """Give the error that a field tells by what it holds.

    Args:
        field: The field.
        said: Whether another says something of it.
        refusing: Whether that is of a request that is not done.
        wrong: Whether it is called an error.
    """
    firm = field.key in _ERROR_KEYS
    if field.key in _SUCCESS_KEYS:
        failed = said and field.value.lower() in _FALSE
        return _failed(field) if failed else None
    if not (firm or field.key in _RESULT_KEYS):
        return None
    value = field.value.lower()
    if _NUMBER.match(value):
        return _numbered(field, int(value), firm=firm or wrong, refusing=refusing) if said else None
    if value in _FAILED and said and field.key != "type":
        return _failed(field)
    if value in _WELL or field.opening in _OPENINGS or not (refusing and (firm or field.opening)):
        return None
    name = field.value.replace("-", "_")
    named = (firm and said) or (field.opening and is_refusing(name_words(name)))
    return _failed(field) if named else None


def _failed(field: _Field) -> BodyError:
    """Give what says no more than that the request failed, which yields to all that says more."""
    return field.start, field.end, (Symptom.DENIED, None), Weight.CANCELED


def _is_of_error(field: _Field) -> bool:
    """Tell a field that has the words of an error, which is empty where all is well."""
    of_error = field.key.startswith("err") and field.key.endswith(_MESSAGES)
    return of_error and field.value.lower() not in _WELL


def _is_said(field: _Field) -> bool:
    """Tell a field for what is said of an error; the name of the error may be all of that."""
    return field.key.endswith(_MESSAGES) or (field.key == _ERROR and field.opening not in _OPENINGS)


def _numbered(field: _Field, number: int, *, firm: bool, refusing: bool) -> BodyError | None:
    """Give the error that a number is, where it is not one that an API has for what is well."""
    if number in FAILED_STATUSES:
        symptom = status_symptom(number)
    elif number < 0 or (number and firm) or (refusing and number >= _LEAST_NUMBER):
        symptom = Symptom.DENIED
    else:
        return None
    return field.start, field.end, (symptom, None), Weight.WRAPPER


def _reason(fields: Sequence[_Field], text: str) -> BodyError | None:
    """Give the error of a body that says no more than what is wrong, or that is called an error."""
    for field in fields:
        holds = field.opening in _OPENINGS and not text.startswith(_EMPTY, field.end)
        alone = len(fields) == 1 and _is_said(field) and text.rstrip().endswith("}")
        if alone or (holds and field.key in _CONTAINERS):
            return _failed(field)
    return None
