"""Settings that nobody would write by hand: each is synthesized, or refused with its name."""
