r'''
# `auth0_log_stream`

Refer to the Terraform Registry for docs: [`auth0_log_stream`](https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream).
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


class LogStream(
    _cdktf_9a9027ec.TerraformResource,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.logStream.LogStream",
):
    '''Represents a {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream auth0_log_stream}.'''

    def __init__(
        self,
        scope: _constructs_77d1e7e8.Construct,
        id_: builtins.str,
        *,
        name: builtins.str,
        sink: typing.Union["LogStreamSink", typing.Dict[builtins.str, typing.Any]],
        type: builtins.str,
        filters: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Mapping[builtins.str, builtins.str]]]] = None,
        id: typing.Optional[builtins.str] = None,
        is_priority: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        pii_config: typing.Optional[typing.Union["LogStreamPiiConfig", typing.Dict[builtins.str, typing.Any]]] = None,
        start_from: typing.Optional[builtins.str] = None,
        status: typing.Optional[builtins.str] = None,
        connection: typing.Optional[typing.Union[typing.Union[_cdktf_9a9027ec.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]] = None,
        count: typing.Optional[typing.Union[jsii.Number, _cdktf_9a9027ec.TerraformCount]] = None,
        depends_on: typing.Optional[typing.Sequence[_cdktf_9a9027ec.ITerraformDependable]] = None,
        for_each: typing.Optional[_cdktf_9a9027ec.ITerraformIterator] = None,
        lifecycle: typing.Optional[typing.Union[_cdktf_9a9027ec.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]] = None,
        provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
        provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktf_9a9027ec.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]] = None,
    ) -> None:
        '''Create a new {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream auth0_log_stream} Resource.

        :param scope: The scope in which to define this construct.
        :param id_: The scoped construct ID. Must be unique amongst siblings in the same scope
        :param name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#name LogStream#name}.
        :param sink: sink block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#sink LogStream#sink}
        :param type: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#type LogStream#type}.
        :param filters: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#filters LogStream#filters}.
        :param id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#id LogStream#id}. Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2. If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
        :param is_priority: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#is_priority LogStream#is_priority}.
        :param pii_config: pii_config block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#pii_config LogStream#pii_config}
        :param start_from: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#start_from LogStream#start_from}.
        :param status: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#status LogStream#status}.
        :param connection: 
        :param count: 
        :param depends_on: 
        :param for_each: 
        :param lifecycle: 
        :param provider: 
        :param provisioners: 
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b8afda69763fa37ede6af16b6128a517b287f61287ca6cbd470aa98aa48280e2)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id_", value=id_, expected_type=type_hints["id_"])
        config = LogStreamConfig(
            name=name,
            sink=sink,
            type=type,
            filters=filters,
            id=id,
            is_priority=is_priority,
            pii_config=pii_config,
            start_from=start_from,
            status=status,
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
        '''Generates CDKTF code for importing a LogStream resource upon running "cdktf plan ".

        :param scope: The scope in which to define this construct.
        :param import_to_id: The construct id used in the generated config for the LogStream to import.
        :param import_from_id: The id of the existing LogStream that should be imported. Refer to the {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#import import section} in the documentation of this resource for the id to use
        :param provider: ? Optional instance of the provider where the LogStream to import is found.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__962fdf9d983e7fa1a1fa78e4c938463f09a7dc2d9389e7d14455bebec2e9521e)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument import_to_id", value=import_to_id, expected_type=type_hints["import_to_id"])
            check_type(argname="argument import_from_id", value=import_from_id, expected_type=type_hints["import_from_id"])
            check_type(argname="argument provider", value=provider, expected_type=type_hints["provider"])
        return typing.cast(_cdktf_9a9027ec.ImportableResource, jsii.sinvoke(cls, "generateConfigForImport", [scope, import_to_id, import_from_id, provider]))

    @jsii.member(jsii_name="putPiiConfig")
    def put_pii_config(
        self,
        *,
        log_fields: typing.Sequence[builtins.str],
        algorithm: typing.Optional[builtins.str] = None,
        method: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param log_fields: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#log_fields LogStream#log_fields}.
        :param algorithm: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#algorithm LogStream#algorithm}.
        :param method: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#method LogStream#method}.
        '''
        value = LogStreamPiiConfig(
            log_fields=log_fields, algorithm=algorithm, method=method
        )

        return typing.cast(None, jsii.invoke(self, "putPiiConfig", [value]))

    @jsii.member(jsii_name="putSink")
    def put_sink(
        self,
        *,
        aws_account_id: typing.Optional[builtins.str] = None,
        aws_partner_event_source: typing.Optional[builtins.str] = None,
        aws_region: typing.Optional[builtins.str] = None,
        azure_partner_topic: typing.Optional[builtins.str] = None,
        azure_region: typing.Optional[builtins.str] = None,
        azure_resource_group: typing.Optional[builtins.str] = None,
        azure_subscription_id: typing.Optional[builtins.str] = None,
        datadog_api_key: typing.Optional[builtins.str] = None,
        datadog_api_key_wo: typing.Optional[builtins.str] = None,
        datadog_api_key_wo_version: typing.Optional[jsii.Number] = None,
        datadog_region: typing.Optional[builtins.str] = None,
        http_authorization: typing.Optional[builtins.str] = None,
        http_content_format: typing.Optional[builtins.str] = None,
        http_content_type: typing.Optional[builtins.str] = None,
        http_custom_headers: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Mapping[builtins.str, builtins.str]]]] = None,
        http_endpoint: typing.Optional[builtins.str] = None,
        mixpanel_project_id: typing.Optional[builtins.str] = None,
        mixpanel_region: typing.Optional[builtins.str] = None,
        mixpanel_service_account_password: typing.Optional[builtins.str] = None,
        mixpanel_service_account_username: typing.Optional[builtins.str] = None,
        segment_write_key: typing.Optional[builtins.str] = None,
        splunk_domain: typing.Optional[builtins.str] = None,
        splunk_port: typing.Optional[builtins.str] = None,
        splunk_secure: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        splunk_token: typing.Optional[builtins.str] = None,
        sumo_source_address: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param aws_account_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#aws_account_id LogStream#aws_account_id}.
        :param aws_partner_event_source: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#aws_partner_event_source LogStream#aws_partner_event_source}.
        :param aws_region: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#aws_region LogStream#aws_region}.
        :param azure_partner_topic: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#azure_partner_topic LogStream#azure_partner_topic}.
        :param azure_region: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#azure_region LogStream#azure_region}.
        :param azure_resource_group: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#azure_resource_group LogStream#azure_resource_group}.
        :param azure_subscription_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#azure_subscription_id LogStream#azure_subscription_id}.
        :param datadog_api_key: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#datadog_api_key LogStream#datadog_api_key}.
        :param datadog_api_key_wo: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#datadog_api_key_wo LogStream#datadog_api_key_wo}.
        :param datadog_api_key_wo_version: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#datadog_api_key_wo_version LogStream#datadog_api_key_wo_version}.
        :param datadog_region: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#datadog_region LogStream#datadog_region}.
        :param http_authorization: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#http_authorization LogStream#http_authorization}.
        :param http_content_format: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#http_content_format LogStream#http_content_format}.
        :param http_content_type: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#http_content_type LogStream#http_content_type}.
        :param http_custom_headers: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#http_custom_headers LogStream#http_custom_headers}.
        :param http_endpoint: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#http_endpoint LogStream#http_endpoint}.
        :param mixpanel_project_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#mixpanel_project_id LogStream#mixpanel_project_id}.
        :param mixpanel_region: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#mixpanel_region LogStream#mixpanel_region}.
        :param mixpanel_service_account_password: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#mixpanel_service_account_password LogStream#mixpanel_service_account_password}.
        :param mixpanel_service_account_username: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#mixpanel_service_account_username LogStream#mixpanel_service_account_username}.
        :param segment_write_key: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#segment_write_key LogStream#segment_write_key}.
        :param splunk_domain: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#splunk_domain LogStream#splunk_domain}.
        :param splunk_port: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#splunk_port LogStream#splunk_port}.
        :param splunk_secure: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#splunk_secure LogStream#splunk_secure}.
        :param splunk_token: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#splunk_token LogStream#splunk_token}.
        :param sumo_source_address: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#sumo_source_address LogStream#sumo_source_address}.
        '''
        value = LogStreamSink(
            aws_account_id=aws_account_id,
            aws_partner_event_source=aws_partner_event_source,
            aws_region=aws_region,
            azure_partner_topic=azure_partner_topic,
            azure_region=azure_region,
            azure_resource_group=azure_resource_group,
            azure_subscription_id=azure_subscription_id,
            datadog_api_key=datadog_api_key,
            datadog_api_key_wo=datadog_api_key_wo,
            datadog_api_key_wo_version=datadog_api_key_wo_version,
            datadog_region=datadog_region,
            http_authorization=http_authorization,
            http_content_format=http_content_format,
            http_content_type=http_content_type,
            http_custom_headers=http_custom_headers,
            http_endpoint=http_endpoint,
            mixpanel_project_id=mixpanel_project_id,
            mixpanel_region=mixpanel_region,
            mixpanel_service_account_password=mixpanel_service_account_password,
            mixpanel_service_account_username=mixpanel_service_account_username,
            segment_write_key=segment_write_key,
            splunk_domain=splunk_domain,
            splunk_port=splunk_port,
            splunk_secure=splunk_secure,
            splunk_token=splunk_token,
            sumo_source_address=sumo_source_address,
        )

        return typing.cast(None, jsii.invoke(self, "putSink", [value]))

    @jsii.member(jsii_name="resetFilters")
    def reset_filters(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetFilters", []))

    @jsii.member(jsii_name="resetId")
    def reset_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetId", []))

    @jsii.member(jsii_name="resetIsPriority")
    def reset_is_priority(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetIsPriority", []))

    @jsii.member(jsii_name="resetPiiConfig")
    def reset_pii_config(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetPiiConfig", []))

    @jsii.member(jsii_name="resetStartFrom")
    def reset_start_from(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetStartFrom", []))

    @jsii.member(jsii_name="resetStatus")
    def reset_status(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetStatus", []))

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
    @jsii.member(jsii_name="piiConfig")
    def pii_config(self) -> "LogStreamPiiConfigOutputReference":
        return typing.cast("LogStreamPiiConfigOutputReference", jsii.get(self, "piiConfig"))

    @builtins.property
    @jsii.member(jsii_name="sink")
    def sink(self) -> "LogStreamSinkOutputReference":
        return typing.cast("LogStreamSinkOutputReference", jsii.get(self, "sink"))

    @builtins.property
    @jsii.member(jsii_name="filtersInput")
    def filters_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[typing.Mapping[builtins.str, builtins.str]]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[typing.Mapping[builtins.str, builtins.str]]]], jsii.get(self, "filtersInput"))

    @builtins.property
    @jsii.member(jsii_name="idInput")
    def id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "idInput"))

    @builtins.property
    @jsii.member(jsii_name="isPriorityInput")
    def is_priority_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "isPriorityInput"))

    @builtins.property
    @jsii.member(jsii_name="nameInput")
    def name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "nameInput"))

    @builtins.property
    @jsii.member(jsii_name="piiConfigInput")
    def pii_config_input(self) -> typing.Optional["LogStreamPiiConfig"]:
        return typing.cast(typing.Optional["LogStreamPiiConfig"], jsii.get(self, "piiConfigInput"))

    @builtins.property
    @jsii.member(jsii_name="sinkInput")
    def sink_input(self) -> typing.Optional["LogStreamSink"]:
        return typing.cast(typing.Optional["LogStreamSink"], jsii.get(self, "sinkInput"))

    @builtins.property
    @jsii.member(jsii_name="startFromInput")
    def start_from_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "startFromInput"))

    @builtins.property
    @jsii.member(jsii_name="statusInput")
    def status_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "statusInput"))

    @builtins.property
    @jsii.member(jsii_name="typeInput")
    def type_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "typeInput"))

    @builtins.property
    @jsii.member(jsii_name="filters")
    def filters(
        self,
    ) -> typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[typing.Mapping[builtins.str, builtins.str]]]:
        return typing.cast(typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[typing.Mapping[builtins.str, builtins.str]]], jsii.get(self, "filters"))

    @filters.setter
    def filters(
        self,
        value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[typing.Mapping[builtins.str, builtins.str]]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2afe3a67711734d77ff50327ddc47e2f41475c36fc564911c75c427f7a63ca04)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "filters", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="id")
    def id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "id"))

    @id.setter
    def id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d49b2abde9c3f2fae09012e3c8a3f1a64793bfb0eb76165159ccfcb6de2571ec)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "id", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="isPriority")
    def is_priority(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "isPriority"))

    @is_priority.setter
    def is_priority(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e3f92f6e6ec1bd4925bb877b5252bdae4e9fe39e87f9e64894a1faf48b7328dc)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "isPriority", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="name")
    def name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "name"))

    @name.setter
    def name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e9e7cbcfe228f33e05bd13fa9d1fcf0398df57d87425c0bdc1424c2707357087)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "name", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="startFrom")
    def start_from(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "startFrom"))

    @start_from.setter
    def start_from(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__06ff0abf74455710af384d8b5e875709b1777586b5c134371855f33539c2d9f0)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "startFrom", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="status")
    def status(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "status"))

    @status.setter
    def status(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ca39876183051a6d850023110ae6a4278c6e2a26db9820cecf78b77fc3b7aea0)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "status", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="type")
    def type(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "type"))

    @type.setter
    def type(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d90605a62a8420c68ac12f335d52482bc30622db5e83afad310927bdbdcf4962)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "type", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.logStream.LogStreamConfig",
    jsii_struct_bases=[_cdktf_9a9027ec.TerraformMetaArguments],
    name_mapping={
        "connection": "connection",
        "count": "count",
        "depends_on": "dependsOn",
        "for_each": "forEach",
        "lifecycle": "lifecycle",
        "provider": "provider",
        "provisioners": "provisioners",
        "name": "name",
        "sink": "sink",
        "type": "type",
        "filters": "filters",
        "id": "id",
        "is_priority": "isPriority",
        "pii_config": "piiConfig",
        "start_from": "startFrom",
        "status": "status",
    },
)
class LogStreamConfig(_cdktf_9a9027ec.TerraformMetaArguments):
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
        name: builtins.str,
        sink: typing.Union["LogStreamSink", typing.Dict[builtins.str, typing.Any]],
        type: builtins.str,
        filters: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Mapping[builtins.str, builtins.str]]]] = None,
        id: typing.Optional[builtins.str] = None,
        is_priority: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        pii_config: typing.Optional[typing.Union["LogStreamPiiConfig", typing.Dict[builtins.str, typing.Any]]] = None,
        start_from: typing.Optional[builtins.str] = None,
        status: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param connection: 
        :param count: 
        :param depends_on: 
        :param for_each: 
        :param lifecycle: 
        :param provider: 
        :param provisioners: 
        :param name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#name LogStream#name}.
        :param sink: sink block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#sink LogStream#sink}
        :param type: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#type LogStream#type}.
        :param filters: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#filters LogStream#filters}.
        :param id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#id LogStream#id}. Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2. If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
        :param is_priority: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#is_priority LogStream#is_priority}.
        :param pii_config: pii_config block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#pii_config LogStream#pii_config}
        :param start_from: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#start_from LogStream#start_from}.
        :param status: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#status LogStream#status}.
        '''
        if isinstance(lifecycle, dict):
            lifecycle = _cdktf_9a9027ec.TerraformResourceLifecycle(**lifecycle)
        if isinstance(sink, dict):
            sink = LogStreamSink(**sink)
        if isinstance(pii_config, dict):
            pii_config = LogStreamPiiConfig(**pii_config)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c36d5698ee2ad038534ea9f1f007ef3617d15b7cb9cb820ed5ff3f6941accd23)
            check_type(argname="argument connection", value=connection, expected_type=type_hints["connection"])
            check_type(argname="argument count", value=count, expected_type=type_hints["count"])
            check_type(argname="argument depends_on", value=depends_on, expected_type=type_hints["depends_on"])
            check_type(argname="argument for_each", value=for_each, expected_type=type_hints["for_each"])
            check_type(argname="argument lifecycle", value=lifecycle, expected_type=type_hints["lifecycle"])
            check_type(argname="argument provider", value=provider, expected_type=type_hints["provider"])
            check_type(argname="argument provisioners", value=provisioners, expected_type=type_hints["provisioners"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument sink", value=sink, expected_type=type_hints["sink"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument filters", value=filters, expected_type=type_hints["filters"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
            check_type(argname="argument is_priority", value=is_priority, expected_type=type_hints["is_priority"])
            check_type(argname="argument pii_config", value=pii_config, expected_type=type_hints["pii_config"])
            check_type(argname="argument start_from", value=start_from, expected_type=type_hints["start_from"])
            check_type(argname="argument status", value=status, expected_type=type_hints["status"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "sink": sink,
            "type": type,
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
        if filters is not None:
            self._values["filters"] = filters
        if id is not None:
            self._values["id"] = id
        if is_priority is not None:
            self._values["is_priority"] = is_priority
        if pii_config is not None:
            self._values["pii_config"] = pii_config
        if start_from is not None:
            self._values["start_from"] = start_from
        if status is not None:
            self._values["status"] = status

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
    def name(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#name LogStream#name}.'''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def sink(self) -> "LogStreamSink":
        '''sink block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#sink LogStream#sink}
        '''
        result = self._values.get("sink")
        assert result is not None, "Required property 'sink' is missing"
        return typing.cast("LogStreamSink", result)

    @builtins.property
    def type(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#type LogStream#type}.'''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def filters(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[typing.Mapping[builtins.str, builtins.str]]]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#filters LogStream#filters}.'''
        result = self._values.get("filters")
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[typing.Mapping[builtins.str, builtins.str]]]], result)

    @builtins.property
    def id(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#id LogStream#id}.

        Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
        If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
        '''
        result = self._values.get("id")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def is_priority(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#is_priority LogStream#is_priority}.'''
        result = self._values.get("is_priority")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def pii_config(self) -> typing.Optional["LogStreamPiiConfig"]:
        '''pii_config block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#pii_config LogStream#pii_config}
        '''
        result = self._values.get("pii_config")
        return typing.cast(typing.Optional["LogStreamPiiConfig"], result)

    @builtins.property
    def start_from(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#start_from LogStream#start_from}.'''
        result = self._values.get("start_from")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def status(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#status LogStream#status}.'''
        result = self._values.get("status")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LogStreamConfig(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="auth0.logStream.LogStreamPiiConfig",
    jsii_struct_bases=[],
    name_mapping={
        "log_fields": "logFields",
        "algorithm": "algorithm",
        "method": "method",
    },
)
class LogStreamPiiConfig:
    def __init__(
        self,
        *,
        log_fields: typing.Sequence[builtins.str],
        algorithm: typing.Optional[builtins.str] = None,
        method: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param log_fields: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#log_fields LogStream#log_fields}.
        :param algorithm: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#algorithm LogStream#algorithm}.
        :param method: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#method LogStream#method}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__82dccb60c5b35358301e1953ec6559af89a9679c5396ae92a10f81bbbfeb1d33)
            check_type(argname="argument log_fields", value=log_fields, expected_type=type_hints["log_fields"])
            check_type(argname="argument algorithm", value=algorithm, expected_type=type_hints["algorithm"])
            check_type(argname="argument method", value=method, expected_type=type_hints["method"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "log_fields": log_fields,
        }
        if algorithm is not None:
            self._values["algorithm"] = algorithm
        if method is not None:
            self._values["method"] = method

    @builtins.property
    def log_fields(self) -> typing.List[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#log_fields LogStream#log_fields}.'''
        result = self._values.get("log_fields")
        assert result is not None, "Required property 'log_fields' is missing"
        return typing.cast(typing.List[builtins.str], result)

    @builtins.property
    def algorithm(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#algorithm LogStream#algorithm}.'''
        result = self._values.get("algorithm")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def method(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#method LogStream#method}.'''
        result = self._values.get("method")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LogStreamPiiConfig(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class LogStreamPiiConfigOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.logStream.LogStreamPiiConfigOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__493e59ddb16fdcfed1b4e30459f02155e58d5e1225b669f1864d9af602881c6d)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetAlgorithm")
    def reset_algorithm(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAlgorithm", []))

    @jsii.member(jsii_name="resetMethod")
    def reset_method(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMethod", []))

    @builtins.property
    @jsii.member(jsii_name="algorithmInput")
    def algorithm_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "algorithmInput"))

    @builtins.property
    @jsii.member(jsii_name="logFieldsInput")
    def log_fields_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "logFieldsInput"))

    @builtins.property
    @jsii.member(jsii_name="methodInput")
    def method_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "methodInput"))

    @builtins.property
    @jsii.member(jsii_name="algorithm")
    def algorithm(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "algorithm"))

    @algorithm.setter
    def algorithm(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9cf047e7b874778c236f775f4aa46c1793989a344355483b19ab07cba626db3d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "algorithm", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="logFields")
    def log_fields(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "logFields"))

    @log_fields.setter
    def log_fields(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__feb667a314e9f3acef2f2d52090c05db194f2916fbbb60519367cce9b0c37cef)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "logFields", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="method")
    def method(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "method"))

    @method.setter
    def method(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ae661082ea18704e178a84be5c7759c4a2e9c28e9f7ebacdd634b4e6c91c5e1b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "method", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[LogStreamPiiConfig]:
        return typing.cast(typing.Optional[LogStreamPiiConfig], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[LogStreamPiiConfig]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__edd0972c4f0ffd9d82602615fc755f0a9fe4741fc1597c65056a7ff086d621ea)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.logStream.LogStreamSink",
    jsii_struct_bases=[],
    name_mapping={
        "aws_account_id": "awsAccountId",
        "aws_partner_event_source": "awsPartnerEventSource",
        "aws_region": "awsRegion",
        "azure_partner_topic": "azurePartnerTopic",
        "azure_region": "azureRegion",
        "azure_resource_group": "azureResourceGroup",
        "azure_subscription_id": "azureSubscriptionId",
        "datadog_api_key": "datadogApiKey",
        "datadog_api_key_wo": "datadogApiKeyWo",
        "datadog_api_key_wo_version": "datadogApiKeyWoVersion",
        "datadog_region": "datadogRegion",
        "http_authorization": "httpAuthorization",
        "http_content_format": "httpContentFormat",
        "http_content_type": "httpContentType",
        "http_custom_headers": "httpCustomHeaders",
        "http_endpoint": "httpEndpoint",
        "mixpanel_project_id": "mixpanelProjectId",
        "mixpanel_region": "mixpanelRegion",
        "mixpanel_service_account_password": "mixpanelServiceAccountPassword",
        "mixpanel_service_account_username": "mixpanelServiceAccountUsername",
        "segment_write_key": "segmentWriteKey",
        "splunk_domain": "splunkDomain",
        "splunk_port": "splunkPort",
        "splunk_secure": "splunkSecure",
        "splunk_token": "splunkToken",
        "sumo_source_address": "sumoSourceAddress",
    },
)
class LogStreamSink:
    def __init__(
        self,
        *,
        aws_account_id: typing.Optional[builtins.str] = None,
        aws_partner_event_source: typing.Optional[builtins.str] = None,
        aws_region: typing.Optional[builtins.str] = None,
        azure_partner_topic: typing.Optional[builtins.str] = None,
        azure_region: typing.Optional[builtins.str] = None,
        azure_resource_group: typing.Optional[builtins.str] = None,
        azure_subscription_id: typing.Optional[builtins.str] = None,
        datadog_api_key: typing.Optional[builtins.str] = None,
        datadog_api_key_wo: typing.Optional[builtins.str] = None,
        datadog_api_key_wo_version: typing.Optional[jsii.Number] = None,
        datadog_region: typing.Optional[builtins.str] = None,
        http_authorization: typing.Optional[builtins.str] = None,
        http_content_format: typing.Optional[builtins.str] = None,
        http_content_type: typing.Optional[builtins.str] = None,
        http_custom_headers: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Mapping[builtins.str, builtins.str]]]] = None,
        http_endpoint: typing.Optional[builtins.str] = None,
        mixpanel_project_id: typing.Optional[builtins.str] = None,
        mixpanel_region: typing.Optional[builtins.str] = None,
        mixpanel_service_account_password: typing.Optional[builtins.str] = None,
        mixpanel_service_account_username: typing.Optional[builtins.str] = None,
        segment_write_key: typing.Optional[builtins.str] = None,
        splunk_domain: typing.Optional[builtins.str] = None,
        splunk_port: typing.Optional[builtins.str] = None,
        splunk_secure: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        splunk_token: typing.Optional[builtins.str] = None,
        sumo_source_address: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param aws_account_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#aws_account_id LogStream#aws_account_id}.
        :param aws_partner_event_source: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#aws_partner_event_source LogStream#aws_partner_event_source}.
        :param aws_region: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#aws_region LogStream#aws_region}.
        :param azure_partner_topic: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#azure_partner_topic LogStream#azure_partner_topic}.
        :param azure_region: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#azure_region LogStream#azure_region}.
        :param azure_resource_group: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#azure_resource_group LogStream#azure_resource_group}.
        :param azure_subscription_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#azure_subscription_id LogStream#azure_subscription_id}.
        :param datadog_api_key: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#datadog_api_key LogStream#datadog_api_key}.
        :param datadog_api_key_wo: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#datadog_api_key_wo LogStream#datadog_api_key_wo}.
        :param datadog_api_key_wo_version: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#datadog_api_key_wo_version LogStream#datadog_api_key_wo_version}.
        :param datadog_region: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#datadog_region LogStream#datadog_region}.
        :param http_authorization: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#http_authorization LogStream#http_authorization}.
        :param http_content_format: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#http_content_format LogStream#http_content_format}.
        :param http_content_type: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#http_content_type LogStream#http_content_type}.
        :param http_custom_headers: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#http_custom_headers LogStream#http_custom_headers}.
        :param http_endpoint: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#http_endpoint LogStream#http_endpoint}.
        :param mixpanel_project_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#mixpanel_project_id LogStream#mixpanel_project_id}.
        :param mixpanel_region: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#mixpanel_region LogStream#mixpanel_region}.
        :param mixpanel_service_account_password: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#mixpanel_service_account_password LogStream#mixpanel_service_account_password}.
        :param mixpanel_service_account_username: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#mixpanel_service_account_username LogStream#mixpanel_service_account_username}.
        :param segment_write_key: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#segment_write_key LogStream#segment_write_key}.
        :param splunk_domain: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#splunk_domain LogStream#splunk_domain}.
        :param splunk_port: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#splunk_port LogStream#splunk_port}.
        :param splunk_secure: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#splunk_secure LogStream#splunk_secure}.
        :param splunk_token: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#splunk_token LogStream#splunk_token}.
        :param sumo_source_address: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#sumo_source_address LogStream#sumo_source_address}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2a7833b09ae50081b2a980da534a3585ca2697180cd21a47e22f3b84f5f7143c)
            check_type(argname="argument aws_account_id", value=aws_account_id, expected_type=type_hints["aws_account_id"])
            check_type(argname="argument aws_partner_event_source", value=aws_partner_event_source, expected_type=type_hints["aws_partner_event_source"])
            check_type(argname="argument aws_region", value=aws_region, expected_type=type_hints["aws_region"])
            check_type(argname="argument azure_partner_topic", value=azure_partner_topic, expected_type=type_hints["azure_partner_topic"])
            check_type(argname="argument azure_region", value=azure_region, expected_type=type_hints["azure_region"])
            check_type(argname="argument azure_resource_group", value=azure_resource_group, expected_type=type_hints["azure_resource_group"])
            check_type(argname="argument azure_subscription_id", value=azure_subscription_id, expected_type=type_hints["azure_subscription_id"])
            check_type(argname="argument datadog_api_key", value=datadog_api_key, expected_type=type_hints["datadog_api_key"])
            check_type(argname="argument datadog_api_key_wo", value=datadog_api_key_wo, expected_type=type_hints["datadog_api_key_wo"])
            check_type(argname="argument datadog_api_key_wo_version", value=datadog_api_key_wo_version, expected_type=type_hints["datadog_api_key_wo_version"])
            check_type(argname="argument datadog_region", value=datadog_region, expected_type=type_hints["datadog_region"])
            check_type(argname="argument http_authorization", value=http_authorization, expected_type=type_hints["http_authorization"])
            check_type(argname="argument http_content_format", value=http_content_format, expected_type=type_hints["http_content_format"])
            check_type(argname="argument http_content_type", value=http_content_type, expected_type=type_hints["http_content_type"])
            check_type(argname="argument http_custom_headers", value=http_custom_headers, expected_type=type_hints["http_custom_headers"])
            check_type(argname="argument http_endpoint", value=http_endpoint, expected_type=type_hints["http_endpoint"])
            check_type(argname="argument mixpanel_project_id", value=mixpanel_project_id, expected_type=type_hints["mixpanel_project_id"])
            check_type(argname="argument mixpanel_region", value=mixpanel_region, expected_type=type_hints["mixpanel_region"])
            check_type(argname="argument mixpanel_service_account_password", value=mixpanel_service_account_password, expected_type=type_hints["mixpanel_service_account_password"])
            check_type(argname="argument mixpanel_service_account_username", value=mixpanel_service_account_username, expected_type=type_hints["mixpanel_service_account_username"])
            check_type(argname="argument segment_write_key", value=segment_write_key, expected_type=type_hints["segment_write_key"])
            check_type(argname="argument splunk_domain", value=splunk_domain, expected_type=type_hints["splunk_domain"])
            check_type(argname="argument splunk_port", value=splunk_port, expected_type=type_hints["splunk_port"])
            check_type(argname="argument splunk_secure", value=splunk_secure, expected_type=type_hints["splunk_secure"])
            check_type(argname="argument splunk_token", value=splunk_token, expected_type=type_hints["splunk_token"])
            check_type(argname="argument sumo_source_address", value=sumo_source_address, expected_type=type_hints["sumo_source_address"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if aws_account_id is not None:
            self._values["aws_account_id"] = aws_account_id
        if aws_partner_event_source is not None:
            self._values["aws_partner_event_source"] = aws_partner_event_source
        if aws_region is not None:
            self._values["aws_region"] = aws_region
        if azure_partner_topic is not None:
            self._values["azure_partner_topic"] = azure_partner_topic
        if azure_region is not None:
            self._values["azure_region"] = azure_region
        if azure_resource_group is not None:
            self._values["azure_resource_group"] = azure_resource_group
        if azure_subscription_id is not None:
            self._values["azure_subscription_id"] = azure_subscription_id
        if datadog_api_key is not None:
            self._values["datadog_api_key"] = datadog_api_key
        if datadog_api_key_wo is not None:
            self._values["datadog_api_key_wo"] = datadog_api_key_wo
        if datadog_api_key_wo_version is not None:
            self._values["datadog_api_key_wo_version"] = datadog_api_key_wo_version
        if datadog_region is not None:
            self._values["datadog_region"] = datadog_region
        if http_authorization is not None:
            self._values["http_authorization"] = http_authorization
        if http_content_format is not None:
            self._values["http_content_format"] = http_content_format
        if http_content_type is not None:
            self._values["http_content_type"] = http_content_type
        if http_custom_headers is not None:
            self._values["http_custom_headers"] = http_custom_headers
        if http_endpoint is not None:
            self._values["http_endpoint"] = http_endpoint
        if mixpanel_project_id is not None:
            self._values["mixpanel_project_id"] = mixpanel_project_id
        if mixpanel_region is not None:
            self._values["mixpanel_region"] = mixpanel_region
        if mixpanel_service_account_password is not None:
            self._values["mixpanel_service_account_password"] = mixpanel_service_account_password
        if mixpanel_service_account_username is not None:
            self._values["mixpanel_service_account_username"] = mixpanel_service_account_username
        if segment_write_key is not None:
            self._values["segment_write_key"] = segment_write_key
        if splunk_domain is not None:
            self._values["splunk_domain"] = splunk_domain
        if splunk_port is not None:
            self._values["splunk_port"] = splunk_port
        if splunk_secure is not None:
            self._values["splunk_secure"] = splunk_secure
        if splunk_token is not None:
            self._values["splunk_token"] = splunk_token
        if sumo_source_address is not None:
            self._values["sumo_source_address"] = sumo_source_address

    @builtins.property
    def aws_account_id(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#aws_account_id LogStream#aws_account_id}.'''
        result = self._values.get("aws_account_id")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def aws_partner_event_source(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#aws_partner_event_source LogStream#aws_partner_event_source}.'''
        result = self._values.get("aws_partner_event_source")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def aws_region(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#aws_region LogStream#aws_region}.'''
        result = self._values.get("aws_region")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def azure_partner_topic(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#azure_partner_topic LogStream#azure_partner_topic}.'''
        result = self._values.get("azure_partner_topic")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def azure_region(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#azure_region LogStream#azure_region}.'''
        result = self._values.get("azure_region")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def azure_resource_group(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#azure_resource_group LogStream#azure_resource_group}.'''
        result = self._values.get("azure_resource_group")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def azure_subscription_id(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#azure_subscription_id LogStream#azure_subscription_id}.'''
        result = self._values.get("azure_subscription_id")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def datadog_api_key(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#datadog_api_key LogStream#datadog_api_key}.'''
        result = self._values.get("datadog_api_key")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def datadog_api_key_wo(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#datadog_api_key_wo LogStream#datadog_api_key_wo}.'''
        result = self._values.get("datadog_api_key_wo")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def datadog_api_key_wo_version(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#datadog_api_key_wo_version LogStream#datadog_api_key_wo_version}.'''
        result = self._values.get("datadog_api_key_wo_version")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def datadog_region(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#datadog_region LogStream#datadog_region}.'''
        result = self._values.get("datadog_region")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def http_authorization(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#http_authorization LogStream#http_authorization}.'''
        result = self._values.get("http_authorization")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def http_content_format(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#http_content_format LogStream#http_content_format}.'''
        result = self._values.get("http_content_format")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def http_content_type(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#http_content_type LogStream#http_content_type}.'''
        result = self._values.get("http_content_type")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def http_custom_headers(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[typing.Mapping[builtins.str, builtins.str]]]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#http_custom_headers LogStream#http_custom_headers}.'''
        result = self._values.get("http_custom_headers")
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[typing.Mapping[builtins.str, builtins.str]]]], result)

    @builtins.property
    def http_endpoint(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#http_endpoint LogStream#http_endpoint}.'''
        result = self._values.get("http_endpoint")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def mixpanel_project_id(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#mixpanel_project_id LogStream#mixpanel_project_id}.'''
        result = self._values.get("mixpanel_project_id")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def mixpanel_region(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#mixpanel_region LogStream#mixpanel_region}.'''
        result = self._values.get("mixpanel_region")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def mixpanel_service_account_password(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#mixpanel_service_account_password LogStream#mixpanel_service_account_password}.'''
        result = self._values.get("mixpanel_service_account_password")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def mixpanel_service_account_username(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#mixpanel_service_account_username LogStream#mixpanel_service_account_username}.'''
        result = self._values.get("mixpanel_service_account_username")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def segment_write_key(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#segment_write_key LogStream#segment_write_key}.'''
        result = self._values.get("segment_write_key")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def splunk_domain(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#splunk_domain LogStream#splunk_domain}.'''
        result = self._values.get("splunk_domain")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def splunk_port(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#splunk_port LogStream#splunk_port}.'''
        result = self._values.get("splunk_port")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def splunk_secure(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#splunk_secure LogStream#splunk_secure}.'''
        result = self._values.get("splunk_secure")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def splunk_token(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#splunk_token LogStream#splunk_token}.'''
        result = self._values.get("splunk_token")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def sumo_source_address(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/log_stream#sumo_source_address LogStream#sumo_source_address}.'''
        result = self._values.get("sumo_source_address")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LogStreamSink(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class LogStreamSinkOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.logStream.LogStreamSinkOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__856f1cd95b3ba0e50dafd47d39dbeb1399655822f21691b63fb21b32b26c4b07)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetAwsAccountId")
    def reset_aws_account_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAwsAccountId", []))

    @jsii.member(jsii_name="resetAwsPartnerEventSource")
    def reset_aws_partner_event_source(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAwsPartnerEventSource", []))

    @jsii.member(jsii_name="resetAwsRegion")
    def reset_aws_region(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAwsRegion", []))

    @jsii.member(jsii_name="resetAzurePartnerTopic")
    def reset_azure_partner_topic(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAzurePartnerTopic", []))

    @jsii.member(jsii_name="resetAzureRegion")
    def reset_azure_region(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAzureRegion", []))

    @jsii.member(jsii_name="resetAzureResourceGroup")
    def reset_azure_resource_group(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAzureResourceGroup", []))

    @jsii.member(jsii_name="resetAzureSubscriptionId")
    def reset_azure_subscription_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAzureSubscriptionId", []))

    @jsii.member(jsii_name="resetDatadogApiKey")
    def reset_datadog_api_key(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDatadogApiKey", []))

    @jsii.member(jsii_name="resetDatadogApiKeyWo")
    def reset_datadog_api_key_wo(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDatadogApiKeyWo", []))

    @jsii.member(jsii_name="resetDatadogApiKeyWoVersion")
    def reset_datadog_api_key_wo_version(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDatadogApiKeyWoVersion", []))

    @jsii.member(jsii_name="resetDatadogRegion")
    def reset_datadog_region(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDatadogRegion", []))

    @jsii.member(jsii_name="resetHttpAuthorization")
    def reset_http_authorization(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetHttpAuthorization", []))

    @jsii.member(jsii_name="resetHttpContentFormat")
    def reset_http_content_format(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetHttpContentFormat", []))

    @jsii.member(jsii_name="resetHttpContentType")
    def reset_http_content_type(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetHttpContentType", []))

    @jsii.member(jsii_name="resetHttpCustomHeaders")
    def reset_http_custom_headers(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetHttpCustomHeaders", []))

    @jsii.member(jsii_name="resetHttpEndpoint")
    def reset_http_endpoint(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetHttpEndpoint", []))

    @jsii.member(jsii_name="resetMixpanelProjectId")
    def reset_mixpanel_project_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMixpanelProjectId", []))

    @jsii.member(jsii_name="resetMixpanelRegion")
    def reset_mixpanel_region(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMixpanelRegion", []))

    @jsii.member(jsii_name="resetMixpanelServiceAccountPassword")
    def reset_mixpanel_service_account_password(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMixpanelServiceAccountPassword", []))

    @jsii.member(jsii_name="resetMixpanelServiceAccountUsername")
    def reset_mixpanel_service_account_username(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMixpanelServiceAccountUsername", []))

    @jsii.member(jsii_name="resetSegmentWriteKey")
    def reset_segment_write_key(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSegmentWriteKey", []))

    @jsii.member(jsii_name="resetSplunkDomain")
    def reset_splunk_domain(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSplunkDomain", []))

    @jsii.member(jsii_name="resetSplunkPort")
    def reset_splunk_port(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSplunkPort", []))

    @jsii.member(jsii_name="resetSplunkSecure")
    def reset_splunk_secure(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSplunkSecure", []))

    @jsii.member(jsii_name="resetSplunkToken")
    def reset_splunk_token(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSplunkToken", []))

    @jsii.member(jsii_name="resetSumoSourceAddress")
    def reset_sumo_source_address(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSumoSourceAddress", []))

    @builtins.property
    @jsii.member(jsii_name="awsAccountIdInput")
    def aws_account_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "awsAccountIdInput"))

    @builtins.property
    @jsii.member(jsii_name="awsPartnerEventSourceInput")
    def aws_partner_event_source_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "awsPartnerEventSourceInput"))

    @builtins.property
    @jsii.member(jsii_name="awsRegionInput")
    def aws_region_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "awsRegionInput"))

    @builtins.property
    @jsii.member(jsii_name="azurePartnerTopicInput")
    def azure_partner_topic_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "azurePartnerTopicInput"))

    @builtins.property
    @jsii.member(jsii_name="azureRegionInput")
    def azure_region_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "azureRegionInput"))

    @builtins.property
    @jsii.member(jsii_name="azureResourceGroupInput")
    def azure_resource_group_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "azureResourceGroupInput"))

    @builtins.property
    @jsii.member(jsii_name="azureSubscriptionIdInput")
    def azure_subscription_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "azureSubscriptionIdInput"))

    @builtins.property
    @jsii.member(jsii_name="datadogApiKeyInput")
    def datadog_api_key_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "datadogApiKeyInput"))

    @builtins.property
    @jsii.member(jsii_name="datadogApiKeyWoInput")
    def datadog_api_key_wo_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "datadogApiKeyWoInput"))

    @builtins.property
    @jsii.member(jsii_name="datadogApiKeyWoVersionInput")
    def datadog_api_key_wo_version_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "datadogApiKeyWoVersionInput"))

    @builtins.property
    @jsii.member(jsii_name="datadogRegionInput")
    def datadog_region_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "datadogRegionInput"))

    @builtins.property
    @jsii.member(jsii_name="httpAuthorizationInput")
    def http_authorization_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "httpAuthorizationInput"))

    @builtins.property
    @jsii.member(jsii_name="httpContentFormatInput")
    def http_content_format_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "httpContentFormatInput"))

    @builtins.property
    @jsii.member(jsii_name="httpContentTypeInput")
    def http_content_type_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "httpContentTypeInput"))

    @builtins.property
    @jsii.member(jsii_name="httpCustomHeadersInput")
    def http_custom_headers_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[typing.Mapping[builtins.str, builtins.str]]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[typing.Mapping[builtins.str, builtins.str]]]], jsii.get(self, "httpCustomHeadersInput"))

    @builtins.property
    @jsii.member(jsii_name="httpEndpointInput")
    def http_endpoint_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "httpEndpointInput"))

    @builtins.property
    @jsii.member(jsii_name="mixpanelProjectIdInput")
    def mixpanel_project_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "mixpanelProjectIdInput"))

    @builtins.property
    @jsii.member(jsii_name="mixpanelRegionInput")
    def mixpanel_region_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "mixpanelRegionInput"))

    @builtins.property
    @jsii.member(jsii_name="mixpanelServiceAccountPasswordInput")
    def mixpanel_service_account_password_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "mixpanelServiceAccountPasswordInput"))

    @builtins.property
    @jsii.member(jsii_name="mixpanelServiceAccountUsernameInput")
    def mixpanel_service_account_username_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "mixpanelServiceAccountUsernameInput"))

    @builtins.property
    @jsii.member(jsii_name="segmentWriteKeyInput")
    def segment_write_key_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "segmentWriteKeyInput"))

    @builtins.property
    @jsii.member(jsii_name="splunkDomainInput")
    def splunk_domain_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "splunkDomainInput"))

    @builtins.property
    @jsii.member(jsii_name="splunkPortInput")
    def splunk_port_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "splunkPortInput"))

    @builtins.property
    @jsii.member(jsii_name="splunkSecureInput")
    def splunk_secure_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "splunkSecureInput"))

    @builtins.property
    @jsii.member(jsii_name="splunkTokenInput")
    def splunk_token_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "splunkTokenInput"))

    @builtins.property
    @jsii.member(jsii_name="sumoSourceAddressInput")
    def sumo_source_address_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "sumoSourceAddressInput"))

    @builtins.property
    @jsii.member(jsii_name="awsAccountId")
    def aws_account_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "awsAccountId"))

    @aws_account_id.setter
    def aws_account_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b38ef96db0ac5ac49dc553b272335a6fb20879a5f6643882379f3f2d9120d6e2)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "awsAccountId", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="awsPartnerEventSource")
    def aws_partner_event_source(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "awsPartnerEventSource"))

    @aws_partner_event_source.setter
    def aws_partner_event_source(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9cd16e638ccdd53d223f3a5a2e16982cbc34868ced71d1297d0ea05353c4439e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "awsPartnerEventSource", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="awsRegion")
    def aws_region(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "awsRegion"))

    @aws_region.setter
    def aws_region(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ec51941ee89db0db2dfc18c5be167f2a7d683c49b10ca0be05866a1dfdd1357e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "awsRegion", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="azurePartnerTopic")
    def azure_partner_topic(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "azurePartnerTopic"))

    @azure_partner_topic.setter
    def azure_partner_topic(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__01af49a6b9ae8e7791f388fcfde6bf08184d125e1e2e1d6df39964cad1a16f94)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "azurePartnerTopic", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="azureRegion")
    def azure_region(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "azureRegion"))

    @azure_region.setter
    def azure_region(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__59598f4413c9cdb71477be8c675671aadb466cd15747409ec3b3d0c135a3996a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "azureRegion", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="azureResourceGroup")
    def azure_resource_group(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "azureResourceGroup"))

    @azure_resource_group.setter
    def azure_resource_group(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c621b15d146daa97b2ecb432524b37d18889fcceffe59b21274b89db9ed73b85)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "azureResourceGroup", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="azureSubscriptionId")
    def azure_subscription_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "azureSubscriptionId"))

    @azure_subscription_id.setter
    def azure_subscription_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__531b82e2122b981b5eff30a049da68ccb571260651667511ec92cd5915484690)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "azureSubscriptionId", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="datadogApiKey")
    def datadog_api_key(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "datadogApiKey"))

    @datadog_api_key.setter
    def datadog_api_key(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9bd3f40fa99b981b42119cb4a818af946733c4d3d52d1a45f4c9e410329be173)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "datadogApiKey", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="datadogApiKeyWo")
    def datadog_api_key_wo(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "datadogApiKeyWo"))

    @datadog_api_key_wo.setter
    def datadog_api_key_wo(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8a2ef0a1ffe02f16798aa3bafd91018b8b2e2188248d7a825354ed6d3080f9ca)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "datadogApiKeyWo", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="datadogApiKeyWoVersion")
    def datadog_api_key_wo_version(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "datadogApiKeyWoVersion"))

    @datadog_api_key_wo_version.setter
    def datadog_api_key_wo_version(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d90abc891f45e2d90a5b1687f5f1c32fc8c9eaa968349c87676ceeb74ad6607a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "datadogApiKeyWoVersion", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="datadogRegion")
    def datadog_region(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "datadogRegion"))

    @datadog_region.setter
    def datadog_region(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__34247466f1da69f15dd7543934f4fec47957e0e59d2ca3fbe426119a82115d5a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "datadogRegion", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="httpAuthorization")
    def http_authorization(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "httpAuthorization"))

    @http_authorization.setter
    def http_authorization(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1588fae02e8a0fab44399805cc859c6845cee8c259fc1b4a42dce0444ff05af0)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "httpAuthorization", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="httpContentFormat")
    def http_content_format(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "httpContentFormat"))

    @http_content_format.setter
    def http_content_format(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b6a9726a11c5892536233ed63feb0e1a142d3b9c47dab66b47f9d9974b4e324f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "httpContentFormat", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="httpContentType")
    def http_content_type(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "httpContentType"))

    @http_content_type.setter
    def http_content_type(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5828ff309e2a46ad85fecdb6c23ec0541b805ce24f9ac23d5f6863cc9d727750)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "httpContentType", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="httpCustomHeaders")
    def http_custom_headers(
        self,
    ) -> typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[typing.Mapping[builtins.str, builtins.str]]]:
        return typing.cast(typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[typing.Mapping[builtins.str, builtins.str]]], jsii.get(self, "httpCustomHeaders"))

    @http_custom_headers.setter
    def http_custom_headers(
        self,
        value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[typing.Mapping[builtins.str, builtins.str]]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3183c696a115fe3700f259ce794b45e7b77bf850c0ce68dc16eab390614351ab)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "httpCustomHeaders", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="httpEndpoint")
    def http_endpoint(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "httpEndpoint"))

    @http_endpoint.setter
    def http_endpoint(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a157fec1a4afc3796b7962e67cd340a4506cccac5204d223d3313150c667d32c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "httpEndpoint", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="mixpanelProjectId")
    def mixpanel_project_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "mixpanelProjectId"))

    @mixpanel_project_id.setter
    def mixpanel_project_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__133753650a2ee3ee06dab190ea0e55572f7fef1d32d84c53377a16e3903dd842)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "mixpanelProjectId", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="mixpanelRegion")
    def mixpanel_region(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "mixpanelRegion"))

    @mixpanel_region.setter
    def mixpanel_region(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0cb66afe05256226bd5176b017e0806c6df0804433335e84782a30a43593de87)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "mixpanelRegion", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="mixpanelServiceAccountPassword")
    def mixpanel_service_account_password(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "mixpanelServiceAccountPassword"))

    @mixpanel_service_account_password.setter
    def mixpanel_service_account_password(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__771f5f9c395b11034c8644098b0f244e093023b3e89064d218856ccf338e6469)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "mixpanelServiceAccountPassword", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="mixpanelServiceAccountUsername")
    def mixpanel_service_account_username(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "mixpanelServiceAccountUsername"))

    @mixpanel_service_account_username.setter
    def mixpanel_service_account_username(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e368c175fbd5a228eaaa9b7d1abea8c585f3bf77a36d60ff3c6d6f282a6bab58)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "mixpanelServiceAccountUsername", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="segmentWriteKey")
    def segment_write_key(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "segmentWriteKey"))

    @segment_write_key.setter
    def segment_write_key(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__67060f7ee72c6eda5b4ef51e1563e1cd2360f18f8ab19156286d72ea0bb24f8e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "segmentWriteKey", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="splunkDomain")
    def splunk_domain(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "splunkDomain"))

    @splunk_domain.setter
    def splunk_domain(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1f6c4e64e9946c8ba67fca060f37d4bc203006f74a1d6c4a879afe84b898f4b7)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "splunkDomain", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="splunkPort")
    def splunk_port(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "splunkPort"))

    @splunk_port.setter
    def splunk_port(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__cb649c07b9970d9c287858f189043010e04c8c23584880554d32b8a3c810c998)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "splunkPort", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="splunkSecure")
    def splunk_secure(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "splunkSecure"))

    @splunk_secure.setter
    def splunk_secure(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__904bc36cdcf3e508c2310df84e1f998c558f5987773ec6b535778c88cb6c48db)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "splunkSecure", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="splunkToken")
    def splunk_token(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "splunkToken"))

    @splunk_token.setter
    def splunk_token(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1981633497597573f32fb1599a3b2eb5e457eaf553406046147f877320971a1e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "splunkToken", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="sumoSourceAddress")
    def sumo_source_address(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "sumoSourceAddress"))

    @sumo_source_address.setter
    def sumo_source_address(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__26836a15674d27b36bb49fff6060590cd6b3075c11fb0c1206b2c4f7d7e07536)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "sumoSourceAddress", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[LogStreamSink]:
        return typing.cast(typing.Optional[LogStreamSink], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[LogStreamSink]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9bc01ef1f089563374790e8b82bb3ce003a39ddd6d03e667b7f7004918bb6737)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


