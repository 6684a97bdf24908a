// Light, dark, or as the system has it; kept by the browser where it lets a page keep things.
const THEME_KEY = "card-opt-explorer-theme";

const storedTheme = () => {
  try {
    return localStorage.getItem(THEME_KEY) ?? "system";
  } catch {
    return "system"; // a page opened as a file may have no store
  }
};

const storeTheme = (value) => {
  try {
    localStorage.setItem(THEME_KEY, value);
  } catch {
    // The choice holds until the page is left.
  }
};

const applyTheme = (value) => {
  if (value === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = value;
};

const themeField = document.getElementById("theme");
const wantedTheme = storedTheme();
themeField.value = ["light", "dark"].includes(wantedTheme) ? wantedTheme : "system";
applyTheme(themeField.value);
themeField.addEventListener("change", () => {
  storeTheme(themeField.value);
  applyTheme(themeField.value);
});
