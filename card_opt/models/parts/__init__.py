"""What several formulations share: choices, rows, products, levels, disjunctions."""
