"""The problem itself: its data, its equations, the referee, and what an answer is."""
