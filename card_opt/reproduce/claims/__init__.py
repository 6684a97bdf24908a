"""All claims of the letter that are judged, in the order of the letter."""

from card_opt.reproduce.claims import decisions, gains, method, setting

CLAIMS = (
    *setting.CLAIMS,
    *method.CLAIMS,
    *decisions.CLAIMS,
    *gains.CLAIMS,
)
