// U of every cut at its best frequency as bars, and these frequencies below.
const spotsOf = (count, box) => {
  const pitch = (box.east - box.west) / count;
  const wide = Math.max(pitch - Math.max(1, 0.22 * pitch), 1);
  return { pitch, wide, left: (cut) => box.west + (cut - 1) * pitch + (pitch - wide) / 2, middle: (cut) => box.west + (cut - 0.5) * pitch };
};

const cutTicks = (svg, spots, count, box) => {
  const most = Math.floor((box.east - box.west) / 34);
  const step = [1, 2, 5, 10, 20, 50].find((size) => count / size <= most) ?? 100;
  const cuts = [1, ...Array.from({ length: Math.floor(count / step) }, (_, i) => (i + 1) * step)];
  const shown = [...new Set(cuts)].filter((cut) => cut === 1 || cut - 1 >= step * 0.6);
  svg.append(lined(box.west, box.south, box.east, box.south, "axis"));
  for (const cut of shown) svg.append(texted(spots.middle(cut), box.south + 16, cut, { class: "tick", "text-anchor": "middle" }));
  svg.append(texted((box.west + box.east) / 2, box.south + 33, "cut: layers on the device", { class: "title", "text-anchor": "middle" }));
};

const rectPath = (x, y, width, height) =>
  `M${near(x)} ${near(y)}h${near(width)}v${near(height)}h${near(-width)}z`;

const drawCosts = (width, { x, rows, best, printed }) => {
  const height = 372;
  const low = { west: 46, east: width - 8, north: 252, south: 330 };
  const svg = figureOf("costs", width, height, "Cost and best frequency of each cut", costsAbout({ x, rows, best }));
  const box = { west: 46, east: width - 8, north: costsLegend(svg, width, rows, best) + 32, south: 212 };
  const values = rows.map(({ cost }) => cost);
  const scale = linear(Math.min(0, ...values), Math.max(...values, 1e-6) * 1.04, box.south, box.north);
  const spots = spotsOf(rows.length, box);
  drawLeft(svg, { scale, box, most: 4 });
  svg.append(texted(8, box.north - 12, "cost U", { class: "title" }));
  const bar = ({ cut, cost }) => {
    const [top, foot] = [scale(Math.max(cost, 0)), scale(Math.min(cost, 0))];
    return rectPath(spots.left(cut), top, spots.wide, Math.max(foot - top, 1));
  };
  const path = (some, name) => svg.append(draw("path", { class: name, d: some.map(bar).join("") }));
  path(rows.filter(({ isAllowed, cut }) => isAllowed && cut !== best.cut), "open");
  path(rows.filter(({ isAllowed }) => !isAllowed), "forbidden");
  path(rows.filter(({ cut }) => cut === best.cut), "chosen");
  const size = Math.min(4, spots.pitch / 2.6);
  const crosses = rows.filter(({ isAllowed }) => !isAllowed).map(({ cut, cost }) => {
    const [a, b] = [spots.middle(cut), Math.max(scale(cost) - size - 3, box.north - 2)];
    return `M${near(a - size)} ${near(b - size)}l${near(2 * size)} ${near(2 * size)}m0 ${near(-2 * size)}l${near(-2 * size)} ${near(2 * size)}`;
  });
  svg.append(draw("path", { class: "crosses", d: crosses.join("") }));
  if (best.cut !== null) svg.append(mark("star", spots.middle(best.cut), scale(Math.max(best.cost, 0)) - 9, "exact", 6));
  drawFrequencies(svg, low, spots, { x, rows, best, printed });
  cutTicks(svg, spots, rows.length, low);
  const items = rows.map((row) => ({
    x: spots.middle(row.cut), y: scale(Math.max(row.cost, 0)), cut: row.cut, lines: cutLines(row),
    bands: [box, low].map((one) => ({ x: near(spots.middle(row.cut) - spots.pitch / 2), y: one.north, width: near(spots.pitch), height: one.south - one.north })),
  }));
  return { svg, items, start: (best.cut ?? 1) - 1 };
};

// The frequency of each cut as a step line, the ends of the box, and that of equation (16).
const drawFrequencies = (svg, box, spots, { x, rows, best, printed }) => {
  const unit = unitFor(x.max_frequency, "Hz");
  const scale = linear(0, x.max_frequency * 1.08, box.south, box.north);
  drawLeft(svg, { scale, box, divisor: unit.divisor, most: 3 });
  svg.append(
    texted(8, box.north - 10, `frequency [${unit.name}]`, { class: "title" }),
    lined(box.west, scale(x.min_frequency), box.east, scale(x.min_frequency), "box"),
    lined(box.west, scale(x.max_frequency), box.east, scale(x.max_frequency), "box"),
    lined(box.west, scale(printed.frequency), box.east, scale(printed.frequency), "equation"),
  );
  const steps = rows.filter(({ isAllowed }) => isAllowed).map(({ cut, frequency }) => {
    const y = near(scale(frequency));
    return `M${near(spots.middle(cut) - spots.pitch / 2)} ${y}h${near(spots.pitch)}`;
  });
  svg.append(draw("path", { class: "frequency", d: steps.join("") }));
  if (best.cut !== null) svg.append(mark("star", spots.middle(best.cut), scale(best.frequency), "exact", 6));
};

// Returns where its last line is.
const costsLegend = (svg, width, rows, best) => {
  const chosen = best.cut === null ? [] : [markEntry({ shape: "star", key: "exact", name: `chosen: cut ${best.cut}` })];
  const outside = {
    words: "outside the limits",
    wide: 26,
    mark: (x, y) => [
      draw("path", { class: "forbidden", d: rectPath(x, y - 6, 8, 11) }),
      draw("path", { class: "crosses", d: `M${x + 13} ${y - 4}l7 7m0 -7l-7 7` }),
    ],
  };
  const isLimited = rows.some(({ isAllowed }) => !isAllowed);
  return drawLegend(svg, width, [...chosen, ...(isLimited ? [outside] : []), lineEntry("equation", "f* of (16)")]);
};

const costsAbout = ({ x, rows, best }) => {
  const open = rows.filter(({ isAllowed }) => isAllowed);
  const costs = open.map(({ cost }) => cost);
  const range = open.length ? `U of the cuts within the limits goes from ${digits(Math.min(...costs))} to ${digits(Math.max(...costs))}. ` : "";
  return `${open.length} of ${rows.length} cuts have a frequency within the limits. ${range}${decisionSentence(x, best)}`;
};
