// Figures as files of their own: what the style sheet says is written into the picture.
const KEPT = [
  "fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "stroke-opacity",
  "stroke-linejoin", "stroke-linecap", "paint-order", "opacity", "font-size", "font-weight", "font-style", "text-anchor",
];
const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', sans-serif";
const SHARPNESS = 2; // pixels of a picture for each pixel of the page

const standalone = (svg) => {
  const copy = svg.cloneNode(true);
  const originals = [svg, ...svg.querySelectorAll("*")];
  [copy, ...copy.querySelectorAll("*")].forEach((node, i) => {
    if (["title", "desc", "defs"].includes(node.tagName)) return;
    const style = getComputedStyle(originals[i]);
    for (const name of KEPT) node.setAttribute(name, style.getPropertyValue(name));
    node.removeAttribute("class");
  });
  copy.querySelectorAll("g[data-looked]").forEach((node) => node.remove());
  copy.setAttribute("xmlns", SVG);
  copy.setAttribute("font-family", FONT);
  const paper = getComputedStyle(document.body).backgroundColor;
  const { width, height } = svg.viewBox.baseVal;
  copy.insertBefore(draw("rect", { width, height, fill: paper }), copy.querySelector("desc").nextSibling);
  return { text: new XMLSerializer().serializeToString(copy), width, height };
};

const save = (content, name) => {
  const address = URL.createObjectURL(content);
  const link = make("a", { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};

const saveSvg = (svg, name) =>
  save(new Blob([standalone(svg).text], { type: "image/svg+xml" }), `${name}.svg`);

const savePng = async (svg, name) => {
  const { text, width, height } = standalone(svg);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = make("canvas", { width: width * SHARPNESS, height: height * SHARPNESS });
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  const content = await new Promise((go) => canvas.toBlob(go, "image/png"));
  save(content, `${name}.png`);
};

const copyText = async (text, fallback) => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    fallback.focus();
    fallback.select();
    return document.execCommand("copy");
  }
};
