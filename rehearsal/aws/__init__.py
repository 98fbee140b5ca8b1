"""AWS on loopback: the provider, a moto server with its gaps filled, and the inventory of its objects."""
