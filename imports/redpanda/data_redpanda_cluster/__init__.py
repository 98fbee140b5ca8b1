r'''
# `data_redpanda_cluster`

Refer to the Terraform Registry for docs: [`data_redpanda_cluster`](https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/data-sources/cluster).
'''
from pkgutil import extend_path
__path__ = extend_path(__path__, __name__)

import abc
import builtins
import datetime
import enum
import typing

import jsii
import publication
import typing_extensions

import typeguard
from importlib.metadata import version as _metadata_package_version
TYPEGUARD_MAJOR_VERSION = int(_metadata_package_version('typeguard').split('.')[0])

def check_type(argname: str, value: object, expected_type: typing.Any) -> typing.Any:
    if TYPEGUARD_MAJOR_VERSION <= 2:
        return typeguard.check_type(argname=argname, value=value, expected_type=expected_type) # type:ignore
    else:
        if isinstance(value, jsii._reference_map.InterfaceDynamicProxy): # pyright: ignore [reportAttributeAccessIssue]
           pass
        else:
            if TYPEGUARD_MAJOR_VERSION == 3:
                typeguard.config.collection_check_strategy = typeguard.CollectionCheckStrategy.ALL_ITEMS # type:ignore
                typeguard.check_type(value=value, expected_type=expected_type) # type:ignore
            else:
                typeguard.check_type(value=value, expected_type=expected_type, collection_check_strategy=typeguard.CollectionCheckStrategy.ALL_ITEMS) # type:ignore

from .._jsii import *

import cdktf as _cdktf_9a9027ec
import constructs as _constructs_77d1e7e8


class DataRedpandaCluster(
    _cdktf_9a9027ec.TerraformDataSource,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaCluster",
):
    '''Represents a {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/data-sources/cluster redpanda_cluster}.'''

    def __init__(
        self,
        scope: _constructs_77d1e7e8.Construct,
        id_: builtins.str,
        *,
        id: builtins.str,
        timeouts: typing.Optional[typing.Union["DataRedpandaClusterTimeouts", typing.Dict[builtins.str, typing.Any]]] = None,
        connection: typing.Optional[typing.Union[typing.Union[_cdktf_9a9027ec.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]] = None,
        count: typing.Optional[typing.Union[jsii.Number, _cdktf_9a9027ec.TerraformCount]] = None,
        depends_on: typing.Optional[typing.Sequence[_cdktf_9a9027ec.ITerraformDependable]] = None,
        for_each: typing.Optional[_cdktf_9a9027ec.ITerraformIterator] = None,
        lifecycle: typing.Optional[typing.Union[_cdktf_9a9027ec.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]] = None,
        provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
        provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktf_9a9027ec.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]] = None,
    ) -> None:
        '''Create a new {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/data-sources/cluster redpanda_cluster} Data Source.

        :param scope: The scope in which to define this construct.
        :param id_: The scoped construct ID. Must be unique amongst siblings in the same scope
        :param id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/data-sources/cluster#id DataRedpandaCluster#id}. Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2. If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
        :param timeouts: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/data-sources/cluster#timeouts DataRedpandaCluster#timeouts}.
        :param connection: 
        :param count: 
        :param depends_on: 
        :param for_each: 
        :param lifecycle: 
        :param provider: 
        :param provisioners: 
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__21423245a2798324273e363c07e433625390770f014901b73acb203186aa3333)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id_", value=id_, expected_type=type_hints["id_"])
        config = DataRedpandaClusterConfig(
            id=id,
            timeouts=timeouts,
            connection=connection,
            count=count,
            depends_on=depends_on,
            for_each=for_each,
            lifecycle=lifecycle,
            provider=provider,
            provisioners=provisioners,
        )

        jsii.create(self.__class__, self, [scope, id_, config])

    @jsii.member(jsii_name="generateConfigForImport")
    @builtins.classmethod
    def generate_config_for_import(
        cls,
        scope: _constructs_77d1e7e8.Construct,
        import_to_id: builtins.str,
        import_from_id: builtins.str,
        provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
    ) -> _cdktf_9a9027ec.ImportableResource:
        '''Generates CDKTF code for importing a DataRedpandaCluster resource upon running "cdktf plan ".

        :param scope: The scope in which to define this construct.
        :param import_to_id: The construct id used in the generated config for the DataRedpandaCluster to import.
        :param import_from_id: The id of the existing DataRedpandaCluster that should be imported. Refer to the {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/data-sources/cluster#import import section} in the documentation of this resource for the id to use
        :param provider: ? Optional instance of the provider where the DataRedpandaCluster to import is found.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__45272bddc3694aea056827fda9714b3a75ae89e738b89c3dd5b0594e84eb84c9)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument import_to_id", value=import_to_id, expected_type=type_hints["import_to_id"])
            check_type(argname="argument import_from_id", value=import_from_id, expected_type=type_hints["import_from_id"])
            check_type(argname="argument provider", value=provider, expected_type=type_hints["provider"])
        return typing.cast(_cdktf_9a9027ec.ImportableResource, jsii.sinvoke(cls, "generateConfigForImport", [scope, import_to_id, import_from_id, provider]))

    @jsii.member(jsii_name="putTimeouts")
    def put_timeouts(self, *, read: typing.Optional[builtins.str] = None) -> None:
        '''
        :param read: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/data-sources/cluster#read DataRedpandaCluster#read}.
        '''
        value = DataRedpandaClusterTimeouts(read=read)

        return typing.cast(None, jsii.invoke(self, "putTimeouts", [value]))

    @jsii.member(jsii_name="resetTimeouts")
    def reset_timeouts(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetTimeouts", []))

    @jsii.member(jsii_name="synthesizeAttributes")
    def _synthesize_attributes(self) -> typing.Mapping[builtins.str, typing.Any]:
        return typing.cast(typing.Mapping[builtins.str, typing.Any], jsii.invoke(self, "synthesizeAttributes", []))

    @jsii.member(jsii_name="synthesizeHclAttributes")
    def _synthesize_hcl_attributes(self) -> typing.Mapping[builtins.str, typing.Any]:
        return typing.cast(typing.Mapping[builtins.str, typing.Any], jsii.invoke(self, "synthesizeHclAttributes", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="tfResourceType")
    def TF_RESOURCE_TYPE(cls) -> builtins.str:
        return typing.cast(builtins.str, jsii.sget(cls, "tfResourceType"))

    @builtins.property
    @jsii.member(jsii_name="allowDeletion")
    def allow_deletion(self) -> _cdktf_9a9027ec.IResolvable:
        return typing.cast(_cdktf_9a9027ec.IResolvable, jsii.get(self, "allowDeletion"))

    @builtins.property
    @jsii.member(jsii_name="awsPrivateLink")
    def aws_private_link(self) -> "DataRedpandaClusterAwsPrivateLinkOutputReference":
        return typing.cast("DataRedpandaClusterAwsPrivateLinkOutputReference", jsii.get(self, "awsPrivateLink"))

    @builtins.property
    @jsii.member(jsii_name="azurePrivateLink")
    def azure_private_link(
        self,
    ) -> "DataRedpandaClusterAzurePrivateLinkOutputReference":
        return typing.cast("DataRedpandaClusterAzurePrivateLinkOutputReference", jsii.get(self, "azurePrivateLink"))

    @builtins.property
    @jsii.member(jsii_name="cloudProvider")
    def cloud_provider(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "cloudProvider"))

    @builtins.property
    @jsii.member(jsii_name="clusterApiUrl")
    def cluster_api_url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "clusterApiUrl"))

    @builtins.property
    @jsii.member(jsii_name="clusterConfiguration")
    def cluster_configuration(
        self,
    ) -> "DataRedpandaClusterClusterConfigurationOutputReference":
        return typing.cast("DataRedpandaClusterClusterConfigurationOutputReference", jsii.get(self, "clusterConfiguration"))

    @builtins.property
    @jsii.member(jsii_name="clusterType")
    def cluster_type(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "clusterType"))

    @builtins.property
    @jsii.member(jsii_name="connectionType")
    def connection_type(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "connectionType"))

    @builtins.property
    @jsii.member(jsii_name="customerManagedResources")
    def customer_managed_resources(
        self,
    ) -> "DataRedpandaClusterCustomerManagedResourcesOutputReference":
        return typing.cast("DataRedpandaClusterCustomerManagedResourcesOutputReference", jsii.get(self, "customerManagedResources"))

    @builtins.property
    @jsii.member(jsii_name="dataplaneApi")
    def dataplane_api(self) -> "DataRedpandaClusterDataplaneApiOutputReference":
        return typing.cast("DataRedpandaClusterDataplaneApiOutputReference", jsii.get(self, "dataplaneApi"))

    @builtins.property
    @jsii.member(jsii_name="gcpGlobalAccessApiGatewayEnabled")
    def gcp_global_access_api_gateway_enabled(self) -> _cdktf_9a9027ec.IResolvable:
        return typing.cast(_cdktf_9a9027ec.IResolvable, jsii.get(self, "gcpGlobalAccessApiGatewayEnabled"))

    @builtins.property
    @jsii.member(jsii_name="gcpGlobalAccessEnabled")
    def gcp_global_access_enabled(self) -> _cdktf_9a9027ec.IResolvable:
        return typing.cast(_cdktf_9a9027ec.IResolvable, jsii.get(self, "gcpGlobalAccessEnabled"))

    @builtins.property
    @jsii.member(jsii_name="gcpPrivateServiceConnect")
    def gcp_private_service_connect(
        self,
    ) -> "DataRedpandaClusterGcpPrivateServiceConnectOutputReference":
        return typing.cast("DataRedpandaClusterGcpPrivateServiceConnectOutputReference", jsii.get(self, "gcpPrivateServiceConnect"))

    @builtins.property
    @jsii.member(jsii_name="httpProxy")
    def http_proxy(self) -> "DataRedpandaClusterHttpProxyOutputReference":
        return typing.cast("DataRedpandaClusterHttpProxyOutputReference", jsii.get(self, "httpProxy"))

    @builtins.property
    @jsii.member(jsii_name="kafkaApi")
    def kafka_api(self) -> "DataRedpandaClusterKafkaApiOutputReference":
        return typing.cast("DataRedpandaClusterKafkaApiOutputReference", jsii.get(self, "kafkaApi"))

    @builtins.property
    @jsii.member(jsii_name="kafkaConnect")
    def kafka_connect(self) -> "DataRedpandaClusterKafkaConnectOutputReference":
        return typing.cast("DataRedpandaClusterKafkaConnectOutputReference", jsii.get(self, "kafkaConnect"))

    @builtins.property
    @jsii.member(jsii_name="maintenanceWindowConfig")
    def maintenance_window_config(
        self,
    ) -> "DataRedpandaClusterMaintenanceWindowConfigOutputReference":
        return typing.cast("DataRedpandaClusterMaintenanceWindowConfigOutputReference", jsii.get(self, "maintenanceWindowConfig"))

    @builtins.property
    @jsii.member(jsii_name="name")
    def name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "name"))

    @builtins.property
    @jsii.member(jsii_name="networkId")
    def network_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "networkId"))

    @builtins.property
    @jsii.member(jsii_name="prometheus")
    def prometheus(self) -> "DataRedpandaClusterPrometheusOutputReference":
        return typing.cast("DataRedpandaClusterPrometheusOutputReference", jsii.get(self, "prometheus"))

    @builtins.property
    @jsii.member(jsii_name="readReplicaClusterIds")
    def read_replica_cluster_ids(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "readReplicaClusterIds"))

    @builtins.property
    @jsii.member(jsii_name="redpandaConsole")
    def redpanda_console(self) -> "DataRedpandaClusterRedpandaConsoleOutputReference":
        return typing.cast("DataRedpandaClusterRedpandaConsoleOutputReference", jsii.get(self, "redpandaConsole"))

    @builtins.property
    @jsii.member(jsii_name="redpandaVersion")
    def redpanda_version(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "redpandaVersion"))

    @builtins.property
    @jsii.member(jsii_name="region")
    def region(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "region"))

    @builtins.property
    @jsii.member(jsii_name="resourceGroupId")
    def resource_group_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "resourceGroupId"))

    @builtins.property
    @jsii.member(jsii_name="rpsql")
    def rpsql(self) -> "DataRedpandaClusterRpsqlOutputReference":
        return typing.cast("DataRedpandaClusterRpsqlOutputReference", jsii.get(self, "rpsql"))

    @builtins.property
    @jsii.member(jsii_name="schemaRegistry")
    def schema_registry(self) -> "DataRedpandaClusterSchemaRegistryOutputReference":
        return typing.cast("DataRedpandaClusterSchemaRegistryOutputReference", jsii.get(self, "schemaRegistry"))

    @builtins.property
    @jsii.member(jsii_name="state")
    def state(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "state"))

    @builtins.property
    @jsii.member(jsii_name="stateDescription")
    def state_description(self) -> "DataRedpandaClusterStateDescriptionOutputReference":
        return typing.cast("DataRedpandaClusterStateDescriptionOutputReference", jsii.get(self, "stateDescription"))

    @builtins.property
    @jsii.member(jsii_name="tags")
    def tags(self) -> _cdktf_9a9027ec.StringMap:
        return typing.cast(_cdktf_9a9027ec.StringMap, jsii.get(self, "tags"))

    @builtins.property
    @jsii.member(jsii_name="throughputTier")
    def throughput_tier(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "throughputTier"))

    @builtins.property
    @jsii.member(jsii_name="timeouts")
    def timeouts(self) -> "DataRedpandaClusterTimeoutsOutputReference":
        return typing.cast("DataRedpandaClusterTimeoutsOutputReference", jsii.get(self, "timeouts"))

    @builtins.property
    @jsii.member(jsii_name="zones")
    def zones(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "zones"))

    @builtins.property
    @jsii.member(jsii_name="idInput")
    def id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "idInput"))

    @builtins.property
    @jsii.member(jsii_name="timeoutsInput")
    def timeouts_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "DataRedpandaClusterTimeouts"]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "DataRedpandaClusterTimeouts"]], jsii.get(self, "timeoutsInput"))

    @builtins.property
    @jsii.member(jsii_name="id")
    def id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "id"))

    @id.setter
    def id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__020dd8f02c5a63a7f249c97b585d1f6da972d2e0dfb532c4ce3d657e4b5839a4)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "id", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterAwsPrivateLink",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterAwsPrivateLink:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterAwsPrivateLink(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class DataRedpandaClusterAwsPrivateLinkOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterAwsPrivateLinkOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2ce3d10246add93abc4c1ead57d061aa05fe825fdbbbd8eb2b413c8159aed554)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="allowedPrincipals")
    def allowed_principals(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "allowedPrincipals"))

    @builtins.property
    @jsii.member(jsii_name="connectConsole")
    def connect_console(self) -> _cdktf_9a9027ec.IResolvable:
        return typing.cast(_cdktf_9a9027ec.IResolvable, jsii.get(self, "connectConsole"))

    @builtins.property
    @jsii.member(jsii_name="enabled")
    def enabled(self) -> _cdktf_9a9027ec.IResolvable:
        return typing.cast(_cdktf_9a9027ec.IResolvable, jsii.get(self, "enabled"))

    @builtins.property
    @jsii.member(jsii_name="status")
    def status(self) -> "DataRedpandaClusterAwsPrivateLinkStatusOutputReference":
        return typing.cast("DataRedpandaClusterAwsPrivateLinkStatusOutputReference", jsii.get(self, "status"))

    @builtins.property
    @jsii.member(jsii_name="supportedRegions")
    def supported_regions(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "supportedRegions"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[DataRedpandaClusterAwsPrivateLink]:
        return typing.cast(typing.Optional[DataRedpandaClusterAwsPrivateLink], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaClusterAwsPrivateLink],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c2b6308f45f669f45fad49eb9fb173026300822d0a3b65881498a37be5cd7517)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterAwsPrivateLinkStatus",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterAwsPrivateLinkStatus:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterAwsPrivateLinkStatus(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class DataRedpandaClusterAwsPrivateLinkStatusOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterAwsPrivateLinkStatusOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__40e227bb07798ef075c2adc3e1554043ba1b5166896f42b525eede7fd4927364)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="consolePort")
    def console_port(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "consolePort"))

    @builtins.property
    @jsii.member(jsii_name="kafkaApiNodeBasePort")
    def kafka_api_node_base_port(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "kafkaApiNodeBasePort"))

    @builtins.property
    @jsii.member(jsii_name="kafkaApiSeedPort")
    def kafka_api_seed_port(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "kafkaApiSeedPort"))

    @builtins.property
    @jsii.member(jsii_name="redpandaProxyNodeBasePort")
    def redpanda_proxy_node_base_port(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "redpandaProxyNodeBasePort"))

    @builtins.property
    @jsii.member(jsii_name="redpandaProxySeedPort")
    def redpanda_proxy_seed_port(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "redpandaProxySeedPort"))

    @builtins.property
    @jsii.member(jsii_name="schemaRegistrySeedPort")
    def schema_registry_seed_port(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "schemaRegistrySeedPort"))

    @builtins.property
    @jsii.member(jsii_name="serviceId")
    def service_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "serviceId"))

    @builtins.property
    @jsii.member(jsii_name="serviceName")
    def service_name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "serviceName"))

    @builtins.property
    @jsii.member(jsii_name="serviceState")
    def service_state(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "serviceState"))

    @builtins.property
    @jsii.member(jsii_name="vpcEndpointConnections")
    def vpc_endpoint_connections(
        self,
    ) -> "DataRedpandaClusterAwsPrivateLinkStatusVpcEndpointConnectionsList":
        return typing.cast("DataRedpandaClusterAwsPrivateLinkStatusVpcEndpointConnectionsList", jsii.get(self, "vpcEndpointConnections"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[DataRedpandaClusterAwsPrivateLinkStatus]:
        return typing.cast(typing.Optional[DataRedpandaClusterAwsPrivateLinkStatus], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaClusterAwsPrivateLinkStatus],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5eeadbfd9f24df1e09aeb2cd06c3fe6029bf52b5cc6f0405a371422da41a2b27)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterAwsPrivateLinkStatusVpcEndpointConnections",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterAwsPrivateLinkStatusVpcEndpointConnections:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterAwsPrivateLinkStatusVpcEndpointConnections(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterAwsPrivateLinkStatusVpcEndpointConnectionsDnsEntries",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterAwsPrivateLinkStatusVpcEndpointConnectionsDnsEntries:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterAwsPrivateLinkStatusVpcEndpointConnectionsDnsEntries(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class DataRedpandaClusterAwsPrivateLinkStatusVpcEndpointConnectionsDnsEntriesList(
    _cdktf_9a9027ec.ComplexList,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterAwsPrivateLinkStatusVpcEndpointConnectionsDnsEntriesList",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
        wraps_set: builtins.bool,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        :param wraps_set: whether the list is wrapping a set (will add tolist() to be able to access an item via an index).
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6a19bd875d9b18007f3c505911943c2f1ab78e73f76572d94dd2640202d72f6d)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument wraps_set", value=wraps_set, expected_type=type_hints["wraps_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name="get")
    def get(
        self,
        index: jsii.Number,
    ) -> "DataRedpandaClusterAwsPrivateLinkStatusVpcEndpointConnectionsDnsEntriesOutputReference":
        '''
        :param index: the index of the item to return.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__44ddeb4abfc08c9eb73ae2ab1bc02b85116ecefe3ed9021d5e909d7cb6080801)
            check_type(argname="argument index", value=index, expected_type=type_hints["index"])
        return typing.cast("DataRedpandaClusterAwsPrivateLinkStatusVpcEndpointConnectionsDnsEntriesOutputReference", jsii.invoke(self, "get", [index]))

    @builtins.property
    @jsii.member(jsii_name="terraformAttribute")
    def _terraform_attribute(self) -> builtins.str:
        '''The attribute on the parent resource this class is referencing.'''
        return typing.cast(builtins.str, jsii.get(self, "terraformAttribute"))

    @_terraform_attribute.setter
    def _terraform_attribute(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0b5773184ca4fb3fb457b4d02812ecaad1e81477177e0a524a12784bcaa93e81)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "terraformAttribute", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="terraformResource")
    def _terraform_resource(self) -> _cdktf_9a9027ec.IInterpolatingParent:
        '''The parent resource.'''
        return typing.cast(_cdktf_9a9027ec.IInterpolatingParent, jsii.get(self, "terraformResource"))

    @_terraform_resource.setter
    def _terraform_resource(self, value: _cdktf_9a9027ec.IInterpolatingParent) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__cc9a20f2595c30345d9b98fcf74d8c17bea71ffb296cafa1ca882f0515de1b0d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "terraformResource", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="wrapsSet")
    def _wraps_set(self) -> builtins.bool:
        '''whether the list is wrapping a set (will add tolist() to be able to access an item via an index).'''
        return typing.cast(builtins.bool, jsii.get(self, "wrapsSet"))

    @_wraps_set.setter
    def _wraps_set(self, value: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2150308e841b7256052f853aa97d842f6f016ddc446f6cfe307bf59186f694f7)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "wrapsSet", value) # pyright: ignore[reportArgumentType]


class DataRedpandaClusterAwsPrivateLinkStatusVpcEndpointConnectionsDnsEntriesOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterAwsPrivateLinkStatusVpcEndpointConnectionsDnsEntriesOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
        complex_object_index: jsii.Number,
        complex_object_is_from_set: builtins.bool,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        :param complex_object_index: the index of this item in the list.
        :param complex_object_is_from_set: whether the list is wrapping a set (will add tolist() to be able to access an item via an index).
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1d49a50790ef6cae11e3d55a6813d8c1b48284d38e7c50f3f6505a2295a8fb65)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument complex_object_index", value=complex_object_index, expected_type=type_hints["complex_object_index"])
            check_type(argname="argument complex_object_is_from_set", value=complex_object_is_from_set, expected_type=type_hints["complex_object_is_from_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @builtins.property
    @jsii.member(jsii_name="dnsName")
    def dns_name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "dnsName"))

    @builtins.property
    @jsii.member(jsii_name="hostedZoneId")
    def hosted_zone_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "hostedZoneId"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[DataRedpandaClusterAwsPrivateLinkStatusVpcEndpointConnectionsDnsEntries]:
        return typing.cast(typing.Optional[DataRedpandaClusterAwsPrivateLinkStatusVpcEndpointConnectionsDnsEntries], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaClusterAwsPrivateLinkStatusVpcEndpointConnectionsDnsEntries],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5b0e96eed16da96471d5a7b07fd1148d6703022ed53bd4375b5ed360ff1d530c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class DataRedpandaClusterAwsPrivateLinkStatusVpcEndpointConnectionsList(
    _cdktf_9a9027ec.ComplexList,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterAwsPrivateLinkStatusVpcEndpointConnectionsList",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
        wraps_set: builtins.bool,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        :param wraps_set: whether the list is wrapping a set (will add tolist() to be able to access an item via an index).
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__bd21866b9918fe266c78fe06ed4fd9b668cba4ea4df89d1cdbf3440c143f2750)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument wraps_set", value=wraps_set, expected_type=type_hints["wraps_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name="get")
    def get(
        self,
        index: jsii.Number,
    ) -> "DataRedpandaClusterAwsPrivateLinkStatusVpcEndpointConnectionsOutputReference":
        '''
        :param index: the index of the item to return.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__aebe5b01fb1d4cb2b31c1b1d8984a27a22900fde527c81334b1acb5a97e8fda4)
            check_type(argname="argument index", value=index, expected_type=type_hints["index"])
        return typing.cast("DataRedpandaClusterAwsPrivateLinkStatusVpcEndpointConnectionsOutputReference", jsii.invoke(self, "get", [index]))

    @builtins.property
    @jsii.member(jsii_name="terraformAttribute")
    def _terraform_attribute(self) -> builtins.str:
        '''The attribute on the parent resource this class is referencing.'''
        return typing.cast(builtins.str, jsii.get(self, "terraformAttribute"))

    @_terraform_attribute.setter
    def _terraform_attribute(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ce8f9f699c1d7a40bb2b4f5098a87658dfd1ed6fdfc7a7fc6e27140d19a7dea1)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "terraformAttribute", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="terraformResource")
    def _terraform_resource(self) -> _cdktf_9a9027ec.IInterpolatingParent:
        '''The parent resource.'''
        return typing.cast(_cdktf_9a9027ec.IInterpolatingParent, jsii.get(self, "terraformResource"))

    @_terraform_resource.setter
    def _terraform_resource(self, value: _cdktf_9a9027ec.IInterpolatingParent) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3759117b0dcfa4b72e7c5fa31b1af395661b8d63d5b23856c35a5a48052134f7)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "terraformResource", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="wrapsSet")
    def _wraps_set(self) -> builtins.bool:
        '''whether the list is wrapping a set (will add tolist() to be able to access an item via an index).'''
        return typing.cast(builtins.bool, jsii.get(self, "wrapsSet"))

    @_wraps_set.setter
    def _wraps_set(self, value: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__671f164515917aad0fa1743aa1da6741e286d4492f7db1c835e94d492e258b53)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "wrapsSet", value) # pyright: ignore[reportArgumentType]


