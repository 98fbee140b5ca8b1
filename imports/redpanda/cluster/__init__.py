r'''
# `redpanda_cluster`

Refer to the Terraform Registry for docs: [`redpanda_cluster`](https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster).
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


class Cluster(
    _cdktf_9a9027ec.TerraformResource,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.Cluster",
):
    '''Represents a {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster redpanda_cluster}.'''

    def __init__(
        self,
        scope: _constructs_77d1e7e8.Construct,
        id: builtins.str,
        *,
        cloud_provider: builtins.str,
        connection_type: builtins.str,
        name: builtins.str,
        network_id: builtins.str,
        region: builtins.str,
        resource_group_id: builtins.str,
        throughput_tier: builtins.str,
        zones: typing.Sequence[builtins.str],
        allow_deletion: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        api_gateway_access: typing.Optional[builtins.str] = None,
        aws_private_link: typing.Optional[typing.Union["ClusterAwsPrivateLink", typing.Dict[builtins.str, typing.Any]]] = None,
        azure_private_link: typing.Optional[typing.Union["ClusterAzurePrivateLink", typing.Dict[builtins.str, typing.Any]]] = None,
        cloud_storage: typing.Optional[typing.Union["ClusterCloudStorage", typing.Dict[builtins.str, typing.Any]]] = None,
        cluster_configuration: typing.Optional[typing.Union["ClusterClusterConfiguration", typing.Dict[builtins.str, typing.Any]]] = None,
        cluster_type: typing.Optional[builtins.str] = None,
        customer_managed_resources: typing.Optional[typing.Union["ClusterCustomerManagedResources", typing.Dict[builtins.str, typing.Any]]] = None,
        gcp_enable_global_access_api_gateway: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        gcp_private_service_connect: typing.Optional[typing.Union["ClusterGcpPrivateServiceConnect", typing.Dict[builtins.str, typing.Any]]] = None,
        http_proxy: typing.Optional[typing.Union["ClusterHttpProxy", typing.Dict[builtins.str, typing.Any]]] = None,
        kafka_api: typing.Optional[typing.Union["ClusterKafkaApi", typing.Dict[builtins.str, typing.Any]]] = None,
        kafka_connect: typing.Optional[typing.Union["ClusterKafkaConnect", typing.Dict[builtins.str, typing.Any]]] = None,
        maintenance_window_config: typing.Optional[typing.Union["ClusterMaintenanceWindowConfig", typing.Dict[builtins.str, typing.Any]]] = None,
        read_replica_cluster_ids: typing.Optional[typing.Sequence[builtins.str]] = None,
        redpanda_node_count: typing.Optional[jsii.Number] = None,
        redpanda_version: typing.Optional[builtins.str] = None,
        rpsql: typing.Optional[typing.Union["ClusterRpsql", typing.Dict[builtins.str, typing.Any]]] = None,
        schema_registry: typing.Optional[typing.Union["ClusterSchemaRegistry", typing.Dict[builtins.str, typing.Any]]] = None,
        tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        timeouts: typing.Optional[typing.Union["ClusterTimeouts", typing.Dict[builtins.str, typing.Any]]] = None,
        connection: typing.Optional[typing.Union[typing.Union[_cdktf_9a9027ec.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]] = None,
        count: typing.Optional[typing.Union[jsii.Number, _cdktf_9a9027ec.TerraformCount]] = None,
        depends_on: typing.Optional[typing.Sequence[_cdktf_9a9027ec.ITerraformDependable]] = None,
        for_each: typing.Optional[_cdktf_9a9027ec.ITerraformIterator] = None,
        lifecycle: typing.Optional[typing.Union[_cdktf_9a9027ec.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]] = None,
        provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
        provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktf_9a9027ec.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]] = None,
    ) -> None:
        '''Create a new {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster redpanda_cluster} Resource.

        :param scope: The scope in which to define this construct.
        :param id: The scoped construct ID. Must be unique amongst siblings in the same scope
        :param cloud_provider: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#cloud_provider Cluster#cloud_provider}.
        :param connection_type: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#connection_type Cluster#connection_type}.
        :param name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#name Cluster#name}.
        :param network_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#network_id Cluster#network_id}.
        :param region: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#region Cluster#region}.
        :param resource_group_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#resource_group_id Cluster#resource_group_id}.
        :param throughput_tier: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#throughput_tier Cluster#throughput_tier}.
        :param zones: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#zones Cluster#zones}.
        :param allow_deletion: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#allow_deletion Cluster#allow_deletion}.
        :param api_gateway_access: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#api_gateway_access Cluster#api_gateway_access}.
        :param aws_private_link: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#aws_private_link Cluster#aws_private_link}.
        :param azure_private_link: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#azure_private_link Cluster#azure_private_link}.
        :param cloud_storage: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#cloud_storage Cluster#cloud_storage}.
        :param cluster_configuration: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#cluster_configuration Cluster#cluster_configuration}.
        :param cluster_type: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#cluster_type Cluster#cluster_type}.
        :param customer_managed_resources: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#customer_managed_resources Cluster#customer_managed_resources}.
        :param gcp_enable_global_access_api_gateway: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#gcp_enable_global_access_api_gateway Cluster#gcp_enable_global_access_api_gateway}.
        :param gcp_private_service_connect: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#gcp_private_service_connect Cluster#gcp_private_service_connect}.
        :param http_proxy: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#http_proxy Cluster#http_proxy}.
        :param kafka_api: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#kafka_api Cluster#kafka_api}.
        :param kafka_connect: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#kafka_connect Cluster#kafka_connect}.
        :param maintenance_window_config: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#maintenance_window_config Cluster#maintenance_window_config}.
        :param read_replica_cluster_ids: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#read_replica_cluster_ids Cluster#read_replica_cluster_ids}.
        :param redpanda_node_count: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#redpanda_node_count Cluster#redpanda_node_count}.
        :param redpanda_version: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#redpanda_version Cluster#redpanda_version}.
        :param rpsql: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#rpsql Cluster#rpsql}.
        :param schema_registry: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#schema_registry Cluster#schema_registry}.
        :param tags: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#tags Cluster#tags}.
        :param timeouts: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#timeouts Cluster#timeouts}.
        :param connection: 
        :param count: 
        :param depends_on: 
        :param for_each: 
        :param lifecycle: 
        :param provider: 
        :param provisioners: 
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3f243c6bc74d642ed0718f605bbea57a96e031c0e83aed5bb3af24f8ba0b99da)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        config = ClusterConfig(
            cloud_provider=cloud_provider,
            connection_type=connection_type,
            name=name,
            network_id=network_id,
            region=region,
            resource_group_id=resource_group_id,
            throughput_tier=throughput_tier,
            zones=zones,
            allow_deletion=allow_deletion,
            api_gateway_access=api_gateway_access,
            aws_private_link=aws_private_link,
            azure_private_link=azure_private_link,
            cloud_storage=cloud_storage,
            cluster_configuration=cluster_configuration,
            cluster_type=cluster_type,
            customer_managed_resources=customer_managed_resources,
            gcp_enable_global_access_api_gateway=gcp_enable_global_access_api_gateway,
            gcp_private_service_connect=gcp_private_service_connect,
            http_proxy=http_proxy,
            kafka_api=kafka_api,
            kafka_connect=kafka_connect,
            maintenance_window_config=maintenance_window_config,
            read_replica_cluster_ids=read_replica_cluster_ids,
            redpanda_node_count=redpanda_node_count,
            redpanda_version=redpanda_version,
            rpsql=rpsql,
            schema_registry=schema_registry,
            tags=tags,
            timeouts=timeouts,
            connection=connection,
            count=count,
            depends_on=depends_on,
            for_each=for_each,
            lifecycle=lifecycle,
            provider=provider,
            provisioners=provisioners,
        )

        jsii.create(self.__class__, self, [scope, id, config])

    @jsii.member(jsii_name="generateConfigForImport")
    @builtins.classmethod
    def generate_config_for_import(
        cls,
        scope: _constructs_77d1e7e8.Construct,
        import_to_id: builtins.str,
        import_from_id: builtins.str,
        provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
    ) -> _cdktf_9a9027ec.ImportableResource:
        '''Generates CDKTF code for importing a Cluster resource upon running "cdktf plan ".

        :param scope: The scope in which to define this construct.
        :param import_to_id: The construct id used in the generated config for the Cluster to import.
        :param import_from_id: The id of the existing Cluster that should be imported. Refer to the {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#import import section} in the documentation of this resource for the id to use
        :param provider: ? Optional instance of the provider where the Cluster to import is found.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__70991b81b5389d8f87fefc0a81744cb95bdbc12ff9d0a0b96ca0aa74cc66b606)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument import_to_id", value=import_to_id, expected_type=type_hints["import_to_id"])
            check_type(argname="argument import_from_id", value=import_from_id, expected_type=type_hints["import_from_id"])
            check_type(argname="argument provider", value=provider, expected_type=type_hints["provider"])
        return typing.cast(_cdktf_9a9027ec.ImportableResource, jsii.sinvoke(cls, "generateConfigForImport", [scope, import_to_id, import_from_id, provider]))

    @jsii.member(jsii_name="putAwsPrivateLink")
    def put_aws_private_link(
        self,
        *,
        allowed_principals: typing.Sequence[builtins.str],
        connect_console: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
        enabled: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
        supported_regions: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param allowed_principals: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#allowed_principals Cluster#allowed_principals}.
        :param connect_console: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#connect_console Cluster#connect_console}.
        :param enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#enabled Cluster#enabled}.
        :param supported_regions: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#supported_regions Cluster#supported_regions}.
        '''
        value = ClusterAwsPrivateLink(
            allowed_principals=allowed_principals,
            connect_console=connect_console,
            enabled=enabled,
            supported_regions=supported_regions,
        )

        return typing.cast(None, jsii.invoke(self, "putAwsPrivateLink", [value]))

    @jsii.member(jsii_name="putAzurePrivateLink")
    def put_azure_private_link(
        self,
        *,
        allowed_subscriptions: typing.Sequence[builtins.str],
        connect_console: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
        enabled: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        '''
        :param allowed_subscriptions: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#allowed_subscriptions Cluster#allowed_subscriptions}.
        :param connect_console: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#connect_console Cluster#connect_console}.
        :param enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#enabled Cluster#enabled}.
        '''
        value = ClusterAzurePrivateLink(
            allowed_subscriptions=allowed_subscriptions,
            connect_console=connect_console,
            enabled=enabled,
        )

        return typing.cast(None, jsii.invoke(self, "putAzurePrivateLink", [value]))

    @jsii.member(jsii_name="putCloudStorage")
    def put_cloud_storage(
        self,
        *,
        aws: typing.Optional[typing.Union["ClusterCloudStorageAws", typing.Dict[builtins.str, typing.Any]]] = None,
        azure: typing.Optional[typing.Union["ClusterCloudStorageAzure", typing.Dict[builtins.str, typing.Any]]] = None,
        gcp: typing.Optional[typing.Union["ClusterCloudStorageGcp", typing.Dict[builtins.str, typing.Any]]] = None,
        skip_destroy: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param aws: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#aws Cluster#aws}.
        :param azure: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#azure Cluster#azure}.
        :param gcp: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#gcp Cluster#gcp}.
        :param skip_destroy: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#skip_destroy Cluster#skip_destroy}.
        '''
        value = ClusterCloudStorage(
            aws=aws, azure=azure, gcp=gcp, skip_destroy=skip_destroy
        )

        return typing.cast(None, jsii.invoke(self, "putCloudStorage", [value]))

    @jsii.member(jsii_name="putClusterConfiguration")
    def put_cluster_configuration(
        self,
        *,
        custom_properties_json: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param custom_properties_json: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#custom_properties_json Cluster#custom_properties_json}.
        '''
        value = ClusterClusterConfiguration(
            custom_properties_json=custom_properties_json
        )

        return typing.cast(None, jsii.invoke(self, "putClusterConfiguration", [value]))

    @jsii.member(jsii_name="putCustomerManagedResources")
    def put_customer_managed_resources(
        self,
        *,
        aws: typing.Optional[typing.Union["ClusterCustomerManagedResourcesAws", typing.Dict[builtins.str, typing.Any]]] = None,
        gcp: typing.Optional[typing.Union["ClusterCustomerManagedResourcesGcp", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param aws: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#aws Cluster#aws}.
        :param gcp: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#gcp Cluster#gcp}.
        '''
        value = ClusterCustomerManagedResources(aws=aws, gcp=gcp)

        return typing.cast(None, jsii.invoke(self, "putCustomerManagedResources", [value]))

    @jsii.member(jsii_name="putGcpPrivateServiceConnect")
    def put_gcp_private_service_connect(
        self,
        *,
        consumer_accept_list: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["ClusterGcpPrivateServiceConnectConsumerAcceptListStruct", typing.Dict[builtins.str, typing.Any]]]],
        enabled: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
        global_access_enabled: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        '''
        :param consumer_accept_list: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#consumer_accept_list Cluster#consumer_accept_list}.
        :param enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#enabled Cluster#enabled}.
        :param global_access_enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#global_access_enabled Cluster#global_access_enabled}.
        '''
        value = ClusterGcpPrivateServiceConnect(
            consumer_accept_list=consumer_accept_list,
            enabled=enabled,
            global_access_enabled=global_access_enabled,
        )

        return typing.cast(None, jsii.invoke(self, "putGcpPrivateServiceConnect", [value]))

    @jsii.member(jsii_name="putHttpProxy")
    def put_http_proxy(
        self,
        *,
        mtls: typing.Optional[typing.Union["ClusterHttpProxyMtls", typing.Dict[builtins.str, typing.Any]]] = None,
        sasl: typing.Optional[typing.Union["ClusterHttpProxySasl", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param mtls: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#mtls Cluster#mtls}.
        :param sasl: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#sasl Cluster#sasl}.
        '''
        value = ClusterHttpProxy(mtls=mtls, sasl=sasl)

        return typing.cast(None, jsii.invoke(self, "putHttpProxy", [value]))

    @jsii.member(jsii_name="putKafkaApi")
    def put_kafka_api(
        self,
        *,
        mtls: typing.Optional[typing.Union["ClusterKafkaApiMtls", typing.Dict[builtins.str, typing.Any]]] = None,
        sasl: typing.Optional[typing.Union["ClusterKafkaApiSasl", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param mtls: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#mtls Cluster#mtls}.
        :param sasl: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#sasl Cluster#sasl}.
        '''
        value = ClusterKafkaApi(mtls=mtls, sasl=sasl)

        return typing.cast(None, jsii.invoke(self, "putKafkaApi", [value]))

    @jsii.member(jsii_name="putKafkaConnect")
    def put_kafka_connect(
        self,
        *,
        enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#enabled Cluster#enabled}.
        '''
        value = ClusterKafkaConnect(enabled=enabled)

        return typing.cast(None, jsii.invoke(self, "putKafkaConnect", [value]))

    @jsii.member(jsii_name="putMaintenanceWindowConfig")
    def put_maintenance_window_config(
        self,
        *,
        anytime: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        day_hour: typing.Optional[typing.Union["ClusterMaintenanceWindowConfigDayHour", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param anytime: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#anytime Cluster#anytime}.
        :param day_hour: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#day_hour Cluster#day_hour}.
        '''
        value = ClusterMaintenanceWindowConfig(anytime=anytime, day_hour=day_hour)

        return typing.cast(None, jsii.invoke(self, "putMaintenanceWindowConfig", [value]))

    @jsii.member(jsii_name="putRpsql")
    def put_rpsql(
        self,
        *,
        enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        replicas: typing.Optional[jsii.Number] = None,
        zones: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#enabled Cluster#enabled}.
        :param replicas: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#replicas Cluster#replicas}.
        :param zones: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#zones Cluster#zones}.
        '''
        value = ClusterRpsql(enabled=enabled, replicas=replicas, zones=zones)

        return typing.cast(None, jsii.invoke(self, "putRpsql", [value]))

    @jsii.member(jsii_name="putSchemaRegistry")
    def put_schema_registry(
        self,
        *,
        mtls: typing.Optional[typing.Union["ClusterSchemaRegistryMtls", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param mtls: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#mtls Cluster#mtls}.
        '''
        value = ClusterSchemaRegistry(mtls=mtls)

        return typing.cast(None, jsii.invoke(self, "putSchemaRegistry", [value]))

    @jsii.member(jsii_name="putTimeouts")
    def put_timeouts(
        self,
        *,
        create: typing.Optional[builtins.str] = None,
        delete: typing.Optional[builtins.str] = None,
        update: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param create: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#create Cluster#create}.
        :param delete: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#delete Cluster#delete}.
        :param update: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#update Cluster#update}.
        '''
        value = ClusterTimeouts(create=create, delete=delete, update=update)

        return typing.cast(None, jsii.invoke(self, "putTimeouts", [value]))

    @jsii.member(jsii_name="resetAllowDeletion")
    def reset_allow_deletion(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAllowDeletion", []))

    @jsii.member(jsii_name="resetApiGatewayAccess")
    def reset_api_gateway_access(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetApiGatewayAccess", []))

    @jsii.member(jsii_name="resetAwsPrivateLink")
    def reset_aws_private_link(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAwsPrivateLink", []))

    @jsii.member(jsii_name="resetAzurePrivateLink")
    def reset_azure_private_link(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAzurePrivateLink", []))

    @jsii.member(jsii_name="resetCloudStorage")
    def reset_cloud_storage(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetCloudStorage", []))

    @jsii.member(jsii_name="resetClusterConfiguration")
    def reset_cluster_configuration(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetClusterConfiguration", []))

    @jsii.member(jsii_name="resetClusterType")
    def reset_cluster_type(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetClusterType", []))

    @jsii.member(jsii_name="resetCustomerManagedResources")
    def reset_customer_managed_resources(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetCustomerManagedResources", []))

    @jsii.member(jsii_name="resetGcpEnableGlobalAccessApiGateway")
    def reset_gcp_enable_global_access_api_gateway(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetGcpEnableGlobalAccessApiGateway", []))

    @jsii.member(jsii_name="resetGcpPrivateServiceConnect")
    def reset_gcp_private_service_connect(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetGcpPrivateServiceConnect", []))

    @jsii.member(jsii_name="resetHttpProxy")
    def reset_http_proxy(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetHttpProxy", []))

    @jsii.member(jsii_name="resetKafkaApi")
    def reset_kafka_api(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetKafkaApi", []))

    @jsii.member(jsii_name="resetKafkaConnect")
    def reset_kafka_connect(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetKafkaConnect", []))

    @jsii.member(jsii_name="resetMaintenanceWindowConfig")
    def reset_maintenance_window_config(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMaintenanceWindowConfig", []))

    @jsii.member(jsii_name="resetReadReplicaClusterIds")
    def reset_read_replica_cluster_ids(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetReadReplicaClusterIds", []))

    @jsii.member(jsii_name="resetRedpandaNodeCount")
    def reset_redpanda_node_count(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetRedpandaNodeCount", []))

    @jsii.member(jsii_name="resetRedpandaVersion")
    def reset_redpanda_version(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetRedpandaVersion", []))

    @jsii.member(jsii_name="resetRpsql")
    def reset_rpsql(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetRpsql", []))

    @jsii.member(jsii_name="resetSchemaRegistry")
    def reset_schema_registry(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSchemaRegistry", []))

    @jsii.member(jsii_name="resetTags")
    def reset_tags(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetTags", []))

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
    @jsii.member(jsii_name="awsPrivateLink")
    def aws_private_link(self) -> "ClusterAwsPrivateLinkOutputReference":
        return typing.cast("ClusterAwsPrivateLinkOutputReference", jsii.get(self, "awsPrivateLink"))

    @builtins.property
    @jsii.member(jsii_name="azurePrivateLink")
    def azure_private_link(self) -> "ClusterAzurePrivateLinkOutputReference":
        return typing.cast("ClusterAzurePrivateLinkOutputReference", jsii.get(self, "azurePrivateLink"))

    @builtins.property
    @jsii.member(jsii_name="cloudStorage")
    def cloud_storage(self) -> "ClusterCloudStorageOutputReference":
        return typing.cast("ClusterCloudStorageOutputReference", jsii.get(self, "cloudStorage"))

    @builtins.property
    @jsii.member(jsii_name="clusterApiUrl")
    def cluster_api_url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "clusterApiUrl"))

    @builtins.property
    @jsii.member(jsii_name="clusterConfiguration")
    def cluster_configuration(self) -> "ClusterClusterConfigurationOutputReference":
        return typing.cast("ClusterClusterConfigurationOutputReference", jsii.get(self, "clusterConfiguration"))

    @builtins.property
    @jsii.member(jsii_name="currentRedpandaVersion")
    def current_redpanda_version(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "currentRedpandaVersion"))

    @builtins.property
    @jsii.member(jsii_name="customerManagedResources")
    def customer_managed_resources(
        self,
    ) -> "ClusterCustomerManagedResourcesOutputReference":
        return typing.cast("ClusterCustomerManagedResourcesOutputReference", jsii.get(self, "customerManagedResources"))

    @builtins.property
    @jsii.member(jsii_name="dataplaneApi")
    def dataplane_api(self) -> "ClusterDataplaneApiOutputReference":
        return typing.cast("ClusterDataplaneApiOutputReference", jsii.get(self, "dataplaneApi"))

    @builtins.property
    @jsii.member(jsii_name="desiredRedpandaVersion")
    def desired_redpanda_version(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "desiredRedpandaVersion"))

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
    ) -> "ClusterGcpPrivateServiceConnectOutputReference":
        return typing.cast("ClusterGcpPrivateServiceConnectOutputReference", jsii.get(self, "gcpPrivateServiceConnect"))

    @builtins.property
    @jsii.member(jsii_name="httpProxy")
    def http_proxy(self) -> "ClusterHttpProxyOutputReference":
        return typing.cast("ClusterHttpProxyOutputReference", jsii.get(self, "httpProxy"))

    @builtins.property
    @jsii.member(jsii_name="id")
    def id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "id"))

    @builtins.property
    @jsii.member(jsii_name="kafkaApi")
    def kafka_api(self) -> "ClusterKafkaApiOutputReference":
        return typing.cast("ClusterKafkaApiOutputReference", jsii.get(self, "kafkaApi"))

    @builtins.property
    @jsii.member(jsii_name="kafkaConnect")
    def kafka_connect(self) -> "ClusterKafkaConnectOutputReference":
        return typing.cast("ClusterKafkaConnectOutputReference", jsii.get(self, "kafkaConnect"))

    @builtins.property
    @jsii.member(jsii_name="maintenanceWindowConfig")
    def maintenance_window_config(
        self,
    ) -> "ClusterMaintenanceWindowConfigOutputReference":
        return typing.cast("ClusterMaintenanceWindowConfigOutputReference", jsii.get(self, "maintenanceWindowConfig"))

    @builtins.property
    @jsii.member(jsii_name="natGateways")
    def nat_gateways(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "natGateways"))

    @builtins.property
    @jsii.member(jsii_name="prometheus")
    def prometheus(self) -> "ClusterPrometheusOutputReference":
        return typing.cast("ClusterPrometheusOutputReference", jsii.get(self, "prometheus"))

    @builtins.property
    @jsii.member(jsii_name="redpandaConsole")
    def redpanda_console(self) -> "ClusterRedpandaConsoleOutputReference":
        return typing.cast("ClusterRedpandaConsoleOutputReference", jsii.get(self, "redpandaConsole"))

    @builtins.property
    @jsii.member(jsii_name="rpsql")
    def rpsql(self) -> "ClusterRpsqlOutputReference":
        return typing.cast("ClusterRpsqlOutputReference", jsii.get(self, "rpsql"))

    @builtins.property
    @jsii.member(jsii_name="schemaRegistry")
    def schema_registry(self) -> "ClusterSchemaRegistryOutputReference":
        return typing.cast("ClusterSchemaRegistryOutputReference", jsii.get(self, "schemaRegistry"))

    @builtins.property
    @jsii.member(jsii_name="state")
    def state(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "state"))

    @builtins.property
    @jsii.member(jsii_name="stateDescription")
    def state_description(self) -> "ClusterStateDescriptionOutputReference":
        return typing.cast("ClusterStateDescriptionOutputReference", jsii.get(self, "stateDescription"))

    @builtins.property
    @jsii.member(jsii_name="timeouts")
    def timeouts(self) -> "ClusterTimeoutsOutputReference":
        return typing.cast("ClusterTimeoutsOutputReference", jsii.get(self, "timeouts"))

    @builtins.property
    @jsii.member(jsii_name="allowDeletionInput")
    def allow_deletion_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "allowDeletionInput"))

    @builtins.property
    @jsii.member(jsii_name="apiGatewayAccessInput")
    def api_gateway_access_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "apiGatewayAccessInput"))

    @builtins.property
    @jsii.member(jsii_name="awsPrivateLinkInput")
    def aws_private_link_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterAwsPrivateLink"]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterAwsPrivateLink"]], jsii.get(self, "awsPrivateLinkInput"))

    @builtins.property
    @jsii.member(jsii_name="azurePrivateLinkInput")
    def azure_private_link_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterAzurePrivateLink"]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterAzurePrivateLink"]], jsii.get(self, "azurePrivateLinkInput"))

    @builtins.property
    @jsii.member(jsii_name="cloudProviderInput")
    def cloud_provider_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "cloudProviderInput"))

    @builtins.property
    @jsii.member(jsii_name="cloudStorageInput")
    def cloud_storage_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterCloudStorage"]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterCloudStorage"]], jsii.get(self, "cloudStorageInput"))

    @builtins.property
    @jsii.member(jsii_name="clusterConfigurationInput")
    def cluster_configuration_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterClusterConfiguration"]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterClusterConfiguration"]], jsii.get(self, "clusterConfigurationInput"))

    @builtins.property
    @jsii.member(jsii_name="clusterTypeInput")
    def cluster_type_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "clusterTypeInput"))

    @builtins.property
    @jsii.member(jsii_name="connectionTypeInput")
    def connection_type_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "connectionTypeInput"))

    @builtins.property
    @jsii.member(jsii_name="customerManagedResourcesInput")
    def customer_managed_resources_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterCustomerManagedResources"]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterCustomerManagedResources"]], jsii.get(self, "customerManagedResourcesInput"))

    @builtins.property
    @jsii.member(jsii_name="gcpEnableGlobalAccessApiGatewayInput")
    def gcp_enable_global_access_api_gateway_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "gcpEnableGlobalAccessApiGatewayInput"))

    @builtins.property
    @jsii.member(jsii_name="gcpPrivateServiceConnectInput")
    def gcp_private_service_connect_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterGcpPrivateServiceConnect"]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterGcpPrivateServiceConnect"]], jsii.get(self, "gcpPrivateServiceConnectInput"))

    @builtins.property
    @jsii.member(jsii_name="httpProxyInput")
    def http_proxy_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterHttpProxy"]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterHttpProxy"]], jsii.get(self, "httpProxyInput"))

    @builtins.property
    @jsii.member(jsii_name="kafkaApiInput")
    def kafka_api_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterKafkaApi"]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterKafkaApi"]], jsii.get(self, "kafkaApiInput"))

    @builtins.property
    @jsii.member(jsii_name="kafkaConnectInput")
    def kafka_connect_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterKafkaConnect"]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterKafkaConnect"]], jsii.get(self, "kafkaConnectInput"))

    @builtins.property
    @jsii.member(jsii_name="maintenanceWindowConfigInput")
    def maintenance_window_config_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterMaintenanceWindowConfig"]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterMaintenanceWindowConfig"]], jsii.get(self, "maintenanceWindowConfigInput"))

    @builtins.property
    @jsii.member(jsii_name="nameInput")
    def name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "nameInput"))

    @builtins.property
    @jsii.member(jsii_name="networkIdInput")
    def network_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "networkIdInput"))

    @builtins.property
    @jsii.member(jsii_name="readReplicaClusterIdsInput")
    def read_replica_cluster_ids_input(
        self,
    ) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "readReplicaClusterIdsInput"))

    @builtins.property
    @jsii.member(jsii_name="redpandaNodeCountInput")
    def redpanda_node_count_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "redpandaNodeCountInput"))

    @builtins.property
    @jsii.member(jsii_name="redpandaVersionInput")
    def redpanda_version_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "redpandaVersionInput"))

    @builtins.property
    @jsii.member(jsii_name="regionInput")
    def region_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "regionInput"))

    @builtins.property
    @jsii.member(jsii_name="resourceGroupIdInput")
    def resource_group_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "resourceGroupIdInput"))

    @builtins.property
    @jsii.member(jsii_name="rpsqlInput")
    def rpsql_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterRpsql"]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterRpsql"]], jsii.get(self, "rpsqlInput"))

    @builtins.property
    @jsii.member(jsii_name="schemaRegistryInput")
    def schema_registry_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterSchemaRegistry"]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterSchemaRegistry"]], jsii.get(self, "schemaRegistryInput"))

    @builtins.property
    @jsii.member(jsii_name="tagsInput")
    def tags_input(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], jsii.get(self, "tagsInput"))

    @builtins.property
    @jsii.member(jsii_name="throughputTierInput")
    def throughput_tier_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "throughputTierInput"))

    @builtins.property
    @jsii.member(jsii_name="timeoutsInput")
    def timeouts_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterTimeouts"]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterTimeouts"]], jsii.get(self, "timeoutsInput"))

    @builtins.property
    @jsii.member(jsii_name="zonesInput")
    def zones_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "zonesInput"))

    @builtins.property
    @jsii.member(jsii_name="allowDeletion")
    def allow_deletion(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "allowDeletion"))

    @allow_deletion.setter
    def allow_deletion(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__67b69423f6f10b7f559f0ed703d23efdbea25629d02f451c9b4b6544d16bee63)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "allowDeletion", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="apiGatewayAccess")
    def api_gateway_access(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "apiGatewayAccess"))

    @api_gateway_access.setter
    def api_gateway_access(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5a8bece2ee1ead6098713f343fcf57082208fe4ff88c3adef21bad0aeae72f91)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "apiGatewayAccess", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="cloudProvider")
    def cloud_provider(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "cloudProvider"))

    @cloud_provider.setter
    def cloud_provider(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__87308e291f63fb5a1906d5e1544b354a70e99220d53d079949c0778000cc1e2a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "cloudProvider", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="clusterType")
    def cluster_type(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "clusterType"))

    @cluster_type.setter
    def cluster_type(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__237299270654b4aa3d70a6e5fc9f198e84e241a43478b096d6d5deccb378a617)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "clusterType", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="connectionType")
    def connection_type(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "connectionType"))

    @connection_type.setter
    def connection_type(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d0578b338b083b2d4bdbd3b471a4981a980e5f5a765792209f68af387d27bf54)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "connectionType", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="gcpEnableGlobalAccessApiGateway")
    def gcp_enable_global_access_api_gateway(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "gcpEnableGlobalAccessApiGateway"))

    @gcp_enable_global_access_api_gateway.setter
    def gcp_enable_global_access_api_gateway(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a183c6f4b2316f6c056060f2302062356832456c31c4a14ec527231a63604e03)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "gcpEnableGlobalAccessApiGateway", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="name")
    def name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "name"))

    @name.setter
    def name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0c51af6c8ceaa86d57879a8c22589745a42a87fe03dfb13e278916597a30e2bf)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "name", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="networkId")
    def network_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "networkId"))

    @network_id.setter
    def network_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__abd43acaa493f546786afed4d47691911e6cac6c887af4d60db92b3e6cb77652)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "networkId", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="readReplicaClusterIds")
    def read_replica_cluster_ids(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "readReplicaClusterIds"))

    @read_replica_cluster_ids.setter
    def read_replica_cluster_ids(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5db13f734e7b10513e8e356cab35ff33abae6e45541533b782bbbc3f19b1da4a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "readReplicaClusterIds", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="redpandaNodeCount")
    def redpanda_node_count(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "redpandaNodeCount"))

    @redpanda_node_count.setter
    def redpanda_node_count(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1fbd128a35717370f1f8a0376893138ffc558ffc8beffdc3faa18cb8f6ebc941)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "redpandaNodeCount", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="redpandaVersion")
    def redpanda_version(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "redpandaVersion"))

    @redpanda_version.setter
    def redpanda_version(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c5393f1ba22a63d51be40e6fdf0ac0693b7122aa49b7d6740da3a2b1de940617)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "redpandaVersion", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="region")
    def region(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "region"))

    @region.setter
    def region(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__14deb7e328f2887c1eeec7fe2b533422688fa5429917a59ba6986d1209d2e726)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "region", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="resourceGroupId")
    def resource_group_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "resourceGroupId"))

    @resource_group_id.setter
    def resource_group_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__831d92d70cce043d1eeb2b781528126867e3dcefed87926a880083b7d620e165)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "resourceGroupId", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="tags")
    def tags(self) -> typing.Mapping[builtins.str, builtins.str]:
        return typing.cast(typing.Mapping[builtins.str, builtins.str], jsii.get(self, "tags"))

    @tags.setter
    def tags(self, value: typing.Mapping[builtins.str, builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8720d2f585c925668e2ff5d0a36345549de756605c731f30a038118bd41394b4)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "tags", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="throughputTier")
    def throughput_tier(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "throughputTier"))

    @throughput_tier.setter
    def throughput_tier(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__43ac2ebdc8c8a68770d8f9bb3dfd3d63350e03950d350086f21350f708ef2d22)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "throughputTier", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="zones")
    def zones(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "zones"))

    @zones.setter
    def zones(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6e54d1584e56f76b5c8bcfe355bdd26090200515369dd3adc63d332a24947d6d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "zones", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterAwsPrivateLink",
    jsii_struct_bases=[],
    name_mapping={
        "allowed_principals": "allowedPrincipals",
        "connect_console": "connectConsole",
        "enabled": "enabled",
        "supported_regions": "supportedRegions",
    },
)
class ClusterAwsPrivateLink:
    def __init__(
        self,
        *,
        allowed_principals: typing.Sequence[builtins.str],
        connect_console: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
        enabled: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
        supported_regions: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param allowed_principals: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#allowed_principals Cluster#allowed_principals}.
        :param connect_console: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#connect_console Cluster#connect_console}.
        :param enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#enabled Cluster#enabled}.
        :param supported_regions: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#supported_regions Cluster#supported_regions}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__fee84a539b953c8ff9e3f3ba80236a19eac0171b5b5304e6056e5e8e0a6696af)
            check_type(argname="argument allowed_principals", value=allowed_principals, expected_type=type_hints["allowed_principals"])
            check_type(argname="argument connect_console", value=connect_console, expected_type=type_hints["connect_console"])
            check_type(argname="argument enabled", value=enabled, expected_type=type_hints["enabled"])
            check_type(argname="argument supported_regions", value=supported_regions, expected_type=type_hints["supported_regions"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "allowed_principals": allowed_principals,
            "connect_console": connect_console,
            "enabled": enabled,
        }
        if supported_regions is not None:
            self._values["supported_regions"] = supported_regions

    @builtins.property
    def allowed_principals(self) -> typing.List[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#allowed_principals Cluster#allowed_principals}.'''
        result = self._values.get("allowed_principals")
        assert result is not None, "Required property 'allowed_principals' is missing"
        return typing.cast(typing.List[builtins.str], result)

    @builtins.property
    def connect_console(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#connect_console Cluster#connect_console}.'''
        result = self._values.get("connect_console")
        assert result is not None, "Required property 'connect_console' is missing"
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], result)

    @builtins.property
    def enabled(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#enabled Cluster#enabled}.'''
        result = self._values.get("enabled")
        assert result is not None, "Required property 'enabled' is missing"
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], result)

    @builtins.property
    def supported_regions(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#supported_regions Cluster#supported_regions}.'''
        result = self._values.get("supported_regions")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterAwsPrivateLink(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterAwsPrivateLinkOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterAwsPrivateLinkOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__ff5f49e97880ac437c9c8a0476397319b04e1ac564dedddab9d2f32b0882f79b)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetSupportedRegions")
    def reset_supported_regions(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSupportedRegions", []))

    @builtins.property
    @jsii.member(jsii_name="status")
    def status(self) -> "ClusterAwsPrivateLinkStatusOutputReference":
        return typing.cast("ClusterAwsPrivateLinkStatusOutputReference", jsii.get(self, "status"))

    @builtins.property
    @jsii.member(jsii_name="allowedPrincipalsInput")
    def allowed_principals_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "allowedPrincipalsInput"))

    @builtins.property
    @jsii.member(jsii_name="connectConsoleInput")
    def connect_console_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "connectConsoleInput"))

    @builtins.property
    @jsii.member(jsii_name="enabledInput")
    def enabled_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "enabledInput"))

    @builtins.property
    @jsii.member(jsii_name="supportedRegionsInput")
    def supported_regions_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "supportedRegionsInput"))

    @builtins.property
    @jsii.member(jsii_name="allowedPrincipals")
    def allowed_principals(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "allowedPrincipals"))

    @allowed_principals.setter
    def allowed_principals(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9d59f30b9192f7b7eb646b500c622e25c16c98439ee9abf7328a8d854a5c6f75)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "allowedPrincipals", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="connectConsole")
    def connect_console(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "connectConsole"))

    @connect_console.setter
    def connect_console(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a9af32103e8d90811161d96932249543ec1543747f793ee119e137b61e00e262)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "connectConsole", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="enabled")
    def enabled(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "enabled"))

    @enabled.setter
    def enabled(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d570ecd57b80f2a471bfb42cb092e9a122b06c4877d582fd44a7bbb2159bf36b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "enabled", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="supportedRegions")
    def supported_regions(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "supportedRegions"))

    @supported_regions.setter
    def supported_regions(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ba0c74fd29fcb27b34c1ba48dcf7254f49308d3b93ee5386dca125d29dee8dd1)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "supportedRegions", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterAwsPrivateLink]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterAwsPrivateLink]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterAwsPrivateLink]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a05fdf42c842826ad8a0c68f53992de876a884f319d9b888281585437fd9d133)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterAwsPrivateLinkStatus",
    jsii_struct_bases=[],
    name_mapping={},
)
class ClusterAwsPrivateLinkStatus:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterAwsPrivateLinkStatus(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterAwsPrivateLinkStatusOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterAwsPrivateLinkStatusOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__0cc75e91f7b28aab611465f35c442310bc562823588e4e4def3dc18043972921)
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
    ) -> "ClusterAwsPrivateLinkStatusVpcEndpointConnectionsList":
        return typing.cast("ClusterAwsPrivateLinkStatusVpcEndpointConnectionsList", jsii.get(self, "vpcEndpointConnections"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ClusterAwsPrivateLinkStatus]:
        return typing.cast(typing.Optional[ClusterAwsPrivateLinkStatus], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[ClusterAwsPrivateLinkStatus],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0f4a092149cf589198df5e0b7530371454867c41b73b9ba8fc695fd7396dc5ad)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterAwsPrivateLinkStatusVpcEndpointConnections",
    jsii_struct_bases=[],
    name_mapping={},
)
class ClusterAwsPrivateLinkStatusVpcEndpointConnections:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterAwsPrivateLinkStatusVpcEndpointConnections(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterAwsPrivateLinkStatusVpcEndpointConnectionsDnsEntries",
    jsii_struct_bases=[],
    name_mapping={},
)
class ClusterAwsPrivateLinkStatusVpcEndpointConnectionsDnsEntries:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterAwsPrivateLinkStatusVpcEndpointConnectionsDnsEntries(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterAwsPrivateLinkStatusVpcEndpointConnectionsDnsEntriesList(
    _cdktf_9a9027ec.ComplexList,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterAwsPrivateLinkStatusVpcEndpointConnectionsDnsEntriesList",
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
            type_hints = typing.get_type_hints(_typecheckingstub__69a7073177320f7fd670cddf7e2d8e6135baaabbbf63278bc4720db4803393c6)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument wraps_set", value=wraps_set, expected_type=type_hints["wraps_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name="get")
    def get(
        self,
        index: jsii.Number,
    ) -> "ClusterAwsPrivateLinkStatusVpcEndpointConnectionsDnsEntriesOutputReference":
        '''
        :param index: the index of the item to return.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__032fd49808171b276a09ad822b708ec86dd9749d28bdd77c160a0e30350108c9)
            check_type(argname="argument index", value=index, expected_type=type_hints["index"])
        return typing.cast("ClusterAwsPrivateLinkStatusVpcEndpointConnectionsDnsEntriesOutputReference", jsii.invoke(self, "get", [index]))

    @builtins.property
    @jsii.member(jsii_name="terraformAttribute")
    def _terraform_attribute(self) -> builtins.str:
        '''The attribute on the parent resource this class is referencing.'''
        return typing.cast(builtins.str, jsii.get(self, "terraformAttribute"))

    @_terraform_attribute.setter
    def _terraform_attribute(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6c753cb5d93be16229191d65fbed25e83cb363e59d71197b778252bb2ff0312b)
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
            type_hints = typing.get_type_hints(_typecheckingstub__431aa9de301a79d740df06a4f3f91c47c15d8aa3e307f03dfdffff158b95c61f)
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
            type_hints = typing.get_type_hints(_typecheckingstub__bbb0b559e824c8d621b9f97d1db7b219a0eee28fa4988786b72615fa4ee12d08)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "wrapsSet", value) # pyright: ignore[reportArgumentType]


class ClusterAwsPrivateLinkStatusVpcEndpointConnectionsDnsEntriesOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterAwsPrivateLinkStatusVpcEndpointConnectionsDnsEntriesOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__8cce40c1979c1001bc85fc9e24774db08284755145d4a75c2aaacd60644da7c6)
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
    ) -> typing.Optional[ClusterAwsPrivateLinkStatusVpcEndpointConnectionsDnsEntries]:
        return typing.cast(typing.Optional[ClusterAwsPrivateLinkStatusVpcEndpointConnectionsDnsEntries], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[ClusterAwsPrivateLinkStatusVpcEndpointConnectionsDnsEntries],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2711ce03053209f07f8ec0071e7b1fdc05d86219955b01119563ede113805578)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ClusterAwsPrivateLinkStatusVpcEndpointConnectionsList(
    _cdktf_9a9027ec.ComplexList,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterAwsPrivateLinkStatusVpcEndpointConnectionsList",
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
            type_hints = typing.get_type_hints(_typecheckingstub__4070a8e846efba22fcb4f4b9ae7c5b26eadea6b02710aed39226db83dc3c48d8)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument wraps_set", value=wraps_set, expected_type=type_hints["wraps_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name="get")
    def get(
        self,
        index: jsii.Number,
    ) -> "ClusterAwsPrivateLinkStatusVpcEndpointConnectionsOutputReference":
        '''
        :param index: the index of the item to return.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__70c88950cf439862e3a654ba057dfb680af513e64e07d3a0a051b66001ec1291)
            check_type(argname="argument index", value=index, expected_type=type_hints["index"])
        return typing.cast("ClusterAwsPrivateLinkStatusVpcEndpointConnectionsOutputReference", jsii.invoke(self, "get", [index]))

    @builtins.property
    @jsii.member(jsii_name="terraformAttribute")
    def _terraform_attribute(self) -> builtins.str:
        '''The attribute on the parent resource this class is referencing.'''
        return typing.cast(builtins.str, jsii.get(self, "terraformAttribute"))

    @_terraform_attribute.setter
    def _terraform_attribute(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f0b9d00d9eae82dc792455e427811ae53e67b5fd5fe315c0735dc9525df92923)
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
            type_hints = typing.get_type_hints(_typecheckingstub__c3078137eda9c59170a0f67e7c21ced6e9a386892ec97c00c7e20beb0210a425)
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
            type_hints = typing.get_type_hints(_typecheckingstub__413858b1b0c4b79d74b07584a63b711b15e64df7c8290e3537291d67b78049a0)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "wrapsSet", value) # pyright: ignore[reportArgumentType]


