// Small tools of all scripts of this page. Texts go into nodes as texts, never as markup.
const data = JSON.parse(document.getElementById("data").textContent);

const make = (tag, properties = {}, ...children) => {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...children);
  return node;
};

const draw = (tag, attributes = {}, ...children) => {
  const node = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [key, text] of Object.entries(attributes)) node.setAttribute(key, text);
  node.append(...children);
  return node;
};

// A number of three significant digits; a dash for what is not known.
const plain = (value) => {
  if (value === null || value === undefined) return "\u2013";
  if (typeof value !== "number") return value;
  const size = Math.abs(value);
  if (Number.isInteger(value) && size < 1e6) return String(value);
  const short = Number(value.toPrecision(3));
  return size < 1e-4 || size >= 1e6 ? short.toExponential() : String(short);
};

// A long name may break behind its commas.
const breakable = (name) =>
  name.split(/(?<=,)/).flatMap((part, i) => (i ? [make("wbr"), part] : [part]));

const anchor = (problem) => `case-${data.problems[problem].name}`;

const linkTo = (problem, ...children) =>
  make("a", { href: `#${encodeURIComponent(anchor(problem))}` }, ...children);

// Where a time stands on a logarithmic axis from the resolution to the limit, from 0 to 1.
const place = (seconds) => {
  const share = Math.log(seconds / data.resolution) / Math.log(data.limit / data.resolution);
  return Math.min(Math.max(share, 0), 1);
};

// Rows as objects; what is kept once, such as verdicts and reasons, is looked up.
const expanded = ({ keys, rows }) =>
  rows.map((row) => {
    const run = Object.fromEntries(keys.map((key, i) => [key, row[i]]));
    const { family, group, size } = data.problems[run.problem];
    run.verdict = data.verdicts[run.verdict].word;
    run.reason = data.reasons[run.reason];
    return Object.assign(run, { family, class: group, size });
  });

// What the repetitions of a method on a problem come to together, and each of them.
const outcomes = expanded(data.outcomes);
const runs = data.runs ? expanded(data.runs) : outcomes;

// The interval of the median of repetitions, if there are any.
const interval = ({ time_low: low, time_high: high }) =>
  low === undefined || low === null ? "" : `${plain(low)} to ${plain(high)}`;

const verdicts = new Map(data.verdicts.map((verdict, i) => [verdict.word, { ...verdict, rank: i }]));