class DataRedpandaClusterAwsPrivateLinkStatusVpcEndpointConnectionsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterAwsPrivateLinkStatusVpcEndpointConnectionsOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
        complex_object_index: jsii.Number,
        complex_object_is_from_set: builtins.bool,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        :param complex_object_index: the index of this item in the list.
        :param complex_object_is_from_set: whether the list is wrapping a set (will add tolist() to be able to access an item via an index).
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2af40c6cbc869a9077cfb0139265e0b4ba96d9268db2fd18adc616f3888d555f)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument complex_object_index", value=complex_object_index, expected_type=type_hints["complex_object_index"])
            check_type(argname="argument complex_object_is_from_set", value=complex_object_is_from_set, expected_type=type_hints["complex_object_is_from_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @builtins.property
    @jsii.member(jsii_name="connectionId")
    def connection_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "connectionId"))

    @builtins.property
    @jsii.member(jsii_name="dnsEntries")
    def dns_entries(
        self,
    ) -> DataRedpandaClusterAwsPrivateLinkStatusVpcEndpointConnectionsDnsEntriesList:
        return typing.cast(DataRedpandaClusterAwsPrivateLinkStatusVpcEndpointConnectionsDnsEntriesList, jsii.get(self, "dnsEntries"))

    @builtins.property
    @jsii.member(jsii_name="id")
    def id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "id"))

    @builtins.property
    @jsii.member(jsii_name="loadBalancerArns")
    def load_balancer_arns(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "loadBalancerArns"))

    @builtins.property
    @jsii.member(jsii_name="owner")
    def owner(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "owner"))

    @builtins.property
    @jsii.member(jsii_name="state")
    def state(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "state"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[DataRedpandaClusterAwsPrivateLinkStatusVpcEndpointConnections]:
        return typing.cast(typing.Optional[DataRedpandaClusterAwsPrivateLinkStatusVpcEndpointConnections], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaClusterAwsPrivateLinkStatusVpcEndpointConnections],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__643782adc8956dbe4d4d9c7892cff8d918f95ee257cbf1a1e230d5ba3e0828b5)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterAzurePrivateLink",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterAzurePrivateLink:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterAzurePrivateLink(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class DataRedpandaClusterAzurePrivateLinkOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterAzurePrivateLinkOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d5e0665e05fe1e0a3d6acd2a4547485f710339bac27c3404f0de089305b39d51)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="allowedSubscriptions")
    def allowed_subscriptions(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "allowedSubscriptions"))

    @builtins.property
    @jsii.member(jsii_name="connectConsole")
    def connect_console(self) -> _cdktf_9a9027ec.IResolvable:
        return typing.cast(_cdktf_9a9027ec.IResolvable, jsii.get(self, "connectConsole"))

    @builtins.property
    @jsii.member(jsii_name="enabled")
    def enabled(self) -> _cdktf_9a9027ec.IResolvable:
        return typing.cast(_cdktf_9a9027ec.IResolvable, jsii.get(self, "enabled"))

    @builtins.property
    @jsii.member(jsii_name="status")
    def status(self) -> "DataRedpandaClusterAzurePrivateLinkStatusOutputReference":
        return typing.cast("DataRedpandaClusterAzurePrivateLinkStatusOutputReference", jsii.get(self, "status"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[DataRedpandaClusterAzurePrivateLink]:
        return typing.cast(typing.Optional[DataRedpandaClusterAzurePrivateLink], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaClusterAzurePrivateLink],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2017ab9d7233d591b6b04a728762afd41310bdeda0b6134e9631e1e1666cc588)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterAzurePrivateLinkStatus",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterAzurePrivateLinkStatus:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterAzurePrivateLinkStatus(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class DataRedpandaClusterAzurePrivateLinkStatusOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterAzurePrivateLinkStatusOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b9d90200d549fc329f6195b0fb060ea2a87a15304c4a7f6ce9dabf55bfb12b4c)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="approvedSubscriptions")
    def approved_subscriptions(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "approvedSubscriptions"))

    @builtins.property
    @jsii.member(jsii_name="consolePort")
    def console_port(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "consolePort"))

    @builtins.property
    @jsii.member(jsii_name="dnsARecord")
    def dns_a_record(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "dnsARecord"))

    @builtins.property
    @jsii.member(jsii_name="kafkaApiNodeBasePort")
    def kafka_api_node_base_port(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "kafkaApiNodeBasePort"))

    @builtins.property
    @jsii.member(jsii_name="kafkaApiSeedPort")
    def kafka_api_seed_port(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "kafkaApiSeedPort"))

    @builtins.property
    @jsii.member(jsii_name="privateEndpointConnections")
    def private_endpoint_connections(
        self,
    ) -> "DataRedpandaClusterAzurePrivateLinkStatusPrivateEndpointConnectionsList":
        return typing.cast("DataRedpandaClusterAzurePrivateLinkStatusPrivateEndpointConnectionsList", jsii.get(self, "privateEndpointConnections"))

    @builtins.property
    @jsii.member(jsii_name="redpandaProxyNodeBasePort")
    def redpanda_proxy_node_base_port(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "redpandaProxyNodeBasePort"))

    @builtins.property
    @jsii.member(jsii_name="redpandaProxySeedPort")
    def redpanda_proxy_seed_port(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "redpandaProxySeedPort"))

    @builtins.property
    @jsii.member(jsii_name="schemaRegistrySeedPort")
    def schema_registry_seed_port(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "schemaRegistrySeedPort"))

    @builtins.property
    @jsii.member(jsii_name="serviceId")
    def service_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "serviceId"))

    @builtins.property
    @jsii.member(jsii_name="serviceName")
    def service_name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "serviceName"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[DataRedpandaClusterAzurePrivateLinkStatus]:
        return typing.cast(typing.Optional[DataRedpandaClusterAzurePrivateLinkStatus], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaClusterAzurePrivateLinkStatus],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3a91d5baa9ff0438e71e16d8f3eb0b53139fac7884f9c7aa96a82def00930360)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterAzurePrivateLinkStatusPrivateEndpointConnections",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterAzurePrivateLinkStatusPrivateEndpointConnections:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterAzurePrivateLinkStatusPrivateEndpointConnections(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class DataRedpandaClusterAzurePrivateLinkStatusPrivateEndpointConnectionsList(
    _cdktf_9a9027ec.ComplexList,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterAzurePrivateLinkStatusPrivateEndpointConnectionsList",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
        wraps_set: builtins.bool,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        :param wraps_set: whether the list is wrapping a set (will add tolist() to be able to access an item via an index).
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__38838052f35b2523767260cf7ce74edcd0cbd319355d0e4d2abfa5571bbf936a)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument wraps_set", value=wraps_set, expected_type=type_hints["wraps_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name="get")
    def get(
        self,
        index: jsii.Number,
    ) -> "DataRedpandaClusterAzurePrivateLinkStatusPrivateEndpointConnectionsOutputReference":
        '''
        :param index: the index of the item to return.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b1eeb2603e9ac0a17d357f4328cf5acc6681a43f47574e457958d41e5f3d2325)
            check_type(argname="argument index", value=index, expected_type=type_hints["index"])
        return typing.cast("DataRedpandaClusterAzurePrivateLinkStatusPrivateEndpointConnectionsOutputReference", jsii.invoke(self, "get", [index]))

    @builtins.property
    @jsii.member(jsii_name="terraformAttribute")
    def _terraform_attribute(self) -> builtins.str:
        '''The attribute on the parent resource this class is referencing.'''
        return typing.cast(builtins.str, jsii.get(self, "terraformAttribute"))

    @_terraform_attribute.setter
    def _terraform_attribute(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__162401a6ae18049260b567df3fa68a09f47bb2bd6f23dcda2d1c0ce11736c39e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "terraformAttribute", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="terraformResource")
    def _terraform_resource(self) -> _cdktf_9a9027ec.IInterpolatingParent:
        '''The parent resource.'''
        return typing.cast(_cdktf_9a9027ec.IInterpolatingParent, jsii.get(self, "terraformResource"))

    @_terraform_resource.setter
    def _terraform_resource(self, value: _cdktf_9a9027ec.IInterpolatingParent) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__cfb2932b347c69e62c33f4ea8109722a58f34cc3af94d8ea835415b9897f93fd)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "terraformResource", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="wrapsSet")
    def _wraps_set(self) -> builtins.bool:
        '''whether the list is wrapping a set (will add tolist() to be able to access an item via an index).'''
        return typing.cast(builtins.bool, jsii.get(self, "wrapsSet"))

    @_wraps_set.setter
    def _wraps_set(self, value: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8182c67fb41167543b7b6b970b0bcc969a26132cf1544a06fbcc67b96051a1b0)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "wrapsSet", value) # pyright: ignore[reportArgumentType]


class DataRedpandaClusterAzurePrivateLinkStatusPrivateEndpointConnectionsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterAzurePrivateLinkStatusPrivateEndpointConnectionsOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
        complex_object_index: jsii.Number,
        complex_object_is_from_set: builtins.bool,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        :param complex_object_index: the index of this item in the list.
        :param complex_object_is_from_set: whether the list is wrapping a set (will add tolist() to be able to access an item via an index).
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__abd0efa38a1c44657e49d4e9816eb1814ef8cbdb2becba2d7083c4ec89ab15f8)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument complex_object_index", value=complex_object_index, expected_type=type_hints["complex_object_index"])
            check_type(argname="argument complex_object_is_from_set", value=complex_object_is_from_set, expected_type=type_hints["complex_object_is_from_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @builtins.property
    @jsii.member(jsii_name="connectionId")
    def connection_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "connectionId"))

    @builtins.property
    @jsii.member(jsii_name="connectionName")
    def connection_name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "connectionName"))

    @builtins.property
    @jsii.member(jsii_name="privateEndpointId")
    def private_endpoint_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "privateEndpointId"))

    @builtins.property
    @jsii.member(jsii_name="privateEndpointName")
    def private_endpoint_name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "privateEndpointName"))

    @builtins.property
    @jsii.member(jsii_name="status")
    def status(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "status"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[DataRedpandaClusterAzurePrivateLinkStatusPrivateEndpointConnections]:
        return typing.cast(typing.Optional[DataRedpandaClusterAzurePrivateLinkStatusPrivateEndpointConnections], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaClusterAzurePrivateLinkStatusPrivateEndpointConnections],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__788ad15a0a77f937a0105fcae81574d281f8d5178fbe7670bc0c7ab5590b2161)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterClusterConfiguration",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterClusterConfiguration:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterClusterConfiguration(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class DataRedpandaClusterClusterConfigurationOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterClusterConfigurationOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6927fc81c5dc9918905d216be4a0dc4f5b0673b0c22e51bc475c54cbf4e4e0e7)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="customPropertiesJson")
    def custom_properties_json(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "customPropertiesJson"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[DataRedpandaClusterClusterConfiguration]:
        return typing.cast(typing.Optional[DataRedpandaClusterClusterConfiguration], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaClusterClusterConfiguration],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6c6a48969819971c5d55c849d7dd3f100184e7623dd0bd96f2bdd47ea837e92a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterConfig",
    jsii_struct_bases=[_cdktf_9a9027ec.TerraformMetaArguments],
    name_mapping={
        "connection": "connection",
        "count": "count",
        "depends_on": "dependsOn",
        "for_each": "forEach",
        "lifecycle": "lifecycle",
        "provider": "provider",
        "provisioners": "provisioners",
        "id": "id",
        "timeouts": "timeouts",
    },
)
class DataRedpandaClusterConfig(_cdktf_9a9027ec.TerraformMetaArguments):
    def __init__(
        self,
        *,
        connection: typing.Optional[typing.Union[typing.Union[_cdktf_9a9027ec.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]] = None,
        count: typing.Optional[typing.Union[jsii.Number, _cdktf_9a9027ec.TerraformCount]] = None,
        depends_on: typing.Optional[typing.Sequence[_cdktf_9a9027ec.ITerraformDependable]] = None,
        for_each: typing.Optional[_cdktf_9a9027ec.ITerraformIterator] = None,
        lifecycle: typing.Optional[typing.Union[_cdktf_9a9027ec.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]] = None,
        provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
        provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktf_9a9027ec.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]] = None,
        id: builtins.str,
        timeouts: typing.Optional[typing.Union["DataRedpandaClusterTimeouts", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param connection: 
        :param count: 
        :param depends_on: 
        :param for_each: 
        :param lifecycle: 
        :param provider: 
        :param provisioners: 
        :param id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/data-sources/cluster#id DataRedpandaCluster#id}. Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2. If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
        :param timeouts: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/data-sources/cluster#timeouts DataRedpandaCluster#timeouts}.
        '''
        if isinstance(lifecycle, dict):
            lifecycle = _cdktf_9a9027ec.TerraformResourceLifecycle(**lifecycle)
        if isinstance(timeouts, dict):
            timeouts = DataRedpandaClusterTimeouts(**timeouts)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__277305ce362c0a396393b481c61f921c46ff3a63f97322e959cd60ff92f49ac4)
            check_type(argname="argument connection", value=connection, expected_type=type_hints["connection"])
            check_type(argname="argument count", value=count, expected_type=type_hints["count"])
            check_type(argname="argument depends_on", value=depends_on, expected_type=type_hints["depends_on"])
            check_type(argname="argument for_each", value=for_each, expected_type=type_hints["for_each"])
            check_type(argname="argument lifecycle", value=lifecycle, expected_type=type_hints["lifecycle"])
            check_type(argname="argument provider", value=provider, expected_type=type_hints["provider"])
            check_type(argname="argument provisioners", value=provisioners, expected_type=type_hints["provisioners"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
            check_type(argname="argument timeouts", value=timeouts, expected_type=type_hints["timeouts"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "id": id,
        }
        if connection is not None:
            self._values["connection"] = connection
        if count is not None:
            self._values["count"] = count
        if depends_on is not None:
            self._values["depends_on"] = depends_on
        if for_each is not None:
            self._values["for_each"] = for_each
        if lifecycle is not None:
            self._values["lifecycle"] = lifecycle
        if provider is not None:
            self._values["provider"] = provider
        if provisioners is not None:
            self._values["provisioners"] = provisioners
        if timeouts is not None:
            self._values["timeouts"] = timeouts

    @builtins.property
    def connection(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.SSHProvisionerConnection, _cdktf_9a9027ec.WinrmProvisionerConnection]]:
        '''
        :stability: experimental
        '''
        result = self._values.get("connection")
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.SSHProvisionerConnection, _cdktf_9a9027ec.WinrmProvisionerConnection]], result)

    @builtins.property
    def count(
        self,
    ) -> typing.Optional[typing.Union[jsii.Number, _cdktf_9a9027ec.TerraformCount]]:
        '''
        :stability: experimental
        '''
        result = self._values.get("count")
        return typing.cast(typing.Optional[typing.Union[jsii.Number, _cdktf_9a9027ec.TerraformCount]], result)

    @builtins.property
    def depends_on(
        self,
    ) -> typing.Optional[typing.List[_cdktf_9a9027ec.ITerraformDependable]]:
        '''
        :stability: experimental
        '''
        result = self._values.get("depends_on")
        return typing.cast(typing.Optional[typing.List[_cdktf_9a9027ec.ITerraformDependable]], result)

    @builtins.property
    def for_each(self) -> typing.Optional[_cdktf_9a9027ec.ITerraformIterator]:
        '''
        :stability: experimental
        '''
        result = self._values.get("for_each")
        return typing.cast(typing.Optional[_cdktf_9a9027ec.ITerraformIterator], result)

    @builtins.property
    def lifecycle(self) -> typing.Optional[_cdktf_9a9027ec.TerraformResourceLifecycle]:
        '''
        :stability: experimental
        '''
        result = self._values.get("lifecycle")
        return typing.cast(typing.Optional[_cdktf_9a9027ec.TerraformResourceLifecycle], result)

    @builtins.property
    def provider(self) -> typing.Optional[_cdktf_9a9027ec.TerraformProvider]:
        '''
        :stability: experimental
        '''
        result = self._values.get("provider")
        return typing.cast(typing.Optional[_cdktf_9a9027ec.TerraformProvider], result)

    @builtins.property
    def provisioners(
        self,
    ) -> typing.Optional[typing.List[typing.Union[_cdktf_9a9027ec.FileProvisioner, _cdktf_9a9027ec.LocalExecProvisioner, _cdktf_9a9027ec.RemoteExecProvisioner]]]:
        '''
        :stability: experimental
        '''
        result = self._values.get("provisioners")
        return typing.cast(typing.Optional[typing.List[typing.Union[_cdktf_9a9027ec.FileProvisioner, _cdktf_9a9027ec.LocalExecProvisioner, _cdktf_9a9027ec.RemoteExecProvisioner]]], result)

    @builtins.property
    def id(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/data-sources/cluster#id DataRedpandaCluster#id}.

        Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
        If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
        '''
        result = self._values.get("id")
        assert result is not None, "Required property 'id' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def timeouts(self) -> typing.Optional["DataRedpandaClusterTimeouts"]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/data-sources/cluster#timeouts DataRedpandaCluster#timeouts}.'''
        result = self._values.get("timeouts")
        return typing.cast(typing.Optional["DataRedpandaClusterTimeouts"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterConfig(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterCustomerManagedResources",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterCustomerManagedResources:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterCustomerManagedResources(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterCustomerManagedResourcesAws",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterCustomerManagedResourcesAws:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterCustomerManagedResourcesAws(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterCustomerManagedResourcesAwsAgentInstanceProfile",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterCustomerManagedResourcesAwsAgentInstanceProfile:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterCustomerManagedResourcesAwsAgentInstanceProfile(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class DataRedpandaClusterCustomerManagedResourcesAwsAgentInstanceProfileOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterCustomerManagedResourcesAwsAgentInstanceProfileOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c381a050fec0cd3d5c5dce1dde713a2bce3d683f27a8b681a98094063a2f633e)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="arn")
    def arn(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "arn"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsAgentInstanceProfile]:
        return typing.cast(typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsAgentInstanceProfile], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsAgentInstanceProfile],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__407cb276e4bd719dc31288b041bf63df8ec1ddde10d694b9d80f4435c9485a4a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterCustomerManagedResourcesAwsCloudStorageBucket",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterCustomerManagedResourcesAwsCloudStorageBucket:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterCustomerManagedResourcesAwsCloudStorageBucket(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class DataRedpandaClusterCustomerManagedResourcesAwsCloudStorageBucketOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterCustomerManagedResourcesAwsCloudStorageBucketOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ce9856c6101e087b37ef416d42b3d5f7cd8d77d46578790ca0e5e1e0521d96ed)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="arn")
    def arn(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "arn"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsCloudStorageBucket]:
        return typing.cast(typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsCloudStorageBucket], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsCloudStorageBucket],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__bcc0d303fc72c57bc7a1c83eb93f89e2941eb6001385b20611920c4c84a180e8)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterCustomerManagedResourcesAwsClusterSecurityGroup",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterCustomerManagedResourcesAwsClusterSecurityGroup:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterCustomerManagedResourcesAwsClusterSecurityGroup(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class DataRedpandaClusterCustomerManagedResourcesAwsClusterSecurityGroupOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterCustomerManagedResourcesAwsClusterSecurityGroupOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b6371b87302f890e81595e27c6eade70f100f95f1595c18821c7be0d2c8266a3)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="arn")
    def arn(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "arn"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsClusterSecurityGroup]:
        return typing.cast(typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsClusterSecurityGroup], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsClusterSecurityGroup],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__52350d544379c4fa2fb122cf00445f4c4d489911f0170feb300e6ffe3441b91f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterCustomerManagedResourcesAwsConnectorsNodeGroupInstanceProfile",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterCustomerManagedResourcesAwsConnectorsNodeGroupInstanceProfile:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterCustomerManagedResourcesAwsConnectorsNodeGroupInstanceProfile(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class DataRedpandaClusterCustomerManagedResourcesAwsConnectorsNodeGroupInstanceProfileOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterCustomerManagedResourcesAwsConnectorsNodeGroupInstanceProfileOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d60b4e459e1f052fa18682c6a70d61cea13bf1b7250a6fb3abb02cae005d16e0)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="arn")
    def arn(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "arn"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsConnectorsNodeGroupInstanceProfile]:
        return typing.cast(typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsConnectorsNodeGroupInstanceProfile], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsConnectorsNodeGroupInstanceProfile],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4821f00c3e6fae4b30cc8294e78a0804717e141ddf5b36ddac548eaa992e5bab)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterCustomerManagedResourcesAwsConnectorsSecurityGroup",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterCustomerManagedResourcesAwsConnectorsSecurityGroup:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterCustomerManagedResourcesAwsConnectorsSecurityGroup(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class DataRedpandaClusterCustomerManagedResourcesAwsConnectorsSecurityGroupOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterCustomerManagedResourcesAwsConnectorsSecurityGroupOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__55d3cc1f18a6de5d245c73cb7ce7d4a8b0919c57b4e19b0595077e690fda7e6f)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="arn")
    def arn(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "arn"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsConnectorsSecurityGroup]:
        return typing.cast(typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsConnectorsSecurityGroup], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsConnectorsSecurityGroup],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__cac4d53820b4202b5ae21cc1191ca644f9905ae22a22585275b7abdac528846f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterCustomerManagedResourcesAwsK8SClusterRole",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterCustomerManagedResourcesAwsK8SClusterRole:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterCustomerManagedResourcesAwsK8SClusterRole(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class DataRedpandaClusterCustomerManagedResourcesAwsK8SClusterRoleOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterCustomerManagedResourcesAwsK8SClusterRoleOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e0c708e2c2f04897a9289b1ebf4c0ab15646ad49d473d9c1c1304893d4f1f877)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="arn")
    def arn(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "arn"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsK8SClusterRole]:
        return typing.cast(typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsK8SClusterRole], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsK8SClusterRole],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5500eaaba64e11097ce9003f33baf4dba8cf501d24e572c1d1bbd2f5d1d6056a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterCustomerManagedResourcesAwsNodeSecurityGroup",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterCustomerManagedResourcesAwsNodeSecurityGroup:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterCustomerManagedResourcesAwsNodeSecurityGroup(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class DataRedpandaClusterCustomerManagedResourcesAwsNodeSecurityGroupOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterCustomerManagedResourcesAwsNodeSecurityGroupOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__45916beb4ce492da41d0e542c7e738282a4ff6fa553feb4d1e9be81a9a4b5485)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="arn")
    def arn(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "arn"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsNodeSecurityGroup]:
        return typing.cast(typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsNodeSecurityGroup], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsNodeSecurityGroup],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2b34c988178945b334de70700f4840d2a31b152eef216dc5912d23db97198d13)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class DataRedpandaClusterCustomerManagedResourcesAwsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterCustomerManagedResourcesAwsOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7447b95e7dd6b62aec2458b43484899289bfd5560b37c5383c140e0d5b823b80)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="agentInstanceProfile")
    def agent_instance_profile(
        self,
    ) -> DataRedpandaClusterCustomerManagedResourcesAwsAgentInstanceProfileOutputReference:
        return typing.cast(DataRedpandaClusterCustomerManagedResourcesAwsAgentInstanceProfileOutputReference, jsii.get(self, "agentInstanceProfile"))

    @builtins.property
    @jsii.member(jsii_name="cloudStorageBucket")
    def cloud_storage_bucket(
        self,
    ) -> DataRedpandaClusterCustomerManagedResourcesAwsCloudStorageBucketOutputReference:
        return typing.cast(DataRedpandaClusterCustomerManagedResourcesAwsCloudStorageBucketOutputReference, jsii.get(self, "cloudStorageBucket"))

    @builtins.property
    @jsii.member(jsii_name="clusterSecurityGroup")
    def cluster_security_group(
        self,
    ) -> DataRedpandaClusterCustomerManagedResourcesAwsClusterSecurityGroupOutputReference:
        return typing.cast(DataRedpandaClusterCustomerManagedResourcesAwsClusterSecurityGroupOutputReference, jsii.get(self, "clusterSecurityGroup"))

    @builtins.property
    @jsii.member(jsii_name="connectorsNodeGroupInstanceProfile")
    def connectors_node_group_instance_profile(
        self,
    ) -> DataRedpandaClusterCustomerManagedResourcesAwsConnectorsNodeGroupInstanceProfileOutputReference:
        return typing.cast(DataRedpandaClusterCustomerManagedResourcesAwsConnectorsNodeGroupInstanceProfileOutputReference, jsii.get(self, "connectorsNodeGroupInstanceProfile"))

    @builtins.property
    @jsii.member(jsii_name="connectorsSecurityGroup")
    def connectors_security_group(
        self,
    ) -> DataRedpandaClusterCustomerManagedResourcesAwsConnectorsSecurityGroupOutputReference:
        return typing.cast(DataRedpandaClusterCustomerManagedResourcesAwsConnectorsSecurityGroupOutputReference, jsii.get(self, "connectorsSecurityGroup"))

    @builtins.property
    @jsii.member(jsii_name="k8SClusterRole")
    def k8_s_cluster_role(
        self,
    ) -> DataRedpandaClusterCustomerManagedResourcesAwsK8SClusterRoleOutputReference:
        return typing.cast(DataRedpandaClusterCustomerManagedResourcesAwsK8SClusterRoleOutputReference, jsii.get(self, "k8SClusterRole"))

    @builtins.property
    @jsii.member(jsii_name="nodeSecurityGroup")
    def node_security_group(
        self,
    ) -> DataRedpandaClusterCustomerManagedResourcesAwsNodeSecurityGroupOutputReference:
        return typing.cast(DataRedpandaClusterCustomerManagedResourcesAwsNodeSecurityGroupOutputReference, jsii.get(self, "nodeSecurityGroup"))

    @builtins.property
    @jsii.member(jsii_name="permissionsBoundaryPolicy")
    def permissions_boundary_policy(
        self,
    ) -> "DataRedpandaClusterCustomerManagedResourcesAwsPermissionsBoundaryPolicyOutputReference":
        return typing.cast("DataRedpandaClusterCustomerManagedResourcesAwsPermissionsBoundaryPolicyOutputReference", jsii.get(self, "permissionsBoundaryPolicy"))

    @builtins.property
    @jsii.member(jsii_name="redpandaAgentSecurityGroup")
    def redpanda_agent_security_group(
        self,
    ) -> "DataRedpandaClusterCustomerManagedResourcesAwsRedpandaAgentSecurityGroupOutputReference":
        return typing.cast("DataRedpandaClusterCustomerManagedResourcesAwsRedpandaAgentSecurityGroupOutputReference", jsii.get(self, "redpandaAgentSecurityGroup"))

    @builtins.property
    @jsii.member(jsii_name="redpandaConnectNodeGroupInstanceProfile")
    def redpanda_connect_node_group_instance_profile(
        self,
    ) -> "DataRedpandaClusterCustomerManagedResourcesAwsRedpandaConnectNodeGroupInstanceProfileOutputReference":
        return typing.cast("DataRedpandaClusterCustomerManagedResourcesAwsRedpandaConnectNodeGroupInstanceProfileOutputReference", jsii.get(self, "redpandaConnectNodeGroupInstanceProfile"))

    @builtins.property
    @jsii.member(jsii_name="redpandaConnectSecurityGroup")
    def redpanda_connect_security_group(
        self,
    ) -> "DataRedpandaClusterCustomerManagedResourcesAwsRedpandaConnectSecurityGroupOutputReference":
        return typing.cast("DataRedpandaClusterCustomerManagedResourcesAwsRedpandaConnectSecurityGroupOutputReference", jsii.get(self, "redpandaConnectSecurityGroup"))

    @builtins.property
    @jsii.member(jsii_name="redpandaNodeGroupInstanceProfile")
    def redpanda_node_group_instance_profile(
        self,
    ) -> "DataRedpandaClusterCustomerManagedResourcesAwsRedpandaNodeGroupInstanceProfileOutputReference":
        return typing.cast("DataRedpandaClusterCustomerManagedResourcesAwsRedpandaNodeGroupInstanceProfileOutputReference", jsii.get(self, "redpandaNodeGroupInstanceProfile"))

    @builtins.property
    @jsii.member(jsii_name="redpandaNodeGroupSecurityGroup")
    def redpanda_node_group_security_group(
        self,
    ) -> "DataRedpandaClusterCustomerManagedResourcesAwsRedpandaNodeGroupSecurityGroupOutputReference":
        return typing.cast("DataRedpandaClusterCustomerManagedResourcesAwsRedpandaNodeGroupSecurityGroupOutputReference", jsii.get(self, "redpandaNodeGroupSecurityGroup"))

    @builtins.property
    @jsii.member(jsii_name="rpsqlCloudStorageBucket")
    def rpsql_cloud_storage_bucket(
        self,
    ) -> "DataRedpandaClusterCustomerManagedResourcesAwsRpsqlCloudStorageBucketOutputReference":
        return typing.cast("DataRedpandaClusterCustomerManagedResourcesAwsRpsqlCloudStorageBucketOutputReference", jsii.get(self, "rpsqlCloudStorageBucket"))

    @builtins.property
    @jsii.member(jsii_name="rpsqlNodeGroupInstanceProfile")
    def rpsql_node_group_instance_profile(
        self,
    ) -> "DataRedpandaClusterCustomerManagedResourcesAwsRpsqlNodeGroupInstanceProfileOutputReference":
        return typing.cast("DataRedpandaClusterCustomerManagedResourcesAwsRpsqlNodeGroupInstanceProfileOutputReference", jsii.get(self, "rpsqlNodeGroupInstanceProfile"))

    @builtins.property
    @jsii.member(jsii_name="rpsqlSecurityGroup")
    def rpsql_security_group(
        self,
    ) -> "DataRedpandaClusterCustomerManagedResourcesAwsRpsqlSecurityGroupOutputReference":
        return typing.cast("DataRedpandaClusterCustomerManagedResourcesAwsRpsqlSecurityGroupOutputReference", jsii.get(self, "rpsqlSecurityGroup"))

    @builtins.property
    @jsii.member(jsii_name="utilityNodeGroupInstanceProfile")
    def utility_node_group_instance_profile(
        self,
    ) -> "DataRedpandaClusterCustomerManagedResourcesAwsUtilityNodeGroupInstanceProfileOutputReference":
        return typing.cast("DataRedpandaClusterCustomerManagedResourcesAwsUtilityNodeGroupInstanceProfileOutputReference", jsii.get(self, "utilityNodeGroupInstanceProfile"))

    @builtins.property
    @jsii.member(jsii_name="utilitySecurityGroup")
    def utility_security_group(
        self,
    ) -> "DataRedpandaClusterCustomerManagedResourcesAwsUtilitySecurityGroupOutputReference":
        return typing.cast("DataRedpandaClusterCustomerManagedResourcesAwsUtilitySecurityGroupOutputReference", jsii.get(self, "utilitySecurityGroup"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[DataRedpandaClusterCustomerManagedResourcesAws]:
        return typing.cast(typing.Optional[DataRedpandaClusterCustomerManagedResourcesAws], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaClusterCustomerManagedResourcesAws],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__edd5c73446df6f2a32031ae2338178169bb1edca234469645ab291d1ad221f5f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterCustomerManagedResourcesAwsPermissionsBoundaryPolicy",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterCustomerManagedResourcesAwsPermissionsBoundaryPolicy:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterCustomerManagedResourcesAwsPermissionsBoundaryPolicy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class DataRedpandaClusterCustomerManagedResourcesAwsPermissionsBoundaryPolicyOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterCustomerManagedResourcesAwsPermissionsBoundaryPolicyOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__318480de3580cf8de8e18a33fc1b70457c74c519ce2e11425df90e1a12f46488)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="arn")
    def arn(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "arn"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsPermissionsBoundaryPolicy]:
        return typing.cast(typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsPermissionsBoundaryPolicy], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsPermissionsBoundaryPolicy],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f56305a75076a286bf492d5332590c90e7b9ad64f35a425d6647ec2d93b13ea9)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterCustomerManagedResourcesAwsRedpandaAgentSecurityGroup",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterCustomerManagedResourcesAwsRedpandaAgentSecurityGroup:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterCustomerManagedResourcesAwsRedpandaAgentSecurityGroup(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class DataRedpandaClusterCustomerManagedResourcesAwsRedpandaAgentSecurityGroupOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterCustomerManagedResourcesAwsRedpandaAgentSecurityGroupOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__38ea1be0e91b20fb3a39f435ed80d0200e6f20351bea6fb75712065ef4487127)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="arn")
    def arn(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "arn"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsRedpandaAgentSecurityGroup]:
        return typing.cast(typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsRedpandaAgentSecurityGroup], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsRedpandaAgentSecurityGroup],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ef6a1b38b9a97473f0df0648ef8e4635ed824c9377fba3231cdc580a2e534f86)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterCustomerManagedResourcesAwsRedpandaConnectNodeGroupInstanceProfile",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterCustomerManagedResourcesAwsRedpandaConnectNodeGroupInstanceProfile:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterCustomerManagedResourcesAwsRedpandaConnectNodeGroupInstanceProfile(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class DataRedpandaClusterCustomerManagedResourcesAwsRedpandaConnectNodeGroupInstanceProfileOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterCustomerManagedResourcesAwsRedpandaConnectNodeGroupInstanceProfileOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__90f28729fe2a150b1f2cedab32d72468f2f0771930dda478709570c241bb7b21)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="arn")
    def arn(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "arn"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsRedpandaConnectNodeGroupInstanceProfile]:
        return typing.cast(typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsRedpandaConnectNodeGroupInstanceProfile], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsRedpandaConnectNodeGroupInstanceProfile],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__aec9221fd23a257142ce480a20d8f3006771b724665232d10b5ec19e0da9c9a4)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterCustomerManagedResourcesAwsRedpandaConnectSecurityGroup",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterCustomerManagedResourcesAwsRedpandaConnectSecurityGroup:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterCustomerManagedResourcesAwsRedpandaConnectSecurityGroup(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class DataRedpandaClusterCustomerManagedResourcesAwsRedpandaConnectSecurityGroupOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterCustomerManagedResourcesAwsRedpandaConnectSecurityGroupOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__37e6e327b32de2502cebaf9787aebd3f7f3c0aa48befa4d0dcea850bc83623c9)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="arn")
    def arn(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "arn"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsRedpandaConnectSecurityGroup]:
        return typing.cast(typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsRedpandaConnectSecurityGroup], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsRedpandaConnectSecurityGroup],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f8cff29e8aad22538cc92257925acae45f9d9ccd1d606ef1de6b5b042ac37877)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterCustomerManagedResourcesAwsRedpandaNodeGroupInstanceProfile",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterCustomerManagedResourcesAwsRedpandaNodeGroupInstanceProfile:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterCustomerManagedResourcesAwsRedpandaNodeGroupInstanceProfile(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class DataRedpandaClusterCustomerManagedResourcesAwsRedpandaNodeGroupInstanceProfileOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterCustomerManagedResourcesAwsRedpandaNodeGroupInstanceProfileOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7e8fbbaf6344228433c3382226c2da1d424db495bb6645255e37f020bdf1caed)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="arn")
    def arn(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "arn"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsRedpandaNodeGroupInstanceProfile]:
        return typing.cast(typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsRedpandaNodeGroupInstanceProfile], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsRedpandaNodeGroupInstanceProfile],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__bffe0b94da9d318a23a481e7024fc4d2abdcf3a109a2e8c0d9e196c5e7f12910)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterCustomerManagedResourcesAwsRedpandaNodeGroupSecurityGroup",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterCustomerManagedResourcesAwsRedpandaNodeGroupSecurityGroup:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterCustomerManagedResourcesAwsRedpandaNodeGroupSecurityGroup(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class DataRedpandaClusterCustomerManagedResourcesAwsRedpandaNodeGroupSecurityGroupOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterCustomerManagedResourcesAwsRedpandaNodeGroupSecurityGroupOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__904d5eaf8954cfdb9d4f792ab6c05dfcffd95a38c13755e1e3b938a2fd1646cc)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="arn")
    def arn(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "arn"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsRedpandaNodeGroupSecurityGroup]:
        return typing.cast(typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsRedpandaNodeGroupSecurityGroup], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsRedpandaNodeGroupSecurityGroup],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e0cb157606140676c93847ce821322b9d1dc1bd2bb0e0cf97389ddd4354c15b1)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterCustomerManagedResourcesAwsRpsqlCloudStorageBucket",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterCustomerManagedResourcesAwsRpsqlCloudStorageBucket:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterCustomerManagedResourcesAwsRpsqlCloudStorageBucket(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class DataRedpandaClusterCustomerManagedResourcesAwsRpsqlCloudStorageBucketOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterCustomerManagedResourcesAwsRpsqlCloudStorageBucketOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1718f8ebbef6f08abc459fcc649274bc2fe4d5c465a138b1fc5132da1d6892fd)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="arn")
    def arn(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "arn"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsRpsqlCloudStorageBucket]:
        return typing.cast(typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsRpsqlCloudStorageBucket], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsRpsqlCloudStorageBucket],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__80020a825c8c14a6e06903eeb35f9f64484b910c84cbfac7a5819bd9c6b3dcb6)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterCustomerManagedResourcesAwsRpsqlNodeGroupInstanceProfile",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterCustomerManagedResourcesAwsRpsqlNodeGroupInstanceProfile:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterCustomerManagedResourcesAwsRpsqlNodeGroupInstanceProfile(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class DataRedpandaClusterCustomerManagedResourcesAwsRpsqlNodeGroupInstanceProfileOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterCustomerManagedResourcesAwsRpsqlNodeGroupInstanceProfileOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6bcb3814f539114830528a6015295bcc5e745ff702925c915906945c21fdb25e)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="arn")
    def arn(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "arn"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsRpsqlNodeGroupInstanceProfile]:
        return typing.cast(typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsRpsqlNodeGroupInstanceProfile], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsRpsqlNodeGroupInstanceProfile],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__32928c3e980567490b92ea52923915637d3c6701c5f319f973efaee43e0ce0f7)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterCustomerManagedResourcesAwsRpsqlSecurityGroup",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterCustomerManagedResourcesAwsRpsqlSecurityGroup:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterCustomerManagedResourcesAwsRpsqlSecurityGroup(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class DataRedpandaClusterCustomerManagedResourcesAwsRpsqlSecurityGroupOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterCustomerManagedResourcesAwsRpsqlSecurityGroupOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__081c07d77b4b9d6e0c097c1a69720628c000f519007d331dd3242666b20d8361)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="arn")
    def arn(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "arn"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsRpsqlSecurityGroup]:
        return typing.cast(typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsRpsqlSecurityGroup], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsRpsqlSecurityGroup],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__05222861b1b5feb37ed4ad723b7f0c82ac5580a233f1aa6491a5d6facc320ed1)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterCustomerManagedResourcesAwsUtilityNodeGroupInstanceProfile",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterCustomerManagedResourcesAwsUtilityNodeGroupInstanceProfile:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterCustomerManagedResourcesAwsUtilityNodeGroupInstanceProfile(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class DataRedpandaClusterCustomerManagedResourcesAwsUtilityNodeGroupInstanceProfileOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterCustomerManagedResourcesAwsUtilityNodeGroupInstanceProfileOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7117f162bd82f9b8cb4764aa4bbf9168a437c5b1b3a55164d3bf8d02f722ef6a)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="arn")
    def arn(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "arn"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsUtilityNodeGroupInstanceProfile]:
        return typing.cast(typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsUtilityNodeGroupInstanceProfile], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsUtilityNodeGroupInstanceProfile],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4e02e62b71c4f7572b7190bf8a044ed82f75bf6e3b08056a82b181064e827cea)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterCustomerManagedResourcesAwsUtilitySecurityGroup",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterCustomerManagedResourcesAwsUtilitySecurityGroup:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterCustomerManagedResourcesAwsUtilitySecurityGroup(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class DataRedpandaClusterCustomerManagedResourcesAwsUtilitySecurityGroupOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterCustomerManagedResourcesAwsUtilitySecurityGroupOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1178e1b36f00df0ce8284e110dc7c634e551d9348d9752bc9183c2a97c622694)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="arn")
    def arn(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "arn"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsUtilitySecurityGroup]:
        return typing.cast(typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsUtilitySecurityGroup], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsUtilitySecurityGroup],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7807d4e8925e780a7a68ae3c6479fc4fde323cfe6772c88e815a3b47a5356f78)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterCustomerManagedResourcesGcp",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterCustomerManagedResourcesGcp:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterCustomerManagedResourcesGcp(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterCustomerManagedResourcesGcpAgentServiceAccount",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterCustomerManagedResourcesGcpAgentServiceAccount:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterCustomerManagedResourcesGcpAgentServiceAccount(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class DataRedpandaClusterCustomerManagedResourcesGcpAgentServiceAccountOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterCustomerManagedResourcesGcpAgentServiceAccountOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__342c2858abb97ff7d75b4a86e6f4148ec280abdc279e536d51c485cc601ca61f)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="email")
    def email(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "email"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[DataRedpandaClusterCustomerManagedResourcesGcpAgentServiceAccount]:
        return typing.cast(typing.Optional[DataRedpandaClusterCustomerManagedResourcesGcpAgentServiceAccount], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaClusterCustomerManagedResourcesGcpAgentServiceAccount],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ed560edeceb7471bec82fab5cc9e7a7aeed614e94709f82b2fd9cd2d3c3bcf00)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterCustomerManagedResourcesGcpConnectorServiceAccount",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterCustomerManagedResourcesGcpConnectorServiceAccount:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterCustomerManagedResourcesGcpConnectorServiceAccount(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class DataRedpandaClusterCustomerManagedResourcesGcpConnectorServiceAccountOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterCustomerManagedResourcesGcpConnectorServiceAccountOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__dafda92710601fd8f204b954c1f9caaabb2cef9d88b1f2efbda28e43eb867d40)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="email")
    def email(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "email"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[DataRedpandaClusterCustomerManagedResourcesGcpConnectorServiceAccount]:
        return typing.cast(typing.Optional[DataRedpandaClusterCustomerManagedResourcesGcpConnectorServiceAccount], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaClusterCustomerManagedResourcesGcpConnectorServiceAccount],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__60a6334340af5013789529ffc845b17f70b397286962a1d25bf7cf690972a959)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterCustomerManagedResourcesGcpConsoleServiceAccount",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterCustomerManagedResourcesGcpConsoleServiceAccount:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterCustomerManagedResourcesGcpConsoleServiceAccount(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class DataRedpandaClusterCustomerManagedResourcesGcpConsoleServiceAccountOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterCustomerManagedResourcesGcpConsoleServiceAccountOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__87ec74c39cdd39fa1a1c5fd6fdffd55d321df033ce5524eba55524ce2e888c7b)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="email")
    def email(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "email"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[DataRedpandaClusterCustomerManagedResourcesGcpConsoleServiceAccount]:
        return typing.cast(typing.Optional[DataRedpandaClusterCustomerManagedResourcesGcpConsoleServiceAccount], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaClusterCustomerManagedResourcesGcpConsoleServiceAccount],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8f8a42267ed253c11154c074fbad9b96e4aabf9a9f4cd0f39a58d61ea244ec8b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterCustomerManagedResourcesGcpGkeServiceAccount",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterCustomerManagedResourcesGcpGkeServiceAccount:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterCustomerManagedResourcesGcpGkeServiceAccount(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class DataRedpandaClusterCustomerManagedResourcesGcpGkeServiceAccountOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterCustomerManagedResourcesGcpGkeServiceAccountOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__906afe88f7281f0cb44dc2af6fe87b0682d24bb1710df0dcb70f869d51799db5)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="email")
    def email(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "email"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[DataRedpandaClusterCustomerManagedResourcesGcpGkeServiceAccount]:
        return typing.cast(typing.Optional[DataRedpandaClusterCustomerManagedResourcesGcpGkeServiceAccount], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaClusterCustomerManagedResourcesGcpGkeServiceAccount],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0b6b5ba3c6f0fb57b53caf92738bf2c5277722c6fecb13d232e22e08aa92823d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class DataRedpandaClusterCustomerManagedResourcesGcpOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterCustomerManagedResourcesGcpOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1a26cd5218bc4c20e5a05db0a55e3c5bdcd240bac667858003830deff0f7f7d4)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="agentServiceAccount")
    def agent_service_account(
        self,
    ) -> DataRedpandaClusterCustomerManagedResourcesGcpAgentServiceAccountOutputReference:
        return typing.cast(DataRedpandaClusterCustomerManagedResourcesGcpAgentServiceAccountOutputReference, jsii.get(self, "agentServiceAccount"))

    @builtins.property
    @jsii.member(jsii_name="connectorServiceAccount")
    def connector_service_account(
        self,
    ) -> DataRedpandaClusterCustomerManagedResourcesGcpConnectorServiceAccountOutputReference:
        return typing.cast(DataRedpandaClusterCustomerManagedResourcesGcpConnectorServiceAccountOutputReference, jsii.get(self, "connectorServiceAccount"))

    @builtins.property
    @jsii.member(jsii_name="consoleServiceAccount")
    def console_service_account(
        self,
    ) -> DataRedpandaClusterCustomerManagedResourcesGcpConsoleServiceAccountOutputReference:
        return typing.cast(DataRedpandaClusterCustomerManagedResourcesGcpConsoleServiceAccountOutputReference, jsii.get(self, "consoleServiceAccount"))

    @builtins.property
    @jsii.member(jsii_name="gkeServiceAccount")
    def gke_service_account(
        self,
    ) -> DataRedpandaClusterCustomerManagedResourcesGcpGkeServiceAccountOutputReference:
        return typing.cast(DataRedpandaClusterCustomerManagedResourcesGcpGkeServiceAccountOutputReference, jsii.get(self, "gkeServiceAccount"))

    @builtins.property
    @jsii.member(jsii_name="pscNatSubnetName")
    def psc_nat_subnet_name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "pscNatSubnetName"))

    @builtins.property
    @jsii.member(jsii_name="redpandaClusterServiceAccount")
    def redpanda_cluster_service_account(
        self,
    ) -> "DataRedpandaClusterCustomerManagedResourcesGcpRedpandaClusterServiceAccountOutputReference":
        return typing.cast("DataRedpandaClusterCustomerManagedResourcesGcpRedpandaClusterServiceAccountOutputReference", jsii.get(self, "redpandaClusterServiceAccount"))

    @builtins.property
    @jsii.member(jsii_name="subnet")
    def subnet(
        self,
    ) -> "DataRedpandaClusterCustomerManagedResourcesGcpSubnetOutputReference":
        return typing.cast("DataRedpandaClusterCustomerManagedResourcesGcpSubnetOutputReference", jsii.get(self, "subnet"))

    @builtins.property
    @jsii.member(jsii_name="tieredStorageBucket")
    def tiered_storage_bucket(
        self,
    ) -> "DataRedpandaClusterCustomerManagedResourcesGcpTieredStorageBucketOutputReference":
        return typing.cast("DataRedpandaClusterCustomerManagedResourcesGcpTieredStorageBucketOutputReference", jsii.get(self, "tieredStorageBucket"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[DataRedpandaClusterCustomerManagedResourcesGcp]:
        return typing.cast(typing.Optional[DataRedpandaClusterCustomerManagedResourcesGcp], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaClusterCustomerManagedResourcesGcp],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b617b8230361c124203197c55abfd7c5b16669f34f3731665f3a9985b6c409aa)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterCustomerManagedResourcesGcpRedpandaClusterServiceAccount",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterCustomerManagedResourcesGcpRedpandaClusterServiceAccount:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterCustomerManagedResourcesGcpRedpandaClusterServiceAccount(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class DataRedpandaClusterCustomerManagedResourcesGcpRedpandaClusterServiceAccountOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterCustomerManagedResourcesGcpRedpandaClusterServiceAccountOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d888d7a96f92f446e5377fd73cb1d0b7f3cbecc12925493af98a80213ae678f9)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="email")
    def email(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "email"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[DataRedpandaClusterCustomerManagedResourcesGcpRedpandaClusterServiceAccount]:
        return typing.cast(typing.Optional[DataRedpandaClusterCustomerManagedResourcesGcpRedpandaClusterServiceAccount], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaClusterCustomerManagedResourcesGcpRedpandaClusterServiceAccount],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4bdea0d188e79ef04c89c1c47e531a35cb08ff258fae5fc3df1a59c9a2cb1578)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterCustomerManagedResourcesGcpSubnet",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterCustomerManagedResourcesGcpSubnet:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterCustomerManagedResourcesGcpSubnet(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class DataRedpandaClusterCustomerManagedResourcesGcpSubnetOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterCustomerManagedResourcesGcpSubnetOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__cf35f2ada7381acf7d222099bf3bb6ce3d02f149266ebd0e41633fa22cd8a3db)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="k8SMasterIpv4Range")
    def k8_s_master_ipv4_range(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "k8SMasterIpv4Range"))

    @builtins.property
    @jsii.member(jsii_name="name")
    def name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "name"))

    @builtins.property
    @jsii.member(jsii_name="secondaryIpv4RangePods")
    def secondary_ipv4_range_pods(
        self,
    ) -> "DataRedpandaClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangePodsOutputReference":
        return typing.cast("DataRedpandaClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangePodsOutputReference", jsii.get(self, "secondaryIpv4RangePods"))

    @builtins.property
    @jsii.member(jsii_name="secondaryIpv4RangeServices")
    def secondary_ipv4_range_services(
        self,
    ) -> "DataRedpandaClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangeServicesOutputReference":
        return typing.cast("DataRedpandaClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangeServicesOutputReference", jsii.get(self, "secondaryIpv4RangeServices"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[DataRedpandaClusterCustomerManagedResourcesGcpSubnet]:
        return typing.cast(typing.Optional[DataRedpandaClusterCustomerManagedResourcesGcpSubnet], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaClusterCustomerManagedResourcesGcpSubnet],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__544bf7fc30154183c01fd6bd9cf4ee7ca59ccb40e381562aebac6e0558fd6508)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangePods",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangePods:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangePods(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class DataRedpandaClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangePodsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangePodsOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__54547aa371d6e452dacc632a8027f982f0093fd3fabb1427ed2e17c3ec578d56)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="name")
    def name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "name"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[DataRedpandaClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangePods]:
        return typing.cast(typing.Optional[DataRedpandaClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangePods], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangePods],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__23345367208e616f605c3fb479dbc9cdd6aa4ecf259f097afb4fab4b9c01ef56)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangeServices",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangeServices:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangeServices(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class DataRedpandaClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangeServicesOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangeServicesOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2816a5a6314769b2279b959908e252160439d327114385a48d7d71dff604a41f)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="name")
    def name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "name"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[DataRedpandaClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangeServices]:
        return typing.cast(typing.Optional[DataRedpandaClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangeServices], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangeServices],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f7c347466f26dc0ef537024a58d5d283ffc6bd05e6bc6b7f81cf191e95c5f15b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterCustomerManagedResourcesGcpTieredStorageBucket",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterCustomerManagedResourcesGcpTieredStorageBucket:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterCustomerManagedResourcesGcpTieredStorageBucket(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class DataRedpandaClusterCustomerManagedResourcesGcpTieredStorageBucketOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterCustomerManagedResourcesGcpTieredStorageBucketOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__578a4ba8acf740cc1bc469ffe484e5a99f4da90468fee2b144b8afa6ecabb14e)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="name")
    def name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "name"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[DataRedpandaClusterCustomerManagedResourcesGcpTieredStorageBucket]:
        return typing.cast(typing.Optional[DataRedpandaClusterCustomerManagedResourcesGcpTieredStorageBucket], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaClusterCustomerManagedResourcesGcpTieredStorageBucket],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__24bb1681afce4460c76dd1df0951afd193c0f789df6d0e45b4bef8fbd4725f7f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class DataRedpandaClusterCustomerManagedResourcesOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterCustomerManagedResourcesOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7b81778afe43d33013ec15ecaabf1544f2f2670aad838dc31cf443ef96c2ebc5)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="aws")
    def aws(self) -> DataRedpandaClusterCustomerManagedResourcesAwsOutputReference:
        return typing.cast(DataRedpandaClusterCustomerManagedResourcesAwsOutputReference, jsii.get(self, "aws"))

    @builtins.property
    @jsii.member(jsii_name="gcp")
    def gcp(self) -> DataRedpandaClusterCustomerManagedResourcesGcpOutputReference:
        return typing.cast(DataRedpandaClusterCustomerManagedResourcesGcpOutputReference, jsii.get(self, "gcp"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[DataRedpandaClusterCustomerManagedResources]:
        return typing.cast(typing.Optional[DataRedpandaClusterCustomerManagedResources], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaClusterCustomerManagedResources],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0512265f7721a27a699dd6d760525456a7db4678b8058544cef433806f23ef18)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterDataplaneApi",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterDataplaneApi:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterDataplaneApi(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class DataRedpandaClusterDataplaneApiOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterDataplaneApiOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3c6646c7ac5dfaedfeef0729c3f3a5ee0cab89872c69b7cdf8bcef563574e04d)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="url")
    def url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "url"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[DataRedpandaClusterDataplaneApi]:
        return typing.cast(typing.Optional[DataRedpandaClusterDataplaneApi], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaClusterDataplaneApi],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__fd0a706bb055c1cb96c885b192862662d5140f6225728dab646ac02c3bfbb15e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterGcpPrivateServiceConnect",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterGcpPrivateServiceConnect:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterGcpPrivateServiceConnect(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterGcpPrivateServiceConnectConsumerAcceptListStruct",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterGcpPrivateServiceConnectConsumerAcceptListStruct:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterGcpPrivateServiceConnectConsumerAcceptListStruct(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class DataRedpandaClusterGcpPrivateServiceConnectConsumerAcceptListStructList(
    _cdktf_9a9027ec.ComplexList,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterGcpPrivateServiceConnectConsumerAcceptListStructList",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
        wraps_set: builtins.bool,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        :param wraps_set: whether the list is wrapping a set (will add tolist() to be able to access an item via an index).
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2743698d4a13fc22182da72d81efaf6fd1cc3cf3241beea4787a8c8f3474b417)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument wraps_set", value=wraps_set, expected_type=type_hints["wraps_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name="get")
    def get(
        self,
        index: jsii.Number,
    ) -> "DataRedpandaClusterGcpPrivateServiceConnectConsumerAcceptListStructOutputReference":
        '''
        :param index: the index of the item to return.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f57026b20170d5a688d4de9d941682177a3e9f1cfd41756241063c7522d97c5a)
            check_type(argname="argument index", value=index, expected_type=type_hints["index"])
        return typing.cast("DataRedpandaClusterGcpPrivateServiceConnectConsumerAcceptListStructOutputReference", jsii.invoke(self, "get", [index]))

    @builtins.property
    @jsii.member(jsii_name="terraformAttribute")
    def _terraform_attribute(self) -> builtins.str:
        '''The attribute on the parent resource this class is referencing.'''
        return typing.cast(builtins.str, jsii.get(self, "terraformAttribute"))

    @_terraform_attribute.setter
    def _terraform_attribute(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__66b379b1268c7f0750927dc640e9c12698a5c9f8e3d5ce92cca57100ff03bc93)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "terraformAttribute", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="terraformResource")
    def _terraform_resource(self) -> _cdktf_9a9027ec.IInterpolatingParent:
        '''The parent resource.'''
        return typing.cast(_cdktf_9a9027ec.IInterpolatingParent, jsii.get(self, "terraformResource"))

    @_terraform_resource.setter
    def _terraform_resource(self, value: _cdktf_9a9027ec.IInterpolatingParent) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2c6c6a0e567ec45c44187b40a7cd7c3c677f3a6d55e8cf673a44ba9c893524d0)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "terraformResource", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="wrapsSet")
    def _wraps_set(self) -> builtins.bool:
        '''whether the list is wrapping a set (will add tolist() to be able to access an item via an index).'''
        return typing.cast(builtins.bool, jsii.get(self, "wrapsSet"))

    @_wraps_set.setter
    def _wraps_set(self, value: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__464d69511e5f34f0f4e615e05642f1a1ea8a3e0964aa57b95f9c86eb59a567a2)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "wrapsSet", value) # pyright: ignore[reportArgumentType]


class DataRedpandaClusterGcpPrivateServiceConnectConsumerAcceptListStructOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterGcpPrivateServiceConnectConsumerAcceptListStructOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
        complex_object_index: jsii.Number,
        complex_object_is_from_set: builtins.bool,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        :param complex_object_index: the index of this item in the list.
        :param complex_object_is_from_set: whether the list is wrapping a set (will add tolist() to be able to access an item via an index).
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__cb9696bfe946330c3f2f363c4b44d1b6d62e8edeefcc7cd980216834a36d86bd)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument complex_object_index", value=complex_object_index, expected_type=type_hints["complex_object_index"])
            check_type(argname="argument complex_object_is_from_set", value=complex_object_is_from_set, expected_type=type_hints["complex_object_is_from_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @builtins.property
    @jsii.member(jsii_name="source")
    def source(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "source"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[DataRedpandaClusterGcpPrivateServiceConnectConsumerAcceptListStruct]:
        return typing.cast(typing.Optional[DataRedpandaClusterGcpPrivateServiceConnectConsumerAcceptListStruct], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaClusterGcpPrivateServiceConnectConsumerAcceptListStruct],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c10e9428cfc0177e8d1de3199eaaa9b7988fc99815d94acf110308dfaa13211c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class DataRedpandaClusterGcpPrivateServiceConnectOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterGcpPrivateServiceConnectOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__10acd39e2551da6ff3c0322422eed89dab8120c480b89a868ce8a0c8c02f0bc0)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="consumerAcceptList")
    def consumer_accept_list(
        self,
    ) -> DataRedpandaClusterGcpPrivateServiceConnectConsumerAcceptListStructList:
        return typing.cast(DataRedpandaClusterGcpPrivateServiceConnectConsumerAcceptListStructList, jsii.get(self, "consumerAcceptList"))

    @builtins.property
    @jsii.member(jsii_name="enabled")
    def enabled(self) -> _cdktf_9a9027ec.IResolvable:
        return typing.cast(_cdktf_9a9027ec.IResolvable, jsii.get(self, "enabled"))

    @builtins.property
    @jsii.member(jsii_name="globalAccessEnabled")
    def global_access_enabled(self) -> _cdktf_9a9027ec.IResolvable:
        return typing.cast(_cdktf_9a9027ec.IResolvable, jsii.get(self, "globalAccessEnabled"))

    @builtins.property
    @jsii.member(jsii_name="status")
    def status(
        self,
    ) -> "DataRedpandaClusterGcpPrivateServiceConnectStatusOutputReference":
        return typing.cast("DataRedpandaClusterGcpPrivateServiceConnectStatusOutputReference", jsii.get(self, "status"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[DataRedpandaClusterGcpPrivateServiceConnect]:
        return typing.cast(typing.Optional[DataRedpandaClusterGcpPrivateServiceConnect], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaClusterGcpPrivateServiceConnect],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3f6469afb966928f4d1d71cadf367567f8e7f686eec79c318726752f9b74e02d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterGcpPrivateServiceConnectStatus",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterGcpPrivateServiceConnectStatus:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterGcpPrivateServiceConnectStatus(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterGcpPrivateServiceConnectStatusConnectedEndpoints",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterGcpPrivateServiceConnectStatusConnectedEndpoints:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterGcpPrivateServiceConnectStatusConnectedEndpoints(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class DataRedpandaClusterGcpPrivateServiceConnectStatusConnectedEndpointsList(
    _cdktf_9a9027ec.ComplexList,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterGcpPrivateServiceConnectStatusConnectedEndpointsList",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
        wraps_set: builtins.bool,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        :param wraps_set: whether the list is wrapping a set (will add tolist() to be able to access an item via an index).
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__23df8dfe6bf009b9074bfead007bfd1d08fa540fd8b4d39e8427d3850d0d3c03)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument wraps_set", value=wraps_set, expected_type=type_hints["wraps_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name="get")
    def get(
        self,
        index: jsii.Number,
    ) -> "DataRedpandaClusterGcpPrivateServiceConnectStatusConnectedEndpointsOutputReference":
        '''
        :param index: the index of the item to return.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__19d4dad5c178bb2406e077b2414512920a1823cb36c615370e49c7198a508452)
            check_type(argname="argument index", value=index, expected_type=type_hints["index"])
        return typing.cast("DataRedpandaClusterGcpPrivateServiceConnectStatusConnectedEndpointsOutputReference", jsii.invoke(self, "get", [index]))

    @builtins.property
    @jsii.member(jsii_name="terraformAttribute")
    def _terraform_attribute(self) -> builtins.str:
        '''The attribute on the parent resource this class is referencing.'''
        return typing.cast(builtins.str, jsii.get(self, "terraformAttribute"))

    @_terraform_attribute.setter
    def _terraform_attribute(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c6a811d0f338a2d5e0caed1cd54351f3a79612d3f64337afde4dbe054cb10ddf)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "terraformAttribute", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="terraformResource")
    def _terraform_resource(self) -> _cdktf_9a9027ec.IInterpolatingParent:
        '''The parent resource.'''
        return typing.cast(_cdktf_9a9027ec.IInterpolatingParent, jsii.get(self, "terraformResource"))

    @_terraform_resource.setter
    def _terraform_resource(self, value: _cdktf_9a9027ec.IInterpolatingParent) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__936476ae8844bcf7795a286c9647b0fd654d7c0ec6d00d9855c308a9d0fb6c53)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "terraformResource", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="wrapsSet")
    def _wraps_set(self) -> builtins.bool:
        '''whether the list is wrapping a set (will add tolist() to be able to access an item via an index).'''
        return typing.cast(builtins.bool, jsii.get(self, "wrapsSet"))

    @_wraps_set.setter
    def _wraps_set(self, value: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1b0d271a40ecdfaad97d9132112e78f4ee2205945ae374610c50b1eb4589b06c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "wrapsSet", value) # pyright: ignore[reportArgumentType]


