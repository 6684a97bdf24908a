// What the limits do to a cut, in words.

// A number of four digits in a unit that suits it.
function inWords(value, unit) {
  const scales = { Hz: [[1e9, "GHz"], [1e6, "MHz"]], B: [[2 ** 30, "GiB"], [2 ** 20, "MiB"]], J: [[1e3, "kJ"]] };
  const [size, name] = (scales[unit] || []).find(([scale]) => Math.abs(value) >= scale) || [1, unit];
  return `${Number((value / size).toPrecision(4))} ${name}`;
}

function whyNoMemory(x, cut) {
  const need = inWords(x.device_memory[cut - 1], "B");
  return `Cut ${cut} needs ${need} on the device, which has ${inWords(x.memory, "B")}.`;
}

// Why limits leave a cut no frequency: the first limit that no frequency keeps, or those that
// exclude each other.
function whyNoFrequency(x, cut) {
  const steps = allSteps(x);
  if (steps && steps.length === 0) return "No level of the frequency is in the box.";
  const choices = steps || [thriftiestFrequency(x), x.max_frequency];
  const values = choices.map((hertz) => delayAndEnergy(x, cut, hertz));
  const fastest = Math.min(...values.map(({ delay }) => delay));
  const cheapest = Math.min(...values.map(({ energy }) => energy));
  if (x.deadline !== null && fastest > x.deadline * JUST_MET) {
    return `Cut ${cut} takes ${inWords(fastest, "s")} at the least, over the deadline of ${inWords(x.deadline, "s")}.`;
  }
  if (x.energy_cap !== null && cheapest > x.energy_cap * JUST_MET) {
    return `Cut ${cut} takes ${inWords(cheapest, "J")} at the least, over the cap of ${inWords(x.energy_cap, "J")}.`;
  }
  if (x.deadline === null || x.energy_cap === null) return `No level of the frequency keeps the limit with cut ${cut}.`;
  const need = Math.max(x.min_frequency, withinDeadline(x, cut).low);
  if (steps) return `No level of the frequency keeps both deadline and cap with cut ${cut}.`;
  const most = Math.min(x.max_frequency, withinCap(x, cut).high);
  return `Cut ${cut} needs ${inWords(need, "Hz")} for the deadline, and the cap leaves it ${inWords(most, "Hz")} at most.`;
}

// The limits that a decision exceeds: {limit, value, bound, excess, words}, excess as a share of the
// bound. A bound is exceeded from a share of 1e-9 on, what a solver may leave.
function broken(x, cut, frequency) {
  const { delay, energy } = delayAndEnergy(x, cut, frequency);
  const memory = x.device_memory === null ? 0 : x.device_memory[cut - 1];
  const limits = [
    ["deadline", delay, x.deadline, "s"],
    ["energy cap", energy, x.energy_cap, "J"],
    ["memory", memory, x.memory, "B"],
  ];
  const found = limits.flatMap(([limit, value, bound, unit]) => {
    const slack = limit === "memory" ? 1 : 1 + FEASIBLE;
    if (bound === null || !(value > bound * slack)) return [];
    const excess = value / bound - 1;
    const more = `${Number((100 * excess).toPrecision(3))} %`;
    const words = `${inWords(value, unit)} is ${more} over the ${limit} of ${inWords(bound, unit)}`;
    return [{ limit, value, bound, excess, words }];
  });
  const steps = allSteps(x);
  if (steps && !steps.includes(frequency)) {
    const words = `${inWords(frequency, "Hz")} is not one of the levels`;
    found.push({ limit: "levels", value: frequency, bound: null, excess: null, words });
  }
  return found;
}
