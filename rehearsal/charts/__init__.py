"""What Helm would install: every release rendered with its real chart, and checked before a cluster sees it."""
