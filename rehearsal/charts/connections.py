"""The connections that pods need: network policies on both sides, and security groups, must let them through."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from ipaddress import IPv4Address
from typing import Any

from rehearsal.charts.labels import matches
from rehearsal.charts.pods import Pod
from rehearsal.charts.policies import End, Policies
from rehearsal.charts.releases import State, managed
from rehearsal.charts.rendering import Object, Rendered
from rehearsal.charts.surroundings import Place, Surroundings

Connections = Mapping[str, Sequence[str]]
"""What the pods of a workload (``namespace/name``) call: ``internet:443``, ``nodes:10250``, ``192.0.2.1:443``, a
Service (``namespace/name``), or ``annotated``: all pods that ask by Prometheus' annotations to be scraped."""

_AGENT = IPv4Address("169.254.170.23")
"""EKS's agent for Pod Identity (Amazon EKS User Guide, "Understand how EKS Pod Identity works")."""
_SCRAPE, _SCRAPE_PORT = "prometheus.io/scrape", "prometheus.io/port"
_SOMEWHERE = IPv4Address("192.0.2.1")
_DNS = End(namespace="kube-system", labels={"k8s-app": "kube-dns"})
_BINDINGS = ("ClusterRoleBinding", "RoleBinding")


@dataclass(frozen=True)
class _Target:
    """A Service, and a port of it."""

    namespace: str
    name: str
    port: int | str | None = None
    """None for all its ports."""


