// The heat map: a row per method, a column per problem. It is one stop of the Tab key, within
// which arrows move; Enter or a click goes to the part of the case.
const MARKS = {
  found: "\u25cb", open: "\u2013", "time limit": "|", "memory limit": "+", "second best": "2", crashed: "\u00d7", failed: "\u25bf",
};
const LOAD = "*"; // of runs under load, in tables, too
const WRONG = "\u2716";
const NUM_COLORS = 10; // classes t0 to t9
const map = document.getElementById("map");
const tip = document.getElementById("tip");
const byPair = new Map(outcomes.map((run) => [`${run.method} ${run.problem}`, run]));
let active = null;

const colorOf = (seconds) => `t${Math.min(Math.floor(NUM_COLORS * place(seconds)), NUM_COLORS - 1)}`;

// Class and mark of a cell, and what the legend says of it.
const look = (run) => {
  if (!run) return { className: "blank", mark: "", about: "not run" };
  const { kind } = verdicts.get(run.verdict);
  if (kind === "bad") return { className: "wrong", mark: WRONG, about: "wrong answer" };
  if (kind === "out") return { className: "out", mark: "", about: "not taken: unsupported or unavailable" };
  const seconds = data.times.solved[run.method][run.problem];
  if (seconds !== null) return { className: colorOf(seconds), mark: "" };
  const about = run.verdict === "found" ? "best found, not proven" : run.verdict;
  return { className: run.verdict.replace(" ", "-"), mark: MARKS[run.verdict] ?? "?", about };
};

const cellOf = (m, p) => {
  const run = byPair.get(`${m} ${p}`);
  const { className, mark } = look(run);
  const cell = make("td", { className, tabIndex: -1 }, mark + (run?.under_load && className !== "out" ? LOAD : ""));
  cell.dataset.method = m;
  cell.dataset.problem = p;
  return cell;
};

// The colours of times, and all marks that there are.
const drawLegend = () => {
  const swatch = ({ className, mark }) => make("i", { className }, mark);
  const colors = Array.from({ length: NUM_COLORS }, (_, i) => swatch({ className: `t${i}`, mark: "" }));
  const scale = make("li", {}, "solved and proven in ", make("span", {}, plain(data.resolution)), make("span", { className: "scale" }, ...colors), make("span", {}, `${plain(data.limit)} s`));
  const pairs = data.methods.flatMap((_, m) => data.problems.map((_, p) => look(byPair.get(`${m} ${p}`))));
  const others = new Map(pairs.filter(({ about }) => about).map((entry) => [entry.about, entry]));
  const entries = Array.from(others.values(), (entry) => make("li", {}, swatch(entry), entry.about));
  if (outcomes.some((run) => run.under_load)) entries.push(make("li", {}, swatch({ className: "", mark: LOAD }), "under load"));
  document.getElementById("legend").replaceChildren(scale, ...entries);
};

const spans = (problems) => {
  const cells = [];
  for (const p of problems) {
    const { group } = data.problems[p];
    if (cells.at(-1)?.textContent === group) cells.at(-1).colSpan += 1;
    else cells.push(make("th", { scope: "colgroup", className: "group" }, group));
  }
  return cells;
};

const drawMap = ({ problems, methods }) => {
  const names = problems.map((p) => {
    const link = linkTo(p, data.problems[p].family);
    Object.assign(link, { tabIndex: -1, title: data.problems[p].name });
    return make("th", { scope: "col", className: "case" }, link);
  });
  const starts = new Set(problems.filter((p, i) => i && data.problems[p].group !== data.problems[problems[i - 1]].group));
  const rows = methods.map((m) => {
    const cells = problems.map((p) => cellOf(m, p));
    cells.forEach((cell, i) => cell.classList.toggle("first", starts.has(problems[i])));
    return make("tr", {}, make("th", { scope: "row" }, data.methods[m].name), ...cells);
  });
  const corner = () => make("th", { className: "corner" });
  const head = make("thead", {}, make("tr", {}, corner(), ...spans(problems)), make("tr", {}, corner(), ...names));
  map.replaceChildren(head, make("tbody", {}, ...rows));
  active = map.tBodies[0].querySelector("td");
  if (active) active.tabIndex = 0;
  hideTip();
};

