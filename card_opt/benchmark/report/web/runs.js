// All runs: the bar of filters, choices in two columns, and words anywhere.
const filters = document.getElementById("filters");
const RUN_KEYS = data.columns.map(({ key }) => key).filter((key) => key !== "repetitions");
const all = runTable("All runs", RUN_KEYS, runCell);
all.table.id = "run-table";
document.getElementById("run-rows").replaceChildren(all.node);

const wordsOf = (run) => {
  run.words ??= RUN_KEYS.map((key) => plain(sortValue(key, run))).join(" ").toLowerCase();
  return run.words;
};

const filterRuns = () => {
  const choices = Array.from(filters.querySelectorAll("select")).filter((select) => select.value);
  const words = filters.querySelector("input").value.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = (run) =>
    isKept.problem(run.problem) &&
    isKept.method(run.method) &&
    choices.every((select) => sortValue(select.name, run) === select.value) &&
    words.every((word) => wordsOf(run).includes(word));
  const shown = runs.filter(fits);
  all.show(shown);
  filters.querySelector("output").textContent = `${shown.length} of ${runs.length} runs`;
};

for (const select of filters.querySelectorAll("select")) {
  const words = new Set(runs.map((run) => sortValue(select.name, run)));
  for (const word of Array.from(words).sort()) select.add(new Option(word, word));
}
filters.addEventListener("input", filterRuns);
filters.querySelector("button").addEventListener("click", () => {
  for (const field of filters.querySelectorAll("select, input")) field.value = "";
  filterRuns();
});

onFilter(filterRuns);
