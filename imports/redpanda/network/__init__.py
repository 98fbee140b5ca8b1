r'''
# `redpanda_network`

Refer to the Terraform Registry for docs: [`redpanda_network`](https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network).
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


class Network(
    _cdktf_9a9027ec.TerraformResource,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.network.Network",
):
    '''Represents a {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network redpanda_network}.'''

    def __init__(
        self,
        scope: _constructs_77d1e7e8.Construct,
        id: builtins.str,
        *,
        cloud_provider: builtins.str,
        cluster_type: builtins.str,
        name: builtins.str,
        region: builtins.str,
        resource_group_id: builtins.str,
        cidr_block: typing.Optional[builtins.str] = None,
        customer_managed_resources: typing.Optional[typing.Union["NetworkCustomerManagedResources", typing.Dict[builtins.str, typing.Any]]] = None,
        timeouts: typing.Optional[typing.Union["NetworkTimeouts", typing.Dict[builtins.str, typing.Any]]] = None,
        connection: typing.Optional[typing.Union[typing.Union[_cdktf_9a9027ec.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]] = None,
        count: typing.Optional[typing.Union[jsii.Number, _cdktf_9a9027ec.TerraformCount]] = None,
        depends_on: typing.Optional[typing.Sequence[_cdktf_9a9027ec.ITerraformDependable]] = None,
        for_each: typing.Optional[_cdktf_9a9027ec.ITerraformIterator] = None,
        lifecycle: typing.Optional[typing.Union[_cdktf_9a9027ec.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]] = None,
        provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
        provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktf_9a9027ec.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]] = None,
    ) -> None:
        '''Create a new {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network redpanda_network} Resource.

        :param scope: The scope in which to define this construct.
        :param id: The scoped construct ID. Must be unique amongst siblings in the same scope
        :param cloud_provider: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#cloud_provider Network#cloud_provider}.
        :param cluster_type: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#cluster_type Network#cluster_type}.
        :param name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#name Network#name}.
        :param region: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#region Network#region}.
        :param resource_group_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#resource_group_id Network#resource_group_id}.
        :param cidr_block: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#cidr_block Network#cidr_block}.
        :param customer_managed_resources: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#customer_managed_resources Network#customer_managed_resources}.
        :param timeouts: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#timeouts Network#timeouts}.
        :param connection: 
        :param count: 
        :param depends_on: 
        :param for_each: 
        :param lifecycle: 
        :param provider: 
        :param provisioners: 
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f733c2d59a7f2b5cac7922427553d2ca54b23d8d92313be3234ed3ad2b9a375f)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        config = NetworkConfig(
            cloud_provider=cloud_provider,
            cluster_type=cluster_type,
            name=name,
            region=region,
            resource_group_id=resource_group_id,
            cidr_block=cidr_block,
            customer_managed_resources=customer_managed_resources,
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
        '''Generates CDKTF code for importing a Network resource upon running "cdktf plan ".

        :param scope: The scope in which to define this construct.
        :param import_to_id: The construct id used in the generated config for the Network to import.
        :param import_from_id: The id of the existing Network that should be imported. Refer to the {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#import import section} in the documentation of this resource for the id to use
        :param provider: ? Optional instance of the provider where the Network to import is found.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__35b999b540e0158b65c041e322aaa4d9bd2bca8059553788cbdbba07e2d2f37b)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument import_to_id", value=import_to_id, expected_type=type_hints["import_to_id"])
            check_type(argname="argument import_from_id", value=import_from_id, expected_type=type_hints["import_from_id"])
            check_type(argname="argument provider", value=provider, expected_type=type_hints["provider"])
        return typing.cast(_cdktf_9a9027ec.ImportableResource, jsii.sinvoke(cls, "generateConfigForImport", [scope, import_to_id, import_from_id, provider]))

    @jsii.member(jsii_name="putCustomerManagedResources")
    def put_customer_managed_resources(
        self,
        *,
        aws: typing.Optional[typing.Union["NetworkCustomerManagedResourcesAws", typing.Dict[builtins.str, typing.Any]]] = None,
        gcp: typing.Optional[typing.Union["NetworkCustomerManagedResourcesGcp", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param aws: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#aws Network#aws}.
        :param gcp: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#gcp Network#gcp}.
        '''
        value = NetworkCustomerManagedResources(aws=aws, gcp=gcp)

        return typing.cast(None, jsii.invoke(self, "putCustomerManagedResources", [value]))

    @jsii.member(jsii_name="putTimeouts")
    def put_timeouts(
        self,
        *,
        create: typing.Optional[builtins.str] = None,
        delete: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param create: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#create Network#create}.
        :param delete: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#delete Network#delete}.
        '''
        value = NetworkTimeouts(create=create, delete=delete)

        return typing.cast(None, jsii.invoke(self, "putTimeouts", [value]))

    @jsii.member(jsii_name="resetCidrBlock")
    def reset_cidr_block(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetCidrBlock", []))

    @jsii.member(jsii_name="resetCustomerManagedResources")
    def reset_customer_managed_resources(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetCustomerManagedResources", []))

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
    @jsii.member(jsii_name="customerManagedResources")
    def customer_managed_resources(
        self,
    ) -> "NetworkCustomerManagedResourcesOutputReference":
        return typing.cast("NetworkCustomerManagedResourcesOutputReference", jsii.get(self, "customerManagedResources"))

    @builtins.property
    @jsii.member(jsii_name="id")
    def id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "id"))

    @builtins.property
    @jsii.member(jsii_name="state")
    def state(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "state"))

    @builtins.property
    @jsii.member(jsii_name="timeouts")
    def timeouts(self) -> "NetworkTimeoutsOutputReference":
        return typing.cast("NetworkTimeoutsOutputReference", jsii.get(self, "timeouts"))

    @builtins.property
    @jsii.member(jsii_name="zones")
    def zones(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "zones"))

    @builtins.property
    @jsii.member(jsii_name="cidrBlockInput")
    def cidr_block_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "cidrBlockInput"))

    @builtins.property
    @jsii.member(jsii_name="cloudProviderInput")
    def cloud_provider_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "cloudProviderInput"))

    @builtins.property
    @jsii.member(jsii_name="clusterTypeInput")
    def cluster_type_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "clusterTypeInput"))

    @builtins.property
    @jsii.member(jsii_name="customerManagedResourcesInput")
    def customer_managed_resources_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "NetworkCustomerManagedResources"]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "NetworkCustomerManagedResources"]], jsii.get(self, "customerManagedResourcesInput"))

    @builtins.property
    @jsii.member(jsii_name="nameInput")
    def name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "nameInput"))

    @builtins.property
    @jsii.member(jsii_name="regionInput")
    def region_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "regionInput"))

    @builtins.property
    @jsii.member(jsii_name="resourceGroupIdInput")
    def resource_group_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "resourceGroupIdInput"))

    @builtins.property
    @jsii.member(jsii_name="timeoutsInput")
    def timeouts_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "NetworkTimeouts"]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "NetworkTimeouts"]], jsii.get(self, "timeoutsInput"))

    @builtins.property
    @jsii.member(jsii_name="cidrBlock")
    def cidr_block(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "cidrBlock"))

    @cidr_block.setter
    def cidr_block(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2719d3c52d0abdb8beabe4142430747ca55ea9ee191b7e4a2a47d6fda2033573)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "cidrBlock", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="cloudProvider")
    def cloud_provider(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "cloudProvider"))

    @cloud_provider.setter
    def cloud_provider(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__227668e04b57011689dbbcff1d9bc579778214fe68db373476082039fc849275)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "cloudProvider", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="clusterType")
    def cluster_type(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "clusterType"))

    @cluster_type.setter
    def cluster_type(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f4d8f878cdb823f12b7178fbdd938f17012c9efd7d35e17be9a07078dfc80eed)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "clusterType", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="name")
    def name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "name"))

    @name.setter
    def name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__44d9cd5a7d0e5bd06d41047736cdf91a195d3b4637473ba1651282fddff6b828)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "name", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="region")
    def region(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "region"))

    @region.setter
    def region(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4f126e6a4e9da21666eb26b1465fe72face83c85cc5dfd99c9727c40373c3e5a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "region", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="resourceGroupId")
    def resource_group_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "resourceGroupId"))

    @resource_group_id.setter
    def resource_group_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2075c0741861a21b7688f411c0c71003a30df86b7bb6c9291099a77d3e07ee63)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "resourceGroupId", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.network.NetworkConfig",
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
        "cluster_type": "clusterType",
        "name": "name",
        "region": "region",
        "resource_group_id": "resourceGroupId",
        "cidr_block": "cidrBlock",
        "customer_managed_resources": "customerManagedResources",
        "timeouts": "timeouts",
    },
)
class NetworkConfig(_cdktf_9a9027ec.TerraformMetaArguments):
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
        cluster_type: builtins.str,
        name: builtins.str,
        region: builtins.str,
        resource_group_id: builtins.str,
        cidr_block: typing.Optional[builtins.str] = None,
        customer_managed_resources: typing.Optional[typing.Union["NetworkCustomerManagedResources", typing.Dict[builtins.str, typing.Any]]] = None,
        timeouts: typing.Optional[typing.Union["NetworkTimeouts", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param connection: 
        :param count: 
        :param depends_on: 
        :param for_each: 
        :param lifecycle: 
        :param provider: 
        :param provisioners: 
        :param cloud_provider: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#cloud_provider Network#cloud_provider}.
        :param cluster_type: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#cluster_type Network#cluster_type}.
        :param name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#name Network#name}.
        :param region: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#region Network#region}.
        :param resource_group_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#resource_group_id Network#resource_group_id}.
        :param cidr_block: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#cidr_block Network#cidr_block}.
        :param customer_managed_resources: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#customer_managed_resources Network#customer_managed_resources}.
        :param timeouts: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#timeouts Network#timeouts}.
        '''
        if isinstance(lifecycle, dict):
            lifecycle = _cdktf_9a9027ec.TerraformResourceLifecycle(**lifecycle)
        if isinstance(customer_managed_resources, dict):
            customer_managed_resources = NetworkCustomerManagedResources(**customer_managed_resources)
        if isinstance(timeouts, dict):
            timeouts = NetworkTimeouts(**timeouts)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__fb1fc8051ecdbd7777a287042d55f88cb2e01d149d149f7286a7fcfa9f56379e)
            check_type(argname="argument connection", value=connection, expected_type=type_hints["connection"])
            check_type(argname="argument count", value=count, expected_type=type_hints["count"])
            check_type(argname="argument depends_on", value=depends_on, expected_type=type_hints["depends_on"])
            check_type(argname="argument for_each", value=for_each, expected_type=type_hints["for_each"])
            check_type(argname="argument lifecycle", value=lifecycle, expected_type=type_hints["lifecycle"])
            check_type(argname="argument provider", value=provider, expected_type=type_hints["provider"])
            check_type(argname="argument provisioners", value=provisioners, expected_type=type_hints["provisioners"])
            check_type(argname="argument cloud_provider", value=cloud_provider, expected_type=type_hints["cloud_provider"])
            check_type(argname="argument cluster_type", value=cluster_type, expected_type=type_hints["cluster_type"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument region", value=region, expected_type=type_hints["region"])
            check_type(argname="argument resource_group_id", value=resource_group_id, expected_type=type_hints["resource_group_id"])
            check_type(argname="argument cidr_block", value=cidr_block, expected_type=type_hints["cidr_block"])
            check_type(argname="argument customer_managed_resources", value=customer_managed_resources, expected_type=type_hints["customer_managed_resources"])
            check_type(argname="argument timeouts", value=timeouts, expected_type=type_hints["timeouts"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "cloud_provider": cloud_provider,
            "cluster_type": cluster_type,
            "name": name,
            "region": region,
            "resource_group_id": resource_group_id,
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
        if cidr_block is not None:
            self._values["cidr_block"] = cidr_block
        if customer_managed_resources is not None:
            self._values["customer_managed_resources"] = customer_managed_resources
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
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#cloud_provider Network#cloud_provider}.'''
        result = self._values.get("cloud_provider")
        assert result is not None, "Required property 'cloud_provider' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def cluster_type(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#cluster_type Network#cluster_type}.'''
        result = self._values.get("cluster_type")
        assert result is not None, "Required property 'cluster_type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#name Network#name}.'''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def region(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#region Network#region}.'''
        result = self._values.get("region")
        assert result is not None, "Required property 'region' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def resource_group_id(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#resource_group_id Network#resource_group_id}.'''
        result = self._values.get("resource_group_id")
        assert result is not None, "Required property 'resource_group_id' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def cidr_block(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#cidr_block Network#cidr_block}.'''
        result = self._values.get("cidr_block")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def customer_managed_resources(
        self,
    ) -> typing.Optional["NetworkCustomerManagedResources"]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#customer_managed_resources Network#customer_managed_resources}.'''
        result = self._values.get("customer_managed_resources")
        return typing.cast(typing.Optional["NetworkCustomerManagedResources"], result)

    @builtins.property
    def timeouts(self) -> typing.Optional["NetworkTimeouts"]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#timeouts Network#timeouts}.'''
        result = self._values.get("timeouts")
        return typing.cast(typing.Optional["NetworkTimeouts"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "NetworkConfig(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="redpanda.network.NetworkCustomerManagedResources",
    jsii_struct_bases=[],
    name_mapping={"aws": "aws", "gcp": "gcp"},
)
class NetworkCustomerManagedResources:
    def __init__(
        self,
        *,
        aws: typing.Optional[typing.Union["NetworkCustomerManagedResourcesAws", typing.Dict[builtins.str, typing.Any]]] = None,
        gcp: typing.Optional[typing.Union["NetworkCustomerManagedResourcesGcp", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param aws: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#aws Network#aws}.
        :param gcp: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#gcp Network#gcp}.
        '''
        if isinstance(aws, dict):
            aws = NetworkCustomerManagedResourcesAws(**aws)
        if isinstance(gcp, dict):
            gcp = NetworkCustomerManagedResourcesGcp(**gcp)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d0ce604fedf5ab7b2323184f68c50413e9afe904670d8e110a06338bddb737df)
            check_type(argname="argument aws", value=aws, expected_type=type_hints["aws"])
            check_type(argname="argument gcp", value=gcp, expected_type=type_hints["gcp"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if aws is not None:
            self._values["aws"] = aws
        if gcp is not None:
            self._values["gcp"] = gcp

    @builtins.property
    def aws(self) -> typing.Optional["NetworkCustomerManagedResourcesAws"]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#aws Network#aws}.'''
        result = self._values.get("aws")
        return typing.cast(typing.Optional["NetworkCustomerManagedResourcesAws"], result)

    @builtins.property
    def gcp(self) -> typing.Optional["NetworkCustomerManagedResourcesGcp"]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#gcp Network#gcp}.'''
        result = self._values.get("gcp")
        return typing.cast(typing.Optional["NetworkCustomerManagedResourcesGcp"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "NetworkCustomerManagedResources(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="redpanda.network.NetworkCustomerManagedResourcesAws",
    jsii_struct_bases=[],
    name_mapping={
        "dynamodb_table": "dynamodbTable",
        "management_bucket": "managementBucket",
        "private_subnets": "privateSubnets",
        "vpc": "vpc",
    },
)
class NetworkCustomerManagedResourcesAws:
    def __init__(
        self,
        *,
        dynamodb_table: typing.Union["NetworkCustomerManagedResourcesAwsDynamodbTable", typing.Dict[builtins.str, typing.Any]],
        management_bucket: typing.Union["NetworkCustomerManagedResourcesAwsManagementBucket", typing.Dict[builtins.str, typing.Any]],
        private_subnets: typing.Union["NetworkCustomerManagedResourcesAwsPrivateSubnets", typing.Dict[builtins.str, typing.Any]],
        vpc: typing.Union["NetworkCustomerManagedResourcesAwsVpc", typing.Dict[builtins.str, typing.Any]],
    ) -> None:
        '''
        :param dynamodb_table: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#dynamodb_table Network#dynamodb_table}.
        :param management_bucket: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#management_bucket Network#management_bucket}.
        :param private_subnets: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#private_subnets Network#private_subnets}.
        :param vpc: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#vpc Network#vpc}.
        '''
        if isinstance(dynamodb_table, dict):
            dynamodb_table = NetworkCustomerManagedResourcesAwsDynamodbTable(**dynamodb_table)
        if isinstance(management_bucket, dict):
            management_bucket = NetworkCustomerManagedResourcesAwsManagementBucket(**management_bucket)
        if isinstance(private_subnets, dict):
            private_subnets = NetworkCustomerManagedResourcesAwsPrivateSubnets(**private_subnets)
        if isinstance(vpc, dict):
            vpc = NetworkCustomerManagedResourcesAwsVpc(**vpc)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5412ae398a2d7c33a4dea0799a3957d34f48931a6987a1730dc3143f820e6cba)
            check_type(argname="argument dynamodb_table", value=dynamodb_table, expected_type=type_hints["dynamodb_table"])
            check_type(argname="argument management_bucket", value=management_bucket, expected_type=type_hints["management_bucket"])
            check_type(argname="argument private_subnets", value=private_subnets, expected_type=type_hints["private_subnets"])
            check_type(argname="argument vpc", value=vpc, expected_type=type_hints["vpc"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "dynamodb_table": dynamodb_table,
            "management_bucket": management_bucket,
            "private_subnets": private_subnets,
            "vpc": vpc,
        }

    @builtins.property
    def dynamodb_table(self) -> "NetworkCustomerManagedResourcesAwsDynamodbTable":
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#dynamodb_table Network#dynamodb_table}.'''
        result = self._values.get("dynamodb_table")
        assert result is not None, "Required property 'dynamodb_table' is missing"
        return typing.cast("NetworkCustomerManagedResourcesAwsDynamodbTable", result)

    @builtins.property
    def management_bucket(self) -> "NetworkCustomerManagedResourcesAwsManagementBucket":
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#management_bucket Network#management_bucket}.'''
        result = self._values.get("management_bucket")
        assert result is not None, "Required property 'management_bucket' is missing"
        return typing.cast("NetworkCustomerManagedResourcesAwsManagementBucket", result)

    @builtins.property
    def private_subnets(self) -> "NetworkCustomerManagedResourcesAwsPrivateSubnets":
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#private_subnets Network#private_subnets}.'''
        result = self._values.get("private_subnets")
        assert result is not None, "Required property 'private_subnets' is missing"
        return typing.cast("NetworkCustomerManagedResourcesAwsPrivateSubnets", result)

    @builtins.property
    def vpc(self) -> "NetworkCustomerManagedResourcesAwsVpc":
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#vpc Network#vpc}.'''
        result = self._values.get("vpc")
        assert result is not None, "Required property 'vpc' is missing"
        return typing.cast("NetworkCustomerManagedResourcesAwsVpc", result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "NetworkCustomerManagedResourcesAws(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="redpanda.network.NetworkCustomerManagedResourcesAwsDynamodbTable",
    jsii_struct_bases=[],
    name_mapping={"arn": "arn"},
)
class NetworkCustomerManagedResourcesAwsDynamodbTable:
    def __init__(self, *, arn: builtins.str) -> None:
        '''
        :param arn: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#arn Network#arn}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2d937ca48ccb4afc1e374bc7319073d9bf84335bdba185ba753271687e2b292f)
            check_type(argname="argument arn", value=arn, expected_type=type_hints["arn"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "arn": arn,
        }

    @builtins.property
    def arn(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#arn Network#arn}.'''
        result = self._values.get("arn")
        assert result is not None, "Required property 'arn' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "NetworkCustomerManagedResourcesAwsDynamodbTable(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class NetworkCustomerManagedResourcesAwsDynamodbTableOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.network.NetworkCustomerManagedResourcesAwsDynamodbTableOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__fb0499c18de88daab954e59af3734353d31316bb51116c2a028ad080abdf0b81)
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
            type_hints = typing.get_type_hints(_typecheckingstub__5a884aec583f04d8d13497faa44b6bf12c328fdd84de628496aa616cb6846492)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "arn", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, NetworkCustomerManagedResourcesAwsDynamodbTable]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, NetworkCustomerManagedResourcesAwsDynamodbTable]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, NetworkCustomerManagedResourcesAwsDynamodbTable]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3607ce4dcd13ec27b56249f9e9732acb4883d31e5e95d64310a68e2ab25d534c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.network.NetworkCustomerManagedResourcesAwsManagementBucket",
    jsii_struct_bases=[],
    name_mapping={"arn": "arn"},
)
class NetworkCustomerManagedResourcesAwsManagementBucket:
    def __init__(self, *, arn: builtins.str) -> None:
        '''
        :param arn: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#arn Network#arn}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__dec267e1736ad675852c3889b8c7481657eacb2dfbbe3d2b79b519df50f9c689)
            check_type(argname="argument arn", value=arn, expected_type=type_hints["arn"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "arn": arn,
        }

    @builtins.property
    def arn(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#arn Network#arn}.'''
        result = self._values.get("arn")
        assert result is not None, "Required property 'arn' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "NetworkCustomerManagedResourcesAwsManagementBucket(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class NetworkCustomerManagedResourcesAwsManagementBucketOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.network.NetworkCustomerManagedResourcesAwsManagementBucketOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__6ff9f417690fbed085bb36ce4b4136180900913c4c342a6d9fcb959e63eb3e2e)
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
            type_hints = typing.get_type_hints(_typecheckingstub__7048241a4bcadade49bbaefdaecab3c1c4e33347bc7ac40e74bf09b60a5e506d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "arn", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, NetworkCustomerManagedResourcesAwsManagementBucket]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, NetworkCustomerManagedResourcesAwsManagementBucket]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, NetworkCustomerManagedResourcesAwsManagementBucket]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__799b946a521d5d517cdeb3f8d3c299ade1165e8504228ec3aad92fa0f8843c47)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class NetworkCustomerManagedResourcesAwsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.network.NetworkCustomerManagedResourcesAwsOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__5c87b35eda19f36a2a0f534b7dd9f04a4d7444c166f9ab1220be2c314ef53387)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="putDynamodbTable")
    def put_dynamodb_table(self, *, arn: builtins.str) -> None:
        '''
        :param arn: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#arn Network#arn}.
        '''
        value = NetworkCustomerManagedResourcesAwsDynamodbTable(arn=arn)

        return typing.cast(None, jsii.invoke(self, "putDynamodbTable", [value]))

    @jsii.member(jsii_name="putManagementBucket")
    def put_management_bucket(self, *, arn: builtins.str) -> None:
        '''
        :param arn: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#arn Network#arn}.
        '''
        value = NetworkCustomerManagedResourcesAwsManagementBucket(arn=arn)

        return typing.cast(None, jsii.invoke(self, "putManagementBucket", [value]))

    @jsii.member(jsii_name="putPrivateSubnets")
    def put_private_subnets(self, *, arns: typing.Sequence[builtins.str]) -> None:
        '''
        :param arns: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#arns Network#arns}.
        '''
        value = NetworkCustomerManagedResourcesAwsPrivateSubnets(arns=arns)

        return typing.cast(None, jsii.invoke(self, "putPrivateSubnets", [value]))

    @jsii.member(jsii_name="putVpc")
    def put_vpc(self, *, arn: builtins.str) -> None:
        '''
        :param arn: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#arn Network#arn}.
        '''
        value = NetworkCustomerManagedResourcesAwsVpc(arn=arn)

        return typing.cast(None, jsii.invoke(self, "putVpc", [value]))

    @builtins.property
    @jsii.member(jsii_name="dynamodbTable")
    def dynamodb_table(
        self,
    ) -> NetworkCustomerManagedResourcesAwsDynamodbTableOutputReference:
        return typing.cast(NetworkCustomerManagedResourcesAwsDynamodbTableOutputReference, jsii.get(self, "dynamodbTable"))

    @builtins.property
    @jsii.member(jsii_name="managementBucket")
    def management_bucket(
        self,
    ) -> NetworkCustomerManagedResourcesAwsManagementBucketOutputReference:
        return typing.cast(NetworkCustomerManagedResourcesAwsManagementBucketOutputReference, jsii.get(self, "managementBucket"))

    @builtins.property
    @jsii.member(jsii_name="privateSubnets")
    def private_subnets(
        self,
    ) -> "NetworkCustomerManagedResourcesAwsPrivateSubnetsOutputReference":
        return typing.cast("NetworkCustomerManagedResourcesAwsPrivateSubnetsOutputReference", jsii.get(self, "privateSubnets"))

    @builtins.property
    @jsii.member(jsii_name="vpc")
    def vpc(self) -> "NetworkCustomerManagedResourcesAwsVpcOutputReference":
        return typing.cast("NetworkCustomerManagedResourcesAwsVpcOutputReference", jsii.get(self, "vpc"))

    @builtins.property
    @jsii.member(jsii_name="dynamodbTableInput")
    def dynamodb_table_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, NetworkCustomerManagedResourcesAwsDynamodbTable]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, NetworkCustomerManagedResourcesAwsDynamodbTable]], jsii.get(self, "dynamodbTableInput"))

    @builtins.property
    @jsii.member(jsii_name="managementBucketInput")
    def management_bucket_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, NetworkCustomerManagedResourcesAwsManagementBucket]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, NetworkCustomerManagedResourcesAwsManagementBucket]], jsii.get(self, "managementBucketInput"))

    @builtins.property
    @jsii.member(jsii_name="privateSubnetsInput")
    def private_subnets_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "NetworkCustomerManagedResourcesAwsPrivateSubnets"]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "NetworkCustomerManagedResourcesAwsPrivateSubnets"]], jsii.get(self, "privateSubnetsInput"))

    @builtins.property
    @jsii.member(jsii_name="vpcInput")
    def vpc_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "NetworkCustomerManagedResourcesAwsVpc"]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "NetworkCustomerManagedResourcesAwsVpc"]], jsii.get(self, "vpcInput"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, NetworkCustomerManagedResourcesAws]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, NetworkCustomerManagedResourcesAws]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, NetworkCustomerManagedResourcesAws]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b3e158e8f1e14a4a2cea42c39a61a36d44415237df4d4d6ded244f2764e6eeb8)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.network.NetworkCustomerManagedResourcesAwsPrivateSubnets",
    jsii_struct_bases=[],
    name_mapping={"arns": "arns"},
)
class NetworkCustomerManagedResourcesAwsPrivateSubnets:
    def __init__(self, *, arns: typing.Sequence[builtins.str]) -> None:
        '''
        :param arns: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#arns Network#arns}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__15a2e7ffaa5f9b091a100183de505c9c9562cf48ad9eee3d3b57c490c397c59e)
            check_type(argname="argument arns", value=arns, expected_type=type_hints["arns"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "arns": arns,
        }

    @builtins.property
    def arns(self) -> typing.List[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#arns Network#arns}.'''
        result = self._values.get("arns")
        assert result is not None, "Required property 'arns' is missing"
        return typing.cast(typing.List[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "NetworkCustomerManagedResourcesAwsPrivateSubnets(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class NetworkCustomerManagedResourcesAwsPrivateSubnetsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.network.NetworkCustomerManagedResourcesAwsPrivateSubnetsOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__7a50bfbc61e83db06826bd3231cc7fa6a1cb98165a1e52b38b291bd01cc00d17)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="arnsInput")
    def arns_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "arnsInput"))

    @builtins.property
    @jsii.member(jsii_name="arns")
    def arns(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "arns"))

    @arns.setter
    def arns(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__46dc8b1d97729bc721db9b0d2f172f26ee3d549675845988c1f4b5116bc51c1e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "arns", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, NetworkCustomerManagedResourcesAwsPrivateSubnets]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, NetworkCustomerManagedResourcesAwsPrivateSubnets]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, NetworkCustomerManagedResourcesAwsPrivateSubnets]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__53b50d7a9573b15a9d2d2e3da27e70631f47a4696f13b1082b0dc5f0f681410c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.network.NetworkCustomerManagedResourcesAwsVpc",
    jsii_struct_bases=[],
    name_mapping={"arn": "arn"},
)
class NetworkCustomerManagedResourcesAwsVpc:
    def __init__(self, *, arn: builtins.str) -> None:
        '''
        :param arn: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#arn Network#arn}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__31591b86c516b7ac74d26a642cf846a9340e48a30de1b52b5e8aea67a79017a2)
            check_type(argname="argument arn", value=arn, expected_type=type_hints["arn"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "arn": arn,
        }

    @builtins.property
    def arn(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#arn Network#arn}.'''
        result = self._values.get("arn")
        assert result is not None, "Required property 'arn' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "NetworkCustomerManagedResourcesAwsVpc(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class NetworkCustomerManagedResourcesAwsVpcOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.network.NetworkCustomerManagedResourcesAwsVpcOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__15492467223b8fc8e637658ddc18cce7357f8e385c4a95a52643abdd4f94518b)
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
            type_hints = typing.get_type_hints(_typecheckingstub__f9d8c1a3a85c4daab8ff9d35f646db53e516312c8a9edff38bd9fa25d98fc808)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "arn", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, NetworkCustomerManagedResourcesAwsVpc]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, NetworkCustomerManagedResourcesAwsVpc]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, NetworkCustomerManagedResourcesAwsVpc]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3088a966731a5634b8218a4d5ea67d94497dc5a1cd7e6a79fbc2036576bd6a5e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.network.NetworkCustomerManagedResourcesGcp",
    jsii_struct_bases=[],
    name_mapping={
        "management_bucket": "managementBucket",
        "network_name": "networkName",
        "network_project_id": "networkProjectId",
    },
)
class NetworkCustomerManagedResourcesGcp:
    def __init__(
        self,
        *,
        management_bucket: typing.Union["NetworkCustomerManagedResourcesGcpManagementBucket", typing.Dict[builtins.str, typing.Any]],
        network_name: builtins.str,
        network_project_id: builtins.str,
    ) -> None:
        '''
        :param management_bucket: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#management_bucket Network#management_bucket}.
        :param network_name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#network_name Network#network_name}.
        :param network_project_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#network_project_id Network#network_project_id}.
        '''
        if isinstance(management_bucket, dict):
            management_bucket = NetworkCustomerManagedResourcesGcpManagementBucket(**management_bucket)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__64ababede366a2aae7552e316688b2c0dac143050eeec3d345235678e7ed39f2)
            check_type(argname="argument management_bucket", value=management_bucket, expected_type=type_hints["management_bucket"])
            check_type(argname="argument network_name", value=network_name, expected_type=type_hints["network_name"])
            check_type(argname="argument network_project_id", value=network_project_id, expected_type=type_hints["network_project_id"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "management_bucket": management_bucket,
            "network_name": network_name,
            "network_project_id": network_project_id,
        }

    @builtins.property
    def management_bucket(self) -> "NetworkCustomerManagedResourcesGcpManagementBucket":
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#management_bucket Network#management_bucket}.'''
        result = self._values.get("management_bucket")
        assert result is not None, "Required property 'management_bucket' is missing"
        return typing.cast("NetworkCustomerManagedResourcesGcpManagementBucket", result)

    @builtins.property
    def network_name(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#network_name Network#network_name}.'''
        result = self._values.get("network_name")
        assert result is not None, "Required property 'network_name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def network_project_id(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#network_project_id Network#network_project_id}.'''
        result = self._values.get("network_project_id")
        assert result is not None, "Required property 'network_project_id' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "NetworkCustomerManagedResourcesGcp(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="redpanda.network.NetworkCustomerManagedResourcesGcpManagementBucket",
    jsii_struct_bases=[],
    name_mapping={"name": "name"},
)
class NetworkCustomerManagedResourcesGcpManagementBucket:
    def __init__(self, *, name: builtins.str) -> None:
        '''
        :param name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#name Network#name}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c3bf01ed618193fc26c81b8e1f9dc8b53e419e56f5d96137a3fa9db1e742e9ad)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#name Network#name}.'''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "NetworkCustomerManagedResourcesGcpManagementBucket(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class NetworkCustomerManagedResourcesGcpManagementBucketOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.network.NetworkCustomerManagedResourcesGcpManagementBucketOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__76a63bba2c570d44ed73b5d54dbb4c6ea0e9fc8199fc994d65d4d446d940c309)
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
            type_hints = typing.get_type_hints(_typecheckingstub__8b41042647759832e775d7311fc282d20b733adcddbe67ff08975801101c2eaa)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "name", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, NetworkCustomerManagedResourcesGcpManagementBucket]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, NetworkCustomerManagedResourcesGcpManagementBucket]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, NetworkCustomerManagedResourcesGcpManagementBucket]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4b49613ab5549f45680ad624d166e21539936b4bd0e3c3f97561c1c717b85e37)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class NetworkCustomerManagedResourcesGcpOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.network.NetworkCustomerManagedResourcesGcpOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__def18c097d564ee224c983974bb4283b6ca113de30fd64f8d109f790a09db9d5)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="putManagementBucket")
    def put_management_bucket(self, *, name: builtins.str) -> None:
        '''
        :param name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#name Network#name}.
        '''
        value = NetworkCustomerManagedResourcesGcpManagementBucket(name=name)

        return typing.cast(None, jsii.invoke(self, "putManagementBucket", [value]))

    @builtins.property
    @jsii.member(jsii_name="managementBucket")
    def management_bucket(
        self,
    ) -> NetworkCustomerManagedResourcesGcpManagementBucketOutputReference:
        return typing.cast(NetworkCustomerManagedResourcesGcpManagementBucketOutputReference, jsii.get(self, "managementBucket"))

    @builtins.property
    @jsii.member(jsii_name="managementBucketInput")
    def management_bucket_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, NetworkCustomerManagedResourcesGcpManagementBucket]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, NetworkCustomerManagedResourcesGcpManagementBucket]], jsii.get(self, "managementBucketInput"))

    @builtins.property
    @jsii.member(jsii_name="networkNameInput")
    def network_name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "networkNameInput"))

    @builtins.property
    @jsii.member(jsii_name="networkProjectIdInput")
    def network_project_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "networkProjectIdInput"))

    @builtins.property
    @jsii.member(jsii_name="networkName")
    def network_name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "networkName"))

    @network_name.setter
    def network_name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ef2a6fe24b6258300a8e1a0939584bd148b0234beaf88adcf960e31882723dd0)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "networkName", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="networkProjectId")
    def network_project_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "networkProjectId"))

    @network_project_id.setter
    def network_project_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0c2a049d986ea2d6c54f503fded0030ec8140abb292a191c87b136a22d2e942a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "networkProjectId", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, NetworkCustomerManagedResourcesGcp]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, NetworkCustomerManagedResourcesGcp]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, NetworkCustomerManagedResourcesGcp]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__57b1d4975fbee0329cd97065b57a165a0a01e3408b8b7920d8621f30a09b4442)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class NetworkCustomerManagedResourcesOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.network.NetworkCustomerManagedResourcesOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__c73897dd24dd30bfbaf5e7f8d391399b133a65f403c52e536049bc6f3b633360)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="putAws")
    def put_aws(
        self,
        *,
        dynamodb_table: typing.Union[NetworkCustomerManagedResourcesAwsDynamodbTable, typing.Dict[builtins.str, typing.Any]],
        management_bucket: typing.Union[NetworkCustomerManagedResourcesAwsManagementBucket, typing.Dict[builtins.str, typing.Any]],
        private_subnets: typing.Union[NetworkCustomerManagedResourcesAwsPrivateSubnets, typing.Dict[builtins.str, typing.Any]],
        vpc: typing.Union[NetworkCustomerManagedResourcesAwsVpc, typing.Dict[builtins.str, typing.Any]],
    ) -> None:
        '''
        :param dynamodb_table: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#dynamodb_table Network#dynamodb_table}.
        :param management_bucket: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#management_bucket Network#management_bucket}.
        :param private_subnets: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#private_subnets Network#private_subnets}.
        :param vpc: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#vpc Network#vpc}.
        '''
        value = NetworkCustomerManagedResourcesAws(
            dynamodb_table=dynamodb_table,
            management_bucket=management_bucket,
            private_subnets=private_subnets,
            vpc=vpc,
        )

        return typing.cast(None, jsii.invoke(self, "putAws", [value]))

    @jsii.member(jsii_name="putGcp")
    def put_gcp(
        self,
        *,
        management_bucket: typing.Union[NetworkCustomerManagedResourcesGcpManagementBucket, typing.Dict[builtins.str, typing.Any]],
        network_name: builtins.str,
        network_project_id: builtins.str,
    ) -> None:
        '''
        :param management_bucket: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#management_bucket Network#management_bucket}.
        :param network_name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#network_name Network#network_name}.
        :param network_project_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#network_project_id Network#network_project_id}.
        '''
        value = NetworkCustomerManagedResourcesGcp(
            management_bucket=management_bucket,
            network_name=network_name,
            network_project_id=network_project_id,
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
    def aws(self) -> NetworkCustomerManagedResourcesAwsOutputReference:
        return typing.cast(NetworkCustomerManagedResourcesAwsOutputReference, jsii.get(self, "aws"))

    @builtins.property
    @jsii.member(jsii_name="gcp")
    def gcp(self) -> NetworkCustomerManagedResourcesGcpOutputReference:
        return typing.cast(NetworkCustomerManagedResourcesGcpOutputReference, jsii.get(self, "gcp"))

    @builtins.property
    @jsii.member(jsii_name="awsInput")
    def aws_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, NetworkCustomerManagedResourcesAws]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, NetworkCustomerManagedResourcesAws]], jsii.get(self, "awsInput"))

    @builtins.property
    @jsii.member(jsii_name="gcpInput")
    def gcp_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, NetworkCustomerManagedResourcesGcp]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, NetworkCustomerManagedResourcesGcp]], jsii.get(self, "gcpInput"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, NetworkCustomerManagedResources]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, NetworkCustomerManagedResources]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, NetworkCustomerManagedResources]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8067df9bfd7c0bf668813474f39974f3f8b6ad83ba59f4a8adc7bc8b46d51e18)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.network.NetworkTimeouts",
    jsii_struct_bases=[],
    name_mapping={"create": "create", "delete": "delete"},
)
class NetworkTimeouts:
    def __init__(
        self,
        *,
        create: typing.Optional[builtins.str] = None,
        delete: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param create: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#create Network#create}.
        :param delete: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#delete Network#delete}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__734a1dd89e5547049167a6247dc87ba87dcb37a9db5ec37a66e8b19cbda87343)
            check_type(argname="argument create", value=create, expected_type=type_hints["create"])
            check_type(argname="argument delete", value=delete, expected_type=type_hints["delete"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if create is not None:
            self._values["create"] = create
        if delete is not None:
            self._values["delete"] = delete

    @builtins.property
    def create(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#create Network#create}.'''
        result = self._values.get("create")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def delete(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/network#delete Network#delete}.'''
        result = self._values.get("delete")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "NetworkTimeouts(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class NetworkTimeoutsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.network.NetworkTimeoutsOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__d9d4f88283b07e09f7ecf5e8690502bfcdafde2577fc5247a13116f56d0534a3)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetCreate")
    def reset_create(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetCreate", []))

    @jsii.member(jsii_name="resetDelete")
    def reset_delete(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDelete", []))

    @builtins.property
    @jsii.member(jsii_name="createInput")
    def create_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "createInput"))

    @builtins.property
    @jsii.member(jsii_name="deleteInput")
    def delete_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "deleteInput"))

    @builtins.property
    @jsii.member(jsii_name="create")
    def create(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "create"))

    @create.setter
    def create(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7c4f8b936dd9f7c588445b336b0fcf232f78da2c30204d557725983abccadc10)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "create", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="delete")
    def delete(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "delete"))

    @delete.setter
    def delete(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6ea86c33853647575af444e5423abcc68528a5b0f89d00e7c7666fcfa9b80f77)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "delete", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, NetworkTimeouts]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, NetworkTimeouts]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, NetworkTimeouts]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__26a889f1e6d7ce4a9be10fb0146ff2efbc273a1ce3439bb795863ca809b979f8)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


