// Equations (7) to (12) of the letter for one device in one round, as card_opt/problem/costs.py has
// them. No page is needed: every function takes x, one device-round in SI units with the names of
// co.Instance, and changes nothing. Arrays of x are over cuts; a cut counts from 1.
//
//   D(c, f) = T (eD(c) / fD + (e - eD(c)) / (f k) + phi S(c) / RD + phi S~(c) / RS) + A(c) (1 / RD + 1 / RS)
//   E(c, f) = T (e - eD(c)) / (f k) * P(f),   P(f) = P0 + xi f^3
//   U(c, f) = w (D - Dmin) / (Dmax - Dmin) + (1 - w) (E - Emin) / (Emax - Emin)
//
// Where x.level_power is given, pairs [Hz, W] in rising order, P(f) is that table, which has all the
// frequencies that there are; power_coefficient and static_power then count for nothing. Rates and
// throughput are above 0.

const EPSILON = 2 ** -52;
// Extremes that differ by less than this share of their size differ by rounding only, and those
// closer than the least normal number have no reciprocal.
const RANGE_ROUNDING = 8 * EPSILON;
const LEAST_RANGE = 2 * 2 ** -1022;

// How many cuts there are.
function cutCount(x) {
  return x.device_flops.length;
}

// What the server computes in a local epoch [FLOP]: e - eD(c).
function serverFlops(x, cut) {
  return x.total_flops - x.device_flops[cut - 1];
}

// The cycles of the server in a round: T (e - eD(c)) / k.
function serverCycles(x, cut) {
  return (x.local_epochs / x.server_flops_per_cycle) * serverFlops(x, cut);
}

// What a FLOP of the server takes in a round: seconds, T / (f k), and joules, T P(f) / (f k).
function secondsPerFlop(x, frequency) {
  return x.local_epochs / (frequency * x.server_flops_per_cycle);
}

function joulesPerFlop(x, frequency) {
  return secondsPerFlop(x, frequency) * serverPower(x, frequency);
}

// P(f) [W]; between two frequencies of a table the line through them.
function serverPower(x, frequency) {
  const table = x.level_power;
  if (!table) return x.static_power + x.power_coefficient * frequency * frequency * frequency;
  const after = table.findIndex(([hertz]) => hertz >= frequency);
  if (after < 0) return table[table.length - 1][1];
  if (after === 0 || table[after][0] === frequency) return table[after][1];
  const [[f0, p0], [f1, p1]] = [table[after - 1], table[after]];
  return p0 + ((p1 - p0) / (f1 - f0)) * (frequency - f0);
}

// The parts of the delay of a round [s], which add up to D, and of the server's energy [J], which
// add up to E but for rounding: static is P0 for as long as the server computes, dynamic the rest. A
// table of powers does not say what of it is static: there all of it is dynamic.
function parts(x, cut, frequency) {
  const c = cut - 1;
  const server = secondsPerFlop(x, frequency) * serverFlops(x, cut);
  const still = x.level_power ? 0 : x.static_power;
  const moving = x.level_power ? serverPower(x, frequency) : x.power_coefficient * frequency * frequency * frequency;
  return {
    delay: {
      device: (x.local_epochs / x.device_throughput) * x.device_flops[c],
      server,
      smashed: ((x.local_epochs * x.compression_ratio) / x.uplink_rate) * x.smashed_bits[c],
      gradient: ((x.local_epochs * x.compression_ratio) / x.downlink_rate) * x.gradient_bits[c],
      adapters: (1 / x.uplink_rate + 1 / x.downlink_rate) * x.adapter_bits[c],
    },
    energy: { static: server * still, dynamic: server * moving },
  };
}

// The seconds of a round with so many on the server, in the order of the parts.
function addedDelay(x, cut, server) {
  const c = cut - 1;
  return (
    (x.local_epochs / x.device_throughput) * x.device_flops[c] +
    server +
    ((x.local_epochs * x.compression_ratio) / x.uplink_rate) * x.smashed_bits[c] +
    ((x.local_epochs * x.compression_ratio) / x.downlink_rate) * x.gradient_bits[c] +
    (1 / x.uplink_rate + 1 / x.downlink_rate) * x.adapter_bits[c]
  );
}

// What of the delay no frequency changes [s].
function fixedDelay(x, cut) {
  return addedDelay(x, cut, 0);
}

// D(c, f) [s] and E(c, f) [J].
function delayAndEnergy(x, cut, frequency) {
  const flops = serverFlops(x, cut);
  return {
    delay: addedDelay(x, cut, secondsPerFlop(x, frequency) * flops),
    energy: joulesPerFlop(x, frequency) * flops,
  };
}

