"""Serve providers on loopback, for Terraform to attach to in place of starting its own.

``TF_REATTACH_PROVIDERS`` is Terraform's interface for debugging providers ("Debugging Providers" in its documentation
on plugin development). Attached providers need no registry; Terraform does not check their version.
"""

import json
import os
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import grpc
from pyvider.protocols.tfprotov6.protobuf import tfplugin6_pb2_grpc as protocol_grpc

from rehearsal.providers.behaviours import behaviour
from rehearsal.providers.service import Service
from rehearsal.providers.spec import provider_spec
from rehearsal.providers.store import Store

_THREADS = 16  # Terraform works on ten resources at once
_PROTOCOL = 6


class SchemaProviders:
    """The running providers, by name."""

    def __init__(self, services: dict[str, Service], ports: dict[str, int]) -> None:
        self.services = services
        self._ports = ports

    def environment(self) -> dict[str, str]:
        """Return the variable with which Terraform attaches to the providers."""
        attached = {
            self.services[name].spec.address: {
                "Protocol": "grpc",
                "ProtocolVersion": _PROTOCOL,
                "Pid": os.getpid(),
                "Test": True,
                "Addr": {"Network": "tcp", "String": f"127.0.0.1:{port}"},
            }
            for name, port in self._ports.items()
        }
        return {"TF_REATTACH_PROVIDERS": json.dumps(attached)} if attached else {}

    def inventory(self) -> dict[str, set[str]]:
        """Return the import ids of all objects, by resource type."""
        found: dict[str, set[str]] = {}
        for service in self.services.values():
            found |= service.store.inventory()
        return found


@contextmanager
def serve(names: Iterable[str], folder: Path) -> Iterator[SchemaProviders]:
    """Serve the named providers (names of the ``providers.toml`` in ``folder``), each with an empty store."""
    specs = [provider_spec(name, folder) for name in names]
    with _serve({spec.name: Service(spec, behaviour(spec.name, spec.schema), Store()) for spec in specs}) as running:
        yield running


@contextmanager
def serve_copy(of: SchemaProviders) -> Iterator[SchemaProviders]:
    """Serve the same providers once more, each with a copy of its store."""
    services = {
        name: Service(service.spec, behaviour(name, service.spec.schema), service.store.copy())
        for name, service in of.services.items()
    }
    with _serve(services) as running:
        yield running


@contextmanager
def _serve(services: dict[str, Service]) -> Iterator[SchemaProviders]:
    servers: list[grpc.Server] = []
    ports: dict[str, int] = {}
    try:
        for name, service in services.items():
            server = grpc.server(
                ThreadPoolExecutor(_THREADS, thread_name_prefix=f"provider-{name}"),
                options=[("grpc.max_receive_message_length", -1), ("grpc.max_send_message_length", -1)],
            )
            protocol_grpc.add_ProviderServicer_to_server(service, server)
            ports[name] = server.add_insecure_port("127.0.0.1:0")
            server.start()
            servers.append(server)
        yield SchemaProviders(services, ports)
    finally:
        for service in services.values():
            service.faults.release()
        for stopped in [server.stop(grace=None) for server in servers]:
            stopped.wait()
