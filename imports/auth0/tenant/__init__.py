r'''
# `auth0_tenant`

Refer to the Terraform Registry for docs: [`auth0_tenant`](https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant).
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


class Tenant(
    _cdktf_9a9027ec.TerraformResource,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.tenant.Tenant",
):
    '''Represents a {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant auth0_tenant}.'''

    def __init__(
        self,
        scope: _constructs_77d1e7e8.Construct,
        id_: builtins.str,
        *,
        acr_values_supported: typing.Optional[typing.Sequence[builtins.str]] = None,
        allowed_logout_urls: typing.Optional[typing.Sequence[builtins.str]] = None,
        allow_organization_name_in_authentication_api: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        client_id_metadata_document_supported: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        country_codes: typing.Optional[typing.Union["TenantCountryCodes", typing.Dict[builtins.str, typing.Any]]] = None,
        customize_mfa_in_postlogin_action: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        default_audience: typing.Optional[builtins.str] = None,
        default_directory: typing.Optional[builtins.str] = None,
        default_redirection_uri: typing.Optional[builtins.str] = None,
        default_token_quota: typing.Optional[typing.Union["TenantDefaultTokenQuota", typing.Dict[builtins.str, typing.Any]]] = None,
        disable_acr_values_supported: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        dynamic_client_registration_security_mode: typing.Optional[builtins.str] = None,
        enabled_locales: typing.Optional[typing.Sequence[builtins.str]] = None,
        ephemeral_session_lifetime: typing.Optional[jsii.Number] = None,
        error_page: typing.Optional[typing.Union["TenantErrorPage", typing.Dict[builtins.str, typing.Any]]] = None,
        flags: typing.Optional[typing.Union["TenantFlags", typing.Dict[builtins.str, typing.Any]]] = None,
        friendly_name: typing.Optional[builtins.str] = None,
        id: typing.Optional[builtins.str] = None,
        idle_ephemeral_session_lifetime: typing.Optional[jsii.Number] = None,
        idle_session_lifetime: typing.Optional[jsii.Number] = None,
        mtls: typing.Optional[typing.Union["TenantMtls", typing.Dict[builtins.str, typing.Any]]] = None,
        oidc_logout: typing.Optional[typing.Union["TenantOidcLogout", typing.Dict[builtins.str, typing.Any]]] = None,
        phone_consolidated_experience: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        picture_url: typing.Optional[builtins.str] = None,
        pushed_authorization_requests_supported: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        resource_parameter_profile: typing.Optional[builtins.str] = None,
        sandbox_version: typing.Optional[builtins.str] = None,
        session_cookie: typing.Optional[typing.Union["TenantSessionCookie", typing.Dict[builtins.str, typing.Any]]] = None,
        session_lifetime: typing.Optional[jsii.Number] = None,
        sessions: typing.Optional[typing.Union["TenantSessions", typing.Dict[builtins.str, typing.Any]]] = None,
        skip_non_verifiable_callback_uri_confirmation_prompt: typing.Optional[builtins.str] = None,
        support_email: typing.Optional[builtins.str] = None,
        support_url: typing.Optional[builtins.str] = None,
        connection: typing.Optional[typing.Union[typing.Union[_cdktf_9a9027ec.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]] = None,
        count: typing.Optional[typing.Union[jsii.Number, _cdktf_9a9027ec.TerraformCount]] = None,
        depends_on: typing.Optional[typing.Sequence[_cdktf_9a9027ec.ITerraformDependable]] = None,
        for_each: typing.Optional[_cdktf_9a9027ec.ITerraformIterator] = None,
        lifecycle: typing.Optional[typing.Union[_cdktf_9a9027ec.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]] = None,
        provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
        provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktf_9a9027ec.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]] = None,
    ) -> None:
        '''Create a new {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant auth0_tenant} Resource.

        :param scope: The scope in which to define this construct.
        :param id_: The scoped construct ID. Must be unique amongst siblings in the same scope
        :param acr_values_supported: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#acr_values_supported Tenant#acr_values_supported}.
        :param allowed_logout_urls: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#allowed_logout_urls Tenant#allowed_logout_urls}.
        :param allow_organization_name_in_authentication_api: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#allow_organization_name_in_authentication_api Tenant#allow_organization_name_in_authentication_api}.
        :param client_id_metadata_document_supported: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#client_id_metadata_document_supported Tenant#client_id_metadata_document_supported}.
        :param country_codes: country_codes block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#country_codes Tenant#country_codes}
        :param customize_mfa_in_postlogin_action: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#customize_mfa_in_postlogin_action Tenant#customize_mfa_in_postlogin_action}.
        :param default_audience: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#default_audience Tenant#default_audience}.
        :param default_directory: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#default_directory Tenant#default_directory}.
        :param default_redirection_uri: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#default_redirection_uri Tenant#default_redirection_uri}.
        :param default_token_quota: default_token_quota block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#default_token_quota Tenant#default_token_quota}
        :param disable_acr_values_supported: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#disable_acr_values_supported Tenant#disable_acr_values_supported}.
        :param dynamic_client_registration_security_mode: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#dynamic_client_registration_security_mode Tenant#dynamic_client_registration_security_mode}.
        :param enabled_locales: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#enabled_locales Tenant#enabled_locales}.
        :param ephemeral_session_lifetime: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#ephemeral_session_lifetime Tenant#ephemeral_session_lifetime}.
        :param error_page: error_page block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#error_page Tenant#error_page}
        :param flags: flags block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#flags Tenant#flags}
        :param friendly_name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#friendly_name Tenant#friendly_name}.
        :param id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#id Tenant#id}. Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2. If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
        :param idle_ephemeral_session_lifetime: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#idle_ephemeral_session_lifetime Tenant#idle_ephemeral_session_lifetime}.
        :param idle_session_lifetime: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#idle_session_lifetime Tenant#idle_session_lifetime}.
        :param mtls: mtls block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#mtls Tenant#mtls}
        :param oidc_logout: oidc_logout block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#oidc_logout Tenant#oidc_logout}
        :param phone_consolidated_experience: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#phone_consolidated_experience Tenant#phone_consolidated_experience}.
        :param picture_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#picture_url Tenant#picture_url}.
        :param pushed_authorization_requests_supported: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#pushed_authorization_requests_supported Tenant#pushed_authorization_requests_supported}.
        :param resource_parameter_profile: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#resource_parameter_profile Tenant#resource_parameter_profile}.
        :param sandbox_version: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#sandbox_version Tenant#sandbox_version}.
        :param session_cookie: session_cookie block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#session_cookie Tenant#session_cookie}
        :param session_lifetime: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#session_lifetime Tenant#session_lifetime}.
        :param sessions: sessions block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#sessions Tenant#sessions}
        :param skip_non_verifiable_callback_uri_confirmation_prompt: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#skip_non_verifiable_callback_uri_confirmation_prompt Tenant#skip_non_verifiable_callback_uri_confirmation_prompt}.
        :param support_email: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#support_email Tenant#support_email}.
        :param support_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#support_url Tenant#support_url}.
        :param connection: 
        :param count: 
        :param depends_on: 
        :param for_each: 
        :param lifecycle: 
        :param provider: 
        :param provisioners: 
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c758e584dd950954976ec6904eddf391ae0eede35149ccb05286cbcdac0d7ac8)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id_", value=id_, expected_type=type_hints["id_"])
        config = TenantConfig(
            acr_values_supported=acr_values_supported,
            allowed_logout_urls=allowed_logout_urls,
            allow_organization_name_in_authentication_api=allow_organization_name_in_authentication_api,
            client_id_metadata_document_supported=client_id_metadata_document_supported,
            country_codes=country_codes,
            customize_mfa_in_postlogin_action=customize_mfa_in_postlogin_action,
            default_audience=default_audience,
            default_directory=default_directory,
            default_redirection_uri=default_redirection_uri,
            default_token_quota=default_token_quota,
            disable_acr_values_supported=disable_acr_values_supported,
            dynamic_client_registration_security_mode=dynamic_client_registration_security_mode,
            enabled_locales=enabled_locales,
            ephemeral_session_lifetime=ephemeral_session_lifetime,
            error_page=error_page,
            flags=flags,
            friendly_name=friendly_name,
            id=id,
            idle_ephemeral_session_lifetime=idle_ephemeral_session_lifetime,
            idle_session_lifetime=idle_session_lifetime,
            mtls=mtls,
            oidc_logout=oidc_logout,
            phone_consolidated_experience=phone_consolidated_experience,
            picture_url=picture_url,
            pushed_authorization_requests_supported=pushed_authorization_requests_supported,
            resource_parameter_profile=resource_parameter_profile,
            sandbox_version=sandbox_version,
            session_cookie=session_cookie,
            session_lifetime=session_lifetime,
            sessions=sessions,
            skip_non_verifiable_callback_uri_confirmation_prompt=skip_non_verifiable_callback_uri_confirmation_prompt,
            support_email=support_email,
            support_url=support_url,
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
        '''Generates CDKTF code for importing a Tenant resource upon running "cdktf plan ".

        :param scope: The scope in which to define this construct.
        :param import_to_id: The construct id used in the generated config for the Tenant to import.
        :param import_from_id: The id of the existing Tenant that should be imported. Refer to the {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#import import section} in the documentation of this resource for the id to use
        :param provider: ? Optional instance of the provider where the Tenant to import is found.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5c785536b543efbb970f47077a007d6080ec4c3951e11731734eb1673c36874f)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument import_to_id", value=import_to_id, expected_type=type_hints["import_to_id"])
            check_type(argname="argument import_from_id", value=import_from_id, expected_type=type_hints["import_from_id"])
            check_type(argname="argument provider", value=provider, expected_type=type_hints["provider"])
        return typing.cast(_cdktf_9a9027ec.ImportableResource, jsii.sinvoke(cls, "generateConfigForImport", [scope, import_to_id, import_from_id, provider]))

    @jsii.member(jsii_name="putCountryCodes")
    def put_country_codes(
        self,
        *,
        list: typing.Sequence[builtins.str],
        mode: builtins.str,
    ) -> None:
        '''
        :param list: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#list Tenant#list}.
        :param mode: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#mode Tenant#mode}.
        '''
        value = TenantCountryCodes(list=list, mode=mode)

        return typing.cast(None, jsii.invoke(self, "putCountryCodes", [value]))

    @jsii.member(jsii_name="putDefaultTokenQuota")
    def put_default_token_quota(
        self,
        *,
        clients: typing.Optional[typing.Union["TenantDefaultTokenQuotaClients", typing.Dict[builtins.str, typing.Any]]] = None,
        organizations: typing.Optional[typing.Union["TenantDefaultTokenQuotaOrganizations", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param clients: clients block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#clients Tenant#clients}
        :param organizations: organizations block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#organizations Tenant#organizations}
        '''
        value = TenantDefaultTokenQuota(clients=clients, organizations=organizations)

        return typing.cast(None, jsii.invoke(self, "putDefaultTokenQuota", [value]))

    @jsii.member(jsii_name="putErrorPage")
    def put_error_page(
        self,
        *,
        html: typing.Optional[builtins.str] = None,
        show_log_link: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        url: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param html: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#html Tenant#html}.
        :param show_log_link: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#show_log_link Tenant#show_log_link}.
        :param url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#url Tenant#url}.
        '''
        value = TenantErrorPage(html=html, show_log_link=show_log_link, url=url)

        return typing.cast(None, jsii.invoke(self, "putErrorPage", [value]))

    @jsii.member(jsii_name="putFlags")
    def put_flags(
        self,
        *,
        allow_legacy_delegation_grant_types: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        allow_legacy_ro_grant_types: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        allow_legacy_tokeninfo_endpoint: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        dashboard_insights_view: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        dashboard_log_streams_next: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        disable_clickjack_protection_headers: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        disable_fields_map_fix: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        disable_management_api_sms_obfuscation: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        enable_adfs_waad_email_verification: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        enable_apis_section: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        enable_client_connections: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        enable_custom_domain_in_emails: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        enable_dynamic_client_registration: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        enable_idtoken_api2: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        enable_legacy_logs_search_v2: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        enable_legacy_profile: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        enable_pipeline2: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        enable_public_signup_user_exists_error: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        enable_sso: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        mfa_show_factor_list_on_enrollment: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        no_disclose_enterprise_connections: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        remove_alg_from_jwks: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        require_pushed_authorization_requests: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        revoke_refresh_token_grant: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        use_scope_descriptions_for_consent: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param allow_legacy_delegation_grant_types: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#allow_legacy_delegation_grant_types Tenant#allow_legacy_delegation_grant_types}.
        :param allow_legacy_ro_grant_types: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#allow_legacy_ro_grant_types Tenant#allow_legacy_ro_grant_types}.
        :param allow_legacy_tokeninfo_endpoint: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#allow_legacy_tokeninfo_endpoint Tenant#allow_legacy_tokeninfo_endpoint}.
        :param dashboard_insights_view: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#dashboard_insights_view Tenant#dashboard_insights_view}.
        :param dashboard_log_streams_next: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#dashboard_log_streams_next Tenant#dashboard_log_streams_next}.
        :param disable_clickjack_protection_headers: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#disable_clickjack_protection_headers Tenant#disable_clickjack_protection_headers}.
        :param disable_fields_map_fix: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#disable_fields_map_fix Tenant#disable_fields_map_fix}.
        :param disable_management_api_sms_obfuscation: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#disable_management_api_sms_obfuscation Tenant#disable_management_api_sms_obfuscation}.
        :param enable_adfs_waad_email_verification: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#enable_adfs_waad_email_verification Tenant#enable_adfs_waad_email_verification}.
        :param enable_apis_section: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#enable_apis_section Tenant#enable_apis_section}.
        :param enable_client_connections: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#enable_client_connections Tenant#enable_client_connections}.
        :param enable_custom_domain_in_emails: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#enable_custom_domain_in_emails Tenant#enable_custom_domain_in_emails}.
        :param enable_dynamic_client_registration: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#enable_dynamic_client_registration Tenant#enable_dynamic_client_registration}.
        :param enable_idtoken_api2: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#enable_idtoken_api2 Tenant#enable_idtoken_api2}.
        :param enable_legacy_logs_search_v2: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#enable_legacy_logs_search_v2 Tenant#enable_legacy_logs_search_v2}.
        :param enable_legacy_profile: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#enable_legacy_profile Tenant#enable_legacy_profile}.
        :param enable_pipeline2: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#enable_pipeline2 Tenant#enable_pipeline2}.
        :param enable_public_signup_user_exists_error: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#enable_public_signup_user_exists_error Tenant#enable_public_signup_user_exists_error}.
        :param enable_sso: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#enable_sso Tenant#enable_sso}.
        :param mfa_show_factor_list_on_enrollment: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#mfa_show_factor_list_on_enrollment Tenant#mfa_show_factor_list_on_enrollment}.
        :param no_disclose_enterprise_connections: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#no_disclose_enterprise_connections Tenant#no_disclose_enterprise_connections}.
        :param remove_alg_from_jwks: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#remove_alg_from_jwks Tenant#remove_alg_from_jwks}.
        :param require_pushed_authorization_requests: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#require_pushed_authorization_requests Tenant#require_pushed_authorization_requests}.
        :param revoke_refresh_token_grant: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#revoke_refresh_token_grant Tenant#revoke_refresh_token_grant}.
        :param use_scope_descriptions_for_consent: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#use_scope_descriptions_for_consent Tenant#use_scope_descriptions_for_consent}.
        '''
        value = TenantFlags(
            allow_legacy_delegation_grant_types=allow_legacy_delegation_grant_types,
            allow_legacy_ro_grant_types=allow_legacy_ro_grant_types,
            allow_legacy_tokeninfo_endpoint=allow_legacy_tokeninfo_endpoint,
            dashboard_insights_view=dashboard_insights_view,
            dashboard_log_streams_next=dashboard_log_streams_next,
            disable_clickjack_protection_headers=disable_clickjack_protection_headers,
            disable_fields_map_fix=disable_fields_map_fix,
            disable_management_api_sms_obfuscation=disable_management_api_sms_obfuscation,
            enable_adfs_waad_email_verification=enable_adfs_waad_email_verification,
            enable_apis_section=enable_apis_section,
            enable_client_connections=enable_client_connections,
            enable_custom_domain_in_emails=enable_custom_domain_in_emails,
            enable_dynamic_client_registration=enable_dynamic_client_registration,
            enable_idtoken_api2=enable_idtoken_api2,
            enable_legacy_logs_search_v2=enable_legacy_logs_search_v2,
            enable_legacy_profile=enable_legacy_profile,
            enable_pipeline2=enable_pipeline2,
            enable_public_signup_user_exists_error=enable_public_signup_user_exists_error,
            enable_sso=enable_sso,
            mfa_show_factor_list_on_enrollment=mfa_show_factor_list_on_enrollment,
            no_disclose_enterprise_connections=no_disclose_enterprise_connections,
            remove_alg_from_jwks=remove_alg_from_jwks,
            require_pushed_authorization_requests=require_pushed_authorization_requests,
            revoke_refresh_token_grant=revoke_refresh_token_grant,
            use_scope_descriptions_for_consent=use_scope_descriptions_for_consent,
        )

        return typing.cast(None, jsii.invoke(self, "putFlags", [value]))

    @jsii.member(jsii_name="putMtls")
    def put_mtls(
        self,
        *,
        disable: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        enable_endpoint_aliases: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param disable: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#disable Tenant#disable}.
        :param enable_endpoint_aliases: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#enable_endpoint_aliases Tenant#enable_endpoint_aliases}.
        '''
        value = TenantMtls(
            disable=disable, enable_endpoint_aliases=enable_endpoint_aliases
        )

        return typing.cast(None, jsii.invoke(self, "putMtls", [value]))

    @jsii.member(jsii_name="putOidcLogout")
    def put_oidc_logout(
        self,
        *,
        rp_logout_end_session_endpoint_discovery: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        '''
        :param rp_logout_end_session_endpoint_discovery: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#rp_logout_end_session_endpoint_discovery Tenant#rp_logout_end_session_endpoint_discovery}.
        '''
        value = TenantOidcLogout(
            rp_logout_end_session_endpoint_discovery=rp_logout_end_session_endpoint_discovery,
        )

        return typing.cast(None, jsii.invoke(self, "putOidcLogout", [value]))

    @jsii.member(jsii_name="putSessionCookie")
    def put_session_cookie(self, *, mode: typing.Optional[builtins.str] = None) -> None:
        '''
        :param mode: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#mode Tenant#mode}.
        '''
        value = TenantSessionCookie(mode=mode)

        return typing.cast(None, jsii.invoke(self, "putSessionCookie", [value]))

    @jsii.member(jsii_name="putSessions")
    def put_sessions(
        self,
        *,
        oidc_logout_prompt_enabled: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        '''
        :param oidc_logout_prompt_enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#oidc_logout_prompt_enabled Tenant#oidc_logout_prompt_enabled}.
        '''
        value = TenantSessions(oidc_logout_prompt_enabled=oidc_logout_prompt_enabled)

        return typing.cast(None, jsii.invoke(self, "putSessions", [value]))

    @jsii.member(jsii_name="resetAcrValuesSupported")
    def reset_acr_values_supported(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAcrValuesSupported", []))

    @jsii.member(jsii_name="resetAllowedLogoutUrls")
    def reset_allowed_logout_urls(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAllowedLogoutUrls", []))

    @jsii.member(jsii_name="resetAllowOrganizationNameInAuthenticationApi")
    def reset_allow_organization_name_in_authentication_api(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAllowOrganizationNameInAuthenticationApi", []))

    @jsii.member(jsii_name="resetClientIdMetadataDocumentSupported")
    def reset_client_id_metadata_document_supported(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetClientIdMetadataDocumentSupported", []))

    @jsii.member(jsii_name="resetCountryCodes")
    def reset_country_codes(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetCountryCodes", []))

    @jsii.member(jsii_name="resetCustomizeMfaInPostloginAction")
    def reset_customize_mfa_in_postlogin_action(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetCustomizeMfaInPostloginAction", []))

    @jsii.member(jsii_name="resetDefaultAudience")
    def reset_default_audience(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDefaultAudience", []))

    @jsii.member(jsii_name="resetDefaultDirectory")
    def reset_default_directory(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDefaultDirectory", []))

    @jsii.member(jsii_name="resetDefaultRedirectionUri")
    def reset_default_redirection_uri(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDefaultRedirectionUri", []))

    @jsii.member(jsii_name="resetDefaultTokenQuota")
    def reset_default_token_quota(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDefaultTokenQuota", []))

    @jsii.member(jsii_name="resetDisableAcrValuesSupported")
    def reset_disable_acr_values_supported(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDisableAcrValuesSupported", []))

    @jsii.member(jsii_name="resetDynamicClientRegistrationSecurityMode")
    def reset_dynamic_client_registration_security_mode(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDynamicClientRegistrationSecurityMode", []))

    @jsii.member(jsii_name="resetEnabledLocales")
    def reset_enabled_locales(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEnabledLocales", []))

    @jsii.member(jsii_name="resetEphemeralSessionLifetime")
    def reset_ephemeral_session_lifetime(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEphemeralSessionLifetime", []))

    @jsii.member(jsii_name="resetErrorPage")
    def reset_error_page(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetErrorPage", []))

    @jsii.member(jsii_name="resetFlags")
    def reset_flags(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetFlags", []))

    @jsii.member(jsii_name="resetFriendlyName")
    def reset_friendly_name(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetFriendlyName", []))

    @jsii.member(jsii_name="resetId")
    def reset_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetId", []))

    @jsii.member(jsii_name="resetIdleEphemeralSessionLifetime")
    def reset_idle_ephemeral_session_lifetime(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetIdleEphemeralSessionLifetime", []))

    @jsii.member(jsii_name="resetIdleSessionLifetime")
    def reset_idle_session_lifetime(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetIdleSessionLifetime", []))

    @jsii.member(jsii_name="resetMtls")
    def reset_mtls(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMtls", []))

    @jsii.member(jsii_name="resetOidcLogout")
    def reset_oidc_logout(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetOidcLogout", []))

    @jsii.member(jsii_name="resetPhoneConsolidatedExperience")
    def reset_phone_consolidated_experience(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetPhoneConsolidatedExperience", []))

    @jsii.member(jsii_name="resetPictureUrl")
    def reset_picture_url(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetPictureUrl", []))

    @jsii.member(jsii_name="resetPushedAuthorizationRequestsSupported")
    def reset_pushed_authorization_requests_supported(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetPushedAuthorizationRequestsSupported", []))

    @jsii.member(jsii_name="resetResourceParameterProfile")
    def reset_resource_parameter_profile(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetResourceParameterProfile", []))

    @jsii.member(jsii_name="resetSandboxVersion")
    def reset_sandbox_version(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSandboxVersion", []))

    @jsii.member(jsii_name="resetSessionCookie")
    def reset_session_cookie(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSessionCookie", []))

    @jsii.member(jsii_name="resetSessionLifetime")
    def reset_session_lifetime(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSessionLifetime", []))

    @jsii.member(jsii_name="resetSessions")
    def reset_sessions(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSessions", []))

    @jsii.member(jsii_name="resetSkipNonVerifiableCallbackUriConfirmationPrompt")
    def reset_skip_non_verifiable_callback_uri_confirmation_prompt(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSkipNonVerifiableCallbackUriConfirmationPrompt", []))

    @jsii.member(jsii_name="resetSupportEmail")
    def reset_support_email(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSupportEmail", []))

    @jsii.member(jsii_name="resetSupportUrl")
    def reset_support_url(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSupportUrl", []))

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
    @jsii.member(jsii_name="countryCodes")
    def country_codes(self) -> "TenantCountryCodesOutputReference":
        return typing.cast("TenantCountryCodesOutputReference", jsii.get(self, "countryCodes"))

    @builtins.property
    @jsii.member(jsii_name="defaultTokenQuota")
    def default_token_quota(self) -> "TenantDefaultTokenQuotaOutputReference":
        return typing.cast("TenantDefaultTokenQuotaOutputReference", jsii.get(self, "defaultTokenQuota"))

    @builtins.property
    @jsii.member(jsii_name="errorPage")
    def error_page(self) -> "TenantErrorPageOutputReference":
        return typing.cast("TenantErrorPageOutputReference", jsii.get(self, "errorPage"))

    @builtins.property
    @jsii.member(jsii_name="flags")
    def flags(self) -> "TenantFlagsOutputReference":
        return typing.cast("TenantFlagsOutputReference", jsii.get(self, "flags"))

    @builtins.property
    @jsii.member(jsii_name="mtls")
    def mtls(self) -> "TenantMtlsOutputReference":
        return typing.cast("TenantMtlsOutputReference", jsii.get(self, "mtls"))

    @builtins.property
    @jsii.member(jsii_name="oidcLogout")
    def oidc_logout(self) -> "TenantOidcLogoutOutputReference":
        return typing.cast("TenantOidcLogoutOutputReference", jsii.get(self, "oidcLogout"))

    @builtins.property
    @jsii.member(jsii_name="sessionCookie")
    def session_cookie(self) -> "TenantSessionCookieOutputReference":
        return typing.cast("TenantSessionCookieOutputReference", jsii.get(self, "sessionCookie"))

    @builtins.property
    @jsii.member(jsii_name="sessions")
    def sessions(self) -> "TenantSessionsOutputReference":
        return typing.cast("TenantSessionsOutputReference", jsii.get(self, "sessions"))

    @builtins.property
    @jsii.member(jsii_name="acrValuesSupportedInput")
    def acr_values_supported_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "acrValuesSupportedInput"))

    @builtins.property
    @jsii.member(jsii_name="allowedLogoutUrlsInput")
    def allowed_logout_urls_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "allowedLogoutUrlsInput"))

    @builtins.property
    @jsii.member(jsii_name="allowOrganizationNameInAuthenticationApiInput")
    def allow_organization_name_in_authentication_api_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "allowOrganizationNameInAuthenticationApiInput"))

    @builtins.property
    @jsii.member(jsii_name="clientIdMetadataDocumentSupportedInput")
    def client_id_metadata_document_supported_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "clientIdMetadataDocumentSupportedInput"))

    @builtins.property
    @jsii.member(jsii_name="countryCodesInput")
    def country_codes_input(self) -> typing.Optional["TenantCountryCodes"]:
        return typing.cast(typing.Optional["TenantCountryCodes"], jsii.get(self, "countryCodesInput"))

    @builtins.property
    @jsii.member(jsii_name="customizeMfaInPostloginActionInput")
    def customize_mfa_in_postlogin_action_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "customizeMfaInPostloginActionInput"))

    @builtins.property
    @jsii.member(jsii_name="defaultAudienceInput")
    def default_audience_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "defaultAudienceInput"))

    @builtins.property
    @jsii.member(jsii_name="defaultDirectoryInput")
    def default_directory_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "defaultDirectoryInput"))

    @builtins.property
    @jsii.member(jsii_name="defaultRedirectionUriInput")
    def default_redirection_uri_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "defaultRedirectionUriInput"))

    @builtins.property
    @jsii.member(jsii_name="defaultTokenQuotaInput")
    def default_token_quota_input(self) -> typing.Optional["TenantDefaultTokenQuota"]:
        return typing.cast(typing.Optional["TenantDefaultTokenQuota"], jsii.get(self, "defaultTokenQuotaInput"))

    @builtins.property
    @jsii.member(jsii_name="disableAcrValuesSupportedInput")
    def disable_acr_values_supported_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "disableAcrValuesSupportedInput"))

    @builtins.property
    @jsii.member(jsii_name="dynamicClientRegistrationSecurityModeInput")
    def dynamic_client_registration_security_mode_input(
        self,
    ) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "dynamicClientRegistrationSecurityModeInput"))

    @builtins.property
    @jsii.member(jsii_name="enabledLocalesInput")
    def enabled_locales_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "enabledLocalesInput"))

    @builtins.property
    @jsii.member(jsii_name="ephemeralSessionLifetimeInput")
    def ephemeral_session_lifetime_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "ephemeralSessionLifetimeInput"))

    @builtins.property
    @jsii.member(jsii_name="errorPageInput")
    def error_page_input(self) -> typing.Optional["TenantErrorPage"]:
        return typing.cast(typing.Optional["TenantErrorPage"], jsii.get(self, "errorPageInput"))

    @builtins.property
    @jsii.member(jsii_name="flagsInput")
    def flags_input(self) -> typing.Optional["TenantFlags"]:
        return typing.cast(typing.Optional["TenantFlags"], jsii.get(self, "flagsInput"))

    @builtins.property
    @jsii.member(jsii_name="friendlyNameInput")
    def friendly_name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "friendlyNameInput"))

    @builtins.property
    @jsii.member(jsii_name="idInput")
    def id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "idInput"))

    @builtins.property
    @jsii.member(jsii_name="idleEphemeralSessionLifetimeInput")
    def idle_ephemeral_session_lifetime_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "idleEphemeralSessionLifetimeInput"))

    @builtins.property
    @jsii.member(jsii_name="idleSessionLifetimeInput")
    def idle_session_lifetime_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "idleSessionLifetimeInput"))

    @builtins.property
    @jsii.member(jsii_name="mtlsInput")
    def mtls_input(self) -> typing.Optional["TenantMtls"]:
        return typing.cast(typing.Optional["TenantMtls"], jsii.get(self, "mtlsInput"))

    @builtins.property
    @jsii.member(jsii_name="oidcLogoutInput")
    def oidc_logout_input(self) -> typing.Optional["TenantOidcLogout"]:
        return typing.cast(typing.Optional["TenantOidcLogout"], jsii.get(self, "oidcLogoutInput"))

    @builtins.property
    @jsii.member(jsii_name="phoneConsolidatedExperienceInput")
    def phone_consolidated_experience_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "phoneConsolidatedExperienceInput"))

    @builtins.property
    @jsii.member(jsii_name="pictureUrlInput")
    def picture_url_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "pictureUrlInput"))

    @builtins.property
    @jsii.member(jsii_name="pushedAuthorizationRequestsSupportedInput")
    def pushed_authorization_requests_supported_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "pushedAuthorizationRequestsSupportedInput"))

    @builtins.property
    @jsii.member(jsii_name="resourceParameterProfileInput")
    def resource_parameter_profile_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "resourceParameterProfileInput"))

    @builtins.property
    @jsii.member(jsii_name="sandboxVersionInput")
    def sandbox_version_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "sandboxVersionInput"))

    @builtins.property
    @jsii.member(jsii_name="sessionCookieInput")
    def session_cookie_input(self) -> typing.Optional["TenantSessionCookie"]:
        return typing.cast(typing.Optional["TenantSessionCookie"], jsii.get(self, "sessionCookieInput"))

    @builtins.property
    @jsii.member(jsii_name="sessionLifetimeInput")
    def session_lifetime_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "sessionLifetimeInput"))

    @builtins.property
    @jsii.member(jsii_name="sessionsInput")
    def sessions_input(self) -> typing.Optional["TenantSessions"]:
        return typing.cast(typing.Optional["TenantSessions"], jsii.get(self, "sessionsInput"))

    @builtins.property
    @jsii.member(jsii_name="skipNonVerifiableCallbackUriConfirmationPromptInput")
    def skip_non_verifiable_callback_uri_confirmation_prompt_input(
        self,
    ) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "skipNonVerifiableCallbackUriConfirmationPromptInput"))

    @builtins.property
    @jsii.member(jsii_name="supportEmailInput")
    def support_email_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "supportEmailInput"))

    @builtins.property
    @jsii.member(jsii_name="supportUrlInput")
    def support_url_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "supportUrlInput"))

    @builtins.property
    @jsii.member(jsii_name="acrValuesSupported")
    def acr_values_supported(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "acrValuesSupported"))

    @acr_values_supported.setter
    def acr_values_supported(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3c75ed623271248f8a22f1d3542687e3bac14dbd49c0bae4c22ffbae724d2050)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "acrValuesSupported", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="allowedLogoutUrls")
    def allowed_logout_urls(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "allowedLogoutUrls"))

    @allowed_logout_urls.setter
    def allowed_logout_urls(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f925150c98dbd3a35fad2bbe8c4ed115508dcf8c8709bcdf2f449b844a93ce07)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "allowedLogoutUrls", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="allowOrganizationNameInAuthenticationApi")
    def allow_organization_name_in_authentication_api(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "allowOrganizationNameInAuthenticationApi"))

    @allow_organization_name_in_authentication_api.setter
    def allow_organization_name_in_authentication_api(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__fb8ad6f8076ebb21de19a753095bc6ea2dd383ea94cfd9784328b53922386853)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "allowOrganizationNameInAuthenticationApi", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="clientIdMetadataDocumentSupported")
    def client_id_metadata_document_supported(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "clientIdMetadataDocumentSupported"))

    @client_id_metadata_document_supported.setter
    def client_id_metadata_document_supported(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b5c3dde6b7c60fa26b360d972bab18e94b13ad388aa39500d9ac3bc07500177b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "clientIdMetadataDocumentSupported", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="customizeMfaInPostloginAction")
    def customize_mfa_in_postlogin_action(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "customizeMfaInPostloginAction"))

    @customize_mfa_in_postlogin_action.setter
    def customize_mfa_in_postlogin_action(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__fbd65c0309ed00133cb3deb0a90e2e3e943407f54fd646aeb2260b80b2ae0eb8)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "customizeMfaInPostloginAction", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="defaultAudience")
    def default_audience(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "defaultAudience"))

    @default_audience.setter
    def default_audience(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8d86b4bc7f0cb6d9a35bae2f5f27a97e1b43f56d1072bc001ac55afbcefa02c5)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "defaultAudience", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="defaultDirectory")
    def default_directory(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "defaultDirectory"))

    @default_directory.setter
    def default_directory(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2ae9711ee9173d94f0248266fdc4de0164b15877b6aefd20ed3dfc4539a5050c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "defaultDirectory", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="defaultRedirectionUri")
    def default_redirection_uri(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "defaultRedirectionUri"))

    @default_redirection_uri.setter
    def default_redirection_uri(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2aab509f31c99f08b08d28569f7b874fd4b15cebb10138ee51b374cfe0f7db01)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "defaultRedirectionUri", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="disableAcrValuesSupported")
    def disable_acr_values_supported(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "disableAcrValuesSupported"))

    @disable_acr_values_supported.setter
    def disable_acr_values_supported(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__76c8b704773e7e37bcc2d848a6f38121e3b11bd88a76583e61d231646d00c58a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "disableAcrValuesSupported", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="dynamicClientRegistrationSecurityMode")
    def dynamic_client_registration_security_mode(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "dynamicClientRegistrationSecurityMode"))

    @dynamic_client_registration_security_mode.setter
    def dynamic_client_registration_security_mode(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__64471466fa9716ff368c112cd7eed53a65d581be9f9ca3595de492690b1ed857)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "dynamicClientRegistrationSecurityMode", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="enabledLocales")
    def enabled_locales(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "enabledLocales"))

    @enabled_locales.setter
    def enabled_locales(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6e511404895101d144b2e30da154ab541c1c7ea8ee0f50f05d80fba77ed7977f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "enabledLocales", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="ephemeralSessionLifetime")
    def ephemeral_session_lifetime(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "ephemeralSessionLifetime"))

    @ephemeral_session_lifetime.setter
    def ephemeral_session_lifetime(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1c6e33068c4fe9f899b65bfa01951b986074a17d0c6367b5cb2cc5548a3ad0a2)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "ephemeralSessionLifetime", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="friendlyName")
    def friendly_name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "friendlyName"))

    @friendly_name.setter
    def friendly_name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0d87623e161eaa9fb4d4d62db9d782d70286ac7b6a816a7938711f5c9b203dc6)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "friendlyName", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="id")
    def id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "id"))

    @id.setter
    def id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__50b31bf5bdb5af6295edddde9f98a54b47982af9f83d78016a6335f27b4d515f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "id", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="idleEphemeralSessionLifetime")
    def idle_ephemeral_session_lifetime(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "idleEphemeralSessionLifetime"))

    @idle_ephemeral_session_lifetime.setter
    def idle_ephemeral_session_lifetime(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__acd6b5eeced131ce8be15b5480349250d85f146d8e12d19a07748dd70a1c7cdb)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "idleEphemeralSessionLifetime", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="idleSessionLifetime")
    def idle_session_lifetime(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "idleSessionLifetime"))

    @idle_session_lifetime.setter
    def idle_session_lifetime(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ccd2773f4321fbc52f5333a6420c2c351f370d972f082e6f277c329cfd6ef75b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "idleSessionLifetime", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="phoneConsolidatedExperience")
    def phone_consolidated_experience(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "phoneConsolidatedExperience"))

    @phone_consolidated_experience.setter
    def phone_consolidated_experience(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0140879f3a2054e41b10c6525263ce443acfd8326f0c0da2418e2c06766bb448)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "phoneConsolidatedExperience", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="pictureUrl")
    def picture_url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "pictureUrl"))

    @picture_url.setter
    def picture_url(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0b04280d282a64aadc4d2232bb087a224c270a01fa7523f4805f1e63b1ffda23)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "pictureUrl", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="pushedAuthorizationRequestsSupported")
    def pushed_authorization_requests_supported(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "pushedAuthorizationRequestsSupported"))

    @pushed_authorization_requests_supported.setter
    def pushed_authorization_requests_supported(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__cf393ddc89d949b0084fa00bf0c5220967ed511762092f3c0115eaab3d65c617)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "pushedAuthorizationRequestsSupported", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="resourceParameterProfile")
    def resource_parameter_profile(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "resourceParameterProfile"))

    @resource_parameter_profile.setter
    def resource_parameter_profile(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f846724e37268bf07b433cf18818c2d9582cac23dd275770bbb119fde7b26d85)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "resourceParameterProfile", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="sandboxVersion")
    def sandbox_version(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "sandboxVersion"))

    @sandbox_version.setter
    def sandbox_version(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8067c602b8bbca170044704217f9e2568c5325a256bd6dd70c0efaf74b1b65bb)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "sandboxVersion", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="sessionLifetime")
    def session_lifetime(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "sessionLifetime"))

    @session_lifetime.setter
    def session_lifetime(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__211b916b5e9b68181609f4985df1b380c96124c159ecf533f84ba98dd7b599d0)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "sessionLifetime", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="skipNonVerifiableCallbackUriConfirmationPrompt")
    def skip_non_verifiable_callback_uri_confirmation_prompt(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "skipNonVerifiableCallbackUriConfirmationPrompt"))

    @skip_non_verifiable_callback_uri_confirmation_prompt.setter
    def skip_non_verifiable_callback_uri_confirmation_prompt(
        self,
        value: builtins.str,
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b109ed3561d5f76a2a54194f2db44861da9b4fc1ea1f76bce908f972fa8a4826)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "skipNonVerifiableCallbackUriConfirmationPrompt", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="supportEmail")
    def support_email(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "supportEmail"))

    @support_email.setter
    def support_email(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ab411db28414462d0d38a5b8b1bb4786b5366b14a5e472f7f44a1d610892350c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "supportEmail", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="supportUrl")
    def support_url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "supportUrl"))

    @support_url.setter
    def support_url(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2842162809627b084a94fe081b85f673160e2560c0ce7bf7b9911e301b9e1bb8)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "supportUrl", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.tenant.TenantConfig",
    jsii_struct_bases=[_cdktf_9a9027ec.TerraformMetaArguments],
    name_mapping={
        "connection": "connection",
        "count": "count",
        "depends_on": "dependsOn",
        "for_each": "forEach",
        "lifecycle": "lifecycle",
        "provider": "provider",
        "provisioners": "provisioners",
        "acr_values_supported": "acrValuesSupported",
        "allowed_logout_urls": "allowedLogoutUrls",
        "allow_organization_name_in_authentication_api": "allowOrganizationNameInAuthenticationApi",
        "client_id_metadata_document_supported": "clientIdMetadataDocumentSupported",
        "country_codes": "countryCodes",
        "customize_mfa_in_postlogin_action": "customizeMfaInPostloginAction",
        "default_audience": "defaultAudience",
        "default_directory": "defaultDirectory",
        "default_redirection_uri": "defaultRedirectionUri",
        "default_token_quota": "defaultTokenQuota",
        "disable_acr_values_supported": "disableAcrValuesSupported",
        "dynamic_client_registration_security_mode": "dynamicClientRegistrationSecurityMode",
        "enabled_locales": "enabledLocales",
        "ephemeral_session_lifetime": "ephemeralSessionLifetime",
        "error_page": "errorPage",
        "flags": "flags",
        "friendly_name": "friendlyName",
        "id": "id",
        "idle_ephemeral_session_lifetime": "idleEphemeralSessionLifetime",
        "idle_session_lifetime": "idleSessionLifetime",
        "mtls": "mtls",
        "oidc_logout": "oidcLogout",
        "phone_consolidated_experience": "phoneConsolidatedExperience",
        "picture_url": "pictureUrl",
        "pushed_authorization_requests_supported": "pushedAuthorizationRequestsSupported",
        "resource_parameter_profile": "resourceParameterProfile",
        "sandbox_version": "sandboxVersion",
        "session_cookie": "sessionCookie",
        "session_lifetime": "sessionLifetime",
        "sessions": "sessions",
        "skip_non_verifiable_callback_uri_confirmation_prompt": "skipNonVerifiableCallbackUriConfirmationPrompt",
        "support_email": "supportEmail",
        "support_url": "supportUrl",
    },
)
class TenantConfig(_cdktf_9a9027ec.TerraformMetaArguments):
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
        acr_values_supported: typing.Optional[typing.Sequence[builtins.str]] = None,
        allowed_logout_urls: typing.Optional[typing.Sequence[builtins.str]] = None,
        allow_organization_name_in_authentication_api: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        client_id_metadata_document_supported: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        country_codes: typing.Optional[typing.Union["TenantCountryCodes", typing.Dict[builtins.str, typing.Any]]] = None,
        customize_mfa_in_postlogin_action: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        default_audience: typing.Optional[builtins.str] = None,
        default_directory: typing.Optional[builtins.str] = None,
        default_redirection_uri: typing.Optional[builtins.str] = None,
        default_token_quota: typing.Optional[typing.Union["TenantDefaultTokenQuota", typing.Dict[builtins.str, typing.Any]]] = None,
        disable_acr_values_supported: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        dynamic_client_registration_security_mode: typing.Optional[builtins.str] = None,
        enabled_locales: typing.Optional[typing.Sequence[builtins.str]] = None,
        ephemeral_session_lifetime: typing.Optional[jsii.Number] = None,
        error_page: typing.Optional[typing.Union["TenantErrorPage", typing.Dict[builtins.str, typing.Any]]] = None,
        flags: typing.Optional[typing.Union["TenantFlags", typing.Dict[builtins.str, typing.Any]]] = None,
        friendly_name: typing.Optional[builtins.str] = None,
        id: typing.Optional[builtins.str] = None,
        idle_ephemeral_session_lifetime: typing.Optional[jsii.Number] = None,
        idle_session_lifetime: typing.Optional[jsii.Number] = None,
        mtls: typing.Optional[typing.Union["TenantMtls", typing.Dict[builtins.str, typing.Any]]] = None,
        oidc_logout: typing.Optional[typing.Union["TenantOidcLogout", typing.Dict[builtins.str, typing.Any]]] = None,
        phone_consolidated_experience: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        picture_url: typing.Optional[builtins.str] = None,
        pushed_authorization_requests_supported: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        resource_parameter_profile: typing.Optional[builtins.str] = None,
        sandbox_version: typing.Optional[builtins.str] = None,
        session_cookie: typing.Optional[typing.Union["TenantSessionCookie", typing.Dict[builtins.str, typing.Any]]] = None,
        session_lifetime: typing.Optional[jsii.Number] = None,
        sessions: typing.Optional[typing.Union["TenantSessions", typing.Dict[builtins.str, typing.Any]]] = None,
        skip_non_verifiable_callback_uri_confirmation_prompt: typing.Optional[builtins.str] = None,
        support_email: typing.Optional[builtins.str] = None,
        support_url: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param connection: 
        :param count: 
        :param depends_on: 
        :param for_each: 
        :param lifecycle: 
        :param provider: 
        :param provisioners: 
        :param acr_values_supported: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#acr_values_supported Tenant#acr_values_supported}.
        :param allowed_logout_urls: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#allowed_logout_urls Tenant#allowed_logout_urls}.
        :param allow_organization_name_in_authentication_api: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#allow_organization_name_in_authentication_api Tenant#allow_organization_name_in_authentication_api}.
        :param client_id_metadata_document_supported: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#client_id_metadata_document_supported Tenant#client_id_metadata_document_supported}.
        :param country_codes: country_codes block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#country_codes Tenant#country_codes}
        :param customize_mfa_in_postlogin_action: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#customize_mfa_in_postlogin_action Tenant#customize_mfa_in_postlogin_action}.
        :param default_audience: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#default_audience Tenant#default_audience}.
        :param default_directory: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#default_directory Tenant#default_directory}.
        :param default_redirection_uri: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#default_redirection_uri Tenant#default_redirection_uri}.
        :param default_token_quota: default_token_quota block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#default_token_quota Tenant#default_token_quota}
        :param disable_acr_values_supported: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#disable_acr_values_supported Tenant#disable_acr_values_supported}.
        :param dynamic_client_registration_security_mode: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#dynamic_client_registration_security_mode Tenant#dynamic_client_registration_security_mode}.
        :param enabled_locales: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#enabled_locales Tenant#enabled_locales}.
        :param ephemeral_session_lifetime: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#ephemeral_session_lifetime Tenant#ephemeral_session_lifetime}.
        :param error_page: error_page block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#error_page Tenant#error_page}
        :param flags: flags block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#flags Tenant#flags}
        :param friendly_name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#friendly_name Tenant#friendly_name}.
        :param id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#id Tenant#id}. Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2. If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
        :param idle_ephemeral_session_lifetime: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#idle_ephemeral_session_lifetime Tenant#idle_ephemeral_session_lifetime}.
        :param idle_session_lifetime: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#idle_session_lifetime Tenant#idle_session_lifetime}.
        :param mtls: mtls block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#mtls Tenant#mtls}
        :param oidc_logout: oidc_logout block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#oidc_logout Tenant#oidc_logout}
        :param phone_consolidated_experience: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#phone_consolidated_experience Tenant#phone_consolidated_experience}.
        :param picture_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#picture_url Tenant#picture_url}.
        :param pushed_authorization_requests_supported: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#pushed_authorization_requests_supported Tenant#pushed_authorization_requests_supported}.
        :param resource_parameter_profile: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#resource_parameter_profile Tenant#resource_parameter_profile}.
        :param sandbox_version: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#sandbox_version Tenant#sandbox_version}.
        :param session_cookie: session_cookie block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#session_cookie Tenant#session_cookie}
        :param session_lifetime: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#session_lifetime Tenant#session_lifetime}.
        :param sessions: sessions block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#sessions Tenant#sessions}
        :param skip_non_verifiable_callback_uri_confirmation_prompt: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#skip_non_verifiable_callback_uri_confirmation_prompt Tenant#skip_non_verifiable_callback_uri_confirmation_prompt}.
        :param support_email: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#support_email Tenant#support_email}.
        :param support_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#support_url Tenant#support_url}.
        '''
        if isinstance(lifecycle, dict):
            lifecycle = _cdktf_9a9027ec.TerraformResourceLifecycle(**lifecycle)
        if isinstance(country_codes, dict):
            country_codes = TenantCountryCodes(**country_codes)
        if isinstance(default_token_quota, dict):
            default_token_quota = TenantDefaultTokenQuota(**default_token_quota)
        if isinstance(error_page, dict):
            error_page = TenantErrorPage(**error_page)
        if isinstance(flags, dict):
            flags = TenantFlags(**flags)
        if isinstance(mtls, dict):
            mtls = TenantMtls(**mtls)
        if isinstance(oidc_logout, dict):
            oidc_logout = TenantOidcLogout(**oidc_logout)
        if isinstance(session_cookie, dict):
            session_cookie = TenantSessionCookie(**session_cookie)
        if isinstance(sessions, dict):
            sessions = TenantSessions(**sessions)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e8effbb2e87071435b1ad5f0d8fbe0387d88615695f0448a8c9a1614e3e8928d)
            check_type(argname="argument connection", value=connection, expected_type=type_hints["connection"])
            check_type(argname="argument count", value=count, expected_type=type_hints["count"])
            check_type(argname="argument depends_on", value=depends_on, expected_type=type_hints["depends_on"])
            check_type(argname="argument for_each", value=for_each, expected_type=type_hints["for_each"])
            check_type(argname="argument lifecycle", value=lifecycle, expected_type=type_hints["lifecycle"])
            check_type(argname="argument provider", value=provider, expected_type=type_hints["provider"])
            check_type(argname="argument provisioners", value=provisioners, expected_type=type_hints["provisioners"])
            check_type(argname="argument acr_values_supported", value=acr_values_supported, expected_type=type_hints["acr_values_supported"])
            check_type(argname="argument allowed_logout_urls", value=allowed_logout_urls, expected_type=type_hints["allowed_logout_urls"])
            check_type(argname="argument allow_organization_name_in_authentication_api", value=allow_organization_name_in_authentication_api, expected_type=type_hints["allow_organization_name_in_authentication_api"])
            check_type(argname="argument client_id_metadata_document_supported", value=client_id_metadata_document_supported, expected_type=type_hints["client_id_metadata_document_supported"])
            check_type(argname="argument country_codes", value=country_codes, expected_type=type_hints["country_codes"])
            check_type(argname="argument customize_mfa_in_postlogin_action", value=customize_mfa_in_postlogin_action, expected_type=type_hints["customize_mfa_in_postlogin_action"])
            check_type(argname="argument default_audience", value=default_audience, expected_type=type_hints["default_audience"])
            check_type(argname="argument default_directory", value=default_directory, expected_type=type_hints["default_directory"])
            check_type(argname="argument default_redirection_uri", value=default_redirection_uri, expected_type=type_hints["default_redirection_uri"])
            check_type(argname="argument default_token_quota", value=default_token_quota, expected_type=type_hints["default_token_quota"])
            check_type(argname="argument disable_acr_values_supported", value=disable_acr_values_supported, expected_type=type_hints["disable_acr_values_supported"])
            check_type(argname="argument dynamic_client_registration_security_mode", value=dynamic_client_registration_security_mode, expected_type=type_hints["dynamic_client_registration_security_mode"])
            check_type(argname="argument enabled_locales", value=enabled_locales, expected_type=type_hints["enabled_locales"])
            check_type(argname="argument ephemeral_session_lifetime", value=ephemeral_session_lifetime, expected_type=type_hints["ephemeral_session_lifetime"])
            check_type(argname="argument error_page", value=error_page, expected_type=type_hints["error_page"])
            check_type(argname="argument flags", value=flags, expected_type=type_hints["flags"])
            check_type(argname="argument friendly_name", value=friendly_name, expected_type=type_hints["friendly_name"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
            check_type(argname="argument idle_ephemeral_session_lifetime", value=idle_ephemeral_session_lifetime, expected_type=type_hints["idle_ephemeral_session_lifetime"])
            check_type(argname="argument idle_session_lifetime", value=idle_session_lifetime, expected_type=type_hints["idle_session_lifetime"])
            check_type(argname="argument mtls", value=mtls, expected_type=type_hints["mtls"])
            check_type(argname="argument oidc_logout", value=oidc_logout, expected_type=type_hints["oidc_logout"])
            check_type(argname="argument phone_consolidated_experience", value=phone_consolidated_experience, expected_type=type_hints["phone_consolidated_experience"])
            check_type(argname="argument picture_url", value=picture_url, expected_type=type_hints["picture_url"])
            check_type(argname="argument pushed_authorization_requests_supported", value=pushed_authorization_requests_supported, expected_type=type_hints["pushed_authorization_requests_supported"])
            check_type(argname="argument resource_parameter_profile", value=resource_parameter_profile, expected_type=type_hints["resource_parameter_profile"])
            check_type(argname="argument sandbox_version", value=sandbox_version, expected_type=type_hints["sandbox_version"])
            check_type(argname="argument session_cookie", value=session_cookie, expected_type=type_hints["session_cookie"])
            check_type(argname="argument session_lifetime", value=session_lifetime, expected_type=type_hints["session_lifetime"])
            check_type(argname="argument sessions", value=sessions, expected_type=type_hints["sessions"])
            check_type(argname="argument skip_non_verifiable_callback_uri_confirmation_prompt", value=skip_non_verifiable_callback_uri_confirmation_prompt, expected_type=type_hints["skip_non_verifiable_callback_uri_confirmation_prompt"])
            check_type(argname="argument support_email", value=support_email, expected_type=type_hints["support_email"])
            check_type(argname="argument support_url", value=support_url, expected_type=type_hints["support_url"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
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
        if acr_values_supported is not None:
            self._values["acr_values_supported"] = acr_values_supported
        if allowed_logout_urls is not None:
            self._values["allowed_logout_urls"] = allowed_logout_urls
        if allow_organization_name_in_authentication_api is not None:
            self._values["allow_organization_name_in_authentication_api"] = allow_organization_name_in_authentication_api
        if client_id_metadata_document_supported is not None:
            self._values["client_id_metadata_document_supported"] = client_id_metadata_document_supported
        if country_codes is not None:
            self._values["country_codes"] = country_codes
        if customize_mfa_in_postlogin_action is not None:
            self._values["customize_mfa_in_postlogin_action"] = customize_mfa_in_postlogin_action
        if default_audience is not None:
            self._values["default_audience"] = default_audience
        if default_directory is not None:
            self._values["default_directory"] = default_directory
        if default_redirection_uri is not None:
            self._values["default_redirection_uri"] = default_redirection_uri
        if default_token_quota is not None:
            self._values["default_token_quota"] = default_token_quota
        if disable_acr_values_supported is not None:
            self._values["disable_acr_values_supported"] = disable_acr_values_supported
        if dynamic_client_registration_security_mode is not None:
            self._values["dynamic_client_registration_security_mode"] = dynamic_client_registration_security_mode
        if enabled_locales is not None:
            self._values["enabled_locales"] = enabled_locales
        if ephemeral_session_lifetime is not None:
            self._values["ephemeral_session_lifetime"] = ephemeral_session_lifetime
        if error_page is not None:
            self._values["error_page"] = error_page
        if flags is not None:
            self._values["flags"] = flags
        if friendly_name is not None:
            self._values["friendly_name"] = friendly_name
        if id is not None:
            self._values["id"] = id
        if idle_ephemeral_session_lifetime is not None:
            self._values["idle_ephemeral_session_lifetime"] = idle_ephemeral_session_lifetime
        if idle_session_lifetime is not None:
            self._values["idle_session_lifetime"] = idle_session_lifetime
        if mtls is not None:
            self._values["mtls"] = mtls
        if oidc_logout is not None:
            self._values["oidc_logout"] = oidc_logout
        if phone_consolidated_experience is not None:
            self._values["phone_consolidated_experience"] = phone_consolidated_experience
        if picture_url is not None:
            self._values["picture_url"] = picture_url
        if pushed_authorization_requests_supported is not None:
            self._values["pushed_authorization_requests_supported"] = pushed_authorization_requests_supported
        if resource_parameter_profile is not None:
            self._values["resource_parameter_profile"] = resource_parameter_profile
        if sandbox_version is not None:
            self._values["sandbox_version"] = sandbox_version
        if session_cookie is not None:
            self._values["session_cookie"] = session_cookie
        if session_lifetime is not None:
            self._values["session_lifetime"] = session_lifetime
        if sessions is not None:
            self._values["sessions"] = sessions
        if skip_non_verifiable_callback_uri_confirmation_prompt is not None:
            self._values["skip_non_verifiable_callback_uri_confirmation_prompt"] = skip_non_verifiable_callback_uri_confirmation_prompt
        if support_email is not None:
            self._values["support_email"] = support_email
        if support_url is not None:
            self._values["support_url"] = support_url

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
    def acr_values_supported(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#acr_values_supported Tenant#acr_values_supported}.'''
        result = self._values.get("acr_values_supported")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def allowed_logout_urls(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#allowed_logout_urls Tenant#allowed_logout_urls}.'''
        result = self._values.get("allowed_logout_urls")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def allow_organization_name_in_authentication_api(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#allow_organization_name_in_authentication_api Tenant#allow_organization_name_in_authentication_api}.'''
        result = self._values.get("allow_organization_name_in_authentication_api")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def client_id_metadata_document_supported(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#client_id_metadata_document_supported Tenant#client_id_metadata_document_supported}.'''
        result = self._values.get("client_id_metadata_document_supported")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def country_codes(self) -> typing.Optional["TenantCountryCodes"]:
        '''country_codes block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#country_codes Tenant#country_codes}
        '''
        result = self._values.get("country_codes")
        return typing.cast(typing.Optional["TenantCountryCodes"], result)

    @builtins.property
    def customize_mfa_in_postlogin_action(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#customize_mfa_in_postlogin_action Tenant#customize_mfa_in_postlogin_action}.'''
        result = self._values.get("customize_mfa_in_postlogin_action")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def default_audience(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#default_audience Tenant#default_audience}.'''
        result = self._values.get("default_audience")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def default_directory(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#default_directory Tenant#default_directory}.'''
        result = self._values.get("default_directory")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def default_redirection_uri(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#default_redirection_uri Tenant#default_redirection_uri}.'''
        result = self._values.get("default_redirection_uri")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def default_token_quota(self) -> typing.Optional["TenantDefaultTokenQuota"]:
        '''default_token_quota block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#default_token_quota Tenant#default_token_quota}
        '''
        result = self._values.get("default_token_quota")
        return typing.cast(typing.Optional["TenantDefaultTokenQuota"], result)

    @builtins.property
    def disable_acr_values_supported(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#disable_acr_values_supported Tenant#disable_acr_values_supported}.'''
        result = self._values.get("disable_acr_values_supported")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def dynamic_client_registration_security_mode(
        self,
    ) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#dynamic_client_registration_security_mode Tenant#dynamic_client_registration_security_mode}.'''
        result = self._values.get("dynamic_client_registration_security_mode")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def enabled_locales(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#enabled_locales Tenant#enabled_locales}.'''
        result = self._values.get("enabled_locales")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def ephemeral_session_lifetime(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#ephemeral_session_lifetime Tenant#ephemeral_session_lifetime}.'''
        result = self._values.get("ephemeral_session_lifetime")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def error_page(self) -> typing.Optional["TenantErrorPage"]:
        '''error_page block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#error_page Tenant#error_page}
        '''
        result = self._values.get("error_page")
        return typing.cast(typing.Optional["TenantErrorPage"], result)

    @builtins.property
    def flags(self) -> typing.Optional["TenantFlags"]:
        '''flags block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#flags Tenant#flags}
        '''
        result = self._values.get("flags")
        return typing.cast(typing.Optional["TenantFlags"], result)

    @builtins.property
    def friendly_name(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#friendly_name Tenant#friendly_name}.'''
        result = self._values.get("friendly_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def id(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#id Tenant#id}.

        Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
        If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
        '''
        result = self._values.get("id")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def idle_ephemeral_session_lifetime(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#idle_ephemeral_session_lifetime Tenant#idle_ephemeral_session_lifetime}.'''
        result = self._values.get("idle_ephemeral_session_lifetime")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def idle_session_lifetime(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#idle_session_lifetime Tenant#idle_session_lifetime}.'''
        result = self._values.get("idle_session_lifetime")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def mtls(self) -> typing.Optional["TenantMtls"]:
        '''mtls block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#mtls Tenant#mtls}
        '''
        result = self._values.get("mtls")
        return typing.cast(typing.Optional["TenantMtls"], result)

    @builtins.property
    def oidc_logout(self) -> typing.Optional["TenantOidcLogout"]:
        '''oidc_logout block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#oidc_logout Tenant#oidc_logout}
        '''
        result = self._values.get("oidc_logout")
        return typing.cast(typing.Optional["TenantOidcLogout"], result)

    @builtins.property
    def phone_consolidated_experience(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#phone_consolidated_experience Tenant#phone_consolidated_experience}.'''
        result = self._values.get("phone_consolidated_experience")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def picture_url(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#picture_url Tenant#picture_url}.'''
        result = self._values.get("picture_url")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def pushed_authorization_requests_supported(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#pushed_authorization_requests_supported Tenant#pushed_authorization_requests_supported}.'''
        result = self._values.get("pushed_authorization_requests_supported")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def resource_parameter_profile(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#resource_parameter_profile Tenant#resource_parameter_profile}.'''
        result = self._values.get("resource_parameter_profile")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def sandbox_version(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#sandbox_version Tenant#sandbox_version}.'''
        result = self._values.get("sandbox_version")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def session_cookie(self) -> typing.Optional["TenantSessionCookie"]:
        '''session_cookie block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#session_cookie Tenant#session_cookie}
        '''
        result = self._values.get("session_cookie")
        return typing.cast(typing.Optional["TenantSessionCookie"], result)

    @builtins.property
    def session_lifetime(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#session_lifetime Tenant#session_lifetime}.'''
        result = self._values.get("session_lifetime")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def sessions(self) -> typing.Optional["TenantSessions"]:
        '''sessions block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#sessions Tenant#sessions}
        '''
        result = self._values.get("sessions")
        return typing.cast(typing.Optional["TenantSessions"], result)

    @builtins.property
    def skip_non_verifiable_callback_uri_confirmation_prompt(
        self,
    ) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#skip_non_verifiable_callback_uri_confirmation_prompt Tenant#skip_non_verifiable_callback_uri_confirmation_prompt}.'''
        result = self._values.get("skip_non_verifiable_callback_uri_confirmation_prompt")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def support_email(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#support_email Tenant#support_email}.'''
        result = self._values.get("support_email")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def support_url(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#support_url Tenant#support_url}.'''
        result = self._values.get("support_url")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "TenantConfig(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="auth0.tenant.TenantCountryCodes",
    jsii_struct_bases=[],
    name_mapping={"list": "list", "mode": "mode"},
)
class TenantCountryCodes:
    def __init__(
        self,
        *,
        list: typing.Sequence[builtins.str],
        mode: builtins.str,
    ) -> None:
        '''
        :param list: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#list Tenant#list}.
        :param mode: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#mode Tenant#mode}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0631cc46804f51778a17ee239861e23418e6101b7f2bd450bbaadc4ce31f1665)
            check_type(argname="argument list", value=list, expected_type=type_hints["list"])
            check_type(argname="argument mode", value=mode, expected_type=type_hints["mode"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "list": list,
            "mode": mode,
        }

    @builtins.property
    def list(self) -> typing.List[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#list Tenant#list}.'''
        result = self._values.get("list")
        assert result is not None, "Required property 'list' is missing"
        return typing.cast(typing.List[builtins.str], result)

    @builtins.property
    def mode(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#mode Tenant#mode}.'''
        result = self._values.get("mode")
        assert result is not None, "Required property 'mode' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "TenantCountryCodes(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class TenantCountryCodesOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.tenant.TenantCountryCodesOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__99298a6795d355b92a655fca262ecce1c4e6a102e3fa41dfc791ca69961f9d03)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="listInput")
    def list_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "listInput"))

    @builtins.property
    @jsii.member(jsii_name="modeInput")
    def mode_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "modeInput"))

    @builtins.property
    @jsii.member(jsii_name="list")
    def list(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "list"))

    @list.setter
    def list(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d1e652f59855d8142118318918113d931548c28083a6f55a2cb49dd32d311eb5)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "list", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="mode")
    def mode(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "mode"))

    @mode.setter
    def mode(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__176251893a4f840b788530c039b7cfe5f84337ab23f3207fdcdb160e457d9af1)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "mode", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[TenantCountryCodes]:
        return typing.cast(typing.Optional[TenantCountryCodes], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[TenantCountryCodes]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5cd5132afe87a24edf19d27801f5cfc262da8c832bdbdce8518a93b135111ccc)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.tenant.TenantDefaultTokenQuota",
    jsii_struct_bases=[],
    name_mapping={"clients": "clients", "organizations": "organizations"},
)
class TenantDefaultTokenQuota:
    def __init__(
        self,
        *,
        clients: typing.Optional[typing.Union["TenantDefaultTokenQuotaClients", typing.Dict[builtins.str, typing.Any]]] = None,
        organizations: typing.Optional[typing.Union["TenantDefaultTokenQuotaOrganizations", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param clients: clients block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#clients Tenant#clients}
        :param organizations: organizations block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#organizations Tenant#organizations}
        '''
        if isinstance(clients, dict):
            clients = TenantDefaultTokenQuotaClients(**clients)
        if isinstance(organizations, dict):
            organizations = TenantDefaultTokenQuotaOrganizations(**organizations)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7361438bea625d4f7addc9c0d9b9d15b4e024cb0523e6f14c3f523ee99963f88)
            check_type(argname="argument clients", value=clients, expected_type=type_hints["clients"])
            check_type(argname="argument organizations", value=organizations, expected_type=type_hints["organizations"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if clients is not None:
            self._values["clients"] = clients
        if organizations is not None:
            self._values["organizations"] = organizations

    @builtins.property
    def clients(self) -> typing.Optional["TenantDefaultTokenQuotaClients"]:
        '''clients block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#clients Tenant#clients}
        '''
        result = self._values.get("clients")
        return typing.cast(typing.Optional["TenantDefaultTokenQuotaClients"], result)

    @builtins.property
    def organizations(self) -> typing.Optional["TenantDefaultTokenQuotaOrganizations"]:
        '''organizations block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#organizations Tenant#organizations}
        '''
        result = self._values.get("organizations")
        return typing.cast(typing.Optional["TenantDefaultTokenQuotaOrganizations"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "TenantDefaultTokenQuota(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="auth0.tenant.TenantDefaultTokenQuotaClients",
    jsii_struct_bases=[],
    name_mapping={"client_credentials": "clientCredentials"},
)
class TenantDefaultTokenQuotaClients:
    def __init__(
        self,
        *,
        client_credentials: typing.Union["TenantDefaultTokenQuotaClientsClientCredentials", typing.Dict[builtins.str, typing.Any]],
    ) -> None:
        '''
        :param client_credentials: client_credentials block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#client_credentials Tenant#client_credentials}
        '''
        if isinstance(client_credentials, dict):
            client_credentials = TenantDefaultTokenQuotaClientsClientCredentials(**client_credentials)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6ce323d47ee66c263c2dd7ed24636f23466262a24678eaf519514a7c8556016b)
            check_type(argname="argument client_credentials", value=client_credentials, expected_type=type_hints["client_credentials"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "client_credentials": client_credentials,
        }

    @builtins.property
    def client_credentials(self) -> "TenantDefaultTokenQuotaClientsClientCredentials":
        '''client_credentials block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#client_credentials Tenant#client_credentials}
        '''
        result = self._values.get("client_credentials")
        assert result is not None, "Required property 'client_credentials' is missing"
        return typing.cast("TenantDefaultTokenQuotaClientsClientCredentials", result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "TenantDefaultTokenQuotaClients(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="auth0.tenant.TenantDefaultTokenQuotaClientsClientCredentials",
    jsii_struct_bases=[],
    name_mapping={"enforce": "enforce", "per_day": "perDay", "per_hour": "perHour"},
)
class TenantDefaultTokenQuotaClientsClientCredentials:
    def __init__(
        self,
        *,
        enforce: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        per_day: typing.Optional[jsii.Number] = None,
        per_hour: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param enforce: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#enforce Tenant#enforce}.
        :param per_day: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#per_day Tenant#per_day}.
        :param per_hour: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#per_hour Tenant#per_hour}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__629d968c900188cbd010a24d25ce26979a7f6d0edcd520eefe7c34b7cc275061)
            check_type(argname="argument enforce", value=enforce, expected_type=type_hints["enforce"])
            check_type(argname="argument per_day", value=per_day, expected_type=type_hints["per_day"])
            check_type(argname="argument per_hour", value=per_hour, expected_type=type_hints["per_hour"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if enforce is not None:
            self._values["enforce"] = enforce
        if per_day is not None:
            self._values["per_day"] = per_day
        if per_hour is not None:
            self._values["per_hour"] = per_hour

    @builtins.property
    def enforce(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#enforce Tenant#enforce}.'''
        result = self._values.get("enforce")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def per_day(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#per_day Tenant#per_day}.'''
        result = self._values.get("per_day")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def per_hour(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#per_hour Tenant#per_hour}.'''
        result = self._values.get("per_hour")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "TenantDefaultTokenQuotaClientsClientCredentials(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class TenantDefaultTokenQuotaClientsClientCredentialsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.tenant.TenantDefaultTokenQuotaClientsClientCredentialsOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__35ee43da417ab50fe1aae43d0d274e1d6593c028d0cc800a63b88e933e5a5eee)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetEnforce")
    def reset_enforce(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEnforce", []))

    @jsii.member(jsii_name="resetPerDay")
    def reset_per_day(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetPerDay", []))

    @jsii.member(jsii_name="resetPerHour")
    def reset_per_hour(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetPerHour", []))

    @builtins.property
    @jsii.member(jsii_name="enforceInput")
    def enforce_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "enforceInput"))

    @builtins.property
    @jsii.member(jsii_name="perDayInput")
    def per_day_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "perDayInput"))

    @builtins.property
    @jsii.member(jsii_name="perHourInput")
    def per_hour_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "perHourInput"))

    @builtins.property
    @jsii.member(jsii_name="enforce")
    def enforce(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "enforce"))

    @enforce.setter
    def enforce(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4247ffea64dcd08f9be357a8c42508272f07461d654231c5998a59e7b42a4ada)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "enforce", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="perDay")
    def per_day(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "perDay"))

    @per_day.setter
    def per_day(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4601c3a90a36724aa7a94af32430d45fde8fb6d0be672254361ae3f3d5d5b3d9)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "perDay", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="perHour")
    def per_hour(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "perHour"))

    @per_hour.setter
    def per_hour(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9b0496efbf1a93d6690e65949f857209ce7d1f78d63132e089814c7688ab580e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "perHour", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[TenantDefaultTokenQuotaClientsClientCredentials]:
        return typing.cast(typing.Optional[TenantDefaultTokenQuotaClientsClientCredentials], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[TenantDefaultTokenQuotaClientsClientCredentials],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8d92a5620a2ef3a8fe4d1af6df47d9145b1c6ac9e077f820e6f0ed4e9d405364)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class TenantDefaultTokenQuotaClientsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.tenant.TenantDefaultTokenQuotaClientsOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__2ef261cc39f0c6d98ed27093241986c84c070b08ee9c796ec7c98dbd3ac10dd4)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="putClientCredentials")
    def put_client_credentials(
        self,
        *,
        enforce: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        per_day: typing.Optional[jsii.Number] = None,
        per_hour: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param enforce: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#enforce Tenant#enforce}.
        :param per_day: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#per_day Tenant#per_day}.
        :param per_hour: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#per_hour Tenant#per_hour}.
        '''
        value = TenantDefaultTokenQuotaClientsClientCredentials(
            enforce=enforce, per_day=per_day, per_hour=per_hour
        )

        return typing.cast(None, jsii.invoke(self, "putClientCredentials", [value]))

    @builtins.property
    @jsii.member(jsii_name="clientCredentials")
    def client_credentials(
        self,
    ) -> TenantDefaultTokenQuotaClientsClientCredentialsOutputReference:
        return typing.cast(TenantDefaultTokenQuotaClientsClientCredentialsOutputReference, jsii.get(self, "clientCredentials"))

    @builtins.property
    @jsii.member(jsii_name="clientCredentialsInput")
    def client_credentials_input(
        self,
    ) -> typing.Optional[TenantDefaultTokenQuotaClientsClientCredentials]:
        return typing.cast(typing.Optional[TenantDefaultTokenQuotaClientsClientCredentials], jsii.get(self, "clientCredentialsInput"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[TenantDefaultTokenQuotaClients]:
        return typing.cast(typing.Optional[TenantDefaultTokenQuotaClients], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[TenantDefaultTokenQuotaClients],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3677dd5ba95ac9e9c8bba2591af68e7aa7d36d9c7bdc02dd78a9f25106464cd5)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.tenant.TenantDefaultTokenQuotaOrganizations",
    jsii_struct_bases=[],
    name_mapping={"client_credentials": "clientCredentials"},
)
class TenantDefaultTokenQuotaOrganizations:
    def __init__(
        self,
        *,
        client_credentials: typing.Union["TenantDefaultTokenQuotaOrganizationsClientCredentials", typing.Dict[builtins.str, typing.Any]],
    ) -> None:
        '''
        :param client_credentials: client_credentials block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#client_credentials Tenant#client_credentials}
        '''
        if isinstance(client_credentials, dict):
            client_credentials = TenantDefaultTokenQuotaOrganizationsClientCredentials(**client_credentials)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5d60f170850cdbf6dcc5a40f2fc58d0734b71fdf3456dc1e6f78c3558c30b669)
            check_type(argname="argument client_credentials", value=client_credentials, expected_type=type_hints["client_credentials"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "client_credentials": client_credentials,
        }

    @builtins.property
    def client_credentials(
        self,
    ) -> "TenantDefaultTokenQuotaOrganizationsClientCredentials":
        '''client_credentials block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#client_credentials Tenant#client_credentials}
        '''
        result = self._values.get("client_credentials")
        assert result is not None, "Required property 'client_credentials' is missing"
        return typing.cast("TenantDefaultTokenQuotaOrganizationsClientCredentials", result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "TenantDefaultTokenQuotaOrganizations(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="auth0.tenant.TenantDefaultTokenQuotaOrganizationsClientCredentials",
    jsii_struct_bases=[],
    name_mapping={"enforce": "enforce", "per_day": "perDay", "per_hour": "perHour"},
)
class TenantDefaultTokenQuotaOrganizationsClientCredentials:
    def __init__(
        self,
        *,
        enforce: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        per_day: typing.Optional[jsii.Number] = None,
        per_hour: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param enforce: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#enforce Tenant#enforce}.
        :param per_day: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#per_day Tenant#per_day}.
        :param per_hour: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#per_hour Tenant#per_hour}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1dbe4b77abbb1f34afff273a1bfbf2d1d19e5b7861d24cce9ff6d9b04c234556)
            check_type(argname="argument enforce", value=enforce, expected_type=type_hints["enforce"])
            check_type(argname="argument per_day", value=per_day, expected_type=type_hints["per_day"])
            check_type(argname="argument per_hour", value=per_hour, expected_type=type_hints["per_hour"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if enforce is not None:
            self._values["enforce"] = enforce
        if per_day is not None:
            self._values["per_day"] = per_day
        if per_hour is not None:
            self._values["per_hour"] = per_hour

    @builtins.property
    def enforce(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#enforce Tenant#enforce}.'''
        result = self._values.get("enforce")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def per_day(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#per_day Tenant#per_day}.'''
        result = self._values.get("per_day")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def per_hour(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#per_hour Tenant#per_hour}.'''
        result = self._values.get("per_hour")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "TenantDefaultTokenQuotaOrganizationsClientCredentials(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class TenantDefaultTokenQuotaOrganizationsClientCredentialsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.tenant.TenantDefaultTokenQuotaOrganizationsClientCredentialsOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__b9221496cbab58556dcc999db6547463dae40fb2343fc9b1c8e7c174cd225529)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetEnforce")
    def reset_enforce(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEnforce", []))

    @jsii.member(jsii_name="resetPerDay")
    def reset_per_day(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetPerDay", []))

    @jsii.member(jsii_name="resetPerHour")
    def reset_per_hour(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetPerHour", []))

    @builtins.property
    @jsii.member(jsii_name="enforceInput")
    def enforce_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "enforceInput"))

    @builtins.property
    @jsii.member(jsii_name="perDayInput")
    def per_day_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "perDayInput"))

    @builtins.property
    @jsii.member(jsii_name="perHourInput")
    def per_hour_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "perHourInput"))

    @builtins.property
    @jsii.member(jsii_name="enforce")
    def enforce(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "enforce"))

    @enforce.setter
    def enforce(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c072b1843257b9c6f3b1db434de90ff92374b609a7544e209f7a2087d1c65478)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "enforce", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="perDay")
    def per_day(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "perDay"))

    @per_day.setter
    def per_day(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__650f3d3f4bad98b0f460eab3115140c06a72924abc289edcef53c426e6836cac)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "perDay", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="perHour")
    def per_hour(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "perHour"))

    @per_hour.setter
    def per_hour(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__52fed40d6bcab5cbc206a0d6bfbd44a3f675ab27bab24aee3293de71751459cb)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "perHour", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[TenantDefaultTokenQuotaOrganizationsClientCredentials]:
        return typing.cast(typing.Optional[TenantDefaultTokenQuotaOrganizationsClientCredentials], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[TenantDefaultTokenQuotaOrganizationsClientCredentials],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6251e568d7615bc074c10bb86ab31984b317b33f83403a751de26ed945ff5a9a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class TenantDefaultTokenQuotaOrganizationsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.tenant.TenantDefaultTokenQuotaOrganizationsOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__6fe52ae7dc3b777a9cf590365288fe1ee2be5aaeac067e05e32f993957184d2e)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="putClientCredentials")
    def put_client_credentials(
        self,
        *,
        enforce: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        per_day: typing.Optional[jsii.Number] = None,
        per_hour: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param enforce: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#enforce Tenant#enforce}.
        :param per_day: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#per_day Tenant#per_day}.
        :param per_hour: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#per_hour Tenant#per_hour}.
        '''
        value = TenantDefaultTokenQuotaOrganizationsClientCredentials(
            enforce=enforce, per_day=per_day, per_hour=per_hour
        )

        return typing.cast(None, jsii.invoke(self, "putClientCredentials", [value]))

    @builtins.property
    @jsii.member(jsii_name="clientCredentials")
    def client_credentials(
        self,
    ) -> TenantDefaultTokenQuotaOrganizationsClientCredentialsOutputReference:
        return typing.cast(TenantDefaultTokenQuotaOrganizationsClientCredentialsOutputReference, jsii.get(self, "clientCredentials"))

    @builtins.property
    @jsii.member(jsii_name="clientCredentialsInput")
    def client_credentials_input(
        self,
    ) -> typing.Optional[TenantDefaultTokenQuotaOrganizationsClientCredentials]:
        return typing.cast(typing.Optional[TenantDefaultTokenQuotaOrganizationsClientCredentials], jsii.get(self, "clientCredentialsInput"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[TenantDefaultTokenQuotaOrganizations]:
        return typing.cast(typing.Optional[TenantDefaultTokenQuotaOrganizations], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[TenantDefaultTokenQuotaOrganizations],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f51d4b712c97bcaee6a95ab3f5a4e1ec6acf373283c118a6567388d3e095df68)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class TenantDefaultTokenQuotaOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.tenant.TenantDefaultTokenQuotaOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__8de56a4ec7da5190e876fd22b6d2dab7d2a7bdede230d368c986888d17ad48ae)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="putClients")
    def put_clients(
        self,
        *,
        client_credentials: typing.Union[TenantDefaultTokenQuotaClientsClientCredentials, typing.Dict[builtins.str, typing.Any]],
    ) -> None:
        '''
        :param client_credentials: client_credentials block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#client_credentials Tenant#client_credentials}
        '''
        value = TenantDefaultTokenQuotaClients(client_credentials=client_credentials)

        return typing.cast(None, jsii.invoke(self, "putClients", [value]))

    @jsii.member(jsii_name="putOrganizations")
    def put_organizations(
        self,
        *,
        client_credentials: typing.Union[TenantDefaultTokenQuotaOrganizationsClientCredentials, typing.Dict[builtins.str, typing.Any]],
    ) -> None:
        '''
        :param client_credentials: client_credentials block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#client_credentials Tenant#client_credentials}
        '''
        value = TenantDefaultTokenQuotaOrganizations(
            client_credentials=client_credentials
        )

        return typing.cast(None, jsii.invoke(self, "putOrganizations", [value]))

    @jsii.member(jsii_name="resetClients")
    def reset_clients(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetClients", []))

    @jsii.member(jsii_name="resetOrganizations")
    def reset_organizations(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetOrganizations", []))

    @builtins.property
    @jsii.member(jsii_name="clients")
    def clients(self) -> TenantDefaultTokenQuotaClientsOutputReference:
        return typing.cast(TenantDefaultTokenQuotaClientsOutputReference, jsii.get(self, "clients"))

    @builtins.property
    @jsii.member(jsii_name="organizations")
    def organizations(self) -> TenantDefaultTokenQuotaOrganizationsOutputReference:
        return typing.cast(TenantDefaultTokenQuotaOrganizationsOutputReference, jsii.get(self, "organizations"))

    @builtins.property
    @jsii.member(jsii_name="clientsInput")
    def clients_input(self) -> typing.Optional[TenantDefaultTokenQuotaClients]:
        return typing.cast(typing.Optional[TenantDefaultTokenQuotaClients], jsii.get(self, "clientsInput"))

    @builtins.property
    @jsii.member(jsii_name="organizationsInput")
    def organizations_input(
        self,
    ) -> typing.Optional[TenantDefaultTokenQuotaOrganizations]:
        return typing.cast(typing.Optional[TenantDefaultTokenQuotaOrganizations], jsii.get(self, "organizationsInput"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[TenantDefaultTokenQuota]:
        return typing.cast(typing.Optional[TenantDefaultTokenQuota], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[TenantDefaultTokenQuota]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c8c89ea44a912e27de89eddf94cdbbb9f043154fc93cf0a26991aaa67f190809)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.tenant.TenantErrorPage",
    jsii_struct_bases=[],
    name_mapping={"html": "html", "show_log_link": "showLogLink", "url": "url"},
)
class TenantErrorPage:
    def __init__(
        self,
        *,
        html: typing.Optional[builtins.str] = None,
        show_log_link: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        url: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param html: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#html Tenant#html}.
        :param show_log_link: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#show_log_link Tenant#show_log_link}.
        :param url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#url Tenant#url}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1dd836391d6349822e18b654f3ae643207dd476fb573e8d26d7d8e4234940e3a)
            check_type(argname="argument html", value=html, expected_type=type_hints["html"])
            check_type(argname="argument show_log_link", value=show_log_link, expected_type=type_hints["show_log_link"])
            check_type(argname="argument url", value=url, expected_type=type_hints["url"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if html is not None:
            self._values["html"] = html
        if show_log_link is not None:
            self._values["show_log_link"] = show_log_link
        if url is not None:
            self._values["url"] = url

    @builtins.property
    def html(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#html Tenant#html}.'''
        result = self._values.get("html")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def show_log_link(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#show_log_link Tenant#show_log_link}.'''
        result = self._values.get("show_log_link")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def url(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#url Tenant#url}.'''
        result = self._values.get("url")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "TenantErrorPage(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class TenantErrorPageOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.tenant.TenantErrorPageOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__f81c0e8167bd5ef2d12b2382c0314aed4897ce666dfd609bc5162ec8fde9dace)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetHtml")
    def reset_html(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetHtml", []))

    @jsii.member(jsii_name="resetShowLogLink")
    def reset_show_log_link(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetShowLogLink", []))

    @jsii.member(jsii_name="resetUrl")
    def reset_url(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetUrl", []))

    @builtins.property
    @jsii.member(jsii_name="htmlInput")
    def html_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "htmlInput"))

    @builtins.property
    @jsii.member(jsii_name="showLogLinkInput")
    def show_log_link_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "showLogLinkInput"))

    @builtins.property
    @jsii.member(jsii_name="urlInput")
    def url_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "urlInput"))

    @builtins.property
    @jsii.member(jsii_name="html")
    def html(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "html"))

    @html.setter
    def html(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e1e2527397faaced752402c03d5c121af11a75d967ac26b4224b882806917025)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "html", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="showLogLink")
    def show_log_link(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "showLogLink"))

    @show_log_link.setter
    def show_log_link(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8767bd31376b03aebae06bf4fdfc18b2be34581b029671636fd819bc2d432a6c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "showLogLink", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="url")
    def url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "url"))

    @url.setter
    def url(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f5f56744825a8a1a2b391beeb9131feecb66d113ef08d58e9cee471e78814f69)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "url", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[TenantErrorPage]:
        return typing.cast(typing.Optional[TenantErrorPage], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[TenantErrorPage]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5338a8b5dfaa29480ede5d4ce40b6873b29fb7f084d5f375bd04cefe2e8be159)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.tenant.TenantFlags",
    jsii_struct_bases=[],
    name_mapping={
        "allow_legacy_delegation_grant_types": "allowLegacyDelegationGrantTypes",
        "allow_legacy_ro_grant_types": "allowLegacyRoGrantTypes",
        "allow_legacy_tokeninfo_endpoint": "allowLegacyTokeninfoEndpoint",
        "dashboard_insights_view": "dashboardInsightsView",
        "dashboard_log_streams_next": "dashboardLogStreamsNext",
        "disable_clickjack_protection_headers": "disableClickjackProtectionHeaders",
        "disable_fields_map_fix": "disableFieldsMapFix",
        "disable_management_api_sms_obfuscation": "disableManagementApiSmsObfuscation",
        "enable_adfs_waad_email_verification": "enableAdfsWaadEmailVerification",
        "enable_apis_section": "enableApisSection",
        "enable_client_connections": "enableClientConnections",
        "enable_custom_domain_in_emails": "enableCustomDomainInEmails",
        "enable_dynamic_client_registration": "enableDynamicClientRegistration",
        "enable_idtoken_api2": "enableIdtokenApi2",
        "enable_legacy_logs_search_v2": "enableLegacyLogsSearchV2",
        "enable_legacy_profile": "enableLegacyProfile",
        "enable_pipeline2": "enablePipeline2",
        "enable_public_signup_user_exists_error": "enablePublicSignupUserExistsError",
        "enable_sso": "enableSso",
        "mfa_show_factor_list_on_enrollment": "mfaShowFactorListOnEnrollment",
        "no_disclose_enterprise_connections": "noDiscloseEnterpriseConnections",
        "remove_alg_from_jwks": "removeAlgFromJwks",
        "require_pushed_authorization_requests": "requirePushedAuthorizationRequests",
        "revoke_refresh_token_grant": "revokeRefreshTokenGrant",
        "use_scope_descriptions_for_consent": "useScopeDescriptionsForConsent",
    },
)
class TenantFlags:
    def __init__(
        self,
        *,
        allow_legacy_delegation_grant_types: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        allow_legacy_ro_grant_types: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        allow_legacy_tokeninfo_endpoint: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        dashboard_insights_view: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        dashboard_log_streams_next: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        disable_clickjack_protection_headers: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        disable_fields_map_fix: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        disable_management_api_sms_obfuscation: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        enable_adfs_waad_email_verification: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        enable_apis_section: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        enable_client_connections: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        enable_custom_domain_in_emails: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        enable_dynamic_client_registration: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        enable_idtoken_api2: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        enable_legacy_logs_search_v2: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        enable_legacy_profile: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        enable_pipeline2: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        enable_public_signup_user_exists_error: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        enable_sso: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        mfa_show_factor_list_on_enrollment: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        no_disclose_enterprise_connections: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        remove_alg_from_jwks: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        require_pushed_authorization_requests: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        revoke_refresh_token_grant: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        use_scope_descriptions_for_consent: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param allow_legacy_delegation_grant_types: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#allow_legacy_delegation_grant_types Tenant#allow_legacy_delegation_grant_types}.
        :param allow_legacy_ro_grant_types: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#allow_legacy_ro_grant_types Tenant#allow_legacy_ro_grant_types}.
        :param allow_legacy_tokeninfo_endpoint: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#allow_legacy_tokeninfo_endpoint Tenant#allow_legacy_tokeninfo_endpoint}.
        :param dashboard_insights_view: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#dashboard_insights_view Tenant#dashboard_insights_view}.
        :param dashboard_log_streams_next: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#dashboard_log_streams_next Tenant#dashboard_log_streams_next}.
        :param disable_clickjack_protection_headers: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#disable_clickjack_protection_headers Tenant#disable_clickjack_protection_headers}.
        :param disable_fields_map_fix: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#disable_fields_map_fix Tenant#disable_fields_map_fix}.
        :param disable_management_api_sms_obfuscation: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#disable_management_api_sms_obfuscation Tenant#disable_management_api_sms_obfuscation}.
        :param enable_adfs_waad_email_verification: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#enable_adfs_waad_email_verification Tenant#enable_adfs_waad_email_verification}.
        :param enable_apis_section: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#enable_apis_section Tenant#enable_apis_section}.
        :param enable_client_connections: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#enable_client_connections Tenant#enable_client_connections}.
        :param enable_custom_domain_in_emails: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#enable_custom_domain_in_emails Tenant#enable_custom_domain_in_emails}.
        :param enable_dynamic_client_registration: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#enable_dynamic_client_registration Tenant#enable_dynamic_client_registration}.
        :param enable_idtoken_api2: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#enable_idtoken_api2 Tenant#enable_idtoken_api2}.
        :param enable_legacy_logs_search_v2: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#enable_legacy_logs_search_v2 Tenant#enable_legacy_logs_search_v2}.
        :param enable_legacy_profile: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#enable_legacy_profile Tenant#enable_legacy_profile}.
        :param enable_pipeline2: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#enable_pipeline2 Tenant#enable_pipeline2}.
        :param enable_public_signup_user_exists_error: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#enable_public_signup_user_exists_error Tenant#enable_public_signup_user_exists_error}.
        :param enable_sso: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#enable_sso Tenant#enable_sso}.
        :param mfa_show_factor_list_on_enrollment: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#mfa_show_factor_list_on_enrollment Tenant#mfa_show_factor_list_on_enrollment}.
        :param no_disclose_enterprise_connections: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#no_disclose_enterprise_connections Tenant#no_disclose_enterprise_connections}.
        :param remove_alg_from_jwks: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#remove_alg_from_jwks Tenant#remove_alg_from_jwks}.
        :param require_pushed_authorization_requests: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#require_pushed_authorization_requests Tenant#require_pushed_authorization_requests}.
        :param revoke_refresh_token_grant: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#revoke_refresh_token_grant Tenant#revoke_refresh_token_grant}.
        :param use_scope_descriptions_for_consent: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#use_scope_descriptions_for_consent Tenant#use_scope_descriptions_for_consent}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__cb6d821e3f3d01ae0c86e1c76a7f5b67f8e22685a66ec2d6880b43acba7a7c24)
            check_type(argname="argument allow_legacy_delegation_grant_types", value=allow_legacy_delegation_grant_types, expected_type=type_hints["allow_legacy_delegation_grant_types"])
            check_type(argname="argument allow_legacy_ro_grant_types", value=allow_legacy_ro_grant_types, expected_type=type_hints["allow_legacy_ro_grant_types"])
            check_type(argname="argument allow_legacy_tokeninfo_endpoint", value=allow_legacy_tokeninfo_endpoint, expected_type=type_hints["allow_legacy_tokeninfo_endpoint"])
            check_type(argname="argument dashboard_insights_view", value=dashboard_insights_view, expected_type=type_hints["dashboard_insights_view"])
            check_type(argname="argument dashboard_log_streams_next", value=dashboard_log_streams_next, expected_type=type_hints["dashboard_log_streams_next"])
            check_type(argname="argument disable_clickjack_protection_headers", value=disable_clickjack_protection_headers, expected_type=type_hints["disable_clickjack_protection_headers"])
            check_type(argname="argument disable_fields_map_fix", value=disable_fields_map_fix, expected_type=type_hints["disable_fields_map_fix"])
            check_type(argname="argument disable_management_api_sms_obfuscation", value=disable_management_api_sms_obfuscation, expected_type=type_hints["disable_management_api_sms_obfuscation"])
            check_type(argname="argument enable_adfs_waad_email_verification", value=enable_adfs_waad_email_verification, expected_type=type_hints["enable_adfs_waad_email_verification"])
            check_type(argname="argument enable_apis_section", value=enable_apis_section, expected_type=type_hints["enable_apis_section"])
            check_type(argname="argument enable_client_connections", value=enable_client_connections, expected_type=type_hints["enable_client_connections"])
            check_type(argname="argument enable_custom_domain_in_emails", value=enable_custom_domain_in_emails, expected_type=type_hints["enable_custom_domain_in_emails"])
            check_type(argname="argument enable_dynamic_client_registration", value=enable_dynamic_client_registration, expected_type=type_hints["enable_dynamic_client_registration"])
            check_type(argname="argument enable_idtoken_api2", value=enable_idtoken_api2, expected_type=type_hints["enable_idtoken_api2"])
            check_type(argname="argument enable_legacy_logs_search_v2", value=enable_legacy_logs_search_v2, expected_type=type_hints["enable_legacy_logs_search_v2"])
            check_type(argname="argument enable_legacy_profile", value=enable_legacy_profile, expected_type=type_hints["enable_legacy_profile"])
            check_type(argname="argument enable_pipeline2", value=enable_pipeline2, expected_type=type_hints["enable_pipeline2"])
            check_type(argname="argument enable_public_signup_user_exists_error", value=enable_public_signup_user_exists_error, expected_type=type_hints["enable_public_signup_user_exists_error"])
            check_type(argname="argument enable_sso", value=enable_sso, expected_type=type_hints["enable_sso"])
            check_type(argname="argument mfa_show_factor_list_on_enrollment", value=mfa_show_factor_list_on_enrollment, expected_type=type_hints["mfa_show_factor_list_on_enrollment"])
            check_type(argname="argument no_disclose_enterprise_connections", value=no_disclose_enterprise_connections, expected_type=type_hints["no_disclose_enterprise_connections"])
            check_type(argname="argument remove_alg_from_jwks", value=remove_alg_from_jwks, expected_type=type_hints["remove_alg_from_jwks"])
            check_type(argname="argument require_pushed_authorization_requests", value=require_pushed_authorization_requests, expected_type=type_hints["require_pushed_authorization_requests"])
            check_type(argname="argument revoke_refresh_token_grant", value=revoke_refresh_token_grant, expected_type=type_hints["revoke_refresh_token_grant"])
            check_type(argname="argument use_scope_descriptions_for_consent", value=use_scope_descriptions_for_consent, expected_type=type_hints["use_scope_descriptions_for_consent"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if allow_legacy_delegation_grant_types is not None:
            self._values["allow_legacy_delegation_grant_types"] = allow_legacy_delegation_grant_types
        if allow_legacy_ro_grant_types is not None:
            self._values["allow_legacy_ro_grant_types"] = allow_legacy_ro_grant_types
        if allow_legacy_tokeninfo_endpoint is not None:
            self._values["allow_legacy_tokeninfo_endpoint"] = allow_legacy_tokeninfo_endpoint
        if dashboard_insights_view is not None:
            self._values["dashboard_insights_view"] = dashboard_insights_view
        if dashboard_log_streams_next is not None:
            self._values["dashboard_log_streams_next"] = dashboard_log_streams_next
        if disable_clickjack_protection_headers is not None:
            self._values["disable_clickjack_protection_headers"] = disable_clickjack_protection_headers
        if disable_fields_map_fix is not None:
            self._values["disable_fields_map_fix"] = disable_fields_map_fix
        if disable_management_api_sms_obfuscation is not None:
            self._values["disable_management_api_sms_obfuscation"] = disable_management_api_sms_obfuscation
        if enable_adfs_waad_email_verification is not None:
            self._values["enable_adfs_waad_email_verification"] = enable_adfs_waad_email_verification
        if enable_apis_section is not None:
            self._values["enable_apis_section"] = enable_apis_section
        if enable_client_connections is not None:
            self._values["enable_client_connections"] = enable_client_connections
        if enable_custom_domain_in_emails is not None:
            self._values["enable_custom_domain_in_emails"] = enable_custom_domain_in_emails
        if enable_dynamic_client_registration is not None:
            self._values["enable_dynamic_client_registration"] = enable_dynamic_client_registration
        if enable_idtoken_api2 is not None:
            self._values["enable_idtoken_api2"] = enable_idtoken_api2
        if enable_legacy_logs_search_v2 is not None:
            self._values["enable_legacy_logs_search_v2"] = enable_legacy_logs_search_v2
        if enable_legacy_profile is not None:
            self._values["enable_legacy_profile"] = enable_legacy_profile
        if enable_pipeline2 is not None:
            self._values["enable_pipeline2"] = enable_pipeline2
        if enable_public_signup_user_exists_error is not None:
            self._values["enable_public_signup_user_exists_error"] = enable_public_signup_user_exists_error
        if enable_sso is not None:
            self._values["enable_sso"] = enable_sso
        if mfa_show_factor_list_on_enrollment is not None:
            self._values["mfa_show_factor_list_on_enrollment"] = mfa_show_factor_list_on_enrollment
        if no_disclose_enterprise_connections is not None:
            self._values["no_disclose_enterprise_connections"] = no_disclose_enterprise_connections
        if remove_alg_from_jwks is not None:
            self._values["remove_alg_from_jwks"] = remove_alg_from_jwks
        if require_pushed_authorization_requests is not None:
            self._values["require_pushed_authorization_requests"] = require_pushed_authorization_requests
        if revoke_refresh_token_grant is not None:
            self._values["revoke_refresh_token_grant"] = revoke_refresh_token_grant
        if use_scope_descriptions_for_consent is not None:
            self._values["use_scope_descriptions_for_consent"] = use_scope_descriptions_for_consent

    @builtins.property
    def allow_legacy_delegation_grant_types(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#allow_legacy_delegation_grant_types Tenant#allow_legacy_delegation_grant_types}.'''
        result = self._values.get("allow_legacy_delegation_grant_types")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def allow_legacy_ro_grant_types(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#allow_legacy_ro_grant_types Tenant#allow_legacy_ro_grant_types}.'''
        result = self._values.get("allow_legacy_ro_grant_types")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def allow_legacy_tokeninfo_endpoint(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#allow_legacy_tokeninfo_endpoint Tenant#allow_legacy_tokeninfo_endpoint}.'''
        result = self._values.get("allow_legacy_tokeninfo_endpoint")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def dashboard_insights_view(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#dashboard_insights_view Tenant#dashboard_insights_view}.'''
        result = self._values.get("dashboard_insights_view")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def dashboard_log_streams_next(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#dashboard_log_streams_next Tenant#dashboard_log_streams_next}.'''
        result = self._values.get("dashboard_log_streams_next")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def disable_clickjack_protection_headers(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#disable_clickjack_protection_headers Tenant#disable_clickjack_protection_headers}.'''
        result = self._values.get("disable_clickjack_protection_headers")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def disable_fields_map_fix(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#disable_fields_map_fix Tenant#disable_fields_map_fix}.'''
        result = self._values.get("disable_fields_map_fix")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def disable_management_api_sms_obfuscation(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#disable_management_api_sms_obfuscation Tenant#disable_management_api_sms_obfuscation}.'''
        result = self._values.get("disable_management_api_sms_obfuscation")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def enable_adfs_waad_email_verification(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#enable_adfs_waad_email_verification Tenant#enable_adfs_waad_email_verification}.'''
        result = self._values.get("enable_adfs_waad_email_verification")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def enable_apis_section(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#enable_apis_section Tenant#enable_apis_section}.'''
        result = self._values.get("enable_apis_section")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def enable_client_connections(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#enable_client_connections Tenant#enable_client_connections}.'''
        result = self._values.get("enable_client_connections")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def enable_custom_domain_in_emails(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#enable_custom_domain_in_emails Tenant#enable_custom_domain_in_emails}.'''
        result = self._values.get("enable_custom_domain_in_emails")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def enable_dynamic_client_registration(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#enable_dynamic_client_registration Tenant#enable_dynamic_client_registration}.'''
        result = self._values.get("enable_dynamic_client_registration")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def enable_idtoken_api2(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#enable_idtoken_api2 Tenant#enable_idtoken_api2}.'''
        result = self._values.get("enable_idtoken_api2")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def enable_legacy_logs_search_v2(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#enable_legacy_logs_search_v2 Tenant#enable_legacy_logs_search_v2}.'''
        result = self._values.get("enable_legacy_logs_search_v2")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def enable_legacy_profile(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#enable_legacy_profile Tenant#enable_legacy_profile}.'''
        result = self._values.get("enable_legacy_profile")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def enable_pipeline2(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#enable_pipeline2 Tenant#enable_pipeline2}.'''
        result = self._values.get("enable_pipeline2")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def enable_public_signup_user_exists_error(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#enable_public_signup_user_exists_error Tenant#enable_public_signup_user_exists_error}.'''
        result = self._values.get("enable_public_signup_user_exists_error")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def enable_sso(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#enable_sso Tenant#enable_sso}.'''
        result = self._values.get("enable_sso")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def mfa_show_factor_list_on_enrollment(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#mfa_show_factor_list_on_enrollment Tenant#mfa_show_factor_list_on_enrollment}.'''
        result = self._values.get("mfa_show_factor_list_on_enrollment")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def no_disclose_enterprise_connections(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#no_disclose_enterprise_connections Tenant#no_disclose_enterprise_connections}.'''
        result = self._values.get("no_disclose_enterprise_connections")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def remove_alg_from_jwks(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#remove_alg_from_jwks Tenant#remove_alg_from_jwks}.'''
        result = self._values.get("remove_alg_from_jwks")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def require_pushed_authorization_requests(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#require_pushed_authorization_requests Tenant#require_pushed_authorization_requests}.'''
        result = self._values.get("require_pushed_authorization_requests")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def revoke_refresh_token_grant(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#revoke_refresh_token_grant Tenant#revoke_refresh_token_grant}.'''
        result = self._values.get("revoke_refresh_token_grant")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def use_scope_descriptions_for_consent(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#use_scope_descriptions_for_consent Tenant#use_scope_descriptions_for_consent}.'''
        result = self._values.get("use_scope_descriptions_for_consent")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "TenantFlags(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class TenantFlagsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.tenant.TenantFlagsOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__c57a1dfd6a17b4b38f927b2f1697b43a8581b558ef9138174223f59b87414f41)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetAllowLegacyDelegationGrantTypes")
    def reset_allow_legacy_delegation_grant_types(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAllowLegacyDelegationGrantTypes", []))

    @jsii.member(jsii_name="resetAllowLegacyRoGrantTypes")
    def reset_allow_legacy_ro_grant_types(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAllowLegacyRoGrantTypes", []))

    @jsii.member(jsii_name="resetAllowLegacyTokeninfoEndpoint")
    def reset_allow_legacy_tokeninfo_endpoint(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAllowLegacyTokeninfoEndpoint", []))

    @jsii.member(jsii_name="resetDashboardInsightsView")
    def reset_dashboard_insights_view(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDashboardInsightsView", []))

    @jsii.member(jsii_name="resetDashboardLogStreamsNext")
    def reset_dashboard_log_streams_next(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDashboardLogStreamsNext", []))

    @jsii.member(jsii_name="resetDisableClickjackProtectionHeaders")
    def reset_disable_clickjack_protection_headers(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDisableClickjackProtectionHeaders", []))

    @jsii.member(jsii_name="resetDisableFieldsMapFix")
    def reset_disable_fields_map_fix(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDisableFieldsMapFix", []))

    @jsii.member(jsii_name="resetDisableManagementApiSmsObfuscation")
    def reset_disable_management_api_sms_obfuscation(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDisableManagementApiSmsObfuscation", []))

    @jsii.member(jsii_name="resetEnableAdfsWaadEmailVerification")
    def reset_enable_adfs_waad_email_verification(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEnableAdfsWaadEmailVerification", []))

    @jsii.member(jsii_name="resetEnableApisSection")
    def reset_enable_apis_section(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEnableApisSection", []))

    @jsii.member(jsii_name="resetEnableClientConnections")
    def reset_enable_client_connections(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEnableClientConnections", []))

    @jsii.member(jsii_name="resetEnableCustomDomainInEmails")
    def reset_enable_custom_domain_in_emails(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEnableCustomDomainInEmails", []))

    @jsii.member(jsii_name="resetEnableDynamicClientRegistration")
    def reset_enable_dynamic_client_registration(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEnableDynamicClientRegistration", []))

    @jsii.member(jsii_name="resetEnableIdtokenApi2")
    def reset_enable_idtoken_api2(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEnableIdtokenApi2", []))

    @jsii.member(jsii_name="resetEnableLegacyLogsSearchV2")
    def reset_enable_legacy_logs_search_v2(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEnableLegacyLogsSearchV2", []))

    @jsii.member(jsii_name="resetEnableLegacyProfile")
    def reset_enable_legacy_profile(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEnableLegacyProfile", []))

    @jsii.member(jsii_name="resetEnablePipeline2")
    def reset_enable_pipeline2(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEnablePipeline2", []))

    @jsii.member(jsii_name="resetEnablePublicSignupUserExistsError")
    def reset_enable_public_signup_user_exists_error(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEnablePublicSignupUserExistsError", []))

    @jsii.member(jsii_name="resetEnableSso")
    def reset_enable_sso(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEnableSso", []))

    @jsii.member(jsii_name="resetMfaShowFactorListOnEnrollment")
    def reset_mfa_show_factor_list_on_enrollment(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMfaShowFactorListOnEnrollment", []))

    @jsii.member(jsii_name="resetNoDiscloseEnterpriseConnections")
    def reset_no_disclose_enterprise_connections(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetNoDiscloseEnterpriseConnections", []))

    @jsii.member(jsii_name="resetRemoveAlgFromJwks")
    def reset_remove_alg_from_jwks(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetRemoveAlgFromJwks", []))

    @jsii.member(jsii_name="resetRequirePushedAuthorizationRequests")
    def reset_require_pushed_authorization_requests(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetRequirePushedAuthorizationRequests", []))

    @jsii.member(jsii_name="resetRevokeRefreshTokenGrant")
    def reset_revoke_refresh_token_grant(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetRevokeRefreshTokenGrant", []))

    @jsii.member(jsii_name="resetUseScopeDescriptionsForConsent")
    def reset_use_scope_descriptions_for_consent(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetUseScopeDescriptionsForConsent", []))

    @builtins.property
    @jsii.member(jsii_name="allowLegacyDelegationGrantTypesInput")
    def allow_legacy_delegation_grant_types_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "allowLegacyDelegationGrantTypesInput"))

    @builtins.property
    @jsii.member(jsii_name="allowLegacyRoGrantTypesInput")
    def allow_legacy_ro_grant_types_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "allowLegacyRoGrantTypesInput"))

    @builtins.property
    @jsii.member(jsii_name="allowLegacyTokeninfoEndpointInput")
    def allow_legacy_tokeninfo_endpoint_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "allowLegacyTokeninfoEndpointInput"))

    @builtins.property
    @jsii.member(jsii_name="dashboardInsightsViewInput")
    def dashboard_insights_view_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "dashboardInsightsViewInput"))

    @builtins.property
    @jsii.member(jsii_name="dashboardLogStreamsNextInput")
    def dashboard_log_streams_next_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "dashboardLogStreamsNextInput"))

    @builtins.property
    @jsii.member(jsii_name="disableClickjackProtectionHeadersInput")
    def disable_clickjack_protection_headers_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "disableClickjackProtectionHeadersInput"))

    @builtins.property
    @jsii.member(jsii_name="disableFieldsMapFixInput")
    def disable_fields_map_fix_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "disableFieldsMapFixInput"))

    @builtins.property
    @jsii.member(jsii_name="disableManagementApiSmsObfuscationInput")
    def disable_management_api_sms_obfuscation_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "disableManagementApiSmsObfuscationInput"))

    @builtins.property
    @jsii.member(jsii_name="enableAdfsWaadEmailVerificationInput")
    def enable_adfs_waad_email_verification_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "enableAdfsWaadEmailVerificationInput"))

    @builtins.property
    @jsii.member(jsii_name="enableApisSectionInput")
    def enable_apis_section_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "enableApisSectionInput"))

    @builtins.property
    @jsii.member(jsii_name="enableClientConnectionsInput")
    def enable_client_connections_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "enableClientConnectionsInput"))

    @builtins.property
    @jsii.member(jsii_name="enableCustomDomainInEmailsInput")
    def enable_custom_domain_in_emails_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "enableCustomDomainInEmailsInput"))

    @builtins.property
    @jsii.member(jsii_name="enableDynamicClientRegistrationInput")
    def enable_dynamic_client_registration_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "enableDynamicClientRegistrationInput"))

    @builtins.property
    @jsii.member(jsii_name="enableIdtokenApi2Input")
    def enable_idtoken_api2_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "enableIdtokenApi2Input"))

    @builtins.property
    @jsii.member(jsii_name="enableLegacyLogsSearchV2Input")
    def enable_legacy_logs_search_v2_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "enableLegacyLogsSearchV2Input"))

    @builtins.property
    @jsii.member(jsii_name="enableLegacyProfileInput")
    def enable_legacy_profile_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "enableLegacyProfileInput"))

    @builtins.property
    @jsii.member(jsii_name="enablePipeline2Input")
    def enable_pipeline2_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "enablePipeline2Input"))

    @builtins.property
    @jsii.member(jsii_name="enablePublicSignupUserExistsErrorInput")
    def enable_public_signup_user_exists_error_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "enablePublicSignupUserExistsErrorInput"))

    @builtins.property
    @jsii.member(jsii_name="enableSsoInput")
    def enable_sso_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "enableSsoInput"))

    @builtins.property
    @jsii.member(jsii_name="mfaShowFactorListOnEnrollmentInput")
    def mfa_show_factor_list_on_enrollment_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "mfaShowFactorListOnEnrollmentInput"))

    @builtins.property
    @jsii.member(jsii_name="noDiscloseEnterpriseConnectionsInput")
    def no_disclose_enterprise_connections_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "noDiscloseEnterpriseConnectionsInput"))

    @builtins.property
    @jsii.member(jsii_name="removeAlgFromJwksInput")
    def remove_alg_from_jwks_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "removeAlgFromJwksInput"))

    @builtins.property
    @jsii.member(jsii_name="requirePushedAuthorizationRequestsInput")
    def require_pushed_authorization_requests_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "requirePushedAuthorizationRequestsInput"))

    @builtins.property
    @jsii.member(jsii_name="revokeRefreshTokenGrantInput")
    def revoke_refresh_token_grant_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "revokeRefreshTokenGrantInput"))

    @builtins.property
    @jsii.member(jsii_name="useScopeDescriptionsForConsentInput")
    def use_scope_descriptions_for_consent_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "useScopeDescriptionsForConsentInput"))

    @builtins.property
    @jsii.member(jsii_name="allowLegacyDelegationGrantTypes")
    def allow_legacy_delegation_grant_types(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "allowLegacyDelegationGrantTypes"))

    @allow_legacy_delegation_grant_types.setter
    def allow_legacy_delegation_grant_types(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d9cfc87e5bc75e7fd33ca5afc5a84b41167ea0b2b57fb53150a7dc851a8c0fe7)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "allowLegacyDelegationGrantTypes", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="allowLegacyRoGrantTypes")
    def allow_legacy_ro_grant_types(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "allowLegacyRoGrantTypes"))

    @allow_legacy_ro_grant_types.setter
    def allow_legacy_ro_grant_types(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c3ff22b35adcce5a91abb37ec7130487bf4a66dbd56ef06f6f7f6b50ea7ce120)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "allowLegacyRoGrantTypes", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="allowLegacyTokeninfoEndpoint")
    def allow_legacy_tokeninfo_endpoint(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "allowLegacyTokeninfoEndpoint"))

    @allow_legacy_tokeninfo_endpoint.setter
    def allow_legacy_tokeninfo_endpoint(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e19f590115a56626ec86e6404ef4dc5bf9247e17fad6344adabb905e60c6f3ee)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "allowLegacyTokeninfoEndpoint", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="dashboardInsightsView")
    def dashboard_insights_view(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "dashboardInsightsView"))

    @dashboard_insights_view.setter
    def dashboard_insights_view(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4ebad4cd2fa33d9950e16fafc6c933054f498610e27572141c596b27e34993e7)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "dashboardInsightsView", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="dashboardLogStreamsNext")
    def dashboard_log_streams_next(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "dashboardLogStreamsNext"))

    @dashboard_log_streams_next.setter
    def dashboard_log_streams_next(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8de706306f7833b9b2c765ea26041f48e6c913c544c387304b1c08f79b4f48b9)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "dashboardLogStreamsNext", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="disableClickjackProtectionHeaders")
    def disable_clickjack_protection_headers(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "disableClickjackProtectionHeaders"))

    @disable_clickjack_protection_headers.setter
    def disable_clickjack_protection_headers(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ca307db3d3ec68d2fc3ad1d3786e44331dac6ddc960709b3bc91996a67061d8a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "disableClickjackProtectionHeaders", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="disableFieldsMapFix")
    def disable_fields_map_fix(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "disableFieldsMapFix"))

    @disable_fields_map_fix.setter
    def disable_fields_map_fix(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__76974a43b60dbb16d1bb198c7e85c5483e8c3f615e05ee6f1acba2fbcecce9a9)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "disableFieldsMapFix", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="disableManagementApiSmsObfuscation")
    def disable_management_api_sms_obfuscation(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "disableManagementApiSmsObfuscation"))

    @disable_management_api_sms_obfuscation.setter
    def disable_management_api_sms_obfuscation(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b5d18699be5a016433b5a2af6235cf404d0c06e5c2219f8f00f2c3679740c12a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "disableManagementApiSmsObfuscation", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="enableAdfsWaadEmailVerification")
    def enable_adfs_waad_email_verification(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "enableAdfsWaadEmailVerification"))

    @enable_adfs_waad_email_verification.setter
    def enable_adfs_waad_email_verification(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6a4a43dc120df7b78d90358bf4a2e531d06da69019d335f2392b5594c130d4fe)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "enableAdfsWaadEmailVerification", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="enableApisSection")
    def enable_apis_section(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "enableApisSection"))

    @enable_apis_section.setter
    def enable_apis_section(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__cc3d3f2a0891872c2bb1e10324cfa0b1023c58890417a9623404b6659a7682ae)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "enableApisSection", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="enableClientConnections")
    def enable_client_connections(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "enableClientConnections"))

    @enable_client_connections.setter
    def enable_client_connections(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__548b5a5a97dee2faf5fbe734fdc13ade970800cbe4f324fe3130e003cb5a2399)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "enableClientConnections", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="enableCustomDomainInEmails")
    def enable_custom_domain_in_emails(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "enableCustomDomainInEmails"))

    @enable_custom_domain_in_emails.setter
    def enable_custom_domain_in_emails(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e66f3a4344c31c615b57da8e251839533a1f34b5626481531600e5ba0cbb48cb)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "enableCustomDomainInEmails", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="enableDynamicClientRegistration")
    def enable_dynamic_client_registration(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "enableDynamicClientRegistration"))

    @enable_dynamic_client_registration.setter
    def enable_dynamic_client_registration(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3f0c519684186621d0e148de9d6b49284b2ec2f201e43898e3139f3cfb7de55a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "enableDynamicClientRegistration", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="enableIdtokenApi2")
    def enable_idtoken_api2(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "enableIdtokenApi2"))

    @enable_idtoken_api2.setter
    def enable_idtoken_api2(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a3c7274d20950ab2adac962707480e0cd7ecaa6b006d80c15424749f85a8e9bf)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "enableIdtokenApi2", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="enableLegacyLogsSearchV2")
    def enable_legacy_logs_search_v2(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "enableLegacyLogsSearchV2"))

    @enable_legacy_logs_search_v2.setter
    def enable_legacy_logs_search_v2(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__635ed97e87093e844a648c3746a253e0b630d9bd0d0346af2150225eee6e18b4)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "enableLegacyLogsSearchV2", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="enableLegacyProfile")
    def enable_legacy_profile(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "enableLegacyProfile"))

    @enable_legacy_profile.setter
    def enable_legacy_profile(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7d7ebe7a99904d14275474701a4a61a81fcc3dcfb91cba9dc81690d506cea1f2)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "enableLegacyProfile", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="enablePipeline2")
    def enable_pipeline2(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "enablePipeline2"))

    @enable_pipeline2.setter
    def enable_pipeline2(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9ea624026d5c44a01f1045898d80f1f7cfea7cd547d3a5e37a2871ae60feb991)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "enablePipeline2", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="enablePublicSignupUserExistsError")
    def enable_public_signup_user_exists_error(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "enablePublicSignupUserExistsError"))

    @enable_public_signup_user_exists_error.setter
    def enable_public_signup_user_exists_error(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2d40030531fdd1aa461bd1df15c647c9f47e4e081ce8c0ce3e1c6f6faa665df5)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "enablePublicSignupUserExistsError", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="enableSso")
    def enable_sso(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "enableSso"))

    @enable_sso.setter
    def enable_sso(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3ef8fbfed009fa168509fedea0958c9d32d303456216df5a9a7e4212e82f6618)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "enableSso", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="mfaShowFactorListOnEnrollment")
    def mfa_show_factor_list_on_enrollment(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "mfaShowFactorListOnEnrollment"))

    @mfa_show_factor_list_on_enrollment.setter
    def mfa_show_factor_list_on_enrollment(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1067efe21eb4fc43ded388202645468ba9277afb1cbceb2bcd95f4b1a0bcd835)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "mfaShowFactorListOnEnrollment", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="noDiscloseEnterpriseConnections")
    def no_disclose_enterprise_connections(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "noDiscloseEnterpriseConnections"))

    @no_disclose_enterprise_connections.setter
    def no_disclose_enterprise_connections(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__824624b9d495fd799257c174c70c2ca627f184d2f8dad67fbb53b9b73fd9209e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "noDiscloseEnterpriseConnections", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="removeAlgFromJwks")
    def remove_alg_from_jwks(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "removeAlgFromJwks"))

    @remove_alg_from_jwks.setter
    def remove_alg_from_jwks(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__03d513166b13155bbc1bf263b88c50b91306bf9a6094845404f61dc5a8ecf3ff)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "removeAlgFromJwks", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="requirePushedAuthorizationRequests")
    def require_pushed_authorization_requests(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "requirePushedAuthorizationRequests"))

    @require_pushed_authorization_requests.setter
    def require_pushed_authorization_requests(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b7e3cc6bba6049948a9c4bc3e2400a90a79263afdfa88069e502a1fcd53cde9b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "requirePushedAuthorizationRequests", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="revokeRefreshTokenGrant")
    def revoke_refresh_token_grant(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "revokeRefreshTokenGrant"))

    @revoke_refresh_token_grant.setter
    def revoke_refresh_token_grant(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ede5a4306aa0595aeeaee8ae9ecded9301bb89ee83190ad03fb4a7fbef28949b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "revokeRefreshTokenGrant", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="useScopeDescriptionsForConsent")
    def use_scope_descriptions_for_consent(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "useScopeDescriptionsForConsent"))

    @use_scope_descriptions_for_consent.setter
    def use_scope_descriptions_for_consent(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__100deaccde1a3b4d3899d10be5f25291347a1989f6e2892ff4a9485334d99bd7)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "useScopeDescriptionsForConsent", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[TenantFlags]:
        return typing.cast(typing.Optional[TenantFlags], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[TenantFlags]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f950723186d7e01b789534644960057e960c34b4073a2db3223c5aa5cb651d0c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.tenant.TenantMtls",
    jsii_struct_bases=[],
    name_mapping={
        "disable": "disable",
        "enable_endpoint_aliases": "enableEndpointAliases",
    },
)
class TenantMtls:
    def __init__(
        self,
        *,
        disable: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        enable_endpoint_aliases: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param disable: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#disable Tenant#disable}.
        :param enable_endpoint_aliases: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#enable_endpoint_aliases Tenant#enable_endpoint_aliases}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d9e8fc6eb39dac1c2e4958e80c5517e00e9dcd14c525628e8192cd84d808b3bc)
            check_type(argname="argument disable", value=disable, expected_type=type_hints["disable"])
            check_type(argname="argument enable_endpoint_aliases", value=enable_endpoint_aliases, expected_type=type_hints["enable_endpoint_aliases"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if disable is not None:
            self._values["disable"] = disable
        if enable_endpoint_aliases is not None:
            self._values["enable_endpoint_aliases"] = enable_endpoint_aliases

    @builtins.property
    def disable(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#disable Tenant#disable}.'''
        result = self._values.get("disable")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def enable_endpoint_aliases(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#enable_endpoint_aliases Tenant#enable_endpoint_aliases}.'''
        result = self._values.get("enable_endpoint_aliases")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "TenantMtls(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class TenantMtlsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.tenant.TenantMtlsOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__10af4c001fcd6c50a360b30f61412d96bc625ed7966083a560859f0f0dc9f3df)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetDisable")
    def reset_disable(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDisable", []))

    @jsii.member(jsii_name="resetEnableEndpointAliases")
    def reset_enable_endpoint_aliases(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEnableEndpointAliases", []))

    @builtins.property
    @jsii.member(jsii_name="disableInput")
    def disable_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "disableInput"))

    @builtins.property
    @jsii.member(jsii_name="enableEndpointAliasesInput")
    def enable_endpoint_aliases_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "enableEndpointAliasesInput"))

    @builtins.property
    @jsii.member(jsii_name="disable")
    def disable(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "disable"))

    @disable.setter
    def disable(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__af4f014b89e9d0f7fce310a141ec1cb437a37fc67bcedfba310bcb3fb5df30bf)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "disable", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="enableEndpointAliases")
    def enable_endpoint_aliases(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "enableEndpointAliases"))

    @enable_endpoint_aliases.setter
    def enable_endpoint_aliases(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__36b77f5926a5b5dd39fd24d5c6e15019701086926e8e6e300f869bdcfac382c1)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "enableEndpointAliases", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[TenantMtls]:
        return typing.cast(typing.Optional[TenantMtls], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[TenantMtls]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__114742ae7ac74ec5123c0a468b7b8835c96bbcb869d926b3b58f9becef088ef5)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.tenant.TenantOidcLogout",
    jsii_struct_bases=[],
    name_mapping={
        "rp_logout_end_session_endpoint_discovery": "rpLogoutEndSessionEndpointDiscovery",
    },
)
class TenantOidcLogout:
    def __init__(
        self,
        *,
        rp_logout_end_session_endpoint_discovery: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        '''
        :param rp_logout_end_session_endpoint_discovery: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#rp_logout_end_session_endpoint_discovery Tenant#rp_logout_end_session_endpoint_discovery}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__71df35d872d7bbcb617a45717e3445c90d454d22c595aa348f2bdf804b2f2676)
            check_type(argname="argument rp_logout_end_session_endpoint_discovery", value=rp_logout_end_session_endpoint_discovery, expected_type=type_hints["rp_logout_end_session_endpoint_discovery"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "rp_logout_end_session_endpoint_discovery": rp_logout_end_session_endpoint_discovery,
        }

    @builtins.property
    def rp_logout_end_session_endpoint_discovery(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#rp_logout_end_session_endpoint_discovery Tenant#rp_logout_end_session_endpoint_discovery}.'''
        result = self._values.get("rp_logout_end_session_endpoint_discovery")
        assert result is not None, "Required property 'rp_logout_end_session_endpoint_discovery' is missing"
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "TenantOidcLogout(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class TenantOidcLogoutOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.tenant.TenantOidcLogoutOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__1a5da4bb6fe33478dcd286006905a3650d2112d65fee059214090e07dafeca2f)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="rpLogoutEndSessionEndpointDiscoveryInput")
    def rp_logout_end_session_endpoint_discovery_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "rpLogoutEndSessionEndpointDiscoveryInput"))

    @builtins.property
    @jsii.member(jsii_name="rpLogoutEndSessionEndpointDiscovery")
    def rp_logout_end_session_endpoint_discovery(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "rpLogoutEndSessionEndpointDiscovery"))

    @rp_logout_end_session_endpoint_discovery.setter
    def rp_logout_end_session_endpoint_discovery(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4b56244dbd92cf44926503b2397a50bc061545ceef77661f2c9dd627be2c1ef9)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "rpLogoutEndSessionEndpointDiscovery", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[TenantOidcLogout]:
        return typing.cast(typing.Optional[TenantOidcLogout], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[TenantOidcLogout]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3588a0e0fd82b597f73ddc93f22b08aecdae4af87709a39a620352c88a38f6ee)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.tenant.TenantSessionCookie",
    jsii_struct_bases=[],
    name_mapping={"mode": "mode"},
)
class TenantSessionCookie:
    def __init__(self, *, mode: typing.Optional[builtins.str] = None) -> None:
        '''
        :param mode: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#mode Tenant#mode}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ffd00324961eeabe4c70900539d47925fb5ee75270f852da19bddbb62f88faae)
            check_type(argname="argument mode", value=mode, expected_type=type_hints["mode"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if mode is not None:
            self._values["mode"] = mode

    @builtins.property
    def mode(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#mode Tenant#mode}.'''
        result = self._values.get("mode")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "TenantSessionCookie(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class TenantSessionCookieOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.tenant.TenantSessionCookieOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__0a47d9b150e31c7e225c594aa33004b0337d99ed86d44966e3709c01de3e597f)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetMode")
    def reset_mode(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMode", []))

    @builtins.property
    @jsii.member(jsii_name="modeInput")
    def mode_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "modeInput"))

    @builtins.property
    @jsii.member(jsii_name="mode")
    def mode(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "mode"))

    @mode.setter
    def mode(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7bad3235b802fdfa72d1193c80859347d305b8cb35f63a9f70454ec9023d3330)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "mode", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[TenantSessionCookie]:
        return typing.cast(typing.Optional[TenantSessionCookie], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[TenantSessionCookie]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ab2037e9f8370e3531e9381e93d91910970b3f925f6db7da3899cd92804dfc32)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.tenant.TenantSessions",
    jsii_struct_bases=[],
    name_mapping={"oidc_logout_prompt_enabled": "oidcLogoutPromptEnabled"},
)
class TenantSessions:
    def __init__(
        self,
        *,
        oidc_logout_prompt_enabled: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        '''
        :param oidc_logout_prompt_enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#oidc_logout_prompt_enabled Tenant#oidc_logout_prompt_enabled}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__17c0c894662ba3c03430965e1431d2e29a1129260bd412bbfe575a04d8a558a2)
            check_type(argname="argument oidc_logout_prompt_enabled", value=oidc_logout_prompt_enabled, expected_type=type_hints["oidc_logout_prompt_enabled"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "oidc_logout_prompt_enabled": oidc_logout_prompt_enabled,
        }

    @builtins.property
    def oidc_logout_prompt_enabled(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/tenant#oidc_logout_prompt_enabled Tenant#oidc_logout_prompt_enabled}.'''
        result = self._values.get("oidc_logout_prompt_enabled")
        assert result is not None, "Required property 'oidc_logout_prompt_enabled' is missing"
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "TenantSessions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class TenantSessionsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.tenant.TenantSessionsOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__c053416c6f60f0255d9d810e5e8f58cd1c0999a09a1ac1074303df45f55d1879)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="oidcLogoutPromptEnabledInput")
    def oidc_logout_prompt_enabled_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "oidcLogoutPromptEnabledInput"))

    @builtins.property
    @jsii.member(jsii_name="oidcLogoutPromptEnabled")
    def oidc_logout_prompt_enabled(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "oidcLogoutPromptEnabled"))

    @oidc_logout_prompt_enabled.setter
    def oidc_logout_prompt_enabled(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8f393fd910e8f7dbea517d4716d4f49b2eae9af51622529e68a821d9e5f4fa5d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "oidcLogoutPromptEnabled", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[TenantSessions]:
        return typing.cast(typing.Optional[TenantSessions], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[TenantSessions]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7c969577089ab8a8d3cafa4116a9d366f6a0aed9df8367d0e04aad0dcb656aae)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


__all__ = [
    "Tenant",
    "TenantConfig",
    "TenantCountryCodes",
    "TenantCountryCodesOutputReference",
    "TenantDefaultTokenQuota",
    "TenantDefaultTokenQuotaClients",
    "TenantDefaultTokenQuotaClientsClientCredentials",
    "TenantDefaultTokenQuotaClientsClientCredentialsOutputReference",
    "TenantDefaultTokenQuotaClientsOutputReference",
    "TenantDefaultTokenQuotaOrganizations",
    "TenantDefaultTokenQuotaOrganizationsClientCredentials",
    "TenantDefaultTokenQuotaOrganizationsClientCredentialsOutputReference",
    "TenantDefaultTokenQuotaOrganizationsOutputReference",
    "TenantDefaultTokenQuotaOutputReference",
    "TenantErrorPage",
    "TenantErrorPageOutputReference",
    "TenantFlags",
    "TenantFlagsOutputReference",
    "TenantMtls",
    "TenantMtlsOutputReference",
    "TenantOidcLogout",
    "TenantOidcLogoutOutputReference",
    "TenantSessionCookie",
    "TenantSessionCookieOutputReference",
    "TenantSessions",
    "TenantSessionsOutputReference",
]

publication.publish()

def _typecheckingstub__c758e584dd950954976ec6904eddf391ae0eede35149ccb05286cbcdac0d7ac8(
    scope: _constructs_77d1e7e8.Construct,
    id_: builtins.str,
    *,
    acr_values_supported: typing.Optional[typing.Sequence[builtins.str]] = None,
    allowed_logout_urls: typing.Optional[typing.Sequence[builtins.str]] = None,
    allow_organization_name_in_authentication_api: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    client_id_metadata_document_supported: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    country_codes: typing.Optional[typing.Union[TenantCountryCodes, typing.Dict[builtins.str, typing.Any]]] = None,
    customize_mfa_in_postlogin_action: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    default_audience: typing.Optional[builtins.str] = None,
    default_directory: typing.Optional[builtins.str] = None,
    default_redirection_uri: typing.Optional[builtins.str] = None,
    default_token_quota: typing.Optional[typing.Union[TenantDefaultTokenQuota, typing.Dict[builtins.str, typing.Any]]] = None,
    disable_acr_values_supported: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    dynamic_client_registration_security_mode: typing.Optional[builtins.str] = None,
    enabled_locales: typing.Optional[typing.Sequence[builtins.str]] = None,
    ephemeral_session_lifetime: typing.Optional[jsii.Number] = None,
    error_page: typing.Optional[typing.Union[TenantErrorPage, typing.Dict[builtins.str, typing.Any]]] = None,
    flags: typing.Optional[typing.Union[TenantFlags, typing.Dict[builtins.str, typing.Any]]] = None,
    friendly_name: typing.Optional[builtins.str] = None,
    id: typing.Optional[builtins.str] = None,
    idle_ephemeral_session_lifetime: typing.Optional[jsii.Number] = None,
    idle_session_lifetime: typing.Optional[jsii.Number] = None,
    mtls: typing.Optional[typing.Union[TenantMtls, typing.Dict[builtins.str, typing.Any]]] = None,
    oidc_logout: typing.Optional[typing.Union[TenantOidcLogout, typing.Dict[builtins.str, typing.Any]]] = None,
    phone_consolidated_experience: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    picture_url: typing.Optional[builtins.str] = None,
    pushed_authorization_requests_supported: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    resource_parameter_profile: typing.Optional[builtins.str] = None,
    sandbox_version: typing.Optional[builtins.str] = None,
    session_cookie: typing.Optional[typing.Union[TenantSessionCookie, typing.Dict[builtins.str, typing.Any]]] = None,
    session_lifetime: typing.Optional[jsii.Number] = None,
    sessions: typing.Optional[typing.Union[TenantSessions, typing.Dict[builtins.str, typing.Any]]] = None,
    skip_non_verifiable_callback_uri_confirmation_prompt: typing.Optional[builtins.str] = None,
    support_email: typing.Optional[builtins.str] = None,
    support_url: typing.Optional[builtins.str] = None,
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

def _typecheckingstub__5c785536b543efbb970f47077a007d6080ec4c3951e11731734eb1673c36874f(
    scope: _constructs_77d1e7e8.Construct,
    import_to_id: builtins.str,
    import_from_id: builtins.str,
    provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3c75ed623271248f8a22f1d3542687e3bac14dbd49c0bae4c22ffbae724d2050(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f925150c98dbd3a35fad2bbe8c4ed115508dcf8c8709bcdf2f449b844a93ce07(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fb8ad6f8076ebb21de19a753095bc6ea2dd383ea94cfd9784328b53922386853(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b5c3dde6b7c60fa26b360d972bab18e94b13ad388aa39500d9ac3bc07500177b(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fbd65c0309ed00133cb3deb0a90e2e3e943407f54fd646aeb2260b80b2ae0eb8(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8d86b4bc7f0cb6d9a35bae2f5f27a97e1b43f56d1072bc001ac55afbcefa02c5(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2ae9711ee9173d94f0248266fdc4de0164b15877b6aefd20ed3dfc4539a5050c(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2aab509f31c99f08b08d28569f7b874fd4b15cebb10138ee51b374cfe0f7db01(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__76c8b704773e7e37bcc2d848a6f38121e3b11bd88a76583e61d231646d00c58a(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__64471466fa9716ff368c112cd7eed53a65d581be9f9ca3595de492690b1ed857(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6e511404895101d144b2e30da154ab541c1c7ea8ee0f50f05d80fba77ed7977f(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1c6e33068c4fe9f899b65bfa01951b986074a17d0c6367b5cb2cc5548a3ad0a2(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0d87623e161eaa9fb4d4d62db9d782d70286ac7b6a816a7938711f5c9b203dc6(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__50b31bf5bdb5af6295edddde9f98a54b47982af9f83d78016a6335f27b4d515f(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__acd6b5eeced131ce8be15b5480349250d85f146d8e12d19a07748dd70a1c7cdb(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ccd2773f4321fbc52f5333a6420c2c351f370d972f082e6f277c329cfd6ef75b(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0140879f3a2054e41b10c6525263ce443acfd8326f0c0da2418e2c06766bb448(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0b04280d282a64aadc4d2232bb087a224c270a01fa7523f4805f1e63b1ffda23(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cf393ddc89d949b0084fa00bf0c5220967ed511762092f3c0115eaab3d65c617(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f846724e37268bf07b433cf18818c2d9582cac23dd275770bbb119fde7b26d85(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8067c602b8bbca170044704217f9e2568c5325a256bd6dd70c0efaf74b1b65bb(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__211b916b5e9b68181609f4985df1b380c96124c159ecf533f84ba98dd7b599d0(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b109ed3561d5f76a2a54194f2db44861da9b4fc1ea1f76bce908f972fa8a4826(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ab411db28414462d0d38a5b8b1bb4786b5366b14a5e472f7f44a1d610892350c(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2842162809627b084a94fe081b85f673160e2560c0ce7bf7b9911e301b9e1bb8(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e8effbb2e87071435b1ad5f0d8fbe0387d88615695f0448a8c9a1614e3e8928d(
    *,
    connection: typing.Optional[typing.Union[typing.Union[_cdktf_9a9027ec.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]] = None,
    count: typing.Optional[typing.Union[jsii.Number, _cdktf_9a9027ec.TerraformCount]] = None,
    depends_on: typing.Optional[typing.Sequence[_cdktf_9a9027ec.ITerraformDependable]] = None,
    for_each: typing.Optional[_cdktf_9a9027ec.ITerraformIterator] = None,
    lifecycle: typing.Optional[typing.Union[_cdktf_9a9027ec.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]] = None,
    provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
    provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktf_9a9027ec.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]] = None,
    acr_values_supported: typing.Optional[typing.Sequence[builtins.str]] = None,
    allowed_logout_urls: typing.Optional[typing.Sequence[builtins.str]] = None,
    allow_organization_name_in_authentication_api: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    client_id_metadata_document_supported: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    country_codes: typing.Optional[typing.Union[TenantCountryCodes, typing.Dict[builtins.str, typing.Any]]] = None,
    customize_mfa_in_postlogin_action: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    default_audience: typing.Optional[builtins.str] = None,
    default_directory: typing.Optional[builtins.str] = None,
    default_redirection_uri: typing.Optional[builtins.str] = None,
    default_token_quota: typing.Optional[typing.Union[TenantDefaultTokenQuota, typing.Dict[builtins.str, typing.Any]]] = None,
    disable_acr_values_supported: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    dynamic_client_registration_security_mode: typing.Optional[builtins.str] = None,
    enabled_locales: typing.Optional[typing.Sequence[builtins.str]] = None,
    ephemeral_session_lifetime: typing.Optional[jsii.Number] = None,
    error_page: typing.Optional[typing.Union[TenantErrorPage, typing.Dict[builtins.str, typing.Any]]] = None,
    flags: typing.Optional[typing.Union[TenantFlags, typing.Dict[builtins.str, typing.Any]]] = None,
    friendly_name: typing.Optional[builtins.str] = None,
    id: typing.Optional[builtins.str] = None,
    idle_ephemeral_session_lifetime: typing.Optional[jsii.Number] = None,
    idle_session_lifetime: typing.Optional[jsii.Number] = None,
    mtls: typing.Optional[typing.Union[TenantMtls, typing.Dict[builtins.str, typing.Any]]] = None,
    oidc_logout: typing.Optional[typing.Union[TenantOidcLogout, typing.Dict[builtins.str, typing.Any]]] = None,
    phone_consolidated_experience: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    picture_url: typing.Optional[builtins.str] = None,
    pushed_authorization_requests_supported: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    resource_parameter_profile: typing.Optional[builtins.str] = None,
    sandbox_version: typing.Optional[builtins.str] = None,
    session_cookie: typing.Optional[typing.Union[TenantSessionCookie, typing.Dict[builtins.str, typing.Any]]] = None,
    session_lifetime: typing.Optional[jsii.Number] = None,
    sessions: typing.Optional[typing.Union[TenantSessions, typing.Dict[builtins.str, typing.Any]]] = None,
    skip_non_verifiable_callback_uri_confirmation_prompt: typing.Optional[builtins.str] = None,
    support_email: typing.Optional[builtins.str] = None,
    support_url: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0631cc46804f51778a17ee239861e23418e6101b7f2bd450bbaadc4ce31f1665(
    *,
    list: typing.Sequence[builtins.str],
    mode: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__99298a6795d355b92a655fca262ecce1c4e6a102e3fa41dfc791ca69961f9d03(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d1e652f59855d8142118318918113d931548c28083a6f55a2cb49dd32d311eb5(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__176251893a4f840b788530c039b7cfe5f84337ab23f3207fdcdb160e457d9af1(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5cd5132afe87a24edf19d27801f5cfc262da8c832bdbdce8518a93b135111ccc(
    value: typing.Optional[TenantCountryCodes],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7361438bea625d4f7addc9c0d9b9d15b4e024cb0523e6f14c3f523ee99963f88(
    *,
    clients: typing.Optional[typing.Union[TenantDefaultTokenQuotaClients, typing.Dict[builtins.str, typing.Any]]] = None,
    organizations: typing.Optional[typing.Union[TenantDefaultTokenQuotaOrganizations, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6ce323d47ee66c263c2dd7ed24636f23466262a24678eaf519514a7c8556016b(
    *,
    client_credentials: typing.Union[TenantDefaultTokenQuotaClientsClientCredentials, typing.Dict[builtins.str, typing.Any]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__629d968c900188cbd010a24d25ce26979a7f6d0edcd520eefe7c34b7cc275061(
    *,
    enforce: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    per_day: typing.Optional[jsii.Number] = None,
    per_hour: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__35ee43da417ab50fe1aae43d0d274e1d6593c028d0cc800a63b88e933e5a5eee(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4247ffea64dcd08f9be357a8c42508272f07461d654231c5998a59e7b42a4ada(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4601c3a90a36724aa7a94af32430d45fde8fb6d0be672254361ae3f3d5d5b3d9(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9b0496efbf1a93d6690e65949f857209ce7d1f78d63132e089814c7688ab580e(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8d92a5620a2ef3a8fe4d1af6df47d9145b1c6ac9e077f820e6f0ed4e9d405364(
    value: typing.Optional[TenantDefaultTokenQuotaClientsClientCredentials],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2ef261cc39f0c6d98ed27093241986c84c070b08ee9c796ec7c98dbd3ac10dd4(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3677dd5ba95ac9e9c8bba2591af68e7aa7d36d9c7bdc02dd78a9f25106464cd5(
    value: typing.Optional[TenantDefaultTokenQuotaClients],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5d60f170850cdbf6dcc5a40f2fc58d0734b71fdf3456dc1e6f78c3558c30b669(
    *,
    client_credentials: typing.Union[TenantDefaultTokenQuotaOrganizationsClientCredentials, typing.Dict[builtins.str, typing.Any]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1dbe4b77abbb1f34afff273a1bfbf2d1d19e5b7861d24cce9ff6d9b04c234556(
    *,
    enforce: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    per_day: typing.Optional[jsii.Number] = None,
    per_hour: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b9221496cbab58556dcc999db6547463dae40fb2343fc9b1c8e7c174cd225529(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c072b1843257b9c6f3b1db434de90ff92374b609a7544e209f7a2087d1c65478(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__650f3d3f4bad98b0f460eab3115140c06a72924abc289edcef53c426e6836cac(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__52fed40d6bcab5cbc206a0d6bfbd44a3f675ab27bab24aee3293de71751459cb(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6251e568d7615bc074c10bb86ab31984b317b33f83403a751de26ed945ff5a9a(
    value: typing.Optional[TenantDefaultTokenQuotaOrganizationsClientCredentials],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6fe52ae7dc3b777a9cf590365288fe1ee2be5aaeac067e05e32f993957184d2e(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f51d4b712c97bcaee6a95ab3f5a4e1ec6acf373283c118a6567388d3e095df68(
    value: typing.Optional[TenantDefaultTokenQuotaOrganizations],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8de56a4ec7da5190e876fd22b6d2dab7d2a7bdede230d368c986888d17ad48ae(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c8c89ea44a912e27de89eddf94cdbbb9f043154fc93cf0a26991aaa67f190809(
    value: typing.Optional[TenantDefaultTokenQuota],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1dd836391d6349822e18b654f3ae643207dd476fb573e8d26d7d8e4234940e3a(
    *,
    html: typing.Optional[builtins.str] = None,
    show_log_link: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    url: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f81c0e8167bd5ef2d12b2382c0314aed4897ce666dfd609bc5162ec8fde9dace(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e1e2527397faaced752402c03d5c121af11a75d967ac26b4224b882806917025(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8767bd31376b03aebae06bf4fdfc18b2be34581b029671636fd819bc2d432a6c(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f5f56744825a8a1a2b391beeb9131feecb66d113ef08d58e9cee471e78814f69(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5338a8b5dfaa29480ede5d4ce40b6873b29fb7f084d5f375bd04cefe2e8be159(
    value: typing.Optional[TenantErrorPage],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cb6d821e3f3d01ae0c86e1c76a7f5b67f8e22685a66ec2d6880b43acba7a7c24(
    *,
    allow_legacy_delegation_grant_types: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    allow_legacy_ro_grant_types: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    allow_legacy_tokeninfo_endpoint: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    dashboard_insights_view: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    dashboard_log_streams_next: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    disable_clickjack_protection_headers: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    disable_fields_map_fix: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    disable_management_api_sms_obfuscation: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    enable_adfs_waad_email_verification: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    enable_apis_section: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    enable_client_connections: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    enable_custom_domain_in_emails: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    enable_dynamic_client_registration: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    enable_idtoken_api2: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    enable_legacy_logs_search_v2: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    enable_legacy_profile: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    enable_pipeline2: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    enable_public_signup_user_exists_error: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    enable_sso: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    mfa_show_factor_list_on_enrollment: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    no_disclose_enterprise_connections: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    remove_alg_from_jwks: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    require_pushed_authorization_requests: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    revoke_refresh_token_grant: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    use_scope_descriptions_for_consent: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c57a1dfd6a17b4b38f927b2f1697b43a8581b558ef9138174223f59b87414f41(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d9cfc87e5bc75e7fd33ca5afc5a84b41167ea0b2b57fb53150a7dc851a8c0fe7(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c3ff22b35adcce5a91abb37ec7130487bf4a66dbd56ef06f6f7f6b50ea7ce120(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e19f590115a56626ec86e6404ef4dc5bf9247e17fad6344adabb905e60c6f3ee(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4ebad4cd2fa33d9950e16fafc6c933054f498610e27572141c596b27e34993e7(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8de706306f7833b9b2c765ea26041f48e6c913c544c387304b1c08f79b4f48b9(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ca307db3d3ec68d2fc3ad1d3786e44331dac6ddc960709b3bc91996a67061d8a(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__76974a43b60dbb16d1bb198c7e85c5483e8c3f615e05ee6f1acba2fbcecce9a9(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b5d18699be5a016433b5a2af6235cf404d0c06e5c2219f8f00f2c3679740c12a(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6a4a43dc120df7b78d90358bf4a2e531d06da69019d335f2392b5594c130d4fe(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cc3d3f2a0891872c2bb1e10324cfa0b1023c58890417a9623404b6659a7682ae(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__548b5a5a97dee2faf5fbe734fdc13ade970800cbe4f324fe3130e003cb5a2399(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e66f3a4344c31c615b57da8e251839533a1f34b5626481531600e5ba0cbb48cb(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3f0c519684186621d0e148de9d6b49284b2ec2f201e43898e3139f3cfb7de55a(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a3c7274d20950ab2adac962707480e0cd7ecaa6b006d80c15424749f85a8e9bf(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__635ed97e87093e844a648c3746a253e0b630d9bd0d0346af2150225eee6e18b4(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7d7ebe7a99904d14275474701a4a61a81fcc3dcfb91cba9dc81690d506cea1f2(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9ea624026d5c44a01f1045898d80f1f7cfea7cd547d3a5e37a2871ae60feb991(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2d40030531fdd1aa461bd1df15c647c9f47e4e081ce8c0ce3e1c6f6faa665df5(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3ef8fbfed009fa168509fedea0958c9d32d303456216df5a9a7e4212e82f6618(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1067efe21eb4fc43ded388202645468ba9277afb1cbceb2bcd95f4b1a0bcd835(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__824624b9d495fd799257c174c70c2ca627f184d2f8dad67fbb53b9b73fd9209e(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__03d513166b13155bbc1bf263b88c50b91306bf9a6094845404f61dc5a8ecf3ff(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b7e3cc6bba6049948a9c4bc3e2400a90a79263afdfa88069e502a1fcd53cde9b(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ede5a4306aa0595aeeaee8ae9ecded9301bb89ee83190ad03fb4a7fbef28949b(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__100deaccde1a3b4d3899d10be5f25291347a1989f6e2892ff4a9485334d99bd7(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f950723186d7e01b789534644960057e960c34b4073a2db3223c5aa5cb651d0c(
    value: typing.Optional[TenantFlags],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d9e8fc6eb39dac1c2e4958e80c5517e00e9dcd14c525628e8192cd84d808b3bc(
    *,
    disable: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    enable_endpoint_aliases: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__10af4c001fcd6c50a360b30f61412d96bc625ed7966083a560859f0f0dc9f3df(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__af4f014b89e9d0f7fce310a141ec1cb437a37fc67bcedfba310bcb3fb5df30bf(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__36b77f5926a5b5dd39fd24d5c6e15019701086926e8e6e300f869bdcfac382c1(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__114742ae7ac74ec5123c0a468b7b8835c96bbcb869d926b3b58f9becef088ef5(
    value: typing.Optional[TenantMtls],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__71df35d872d7bbcb617a45717e3445c90d454d22c595aa348f2bdf804b2f2676(
    *,
    rp_logout_end_session_endpoint_discovery: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1a5da4bb6fe33478dcd286006905a3650d2112d65fee059214090e07dafeca2f(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4b56244dbd92cf44926503b2397a50bc061545ceef77661f2c9dd627be2c1ef9(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3588a0e0fd82b597f73ddc93f22b08aecdae4af87709a39a620352c88a38f6ee(
    value: typing.Optional[TenantOidcLogout],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ffd00324961eeabe4c70900539d47925fb5ee75270f852da19bddbb62f88faae(
    *,
    mode: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0a47d9b150e31c7e225c594aa33004b0337d99ed86d44966e3709c01de3e597f(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7bad3235b802fdfa72d1193c80859347d305b8cb35f63a9f70454ec9023d3330(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ab2037e9f8370e3531e9381e93d91910970b3f925f6db7da3899cd92804dfc32(
    value: typing.Optional[TenantSessionCookie],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__17c0c894662ba3c03430965e1431d2e29a1129260bd412bbfe575a04d8a558a2(
    *,
    oidc_logout_prompt_enabled: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c053416c6f60f0255d9d810e5e8f58cd1c0999a09a1ac1074303df45f55d1879(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8f393fd910e8f7dbea517d4716d4f49b2eae9af51622529e68a821d9e5f4fa5d(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7c969577089ab8a8d3cafa4116a9d366f6a0aed9df8367d0e04aad0dcb656aae(
    value: typing.Optional[TenantSessions],
) -> None:
    """Type checking stubs"""
    pass