class DataRedpandaClusterGcpPrivateServiceConnectStatusConnectedEndpointsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterGcpPrivateServiceConnectStatusConnectedEndpointsOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
        complex_object_index: jsii.Number,
        complex_object_is_from_set: builtins.bool,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        :param complex_object_index: the index of this item in the list.
        :param complex_object_is_from_set: whether the list is wrapping a set (will add tolist() to be able to access an item via an index).
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__086346289531e8072b069378c24502046b5bd662d70c35328753be4e9f707991)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument complex_object_index", value=complex_object_index, expected_type=type_hints["complex_object_index"])
            check_type(argname="argument complex_object_is_from_set", value=complex_object_is_from_set, expected_type=type_hints["complex_object_is_from_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @builtins.property
    @jsii.member(jsii_name="connectionId")
    def connection_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "connectionId"))

    @builtins.property
    @jsii.member(jsii_name="consumerNetwork")
    def consumer_network(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "consumerNetwork"))

    @builtins.property
    @jsii.member(jsii_name="endpoint")
    def endpoint(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "endpoint"))

    @builtins.property
    @jsii.member(jsii_name="status")
    def status(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "status"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[DataRedpandaClusterGcpPrivateServiceConnectStatusConnectedEndpoints]:
        return typing.cast(typing.Optional[DataRedpandaClusterGcpPrivateServiceConnectStatusConnectedEndpoints], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaClusterGcpPrivateServiceConnectStatusConnectedEndpoints],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__682a626d5756b9e0df589a1d77f4c32b348598dfea172e3858842092ef7ce11b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class DataRedpandaClusterGcpPrivateServiceConnectStatusOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterGcpPrivateServiceConnectStatusOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1b4d69d14a5f7155914b5c7d2f7e92a7956a6a73c71ce404161936156efba2a1)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="connectedEndpoints")
    def connected_endpoints(
        self,
    ) -> DataRedpandaClusterGcpPrivateServiceConnectStatusConnectedEndpointsList:
        return typing.cast(DataRedpandaClusterGcpPrivateServiceConnectStatusConnectedEndpointsList, jsii.get(self, "connectedEndpoints"))

    @builtins.property
    @jsii.member(jsii_name="dnsARecords")
    def dns_a_records(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "dnsARecords"))

    @builtins.property
    @jsii.member(jsii_name="kafkaApiNodeBasePort")
    def kafka_api_node_base_port(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "kafkaApiNodeBasePort"))

    @builtins.property
    @jsii.member(jsii_name="kafkaApiSeedPort")
    def kafka_api_seed_port(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "kafkaApiSeedPort"))

    @builtins.property
    @jsii.member(jsii_name="redpandaProxyNodeBasePort")
    def redpanda_proxy_node_base_port(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "redpandaProxyNodeBasePort"))

    @builtins.property
    @jsii.member(jsii_name="redpandaProxySeedPort")
    def redpanda_proxy_seed_port(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "redpandaProxySeedPort"))

    @builtins.property
    @jsii.member(jsii_name="schemaRegistrySeedPort")
    def schema_registry_seed_port(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "schemaRegistrySeedPort"))

    @builtins.property
    @jsii.member(jsii_name="seedHostname")
    def seed_hostname(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "seedHostname"))

    @builtins.property
    @jsii.member(jsii_name="serviceAttachment")
    def service_attachment(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "serviceAttachment"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[DataRedpandaClusterGcpPrivateServiceConnectStatus]:
        return typing.cast(typing.Optional[DataRedpandaClusterGcpPrivateServiceConnectStatus], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaClusterGcpPrivateServiceConnectStatus],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__682b0acceef6759a5d746e1c28c68bd9d9206cfa62097817247258638f366d41)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterHttpProxy",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterHttpProxy:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterHttpProxy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterHttpProxyAllUrls",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterHttpProxyAllUrls:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterHttpProxyAllUrls(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class DataRedpandaClusterHttpProxyAllUrlsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterHttpProxyAllUrlsOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__bc39e05912776632db4720a58c508dff68ba2e5e24b6648dc165160d21f71117)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="mtls")
    def mtls(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "mtls"))

    @builtins.property
    @jsii.member(jsii_name="privateLinkMtls")
    def private_link_mtls(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "privateLinkMtls"))

    @builtins.property
    @jsii.member(jsii_name="privateLinkSasl")
    def private_link_sasl(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "privateLinkSasl"))

    @builtins.property
    @jsii.member(jsii_name="sasl")
    def sasl(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "sasl"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[DataRedpandaClusterHttpProxyAllUrls]:
        return typing.cast(typing.Optional[DataRedpandaClusterHttpProxyAllUrls], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaClusterHttpProxyAllUrls],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a8b195866206b9e618bff3ff323615aae249fa8d2d044a06880978a53bdcce73)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterHttpProxyMtls",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterHttpProxyMtls:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterHttpProxyMtls(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class DataRedpandaClusterHttpProxyMtlsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterHttpProxyMtlsOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0057e43b1306d10c9547f64845823d02b3685122145f3fa5da99da342ddcafe0)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="caCertificatesPem")
    def ca_certificates_pem(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "caCertificatesPem"))

    @builtins.property
    @jsii.member(jsii_name="enabled")
    def enabled(self) -> _cdktf_9a9027ec.IResolvable:
        return typing.cast(_cdktf_9a9027ec.IResolvable, jsii.get(self, "enabled"))

    @builtins.property
    @jsii.member(jsii_name="principalMappingRules")
    def principal_mapping_rules(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "principalMappingRules"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[DataRedpandaClusterHttpProxyMtls]:
        return typing.cast(typing.Optional[DataRedpandaClusterHttpProxyMtls], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaClusterHttpProxyMtls],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ed379343cb2e1b6b4f49a4377db07cbdb43e52fd4c3f6e7c1c978f1199000780)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class DataRedpandaClusterHttpProxyOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterHttpProxyOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c182487fcf1a1bffe703dbabe5fead534318efd1c07bba092fc69359839e67b8)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="allUrls")
    def all_urls(self) -> DataRedpandaClusterHttpProxyAllUrlsOutputReference:
        return typing.cast(DataRedpandaClusterHttpProxyAllUrlsOutputReference, jsii.get(self, "allUrls"))

    @builtins.property
    @jsii.member(jsii_name="mtls")
    def mtls(self) -> DataRedpandaClusterHttpProxyMtlsOutputReference:
        return typing.cast(DataRedpandaClusterHttpProxyMtlsOutputReference, jsii.get(self, "mtls"))

    @builtins.property
    @jsii.member(jsii_name="sasl")
    def sasl(self) -> "DataRedpandaClusterHttpProxySaslOutputReference":
        return typing.cast("DataRedpandaClusterHttpProxySaslOutputReference", jsii.get(self, "sasl"))

    @builtins.property
    @jsii.member(jsii_name="url")
    def url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "url"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[DataRedpandaClusterHttpProxy]:
        return typing.cast(typing.Optional[DataRedpandaClusterHttpProxy], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaClusterHttpProxy],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__fae34f7e9ebc8def2114887effa4050f5bc092142c32c6dde247a8eccb722afc)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterHttpProxySasl",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterHttpProxySasl:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterHttpProxySasl(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class DataRedpandaClusterHttpProxySaslOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterHttpProxySaslOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__60bfdf9fe695041fc9c1fca3d29633e0a5450a1bc3dbe59bb02acd65ec253c0a)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="enabled")
    def enabled(self) -> _cdktf_9a9027ec.IResolvable:
        return typing.cast(_cdktf_9a9027ec.IResolvable, jsii.get(self, "enabled"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[DataRedpandaClusterHttpProxySasl]:
        return typing.cast(typing.Optional[DataRedpandaClusterHttpProxySasl], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaClusterHttpProxySasl],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__93c8978ceec86a24b3749200be3ed07c9cce685ba98860b9189470987eb1ec1f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterKafkaApi",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterKafkaApi:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterKafkaApi(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterKafkaApiAllSeedBrokers",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterKafkaApiAllSeedBrokers:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterKafkaApiAllSeedBrokers(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class DataRedpandaClusterKafkaApiAllSeedBrokersOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterKafkaApiAllSeedBrokersOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2e979341e2fdd3cb57fb5eac6e31a42e8814a92d7f8f2e3a3a1d4963d17c23dd)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="mtls")
    def mtls(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "mtls"))

    @builtins.property
    @jsii.member(jsii_name="privateLinkMtls")
    def private_link_mtls(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "privateLinkMtls"))

    @builtins.property
    @jsii.member(jsii_name="privateLinkSasl")
    def private_link_sasl(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "privateLinkSasl"))

    @builtins.property
    @jsii.member(jsii_name="sasl")
    def sasl(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "sasl"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[DataRedpandaClusterKafkaApiAllSeedBrokers]:
        return typing.cast(typing.Optional[DataRedpandaClusterKafkaApiAllSeedBrokers], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaClusterKafkaApiAllSeedBrokers],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0e8a92b32784602e2b163f8ea72924dda995c05898f765c92626d4cd4db834e2)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterKafkaApiMtls",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterKafkaApiMtls:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterKafkaApiMtls(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class DataRedpandaClusterKafkaApiMtlsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterKafkaApiMtlsOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a82c9e12a7121184ea3aa535610720d77c70500c6968e330baeb5b43d93e6e67)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="caCertificatesPem")
    def ca_certificates_pem(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "caCertificatesPem"))

    @builtins.property
    @jsii.member(jsii_name="enabled")
    def enabled(self) -> _cdktf_9a9027ec.IResolvable:
        return typing.cast(_cdktf_9a9027ec.IResolvable, jsii.get(self, "enabled"))

    @builtins.property
    @jsii.member(jsii_name="principalMappingRules")
    def principal_mapping_rules(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "principalMappingRules"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[DataRedpandaClusterKafkaApiMtls]:
        return typing.cast(typing.Optional[DataRedpandaClusterKafkaApiMtls], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaClusterKafkaApiMtls],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6d2736d8189f1351246667f7b1cb7f6bd248f810ac99ac8337b8d0dd62246459)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class DataRedpandaClusterKafkaApiOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterKafkaApiOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6e6af3375dea9cce4dbbde30655d072e47614f78350fda4c70c2bdb22a4447db)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="allSeedBrokers")
    def all_seed_brokers(
        self,
    ) -> DataRedpandaClusterKafkaApiAllSeedBrokersOutputReference:
        return typing.cast(DataRedpandaClusterKafkaApiAllSeedBrokersOutputReference, jsii.get(self, "allSeedBrokers"))

    @builtins.property
    @jsii.member(jsii_name="mtls")
    def mtls(self) -> DataRedpandaClusterKafkaApiMtlsOutputReference:
        return typing.cast(DataRedpandaClusterKafkaApiMtlsOutputReference, jsii.get(self, "mtls"))

    @builtins.property
    @jsii.member(jsii_name="sasl")
    def sasl(self) -> "DataRedpandaClusterKafkaApiSaslOutputReference":
        return typing.cast("DataRedpandaClusterKafkaApiSaslOutputReference", jsii.get(self, "sasl"))

    @builtins.property
    @jsii.member(jsii_name="seedBrokers")
    def seed_brokers(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "seedBrokers"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[DataRedpandaClusterKafkaApi]:
        return typing.cast(typing.Optional[DataRedpandaClusterKafkaApi], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaClusterKafkaApi],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__14d2d702bea9a289b0950976cdc04cdcf66013cdb80524a04c1fa3a94c978d2a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterKafkaApiSasl",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterKafkaApiSasl:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterKafkaApiSasl(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class DataRedpandaClusterKafkaApiSaslOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterKafkaApiSaslOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0757745acfacbb63061decfa03fb76e23d160b6dde1043aa5b554cc862580448)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="enabled")
    def enabled(self) -> _cdktf_9a9027ec.IResolvable:
        return typing.cast(_cdktf_9a9027ec.IResolvable, jsii.get(self, "enabled"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[DataRedpandaClusterKafkaApiSasl]:
        return typing.cast(typing.Optional[DataRedpandaClusterKafkaApiSasl], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaClusterKafkaApiSasl],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__058358ac7c2ac4d19aecc6058a383c6d705735917bc9dd4e8e0462902b6127bc)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterKafkaConnect",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterKafkaConnect:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterKafkaConnect(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class DataRedpandaClusterKafkaConnectOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterKafkaConnectOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__23bc8fb03b6e6193d89a61711362c50e9f14386383215dc5165a8a6535440132)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="enabled")
    def enabled(self) -> _cdktf_9a9027ec.IResolvable:
        return typing.cast(_cdktf_9a9027ec.IResolvable, jsii.get(self, "enabled"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[DataRedpandaClusterKafkaConnect]:
        return typing.cast(typing.Optional[DataRedpandaClusterKafkaConnect], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaClusterKafkaConnect],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__bb662d342df032bb9ca7a368e79365827a4adeb3238e52558f567a693f78d708)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterMaintenanceWindowConfig",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterMaintenanceWindowConfig:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterMaintenanceWindowConfig(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterMaintenanceWindowConfigDayHour",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterMaintenanceWindowConfigDayHour:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterMaintenanceWindowConfigDayHour(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class DataRedpandaClusterMaintenanceWindowConfigDayHourOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterMaintenanceWindowConfigDayHourOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c5baf93e896dddb0b529494965bb4c88d7f7ff62d7f778d55dd059665fd6f790)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="dayOfWeek")
    def day_of_week(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "dayOfWeek"))

    @builtins.property
    @jsii.member(jsii_name="hourOfDay")
    def hour_of_day(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "hourOfDay"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[DataRedpandaClusterMaintenanceWindowConfigDayHour]:
        return typing.cast(typing.Optional[DataRedpandaClusterMaintenanceWindowConfigDayHour], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaClusterMaintenanceWindowConfigDayHour],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__caf41ed523cecec39bb71b327e93873e45c1734da5a1df295e9f302d8c79bb83)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class DataRedpandaClusterMaintenanceWindowConfigOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterMaintenanceWindowConfigOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__18da1022ae61856d020afec75ba23c83a8b16387322b634c5cbcd5d177e188c3)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="anytime")
    def anytime(self) -> _cdktf_9a9027ec.IResolvable:
        return typing.cast(_cdktf_9a9027ec.IResolvable, jsii.get(self, "anytime"))

    @builtins.property
    @jsii.member(jsii_name="dayHour")
    def day_hour(
        self,
    ) -> DataRedpandaClusterMaintenanceWindowConfigDayHourOutputReference:
        return typing.cast(DataRedpandaClusterMaintenanceWindowConfigDayHourOutputReference, jsii.get(self, "dayHour"))

    @builtins.property
    @jsii.member(jsii_name="unspecified")
    def unspecified(self) -> _cdktf_9a9027ec.IResolvable:
        return typing.cast(_cdktf_9a9027ec.IResolvable, jsii.get(self, "unspecified"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[DataRedpandaClusterMaintenanceWindowConfig]:
        return typing.cast(typing.Optional[DataRedpandaClusterMaintenanceWindowConfig], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaClusterMaintenanceWindowConfig],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e71c8fb2c4c8764197dbecafeaaafbeeabb3887c24991a438d610c06ac471841)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterPrometheus",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterPrometheus:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterPrometheus(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class DataRedpandaClusterPrometheusOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterPrometheusOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b2dcf740444118b9cfc2f4f7b77d6ace2d610e86f7cf78d7453bf4b6b3ba3b7e)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="url")
    def url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "url"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[DataRedpandaClusterPrometheus]:
        return typing.cast(typing.Optional[DataRedpandaClusterPrometheus], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaClusterPrometheus],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8e6470d695ba491fb6b981dbd07e626f230fa762bc2a91604e5dc50969beaf40)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterRedpandaConsole",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterRedpandaConsole:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterRedpandaConsole(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class DataRedpandaClusterRedpandaConsoleOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterRedpandaConsoleOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5917645a92ec8e407b4a0a1c60cdf6f147255f02c8a80bcb0e59866f6556c826)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="url")
    def url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "url"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[DataRedpandaClusterRedpandaConsole]:
        return typing.cast(typing.Optional[DataRedpandaClusterRedpandaConsole], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaClusterRedpandaConsole],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__94e6f70e46bd653720c1f3bb09352f2d279fa97bc156c2819b7585d1635d3da5)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterRpsql",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterRpsql:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterRpsql(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class DataRedpandaClusterRpsqlOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterRpsqlOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__86a1762a6d2c71c81b20d1b385452fe4b61db690d3e5c78008d4fd6143bd9736)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="enabled")
    def enabled(self) -> _cdktf_9a9027ec.IResolvable:
        return typing.cast(_cdktf_9a9027ec.IResolvable, jsii.get(self, "enabled"))

    @builtins.property
    @jsii.member(jsii_name="replicas")
    def replicas(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "replicas"))

    @builtins.property
    @jsii.member(jsii_name="url")
    def url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "url"))

    @builtins.property
    @jsii.member(jsii_name="version")
    def version(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "version"))

    @builtins.property
    @jsii.member(jsii_name="zones")
    def zones(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "zones"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[DataRedpandaClusterRpsql]:
        return typing.cast(typing.Optional[DataRedpandaClusterRpsql], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[DataRedpandaClusterRpsql]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d67adc8b89ed80c9eb2a897944ca64e8ee929ed69cc38d45a0354d7d07583a73)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterSchemaRegistry",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterSchemaRegistry:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterSchemaRegistry(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterSchemaRegistryAllUrls",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterSchemaRegistryAllUrls:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterSchemaRegistryAllUrls(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class DataRedpandaClusterSchemaRegistryAllUrlsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterSchemaRegistryAllUrlsOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__792466aa3facd115b995ce42238f5e837d7901023bfd87ccc422e4f6f7ad2935)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="mtls")
    def mtls(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "mtls"))

    @builtins.property
    @jsii.member(jsii_name="privateLinkMtls")
    def private_link_mtls(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "privateLinkMtls"))

    @builtins.property
    @jsii.member(jsii_name="privateLinkSasl")
    def private_link_sasl(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "privateLinkSasl"))

    @builtins.property
    @jsii.member(jsii_name="sasl")
    def sasl(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "sasl"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[DataRedpandaClusterSchemaRegistryAllUrls]:
        return typing.cast(typing.Optional[DataRedpandaClusterSchemaRegistryAllUrls], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaClusterSchemaRegistryAllUrls],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a7aad24d2012805c144518e1e1c9e94e9087c2e8f7832f40a8d54bcc7be170ab)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterSchemaRegistryMtls",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterSchemaRegistryMtls:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterSchemaRegistryMtls(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class DataRedpandaClusterSchemaRegistryMtlsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterSchemaRegistryMtlsOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d1a0222aeddadba52e3039408f3aba7aa7b9bc4789ba3b35e7b321d4e240af22)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="caCertificatesPem")
    def ca_certificates_pem(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "caCertificatesPem"))

    @builtins.property
    @jsii.member(jsii_name="enabled")
    def enabled(self) -> _cdktf_9a9027ec.IResolvable:
        return typing.cast(_cdktf_9a9027ec.IResolvable, jsii.get(self, "enabled"))

    @builtins.property
    @jsii.member(jsii_name="principalMappingRules")
    def principal_mapping_rules(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "principalMappingRules"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[DataRedpandaClusterSchemaRegistryMtls]:
        return typing.cast(typing.Optional[DataRedpandaClusterSchemaRegistryMtls], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaClusterSchemaRegistryMtls],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b62f1384bb1efc1bfe4cd236b8c71b9b955a04fcdd29f1dea4e3e85ad253fea2)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class DataRedpandaClusterSchemaRegistryOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterSchemaRegistryOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6958dae1e5d0cab85cdf0cc3e31f2a8148e6958f3269d2c09e77ef50d31d0e3d)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="allUrls")
    def all_urls(self) -> DataRedpandaClusterSchemaRegistryAllUrlsOutputReference:
        return typing.cast(DataRedpandaClusterSchemaRegistryAllUrlsOutputReference, jsii.get(self, "allUrls"))

    @builtins.property
    @jsii.member(jsii_name="mtls")
    def mtls(self) -> DataRedpandaClusterSchemaRegistryMtlsOutputReference:
        return typing.cast(DataRedpandaClusterSchemaRegistryMtlsOutputReference, jsii.get(self, "mtls"))

    @builtins.property
    @jsii.member(jsii_name="url")
    def url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "url"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[DataRedpandaClusterSchemaRegistry]:
        return typing.cast(typing.Optional[DataRedpandaClusterSchemaRegistry], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaClusterSchemaRegistry],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c449c88904cfa6ca450cda238cc2d4351dd2e5276e249154af2a8775ec2dc7bd)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterStateDescription",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaClusterStateDescription:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterStateDescription(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class DataRedpandaClusterStateDescriptionOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterStateDescriptionOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5fd4041ab742b4c1b8cbcbd4a78bbd3c6272e399b274ba3168d7fba058ab8296)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="code")
    def code(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "code"))

    @builtins.property
    @jsii.member(jsii_name="message")
    def message(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "message"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[DataRedpandaClusterStateDescription]:
        return typing.cast(typing.Optional[DataRedpandaClusterStateDescription], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaClusterStateDescription],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5f0928984d230a75ca7bf382b7bca51bfc56f4e4173e67c0364258b406bdcc0c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterTimeouts",
    jsii_struct_bases=[],
    name_mapping={"read": "read"},
)
class DataRedpandaClusterTimeouts:
    def __init__(self, *, read: typing.Optional[builtins.str] = None) -> None:
        '''
        :param read: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/data-sources/cluster#read DataRedpandaCluster#read}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__700eaedb6478bab804c07be61fbc06cd3d44661d5b7053a816f6c368beedd5f6)
            check_type(argname="argument read", value=read, expected_type=type_hints["read"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if read is not None:
            self._values["read"] = read

    @builtins.property
    def read(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/data-sources/cluster#read DataRedpandaCluster#read}.'''
        result = self._values.get("read")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaClusterTimeouts(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class DataRedpandaClusterTimeoutsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaCluster.DataRedpandaClusterTimeoutsOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__93979f07aa5141b9d2204edaa5318824191e534e75a8d640c3132b161abc8405)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetRead")
    def reset_read(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetRead", []))

    @builtins.property
    @jsii.member(jsii_name="readInput")
    def read_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "readInput"))

    @builtins.property
    @jsii.member(jsii_name="read")
    def read(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "read"))

    @read.setter
    def read(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b48ea6babeec7305a003bf14c8aac44238e1602036f5fdea40589a31fc32ecfd)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "read", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, DataRedpandaClusterTimeouts]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, DataRedpandaClusterTimeouts]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, DataRedpandaClusterTimeouts]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b51ad75b80c0414d9caf7695f47a801a415f4aa98d9dbda93297baaad74208e5)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


