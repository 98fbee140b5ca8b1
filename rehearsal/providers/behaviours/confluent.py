"""Confluent Cloud. Ids and endpoints have the forms of Confluent's API reference and the provider's documentation."""

from collections.abc import Callable, Iterator
from typing import Any

from rehearsal.providers.behaviour import Behaviour, Change, Template, decreased
from rehearsal.providers.computed_values import Seeded
from rehearsal.providers.problems import Problem
from rehearsal.providers.values import Object

_ORGANIZATION = "1f2e3d4c-0000-4000-8000-000000000000"
_CRN = f"crn://confluent.cloud/organization={_ORGANIZATION}"
_IN_ENVIRONMENT = _CRN + "/environment={environment.0.id}"
_PLACE: dict[str, Template] = {"cloud": "AWS", "region": "eu-west-3"}  # a data source does not say
_TYPES = ("basic", "standard", "enterprise", "freight", "dedicated")
_OF_A_CLUSTER = ("kafka_api_key", "kafka_api_secret", "kafka_rest_endpoint")
_EDITABLE = {
    "cleanup.policy",
    "delete.retention.ms",
    "max.compaction.lag.ms",
    "max.message.bytes",
    "message.timestamp.after.max.ms",
    "message.timestamp.before.max.ms",
    "message.timestamp.difference.max.ms",
    "message.timestamp.type",
    "min.compaction.lag.ms",
    "min.insync.replicas",
    "retention.bytes",
    "retention.ms",
    "segment.bytes",
    "segment.ms",
}


def _whole_cluster(config: Object) -> Iterator[Problem]:
    """terraform-provider-confluent 2.83.4, validateAllOrNoneAttributesSetForResources."""
    given = [name for name in _OF_A_CLUSTER if config.get(name)]
    if given and len(given) < len(_OF_A_CLUSTER):
        yield Problem(
            f"{', '.join(_OF_A_CLUSTER)} should be set or not set in the provider block at the same time",
            f"set and known: {', '.join(given)}",
        )


def _editable_settings(change: Change) -> Iterator[Problem]:
    config = (change.after or {}).get("config")
    for name in sorted((config if isinstance(config, dict) else {}).keys() - _EDITABLE):
        yield Problem("The service refused", f"{name} cannot be set for a topic at Confluent", ("config",))


def _type_only_upgrades(change: Change) -> Iterator[Problem]:
    if change.before is None or change.after is None:
        return
    (before,), (after,) = ([name for name in _TYPES if side[name]] for side in (change.before, change.after))
    if before != after and (before, after) != ("basic", "standard"):
        yield Problem(
            "Cannot change the type of a Kafka cluster",
            f"from {before} to {after}: only from basic to standard",
            (after,),
        )


def _high_availability_needs_two_units(change: Change) -> Iterator[Problem]:
    if change.after is None or change.after["availability"] != "HIGH":
        return
    for kind in ("basic", "standard", "enterprise", "freight"):
        for block in change.after[kind]:
            most = block.get("max_ecku")
            if isinstance(most, int) and most < 2:
                yield Problem("max_ecku must be at least 2 for HIGH availability", "", (kind, 0, "max_ecku"))


def _deletion_protection(change: Change) -> Iterator[Problem]:
    if change.after is None and change.before and change.before.get("deletion_protection"):
        yield Problem("The service refused", "deletion protection is on: set deletion_protection to false first")


def _endpoint(form: str) -> Callable[[Seeded, Object], str]:
    """Return an endpoint of a cluster. Both have the same host."""

    def made(_seeded: Seeded, values: Object) -> str:
        short = values["id"].removeprefix("lkc-")[:5]
        return form.format(f"pkc-{short}.{values['region']}.{values['cloud'].lower()}.confluent.cloud")

    return made


def _endpoints(_seeded: Seeded, values: Object) -> list[Any]:
    given = {name: values[name] for name in ("bootstrap_endpoint", "rest_endpoint")}
    return [{"access_point_id": "PUBLIC", "connection_type": "PUBLIC", **given}]


def _key_import_id(_seeded: Seeded, values: Object) -> str:
    """Return the import id. A key for Confluent's own API belongs to no environment."""
    managed = values["managed_resource"]
    environment = managed and managed[0]["environment"]
    return f"{environment[0]['id']}/{values['id']}" if environment else values["id"]


