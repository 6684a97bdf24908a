// The numbers of the figures as tables, filled while they are open.
const fillTable = (table, columns, rows, isChosen = () => false) => {
  const head = columns.map(({ name, kind = "n" }) => make("th", { scope: "col", className: kind }, name));
  const body = rows.map((row) => {
    const cells = columns.map(({ of, kind = "n" }) => make("td", { className: kind }, ...[of(row)].flat()));
    return make("tr", { className: isChosen(row) ? "chosen" : "" }, ...cells);
  });
  table.tHead.replaceChildren(make("tr", {}, ...head));
  table.tBodies[0].replaceChildren(...body);
};

const COST_COLUMNS = [
  { name: "cut", of: ({ cut }) => String(cut) },
  { name: "U", of: ({ cost }) => digits(cost, 4) },
  { name: "frequency", of: ({ frequency }) => quantity(frequency, "Hz", 4) },
  { name: "delay", of: ({ delay }) => quantity(delay, "s", 4) },
  { name: "energy", of: ({ energy }) => quantity(energy, "J", 4) },
];

const keeps = ({ isAllowed, reason }) => (isAllowed ? "yes" : `no: ${reason}`);

const TABLES = {
  costs: (table, { rows, best }) =>
    fillTable(table, [...COST_COLUMNS, { name: "within the limits", kind: "wide", of: keeps }], rows, ({ cut }) => cut === best.cut),
  parts: (table, { x, rows, best }) => {
    const own = rows.map(({ cut, frequency }) => ({ cut, ...parts(x, cut, frequency) }));
    const column = (kind, unit) => (name) => ({ name: partName(name, x.level_power), of: (row) => quantity(row[kind][name], unit, 4) });
    const columns = [
      COST_COLUMNS[0],
      ...Object.keys(own[0].delay).map(column("delay", "s")),
      ...Object.keys(own[0].energy).map(column("energy", "J")),
    ];
    fillTable(table, columns, own, ({ cut }) => cut === best.cut);
  },
  front: (table, { line }) => fillTable(table, COST_COLUMNS.filter(({ name }) => name !== "U"), line.points),
  algorithm: (table, { printed }) =>
    fillTable(
      table,
      [...COST_COLUMNS, { name: "keeps the limits at f*", kind: "wide", of: keeps }],
      printed.rows,
      ({ cut }) => cut === printed.cut,
    ),
};

const tableOf = (name) => document.querySelector(`#${name}-numbers table`);

const showTables = (study) => {
  for (const [name, fill] of Object.entries(TABLES)) {
    if (document.getElementById(`${name}-numbers`).open) fill(tableOf(name), study);
  }
};

const markOf = ({ key, shape }) =>
  draw("svg", { viewBox: "-8 -8 16 16", "aria-hidden": "true", focusable: "false" }, mark(shape, 0, 0, key, 5.5));

const showMethods = (study) => {
  const kept = ({ at }) => broken(study.x, at.cut, at.frequency).map(({ words }) => words).join("; ") || "yes";
  const columns = [
    { name: "decision", kind: "words", of: (row) => [markOf(row), row.name] },
    ...COST_COLUMNS.map(({ name, of }) => ({ name, of: ({ at }) => of(at) })),
    { name: "keeps the limits", kind: "wide", of: kept },
  ];
  fillTable(document.getElementById("methods"), columns, decisionsOf(study), ({ key }) => key === "exact");
};
