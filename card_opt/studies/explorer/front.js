// The exact delay-energy front of one device-round, and its knee, as card_opt/studies/front/ has them.
//
// The front has every decision within the limits that no other one beats in delay or energy. Weight
// and normalizer do not matter for it. Frequencies below the thriftiest are left out: they take more
// of both. Where the frequency has steps, each is an arc of one point.

const SAMPLES = 200;

// The arcs of all cuts (arcs.js), or of all cuts and steps.
function arcsOf(x) {
  const [still, moving] = x.level_power ? [0, 0] : [x.static_power, x.power_coefficient];
  const thrifty = x.power_coefficient === 0 ? Infinity : Math.cbrt(still / (2 * moving));
  return x.device_flops.flatMap((_, c) => {
    const cut = c + 1;
    if (!fitsMemory(x, cut)) return [];
    const { low, high, steps } = allowedFrequencies(x, cut);
    const work = serverCycles(x, cut);
    const ends = steps ? steps.map((hertz) => [hertz, hertz]) : [[Math.max(low, Math.min(thrifty, high)), high]];
    return ends.filter(([slow, fast]) => slow <= fast).map(([slow, fast]) => {
      const { delay: start } = delayAndEnergy(x, cut, fast);
      const { delay: end, energy: least } = delayAndEnergy(x, cut, slow);
      return { cut, b: fixedDelay(x, cut), work, slow, fast, start, end, least, still, moving };
    });
  });
}

// {pieces, points, reason}: pieces from the fastest to the thriftiest, each {cut, fast, slow, from,
// to, isOpen}: a cut from the frequency fast down to slow [Hz], and the decisions at both ends; isOpen
// where the next piece begins with the delay of this one's end and less energy, so that the end itself
// is not of the front. points: decisions {cut, frequency, delay, energy} along it, about as many as
// asked for beside the ends of pieces. Without any decision both are empty, and reason says why.
function front(x, samples = SAMPLES) {
  const pieces = frontPieces(x);
  if (pieces.length === 0) return { pieces, points: [], reason: undecided(x, extremes(x)).reason };
  const length = pieces.reduce((sum, { fast, slow }) => sum + Math.log(fast / slow), 0);
  const points = pieces.flatMap(({ cut, fast, slow, from, to, isOpen }) => {
    const span = Math.log(fast / slow);
    const number = length > 0 ? Math.ceil((samples * span) / length) : 0;
    if (number === 0) return [from];
    const inner = Array.from({ length: number - 1 }, (_, i) => fast * Math.exp((-span * (i + 1)) / number));
    return [from, ...inner.map((frequency) => decisionAt(x, cut, frequency)), ...(isOpen ? [] : [to])];
  });
  return { pieces, points, reason: "" };
}

function decisionAt(x, cut, frequency) {
  return { cut, frequency, ...delayAndEnergy(x, cut, frequency) };
}

function frontPieces(x) {
  const arcs = arcsOf(x);
  if (arcs.length === 0) return [];
  const last = 2 * Math.max(...arcs.map(({ end }) => end));
  const lowest = lowerEnvelope(arcs, last);
  // After the end of an arc there is nothing new; an arc of one point is where its flat piece begins.
  const kept = lowest.filter(({ arc, from, isFlat }) => !isFlat || (arc.start === arc.end && from === arc.start));
  return kept.map((piece, i) => {
    const { arc, from, to, isFlat } = piece;
    const [fast, slow] = isFlat ? [arc.slow, arc.slow] : [firstFrequency(piece, kept[i - 1]), arcFrequency(arc, to)];
    const next = kept[i + 1];
    const isOpen = !isFlat && next !== undefined && next.from === to && pieceEnergy(next, to) < pieceEnergy(piece, to);
    return { cut: arc.cut, fast, slow, from: decisionAt(x, arc.cut, fast), to: decisionAt(x, arc.cut, slow), isOpen };
  });
}

// The frequency at which a piece begins: after a gap, where it takes as much energy as the end of the
// one before, which says it to more digits than the delay does.
function firstFrequency({ arc, from }, before) {
  if (before === undefined || before.to === from || from === arc.start) return arcFrequency(arc, from);
  const { high } = atMost(arc.work * arc.still, arc.work * arc.moving, before.arc.least);
  return clip(high, arc.slow, arc.fast);
}

// The knee, the point of the front furthest from the chord between its ends when both axes are scaled
// to [0, 1] (Das 1999): the decision that is best at the price of energy that is the slope of the
// chord. At a price m [s/J] the best frequency of every cut is the pace
//
//   p = cbrt((1 / m + P0) / (2 xi)),
//
// moved into what is left of the cut. Of equals it is the fastest, such as of a front without a bend.
// {cut, frequency, delay, energy, price}, or null without any decision.
function knee(x) {
  const arcs = arcsOf(x);
  if (arcs.length === 0) return null;
  const at = (frequencyOf) => arcs.map((arc) => decisionAt(x, arc.cut, frequencyOf(arc)));
  const fast = at((arc) => arc.fast).reduce((a, b) => (isBefore(b.delay, a.delay, b.energy, a.energy) ? b : a));
  const thrifty = at((arc) => arc.slow).reduce((a, b) => (isBefore(b.energy, a.energy, b.delay, a.delay) ? b : a));
  const saved = fast.energy - thrifty.energy;
  if (!(saved > 0)) return { ...thrifty, price: Infinity };
  const price = ((thrifty.delay - fast.delay) / saved) * (1 - 1e-12);
  const pace = Math.cbrt((1 / price + x.static_power) / (2 * x.power_coefficient));
  const best = at((arc) => (arc.slow === arc.fast ? arc.fast : clip(pace, arc.slow, arc.fast)));
  const worth = ({ delay, energy }) => delay + price * energy;
  return { ...best.reduce((a, b) => (isBefore(worth(b), worth(a), b.delay, a.delay) ? b : a)), price };
}

// Whether one comes before another: by the first number, of equals by the second.
function isBefore(own, other, ownNext, otherNext) {
  return own < other || (own === other && ownNext < otherNext);
}
