r'''
# `grafana_sso_settings`

Refer to the Terraform Registry for docs: [`grafana_sso_settings`](https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings).
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


class SsoSettings(
    _cdktf_9a9027ec.TerraformResource,
    metaclass=jsii.JSIIMeta,
    jsii_type="grafana.ssoSettings.SsoSettings",
):
    '''Represents a {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings grafana_sso_settings}.'''

    def __init__(
        self,
        scope: _constructs_77d1e7e8.Construct,
        id_: builtins.str,
        *,
        provider_name: builtins.str,
        id: typing.Optional[builtins.str] = None,
        ldap_settings: typing.Optional[typing.Union["SsoSettingsLdapSettings", typing.Dict[builtins.str, typing.Any]]] = None,
        oauth2_settings: typing.Optional[typing.Union["SsoSettingsOauth2Settings", typing.Dict[builtins.str, typing.Any]]] = None,
        saml_settings: typing.Optional[typing.Union["SsoSettingsSamlSettings", typing.Dict[builtins.str, typing.Any]]] = None,
        connection: typing.Optional[typing.Union[typing.Union[_cdktf_9a9027ec.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]] = None,
        count: typing.Optional[typing.Union[jsii.Number, _cdktf_9a9027ec.TerraformCount]] = None,
        depends_on: typing.Optional[typing.Sequence[_cdktf_9a9027ec.ITerraformDependable]] = None,
        for_each: typing.Optional[_cdktf_9a9027ec.ITerraformIterator] = None,
        lifecycle: typing.Optional[typing.Union[_cdktf_9a9027ec.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]] = None,
        provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
        provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktf_9a9027ec.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]] = None,
    ) -> None:
        '''Create a new {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings grafana_sso_settings} Resource.

        :param scope: The scope in which to define this construct.
        :param id_: The scoped construct ID. Must be unique amongst siblings in the same scope
        :param provider_name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#provider_name SsoSettings#provider_name}.
        :param id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#id SsoSettings#id}. Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2. If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
        :param ldap_settings: ldap_settings block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#ldap_settings SsoSettings#ldap_settings}
        :param oauth2_settings: oauth2_settings block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#oauth2_settings SsoSettings#oauth2_settings}
        :param saml_settings: saml_settings block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#saml_settings SsoSettings#saml_settings}
        :param connection: 
        :param count: 
        :param depends_on: 
        :param for_each: 
        :param lifecycle: 
        :param provider: 
        :param provisioners: 
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b05714103f0e58e736b75a395f2607fc632634a39b443312d03bdf1fbdcf3119)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id_", value=id_, expected_type=type_hints["id_"])
        config = SsoSettingsConfig(
            provider_name=provider_name,
            id=id,
            ldap_settings=ldap_settings,
            oauth2_settings=oauth2_settings,
            saml_settings=saml_settings,
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
        '''Generates CDKTF code for importing a SsoSettings resource upon running "cdktf plan ".

        :param scope: The scope in which to define this construct.
        :param import_to_id: The construct id used in the generated config for the SsoSettings to import.
        :param import_from_id: The id of the existing SsoSettings that should be imported. Refer to the {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#import import section} in the documentation of this resource for the id to use
        :param provider: ? Optional instance of the provider where the SsoSettings to import is found.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b23a201d96185dbb5035c271898471fc4f672cead4b3c50bc4f5f340e6d842ff)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument import_to_id", value=import_to_id, expected_type=type_hints["import_to_id"])
            check_type(argname="argument import_from_id", value=import_from_id, expected_type=type_hints["import_from_id"])
            check_type(argname="argument provider", value=provider, expected_type=type_hints["provider"])
        return typing.cast(_cdktf_9a9027ec.ImportableResource, jsii.sinvoke(cls, "generateConfigForImport", [scope, import_to_id, import_from_id, provider]))

    @jsii.member(jsii_name="putLdapSettings")
    def put_ldap_settings(
        self,
        *,
        config: typing.Union["SsoSettingsLdapSettingsConfig", typing.Dict[builtins.str, typing.Any]],
        allow_sign_up: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        skip_org_role_sync: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param config: config block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#config SsoSettings#config}
        :param allow_sign_up: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#allow_sign_up SsoSettings#allow_sign_up}.
        :param enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#enabled SsoSettings#enabled}.
        :param skip_org_role_sync: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#skip_org_role_sync SsoSettings#skip_org_role_sync}.
        '''
        value = SsoSettingsLdapSettings(
            config=config,
            allow_sign_up=allow_sign_up,
            enabled=enabled,
            skip_org_role_sync=skip_org_role_sync,
        )

        return typing.cast(None, jsii.invoke(self, "putLdapSettings", [value]))

    @jsii.member(jsii_name="putOauth2Settings")
    def put_oauth2_settings(
        self,
        *,
        client_id: builtins.str,
        allow_assign_grafana_admin: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        allowed_domains: typing.Optional[builtins.str] = None,
        allowed_groups: typing.Optional[builtins.str] = None,
        allowed_organizations: typing.Optional[builtins.str] = None,
        allow_sign_up: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        api_url: typing.Optional[builtins.str] = None,
        auth_style: typing.Optional[builtins.str] = None,
        auth_url: typing.Optional[builtins.str] = None,
        auto_login: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        client_secret: typing.Optional[builtins.str] = None,
        custom: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        define_allowed_groups: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        define_allowed_teams_ids: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        email_attribute_name: typing.Optional[builtins.str] = None,
        email_attribute_path: typing.Optional[builtins.str] = None,
        empty_scopes: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        groups_attribute_path: typing.Optional[builtins.str] = None,
        id_token_attribute_name: typing.Optional[builtins.str] = None,
        login_attribute_path: typing.Optional[builtins.str] = None,
        login_prompt: typing.Optional[builtins.str] = None,
        name: typing.Optional[builtins.str] = None,
        name_attribute_path: typing.Optional[builtins.str] = None,
        org_attribute_path: typing.Optional[builtins.str] = None,
        org_mapping: typing.Optional[builtins.str] = None,
        role_attribute_path: typing.Optional[builtins.str] = None,
        role_attribute_strict: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        scopes: typing.Optional[builtins.str] = None,
        signout_redirect_url: typing.Optional[builtins.str] = None,
        skip_org_role_sync: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        team_ids: typing.Optional[builtins.str] = None,
        team_ids_attribute_path: typing.Optional[builtins.str] = None,
        teams_url: typing.Optional[builtins.str] = None,
        tls_client_ca: typing.Optional[builtins.str] = None,
        tls_client_cert: typing.Optional[builtins.str] = None,
        tls_client_key: typing.Optional[builtins.str] = None,
        tls_skip_verify_insecure: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        token_url: typing.Optional[builtins.str] = None,
        use_pkce: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        use_refresh_token: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param client_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#client_id SsoSettings#client_id}.
        :param allow_assign_grafana_admin: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#allow_assign_grafana_admin SsoSettings#allow_assign_grafana_admin}.
        :param allowed_domains: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#allowed_domains SsoSettings#allowed_domains}.
        :param allowed_groups: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#allowed_groups SsoSettings#allowed_groups}.
        :param allowed_organizations: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#allowed_organizations SsoSettings#allowed_organizations}.
        :param allow_sign_up: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#allow_sign_up SsoSettings#allow_sign_up}.
        :param api_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#api_url SsoSettings#api_url}.
        :param auth_style: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#auth_style SsoSettings#auth_style}.
        :param auth_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#auth_url SsoSettings#auth_url}.
        :param auto_login: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#auto_login SsoSettings#auto_login}.
        :param client_secret: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#client_secret SsoSettings#client_secret}.
        :param custom: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#custom SsoSettings#custom}.
        :param define_allowed_groups: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#define_allowed_groups SsoSettings#define_allowed_groups}.
        :param define_allowed_teams_ids: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#define_allowed_teams_ids SsoSettings#define_allowed_teams_ids}.
        :param email_attribute_name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#email_attribute_name SsoSettings#email_attribute_name}.
        :param email_attribute_path: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#email_attribute_path SsoSettings#email_attribute_path}.
        :param empty_scopes: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#empty_scopes SsoSettings#empty_scopes}.
        :param enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#enabled SsoSettings#enabled}.
        :param groups_attribute_path: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#groups_attribute_path SsoSettings#groups_attribute_path}.
        :param id_token_attribute_name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#id_token_attribute_name SsoSettings#id_token_attribute_name}.
        :param login_attribute_path: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#login_attribute_path SsoSettings#login_attribute_path}.
        :param login_prompt: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#login_prompt SsoSettings#login_prompt}.
        :param name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#name SsoSettings#name}.
        :param name_attribute_path: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#name_attribute_path SsoSettings#name_attribute_path}.
        :param org_attribute_path: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#org_attribute_path SsoSettings#org_attribute_path}.
        :param org_mapping: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#org_mapping SsoSettings#org_mapping}.
        :param role_attribute_path: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#role_attribute_path SsoSettings#role_attribute_path}.
        :param role_attribute_strict: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#role_attribute_strict SsoSettings#role_attribute_strict}.
        :param scopes: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#scopes SsoSettings#scopes}.
        :param signout_redirect_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#signout_redirect_url SsoSettings#signout_redirect_url}.
        :param skip_org_role_sync: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#skip_org_role_sync SsoSettings#skip_org_role_sync}.
        :param team_ids: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#team_ids SsoSettings#team_ids}.
        :param team_ids_attribute_path: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#team_ids_attribute_path SsoSettings#team_ids_attribute_path}.
        :param teams_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#teams_url SsoSettings#teams_url}.
        :param tls_client_ca: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#tls_client_ca SsoSettings#tls_client_ca}.
        :param tls_client_cert: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#tls_client_cert SsoSettings#tls_client_cert}.
        :param tls_client_key: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#tls_client_key SsoSettings#tls_client_key}.
        :param tls_skip_verify_insecure: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#tls_skip_verify_insecure SsoSettings#tls_skip_verify_insecure}.
        :param token_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#token_url SsoSettings#token_url}.
        :param use_pkce: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#use_pkce SsoSettings#use_pkce}.
        :param use_refresh_token: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#use_refresh_token SsoSettings#use_refresh_token}.
        '''
        value = SsoSettingsOauth2Settings(
            client_id=client_id,
            allow_assign_grafana_admin=allow_assign_grafana_admin,
            allowed_domains=allowed_domains,
            allowed_groups=allowed_groups,
            allowed_organizations=allowed_organizations,
            allow_sign_up=allow_sign_up,
            api_url=api_url,
            auth_style=auth_style,
            auth_url=auth_url,
            auto_login=auto_login,
            client_secret=client_secret,
            custom=custom,
            define_allowed_groups=define_allowed_groups,
            define_allowed_teams_ids=define_allowed_teams_ids,
            email_attribute_name=email_attribute_name,
            email_attribute_path=email_attribute_path,
            empty_scopes=empty_scopes,
            enabled=enabled,
            groups_attribute_path=groups_attribute_path,
            id_token_attribute_name=id_token_attribute_name,
            login_attribute_path=login_attribute_path,
            login_prompt=login_prompt,
            name=name,
            name_attribute_path=name_attribute_path,
            org_attribute_path=org_attribute_path,
            org_mapping=org_mapping,
            role_attribute_path=role_attribute_path,
            role_attribute_strict=role_attribute_strict,
            scopes=scopes,
            signout_redirect_url=signout_redirect_url,
            skip_org_role_sync=skip_org_role_sync,
            team_ids=team_ids,
            team_ids_attribute_path=team_ids_attribute_path,
            teams_url=teams_url,
            tls_client_ca=tls_client_ca,
            tls_client_cert=tls_client_cert,
            tls_client_key=tls_client_key,
            tls_skip_verify_insecure=tls_skip_verify_insecure,
            token_url=token_url,
            use_pkce=use_pkce,
            use_refresh_token=use_refresh_token,
        )

        return typing.cast(None, jsii.invoke(self, "putOauth2Settings", [value]))

    @jsii.member(jsii_name="putSamlSettings")
    def put_saml_settings(
        self,
        *,
        allowed_organizations: typing.Optional[builtins.str] = None,
        allow_idp_initiated: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        allow_sign_up: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        assertion_attribute_email: typing.Optional[builtins.str] = None,
        assertion_attribute_external_uid: typing.Optional[builtins.str] = None,
        assertion_attribute_groups: typing.Optional[builtins.str] = None,
        assertion_attribute_login: typing.Optional[builtins.str] = None,
        assertion_attribute_name: typing.Optional[builtins.str] = None,
        assertion_attribute_org: typing.Optional[builtins.str] = None,
        assertion_attribute_role: typing.Optional[builtins.str] = None,
        auto_login: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        certificate: typing.Optional[builtins.str] = None,
        certificate_path: typing.Optional[builtins.str] = None,
        client_id: typing.Optional[builtins.str] = None,
        client_secret: typing.Optional[builtins.str] = None,
        enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        entity_id: typing.Optional[builtins.str] = None,
        force_use_graph_api: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        idp_metadata: typing.Optional[builtins.str] = None,
        idp_metadata_path: typing.Optional[builtins.str] = None,
        idp_metadata_url: typing.Optional[builtins.str] = None,
        max_issue_delay: typing.Optional[builtins.str] = None,
        metadata_valid_duration: typing.Optional[builtins.str] = None,
        name: typing.Optional[builtins.str] = None,
        name_id_format: typing.Optional[builtins.str] = None,
        org_mapping: typing.Optional[builtins.str] = None,
        private_key: typing.Optional[builtins.str] = None,
        private_key_path: typing.Optional[builtins.str] = None,
        relay_state: typing.Optional[builtins.str] = None,
        role_values_admin: typing.Optional[builtins.str] = None,
        role_values_editor: typing.Optional[builtins.str] = None,
        role_values_grafana_admin: typing.Optional[builtins.str] = None,
        role_values_none: typing.Optional[builtins.str] = None,
        role_values_viewer: typing.Optional[builtins.str] = None,
        signature_algorithm: typing.Optional[builtins.str] = None,
        single_logout: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        skip_org_role_sync: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        token_url: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param allowed_organizations: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#allowed_organizations SsoSettings#allowed_organizations}.
        :param allow_idp_initiated: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#allow_idp_initiated SsoSettings#allow_idp_initiated}.
        :param allow_sign_up: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#allow_sign_up SsoSettings#allow_sign_up}.
        :param assertion_attribute_email: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#assertion_attribute_email SsoSettings#assertion_attribute_email}.
        :param assertion_attribute_external_uid: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#assertion_attribute_external_uid SsoSettings#assertion_attribute_external_uid}.
        :param assertion_attribute_groups: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#assertion_attribute_groups SsoSettings#assertion_attribute_groups}.
        :param assertion_attribute_login: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#assertion_attribute_login SsoSettings#assertion_attribute_login}.
        :param assertion_attribute_name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#assertion_attribute_name SsoSettings#assertion_attribute_name}.
        :param assertion_attribute_org: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#assertion_attribute_org SsoSettings#assertion_attribute_org}.
        :param assertion_attribute_role: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#assertion_attribute_role SsoSettings#assertion_attribute_role}.
        :param auto_login: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#auto_login SsoSettings#auto_login}.
        :param certificate: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#certificate SsoSettings#certificate}.
        :param certificate_path: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#certificate_path SsoSettings#certificate_path}.
        :param client_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#client_id SsoSettings#client_id}.
        :param client_secret: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#client_secret SsoSettings#client_secret}.
        :param enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#enabled SsoSettings#enabled}.
        :param entity_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#entity_id SsoSettings#entity_id}.
        :param force_use_graph_api: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#force_use_graph_api SsoSettings#force_use_graph_api}.
        :param idp_metadata: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#idp_metadata SsoSettings#idp_metadata}.
        :param idp_metadata_path: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#idp_metadata_path SsoSettings#idp_metadata_path}.
        :param idp_metadata_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#idp_metadata_url SsoSettings#idp_metadata_url}.
        :param max_issue_delay: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#max_issue_delay SsoSettings#max_issue_delay}.
        :param metadata_valid_duration: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#metadata_valid_duration SsoSettings#metadata_valid_duration}.
        :param name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#name SsoSettings#name}.
        :param name_id_format: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#name_id_format SsoSettings#name_id_format}.
        :param org_mapping: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#org_mapping SsoSettings#org_mapping}.
        :param private_key: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#private_key SsoSettings#private_key}.
        :param private_key_path: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#private_key_path SsoSettings#private_key_path}.
        :param relay_state: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#relay_state SsoSettings#relay_state}.
        :param role_values_admin: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#role_values_admin SsoSettings#role_values_admin}.
        :param role_values_editor: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#role_values_editor SsoSettings#role_values_editor}.
        :param role_values_grafana_admin: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#role_values_grafana_admin SsoSettings#role_values_grafana_admin}.
        :param role_values_none: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#role_values_none SsoSettings#role_values_none}.
        :param role_values_viewer: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#role_values_viewer SsoSettings#role_values_viewer}.
        :param signature_algorithm: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#signature_algorithm SsoSettings#signature_algorithm}.
        :param single_logout: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#single_logout SsoSettings#single_logout}.
        :param skip_org_role_sync: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#skip_org_role_sync SsoSettings#skip_org_role_sync}.
        :param token_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#token_url SsoSettings#token_url}.
        '''
        value = SsoSettingsSamlSettings(
            allowed_organizations=allowed_organizations,
            allow_idp_initiated=allow_idp_initiated,
            allow_sign_up=allow_sign_up,
            assertion_attribute_email=assertion_attribute_email,
            assertion_attribute_external_uid=assertion_attribute_external_uid,
            assertion_attribute_groups=assertion_attribute_groups,
            assertion_attribute_login=assertion_attribute_login,
            assertion_attribute_name=assertion_attribute_name,
            assertion_attribute_org=assertion_attribute_org,
            assertion_attribute_role=assertion_attribute_role,
            auto_login=auto_login,
            certificate=certificate,
            certificate_path=certificate_path,
            client_id=client_id,
            client_secret=client_secret,
            enabled=enabled,
            entity_id=entity_id,
            force_use_graph_api=force_use_graph_api,
            idp_metadata=idp_metadata,
            idp_metadata_path=idp_metadata_path,
            idp_metadata_url=idp_metadata_url,
            max_issue_delay=max_issue_delay,
            metadata_valid_duration=metadata_valid_duration,
            name=name,
            name_id_format=name_id_format,
            org_mapping=org_mapping,
            private_key=private_key,
            private_key_path=private_key_path,
            relay_state=relay_state,
            role_values_admin=role_values_admin,
            role_values_editor=role_values_editor,
            role_values_grafana_admin=role_values_grafana_admin,
            role_values_none=role_values_none,
            role_values_viewer=role_values_viewer,
            signature_algorithm=signature_algorithm,
            single_logout=single_logout,
            skip_org_role_sync=skip_org_role_sync,
            token_url=token_url,
        )

        return typing.cast(None, jsii.invoke(self, "putSamlSettings", [value]))

    @jsii.member(jsii_name="resetId")
    def reset_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetId", []))

    @jsii.member(jsii_name="resetLdapSettings")
    def reset_ldap_settings(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetLdapSettings", []))

    @jsii.member(jsii_name="resetOauth2Settings")
    def reset_oauth2_settings(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetOauth2Settings", []))

    @jsii.member(jsii_name="resetSamlSettings")
    def reset_saml_settings(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSamlSettings", []))

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
    @jsii.member(jsii_name="ldapSettings")
    def ldap_settings(self) -> "SsoSettingsLdapSettingsOutputReference":
        return typing.cast("SsoSettingsLdapSettingsOutputReference", jsii.get(self, "ldapSettings"))

    @builtins.property
    @jsii.member(jsii_name="oauth2Settings")
    def oauth2_settings(self) -> "SsoSettingsOauth2SettingsOutputReference":
        return typing.cast("SsoSettingsOauth2SettingsOutputReference", jsii.get(self, "oauth2Settings"))

    @builtins.property
    @jsii.member(jsii_name="samlSettings")
    def saml_settings(self) -> "SsoSettingsSamlSettingsOutputReference":
        return typing.cast("SsoSettingsSamlSettingsOutputReference", jsii.get(self, "samlSettings"))

    @builtins.property
    @jsii.member(jsii_name="idInput")
    def id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "idInput"))

    @builtins.property
    @jsii.member(jsii_name="ldapSettingsInput")
    def ldap_settings_input(self) -> typing.Optional["SsoSettingsLdapSettings"]:
        return typing.cast(typing.Optional["SsoSettingsLdapSettings"], jsii.get(self, "ldapSettingsInput"))

    @builtins.property
    @jsii.member(jsii_name="oauth2SettingsInput")
    def oauth2_settings_input(self) -> typing.Optional["SsoSettingsOauth2Settings"]:
        return typing.cast(typing.Optional["SsoSettingsOauth2Settings"], jsii.get(self, "oauth2SettingsInput"))

    @builtins.property
    @jsii.member(jsii_name="providerNameInput")
    def provider_name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "providerNameInput"))

    @builtins.property
    @jsii.member(jsii_name="samlSettingsInput")
    def saml_settings_input(self) -> typing.Optional["SsoSettingsSamlSettings"]:
        return typing.cast(typing.Optional["SsoSettingsSamlSettings"], jsii.get(self, "samlSettingsInput"))

    @builtins.property
    @jsii.member(jsii_name="id")
    def id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "id"))

    @id.setter
    def id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b4e9f5b6a9f8f1dfd13729ac47cafff14c3632beff1001db6fa05ddce7d1a363)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "id", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="providerName")
    def provider_name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "providerName"))

    @provider_name.setter
    def provider_name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1b58e34e25dd08326c168b5da3efc7e7a82b63b8b89b56295d954bb6a83e578a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "providerName", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="grafana.ssoSettings.SsoSettingsConfig",
    jsii_struct_bases=[_cdktf_9a9027ec.TerraformMetaArguments],
    name_mapping={
        "connection": "connection",
        "count": "count",
        "depends_on": "dependsOn",
        "for_each": "forEach",
        "lifecycle": "lifecycle",
        "provider": "provider",
        "provisioners": "provisioners",
        "provider_name": "providerName",
        "id": "id",
        "ldap_settings": "ldapSettings",
        "oauth2_settings": "oauth2Settings",
        "saml_settings": "samlSettings",
    },
)
class SsoSettingsConfig(_cdktf_9a9027ec.TerraformMetaArguments):
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
        provider_name: builtins.str,
        id: typing.Optional[builtins.str] = None,
        ldap_settings: typing.Optional[typing.Union["SsoSettingsLdapSettings", typing.Dict[builtins.str, typing.Any]]] = None,
        oauth2_settings: typing.Optional[typing.Union["SsoSettingsOauth2Settings", typing.Dict[builtins.str, typing.Any]]] = None,
        saml_settings: typing.Optional[typing.Union["SsoSettingsSamlSettings", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param connection: 
        :param count: 
        :param depends_on: 
        :param for_each: 
        :param lifecycle: 
        :param provider: 
        :param provisioners: 
        :param provider_name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#provider_name SsoSettings#provider_name}.
        :param id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#id SsoSettings#id}. Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2. If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
        :param ldap_settings: ldap_settings block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#ldap_settings SsoSettings#ldap_settings}
        :param oauth2_settings: oauth2_settings block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#oauth2_settings SsoSettings#oauth2_settings}
        :param saml_settings: saml_settings block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#saml_settings SsoSettings#saml_settings}
        '''
        if isinstance(lifecycle, dict):
            lifecycle = _cdktf_9a9027ec.TerraformResourceLifecycle(**lifecycle)
        if isinstance(ldap_settings, dict):
            ldap_settings = SsoSettingsLdapSettings(**ldap_settings)
        if isinstance(oauth2_settings, dict):
            oauth2_settings = SsoSettingsOauth2Settings(**oauth2_settings)
        if isinstance(saml_settings, dict):
            saml_settings = SsoSettingsSamlSettings(**saml_settings)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9c2bb3bc54fc1def6d59aa37c2d309deb58f14b270ad07c1a8e90970ebd85f24)
            check_type(argname="argument connection", value=connection, expected_type=type_hints["connection"])
            check_type(argname="argument count", value=count, expected_type=type_hints["count"])
            check_type(argname="argument depends_on", value=depends_on, expected_type=type_hints["depends_on"])
            check_type(argname="argument for_each", value=for_each, expected_type=type_hints["for_each"])
            check_type(argname="argument lifecycle", value=lifecycle, expected_type=type_hints["lifecycle"])
            check_type(argname="argument provider", value=provider, expected_type=type_hints["provider"])
            check_type(argname="argument provisioners", value=provisioners, expected_type=type_hints["provisioners"])
            check_type(argname="argument provider_name", value=provider_name, expected_type=type_hints["provider_name"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
            check_type(argname="argument ldap_settings", value=ldap_settings, expected_type=type_hints["ldap_settings"])
            check_type(argname="argument oauth2_settings", value=oauth2_settings, expected_type=type_hints["oauth2_settings"])
            check_type(argname="argument saml_settings", value=saml_settings, expected_type=type_hints["saml_settings"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "provider_name": provider_name,
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
        if id is not None:
            self._values["id"] = id
        if ldap_settings is not None:
            self._values["ldap_settings"] = ldap_settings
        if oauth2_settings is not None:
            self._values["oauth2_settings"] = oauth2_settings
        if saml_settings is not None:
            self._values["saml_settings"] = saml_settings

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
    def provider_name(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#provider_name SsoSettings#provider_name}.'''
        result = self._values.get("provider_name")
        assert result is not None, "Required property 'provider_name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def id(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#id SsoSettings#id}.

        Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
        If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
        '''
        result = self._values.get("id")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def ldap_settings(self) -> typing.Optional["SsoSettingsLdapSettings"]:
        '''ldap_settings block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#ldap_settings SsoSettings#ldap_settings}
        '''
        result = self._values.get("ldap_settings")
        return typing.cast(typing.Optional["SsoSettingsLdapSettings"], result)

    @builtins.property
    def oauth2_settings(self) -> typing.Optional["SsoSettingsOauth2Settings"]:
        '''oauth2_settings block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#oauth2_settings SsoSettings#oauth2_settings}
        '''
        result = self._values.get("oauth2_settings")
        return typing.cast(typing.Optional["SsoSettingsOauth2Settings"], result)

    @builtins.property
    def saml_settings(self) -> typing.Optional["SsoSettingsSamlSettings"]:
        '''saml_settings block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#saml_settings SsoSettings#saml_settings}
        '''
        result = self._values.get("saml_settings")
        return typing.cast(typing.Optional["SsoSettingsSamlSettings"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "SsoSettingsConfig(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="grafana.ssoSettings.SsoSettingsLdapSettings",
    jsii_struct_bases=[],
    name_mapping={
        "config": "config",
        "allow_sign_up": "allowSignUp",
        "enabled": "enabled",
        "skip_org_role_sync": "skipOrgRoleSync",
    },
)
class SsoSettingsLdapSettings:
    def __init__(
        self,
        *,
        config: typing.Union["SsoSettingsLdapSettingsConfig", typing.Dict[builtins.str, typing.Any]],
        allow_sign_up: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        skip_org_role_sync: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param config: config block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#config SsoSettings#config}
        :param allow_sign_up: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#allow_sign_up SsoSettings#allow_sign_up}.
        :param enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#enabled SsoSettings#enabled}.
        :param skip_org_role_sync: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#skip_org_role_sync SsoSettings#skip_org_role_sync}.
        '''
        if isinstance(config, dict):
            config = SsoSettingsLdapSettingsConfig(**config)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__dcd1d92b9f8fab1ee4363f63f45361d9d21f6f57e0d9770df6b438b27e0c68bf)
            check_type(argname="argument config", value=config, expected_type=type_hints["config"])
            check_type(argname="argument allow_sign_up", value=allow_sign_up, expected_type=type_hints["allow_sign_up"])
            check_type(argname="argument enabled", value=enabled, expected_type=type_hints["enabled"])
            check_type(argname="argument skip_org_role_sync", value=skip_org_role_sync, expected_type=type_hints["skip_org_role_sync"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "config": config,
        }
        if allow_sign_up is not None:
            self._values["allow_sign_up"] = allow_sign_up
        if enabled is not None:
            self._values["enabled"] = enabled
        if skip_org_role_sync is not None:
            self._values["skip_org_role_sync"] = skip_org_role_sync

    @builtins.property
    def config(self) -> "SsoSettingsLdapSettingsConfig":
        '''config block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#config SsoSettings#config}
        '''
        result = self._values.get("config")
        assert result is not None, "Required property 'config' is missing"
        return typing.cast("SsoSettingsLdapSettingsConfig", result)

    @builtins.property
    def allow_sign_up(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#allow_sign_up SsoSettings#allow_sign_up}.'''
        result = self._values.get("allow_sign_up")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def enabled(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#enabled SsoSettings#enabled}.'''
        result = self._values.get("enabled")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def skip_org_role_sync(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#skip_org_role_sync SsoSettings#skip_org_role_sync}.'''
        result = self._values.get("skip_org_role_sync")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "SsoSettingsLdapSettings(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="grafana.ssoSettings.SsoSettingsLdapSettingsConfig",
    jsii_struct_bases=[],
    name_mapping={"servers": "servers"},
)
class SsoSettingsLdapSettingsConfig:
    def __init__(
        self,
        *,
        servers: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["SsoSettingsLdapSettingsConfigServers", typing.Dict[builtins.str, typing.Any]]]],
    ) -> None:
        '''
        :param servers: servers block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#servers SsoSettings#servers}
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2fa98923075526ea2f24e67550dbee15d1eea0b5a6f531c24a098857d2b1ff08)
            check_type(argname="argument servers", value=servers, expected_type=type_hints["servers"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "servers": servers,
        }

    @builtins.property
    def servers(
        self,
    ) -> typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["SsoSettingsLdapSettingsConfigServers"]]:
        '''servers block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#servers SsoSettings#servers}
        '''
        result = self._values.get("servers")
        assert result is not None, "Required property 'servers' is missing"
        return typing.cast(typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["SsoSettingsLdapSettingsConfigServers"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "SsoSettingsLdapSettingsConfig(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class SsoSettingsLdapSettingsConfigOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="grafana.ssoSettings.SsoSettingsLdapSettingsConfigOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__4120533e231bd81b4d0875feae34b6917ff2e9c1319184a0809ef9c8898f1f82)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="putServers")
    def put_servers(
        self,
        value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["SsoSettingsLdapSettingsConfigServers", typing.Dict[builtins.str, typing.Any]]]],
    ) -> None:
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__38919977a9716e77adea2b37bf949b6880a732d75f2730770e4e002f388a9def)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast(None, jsii.invoke(self, "putServers", [value]))

    @builtins.property
    @jsii.member(jsii_name="servers")
    def servers(self) -> "SsoSettingsLdapSettingsConfigServersList":
        return typing.cast("SsoSettingsLdapSettingsConfigServersList", jsii.get(self, "servers"))

    @builtins.property
    @jsii.member(jsii_name="serversInput")
    def servers_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["SsoSettingsLdapSettingsConfigServers"]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["SsoSettingsLdapSettingsConfigServers"]]], jsii.get(self, "serversInput"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[SsoSettingsLdapSettingsConfig]:
        return typing.cast(typing.Optional[SsoSettingsLdapSettingsConfig], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[SsoSettingsLdapSettingsConfig],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__13dc1a0925d5f8bd24a7ea0c0d195b57544ad9a069ee1957a659abd9b8914d32)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="grafana.ssoSettings.SsoSettingsLdapSettingsConfigServers",
    jsii_struct_bases=[],
    name_mapping={
        "host": "host",
        "search_base_dns": "searchBaseDns",
        "search_filter": "searchFilter",
        "attributes": "attributes",
        "bind_dn": "bindDn",
        "bind_password": "bindPassword",
        "client_cert": "clientCert",
        "client_cert_value": "clientCertValue",
        "client_key": "clientKey",
        "client_key_value": "clientKeyValue",
        "group_mappings": "groupMappings",
        "group_search_base_dns": "groupSearchBaseDns",
        "group_search_filter": "groupSearchFilter",
        "group_search_filter_user_attribute": "groupSearchFilterUserAttribute",
        "min_tls_version": "minTlsVersion",
        "port": "port",
        "root_ca_cert": "rootCaCert",
        "root_ca_cert_value": "rootCaCertValue",
        "ssl_skip_verify": "sslSkipVerify",
        "start_tls": "startTls",
        "timeout": "timeout",
        "tls_ciphers": "tlsCiphers",
        "use_ssl": "useSsl",
    },
)
class SsoSettingsLdapSettingsConfigServers:
    def __init__(
        self,
        *,
        host: builtins.str,
        search_base_dns: typing.Sequence[builtins.str],
        search_filter: builtins.str,
        attributes: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        bind_dn: typing.Optional[builtins.str] = None,
        bind_password: typing.Optional[builtins.str] = None,
        client_cert: typing.Optional[builtins.str] = None,
        client_cert_value: typing.Optional[builtins.str] = None,
        client_key: typing.Optional[builtins.str] = None,
        client_key_value: typing.Optional[builtins.str] = None,
        group_mappings: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["SsoSettingsLdapSettingsConfigServersGroupMappings", typing.Dict[builtins.str, typing.Any]]]]] = None,
        group_search_base_dns: typing.Optional[typing.Sequence[builtins.str]] = None,
        group_search_filter: typing.Optional[builtins.str] = None,
        group_search_filter_user_attribute: typing.Optional[builtins.str] = None,
        min_tls_version: typing.Optional[builtins.str] = None,
        port: typing.Optional[jsii.Number] = None,
        root_ca_cert: typing.Optional[builtins.str] = None,
        root_ca_cert_value: typing.Optional[typing.Sequence[builtins.str]] = None,
        ssl_skip_verify: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        start_tls: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        timeout: typing.Optional[jsii.Number] = None,
        tls_ciphers: typing.Optional[typing.Sequence[builtins.str]] = None,
        use_ssl: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param host: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#host SsoSettings#host}.
        :param search_base_dns: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#search_base_dns SsoSettings#search_base_dns}.
        :param search_filter: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#search_filter SsoSettings#search_filter}.
        :param attributes: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#attributes SsoSettings#attributes}.
        :param bind_dn: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#bind_dn SsoSettings#bind_dn}.
        :param bind_password: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#bind_password SsoSettings#bind_password}.
        :param client_cert: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#client_cert SsoSettings#client_cert}.
        :param client_cert_value: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#client_cert_value SsoSettings#client_cert_value}.
        :param client_key: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#client_key SsoSettings#client_key}.
        :param client_key_value: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#client_key_value SsoSettings#client_key_value}.
        :param group_mappings: group_mappings block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#group_mappings SsoSettings#group_mappings}
        :param group_search_base_dns: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#group_search_base_dns SsoSettings#group_search_base_dns}.
        :param group_search_filter: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#group_search_filter SsoSettings#group_search_filter}.
        :param group_search_filter_user_attribute: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#group_search_filter_user_attribute SsoSettings#group_search_filter_user_attribute}.
        :param min_tls_version: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#min_tls_version SsoSettings#min_tls_version}.
        :param port: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#port SsoSettings#port}.
        :param root_ca_cert: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#root_ca_cert SsoSettings#root_ca_cert}.
        :param root_ca_cert_value: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#root_ca_cert_value SsoSettings#root_ca_cert_value}.
        :param ssl_skip_verify: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#ssl_skip_verify SsoSettings#ssl_skip_verify}.
        :param start_tls: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#start_tls SsoSettings#start_tls}.
        :param timeout: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#timeout SsoSettings#timeout}.
        :param tls_ciphers: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#tls_ciphers SsoSettings#tls_ciphers}.
        :param use_ssl: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#use_ssl SsoSettings#use_ssl}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__bb6c17fab4219704a271fd1ebf7833660df1c6698db3471492ad3a9a0d24a118)
            check_type(argname="argument host", value=host, expected_type=type_hints["host"])
            check_type(argname="argument search_base_dns", value=search_base_dns, expected_type=type_hints["search_base_dns"])
            check_type(argname="argument search_filter", value=search_filter, expected_type=type_hints["search_filter"])
            check_type(argname="argument attributes", value=attributes, expected_type=type_hints["attributes"])
            check_type(argname="argument bind_dn", value=bind_dn, expected_type=type_hints["bind_dn"])
            check_type(argname="argument bind_password", value=bind_password, expected_type=type_hints["bind_password"])
            check_type(argname="argument client_cert", value=client_cert, expected_type=type_hints["client_cert"])
            check_type(argname="argument client_cert_value", value=client_cert_value, expected_type=type_hints["client_cert_value"])
            check_type(argname="argument client_key", value=client_key, expected_type=type_hints["client_key"])
            check_type(argname="argument client_key_value", value=client_key_value, expected_type=type_hints["client_key_value"])
            check_type(argname="argument group_mappings", value=group_mappings, expected_type=type_hints["group_mappings"])
            check_type(argname="argument group_search_base_dns", value=group_search_base_dns, expected_type=type_hints["group_search_base_dns"])
            check_type(argname="argument group_search_filter", value=group_search_filter, expected_type=type_hints["group_search_filter"])
            check_type(argname="argument group_search_filter_user_attribute", value=group_search_filter_user_attribute, expected_type=type_hints["group_search_filter_user_attribute"])
            check_type(argname="argument min_tls_version", value=min_tls_version, expected_type=type_hints["min_tls_version"])
            check_type(argname="argument port", value=port, expected_type=type_hints["port"])
            check_type(argname="argument root_ca_cert", value=root_ca_cert, expected_type=type_hints["root_ca_cert"])
            check_type(argname="argument root_ca_cert_value", value=root_ca_cert_value, expected_type=type_hints["root_ca_cert_value"])
            check_type(argname="argument ssl_skip_verify", value=ssl_skip_verify, expected_type=type_hints["ssl_skip_verify"])
            check_type(argname="argument start_tls", value=start_tls, expected_type=type_hints["start_tls"])
            check_type(argname="argument timeout", value=timeout, expected_type=type_hints["timeout"])
            check_type(argname="argument tls_ciphers", value=tls_ciphers, expected_type=type_hints["tls_ciphers"])
            check_type(argname="argument use_ssl", value=use_ssl, expected_type=type_hints["use_ssl"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "host": host,
            "search_base_dns": search_base_dns,
            "search_filter": search_filter,
        }
        if attributes is not None:
            self._values["attributes"] = attributes
        if bind_dn is not None:
            self._values["bind_dn"] = bind_dn
        if bind_password is not None:
            self._values["bind_password"] = bind_password
        if client_cert is not None:
            self._values["client_cert"] = client_cert
        if client_cert_value is not None:
            self._values["client_cert_value"] = client_cert_value
        if client_key is not None:
            self._values["client_key"] = client_key
        if client_key_value is not None:
            self._values["client_key_value"] = client_key_value
        if group_mappings is not None:
            self._values["group_mappings"] = group_mappings
        if group_search_base_dns is not None:
            self._values["group_search_base_dns"] = group_search_base_dns
        if group_search_filter is not None:
            self._values["group_search_filter"] = group_search_filter
        if group_search_filter_user_attribute is not None:
            self._values["group_search_filter_user_attribute"] = group_search_filter_user_attribute
        if min_tls_version is not None:
            self._values["min_tls_version"] = min_tls_version
        if port is not None:
            self._values["port"] = port
        if root_ca_cert is not None:
            self._values["root_ca_cert"] = root_ca_cert
        if root_ca_cert_value is not None:
            self._values["root_ca_cert_value"] = root_ca_cert_value
        if ssl_skip_verify is not None:
            self._values["ssl_skip_verify"] = ssl_skip_verify
        if start_tls is not None:
            self._values["start_tls"] = start_tls
        if timeout is not None:
            self._values["timeout"] = timeout
        if tls_ciphers is not None:
            self._values["tls_ciphers"] = tls_ciphers
        if use_ssl is not None:
            self._values["use_ssl"] = use_ssl

    @builtins.property
    def host(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#host SsoSettings#host}.'''
        result = self._values.get("host")
        assert result is not None, "Required property 'host' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def search_base_dns(self) -> typing.List[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#search_base_dns SsoSettings#search_base_dns}.'''
        result = self._values.get("search_base_dns")
        assert result is not None, "Required property 'search_base_dns' is missing"
        return typing.cast(typing.List[builtins.str], result)

    @builtins.property
    def search_filter(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#search_filter SsoSettings#search_filter}.'''
        result = self._values.get("search_filter")
        assert result is not None, "Required property 'search_filter' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def attributes(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#attributes SsoSettings#attributes}.'''
        result = self._values.get("attributes")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def bind_dn(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#bind_dn SsoSettings#bind_dn}.'''
        result = self._values.get("bind_dn")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def bind_password(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#bind_password SsoSettings#bind_password}.'''
        result = self._values.get("bind_password")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def client_cert(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#client_cert SsoSettings#client_cert}.'''
        result = self._values.get("client_cert")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def client_cert_value(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#client_cert_value SsoSettings#client_cert_value}.'''
        result = self._values.get("client_cert_value")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def client_key(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#client_key SsoSettings#client_key}.'''
        result = self._values.get("client_key")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def client_key_value(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#client_key_value SsoSettings#client_key_value}.'''
        result = self._values.get("client_key_value")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def group_mappings(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["SsoSettingsLdapSettingsConfigServersGroupMappings"]]]:
        '''group_mappings block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#group_mappings SsoSettings#group_mappings}
        '''
        result = self._values.get("group_mappings")
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["SsoSettingsLdapSettingsConfigServersGroupMappings"]]], result)

    @builtins.property
    def group_search_base_dns(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#group_search_base_dns SsoSettings#group_search_base_dns}.'''
        result = self._values.get("group_search_base_dns")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def group_search_filter(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#group_search_filter SsoSettings#group_search_filter}.'''
        result = self._values.get("group_search_filter")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def group_search_filter_user_attribute(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#group_search_filter_user_attribute SsoSettings#group_search_filter_user_attribute}.'''
        result = self._values.get("group_search_filter_user_attribute")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def min_tls_version(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#min_tls_version SsoSettings#min_tls_version}.'''
        result = self._values.get("min_tls_version")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def port(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#port SsoSettings#port}.'''
        result = self._values.get("port")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def root_ca_cert(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#root_ca_cert SsoSettings#root_ca_cert}.'''
        result = self._values.get("root_ca_cert")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def root_ca_cert_value(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#root_ca_cert_value SsoSettings#root_ca_cert_value}.'''
        result = self._values.get("root_ca_cert_value")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def ssl_skip_verify(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#ssl_skip_verify SsoSettings#ssl_skip_verify}.'''
        result = self._values.get("ssl_skip_verify")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def start_tls(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#start_tls SsoSettings#start_tls}.'''
        result = self._values.get("start_tls")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def timeout(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#timeout SsoSettings#timeout}.'''
        result = self._values.get("timeout")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def tls_ciphers(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#tls_ciphers SsoSettings#tls_ciphers}.'''
        result = self._values.get("tls_ciphers")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def use_ssl(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#use_ssl SsoSettings#use_ssl}.'''
        result = self._values.get("use_ssl")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "SsoSettingsLdapSettingsConfigServers(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="grafana.ssoSettings.SsoSettingsLdapSettingsConfigServersGroupMappings",
    jsii_struct_bases=[],
    name_mapping={
        "group_dn": "groupDn",
        "org_role": "orgRole",
        "grafana_admin": "grafanaAdmin",
        "org_id": "orgId",
    },
)
class SsoSettingsLdapSettingsConfigServersGroupMappings:
    def __init__(
        self,
        *,
        group_dn: builtins.str,
        org_role: builtins.str,
        grafana_admin: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        org_id: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param group_dn: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#group_dn SsoSettings#group_dn}.
        :param org_role: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#org_role SsoSettings#org_role}.
        :param grafana_admin: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#grafana_admin SsoSettings#grafana_admin}.
        :param org_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#org_id SsoSettings#org_id}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ac950afea39cc5831237a0ea7accefe308ec4571ca9727c2e3c611201d88512e)
            check_type(argname="argument group_dn", value=group_dn, expected_type=type_hints["group_dn"])
            check_type(argname="argument org_role", value=org_role, expected_type=type_hints["org_role"])
            check_type(argname="argument grafana_admin", value=grafana_admin, expected_type=type_hints["grafana_admin"])
            check_type(argname="argument org_id", value=org_id, expected_type=type_hints["org_id"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "group_dn": group_dn,
            "org_role": org_role,
        }
        if grafana_admin is not None:
            self._values["grafana_admin"] = grafana_admin
        if org_id is not None:
            self._values["org_id"] = org_id

    @builtins.property
    def group_dn(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#group_dn SsoSettings#group_dn}.'''
        result = self._values.get("group_dn")
        assert result is not None, "Required property 'group_dn' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def org_role(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#org_role SsoSettings#org_role}.'''
        result = self._values.get("org_role")
        assert result is not None, "Required property 'org_role' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def grafana_admin(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#grafana_admin SsoSettings#grafana_admin}.'''
        result = self._values.get("grafana_admin")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def org_id(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#org_id SsoSettings#org_id}.'''
        result = self._values.get("org_id")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "SsoSettingsLdapSettingsConfigServersGroupMappings(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class SsoSettingsLdapSettingsConfigServersGroupMappingsList(
    _cdktf_9a9027ec.ComplexList,
    metaclass=jsii.JSIIMeta,
    jsii_type="grafana.ssoSettings.SsoSettingsLdapSettingsConfigServersGroupMappingsList",
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
            type_hints = typing.get_type_hints(_typecheckingstub__f09cf9746f6ee6d4ab1372756e1e284b86f0a3354f6cac6238a061329caa679d)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument wraps_set", value=wraps_set, expected_type=type_hints["wraps_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name="get")
    def get(
        self,
        index: jsii.Number,
    ) -> "SsoSettingsLdapSettingsConfigServersGroupMappingsOutputReference":
        '''
        :param index: the index of the item to return.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__59ef0848e6a626953a1fb7fe06b6cc6b9fd31800d29fdf4a89fc1672d4e26442)
            check_type(argname="argument index", value=index, expected_type=type_hints["index"])
        return typing.cast("SsoSettingsLdapSettingsConfigServersGroupMappingsOutputReference", jsii.invoke(self, "get", [index]))

    @builtins.property
    @jsii.member(jsii_name="terraformAttribute")
    def _terraform_attribute(self) -> builtins.str:
        '''The attribute on the parent resource this class is referencing.'''
        return typing.cast(builtins.str, jsii.get(self, "terraformAttribute"))

    @_terraform_attribute.setter
    def _terraform_attribute(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__95be130df73c3977044bddd0a5c9f8f1c2c0db59d7cc03d2a7214a827af5f698)
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
            type_hints = typing.get_type_hints(_typecheckingstub__4ecec654d21de4990ef6c8a43f5cb7463be619997247bcd55b35e284f5a89cd6)
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
            type_hints = typing.get_type_hints(_typecheckingstub__9a626ee9d633a93eea67e1632391c5a2d4d1d42b600e279011f80255e46f8684)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "wrapsSet", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[SsoSettingsLdapSettingsConfigServersGroupMappings]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[SsoSettingsLdapSettingsConfigServersGroupMappings]]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[SsoSettingsLdapSettingsConfigServersGroupMappings]]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5808d87f778972ef2482c39c0e19158825fbcab082a601b1f1b3bfd8873dbeb1)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class SsoSettingsLdapSettingsConfigServersGroupMappingsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="grafana.ssoSettings.SsoSettingsLdapSettingsConfigServersGroupMappingsOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__390f04bf394484d4077595584d751cadba7f3c39e9d066ec7b746af067c89d5e)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument complex_object_index", value=complex_object_index, expected_type=type_hints["complex_object_index"])
            check_type(argname="argument complex_object_is_from_set", value=complex_object_is_from_set, expected_type=type_hints["complex_object_is_from_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @jsii.member(jsii_name="resetGrafanaAdmin")
    def reset_grafana_admin(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetGrafanaAdmin", []))

    @jsii.member(jsii_name="resetOrgId")
    def reset_org_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetOrgId", []))

    @builtins.property
    @jsii.member(jsii_name="grafanaAdminInput")
    def grafana_admin_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "grafanaAdminInput"))

    @builtins.property
    @jsii.member(jsii_name="groupDnInput")
    def group_dn_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "groupDnInput"))

    @builtins.property
    @jsii.member(jsii_name="orgIdInput")
    def org_id_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "orgIdInput"))

    @builtins.property
    @jsii.member(jsii_name="orgRoleInput")
    def org_role_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "orgRoleInput"))

    @builtins.property
    @jsii.member(jsii_name="grafanaAdmin")
    def grafana_admin(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "grafanaAdmin"))

    @grafana_admin.setter
    def grafana_admin(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__25b6c460cf3ee5c8530cd69b9417c3033d01df9733bf0b64348121bee5f36200)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "grafanaAdmin", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="groupDn")
    def group_dn(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "groupDn"))

    @group_dn.setter
    def group_dn(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__11b13c77e3a6560e76b26c4a6ab66e53395dfee9ef4749fbf79f470257ed2406)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "groupDn", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="orgId")
    def org_id(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "orgId"))

    @org_id.setter
    def org_id(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e91f92210fa71466ca4a8d06ab50501d5a32a80f4b0f9b7ad7dac8a307d013f2)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "orgId", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="orgRole")
    def org_role(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "orgRole"))

    @org_role.setter
    def org_role(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ac803e8c940b9a438336db597403a5f0f4d6d1e025aae9eeba2b7772df62c4a7)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "orgRole", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, SsoSettingsLdapSettingsConfigServersGroupMappings]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, SsoSettingsLdapSettingsConfigServersGroupMappings]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, SsoSettingsLdapSettingsConfigServersGroupMappings]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4e5d8d12b7c3a5e047ae692e5b1d7e3358b78365455b8dfc1859153866dba1a6)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class SsoSettingsLdapSettingsConfigServersList(
    _cdktf_9a9027ec.ComplexList,
    metaclass=jsii.JSIIMeta,
    jsii_type="grafana.ssoSettings.SsoSettingsLdapSettingsConfigServersList",
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
            type_hints = typing.get_type_hints(_typecheckingstub__6b37fb86fee2b82fa829c91627ab1b792632d4aeadb1ef6f842cce025d15d47a)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument wraps_set", value=wraps_set, expected_type=type_hints["wraps_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name="get")
    def get(
        self,
        index: jsii.Number,
    ) -> "SsoSettingsLdapSettingsConfigServersOutputReference":
        '''
        :param index: the index of the item to return.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__64169a8b2588ec3121a5699239d99f37c5952fdf012ebc49d3b41704ed807636)
            check_type(argname="argument index", value=index, expected_type=type_hints["index"])
        return typing.cast("SsoSettingsLdapSettingsConfigServersOutputReference", jsii.invoke(self, "get", [index]))

    @builtins.property
    @jsii.member(jsii_name="terraformAttribute")
    def _terraform_attribute(self) -> builtins.str:
        '''The attribute on the parent resource this class is referencing.'''
        return typing.cast(builtins.str, jsii.get(self, "terraformAttribute"))

    @_terraform_attribute.setter
    def _terraform_attribute(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7fa20faac0b0ad132920c10fb137e333e210d2dc86362188ae843a061c452952)
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
            type_hints = typing.get_type_hints(_typecheckingstub__b545fa3f55bd3499db94e0b364ad92a06cc78cc15e70e1e7e6765690c8586e3a)
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
            type_hints = typing.get_type_hints(_typecheckingstub__5dc6d405136774acb6c6b48afce0ea1cb2940b202ec4131d1bd591a9b14be75e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "wrapsSet", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[SsoSettingsLdapSettingsConfigServers]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[SsoSettingsLdapSettingsConfigServers]]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[SsoSettingsLdapSettingsConfigServers]]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__35ed0bd0bb50e6c1675fa91054c354336f98df8312a64aee63ae370778a6d6c5)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class SsoSettingsLdapSettingsConfigServersOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="grafana.ssoSettings.SsoSettingsLdapSettingsConfigServersOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__b2040f767ce2b030e57620fff58a064a088c209bccc58995ea0b65faf114a009)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument complex_object_index", value=complex_object_index, expected_type=type_hints["complex_object_index"])
            check_type(argname="argument complex_object_is_from_set", value=complex_object_is_from_set, expected_type=type_hints["complex_object_is_from_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @jsii.member(jsii_name="putGroupMappings")
    def put_group_mappings(
        self,
        value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[SsoSettingsLdapSettingsConfigServersGroupMappings, typing.Dict[builtins.str, typing.Any]]]],
    ) -> None:
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b20f7c6e7946cfddc118366900ffa4d613e4aadb03010cb2fc2ced4c9313ce5d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast(None, jsii.invoke(self, "putGroupMappings", [value]))

    @jsii.member(jsii_name="resetAttributes")
    def reset_attributes(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAttributes", []))

    @jsii.member(jsii_name="resetBindDn")
    def reset_bind_dn(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetBindDn", []))

    @jsii.member(jsii_name="resetBindPassword")
    def reset_bind_password(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetBindPassword", []))

    @jsii.member(jsii_name="resetClientCert")
    def reset_client_cert(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetClientCert", []))

    @jsii.member(jsii_name="resetClientCertValue")
    def reset_client_cert_value(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetClientCertValue", []))

    @jsii.member(jsii_name="resetClientKey")
    def reset_client_key(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetClientKey", []))

    @jsii.member(jsii_name="resetClientKeyValue")
    def reset_client_key_value(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetClientKeyValue", []))

    @jsii.member(jsii_name="resetGroupMappings")
    def reset_group_mappings(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetGroupMappings", []))

    @jsii.member(jsii_name="resetGroupSearchBaseDns")
    def reset_group_search_base_dns(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetGroupSearchBaseDns", []))

    @jsii.member(jsii_name="resetGroupSearchFilter")
    def reset_group_search_filter(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetGroupSearchFilter", []))

    @jsii.member(jsii_name="resetGroupSearchFilterUserAttribute")
    def reset_group_search_filter_user_attribute(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetGroupSearchFilterUserAttribute", []))

    @jsii.member(jsii_name="resetMinTlsVersion")
    def reset_min_tls_version(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMinTlsVersion", []))

    @jsii.member(jsii_name="resetPort")
    def reset_port(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetPort", []))

    @jsii.member(jsii_name="resetRootCaCert")
    def reset_root_ca_cert(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetRootCaCert", []))

    @jsii.member(jsii_name="resetRootCaCertValue")
    def reset_root_ca_cert_value(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetRootCaCertValue", []))

    @jsii.member(jsii_name="resetSslSkipVerify")
    def reset_ssl_skip_verify(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSslSkipVerify", []))

    @jsii.member(jsii_name="resetStartTls")
    def reset_start_tls(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetStartTls", []))

    @jsii.member(jsii_name="resetTimeout")
    def reset_timeout(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetTimeout", []))

    @jsii.member(jsii_name="resetTlsCiphers")
    def reset_tls_ciphers(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetTlsCiphers", []))

    @jsii.member(jsii_name="resetUseSsl")
    def reset_use_ssl(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetUseSsl", []))

    @builtins.property
    @jsii.member(jsii_name="groupMappings")
    def group_mappings(self) -> SsoSettingsLdapSettingsConfigServersGroupMappingsList:
        return typing.cast(SsoSettingsLdapSettingsConfigServersGroupMappingsList, jsii.get(self, "groupMappings"))

    @builtins.property
    @jsii.member(jsii_name="attributesInput")
    def attributes_input(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], jsii.get(self, "attributesInput"))

    @builtins.property
    @jsii.member(jsii_name="bindDnInput")
    def bind_dn_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "bindDnInput"))

    @builtins.property
    @jsii.member(jsii_name="bindPasswordInput")
    def bind_password_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "bindPasswordInput"))

    @builtins.property
    @jsii.member(jsii_name="clientCertInput")
    def client_cert_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "clientCertInput"))

    @builtins.property
    @jsii.member(jsii_name="clientCertValueInput")
    def client_cert_value_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "clientCertValueInput"))

    @builtins.property
    @jsii.member(jsii_name="clientKeyInput")
    def client_key_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "clientKeyInput"))

    @builtins.property
    @jsii.member(jsii_name="clientKeyValueInput")
    def client_key_value_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "clientKeyValueInput"))

    @builtins.property
    @jsii.member(jsii_name="groupMappingsInput")
    def group_mappings_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[SsoSettingsLdapSettingsConfigServersGroupMappings]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[SsoSettingsLdapSettingsConfigServersGroupMappings]]], jsii.get(self, "groupMappingsInput"))

    @builtins.property
    @jsii.member(jsii_name="groupSearchBaseDnsInput")
    def group_search_base_dns_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "groupSearchBaseDnsInput"))

    @builtins.property
    @jsii.member(jsii_name="groupSearchFilterInput")
    def group_search_filter_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "groupSearchFilterInput"))

    @builtins.property
    @jsii.member(jsii_name="groupSearchFilterUserAttributeInput")
    def group_search_filter_user_attribute_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "groupSearchFilterUserAttributeInput"))

    @builtins.property
    @jsii.member(jsii_name="hostInput")
    def host_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "hostInput"))

    @builtins.property
    @jsii.member(jsii_name="minTlsVersionInput")
    def min_tls_version_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "minTlsVersionInput"))

    @builtins.property
    @jsii.member(jsii_name="portInput")
    def port_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "portInput"))

    @builtins.property
    @jsii.member(jsii_name="rootCaCertInput")
    def root_ca_cert_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "rootCaCertInput"))

    @builtins.property
    @jsii.member(jsii_name="rootCaCertValueInput")
    def root_ca_cert_value_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "rootCaCertValueInput"))

    @builtins.property
    @jsii.member(jsii_name="searchBaseDnsInput")
    def search_base_dns_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "searchBaseDnsInput"))

    @builtins.property
    @jsii.member(jsii_name="searchFilterInput")
    def search_filter_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "searchFilterInput"))

    @builtins.property
    @jsii.member(jsii_name="sslSkipVerifyInput")
    def ssl_skip_verify_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "sslSkipVerifyInput"))

    @builtins.property
    @jsii.member(jsii_name="startTlsInput")
    def start_tls_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "startTlsInput"))

    @builtins.property
    @jsii.member(jsii_name="timeoutInput")
    def timeout_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "timeoutInput"))

    @builtins.property
    @jsii.member(jsii_name="tlsCiphersInput")
    def tls_ciphers_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "tlsCiphersInput"))

    @builtins.property
    @jsii.member(jsii_name="useSslInput")
    def use_ssl_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "useSslInput"))

    @builtins.property
    @jsii.member(jsii_name="attributes")
    def attributes(self) -> typing.Mapping[builtins.str, builtins.str]:
        return typing.cast(typing.Mapping[builtins.str, builtins.str], jsii.get(self, "attributes"))

    @attributes.setter
    def attributes(self, value: typing.Mapping[builtins.str, builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9e9d08e5a8ec7760aff770cc8ea53eba21e91b33dac661f73a7796f112cecf72)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "attributes", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="bindDn")
    def bind_dn(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "bindDn"))

    @bind_dn.setter
    def bind_dn(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__07112bca7bed8d0e6d0064924f0d65d4ab6e732b4101dbc89fb2ad2c5444afd0)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "bindDn", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="bindPassword")
    def bind_password(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "bindPassword"))

    @bind_password.setter
    def bind_password(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c5b5fa2e0f3c0dead3cf716ab99d4561d0223802ecb422671bbb47f0d60894f6)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "bindPassword", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="clientCert")
    def client_cert(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "clientCert"))

    @client_cert.setter
    def client_cert(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d4cf7f565fec8d8ffcbac9613fb1b29336a29e9b2e3f91abdfa7850c059657c3)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "clientCert", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="clientCertValue")
    def client_cert_value(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "clientCertValue"))

    @client_cert_value.setter
    def client_cert_value(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7f331e5a8ca6a6e8ce582437488dfb287206b774897bf70259ef7ed30e78c258)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "clientCertValue", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="clientKey")
    def client_key(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "clientKey"))

    @client_key.setter
    def client_key(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a54c21f30710730f22a3ab834e274672a937dd72387062e9616b890ed551518a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "clientKey", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="clientKeyValue")
    def client_key_value(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "clientKeyValue"))

    @client_key_value.setter
    def client_key_value(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6789f7be6952f79adb2e5c6d0859b63134538827d251b614d89d8c218b91f073)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "clientKeyValue", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="groupSearchBaseDns")
    def group_search_base_dns(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "groupSearchBaseDns"))

    @group_search_base_dns.setter
    def group_search_base_dns(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__562cdab970d1b29fb09409d17200eb43880b9828587422f723779cd096a4904e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "groupSearchBaseDns", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="groupSearchFilter")
    def group_search_filter(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "groupSearchFilter"))

    @group_search_filter.setter
    def group_search_filter(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__cc40ecc8084f314f64352d779a5ab61dde46bb6b591c283cff490acbd2b2d099)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "groupSearchFilter", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="groupSearchFilterUserAttribute")
    def group_search_filter_user_attribute(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "groupSearchFilterUserAttribute"))

    @group_search_filter_user_attribute.setter
    def group_search_filter_user_attribute(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7e7679fbe575f2d14d84e7d5583e0485f0e7b0946ddf434387f6107c9a83d61a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "groupSearchFilterUserAttribute", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="host")
    def host(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "host"))

    @host.setter
    def host(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__73716f784f11db5be548fad00a489ba43949fcaf98983786e1060f21fb023413)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "host", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="minTlsVersion")
    def min_tls_version(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "minTlsVersion"))

    @min_tls_version.setter
    def min_tls_version(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__08e1ae641b4a6cb7fc09a6e1bdb3f99eaac46b56721d9e189c57a39144daa31b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "minTlsVersion", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="port")
    def port(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "port"))

    @port.setter
    def port(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2db431c061424cbd0a79348679f78af9b81d2d8582ca3e873cfeef11238b854c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "port", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="rootCaCert")
    def root_ca_cert(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "rootCaCert"))

    @root_ca_cert.setter
    def root_ca_cert(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e828a5bbe3580a83fb42f27eeaebab62e58c0a849def658381e622e34dacf2ce)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "rootCaCert", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="rootCaCertValue")
    def root_ca_cert_value(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "rootCaCertValue"))

    @root_ca_cert_value.setter
    def root_ca_cert_value(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7238e463ecfa74d019c069429ed527dfeed3c07f2ef820446601ccfb06148fca)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "rootCaCertValue", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="searchBaseDns")
    def search_base_dns(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "searchBaseDns"))

    @search_base_dns.setter
    def search_base_dns(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f249037aebc6117fcac25b7d812b71651a5a8c0a7a40ce127892e703bbb2f8d8)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "searchBaseDns", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="searchFilter")
    def search_filter(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "searchFilter"))

    @search_filter.setter
    def search_filter(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5b7965173349e6414867d17baccd9e8bc510a7651e1ba554586bcfad7bc2f22c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "searchFilter", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="sslSkipVerify")
    def ssl_skip_verify(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "sslSkipVerify"))

    @ssl_skip_verify.setter
    def ssl_skip_verify(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c1ece6fc808df2a66591bd2d0a65542ae806a243cda84c8b0182eb78380ac280)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "sslSkipVerify", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="startTls")
    def start_tls(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "startTls"))

    @start_tls.setter
    def start_tls(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__29073c5c741b22bd0fba3dc79b55953518b18371b722376496c7f0357dc54604)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "startTls", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="timeout")
    def timeout(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "timeout"))

    @timeout.setter
    def timeout(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__315fe50739835e1c27881363a8e2dcd39853396098b271ac75b5f2e9ee9d4fa0)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "timeout", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="tlsCiphers")
    def tls_ciphers(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "tlsCiphers"))

    @tls_ciphers.setter
    def tls_ciphers(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__fd7b2f58ad397cc7129c1fe92fe03621b97133cce84693f2e2acdd56a0391554)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "tlsCiphers", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="useSsl")
    def use_ssl(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "useSsl"))

    @use_ssl.setter
    def use_ssl(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8c0320f5dfb345ec28492d997d03e1b517a9f4d41efce642db4b8d0d223ed2c0)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "useSsl", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, SsoSettingsLdapSettingsConfigServers]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, SsoSettingsLdapSettingsConfigServers]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, SsoSettingsLdapSettingsConfigServers]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3940f6889abfd436e74e3afa9ba542ccdd5f53eeb4cf841ba02ba3455642595a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class SsoSettingsLdapSettingsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="grafana.ssoSettings.SsoSettingsLdapSettingsOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__629a439a12fb5426bf2ce958358eefd75b25e54e9d61c726bfdc75666a13b3d7)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="putConfig")
    def put_config(
        self,
        *,
        servers: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[SsoSettingsLdapSettingsConfigServers, typing.Dict[builtins.str, typing.Any]]]],
    ) -> None:
        '''
        :param servers: servers block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#servers SsoSettings#servers}
        '''
        value = SsoSettingsLdapSettingsConfig(servers=servers)

        return typing.cast(None, jsii.invoke(self, "putConfig", [value]))

    @jsii.member(jsii_name="resetAllowSignUp")
    def reset_allow_sign_up(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAllowSignUp", []))

    @jsii.member(jsii_name="resetEnabled")
    def reset_enabled(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEnabled", []))

    @jsii.member(jsii_name="resetSkipOrgRoleSync")
    def reset_skip_org_role_sync(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSkipOrgRoleSync", []))

    @builtins.property
    @jsii.member(jsii_name="config")
    def config(self) -> SsoSettingsLdapSettingsConfigOutputReference:
        return typing.cast(SsoSettingsLdapSettingsConfigOutputReference, jsii.get(self, "config"))

    @builtins.property
    @jsii.member(jsii_name="allowSignUpInput")
    def allow_sign_up_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "allowSignUpInput"))

    @builtins.property
    @jsii.member(jsii_name="configInput")
    def config_input(self) -> typing.Optional[SsoSettingsLdapSettingsConfig]:
        return typing.cast(typing.Optional[SsoSettingsLdapSettingsConfig], jsii.get(self, "configInput"))

    @builtins.property
    @jsii.member(jsii_name="enabledInput")
    def enabled_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "enabledInput"))

    @builtins.property
    @jsii.member(jsii_name="skipOrgRoleSyncInput")
    def skip_org_role_sync_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "skipOrgRoleSyncInput"))

    @builtins.property
    @jsii.member(jsii_name="allowSignUp")
    def allow_sign_up(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "allowSignUp"))

    @allow_sign_up.setter
    def allow_sign_up(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3ccf5857b4457fae851eb2741103bb5df04ea7ebeddba79532919d3b2e522e61)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "allowSignUp", value) # pyright: ignore[reportArgumentType]

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
            type_hints = typing.get_type_hints(_typecheckingstub__bd6ddf02e62e91a31ca4a62df94916eafb7f15bda066fae4d735c0213daa30c4)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "enabled", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="skipOrgRoleSync")
    def skip_org_role_sync(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "skipOrgRoleSync"))

    @skip_org_role_sync.setter
    def skip_org_role_sync(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f543f8c1532be0554d537c829abb21b054a4cc5e4a9419341cec77f4ec0030ab)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "skipOrgRoleSync", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[SsoSettingsLdapSettings]:
        return typing.cast(typing.Optional[SsoSettingsLdapSettings], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[SsoSettingsLdapSettings]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f5c8fc6163683f772304c5766baad1e68098c3be44b8ca24746780e500260e1a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="grafana.ssoSettings.SsoSettingsOauth2Settings",
    jsii_struct_bases=[],
    name_mapping={
        "client_id": "clientId",
        "allow_assign_grafana_admin": "allowAssignGrafanaAdmin",
        "allowed_domains": "allowedDomains",
        "allowed_groups": "allowedGroups",
        "allowed_organizations": "allowedOrganizations",
        "allow_sign_up": "allowSignUp",
        "api_url": "apiUrl",
        "auth_style": "authStyle",
        "auth_url": "authUrl",
        "auto_login": "autoLogin",
        "client_secret": "clientSecret",
        "custom": "custom",
        "define_allowed_groups": "defineAllowedGroups",
        "define_allowed_teams_ids": "defineAllowedTeamsIds",
        "email_attribute_name": "emailAttributeName",
        "email_attribute_path": "emailAttributePath",
        "empty_scopes": "emptyScopes",
        "enabled": "enabled",
        "groups_attribute_path": "groupsAttributePath",
        "id_token_attribute_name": "idTokenAttributeName",
        "login_attribute_path": "loginAttributePath",
        "login_prompt": "loginPrompt",
        "name": "name",
        "name_attribute_path": "nameAttributePath",
        "org_attribute_path": "orgAttributePath",
        "org_mapping": "orgMapping",
        "role_attribute_path": "roleAttributePath",
        "role_attribute_strict": "roleAttributeStrict",
        "scopes": "scopes",
        "signout_redirect_url": "signoutRedirectUrl",
        "skip_org_role_sync": "skipOrgRoleSync",
        "team_ids": "teamIds",
        "team_ids_attribute_path": "teamIdsAttributePath",
        "teams_url": "teamsUrl",
        "tls_client_ca": "tlsClientCa",
        "tls_client_cert": "tlsClientCert",
        "tls_client_key": "tlsClientKey",
        "tls_skip_verify_insecure": "tlsSkipVerifyInsecure",
        "token_url": "tokenUrl",
        "use_pkce": "usePkce",
        "use_refresh_token": "useRefreshToken",
    },
)
class SsoSettingsOauth2Settings:
    def __init__(
        self,
        *,
        client_id: builtins.str,
        allow_assign_grafana_admin: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        allowed_domains: typing.Optional[builtins.str] = None,
        allowed_groups: typing.Optional[builtins.str] = None,
        allowed_organizations: typing.Optional[builtins.str] = None,
        allow_sign_up: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        api_url: typing.Optional[builtins.str] = None,
        auth_style: typing.Optional[builtins.str] = None,
        auth_url: typing.Optional[builtins.str] = None,
        auto_login: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        client_secret: typing.Optional[builtins.str] = None,
        custom: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        define_allowed_groups: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        define_allowed_teams_ids: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        email_attribute_name: typing.Optional[builtins.str] = None,
        email_attribute_path: typing.Optional[builtins.str] = None,
        empty_scopes: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        groups_attribute_path: typing.Optional[builtins.str] = None,
        id_token_attribute_name: typing.Optional[builtins.str] = None,
        login_attribute_path: typing.Optional[builtins.str] = None,
        login_prompt: typing.Optional[builtins.str] = None,
        name: typing.Optional[builtins.str] = None,
        name_attribute_path: typing.Optional[builtins.str] = None,
        org_attribute_path: typing.Optional[builtins.str] = None,
        org_mapping: typing.Optional[builtins.str] = None,
        role_attribute_path: typing.Optional[builtins.str] = None,
        role_attribute_strict: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        scopes: typing.Optional[builtins.str] = None,
        signout_redirect_url: typing.Optional[builtins.str] = None,
        skip_org_role_sync: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        team_ids: typing.Optional[builtins.str] = None,
        team_ids_attribute_path: typing.Optional[builtins.str] = None,
        teams_url: typing.Optional[builtins.str] = None,
        tls_client_ca: typing.Optional[builtins.str] = None,
        tls_client_cert: typing.Optional[builtins.str] = None,
        tls_client_key: typing.Optional[builtins.str] = None,
        tls_skip_verify_insecure: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        token_url: typing.Optional[builtins.str] = None,
        use_pkce: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        use_refresh_token: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param client_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#client_id SsoSettings#client_id}.
        :param allow_assign_grafana_admin: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#allow_assign_grafana_admin SsoSettings#allow_assign_grafana_admin}.
        :param allowed_domains: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#allowed_domains SsoSettings#allowed_domains}.
        :param allowed_groups: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#allowed_groups SsoSettings#allowed_groups}.
        :param allowed_organizations: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#allowed_organizations SsoSettings#allowed_organizations}.
        :param allow_sign_up: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#allow_sign_up SsoSettings#allow_sign_up}.
        :param api_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#api_url SsoSettings#api_url}.
        :param auth_style: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#auth_style SsoSettings#auth_style}.
        :param auth_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#auth_url SsoSettings#auth_url}.
        :param auto_login: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#auto_login SsoSettings#auto_login}.
        :param client_secret: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#client_secret SsoSettings#client_secret}.
        :param custom: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#custom SsoSettings#custom}.
        :param define_allowed_groups: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#define_allowed_groups SsoSettings#define_allowed_groups}.
        :param define_allowed_teams_ids: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#define_allowed_teams_ids SsoSettings#define_allowed_teams_ids}.
        :param email_attribute_name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#email_attribute_name SsoSettings#email_attribute_name}.
        :param email_attribute_path: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#email_attribute_path SsoSettings#email_attribute_path}.
        :param empty_scopes: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#empty_scopes SsoSettings#empty_scopes}.
        :param enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#enabled SsoSettings#enabled}.
        :param groups_attribute_path: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#groups_attribute_path SsoSettings#groups_attribute_path}.
        :param id_token_attribute_name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#id_token_attribute_name SsoSettings#id_token_attribute_name}.
        :param login_attribute_path: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#login_attribute_path SsoSettings#login_attribute_path}.
        :param login_prompt: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#login_prompt SsoSettings#login_prompt}.
        :param name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#name SsoSettings#name}.
        :param name_attribute_path: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#name_attribute_path SsoSettings#name_attribute_path}.
        :param org_attribute_path: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#org_attribute_path SsoSettings#org_attribute_path}.
        :param org_mapping: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#org_mapping SsoSettings#org_mapping}.
        :param role_attribute_path: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#role_attribute_path SsoSettings#role_attribute_path}.
        :param role_attribute_strict: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#role_attribute_strict SsoSettings#role_attribute_strict}.
        :param scopes: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#scopes SsoSettings#scopes}.
        :param signout_redirect_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#signout_redirect_url SsoSettings#signout_redirect_url}.
        :param skip_org_role_sync: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#skip_org_role_sync SsoSettings#skip_org_role_sync}.
        :param team_ids: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#team_ids SsoSettings#team_ids}.
        :param team_ids_attribute_path: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#team_ids_attribute_path SsoSettings#team_ids_attribute_path}.
        :param teams_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#teams_url SsoSettings#teams_url}.
        :param tls_client_ca: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#tls_client_ca SsoSettings#tls_client_ca}.
        :param tls_client_cert: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#tls_client_cert SsoSettings#tls_client_cert}.
        :param tls_client_key: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#tls_client_key SsoSettings#tls_client_key}.
        :param tls_skip_verify_insecure: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#tls_skip_verify_insecure SsoSettings#tls_skip_verify_insecure}.
        :param token_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#token_url SsoSettings#token_url}.
        :param use_pkce: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#use_pkce SsoSettings#use_pkce}.
        :param use_refresh_token: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#use_refresh_token SsoSettings#use_refresh_token}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4e8ae0dff0774220fb101b5a52ea8b13b103251c5eb8098fcae9b9169791e9c8)
            check_type(argname="argument client_id", value=client_id, expected_type=type_hints["client_id"])
            check_type(argname="argument allow_assign_grafana_admin", value=allow_assign_grafana_admin, expected_type=type_hints["allow_assign_grafana_admin"])
            check_type(argname="argument allowed_domains", value=allowed_domains, expected_type=type_hints["allowed_domains"])
            check_type(argname="argument allowed_groups", value=allowed_groups, expected_type=type_hints["allowed_groups"])
            check_type(argname="argument allowed_organizations", value=allowed_organizations, expected_type=type_hints["allowed_organizations"])
            check_type(argname="argument allow_sign_up", value=allow_sign_up, expected_type=type_hints["allow_sign_up"])
            check_type(argname="argument api_url", value=api_url, expected_type=type_hints["api_url"])
            check_type(argname="argument auth_style", value=auth_style, expected_type=type_hints["auth_style"])
            check_type(argname="argument auth_url", value=auth_url, expected_type=type_hints["auth_url"])
            check_type(argname="argument auto_login", value=auto_login, expected_type=type_hints["auto_login"])
            check_type(argname="argument client_secret", value=client_secret, expected_type=type_hints["client_secret"])
            check_type(argname="argument custom", value=custom, expected_type=type_hints["custom"])
            check_type(argname="argument define_allowed_groups", value=define_allowed_groups, expected_type=type_hints["define_allowed_groups"])
            check_type(argname="argument define_allowed_teams_ids", value=define_allowed_teams_ids, expected_type=type_hints["define_allowed_teams_ids"])
            check_type(argname="argument email_attribute_name", value=email_attribute_name, expected_type=type_hints["email_attribute_name"])
            check_type(argname="argument email_attribute_path", value=email_attribute_path, expected_type=type_hints["email_attribute_path"])
            check_type(argname="argument empty_scopes", value=empty_scopes, expected_type=type_hints["empty_scopes"])
            check_type(argname="argument enabled", value=enabled, expected_type=type_hints["enabled"])
            check_type(argname="argument groups_attribute_path", value=groups_attribute_path, expected_type=type_hints["groups_attribute_path"])
            check_type(argname="argument id_token_attribute_name", value=id_token_attribute_name, expected_type=type_hints["id_token_attribute_name"])
            check_type(argname="argument login_attribute_path", value=login_attribute_path, expected_type=type_hints["login_attribute_path"])
            check_type(argname="argument login_prompt", value=login_prompt, expected_type=type_hints["login_prompt"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument name_attribute_path", value=name_attribute_path, expected_type=type_hints["name_attribute_path"])
            check_type(argname="argument org_attribute_path", value=org_attribute_path, expected_type=type_hints["org_attribute_path"])
            check_type(argname="argument org_mapping", value=org_mapping, expected_type=type_hints["org_mapping"])
            check_type(argname="argument role_attribute_path", value=role_attribute_path, expected_type=type_hints["role_attribute_path"])
            check_type(argname="argument role_attribute_strict", value=role_attribute_strict, expected_type=type_hints["role_attribute_strict"])
            check_type(argname="argument scopes", value=scopes, expected_type=type_hints["scopes"])
            check_type(argname="argument signout_redirect_url", value=signout_redirect_url, expected_type=type_hints["signout_redirect_url"])
            check_type(argname="argument skip_org_role_sync", value=skip_org_role_sync, expected_type=type_hints["skip_org_role_sync"])
            check_type(argname="argument team_ids", value=team_ids, expected_type=type_hints["team_ids"])
            check_type(argname="argument team_ids_attribute_path", value=team_ids_attribute_path, expected_type=type_hints["team_ids_attribute_path"])
            check_type(argname="argument teams_url", value=teams_url, expected_type=type_hints["teams_url"])
            check_type(argname="argument tls_client_ca", value=tls_client_ca, expected_type=type_hints["tls_client_ca"])
            check_type(argname="argument tls_client_cert", value=tls_client_cert, expected_type=type_hints["tls_client_cert"])
            check_type(argname="argument tls_client_key", value=tls_client_key, expected_type=type_hints["tls_client_key"])
            check_type(argname="argument tls_skip_verify_insecure", value=tls_skip_verify_insecure, expected_type=type_hints["tls_skip_verify_insecure"])
            check_type(argname="argument token_url", value=token_url, expected_type=type_hints["token_url"])
            check_type(argname="argument use_pkce", value=use_pkce, expected_type=type_hints["use_pkce"])
            check_type(argname="argument use_refresh_token", value=use_refresh_token, expected_type=type_hints["use_refresh_token"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "client_id": client_id,
        }
        if allow_assign_grafana_admin is not None:
            self._values["allow_assign_grafana_admin"] = allow_assign_grafana_admin
        if allowed_domains is not None:
            self._values["allowed_domains"] = allowed_domains
        if allowed_groups is not None:
            self._values["allowed_groups"] = allowed_groups
        if allowed_organizations is not None:
            self._values["allowed_organizations"] = allowed_organizations
        if allow_sign_up is not None:
            self._values["allow_sign_up"] = allow_sign_up
        if api_url is not None:
            self._values["api_url"] = api_url
        if auth_style is not None:
            self._values["auth_style"] = auth_style
        if auth_url is not None:
            self._values["auth_url"] = auth_url
        if auto_login is not None:
            self._values["auto_login"] = auto_login
        if client_secret is not None:
            self._values["client_secret"] = client_secret
        if custom is not None:
            self._values["custom"] = custom
        if define_allowed_groups is not None:
            self._values["define_allowed_groups"] = define_allowed_groups
        if define_allowed_teams_ids is not None:
            self._values["define_allowed_teams_ids"] = define_allowed_teams_ids
        if email_attribute_name is not None:
            self._values["email_attribute_name"] = email_attribute_name
        if email_attribute_path is not None:
            self._values["email_attribute_path"] = email_attribute_path
        if empty_scopes is not None:
            self._values["empty_scopes"] = empty_scopes
        if enabled is not None:
            self._values["enabled"] = enabled
        if groups_attribute_path is not None:
            self._values["groups_attribute_path"] = groups_attribute_path
        if id_token_attribute_name is not None:
            self._values["id_token_attribute_name"] = id_token_attribute_name
        if login_attribute_path is not None:
            self._values["login_attribute_path"] = login_attribute_path
        if login_prompt is not None:
            self._values["login_prompt"] = login_prompt
        if name is not None:
            self._values["name"] = name
        if name_attribute_path is not None:
            self._values["name_attribute_path"] = name_attribute_path
        if org_attribute_path is not None:
            self._values["org_attribute_path"] = org_attribute_path
        if org_mapping is not None:
            self._values["org_mapping"] = org_mapping
        if role_attribute_path is not None:
            self._values["role_attribute_path"] = role_attribute_path
        if role_attribute_strict is not None:
            self._values["role_attribute_strict"] = role_attribute_strict
        if scopes is not None:
            self._values["scopes"] = scopes
        if signout_redirect_url is not None:
            self._values["signout_redirect_url"] = signout_redirect_url
        if skip_org_role_sync is not None:
            self._values["skip_org_role_sync"] = skip_org_role_sync
        if team_ids is not None:
            self._values["team_ids"] = team_ids
        if team_ids_attribute_path is not None:
            self._values["team_ids_attribute_path"] = team_ids_attribute_path
        if teams_url is not None:
            self._values["teams_url"] = teams_url
        if tls_client_ca is not None:
            self._values["tls_client_ca"] = tls_client_ca
        if tls_client_cert is not None:
            self._values["tls_client_cert"] = tls_client_cert
        if tls_client_key is not None:
            self._values["tls_client_key"] = tls_client_key
        if tls_skip_verify_insecure is not None:
            self._values["tls_skip_verify_insecure"] = tls_skip_verify_insecure
        if token_url is not None:
            self._values["token_url"] = token_url
        if use_pkce is not None:
            self._values["use_pkce"] = use_pkce
        if use_refresh_token is not None:
            self._values["use_refresh_token"] = use_refresh_token

    @builtins.property
    def client_id(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#client_id SsoSettings#client_id}.'''
        result = self._values.get("client_id")
        assert result is not None, "Required property 'client_id' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def allow_assign_grafana_admin(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#allow_assign_grafana_admin SsoSettings#allow_assign_grafana_admin}.'''
        result = self._values.get("allow_assign_grafana_admin")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def allowed_domains(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#allowed_domains SsoSettings#allowed_domains}.'''
        result = self._values.get("allowed_domains")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def allowed_groups(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#allowed_groups SsoSettings#allowed_groups}.'''
        result = self._values.get("allowed_groups")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def allowed_organizations(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#allowed_organizations SsoSettings#allowed_organizations}.'''
        result = self._values.get("allowed_organizations")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def allow_sign_up(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#allow_sign_up SsoSettings#allow_sign_up}.'''
        result = self._values.get("allow_sign_up")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def api_url(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#api_url SsoSettings#api_url}.'''
        result = self._values.get("api_url")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def auth_style(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#auth_style SsoSettings#auth_style}.'''
        result = self._values.get("auth_style")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def auth_url(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#auth_url SsoSettings#auth_url}.'''
        result = self._values.get("auth_url")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def auto_login(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#auto_login SsoSettings#auto_login}.'''
        result = self._values.get("auto_login")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def client_secret(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#client_secret SsoSettings#client_secret}.'''
        result = self._values.get("client_secret")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def custom(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#custom SsoSettings#custom}.'''
        result = self._values.get("custom")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def define_allowed_groups(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#define_allowed_groups SsoSettings#define_allowed_groups}.'''
        result = self._values.get("define_allowed_groups")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def define_allowed_teams_ids(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#define_allowed_teams_ids SsoSettings#define_allowed_teams_ids}.'''
        result = self._values.get("define_allowed_teams_ids")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def email_attribute_name(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#email_attribute_name SsoSettings#email_attribute_name}.'''
        result = self._values.get("email_attribute_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def email_attribute_path(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#email_attribute_path SsoSettings#email_attribute_path}.'''
        result = self._values.get("email_attribute_path")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def empty_scopes(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#empty_scopes SsoSettings#empty_scopes}.'''
        result = self._values.get("empty_scopes")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def enabled(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#enabled SsoSettings#enabled}.'''
        result = self._values.get("enabled")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def groups_attribute_path(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#groups_attribute_path SsoSettings#groups_attribute_path}.'''
        result = self._values.get("groups_attribute_path")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def id_token_attribute_name(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#id_token_attribute_name SsoSettings#id_token_attribute_name}.'''
        result = self._values.get("id_token_attribute_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def login_attribute_path(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#login_attribute_path SsoSettings#login_attribute_path}.'''
        result = self._values.get("login_attribute_path")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def login_prompt(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#login_prompt SsoSettings#login_prompt}.'''
        result = self._values.get("login_prompt")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#name SsoSettings#name}.'''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def name_attribute_path(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#name_attribute_path SsoSettings#name_attribute_path}.'''
        result = self._values.get("name_attribute_path")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def org_attribute_path(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#org_attribute_path SsoSettings#org_attribute_path}.'''
        result = self._values.get("org_attribute_path")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def org_mapping(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#org_mapping SsoSettings#org_mapping}.'''
        result = self._values.get("org_mapping")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def role_attribute_path(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#role_attribute_path SsoSettings#role_attribute_path}.'''
        result = self._values.get("role_attribute_path")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def role_attribute_strict(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#role_attribute_strict SsoSettings#role_attribute_strict}.'''
        result = self._values.get("role_attribute_strict")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def scopes(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#scopes SsoSettings#scopes}.'''
        result = self._values.get("scopes")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def signout_redirect_url(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#signout_redirect_url SsoSettings#signout_redirect_url}.'''
        result = self._values.get("signout_redirect_url")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def skip_org_role_sync(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#skip_org_role_sync SsoSettings#skip_org_role_sync}.'''
        result = self._values.get("skip_org_role_sync")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def team_ids(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#team_ids SsoSettings#team_ids}.'''
        result = self._values.get("team_ids")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def team_ids_attribute_path(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#team_ids_attribute_path SsoSettings#team_ids_attribute_path}.'''
        result = self._values.get("team_ids_attribute_path")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def teams_url(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#teams_url SsoSettings#teams_url}.'''
        result = self._values.get("teams_url")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def tls_client_ca(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#tls_client_ca SsoSettings#tls_client_ca}.'''
        result = self._values.get("tls_client_ca")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def tls_client_cert(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#tls_client_cert SsoSettings#tls_client_cert}.'''
        result = self._values.get("tls_client_cert")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def tls_client_key(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#tls_client_key SsoSettings#tls_client_key}.'''
        result = self._values.get("tls_client_key")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def tls_skip_verify_insecure(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#tls_skip_verify_insecure SsoSettings#tls_skip_verify_insecure}.'''
        result = self._values.get("tls_skip_verify_insecure")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def token_url(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#token_url SsoSettings#token_url}.'''
        result = self._values.get("token_url")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def use_pkce(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#use_pkce SsoSettings#use_pkce}.'''
        result = self._values.get("use_pkce")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def use_refresh_token(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#use_refresh_token SsoSettings#use_refresh_token}.'''
        result = self._values.get("use_refresh_token")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "SsoSettingsOauth2Settings(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class SsoSettingsOauth2SettingsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="grafana.ssoSettings.SsoSettingsOauth2SettingsOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__98b38f36ea9eaec98edc126598bc8ee6aa5b35c3b1d9710a6b6afe381ccc3779)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetAllowAssignGrafanaAdmin")
    def reset_allow_assign_grafana_admin(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAllowAssignGrafanaAdmin", []))

    @jsii.member(jsii_name="resetAllowedDomains")
    def reset_allowed_domains(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAllowedDomains", []))

    @jsii.member(jsii_name="resetAllowedGroups")
    def reset_allowed_groups(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAllowedGroups", []))

    @jsii.member(jsii_name="resetAllowedOrganizations")
    def reset_allowed_organizations(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAllowedOrganizations", []))

    @jsii.member(jsii_name="resetAllowSignUp")
    def reset_allow_sign_up(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAllowSignUp", []))

    @jsii.member(jsii_name="resetApiUrl")
    def reset_api_url(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetApiUrl", []))

    @jsii.member(jsii_name="resetAuthStyle")
    def reset_auth_style(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAuthStyle", []))

    @jsii.member(jsii_name="resetAuthUrl")
    def reset_auth_url(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAuthUrl", []))

    @jsii.member(jsii_name="resetAutoLogin")
    def reset_auto_login(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAutoLogin", []))

    @jsii.member(jsii_name="resetClientSecret")
    def reset_client_secret(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetClientSecret", []))

    @jsii.member(jsii_name="resetCustom")
    def reset_custom(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetCustom", []))

    @jsii.member(jsii_name="resetDefineAllowedGroups")
    def reset_define_allowed_groups(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDefineAllowedGroups", []))

    @jsii.member(jsii_name="resetDefineAllowedTeamsIds")
    def reset_define_allowed_teams_ids(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDefineAllowedTeamsIds", []))

    @jsii.member(jsii_name="resetEmailAttributeName")
    def reset_email_attribute_name(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEmailAttributeName", []))

    @jsii.member(jsii_name="resetEmailAttributePath")
    def reset_email_attribute_path(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEmailAttributePath", []))

    @jsii.member(jsii_name="resetEmptyScopes")
    def reset_empty_scopes(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEmptyScopes", []))

    @jsii.member(jsii_name="resetEnabled")
    def reset_enabled(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEnabled", []))

    @jsii.member(jsii_name="resetGroupsAttributePath")
    def reset_groups_attribute_path(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetGroupsAttributePath", []))

    @jsii.member(jsii_name="resetIdTokenAttributeName")
    def reset_id_token_attribute_name(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetIdTokenAttributeName", []))

    @jsii.member(jsii_name="resetLoginAttributePath")
    def reset_login_attribute_path(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetLoginAttributePath", []))

    @jsii.member(jsii_name="resetLoginPrompt")
    def reset_login_prompt(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetLoginPrompt", []))

    @jsii.member(jsii_name="resetName")
    def reset_name(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetName", []))

    @jsii.member(jsii_name="resetNameAttributePath")
    def reset_name_attribute_path(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetNameAttributePath", []))

    @jsii.member(jsii_name="resetOrgAttributePath")
    def reset_org_attribute_path(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetOrgAttributePath", []))

    @jsii.member(jsii_name="resetOrgMapping")
    def reset_org_mapping(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetOrgMapping", []))

    @jsii.member(jsii_name="resetRoleAttributePath")
    def reset_role_attribute_path(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetRoleAttributePath", []))

    @jsii.member(jsii_name="resetRoleAttributeStrict")
    def reset_role_attribute_strict(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetRoleAttributeStrict", []))

    @jsii.member(jsii_name="resetScopes")
    def reset_scopes(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetScopes", []))

    @jsii.member(jsii_name="resetSignoutRedirectUrl")
    def reset_signout_redirect_url(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSignoutRedirectUrl", []))

    @jsii.member(jsii_name="resetSkipOrgRoleSync")
    def reset_skip_org_role_sync(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSkipOrgRoleSync", []))

    @jsii.member(jsii_name="resetTeamIds")
    def reset_team_ids(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetTeamIds", []))

    @jsii.member(jsii_name="resetTeamIdsAttributePath")
    def reset_team_ids_attribute_path(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetTeamIdsAttributePath", []))

    @jsii.member(jsii_name="resetTeamsUrl")
    def reset_teams_url(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetTeamsUrl", []))

    @jsii.member(jsii_name="resetTlsClientCa")
    def reset_tls_client_ca(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetTlsClientCa", []))

    @jsii.member(jsii_name="resetTlsClientCert")
    def reset_tls_client_cert(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetTlsClientCert", []))

    @jsii.member(jsii_name="resetTlsClientKey")
    def reset_tls_client_key(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetTlsClientKey", []))

    @jsii.member(jsii_name="resetTlsSkipVerifyInsecure")
    def reset_tls_skip_verify_insecure(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetTlsSkipVerifyInsecure", []))

    @jsii.member(jsii_name="resetTokenUrl")
    def reset_token_url(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetTokenUrl", []))

    @jsii.member(jsii_name="resetUsePkce")
    def reset_use_pkce(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetUsePkce", []))

    @jsii.member(jsii_name="resetUseRefreshToken")
    def reset_use_refresh_token(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetUseRefreshToken", []))

    @builtins.property
    @jsii.member(jsii_name="allowAssignGrafanaAdminInput")
    def allow_assign_grafana_admin_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "allowAssignGrafanaAdminInput"))

    @builtins.property
    @jsii.member(jsii_name="allowedDomainsInput")
    def allowed_domains_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "allowedDomainsInput"))

    @builtins.property
    @jsii.member(jsii_name="allowedGroupsInput")
    def allowed_groups_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "allowedGroupsInput"))

    @builtins.property
    @jsii.member(jsii_name="allowedOrganizationsInput")
    def allowed_organizations_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "allowedOrganizationsInput"))

    @builtins.property
    @jsii.member(jsii_name="allowSignUpInput")
    def allow_sign_up_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "allowSignUpInput"))

    @builtins.property
    @jsii.member(jsii_name="apiUrlInput")
    def api_url_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "apiUrlInput"))

    @builtins.property
    @jsii.member(jsii_name="authStyleInput")
    def auth_style_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "authStyleInput"))

    @builtins.property
    @jsii.member(jsii_name="authUrlInput")
    def auth_url_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "authUrlInput"))

    @builtins.property
    @jsii.member(jsii_name="autoLoginInput")
    def auto_login_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "autoLoginInput"))

    @builtins.property
    @jsii.member(jsii_name="clientIdInput")
    def client_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "clientIdInput"))

    @builtins.property
    @jsii.member(jsii_name="clientSecretInput")
    def client_secret_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "clientSecretInput"))

    @builtins.property
    @jsii.member(jsii_name="customInput")
    def custom_input(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], jsii.get(self, "customInput"))

    @builtins.property
    @jsii.member(jsii_name="defineAllowedGroupsInput")
    def define_allowed_groups_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "defineAllowedGroupsInput"))

    @builtins.property
    @jsii.member(jsii_name="defineAllowedTeamsIdsInput")
    def define_allowed_teams_ids_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "defineAllowedTeamsIdsInput"))

    @builtins.property
    @jsii.member(jsii_name="emailAttributeNameInput")
    def email_attribute_name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "emailAttributeNameInput"))

    @builtins.property
    @jsii.member(jsii_name="emailAttributePathInput")
    def email_attribute_path_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "emailAttributePathInput"))

    @builtins.property
    @jsii.member(jsii_name="emptyScopesInput")
    def empty_scopes_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "emptyScopesInput"))

    @builtins.property
    @jsii.member(jsii_name="enabledInput")
    def enabled_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "enabledInput"))

    @builtins.property
    @jsii.member(jsii_name="groupsAttributePathInput")
    def groups_attribute_path_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "groupsAttributePathInput"))

    @builtins.property
    @jsii.member(jsii_name="idTokenAttributeNameInput")
    def id_token_attribute_name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "idTokenAttributeNameInput"))

    @builtins.property
    @jsii.member(jsii_name="loginAttributePathInput")
    def login_attribute_path_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "loginAttributePathInput"))

    @builtins.property
    @jsii.member(jsii_name="loginPromptInput")
    def login_prompt_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "loginPromptInput"))

    @builtins.property
    @jsii.member(jsii_name="nameAttributePathInput")
    def name_attribute_path_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "nameAttributePathInput"))

    @builtins.property
    @jsii.member(jsii_name="nameInput")
    def name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "nameInput"))

    @builtins.property
    @jsii.member(jsii_name="orgAttributePathInput")
    def org_attribute_path_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "orgAttributePathInput"))

    @builtins.property
    @jsii.member(jsii_name="orgMappingInput")
    def org_mapping_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "orgMappingInput"))

    @builtins.property
    @jsii.member(jsii_name="roleAttributePathInput")
    def role_attribute_path_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "roleAttributePathInput"))

    @builtins.property
    @jsii.member(jsii_name="roleAttributeStrictInput")
    def role_attribute_strict_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "roleAttributeStrictInput"))

    @builtins.property
    @jsii.member(jsii_name="scopesInput")
    def scopes_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "scopesInput"))

    @builtins.property
    @jsii.member(jsii_name="signoutRedirectUrlInput")
    def signout_redirect_url_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "signoutRedirectUrlInput"))

    @builtins.property
    @jsii.member(jsii_name="skipOrgRoleSyncInput")
    def skip_org_role_sync_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "skipOrgRoleSyncInput"))

    @builtins.property
    @jsii.member(jsii_name="teamIdsAttributePathInput")
    def team_ids_attribute_path_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "teamIdsAttributePathInput"))

    @builtins.property
    @jsii.member(jsii_name="teamIdsInput")
    def team_ids_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "teamIdsInput"))

    @builtins.property
    @jsii.member(jsii_name="teamsUrlInput")
    def teams_url_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "teamsUrlInput"))

    @builtins.property
    @jsii.member(jsii_name="tlsClientCaInput")
    def tls_client_ca_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "tlsClientCaInput"))

    @builtins.property
    @jsii.member(jsii_name="tlsClientCertInput")
    def tls_client_cert_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "tlsClientCertInput"))

    @builtins.property
    @jsii.member(jsii_name="tlsClientKeyInput")
    def tls_client_key_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "tlsClientKeyInput"))

    @builtins.property
    @jsii.member(jsii_name="tlsSkipVerifyInsecureInput")
    def tls_skip_verify_insecure_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "tlsSkipVerifyInsecureInput"))

    @builtins.property
    @jsii.member(jsii_name="tokenUrlInput")
    def token_url_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "tokenUrlInput"))

    @builtins.property
    @jsii.member(jsii_name="usePkceInput")
    def use_pkce_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "usePkceInput"))

    @builtins.property
    @jsii.member(jsii_name="useRefreshTokenInput")
    def use_refresh_token_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "useRefreshTokenInput"))

    @builtins.property
    @jsii.member(jsii_name="allowAssignGrafanaAdmin")
    def allow_assign_grafana_admin(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "allowAssignGrafanaAdmin"))

    @allow_assign_grafana_admin.setter
    def allow_assign_grafana_admin(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9e43df6424338abb420ef37b3aa38b4de768dd15301f8dd431009e502d6eca6c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "allowAssignGrafanaAdmin", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="allowedDomains")
    def allowed_domains(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "allowedDomains"))

    @allowed_domains.setter
    def allowed_domains(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b4906ae18952e71035f43679ff38dc2ea1ef7930f0739b438c2bbfb34ca3d64b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "allowedDomains", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="allowedGroups")
    def allowed_groups(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "allowedGroups"))

    @allowed_groups.setter
    def allowed_groups(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2f33fba365d682ef3b0339ffeaccea5fbaab75bf1bd5260eb3fb8e832bfb22cd)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "allowedGroups", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="allowedOrganizations")
    def allowed_organizations(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "allowedOrganizations"))

    @allowed_organizations.setter
    def allowed_organizations(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e09e296498536041f8ac5a7cd521a60219ddfa8015aeaa462aadd97bc614c39c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "allowedOrganizations", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="allowSignUp")
    def allow_sign_up(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "allowSignUp"))

    @allow_sign_up.setter
    def allow_sign_up(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a73d21e68a049b93bf5174d062afb03a5e1c5f480ad297686423b4d720959a30)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "allowSignUp", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="apiUrl")
    def api_url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "apiUrl"))

    @api_url.setter
    def api_url(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5fd9dc4d7821e6e1f7686007b79c227c5c771724109224a6efa0a4f2d3e4181e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "apiUrl", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="authStyle")
    def auth_style(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "authStyle"))

    @auth_style.setter
    def auth_style(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__101cf7b246afa73e909a6ec7bbd8c24fb0ed317475f057f64780bf726de220b1)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "authStyle", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="authUrl")
    def auth_url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "authUrl"))

    @auth_url.setter
    def auth_url(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f00a9b7c5ef84f4f1a775e574cacbd682333102bde7864d6c691c519fbde4cf5)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "authUrl", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="autoLogin")
    def auto_login(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "autoLogin"))

    @auto_login.setter
    def auto_login(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0e263dd1ba5786232dfe848e128b64c4b0d3db36dd8d5c8c396bea3348aadae0)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "autoLogin", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="clientId")
    def client_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "clientId"))

    @client_id.setter
    def client_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__73928774284c3b4774919b224508ce0443cf9cd3919fda2ff21fe8cde6b6a00a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "clientId", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="clientSecret")
    def client_secret(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "clientSecret"))

    @client_secret.setter
    def client_secret(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1533c0389f3468d4c61d27cc7eefbc92f44f1f8ab1a8801c238ffca9f7d96747)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "clientSecret", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="custom")
    def custom(self) -> typing.Mapping[builtins.str, builtins.str]:
        return typing.cast(typing.Mapping[builtins.str, builtins.str], jsii.get(self, "custom"))

    @custom.setter
    def custom(self, value: typing.Mapping[builtins.str, builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a0bb062ffabfca48d7d26dba5c967bb797fc6605a8d40c6f752eed541b17517f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "custom", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="defineAllowedGroups")
    def define_allowed_groups(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "defineAllowedGroups"))

    @define_allowed_groups.setter
    def define_allowed_groups(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__da6729b62ebb7370582de1f9f953f448de822d3ccfd368fee3b901e0adbb3a44)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "defineAllowedGroups", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="defineAllowedTeamsIds")
    def define_allowed_teams_ids(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "defineAllowedTeamsIds"))

    @define_allowed_teams_ids.setter
    def define_allowed_teams_ids(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b640d16acc0b37c2a0821a1daa63414a96e82f056ce3266f83eea2f1516f6911)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "defineAllowedTeamsIds", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="emailAttributeName")
    def email_attribute_name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "emailAttributeName"))

    @email_attribute_name.setter
    def email_attribute_name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e8dd7db21e33f837d79973a6346372c0155b70404f7e9bfeb9451ccff2a378fc)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "emailAttributeName", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="emailAttributePath")
    def email_attribute_path(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "emailAttributePath"))

    @email_attribute_path.setter
    def email_attribute_path(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__efd20dcf11f4865114f4306012d2824da5205f34234c3a34dfe2a137cb7c93e0)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "emailAttributePath", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="emptyScopes")
    def empty_scopes(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "emptyScopes"))

    @empty_scopes.setter
    def empty_scopes(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__302906aeff6a0ba420374678820649f606ecc730bca30e2114f4640a0dd92ade)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "emptyScopes", value) # pyright: ignore[reportArgumentType]

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
            type_hints = typing.get_type_hints(_typecheckingstub__ca7365dfb382a488ea3a09a71c47a8a070f55787122caf2e037f9f8b2a3e692b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "enabled", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="groupsAttributePath")
    def groups_attribute_path(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "groupsAttributePath"))

    @groups_attribute_path.setter
    def groups_attribute_path(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ee557eb79ef6eaf32087bab38bd201ab9c17700da2dd4fda3344f629434aea37)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "groupsAttributePath", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="idTokenAttributeName")
    def id_token_attribute_name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "idTokenAttributeName"))

    @id_token_attribute_name.setter
    def id_token_attribute_name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__34281b4c6998f581e526364b54a0a061a1ebed929245c4d04a13a3124f8f31a5)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "idTokenAttributeName", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="loginAttributePath")
    def login_attribute_path(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "loginAttributePath"))

    @login_attribute_path.setter
    def login_attribute_path(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__91fe8b8f99430570dcf234cffe2d8bd8007eaf42ddcb749d28674d8779b088e7)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "loginAttributePath", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="loginPrompt")
    def login_prompt(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "loginPrompt"))

    @login_prompt.setter
    def login_prompt(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5417c1f35ec59c1081b349a4cca64b1d27a6a2b485874ed75f829faec9952156)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "loginPrompt", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="name")
    def name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "name"))

    @name.setter
    def name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5018f9c2c134f44b690f84910c2ec5703bcf55b1af44fa18684952f3df639ad1)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "name", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="nameAttributePath")
    def name_attribute_path(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "nameAttributePath"))

    @name_attribute_path.setter
    def name_attribute_path(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4a5107cfed26c88196412174c0508fc8b7473a3d0f993472b2dd92f08545dff5)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "nameAttributePath", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="orgAttributePath")
    def org_attribute_path(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "orgAttributePath"))

    @org_attribute_path.setter
    def org_attribute_path(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e0bf30fd02cade428287e4242fd4869c6044a70383e84fbb1a511994c1ec2ed8)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "orgAttributePath", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="orgMapping")
    def org_mapping(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "orgMapping"))

    @org_mapping.setter
    def org_mapping(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__19d13ad9657fdd846dccafc8ad0c789c4e146731f9daff681ce5803fe813340f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "orgMapping", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="roleAttributePath")
    def role_attribute_path(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "roleAttributePath"))

    @role_attribute_path.setter
    def role_attribute_path(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__fa8111e07dbe2cedabf3775e8f87da3dd9de6378d3daba6d935eeefae5e13397)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "roleAttributePath", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="roleAttributeStrict")
    def role_attribute_strict(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "roleAttributeStrict"))

    @role_attribute_strict.setter
    def role_attribute_strict(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__fd30f9e6fd6b003a9c7611d28600d4509de1a017bc99d9dca84f7a6d4af74385)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "roleAttributeStrict", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="scopes")
    def scopes(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "scopes"))

    @scopes.setter
    def scopes(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__05664e82e418f4a0f19e4ddcc72f4247b657a0a057d071165d2568846d6ac4d8)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "scopes", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="signoutRedirectUrl")
    def signout_redirect_url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "signoutRedirectUrl"))

    @signout_redirect_url.setter
    def signout_redirect_url(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b09a2d41316c50ab04e0aa2113bf465905b5ba3b9d221d9aee34bea6ed377655)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "signoutRedirectUrl", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="skipOrgRoleSync")
    def skip_org_role_sync(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "skipOrgRoleSync"))

    @skip_org_role_sync.setter
    def skip_org_role_sync(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1e4e3d68e36207d9787848979b3cda2879413086f114371296fb5c73d2666b07)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "skipOrgRoleSync", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="teamIds")
    def team_ids(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "teamIds"))

    @team_ids.setter
    def team_ids(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__fc0bb975d2c7472c16ff6c9834159800bce7e893fea895cac771100bb088aec3)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "teamIds", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="teamIdsAttributePath")
    def team_ids_attribute_path(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "teamIdsAttributePath"))

    @team_ids_attribute_path.setter
    def team_ids_attribute_path(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e65751ae8d8589fd3e22f33c4a5fe05c8c5c1d4fecb856d42791ed2da245b993)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "teamIdsAttributePath", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="teamsUrl")
    def teams_url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "teamsUrl"))

    @teams_url.setter
    def teams_url(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__00d98cd2db35f6886536111efd637a2a98a40aa54c61fff890ebcb462feecb91)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "teamsUrl", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="tlsClientCa")
    def tls_client_ca(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "tlsClientCa"))

    @tls_client_ca.setter
    def tls_client_ca(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__fa48557a28ea33180f1d8a0f15ddbde317830141ba0f1afc241393379a7bfb9a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "tlsClientCa", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="tlsClientCert")
    def tls_client_cert(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "tlsClientCert"))

    @tls_client_cert.setter
    def tls_client_cert(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__188666988798e10f0fa22201b37efb0bacd189bbec901fa296df90f4a4681692)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "tlsClientCert", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="tlsClientKey")
    def tls_client_key(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "tlsClientKey"))

    @tls_client_key.setter
    def tls_client_key(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ce9722143520a547971a61c57b276eb11ee7a4ce11f324e83e5edbfc09d4e2ca)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "tlsClientKey", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="tlsSkipVerifyInsecure")
    def tls_skip_verify_insecure(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "tlsSkipVerifyInsecure"))

    @tls_skip_verify_insecure.setter
    def tls_skip_verify_insecure(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5baae321539cbe5630ea67bff122167d0220c9d7ef12e094b7e01841c2b2d8fd)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "tlsSkipVerifyInsecure", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="tokenUrl")
    def token_url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "tokenUrl"))

    @token_url.setter
    def token_url(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8efb873262488795527b8ddb9cf5526bf504b59ddd882194965ccfbda9cf7cf7)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "tokenUrl", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="usePkce")
    def use_pkce(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "usePkce"))

    @use_pkce.setter
    def use_pkce(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__02404dbcd84ece6d01d4d89f9d415b9072e2592a3a89a95cefee36970d43c1db)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "usePkce", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="useRefreshToken")
    def use_refresh_token(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "useRefreshToken"))

    @use_refresh_token.setter
    def use_refresh_token(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__facc1292ce9b0eaea2db44cbdceb73c0153fd3a5c1a4fa35861744a432c68101)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "useRefreshToken", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[SsoSettingsOauth2Settings]:
        return typing.cast(typing.Optional[SsoSettingsOauth2Settings], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[SsoSettingsOauth2Settings]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__665e2b382f328f460b38b3025b06408ae6b15886890b5dff80bd4d2381b8ec3b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="grafana.ssoSettings.SsoSettingsSamlSettings",
    jsii_struct_bases=[],
    name_mapping={
        "allowed_organizations": "allowedOrganizations",
        "allow_idp_initiated": "allowIdpInitiated",
        "allow_sign_up": "allowSignUp",
        "assertion_attribute_email": "assertionAttributeEmail",
        "assertion_attribute_external_uid": "assertionAttributeExternalUid",
        "assertion_attribute_groups": "assertionAttributeGroups",
        "assertion_attribute_login": "assertionAttributeLogin",
        "assertion_attribute_name": "assertionAttributeName",
        "assertion_attribute_org": "assertionAttributeOrg",
        "assertion_attribute_role": "assertionAttributeRole",
        "auto_login": "autoLogin",
        "certificate": "certificate",
        "certificate_path": "certificatePath",
        "client_id": "clientId",
        "client_secret": "clientSecret",
        "enabled": "enabled",
        "entity_id": "entityId",
        "force_use_graph_api": "forceUseGraphApi",
        "idp_metadata": "idpMetadata",
        "idp_metadata_path": "idpMetadataPath",
        "idp_metadata_url": "idpMetadataUrl",
        "max_issue_delay": "maxIssueDelay",
        "metadata_valid_duration": "metadataValidDuration",
        "name": "name",
        "name_id_format": "nameIdFormat",
        "org_mapping": "orgMapping",
        "private_key": "privateKey",
        "private_key_path": "privateKeyPath",
        "relay_state": "relayState",
        "role_values_admin": "roleValuesAdmin",
        "role_values_editor": "roleValuesEditor",
        "role_values_grafana_admin": "roleValuesGrafanaAdmin",
        "role_values_none": "roleValuesNone",
        "role_values_viewer": "roleValuesViewer",
        "signature_algorithm": "signatureAlgorithm",
        "single_logout": "singleLogout",
        "skip_org_role_sync": "skipOrgRoleSync",
        "token_url": "tokenUrl",
    },
)
class SsoSettingsSamlSettings:
    def __init__(
        self,
        *,
        allowed_organizations: typing.Optional[builtins.str] = None,
        allow_idp_initiated: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        allow_sign_up: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        assertion_attribute_email: typing.Optional[builtins.str] = None,
        assertion_attribute_external_uid: typing.Optional[builtins.str] = None,
        assertion_attribute_groups: typing.Optional[builtins.str] = None,
        assertion_attribute_login: typing.Optional[builtins.str] = None,
        assertion_attribute_name: typing.Optional[builtins.str] = None,
        assertion_attribute_org: typing.Optional[builtins.str] = None,
        assertion_attribute_role: typing.Optional[builtins.str] = None,
        auto_login: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        certificate: typing.Optional[builtins.str] = None,
        certificate_path: typing.Optional[builtins.str] = None,
        client_id: typing.Optional[builtins.str] = None,
        client_secret: typing.Optional[builtins.str] = None,
        enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        entity_id: typing.Optional[builtins.str] = None,
        force_use_graph_api: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        idp_metadata: typing.Optional[builtins.str] = None,
        idp_metadata_path: typing.Optional[builtins.str] = None,
        idp_metadata_url: typing.Optional[builtins.str] = None,
        max_issue_delay: typing.Optional[builtins.str] = None,
        metadata_valid_duration: typing.Optional[builtins.str] = None,
        name: typing.Optional[builtins.str] = None,
        name_id_format: typing.Optional[builtins.str] = None,
        org_mapping: typing.Optional[builtins.str] = None,
        private_key: typing.Optional[builtins.str] = None,
        private_key_path: typing.Optional[builtins.str] = None,
        relay_state: typing.Optional[builtins.str] = None,
        role_values_admin: typing.Optional[builtins.str] = None,
        role_values_editor: typing.Optional[builtins.str] = None,
        role_values_grafana_admin: typing.Optional[builtins.str] = None,
        role_values_none: typing.Optional[builtins.str] = None,
        role_values_viewer: typing.Optional[builtins.str] = None,
        signature_algorithm: typing.Optional[builtins.str] = None,
        single_logout: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        skip_org_role_sync: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        token_url: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param allowed_organizations: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#allowed_organizations SsoSettings#allowed_organizations}.
        :param allow_idp_initiated: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#allow_idp_initiated SsoSettings#allow_idp_initiated}.
        :param allow_sign_up: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#allow_sign_up SsoSettings#allow_sign_up}.
        :param assertion_attribute_email: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#assertion_attribute_email SsoSettings#assertion_attribute_email}.
        :param assertion_attribute_external_uid: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#assertion_attribute_external_uid SsoSettings#assertion_attribute_external_uid}.
        :param assertion_attribute_groups: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#assertion_attribute_groups SsoSettings#assertion_attribute_groups}.
        :param assertion_attribute_login: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#assertion_attribute_login SsoSettings#assertion_attribute_login}.
        :param assertion_attribute_name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#assertion_attribute_name SsoSettings#assertion_attribute_name}.
        :param assertion_attribute_org: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#assertion_attribute_org SsoSettings#assertion_attribute_org}.
        :param assertion_attribute_role: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#assertion_attribute_role SsoSettings#assertion_attribute_role}.
        :param auto_login: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#auto_login SsoSettings#auto_login}.
        :param certificate: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#certificate SsoSettings#certificate}.
        :param certificate_path: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#certificate_path SsoSettings#certificate_path}.
        :param client_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#client_id SsoSettings#client_id}.
        :param client_secret: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#client_secret SsoSettings#client_secret}.
        :param enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#enabled SsoSettings#enabled}.
        :param entity_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#entity_id SsoSettings#entity_id}.
        :param force_use_graph_api: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#force_use_graph_api SsoSettings#force_use_graph_api}.
        :param idp_metadata: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#idp_metadata SsoSettings#idp_metadata}.
        :param idp_metadata_path: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#idp_metadata_path SsoSettings#idp_metadata_path}.
        :param idp_metadata_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#idp_metadata_url SsoSettings#idp_metadata_url}.
        :param max_issue_delay: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#max_issue_delay SsoSettings#max_issue_delay}.
        :param metadata_valid_duration: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#metadata_valid_duration SsoSettings#metadata_valid_duration}.
        :param name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#name SsoSettings#name}.
        :param name_id_format: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#name_id_format SsoSettings#name_id_format}.
        :param org_mapping: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#org_mapping SsoSettings#org_mapping}.
        :param private_key: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#private_key SsoSettings#private_key}.
        :param private_key_path: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#private_key_path SsoSettings#private_key_path}.
        :param relay_state: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#relay_state SsoSettings#relay_state}.
        :param role_values_admin: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#role_values_admin SsoSettings#role_values_admin}.
        :param role_values_editor: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#role_values_editor SsoSettings#role_values_editor}.
        :param role_values_grafana_admin: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#role_values_grafana_admin SsoSettings#role_values_grafana_admin}.
        :param role_values_none: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#role_values_none SsoSettings#role_values_none}.
        :param role_values_viewer: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#role_values_viewer SsoSettings#role_values_viewer}.
        :param signature_algorithm: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#signature_algorithm SsoSettings#signature_algorithm}.
        :param single_logout: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#single_logout SsoSettings#single_logout}.
        :param skip_org_role_sync: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#skip_org_role_sync SsoSettings#skip_org_role_sync}.
        :param token_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#token_url SsoSettings#token_url}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3f74b863e3efce41afb33484e0d82c18a811068498fd211b9b355d37d31b06d1)
            check_type(argname="argument allowed_organizations", value=allowed_organizations, expected_type=type_hints["allowed_organizations"])
            check_type(argname="argument allow_idp_initiated", value=allow_idp_initiated, expected_type=type_hints["allow_idp_initiated"])
            check_type(argname="argument allow_sign_up", value=allow_sign_up, expected_type=type_hints["allow_sign_up"])
            check_type(argname="argument assertion_attribute_email", value=assertion_attribute_email, expected_type=type_hints["assertion_attribute_email"])
            check_type(argname="argument assertion_attribute_external_uid", value=assertion_attribute_external_uid, expected_type=type_hints["assertion_attribute_external_uid"])
            check_type(argname="argument assertion_attribute_groups", value=assertion_attribute_groups, expected_type=type_hints["assertion_attribute_groups"])
            check_type(argname="argument assertion_attribute_login", value=assertion_attribute_login, expected_type=type_hints["assertion_attribute_login"])
            check_type(argname="argument assertion_attribute_name", value=assertion_attribute_name, expected_type=type_hints["assertion_attribute_name"])
            check_type(argname="argument assertion_attribute_org", value=assertion_attribute_org, expected_type=type_hints["assertion_attribute_org"])
            check_type(argname="argument assertion_attribute_role", value=assertion_attribute_role, expected_type=type_hints["assertion_attribute_role"])
            check_type(argname="argument auto_login", value=auto_login, expected_type=type_hints["auto_login"])
            check_type(argname="argument certificate", value=certificate, expected_type=type_hints["certificate"])
            check_type(argname="argument certificate_path", value=certificate_path, expected_type=type_hints["certificate_path"])
            check_type(argname="argument client_id", value=client_id, expected_type=type_hints["client_id"])
            check_type(argname="argument client_secret", value=client_secret, expected_type=type_hints["client_secret"])
            check_type(argname="argument enabled", value=enabled, expected_type=type_hints["enabled"])
            check_type(argname="argument entity_id", value=entity_id, expected_type=type_hints["entity_id"])
            check_type(argname="argument force_use_graph_api", value=force_use_graph_api, expected_type=type_hints["force_use_graph_api"])
            check_type(argname="argument idp_metadata", value=idp_metadata, expected_type=type_hints["idp_metadata"])
            check_type(argname="argument idp_metadata_path", value=idp_metadata_path, expected_type=type_hints["idp_metadata_path"])
            check_type(argname="argument idp_metadata_url", value=idp_metadata_url, expected_type=type_hints["idp_metadata_url"])
            check_type(argname="argument max_issue_delay", value=max_issue_delay, expected_type=type_hints["max_issue_delay"])
            check_type(argname="argument metadata_valid_duration", value=metadata_valid_duration, expected_type=type_hints["metadata_valid_duration"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument name_id_format", value=name_id_format, expected_type=type_hints["name_id_format"])
            check_type(argname="argument org_mapping", value=org_mapping, expected_type=type_hints["org_mapping"])
            check_type(argname="argument private_key", value=private_key, expected_type=type_hints["private_key"])
            check_type(argname="argument private_key_path", value=private_key_path, expected_type=type_hints["private_key_path"])
            check_type(argname="argument relay_state", value=relay_state, expected_type=type_hints["relay_state"])
            check_type(argname="argument role_values_admin", value=role_values_admin, expected_type=type_hints["role_values_admin"])
            check_type(argname="argument role_values_editor", value=role_values_editor, expected_type=type_hints["role_values_editor"])
            check_type(argname="argument role_values_grafana_admin", value=role_values_grafana_admin, expected_type=type_hints["role_values_grafana_admin"])
            check_type(argname="argument role_values_none", value=role_values_none, expected_type=type_hints["role_values_none"])
            check_type(argname="argument role_values_viewer", value=role_values_viewer, expected_type=type_hints["role_values_viewer"])
            check_type(argname="argument signature_algorithm", value=signature_algorithm, expected_type=type_hints["signature_algorithm"])
            check_type(argname="argument single_logout", value=single_logout, expected_type=type_hints["single_logout"])
            check_type(argname="argument skip_org_role_sync", value=skip_org_role_sync, expected_type=type_hints["skip_org_role_sync"])
            check_type(argname="argument token_url", value=token_url, expected_type=type_hints["token_url"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if allowed_organizations is not None:
            self._values["allowed_organizations"] = allowed_organizations
        if allow_idp_initiated is not None:
            self._values["allow_idp_initiated"] = allow_idp_initiated
        if allow_sign_up is not None:
            self._values["allow_sign_up"] = allow_sign_up
        if assertion_attribute_email is not None:
            self._values["assertion_attribute_email"] = assertion_attribute_email
        if assertion_attribute_external_uid is not None:
            self._values["assertion_attribute_external_uid"] = assertion_attribute_external_uid
        if assertion_attribute_groups is not None:
            self._values["assertion_attribute_groups"] = assertion_attribute_groups
        if assertion_attribute_login is not None:
            self._values["assertion_attribute_login"] = assertion_attribute_login
        if assertion_attribute_name is not None:
            self._values["assertion_attribute_name"] = assertion_attribute_name
        if assertion_attribute_org is not None:
            self._values["assertion_attribute_org"] = assertion_attribute_org
        if assertion_attribute_role is not None:
            self._values["assertion_attribute_role"] = assertion_attribute_role
        if auto_login is not None:
            self._values["auto_login"] = auto_login
        if certificate is not None:
            self._values["certificate"] = certificate
        if certificate_path is not None:
            self._values["certificate_path"] = certificate_path
        if client_id is not None:
            self._values["client_id"] = client_id
        if client_secret is not None:
            self._values["client_secret"] = client_secret
        if enabled is not None:
            self._values["enabled"] = enabled
        if entity_id is not None:
            self._values["entity_id"] = entity_id
        if force_use_graph_api is not None:
            self._values["force_use_graph_api"] = force_use_graph_api
        if idp_metadata is not None:
            self._values["idp_metadata"] = idp_metadata
        if idp_metadata_path is not None:
            self._values["idp_metadata_path"] = idp_metadata_path
        if idp_metadata_url is not None:
            self._values["idp_metadata_url"] = idp_metadata_url
        if max_issue_delay is not None:
            self._values["max_issue_delay"] = max_issue_delay
        if metadata_valid_duration is not None:
            self._values["metadata_valid_duration"] = metadata_valid_duration
        if name is not None:
            self._values["name"] = name
        if name_id_format is not None:
            self._values["name_id_format"] = name_id_format
        if org_mapping is not None:
            self._values["org_mapping"] = org_mapping
        if private_key is not None:
            self._values["private_key"] = private_key
        if private_key_path is not None:
            self._values["private_key_path"] = private_key_path
        if relay_state is not None:
            self._values["relay_state"] = relay_state
        if role_values_admin is not None:
            self._values["role_values_admin"] = role_values_admin
        if role_values_editor is not None:
            self._values["role_values_editor"] = role_values_editor
        if role_values_grafana_admin is not None:
            self._values["role_values_grafana_admin"] = role_values_grafana_admin
        if role_values_none is not None:
            self._values["role_values_none"] = role_values_none
        if role_values_viewer is not None:
            self._values["role_values_viewer"] = role_values_viewer
        if signature_algorithm is not None:
            self._values["signature_algorithm"] = signature_algorithm
        if single_logout is not None:
            self._values["single_logout"] = single_logout
        if skip_org_role_sync is not None:
            self._values["skip_org_role_sync"] = skip_org_role_sync
        if token_url is not None:
            self._values["token_url"] = token_url

    @builtins.property
    def allowed_organizations(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#allowed_organizations SsoSettings#allowed_organizations}.'''
        result = self._values.get("allowed_organizations")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def allow_idp_initiated(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#allow_idp_initiated SsoSettings#allow_idp_initiated}.'''
        result = self._values.get("allow_idp_initiated")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def allow_sign_up(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#allow_sign_up SsoSettings#allow_sign_up}.'''
        result = self._values.get("allow_sign_up")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def assertion_attribute_email(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#assertion_attribute_email SsoSettings#assertion_attribute_email}.'''
        result = self._values.get("assertion_attribute_email")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def assertion_attribute_external_uid(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#assertion_attribute_external_uid SsoSettings#assertion_attribute_external_uid}.'''
        result = self._values.get("assertion_attribute_external_uid")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def assertion_attribute_groups(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#assertion_attribute_groups SsoSettings#assertion_attribute_groups}.'''
        result = self._values.get("assertion_attribute_groups")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def assertion_attribute_login(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#assertion_attribute_login SsoSettings#assertion_attribute_login}.'''
        result = self._values.get("assertion_attribute_login")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def assertion_attribute_name(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#assertion_attribute_name SsoSettings#assertion_attribute_name}.'''
        result = self._values.get("assertion_attribute_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def assertion_attribute_org(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#assertion_attribute_org SsoSettings#assertion_attribute_org}.'''
        result = self._values.get("assertion_attribute_org")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def assertion_attribute_role(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#assertion_attribute_role SsoSettings#assertion_attribute_role}.'''
        result = self._values.get("assertion_attribute_role")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def auto_login(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#auto_login SsoSettings#auto_login}.'''
        result = self._values.get("auto_login")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def certificate(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#certificate SsoSettings#certificate}.'''
        result = self._values.get("certificate")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def certificate_path(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#certificate_path SsoSettings#certificate_path}.'''
        result = self._values.get("certificate_path")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def client_id(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#client_id SsoSettings#client_id}.'''
        result = self._values.get("client_id")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def client_secret(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#client_secret SsoSettings#client_secret}.'''
        result = self._values.get("client_secret")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def enabled(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#enabled SsoSettings#enabled}.'''
        result = self._values.get("enabled")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def entity_id(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#entity_id SsoSettings#entity_id}.'''
        result = self._values.get("entity_id")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def force_use_graph_api(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#force_use_graph_api SsoSettings#force_use_graph_api}.'''
        result = self._values.get("force_use_graph_api")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def idp_metadata(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#idp_metadata SsoSettings#idp_metadata}.'''
        result = self._values.get("idp_metadata")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def idp_metadata_path(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#idp_metadata_path SsoSettings#idp_metadata_path}.'''
        result = self._values.get("idp_metadata_path")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def idp_metadata_url(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#idp_metadata_url SsoSettings#idp_metadata_url}.'''
        result = self._values.get("idp_metadata_url")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def max_issue_delay(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#max_issue_delay SsoSettings#max_issue_delay}.'''
        result = self._values.get("max_issue_delay")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def metadata_valid_duration(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#metadata_valid_duration SsoSettings#metadata_valid_duration}.'''
        result = self._values.get("metadata_valid_duration")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#name SsoSettings#name}.'''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def name_id_format(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#name_id_format SsoSettings#name_id_format}.'''
        result = self._values.get("name_id_format")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def org_mapping(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#org_mapping SsoSettings#org_mapping}.'''
        result = self._values.get("org_mapping")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def private_key(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#private_key SsoSettings#private_key}.'''
        result = self._values.get("private_key")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def private_key_path(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#private_key_path SsoSettings#private_key_path}.'''
        result = self._values.get("private_key_path")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def relay_state(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#relay_state SsoSettings#relay_state}.'''
        result = self._values.get("relay_state")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def role_values_admin(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#role_values_admin SsoSettings#role_values_admin}.'''
        result = self._values.get("role_values_admin")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def role_values_editor(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#role_values_editor SsoSettings#role_values_editor}.'''
        result = self._values.get("role_values_editor")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def role_values_grafana_admin(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#role_values_grafana_admin SsoSettings#role_values_grafana_admin}.'''
        result = self._values.get("role_values_grafana_admin")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def role_values_none(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#role_values_none SsoSettings#role_values_none}.'''
        result = self._values.get("role_values_none")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def role_values_viewer(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#role_values_viewer SsoSettings#role_values_viewer}.'''
        result = self._values.get("role_values_viewer")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def signature_algorithm(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#signature_algorithm SsoSettings#signature_algorithm}.'''
        result = self._values.get("signature_algorithm")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def single_logout(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#single_logout SsoSettings#single_logout}.'''
        result = self._values.get("single_logout")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def skip_org_role_sync(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#skip_org_role_sync SsoSettings#skip_org_role_sync}.'''
        result = self._values.get("skip_org_role_sync")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def token_url(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/sso_settings#token_url SsoSettings#token_url}.'''
        result = self._values.get("token_url")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "SsoSettingsSamlSettings(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class SsoSettingsSamlSettingsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="grafana.ssoSettings.SsoSettingsSamlSettingsOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__3744cb341ed6dd03e2279a178cf9cf614fba8d12e251e931e2440bd1243c8ea5)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetAllowedOrganizations")
    def reset_allowed_organizations(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAllowedOrganizations", []))

    @jsii.member(jsii_name="resetAllowIdpInitiated")
    def reset_allow_idp_initiated(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAllowIdpInitiated", []))

    @jsii.member(jsii_name="resetAllowSignUp")
    def reset_allow_sign_up(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAllowSignUp", []))

    @jsii.member(jsii_name="resetAssertionAttributeEmail")
    def reset_assertion_attribute_email(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAssertionAttributeEmail", []))

    @jsii.member(jsii_name="resetAssertionAttributeExternalUid")
    def reset_assertion_attribute_external_uid(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAssertionAttributeExternalUid", []))

    @jsii.member(jsii_name="resetAssertionAttributeGroups")
    def reset_assertion_attribute_groups(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAssertionAttributeGroups", []))

    @jsii.member(jsii_name="resetAssertionAttributeLogin")
    def reset_assertion_attribute_login(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAssertionAttributeLogin", []))

    @jsii.member(jsii_name="resetAssertionAttributeName")
    def reset_assertion_attribute_name(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAssertionAttributeName", []))

    @jsii.member(jsii_name="resetAssertionAttributeOrg")
    def reset_assertion_attribute_org(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAssertionAttributeOrg", []))

    @jsii.member(jsii_name="resetAssertionAttributeRole")
    def reset_assertion_attribute_role(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAssertionAttributeRole", []))

    @jsii.member(jsii_name="resetAutoLogin")
    def reset_auto_login(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAutoLogin", []))

    @jsii.member(jsii_name="resetCertificate")
    def reset_certificate(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetCertificate", []))

    @jsii.member(jsii_name="resetCertificatePath")
    def reset_certificate_path(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetCertificatePath", []))

    @jsii.member(jsii_name="resetClientId")
    def reset_client_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetClientId", []))

    @jsii.member(jsii_name="resetClientSecret")
    def reset_client_secret(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetClientSecret", []))

    @jsii.member(jsii_name="resetEnabled")
    def reset_enabled(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEnabled", []))

    @jsii.member(jsii_name="resetEntityId")
    def reset_entity_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEntityId", []))

    @jsii.member(jsii_name="resetForceUseGraphApi")
    def reset_force_use_graph_api(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetForceUseGraphApi", []))

    @jsii.member(jsii_name="resetIdpMetadata")
    def reset_idp_metadata(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetIdpMetadata", []))

    @jsii.member(jsii_name="resetIdpMetadataPath")
    def reset_idp_metadata_path(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetIdpMetadataPath", []))

    @jsii.member(jsii_name="resetIdpMetadataUrl")
    def reset_idp_metadata_url(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetIdpMetadataUrl", []))

    @jsii.member(jsii_name="resetMaxIssueDelay")
    def reset_max_issue_delay(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMaxIssueDelay", []))

    @jsii.member(jsii_name="resetMetadataValidDuration")
    def reset_metadata_valid_duration(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMetadataValidDuration", []))

    @jsii.member(jsii_name="resetName")
    def reset_name(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetName", []))

    @jsii.member(jsii_name="resetNameIdFormat")
    def reset_name_id_format(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetNameIdFormat", []))

    @jsii.member(jsii_name="resetOrgMapping")
    def reset_org_mapping(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetOrgMapping", []))

    @jsii.member(jsii_name="resetPrivateKey")
    def reset_private_key(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetPrivateKey", []))

    @jsii.member(jsii_name="resetPrivateKeyPath")
    def reset_private_key_path(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetPrivateKeyPath", []))

    @jsii.member(jsii_name="resetRelayState")
    def reset_relay_state(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetRelayState", []))

    @jsii.member(jsii_name="resetRoleValuesAdmin")
    def reset_role_values_admin(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetRoleValuesAdmin", []))

    @jsii.member(jsii_name="resetRoleValuesEditor")
    def reset_role_values_editor(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetRoleValuesEditor", []))

    @jsii.member(jsii_name="resetRoleValuesGrafanaAdmin")
    def reset_role_values_grafana_admin(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetRoleValuesGrafanaAdmin", []))

    @jsii.member(jsii_name="resetRoleValuesNone")
    def reset_role_values_none(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetRoleValuesNone", []))

    @jsii.member(jsii_name="resetRoleValuesViewer")
    def reset_role_values_viewer(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetRoleValuesViewer", []))

    @jsii.member(jsii_name="resetSignatureAlgorithm")
    def reset_signature_algorithm(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSignatureAlgorithm", []))

    @jsii.member(jsii_name="resetSingleLogout")
    def reset_single_logout(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSingleLogout", []))

    @jsii.member(jsii_name="resetSkipOrgRoleSync")
    def reset_skip_org_role_sync(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSkipOrgRoleSync", []))

    @jsii.member(jsii_name="resetTokenUrl")
    def reset_token_url(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetTokenUrl", []))

    @builtins.property
    @jsii.member(jsii_name="allowedOrganizationsInput")
    def allowed_organizations_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "allowedOrganizationsInput"))

    @builtins.property
    @jsii.member(jsii_name="allowIdpInitiatedInput")
    def allow_idp_initiated_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "allowIdpInitiatedInput"))

    @builtins.property
    @jsii.member(jsii_name="allowSignUpInput")
    def allow_sign_up_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "allowSignUpInput"))

    @builtins.property
    @jsii.member(jsii_name="assertionAttributeEmailInput")
    def assertion_attribute_email_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "assertionAttributeEmailInput"))

    @builtins.property
    @jsii.member(jsii_name="assertionAttributeExternalUidInput")
    def assertion_attribute_external_uid_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "assertionAttributeExternalUidInput"))

    @builtins.property
    @jsii.member(jsii_name="assertionAttributeGroupsInput")
    def assertion_attribute_groups_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "assertionAttributeGroupsInput"))

    @builtins.property
    @jsii.member(jsii_name="assertionAttributeLoginInput")
    def assertion_attribute_login_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "assertionAttributeLoginInput"))

    @builtins.property
    @jsii.member(jsii_name="assertionAttributeNameInput")
    def assertion_attribute_name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "assertionAttributeNameInput"))

    @builtins.property
    @jsii.member(jsii_name="assertionAttributeOrgInput")
    def assertion_attribute_org_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "assertionAttributeOrgInput"))

    @builtins.property
    @jsii.member(jsii_name="assertionAttributeRoleInput")
    def assertion_attribute_role_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "assertionAttributeRoleInput"))

    @builtins.property
    @jsii.member(jsii_name="autoLoginInput")
    def auto_login_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "autoLoginInput"))

    @builtins.property
    @jsii.member(jsii_name="certificateInput")
    def certificate_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "certificateInput"))

    @builtins.property
    @jsii.member(jsii_name="certificatePathInput")
    def certificate_path_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "certificatePathInput"))

    @builtins.property
    @jsii.member(jsii_name="clientIdInput")
    def client_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "clientIdInput"))

    @builtins.property
    @jsii.member(jsii_name="clientSecretInput")
    def client_secret_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "clientSecretInput"))

    @builtins.property
    @jsii.member(jsii_name="enabledInput")
    def enabled_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "enabledInput"))

    @builtins.property
    @jsii.member(jsii_name="entityIdInput")
    def entity_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "entityIdInput"))

    @builtins.property
    @jsii.member(jsii_name="forceUseGraphApiInput")
    def force_use_graph_api_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "forceUseGraphApiInput"))

    @builtins.property
    @jsii.member(jsii_name="idpMetadataInput")
    def idp_metadata_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "idpMetadataInput"))

    @builtins.property
    @jsii.member(jsii_name="idpMetadataPathInput")
    def idp_metadata_path_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "idpMetadataPathInput"))

    @builtins.property
    @jsii.member(jsii_name="idpMetadataUrlInput")
    def idp_metadata_url_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "idpMetadataUrlInput"))

    @builtins.property
    @jsii.member(jsii_name="maxIssueDelayInput")
    def max_issue_delay_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "maxIssueDelayInput"))

    @builtins.property
    @jsii.member(jsii_name="metadataValidDurationInput")
    def metadata_valid_duration_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "metadataValidDurationInput"))

    @builtins.property
    @jsii.member(jsii_name="nameIdFormatInput")
    def name_id_format_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "nameIdFormatInput"))

    @builtins.property
    @jsii.member(jsii_name="nameInput")
    def name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "nameInput"))

    @builtins.property
    @jsii.member(jsii_name="orgMappingInput")
    def org_mapping_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "orgMappingInput"))

    @builtins.property
    @jsii.member(jsii_name="privateKeyInput")
    def private_key_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "privateKeyInput"))

    @builtins.property
    @jsii.member(jsii_name="privateKeyPathInput")
    def private_key_path_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "privateKeyPathInput"))

    @builtins.property
    @jsii.member(jsii_name="relayStateInput")
    def relay_state_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "relayStateInput"))

    @builtins.property
    @jsii.member(jsii_name="roleValuesAdminInput")
    def role_values_admin_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "roleValuesAdminInput"))

    @builtins.property
    @jsii.member(jsii_name="roleValuesEditorInput")
    def role_values_editor_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "roleValuesEditorInput"))

    @builtins.property
    @jsii.member(jsii_name="roleValuesGrafanaAdminInput")
    def role_values_grafana_admin_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "roleValuesGrafanaAdminInput"))

    @builtins.property
    @jsii.member(jsii_name="roleValuesNoneInput")
    def role_values_none_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "roleValuesNoneInput"))

    @builtins.property
    @jsii.member(jsii_name="roleValuesViewerInput")
    def role_values_viewer_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "roleValuesViewerInput"))

    @builtins.property
    @jsii.member(jsii_name="signatureAlgorithmInput")
    def signature_algorithm_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "signatureAlgorithmInput"))

    @builtins.property
    @jsii.member(jsii_name="singleLogoutInput")
    def single_logout_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "singleLogoutInput"))

    @builtins.property
    @jsii.member(jsii_name="skipOrgRoleSyncInput")
    def skip_org_role_sync_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "skipOrgRoleSyncInput"))

    @builtins.property
    @jsii.member(jsii_name="tokenUrlInput")
    def token_url_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "tokenUrlInput"))

    @builtins.property
    @jsii.member(jsii_name="allowedOrganizations")
    def allowed_organizations(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "allowedOrganizations"))

    @allowed_organizations.setter
    def allowed_organizations(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__65c1ea900deda25e00973c5c47e55a3464e6e136ddc9c16af94793685b66b603)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "allowedOrganizations", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="allowIdpInitiated")
    def allow_idp_initiated(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "allowIdpInitiated"))

    @allow_idp_initiated.setter
    def allow_idp_initiated(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__89bb9835e86de21116c3a755aa287d1b691a39b84a192da7150d99152fc136b1)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "allowIdpInitiated", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="allowSignUp")
    def allow_sign_up(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "allowSignUp"))

    @allow_sign_up.setter
    def allow_sign_up(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__530cef850b346986d16669eaf8ca2e681041ee6fd8bd4548f13b7970169fccd1)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "allowSignUp", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="assertionAttributeEmail")
    def assertion_attribute_email(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "assertionAttributeEmail"))

    @assertion_attribute_email.setter
    def assertion_attribute_email(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__39b3b59a91b7e112ba3c5491966f50cbce6866d3023917b5e08bc71fc14e02d1)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "assertionAttributeEmail", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="assertionAttributeExternalUid")
    def assertion_attribute_external_uid(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "assertionAttributeExternalUid"))

    @assertion_attribute_external_uid.setter
    def assertion_attribute_external_uid(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3c960716ee75b1fff9a7e5a071849181a07dbaabe5902acd2d3dd735d7ab487a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "assertionAttributeExternalUid", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="assertionAttributeGroups")
    def assertion_attribute_groups(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "assertionAttributeGroups"))

    @assertion_attribute_groups.setter
    def assertion_attribute_groups(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__77b26442496cc685e15897f3d679364bc55e1ad15bba3baa6bdfbb3850a62bd3)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "assertionAttributeGroups", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="assertionAttributeLogin")
    def assertion_attribute_login(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "assertionAttributeLogin"))

    @assertion_attribute_login.setter
    def assertion_attribute_login(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1bace33e958ba4b7987686d8d09dd655428fc720f043762c48bbf79b35da016b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "assertionAttributeLogin", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="assertionAttributeName")
    def assertion_attribute_name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "assertionAttributeName"))

    @assertion_attribute_name.setter
    def assertion_attribute_name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8367cc2b9d6a665553af7fe471fc8a4baa619af8cffe8258e87254940b6acb4b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "assertionAttributeName", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="assertionAttributeOrg")
    def assertion_attribute_org(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "assertionAttributeOrg"))

    @assertion_attribute_org.setter
    def assertion_attribute_org(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__695c13a752b8756e5a4c8337aa26ad29aeb7e39b6189a944c560ac7b181d6970)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "assertionAttributeOrg", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="assertionAttributeRole")
    def assertion_attribute_role(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "assertionAttributeRole"))

    @assertion_attribute_role.setter
    def assertion_attribute_role(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5ba095ad5a184eedb3816b05c5a26739fafa71c47bdc991a4e8fe97d4fb12209)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "assertionAttributeRole", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="autoLogin")
    def auto_login(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "autoLogin"))

    @auto_login.setter
    def auto_login(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d290c2569db21e00ae2150f75a297f71f07bb76413b52da88676b119479cae73)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "autoLogin", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="certificate")
    def certificate(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "certificate"))

    @certificate.setter
    def certificate(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5f34cbb476eac5efdf5c172ab39d73014b92e12dfb9c7e76f0d027d1a551de74)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "certificate", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="certificatePath")
    def certificate_path(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "certificatePath"))

    @certificate_path.setter
    def certificate_path(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9ed2c75919353c4519c7cc3bae800a729e4f26b0a10b5372e5fa1f7ff0cecc29)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "certificatePath", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="clientId")
    def client_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "clientId"))

    @client_id.setter
    def client_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f9770064d2074979904378ee6872338ef469354a327920bf8085e795719d579a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "clientId", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="clientSecret")
    def client_secret(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "clientSecret"))

    @client_secret.setter
    def client_secret(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9db1aaf3c88cb361cd3888bc4267f74d36334892bc0d4ea0e5965b1f4cf760d7)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "clientSecret", value) # pyright: ignore[reportArgumentType]

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
            type_hints = typing.get_type_hints(_typecheckingstub__6e02cedf52bbb3a0e97e423118f650db47d9f7182368ab1bd2ed34a5ae911b5b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "enabled", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="entityId")
    def entity_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "entityId"))

    @entity_id.setter
    def entity_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7f022dbfe1f2560c464f6303dd3410143c18beb29e14b877443d4e1667773a7b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "entityId", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="forceUseGraphApi")
    def force_use_graph_api(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "forceUseGraphApi"))

    @force_use_graph_api.setter
    def force_use_graph_api(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d01fd63c8a5693d7d10e8d384142928f2092dd28ad27b3154891bee4db55e278)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "forceUseGraphApi", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="idpMetadata")
    def idp_metadata(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "idpMetadata"))

    @idp_metadata.setter
    def idp_metadata(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__cf281f778f003a1ff2a031e3f49169b408fbe40a17439824f4f410d9fa0e360a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "idpMetadata", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="idpMetadataPath")
    def idp_metadata_path(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "idpMetadataPath"))

    @idp_metadata_path.setter
    def idp_metadata_path(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__fa7e566d8845233fe97b2ab25332003d99b043ce719ab1d02e2b844b0e7b7e58)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "idpMetadataPath", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="idpMetadataUrl")
    def idp_metadata_url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "idpMetadataUrl"))

    @idp_metadata_url.setter
    def idp_metadata_url(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__13799f467a8b7035c15b2e70095f1a62bdd8007bd1f04ea06e5804b35be6b7a2)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "idpMetadataUrl", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="maxIssueDelay")
    def max_issue_delay(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "maxIssueDelay"))

    @max_issue_delay.setter
    def max_issue_delay(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2bdc056669992851adc0496fd44d00eff15afc4b4c3426a84223baafd1037ed0)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "maxIssueDelay", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="metadataValidDuration")
    def metadata_valid_duration(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "metadataValidDuration"))

    @metadata_valid_duration.setter
    def metadata_valid_duration(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4e8d105d71ddc4e3046c7bfe317a3ca8d2f1385f10e06cc5f633faf0787a6be7)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "metadataValidDuration", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="name")
    def name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "name"))

    @name.setter
    def name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c6b5bbb52fd9ced27e293e57a8ae9a110915f013001076bf23e94ea280b802bf)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "name", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="nameIdFormat")
    def name_id_format(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "nameIdFormat"))

    @name_id_format.setter
    def name_id_format(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__57555f98d960353300591613d47a68c01e029cd16182a757e9a6157bcffb758c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "nameIdFormat", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="orgMapping")
    def org_mapping(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "orgMapping"))

    @org_mapping.setter
    def org_mapping(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d33ab28b2c930e0eb8ce8606818c1cbbfcde028d321640455d6cc13390e7fee1)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "orgMapping", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="privateKey")
    def private_key(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "privateKey"))

    @private_key.setter
    def private_key(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__66ffaca8d81ea4c6031a13a6d3a758ab507692dbf897ebac817908e8bb57d141)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "privateKey", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="privateKeyPath")
    def private_key_path(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "privateKeyPath"))

    @private_key_path.setter
    def private_key_path(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__78f9e2eecbc97cac4559270eadba2b5b3f020bd66814a28f69decabf84eee089)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "privateKeyPath", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="relayState")
    def relay_state(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "relayState"))

    @relay_state.setter
    def relay_state(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7c7f991a0993b6b74090894ecc1fe900fd634b6e36e91e3c7f700783600944a6)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "relayState", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="roleValuesAdmin")
    def role_values_admin(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "roleValuesAdmin"))

    @role_values_admin.setter
    def role_values_admin(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__27569c46702be5b9fc20f655d603085b22bc6c4fe2a05fa8571e91c25cb1c9ab)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "roleValuesAdmin", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="roleValuesEditor")
    def role_values_editor(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "roleValuesEditor"))

    @role_values_editor.setter
    def role_values_editor(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c6e44fc6bdc8ddd71973821379233941e34737f24f3d480e76659e56e9861209)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "roleValuesEditor", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="roleValuesGrafanaAdmin")
    def role_values_grafana_admin(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "roleValuesGrafanaAdmin"))

    @role_values_grafana_admin.setter
    def role_values_grafana_admin(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5f9768517cf6be2c4847bbd24d7743e334d0ae9b8c376e280a4011e25207bcf0)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "roleValuesGrafanaAdmin", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="roleValuesNone")
    def role_values_none(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "roleValuesNone"))

    @role_values_none.setter
    def role_values_none(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f68354982d910bb0ca2d25c16f7c8ee896259410ed0a80793b615de9626302d0)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "roleValuesNone", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="roleValuesViewer")
    def role_values_viewer(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "roleValuesViewer"))

    @role_values_viewer.setter
    def role_values_viewer(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9d795252b6df5c9bdfd745ee5c8603a4504fcd59f956d165a3d5ba3a27092c74)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "roleValuesViewer", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="signatureAlgorithm")
    def signature_algorithm(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "signatureAlgorithm"))

    @signature_algorithm.setter
    def signature_algorithm(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__cea21eec3c02103d185e9f238bafdd4ac571226e13e40a995f83d22d89f51aa5)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "signatureAlgorithm", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="singleLogout")
    def single_logout(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "singleLogout"))

    @single_logout.setter
    def single_logout(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1e77e3c9f3adccf1ab35e023610279b656883537a81190e6adcbd0640df80600)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "singleLogout", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="skipOrgRoleSync")
    def skip_org_role_sync(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "skipOrgRoleSync"))

    @skip_org_role_sync.setter
    def skip_org_role_sync(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__95f18585a52bfa1de753ba3d511ad841884cddae4ac47dd1d08a3322255f889e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "skipOrgRoleSync", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="tokenUrl")
    def token_url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "tokenUrl"))

    @token_url.setter
    def token_url(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4909111ee6a479a8cef046e7971e72b7f4859b7e9c026a62e140f741c4a193e0)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "tokenUrl", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[SsoSettingsSamlSettings]:
        return typing.cast(typing.Optional[SsoSettingsSamlSettings], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[SsoSettingsSamlSettings]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0c18deba3b1ae44f0bae5e9443f0c089872f23a575a58fe492cb30850f042593)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


