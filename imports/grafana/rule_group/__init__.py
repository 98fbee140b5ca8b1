r'''
# `grafana_rule_group`

Refer to the Terraform Registry for docs: [`grafana_rule_group`](https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group).
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


class RuleGroup(
    _cdktf_9a9027ec.TerraformResource,
    metaclass=jsii.JSIIMeta,
    jsii_type="grafana.ruleGroup.RuleGroup",
):
    '''Represents a {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group grafana_rule_group}.'''

    def __init__(
        self,
        scope: _constructs_77d1e7e8.Construct,
        id_: builtins.str,
        *,
        folder_uid: builtins.str,
        interval_seconds: jsii.Number,
        name: builtins.str,
        rule: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["RuleGroupRule", typing.Dict[builtins.str, typing.Any]]]],
        disable_provenance: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        id: typing.Optional[builtins.str] = None,
        org_id: typing.Optional[builtins.str] = None,
        connection: typing.Optional[typing.Union[typing.Union[_cdktf_9a9027ec.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]] = None,
        count: typing.Optional[typing.Union[jsii.Number, _cdktf_9a9027ec.TerraformCount]] = None,
        depends_on: typing.Optional[typing.Sequence[_cdktf_9a9027ec.ITerraformDependable]] = None,
        for_each: typing.Optional[_cdktf_9a9027ec.ITerraformIterator] = None,
        lifecycle: typing.Optional[typing.Union[_cdktf_9a9027ec.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]] = None,
        provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
        provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktf_9a9027ec.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]] = None,
    ) -> None:
        '''Create a new {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group grafana_rule_group} Resource.

        :param scope: The scope in which to define this construct.
        :param id_: The scoped construct ID. Must be unique amongst siblings in the same scope
        :param folder_uid: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#folder_uid RuleGroup#folder_uid}.
        :param interval_seconds: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#interval_seconds RuleGroup#interval_seconds}.
        :param name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#name RuleGroup#name}.
        :param rule: rule block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#rule RuleGroup#rule}
        :param disable_provenance: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#disable_provenance RuleGroup#disable_provenance}.
        :param id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#id RuleGroup#id}. Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2. If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
        :param org_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#org_id RuleGroup#org_id}.
        :param connection: 
        :param count: 
        :param depends_on: 
        :param for_each: 
        :param lifecycle: 
        :param provider: 
        :param provisioners: 
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__50128c4e1c02fab7bbd499c813788bbf86ff420e4e25fa46e8f523b43c1c88e7)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id_", value=id_, expected_type=type_hints["id_"])
        config = RuleGroupConfig(
            folder_uid=folder_uid,
            interval_seconds=interval_seconds,
            name=name,
            rule=rule,
            disable_provenance=disable_provenance,
            id=id,
            org_id=org_id,
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
        '''Generates CDKTF code for importing a RuleGroup resource upon running "cdktf plan ".

        :param scope: The scope in which to define this construct.
        :param import_to_id: The construct id used in the generated config for the RuleGroup to import.
        :param import_from_id: The id of the existing RuleGroup that should be imported. Refer to the {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#import import section} in the documentation of this resource for the id to use
        :param provider: ? Optional instance of the provider where the RuleGroup to import is found.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c46d1d31f56addf3873d77548c9333d231f6a70a8e5f666c0a73ee32f11dd7be)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument import_to_id", value=import_to_id, expected_type=type_hints["import_to_id"])
            check_type(argname="argument import_from_id", value=import_from_id, expected_type=type_hints["import_from_id"])
            check_type(argname="argument provider", value=provider, expected_type=type_hints["provider"])
        return typing.cast(_cdktf_9a9027ec.ImportableResource, jsii.sinvoke(cls, "generateConfigForImport", [scope, import_to_id, import_from_id, provider]))

    @jsii.member(jsii_name="putRule")
    def put_rule(
        self,
        value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["RuleGroupRule", typing.Dict[builtins.str, typing.Any]]]],
    ) -> None:
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d09afca9721143ae3ee180306b592b5ea9744f4d7c8d54cd35d29cf418ec5647)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast(None, jsii.invoke(self, "putRule", [value]))

    @jsii.member(jsii_name="resetDisableProvenance")
    def reset_disable_provenance(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDisableProvenance", []))

    @jsii.member(jsii_name="resetId")
    def reset_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetId", []))

    @jsii.member(jsii_name="resetOrgId")
    def reset_org_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetOrgId", []))

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
    @jsii.member(jsii_name="rule")
    def rule(self) -> "RuleGroupRuleList":
        return typing.cast("RuleGroupRuleList", jsii.get(self, "rule"))

    @builtins.property
    @jsii.member(jsii_name="disableProvenanceInput")
    def disable_provenance_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "disableProvenanceInput"))

    @builtins.property
    @jsii.member(jsii_name="folderUidInput")
    def folder_uid_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "folderUidInput"))

    @builtins.property
    @jsii.member(jsii_name="idInput")
    def id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "idInput"))

    @builtins.property
    @jsii.member(jsii_name="intervalSecondsInput")
    def interval_seconds_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "intervalSecondsInput"))

    @builtins.property
    @jsii.member(jsii_name="nameInput")
    def name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "nameInput"))

    @builtins.property
    @jsii.member(jsii_name="orgIdInput")
    def org_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "orgIdInput"))

    @builtins.property
    @jsii.member(jsii_name="ruleInput")
    def rule_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["RuleGroupRule"]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["RuleGroupRule"]]], jsii.get(self, "ruleInput"))

    @builtins.property
    @jsii.member(jsii_name="disableProvenance")
    def disable_provenance(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "disableProvenance"))

    @disable_provenance.setter
    def disable_provenance(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__32796c42de69dd84391d5a8cb9ab40dc2c8031de4977f348252da580a2ef93fa)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "disableProvenance", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="folderUid")
    def folder_uid(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "folderUid"))

    @folder_uid.setter
    def folder_uid(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__80aec6565f44be4336eb0232da3c282f6e57d1ab1c2dd58e6360745f2957f38a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "folderUid", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="id")
    def id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "id"))

    @id.setter
    def id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__cccd0606a5ff3ba4ffc0cf6ea09dcada2d72dd373b2afbbe1910bd6dc7754f9d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "id", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="intervalSeconds")
    def interval_seconds(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "intervalSeconds"))

    @interval_seconds.setter
    def interval_seconds(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d446fe8ee5bec0a3290fab55691b34f993a01b5d2a13492f93451e243ee1a71a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "intervalSeconds", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="name")
    def name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "name"))

    @name.setter
    def name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d3005574cb0a06a494bc028ae937c9e83ca92248121f7434ac652f0367247f7b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "name", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="orgId")
    def org_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "orgId"))

    @org_id.setter
    def org_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ba093fca01e631d467c3366165cfc22cdebcff1fd8330de4a0f12fa03427a0eb)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "orgId", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="grafana.ruleGroup.RuleGroupConfig",
    jsii_struct_bases=[_cdktf_9a9027ec.TerraformMetaArguments],
    name_mapping={
        "connection": "connection",
        "count": "count",
        "depends_on": "dependsOn",
        "for_each": "forEach",
        "lifecycle": "lifecycle",
        "provider": "provider",
        "provisioners": "provisioners",
        "folder_uid": "folderUid",
        "interval_seconds": "intervalSeconds",
        "name": "name",
        "rule": "rule",
        "disable_provenance": "disableProvenance",
        "id": "id",
        "org_id": "orgId",
    },
)
class RuleGroupConfig(_cdktf_9a9027ec.TerraformMetaArguments):
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
        folder_uid: builtins.str,
        interval_seconds: jsii.Number,
        name: builtins.str,
        rule: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["RuleGroupRule", typing.Dict[builtins.str, typing.Any]]]],
        disable_provenance: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        id: typing.Optional[builtins.str] = None,
        org_id: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param connection: 
        :param count: 
        :param depends_on: 
        :param for_each: 
        :param lifecycle: 
        :param provider: 
        :param provisioners: 
        :param folder_uid: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#folder_uid RuleGroup#folder_uid}.
        :param interval_seconds: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#interval_seconds RuleGroup#interval_seconds}.
        :param name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#name RuleGroup#name}.
        :param rule: rule block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#rule RuleGroup#rule}
        :param disable_provenance: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#disable_provenance RuleGroup#disable_provenance}.
        :param id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#id RuleGroup#id}. Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2. If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
        :param org_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#org_id RuleGroup#org_id}.
        '''
        if isinstance(lifecycle, dict):
            lifecycle = _cdktf_9a9027ec.TerraformResourceLifecycle(**lifecycle)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6773ed1a88c39ec3e119bf9874ac3cbc8e7318d6de1ad5cf0225f802c0a2f676)
            check_type(argname="argument connection", value=connection, expected_type=type_hints["connection"])
            check_type(argname="argument count", value=count, expected_type=type_hints["count"])
            check_type(argname="argument depends_on", value=depends_on, expected_type=type_hints["depends_on"])
            check_type(argname="argument for_each", value=for_each, expected_type=type_hints["for_each"])
            check_type(argname="argument lifecycle", value=lifecycle, expected_type=type_hints["lifecycle"])
            check_type(argname="argument provider", value=provider, expected_type=type_hints["provider"])
            check_type(argname="argument provisioners", value=provisioners, expected_type=type_hints["provisioners"])
            check_type(argname="argument folder_uid", value=folder_uid, expected_type=type_hints["folder_uid"])
            check_type(argname="argument interval_seconds", value=interval_seconds, expected_type=type_hints["interval_seconds"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument rule", value=rule, expected_type=type_hints["rule"])
            check_type(argname="argument disable_provenance", value=disable_provenance, expected_type=type_hints["disable_provenance"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
            check_type(argname="argument org_id", value=org_id, expected_type=type_hints["org_id"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "folder_uid": folder_uid,
            "interval_seconds": interval_seconds,
            "name": name,
            "rule": rule,
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
        if disable_provenance is not None:
            self._values["disable_provenance"] = disable_provenance
        if id is not None:
            self._values["id"] = id
        if org_id is not None:
            self._values["org_id"] = org_id

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
    def folder_uid(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#folder_uid RuleGroup#folder_uid}.'''
        result = self._values.get("folder_uid")
        assert result is not None, "Required property 'folder_uid' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def interval_seconds(self) -> jsii.Number:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#interval_seconds RuleGroup#interval_seconds}.'''
        result = self._values.get("interval_seconds")
        assert result is not None, "Required property 'interval_seconds' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#name RuleGroup#name}.'''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def rule(
        self,
    ) -> typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["RuleGroupRule"]]:
        '''rule block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#rule RuleGroup#rule}
        '''
        result = self._values.get("rule")
        assert result is not None, "Required property 'rule' is missing"
        return typing.cast(typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["RuleGroupRule"]], result)

    @builtins.property
    def disable_provenance(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#disable_provenance RuleGroup#disable_provenance}.'''
        result = self._values.get("disable_provenance")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def id(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#id RuleGroup#id}.

        Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
        If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
        '''
        result = self._values.get("id")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def org_id(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#org_id RuleGroup#org_id}.'''
        result = self._values.get("org_id")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RuleGroupConfig(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="grafana.ruleGroup.RuleGroupRule",
    jsii_struct_bases=[],
    name_mapping={
        "data": "data",
        "name": "name",
        "annotations": "annotations",
        "condition": "condition",
        "exec_err_state": "execErrState",
        "for_": "for",
        "is_paused": "isPaused",
        "keep_firing_for": "keepFiringFor",
        "labels": "labels",
        "missing_series_evals_to_resolve": "missingSeriesEvalsToResolve",
        "no_data_state": "noDataState",
        "notification_settings": "notificationSettings",
        "record": "record",
        "uid": "uid",
    },
)
class RuleGroupRule:
    def __init__(
        self,
        *,
        data: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["RuleGroupRuleData", typing.Dict[builtins.str, typing.Any]]]],
        name: builtins.str,
        annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        condition: typing.Optional[builtins.str] = None,
        exec_err_state: typing.Optional[builtins.str] = None,
        for_: typing.Optional[builtins.str] = None,
        is_paused: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        keep_firing_for: typing.Optional[builtins.str] = None,
        labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        missing_series_evals_to_resolve: typing.Optional[jsii.Number] = None,
        no_data_state: typing.Optional[builtins.str] = None,
        notification_settings: typing.Optional[typing.Union["RuleGroupRuleNotificationSettings", typing.Dict[builtins.str, typing.Any]]] = None,
        record: typing.Optional[typing.Union["RuleGroupRuleRecord", typing.Dict[builtins.str, typing.Any]]] = None,
        uid: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param data: data block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#data RuleGroup#data}
        :param name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#name RuleGroup#name}.
        :param annotations: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#annotations RuleGroup#annotations}.
        :param condition: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#condition RuleGroup#condition}.
        :param exec_err_state: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#exec_err_state RuleGroup#exec_err_state}.
        :param for_: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#for RuleGroup#for}.
        :param is_paused: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#is_paused RuleGroup#is_paused}.
        :param keep_firing_for: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#keep_firing_for RuleGroup#keep_firing_for}.
        :param labels: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#labels RuleGroup#labels}.
        :param missing_series_evals_to_resolve: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#missing_series_evals_to_resolve RuleGroup#missing_series_evals_to_resolve}.
        :param no_data_state: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#no_data_state RuleGroup#no_data_state}.
        :param notification_settings: notification_settings block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#notification_settings RuleGroup#notification_settings}
        :param record: record block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#record RuleGroup#record}
        :param uid: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#uid RuleGroup#uid}.
        '''
        if isinstance(notification_settings, dict):
            notification_settings = RuleGroupRuleNotificationSettings(**notification_settings)
        if isinstance(record, dict):
            record = RuleGroupRuleRecord(**record)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6ade6976a498025763ddb29d3cb7fc2a0c7ee0c0a22e5dd1ced1587c174a88c2)
            check_type(argname="argument data", value=data, expected_type=type_hints["data"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument annotations", value=annotations, expected_type=type_hints["annotations"])
            check_type(argname="argument condition", value=condition, expected_type=type_hints["condition"])
            check_type(argname="argument exec_err_state", value=exec_err_state, expected_type=type_hints["exec_err_state"])
            check_type(argname="argument for_", value=for_, expected_type=type_hints["for_"])
            check_type(argname="argument is_paused", value=is_paused, expected_type=type_hints["is_paused"])
            check_type(argname="argument keep_firing_for", value=keep_firing_for, expected_type=type_hints["keep_firing_for"])
            check_type(argname="argument labels", value=labels, expected_type=type_hints["labels"])
            check_type(argname="argument missing_series_evals_to_resolve", value=missing_series_evals_to_resolve, expected_type=type_hints["missing_series_evals_to_resolve"])
            check_type(argname="argument no_data_state", value=no_data_state, expected_type=type_hints["no_data_state"])
            check_type(argname="argument notification_settings", value=notification_settings, expected_type=type_hints["notification_settings"])
            check_type(argname="argument record", value=record, expected_type=type_hints["record"])
            check_type(argname="argument uid", value=uid, expected_type=type_hints["uid"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "data": data,
            "name": name,
        }
        if annotations is not None:
            self._values["annotations"] = annotations
        if condition is not None:
            self._values["condition"] = condition
        if exec_err_state is not None:
            self._values["exec_err_state"] = exec_err_state
        if for_ is not None:
            self._values["for_"] = for_
        if is_paused is not None:
            self._values["is_paused"] = is_paused
        if keep_firing_for is not None:
            self._values["keep_firing_for"] = keep_firing_for
        if labels is not None:
            self._values["labels"] = labels
        if missing_series_evals_to_resolve is not None:
            self._values["missing_series_evals_to_resolve"] = missing_series_evals_to_resolve
        if no_data_state is not None:
            self._values["no_data_state"] = no_data_state
        if notification_settings is not None:
            self._values["notification_settings"] = notification_settings
        if record is not None:
            self._values["record"] = record
        if uid is not None:
            self._values["uid"] = uid

    @builtins.property
    def data(
        self,
    ) -> typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["RuleGroupRuleData"]]:
        '''data block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#data RuleGroup#data}
        '''
        result = self._values.get("data")
        assert result is not None, "Required property 'data' is missing"
        return typing.cast(typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["RuleGroupRuleData"]], result)

    @builtins.property
    def name(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#name RuleGroup#name}.'''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def annotations(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#annotations RuleGroup#annotations}.'''
        result = self._values.get("annotations")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def condition(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#condition RuleGroup#condition}.'''
        result = self._values.get("condition")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def exec_err_state(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#exec_err_state RuleGroup#exec_err_state}.'''
        result = self._values.get("exec_err_state")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def for_(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#for RuleGroup#for}.'''
        result = self._values.get("for_")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def is_paused(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#is_paused RuleGroup#is_paused}.'''
        result = self._values.get("is_paused")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def keep_firing_for(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#keep_firing_for RuleGroup#keep_firing_for}.'''
        result = self._values.get("keep_firing_for")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def labels(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#labels RuleGroup#labels}.'''
        result = self._values.get("labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def missing_series_evals_to_resolve(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#missing_series_evals_to_resolve RuleGroup#missing_series_evals_to_resolve}.'''
        result = self._values.get("missing_series_evals_to_resolve")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def no_data_state(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#no_data_state RuleGroup#no_data_state}.'''
        result = self._values.get("no_data_state")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def notification_settings(
        self,
    ) -> typing.Optional["RuleGroupRuleNotificationSettings"]:
        '''notification_settings block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#notification_settings RuleGroup#notification_settings}
        '''
        result = self._values.get("notification_settings")
        return typing.cast(typing.Optional["RuleGroupRuleNotificationSettings"], result)

    @builtins.property
    def record(self) -> typing.Optional["RuleGroupRuleRecord"]:
        '''record block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#record RuleGroup#record}
        '''
        result = self._values.get("record")
        return typing.cast(typing.Optional["RuleGroupRuleRecord"], result)

    @builtins.property
    def uid(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#uid RuleGroup#uid}.'''
        result = self._values.get("uid")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RuleGroupRule(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="grafana.ruleGroup.RuleGroupRuleData",
    jsii_struct_bases=[],
    name_mapping={
        "datasource_uid": "datasourceUid",
        "model": "model",
        "ref_id": "refId",
        "relative_time_range": "relativeTimeRange",
        "query_type": "queryType",
    },
)
class RuleGroupRuleData:
    def __init__(
        self,
        *,
        datasource_uid: builtins.str,
        model: builtins.str,
        ref_id: builtins.str,
        relative_time_range: typing.Union["RuleGroupRuleDataRelativeTimeRange", typing.Dict[builtins.str, typing.Any]],
        query_type: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param datasource_uid: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#datasource_uid RuleGroup#datasource_uid}.
        :param model: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#model RuleGroup#model}.
        :param ref_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#ref_id RuleGroup#ref_id}.
        :param relative_time_range: relative_time_range block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#relative_time_range RuleGroup#relative_time_range}
        :param query_type: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#query_type RuleGroup#query_type}.
        '''
        if isinstance(relative_time_range, dict):
            relative_time_range = RuleGroupRuleDataRelativeTimeRange(**relative_time_range)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__df8dc6f2584d68eafc61bfe33e35754aad7f8ec9eaf4ecf46eee5b97743b7463)
            check_type(argname="argument datasource_uid", value=datasource_uid, expected_type=type_hints["datasource_uid"])
            check_type(argname="argument model", value=model, expected_type=type_hints["model"])
            check_type(argname="argument ref_id", value=ref_id, expected_type=type_hints["ref_id"])
            check_type(argname="argument relative_time_range", value=relative_time_range, expected_type=type_hints["relative_time_range"])
            check_type(argname="argument query_type", value=query_type, expected_type=type_hints["query_type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "datasource_uid": datasource_uid,
            "model": model,
            "ref_id": ref_id,
            "relative_time_range": relative_time_range,
        }
        if query_type is not None:
            self._values["query_type"] = query_type

    @builtins.property
    def datasource_uid(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#datasource_uid RuleGroup#datasource_uid}.'''
        result = self._values.get("datasource_uid")
        assert result is not None, "Required property 'datasource_uid' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def model(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#model RuleGroup#model}.'''
        result = self._values.get("model")
        assert result is not None, "Required property 'model' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def ref_id(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#ref_id RuleGroup#ref_id}.'''
        result = self._values.get("ref_id")
        assert result is not None, "Required property 'ref_id' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def relative_time_range(self) -> "RuleGroupRuleDataRelativeTimeRange":
        '''relative_time_range block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#relative_time_range RuleGroup#relative_time_range}
        '''
        result = self._values.get("relative_time_range")
        assert result is not None, "Required property 'relative_time_range' is missing"
        return typing.cast("RuleGroupRuleDataRelativeTimeRange", result)

    @builtins.property
    def query_type(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#query_type RuleGroup#query_type}.'''
        result = self._values.get("query_type")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RuleGroupRuleData(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class RuleGroupRuleDataList(
    _cdktf_9a9027ec.ComplexList,
    metaclass=jsii.JSIIMeta,
    jsii_type="grafana.ruleGroup.RuleGroupRuleDataList",
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
            type_hints = typing.get_type_hints(_typecheckingstub__16bc59691247a726a8675b1d959001c7e94011dc72c367db567f9a870e01dc98)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument wraps_set", value=wraps_set, expected_type=type_hints["wraps_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name="get")
    def get(self, index: jsii.Number) -> "RuleGroupRuleDataOutputReference":
        '''
        :param index: the index of the item to return.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4fb0ae4227361984cac30869ace22238bffbfef0e6c640db04fbd2d87dcfdf50)
            check_type(argname="argument index", value=index, expected_type=type_hints["index"])
        return typing.cast("RuleGroupRuleDataOutputReference", jsii.invoke(self, "get", [index]))

    @builtins.property
    @jsii.member(jsii_name="terraformAttribute")
    def _terraform_attribute(self) -> builtins.str:
        '''The attribute on the parent resource this class is referencing.'''
        return typing.cast(builtins.str, jsii.get(self, "terraformAttribute"))

    @_terraform_attribute.setter
    def _terraform_attribute(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__13b3b84ecc6ca869f002f01ae9a9fa3239b166bcb60cc0a586385f172b461be6)
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
            type_hints = typing.get_type_hints(_typecheckingstub__e95130d6751a8cbb79f1dfea345ef48a84029dbd5e40ed5adc4777bc200b0c1e)
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
            type_hints = typing.get_type_hints(_typecheckingstub__7c984a82ec7aed80abcf801bfd0ea5ed49651d819e5c9d78ea29838d1a45c046)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "wrapsSet", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[RuleGroupRuleData]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[RuleGroupRuleData]]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[RuleGroupRuleData]]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b09c43f1c7935b455cb3f5b3013eae3c0809a1c11b14f8f8a560166e644f1d80)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class RuleGroupRuleDataOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="grafana.ruleGroup.RuleGroupRuleDataOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__2aa52d1e771e3e6218129682dcde61e8e95778cee9e9c3ae709d5abdca737632)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument complex_object_index", value=complex_object_index, expected_type=type_hints["complex_object_index"])
            check_type(argname="argument complex_object_is_from_set", value=complex_object_is_from_set, expected_type=type_hints["complex_object_is_from_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @jsii.member(jsii_name="putRelativeTimeRange")
    def put_relative_time_range(self, *, from_: jsii.Number, to: jsii.Number) -> None:
        '''
        :param from_: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#from RuleGroup#from}.
        :param to: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#to RuleGroup#to}.
        '''
        value = RuleGroupRuleDataRelativeTimeRange(from_=from_, to=to)

        return typing.cast(None, jsii.invoke(self, "putRelativeTimeRange", [value]))

    @jsii.member(jsii_name="resetQueryType")
    def reset_query_type(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetQueryType", []))

    @builtins.property
    @jsii.member(jsii_name="relativeTimeRange")
    def relative_time_range(
        self,
    ) -> "RuleGroupRuleDataRelativeTimeRangeOutputReference":
        return typing.cast("RuleGroupRuleDataRelativeTimeRangeOutputReference", jsii.get(self, "relativeTimeRange"))

    @builtins.property
    @jsii.member(jsii_name="datasourceUidInput")
    def datasource_uid_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "datasourceUidInput"))

    @builtins.property
    @jsii.member(jsii_name="modelInput")
    def model_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "modelInput"))

    @builtins.property
    @jsii.member(jsii_name="queryTypeInput")
    def query_type_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "queryTypeInput"))

    @builtins.property
    @jsii.member(jsii_name="refIdInput")
    def ref_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "refIdInput"))

    @builtins.property
    @jsii.member(jsii_name="relativeTimeRangeInput")
    def relative_time_range_input(
        self,
    ) -> typing.Optional["RuleGroupRuleDataRelativeTimeRange"]:
        return typing.cast(typing.Optional["RuleGroupRuleDataRelativeTimeRange"], jsii.get(self, "relativeTimeRangeInput"))

    @builtins.property
    @jsii.member(jsii_name="datasourceUid")
    def datasource_uid(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "datasourceUid"))

    @datasource_uid.setter
    def datasource_uid(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e632b25c0bab2d1e0adee626a130ba2d3225635744336859381c0b8e171497b2)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "datasourceUid", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="model")
    def model(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "model"))

    @model.setter
    def model(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d417f7dbbcfa5385cc3a4f86127ce3dcb7d9d86955cf6af2ea207f7f58d2ec61)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "model", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="queryType")
    def query_type(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "queryType"))

    @query_type.setter
    def query_type(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8be7b64f15c8cbb80a0bc0713b9245878a4ffd1415c7f4dda6e25186b74e252a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "queryType", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="refId")
    def ref_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "refId"))

    @ref_id.setter
    def ref_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8fc5487ab35e20ef79d8472332b2c63497722ae431eb7e697fd5956bdbc81594)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "refId", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, RuleGroupRuleData]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, RuleGroupRuleData]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, RuleGroupRuleData]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5daf07d5730d2e686a2f50173d9fbf08620de01511cbb78749ff05d2a4160431)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="grafana.ruleGroup.RuleGroupRuleDataRelativeTimeRange",
    jsii_struct_bases=[],
    name_mapping={"from_": "from", "to": "to"},
)
class RuleGroupRuleDataRelativeTimeRange:
    def __init__(self, *, from_: jsii.Number, to: jsii.Number) -> None:
        '''
        :param from_: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#from RuleGroup#from}.
        :param to: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#to RuleGroup#to}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7bb87b68554d249ee24db35a7320a34f1be4fc502018832ae8c256b4f223575c)
            check_type(argname="argument from_", value=from_, expected_type=type_hints["from_"])
            check_type(argname="argument to", value=to, expected_type=type_hints["to"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "from_": from_,
            "to": to,
        }

    @builtins.property
    def from_(self) -> jsii.Number:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#from RuleGroup#from}.'''
        result = self._values.get("from_")
        assert result is not None, "Required property 'from_' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def to(self) -> jsii.Number:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#to RuleGroup#to}.'''
        result = self._values.get("to")
        assert result is not None, "Required property 'to' is missing"
        return typing.cast(jsii.Number, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RuleGroupRuleDataRelativeTimeRange(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class RuleGroupRuleDataRelativeTimeRangeOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="grafana.ruleGroup.RuleGroupRuleDataRelativeTimeRangeOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__78028c0324f5ebd8f90bf27c03de9fca8f6680cdec6d9641815219e4b7d6ab46)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="fromInput")
    def from_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "fromInput"))

    @builtins.property
    @jsii.member(jsii_name="toInput")
    def to_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "toInput"))

    @builtins.property
    @jsii.member(jsii_name="from")
    def from_(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "from"))

    @from_.setter
    def from_(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__de4b7ed18b1e9c7f0eb0aabf31b5097e369f337b6d2c8ffbdaf70181f84adf94)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "from", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="to")
    def to(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "to"))

    @to.setter
    def to(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__59576f7b0b3d54dc0c1e159bbcdf3cf06d85d3df90e2cfd95b5d0b0331a1d487)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "to", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[RuleGroupRuleDataRelativeTimeRange]:
        return typing.cast(typing.Optional[RuleGroupRuleDataRelativeTimeRange], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[RuleGroupRuleDataRelativeTimeRange],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__91d98961a613caab811a3b57c249cf93900b3dd891ce527be8ca44ea79dd2662)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class RuleGroupRuleList(
    _cdktf_9a9027ec.ComplexList,
    metaclass=jsii.JSIIMeta,
    jsii_type="grafana.ruleGroup.RuleGroupRuleList",
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
            type_hints = typing.get_type_hints(_typecheckingstub__347981d94c21d38b6d268c17677d3249457b8f4e4afd24b7937c26e8399119f7)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument wraps_set", value=wraps_set, expected_type=type_hints["wraps_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name="get")
    def get(self, index: jsii.Number) -> "RuleGroupRuleOutputReference":
        '''
        :param index: the index of the item to return.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__02fbbb2f334d2e2157a200a9682c4b6d2629f8ababab7f1aeee87a1a1f0e4867)
            check_type(argname="argument index", value=index, expected_type=type_hints["index"])
        return typing.cast("RuleGroupRuleOutputReference", jsii.invoke(self, "get", [index]))

    @builtins.property
    @jsii.member(jsii_name="terraformAttribute")
    def _terraform_attribute(self) -> builtins.str:
        '''The attribute on the parent resource this class is referencing.'''
        return typing.cast(builtins.str, jsii.get(self, "terraformAttribute"))

    @_terraform_attribute.setter
    def _terraform_attribute(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7486efe7c15f3151e1bc0676920f199d14346c052c4298eb1177370579e58375)
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
            type_hints = typing.get_type_hints(_typecheckingstub__ba9745a35d1a74c2c07558b76c3ddd7ac24fb4fc283a5bd85a156c4fc45c2fe9)
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
            type_hints = typing.get_type_hints(_typecheckingstub__8034242dc59b03574bddd962aba33795f1b007d75b19f390a16460aa29d1b7ad)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "wrapsSet", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[RuleGroupRule]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[RuleGroupRule]]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[RuleGroupRule]]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2bf7317f51f35f4b07201de5c1771bb2908c8551ec1c6c4b53734c2fd024383a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="grafana.ruleGroup.RuleGroupRuleNotificationSettings",
    jsii_struct_bases=[],
    name_mapping={
        "contact_point": "contactPoint",
        "active_timings": "activeTimings",
        "group_by": "groupBy",
        "group_interval": "groupInterval",
        "group_wait": "groupWait",
        "mute_timings": "muteTimings",
        "repeat_interval": "repeatInterval",
    },
)
class RuleGroupRuleNotificationSettings:
    def __init__(
        self,
        *,
        contact_point: builtins.str,
        active_timings: typing.Optional[typing.Sequence[builtins.str]] = None,
        group_by: typing.Optional[typing.Sequence[builtins.str]] = None,
        group_interval: typing.Optional[builtins.str] = None,
        group_wait: typing.Optional[builtins.str] = None,
        mute_timings: typing.Optional[typing.Sequence[builtins.str]] = None,
        repeat_interval: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param contact_point: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#contact_point RuleGroup#contact_point}.
        :param active_timings: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#active_timings RuleGroup#active_timings}.
        :param group_by: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#group_by RuleGroup#group_by}.
        :param group_interval: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#group_interval RuleGroup#group_interval}.
        :param group_wait: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#group_wait RuleGroup#group_wait}.
        :param mute_timings: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#mute_timings RuleGroup#mute_timings}.
        :param repeat_interval: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#repeat_interval RuleGroup#repeat_interval}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ca82e0c33ca4624db0835d12d0496764d8b2314b2e98bb637dd9cc2ee398b8b6)
            check_type(argname="argument contact_point", value=contact_point, expected_type=type_hints["contact_point"])
            check_type(argname="argument active_timings", value=active_timings, expected_type=type_hints["active_timings"])
            check_type(argname="argument group_by", value=group_by, expected_type=type_hints["group_by"])
            check_type(argname="argument group_interval", value=group_interval, expected_type=type_hints["group_interval"])
            check_type(argname="argument group_wait", value=group_wait, expected_type=type_hints["group_wait"])
            check_type(argname="argument mute_timings", value=mute_timings, expected_type=type_hints["mute_timings"])
            check_type(argname="argument repeat_interval", value=repeat_interval, expected_type=type_hints["repeat_interval"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "contact_point": contact_point,
        }
        if active_timings is not None:
            self._values["active_timings"] = active_timings
        if group_by is not None:
            self._values["group_by"] = group_by
        if group_interval is not None:
            self._values["group_interval"] = group_interval
        if group_wait is not None:
            self._values["group_wait"] = group_wait
        if mute_timings is not None:
            self._values["mute_timings"] = mute_timings
        if repeat_interval is not None:
            self._values["repeat_interval"] = repeat_interval

    @builtins.property
    def contact_point(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#contact_point RuleGroup#contact_point}.'''
        result = self._values.get("contact_point")
        assert result is not None, "Required property 'contact_point' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def active_timings(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#active_timings RuleGroup#active_timings}.'''
        result = self._values.get("active_timings")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def group_by(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#group_by RuleGroup#group_by}.'''
        result = self._values.get("group_by")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def group_interval(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#group_interval RuleGroup#group_interval}.'''
        result = self._values.get("group_interval")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def group_wait(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#group_wait RuleGroup#group_wait}.'''
        result = self._values.get("group_wait")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def mute_timings(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#mute_timings RuleGroup#mute_timings}.'''
        result = self._values.get("mute_timings")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def repeat_interval(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#repeat_interval RuleGroup#repeat_interval}.'''
        result = self._values.get("repeat_interval")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RuleGroupRuleNotificationSettings(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class RuleGroupRuleNotificationSettingsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="grafana.ruleGroup.RuleGroupRuleNotificationSettingsOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__89f7ff7071e83bde5474e4a0ae7d19b2c53d169cb891824459a580264856be06)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetActiveTimings")
    def reset_active_timings(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetActiveTimings", []))

    @jsii.member(jsii_name="resetGroupBy")
    def reset_group_by(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetGroupBy", []))

    @jsii.member(jsii_name="resetGroupInterval")
    def reset_group_interval(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetGroupInterval", []))

    @jsii.member(jsii_name="resetGroupWait")
    def reset_group_wait(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetGroupWait", []))

    @jsii.member(jsii_name="resetMuteTimings")
    def reset_mute_timings(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMuteTimings", []))

    @jsii.member(jsii_name="resetRepeatInterval")
    def reset_repeat_interval(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetRepeatInterval", []))

    @builtins.property
    @jsii.member(jsii_name="activeTimingsInput")
    def active_timings_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "activeTimingsInput"))

    @builtins.property
    @jsii.member(jsii_name="contactPointInput")
    def contact_point_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "contactPointInput"))

    @builtins.property
    @jsii.member(jsii_name="groupByInput")
    def group_by_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "groupByInput"))

    @builtins.property
    @jsii.member(jsii_name="groupIntervalInput")
    def group_interval_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "groupIntervalInput"))

    @builtins.property
    @jsii.member(jsii_name="groupWaitInput")
    def group_wait_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "groupWaitInput"))

    @builtins.property
    @jsii.member(jsii_name="muteTimingsInput")
    def mute_timings_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "muteTimingsInput"))

    @builtins.property
    @jsii.member(jsii_name="repeatIntervalInput")
    def repeat_interval_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "repeatIntervalInput"))

    @builtins.property
    @jsii.member(jsii_name="activeTimings")
    def active_timings(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "activeTimings"))

    @active_timings.setter
    def active_timings(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__45842896f91317c0981fb175d432f0749a5cb88ddb0020aaaaed198c61be6c5f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "activeTimings", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="contactPoint")
    def contact_point(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "contactPoint"))

    @contact_point.setter
    def contact_point(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7d6d11fbd63056745de338c3c79a68d847f4b04e4cede1ffb7ba37d57e8113a7)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "contactPoint", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="groupBy")
    def group_by(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "groupBy"))

    @group_by.setter
    def group_by(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__62be8c46fa8a2c58acc785aa5db4e82369c5e3e71eca041579b5a795b33124a6)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "groupBy", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="groupInterval")
    def group_interval(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "groupInterval"))

    @group_interval.setter
    def group_interval(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__17fa586e1dd5d281f4a9f713b051bbb7d7367b1e1339cf590de94c4d35817079)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "groupInterval", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="groupWait")
    def group_wait(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "groupWait"))

    @group_wait.setter
    def group_wait(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8dbd4f5d0e4ef9e7fe9fee654f4bb76e90c2880b9b9148903e81c4bf99db05a3)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "groupWait", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="muteTimings")
    def mute_timings(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "muteTimings"))

    @mute_timings.setter
    def mute_timings(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5c44f71c2bfed6925e064b78dfafe37fbe079bad8b6c6fe0e0af97f1ca81e134)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "muteTimings", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="repeatInterval")
    def repeat_interval(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "repeatInterval"))

    @repeat_interval.setter
    def repeat_interval(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f1bcba5f03157b6e3e677803ecfb941b5c4225f1fb4755ed45ae3d11655d2b0b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "repeatInterval", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[RuleGroupRuleNotificationSettings]:
        return typing.cast(typing.Optional[RuleGroupRuleNotificationSettings], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[RuleGroupRuleNotificationSettings],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c357fc403edcf2edc751f223fae0e01ee1c3d521ecb9b564d84a4d160ee6ddd7)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class RuleGroupRuleOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="grafana.ruleGroup.RuleGroupRuleOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__0285f08ebb7f8b631ac324b36af0337ca1b4d75e3b3acae564b5bd06de1583aa)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument complex_object_index", value=complex_object_index, expected_type=type_hints["complex_object_index"])
            check_type(argname="argument complex_object_is_from_set", value=complex_object_is_from_set, expected_type=type_hints["complex_object_is_from_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @jsii.member(jsii_name="putData")
    def put_data(
        self,
        value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[RuleGroupRuleData, typing.Dict[builtins.str, typing.Any]]]],
    ) -> None:
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__eff53a0cd9673d8245f7d3de93dc712b1ab9221081f7a63fd7516772fea06714)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast(None, jsii.invoke(self, "putData", [value]))

    @jsii.member(jsii_name="putNotificationSettings")
    def put_notification_settings(
        self,
        *,
        contact_point: builtins.str,
        active_timings: typing.Optional[typing.Sequence[builtins.str]] = None,
        group_by: typing.Optional[typing.Sequence[builtins.str]] = None,
        group_interval: typing.Optional[builtins.str] = None,
        group_wait: typing.Optional[builtins.str] = None,
        mute_timings: typing.Optional[typing.Sequence[builtins.str]] = None,
        repeat_interval: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param contact_point: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#contact_point RuleGroup#contact_point}.
        :param active_timings: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#active_timings RuleGroup#active_timings}.
        :param group_by: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#group_by RuleGroup#group_by}.
        :param group_interval: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#group_interval RuleGroup#group_interval}.
        :param group_wait: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#group_wait RuleGroup#group_wait}.
        :param mute_timings: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#mute_timings RuleGroup#mute_timings}.
        :param repeat_interval: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#repeat_interval RuleGroup#repeat_interval}.
        '''
        value = RuleGroupRuleNotificationSettings(
            contact_point=contact_point,
            active_timings=active_timings,
            group_by=group_by,
            group_interval=group_interval,
            group_wait=group_wait,
            mute_timings=mute_timings,
            repeat_interval=repeat_interval,
        )

        return typing.cast(None, jsii.invoke(self, "putNotificationSettings", [value]))

    @jsii.member(jsii_name="putRecord")
    def put_record(
        self,
        *,
        from_: builtins.str,
        metric: builtins.str,
        target_datasource_uid: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param from_: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#from RuleGroup#from}.
        :param metric: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#metric RuleGroup#metric}.
        :param target_datasource_uid: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#target_datasource_uid RuleGroup#target_datasource_uid}.
        '''
        value = RuleGroupRuleRecord(
            from_=from_, metric=metric, target_datasource_uid=target_datasource_uid
        )

        return typing.cast(None, jsii.invoke(self, "putRecord", [value]))

    @jsii.member(jsii_name="resetAnnotations")
    def reset_annotations(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAnnotations", []))

    @jsii.member(jsii_name="resetCondition")
    def reset_condition(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetCondition", []))

    @jsii.member(jsii_name="resetExecErrState")
    def reset_exec_err_state(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetExecErrState", []))

    @jsii.member(jsii_name="resetFor")
    def reset_for(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetFor", []))

    @jsii.member(jsii_name="resetIsPaused")
    def reset_is_paused(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetIsPaused", []))

    @jsii.member(jsii_name="resetKeepFiringFor")
    def reset_keep_firing_for(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetKeepFiringFor", []))

    @jsii.member(jsii_name="resetLabels")
    def reset_labels(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetLabels", []))

    @jsii.member(jsii_name="resetMissingSeriesEvalsToResolve")
    def reset_missing_series_evals_to_resolve(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMissingSeriesEvalsToResolve", []))

    @jsii.member(jsii_name="resetNoDataState")
    def reset_no_data_state(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetNoDataState", []))

    @jsii.member(jsii_name="resetNotificationSettings")
    def reset_notification_settings(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetNotificationSettings", []))

    @jsii.member(jsii_name="resetRecord")
    def reset_record(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetRecord", []))

    @jsii.member(jsii_name="resetUid")
    def reset_uid(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetUid", []))

    @builtins.property
    @jsii.member(jsii_name="data")
    def data(self) -> RuleGroupRuleDataList:
        return typing.cast(RuleGroupRuleDataList, jsii.get(self, "data"))

    @builtins.property
    @jsii.member(jsii_name="notificationSettings")
    def notification_settings(self) -> RuleGroupRuleNotificationSettingsOutputReference:
        return typing.cast(RuleGroupRuleNotificationSettingsOutputReference, jsii.get(self, "notificationSettings"))

    @builtins.property
    @jsii.member(jsii_name="record")
    def record(self) -> "RuleGroupRuleRecordOutputReference":
        return typing.cast("RuleGroupRuleRecordOutputReference", jsii.get(self, "record"))

    @builtins.property
    @jsii.member(jsii_name="annotationsInput")
    def annotations_input(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], jsii.get(self, "annotationsInput"))

    @builtins.property
    @jsii.member(jsii_name="conditionInput")
    def condition_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "conditionInput"))

    @builtins.property
    @jsii.member(jsii_name="dataInput")
    def data_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[RuleGroupRuleData]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[RuleGroupRuleData]]], jsii.get(self, "dataInput"))

    @builtins.property
    @jsii.member(jsii_name="execErrStateInput")
    def exec_err_state_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "execErrStateInput"))

    @builtins.property
    @jsii.member(jsii_name="forInput")
    def for_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "forInput"))

    @builtins.property
    @jsii.member(jsii_name="isPausedInput")
    def is_paused_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "isPausedInput"))

    @builtins.property
    @jsii.member(jsii_name="keepFiringForInput")
    def keep_firing_for_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "keepFiringForInput"))

    @builtins.property
    @jsii.member(jsii_name="labelsInput")
    def labels_input(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], jsii.get(self, "labelsInput"))

    @builtins.property
    @jsii.member(jsii_name="missingSeriesEvalsToResolveInput")
    def missing_series_evals_to_resolve_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "missingSeriesEvalsToResolveInput"))

    @builtins.property
    @jsii.member(jsii_name="nameInput")
    def name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "nameInput"))

    @builtins.property
    @jsii.member(jsii_name="noDataStateInput")
    def no_data_state_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "noDataStateInput"))

    @builtins.property
    @jsii.member(jsii_name="notificationSettingsInput")
    def notification_settings_input(
        self,
    ) -> typing.Optional[RuleGroupRuleNotificationSettings]:
        return typing.cast(typing.Optional[RuleGroupRuleNotificationSettings], jsii.get(self, "notificationSettingsInput"))

    @builtins.property
    @jsii.member(jsii_name="recordInput")
    def record_input(self) -> typing.Optional["RuleGroupRuleRecord"]:
        return typing.cast(typing.Optional["RuleGroupRuleRecord"], jsii.get(self, "recordInput"))

    @builtins.property
    @jsii.member(jsii_name="uidInput")
    def uid_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "uidInput"))

    @builtins.property
    @jsii.member(jsii_name="annotations")
    def annotations(self) -> typing.Mapping[builtins.str, builtins.str]:
        return typing.cast(typing.Mapping[builtins.str, builtins.str], jsii.get(self, "annotations"))

    @annotations.setter
    def annotations(self, value: typing.Mapping[builtins.str, builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__62cb01749d7c4b2ea74c434b20b7127672ca567a9d7f8fdd1b152e7b70f570bf)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "annotations", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="condition")
    def condition(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "condition"))

    @condition.setter
    def condition(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5ca994ea85da034603ced4f0d3b17321f84fc84efe25947824d8f55e9a6b3080)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "condition", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="execErrState")
    def exec_err_state(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "execErrState"))

    @exec_err_state.setter
    def exec_err_state(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4bc35a2cf8bcbb3c7f03a5b61681b21b2e08ebda4f0a3379d9bff392797584b7)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "execErrState", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="for")
    def for_(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "for"))

    @for_.setter
    def for_(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__83b3f0a6d744c2e91253be7fb18bcaa8fa2ccd1f6bea87bb206a7f2a9229d50c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "for", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="isPaused")
    def is_paused(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "isPaused"))

    @is_paused.setter
    def is_paused(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__967b5087c5888c083495acb32c79af17ed74c484c4940a9826a4108c970a8439)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "isPaused", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="keepFiringFor")
    def keep_firing_for(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "keepFiringFor"))

    @keep_firing_for.setter
    def keep_firing_for(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__cbba5c3c45698b101563dd11729c72bcd6d4f909f48ea55462165f887d811687)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "keepFiringFor", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="labels")
    def labels(self) -> typing.Mapping[builtins.str, builtins.str]:
        return typing.cast(typing.Mapping[builtins.str, builtins.str], jsii.get(self, "labels"))

    @labels.setter
    def labels(self, value: typing.Mapping[builtins.str, builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__dd9e5e49eb73728c2e52ab37d641afa8f40e0d98a8feeb9f02d78ba135f86fa4)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "labels", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="missingSeriesEvalsToResolve")
    def missing_series_evals_to_resolve(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "missingSeriesEvalsToResolve"))

    @missing_series_evals_to_resolve.setter
    def missing_series_evals_to_resolve(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7de08f464571d06c7381cc25dd1204e3761e9c05d319a44fafdbb90e5c838f4a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "missingSeriesEvalsToResolve", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="name")
    def name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "name"))

    @name.setter
    def name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__06996b718b10d89af3ef7887b77121d73f16f414cc89749b27602bdb1740fadd)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "name", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="noDataState")
    def no_data_state(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "noDataState"))

    @no_data_state.setter
    def no_data_state(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4980fd46f6bd956bc85f46147ea0e54bfd4b3aeb0f1682310c7dcfcca8ebbe27)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "noDataState", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="uid")
    def uid(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "uid"))

    @uid.setter
    def uid(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8acabb8838e91d8b7a05fe2abc68412ac476310625e09243b3f372e9f97df0f0)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "uid", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, RuleGroupRule]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, RuleGroupRule]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, RuleGroupRule]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f52fafa7df5acc2cd3bf664e3bf85a6835cb6e858561c8e0f81b7a75c5effad7)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="grafana.ruleGroup.RuleGroupRuleRecord",
    jsii_struct_bases=[],
    name_mapping={
        "from_": "from",
        "metric": "metric",
        "target_datasource_uid": "targetDatasourceUid",
    },
)
class RuleGroupRuleRecord:
    def __init__(
        self,
        *,
        from_: builtins.str,
        metric: builtins.str,
        target_datasource_uid: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param from_: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#from RuleGroup#from}.
        :param metric: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#metric RuleGroup#metric}.
        :param target_datasource_uid: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#target_datasource_uid RuleGroup#target_datasource_uid}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__345737d2ee1cebbef3729f5deda84ab8e47a5964c18dcf99b533b2e5bad6c6d0)
            check_type(argname="argument from_", value=from_, expected_type=type_hints["from_"])
            check_type(argname="argument metric", value=metric, expected_type=type_hints["metric"])
            check_type(argname="argument target_datasource_uid", value=target_datasource_uid, expected_type=type_hints["target_datasource_uid"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "from_": from_,
            "metric": metric,
        }
        if target_datasource_uid is not None:
            self._values["target_datasource_uid"] = target_datasource_uid

    @builtins.property
    def from_(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#from RuleGroup#from}.'''
        result = self._values.get("from_")
        assert result is not None, "Required property 'from_' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def metric(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#metric RuleGroup#metric}.'''
        result = self._values.get("metric")
        assert result is not None, "Required property 'metric' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def target_datasource_uid(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/rule_group#target_datasource_uid RuleGroup#target_datasource_uid}.'''
        result = self._values.get("target_datasource_uid")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RuleGroupRuleRecord(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class RuleGroupRuleRecordOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="grafana.ruleGroup.RuleGroupRuleRecordOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__b54bfb250330ce107f5b35390e8d8aaf7a85e86d4eaf201b641de2ca0f3c2008)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetTargetDatasourceUid")
    def reset_target_datasource_uid(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetTargetDatasourceUid", []))

    @builtins.property
    @jsii.member(jsii_name="fromInput")
    def from_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "fromInput"))

    @builtins.property
    @jsii.member(jsii_name="metricInput")
    def metric_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "metricInput"))

    @builtins.property
    @jsii.member(jsii_name="targetDatasourceUidInput")
    def target_datasource_uid_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "targetDatasourceUidInput"))

    @builtins.property
    @jsii.member(jsii_name="from")
    def from_(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "from"))

    @from_.setter
    def from_(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9ee3b068439fcd33d9d3ff408e93bd56a4423444b62c846a333cd52fbe86f390)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "from", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="metric")
    def metric(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "metric"))

    @metric.setter
    def metric(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__51aa94eac5ea7de152056094dc729336a607bd69742ee917c93ead1851f0d167)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "metric", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="targetDatasourceUid")
    def target_datasource_uid(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "targetDatasourceUid"))

    @target_datasource_uid.setter
    def target_datasource_uid(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c8d17a0eb47be210a8e2a92c7e76d2bf1e9d6cfda331b6baa52834d9d70550b1)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "targetDatasourceUid", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[RuleGroupRuleRecord]:
        return typing.cast(typing.Optional[RuleGroupRuleRecord], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[RuleGroupRuleRecord]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__feef588c555625ba56fd93a77b2888c83691b0b158ae171694841605418bc17d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


__all__ = [
    "RuleGroup",
    "RuleGroupConfig",
    "RuleGroupRule",
    "RuleGroupRuleData",
    "RuleGroupRuleDataList",
    "RuleGroupRuleDataOutputReference",
    "RuleGroupRuleDataRelativeTimeRange",
    "RuleGroupRuleDataRelativeTimeRangeOutputReference",
    "RuleGroupRuleList",
    "RuleGroupRuleNotificationSettings",
    "RuleGroupRuleNotificationSettingsOutputReference",
    "RuleGroupRuleOutputReference",
    "RuleGroupRuleRecord",
    "RuleGroupRuleRecordOutputReference",
]

publication.publish()

def _typecheckingstub__50128c4e1c02fab7bbd499c813788bbf86ff420e4e25fa46e8f523b43c1c88e7(
    scope: _constructs_77d1e7e8.Construct,
    id_: builtins.str,
    *,
    folder_uid: builtins.str,
    interval_seconds: jsii.Number,
    name: builtins.str,
    rule: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[RuleGroupRule, typing.Dict[builtins.str, typing.Any]]]],
    disable_provenance: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    id: typing.Optional[builtins.str] = None,
    org_id: typing.Optional[builtins.str] = None,
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

