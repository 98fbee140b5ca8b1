"""The stand-in for AWS: a moto server with its gaps filled, and the questions asked of it."""
