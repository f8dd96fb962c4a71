"""The numbers of c-ares, which pycares and aiodns hand on."""

from errcodes.classify.evidence import Evidence, Phase, Symptom
from errcodes.classify.read.numbers.server_answers import Meaning, first_evidence, numbers_in
from errcodes.classify.walk.record import Record

__all__ = ["ARES_CODES", "number_evidence"]

_UNRESOLVED: Meaning = (Symptom.UNRESOLVED, Phase.RESOLVE)

#: ares_status_t (c-ares 1.34, include/ares.h). All but the end of the caller's own channel leave a
#: name without an address.
ARES_CODES: dict[int, Meaning] = {
    1: _UNRESOLVED,  # ENODATA
    2: _UNRESOLVED,  # EFORMERR
    3: _UNRESOLVED,  # ESERVFAIL
    4: _UNRESOLVED,  # ENOTFOUND
    5: _UNRESOLVED,  # ENOTIMP
    6: _UNRESOLVED,  # EREFUSED
    8: _UNRESOLVED,  # EBADNAME
    10: _UNRESOLVED,  # EBADRESP
    11: _UNRESOLVED,  # ECONNREFUSED: by the name server
    12: (Symptom.TIMEOUT, Phase.RESOLVE),  # ETIMEOUT
    16: (Symptom.CANCELED, None),  # EDESTRUCTION
    24: (Symptom.CANCELED, None),  # ECANCELLED
    26: _UNRESOLVED,  # ESERVICE
    27: _UNRESOLVED,  # ENOSERVER
}


def number_evidence(record: Record) -> Evidence | None:
    """Read the number of pycares.AresError or aiodns.error.DNSError: the first argument."""
    return first_evidence(record, numbers_in(record).items(), ARES_CODES.get)
