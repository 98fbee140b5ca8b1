"""The versions that the stack pins: does AWS offer them here and now."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from operations.cloud import pages, unless_absent
from operations.preflight.finding import Finding, advice, ok, wrong
from operations.preflight.situation import Situation

_SOON = timedelta(days=60)
_AT_ONCE = 10
"""The most names that ssm:GetParameters takes."""


def provider_pins(situation: Situation) -> Iterator[Finding]:
    """Compare the providers that Terraform has selected with the versions that the stack pins."""
    for name, pin in situation.stack.get("terraform", {}).get("required_providers", {}).items():
        source, version = pin["source"], pin.get("version", "")
        selected = next((at for of, at in situation.providers.items() if of.endswith(f"/{source}")), None)
        if not re.fullmatch(r"[\d.]+", version):
            yield advice(f"provider {name} has no exact version: {version or 'none'}")
        elif selected == version:
            yield ok(f"provider {name} is {version}, as pinned")
        else:
            yield wrong(f"provider {name} is {selected or 'not installed'}, pinned is {version}: remove .terraform")


def kubernetes(situation: Situation) -> Iterator[Finding]:
    """Check the cluster's Kubernetes version, and how long it has standard support."""
    for version in sorted(situation.literal("aws_eks_cluster", "version")):
        offered = _offered(situation, version)
        if offered is None:
            yield wrong(f"EKS does not offer Kubernetes {version} in {situation.where.region}")
            continue
        end = offered.get("endOfStandardSupportDate")
        if offered.get("versionStatus", offered.get("status", "")).upper() == "EXTENDED_SUPPORT":
            yield advice(f"Kubernetes {version} is in extended support, which costs six times as much")
        elif end and end - datetime.now(UTC) < _SOON:
            yield advice(f"Kubernetes {version} has standard support until {end:%Y-%m-%d} only")
        else:
            yield ok(f"Kubernetes {version}" + (f", standard support until {end:%Y-%m-%d}" if end else ""))


def _offered(situation: Situation, version: str) -> dict[str, Any] | None:
    eks = situation.clients("eks")
    found = unless_absent(lambda: eks.describe_cluster_versions(clusterVersions=[version]), "InvalidParameterException")
    return next(iter(found["clusterVersions"]), None) if found else None


def addons(situation: Situation) -> Iterator[Finding]:
    """Check the versions of the managed add-ons."""
    (kubernetes_version,) = situation.literal("aws_eks_cluster", "version") or (None,)
    if kubernetes_version is None:
        return
    for addon in situation.of_kind("aws_eks_addon").values():
        name, version = addon["addon_name"], addon.get("addon_version")
        offered = [
            one["addonVersion"]
            for page in pages(
                situation.clients("eks"),
                "describe_addon_versions",
                addonName=name,
                kubernetesVersion=kubernetes_version,
            )
            for found in page["addons"]
            for one in found["addonVersions"]
        ]
        if version in offered:
            yield ok(f"add-on {name} {version}")
        else:
            newest = offered[0] if offered else "none"
            yield wrong(
                f"add-on {name} {version} is not offered for Kubernetes {kubernetes_version}; the newest is {newest}"
            )


def images(situation: Situation) -> Iterator[Finding]:
    """Look for the node images, as EKS and Karpenter look them up."""
    wanted = sorted(set(_image_parameters(situation)))
    ssm = situation.clients("ssm")
    for start in range(0, len(wanted), _AT_ONCE):
        some = wanted[start : start + _AT_ONCE]
        missing = ssm.get_parameters(Names=some)["InvalidParameters"]
        for name in some:
            image = name.split("/")[-2]
            yield wrong(f"there is no image {image} ({name})") if name in missing else ok(f"image {image}")


def _image_parameters(situation: Situation) -> Iterator[str]:
    """Yield the names that Karpenter's pkg/providers/amifamily/al2023.go makes of an alias, for both users of it."""
    for group in situation.of_kind("aws_eks_node_group").values():
        release = re.fullmatch(r"(\d+\.\d+)\.\d+-(\d{8})", group.get("release_version") or "")
        if release and (kind := group.get("ami_type", "")).startswith("AL2023_"):
            yield _image_parameter("arm64" if "ARM_64" in kind else "x86_64", release[1], f"v{release[2]}")
    for version in situation.literal("aws_eks_cluster", "version"):
        for alias in re.findall(r'"al2023@(v\d{8})"', situation.releases):
            for architecture in _architectures(situation):
                yield _image_parameter(architecture, version, alias)


def _architectures(situation: Situation) -> set[str]:
    called = {"arm64": "arm64", "amd64": "x86_64"}
    return {of_image for name, of_image in called.items() if f'"{name}"' in situation.releases}


def _image_parameter(architecture: str, version: str, release: str) -> str:
    name = f"amazon-eks-node-al2023-{architecture}-standard-{version}-{release}"
    return f"/aws/service/eks/optimized-ami/{version}/amazon-linux-2023/{architecture}/standard/{name}/image_id"
