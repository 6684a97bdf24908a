// One bar of filters for heat map, profiles, cases and runs; the address keeps what is chosen.
const bar = document.getElementById("bar");
const fields = Array.from(bar.querySelectorAll("select"));
const listeners = [];
const MARK = "show:";

const SETS = {
  "": () => true,
  solvers: (method) => !method.ours,
  ours: (method) => method.ours,
  front: (method) => method.front,
};

const chosen = (name) => bar.querySelector(`[name="${name}"]`).value;

const isKept = {
  problem: (p) => {
    const { family, group } = data.problems[p];
    const [wantedFamily, wantedGroup] = [chosen("family"), chosen("class")];
    return (!wantedFamily || family === wantedFamily) && (!wantedGroup || group === wantedGroup);
  },
  method: (m) => SETS[chosen("methods")](data.methods[m]),
};

const kept = () => ({
  problems: data.problems.flatMap((_, p) => (isKept.problem(p) ? [p] : [])),
  methods: data.methods.flatMap((_, m) => (isKept.method(m) ? [m] : [])),
});

const tell = () => {
  const { problems, methods } = kept();
  bar.querySelector("output").textContent =
    `${problems.length} of ${data.problems.length} problems, ${methods.length} of ${data.methods.length} methods`;
  bar.querySelector("button").hidden = fields.every((field) => !field.value);
  for (const listener of listeners) listener({ problems, methods });
};

// Choices that the address asks for; others than there are stay as they were.
const readAddress = () => {
  if (!location.hash.startsWith(`#${MARK}`)) return;
  const wanted = new URLSearchParams(location.hash.slice(MARK.length + 1));
  for (const field of fields) {
    const value = wanted.get(field.name) ?? "";
    const isThere = Array.from(field.options).some((option) => option.value === value);
    field.value = isThere ? value : "";
  }
};

const writeAddress = () => {
  const words = new URLSearchParams(fields.filter((field) => field.value).map((field) => [field.name, field.value]));
  const hash = words.size ? `#${MARK}${words}` : "#";
  try {
    history.replaceState(null, "", hash);
  } catch {
    // A frame or a preview may forbid it; the choice holds all the same.
  }
};

const onFilter = (listener) => listeners.push(listener);

bar.addEventListener("input", () => {
  writeAddress();
  tell();
});
bar.querySelector("button").addEventListener("click", () => {
  for (const field of fields) field.value = "";
  writeAddress();
  tell();
});
