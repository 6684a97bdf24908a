// What limits leave of each cut, and the best frequency in it, as card_opt/algorithms/cutwise.py
// and stepwise.py have it.
//
// A deadline, an energy cap, the device's memory and levels leave of a cut's frequencies an interval
// or some steps, or nothing. At prices a of a second and b of a joule a cut costs
//
//   a D + b E = constant + W (A / f + B f^2),   A = a + b P0,  B = b xi,
//
// with W cycles on the server, which falls up to f* = cbrt(A / (2 B)), equation (16), and rises from
// there on. So the best is f* moved into the interval, or the best of the steps.

// A bound is kept if a few products and sums have rounded a value above it.
const JUST_MET = 1 + 16 * EPSILON;

// f* of the whole box [Hz], equation (16) with static power; of a table the frequency at which a
// cycle costs the least. If all cost the same it is the fastest where only delay counts, else the
// thriftiest.
function freeFrequency(x, e) {
  const price = prices(x, e);
  if (x.level_power) return bestStep(x, price, tableSteps(x)) ?? x.min_frequency;
  const inverse = price.delay + price.energy * x.static_power;
  const square = price.energy * x.power_coefficient;
  if (inverse === 0 && square === 0) return x.weight === 1 ? x.max_frequency : thriftiestFrequency(x);
  return clip(Math.cbrt(inverse / (2 * square)), x.min_frequency, x.max_frequency);
}

// The step at which a cycle costs the least, the lowest of equals; undefined if there is none.
function bestStep(x, price, steps) {
  let best;
  let least = Infinity;
  for (const hertz of steps) {
    const cost = (price.delay + price.energy * serverPower(x, hertz)) / hertz;
    if (cost < least) [best, least] = [hertz, cost];
  }
  return best;
}

// The steps that the frequency may take [Hz], rising: levels, and those of a table of powers, in the
// box; null where it may take any.
function allSteps(x) {
  const table = tableSteps(x);
  if (!x.levels) return table;
  const inBox = (hertz) => x.min_frequency <= hertz && hertz <= x.max_frequency;
  const levels = [...new Set(x.levels)].sort((a, b) => a - b).filter(inBox);
  return table ? levels.filter((hertz) => table.includes(hertz)) : levels;
}

// {low, high} [Hz]: where the delay of a cut is at most the deadline. W / f <= bound - b.
function withinDeadline(x, cut) {
  if (x.deadline === null) return { low: 0, high: Infinity };
  const room = Math.max(x.deadline * JUST_MET - fixedDelay(x, cut), 0);
  const low = serverCycles(x, cut) / room;
  return { low: Number.isNaN(low) ? Infinity : low, high: Infinity };
}

// {low, high} [Hz]: where p / f + q f^2 is at most r, the two positive roots of q f^3 - r f + p,
//
//   3 p / (r u) sin(asin(u) / 3) <= f <= 2 sqrt(r / (3 q)) cos(pi / 6 + asin(u) / 3),
//
// u = 3 sqrt(3) / 2 * p / r * sqrt(q / r); none where u > 1.
function atMost(p, q, r) {
  if (q === 0) return { low: p / r, high: Infinity };
  if (p === 0) return { low: 0, high: Math.sqrt(r / q) };
  const u = 1.5 * Math.sqrt(3) * (p / r) * Math.sqrt(q / r);
  if (u > 1) return { low: Infinity, high: 0 };
  const third = Math.asin(u) / 3;
  return {
    low: u > 0 ? (p / r) * ((3 * Math.sin(third)) / u) : p / r,
    high: 2 * Math.sqrt(r / (3 * q)) * Math.cos(Math.PI / 6 + third),
  };
}

// {low, high} [Hz]: where the energy of a cut is at most the cap.
function withinCap(x, cut) {
  if (x.energy_cap === null) return { low: 0, high: Infinity };
  const work = serverCycles(x, cut);
  return atMost(work * x.static_power, work * x.power_coefficient, x.energy_cap * JUST_MET);
}

// Whether the device has the memory that a cut needs.
function fitsMemory(x, cut) {
  return x.memory === null || x.device_memory === null || x.device_memory[cut - 1] <= x.memory;
}

// {low, high, steps}: the frequencies that box, deadline and cap leave of a cut [Hz], from low to
// high, none where low > high; steps, if not null, are all that there are.
function allowedFrequencies(x, cut) {
  const [first, second] = [withinDeadline(x, cut), withinCap(x, cut)];
  const low = Math.max(x.min_frequency, first.low, second.low);
  const high = Math.min(x.max_frequency, first.high, second.high);
  const steps = allSteps(x);
  if (!steps) return { low, high, steps };
  if (!x.level_power) return { low, high, steps: steps.filter((hertz) => low <= hertz && hertz <= high) };
  const keeps = (hertz) => {
    const { delay, energy } = delayAndEnergy(x, cut, hertz);
    const isInTime = x.deadline === null || delay <= x.deadline * JUST_MET;
    return isInTime && (x.energy_cap === null || energy <= x.energy_cap * JUST_MET);
  };
  return { low: x.min_frequency, high: x.max_frequency, steps: steps.filter(keeps) };
}

// {frequency, reason}: the best frequency of a cut within all limits [Hz] and "", or null and why
// there is none. e: extremes(x), if they are known already.
function bestFrequency(x, cut, e = extremes(x)) {
  if (!fitsMemory(x, cut)) return { frequency: null, reason: whyNoMemory(x, cut) };
  const { low, high, steps } = allowedFrequencies(x, cut);
  const at = extremesOf(e, cut);
  let frequency = null;
  if (steps) frequency = bestStep(x, prices(x, at), steps) ?? null;
  else if (low <= high) frequency = clip(freeFrequency(x, at), low, high);
  return { frequency, reason: frequency === null ? whyNoFrequency(x, cut) : "" };
}

// U(c): for each cut {cut, frequency, delay, energy, cost, isAllowed, reason} at its best frequency
// within the limits; of a cut that limits forbid, at f* of the whole box, so that it can be shown.
function curve(x, e = extremes(x)) {
  return x.device_flops.map((_, c) => {
    const cut = c + 1;
    const { frequency, reason } = bestFrequency(x, cut, e);
    const isAllowed = frequency !== null;
    const shown = isAllowed ? frequency : freeFrequency(x, extremesOf(e, cut));
    return { cut, frequency: shown, ...evaluate(x, cut, shown, e), isAllowed, reason };
  });
}

// The same device-round without its limits. A table of powers stays: it says what frequencies there
// are.
function withoutLimits(x) {
  return { ...x, deadline: null, energy_cap: null, memory: null, levels: null };
}
