"""Claims: what exists once has one owner, and a second one is refused with the names of both."""

import pytest
from cdktf import App, TerraformStack
from constructs import Construct

from r3edge.core.claims import claim
from r3edge.core.errors import ConfigurationError


def _two(app: App) -> tuple[Construct, Construct]:
    return (
        Construct(TerraformStack(app, "prod"), "auth0"),
        Construct(TerraformStack(app, "dev"), "auth0"),
    )


def test_a_second_owner_in_the_app_is_refused(tmp_path: str) -> None:
    one, other = _two(App(outdir=str(tmp_path)))
    claim(one, "Auth0 tenant", "example.eu.auth0.com")
    with pytest.raises(ConfigurationError) as refused:
        claim(other, "Auth0 tenant", "example.eu.auth0.com")
    assert str(refused.value) == (
        "Auth0 tenant example.eu.auth0.com is owned by prod/auth0, and claimed by dev/auth0 as well"
    )


def test_other_names_other_kinds_and_the_owner_itself_are_free(tmp_path: str) -> None:
    one, other = _two(App(outdir=str(tmp_path)))
    claim(one, "tenant", "a")
    claim(one, "tenant", "a")
    claim(other, "tenant", "b")
    claim(other, "zone", "a")


def test_within_a_stack_another_stack_is_free(tmp_path: str) -> None:
    one, other = _two(App(outdir=str(tmp_path)))
    claim(one, "namespace", "traefik", within=TerraformStack.of(one))
    claim(other, "namespace", "traefik", within=TerraformStack.of(other))
    with pytest.raises(ConfigurationError, match="is owned by prod/auth0, and claimed by prod as well"):
        claim(TerraformStack.of(one), "namespace", "traefik", within=TerraformStack.of(one))


def test_claims_end_with_their_app(tmp_path: str) -> None:
    for _ in range(2):
        claim(_two(App(outdir=str(tmp_path)))[0], "tenant", "a")
