"""What a person runs against the real cloud: deploy an environment, bootstrap the state bucket.

The rehearsal runs the same code against a server on this machine; it imports from here, never the reverse.
"""
