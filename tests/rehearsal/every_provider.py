"""An app for the rehearsal alone: one stack with every provider, wired as the platform will wire them.

Some providers are configured from resources of the same stack, resources of one provider refer to another's, and
secrets go to Secrets Manager. It shrinks as services arrive that do the same.
"""

from cdktf import App, Fn, S3Backend, TerraformOutput, TerraformStack, Token
from cdktf_cdktf_provider_aws.eks_cluster import EksCluster, EksClusterVpcConfig
from cdktf_cdktf_provider_aws.secretsmanager_secret import SecretsmanagerSecret
from cdktf_cdktf_provider_aws.secretsmanager_secret_version import SecretsmanagerSecretVersion
from cdktf_cdktf_provider_aws.subnet import Subnet
from cdktf_cdktf_provider_aws.vpc import Vpc
from cdktf_cdktf_provider_github.provider import GithubProvider
from cdktf_cdktf_provider_github.repository import Repository
from cdktf_cdktf_provider_github.repository_deploy_key import RepositoryDeployKey
from cdktf_cdktf_provider_helm.provider import HelmProvider, HelmProviderKubernetes
from cdktf_cdktf_provider_helm.release import Release
from cdktf_cdktf_provider_kubernetes.config_map_v1 import ConfigMapV1, ConfigMapV1Metadata
from cdktf_cdktf_provider_kubernetes.namespace_v1 import NamespaceV1, NamespaceV1Metadata
from cdktf_cdktf_provider_kubernetes.provider import KubernetesProvider
from cdktf_cdktf_provider_random.password import Password
from cdktf_cdktf_provider_random.provider import RandomProvider
from cdktf_cdktf_provider_time.provider import TimeProvider
from cdktf_cdktf_provider_time.sleep import Sleep
from cdktf_cdktf_provider_tls.private_key import PrivateKey
from cdktf_cdktf_provider_tls.provider import TlsProvider
from constructs import Construct

from r3edge.bindings.auth0.client import Client
from r3edge.bindings.auth0.provider import Auth0Provider
from r3edge.bindings.auth0.resource_server import ResourceServer
from r3edge.bindings.auth0.resource_server_scopes import ResourceServerScopes, ResourceServerScopesScopes
from r3edge.bindings.confluent.api_key import (
    ApiKey,
    ApiKeyManagedResource,
    ApiKeyManagedResourceEnvironment,
    ApiKeyOwner,
)
from r3edge.bindings.confluent.environment import Environment
from r3edge.bindings.confluent.kafka_cluster import KafkaCluster, KafkaClusterBasic, KafkaClusterEnvironment
from r3edge.bindings.confluent.kafka_topic import KafkaTopic, KafkaTopicCredentials, KafkaTopicKafkaCluster
from r3edge.bindings.confluent.provider import ConfluentProvider
from r3edge.bindings.confluent.service_account import ServiceAccount
from r3edge.bindings.grafana.cloud_stack import CloudStack
from r3edge.bindings.grafana.cloud_stack_service_account import CloudStackServiceAccount
from r3edge.bindings.grafana.cloud_stack_service_account_token import CloudStackServiceAccountToken
from r3edge.bindings.grafana.folder import Folder
from r3edge.bindings.grafana.provider import GrafanaProvider
from r3edge.bindings.redpanda.provider import RedpandaProvider
from r3edge.bindings.redpanda.resource_group import ResourceGroup
from r3edge.bindings.redpanda.serverless_cluster import ServerlessCluster
from r3edge.bindings.redpanda.topic import Topic
from r3edge.bindings.supabase.project import Project
from r3edge.bindings.supabase.provider import SupabaseProvider
from r3edge.bindings.supabase.settings import Settings
from r3edge.core.context import Context
from r3edge.core.provider import aws_provider

NAME = "every-provider"

_CONTEXT = Context(
    project="r3edge",
    environment="every",
    account_id="123456789012",
    region="eu-west-3",
    owner="platform",
    cost_center="rehearsal",
    domain="example.com",
    stage="development",
)


