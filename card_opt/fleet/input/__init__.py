"""Files of telemetry: what each says, and its rows as they are read."""