__all__ = [
    "DataRedpandaCluster",
    "DataRedpandaClusterAwsPrivateLink",
    "DataRedpandaClusterAwsPrivateLinkOutputReference",
    "DataRedpandaClusterAwsPrivateLinkStatus",
    "DataRedpandaClusterAwsPrivateLinkStatusOutputReference",
    "DataRedpandaClusterAwsPrivateLinkStatusVpcEndpointConnections",
    "DataRedpandaClusterAwsPrivateLinkStatusVpcEndpointConnectionsDnsEntries",
    "DataRedpandaClusterAwsPrivateLinkStatusVpcEndpointConnectionsDnsEntriesList",
    "DataRedpandaClusterAwsPrivateLinkStatusVpcEndpointConnectionsDnsEntriesOutputReference",
    "DataRedpandaClusterAwsPrivateLinkStatusVpcEndpointConnectionsList",
    "DataRedpandaClusterAwsPrivateLinkStatusVpcEndpointConnectionsOutputReference",
    "DataRedpandaClusterAzurePrivateLink",
    "DataRedpandaClusterAzurePrivateLinkOutputReference",
    "DataRedpandaClusterAzurePrivateLinkStatus",
    "DataRedpandaClusterAzurePrivateLinkStatusOutputReference",
    "DataRedpandaClusterAzurePrivateLinkStatusPrivateEndpointConnections",
    "DataRedpandaClusterAzurePrivateLinkStatusPrivateEndpointConnectionsList",
    "DataRedpandaClusterAzurePrivateLinkStatusPrivateEndpointConnectionsOutputReference",
    "DataRedpandaClusterClusterConfiguration",
    "DataRedpandaClusterClusterConfigurationOutputReference",
    "DataRedpandaClusterConfig",
    "DataRedpandaClusterCustomerManagedResources",
    "DataRedpandaClusterCustomerManagedResourcesAws",
    "DataRedpandaClusterCustomerManagedResourcesAwsAgentInstanceProfile",
    "DataRedpandaClusterCustomerManagedResourcesAwsAgentInstanceProfileOutputReference",
    "DataRedpandaClusterCustomerManagedResourcesAwsCloudStorageBucket",
    "DataRedpandaClusterCustomerManagedResourcesAwsCloudStorageBucketOutputReference",
    "DataRedpandaClusterCustomerManagedResourcesAwsClusterSecurityGroup",
    "DataRedpandaClusterCustomerManagedResourcesAwsClusterSecurityGroupOutputReference",
    "DataRedpandaClusterCustomerManagedResourcesAwsConnectorsNodeGroupInstanceProfile",
    "DataRedpandaClusterCustomerManagedResourcesAwsConnectorsNodeGroupInstanceProfileOutputReference",
    "DataRedpandaClusterCustomerManagedResourcesAwsConnectorsSecurityGroup",
    "DataRedpandaClusterCustomerManagedResourcesAwsConnectorsSecurityGroupOutputReference",
    "DataRedpandaClusterCustomerManagedResourcesAwsK8SClusterRole",
    "DataRedpandaClusterCustomerManagedResourcesAwsK8SClusterRoleOutputReference",
    "DataRedpandaClusterCustomerManagedResourcesAwsNodeSecurityGroup",
    "DataRedpandaClusterCustomerManagedResourcesAwsNodeSecurityGroupOutputReference",
    "DataRedpandaClusterCustomerManagedResourcesAwsOutputReference",
    "DataRedpandaClusterCustomerManagedResourcesAwsPermissionsBoundaryPolicy",
    "DataRedpandaClusterCustomerManagedResourcesAwsPermissionsBoundaryPolicyOutputReference",
    "DataRedpandaClusterCustomerManagedResourcesAwsRedpandaAgentSecurityGroup",
    "DataRedpandaClusterCustomerManagedResourcesAwsRedpandaAgentSecurityGroupOutputReference",
    "DataRedpandaClusterCustomerManagedResourcesAwsRedpandaConnectNodeGroupInstanceProfile",
    "DataRedpandaClusterCustomerManagedResourcesAwsRedpandaConnectNodeGroupInstanceProfileOutputReference",
    "DataRedpandaClusterCustomerManagedResourcesAwsRedpandaConnectSecurityGroup",
    "DataRedpandaClusterCustomerManagedResourcesAwsRedpandaConnectSecurityGroupOutputReference",
    "DataRedpandaClusterCustomerManagedResourcesAwsRedpandaNodeGroupInstanceProfile",
    "DataRedpandaClusterCustomerManagedResourcesAwsRedpandaNodeGroupInstanceProfileOutputReference",
    "DataRedpandaClusterCustomerManagedResourcesAwsRedpandaNodeGroupSecurityGroup",
    "DataRedpandaClusterCustomerManagedResourcesAwsRedpandaNodeGroupSecurityGroupOutputReference",
    "DataRedpandaClusterCustomerManagedResourcesAwsRpsqlCloudStorageBucket",
    "DataRedpandaClusterCustomerManagedResourcesAwsRpsqlCloudStorageBucketOutputReference",
    "DataRedpandaClusterCustomerManagedResourcesAwsRpsqlNodeGroupInstanceProfile",
    "DataRedpandaClusterCustomerManagedResourcesAwsRpsqlNodeGroupInstanceProfileOutputReference",
    "DataRedpandaClusterCustomerManagedResourcesAwsRpsqlSecurityGroup",
    "DataRedpandaClusterCustomerManagedResourcesAwsRpsqlSecurityGroupOutputReference",
    "DataRedpandaClusterCustomerManagedResourcesAwsUtilityNodeGroupInstanceProfile",
    "DataRedpandaClusterCustomerManagedResourcesAwsUtilityNodeGroupInstanceProfileOutputReference",
    "DataRedpandaClusterCustomerManagedResourcesAwsUtilitySecurityGroup",
    "DataRedpandaClusterCustomerManagedResourcesAwsUtilitySecurityGroupOutputReference",
    "DataRedpandaClusterCustomerManagedResourcesGcp",
    "DataRedpandaClusterCustomerManagedResourcesGcpAgentServiceAccount",
    "DataRedpandaClusterCustomerManagedResourcesGcpAgentServiceAccountOutputReference",
    "DataRedpandaClusterCustomerManagedResourcesGcpConnectorServiceAccount",
    "DataRedpandaClusterCustomerManagedResourcesGcpConnectorServiceAccountOutputReference",
    "DataRedpandaClusterCustomerManagedResourcesGcpConsoleServiceAccount",
    "DataRedpandaClusterCustomerManagedResourcesGcpConsoleServiceAccountOutputReference",
    "DataRedpandaClusterCustomerManagedResourcesGcpGkeServiceAccount",
    "DataRedpandaClusterCustomerManagedResourcesGcpGkeServiceAccountOutputReference",
    "DataRedpandaClusterCustomerManagedResourcesGcpOutputReference",
    "DataRedpandaClusterCustomerManagedResourcesGcpRedpandaClusterServiceAccount",
    "DataRedpandaClusterCustomerManagedResourcesGcpRedpandaClusterServiceAccountOutputReference",
    "DataRedpandaClusterCustomerManagedResourcesGcpSubnet",
    "DataRedpandaClusterCustomerManagedResourcesGcpSubnetOutputReference",
    "DataRedpandaClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangePods",
    "DataRedpandaClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangePodsOutputReference",
    "DataRedpandaClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangeServices",
    "DataRedpandaClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangeServicesOutputReference",
    "DataRedpandaClusterCustomerManagedResourcesGcpTieredStorageBucket",
    "DataRedpandaClusterCustomerManagedResourcesGcpTieredStorageBucketOutputReference",
    "DataRedpandaClusterCustomerManagedResourcesOutputReference",
    "DataRedpandaClusterDataplaneApi",
    "DataRedpandaClusterDataplaneApiOutputReference",
    "DataRedpandaClusterGcpPrivateServiceConnect",
    "DataRedpandaClusterGcpPrivateServiceConnectConsumerAcceptListStruct",
    "DataRedpandaClusterGcpPrivateServiceConnectConsumerAcceptListStructList",
    "DataRedpandaClusterGcpPrivateServiceConnectConsumerAcceptListStructOutputReference",
    "DataRedpandaClusterGcpPrivateServiceConnectOutputReference",
    "DataRedpandaClusterGcpPrivateServiceConnectStatus",
    "DataRedpandaClusterGcpPrivateServiceConnectStatusConnectedEndpoints",
    "DataRedpandaClusterGcpPrivateServiceConnectStatusConnectedEndpointsList",
    "DataRedpandaClusterGcpPrivateServiceConnectStatusConnectedEndpointsOutputReference",
    "DataRedpandaClusterGcpPrivateServiceConnectStatusOutputReference",
    "DataRedpandaClusterHttpProxy",
    "DataRedpandaClusterHttpProxyAllUrls",
    "DataRedpandaClusterHttpProxyAllUrlsOutputReference",
    "DataRedpandaClusterHttpProxyMtls",
    "DataRedpandaClusterHttpProxyMtlsOutputReference",
    "DataRedpandaClusterHttpProxyOutputReference",
    "DataRedpandaClusterHttpProxySasl",
    "DataRedpandaClusterHttpProxySaslOutputReference",
    "DataRedpandaClusterKafkaApi",
    "DataRedpandaClusterKafkaApiAllSeedBrokers",
    "DataRedpandaClusterKafkaApiAllSeedBrokersOutputReference",
    "DataRedpandaClusterKafkaApiMtls",
    "DataRedpandaClusterKafkaApiMtlsOutputReference",
    "DataRedpandaClusterKafkaApiOutputReference",
    "DataRedpandaClusterKafkaApiSasl",
    "DataRedpandaClusterKafkaApiSaslOutputReference",
    "DataRedpandaClusterKafkaConnect",
    "DataRedpandaClusterKafkaConnectOutputReference",
    "DataRedpandaClusterMaintenanceWindowConfig",
    "DataRedpandaClusterMaintenanceWindowConfigDayHour",
    "DataRedpandaClusterMaintenanceWindowConfigDayHourOutputReference",
    "DataRedpandaClusterMaintenanceWindowConfigOutputReference",
    "DataRedpandaClusterPrometheus",
    "DataRedpandaClusterPrometheusOutputReference",
    "DataRedpandaClusterRedpandaConsole",
    "DataRedpandaClusterRedpandaConsoleOutputReference",
    "DataRedpandaClusterRpsql",
    "DataRedpandaClusterRpsqlOutputReference",
    "DataRedpandaClusterSchemaRegistry",
    "DataRedpandaClusterSchemaRegistryAllUrls",
    "DataRedpandaClusterSchemaRegistryAllUrlsOutputReference",
    "DataRedpandaClusterSchemaRegistryMtls",
    "DataRedpandaClusterSchemaRegistryMtlsOutputReference",
    "DataRedpandaClusterSchemaRegistryOutputReference",
    "DataRedpandaClusterStateDescription",
    "DataRedpandaClusterStateDescriptionOutputReference",
    "DataRedpandaClusterTimeouts",
    "DataRedpandaClusterTimeoutsOutputReference",
]

