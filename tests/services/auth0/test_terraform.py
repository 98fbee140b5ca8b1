"""Auth0 under the real Terraform: keys that rotate, what exists imported, a domain delegated."""

import json
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from r3edge.services import KeySettings
from rehearsal import steps
from rehearsal.procedure import standard
from rehearsal.steps import Rehearsal
from tests.services.auth0.table import CUSTOM_DOMAIN, SERVICES, auth0, owner, synthesized
from tests.support.small_rehearsal import actions, changed, forget, instances, planned, rehearsed

pytestmark = [pytest.mark.rehearsal, pytest.mark.timeout(900)]

REGION = "eu-west-3"


def test_the_owner_is_protected_and_leaves_nothing(tmp_path: Path) -> None:
    result = rehearsed(tmp_path, synthesized(owner()), standard)
    assert result.passed, result.failure
    names = {step.name for step in result.steps}
    assert {"second plan is empty", "destroy is refused", "lift protections", "nothing is left"} <= names


def test_what_kms_signs_is_what_auth0_checks(tmp_path: Path) -> None:
    """The public half at Auth0 verifies a signature by the key that the pod may use, with the algorithm it may use."""
    verified: list[str] = []

    def procedure(rehearsal: Rehearsal) -> None:
        steps.configure(rehearsal, rehearsal.source)
        steps.deploy(rehearsal)
        kms = rehearsal.server.client("kms", REGION)
        signers = {one["arn"] for one in instances(rehearsal, "aws_kms_key") if one["key_usage"] == "SIGN_VERIFY"}
        for credentials in instances(rehearsal, "auth0_client_credentials"):
            assert not credentials["client_secret_wo"]
            (jwt,) = credentials["private_key_jwt"]
            (credential,) = jwt["credentials"]
            public = serialization.load_pem_public_key(credential["pem"].encode())
            assert isinstance(public, rsa.RSAPublicKey)
            for arn in signers:
                if kms.get_public_key(KeyId=arn)["PublicKey"] == public.public_bytes(
                    serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
                ):
                    algorithm = "RSASSA_PKCS1_V1_5_SHA_256"
                    signed = kms.sign(KeyId=arn, Message=b"header.claims", SigningAlgorithm=algorithm)["Signature"]
                    public.verify(signed, b"header.claims", padding.PKCS1v15(), hashes.SHA256())
                    verified.append(arn)
        assert "PRIVATE KEY" not in json.dumps(rehearsal.terraform.state_pull())
        steps.destroy(rehearsal)

    result = rehearsed(tmp_path, synthesized(auth0(), protected=False), procedure)
    assert result.passed, result.failure
    assert len(set(verified)) == 2


def test_keys_rotate_in_three_deployments(tmp_path: Path) -> None:
    seen: dict[str, Any] = {}

    def rotated(keys: KeySettings) -> Any:
        return synthesized(auth0(services=(SERVICES[0].replace(keys=keys), SERVICES[1])), protected=False)

    def procedure(rehearsal: Rehearsal) -> None:
        steps.configure(rehearsal, rehearsal.source)
        steps.deploy(rehearsal)
        (before,) = instances(rehearsal, "auth0_client_credentials")
        for name, keys in (
            ("add", KeySettings(kept=(1, 2))),
            ("use", KeySettings(kept=(1, 2), used=2)),
            ("remove", KeySettings(kept=(2,), used=2)),
        ):
            seen[name] = changed(rehearsal, tmp_path / name, rotated(keys))
        (after,) = instances(rehearsal, "auth0_client_credentials")
        assert before["client_id"] == after["client_id"]
        steps.destroy(rehearsal)
        assert not rehearsal.terraform.state_list()

    result = rehearsed(tmp_path, rotated(KeySettings()), procedure)
    assert result.passed, result.failure
    key = {("create", "aws_kms_key"), ("create", "aws_kms_alias")}
    assert actions(seen["add"]) == key | {("update", "auth0_client_credentials")}
    # Which key is used is a matter of pods.
    assert not seen["use"].changes
    gone = {("destroy", "aws_kms_key"), ("destroy", "aws_kms_alias")}
    assert actions(seen["remove"]) == gone | {("update", "auth0_client_credentials")}


def test_a_domain_is_verified_after_the_delegation(tmp_path: Path) -> None:
    seen: dict[str, Any] = {}
    before = synthesized(owner(custom_domain=CUSTOM_DOMAIN.replace(delegated=False)), protected=False)

    def procedure(rehearsal: Rehearsal) -> None:
        steps.configure(rehearsal, rehearsal.source)
        steps.deploy(rehearsal)
        steps.second_plan_is_empty(rehearsal)
        seen["delegated"] = changed(rehearsal, tmp_path / "delegated", synthesized(owner(), protected=False))
        steps.destroy(rehearsal)
        assert not rehearsal.terraform.state_list()

    result = rehearsed(tmp_path, before, procedure)
    assert result.passed, result.failure
    assert actions(seen["delegated"]) == {("create", "auth0_custom_domain_verification")}


def test_what_exists_is_imported_and_not_created(tmp_path: Path) -> None:
    kinds = {"api": "auth0_resource_server", "users": "auth0_connection", "custom_domain": "auth0_custom_domain"}
    stack = synthesized(owner(), protected=False)

    def procedure(rehearsal: Rehearsal) -> None:
        steps.configure(rehearsal, rehearsal.source)
        steps.deploy(rehearsal)
        adopt = {name: instances(rehearsal, kind)[0]["id"] for name, kind in kinds.items()}
        for kind in kinds.values():
            forget(rehearsal, kind)
        folder = tmp_path / "adopting"
        adopting = synthesized(owner(adopt=adopt), protected=False)
        changes = changed(rehearsal, folder, adopting)
        assert not actions(changes) & {("create", kind) for kind in kinds.values()}
        assert {adopt["users"]} == {one["id"] for one in instances(rehearsal, "auth0_connection")}
        # The next one needs no ids any more.
        assert not changed(rehearsal, tmp_path / "adopted", stack).changes
        assert not planned(rehearsal).changes
        steps.destroy(rehearsal)
        assert not rehearsal.terraform.state_list()

    result = rehearsed(tmp_path, stack, procedure)
    assert result.passed, result.failure
