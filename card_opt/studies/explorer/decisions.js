// Who decides: the exact optimum under limits, CARD, Algorithm 1 as printed, and two baselines.

// Costs that differ by less than this share of their terms differ by rounding only: a tie, which
// goes to the smallest cut, as in the strict comparison of Algorithm 1.
const ROUNDING = 64 * EPSILON;
// The share by which a solver may exceed a limit, and so may Algorithm 1.
const FEASIBLE = 1e-9;

// {cut, frequency, delay, energy, cost, reason}: the best decision that keeps all limits. Every cut
// has its best frequency (limits.js), and the best cut is found by comparing all. If there is none
// all are null, and reason says why.
function decide(x, e = extremes(x)) {
  const open = curve(x, e).filter(({ isAllowed }) => isAllowed);
  if (open.length === 0) return undecided(x, e);
  const valued = open.map((row) => ({ row, ...comparable(x, row, e) }));
  const least = Math.min(...valued.map(({ value }) => value));
  const { row } = valued.find(({ value, rounding }) => value <= least + rounding);
  return { cut: row.cut, frequency: row.frequency, delay: row.delay, energy: row.energy, cost: row.cost, reason: "" };
}

// What to compare cuts by, and what is a tie. With common extremes that is w' D + e' E, without the
// constant of all cuts, which is no reason for a tie.
function comparable(x, row, e) {
  const at = extremesOf(e, row.cut);
  const price = prices(x, at);
  const size = price.delay * row.delay + price.energy * row.energy;
  if (x.level_power) {
    const most = Math.abs(price.delay * at.max_delay) + Math.abs(price.energy * at.max_energy);
    return { value: row.cost, rounding: ROUNDING * most };
  }
  if (x.normalizer !== "per-cut") return { value: size, rounding: ROUNDING * size };
  const offset = price.delay * at.min_delay + price.energy * at.min_energy;
  return { value: row.cost, rounding: ROUNDING * Math.max(size, Math.abs(offset)) };
}

function undecided(x, e) {
  const reasons = x.device_flops.map((_, c) => bestFrequency(x, c + 1, e).reason);
  const same = reasons.every((reason) => reason === reasons[0]);
  const reason = same ? reasons[0] : `No cut keeps the limits. ${reasons[0]} ${reasons[reasons.length - 1]}`;
  return { cut: null, frequency: null, delay: null, energy: null, cost: null, reason };
}

// CARD: the same without limits, which is exact for f* does not depend on the cut (but for
// extremes "per-cut", where it may).
function card(x, e = extremes(x)) {
  return decide(withoutLimits(x), e);
}

// Algorithm 1 line by line, read under limits as card_opt/algorithms/card_literal.py does: line 1 is
// equation (16), of levels the one at which a cycle costs the least; lines 3 to 9 go over the cuts
// that keep the limits at that frequency; if there is none it decides as if there were no limits.
//
// {frequency, rows, cut, delay, energy, cost, fellBack, breaks, words}: frequency of line 1 [Hz], of
// the chosen cut where extremes are "per-cut"; rows, one per cut {cut, frequency, delay, energy,
// cost, isAllowed, reason}; breaks, the limits that the decision exceeds and by how much (words.js).
function algorithmOne(x, e = extremes(x)) {
  const steps = allSteps(x) || [];
  const rows = x.device_flops.map((_, c) => {
    const cut = c + 1;
    const at = extremesOf(e, cut);
    const frequency = steps.length ? bestStep(x, prices(x, at), steps) : freeFrequency(x, at); // line 1
    const reasons = broken(x, cut, frequency).filter(({ limit }) => limit !== "levels");
    const reason = reasons.map(({ words }) => words).join("; ");
    return { cut, frequency, ...evaluate(x, cut, frequency, e), isAllowed: reasons.length === 0, reason };
  });
  const first = (best, row) => (best === null || row.cost < best.cost ? row : best); // lines 3 to 9
  const kept = rows.filter(({ isAllowed }) => isAllowed).reduce(first, null);
  const { cut, frequency, delay, energy, cost } = kept || rows.reduce(first, null);
  const breaks = broken(x, cut, frequency);
  const found = { frequency, rows, cut, delay, energy, cost, fellBack: kept === null, breaks };
  return { ...found, words: whatAlgorithmOneDoes(found, decide(x, e)) };
}

// What comes of Algorithm 1, beside the best decision.
function whatAlgorithmOneDoes(found, best) {
  const { cut, frequency, cost, fellBack, breaks } = found;
  const start = `Line 1 fixes ${inWords(frequency, "Hz")} before any cut is looked at.`;
  if (fellBack || breaks.length) {
    const why = fellBack ? "There no cut keeps the limits, so the cheapest of all is taken" : "The decision is taken";
    const over = breaks.map(({ words }) => words).join("; ");
    const end = best.cut === null ? "No decision keeps the limits." : `Cut ${best.cut} at ${inWords(best.frequency, "Hz")} keeps them.`;
    return `${start} ${why}, cut ${cut}: ${over}. ${end}`;
  }
  if (best.cut === null) return `${start} Cut ${cut} keeps the limits but for less than a share of 1e-9; no decision keeps them exactly.`;
  const more = cost - best.cost;
  if (!(more > FEASIBLE)) return `${start} Of the cuts that keep the limits there, cut ${cut} is the cheapest, and no decision is better.`;
  const other = `cut ${best.cut} at ${inWords(best.frequency, "Hz")}`;
  return `${start} Of the cuts that keep the limits there, cut ${cut} is the cheapest and costs ${cost.toPrecision(4)}; ${other} keeps them too and costs ${best.cost.toPrecision(4)}.`;
}

// {serverOnly, deviceOnly}: the letter's two benchmarks, blind to limits, as the policies of
// card_opt/solving/policies.py: cut 1, and the last cut, which leaves one layer to the server; at the
// frequency of equation (16), or where extremes are "per-cut" at the highest. The letter does not say
// at which. Each is {cut, frequency, delay, energy, cost, breaks}.
function baselines(x, e = extremes(x)) {
  const steps = tableSteps(x);
  const highest = steps && steps.length ? steps[steps.length - 1] : x.max_frequency;
  const frequency = x.normalizer === "per-cut" ? highest : freeFrequency(x, e);
  const at = (cut) => ({ cut, frequency, ...evaluate(x, cut, frequency, e), breaks: broken(x, cut, frequency) });
  return { serverOnly: at(1), deviceOnly: at(cutCount(x)) };
}
