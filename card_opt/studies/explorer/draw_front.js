// The delay-energy front of all cuts together, and where each decision stands.
const axisOf = (values, bounds, from, to) => {
  const all = [...values, ...bounds].filter((value) => Number.isFinite(value));
  const [least, most] = [Math.min(...all), Math.max(...all)];
  if (least > 0 && most / least > 12) return logarithmic(least / 1.25, most * 1.25, from, to);
  const room = (most - least || most || 1) * 0.07;
  return linear(Math.max(0, least - room), most + room, from, to);
};

const drawFront = (width, study) => {
  const { x, rows, line, best } = study;
  const decisions = decisionsOf(study);
  const height = 372;
  const svg = figureOf("front", width, height, "Front of delay and energy", frontAbout(study));
  const top = frontLegend(svg, decisions, width);
  const box = { west: 54, east: width - 10, north: top + 28, south: height - 44 };
  const shown = [...line.points, ...decisions.map(({ at }) => at), ...rows];
  const delays = shown.map(({ delay }) => delay);
  const energies = shown.map(({ energy }) => energy);
  const X = axisOf(delays, x.deadline === null ? [] : [x.deadline], box.west, box.east);
  const Y = axisOf(energies, x.energy_cap === null ? [] : [x.energy_cap], box.south, box.north);
  const [s, j] = [unitFor(Math.max(...delays), "s"), unitFor(Math.max(...energies), "J")];
  drawLeft(svg, { scale: Y, box, divisor: j.divisor, most: 6 });
  svg.append(texted(8, box.north - 10, `server's energy [${j.name}]${Y.isLog ? ", log scale" : ""}`, { class: "title" }));
  drawBelow(svg, { scale: X, box, title: `delay [${s.name}]${X.isLog ? ", log scale" : ""}`, divisor: s.divisor, most: Math.floor(width / 75) });
  drawLimits(svg, box, X, Y, x);
  const place = ({ delay, energy }) => [X(delay), Y(energy)];
  const dots = rows.map((row) => place(row)).map(([a, b]) => `M${near(a - 2.5)} ${near(b)}a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0z`);
  svg.append(draw("path", { class: "cuts", d: dots.join("") }));
  drawLine(svg, line, place);
  for (const { key, shape, at } of decisions.toReversed()) svg.append(mark(shape, ...place(at), key, key === "card" ? 8 : 6));
  return { svg, ...frontItems(study, decisions, place), best };
};

// Pieces as lines; where the next one begins with less energy, a fall that is not of the front.
const drawLine = (svg, { pieces, points }, place) => {
  const starts = new Set(pieces.map(({ from }) => from));
  const runs = [];
  for (const point of points) {
    if (starts.has(point)) runs.push([]);
    runs.at(-1).push(point);
  }
  const jumps = [];
  const paths = runs.map((run, i) => {
    const { isOpen, to } = pieces[i];
    const next = pieces[i + 1];
    if (next) jumps.push(pathThrough([place(to), place(next.from)]));
    return pathThrough((isOpen ? [...run, to] : run).map(place));
  });
  const spots = runs.filter((run) => run.length === 1).map(([point]) => place(point));
  const dots = spots.map(([a, b]) => `M${near(a)} ${near(b)}h0.01`);
  svg.append(
    draw("path", { class: "jump", d: jumps.join("") }),
    draw("path", { class: "front", d: paths.join("") }),
    draw("path", { class: "front dotted", d: dots.join("") }),
  );
};

// What a limit forbids is hatched, and its end is a line with its value.
const drawLimits = (svg, box, X, Y, x) => {
  const defs = draw("defs", {}, draw(
    "pattern", { id: "beyond", width: 7, height: 7, patternUnits: "userSpaceOnUse" },
    draw("path", { class: "hatch", d: "M-1 1l2 -2M0 7l7 -7M6 8l2 -2" }),
  ));
  svg.append(defs);
  if (x.deadline !== null) {
    const at = X(x.deadline);
    const isLeft = at > (box.west + box.east) / 2;
    svg.append(
      draw("rect", { class: "beyond", fill: "url(#beyond)", x: near(at), y: box.north, width: near(Math.max(0, box.east - at)), height: box.south - box.north }),
      lined(at, box.north, at, box.south, "limit"),
      texted(at + (isLeft ? -5 : 5), box.north + 12, `deadline ${quantity(x.deadline, "s")}`, { class: "limit-text", "text-anchor": isLeft ? "end" : "start" }),
    );
  }
  if (x.energy_cap !== null) {
    const at = Y(x.energy_cap);
    svg.append(
      draw("rect", { class: "beyond", fill: "url(#beyond)", x: box.west, y: box.north, width: box.east - box.west, height: near(Math.max(0, at - box.north)) }),
      lined(box.west, at, box.east, at, "limit"),
      texted(box.east - 4, at - box.north > 16 ? at - 5 : at + 14, `energy cap ${quantity(x.energy_cap, "J")}`, { class: "limit-text", "text-anchor": "end" }),
    );
  }
};

const frontLegend = (svg, decisions, width) => {
  const cuts = { words: "each cut", wide: 14, mark: (x, y) => draw("circle", { class: "cuts", cx: x + 5, cy: y, r: 2.5 }) };
  return drawLegend(svg, width, [lineEntry("front", "front"), cuts, ...decisions.map(markEntry)]);
};

// The points of the front in order, and then the decisions by name.
const frontItems = ({ line }, decisions, place) => {
  const step = Math.max(1, Math.ceil(line.points.length / 60));
  const some = line.points.filter((_, i) => i % step === 0 || i === line.points.length - 1);
  const item = (lines, at) => ({ x: place(at)[0], y: place(at)[1], cut: at.cut, lines });
  const items = [
    ...decisions.map(({ name, at }) => item(decisionLines(name, at), at)),
    ...some.map((at) => item(decisionLines("On the front", at), at)),
  ];
  return { items, start: 0 };
};

const frontAbout = (study) => {
  const { pieces } = study.line;
  if (!pieces.length) return `There is no front: ${study.line.reason}`;
  const [first, last] = [pieces[0].from, pieces.at(-1).to];
  const told = decisionsOf(study).map(({ name, at }) => `${name}: ${quantity(at.delay, "s")}, ${quantity(at.energy, "J")}`);
  return (
    `The front goes from ${quantity(first.delay, "s")} with ${quantity(first.energy, "J")} to ` +
    `${quantity(last.delay, "s")} with ${quantity(last.energy, "J")}. ${told.join("; ")}.`
  );
};
