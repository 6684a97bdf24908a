"""Round after round: policies, and what a fleet's decisions cost over time."""
