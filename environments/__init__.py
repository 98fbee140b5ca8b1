"""The environments as data: the register of the platform, and a file for each environment."""
