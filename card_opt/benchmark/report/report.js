"use strict";
(() => {
  const value = (row, column) => row.cells[column].textContent;

  // The table of runs: choices in some columns, and words anywhere.
  const runs = document.getElementById("run-table");
  const filters = document.getElementById("filters");

  const filter = () => {
    const choices = Array.from(filters.querySelectorAll("select"))
      .filter((select) => select.value)
      .map((select) => [Number(select.dataset.column), select.value]);
    const words = filters.querySelector("input").value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const row of runs.tBodies[0].rows) {
      const text = words.length ? row.textContent.toLowerCase() : "";
      const fits =
        choices.every(([column, choice]) => value(row, column) === choice) &&
        words.every((word) => text.includes(word));
      row.hidden = !fits;
      shown += fits;
    }
    filters.querySelector("output").textContent = `${shown} of ${runs.tBodies[0].rows.length} runs`;
  };

  for (const select of filters.querySelectorAll("select")) {
    const column = Number(select.dataset.column);
    const words = new Set(Array.from(runs.tBodies[0].rows, (row) => value(row, column)));
    for (const word of Array.from(words).sort()) select.add(new Option(word, word));
  }
  filters.addEventListener("input", filter);
  filters.querySelector("button").addEventListener("click", () => {
    for (const field of filters.querySelectorAll("select, input")) field.value = "";
    filter();
  });
  filter();

  // The chart: profiles of the methods that are ticked, against the best of these.
  const data = JSON.parse(document.getElementById("data").textContent);
  const chart = document.getElementById("chart");
  const controls = document.getElementById("chart-controls");
  const list = document.getElementById("methods");
  const boxes = [];
  const counts = [];
  const DASHES = ["", "7 3", "2 2", "9 3 2 3"];

  const element = (name, attributes, ...children) => {
    const node = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, text] of Object.entries(attributes)) node.setAttribute(key, text);
    node.append(...children);
    return node;
  };

  const listMethods = () => {
    const solvers = Array.from(new Set(data.methods.map((method) => method.solver))).sort();
    for (const solver of solvers) {
      const group = document.createElement("fieldset");
      const legend = document.createElement("legend");
      legend.textContent = solver;
      group.append(legend);
      let number = 0;
      data.methods.forEach((method, i) => {
        if (method.solver !== solver) return;
        method.stroke = method.ours ? "currentColor" : method.color;
        method.dash = DASHES[number++ % DASHES.length];
        const label = document.createElement("label");
        const box = Object.assign(document.createElement("input"), { type: "checkbox" });
        box.checked = method.front;
        const stroke = {
          x1: 0, x2: 26, y1: 5, y2: 5, stroke: method.stroke,
          "stroke-width": 3, "stroke-dasharray": method.dash,
        };
        const name = document.createElement("span");
        name.textContent = method.name;
        const count = document.createElement("small");
        if (method.wrong) count.className = "bad";
        label.append(box, element("svg", { "aria-hidden": "true" }, element("line", stroke)), name, count);
        label.addEventListener("mouseenter", () => emphasise(i, true));
        label.addEventListener("mouseleave", () => emphasise(i, false));
        boxes[i] = box;
        counts[i] = count;
        group.append(label);
      });
      list.append(group);
    }
  };

  const emphasise = (i, isStrong) =>
    chart.querySelector(`[data-method="${i}"]`)?.classList.toggle("strong", isStrong);

  const choice = (name) => controls.querySelector(`[name="${name}"]`).value;

  // Points of a staircase: where the share of problems rises, and what it is from there on.
  const stairs = (values, total) => {
    const reached = values.filter(Number.isFinite).sort((a, b) => a - b);
    return reached.map((x, i) => [x, (i + 1) / total]);
  };

  const curves = () => {
    const times = data.times[choice("goal")];
    const group = choice("group");
    const problems = data.groups.flatMap((g, p) => (group === "" || g === group ? [p] : []));
    const chosen = boxes.flatMap((box, i) => (box.checked ? [i] : []));
    const at = (i, p) => times[i][p] ?? Infinity;
    const best = problems.map((p) => Math.min(...chosen.map((i) => at(i, p))));
    const isRatio = choice("measure") === "ratio";
    const scaled = (t, n) => (isRatio && t < Infinity ? t / best[n] : t);
    const lines = chosen.map((i) => ({
      i, points: stairs(problems.map((p, n) => scaled(at(i, p), n)), problems.length),
    }));
    const virtual = stairs(best.map((t, n) => scaled(t, n)), problems.length);
    data.methods.forEach((method, i) => {
      const reached = problems.filter((p) => times[i][p] !== null).length;
      counts[i].textContent = `${reached}/${problems.length}${method.wrong ? ` (${method.wrong} wrong)` : ""}`;
    });
    return { isRatio, lines, virtual, total: problems.length };
  };

  const plain = (x) => Number(x.toPrecision(3)).toString();

  const ticks = (left, right) => {
    const decades = Math.log10(right / left);
    if (decades < 1.6) {
      const out = [];
      for (let x = left; x <= right * 1.0001; x *= 2) out.push(x);
      return out;
    }
    const step = Math.max(1, Math.ceil((decades * 55) / chart.clientWidth));
    const out = [];
    for (let k = Math.ceil(Math.log10(left) - 1e-9); 10 ** k <= right * 1.0001; k += step) out.push(10 ** k);
    return out;
  };

  const draw = () => {
    const { isRatio, lines, virtual, total } = curves();
    const width = Math.max(chart.clientWidth, 280);
    const height = Math.round(Math.min(Math.max(width * 0.52, 300), 480));
    const [west, east, north, south] = [46, width - 14, 14, height - 60];
    const largest = Math.max(1, ...lines.flatMap((line) => line.points.map(([x]) => x)));
    const left = isRatio ? 1 : data.resolution;
    const right = isRatio ? Math.max(2, largest * 1.15) : Math.max(data.limit, left * 10);
    const X = (x) => west + ((east - west) * Math.log(Math.max(x, left) / left)) / Math.log(right / left);
    const Y = (share) => south - (south - north) * share;
    const label = isRatio ? "time over that of the fastest method ticked" : "time [s]";
    const note = `${total} problems, time limit ${plain(data.limit)} s`;
    const svg = element("svg", {
      viewBox: `0 0 ${width} ${height}`, height, role: "img",
      "aria-label": `Share of ${total} problems over ${label}, for the methods ticked`,
    });
    for (const share of [0, 0.2, 0.4, 0.6, 0.8, 1]) {
      svg.append(
        element("line", { class: "grid", x1: west, x2: east, y1: Y(share), y2: Y(share) }),
        element("text", { x: west - 8, y: Y(share) + 4, "text-anchor": "end" }, share.toFixed(1)),
      );
    }
    for (const x of ticks(left, right)) {
      svg.append(
        element("line", { class: "grid", x1: X(x), x2: X(x), y1: north, y2: south }),
        element("text", { x: X(x), y: south + 17, "text-anchor": "middle" }, plain(x)),
      );
    }
    const path = (points) => {
      let d = `M${west} ${Y(0)}`;
      for (const [x, share] of points) d += `H${X(x).toFixed(1)}V${Y(share).toFixed(1)}`;
      return `${d}H${east}`;
    };
    svg.append(
      element("line", { class: "axis", x1: west, x2: east, y1: south, y2: south }),
      element("text", { x: (west + east) / 2, y: height - 25, "text-anchor": "middle" }, label),
      element("text", { class: "soft", x: (west + east) / 2, y: height - 8, "text-anchor": "middle" }, note),
      element("path", { class: "best", d: path(virtual) }, element("title", {}, "virtual best")),
    );
    for (const { i, points } of lines) {
      const method = data.methods[i];
      svg.append(
        element(
          "path",
          { class: "line", d: path(points), stroke: method.stroke, "stroke-dasharray": method.dash, "data-method": i },
          element("title", {}, method.name),
        ),
      );
    }
    chart.replaceChildren(svg);
  };

  const sets = {
    front: (method) => method.front,
    solvers: (method) => !method.ours,
    all: () => true,
    none: () => false,
  };

  listMethods();
  for (const button of controls.querySelectorAll("button")) {
    button.addEventListener("click", () => {
      data.methods.forEach((method, i) => (boxes[i].checked = sets[button.value](method)));
      draw();
    });
  }
  controls.addEventListener("change", draw);
  list.addEventListener("change", draw);
  new ResizeObserver(draw).observe(document.querySelector("main"));
  draw();
})();
