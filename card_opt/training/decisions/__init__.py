"""Which cut and frequency each device-round gets, and the clock that is set to it."""
