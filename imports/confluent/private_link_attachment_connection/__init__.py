r'''
# `confluent_private_link_attachment_connection`

Refer to the Terraform Registry for docs: [`confluent_private_link_attachment_connection`](https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/private_link_attachment_connection).
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


class PrivateLinkAttachmentConnection(
    _cdktf_9a9027ec.TerraformResource,
    metaclass=jsii.JSIIMeta,
    jsii_type="confluent.privateLinkAttachmentConnection.PrivateLinkAttachmentConnection",
):
    '''Represents a {@link https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/private_link_attachment_connection confluent_private_link_attachment_connection}.'''

    def __init__(
        self,
        scope: _constructs_77d1e7e8.Construct,
        id_: builtins.str,
        *,
        display_name: builtins.str,
        environment: typing.Union["PrivateLinkAttachmentConnectionEnvironment", typing.Dict[builtins.str, typing.Any]],
        private_link_attachment: typing.Union["PrivateLinkAttachmentConnectionPrivateLinkAttachment", typing.Dict[builtins.str, typing.Any]],
        aws: typing.Optional[typing.Union["PrivateLinkAttachmentConnectionAws", typing.Dict[builtins.str, typing.Any]]] = None,
        azure: typing.Optional[typing.Union["PrivateLinkAttachmentConnectionAzure", typing.Dict[builtins.str, typing.Any]]] = None,
        gcp: typing.Optional[typing.Union["PrivateLinkAttachmentConnectionGcp", typing.Dict[builtins.str, typing.Any]]] = None,
        id: typing.Optional[builtins.str] = None,
        connection: typing.Optional[typing.Union[typing.Union[_cdktf_9a9027ec.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]] = None,
        count: typing.Optional[typing.Union[jsii.Number, _cdktf_9a9027ec.TerraformCount]] = None,
        depends_on: typing.Optional[typing.Sequence[_cdktf_9a9027ec.ITerraformDependable]] = None,
        for_each: typing.Optional[_cdktf_9a9027ec.ITerraformIterator] = None,
        lifecycle: typing.Optional[typing.Union[_cdktf_9a9027ec.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]] = None,
        provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
        provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktf_9a9027ec.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]] = None,
    ) -> None:
        '''Create a new {@link https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/private_link_attachment_connection confluent_private_link_attachment_connection} Resource.

        :param scope: The scope in which to define this construct.
        :param id_: The scoped construct ID. Must be unique amongst siblings in the same scope
        :param display_name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/private_link_attachment_connection#display_name PrivateLinkAttachmentConnection#display_name}.
        :param environment: environment block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/private_link_attachment_connection#environment PrivateLinkAttachmentConnection#environment}
        :param private_link_attachment: private_link_attachment block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/private_link_attachment_connection#private_link_attachment PrivateLinkAttachmentConnection#private_link_attachment}
        :param aws: aws block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/private_link_attachment_connection#aws PrivateLinkAttachmentConnection#aws}
        :param azure: azure block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/private_link_attachment_connection#azure PrivateLinkAttachmentConnection#azure}
        :param gcp: gcp block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/private_link_attachment_connection#gcp PrivateLinkAttachmentConnection#gcp}
        :param id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/private_link_attachment_connection#id PrivateLinkAttachmentConnection#id}. Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2. If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
        :param connection: 
        :param count: 
        :param depends_on: 
        :param for_each: 
        :param lifecycle: 
        :param provider: 
        :param provisioners: 
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0485f331b354c93158175c4d181f6105fd21c3736fdf26bbbbc1358abb490517)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id_", value=id_, expected_type=type_hints["id_"])
        config = PrivateLinkAttachmentConnectionConfig(
            display_name=display_name,
            environment=environment,
            private_link_attachment=private_link_attachment,
            aws=aws,
            azure=azure,
            gcp=gcp,
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
        '''Generates CDKTF code for importing a PrivateLinkAttachmentConnection resource upon running "cdktf plan ".

        :param scope: The scope in which to define this construct.
        :param import_to_id: The construct id used in the generated config for the PrivateLinkAttachmentConnection to import.
        :param import_from_id: The id of the existing PrivateLinkAttachmentConnection that should be imported. Refer to the {@link https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/private_link_attachment_connection#import import section} in the documentation of this resource for the id to use
        :param provider: ? Optional instance of the provider where the PrivateLinkAttachmentConnection to import is found.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__86cf07b03996622af81e9fa1320436fc6033a71da9bb530cfb3fd51107e34bcc)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument import_to_id", value=import_to_id, expected_type=type_hints["import_to_id"])
            check_type(argname="argument import_from_id", value=import_from_id, expected_type=type_hints["import_from_id"])
            check_type(argname="argument provider", value=provider, expected_type=type_hints["provider"])
        return typing.cast(_cdktf_9a9027ec.ImportableResource, jsii.sinvoke(cls, "generateConfigForImport", [scope, import_to_id, import_from_id, provider]))

    @jsii.member(jsii_name="putAws")
    def put_aws(self, *, vpc_endpoint_id: builtins.str) -> None:
        '''
        :param vpc_endpoint_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/private_link_attachment_connection#vpc_endpoint_id PrivateLinkAttachmentConnection#vpc_endpoint_id}.
        '''
        value = PrivateLinkAttachmentConnectionAws(vpc_endpoint_id=vpc_endpoint_id)

        return typing.cast(None, jsii.invoke(self, "putAws", [value]))

    @jsii.member(jsii_name="putAzure")
    def put_azure(self, *, private_endpoint_resource_id: builtins.str) -> None:
        '''
        :param private_endpoint_resource_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/private_link_attachment_connection#private_endpoint_resource_id PrivateLinkAttachmentConnection#private_endpoint_resource_id}.
        '''
        value = PrivateLinkAttachmentConnectionAzure(
            private_endpoint_resource_id=private_endpoint_resource_id
        )

        return typing.cast(None, jsii.invoke(self, "putAzure", [value]))

    @jsii.member(jsii_name="putEnvironment")
    def put_environment(self, *, id: builtins.str) -> None:
        '''
        :param id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/private_link_attachment_connection#id PrivateLinkAttachmentConnection#id}. Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2. If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
        '''
        value = PrivateLinkAttachmentConnectionEnvironment(id=id)

        return typing.cast(None, jsii.invoke(self, "putEnvironment", [value]))

    @jsii.member(jsii_name="putGcp")
    def put_gcp(self, *, private_service_connect_connection_id: builtins.str) -> None:
        '''
        :param private_service_connect_connection_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/private_link_attachment_connection#private_service_connect_connection_id PrivateLinkAttachmentConnection#private_service_connect_connection_id}.
        '''
        value = PrivateLinkAttachmentConnectionGcp(
            private_service_connect_connection_id=private_service_connect_connection_id
        )

        return typing.cast(None, jsii.invoke(self, "putGcp", [value]))

    @jsii.member(jsii_name="putPrivateLinkAttachment")
    def put_private_link_attachment(self, *, id: builtins.str) -> None:
        '''
        :param id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/private_link_attachment_connection#id PrivateLinkAttachmentConnection#id}. Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2. If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
        '''
        value = PrivateLinkAttachmentConnectionPrivateLinkAttachment(id=id)

        return typing.cast(None, jsii.invoke(self, "putPrivateLinkAttachment", [value]))

    @jsii.member(jsii_name="resetAws")
    def reset_aws(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAws", []))

    @jsii.member(jsii_name="resetAzure")
    def reset_azure(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAzure", []))

    @jsii.member(jsii_name="resetGcp")
    def reset_gcp(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetGcp", []))

    @jsii.member(jsii_name="resetId")
    def reset_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetId", []))

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
    @jsii.member(jsii_name="aws")
    def aws(self) -> "PrivateLinkAttachmentConnectionAwsOutputReference":
        return typing.cast("PrivateLinkAttachmentConnectionAwsOutputReference", jsii.get(self, "aws"))

    @builtins.property
    @jsii.member(jsii_name="azure")
    def azure(self) -> "PrivateLinkAttachmentConnectionAzureOutputReference":
        return typing.cast("PrivateLinkAttachmentConnectionAzureOutputReference", jsii.get(self, "azure"))

    @builtins.property
    @jsii.member(jsii_name="environment")
    def environment(
        self,
    ) -> "PrivateLinkAttachmentConnectionEnvironmentOutputReference":
        return typing.cast("PrivateLinkAttachmentConnectionEnvironmentOutputReference", jsii.get(self, "environment"))

    @builtins.property
    @jsii.member(jsii_name="gcp")
    def gcp(self) -> "PrivateLinkAttachmentConnectionGcpOutputReference":
        return typing.cast("PrivateLinkAttachmentConnectionGcpOutputReference", jsii.get(self, "gcp"))

    @builtins.property
    @jsii.member(jsii_name="privateLinkAttachment")
    def private_link_attachment(
        self,
    ) -> "PrivateLinkAttachmentConnectionPrivateLinkAttachmentOutputReference":
        return typing.cast("PrivateLinkAttachmentConnectionPrivateLinkAttachmentOutputReference", jsii.get(self, "privateLinkAttachment"))

    @builtins.property
    @jsii.member(jsii_name="resourceName")
    def resource_name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "resourceName"))

    @builtins.property
    @jsii.member(jsii_name="awsInput")
    def aws_input(self) -> typing.Optional["PrivateLinkAttachmentConnectionAws"]:
        return typing.cast(typing.Optional["PrivateLinkAttachmentConnectionAws"], jsii.get(self, "awsInput"))

    @builtins.property
    @jsii.member(jsii_name="azureInput")
    def azure_input(self) -> typing.Optional["PrivateLinkAttachmentConnectionAzure"]:
        return typing.cast(typing.Optional["PrivateLinkAttachmentConnectionAzure"], jsii.get(self, "azureInput"))

    @builtins.property
    @jsii.member(jsii_name="displayNameInput")
    def display_name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "displayNameInput"))

    @builtins.property
    @jsii.member(jsii_name="environmentInput")
    def environment_input(
        self,
    ) -> typing.Optional["PrivateLinkAttachmentConnectionEnvironment"]:
        return typing.cast(typing.Optional["PrivateLinkAttachmentConnectionEnvironment"], jsii.get(self, "environmentInput"))

    @builtins.property
    @jsii.member(jsii_name="gcpInput")
    def gcp_input(self) -> typing.Optional["PrivateLinkAttachmentConnectionGcp"]:
        return typing.cast(typing.Optional["PrivateLinkAttachmentConnectionGcp"], jsii.get(self, "gcpInput"))

    @builtins.property
    @jsii.member(jsii_name="idInput")
    def id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "idInput"))

    @builtins.property
    @jsii.member(jsii_name="privateLinkAttachmentInput")
    def private_link_attachment_input(
        self,
    ) -> typing.Optional["PrivateLinkAttachmentConnectionPrivateLinkAttachment"]:
        return typing.cast(typing.Optional["PrivateLinkAttachmentConnectionPrivateLinkAttachment"], jsii.get(self, "privateLinkAttachmentInput"))

    @builtins.property
    @jsii.member(jsii_name="displayName")
    def display_name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "displayName"))

    @display_name.setter
    def display_name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7789067a04c4fa1305c8d2835d876d0b1380cc4a9f69ad5548f8f5119f483746)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "displayName", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="id")
    def id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "id"))

    @id.setter
    def id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__765faa5d5dafe8157a70e07b7836f2ae0b12d39abd2454d97b8ca9f021b509b8)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "id", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="confluent.privateLinkAttachmentConnection.PrivateLinkAttachmentConnectionAws",
    jsii_struct_bases=[],
    name_mapping={"vpc_endpoint_id": "vpcEndpointId"},
)
class PrivateLinkAttachmentConnectionAws:
    def __init__(self, *, vpc_endpoint_id: builtins.str) -> None:
        '''
        :param vpc_endpoint_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/private_link_attachment_connection#vpc_endpoint_id PrivateLinkAttachmentConnection#vpc_endpoint_id}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__31dd703fa9922d4145b5bbff6c75f947aaeb6ef9bffb568c1185b1cc06286381)
            check_type(argname="argument vpc_endpoint_id", value=vpc_endpoint_id, expected_type=type_hints["vpc_endpoint_id"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "vpc_endpoint_id": vpc_endpoint_id,
        }

    @builtins.property
    def vpc_endpoint_id(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/private_link_attachment_connection#vpc_endpoint_id PrivateLinkAttachmentConnection#vpc_endpoint_id}.'''
        result = self._values.get("vpc_endpoint_id")
        assert result is not None, "Required property 'vpc_endpoint_id' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "PrivateLinkAttachmentConnectionAws(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class PrivateLinkAttachmentConnectionAwsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="confluent.privateLinkAttachmentConnection.PrivateLinkAttachmentConnectionAwsOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__6ffe5d97b796e591e1f1a32de66e30d864315cd587f08240bc059c7c2149611d)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="vpcEndpointIdInput")
    def vpc_endpoint_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "vpcEndpointIdInput"))

    @builtins.property
    @jsii.member(jsii_name="vpcEndpointId")
    def vpc_endpoint_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "vpcEndpointId"))

    @vpc_endpoint_id.setter
    def vpc_endpoint_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8a5729f4ed4077a04fdb218716726f6b168e837195fda472c010e25d398f5e24)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "vpcEndpointId", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[PrivateLinkAttachmentConnectionAws]:
        return typing.cast(typing.Optional[PrivateLinkAttachmentConnectionAws], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[PrivateLinkAttachmentConnectionAws],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f3c07920d450d2fdd87a2729fab4b624f37836740d2653922d0d6156fc5e8408)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="confluent.privateLinkAttachmentConnection.PrivateLinkAttachmentConnectionAzure",
    jsii_struct_bases=[],
    name_mapping={"private_endpoint_resource_id": "privateEndpointResourceId"},
)
class PrivateLinkAttachmentConnectionAzure:
    def __init__(self, *, private_endpoint_resource_id: builtins.str) -> None:
        '''
        :param private_endpoint_resource_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/private_link_attachment_connection#private_endpoint_resource_id PrivateLinkAttachmentConnection#private_endpoint_resource_id}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d37ef9a749498853759803e2913e9e31766854c10ca20695af86052287ade73b)
            check_type(argname="argument private_endpoint_resource_id", value=private_endpoint_resource_id, expected_type=type_hints["private_endpoint_resource_id"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "private_endpoint_resource_id": private_endpoint_resource_id,
        }

    @builtins.property
    def private_endpoint_resource_id(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/private_link_attachment_connection#private_endpoint_resource_id PrivateLinkAttachmentConnection#private_endpoint_resource_id}.'''
        result = self._values.get("private_endpoint_resource_id")
        assert result is not None, "Required property 'private_endpoint_resource_id' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "PrivateLinkAttachmentConnectionAzure(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class PrivateLinkAttachmentConnectionAzureOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="confluent.privateLinkAttachmentConnection.PrivateLinkAttachmentConnectionAzureOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__a05089b00379cc7bd67a3e31a7a0301714ef9a2e6917bfbad78e3485b4d44d6e)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="privateEndpointResourceIdInput")
    def private_endpoint_resource_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "privateEndpointResourceIdInput"))

    @builtins.property
    @jsii.member(jsii_name="privateEndpointResourceId")
    def private_endpoint_resource_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "privateEndpointResourceId"))

    @private_endpoint_resource_id.setter
    def private_endpoint_resource_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ac20a96e91ea2d7423c0614cdea195019eb1feaf42b74dd4ea2bcf6496a3b601)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "privateEndpointResourceId", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[PrivateLinkAttachmentConnectionAzure]:
        return typing.cast(typing.Optional[PrivateLinkAttachmentConnectionAzure], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[PrivateLinkAttachmentConnectionAzure],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e8f5a8aea967f8411ca7da4f87b1dde779b462fbd933bf3638bca138b9aac437)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="confluent.privateLinkAttachmentConnection.PrivateLinkAttachmentConnectionConfig",
    jsii_struct_bases=[_cdktf_9a9027ec.TerraformMetaArguments],
    name_mapping={
        "connection": "connection",
        "count": "count",
        "depends_on": "dependsOn",
        "for_each": "forEach",
        "lifecycle": "lifecycle",
        "provider": "provider",
        "provisioners": "provisioners",
        "display_name": "displayName",
        "environment": "environment",
        "private_link_attachment": "privateLinkAttachment",
        "aws": "aws",
        "azure": "azure",
        "gcp": "gcp",
        "id": "id",
    },
)
class PrivateLinkAttachmentConnectionConfig(_cdktf_9a9027ec.TerraformMetaArguments):
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
        display_name: builtins.str,
        environment: typing.Union["PrivateLinkAttachmentConnectionEnvironment", typing.Dict[builtins.str, typing.Any]],
        private_link_attachment: typing.Union["PrivateLinkAttachmentConnectionPrivateLinkAttachment", typing.Dict[builtins.str, typing.Any]],
        aws: typing.Optional[typing.Union[PrivateLinkAttachmentConnectionAws, typing.Dict[builtins.str, typing.Any]]] = None,
        azure: typing.Optional[typing.Union[PrivateLinkAttachmentConnectionAzure, typing.Dict[builtins.str, typing.Any]]] = None,
        gcp: typing.Optional[typing.Union["PrivateLinkAttachmentConnectionGcp", typing.Dict[builtins.str, typing.Any]]] = None,
        id: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param connection: 
        :param count: 
        :param depends_on: 
        :param for_each: 
        :param lifecycle: 
        :param provider: 
        :param provisioners: 
        :param display_name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/private_link_attachment_connection#display_name PrivateLinkAttachmentConnection#display_name}.
        :param environment: environment block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/private_link_attachment_connection#environment PrivateLinkAttachmentConnection#environment}
        :param private_link_attachment: private_link_attachment block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/private_link_attachment_connection#private_link_attachment PrivateLinkAttachmentConnection#private_link_attachment}
        :param aws: aws block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/private_link_attachment_connection#aws PrivateLinkAttachmentConnection#aws}
        :param azure: azure block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/private_link_attachment_connection#azure PrivateLinkAttachmentConnection#azure}
        :param gcp: gcp block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/private_link_attachment_connection#gcp PrivateLinkAttachmentConnection#gcp}
        :param id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/private_link_attachment_connection#id PrivateLinkAttachmentConnection#id}. Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2. If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
        '''
        if isinstance(lifecycle, dict):
            lifecycle = _cdktf_9a9027ec.TerraformResourceLifecycle(**lifecycle)
        if isinstance(environment, dict):
            environment = PrivateLinkAttachmentConnectionEnvironment(**environment)
        if isinstance(private_link_attachment, dict):
            private_link_attachment = PrivateLinkAttachmentConnectionPrivateLinkAttachment(**private_link_attachment)
        if isinstance(aws, dict):
            aws = PrivateLinkAttachmentConnectionAws(**aws)
        if isinstance(azure, dict):
            azure = PrivateLinkAttachmentConnectionAzure(**azure)
        if isinstance(gcp, dict):
            gcp = PrivateLinkAttachmentConnectionGcp(**gcp)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9be19a7ab05859bfd2b9cb1c11f97280ecb01f62b444b9299bbd2cf30e5908c8)
            check_type(argname="argument connection", value=connection, expected_type=type_hints["connection"])
            check_type(argname="argument count", value=count, expected_type=type_hints["count"])
            check_type(argname="argument depends_on", value=depends_on, expected_type=type_hints["depends_on"])
            check_type(argname="argument for_each", value=for_each, expected_type=type_hints["for_each"])
            check_type(argname="argument lifecycle", value=lifecycle, expected_type=type_hints["lifecycle"])
            check_type(argname="argument provider", value=provider, expected_type=type_hints["provider"])
            check_type(argname="argument provisioners", value=provisioners, expected_type=type_hints["provisioners"])
            check_type(argname="argument display_name", value=display_name, expected_type=type_hints["display_name"])
            check_type(argname="argument environment", value=environment, expected_type=type_hints["environment"])
            check_type(argname="argument private_link_attachment", value=private_link_attachment, expected_type=type_hints["private_link_attachment"])
            check_type(argname="argument aws", value=aws, expected_type=type_hints["aws"])
            check_type(argname="argument azure", value=azure, expected_type=type_hints["azure"])
            check_type(argname="argument gcp", value=gcp, expected_type=type_hints["gcp"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "display_name": display_name,
            "environment": environment,
            "private_link_attachment": private_link_attachment,
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
        if aws is not None:
            self._values["aws"] = aws
        if azure is not None:
            self._values["azure"] = azure
        if gcp is not None:
            self._values["gcp"] = gcp
        if id is not None:
            self._values["id"] = id

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
    def display_name(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/private_link_attachment_connection#display_name PrivateLinkAttachmentConnection#display_name}.'''
        result = self._values.get("display_name")
        assert result is not None, "Required property 'display_name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def environment(self) -> "PrivateLinkAttachmentConnectionEnvironment":
        '''environment block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/private_link_attachment_connection#environment PrivateLinkAttachmentConnection#environment}
        '''
        result = self._values.get("environment")
        assert result is not None, "Required property 'environment' is missing"
        return typing.cast("PrivateLinkAttachmentConnectionEnvironment", result)

    @builtins.property
    def private_link_attachment(
        self,
    ) -> "PrivateLinkAttachmentConnectionPrivateLinkAttachment":
        '''private_link_attachment block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/private_link_attachment_connection#private_link_attachment PrivateLinkAttachmentConnection#private_link_attachment}
        '''
        result = self._values.get("private_link_attachment")
        assert result is not None, "Required property 'private_link_attachment' is missing"
        return typing.cast("PrivateLinkAttachmentConnectionPrivateLinkAttachment", result)

    @builtins.property
    def aws(self) -> typing.Optional[PrivateLinkAttachmentConnectionAws]:
        '''aws block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/private_link_attachment_connection#aws PrivateLinkAttachmentConnection#aws}
        '''
        result = self._values.get("aws")
        return typing.cast(typing.Optional[PrivateLinkAttachmentConnectionAws], result)

    @builtins.property
    def azure(self) -> typing.Optional[PrivateLinkAttachmentConnectionAzure]:
        '''azure block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/private_link_attachment_connection#azure PrivateLinkAttachmentConnection#azure}
        '''
        result = self._values.get("azure")
        return typing.cast(typing.Optional[PrivateLinkAttachmentConnectionAzure], result)

    @builtins.property
    def gcp(self) -> typing.Optional["PrivateLinkAttachmentConnectionGcp"]:
        '''gcp block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/private_link_attachment_connection#gcp PrivateLinkAttachmentConnection#gcp}
        '''
        result = self._values.get("gcp")
        return typing.cast(typing.Optional["PrivateLinkAttachmentConnectionGcp"], result)

    @builtins.property
    def id(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/private_link_attachment_connection#id PrivateLinkAttachmentConnection#id}.

        Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
        If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
        '''
        result = self._values.get("id")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "PrivateLinkAttachmentConnectionConfig(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="confluent.privateLinkAttachmentConnection.PrivateLinkAttachmentConnectionEnvironment",
    jsii_struct_bases=[],
    name_mapping={"id": "id"},
)
class PrivateLinkAttachmentConnectionEnvironment:
    def __init__(self, *, id: builtins.str) -> None:
        '''
        :param id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/private_link_attachment_connection#id PrivateLinkAttachmentConnection#id}. Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2. If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a030c2e2a043e7068bff75c2fa3eb2d13d2377bc93f64ff888d3c0856cf4a9e3)
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "id": id,
        }

    @builtins.property
    def id(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/private_link_attachment_connection#id PrivateLinkAttachmentConnection#id}.

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
        return "PrivateLinkAttachmentConnectionEnvironment(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class PrivateLinkAttachmentConnectionEnvironmentOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="confluent.privateLinkAttachmentConnection.PrivateLinkAttachmentConnectionEnvironmentOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__21041fcbc87a1fc6448d3b6629ccafefa2613b5aff64c7540b4caddfcc5670ae)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

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
            type_hints = typing.get_type_hints(_typecheckingstub__ebbabe2e56d90d454342e26843668736e8fcb9b3e5e8177ac9aa1f8319986e46)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "id", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[PrivateLinkAttachmentConnectionEnvironment]:
        return typing.cast(typing.Optional[PrivateLinkAttachmentConnectionEnvironment], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[PrivateLinkAttachmentConnectionEnvironment],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__322d9687a6e02cdd4ca19600715283e21726fe219f37daf4da5ef051a3e31ba6)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="confluent.privateLinkAttachmentConnection.PrivateLinkAttachmentConnectionGcp",
    jsii_struct_bases=[],
    name_mapping={
        "private_service_connect_connection_id": "privateServiceConnectConnectionId",
    },
)
class PrivateLinkAttachmentConnectionGcp:
    def __init__(self, *, private_service_connect_connection_id: builtins.str) -> None:
        '''
        :param private_service_connect_connection_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/private_link_attachment_connection#private_service_connect_connection_id PrivateLinkAttachmentConnection#private_service_connect_connection_id}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3d1d493d85e3d1761f68e4103f6cdfa0c1cf36704ac2d4631d592683491ee600)
            check_type(argname="argument private_service_connect_connection_id", value=private_service_connect_connection_id, expected_type=type_hints["private_service_connect_connection_id"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "private_service_connect_connection_id": private_service_connect_connection_id,
        }

    @builtins.property
    def private_service_connect_connection_id(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/private_link_attachment_connection#private_service_connect_connection_id PrivateLinkAttachmentConnection#private_service_connect_connection_id}.'''
        result = self._values.get("private_service_connect_connection_id")
        assert result is not None, "Required property 'private_service_connect_connection_id' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "PrivateLinkAttachmentConnectionGcp(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class PrivateLinkAttachmentConnectionGcpOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="confluent.privateLinkAttachmentConnection.PrivateLinkAttachmentConnectionGcpOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__d3483431c3df353ca35301aa4d894fb6660291b2f3b45e22efd7394614448a0f)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="privateServiceConnectConnectionIdInput")
    def private_service_connect_connection_id_input(
        self,
    ) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "privateServiceConnectConnectionIdInput"))

    @builtins.property
    @jsii.member(jsii_name="privateServiceConnectConnectionId")
    def private_service_connect_connection_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "privateServiceConnectConnectionId"))

    @private_service_connect_connection_id.setter
    def private_service_connect_connection_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__69e96cece9b25c91a3997ee3889f1689827a0341e6e491e90d23b2cde1ad4352)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "privateServiceConnectConnectionId", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[PrivateLinkAttachmentConnectionGcp]:
        return typing.cast(typing.Optional[PrivateLinkAttachmentConnectionGcp], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[PrivateLinkAttachmentConnectionGcp],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e5665c1b5e2f05e41d7ccf1ad2d3f755c1dae73722252ab0e39fcdc41469d0f2)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="confluent.privateLinkAttachmentConnection.PrivateLinkAttachmentConnectionPrivateLinkAttachment",
    jsii_struct_bases=[],
    name_mapping={"id": "id"},
)
class PrivateLinkAttachmentConnectionPrivateLinkAttachment:
    def __init__(self, *, id: builtins.str) -> None:
        '''
        :param id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/private_link_attachment_connection#id PrivateLinkAttachmentConnection#id}. Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2. If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4c15a61261b7367217df0aede7166a68eb95ee572cfdb6b47859045cf4d084a6)
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "id": id,
        }

    @builtins.property
    def id(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/private_link_attachment_connection#id PrivateLinkAttachmentConnection#id}.

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
        return "PrivateLinkAttachmentConnectionPrivateLinkAttachment(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class PrivateLinkAttachmentConnectionPrivateLinkAttachmentOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="confluent.privateLinkAttachmentConnection.PrivateLinkAttachmentConnectionPrivateLinkAttachmentOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__f7a1ecd358c2566b85cad906b587881e1609721e0dc83651845919532e18811d)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

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
            type_hints = typing.get_type_hints(_typecheckingstub__fa79ab4dac07994a5fd0ff82c79ea4421f304c8fa52f2da8321950766dc5d823)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "id", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[PrivateLinkAttachmentConnectionPrivateLinkAttachment]:
        return typing.cast(typing.Optional[PrivateLinkAttachmentConnectionPrivateLinkAttachment], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[PrivateLinkAttachmentConnectionPrivateLinkAttachment],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__152f1d1d094564dd3d59e17ca2863f41ef31c53e3208b29f55b479927e84cad4)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


__all__ = [
    "PrivateLinkAttachmentConnection",
    "PrivateLinkAttachmentConnectionAws",
    "PrivateLinkAttachmentConnectionAwsOutputReference",
    "PrivateLinkAttachmentConnectionAzure",
    "PrivateLinkAttachmentConnectionAzureOutputReference",
    "PrivateLinkAttachmentConnectionConfig",
    "PrivateLinkAttachmentConnectionEnvironment",
    "PrivateLinkAttachmentConnectionEnvironmentOutputReference",
    "PrivateLinkAttachmentConnectionGcp",
    "PrivateLinkAttachmentConnectionGcpOutputReference",
    "PrivateLinkAttachmentConnectionPrivateLinkAttachment",
    "PrivateLinkAttachmentConnectionPrivateLinkAttachmentOutputReference",
]

publication.publish()

def _typecheckingstub__0485f331b354c93158175c4d181f6105fd21c3736fdf26bbbbc1358abb490517(
    scope: _constructs_77d1e7e8.Construct,
    id_: builtins.str,
    *,
    display_name: builtins.str,
    environment: typing.Union[PrivateLinkAttachmentConnectionEnvironment, typing.Dict[builtins.str, typing.Any]],
    private_link_attachment: typing.Union[PrivateLinkAttachmentConnectionPrivateLinkAttachment, typing.Dict[builtins.str, typing.Any]],
    aws: typing.Optional[typing.Union[PrivateLinkAttachmentConnectionAws, typing.Dict[builtins.str, typing.Any]]] = None,
    azure: typing.Optional[typing.Union[PrivateLinkAttachmentConnectionAzure, typing.Dict[builtins.str, typing.Any]]] = None,
    gcp: typing.Optional[typing.Union[PrivateLinkAttachmentConnectionGcp, typing.Dict[builtins.str, typing.Any]]] = None,
    id: typing.Optional[builtins.str] = None,
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

def _typecheckingstub__86cf07b03996622af81e9fa1320436fc6033a71da9bb530cfb3fd51107e34bcc(
    scope: _constructs_77d1e7e8.Construct,
    import_to_id: builtins.str,
    import_from_id: builtins.str,
    provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7789067a04c4fa1305c8d2835d876d0b1380cc4a9f69ad5548f8f5119f483746(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__765faa5d5dafe8157a70e07b7836f2ae0b12d39abd2454d97b8ca9f021b509b8(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__31dd703fa9922d4145b5bbff6c75f947aaeb6ef9bffb568c1185b1cc06286381(
    *,
    vpc_endpoint_id: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6ffe5d97b796e591e1f1a32de66e30d864315cd587f08240bc059c7c2149611d(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8a5729f4ed4077a04fdb218716726f6b168e837195fda472c010e25d398f5e24(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f3c07920d450d2fdd87a2729fab4b624f37836740d2653922d0d6156fc5e8408(
    value: typing.Optional[PrivateLinkAttachmentConnectionAws],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d37ef9a749498853759803e2913e9e31766854c10ca20695af86052287ade73b(
    *,
    private_endpoint_resource_id: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a05089b00379cc7bd67a3e31a7a0301714ef9a2e6917bfbad78e3485b4d44d6e(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ac20a96e91ea2d7423c0614cdea195019eb1feaf42b74dd4ea2bcf6496a3b601(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e8f5a8aea967f8411ca7da4f87b1dde779b462fbd933bf3638bca138b9aac437(
    value: typing.Optional[PrivateLinkAttachmentConnectionAzure],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9be19a7ab05859bfd2b9cb1c11f97280ecb01f62b444b9299bbd2cf30e5908c8(
    *,
    connection: typing.Optional[typing.Union[typing.Union[_cdktf_9a9027ec.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]] = None,
    count: typing.Optional[typing.Union[jsii.Number, _cdktf_9a9027ec.TerraformCount]] = None,
    depends_on: typing.Optional[typing.Sequence[_cdktf_9a9027ec.ITerraformDependable]] = None,
    for_each: typing.Optional[_cdktf_9a9027ec.ITerraformIterator] = None,
    lifecycle: typing.Optional[typing.Union[_cdktf_9a9027ec.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]] = None,
    provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
    provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktf_9a9027ec.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]] = None,
    display_name: builtins.str,
    environment: typing.Union[PrivateLinkAttachmentConnectionEnvironment, typing.Dict[builtins.str, typing.Any]],
    private_link_attachment: typing.Union[PrivateLinkAttachmentConnectionPrivateLinkAttachment, typing.Dict[builtins.str, typing.Any]],
    aws: typing.Optional[typing.Union[PrivateLinkAttachmentConnectionAws, typing.Dict[builtins.str, typing.Any]]] = None,
    azure: typing.Optional[typing.Union[PrivateLinkAttachmentConnectionAzure, typing.Dict[builtins.str, typing.Any]]] = None,
    gcp: typing.Optional[typing.Union[PrivateLinkAttachmentConnectionGcp, typing.Dict[builtins.str, typing.Any]]] = None,
    id: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a030c2e2a043e7068bff75c2fa3eb2d13d2377bc93f64ff888d3c0856cf4a9e3(
    *,
    id: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__21041fcbc87a1fc6448d3b6629ccafefa2613b5aff64c7540b4caddfcc5670ae(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ebbabe2e56d90d454342e26843668736e8fcb9b3e5e8177ac9aa1f8319986e46(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__322d9687a6e02cdd4ca19600715283e21726fe219f37daf4da5ef051a3e31ba6(
    value: typing.Optional[PrivateLinkAttachmentConnectionEnvironment],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3d1d493d85e3d1761f68e4103f6cdfa0c1cf36704ac2d4631d592683491ee600(
    *,
    private_service_connect_connection_id: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d3483431c3df353ca35301aa4d894fb6660291b2f3b45e22efd7394614448a0f(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__69e96cece9b25c91a3997ee3889f1689827a0341e6e491e90d23b2cde1ad4352(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e5665c1b5e2f05e41d7ccf1ad2d3f755c1dae73722252ab0e39fcdc41469d0f2(
    value: typing.Optional[PrivateLinkAttachmentConnectionGcp],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4c15a61261b7367217df0aede7166a68eb95ee572cfdb6b47859045cf4d084a6(
    *,
    id: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f7a1ecd358c2566b85cad906b587881e1609721e0dc83651845919532e18811d(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fa79ab4dac07994a5fd0ff82c79ea4421f304c8fa52f2da8321950766dc5d823(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__152f1d1d094564dd3d59e17ca2863f41ef31c53e3208b29f55b479927e84cad4(
    value: typing.Optional[PrivateLinkAttachmentConnectionPrivateLinkAttachment],
) -> None:
    """Type checking stubs"""
    pass
