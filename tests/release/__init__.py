"""What is released: archive and wheel, and what of them is checked."""
