// Numbers as people read them: three significant digits, and the unit that fits.
const SCALES = {
  s: [[3600, "h", 7200], [1, "s", 1], [1e-3, "ms", 0]],
  J: [[1e6, "MJ", 1e6], [1e3, "kJ", 1e3], [1, "J", 1], [1e-3, "mJ", 0]],
  Hz: [[1e9, "GHz", 1e9], [1e6, "MHz", 1e6], [1e3, "kHz", 1e3], [1, "Hz", 0]],
  W: [[1e3, "kW", 1e4], [1, "W", 1], [1e-3, "mW", 0]],
  "FLOP/s": [[1e15, "PFLOP/s", 1e15], [1e12, "TFLOP/s", 1e12], [1e9, "GFLOP/s", 1e9], [1, "FLOP/s", 0]],
  "bit/s": [[1e9, "Gbit/s", 1e9], [1e6, "Mbit/s", 1e6], [1e3, "kbit/s", 1e3], [1, "bit/s", 0]],
};
const MINUS = "\u2212";

// The divisor and the name of the unit in which a size of this quantity is written.
const unitFor = (size, quantity) => {
  const scales = SCALES[quantity];
  if (!scales) return { divisor: 1, name: quantity };
  const large = Math.abs(size);
  const [divisor, name] = scales.find(([, , least]) => large >= least);
  return large === 0 || !Number.isFinite(large)
    ? { divisor: 1, name: quantity }
    : { divisor, name };
};

// Digits that matter; large numbers in groups of three, tiny ones as powers of ten.
const digits = (value, count = 3) => {
  if (!Number.isFinite(value)) return value > 0 ? "\u221e" : "none";
  const size = Math.abs(value);
  if (size === 0) return "0";
  const short = Number(value.toPrecision(count));
  const sign = short < 0 ? MINUS : "";
  if (size < 1e-4 || size >= 1e7) {
    const [mantissa, exponent] = Math.abs(short).toExponential().split("e");
    const power = `10${superscript(Number(exponent))}`;
    return sign + (mantissa === "1" ? power : `${mantissa}\u00d7${power}`);
  }
  const places = Math.max(0, count - 1 - Math.floor(Math.log10(Math.abs(short))));
  return sign + grouped(Math.abs(short).toFixed(Math.min(places, 10)));
};

const superscript = (exponent) =>
  String(exponent).replace("-", "\u207b").replace(/\d/g, (d) => "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079"[d]);

const grouped = (text) => {
  const [whole, part] = text.split(".");
  const spaced = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole;
  return part === undefined ? spaced : `${spaced}.${part}`;
};

// A quantity with its unit: 41.2 s, 830 J, 1.43 GHz.
const quantity = (value, name, count = 3) => {
  const unit = unitFor(value, name);
  const text = digits(value / unit.divisor, count);
  return unit.name ? `${text}\u00a0${unit.name}` : text;
};

const percent = (share) => `${digits(100 * share, Math.abs(share) >= 0.0995 ? 3 : 2)}\u00a0%`;

// A number times a power of ten, without rounding: its decimal digits stay as they are.
const shifted = (value, power) => {
  const [mantissa, exponent] = value.toExponential().split("e");
  return Number(`${mantissa}e${Number(exponent) + power}`);
};
