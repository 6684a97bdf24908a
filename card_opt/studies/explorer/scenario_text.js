// A scenario file of what is shown: TOML that card-opt and co.load_scenario read.
function scenarioToml(view) {
  return "";
}