class EveryProvider(TerraformStack):
    """Every provider with a few resources, each in a layer of its name."""

    def __init__(self, scope: Construct) -> None:
        super().__init__(scope, NAME)
        self.add_override("terraform.required_version", ">= 1.11")
        S3Backend(self, bucket="never-used", key="every-provider", region="eu-west-3")
        aws_provider(self, _CONTEXT)
        RandomProvider(self, "random")
        TimeProvider(self, "time")
        TlsProvider(self, "tls")
        self._in_cluster(Construct(self, "cluster"))
        self._sources(Construct(self, "sources"))
        self._users(Construct(self, "users"))
        self._messages(Construct(self, "messages"))
        self._dashboards(Construct(self, "dashboards"))
        self._database(Construct(self, "database"))

    def _in_cluster(self, layer: Construct) -> None:
        """Add Kubernetes and Helm, configured from a cluster of the same apply."""
        vpc = Vpc(layer, "vpc", cidr_block="10.0.0.0/16")
        subnets = [
            Subnet(layer, f"subnet-{zone}", vpc_id=vpc.id, cidr_block=cidr, availability_zone=f"eu-west-3{zone}")
            for zone, cidr in (("a", "10.0.0.0/24"), ("b", "10.0.1.0/24"))
        ]
        eks = EksCluster(
            layer,
            "eks",
            name="every",
            role_arn="arn:aws:iam::123456789012:role/eks",
            vpc_config=EksClusterVpcConfig(subnet_ids=[subnet.id for subnet in subnets]),
        )
        authority = Fn.base64decode(eks.certificate_authority.get(0).data)
        kubernetes = KubernetesProvider(self, "kubernetes", host=eks.endpoint, cluster_ca_certificate=authority)
        helm = HelmProvider(
            self, "helm", kubernetes=HelmProviderKubernetes(host=eks.endpoint, cluster_ca_certificate=authority)
        )
        namespace = NamespaceV1(
            layer, "namespace", metadata=NamespaceV1Metadata(name="platform"), provider=kubernetes, depends_on=[eks]
        )
        ConfigMapV1(
            layer,
            "facts",
            metadata=ConfigMapV1Metadata(name="facts", namespace=namespace.metadata.name),
            data={"vpc": vpc.id, "cluster": eks.name},
            provider=kubernetes,
        )
        settled = Sleep(layer, "settled", create_duration="10s", depends_on=[namespace])
        Release(
            layer,
            "traefik",
            name="traefik",
            chart="traefik",
            repository="https://traefik.github.io/charts",
            version="41.3.0",
            namespace=namespace.metadata.name,
            values=["service: {spec: {type: ClusterIP}}"],
            atomic=True,
            provider=helm,
            depends_on=[settled],
        )

    def _sources(self, layer: Construct) -> None:
        """Add GitHub, with a key from the tls provider."""
        github = GithubProvider(self, "github", owner="r3edge")
        repository = Repository(layer, "repository", name="platform", visibility="private", provider=github)
        key = PrivateKey(layer, "key", algorithm="ED25519")
        RepositoryDeployKey(
            layer,
            "deploy-key",
            repository=repository.name,
            title="flux",
            key=key.public_key_openssh,
            read_only=True,
            provider=github,
        )

    def _users(self, layer: Construct) -> None:
        """Add Auth0."""
        auth0 = Auth0Provider(self, "auth0", domain="example.eu.auth0.com")
        api = ResourceServer(layer, "api", identifier="https://api.example", name="api", provider=auth0)
        ResourceServerScopes(
            layer,
            "scopes",
            resource_server_identifier=api.identifier,
            scopes=[ResourceServerScopesScopes(name="read"), ResourceServerScopesScopes(name="trade")],
            provider=auth0,
        )
        Client(layer, "engine", name="engine", app_type="non_interactive", provider=auth0)

    def _messages(self, layer: Construct) -> None:
        """Add Confluent, with its key written to Secrets Manager, and Redpanda."""
        confluent = ConfluentProvider(self, "confluent")
        environment = Environment(layer, "environment", display_name="every", provider=confluent)
        kafka = KafkaCluster(
            layer,
            "kafka",
            display_name="kafka",
            availability="SINGLE_ZONE",
            cloud="AWS",
            region="eu-west-3",
            basic=[KafkaClusterBasic()],
            environment=KafkaClusterEnvironment(id=environment.id),
            provider=confluent,
        )
        account = ServiceAccount(layer, "engine", display_name="engine", provider=confluent)
        key = ApiKey(
            layer,
            "key",
            owner=ApiKeyOwner(id=account.id, api_version=account.api_version, kind=account.kind),
            managed_resource=ApiKeyManagedResource(
                id=kafka.id,
                api_version=kafka.api_version,
                kind=kafka.kind,
                environment=[ApiKeyManagedResourceEnvironment(id=environment.id)],
            ),
            provider=confluent,
        )
        KafkaTopic(
            layer,
            "command",
            topic_name="topic.command",
            partitions_count=3,
            rest_endpoint=kafka.rest_endpoint,
            kafka_cluster=KafkaTopicKafkaCluster(id=kafka.id),
            credentials=KafkaTopicCredentials(key=key.id, secret=key.secret),
            provider=confluent,
        )
        secret = SecretsmanagerSecret(layer, "secret", name="/every/kafka", recovery_window_in_days=0)
        SecretsmanagerSecretVersion(
            layer,
            "secret-version",
            secret_id=secret.id,
            secret_string_wo=Fn.jsonencode({"key": key.id, "secret": key.secret}),
            secret_string_wo_version=Token.as_number(Fn.parseint(Fn.substr(Fn.sha256(key.id), 0, 8), 16)),
        )
        redpanda = RedpandaProvider(self, "redpanda")
        group = ResourceGroup(layer, "group", name="every", provider=redpanda)
        serverless = ServerlessCluster(
            layer,
            "serverless",
            name="every",
            resource_group_id=group.id,
            serverless_region="eu-central-1",
            allow_deletion=True,
            provider=redpanda,
        )
        Topic(
            layer,
            "topic",
            name="topic.command",
            cluster_api_url=serverless.dataplane_api.url,
            partition_count=3,
            allow_deletion=True,
            provider=redpanda,
        )

    def _dashboards(self, layer: Construct) -> None:
        """Add Grafana Cloud, and a stack whose alias is configured from resources of the cloud's alias."""
        cloud = GrafanaProvider(self, "grafana-cloud", alias="cloud")
        stack = CloudStack(
            layer,
            "stack",
            name="every",
            slug="every",
            region_slug="prod-eu-west-3",
            delete_protection=False,
            provider=cloud,
        )
        account = CloudStackServiceAccount(
            layer, "terraform", stack_slug=stack.slug, name="terraform", role="Admin", provider=cloud
        )
        token = CloudStackServiceAccountToken(
            layer, "token", stack_slug=stack.slug, service_account_id=account.id, name="terraform", provider=cloud
        )
        inside = GrafanaProvider(self, "grafana-stack", alias="stack", url=stack.url, auth=token.key)
        Folder(layer, "folder", title="Engine", provider=inside)

    def _database(self, layer: Construct) -> None:
        """Add Supabase, with a password from the random provider."""
        supabase = SupabaseProvider(self, "supabase")
        password = Password(layer, "password", length=32)
        project = Project(
            layer,
            "project",
            name="every",
            organization_id="organization",
            region="eu-west-3",
            database_password=password.result,
            provider=supabase,
        )
        Settings(
            layer,
            "settings",
            project_ref=project.id,
            network=Fn.jsonencode({"restrictions": ["52.0.0.0/16"]}),
            provider=supabase,
        )
        TerraformOutput(layer, "project-ref", value=project.id)


if __name__ == "__main__":
    app = App()
    EveryProvider(app)
    app.synth()
