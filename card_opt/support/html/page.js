"use strict";
(() => {
  document.documentElement.classList.add("scripted");

  // Tables: a click on a heading sorts; what is no finite number comes last either way.
  const value = (row, column) => row.cells[column].textContent;

  const compare = (isNumeric, sign) => (a, b) => {
    if (!isNumeric) return sign * a.text.localeCompare(b.text, "en", { numeric: true });
    const [x, y] = [Number(a.text), Number(b.text)];
    const [isX, isY] = [Number.isFinite(x), Number.isFinite(y)];
    if (isX && isY) return sign * (x - y);
    return isX === isY ? 0 : isX ? -1 : 1;
  };

  const sort = (heading) => {
    const column = heading.cellIndex;
    const isRising = heading.getAttribute("aria-sort") !== "ascending";
    for (const other of heading.parentNode.cells) other.setAttribute("aria-sort", "none");
    heading.setAttribute("aria-sort", isRising ? "ascending" : "descending");
    const body = heading.closest("table").tBodies[0];
    const order = compare(heading.classList.contains("n"), isRising ? 1 : -1);
    const rows = Array.from(body.rows, (row) => ({ row, text: value(row, column) }));
    body.append(...rows.sort(order).map(({ row }) => row));
  };

  for (const button of document.querySelectorAll("th button")) {
    button.addEventListener("click", () => sort(button.parentNode));
  }
})();
