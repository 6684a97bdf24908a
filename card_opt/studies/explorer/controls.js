// The controls: sliders with fields, limits that can be off, and choices. `change` takes what is new.
const nodeOf = (id) => document.getElementById(id);
const sliderRange = (key, e) => {
  const setting = SETTINGS[key];
  return setting.low === undefined ? { ...setting, ...limitRange(key, e) } : setting;
};

// By hand, a part's number is no longer the part's.
const byHand = (key, value) => {
  const { of } = SETTINGS[key];
  return of ? { [key]: value, [of]: "" } : { [key]: value };
};

// What a number must keep beside its own range: the ends of the box are in order.
const inOrder = (key, value, view) => {
  if (key === "min_frequency" && value > view.max_frequency) return view.max_frequency;
  if (key === "max_frequency" && value < view.min_frequency) return view.min_frequency;
  return value;
};

const orderComplaint = (key, value, view) => {
  const allowed = inOrder(key, value, view);
  if (allowed === value) return "";
  const setting = SETTINGS[key];
  const side = key === "min_frequency" ? "at most the highest" : "at least the lowest";
  return `${setting.name} is ${side}, ${withUnit(allowed, setting)}, not \u201c${shownText(value, setting)}\u201d.`;
};

const complain = (key, words) => {
  const wrong = nodeOf(`${key}-wrong`);
  if (wrong.textContent !== words) wrong.textContent = words;
  nodeOf(`${key}-number`).setAttribute("aria-invalid", words ? "true" : "false");
};

const setText = (node, name, text) => {
  if (node[name] !== text) node[name] = text;
};

const listenToNumber = (key, { view, change }) => {
  const field = nodeOf(`${key}-number`);
  const taken = () => {
    const { value, wrong } = parsed(field.value, SETTINGS[key]);
    return { value, wrong: wrong ?? orderComplaint(key, value, view()) };
  };
  field.addEventListener("input", () => {
    const { value, wrong } = taken();
    if (wrong) return;
    complain(key, "");
    change(byHand(key, value));
  });
  field.addEventListener("change", () => {
    const { value, wrong } = taken();
    complain(key, wrong);
    if (!wrong) field.value = shownText(value, SETTINGS[key]);
  });
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    complain(key, "");
    field.value = shownText(view()[key], SETTINGS[key]);
  });
};

const listenToSlider = (key, { view, change, study }) => {
  nodeOf(key).addEventListener("input", () => {
    const value = valueAt(Number(nodeOf(key).value), sliderRange(key, study().e));
    complain(key, "");
    change(byHand(key, inOrder(key, value, view())));
  });
};

// The value that a limit has when it is put on: one that makes a difference.
const firstLimit = (key, { view, study }) => {
  const { free, e } = study();
  if (key === "memory") return partsByKind.device.get(view().device)?.memory ?? 8 * 2 ** 30;
  if (key === "deadline") return rounded(Math.max(0.8 * free.delay, 0.5 * (e.min_delay + free.delay)));
  return rounded(Math.max(0.7 * free.energy, 0.5 * (e.min_energy + free.energy)));
};

const listenToSwitch = (key, page) => {
  const last = {};
  nodeOf(`${key}-on`).addEventListener("change", ({ target }) => {
    complain(key, "");
    if (!target.checked) last.value = page.view()[key];
    page.change({ [key]: target.checked ? (last.value ?? firstLimit(key, page)) : null });
  });
};

const option = (value, text) => make("option", { value }, text);

const partLabel = ({ name, product, device_throughput: speed }) =>
  speed === undefined ? (product ?? name) : `${product}, ${quantity(speed, "FLOP/s")}`;

const fillChoices = () => {
  nodeOf("model").append(...Array.from(models, ([key, { label }]) => option(key, label)));
  for (const kind of ["device", "link", "server"]) {
    const named = presets[`${kind}s`].map((part) => option(part.name, partLabel(part)));
    nodeOf(kind).append(option("", "own values"), ...named);
  }
  const measured = presets.servers.filter(({ level_power: table }) => table);
  nodeOf("power").append(...measured.map(({ name, product }) => option(name, `measured: ${product}`)));
};

const listenToChoices = ({ view, change }) => {
  const on = (id, taking) => nodeOf(id).addEventListener("change", ({ target }) => change(taking(target.value)));
  on("model", (value) => ({ model: value }));
  for (const kind of ["device", "link", "server"]) on(kind, (value) => choosing(kind, value));
  on("normalizer", (value) => ({ normalizer: value }));
  on("activation_bits", (value) => ({ activation_bits: Number(value) }));
  on("power", (value) => {
    const part = partsByKind.server.get(value);
    if (!part) return { table: "", server: "" };
    const { min_frequency: low, max_frequency: high } = part;
    return { table: value, min_frequency: low, max_frequency: high, server: "" };
  });
};

const listenToControls = (page) => {
  fillChoices();
  for (const [key, setting] of Object.entries(SETTINGS)) {
    listenToSlider(key, page);
    listenToNumber(key, page);
    if (setting.isLimit) listenToSwitch(key, page);
  }
  listenToChoices(page);
  nodeOf("settings-form").addEventListener("submit", (event) => event.preventDefault());
};

// Show a number; a field that is being typed in stays as it is.
const showNumber = (key, value, e, isOff) => {
  const range = sliderRange(key, e);
  const [slider, field] = [nodeOf(key), nodeOf(`${key}-number`)];
  setText(slider, "max", String(lastPosition(range)));
  slider.disabled = field.disabled = isOff;
  if (value === null) {
    slider.setAttribute("aria-valuetext", "off");
    return setText(field, "value", "");
  }
  setText(slider, "value", String(positionOf(value, range)));
  slider.setAttribute("aria-valuetext", withUnit(value, range));
  const isTyped = document.activeElement === field && (parsed(field.value, range).value === value || field.getAttribute("aria-invalid") === "true");
  if (isTyped) return undefined;
  complain(key, "");
  return setText(field, "value", shownText(value, range));
};

const showControls = (view, e) => {
  for (const [key, setting] of Object.entries(SETTINGS)) {
    const isOff = view[key] === null || (view.table !== "" && key.includes("power"));
    if (setting.isLimit) nodeOf(`${key}-on`).checked = view[key] !== null;
    showNumber(key, view[key], e, isOff);
  }
  for (const kind of ["model", "device", "link", "server", "normalizer"]) setText(nodeOf(kind), "value", view[kind]);
  setText(nodeOf("activation_bits"), "value", String(view.activation_bits));
  setText(nodeOf("power"), "value", view.table || "cubic");
};
