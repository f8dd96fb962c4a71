"""A text *reports* a failure, or only *mentions* one. What is mentioned is set aside.

"Read timed out" reports a failure. "Add a test for Read timed out" has the same words and reports
nothing: they stand in a title. What makes it a mention is the language or the form, which is the
same for every program and every failure. So there are kinds of mention, each in a module that is
named for what it is; a kind says how it looks, in tables, and why that reports nothing.

Most texts are told by their wording alone: `errcodes.classify.texts.mentions.wording` weighs it.
What it leaves open the kinds decide. `KINDS` has them all, and
`errcodes.classify.texts.mentions.sorting` goes through them. To add one, describe it as a `Kind`
and put it here. Where a line says before a phrase that something failed, only a kind that is
`certain` sets the phrase aside: `failed to add the option: timed out`. Where the wording is that of
a report by far, only a kind that is `apart` does.
"""

from errcodes.classify.texts.mentions.answered_requests import ANSWER, BODY
from errcodes.classify.texts.mentions.comments import COMMENT
from errcodes.classify.texts.mentions.conditions import CONDITION
from errcodes.classify.texts.mentions.counts import COUNT
from errcodes.classify.texts.mentions.diagrams import DIAGRAM
from errcodes.classify.texts.mentions.explanations import EXPLANATION, GUESS, POSSIBILITY
from errcodes.classify.texts.mentions.form import Kind
from errcodes.classify.texts.mentions.homonyms import HOMONYM
from errcodes.classify.texts.mentions.instructions import ADVICE, COMMAND, INSTRUCTION
from errcodes.classify.texts.mentions.lists import LIST
from errcodes.classify.texts.mentions.markup import CATALOG, DOCUMENTATION, HELP
from errcodes.classify.texts.mentions.message_formats import MESSAGE_FORMAT
from errcodes.classify.texts.mentions.names import CODE, NAME
from errcodes.classify.texts.mentions.plans import PLAN, TASK
from errcodes.classify.texts.mentions.prose import PROSE
from errcodes.classify.texts.mentions.questions import HEADING, QUESTION
from errcodes.classify.texts.mentions.quiet_records import QUIET_RECORD
from errcodes.classify.texts.mentions.refused_clients import REFUSED_CLIENT
from errcodes.classify.texts.mentions.settings import SETTING
from errcodes.classify.texts.mentions.source_code import SOURCE_CODE
from errcodes.classify.texts.mentions.stack_frames import FRAME
from errcodes.classify.texts.mentions.tests import DONE, FAILED_TEST, TEST
from errcodes.classify.texts.mentions.titles import CHANGE, TITLE
from errcodes.classify.texts.mentions.undefined_names import UNDEFINED_NAME

__all__ = ["KINDS"]

KINDS: tuple[Kind, ...] = (
    FRAME,
    UNDEFINED_NAME,
    SETTING,
    SOURCE_CODE,
    MESSAGE_FORMAT,
    COMMENT,
    DOCUMENTATION,
    HELP,
    CATALOG,
    COMMAND,
    TEST,
    FAILED_TEST,
    DONE,
    TASK,
    ANSWER,
    BODY,
    REFUSED_CLIENT,
    COUNT,
    LIST,
    CHANGE,
    TITLE,
    PLAN,
    CONDITION,
    GUESS,
    POSSIBILITY,
    EXPLANATION,
    QUESTION,
    HEADING,
    DIAGRAM,
    ADVICE,
    INSTRUCTION,
    CODE,
    NAME,
    HOMONYM,
    QUIET_RECORD,
    PROSE,
)
