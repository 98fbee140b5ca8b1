"""One provider as Terraform sees it: the calls of plugin protocol 6.

Terraform opens one connection for each provider instance (the default one, each alias), so that its address identifies
the configuration that a call belongs to.
"""

import functools
import json
import logging
from collections.abc import Callable
from typing import Any

import grpc
from pyvider.protocols.tfprotov6.protobuf import tfplugin6_pb2 as protocol
from pyvider.protocols.tfprotov6.protobuf import tfplugin6_pb2_grpc as protocol_grpc

from rehearsal.providers.behaviour import Behaviour
from rehearsal.providers.engine import Engine, Outcome
from rehearsal.providers.instances import Instance
from rehearsal.providers.problems import Problem, Refused, diagnostics, path_message
from rehearsal.providers.schema import to_message
from rehearsal.providers.spec import ProviderSpec
from rehearsal.providers.store import Store
from rehearsal.providers.values import decode, encode, is_unknown
from rehearsal.testing.faults import Faults

_log = logging.getLogger(__name__)
_Handler = Callable[["Service", Any, grpc.ServicerContext], Any]


def _answered(response: Callable[..., Any]) -> Callable[[_Handler], _Handler]:
    """Turn the exceptions of a handler into diagnostics of its response."""

    def decorate(handler: _Handler) -> _Handler:
        @functools.wraps(handler)
        def handled(self: "Service", request: Any, context: grpc.ServicerContext) -> Any:
            try:
                return handler(self, request, context)
            except Refused as refused:
                return response(diagnostics=diagnostics(refused.problems))
            except Exception as error:
                _log.exception("%s failed", handler.__name__)
                problem = Problem("The stand-in for the provider failed", f"{type(error).__name__}: {error}")
                return response(diagnostics=diagnostics([problem]))

        return handled

    return decorate


