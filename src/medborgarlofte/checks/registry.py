"""Every rule of agreements, assessments and publications by its code; those of activities are in ``rowrules``."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date

from medborgarlofte.checks import (
    amendments,
    assessments,
    clarity,
    conditions,
    disclosure,
    identities,
    publications,
    reasons,
    references,
    rhythm,
    wording,
)
from medborgarlofte.domain.agreement import Agreement
from medborgarlofte.domain.assessment import Assessment
from medborgarlofte.domain.ledger import Ledger
from medborgarlofte.domain.problem import Problem

AgreementRule = Callable[[Agreement], Iterator[Problem]]
AssessmentRule = Callable[[Assessment, Ledger], Iterator[Problem]]
LedgerRule = Callable[[Ledger], Iterator[Problem]]
DatedRule = Callable[[Ledger, rhythm.InForce, date], Iterator[Problem]]

AGREEMENT_RULES: Mapping[str, AgreementRule] = {
    "P230": identities.duplicate_id,
    "P233": references.unknown_section,
    "P234": references.unknown_party,
    "P235": references.unknown_priority,
    "P236": references.unknown_place,
    "P237": references.unknown_tag,
    "P238": references.unknown_result,
    "P240": identities.ambiguous_place,
    "P241": conditions.never_true,
    "P242": amendments.withdrawn_without_decision,
    "P243": amendments.amendment_mismatch,
    "P244": references.unknown_choice,
    "P245": amendments.date_outside_period,
    "P246": clarity.nobody_responsible,
    "P247": clarity.no_period,
    "P248": clarity.no_per,
    "P249": wording.number_only_in_text,
    "P250": wording.number_only_in_target,
    "P251": clarity.no_list,
    "P252": wording.weak_words,
    "P253": clarity.no_baseline,
    "P254": disclosure.finer_than_disclosed,
}
LEDGER_RULES: Mapping[str, LedgerRule] = {
    "P231": identities.duplicate_agreement,
    "P232": identities.overlapping_agreements,
    "P239": identities.unknown_renewal,
    "B410": reasons.why_missing,
    "B421": publications.digest_mismatch,
}

ASSESSMENT_RULES: Mapping[str, AssessmentRule] = {
    "A302": assessments.unknown_promise,
    "A305": assessments.other_year,
    "A306": assessments.future_date,
    "B411": assessments.next_missing,
    "B412": assessments.window_uncovered,
}
DATED_RULES: Mapping[str, DatedRule] = {
    "A343": rhythm.silence,
    "B413": rhythm.unjudged_window,
    "B414": rhythm.unpublished_window,
}
