"""The cluster at Confluent Cloud, and Terraform's access to what is in it."""

from collections.abc import Sequence

from cdktf import Fn, ITerraformDependable, Op, TerraformStack, Token
from constructs import Construct

from r3edge.bindings.confluent.api_key import ApiKey
from r3edge.bindings.confluent.environment import Environment, EnvironmentStreamGovernance
from r3edge.bindings.confluent.kafka_cluster import (
    KafkaCluster,
    KafkaClusterBasic,
    KafkaClusterEnvironment,
    KafkaClusterStandard,
)
from r3edge.bindings.confluent.provider import ConfluentProvider
from r3edge.bindings.confluent.role_binding import RoleBinding
from r3edge.bindings.confluent.service_account import ServiceAccount
from r3edge.core.context import Context
from r3edge.core.protection import protection
from r3edge.core.terraform_data import TerraformData
from r3edge.services.kafka.confluent.key import api_key
from r3edge.services.kafka.confluent.settings import ConfluentSettings

_ALIAS = "kafka"


class ConfluentCluster(Construct):
    """An environment, a Kafka cluster, an administrator of the cluster with keys, and a provider that uses one of them.

    The provider ``confluent`` takes the key for Confluent's own API from ``CONFLUENT_CLOUD_API_KEY`` and
    ``CONFLUENT_CLOUD_API_SECRET``.

    Args:
        settings: The cluster.
        context: The environment.
    """

    def __init__(self, scope: Construct, id: str, *, settings: ConfluentSettings, context: Context) -> None:
        super().__init__(scope, id)
        self._context = context
        self._stack = TerraformStack.of(self)
        ConfluentProvider(self._stack, "confluent")
        self._environment = Environment(
            self,
            "environment",
            display_name=context.name(),
            stream_governance=EnvironmentStreamGovernance(package="ESSENTIALS"),
            lifecycle=protection(context),
        )
        standard = settings.type == "standard"
        self._cluster = KafkaCluster(
            self,
            "cluster",
            display_name=context.name(),
            cloud="AWS",
            region=settings.region or context.region,
            availability="MULTI_ZONE" if settings.multi_zone else "SINGLE_ZONE",
            basic=None if standard else [KafkaClusterBasic()],
            standard=[KafkaClusterStandard()] if standard else None,
            environment=KafkaClusterEnvironment(id=self._environment.id),
            deletion_protection=context.protected,
            lifecycle=protection(context),
        )
        admin = ServiceAccount(
            self, "admin", display_name=context.name("kafka-admin"), description="Terraform: topics and permissions"
        )
        binding = RoleBinding(
            self,
            "admin-binding",
            principal=f"User:{admin.id}",
            role_name="CloudClusterAdmin",
            crn_pattern=self._cluster.rbac_crn,
        )
        keys = {
            number: self.key(self, f"admin-key-{number}", admin, f"kafka-admin-{number}", after=[binding])
            for number in settings.admin_keys.kept
        }
        places = {number: self._place(number, key) for number, key in keys.items()}
        used = settings.admin_keys.used
        self.provider = self._provider(keys[used], places[used])
        """The provider for topics and permissions."""
        self.bootstrap = Fn.replace(self._cluster.bootstrap_endpoint, "SASL_SSL://", "")
        """Hosts and ports, without a scheme."""
        self.crn = self._cluster.rbac_crn
        """Its name in role bindings."""
        self.id, self.environment_id = self._cluster.id, self._environment.id
        """Of the cluster, and of Confluent's environment."""
        self.ready: Sequence[ITerraformDependable] = [binding, keys[used]]
        """What the provider needs, to delete as well."""

    def key(
        self,
        scope: Construct,
        id: str,
        owner: ServiceAccount,
        name: str,
        *,
        after: Sequence[ITerraformDependable] = (),
    ) -> ApiKey:
        """Return a key of an account for the cluster."""
        return api_key(
            scope,
            id,
            name=self._context.name(name),
            owner=owner,
            managed=self._cluster,
            environment_id=self._environment.id,
            after=after,
        )

    def _place(self, number: int, key: ApiKey) -> TerraformData:
        """Return id and endpoint of the cluster, which are known as soon as a key is, and not before."""
        return TerraformData(
            self,
            f"place-{number}",
            input={"id": self._cluster.id, "rest_endpoint": self._cluster.rest_endpoint},
            triggers_replace={"key": key.id},
        )

    def _provider(self, key: ApiKey, place: TerraformData) -> ConfluentProvider:
        """Return a provider that is configured in full or, while a plan does not know the cluster, not at all.

        The provider refuses anything between (terraform-provider-confluent 2.83.4,
        validateAllOrNoneAttributesSetForResources): after a first apply that ended between cluster, key and place,
        nothing could be planned again.
        """
        id, endpoint = place.output("id"), place.output("rest_endpoint")
        # Not "> 0": CDKTF writes a zero as "undefined".
        known = Op.gte(Fn.length_of(id), 1)
        return ConfluentProvider(
            self._stack,
            "confluent-kafka",
            alias=_ALIAS,
            kafka_id=id,
            kafka_rest_endpoint=endpoint,
            kafka_api_key=Token.as_string(Fn.conditional(known, key.id, "")),
            kafka_api_secret=Token.as_string(Fn.conditional(known, key.secret, "")),
        )