// D [s], E [J] and U of a cut at a frequency. e: extremes(x), if they are known already.
function evaluate(x, cut, frequency, e = extremes(x)) {
  const { delay, energy } = delayAndEnergy(x, cut, frequency);
  const at = extremesOf(e, cut);
  const price = prices(x, at);
  const cost = price.delay * (delay - at.min_delay) + price.energy * (energy - at.min_energy);
  return { delay, energy, cost };
}

// The frequencies of a table that are in the box [Hz], rising; null without a table.
function tableSteps(x) {
  if (!x.level_power) return null;
  const inBox = (hertz) => x.min_frequency <= hertz && hertz <= x.max_frequency;
  return x.level_power.map(([hertz]) => hertz).filter(inBox);
}

// The frequency in the box at which a cycle takes the least energy [Hz]: P0 / f + xi f^2 is least
// at the cube root of P0 / (2 xi); of a table it is the lowest of the best.
function thriftiestFrequency(x) {
  if (x.level_power) {
    const lower = (best, hertz) => (joulesPerFlop(x, hertz) < joulesPerFlop(x, best) ? hertz : best);
    const steps = tableSteps(x);
    return steps.length ? steps.reduce(lower) : x.min_frequency;
  }
  const free = Math.cbrt(x.static_power / (2 * x.power_coefficient));
  return Number.isNaN(free) ? x.min_frequency : clip(free, x.min_frequency, x.max_frequency);
}

function clip(value, low, high) {
  return Math.min(Math.max(value, low), high);
}

// The least and the most joules of a FLOP between two frequencies of the box; the joules are convex
// in the frequency, so the most are at an end, and by rounding the least may be, too.
function energyRange(x, low, high) {
  if (x.level_power) {
    const values = tableSteps(x).filter((hertz) => low <= hertz).map((hertz) => joulesPerFlop(x, hertz));
    return values.length ? [Math.min(...values), Math.max(...values)] : [0, 0];
  }
  const most = Math.max(joulesPerFlop(x, low), joulesPerFlop(x, high));
  return [Math.min(joulesPerFlop(x, Math.max(thriftiestFrequency(x), low)), most), most];
}

// {min_delay, max_delay, min_energy, max_energy} of equation (12), by x.normalizer: "box", over all
// cuts and frequencies; "max-frequency", over the cuts at the highest frequency; "per-cut", for each
// cut over the frequencies, and then every one of the four is an array over cuts.
function extremes(x) {
  const steps = tableSteps(x) || [];
  const highest = steps.length ? steps[steps.length - 1] : x.max_frequency;
  const lowest = steps.length ? steps[0] : x.min_frequency;
  const low = x.normalizer === "max-frequency" ? highest : lowest;
  const [cheap, dear] = energyRange(x, low, highest);
  const cuts = x.device_flops.map((_, c) => c + 1);
  const fastest = cuts.map((cut) => delayAndEnergy(x, cut, highest).delay);
  const slowest = cuts.map((cut) => delayAndEnergy(x, cut, low).delay);
  const flops = cuts.map((cut) => serverFlops(x, cut));
  if (x.normalizer === "per-cut") {
    return {
      min_delay: fastest,
      max_delay: slowest,
      min_energy: flops.map((number) => cheap * number),
      max_energy: flops.map((number) => dear * number),
    };
  }
  return {
    min_delay: Math.min(...fastest),
    max_delay: Math.max(...slowest),
    min_energy: cheap * Math.min(...flops),
    max_energy: dear * Math.max(...flops),
  };
}

// The four extremes that hold for a cut, as numbers.
function extremesOf(e, cut) {
  if (!Array.isArray(e.min_delay)) return e;
  const at = (name) => e[name][cut - 1];
  return { min_delay: at("min_delay"), max_delay: at("max_delay"), min_energy: at("min_energy"), max_energy: at("max_energy") };
}

// What a second and a joule add to U: w / (Dmax - Dmin) and (1 - w) / (Emax - Emin). A range that is
// zero, or no larger than rounding, adds nothing.
function prices(x, e) {
  const reciprocal = (low, high) =>
    high - low <= RANGE_ROUNDING * Math.abs(high) + LEAST_RANGE ? 0 : 1 / (high - low);
  return {
    delay: x.weight * reciprocal(e.min_delay, e.max_delay),
    energy: (1 - x.weight) * reciprocal(e.min_energy, e.max_energy),
  };
}
