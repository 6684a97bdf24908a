// What is chosen, as one flat object: numbers in SI units, and names of presets. A preset's name is
// "" once one of its numbers was changed by hand.
const presets = JSON.parse(document.getElementById("presets").textContent);

const withLayers = ({ name, num_layers: layers }) => `${name}, ${layers} layers`;
const models = new Map([
  ...presets.views.map(({ name, model }) => [`view:${name}`, { model, label: `${withLayers(model)} (${name})` }]),
  ...presets.models.map((model) => [model.name, { model, label: withLayers(model) }]),
]);
const byName = (list) => new Map(list.map((one) => [one.name, one]));
const partsByKind = { device: byName(presets.devices), link: byName(presets.links), server: byName(presets.servers) };

const TRAINING = ["batch_size", "sequence_length", "lora_rank", "head", "activation_bits", "adapter_bits"];
const OF_PART = {
  device: ["device_throughput"],
  link: ["uplink_rate", "downlink_rate"],
  server: ["server_flops_per_cycle", "min_frequency", "max_frequency", "power_coefficient", "static_power"],
};
const OWN = ["local_epochs", "compression_ratio", "weight", "normalizer", "deadline", "energy_cap", "memory", "levels"];

// The numbers that a part brings; a measured server leaves the cubic curve as it is.
const numbersOf = (kind, part) => {
  const names = OF_PART[kind].filter((name) => !part.level_power || !name.includes("power"));
  return Object.fromEntries(names.map((name) => [name, part[name]]));
};

const choosing = (kind, name) => {
  const part = partsByKind[kind].get(name);
  if (!part) return { [kind]: "" };
  const table = kind === "server" ? { table: part.level_power ? name : "" } : {};
  return { [kind]: name, ...numbersOf(kind, part), ...table };
};

// The part whose numbers a view has, if there is one.
const partOf = (kind, view) => {
  const table = kind === "server" ? view.table : "";
  const isIt = (part) =>
    (part.level_power ? part.name : "") === table &&
    Object.entries(numbersOf(kind, part)).every(([name, value]) => view[name] === value);
  return presets[`${kind}s`].find(isIt)?.name ?? "";
};

// A view of the presets, flat.
const opened = ({ name, x, training }) => {
  const numbers = Object.values(OF_PART).flat();
  const view = { model: `view:${name}`, table: "" };
  for (const key of TRAINING) view[key] = training[key];
  for (const key of [...numbers, ...OWN]) view[key] = x[key];
  for (const kind of Object.keys(OF_PART)) view[kind] = partOf(kind, view);
  return view;
};

const modelOf = (view) => models.get(view.model).model;

const trainingOf = (view) => Object.fromEntries(TRAINING.map((key) => [key, view[key]]));

// x of model.js.
const instanceOf = (view) => {
  const numbers = [...Object.values(OF_PART).flat(), ...OWN].map((key) => [key, view[key]]);
  const levelPower = partsByKind.server.get(view.table)?.level_power ?? null;
  return { ...profileOf(modelOf(view), trainingOf(view)), ...Object.fromEntries(numbers), level_power: levelPower };
};

// Everything that is shown of a view.
const studied = (x) => {
  const e = extremes(x);
  const bend = knee(x);
  return {
    x, e,
    rows: curve(x, e),
    best: decide(x, e),
    free: card(x),
    printed: algorithmOne(x, e),
    base: baselines(x, e),
    line: front(x, 120),
    bend: bend && { ...bend, cost: evaluate(x, bend.cut, bend.frequency, e).cost },
  };
};

// All decisions that are compared, each with its mark.
const decisionsOf = ({ best, free, printed, base, bend }) =>
  [
    { key: "exact", shape: "star", name: "best within the limits", at: best },
    { key: "card", shape: "circle", name: "CARD, without limits", at: free },
    { key: "printed", shape: "cross", name: "Algorithm 1 as printed", at: printed },
    { key: "server-only", shape: "square", name: "server-only", at: base.serverOnly },
    { key: "device-only", shape: "triangle", name: "device-only", at: base.deviceOnly },
    { key: "knee", shape: "diamond", name: "knee of the front", at: bend },
  ].filter(({ at }) => at !== null && at.cut !== null);
