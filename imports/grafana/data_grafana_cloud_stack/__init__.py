r'''
# `data_grafana_cloud_stack`

Refer to the Terraform Registry for docs: [`data_grafana_cloud_stack`](https://registry.terraform.io/providers/grafana/grafana/latest/docs/data-sources/cloud_stack).
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


class DataGrafanaCloudStack(
    _cdktf_9a9027ec.TerraformDataSource,
    metaclass=jsii.JSIIMeta,
    jsii_type="grafana.dataGrafanaCloudStack.DataGrafanaCloudStack",
):
    '''Represents a {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/data-sources/cloud_stack grafana_cloud_stack}.'''

    def __init__(
        self,
        scope: _constructs_77d1e7e8.Construct,
        id: builtins.str,
        *,
        slug: builtins.str,
        connection: typing.Optional[typing.Union[typing.Union[_cdktf_9a9027ec.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]] = None,
        count: typing.Optional[typing.Union[jsii.Number, _cdktf_9a9027ec.TerraformCount]] = None,
        depends_on: typing.Optional[typing.Sequence[_cdktf_9a9027ec.ITerraformDependable]] = None,
        for_each: typing.Optional[_cdktf_9a9027ec.ITerraformIterator] = None,
        lifecycle: typing.Optional[typing.Union[_cdktf_9a9027ec.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]] = None,
        provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
        provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktf_9a9027ec.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]] = None,
    ) -> None:
        '''Create a new {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/data-sources/cloud_stack grafana_cloud_stack} Data Source.

        :param scope: The scope in which to define this construct.
        :param id: The scoped construct ID. Must be unique amongst siblings in the same scope
        :param slug: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/data-sources/cloud_stack#slug DataGrafanaCloudStack#slug}.
        :param connection: 
        :param count: 
        :param depends_on: 
        :param for_each: 
        :param lifecycle: 
        :param provider: 
        :param provisioners: 
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ef6ff66db52575ce00607ae64588aea760c57426faa31ec7195f172d9ba6b35d)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        config = DataGrafanaCloudStackConfig(
            slug=slug,
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
        '''Generates CDKTF code for importing a DataGrafanaCloudStack resource upon running "cdktf plan ".

        :param scope: The scope in which to define this construct.
        :param import_to_id: The construct id used in the generated config for the DataGrafanaCloudStack to import.
        :param import_from_id: The id of the existing DataGrafanaCloudStack that should be imported. Refer to the {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/data-sources/cloud_stack#import import section} in the documentation of this resource for the id to use
        :param provider: ? Optional instance of the provider where the DataGrafanaCloudStack to import is found.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f74b0fe59517dc2b8c292db18cf482f3e43abff9b97a8c4269e6a68cc7214dcb)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument import_to_id", value=import_to_id, expected_type=type_hints["import_to_id"])
            check_type(argname="argument import_from_id", value=import_from_id, expected_type=type_hints["import_from_id"])
            check_type(argname="argument provider", value=provider, expected_type=type_hints["provider"])
        return typing.cast(_cdktf_9a9027ec.ImportableResource, jsii.sinvoke(cls, "generateConfigForImport", [scope, import_to_id, import_from_id, provider]))

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
    @jsii.member(jsii_name="alertmanagerAllowlistUrl")
    def alertmanager_allowlist_url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "alertmanagerAllowlistUrl"))

    @builtins.property
    @jsii.member(jsii_name="alertmanagerIpAllowListCname")
    def alertmanager_ip_allow_list_cname(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "alertmanagerIpAllowListCname"))

    @builtins.property
    @jsii.member(jsii_name="alertmanagerName")
    def alertmanager_name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "alertmanagerName"))

    @builtins.property
    @jsii.member(jsii_name="alertmanagerStatus")
    def alertmanager_status(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "alertmanagerStatus"))

    @builtins.property
    @jsii.member(jsii_name="alertmanagerUrl")
    def alertmanager_url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "alertmanagerUrl"))

    @builtins.property
    @jsii.member(jsii_name="alertmanagerUserId")
    def alertmanager_user_id(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "alertmanagerUserId"))

    @builtins.property
    @jsii.member(jsii_name="cloudProviderUrl")
    def cloud_provider_url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "cloudProviderUrl"))

    @builtins.property
    @jsii.member(jsii_name="clusterName")
    def cluster_name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "clusterName"))

    @builtins.property
    @jsii.member(jsii_name="clusterSlug")
    def cluster_slug(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "clusterSlug"))

    @builtins.property
    @jsii.member(jsii_name="connectionsApiUrl")
    def connections_api_url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "connectionsApiUrl"))

    @builtins.property
    @jsii.member(jsii_name="deleteProtection")
    def delete_protection(self) -> _cdktf_9a9027ec.IResolvable:
        return typing.cast(_cdktf_9a9027ec.IResolvable, jsii.get(self, "deleteProtection"))

    @builtins.property
    @jsii.member(jsii_name="description")
    def description(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "description"))

    @builtins.property
    @jsii.member(jsii_name="fleetManagementAllowlistUrl")
    def fleet_management_allowlist_url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "fleetManagementAllowlistUrl"))

    @builtins.property
    @jsii.member(jsii_name="fleetManagementName")
    def fleet_management_name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "fleetManagementName"))

    @builtins.property
    @jsii.member(jsii_name="fleetManagementPrivateConnectivityInfoAvailabilityZoneIds")
    def fleet_management_private_connectivity_info_availability_zone_ids(
        self,
    ) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "fleetManagementPrivateConnectivityInfoAvailabilityZoneIds"))

    @builtins.property
    @jsii.member(jsii_name="fleetManagementPrivateConnectivityInfoAvailabilityZones")
    def fleet_management_private_connectivity_info_availability_zones(
        self,
    ) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "fleetManagementPrivateConnectivityInfoAvailabilityZones"))

    @builtins.property
    @jsii.member(jsii_name="fleetManagementPrivateConnectivityInfoPrivateDns")
    def fleet_management_private_connectivity_info_private_dns(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "fleetManagementPrivateConnectivityInfoPrivateDns"))

    @builtins.property
    @jsii.member(jsii_name="fleetManagementPrivateConnectivityInfoRegions")
    def fleet_management_private_connectivity_info_regions(
        self,
    ) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "fleetManagementPrivateConnectivityInfoRegions"))

    @builtins.property
    @jsii.member(jsii_name="fleetManagementPrivateConnectivityInfoServiceName")
    def fleet_management_private_connectivity_info_service_name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "fleetManagementPrivateConnectivityInfoServiceName"))

    @builtins.property
    @jsii.member(jsii_name="fleetManagementStatus")
    def fleet_management_status(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "fleetManagementStatus"))

    @builtins.property
    @jsii.member(jsii_name="fleetManagementUrl")
    def fleet_management_url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "fleetManagementUrl"))

    @builtins.property
    @jsii.member(jsii_name="fleetManagementUserId")
    def fleet_management_user_id(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "fleetManagementUserId"))

    @builtins.property
    @jsii.member(jsii_name="grafanasAllowlistUrl")
    def grafanas_allowlist_url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "grafanasAllowlistUrl"))

    @builtins.property
    @jsii.member(jsii_name="grafanasIpAllowListCname")
    def grafanas_ip_allow_list_cname(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "grafanasIpAllowListCname"))

    @builtins.property
    @jsii.member(jsii_name="graphiteAllowlistUrl")
    def graphite_allowlist_url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "graphiteAllowlistUrl"))

    @builtins.property
    @jsii.member(jsii_name="graphiteIpAllowListCname")
    def graphite_ip_allow_list_cname(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "graphiteIpAllowListCname"))

    @builtins.property
    @jsii.member(jsii_name="graphiteName")
    def graphite_name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "graphiteName"))

    @builtins.property
    @jsii.member(jsii_name="graphitePrivateConnectivityInfoAvailabilityZoneIds")
    def graphite_private_connectivity_info_availability_zone_ids(
        self,
    ) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "graphitePrivateConnectivityInfoAvailabilityZoneIds"))

    @builtins.property
    @jsii.member(jsii_name="graphitePrivateConnectivityInfoAvailabilityZones")
    def graphite_private_connectivity_info_availability_zones(
        self,
    ) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "graphitePrivateConnectivityInfoAvailabilityZones"))

    @builtins.property
    @jsii.member(jsii_name="graphitePrivateConnectivityInfoPrivateDns")
    def graphite_private_connectivity_info_private_dns(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "graphitePrivateConnectivityInfoPrivateDns"))

    @builtins.property
    @jsii.member(jsii_name="graphitePrivateConnectivityInfoRegions")
    def graphite_private_connectivity_info_regions(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "graphitePrivateConnectivityInfoRegions"))

    @builtins.property
    @jsii.member(jsii_name="graphitePrivateConnectivityInfoServiceName")
    def graphite_private_connectivity_info_service_name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "graphitePrivateConnectivityInfoServiceName"))

    @builtins.property
    @jsii.member(jsii_name="graphiteStatus")
    def graphite_status(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "graphiteStatus"))

    @builtins.property
    @jsii.member(jsii_name="graphiteUrl")
    def graphite_url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "graphiteUrl"))

    @builtins.property
    @jsii.member(jsii_name="graphiteUserId")
    def graphite_user_id(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "graphiteUserId"))

    @builtins.property
    @jsii.member(jsii_name="id")
    def id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "id"))

    @builtins.property
    @jsii.member(jsii_name="influxUrl")
    def influx_url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "influxUrl"))

    @builtins.property
    @jsii.member(jsii_name="labels")
    def labels(self) -> _cdktf_9a9027ec.StringMap:
        return typing.cast(_cdktf_9a9027ec.StringMap, jsii.get(self, "labels"))

    @builtins.property
    @jsii.member(jsii_name="logsAllowlistUrl")
    def logs_allowlist_url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "logsAllowlistUrl"))

    @builtins.property
    @jsii.member(jsii_name="logsIpAllowListCname")
    def logs_ip_allow_list_cname(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "logsIpAllowListCname"))

    @builtins.property
    @jsii.member(jsii_name="logsName")
    def logs_name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "logsName"))

    @builtins.property
    @jsii.member(jsii_name="logsPrivateConnectivityInfoAvailabilityZoneIds")
    def logs_private_connectivity_info_availability_zone_ids(
        self,
    ) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "logsPrivateConnectivityInfoAvailabilityZoneIds"))

    @builtins.property
    @jsii.member(jsii_name="logsPrivateConnectivityInfoAvailabilityZones")
    def logs_private_connectivity_info_availability_zones(
        self,
    ) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "logsPrivateConnectivityInfoAvailabilityZones"))

    @builtins.property
    @jsii.member(jsii_name="logsPrivateConnectivityInfoPrivateDns")
    def logs_private_connectivity_info_private_dns(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "logsPrivateConnectivityInfoPrivateDns"))

    @builtins.property
    @jsii.member(jsii_name="logsPrivateConnectivityInfoRegions")
    def logs_private_connectivity_info_regions(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "logsPrivateConnectivityInfoRegions"))

    @builtins.property
    @jsii.member(jsii_name="logsPrivateConnectivityInfoServiceName")
    def logs_private_connectivity_info_service_name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "logsPrivateConnectivityInfoServiceName"))

    @builtins.property
    @jsii.member(jsii_name="logsStatus")
    def logs_status(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "logsStatus"))

    @builtins.property
    @jsii.member(jsii_name="logsUrl")
    def logs_url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "logsUrl"))

    @builtins.property
    @jsii.member(jsii_name="logsUserId")
    def logs_user_id(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "logsUserId"))

    @builtins.property
    @jsii.member(jsii_name="name")
    def name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "name"))

    @builtins.property
    @jsii.member(jsii_name="oncallApiUrl")
    def oncall_api_url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "oncallApiUrl"))

    @builtins.property
    @jsii.member(jsii_name="orgId")
    def org_id(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "orgId"))

    @builtins.property
    @jsii.member(jsii_name="orgName")
    def org_name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "orgName"))

    @builtins.property
    @jsii.member(jsii_name="orgSlug")
    def org_slug(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "orgSlug"))

    @builtins.property
    @jsii.member(jsii_name="otlpPrivateConnectivityInfoAvailabilityZoneIds")
    def otlp_private_connectivity_info_availability_zone_ids(
        self,
    ) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "otlpPrivateConnectivityInfoAvailabilityZoneIds"))

    @builtins.property
    @jsii.member(jsii_name="otlpPrivateConnectivityInfoAvailabilityZones")
    def otlp_private_connectivity_info_availability_zones(
        self,
    ) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "otlpPrivateConnectivityInfoAvailabilityZones"))

    @builtins.property
    @jsii.member(jsii_name="otlpPrivateConnectivityInfoPrivateDns")
    def otlp_private_connectivity_info_private_dns(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "otlpPrivateConnectivityInfoPrivateDns"))

    @builtins.property
    @jsii.member(jsii_name="otlpPrivateConnectivityInfoRegions")
    def otlp_private_connectivity_info_regions(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "otlpPrivateConnectivityInfoRegions"))

    @builtins.property
    @jsii.member(jsii_name="otlpPrivateConnectivityInfoServiceName")
    def otlp_private_connectivity_info_service_name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "otlpPrivateConnectivityInfoServiceName"))

    @builtins.property
    @jsii.member(jsii_name="otlpUrl")
    def otlp_url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "otlpUrl"))

    @builtins.property
    @jsii.member(jsii_name="pdcApiPrivateConnectivityInfoAvailabilityZoneIds")
    def pdc_api_private_connectivity_info_availability_zone_ids(
        self,
    ) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "pdcApiPrivateConnectivityInfoAvailabilityZoneIds"))

    @builtins.property
    @jsii.member(jsii_name="pdcApiPrivateConnectivityInfoAvailabilityZones")
    def pdc_api_private_connectivity_info_availability_zones(
        self,
    ) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "pdcApiPrivateConnectivityInfoAvailabilityZones"))

    @builtins.property
    @jsii.member(jsii_name="pdcApiPrivateConnectivityInfoPrivateDns")
    def pdc_api_private_connectivity_info_private_dns(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "pdcApiPrivateConnectivityInfoPrivateDns"))

    @builtins.property
    @jsii.member(jsii_name="pdcApiPrivateConnectivityInfoRegions")
    def pdc_api_private_connectivity_info_regions(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "pdcApiPrivateConnectivityInfoRegions"))

    @builtins.property
    @jsii.member(jsii_name="pdcApiPrivateConnectivityInfoServiceName")
    def pdc_api_private_connectivity_info_service_name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "pdcApiPrivateConnectivityInfoServiceName"))

    @builtins.property
    @jsii.member(jsii_name="pdcGatewayPrivateConnectivityInfoAvailabilityZoneIds")
    def pdc_gateway_private_connectivity_info_availability_zone_ids(
        self,
    ) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "pdcGatewayPrivateConnectivityInfoAvailabilityZoneIds"))

    @builtins.property
    @jsii.member(jsii_name="pdcGatewayPrivateConnectivityInfoAvailabilityZones")
    def pdc_gateway_private_connectivity_info_availability_zones(
        self,
    ) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "pdcGatewayPrivateConnectivityInfoAvailabilityZones"))

    @builtins.property
    @jsii.member(jsii_name="pdcGatewayPrivateConnectivityInfoPrivateDns")
    def pdc_gateway_private_connectivity_info_private_dns(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "pdcGatewayPrivateConnectivityInfoPrivateDns"))

    @builtins.property
    @jsii.member(jsii_name="pdcGatewayPrivateConnectivityInfoRegions")
    def pdc_gateway_private_connectivity_info_regions(
        self,
    ) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "pdcGatewayPrivateConnectivityInfoRegions"))

    @builtins.property
    @jsii.member(jsii_name="pdcGatewayPrivateConnectivityInfoServiceName")
    def pdc_gateway_private_connectivity_info_service_name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "pdcGatewayPrivateConnectivityInfoServiceName"))

    @builtins.property
    @jsii.member(jsii_name="profilesAllowlistUrl")
    def profiles_allowlist_url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "profilesAllowlistUrl"))

    @builtins.property
    @jsii.member(jsii_name="profilesIpAllowListCname")
    def profiles_ip_allow_list_cname(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "profilesIpAllowListCname"))

    @builtins.property
    @jsii.member(jsii_name="profilesName")
    def profiles_name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "profilesName"))

    @builtins.property
    @jsii.member(jsii_name="profilesPrivateConnectivityInfoAvailabilityZoneIds")
    def profiles_private_connectivity_info_availability_zone_ids(
        self,
    ) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "profilesPrivateConnectivityInfoAvailabilityZoneIds"))

    @builtins.property
    @jsii.member(jsii_name="profilesPrivateConnectivityInfoAvailabilityZones")
    def profiles_private_connectivity_info_availability_zones(
        self,
    ) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "profilesPrivateConnectivityInfoAvailabilityZones"))

    @builtins.property
    @jsii.member(jsii_name="profilesPrivateConnectivityInfoPrivateDns")
    def profiles_private_connectivity_info_private_dns(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "profilesPrivateConnectivityInfoPrivateDns"))

    @builtins.property
    @jsii.member(jsii_name="profilesPrivateConnectivityInfoRegions")
    def profiles_private_connectivity_info_regions(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "profilesPrivateConnectivityInfoRegions"))

    @builtins.property
    @jsii.member(jsii_name="profilesPrivateConnectivityInfoServiceName")
    def profiles_private_connectivity_info_service_name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "profilesPrivateConnectivityInfoServiceName"))

    @builtins.property
    @jsii.member(jsii_name="profilesStatus")
    def profiles_status(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "profilesStatus"))

    @builtins.property
    @jsii.member(jsii_name="profilesUrl")
    def profiles_url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "profilesUrl"))

    @builtins.property
    @jsii.member(jsii_name="profilesUserId")
    def profiles_user_id(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "profilesUserId"))

    @builtins.property
    @jsii.member(jsii_name="prometheusAllowlistUrl")
    def prometheus_allowlist_url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "prometheusAllowlistUrl"))

    @builtins.property
    @jsii.member(jsii_name="prometheusIpAllowListCname")
    def prometheus_ip_allow_list_cname(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "prometheusIpAllowListCname"))

    @builtins.property
    @jsii.member(jsii_name="prometheusName")
    def prometheus_name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "prometheusName"))

    @builtins.property
    @jsii.member(jsii_name="prometheusPrivateConnectivityInfoAvailabilityZoneIds")
    def prometheus_private_connectivity_info_availability_zone_ids(
        self,
    ) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "prometheusPrivateConnectivityInfoAvailabilityZoneIds"))

    @builtins.property
    @jsii.member(jsii_name="prometheusPrivateConnectivityInfoAvailabilityZones")
    def prometheus_private_connectivity_info_availability_zones(
        self,
    ) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "prometheusPrivateConnectivityInfoAvailabilityZones"))

    @builtins.property
    @jsii.member(jsii_name="prometheusPrivateConnectivityInfoPrivateDns")
    def prometheus_private_connectivity_info_private_dns(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "prometheusPrivateConnectivityInfoPrivateDns"))

    @builtins.property
    @jsii.member(jsii_name="prometheusPrivateConnectivityInfoRegions")
    def prometheus_private_connectivity_info_regions(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "prometheusPrivateConnectivityInfoRegions"))

    @builtins.property
    @jsii.member(jsii_name="prometheusPrivateConnectivityInfoServiceName")
    def prometheus_private_connectivity_info_service_name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "prometheusPrivateConnectivityInfoServiceName"))

    @builtins.property
    @jsii.member(jsii_name="prometheusRemoteEndpoint")
    def prometheus_remote_endpoint(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "prometheusRemoteEndpoint"))

    @builtins.property
    @jsii.member(jsii_name="prometheusRemoteWriteEndpoint")
    def prometheus_remote_write_endpoint(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "prometheusRemoteWriteEndpoint"))

    @builtins.property
    @jsii.member(jsii_name="prometheusStatus")
    def prometheus_status(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "prometheusStatus"))

    @builtins.property
    @jsii.member(jsii_name="prometheusUrl")
    def prometheus_url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "prometheusUrl"))

    @builtins.property
    @jsii.member(jsii_name="prometheusUserId")
    def prometheus_user_id(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "prometheusUserId"))

    @builtins.property
    @jsii.member(jsii_name="regionSlug")
    def region_slug(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "regionSlug"))

    @builtins.property
    @jsii.member(jsii_name="smUrl")
    def sm_url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "smUrl"))

    @builtins.property
    @jsii.member(jsii_name="status")
    def status(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "status"))

    @builtins.property
    @jsii.member(jsii_name="tracesAllowlistUrl")
    def traces_allowlist_url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "tracesAllowlistUrl"))

    @builtins.property
    @jsii.member(jsii_name="tracesIpAllowListCname")
    def traces_ip_allow_list_cname(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "tracesIpAllowListCname"))

    @builtins.property
    @jsii.member(jsii_name="tracesName")
    def traces_name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "tracesName"))

    @builtins.property
    @jsii.member(jsii_name="tracesPrivateConnectivityInfoAvailabilityZoneIds")
    def traces_private_connectivity_info_availability_zone_ids(
        self,
    ) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "tracesPrivateConnectivityInfoAvailabilityZoneIds"))

    @builtins.property
    @jsii.member(jsii_name="tracesPrivateConnectivityInfoAvailabilityZones")
    def traces_private_connectivity_info_availability_zones(
        self,
    ) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "tracesPrivateConnectivityInfoAvailabilityZones"))

    @builtins.property
    @jsii.member(jsii_name="tracesPrivateConnectivityInfoPrivateDns")
    def traces_private_connectivity_info_private_dns(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "tracesPrivateConnectivityInfoPrivateDns"))

    @builtins.property
    @jsii.member(jsii_name="tracesPrivateConnectivityInfoRegions")
    def traces_private_connectivity_info_regions(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "tracesPrivateConnectivityInfoRegions"))

    @builtins.property
    @jsii.member(jsii_name="tracesPrivateConnectivityInfoServiceName")
    def traces_private_connectivity_info_service_name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "tracesPrivateConnectivityInfoServiceName"))

    @builtins.property
    @jsii.member(jsii_name="tracesStatus")
    def traces_status(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "tracesStatus"))

    @builtins.property
    @jsii.member(jsii_name="tracesUrl")
    def traces_url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "tracesUrl"))

    @builtins.property
    @jsii.member(jsii_name="tracesUserId")
    def traces_user_id(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "tracesUserId"))

    @builtins.property
    @jsii.member(jsii_name="url")
    def url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "url"))

    @builtins.property
    @jsii.member(jsii_name="slugInput")
    def slug_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "slugInput"))

    @builtins.property
    @jsii.member(jsii_name="slug")
    def slug(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "slug"))

    @slug.setter
    def slug(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__deb034f8ba375c5cb81b4e05f9f361f4e563f90551359ce1fc7b9f06b45291c5)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "slug", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="grafana.dataGrafanaCloudStack.DataGrafanaCloudStackConfig",
    jsii_struct_bases=[_cdktf_9a9027ec.TerraformMetaArguments],
    name_mapping={
        "connection": "connection",
        "count": "count",
        "depends_on": "dependsOn",
        "for_each": "forEach",
        "lifecycle": "lifecycle",
        "provider": "provider",
        "provisioners": "provisioners",
        "slug": "slug",
    },
)
class DataGrafanaCloudStackConfig(_cdktf_9a9027ec.TerraformMetaArguments):
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
        slug: builtins.str,
    ) -> None:
        '''
        :param connection: 
        :param count: 
        :param depends_on: 
        :param for_each: 
        :param lifecycle: 
        :param provider: 
        :param provisioners: 
        :param slug: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/data-sources/cloud_stack#slug DataGrafanaCloudStack#slug}.
        '''
        if isinstance(lifecycle, dict):
            lifecycle = _cdktf_9a9027ec.TerraformResourceLifecycle(**lifecycle)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6d38e7e697e8a130a98edd71e748f8ae82f1900cbf438d6772f50eca71cc708e)
            check_type(argname="argument connection", value=connection, expected_type=type_hints["connection"])
            check_type(argname="argument count", value=count, expected_type=type_hints["count"])
            check_type(argname="argument depends_on", value=depends_on, expected_type=type_hints["depends_on"])
            check_type(argname="argument for_each", value=for_each, expected_type=type_hints["for_each"])
            check_type(argname="argument lifecycle", value=lifecycle, expected_type=type_hints["lifecycle"])
            check_type(argname="argument provider", value=provider, expected_type=type_hints["provider"])
            check_type(argname="argument provisioners", value=provisioners, expected_type=type_hints["provisioners"])
            check_type(argname="argument slug", value=slug, expected_type=type_hints["slug"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "slug": slug,
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
    def slug(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/data-sources/cloud_stack#slug DataGrafanaCloudStack#slug}.'''
        result = self._values.get("slug")
        assert result is not None, "Required property 'slug' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataGrafanaCloudStackConfig(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


__all__ = [
    "DataGrafanaCloudStack",
    "DataGrafanaCloudStackConfig",
]

publication.publish()

def _typecheckingstub__ef6ff66db52575ce00607ae64588aea760c57426faa31ec7195f172d9ba6b35d(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    slug: builtins.str,
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

def _typecheckingstub__f74b0fe59517dc2b8c292db18cf482f3e43abff9b97a8c4269e6a68cc7214dcb(
    scope: _constructs_77d1e7e8.Construct,
    import_to_id: builtins.str,
    import_from_id: builtins.str,
    provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__deb034f8ba375c5cb81b4e05f9f361f4e563f90551359ce1fc7b9f06b45291c5(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6d38e7e697e8a130a98edd71e748f8ae82f1900cbf438d6772f50eca71cc708e(
    *,
    connection: typing.Optional[typing.Union[typing.Union[_cdktf_9a9027ec.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]] = None,
    count: typing.Optional[typing.Union[jsii.Number, _cdktf_9a9027ec.TerraformCount]] = None,
    depends_on: typing.Optional[typing.Sequence[_cdktf_9a9027ec.ITerraformDependable]] = None,
    for_each: typing.Optional[_cdktf_9a9027ec.ITerraformIterator] = None,
    lifecycle: typing.Optional[typing.Union[_cdktf_9a9027ec.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]] = None,
    provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
    provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktf_9a9027ec.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]] = None,
    slug: builtins.str,
) -> None:
    """Type checking stubs"""
    pass
