"""Words as data. Each table says why its entries are there and what must not match."""
