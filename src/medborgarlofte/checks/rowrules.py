"""Every rule of activities by its code. What a rule looks at decides how often it is asked."""

from collections.abc import Callable, Iterator, Mapping

from medborgarlofte.checks import cells, corrections, disclosure, personal, rows
from medborgarlofte.checks.course import RowRule
from medborgarlofte.checks.plausibility import Tallies
from medborgarlofte.checks.shared import Shared
from medborgarlofte.checks.timing import Late, future_date
from medborgarlofte.checks.trace import Trace
from medborgarlofte.checks.twins import Twins
from medborgarlofte.domain.problem import Problem

RowRules = Mapping[str, RowRule]

# Asked once for all rows of a file that serve the same promises in the same stretch of time.
COURSE_RULES: RowRules = {
    "A302": rows.unknown_promise,
    "A304": rows.outside_period,
    "A305": rows.other_year,
    "A335": rows.ambiguous_agreement,
    "A336": rows.after_last_period,
    "A337": rows.withdrawn_promise,
    "A338": disclosure.undisclosed,
}
# Asked once for each cell that differs among those rows.
PLACE_RULES: RowRules = {"A312": cells.unknown_place}
PARTY_RULES: RowRules = {"A313": cells.unknown_party}
TAG_RULES: RowRules = {"A314": cells.unknown_tag, "A344": cells.step_after_due}
RESULT_RULES: RowRules = {"A315": cells.unknown_result}

CORRECTION_RULES: Mapping[str, corrections.CorrectionRule] = {
    "A331": corrections.corrects_nothing,
    "A332": corrections.corrects_itself,
    "A333": corrections.correction_circle,
    "A334": corrections.rival_corrections,
}

# Found while all rows pass, by what has been seen of the others.
PASSING: Mapping[str, Callable[..., Iterator[Problem]]] = {
    "A306": future_date,
    "A330": Trace.duplicate_id,
    "A339": Twins.likely_twin,
    "A340": Tallies.implausible_count,
    "A341": Late.logged_late,
    "A342": Shared.shared_activity,
    **dict.fromkeys(personal.CODES.values(), personal.personal_in_note),
}