class Service(protocol_grpc.ProviderServicer):
    """Answers Terraform's calls of one provider."""

    def __init__(self, spec: ProviderSpec, behaviour: Behaviour, store: Store) -> None:
        self.spec = spec
        self.store = store
        self.faults = Faults()
        self._behaviour = behaviour
        self._engine = Engine(spec, behaviour, self.store, self.faults)
        self._instances: dict[str, Instance] = {}
        self._schema = _schema_response(spec)

    def _instance(self, context: grpc.ServicerContext) -> Instance:
        return self._instances.get(context.peer(), Instance())

    # Metadata.

    def GetMetadata(self, request: Any, context: grpc.ServicerContext) -> Any:
        return protocol.GetMetadata.Response(
            server_capabilities=self._schema.server_capabilities,
            resources=[protocol.GetMetadata.ResourceMetadata(type_name=name) for name in self.spec.schema.resources],
            data_sources=[
                protocol.GetMetadata.DataSourceMetadata(type_name=name) for name in self.spec.schema.data_sources
            ],
        )

    def GetProviderSchema(self, request: Any, context: grpc.ServicerContext) -> Any:
        return self._schema

    def GetResourceIdentitySchemas(self, request: Any, context: grpc.ServicerContext) -> Any:
        return protocol.GetResourceIdentitySchemas.Response()

    def GetFunctions(self, request: Any, context: grpc.ServicerContext) -> Any:
        return protocol.GetFunctions.Response()

    # Configuration.

    @_answered(protocol.ValidateProviderConfig.Response)
    def ValidateProviderConfig(self, request: Any, context: grpc.ServicerContext) -> Any:
        return protocol.ValidateProviderConfig.Response()

    @_answered(protocol.ConfigureProvider.Response)
    def ConfigureProvider(self, request: Any, context: grpc.ServicerContext) -> Any:
        config = decode(request.config.msgpack) or {}
        self._instances[context.peer()] = Instance.configured(self.spec.schema.provider.block, config)
        given = {name: None if is_unknown(value) else value for name, value in config.items()}
        problems = [one for check in self._behaviour.at_configure for one in check(given)]
        return protocol.ConfigureProvider.Response(diagnostics=diagnostics(problems))

    @_answered(protocol.ValidateResourceConfig.Response)
    def ValidateResourceConfig(self, request: Any, context: grpc.ServicerContext) -> Any:
        problems = self._engine.validate(request.type_name, decode(request.config.msgpack))
        return protocol.ValidateResourceConfig.Response(diagnostics=diagnostics(problems))

    @_answered(protocol.ValidateDataResourceConfig.Response)
    def ValidateDataResourceConfig(self, request: Any, context: grpc.ServicerContext) -> Any:
        problems = self._engine.validate_data(request.type_name, decode(request.config.msgpack))
        return protocol.ValidateDataResourceConfig.Response(diagnostics=diagnostics(problems))

    # Resources.

    @_answered(protocol.UpgradeResourceState.Response)
    def UpgradeResourceState(self, request: Any, context: grpc.ServicerContext) -> Any:
        state = self._engine.upgrade(request.type_name, json.loads(request.raw_state.json))
        return protocol.UpgradeResourceState.Response(
            upgraded_state=protocol.DynamicValue(json=json.dumps(state).encode())
        )

    @_answered(protocol.ReadResource.Response)
    def ReadResource(self, request: Any, context: grpc.ServicerContext) -> Any:
        current = decode(request.current_state.msgpack)
        outcome = self._engine.read(self._instance(context), request.type_name, current, request.private)
        return protocol.ReadResource.Response(new_state=_value(outcome.state), private=outcome.private)

    @_answered(protocol.PlanResourceChange.Response)
    def PlanResourceChange(self, request: Any, context: grpc.ServicerContext) -> Any:
        planned = self._engine.plan(
            request.type_name, decode(request.prior_state.msgpack), decode(request.proposed_new_state.msgpack)
        )
        return protocol.PlanResourceChange.Response(
            planned_state=_value(planned.state),
            requires_replace=[path_message(path) for path in planned.replaced_by],
            planned_private=request.prior_private,
            legacy_type_system=planned.legacy,
        )

    @_answered(protocol.ApplyResourceChange.Response)
    def ApplyResourceChange(self, request: Any, context: grpc.ServicerContext) -> Any:
        prior = decode(request.prior_state.msgpack)
        try:
            outcome = self._engine.apply(
                self._instance(context),
                request.type_name,
                prior,
                decode(request.planned_state.msgpack),
                request.planned_private,
            )
        except Refused as refused:
            # Nothing was changed: Terraform wants to hear the state as it was.
            outcome = Outcome(prior, request.planned_private, refused.problems)
        return protocol.ApplyResourceChange.Response(
            new_state=_value(outcome.state),
            private=outcome.private,
            diagnostics=diagnostics(outcome.problems),
        )

    @_answered(protocol.ImportResourceState.Response)
    def ImportResourceState(self, request: Any, context: grpc.ServicerContext) -> Any:
        outcome = self._engine.import_state(self._instance(context), request.type_name, request.id)
        return protocol.ImportResourceState.Response(
            imported_resources=[
                protocol.ImportResourceState.ImportedResource(
                    type_name=request.type_name, state=_value(outcome.state), private=outcome.private
                )
            ]
        )

    @_answered(protocol.ReadDataSource.Response)
    def ReadDataSource(self, request: Any, context: grpc.ServicerContext) -> Any:
        state = self._engine.read_data(self._instance(context), request.type_name, decode(request.config.msgpack))
        return protocol.ReadDataSource.Response(state=_value(state))

    def StopProvider(self, request: Any, context: grpc.ServicerContext) -> Any:
        return protocol.StopProvider.Response()


def _value(value: Any) -> protocol.DynamicValue:
    return protocol.DynamicValue(msgpack=encode(value))


def _schema_response(spec: ProviderSpec) -> Any:
    """Build the response once: the schema of Kubernetes has a thousand blocks."""
    return protocol.GetProviderSchema.Response(
        provider=to_message(spec.schema.provider),
        resource_schemas={name: to_message(schema) for name, schema in spec.schema.resources.items()},
        data_source_schemas={name: to_message(schema) for name, schema in spec.schema.data_sources.items()},
        server_capabilities=protocol.ServerCapabilities(get_provider_schema_optional=True),
    )
