// A table of runs, of which only so many are in the page at first as can be read.
const FIRST = 200;
const STEP = 1000;

const runTable = (name, keys, cells) => {
  const columns = data.columns.filter(({ key }) => keys.includes(key));
  let rows = [];
  let order = null;
  let sorted = [];
  const body = make("tbody");
  const more = make("button", { type: "button", className: "more" });

  const append = (number) => {
    const line = (run) => make("tr", {}, ...columns.map((column) => cells(column, run)));
    const shown = body.rows.length;
    body.append(...sorted.slice(shown, shown + number).map(line));
    const left = sorted.length - body.rows.length;
    more.hidden = left === 0;
    more.textContent = `show ${Math.min(left, STEP)} more of ${left}`;
  };

  const render = () => {
    sorted = order ? order(rows) : rows;
    body.replaceChildren();
    append(FIRST);
  };

  const headings = columns.map(({ key, heading, about, kind }) => {
    const button = make("button", { type: "button" }, heading);
    const cell = make("th", { scope: "col", className: kind, title: about }, button);
    cell.setAttribute("aria-sort", "none");
    button.addEventListener("click", () => {
      const by = turn(cell);
      const valued = (run) => ({ run, value: sortValue(key, run) });
      order = (all) => all.map(valued).sort(by).map(({ run }) => run);
      render();
    });
    return cell;
  });
  more.addEventListener("click", () => append(STEP));

  const table = make("table", {}, make("thead", {}, make("tr", {}, ...headings)), body);
  const region = make("div", { className: "scroll", tabIndex: 0 }, table);
  region.setAttribute("role", "region");
  region.setAttribute("aria-label", name);
  const show = (chosen) => {
    rows = chosen;
    render();
  };
  return { table, node: make("div", {}, region, more), show };
};

const sortValue = (key, run) => {
  if (key === "problem") return data.problems[run.problem].name;
  if (key === "method") return data.methods[run.method].name;
  return run[key];
};

const runCell = ({ key, kind }, run) => {
  const cell = make("td", { className: kind === "n" ? "n" : "" });
  if (key === "problem") {
    cell.className = "name";
    cell.append(linkTo(run.problem, ...breakable(data.problems[run.problem].name)));
  } else if (key === "verdict") {
    cell.className = verdicts.get(run.verdict).kind;
    cell.append(run.verdict);
  } else {
    const text = plain(sortValue(key, run));
    if (kind !== "n" && text.length > 40 && text.includes(" ")) cell.className = "wide";
    cell.append(text);
    if (key === "wall_time" && run.under_load) cell.append(loadSign());
  }
  return cell;
};

const loadSign = () => make("abbr", { className: "load", title: "under load: other processes kept cores busy" }, LOAD);