class Network:
    """The rendered releases in the network of the applied stack.

    Args:
        rendered: The releases.
        pods: Their pods.
        state: The state of the stack.
        policies: All network policies.
        complete: Whether these are all releases; if not, a Service may be in one that is missing.
    """

    def __init__(
        self,
        rendered: Sequence[Rendered],
        pods: Sequence[Pod],
        state: State,
        policies: Policies,
        *,
        complete: bool,
    ) -> None:
        self._complete = complete
        self._rendered = rendered
        self._pods = pods
        self._state = state
        self._policies = policies
        self._around = Surroundings(state)
        self._services = {
            (each.namespace_of(one), one["metadata"]["name"]): one
            for each in rendered
            for one in each.objects
            if one["kind"] == "Service"
        }

    def closed(self, connections: Connections) -> Iterator[str]:
        """Yield the connections that are not let through: those that follow from the objects, and the named ones."""
        yield from self._calls_of_the_api_server()
        yield from self._calls_of_load_balancers()
        yield from self._calls_of_pods(connections)

    def unknown(self, connections: Connections) -> Iterator[str]:
        """Yield the workloads of named connections that no release renders, in namespaces that have any."""
        known = {f"{pod.namespace}/{pod.name}" for pod in self._pods}
        namespaces = {pod.namespace for pod in self._pods}
        for name in sorted(connections.keys() - known):
            if name.partition("/")[0] in namespaces:
                yield f"connections of {name}: there is no such workload"

    # -- into pods ----------------------------------------------------------------------------------------------------

    def _calls_of_the_api_server(self) -> Iterator[str]:
        for each in self._rendered:
            for one in each.objects:
                for what, target in _called(one):
                    for problem in self._reaches(self._around.control_plane, target):
                        yield f"{each.release.name}: {what}: {problem}"

    def _calls_of_load_balancers(self) -> Iterator[str]:
        for each in self._rendered:
            for one in each.objects:
                if one["kind"] == "TargetGroupBinding":
                    spec = one["spec"]
                    target = _Target(each.namespace_of(one), spec["serviceRef"]["name"], spec["serviceRef"]["port"])
                    caller = self._around.load_balancer(spec.get("targetGroupARN", ""))
                    for problem in self._reaches(caller or Place("the load balancer", (), frozenset()), target):
                        yield f"{each.named(one)}: {problem}"

    def _reaches(self, caller: Place, target: _Target) -> Iterator[str]:
        try:
            behind = self._behind(target)
        except LookupError as error:
            yield str(error.args[0])
            return
        for pod, _, number in behind:
            if any(
                not self._policies.allow(pod, "Ingress", End(address=address), number) for address in caller.addresses
            ):
                yield f"the network policies of {pod.kind} {pod.name} do not let in {caller.name} on {number}"
            for problem in self._around.between(caller, self._around.nodes, number):
                yield f"{problem} on {number}"

    def _behind(self, target: _Target) -> list[tuple[Pod, int, int]]:
        """Return the pods of a Service, with its port and theirs.

        Raises:
            LookupError: There is no such Service or port; with the message.
        """
        service = self._services.get((target.namespace, target.name))
        if service is None and not self._complete:
            return []
        if service is None:
            raise LookupError(f"there is no Service {target.namespace}/{target.name}")
        ports = [
            port
            for port in service["spec"].get("ports") or []
            if target.port is None or target.port in (port["port"], port.get("name"))
        ]
        if not ports:
            raise LookupError(f"Service {target.namespace}/{target.name} has no port {target.port}")
        selector = {"matchLabels": service["spec"].get("selector") or {}}
        return [
            (pod, port["port"], number)
            for pod in self._pods
            if pod.namespace == target.namespace and not pod.is_hook and matches(selector, pod.labels)
            for port in ports
            if (number := pod.port(port.get("targetPort", port["port"]))) is not None
        ]

    def _is_headless(self, target: _Target) -> bool:
        service = self._services.get((target.namespace, target.name))
        return service is not None and service["spec"].get("clusterIP") == "None"

    # -- out of pods --------------------------------------------------------------------------------------------------

    def _calls_of_pods(self, connections: Connections) -> Iterator[str]:
        identities = {
            (body["namespace"], body["service_account"])
            for body in managed(self._state, "aws_eks_pod_identity_association")
        }
        permitted = set(_permitted(self._rendered))
        for pod in self._pods:
            account = (pod.namespace, pod.account)
            named = connections.get(f"{pod.namespace}/{pod.name}", ())
            problems: list[str] = []
            if account in permitted:
                problems += self._to_the_api(pod)
            if account in identities:
                problems += self._to_address(pod, "the Pod Identity agent", _AGENT, 80)
            if named or account in identities:
                problems += self._to_dns(pod)
            for one in named:
                problems += self._to_named(pod, one)
            yield from (f"{pod}: {problem}" for problem in problems)

    def _to_the_api(self, pod: Pod) -> Iterator[str]:
        # Policies see the Service's address, and that behind it as well.
        for address in (self._around.service(1), *self._around.control_plane.addresses):
            yield from self._to_address(pod, "the Kubernetes API", address, 443)
        for problem in self._around.between(self._around.nodes, self._around.control_plane, 443):
            yield f"{problem} on 443"

    def _to_dns(self, pod: Pod) -> Iterator[str]:
        for protocol in ("UDP", "TCP"):
            address = self._around.service(10)
            ends = [_DNS, *([End(address=address)] if address else [])]
            if not all(self._policies.allow(pod, "Egress", end, 53, protocol) for end in ends):
                yield f"its network policies do not let it ask DNS by {protocol}"
            for problem in self._around.between(self._around.nodes, self._around.nodes, 53, protocol.lower()):
                yield f"{problem} on 53 ({protocol})"

    def _to_named(self, pod: Pod, named: str) -> Iterator[str]:
        if named == "annotated":
            for other in self._pods:
                if other.annotations.get(_SCRAPE) == "true":
                    yield from self._to_pod(pod, other, int(other.annotations[_SCRAPE_PORT]))
            return
        if "/" in named:
            namespace, _, name = named.partition("/")
            yield from self._to_service(pod, _Target(namespace, name))
            return
        host, _, port = named.partition(":")
        places = {"internet": (_SOMEWHERE,), "nodes": self._around.nodes.addresses}
        for address in places[host] if host in places else (IPv4Address(host),):
            yield from self._to_address(pod, host, address, int(port))
        if host == "nodes":
            for problem in self._around.between(self._around.nodes, self._around.nodes, int(port)):
                yield f"{problem} on {port}"

    def _to_pod(self, pod: Pod, other: Pod, port: int) -> Iterator[str]:
        # A pod has an address of the nodes' subnets (VPC CNI).
        address = next(iter(self._around.nodes.addresses), None)
        there = End(namespace=other.namespace, labels=other.labels, address=address)
        here = End(namespace=pod.namespace, labels=pod.labels, address=address)
        if not self._policies.allow(pod, "Egress", there, port):
            yield f"its network policies do not let it reach {other.kind} {other.namespace}/{other.name} on {port}"
        yield from self._into(other, here, port)

    def _into(self, other: Pod, here: End, port: int) -> Iterator[str]:
        if not self._policies.allow(other, "Ingress", here, port):
            yield f"the network policies of {other.kind} {other.name} do not let it in on {port}"
        for problem in self._around.between(self._around.nodes, self._around.nodes, port):
            yield f"{problem} on {port}"

    def _to_address(self, pod: Pod, name: str, address: IPv4Address | None, port: int) -> Iterator[str]:
        if address is None:
            return
        if not self._policies.allow(pod, "Egress", End(address=address), port):
            yield f"its network policies do not let it reach {name} ({address}:{port})"
        inside = address.is_link_local or address in (self._around.service(1), self._around.service(10))
        to_groups = address in (*self._around.control_plane.addresses, *self._around.nodes.addresses)
        if not inside and not to_groups and not self._around.lets_out(address, port):
            yield f"the nodes' security groups do not let it reach {name} ({address}:{port})"

    def _to_service(self, pod: Pod, target: _Target) -> Iterator[str]:
        try:
            behind = self._behind(target)
        except LookupError as error:
            yield str(error.args[0])
            return
        here = End(namespace=pod.namespace, labels=pod.labels)
        # Any address of the range: Kubernetes chooses the Service's. Without one of its own, names lead to its pods.
        address = None if self._is_headless(target) else self._around.service(77)
        for other, port, number in behind:
            there = End(namespace=other.namespace, labels=other.labels)
            if not self._policies.allow(pod, "Egress", there, number) or (
                address and not self._policies.allow(pod, "Egress", End(address=address), port)
            ):
                yield f"its network policies do not let it reach {target.namespace}/{target.name} on {number}"
            yield from self._into(other, here, number)


def _called(one: Object) -> Iterator[tuple[str, _Target]]:
    """Yield the Services that the API server calls because of an object."""
    if one["kind"].endswith("WebhookConfiguration"):
        for hook in one.get("webhooks") or []:
            if service := (hook.get("clientConfig") or {}).get("service"):
                yield f"webhook {hook['name']}", _target(service)
    elif one["kind"] == "APIService" and (service := one["spec"].get("service")):
        yield f"API {one['metadata']['name']}", _target(service)


def _target(service: Mapping[str, Any]) -> _Target:
    return _Target(service["namespace"], service["name"], service.get("port", 443))


def _permitted(rendered: Sequence[Rendered]) -> Iterator[tuple[str, str]]:
    """Yield the service accounts that have rights in the cluster: their pods ask its API."""
    for each in rendered:
        for one in each.objects:
            for subject in (one.get("subjects") or []) if one["kind"] in _BINDINGS else ():
                if subject["kind"] == "ServiceAccount":
                    yield subject.get("namespace") or each.namespace_of(one), subject["name"]
