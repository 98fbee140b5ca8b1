"""VPC endpoints, which reach AWS APIs without the internet."""

from cdktf_cdktf_provider_aws.vpc_endpoint import VpcEndpoint
from constructs import Construct

from r3edge.core.context import Context
from r3edge.core.iam import policy_document, statement
from r3edge.network.addressing import Tier
from r3edge.network.flows import Party
from r3edge.network.security import SecurityRules
from r3edge.network.vpc import Vpc

_GATEWAY_SERVICES = ("s3", "dynamodb")
# AWS refuses an endpoint with a policy where the service takes none ("only supports the full-access endpoint policy").
# The Amazon EKS User Guide names eks alone as taking one, "Access Amazon EKS using AWS PrivateLink". Of eks-auth, only
# nodes of the account's own clusters can use its one action.
_FULL_ACCESS_ONLY = frozenset({"eks-auth"})


class Endpoints(Construct):
    """Gateway endpoints for S3 and DynamoDB in every route table, and the interface endpoints of the VPC's settings.

    Interface endpoints stand in the ``kubernetes`` tier and answer to the services' ordinary names (private DNS).
    They accept callers of this account only, so that credentials of another account cannot use them to carry data
    out; ``eks-auth`` takes no such policy. Gateway endpoints accept all: container images and packages lie in buckets
    of AWS's own accounts.
    """

    def __init__(self, scope: Construct, id: str, *, context: Context, vpc: Vpc, security: SecurityRules) -> None:
        super().__init__(scope, id)
        tables = [table.id for tier in Tier for table in vpc.route_tables[tier]]
        gateways = [
            VpcEndpoint(
                self,
                service,
                vpc_id=vpc.id,
                service_name=f"com.amazonaws.{context.region}.{service}",
                vpc_endpoint_type="Gateway",
                route_table_ids=tables,
                tags={"Name": context.name(service)},
            )
            for service in _GATEWAY_SERVICES
        ]
        own_account = statement(
            "OwnAccount",
            ["*"],
            ["*"],
            aws=["*"],
            conditions=[("StringEquals", "aws:PrincipalAccount", [context.account_id])],
        )
        interfaces = vpc.settings.interface_endpoints
        policy = policy_document([own_account]) if interfaces else None
        self.ready = gateways + [
            VpcEndpoint(
                self,
                service.replace(".", "-"),
                vpc_id=vpc.id,
                service_name=f"com.amazonaws.{context.region}.{service}",
                vpc_endpoint_type="Interface",
                subnet_ids=list(vpc.subnet_ids(Tier.KUBERNETES)),
                security_group_ids=[security.group_id(Party.ENDPOINTS)],
                private_dns_enabled=True,
                policy=None if service in _FULL_ACCESS_ONLY else policy,
                tags={"Name": context.name(service.replace(".", "-"))},
            )
            for service in interfaces
        ]
        """The endpoints, which a private node needs before it calls AWS."""
