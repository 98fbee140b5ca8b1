"""The registry of images: immutable, encrypted, scanned, and kept as long as one may run."""

import json
from typing import Any

import pytest
from cdktf import TerraformStack
from pydantic import ValidationError

from r3edge.core.errors import ConfigurationError, explain
from r3edge.services import Images, ImagesSettings
from tests.services.stacks import synthesize_services
from tests.support import Synthesized, context, synthesize

NAMES = ("order-manager", "scheduler-service")


def images(*, protected: bool = True, **settings: Any) -> Synthesized:
    return synthesize_services(protected=protected, images=ImagesSettings(**{"microservices": NAMES, **settings}))


@pytest.fixture(scope="module")
def found() -> Synthesized:
    return images()


def test_each_microservice_has_a_repository_whose_tags_do_not_change(found: Synthesized) -> None:
    repositories = found.all("aws_ecr_repository").values()
    assert {one["name"] for one in repositories} == {f"trading/{name}" for name in NAMES}
    key = f"${{{found.address('aws_kms_key', 'services/images/key/key')}.arn}}"
    for one in repositories:
        assert one["image_tag_mutability"] == "IMMUTABLE"
        assert one["encryption_configuration"] == [{"encryption_type": "KMS", "kms_key": key}]


def test_a_microservice_more_moves_no_repository(found: Synthesized) -> None:
    more = images(microservices=("aaa", *NAMES)).all("aws_ecr_repository")
    before = found.all("aws_ecr_repository")
    assert {path: more[path] for path in before} == before


@pytest.mark.parametrize(("protected", "deleted"), [(True, None), (False, True)])
def test_images_are_protected_in_production(protected: bool, deleted: bool | None) -> None:
    for one in images(protected=protected).all("aws_ecr_repository").values():
        assert one.get("force_delete") is deleted
        assert one.get("lifecycle", {}).get("prevent_destroy", False) is protected


def test_images_are_scanned_when_they_are_pushed(found: Synthesized) -> None:
    scanning = found.one("aws_ecr_registry_scanning_configuration")
    assert scanning["scan_type"] == "BASIC"
    assert scanning["rule"] == [
        {"scan_frequency": "SCAN_ON_PUSH", "repository_filter": [{"filter": "trading/*", "filter_type": "WILDCARD"}]}
    ]


def test_what_has_no_tag_goes_and_the_newest_tags_stay() -> None:
    policies = images(keep_tagged=20, untagged_days=3).all("aws_ecr_lifecycle_policy").values()
    assert len(policies) == len(NAMES)
    for policy in policies:
        untagged, tagged = json.loads(policy["policy"])["rules"]
        assert untagged["selection"] == {
            "tagStatus": "untagged", "countType": "sinceImagePushed", "countUnit": "days", "countNumber": 3
        }  # fmt: skip
        assert tagged["selection"] == {
            "tagStatus": "tagged", "tagPatternList": ["*"], "countType": "imageCountMoreThan", "countNumber": 20
        }  # fmt: skip
        assert [rule["rulePriority"] for rule in (untagged, tagged)] == [1, 2]
        assert {rule["action"]["type"] for rule in (untagged, tagged)} == {"expire"}


def test_other_accounts_may_pull_and_nothing_else(found: Synthesized) -> None:
    assert not found.all("aws_ecr_repository_policy")
    shared = images(pull_accounts=("999999999999", "111111111111"))
    for name in NAMES:
        assert shared.statements(f"services/images/{name}-pull") == [
            {
                "Sid": "Pull",
                "Effect": "Allow",
                "Principal": {"AWS": ["arn:aws:iam::111111111111:root", "arn:aws:iam::999999999999:root"]},
                "Action": ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"],
            }
        ]


def test_an_account_has_one_registry_in_a_region() -> None:
    def build(stack: TerraformStack) -> None:
        for name in ("one", "two"):
            Images(stack, name, settings=ImagesSettings(microservices=NAMES), context=context(environment=name))

    message = "image registry 123456789012 eu-west-3 is owned by test/one, and claimed by test/two as well"
    with pytest.raises(ConfigurationError, match=message):
        synthesize(build)


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"microservices": []}, "microservices = []: must have at least 1 item"),
        ({"microservices": ["Orders"]}, "microservices[0] = 'Orders': must be 1 to 32 lower-case letters"),
        ({"microservices": ["a", "a"]}, "microservices = 'a': must be listed once, not 2 times"),
        ({"microservices": ["a"], "keep_tagged": 9}, "keep_tagged = 9: must be greater than or equal to 10"),
        ({"microservices": ["a"], "pull_accounts": ["1"]}, "pull_accounts[0] = '1': must be an AWS account id"),
    ],
)
def test_refusals(settings: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError) as refused:
        ImagesSettings.model_validate(settings)
    assert message in explain(refused.value)