def _typecheckingstub__c46d1d31f56addf3873d77548c9333d231f6a70a8e5f666c0a73ee32f11dd7be(
    scope: _constructs_77d1e7e8.Construct,
    import_to_id: builtins.str,
    import_from_id: builtins.str,
    provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d09afca9721143ae3ee180306b592b5ea9744f4d7c8d54cd35d29cf418ec5647(
    value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[RuleGroupRule, typing.Dict[builtins.str, typing.Any]]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__32796c42de69dd84391d5a8cb9ab40dc2c8031de4977f348252da580a2ef93fa(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__80aec6565f44be4336eb0232da3c282f6e57d1ab1c2dd58e6360745f2957f38a(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cccd0606a5ff3ba4ffc0cf6ea09dcada2d72dd373b2afbbe1910bd6dc7754f9d(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d446fe8ee5bec0a3290fab55691b34f993a01b5d2a13492f93451e243ee1a71a(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d3005574cb0a06a494bc028ae937c9e83ca92248121f7434ac652f0367247f7b(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ba093fca01e631d467c3366165cfc22cdebcff1fd8330de4a0f12fa03427a0eb(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6773ed1a88c39ec3e119bf9874ac3cbc8e7318d6de1ad5cf0225f802c0a2f676(
    *,
    connection: typing.Optional[typing.Union[typing.Union[_cdktf_9a9027ec.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]] = None,
    count: typing.Optional[typing.Union[jsii.Number, _cdktf_9a9027ec.TerraformCount]] = None,
    depends_on: typing.Optional[typing.Sequence[_cdktf_9a9027ec.ITerraformDependable]] = None,
    for_each: typing.Optional[_cdktf_9a9027ec.ITerraformIterator] = None,
    lifecycle: typing.Optional[typing.Union[_cdktf_9a9027ec.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]] = None,
    provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
    provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktf_9a9027ec.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]] = None,
    folder_uid: builtins.str,
    interval_seconds: jsii.Number,
    name: builtins.str,
    rule: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[RuleGroupRule, typing.Dict[builtins.str, typing.Any]]]],
    disable_provenance: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    id: typing.Optional[builtins.str] = None,
    org_id: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6ade6976a498025763ddb29d3cb7fc2a0c7ee0c0a22e5dd1ced1587c174a88c2(
    *,
    data: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[RuleGroupRuleData, typing.Dict[builtins.str, typing.Any]]]],
    name: builtins.str,
    annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    condition: typing.Optional[builtins.str] = None,
    exec_err_state: typing.Optional[builtins.str] = None,
    for_: typing.Optional[builtins.str] = None,
    is_paused: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    keep_firing_for: typing.Optional[builtins.str] = None,
    labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    missing_series_evals_to_resolve: typing.Optional[jsii.Number] = None,
    no_data_state: typing.Optional[builtins.str] = None,
    notification_settings: typing.Optional[typing.Union[RuleGroupRuleNotificationSettings, typing.Dict[builtins.str, typing.Any]]] = None,
    record: typing.Optional[typing.Union[RuleGroupRuleRecord, typing.Dict[builtins.str, typing.Any]]] = None,
    uid: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__df8dc6f2584d68eafc61bfe33e35754aad7f8ec9eaf4ecf46eee5b97743b7463(
    *,
    datasource_uid: builtins.str,
    model: builtins.str,
    ref_id: builtins.str,
    relative_time_range: typing.Union[RuleGroupRuleDataRelativeTimeRange, typing.Dict[builtins.str, typing.Any]],
    query_type: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__16bc59691247a726a8675b1d959001c7e94011dc72c367db567f9a870e01dc98(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    wraps_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4fb0ae4227361984cac30869ace22238bffbfef0e6c640db04fbd2d87dcfdf50(
    index: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__13b3b84ecc6ca869f002f01ae9a9fa3239b166bcb60cc0a586385f172b461be6(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e95130d6751a8cbb79f1dfea345ef48a84029dbd5e40ed5adc4777bc200b0c1e(
    value: _cdktf_9a9027ec.IInterpolatingParent,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7c984a82ec7aed80abcf801bfd0ea5ed49651d819e5c9d78ea29838d1a45c046(
    value: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b09c43f1c7935b455cb3f5b3013eae3c0809a1c11b14f8f8a560166e644f1d80(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[RuleGroupRuleData]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2aa52d1e771e3e6218129682dcde61e8e95778cee9e9c3ae709d5abdca737632(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    complex_object_index: jsii.Number,
    complex_object_is_from_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e632b25c0bab2d1e0adee626a130ba2d3225635744336859381c0b8e171497b2(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d417f7dbbcfa5385cc3a4f86127ce3dcb7d9d86955cf6af2ea207f7f58d2ec61(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8be7b64f15c8cbb80a0bc0713b9245878a4ffd1415c7f4dda6e25186b74e252a(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8fc5487ab35e20ef79d8472332b2c63497722ae431eb7e697fd5956bdbc81594(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5daf07d5730d2e686a2f50173d9fbf08620de01511cbb78749ff05d2a4160431(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, RuleGroupRuleData]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7bb87b68554d249ee24db35a7320a34f1be4fc502018832ae8c256b4f223575c(
    *,
    from_: jsii.Number,
    to: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__78028c0324f5ebd8f90bf27c03de9fca8f6680cdec6d9641815219e4b7d6ab46(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__de4b7ed18b1e9c7f0eb0aabf31b5097e369f337b6d2c8ffbdaf70181f84adf94(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__59576f7b0b3d54dc0c1e159bbcdf3cf06d85d3df90e2cfd95b5d0b0331a1d487(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__91d98961a613caab811a3b57c249cf93900b3dd891ce527be8ca44ea79dd2662(
    value: typing.Optional[RuleGroupRuleDataRelativeTimeRange],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__347981d94c21d38b6d268c17677d3249457b8f4e4afd24b7937c26e8399119f7(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    wraps_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__02fbbb2f334d2e2157a200a9682c4b6d2629f8ababab7f1aeee87a1a1f0e4867(
    index: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7486efe7c15f3151e1bc0676920f199d14346c052c4298eb1177370579e58375(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ba9745a35d1a74c2c07558b76c3ddd7ac24fb4fc283a5bd85a156c4fc45c2fe9(
    value: _cdktf_9a9027ec.IInterpolatingParent,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8034242dc59b03574bddd962aba33795f1b007d75b19f390a16460aa29d1b7ad(
    value: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2bf7317f51f35f4b07201de5c1771bb2908c8551ec1c6c4b53734c2fd024383a(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[RuleGroupRule]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ca82e0c33ca4624db0835d12d0496764d8b2314b2e98bb637dd9cc2ee398b8b6(
    *,
    contact_point: builtins.str,
    active_timings: typing.Optional[typing.Sequence[builtins.str]] = None,
    group_by: typing.Optional[typing.Sequence[builtins.str]] = None,
    group_interval: typing.Optional[builtins.str] = None,
    group_wait: typing.Optional[builtins.str] = None,
    mute_timings: typing.Optional[typing.Sequence[builtins.str]] = None,
    repeat_interval: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__89f7ff7071e83bde5474e4a0ae7d19b2c53d169cb891824459a580264856be06(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__45842896f91317c0981fb175d432f0749a5cb88ddb0020aaaaed198c61be6c5f(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7d6d11fbd63056745de338c3c79a68d847f4b04e4cede1ffb7ba37d57e8113a7(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__62be8c46fa8a2c58acc785aa5db4e82369c5e3e71eca041579b5a795b33124a6(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__17fa586e1dd5d281f4a9f713b051bbb7d7367b1e1339cf590de94c4d35817079(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8dbd4f5d0e4ef9e7fe9fee654f4bb76e90c2880b9b9148903e81c4bf99db05a3(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5c44f71c2bfed6925e064b78dfafe37fbe079bad8b6c6fe0e0af97f1ca81e134(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f1bcba5f03157b6e3e677803ecfb941b5c4225f1fb4755ed45ae3d11655d2b0b(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c357fc403edcf2edc751f223fae0e01ee1c3d521ecb9b564d84a4d160ee6ddd7(
    value: typing.Optional[RuleGroupRuleNotificationSettings],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0285f08ebb7f8b631ac324b36af0337ca1b4d75e3b3acae564b5bd06de1583aa(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    complex_object_index: jsii.Number,
    complex_object_is_from_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__eff53a0cd9673d8245f7d3de93dc712b1ab9221081f7a63fd7516772fea06714(
    value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[RuleGroupRuleData, typing.Dict[builtins.str, typing.Any]]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__62cb01749d7c4b2ea74c434b20b7127672ca567a9d7f8fdd1b152e7b70f570bf(
    value: typing.Mapping[builtins.str, builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5ca994ea85da034603ced4f0d3b17321f84fc84efe25947824d8f55e9a6b3080(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4bc35a2cf8bcbb3c7f03a5b61681b21b2e08ebda4f0a3379d9bff392797584b7(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__83b3f0a6d744c2e91253be7fb18bcaa8fa2ccd1f6bea87bb206a7f2a9229d50c(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__967b5087c5888c083495acb32c79af17ed74c484c4940a9826a4108c970a8439(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cbba5c3c45698b101563dd11729c72bcd6d4f909f48ea55462165f887d811687(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__dd9e5e49eb73728c2e52ab37d641afa8f40e0d98a8feeb9f02d78ba135f86fa4(
    value: typing.Mapping[builtins.str, builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7de08f464571d06c7381cc25dd1204e3761e9c05d319a44fafdbb90e5c838f4a(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__06996b718b10d89af3ef7887b77121d73f16f414cc89749b27602bdb1740fadd(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4980fd46f6bd956bc85f46147ea0e54bfd4b3aeb0f1682310c7dcfcca8ebbe27(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8acabb8838e91d8b7a05fe2abc68412ac476310625e09243b3f372e9f97df0f0(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f52fafa7df5acc2cd3bf664e3bf85a6835cb6e858561c8e0f81b7a75c5effad7(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, RuleGroupRule]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__345737d2ee1cebbef3729f5deda84ab8e47a5964c18dcf99b533b2e5bad6c6d0(
    *,
    from_: builtins.str,
    metric: builtins.str,
    target_datasource_uid: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b54bfb250330ce107f5b35390e8d8aaf7a85e86d4eaf201b641de2ca0f3c2008(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9ee3b068439fcd33d9d3ff408e93bd56a4423444b62c846a333cd52fbe86f390(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__51aa94eac5ea7de152056094dc729336a607bd69742ee917c93ead1851f0d167(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c8d17a0eb47be210a8e2a92c7e76d2bf1e9d6cfda331b6baa52834d9d70550b1(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__feef588c555625ba56fd93a77b2888c83691b0b158ae171694841605418bc17d(
    value: typing.Optional[RuleGroupRuleRecord],
) -> None:
    """Type checking stubs"""
    pass
