"""The smallest environment that has what a destroy is about: a cluster with its log group, Karpenter, Flux, a zone."""

import json
from typing import Any

CLUSTER = "shop-dev"
ZONE = "dev.example.com"
LOG_GROUP = f"/aws/eks/{CLUSTER}/cluster"
REGION = "eu-west-3"

_TRUST = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Principal": {"Service": "eks.amazonaws.com"}, "Action": "sts:AssumeRole"}],
}
_NODE_POOL = {"apiVersion": "karpenter.sh/v1", "kind": "NodePool", "metadata": {"name": "arm64"}}


def small_environment() -> dict[str, Any]:
    """Return the stack, as it would be synthesized."""
    return {
        "terraform": {
            "required_providers": {
                "aws": {"source": "aws", "version": "6.25.0"},
                "helm": {"source": "helm", "version": "3.1.1"},
            },
            "backend": {"s3": {"bucket": "nowhere", "key": "k", "region": REGION}},
        },
        "provider": {
            "aws": [{"region": REGION, "allowed_account_ids": ["111122223333"]}],
            "helm": [{"kubernetes": {"host": "${aws_eks_cluster.eks.endpoint}"}}],
        },
        "resource": {
            "aws_vpc": {"vpc": {"cidr_block": "10.0.0.0/16"}},
            "aws_subnet": {zone: _subnet(zone, number) for number, zone in enumerate("ab")},
            "aws_iam_role": {"eks": {"name": "shop-dev-eks", "assume_role_policy": json.dumps(_TRUST)}},
            "aws_cloudwatch_log_group": {"logs": {"name": LOG_GROUP, "retention_in_days": 7}},
            "aws_eks_cluster": {"eks": _cluster()},
            "aws_route53_zone": {"zone": {"name": ZONE, "force_destroy": True}},
            "helm_release": {
                "karpenter": _release("karpenter", "karpenter", after="aws_eks_cluster.eks"),
                "node_pools": _release(
                    "node-pools", "raw", {"resources": [_NODE_POOL]}, after="helm_release.karpenter"
                ),
                "flux": _release("flux2", "flux2", after="aws_eks_cluster.eks"),
                "sync": _release("flux2-sync", "flux2-sync", after="helm_release.flux"),
            },
        },
    }


def _subnet(zone: str, number: int) -> dict[str, Any]:
    cidr = f"10.0.{number}.0/24"
    return {"vpc_id": "${aws_vpc.vpc.id}", "cidr_block": cidr, "availability_zone": f"{REGION}{zone}"}


def _cluster() -> dict[str, Any]:
    return {
        "name": CLUSTER,
        "role_arn": "${aws_iam_role.eks.arn}",
        "enabled_cluster_log_types": ["api"],
        "bootstrap_self_managed_addons": False,
        "vpc_config": {"subnet_ids": ["${aws_subnet.a.id}", "${aws_subnet.b.id}"]},
        "depends_on": ["aws_cloudwatch_log_group.logs"],
    }


def _release(name: str, chart: str, values: dict[str, Any] | None = None, *, after: str) -> dict[str, Any]:
    return {
        "name": name,
        "chart": chart,
        "repository": "https://charts.example.com",
        "namespace": "kube-system",
        "values": [json.dumps(values, indent=2)] if values else [],
        "depends_on": [after],
    }
