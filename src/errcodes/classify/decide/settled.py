"""The code of a failure whose form settles it, without reading all that it says."""

from errcodes.classify.decide.table import PHASED, ROWS
from errcodes.classify.evidence import Symptom, Weight
from errcodes.classify.read.declarations import ATTRIBUTE, DIAGNOSIS
from errcodes.classify.read.registry import Registry
from errcodes.classify.walk.record import Record
from errcodes.codes import NetworkErrorCode

__all__ = ["settled_code"]

_A_NUMBER, _JSON, _CLOSED = Weight.NUMBER, Symptom.JSON, Symptom.CLOSED
#: What weighs no more settles nothing: what was being handled may say more.
_LIGHT = int(Weight.STATUS)

#: The codes of the symptoms that come to the same in every phase.
_CODES: dict[Symptom, NetworkErrorCode] = {
    symptom: row.code
    for (symptom, phase), row in ROWS.items()
    if phase is None and symptom not in PHASED
}


def settled_code(caught: Record, registry: Registry) -> NetworkErrorCode | None:
    """Give the code of a chain of exceptions that one decides whatever else they say, or None.

    That is a number, or the class of one event, at the end of the chain, which needs no phase, and
    around which all weighs less. Most failures are of this form.

    Args:
        caught: The exception that was caught.
        registry: What the user says of classes.
    """
    profiles, around, has_texts = registry.profiles, _LIGHT, False
    record = caught
    while True:
        profile = profiles[record.info]
        attributes, causes = record.attributes, record.causes
        if (
            record.attempts
            or profile.declaration is not None
            or (attributes and (ATTRIBUTE in attributes or DIAGNOSIS in attributes))
        ):
            return None
        read_number = profile.read_number
        evidence = None if read_number is None else read_number(record)
        if profile.has_texts:
            has_texts = True
        if not causes:
            break
        if len(causes) > 1:
            return None
        weight = profile.heaviest if evidence is None else evidence.weight
        if weight > around:  # noqa: PLR1730  (A call costs more than all else that is done here.)
            around = weight
        record = causes[0]
    evidence = evidence or profile.event
    if evidence is None or evidence.weight <= around:
        return None
    # The words of a class may outweigh what it is called, and no number. And a status goes before
    # what the body of its answer is not.
    is_name = evidence.weight < _A_NUMBER or evidence.attribute == "__mro__"
    symptom = evidence.symptom
    if (is_name and has_texts) or (symptom is _JSON and record is not caught):
        return None
    # The end of a connection that a `with` block's exit met hides what had ended the block.
    if symptom is _CLOSED and is_name and record.has_context:
        return None
    return _CODES.get(symptom)
