// The view in the address, every value with all its digits: what is opened again is the same.
const WORDS = {
  normalizer: ["box", "max-frequency", "per-cut"],
  head: ["server", "none"],
};
const BITS = ["activation_bits", "adapter_bits"];

const asAddress = (view) => {
  const fields = Object.entries(view).map(([key, value]) => [key, Array.isArray(value) ? value.join(" ") : String(value ?? "")]);
  return `#${new URLSearchParams(fields)}`;
};

const isIn = (setting, value) =>
  value >= setting.least && value <= setting.most && (!setting.isWhole || Number.isInteger(value));

// The value that a text of the address has for a key; undefined if it is none.
const fromAddress = (key, text) => {
  const setting = SETTINGS[key];
  if (setting) {
    if (text === "") return setting.isLimit ? null : undefined;
    return isIn(setting, Number(text)) ? Number(text) : undefined;
  }
  if (key === "model") return models.has(text) ? text : undefined;
  if (key === "table") return text === "" || partsByKind.server.get(text)?.level_power ? text : undefined;
  if (partsByKind[key]) return text === "" || partsByKind[key].has(text) ? text : undefined;
  if (WORDS[key]) return WORDS[key].includes(text) ? text : undefined;
  if (BITS.includes(key)) return Number(text) >= 1 && Number.isInteger(Number(text)) ? Number(text) : undefined;
  if (key === "levels") {
    const levels = text === "" ? null : text.split(" ").map(Number);
    return levels === null || levels.every((hertz) => hertz > 0 && hertz < Infinity) ? levels : undefined;
  }
  return undefined;
};

// The view that an address asks for, with the values of another where it has none that can be.
// wrong: the keys of what was asked for and cannot be.
const readAddress = (hash, start) => {
  const wrong = [];
  const view = { ...start };
  for (const [key, text] of new URLSearchParams(hash.replace(/^#/, ""))) {
    if (!Object.hasOwn(start, key)) continue;
    const value = fromAddress(key, text);
    if (value === undefined) wrong.push(key);
    else view[key] = value;
  }
  if (view.min_frequency > view.max_frequency) {
    wrong.push("min_frequency");
    [view.min_frequency, view.max_frequency] = [start.min_frequency, start.max_frequency];
  }
  for (const kind of Object.keys(partsByKind)) {
    const part = partsByKind[kind].get(view[kind]);
    const isIts = part && Object.entries(choosing(kind, part.name)).every(([key, value]) => view[key] === value);
    if (!isIts) view[kind] = "";
  }
  return { view, wrong };
};
