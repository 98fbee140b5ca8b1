"""``make outdated``: what is newer than what is pinned, and what is out of support."""
