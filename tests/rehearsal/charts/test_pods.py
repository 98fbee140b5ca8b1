"""Pods: the standard of their namespace, their node, their account, their sizes."""

from pathlib import Path
from typing import Any

import pytest

from tests.rehearsal.charts.own_chart import State, deployment, state, wrong

PREFIX = "shop: Deployment shop: "


def guarded(level: str) -> State:
    labels = {"pod-security.kubernetes.io/enforce": level}
    return state(kubernetes_namespace_v1=[{"metadata": [{"name": "shop", "labels": labels}]}])


def test_a_pod_without_a_fault(tmp_path: Path) -> None:
    assert wrong(tmp_path, deployment(), of=guarded("restricted")) == []


BASELINE: list[tuple[dict[str, Any], str]] = [
    ({"pod": {"hostNetwork": True}}, "hostNetwork"),
    ({"pod": {"volumes": [{"name": "disk", "hostPath": {"path": "/"}}]}}, "volume disk: hostPath"),
    ({"container": {"ports": [{"containerPort": 80, "hostPort": 80}]}}, "shop: hostPort 80"),
]
SECURE = deployment()["spec"]["template"]["spec"]["containers"][0]["securityContext"]
CONTEXTS: list[tuple[dict[str, Any], str, bool]] = [
    ({"privileged": True}, "shop: privileged", True),
    ({"capabilities": {"drop": ["ALL"], "add": ["SYS_ADMIN"]}}, "shop: adds SYS_ADMIN", True),
    ({"procMount": "Unmasked"}, "shop: procMount", True),
    ({"allowPrivilegeEscalation": True}, "shop: allowPrivilegeEscalation is not false", False),
    ({"runAsNonRoot": False}, "shop: runAsNonRoot is not true", False),
    ({"runAsUser": 0}, "shop: runAsUser 0", False),
    ({"seccompProfile": None}, "shop: no seccompProfile", False),
    ({"capabilities": {"drop": ["KILL"]}}, "shop: does not drop ALL capabilities", False),
    ({"capabilities": {"drop": ["ALL"], "add": ["CHOWN"]}}, "shop: adds CHOWN", False),
]


@pytest.mark.parametrize(("changes", "said"), BASELINE)
@pytest.mark.parametrize("level", ["baseline", "restricted"])
def test_a_pod_that_breaks_the_baseline(tmp_path: Path, changes: dict[str, Any], said: str, level: str) -> None:
    assert f"{PREFIX}{said}, which {level} forbids in shop" in wrong(tmp_path, deployment(**changes), of=guarded(level))


@pytest.mark.parametrize(("context", "said", "baseline"), CONTEXTS)
def test_a_container_that_breaks_a_standard(tmp_path: Path, context: dict[str, Any], said: str, baseline: bool) -> None:
    pod = deployment(container={"securityContext": SECURE | context})
    assert f"{PREFIX}{said}, which restricted forbids in shop" in wrong(tmp_path / "r", pod, of=guarded("restricted"))
    assert bool(wrong(tmp_path / "b", pod, of=guarded("baseline"))) is baseline
    assert wrong(tmp_path / "p", pod, of=guarded("privileged")) == []


def test_the_profile_of_the_pod_counts_for_its_containers(tmp_path: Path) -> None:
    left = {key: value for key, value in SECURE.items() if key not in ("seccompProfile", "runAsNonRoot")}
    pod = {"securityContext": {"runAsNonRoot": True, "seccompProfile": {"type": "RuntimeDefault"}}}
    assert wrong(tmp_path, deployment(pod=pod, container={"securityContext": left}), of=guarded("restricted")) == []


def test_containers_that_run_first_and_hooks_are_pods_too(tmp_path: Path) -> None:
    first = {"name": "first", "image": "example.com/first"}
    template = {"spec": {"containers": [first], "restartPolicy": "Never"}}
    hook = {"helm.sh/hook": "pre-install"}
    job = {"apiVersion": "batch/v1", "kind": "Job", "metadata": {"name": "check", "annotations": hook}}
    found = wrong(tmp_path, deployment(pod={"initContainers": [first]}), job | {"spec": {"template": template}})
    assert f"{PREFIX}first: the image example.com/first is not pinned" in found
    assert "shop: Job check: first: the image example.com/first is not pinned" in found


