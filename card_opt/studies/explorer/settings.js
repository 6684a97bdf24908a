// What can be set, over which range a slider goes, and which numbers a field takes. All values are
// in SI units; a field shows them in the unit beside it, a power of ten or of two away, exactly.
const SETTINGS = {
  weight: { name: "Weight of delay", low: 0, high: 1, step: 0.01, least: 0, most: 1 },
  local_epochs: { name: "Local epochs", low: 1, high: 50, step: 1, least: 1, most: 1e6, isWhole: true },
  batch_size: { name: "Batch", low: 1, high: 64, step: 1, least: 1, most: 1e6, isWhole: true },
  sequence_length: { name: "Sequence", low: 64, high: 8192, isLog: true, least: 1, most: 1e7, isWhole: true },
  lora_rank: { name: "LoRA rank", low: 1, high: 128, step: 1, least: 1, most: 1e5, isWhole: true },
  compression_ratio: { name: "Compression ratio", low: 0.01, high: 1, isLog: true, least: 1e-6, most: 1 },
  device_throughput: { name: "Speed", low: 1e11, high: 1e14, isLog: true, least: 1e6, most: 1e18, shift: 12, unit: "TFLOP/s", of: "device" },
  uplink_rate: { name: "Uplink rate", low: 1e5, high: 1e9, isLog: true, least: 1, most: 1e13, shift: 6, unit: "Mbit/s", of: "link" },
  downlink_rate: { name: "Downlink rate", low: 1e5, high: 1e9, isLog: true, least: 1, most: 1e13, shift: 6, unit: "Mbit/s", of: "link" },
  server_flops_per_cycle: { name: "Work in a cycle", low: 500, high: 1e5, isLog: true, least: 1, most: 1e9, unit: "FLOP", of: "server" },
  min_frequency: { name: "Lowest clock", low: 1e8, high: 4e9, isLog: true, least: 1e5, most: 2e10, shift: 9, unit: "GHz", of: "server" },
  max_frequency: { name: "Highest clock", low: 1e8, high: 4e9, isLog: true, least: 1e5, most: 2e10, shift: 9, unit: "GHz", of: "server" },
  power_coefficient: { name: "Dynamic power", low: 1e-28, high: 1e-24, isLog: true, least: 1e-32, most: 1e-18, shift: -27, unit: "W/GHz\u00b3", of: "server" },
  static_power: { name: "Static power", low: 0, high: 300, step: 1, least: 0, most: 1e6, unit: "W", of: "server" },
  deadline: { name: "Deadline", isLog: true, isLimit: true, least: 1e-6, most: 1e12, unit: "s" },
  energy_cap: { name: "Energy cap", isLog: true, isLimit: true, least: 1e-9, most: 1e15, unit: "J" },
  memory: { name: "Device memory", low: 2 ** 29, high: 2 ** 38, isLog: true, isLimit: true, least: 1e6, most: 1e16, times: 2 ** 30, unit: "GiB" },
};
const STEPS = 240; // of a logarithmic slider

const rounded = (value) => Number(value.toPrecision(3));

// Ends of the sliders of deadline and cap: somewhat more than what decisions without them take.
const limitRange = (key, e) => {
  const [low, high] = key === "deadline" ? [e.min_delay, e.max_delay] : [e.min_energy, e.max_energy];
  return { low: rounded(Math.max(low, high * 1e-4) * 0.8), high: rounded(high * 1.1) };
};

const positionOf = (value, { low, high, isLog, step }) => {
  if (!isLog) return Math.round((Math.min(Math.max(value, low), high) - low) / step);
  const share = Math.log(value / low) / Math.log(high / low);
  return Math.round(STEPS * Math.min(Math.max(share, 0), 1));
};

const valueAt = (position, { low, high, isLog, step, isWhole, times = 1 }) => {
  if (!isLog) return Number((low + position * step).toPrecision(12));
  if (position <= 0) return low;
  if (position >= STEPS) return high;
  const value = rounded((low / times) * (high / low) ** (position / STEPS)) * times;
  return isWhole ? Math.round(value) : value;
};

const lastPosition = ({ low, high, isLog, step }) => (isLog ? STEPS : Math.round((high - low) / step));

const toShown = (value, { shift = 0, times = 1 }) => shifted(value / times, -shift);
const fromShown = (value, { shift = 0, times = 1 }) => shifted(value, shift) * times;
const shownText = (value, setting) => String(toShown(value, setting));

const withUnit = (value, setting) => {
  const text = shownText(value, setting);
  return setting.unit ? `${text} ${setting.unit}` : text;
};

// The number that a text says, or what is wrong with it in one line.
const parsed = (text, setting) => {
  const { name, least, most, isWhole, unit = "" } = setting;
  const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text.trim()) ? Number(text) : NaN;
  const value = Number.isFinite(number) ? fromShown(number, setting) : NaN;
  const isFine = value >= least && value <= most && (!isWhole || Number.isInteger(value));
  if (isFine) return { value };
  const kind = isWhole ? "a whole number" : "a number";
  const range = `from ${digits(toShown(least, setting))} to ${digits(toShown(most, setting))}`;
  const came = text.trim() ? `not \u201c${text.trim().slice(0, 20)}\u201d` : "and the field is empty";
  return { wrong: `${name} is ${kind} ${range}${unit ? ` ${unit}` : ""}, ${came}.` };
};
