"""A condition: what is to be done in case that something fails, or so that it does not."""

from errcodes.classify.texts.mentions.form import Kind

__all__ = ["CONDITION"]

CONDITION = Kind(
    "condition",
    "It speaks of what may come, and has not come.",
    openings=("If ", "如果", "当", "若", "假如", "一旦", "Should the ", "Should a ", "In case "),
    closed_forms=(("[iewufI}]", r"(?:if|elif|else if|\} else if|while|for|unless) .*[{:]$"),),
    before=frozenset(
        {
            *("if", "whenever", "when", "unless", "until", "till", "case", "without", "avoid"),
            *("avoids", "avoiding", "prevent", "prevents", "preventing", "against", "on_error"),
        }
    ),
    reach=7,
    behind=frozenset({"if", "unless", "until"}),
    reach_behind=1,
)
