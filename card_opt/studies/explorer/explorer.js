// The page: one view, what follows from it, and everything that shows it.
const ADDRESS_WAIT = 250; // ms of rest before the address is written: browsers limit how often
const FIGURES = { costs: drawCosts, parts: drawParts, front: drawFront, algorithm: drawAlgorithm };
const FIRST = opened(presets.views[0]);
let view = FIRST;
let study = studied(instanceOf(view));
let waiting = 0;

// A cut that is looked at in one figure is marked in the two others that have a place for it.
const lookAt = (from) => (item) => {
  for (const [name, reader] of Object.entries(figures)) {
    const isOther = name !== from && ["costs", "parts"].includes(name);
    const other = isOther && item ? reader.items.find(({ cut }) => cut === item.cut) : null;
    reader.light(name === from ? item : other);
  }
};

const figures = Object.fromEntries(
  Object.keys(FIGURES).map((name) => [
    name,
    readerOf(nodeOf(name), { isByColumn: ["costs", "parts"].includes(name), onLook: lookAt(name) }),
  ]),
);

// Widths are read where they may have changed, not at every drawing: reading them lays out the page.
const widths = {};
const measure = () => {
  for (const name of Object.keys(FIGURES)) widths[name] = Math.max(nodeOf(name).clientWidth, 280);
};

const drawFigures = () => {
  for (const [name, drawing] of Object.entries(FIGURES)) {
    const { svg, items, start } = drawing(widths[name], study);
    nodeOf(name).querySelector(".canvas").replaceChildren(svg);
    figures[name].take(items, start);
  }
};

const showWords = () => {
  const sentence = nodeOf("sentence");
  setText(sentence, "textContent", decisionSentence(study.x, study.best));
  sentence.classList.toggle("none", study.best.cut === null);
  setText(nodeOf("beside"), "textContent", besideSentence(study));
  setText(nodeOf("verdict"), "textContent", study.printed.words);
  nodeOf("verdict").classList.toggle("fails", failsHere(study));
  const lines = algorithmLines(study).map(([where, words]) => make("li", {}, make("b", {}, where), make("span", {}, words)));
  nodeOf("lines").replaceChildren(...lines);
};

// What the page was made with comes first, then examples.
const letter = opened(presets.views.find(({ name }) => name === "paper") ?? presets.views[0]);
const scenes = [
  ...presets.views.map((one) => ({ name: `Scenario ${one.name}`, about: viewAbout(one), shown: opened(one) })),
  ...SCENES.map((one) => ({ ...one, shown: sceneOf(letter, one.changes) })),
];

const showScenes = () => {
  const now = asAddress(view);
  const at = scenes.findIndex(({ shown }) => asAddress(shown) === now);
  Array.from(nodeOf("scenes").children, (button, i) => button.setAttribute("aria-pressed", String(i === at)));
  setText(nodeOf("scene-about"), "textContent", at < 0 ? "Your own settings." : scenes[at].about);
};

const scenarioOf = () => {
  const shown = { x: study.x, model: modelOf(view), training: trainingOf(view) };
  return tomlRefusal(shown) || scenarioToml(shown);
};

const showScenario = () => {
  if (nodeOf("toml-shown").open) setText(nodeOf("toml"), "value", scenarioOf());
  const refusal = tomlRefusal({ x: study.x });
  nodeOf("save-toml").disabled = nodeOf("copy-toml").disabled = Boolean(refusal);
  setText(nodeOf("shared"), "textContent", refusal);
};

const writeAddress = () => {
  clearTimeout(waiting);
  waiting = 0;
  try {
    history.replaceState(null, "", asAddress(view));
  } catch {
    // A frame or a preview may forbid it; the view holds all the same.
  }
};

const update = () => {
  study = studied(instanceOf(view));
  showControls(view, study.e);
  showWords();
  drawFigures();
  showMethods(study);
  showTables(study);
  showScenes();
  showScenario();
};

const change = (patch) => {
  view = { ...view, ...patch };
  update();
  clearTimeout(waiting);
  waiting = setTimeout(writeAddress, ADDRESS_WAIT);
};

const openAddress = () => {
  const { view: wanted, wrong } = readAddress(location.hash, FIRST);
  view = wanted;
  update();
  const told = wrong.length ? `The address has no possible value for ${wrong.join(", ")}: the first view's is shown.` : "";
  if (told) nodeOf("shared").textContent = told;
  setText(nodeOf("address-wrong"), "textContent", told);
};

const fileName = (name) => `card-opt-${name}`;

const listen = () => {
  listenToControls({ view: () => view, study: () => study, change });
  nodeOf("scenes").append(
    ...scenes.map(({ name, shown }) => {
      const button = make("button", { type: "button" }, name);
      button.addEventListener("click", () => change(shown));
      return button;
    }),
  );
  for (const button of document.querySelectorAll("[data-save]")) {
    const { save: kind, figure } = button.dataset;
    const saving = kind === "svg" ? saveSvg : savePng;
    button.addEventListener("click", () => saving(nodeOf(figure).querySelector("svg"), fileName(figure)));
  }
  for (const name of Object.keys(TABLES)) nodeOf(`${name}-numbers`).addEventListener("toggle", () => showTables(study));
  nodeOf("toml-shown").addEventListener("toggle", showScenario);
  nodeOf("save-toml").addEventListener("click", () =>
    save(new Blob([scenarioOf()], { type: "application/toml" }), "scenario.toml"));
  nodeOf("copy-toml").addEventListener("click", () => copied(scenarioOf(), "The scenario is copied."));
  nodeOf("copy-link").addEventListener("click", () => {
    writeAddress();
    copied(location.href, "The address is copied.");
  });
  addEventListener("hashchange", openAddress);
  addEventListener("pagehide", () => waiting && writeAddress());
};

const copied = async (text, words) => {
  const field = nodeOf("toml");
  const isCopied = await copyText(text, field);
  nodeOf("shared").textContent = isCopied ? words : "The browser does not let the page copy; select and copy by hand.";
};

// Wide windows show all settings; narrow ones fold them, and keep what a person opened.
const narrow = matchMedia("(max-width: 56rem)");
const foldSettings = () => (nodeOf("settings").open = !narrow.matches);
narrow.addEventListener("change", foldSettings);
foldSettings();

measure();
listen();
if (location.hash.length > 1) openAddress();
else update();
let lastWidth = document.documentElement.clientWidth;
new ResizeObserver(() => {
  const width = document.documentElement.clientWidth;
  if (width === lastWidth) return;
  lastWidth = width;
  measure();
  drawFigures();
}).observe(document.documentElement);

// For those who script the page, and for its tests: what is shown, and how long showing it takes.
window.cardExplorer = { update, change, view: () => view, study: () => study, scenario: scenarioOf };
