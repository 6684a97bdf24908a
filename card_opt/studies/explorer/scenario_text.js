// A scenario file of what is shown: TOML that card-opt and co.load_scenario read, one device and one
// round, whose instance has the numbers of x.

// Why a scenario file cannot say what is shown, in words; "" if it can.
function tomlRefusal({ x }) {
  if (x.level_power) return "A scenario file has no table of powers; give level_power to co.Instance instead.";
  if (!Number.isInteger(x.local_epochs)) return "A scenario file takes whole local epochs only.";
  if (!(x.power_coefficient > 0)) return "A scenario file takes a power coefficient above 0 only.";
  if (!(x.compression_ratio > 0)) return "A scenario file takes a compression ratio above 0 only.";
  return "";
}

// A product as cores, FLOP of a core in a cycle, and what is left of it for the clock [Hz].
function factors(throughput) {
  const cores = Math.max(1, Math.round(throughput / 2e9));
  return { cores, flops_per_core_cycle: 2, frequency: throughput / (2 * cores) };
}

function tomlValue(value) {
  if (Array.isArray(value)) return `[${value.map(tomlValue).join(", ")}]`;
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}

function tomlTable(head, values, notes = {}) {
  const lines = Object.entries(values).filter(([, value]) => value !== null && value !== undefined);
  const line = ([key, value]) => `${key} = ${tomlValue(value)}${notes[key] ? `  # ${notes[key]}` : ""}`;
  return [head, ...lines.map(line), ""].join("\n");
}

// view: {x, model, training}, x made by profileOf(model, training) and numbers of the page (model.js,
// profile.js). An error where tomlRefusal(view) has words.
function scenarioToml(view) {
  const refusal = tomlRefusal(view);
  if (refusal) throw new Error(refusal);
  const { x, model, training } = view;
  const cores = Math.max(1, Math.round(x.server_flops_per_cycle / 2));
  const limits = [
    ["deadline", { max_delay: x.deadline }],
    ["energy-cap", { max_energy: x.energy_cap }],
    ["frequency-levels", { levels: x.levels }],
  ].filter(([, values]) => Object.values(values)[0] !== null);
  return [
    "# One device in one round, as the explorer of card-opt shows it: card-opt solve FILE decides it.",
    "# SI units.",
    "",
    tomlTable("[llm]", { architecture: model.architecture, num_layers: model.num_layers }),
    tomlTable("[training]", {
      batch_size: training.batch_size,
      sequence_length: training.sequence_length,
      lora_rank: training.lora_rank,
      ...model.training,
      head: training.head,
      activation_bits: training.activation_bits,
      adapter_bits: training.adapter_bits,
      local_epochs: x.local_epochs,
      compression_ratio: x.compression_ratio,
    }),
    tomlTable("[server]", {
      cores,
      flops_per_core_cycle: x.server_flops_per_cycle / cores,
      min_frequency: x.min_frequency,
      max_frequency: x.max_frequency,
      power_coefficient: x.power_coefficient,
      static_power: x.static_power,
    }),
    tomlTable("[[device]]", {
      ...factors(x.device_throughput),
      memory: x.memory,
      uplink_rate: x.uplink_rate,
      downlink_rate: x.downlink_rate,
      transmit_power_dbm: 23,
    }, { uplink_rate: "bit/s, in every round; nothing is drawn for this device" }),
    tomlTable("[problem]", {
      weight: x.weight,
      normalizer: x.normalizer,
      rounds: 1,
      memory: x.memory === null ? "ignored" : "device",
      allow_implausible: true,
    }, { allow_implausible: "numbers may be beyond what there is" }),
    ...limits.map(([kind, values]) => tomlTable("[[constraint]]", { kind, ...values })),
    tomlTable("# Every scenario has a channel; this one draws nothing.\n[channel]", {
      environment: "umi",
      carrier_frequency: 3.5e9,
      subcarrier_spacing: 30e3,
      uplink_bandwidth: 20e6,
      downlink_bandwidth: 20e6,
      base_power_dbm: 33,
      noise_density_dbm_hz: -163,
    }),
  ].join("\n");
}
