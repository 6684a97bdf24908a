"""All claims of the letter that are judged, in the order of the letter."""

from card_opt.reproduce import claims_decisions, claims_gains, claims_method, claims_setting

CLAIMS = (
    *claims_setting.CLAIMS,
    *claims_method.CLAIMS,
    *claims_decisions.CLAIMS,
    *claims_gains.CLAIMS,
)
