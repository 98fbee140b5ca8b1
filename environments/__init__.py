"""The environments: how the layers meet (environment.py) and a short file for each one."""
