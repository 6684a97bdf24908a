"""The letter's tables, figures and numbers, simulated, and how far each of its claims goes."""

from card_opt.reproduce.run import Reproduction, reproduce, write

__all__ = ["Reproduction", "reproduce", "write"]