class ClusterAwsPrivateLinkStatusVpcEndpointConnectionsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterAwsPrivateLinkStatusVpcEndpointConnectionsOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__fbe289f3b3e00327d7fcabfa38afa666a0e42ed1251ca50f4b859faf827d8537)
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
    ) -> ClusterAwsPrivateLinkStatusVpcEndpointConnectionsDnsEntriesList:
        return typing.cast(ClusterAwsPrivateLinkStatusVpcEndpointConnectionsDnsEntriesList, jsii.get(self, "dnsEntries"))

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
    ) -> typing.Optional[ClusterAwsPrivateLinkStatusVpcEndpointConnections]:
        return typing.cast(typing.Optional[ClusterAwsPrivateLinkStatusVpcEndpointConnections], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[ClusterAwsPrivateLinkStatusVpcEndpointConnections],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__50d7bc74e56e88d6f075e7c4eda0a586b5f14525945e524324dbe015d80b7df8)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterAzurePrivateLink",
    jsii_struct_bases=[],
    name_mapping={
        "allowed_subscriptions": "allowedSubscriptions",
        "connect_console": "connectConsole",
        "enabled": "enabled",
    },
)
class ClusterAzurePrivateLink:
    def __init__(
        self,
        *,
        allowed_subscriptions: typing.Sequence[builtins.str],
        connect_console: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
        enabled: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        '''
        :param allowed_subscriptions: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#allowed_subscriptions Cluster#allowed_subscriptions}.
        :param connect_console: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#connect_console Cluster#connect_console}.
        :param enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#enabled Cluster#enabled}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6d0ebf3b0af26ae5c715ec4afb9eae874c7a7a141fbbeedf6eb1d9b0dd89d78f)
            check_type(argname="argument allowed_subscriptions", value=allowed_subscriptions, expected_type=type_hints["allowed_subscriptions"])
            check_type(argname="argument connect_console", value=connect_console, expected_type=type_hints["connect_console"])
            check_type(argname="argument enabled", value=enabled, expected_type=type_hints["enabled"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "allowed_subscriptions": allowed_subscriptions,
            "connect_console": connect_console,
            "enabled": enabled,
        }

    @builtins.property
    def allowed_subscriptions(self) -> typing.List[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#allowed_subscriptions Cluster#allowed_subscriptions}.'''
        result = self._values.get("allowed_subscriptions")
        assert result is not None, "Required property 'allowed_subscriptions' is missing"
        return typing.cast(typing.List[builtins.str], result)

    @builtins.property
    def connect_console(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#connect_console Cluster#connect_console}.'''
        result = self._values.get("connect_console")
        assert result is not None, "Required property 'connect_console' is missing"
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], result)

    @builtins.property
    def enabled(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#enabled Cluster#enabled}.'''
        result = self._values.get("enabled")
        assert result is not None, "Required property 'enabled' is missing"
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterAzurePrivateLink(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterAzurePrivateLinkOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterAzurePrivateLinkOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__93d9f5a1d40aca4df49d7cd3634ec1284d06575f2cf560ec1283a37f1cc8ca86)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="status")
    def status(self) -> "ClusterAzurePrivateLinkStatusOutputReference":
        return typing.cast("ClusterAzurePrivateLinkStatusOutputReference", jsii.get(self, "status"))

    @builtins.property
    @jsii.member(jsii_name="allowedSubscriptionsInput")
    def allowed_subscriptions_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "allowedSubscriptionsInput"))

    @builtins.property
    @jsii.member(jsii_name="connectConsoleInput")
    def connect_console_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "connectConsoleInput"))

    @builtins.property
    @jsii.member(jsii_name="enabledInput")
    def enabled_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "enabledInput"))

    @builtins.property
    @jsii.member(jsii_name="allowedSubscriptions")
    def allowed_subscriptions(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "allowedSubscriptions"))

    @allowed_subscriptions.setter
    def allowed_subscriptions(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8afc5c5e454f6b709b4c7da07c010530d882315cbfe132c46358a792f183d9f3)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "allowedSubscriptions", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="connectConsole")
    def connect_console(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "connectConsole"))

    @connect_console.setter
    def connect_console(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d5dc5c3724928caaef3c582615ed88a232edf5c04bc86f26e7309ea8b1a81139)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "connectConsole", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="enabled")
    def enabled(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "enabled"))

    @enabled.setter
    def enabled(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__79921eaa615664078326d2f5c35a3170db5ecc457a826fddb5fa52529351c5fb)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "enabled", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterAzurePrivateLink]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterAzurePrivateLink]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterAzurePrivateLink]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5edc1ce91f84608436e78e6fd5c21539300f2c309ab566c11d617ad718079999)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterAzurePrivateLinkStatus",
    jsii_struct_bases=[],
    name_mapping={},
)
class ClusterAzurePrivateLinkStatus:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterAzurePrivateLinkStatus(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterAzurePrivateLinkStatusOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterAzurePrivateLinkStatusOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__75dcc791f8094fbae17c232f60c9abe36d9bdc203190d9ea72cadfe22c030213)
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
    ) -> "ClusterAzurePrivateLinkStatusPrivateEndpointConnectionsList":
        return typing.cast("ClusterAzurePrivateLinkStatusPrivateEndpointConnectionsList", jsii.get(self, "privateEndpointConnections"))

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
    def internal_value(self) -> typing.Optional[ClusterAzurePrivateLinkStatus]:
        return typing.cast(typing.Optional[ClusterAzurePrivateLinkStatus], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[ClusterAzurePrivateLinkStatus],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8928602d42c2676c7a7cbc99ba28e74df57fb8b1805980165cb0d53aa18a860d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterAzurePrivateLinkStatusPrivateEndpointConnections",
    jsii_struct_bases=[],
    name_mapping={},
)
class ClusterAzurePrivateLinkStatusPrivateEndpointConnections:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterAzurePrivateLinkStatusPrivateEndpointConnections(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterAzurePrivateLinkStatusPrivateEndpointConnectionsList(
    _cdktf_9a9027ec.ComplexList,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterAzurePrivateLinkStatusPrivateEndpointConnectionsList",
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
            type_hints = typing.get_type_hints(_typecheckingstub__46ebe95f0d355c64c31a90bb329f97a251522f25a0d8a8af4c3fbe18ef696074)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument wraps_set", value=wraps_set, expected_type=type_hints["wraps_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name="get")
    def get(
        self,
        index: jsii.Number,
    ) -> "ClusterAzurePrivateLinkStatusPrivateEndpointConnectionsOutputReference":
        '''
        :param index: the index of the item to return.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7113774177b25ddde5331ec8b1d5531b86d92ace366ff36816928ee58d8b7edc)
            check_type(argname="argument index", value=index, expected_type=type_hints["index"])
        return typing.cast("ClusterAzurePrivateLinkStatusPrivateEndpointConnectionsOutputReference", jsii.invoke(self, "get", [index]))

    @builtins.property
    @jsii.member(jsii_name="terraformAttribute")
    def _terraform_attribute(self) -> builtins.str:
        '''The attribute on the parent resource this class is referencing.'''
        return typing.cast(builtins.str, jsii.get(self, "terraformAttribute"))

    @_terraform_attribute.setter
    def _terraform_attribute(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__efed2f6257e39d04d41d4609b2b1bdfab62233a6527f45d136abbab281be3386)
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
            type_hints = typing.get_type_hints(_typecheckingstub__eaca044a39ac3b0a589916007626ffbb390d6a006e8c6e548bcdc15211264387)
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
            type_hints = typing.get_type_hints(_typecheckingstub__c4cc01cca912ef41b665c243ba0669b32ff2830f968a233f1508ef992d17c0c9)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "wrapsSet", value) # pyright: ignore[reportArgumentType]


class ClusterAzurePrivateLinkStatusPrivateEndpointConnectionsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterAzurePrivateLinkStatusPrivateEndpointConnectionsOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__eea707b12d3df19d15996395a3f2b89ac4b0ece33a1cf8ad1970dfa5559761ba)
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
    ) -> typing.Optional[ClusterAzurePrivateLinkStatusPrivateEndpointConnections]:
        return typing.cast(typing.Optional[ClusterAzurePrivateLinkStatusPrivateEndpointConnections], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[ClusterAzurePrivateLinkStatusPrivateEndpointConnections],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b6c728cd0c9283ce62d0eeb5403f3060e7403ebd87ba4d4751a324bd8f23e7b2)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterCloudStorage",
    jsii_struct_bases=[],
    name_mapping={
        "aws": "aws",
        "azure": "azure",
        "gcp": "gcp",
        "skip_destroy": "skipDestroy",
    },
)
class ClusterCloudStorage:
    def __init__(
        self,
        *,
        aws: typing.Optional[typing.Union["ClusterCloudStorageAws", typing.Dict[builtins.str, typing.Any]]] = None,
        azure: typing.Optional[typing.Union["ClusterCloudStorageAzure", typing.Dict[builtins.str, typing.Any]]] = None,
        gcp: typing.Optional[typing.Union["ClusterCloudStorageGcp", typing.Dict[builtins.str, typing.Any]]] = None,
        skip_destroy: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param aws: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#aws Cluster#aws}.
        :param azure: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#azure Cluster#azure}.
        :param gcp: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#gcp Cluster#gcp}.
        :param skip_destroy: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#skip_destroy Cluster#skip_destroy}.
        '''
        if isinstance(aws, dict):
            aws = ClusterCloudStorageAws(**aws)
        if isinstance(azure, dict):
            azure = ClusterCloudStorageAzure(**azure)
        if isinstance(gcp, dict):
            gcp = ClusterCloudStorageGcp(**gcp)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e310699fd6e18cb3c901e0097e6ddefc6ad3ee33a3c9e74026791575d59eda45)
            check_type(argname="argument aws", value=aws, expected_type=type_hints["aws"])
            check_type(argname="argument azure", value=azure, expected_type=type_hints["azure"])
            check_type(argname="argument gcp", value=gcp, expected_type=type_hints["gcp"])
            check_type(argname="argument skip_destroy", value=skip_destroy, expected_type=type_hints["skip_destroy"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if aws is not None:
            self._values["aws"] = aws
        if azure is not None:
            self._values["azure"] = azure
        if gcp is not None:
            self._values["gcp"] = gcp
        if skip_destroy is not None:
            self._values["skip_destroy"] = skip_destroy

    @builtins.property
    def aws(self) -> typing.Optional["ClusterCloudStorageAws"]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#aws Cluster#aws}.'''
        result = self._values.get("aws")
        return typing.cast(typing.Optional["ClusterCloudStorageAws"], result)

    @builtins.property
    def azure(self) -> typing.Optional["ClusterCloudStorageAzure"]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#azure Cluster#azure}.'''
        result = self._values.get("azure")
        return typing.cast(typing.Optional["ClusterCloudStorageAzure"], result)

    @builtins.property
    def gcp(self) -> typing.Optional["ClusterCloudStorageGcp"]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#gcp Cluster#gcp}.'''
        result = self._values.get("gcp")
        return typing.cast(typing.Optional["ClusterCloudStorageGcp"], result)

    @builtins.property
    def skip_destroy(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#skip_destroy Cluster#skip_destroy}.'''
        result = self._values.get("skip_destroy")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterCloudStorage(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterCloudStorageAws",
    jsii_struct_bases=[],
    name_mapping={},
)
class ClusterCloudStorageAws:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterCloudStorageAws(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterCloudStorageAwsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterCloudStorageAwsOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__96963dd8441b596ae53ce0b56f9a931af091c81cad44c8afb2e62cb84595b4f6)
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
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCloudStorageAws]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCloudStorageAws]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCloudStorageAws]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2fa059df60e15a961070ada9ac66c5e3a95a6aa22f4ea7394c53edd60ce25c81)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterCloudStorageAzure",
    jsii_struct_bases=[],
    name_mapping={},
)
class ClusterCloudStorageAzure:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterCloudStorageAzure(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterCloudStorageAzureOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterCloudStorageAzureOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__8f47069af0499f77da1b3169a04e3892dfb599a10a05f286c0be07ee7b934c82)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="containerName")
    def container_name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "containerName"))

    @builtins.property
    @jsii.member(jsii_name="storageAccountName")
    def storage_account_name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "storageAccountName"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCloudStorageAzure]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCloudStorageAzure]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCloudStorageAzure]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9f87bd8ecc0f39db374089fd4239a6f64c8b1112585143d9f8c1f36096b52636)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterCloudStorageGcp",
    jsii_struct_bases=[],
    name_mapping={},
)
class ClusterCloudStorageGcp:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterCloudStorageGcp(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterCloudStorageGcpOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterCloudStorageGcpOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__bbb948d614ee6fdab6d742664a3cc726471e0b4c37a41cbec33dbe5e174b4680)
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
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCloudStorageGcp]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCloudStorageGcp]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCloudStorageGcp]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__cfda83dc65b26b7254d89f12e029284ee281a69148e50c3429a1688e1805b576)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ClusterCloudStorageOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterCloudStorageOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__31f1590342826349669033eb70cef07f4f2c860fcc0c373352000d3bd011dfa7)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="putAws")
    def put_aws(self) -> None:
        value = ClusterCloudStorageAws()

        return typing.cast(None, jsii.invoke(self, "putAws", [value]))

    @jsii.member(jsii_name="putAzure")
    def put_azure(self) -> None:
        value = ClusterCloudStorageAzure()

        return typing.cast(None, jsii.invoke(self, "putAzure", [value]))

    @jsii.member(jsii_name="putGcp")
    def put_gcp(self) -> None:
        value = ClusterCloudStorageGcp()

        return typing.cast(None, jsii.invoke(self, "putGcp", [value]))

    @jsii.member(jsii_name="resetAws")
    def reset_aws(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAws", []))

    @jsii.member(jsii_name="resetAzure")
    def reset_azure(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAzure", []))

    @jsii.member(jsii_name="resetGcp")
    def reset_gcp(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetGcp", []))

    @jsii.member(jsii_name="resetSkipDestroy")
    def reset_skip_destroy(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSkipDestroy", []))

    @builtins.property
    @jsii.member(jsii_name="aws")
    def aws(self) -> ClusterCloudStorageAwsOutputReference:
        return typing.cast(ClusterCloudStorageAwsOutputReference, jsii.get(self, "aws"))

    @builtins.property
    @jsii.member(jsii_name="azure")
    def azure(self) -> ClusterCloudStorageAzureOutputReference:
        return typing.cast(ClusterCloudStorageAzureOutputReference, jsii.get(self, "azure"))

    @builtins.property
    @jsii.member(jsii_name="gcp")
    def gcp(self) -> ClusterCloudStorageGcpOutputReference:
        return typing.cast(ClusterCloudStorageGcpOutputReference, jsii.get(self, "gcp"))

    @builtins.property
    @jsii.member(jsii_name="awsInput")
    def aws_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCloudStorageAws]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCloudStorageAws]], jsii.get(self, "awsInput"))

    @builtins.property
    @jsii.member(jsii_name="azureInput")
    def azure_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCloudStorageAzure]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCloudStorageAzure]], jsii.get(self, "azureInput"))

    @builtins.property
    @jsii.member(jsii_name="gcpInput")
    def gcp_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCloudStorageGcp]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCloudStorageGcp]], jsii.get(self, "gcpInput"))

    @builtins.property
    @jsii.member(jsii_name="skipDestroyInput")
    def skip_destroy_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "skipDestroyInput"))

    @builtins.property
    @jsii.member(jsii_name="skipDestroy")
    def skip_destroy(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "skipDestroy"))

    @skip_destroy.setter
    def skip_destroy(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8411074de624502a50e9f00a5ee8701af450ef23c637c071c481eca08db4db55)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "skipDestroy", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCloudStorage]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCloudStorage]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCloudStorage]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7bcb79ab99a0c07ef2d2068e295eccf7d3a353f7fef5eb567eb82adf818dcd22)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterClusterConfiguration",
    jsii_struct_bases=[],
    name_mapping={"custom_properties_json": "customPropertiesJson"},
)
class ClusterClusterConfiguration:
    def __init__(
        self,
        *,
        custom_properties_json: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param custom_properties_json: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#custom_properties_json Cluster#custom_properties_json}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__21df27b8bcb9c7289592a9b66a99db97077fef3225178052834fafc1b904d7b4)
            check_type(argname="argument custom_properties_json", value=custom_properties_json, expected_type=type_hints["custom_properties_json"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if custom_properties_json is not None:
            self._values["custom_properties_json"] = custom_properties_json

    @builtins.property
    def custom_properties_json(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#custom_properties_json Cluster#custom_properties_json}.'''
        result = self._values.get("custom_properties_json")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterClusterConfiguration(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterClusterConfigurationOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterClusterConfigurationOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__d67eae94efdba52016b038d2a5197621123512af743a1d37250d35043e483ab1)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetCustomPropertiesJson")
    def reset_custom_properties_json(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetCustomPropertiesJson", []))

    @builtins.property
    @jsii.member(jsii_name="customPropertiesJsonInput")
    def custom_properties_json_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "customPropertiesJsonInput"))

    @builtins.property
    @jsii.member(jsii_name="customPropertiesJson")
    def custom_properties_json(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "customPropertiesJson"))

    @custom_properties_json.setter
    def custom_properties_json(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__bde17900942368939ca925a475e8458dc5df32b4678244df9afbfd4a5271dd70)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "customPropertiesJson", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterClusterConfiguration]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterClusterConfiguration]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterClusterConfiguration]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__09774f1116fad2e9da1fd56c82fe21e4887acde9750a498b42df5e051758653c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterConfig",
    jsii_struct_bases=[_cdktf_9a9027ec.TerraformMetaArguments],
    name_mapping={
        "connection": "connection",
        "count": "count",
        "depends_on": "dependsOn",
        "for_each": "forEach",
        "lifecycle": "lifecycle",
        "provider": "provider",
        "provisioners": "provisioners",
        "cloud_provider": "cloudProvider",
        "connection_type": "connectionType",
        "name": "name",
        "network_id": "networkId",
        "region": "region",
        "resource_group_id": "resourceGroupId",
        "throughput_tier": "throughputTier",
        "zones": "zones",
        "allow_deletion": "allowDeletion",
        "api_gateway_access": "apiGatewayAccess",
        "aws_private_link": "awsPrivateLink",
        "azure_private_link": "azurePrivateLink",
        "cloud_storage": "cloudStorage",
        "cluster_configuration": "clusterConfiguration",
        "cluster_type": "clusterType",
        "customer_managed_resources": "customerManagedResources",
        "gcp_enable_global_access_api_gateway": "gcpEnableGlobalAccessApiGateway",
        "gcp_private_service_connect": "gcpPrivateServiceConnect",
        "http_proxy": "httpProxy",
        "kafka_api": "kafkaApi",
        "kafka_connect": "kafkaConnect",
        "maintenance_window_config": "maintenanceWindowConfig",
        "read_replica_cluster_ids": "readReplicaClusterIds",
        "redpanda_node_count": "redpandaNodeCount",
        "redpanda_version": "redpandaVersion",
        "rpsql": "rpsql",
        "schema_registry": "schemaRegistry",
        "tags": "tags",
        "timeouts": "timeouts",
    },
)
class ClusterConfig(_cdktf_9a9027ec.TerraformMetaArguments):
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
        cloud_provider: builtins.str,
        connection_type: builtins.str,
        name: builtins.str,
        network_id: builtins.str,
        region: builtins.str,
        resource_group_id: builtins.str,
        throughput_tier: builtins.str,
        zones: typing.Sequence[builtins.str],
        allow_deletion: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        api_gateway_access: typing.Optional[builtins.str] = None,
        aws_private_link: typing.Optional[typing.Union[ClusterAwsPrivateLink, typing.Dict[builtins.str, typing.Any]]] = None,
        azure_private_link: typing.Optional[typing.Union[ClusterAzurePrivateLink, typing.Dict[builtins.str, typing.Any]]] = None,
        cloud_storage: typing.Optional[typing.Union[ClusterCloudStorage, typing.Dict[builtins.str, typing.Any]]] = None,
        cluster_configuration: typing.Optional[typing.Union[ClusterClusterConfiguration, typing.Dict[builtins.str, typing.Any]]] = None,
        cluster_type: typing.Optional[builtins.str] = None,
        customer_managed_resources: typing.Optional[typing.Union["ClusterCustomerManagedResources", typing.Dict[builtins.str, typing.Any]]] = None,
        gcp_enable_global_access_api_gateway: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        gcp_private_service_connect: typing.Optional[typing.Union["ClusterGcpPrivateServiceConnect", typing.Dict[builtins.str, typing.Any]]] = None,
        http_proxy: typing.Optional[typing.Union["ClusterHttpProxy", typing.Dict[builtins.str, typing.Any]]] = None,
        kafka_api: typing.Optional[typing.Union["ClusterKafkaApi", typing.Dict[builtins.str, typing.Any]]] = None,
        kafka_connect: typing.Optional[typing.Union["ClusterKafkaConnect", typing.Dict[builtins.str, typing.Any]]] = None,
        maintenance_window_config: typing.Optional[typing.Union["ClusterMaintenanceWindowConfig", typing.Dict[builtins.str, typing.Any]]] = None,
        read_replica_cluster_ids: typing.Optional[typing.Sequence[builtins.str]] = None,
        redpanda_node_count: typing.Optional[jsii.Number] = None,
        redpanda_version: typing.Optional[builtins.str] = None,
        rpsql: typing.Optional[typing.Union["ClusterRpsql", typing.Dict[builtins.str, typing.Any]]] = None,
        schema_registry: typing.Optional[typing.Union["ClusterSchemaRegistry", typing.Dict[builtins.str, typing.Any]]] = None,
        tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        timeouts: typing.Optional[typing.Union["ClusterTimeouts", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param connection: 
        :param count: 
        :param depends_on: 
        :param for_each: 
        :param lifecycle: 
        :param provider: 
        :param provisioners: 
        :param cloud_provider: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#cloud_provider Cluster#cloud_provider}.
        :param connection_type: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#connection_type Cluster#connection_type}.
        :param name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#name Cluster#name}.
        :param network_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#network_id Cluster#network_id}.
        :param region: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#region Cluster#region}.
        :param resource_group_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#resource_group_id Cluster#resource_group_id}.
        :param throughput_tier: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#throughput_tier Cluster#throughput_tier}.
        :param zones: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#zones Cluster#zones}.
        :param allow_deletion: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#allow_deletion Cluster#allow_deletion}.
        :param api_gateway_access: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#api_gateway_access Cluster#api_gateway_access}.
        :param aws_private_link: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#aws_private_link Cluster#aws_private_link}.
        :param azure_private_link: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#azure_private_link Cluster#azure_private_link}.
        :param cloud_storage: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#cloud_storage Cluster#cloud_storage}.
        :param cluster_configuration: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#cluster_configuration Cluster#cluster_configuration}.
        :param cluster_type: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#cluster_type Cluster#cluster_type}.
        :param customer_managed_resources: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#customer_managed_resources Cluster#customer_managed_resources}.
        :param gcp_enable_global_access_api_gateway: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#gcp_enable_global_access_api_gateway Cluster#gcp_enable_global_access_api_gateway}.
        :param gcp_private_service_connect: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#gcp_private_service_connect Cluster#gcp_private_service_connect}.
        :param http_proxy: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#http_proxy Cluster#http_proxy}.
        :param kafka_api: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#kafka_api Cluster#kafka_api}.
        :param kafka_connect: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#kafka_connect Cluster#kafka_connect}.
        :param maintenance_window_config: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#maintenance_window_config Cluster#maintenance_window_config}.
        :param read_replica_cluster_ids: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#read_replica_cluster_ids Cluster#read_replica_cluster_ids}.
        :param redpanda_node_count: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#redpanda_node_count Cluster#redpanda_node_count}.
        :param redpanda_version: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#redpanda_version Cluster#redpanda_version}.
        :param rpsql: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#rpsql Cluster#rpsql}.
        :param schema_registry: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#schema_registry Cluster#schema_registry}.
        :param tags: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#tags Cluster#tags}.
        :param timeouts: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#timeouts Cluster#timeouts}.
        '''
        if isinstance(lifecycle, dict):
            lifecycle = _cdktf_9a9027ec.TerraformResourceLifecycle(**lifecycle)
        if isinstance(aws_private_link, dict):
            aws_private_link = ClusterAwsPrivateLink(**aws_private_link)
        if isinstance(azure_private_link, dict):
            azure_private_link = ClusterAzurePrivateLink(**azure_private_link)
        if isinstance(cloud_storage, dict):
            cloud_storage = ClusterCloudStorage(**cloud_storage)
        if isinstance(cluster_configuration, dict):
            cluster_configuration = ClusterClusterConfiguration(**cluster_configuration)
        if isinstance(customer_managed_resources, dict):
            customer_managed_resources = ClusterCustomerManagedResources(**customer_managed_resources)
        if isinstance(gcp_private_service_connect, dict):
            gcp_private_service_connect = ClusterGcpPrivateServiceConnect(**gcp_private_service_connect)
        if isinstance(http_proxy, dict):
            http_proxy = ClusterHttpProxy(**http_proxy)
        if isinstance(kafka_api, dict):
            kafka_api = ClusterKafkaApi(**kafka_api)
        if isinstance(kafka_connect, dict):
            kafka_connect = ClusterKafkaConnect(**kafka_connect)
        if isinstance(maintenance_window_config, dict):
            maintenance_window_config = ClusterMaintenanceWindowConfig(**maintenance_window_config)
        if isinstance(rpsql, dict):
            rpsql = ClusterRpsql(**rpsql)
        if isinstance(schema_registry, dict):
            schema_registry = ClusterSchemaRegistry(**schema_registry)
        if isinstance(timeouts, dict):
            timeouts = ClusterTimeouts(**timeouts)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3aabed2a60c3c17a2419dde6247164a5ad585f52e035b015874a7e6d13575755)
            check_type(argname="argument connection", value=connection, expected_type=type_hints["connection"])
            check_type(argname="argument count", value=count, expected_type=type_hints["count"])
            check_type(argname="argument depends_on", value=depends_on, expected_type=type_hints["depends_on"])
            check_type(argname="argument for_each", value=for_each, expected_type=type_hints["for_each"])
            check_type(argname="argument lifecycle", value=lifecycle, expected_type=type_hints["lifecycle"])
            check_type(argname="argument provider", value=provider, expected_type=type_hints["provider"])
            check_type(argname="argument provisioners", value=provisioners, expected_type=type_hints["provisioners"])
            check_type(argname="argument cloud_provider", value=cloud_provider, expected_type=type_hints["cloud_provider"])
            check_type(argname="argument connection_type", value=connection_type, expected_type=type_hints["connection_type"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument network_id", value=network_id, expected_type=type_hints["network_id"])
            check_type(argname="argument region", value=region, expected_type=type_hints["region"])
            check_type(argname="argument resource_group_id", value=resource_group_id, expected_type=type_hints["resource_group_id"])
            check_type(argname="argument throughput_tier", value=throughput_tier, expected_type=type_hints["throughput_tier"])
            check_type(argname="argument zones", value=zones, expected_type=type_hints["zones"])
            check_type(argname="argument allow_deletion", value=allow_deletion, expected_type=type_hints["allow_deletion"])
            check_type(argname="argument api_gateway_access", value=api_gateway_access, expected_type=type_hints["api_gateway_access"])
            check_type(argname="argument aws_private_link", value=aws_private_link, expected_type=type_hints["aws_private_link"])
            check_type(argname="argument azure_private_link", value=azure_private_link, expected_type=type_hints["azure_private_link"])
            check_type(argname="argument cloud_storage", value=cloud_storage, expected_type=type_hints["cloud_storage"])
            check_type(argname="argument cluster_configuration", value=cluster_configuration, expected_type=type_hints["cluster_configuration"])
            check_type(argname="argument cluster_type", value=cluster_type, expected_type=type_hints["cluster_type"])
            check_type(argname="argument customer_managed_resources", value=customer_managed_resources, expected_type=type_hints["customer_managed_resources"])
            check_type(argname="argument gcp_enable_global_access_api_gateway", value=gcp_enable_global_access_api_gateway, expected_type=type_hints["gcp_enable_global_access_api_gateway"])
            check_type(argname="argument gcp_private_service_connect", value=gcp_private_service_connect, expected_type=type_hints["gcp_private_service_connect"])
            check_type(argname="argument http_proxy", value=http_proxy, expected_type=type_hints["http_proxy"])
            check_type(argname="argument kafka_api", value=kafka_api, expected_type=type_hints["kafka_api"])
            check_type(argname="argument kafka_connect", value=kafka_connect, expected_type=type_hints["kafka_connect"])
            check_type(argname="argument maintenance_window_config", value=maintenance_window_config, expected_type=type_hints["maintenance_window_config"])
            check_type(argname="argument read_replica_cluster_ids", value=read_replica_cluster_ids, expected_type=type_hints["read_replica_cluster_ids"])
            check_type(argname="argument redpanda_node_count", value=redpanda_node_count, expected_type=type_hints["redpanda_node_count"])
            check_type(argname="argument redpanda_version", value=redpanda_version, expected_type=type_hints["redpanda_version"])
            check_type(argname="argument rpsql", value=rpsql, expected_type=type_hints["rpsql"])
            check_type(argname="argument schema_registry", value=schema_registry, expected_type=type_hints["schema_registry"])
            check_type(argname="argument tags", value=tags, expected_type=type_hints["tags"])
            check_type(argname="argument timeouts", value=timeouts, expected_type=type_hints["timeouts"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "cloud_provider": cloud_provider,
            "connection_type": connection_type,
            "name": name,
            "network_id": network_id,
            "region": region,
            "resource_group_id": resource_group_id,
            "throughput_tier": throughput_tier,
            "zones": zones,
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
        if allow_deletion is not None:
            self._values["allow_deletion"] = allow_deletion
        if api_gateway_access is not None:
            self._values["api_gateway_access"] = api_gateway_access
        if aws_private_link is not None:
            self._values["aws_private_link"] = aws_private_link
        if azure_private_link is not None:
            self._values["azure_private_link"] = azure_private_link
        if cloud_storage is not None:
            self._values["cloud_storage"] = cloud_storage
        if cluster_configuration is not None:
            self._values["cluster_configuration"] = cluster_configuration
        if cluster_type is not None:
            self._values["cluster_type"] = cluster_type
        if customer_managed_resources is not None:
            self._values["customer_managed_resources"] = customer_managed_resources
        if gcp_enable_global_access_api_gateway is not None:
            self._values["gcp_enable_global_access_api_gateway"] = gcp_enable_global_access_api_gateway
        if gcp_private_service_connect is not None:
            self._values["gcp_private_service_connect"] = gcp_private_service_connect
        if http_proxy is not None:
            self._values["http_proxy"] = http_proxy
        if kafka_api is not None:
            self._values["kafka_api"] = kafka_api
        if kafka_connect is not None:
            self._values["kafka_connect"] = kafka_connect
        if maintenance_window_config is not None:
            self._values["maintenance_window_config"] = maintenance_window_config
        if read_replica_cluster_ids is not None:
            self._values["read_replica_cluster_ids"] = read_replica_cluster_ids
        if redpanda_node_count is not None:
            self._values["redpanda_node_count"] = redpanda_node_count
        if redpanda_version is not None:
            self._values["redpanda_version"] = redpanda_version
        if rpsql is not None:
            self._values["rpsql"] = rpsql
        if schema_registry is not None:
            self._values["schema_registry"] = schema_registry
        if tags is not None:
            self._values["tags"] = tags
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
    def cloud_provider(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#cloud_provider Cluster#cloud_provider}.'''
        result = self._values.get("cloud_provider")
        assert result is not None, "Required property 'cloud_provider' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def connection_type(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#connection_type Cluster#connection_type}.'''
        result = self._values.get("connection_type")
        assert result is not None, "Required property 'connection_type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#name Cluster#name}.'''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def network_id(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#network_id Cluster#network_id}.'''
        result = self._values.get("network_id")
        assert result is not None, "Required property 'network_id' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def region(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#region Cluster#region}.'''
        result = self._values.get("region")
        assert result is not None, "Required property 'region' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def resource_group_id(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#resource_group_id Cluster#resource_group_id}.'''
        result = self._values.get("resource_group_id")
        assert result is not None, "Required property 'resource_group_id' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def throughput_tier(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#throughput_tier Cluster#throughput_tier}.'''
        result = self._values.get("throughput_tier")
        assert result is not None, "Required property 'throughput_tier' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def zones(self) -> typing.List[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#zones Cluster#zones}.'''
        result = self._values.get("zones")
        assert result is not None, "Required property 'zones' is missing"
        return typing.cast(typing.List[builtins.str], result)

    @builtins.property
    def allow_deletion(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#allow_deletion Cluster#allow_deletion}.'''
        result = self._values.get("allow_deletion")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def api_gateway_access(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#api_gateway_access Cluster#api_gateway_access}.'''
        result = self._values.get("api_gateway_access")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def aws_private_link(self) -> typing.Optional[ClusterAwsPrivateLink]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#aws_private_link Cluster#aws_private_link}.'''
        result = self._values.get("aws_private_link")
        return typing.cast(typing.Optional[ClusterAwsPrivateLink], result)

    @builtins.property
    def azure_private_link(self) -> typing.Optional[ClusterAzurePrivateLink]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#azure_private_link Cluster#azure_private_link}.'''
        result = self._values.get("azure_private_link")
        return typing.cast(typing.Optional[ClusterAzurePrivateLink], result)

    @builtins.property
    def cloud_storage(self) -> typing.Optional[ClusterCloudStorage]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#cloud_storage Cluster#cloud_storage}.'''
        result = self._values.get("cloud_storage")
        return typing.cast(typing.Optional[ClusterCloudStorage], result)

    @builtins.property
    def cluster_configuration(self) -> typing.Optional[ClusterClusterConfiguration]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#cluster_configuration Cluster#cluster_configuration}.'''
        result = self._values.get("cluster_configuration")
        return typing.cast(typing.Optional[ClusterClusterConfiguration], result)

    @builtins.property
    def cluster_type(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#cluster_type Cluster#cluster_type}.'''
        result = self._values.get("cluster_type")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def customer_managed_resources(
        self,
    ) -> typing.Optional["ClusterCustomerManagedResources"]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#customer_managed_resources Cluster#customer_managed_resources}.'''
        result = self._values.get("customer_managed_resources")
        return typing.cast(typing.Optional["ClusterCustomerManagedResources"], result)

    @builtins.property
    def gcp_enable_global_access_api_gateway(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#gcp_enable_global_access_api_gateway Cluster#gcp_enable_global_access_api_gateway}.'''
        result = self._values.get("gcp_enable_global_access_api_gateway")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def gcp_private_service_connect(
        self,
    ) -> typing.Optional["ClusterGcpPrivateServiceConnect"]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#gcp_private_service_connect Cluster#gcp_private_service_connect}.'''
        result = self._values.get("gcp_private_service_connect")
        return typing.cast(typing.Optional["ClusterGcpPrivateServiceConnect"], result)

    @builtins.property
    def http_proxy(self) -> typing.Optional["ClusterHttpProxy"]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#http_proxy Cluster#http_proxy}.'''
        result = self._values.get("http_proxy")
        return typing.cast(typing.Optional["ClusterHttpProxy"], result)

    @builtins.property
    def kafka_api(self) -> typing.Optional["ClusterKafkaApi"]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#kafka_api Cluster#kafka_api}.'''
        result = self._values.get("kafka_api")
        return typing.cast(typing.Optional["ClusterKafkaApi"], result)

    @builtins.property
    def kafka_connect(self) -> typing.Optional["ClusterKafkaConnect"]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#kafka_connect Cluster#kafka_connect}.'''
        result = self._values.get("kafka_connect")
        return typing.cast(typing.Optional["ClusterKafkaConnect"], result)

    @builtins.property
    def maintenance_window_config(
        self,
    ) -> typing.Optional["ClusterMaintenanceWindowConfig"]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#maintenance_window_config Cluster#maintenance_window_config}.'''
        result = self._values.get("maintenance_window_config")
        return typing.cast(typing.Optional["ClusterMaintenanceWindowConfig"], result)

    @builtins.property
    def read_replica_cluster_ids(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#read_replica_cluster_ids Cluster#read_replica_cluster_ids}.'''
        result = self._values.get("read_replica_cluster_ids")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def redpanda_node_count(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#redpanda_node_count Cluster#redpanda_node_count}.'''
        result = self._values.get("redpanda_node_count")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def redpanda_version(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#redpanda_version Cluster#redpanda_version}.'''
        result = self._values.get("redpanda_version")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def rpsql(self) -> typing.Optional["ClusterRpsql"]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#rpsql Cluster#rpsql}.'''
        result = self._values.get("rpsql")
        return typing.cast(typing.Optional["ClusterRpsql"], result)

    @builtins.property
    def schema_registry(self) -> typing.Optional["ClusterSchemaRegistry"]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#schema_registry Cluster#schema_registry}.'''
        result = self._values.get("schema_registry")
        return typing.cast(typing.Optional["ClusterSchemaRegistry"], result)

    @builtins.property
    def tags(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#tags Cluster#tags}.'''
        result = self._values.get("tags")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def timeouts(self) -> typing.Optional["ClusterTimeouts"]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#timeouts Cluster#timeouts}.'''
        result = self._values.get("timeouts")
        return typing.cast(typing.Optional["ClusterTimeouts"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterConfig(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterCustomerManagedResources",
    jsii_struct_bases=[],
    name_mapping={"aws": "aws", "gcp": "gcp"},
)
class ClusterCustomerManagedResources:
    def __init__(
        self,
        *,
        aws: typing.Optional[typing.Union["ClusterCustomerManagedResourcesAws", typing.Dict[builtins.str, typing.Any]]] = None,
        gcp: typing.Optional[typing.Union["ClusterCustomerManagedResourcesGcp", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param aws: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#aws Cluster#aws}.
        :param gcp: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#gcp Cluster#gcp}.
        '''
        if isinstance(aws, dict):
            aws = ClusterCustomerManagedResourcesAws(**aws)
        if isinstance(gcp, dict):
            gcp = ClusterCustomerManagedResourcesGcp(**gcp)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__54da219af47d905321830a39828e7062df3e8a7b66eeaba8354d7a10912e62c7)
            check_type(argname="argument aws", value=aws, expected_type=type_hints["aws"])
            check_type(argname="argument gcp", value=gcp, expected_type=type_hints["gcp"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if aws is not None:
            self._values["aws"] = aws
        if gcp is not None:
            self._values["gcp"] = gcp

    @builtins.property
    def aws(self) -> typing.Optional["ClusterCustomerManagedResourcesAws"]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#aws Cluster#aws}.'''
        result = self._values.get("aws")
        return typing.cast(typing.Optional["ClusterCustomerManagedResourcesAws"], result)

    @builtins.property
    def gcp(self) -> typing.Optional["ClusterCustomerManagedResourcesGcp"]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#gcp Cluster#gcp}.'''
        result = self._values.get("gcp")
        return typing.cast(typing.Optional["ClusterCustomerManagedResourcesGcp"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterCustomerManagedResources(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterCustomerManagedResourcesAws",
    jsii_struct_bases=[],
    name_mapping={
        "agent_instance_profile": "agentInstanceProfile",
        "cloud_storage_bucket": "cloudStorageBucket",
        "cluster_security_group": "clusterSecurityGroup",
        "connectors_node_group_instance_profile": "connectorsNodeGroupInstanceProfile",
        "connectors_security_group": "connectorsSecurityGroup",
        "k8_s_cluster_role": "k8SClusterRole",
        "node_security_group": "nodeSecurityGroup",
        "permissions_boundary_policy": "permissionsBoundaryPolicy",
        "redpanda_agent_security_group": "redpandaAgentSecurityGroup",
        "redpanda_node_group_instance_profile": "redpandaNodeGroupInstanceProfile",
        "redpanda_node_group_security_group": "redpandaNodeGroupSecurityGroup",
        "utility_node_group_instance_profile": "utilityNodeGroupInstanceProfile",
        "utility_security_group": "utilitySecurityGroup",
        "redpanda_connect_node_group_instance_profile": "redpandaConnectNodeGroupInstanceProfile",
        "redpanda_connect_security_group": "redpandaConnectSecurityGroup",
        "rpsql_cloud_storage_bucket": "rpsqlCloudStorageBucket",
        "rpsql_node_group_instance_profile": "rpsqlNodeGroupInstanceProfile",
        "rpsql_security_group": "rpsqlSecurityGroup",
    },
)
class ClusterCustomerManagedResourcesAws:
    def __init__(
        self,
        *,
        agent_instance_profile: typing.Union["ClusterCustomerManagedResourcesAwsAgentInstanceProfile", typing.Dict[builtins.str, typing.Any]],
        cloud_storage_bucket: typing.Union["ClusterCustomerManagedResourcesAwsCloudStorageBucket", typing.Dict[builtins.str, typing.Any]],
        cluster_security_group: typing.Union["ClusterCustomerManagedResourcesAwsClusterSecurityGroup", typing.Dict[builtins.str, typing.Any]],
        connectors_node_group_instance_profile: typing.Union["ClusterCustomerManagedResourcesAwsConnectorsNodeGroupInstanceProfile", typing.Dict[builtins.str, typing.Any]],
        connectors_security_group: typing.Union["ClusterCustomerManagedResourcesAwsConnectorsSecurityGroup", typing.Dict[builtins.str, typing.Any]],
        k8_s_cluster_role: typing.Union["ClusterCustomerManagedResourcesAwsK8SClusterRole", typing.Dict[builtins.str, typing.Any]],
        node_security_group: typing.Union["ClusterCustomerManagedResourcesAwsNodeSecurityGroup", typing.Dict[builtins.str, typing.Any]],
        permissions_boundary_policy: typing.Union["ClusterCustomerManagedResourcesAwsPermissionsBoundaryPolicy", typing.Dict[builtins.str, typing.Any]],
        redpanda_agent_security_group: typing.Union["ClusterCustomerManagedResourcesAwsRedpandaAgentSecurityGroup", typing.Dict[builtins.str, typing.Any]],
        redpanda_node_group_instance_profile: typing.Union["ClusterCustomerManagedResourcesAwsRedpandaNodeGroupInstanceProfile", typing.Dict[builtins.str, typing.Any]],
        redpanda_node_group_security_group: typing.Union["ClusterCustomerManagedResourcesAwsRedpandaNodeGroupSecurityGroup", typing.Dict[builtins.str, typing.Any]],
        utility_node_group_instance_profile: typing.Union["ClusterCustomerManagedResourcesAwsUtilityNodeGroupInstanceProfile", typing.Dict[builtins.str, typing.Any]],
        utility_security_group: typing.Union["ClusterCustomerManagedResourcesAwsUtilitySecurityGroup", typing.Dict[builtins.str, typing.Any]],
        redpanda_connect_node_group_instance_profile: typing.Optional[typing.Union["ClusterCustomerManagedResourcesAwsRedpandaConnectNodeGroupInstanceProfile", typing.Dict[builtins.str, typing.Any]]] = None,
        redpanda_connect_security_group: typing.Optional[typing.Union["ClusterCustomerManagedResourcesAwsRedpandaConnectSecurityGroup", typing.Dict[builtins.str, typing.Any]]] = None,
        rpsql_cloud_storage_bucket: typing.Optional[typing.Union["ClusterCustomerManagedResourcesAwsRpsqlCloudStorageBucket", typing.Dict[builtins.str, typing.Any]]] = None,
        rpsql_node_group_instance_profile: typing.Optional[typing.Union["ClusterCustomerManagedResourcesAwsRpsqlNodeGroupInstanceProfile", typing.Dict[builtins.str, typing.Any]]] = None,
        rpsql_security_group: typing.Optional[typing.Union["ClusterCustomerManagedResourcesAwsRpsqlSecurityGroup", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param agent_instance_profile: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#agent_instance_profile Cluster#agent_instance_profile}.
        :param cloud_storage_bucket: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#cloud_storage_bucket Cluster#cloud_storage_bucket}.
        :param cluster_security_group: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#cluster_security_group Cluster#cluster_security_group}.
        :param connectors_node_group_instance_profile: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#connectors_node_group_instance_profile Cluster#connectors_node_group_instance_profile}.
        :param connectors_security_group: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#connectors_security_group Cluster#connectors_security_group}.
        :param k8_s_cluster_role: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#k8s_cluster_role Cluster#k8s_cluster_role}.
        :param node_security_group: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#node_security_group Cluster#node_security_group}.
        :param permissions_boundary_policy: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#permissions_boundary_policy Cluster#permissions_boundary_policy}.
        :param redpanda_agent_security_group: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#redpanda_agent_security_group Cluster#redpanda_agent_security_group}.
        :param redpanda_node_group_instance_profile: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#redpanda_node_group_instance_profile Cluster#redpanda_node_group_instance_profile}.
        :param redpanda_node_group_security_group: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#redpanda_node_group_security_group Cluster#redpanda_node_group_security_group}.
        :param utility_node_group_instance_profile: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#utility_node_group_instance_profile Cluster#utility_node_group_instance_profile}.
        :param utility_security_group: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#utility_security_group Cluster#utility_security_group}.
        :param redpanda_connect_node_group_instance_profile: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#redpanda_connect_node_group_instance_profile Cluster#redpanda_connect_node_group_instance_profile}.
        :param redpanda_connect_security_group: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#redpanda_connect_security_group Cluster#redpanda_connect_security_group}.
        :param rpsql_cloud_storage_bucket: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#rpsql_cloud_storage_bucket Cluster#rpsql_cloud_storage_bucket}.
        :param rpsql_node_group_instance_profile: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#rpsql_node_group_instance_profile Cluster#rpsql_node_group_instance_profile}.
        :param rpsql_security_group: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#rpsql_security_group Cluster#rpsql_security_group}.
        '''
        if isinstance(agent_instance_profile, dict):
            agent_instance_profile = ClusterCustomerManagedResourcesAwsAgentInstanceProfile(**agent_instance_profile)
        if isinstance(cloud_storage_bucket, dict):
            cloud_storage_bucket = ClusterCustomerManagedResourcesAwsCloudStorageBucket(**cloud_storage_bucket)
        if isinstance(cluster_security_group, dict):
            cluster_security_group = ClusterCustomerManagedResourcesAwsClusterSecurityGroup(**cluster_security_group)
        if isinstance(connectors_node_group_instance_profile, dict):
            connectors_node_group_instance_profile = ClusterCustomerManagedResourcesAwsConnectorsNodeGroupInstanceProfile(**connectors_node_group_instance_profile)
        if isinstance(connectors_security_group, dict):
            connectors_security_group = ClusterCustomerManagedResourcesAwsConnectorsSecurityGroup(**connectors_security_group)
        if isinstance(k8_s_cluster_role, dict):
            k8_s_cluster_role = ClusterCustomerManagedResourcesAwsK8SClusterRole(**k8_s_cluster_role)
        if isinstance(node_security_group, dict):
            node_security_group = ClusterCustomerManagedResourcesAwsNodeSecurityGroup(**node_security_group)
        if isinstance(permissions_boundary_policy, dict):
            permissions_boundary_policy = ClusterCustomerManagedResourcesAwsPermissionsBoundaryPolicy(**permissions_boundary_policy)
        if isinstance(redpanda_agent_security_group, dict):
            redpanda_agent_security_group = ClusterCustomerManagedResourcesAwsRedpandaAgentSecurityGroup(**redpanda_agent_security_group)
        if isinstance(redpanda_node_group_instance_profile, dict):
            redpanda_node_group_instance_profile = ClusterCustomerManagedResourcesAwsRedpandaNodeGroupInstanceProfile(**redpanda_node_group_instance_profile)
        if isinstance(redpanda_node_group_security_group, dict):
            redpanda_node_group_security_group = ClusterCustomerManagedResourcesAwsRedpandaNodeGroupSecurityGroup(**redpanda_node_group_security_group)
        if isinstance(utility_node_group_instance_profile, dict):
            utility_node_group_instance_profile = ClusterCustomerManagedResourcesAwsUtilityNodeGroupInstanceProfile(**utility_node_group_instance_profile)
        if isinstance(utility_security_group, dict):
            utility_security_group = ClusterCustomerManagedResourcesAwsUtilitySecurityGroup(**utility_security_group)
        if isinstance(redpanda_connect_node_group_instance_profile, dict):
            redpanda_connect_node_group_instance_profile = ClusterCustomerManagedResourcesAwsRedpandaConnectNodeGroupInstanceProfile(**redpanda_connect_node_group_instance_profile)
        if isinstance(redpanda_connect_security_group, dict):
            redpanda_connect_security_group = ClusterCustomerManagedResourcesAwsRedpandaConnectSecurityGroup(**redpanda_connect_security_group)
        if isinstance(rpsql_cloud_storage_bucket, dict):
            rpsql_cloud_storage_bucket = ClusterCustomerManagedResourcesAwsRpsqlCloudStorageBucket(**rpsql_cloud_storage_bucket)
        if isinstance(rpsql_node_group_instance_profile, dict):
            rpsql_node_group_instance_profile = ClusterCustomerManagedResourcesAwsRpsqlNodeGroupInstanceProfile(**rpsql_node_group_instance_profile)
        if isinstance(rpsql_security_group, dict):
            rpsql_security_group = ClusterCustomerManagedResourcesAwsRpsqlSecurityGroup(**rpsql_security_group)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f499e1b0aae43ad3141fe46a0ff4aadea35b4fbcabb0210875b49acb600572a0)
            check_type(argname="argument agent_instance_profile", value=agent_instance_profile, expected_type=type_hints["agent_instance_profile"])
            check_type(argname="argument cloud_storage_bucket", value=cloud_storage_bucket, expected_type=type_hints["cloud_storage_bucket"])
            check_type(argname="argument cluster_security_group", value=cluster_security_group, expected_type=type_hints["cluster_security_group"])
            check_type(argname="argument connectors_node_group_instance_profile", value=connectors_node_group_instance_profile, expected_type=type_hints["connectors_node_group_instance_profile"])
            check_type(argname="argument connectors_security_group", value=connectors_security_group, expected_type=type_hints["connectors_security_group"])
            check_type(argname="argument k8_s_cluster_role", value=k8_s_cluster_role, expected_type=type_hints["k8_s_cluster_role"])
            check_type(argname="argument node_security_group", value=node_security_group, expected_type=type_hints["node_security_group"])
            check_type(argname="argument permissions_boundary_policy", value=permissions_boundary_policy, expected_type=type_hints["permissions_boundary_policy"])
            check_type(argname="argument redpanda_agent_security_group", value=redpanda_agent_security_group, expected_type=type_hints["redpanda_agent_security_group"])
            check_type(argname="argument redpanda_node_group_instance_profile", value=redpanda_node_group_instance_profile, expected_type=type_hints["redpanda_node_group_instance_profile"])
            check_type(argname="argument redpanda_node_group_security_group", value=redpanda_node_group_security_group, expected_type=type_hints["redpanda_node_group_security_group"])
            check_type(argname="argument utility_node_group_instance_profile", value=utility_node_group_instance_profile, expected_type=type_hints["utility_node_group_instance_profile"])
            check_type(argname="argument utility_security_group", value=utility_security_group, expected_type=type_hints["utility_security_group"])
            check_type(argname="argument redpanda_connect_node_group_instance_profile", value=redpanda_connect_node_group_instance_profile, expected_type=type_hints["redpanda_connect_node_group_instance_profile"])
            check_type(argname="argument redpanda_connect_security_group", value=redpanda_connect_security_group, expected_type=type_hints["redpanda_connect_security_group"])
            check_type(argname="argument rpsql_cloud_storage_bucket", value=rpsql_cloud_storage_bucket, expected_type=type_hints["rpsql_cloud_storage_bucket"])
            check_type(argname="argument rpsql_node_group_instance_profile", value=rpsql_node_group_instance_profile, expected_type=type_hints["rpsql_node_group_instance_profile"])
            check_type(argname="argument rpsql_security_group", value=rpsql_security_group, expected_type=type_hints["rpsql_security_group"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "agent_instance_profile": agent_instance_profile,
            "cloud_storage_bucket": cloud_storage_bucket,
            "cluster_security_group": cluster_security_group,
            "connectors_node_group_instance_profile": connectors_node_group_instance_profile,
            "connectors_security_group": connectors_security_group,
            "k8_s_cluster_role": k8_s_cluster_role,
            "node_security_group": node_security_group,
            "permissions_boundary_policy": permissions_boundary_policy,
            "redpanda_agent_security_group": redpanda_agent_security_group,
            "redpanda_node_group_instance_profile": redpanda_node_group_instance_profile,
            "redpanda_node_group_security_group": redpanda_node_group_security_group,
            "utility_node_group_instance_profile": utility_node_group_instance_profile,
            "utility_security_group": utility_security_group,
        }
        if redpanda_connect_node_group_instance_profile is not None:
            self._values["redpanda_connect_node_group_instance_profile"] = redpanda_connect_node_group_instance_profile
        if redpanda_connect_security_group is not None:
            self._values["redpanda_connect_security_group"] = redpanda_connect_security_group
        if rpsql_cloud_storage_bucket is not None:
            self._values["rpsql_cloud_storage_bucket"] = rpsql_cloud_storage_bucket
        if rpsql_node_group_instance_profile is not None:
            self._values["rpsql_node_group_instance_profile"] = rpsql_node_group_instance_profile
        if rpsql_security_group is not None:
            self._values["rpsql_security_group"] = rpsql_security_group

    @builtins.property
    def agent_instance_profile(
        self,
    ) -> "ClusterCustomerManagedResourcesAwsAgentInstanceProfile":
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#agent_instance_profile Cluster#agent_instance_profile}.'''
        result = self._values.get("agent_instance_profile")
        assert result is not None, "Required property 'agent_instance_profile' is missing"
        return typing.cast("ClusterCustomerManagedResourcesAwsAgentInstanceProfile", result)

    @builtins.property
    def cloud_storage_bucket(
        self,
    ) -> "ClusterCustomerManagedResourcesAwsCloudStorageBucket":
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#cloud_storage_bucket Cluster#cloud_storage_bucket}.'''
        result = self._values.get("cloud_storage_bucket")
        assert result is not None, "Required property 'cloud_storage_bucket' is missing"
        return typing.cast("ClusterCustomerManagedResourcesAwsCloudStorageBucket", result)

    @builtins.property
    def cluster_security_group(
        self,
    ) -> "ClusterCustomerManagedResourcesAwsClusterSecurityGroup":
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#cluster_security_group Cluster#cluster_security_group}.'''
        result = self._values.get("cluster_security_group")
        assert result is not None, "Required property 'cluster_security_group' is missing"
        return typing.cast("ClusterCustomerManagedResourcesAwsClusterSecurityGroup", result)

    @builtins.property
    def connectors_node_group_instance_profile(
        self,
    ) -> "ClusterCustomerManagedResourcesAwsConnectorsNodeGroupInstanceProfile":
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#connectors_node_group_instance_profile Cluster#connectors_node_group_instance_profile}.'''
        result = self._values.get("connectors_node_group_instance_profile")
        assert result is not None, "Required property 'connectors_node_group_instance_profile' is missing"
        return typing.cast("ClusterCustomerManagedResourcesAwsConnectorsNodeGroupInstanceProfile", result)

    @builtins.property
    def connectors_security_group(
        self,
    ) -> "ClusterCustomerManagedResourcesAwsConnectorsSecurityGroup":
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#connectors_security_group Cluster#connectors_security_group}.'''
        result = self._values.get("connectors_security_group")
        assert result is not None, "Required property 'connectors_security_group' is missing"
        return typing.cast("ClusterCustomerManagedResourcesAwsConnectorsSecurityGroup", result)

    @builtins.property
    def k8_s_cluster_role(self) -> "ClusterCustomerManagedResourcesAwsK8SClusterRole":
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#k8s_cluster_role Cluster#k8s_cluster_role}.'''
        result = self._values.get("k8_s_cluster_role")
        assert result is not None, "Required property 'k8_s_cluster_role' is missing"
        return typing.cast("ClusterCustomerManagedResourcesAwsK8SClusterRole", result)

    @builtins.property
    def node_security_group(
        self,
    ) -> "ClusterCustomerManagedResourcesAwsNodeSecurityGroup":
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#node_security_group Cluster#node_security_group}.'''
        result = self._values.get("node_security_group")
        assert result is not None, "Required property 'node_security_group' is missing"
        return typing.cast("ClusterCustomerManagedResourcesAwsNodeSecurityGroup", result)

    @builtins.property
    def permissions_boundary_policy(
        self,
    ) -> "ClusterCustomerManagedResourcesAwsPermissionsBoundaryPolicy":
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#permissions_boundary_policy Cluster#permissions_boundary_policy}.'''
        result = self._values.get("permissions_boundary_policy")
        assert result is not None, "Required property 'permissions_boundary_policy' is missing"
        return typing.cast("ClusterCustomerManagedResourcesAwsPermissionsBoundaryPolicy", result)

    @builtins.property
    def redpanda_agent_security_group(
        self,
    ) -> "ClusterCustomerManagedResourcesAwsRedpandaAgentSecurityGroup":
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#redpanda_agent_security_group Cluster#redpanda_agent_security_group}.'''
        result = self._values.get("redpanda_agent_security_group")
        assert result is not None, "Required property 'redpanda_agent_security_group' is missing"
        return typing.cast("ClusterCustomerManagedResourcesAwsRedpandaAgentSecurityGroup", result)

    @builtins.property
    def redpanda_node_group_instance_profile(
        self,
    ) -> "ClusterCustomerManagedResourcesAwsRedpandaNodeGroupInstanceProfile":
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#redpanda_node_group_instance_profile Cluster#redpanda_node_group_instance_profile}.'''
        result = self._values.get("redpanda_node_group_instance_profile")
        assert result is not None, "Required property 'redpanda_node_group_instance_profile' is missing"
        return typing.cast("ClusterCustomerManagedResourcesAwsRedpandaNodeGroupInstanceProfile", result)

    @builtins.property
    def redpanda_node_group_security_group(
        self,
    ) -> "ClusterCustomerManagedResourcesAwsRedpandaNodeGroupSecurityGroup":
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#redpanda_node_group_security_group Cluster#redpanda_node_group_security_group}.'''
        result = self._values.get("redpanda_node_group_security_group")
        assert result is not None, "Required property 'redpanda_node_group_security_group' is missing"
        return typing.cast("ClusterCustomerManagedResourcesAwsRedpandaNodeGroupSecurityGroup", result)

    @builtins.property
    def utility_node_group_instance_profile(
        self,
    ) -> "ClusterCustomerManagedResourcesAwsUtilityNodeGroupInstanceProfile":
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#utility_node_group_instance_profile Cluster#utility_node_group_instance_profile}.'''
        result = self._values.get("utility_node_group_instance_profile")
        assert result is not None, "Required property 'utility_node_group_instance_profile' is missing"
        return typing.cast("ClusterCustomerManagedResourcesAwsUtilityNodeGroupInstanceProfile", result)

    @builtins.property
    def utility_security_group(
        self,
    ) -> "ClusterCustomerManagedResourcesAwsUtilitySecurityGroup":
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#utility_security_group Cluster#utility_security_group}.'''
        result = self._values.get("utility_security_group")
        assert result is not None, "Required property 'utility_security_group' is missing"
        return typing.cast("ClusterCustomerManagedResourcesAwsUtilitySecurityGroup", result)

    @builtins.property
    def redpanda_connect_node_group_instance_profile(
        self,
    ) -> typing.Optional["ClusterCustomerManagedResourcesAwsRedpandaConnectNodeGroupInstanceProfile"]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#redpanda_connect_node_group_instance_profile Cluster#redpanda_connect_node_group_instance_profile}.'''
        result = self._values.get("redpanda_connect_node_group_instance_profile")
        return typing.cast(typing.Optional["ClusterCustomerManagedResourcesAwsRedpandaConnectNodeGroupInstanceProfile"], result)

    @builtins.property
    def redpanda_connect_security_group(
        self,
    ) -> typing.Optional["ClusterCustomerManagedResourcesAwsRedpandaConnectSecurityGroup"]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#redpanda_connect_security_group Cluster#redpanda_connect_security_group}.'''
        result = self._values.get("redpanda_connect_security_group")
        return typing.cast(typing.Optional["ClusterCustomerManagedResourcesAwsRedpandaConnectSecurityGroup"], result)

    @builtins.property
    def rpsql_cloud_storage_bucket(
        self,
    ) -> typing.Optional["ClusterCustomerManagedResourcesAwsRpsqlCloudStorageBucket"]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#rpsql_cloud_storage_bucket Cluster#rpsql_cloud_storage_bucket}.'''
        result = self._values.get("rpsql_cloud_storage_bucket")
        return typing.cast(typing.Optional["ClusterCustomerManagedResourcesAwsRpsqlCloudStorageBucket"], result)

    @builtins.property
    def rpsql_node_group_instance_profile(
        self,
    ) -> typing.Optional["ClusterCustomerManagedResourcesAwsRpsqlNodeGroupInstanceProfile"]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#rpsql_node_group_instance_profile Cluster#rpsql_node_group_instance_profile}.'''
        result = self._values.get("rpsql_node_group_instance_profile")
        return typing.cast(typing.Optional["ClusterCustomerManagedResourcesAwsRpsqlNodeGroupInstanceProfile"], result)

    @builtins.property
    def rpsql_security_group(
        self,
    ) -> typing.Optional["ClusterCustomerManagedResourcesAwsRpsqlSecurityGroup"]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#rpsql_security_group Cluster#rpsql_security_group}.'''
        result = self._values.get("rpsql_security_group")
        return typing.cast(typing.Optional["ClusterCustomerManagedResourcesAwsRpsqlSecurityGroup"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterCustomerManagedResourcesAws(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterCustomerManagedResourcesAwsAgentInstanceProfile",
    jsii_struct_bases=[],
    name_mapping={"arn": "arn"},
)
class ClusterCustomerManagedResourcesAwsAgentInstanceProfile:
    def __init__(self, *, arn: builtins.str) -> None:
        '''
        :param arn: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#arn Cluster#arn}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__81997ec469b6d88bd98c147fe0e2c1b7f94d901a739d0fad56f9ea8b18f36331)
            check_type(argname="argument arn", value=arn, expected_type=type_hints["arn"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "arn": arn,
        }

    @builtins.property
    def arn(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#arn Cluster#arn}.'''
        result = self._values.get("arn")
        assert result is not None, "Required property 'arn' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterCustomerManagedResourcesAwsAgentInstanceProfile(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterCustomerManagedResourcesAwsAgentInstanceProfileOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterCustomerManagedResourcesAwsAgentInstanceProfileOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__2df381f5398d32c1c7dadb3f9d25d80c1b38149ff91a7d0de1355a487648ee1d)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="arnInput")
    def arn_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "arnInput"))

    @builtins.property
    @jsii.member(jsii_name="arn")
    def arn(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "arn"))

    @arn.setter
    def arn(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__65f40f0d03f7f7c3e2da36a8cd73aa397d99a9e160b3d13f969eae56ac4084b9)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "arn", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsAgentInstanceProfile]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsAgentInstanceProfile]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsAgentInstanceProfile]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0060754b23a8b169a974fa9a487992bb8c1b66fbe5b1ab7914b2bd43b2753a5b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterCustomerManagedResourcesAwsCloudStorageBucket",
    jsii_struct_bases=[],
    name_mapping={"arn": "arn"},
)
class ClusterCustomerManagedResourcesAwsCloudStorageBucket:
    def __init__(self, *, arn: builtins.str) -> None:
        '''
        :param arn: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#arn Cluster#arn}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__80a0426dd66d0cdf66dc53189447909835b470304c578b119de65fe7005fd58b)
            check_type(argname="argument arn", value=arn, expected_type=type_hints["arn"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "arn": arn,
        }

    @builtins.property
    def arn(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#arn Cluster#arn}.'''
        result = self._values.get("arn")
        assert result is not None, "Required property 'arn' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterCustomerManagedResourcesAwsCloudStorageBucket(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterCustomerManagedResourcesAwsCloudStorageBucketOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterCustomerManagedResourcesAwsCloudStorageBucketOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__25ff88328c478de1006d07af77b8270a2268fcf8f2c2e3527c15dfde2c83fed7)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="arnInput")
    def arn_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "arnInput"))

    @builtins.property
    @jsii.member(jsii_name="arn")
    def arn(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "arn"))

    @arn.setter
    def arn(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ba5b0fa8daa6ab6c493cbe6317cdef98edfd34bff9808a45ca176503b64fe775)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "arn", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsCloudStorageBucket]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsCloudStorageBucket]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsCloudStorageBucket]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8151c38a647918dc5498461a3d91ef82f25a401a35d7246c0c602fa26fb7fac2)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterCustomerManagedResourcesAwsClusterSecurityGroup",
    jsii_struct_bases=[],
    name_mapping={"arn": "arn"},
)
class ClusterCustomerManagedResourcesAwsClusterSecurityGroup:
    def __init__(self, *, arn: builtins.str) -> None:
        '''
        :param arn: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#arn Cluster#arn}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b9f7e3bb1b0fb0402be35e1f815d513890a5c892cdefc2121b8fe0b748215a7a)
            check_type(argname="argument arn", value=arn, expected_type=type_hints["arn"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "arn": arn,
        }

    @builtins.property
    def arn(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#arn Cluster#arn}.'''
        result = self._values.get("arn")
        assert result is not None, "Required property 'arn' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterCustomerManagedResourcesAwsClusterSecurityGroup(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterCustomerManagedResourcesAwsClusterSecurityGroupOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterCustomerManagedResourcesAwsClusterSecurityGroupOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__e632933f998db2126fd747fcd5042345fd1e14003b67ffa1033a8cc9114ffd1c)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="arnInput")
    def arn_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "arnInput"))

    @builtins.property
    @jsii.member(jsii_name="arn")
    def arn(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "arn"))

    @arn.setter
    def arn(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3eab12dc674e7fc1dfbb0a2e015c4e64256a4c29824fef0c08da4d2ed9993cd0)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "arn", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsClusterSecurityGroup]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsClusterSecurityGroup]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsClusterSecurityGroup]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1a0e3f2a437342d09d1422dcf83ffb8c2373b5d21f42ad7471713d9d2acda346)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterCustomerManagedResourcesAwsConnectorsNodeGroupInstanceProfile",
    jsii_struct_bases=[],
    name_mapping={"arn": "arn"},
)
class ClusterCustomerManagedResourcesAwsConnectorsNodeGroupInstanceProfile:
    def __init__(self, *, arn: builtins.str) -> None:
        '''
        :param arn: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#arn Cluster#arn}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0f18b9d8ac87c301b9140518f6ae53163c65f7e2c13cf5c69da92bd8d95fc2ed)
            check_type(argname="argument arn", value=arn, expected_type=type_hints["arn"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "arn": arn,
        }

    @builtins.property
    def arn(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#arn Cluster#arn}.'''
        result = self._values.get("arn")
        assert result is not None, "Required property 'arn' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterCustomerManagedResourcesAwsConnectorsNodeGroupInstanceProfile(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterCustomerManagedResourcesAwsConnectorsNodeGroupInstanceProfileOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterCustomerManagedResourcesAwsConnectorsNodeGroupInstanceProfileOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__635d55605ba881e80dfef597c59f4055e87719c7639fdfd9b04d40d87d2f40e6)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="arnInput")
    def arn_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "arnInput"))

    @builtins.property
    @jsii.member(jsii_name="arn")
    def arn(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "arn"))

    @arn.setter
    def arn(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__34f611e146464c4ef1f8df62eec8a99f806db5a4ae0236ed71769fa58e3052aa)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "arn", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsConnectorsNodeGroupInstanceProfile]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsConnectorsNodeGroupInstanceProfile]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsConnectorsNodeGroupInstanceProfile]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6f1eb0937bc043c2c0f2542b3c07c095833b2ecb256edf54db033454b1d08d60)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterCustomerManagedResourcesAwsConnectorsSecurityGroup",
    jsii_struct_bases=[],
    name_mapping={"arn": "arn"},
)
class ClusterCustomerManagedResourcesAwsConnectorsSecurityGroup:
    def __init__(self, *, arn: builtins.str) -> None:
        '''
        :param arn: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#arn Cluster#arn}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6b74420dbcb5c25fd2f2a8a5ec733b39849cb4c3b8c084bff948439804d6342b)
            check_type(argname="argument arn", value=arn, expected_type=type_hints["arn"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "arn": arn,
        }

    @builtins.property
    def arn(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#arn Cluster#arn}.'''
        result = self._values.get("arn")
        assert result is not None, "Required property 'arn' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterCustomerManagedResourcesAwsConnectorsSecurityGroup(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterCustomerManagedResourcesAwsConnectorsSecurityGroupOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterCustomerManagedResourcesAwsConnectorsSecurityGroupOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__5a9a4db4c5c8ae01181382d689d0a227bc49e0ca71b758003e87762dc597b8a1)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="arnInput")
    def arn_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "arnInput"))

    @builtins.property
    @jsii.member(jsii_name="arn")
    def arn(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "arn"))

    @arn.setter
    def arn(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a8bb5baa8d1e11ac4a0eff44bf42efff7d7243f77961d99419c3de3d5f3fa4d2)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "arn", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsConnectorsSecurityGroup]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsConnectorsSecurityGroup]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsConnectorsSecurityGroup]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d1399c03a84b8e077f21dcbb4c8134c8836adc15fc7fbb72734cbd6c9d1b6e64)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterCustomerManagedResourcesAwsK8SClusterRole",
    jsii_struct_bases=[],
    name_mapping={"arn": "arn"},
)
class ClusterCustomerManagedResourcesAwsK8SClusterRole:
    def __init__(self, *, arn: builtins.str) -> None:
        '''
        :param arn: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#arn Cluster#arn}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__78feaff40dd7def12441e3b5db1eee7c1e6773461ef270e8cd70fe8b9cc35c2f)
            check_type(argname="argument arn", value=arn, expected_type=type_hints["arn"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "arn": arn,
        }

    @builtins.property
    def arn(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#arn Cluster#arn}.'''
        result = self._values.get("arn")
        assert result is not None, "Required property 'arn' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterCustomerManagedResourcesAwsK8SClusterRole(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterCustomerManagedResourcesAwsK8SClusterRoleOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterCustomerManagedResourcesAwsK8SClusterRoleOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__53e6cfab541f748722504998bcbf3289f3d21cf888acaaf8919e9234c7dfce6d)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="arnInput")
    def arn_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "arnInput"))

    @builtins.property
    @jsii.member(jsii_name="arn")
    def arn(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "arn"))

    @arn.setter
    def arn(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__bdf578f12597a45f5fcf6831558a3dfb55481e040c7f9fb7c89a46159f53dcd0)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "arn", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsK8SClusterRole]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsK8SClusterRole]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsK8SClusterRole]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d01ca0bc853f6f0eeffed60b5a39c110e2ec9ef8c38c611787fb178c6aebd320)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterCustomerManagedResourcesAwsNodeSecurityGroup",
    jsii_struct_bases=[],
    name_mapping={"arn": "arn"},
)
class ClusterCustomerManagedResourcesAwsNodeSecurityGroup:
    def __init__(self, *, arn: builtins.str) -> None:
        '''
        :param arn: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#arn Cluster#arn}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4d6429a9d2ea05adc5c653f8d4113ea5669fc7359fb5d8a90bba78f999fdd6a4)
            check_type(argname="argument arn", value=arn, expected_type=type_hints["arn"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "arn": arn,
        }

    @builtins.property
    def arn(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#arn Cluster#arn}.'''
        result = self._values.get("arn")
        assert result is not None, "Required property 'arn' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterCustomerManagedResourcesAwsNodeSecurityGroup(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterCustomerManagedResourcesAwsNodeSecurityGroupOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterCustomerManagedResourcesAwsNodeSecurityGroupOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__df7a7ecaf9077ff3c1ef7298276e8a0fe8695afd4636404e9ea954cf1f31f094)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="arnInput")
    def arn_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "arnInput"))

    @builtins.property
    @jsii.member(jsii_name="arn")
    def arn(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "arn"))

    @arn.setter
    def arn(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__fad918a8990e42ea47b0fcc875730b69cda26cfbe8c8b4751b44a15bdc06545b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "arn", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsNodeSecurityGroup]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsNodeSecurityGroup]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsNodeSecurityGroup]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9b591192140d90fe51d6e0dd3e3f9d442c58eef94f5f6b244b4aa857bd87adcf)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ClusterCustomerManagedResourcesAwsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterCustomerManagedResourcesAwsOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__2c2aacee92022c3454b7dfdb6705e38a621b3185c514975e6a442d0867e828df)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="putAgentInstanceProfile")
    def put_agent_instance_profile(self, *, arn: builtins.str) -> None:
        '''
        :param arn: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#arn Cluster#arn}.
        '''
        value = ClusterCustomerManagedResourcesAwsAgentInstanceProfile(arn=arn)

        return typing.cast(None, jsii.invoke(self, "putAgentInstanceProfile", [value]))

    @jsii.member(jsii_name="putCloudStorageBucket")
    def put_cloud_storage_bucket(self, *, arn: builtins.str) -> None:
        '''
        :param arn: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#arn Cluster#arn}.
        '''
        value = ClusterCustomerManagedResourcesAwsCloudStorageBucket(arn=arn)

        return typing.cast(None, jsii.invoke(self, "putCloudStorageBucket", [value]))

    @jsii.member(jsii_name="putClusterSecurityGroup")
    def put_cluster_security_group(self, *, arn: builtins.str) -> None:
        '''
        :param arn: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#arn Cluster#arn}.
        '''
        value = ClusterCustomerManagedResourcesAwsClusterSecurityGroup(arn=arn)

        return typing.cast(None, jsii.invoke(self, "putClusterSecurityGroup", [value]))

    @jsii.member(jsii_name="putConnectorsNodeGroupInstanceProfile")
    def put_connectors_node_group_instance_profile(self, *, arn: builtins.str) -> None:
        '''
        :param arn: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#arn Cluster#arn}.
        '''
        value = ClusterCustomerManagedResourcesAwsConnectorsNodeGroupInstanceProfile(
            arn=arn
        )

        return typing.cast(None, jsii.invoke(self, "putConnectorsNodeGroupInstanceProfile", [value]))

    @jsii.member(jsii_name="putConnectorsSecurityGroup")
    def put_connectors_security_group(self, *, arn: builtins.str) -> None:
        '''
        :param arn: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#arn Cluster#arn}.
        '''
        value = ClusterCustomerManagedResourcesAwsConnectorsSecurityGroup(arn=arn)

        return typing.cast(None, jsii.invoke(self, "putConnectorsSecurityGroup", [value]))

    @jsii.member(jsii_name="putK8SClusterRole")
    def put_k8_s_cluster_role(self, *, arn: builtins.str) -> None:
        '''
        :param arn: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#arn Cluster#arn}.
        '''
        value = ClusterCustomerManagedResourcesAwsK8SClusterRole(arn=arn)

        return typing.cast(None, jsii.invoke(self, "putK8SClusterRole", [value]))

    @jsii.member(jsii_name="putNodeSecurityGroup")
    def put_node_security_group(self, *, arn: builtins.str) -> None:
        '''
        :param arn: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#arn Cluster#arn}.
        '''
        value = ClusterCustomerManagedResourcesAwsNodeSecurityGroup(arn=arn)

        return typing.cast(None, jsii.invoke(self, "putNodeSecurityGroup", [value]))

    @jsii.member(jsii_name="putPermissionsBoundaryPolicy")
    def put_permissions_boundary_policy(self, *, arn: builtins.str) -> None:
        '''
        :param arn: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#arn Cluster#arn}.
        '''
        value = ClusterCustomerManagedResourcesAwsPermissionsBoundaryPolicy(arn=arn)

        return typing.cast(None, jsii.invoke(self, "putPermissionsBoundaryPolicy", [value]))

    @jsii.member(jsii_name="putRedpandaAgentSecurityGroup")
    def put_redpanda_agent_security_group(self, *, arn: builtins.str) -> None:
        '''
        :param arn: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#arn Cluster#arn}.
        '''
        value = ClusterCustomerManagedResourcesAwsRedpandaAgentSecurityGroup(arn=arn)

        return typing.cast(None, jsii.invoke(self, "putRedpandaAgentSecurityGroup", [value]))

    @jsii.member(jsii_name="putRedpandaConnectNodeGroupInstanceProfile")
    def put_redpanda_connect_node_group_instance_profile(
        self,
        *,
        arn: builtins.str,
    ) -> None:
        '''
        :param arn: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#arn Cluster#arn}.
        '''
        value = ClusterCustomerManagedResourcesAwsRedpandaConnectNodeGroupInstanceProfile(
            arn=arn
        )

        return typing.cast(None, jsii.invoke(self, "putRedpandaConnectNodeGroupInstanceProfile", [value]))

    @jsii.member(jsii_name="putRedpandaConnectSecurityGroup")
    def put_redpanda_connect_security_group(self, *, arn: builtins.str) -> None:
        '''
        :param arn: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#arn Cluster#arn}.
        '''
        value = ClusterCustomerManagedResourcesAwsRedpandaConnectSecurityGroup(arn=arn)

        return typing.cast(None, jsii.invoke(self, "putRedpandaConnectSecurityGroup", [value]))

    @jsii.member(jsii_name="putRedpandaNodeGroupInstanceProfile")
    def put_redpanda_node_group_instance_profile(self, *, arn: builtins.str) -> None:
        '''
        :param arn: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#arn Cluster#arn}.
        '''
        value = ClusterCustomerManagedResourcesAwsRedpandaNodeGroupInstanceProfile(
            arn=arn
        )

        return typing.cast(None, jsii.invoke(self, "putRedpandaNodeGroupInstanceProfile", [value]))

    @jsii.member(jsii_name="putRedpandaNodeGroupSecurityGroup")
    def put_redpanda_node_group_security_group(self, *, arn: builtins.str) -> None:
        '''
        :param arn: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#arn Cluster#arn}.
        '''
        value = ClusterCustomerManagedResourcesAwsRedpandaNodeGroupSecurityGroup(
            arn=arn
        )

        return typing.cast(None, jsii.invoke(self, "putRedpandaNodeGroupSecurityGroup", [value]))

    @jsii.member(jsii_name="putRpsqlCloudStorageBucket")
    def put_rpsql_cloud_storage_bucket(self, *, arn: builtins.str) -> None:
        '''
        :param arn: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#arn Cluster#arn}.
        '''
        value = ClusterCustomerManagedResourcesAwsRpsqlCloudStorageBucket(arn=arn)

        return typing.cast(None, jsii.invoke(self, "putRpsqlCloudStorageBucket", [value]))

    @jsii.member(jsii_name="putRpsqlNodeGroupInstanceProfile")
    def put_rpsql_node_group_instance_profile(self, *, arn: builtins.str) -> None:
        '''
        :param arn: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#arn Cluster#arn}.
        '''
        value = ClusterCustomerManagedResourcesAwsRpsqlNodeGroupInstanceProfile(
            arn=arn
        )

        return typing.cast(None, jsii.invoke(self, "putRpsqlNodeGroupInstanceProfile", [value]))

    @jsii.member(jsii_name="putRpsqlSecurityGroup")
    def put_rpsql_security_group(self, *, arn: builtins.str) -> None:
        '''
        :param arn: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#arn Cluster#arn}.
        '''
        value = ClusterCustomerManagedResourcesAwsRpsqlSecurityGroup(arn=arn)

        return typing.cast(None, jsii.invoke(self, "putRpsqlSecurityGroup", [value]))

    @jsii.member(jsii_name="putUtilityNodeGroupInstanceProfile")
    def put_utility_node_group_instance_profile(self, *, arn: builtins.str) -> None:
        '''
        :param arn: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#arn Cluster#arn}.
        '''
        value = ClusterCustomerManagedResourcesAwsUtilityNodeGroupInstanceProfile(
            arn=arn
        )

        return typing.cast(None, jsii.invoke(self, "putUtilityNodeGroupInstanceProfile", [value]))

    @jsii.member(jsii_name="putUtilitySecurityGroup")
    def put_utility_security_group(self, *, arn: builtins.str) -> None:
        '''
        :param arn: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#arn Cluster#arn}.
        '''
        value = ClusterCustomerManagedResourcesAwsUtilitySecurityGroup(arn=arn)

        return typing.cast(None, jsii.invoke(self, "putUtilitySecurityGroup", [value]))

    @jsii.member(jsii_name="resetRedpandaConnectNodeGroupInstanceProfile")
    def reset_redpanda_connect_node_group_instance_profile(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetRedpandaConnectNodeGroupInstanceProfile", []))

    @jsii.member(jsii_name="resetRedpandaConnectSecurityGroup")
    def reset_redpanda_connect_security_group(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetRedpandaConnectSecurityGroup", []))

    @jsii.member(jsii_name="resetRpsqlCloudStorageBucket")
    def reset_rpsql_cloud_storage_bucket(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetRpsqlCloudStorageBucket", []))

    @jsii.member(jsii_name="resetRpsqlNodeGroupInstanceProfile")
    def reset_rpsql_node_group_instance_profile(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetRpsqlNodeGroupInstanceProfile", []))

    @jsii.member(jsii_name="resetRpsqlSecurityGroup")
    def reset_rpsql_security_group(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetRpsqlSecurityGroup", []))

    @builtins.property
    @jsii.member(jsii_name="agentInstanceProfile")
    def agent_instance_profile(
        self,
    ) -> ClusterCustomerManagedResourcesAwsAgentInstanceProfileOutputReference:
        return typing.cast(ClusterCustomerManagedResourcesAwsAgentInstanceProfileOutputReference, jsii.get(self, "agentInstanceProfile"))

    @builtins.property
    @jsii.member(jsii_name="cloudStorageBucket")
    def cloud_storage_bucket(
        self,
    ) -> ClusterCustomerManagedResourcesAwsCloudStorageBucketOutputReference:
        return typing.cast(ClusterCustomerManagedResourcesAwsCloudStorageBucketOutputReference, jsii.get(self, "cloudStorageBucket"))

    @builtins.property
    @jsii.member(jsii_name="clusterSecurityGroup")
    def cluster_security_group(
        self,
    ) -> ClusterCustomerManagedResourcesAwsClusterSecurityGroupOutputReference:
        return typing.cast(ClusterCustomerManagedResourcesAwsClusterSecurityGroupOutputReference, jsii.get(self, "clusterSecurityGroup"))

    @builtins.property
    @jsii.member(jsii_name="connectorsNodeGroupInstanceProfile")
    def connectors_node_group_instance_profile(
        self,
    ) -> ClusterCustomerManagedResourcesAwsConnectorsNodeGroupInstanceProfileOutputReference:
        return typing.cast(ClusterCustomerManagedResourcesAwsConnectorsNodeGroupInstanceProfileOutputReference, jsii.get(self, "connectorsNodeGroupInstanceProfile"))

    @builtins.property
    @jsii.member(jsii_name="connectorsSecurityGroup")
    def connectors_security_group(
        self,
    ) -> ClusterCustomerManagedResourcesAwsConnectorsSecurityGroupOutputReference:
        return typing.cast(ClusterCustomerManagedResourcesAwsConnectorsSecurityGroupOutputReference, jsii.get(self, "connectorsSecurityGroup"))

    @builtins.property
    @jsii.member(jsii_name="k8SClusterRole")
    def k8_s_cluster_role(
        self,
    ) -> ClusterCustomerManagedResourcesAwsK8SClusterRoleOutputReference:
        return typing.cast(ClusterCustomerManagedResourcesAwsK8SClusterRoleOutputReference, jsii.get(self, "k8SClusterRole"))

    @builtins.property
    @jsii.member(jsii_name="nodeSecurityGroup")
    def node_security_group(
        self,
    ) -> ClusterCustomerManagedResourcesAwsNodeSecurityGroupOutputReference:
        return typing.cast(ClusterCustomerManagedResourcesAwsNodeSecurityGroupOutputReference, jsii.get(self, "nodeSecurityGroup"))

    @builtins.property
    @jsii.member(jsii_name="permissionsBoundaryPolicy")
    def permissions_boundary_policy(
        self,
    ) -> "ClusterCustomerManagedResourcesAwsPermissionsBoundaryPolicyOutputReference":
        return typing.cast("ClusterCustomerManagedResourcesAwsPermissionsBoundaryPolicyOutputReference", jsii.get(self, "permissionsBoundaryPolicy"))

    @builtins.property
    @jsii.member(jsii_name="redpandaAgentSecurityGroup")
    def redpanda_agent_security_group(
        self,
    ) -> "ClusterCustomerManagedResourcesAwsRedpandaAgentSecurityGroupOutputReference":
        return typing.cast("ClusterCustomerManagedResourcesAwsRedpandaAgentSecurityGroupOutputReference", jsii.get(self, "redpandaAgentSecurityGroup"))

    @builtins.property
    @jsii.member(jsii_name="redpandaConnectNodeGroupInstanceProfile")
    def redpanda_connect_node_group_instance_profile(
        self,
    ) -> "ClusterCustomerManagedResourcesAwsRedpandaConnectNodeGroupInstanceProfileOutputReference":
        return typing.cast("ClusterCustomerManagedResourcesAwsRedpandaConnectNodeGroupInstanceProfileOutputReference", jsii.get(self, "redpandaConnectNodeGroupInstanceProfile"))

    @builtins.property
    @jsii.member(jsii_name="redpandaConnectSecurityGroup")
    def redpanda_connect_security_group(
        self,
    ) -> "ClusterCustomerManagedResourcesAwsRedpandaConnectSecurityGroupOutputReference":
        return typing.cast("ClusterCustomerManagedResourcesAwsRedpandaConnectSecurityGroupOutputReference", jsii.get(self, "redpandaConnectSecurityGroup"))

    @builtins.property
    @jsii.member(jsii_name="redpandaNodeGroupInstanceProfile")
    def redpanda_node_group_instance_profile(
        self,
    ) -> "ClusterCustomerManagedResourcesAwsRedpandaNodeGroupInstanceProfileOutputReference":
        return typing.cast("ClusterCustomerManagedResourcesAwsRedpandaNodeGroupInstanceProfileOutputReference", jsii.get(self, "redpandaNodeGroupInstanceProfile"))

    @builtins.property
    @jsii.member(jsii_name="redpandaNodeGroupSecurityGroup")
    def redpanda_node_group_security_group(
        self,
    ) -> "ClusterCustomerManagedResourcesAwsRedpandaNodeGroupSecurityGroupOutputReference":
        return typing.cast("ClusterCustomerManagedResourcesAwsRedpandaNodeGroupSecurityGroupOutputReference", jsii.get(self, "redpandaNodeGroupSecurityGroup"))

    @builtins.property
    @jsii.member(jsii_name="rpsqlCloudStorageBucket")
    def rpsql_cloud_storage_bucket(
        self,
    ) -> "ClusterCustomerManagedResourcesAwsRpsqlCloudStorageBucketOutputReference":
        return typing.cast("ClusterCustomerManagedResourcesAwsRpsqlCloudStorageBucketOutputReference", jsii.get(self, "rpsqlCloudStorageBucket"))

    @builtins.property
    @jsii.member(jsii_name="rpsqlNodeGroupInstanceProfile")
    def rpsql_node_group_instance_profile(
        self,
    ) -> "ClusterCustomerManagedResourcesAwsRpsqlNodeGroupInstanceProfileOutputReference":
        return typing.cast("ClusterCustomerManagedResourcesAwsRpsqlNodeGroupInstanceProfileOutputReference", jsii.get(self, "rpsqlNodeGroupInstanceProfile"))

    @builtins.property
    @jsii.member(jsii_name="rpsqlSecurityGroup")
    def rpsql_security_group(
        self,
    ) -> "ClusterCustomerManagedResourcesAwsRpsqlSecurityGroupOutputReference":
        return typing.cast("ClusterCustomerManagedResourcesAwsRpsqlSecurityGroupOutputReference", jsii.get(self, "rpsqlSecurityGroup"))

    @builtins.property
    @jsii.member(jsii_name="utilityNodeGroupInstanceProfile")
    def utility_node_group_instance_profile(
        self,
    ) -> "ClusterCustomerManagedResourcesAwsUtilityNodeGroupInstanceProfileOutputReference":
        return typing.cast("ClusterCustomerManagedResourcesAwsUtilityNodeGroupInstanceProfileOutputReference", jsii.get(self, "utilityNodeGroupInstanceProfile"))

    @builtins.property
    @jsii.member(jsii_name="utilitySecurityGroup")
    def utility_security_group(
        self,
    ) -> "ClusterCustomerManagedResourcesAwsUtilitySecurityGroupOutputReference":
        return typing.cast("ClusterCustomerManagedResourcesAwsUtilitySecurityGroupOutputReference", jsii.get(self, "utilitySecurityGroup"))

    @builtins.property
    @jsii.member(jsii_name="agentInstanceProfileInput")
    def agent_instance_profile_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsAgentInstanceProfile]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsAgentInstanceProfile]], jsii.get(self, "agentInstanceProfileInput"))

    @builtins.property
    @jsii.member(jsii_name="cloudStorageBucketInput")
    def cloud_storage_bucket_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsCloudStorageBucket]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsCloudStorageBucket]], jsii.get(self, "cloudStorageBucketInput"))

    @builtins.property
    @jsii.member(jsii_name="clusterSecurityGroupInput")
    def cluster_security_group_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsClusterSecurityGroup]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsClusterSecurityGroup]], jsii.get(self, "clusterSecurityGroupInput"))

    @builtins.property
    @jsii.member(jsii_name="connectorsNodeGroupInstanceProfileInput")
    def connectors_node_group_instance_profile_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsConnectorsNodeGroupInstanceProfile]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsConnectorsNodeGroupInstanceProfile]], jsii.get(self, "connectorsNodeGroupInstanceProfileInput"))

    @builtins.property
    @jsii.member(jsii_name="connectorsSecurityGroupInput")
    def connectors_security_group_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsConnectorsSecurityGroup]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsConnectorsSecurityGroup]], jsii.get(self, "connectorsSecurityGroupInput"))

    @builtins.property
    @jsii.member(jsii_name="k8SClusterRoleInput")
    def k8_s_cluster_role_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsK8SClusterRole]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsK8SClusterRole]], jsii.get(self, "k8SClusterRoleInput"))

    @builtins.property
    @jsii.member(jsii_name="nodeSecurityGroupInput")
    def node_security_group_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsNodeSecurityGroup]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsNodeSecurityGroup]], jsii.get(self, "nodeSecurityGroupInput"))

    @builtins.property
    @jsii.member(jsii_name="permissionsBoundaryPolicyInput")
    def permissions_boundary_policy_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterCustomerManagedResourcesAwsPermissionsBoundaryPolicy"]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterCustomerManagedResourcesAwsPermissionsBoundaryPolicy"]], jsii.get(self, "permissionsBoundaryPolicyInput"))

    @builtins.property
    @jsii.member(jsii_name="redpandaAgentSecurityGroupInput")
    def redpanda_agent_security_group_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterCustomerManagedResourcesAwsRedpandaAgentSecurityGroup"]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterCustomerManagedResourcesAwsRedpandaAgentSecurityGroup"]], jsii.get(self, "redpandaAgentSecurityGroupInput"))

    @builtins.property
    @jsii.member(jsii_name="redpandaConnectNodeGroupInstanceProfileInput")
    def redpanda_connect_node_group_instance_profile_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterCustomerManagedResourcesAwsRedpandaConnectNodeGroupInstanceProfile"]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterCustomerManagedResourcesAwsRedpandaConnectNodeGroupInstanceProfile"]], jsii.get(self, "redpandaConnectNodeGroupInstanceProfileInput"))

    @builtins.property
    @jsii.member(jsii_name="redpandaConnectSecurityGroupInput")
    def redpanda_connect_security_group_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterCustomerManagedResourcesAwsRedpandaConnectSecurityGroup"]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterCustomerManagedResourcesAwsRedpandaConnectSecurityGroup"]], jsii.get(self, "redpandaConnectSecurityGroupInput"))

    @builtins.property
    @jsii.member(jsii_name="redpandaNodeGroupInstanceProfileInput")
    def redpanda_node_group_instance_profile_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterCustomerManagedResourcesAwsRedpandaNodeGroupInstanceProfile"]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterCustomerManagedResourcesAwsRedpandaNodeGroupInstanceProfile"]], jsii.get(self, "redpandaNodeGroupInstanceProfileInput"))

    @builtins.property
    @jsii.member(jsii_name="redpandaNodeGroupSecurityGroupInput")
    def redpanda_node_group_security_group_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterCustomerManagedResourcesAwsRedpandaNodeGroupSecurityGroup"]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterCustomerManagedResourcesAwsRedpandaNodeGroupSecurityGroup"]], jsii.get(self, "redpandaNodeGroupSecurityGroupInput"))

    @builtins.property
    @jsii.member(jsii_name="rpsqlCloudStorageBucketInput")
    def rpsql_cloud_storage_bucket_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterCustomerManagedResourcesAwsRpsqlCloudStorageBucket"]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterCustomerManagedResourcesAwsRpsqlCloudStorageBucket"]], jsii.get(self, "rpsqlCloudStorageBucketInput"))

    @builtins.property
    @jsii.member(jsii_name="rpsqlNodeGroupInstanceProfileInput")
    def rpsql_node_group_instance_profile_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterCustomerManagedResourcesAwsRpsqlNodeGroupInstanceProfile"]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterCustomerManagedResourcesAwsRpsqlNodeGroupInstanceProfile"]], jsii.get(self, "rpsqlNodeGroupInstanceProfileInput"))

    @builtins.property
    @jsii.member(jsii_name="rpsqlSecurityGroupInput")
    def rpsql_security_group_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterCustomerManagedResourcesAwsRpsqlSecurityGroup"]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterCustomerManagedResourcesAwsRpsqlSecurityGroup"]], jsii.get(self, "rpsqlSecurityGroupInput"))

    @builtins.property
    @jsii.member(jsii_name="utilityNodeGroupInstanceProfileInput")
    def utility_node_group_instance_profile_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterCustomerManagedResourcesAwsUtilityNodeGroupInstanceProfile"]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterCustomerManagedResourcesAwsUtilityNodeGroupInstanceProfile"]], jsii.get(self, "utilityNodeGroupInstanceProfileInput"))

    @builtins.property
    @jsii.member(jsii_name="utilitySecurityGroupInput")
    def utility_security_group_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterCustomerManagedResourcesAwsUtilitySecurityGroup"]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterCustomerManagedResourcesAwsUtilitySecurityGroup"]], jsii.get(self, "utilitySecurityGroupInput"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAws]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAws]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAws]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f36841445952960c162a82169b0fbc7400faaa911547713914934dfa013408bc)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterCustomerManagedResourcesAwsPermissionsBoundaryPolicy",
    jsii_struct_bases=[],
    name_mapping={"arn": "arn"},
)
class ClusterCustomerManagedResourcesAwsPermissionsBoundaryPolicy:
    def __init__(self, *, arn: builtins.str) -> None:
        '''
        :param arn: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#arn Cluster#arn}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ab73b737f9c5f0c4690ea33df30bc032cb660f52bb667f5002fc89d2bc009bc0)
            check_type(argname="argument arn", value=arn, expected_type=type_hints["arn"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "arn": arn,
        }

    @builtins.property
    def arn(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#arn Cluster#arn}.'''
        result = self._values.get("arn")
        assert result is not None, "Required property 'arn' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterCustomerManagedResourcesAwsPermissionsBoundaryPolicy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterCustomerManagedResourcesAwsPermissionsBoundaryPolicyOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterCustomerManagedResourcesAwsPermissionsBoundaryPolicyOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__a499457b44d8fffa3ce0b6729304507d8592d67a1d04ffeac55a0a12499cb22e)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="arnInput")
    def arn_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "arnInput"))

    @builtins.property
    @jsii.member(jsii_name="arn")
    def arn(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "arn"))

    @arn.setter
    def arn(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8e7346099ff7a26d48df9ada67b30fec396d1e8a7cd39b15b30be6b4b7253669)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "arn", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsPermissionsBoundaryPolicy]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsPermissionsBoundaryPolicy]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsPermissionsBoundaryPolicy]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9769e24fc843f0bde7a559844cb42ac5b2b32f972de497207abf7105db493c8b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterCustomerManagedResourcesAwsRedpandaAgentSecurityGroup",
    jsii_struct_bases=[],
    name_mapping={"arn": "arn"},
)
class ClusterCustomerManagedResourcesAwsRedpandaAgentSecurityGroup:
    def __init__(self, *, arn: builtins.str) -> None:
        '''
        :param arn: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#arn Cluster#arn}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7b62330383519ad80bb1ac524cb027f458f95f5d8eef6bd17984d874e365633b)
            check_type(argname="argument arn", value=arn, expected_type=type_hints["arn"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "arn": arn,
        }

    @builtins.property
    def arn(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#arn Cluster#arn}.'''
        result = self._values.get("arn")
        assert result is not None, "Required property 'arn' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterCustomerManagedResourcesAwsRedpandaAgentSecurityGroup(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterCustomerManagedResourcesAwsRedpandaAgentSecurityGroupOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterCustomerManagedResourcesAwsRedpandaAgentSecurityGroupOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__d105cbd00653540cd5d8361f76744f7d2d0f49e8010721438d0d48dd9cb4258b)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="arnInput")
    def arn_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "arnInput"))

    @builtins.property
    @jsii.member(jsii_name="arn")
    def arn(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "arn"))

    @arn.setter
    def arn(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a9e9fc74ddbf13cff0baea8ab7282d1c4abf6ea9ec87f4591fbac6ae334dae8f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "arn", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsRedpandaAgentSecurityGroup]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsRedpandaAgentSecurityGroup]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsRedpandaAgentSecurityGroup]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9cb5266fae1af1d290d0578f37e4dface0d4bb94681c6c53bc47253e4f36e6eb)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterCustomerManagedResourcesAwsRedpandaConnectNodeGroupInstanceProfile",
    jsii_struct_bases=[],
    name_mapping={"arn": "arn"},
)
class ClusterCustomerManagedResourcesAwsRedpandaConnectNodeGroupInstanceProfile:
    def __init__(self, *, arn: builtins.str) -> None:
        '''
        :param arn: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#arn Cluster#arn}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__fc796ebe161b84a3632749edb6cbb5b7de0fa21ec34da3f6170db4bd87892195)
            check_type(argname="argument arn", value=arn, expected_type=type_hints["arn"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "arn": arn,
        }

    @builtins.property
    def arn(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#arn Cluster#arn}.'''
        result = self._values.get("arn")
        assert result is not None, "Required property 'arn' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterCustomerManagedResourcesAwsRedpandaConnectNodeGroupInstanceProfile(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterCustomerManagedResourcesAwsRedpandaConnectNodeGroupInstanceProfileOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterCustomerManagedResourcesAwsRedpandaConnectNodeGroupInstanceProfileOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__44da4ef872cd67e89e94ea8404a698950f2498addad787188afca403d1be7226)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="arnInput")
    def arn_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "arnInput"))

    @builtins.property
    @jsii.member(jsii_name="arn")
    def arn(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "arn"))

    @arn.setter
    def arn(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__15aa4680fcdbf52475ab779d3d10ed9b852162b77838ae23314c08170508169e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "arn", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsRedpandaConnectNodeGroupInstanceProfile]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsRedpandaConnectNodeGroupInstanceProfile]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsRedpandaConnectNodeGroupInstanceProfile]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e561bf5ef99d75026257da03683b78bdaef2c83145d443054705067018ab8128)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterCustomerManagedResourcesAwsRedpandaConnectSecurityGroup",
    jsii_struct_bases=[],
    name_mapping={"arn": "arn"},
)
class ClusterCustomerManagedResourcesAwsRedpandaConnectSecurityGroup:
    def __init__(self, *, arn: builtins.str) -> None:
        '''
        :param arn: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#arn Cluster#arn}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__98959e9b3c9f73c23eadc5d9ebf8c3651423f9a3227627fa7a481668d325cd5c)
            check_type(argname="argument arn", value=arn, expected_type=type_hints["arn"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "arn": arn,
        }

    @builtins.property
    def arn(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#arn Cluster#arn}.'''
        result = self._values.get("arn")
        assert result is not None, "Required property 'arn' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterCustomerManagedResourcesAwsRedpandaConnectSecurityGroup(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterCustomerManagedResourcesAwsRedpandaConnectSecurityGroupOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterCustomerManagedResourcesAwsRedpandaConnectSecurityGroupOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__765a772f152af83037dc8d48e70e4f500f616b55f8d9b50f39ab442d8c8e30d5)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="arnInput")
    def arn_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "arnInput"))

    @builtins.property
    @jsii.member(jsii_name="arn")
    def arn(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "arn"))

    @arn.setter
    def arn(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__faac7d6cb0e9c8d3eacd8c374c88de78aa858965206687d4b48b62e97562e6a6)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "arn", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsRedpandaConnectSecurityGroup]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsRedpandaConnectSecurityGroup]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsRedpandaConnectSecurityGroup]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__60a9c7ff337839113805a575bb90fb0ce1069ea8db40ef69e4e73869554dc617)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterCustomerManagedResourcesAwsRedpandaNodeGroupInstanceProfile",
    jsii_struct_bases=[],
    name_mapping={"arn": "arn"},
)
class ClusterCustomerManagedResourcesAwsRedpandaNodeGroupInstanceProfile:
    def __init__(self, *, arn: builtins.str) -> None:
        '''
        :param arn: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#arn Cluster#arn}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__44ab4cf6da29b324126c7d6438a6b61853fca0e25c773160f7e008f224a865c6)
            check_type(argname="argument arn", value=arn, expected_type=type_hints["arn"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "arn": arn,
        }

    @builtins.property
    def arn(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#arn Cluster#arn}.'''
        result = self._values.get("arn")
        assert result is not None, "Required property 'arn' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterCustomerManagedResourcesAwsRedpandaNodeGroupInstanceProfile(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterCustomerManagedResourcesAwsRedpandaNodeGroupInstanceProfileOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterCustomerManagedResourcesAwsRedpandaNodeGroupInstanceProfileOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__ed8c24a81fd4f354a071c3b3f983056c958b662e92543b64c74a21415a7cdd2f)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="arnInput")
    def arn_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "arnInput"))

    @builtins.property
    @jsii.member(jsii_name="arn")
    def arn(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "arn"))

    @arn.setter
    def arn(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__319ef1b6ccbc0cae59be156e3f46176755e625a84fc822abfb18f85af5cac9d6)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "arn", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsRedpandaNodeGroupInstanceProfile]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsRedpandaNodeGroupInstanceProfile]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsRedpandaNodeGroupInstanceProfile]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b73146ff09b30b55e216d61ea2d5aee293698f43e77d5bafe177115d23a45042)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterCustomerManagedResourcesAwsRedpandaNodeGroupSecurityGroup",
    jsii_struct_bases=[],
    name_mapping={"arn": "arn"},
)
class ClusterCustomerManagedResourcesAwsRedpandaNodeGroupSecurityGroup:
    def __init__(self, *, arn: builtins.str) -> None:
        '''
        :param arn: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#arn Cluster#arn}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1c23bc7ca51552aef8af60c8b42c718b94e65ab696e5b9d1d8999e8be9acc876)
            check_type(argname="argument arn", value=arn, expected_type=type_hints["arn"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "arn": arn,
        }

    @builtins.property
    def arn(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#arn Cluster#arn}.'''
        result = self._values.get("arn")
        assert result is not None, "Required property 'arn' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterCustomerManagedResourcesAwsRedpandaNodeGroupSecurityGroup(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterCustomerManagedResourcesAwsRedpandaNodeGroupSecurityGroupOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterCustomerManagedResourcesAwsRedpandaNodeGroupSecurityGroupOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__ee35a51cc0f2365ab932aacfc92095f33bd7ceed6f99113524ad6ba58258ecdb)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="arnInput")
    def arn_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "arnInput"))

    @builtins.property
    @jsii.member(jsii_name="arn")
    def arn(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "arn"))

    @arn.setter
    def arn(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c0c748cc474958f002d5761137f899edf7931e723a6d6eb55b8220817581a03f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "arn", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsRedpandaNodeGroupSecurityGroup]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsRedpandaNodeGroupSecurityGroup]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsRedpandaNodeGroupSecurityGroup]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a0e32ce21d7fff2c335ed6c1d2bee22eb4806787453840f7cd89d5bc2d2efbde)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterCustomerManagedResourcesAwsRpsqlCloudStorageBucket",
    jsii_struct_bases=[],
    name_mapping={"arn": "arn"},
)
class ClusterCustomerManagedResourcesAwsRpsqlCloudStorageBucket:
    def __init__(self, *, arn: builtins.str) -> None:
        '''
        :param arn: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#arn Cluster#arn}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6d8f78c64e5e12e7a6513e37bc671e452d63d83b6957656a729c2aaec5389594)
            check_type(argname="argument arn", value=arn, expected_type=type_hints["arn"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "arn": arn,
        }

    @builtins.property
    def arn(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#arn Cluster#arn}.'''
        result = self._values.get("arn")
        assert result is not None, "Required property 'arn' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterCustomerManagedResourcesAwsRpsqlCloudStorageBucket(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterCustomerManagedResourcesAwsRpsqlCloudStorageBucketOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterCustomerManagedResourcesAwsRpsqlCloudStorageBucketOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__71ae07d95629179c8f67edd0142435aadf1246aa46f4b628cf046d52cb7dce3d)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="arnInput")
    def arn_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "arnInput"))

    @builtins.property
    @jsii.member(jsii_name="arn")
    def arn(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "arn"))

    @arn.setter
    def arn(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__13004993a28e59c29c73772d26a350631866b051b3c9a072c0c984582c40cca2)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "arn", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsRpsqlCloudStorageBucket]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsRpsqlCloudStorageBucket]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsRpsqlCloudStorageBucket]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3bcd432d3200cdb0b2959e5c79982d62c3d9fd809aa272284778bf8f3ce3864e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterCustomerManagedResourcesAwsRpsqlNodeGroupInstanceProfile",
    jsii_struct_bases=[],
    name_mapping={"arn": "arn"},
)
class ClusterCustomerManagedResourcesAwsRpsqlNodeGroupInstanceProfile:
    def __init__(self, *, arn: builtins.str) -> None:
        '''
        :param arn: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#arn Cluster#arn}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d428822a9c83fae83d09bc5f002631d84b0596e5b62055f4c3f705506fb36bba)
            check_type(argname="argument arn", value=arn, expected_type=type_hints["arn"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "arn": arn,
        }

    @builtins.property
    def arn(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#arn Cluster#arn}.'''
        result = self._values.get("arn")
        assert result is not None, "Required property 'arn' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterCustomerManagedResourcesAwsRpsqlNodeGroupInstanceProfile(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterCustomerManagedResourcesAwsRpsqlNodeGroupInstanceProfileOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterCustomerManagedResourcesAwsRpsqlNodeGroupInstanceProfileOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__29ab2e5b4c295e2d570f58b2deb5e213874252dfd584c7682bfd632beacb1eba)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="arnInput")
    def arn_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "arnInput"))

    @builtins.property
    @jsii.member(jsii_name="arn")
    def arn(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "arn"))

    @arn.setter
    def arn(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1ebe27a31cf2c008bb6e1e9c6597b03eaa7a5cf9950acf0b8e77c47805a8fed9)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "arn", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsRpsqlNodeGroupInstanceProfile]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsRpsqlNodeGroupInstanceProfile]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsRpsqlNodeGroupInstanceProfile]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__beac339a22467a13c4cd4b1a6a8070fb38cb8ff2d3617cb7a62b852f5b1031eb)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterCustomerManagedResourcesAwsRpsqlSecurityGroup",
    jsii_struct_bases=[],
    name_mapping={"arn": "arn"},
)
class ClusterCustomerManagedResourcesAwsRpsqlSecurityGroup:
    def __init__(self, *, arn: builtins.str) -> None:
        '''
        :param arn: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#arn Cluster#arn}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1831f7d656c240fe36fcdce0bfbadd8549620149e5aa9dd9fd178769c2023d70)
            check_type(argname="argument arn", value=arn, expected_type=type_hints["arn"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "arn": arn,
        }

    @builtins.property
    def arn(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#arn Cluster#arn}.'''
        result = self._values.get("arn")
        assert result is not None, "Required property 'arn' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterCustomerManagedResourcesAwsRpsqlSecurityGroup(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterCustomerManagedResourcesAwsRpsqlSecurityGroupOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterCustomerManagedResourcesAwsRpsqlSecurityGroupOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__4838de89c121e51588c9eb31b34095a8b0a97252d0ee8fd5d8d654d90f3deabc)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="arnInput")
    def arn_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "arnInput"))

    @builtins.property
    @jsii.member(jsii_name="arn")
    def arn(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "arn"))

    @arn.setter
    def arn(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4186c9154786ff923b10f7d3707853dce88b31d4443ed0023cf82100d9ac63ea)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "arn", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsRpsqlSecurityGroup]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsRpsqlSecurityGroup]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsRpsqlSecurityGroup]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b8fed303b6873ee8a9b701845e51e6befe0b8faf1a4c94c94716fd7fb6f7268c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterCustomerManagedResourcesAwsUtilityNodeGroupInstanceProfile",
    jsii_struct_bases=[],
    name_mapping={"arn": "arn"},
)
class ClusterCustomerManagedResourcesAwsUtilityNodeGroupInstanceProfile:
    def __init__(self, *, arn: builtins.str) -> None:
        '''
        :param arn: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#arn Cluster#arn}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1d760801ada10a74f828753a33574620b9e8b4b7a7e7f0205bc6299e26da36a8)
            check_type(argname="argument arn", value=arn, expected_type=type_hints["arn"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "arn": arn,
        }

    @builtins.property
    def arn(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#arn Cluster#arn}.'''
        result = self._values.get("arn")
        assert result is not None, "Required property 'arn' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterCustomerManagedResourcesAwsUtilityNodeGroupInstanceProfile(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterCustomerManagedResourcesAwsUtilityNodeGroupInstanceProfileOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterCustomerManagedResourcesAwsUtilityNodeGroupInstanceProfileOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__bf6eda8c35bafb7d96c5d20fc4cc657c4497a2055cd95bebc685c4664a12d9b1)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="arnInput")
    def arn_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "arnInput"))

    @builtins.property
    @jsii.member(jsii_name="arn")
    def arn(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "arn"))

    @arn.setter
    def arn(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4a5d979f708d6282f73823bd943f6edf1db15dbadfda2ad838bdc36c91ef3254)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "arn", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsUtilityNodeGroupInstanceProfile]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsUtilityNodeGroupInstanceProfile]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsUtilityNodeGroupInstanceProfile]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__24f3059f9114fc739c8538596a1da85d3ad041ef1dd23d4e628101c5631a4130)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterCustomerManagedResourcesAwsUtilitySecurityGroup",
    jsii_struct_bases=[],
    name_mapping={"arn": "arn"},
)
class ClusterCustomerManagedResourcesAwsUtilitySecurityGroup:
    def __init__(self, *, arn: builtins.str) -> None:
        '''
        :param arn: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#arn Cluster#arn}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__826a50a0944388f2f61f9bfd8cf2e2ee5ebf97c77349ce2a2e7fadfb0986a1b8)
            check_type(argname="argument arn", value=arn, expected_type=type_hints["arn"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "arn": arn,
        }

    @builtins.property
    def arn(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#arn Cluster#arn}.'''
        result = self._values.get("arn")
        assert result is not None, "Required property 'arn' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterCustomerManagedResourcesAwsUtilitySecurityGroup(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterCustomerManagedResourcesAwsUtilitySecurityGroupOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterCustomerManagedResourcesAwsUtilitySecurityGroupOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__84bb22d26015ace3fcd6bfe624476fb67ba7f46f31cd80b44b8c09a9b3fee597)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="arnInput")
    def arn_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "arnInput"))

    @builtins.property
    @jsii.member(jsii_name="arn")
    def arn(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "arn"))

    @arn.setter
    def arn(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4683aeb71ab7c456fc7e3dc513b6671550ff7dccd21b7fc0d777e7ecec2131db)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "arn", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsUtilitySecurityGroup]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsUtilitySecurityGroup]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsUtilitySecurityGroup]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1d6a088db6d453896622682ba8b663559727c55353202d9528a8a0bef17dd3bf)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterCustomerManagedResourcesGcp",
    jsii_struct_bases=[],
    name_mapping={
        "agent_service_account": "agentServiceAccount",
        "connector_service_account": "connectorServiceAccount",
        "console_service_account": "consoleServiceAccount",
        "gke_service_account": "gkeServiceAccount",
        "redpanda_cluster_service_account": "redpandaClusterServiceAccount",
        "subnet": "subnet",
        "tiered_storage_bucket": "tieredStorageBucket",
        "psc_nat_subnet_name": "pscNatSubnetName",
    },
)
class ClusterCustomerManagedResourcesGcp:
    def __init__(
        self,
        *,
        agent_service_account: typing.Union["ClusterCustomerManagedResourcesGcpAgentServiceAccount", typing.Dict[builtins.str, typing.Any]],
        connector_service_account: typing.Union["ClusterCustomerManagedResourcesGcpConnectorServiceAccount", typing.Dict[builtins.str, typing.Any]],
        console_service_account: typing.Union["ClusterCustomerManagedResourcesGcpConsoleServiceAccount", typing.Dict[builtins.str, typing.Any]],
        gke_service_account: typing.Union["ClusterCustomerManagedResourcesGcpGkeServiceAccount", typing.Dict[builtins.str, typing.Any]],
        redpanda_cluster_service_account: typing.Union["ClusterCustomerManagedResourcesGcpRedpandaClusterServiceAccount", typing.Dict[builtins.str, typing.Any]],
        subnet: typing.Union["ClusterCustomerManagedResourcesGcpSubnet", typing.Dict[builtins.str, typing.Any]],
        tiered_storage_bucket: typing.Union["ClusterCustomerManagedResourcesGcpTieredStorageBucket", typing.Dict[builtins.str, typing.Any]],
        psc_nat_subnet_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param agent_service_account: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#agent_service_account Cluster#agent_service_account}.
        :param connector_service_account: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#connector_service_account Cluster#connector_service_account}.
        :param console_service_account: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#console_service_account Cluster#console_service_account}.
        :param gke_service_account: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#gke_service_account Cluster#gke_service_account}.
        :param redpanda_cluster_service_account: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#redpanda_cluster_service_account Cluster#redpanda_cluster_service_account}.
        :param subnet: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#subnet Cluster#subnet}.
        :param tiered_storage_bucket: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#tiered_storage_bucket Cluster#tiered_storage_bucket}.
        :param psc_nat_subnet_name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#psc_nat_subnet_name Cluster#psc_nat_subnet_name}.
        '''
        if isinstance(agent_service_account, dict):
            agent_service_account = ClusterCustomerManagedResourcesGcpAgentServiceAccount(**agent_service_account)
        if isinstance(connector_service_account, dict):
            connector_service_account = ClusterCustomerManagedResourcesGcpConnectorServiceAccount(**connector_service_account)
        if isinstance(console_service_account, dict):
            console_service_account = ClusterCustomerManagedResourcesGcpConsoleServiceAccount(**console_service_account)
        if isinstance(gke_service_account, dict):
            gke_service_account = ClusterCustomerManagedResourcesGcpGkeServiceAccount(**gke_service_account)
        if isinstance(redpanda_cluster_service_account, dict):
            redpanda_cluster_service_account = ClusterCustomerManagedResourcesGcpRedpandaClusterServiceAccount(**redpanda_cluster_service_account)
        if isinstance(subnet, dict):
            subnet = ClusterCustomerManagedResourcesGcpSubnet(**subnet)
        if isinstance(tiered_storage_bucket, dict):
            tiered_storage_bucket = ClusterCustomerManagedResourcesGcpTieredStorageBucket(**tiered_storage_bucket)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__32252e9990c12831ed6e0360c8d680b1e70ee27d1c6dd4f2330fca7c11947e73)
            check_type(argname="argument agent_service_account", value=agent_service_account, expected_type=type_hints["agent_service_account"])
            check_type(argname="argument connector_service_account", value=connector_service_account, expected_type=type_hints["connector_service_account"])
            check_type(argname="argument console_service_account", value=console_service_account, expected_type=type_hints["console_service_account"])
            check_type(argname="argument gke_service_account", value=gke_service_account, expected_type=type_hints["gke_service_account"])
            check_type(argname="argument redpanda_cluster_service_account", value=redpanda_cluster_service_account, expected_type=type_hints["redpanda_cluster_service_account"])
            check_type(argname="argument subnet", value=subnet, expected_type=type_hints["subnet"])
            check_type(argname="argument tiered_storage_bucket", value=tiered_storage_bucket, expected_type=type_hints["tiered_storage_bucket"])
            check_type(argname="argument psc_nat_subnet_name", value=psc_nat_subnet_name, expected_type=type_hints["psc_nat_subnet_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "agent_service_account": agent_service_account,
            "connector_service_account": connector_service_account,
            "console_service_account": console_service_account,
            "gke_service_account": gke_service_account,
            "redpanda_cluster_service_account": redpanda_cluster_service_account,
            "subnet": subnet,
            "tiered_storage_bucket": tiered_storage_bucket,
        }
        if psc_nat_subnet_name is not None:
            self._values["psc_nat_subnet_name"] = psc_nat_subnet_name

    @builtins.property
    def agent_service_account(
        self,
    ) -> "ClusterCustomerManagedResourcesGcpAgentServiceAccount":
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#agent_service_account Cluster#agent_service_account}.'''
        result = self._values.get("agent_service_account")
        assert result is not None, "Required property 'agent_service_account' is missing"
        return typing.cast("ClusterCustomerManagedResourcesGcpAgentServiceAccount", result)

    @builtins.property
    def connector_service_account(
        self,
    ) -> "ClusterCustomerManagedResourcesGcpConnectorServiceAccount":
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#connector_service_account Cluster#connector_service_account}.'''
        result = self._values.get("connector_service_account")
        assert result is not None, "Required property 'connector_service_account' is missing"
        return typing.cast("ClusterCustomerManagedResourcesGcpConnectorServiceAccount", result)

    @builtins.property
    def console_service_account(
        self,
    ) -> "ClusterCustomerManagedResourcesGcpConsoleServiceAccount":
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#console_service_account Cluster#console_service_account}.'''
        result = self._values.get("console_service_account")
        assert result is not None, "Required property 'console_service_account' is missing"
        return typing.cast("ClusterCustomerManagedResourcesGcpConsoleServiceAccount", result)

    @builtins.property
    def gke_service_account(
        self,
    ) -> "ClusterCustomerManagedResourcesGcpGkeServiceAccount":
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#gke_service_account Cluster#gke_service_account}.'''
        result = self._values.get("gke_service_account")
        assert result is not None, "Required property 'gke_service_account' is missing"
        return typing.cast("ClusterCustomerManagedResourcesGcpGkeServiceAccount", result)

    @builtins.property
    def redpanda_cluster_service_account(
        self,
    ) -> "ClusterCustomerManagedResourcesGcpRedpandaClusterServiceAccount":
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#redpanda_cluster_service_account Cluster#redpanda_cluster_service_account}.'''
        result = self._values.get("redpanda_cluster_service_account")
        assert result is not None, "Required property 'redpanda_cluster_service_account' is missing"
        return typing.cast("ClusterCustomerManagedResourcesGcpRedpandaClusterServiceAccount", result)

    @builtins.property
    def subnet(self) -> "ClusterCustomerManagedResourcesGcpSubnet":
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#subnet Cluster#subnet}.'''
        result = self._values.get("subnet")
        assert result is not None, "Required property 'subnet' is missing"
        return typing.cast("ClusterCustomerManagedResourcesGcpSubnet", result)

    @builtins.property
    def tiered_storage_bucket(
        self,
    ) -> "ClusterCustomerManagedResourcesGcpTieredStorageBucket":
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#tiered_storage_bucket Cluster#tiered_storage_bucket}.'''
        result = self._values.get("tiered_storage_bucket")
        assert result is not None, "Required property 'tiered_storage_bucket' is missing"
        return typing.cast("ClusterCustomerManagedResourcesGcpTieredStorageBucket", result)

    @builtins.property
    def psc_nat_subnet_name(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#psc_nat_subnet_name Cluster#psc_nat_subnet_name}.'''
        result = self._values.get("psc_nat_subnet_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterCustomerManagedResourcesGcp(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterCustomerManagedResourcesGcpAgentServiceAccount",
    jsii_struct_bases=[],
    name_mapping={"email": "email"},
)
class ClusterCustomerManagedResourcesGcpAgentServiceAccount:
    def __init__(self, *, email: builtins.str) -> None:
        '''
        :param email: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#email Cluster#email}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f894506f69d31e2cee9906842d24dfa53220f225cc56102805c665422b189fac)
            check_type(argname="argument email", value=email, expected_type=type_hints["email"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "email": email,
        }

    @builtins.property
    def email(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#email Cluster#email}.'''
        result = self._values.get("email")
        assert result is not None, "Required property 'email' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterCustomerManagedResourcesGcpAgentServiceAccount(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterCustomerManagedResourcesGcpAgentServiceAccountOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterCustomerManagedResourcesGcpAgentServiceAccountOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__f6eb972501885972583b170b9c2b47efeb24746a73c20c1d845895653eb0b9d7)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="emailInput")
    def email_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "emailInput"))

    @builtins.property
    @jsii.member(jsii_name="email")
    def email(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "email"))

    @email.setter
    def email(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__bbde589582f394a0d55471ee6872938ef895a7ec71ab0a760ba08f4a3db0a91e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "email", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesGcpAgentServiceAccount]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesGcpAgentServiceAccount]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesGcpAgentServiceAccount]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a760fc4fc63604962ff12d13d5cd53b67e3ac382b321de9ae6857550802b3bd4)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterCustomerManagedResourcesGcpConnectorServiceAccount",
    jsii_struct_bases=[],
    name_mapping={"email": "email"},
)
class ClusterCustomerManagedResourcesGcpConnectorServiceAccount:
    def __init__(self, *, email: builtins.str) -> None:
        '''
        :param email: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#email Cluster#email}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__287684b3f88e77ee8fcd7e51e086ee917e491f3672f5c0b2d53c8abb4c174f0f)
            check_type(argname="argument email", value=email, expected_type=type_hints["email"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "email": email,
        }

    @builtins.property
    def email(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#email Cluster#email}.'''
        result = self._values.get("email")
        assert result is not None, "Required property 'email' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterCustomerManagedResourcesGcpConnectorServiceAccount(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterCustomerManagedResourcesGcpConnectorServiceAccountOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterCustomerManagedResourcesGcpConnectorServiceAccountOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__305d44fdbc00f7f0bf5c4ca6c3485dfa607604c83969a3b81c49cc98a34f9623)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="emailInput")
    def email_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "emailInput"))

    @builtins.property
    @jsii.member(jsii_name="email")
    def email(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "email"))

    @email.setter
    def email(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9f6881d1b19e4dee919c3dc3f8b9f14c8aab41042adf812e310f0a266bf35af7)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "email", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesGcpConnectorServiceAccount]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesGcpConnectorServiceAccount]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesGcpConnectorServiceAccount]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__284138964fc0a6af5a0658caa811fc7640788186dda7e863b7cab7db4602247f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterCustomerManagedResourcesGcpConsoleServiceAccount",
    jsii_struct_bases=[],
    name_mapping={"email": "email"},
)
class ClusterCustomerManagedResourcesGcpConsoleServiceAccount:
    def __init__(self, *, email: builtins.str) -> None:
        '''
        :param email: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#email Cluster#email}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__06b897219d60c3a6e04da1aa79c9f96efb00140dff44ad0c0a0e2d03e9d69400)
            check_type(argname="argument email", value=email, expected_type=type_hints["email"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "email": email,
        }

    @builtins.property
    def email(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#email Cluster#email}.'''
        result = self._values.get("email")
        assert result is not None, "Required property 'email' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterCustomerManagedResourcesGcpConsoleServiceAccount(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterCustomerManagedResourcesGcpConsoleServiceAccountOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterCustomerManagedResourcesGcpConsoleServiceAccountOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__7b40bbfd98f1987989876164c23d28959b79c4faf4747b694b84286a9ce07165)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="emailInput")
    def email_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "emailInput"))

    @builtins.property
    @jsii.member(jsii_name="email")
    def email(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "email"))

    @email.setter
    def email(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c52aaa9af1feafd79e5410b7cbdf9dd386cec25a8e1d1d6aedebafb78c2b89f1)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "email", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesGcpConsoleServiceAccount]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesGcpConsoleServiceAccount]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesGcpConsoleServiceAccount]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__436fc6a537a0d3b98ced0564491555c20e016ebfbe5bfa184e078e2788f62170)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterCustomerManagedResourcesGcpGkeServiceAccount",
    jsii_struct_bases=[],
    name_mapping={"email": "email"},
)
class ClusterCustomerManagedResourcesGcpGkeServiceAccount:
    def __init__(self, *, email: builtins.str) -> None:
        '''
        :param email: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#email Cluster#email}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0f7875631a2873f151ac1c84d5923852f75fc4febb7e3bdb0f21d654d2a289e4)
            check_type(argname="argument email", value=email, expected_type=type_hints["email"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "email": email,
        }

    @builtins.property
    def email(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#email Cluster#email}.'''
        result = self._values.get("email")
        assert result is not None, "Required property 'email' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterCustomerManagedResourcesGcpGkeServiceAccount(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterCustomerManagedResourcesGcpGkeServiceAccountOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterCustomerManagedResourcesGcpGkeServiceAccountOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__9eac50bedda6b711e260fe866068632834b52cf3863f85410c42158576a5dd07)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="emailInput")
    def email_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "emailInput"))

    @builtins.property
    @jsii.member(jsii_name="email")
    def email(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "email"))

    @email.setter
    def email(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4898250fe96c1063b8d6e200ade3808a7bc69ef8156456ec67afdb91cb973f8a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "email", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesGcpGkeServiceAccount]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesGcpGkeServiceAccount]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesGcpGkeServiceAccount]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4bcd6134ef619585622ad7ff08d7cc21766447ffd1c8854a211752612c12ac7b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ClusterCustomerManagedResourcesGcpOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterCustomerManagedResourcesGcpOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__653356d821023e7de29cdfff593de7b589d2a75944b8c445b32526fb9fcf5287)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="putAgentServiceAccount")
    def put_agent_service_account(self, *, email: builtins.str) -> None:
        '''
        :param email: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#email Cluster#email}.
        '''
        value = ClusterCustomerManagedResourcesGcpAgentServiceAccount(email=email)

        return typing.cast(None, jsii.invoke(self, "putAgentServiceAccount", [value]))

    @jsii.member(jsii_name="putConnectorServiceAccount")
    def put_connector_service_account(self, *, email: builtins.str) -> None:
        '''
        :param email: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#email Cluster#email}.
        '''
        value = ClusterCustomerManagedResourcesGcpConnectorServiceAccount(email=email)

        return typing.cast(None, jsii.invoke(self, "putConnectorServiceAccount", [value]))

    @jsii.member(jsii_name="putConsoleServiceAccount")
    def put_console_service_account(self, *, email: builtins.str) -> None:
        '''
        :param email: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#email Cluster#email}.
        '''
        value = ClusterCustomerManagedResourcesGcpConsoleServiceAccount(email=email)

        return typing.cast(None, jsii.invoke(self, "putConsoleServiceAccount", [value]))

    @jsii.member(jsii_name="putGkeServiceAccount")
    def put_gke_service_account(self, *, email: builtins.str) -> None:
        '''
        :param email: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#email Cluster#email}.
        '''
        value = ClusterCustomerManagedResourcesGcpGkeServiceAccount(email=email)

        return typing.cast(None, jsii.invoke(self, "putGkeServiceAccount", [value]))

    @jsii.member(jsii_name="putRedpandaClusterServiceAccount")
    def put_redpanda_cluster_service_account(self, *, email: builtins.str) -> None:
        '''
        :param email: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#email Cluster#email}.
        '''
        value = ClusterCustomerManagedResourcesGcpRedpandaClusterServiceAccount(
            email=email
        )

        return typing.cast(None, jsii.invoke(self, "putRedpandaClusterServiceAccount", [value]))

    @jsii.member(jsii_name="putSubnet")
    def put_subnet(
        self,
        *,
        k8_s_master_ipv4_range: builtins.str,
        name: builtins.str,
        secondary_ipv4_range_pods: typing.Union["ClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangePods", typing.Dict[builtins.str, typing.Any]],
        secondary_ipv4_range_services: typing.Union["ClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangeServices", typing.Dict[builtins.str, typing.Any]],
    ) -> None:
        '''
        :param k8_s_master_ipv4_range: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#k8s_master_ipv4_range Cluster#k8s_master_ipv4_range}.
        :param name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#name Cluster#name}.
        :param secondary_ipv4_range_pods: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#secondary_ipv4_range_pods Cluster#secondary_ipv4_range_pods}.
        :param secondary_ipv4_range_services: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#secondary_ipv4_range_services Cluster#secondary_ipv4_range_services}.
        '''
        value = ClusterCustomerManagedResourcesGcpSubnet(
            k8_s_master_ipv4_range=k8_s_master_ipv4_range,
            name=name,
            secondary_ipv4_range_pods=secondary_ipv4_range_pods,
            secondary_ipv4_range_services=secondary_ipv4_range_services,
        )

        return typing.cast(None, jsii.invoke(self, "putSubnet", [value]))

    @jsii.member(jsii_name="putTieredStorageBucket")
    def put_tiered_storage_bucket(self, *, name: builtins.str) -> None:
        '''
        :param name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#name Cluster#name}.
        '''
        value = ClusterCustomerManagedResourcesGcpTieredStorageBucket(name=name)

        return typing.cast(None, jsii.invoke(self, "putTieredStorageBucket", [value]))

    @jsii.member(jsii_name="resetPscNatSubnetName")
    def reset_psc_nat_subnet_name(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetPscNatSubnetName", []))

    @builtins.property
    @jsii.member(jsii_name="agentServiceAccount")
    def agent_service_account(
        self,
    ) -> ClusterCustomerManagedResourcesGcpAgentServiceAccountOutputReference:
        return typing.cast(ClusterCustomerManagedResourcesGcpAgentServiceAccountOutputReference, jsii.get(self, "agentServiceAccount"))

    @builtins.property
    @jsii.member(jsii_name="connectorServiceAccount")
    def connector_service_account(
        self,
    ) -> ClusterCustomerManagedResourcesGcpConnectorServiceAccountOutputReference:
        return typing.cast(ClusterCustomerManagedResourcesGcpConnectorServiceAccountOutputReference, jsii.get(self, "connectorServiceAccount"))

    @builtins.property
    @jsii.member(jsii_name="consoleServiceAccount")
    def console_service_account(
        self,
    ) -> ClusterCustomerManagedResourcesGcpConsoleServiceAccountOutputReference:
        return typing.cast(ClusterCustomerManagedResourcesGcpConsoleServiceAccountOutputReference, jsii.get(self, "consoleServiceAccount"))

    @builtins.property
    @jsii.member(jsii_name="gkeServiceAccount")
    def gke_service_account(
        self,
    ) -> ClusterCustomerManagedResourcesGcpGkeServiceAccountOutputReference:
        return typing.cast(ClusterCustomerManagedResourcesGcpGkeServiceAccountOutputReference, jsii.get(self, "gkeServiceAccount"))

    @builtins.property
    @jsii.member(jsii_name="redpandaClusterServiceAccount")
    def redpanda_cluster_service_account(
        self,
    ) -> "ClusterCustomerManagedResourcesGcpRedpandaClusterServiceAccountOutputReference":
        return typing.cast("ClusterCustomerManagedResourcesGcpRedpandaClusterServiceAccountOutputReference", jsii.get(self, "redpandaClusterServiceAccount"))

    @builtins.property
    @jsii.member(jsii_name="subnet")
    def subnet(self) -> "ClusterCustomerManagedResourcesGcpSubnetOutputReference":
        return typing.cast("ClusterCustomerManagedResourcesGcpSubnetOutputReference", jsii.get(self, "subnet"))

    @builtins.property
    @jsii.member(jsii_name="tieredStorageBucket")
    def tiered_storage_bucket(
        self,
    ) -> "ClusterCustomerManagedResourcesGcpTieredStorageBucketOutputReference":
        return typing.cast("ClusterCustomerManagedResourcesGcpTieredStorageBucketOutputReference", jsii.get(self, "tieredStorageBucket"))

    @builtins.property
    @jsii.member(jsii_name="agentServiceAccountInput")
    def agent_service_account_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesGcpAgentServiceAccount]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesGcpAgentServiceAccount]], jsii.get(self, "agentServiceAccountInput"))

    @builtins.property
    @jsii.member(jsii_name="connectorServiceAccountInput")
    def connector_service_account_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesGcpConnectorServiceAccount]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesGcpConnectorServiceAccount]], jsii.get(self, "connectorServiceAccountInput"))

    @builtins.property
    @jsii.member(jsii_name="consoleServiceAccountInput")
    def console_service_account_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesGcpConsoleServiceAccount]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesGcpConsoleServiceAccount]], jsii.get(self, "consoleServiceAccountInput"))

    @builtins.property
    @jsii.member(jsii_name="gkeServiceAccountInput")
    def gke_service_account_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesGcpGkeServiceAccount]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesGcpGkeServiceAccount]], jsii.get(self, "gkeServiceAccountInput"))

    @builtins.property
    @jsii.member(jsii_name="pscNatSubnetNameInput")
    def psc_nat_subnet_name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "pscNatSubnetNameInput"))

    @builtins.property
    @jsii.member(jsii_name="redpandaClusterServiceAccountInput")
    def redpanda_cluster_service_account_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterCustomerManagedResourcesGcpRedpandaClusterServiceAccount"]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterCustomerManagedResourcesGcpRedpandaClusterServiceAccount"]], jsii.get(self, "redpandaClusterServiceAccountInput"))

    @builtins.property
    @jsii.member(jsii_name="subnetInput")
    def subnet_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterCustomerManagedResourcesGcpSubnet"]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterCustomerManagedResourcesGcpSubnet"]], jsii.get(self, "subnetInput"))

    @builtins.property
    @jsii.member(jsii_name="tieredStorageBucketInput")
    def tiered_storage_bucket_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterCustomerManagedResourcesGcpTieredStorageBucket"]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterCustomerManagedResourcesGcpTieredStorageBucket"]], jsii.get(self, "tieredStorageBucketInput"))

    @builtins.property
    @jsii.member(jsii_name="pscNatSubnetName")
    def psc_nat_subnet_name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "pscNatSubnetName"))

    @psc_nat_subnet_name.setter
    def psc_nat_subnet_name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__43c481e860ebb6bc51c7927638e6571ddee9fdb8222bc12cf0b82c431a1139a8)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "pscNatSubnetName", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesGcp]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesGcp]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesGcp]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f519ad8d4f0ef072076bde1994a9be36a8f88fbd85f414f6a6df003abf2d34ad)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterCustomerManagedResourcesGcpRedpandaClusterServiceAccount",
    jsii_struct_bases=[],
    name_mapping={"email": "email"},
)
class ClusterCustomerManagedResourcesGcpRedpandaClusterServiceAccount:
    def __init__(self, *, email: builtins.str) -> None:
        '''
        :param email: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#email Cluster#email}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__63ea29581e1a1803054fc564b31fd3ca4776a2e1870d86ea99579cbe57f6e6fe)
            check_type(argname="argument email", value=email, expected_type=type_hints["email"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "email": email,
        }

    @builtins.property
    def email(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#email Cluster#email}.'''
        result = self._values.get("email")
        assert result is not None, "Required property 'email' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterCustomerManagedResourcesGcpRedpandaClusterServiceAccount(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterCustomerManagedResourcesGcpRedpandaClusterServiceAccountOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterCustomerManagedResourcesGcpRedpandaClusterServiceAccountOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__9f7922c88e09ff58bbc2dbe83723e10b566f0a5e5c4724c855c1bbec513446cb)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="emailInput")
    def email_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "emailInput"))

    @builtins.property
    @jsii.member(jsii_name="email")
    def email(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "email"))

    @email.setter
    def email(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5ce735baecc9d0fd1280d6741325ebe53e4b0f3952750d021da0ea9fb9958af2)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "email", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesGcpRedpandaClusterServiceAccount]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesGcpRedpandaClusterServiceAccount]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesGcpRedpandaClusterServiceAccount]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__14dfbbd783e219a9d0db0e9d3943a16b68984c3cf156e3534156250ec4f8db9a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterCustomerManagedResourcesGcpSubnet",
    jsii_struct_bases=[],
    name_mapping={
        "k8_s_master_ipv4_range": "k8SMasterIpv4Range",
        "name": "name",
        "secondary_ipv4_range_pods": "secondaryIpv4RangePods",
        "secondary_ipv4_range_services": "secondaryIpv4RangeServices",
    },
)
class ClusterCustomerManagedResourcesGcpSubnet:
    def __init__(
        self,
        *,
        k8_s_master_ipv4_range: builtins.str,
        name: builtins.str,
        secondary_ipv4_range_pods: typing.Union["ClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangePods", typing.Dict[builtins.str, typing.Any]],
        secondary_ipv4_range_services: typing.Union["ClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangeServices", typing.Dict[builtins.str, typing.Any]],
    ) -> None:
        '''
        :param k8_s_master_ipv4_range: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#k8s_master_ipv4_range Cluster#k8s_master_ipv4_range}.
        :param name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#name Cluster#name}.
        :param secondary_ipv4_range_pods: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#secondary_ipv4_range_pods Cluster#secondary_ipv4_range_pods}.
        :param secondary_ipv4_range_services: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#secondary_ipv4_range_services Cluster#secondary_ipv4_range_services}.
        '''
        if isinstance(secondary_ipv4_range_pods, dict):
            secondary_ipv4_range_pods = ClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangePods(**secondary_ipv4_range_pods)
        if isinstance(secondary_ipv4_range_services, dict):
            secondary_ipv4_range_services = ClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangeServices(**secondary_ipv4_range_services)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ad1b2ed0b4aaecf227b068b37ccc2fbae9183dcb3a8e8c3a2d9d426a8947130a)
            check_type(argname="argument k8_s_master_ipv4_range", value=k8_s_master_ipv4_range, expected_type=type_hints["k8_s_master_ipv4_range"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument secondary_ipv4_range_pods", value=secondary_ipv4_range_pods, expected_type=type_hints["secondary_ipv4_range_pods"])
            check_type(argname="argument secondary_ipv4_range_services", value=secondary_ipv4_range_services, expected_type=type_hints["secondary_ipv4_range_services"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "k8_s_master_ipv4_range": k8_s_master_ipv4_range,
            "name": name,
            "secondary_ipv4_range_pods": secondary_ipv4_range_pods,
            "secondary_ipv4_range_services": secondary_ipv4_range_services,
        }

    @builtins.property
    def k8_s_master_ipv4_range(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#k8s_master_ipv4_range Cluster#k8s_master_ipv4_range}.'''
        result = self._values.get("k8_s_master_ipv4_range")
        assert result is not None, "Required property 'k8_s_master_ipv4_range' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#name Cluster#name}.'''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def secondary_ipv4_range_pods(
        self,
    ) -> "ClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangePods":
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#secondary_ipv4_range_pods Cluster#secondary_ipv4_range_pods}.'''
        result = self._values.get("secondary_ipv4_range_pods")
        assert result is not None, "Required property 'secondary_ipv4_range_pods' is missing"
        return typing.cast("ClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangePods", result)

    @builtins.property
    def secondary_ipv4_range_services(
        self,
    ) -> "ClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangeServices":
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#secondary_ipv4_range_services Cluster#secondary_ipv4_range_services}.'''
        result = self._values.get("secondary_ipv4_range_services")
        assert result is not None, "Required property 'secondary_ipv4_range_services' is missing"
        return typing.cast("ClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangeServices", result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterCustomerManagedResourcesGcpSubnet(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterCustomerManagedResourcesGcpSubnetOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterCustomerManagedResourcesGcpSubnetOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__c9245688049d94b82ef661f5235fb88719ebeb5f3f05c03bb29d48968acd579b)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="putSecondaryIpv4RangePods")
    def put_secondary_ipv4_range_pods(self, *, name: builtins.str) -> None:
        '''
        :param name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#name Cluster#name}.
        '''
        value = ClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangePods(
            name=name
        )

        return typing.cast(None, jsii.invoke(self, "putSecondaryIpv4RangePods", [value]))

    @jsii.member(jsii_name="putSecondaryIpv4RangeServices")
    def put_secondary_ipv4_range_services(self, *, name: builtins.str) -> None:
        '''
        :param name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#name Cluster#name}.
        '''
        value = ClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangeServices(
            name=name
        )

        return typing.cast(None, jsii.invoke(self, "putSecondaryIpv4RangeServices", [value]))

    @builtins.property
    @jsii.member(jsii_name="secondaryIpv4RangePods")
    def secondary_ipv4_range_pods(
        self,
    ) -> "ClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangePodsOutputReference":
        return typing.cast("ClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangePodsOutputReference", jsii.get(self, "secondaryIpv4RangePods"))

    @builtins.property
    @jsii.member(jsii_name="secondaryIpv4RangeServices")
    def secondary_ipv4_range_services(
        self,
    ) -> "ClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangeServicesOutputReference":
        return typing.cast("ClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangeServicesOutputReference", jsii.get(self, "secondaryIpv4RangeServices"))

    @builtins.property
    @jsii.member(jsii_name="k8SMasterIpv4RangeInput")
    def k8_s_master_ipv4_range_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "k8SMasterIpv4RangeInput"))

    @builtins.property
    @jsii.member(jsii_name="nameInput")
    def name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "nameInput"))

    @builtins.property
    @jsii.member(jsii_name="secondaryIpv4RangePodsInput")
    def secondary_ipv4_range_pods_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangePods"]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangePods"]], jsii.get(self, "secondaryIpv4RangePodsInput"))

    @builtins.property
    @jsii.member(jsii_name="secondaryIpv4RangeServicesInput")
    def secondary_ipv4_range_services_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangeServices"]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangeServices"]], jsii.get(self, "secondaryIpv4RangeServicesInput"))

    @builtins.property
    @jsii.member(jsii_name="k8SMasterIpv4Range")
    def k8_s_master_ipv4_range(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "k8SMasterIpv4Range"))

    @k8_s_master_ipv4_range.setter
    def k8_s_master_ipv4_range(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c9f65a81738e4626000dd264fb249d06f7044a99e67ae3044edc32b8c2a42bd4)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "k8SMasterIpv4Range", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="name")
    def name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "name"))

    @name.setter
    def name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a93c15f195fd7b1e5c7d848f33160b6b4813cd43691505bde895d30cbc432003)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "name", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesGcpSubnet]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesGcpSubnet]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesGcpSubnet]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7b53c478fff60d1f0cbca0a0b3829c8a2f326dcb609fabb9a1fff263674d5d9d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangePods",
    jsii_struct_bases=[],
    name_mapping={"name": "name"},
)
class ClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangePods:
    def __init__(self, *, name: builtins.str) -> None:
        '''
        :param name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#name Cluster#name}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a80a4d3aa1cff944826cddb0a58599930ce565497c2f30ab14af498f007d5f20)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#name Cluster#name}.'''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangePods(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangePodsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangePodsOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__78391ed7b148701a7f0f7ae9814c5ea4e448c9e062d558eb4fa6b2911dada9b8)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="nameInput")
    def name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "nameInput"))

    @builtins.property
    @jsii.member(jsii_name="name")
    def name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "name"))

    @name.setter
    def name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d98de97f047f4d42798df8677e3b06cc62dbae51351c7d52b8e38f577cd00405)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "name", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangePods]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangePods]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangePods]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c9eb5bf5fbed61ccfdb19dc7021cf3d4c858693160b75813715579a9e101e7fd)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangeServices",
    jsii_struct_bases=[],
    name_mapping={"name": "name"},
)
class ClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangeServices:
    def __init__(self, *, name: builtins.str) -> None:
        '''
        :param name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#name Cluster#name}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__86c3087468aee85b4a58e1e6d7d200563ce392a7bbf323979da6172e22f73edb)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#name Cluster#name}.'''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangeServices(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangeServicesOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangeServicesOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__3a7671856a6240bfa1f3d375ad33f6c0ab5f1e4eb6527d2e66b55bac7eb48b20)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="nameInput")
    def name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "nameInput"))

    @builtins.property
    @jsii.member(jsii_name="name")
    def name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "name"))

    @name.setter
    def name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__614a7fd2abc9a21dda1d15d8a29fe7aebb6a13d44dd158ae2f6263d1b6747d2b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "name", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangeServices]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangeServices]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangeServices]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c1f0cb363896a8ca7c763b4821a7742b0f06a555695ee7d13ac5eb1345e37652)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterCustomerManagedResourcesGcpTieredStorageBucket",
    jsii_struct_bases=[],
    name_mapping={"name": "name"},
)
class ClusterCustomerManagedResourcesGcpTieredStorageBucket:
    def __init__(self, *, name: builtins.str) -> None:
        '''
        :param name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#name Cluster#name}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__892601b8a70d4c382162069ae21ab3fd6cdd72e2dd1dc01df09daf5e0ef28870)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#name Cluster#name}.'''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterCustomerManagedResourcesGcpTieredStorageBucket(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterCustomerManagedResourcesGcpTieredStorageBucketOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterCustomerManagedResourcesGcpTieredStorageBucketOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__8b3f8e172f014e27fb77bc8d4a505593bc4a3951f4d4f449953116bf4fa3e3e1)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="nameInput")
    def name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "nameInput"))

    @builtins.property
    @jsii.member(jsii_name="name")
    def name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "name"))

    @name.setter
    def name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__edfe8123be700e09d82b731229c64ab177a89af85c97de93fa8c1118fd8fcb99)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "name", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesGcpTieredStorageBucket]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesGcpTieredStorageBucket]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesGcpTieredStorageBucket]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f265a5cf53f5421fd48c701dae0185b1dfe8cc0228d68d507c3606a29e5cb6b7)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ClusterCustomerManagedResourcesOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterCustomerManagedResourcesOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__c67547be774fd3e4989082e9f5ac453633790625c3ea6ea4fdcc35bf8c35a495)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="putAws")
    def put_aws(
        self,
        *,
        agent_instance_profile: typing.Union[ClusterCustomerManagedResourcesAwsAgentInstanceProfile, typing.Dict[builtins.str, typing.Any]],
        cloud_storage_bucket: typing.Union[ClusterCustomerManagedResourcesAwsCloudStorageBucket, typing.Dict[builtins.str, typing.Any]],
        cluster_security_group: typing.Union[ClusterCustomerManagedResourcesAwsClusterSecurityGroup, typing.Dict[builtins.str, typing.Any]],
        connectors_node_group_instance_profile: typing.Union[ClusterCustomerManagedResourcesAwsConnectorsNodeGroupInstanceProfile, typing.Dict[builtins.str, typing.Any]],
        connectors_security_group: typing.Union[ClusterCustomerManagedResourcesAwsConnectorsSecurityGroup, typing.Dict[builtins.str, typing.Any]],
        k8_s_cluster_role: typing.Union[ClusterCustomerManagedResourcesAwsK8SClusterRole, typing.Dict[builtins.str, typing.Any]],
        node_security_group: typing.Union[ClusterCustomerManagedResourcesAwsNodeSecurityGroup, typing.Dict[builtins.str, typing.Any]],
        permissions_boundary_policy: typing.Union[ClusterCustomerManagedResourcesAwsPermissionsBoundaryPolicy, typing.Dict[builtins.str, typing.Any]],
        redpanda_agent_security_group: typing.Union[ClusterCustomerManagedResourcesAwsRedpandaAgentSecurityGroup, typing.Dict[builtins.str, typing.Any]],
        redpanda_node_group_instance_profile: typing.Union[ClusterCustomerManagedResourcesAwsRedpandaNodeGroupInstanceProfile, typing.Dict[builtins.str, typing.Any]],
        redpanda_node_group_security_group: typing.Union[ClusterCustomerManagedResourcesAwsRedpandaNodeGroupSecurityGroup, typing.Dict[builtins.str, typing.Any]],
        utility_node_group_instance_profile: typing.Union[ClusterCustomerManagedResourcesAwsUtilityNodeGroupInstanceProfile, typing.Dict[builtins.str, typing.Any]],
        utility_security_group: typing.Union[ClusterCustomerManagedResourcesAwsUtilitySecurityGroup, typing.Dict[builtins.str, typing.Any]],
        redpanda_connect_node_group_instance_profile: typing.Optional[typing.Union[ClusterCustomerManagedResourcesAwsRedpandaConnectNodeGroupInstanceProfile, typing.Dict[builtins.str, typing.Any]]] = None,
        redpanda_connect_security_group: typing.Optional[typing.Union[ClusterCustomerManagedResourcesAwsRedpandaConnectSecurityGroup, typing.Dict[builtins.str, typing.Any]]] = None,
        rpsql_cloud_storage_bucket: typing.Optional[typing.Union[ClusterCustomerManagedResourcesAwsRpsqlCloudStorageBucket, typing.Dict[builtins.str, typing.Any]]] = None,
        rpsql_node_group_instance_profile: typing.Optional[typing.Union[ClusterCustomerManagedResourcesAwsRpsqlNodeGroupInstanceProfile, typing.Dict[builtins.str, typing.Any]]] = None,
        rpsql_security_group: typing.Optional[typing.Union[ClusterCustomerManagedResourcesAwsRpsqlSecurityGroup, typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param agent_instance_profile: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#agent_instance_profile Cluster#agent_instance_profile}.
        :param cloud_storage_bucket: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#cloud_storage_bucket Cluster#cloud_storage_bucket}.
        :param cluster_security_group: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#cluster_security_group Cluster#cluster_security_group}.
        :param connectors_node_group_instance_profile: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#connectors_node_group_instance_profile Cluster#connectors_node_group_instance_profile}.
        :param connectors_security_group: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#connectors_security_group Cluster#connectors_security_group}.
        :param k8_s_cluster_role: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#k8s_cluster_role Cluster#k8s_cluster_role}.
        :param node_security_group: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#node_security_group Cluster#node_security_group}.
        :param permissions_boundary_policy: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#permissions_boundary_policy Cluster#permissions_boundary_policy}.
        :param redpanda_agent_security_group: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#redpanda_agent_security_group Cluster#redpanda_agent_security_group}.
        :param redpanda_node_group_instance_profile: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#redpanda_node_group_instance_profile Cluster#redpanda_node_group_instance_profile}.
        :param redpanda_node_group_security_group: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#redpanda_node_group_security_group Cluster#redpanda_node_group_security_group}.
        :param utility_node_group_instance_profile: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#utility_node_group_instance_profile Cluster#utility_node_group_instance_profile}.
        :param utility_security_group: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#utility_security_group Cluster#utility_security_group}.
        :param redpanda_connect_node_group_instance_profile: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#redpanda_connect_node_group_instance_profile Cluster#redpanda_connect_node_group_instance_profile}.
        :param redpanda_connect_security_group: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#redpanda_connect_security_group Cluster#redpanda_connect_security_group}.
        :param rpsql_cloud_storage_bucket: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#rpsql_cloud_storage_bucket Cluster#rpsql_cloud_storage_bucket}.
        :param rpsql_node_group_instance_profile: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#rpsql_node_group_instance_profile Cluster#rpsql_node_group_instance_profile}.
        :param rpsql_security_group: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#rpsql_security_group Cluster#rpsql_security_group}.
        '''
        value = ClusterCustomerManagedResourcesAws(
            agent_instance_profile=agent_instance_profile,
            cloud_storage_bucket=cloud_storage_bucket,
            cluster_security_group=cluster_security_group,
            connectors_node_group_instance_profile=connectors_node_group_instance_profile,
            connectors_security_group=connectors_security_group,
            k8_s_cluster_role=k8_s_cluster_role,
            node_security_group=node_security_group,
            permissions_boundary_policy=permissions_boundary_policy,
            redpanda_agent_security_group=redpanda_agent_security_group,
            redpanda_node_group_instance_profile=redpanda_node_group_instance_profile,
            redpanda_node_group_security_group=redpanda_node_group_security_group,
            utility_node_group_instance_profile=utility_node_group_instance_profile,
            utility_security_group=utility_security_group,
            redpanda_connect_node_group_instance_profile=redpanda_connect_node_group_instance_profile,
            redpanda_connect_security_group=redpanda_connect_security_group,
            rpsql_cloud_storage_bucket=rpsql_cloud_storage_bucket,
            rpsql_node_group_instance_profile=rpsql_node_group_instance_profile,
            rpsql_security_group=rpsql_security_group,
        )

        return typing.cast(None, jsii.invoke(self, "putAws", [value]))

    @jsii.member(jsii_name="putGcp")
    def put_gcp(
        self,
        *,
        agent_service_account: typing.Union[ClusterCustomerManagedResourcesGcpAgentServiceAccount, typing.Dict[builtins.str, typing.Any]],
        connector_service_account: typing.Union[ClusterCustomerManagedResourcesGcpConnectorServiceAccount, typing.Dict[builtins.str, typing.Any]],
        console_service_account: typing.Union[ClusterCustomerManagedResourcesGcpConsoleServiceAccount, typing.Dict[builtins.str, typing.Any]],
        gke_service_account: typing.Union[ClusterCustomerManagedResourcesGcpGkeServiceAccount, typing.Dict[builtins.str, typing.Any]],
        redpanda_cluster_service_account: typing.Union[ClusterCustomerManagedResourcesGcpRedpandaClusterServiceAccount, typing.Dict[builtins.str, typing.Any]],
        subnet: typing.Union[ClusterCustomerManagedResourcesGcpSubnet, typing.Dict[builtins.str, typing.Any]],
        tiered_storage_bucket: typing.Union[ClusterCustomerManagedResourcesGcpTieredStorageBucket, typing.Dict[builtins.str, typing.Any]],
        psc_nat_subnet_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param agent_service_account: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#agent_service_account Cluster#agent_service_account}.
        :param connector_service_account: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#connector_service_account Cluster#connector_service_account}.
        :param console_service_account: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#console_service_account Cluster#console_service_account}.
        :param gke_service_account: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#gke_service_account Cluster#gke_service_account}.
        :param redpanda_cluster_service_account: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#redpanda_cluster_service_account Cluster#redpanda_cluster_service_account}.
        :param subnet: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#subnet Cluster#subnet}.
        :param tiered_storage_bucket: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#tiered_storage_bucket Cluster#tiered_storage_bucket}.
        :param psc_nat_subnet_name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#psc_nat_subnet_name Cluster#psc_nat_subnet_name}.
        '''
        value = ClusterCustomerManagedResourcesGcp(
            agent_service_account=agent_service_account,
            connector_service_account=connector_service_account,
            console_service_account=console_service_account,
            gke_service_account=gke_service_account,
            redpanda_cluster_service_account=redpanda_cluster_service_account,
            subnet=subnet,
            tiered_storage_bucket=tiered_storage_bucket,
            psc_nat_subnet_name=psc_nat_subnet_name,
        )

        return typing.cast(None, jsii.invoke(self, "putGcp", [value]))

    @jsii.member(jsii_name="resetAws")
    def reset_aws(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAws", []))

    @jsii.member(jsii_name="resetGcp")
    def reset_gcp(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetGcp", []))

    @builtins.property
    @jsii.member(jsii_name="aws")
    def aws(self) -> ClusterCustomerManagedResourcesAwsOutputReference:
        return typing.cast(ClusterCustomerManagedResourcesAwsOutputReference, jsii.get(self, "aws"))

    @builtins.property
    @jsii.member(jsii_name="gcp")
    def gcp(self) -> ClusterCustomerManagedResourcesGcpOutputReference:
        return typing.cast(ClusterCustomerManagedResourcesGcpOutputReference, jsii.get(self, "gcp"))

    @builtins.property
    @jsii.member(jsii_name="awsInput")
    def aws_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAws]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAws]], jsii.get(self, "awsInput"))

    @builtins.property
    @jsii.member(jsii_name="gcpInput")
    def gcp_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesGcp]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesGcp]], jsii.get(self, "gcpInput"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResources]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResources]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResources]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5613fa985c057bf9b5262850fa1ed8e7d3093c6b6bd7cd2f8eed23537e4d7ae5)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterDataplaneApi",
    jsii_struct_bases=[],
    name_mapping={},
)
class ClusterDataplaneApi:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterDataplaneApi(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterDataplaneApiOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterDataplaneApiOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__fc661ae62dfb18f4d7a4bd2eb42e2bc95035fdb126916facef1840fdd8687c58)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="url")
    def url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "url"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ClusterDataplaneApi]:
        return typing.cast(typing.Optional[ClusterDataplaneApi], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[ClusterDataplaneApi]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__81f66d3d753abeaf89ade0983620cd8b11ef85305bff96d60d160ae2c7d033dd)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterGcpPrivateServiceConnect",
    jsii_struct_bases=[],
    name_mapping={
        "consumer_accept_list": "consumerAcceptList",
        "enabled": "enabled",
        "global_access_enabled": "globalAccessEnabled",
    },
)
class ClusterGcpPrivateServiceConnect:
    def __init__(
        self,
        *,
        consumer_accept_list: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["ClusterGcpPrivateServiceConnectConsumerAcceptListStruct", typing.Dict[builtins.str, typing.Any]]]],
        enabled: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
        global_access_enabled: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        '''
        :param consumer_accept_list: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#consumer_accept_list Cluster#consumer_accept_list}.
        :param enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#enabled Cluster#enabled}.
        :param global_access_enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#global_access_enabled Cluster#global_access_enabled}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9a891d0c7e94ae533a59c7b6ea5af9ccd5370ac429a37405c87af229ddf313c9)
            check_type(argname="argument consumer_accept_list", value=consumer_accept_list, expected_type=type_hints["consumer_accept_list"])
            check_type(argname="argument enabled", value=enabled, expected_type=type_hints["enabled"])
            check_type(argname="argument global_access_enabled", value=global_access_enabled, expected_type=type_hints["global_access_enabled"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "consumer_accept_list": consumer_accept_list,
            "enabled": enabled,
            "global_access_enabled": global_access_enabled,
        }

    @builtins.property
    def consumer_accept_list(
        self,
    ) -> typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ClusterGcpPrivateServiceConnectConsumerAcceptListStruct"]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#consumer_accept_list Cluster#consumer_accept_list}.'''
        result = self._values.get("consumer_accept_list")
        assert result is not None, "Required property 'consumer_accept_list' is missing"
        return typing.cast(typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ClusterGcpPrivateServiceConnectConsumerAcceptListStruct"]], result)

    @builtins.property
    def enabled(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#enabled Cluster#enabled}.'''
        result = self._values.get("enabled")
        assert result is not None, "Required property 'enabled' is missing"
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], result)

    @builtins.property
    def global_access_enabled(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#global_access_enabled Cluster#global_access_enabled}.'''
        result = self._values.get("global_access_enabled")
        assert result is not None, "Required property 'global_access_enabled' is missing"
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterGcpPrivateServiceConnect(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterGcpPrivateServiceConnectConsumerAcceptListStruct",
    jsii_struct_bases=[],
    name_mapping={"source": "source"},
)
class ClusterGcpPrivateServiceConnectConsumerAcceptListStruct:
    def __init__(self, *, source: builtins.str) -> None:
        '''
        :param source: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#source Cluster#source}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__05f3c48af93b861aa403bdd7f2e7c9775ba0236c6733b8435861f54f28691876)
            check_type(argname="argument source", value=source, expected_type=type_hints["source"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "source": source,
        }

    @builtins.property
    def source(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#source Cluster#source}.'''
        result = self._values.get("source")
        assert result is not None, "Required property 'source' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterGcpPrivateServiceConnectConsumerAcceptListStruct(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterGcpPrivateServiceConnectConsumerAcceptListStructList(
    _cdktf_9a9027ec.ComplexList,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterGcpPrivateServiceConnectConsumerAcceptListStructList",
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
            type_hints = typing.get_type_hints(_typecheckingstub__1ed2cc51b3fc74a5f868ce30accd4f0fa5bc09e89f59ed7ce1b73951695f48a2)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument wraps_set", value=wraps_set, expected_type=type_hints["wraps_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name="get")
    def get(
        self,
        index: jsii.Number,
    ) -> "ClusterGcpPrivateServiceConnectConsumerAcceptListStructOutputReference":
        '''
        :param index: the index of the item to return.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d2358b06f22dfc5eb574889f83dca62e4c41bba7ad16eeaa3a48782367ebb726)
            check_type(argname="argument index", value=index, expected_type=type_hints["index"])
        return typing.cast("ClusterGcpPrivateServiceConnectConsumerAcceptListStructOutputReference", jsii.invoke(self, "get", [index]))

    @builtins.property
    @jsii.member(jsii_name="terraformAttribute")
    def _terraform_attribute(self) -> builtins.str:
        '''The attribute on the parent resource this class is referencing.'''
        return typing.cast(builtins.str, jsii.get(self, "terraformAttribute"))

    @_terraform_attribute.setter
    def _terraform_attribute(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0f6d0cb45b86dcad58e45b040095d510618a15f5ac992aa81e0ec2da6c85e70a)
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
            type_hints = typing.get_type_hints(_typecheckingstub__f4fbe35fd393bab81a7b1cb6f0ddfa319ab301529bb1374652bf2226d8ba27c6)
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
            type_hints = typing.get_type_hints(_typecheckingstub__b4d08ed8b78f4257743b0271fe5c5794920fb97dcf7163dbe9fef266704625ee)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "wrapsSet", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ClusterGcpPrivateServiceConnectConsumerAcceptListStruct]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ClusterGcpPrivateServiceConnectConsumerAcceptListStruct]]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ClusterGcpPrivateServiceConnectConsumerAcceptListStruct]]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__82e6b50717409c750d0e31314919b7934a79708b3b6515c600cb4edc00dd6d8e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ClusterGcpPrivateServiceConnectConsumerAcceptListStructOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterGcpPrivateServiceConnectConsumerAcceptListStructOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__b160cb9de759f1296fd43236c1984ffe7b304659b29e768015d5056537f9dd60)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument complex_object_index", value=complex_object_index, expected_type=type_hints["complex_object_index"])
            check_type(argname="argument complex_object_is_from_set", value=complex_object_is_from_set, expected_type=type_hints["complex_object_is_from_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @builtins.property
    @jsii.member(jsii_name="sourceInput")
    def source_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "sourceInput"))

    @builtins.property
    @jsii.member(jsii_name="source")
    def source(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "source"))

    @source.setter
    def source(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b859e00598103fcd72bf1d8261f1dffe0e9ce0dac175b0f51b6e2ad5a9957173)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "source", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[ClusterGcpPrivateServiceConnectConsumerAcceptListStruct]:
        return typing.cast(typing.Optional[ClusterGcpPrivateServiceConnectConsumerAcceptListStruct], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[ClusterGcpPrivateServiceConnectConsumerAcceptListStruct],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8aec75b9524a8cf10bdb389154d40f454a886953aaebae0a2660a6356a5c7852)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ClusterGcpPrivateServiceConnectOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterGcpPrivateServiceConnectOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__daa716e0e63518ce8336ea54e6d4721588d70baabeaae46a1a4bcbbb60034671)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="putConsumerAcceptList")
    def put_consumer_accept_list(
        self,
        value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ClusterGcpPrivateServiceConnectConsumerAcceptListStruct, typing.Dict[builtins.str, typing.Any]]]],
    ) -> None:
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__aac0d4ae6f7322e99dbb5861e5e6c35607dd0301481fd98b7948850374f55f8a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast(None, jsii.invoke(self, "putConsumerAcceptList", [value]))

    @builtins.property
    @jsii.member(jsii_name="consumerAcceptList")
    def consumer_accept_list(
        self,
    ) -> ClusterGcpPrivateServiceConnectConsumerAcceptListStructList:
        return typing.cast(ClusterGcpPrivateServiceConnectConsumerAcceptListStructList, jsii.get(self, "consumerAcceptList"))

    @builtins.property
    @jsii.member(jsii_name="status")
    def status(self) -> "ClusterGcpPrivateServiceConnectStatusOutputReference":
        return typing.cast("ClusterGcpPrivateServiceConnectStatusOutputReference", jsii.get(self, "status"))

    @builtins.property
    @jsii.member(jsii_name="consumerAcceptListInput")
    def consumer_accept_list_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ClusterGcpPrivateServiceConnectConsumerAcceptListStruct]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ClusterGcpPrivateServiceConnectConsumerAcceptListStruct]]], jsii.get(self, "consumerAcceptListInput"))

    @builtins.property
    @jsii.member(jsii_name="enabledInput")
    def enabled_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "enabledInput"))

    @builtins.property
    @jsii.member(jsii_name="globalAccessEnabledInput")
    def global_access_enabled_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "globalAccessEnabledInput"))

    @builtins.property
    @jsii.member(jsii_name="enabled")
    def enabled(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "enabled"))

    @enabled.setter
    def enabled(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a14c0b8425d73eb9f9802f95e8eeac18d11e0c61d0e98eaab7a5a696c29ad024)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "enabled", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="globalAccessEnabled")
    def global_access_enabled(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "globalAccessEnabled"))

    @global_access_enabled.setter
    def global_access_enabled(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2f1e1be8be5131e621ee70a186df2399638a174913606e7c915e15c9484257ce)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "globalAccessEnabled", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterGcpPrivateServiceConnect]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterGcpPrivateServiceConnect]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterGcpPrivateServiceConnect]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e61a278a8e382e73757788e92fb4af6dbcf68d9b1984598dc2edd1beca95a57a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterGcpPrivateServiceConnectStatus",
    jsii_struct_bases=[],
    name_mapping={},
)
class ClusterGcpPrivateServiceConnectStatus:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterGcpPrivateServiceConnectStatus(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterGcpPrivateServiceConnectStatusConnectedEndpoints",
    jsii_struct_bases=[],
    name_mapping={},
)
class ClusterGcpPrivateServiceConnectStatusConnectedEndpoints:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterGcpPrivateServiceConnectStatusConnectedEndpoints(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterGcpPrivateServiceConnectStatusConnectedEndpointsList(
    _cdktf_9a9027ec.ComplexList,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterGcpPrivateServiceConnectStatusConnectedEndpointsList",
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
            type_hints = typing.get_type_hints(_typecheckingstub__c3febb7440006d9be4a30e2da1fde7b2143dd2205976f5346b6b4866a9ee4db1)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument wraps_set", value=wraps_set, expected_type=type_hints["wraps_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name="get")
    def get(
        self,
        index: jsii.Number,
    ) -> "ClusterGcpPrivateServiceConnectStatusConnectedEndpointsOutputReference":
        '''
        :param index: the index of the item to return.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__72a28d60e18ebb1fc6daac6660088fdd63718bd372b444cfc1282a4eafd94aff)
            check_type(argname="argument index", value=index, expected_type=type_hints["index"])
        return typing.cast("ClusterGcpPrivateServiceConnectStatusConnectedEndpointsOutputReference", jsii.invoke(self, "get", [index]))

    @builtins.property
    @jsii.member(jsii_name="terraformAttribute")
    def _terraform_attribute(self) -> builtins.str:
        '''The attribute on the parent resource this class is referencing.'''
        return typing.cast(builtins.str, jsii.get(self, "terraformAttribute"))

    @_terraform_attribute.setter
    def _terraform_attribute(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4aedde9c251f7bc22027d9d1a46058dcfe38a59ec19eb70bf7cd8dd42b4180f1)
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
            type_hints = typing.get_type_hints(_typecheckingstub__eebef5941d645797593788cadc92d5641ad3b59889ee22ec3ffab4ed8fcfd3c4)
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
            type_hints = typing.get_type_hints(_typecheckingstub__8fd7feb9849a1cced144f309f490871e47054a2790595f6dfa11125a5fc24a6c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "wrapsSet", value) # pyright: ignore[reportArgumentType]


