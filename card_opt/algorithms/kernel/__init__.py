"""CARD for very many device-rounds: hull-pruned profiles, cache-sized blocks, all cores."""
