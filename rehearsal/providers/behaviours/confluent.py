"""Confluent Cloud. Ids and endpoints have the forms of Confluent's API reference and the provider's documentation."""

from collections.abc import Iterator

from rehearsal.providers.behaviour import Behaviour, Change
from rehearsal.providers.problems import Problem

_CRN = "crn://confluent.cloud/organization=1f2e3d4c-0000-4000-8000-000000000000"


def _partitions_only_grow(change: Change) -> Iterator[Problem]:
    if change.before is None or change.after is None:
        return
    before, after = change.before["partitions_count"], change.after["partitions_count"]
    if isinstance(after, int) and after < before:
        yield Problem(
            "Cannot decrease the number of partitions",
            f"partitions_count of the topic '{change.after['topic_name']}' cannot go from {before} to {after}: "
            "Kafka only adds partitions",
            ("partitions_count",),
        )


def _type_only_upgrades(change: Change) -> Iterator[Problem]:
    types = ("basic", "standard", "enterprise", "freight", "dedicated")
    if change.before is None or change.after is None:
        return
    (before,), (after,) = ([name for name in types if side[name]] for side in (change.before, change.after))
    if before != after and (before, after) != ("basic", "standard"):
        yield Problem(
            "Cannot change the type of a Kafka cluster",
            f"from {before} to {after}: only from basic to standard",
            (after,),
        )


def _high_availability_needs_two_units(change: Change) -> Iterator[Problem]:
    if change.after is None or change.after["availability"] != "HIGH":
        return
    for kind in ("basic", "standard", "enterprise"):
        for block in change.after[kind]:
            most = block.get("max_ecku")
            if isinstance(most, int) and most < 2:
                yield Problem("max_ecku must be at least 2 for HIGH availability", "", (kind, 0, "max_ecku"))


def _deletion_protection(change: Change) -> Iterator[Problem]:
    if change.after is None and change.before and change.before.get("deletion_protection"):
        yield Problem("The service refused", "deletion protection is on: set deletion_protection to false first")


BEHAVIOUR = Behaviour(
    scope=("kafka_id", "schema_registry_id"),
    unique={
        "confluent_environment": "{display_name}",
        "confluent_service_account": "{display_name}",
        "confluent_kafka_topic": "{kafka_cluster.0.id}/{topic_name}",
        "confluent_kafka_acl": "{id}",
        "confluent_role_binding": "{principal}/{role_name}/{crn_pattern}",
        "confluent_subject_config": "{schema_registry_cluster.0.id}/{subject_name}",
    },
    import_id={
        "confluent_kafka_cluster": "{environment.0.id}/{id}",
        "confluent_api_key": "{managed_resource.0.environment.0.id}/{id}",
    },
    made_up={
        "confluent_environment": {
            "id": "env-{mixed:6}",
            "resource_name": _CRN + "/environment={id}",
        },
        "confluent_kafka_cluster": {
            "id": "lkc-{letters:6}",
            "api_version": "cmk/v2",
            "kind": "Cluster",
            "rest_endpoint": "https://pkc-{letters:5}.{region}.aws.confluent.cloud:443",
            "bootstrap_endpoint": "SASL_SSL://pkc-{letters:5}.{region}.aws.confluent.cloud:9092",
            "rbac_crn": _CRN + "/environment={environment.0.id}/cloud-cluster={id}",
        },
        "confluent_schema_registry_cluster": {
            "id": "lsrc-{letters:6}",
            "api_version": "srcm/v3",
            "kind": "Cluster",
            "rest_endpoint": "https://psrc-{letters:5}.eu-west-3.aws.confluent.cloud",
            "resource_name": _CRN + "/environment={environment.0.id}/schema-registry={id}",
        },
        "confluent_service_account": {"id": "sa-{letters:6}", "api_version": "iam/v2", "kind": "ServiceAccount"},
        "confluent_api_key": {"id": "{upper:16}"},
        "confluent_role_binding": {"id": "rb-{letters:6}"},
        "confluent_kafka_topic": {"id": "{kafka_cluster.0.id}/{topic_name}"},
        "confluent_kafka_acl": {
            "id": "{kafka_cluster.0.id}/{resource_type}#{resource_name}#{pattern_type}#{principal}#{host}#{operation}"
            "#{permission}"
        },
        "confluent_kafka_client_quota": {"id": "cq-{letters:6}"},
        "confluent_schema": {
            "id": "{schema_registry_cluster.0.id}/{subject_name}/latest",
            "schema_identifier": "{digits:6}",
            "version": 1,
        },
        "confluent_subject_config": {"id": "{schema_registry_cluster.0.id}/{subject_name}"},
        "confluent_network": {"id": "n-{letters:6}", "dns_domain": "{letters:6}.{region}.aws.confluent.cloud"},
        "confluent_private_link_attachment": {
            "id": "platt-{letters:6}",
            "dns_domain": "{region}.aws.private.confluent.cloud",
        },
        "confluent_private_link_attachment_connection": {"id": "plattc-{letters:6}"},
        "confluent_private_link_access": {"id": "pla-{letters:6}"},
        "confluent_byok_key": {"id": "cck-{letters:5}"},
        "confluent_organization": {
            "id": "1f2e3d4c-0000-4000-8000-000000000000",
            "resource_name": _CRN,
        },
    },
    renewed={"confluent_schema": ("schema_identifier", "version")},
    at_plan={
        "confluent_kafka_topic": (_partitions_only_grow,),
        "confluent_kafka_cluster": (_type_only_upgrades, _high_availability_needs_two_units),
    },
    at_apply={"confluent_kafka_cluster": (_deletion_protection,)},
)
