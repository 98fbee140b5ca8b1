"""``make mutants``: break the library on purpose, one place at a time, and look whether a test says so."""
