"""Exact and closed-form decisions for split fine-tuning: cut layer and server frequency."""
