// Examples to start from: what is changed of the letter's setting, and what there is to see.
const LINK = "20 MHz, CQI 7";

const sceneOf = (start, { parts: chosen = {}, model, ...changes }) => {
  const brought = Object.entries(chosen).map(([kind, name]) => choosing(kind, name));
  return Object.assign({}, start, ...brought, model ? { model } : {}, changes);
};

const viewAbout = ({ name, notes }) => {
  const left = notes.length ? ` Not shown: ${notes.join("; ")}.` : "";
  return `The first device of the scenario \u201c${name}\u201d in its first round.${left}`;
};

const letterDevice = (number, about) => ({
  name: `Letter: device ${number}`,
  about,
  changes: { parts: { device: `paper-device-${number}`, link: LINK } },
});

const SCENES = [
  letterDevice(1, "A fast device: with w = 0.2 it runs all layers but one, which saves the server\u2019s energy."),
  letterDevice(2, "Layers that are alike leave only the first and the last cut to choose from; here the last one wins."),
  letterDevice(3, "A slower device: lower the weight, and the best cut jumps from the first to the last."),
  letterDevice(4, "Slower again: the server takes over all layers but one."),
  letterDevice(5, "The slowest device: the first cut wins by far."),
  {
    name: "Algorithm 1 misses a deadline",
    about: "Its frequency is fixed before the deadline is looked at, and no cut keeps the deadline there. A higher frequency would.",
    changes: { parts: { device: "paper-device-1", link: LINK }, deadline: 50 },
  },
  {
    name: "Algorithm 1 misses a cap",
    about: "At its frequency every cut takes more energy than the cap allows. A lower frequency keeps it.",
    changes: { parts: { device: "paper-device-4", link: LINK }, energy_cap: 80 },
  },
  {
    name: "Algorithm 1 costs twice as much",
    about: "At its frequency only late cuts keep the energy cap. The first cut keeps it too, at a lower frequency, for less than half of the cost.",
    changes: { parts: { device: "paper-device-5", link: LINK }, energy_cap: 200 },
  },
  {
    name: "80 layers on a weak link",
    about: "Llama-3.1-70B on a link of 4 Mbit/s: see in the parts what the link takes, and what the device would.",
    changes: { parts: { device: "jetson-agx-orin-64gb", server: "rtx-4090", link: "20 MHz, CQI 1" }, model: "Llama-3.1-70B" },
  },
  {
    name: "A small memory",
    about: "With w = 0.02 energy counts most and a late cut would be best, but only the first cuts fit into the device.",
    changes: { parts: { device: "jetson-orin-nano-8gb", server: "rtx-4060", link: "20 MHz, CQI 10" }, model: "Llama-3.2-1B", memory: 8 * 2 ** 30, weight: 0.02 },
  },
  {
    name: "A measured server",
    about: "The power of a Quadro RTX 8000 as a table of ten measured frequencies, in place of the cube.",
    changes: { parts: { device: "jetson-agx-orin-32gb", server: "quadro-rtx-8000", link: "20 MHz, CQI 15" }, model: "Llama-3.2-3B" },
  },
];
