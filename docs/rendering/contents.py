"""What the pages may ask for, under the name that they ask by."""

from collections.abc import Callable
from functools import partial

from rendering import (
    answers,
    api,
    clients,
    code_sections,
    decisions,
    formats,
    mentions,
    phrases,
    vocabularies,
    words,
)
from rendering.evidence import EVIDENCE, evidence_table

__all__ = ["RENDERED"]

#: The name -> what gives the Markdown.
RENDERED: dict[str, Callable[[], str]] = {
    "codes.overview": words.overview,
    "codes.app": code_sections.app_codes,
    "codes.network": code_sections.network_codes,
    "classify.names": api.classify_names,
    "decisions.table": decisions.decision_table,
    "decisions.phases": decisions.phase_order,
    "decisions.stages": decisions.stages,
    "consequences.table": decisions.consequences,
    "consequences.sent_by_phase": decisions.sent_by_phase,
    "consequences.transient_statuses": decisions.transient_statuses,
    "consequences.proxy_refusals": decisions.proxy_refusals,
    "consequences.app_codes": decisions.app_codes_by_evidence,
    "problem.statuses": answers.statuses,
    "formats.document": partial(formats.fields, "document"),
    "formats.entry": partial(formats.fields, "document", "entry"),
    "formats.export": partial(formats.fields, "export"),
    "formats.code": partial(formats.fields, "export", "code"),
    "formats.words": partial(formats.fields, "export", "words"),
    "clients.setting": clients.setting,
    "clients.overview": clients.overview,
    "clients.matrices": clients.matrices,
    "clients.details": clients.details,
    "mentions.kinds": mentions.kinds,
    "phrases.pairs": phrases.pairs,
    "vocabularies.table": vocabularies.vocabularies,
    "phrases.tables": phrases.tables,
    **{f"evidence.{name}": partial(evidence_table, name) for name in EVIDENCE},
}