const told = (run) => {
  const several = run.repetitions > 1 ? ` (median of ${run.repetitions})` : "";
  const parts = [];
  if (run.wall_time !== null) parts.push(`${plain(run.wall_time)} s${several}`);
  if (interval(run)) parts.push(`95 %: ${interval(run)} s`);
  if (typeof run.primal_gap === "number") parts.push(`gap to best known ${plain(run.primal_gap)}`);
  if (run.under_load) parts.push("under load");
  if (run.reason) parts.push(run.reason);
  return parts;
};

const describe = (cell) => {
  const [m, p] = [Number(cell.dataset.method), Number(cell.dataset.problem)];
  const run = byPair.get(`${m} ${p}`);
  return {
    problem: p,
    name: data.problems[p].name,
    method: data.methods[m].name,
    verdict: run ? run.verdict : "not run",
    kind: run ? verdicts.get(run.verdict).kind : "",
    parts: run ? told(run) : [],
  };
};

const showTip = (cell) => {
  const { problem, name, method, verdict, kind, parts } = describe(cell);
  cell.setAttribute("aria-label", [method, name, verdict, ...parts].join(", "));
  tip.replaceChildren(
    make("b", {}, ...breakable(name)),
    make("span", {}, method),
    make("span", { className: kind }, verdict),
    ...parts.map((part) => make("span", {}, part)),
    linkTo(problem, "all runs of this problem"),
  );
  tip.hidden = false;
  const [box, around] = [cell.getBoundingClientRect(), tip.parentNode.getBoundingClientRect()];
  const left = Math.min(Math.max(box.left - around.left - 20, 0), around.width - tip.offsetWidth);
  const below = box.bottom - around.top + 6;
  const isRoom = box.bottom + tip.offsetHeight + 10 < window.innerHeight;
  tip.style.left = `${left}px`;
  tip.style.top = `${isRoom ? below : box.top - around.top - tip.offsetHeight - 6}px`;
};

const hideTip = () => {
  tip.hidden = true;
};

const moveTo = (cell) => {
  if (!cell || cell.tagName !== "TD") return;
  if (active) active.tabIndex = -1;
  active = cell;
  active.tabIndex = 0;
  active.focus();
};

const STEPS = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };

const cellAt = (event) => event.target.closest?.("#map td");

map.addEventListener("keydown", (event) => {
  const cell = cellAt(event);
  if (!cell) return;
  const row = cell.parentNode;
  const step = STEPS[event.key];
  if (step) moveTo(map.tBodies[0].rows[row.sectionRowIndex + step[0]]?.cells[cell.cellIndex + step[1]]);
  else if (event.key === "Home") moveTo(row.cells[1]);
  else if (event.key === "End") moveTo(row.cells[row.cells.length - 1]);
  else if (event.key === "Enter" || event.key === " ") openCase(Number(cell.dataset.problem));
  else if (event.key === "Escape") hideTip();
  else return;
  event.preventDefault();
});
map.addEventListener("mouseover", (event) => cellAt(event) && showTip(cellAt(event)));
map.addEventListener("focusin", (event) => cellAt(event) && showTip(cellAt(event)));
map.closest(".map").addEventListener("mouseleave", hideTip);
map.closest(".map").addEventListener("focusout", (event) => {
  if (!event.currentTarget.contains(event.relatedTarget)) hideTip();
});
// A finger has no hover: its first tap tells, and what it tells has a link.
map.addEventListener("click", (event) => {
  const cell = cellAt(event);
  if (!cell) return;
  if (event.pointerType === "touch") moveTo(cell);
  else openCase(Number(cell.dataset.problem));
});

drawLegend();
onFilter(drawMap);
