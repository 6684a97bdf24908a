"""Branch and price: exact where blocks of device-rounds hang together and share limits."""
