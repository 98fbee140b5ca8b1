"""The paths at which the server answers the rehearsal, beside AWS's own."""

COPY = "/rehearsal/copy"
"""A POST makes a copy of the server, and answers with its port and process id."""
GENERATED = "/rehearsal/generated"
"""A POST answers with the random passwords that Secrets Manager has made, as a JSON list."""
