// U over the frequency for the cut of Algorithm 1 and that of the best decision: why fixing the
// frequency first fails. Bold where the limits are kept.
const CURVE_POINTS = 72;

const frequenciesOf = (x, low, high) => {
  const steps = allSteps(x);
  if (steps) return steps.filter((hertz) => hertz >= low && hertz <= high);
  if (!(high > low)) return [low];
  return Array.from({ length: CURVE_POINTS }, (_, i) => (i === CURVE_POINTS - 1 ? high : low * (high / low) ** (i / (CURVE_POINTS - 1))));
};

const curveOf = ({ x, e }, cut) => {
  const costs = (low, high) => frequenciesOf(x, low, high).map((hertz) => ({ hertz, cost: evaluate(x, cut, hertz, e).cost }));
  const { low, high, steps } = allowedFrequencies(x, cut);
  const fits = fitsMemory(x, cut) && low <= high;
  const kept = fits ? costs(low, high).filter(({ hertz }) => !steps || steps.includes(hertz)) : [];
  return { cut, all: costs(x.min_frequency, x.max_frequency), kept };
};

// Around the decisions; where curves rise far above them, that is cut off.
const costRange = (costs, decided) => {
  const [least, most] = [Math.min(...costs, ...decided), Math.max(...costs, ...decided)];
  const top = Math.min(most, least + Math.max(2.5 * (Math.max(...decided) - least), 0.4 * (most - least)));
  const room = (top - least || 1) * 0.08;
  return [least - room, top + room];
};

const drawAlgorithm = (width, study) => {
  const { x, printed, best } = study;
  const height = 310;
  const svg = figureOf("algorithm", width, height, "Cost by frequency of the two cuts", printed.words);
  const curves = [{ ...curveOf(study, printed.cut), name: "of-printed" }];
  if (best.cut !== null && best.cut !== printed.cut) curves.push({ ...curveOf(study, best.cut), name: "of-best" });
  const top = algorithmLegend(svg, width, { curves, printed, best });
  const box = { west: 46, east: width - 10, north: top + 30, south: height - 44 };
  const costs = curves.flatMap(({ all }) => all.map(({ cost }) => cost));
  const [low, high] = costRange(costs, [printed.cost, best.cost ?? printed.cost]);
  const scale = linear(low, high, box.south, box.north);
  const X = logarithmic(x.min_frequency / 1.04, x.max_frequency * 1.04, box.west, box.east);
  const { divisor, name } = unitFor(x.max_frequency, "Hz");
  drawLeft(svg, { scale, box, most: 4 });
  svg.append(texted(8, box.north - 10, "cost U", { class: "title" }));
  drawBelow(svg, { scale: X, box, title: `server's frequency [${name}]`, divisor, most: 7 });
  svg.append(lined(X(printed.frequency), box.north, X(printed.frequency), box.south, "equation"));
  const isSteps = allSteps(x) !== null;
  const inBox = draw("g", { "clip-path": "url(#algorithm-box)" });
  const clip = draw("rect", { x: box.west - 8, y: box.north - 8, width: box.east - box.west + 16, height: box.south - box.north + 8 });
  svg.append(draw("defs", {}, draw("clipPath", { id: "algorithm-box" }, clip)), inBox);
  for (const { all, kept, name: of } of curves) {
    const place = ({ hertz, cost }) => [X(hertz), scale(cost)];
    inBox.append(draw("path", { class: `whole ${of}`, d: pathThrough(all.map(place)) }));
    if (!kept.length) continue;
    const dots = (points) => points.map(([a, b]) => `M${near(a)} ${near(b)}h0.01`).join("");
    const points = kept.map(place);
    const isDots = isSteps || points.length === 1;
    inBox.append(draw("path", { class: `allowed ${of}${isDots ? " dotted" : ""}`, d: isDots ? dots(points) : pathThrough(points) }));
  }
  const places = [{ key: "printed", shape: "cross", at: printed, name: "Algorithm 1 as printed" }];
  if (best.cut !== null) places.unshift({ key: "exact", shape: "star", at: best, name: "best within the limits" });
  for (const { key, shape, at } of places) svg.append(mark(shape, X(at.frequency), scale(at.cost), key, 7));
  const items = places.map(({ at, name: who }) => ({ x: X(at.frequency), y: scale(at.cost), cut: at.cut, lines: decisionLines(who, at) }));
  for (const { cut, all } of curves) {
    for (const { hertz, cost } of all.filter(({ cost }, i) => (isSteps || i % 6 === 0) && cost <= high)) {
      const row = { cut, frequency: hertz, ...evaluate(x, cut, hertz, study.e) };
      const over = broken(x, cut, hertz).map(({ words }) => words);
      items.push({ x: X(hertz), y: scale(cost), cut, lines: [...decisionLines("By frequency", row), ...over] });
    }
  }
  return { svg, items, curves, start: 0 };
};

const algorithmLegend = (svg, width, { curves, printed, best }) => {
  const isSame = curves.length === 1 && best.cut !== null;
  return drawLegend(svg, width, [
    lineEntry("allowed of-printed", `cut ${printed.cut}${isSame ? ", of both" : ", of Algorithm 1"}`),
    ...(curves.length > 1 ? [lineEntry("allowed of-best", `cut ${best.cut}, of the best decision`)] : []),
    markEntry({ shape: "cross", key: "printed", name: "Algorithm 1" }),
    ...(best.cut === null ? [] : [markEntry({ shape: "star", key: "exact", name: "best decision" })]),
    lineEntry("equation", "f* of line 1"),
  ]);
};