__all__ = [
    "LogStream",
    "LogStreamConfig",
    "LogStreamPiiConfig",
    "LogStreamPiiConfigOutputReference",
    "LogStreamSink",
    "LogStreamSinkOutputReference",
]

publication.publish()

def _typecheckingstub__b8afda69763fa37ede6af16b6128a517b287f61287ca6cbd470aa98aa48280e2(
    scope: _constructs_77d1e7e8.Construct,
    id_: builtins.str,
    *,
    name: builtins.str,
    sink: typing.Union[LogStreamSink, typing.Dict[builtins.str, typing.Any]],
    type: builtins.str,
    filters: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Mapping[builtins.str, builtins.str]]]] = None,
    id: typing.Optional[builtins.str] = None,
    is_priority: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    pii_config: typing.Optional[typing.Union[LogStreamPiiConfig, typing.Dict[builtins.str, typing.Any]]] = None,
    start_from: typing.Optional[builtins.str] = None,
    status: typing.Optional[builtins.str] = None,
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

def _typecheckingstub__962fdf9d983e7fa1a1fa78e4c938463f09a7dc2d9389e7d14455bebec2e9521e(
    scope: _constructs_77d1e7e8.Construct,
    import_to_id: builtins.str,
    import_from_id: builtins.str,
    provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2afe3a67711734d77ff50327ddc47e2f41475c36fc564911c75c427f7a63ca04(
    value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[typing.Mapping[builtins.str, builtins.str]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d49b2abde9c3f2fae09012e3c8a3f1a64793bfb0eb76165159ccfcb6de2571ec(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e3f92f6e6ec1bd4925bb877b5252bdae4e9fe39e87f9e64894a1faf48b7328dc(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e9e7cbcfe228f33e05bd13fa9d1fcf0398df57d87425c0bdc1424c2707357087(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__06ff0abf74455710af384d8b5e875709b1777586b5c134371855f33539c2d9f0(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ca39876183051a6d850023110ae6a4278c6e2a26db9820cecf78b77fc3b7aea0(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d90605a62a8420c68ac12f335d52482bc30622db5e83afad310927bdbdcf4962(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c36d5698ee2ad038534ea9f1f007ef3617d15b7cb9cb820ed5ff3f6941accd23(
    *,
    connection: typing.Optional[typing.Union[typing.Union[_cdktf_9a9027ec.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]] = None,
    count: typing.Optional[typing.Union[jsii.Number, _cdktf_9a9027ec.TerraformCount]] = None,
    depends_on: typing.Optional[typing.Sequence[_cdktf_9a9027ec.ITerraformDependable]] = None,
    for_each: typing.Optional[_cdktf_9a9027ec.ITerraformIterator] = None,
    lifecycle: typing.Optional[typing.Union[_cdktf_9a9027ec.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]] = None,
    provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
    provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktf_9a9027ec.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]] = None,
    name: builtins.str,
    sink: typing.Union[LogStreamSink, typing.Dict[builtins.str, typing.Any]],
    type: builtins.str,
    filters: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Mapping[builtins.str, builtins.str]]]] = None,
    id: typing.Optional[builtins.str] = None,
    is_priority: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    pii_config: typing.Optional[typing.Union[LogStreamPiiConfig, typing.Dict[builtins.str, typing.Any]]] = None,
    start_from: typing.Optional[builtins.str] = None,
    status: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__82dccb60c5b35358301e1953ec6559af89a9679c5396ae92a10f81bbbfeb1d33(
    *,
    log_fields: typing.Sequence[builtins.str],
    algorithm: typing.Optional[builtins.str] = None,
    method: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__493e59ddb16fdcfed1b4e30459f02155e58d5e1225b669f1864d9af602881c6d(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9cf047e7b874778c236f775f4aa46c1793989a344355483b19ab07cba626db3d(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__feb667a314e9f3acef2f2d52090c05db194f2916fbbb60519367cce9b0c37cef(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ae661082ea18704e178a84be5c7759c4a2e9c28e9f7ebacdd634b4e6c91c5e1b(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__edd0972c4f0ffd9d82602615fc755f0a9fe4741fc1597c65056a7ff086d621ea(
    value: typing.Optional[LogStreamPiiConfig],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2a7833b09ae50081b2a980da534a3585ca2697180cd21a47e22f3b84f5f7143c(
    *,
    aws_account_id: typing.Optional[builtins.str] = None,
    aws_partner_event_source: typing.Optional[builtins.str] = None,
    aws_region: typing.Optional[builtins.str] = None,
    azure_partner_topic: typing.Optional[builtins.str] = None,
    azure_region: typing.Optional[builtins.str] = None,
    azure_resource_group: typing.Optional[builtins.str] = None,
    azure_subscription_id: typing.Optional[builtins.str] = None,
    datadog_api_key: typing.Optional[builtins.str] = None,
    datadog_api_key_wo: typing.Optional[builtins.str] = None,
    datadog_api_key_wo_version: typing.Optional[jsii.Number] = None,
    datadog_region: typing.Optional[builtins.str] = None,
    http_authorization: typing.Optional[builtins.str] = None,
    http_content_format: typing.Optional[builtins.str] = None,
    http_content_type: typing.Optional[builtins.str] = None,
    http_custom_headers: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Mapping[builtins.str, builtins.str]]]] = None,
    http_endpoint: typing.Optional[builtins.str] = None,
    mixpanel_project_id: typing.Optional[builtins.str] = None,
    mixpanel_region: typing.Optional[builtins.str] = None,
    mixpanel_service_account_password: typing.Optional[builtins.str] = None,
    mixpanel_service_account_username: typing.Optional[builtins.str] = None,
    segment_write_key: typing.Optional[builtins.str] = None,
    splunk_domain: typing.Optional[builtins.str] = None,
    splunk_port: typing.Optional[builtins.str] = None,
    splunk_secure: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    splunk_token: typing.Optional[builtins.str] = None,
    sumo_source_address: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__856f1cd95b3ba0e50dafd47d39dbeb1399655822f21691b63fb21b32b26c4b07(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b38ef96db0ac5ac49dc553b272335a6fb20879a5f6643882379f3f2d9120d6e2(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9cd16e638ccdd53d223f3a5a2e16982cbc34868ced71d1297d0ea05353c4439e(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ec51941ee89db0db2dfc18c5be167f2a7d683c49b10ca0be05866a1dfdd1357e(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__01af49a6b9ae8e7791f388fcfde6bf08184d125e1e2e1d6df39964cad1a16f94(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__59598f4413c9cdb71477be8c675671aadb466cd15747409ec3b3d0c135a3996a(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c621b15d146daa97b2ecb432524b37d18889fcceffe59b21274b89db9ed73b85(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__531b82e2122b981b5eff30a049da68ccb571260651667511ec92cd5915484690(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9bd3f40fa99b981b42119cb4a818af946733c4d3d52d1a45f4c9e410329be173(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8a2ef0a1ffe02f16798aa3bafd91018b8b2e2188248d7a825354ed6d3080f9ca(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d90abc891f45e2d90a5b1687f5f1c32fc8c9eaa968349c87676ceeb74ad6607a(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__34247466f1da69f15dd7543934f4fec47957e0e59d2ca3fbe426119a82115d5a(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1588fae02e8a0fab44399805cc859c6845cee8c259fc1b4a42dce0444ff05af0(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b6a9726a11c5892536233ed63feb0e1a142d3b9c47dab66b47f9d9974b4e324f(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5828ff309e2a46ad85fecdb6c23ec0541b805ce24f9ac23d5f6863cc9d727750(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3183c696a115fe3700f259ce794b45e7b77bf850c0ce68dc16eab390614351ab(
    value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[typing.Mapping[builtins.str, builtins.str]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a157fec1a4afc3796b7962e67cd340a4506cccac5204d223d3313150c667d32c(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__133753650a2ee3ee06dab190ea0e55572f7fef1d32d84c53377a16e3903dd842(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0cb66afe05256226bd5176b017e0806c6df0804433335e84782a30a43593de87(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__771f5f9c395b11034c8644098b0f244e093023b3e89064d218856ccf338e6469(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e368c175fbd5a228eaaa9b7d1abea8c585f3bf77a36d60ff3c6d6f282a6bab58(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__67060f7ee72c6eda5b4ef51e1563e1cd2360f18f8ab19156286d72ea0bb24f8e(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1f6c4e64e9946c8ba67fca060f37d4bc203006f74a1d6c4a879afe84b898f4b7(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cb649c07b9970d9c287858f189043010e04c8c23584880554d32b8a3c810c998(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__904bc36cdcf3e508c2310df84e1f998c558f5987773ec6b535778c88cb6c48db(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1981633497597573f32fb1599a3b2eb5e457eaf553406046147f877320971a1e(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__26836a15674d27b36bb49fff6060590cd6b3075c11fb0c1206b2c4f7d7e07536(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9bc01ef1f089563374790e8b82bb3ce003a39ddd6d03e667b7f7004918bb6737(
    value: typing.Optional[LogStreamSink],
) -> None:
    """Type checking stubs"""
    pass