class ClusterGcpPrivateServiceConnectStatusConnectedEndpointsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterGcpPrivateServiceConnectStatusConnectedEndpointsOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__464261eef855a97657830694cb799a662a5b9e8f8db239e5c658382229f8a2cc)
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
    ) -> typing.Optional[ClusterGcpPrivateServiceConnectStatusConnectedEndpoints]:
        return typing.cast(typing.Optional[ClusterGcpPrivateServiceConnectStatusConnectedEndpoints], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[ClusterGcpPrivateServiceConnectStatusConnectedEndpoints],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__599814ed4dcb1001dbd9900e05416f94f85b57fec90621b0682eed70839f4c0a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ClusterGcpPrivateServiceConnectStatusOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterGcpPrivateServiceConnectStatusOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__36035cc4d7ce6426e1b1c862243c8efebf82c70a92ec6ebc9ab7be9bf237c1e3)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="connectedEndpoints")
    def connected_endpoints(
        self,
    ) -> ClusterGcpPrivateServiceConnectStatusConnectedEndpointsList:
        return typing.cast(ClusterGcpPrivateServiceConnectStatusConnectedEndpointsList, jsii.get(self, "connectedEndpoints"))

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
    def internal_value(self) -> typing.Optional[ClusterGcpPrivateServiceConnectStatus]:
        return typing.cast(typing.Optional[ClusterGcpPrivateServiceConnectStatus], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[ClusterGcpPrivateServiceConnectStatus],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__dcfeee01479ebaec9bb64c427174e5b26d2efe78da53ec9fbae73f2cbcc6da92)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterHttpProxy",
    jsii_struct_bases=[],
    name_mapping={"mtls": "mtls", "sasl": "sasl"},
)
class ClusterHttpProxy:
    def __init__(
        self,
        *,
        mtls: typing.Optional[typing.Union["ClusterHttpProxyMtls", typing.Dict[builtins.str, typing.Any]]] = None,
        sasl: typing.Optional[typing.Union["ClusterHttpProxySasl", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param mtls: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#mtls Cluster#mtls}.
        :param sasl: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#sasl Cluster#sasl}.
        '''
        if isinstance(mtls, dict):
            mtls = ClusterHttpProxyMtls(**mtls)
        if isinstance(sasl, dict):
            sasl = ClusterHttpProxySasl(**sasl)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8967fc27eb4e7f898cb7fbb1dd0aa5f6a7b207ee7f078220f899621fa045c52a)
            check_type(argname="argument mtls", value=mtls, expected_type=type_hints["mtls"])
            check_type(argname="argument sasl", value=sasl, expected_type=type_hints["sasl"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if mtls is not None:
            self._values["mtls"] = mtls
        if sasl is not None:
            self._values["sasl"] = sasl

    @builtins.property
    def mtls(self) -> typing.Optional["ClusterHttpProxyMtls"]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#mtls Cluster#mtls}.'''
        result = self._values.get("mtls")
        return typing.cast(typing.Optional["ClusterHttpProxyMtls"], result)

    @builtins.property
    def sasl(self) -> typing.Optional["ClusterHttpProxySasl"]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#sasl Cluster#sasl}.'''
        result = self._values.get("sasl")
        return typing.cast(typing.Optional["ClusterHttpProxySasl"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterHttpProxy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterHttpProxyAllUrls",
    jsii_struct_bases=[],
    name_mapping={},
)
class ClusterHttpProxyAllUrls:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterHttpProxyAllUrls(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterHttpProxyAllUrlsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterHttpProxyAllUrlsOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__5175de8175469fd8a0568bfc9335b6f0a692d74d0b10f3f70c165af85426fe02)
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
    def internal_value(self) -> typing.Optional[ClusterHttpProxyAllUrls]:
        return typing.cast(typing.Optional[ClusterHttpProxyAllUrls], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[ClusterHttpProxyAllUrls]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e6d063c0fb0c00a069ceba119935761cc668c36daf08dc77b882c81796464be1)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterHttpProxyMtls",
    jsii_struct_bases=[],
    name_mapping={
        "ca_certificates_pem": "caCertificatesPem",
        "enabled": "enabled",
        "principal_mapping_rules": "principalMappingRules",
    },
)
class ClusterHttpProxyMtls:
    def __init__(
        self,
        *,
        ca_certificates_pem: typing.Optional[typing.Sequence[builtins.str]] = None,
        enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        principal_mapping_rules: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param ca_certificates_pem: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#ca_certificates_pem Cluster#ca_certificates_pem}.
        :param enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#enabled Cluster#enabled}.
        :param principal_mapping_rules: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#principal_mapping_rules Cluster#principal_mapping_rules}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c7465c9a0c330c3d58ab4b904ac230276c627ee30973a708131fa303cef4e746)
            check_type(argname="argument ca_certificates_pem", value=ca_certificates_pem, expected_type=type_hints["ca_certificates_pem"])
            check_type(argname="argument enabled", value=enabled, expected_type=type_hints["enabled"])
            check_type(argname="argument principal_mapping_rules", value=principal_mapping_rules, expected_type=type_hints["principal_mapping_rules"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if ca_certificates_pem is not None:
            self._values["ca_certificates_pem"] = ca_certificates_pem
        if enabled is not None:
            self._values["enabled"] = enabled
        if principal_mapping_rules is not None:
            self._values["principal_mapping_rules"] = principal_mapping_rules

    @builtins.property
    def ca_certificates_pem(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#ca_certificates_pem Cluster#ca_certificates_pem}.'''
        result = self._values.get("ca_certificates_pem")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def enabled(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#enabled Cluster#enabled}.'''
        result = self._values.get("enabled")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def principal_mapping_rules(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#principal_mapping_rules Cluster#principal_mapping_rules}.'''
        result = self._values.get("principal_mapping_rules")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterHttpProxyMtls(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterHttpProxyMtlsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterHttpProxyMtlsOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__9d911bdc47f6006ea4a0c906b245361490cfbcabcb2523d92e5fd02151e91e59)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetCaCertificatesPem")
    def reset_ca_certificates_pem(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetCaCertificatesPem", []))

    @jsii.member(jsii_name="resetEnabled")
    def reset_enabled(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEnabled", []))

    @jsii.member(jsii_name="resetPrincipalMappingRules")
    def reset_principal_mapping_rules(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetPrincipalMappingRules", []))

    @builtins.property
    @jsii.member(jsii_name="caCertificatesPemInput")
    def ca_certificates_pem_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "caCertificatesPemInput"))

    @builtins.property
    @jsii.member(jsii_name="enabledInput")
    def enabled_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "enabledInput"))

    @builtins.property
    @jsii.member(jsii_name="principalMappingRulesInput")
    def principal_mapping_rules_input(
        self,
    ) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "principalMappingRulesInput"))

    @builtins.property
    @jsii.member(jsii_name="caCertificatesPem")
    def ca_certificates_pem(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "caCertificatesPem"))

    @ca_certificates_pem.setter
    def ca_certificates_pem(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__106ac5a57b04b07ebfa1277e8ec8b709a5f65722b3b4c8311ac87d372adc89c8)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "caCertificatesPem", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="enabled")
    def enabled(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "enabled"))

    @enabled.setter
    def enabled(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__83e1499201604a677ce54c10ef07f57a9dfe3c47faedc3baf3f2357563463a88)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "enabled", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="principalMappingRules")
    def principal_mapping_rules(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "principalMappingRules"))

    @principal_mapping_rules.setter
    def principal_mapping_rules(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ff6665318ba60d1e8d04ad6c7955a56d84d0ad57510c09ece0fe8fe7f08271f2)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "principalMappingRules", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterHttpProxyMtls]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterHttpProxyMtls]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterHttpProxyMtls]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__47ae995c2bf2e0c71b1ee12944d4d2a98e8c7131b8db5e3121bbd419d0f98597)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ClusterHttpProxyOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterHttpProxyOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__4443c783a216583500e37e955bf9deaf40bf9cb8e7b466e93b88ae8bd0afe558)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="putMtls")
    def put_mtls(
        self,
        *,
        ca_certificates_pem: typing.Optional[typing.Sequence[builtins.str]] = None,
        enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        principal_mapping_rules: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param ca_certificates_pem: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#ca_certificates_pem Cluster#ca_certificates_pem}.
        :param enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#enabled Cluster#enabled}.
        :param principal_mapping_rules: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#principal_mapping_rules Cluster#principal_mapping_rules}.
        '''
        value = ClusterHttpProxyMtls(
            ca_certificates_pem=ca_certificates_pem,
            enabled=enabled,
            principal_mapping_rules=principal_mapping_rules,
        )

        return typing.cast(None, jsii.invoke(self, "putMtls", [value]))

    @jsii.member(jsii_name="putSasl")
    def put_sasl(
        self,
        *,
        enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#enabled Cluster#enabled}.
        '''
        value = ClusterHttpProxySasl(enabled=enabled)

        return typing.cast(None, jsii.invoke(self, "putSasl", [value]))

    @jsii.member(jsii_name="resetMtls")
    def reset_mtls(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMtls", []))

    @jsii.member(jsii_name="resetSasl")
    def reset_sasl(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSasl", []))

    @builtins.property
    @jsii.member(jsii_name="allUrls")
    def all_urls(self) -> ClusterHttpProxyAllUrlsOutputReference:
        return typing.cast(ClusterHttpProxyAllUrlsOutputReference, jsii.get(self, "allUrls"))

    @builtins.property
    @jsii.member(jsii_name="mtls")
    def mtls(self) -> ClusterHttpProxyMtlsOutputReference:
        return typing.cast(ClusterHttpProxyMtlsOutputReference, jsii.get(self, "mtls"))

    @builtins.property
    @jsii.member(jsii_name="sasl")
    def sasl(self) -> "ClusterHttpProxySaslOutputReference":
        return typing.cast("ClusterHttpProxySaslOutputReference", jsii.get(self, "sasl"))

    @builtins.property
    @jsii.member(jsii_name="url")
    def url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "url"))

    @builtins.property
    @jsii.member(jsii_name="mtlsInput")
    def mtls_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterHttpProxyMtls]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterHttpProxyMtls]], jsii.get(self, "mtlsInput"))

    @builtins.property
    @jsii.member(jsii_name="saslInput")
    def sasl_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterHttpProxySasl"]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterHttpProxySasl"]], jsii.get(self, "saslInput"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterHttpProxy]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterHttpProxy]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterHttpProxy]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__18b4ca833cd3993974d87d3048b757c53d530c87c63c30a6443139525a26c63f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterHttpProxySasl",
    jsii_struct_bases=[],
    name_mapping={"enabled": "enabled"},
)
class ClusterHttpProxySasl:
    def __init__(
        self,
        *,
        enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#enabled Cluster#enabled}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__39a808a1c29e7a45b0b064d74b206a354b1558003eb08f30c9c753e2bc5ebca2)
            check_type(argname="argument enabled", value=enabled, expected_type=type_hints["enabled"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if enabled is not None:
            self._values["enabled"] = enabled

    @builtins.property
    def enabled(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#enabled Cluster#enabled}.'''
        result = self._values.get("enabled")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterHttpProxySasl(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterHttpProxySaslOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterHttpProxySaslOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__7b9badf6f4c515a802f881cd5973c576653b6492befa642084fed23a46aa1d08)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetEnabled")
    def reset_enabled(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEnabled", []))

    @builtins.property
    @jsii.member(jsii_name="enabledInput")
    def enabled_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "enabledInput"))

    @builtins.property
    @jsii.member(jsii_name="enabled")
    def enabled(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "enabled"))

    @enabled.setter
    def enabled(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__262be10da3311060d5e246651becf0ef5a963cdb48c12bc0c6b0820ae69bf4e3)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "enabled", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterHttpProxySasl]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterHttpProxySasl]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterHttpProxySasl]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4ca348bd003127e499ab54d1e30c3cbb69b0144f77c5c779481f108956a46e96)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterKafkaApi",
    jsii_struct_bases=[],
    name_mapping={"mtls": "mtls", "sasl": "sasl"},
)
class ClusterKafkaApi:
    def __init__(
        self,
        *,
        mtls: typing.Optional[typing.Union["ClusterKafkaApiMtls", typing.Dict[builtins.str, typing.Any]]] = None,
        sasl: typing.Optional[typing.Union["ClusterKafkaApiSasl", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param mtls: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#mtls Cluster#mtls}.
        :param sasl: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#sasl Cluster#sasl}.
        '''
        if isinstance(mtls, dict):
            mtls = ClusterKafkaApiMtls(**mtls)
        if isinstance(sasl, dict):
            sasl = ClusterKafkaApiSasl(**sasl)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e96154c526bd4a1f452d0b0fcacdeb8d7f6d3afd48ba3b2af69a8739d586298c)
            check_type(argname="argument mtls", value=mtls, expected_type=type_hints["mtls"])
            check_type(argname="argument sasl", value=sasl, expected_type=type_hints["sasl"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if mtls is not None:
            self._values["mtls"] = mtls
        if sasl is not None:
            self._values["sasl"] = sasl

    @builtins.property
    def mtls(self) -> typing.Optional["ClusterKafkaApiMtls"]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#mtls Cluster#mtls}.'''
        result = self._values.get("mtls")
        return typing.cast(typing.Optional["ClusterKafkaApiMtls"], result)

    @builtins.property
    def sasl(self) -> typing.Optional["ClusterKafkaApiSasl"]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#sasl Cluster#sasl}.'''
        result = self._values.get("sasl")
        return typing.cast(typing.Optional["ClusterKafkaApiSasl"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterKafkaApi(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterKafkaApiAllSeedBrokers",
    jsii_struct_bases=[],
    name_mapping={},
)
class ClusterKafkaApiAllSeedBrokers:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterKafkaApiAllSeedBrokers(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterKafkaApiAllSeedBrokersOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterKafkaApiAllSeedBrokersOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__622468eefeff8821f97e845aa170267e94804c18accc658b6fdb9a4976c710bf)
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
    def internal_value(self) -> typing.Optional[ClusterKafkaApiAllSeedBrokers]:
        return typing.cast(typing.Optional[ClusterKafkaApiAllSeedBrokers], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[ClusterKafkaApiAllSeedBrokers],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__76d7e00f0b85a249744d27f2caaff397f8c1f956d93b9e3c647e6d84e3dff62e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterKafkaApiMtls",
    jsii_struct_bases=[],
    name_mapping={
        "ca_certificates_pem": "caCertificatesPem",
        "enabled": "enabled",
        "principal_mapping_rules": "principalMappingRules",
    },
)
class ClusterKafkaApiMtls:
    def __init__(
        self,
        *,
        ca_certificates_pem: typing.Optional[typing.Sequence[builtins.str]] = None,
        enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        principal_mapping_rules: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param ca_certificates_pem: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#ca_certificates_pem Cluster#ca_certificates_pem}.
        :param enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#enabled Cluster#enabled}.
        :param principal_mapping_rules: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#principal_mapping_rules Cluster#principal_mapping_rules}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__cf66f4e5013a5fe653ab4c7f5828cb02ab508555acd4fbc183251ecbe4f60bef)
            check_type(argname="argument ca_certificates_pem", value=ca_certificates_pem, expected_type=type_hints["ca_certificates_pem"])
            check_type(argname="argument enabled", value=enabled, expected_type=type_hints["enabled"])
            check_type(argname="argument principal_mapping_rules", value=principal_mapping_rules, expected_type=type_hints["principal_mapping_rules"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if ca_certificates_pem is not None:
            self._values["ca_certificates_pem"] = ca_certificates_pem
        if enabled is not None:
            self._values["enabled"] = enabled
        if principal_mapping_rules is not None:
            self._values["principal_mapping_rules"] = principal_mapping_rules

    @builtins.property
    def ca_certificates_pem(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#ca_certificates_pem Cluster#ca_certificates_pem}.'''
        result = self._values.get("ca_certificates_pem")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def enabled(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#enabled Cluster#enabled}.'''
        result = self._values.get("enabled")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def principal_mapping_rules(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#principal_mapping_rules Cluster#principal_mapping_rules}.'''
        result = self._values.get("principal_mapping_rules")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterKafkaApiMtls(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterKafkaApiMtlsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterKafkaApiMtlsOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__665555f130b94d399bf7a68de1a0bfa01187dd8782448f74099e4575618ad39f)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetCaCertificatesPem")
    def reset_ca_certificates_pem(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetCaCertificatesPem", []))

    @jsii.member(jsii_name="resetEnabled")
    def reset_enabled(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEnabled", []))

    @jsii.member(jsii_name="resetPrincipalMappingRules")
    def reset_principal_mapping_rules(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetPrincipalMappingRules", []))

    @builtins.property
    @jsii.member(jsii_name="caCertificatesPemInput")
    def ca_certificates_pem_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "caCertificatesPemInput"))

    @builtins.property
    @jsii.member(jsii_name="enabledInput")
    def enabled_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "enabledInput"))

    @builtins.property
    @jsii.member(jsii_name="principalMappingRulesInput")
    def principal_mapping_rules_input(
        self,
    ) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "principalMappingRulesInput"))

    @builtins.property
    @jsii.member(jsii_name="caCertificatesPem")
    def ca_certificates_pem(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "caCertificatesPem"))

    @ca_certificates_pem.setter
    def ca_certificates_pem(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1f44b838433f419ecde963c20d6ce8e2d018d0fc9182b27dd2b235c15977394c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "caCertificatesPem", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="enabled")
    def enabled(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "enabled"))

    @enabled.setter
    def enabled(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d48eb703108bcc5da8f82c5f3fa3358a111491cdb387b6ec6341538d52b32957)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "enabled", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="principalMappingRules")
    def principal_mapping_rules(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "principalMappingRules"))

    @principal_mapping_rules.setter
    def principal_mapping_rules(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__cebf4acd310107b25202524a6bf7e0355d352f166b859ba64d4a2d3f96f7bb03)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "principalMappingRules", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterKafkaApiMtls]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterKafkaApiMtls]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterKafkaApiMtls]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__52c596822e3b73e14389d12a6fd502d2bd1d234d9d2c9b5e661a281d33dd05be)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ClusterKafkaApiOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterKafkaApiOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__e18b73bec29e4be7e2a4bc540e9d714b6e61f7d1bb09ea80c21e0a50a279550c)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="putMtls")
    def put_mtls(
        self,
        *,
        ca_certificates_pem: typing.Optional[typing.Sequence[builtins.str]] = None,
        enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        principal_mapping_rules: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param ca_certificates_pem: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#ca_certificates_pem Cluster#ca_certificates_pem}.
        :param enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#enabled Cluster#enabled}.
        :param principal_mapping_rules: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#principal_mapping_rules Cluster#principal_mapping_rules}.
        '''
        value = ClusterKafkaApiMtls(
            ca_certificates_pem=ca_certificates_pem,
            enabled=enabled,
            principal_mapping_rules=principal_mapping_rules,
        )

        return typing.cast(None, jsii.invoke(self, "putMtls", [value]))

    @jsii.member(jsii_name="putSasl")
    def put_sasl(
        self,
        *,
        enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#enabled Cluster#enabled}.
        '''
        value = ClusterKafkaApiSasl(enabled=enabled)

        return typing.cast(None, jsii.invoke(self, "putSasl", [value]))

    @jsii.member(jsii_name="resetMtls")
    def reset_mtls(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMtls", []))

    @jsii.member(jsii_name="resetSasl")
    def reset_sasl(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSasl", []))

    @builtins.property
    @jsii.member(jsii_name="allSeedBrokers")
    def all_seed_brokers(self) -> ClusterKafkaApiAllSeedBrokersOutputReference:
        return typing.cast(ClusterKafkaApiAllSeedBrokersOutputReference, jsii.get(self, "allSeedBrokers"))

    @builtins.property
    @jsii.member(jsii_name="mtls")
    def mtls(self) -> ClusterKafkaApiMtlsOutputReference:
        return typing.cast(ClusterKafkaApiMtlsOutputReference, jsii.get(self, "mtls"))

    @builtins.property
    @jsii.member(jsii_name="sasl")
    def sasl(self) -> "ClusterKafkaApiSaslOutputReference":
        return typing.cast("ClusterKafkaApiSaslOutputReference", jsii.get(self, "sasl"))

    @builtins.property
    @jsii.member(jsii_name="seedBrokers")
    def seed_brokers(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "seedBrokers"))

    @builtins.property
    @jsii.member(jsii_name="mtlsInput")
    def mtls_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterKafkaApiMtls]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterKafkaApiMtls]], jsii.get(self, "mtlsInput"))

    @builtins.property
    @jsii.member(jsii_name="saslInput")
    def sasl_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterKafkaApiSasl"]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "ClusterKafkaApiSasl"]], jsii.get(self, "saslInput"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterKafkaApi]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterKafkaApi]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterKafkaApi]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5595f5a05c017eaabd89edcde7bb15f1efe95ba1f2a7d36e43e4977d4bc351dd)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterKafkaApiSasl",
    jsii_struct_bases=[],
    name_mapping={"enabled": "enabled"},
)
class ClusterKafkaApiSasl:
    def __init__(
        self,
        *,
        enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#enabled Cluster#enabled}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6753cfe30ffac11bf0112678c7b5270c1c5f037268514bf5745a002b66987ba4)
            check_type(argname="argument enabled", value=enabled, expected_type=type_hints["enabled"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if enabled is not None:
            self._values["enabled"] = enabled

    @builtins.property
    def enabled(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#enabled Cluster#enabled}.'''
        result = self._values.get("enabled")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterKafkaApiSasl(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterKafkaApiSaslOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterKafkaApiSaslOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__6cf4636f14a30a7f8e1fec2353b7162d7c19c3ab4f2734722bdcdda09fa26dad)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetEnabled")
    def reset_enabled(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEnabled", []))

    @builtins.property
    @jsii.member(jsii_name="enabledInput")
    def enabled_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "enabledInput"))

    @builtins.property
    @jsii.member(jsii_name="enabled")
    def enabled(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "enabled"))

    @enabled.setter
    def enabled(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6ab51f1ef1f0e5658357124ae92c59b82b3187ac354ecf7ae1ef69a699428348)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "enabled", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterKafkaApiSasl]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterKafkaApiSasl]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterKafkaApiSasl]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e469ecef8dc750dfc5b0b85827dce6974fcc36a9091ebe6f9e4cfb70cbf6a055)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterKafkaConnect",
    jsii_struct_bases=[],
    name_mapping={"enabled": "enabled"},
)
class ClusterKafkaConnect:
    def __init__(
        self,
        *,
        enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#enabled Cluster#enabled}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__43efe63cb436d6868925cf0075375391c2809ebdd5b591c98963a1136e16d4e1)
            check_type(argname="argument enabled", value=enabled, expected_type=type_hints["enabled"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if enabled is not None:
            self._values["enabled"] = enabled

    @builtins.property
    def enabled(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#enabled Cluster#enabled}.'''
        result = self._values.get("enabled")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterKafkaConnect(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterKafkaConnectOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterKafkaConnectOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__f195f7938debedba3060a9620beffebf8b36e02cd19391d762493108badb5405)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetEnabled")
    def reset_enabled(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEnabled", []))

    @builtins.property
    @jsii.member(jsii_name="enabledInput")
    def enabled_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "enabledInput"))

    @builtins.property
    @jsii.member(jsii_name="enabled")
    def enabled(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "enabled"))

    @enabled.setter
    def enabled(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__84755605b46d1c8a402a78148002ed5fb4955c4bbe324ba10fcadbd7d383ecd2)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "enabled", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterKafkaConnect]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterKafkaConnect]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterKafkaConnect]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__37afa8c6a59657c640150db0f5414177999f7d7c64b757e038ecd40998dcce3b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterMaintenanceWindowConfig",
    jsii_struct_bases=[],
    name_mapping={"anytime": "anytime", "day_hour": "dayHour"},
)
class ClusterMaintenanceWindowConfig:
    def __init__(
        self,
        *,
        anytime: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        day_hour: typing.Optional[typing.Union["ClusterMaintenanceWindowConfigDayHour", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param anytime: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#anytime Cluster#anytime}.
        :param day_hour: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#day_hour Cluster#day_hour}.
        '''
        if isinstance(day_hour, dict):
            day_hour = ClusterMaintenanceWindowConfigDayHour(**day_hour)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0de27f46995e47891511baf33d9a79027d087de3d2720a6146dbc4035266373e)
            check_type(argname="argument anytime", value=anytime, expected_type=type_hints["anytime"])
            check_type(argname="argument day_hour", value=day_hour, expected_type=type_hints["day_hour"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if anytime is not None:
            self._values["anytime"] = anytime
        if day_hour is not None:
            self._values["day_hour"] = day_hour

    @builtins.property
    def anytime(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#anytime Cluster#anytime}.'''
        result = self._values.get("anytime")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def day_hour(self) -> typing.Optional["ClusterMaintenanceWindowConfigDayHour"]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#day_hour Cluster#day_hour}.'''
        result = self._values.get("day_hour")
        return typing.cast(typing.Optional["ClusterMaintenanceWindowConfigDayHour"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterMaintenanceWindowConfig(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterMaintenanceWindowConfigDayHour",
    jsii_struct_bases=[],
    name_mapping={"day_of_week": "dayOfWeek", "hour_of_day": "hourOfDay"},
)
class ClusterMaintenanceWindowConfigDayHour:
    def __init__(
        self,
        *,
        day_of_week: typing.Optional[builtins.str] = None,
        hour_of_day: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param day_of_week: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#day_of_week Cluster#day_of_week}.
        :param hour_of_day: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#hour_of_day Cluster#hour_of_day}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__153c12f5f8d3ab6a61be258f08b47226ba58debfc0b54d58bd568162605a33b5)
            check_type(argname="argument day_of_week", value=day_of_week, expected_type=type_hints["day_of_week"])
            check_type(argname="argument hour_of_day", value=hour_of_day, expected_type=type_hints["hour_of_day"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if day_of_week is not None:
            self._values["day_of_week"] = day_of_week
        if hour_of_day is not None:
            self._values["hour_of_day"] = hour_of_day

    @builtins.property
    def day_of_week(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#day_of_week Cluster#day_of_week}.'''
        result = self._values.get("day_of_week")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def hour_of_day(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#hour_of_day Cluster#hour_of_day}.'''
        result = self._values.get("hour_of_day")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterMaintenanceWindowConfigDayHour(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterMaintenanceWindowConfigDayHourOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterMaintenanceWindowConfigDayHourOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__e7a9696d7f5a438f2fdfa6df3fb36a0bd3de494a65fabdc2b64815ce7871a286)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetDayOfWeek")
    def reset_day_of_week(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDayOfWeek", []))

    @jsii.member(jsii_name="resetHourOfDay")
    def reset_hour_of_day(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetHourOfDay", []))

    @builtins.property
    @jsii.member(jsii_name="dayOfWeekInput")
    def day_of_week_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "dayOfWeekInput"))

    @builtins.property
    @jsii.member(jsii_name="hourOfDayInput")
    def hour_of_day_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "hourOfDayInput"))

    @builtins.property
    @jsii.member(jsii_name="dayOfWeek")
    def day_of_week(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "dayOfWeek"))

    @day_of_week.setter
    def day_of_week(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f6f63801687019cf517dfe3222eea917708800555853df60f358790a18e71329)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "dayOfWeek", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="hourOfDay")
    def hour_of_day(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "hourOfDay"))

    @hour_of_day.setter
    def hour_of_day(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__21901dde297de9184c632d08f73568e583183a3ef2a2f700e6e6fe829b703c6e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "hourOfDay", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterMaintenanceWindowConfigDayHour]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterMaintenanceWindowConfigDayHour]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterMaintenanceWindowConfigDayHour]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d9eb921d3a66dd75a5f7b76c9289152fb87650cc5cf71036a015e705e55ac4b3)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ClusterMaintenanceWindowConfigOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterMaintenanceWindowConfigOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__c98f7726d903a7c499a9d6339776b6aac6fd7bd811d6b28b10e15055f035daff)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="putDayHour")
    def put_day_hour(
        self,
        *,
        day_of_week: typing.Optional[builtins.str] = None,
        hour_of_day: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param day_of_week: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#day_of_week Cluster#day_of_week}.
        :param hour_of_day: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#hour_of_day Cluster#hour_of_day}.
        '''
        value = ClusterMaintenanceWindowConfigDayHour(
            day_of_week=day_of_week, hour_of_day=hour_of_day
        )

        return typing.cast(None, jsii.invoke(self, "putDayHour", [value]))

    @jsii.member(jsii_name="resetAnytime")
    def reset_anytime(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAnytime", []))

    @jsii.member(jsii_name="resetDayHour")
    def reset_day_hour(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDayHour", []))

    @builtins.property
    @jsii.member(jsii_name="dayHour")
    def day_hour(self) -> ClusterMaintenanceWindowConfigDayHourOutputReference:
        return typing.cast(ClusterMaintenanceWindowConfigDayHourOutputReference, jsii.get(self, "dayHour"))

    @builtins.property
    @jsii.member(jsii_name="unspecified")
    def unspecified(self) -> _cdktf_9a9027ec.IResolvable:
        return typing.cast(_cdktf_9a9027ec.IResolvable, jsii.get(self, "unspecified"))

    @builtins.property
    @jsii.member(jsii_name="anytimeInput")
    def anytime_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "anytimeInput"))

    @builtins.property
    @jsii.member(jsii_name="dayHourInput")
    def day_hour_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterMaintenanceWindowConfigDayHour]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterMaintenanceWindowConfigDayHour]], jsii.get(self, "dayHourInput"))

    @builtins.property
    @jsii.member(jsii_name="anytime")
    def anytime(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "anytime"))

    @anytime.setter
    def anytime(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8acaeb4c873971a66bfd80e92eee1de46ab871e6021903ccf3adaa11717da9f0)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "anytime", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterMaintenanceWindowConfig]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterMaintenanceWindowConfig]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterMaintenanceWindowConfig]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2d4e81c83d81aef4f18dbcfeb6e41bbf9cd2609eaa2ad045ff5a07f74d58f3ca)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterPrometheus",
    jsii_struct_bases=[],
    name_mapping={},
)
class ClusterPrometheus:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterPrometheus(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterPrometheusOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterPrometheusOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__e15ed15ec03521e85022c9181e7d86457081267b30b145e92db2e9e9de45fefb)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="url")
    def url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "url"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ClusterPrometheus]:
        return typing.cast(typing.Optional[ClusterPrometheus], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[ClusterPrometheus]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a6975daf339acdf608f298a3e31d6426f9eef3dfe92b8927b5627398d2c3bc2e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterRedpandaConsole",
    jsii_struct_bases=[],
    name_mapping={},
)
class ClusterRedpandaConsole:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterRedpandaConsole(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterRedpandaConsoleOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterRedpandaConsoleOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__b8500598e50979277f5f2ca88c532adbb244cc22106f5745416f8559fb2d17c6)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="url")
    def url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "url"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ClusterRedpandaConsole]:
        return typing.cast(typing.Optional[ClusterRedpandaConsole], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[ClusterRedpandaConsole]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e942ef16134301f561aa883efe82ac673c9584213654ee3e357f1bf760db9979)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterRpsql",
    jsii_struct_bases=[],
    name_mapping={"enabled": "enabled", "replicas": "replicas", "zones": "zones"},
)
class ClusterRpsql:
    def __init__(
        self,
        *,
        enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        replicas: typing.Optional[jsii.Number] = None,
        zones: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#enabled Cluster#enabled}.
        :param replicas: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#replicas Cluster#replicas}.
        :param zones: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#zones Cluster#zones}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8f90c859723653da35f94598be1ad028af8bc83c1885a21d95bcb9d6df6b9e9f)
            check_type(argname="argument enabled", value=enabled, expected_type=type_hints["enabled"])
            check_type(argname="argument replicas", value=replicas, expected_type=type_hints["replicas"])
            check_type(argname="argument zones", value=zones, expected_type=type_hints["zones"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if enabled is not None:
            self._values["enabled"] = enabled
        if replicas is not None:
            self._values["replicas"] = replicas
        if zones is not None:
            self._values["zones"] = zones

    @builtins.property
    def enabled(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#enabled Cluster#enabled}.'''
        result = self._values.get("enabled")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def replicas(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#replicas Cluster#replicas}.'''
        result = self._values.get("replicas")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def zones(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#zones Cluster#zones}.'''
        result = self._values.get("zones")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterRpsql(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterRpsqlOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterRpsqlOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__3bd71d4267b3de7d50ca6c4c03e46cf3ff7cac2c356140c82c3e5f84777b2a02)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetEnabled")
    def reset_enabled(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEnabled", []))

    @jsii.member(jsii_name="resetReplicas")
    def reset_replicas(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetReplicas", []))

    @jsii.member(jsii_name="resetZones")
    def reset_zones(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetZones", []))

    @builtins.property
    @jsii.member(jsii_name="url")
    def url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "url"))

    @builtins.property
    @jsii.member(jsii_name="version")
    def version(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "version"))

    @builtins.property
    @jsii.member(jsii_name="enabledInput")
    def enabled_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "enabledInput"))

    @builtins.property
    @jsii.member(jsii_name="replicasInput")
    def replicas_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "replicasInput"))

    @builtins.property
    @jsii.member(jsii_name="zonesInput")
    def zones_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "zonesInput"))

    @builtins.property
    @jsii.member(jsii_name="enabled")
    def enabled(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "enabled"))

    @enabled.setter
    def enabled(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__15cc3480af08e208d1abc360a8e122e42014b4cba0e9d5a1baf4f6bce474388d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "enabled", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="replicas")
    def replicas(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "replicas"))

    @replicas.setter
    def replicas(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a76e48fec7de1971247a5ae1c67ac8ef4e262b19f4ea4be436dc2d01cef21668)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "replicas", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="zones")
    def zones(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "zones"))

    @zones.setter
    def zones(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__68670561c537e631bbf480f57d3f2fca7a2c2b89cd7dc4f4fca982e768be09ba)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "zones", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterRpsql]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterRpsql]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterRpsql]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__164fa6afdf32e10afd091e12c61194eb49a06bae95c4202d8aac55c0bcb487d6)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterSchemaRegistry",
    jsii_struct_bases=[],
    name_mapping={"mtls": "mtls"},
)
class ClusterSchemaRegistry:
    def __init__(
        self,
        *,
        mtls: typing.Optional[typing.Union["ClusterSchemaRegistryMtls", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param mtls: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#mtls Cluster#mtls}.
        '''
        if isinstance(mtls, dict):
            mtls = ClusterSchemaRegistryMtls(**mtls)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c591d5d4d4748563642e4aea1f1d82ca19cbd9dd630805709ba00703bb126e39)
            check_type(argname="argument mtls", value=mtls, expected_type=type_hints["mtls"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if mtls is not None:
            self._values["mtls"] = mtls

    @builtins.property
    def mtls(self) -> typing.Optional["ClusterSchemaRegistryMtls"]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#mtls Cluster#mtls}.'''
        result = self._values.get("mtls")
        return typing.cast(typing.Optional["ClusterSchemaRegistryMtls"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSchemaRegistry(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterSchemaRegistryAllUrls",
    jsii_struct_bases=[],
    name_mapping={},
)
class ClusterSchemaRegistryAllUrls:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSchemaRegistryAllUrls(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterSchemaRegistryAllUrlsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterSchemaRegistryAllUrlsOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__63a86d30df0b93d56bb4b626cdba571bf5713b0cb4f2999a68e326cbf9c3e026)
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
    def internal_value(self) -> typing.Optional[ClusterSchemaRegistryAllUrls]:
        return typing.cast(typing.Optional[ClusterSchemaRegistryAllUrls], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[ClusterSchemaRegistryAllUrls],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b1bf3b943aa700baad3d335574401a30f8b72d428d61a5821446b200e45ed192)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterSchemaRegistryMtls",
    jsii_struct_bases=[],
    name_mapping={
        "ca_certificates_pem": "caCertificatesPem",
        "enabled": "enabled",
        "principal_mapping_rules": "principalMappingRules",
    },
)
class ClusterSchemaRegistryMtls:
    def __init__(
        self,
        *,
        ca_certificates_pem: typing.Optional[typing.Sequence[builtins.str]] = None,
        enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        principal_mapping_rules: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param ca_certificates_pem: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#ca_certificates_pem Cluster#ca_certificates_pem}.
        :param enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#enabled Cluster#enabled}.
        :param principal_mapping_rules: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#principal_mapping_rules Cluster#principal_mapping_rules}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__30e8b091faac4bc4a183e105faa3b85f3d427cfbbb8979e75f4023eae51abc82)
            check_type(argname="argument ca_certificates_pem", value=ca_certificates_pem, expected_type=type_hints["ca_certificates_pem"])
            check_type(argname="argument enabled", value=enabled, expected_type=type_hints["enabled"])
            check_type(argname="argument principal_mapping_rules", value=principal_mapping_rules, expected_type=type_hints["principal_mapping_rules"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if ca_certificates_pem is not None:
            self._values["ca_certificates_pem"] = ca_certificates_pem
        if enabled is not None:
            self._values["enabled"] = enabled
        if principal_mapping_rules is not None:
            self._values["principal_mapping_rules"] = principal_mapping_rules

    @builtins.property
    def ca_certificates_pem(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#ca_certificates_pem Cluster#ca_certificates_pem}.'''
        result = self._values.get("ca_certificates_pem")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def enabled(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#enabled Cluster#enabled}.'''
        result = self._values.get("enabled")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def principal_mapping_rules(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#principal_mapping_rules Cluster#principal_mapping_rules}.'''
        result = self._values.get("principal_mapping_rules")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSchemaRegistryMtls(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterSchemaRegistryMtlsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterSchemaRegistryMtlsOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__b855a72b3d91e0beb2049042a2ef119b1fca130aba2e4199008efdb290da2d7c)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetCaCertificatesPem")
    def reset_ca_certificates_pem(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetCaCertificatesPem", []))

    @jsii.member(jsii_name="resetEnabled")
    def reset_enabled(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEnabled", []))

    @jsii.member(jsii_name="resetPrincipalMappingRules")
    def reset_principal_mapping_rules(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetPrincipalMappingRules", []))

    @builtins.property
    @jsii.member(jsii_name="caCertificatesPemInput")
    def ca_certificates_pem_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "caCertificatesPemInput"))

    @builtins.property
    @jsii.member(jsii_name="enabledInput")
    def enabled_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "enabledInput"))

    @builtins.property
    @jsii.member(jsii_name="principalMappingRulesInput")
    def principal_mapping_rules_input(
        self,
    ) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "principalMappingRulesInput"))

    @builtins.property
    @jsii.member(jsii_name="caCertificatesPem")
    def ca_certificates_pem(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "caCertificatesPem"))

    @ca_certificates_pem.setter
    def ca_certificates_pem(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d4aa53c906e98378798c5504c411bc6c0c27406228629e33bcc96ce72d543b3d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "caCertificatesPem", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="enabled")
    def enabled(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "enabled"))

    @enabled.setter
    def enabled(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c42a5737b1fbb5518c22ee89f5d074c10f6494bfc9f81bb9ea35dc42efd4ed2b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "enabled", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="principalMappingRules")
    def principal_mapping_rules(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "principalMappingRules"))

    @principal_mapping_rules.setter
    def principal_mapping_rules(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__30d4816bbf3e201936f27f4c45c826556083a9b8edcaa32608f4b685b6cb5aef)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "principalMappingRules", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterSchemaRegistryMtls]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterSchemaRegistryMtls]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterSchemaRegistryMtls]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__73b4844bd298c0a9865a25bf82850ceef6f066d81b295b811bad32abc784c97f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ClusterSchemaRegistryOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterSchemaRegistryOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__1174394a69e4ee21f74617451785e8154b16be70d69f0b27b4018c8dfe78e591)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="putMtls")
    def put_mtls(
        self,
        *,
        ca_certificates_pem: typing.Optional[typing.Sequence[builtins.str]] = None,
        enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        principal_mapping_rules: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param ca_certificates_pem: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#ca_certificates_pem Cluster#ca_certificates_pem}.
        :param enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#enabled Cluster#enabled}.
        :param principal_mapping_rules: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#principal_mapping_rules Cluster#principal_mapping_rules}.
        '''
        value = ClusterSchemaRegistryMtls(
            ca_certificates_pem=ca_certificates_pem,
            enabled=enabled,
            principal_mapping_rules=principal_mapping_rules,
        )

        return typing.cast(None, jsii.invoke(self, "putMtls", [value]))

    @jsii.member(jsii_name="resetMtls")
    def reset_mtls(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMtls", []))

    @builtins.property
    @jsii.member(jsii_name="allUrls")
    def all_urls(self) -> ClusterSchemaRegistryAllUrlsOutputReference:
        return typing.cast(ClusterSchemaRegistryAllUrlsOutputReference, jsii.get(self, "allUrls"))

    @builtins.property
    @jsii.member(jsii_name="mtls")
    def mtls(self) -> ClusterSchemaRegistryMtlsOutputReference:
        return typing.cast(ClusterSchemaRegistryMtlsOutputReference, jsii.get(self, "mtls"))

    @builtins.property
    @jsii.member(jsii_name="url")
    def url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "url"))

    @builtins.property
    @jsii.member(jsii_name="mtlsInput")
    def mtls_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterSchemaRegistryMtls]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterSchemaRegistryMtls]], jsii.get(self, "mtlsInput"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterSchemaRegistry]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterSchemaRegistry]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterSchemaRegistry]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__14775cc9c04340a42cb36dda372aed8e03a8fce32d9b98590c5f4ef3504ee92a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterStateDescription",
    jsii_struct_bases=[],
    name_mapping={},
)
class ClusterStateDescription:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterStateDescription(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterStateDescriptionOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterStateDescriptionOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__599fd74e61c9f11c41f0f5b22eecaa3c4b438fbfb7579915bec1184332884977)
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
    def internal_value(self) -> typing.Optional[ClusterStateDescription]:
        return typing.cast(typing.Optional[ClusterStateDescription], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[ClusterStateDescription]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ecdd9d1432962663dfac77d21b284fb2b6c7795de65b831562f17089974f0058)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.cluster.ClusterTimeouts",
    jsii_struct_bases=[],
    name_mapping={"create": "create", "delete": "delete", "update": "update"},
)
class ClusterTimeouts:
    def __init__(
        self,
        *,
        create: typing.Optional[builtins.str] = None,
        delete: typing.Optional[builtins.str] = None,
        update: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param create: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#create Cluster#create}.
        :param delete: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#delete Cluster#delete}.
        :param update: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#update Cluster#update}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6f45247af10b70f593cb85df59658891b604880a814611792e6b03b2675cdc47)
            check_type(argname="argument create", value=create, expected_type=type_hints["create"])
            check_type(argname="argument delete", value=delete, expected_type=type_hints["delete"])
            check_type(argname="argument update", value=update, expected_type=type_hints["update"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if create is not None:
            self._values["create"] = create
        if delete is not None:
            self._values["delete"] = delete
        if update is not None:
            self._values["update"] = update

    @builtins.property
    def create(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#create Cluster#create}.'''
        result = self._values.get("create")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def delete(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#delete Cluster#delete}.'''
        result = self._values.get("delete")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def update(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster#update Cluster#update}.'''
        result = self._values.get("update")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterTimeouts(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterTimeoutsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.cluster.ClusterTimeoutsOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__70fe5a5db907226e38009ec548f163954e302521f60f1c33c1c51304b88d06f4)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetCreate")
    def reset_create(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetCreate", []))

    @jsii.member(jsii_name="resetDelete")
    def reset_delete(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDelete", []))

    @jsii.member(jsii_name="resetUpdate")
    def reset_update(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetUpdate", []))

    @builtins.property
    @jsii.member(jsii_name="createInput")
    def create_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "createInput"))

    @builtins.property
    @jsii.member(jsii_name="deleteInput")
    def delete_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "deleteInput"))

    @builtins.property
    @jsii.member(jsii_name="updateInput")
    def update_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "updateInput"))

    @builtins.property
    @jsii.member(jsii_name="create")
    def create(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "create"))

    @create.setter
    def create(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__38e1c7bc5e9674edd46dcd51aac3ac2a193fbb1745fffc1b07c8e9d3a1fddf03)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "create", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="delete")
    def delete(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "delete"))

    @delete.setter
    def delete(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__29e5f64f6af0d69041cb6c693614772af2802bbc44d6fe35cad00fab86134dd2)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "delete", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="update")
    def update(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "update"))

    @update.setter
    def update(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__eeb0f171aac4ed57632eb4425692346f8274d6a786614d0177b96439d039be07)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "update", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterTimeouts]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterTimeouts]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterTimeouts]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e61437cd85848990efb79318b313d3c2b7d8e7e9800bb42d190270a2a1fa020f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