__all__ = [
    "Network",
    "NetworkConfig",
    "NetworkCustomerManagedResources",
    "NetworkCustomerManagedResourcesAws",
    "NetworkCustomerManagedResourcesAwsDynamodbTable",
    "NetworkCustomerManagedResourcesAwsDynamodbTableOutputReference",
    "NetworkCustomerManagedResourcesAwsManagementBucket",
    "NetworkCustomerManagedResourcesAwsManagementBucketOutputReference",
    "NetworkCustomerManagedResourcesAwsOutputReference",
    "NetworkCustomerManagedResourcesAwsPrivateSubnets",
    "NetworkCustomerManagedResourcesAwsPrivateSubnetsOutputReference",
    "NetworkCustomerManagedResourcesAwsVpc",
    "NetworkCustomerManagedResourcesAwsVpcOutputReference",
    "NetworkCustomerManagedResourcesGcp",
    "NetworkCustomerManagedResourcesGcpManagementBucket",
    "NetworkCustomerManagedResourcesGcpManagementBucketOutputReference",
    "NetworkCustomerManagedResourcesGcpOutputReference",
    "NetworkCustomerManagedResourcesOutputReference",
    "NetworkTimeouts",
    "NetworkTimeoutsOutputReference",
]

publication.publish()

def _typecheckingstub__f733c2d59a7f2b5cac7922427553d2ca54b23d8d92313be3234ed3ad2b9a375f(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    cloud_provider: builtins.str,
    cluster_type: builtins.str,
    name: builtins.str,
    region: builtins.str,
    resource_group_id: builtins.str,
    cidr_block: typing.Optional[builtins.str] = None,
    customer_managed_resources: typing.Optional[typing.Union[NetworkCustomerManagedResources, typing.Dict[builtins.str, typing.Any]]] = None,
    timeouts: typing.Optional[typing.Union[NetworkTimeouts, typing.Dict[builtins.str, typing.Any]]] = None,
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

def _typecheckingstub__35b999b540e0158b65c041e322aaa4d9bd2bca8059553788cbdbba07e2d2f37b(
    scope: _constructs_77d1e7e8.Construct,
    import_to_id: builtins.str,
    import_from_id: builtins.str,
    provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2719d3c52d0abdb8beabe4142430747ca55ea9ee191b7e4a2a47d6fda2033573(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__227668e04b57011689dbbcff1d9bc579778214fe68db373476082039fc849275(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f4d8f878cdb823f12b7178fbdd938f17012c9efd7d35e17be9a07078dfc80eed(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__44d9cd5a7d0e5bd06d41047736cdf91a195d3b4637473ba1651282fddff6b828(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4f126e6a4e9da21666eb26b1465fe72face83c85cc5dfd99c9727c40373c3e5a(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2075c0741861a21b7688f411c0c71003a30df86b7bb6c9291099a77d3e07ee63(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fb1fc8051ecdbd7777a287042d55f88cb2e01d149d149f7286a7fcfa9f56379e(
    *,
    connection: typing.Optional[typing.Union[typing.Union[_cdktf_9a9027ec.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]] = None,
    count: typing.Optional[typing.Union[jsii.Number, _cdktf_9a9027ec.TerraformCount]] = None,
    depends_on: typing.Optional[typing.Sequence[_cdktf_9a9027ec.ITerraformDependable]] = None,
    for_each: typing.Optional[_cdktf_9a9027ec.ITerraformIterator] = None,
    lifecycle: typing.Optional[typing.Union[_cdktf_9a9027ec.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]] = None,
    provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
    provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktf_9a9027ec.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]] = None,
    cloud_provider: builtins.str,
    cluster_type: builtins.str,
    name: builtins.str,
    region: builtins.str,
    resource_group_id: builtins.str,
    cidr_block: typing.Optional[builtins.str] = None,
    customer_managed_resources: typing.Optional[typing.Union[NetworkCustomerManagedResources, typing.Dict[builtins.str, typing.Any]]] = None,
    timeouts: typing.Optional[typing.Union[NetworkTimeouts, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d0ce604fedf5ab7b2323184f68c50413e9afe904670d8e110a06338bddb737df(
    *,
    aws: typing.Optional[typing.Union[NetworkCustomerManagedResourcesAws, typing.Dict[builtins.str, typing.Any]]] = None,
    gcp: typing.Optional[typing.Union[NetworkCustomerManagedResourcesGcp, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5412ae398a2d7c33a4dea0799a3957d34f48931a6987a1730dc3143f820e6cba(
    *,
    dynamodb_table: typing.Union[NetworkCustomerManagedResourcesAwsDynamodbTable, typing.Dict[builtins.str, typing.Any]],
    management_bucket: typing.Union[NetworkCustomerManagedResourcesAwsManagementBucket, typing.Dict[builtins.str, typing.Any]],
    private_subnets: typing.Union[NetworkCustomerManagedResourcesAwsPrivateSubnets, typing.Dict[builtins.str, typing.Any]],
    vpc: typing.Union[NetworkCustomerManagedResourcesAwsVpc, typing.Dict[builtins.str, typing.Any]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2d937ca48ccb4afc1e374bc7319073d9bf84335bdba185ba753271687e2b292f(
    *,
    arn: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fb0499c18de88daab954e59af3734353d31316bb51116c2a028ad080abdf0b81(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5a884aec583f04d8d13497faa44b6bf12c328fdd84de628496aa616cb6846492(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3607ce4dcd13ec27b56249f9e9732acb4883d31e5e95d64310a68e2ab25d534c(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, NetworkCustomerManagedResourcesAwsDynamodbTable]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__dec267e1736ad675852c3889b8c7481657eacb2dfbbe3d2b79b519df50f9c689(
    *,
    arn: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6ff9f417690fbed085bb36ce4b4136180900913c4c342a6d9fcb959e63eb3e2e(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7048241a4bcadade49bbaefdaecab3c1c4e33347bc7ac40e74bf09b60a5e506d(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__799b946a521d5d517cdeb3f8d3c299ade1165e8504228ec3aad92fa0f8843c47(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, NetworkCustomerManagedResourcesAwsManagementBucket]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5c87b35eda19f36a2a0f534b7dd9f04a4d7444c166f9ab1220be2c314ef53387(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b3e158e8f1e14a4a2cea42c39a61a36d44415237df4d4d6ded244f2764e6eeb8(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, NetworkCustomerManagedResourcesAws]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__15a2e7ffaa5f9b091a100183de505c9c9562cf48ad9eee3d3b57c490c397c59e(
    *,
    arns: typing.Sequence[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7a50bfbc61e83db06826bd3231cc7fa6a1cb98165a1e52b38b291bd01cc00d17(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__46dc8b1d97729bc721db9b0d2f172f26ee3d549675845988c1f4b5116bc51c1e(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__53b50d7a9573b15a9d2d2e3da27e70631f47a4696f13b1082b0dc5f0f681410c(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, NetworkCustomerManagedResourcesAwsPrivateSubnets]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__31591b86c516b7ac74d26a642cf846a9340e48a30de1b52b5e8aea67a79017a2(
    *,
    arn: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__15492467223b8fc8e637658ddc18cce7357f8e385c4a95a52643abdd4f94518b(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f9d8c1a3a85c4daab8ff9d35f646db53e516312c8a9edff38bd9fa25d98fc808(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3088a966731a5634b8218a4d5ea67d94497dc5a1cd7e6a79fbc2036576bd6a5e(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, NetworkCustomerManagedResourcesAwsVpc]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__64ababede366a2aae7552e316688b2c0dac143050eeec3d345235678e7ed39f2(
    *,
    management_bucket: typing.Union[NetworkCustomerManagedResourcesGcpManagementBucket, typing.Dict[builtins.str, typing.Any]],
    network_name: builtins.str,
    network_project_id: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c3bf01ed618193fc26c81b8e1f9dc8b53e419e56f5d96137a3fa9db1e742e9ad(
    *,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__76a63bba2c570d44ed73b5d54dbb4c6ea0e9fc8199fc994d65d4d446d940c309(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8b41042647759832e775d7311fc282d20b733adcddbe67ff08975801101c2eaa(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4b49613ab5549f45680ad624d166e21539936b4bd0e3c3f97561c1c717b85e37(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, NetworkCustomerManagedResourcesGcpManagementBucket]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__def18c097d564ee224c983974bb4283b6ca113de30fd64f8d109f790a09db9d5(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ef2a6fe24b6258300a8e1a0939584bd148b0234beaf88adcf960e31882723dd0(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0c2a049d986ea2d6c54f503fded0030ec8140abb292a191c87b136a22d2e942a(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__57b1d4975fbee0329cd97065b57a165a0a01e3408b8b7920d8621f30a09b4442(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, NetworkCustomerManagedResourcesGcp]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c73897dd24dd30bfbaf5e7f8d391399b133a65f403c52e536049bc6f3b633360(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8067df9bfd7c0bf668813474f39974f3f8b6ad83ba59f4a8adc7bc8b46d51e18(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, NetworkCustomerManagedResources]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__734a1dd89e5547049167a6247dc87ba87dcb37a9db5ec37a66e8b19cbda87343(
    *,
    create: typing.Optional[builtins.str] = None,
    delete: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d9d4f88283b07e09f7ecf5e8690502bfcdafde2577fc5247a13116f56d0534a3(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7c4f8b936dd9f7c588445b336b0fcf232f78da2c30204d557725983abccadc10(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6ea86c33853647575af444e5423abcc68528a5b0f89d00e7c7666fcfa9b80f77(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__26a889f1e6d7ce4a9be10fb0146ff2efbc273a1ce3439bb795863ca809b979f8(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, NetworkTimeouts]],
) -> None:
    """Type checking stubs"""
    pass
