// What all figures are drawn with: nodes, scales, ticks, axes. Texts go into nodes as texts.
const SVG = "http://www.w3.org/2000/svg";

const draw = (tag, attributes = {}, ...children) => {
  const node = document.createElementNS(SVG, tag);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.append(...children);
  return node;
};

const make = (tag, properties = {}, ...children) => {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...children);
  return node;
};

const near = (value) => Math.round(value * 100) / 100;

// Places on a line of pixels: linear, or logarithmic where all values are positive.
const linear = (low, high, from, to) => {
  const span = high - low || 1;
  return Object.assign((value) => from + ((to - from) * (value - low)) / span, { low, high, from, to });
};

const logarithmic = (low, high, from, to) => {
  const span = Math.log(high / low) || 1;
  const scale = (value) => from + ((to - from) * Math.log(value / low)) / span;
  return Object.assign(scale, { low, high, from, to, isLog: true });
};

// Round values in a range, at most so many.
const ticksOf = (low, high, most) => {
  if (!(high > low)) return [low];
  const raw = (high - low) / Math.max(most, 1);
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 5, 10].map((times) => times * power).find((size) => size >= raw * (1 - 1e-9));
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
};

const logTicks = (low, high, most) => {
  const values = [];
  for (const mantissas of [[1], [1, 3], [1, 2, 5]]) {
    const found = [];
    for (let k = Math.floor(Math.log10(low)); k <= Math.ceil(Math.log10(high)); k += 1) {
      for (const m of mantissas) found.push(m * 10 ** k);
    }
    const inside = found.filter((value) => value >= low * (1 - 1e-9) && value <= high * (1 + 1e-9));
    if (inside.length > most) break;
    values.splice(0, values.length, ...inside);
  }
  return values.length < 2 ? ticksOf(low, high, most) : values;
};

// Numbers of an axis, all in one unit with equal digits behind the point.
const tickTexts = (values, divisor) => {
  const shown = values.map((value) => value / divisor);
  const gaps = shown.slice(1).map((value, i) => value - shown[i]);
  const step = Math.min(...gaps.filter((gap) => gap > 0));
  const places = Number.isFinite(step) ? Math.max(0, -Math.floor(Math.log10(step) + 1e-9)) : 2;
  return shown.map((value) =>
    Math.abs(value) >= 1e5 || places > 4 ? digits(value, 2) : grouped(value.toFixed(Math.min(places, 4))).replace("-", MINUS),
  );
};

const texted = (x, y, text, attributes = {}) => draw("text", { x: near(x), y: near(y), ...attributes }, text);

const lined = (x1, y1, x2, y2, name) =>
  draw("line", { class: name, x1: near(x1), y1: near(y1), x2: near(x2), y2: near(y2) });

// Grid lines and numbers at the left of a box.
const drawLeft = (svg, { scale, box, divisor = 1, most = 5 }) => {
  const ticks = scale.isLog ? logTicks(scale.low, scale.high, most) : ticksOf(scale.low, scale.high, most);
  const words = tickTexts(ticks, divisor);
  ticks.forEach((value, i) => {
    svg.append(
      lined(box.west, scale(value), box.east, scale(value), "grid"),
      texted(box.west - 6, scale(value) + 4, words[i], { class: "tick", "text-anchor": "end" }),
    );
  });
};

// Ticks and numbers below a box, and what they are.
const drawBelow = (svg, { scale, box, title, divisor = 1, most = 6 }) => {
  const ticks = scale.isLog ? logTicks(scale.low, scale.high, most) : ticksOf(scale.low, scale.high, most);
  const words = tickTexts(ticks, divisor);
  ticks.forEach((value, i) => {
    svg.append(
      lined(scale(value), box.south, scale(value), box.south + 4, "axis"),
      texted(scale(value), box.south + 17, words[i], { class: "tick", "text-anchor": "middle" }),
    );
  });
  svg.append(
    lined(box.west, box.south, box.east, box.south, "axis"),
    texted((box.west + box.east) / 2, box.south + 34, title, { class: "title", "text-anchor": "middle" }),
  );
};

const pathThrough = (points) =>
  points.map(([x, y], i) => `${i ? "L" : "M"}${near(x)} ${near(y)}`).join("");

// Marks that differ by shape, all about as large as a circle of this radius.
const SHAPES = {
  circle: (r) => `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`,
  square: (r) => `M${-0.9 * r} ${-0.9 * r}H${0.9 * r}V${0.9 * r}H${-0.9 * r}Z`,
  triangle: (r) => `M0 ${-1.2 * r}L${1.1 * r} ${0.8 * r}H${-1.1 * r}Z`,
  diamond: (r) => `M0 ${-1.3 * r}L${1.3 * r} 0L0 ${1.3 * r}L${-1.3 * r} 0Z`,
  cross: (r) => `M${-r} ${-r}L${r} ${r}M${-r} ${r}L${r} ${-r}`,
  star: (r) =>
    Array.from({ length: 10 }, (_, i) => {
      const size = (i % 2 ? 0.55 : 1.35) * r;
      const turn = (Math.PI * (i - 2.5)) / 5;
      return `${i ? "L" : "M"}${near(size * Math.cos(turn))} ${near(size * Math.sin(turn))}`;
    }).join("") + "Z",
};

const mark = (shape, x, y, name, size = 6) =>
  draw("path", { class: `mark ${name}`, d: SHAPES[shape](size), transform: `translate(${near(x)} ${near(y)})` });

// A figure that a reader may hear: what it is, and what it shows.
const figureOf = (name, width, height, title, about) => {
  const svg = draw(
    "svg",
    { viewBox: `0 0 ${width} ${height}`, width, height, role: "img", "aria-labelledby": `${name}-says ${name}-shows` },
    draw("title", { id: `${name}-says` }, title),
    draw("desc", { id: `${name}-shows` }, about),
  );
  return svg;
};

// About how wide a text of 12 pixels is, for there is no layout yet; on the safe side.
const textWidth = (text) => text.length * 6.7;

// Marks and words above a figure, as many in a line as there is room for. An entry is {words, wide,
// mark}: mark makes its nodes at a place, wide is the room that they take. Returns the last line's y.
const drawLegend = (svg, width, entries) => {
  let [x, y] = [8, 14];
  for (const { words, wide, mark: marking } of entries) {
    const room = wide + textWidth(words);
    if (x + room > width && x > 8) [x, y] = [8, y + 18];
    svg.append(...[marking(x, y - 4)].flat(), texted(x + wide, y, words));
    x += room + 14;
  }
  return y;
};

const lineEntry = (name, words) => ({ words, wide: 29, mark: (x, y) => draw("path", { class: name, d: `M${x} ${y}h22` }) });

const markEntry = ({ shape, key, name }) => ({ words: name, wide: 18, mark: (x, y) => mark(shape, x + 7, y, key, key === "card" ? 7 : 5.5) });
