"""Round after round: what a fleet's decisions cost over time."""