@pytest.mark.parametrize(
    ("container", "said"),
    [
        ({"image": "registry.example:5000/shop"}, "shop: the image registry.example:5000/shop is not pinned"),
        ({"image": "example.com/shop:latest"}, "shop: the image example.com/shop:latest is not pinned"),
        ({"resources": {"limits": {"memory": "1Mi"}}}, "shop: requests no cpu and no memory"),
        ({"resources": {"requests": {"cpu": "1m", "memory": "1Mi"}}}, "shop: memory has no limit"),
    ],
)
def test_images_and_sizes(tmp_path: Path, container: dict[str, Any], said: str) -> None:
    assert wrong(tmp_path, deployment(container=container)) == [f"{PREFIX}{said}"]


SYSTEM = state(
    aws_eks_node_group=[
        {
            "labels": {"nodes": "system"},
            "taint": [{"key": "CriticalAddonsOnly", "value": "true", "effect": "NO_SCHEDULE"}],
        }
    ]
)
NO_NODE = f"{PREFIX}no node has the labels that it selects, without a taint that it does not tolerate"
TOLERATION = {"key": "CriticalAddonsOnly", "operator": "Exists"}


@pytest.mark.parametrize(
    ("pod", "placed"),
    [
        ({"nodeSelector": {"nodes": "system", "kubernetes.io/os": "linux"}, "tolerations": [TOLERATION]}, True),
        ({"tolerations": [{"operator": "Exists"}]}, True),
        ({"tolerations": [{"key": "CriticalAddonsOnly", "value": "true", "effect": "NoSchedule"}]}, True),
        ({"tolerations": [{"key": "CriticalAddonsOnly", "value": "false"}]}, False),
        ({"tolerations": [TOLERATION | {"effect": "NoExecute"}]}, False),
        ({}, False),
        ({"nodeSelector": {"nodes": "other"}, "tolerations": [TOLERATION]}, False),
    ],
)
def test_placement(tmp_path: Path, pod: dict[str, Any], placed: bool) -> None:
    assert wrong(tmp_path, deployment(pod=pod), of=SYSTEM) == ([] if placed else [NO_NODE])


@pytest.mark.parametrize(
    ("spec", "pod", "placed"),
    [
        ({}, {"nodeSelector": {"karpenter.sh/capacity-type": "on-demand"}}, True),
        ({"taints": [{"key": "only", "effect": "NoSchedule"}]}, {}, False),
        ({"taints": [{"key": "only", "effect": "PreferNoSchedule"}]}, {}, True),
        ({"taints": [{"key": "only", "effect": "NoSchedule"}]}, {"tolerations": [{"key": "only"}]}, True),
        ({}, {"nodeSelector": {"nodes": "system"}}, False),
    ],
)
def test_karpenter_launches_nodes(tmp_path: Path, spec: dict[str, Any], pod: dict[str, Any], placed: bool) -> None:
    template = {"spec": {"requirements": [], "nodeClassRef": {}} | spec}
    pool = {
        "apiVersion": "karpenter.sh/v1",
        "kind": "NodePool",
        "metadata": {"name": "arm64"},
        "spec": {"template": template},
    }
    found = [one for one in wrong(tmp_path, deployment(pod=pod), pool, of=SYSTEM) if "NodePool" not in one]
    assert found == ([] if placed else [NO_NODE])


ACCOUNT = {"apiVersion": "v1", "kind": "ServiceAccount", "metadata": {"name": "buyer"}}
IDENTITY = state(aws_eks_pod_identity_association=[{"namespace": "shop", "service_account": "buyer"}])


def test_the_account_is_there_and_used(tmp_path: Path) -> None:
    pod = deployment(pod={"serviceAccountName": "buyer"})
    assert wrong(tmp_path / "a", ACCOUNT, pod, of=IDENTITY) == []
    assert wrong(tmp_path / "b", pod) == [f"{PREFIX}there is no service account buyer in shop"]
    assert wrong(tmp_path / "c", ACCOUNT, deployment(), of=IDENTITY) == [
        "Pod Identity for shop/buyer: no pod has that account"
    ]
    other = state(aws_eks_pod_identity_association=[{"namespace": "kube-system", "service_account": "aws-node"}])
    assert wrong(tmp_path / "d", ACCOUNT, pod, of=other) == [], "EKS installs that one"
