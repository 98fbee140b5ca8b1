r'''
# `provider`

Refer to the Terraform Registry for docs: [`grafana`](https://registry.terraform.io/providers/grafana/grafana/latest/docs).
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


class GrafanaProvider(
    _cdktf_9a9027ec.TerraformProvider,
    metaclass=jsii.JSIIMeta,
    jsii_type="grafana.provider.GrafanaProvider",
):
    '''Represents a {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs grafana}.'''

    def __init__(
        self,
        scope: _constructs_77d1e7e8.Construct,
        id: builtins.str,
        *,
        alias: typing.Optional[builtins.str] = None,
        auth: typing.Optional[builtins.str] = None,
        ca_cert: typing.Optional[builtins.str] = None,
        cloud_access_policy_token: typing.Optional[builtins.str] = None,
        cloud_api_url: typing.Optional[builtins.str] = None,
        cloud_provider_access_token: typing.Optional[builtins.str] = None,
        cloud_provider_url: typing.Optional[builtins.str] = None,
        connections_api_access_token: typing.Optional[builtins.str] = None,
        connections_api_url: typing.Optional[builtins.str] = None,
        fleet_management_auth: typing.Optional[builtins.str] = None,
        fleet_management_url: typing.Optional[builtins.str] = None,
        frontend_o11_y_api_access_token: typing.Optional[builtins.str] = None,
        frontend_o11_y_api_url: typing.Optional[builtins.str] = None,
        http_headers: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        insecure_skip_verify: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        k6_access_token: typing.Optional[builtins.str] = None,
        k6_url: typing.Optional[builtins.str] = None,
        oncall_access_token: typing.Optional[builtins.str] = None,
        oncall_url: typing.Optional[builtins.str] = None,
        org_id: typing.Optional[jsii.Number] = None,
        retries: typing.Optional[jsii.Number] = None,
        retry_status_codes: typing.Optional[typing.Sequence[builtins.str]] = None,
        retry_wait: typing.Optional[jsii.Number] = None,
        sm_access_token: typing.Optional[builtins.str] = None,
        sm_url: typing.Optional[builtins.str] = None,
        stack_id: typing.Optional[jsii.Number] = None,
        store_dashboard_sha256: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        tls_cert: typing.Optional[builtins.str] = None,
        tls_key: typing.Optional[builtins.str] = None,
        url: typing.Optional[builtins.str] = None,
    ) -> None:
        '''Create a new {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs grafana} Resource.

        :param scope: The scope in which to define this construct.
        :param id: The scoped construct ID. Must be unique amongst siblings in the same scope
        :param alias: Alias name. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#alias GrafanaProvider#alias}
        :param auth: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#auth GrafanaProvider#auth}.
        :param ca_cert: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#ca_cert GrafanaProvider#ca_cert}.
        :param cloud_access_policy_token: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#cloud_access_policy_token GrafanaProvider#cloud_access_policy_token}.
        :param cloud_api_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#cloud_api_url GrafanaProvider#cloud_api_url}.
        :param cloud_provider_access_token: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#cloud_provider_access_token GrafanaProvider#cloud_provider_access_token}.
        :param cloud_provider_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#cloud_provider_url GrafanaProvider#cloud_provider_url}.
        :param connections_api_access_token: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#connections_api_access_token GrafanaProvider#connections_api_access_token}.
        :param connections_api_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#connections_api_url GrafanaProvider#connections_api_url}.
        :param fleet_management_auth: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#fleet_management_auth GrafanaProvider#fleet_management_auth}.
        :param fleet_management_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#fleet_management_url GrafanaProvider#fleet_management_url}.
        :param frontend_o11_y_api_access_token: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#frontend_o11y_api_access_token GrafanaProvider#frontend_o11y_api_access_token}.
        :param frontend_o11_y_api_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#frontend_o11y_api_url GrafanaProvider#frontend_o11y_api_url}.
        :param http_headers: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#http_headers GrafanaProvider#http_headers}.
        :param insecure_skip_verify: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#insecure_skip_verify GrafanaProvider#insecure_skip_verify}.
        :param k6_access_token: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#k6_access_token GrafanaProvider#k6_access_token}.
        :param k6_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#k6_url GrafanaProvider#k6_url}.
        :param oncall_access_token: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#oncall_access_token GrafanaProvider#oncall_access_token}.
        :param oncall_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#oncall_url GrafanaProvider#oncall_url}.
        :param org_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#org_id GrafanaProvider#org_id}.
        :param retries: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#retries GrafanaProvider#retries}.
        :param retry_status_codes: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#retry_status_codes GrafanaProvider#retry_status_codes}.
        :param retry_wait: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#retry_wait GrafanaProvider#retry_wait}.
        :param sm_access_token: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#sm_access_token GrafanaProvider#sm_access_token}.
        :param sm_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#sm_url GrafanaProvider#sm_url}.
        :param stack_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#stack_id GrafanaProvider#stack_id}.
        :param store_dashboard_sha256: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#store_dashboard_sha256 GrafanaProvider#store_dashboard_sha256}.
        :param tls_cert: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#tls_cert GrafanaProvider#tls_cert}.
        :param tls_key: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#tls_key GrafanaProvider#tls_key}.
        :param url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#url GrafanaProvider#url}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ea14647038b77710b971782d7cedd3a8ad188dc45445ca2d7cf2ef91b2071ace)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        config = GrafanaProviderConfig(
            alias=alias,
            auth=auth,
            ca_cert=ca_cert,
            cloud_access_policy_token=cloud_access_policy_token,
            cloud_api_url=cloud_api_url,
            cloud_provider_access_token=cloud_provider_access_token,
            cloud_provider_url=cloud_provider_url,
            connections_api_access_token=connections_api_access_token,
            connections_api_url=connections_api_url,
            fleet_management_auth=fleet_management_auth,
            fleet_management_url=fleet_management_url,
            frontend_o11_y_api_access_token=frontend_o11_y_api_access_token,
            frontend_o11_y_api_url=frontend_o11_y_api_url,
            http_headers=http_headers,
            insecure_skip_verify=insecure_skip_verify,
            k6_access_token=k6_access_token,
            k6_url=k6_url,
            oncall_access_token=oncall_access_token,
            oncall_url=oncall_url,
            org_id=org_id,
            retries=retries,
            retry_status_codes=retry_status_codes,
            retry_wait=retry_wait,
            sm_access_token=sm_access_token,
            sm_url=sm_url,
            stack_id=stack_id,
            store_dashboard_sha256=store_dashboard_sha256,
            tls_cert=tls_cert,
            tls_key=tls_key,
            url=url,
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
        '''Generates CDKTF code for importing a GrafanaProvider resource upon running "cdktf plan ".

        :param scope: The scope in which to define this construct.
        :param import_to_id: The construct id used in the generated config for the GrafanaProvider to import.
        :param import_from_id: The id of the existing GrafanaProvider that should be imported. Refer to the {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#import import section} in the documentation of this resource for the id to use
        :param provider: ? Optional instance of the provider where the GrafanaProvider to import is found.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e024939d586b6d2f0736b8d5349a39553f0dc953d79a209432b9d6d4acd24abd)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument import_to_id", value=import_to_id, expected_type=type_hints["import_to_id"])
            check_type(argname="argument import_from_id", value=import_from_id, expected_type=type_hints["import_from_id"])
            check_type(argname="argument provider", value=provider, expected_type=type_hints["provider"])
        return typing.cast(_cdktf_9a9027ec.ImportableResource, jsii.sinvoke(cls, "generateConfigForImport", [scope, import_to_id, import_from_id, provider]))

    @jsii.member(jsii_name="resetAlias")
    def reset_alias(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAlias", []))

    @jsii.member(jsii_name="resetAuth")
    def reset_auth(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAuth", []))

    @jsii.member(jsii_name="resetCaCert")
    def reset_ca_cert(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetCaCert", []))

    @jsii.member(jsii_name="resetCloudAccessPolicyToken")
    def reset_cloud_access_policy_token(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetCloudAccessPolicyToken", []))

    @jsii.member(jsii_name="resetCloudApiUrl")
    def reset_cloud_api_url(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetCloudApiUrl", []))

    @jsii.member(jsii_name="resetCloudProviderAccessToken")
    def reset_cloud_provider_access_token(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetCloudProviderAccessToken", []))

    @jsii.member(jsii_name="resetCloudProviderUrl")
    def reset_cloud_provider_url(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetCloudProviderUrl", []))

    @jsii.member(jsii_name="resetConnectionsApiAccessToken")
    def reset_connections_api_access_token(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetConnectionsApiAccessToken", []))

    @jsii.member(jsii_name="resetConnectionsApiUrl")
    def reset_connections_api_url(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetConnectionsApiUrl", []))

    @jsii.member(jsii_name="resetFleetManagementAuth")
    def reset_fleet_management_auth(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetFleetManagementAuth", []))

    @jsii.member(jsii_name="resetFleetManagementUrl")
    def reset_fleet_management_url(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetFleetManagementUrl", []))

    @jsii.member(jsii_name="resetFrontendO11YApiAccessToken")
    def reset_frontend_o11_y_api_access_token(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetFrontendO11YApiAccessToken", []))

    @jsii.member(jsii_name="resetFrontendO11YApiUrl")
    def reset_frontend_o11_y_api_url(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetFrontendO11YApiUrl", []))

    @jsii.member(jsii_name="resetHttpHeaders")
    def reset_http_headers(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetHttpHeaders", []))

    @jsii.member(jsii_name="resetInsecureSkipVerify")
    def reset_insecure_skip_verify(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetInsecureSkipVerify", []))

    @jsii.member(jsii_name="resetK6AccessToken")
    def reset_k6_access_token(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetK6AccessToken", []))

    @jsii.member(jsii_name="resetK6Url")
    def reset_k6_url(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetK6Url", []))

    @jsii.member(jsii_name="resetOncallAccessToken")
    def reset_oncall_access_token(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetOncallAccessToken", []))

    @jsii.member(jsii_name="resetOncallUrl")
    def reset_oncall_url(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetOncallUrl", []))

    @jsii.member(jsii_name="resetOrgId")
    def reset_org_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetOrgId", []))

    @jsii.member(jsii_name="resetRetries")
    def reset_retries(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetRetries", []))

    @jsii.member(jsii_name="resetRetryStatusCodes")
    def reset_retry_status_codes(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetRetryStatusCodes", []))

    @jsii.member(jsii_name="resetRetryWait")
    def reset_retry_wait(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetRetryWait", []))

    @jsii.member(jsii_name="resetSmAccessToken")
    def reset_sm_access_token(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSmAccessToken", []))

    @jsii.member(jsii_name="resetSmUrl")
    def reset_sm_url(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSmUrl", []))

    @jsii.member(jsii_name="resetStackId")
    def reset_stack_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetStackId", []))

    @jsii.member(jsii_name="resetStoreDashboardSha256")
    def reset_store_dashboard_sha256(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetStoreDashboardSha256", []))

    @jsii.member(jsii_name="resetTlsCert")
    def reset_tls_cert(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetTlsCert", []))

    @jsii.member(jsii_name="resetTlsKey")
    def reset_tls_key(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetTlsKey", []))

    @jsii.member(jsii_name="resetUrl")
    def reset_url(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetUrl", []))

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
    @jsii.member(jsii_name="aliasInput")
    def alias_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "aliasInput"))

    @builtins.property
    @jsii.member(jsii_name="authInput")
    def auth_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "authInput"))

    @builtins.property
    @jsii.member(jsii_name="caCertInput")
    def ca_cert_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "caCertInput"))

    @builtins.property
    @jsii.member(jsii_name="cloudAccessPolicyTokenInput")
    def cloud_access_policy_token_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "cloudAccessPolicyTokenInput"))

    @builtins.property
    @jsii.member(jsii_name="cloudApiUrlInput")
    def cloud_api_url_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "cloudApiUrlInput"))

    @builtins.property
    @jsii.member(jsii_name="cloudProviderAccessTokenInput")
    def cloud_provider_access_token_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "cloudProviderAccessTokenInput"))

    @builtins.property
    @jsii.member(jsii_name="cloudProviderUrlInput")
    def cloud_provider_url_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "cloudProviderUrlInput"))

    @builtins.property
    @jsii.member(jsii_name="connectionsApiAccessTokenInput")
    def connections_api_access_token_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "connectionsApiAccessTokenInput"))

    @builtins.property
    @jsii.member(jsii_name="connectionsApiUrlInput")
    def connections_api_url_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "connectionsApiUrlInput"))

    @builtins.property
    @jsii.member(jsii_name="fleetManagementAuthInput")
    def fleet_management_auth_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "fleetManagementAuthInput"))

    @builtins.property
    @jsii.member(jsii_name="fleetManagementUrlInput")
    def fleet_management_url_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "fleetManagementUrlInput"))

    @builtins.property
    @jsii.member(jsii_name="frontendO11YApiAccessTokenInput")
    def frontend_o11_y_api_access_token_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "frontendO11YApiAccessTokenInput"))

    @builtins.property
    @jsii.member(jsii_name="frontendO11YApiUrlInput")
    def frontend_o11_y_api_url_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "frontendO11YApiUrlInput"))

    @builtins.property
    @jsii.member(jsii_name="httpHeadersInput")
    def http_headers_input(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], jsii.get(self, "httpHeadersInput"))

    @builtins.property
    @jsii.member(jsii_name="insecureSkipVerifyInput")
    def insecure_skip_verify_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "insecureSkipVerifyInput"))

    @builtins.property
    @jsii.member(jsii_name="k6AccessTokenInput")
    def k6_access_token_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "k6AccessTokenInput"))

    @builtins.property
    @jsii.member(jsii_name="k6UrlInput")
    def k6_url_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "k6UrlInput"))

    @builtins.property
    @jsii.member(jsii_name="oncallAccessTokenInput")
    def oncall_access_token_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "oncallAccessTokenInput"))

    @builtins.property
    @jsii.member(jsii_name="oncallUrlInput")
    def oncall_url_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "oncallUrlInput"))

    @builtins.property
    @jsii.member(jsii_name="orgIdInput")
    def org_id_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "orgIdInput"))

    @builtins.property
    @jsii.member(jsii_name="retriesInput")
    def retries_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "retriesInput"))

    @builtins.property
    @jsii.member(jsii_name="retryStatusCodesInput")
    def retry_status_codes_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "retryStatusCodesInput"))

    @builtins.property
    @jsii.member(jsii_name="retryWaitInput")
    def retry_wait_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "retryWaitInput"))

    @builtins.property
    @jsii.member(jsii_name="smAccessTokenInput")
    def sm_access_token_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "smAccessTokenInput"))

    @builtins.property
    @jsii.member(jsii_name="smUrlInput")
    def sm_url_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "smUrlInput"))

    @builtins.property
    @jsii.member(jsii_name="stackIdInput")
    def stack_id_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "stackIdInput"))

    @builtins.property
    @jsii.member(jsii_name="storeDashboardSha256Input")
    def store_dashboard_sha256_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "storeDashboardSha256Input"))

    @builtins.property
    @jsii.member(jsii_name="tlsCertInput")
    def tls_cert_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "tlsCertInput"))

    @builtins.property
    @jsii.member(jsii_name="tlsKeyInput")
    def tls_key_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "tlsKeyInput"))

    @builtins.property
    @jsii.member(jsii_name="urlInput")
    def url_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "urlInput"))

    @builtins.property
    @jsii.member(jsii_name="alias")
    def alias(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "alias"))

    @alias.setter
    def alias(self, value: typing.Optional[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5e1c316442f4830b77ad66b2525ad3d63315664ad4b75e68422078bbac1fb23e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "alias", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="auth")
    def auth(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "auth"))

    @auth.setter
    def auth(self, value: typing.Optional[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9e58243389516b83c222afe3738cb1b1798673278a9c48fd23fd5059f64c08cb)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "auth", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="caCert")
    def ca_cert(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "caCert"))

    @ca_cert.setter
    def ca_cert(self, value: typing.Optional[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__dc7b6741b7522708e85e05e18d0e24c28570487f0ed8921fc8314ecc267913ab)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "caCert", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="cloudAccessPolicyToken")
    def cloud_access_policy_token(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "cloudAccessPolicyToken"))

    @cloud_access_policy_token.setter
    def cloud_access_policy_token(self, value: typing.Optional[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__64df4d791b7352099b253243fa6ab57933c14835ea4b5ac32d7923d07c96d5b4)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "cloudAccessPolicyToken", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="cloudApiUrl")
    def cloud_api_url(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "cloudApiUrl"))

    @cloud_api_url.setter
    def cloud_api_url(self, value: typing.Optional[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__129a094769e09872489cc92a15fc38eff678c28471cbd41fcf7046bb7585c64c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "cloudApiUrl", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="cloudProviderAccessToken")
    def cloud_provider_access_token(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "cloudProviderAccessToken"))

    @cloud_provider_access_token.setter
    def cloud_provider_access_token(self, value: typing.Optional[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2aa5db23b0bcdea308ac77055948cb58a7a6bbfaa12baa3d30020f484aa7fe75)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "cloudProviderAccessToken", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="cloudProviderUrl")
    def cloud_provider_url(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "cloudProviderUrl"))

    @cloud_provider_url.setter
    def cloud_provider_url(self, value: typing.Optional[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a9f837750340f5187567ea0f9719726c1d82a31b355e77718021e69ce6f0512b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "cloudProviderUrl", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="connectionsApiAccessToken")
    def connections_api_access_token(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "connectionsApiAccessToken"))

    @connections_api_access_token.setter
    def connections_api_access_token(
        self,
        value: typing.Optional[builtins.str],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6b95722a3c2cbd4d6d104b38d96564831ec4b1d15345c3150a7d25d56ac12d71)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "connectionsApiAccessToken", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="connectionsApiUrl")
    def connections_api_url(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "connectionsApiUrl"))

    @connections_api_url.setter
    def connections_api_url(self, value: typing.Optional[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8e08bc82707c2acb68a95c06480215bebe33506795947bd07363d0f0639ad4ab)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "connectionsApiUrl", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="fleetManagementAuth")
    def fleet_management_auth(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "fleetManagementAuth"))

    @fleet_management_auth.setter
    def fleet_management_auth(self, value: typing.Optional[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b753967e6c5c76d580ff421e0a6786bf0e36d1326c6a94525666a766cf022518)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "fleetManagementAuth", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="fleetManagementUrl")
    def fleet_management_url(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "fleetManagementUrl"))

    @fleet_management_url.setter
    def fleet_management_url(self, value: typing.Optional[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8c2813b2e39485863fb4d03e3be2b484565c75f04aafe479e65893a0f441bc7f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "fleetManagementUrl", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="frontendO11YApiAccessToken")
    def frontend_o11_y_api_access_token(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "frontendO11YApiAccessToken"))

    @frontend_o11_y_api_access_token.setter
    def frontend_o11_y_api_access_token(
        self,
        value: typing.Optional[builtins.str],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f2828715846bbd40440715b69203ad68f0f217b80f14bace6297fea4b4a8150e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "frontendO11YApiAccessToken", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="frontendO11YApiUrl")
    def frontend_o11_y_api_url(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "frontendO11YApiUrl"))

    @frontend_o11_y_api_url.setter
    def frontend_o11_y_api_url(self, value: typing.Optional[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a296fa65ed5241623553c36e02936d9e69a1535d8c085e9af669f06a5025b5a0)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "frontendO11YApiUrl", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="httpHeaders")
    def http_headers(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], jsii.get(self, "httpHeaders"))

    @http_headers.setter
    def http_headers(
        self,
        value: typing.Optional[typing.Mapping[builtins.str, builtins.str]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__72d1961b8e95d0279a2303028f28646cf1236d565f5ba9566c327ac7de76ea57)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "httpHeaders", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="insecureSkipVerify")
    def insecure_skip_verify(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "insecureSkipVerify"))

    @insecure_skip_verify.setter
    def insecure_skip_verify(
        self,
        value: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4a1c0c043439eef92fa56c664b6200b50e12ff07afc50f72c0d23189ddc1276c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "insecureSkipVerify", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="k6AccessToken")
    def k6_access_token(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "k6AccessToken"))

    @k6_access_token.setter
    def k6_access_token(self, value: typing.Optional[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1b04ed0720056a987f10d4f82a48c8cee9104d761c6178a603d3393089142be7)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "k6AccessToken", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="k6Url")
    def k6_url(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "k6Url"))

    @k6_url.setter
    def k6_url(self, value: typing.Optional[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__20628fae0d5c0dd486be10cd6233c5b02d9a989946fd140fc097339a470c4fb7)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "k6Url", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="oncallAccessToken")
    def oncall_access_token(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "oncallAccessToken"))

    @oncall_access_token.setter
    def oncall_access_token(self, value: typing.Optional[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e74b5554c0b61b57c5d1e99f5c14d065ad399026782ee7cf7c2f8604e6c083f7)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "oncallAccessToken", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="oncallUrl")
    def oncall_url(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "oncallUrl"))

    @oncall_url.setter
    def oncall_url(self, value: typing.Optional[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5b76c1f264fdb594275c532268e31623bcb4ac5cceaf036fef4bfe0170cd5384)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "oncallUrl", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="orgId")
    def org_id(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "orgId"))

    @org_id.setter
    def org_id(self, value: typing.Optional[jsii.Number]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9ac2fe786ada8f25f342a27ec9cb8afbb15086f3a0cf0d863d6c3b2a4ff6236d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "orgId", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="retries")
    def retries(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "retries"))

    @retries.setter
    def retries(self, value: typing.Optional[jsii.Number]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f7b39c5ad04e45aaa0a626e29e8f846ecd752a83521132974ddd89f5e8c4af79)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "retries", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="retryStatusCodes")
    def retry_status_codes(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "retryStatusCodes"))

    @retry_status_codes.setter
    def retry_status_codes(
        self,
        value: typing.Optional[typing.List[builtins.str]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c8dfbff1aecb55397733ecc17df0c0c2abc9ec595c31b438ea3528ae67e868aa)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "retryStatusCodes", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="retryWait")
    def retry_wait(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "retryWait"))

    @retry_wait.setter
    def retry_wait(self, value: typing.Optional[jsii.Number]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ed47d5d8cc54d1d538ee56dd6857ca154287c9c8273882da07e20e0161fda070)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "retryWait", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="smAccessToken")
    def sm_access_token(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "smAccessToken"))

    @sm_access_token.setter
    def sm_access_token(self, value: typing.Optional[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f1cfad457438fd8f3c5ad019f69fcac46c47ddfbbac8b48ddbefdf2b6fbdffcf)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "smAccessToken", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="smUrl")
    def sm_url(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "smUrl"))

    @sm_url.setter
    def sm_url(self, value: typing.Optional[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3edb0c618396e9d81ebb70635f8345dfddbd010eda0fcdaea6529354fba67cfb)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "smUrl", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="stackId")
    def stack_id(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "stackId"))

    @stack_id.setter
    def stack_id(self, value: typing.Optional[jsii.Number]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5b53fac72f5d45254a8a561f524959c8fba1f75242257f56eee2ffe2642d49a4)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "stackId", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="storeDashboardSha256")
    def store_dashboard_sha256(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "storeDashboardSha256"))

    @store_dashboard_sha256.setter
    def store_dashboard_sha256(
        self,
        value: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__760ed9178c6d3b02d85418c18bdb63e87745fb114dd02f83bd54e4eec60b1daf)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "storeDashboardSha256", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="tlsCert")
    def tls_cert(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "tlsCert"))

    @tls_cert.setter
    def tls_cert(self, value: typing.Optional[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__dbbc1462ef79030b36c34587b41b1afc6939b26a46ff56455460b2ab28968825)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "tlsCert", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="tlsKey")
    def tls_key(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "tlsKey"))

    @tls_key.setter
    def tls_key(self, value: typing.Optional[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__57b7bfee309b7147bebb4da6031bc3a614e84bb196722f8fd24f467805f0a71a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "tlsKey", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="url")
    def url(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "url"))

    @url.setter
    def url(self, value: typing.Optional[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9cd86739f295b1a4dcc3a3b07167d2af12bb9123b95fb1d2b5f4080b17a64ef7)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "url", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="grafana.provider.GrafanaProviderConfig",
    jsii_struct_bases=[],
    name_mapping={
        "alias": "alias",
        "auth": "auth",
        "ca_cert": "caCert",
        "cloud_access_policy_token": "cloudAccessPolicyToken",
        "cloud_api_url": "cloudApiUrl",
        "cloud_provider_access_token": "cloudProviderAccessToken",
        "cloud_provider_url": "cloudProviderUrl",
        "connections_api_access_token": "connectionsApiAccessToken",
        "connections_api_url": "connectionsApiUrl",
        "fleet_management_auth": "fleetManagementAuth",
        "fleet_management_url": "fleetManagementUrl",
        "frontend_o11_y_api_access_token": "frontendO11YApiAccessToken",
        "frontend_o11_y_api_url": "frontendO11YApiUrl",
        "http_headers": "httpHeaders",
        "insecure_skip_verify": "insecureSkipVerify",
        "k6_access_token": "k6AccessToken",
        "k6_url": "k6Url",
        "oncall_access_token": "oncallAccessToken",
        "oncall_url": "oncallUrl",
        "org_id": "orgId",
        "retries": "retries",
        "retry_status_codes": "retryStatusCodes",
        "retry_wait": "retryWait",
        "sm_access_token": "smAccessToken",
        "sm_url": "smUrl",
        "stack_id": "stackId",
        "store_dashboard_sha256": "storeDashboardSha256",
        "tls_cert": "tlsCert",
        "tls_key": "tlsKey",
        "url": "url",
    },
)
class GrafanaProviderConfig:
    def __init__(
        self,
        *,
        alias: typing.Optional[builtins.str] = None,
        auth: typing.Optional[builtins.str] = None,
        ca_cert: typing.Optional[builtins.str] = None,
        cloud_access_policy_token: typing.Optional[builtins.str] = None,
        cloud_api_url: typing.Optional[builtins.str] = None,
        cloud_provider_access_token: typing.Optional[builtins.str] = None,
        cloud_provider_url: typing.Optional[builtins.str] = None,
        connections_api_access_token: typing.Optional[builtins.str] = None,
        connections_api_url: typing.Optional[builtins.str] = None,
        fleet_management_auth: typing.Optional[builtins.str] = None,
        fleet_management_url: typing.Optional[builtins.str] = None,
        frontend_o11_y_api_access_token: typing.Optional[builtins.str] = None,
        frontend_o11_y_api_url: typing.Optional[builtins.str] = None,
        http_headers: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        insecure_skip_verify: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        k6_access_token: typing.Optional[builtins.str] = None,
        k6_url: typing.Optional[builtins.str] = None,
        oncall_access_token: typing.Optional[builtins.str] = None,
        oncall_url: typing.Optional[builtins.str] = None,
        org_id: typing.Optional[jsii.Number] = None,
        retries: typing.Optional[jsii.Number] = None,
        retry_status_codes: typing.Optional[typing.Sequence[builtins.str]] = None,
        retry_wait: typing.Optional[jsii.Number] = None,
        sm_access_token: typing.Optional[builtins.str] = None,
        sm_url: typing.Optional[builtins.str] = None,
        stack_id: typing.Optional[jsii.Number] = None,
        store_dashboard_sha256: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        tls_cert: typing.Optional[builtins.str] = None,
        tls_key: typing.Optional[builtins.str] = None,
        url: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param alias: Alias name. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#alias GrafanaProvider#alias}
        :param auth: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#auth GrafanaProvider#auth}.
        :param ca_cert: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#ca_cert GrafanaProvider#ca_cert}.
        :param cloud_access_policy_token: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#cloud_access_policy_token GrafanaProvider#cloud_access_policy_token}.
        :param cloud_api_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#cloud_api_url GrafanaProvider#cloud_api_url}.
        :param cloud_provider_access_token: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#cloud_provider_access_token GrafanaProvider#cloud_provider_access_token}.
        :param cloud_provider_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#cloud_provider_url GrafanaProvider#cloud_provider_url}.
        :param connections_api_access_token: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#connections_api_access_token GrafanaProvider#connections_api_access_token}.
        :param connections_api_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#connections_api_url GrafanaProvider#connections_api_url}.
        :param fleet_management_auth: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#fleet_management_auth GrafanaProvider#fleet_management_auth}.
        :param fleet_management_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#fleet_management_url GrafanaProvider#fleet_management_url}.
        :param frontend_o11_y_api_access_token: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#frontend_o11y_api_access_token GrafanaProvider#frontend_o11y_api_access_token}.
        :param frontend_o11_y_api_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#frontend_o11y_api_url GrafanaProvider#frontend_o11y_api_url}.
        :param http_headers: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#http_headers GrafanaProvider#http_headers}.
        :param insecure_skip_verify: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#insecure_skip_verify GrafanaProvider#insecure_skip_verify}.
        :param k6_access_token: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#k6_access_token GrafanaProvider#k6_access_token}.
        :param k6_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#k6_url GrafanaProvider#k6_url}.
        :param oncall_access_token: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#oncall_access_token GrafanaProvider#oncall_access_token}.
        :param oncall_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#oncall_url GrafanaProvider#oncall_url}.
        :param org_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#org_id GrafanaProvider#org_id}.
        :param retries: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#retries GrafanaProvider#retries}.
        :param retry_status_codes: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#retry_status_codes GrafanaProvider#retry_status_codes}.
        :param retry_wait: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#retry_wait GrafanaProvider#retry_wait}.
        :param sm_access_token: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#sm_access_token GrafanaProvider#sm_access_token}.
        :param sm_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#sm_url GrafanaProvider#sm_url}.
        :param stack_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#stack_id GrafanaProvider#stack_id}.
        :param store_dashboard_sha256: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#store_dashboard_sha256 GrafanaProvider#store_dashboard_sha256}.
        :param tls_cert: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#tls_cert GrafanaProvider#tls_cert}.
        :param tls_key: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#tls_key GrafanaProvider#tls_key}.
        :param url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#url GrafanaProvider#url}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__879ff60525ac5ce5d7787e0e2dd1b8189d403c412b55946137cf484f5c056271)
            check_type(argname="argument alias", value=alias, expected_type=type_hints["alias"])
            check_type(argname="argument auth", value=auth, expected_type=type_hints["auth"])
            check_type(argname="argument ca_cert", value=ca_cert, expected_type=type_hints["ca_cert"])
            check_type(argname="argument cloud_access_policy_token", value=cloud_access_policy_token, expected_type=type_hints["cloud_access_policy_token"])
            check_type(argname="argument cloud_api_url", value=cloud_api_url, expected_type=type_hints["cloud_api_url"])
            check_type(argname="argument cloud_provider_access_token", value=cloud_provider_access_token, expected_type=type_hints["cloud_provider_access_token"])
            check_type(argname="argument cloud_provider_url", value=cloud_provider_url, expected_type=type_hints["cloud_provider_url"])
            check_type(argname="argument connections_api_access_token", value=connections_api_access_token, expected_type=type_hints["connections_api_access_token"])
            check_type(argname="argument connections_api_url", value=connections_api_url, expected_type=type_hints["connections_api_url"])
            check_type(argname="argument fleet_management_auth", value=fleet_management_auth, expected_type=type_hints["fleet_management_auth"])
            check_type(argname="argument fleet_management_url", value=fleet_management_url, expected_type=type_hints["fleet_management_url"])
            check_type(argname="argument frontend_o11_y_api_access_token", value=frontend_o11_y_api_access_token, expected_type=type_hints["frontend_o11_y_api_access_token"])
            check_type(argname="argument frontend_o11_y_api_url", value=frontend_o11_y_api_url, expected_type=type_hints["frontend_o11_y_api_url"])
            check_type(argname="argument http_headers", value=http_headers, expected_type=type_hints["http_headers"])
            check_type(argname="argument insecure_skip_verify", value=insecure_skip_verify, expected_type=type_hints["insecure_skip_verify"])
            check_type(argname="argument k6_access_token", value=k6_access_token, expected_type=type_hints["k6_access_token"])
            check_type(argname="argument k6_url", value=k6_url, expected_type=type_hints["k6_url"])
            check_type(argname="argument oncall_access_token", value=oncall_access_token, expected_type=type_hints["oncall_access_token"])
            check_type(argname="argument oncall_url", value=oncall_url, expected_type=type_hints["oncall_url"])
            check_type(argname="argument org_id", value=org_id, expected_type=type_hints["org_id"])
            check_type(argname="argument retries", value=retries, expected_type=type_hints["retries"])
            check_type(argname="argument retry_status_codes", value=retry_status_codes, expected_type=type_hints["retry_status_codes"])
            check_type(argname="argument retry_wait", value=retry_wait, expected_type=type_hints["retry_wait"])
            check_type(argname="argument sm_access_token", value=sm_access_token, expected_type=type_hints["sm_access_token"])
            check_type(argname="argument sm_url", value=sm_url, expected_type=type_hints["sm_url"])
            check_type(argname="argument stack_id", value=stack_id, expected_type=type_hints["stack_id"])
            check_type(argname="argument store_dashboard_sha256", value=store_dashboard_sha256, expected_type=type_hints["store_dashboard_sha256"])
            check_type(argname="argument tls_cert", value=tls_cert, expected_type=type_hints["tls_cert"])
            check_type(argname="argument tls_key", value=tls_key, expected_type=type_hints["tls_key"])
            check_type(argname="argument url", value=url, expected_type=type_hints["url"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if alias is not None:
            self._values["alias"] = alias
        if auth is not None:
            self._values["auth"] = auth
        if ca_cert is not None:
            self._values["ca_cert"] = ca_cert
        if cloud_access_policy_token is not None:
            self._values["cloud_access_policy_token"] = cloud_access_policy_token
        if cloud_api_url is not None:
            self._values["cloud_api_url"] = cloud_api_url
        if cloud_provider_access_token is not None:
            self._values["cloud_provider_access_token"] = cloud_provider_access_token
        if cloud_provider_url is not None:
            self._values["cloud_provider_url"] = cloud_provider_url
        if connections_api_access_token is not None:
            self._values["connections_api_access_token"] = connections_api_access_token
        if connections_api_url is not None:
            self._values["connections_api_url"] = connections_api_url
        if fleet_management_auth is not None:
            self._values["fleet_management_auth"] = fleet_management_auth
        if fleet_management_url is not None:
            self._values["fleet_management_url"] = fleet_management_url
        if frontend_o11_y_api_access_token is not None:
            self._values["frontend_o11_y_api_access_token"] = frontend_o11_y_api_access_token
        if frontend_o11_y_api_url is not None:
            self._values["frontend_o11_y_api_url"] = frontend_o11_y_api_url
        if http_headers is not None:
            self._values["http_headers"] = http_headers
        if insecure_skip_verify is not None:
            self._values["insecure_skip_verify"] = insecure_skip_verify
        if k6_access_token is not None:
            self._values["k6_access_token"] = k6_access_token
        if k6_url is not None:
            self._values["k6_url"] = k6_url
        if oncall_access_token is not None:
            self._values["oncall_access_token"] = oncall_access_token
        if oncall_url is not None:
            self._values["oncall_url"] = oncall_url
        if org_id is not None:
            self._values["org_id"] = org_id
        if retries is not None:
            self._values["retries"] = retries
        if retry_status_codes is not None:
            self._values["retry_status_codes"] = retry_status_codes
        if retry_wait is not None:
            self._values["retry_wait"] = retry_wait
        if sm_access_token is not None:
            self._values["sm_access_token"] = sm_access_token
        if sm_url is not None:
            self._values["sm_url"] = sm_url
        if stack_id is not None:
            self._values["stack_id"] = stack_id
        if store_dashboard_sha256 is not None:
            self._values["store_dashboard_sha256"] = store_dashboard_sha256
        if tls_cert is not None:
            self._values["tls_cert"] = tls_cert
        if tls_key is not None:
            self._values["tls_key"] = tls_key
        if url is not None:
            self._values["url"] = url

    @builtins.property
    def alias(self) -> typing.Optional[builtins.str]:
        '''Alias name.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#alias GrafanaProvider#alias}
        '''
        result = self._values.get("alias")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def auth(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#auth GrafanaProvider#auth}.'''
        result = self._values.get("auth")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def ca_cert(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#ca_cert GrafanaProvider#ca_cert}.'''
        result = self._values.get("ca_cert")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def cloud_access_policy_token(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#cloud_access_policy_token GrafanaProvider#cloud_access_policy_token}.'''
        result = self._values.get("cloud_access_policy_token")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def cloud_api_url(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#cloud_api_url GrafanaProvider#cloud_api_url}.'''
        result = self._values.get("cloud_api_url")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def cloud_provider_access_token(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#cloud_provider_access_token GrafanaProvider#cloud_provider_access_token}.'''
        result = self._values.get("cloud_provider_access_token")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def cloud_provider_url(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#cloud_provider_url GrafanaProvider#cloud_provider_url}.'''
        result = self._values.get("cloud_provider_url")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def connections_api_access_token(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#connections_api_access_token GrafanaProvider#connections_api_access_token}.'''
        result = self._values.get("connections_api_access_token")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def connections_api_url(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#connections_api_url GrafanaProvider#connections_api_url}.'''
        result = self._values.get("connections_api_url")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def fleet_management_auth(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#fleet_management_auth GrafanaProvider#fleet_management_auth}.'''
        result = self._values.get("fleet_management_auth")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def fleet_management_url(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#fleet_management_url GrafanaProvider#fleet_management_url}.'''
        result = self._values.get("fleet_management_url")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def frontend_o11_y_api_access_token(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#frontend_o11y_api_access_token GrafanaProvider#frontend_o11y_api_access_token}.'''
        result = self._values.get("frontend_o11_y_api_access_token")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def frontend_o11_y_api_url(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#frontend_o11y_api_url GrafanaProvider#frontend_o11y_api_url}.'''
        result = self._values.get("frontend_o11_y_api_url")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def http_headers(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#http_headers GrafanaProvider#http_headers}.'''
        result = self._values.get("http_headers")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def insecure_skip_verify(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#insecure_skip_verify GrafanaProvider#insecure_skip_verify}.'''
        result = self._values.get("insecure_skip_verify")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def k6_access_token(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#k6_access_token GrafanaProvider#k6_access_token}.'''
        result = self._values.get("k6_access_token")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def k6_url(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#k6_url GrafanaProvider#k6_url}.'''
        result = self._values.get("k6_url")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def oncall_access_token(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#oncall_access_token GrafanaProvider#oncall_access_token}.'''
        result = self._values.get("oncall_access_token")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def oncall_url(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#oncall_url GrafanaProvider#oncall_url}.'''
        result = self._values.get("oncall_url")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def org_id(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#org_id GrafanaProvider#org_id}.'''
        result = self._values.get("org_id")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def retries(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#retries GrafanaProvider#retries}.'''
        result = self._values.get("retries")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def retry_status_codes(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#retry_status_codes GrafanaProvider#retry_status_codes}.'''
        result = self._values.get("retry_status_codes")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def retry_wait(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#retry_wait GrafanaProvider#retry_wait}.'''
        result = self._values.get("retry_wait")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def sm_access_token(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#sm_access_token GrafanaProvider#sm_access_token}.'''
        result = self._values.get("sm_access_token")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def sm_url(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#sm_url GrafanaProvider#sm_url}.'''
        result = self._values.get("sm_url")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def stack_id(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#stack_id GrafanaProvider#stack_id}.'''
        result = self._values.get("stack_id")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def store_dashboard_sha256(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#store_dashboard_sha256 GrafanaProvider#store_dashboard_sha256}.'''
        result = self._values.get("store_dashboard_sha256")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def tls_cert(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#tls_cert GrafanaProvider#tls_cert}.'''
        result = self._values.get("tls_cert")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def tls_key(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#tls_key GrafanaProvider#tls_key}.'''
        result = self._values.get("tls_key")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def url(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs#url GrafanaProvider#url}.'''
        result = self._values.get("url")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "GrafanaProviderConfig(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


__all__ = [
    "GrafanaProvider",
    "GrafanaProviderConfig",
]

publication.publish()

def _typecheckingstub__ea14647038b77710b971782d7cedd3a8ad188dc45445ca2d7cf2ef91b2071ace(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    alias: typing.Optional[builtins.str] = None,
    auth: typing.Optional[builtins.str] = None,
    ca_cert: typing.Optional[builtins.str] = None,
    cloud_access_policy_token: typing.Optional[builtins.str] = None,
    cloud_api_url: typing.Optional[builtins.str] = None,
    cloud_provider_access_token: typing.Optional[builtins.str] = None,
    cloud_provider_url: typing.Optional[builtins.str] = None,
    connections_api_access_token: typing.Optional[builtins.str] = None,
    connections_api_url: typing.Optional[builtins.str] = None,
    fleet_management_auth: typing.Optional[builtins.str] = None,
    fleet_management_url: typing.Optional[builtins.str] = None,
    frontend_o11_y_api_access_token: typing.Optional[builtins.str] = None,
    frontend_o11_y_api_url: typing.Optional[builtins.str] = None,
    http_headers: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    insecure_skip_verify: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    k6_access_token: typing.Optional[builtins.str] = None,
    k6_url: typing.Optional[builtins.str] = None,
    oncall_access_token: typing.Optional[builtins.str] = None,
    oncall_url: typing.Optional[builtins.str] = None,
    org_id: typing.Optional[jsii.Number] = None,
    retries: typing.Optional[jsii.Number] = None,
    retry_status_codes: typing.Optional[typing.Sequence[builtins.str]] = None,
    retry_wait: typing.Optional[jsii.Number] = None,
    sm_access_token: typing.Optional[builtins.str] = None,
    sm_url: typing.Optional[builtins.str] = None,
    stack_id: typing.Optional[jsii.Number] = None,
    store_dashboard_sha256: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    tls_cert: typing.Optional[builtins.str] = None,
    tls_key: typing.Optional[builtins.str] = None,
    url: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e024939d586b6d2f0736b8d5349a39553f0dc953d79a209432b9d6d4acd24abd(
    scope: _constructs_77d1e7e8.Construct,
    import_to_id: builtins.str,
    import_from_id: builtins.str,
    provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5e1c316442f4830b77ad66b2525ad3d63315664ad4b75e68422078bbac1fb23e(
    value: typing.Optional[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9e58243389516b83c222afe3738cb1b1798673278a9c48fd23fd5059f64c08cb(
    value: typing.Optional[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__dc7b6741b7522708e85e05e18d0e24c28570487f0ed8921fc8314ecc267913ab(
    value: typing.Optional[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__64df4d791b7352099b253243fa6ab57933c14835ea4b5ac32d7923d07c96d5b4(
    value: typing.Optional[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__129a094769e09872489cc92a15fc38eff678c28471cbd41fcf7046bb7585c64c(
    value: typing.Optional[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2aa5db23b0bcdea308ac77055948cb58a7a6bbfaa12baa3d30020f484aa7fe75(
    value: typing.Optional[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a9f837750340f5187567ea0f9719726c1d82a31b355e77718021e69ce6f0512b(
    value: typing.Optional[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6b95722a3c2cbd4d6d104b38d96564831ec4b1d15345c3150a7d25d56ac12d71(
    value: typing.Optional[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8e08bc82707c2acb68a95c06480215bebe33506795947bd07363d0f0639ad4ab(
    value: typing.Optional[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b753967e6c5c76d580ff421e0a6786bf0e36d1326c6a94525666a766cf022518(
    value: typing.Optional[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8c2813b2e39485863fb4d03e3be2b484565c75f04aafe479e65893a0f441bc7f(
    value: typing.Optional[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f2828715846bbd40440715b69203ad68f0f217b80f14bace6297fea4b4a8150e(
    value: typing.Optional[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a296fa65ed5241623553c36e02936d9e69a1535d8c085e9af669f06a5025b5a0(
    value: typing.Optional[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__72d1961b8e95d0279a2303028f28646cf1236d565f5ba9566c327ac7de76ea57(
    value: typing.Optional[typing.Mapping[builtins.str, builtins.str]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4a1c0c043439eef92fa56c664b6200b50e12ff07afc50f72c0d23189ddc1276c(
    value: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1b04ed0720056a987f10d4f82a48c8cee9104d761c6178a603d3393089142be7(
    value: typing.Optional[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__20628fae0d5c0dd486be10cd6233c5b02d9a989946fd140fc097339a470c4fb7(
    value: typing.Optional[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e74b5554c0b61b57c5d1e99f5c14d065ad399026782ee7cf7c2f8604e6c083f7(
    value: typing.Optional[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5b76c1f264fdb594275c532268e31623bcb4ac5cceaf036fef4bfe0170cd5384(
    value: typing.Optional[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9ac2fe786ada8f25f342a27ec9cb8afbb15086f3a0cf0d863d6c3b2a4ff6236d(
    value: typing.Optional[jsii.Number],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f7b39c5ad04e45aaa0a626e29e8f846ecd752a83521132974ddd89f5e8c4af79(
    value: typing.Optional[jsii.Number],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c8dfbff1aecb55397733ecc17df0c0c2abc9ec595c31b438ea3528ae67e868aa(
    value: typing.Optional[typing.List[builtins.str]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ed47d5d8cc54d1d538ee56dd6857ca154287c9c8273882da07e20e0161fda070(
    value: typing.Optional[jsii.Number],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f1cfad457438fd8f3c5ad019f69fcac46c47ddfbbac8b48ddbefdf2b6fbdffcf(
    value: typing.Optional[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3edb0c618396e9d81ebb70635f8345dfddbd010eda0fcdaea6529354fba67cfb(
    value: typing.Optional[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5b53fac72f5d45254a8a561f524959c8fba1f75242257f56eee2ffe2642d49a4(
    value: typing.Optional[jsii.Number],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__760ed9178c6d3b02d85418c18bdb63e87745fb114dd02f83bd54e4eec60b1daf(
    value: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__dbbc1462ef79030b36c34587b41b1afc6939b26a46ff56455460b2ab28968825(
    value: typing.Optional[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__57b7bfee309b7147bebb4da6031bc3a614e84bb196722f8fd24f467805f0a71a(
    value: typing.Optional[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9cd86739f295b1a4dcc3a3b07167d2af12bb9123b95fb1d2b5f4080b17a64ef7(
    value: typing.Optional[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__879ff60525ac5ce5d7787e0e2dd1b8189d403c412b55946137cf484f5c056271(
    *,
    alias: typing.Optional[builtins.str] = None,
    auth: typing.Optional[builtins.str] = None,
    ca_cert: typing.Optional[builtins.str] = None,
    cloud_access_policy_token: typing.Optional[builtins.str] = None,
    cloud_api_url: typing.Optional[builtins.str] = None,
    cloud_provider_access_token: typing.Optional[builtins.str] = None,
    cloud_provider_url: typing.Optional[builtins.str] = None,
    connections_api_access_token: typing.Optional[builtins.str] = None,
    connections_api_url: typing.Optional[builtins.str] = None,
    fleet_management_auth: typing.Optional[builtins.str] = None,
    fleet_management_url: typing.Optional[builtins.str] = None,
    frontend_o11_y_api_access_token: typing.Optional[builtins.str] = None,
    frontend_o11_y_api_url: typing.Optional[builtins.str] = None,
    http_headers: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    insecure_skip_verify: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    k6_access_token: typing.Optional[builtins.str] = None,
    k6_url: typing.Optional[builtins.str] = None,
    oncall_access_token: typing.Optional[builtins.str] = None,
    oncall_url: typing.Optional[builtins.str] = None,
    org_id: typing.Optional[jsii.Number] = None,
    retries: typing.Optional[jsii.Number] = None,
    retry_status_codes: typing.Optional[typing.Sequence[builtins.str]] = None,
    retry_wait: typing.Optional[jsii.Number] = None,
    sm_access_token: typing.Optional[builtins.str] = None,
    sm_url: typing.Optional[builtins.str] = None,
    stack_id: typing.Optional[jsii.Number] = None,
    store_dashboard_sha256: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    tls_cert: typing.Optional[builtins.str] = None,
    tls_key: typing.Optional[builtins.str] = None,
    url: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass
