"""From a scenario in TOML to an instance: model, hardware, channel."""
