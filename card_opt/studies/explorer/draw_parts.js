// What the delay and the energy of each cut consist of: stacked bars, hatched as well as coloured.
const HATCHES = {
  device: [],
  server: [["path", { class: "ink", d: "M-2 2l4 -4M0 8l8 -8M6 10l4 -4" }]],
  smashed: [["circle", { class: "dots", cx: 2, cy: 2, r: 1.2 }], ["circle", { class: "dots", cx: 6, cy: 6, r: 1.2 }]],
  gradient: [["path", { class: "ink", d: "M0 2h8M0 6h8" }]],
  adapters: [["path", { class: "ink", d: "M2 0v8M6 0v8" }]],
  dynamic: [["path", { class: "ink", d: "M-2 2l4 -4M0 8l8 -8M6 10l4 -4" }]],
  static: [["path", { class: "ink", d: "M0 4h8M4 0v8" }]],
};
const colourOf = (name) => (name === "dynamic" ? "server" : name);

const hatches = () =>
  draw("defs", {}, ...Object.entries(HATCHES).map(([name, shapes]) =>
    draw(
      "pattern",
      { id: `hatch-${name}`, width: 8, height: 8, patternUnits: "userSpaceOnUse" },
      draw("rect", { class: colourOf(name), width: 8, height: 8 }),
      ...shapes.map(([tag, attributes]) => draw(tag, attributes)),
    ),
  ));

const stack = (svg, box, spots, { rows, names, kind, unit, title, chosen }) => {
  const totals = rows.map(({ values }) => names.reduce((sum, name) => sum + values[kind][name], 0));
  const most = Math.max(...totals) || 1;
  const scale = linear(0, most * 1.06, box.south, box.north);
  const { divisor, name: unitName } = unitFor(most, unit);
  drawLeft(svg, { scale, box, divisor, most: 4 });
  svg.append(texted(8, box.north - 10, `${title} [${unitName}]`, { class: "title" }));
  const foot = rows.map(() => 0);
  for (const name of names) {
    const [inside, outside] = [[], []];
    rows.forEach(({ cut, values, isAllowed }, i) => {
      const value = values[kind][name];
      const top = scale(foot[i] + value);
      if (value > 0) (isAllowed ? inside : outside).push(rectPath(spots.left(cut), top, spots.wide, scale(foot[i]) - top));
      foot[i] += value;
    });
    svg.append(
      draw("path", { class: "bar", fill: `url(#hatch-${name})`, d: inside.join("") }),
      draw("path", { class: "bar pale", fill: `url(#hatch-${name})`, d: outside.join("") }),
    );
  }
  if (chosen !== null) svg.append(mark("star", spots.middle(chosen), scale(totals[chosen - 1]) - 8, "exact", 5));
};

// Squares and names; returns how high they are.
const partsLegend = (svg, names, width, isTable) => {
  const square = (name) => ({
    words: partName(name, isTable),
    wide: 19,
    mark: (x, y) => draw("rect", { class: "bar", x, y: y - 6, width: 14, height: 12, fill: `url(#hatch-${name})` }),
  });
  return drawLegend(svg, width, names.map(square)) + 8;
};

const drawParts = (width, { x, rows: curveRows, best }) => {
  const rows = curveRows.map(({ cut, frequency, isAllowed }) => ({ cut, isAllowed, values: parts(x, cut, frequency) }));
  const delays = Object.keys(rows[0].values.delay);
  const energies = ["static", "dynamic"].filter((name) => rows.some(({ values }) => values.energy[name] > 0));
  const isTable = Boolean(x.level_power);
  const height = 450;
  const svg = figureOf("parts", width, height, "Parts of delay and energy of each cut", partsAbout({ best, rows }));
  svg.append(hatches());
  const top = partsLegend(svg, [...delays, ...energies], width, isTable);
  const room = height - top - 42 - 2 * 24;
  const first = { west: 46, east: width - 8, north: top + 24, south: top + 24 + room * 0.58 };
  const second = { ...first, north: first.south + 24 + 4, south: height - 40 };
  const spots = spotsOf(rows.length, first);
  stack(svg, first, spots, { rows, names: delays, kind: "delay", unit: "s", title: "delay", chosen: best.cut });
  stack(svg, second, spots, { rows, names: energies, kind: "energy", unit: "J", title: "energy", chosen: best.cut });
  svg.append(lined(first.west, first.south, first.east, first.south, "axis"));
  cutTicks(svg, spots, rows.length, second);
  const items = rows.map(({ cut, values }) => ({
    x: spots.middle(cut), y: first.north + 40, cut, lines: partLines(cut, values, isTable),
    bands: [first, second].map((box) => ({ x: near(spots.middle(cut) - spots.pitch / 2), y: near(box.north), width: near(spots.pitch), height: near(box.south - box.north) })),
  }));
  return { svg, items, rows, start: (best.cut ?? 1) - 1 };
};

const partsAbout = ({ best, rows }) => {
  if (best.cut === null) return "No cut keeps the limits; each is shown at the frequency that would be best without them.";
  const { delay, energy } = rows[best.cut - 1].values;
  const told = [
    ...Object.entries(delay).map(([name, value]) => `${PART_NAMES[name]} ${quantity(value, "s")}`),
    `server's energy ${quantity(energy.static + energy.dynamic, "J")}`,
  ];
  return `Of the chosen cut ${best.cut}: ${told.join(", ")}.`;
};
