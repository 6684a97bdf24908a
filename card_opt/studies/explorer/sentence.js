// What the numbers say, in words.
const layersOf = (x) => cutCount(x) + 1;

const decisionSentence = (x, best) => {
  if (best.cut === null) return `No decision keeps the limits. ${best.reason}`;
  const { cut, frequency, delay, energy, cost } = best;
  return (
    `Device runs ${cut} of ${layersOf(x)} layers; server at ${quantity(frequency, "Hz")}: ` +
    `${quantity(delay, "s")}, ${quantity(energy, "J")}, U\u00a0=\u00a0${digits(cost)}.`
  );
};

// How the decision compares with the letter's two benchmarks, and what the limits cost.
const besideSentence = ({ x, best, free, base }) => {
  if (best.cut === null) {
    const over = broken(x, free.cut, free.frequency).map(({ words }) => words).join("; ");
    return `Without limits it would be cut ${free.cut} at ${quantity(free.frequency, "Hz")}, where ${over}.`;
  }
  const against = (other, name) => {
    const [delay, energy] = [best.delay / other.delay - 1, best.energy / other.energy - 1];
    return `${name}: ${changed(delay, "delay")}, ${changed(energy, "energy")}`;
  };
  const limited = best.cost - free.cost > 1e-9 ? ` The limits raise U from ${digits(free.cost)}.` : "";
  return `Against ${against(base.serverOnly, "server-only")}; ${against(base.deviceOnly, "device-only")}.${limited}`;
};

const changed = (share, what) => {
  if (Math.abs(share) < 5e-4) return `the same ${what}`;
  if (share > 2) return `${digits(1 + share, 2)} times the ${what}`;
  return `${digits(Math.abs(100 * share), 2)}\u00a0% ${share < 0 ? "less" : "more"} ${what}`;
};

const cutLines = (row) => [
  `Cut ${row.cut}`,
  `U = ${digits(row.cost, 4)}`,
  `Server at ${quantity(row.frequency, "Hz", 4)}`,
  `Delay ${quantity(row.delay, "s", 4)}`,
  `Energy ${quantity(row.energy, "J", 4)}`,
  ...(row.isAllowed ? [] : [row.reason || "Not within the limits."]),
];

const decisionLines = (name, { cut, frequency, delay, energy, cost }) => [
  name,
  `Cut ${cut}, server at ${quantity(frequency, "Hz", 4)}`,
  `Delay ${quantity(delay, "s", 4)}`,
  `Energy ${quantity(energy, "J", 4)}`,
  ...(cost === undefined ? [] : [`U = ${digits(cost, 4)}`]),
];

const PART_NAMES = {
  device: "device computes",
  server: "server computes",
  smashed: "activations up",
  gradient: "gradients down",
  adapters: "adapters, both ways",
  dynamic: "dynamic, \u03bef\u00b3",
  static: "static, P\u2080",
};

const partLines = (cut, { delay, energy }, isTable) => {
  const line = (unit) => ([name, value]) => `${partName(name, isTable)}: ${quantity(value, unit, 4)}`;
  return [`Cut ${cut}`, ...Object.entries(delay).map(line("s")), ...Object.entries(energy).map(line("J"))];
};

const partName = (name, isTable) => (isTable && name === "dynamic" ? "by the table of powers" : PART_NAMES[name]);

// Algorithm 1, line by line, with what it does here.
const algorithmLines = ({ x, printed, best }) => {
  const kept = printed.rows.filter(({ isAllowed }) => isAllowed).length;
  const all = printed.rows.length;
  const hasLimits = x.deadline !== null || x.energy_cap !== null || x.memory !== null;
  const keeping = hasLimits ? `${kept} of ${all} cuts keep the limits at it` : "no limits to keep";
  const verdict = printed.breaks.length
    ? `\u2717 ${printed.breaks.map(({ words }) => words).join("; ")}`
    : best.cost !== null && printed.cost - best.cost > 1e-9
      ? `\u2717 keeps the limits, and costs ${percent(printed.cost / best.cost - 1)} more than the best decision`
      : "\u2713 no decision is better";
  const rule = allSteps(x) ? "the level at which a cycle costs the least" : "by equation (16)";
  return [
    ["Line 1", `f* = ${quantity(printed.frequency, "Hz", 4)}, ${rule}, before deadline, cap and memory are looked at`],
    ["Lines 3\u20139", `${keeping}; ${printed.fellBack ? "so it takes the cheapest of all" : "it takes the cheapest"}`],
    ["Line 10", `returns cut ${printed.cut} at ${quantity(printed.frequency, "Hz", 4)}: U = ${digits(printed.cost, 4)}`],
    ["Here", verdict],
  ];
};

const failsHere = ({ printed, best }) =>
  printed.breaks.length > 0 || (best.cost !== null && printed.cost - best.cost > 1e-9);
