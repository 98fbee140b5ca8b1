"""A project in a stack."""

from typing import Any

from cdktf import TerraformStack

from r3edge.secrets import Secrets
from r3edge.services import SupabaseSettings
from r3edge.services.supabase.supabase import Supabase
from tests.services.stacks import NAT_ADDRESSES
from tests.support import Synthesized, context, synthesize

ISSUER = "https://auth.example.com/"


def supabase(**changes: Any) -> SupabaseSettings:
    """Return settings of a project, with changes."""
    return SupabaseSettings(**{"organization": "abcdefghijklmnopqrst", **changes})


def add(
    stack: TerraformStack, settings: SupabaseSettings, *, protected: bool = True, issuer: str | None = ISSUER
) -> Supabase:
    """Add a project to a stack."""
    where = context(protected=protected)
    return Supabase(
        stack,
        "supabase",
        settings=settings,
        context=where,
        secrets=Secrets(stack, "secrets", context=where),
        nat_addresses=NAT_ADDRESSES,
        issuer=issuer,
    )


def synthesized(settings: SupabaseSettings, *, protected: bool = True, issuer: str | None = ISSUER) -> Synthesized:
    """Return the JSON of a stack with a project."""
    return synthesize(lambda stack: add(stack, settings, protected=protected, issuer=issuer))
