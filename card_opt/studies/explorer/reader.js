// Reading numbers off a figure: by pointer, by touch, and by keyboard as one slider over its marks.
const readers = [];

const readerOf = (node, { isByColumn = false, onLook = () => {} }) => {
  const handle = node.querySelector(".reader");
  const tip = node.querySelector(".tip");
  const reader = { node, items: [], at: 0, isOpen: false };

  const tell = () => {
    const item = reader.items[reader.at];
    if (!item) return;
    handle.setAttribute("aria-valuemin", "1");
    handle.setAttribute("aria-valuemax", String(reader.items.length));
    handle.setAttribute("aria-valuenow", String(reader.at + 1));
    handle.setAttribute("aria-valuetext", item.lines.join("; "));
  };

  const place = (item) => {
    tip.replaceChildren(...item.lines.map((line, i) => make(i ? "span" : "strong", {}, line)));
    tip.hidden = false;
    const [wide, high] = [node.clientWidth, node.clientHeight];
    const beside = item.x + 14 + tip.offsetWidth > wide ? item.x - 14 - tip.offsetWidth : item.x + 14;
    tip.style.left = `${Math.max(0, Math.min(beside, wide - tip.offsetWidth))}px`;
    tip.style.top = `${Math.max(0, Math.min(item.y - tip.offsetHeight - 8, high - tip.offsetHeight))}px`;
  };

  const light = (item) => {
    const svg = node.querySelector("svg");
    svg?.querySelector(".looked")?.remove();
    if (!svg || !item) return;
    const boxes = item.bands ?? [];
    const ring = item.bands ? [] : [draw("circle", { cx: near(item.x), cy: near(item.y), r: 10 })];
    const bands = boxes.map(({ x, y, width, height }) => draw("rect", { x, y, width, height }));
    svg.append(draw("g", { class: "looked", "data-looked": "" }, ...bands, ...ring));
  };

  const close = () => {
    reader.isOpen = false;
    tip.hidden = true;
    onLook(null);
  };

  const show = (at) => {
    if (!reader.items.length) return;
    for (const other of readers) if (other !== reader && other.isOpen) other.close();
    reader.at = Math.max(0, Math.min(reader.items.length - 1, at));
    reader.isOpen = true;
    tell();
    onLook(reader.items[reader.at]);
    place(reader.items[reader.at]);
  };

  const nearest = (event) => {
    const box = node.getBoundingClientRect();
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    const far = (item) => Math.abs(item.x - x) + (isByColumn ? 0 : Math.abs(item.y - y));
    return reader.items.reduce((best, item, i) => (far(item) < far(reader.items[best]) ? i : best), 0);
  };

  const leap = () => Math.max(2, Math.round(reader.items.length / 10));
  const steps = {
    ArrowRight: () => reader.at + 1,
    ArrowUp: () => reader.at + 1,
    ArrowLeft: () => reader.at - 1,
    ArrowDown: () => reader.at - 1,
    PageUp: () => reader.at + leap(),
    PageDown: () => reader.at - leap(),
    Home: () => 0,
    End: () => reader.items.length - 1,
  };

  handle.addEventListener("pointermove", (event) => show(nearest(event)));
  handle.addEventListener("pointerdown", (event) => show(nearest(event)));
  handle.addEventListener("pointerleave", () => (document.activeElement === handle ? null : close()));
  handle.addEventListener("focus", () => show(reader.at));
  handle.addEventListener("blur", close);
  handle.addEventListener("keydown", (event) => {
    if (event.key === "Escape") return close();
    if (!steps[event.key]) return undefined;
    event.preventDefault();
    return show(steps[event.key]());
  });

  // New marks after something changed: keep the place, or go to where the decision is.
  const take = (items, start) => {
    reader.items = items;
    if (!reader.isOpen) reader.at = start;
    reader.at = Math.max(0, Math.min(items.length - 1, reader.at));
    tell();
    if (reader.isOpen) show(reader.at);
  };

  Object.assign(reader, { take, show, close, light });
  readers.push(reader);
  return reader;
};