BEHAVIOUR = Behaviour(
    scope=("kafka_id", "schema_registry_id"),
    at_configure=(_whole_cluster,),
    unique={
        "confluent_environment": "{display_name}",
        "confluent_service_account": "{display_name}",
        "confluent_kafka_topic": "{kafka_cluster.0.id}/{topic_name}",
        "confluent_kafka_acl": "{id}",
        "confluent_role_binding": "{principal}/{role_name}/{crn_pattern}",
        "confluent_subject_config": "{schema_registry_cluster.0.id}/{subject_name}",
    },
    import_id={
        "confluent_api_key": _key_import_id,
        "confluent_kafka_cluster": "{environment.0.id}/{id}",
    },
    computed_values={
        "confluent_organization": {"id": _ORGANIZATION, "resource_name": _CRN},
        "confluent_environment": {
            "id": "env-{letters:6}",
            "display_name": "{id}",
            "resource_name": _CRN + "/environment={id}",
        },
        "confluent_kafka_cluster": {
            "id": "lkc-{letters:6}",
            **_PLACE,
            "availability": "SINGLE_ZONE",
            "api_version": "cmk/v2",
            "kind": "Cluster",
            "rest_endpoint": _endpoint("https://{}:443"),
            "bootstrap_endpoint": _endpoint("SASL_SSL://{}:9092"),
            "endpoints": _endpoints,
            "rbac_crn": _IN_ENVIRONMENT + "/cloud-cluster={id}",
            # Enough for HIGH availability.
            "basic.max_ecku": 50,
            "standard.max_ecku": 10,
            "enterprise.max_ecku": 10,
            "freight.max_ecku": 10,
            "dedicated.zones": ["euw3-az1"],
            "dedicated.encryption_key": "",
        },
        "confluent_schema_registry_cluster": {
            "id": "lsrc-{letters:6}",
            **_PLACE,
            "package": "ESSENTIALS",
            "display_name": "Stream Governance Package",
            "api_version": "srcm/v3",
            "kind": "Cluster",
            "rest_endpoint": "https://psrc-{letters:6}.{region}.aws.confluent.cloud",
            "catalog_endpoint": "{rest_endpoint}",
            "private_rest_endpoint": "https://{id}.{region}.aws.private.confluent.cloud",
            "private_regional_rest_endpoints": {"eu-west-3": "{private_rest_endpoint}"},
            "resource_name": _IN_ENVIRONMENT + "/schema-registry={id}",
        },
        "confluent_service_account": {
            "id": "sa-{letters:6}",
            "api_version": "iam/v2",
            "kind": "ServiceAccount",
            "description": "",
        },
        "confluent_api_key": {"id": "{upper:16}", "secret": "cflt-dummy-{mixed:53}"},
        "confluent_role_binding": {"id": "rb-{letters:6}"},
        "confluent_kafka_topic": {"id": "{kafka_cluster.0.id}/{topic_name}"},
        "confluent_kafka_acl": {
            "id": "{kafka_cluster.0.id}/{resource_type}#{resource_name}#{pattern_type}#{principal}#{host}#{operation}"
            "#{permission}"
        },
        "confluent_kafka_client_quota": {"id": "cq-{letters:5}", "description": ""},
        "confluent_schema": {
            "id": "{schema_registry_cluster.0.id}/{subject_name}/latest",
            "schema_identifier": "1{digits:5}",
            "version": 1,
        },
        "confluent_subject_config": {
            "id": "{schema_registry_cluster.0.id}/{subject_name}",
            "compatibility_level": "BACKWARD",
            "compatibility_group": "",
            "alias": "",
        },
    },
    unknown_on_update={"confluent_schema": ("schema_identifier", "version")},
    at_plan={
        "confluent_kafka_cluster": (_type_only_upgrades, _high_availability_needs_two_units),
    },
    at_apply={
        "confluent_kafka_cluster": (_deletion_protection,),
        "confluent_kafka_topic": (_editable_settings,),
    },
    # terraform-provider-confluent 2.83.4, resource_kafka_topic.go: ForceNewIfChange.
    replaced_by={"confluent_kafka_topic": decreased("partitions_count")},
)