__all__ = [
    "SsoSettings",
    "SsoSettingsConfig",
    "SsoSettingsLdapSettings",
    "SsoSettingsLdapSettingsConfig",
    "SsoSettingsLdapSettingsConfigOutputReference",
    "SsoSettingsLdapSettingsConfigServers",
    "SsoSettingsLdapSettingsConfigServersGroupMappings",
    "SsoSettingsLdapSettingsConfigServersGroupMappingsList",
    "SsoSettingsLdapSettingsConfigServersGroupMappingsOutputReference",
    "SsoSettingsLdapSettingsConfigServersList",
    "SsoSettingsLdapSettingsConfigServersOutputReference",
    "SsoSettingsLdapSettingsOutputReference",
    "SsoSettingsOauth2Settings",
    "SsoSettingsOauth2SettingsOutputReference",
    "SsoSettingsSamlSettings",
    "SsoSettingsSamlSettingsOutputReference",
]

publication.publish()

def _typecheckingstub__b05714103f0e58e736b75a395f2607fc632634a39b443312d03bdf1fbdcf3119(
    scope: _constructs_77d1e7e8.Construct,
    id_: builtins.str,
    *,
    provider_name: builtins.str,
    id: typing.Optional[builtins.str] = None,
    ldap_settings: typing.Optional[typing.Union[SsoSettingsLdapSettings, typing.Dict[builtins.str, typing.Any]]] = None,
    oauth2_settings: typing.Optional[typing.Union[SsoSettingsOauth2Settings, typing.Dict[builtins.str, typing.Any]]] = None,
    saml_settings: typing.Optional[typing.Union[SsoSettingsSamlSettings, typing.Dict[builtins.str, typing.Any]]] = None,
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

def _typecheckingstub__b23a201d96185dbb5035c271898471fc4f672cead4b3c50bc4f5f340e6d842ff(
    scope: _constructs_77d1e7e8.Construct,
    import_to_id: builtins.str,
    import_from_id: builtins.str,
    provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b4e9f5b6a9f8f1dfd13729ac47cafff14c3632beff1001db6fa05ddce7d1a363(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1b58e34e25dd08326c168b5da3efc7e7a82b63b8b89b56295d954bb6a83e578a(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9c2bb3bc54fc1def6d59aa37c2d309deb58f14b270ad07c1a8e90970ebd85f24(
    *,
    connection: typing.Optional[typing.Union[typing.Union[_cdktf_9a9027ec.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]] = None,
    count: typing.Optional[typing.Union[jsii.Number, _cdktf_9a9027ec.TerraformCount]] = None,
    depends_on: typing.Optional[typing.Sequence[_cdktf_9a9027ec.ITerraformDependable]] = None,
    for_each: typing.Optional[_cdktf_9a9027ec.ITerraformIterator] = None,
    lifecycle: typing.Optional[typing.Union[_cdktf_9a9027ec.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]] = None,
    provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
    provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktf_9a9027ec.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]] = None,
    provider_name: builtins.str,
    id: typing.Optional[builtins.str] = None,
    ldap_settings: typing.Optional[typing.Union[SsoSettingsLdapSettings, typing.Dict[builtins.str, typing.Any]]] = None,
    oauth2_settings: typing.Optional[typing.Union[SsoSettingsOauth2Settings, typing.Dict[builtins.str, typing.Any]]] = None,
    saml_settings: typing.Optional[typing.Union[SsoSettingsSamlSettings, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__dcd1d92b9f8fab1ee4363f63f45361d9d21f6f57e0d9770df6b438b27e0c68bf(
    *,
    config: typing.Union[SsoSettingsLdapSettingsConfig, typing.Dict[builtins.str, typing.Any]],
    allow_sign_up: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    skip_org_role_sync: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2fa98923075526ea2f24e67550dbee15d1eea0b5a6f531c24a098857d2b1ff08(
    *,
    servers: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[SsoSettingsLdapSettingsConfigServers, typing.Dict[builtins.str, typing.Any]]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4120533e231bd81b4d0875feae34b6917ff2e9c1319184a0809ef9c8898f1f82(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__38919977a9716e77adea2b37bf949b6880a732d75f2730770e4e002f388a9def(
    value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[SsoSettingsLdapSettingsConfigServers, typing.Dict[builtins.str, typing.Any]]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__13dc1a0925d5f8bd24a7ea0c0d195b57544ad9a069ee1957a659abd9b8914d32(
    value: typing.Optional[SsoSettingsLdapSettingsConfig],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bb6c17fab4219704a271fd1ebf7833660df1c6698db3471492ad3a9a0d24a118(
    *,
    host: builtins.str,
    search_base_dns: typing.Sequence[builtins.str],
    search_filter: builtins.str,
    attributes: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    bind_dn: typing.Optional[builtins.str] = None,
    bind_password: typing.Optional[builtins.str] = None,
    client_cert: typing.Optional[builtins.str] = None,
    client_cert_value: typing.Optional[builtins.str] = None,
    client_key: typing.Optional[builtins.str] = None,
    client_key_value: typing.Optional[builtins.str] = None,
    group_mappings: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[SsoSettingsLdapSettingsConfigServersGroupMappings, typing.Dict[builtins.str, typing.Any]]]]] = None,
    group_search_base_dns: typing.Optional[typing.Sequence[builtins.str]] = None,
    group_search_filter: typing.Optional[builtins.str] = None,
    group_search_filter_user_attribute: typing.Optional[builtins.str] = None,
    min_tls_version: typing.Optional[builtins.str] = None,
    port: typing.Optional[jsii.Number] = None,
    root_ca_cert: typing.Optional[builtins.str] = None,
    root_ca_cert_value: typing.Optional[typing.Sequence[builtins.str]] = None,
    ssl_skip_verify: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    start_tls: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    timeout: typing.Optional[jsii.Number] = None,
    tls_ciphers: typing.Optional[typing.Sequence[builtins.str]] = None,
    use_ssl: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ac950afea39cc5831237a0ea7accefe308ec4571ca9727c2e3c611201d88512e(
    *,
    group_dn: builtins.str,
    org_role: builtins.str,
    grafana_admin: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    org_id: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f09cf9746f6ee6d4ab1372756e1e284b86f0a3354f6cac6238a061329caa679d(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    wraps_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__59ef0848e6a626953a1fb7fe06b6cc6b9fd31800d29fdf4a89fc1672d4e26442(
    index: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__95be130df73c3977044bddd0a5c9f8f1c2c0db59d7cc03d2a7214a827af5f698(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4ecec654d21de4990ef6c8a43f5cb7463be619997247bcd55b35e284f5a89cd6(
    value: _cdktf_9a9027ec.IInterpolatingParent,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9a626ee9d633a93eea67e1632391c5a2d4d1d42b600e279011f80255e46f8684(
    value: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5808d87f778972ef2482c39c0e19158825fbcab082a601b1f1b3bfd8873dbeb1(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[SsoSettingsLdapSettingsConfigServersGroupMappings]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__390f04bf394484d4077595584d751cadba7f3c39e9d066ec7b746af067c89d5e(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    complex_object_index: jsii.Number,
    complex_object_is_from_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__25b6c460cf3ee5c8530cd69b9417c3033d01df9733bf0b64348121bee5f36200(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__11b13c77e3a6560e76b26c4a6ab66e53395dfee9ef4749fbf79f470257ed2406(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e91f92210fa71466ca4a8d06ab50501d5a32a80f4b0f9b7ad7dac8a307d013f2(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ac803e8c940b9a438336db597403a5f0f4d6d1e025aae9eeba2b7772df62c4a7(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4e5d8d12b7c3a5e047ae692e5b1d7e3358b78365455b8dfc1859153866dba1a6(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, SsoSettingsLdapSettingsConfigServersGroupMappings]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6b37fb86fee2b82fa829c91627ab1b792632d4aeadb1ef6f842cce025d15d47a(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    wraps_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__64169a8b2588ec3121a5699239d99f37c5952fdf012ebc49d3b41704ed807636(
    index: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7fa20faac0b0ad132920c10fb137e333e210d2dc86362188ae843a061c452952(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b545fa3f55bd3499db94e0b364ad92a06cc78cc15e70e1e7e6765690c8586e3a(
    value: _cdktf_9a9027ec.IInterpolatingParent,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5dc6d405136774acb6c6b48afce0ea1cb2940b202ec4131d1bd591a9b14be75e(
    value: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__35ed0bd0bb50e6c1675fa91054c354336f98df8312a64aee63ae370778a6d6c5(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[SsoSettingsLdapSettingsConfigServers]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b2040f767ce2b030e57620fff58a064a088c209bccc58995ea0b65faf114a009(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    complex_object_index: jsii.Number,
    complex_object_is_from_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b20f7c6e7946cfddc118366900ffa4d613e4aadb03010cb2fc2ced4c9313ce5d(
    value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[SsoSettingsLdapSettingsConfigServersGroupMappings, typing.Dict[builtins.str, typing.Any]]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9e9d08e5a8ec7760aff770cc8ea53eba21e91b33dac661f73a7796f112cecf72(
    value: typing.Mapping[builtins.str, builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__07112bca7bed8d0e6d0064924f0d65d4ab6e732b4101dbc89fb2ad2c5444afd0(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c5b5fa2e0f3c0dead3cf716ab99d4561d0223802ecb422671bbb47f0d60894f6(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d4cf7f565fec8d8ffcbac9613fb1b29336a29e9b2e3f91abdfa7850c059657c3(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7f331e5a8ca6a6e8ce582437488dfb287206b774897bf70259ef7ed30e78c258(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a54c21f30710730f22a3ab834e274672a937dd72387062e9616b890ed551518a(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6789f7be6952f79adb2e5c6d0859b63134538827d251b614d89d8c218b91f073(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__562cdab970d1b29fb09409d17200eb43880b9828587422f723779cd096a4904e(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cc40ecc8084f314f64352d779a5ab61dde46bb6b591c283cff490acbd2b2d099(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7e7679fbe575f2d14d84e7d5583e0485f0e7b0946ddf434387f6107c9a83d61a(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__73716f784f11db5be548fad00a489ba43949fcaf98983786e1060f21fb023413(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__08e1ae641b4a6cb7fc09a6e1bdb3f99eaac46b56721d9e189c57a39144daa31b(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2db431c061424cbd0a79348679f78af9b81d2d8582ca3e873cfeef11238b854c(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e828a5bbe3580a83fb42f27eeaebab62e58c0a849def658381e622e34dacf2ce(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7238e463ecfa74d019c069429ed527dfeed3c07f2ef820446601ccfb06148fca(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f249037aebc6117fcac25b7d812b71651a5a8c0a7a40ce127892e703bbb2f8d8(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5b7965173349e6414867d17baccd9e8bc510a7651e1ba554586bcfad7bc2f22c(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c1ece6fc808df2a66591bd2d0a65542ae806a243cda84c8b0182eb78380ac280(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__29073c5c741b22bd0fba3dc79b55953518b18371b722376496c7f0357dc54604(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__315fe50739835e1c27881363a8e2dcd39853396098b271ac75b5f2e9ee9d4fa0(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fd7b2f58ad397cc7129c1fe92fe03621b97133cce84693f2e2acdd56a0391554(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8c0320f5dfb345ec28492d997d03e1b517a9f4d41efce642db4b8d0d223ed2c0(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3940f6889abfd436e74e3afa9ba542ccdd5f53eeb4cf841ba02ba3455642595a(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, SsoSettingsLdapSettingsConfigServers]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__629a439a12fb5426bf2ce958358eefd75b25e54e9d61c726bfdc75666a13b3d7(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3ccf5857b4457fae851eb2741103bb5df04ea7ebeddba79532919d3b2e522e61(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bd6ddf02e62e91a31ca4a62df94916eafb7f15bda066fae4d735c0213daa30c4(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f543f8c1532be0554d537c829abb21b054a4cc5e4a9419341cec77f4ec0030ab(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f5c8fc6163683f772304c5766baad1e68098c3be44b8ca24746780e500260e1a(
    value: typing.Optional[SsoSettingsLdapSettings],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4e8ae0dff0774220fb101b5a52ea8b13b103251c5eb8098fcae9b9169791e9c8(
    *,
    client_id: builtins.str,
    allow_assign_grafana_admin: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    allowed_domains: typing.Optional[builtins.str] = None,
    allowed_groups: typing.Optional[builtins.str] = None,
    allowed_organizations: typing.Optional[builtins.str] = None,
    allow_sign_up: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    api_url: typing.Optional[builtins.str] = None,
    auth_style: typing.Optional[builtins.str] = None,
    auth_url: typing.Optional[builtins.str] = None,
    auto_login: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    client_secret: typing.Optional[builtins.str] = None,
    custom: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    define_allowed_groups: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    define_allowed_teams_ids: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    email_attribute_name: typing.Optional[builtins.str] = None,
    email_attribute_path: typing.Optional[builtins.str] = None,
    empty_scopes: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    groups_attribute_path: typing.Optional[builtins.str] = None,
    id_token_attribute_name: typing.Optional[builtins.str] = None,
    login_attribute_path: typing.Optional[builtins.str] = None,
    login_prompt: typing.Optional[builtins.str] = None,
    name: typing.Optional[builtins.str] = None,
    name_attribute_path: typing.Optional[builtins.str] = None,
    org_attribute_path: typing.Optional[builtins.str] = None,
    org_mapping: typing.Optional[builtins.str] = None,
    role_attribute_path: typing.Optional[builtins.str] = None,
    role_attribute_strict: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    scopes: typing.Optional[builtins.str] = None,
    signout_redirect_url: typing.Optional[builtins.str] = None,
    skip_org_role_sync: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    team_ids: typing.Optional[builtins.str] = None,
    team_ids_attribute_path: typing.Optional[builtins.str] = None,
    teams_url: typing.Optional[builtins.str] = None,
    tls_client_ca: typing.Optional[builtins.str] = None,
    tls_client_cert: typing.Optional[builtins.str] = None,
    tls_client_key: typing.Optional[builtins.str] = None,
    tls_skip_verify_insecure: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    token_url: typing.Optional[builtins.str] = None,
    use_pkce: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    use_refresh_token: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__98b38f36ea9eaec98edc126598bc8ee6aa5b35c3b1d9710a6b6afe381ccc3779(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9e43df6424338abb420ef37b3aa38b4de768dd15301f8dd431009e502d6eca6c(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b4906ae18952e71035f43679ff38dc2ea1ef7930f0739b438c2bbfb34ca3d64b(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2f33fba365d682ef3b0339ffeaccea5fbaab75bf1bd5260eb3fb8e832bfb22cd(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e09e296498536041f8ac5a7cd521a60219ddfa8015aeaa462aadd97bc614c39c(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a73d21e68a049b93bf5174d062afb03a5e1c5f480ad297686423b4d720959a30(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5fd9dc4d7821e6e1f7686007b79c227c5c771724109224a6efa0a4f2d3e4181e(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__101cf7b246afa73e909a6ec7bbd8c24fb0ed317475f057f64780bf726de220b1(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f00a9b7c5ef84f4f1a775e574cacbd682333102bde7864d6c691c519fbde4cf5(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0e263dd1ba5786232dfe848e128b64c4b0d3db36dd8d5c8c396bea3348aadae0(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__73928774284c3b4774919b224508ce0443cf9cd3919fda2ff21fe8cde6b6a00a(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1533c0389f3468d4c61d27cc7eefbc92f44f1f8ab1a8801c238ffca9f7d96747(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a0bb062ffabfca48d7d26dba5c967bb797fc6605a8d40c6f752eed541b17517f(
    value: typing.Mapping[builtins.str, builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__da6729b62ebb7370582de1f9f953f448de822d3ccfd368fee3b901e0adbb3a44(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b640d16acc0b37c2a0821a1daa63414a96e82f056ce3266f83eea2f1516f6911(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e8dd7db21e33f837d79973a6346372c0155b70404f7e9bfeb9451ccff2a378fc(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__efd20dcf11f4865114f4306012d2824da5205f34234c3a34dfe2a137cb7c93e0(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__302906aeff6a0ba420374678820649f606ecc730bca30e2114f4640a0dd92ade(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ca7365dfb382a488ea3a09a71c47a8a070f55787122caf2e037f9f8b2a3e692b(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ee557eb79ef6eaf32087bab38bd201ab9c17700da2dd4fda3344f629434aea37(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__34281b4c6998f581e526364b54a0a061a1ebed929245c4d04a13a3124f8f31a5(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__91fe8b8f99430570dcf234cffe2d8bd8007eaf42ddcb749d28674d8779b088e7(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5417c1f35ec59c1081b349a4cca64b1d27a6a2b485874ed75f829faec9952156(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5018f9c2c134f44b690f84910c2ec5703bcf55b1af44fa18684952f3df639ad1(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4a5107cfed26c88196412174c0508fc8b7473a3d0f993472b2dd92f08545dff5(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e0bf30fd02cade428287e4242fd4869c6044a70383e84fbb1a511994c1ec2ed8(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__19d13ad9657fdd846dccafc8ad0c789c4e146731f9daff681ce5803fe813340f(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fa8111e07dbe2cedabf3775e8f87da3dd9de6378d3daba6d935eeefae5e13397(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fd30f9e6fd6b003a9c7611d28600d4509de1a017bc99d9dca84f7a6d4af74385(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__05664e82e418f4a0f19e4ddcc72f4247b657a0a057d071165d2568846d6ac4d8(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b09a2d41316c50ab04e0aa2113bf465905b5ba3b9d221d9aee34bea6ed377655(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1e4e3d68e36207d9787848979b3cda2879413086f114371296fb5c73d2666b07(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fc0bb975d2c7472c16ff6c9834159800bce7e893fea895cac771100bb088aec3(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e65751ae8d8589fd3e22f33c4a5fe05c8c5c1d4fecb856d42791ed2da245b993(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__00d98cd2db35f6886536111efd637a2a98a40aa54c61fff890ebcb462feecb91(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fa48557a28ea33180f1d8a0f15ddbde317830141ba0f1afc241393379a7bfb9a(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__188666988798e10f0fa22201b37efb0bacd189bbec901fa296df90f4a4681692(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ce9722143520a547971a61c57b276eb11ee7a4ce11f324e83e5edbfc09d4e2ca(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5baae321539cbe5630ea67bff122167d0220c9d7ef12e094b7e01841c2b2d8fd(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8efb873262488795527b8ddb9cf5526bf504b59ddd882194965ccfbda9cf7cf7(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__02404dbcd84ece6d01d4d89f9d415b9072e2592a3a89a95cefee36970d43c1db(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__facc1292ce9b0eaea2db44cbdceb73c0153fd3a5c1a4fa35861744a432c68101(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__665e2b382f328f460b38b3025b06408ae6b15886890b5dff80bd4d2381b8ec3b(
    value: typing.Optional[SsoSettingsOauth2Settings],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3f74b863e3efce41afb33484e0d82c18a811068498fd211b9b355d37d31b06d1(
    *,
    allowed_organizations: typing.Optional[builtins.str] = None,
    allow_idp_initiated: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    allow_sign_up: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    assertion_attribute_email: typing.Optional[builtins.str] = None,
    assertion_attribute_external_uid: typing.Optional[builtins.str] = None,
    assertion_attribute_groups: typing.Optional[builtins.str] = None,
    assertion_attribute_login: typing.Optional[builtins.str] = None,
    assertion_attribute_name: typing.Optional[builtins.str] = None,
    assertion_attribute_org: typing.Optional[builtins.str] = None,
    assertion_attribute_role: typing.Optional[builtins.str] = None,
    auto_login: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    certificate: typing.Optional[builtins.str] = None,
    certificate_path: typing.Optional[builtins.str] = None,
    client_id: typing.Optional[builtins.str] = None,
    client_secret: typing.Optional[builtins.str] = None,
    enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    entity_id: typing.Optional[builtins.str] = None,
    force_use_graph_api: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    idp_metadata: typing.Optional[builtins.str] = None,
    idp_metadata_path: typing.Optional[builtins.str] = None,
    idp_metadata_url: typing.Optional[builtins.str] = None,
    max_issue_delay: typing.Optional[builtins.str] = None,
    metadata_valid_duration: typing.Optional[builtins.str] = None,
    name: typing.Optional[builtins.str] = None,
    name_id_format: typing.Optional[builtins.str] = None,
    org_mapping: typing.Optional[builtins.str] = None,
    private_key: typing.Optional[builtins.str] = None,
    private_key_path: typing.Optional[builtins.str] = None,
    relay_state: typing.Optional[builtins.str] = None,
    role_values_admin: typing.Optional[builtins.str] = None,
    role_values_editor: typing.Optional[builtins.str] = None,
    role_values_grafana_admin: typing.Optional[builtins.str] = None,
    role_values_none: typing.Optional[builtins.str] = None,
    role_values_viewer: typing.Optional[builtins.str] = None,
    signature_algorithm: typing.Optional[builtins.str] = None,
    single_logout: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    skip_org_role_sync: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    token_url: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3744cb341ed6dd03e2279a178cf9cf614fba8d12e251e931e2440bd1243c8ea5(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__65c1ea900deda25e00973c5c47e55a3464e6e136ddc9c16af94793685b66b603(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__89bb9835e86de21116c3a755aa287d1b691a39b84a192da7150d99152fc136b1(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__530cef850b346986d16669eaf8ca2e681041ee6fd8bd4548f13b7970169fccd1(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__39b3b59a91b7e112ba3c5491966f50cbce6866d3023917b5e08bc71fc14e02d1(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3c960716ee75b1fff9a7e5a071849181a07dbaabe5902acd2d3dd735d7ab487a(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__77b26442496cc685e15897f3d679364bc55e1ad15bba3baa6bdfbb3850a62bd3(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1bace33e958ba4b7987686d8d09dd655428fc720f043762c48bbf79b35da016b(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8367cc2b9d6a665553af7fe471fc8a4baa619af8cffe8258e87254940b6acb4b(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__695c13a752b8756e5a4c8337aa26ad29aeb7e39b6189a944c560ac7b181d6970(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5ba095ad5a184eedb3816b05c5a26739fafa71c47bdc991a4e8fe97d4fb12209(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d290c2569db21e00ae2150f75a297f71f07bb76413b52da88676b119479cae73(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5f34cbb476eac5efdf5c172ab39d73014b92e12dfb9c7e76f0d027d1a551de74(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9ed2c75919353c4519c7cc3bae800a729e4f26b0a10b5372e5fa1f7ff0cecc29(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f9770064d2074979904378ee6872338ef469354a327920bf8085e795719d579a(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9db1aaf3c88cb361cd3888bc4267f74d36334892bc0d4ea0e5965b1f4cf760d7(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6e02cedf52bbb3a0e97e423118f650db47d9f7182368ab1bd2ed34a5ae911b5b(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7f022dbfe1f2560c464f6303dd3410143c18beb29e14b877443d4e1667773a7b(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d01fd63c8a5693d7d10e8d384142928f2092dd28ad27b3154891bee4db55e278(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cf281f778f003a1ff2a031e3f49169b408fbe40a17439824f4f410d9fa0e360a(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fa7e566d8845233fe97b2ab25332003d99b043ce719ab1d02e2b844b0e7b7e58(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__13799f467a8b7035c15b2e70095f1a62bdd8007bd1f04ea06e5804b35be6b7a2(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2bdc056669992851adc0496fd44d00eff15afc4b4c3426a84223baafd1037ed0(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4e8d105d71ddc4e3046c7bfe317a3ca8d2f1385f10e06cc5f633faf0787a6be7(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c6b5bbb52fd9ced27e293e57a8ae9a110915f013001076bf23e94ea280b802bf(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__57555f98d960353300591613d47a68c01e029cd16182a757e9a6157bcffb758c(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d33ab28b2c930e0eb8ce8606818c1cbbfcde028d321640455d6cc13390e7fee1(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__66ffaca8d81ea4c6031a13a6d3a758ab507692dbf897ebac817908e8bb57d141(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__78f9e2eecbc97cac4559270eadba2b5b3f020bd66814a28f69decabf84eee089(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7c7f991a0993b6b74090894ecc1fe900fd634b6e36e91e3c7f700783600944a6(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__27569c46702be5b9fc20f655d603085b22bc6c4fe2a05fa8571e91c25cb1c9ab(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c6e44fc6bdc8ddd71973821379233941e34737f24f3d480e76659e56e9861209(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5f9768517cf6be2c4847bbd24d7743e334d0ae9b8c376e280a4011e25207bcf0(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f68354982d910bb0ca2d25c16f7c8ee896259410ed0a80793b615de9626302d0(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9d795252b6df5c9bdfd745ee5c8603a4504fcd59f956d165a3d5ba3a27092c74(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cea21eec3c02103d185e9f238bafdd4ac571226e13e40a995f83d22d89f51aa5(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1e77e3c9f3adccf1ab35e023610279b656883537a81190e6adcbd0640df80600(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__95f18585a52bfa1de753ba3d511ad841884cddae4ac47dd1d08a3322255f889e(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4909111ee6a479a8cef046e7971e72b7f4859b7e9c026a62e140f741c4a193e0(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0c18deba3b1ae44f0bae5e9443f0c089872f23a575a58fe492cb30850f042593(
    value: typing.Optional[SsoSettingsSamlSettings],
) -> None:
    """Type checking stubs"""
    pass
