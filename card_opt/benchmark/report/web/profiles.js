// The charts: profiles of the methods that are ticked, against the best of these.
const controls = document.getElementById("chart-controls");
const list = document.getElementById("methods");
const goal = controls.querySelector("select");
const boxes = [];
const counts = [];
const DASHES = ["", "7 3", "2 2", "9 3 2 3"];
const CHARTS = [
  { node: document.getElementById("chart"), isRatio: true, label: "time over that of the fastest method ticked" },
  { node: document.getElementById("chart-seconds"), isRatio: false, label: "time [s]" },
];

const emphasise = (m, isStrong) => {
  for (const { node } of CHARTS) node.querySelector(`[data-method="${m}"]`)?.classList.toggle("strong", isStrong);
};

const tickable = (method, m, number) => {
  method.stroke = method.ours ? "currentColor" : method.color;
  method.dash = DASHES[number % DASHES.length];
  const stroke = {
    x1: 0, x2: 26, y1: 5, y2: 5, stroke: method.stroke, "stroke-width": 3, "stroke-dasharray": method.dash,
  };
  boxes[m] = make("input", { type: "checkbox", checked: method.front });
  counts[m] = make("small", { className: method.wrong ? "bad" : "" });
  const swatch = draw("svg", { "aria-hidden": "true" }, draw("line", stroke));
  const label = make("label", {}, boxes[m], swatch, make("span", {}, method.name), counts[m]);
  label.addEventListener("mouseenter", () => emphasise(m, true));
  label.addEventListener("mouseleave", () => emphasise(m, false));
  return label;
};

const listMethods = () => {
  const solvers = Array.from(new Set(data.methods.map((method) => method.solver))).sort();
  for (const solver of solvers) {
    const own = data.methods.flatMap((method, m) => (method.solver === solver ? [m] : []));
    const labels = own.map((m, number) => tickable(data.methods[m], m, number));
    list.append(make("fieldset", {}, make("legend", {}, solver), ...labels));
  }
};

const showTickable = (methods) => {
  const shown = new Set(methods);
  boxes.forEach((box, m) => (box.closest("label").hidden = !shown.has(m)));
  for (const group of list.children) {
    group.hidden = Array.from(group.querySelectorAll("label")).every((label) => label.hidden);
  }
};

// Points of a staircase: where the share of problems rises, and what it is from there on.
const stairs = (values, total) => {
  const reached = values.filter(Number.isFinite).sort((a, b) => a - b);
  return reached.map((x, i) => [x, (i + 1) / total]);
};

// A method's share is of the problems that it was given; what was not run is not scored.
const curves = ({ problems, methods }) => {
  const times = data.times[goal.value];
  const at = (m, p) => times[m][p] ?? Infinity;
  const given = methods.map((m) => problems.filter((p) => byPair.has(`${m} ${p}`)));
  methods.forEach((m, n) => {
    const reached = given[n].filter((p) => times[m][p] !== null).length;
    const { wrong } = data.methods[m];
    counts[m].textContent = `${reached}/${given[n].length}${wrong ? ` (${wrong} wrong)` : ""}`;
  });
  const ticked = methods.flatMap((m, n) => (boxes[m].checked ? [{ m, own: given[n] }] : []));
  const best = new Map(problems.map((p) => [p, Math.min(...ticked.map(({ m }) => at(m, p)))]));
  return { ticked, best, at, total: problems.length };
};

const ticks = (left, right, width) => {
  const decades = Math.log10(right / left);
  const out = [];
  if (decades < 1.6) {
    for (let x = left; x <= right * 1.0001; x *= 2) out.push(x);
    return out;
  }
  const step = Math.max(1, Math.ceil((decades * 55) / width));
  for (let k = Math.ceil(Math.log10(left) - 1e-9); 10 ** k <= right * 1.0001; k += step) out.push(10 ** k);
  return out;
};

const drawChart = ({ node, isRatio, label }, { ticked, best, at, total }) => {
  const scaled = (t, p) => (isRatio && t < Infinity ? t / best.get(p) : t);
  const lines = ticked.map(({ m, own }) => ({ m, points: stairs(own.map((p) => scaled(at(m, p), p)), own.length) }));
  const virtual = stairs(Array.from(best, ([p, t]) => scaled(t, p)), total);
  const width = Math.max(node.clientWidth, 280);
  const height = Math.round(Math.min(Math.max(width * 0.6, 300), 460));
  const [west, east, north, south] = [46, width - 14, 14, height - 60];
  const largest = lines.reduce((most, { points }) => Math.max(most, points.at(-1)?.[0] ?? 1), 1);
  const left = isRatio ? 1 : data.resolution;
  const right = isRatio ? Math.max(2, largest * 1.15) : Math.max(data.limit, left * 10);
  const X = (x) => west + ((east - west) * Math.log(Math.max(x, left) / left)) / Math.log(right / left);
  const Y = (share) => south - (south - north) * share;
  const note = `${total} problems, time limit ${plain(data.limit)} s`;
  const svg = draw("svg", {
    viewBox: `0 0 ${width} ${height}`, height, role: "img",
    "aria-label": `Share of ${total} problems over ${label}, for the methods ticked`,
  });
  for (const share of [0, 0.2, 0.4, 0.6, 0.8, 1]) {
    svg.append(
      draw("line", { class: "grid", x1: west, x2: east, y1: Y(share), y2: Y(share) }),
      draw("text", { x: west - 8, y: Y(share) + 4, "text-anchor": "end" }, share.toFixed(1)),
    );
  }
  for (const x of ticks(left, right, width)) {
    svg.append(
      draw("line", { class: "grid", x1: X(x), x2: X(x), y1: north, y2: south }),
      draw("text", { x: X(x), y: south + 17, "text-anchor": "middle" }, plain(x)),
    );
  }
  const path = (points) => {
    let d = `M${west} ${Y(0)}`;
    for (const [x, share] of points) d += `H${X(x).toFixed(1)}V${Y(share).toFixed(1)}`;
    return `${d}H${east}`;
  };
  svg.append(
    draw("line", { class: "axis", x1: west, x2: east, y1: south, y2: south }),
    draw("text", { x: (west + east) / 2, y: height - 25, "text-anchor": "middle" }, label),
    draw("text", { class: "soft", x: (west + east) / 2, y: height - 8, "text-anchor": "middle" }, note),
    draw("path", { class: "best", d: path(virtual) }, draw("title", {}, "virtual best")),
  );
  for (const { m, points } of lines) {
    const { stroke, dash, name } = data.methods[m];
    const style = { class: "line", d: path(points), stroke, "stroke-dasharray": dash, "data-method": m };
    svg.append(draw("path", style, draw("title", {}, name)));
  }
  node.replaceChildren(svg);
};

const drawCharts = () => {
  const now = kept();
  showTickable(now.methods);
  const content = curves(now);
  for (const chart of CHARTS) drawChart(chart, content);
};

const PRESETS = { front: (method) => method.front, all: () => true, none: () => false };

listMethods();
for (const button of controls.querySelectorAll("button")) {
  button.addEventListener("click", () => {
    data.methods.forEach((method, m) => (boxes[m].checked = PRESETS[button.value](method)));
    drawCharts();
  });
}
controls.addEventListener("change", drawCharts);
list.addEventListener("change", drawCharts);
new ResizeObserver(drawCharts).observe(document.querySelector("main"));
onFilter(drawCharts);
