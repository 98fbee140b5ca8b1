"""Databases and roles of microservices: a table in the settings, and the Job that makes them."""