__all__ = [
    "Cluster",
    "ClusterAwsPrivateLink",
    "ClusterAwsPrivateLinkOutputReference",
    "ClusterAwsPrivateLinkStatus",
    "ClusterAwsPrivateLinkStatusOutputReference",
    "ClusterAwsPrivateLinkStatusVpcEndpointConnections",
    "ClusterAwsPrivateLinkStatusVpcEndpointConnectionsDnsEntries",
    "ClusterAwsPrivateLinkStatusVpcEndpointConnectionsDnsEntriesList",
    "ClusterAwsPrivateLinkStatusVpcEndpointConnectionsDnsEntriesOutputReference",
    "ClusterAwsPrivateLinkStatusVpcEndpointConnectionsList",
    "ClusterAwsPrivateLinkStatusVpcEndpointConnectionsOutputReference",
    "ClusterAzurePrivateLink",
    "ClusterAzurePrivateLinkOutputReference",
    "ClusterAzurePrivateLinkStatus",
    "ClusterAzurePrivateLinkStatusOutputReference",
    "ClusterAzurePrivateLinkStatusPrivateEndpointConnections",
    "ClusterAzurePrivateLinkStatusPrivateEndpointConnectionsList",
    "ClusterAzurePrivateLinkStatusPrivateEndpointConnectionsOutputReference",
    "ClusterCloudStorage",
    "ClusterCloudStorageAws",
    "ClusterCloudStorageAwsOutputReference",
    "ClusterCloudStorageAzure",
    "ClusterCloudStorageAzureOutputReference",
    "ClusterCloudStorageGcp",
    "ClusterCloudStorageGcpOutputReference",
    "ClusterCloudStorageOutputReference",
    "ClusterClusterConfiguration",
    "ClusterClusterConfigurationOutputReference",
    "ClusterConfig",
    "ClusterCustomerManagedResources",
    "ClusterCustomerManagedResourcesAws",
    "ClusterCustomerManagedResourcesAwsAgentInstanceProfile",
    "ClusterCustomerManagedResourcesAwsAgentInstanceProfileOutputReference",
    "ClusterCustomerManagedResourcesAwsCloudStorageBucket",
    "ClusterCustomerManagedResourcesAwsCloudStorageBucketOutputReference",
    "ClusterCustomerManagedResourcesAwsClusterSecurityGroup",
    "ClusterCustomerManagedResourcesAwsClusterSecurityGroupOutputReference",
    "ClusterCustomerManagedResourcesAwsConnectorsNodeGroupInstanceProfile",
    "ClusterCustomerManagedResourcesAwsConnectorsNodeGroupInstanceProfileOutputReference",
    "ClusterCustomerManagedResourcesAwsConnectorsSecurityGroup",
    "ClusterCustomerManagedResourcesAwsConnectorsSecurityGroupOutputReference",
    "ClusterCustomerManagedResourcesAwsK8SClusterRole",
    "ClusterCustomerManagedResourcesAwsK8SClusterRoleOutputReference",
    "ClusterCustomerManagedResourcesAwsNodeSecurityGroup",
    "ClusterCustomerManagedResourcesAwsNodeSecurityGroupOutputReference",
    "ClusterCustomerManagedResourcesAwsOutputReference",
    "ClusterCustomerManagedResourcesAwsPermissionsBoundaryPolicy",
    "ClusterCustomerManagedResourcesAwsPermissionsBoundaryPolicyOutputReference",
    "ClusterCustomerManagedResourcesAwsRedpandaAgentSecurityGroup",
    "ClusterCustomerManagedResourcesAwsRedpandaAgentSecurityGroupOutputReference",
    "ClusterCustomerManagedResourcesAwsRedpandaConnectNodeGroupInstanceProfile",
    "ClusterCustomerManagedResourcesAwsRedpandaConnectNodeGroupInstanceProfileOutputReference",
    "ClusterCustomerManagedResourcesAwsRedpandaConnectSecurityGroup",
    "ClusterCustomerManagedResourcesAwsRedpandaConnectSecurityGroupOutputReference",
    "ClusterCustomerManagedResourcesAwsRedpandaNodeGroupInstanceProfile",
    "ClusterCustomerManagedResourcesAwsRedpandaNodeGroupInstanceProfileOutputReference",
    "ClusterCustomerManagedResourcesAwsRedpandaNodeGroupSecurityGroup",
    "ClusterCustomerManagedResourcesAwsRedpandaNodeGroupSecurityGroupOutputReference",
    "ClusterCustomerManagedResourcesAwsRpsqlCloudStorageBucket",
    "ClusterCustomerManagedResourcesAwsRpsqlCloudStorageBucketOutputReference",
    "ClusterCustomerManagedResourcesAwsRpsqlNodeGroupInstanceProfile",
    "ClusterCustomerManagedResourcesAwsRpsqlNodeGroupInstanceProfileOutputReference",
    "ClusterCustomerManagedResourcesAwsRpsqlSecurityGroup",
    "ClusterCustomerManagedResourcesAwsRpsqlSecurityGroupOutputReference",
    "ClusterCustomerManagedResourcesAwsUtilityNodeGroupInstanceProfile",
    "ClusterCustomerManagedResourcesAwsUtilityNodeGroupInstanceProfileOutputReference",
    "ClusterCustomerManagedResourcesAwsUtilitySecurityGroup",
    "ClusterCustomerManagedResourcesAwsUtilitySecurityGroupOutputReference",
    "ClusterCustomerManagedResourcesGcp",
    "ClusterCustomerManagedResourcesGcpAgentServiceAccount",
    "ClusterCustomerManagedResourcesGcpAgentServiceAccountOutputReference",
    "ClusterCustomerManagedResourcesGcpConnectorServiceAccount",
    "ClusterCustomerManagedResourcesGcpConnectorServiceAccountOutputReference",
    "ClusterCustomerManagedResourcesGcpConsoleServiceAccount",
    "ClusterCustomerManagedResourcesGcpConsoleServiceAccountOutputReference",
    "ClusterCustomerManagedResourcesGcpGkeServiceAccount",
    "ClusterCustomerManagedResourcesGcpGkeServiceAccountOutputReference",
    "ClusterCustomerManagedResourcesGcpOutputReference",
    "ClusterCustomerManagedResourcesGcpRedpandaClusterServiceAccount",
    "ClusterCustomerManagedResourcesGcpRedpandaClusterServiceAccountOutputReference",
    "ClusterCustomerManagedResourcesGcpSubnet",
    "ClusterCustomerManagedResourcesGcpSubnetOutputReference",
    "ClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangePods",
    "ClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangePodsOutputReference",
    "ClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangeServices",
    "ClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangeServicesOutputReference",
    "ClusterCustomerManagedResourcesGcpTieredStorageBucket",
    "ClusterCustomerManagedResourcesGcpTieredStorageBucketOutputReference",
    "ClusterCustomerManagedResourcesOutputReference",
    "ClusterDataplaneApi",
    "ClusterDataplaneApiOutputReference",
    "ClusterGcpPrivateServiceConnect",
    "ClusterGcpPrivateServiceConnectConsumerAcceptListStruct",
    "ClusterGcpPrivateServiceConnectConsumerAcceptListStructList",
    "ClusterGcpPrivateServiceConnectConsumerAcceptListStructOutputReference",
    "ClusterGcpPrivateServiceConnectOutputReference",
    "ClusterGcpPrivateServiceConnectStatus",
    "ClusterGcpPrivateServiceConnectStatusConnectedEndpoints",
    "ClusterGcpPrivateServiceConnectStatusConnectedEndpointsList",
    "ClusterGcpPrivateServiceConnectStatusConnectedEndpointsOutputReference",
    "ClusterGcpPrivateServiceConnectStatusOutputReference",
    "ClusterHttpProxy",
    "ClusterHttpProxyAllUrls",
    "ClusterHttpProxyAllUrlsOutputReference",
    "ClusterHttpProxyMtls",
    "ClusterHttpProxyMtlsOutputReference",
    "ClusterHttpProxyOutputReference",
    "ClusterHttpProxySasl",
    "ClusterHttpProxySaslOutputReference",
    "ClusterKafkaApi",
    "ClusterKafkaApiAllSeedBrokers",
    "ClusterKafkaApiAllSeedBrokersOutputReference",
    "ClusterKafkaApiMtls",
    "ClusterKafkaApiMtlsOutputReference",
    "ClusterKafkaApiOutputReference",
    "ClusterKafkaApiSasl",
    "ClusterKafkaApiSaslOutputReference",
    "ClusterKafkaConnect",
    "ClusterKafkaConnectOutputReference",
    "ClusterMaintenanceWindowConfig",
    "ClusterMaintenanceWindowConfigDayHour",
    "ClusterMaintenanceWindowConfigDayHourOutputReference",
    "ClusterMaintenanceWindowConfigOutputReference",
    "ClusterPrometheus",
    "ClusterPrometheusOutputReference",
    "ClusterRedpandaConsole",
    "ClusterRedpandaConsoleOutputReference",
    "ClusterRpsql",
    "ClusterRpsqlOutputReference",
    "ClusterSchemaRegistry",
    "ClusterSchemaRegistryAllUrls",
    "ClusterSchemaRegistryAllUrlsOutputReference",
    "ClusterSchemaRegistryMtls",
    "ClusterSchemaRegistryMtlsOutputReference",
    "ClusterSchemaRegistryOutputReference",
    "ClusterStateDescription",
    "ClusterStateDescriptionOutputReference",
    "ClusterTimeouts",
    "ClusterTimeoutsOutputReference",
]

