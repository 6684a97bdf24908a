// The parts of the cases, each filled when it is opened first.
const parts = Array.from(document.querySelectorAll("details.case"));
const CASE_KEYS = ["method", "verdict", "wall_time", "repetitions", "primal_gap", "gap", "nodes", "memory", "reason"];
const BAR = { width: 110, height: 12 };

// The time on a logarithmic axis as a bar, with a line over the interval of its median.
const timeBar = (run) => {
  const end = BAR.width * place(run.wall_time);
  const kind = verdicts.get(run.verdict).kind || "plain";
  const svg = draw("svg", { class: `time ${kind}`, viewBox: `0 0 ${BAR.width} ${BAR.height}`, "aria-hidden": "true" });
  svg.append(draw("rect", { class: "axis", x: 0, y: 2, width: BAR.width, height: BAR.height - 4 }));
  svg.append(draw("rect", { x: 0, y: 2, width: Math.max(end, 1), height: BAR.height - 4 }));
  if (typeof run.time_low === "number" && typeof run.time_high === "number") {
    const [x1, x2] = [BAR.width * place(run.time_low), BAR.width * place(run.time_high)];
    svg.append(draw("line", { x1, x2, y1: BAR.height / 2, y2: BAR.height / 2 }));
  }
  return svg;
};

const caseCell = (column, run) => {
  const cell = runCell(column, run);
  if (column.key !== "wall_time" || run.wall_time === null) return cell;
  const spread = interval(run) ? [make("small", {}, interval(run))] : [];
  return make("td", { className: "n timed" }, timeBar(run), make("b", {}, ...cell.childNodes), ...spread);
};

const byVerdict = (a, b) =>
  verdicts.get(a.verdict).rank - verdicts.get(b.verdict).rank || (a.wall_time ?? Infinity) - (b.wall_time ?? Infinity);

const fill = (part) => {
  if (part.dataset.filled) return;
  part.dataset.filled = "yes";
  const p = Number(part.dataset.problem);
  const { name, facts, commands } = data.problems[p];
  const words = facts.flatMap(([word, text]) => [make("dt", {}, word), make("dd", {}, text)]);
  const again = commands.flatMap((command) => [make("code", {}, command), "\n"]);
  const own = outcomes.filter((run) => run.problem === p).sort(byVerdict);
  const table = runTable(`Runs of ${name}`, CASE_KEYS, caseCell);
  table.show(own);
  const made = commands.length ? [make("h3", {}, "Make it again"), make("pre", {}, ...again)] : [];
  part.append(make("dl", {}, ...words), ...made, make("h3", {}, `What ${own.length} methods made of it`), table.node);
};

const reveal = (part) => {
  part.hidden = false;
  part.open = true;
  fill(part);
  part.scrollIntoView();
};

const openCase = (p) => {
  const hash = `#${encodeURIComponent(anchor(p))}`;
  if (location.hash === hash) reveal(parts[p]);
  else location.hash = hash;
};

const addressed = () => {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return null; // no text that an address can hold
  }
};

const openAddressed = () => {
  const part = addressed();
  if (part?.matches("details.case")) reveal(part);
};

for (const part of parts) part.addEventListener("toggle", () => part.open && fill(part));
window.addEventListener("hashchange", openAddressed);

onFilter(({ problems }) => {
  const shown = new Set(problems);
  parts.forEach((part, p) => (part.hidden = !shown.has(p)));
});
