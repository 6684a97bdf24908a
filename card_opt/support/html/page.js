"use strict";
document.documentElement.classList.add("scripted");

// Tables: a click on a heading sorts; what is no finite number comes last either way.
const finite = (value) => (value === null || value === "" ? NaN : Number(value));

const compare = (isNumeric, sign) => (a, b) => {
  if (!isNumeric) return sign * String(a.value).localeCompare(String(b.value), "en", { numeric: true });
  const [x, y] = [finite(a.value), finite(b.value)];
  const [isX, isY] = [Number.isFinite(x), Number.isFinite(y)];
  if (isX && isY) return sign * (x - y);
  return isX === isY ? 0 : isX ? -1 : 1;
};

// Turn the arrow of a heading, and return how its column is now to be sorted.
const turn = (heading) => {
  const isRising = heading.getAttribute("aria-sort") !== "ascending";
  for (const other of heading.parentNode.cells) other.setAttribute("aria-sort", "none");
  heading.setAttribute("aria-sort", isRising ? "ascending" : "descending");
  return compare(heading.classList.contains("n"), isRising ? 1 : -1);
};

const sortRows = (heading) => {
  const order = turn(heading);
  const body = heading.closest("table").tBodies[0];
  const valued = (row) => ({ row, value: row.cells[heading.cellIndex].textContent });
  body.append(...Array.from(body.rows, valued).sort(order).map(({ row }) => row));
};

for (const button of document.querySelectorAll("th button")) {
  button.addEventListener("click", () => sortRows(button.parentNode));
}
