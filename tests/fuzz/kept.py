"""Variants that were once neither synthesized nor refused as they should be, kept as examples."""

from tests.fuzz.variant import Change, Variant

KEPT: tuple[Variant, ...] = (
    # Refused without the path of the setting.
    Variant("production", (Change("another value", ("context", "region"), "us-east-1"),)),
    Variant("development", (Change("another value", ("context", "project"), "n" * 27),)),
    Variant(
        "production", (Change("chart values", ("addons", "values"), {"traefik": {"deployment": {"replicas": ""}}}),)
    ),
    Variant("production", (Change("chart values", ("addons", "values"), {"karpenter": {"serviceAccount": None}}),)),
    # Refused in two lines, with a sequence that moves the terminal's cursor, with an empty name.
    Variant("development", (Change("unknown key", ("addons", "issuers", "\n"), 1),)),
    Variant("development", (Change("another type", ("ingress", "zone", "delegations"), {"\x1b[31m": []}),)),
    Variant("development", (Change("unknown key", ("",), None),)),
    # Accepted, though no YAML has it.
    Variant("production", (Change("chart values", ("addons", "values"), {"traefik": {"\ud800": 1}}),)),
)