publication.publish()

def _typecheckingstub__3f243c6bc74d642ed0718f605bbea57a96e031c0e83aed5bb3af24f8ba0b99da(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    cloud_provider: builtins.str,
    connection_type: builtins.str,
    name: builtins.str,
    network_id: builtins.str,
    region: builtins.str,
    resource_group_id: builtins.str,
    throughput_tier: builtins.str,
    zones: typing.Sequence[builtins.str],
    allow_deletion: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    api_gateway_access: typing.Optional[builtins.str] = None,
    aws_private_link: typing.Optional[typing.Union[ClusterAwsPrivateLink, typing.Dict[builtins.str, typing.Any]]] = None,
    azure_private_link: typing.Optional[typing.Union[ClusterAzurePrivateLink, typing.Dict[builtins.str, typing.Any]]] = None,
    cloud_storage: typing.Optional[typing.Union[ClusterCloudStorage, typing.Dict[builtins.str, typing.Any]]] = None,
    cluster_configuration: typing.Optional[typing.Union[ClusterClusterConfiguration, typing.Dict[builtins.str, typing.Any]]] = None,
    cluster_type: typing.Optional[builtins.str] = None,
    customer_managed_resources: typing.Optional[typing.Union[ClusterCustomerManagedResources, typing.Dict[builtins.str, typing.Any]]] = None,
    gcp_enable_global_access_api_gateway: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    gcp_private_service_connect: typing.Optional[typing.Union[ClusterGcpPrivateServiceConnect, typing.Dict[builtins.str, typing.Any]]] = None,
    http_proxy: typing.Optional[typing.Union[ClusterHttpProxy, typing.Dict[builtins.str, typing.Any]]] = None,
    kafka_api: typing.Optional[typing.Union[ClusterKafkaApi, typing.Dict[builtins.str, typing.Any]]] = None,
    kafka_connect: typing.Optional[typing.Union[ClusterKafkaConnect, typing.Dict[builtins.str, typing.Any]]] = None,
    maintenance_window_config: typing.Optional[typing.Union[ClusterMaintenanceWindowConfig, typing.Dict[builtins.str, typing.Any]]] = None,
    read_replica_cluster_ids: typing.Optional[typing.Sequence[builtins.str]] = None,
    redpanda_node_count: typing.Optional[jsii.Number] = None,
    redpanda_version: typing.Optional[builtins.str] = None,
    rpsql: typing.Optional[typing.Union[ClusterRpsql, typing.Dict[builtins.str, typing.Any]]] = None,
    schema_registry: typing.Optional[typing.Union[ClusterSchemaRegistry, typing.Dict[builtins.str, typing.Any]]] = None,
    tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    timeouts: typing.Optional[typing.Union[ClusterTimeouts, typing.Dict[builtins.str, typing.Any]]] = None,
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

def _typecheckingstub__70991b81b5389d8f87fefc0a81744cb95bdbc12ff9d0a0b96ca0aa74cc66b606(
    scope: _constructs_77d1e7e8.Construct,
    import_to_id: builtins.str,
    import_from_id: builtins.str,
    provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__67b69423f6f10b7f559f0ed703d23efdbea25629d02f451c9b4b6544d16bee63(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5a8bece2ee1ead6098713f343fcf57082208fe4ff88c3adef21bad0aeae72f91(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__87308e291f63fb5a1906d5e1544b354a70e99220d53d079949c0778000cc1e2a(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__237299270654b4aa3d70a6e5fc9f198e84e241a43478b096d6d5deccb378a617(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d0578b338b083b2d4bdbd3b471a4981a980e5f5a765792209f68af387d27bf54(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a183c6f4b2316f6c056060f2302062356832456c31c4a14ec527231a63604e03(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0c51af6c8ceaa86d57879a8c22589745a42a87fe03dfb13e278916597a30e2bf(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__abd43acaa493f546786afed4d47691911e6cac6c887af4d60db92b3e6cb77652(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5db13f734e7b10513e8e356cab35ff33abae6e45541533b782bbbc3f19b1da4a(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1fbd128a35717370f1f8a0376893138ffc558ffc8beffdc3faa18cb8f6ebc941(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c5393f1ba22a63d51be40e6fdf0ac0693b7122aa49b7d6740da3a2b1de940617(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__14deb7e328f2887c1eeec7fe2b533422688fa5429917a59ba6986d1209d2e726(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__831d92d70cce043d1eeb2b781528126867e3dcefed87926a880083b7d620e165(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8720d2f585c925668e2ff5d0a36345549de756605c731f30a038118bd41394b4(
    value: typing.Mapping[builtins.str, builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__43ac2ebdc8c8a68770d8f9bb3dfd3d63350e03950d350086f21350f708ef2d22(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6e54d1584e56f76b5c8bcfe355bdd26090200515369dd3adc63d332a24947d6d(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fee84a539b953c8ff9e3f3ba80236a19eac0171b5b5304e6056e5e8e0a6696af(
    *,
    allowed_principals: typing.Sequence[builtins.str],
    connect_console: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    enabled: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    supported_regions: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ff5f49e97880ac437c9c8a0476397319b04e1ac564dedddab9d2f32b0882f79b(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9d59f30b9192f7b7eb646b500c622e25c16c98439ee9abf7328a8d854a5c6f75(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a9af32103e8d90811161d96932249543ec1543747f793ee119e137b61e00e262(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d570ecd57b80f2a471bfb42cb092e9a122b06c4877d582fd44a7bbb2159bf36b(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ba0c74fd29fcb27b34c1ba48dcf7254f49308d3b93ee5386dca125d29dee8dd1(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a05fdf42c842826ad8a0c68f53992de876a884f319d9b888281585437fd9d133(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterAwsPrivateLink]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0cc75e91f7b28aab611465f35c442310bc562823588e4e4def3dc18043972921(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0f4a092149cf589198df5e0b7530371454867c41b73b9ba8fc695fd7396dc5ad(
    value: typing.Optional[ClusterAwsPrivateLinkStatus],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__69a7073177320f7fd670cddf7e2d8e6135baaabbbf63278bc4720db4803393c6(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    wraps_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__032fd49808171b276a09ad822b708ec86dd9749d28bdd77c160a0e30350108c9(
    index: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6c753cb5d93be16229191d65fbed25e83cb363e59d71197b778252bb2ff0312b(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__431aa9de301a79d740df06a4f3f91c47c15d8aa3e307f03dfdffff158b95c61f(
    value: _cdktf_9a9027ec.IInterpolatingParent,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bbb0b559e824c8d621b9f97d1db7b219a0eee28fa4988786b72615fa4ee12d08(
    value: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8cce40c1979c1001bc85fc9e24774db08284755145d4a75c2aaacd60644da7c6(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    complex_object_index: jsii.Number,
    complex_object_is_from_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2711ce03053209f07f8ec0071e7b1fdc05d86219955b01119563ede113805578(
    value: typing.Optional[ClusterAwsPrivateLinkStatusVpcEndpointConnectionsDnsEntries],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4070a8e846efba22fcb4f4b9ae7c5b26eadea6b02710aed39226db83dc3c48d8(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    wraps_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__70c88950cf439862e3a654ba057dfb680af513e64e07d3a0a051b66001ec1291(
    index: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f0b9d00d9eae82dc792455e427811ae53e67b5fd5fe315c0735dc9525df92923(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c3078137eda9c59170a0f67e7c21ced6e9a386892ec97c00c7e20beb0210a425(
    value: _cdktf_9a9027ec.IInterpolatingParent,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__413858b1b0c4b79d74b07584a63b711b15e64df7c8290e3537291d67b78049a0(
    value: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fbe289f3b3e00327d7fcabfa38afa666a0e42ed1251ca50f4b859faf827d8537(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    complex_object_index: jsii.Number,
    complex_object_is_from_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__50d7bc74e56e88d6f075e7c4eda0a586b5f14525945e524324dbe015d80b7df8(
    value: typing.Optional[ClusterAwsPrivateLinkStatusVpcEndpointConnections],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6d0ebf3b0af26ae5c715ec4afb9eae874c7a7a141fbbeedf6eb1d9b0dd89d78f(
    *,
    allowed_subscriptions: typing.Sequence[builtins.str],
    connect_console: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    enabled: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__93d9f5a1d40aca4df49d7cd3634ec1284d06575f2cf560ec1283a37f1cc8ca86(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8afc5c5e454f6b709b4c7da07c010530d882315cbfe132c46358a792f183d9f3(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d5dc5c3724928caaef3c582615ed88a232edf5c04bc86f26e7309ea8b1a81139(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__79921eaa615664078326d2f5c35a3170db5ecc457a826fddb5fa52529351c5fb(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5edc1ce91f84608436e78e6fd5c21539300f2c309ab566c11d617ad718079999(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterAzurePrivateLink]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__75dcc791f8094fbae17c232f60c9abe36d9bdc203190d9ea72cadfe22c030213(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8928602d42c2676c7a7cbc99ba28e74df57fb8b1805980165cb0d53aa18a860d(
    value: typing.Optional[ClusterAzurePrivateLinkStatus],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__46ebe95f0d355c64c31a90bb329f97a251522f25a0d8a8af4c3fbe18ef696074(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    wraps_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7113774177b25ddde5331ec8b1d5531b86d92ace366ff36816928ee58d8b7edc(
    index: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__efed2f6257e39d04d41d4609b2b1bdfab62233a6527f45d136abbab281be3386(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__eaca044a39ac3b0a589916007626ffbb390d6a006e8c6e548bcdc15211264387(
    value: _cdktf_9a9027ec.IInterpolatingParent,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c4cc01cca912ef41b665c243ba0669b32ff2830f968a233f1508ef992d17c0c9(
    value: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__eea707b12d3df19d15996395a3f2b89ac4b0ece33a1cf8ad1970dfa5559761ba(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    complex_object_index: jsii.Number,
    complex_object_is_from_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b6c728cd0c9283ce62d0eeb5403f3060e7403ebd87ba4d4751a324bd8f23e7b2(
    value: typing.Optional[ClusterAzurePrivateLinkStatusPrivateEndpointConnections],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e310699fd6e18cb3c901e0097e6ddefc6ad3ee33a3c9e74026791575d59eda45(
    *,
    aws: typing.Optional[typing.Union[ClusterCloudStorageAws, typing.Dict[builtins.str, typing.Any]]] = None,
    azure: typing.Optional[typing.Union[ClusterCloudStorageAzure, typing.Dict[builtins.str, typing.Any]]] = None,
    gcp: typing.Optional[typing.Union[ClusterCloudStorageGcp, typing.Dict[builtins.str, typing.Any]]] = None,
    skip_destroy: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__96963dd8441b596ae53ce0b56f9a931af091c81cad44c8afb2e62cb84595b4f6(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2fa059df60e15a961070ada9ac66c5e3a95a6aa22f4ea7394c53edd60ce25c81(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCloudStorageAws]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8f47069af0499f77da1b3169a04e3892dfb599a10a05f286c0be07ee7b934c82(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9f87bd8ecc0f39db374089fd4239a6f64c8b1112585143d9f8c1f36096b52636(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCloudStorageAzure]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bbb948d614ee6fdab6d742664a3cc726471e0b4c37a41cbec33dbe5e174b4680(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cfda83dc65b26b7254d89f12e029284ee281a69148e50c3429a1688e1805b576(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCloudStorageGcp]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__31f1590342826349669033eb70cef07f4f2c860fcc0c373352000d3bd011dfa7(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8411074de624502a50e9f00a5ee8701af450ef23c637c071c481eca08db4db55(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7bcb79ab99a0c07ef2d2068e295eccf7d3a353f7fef5eb567eb82adf818dcd22(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCloudStorage]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__21df27b8bcb9c7289592a9b66a99db97077fef3225178052834fafc1b904d7b4(
    *,
    custom_properties_json: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d67eae94efdba52016b038d2a5197621123512af743a1d37250d35043e483ab1(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bde17900942368939ca925a475e8458dc5df32b4678244df9afbfd4a5271dd70(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__09774f1116fad2e9da1fd56c82fe21e4887acde9750a498b42df5e051758653c(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterClusterConfiguration]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3aabed2a60c3c17a2419dde6247164a5ad585f52e035b015874a7e6d13575755(
    *,
    connection: typing.Optional[typing.Union[typing.Union[_cdktf_9a9027ec.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]] = None,
    count: typing.Optional[typing.Union[jsii.Number, _cdktf_9a9027ec.TerraformCount]] = None,
    depends_on: typing.Optional[typing.Sequence[_cdktf_9a9027ec.ITerraformDependable]] = None,
    for_each: typing.Optional[_cdktf_9a9027ec.ITerraformIterator] = None,
    lifecycle: typing.Optional[typing.Union[_cdktf_9a9027ec.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]] = None,
    provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
    provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktf_9a9027ec.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]] = None,
    cloud_provider: builtins.str,
    connection_type: builtins.str,
    name: builtins.str,
    network_id: builtins.str,
    region: builtins.str,
    resource_group_id: builtins.str,
    throughput_tier: builtins.str,
    zones: typing.Sequence[builtins.str],
    allow_deletion: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    api_gateway_access: typing.Optional[builtins.str] = None,
    aws_private_link: typing.Optional[typing.Union[ClusterAwsPrivateLink, typing.Dict[builtins.str, typing.Any]]] = None,
    azure_private_link: typing.Optional[typing.Union[ClusterAzurePrivateLink, typing.Dict[builtins.str, typing.Any]]] = None,
    cloud_storage: typing.Optional[typing.Union[ClusterCloudStorage, typing.Dict[builtins.str, typing.Any]]] = None,
    cluster_configuration: typing.Optional[typing.Union[ClusterClusterConfiguration, typing.Dict[builtins.str, typing.Any]]] = None,
    cluster_type: typing.Optional[builtins.str] = None,
    customer_managed_resources: typing.Optional[typing.Union[ClusterCustomerManagedResources, typing.Dict[builtins.str, typing.Any]]] = None,
    gcp_enable_global_access_api_gateway: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    gcp_private_service_connect: typing.Optional[typing.Union[ClusterGcpPrivateServiceConnect, typing.Dict[builtins.str, typing.Any]]] = None,
    http_proxy: typing.Optional[typing.Union[ClusterHttpProxy, typing.Dict[builtins.str, typing.Any]]] = None,
    kafka_api: typing.Optional[typing.Union[ClusterKafkaApi, typing.Dict[builtins.str, typing.Any]]] = None,
    kafka_connect: typing.Optional[typing.Union[ClusterKafkaConnect, typing.Dict[builtins.str, typing.Any]]] = None,
    maintenance_window_config: typing.Optional[typing.Union[ClusterMaintenanceWindowConfig, typing.Dict[builtins.str, typing.Any]]] = None,
    read_replica_cluster_ids: typing.Optional[typing.Sequence[builtins.str]] = None,
    redpanda_node_count: typing.Optional[jsii.Number] = None,
    redpanda_version: typing.Optional[builtins.str] = None,
    rpsql: typing.Optional[typing.Union[ClusterRpsql, typing.Dict[builtins.str, typing.Any]]] = None,
    schema_registry: typing.Optional[typing.Union[ClusterSchemaRegistry, typing.Dict[builtins.str, typing.Any]]] = None,
    tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    timeouts: typing.Optional[typing.Union[ClusterTimeouts, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__54da219af47d905321830a39828e7062df3e8a7b66eeaba8354d7a10912e62c7(
    *,
    aws: typing.Optional[typing.Union[ClusterCustomerManagedResourcesAws, typing.Dict[builtins.str, typing.Any]]] = None,
    gcp: typing.Optional[typing.Union[ClusterCustomerManagedResourcesGcp, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f499e1b0aae43ad3141fe46a0ff4aadea35b4fbcabb0210875b49acb600572a0(
    *,
    agent_instance_profile: typing.Union[ClusterCustomerManagedResourcesAwsAgentInstanceProfile, typing.Dict[builtins.str, typing.Any]],
    cloud_storage_bucket: typing.Union[ClusterCustomerManagedResourcesAwsCloudStorageBucket, typing.Dict[builtins.str, typing.Any]],
    cluster_security_group: typing.Union[ClusterCustomerManagedResourcesAwsClusterSecurityGroup, typing.Dict[builtins.str, typing.Any]],
    connectors_node_group_instance_profile: typing.Union[ClusterCustomerManagedResourcesAwsConnectorsNodeGroupInstanceProfile, typing.Dict[builtins.str, typing.Any]],
    connectors_security_group: typing.Union[ClusterCustomerManagedResourcesAwsConnectorsSecurityGroup, typing.Dict[builtins.str, typing.Any]],
    k8_s_cluster_role: typing.Union[ClusterCustomerManagedResourcesAwsK8SClusterRole, typing.Dict[builtins.str, typing.Any]],
    node_security_group: typing.Union[ClusterCustomerManagedResourcesAwsNodeSecurityGroup, typing.Dict[builtins.str, typing.Any]],
    permissions_boundary_policy: typing.Union[ClusterCustomerManagedResourcesAwsPermissionsBoundaryPolicy, typing.Dict[builtins.str, typing.Any]],
    redpanda_agent_security_group: typing.Union[ClusterCustomerManagedResourcesAwsRedpandaAgentSecurityGroup, typing.Dict[builtins.str, typing.Any]],
    redpanda_node_group_instance_profile: typing.Union[ClusterCustomerManagedResourcesAwsRedpandaNodeGroupInstanceProfile, typing.Dict[builtins.str, typing.Any]],
    redpanda_node_group_security_group: typing.Union[ClusterCustomerManagedResourcesAwsRedpandaNodeGroupSecurityGroup, typing.Dict[builtins.str, typing.Any]],
    utility_node_group_instance_profile: typing.Union[ClusterCustomerManagedResourcesAwsUtilityNodeGroupInstanceProfile, typing.Dict[builtins.str, typing.Any]],
    utility_security_group: typing.Union[ClusterCustomerManagedResourcesAwsUtilitySecurityGroup, typing.Dict[builtins.str, typing.Any]],
    redpanda_connect_node_group_instance_profile: typing.Optional[typing.Union[ClusterCustomerManagedResourcesAwsRedpandaConnectNodeGroupInstanceProfile, typing.Dict[builtins.str, typing.Any]]] = None,
    redpanda_connect_security_group: typing.Optional[typing.Union[ClusterCustomerManagedResourcesAwsRedpandaConnectSecurityGroup, typing.Dict[builtins.str, typing.Any]]] = None,
    rpsql_cloud_storage_bucket: typing.Optional[typing.Union[ClusterCustomerManagedResourcesAwsRpsqlCloudStorageBucket, typing.Dict[builtins.str, typing.Any]]] = None,
    rpsql_node_group_instance_profile: typing.Optional[typing.Union[ClusterCustomerManagedResourcesAwsRpsqlNodeGroupInstanceProfile, typing.Dict[builtins.str, typing.Any]]] = None,
    rpsql_security_group: typing.Optional[typing.Union[ClusterCustomerManagedResourcesAwsRpsqlSecurityGroup, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__81997ec469b6d88bd98c147fe0e2c1b7f94d901a739d0fad56f9ea8b18f36331(
    *,
    arn: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2df381f5398d32c1c7dadb3f9d25d80c1b38149ff91a7d0de1355a487648ee1d(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__65f40f0d03f7f7c3e2da36a8cd73aa397d99a9e160b3d13f969eae56ac4084b9(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0060754b23a8b169a974fa9a487992bb8c1b66fbe5b1ab7914b2bd43b2753a5b(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsAgentInstanceProfile]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__80a0426dd66d0cdf66dc53189447909835b470304c578b119de65fe7005fd58b(
    *,
    arn: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__25ff88328c478de1006d07af77b8270a2268fcf8f2c2e3527c15dfde2c83fed7(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ba5b0fa8daa6ab6c493cbe6317cdef98edfd34bff9808a45ca176503b64fe775(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8151c38a647918dc5498461a3d91ef82f25a401a35d7246c0c602fa26fb7fac2(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsCloudStorageBucket]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b9f7e3bb1b0fb0402be35e1f815d513890a5c892cdefc2121b8fe0b748215a7a(
    *,
    arn: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e632933f998db2126fd747fcd5042345fd1e14003b67ffa1033a8cc9114ffd1c(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3eab12dc674e7fc1dfbb0a2e015c4e64256a4c29824fef0c08da4d2ed9993cd0(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1a0e3f2a437342d09d1422dcf83ffb8c2373b5d21f42ad7471713d9d2acda346(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsClusterSecurityGroup]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0f18b9d8ac87c301b9140518f6ae53163c65f7e2c13cf5c69da92bd8d95fc2ed(
    *,
    arn: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__635d55605ba881e80dfef597c59f4055e87719c7639fdfd9b04d40d87d2f40e6(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__34f611e146464c4ef1f8df62eec8a99f806db5a4ae0236ed71769fa58e3052aa(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6f1eb0937bc043c2c0f2542b3c07c095833b2ecb256edf54db033454b1d08d60(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsConnectorsNodeGroupInstanceProfile]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6b74420dbcb5c25fd2f2a8a5ec733b39849cb4c3b8c084bff948439804d6342b(
    *,
    arn: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5a9a4db4c5c8ae01181382d689d0a227bc49e0ca71b758003e87762dc597b8a1(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a8bb5baa8d1e11ac4a0eff44bf42efff7d7243f77961d99419c3de3d5f3fa4d2(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d1399c03a84b8e077f21dcbb4c8134c8836adc15fc7fbb72734cbd6c9d1b6e64(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsConnectorsSecurityGroup]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__78feaff40dd7def12441e3b5db1eee7c1e6773461ef270e8cd70fe8b9cc35c2f(
    *,
    arn: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__53e6cfab541f748722504998bcbf3289f3d21cf888acaaf8919e9234c7dfce6d(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bdf578f12597a45f5fcf6831558a3dfb55481e040c7f9fb7c89a46159f53dcd0(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d01ca0bc853f6f0eeffed60b5a39c110e2ec9ef8c38c611787fb178c6aebd320(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsK8SClusterRole]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4d6429a9d2ea05adc5c653f8d4113ea5669fc7359fb5d8a90bba78f999fdd6a4(
    *,
    arn: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__df7a7ecaf9077ff3c1ef7298276e8a0fe8695afd4636404e9ea954cf1f31f094(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fad918a8990e42ea47b0fcc875730b69cda26cfbe8c8b4751b44a15bdc06545b(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9b591192140d90fe51d6e0dd3e3f9d442c58eef94f5f6b244b4aa857bd87adcf(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsNodeSecurityGroup]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2c2aacee92022c3454b7dfdb6705e38a621b3185c514975e6a442d0867e828df(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f36841445952960c162a82169b0fbc7400faaa911547713914934dfa013408bc(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAws]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ab73b737f9c5f0c4690ea33df30bc032cb660f52bb667f5002fc89d2bc009bc0(
    *,
    arn: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a499457b44d8fffa3ce0b6729304507d8592d67a1d04ffeac55a0a12499cb22e(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8e7346099ff7a26d48df9ada67b30fec396d1e8a7cd39b15b30be6b4b7253669(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9769e24fc843f0bde7a559844cb42ac5b2b32f972de497207abf7105db493c8b(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsPermissionsBoundaryPolicy]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7b62330383519ad80bb1ac524cb027f458f95f5d8eef6bd17984d874e365633b(
    *,
    arn: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d105cbd00653540cd5d8361f76744f7d2d0f49e8010721438d0d48dd9cb4258b(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a9e9fc74ddbf13cff0baea8ab7282d1c4abf6ea9ec87f4591fbac6ae334dae8f(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9cb5266fae1af1d290d0578f37e4dface0d4bb94681c6c53bc47253e4f36e6eb(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsRedpandaAgentSecurityGroup]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fc796ebe161b84a3632749edb6cbb5b7de0fa21ec34da3f6170db4bd87892195(
    *,
    arn: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__44da4ef872cd67e89e94ea8404a698950f2498addad787188afca403d1be7226(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__15aa4680fcdbf52475ab779d3d10ed9b852162b77838ae23314c08170508169e(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e561bf5ef99d75026257da03683b78bdaef2c83145d443054705067018ab8128(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsRedpandaConnectNodeGroupInstanceProfile]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__98959e9b3c9f73c23eadc5d9ebf8c3651423f9a3227627fa7a481668d325cd5c(
    *,
    arn: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__765a772f152af83037dc8d48e70e4f500f616b55f8d9b50f39ab442d8c8e30d5(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__faac7d6cb0e9c8d3eacd8c374c88de78aa858965206687d4b48b62e97562e6a6(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__60a9c7ff337839113805a575bb90fb0ce1069ea8db40ef69e4e73869554dc617(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsRedpandaConnectSecurityGroup]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__44ab4cf6da29b324126c7d6438a6b61853fca0e25c773160f7e008f224a865c6(
    *,
    arn: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ed8c24a81fd4f354a071c3b3f983056c958b662e92543b64c74a21415a7cdd2f(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__319ef1b6ccbc0cae59be156e3f46176755e625a84fc822abfb18f85af5cac9d6(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b73146ff09b30b55e216d61ea2d5aee293698f43e77d5bafe177115d23a45042(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsRedpandaNodeGroupInstanceProfile]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1c23bc7ca51552aef8af60c8b42c718b94e65ab696e5b9d1d8999e8be9acc876(
    *,
    arn: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ee35a51cc0f2365ab932aacfc92095f33bd7ceed6f99113524ad6ba58258ecdb(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c0c748cc474958f002d5761137f899edf7931e723a6d6eb55b8220817581a03f(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a0e32ce21d7fff2c335ed6c1d2bee22eb4806787453840f7cd89d5bc2d2efbde(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsRedpandaNodeGroupSecurityGroup]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6d8f78c64e5e12e7a6513e37bc671e452d63d83b6957656a729c2aaec5389594(
    *,
    arn: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__71ae07d95629179c8f67edd0142435aadf1246aa46f4b628cf046d52cb7dce3d(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__13004993a28e59c29c73772d26a350631866b051b3c9a072c0c984582c40cca2(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3bcd432d3200cdb0b2959e5c79982d62c3d9fd809aa272284778bf8f3ce3864e(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsRpsqlCloudStorageBucket]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d428822a9c83fae83d09bc5f002631d84b0596e5b62055f4c3f705506fb36bba(
    *,
    arn: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__29ab2e5b4c295e2d570f58b2deb5e213874252dfd584c7682bfd632beacb1eba(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1ebe27a31cf2c008bb6e1e9c6597b03eaa7a5cf9950acf0b8e77c47805a8fed9(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__beac339a22467a13c4cd4b1a6a8070fb38cb8ff2d3617cb7a62b852f5b1031eb(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsRpsqlNodeGroupInstanceProfile]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1831f7d656c240fe36fcdce0bfbadd8549620149e5aa9dd9fd178769c2023d70(
    *,
    arn: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4838de89c121e51588c9eb31b34095a8b0a97252d0ee8fd5d8d654d90f3deabc(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4186c9154786ff923b10f7d3707853dce88b31d4443ed0023cf82100d9ac63ea(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b8fed303b6873ee8a9b701845e51e6befe0b8faf1a4c94c94716fd7fb6f7268c(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsRpsqlSecurityGroup]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1d760801ada10a74f828753a33574620b9e8b4b7a7e7f0205bc6299e26da36a8(
    *,
    arn: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bf6eda8c35bafb7d96c5d20fc4cc657c4497a2055cd95bebc685c4664a12d9b1(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4a5d979f708d6282f73823bd943f6edf1db15dbadfda2ad838bdc36c91ef3254(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__24f3059f9114fc739c8538596a1da85d3ad041ef1dd23d4e628101c5631a4130(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsUtilityNodeGroupInstanceProfile]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__826a50a0944388f2f61f9bfd8cf2e2ee5ebf97c77349ce2a2e7fadfb0986a1b8(
    *,
    arn: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__84bb22d26015ace3fcd6bfe624476fb67ba7f46f31cd80b44b8c09a9b3fee597(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4683aeb71ab7c456fc7e3dc513b6671550ff7dccd21b7fc0d777e7ecec2131db(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1d6a088db6d453896622682ba8b663559727c55353202d9528a8a0bef17dd3bf(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesAwsUtilitySecurityGroup]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__32252e9990c12831ed6e0360c8d680b1e70ee27d1c6dd4f2330fca7c11947e73(
    *,
    agent_service_account: typing.Union[ClusterCustomerManagedResourcesGcpAgentServiceAccount, typing.Dict[builtins.str, typing.Any]],
    connector_service_account: typing.Union[ClusterCustomerManagedResourcesGcpConnectorServiceAccount, typing.Dict[builtins.str, typing.Any]],
    console_service_account: typing.Union[ClusterCustomerManagedResourcesGcpConsoleServiceAccount, typing.Dict[builtins.str, typing.Any]],
    gke_service_account: typing.Union[ClusterCustomerManagedResourcesGcpGkeServiceAccount, typing.Dict[builtins.str, typing.Any]],
    redpanda_cluster_service_account: typing.Union[ClusterCustomerManagedResourcesGcpRedpandaClusterServiceAccount, typing.Dict[builtins.str, typing.Any]],
    subnet: typing.Union[ClusterCustomerManagedResourcesGcpSubnet, typing.Dict[builtins.str, typing.Any]],
    tiered_storage_bucket: typing.Union[ClusterCustomerManagedResourcesGcpTieredStorageBucket, typing.Dict[builtins.str, typing.Any]],
    psc_nat_subnet_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f894506f69d31e2cee9906842d24dfa53220f225cc56102805c665422b189fac(
    *,
    email: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f6eb972501885972583b170b9c2b47efeb24746a73c20c1d845895653eb0b9d7(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bbde589582f394a0d55471ee6872938ef895a7ec71ab0a760ba08f4a3db0a91e(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a760fc4fc63604962ff12d13d5cd53b67e3ac382b321de9ae6857550802b3bd4(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesGcpAgentServiceAccount]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__287684b3f88e77ee8fcd7e51e086ee917e491f3672f5c0b2d53c8abb4c174f0f(
    *,
    email: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__305d44fdbc00f7f0bf5c4ca6c3485dfa607604c83969a3b81c49cc98a34f9623(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9f6881d1b19e4dee919c3dc3f8b9f14c8aab41042adf812e310f0a266bf35af7(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__284138964fc0a6af5a0658caa811fc7640788186dda7e863b7cab7db4602247f(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesGcpConnectorServiceAccount]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__06b897219d60c3a6e04da1aa79c9f96efb00140dff44ad0c0a0e2d03e9d69400(
    *,
    email: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7b40bbfd98f1987989876164c23d28959b79c4faf4747b694b84286a9ce07165(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c52aaa9af1feafd79e5410b7cbdf9dd386cec25a8e1d1d6aedebafb78c2b89f1(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__436fc6a537a0d3b98ced0564491555c20e016ebfbe5bfa184e078e2788f62170(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesGcpConsoleServiceAccount]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0f7875631a2873f151ac1c84d5923852f75fc4febb7e3bdb0f21d654d2a289e4(
    *,
    email: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9eac50bedda6b711e260fe866068632834b52cf3863f85410c42158576a5dd07(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4898250fe96c1063b8d6e200ade3808a7bc69ef8156456ec67afdb91cb973f8a(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4bcd6134ef619585622ad7ff08d7cc21766447ffd1c8854a211752612c12ac7b(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesGcpGkeServiceAccount]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__653356d821023e7de29cdfff593de7b589d2a75944b8c445b32526fb9fcf5287(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__43c481e860ebb6bc51c7927638e6571ddee9fdb8222bc12cf0b82c431a1139a8(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f519ad8d4f0ef072076bde1994a9be36a8f88fbd85f414f6a6df003abf2d34ad(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesGcp]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__63ea29581e1a1803054fc564b31fd3ca4776a2e1870d86ea99579cbe57f6e6fe(
    *,
    email: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9f7922c88e09ff58bbc2dbe83723e10b566f0a5e5c4724c855c1bbec513446cb(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5ce735baecc9d0fd1280d6741325ebe53e4b0f3952750d021da0ea9fb9958af2(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__14dfbbd783e219a9d0db0e9d3943a16b68984c3cf156e3534156250ec4f8db9a(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesGcpRedpandaClusterServiceAccount]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ad1b2ed0b4aaecf227b068b37ccc2fbae9183dcb3a8e8c3a2d9d426a8947130a(
    *,
    k8_s_master_ipv4_range: builtins.str,
    name: builtins.str,
    secondary_ipv4_range_pods: typing.Union[ClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangePods, typing.Dict[builtins.str, typing.Any]],
    secondary_ipv4_range_services: typing.Union[ClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangeServices, typing.Dict[builtins.str, typing.Any]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c9245688049d94b82ef661f5235fb88719ebeb5f3f05c03bb29d48968acd579b(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c9f65a81738e4626000dd264fb249d06f7044a99e67ae3044edc32b8c2a42bd4(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a93c15f195fd7b1e5c7d848f33160b6b4813cd43691505bde895d30cbc432003(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7b53c478fff60d1f0cbca0a0b3829c8a2f326dcb609fabb9a1fff263674d5d9d(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesGcpSubnet]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a80a4d3aa1cff944826cddb0a58599930ce565497c2f30ab14af498f007d5f20(
    *,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__78391ed7b148701a7f0f7ae9814c5ea4e448c9e062d558eb4fa6b2911dada9b8(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d98de97f047f4d42798df8677e3b06cc62dbae51351c7d52b8e38f577cd00405(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c9eb5bf5fbed61ccfdb19dc7021cf3d4c858693160b75813715579a9e101e7fd(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangePods]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__86c3087468aee85b4a58e1e6d7d200563ce392a7bbf323979da6172e22f73edb(
    *,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3a7671856a6240bfa1f3d375ad33f6c0ab5f1e4eb6527d2e66b55bac7eb48b20(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__614a7fd2abc9a21dda1d15d8a29fe7aebb6a13d44dd158ae2f6263d1b6747d2b(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c1f0cb363896a8ca7c763b4821a7742b0f06a555695ee7d13ac5eb1345e37652(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesGcpSubnetSecondaryIpv4RangeServices]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__892601b8a70d4c382162069ae21ab3fd6cdd72e2dd1dc01df09daf5e0ef28870(
    *,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8b3f8e172f014e27fb77bc8d4a505593bc4a3951f4d4f449953116bf4fa3e3e1(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__edfe8123be700e09d82b731229c64ab177a89af85c97de93fa8c1118fd8fcb99(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f265a5cf53f5421fd48c701dae0185b1dfe8cc0228d68d507c3606a29e5cb6b7(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResourcesGcpTieredStorageBucket]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c67547be774fd3e4989082e9f5ac453633790625c3ea6ea4fdcc35bf8c35a495(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5613fa985c057bf9b5262850fa1ed8e7d3093c6b6bd7cd2f8eed23537e4d7ae5(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterCustomerManagedResources]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fc661ae62dfb18f4d7a4bd2eb42e2bc95035fdb126916facef1840fdd8687c58(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__81f66d3d753abeaf89ade0983620cd8b11ef85305bff96d60d160ae2c7d033dd(
    value: typing.Optional[ClusterDataplaneApi],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9a891d0c7e94ae533a59c7b6ea5af9ccd5370ac429a37405c87af229ddf313c9(
    *,
    consumer_accept_list: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ClusterGcpPrivateServiceConnectConsumerAcceptListStruct, typing.Dict[builtins.str, typing.Any]]]],
    enabled: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    global_access_enabled: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__05f3c48af93b861aa403bdd7f2e7c9775ba0236c6733b8435861f54f28691876(
    *,
    source: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1ed2cc51b3fc74a5f868ce30accd4f0fa5bc09e89f59ed7ce1b73951695f48a2(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    wraps_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d2358b06f22dfc5eb574889f83dca62e4c41bba7ad16eeaa3a48782367ebb726(
    index: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0f6d0cb45b86dcad58e45b040095d510618a15f5ac992aa81e0ec2da6c85e70a(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f4fbe35fd393bab81a7b1cb6f0ddfa319ab301529bb1374652bf2226d8ba27c6(
    value: _cdktf_9a9027ec.IInterpolatingParent,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b4d08ed8b78f4257743b0271fe5c5794920fb97dcf7163dbe9fef266704625ee(
    value: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__82e6b50717409c750d0e31314919b7934a79708b3b6515c600cb4edc00dd6d8e(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ClusterGcpPrivateServiceConnectConsumerAcceptListStruct]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b160cb9de759f1296fd43236c1984ffe7b304659b29e768015d5056537f9dd60(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    complex_object_index: jsii.Number,
    complex_object_is_from_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b859e00598103fcd72bf1d8261f1dffe0e9ce0dac175b0f51b6e2ad5a9957173(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8aec75b9524a8cf10bdb389154d40f454a886953aaebae0a2660a6356a5c7852(
    value: typing.Optional[ClusterGcpPrivateServiceConnectConsumerAcceptListStruct],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__daa716e0e63518ce8336ea54e6d4721588d70baabeaae46a1a4bcbbb60034671(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__aac0d4ae6f7322e99dbb5861e5e6c35607dd0301481fd98b7948850374f55f8a(
    value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ClusterGcpPrivateServiceConnectConsumerAcceptListStruct, typing.Dict[builtins.str, typing.Any]]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a14c0b8425d73eb9f9802f95e8eeac18d11e0c61d0e98eaab7a5a696c29ad024(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2f1e1be8be5131e621ee70a186df2399638a174913606e7c915e15c9484257ce(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e61a278a8e382e73757788e92fb4af6dbcf68d9b1984598dc2edd1beca95a57a(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterGcpPrivateServiceConnect]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c3febb7440006d9be4a30e2da1fde7b2143dd2205976f5346b6b4866a9ee4db1(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    wraps_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__72a28d60e18ebb1fc6daac6660088fdd63718bd372b444cfc1282a4eafd94aff(
    index: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4aedde9c251f7bc22027d9d1a46058dcfe38a59ec19eb70bf7cd8dd42b4180f1(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__eebef5941d645797593788cadc92d5641ad3b59889ee22ec3ffab4ed8fcfd3c4(
    value: _cdktf_9a9027ec.IInterpolatingParent,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8fd7feb9849a1cced144f309f490871e47054a2790595f6dfa11125a5fc24a6c(
    value: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__464261eef855a97657830694cb799a662a5b9e8f8db239e5c658382229f8a2cc(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    complex_object_index: jsii.Number,
    complex_object_is_from_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__599814ed4dcb1001dbd9900e05416f94f85b57fec90621b0682eed70839f4c0a(
    value: typing.Optional[ClusterGcpPrivateServiceConnectStatusConnectedEndpoints],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__36035cc4d7ce6426e1b1c862243c8efebf82c70a92ec6ebc9ab7be9bf237c1e3(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__dcfeee01479ebaec9bb64c427174e5b26d2efe78da53ec9fbae73f2cbcc6da92(
    value: typing.Optional[ClusterGcpPrivateServiceConnectStatus],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8967fc27eb4e7f898cb7fbb1dd0aa5f6a7b207ee7f078220f899621fa045c52a(
    *,
    mtls: typing.Optional[typing.Union[ClusterHttpProxyMtls, typing.Dict[builtins.str, typing.Any]]] = None,
    sasl: typing.Optional[typing.Union[ClusterHttpProxySasl, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5175de8175469fd8a0568bfc9335b6f0a692d74d0b10f3f70c165af85426fe02(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e6d063c0fb0c00a069ceba119935761cc668c36daf08dc77b882c81796464be1(
    value: typing.Optional[ClusterHttpProxyAllUrls],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c7465c9a0c330c3d58ab4b904ac230276c627ee30973a708131fa303cef4e746(
    *,
    ca_certificates_pem: typing.Optional[typing.Sequence[builtins.str]] = None,
    enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    principal_mapping_rules: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9d911bdc47f6006ea4a0c906b245361490cfbcabcb2523d92e5fd02151e91e59(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__106ac5a57b04b07ebfa1277e8ec8b709a5f65722b3b4c8311ac87d372adc89c8(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__83e1499201604a677ce54c10ef07f57a9dfe3c47faedc3baf3f2357563463a88(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ff6665318ba60d1e8d04ad6c7955a56d84d0ad57510c09ece0fe8fe7f08271f2(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__47ae995c2bf2e0c71b1ee12944d4d2a98e8c7131b8db5e3121bbd419d0f98597(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterHttpProxyMtls]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4443c783a216583500e37e955bf9deaf40bf9cb8e7b466e93b88ae8bd0afe558(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__18b4ca833cd3993974d87d3048b757c53d530c87c63c30a6443139525a26c63f(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterHttpProxy]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__39a808a1c29e7a45b0b064d74b206a354b1558003eb08f30c9c753e2bc5ebca2(
    *,
    enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7b9badf6f4c515a802f881cd5973c576653b6492befa642084fed23a46aa1d08(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__262be10da3311060d5e246651becf0ef5a963cdb48c12bc0c6b0820ae69bf4e3(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4ca348bd003127e499ab54d1e30c3cbb69b0144f77c5c779481f108956a46e96(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterHttpProxySasl]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e96154c526bd4a1f452d0b0fcacdeb8d7f6d3afd48ba3b2af69a8739d586298c(
    *,
    mtls: typing.Optional[typing.Union[ClusterKafkaApiMtls, typing.Dict[builtins.str, typing.Any]]] = None,
    sasl: typing.Optional[typing.Union[ClusterKafkaApiSasl, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__622468eefeff8821f97e845aa170267e94804c18accc658b6fdb9a4976c710bf(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__76d7e00f0b85a249744d27f2caaff397f8c1f956d93b9e3c647e6d84e3dff62e(
    value: typing.Optional[ClusterKafkaApiAllSeedBrokers],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cf66f4e5013a5fe653ab4c7f5828cb02ab508555acd4fbc183251ecbe4f60bef(
    *,
    ca_certificates_pem: typing.Optional[typing.Sequence[builtins.str]] = None,
    enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    principal_mapping_rules: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__665555f130b94d399bf7a68de1a0bfa01187dd8782448f74099e4575618ad39f(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1f44b838433f419ecde963c20d6ce8e2d018d0fc9182b27dd2b235c15977394c(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d48eb703108bcc5da8f82c5f3fa3358a111491cdb387b6ec6341538d52b32957(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cebf4acd310107b25202524a6bf7e0355d352f166b859ba64d4a2d3f96f7bb03(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__52c596822e3b73e14389d12a6fd502d2bd1d234d9d2c9b5e661a281d33dd05be(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterKafkaApiMtls]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e18b73bec29e4be7e2a4bc540e9d714b6e61f7d1bb09ea80c21e0a50a279550c(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5595f5a05c017eaabd89edcde7bb15f1efe95ba1f2a7d36e43e4977d4bc351dd(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterKafkaApi]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6753cfe30ffac11bf0112678c7b5270c1c5f037268514bf5745a002b66987ba4(
    *,
    enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6cf4636f14a30a7f8e1fec2353b7162d7c19c3ab4f2734722bdcdda09fa26dad(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6ab51f1ef1f0e5658357124ae92c59b82b3187ac354ecf7ae1ef69a699428348(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e469ecef8dc750dfc5b0b85827dce6974fcc36a9091ebe6f9e4cfb70cbf6a055(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterKafkaApiSasl]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__43efe63cb436d6868925cf0075375391c2809ebdd5b591c98963a1136e16d4e1(
    *,
    enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f195f7938debedba3060a9620beffebf8b36e02cd19391d762493108badb5405(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__84755605b46d1c8a402a78148002ed5fb4955c4bbe324ba10fcadbd7d383ecd2(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__37afa8c6a59657c640150db0f5414177999f7d7c64b757e038ecd40998dcce3b(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterKafkaConnect]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0de27f46995e47891511baf33d9a79027d087de3d2720a6146dbc4035266373e(
    *,
    anytime: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    day_hour: typing.Optional[typing.Union[ClusterMaintenanceWindowConfigDayHour, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__153c12f5f8d3ab6a61be258f08b47226ba58debfc0b54d58bd568162605a33b5(
    *,
    day_of_week: typing.Optional[builtins.str] = None,
    hour_of_day: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e7a9696d7f5a438f2fdfa6df3fb36a0bd3de494a65fabdc2b64815ce7871a286(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f6f63801687019cf517dfe3222eea917708800555853df60f358790a18e71329(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__21901dde297de9184c632d08f73568e583183a3ef2a2f700e6e6fe829b703c6e(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d9eb921d3a66dd75a5f7b76c9289152fb87650cc5cf71036a015e705e55ac4b3(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterMaintenanceWindowConfigDayHour]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c98f7726d903a7c499a9d6339776b6aac6fd7bd811d6b28b10e15055f035daff(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8acaeb4c873971a66bfd80e92eee1de46ab871e6021903ccf3adaa11717da9f0(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2d4e81c83d81aef4f18dbcfeb6e41bbf9cd2609eaa2ad045ff5a07f74d58f3ca(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterMaintenanceWindowConfig]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e15ed15ec03521e85022c9181e7d86457081267b30b145e92db2e9e9de45fefb(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a6975daf339acdf608f298a3e31d6426f9eef3dfe92b8927b5627398d2c3bc2e(
    value: typing.Optional[ClusterPrometheus],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b8500598e50979277f5f2ca88c532adbb244cc22106f5745416f8559fb2d17c6(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e942ef16134301f561aa883efe82ac673c9584213654ee3e357f1bf760db9979(
    value: typing.Optional[ClusterRedpandaConsole],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8f90c859723653da35f94598be1ad028af8bc83c1885a21d95bcb9d6df6b9e9f(
    *,
    enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    replicas: typing.Optional[jsii.Number] = None,
    zones: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3bd71d4267b3de7d50ca6c4c03e46cf3ff7cac2c356140c82c3e5f84777b2a02(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__15cc3480af08e208d1abc360a8e122e42014b4cba0e9d5a1baf4f6bce474388d(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a76e48fec7de1971247a5ae1c67ac8ef4e262b19f4ea4be436dc2d01cef21668(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__68670561c537e631bbf480f57d3f2fca7a2c2b89cd7dc4f4fca982e768be09ba(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__164fa6afdf32e10afd091e12c61194eb49a06bae95c4202d8aac55c0bcb487d6(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterRpsql]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c591d5d4d4748563642e4aea1f1d82ca19cbd9dd630805709ba00703bb126e39(
    *,
    mtls: typing.Optional[typing.Union[ClusterSchemaRegistryMtls, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__63a86d30df0b93d56bb4b626cdba571bf5713b0cb4f2999a68e326cbf9c3e026(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b1bf3b943aa700baad3d335574401a30f8b72d428d61a5821446b200e45ed192(
    value: typing.Optional[ClusterSchemaRegistryAllUrls],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__30e8b091faac4bc4a183e105faa3b85f3d427cfbbb8979e75f4023eae51abc82(
    *,
    ca_certificates_pem: typing.Optional[typing.Sequence[builtins.str]] = None,
    enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    principal_mapping_rules: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b855a72b3d91e0beb2049042a2ef119b1fca130aba2e4199008efdb290da2d7c(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d4aa53c906e98378798c5504c411bc6c0c27406228629e33bcc96ce72d543b3d(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c42a5737b1fbb5518c22ee89f5d074c10f6494bfc9f81bb9ea35dc42efd4ed2b(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__30d4816bbf3e201936f27f4c45c826556083a9b8edcaa32608f4b685b6cb5aef(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__73b4844bd298c0a9865a25bf82850ceef6f066d81b295b811bad32abc784c97f(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterSchemaRegistryMtls]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1174394a69e4ee21f74617451785e8154b16be70d69f0b27b4018c8dfe78e591(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__14775cc9c04340a42cb36dda372aed8e03a8fce32d9b98590c5f4ef3504ee92a(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterSchemaRegistry]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__599fd74e61c9f11c41f0f5b22eecaa3c4b438fbfb7579915bec1184332884977(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ecdd9d1432962663dfac77d21b284fb2b6c7795de65b831562f17089974f0058(
    value: typing.Optional[ClusterStateDescription],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6f45247af10b70f593cb85df59658891b604880a814611792e6b03b2675cdc47(
    *,
    create: typing.Optional[builtins.str] = None,
    delete: typing.Optional[builtins.str] = None,
    update: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__70fe5a5db907226e38009ec548f163954e302521f60f1c33c1c51304b88d06f4(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__38e1c7bc5e9674edd46dcd51aac3ac2a193fbb1745fffc1b07c8e9d3a1fddf03(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__29e5f64f6af0d69041cb6c693614772af2802bbc44d6fe35cad00fab86134dd2(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__eeb0f171aac4ed57632eb4425692346f8274d6a786614d0177b96439d039be07(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e61437cd85848990efb79318b313d3c2b7d8e7e9800bb42d190270a2a1fa020f(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClusterTimeouts]],
) -> None:
    """Type checking stubs"""
    pass