publication.publish()

def _typecheckingstub__21423245a2798324273e363c07e433625390770f014901b73acb203186aa3333(
    scope: _constructs_77d1e7e8.Construct,
    id_: builtins.str,
    *,
    id: builtins.str,
    timeouts: typing.Optional[typing.Union[DataRedpandaClusterTimeouts, typing.Dict[builtins.str, typing.Any]]] = None,
    connection: typing.Optional[typing.Union[typing.Union[_cdktf_9a9027ec.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]] = None,
    count: typing.Optional[typing.Union[jsii.Number, _cdktf_9a9027ec.TerraformCount]] = None,
    depends_on: typing.Optional[typing.Sequence[_cdktf_9a9027ec.ITerraformDependable]] = None,
    for_each: typing.Optional[_cdktf_9a9027ec.ITerraformIterator] = None,
    lifecycle: typing.Optional[typing.Union[_cdktf_9a9027ec.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]] = None,
    provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
    provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktf_9a9027ec.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__45272bddc3694aea056827fda9714b3a75ae89e738b89c3dd5b0594e84eb84c9(
    scope: _constructs_77d1e7e8.Construct,
    import_to_id: builtins.str,
    import_from_id: builtins.str,
    provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__020dd8f02c5a63a7f249c97b585d1f6da972d2e0dfb532c4ce3d657e4b5839a4(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2ce3d10246add93abc4c1ead57d061aa05fe825fdbbbd8eb2b413c8159aed554(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c2b6308f45f669f45fad49eb9fb173026300822d0a3b65881498a37be5cd7517(
    value: typing.Optional[DataRedpandaClusterAwsPrivateLink],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__40e227bb07798ef075c2adc3e1554043ba1b5166896f42b525eede7fd4927364(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5eeadbfd9f24df1e09aeb2cd06c3fe6029bf52b5cc6f0405a371422da41a2b27(
    value: typing.Optional[DataRedpandaClusterAwsPrivateLinkStatus],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6a19bd875d9b18007f3c505911943c2f1ab78e73f76572d94dd2640202d72f6d(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    wraps_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__44ddeb4abfc08c9eb73ae2ab1bc02b85116ecefe3ed9021d5e909d7cb6080801(
    index: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0b5773184ca4fb3fb457b4d02812ecaad1e81477177e0a524a12784bcaa93e81(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cc9a20f2595c30345d9b98fcf74d8c17bea71ffb296cafa1ca882f0515de1b0d(
    value: _cdktf_9a9027ec.IInterpolatingParent,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2150308e841b7256052f853aa97d842f6f016ddc446f6cfe307bf59186f694f7(
    value: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1d49a50790ef6cae11e3d55a6813d8c1b48284d38e7c50f3f6505a2295a8fb65(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    complex_object_index: jsii.Number,
    complex_object_is_from_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5b0e96eed16da96471d5a7b07fd1148d6703022ed53bd4375b5ed360ff1d530c(
    value: typing.Optional[DataRedpandaClusterAwsPrivateLinkStatusVpcEndpointConnectionsDnsEntries],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bd21866b9918fe266c78fe06ed4fd9b668cba4ea4df89d1cdbf3440c143f2750(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    wraps_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__aebe5b01fb1d4cb2b31c1b1d8984a27a22900fde527c81334b1acb5a97e8fda4(
    index: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ce8f9f699c1d7a40bb2b4f5098a87658dfd1ed6fdfc7a7fc6e27140d19a7dea1(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3759117b0dcfa4b72e7c5fa31b1af395661b8d63d5b23856c35a5a48052134f7(
    value: _cdktf_9a9027ec.IInterpolatingParent,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__671f164515917aad0fa1743aa1da6741e286d4492f7db1c835e94d492e258b53(
    value: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2af40c6cbc869a9077cfb0139265e0b4ba96d9268db2fd18adc616f3888d555f(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    complex_object_index: jsii.Number,
    complex_object_is_from_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__643782adc8956dbe4d4d9c7892cff8d918f95ee257cbf1a1e230d5ba3e0828b5(
    value: typing.Optional[DataRedpandaClusterAwsPrivateLinkStatusVpcEndpointConnections],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d5e0665e05fe1e0a3d6acd2a4547485f710339bac27c3404f0de089305b39d51(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2017ab9d7233d591b6b04a728762afd41310bdeda0b6134e9631e1e1666cc588(
    value: typing.Optional[DataRedpandaClusterAzurePrivateLink],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b9d90200d549fc329f6195b0fb060ea2a87a15304c4a7f6ce9dabf55bfb12b4c(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3a91d5baa9ff0438e71e16d8f3eb0b53139fac7884f9c7aa96a82def00930360(
    value: typing.Optional[DataRedpandaClusterAzurePrivateLinkStatus],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__38838052f35b2523767260cf7ce74edcd0cbd319355d0e4d2abfa5571bbf936a(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    wraps_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b1eeb2603e9ac0a17d357f4328cf5acc6681a43f47574e457958d41e5f3d2325(
    index: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__162401a6ae18049260b567df3fa68a09f47bb2bd6f23dcda2d1c0ce11736c39e(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cfb2932b347c69e62c33f4ea8109722a58f34cc3af94d8ea835415b9897f93fd(
    value: _cdktf_9a9027ec.IInterpolatingParent,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8182c67fb41167543b7b6b970b0bcc969a26132cf1544a06fbcc67b96051a1b0(
    value: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__abd0efa38a1c44657e49d4e9816eb1814ef8cbdb2becba2d7083c4ec89ab15f8(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    complex_object_index: jsii.Number,
    complex_object_is_from_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__788ad15a0a77f937a0105fcae81574d281f8d5178fbe7670bc0c7ab5590b2161(
    value: typing.Optional[DataRedpandaClusterAzurePrivateLinkStatusPrivateEndpointConnections],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6927fc81c5dc9918905d216be4a0dc4f5b0673b0c22e51bc475c54cbf4e4e0e7(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6c6a48969819971c5d55c849d7dd3f100184e7623dd0bd96f2bdd47ea837e92a(
    value: typing.Optional[DataRedpandaClusterClusterConfiguration],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__277305ce362c0a396393b481c61f921c46ff3a63f97322e959cd60ff92f49ac4(
    *,
    connection: typing.Optional[typing.Union[typing.Union[_cdktf_9a9027ec.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]] = None,
    count: typing.Optional[typing.Union[jsii.Number, _cdktf_9a9027ec.TerraformCount]] = None,
    depends_on: typing.Optional[typing.Sequence[_cdktf_9a9027ec.ITerraformDependable]] = None,
    for_each: typing.Optional[_cdktf_9a9027ec.ITerraformIterator] = None,
    lifecycle: typing.Optional[typing.Union[_cdktf_9a9027ec.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]] = None,
    provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
    provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktf_9a9027ec.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]] = None,
    id: builtins.str,
    timeouts: typing.Optional[typing.Union[DataRedpandaClusterTimeouts, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c381a050fec0cd3d5c5dce1dde713a2bce3d683f27a8b681a98094063a2f633e(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__407cb276e4bd719dc31288b041bf63df8ec1ddde10d694b9d80f4435c9485a4a(
    value: typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsAgentInstanceProfile],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ce9856c6101e087b37ef416d42b3d5f7cd8d77d46578790ca0e5e1e0521d96ed(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bcc0d303fc72c57bc7a1c83eb93f89e2941eb6001385b20611920c4c84a180e8(
    value: typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsCloudStorageBucket],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b6371b87302f890e81595e27c6eade70f100f95f1595c18821c7be0d2c8266a3(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__52350d544379c4fa2fb122cf00445f4c4d489911f0170feb300e6ffe3441b91f(
    value: typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsClusterSecurityGroup],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d60b4e459e1f052fa18682c6a70d61cea13bf1b7250a6fb3abb02cae005d16e0(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4821f00c3e6fae4b30cc8294e78a0804717e141ddf5b36ddac548eaa992e5bab(
    value: typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsConnectorsNodeGroupInstanceProfile],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__55d3cc1f18a6de5d245c73cb7ce7d4a8b0919c57b4e19b0595077e690fda7e6f(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cac4d53820b4202b5ae21cc1191ca644f9905ae22a22585275b7abdac528846f(
    value: typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsConnectorsSecurityGroup],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e0c708e2c2f04897a9289b1ebf4c0ab15646ad49d473d9c1c1304893d4f1f877(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5500eaaba64e11097ce9003f33baf4dba8cf501d24e572c1d1bbd2f5d1d6056a(
    value: typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsK8SClusterRole],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__45916beb4ce492da41d0e542c7e738282a4ff6fa553feb4d1e9be81a9a4b5485(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2b34c988178945b334de70700f4840d2a31b152eef216dc5912d23db97198d13(
    value: typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsNodeSecurityGroup],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7447b95e7dd6b62aec2458b43484899289bfd5560b37c5383c140e0d5b823b80(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__edd5c73446df6f2a32031ae2338178169bb1edca234469645ab291d1ad221f5f(
    value: typing.Optional[DataRedpandaClusterCustomerManagedResourcesAws],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__318480de3580cf8de8e18a33fc1b70457c74c519ce2e11425df90e1a12f46488(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f56305a75076a286bf492d5332590c90e7b9ad64f35a425d6647ec2d93b13ea9(
    value: typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsPermissionsBoundaryPolicy],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__38ea1be0e91b20fb3a39f435ed80d0200e6f20351bea6fb75712065ef4487127(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ef6a1b38b9a97473f0df0648ef8e4635ed824c9377fba3231cdc580a2e534f86(
    value: typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsRedpandaAgentSecurityGroup],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__90f28729fe2a150b1f2cedab32d72468f2f0771930dda478709570c241bb7b21(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__aec9221fd23a257142ce480a20d8f3006771b724665232d10b5ec19e0da9c9a4(
    value: typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsRedpandaConnectNodeGroupInstanceProfile],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__37e6e327b32de2502cebaf9787aebd3f7f3c0aa48befa4d0dcea850bc83623c9(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f8cff29e8aad22538cc92257925acae45f9d9ccd1d606ef1de6b5b042ac37877(
    value: typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsRedpandaConnectSecurityGroup],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7e8fbbaf6344228433c3382226c2da1d424db495bb6645255e37f020bdf1caed(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bffe0b94da9d318a23a481e7024fc4d2abdcf3a109a2e8c0d9e196c5e7f12910(
    value: typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsRedpandaNodeGroupInstanceProfile],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__904d5eaf8954cfdb9d4f792ab6c05dfcffd95a38c13755e1e3b938a2fd1646cc(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e0cb157606140676c93847ce821322b9d1dc1bd2bb0e0cf97389ddd4354c15b1(
    value: typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsRedpandaNodeGroupSecurityGroup],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1718f8ebbef6f08abc459fcc649274bc2fe4d5c465a138b1fc5132da1d6892fd(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__80020a825c8c14a6e06903eeb35f9f64484b910c84cbfac7a5819bd9c6b3dcb6(
    value: typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsRpsqlCloudStorageBucket],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6bcb3814f539114830528a6015295bcc5e745ff702925c915906945c21fdb25e(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__32928c3e980567490b92ea52923915637d3c6701c5f319f973efaee43e0ce0f7(
    value: typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsRpsqlNodeGroupInstanceProfile],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__081c07d77b4b9d6e0c097c1a69720628c000f519007d331dd3242666b20d8361(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__05222861b1b5feb37ed4ad723b7f0c82ac5580a233f1aa6491a5d6facc320ed1(
    value: typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsRpsqlSecurityGroup],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7117f162bd82f9b8cb4764aa4bbf9168a437c5b1b3a55164d3bf8d02f722ef6a(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4e02e62b71c4f7572b7190bf8a044ed82f75bf6e3b08056a82b181064e827cea(
    value: typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsUtilityNodeGroupInstanceProfile],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1178e1b36f00df0ce8284e110dc7c634e551d9348d9752bc9183c2a97c622694(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7807d4e8925e780a7a68ae3c6479fc4fde323cfe6772c88e815a3b47a5356f78(
    value: typing.Optional[DataRedpandaClusterCustomerManagedResourcesAwsUtilitySecurityGroup],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__342c2858abb97ff7d75b4a86e6f4148ec280abdc279e536d51c485cc601ca61f(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ed560edeceb7471bec82fab5cc9e7a7aeed614e94709f82b2fd9cd2d3c3bcf00(
    value: typing.Optional[DataRedpandaClusterCustomerManagedResourcesGcpAgentServiceAccount],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__dafda92710601fd8f204b954c1f9caaabb2cef9d88b1f2efbda28e43eb867d40(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__60a6334340af5013789529ffc845b17f70b397286962a1d25bf7cf690972a959(
    value: typing.Optional[DataRedpandaClusterCustomerManagedResourcesGcpConnectorServiceAccount],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__87ec74c39cdd39fa1a1c5fd6fdffd55d321df033ce5524eba55524ce2e888c7b(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8f8a42267ed253c11154c074fbad9b96e4aabf9a9f4cd0f39a58d61ea244ec8b(
    value: typing.Optional[DataRedpandaClusterCustomerManagedResourcesGcpConsoleServiceAccount],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__906afe88f7281f0cb44dc2af6fe87b0682d24bb1710df0dcb70f869d51799db5(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0b6b5ba3c6f0fb57b53caf92738bf2c5277722c6fecb13d232e22e08aa92823d(
    value: typing.Optional[DataRedpandaClusterCustomerManagedResourcesGcpGkeServiceAccount],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1a26cd5218bc4c20e5a05db0a55e3c5bdcd240bac667858003830deff0f7f7d4(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b617b8230361c124203197c55abfd7c5b16669f34f3731665f3a9985b6c409aa(
    value: typing.Optional[DataRedpandaClusterCustomerManagedResourcesGcp],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d888d7a96f92f446e5377fd73cb1d0b7f3cbecc12925493af98a80213ae678f9(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4bdea0d188e79ef04c89c1c47e531a35cb08ff258fae5fc3df1a59c9a2cb1578(
    value: typing.Optional[DataRedpandaClusterCustomerManagedResourcesGcpRedpandaClusterServiceAccount],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cf35f2ada7381acf7d222099bf3bb6ce3d02f149266ebd0e41633fa22cd8a3db(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__544bf7fc30154183c01fd6bd9cf4ee7ca59ccb40e381562aebac6e0558fd6508(
    value: typing.Optional[DataRedpandaClusterCustomerManagedResourcesGcpSubnet],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__54547aa371d6e452dacc632a8027f982f0093fd3fabb1427ed2e17c3ec578d56(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__23345367208e616f605c3fb479dbc9cdd6aa4ecf259f097afb4fab4b9c01ef56(
    value: typing.Optional[DataRedpandaClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangePods],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2816a5a6314769b2279b959908e252160439d327114385a48d7d71dff604a41f(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f7c347466f26dc0ef537024a58d5d283ffc6bd05e6bc6b7f81cf191e95c5f15b(
    value: typing.Optional[DataRedpandaClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangeServices],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__578a4ba8acf740cc1bc469ffe484e5a99f4da90468fee2b144b8afa6ecabb14e(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__24bb1681afce4460c76dd1df0951afd193c0f789df6d0e45b4bef8fbd4725f7f(
    value: typing.Optional[DataRedpandaClusterCustomerManagedResourcesGcpTieredStorageBucket],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7b81778afe43d33013ec15ecaabf1544f2f2670aad838dc31cf443ef96c2ebc5(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0512265f7721a27a699dd6d760525456a7db4678b8058544cef433806f23ef18(
    value: typing.Optional[DataRedpandaClusterCustomerManagedResources],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3c6646c7ac5dfaedfeef0729c3f3a5ee0cab89872c69b7cdf8bcef563574e04d(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fd0a706bb055c1cb96c885b192862662d5140f6225728dab646ac02c3bfbb15e(
    value: typing.Optional[DataRedpandaClusterDataplaneApi],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2743698d4a13fc22182da72d81efaf6fd1cc3cf3241beea4787a8c8f3474b417(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    wraps_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f57026b20170d5a688d4de9d941682177a3e9f1cfd41756241063c7522d97c5a(
    index: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__66b379b1268c7f0750927dc640e9c12698a5c9f8e3d5ce92cca57100ff03bc93(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2c6c6a0e567ec45c44187b40a7cd7c3c677f3a6d55e8cf673a44ba9c893524d0(
    value: _cdktf_9a9027ec.IInterpolatingParent,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__464d69511e5f34f0f4e615e05642f1a1ea8a3e0964aa57b95f9c86eb59a567a2(
    value: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cb9696bfe946330c3f2f363c4b44d1b6d62e8edeefcc7cd980216834a36d86bd(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    complex_object_index: jsii.Number,
    complex_object_is_from_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c10e9428cfc0177e8d1de3199eaaa9b7988fc99815d94acf110308dfaa13211c(
    value: typing.Optional[DataRedpandaClusterGcpPrivateServiceConnectConsumerAcceptListStruct],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__10acd39e2551da6ff3c0322422eed89dab8120c480b89a868ce8a0c8c02f0bc0(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3f6469afb966928f4d1d71cadf367567f8e7f686eec79c318726752f9b74e02d(
    value: typing.Optional[DataRedpandaClusterGcpPrivateServiceConnect],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__23df8dfe6bf009b9074bfead007bfd1d08fa540fd8b4d39e8427d3850d0d3c03(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    wraps_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__19d4dad5c178bb2406e077b2414512920a1823cb36c615370e49c7198a508452(
    index: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c6a811d0f338a2d5e0caed1cd54351f3a79612d3f64337afde4dbe054cb10ddf(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__936476ae8844bcf7795a286c9647b0fd654d7c0ec6d00d9855c308a9d0fb6c53(
    value: _cdktf_9a9027ec.IInterpolatingParent,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1b0d271a40ecdfaad97d9132112e78f4ee2205945ae374610c50b1eb4589b06c(
    value: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__086346289531e8072b069378c24502046b5bd662d70c35328753be4e9f707991(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    complex_object_index: jsii.Number,
    complex_object_is_from_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__682a626d5756b9e0df589a1d77f4c32b348598dfea172e3858842092ef7ce11b(
    value: typing.Optional[DataRedpandaClusterGcpPrivateServiceConnectStatusConnectedEndpoints],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1b4d69d14a5f7155914b5c7d2f7e92a7956a6a73c71ce404161936156efba2a1(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__682b0acceef6759a5d746e1c28c68bd9d9206cfa62097817247258638f366d41(
    value: typing.Optional[DataRedpandaClusterGcpPrivateServiceConnectStatus],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bc39e05912776632db4720a58c508dff68ba2e5e24b6648dc165160d21f71117(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a8b195866206b9e618bff3ff323615aae249fa8d2d044a06880978a53bdcce73(
    value: typing.Optional[DataRedpandaClusterHttpProxyAllUrls],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0057e43b1306d10c9547f64845823d02b3685122145f3fa5da99da342ddcafe0(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ed379343cb2e1b6b4f49a4377db07cbdb43e52fd4c3f6e7c1c978f1199000780(
    value: typing.Optional[DataRedpandaClusterHttpProxyMtls],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c182487fcf1a1bffe703dbabe5fead534318efd1c07bba092fc69359839e67b8(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fae34f7e9ebc8def2114887effa4050f5bc092142c32c6dde247a8eccb722afc(
    value: typing.Optional[DataRedpandaClusterHttpProxy],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__60bfdf9fe695041fc9c1fca3d29633e0a5450a1bc3dbe59bb02acd65ec253c0a(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__93c8978ceec86a24b3749200be3ed07c9cce685ba98860b9189470987eb1ec1f(
    value: typing.Optional[DataRedpandaClusterHttpProxySasl],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2e979341e2fdd3cb57fb5eac6e31a42e8814a92d7f8f2e3a3a1d4963d17c23dd(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0e8a92b32784602e2b163f8ea72924dda995c05898f765c92626d4cd4db834e2(
    value: typing.Optional[DataRedpandaClusterKafkaApiAllSeedBrokers],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a82c9e12a7121184ea3aa535610720d77c70500c6968e330baeb5b43d93e6e67(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6d2736d8189f1351246667f7b1cb7f6bd248f810ac99ac8337b8d0dd62246459(
    value: typing.Optional[DataRedpandaClusterKafkaApiMtls],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6e6af3375dea9cce4dbbde30655d072e47614f78350fda4c70c2bdb22a4447db(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__14d2d702bea9a289b0950976cdc04cdcf66013cdb80524a04c1fa3a94c978d2a(
    value: typing.Optional[DataRedpandaClusterKafkaApi],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0757745acfacbb63061decfa03fb76e23d160b6dde1043aa5b554cc862580448(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__058358ac7c2ac4d19aecc6058a383c6d705735917bc9dd4e8e0462902b6127bc(
    value: typing.Optional[DataRedpandaClusterKafkaApiSasl],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__23bc8fb03b6e6193d89a61711362c50e9f14386383215dc5165a8a6535440132(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bb662d342df032bb9ca7a368e79365827a4adeb3238e52558f567a693f78d708(
    value: typing.Optional[DataRedpandaClusterKafkaConnect],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c5baf93e896dddb0b529494965bb4c88d7f7ff62d7f778d55dd059665fd6f790(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__caf41ed523cecec39bb71b327e93873e45c1734da5a1df295e9f302d8c79bb83(
    value: typing.Optional[DataRedpandaClusterMaintenanceWindowConfigDayHour],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__18da1022ae61856d020afec75ba23c83a8b16387322b634c5cbcd5d177e188c3(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e71c8fb2c4c8764197dbecafeaaafbeeabb3887c24991a438d610c06ac471841(
    value: typing.Optional[DataRedpandaClusterMaintenanceWindowConfig],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b2dcf740444118b9cfc2f4f7b77d6ace2d610e86f7cf78d7453bf4b6b3ba3b7e(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8e6470d695ba491fb6b981dbd07e626f230fa762bc2a91604e5dc50969beaf40(
    value: typing.Optional[DataRedpandaClusterPrometheus],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5917645a92ec8e407b4a0a1c60cdf6f147255f02c8a80bcb0e59866f6556c826(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__94e6f70e46bd653720c1f3bb09352f2d279fa97bc156c2819b7585d1635d3da5(
    value: typing.Optional[DataRedpandaClusterRedpandaConsole],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__86a1762a6d2c71c81b20d1b385452fe4b61db690d3e5c78008d4fd6143bd9736(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d67adc8b89ed80c9eb2a897944ca64e8ee929ed69cc38d45a0354d7d07583a73(
    value: typing.Optional[DataRedpandaClusterRpsql],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__792466aa3facd115b995ce42238f5e837d7901023bfd87ccc422e4f6f7ad2935(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a7aad24d2012805c144518e1e1c9e94e9087c2e8f7832f40a8d54bcc7be170ab(
    value: typing.Optional[DataRedpandaClusterSchemaRegistryAllUrls],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d1a0222aeddadba52e3039408f3aba7aa7b9bc4789ba3b35e7b321d4e240af22(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b62f1384bb1efc1bfe4cd236b8c71b9b955a04fcdd29f1dea4e3e85ad253fea2(
    value: typing.Optional[DataRedpandaClusterSchemaRegistryMtls],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6958dae1e5d0cab85cdf0cc3e31f2a8148e6958f3269d2c09e77ef50d31d0e3d(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c449c88904cfa6ca450cda238cc2d4351dd2e5276e249154af2a8775ec2dc7bd(
    value: typing.Optional[DataRedpandaClusterSchemaRegistry],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5fd4041ab742b4c1b8cbcbd4a78bbd3c6272e399b274ba3168d7fba058ab8296(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5f0928984d230a75ca7bf382b7bca51bfc56f4e4173e67c0364258b406bdcc0c(
    value: typing.Optional[DataRedpandaClusterStateDescription],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__700eaedb6478bab804c07be61fbc06cd3d44661d5b7053a816f6c368beedd5f6(
    *,
    read: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__93979f07aa5141b9d2204edaa5318824191e534e75a8d640c3132b161abc8405(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b48ea6babeec7305a003bf14c8aac44238e1602036f5fdea40589a31fc32ecfd(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b51ad75b80c0414d9caf7695f47a801a415f4aa98d9dbda93297baaad74208e5(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, DataRedpandaClusterTimeouts]],
) -> None:
    """Type checking stubs"""
    pass
