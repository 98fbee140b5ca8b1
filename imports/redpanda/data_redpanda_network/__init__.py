r'''
# `data_redpanda_network`

Refer to the Terraform Registry for docs: [`data_redpanda_network`](https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/data-sources/network).
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


class DataRedpandaNetwork(
    _cdktf_9a9027ec.TerraformDataSource,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaNetwork.DataRedpandaNetwork",
):
    '''Represents a {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/data-sources/network redpanda_network}.'''

    def __init__(
        self,
        scope: _constructs_77d1e7e8.Construct,
        id_: builtins.str,
        *,
        id: builtins.str,
        connection: typing.Optional[typing.Union[typing.Union[_cdktf_9a9027ec.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]] = None,
        count: typing.Optional[typing.Union[jsii.Number, _cdktf_9a9027ec.TerraformCount]] = None,
        depends_on: typing.Optional[typing.Sequence[_cdktf_9a9027ec.ITerraformDependable]] = None,
        for_each: typing.Optional[_cdktf_9a9027ec.ITerraformIterator] = None,
        lifecycle: typing.Optional[typing.Union[_cdktf_9a9027ec.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]] = None,
        provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
        provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktf_9a9027ec.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]] = None,
    ) -> None:
        '''Create a new {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/data-sources/network redpanda_network} Data Source.

        :param scope: The scope in which to define this construct.
        :param id_: The scoped construct ID. Must be unique amongst siblings in the same scope
        :param id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/data-sources/network#id DataRedpandaNetwork#id}. Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2. If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
        :param connection: 
        :param count: 
        :param depends_on: 
        :param for_each: 
        :param lifecycle: 
        :param provider: 
        :param provisioners: 
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__743ad17fff85936426c798420ae029529d5a4e7cf45592d04a79b63d2e30c0fe)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id_", value=id_, expected_type=type_hints["id_"])
        config = DataRedpandaNetworkConfig(
            id=id,
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
        '''Generates CDKTF code for importing a DataRedpandaNetwork resource upon running "cdktf plan ".

        :param scope: The scope in which to define this construct.
        :param import_to_id: The construct id used in the generated config for the DataRedpandaNetwork to import.
        :param import_from_id: The id of the existing DataRedpandaNetwork that should be imported. Refer to the {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/data-sources/network#import import section} in the documentation of this resource for the id to use
        :param provider: ? Optional instance of the provider where the DataRedpandaNetwork to import is found.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6c9e84e3a5457e5336c488bc5d797580779dbce38fdf444f52632a17615731f8)
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
    @jsii.member(jsii_name="cidrBlock")
    def cidr_block(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "cidrBlock"))

    @builtins.property
    @jsii.member(jsii_name="cloudProvider")
    def cloud_provider(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "cloudProvider"))

    @builtins.property
    @jsii.member(jsii_name="clusterType")
    def cluster_type(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "clusterType"))

    @builtins.property
    @jsii.member(jsii_name="customerManagedResources")
    def customer_managed_resources(
        self,
    ) -> "DataRedpandaNetworkCustomerManagedResourcesOutputReference":
        return typing.cast("DataRedpandaNetworkCustomerManagedResourcesOutputReference", jsii.get(self, "customerManagedResources"))

    @builtins.property
    @jsii.member(jsii_name="name")
    def name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "name"))

    @builtins.property
    @jsii.member(jsii_name="region")
    def region(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "region"))

    @builtins.property
    @jsii.member(jsii_name="resourceGroupId")
    def resource_group_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "resourceGroupId"))

    @builtins.property
    @jsii.member(jsii_name="state")
    def state(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "state"))

    @builtins.property
    @jsii.member(jsii_name="zones")
    def zones(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "zones"))

    @builtins.property
    @jsii.member(jsii_name="idInput")
    def id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "idInput"))

    @builtins.property
    @jsii.member(jsii_name="id")
    def id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "id"))

    @id.setter
    def id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ca8d8a51c4421b65678016d5f543d4ca6abb624295dd36f8c2e2894a37789077)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "id", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaNetwork.DataRedpandaNetworkConfig",
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
    },
)
class DataRedpandaNetworkConfig(_cdktf_9a9027ec.TerraformMetaArguments):
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
    ) -> None:
        '''
        :param connection: 
        :param count: 
        :param depends_on: 
        :param for_each: 
        :param lifecycle: 
        :param provider: 
        :param provisioners: 
        :param id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/data-sources/network#id DataRedpandaNetwork#id}. Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2. If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
        '''
        if isinstance(lifecycle, dict):
            lifecycle = _cdktf_9a9027ec.TerraformResourceLifecycle(**lifecycle)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0c95112a34b86999f863a6b054b85b02f45fcec23b7a371b436378a7adb224ff)
            check_type(argname="argument connection", value=connection, expected_type=type_hints["connection"])
            check_type(argname="argument count", value=count, expected_type=type_hints["count"])
            check_type(argname="argument depends_on", value=depends_on, expected_type=type_hints["depends_on"])
            check_type(argname="argument for_each", value=for_each, expected_type=type_hints["for_each"])
            check_type(argname="argument lifecycle", value=lifecycle, expected_type=type_hints["lifecycle"])
            check_type(argname="argument provider", value=provider, expected_type=type_hints["provider"])
            check_type(argname="argument provisioners", value=provisioners, expected_type=type_hints["provisioners"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
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
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/data-sources/network#id DataRedpandaNetwork#id}.

        Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
        If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
        '''
        result = self._values.get("id")
        assert result is not None, "Required property 'id' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaNetworkConfig(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaNetwork.DataRedpandaNetworkCustomerManagedResources",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaNetworkCustomerManagedResources:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaNetworkCustomerManagedResources(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaNetwork.DataRedpandaNetworkCustomerManagedResourcesAws",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaNetworkCustomerManagedResourcesAws:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaNetworkCustomerManagedResourcesAws(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaNetwork.DataRedpandaNetworkCustomerManagedResourcesAwsDynamodbTable",
    jsii_struct_bases=[],
    name_mapping={"arn": "arn"},
)
class DataRedpandaNetworkCustomerManagedResourcesAwsDynamodbTable:
    def __init__(self, *, arn: builtins.str) -> None:
        '''
        :param arn: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/data-sources/network#arn DataRedpandaNetwork#arn}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7b025a1b688a54e7e7922c6e7ac608d04e53e56a0d6add70d56e0becfdb3d93c)
            check_type(argname="argument arn", value=arn, expected_type=type_hints["arn"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "arn": arn,
        }

    @builtins.property
    def arn(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/data-sources/network#arn DataRedpandaNetwork#arn}.'''
        result = self._values.get("arn")
        assert result is not None, "Required property 'arn' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaNetworkCustomerManagedResourcesAwsDynamodbTable(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class DataRedpandaNetworkCustomerManagedResourcesAwsDynamodbTableOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaNetwork.DataRedpandaNetworkCustomerManagedResourcesAwsDynamodbTableOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__c282fadd03522d604aabfecd8c99a53ec17b7fe54c6ff43a3793ed65eb169349)
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
            type_hints = typing.get_type_hints(_typecheckingstub__45a2297374358eb2328c8e4eaccf93308fe20a4bbdf8a48a74469dd4254724f7)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "arn", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[DataRedpandaNetworkCustomerManagedResourcesAwsDynamodbTable]:
        return typing.cast(typing.Optional[DataRedpandaNetworkCustomerManagedResourcesAwsDynamodbTable], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaNetworkCustomerManagedResourcesAwsDynamodbTable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__25033da89b860deaf091147471d7a761bc614d324bbd283e8e7f024ae06413d7)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaNetwork.DataRedpandaNetworkCustomerManagedResourcesAwsManagementBucket",
    jsii_struct_bases=[],
    name_mapping={"arn": "arn"},
)
class DataRedpandaNetworkCustomerManagedResourcesAwsManagementBucket:
    def __init__(self, *, arn: builtins.str) -> None:
        '''
        :param arn: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/data-sources/network#arn DataRedpandaNetwork#arn}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4bb1c0b6763b12cce0671f084af7161f3a28eee4205d043b50cf9f8ea0d75560)
            check_type(argname="argument arn", value=arn, expected_type=type_hints["arn"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "arn": arn,
        }

    @builtins.property
    def arn(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/data-sources/network#arn DataRedpandaNetwork#arn}.'''
        result = self._values.get("arn")
        assert result is not None, "Required property 'arn' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaNetworkCustomerManagedResourcesAwsManagementBucket(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class DataRedpandaNetworkCustomerManagedResourcesAwsManagementBucketOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaNetwork.DataRedpandaNetworkCustomerManagedResourcesAwsManagementBucketOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__9a508f84b76c2f42c8fcfdcc080f5198ae344b4e1e83a4e6c172a67ea392b22a)
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
            type_hints = typing.get_type_hints(_typecheckingstub__0ece236fb25817454f0817d4c429db5552c2d4df7e621e240c0044ec36afbe7b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "arn", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[DataRedpandaNetworkCustomerManagedResourcesAwsManagementBucket]:
        return typing.cast(typing.Optional[DataRedpandaNetworkCustomerManagedResourcesAwsManagementBucket], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaNetworkCustomerManagedResourcesAwsManagementBucket],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a775961dc78758ea54115c09f28d8c73a004472be72d305183e3d54dc36c250c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class DataRedpandaNetworkCustomerManagedResourcesAwsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaNetwork.DataRedpandaNetworkCustomerManagedResourcesAwsOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__cd1072bf0de9b5f5d8becece04878cd42121dff22e89ea6e26bd5d99d110af11)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="dynamodbTable")
    def dynamodb_table(
        self,
    ) -> DataRedpandaNetworkCustomerManagedResourcesAwsDynamodbTableOutputReference:
        return typing.cast(DataRedpandaNetworkCustomerManagedResourcesAwsDynamodbTableOutputReference, jsii.get(self, "dynamodbTable"))

    @builtins.property
    @jsii.member(jsii_name="managementBucket")
    def management_bucket(
        self,
    ) -> DataRedpandaNetworkCustomerManagedResourcesAwsManagementBucketOutputReference:
        return typing.cast(DataRedpandaNetworkCustomerManagedResourcesAwsManagementBucketOutputReference, jsii.get(self, "managementBucket"))

    @builtins.property
    @jsii.member(jsii_name="privateSubnets")
    def private_subnets(
        self,
    ) -> "DataRedpandaNetworkCustomerManagedResourcesAwsPrivateSubnetsOutputReference":
        return typing.cast("DataRedpandaNetworkCustomerManagedResourcesAwsPrivateSubnetsOutputReference", jsii.get(self, "privateSubnets"))

    @builtins.property
    @jsii.member(jsii_name="vpc")
    def vpc(self) -> "DataRedpandaNetworkCustomerManagedResourcesAwsVpcOutputReference":
        return typing.cast("DataRedpandaNetworkCustomerManagedResourcesAwsVpcOutputReference", jsii.get(self, "vpc"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[DataRedpandaNetworkCustomerManagedResourcesAws]:
        return typing.cast(typing.Optional[DataRedpandaNetworkCustomerManagedResourcesAws], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaNetworkCustomerManagedResourcesAws],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ed0434a42adc3023c1804010d36e773ebeafdc5c57610d6d311565fac3f347a2)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaNetwork.DataRedpandaNetworkCustomerManagedResourcesAwsPrivateSubnets",
    jsii_struct_bases=[],
    name_mapping={"arns": "arns"},
)
class DataRedpandaNetworkCustomerManagedResourcesAwsPrivateSubnets:
    def __init__(self, *, arns: typing.Sequence[builtins.str]) -> None:
        '''
        :param arns: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/data-sources/network#arns DataRedpandaNetwork#arns}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a4b2add4b462ad949d4fd87f3e72294da1dd2ae2ea7f4206eadbd03abcdb9969)
            check_type(argname="argument arns", value=arns, expected_type=type_hints["arns"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "arns": arns,
        }

    @builtins.property
    def arns(self) -> typing.List[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/data-sources/network#arns DataRedpandaNetwork#arns}.'''
        result = self._values.get("arns")
        assert result is not None, "Required property 'arns' is missing"
        return typing.cast(typing.List[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaNetworkCustomerManagedResourcesAwsPrivateSubnets(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class DataRedpandaNetworkCustomerManagedResourcesAwsPrivateSubnetsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaNetwork.DataRedpandaNetworkCustomerManagedResourcesAwsPrivateSubnetsOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__159ce5df3a907986b51f932c6fbb774093b6c06f52f5a4cb7d33497450bd6aea)
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
            type_hints = typing.get_type_hints(_typecheckingstub__86cb2242cebcc6321233ab186aeb46f82aa2e7b3c91a89d9140cf5601f5632ec)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "arns", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[DataRedpandaNetworkCustomerManagedResourcesAwsPrivateSubnets]:
        return typing.cast(typing.Optional[DataRedpandaNetworkCustomerManagedResourcesAwsPrivateSubnets], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaNetworkCustomerManagedResourcesAwsPrivateSubnets],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c086fc0fbbd4d17c3478fa14ccb6f27d24d26a5303b6cb7726d3aa3dd4c7291d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaNetwork.DataRedpandaNetworkCustomerManagedResourcesAwsVpc",
    jsii_struct_bases=[],
    name_mapping={"arn": "arn"},
)
class DataRedpandaNetworkCustomerManagedResourcesAwsVpc:
    def __init__(self, *, arn: builtins.str) -> None:
        '''
        :param arn: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/data-sources/network#arn DataRedpandaNetwork#arn}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__de574fb11ebedf42171869f85a25af9a2569195ba713e50da067b97527e1bf79)
            check_type(argname="argument arn", value=arn, expected_type=type_hints["arn"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "arn": arn,
        }

    @builtins.property
    def arn(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/data-sources/network#arn DataRedpandaNetwork#arn}.'''
        result = self._values.get("arn")
        assert result is not None, "Required property 'arn' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaNetworkCustomerManagedResourcesAwsVpc(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class DataRedpandaNetworkCustomerManagedResourcesAwsVpcOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaNetwork.DataRedpandaNetworkCustomerManagedResourcesAwsVpcOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__740a26d71ec850e83cdb93f4fa44f4bec392b5eec48d29cfb3e819332fb547f8)
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
            type_hints = typing.get_type_hints(_typecheckingstub__b31b7541a38827d9e677e8fb7611cbe49e8ef497775a2733c405737658696964)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "arn", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[DataRedpandaNetworkCustomerManagedResourcesAwsVpc]:
        return typing.cast(typing.Optional[DataRedpandaNetworkCustomerManagedResourcesAwsVpc], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaNetworkCustomerManagedResourcesAwsVpc],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1f9383fe165e99265570670cb5944b5f078bb4a3fc436fbdf14f0800cba35eb5)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaNetwork.DataRedpandaNetworkCustomerManagedResourcesGcp",
    jsii_struct_bases=[],
    name_mapping={},
)
class DataRedpandaNetworkCustomerManagedResourcesGcp:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaNetworkCustomerManagedResourcesGcp(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="redpanda.dataRedpandaNetwork.DataRedpandaNetworkCustomerManagedResourcesGcpManagementBucket",
    jsii_struct_bases=[],
    name_mapping={"name": "name"},
)
class DataRedpandaNetworkCustomerManagedResourcesGcpManagementBucket:
    def __init__(self, *, name: builtins.str) -> None:
        '''
        :param name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/data-sources/network#name DataRedpandaNetwork#name}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__698e0da2fb26a3fafcfd204f5dcfe55cbbf755ab7c082d092587a15b50074fcb)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/data-sources/network#name DataRedpandaNetwork#name}.'''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "DataRedpandaNetworkCustomerManagedResourcesGcpManagementBucket(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class DataRedpandaNetworkCustomerManagedResourcesGcpManagementBucketOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaNetwork.DataRedpandaNetworkCustomerManagedResourcesGcpManagementBucketOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__7230cb1b51653de726badc83c29318611ed067e96fa9938906ef33dd4c2072f1)
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
            type_hints = typing.get_type_hints(_typecheckingstub__61ffe547b7fc16754261524dce0da5bbe4a429a6ebe51a2fd86c20c809f76bf0)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "name", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[DataRedpandaNetworkCustomerManagedResourcesGcpManagementBucket]:
        return typing.cast(typing.Optional[DataRedpandaNetworkCustomerManagedResourcesGcpManagementBucket], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaNetworkCustomerManagedResourcesGcpManagementBucket],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c11656d45015ac0a0a00a7e3d3f7608e41bba28ea790005de912b1dc9c227b0e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class DataRedpandaNetworkCustomerManagedResourcesGcpOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaNetwork.DataRedpandaNetworkCustomerManagedResourcesGcpOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__96dbb53bc528b4e847c026345df6e7f04a4d1c1a2b1e15521e894e2509ceb3b7)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="managementBucket")
    def management_bucket(
        self,
    ) -> DataRedpandaNetworkCustomerManagedResourcesGcpManagementBucketOutputReference:
        return typing.cast(DataRedpandaNetworkCustomerManagedResourcesGcpManagementBucketOutputReference, jsii.get(self, "managementBucket"))

    @builtins.property
    @jsii.member(jsii_name="networkName")
    def network_name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "networkName"))

    @builtins.property
    @jsii.member(jsii_name="networkProjectId")
    def network_project_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "networkProjectId"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[DataRedpandaNetworkCustomerManagedResourcesGcp]:
        return typing.cast(typing.Optional[DataRedpandaNetworkCustomerManagedResourcesGcp], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaNetworkCustomerManagedResourcesGcp],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__55dd91c47f506be85e05f1211b128db5486b5dea38fa3691538a516bb96fe474)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class DataRedpandaNetworkCustomerManagedResourcesOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="redpanda.dataRedpandaNetwork.DataRedpandaNetworkCustomerManagedResourcesOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__6f93608790e4ee24ab669b0c9aa759d72c7dcda46fa815ac883cf43881dd241b)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="aws")
    def aws(self) -> DataRedpandaNetworkCustomerManagedResourcesAwsOutputReference:
        return typing.cast(DataRedpandaNetworkCustomerManagedResourcesAwsOutputReference, jsii.get(self, "aws"))

    @builtins.property
    @jsii.member(jsii_name="gcp")
    def gcp(self) -> DataRedpandaNetworkCustomerManagedResourcesGcpOutputReference:
        return typing.cast(DataRedpandaNetworkCustomerManagedResourcesGcpOutputReference, jsii.get(self, "gcp"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[DataRedpandaNetworkCustomerManagedResources]:
        return typing.cast(typing.Optional[DataRedpandaNetworkCustomerManagedResources], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[DataRedpandaNetworkCustomerManagedResources],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__eb05b17c8a34fab90c96e6938064fcfc2c5bd5cc169203a6033d1cca7a8211e9)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


__all__ = [
    "DataRedpandaNetwork",
    "DataRedpandaNetworkConfig",
    "DataRedpandaNetworkCustomerManagedResources",
    "DataRedpandaNetworkCustomerManagedResourcesAws",
    "DataRedpandaNetworkCustomerManagedResourcesAwsDynamodbTable",
    "DataRedpandaNetworkCustomerManagedResourcesAwsDynamodbTableOutputReference",
    "DataRedpandaNetworkCustomerManagedResourcesAwsManagementBucket",
    "DataRedpandaNetworkCustomerManagedResourcesAwsManagementBucketOutputReference",
    "DataRedpandaNetworkCustomerManagedResourcesAwsOutputReference",
    "DataRedpandaNetworkCustomerManagedResourcesAwsPrivateSubnets",
    "DataRedpandaNetworkCustomerManagedResourcesAwsPrivateSubnetsOutputReference",
    "DataRedpandaNetworkCustomerManagedResourcesAwsVpc",
    "DataRedpandaNetworkCustomerManagedResourcesAwsVpcOutputReference",
    "DataRedpandaNetworkCustomerManagedResourcesGcp",
    "DataRedpandaNetworkCustomerManagedResourcesGcpManagementBucket",
    "DataRedpandaNetworkCustomerManagedResourcesGcpManagementBucketOutputReference",
    "DataRedpandaNetworkCustomerManagedResourcesGcpOutputReference",
    "DataRedpandaNetworkCustomerManagedResourcesOutputReference",
]

publication.publish()

def _typecheckingstub__743ad17fff85936426c798420ae029529d5a4e7cf45592d04a79b63d2e30c0fe(
    scope: _constructs_77d1e7e8.Construct,
    id_: builtins.str,
    *,
    id: builtins.str,
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

def _typecheckingstub__6c9e84e3a5457e5336c488bc5d797580779dbce38fdf444f52632a17615731f8(
    scope: _constructs_77d1e7e8.Construct,
    import_to_id: builtins.str,
    import_from_id: builtins.str,
    provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ca8d8a51c4421b65678016d5f543d4ca6abb624295dd36f8c2e2894a37789077(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0c95112a34b86999f863a6b054b85b02f45fcec23b7a371b436378a7adb224ff(
    *,
    connection: typing.Optional[typing.Union[typing.Union[_cdktf_9a9027ec.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]] = None,
    count: typing.Optional[typing.Union[jsii.Number, _cdktf_9a9027ec.TerraformCount]] = None,
    depends_on: typing.Optional[typing.Sequence[_cdktf_9a9027ec.ITerraformDependable]] = None,
    for_each: typing.Optional[_cdktf_9a9027ec.ITerraformIterator] = None,
    lifecycle: typing.Optional[typing.Union[_cdktf_9a9027ec.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]] = None,
    provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
    provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktf_9a9027ec.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]] = None,
    id: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7b025a1b688a54e7e7922c6e7ac608d04e53e56a0d6add70d56e0becfdb3d93c(
    *,
    arn: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c282fadd03522d604aabfecd8c99a53ec17b7fe54c6ff43a3793ed65eb169349(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__45a2297374358eb2328c8e4eaccf93308fe20a4bbdf8a48a74469dd4254724f7(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__25033da89b860deaf091147471d7a761bc614d324bbd283e8e7f024ae06413d7(
    value: typing.Optional[DataRedpandaNetworkCustomerManagedResourcesAwsDynamodbTable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4bb1c0b6763b12cce0671f084af7161f3a28eee4205d043b50cf9f8ea0d75560(
    *,
    arn: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9a508f84b76c2f42c8fcfdcc080f5198ae344b4e1e83a4e6c172a67ea392b22a(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0ece236fb25817454f0817d4c429db5552c2d4df7e621e240c0044ec36afbe7b(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a775961dc78758ea54115c09f28d8c73a004472be72d305183e3d54dc36c250c(
    value: typing.Optional[DataRedpandaNetworkCustomerManagedResourcesAwsManagementBucket],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cd1072bf0de9b5f5d8becece04878cd42121dff22e89ea6e26bd5d99d110af11(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ed0434a42adc3023c1804010d36e773ebeafdc5c57610d6d311565fac3f347a2(
    value: typing.Optional[DataRedpandaNetworkCustomerManagedResourcesAws],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a4b2add4b462ad949d4fd87f3e72294da1dd2ae2ea7f4206eadbd03abcdb9969(
    *,
    arns: typing.Sequence[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__159ce5df3a907986b51f932c6fbb774093b6c06f52f5a4cb7d33497450bd6aea(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__86cb2242cebcc6321233ab186aeb46f82aa2e7b3c91a89d9140cf5601f5632ec(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c086fc0fbbd4d17c3478fa14ccb6f27d24d26a5303b6cb7726d3aa3dd4c7291d(
    value: typing.Optional[DataRedpandaNetworkCustomerManagedResourcesAwsPrivateSubnets],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__de574fb11ebedf42171869f85a25af9a2569195ba713e50da067b97527e1bf79(
    *,
    arn: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__740a26d71ec850e83cdb93f4fa44f4bec392b5eec48d29cfb3e819332fb547f8(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b31b7541a38827d9e677e8fb7611cbe49e8ef497775a2733c405737658696964(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1f9383fe165e99265570670cb5944b5f078bb4a3fc436fbdf14f0800cba35eb5(
    value: typing.Optional[DataRedpandaNetworkCustomerManagedResourcesAwsVpc],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__698e0da2fb26a3fafcfd204f5dcfe55cbbf755ab7c082d092587a15b50074fcb(
    *,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7230cb1b51653de726badc83c29318611ed067e96fa9938906ef33dd4c2072f1(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__61ffe547b7fc16754261524dce0da5bbe4a429a6ebe51a2fd86c20c809f76bf0(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c11656d45015ac0a0a00a7e3d3f7608e41bba28ea790005de912b1dc9c227b0e(
    value: typing.Optional[DataRedpandaNetworkCustomerManagedResourcesGcpManagementBucket],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__96dbb53bc528b4e847c026345df6e7f04a4d1c1a2b1e15521e894e2509ceb3b7(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__55dd91c47f506be85e05f1211b128db5486b5dea38fa3691538a516bb96fe474(
    value: typing.Optional[DataRedpandaNetworkCustomerManagedResourcesGcp],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6f93608790e4ee24ab669b0c9aa759d72c7dcda46fa815ac883cf43881dd241b(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__eb05b17c8a34fab90c96e6938064fcfc2c5bd5cc169203a6033d1cca7a8211e9(
    value: typing.Optional[DataRedpandaNetworkCustomerManagedResources],
) -> None:
    """Type checking stubs"""
    pass
