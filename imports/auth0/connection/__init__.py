r'''
# `auth0_connection`

Refer to the Terraform Registry for docs: [`auth0_connection`](https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection).
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


class Connection(
    _cdktf_9a9027ec.TerraformResource,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.Connection",
):
    '''Represents a {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection auth0_connection}.'''

    def __init__(
        self,
        scope: _constructs_77d1e7e8.Construct,
        id_: builtins.str,
        *,
        name: builtins.str,
        strategy: builtins.str,
        authentication: typing.Optional[typing.Union["ConnectionAuthentication", typing.Dict[builtins.str, typing.Any]]] = None,
        connected_accounts: typing.Optional[typing.Union["ConnectionConnectedAccounts", typing.Dict[builtins.str, typing.Any]]] = None,
        cross_app_access_requesting_app: typing.Optional[typing.Union["ConnectionCrossAppAccessRequestingApp", typing.Dict[builtins.str, typing.Any]]] = None,
        cross_app_access_resource_app: typing.Optional[typing.Union["ConnectionCrossAppAccessResourceApp", typing.Dict[builtins.str, typing.Any]]] = None,
        display_name: typing.Optional[builtins.str] = None,
        id: typing.Optional[builtins.str] = None,
        is_domain_connection: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        metadata: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        options: typing.Optional[typing.Union["ConnectionOptions", typing.Dict[builtins.str, typing.Any]]] = None,
        realms: typing.Optional[typing.Sequence[builtins.str]] = None,
        show_as_button: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        connection: typing.Optional[typing.Union[typing.Union[_cdktf_9a9027ec.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]] = None,
        count: typing.Optional[typing.Union[jsii.Number, _cdktf_9a9027ec.TerraformCount]] = None,
        depends_on: typing.Optional[typing.Sequence[_cdktf_9a9027ec.ITerraformDependable]] = None,
        for_each: typing.Optional[_cdktf_9a9027ec.ITerraformIterator] = None,
        lifecycle: typing.Optional[typing.Union[_cdktf_9a9027ec.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]] = None,
        provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
        provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktf_9a9027ec.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]] = None,
    ) -> None:
        '''Create a new {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection auth0_connection} Resource.

        :param scope: The scope in which to define this construct.
        :param id_: The scoped construct ID. Must be unique amongst siblings in the same scope
        :param name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#name Connection#name}.
        :param strategy: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#strategy Connection#strategy}.
        :param authentication: authentication block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#authentication Connection#authentication}
        :param connected_accounts: connected_accounts block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#connected_accounts Connection#connected_accounts}
        :param cross_app_access_requesting_app: cross_app_access_requesting_app block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#cross_app_access_requesting_app Connection#cross_app_access_requesting_app}
        :param cross_app_access_resource_app: cross_app_access_resource_app block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#cross_app_access_resource_app Connection#cross_app_access_resource_app}
        :param display_name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#display_name Connection#display_name}.
        :param id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#id Connection#id}. Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2. If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
        :param is_domain_connection: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#is_domain_connection Connection#is_domain_connection}.
        :param metadata: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#metadata Connection#metadata}.
        :param options: options block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#options Connection#options}
        :param realms: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#realms Connection#realms}.
        :param show_as_button: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#show_as_button Connection#show_as_button}.
        :param connection: 
        :param count: 
        :param depends_on: 
        :param for_each: 
        :param lifecycle: 
        :param provider: 
        :param provisioners: 
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1d26c6902138213d54f4beb3f0787df0e9a0eacfdab60b2abbee300277fa617d)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id_", value=id_, expected_type=type_hints["id_"])
        config = ConnectionConfig(
            name=name,
            strategy=strategy,
            authentication=authentication,
            connected_accounts=connected_accounts,
            cross_app_access_requesting_app=cross_app_access_requesting_app,
            cross_app_access_resource_app=cross_app_access_resource_app,
            display_name=display_name,
            id=id,
            is_domain_connection=is_domain_connection,
            metadata=metadata,
            options=options,
            realms=realms,
            show_as_button=show_as_button,
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
        '''Generates CDKTF code for importing a Connection resource upon running "cdktf plan ".

        :param scope: The scope in which to define this construct.
        :param import_to_id: The construct id used in the generated config for the Connection to import.
        :param import_from_id: The id of the existing Connection that should be imported. Refer to the {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#import import section} in the documentation of this resource for the id to use
        :param provider: ? Optional instance of the provider where the Connection to import is found.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__328a02655ae9f1e7fcec1dbeabad89e07555307647cb62b0936b1e8ab2bfa3c0)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument import_to_id", value=import_to_id, expected_type=type_hints["import_to_id"])
            check_type(argname="argument import_from_id", value=import_from_id, expected_type=type_hints["import_from_id"])
            check_type(argname="argument provider", value=provider, expected_type=type_hints["provider"])
        return typing.cast(_cdktf_9a9027ec.ImportableResource, jsii.sinvoke(cls, "generateConfigForImport", [scope, import_to_id, import_from_id, provider]))

    @jsii.member(jsii_name="putAuthentication")
    def put_authentication(
        self,
        *,
        active: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        '''
        :param active: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#active Connection#active}.
        '''
        value = ConnectionAuthentication(active=active)

        return typing.cast(None, jsii.invoke(self, "putAuthentication", [value]))

    @jsii.member(jsii_name="putConnectedAccounts")
    def put_connected_accounts(
        self,
        *,
        active: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        '''
        :param active: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#active Connection#active}.
        '''
        value = ConnectionConnectedAccounts(active=active)

        return typing.cast(None, jsii.invoke(self, "putConnectedAccounts", [value]))

    @jsii.member(jsii_name="putCrossAppAccessRequestingApp")
    def put_cross_app_access_requesting_app(
        self,
        *,
        active: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        '''
        :param active: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#active Connection#active}.
        '''
        value = ConnectionCrossAppAccessRequestingApp(active=active)

        return typing.cast(None, jsii.invoke(self, "putCrossAppAccessRequestingApp", [value]))

    @jsii.member(jsii_name="putCrossAppAccessResourceApp")
    def put_cross_app_access_resource_app(self, *, status: builtins.str) -> None:
        '''
        :param status: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#status Connection#status}.
        '''
        value = ConnectionCrossAppAccessResourceApp(status=status)

        return typing.cast(None, jsii.invoke(self, "putCrossAppAccessResourceApp", [value]))

    @jsii.member(jsii_name="putOptions")
    def put_options(
        self,
        *,
        access_token_url: typing.Optional[builtins.str] = None,
        adfs_server: typing.Optional[builtins.str] = None,
        allowed_audiences: typing.Optional[typing.Sequence[builtins.str]] = None,
        api_enable_groups: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        api_enable_users: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        app_id: typing.Optional[builtins.str] = None,
        attribute_map: typing.Optional[typing.Union["ConnectionOptionsAttributeMap", typing.Dict[builtins.str, typing.Any]]] = None,
        attributes: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["ConnectionOptionsAttributes", typing.Dict[builtins.str, typing.Any]]]]] = None,
        authentication_methods: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["ConnectionOptionsAuthenticationMethods", typing.Dict[builtins.str, typing.Any]]]]] = None,
        authorization_endpoint: typing.Optional[builtins.str] = None,
        auth_params: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        brute_force_protection: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        client_id: typing.Optional[builtins.str] = None,
        client_secret: typing.Optional[builtins.str] = None,
        community_base_url: typing.Optional[builtins.str] = None,
        configuration: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        connection_settings: typing.Optional[typing.Union["ConnectionOptionsConnectionSettings", typing.Dict[builtins.str, typing.Any]]] = None,
        consumer_key: typing.Optional[builtins.str] = None,
        consumer_secret: typing.Optional[builtins.str] = None,
        custom_headers: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["ConnectionOptionsCustomHeaders", typing.Dict[builtins.str, typing.Any]]]]] = None,
        custom_password_hash: typing.Optional[typing.Union["ConnectionOptionsCustomPasswordHash", typing.Dict[builtins.str, typing.Any]]] = None,
        custom_scripts: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        debug: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        decryption_key: typing.Optional[typing.Union["ConnectionOptionsDecryptionKey", typing.Dict[builtins.str, typing.Any]]] = None,
        destination_url: typing.Optional[builtins.str] = None,
        digest_algorithm: typing.Optional[builtins.str] = None,
        disable_cache: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        disable_self_service_change_password: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        disable_sign_out: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        disable_signup: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        discovery_url: typing.Optional[builtins.str] = None,
        domain: typing.Optional[builtins.str] = None,
        domain_aliases: typing.Optional[typing.Sequence[builtins.str]] = None,
        dpop_signing_alg: typing.Optional[builtins.str] = None,
        email: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        enabled_database_customization: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        enable_script_context: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        entity_id: typing.Optional[builtins.str] = None,
        federated_connections_access_tokens: typing.Optional[typing.Union["ConnectionOptionsFederatedConnectionsAccessTokens", typing.Dict[builtins.str, typing.Any]]] = None,
        fed_metadata_xml: typing.Optional[builtins.str] = None,
        fields_map: typing.Optional[builtins.str] = None,
        forward_request_info: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        from_: typing.Optional[builtins.str] = None,
        gateway_authentication: typing.Optional[typing.Union["ConnectionOptionsGatewayAuthentication", typing.Dict[builtins.str, typing.Any]]] = None,
        gateway_url: typing.Optional[builtins.str] = None,
        global_token_revocation_jwt_iss: typing.Optional[builtins.str] = None,
        global_token_revocation_jwt_sub: typing.Optional[builtins.str] = None,
        icon_url: typing.Optional[builtins.str] = None,
        identity_api: typing.Optional[builtins.str] = None,
        idp_initiated: typing.Optional[typing.Union["ConnectionOptionsIdpInitiated", typing.Dict[builtins.str, typing.Any]]] = None,
        id_token_session_expiry_supported: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        id_token_signed_response_algs: typing.Optional[typing.Sequence[builtins.str]] = None,
        import_mode: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        ips: typing.Optional[typing.Sequence[builtins.str]] = None,
        issuer: typing.Optional[builtins.str] = None,
        jwks_uri: typing.Optional[builtins.str] = None,
        key_id: typing.Optional[builtins.str] = None,
        map_user_id_to_id: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        max_groups_to_retrieve: typing.Optional[builtins.str] = None,
        messaging_service_sid: typing.Optional[builtins.str] = None,
        metadata_url: typing.Optional[builtins.str] = None,
        metadata_xml: typing.Optional[builtins.str] = None,
        mfa: typing.Optional[typing.Union["ConnectionOptionsMfa", typing.Dict[builtins.str, typing.Any]]] = None,
        name: typing.Optional[builtins.str] = None,
        non_persistent_attrs: typing.Optional[typing.Sequence[builtins.str]] = None,
        oidc_metadata: typing.Optional[builtins.str] = None,
        passkey_options: typing.Optional[typing.Union["ConnectionOptionsPasskeyOptions", typing.Dict[builtins.str, typing.Any]]] = None,
        password_complexity_options: typing.Optional[typing.Union["ConnectionOptionsPasswordComplexityOptions", typing.Dict[builtins.str, typing.Any]]] = None,
        password_dictionary: typing.Optional[typing.Union["ConnectionOptionsPasswordDictionary", typing.Dict[builtins.str, typing.Any]]] = None,
        password_history: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["ConnectionOptionsPasswordHistory", typing.Dict[builtins.str, typing.Any]]]]] = None,
        password_no_personal_info: typing.Optional[typing.Union["ConnectionOptionsPasswordNoPersonalInfo", typing.Dict[builtins.str, typing.Any]]] = None,
        password_options: typing.Optional[typing.Union["ConnectionOptionsPasswordOptions", typing.Dict[builtins.str, typing.Any]]] = None,
        password_policy: typing.Optional[builtins.str] = None,
        ping_federate_base_url: typing.Optional[builtins.str] = None,
        pkce_enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        precedence: typing.Optional[typing.Sequence[builtins.str]] = None,
        protocol_binding: typing.Optional[builtins.str] = None,
        provider: typing.Optional[builtins.str] = None,
        realm_fallback: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        recipient_url: typing.Optional[builtins.str] = None,
        request_template: typing.Optional[builtins.str] = None,
        request_token_url: typing.Optional[builtins.str] = None,
        requires_username: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        scopes: typing.Optional[typing.Sequence[builtins.str]] = None,
        scripts: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        send_back_channel_nonce: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        session_key: typing.Optional[builtins.str] = None,
        set_user_root_attributes: typing.Optional[builtins.str] = None,
        should_trust_email_verified_connection: typing.Optional[builtins.str] = None,
        signature_algorithm: typing.Optional[builtins.str] = None,
        signature_method: typing.Optional[builtins.str] = None,
        sign_in_endpoint: typing.Optional[builtins.str] = None,
        signing_cert: typing.Optional[builtins.str] = None,
        signing_key: typing.Optional[typing.Union["ConnectionOptionsSigningKey", typing.Dict[builtins.str, typing.Any]]] = None,
        sign_out_endpoint: typing.Optional[builtins.str] = None,
        sign_saml_request: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        strategy_version: typing.Optional[jsii.Number] = None,
        subject: typing.Optional[builtins.str] = None,
        syntax: typing.Optional[builtins.str] = None,
        team_id: typing.Optional[builtins.str] = None,
        template: typing.Optional[builtins.str] = None,
        tenant_domain: typing.Optional[builtins.str] = None,
        token_endpoint: typing.Optional[builtins.str] = None,
        token_endpoint_auth_method: typing.Optional[builtins.str] = None,
        token_endpoint_auth_signing_alg: typing.Optional[builtins.str] = None,
        token_endpoint_jwtca_aud_format: typing.Optional[builtins.str] = None,
        totp: typing.Optional[typing.Union["ConnectionOptionsTotp", typing.Dict[builtins.str, typing.Any]]] = None,
        twilio_sid: typing.Optional[builtins.str] = None,
        twilio_token: typing.Optional[builtins.str] = None,
        type: typing.Optional[builtins.str] = None,
        upstream_params: typing.Optional[builtins.str] = None,
        use_cert_auth: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        use_kerberos: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        use_oauth_spec_scope: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        user_authorization_url: typing.Optional[builtins.str] = None,
        user_id_attribute: typing.Optional[builtins.str] = None,
        userinfo_endpoint: typing.Optional[builtins.str] = None,
        use_wsfed: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        validation: typing.Optional[typing.Union["ConnectionOptionsValidation", typing.Dict[builtins.str, typing.Any]]] = None,
        waad_common_endpoint: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        waad_protocol: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param access_token_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#access_token_url Connection#access_token_url}.
        :param adfs_server: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#adfs_server Connection#adfs_server}.
        :param allowed_audiences: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#allowed_audiences Connection#allowed_audiences}.
        :param api_enable_groups: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#api_enable_groups Connection#api_enable_groups}.
        :param api_enable_users: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#api_enable_users Connection#api_enable_users}.
        :param app_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#app_id Connection#app_id}.
        :param attribute_map: attribute_map block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#attribute_map Connection#attribute_map}
        :param attributes: attributes block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#attributes Connection#attributes}
        :param authentication_methods: authentication_methods block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#authentication_methods Connection#authentication_methods}
        :param authorization_endpoint: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#authorization_endpoint Connection#authorization_endpoint}.
        :param auth_params: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#auth_params Connection#auth_params}.
        :param brute_force_protection: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#brute_force_protection Connection#brute_force_protection}.
        :param client_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#client_id Connection#client_id}.
        :param client_secret: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#client_secret Connection#client_secret}.
        :param community_base_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#community_base_url Connection#community_base_url}.
        :param configuration: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#configuration Connection#configuration}.
        :param connection_settings: connection_settings block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#connection_settings Connection#connection_settings}
        :param consumer_key: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#consumer_key Connection#consumer_key}.
        :param consumer_secret: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#consumer_secret Connection#consumer_secret}.
        :param custom_headers: custom_headers block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#custom_headers Connection#custom_headers}
        :param custom_password_hash: custom_password_hash block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#custom_password_hash Connection#custom_password_hash}
        :param custom_scripts: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#custom_scripts Connection#custom_scripts}.
        :param debug: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#debug Connection#debug}.
        :param decryption_key: decryption_key block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#decryption_key Connection#decryption_key}
        :param destination_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#destination_url Connection#destination_url}.
        :param digest_algorithm: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#digest_algorithm Connection#digest_algorithm}.
        :param disable_cache: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#disable_cache Connection#disable_cache}.
        :param disable_self_service_change_password: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#disable_self_service_change_password Connection#disable_self_service_change_password}.
        :param disable_sign_out: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#disable_sign_out Connection#disable_sign_out}.
        :param disable_signup: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#disable_signup Connection#disable_signup}.
        :param discovery_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#discovery_url Connection#discovery_url}.
        :param domain: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#domain Connection#domain}.
        :param domain_aliases: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#domain_aliases Connection#domain_aliases}.
        :param dpop_signing_alg: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#dpop_signing_alg Connection#dpop_signing_alg}.
        :param email: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#email Connection#email}.
        :param enabled_database_customization: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#enabled_database_customization Connection#enabled_database_customization}.
        :param enable_script_context: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#enable_script_context Connection#enable_script_context}.
        :param entity_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#entity_id Connection#entity_id}.
        :param federated_connections_access_tokens: federated_connections_access_tokens block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#federated_connections_access_tokens Connection#federated_connections_access_tokens}
        :param fed_metadata_xml: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#fed_metadata_xml Connection#fed_metadata_xml}.
        :param fields_map: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#fields_map Connection#fields_map}.
        :param forward_request_info: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#forward_request_info Connection#forward_request_info}.
        :param from_: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#from Connection#from}.
        :param gateway_authentication: gateway_authentication block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#gateway_authentication Connection#gateway_authentication}
        :param gateway_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#gateway_url Connection#gateway_url}.
        :param global_token_revocation_jwt_iss: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#global_token_revocation_jwt_iss Connection#global_token_revocation_jwt_iss}.
        :param global_token_revocation_jwt_sub: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#global_token_revocation_jwt_sub Connection#global_token_revocation_jwt_sub}.
        :param icon_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#icon_url Connection#icon_url}.
        :param identity_api: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#identity_api Connection#identity_api}.
        :param idp_initiated: idp_initiated block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#idp_initiated Connection#idp_initiated}
        :param id_token_session_expiry_supported: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#id_token_session_expiry_supported Connection#id_token_session_expiry_supported}.
        :param id_token_signed_response_algs: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#id_token_signed_response_algs Connection#id_token_signed_response_algs}.
        :param import_mode: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#import_mode Connection#import_mode}.
        :param ips: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#ips Connection#ips}.
        :param issuer: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#issuer Connection#issuer}.
        :param jwks_uri: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#jwks_uri Connection#jwks_uri}.
        :param key_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#key_id Connection#key_id}.
        :param map_user_id_to_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#map_user_id_to_id Connection#map_user_id_to_id}.
        :param max_groups_to_retrieve: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#max_groups_to_retrieve Connection#max_groups_to_retrieve}.
        :param messaging_service_sid: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#messaging_service_sid Connection#messaging_service_sid}.
        :param metadata_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#metadata_url Connection#metadata_url}.
        :param metadata_xml: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#metadata_xml Connection#metadata_xml}.
        :param mfa: mfa block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#mfa Connection#mfa}
        :param name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#name Connection#name}.
        :param non_persistent_attrs: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#non_persistent_attrs Connection#non_persistent_attrs}.
        :param oidc_metadata: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#oidc_metadata Connection#oidc_metadata}.
        :param passkey_options: passkey_options block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#passkey_options Connection#passkey_options}
        :param password_complexity_options: password_complexity_options block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#password_complexity_options Connection#password_complexity_options}
        :param password_dictionary: password_dictionary block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#password_dictionary Connection#password_dictionary}
        :param password_history: password_history block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#password_history Connection#password_history}
        :param password_no_personal_info: password_no_personal_info block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#password_no_personal_info Connection#password_no_personal_info}
        :param password_options: password_options block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#password_options Connection#password_options}
        :param password_policy: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#password_policy Connection#password_policy}.
        :param ping_federate_base_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#ping_federate_base_url Connection#ping_federate_base_url}.
        :param pkce_enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#pkce_enabled Connection#pkce_enabled}.
        :param precedence: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#precedence Connection#precedence}.
        :param protocol_binding: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#protocol_binding Connection#protocol_binding}.
        :param provider: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#provider Connection#provider}.
        :param realm_fallback: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#realm_fallback Connection#realm_fallback}.
        :param recipient_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#recipient_url Connection#recipient_url}.
        :param request_template: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#request_template Connection#request_template}.
        :param request_token_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#request_token_url Connection#request_token_url}.
        :param requires_username: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#requires_username Connection#requires_username}.
        :param scopes: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#scopes Connection#scopes}.
        :param scripts: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#scripts Connection#scripts}.
        :param send_back_channel_nonce: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#send_back_channel_nonce Connection#send_back_channel_nonce}.
        :param session_key: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#session_key Connection#session_key}.
        :param set_user_root_attributes: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#set_user_root_attributes Connection#set_user_root_attributes}.
        :param should_trust_email_verified_connection: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#should_trust_email_verified_connection Connection#should_trust_email_verified_connection}.
        :param signature_algorithm: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#signature_algorithm Connection#signature_algorithm}.
        :param signature_method: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#signature_method Connection#signature_method}.
        :param sign_in_endpoint: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#sign_in_endpoint Connection#sign_in_endpoint}.
        :param signing_cert: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#signing_cert Connection#signing_cert}.
        :param signing_key: signing_key block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#signing_key Connection#signing_key}
        :param sign_out_endpoint: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#sign_out_endpoint Connection#sign_out_endpoint}.
        :param sign_saml_request: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#sign_saml_request Connection#sign_saml_request}.
        :param strategy_version: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#strategy_version Connection#strategy_version}.
        :param subject: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#subject Connection#subject}.
        :param syntax: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#syntax Connection#syntax}.
        :param team_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#team_id Connection#team_id}.
        :param template: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#template Connection#template}.
        :param tenant_domain: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#tenant_domain Connection#tenant_domain}.
        :param token_endpoint: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#token_endpoint Connection#token_endpoint}.
        :param token_endpoint_auth_method: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#token_endpoint_auth_method Connection#token_endpoint_auth_method}.
        :param token_endpoint_auth_signing_alg: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#token_endpoint_auth_signing_alg Connection#token_endpoint_auth_signing_alg}.
        :param token_endpoint_jwtca_aud_format: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#token_endpoint_jwtca_aud_format Connection#token_endpoint_jwtca_aud_format}.
        :param totp: totp block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#totp Connection#totp}
        :param twilio_sid: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#twilio_sid Connection#twilio_sid}.
        :param twilio_token: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#twilio_token Connection#twilio_token}.
        :param type: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#type Connection#type}.
        :param upstream_params: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#upstream_params Connection#upstream_params}.
        :param use_cert_auth: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#use_cert_auth Connection#use_cert_auth}.
        :param use_kerberos: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#use_kerberos Connection#use_kerberos}.
        :param use_oauth_spec_scope: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#use_oauth_spec_scope Connection#use_oauth_spec_scope}.
        :param user_authorization_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#user_authorization_url Connection#user_authorization_url}.
        :param user_id_attribute: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#user_id_attribute Connection#user_id_attribute}.
        :param userinfo_endpoint: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#userinfo_endpoint Connection#userinfo_endpoint}.
        :param use_wsfed: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#use_wsfed Connection#use_wsfed}.
        :param validation: validation block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#validation Connection#validation}
        :param waad_common_endpoint: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#waad_common_endpoint Connection#waad_common_endpoint}.
        :param waad_protocol: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#waad_protocol Connection#waad_protocol}.
        '''
        value = ConnectionOptions(
            access_token_url=access_token_url,
            adfs_server=adfs_server,
            allowed_audiences=allowed_audiences,
            api_enable_groups=api_enable_groups,
            api_enable_users=api_enable_users,
            app_id=app_id,
            attribute_map=attribute_map,
            attributes=attributes,
            authentication_methods=authentication_methods,
            authorization_endpoint=authorization_endpoint,
            auth_params=auth_params,
            brute_force_protection=brute_force_protection,
            client_id=client_id,
            client_secret=client_secret,
            community_base_url=community_base_url,
            configuration=configuration,
            connection_settings=connection_settings,
            consumer_key=consumer_key,
            consumer_secret=consumer_secret,
            custom_headers=custom_headers,
            custom_password_hash=custom_password_hash,
            custom_scripts=custom_scripts,
            debug=debug,
            decryption_key=decryption_key,
            destination_url=destination_url,
            digest_algorithm=digest_algorithm,
            disable_cache=disable_cache,
            disable_self_service_change_password=disable_self_service_change_password,
            disable_sign_out=disable_sign_out,
            disable_signup=disable_signup,
            discovery_url=discovery_url,
            domain=domain,
            domain_aliases=domain_aliases,
            dpop_signing_alg=dpop_signing_alg,
            email=email,
            enabled_database_customization=enabled_database_customization,
            enable_script_context=enable_script_context,
            entity_id=entity_id,
            federated_connections_access_tokens=federated_connections_access_tokens,
            fed_metadata_xml=fed_metadata_xml,
            fields_map=fields_map,
            forward_request_info=forward_request_info,
            from_=from_,
            gateway_authentication=gateway_authentication,
            gateway_url=gateway_url,
            global_token_revocation_jwt_iss=global_token_revocation_jwt_iss,
            global_token_revocation_jwt_sub=global_token_revocation_jwt_sub,
            icon_url=icon_url,
            identity_api=identity_api,
            idp_initiated=idp_initiated,
            id_token_session_expiry_supported=id_token_session_expiry_supported,
            id_token_signed_response_algs=id_token_signed_response_algs,
            import_mode=import_mode,
            ips=ips,
            issuer=issuer,
            jwks_uri=jwks_uri,
            key_id=key_id,
            map_user_id_to_id=map_user_id_to_id,
            max_groups_to_retrieve=max_groups_to_retrieve,
            messaging_service_sid=messaging_service_sid,
            metadata_url=metadata_url,
            metadata_xml=metadata_xml,
            mfa=mfa,
            name=name,
            non_persistent_attrs=non_persistent_attrs,
            oidc_metadata=oidc_metadata,
            passkey_options=passkey_options,
            password_complexity_options=password_complexity_options,
            password_dictionary=password_dictionary,
            password_history=password_history,
            password_no_personal_info=password_no_personal_info,
            password_options=password_options,
            password_policy=password_policy,
            ping_federate_base_url=ping_federate_base_url,
            pkce_enabled=pkce_enabled,
            precedence=precedence,
            protocol_binding=protocol_binding,
            provider=provider,
            realm_fallback=realm_fallback,
            recipient_url=recipient_url,
            request_template=request_template,
            request_token_url=request_token_url,
            requires_username=requires_username,
            scopes=scopes,
            scripts=scripts,
            send_back_channel_nonce=send_back_channel_nonce,
            session_key=session_key,
            set_user_root_attributes=set_user_root_attributes,
            should_trust_email_verified_connection=should_trust_email_verified_connection,
            signature_algorithm=signature_algorithm,
            signature_method=signature_method,
            sign_in_endpoint=sign_in_endpoint,
            signing_cert=signing_cert,
            signing_key=signing_key,
            sign_out_endpoint=sign_out_endpoint,
            sign_saml_request=sign_saml_request,
            strategy_version=strategy_version,
            subject=subject,
            syntax=syntax,
            team_id=team_id,
            template=template,
            tenant_domain=tenant_domain,
            token_endpoint=token_endpoint,
            token_endpoint_auth_method=token_endpoint_auth_method,
            token_endpoint_auth_signing_alg=token_endpoint_auth_signing_alg,
            token_endpoint_jwtca_aud_format=token_endpoint_jwtca_aud_format,
            totp=totp,
            twilio_sid=twilio_sid,
            twilio_token=twilio_token,
            type=type,
            upstream_params=upstream_params,
            use_cert_auth=use_cert_auth,
            use_kerberos=use_kerberos,
            use_oauth_spec_scope=use_oauth_spec_scope,
            user_authorization_url=user_authorization_url,
            user_id_attribute=user_id_attribute,
            userinfo_endpoint=userinfo_endpoint,
            use_wsfed=use_wsfed,
            validation=validation,
            waad_common_endpoint=waad_common_endpoint,
            waad_protocol=waad_protocol,
        )

        return typing.cast(None, jsii.invoke(self, "putOptions", [value]))

    @jsii.member(jsii_name="resetAuthentication")
    def reset_authentication(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAuthentication", []))

    @jsii.member(jsii_name="resetConnectedAccounts")
    def reset_connected_accounts(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetConnectedAccounts", []))

    @jsii.member(jsii_name="resetCrossAppAccessRequestingApp")
    def reset_cross_app_access_requesting_app(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetCrossAppAccessRequestingApp", []))

    @jsii.member(jsii_name="resetCrossAppAccessResourceApp")
    def reset_cross_app_access_resource_app(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetCrossAppAccessResourceApp", []))

    @jsii.member(jsii_name="resetDisplayName")
    def reset_display_name(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDisplayName", []))

    @jsii.member(jsii_name="resetId")
    def reset_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetId", []))

    @jsii.member(jsii_name="resetIsDomainConnection")
    def reset_is_domain_connection(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetIsDomainConnection", []))

    @jsii.member(jsii_name="resetMetadata")
    def reset_metadata(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMetadata", []))

    @jsii.member(jsii_name="resetOptions")
    def reset_options(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetOptions", []))

    @jsii.member(jsii_name="resetRealms")
    def reset_realms(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetRealms", []))

    @jsii.member(jsii_name="resetShowAsButton")
    def reset_show_as_button(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetShowAsButton", []))

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
    @jsii.member(jsii_name="authentication")
    def authentication(self) -> "ConnectionAuthenticationOutputReference":
        return typing.cast("ConnectionAuthenticationOutputReference", jsii.get(self, "authentication"))

    @builtins.property
    @jsii.member(jsii_name="connectedAccounts")
    def connected_accounts(self) -> "ConnectionConnectedAccountsOutputReference":
        return typing.cast("ConnectionConnectedAccountsOutputReference", jsii.get(self, "connectedAccounts"))

    @builtins.property
    @jsii.member(jsii_name="crossAppAccessRequestingApp")
    def cross_app_access_requesting_app(
        self,
    ) -> "ConnectionCrossAppAccessRequestingAppOutputReference":
        return typing.cast("ConnectionCrossAppAccessRequestingAppOutputReference", jsii.get(self, "crossAppAccessRequestingApp"))

    @builtins.property
    @jsii.member(jsii_name="crossAppAccessResourceApp")
    def cross_app_access_resource_app(
        self,
    ) -> "ConnectionCrossAppAccessResourceAppOutputReference":
        return typing.cast("ConnectionCrossAppAccessResourceAppOutputReference", jsii.get(self, "crossAppAccessResourceApp"))

    @builtins.property
    @jsii.member(jsii_name="options")
    def options(self) -> "ConnectionOptionsOutputReference":
        return typing.cast("ConnectionOptionsOutputReference", jsii.get(self, "options"))

    @builtins.property
    @jsii.member(jsii_name="authenticationInput")
    def authentication_input(self) -> typing.Optional["ConnectionAuthentication"]:
        return typing.cast(typing.Optional["ConnectionAuthentication"], jsii.get(self, "authenticationInput"))

    @builtins.property
    @jsii.member(jsii_name="connectedAccountsInput")
    def connected_accounts_input(
        self,
    ) -> typing.Optional["ConnectionConnectedAccounts"]:
        return typing.cast(typing.Optional["ConnectionConnectedAccounts"], jsii.get(self, "connectedAccountsInput"))

    @builtins.property
    @jsii.member(jsii_name="crossAppAccessRequestingAppInput")
    def cross_app_access_requesting_app_input(
        self,
    ) -> typing.Optional["ConnectionCrossAppAccessRequestingApp"]:
        return typing.cast(typing.Optional["ConnectionCrossAppAccessRequestingApp"], jsii.get(self, "crossAppAccessRequestingAppInput"))

    @builtins.property
    @jsii.member(jsii_name="crossAppAccessResourceAppInput")
    def cross_app_access_resource_app_input(
        self,
    ) -> typing.Optional["ConnectionCrossAppAccessResourceApp"]:
        return typing.cast(typing.Optional["ConnectionCrossAppAccessResourceApp"], jsii.get(self, "crossAppAccessResourceAppInput"))

    @builtins.property
    @jsii.member(jsii_name="displayNameInput")
    def display_name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "displayNameInput"))

    @builtins.property
    @jsii.member(jsii_name="idInput")
    def id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "idInput"))

    @builtins.property
    @jsii.member(jsii_name="isDomainConnectionInput")
    def is_domain_connection_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "isDomainConnectionInput"))

    @builtins.property
    @jsii.member(jsii_name="metadataInput")
    def metadata_input(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], jsii.get(self, "metadataInput"))

    @builtins.property
    @jsii.member(jsii_name="nameInput")
    def name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "nameInput"))

    @builtins.property
    @jsii.member(jsii_name="optionsInput")
    def options_input(self) -> typing.Optional["ConnectionOptions"]:
        return typing.cast(typing.Optional["ConnectionOptions"], jsii.get(self, "optionsInput"))

    @builtins.property
    @jsii.member(jsii_name="realmsInput")
    def realms_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "realmsInput"))

    @builtins.property
    @jsii.member(jsii_name="showAsButtonInput")
    def show_as_button_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "showAsButtonInput"))

    @builtins.property
    @jsii.member(jsii_name="strategyInput")
    def strategy_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "strategyInput"))

    @builtins.property
    @jsii.member(jsii_name="displayName")
    def display_name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "displayName"))

    @display_name.setter
    def display_name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6ab3fb3307ae1720557ee8c86eefed7a2ee99ac103594d4d4179907d651cc5f9)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "displayName", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="id")
    def id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "id"))

    @id.setter
    def id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1029bc3d603706ed5532cd201698b7d32d2b57492769f2622939619cfc7c7508)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "id", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="isDomainConnection")
    def is_domain_connection(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "isDomainConnection"))

    @is_domain_connection.setter
    def is_domain_connection(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4b2f3d9a3034521b390d4a2868dd6497f34a6dd5474975fce44894568bc9169f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "isDomainConnection", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="metadata")
    def metadata(self) -> typing.Mapping[builtins.str, builtins.str]:
        return typing.cast(typing.Mapping[builtins.str, builtins.str], jsii.get(self, "metadata"))

    @metadata.setter
    def metadata(self, value: typing.Mapping[builtins.str, builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c5778888c61057b3d62284cbb0dd958506a904080a1cd9e2a9e4bc4c3c18cda6)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "metadata", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="name")
    def name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "name"))

    @name.setter
    def name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__59d0e76288ee1d1544f06d50af79e04d8de38bec6288984c0b54b0b80f21d045)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "name", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="realms")
    def realms(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "realms"))

    @realms.setter
    def realms(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__bd962ff1e4e376de6cc07ed4bd6496aa50f74e912f06b56a72902acae4b781ee)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "realms", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="showAsButton")
    def show_as_button(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "showAsButton"))

    @show_as_button.setter
    def show_as_button(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__76402c6117230fe9326c48856269def6239d2fbc5c0f65cd10da9e1252e23316)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "showAsButton", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="strategy")
    def strategy(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "strategy"))

    @strategy.setter
    def strategy(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9930c50dfb99b6b3203d785c8b5faceb2c886d9e943ac1949b165a5c074a7dba)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "strategy", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.connection.ConnectionAuthentication",
    jsii_struct_bases=[],
    name_mapping={"active": "active"},
)
class ConnectionAuthentication:
    def __init__(
        self,
        *,
        active: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        '''
        :param active: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#active Connection#active}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9ff201d6ca8513e1f71bc920a99390dc4cef0bdfc7e9b27e2b983571562bbc72)
            check_type(argname="argument active", value=active, expected_type=type_hints["active"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "active": active,
        }

    @builtins.property
    def active(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#active Connection#active}.'''
        result = self._values.get("active")
        assert result is not None, "Required property 'active' is missing"
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ConnectionAuthentication(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ConnectionAuthenticationOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionAuthenticationOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__c726d00bf509f013494de398a608b2711f050c7c291005f701f7d1dba2dc3d77)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="activeInput")
    def active_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "activeInput"))

    @builtins.property
    @jsii.member(jsii_name="active")
    def active(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "active"))

    @active.setter
    def active(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__034fa00ed9ad66cbd0666478fad4eaa3852256c7b953ffaed668afe5f3c5a57a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "active", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ConnectionAuthentication]:
        return typing.cast(typing.Optional[ConnectionAuthentication], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[ConnectionAuthentication]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__50489833a9638ccb467d8ba2457b9a19a9d5db03305d27ee372a59fc94d25255)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.connection.ConnectionConfig",
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
        "strategy": "strategy",
        "authentication": "authentication",
        "connected_accounts": "connectedAccounts",
        "cross_app_access_requesting_app": "crossAppAccessRequestingApp",
        "cross_app_access_resource_app": "crossAppAccessResourceApp",
        "display_name": "displayName",
        "id": "id",
        "is_domain_connection": "isDomainConnection",
        "metadata": "metadata",
        "options": "options",
        "realms": "realms",
        "show_as_button": "showAsButton",
    },
)
class ConnectionConfig(_cdktf_9a9027ec.TerraformMetaArguments):
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
        strategy: builtins.str,
        authentication: typing.Optional[typing.Union[ConnectionAuthentication, typing.Dict[builtins.str, typing.Any]]] = None,
        connected_accounts: typing.Optional[typing.Union["ConnectionConnectedAccounts", typing.Dict[builtins.str, typing.Any]]] = None,
        cross_app_access_requesting_app: typing.Optional[typing.Union["ConnectionCrossAppAccessRequestingApp", typing.Dict[builtins.str, typing.Any]]] = None,
        cross_app_access_resource_app: typing.Optional[typing.Union["ConnectionCrossAppAccessResourceApp", typing.Dict[builtins.str, typing.Any]]] = None,
        display_name: typing.Optional[builtins.str] = None,
        id: typing.Optional[builtins.str] = None,
        is_domain_connection: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        metadata: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        options: typing.Optional[typing.Union["ConnectionOptions", typing.Dict[builtins.str, typing.Any]]] = None,
        realms: typing.Optional[typing.Sequence[builtins.str]] = None,
        show_as_button: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param connection: 
        :param count: 
        :param depends_on: 
        :param for_each: 
        :param lifecycle: 
        :param provider: 
        :param provisioners: 
        :param name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#name Connection#name}.
        :param strategy: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#strategy Connection#strategy}.
        :param authentication: authentication block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#authentication Connection#authentication}
        :param connected_accounts: connected_accounts block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#connected_accounts Connection#connected_accounts}
        :param cross_app_access_requesting_app: cross_app_access_requesting_app block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#cross_app_access_requesting_app Connection#cross_app_access_requesting_app}
        :param cross_app_access_resource_app: cross_app_access_resource_app block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#cross_app_access_resource_app Connection#cross_app_access_resource_app}
        :param display_name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#display_name Connection#display_name}.
        :param id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#id Connection#id}. Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2. If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
        :param is_domain_connection: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#is_domain_connection Connection#is_domain_connection}.
        :param metadata: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#metadata Connection#metadata}.
        :param options: options block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#options Connection#options}
        :param realms: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#realms Connection#realms}.
        :param show_as_button: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#show_as_button Connection#show_as_button}.
        '''
        if isinstance(lifecycle, dict):
            lifecycle = _cdktf_9a9027ec.TerraformResourceLifecycle(**lifecycle)
        if isinstance(authentication, dict):
            authentication = ConnectionAuthentication(**authentication)
        if isinstance(connected_accounts, dict):
            connected_accounts = ConnectionConnectedAccounts(**connected_accounts)
        if isinstance(cross_app_access_requesting_app, dict):
            cross_app_access_requesting_app = ConnectionCrossAppAccessRequestingApp(**cross_app_access_requesting_app)
        if isinstance(cross_app_access_resource_app, dict):
            cross_app_access_resource_app = ConnectionCrossAppAccessResourceApp(**cross_app_access_resource_app)
        if isinstance(options, dict):
            options = ConnectionOptions(**options)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b90a581033254452cc621548ae19364b0c46e9bd80fcbb26390e7af86d3e436e)
            check_type(argname="argument connection", value=connection, expected_type=type_hints["connection"])
            check_type(argname="argument count", value=count, expected_type=type_hints["count"])
            check_type(argname="argument depends_on", value=depends_on, expected_type=type_hints["depends_on"])
            check_type(argname="argument for_each", value=for_each, expected_type=type_hints["for_each"])
            check_type(argname="argument lifecycle", value=lifecycle, expected_type=type_hints["lifecycle"])
            check_type(argname="argument provider", value=provider, expected_type=type_hints["provider"])
            check_type(argname="argument provisioners", value=provisioners, expected_type=type_hints["provisioners"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument strategy", value=strategy, expected_type=type_hints["strategy"])
            check_type(argname="argument authentication", value=authentication, expected_type=type_hints["authentication"])
            check_type(argname="argument connected_accounts", value=connected_accounts, expected_type=type_hints["connected_accounts"])
            check_type(argname="argument cross_app_access_requesting_app", value=cross_app_access_requesting_app, expected_type=type_hints["cross_app_access_requesting_app"])
            check_type(argname="argument cross_app_access_resource_app", value=cross_app_access_resource_app, expected_type=type_hints["cross_app_access_resource_app"])
            check_type(argname="argument display_name", value=display_name, expected_type=type_hints["display_name"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
            check_type(argname="argument is_domain_connection", value=is_domain_connection, expected_type=type_hints["is_domain_connection"])
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
            check_type(argname="argument options", value=options, expected_type=type_hints["options"])
            check_type(argname="argument realms", value=realms, expected_type=type_hints["realms"])
            check_type(argname="argument show_as_button", value=show_as_button, expected_type=type_hints["show_as_button"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "strategy": strategy,
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
        if authentication is not None:
            self._values["authentication"] = authentication
        if connected_accounts is not None:
            self._values["connected_accounts"] = connected_accounts
        if cross_app_access_requesting_app is not None:
            self._values["cross_app_access_requesting_app"] = cross_app_access_requesting_app
        if cross_app_access_resource_app is not None:
            self._values["cross_app_access_resource_app"] = cross_app_access_resource_app
        if display_name is not None:
            self._values["display_name"] = display_name
        if id is not None:
            self._values["id"] = id
        if is_domain_connection is not None:
            self._values["is_domain_connection"] = is_domain_connection
        if metadata is not None:
            self._values["metadata"] = metadata
        if options is not None:
            self._values["options"] = options
        if realms is not None:
            self._values["realms"] = realms
        if show_as_button is not None:
            self._values["show_as_button"] = show_as_button

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
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#name Connection#name}.'''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def strategy(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#strategy Connection#strategy}.'''
        result = self._values.get("strategy")
        assert result is not None, "Required property 'strategy' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def authentication(self) -> typing.Optional[ConnectionAuthentication]:
        '''authentication block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#authentication Connection#authentication}
        '''
        result = self._values.get("authentication")
        return typing.cast(typing.Optional[ConnectionAuthentication], result)

    @builtins.property
    def connected_accounts(self) -> typing.Optional["ConnectionConnectedAccounts"]:
        '''connected_accounts block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#connected_accounts Connection#connected_accounts}
        '''
        result = self._values.get("connected_accounts")
        return typing.cast(typing.Optional["ConnectionConnectedAccounts"], result)

    @builtins.property
    def cross_app_access_requesting_app(
        self,
    ) -> typing.Optional["ConnectionCrossAppAccessRequestingApp"]:
        '''cross_app_access_requesting_app block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#cross_app_access_requesting_app Connection#cross_app_access_requesting_app}
        '''
        result = self._values.get("cross_app_access_requesting_app")
        return typing.cast(typing.Optional["ConnectionCrossAppAccessRequestingApp"], result)

    @builtins.property
    def cross_app_access_resource_app(
        self,
    ) -> typing.Optional["ConnectionCrossAppAccessResourceApp"]:
        '''cross_app_access_resource_app block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#cross_app_access_resource_app Connection#cross_app_access_resource_app}
        '''
        result = self._values.get("cross_app_access_resource_app")
        return typing.cast(typing.Optional["ConnectionCrossAppAccessResourceApp"], result)

    @builtins.property
    def display_name(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#display_name Connection#display_name}.'''
        result = self._values.get("display_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def id(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#id Connection#id}.

        Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
        If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
        '''
        result = self._values.get("id")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def is_domain_connection(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#is_domain_connection Connection#is_domain_connection}.'''
        result = self._values.get("is_domain_connection")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def metadata(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#metadata Connection#metadata}.'''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def options(self) -> typing.Optional["ConnectionOptions"]:
        '''options block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#options Connection#options}
        '''
        result = self._values.get("options")
        return typing.cast(typing.Optional["ConnectionOptions"], result)

    @builtins.property
    def realms(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#realms Connection#realms}.'''
        result = self._values.get("realms")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def show_as_button(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#show_as_button Connection#show_as_button}.'''
        result = self._values.get("show_as_button")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ConnectionConfig(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="auth0.connection.ConnectionConnectedAccounts",
    jsii_struct_bases=[],
    name_mapping={"active": "active"},
)
class ConnectionConnectedAccounts:
    def __init__(
        self,
        *,
        active: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        '''
        :param active: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#active Connection#active}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9c432de1084edb181a0c2b42785cc0590784488a01ae104e6370214a73bd0c8e)
            check_type(argname="argument active", value=active, expected_type=type_hints["active"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "active": active,
        }

    @builtins.property
    def active(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#active Connection#active}.'''
        result = self._values.get("active")
        assert result is not None, "Required property 'active' is missing"
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ConnectionConnectedAccounts(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ConnectionConnectedAccountsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionConnectedAccountsOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__558be371437d65a13ef69a77156ac1a67f5c8124b6971c6b0b5298c895168c09)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="activeInput")
    def active_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "activeInput"))

    @builtins.property
    @jsii.member(jsii_name="active")
    def active(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "active"))

    @active.setter
    def active(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__050a15d337c5a642817451cfde9ee6be59a3f24f67f390307f494d2091db81cf)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "active", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ConnectionConnectedAccounts]:
        return typing.cast(typing.Optional[ConnectionConnectedAccounts], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[ConnectionConnectedAccounts],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9f0bdc55286d95c59ef5e50dc7320affaee5252dc466fc408356cd8a8b396eb6)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.connection.ConnectionCrossAppAccessRequestingApp",
    jsii_struct_bases=[],
    name_mapping={"active": "active"},
)
class ConnectionCrossAppAccessRequestingApp:
    def __init__(
        self,
        *,
        active: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        '''
        :param active: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#active Connection#active}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__bf69bd873db958b630691c8bc3a493065240ebf0a322ca5765cef536c3b1de1a)
            check_type(argname="argument active", value=active, expected_type=type_hints["active"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "active": active,
        }

    @builtins.property
    def active(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#active Connection#active}.'''
        result = self._values.get("active")
        assert result is not None, "Required property 'active' is missing"
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ConnectionCrossAppAccessRequestingApp(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ConnectionCrossAppAccessRequestingAppOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionCrossAppAccessRequestingAppOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__4b570fb13075acef5169f422698aaa2802e6f9f33fc7e8290578fd3640bdd3ad)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="activeInput")
    def active_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "activeInput"))

    @builtins.property
    @jsii.member(jsii_name="active")
    def active(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "active"))

    @active.setter
    def active(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a78e06103461f46c4a9ddd4081b0575296bfa8ece9edabb81f9e1a3424a53bde)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "active", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ConnectionCrossAppAccessRequestingApp]:
        return typing.cast(typing.Optional[ConnectionCrossAppAccessRequestingApp], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[ConnectionCrossAppAccessRequestingApp],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__83354b19e35171f8aeace54ac4726fba0d8f443eb22ffcd9d58958d2e7253455)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.connection.ConnectionCrossAppAccessResourceApp",
    jsii_struct_bases=[],
    name_mapping={"status": "status"},
)
class ConnectionCrossAppAccessResourceApp:
    def __init__(self, *, status: builtins.str) -> None:
        '''
        :param status: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#status Connection#status}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__97344485cb2b38016ad72c9c0fc089059661729dc24f6079e1d8501ba4505aab)
            check_type(argname="argument status", value=status, expected_type=type_hints["status"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "status": status,
        }

    @builtins.property
    def status(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#status Connection#status}.'''
        result = self._values.get("status")
        assert result is not None, "Required property 'status' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ConnectionCrossAppAccessResourceApp(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ConnectionCrossAppAccessResourceAppOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionCrossAppAccessResourceAppOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__ae8b74a75108ed28459f2926dba0b21ab80b953f55ad4be852e5ace3170c2a00)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="statusInput")
    def status_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "statusInput"))

    @builtins.property
    @jsii.member(jsii_name="status")
    def status(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "status"))

    @status.setter
    def status(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__03002ff9a0ee9d4a856a43ae3e0b3420ea89e9e3217cce218ff20d9eb6721baf)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "status", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ConnectionCrossAppAccessResourceApp]:
        return typing.cast(typing.Optional[ConnectionCrossAppAccessResourceApp], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[ConnectionCrossAppAccessResourceApp],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f8b023cfb50821ef5dd9b1295ebdb188856d216a0d9c14e99cd9562913cacca2)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.connection.ConnectionOptions",
    jsii_struct_bases=[],
    name_mapping={
        "access_token_url": "accessTokenUrl",
        "adfs_server": "adfsServer",
        "allowed_audiences": "allowedAudiences",
        "api_enable_groups": "apiEnableGroups",
        "api_enable_users": "apiEnableUsers",
        "app_id": "appId",
        "attribute_map": "attributeMap",
        "attributes": "attributes",
        "authentication_methods": "authenticationMethods",
        "authorization_endpoint": "authorizationEndpoint",
        "auth_params": "authParams",
        "brute_force_protection": "bruteForceProtection",
        "client_id": "clientId",
        "client_secret": "clientSecret",
        "community_base_url": "communityBaseUrl",
        "configuration": "configuration",
        "connection_settings": "connectionSettings",
        "consumer_key": "consumerKey",
        "consumer_secret": "consumerSecret",
        "custom_headers": "customHeaders",
        "custom_password_hash": "customPasswordHash",
        "custom_scripts": "customScripts",
        "debug": "debug",
        "decryption_key": "decryptionKey",
        "destination_url": "destinationUrl",
        "digest_algorithm": "digestAlgorithm",
        "disable_cache": "disableCache",
        "disable_self_service_change_password": "disableSelfServiceChangePassword",
        "disable_sign_out": "disableSignOut",
        "disable_signup": "disableSignup",
        "discovery_url": "discoveryUrl",
        "domain": "domain",
        "domain_aliases": "domainAliases",
        "dpop_signing_alg": "dpopSigningAlg",
        "email": "email",
        "enabled_database_customization": "enabledDatabaseCustomization",
        "enable_script_context": "enableScriptContext",
        "entity_id": "entityId",
        "federated_connections_access_tokens": "federatedConnectionsAccessTokens",
        "fed_metadata_xml": "fedMetadataXml",
        "fields_map": "fieldsMap",
        "forward_request_info": "forwardRequestInfo",
        "from_": "from",
        "gateway_authentication": "gatewayAuthentication",
        "gateway_url": "gatewayUrl",
        "global_token_revocation_jwt_iss": "globalTokenRevocationJwtIss",
        "global_token_revocation_jwt_sub": "globalTokenRevocationJwtSub",
        "icon_url": "iconUrl",
        "identity_api": "identityApi",
        "idp_initiated": "idpInitiated",
        "id_token_session_expiry_supported": "idTokenSessionExpirySupported",
        "id_token_signed_response_algs": "idTokenSignedResponseAlgs",
        "import_mode": "importMode",
        "ips": "ips",
        "issuer": "issuer",
        "jwks_uri": "jwksUri",
        "key_id": "keyId",
        "map_user_id_to_id": "mapUserIdToId",
        "max_groups_to_retrieve": "maxGroupsToRetrieve",
        "messaging_service_sid": "messagingServiceSid",
        "metadata_url": "metadataUrl",
        "metadata_xml": "metadataXml",
        "mfa": "mfa",
        "name": "name",
        "non_persistent_attrs": "nonPersistentAttrs",
        "oidc_metadata": "oidcMetadata",
        "passkey_options": "passkeyOptions",
        "password_complexity_options": "passwordComplexityOptions",
        "password_dictionary": "passwordDictionary",
        "password_history": "passwordHistory",
        "password_no_personal_info": "passwordNoPersonalInfo",
        "password_options": "passwordOptions",
        "password_policy": "passwordPolicy",
        "ping_federate_base_url": "pingFederateBaseUrl",
        "pkce_enabled": "pkceEnabled",
        "precedence": "precedence",
        "protocol_binding": "protocolBinding",
        "provider": "provider",
        "realm_fallback": "realmFallback",
        "recipient_url": "recipientUrl",
        "request_template": "requestTemplate",
        "request_token_url": "requestTokenUrl",
        "requires_username": "requiresUsername",
        "scopes": "scopes",
        "scripts": "scripts",
        "send_back_channel_nonce": "sendBackChannelNonce",
        "session_key": "sessionKey",
        "set_user_root_attributes": "setUserRootAttributes",
        "should_trust_email_verified_connection": "shouldTrustEmailVerifiedConnection",
        "signature_algorithm": "signatureAlgorithm",
        "signature_method": "signatureMethod",
        "sign_in_endpoint": "signInEndpoint",
        "signing_cert": "signingCert",
        "signing_key": "signingKey",
        "sign_out_endpoint": "signOutEndpoint",
        "sign_saml_request": "signSamlRequest",
        "strategy_version": "strategyVersion",
        "subject": "subject",
        "syntax": "syntax",
        "team_id": "teamId",
        "template": "template",
        "tenant_domain": "tenantDomain",
        "token_endpoint": "tokenEndpoint",
        "token_endpoint_auth_method": "tokenEndpointAuthMethod",
        "token_endpoint_auth_signing_alg": "tokenEndpointAuthSigningAlg",
        "token_endpoint_jwtca_aud_format": "tokenEndpointJwtcaAudFormat",
        "totp": "totp",
        "twilio_sid": "twilioSid",
        "twilio_token": "twilioToken",
        "type": "type",
        "upstream_params": "upstreamParams",
        "use_cert_auth": "useCertAuth",
        "use_kerberos": "useKerberos",
        "use_oauth_spec_scope": "useOauthSpecScope",
        "user_authorization_url": "userAuthorizationUrl",
        "user_id_attribute": "userIdAttribute",
        "userinfo_endpoint": "userinfoEndpoint",
        "use_wsfed": "useWsfed",
        "validation": "validation",
        "waad_common_endpoint": "waadCommonEndpoint",
        "waad_protocol": "waadProtocol",
    },
)
class ConnectionOptions:
    def __init__(
        self,
        *,
        access_token_url: typing.Optional[builtins.str] = None,
        adfs_server: typing.Optional[builtins.str] = None,
        allowed_audiences: typing.Optional[typing.Sequence[builtins.str]] = None,
        api_enable_groups: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        api_enable_users: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        app_id: typing.Optional[builtins.str] = None,
        attribute_map: typing.Optional[typing.Union["ConnectionOptionsAttributeMap", typing.Dict[builtins.str, typing.Any]]] = None,
        attributes: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["ConnectionOptionsAttributes", typing.Dict[builtins.str, typing.Any]]]]] = None,
        authentication_methods: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["ConnectionOptionsAuthenticationMethods", typing.Dict[builtins.str, typing.Any]]]]] = None,
        authorization_endpoint: typing.Optional[builtins.str] = None,
        auth_params: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        brute_force_protection: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        client_id: typing.Optional[builtins.str] = None,
        client_secret: typing.Optional[builtins.str] = None,
        community_base_url: typing.Optional[builtins.str] = None,
        configuration: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        connection_settings: typing.Optional[typing.Union["ConnectionOptionsConnectionSettings", typing.Dict[builtins.str, typing.Any]]] = None,
        consumer_key: typing.Optional[builtins.str] = None,
        consumer_secret: typing.Optional[builtins.str] = None,
        custom_headers: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["ConnectionOptionsCustomHeaders", typing.Dict[builtins.str, typing.Any]]]]] = None,
        custom_password_hash: typing.Optional[typing.Union["ConnectionOptionsCustomPasswordHash", typing.Dict[builtins.str, typing.Any]]] = None,
        custom_scripts: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        debug: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        decryption_key: typing.Optional[typing.Union["ConnectionOptionsDecryptionKey", typing.Dict[builtins.str, typing.Any]]] = None,
        destination_url: typing.Optional[builtins.str] = None,
        digest_algorithm: typing.Optional[builtins.str] = None,
        disable_cache: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        disable_self_service_change_password: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        disable_sign_out: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        disable_signup: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        discovery_url: typing.Optional[builtins.str] = None,
        domain: typing.Optional[builtins.str] = None,
        domain_aliases: typing.Optional[typing.Sequence[builtins.str]] = None,
        dpop_signing_alg: typing.Optional[builtins.str] = None,
        email: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        enabled_database_customization: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        enable_script_context: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        entity_id: typing.Optional[builtins.str] = None,
        federated_connections_access_tokens: typing.Optional[typing.Union["ConnectionOptionsFederatedConnectionsAccessTokens", typing.Dict[builtins.str, typing.Any]]] = None,
        fed_metadata_xml: typing.Optional[builtins.str] = None,
        fields_map: typing.Optional[builtins.str] = None,
        forward_request_info: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        from_: typing.Optional[builtins.str] = None,
        gateway_authentication: typing.Optional[typing.Union["ConnectionOptionsGatewayAuthentication", typing.Dict[builtins.str, typing.Any]]] = None,
        gateway_url: typing.Optional[builtins.str] = None,
        global_token_revocation_jwt_iss: typing.Optional[builtins.str] = None,
        global_token_revocation_jwt_sub: typing.Optional[builtins.str] = None,
        icon_url: typing.Optional[builtins.str] = None,
        identity_api: typing.Optional[builtins.str] = None,
        idp_initiated: typing.Optional[typing.Union["ConnectionOptionsIdpInitiated", typing.Dict[builtins.str, typing.Any]]] = None,
        id_token_session_expiry_supported: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        id_token_signed_response_algs: typing.Optional[typing.Sequence[builtins.str]] = None,
        import_mode: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        ips: typing.Optional[typing.Sequence[builtins.str]] = None,
        issuer: typing.Optional[builtins.str] = None,
        jwks_uri: typing.Optional[builtins.str] = None,
        key_id: typing.Optional[builtins.str] = None,
        map_user_id_to_id: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        max_groups_to_retrieve: typing.Optional[builtins.str] = None,
        messaging_service_sid: typing.Optional[builtins.str] = None,
        metadata_url: typing.Optional[builtins.str] = None,
        metadata_xml: typing.Optional[builtins.str] = None,
        mfa: typing.Optional[typing.Union["ConnectionOptionsMfa", typing.Dict[builtins.str, typing.Any]]] = None,
        name: typing.Optional[builtins.str] = None,
        non_persistent_attrs: typing.Optional[typing.Sequence[builtins.str]] = None,
        oidc_metadata: typing.Optional[builtins.str] = None,
        passkey_options: typing.Optional[typing.Union["ConnectionOptionsPasskeyOptions", typing.Dict[builtins.str, typing.Any]]] = None,
        password_complexity_options: typing.Optional[typing.Union["ConnectionOptionsPasswordComplexityOptions", typing.Dict[builtins.str, typing.Any]]] = None,
        password_dictionary: typing.Optional[typing.Union["ConnectionOptionsPasswordDictionary", typing.Dict[builtins.str, typing.Any]]] = None,
        password_history: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["ConnectionOptionsPasswordHistory", typing.Dict[builtins.str, typing.Any]]]]] = None,
        password_no_personal_info: typing.Optional[typing.Union["ConnectionOptionsPasswordNoPersonalInfo", typing.Dict[builtins.str, typing.Any]]] = None,
        password_options: typing.Optional[typing.Union["ConnectionOptionsPasswordOptions", typing.Dict[builtins.str, typing.Any]]] = None,
        password_policy: typing.Optional[builtins.str] = None,
        ping_federate_base_url: typing.Optional[builtins.str] = None,
        pkce_enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        precedence: typing.Optional[typing.Sequence[builtins.str]] = None,
        protocol_binding: typing.Optional[builtins.str] = None,
        provider: typing.Optional[builtins.str] = None,
        realm_fallback: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        recipient_url: typing.Optional[builtins.str] = None,
        request_template: typing.Optional[builtins.str] = None,
        request_token_url: typing.Optional[builtins.str] = None,
        requires_username: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        scopes: typing.Optional[typing.Sequence[builtins.str]] = None,
        scripts: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        send_back_channel_nonce: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        session_key: typing.Optional[builtins.str] = None,
        set_user_root_attributes: typing.Optional[builtins.str] = None,
        should_trust_email_verified_connection: typing.Optional[builtins.str] = None,
        signature_algorithm: typing.Optional[builtins.str] = None,
        signature_method: typing.Optional[builtins.str] = None,
        sign_in_endpoint: typing.Optional[builtins.str] = None,
        signing_cert: typing.Optional[builtins.str] = None,
        signing_key: typing.Optional[typing.Union["ConnectionOptionsSigningKey", typing.Dict[builtins.str, typing.Any]]] = None,
        sign_out_endpoint: typing.Optional[builtins.str] = None,
        sign_saml_request: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        strategy_version: typing.Optional[jsii.Number] = None,
        subject: typing.Optional[builtins.str] = None,
        syntax: typing.Optional[builtins.str] = None,
        team_id: typing.Optional[builtins.str] = None,
        template: typing.Optional[builtins.str] = None,
        tenant_domain: typing.Optional[builtins.str] = None,
        token_endpoint: typing.Optional[builtins.str] = None,
        token_endpoint_auth_method: typing.Optional[builtins.str] = None,
        token_endpoint_auth_signing_alg: typing.Optional[builtins.str] = None,
        token_endpoint_jwtca_aud_format: typing.Optional[builtins.str] = None,
        totp: typing.Optional[typing.Union["ConnectionOptionsTotp", typing.Dict[builtins.str, typing.Any]]] = None,
        twilio_sid: typing.Optional[builtins.str] = None,
        twilio_token: typing.Optional[builtins.str] = None,
        type: typing.Optional[builtins.str] = None,
        upstream_params: typing.Optional[builtins.str] = None,
        use_cert_auth: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        use_kerberos: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        use_oauth_spec_scope: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        user_authorization_url: typing.Optional[builtins.str] = None,
        user_id_attribute: typing.Optional[builtins.str] = None,
        userinfo_endpoint: typing.Optional[builtins.str] = None,
        use_wsfed: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        validation: typing.Optional[typing.Union["ConnectionOptionsValidation", typing.Dict[builtins.str, typing.Any]]] = None,
        waad_common_endpoint: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        waad_protocol: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param access_token_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#access_token_url Connection#access_token_url}.
        :param adfs_server: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#adfs_server Connection#adfs_server}.
        :param allowed_audiences: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#allowed_audiences Connection#allowed_audiences}.
        :param api_enable_groups: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#api_enable_groups Connection#api_enable_groups}.
        :param api_enable_users: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#api_enable_users Connection#api_enable_users}.
        :param app_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#app_id Connection#app_id}.
        :param attribute_map: attribute_map block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#attribute_map Connection#attribute_map}
        :param attributes: attributes block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#attributes Connection#attributes}
        :param authentication_methods: authentication_methods block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#authentication_methods Connection#authentication_methods}
        :param authorization_endpoint: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#authorization_endpoint Connection#authorization_endpoint}.
        :param auth_params: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#auth_params Connection#auth_params}.
        :param brute_force_protection: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#brute_force_protection Connection#brute_force_protection}.
        :param client_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#client_id Connection#client_id}.
        :param client_secret: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#client_secret Connection#client_secret}.
        :param community_base_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#community_base_url Connection#community_base_url}.
        :param configuration: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#configuration Connection#configuration}.
        :param connection_settings: connection_settings block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#connection_settings Connection#connection_settings}
        :param consumer_key: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#consumer_key Connection#consumer_key}.
        :param consumer_secret: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#consumer_secret Connection#consumer_secret}.
        :param custom_headers: custom_headers block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#custom_headers Connection#custom_headers}
        :param custom_password_hash: custom_password_hash block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#custom_password_hash Connection#custom_password_hash}
        :param custom_scripts: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#custom_scripts Connection#custom_scripts}.
        :param debug: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#debug Connection#debug}.
        :param decryption_key: decryption_key block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#decryption_key Connection#decryption_key}
        :param destination_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#destination_url Connection#destination_url}.
        :param digest_algorithm: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#digest_algorithm Connection#digest_algorithm}.
        :param disable_cache: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#disable_cache Connection#disable_cache}.
        :param disable_self_service_change_password: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#disable_self_service_change_password Connection#disable_self_service_change_password}.
        :param disable_sign_out: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#disable_sign_out Connection#disable_sign_out}.
        :param disable_signup: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#disable_signup Connection#disable_signup}.
        :param discovery_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#discovery_url Connection#discovery_url}.
        :param domain: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#domain Connection#domain}.
        :param domain_aliases: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#domain_aliases Connection#domain_aliases}.
        :param dpop_signing_alg: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#dpop_signing_alg Connection#dpop_signing_alg}.
        :param email: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#email Connection#email}.
        :param enabled_database_customization: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#enabled_database_customization Connection#enabled_database_customization}.
        :param enable_script_context: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#enable_script_context Connection#enable_script_context}.
        :param entity_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#entity_id Connection#entity_id}.
        :param federated_connections_access_tokens: federated_connections_access_tokens block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#federated_connections_access_tokens Connection#federated_connections_access_tokens}
        :param fed_metadata_xml: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#fed_metadata_xml Connection#fed_metadata_xml}.
        :param fields_map: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#fields_map Connection#fields_map}.
        :param forward_request_info: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#forward_request_info Connection#forward_request_info}.
        :param from_: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#from Connection#from}.
        :param gateway_authentication: gateway_authentication block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#gateway_authentication Connection#gateway_authentication}
        :param gateway_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#gateway_url Connection#gateway_url}.
        :param global_token_revocation_jwt_iss: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#global_token_revocation_jwt_iss Connection#global_token_revocation_jwt_iss}.
        :param global_token_revocation_jwt_sub: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#global_token_revocation_jwt_sub Connection#global_token_revocation_jwt_sub}.
        :param icon_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#icon_url Connection#icon_url}.
        :param identity_api: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#identity_api Connection#identity_api}.
        :param idp_initiated: idp_initiated block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#idp_initiated Connection#idp_initiated}
        :param id_token_session_expiry_supported: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#id_token_session_expiry_supported Connection#id_token_session_expiry_supported}.
        :param id_token_signed_response_algs: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#id_token_signed_response_algs Connection#id_token_signed_response_algs}.
        :param import_mode: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#import_mode Connection#import_mode}.
        :param ips: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#ips Connection#ips}.
        :param issuer: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#issuer Connection#issuer}.
        :param jwks_uri: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#jwks_uri Connection#jwks_uri}.
        :param key_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#key_id Connection#key_id}.
        :param map_user_id_to_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#map_user_id_to_id Connection#map_user_id_to_id}.
        :param max_groups_to_retrieve: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#max_groups_to_retrieve Connection#max_groups_to_retrieve}.
        :param messaging_service_sid: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#messaging_service_sid Connection#messaging_service_sid}.
        :param metadata_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#metadata_url Connection#metadata_url}.
        :param metadata_xml: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#metadata_xml Connection#metadata_xml}.
        :param mfa: mfa block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#mfa Connection#mfa}
        :param name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#name Connection#name}.
        :param non_persistent_attrs: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#non_persistent_attrs Connection#non_persistent_attrs}.
        :param oidc_metadata: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#oidc_metadata Connection#oidc_metadata}.
        :param passkey_options: passkey_options block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#passkey_options Connection#passkey_options}
        :param password_complexity_options: password_complexity_options block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#password_complexity_options Connection#password_complexity_options}
        :param password_dictionary: password_dictionary block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#password_dictionary Connection#password_dictionary}
        :param password_history: password_history block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#password_history Connection#password_history}
        :param password_no_personal_info: password_no_personal_info block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#password_no_personal_info Connection#password_no_personal_info}
        :param password_options: password_options block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#password_options Connection#password_options}
        :param password_policy: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#password_policy Connection#password_policy}.
        :param ping_federate_base_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#ping_federate_base_url Connection#ping_federate_base_url}.
        :param pkce_enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#pkce_enabled Connection#pkce_enabled}.
        :param precedence: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#precedence Connection#precedence}.
        :param protocol_binding: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#protocol_binding Connection#protocol_binding}.
        :param provider: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#provider Connection#provider}.
        :param realm_fallback: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#realm_fallback Connection#realm_fallback}.
        :param recipient_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#recipient_url Connection#recipient_url}.
        :param request_template: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#request_template Connection#request_template}.
        :param request_token_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#request_token_url Connection#request_token_url}.
        :param requires_username: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#requires_username Connection#requires_username}.
        :param scopes: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#scopes Connection#scopes}.
        :param scripts: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#scripts Connection#scripts}.
        :param send_back_channel_nonce: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#send_back_channel_nonce Connection#send_back_channel_nonce}.
        :param session_key: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#session_key Connection#session_key}.
        :param set_user_root_attributes: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#set_user_root_attributes Connection#set_user_root_attributes}.
        :param should_trust_email_verified_connection: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#should_trust_email_verified_connection Connection#should_trust_email_verified_connection}.
        :param signature_algorithm: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#signature_algorithm Connection#signature_algorithm}.
        :param signature_method: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#signature_method Connection#signature_method}.
        :param sign_in_endpoint: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#sign_in_endpoint Connection#sign_in_endpoint}.
        :param signing_cert: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#signing_cert Connection#signing_cert}.
        :param signing_key: signing_key block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#signing_key Connection#signing_key}
        :param sign_out_endpoint: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#sign_out_endpoint Connection#sign_out_endpoint}.
        :param sign_saml_request: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#sign_saml_request Connection#sign_saml_request}.
        :param strategy_version: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#strategy_version Connection#strategy_version}.
        :param subject: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#subject Connection#subject}.
        :param syntax: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#syntax Connection#syntax}.
        :param team_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#team_id Connection#team_id}.
        :param template: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#template Connection#template}.
        :param tenant_domain: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#tenant_domain Connection#tenant_domain}.
        :param token_endpoint: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#token_endpoint Connection#token_endpoint}.
        :param token_endpoint_auth_method: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#token_endpoint_auth_method Connection#token_endpoint_auth_method}.
        :param token_endpoint_auth_signing_alg: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#token_endpoint_auth_signing_alg Connection#token_endpoint_auth_signing_alg}.
        :param token_endpoint_jwtca_aud_format: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#token_endpoint_jwtca_aud_format Connection#token_endpoint_jwtca_aud_format}.
        :param totp: totp block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#totp Connection#totp}
        :param twilio_sid: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#twilio_sid Connection#twilio_sid}.
        :param twilio_token: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#twilio_token Connection#twilio_token}.
        :param type: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#type Connection#type}.
        :param upstream_params: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#upstream_params Connection#upstream_params}.
        :param use_cert_auth: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#use_cert_auth Connection#use_cert_auth}.
        :param use_kerberos: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#use_kerberos Connection#use_kerberos}.
        :param use_oauth_spec_scope: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#use_oauth_spec_scope Connection#use_oauth_spec_scope}.
        :param user_authorization_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#user_authorization_url Connection#user_authorization_url}.
        :param user_id_attribute: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#user_id_attribute Connection#user_id_attribute}.
        :param userinfo_endpoint: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#userinfo_endpoint Connection#userinfo_endpoint}.
        :param use_wsfed: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#use_wsfed Connection#use_wsfed}.
        :param validation: validation block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#validation Connection#validation}
        :param waad_common_endpoint: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#waad_common_endpoint Connection#waad_common_endpoint}.
        :param waad_protocol: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#waad_protocol Connection#waad_protocol}.
        '''
        if isinstance(attribute_map, dict):
            attribute_map = ConnectionOptionsAttributeMap(**attribute_map)
        if isinstance(connection_settings, dict):
            connection_settings = ConnectionOptionsConnectionSettings(**connection_settings)
        if isinstance(custom_password_hash, dict):
            custom_password_hash = ConnectionOptionsCustomPasswordHash(**custom_password_hash)
        if isinstance(decryption_key, dict):
            decryption_key = ConnectionOptionsDecryptionKey(**decryption_key)
        if isinstance(federated_connections_access_tokens, dict):
            federated_connections_access_tokens = ConnectionOptionsFederatedConnectionsAccessTokens(**federated_connections_access_tokens)
        if isinstance(gateway_authentication, dict):
            gateway_authentication = ConnectionOptionsGatewayAuthentication(**gateway_authentication)
        if isinstance(idp_initiated, dict):
            idp_initiated = ConnectionOptionsIdpInitiated(**idp_initiated)
        if isinstance(mfa, dict):
            mfa = ConnectionOptionsMfa(**mfa)
        if isinstance(passkey_options, dict):
            passkey_options = ConnectionOptionsPasskeyOptions(**passkey_options)
        if isinstance(password_complexity_options, dict):
            password_complexity_options = ConnectionOptionsPasswordComplexityOptions(**password_complexity_options)
        if isinstance(password_dictionary, dict):
            password_dictionary = ConnectionOptionsPasswordDictionary(**password_dictionary)
        if isinstance(password_no_personal_info, dict):
            password_no_personal_info = ConnectionOptionsPasswordNoPersonalInfo(**password_no_personal_info)
        if isinstance(password_options, dict):
            password_options = ConnectionOptionsPasswordOptions(**password_options)
        if isinstance(signing_key, dict):
            signing_key = ConnectionOptionsSigningKey(**signing_key)
        if isinstance(totp, dict):
            totp = ConnectionOptionsTotp(**totp)
        if isinstance(validation, dict):
            validation = ConnectionOptionsValidation(**validation)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3ed27ab26641392793dbbd3e8b0f90b41c03f63207d540695cf6150d9f3f996a)
            check_type(argname="argument access_token_url", value=access_token_url, expected_type=type_hints["access_token_url"])
            check_type(argname="argument adfs_server", value=adfs_server, expected_type=type_hints["adfs_server"])
            check_type(argname="argument allowed_audiences", value=allowed_audiences, expected_type=type_hints["allowed_audiences"])
            check_type(argname="argument api_enable_groups", value=api_enable_groups, expected_type=type_hints["api_enable_groups"])
            check_type(argname="argument api_enable_users", value=api_enable_users, expected_type=type_hints["api_enable_users"])
            check_type(argname="argument app_id", value=app_id, expected_type=type_hints["app_id"])
            check_type(argname="argument attribute_map", value=attribute_map, expected_type=type_hints["attribute_map"])
            check_type(argname="argument attributes", value=attributes, expected_type=type_hints["attributes"])
            check_type(argname="argument authentication_methods", value=authentication_methods, expected_type=type_hints["authentication_methods"])
            check_type(argname="argument authorization_endpoint", value=authorization_endpoint, expected_type=type_hints["authorization_endpoint"])
            check_type(argname="argument auth_params", value=auth_params, expected_type=type_hints["auth_params"])
            check_type(argname="argument brute_force_protection", value=brute_force_protection, expected_type=type_hints["brute_force_protection"])
            check_type(argname="argument client_id", value=client_id, expected_type=type_hints["client_id"])
            check_type(argname="argument client_secret", value=client_secret, expected_type=type_hints["client_secret"])
            check_type(argname="argument community_base_url", value=community_base_url, expected_type=type_hints["community_base_url"])
            check_type(argname="argument configuration", value=configuration, expected_type=type_hints["configuration"])
            check_type(argname="argument connection_settings", value=connection_settings, expected_type=type_hints["connection_settings"])
            check_type(argname="argument consumer_key", value=consumer_key, expected_type=type_hints["consumer_key"])
            check_type(argname="argument consumer_secret", value=consumer_secret, expected_type=type_hints["consumer_secret"])
            check_type(argname="argument custom_headers", value=custom_headers, expected_type=type_hints["custom_headers"])
            check_type(argname="argument custom_password_hash", value=custom_password_hash, expected_type=type_hints["custom_password_hash"])
            check_type(argname="argument custom_scripts", value=custom_scripts, expected_type=type_hints["custom_scripts"])
            check_type(argname="argument debug", value=debug, expected_type=type_hints["debug"])
            check_type(argname="argument decryption_key", value=decryption_key, expected_type=type_hints["decryption_key"])
            check_type(argname="argument destination_url", value=destination_url, expected_type=type_hints["destination_url"])
            check_type(argname="argument digest_algorithm", value=digest_algorithm, expected_type=type_hints["digest_algorithm"])
            check_type(argname="argument disable_cache", value=disable_cache, expected_type=type_hints["disable_cache"])
            check_type(argname="argument disable_self_service_change_password", value=disable_self_service_change_password, expected_type=type_hints["disable_self_service_change_password"])
            check_type(argname="argument disable_sign_out", value=disable_sign_out, expected_type=type_hints["disable_sign_out"])
            check_type(argname="argument disable_signup", value=disable_signup, expected_type=type_hints["disable_signup"])
            check_type(argname="argument discovery_url", value=discovery_url, expected_type=type_hints["discovery_url"])
            check_type(argname="argument domain", value=domain, expected_type=type_hints["domain"])
            check_type(argname="argument domain_aliases", value=domain_aliases, expected_type=type_hints["domain_aliases"])
            check_type(argname="argument dpop_signing_alg", value=dpop_signing_alg, expected_type=type_hints["dpop_signing_alg"])
            check_type(argname="argument email", value=email, expected_type=type_hints["email"])
            check_type(argname="argument enabled_database_customization", value=enabled_database_customization, expected_type=type_hints["enabled_database_customization"])
            check_type(argname="argument enable_script_context", value=enable_script_context, expected_type=type_hints["enable_script_context"])
            check_type(argname="argument entity_id", value=entity_id, expected_type=type_hints["entity_id"])
            check_type(argname="argument federated_connections_access_tokens", value=federated_connections_access_tokens, expected_type=type_hints["federated_connections_access_tokens"])
            check_type(argname="argument fed_metadata_xml", value=fed_metadata_xml, expected_type=type_hints["fed_metadata_xml"])
            check_type(argname="argument fields_map", value=fields_map, expected_type=type_hints["fields_map"])
            check_type(argname="argument forward_request_info", value=forward_request_info, expected_type=type_hints["forward_request_info"])
            check_type(argname="argument from_", value=from_, expected_type=type_hints["from_"])
            check_type(argname="argument gateway_authentication", value=gateway_authentication, expected_type=type_hints["gateway_authentication"])
            check_type(argname="argument gateway_url", value=gateway_url, expected_type=type_hints["gateway_url"])
            check_type(argname="argument global_token_revocation_jwt_iss", value=global_token_revocation_jwt_iss, expected_type=type_hints["global_token_revocation_jwt_iss"])
            check_type(argname="argument global_token_revocation_jwt_sub", value=global_token_revocation_jwt_sub, expected_type=type_hints["global_token_revocation_jwt_sub"])
            check_type(argname="argument icon_url", value=icon_url, expected_type=type_hints["icon_url"])
            check_type(argname="argument identity_api", value=identity_api, expected_type=type_hints["identity_api"])
            check_type(argname="argument idp_initiated", value=idp_initiated, expected_type=type_hints["idp_initiated"])
            check_type(argname="argument id_token_session_expiry_supported", value=id_token_session_expiry_supported, expected_type=type_hints["id_token_session_expiry_supported"])
            check_type(argname="argument id_token_signed_response_algs", value=id_token_signed_response_algs, expected_type=type_hints["id_token_signed_response_algs"])
            check_type(argname="argument import_mode", value=import_mode, expected_type=type_hints["import_mode"])
            check_type(argname="argument ips", value=ips, expected_type=type_hints["ips"])
            check_type(argname="argument issuer", value=issuer, expected_type=type_hints["issuer"])
            check_type(argname="argument jwks_uri", value=jwks_uri, expected_type=type_hints["jwks_uri"])
            check_type(argname="argument key_id", value=key_id, expected_type=type_hints["key_id"])
            check_type(argname="argument map_user_id_to_id", value=map_user_id_to_id, expected_type=type_hints["map_user_id_to_id"])
            check_type(argname="argument max_groups_to_retrieve", value=max_groups_to_retrieve, expected_type=type_hints["max_groups_to_retrieve"])
            check_type(argname="argument messaging_service_sid", value=messaging_service_sid, expected_type=type_hints["messaging_service_sid"])
            check_type(argname="argument metadata_url", value=metadata_url, expected_type=type_hints["metadata_url"])
            check_type(argname="argument metadata_xml", value=metadata_xml, expected_type=type_hints["metadata_xml"])
            check_type(argname="argument mfa", value=mfa, expected_type=type_hints["mfa"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument non_persistent_attrs", value=non_persistent_attrs, expected_type=type_hints["non_persistent_attrs"])
            check_type(argname="argument oidc_metadata", value=oidc_metadata, expected_type=type_hints["oidc_metadata"])
            check_type(argname="argument passkey_options", value=passkey_options, expected_type=type_hints["passkey_options"])
            check_type(argname="argument password_complexity_options", value=password_complexity_options, expected_type=type_hints["password_complexity_options"])
            check_type(argname="argument password_dictionary", value=password_dictionary, expected_type=type_hints["password_dictionary"])
            check_type(argname="argument password_history", value=password_history, expected_type=type_hints["password_history"])
            check_type(argname="argument password_no_personal_info", value=password_no_personal_info, expected_type=type_hints["password_no_personal_info"])
            check_type(argname="argument password_options", value=password_options, expected_type=type_hints["password_options"])
            check_type(argname="argument password_policy", value=password_policy, expected_type=type_hints["password_policy"])
            check_type(argname="argument ping_federate_base_url", value=ping_federate_base_url, expected_type=type_hints["ping_federate_base_url"])
            check_type(argname="argument pkce_enabled", value=pkce_enabled, expected_type=type_hints["pkce_enabled"])
            check_type(argname="argument precedence", value=precedence, expected_type=type_hints["precedence"])
            check_type(argname="argument protocol_binding", value=protocol_binding, expected_type=type_hints["protocol_binding"])
            check_type(argname="argument provider", value=provider, expected_type=type_hints["provider"])
            check_type(argname="argument realm_fallback", value=realm_fallback, expected_type=type_hints["realm_fallback"])
            check_type(argname="argument recipient_url", value=recipient_url, expected_type=type_hints["recipient_url"])
            check_type(argname="argument request_template", value=request_template, expected_type=type_hints["request_template"])
            check_type(argname="argument request_token_url", value=request_token_url, expected_type=type_hints["request_token_url"])
            check_type(argname="argument requires_username", value=requires_username, expected_type=type_hints["requires_username"])
            check_type(argname="argument scopes", value=scopes, expected_type=type_hints["scopes"])
            check_type(argname="argument scripts", value=scripts, expected_type=type_hints["scripts"])
            check_type(argname="argument send_back_channel_nonce", value=send_back_channel_nonce, expected_type=type_hints["send_back_channel_nonce"])
            check_type(argname="argument session_key", value=session_key, expected_type=type_hints["session_key"])
            check_type(argname="argument set_user_root_attributes", value=set_user_root_attributes, expected_type=type_hints["set_user_root_attributes"])
            check_type(argname="argument should_trust_email_verified_connection", value=should_trust_email_verified_connection, expected_type=type_hints["should_trust_email_verified_connection"])
            check_type(argname="argument signature_algorithm", value=signature_algorithm, expected_type=type_hints["signature_algorithm"])
            check_type(argname="argument signature_method", value=signature_method, expected_type=type_hints["signature_method"])
            check_type(argname="argument sign_in_endpoint", value=sign_in_endpoint, expected_type=type_hints["sign_in_endpoint"])
            check_type(argname="argument signing_cert", value=signing_cert, expected_type=type_hints["signing_cert"])
            check_type(argname="argument signing_key", value=signing_key, expected_type=type_hints["signing_key"])
            check_type(argname="argument sign_out_endpoint", value=sign_out_endpoint, expected_type=type_hints["sign_out_endpoint"])
            check_type(argname="argument sign_saml_request", value=sign_saml_request, expected_type=type_hints["sign_saml_request"])
            check_type(argname="argument strategy_version", value=strategy_version, expected_type=type_hints["strategy_version"])
            check_type(argname="argument subject", value=subject, expected_type=type_hints["subject"])
            check_type(argname="argument syntax", value=syntax, expected_type=type_hints["syntax"])
            check_type(argname="argument team_id", value=team_id, expected_type=type_hints["team_id"])
            check_type(argname="argument template", value=template, expected_type=type_hints["template"])
            check_type(argname="argument tenant_domain", value=tenant_domain, expected_type=type_hints["tenant_domain"])
            check_type(argname="argument token_endpoint", value=token_endpoint, expected_type=type_hints["token_endpoint"])
            check_type(argname="argument token_endpoint_auth_method", value=token_endpoint_auth_method, expected_type=type_hints["token_endpoint_auth_method"])
            check_type(argname="argument token_endpoint_auth_signing_alg", value=token_endpoint_auth_signing_alg, expected_type=type_hints["token_endpoint_auth_signing_alg"])
            check_type(argname="argument token_endpoint_jwtca_aud_format", value=token_endpoint_jwtca_aud_format, expected_type=type_hints["token_endpoint_jwtca_aud_format"])
            check_type(argname="argument totp", value=totp, expected_type=type_hints["totp"])
            check_type(argname="argument twilio_sid", value=twilio_sid, expected_type=type_hints["twilio_sid"])
            check_type(argname="argument twilio_token", value=twilio_token, expected_type=type_hints["twilio_token"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument upstream_params", value=upstream_params, expected_type=type_hints["upstream_params"])
            check_type(argname="argument use_cert_auth", value=use_cert_auth, expected_type=type_hints["use_cert_auth"])
            check_type(argname="argument use_kerberos", value=use_kerberos, expected_type=type_hints["use_kerberos"])
            check_type(argname="argument use_oauth_spec_scope", value=use_oauth_spec_scope, expected_type=type_hints["use_oauth_spec_scope"])
            check_type(argname="argument user_authorization_url", value=user_authorization_url, expected_type=type_hints["user_authorization_url"])
            check_type(argname="argument user_id_attribute", value=user_id_attribute, expected_type=type_hints["user_id_attribute"])
            check_type(argname="argument userinfo_endpoint", value=userinfo_endpoint, expected_type=type_hints["userinfo_endpoint"])
            check_type(argname="argument use_wsfed", value=use_wsfed, expected_type=type_hints["use_wsfed"])
            check_type(argname="argument validation", value=validation, expected_type=type_hints["validation"])
            check_type(argname="argument waad_common_endpoint", value=waad_common_endpoint, expected_type=type_hints["waad_common_endpoint"])
            check_type(argname="argument waad_protocol", value=waad_protocol, expected_type=type_hints["waad_protocol"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if access_token_url is not None:
            self._values["access_token_url"] = access_token_url
        if adfs_server is not None:
            self._values["adfs_server"] = adfs_server
        if allowed_audiences is not None:
            self._values["allowed_audiences"] = allowed_audiences
        if api_enable_groups is not None:
            self._values["api_enable_groups"] = api_enable_groups
        if api_enable_users is not None:
            self._values["api_enable_users"] = api_enable_users
        if app_id is not None:
            self._values["app_id"] = app_id
        if attribute_map is not None:
            self._values["attribute_map"] = attribute_map
        if attributes is not None:
            self._values["attributes"] = attributes
        if authentication_methods is not None:
            self._values["authentication_methods"] = authentication_methods
        if authorization_endpoint is not None:
            self._values["authorization_endpoint"] = authorization_endpoint
        if auth_params is not None:
            self._values["auth_params"] = auth_params
        if brute_force_protection is not None:
            self._values["brute_force_protection"] = brute_force_protection
        if client_id is not None:
            self._values["client_id"] = client_id
        if client_secret is not None:
            self._values["client_secret"] = client_secret
        if community_base_url is not None:
            self._values["community_base_url"] = community_base_url
        if configuration is not None:
            self._values["configuration"] = configuration
        if connection_settings is not None:
            self._values["connection_settings"] = connection_settings
        if consumer_key is not None:
            self._values["consumer_key"] = consumer_key
        if consumer_secret is not None:
            self._values["consumer_secret"] = consumer_secret
        if custom_headers is not None:
            self._values["custom_headers"] = custom_headers
        if custom_password_hash is not None:
            self._values["custom_password_hash"] = custom_password_hash
        if custom_scripts is not None:
            self._values["custom_scripts"] = custom_scripts
        if debug is not None:
            self._values["debug"] = debug
        if decryption_key is not None:
            self._values["decryption_key"] = decryption_key
        if destination_url is not None:
            self._values["destination_url"] = destination_url
        if digest_algorithm is not None:
            self._values["digest_algorithm"] = digest_algorithm
        if disable_cache is not None:
            self._values["disable_cache"] = disable_cache
        if disable_self_service_change_password is not None:
            self._values["disable_self_service_change_password"] = disable_self_service_change_password
        if disable_sign_out is not None:
            self._values["disable_sign_out"] = disable_sign_out
        if disable_signup is not None:
            self._values["disable_signup"] = disable_signup
        if discovery_url is not None:
            self._values["discovery_url"] = discovery_url
        if domain is not None:
            self._values["domain"] = domain
        if domain_aliases is not None:
            self._values["domain_aliases"] = domain_aliases
        if dpop_signing_alg is not None:
            self._values["dpop_signing_alg"] = dpop_signing_alg
        if email is not None:
            self._values["email"] = email
        if enabled_database_customization is not None:
            self._values["enabled_database_customization"] = enabled_database_customization
        if enable_script_context is not None:
            self._values["enable_script_context"] = enable_script_context
        if entity_id is not None:
            self._values["entity_id"] = entity_id
        if federated_connections_access_tokens is not None:
            self._values["federated_connections_access_tokens"] = federated_connections_access_tokens
        if fed_metadata_xml is not None:
            self._values["fed_metadata_xml"] = fed_metadata_xml
        if fields_map is not None:
            self._values["fields_map"] = fields_map
        if forward_request_info is not None:
            self._values["forward_request_info"] = forward_request_info
        if from_ is not None:
            self._values["from_"] = from_
        if gateway_authentication is not None:
            self._values["gateway_authentication"] = gateway_authentication
        if gateway_url is not None:
            self._values["gateway_url"] = gateway_url
        if global_token_revocation_jwt_iss is not None:
            self._values["global_token_revocation_jwt_iss"] = global_token_revocation_jwt_iss
        if global_token_revocation_jwt_sub is not None:
            self._values["global_token_revocation_jwt_sub"] = global_token_revocation_jwt_sub
        if icon_url is not None:
            self._values["icon_url"] = icon_url
        if identity_api is not None:
            self._values["identity_api"] = identity_api
        if idp_initiated is not None:
            self._values["idp_initiated"] = idp_initiated
        if id_token_session_expiry_supported is not None:
            self._values["id_token_session_expiry_supported"] = id_token_session_expiry_supported
        if id_token_signed_response_algs is not None:
            self._values["id_token_signed_response_algs"] = id_token_signed_response_algs
        if import_mode is not None:
            self._values["import_mode"] = import_mode
        if ips is not None:
            self._values["ips"] = ips
        if issuer is not None:
            self._values["issuer"] = issuer
        if jwks_uri is not None:
            self._values["jwks_uri"] = jwks_uri
        if key_id is not None:
            self._values["key_id"] = key_id
        if map_user_id_to_id is not None:
            self._values["map_user_id_to_id"] = map_user_id_to_id
        if max_groups_to_retrieve is not None:
            self._values["max_groups_to_retrieve"] = max_groups_to_retrieve
        if messaging_service_sid is not None:
            self._values["messaging_service_sid"] = messaging_service_sid
        if metadata_url is not None:
            self._values["metadata_url"] = metadata_url
        if metadata_xml is not None:
            self._values["metadata_xml"] = metadata_xml
        if mfa is not None:
            self._values["mfa"] = mfa
        if name is not None:
            self._values["name"] = name
        if non_persistent_attrs is not None:
            self._values["non_persistent_attrs"] = non_persistent_attrs
        if oidc_metadata is not None:
            self._values["oidc_metadata"] = oidc_metadata
        if passkey_options is not None:
            self._values["passkey_options"] = passkey_options
        if password_complexity_options is not None:
            self._values["password_complexity_options"] = password_complexity_options
        if password_dictionary is not None:
            self._values["password_dictionary"] = password_dictionary
        if password_history is not None:
            self._values["password_history"] = password_history
        if password_no_personal_info is not None:
            self._values["password_no_personal_info"] = password_no_personal_info
        if password_options is not None:
            self._values["password_options"] = password_options
        if password_policy is not None:
            self._values["password_policy"] = password_policy
        if ping_federate_base_url is not None:
            self._values["ping_federate_base_url"] = ping_federate_base_url
        if pkce_enabled is not None:
            self._values["pkce_enabled"] = pkce_enabled
        if precedence is not None:
            self._values["precedence"] = precedence
        if protocol_binding is not None:
            self._values["protocol_binding"] = protocol_binding
        if provider is not None:
            self._values["provider"] = provider
        if realm_fallback is not None:
            self._values["realm_fallback"] = realm_fallback
        if recipient_url is not None:
            self._values["recipient_url"] = recipient_url
        if request_template is not None:
            self._values["request_template"] = request_template
        if request_token_url is not None:
            self._values["request_token_url"] = request_token_url
        if requires_username is not None:
            self._values["requires_username"] = requires_username
        if scopes is not None:
            self._values["scopes"] = scopes
        if scripts is not None:
            self._values["scripts"] = scripts
        if send_back_channel_nonce is not None:
            self._values["send_back_channel_nonce"] = send_back_channel_nonce
        if session_key is not None:
            self._values["session_key"] = session_key
        if set_user_root_attributes is not None:
            self._values["set_user_root_attributes"] = set_user_root_attributes
        if should_trust_email_verified_connection is not None:
            self._values["should_trust_email_verified_connection"] = should_trust_email_verified_connection
        if signature_algorithm is not None:
            self._values["signature_algorithm"] = signature_algorithm
        if signature_method is not None:
            self._values["signature_method"] = signature_method
        if sign_in_endpoint is not None:
            self._values["sign_in_endpoint"] = sign_in_endpoint
        if signing_cert is not None:
            self._values["signing_cert"] = signing_cert
        if signing_key is not None:
            self._values["signing_key"] = signing_key
        if sign_out_endpoint is not None:
            self._values["sign_out_endpoint"] = sign_out_endpoint
        if sign_saml_request is not None:
            self._values["sign_saml_request"] = sign_saml_request
        if strategy_version is not None:
            self._values["strategy_version"] = strategy_version
        if subject is not None:
            self._values["subject"] = subject
        if syntax is not None:
            self._values["syntax"] = syntax
        if team_id is not None:
            self._values["team_id"] = team_id
        if template is not None:
            self._values["template"] = template
        if tenant_domain is not None:
            self._values["tenant_domain"] = tenant_domain
        if token_endpoint is not None:
            self._values["token_endpoint"] = token_endpoint
        if token_endpoint_auth_method is not None:
            self._values["token_endpoint_auth_method"] = token_endpoint_auth_method
        if token_endpoint_auth_signing_alg is not None:
            self._values["token_endpoint_auth_signing_alg"] = token_endpoint_auth_signing_alg
        if token_endpoint_jwtca_aud_format is not None:
            self._values["token_endpoint_jwtca_aud_format"] = token_endpoint_jwtca_aud_format
        if totp is not None:
            self._values["totp"] = totp
        if twilio_sid is not None:
            self._values["twilio_sid"] = twilio_sid
        if twilio_token is not None:
            self._values["twilio_token"] = twilio_token
        if type is not None:
            self._values["type"] = type
        if upstream_params is not None:
            self._values["upstream_params"] = upstream_params
        if use_cert_auth is not None:
            self._values["use_cert_auth"] = use_cert_auth
        if use_kerberos is not None:
            self._values["use_kerberos"] = use_kerberos
        if use_oauth_spec_scope is not None:
            self._values["use_oauth_spec_scope"] = use_oauth_spec_scope
        if user_authorization_url is not None:
            self._values["user_authorization_url"] = user_authorization_url
        if user_id_attribute is not None:
            self._values["user_id_attribute"] = user_id_attribute
        if userinfo_endpoint is not None:
            self._values["userinfo_endpoint"] = userinfo_endpoint
        if use_wsfed is not None:
            self._values["use_wsfed"] = use_wsfed
        if validation is not None:
            self._values["validation"] = validation
        if waad_common_endpoint is not None:
            self._values["waad_common_endpoint"] = waad_common_endpoint
        if waad_protocol is not None:
            self._values["waad_protocol"] = waad_protocol

    @builtins.property
    def access_token_url(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#access_token_url Connection#access_token_url}.'''
        result = self._values.get("access_token_url")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def adfs_server(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#adfs_server Connection#adfs_server}.'''
        result = self._values.get("adfs_server")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def allowed_audiences(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#allowed_audiences Connection#allowed_audiences}.'''
        result = self._values.get("allowed_audiences")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def api_enable_groups(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#api_enable_groups Connection#api_enable_groups}.'''
        result = self._values.get("api_enable_groups")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def api_enable_users(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#api_enable_users Connection#api_enable_users}.'''
        result = self._values.get("api_enable_users")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def app_id(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#app_id Connection#app_id}.'''
        result = self._values.get("app_id")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def attribute_map(self) -> typing.Optional["ConnectionOptionsAttributeMap"]:
        '''attribute_map block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#attribute_map Connection#attribute_map}
        '''
        result = self._values.get("attribute_map")
        return typing.cast(typing.Optional["ConnectionOptionsAttributeMap"], result)

    @builtins.property
    def attributes(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ConnectionOptionsAttributes"]]]:
        '''attributes block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#attributes Connection#attributes}
        '''
        result = self._values.get("attributes")
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ConnectionOptionsAttributes"]]], result)

    @builtins.property
    def authentication_methods(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ConnectionOptionsAuthenticationMethods"]]]:
        '''authentication_methods block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#authentication_methods Connection#authentication_methods}
        '''
        result = self._values.get("authentication_methods")
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ConnectionOptionsAuthenticationMethods"]]], result)

    @builtins.property
    def authorization_endpoint(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#authorization_endpoint Connection#authorization_endpoint}.'''
        result = self._values.get("authorization_endpoint")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def auth_params(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#auth_params Connection#auth_params}.'''
        result = self._values.get("auth_params")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def brute_force_protection(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#brute_force_protection Connection#brute_force_protection}.'''
        result = self._values.get("brute_force_protection")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def client_id(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#client_id Connection#client_id}.'''
        result = self._values.get("client_id")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def client_secret(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#client_secret Connection#client_secret}.'''
        result = self._values.get("client_secret")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def community_base_url(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#community_base_url Connection#community_base_url}.'''
        result = self._values.get("community_base_url")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def configuration(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#configuration Connection#configuration}.'''
        result = self._values.get("configuration")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def connection_settings(
        self,
    ) -> typing.Optional["ConnectionOptionsConnectionSettings"]:
        '''connection_settings block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#connection_settings Connection#connection_settings}
        '''
        result = self._values.get("connection_settings")
        return typing.cast(typing.Optional["ConnectionOptionsConnectionSettings"], result)

    @builtins.property
    def consumer_key(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#consumer_key Connection#consumer_key}.'''
        result = self._values.get("consumer_key")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def consumer_secret(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#consumer_secret Connection#consumer_secret}.'''
        result = self._values.get("consumer_secret")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def custom_headers(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ConnectionOptionsCustomHeaders"]]]:
        '''custom_headers block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#custom_headers Connection#custom_headers}
        '''
        result = self._values.get("custom_headers")
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ConnectionOptionsCustomHeaders"]]], result)

    @builtins.property
    def custom_password_hash(
        self,
    ) -> typing.Optional["ConnectionOptionsCustomPasswordHash"]:
        '''custom_password_hash block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#custom_password_hash Connection#custom_password_hash}
        '''
        result = self._values.get("custom_password_hash")
        return typing.cast(typing.Optional["ConnectionOptionsCustomPasswordHash"], result)

    @builtins.property
    def custom_scripts(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#custom_scripts Connection#custom_scripts}.'''
        result = self._values.get("custom_scripts")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def debug(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#debug Connection#debug}.'''
        result = self._values.get("debug")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def decryption_key(self) -> typing.Optional["ConnectionOptionsDecryptionKey"]:
        '''decryption_key block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#decryption_key Connection#decryption_key}
        '''
        result = self._values.get("decryption_key")
        return typing.cast(typing.Optional["ConnectionOptionsDecryptionKey"], result)

    @builtins.property
    def destination_url(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#destination_url Connection#destination_url}.'''
        result = self._values.get("destination_url")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def digest_algorithm(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#digest_algorithm Connection#digest_algorithm}.'''
        result = self._values.get("digest_algorithm")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def disable_cache(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#disable_cache Connection#disable_cache}.'''
        result = self._values.get("disable_cache")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def disable_self_service_change_password(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#disable_self_service_change_password Connection#disable_self_service_change_password}.'''
        result = self._values.get("disable_self_service_change_password")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def disable_sign_out(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#disable_sign_out Connection#disable_sign_out}.'''
        result = self._values.get("disable_sign_out")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def disable_signup(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#disable_signup Connection#disable_signup}.'''
        result = self._values.get("disable_signup")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def discovery_url(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#discovery_url Connection#discovery_url}.'''
        result = self._values.get("discovery_url")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def domain(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#domain Connection#domain}.'''
        result = self._values.get("domain")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def domain_aliases(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#domain_aliases Connection#domain_aliases}.'''
        result = self._values.get("domain_aliases")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def dpop_signing_alg(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#dpop_signing_alg Connection#dpop_signing_alg}.'''
        result = self._values.get("dpop_signing_alg")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def email(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#email Connection#email}.'''
        result = self._values.get("email")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def enabled_database_customization(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#enabled_database_customization Connection#enabled_database_customization}.'''
        result = self._values.get("enabled_database_customization")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def enable_script_context(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#enable_script_context Connection#enable_script_context}.'''
        result = self._values.get("enable_script_context")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def entity_id(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#entity_id Connection#entity_id}.'''
        result = self._values.get("entity_id")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def federated_connections_access_tokens(
        self,
    ) -> typing.Optional["ConnectionOptionsFederatedConnectionsAccessTokens"]:
        '''federated_connections_access_tokens block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#federated_connections_access_tokens Connection#federated_connections_access_tokens}
        '''
        result = self._values.get("federated_connections_access_tokens")
        return typing.cast(typing.Optional["ConnectionOptionsFederatedConnectionsAccessTokens"], result)

    @builtins.property
    def fed_metadata_xml(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#fed_metadata_xml Connection#fed_metadata_xml}.'''
        result = self._values.get("fed_metadata_xml")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def fields_map(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#fields_map Connection#fields_map}.'''
        result = self._values.get("fields_map")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def forward_request_info(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#forward_request_info Connection#forward_request_info}.'''
        result = self._values.get("forward_request_info")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def from_(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#from Connection#from}.'''
        result = self._values.get("from_")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def gateway_authentication(
        self,
    ) -> typing.Optional["ConnectionOptionsGatewayAuthentication"]:
        '''gateway_authentication block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#gateway_authentication Connection#gateway_authentication}
        '''
        result = self._values.get("gateway_authentication")
        return typing.cast(typing.Optional["ConnectionOptionsGatewayAuthentication"], result)

    @builtins.property
    def gateway_url(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#gateway_url Connection#gateway_url}.'''
        result = self._values.get("gateway_url")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def global_token_revocation_jwt_iss(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#global_token_revocation_jwt_iss Connection#global_token_revocation_jwt_iss}.'''
        result = self._values.get("global_token_revocation_jwt_iss")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def global_token_revocation_jwt_sub(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#global_token_revocation_jwt_sub Connection#global_token_revocation_jwt_sub}.'''
        result = self._values.get("global_token_revocation_jwt_sub")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def icon_url(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#icon_url Connection#icon_url}.'''
        result = self._values.get("icon_url")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def identity_api(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#identity_api Connection#identity_api}.'''
        result = self._values.get("identity_api")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def idp_initiated(self) -> typing.Optional["ConnectionOptionsIdpInitiated"]:
        '''idp_initiated block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#idp_initiated Connection#idp_initiated}
        '''
        result = self._values.get("idp_initiated")
        return typing.cast(typing.Optional["ConnectionOptionsIdpInitiated"], result)

    @builtins.property
    def id_token_session_expiry_supported(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#id_token_session_expiry_supported Connection#id_token_session_expiry_supported}.'''
        result = self._values.get("id_token_session_expiry_supported")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def id_token_signed_response_algs(
        self,
    ) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#id_token_signed_response_algs Connection#id_token_signed_response_algs}.'''
        result = self._values.get("id_token_signed_response_algs")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def import_mode(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#import_mode Connection#import_mode}.'''
        result = self._values.get("import_mode")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def ips(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#ips Connection#ips}.'''
        result = self._values.get("ips")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def issuer(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#issuer Connection#issuer}.'''
        result = self._values.get("issuer")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def jwks_uri(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#jwks_uri Connection#jwks_uri}.'''
        result = self._values.get("jwks_uri")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def key_id(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#key_id Connection#key_id}.'''
        result = self._values.get("key_id")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def map_user_id_to_id(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#map_user_id_to_id Connection#map_user_id_to_id}.'''
        result = self._values.get("map_user_id_to_id")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def max_groups_to_retrieve(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#max_groups_to_retrieve Connection#max_groups_to_retrieve}.'''
        result = self._values.get("max_groups_to_retrieve")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def messaging_service_sid(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#messaging_service_sid Connection#messaging_service_sid}.'''
        result = self._values.get("messaging_service_sid")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def metadata_url(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#metadata_url Connection#metadata_url}.'''
        result = self._values.get("metadata_url")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def metadata_xml(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#metadata_xml Connection#metadata_xml}.'''
        result = self._values.get("metadata_xml")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def mfa(self) -> typing.Optional["ConnectionOptionsMfa"]:
        '''mfa block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#mfa Connection#mfa}
        '''
        result = self._values.get("mfa")
        return typing.cast(typing.Optional["ConnectionOptionsMfa"], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#name Connection#name}.'''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def non_persistent_attrs(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#non_persistent_attrs Connection#non_persistent_attrs}.'''
        result = self._values.get("non_persistent_attrs")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def oidc_metadata(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#oidc_metadata Connection#oidc_metadata}.'''
        result = self._values.get("oidc_metadata")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def passkey_options(self) -> typing.Optional["ConnectionOptionsPasskeyOptions"]:
        '''passkey_options block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#passkey_options Connection#passkey_options}
        '''
        result = self._values.get("passkey_options")
        return typing.cast(typing.Optional["ConnectionOptionsPasskeyOptions"], result)

    @builtins.property
    def password_complexity_options(
        self,
    ) -> typing.Optional["ConnectionOptionsPasswordComplexityOptions"]:
        '''password_complexity_options block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#password_complexity_options Connection#password_complexity_options}
        '''
        result = self._values.get("password_complexity_options")
        return typing.cast(typing.Optional["ConnectionOptionsPasswordComplexityOptions"], result)

    @builtins.property
    def password_dictionary(
        self,
    ) -> typing.Optional["ConnectionOptionsPasswordDictionary"]:
        '''password_dictionary block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#password_dictionary Connection#password_dictionary}
        '''
        result = self._values.get("password_dictionary")
        return typing.cast(typing.Optional["ConnectionOptionsPasswordDictionary"], result)

    @builtins.property
    def password_history(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ConnectionOptionsPasswordHistory"]]]:
        '''password_history block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#password_history Connection#password_history}
        '''
        result = self._values.get("password_history")
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ConnectionOptionsPasswordHistory"]]], result)

    @builtins.property
    def password_no_personal_info(
        self,
    ) -> typing.Optional["ConnectionOptionsPasswordNoPersonalInfo"]:
        '''password_no_personal_info block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#password_no_personal_info Connection#password_no_personal_info}
        '''
        result = self._values.get("password_no_personal_info")
        return typing.cast(typing.Optional["ConnectionOptionsPasswordNoPersonalInfo"], result)

    @builtins.property
    def password_options(self) -> typing.Optional["ConnectionOptionsPasswordOptions"]:
        '''password_options block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#password_options Connection#password_options}
        '''
        result = self._values.get("password_options")
        return typing.cast(typing.Optional["ConnectionOptionsPasswordOptions"], result)

    @builtins.property
    def password_policy(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#password_policy Connection#password_policy}.'''
        result = self._values.get("password_policy")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def ping_federate_base_url(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#ping_federate_base_url Connection#ping_federate_base_url}.'''
        result = self._values.get("ping_federate_base_url")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def pkce_enabled(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#pkce_enabled Connection#pkce_enabled}.'''
        result = self._values.get("pkce_enabled")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def precedence(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#precedence Connection#precedence}.'''
        result = self._values.get("precedence")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def protocol_binding(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#protocol_binding Connection#protocol_binding}.'''
        result = self._values.get("protocol_binding")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def provider(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#provider Connection#provider}.'''
        result = self._values.get("provider")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def realm_fallback(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#realm_fallback Connection#realm_fallback}.'''
        result = self._values.get("realm_fallback")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def recipient_url(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#recipient_url Connection#recipient_url}.'''
        result = self._values.get("recipient_url")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def request_template(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#request_template Connection#request_template}.'''
        result = self._values.get("request_template")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def request_token_url(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#request_token_url Connection#request_token_url}.'''
        result = self._values.get("request_token_url")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def requires_username(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#requires_username Connection#requires_username}.'''
        result = self._values.get("requires_username")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def scopes(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#scopes Connection#scopes}.'''
        result = self._values.get("scopes")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def scripts(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#scripts Connection#scripts}.'''
        result = self._values.get("scripts")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def send_back_channel_nonce(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#send_back_channel_nonce Connection#send_back_channel_nonce}.'''
        result = self._values.get("send_back_channel_nonce")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def session_key(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#session_key Connection#session_key}.'''
        result = self._values.get("session_key")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def set_user_root_attributes(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#set_user_root_attributes Connection#set_user_root_attributes}.'''
        result = self._values.get("set_user_root_attributes")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def should_trust_email_verified_connection(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#should_trust_email_verified_connection Connection#should_trust_email_verified_connection}.'''
        result = self._values.get("should_trust_email_verified_connection")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def signature_algorithm(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#signature_algorithm Connection#signature_algorithm}.'''
        result = self._values.get("signature_algorithm")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def signature_method(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#signature_method Connection#signature_method}.'''
        result = self._values.get("signature_method")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def sign_in_endpoint(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#sign_in_endpoint Connection#sign_in_endpoint}.'''
        result = self._values.get("sign_in_endpoint")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def signing_cert(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#signing_cert Connection#signing_cert}.'''
        result = self._values.get("signing_cert")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def signing_key(self) -> typing.Optional["ConnectionOptionsSigningKey"]:
        '''signing_key block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#signing_key Connection#signing_key}
        '''
        result = self._values.get("signing_key")
        return typing.cast(typing.Optional["ConnectionOptionsSigningKey"], result)

    @builtins.property
    def sign_out_endpoint(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#sign_out_endpoint Connection#sign_out_endpoint}.'''
        result = self._values.get("sign_out_endpoint")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def sign_saml_request(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#sign_saml_request Connection#sign_saml_request}.'''
        result = self._values.get("sign_saml_request")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def strategy_version(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#strategy_version Connection#strategy_version}.'''
        result = self._values.get("strategy_version")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def subject(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#subject Connection#subject}.'''
        result = self._values.get("subject")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def syntax(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#syntax Connection#syntax}.'''
        result = self._values.get("syntax")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def team_id(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#team_id Connection#team_id}.'''
        result = self._values.get("team_id")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def template(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#template Connection#template}.'''
        result = self._values.get("template")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def tenant_domain(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#tenant_domain Connection#tenant_domain}.'''
        result = self._values.get("tenant_domain")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def token_endpoint(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#token_endpoint Connection#token_endpoint}.'''
        result = self._values.get("token_endpoint")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def token_endpoint_auth_method(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#token_endpoint_auth_method Connection#token_endpoint_auth_method}.'''
        result = self._values.get("token_endpoint_auth_method")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def token_endpoint_auth_signing_alg(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#token_endpoint_auth_signing_alg Connection#token_endpoint_auth_signing_alg}.'''
        result = self._values.get("token_endpoint_auth_signing_alg")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def token_endpoint_jwtca_aud_format(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#token_endpoint_jwtca_aud_format Connection#token_endpoint_jwtca_aud_format}.'''
        result = self._values.get("token_endpoint_jwtca_aud_format")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def totp(self) -> typing.Optional["ConnectionOptionsTotp"]:
        '''totp block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#totp Connection#totp}
        '''
        result = self._values.get("totp")
        return typing.cast(typing.Optional["ConnectionOptionsTotp"], result)

    @builtins.property
    def twilio_sid(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#twilio_sid Connection#twilio_sid}.'''
        result = self._values.get("twilio_sid")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def twilio_token(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#twilio_token Connection#twilio_token}.'''
        result = self._values.get("twilio_token")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#type Connection#type}.'''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def upstream_params(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#upstream_params Connection#upstream_params}.'''
        result = self._values.get("upstream_params")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def use_cert_auth(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#use_cert_auth Connection#use_cert_auth}.'''
        result = self._values.get("use_cert_auth")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def use_kerberos(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#use_kerberos Connection#use_kerberos}.'''
        result = self._values.get("use_kerberos")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def use_oauth_spec_scope(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#use_oauth_spec_scope Connection#use_oauth_spec_scope}.'''
        result = self._values.get("use_oauth_spec_scope")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def user_authorization_url(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#user_authorization_url Connection#user_authorization_url}.'''
        result = self._values.get("user_authorization_url")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def user_id_attribute(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#user_id_attribute Connection#user_id_attribute}.'''
        result = self._values.get("user_id_attribute")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def userinfo_endpoint(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#userinfo_endpoint Connection#userinfo_endpoint}.'''
        result = self._values.get("userinfo_endpoint")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def use_wsfed(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#use_wsfed Connection#use_wsfed}.'''
        result = self._values.get("use_wsfed")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def validation(self) -> typing.Optional["ConnectionOptionsValidation"]:
        '''validation block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#validation Connection#validation}
        '''
        result = self._values.get("validation")
        return typing.cast(typing.Optional["ConnectionOptionsValidation"], result)

    @builtins.property
    def waad_common_endpoint(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#waad_common_endpoint Connection#waad_common_endpoint}.'''
        result = self._values.get("waad_common_endpoint")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def waad_protocol(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#waad_protocol Connection#waad_protocol}.'''
        result = self._values.get("waad_protocol")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ConnectionOptions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="auth0.connection.ConnectionOptionsAttributeMap",
    jsii_struct_bases=[],
    name_mapping={
        "mapping_mode": "mappingMode",
        "attributes": "attributes",
        "userinfo_scope": "userinfoScope",
    },
)
class ConnectionOptionsAttributeMap:
    def __init__(
        self,
        *,
        mapping_mode: builtins.str,
        attributes: typing.Optional[builtins.str] = None,
        userinfo_scope: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param mapping_mode: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#mapping_mode Connection#mapping_mode}.
        :param attributes: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#attributes Connection#attributes}.
        :param userinfo_scope: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#userinfo_scope Connection#userinfo_scope}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d46313a086e9e8b9653d000463131da90338a926e2cf1f6ca2365fa0800bfcb4)
            check_type(argname="argument mapping_mode", value=mapping_mode, expected_type=type_hints["mapping_mode"])
            check_type(argname="argument attributes", value=attributes, expected_type=type_hints["attributes"])
            check_type(argname="argument userinfo_scope", value=userinfo_scope, expected_type=type_hints["userinfo_scope"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "mapping_mode": mapping_mode,
        }
        if attributes is not None:
            self._values["attributes"] = attributes
        if userinfo_scope is not None:
            self._values["userinfo_scope"] = userinfo_scope

    @builtins.property
    def mapping_mode(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#mapping_mode Connection#mapping_mode}.'''
        result = self._values.get("mapping_mode")
        assert result is not None, "Required property 'mapping_mode' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def attributes(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#attributes Connection#attributes}.'''
        result = self._values.get("attributes")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def userinfo_scope(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#userinfo_scope Connection#userinfo_scope}.'''
        result = self._values.get("userinfo_scope")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ConnectionOptionsAttributeMap(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ConnectionOptionsAttributeMapOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionOptionsAttributeMapOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__4a6db3eb27a0aee7f73140ff1507dfebf7b3536581dc6d573f840139e5336243)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetAttributes")
    def reset_attributes(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAttributes", []))

    @jsii.member(jsii_name="resetUserinfoScope")
    def reset_userinfo_scope(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetUserinfoScope", []))

    @builtins.property
    @jsii.member(jsii_name="attributesInput")
    def attributes_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "attributesInput"))

    @builtins.property
    @jsii.member(jsii_name="mappingModeInput")
    def mapping_mode_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "mappingModeInput"))

    @builtins.property
    @jsii.member(jsii_name="userinfoScopeInput")
    def userinfo_scope_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "userinfoScopeInput"))

    @builtins.property
    @jsii.member(jsii_name="attributes")
    def attributes(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "attributes"))

    @attributes.setter
    def attributes(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__df924b7fa49b15463d9afea809cde21dd0cb6d73740c7ea3166d86500769700a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "attributes", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="mappingMode")
    def mapping_mode(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "mappingMode"))

    @mapping_mode.setter
    def mapping_mode(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__511682fcb056a8b6be3851bd1a001ed7df756c41bdca823412836f7c3ad46245)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "mappingMode", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="userinfoScope")
    def userinfo_scope(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "userinfoScope"))

    @userinfo_scope.setter
    def userinfo_scope(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f4e7ecda7a62a34858989476dc2fe682c474942b6fd64edf911397389b21ebcb)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "userinfoScope", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ConnectionOptionsAttributeMap]:
        return typing.cast(typing.Optional[ConnectionOptionsAttributeMap], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[ConnectionOptionsAttributeMap],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__54b4cf5320ecc740f1c6e4371c3cb528d87a54b9574efc06fdb5daa48892198d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.connection.ConnectionOptionsAttributes",
    jsii_struct_bases=[],
    name_mapping={
        "email": "email",
        "phone_number": "phoneNumber",
        "username": "username",
    },
)
class ConnectionOptionsAttributes:
    def __init__(
        self,
        *,
        email: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["ConnectionOptionsAttributesEmail", typing.Dict[builtins.str, typing.Any]]]]] = None,
        phone_number: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["ConnectionOptionsAttributesPhoneNumber", typing.Dict[builtins.str, typing.Any]]]]] = None,
        username: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["ConnectionOptionsAttributesUsername", typing.Dict[builtins.str, typing.Any]]]]] = None,
    ) -> None:
        '''
        :param email: email block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#email Connection#email}
        :param phone_number: phone_number block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#phone_number Connection#phone_number}
        :param username: username block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#username Connection#username}
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__61fd03ac8fb362601ac2d5de9b35745ad7c4aa7dcfb86fa2c2758c3199fa0d09)
            check_type(argname="argument email", value=email, expected_type=type_hints["email"])
            check_type(argname="argument phone_number", value=phone_number, expected_type=type_hints["phone_number"])
            check_type(argname="argument username", value=username, expected_type=type_hints["username"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if email is not None:
            self._values["email"] = email
        if phone_number is not None:
            self._values["phone_number"] = phone_number
        if username is not None:
            self._values["username"] = username

    @builtins.property
    def email(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ConnectionOptionsAttributesEmail"]]]:
        '''email block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#email Connection#email}
        '''
        result = self._values.get("email")
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ConnectionOptionsAttributesEmail"]]], result)

    @builtins.property
    def phone_number(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ConnectionOptionsAttributesPhoneNumber"]]]:
        '''phone_number block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#phone_number Connection#phone_number}
        '''
        result = self._values.get("phone_number")
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ConnectionOptionsAttributesPhoneNumber"]]], result)

    @builtins.property
    def username(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ConnectionOptionsAttributesUsername"]]]:
        '''username block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#username Connection#username}
        '''
        result = self._values.get("username")
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ConnectionOptionsAttributesUsername"]]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ConnectionOptionsAttributes(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="auth0.connection.ConnectionOptionsAttributesEmail",
    jsii_struct_bases=[],
    name_mapping={
        "identifier": "identifier",
        "profile_required": "profileRequired",
        "signup": "signup",
        "unique": "unique",
        "verification_method": "verificationMethod",
    },
)
class ConnectionOptionsAttributesEmail:
    def __init__(
        self,
        *,
        identifier: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["ConnectionOptionsAttributesEmailIdentifier", typing.Dict[builtins.str, typing.Any]]]]] = None,
        profile_required: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        signup: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["ConnectionOptionsAttributesEmailSignup", typing.Dict[builtins.str, typing.Any]]]]] = None,
        unique: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        verification_method: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param identifier: identifier block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#identifier Connection#identifier}
        :param profile_required: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#profile_required Connection#profile_required}.
        :param signup: signup block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#signup Connection#signup}
        :param unique: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#unique Connection#unique}.
        :param verification_method: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#verification_method Connection#verification_method}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8ac6ca178414a83aaca1124ad39946546bd6f86c43b5deff4e4fc2c229fc48b6)
            check_type(argname="argument identifier", value=identifier, expected_type=type_hints["identifier"])
            check_type(argname="argument profile_required", value=profile_required, expected_type=type_hints["profile_required"])
            check_type(argname="argument signup", value=signup, expected_type=type_hints["signup"])
            check_type(argname="argument unique", value=unique, expected_type=type_hints["unique"])
            check_type(argname="argument verification_method", value=verification_method, expected_type=type_hints["verification_method"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if identifier is not None:
            self._values["identifier"] = identifier
        if profile_required is not None:
            self._values["profile_required"] = profile_required
        if signup is not None:
            self._values["signup"] = signup
        if unique is not None:
            self._values["unique"] = unique
        if verification_method is not None:
            self._values["verification_method"] = verification_method

    @builtins.property
    def identifier(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ConnectionOptionsAttributesEmailIdentifier"]]]:
        '''identifier block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#identifier Connection#identifier}
        '''
        result = self._values.get("identifier")
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ConnectionOptionsAttributesEmailIdentifier"]]], result)

    @builtins.property
    def profile_required(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#profile_required Connection#profile_required}.'''
        result = self._values.get("profile_required")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def signup(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ConnectionOptionsAttributesEmailSignup"]]]:
        '''signup block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#signup Connection#signup}
        '''
        result = self._values.get("signup")
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ConnectionOptionsAttributesEmailSignup"]]], result)

    @builtins.property
    def unique(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#unique Connection#unique}.'''
        result = self._values.get("unique")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def verification_method(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#verification_method Connection#verification_method}.'''
        result = self._values.get("verification_method")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ConnectionOptionsAttributesEmail(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="auth0.connection.ConnectionOptionsAttributesEmailIdentifier",
    jsii_struct_bases=[],
    name_mapping={"active": "active", "default_method": "defaultMethod"},
)
class ConnectionOptionsAttributesEmailIdentifier:
    def __init__(
        self,
        *,
        active: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        default_method: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param active: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#active Connection#active}.
        :param default_method: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#default_method Connection#default_method}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__26f44a3bf3291cab90dd989d167584d6d9abe4fe5436cd1899fe1760b483611a)
            check_type(argname="argument active", value=active, expected_type=type_hints["active"])
            check_type(argname="argument default_method", value=default_method, expected_type=type_hints["default_method"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if active is not None:
            self._values["active"] = active
        if default_method is not None:
            self._values["default_method"] = default_method

    @builtins.property
    def active(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#active Connection#active}.'''
        result = self._values.get("active")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def default_method(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#default_method Connection#default_method}.'''
        result = self._values.get("default_method")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ConnectionOptionsAttributesEmailIdentifier(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ConnectionOptionsAttributesEmailIdentifierList(
    _cdktf_9a9027ec.ComplexList,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionOptionsAttributesEmailIdentifierList",
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
            type_hints = typing.get_type_hints(_typecheckingstub__d33b736d4d541f80f628423b10c10ca801ff319dc48b5ef3e0b9427b0716a3e1)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument wraps_set", value=wraps_set, expected_type=type_hints["wraps_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name="get")
    def get(
        self,
        index: jsii.Number,
    ) -> "ConnectionOptionsAttributesEmailIdentifierOutputReference":
        '''
        :param index: the index of the item to return.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1bbdb7da21d6d6b73c9b15cf96eeb23e8be103c17c24042f181c5dd842728bb1)
            check_type(argname="argument index", value=index, expected_type=type_hints["index"])
        return typing.cast("ConnectionOptionsAttributesEmailIdentifierOutputReference", jsii.invoke(self, "get", [index]))

    @builtins.property
    @jsii.member(jsii_name="terraformAttribute")
    def _terraform_attribute(self) -> builtins.str:
        '''The attribute on the parent resource this class is referencing.'''
        return typing.cast(builtins.str, jsii.get(self, "terraformAttribute"))

    @_terraform_attribute.setter
    def _terraform_attribute(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5ddd4b931d009062cbc79d45a79f6c0ec1ded62ad24f2a67f9f88afc6351d1e2)
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
            type_hints = typing.get_type_hints(_typecheckingstub__e5b9448d49682e3f92ba090797d9aabed77a8307126a02060a5d8114d011c031)
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
            type_hints = typing.get_type_hints(_typecheckingstub__8c0598c9e855e3fc580c9f0daf0c2e1271890183cbc5acc8359cc67a70fee40d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "wrapsSet", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesEmailIdentifier]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesEmailIdentifier]]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesEmailIdentifier]]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__cba12e0c024a49895dbbc90113fecba3b3e9453d2254118c8c0ed4e04175a291)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ConnectionOptionsAttributesEmailIdentifierOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionOptionsAttributesEmailIdentifierOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__f1efb5a19c898770259313af625367667e703a7e9c9d3372e5630099af271db0)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument complex_object_index", value=complex_object_index, expected_type=type_hints["complex_object_index"])
            check_type(argname="argument complex_object_is_from_set", value=complex_object_is_from_set, expected_type=type_hints["complex_object_is_from_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @jsii.member(jsii_name="resetActive")
    def reset_active(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetActive", []))

    @jsii.member(jsii_name="resetDefaultMethod")
    def reset_default_method(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDefaultMethod", []))

    @builtins.property
    @jsii.member(jsii_name="activeInput")
    def active_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "activeInput"))

    @builtins.property
    @jsii.member(jsii_name="defaultMethodInput")
    def default_method_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "defaultMethodInput"))

    @builtins.property
    @jsii.member(jsii_name="active")
    def active(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "active"))

    @active.setter
    def active(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__cf849f3703c1c2541396637485c0726d684b4f075efb5a0bac690152ada37063)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "active", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="defaultMethod")
    def default_method(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "defaultMethod"))

    @default_method.setter
    def default_method(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7a814cb89b94cd5e70d7bd75a86a63f270680d997a8d2c97f3c21060439d4adb)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "defaultMethod", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsAttributesEmailIdentifier]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsAttributesEmailIdentifier]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsAttributesEmailIdentifier]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__12ee9d5c70192d1460fcdf927e4469ddaad816984bf0b4ccfb218e0d734afe6e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ConnectionOptionsAttributesEmailList(
    _cdktf_9a9027ec.ComplexList,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionOptionsAttributesEmailList",
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
            type_hints = typing.get_type_hints(_typecheckingstub__4dc0e300505d1b07150627b4842c6d18ecfc9bd0e50a0268bceeb2a0eba08969)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument wraps_set", value=wraps_set, expected_type=type_hints["wraps_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name="get")
    def get(
        self,
        index: jsii.Number,
    ) -> "ConnectionOptionsAttributesEmailOutputReference":
        '''
        :param index: the index of the item to return.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1cbbf177d43e036d0bbfe6eef4ea02a960b7d8e3e4f3e7586c113df31b241092)
            check_type(argname="argument index", value=index, expected_type=type_hints["index"])
        return typing.cast("ConnectionOptionsAttributesEmailOutputReference", jsii.invoke(self, "get", [index]))

    @builtins.property
    @jsii.member(jsii_name="terraformAttribute")
    def _terraform_attribute(self) -> builtins.str:
        '''The attribute on the parent resource this class is referencing.'''
        return typing.cast(builtins.str, jsii.get(self, "terraformAttribute"))

    @_terraform_attribute.setter
    def _terraform_attribute(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__11e90a5dc7621d30f6e49d3a2640535b52a30ee6ff0f8f0d0ddc1e51fd35d282)
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
            type_hints = typing.get_type_hints(_typecheckingstub__9bcf8280c0726618d0462706f9907f8a56f57c5faad7118f3a34813926321c81)
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
            type_hints = typing.get_type_hints(_typecheckingstub__5cc5b3211a9c7cd55cd43e45a0a59a84d0196433bf35decf6bbaca073b100e62)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "wrapsSet", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesEmail]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesEmail]]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesEmail]]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6b1b18686fc7464905e9e5e752990770fa7759d100345c2a21ce16fb0cb2f062)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ConnectionOptionsAttributesEmailOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionOptionsAttributesEmailOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__74c322ba9f18612b9bfe8377a656a31836bffc0f039a3f6db8a3d994439b72da)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument complex_object_index", value=complex_object_index, expected_type=type_hints["complex_object_index"])
            check_type(argname="argument complex_object_is_from_set", value=complex_object_is_from_set, expected_type=type_hints["complex_object_is_from_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @jsii.member(jsii_name="putIdentifier")
    def put_identifier(
        self,
        value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ConnectionOptionsAttributesEmailIdentifier, typing.Dict[builtins.str, typing.Any]]]],
    ) -> None:
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__747f7609af0413071953eb0ebfa620777c6eefa048cf83fbe6f242720180bd80)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast(None, jsii.invoke(self, "putIdentifier", [value]))

    @jsii.member(jsii_name="putSignup")
    def put_signup(
        self,
        value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["ConnectionOptionsAttributesEmailSignup", typing.Dict[builtins.str, typing.Any]]]],
    ) -> None:
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e7c4b4a27ff4350f9b309aadc7c8b5a9f4e43f7ccaca4308ce043f4a133d2f28)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast(None, jsii.invoke(self, "putSignup", [value]))

    @jsii.member(jsii_name="resetIdentifier")
    def reset_identifier(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetIdentifier", []))

    @jsii.member(jsii_name="resetProfileRequired")
    def reset_profile_required(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetProfileRequired", []))

    @jsii.member(jsii_name="resetSignup")
    def reset_signup(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSignup", []))

    @jsii.member(jsii_name="resetUnique")
    def reset_unique(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetUnique", []))

    @jsii.member(jsii_name="resetVerificationMethod")
    def reset_verification_method(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetVerificationMethod", []))

    @builtins.property
    @jsii.member(jsii_name="identifier")
    def identifier(self) -> ConnectionOptionsAttributesEmailIdentifierList:
        return typing.cast(ConnectionOptionsAttributesEmailIdentifierList, jsii.get(self, "identifier"))

    @builtins.property
    @jsii.member(jsii_name="signup")
    def signup(self) -> "ConnectionOptionsAttributesEmailSignupList":
        return typing.cast("ConnectionOptionsAttributesEmailSignupList", jsii.get(self, "signup"))

    @builtins.property
    @jsii.member(jsii_name="identifierInput")
    def identifier_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesEmailIdentifier]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesEmailIdentifier]]], jsii.get(self, "identifierInput"))

    @builtins.property
    @jsii.member(jsii_name="profileRequiredInput")
    def profile_required_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "profileRequiredInput"))

    @builtins.property
    @jsii.member(jsii_name="signupInput")
    def signup_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ConnectionOptionsAttributesEmailSignup"]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ConnectionOptionsAttributesEmailSignup"]]], jsii.get(self, "signupInput"))

    @builtins.property
    @jsii.member(jsii_name="uniqueInput")
    def unique_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "uniqueInput"))

    @builtins.property
    @jsii.member(jsii_name="verificationMethodInput")
    def verification_method_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "verificationMethodInput"))

    @builtins.property
    @jsii.member(jsii_name="profileRequired")
    def profile_required(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "profileRequired"))

    @profile_required.setter
    def profile_required(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__438da12ec77d5cca99973cc8f6c5b43c848bb4a0cbe674002fe7f5def44099c5)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "profileRequired", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="unique")
    def unique(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "unique"))

    @unique.setter
    def unique(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8d3014562087016313e4010c17de77807d3d0f55fc6875cd21dde55bea90ef3b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "unique", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="verificationMethod")
    def verification_method(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "verificationMethod"))

    @verification_method.setter
    def verification_method(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7eb1b9330e3e8e96037fb5fa7d5aa5b8d09ccd1ec0f002fc10038c0bea8e0757)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "verificationMethod", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsAttributesEmail]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsAttributesEmail]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsAttributesEmail]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__46432ee7d7e0758c61d011c6a698a5683a8f43116030e58c151f586ad2f8cab1)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.connection.ConnectionOptionsAttributesEmailSignup",
    jsii_struct_bases=[],
    name_mapping={"status": "status", "verification": "verification"},
)
class ConnectionOptionsAttributesEmailSignup:
    def __init__(
        self,
        *,
        status: typing.Optional[builtins.str] = None,
        verification: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["ConnectionOptionsAttributesEmailSignupVerification", typing.Dict[builtins.str, typing.Any]]]]] = None,
    ) -> None:
        '''
        :param status: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#status Connection#status}.
        :param verification: verification block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#verification Connection#verification}
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8449e5431d1faea84f105ee35c5654b2203260f29e6e56c0da6eb79b8ad1c1a0)
            check_type(argname="argument status", value=status, expected_type=type_hints["status"])
            check_type(argname="argument verification", value=verification, expected_type=type_hints["verification"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if status is not None:
            self._values["status"] = status
        if verification is not None:
            self._values["verification"] = verification

    @builtins.property
    def status(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#status Connection#status}.'''
        result = self._values.get("status")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def verification(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ConnectionOptionsAttributesEmailSignupVerification"]]]:
        '''verification block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#verification Connection#verification}
        '''
        result = self._values.get("verification")
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ConnectionOptionsAttributesEmailSignupVerification"]]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ConnectionOptionsAttributesEmailSignup(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ConnectionOptionsAttributesEmailSignupList(
    _cdktf_9a9027ec.ComplexList,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionOptionsAttributesEmailSignupList",
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
            type_hints = typing.get_type_hints(_typecheckingstub__e5daff53be83b43cd46f82a98c4d6c15e77e48085f9bfd8e4224132126f490f1)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument wraps_set", value=wraps_set, expected_type=type_hints["wraps_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name="get")
    def get(
        self,
        index: jsii.Number,
    ) -> "ConnectionOptionsAttributesEmailSignupOutputReference":
        '''
        :param index: the index of the item to return.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__14a6eb134823a8346c2ec793efbf818dec3aa2ee6f4ed02a3191a68231f91b30)
            check_type(argname="argument index", value=index, expected_type=type_hints["index"])
        return typing.cast("ConnectionOptionsAttributesEmailSignupOutputReference", jsii.invoke(self, "get", [index]))

    @builtins.property
    @jsii.member(jsii_name="terraformAttribute")
    def _terraform_attribute(self) -> builtins.str:
        '''The attribute on the parent resource this class is referencing.'''
        return typing.cast(builtins.str, jsii.get(self, "terraformAttribute"))

    @_terraform_attribute.setter
    def _terraform_attribute(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__369cda7704d1edc5f96d8c0bf96e51a1dcb5580f0077cd657240265d88e66e05)
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
            type_hints = typing.get_type_hints(_typecheckingstub__13d5aa2926da893da41a64c19ef13b1286d1166828c41eed6939d03e4b4ec3dc)
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
            type_hints = typing.get_type_hints(_typecheckingstub__26d45033cc5cba1c4ce6ab602f44e5e3e5ecbdf9e1745e6425b2e1e9286c6d49)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "wrapsSet", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesEmailSignup]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesEmailSignup]]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesEmailSignup]]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e0614360f175aeb7be05d2d94cf4482b56d897ca09dfeff7da9541a71d0fe7a2)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ConnectionOptionsAttributesEmailSignupOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionOptionsAttributesEmailSignupOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__5a9f0d74905db33c42216dd6f508f93118e40b2f88675d15a7c687972a4e8851)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument complex_object_index", value=complex_object_index, expected_type=type_hints["complex_object_index"])
            check_type(argname="argument complex_object_is_from_set", value=complex_object_is_from_set, expected_type=type_hints["complex_object_is_from_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @jsii.member(jsii_name="putVerification")
    def put_verification(
        self,
        value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["ConnectionOptionsAttributesEmailSignupVerification", typing.Dict[builtins.str, typing.Any]]]],
    ) -> None:
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8936f0d351e6a2ed2df401e113cbaf0eb1070ca6b8e6953e5dfc0023188466ae)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast(None, jsii.invoke(self, "putVerification", [value]))

    @jsii.member(jsii_name="resetStatus")
    def reset_status(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetStatus", []))

    @jsii.member(jsii_name="resetVerification")
    def reset_verification(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetVerification", []))

    @builtins.property
    @jsii.member(jsii_name="verification")
    def verification(self) -> "ConnectionOptionsAttributesEmailSignupVerificationList":
        return typing.cast("ConnectionOptionsAttributesEmailSignupVerificationList", jsii.get(self, "verification"))

    @builtins.property
    @jsii.member(jsii_name="statusInput")
    def status_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "statusInput"))

    @builtins.property
    @jsii.member(jsii_name="verificationInput")
    def verification_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ConnectionOptionsAttributesEmailSignupVerification"]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ConnectionOptionsAttributesEmailSignupVerification"]]], jsii.get(self, "verificationInput"))

    @builtins.property
    @jsii.member(jsii_name="status")
    def status(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "status"))

    @status.setter
    def status(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b683ced346cb74237bb9296e6fcf6d767039e358839355df7f1fb20842e8749e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "status", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsAttributesEmailSignup]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsAttributesEmailSignup]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsAttributesEmailSignup]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3e313201de69c8fce18869f31d49f079d895416e2ef6c6a9cdd20af88c7b443c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.connection.ConnectionOptionsAttributesEmailSignupVerification",
    jsii_struct_bases=[],
    name_mapping={"active": "active"},
)
class ConnectionOptionsAttributesEmailSignupVerification:
    def __init__(
        self,
        *,
        active: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param active: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#active Connection#active}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6aeaae79106eff4141a8461bfcc93a3f9848e289ccee8c47bdcc655887acdc1c)
            check_type(argname="argument active", value=active, expected_type=type_hints["active"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if active is not None:
            self._values["active"] = active

    @builtins.property
    def active(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#active Connection#active}.'''
        result = self._values.get("active")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ConnectionOptionsAttributesEmailSignupVerification(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ConnectionOptionsAttributesEmailSignupVerificationList(
    _cdktf_9a9027ec.ComplexList,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionOptionsAttributesEmailSignupVerificationList",
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
            type_hints = typing.get_type_hints(_typecheckingstub__1d7dbccbc48943455d6c75cf8eae0420ba34ae583728ab65071e00e336aa71e2)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument wraps_set", value=wraps_set, expected_type=type_hints["wraps_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name="get")
    def get(
        self,
        index: jsii.Number,
    ) -> "ConnectionOptionsAttributesEmailSignupVerificationOutputReference":
        '''
        :param index: the index of the item to return.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b0584efd7d0c8d02e60c37a8976c8eff38d84cc489d9da0d00ce9c350d67ef5a)
            check_type(argname="argument index", value=index, expected_type=type_hints["index"])
        return typing.cast("ConnectionOptionsAttributesEmailSignupVerificationOutputReference", jsii.invoke(self, "get", [index]))

    @builtins.property
    @jsii.member(jsii_name="terraformAttribute")
    def _terraform_attribute(self) -> builtins.str:
        '''The attribute on the parent resource this class is referencing.'''
        return typing.cast(builtins.str, jsii.get(self, "terraformAttribute"))

    @_terraform_attribute.setter
    def _terraform_attribute(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__20bba4cf610e52ce4f8c95a51eaaaa82941009f7363233ad27e152e8662a8008)
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
            type_hints = typing.get_type_hints(_typecheckingstub__3499098c37d3f2c70e3a7156c331702734b6f44130ca64edb444fbb7f2488d0f)
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
            type_hints = typing.get_type_hints(_typecheckingstub__5b78389a4a255c19be202c648d567edb0568fa1f251410a5e9ce3ea51a1c5065)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "wrapsSet", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesEmailSignupVerification]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesEmailSignupVerification]]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesEmailSignupVerification]]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__73deb94caf36ec1f56bcc2a5957bdcf0e0007cf6aa7ba3f0b005012d33212437)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ConnectionOptionsAttributesEmailSignupVerificationOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionOptionsAttributesEmailSignupVerificationOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__37ab2cf8c0ec11698f1dc49db07c22a714c4f4ca6d0b192f0e46e2aec38d1a12)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument complex_object_index", value=complex_object_index, expected_type=type_hints["complex_object_index"])
            check_type(argname="argument complex_object_is_from_set", value=complex_object_is_from_set, expected_type=type_hints["complex_object_is_from_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @jsii.member(jsii_name="resetActive")
    def reset_active(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetActive", []))

    @builtins.property
    @jsii.member(jsii_name="activeInput")
    def active_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "activeInput"))

    @builtins.property
    @jsii.member(jsii_name="active")
    def active(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "active"))

    @active.setter
    def active(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6da7a12ef2ab52386dc251f2d2abda9f393561f7a184cc007417e60f6f034f63)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "active", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsAttributesEmailSignupVerification]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsAttributesEmailSignupVerification]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsAttributesEmailSignupVerification]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f3fffd922b4793f983cb8a7eeb76864fa26a4ecdb10fbb2145de3d2e6b835046)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ConnectionOptionsAttributesList(
    _cdktf_9a9027ec.ComplexList,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionOptionsAttributesList",
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
            type_hints = typing.get_type_hints(_typecheckingstub__74a26a945cdb5967c661432b5f5b90521aa4030a5a15fbdddc4676e12fe28c37)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument wraps_set", value=wraps_set, expected_type=type_hints["wraps_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name="get")
    def get(self, index: jsii.Number) -> "ConnectionOptionsAttributesOutputReference":
        '''
        :param index: the index of the item to return.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5c9c3b73086f41b283736a5fa416f9ff4ed15db4270bc4798d790abb768600fb)
            check_type(argname="argument index", value=index, expected_type=type_hints["index"])
        return typing.cast("ConnectionOptionsAttributesOutputReference", jsii.invoke(self, "get", [index]))

    @builtins.property
    @jsii.member(jsii_name="terraformAttribute")
    def _terraform_attribute(self) -> builtins.str:
        '''The attribute on the parent resource this class is referencing.'''
        return typing.cast(builtins.str, jsii.get(self, "terraformAttribute"))

    @_terraform_attribute.setter
    def _terraform_attribute(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__44702d77cc7a59bfaf63dc1913b0ff67bd7260d4cffd1f5ea7017c76571f0032)
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
            type_hints = typing.get_type_hints(_typecheckingstub__ffafa3ba1f3167b7a0080cf204be2dfb846de084c0b4ff12b663e81f9b338e98)
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
            type_hints = typing.get_type_hints(_typecheckingstub__37a67c097dfce494280098f671adc0e4580627e3130a203ef2367b840ee158dc)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "wrapsSet", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributes]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributes]]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributes]]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__376261b80b3b4d3b2328906b104493a5381f1b3e9da926377483ce94a6e113c3)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ConnectionOptionsAttributesOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionOptionsAttributesOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__46da3d06411af78f892deef4f966c6c9ecd0576316b7540a9d11bae0a5ce9a4f)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument complex_object_index", value=complex_object_index, expected_type=type_hints["complex_object_index"])
            check_type(argname="argument complex_object_is_from_set", value=complex_object_is_from_set, expected_type=type_hints["complex_object_is_from_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @jsii.member(jsii_name="putEmail")
    def put_email(
        self,
        value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ConnectionOptionsAttributesEmail, typing.Dict[builtins.str, typing.Any]]]],
    ) -> None:
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0fcc59ef075f6b24200564ec9ca637ffc279fa0b00441ea99a3a31e4d2629983)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast(None, jsii.invoke(self, "putEmail", [value]))

    @jsii.member(jsii_name="putPhoneNumber")
    def put_phone_number(
        self,
        value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["ConnectionOptionsAttributesPhoneNumber", typing.Dict[builtins.str, typing.Any]]]],
    ) -> None:
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__46ab34cfcf485110a5518a90ccddec30e15ec7954079ec8f22a02e922ec3e23e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast(None, jsii.invoke(self, "putPhoneNumber", [value]))

    @jsii.member(jsii_name="putUsername")
    def put_username(
        self,
        value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["ConnectionOptionsAttributesUsername", typing.Dict[builtins.str, typing.Any]]]],
    ) -> None:
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__35f622ddb74f2d0a35010684c128de7d4707efe3bce2f8c59eb701ef66ff6475)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast(None, jsii.invoke(self, "putUsername", [value]))

    @jsii.member(jsii_name="resetEmail")
    def reset_email(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEmail", []))

    @jsii.member(jsii_name="resetPhoneNumber")
    def reset_phone_number(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetPhoneNumber", []))

    @jsii.member(jsii_name="resetUsername")
    def reset_username(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetUsername", []))

    @builtins.property
    @jsii.member(jsii_name="email")
    def email(self) -> ConnectionOptionsAttributesEmailList:
        return typing.cast(ConnectionOptionsAttributesEmailList, jsii.get(self, "email"))

    @builtins.property
    @jsii.member(jsii_name="phoneNumber")
    def phone_number(self) -> "ConnectionOptionsAttributesPhoneNumberList":
        return typing.cast("ConnectionOptionsAttributesPhoneNumberList", jsii.get(self, "phoneNumber"))

    @builtins.property
    @jsii.member(jsii_name="username")
    def username(self) -> "ConnectionOptionsAttributesUsernameList":
        return typing.cast("ConnectionOptionsAttributesUsernameList", jsii.get(self, "username"))

    @builtins.property
    @jsii.member(jsii_name="emailInput")
    def email_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesEmail]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesEmail]]], jsii.get(self, "emailInput"))

    @builtins.property
    @jsii.member(jsii_name="phoneNumberInput")
    def phone_number_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ConnectionOptionsAttributesPhoneNumber"]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ConnectionOptionsAttributesPhoneNumber"]]], jsii.get(self, "phoneNumberInput"))

    @builtins.property
    @jsii.member(jsii_name="usernameInput")
    def username_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ConnectionOptionsAttributesUsername"]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ConnectionOptionsAttributesUsername"]]], jsii.get(self, "usernameInput"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsAttributes]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsAttributes]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsAttributes]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a3812421a075c5afd3041a5f5396a71a1b48cb96857ed17045f4faca02ced08b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.connection.ConnectionOptionsAttributesPhoneNumber",
    jsii_struct_bases=[],
    name_mapping={
        "identifier": "identifier",
        "profile_required": "profileRequired",
        "signup": "signup",
    },
)
class ConnectionOptionsAttributesPhoneNumber:
    def __init__(
        self,
        *,
        identifier: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["ConnectionOptionsAttributesPhoneNumberIdentifier", typing.Dict[builtins.str, typing.Any]]]]] = None,
        profile_required: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        signup: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["ConnectionOptionsAttributesPhoneNumberSignup", typing.Dict[builtins.str, typing.Any]]]]] = None,
    ) -> None:
        '''
        :param identifier: identifier block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#identifier Connection#identifier}
        :param profile_required: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#profile_required Connection#profile_required}.
        :param signup: signup block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#signup Connection#signup}
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__bea1267cb5b6cce3d7f16bc58938f95306be16ff2569c251d3c7faf64425a31a)
            check_type(argname="argument identifier", value=identifier, expected_type=type_hints["identifier"])
            check_type(argname="argument profile_required", value=profile_required, expected_type=type_hints["profile_required"])
            check_type(argname="argument signup", value=signup, expected_type=type_hints["signup"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if identifier is not None:
            self._values["identifier"] = identifier
        if profile_required is not None:
            self._values["profile_required"] = profile_required
        if signup is not None:
            self._values["signup"] = signup

    @builtins.property
    def identifier(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ConnectionOptionsAttributesPhoneNumberIdentifier"]]]:
        '''identifier block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#identifier Connection#identifier}
        '''
        result = self._values.get("identifier")
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ConnectionOptionsAttributesPhoneNumberIdentifier"]]], result)

    @builtins.property
    def profile_required(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#profile_required Connection#profile_required}.'''
        result = self._values.get("profile_required")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def signup(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ConnectionOptionsAttributesPhoneNumberSignup"]]]:
        '''signup block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#signup Connection#signup}
        '''
        result = self._values.get("signup")
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ConnectionOptionsAttributesPhoneNumberSignup"]]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ConnectionOptionsAttributesPhoneNumber(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="auth0.connection.ConnectionOptionsAttributesPhoneNumberIdentifier",
    jsii_struct_bases=[],
    name_mapping={"active": "active", "default_method": "defaultMethod"},
)
class ConnectionOptionsAttributesPhoneNumberIdentifier:
    def __init__(
        self,
        *,
        active: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        default_method: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param active: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#active Connection#active}.
        :param default_method: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#default_method Connection#default_method}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b1900927f5222e695e7a5765d45b565107e2d64a334fff8cb084047bd7769200)
            check_type(argname="argument active", value=active, expected_type=type_hints["active"])
            check_type(argname="argument default_method", value=default_method, expected_type=type_hints["default_method"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if active is not None:
            self._values["active"] = active
        if default_method is not None:
            self._values["default_method"] = default_method

    @builtins.property
    def active(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#active Connection#active}.'''
        result = self._values.get("active")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def default_method(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#default_method Connection#default_method}.'''
        result = self._values.get("default_method")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ConnectionOptionsAttributesPhoneNumberIdentifier(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ConnectionOptionsAttributesPhoneNumberIdentifierList(
    _cdktf_9a9027ec.ComplexList,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionOptionsAttributesPhoneNumberIdentifierList",
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
            type_hints = typing.get_type_hints(_typecheckingstub__021b8bca93ab15c9b8019e333a5e41df61ff3821502e314c4623934b9b53a4c5)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument wraps_set", value=wraps_set, expected_type=type_hints["wraps_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name="get")
    def get(
        self,
        index: jsii.Number,
    ) -> "ConnectionOptionsAttributesPhoneNumberIdentifierOutputReference":
        '''
        :param index: the index of the item to return.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__872b912b46754798ec15dc74f4e9301f0055fa2372951601a1cb7f5d5b407087)
            check_type(argname="argument index", value=index, expected_type=type_hints["index"])
        return typing.cast("ConnectionOptionsAttributesPhoneNumberIdentifierOutputReference", jsii.invoke(self, "get", [index]))

    @builtins.property
    @jsii.member(jsii_name="terraformAttribute")
    def _terraform_attribute(self) -> builtins.str:
        '''The attribute on the parent resource this class is referencing.'''
        return typing.cast(builtins.str, jsii.get(self, "terraformAttribute"))

    @_terraform_attribute.setter
    def _terraform_attribute(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__890d850ab56afb0574c5299c06d830c7cced9274fe41481155f6f0140b7f0c23)
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
            type_hints = typing.get_type_hints(_typecheckingstub__64c5018962ebbc43377080380fef66f77d08b535ebc9e3cd867bb6a6fa541b96)
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
            type_hints = typing.get_type_hints(_typecheckingstub__b2a921d9d42b172ec6895a9ade1c6ace53c5885cab1cc83eb315992a5da91ca2)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "wrapsSet", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesPhoneNumberIdentifier]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesPhoneNumberIdentifier]]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesPhoneNumberIdentifier]]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c843ffa6da3e85610d4b710c626775a36b4b52b03f184995969403c44fd561fe)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ConnectionOptionsAttributesPhoneNumberIdentifierOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionOptionsAttributesPhoneNumberIdentifierOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__a8ad22a2a1c3a901788d18197880afe677ee150902717fe48eec929acec048e7)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument complex_object_index", value=complex_object_index, expected_type=type_hints["complex_object_index"])
            check_type(argname="argument complex_object_is_from_set", value=complex_object_is_from_set, expected_type=type_hints["complex_object_is_from_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @jsii.member(jsii_name="resetActive")
    def reset_active(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetActive", []))

    @jsii.member(jsii_name="resetDefaultMethod")
    def reset_default_method(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDefaultMethod", []))

    @builtins.property
    @jsii.member(jsii_name="activeInput")
    def active_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "activeInput"))

    @builtins.property
    @jsii.member(jsii_name="defaultMethodInput")
    def default_method_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "defaultMethodInput"))

    @builtins.property
    @jsii.member(jsii_name="active")
    def active(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "active"))

    @active.setter
    def active(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__da53c8954a4b2dcf8a074c9fa5e4b0a6cb54be3bcce53baae115d035603cc72c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "active", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="defaultMethod")
    def default_method(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "defaultMethod"))

    @default_method.setter
    def default_method(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2e5b4bddd7bef8dffd36010d534247744b4e296e06e939c1289950c7a6309ef7)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "defaultMethod", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsAttributesPhoneNumberIdentifier]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsAttributesPhoneNumberIdentifier]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsAttributesPhoneNumberIdentifier]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8a67910a49193fc766553fcaf1ce2b82409dd02e5b5d5d5874501b6d474282a2)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ConnectionOptionsAttributesPhoneNumberList(
    _cdktf_9a9027ec.ComplexList,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionOptionsAttributesPhoneNumberList",
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
            type_hints = typing.get_type_hints(_typecheckingstub__8e4f33173df664b436612c88bb2b8a899987ca89554755ac715678573c3a2934)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument wraps_set", value=wraps_set, expected_type=type_hints["wraps_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name="get")
    def get(
        self,
        index: jsii.Number,
    ) -> "ConnectionOptionsAttributesPhoneNumberOutputReference":
        '''
        :param index: the index of the item to return.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__49b9353f3c4d2afa5ffeb5c8484f8acf993ea12adadc339538a5d9a789f0a330)
            check_type(argname="argument index", value=index, expected_type=type_hints["index"])
        return typing.cast("ConnectionOptionsAttributesPhoneNumberOutputReference", jsii.invoke(self, "get", [index]))

    @builtins.property
    @jsii.member(jsii_name="terraformAttribute")
    def _terraform_attribute(self) -> builtins.str:
        '''The attribute on the parent resource this class is referencing.'''
        return typing.cast(builtins.str, jsii.get(self, "terraformAttribute"))

    @_terraform_attribute.setter
    def _terraform_attribute(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1dab649da6b6ea2d3f1e9aea1bf97b07a0a9a775d6ada0b9d43fb3f11066bfd8)
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
            type_hints = typing.get_type_hints(_typecheckingstub__fbca4764b51a64b793d9f650fb8adfa55ad7baa75c7a6f05fe30919f82b2df1c)
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
            type_hints = typing.get_type_hints(_typecheckingstub__8a028092f812a030315d8c02829e9eba6b40d3e4bb09c3f44a41aa01078c5547)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "wrapsSet", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesPhoneNumber]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesPhoneNumber]]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesPhoneNumber]]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__faa67455e06075a5f86c91b033a92f15273e700959f68f25c39649c901dc3e7d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ConnectionOptionsAttributesPhoneNumberOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionOptionsAttributesPhoneNumberOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__1fb93ea0840e52a55bf61dfedf5cd701ffa9d8d94b9607bf77563f401007a3ed)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument complex_object_index", value=complex_object_index, expected_type=type_hints["complex_object_index"])
            check_type(argname="argument complex_object_is_from_set", value=complex_object_is_from_set, expected_type=type_hints["complex_object_is_from_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @jsii.member(jsii_name="putIdentifier")
    def put_identifier(
        self,
        value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ConnectionOptionsAttributesPhoneNumberIdentifier, typing.Dict[builtins.str, typing.Any]]]],
    ) -> None:
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f239e8c692243d7c549f6728bbfb16aba113c94e672f798d104881688bec47aa)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast(None, jsii.invoke(self, "putIdentifier", [value]))

    @jsii.member(jsii_name="putSignup")
    def put_signup(
        self,
        value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["ConnectionOptionsAttributesPhoneNumberSignup", typing.Dict[builtins.str, typing.Any]]]],
    ) -> None:
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3e1bd6efe5b3f7d7e9e16a1f836a9f684a84ffd1fd086d43db15f7728b2f098e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast(None, jsii.invoke(self, "putSignup", [value]))

    @jsii.member(jsii_name="resetIdentifier")
    def reset_identifier(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetIdentifier", []))

    @jsii.member(jsii_name="resetProfileRequired")
    def reset_profile_required(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetProfileRequired", []))

    @jsii.member(jsii_name="resetSignup")
    def reset_signup(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSignup", []))

    @builtins.property
    @jsii.member(jsii_name="identifier")
    def identifier(self) -> ConnectionOptionsAttributesPhoneNumberIdentifierList:
        return typing.cast(ConnectionOptionsAttributesPhoneNumberIdentifierList, jsii.get(self, "identifier"))

    @builtins.property
    @jsii.member(jsii_name="signup")
    def signup(self) -> "ConnectionOptionsAttributesPhoneNumberSignupList":
        return typing.cast("ConnectionOptionsAttributesPhoneNumberSignupList", jsii.get(self, "signup"))

    @builtins.property
    @jsii.member(jsii_name="identifierInput")
    def identifier_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesPhoneNumberIdentifier]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesPhoneNumberIdentifier]]], jsii.get(self, "identifierInput"))

    @builtins.property
    @jsii.member(jsii_name="profileRequiredInput")
    def profile_required_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "profileRequiredInput"))

    @builtins.property
    @jsii.member(jsii_name="signupInput")
    def signup_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ConnectionOptionsAttributesPhoneNumberSignup"]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ConnectionOptionsAttributesPhoneNumberSignup"]]], jsii.get(self, "signupInput"))

    @builtins.property
    @jsii.member(jsii_name="profileRequired")
    def profile_required(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "profileRequired"))

    @profile_required.setter
    def profile_required(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3a8bf173de1e362479b2f3caacce2366b7335f173342dc7bede95bf579cfd3ff)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "profileRequired", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsAttributesPhoneNumber]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsAttributesPhoneNumber]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsAttributesPhoneNumber]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d792f5679c543246f2d1dd70eec1e18bd7fec19bbaa8c5094bea886cf34915cc)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.connection.ConnectionOptionsAttributesPhoneNumberSignup",
    jsii_struct_bases=[],
    name_mapping={"status": "status", "verification": "verification"},
)
class ConnectionOptionsAttributesPhoneNumberSignup:
    def __init__(
        self,
        *,
        status: typing.Optional[builtins.str] = None,
        verification: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["ConnectionOptionsAttributesPhoneNumberSignupVerification", typing.Dict[builtins.str, typing.Any]]]]] = None,
    ) -> None:
        '''
        :param status: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#status Connection#status}.
        :param verification: verification block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#verification Connection#verification}
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d8b6cc2ff03f364a9dd39cf715d6c046949f7c5fb998d1bf015dd982e57696b4)
            check_type(argname="argument status", value=status, expected_type=type_hints["status"])
            check_type(argname="argument verification", value=verification, expected_type=type_hints["verification"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if status is not None:
            self._values["status"] = status
        if verification is not None:
            self._values["verification"] = verification

    @builtins.property
    def status(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#status Connection#status}.'''
        result = self._values.get("status")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def verification(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ConnectionOptionsAttributesPhoneNumberSignupVerification"]]]:
        '''verification block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#verification Connection#verification}
        '''
        result = self._values.get("verification")
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ConnectionOptionsAttributesPhoneNumberSignupVerification"]]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ConnectionOptionsAttributesPhoneNumberSignup(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ConnectionOptionsAttributesPhoneNumberSignupList(
    _cdktf_9a9027ec.ComplexList,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionOptionsAttributesPhoneNumberSignupList",
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
            type_hints = typing.get_type_hints(_typecheckingstub__84fb65631320e15775b3f6395f5c08481717107cc48e711050eefbccde595ee9)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument wraps_set", value=wraps_set, expected_type=type_hints["wraps_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name="get")
    def get(
        self,
        index: jsii.Number,
    ) -> "ConnectionOptionsAttributesPhoneNumberSignupOutputReference":
        '''
        :param index: the index of the item to return.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a5acbdadb4e5942290009939123d60a3e3591a9ff4ffe3b062267af8e31995e9)
            check_type(argname="argument index", value=index, expected_type=type_hints["index"])
        return typing.cast("ConnectionOptionsAttributesPhoneNumberSignupOutputReference", jsii.invoke(self, "get", [index]))

    @builtins.property
    @jsii.member(jsii_name="terraformAttribute")
    def _terraform_attribute(self) -> builtins.str:
        '''The attribute on the parent resource this class is referencing.'''
        return typing.cast(builtins.str, jsii.get(self, "terraformAttribute"))

    @_terraform_attribute.setter
    def _terraform_attribute(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c95e3f02789999f2d806135930f421d3c5a7b36a3177b512dbd1c43fe1e9c05b)
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
            type_hints = typing.get_type_hints(_typecheckingstub__ee611f5e2bc96e1e4710456a20eaca0e7455fc741fb6f596568ee22030efdb9b)
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
            type_hints = typing.get_type_hints(_typecheckingstub__6bf83b13e1cda24004da9594c544ba33ef861f563569f46e0e42dd9f5cbf71f1)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "wrapsSet", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesPhoneNumberSignup]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesPhoneNumberSignup]]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesPhoneNumberSignup]]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__905f36567c63295fac3bc389616b5433284467f73561a61ebf987135ee1a9c64)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ConnectionOptionsAttributesPhoneNumberSignupOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionOptionsAttributesPhoneNumberSignupOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__f76b20b78a39eac183f7fb41daecb6397fe9a6a18980abdd49fc261d19cac9ab)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument complex_object_index", value=complex_object_index, expected_type=type_hints["complex_object_index"])
            check_type(argname="argument complex_object_is_from_set", value=complex_object_is_from_set, expected_type=type_hints["complex_object_is_from_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @jsii.member(jsii_name="putVerification")
    def put_verification(
        self,
        value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["ConnectionOptionsAttributesPhoneNumberSignupVerification", typing.Dict[builtins.str, typing.Any]]]],
    ) -> None:
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c7ad9444e5fec9251d45da8515a42b509a256fc33d25ce513c39c7aae8108baf)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast(None, jsii.invoke(self, "putVerification", [value]))

    @jsii.member(jsii_name="resetStatus")
    def reset_status(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetStatus", []))

    @jsii.member(jsii_name="resetVerification")
    def reset_verification(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetVerification", []))

    @builtins.property
    @jsii.member(jsii_name="verification")
    def verification(
        self,
    ) -> "ConnectionOptionsAttributesPhoneNumberSignupVerificationList":
        return typing.cast("ConnectionOptionsAttributesPhoneNumberSignupVerificationList", jsii.get(self, "verification"))

    @builtins.property
    @jsii.member(jsii_name="statusInput")
    def status_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "statusInput"))

    @builtins.property
    @jsii.member(jsii_name="verificationInput")
    def verification_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ConnectionOptionsAttributesPhoneNumberSignupVerification"]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ConnectionOptionsAttributesPhoneNumberSignupVerification"]]], jsii.get(self, "verificationInput"))

    @builtins.property
    @jsii.member(jsii_name="status")
    def status(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "status"))

    @status.setter
    def status(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__aed60fa0312d3664deb7f51b67d5df21a8d3192c64d198cef73b4513cdf19cf8)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "status", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsAttributesPhoneNumberSignup]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsAttributesPhoneNumberSignup]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsAttributesPhoneNumberSignup]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9700ba8fb774e03f86664405e134250db749c873d29d09a4b87d7c0c76c9fb1a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.connection.ConnectionOptionsAttributesPhoneNumberSignupVerification",
    jsii_struct_bases=[],
    name_mapping={"active": "active"},
)
class ConnectionOptionsAttributesPhoneNumberSignupVerification:
    def __init__(
        self,
        *,
        active: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param active: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#active Connection#active}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7c8bdabeab2b31ccd2a3012fa3d737493525488bc1dd10f34a761a8441607f5b)
            check_type(argname="argument active", value=active, expected_type=type_hints["active"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if active is not None:
            self._values["active"] = active

    @builtins.property
    def active(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#active Connection#active}.'''
        result = self._values.get("active")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ConnectionOptionsAttributesPhoneNumberSignupVerification(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ConnectionOptionsAttributesPhoneNumberSignupVerificationList(
    _cdktf_9a9027ec.ComplexList,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionOptionsAttributesPhoneNumberSignupVerificationList",
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
            type_hints = typing.get_type_hints(_typecheckingstub__d0cdb9048d78bafad07da9e2b307c924d6d8bf477a351f2f812b7f07bcaa2e42)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument wraps_set", value=wraps_set, expected_type=type_hints["wraps_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name="get")
    def get(
        self,
        index: jsii.Number,
    ) -> "ConnectionOptionsAttributesPhoneNumberSignupVerificationOutputReference":
        '''
        :param index: the index of the item to return.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6b2ac51d023a89610c8c8fe3315c206b81055f2428080d5361e1fc7ac49a1c79)
            check_type(argname="argument index", value=index, expected_type=type_hints["index"])
        return typing.cast("ConnectionOptionsAttributesPhoneNumberSignupVerificationOutputReference", jsii.invoke(self, "get", [index]))

    @builtins.property
    @jsii.member(jsii_name="terraformAttribute")
    def _terraform_attribute(self) -> builtins.str:
        '''The attribute on the parent resource this class is referencing.'''
        return typing.cast(builtins.str, jsii.get(self, "terraformAttribute"))

    @_terraform_attribute.setter
    def _terraform_attribute(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8ca374a29d76199d8ecea8bd1ad8fced82cee2cabd0827334cb2f4f9efb601c7)
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
            type_hints = typing.get_type_hints(_typecheckingstub__f31111f73c92bad8a98ee7081e99f7ac4b10893a96652bab70005f7a756e1102)
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
            type_hints = typing.get_type_hints(_typecheckingstub__937c63a18d7fb7ae473ca260be38ae539b67de7327ac37fa04f4b49df11951a3)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "wrapsSet", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesPhoneNumberSignupVerification]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesPhoneNumberSignupVerification]]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesPhoneNumberSignupVerification]]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__04840c9d42a85772e478f15a33377b0ce5e2f57ffe2db1f289658e987a41ae80)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ConnectionOptionsAttributesPhoneNumberSignupVerificationOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionOptionsAttributesPhoneNumberSignupVerificationOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__65ba468b4e00ccf66a95df1fb6fc43476e8686db5234acda52c4eb6936321715)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument complex_object_index", value=complex_object_index, expected_type=type_hints["complex_object_index"])
            check_type(argname="argument complex_object_is_from_set", value=complex_object_is_from_set, expected_type=type_hints["complex_object_is_from_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @jsii.member(jsii_name="resetActive")
    def reset_active(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetActive", []))

    @builtins.property
    @jsii.member(jsii_name="activeInput")
    def active_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "activeInput"))

    @builtins.property
    @jsii.member(jsii_name="active")
    def active(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "active"))

    @active.setter
    def active(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c55c3f7c9ee8feb903d76df3849db6e37108d0d3f43fe7b124f009a617f7beb9)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "active", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsAttributesPhoneNumberSignupVerification]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsAttributesPhoneNumberSignupVerification]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsAttributesPhoneNumberSignupVerification]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0eea949473d2c106839e9678d8bd33a805f6c42991f783214bde91c30decb047)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.connection.ConnectionOptionsAttributesUsername",
    jsii_struct_bases=[],
    name_mapping={
        "identifier": "identifier",
        "profile_required": "profileRequired",
        "signup": "signup",
        "validation": "validation",
    },
)
class ConnectionOptionsAttributesUsername:
    def __init__(
        self,
        *,
        identifier: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["ConnectionOptionsAttributesUsernameIdentifier", typing.Dict[builtins.str, typing.Any]]]]] = None,
        profile_required: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        signup: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["ConnectionOptionsAttributesUsernameSignup", typing.Dict[builtins.str, typing.Any]]]]] = None,
        validation: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["ConnectionOptionsAttributesUsernameValidation", typing.Dict[builtins.str, typing.Any]]]]] = None,
    ) -> None:
        '''
        :param identifier: identifier block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#identifier Connection#identifier}
        :param profile_required: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#profile_required Connection#profile_required}.
        :param signup: signup block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#signup Connection#signup}
        :param validation: validation block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#validation Connection#validation}
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__42e54cda7d530918dc1798fa6ed7ce2a28c43872dc362072a92c303c8f0e354b)
            check_type(argname="argument identifier", value=identifier, expected_type=type_hints["identifier"])
            check_type(argname="argument profile_required", value=profile_required, expected_type=type_hints["profile_required"])
            check_type(argname="argument signup", value=signup, expected_type=type_hints["signup"])
            check_type(argname="argument validation", value=validation, expected_type=type_hints["validation"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if identifier is not None:
            self._values["identifier"] = identifier
        if profile_required is not None:
            self._values["profile_required"] = profile_required
        if signup is not None:
            self._values["signup"] = signup
        if validation is not None:
            self._values["validation"] = validation

    @builtins.property
    def identifier(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ConnectionOptionsAttributesUsernameIdentifier"]]]:
        '''identifier block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#identifier Connection#identifier}
        '''
        result = self._values.get("identifier")
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ConnectionOptionsAttributesUsernameIdentifier"]]], result)

    @builtins.property
    def profile_required(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#profile_required Connection#profile_required}.'''
        result = self._values.get("profile_required")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def signup(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ConnectionOptionsAttributesUsernameSignup"]]]:
        '''signup block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#signup Connection#signup}
        '''
        result = self._values.get("signup")
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ConnectionOptionsAttributesUsernameSignup"]]], result)

    @builtins.property
    def validation(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ConnectionOptionsAttributesUsernameValidation"]]]:
        '''validation block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#validation Connection#validation}
        '''
        result = self._values.get("validation")
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ConnectionOptionsAttributesUsernameValidation"]]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ConnectionOptionsAttributesUsername(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="auth0.connection.ConnectionOptionsAttributesUsernameIdentifier",
    jsii_struct_bases=[],
    name_mapping={"active": "active", "default_method": "defaultMethod"},
)
class ConnectionOptionsAttributesUsernameIdentifier:
    def __init__(
        self,
        *,
        active: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        default_method: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param active: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#active Connection#active}.
        :param default_method: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#default_method Connection#default_method}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f9f403852a98ab7169fea5de2d3cb09bf30b17cd2b773eefd58f0ca1c14fbc4d)
            check_type(argname="argument active", value=active, expected_type=type_hints["active"])
            check_type(argname="argument default_method", value=default_method, expected_type=type_hints["default_method"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if active is not None:
            self._values["active"] = active
        if default_method is not None:
            self._values["default_method"] = default_method

    @builtins.property
    def active(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#active Connection#active}.'''
        result = self._values.get("active")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def default_method(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#default_method Connection#default_method}.'''
        result = self._values.get("default_method")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ConnectionOptionsAttributesUsernameIdentifier(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ConnectionOptionsAttributesUsernameIdentifierList(
    _cdktf_9a9027ec.ComplexList,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionOptionsAttributesUsernameIdentifierList",
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
            type_hints = typing.get_type_hints(_typecheckingstub__3f8f8bd591fcb4071c6c2b79d2926f74d5c4f9f2f1db433edd294b1ce942c150)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument wraps_set", value=wraps_set, expected_type=type_hints["wraps_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name="get")
    def get(
        self,
        index: jsii.Number,
    ) -> "ConnectionOptionsAttributesUsernameIdentifierOutputReference":
        '''
        :param index: the index of the item to return.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3e4190abe53a61bd5e0c50f13a88c153bd8e39587fef34d20cf5d2f614555f83)
            check_type(argname="argument index", value=index, expected_type=type_hints["index"])
        return typing.cast("ConnectionOptionsAttributesUsernameIdentifierOutputReference", jsii.invoke(self, "get", [index]))

    @builtins.property
    @jsii.member(jsii_name="terraformAttribute")
    def _terraform_attribute(self) -> builtins.str:
        '''The attribute on the parent resource this class is referencing.'''
        return typing.cast(builtins.str, jsii.get(self, "terraformAttribute"))

    @_terraform_attribute.setter
    def _terraform_attribute(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9f4040134a0c7487e8a7e724fd8de2ca4be5e47fb5869edd321202006e4d4df7)
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
            type_hints = typing.get_type_hints(_typecheckingstub__4743e2cf8f69998f304af05dd9d66dfcc0d7ed45e0dde2068fac9548c99d6fab)
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
            type_hints = typing.get_type_hints(_typecheckingstub__c09450cc1a1f8afc2eaf93dc67b34a0aac7544de734306d8e81a4e679dc771db)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "wrapsSet", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesUsernameIdentifier]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesUsernameIdentifier]]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesUsernameIdentifier]]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__05373f1ea151e42f3defc28c8e27964c05db2523ec6e3fb8e2106613bc8476db)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ConnectionOptionsAttributesUsernameIdentifierOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionOptionsAttributesUsernameIdentifierOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__920a4c56d0f4e4fc38ffff11e705a8abb524fbae80f89219db4b3502a0b3a3a6)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument complex_object_index", value=complex_object_index, expected_type=type_hints["complex_object_index"])
            check_type(argname="argument complex_object_is_from_set", value=complex_object_is_from_set, expected_type=type_hints["complex_object_is_from_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @jsii.member(jsii_name="resetActive")
    def reset_active(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetActive", []))

    @jsii.member(jsii_name="resetDefaultMethod")
    def reset_default_method(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDefaultMethod", []))

    @builtins.property
    @jsii.member(jsii_name="activeInput")
    def active_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "activeInput"))

    @builtins.property
    @jsii.member(jsii_name="defaultMethodInput")
    def default_method_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "defaultMethodInput"))

    @builtins.property
    @jsii.member(jsii_name="active")
    def active(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "active"))

    @active.setter
    def active(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6287bbace800ffc09d9258f4dd2ddce0a2291d9a06baf78cc2eccb195e8b69fe)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "active", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="defaultMethod")
    def default_method(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "defaultMethod"))

    @default_method.setter
    def default_method(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9167ff221b9f661b0597af55a3c0749ee3cdca36fa61f20c5b129f4ed69a098f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "defaultMethod", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsAttributesUsernameIdentifier]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsAttributesUsernameIdentifier]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsAttributesUsernameIdentifier]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d7a370e2eeb4d396a67fb46511b4b68bf81b7c0dca912966e5aed00fe242f804)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ConnectionOptionsAttributesUsernameList(
    _cdktf_9a9027ec.ComplexList,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionOptionsAttributesUsernameList",
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
            type_hints = typing.get_type_hints(_typecheckingstub__d0f9e82233fe2c98d42aa390272c0a1f34ec01ddf81218484ddb12eb3fcd9707)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument wraps_set", value=wraps_set, expected_type=type_hints["wraps_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name="get")
    def get(
        self,
        index: jsii.Number,
    ) -> "ConnectionOptionsAttributesUsernameOutputReference":
        '''
        :param index: the index of the item to return.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8805e8aeaab9294182f4901ed85d02fb8ce89cced00da872b764f80db33f64b0)
            check_type(argname="argument index", value=index, expected_type=type_hints["index"])
        return typing.cast("ConnectionOptionsAttributesUsernameOutputReference", jsii.invoke(self, "get", [index]))

    @builtins.property
    @jsii.member(jsii_name="terraformAttribute")
    def _terraform_attribute(self) -> builtins.str:
        '''The attribute on the parent resource this class is referencing.'''
        return typing.cast(builtins.str, jsii.get(self, "terraformAttribute"))

    @_terraform_attribute.setter
    def _terraform_attribute(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d46413d6e2f56f5c2374b0bd7cc81d6ed0e58f0c7c29ab6e9559b57433c4bc2c)
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
            type_hints = typing.get_type_hints(_typecheckingstub__4bf7efbaa57526eb766010a5cd77d64cfe0eec719165f58993cf411f6a73d70f)
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
            type_hints = typing.get_type_hints(_typecheckingstub__c4a54d8b7f2541b82ad93666378b3f4a38df91e7023df197641158df6d9c19ba)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "wrapsSet", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesUsername]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesUsername]]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesUsername]]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7895d9e617bdbed8876219c41e144d5b7fdd36a1bbc944a2dd3916bd3aff1f20)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ConnectionOptionsAttributesUsernameOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionOptionsAttributesUsernameOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__d8e959f6734dc68d5fa4dff841499021a86d2055384249545d60d3ba0fd4ae1d)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument complex_object_index", value=complex_object_index, expected_type=type_hints["complex_object_index"])
            check_type(argname="argument complex_object_is_from_set", value=complex_object_is_from_set, expected_type=type_hints["complex_object_is_from_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @jsii.member(jsii_name="putIdentifier")
    def put_identifier(
        self,
        value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ConnectionOptionsAttributesUsernameIdentifier, typing.Dict[builtins.str, typing.Any]]]],
    ) -> None:
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a97e40f06fd48a6779d1cc69fb0d567eedd44c31fbbeda3fc5e646c722762ca5)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast(None, jsii.invoke(self, "putIdentifier", [value]))

    @jsii.member(jsii_name="putSignup")
    def put_signup(
        self,
        value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["ConnectionOptionsAttributesUsernameSignup", typing.Dict[builtins.str, typing.Any]]]],
    ) -> None:
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__222d31d2260cb30b4b23f4668925286ff0d174594ac70fa3b4631a2d067aa107)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast(None, jsii.invoke(self, "putSignup", [value]))

    @jsii.member(jsii_name="putValidation")
    def put_validation(
        self,
        value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["ConnectionOptionsAttributesUsernameValidation", typing.Dict[builtins.str, typing.Any]]]],
    ) -> None:
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__602ed09a1706e1e3c1984d37f4216dc18a0f466f6dc6c6cd86b322c45e3bba11)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast(None, jsii.invoke(self, "putValidation", [value]))

    @jsii.member(jsii_name="resetIdentifier")
    def reset_identifier(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetIdentifier", []))

    @jsii.member(jsii_name="resetProfileRequired")
    def reset_profile_required(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetProfileRequired", []))

    @jsii.member(jsii_name="resetSignup")
    def reset_signup(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSignup", []))

    @jsii.member(jsii_name="resetValidation")
    def reset_validation(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetValidation", []))

    @builtins.property
    @jsii.member(jsii_name="identifier")
    def identifier(self) -> ConnectionOptionsAttributesUsernameIdentifierList:
        return typing.cast(ConnectionOptionsAttributesUsernameIdentifierList, jsii.get(self, "identifier"))

    @builtins.property
    @jsii.member(jsii_name="signup")
    def signup(self) -> "ConnectionOptionsAttributesUsernameSignupList":
        return typing.cast("ConnectionOptionsAttributesUsernameSignupList", jsii.get(self, "signup"))

    @builtins.property
    @jsii.member(jsii_name="validation")
    def validation(self) -> "ConnectionOptionsAttributesUsernameValidationList":
        return typing.cast("ConnectionOptionsAttributesUsernameValidationList", jsii.get(self, "validation"))

    @builtins.property
    @jsii.member(jsii_name="identifierInput")
    def identifier_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesUsernameIdentifier]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesUsernameIdentifier]]], jsii.get(self, "identifierInput"))

    @builtins.property
    @jsii.member(jsii_name="profileRequiredInput")
    def profile_required_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "profileRequiredInput"))

    @builtins.property
    @jsii.member(jsii_name="signupInput")
    def signup_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ConnectionOptionsAttributesUsernameSignup"]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ConnectionOptionsAttributesUsernameSignup"]]], jsii.get(self, "signupInput"))

    @builtins.property
    @jsii.member(jsii_name="validationInput")
    def validation_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ConnectionOptionsAttributesUsernameValidation"]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ConnectionOptionsAttributesUsernameValidation"]]], jsii.get(self, "validationInput"))

    @builtins.property
    @jsii.member(jsii_name="profileRequired")
    def profile_required(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "profileRequired"))

    @profile_required.setter
    def profile_required(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__fc21ccc72db7671803493e0eb42e71ec311e0bb69ab31474afe71bd5a1d7a56b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "profileRequired", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsAttributesUsername]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsAttributesUsername]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsAttributesUsername]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d8614bcd6acb26cbf547aa2d562c95e1e740c72e2615e2ae6fa80bc6b3f0ea14)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.connection.ConnectionOptionsAttributesUsernameSignup",
    jsii_struct_bases=[],
    name_mapping={"status": "status"},
)
class ConnectionOptionsAttributesUsernameSignup:
    def __init__(self, *, status: typing.Optional[builtins.str] = None) -> None:
        '''
        :param status: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#status Connection#status}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__95c8bb1ccf956b5f2832be16f0e07720b91aa396bfee385b87434983d1526d1c)
            check_type(argname="argument status", value=status, expected_type=type_hints["status"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if status is not None:
            self._values["status"] = status

    @builtins.property
    def status(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#status Connection#status}.'''
        result = self._values.get("status")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ConnectionOptionsAttributesUsernameSignup(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ConnectionOptionsAttributesUsernameSignupList(
    _cdktf_9a9027ec.ComplexList,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionOptionsAttributesUsernameSignupList",
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
            type_hints = typing.get_type_hints(_typecheckingstub__4e5fe1eea25686d0b4aac94b44708e1f29c99b24e003b6eb5ca790d72c1f3c2d)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument wraps_set", value=wraps_set, expected_type=type_hints["wraps_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name="get")
    def get(
        self,
        index: jsii.Number,
    ) -> "ConnectionOptionsAttributesUsernameSignupOutputReference":
        '''
        :param index: the index of the item to return.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__83c691a2efb7084a80c570286aa2cf8897300f72c7fc19a7ba712d163ca128c3)
            check_type(argname="argument index", value=index, expected_type=type_hints["index"])
        return typing.cast("ConnectionOptionsAttributesUsernameSignupOutputReference", jsii.invoke(self, "get", [index]))

    @builtins.property
    @jsii.member(jsii_name="terraformAttribute")
    def _terraform_attribute(self) -> builtins.str:
        '''The attribute on the parent resource this class is referencing.'''
        return typing.cast(builtins.str, jsii.get(self, "terraformAttribute"))

    @_terraform_attribute.setter
    def _terraform_attribute(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a8544aed037e5fa73c4b7931cf33324ac837014ee7be13718e44e44d828030a8)
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
            type_hints = typing.get_type_hints(_typecheckingstub__7070e0aa36841042d30ca55789a2e373c61ce9cccc6a31afdc87b40ee909fdbe)
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
            type_hints = typing.get_type_hints(_typecheckingstub__f899a8bdf63fad86d457608d9b4168e8214c191f7d026fd8de2043bdb357c68b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "wrapsSet", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesUsernameSignup]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesUsernameSignup]]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesUsernameSignup]]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6ee10190133b83033f1f6dd68fd9c661bfa109beb85d74d374c88138a3d2526d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ConnectionOptionsAttributesUsernameSignupOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionOptionsAttributesUsernameSignupOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__74c809a093bf73ce70172ce1cbb8502c7fd66573b6d4b2dbce8bd1a4d7bfec53)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument complex_object_index", value=complex_object_index, expected_type=type_hints["complex_object_index"])
            check_type(argname="argument complex_object_is_from_set", value=complex_object_is_from_set, expected_type=type_hints["complex_object_is_from_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @jsii.member(jsii_name="resetStatus")
    def reset_status(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetStatus", []))

    @builtins.property
    @jsii.member(jsii_name="statusInput")
    def status_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "statusInput"))

    @builtins.property
    @jsii.member(jsii_name="status")
    def status(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "status"))

    @status.setter
    def status(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__57abb06ad43c2cb3e86b3587ba04201ead6268b18077afb84ece5642ce51bfb1)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "status", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsAttributesUsernameSignup]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsAttributesUsernameSignup]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsAttributesUsernameSignup]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c63f164d7e7bbca69ea13f7f192919bb3ed0b22f0528fbae8249ed916bf772e6)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.connection.ConnectionOptionsAttributesUsernameValidation",
    jsii_struct_bases=[],
    name_mapping={
        "allowed_types": "allowedTypes",
        "max_length": "maxLength",
        "min_length": "minLength",
    },
)
class ConnectionOptionsAttributesUsernameValidation:
    def __init__(
        self,
        *,
        allowed_types: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["ConnectionOptionsAttributesUsernameValidationAllowedTypes", typing.Dict[builtins.str, typing.Any]]]]] = None,
        max_length: typing.Optional[jsii.Number] = None,
        min_length: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param allowed_types: allowed_types block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#allowed_types Connection#allowed_types}
        :param max_length: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#max_length Connection#max_length}.
        :param min_length: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#min_length Connection#min_length}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3a398584a8923baeb800740c917560d9afc40133405fbf733591b3db20fac3f1)
            check_type(argname="argument allowed_types", value=allowed_types, expected_type=type_hints["allowed_types"])
            check_type(argname="argument max_length", value=max_length, expected_type=type_hints["max_length"])
            check_type(argname="argument min_length", value=min_length, expected_type=type_hints["min_length"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if allowed_types is not None:
            self._values["allowed_types"] = allowed_types
        if max_length is not None:
            self._values["max_length"] = max_length
        if min_length is not None:
            self._values["min_length"] = min_length

    @builtins.property
    def allowed_types(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ConnectionOptionsAttributesUsernameValidationAllowedTypes"]]]:
        '''allowed_types block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#allowed_types Connection#allowed_types}
        '''
        result = self._values.get("allowed_types")
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ConnectionOptionsAttributesUsernameValidationAllowedTypes"]]], result)

    @builtins.property
    def max_length(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#max_length Connection#max_length}.'''
        result = self._values.get("max_length")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def min_length(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#min_length Connection#min_length}.'''
        result = self._values.get("min_length")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ConnectionOptionsAttributesUsernameValidation(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="auth0.connection.ConnectionOptionsAttributesUsernameValidationAllowedTypes",
    jsii_struct_bases=[],
    name_mapping={"email": "email", "phone_number": "phoneNumber"},
)
class ConnectionOptionsAttributesUsernameValidationAllowedTypes:
    def __init__(
        self,
        *,
        email: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        phone_number: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param email: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#email Connection#email}.
        :param phone_number: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#phone_number Connection#phone_number}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__03c8494262e28077e27b554198719264c8ae12038333d656888bcf0822437e71)
            check_type(argname="argument email", value=email, expected_type=type_hints["email"])
            check_type(argname="argument phone_number", value=phone_number, expected_type=type_hints["phone_number"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if email is not None:
            self._values["email"] = email
        if phone_number is not None:
            self._values["phone_number"] = phone_number

    @builtins.property
    def email(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#email Connection#email}.'''
        result = self._values.get("email")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def phone_number(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#phone_number Connection#phone_number}.'''
        result = self._values.get("phone_number")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ConnectionOptionsAttributesUsernameValidationAllowedTypes(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ConnectionOptionsAttributesUsernameValidationAllowedTypesList(
    _cdktf_9a9027ec.ComplexList,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionOptionsAttributesUsernameValidationAllowedTypesList",
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
            type_hints = typing.get_type_hints(_typecheckingstub__8199104f78ec680d68bc9e37d7ecbc380f551911d3fb4c31e59222b1ccca299d)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument wraps_set", value=wraps_set, expected_type=type_hints["wraps_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name="get")
    def get(
        self,
        index: jsii.Number,
    ) -> "ConnectionOptionsAttributesUsernameValidationAllowedTypesOutputReference":
        '''
        :param index: the index of the item to return.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__31d078b7f27724bd913e1727e3052afcf432e30281a2038da508ce413c35fc77)
            check_type(argname="argument index", value=index, expected_type=type_hints["index"])
        return typing.cast("ConnectionOptionsAttributesUsernameValidationAllowedTypesOutputReference", jsii.invoke(self, "get", [index]))

    @builtins.property
    @jsii.member(jsii_name="terraformAttribute")
    def _terraform_attribute(self) -> builtins.str:
        '''The attribute on the parent resource this class is referencing.'''
        return typing.cast(builtins.str, jsii.get(self, "terraformAttribute"))

    @_terraform_attribute.setter
    def _terraform_attribute(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4b4ef9d4ab83926281c2a8e325e12f17a4d2f3622ee07ed88269b4d113129cb4)
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
            type_hints = typing.get_type_hints(_typecheckingstub__a668f370fb5dc4df3521088abf386e062c1d481fed2a3dd84e0a2eda2ea75d93)
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
            type_hints = typing.get_type_hints(_typecheckingstub__cf2844220027ddbe9da61ab6aff0fb73edd2494b3c1b933515e25cda185feb0b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "wrapsSet", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesUsernameValidationAllowedTypes]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesUsernameValidationAllowedTypes]]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesUsernameValidationAllowedTypes]]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__40f6ccc8b359d4bad3559ca97f676d93c1ac9ebd394901326f9a546b32b30a2e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ConnectionOptionsAttributesUsernameValidationAllowedTypesOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionOptionsAttributesUsernameValidationAllowedTypesOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__9e85371f85105b8d0787578af96352c7992a5026ae6bb24c46831d0fadb771c3)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument complex_object_index", value=complex_object_index, expected_type=type_hints["complex_object_index"])
            check_type(argname="argument complex_object_is_from_set", value=complex_object_is_from_set, expected_type=type_hints["complex_object_is_from_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @jsii.member(jsii_name="resetEmail")
    def reset_email(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEmail", []))

    @jsii.member(jsii_name="resetPhoneNumber")
    def reset_phone_number(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetPhoneNumber", []))

    @builtins.property
    @jsii.member(jsii_name="emailInput")
    def email_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "emailInput"))

    @builtins.property
    @jsii.member(jsii_name="phoneNumberInput")
    def phone_number_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "phoneNumberInput"))

    @builtins.property
    @jsii.member(jsii_name="email")
    def email(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "email"))

    @email.setter
    def email(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4cc64c7840011bf5b352d92a5519cf55e221ffe16bffa4c1da9e368b53277999)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "email", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="phoneNumber")
    def phone_number(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "phoneNumber"))

    @phone_number.setter
    def phone_number(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__76c781b226d794f2bfae6a3c7b1dfedaf346795c1e4abb00002767cc1ced46be)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "phoneNumber", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsAttributesUsernameValidationAllowedTypes]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsAttributesUsernameValidationAllowedTypes]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsAttributesUsernameValidationAllowedTypes]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__598a91d226ff7276df563829feb0e2fa0b68a221ce5a9bc263171f2e7ec4f94d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ConnectionOptionsAttributesUsernameValidationList(
    _cdktf_9a9027ec.ComplexList,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionOptionsAttributesUsernameValidationList",
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
            type_hints = typing.get_type_hints(_typecheckingstub__b781a28b2cc2d77aba46aeee2b831f1b97dfaaa548bb9168baed8cf43075b038)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument wraps_set", value=wraps_set, expected_type=type_hints["wraps_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name="get")
    def get(
        self,
        index: jsii.Number,
    ) -> "ConnectionOptionsAttributesUsernameValidationOutputReference":
        '''
        :param index: the index of the item to return.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c3fa58d5b2aa0aa4001be880cd05ccd0b29fa6588a7f20365f16f71a8d949f38)
            check_type(argname="argument index", value=index, expected_type=type_hints["index"])
        return typing.cast("ConnectionOptionsAttributesUsernameValidationOutputReference", jsii.invoke(self, "get", [index]))

    @builtins.property
    @jsii.member(jsii_name="terraformAttribute")
    def _terraform_attribute(self) -> builtins.str:
        '''The attribute on the parent resource this class is referencing.'''
        return typing.cast(builtins.str, jsii.get(self, "terraformAttribute"))

    @_terraform_attribute.setter
    def _terraform_attribute(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5299d19dad6a8b91f3bc116e957b470671734d354a770d6fe3b53b2b483e0d6f)
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
            type_hints = typing.get_type_hints(_typecheckingstub__fd9eab6556c0918c1a56856a100ceb8143b4fd0fcefea9daea87d1169041e4be)
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
            type_hints = typing.get_type_hints(_typecheckingstub__2b231241121a9c6175a29557a94387ddc799fe59f543de422bed7b864c2d0770)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "wrapsSet", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesUsernameValidation]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesUsernameValidation]]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesUsernameValidation]]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f154e671f290688ca946f154b8cf709f45e537bf7b6c8bbcd0d50f95ca99d19d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ConnectionOptionsAttributesUsernameValidationOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionOptionsAttributesUsernameValidationOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__ed7bb5aea73b96620a73dbd9509cbe9a850a49046c8005199be284dddecb806a)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument complex_object_index", value=complex_object_index, expected_type=type_hints["complex_object_index"])
            check_type(argname="argument complex_object_is_from_set", value=complex_object_is_from_set, expected_type=type_hints["complex_object_is_from_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @jsii.member(jsii_name="putAllowedTypes")
    def put_allowed_types(
        self,
        value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ConnectionOptionsAttributesUsernameValidationAllowedTypes, typing.Dict[builtins.str, typing.Any]]]],
    ) -> None:
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__13dc8b2fbf4f89eb2efa1fe11430ebb3ef546f272e57a5837959bb594aded4ff)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast(None, jsii.invoke(self, "putAllowedTypes", [value]))

    @jsii.member(jsii_name="resetAllowedTypes")
    def reset_allowed_types(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAllowedTypes", []))

    @jsii.member(jsii_name="resetMaxLength")
    def reset_max_length(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMaxLength", []))

    @jsii.member(jsii_name="resetMinLength")
    def reset_min_length(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMinLength", []))

    @builtins.property
    @jsii.member(jsii_name="allowedTypes")
    def allowed_types(
        self,
    ) -> ConnectionOptionsAttributesUsernameValidationAllowedTypesList:
        return typing.cast(ConnectionOptionsAttributesUsernameValidationAllowedTypesList, jsii.get(self, "allowedTypes"))

    @builtins.property
    @jsii.member(jsii_name="allowedTypesInput")
    def allowed_types_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesUsernameValidationAllowedTypes]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesUsernameValidationAllowedTypes]]], jsii.get(self, "allowedTypesInput"))

    @builtins.property
    @jsii.member(jsii_name="maxLengthInput")
    def max_length_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "maxLengthInput"))

    @builtins.property
    @jsii.member(jsii_name="minLengthInput")
    def min_length_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "minLengthInput"))

    @builtins.property
    @jsii.member(jsii_name="maxLength")
    def max_length(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "maxLength"))

    @max_length.setter
    def max_length(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__06a53adcf32221a6f0e5f2a280fc757e6d662bc4f09f3ca7ab383124334efa6c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "maxLength", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="minLength")
    def min_length(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "minLength"))

    @min_length.setter
    def min_length(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7072a20497e260fc04acf61df123bce22fc39dc48bd252c012a5d9450bbf320a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "minLength", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsAttributesUsernameValidation]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsAttributesUsernameValidation]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsAttributesUsernameValidation]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__18c6149cf9e571a4ca6002505cc84328225b622f08bc87960f47d6f024c82385)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.connection.ConnectionOptionsAuthenticationMethods",
    jsii_struct_bases=[],
    name_mapping={
        "email_otp": "emailOtp",
        "passkey": "passkey",
        "password": "password",
        "phone_otp": "phoneOtp",
    },
)
class ConnectionOptionsAuthenticationMethods:
    def __init__(
        self,
        *,
        email_otp: typing.Optional[typing.Union["ConnectionOptionsAuthenticationMethodsEmailOtp", typing.Dict[builtins.str, typing.Any]]] = None,
        passkey: typing.Optional[typing.Union["ConnectionOptionsAuthenticationMethodsPasskey", typing.Dict[builtins.str, typing.Any]]] = None,
        password: typing.Optional[typing.Union["ConnectionOptionsAuthenticationMethodsPassword", typing.Dict[builtins.str, typing.Any]]] = None,
        phone_otp: typing.Optional[typing.Union["ConnectionOptionsAuthenticationMethodsPhoneOtp", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param email_otp: email_otp block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#email_otp Connection#email_otp}
        :param passkey: passkey block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#passkey Connection#passkey}
        :param password: password block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#password Connection#password}
        :param phone_otp: phone_otp block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#phone_otp Connection#phone_otp}
        '''
        if isinstance(email_otp, dict):
            email_otp = ConnectionOptionsAuthenticationMethodsEmailOtp(**email_otp)
        if isinstance(passkey, dict):
            passkey = ConnectionOptionsAuthenticationMethodsPasskey(**passkey)
        if isinstance(password, dict):
            password = ConnectionOptionsAuthenticationMethodsPassword(**password)
        if isinstance(phone_otp, dict):
            phone_otp = ConnectionOptionsAuthenticationMethodsPhoneOtp(**phone_otp)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c4628f2a7c061cf0e47965bbbd45d06b243e35d550ca9e0244ecdf6dda6be5d5)
            check_type(argname="argument email_otp", value=email_otp, expected_type=type_hints["email_otp"])
            check_type(argname="argument passkey", value=passkey, expected_type=type_hints["passkey"])
            check_type(argname="argument password", value=password, expected_type=type_hints["password"])
            check_type(argname="argument phone_otp", value=phone_otp, expected_type=type_hints["phone_otp"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if email_otp is not None:
            self._values["email_otp"] = email_otp
        if passkey is not None:
            self._values["passkey"] = passkey
        if password is not None:
            self._values["password"] = password
        if phone_otp is not None:
            self._values["phone_otp"] = phone_otp

    @builtins.property
    def email_otp(
        self,
    ) -> typing.Optional["ConnectionOptionsAuthenticationMethodsEmailOtp"]:
        '''email_otp block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#email_otp Connection#email_otp}
        '''
        result = self._values.get("email_otp")
        return typing.cast(typing.Optional["ConnectionOptionsAuthenticationMethodsEmailOtp"], result)

    @builtins.property
    def passkey(
        self,
    ) -> typing.Optional["ConnectionOptionsAuthenticationMethodsPasskey"]:
        '''passkey block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#passkey Connection#passkey}
        '''
        result = self._values.get("passkey")
        return typing.cast(typing.Optional["ConnectionOptionsAuthenticationMethodsPasskey"], result)

    @builtins.property
    def password(
        self,
    ) -> typing.Optional["ConnectionOptionsAuthenticationMethodsPassword"]:
        '''password block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#password Connection#password}
        '''
        result = self._values.get("password")
        return typing.cast(typing.Optional["ConnectionOptionsAuthenticationMethodsPassword"], result)

    @builtins.property
    def phone_otp(
        self,
    ) -> typing.Optional["ConnectionOptionsAuthenticationMethodsPhoneOtp"]:
        '''phone_otp block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#phone_otp Connection#phone_otp}
        '''
        result = self._values.get("phone_otp")
        return typing.cast(typing.Optional["ConnectionOptionsAuthenticationMethodsPhoneOtp"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ConnectionOptionsAuthenticationMethods(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="auth0.connection.ConnectionOptionsAuthenticationMethodsEmailOtp",
    jsii_struct_bases=[],
    name_mapping={"enabled": "enabled"},
)
class ConnectionOptionsAuthenticationMethodsEmailOtp:
    def __init__(
        self,
        *,
        enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#enabled Connection#enabled}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__fddde37c5433e5f0d4436e59febd77baae725a8b29c3275034d6a00ada42cab8)
            check_type(argname="argument enabled", value=enabled, expected_type=type_hints["enabled"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if enabled is not None:
            self._values["enabled"] = enabled

    @builtins.property
    def enabled(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#enabled Connection#enabled}.'''
        result = self._values.get("enabled")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ConnectionOptionsAuthenticationMethodsEmailOtp(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ConnectionOptionsAuthenticationMethodsEmailOtpOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionOptionsAuthenticationMethodsEmailOtpOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__0ea307a852fe15711f8368ab2c680ab80ac1954ce12be3a286b84a55e265d27c)
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
            type_hints = typing.get_type_hints(_typecheckingstub__6dacc57aba9c93a4a56d57e7519d189eb4053c2b094e9f8aa294bec325ed1447)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "enabled", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[ConnectionOptionsAuthenticationMethodsEmailOtp]:
        return typing.cast(typing.Optional[ConnectionOptionsAuthenticationMethodsEmailOtp], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[ConnectionOptionsAuthenticationMethodsEmailOtp],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f60f960c102e3a4c7e18946ceafac8b505ba5ccfc9eddc7411a3a0a893d93d16)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ConnectionOptionsAuthenticationMethodsList(
    _cdktf_9a9027ec.ComplexList,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionOptionsAuthenticationMethodsList",
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
            type_hints = typing.get_type_hints(_typecheckingstub__708fdd3213207e5baed3bb0271a1e9ed5ee88285f8adcccda72de69f7026fbf4)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument wraps_set", value=wraps_set, expected_type=type_hints["wraps_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name="get")
    def get(
        self,
        index: jsii.Number,
    ) -> "ConnectionOptionsAuthenticationMethodsOutputReference":
        '''
        :param index: the index of the item to return.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b45abb2fadbc7d123bc70fd723f249fc32784f26fa4fb99beda97e2a5670bcb5)
            check_type(argname="argument index", value=index, expected_type=type_hints["index"])
        return typing.cast("ConnectionOptionsAuthenticationMethodsOutputReference", jsii.invoke(self, "get", [index]))

    @builtins.property
    @jsii.member(jsii_name="terraformAttribute")
    def _terraform_attribute(self) -> builtins.str:
        '''The attribute on the parent resource this class is referencing.'''
        return typing.cast(builtins.str, jsii.get(self, "terraformAttribute"))

    @_terraform_attribute.setter
    def _terraform_attribute(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4c64d7274d1c7df7a09e4f3541a28d496529806608f2e4628e2d2118bc335b58)
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
            type_hints = typing.get_type_hints(_typecheckingstub__4eb2ffded62b053d0143c9ed6b55f470215252dc79712b983bc6d6a726f7af7d)
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
            type_hints = typing.get_type_hints(_typecheckingstub__88ab57ece83d3f2fa6154cb1b2c1c2d712d6b268fde3ef8b7e2d8ce4cc3687cc)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "wrapsSet", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAuthenticationMethods]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAuthenticationMethods]]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAuthenticationMethods]]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c3abcc48f065469abb79c10bbefb23949a361ff2823e2800506d1663718ee7d9)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ConnectionOptionsAuthenticationMethodsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionOptionsAuthenticationMethodsOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__5ca60cdc9158e9b7b651a0e9af87415b7cf9f1465bec0ac4106dd41e2b87f53d)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument complex_object_index", value=complex_object_index, expected_type=type_hints["complex_object_index"])
            check_type(argname="argument complex_object_is_from_set", value=complex_object_is_from_set, expected_type=type_hints["complex_object_is_from_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @jsii.member(jsii_name="putEmailOtp")
    def put_email_otp(
        self,
        *,
        enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#enabled Connection#enabled}.
        '''
        value = ConnectionOptionsAuthenticationMethodsEmailOtp(enabled=enabled)

        return typing.cast(None, jsii.invoke(self, "putEmailOtp", [value]))

    @jsii.member(jsii_name="putPasskey")
    def put_passkey(
        self,
        *,
        enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#enabled Connection#enabled}.
        '''
        value = ConnectionOptionsAuthenticationMethodsPasskey(enabled=enabled)

        return typing.cast(None, jsii.invoke(self, "putPasskey", [value]))

    @jsii.member(jsii_name="putPassword")
    def put_password(
        self,
        *,
        api_behavior: typing.Optional[builtins.str] = None,
        enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        signup_behavior: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param api_behavior: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#api_behavior Connection#api_behavior}.
        :param enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#enabled Connection#enabled}.
        :param signup_behavior: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#signup_behavior Connection#signup_behavior}.
        '''
        value = ConnectionOptionsAuthenticationMethodsPassword(
            api_behavior=api_behavior, enabled=enabled, signup_behavior=signup_behavior
        )

        return typing.cast(None, jsii.invoke(self, "putPassword", [value]))

    @jsii.member(jsii_name="putPhoneOtp")
    def put_phone_otp(
        self,
        *,
        enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#enabled Connection#enabled}.
        '''
        value = ConnectionOptionsAuthenticationMethodsPhoneOtp(enabled=enabled)

        return typing.cast(None, jsii.invoke(self, "putPhoneOtp", [value]))

    @jsii.member(jsii_name="resetEmailOtp")
    def reset_email_otp(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEmailOtp", []))

    @jsii.member(jsii_name="resetPasskey")
    def reset_passkey(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetPasskey", []))

    @jsii.member(jsii_name="resetPassword")
    def reset_password(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetPassword", []))

    @jsii.member(jsii_name="resetPhoneOtp")
    def reset_phone_otp(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetPhoneOtp", []))

    @builtins.property
    @jsii.member(jsii_name="emailOtp")
    def email_otp(
        self,
    ) -> ConnectionOptionsAuthenticationMethodsEmailOtpOutputReference:
        return typing.cast(ConnectionOptionsAuthenticationMethodsEmailOtpOutputReference, jsii.get(self, "emailOtp"))

    @builtins.property
    @jsii.member(jsii_name="passkey")
    def passkey(self) -> "ConnectionOptionsAuthenticationMethodsPasskeyOutputReference":
        return typing.cast("ConnectionOptionsAuthenticationMethodsPasskeyOutputReference", jsii.get(self, "passkey"))

    @builtins.property
    @jsii.member(jsii_name="password")
    def password(
        self,
    ) -> "ConnectionOptionsAuthenticationMethodsPasswordOutputReference":
        return typing.cast("ConnectionOptionsAuthenticationMethodsPasswordOutputReference", jsii.get(self, "password"))

    @builtins.property
    @jsii.member(jsii_name="phoneOtp")
    def phone_otp(
        self,
    ) -> "ConnectionOptionsAuthenticationMethodsPhoneOtpOutputReference":
        return typing.cast("ConnectionOptionsAuthenticationMethodsPhoneOtpOutputReference", jsii.get(self, "phoneOtp"))

    @builtins.property
    @jsii.member(jsii_name="emailOtpInput")
    def email_otp_input(
        self,
    ) -> typing.Optional[ConnectionOptionsAuthenticationMethodsEmailOtp]:
        return typing.cast(typing.Optional[ConnectionOptionsAuthenticationMethodsEmailOtp], jsii.get(self, "emailOtpInput"))

    @builtins.property
    @jsii.member(jsii_name="passkeyInput")
    def passkey_input(
        self,
    ) -> typing.Optional["ConnectionOptionsAuthenticationMethodsPasskey"]:
        return typing.cast(typing.Optional["ConnectionOptionsAuthenticationMethodsPasskey"], jsii.get(self, "passkeyInput"))

    @builtins.property
    @jsii.member(jsii_name="passwordInput")
    def password_input(
        self,
    ) -> typing.Optional["ConnectionOptionsAuthenticationMethodsPassword"]:
        return typing.cast(typing.Optional["ConnectionOptionsAuthenticationMethodsPassword"], jsii.get(self, "passwordInput"))

    @builtins.property
    @jsii.member(jsii_name="phoneOtpInput")
    def phone_otp_input(
        self,
    ) -> typing.Optional["ConnectionOptionsAuthenticationMethodsPhoneOtp"]:
        return typing.cast(typing.Optional["ConnectionOptionsAuthenticationMethodsPhoneOtp"], jsii.get(self, "phoneOtpInput"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsAuthenticationMethods]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsAuthenticationMethods]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsAuthenticationMethods]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0709d694cbb54f6a727ac45364c8780d1a72ca4e31ba60da539d05d05ad77b81)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.connection.ConnectionOptionsAuthenticationMethodsPasskey",
    jsii_struct_bases=[],
    name_mapping={"enabled": "enabled"},
)
class ConnectionOptionsAuthenticationMethodsPasskey:
    def __init__(
        self,
        *,
        enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#enabled Connection#enabled}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__237ab24ca88fd917547a1eb0efa41c91672e62efb092c41ed3ded4728141878f)
            check_type(argname="argument enabled", value=enabled, expected_type=type_hints["enabled"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if enabled is not None:
            self._values["enabled"] = enabled

    @builtins.property
    def enabled(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#enabled Connection#enabled}.'''
        result = self._values.get("enabled")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ConnectionOptionsAuthenticationMethodsPasskey(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ConnectionOptionsAuthenticationMethodsPasskeyOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionOptionsAuthenticationMethodsPasskeyOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__a9dc444fcced0a7047fb8d3c618acab66d4299e5697fdf907e9c9a40c95b5b2b)
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
            type_hints = typing.get_type_hints(_typecheckingstub__b3829ff229dfa8a83b8eb504643815265bb645f27cd6f11143ec3c96c99740b7)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "enabled", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[ConnectionOptionsAuthenticationMethodsPasskey]:
        return typing.cast(typing.Optional[ConnectionOptionsAuthenticationMethodsPasskey], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[ConnectionOptionsAuthenticationMethodsPasskey],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a78f1da003392b20f6300c47fa045e9ec33698da4fbc5966352d4e820cc5aebf)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.connection.ConnectionOptionsAuthenticationMethodsPassword",
    jsii_struct_bases=[],
    name_mapping={
        "api_behavior": "apiBehavior",
        "enabled": "enabled",
        "signup_behavior": "signupBehavior",
    },
)
class ConnectionOptionsAuthenticationMethodsPassword:
    def __init__(
        self,
        *,
        api_behavior: typing.Optional[builtins.str] = None,
        enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        signup_behavior: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param api_behavior: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#api_behavior Connection#api_behavior}.
        :param enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#enabled Connection#enabled}.
        :param signup_behavior: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#signup_behavior Connection#signup_behavior}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f588943271a729cb898d83ed073d13074182b9ba29a9ae48a39b7c1a5106233b)
            check_type(argname="argument api_behavior", value=api_behavior, expected_type=type_hints["api_behavior"])
            check_type(argname="argument enabled", value=enabled, expected_type=type_hints["enabled"])
            check_type(argname="argument signup_behavior", value=signup_behavior, expected_type=type_hints["signup_behavior"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if api_behavior is not None:
            self._values["api_behavior"] = api_behavior
        if enabled is not None:
            self._values["enabled"] = enabled
        if signup_behavior is not None:
            self._values["signup_behavior"] = signup_behavior

    @builtins.property
    def api_behavior(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#api_behavior Connection#api_behavior}.'''
        result = self._values.get("api_behavior")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def enabled(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#enabled Connection#enabled}.'''
        result = self._values.get("enabled")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def signup_behavior(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#signup_behavior Connection#signup_behavior}.'''
        result = self._values.get("signup_behavior")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ConnectionOptionsAuthenticationMethodsPassword(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ConnectionOptionsAuthenticationMethodsPasswordOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionOptionsAuthenticationMethodsPasswordOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__f3516f3a67a5221c8396694d4a7b413120deda9d332c08c934da2fdf01fc92bb)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetApiBehavior")
    def reset_api_behavior(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetApiBehavior", []))

    @jsii.member(jsii_name="resetEnabled")
    def reset_enabled(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEnabled", []))

    @jsii.member(jsii_name="resetSignupBehavior")
    def reset_signup_behavior(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSignupBehavior", []))

    @builtins.property
    @jsii.member(jsii_name="apiBehaviorInput")
    def api_behavior_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "apiBehaviorInput"))

    @builtins.property
    @jsii.member(jsii_name="enabledInput")
    def enabled_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "enabledInput"))

    @builtins.property
    @jsii.member(jsii_name="signupBehaviorInput")
    def signup_behavior_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "signupBehaviorInput"))

    @builtins.property
    @jsii.member(jsii_name="apiBehavior")
    def api_behavior(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "apiBehavior"))

    @api_behavior.setter
    def api_behavior(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__828d5268e9f29b7a9ab2402d2b9e550f21a85345e11f8fcded6e2053c651e0a3)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "apiBehavior", value) # pyright: ignore[reportArgumentType]

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
            type_hints = typing.get_type_hints(_typecheckingstub__81b3b912ca9ac9013e6ca348582f55e9531b6bf333e94eec623afc532383c173)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "enabled", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="signupBehavior")
    def signup_behavior(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "signupBehavior"))

    @signup_behavior.setter
    def signup_behavior(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6fd404cc186e3955ab68df2e23834b78d9dc3cf6dca81070083667dece506be4)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "signupBehavior", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[ConnectionOptionsAuthenticationMethodsPassword]:
        return typing.cast(typing.Optional[ConnectionOptionsAuthenticationMethodsPassword], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[ConnectionOptionsAuthenticationMethodsPassword],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ba73b7cb2b39b9cfe6bb8bcea750e92dc9700cc19fc0aef1b87e25a3473aa373)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.connection.ConnectionOptionsAuthenticationMethodsPhoneOtp",
    jsii_struct_bases=[],
    name_mapping={"enabled": "enabled"},
)
class ConnectionOptionsAuthenticationMethodsPhoneOtp:
    def __init__(
        self,
        *,
        enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#enabled Connection#enabled}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__af07f796f7b783b3c0a371c388fd33587ba4730430499bd5004590f0b8b8b0c9)
            check_type(argname="argument enabled", value=enabled, expected_type=type_hints["enabled"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if enabled is not None:
            self._values["enabled"] = enabled

    @builtins.property
    def enabled(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#enabled Connection#enabled}.'''
        result = self._values.get("enabled")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ConnectionOptionsAuthenticationMethodsPhoneOtp(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ConnectionOptionsAuthenticationMethodsPhoneOtpOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionOptionsAuthenticationMethodsPhoneOtpOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__aa832c34b4c97b73ef4579b993dc1381319046e9abfa46b1131d78e1d5d221c0)
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
            type_hints = typing.get_type_hints(_typecheckingstub__518df14769d8ccfa9834a9ba26b6671e06904a07b67022932f5fde8a43add4dd)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "enabled", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[ConnectionOptionsAuthenticationMethodsPhoneOtp]:
        return typing.cast(typing.Optional[ConnectionOptionsAuthenticationMethodsPhoneOtp], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[ConnectionOptionsAuthenticationMethodsPhoneOtp],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1ed1b66e23eaeb5436436123b4820b58233629ab8d4115d294b1a519fcbcfc61)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.connection.ConnectionOptionsConnectionSettings",
    jsii_struct_bases=[],
    name_mapping={"pkce": "pkce"},
)
class ConnectionOptionsConnectionSettings:
    def __init__(self, *, pkce: builtins.str) -> None:
        '''
        :param pkce: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#pkce Connection#pkce}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__25a04143803754c1257c9d4c65d1209af4bbcc9904e5f04b4c750ff5cc308241)
            check_type(argname="argument pkce", value=pkce, expected_type=type_hints["pkce"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "pkce": pkce,
        }

    @builtins.property
    def pkce(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#pkce Connection#pkce}.'''
        result = self._values.get("pkce")
        assert result is not None, "Required property 'pkce' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ConnectionOptionsConnectionSettings(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ConnectionOptionsConnectionSettingsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionOptionsConnectionSettingsOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__64a689677a9f71b9192b043487dcbd4ba7172f50912c3f1eedbd49153e1a2212)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="pkceInput")
    def pkce_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "pkceInput"))

    @builtins.property
    @jsii.member(jsii_name="pkce")
    def pkce(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "pkce"))

    @pkce.setter
    def pkce(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d003009cbf4409295ad763b4c6f4e76ae578fd2ecd5fb9fdd373dc043a27441b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "pkce", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ConnectionOptionsConnectionSettings]:
        return typing.cast(typing.Optional[ConnectionOptionsConnectionSettings], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[ConnectionOptionsConnectionSettings],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__045484fa9253e699e5f2d2397a91e03b2537c4921446c5ba5b87ac46d76f908b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.connection.ConnectionOptionsCustomHeaders",
    jsii_struct_bases=[],
    name_mapping={"header": "header", "value": "value"},
)
class ConnectionOptionsCustomHeaders:
    def __init__(self, *, header: builtins.str, value: builtins.str) -> None:
        '''
        :param header: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#header Connection#header}.
        :param value: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#value Connection#value}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4ea1688d319165ee8307139a57c320e1867fc7c3e500c8ca6805cff9e9f595ee)
            check_type(argname="argument header", value=header, expected_type=type_hints["header"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "header": header,
            "value": value,
        }

    @builtins.property
    def header(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#header Connection#header}.'''
        result = self._values.get("header")
        assert result is not None, "Required property 'header' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#value Connection#value}.'''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ConnectionOptionsCustomHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ConnectionOptionsCustomHeadersList(
    _cdktf_9a9027ec.ComplexList,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionOptionsCustomHeadersList",
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
            type_hints = typing.get_type_hints(_typecheckingstub__4d5ee0539b2fa07ca5ab7472d444dae46aa69377e1d112c3daf45541d7752916)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument wraps_set", value=wraps_set, expected_type=type_hints["wraps_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name="get")
    def get(
        self,
        index: jsii.Number,
    ) -> "ConnectionOptionsCustomHeadersOutputReference":
        '''
        :param index: the index of the item to return.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e14d6b7f4831dec697b2ce999b3394ce396fb39e32b0465594fc7b09fe505182)
            check_type(argname="argument index", value=index, expected_type=type_hints["index"])
        return typing.cast("ConnectionOptionsCustomHeadersOutputReference", jsii.invoke(self, "get", [index]))

    @builtins.property
    @jsii.member(jsii_name="terraformAttribute")
    def _terraform_attribute(self) -> builtins.str:
        '''The attribute on the parent resource this class is referencing.'''
        return typing.cast(builtins.str, jsii.get(self, "terraformAttribute"))

    @_terraform_attribute.setter
    def _terraform_attribute(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ecd35a103957833110e062077132ee75ff9f7faa5a7a01d8eb1f66e3829bbb46)
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
            type_hints = typing.get_type_hints(_typecheckingstub__82d0785ddbefb6acf0c97bc77cb5fd3c88c7d742de9d843d22149b0b98a75cb1)
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
            type_hints = typing.get_type_hints(_typecheckingstub__339cacfef2b2b8eb4bcaaf7daa04033b2c6f3a23c0de158bbbe95834c73812fb)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "wrapsSet", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsCustomHeaders]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsCustomHeaders]]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsCustomHeaders]]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4d2020fb795017e94280e66647c215ef4dcd6ae2474f6f9eee911c7e562b390a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ConnectionOptionsCustomHeadersOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionOptionsCustomHeadersOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__ed229d1ceab4b0cd5a111f0ad9bd30929a54ffc85c200c7157a56f881617831a)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument complex_object_index", value=complex_object_index, expected_type=type_hints["complex_object_index"])
            check_type(argname="argument complex_object_is_from_set", value=complex_object_is_from_set, expected_type=type_hints["complex_object_is_from_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @builtins.property
    @jsii.member(jsii_name="headerInput")
    def header_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "headerInput"))

    @builtins.property
    @jsii.member(jsii_name="valueInput")
    def value_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "valueInput"))

    @builtins.property
    @jsii.member(jsii_name="header")
    def header(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "header"))

    @header.setter
    def header(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b5641a73196c278947e64e622d3200a1d8e4325d9c742e997610338b16433790)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "header", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "value"))

    @value.setter
    def value(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8e64e1a5128ce4e488435a2f22d8d104b7cdae462c9995957c8bdb291c688f24)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "value", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsCustomHeaders]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsCustomHeaders]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsCustomHeaders]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__22cf4fb9e153fc3bd4d4aee886108e990b3df0612d2af74bd668ebc4d8f2e70a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.connection.ConnectionOptionsCustomPasswordHash",
    jsii_struct_bases=[],
    name_mapping={"action_id": "actionId"},
)
class ConnectionOptionsCustomPasswordHash:
    def __init__(self, *, action_id: builtins.str) -> None:
        '''
        :param action_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#action_id Connection#action_id}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__67397bd8e2a3f358e5b0831cb2573b5897f092bf953f3e85e95599fb878d5d91)
            check_type(argname="argument action_id", value=action_id, expected_type=type_hints["action_id"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "action_id": action_id,
        }

    @builtins.property
    def action_id(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#action_id Connection#action_id}.'''
        result = self._values.get("action_id")
        assert result is not None, "Required property 'action_id' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ConnectionOptionsCustomPasswordHash(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ConnectionOptionsCustomPasswordHashOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionOptionsCustomPasswordHashOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__de2e529c8a40ca7a35ea19a7a591730a923ac2a80c99897f53f46b2379ad12c8)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="actionIdInput")
    def action_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "actionIdInput"))

    @builtins.property
    @jsii.member(jsii_name="actionId")
    def action_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "actionId"))

    @action_id.setter
    def action_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9871bb485ed4484c02306a08ac71feb61f8aabd88f973e9387973093bb94c4c7)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "actionId", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ConnectionOptionsCustomPasswordHash]:
        return typing.cast(typing.Optional[ConnectionOptionsCustomPasswordHash], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[ConnectionOptionsCustomPasswordHash],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0bfc2d4541f9d67df624af8e3186d402aea7273cf091e73021cb43b1b8aedc0f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.connection.ConnectionOptionsDecryptionKey",
    jsii_struct_bases=[],
    name_mapping={"cert": "cert", "key": "key"},
)
class ConnectionOptionsDecryptionKey:
    def __init__(self, *, cert: builtins.str, key: builtins.str) -> None:
        '''
        :param cert: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#cert Connection#cert}.
        :param key: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#key Connection#key}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2c961e6ab797782d1fb2a19680a46b1de0127ae05451d9b1886d6b507cf6ef65)
            check_type(argname="argument cert", value=cert, expected_type=type_hints["cert"])
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "cert": cert,
            "key": key,
        }

    @builtins.property
    def cert(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#cert Connection#cert}.'''
        result = self._values.get("cert")
        assert result is not None, "Required property 'cert' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def key(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#key Connection#key}.'''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ConnectionOptionsDecryptionKey(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ConnectionOptionsDecryptionKeyOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionOptionsDecryptionKeyOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__646122dfd3d9be2ab9bae7a8bb218b053bb5fd3c30a127d73ed338635053bc34)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="certInput")
    def cert_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "certInput"))

    @builtins.property
    @jsii.member(jsii_name="keyInput")
    def key_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "keyInput"))

    @builtins.property
    @jsii.member(jsii_name="cert")
    def cert(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "cert"))

    @cert.setter
    def cert(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b2fe77801a43484c6de57323d920d9647a64a0a217a02d027f4536d00aa160e8)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "cert", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="key")
    def key(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "key"))

    @key.setter
    def key(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__20daf2b952f4e9e0f9a2560db6d593cd5dbb7671d7178787096315a5ba79285a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "key", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ConnectionOptionsDecryptionKey]:
        return typing.cast(typing.Optional[ConnectionOptionsDecryptionKey], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[ConnectionOptionsDecryptionKey],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__97aee45d7289b2ef0c1e5f6e9d7461a4ba0e12827781c38188325148c3be6b72)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.connection.ConnectionOptionsFederatedConnectionsAccessTokens",
    jsii_struct_bases=[],
    name_mapping={"active": "active"},
)
class ConnectionOptionsFederatedConnectionsAccessTokens:
    def __init__(
        self,
        *,
        active: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param active: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#active Connection#active}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__68ddef36d04408c90899d8fcd4c54bee9cdc64da4a921bb3b96eb71cf090833e)
            check_type(argname="argument active", value=active, expected_type=type_hints["active"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if active is not None:
            self._values["active"] = active

    @builtins.property
    def active(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#active Connection#active}.'''
        result = self._values.get("active")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ConnectionOptionsFederatedConnectionsAccessTokens(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ConnectionOptionsFederatedConnectionsAccessTokensOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionOptionsFederatedConnectionsAccessTokensOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__20d879887709bfb9a4f75eb1cca3b81889b464d5a7732072085afde4f1799dbb)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetActive")
    def reset_active(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetActive", []))

    @builtins.property
    @jsii.member(jsii_name="activeInput")
    def active_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "activeInput"))

    @builtins.property
    @jsii.member(jsii_name="active")
    def active(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "active"))

    @active.setter
    def active(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__780f4812a0cf58ee9de5dd3edec66162a6504af734c32b0860f2c5be794c7b92)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "active", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[ConnectionOptionsFederatedConnectionsAccessTokens]:
        return typing.cast(typing.Optional[ConnectionOptionsFederatedConnectionsAccessTokens], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[ConnectionOptionsFederatedConnectionsAccessTokens],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__82ffdef7da6fb1a7fdebe29471ef731d8422a1e54db62371c8b7496a3d41cb7d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.connection.ConnectionOptionsGatewayAuthentication",
    jsii_struct_bases=[],
    name_mapping={
        "audience": "audience",
        "method": "method",
        "secret": "secret",
        "secret_base64_encoded": "secretBase64Encoded",
        "subject": "subject",
    },
)
class ConnectionOptionsGatewayAuthentication:
    def __init__(
        self,
        *,
        audience: typing.Optional[builtins.str] = None,
        method: typing.Optional[builtins.str] = None,
        secret: typing.Optional[builtins.str] = None,
        secret_base64_encoded: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        subject: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param audience: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#audience Connection#audience}.
        :param method: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#method Connection#method}.
        :param secret: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#secret Connection#secret}.
        :param secret_base64_encoded: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#secret_base64_encoded Connection#secret_base64_encoded}.
        :param subject: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#subject Connection#subject}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8b3da1f9ee2c1e0bc3a6f5dff71dfd920391662eb849d8c8dc7e499c12d95b9e)
            check_type(argname="argument audience", value=audience, expected_type=type_hints["audience"])
            check_type(argname="argument method", value=method, expected_type=type_hints["method"])
            check_type(argname="argument secret", value=secret, expected_type=type_hints["secret"])
            check_type(argname="argument secret_base64_encoded", value=secret_base64_encoded, expected_type=type_hints["secret_base64_encoded"])
            check_type(argname="argument subject", value=subject, expected_type=type_hints["subject"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if audience is not None:
            self._values["audience"] = audience
        if method is not None:
            self._values["method"] = method
        if secret is not None:
            self._values["secret"] = secret
        if secret_base64_encoded is not None:
            self._values["secret_base64_encoded"] = secret_base64_encoded
        if subject is not None:
            self._values["subject"] = subject

    @builtins.property
    def audience(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#audience Connection#audience}.'''
        result = self._values.get("audience")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def method(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#method Connection#method}.'''
        result = self._values.get("method")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def secret(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#secret Connection#secret}.'''
        result = self._values.get("secret")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def secret_base64_encoded(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#secret_base64_encoded Connection#secret_base64_encoded}.'''
        result = self._values.get("secret_base64_encoded")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def subject(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#subject Connection#subject}.'''
        result = self._values.get("subject")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ConnectionOptionsGatewayAuthentication(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ConnectionOptionsGatewayAuthenticationOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionOptionsGatewayAuthenticationOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__2fca6788e0ed2e05aa4ac921df2b372b020782cd96d5ed550d4460bb1837f617)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetAudience")
    def reset_audience(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAudience", []))

    @jsii.member(jsii_name="resetMethod")
    def reset_method(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMethod", []))

    @jsii.member(jsii_name="resetSecret")
    def reset_secret(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSecret", []))

    @jsii.member(jsii_name="resetSecretBase64Encoded")
    def reset_secret_base64_encoded(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSecretBase64Encoded", []))

    @jsii.member(jsii_name="resetSubject")
    def reset_subject(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSubject", []))

    @builtins.property
    @jsii.member(jsii_name="audienceInput")
    def audience_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "audienceInput"))

    @builtins.property
    @jsii.member(jsii_name="methodInput")
    def method_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "methodInput"))

    @builtins.property
    @jsii.member(jsii_name="secretBase64EncodedInput")
    def secret_base64_encoded_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "secretBase64EncodedInput"))

    @builtins.property
    @jsii.member(jsii_name="secretInput")
    def secret_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "secretInput"))

    @builtins.property
    @jsii.member(jsii_name="subjectInput")
    def subject_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "subjectInput"))

    @builtins.property
    @jsii.member(jsii_name="audience")
    def audience(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "audience"))

    @audience.setter
    def audience(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1d1a272ff15521dd97c3d75e17a25b2da638df25618ce6207b911b67ed3c3c22)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "audience", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="method")
    def method(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "method"))

    @method.setter
    def method(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e3c99ef8dcfe09c666903d653310ff15715374eac1f6024739013b240d2ccfe2)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "method", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="secret")
    def secret(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "secret"))

    @secret.setter
    def secret(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f8a1924c2f738d1f23b749b8ce0f37e7c355fe803dd363648bf241da2ac8b0b2)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "secret", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="secretBase64Encoded")
    def secret_base64_encoded(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "secretBase64Encoded"))

    @secret_base64_encoded.setter
    def secret_base64_encoded(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__fe2458d63f15ac87b07aadef01114634683ceb923dffb48649053bfa67df8d5b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "secretBase64Encoded", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="subject")
    def subject(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "subject"))

    @subject.setter
    def subject(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__424b56dd3c558b9569d7567fc4e9debd57567612c632d5e56ab42d0d3f0b0899)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "subject", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ConnectionOptionsGatewayAuthentication]:
        return typing.cast(typing.Optional[ConnectionOptionsGatewayAuthentication], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[ConnectionOptionsGatewayAuthentication],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8d79534bad19770def5fe3d71b3f8b4b47fe9d4dc5b3c7ede6911921518708b9)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.connection.ConnectionOptionsIdpInitiated",
    jsii_struct_bases=[],
    name_mapping={
        "client_authorize_query": "clientAuthorizeQuery",
        "client_id": "clientId",
        "client_protocol": "clientProtocol",
        "enabled": "enabled",
    },
)
class ConnectionOptionsIdpInitiated:
    def __init__(
        self,
        *,
        client_authorize_query: typing.Optional[builtins.str] = None,
        client_id: typing.Optional[builtins.str] = None,
        client_protocol: typing.Optional[builtins.str] = None,
        enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param client_authorize_query: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#client_authorize_query Connection#client_authorize_query}.
        :param client_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#client_id Connection#client_id}.
        :param client_protocol: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#client_protocol Connection#client_protocol}.
        :param enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#enabled Connection#enabled}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__59b33584c05437203f76d3ef92223189c8a6922554a841c0692a234f588eaaa5)
            check_type(argname="argument client_authorize_query", value=client_authorize_query, expected_type=type_hints["client_authorize_query"])
            check_type(argname="argument client_id", value=client_id, expected_type=type_hints["client_id"])
            check_type(argname="argument client_protocol", value=client_protocol, expected_type=type_hints["client_protocol"])
            check_type(argname="argument enabled", value=enabled, expected_type=type_hints["enabled"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if client_authorize_query is not None:
            self._values["client_authorize_query"] = client_authorize_query
        if client_id is not None:
            self._values["client_id"] = client_id
        if client_protocol is not None:
            self._values["client_protocol"] = client_protocol
        if enabled is not None:
            self._values["enabled"] = enabled

    @builtins.property
    def client_authorize_query(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#client_authorize_query Connection#client_authorize_query}.'''
        result = self._values.get("client_authorize_query")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def client_id(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#client_id Connection#client_id}.'''
        result = self._values.get("client_id")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def client_protocol(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#client_protocol Connection#client_protocol}.'''
        result = self._values.get("client_protocol")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def enabled(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#enabled Connection#enabled}.'''
        result = self._values.get("enabled")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ConnectionOptionsIdpInitiated(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ConnectionOptionsIdpInitiatedOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionOptionsIdpInitiatedOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__21b391b7e19148ef77b1a2ffe8eab19fd93f9f747e1fb2bf5b9aa8db2f2dbc30)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetClientAuthorizeQuery")
    def reset_client_authorize_query(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetClientAuthorizeQuery", []))

    @jsii.member(jsii_name="resetClientId")
    def reset_client_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetClientId", []))

    @jsii.member(jsii_name="resetClientProtocol")
    def reset_client_protocol(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetClientProtocol", []))

    @jsii.member(jsii_name="resetEnabled")
    def reset_enabled(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEnabled", []))

    @builtins.property
    @jsii.member(jsii_name="clientAuthorizeQueryInput")
    def client_authorize_query_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "clientAuthorizeQueryInput"))

    @builtins.property
    @jsii.member(jsii_name="clientIdInput")
    def client_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "clientIdInput"))

    @builtins.property
    @jsii.member(jsii_name="clientProtocolInput")
    def client_protocol_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "clientProtocolInput"))

    @builtins.property
    @jsii.member(jsii_name="enabledInput")
    def enabled_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "enabledInput"))

    @builtins.property
    @jsii.member(jsii_name="clientAuthorizeQuery")
    def client_authorize_query(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "clientAuthorizeQuery"))

    @client_authorize_query.setter
    def client_authorize_query(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__150be02ea9a50e3515751e93270b25eb57e18fd0801407365ad0a548a75d9006)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "clientAuthorizeQuery", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="clientId")
    def client_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "clientId"))

    @client_id.setter
    def client_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1434983f02945199f6c636de49733210786916e448f05d4bbd6d7f0ab8f744ca)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "clientId", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="clientProtocol")
    def client_protocol(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "clientProtocol"))

    @client_protocol.setter
    def client_protocol(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__19fb45ef9dd6293f59ce31ad0d69d49fc470859baee02013323e33d1510da6ec)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "clientProtocol", value) # pyright: ignore[reportArgumentType]

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
            type_hints = typing.get_type_hints(_typecheckingstub__4c7aca51240521679163fbab41b74c5bc6e7ef84d2d1f09ead0dd68c413e2e2e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "enabled", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ConnectionOptionsIdpInitiated]:
        return typing.cast(typing.Optional[ConnectionOptionsIdpInitiated], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[ConnectionOptionsIdpInitiated],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__023e455c7fcbb388724c6e9f53a574970e640e952eded4caa23cf1c67e3229a4)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.connection.ConnectionOptionsMfa",
    jsii_struct_bases=[],
    name_mapping={
        "active": "active",
        "return_enroll_settings": "returnEnrollSettings",
    },
)
class ConnectionOptionsMfa:
    def __init__(
        self,
        *,
        active: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        return_enroll_settings: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param active: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#active Connection#active}.
        :param return_enroll_settings: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#return_enroll_settings Connection#return_enroll_settings}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__23b3419b9cbf7bae245661eb552bd04d716f5773d87931788d15ed1ff835e05d)
            check_type(argname="argument active", value=active, expected_type=type_hints["active"])
            check_type(argname="argument return_enroll_settings", value=return_enroll_settings, expected_type=type_hints["return_enroll_settings"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if active is not None:
            self._values["active"] = active
        if return_enroll_settings is not None:
            self._values["return_enroll_settings"] = return_enroll_settings

    @builtins.property
    def active(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#active Connection#active}.'''
        result = self._values.get("active")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def return_enroll_settings(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#return_enroll_settings Connection#return_enroll_settings}.'''
        result = self._values.get("return_enroll_settings")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ConnectionOptionsMfa(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ConnectionOptionsMfaOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionOptionsMfaOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__5928385d460b8cdfe28cca38bda1f306242f0e131b13a774d670adcd238d7815)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetActive")
    def reset_active(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetActive", []))

    @jsii.member(jsii_name="resetReturnEnrollSettings")
    def reset_return_enroll_settings(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetReturnEnrollSettings", []))

    @builtins.property
    @jsii.member(jsii_name="activeInput")
    def active_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "activeInput"))

    @builtins.property
    @jsii.member(jsii_name="returnEnrollSettingsInput")
    def return_enroll_settings_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "returnEnrollSettingsInput"))

    @builtins.property
    @jsii.member(jsii_name="active")
    def active(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "active"))

    @active.setter
    def active(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4acd071a6440b1f1f3c77151d58e6222ff9c5434fc7cdbbe53cff7a117055ef5)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "active", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="returnEnrollSettings")
    def return_enroll_settings(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "returnEnrollSettings"))

    @return_enroll_settings.setter
    def return_enroll_settings(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__554c5cb3c3a3fb8ac86345d09494a79041055531709376301ba8a591bea59813)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "returnEnrollSettings", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ConnectionOptionsMfa]:
        return typing.cast(typing.Optional[ConnectionOptionsMfa], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[ConnectionOptionsMfa]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5a2ddea2fde2df93fe7edd385764a0c43b8906e15525baef2c3b7ad80518463d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ConnectionOptionsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionOptionsOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__c10f561660cce8e391e7329bfdeb5748f18a3ee014a1c4cac0851e9bbb37dd06)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="putAttributeMap")
    def put_attribute_map(
        self,
        *,
        mapping_mode: builtins.str,
        attributes: typing.Optional[builtins.str] = None,
        userinfo_scope: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param mapping_mode: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#mapping_mode Connection#mapping_mode}.
        :param attributes: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#attributes Connection#attributes}.
        :param userinfo_scope: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#userinfo_scope Connection#userinfo_scope}.
        '''
        value = ConnectionOptionsAttributeMap(
            mapping_mode=mapping_mode,
            attributes=attributes,
            userinfo_scope=userinfo_scope,
        )

        return typing.cast(None, jsii.invoke(self, "putAttributeMap", [value]))

    @jsii.member(jsii_name="putAttributes")
    def put_attributes(
        self,
        value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ConnectionOptionsAttributes, typing.Dict[builtins.str, typing.Any]]]],
    ) -> None:
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2f7c31f008eae3822b422af27e70be3dcc737b00a82bdb2cf01d071f8aeacbee)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast(None, jsii.invoke(self, "putAttributes", [value]))

    @jsii.member(jsii_name="putAuthenticationMethods")
    def put_authentication_methods(
        self,
        value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ConnectionOptionsAuthenticationMethods, typing.Dict[builtins.str, typing.Any]]]],
    ) -> None:
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__32db4b708623f3b5b334feabf74775e11ff65b23c158c2e511542234914fcdd1)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast(None, jsii.invoke(self, "putAuthenticationMethods", [value]))

    @jsii.member(jsii_name="putConnectionSettings")
    def put_connection_settings(self, *, pkce: builtins.str) -> None:
        '''
        :param pkce: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#pkce Connection#pkce}.
        '''
        value = ConnectionOptionsConnectionSettings(pkce=pkce)

        return typing.cast(None, jsii.invoke(self, "putConnectionSettings", [value]))

    @jsii.member(jsii_name="putCustomHeaders")
    def put_custom_headers(
        self,
        value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ConnectionOptionsCustomHeaders, typing.Dict[builtins.str, typing.Any]]]],
    ) -> None:
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c2d7263fa92a932d0a27834ebaee28cbf96477b83e6c46f2798a5db7f05ffdd1)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast(None, jsii.invoke(self, "putCustomHeaders", [value]))

    @jsii.member(jsii_name="putCustomPasswordHash")
    def put_custom_password_hash(self, *, action_id: builtins.str) -> None:
        '''
        :param action_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#action_id Connection#action_id}.
        '''
        value = ConnectionOptionsCustomPasswordHash(action_id=action_id)

        return typing.cast(None, jsii.invoke(self, "putCustomPasswordHash", [value]))

    @jsii.member(jsii_name="putDecryptionKey")
    def put_decryption_key(self, *, cert: builtins.str, key: builtins.str) -> None:
        '''
        :param cert: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#cert Connection#cert}.
        :param key: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#key Connection#key}.
        '''
        value = ConnectionOptionsDecryptionKey(cert=cert, key=key)

        return typing.cast(None, jsii.invoke(self, "putDecryptionKey", [value]))

    @jsii.member(jsii_name="putFederatedConnectionsAccessTokens")
    def put_federated_connections_access_tokens(
        self,
        *,
        active: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param active: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#active Connection#active}.
        '''
        value = ConnectionOptionsFederatedConnectionsAccessTokens(active=active)

        return typing.cast(None, jsii.invoke(self, "putFederatedConnectionsAccessTokens", [value]))

    @jsii.member(jsii_name="putGatewayAuthentication")
    def put_gateway_authentication(
        self,
        *,
        audience: typing.Optional[builtins.str] = None,
        method: typing.Optional[builtins.str] = None,
        secret: typing.Optional[builtins.str] = None,
        secret_base64_encoded: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        subject: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param audience: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#audience Connection#audience}.
        :param method: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#method Connection#method}.
        :param secret: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#secret Connection#secret}.
        :param secret_base64_encoded: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#secret_base64_encoded Connection#secret_base64_encoded}.
        :param subject: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#subject Connection#subject}.
        '''
        value = ConnectionOptionsGatewayAuthentication(
            audience=audience,
            method=method,
            secret=secret,
            secret_base64_encoded=secret_base64_encoded,
            subject=subject,
        )

        return typing.cast(None, jsii.invoke(self, "putGatewayAuthentication", [value]))

    @jsii.member(jsii_name="putIdpInitiated")
    def put_idp_initiated(
        self,
        *,
        client_authorize_query: typing.Optional[builtins.str] = None,
        client_id: typing.Optional[builtins.str] = None,
        client_protocol: typing.Optional[builtins.str] = None,
        enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param client_authorize_query: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#client_authorize_query Connection#client_authorize_query}.
        :param client_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#client_id Connection#client_id}.
        :param client_protocol: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#client_protocol Connection#client_protocol}.
        :param enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#enabled Connection#enabled}.
        '''
        value = ConnectionOptionsIdpInitiated(
            client_authorize_query=client_authorize_query,
            client_id=client_id,
            client_protocol=client_protocol,
            enabled=enabled,
        )

        return typing.cast(None, jsii.invoke(self, "putIdpInitiated", [value]))

    @jsii.member(jsii_name="putMfa")
    def put_mfa(
        self,
        *,
        active: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        return_enroll_settings: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param active: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#active Connection#active}.
        :param return_enroll_settings: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#return_enroll_settings Connection#return_enroll_settings}.
        '''
        value = ConnectionOptionsMfa(
            active=active, return_enroll_settings=return_enroll_settings
        )

        return typing.cast(None, jsii.invoke(self, "putMfa", [value]))

    @jsii.member(jsii_name="putPasskeyOptions")
    def put_passkey_options(
        self,
        *,
        challenge_ui: typing.Optional[builtins.str] = None,
        local_enrollment_enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        progressive_enrollment_enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param challenge_ui: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#challenge_ui Connection#challenge_ui}.
        :param local_enrollment_enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#local_enrollment_enabled Connection#local_enrollment_enabled}.
        :param progressive_enrollment_enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#progressive_enrollment_enabled Connection#progressive_enrollment_enabled}.
        '''
        value = ConnectionOptionsPasskeyOptions(
            challenge_ui=challenge_ui,
            local_enrollment_enabled=local_enrollment_enabled,
            progressive_enrollment_enabled=progressive_enrollment_enabled,
        )

        return typing.cast(None, jsii.invoke(self, "putPasskeyOptions", [value]))

    @jsii.member(jsii_name="putPasswordComplexityOptions")
    def put_password_complexity_options(
        self,
        *,
        min_length: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param min_length: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#min_length Connection#min_length}.
        '''
        value = ConnectionOptionsPasswordComplexityOptions(min_length=min_length)

        return typing.cast(None, jsii.invoke(self, "putPasswordComplexityOptions", [value]))

    @jsii.member(jsii_name="putPasswordDictionary")
    def put_password_dictionary(
        self,
        *,
        dictionary: typing.Optional[typing.Sequence[builtins.str]] = None,
        enable: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param dictionary: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#dictionary Connection#dictionary}.
        :param enable: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#enable Connection#enable}.
        '''
        value = ConnectionOptionsPasswordDictionary(
            dictionary=dictionary, enable=enable
        )

        return typing.cast(None, jsii.invoke(self, "putPasswordDictionary", [value]))

    @jsii.member(jsii_name="putPasswordHistory")
    def put_password_history(
        self,
        value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["ConnectionOptionsPasswordHistory", typing.Dict[builtins.str, typing.Any]]]],
    ) -> None:
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__db0d24ac96dbcf50eda22af91b76215d0750824bcf5b50d22299a95e75fc0e80)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast(None, jsii.invoke(self, "putPasswordHistory", [value]))

    @jsii.member(jsii_name="putPasswordNoPersonalInfo")
    def put_password_no_personal_info(
        self,
        *,
        enable: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param enable: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#enable Connection#enable}.
        '''
        value = ConnectionOptionsPasswordNoPersonalInfo(enable=enable)

        return typing.cast(None, jsii.invoke(self, "putPasswordNoPersonalInfo", [value]))

    @jsii.member(jsii_name="putPasswordOptions")
    def put_password_options(
        self,
        *,
        complexity: typing.Optional[typing.Union["ConnectionOptionsPasswordOptionsComplexity", typing.Dict[builtins.str, typing.Any]]] = None,
        dictionary: typing.Optional[typing.Union["ConnectionOptionsPasswordOptionsDictionary", typing.Dict[builtins.str, typing.Any]]] = None,
        history: typing.Optional[typing.Union["ConnectionOptionsPasswordOptionsHistory", typing.Dict[builtins.str, typing.Any]]] = None,
        profile_data: typing.Optional[typing.Union["ConnectionOptionsPasswordOptionsProfileData", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param complexity: complexity block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#complexity Connection#complexity}
        :param dictionary: dictionary block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#dictionary Connection#dictionary}
        :param history: history block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#history Connection#history}
        :param profile_data: profile_data block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#profile_data Connection#profile_data}
        '''
        value = ConnectionOptionsPasswordOptions(
            complexity=complexity,
            dictionary=dictionary,
            history=history,
            profile_data=profile_data,
        )

        return typing.cast(None, jsii.invoke(self, "putPasswordOptions", [value]))

    @jsii.member(jsii_name="putSigningKey")
    def put_signing_key(self, *, cert: builtins.str, key: builtins.str) -> None:
        '''
        :param cert: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#cert Connection#cert}.
        :param key: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#key Connection#key}.
        '''
        value = ConnectionOptionsSigningKey(cert=cert, key=key)

        return typing.cast(None, jsii.invoke(self, "putSigningKey", [value]))

    @jsii.member(jsii_name="putTotp")
    def put_totp(
        self,
        *,
        length: typing.Optional[jsii.Number] = None,
        time_step: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param length: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#length Connection#length}.
        :param time_step: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#time_step Connection#time_step}.
        '''
        value = ConnectionOptionsTotp(length=length, time_step=time_step)

        return typing.cast(None, jsii.invoke(self, "putTotp", [value]))

    @jsii.member(jsii_name="putValidation")
    def put_validation(
        self,
        *,
        username: typing.Optional[typing.Union["ConnectionOptionsValidationUsername", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param username: username block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#username Connection#username}
        '''
        value = ConnectionOptionsValidation(username=username)

        return typing.cast(None, jsii.invoke(self, "putValidation", [value]))

    @jsii.member(jsii_name="resetAccessTokenUrl")
    def reset_access_token_url(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAccessTokenUrl", []))

    @jsii.member(jsii_name="resetAdfsServer")
    def reset_adfs_server(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAdfsServer", []))

    @jsii.member(jsii_name="resetAllowedAudiences")
    def reset_allowed_audiences(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAllowedAudiences", []))

    @jsii.member(jsii_name="resetApiEnableGroups")
    def reset_api_enable_groups(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetApiEnableGroups", []))

    @jsii.member(jsii_name="resetApiEnableUsers")
    def reset_api_enable_users(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetApiEnableUsers", []))

    @jsii.member(jsii_name="resetAppId")
    def reset_app_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAppId", []))

    @jsii.member(jsii_name="resetAttributeMap")
    def reset_attribute_map(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAttributeMap", []))

    @jsii.member(jsii_name="resetAttributes")
    def reset_attributes(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAttributes", []))

    @jsii.member(jsii_name="resetAuthenticationMethods")
    def reset_authentication_methods(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAuthenticationMethods", []))

    @jsii.member(jsii_name="resetAuthorizationEndpoint")
    def reset_authorization_endpoint(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAuthorizationEndpoint", []))

    @jsii.member(jsii_name="resetAuthParams")
    def reset_auth_params(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAuthParams", []))

    @jsii.member(jsii_name="resetBruteForceProtection")
    def reset_brute_force_protection(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetBruteForceProtection", []))

    @jsii.member(jsii_name="resetClientId")
    def reset_client_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetClientId", []))

    @jsii.member(jsii_name="resetClientSecret")
    def reset_client_secret(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetClientSecret", []))

    @jsii.member(jsii_name="resetCommunityBaseUrl")
    def reset_community_base_url(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetCommunityBaseUrl", []))

    @jsii.member(jsii_name="resetConfiguration")
    def reset_configuration(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetConfiguration", []))

    @jsii.member(jsii_name="resetConnectionSettings")
    def reset_connection_settings(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetConnectionSettings", []))

    @jsii.member(jsii_name="resetConsumerKey")
    def reset_consumer_key(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetConsumerKey", []))

    @jsii.member(jsii_name="resetConsumerSecret")
    def reset_consumer_secret(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetConsumerSecret", []))

    @jsii.member(jsii_name="resetCustomHeaders")
    def reset_custom_headers(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetCustomHeaders", []))

    @jsii.member(jsii_name="resetCustomPasswordHash")
    def reset_custom_password_hash(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetCustomPasswordHash", []))

    @jsii.member(jsii_name="resetCustomScripts")
    def reset_custom_scripts(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetCustomScripts", []))

    @jsii.member(jsii_name="resetDebug")
    def reset_debug(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDebug", []))

    @jsii.member(jsii_name="resetDecryptionKey")
    def reset_decryption_key(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDecryptionKey", []))

    @jsii.member(jsii_name="resetDestinationUrl")
    def reset_destination_url(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDestinationUrl", []))

    @jsii.member(jsii_name="resetDigestAlgorithm")
    def reset_digest_algorithm(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDigestAlgorithm", []))

    @jsii.member(jsii_name="resetDisableCache")
    def reset_disable_cache(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDisableCache", []))

    @jsii.member(jsii_name="resetDisableSelfServiceChangePassword")
    def reset_disable_self_service_change_password(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDisableSelfServiceChangePassword", []))

    @jsii.member(jsii_name="resetDisableSignOut")
    def reset_disable_sign_out(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDisableSignOut", []))

    @jsii.member(jsii_name="resetDisableSignup")
    def reset_disable_signup(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDisableSignup", []))

    @jsii.member(jsii_name="resetDiscoveryUrl")
    def reset_discovery_url(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDiscoveryUrl", []))

    @jsii.member(jsii_name="resetDomain")
    def reset_domain(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDomain", []))

    @jsii.member(jsii_name="resetDomainAliases")
    def reset_domain_aliases(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDomainAliases", []))

    @jsii.member(jsii_name="resetDpopSigningAlg")
    def reset_dpop_signing_alg(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDpopSigningAlg", []))

    @jsii.member(jsii_name="resetEmail")
    def reset_email(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEmail", []))

    @jsii.member(jsii_name="resetEnabledDatabaseCustomization")
    def reset_enabled_database_customization(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEnabledDatabaseCustomization", []))

    @jsii.member(jsii_name="resetEnableScriptContext")
    def reset_enable_script_context(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEnableScriptContext", []))

    @jsii.member(jsii_name="resetEntityId")
    def reset_entity_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEntityId", []))

    @jsii.member(jsii_name="resetFederatedConnectionsAccessTokens")
    def reset_federated_connections_access_tokens(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetFederatedConnectionsAccessTokens", []))

    @jsii.member(jsii_name="resetFedMetadataXml")
    def reset_fed_metadata_xml(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetFedMetadataXml", []))

    @jsii.member(jsii_name="resetFieldsMap")
    def reset_fields_map(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetFieldsMap", []))

    @jsii.member(jsii_name="resetForwardRequestInfo")
    def reset_forward_request_info(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetForwardRequestInfo", []))

    @jsii.member(jsii_name="resetFrom")
    def reset_from(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetFrom", []))

    @jsii.member(jsii_name="resetGatewayAuthentication")
    def reset_gateway_authentication(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetGatewayAuthentication", []))

    @jsii.member(jsii_name="resetGatewayUrl")
    def reset_gateway_url(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetGatewayUrl", []))

    @jsii.member(jsii_name="resetGlobalTokenRevocationJwtIss")
    def reset_global_token_revocation_jwt_iss(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetGlobalTokenRevocationJwtIss", []))

    @jsii.member(jsii_name="resetGlobalTokenRevocationJwtSub")
    def reset_global_token_revocation_jwt_sub(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetGlobalTokenRevocationJwtSub", []))

    @jsii.member(jsii_name="resetIconUrl")
    def reset_icon_url(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetIconUrl", []))

    @jsii.member(jsii_name="resetIdentityApi")
    def reset_identity_api(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetIdentityApi", []))

    @jsii.member(jsii_name="resetIdpInitiated")
    def reset_idp_initiated(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetIdpInitiated", []))

    @jsii.member(jsii_name="resetIdTokenSessionExpirySupported")
    def reset_id_token_session_expiry_supported(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetIdTokenSessionExpirySupported", []))

    @jsii.member(jsii_name="resetIdTokenSignedResponseAlgs")
    def reset_id_token_signed_response_algs(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetIdTokenSignedResponseAlgs", []))

    @jsii.member(jsii_name="resetImportMode")
    def reset_import_mode(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetImportMode", []))

    @jsii.member(jsii_name="resetIps")
    def reset_ips(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetIps", []))

    @jsii.member(jsii_name="resetIssuer")
    def reset_issuer(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetIssuer", []))

    @jsii.member(jsii_name="resetJwksUri")
    def reset_jwks_uri(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetJwksUri", []))

    @jsii.member(jsii_name="resetKeyId")
    def reset_key_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetKeyId", []))

    @jsii.member(jsii_name="resetMapUserIdToId")
    def reset_map_user_id_to_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMapUserIdToId", []))

    @jsii.member(jsii_name="resetMaxGroupsToRetrieve")
    def reset_max_groups_to_retrieve(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMaxGroupsToRetrieve", []))

    @jsii.member(jsii_name="resetMessagingServiceSid")
    def reset_messaging_service_sid(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMessagingServiceSid", []))

    @jsii.member(jsii_name="resetMetadataUrl")
    def reset_metadata_url(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMetadataUrl", []))

    @jsii.member(jsii_name="resetMetadataXml")
    def reset_metadata_xml(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMetadataXml", []))

    @jsii.member(jsii_name="resetMfa")
    def reset_mfa(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMfa", []))

    @jsii.member(jsii_name="resetName")
    def reset_name(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetName", []))

    @jsii.member(jsii_name="resetNonPersistentAttrs")
    def reset_non_persistent_attrs(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetNonPersistentAttrs", []))

    @jsii.member(jsii_name="resetOidcMetadata")
    def reset_oidc_metadata(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetOidcMetadata", []))

    @jsii.member(jsii_name="resetPasskeyOptions")
    def reset_passkey_options(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetPasskeyOptions", []))

    @jsii.member(jsii_name="resetPasswordComplexityOptions")
    def reset_password_complexity_options(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetPasswordComplexityOptions", []))

    @jsii.member(jsii_name="resetPasswordDictionary")
    def reset_password_dictionary(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetPasswordDictionary", []))

    @jsii.member(jsii_name="resetPasswordHistory")
    def reset_password_history(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetPasswordHistory", []))

    @jsii.member(jsii_name="resetPasswordNoPersonalInfo")
    def reset_password_no_personal_info(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetPasswordNoPersonalInfo", []))

    @jsii.member(jsii_name="resetPasswordOptions")
    def reset_password_options(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetPasswordOptions", []))

    @jsii.member(jsii_name="resetPasswordPolicy")
    def reset_password_policy(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetPasswordPolicy", []))

    @jsii.member(jsii_name="resetPingFederateBaseUrl")
    def reset_ping_federate_base_url(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetPingFederateBaseUrl", []))

    @jsii.member(jsii_name="resetPkceEnabled")
    def reset_pkce_enabled(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetPkceEnabled", []))

    @jsii.member(jsii_name="resetPrecedence")
    def reset_precedence(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetPrecedence", []))

    @jsii.member(jsii_name="resetProtocolBinding")
    def reset_protocol_binding(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetProtocolBinding", []))

    @jsii.member(jsii_name="resetProvider")
    def reset_provider(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetProvider", []))

    @jsii.member(jsii_name="resetRealmFallback")
    def reset_realm_fallback(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetRealmFallback", []))

    @jsii.member(jsii_name="resetRecipientUrl")
    def reset_recipient_url(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetRecipientUrl", []))

    @jsii.member(jsii_name="resetRequestTemplate")
    def reset_request_template(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetRequestTemplate", []))

    @jsii.member(jsii_name="resetRequestTokenUrl")
    def reset_request_token_url(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetRequestTokenUrl", []))

    @jsii.member(jsii_name="resetRequiresUsername")
    def reset_requires_username(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetRequiresUsername", []))

    @jsii.member(jsii_name="resetScopes")
    def reset_scopes(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetScopes", []))

    @jsii.member(jsii_name="resetScripts")
    def reset_scripts(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetScripts", []))

    @jsii.member(jsii_name="resetSendBackChannelNonce")
    def reset_send_back_channel_nonce(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSendBackChannelNonce", []))

    @jsii.member(jsii_name="resetSessionKey")
    def reset_session_key(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSessionKey", []))

    @jsii.member(jsii_name="resetSetUserRootAttributes")
    def reset_set_user_root_attributes(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSetUserRootAttributes", []))

    @jsii.member(jsii_name="resetShouldTrustEmailVerifiedConnection")
    def reset_should_trust_email_verified_connection(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetShouldTrustEmailVerifiedConnection", []))

    @jsii.member(jsii_name="resetSignatureAlgorithm")
    def reset_signature_algorithm(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSignatureAlgorithm", []))

    @jsii.member(jsii_name="resetSignatureMethod")
    def reset_signature_method(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSignatureMethod", []))

    @jsii.member(jsii_name="resetSignInEndpoint")
    def reset_sign_in_endpoint(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSignInEndpoint", []))

    @jsii.member(jsii_name="resetSigningCert")
    def reset_signing_cert(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSigningCert", []))

    @jsii.member(jsii_name="resetSigningKey")
    def reset_signing_key(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSigningKey", []))

    @jsii.member(jsii_name="resetSignOutEndpoint")
    def reset_sign_out_endpoint(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSignOutEndpoint", []))

    @jsii.member(jsii_name="resetSignSamlRequest")
    def reset_sign_saml_request(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSignSamlRequest", []))

    @jsii.member(jsii_name="resetStrategyVersion")
    def reset_strategy_version(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetStrategyVersion", []))

    @jsii.member(jsii_name="resetSubject")
    def reset_subject(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSubject", []))

    @jsii.member(jsii_name="resetSyntax")
    def reset_syntax(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSyntax", []))

    @jsii.member(jsii_name="resetTeamId")
    def reset_team_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetTeamId", []))

    @jsii.member(jsii_name="resetTemplate")
    def reset_template(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetTemplate", []))

    @jsii.member(jsii_name="resetTenantDomain")
    def reset_tenant_domain(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetTenantDomain", []))

    @jsii.member(jsii_name="resetTokenEndpoint")
    def reset_token_endpoint(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetTokenEndpoint", []))

    @jsii.member(jsii_name="resetTokenEndpointAuthMethod")
    def reset_token_endpoint_auth_method(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetTokenEndpointAuthMethod", []))

    @jsii.member(jsii_name="resetTokenEndpointAuthSigningAlg")
    def reset_token_endpoint_auth_signing_alg(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetTokenEndpointAuthSigningAlg", []))

    @jsii.member(jsii_name="resetTokenEndpointJwtcaAudFormat")
    def reset_token_endpoint_jwtca_aud_format(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetTokenEndpointJwtcaAudFormat", []))

    @jsii.member(jsii_name="resetTotp")
    def reset_totp(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetTotp", []))

    @jsii.member(jsii_name="resetTwilioSid")
    def reset_twilio_sid(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetTwilioSid", []))

    @jsii.member(jsii_name="resetTwilioToken")
    def reset_twilio_token(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetTwilioToken", []))

    @jsii.member(jsii_name="resetType")
    def reset_type(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetType", []))

    @jsii.member(jsii_name="resetUpstreamParams")
    def reset_upstream_params(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetUpstreamParams", []))

    @jsii.member(jsii_name="resetUseCertAuth")
    def reset_use_cert_auth(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetUseCertAuth", []))

    @jsii.member(jsii_name="resetUseKerberos")
    def reset_use_kerberos(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetUseKerberos", []))

    @jsii.member(jsii_name="resetUseOauthSpecScope")
    def reset_use_oauth_spec_scope(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetUseOauthSpecScope", []))

    @jsii.member(jsii_name="resetUserAuthorizationUrl")
    def reset_user_authorization_url(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetUserAuthorizationUrl", []))

    @jsii.member(jsii_name="resetUserIdAttribute")
    def reset_user_id_attribute(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetUserIdAttribute", []))

    @jsii.member(jsii_name="resetUserinfoEndpoint")
    def reset_userinfo_endpoint(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetUserinfoEndpoint", []))

    @jsii.member(jsii_name="resetUseWsfed")
    def reset_use_wsfed(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetUseWsfed", []))

    @jsii.member(jsii_name="resetValidation")
    def reset_validation(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetValidation", []))

    @jsii.member(jsii_name="resetWaadCommonEndpoint")
    def reset_waad_common_endpoint(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetWaadCommonEndpoint", []))

    @jsii.member(jsii_name="resetWaadProtocol")
    def reset_waad_protocol(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetWaadProtocol", []))

    @builtins.property
    @jsii.member(jsii_name="attributeMap")
    def attribute_map(self) -> ConnectionOptionsAttributeMapOutputReference:
        return typing.cast(ConnectionOptionsAttributeMapOutputReference, jsii.get(self, "attributeMap"))

    @builtins.property
    @jsii.member(jsii_name="attributes")
    def attributes(self) -> ConnectionOptionsAttributesList:
        return typing.cast(ConnectionOptionsAttributesList, jsii.get(self, "attributes"))

    @builtins.property
    @jsii.member(jsii_name="authenticationMethods")
    def authentication_methods(self) -> ConnectionOptionsAuthenticationMethodsList:
        return typing.cast(ConnectionOptionsAuthenticationMethodsList, jsii.get(self, "authenticationMethods"))

    @builtins.property
    @jsii.member(jsii_name="connectionSettings")
    def connection_settings(self) -> ConnectionOptionsConnectionSettingsOutputReference:
        return typing.cast(ConnectionOptionsConnectionSettingsOutputReference, jsii.get(self, "connectionSettings"))

    @builtins.property
    @jsii.member(jsii_name="customHeaders")
    def custom_headers(self) -> ConnectionOptionsCustomHeadersList:
        return typing.cast(ConnectionOptionsCustomHeadersList, jsii.get(self, "customHeaders"))

    @builtins.property
    @jsii.member(jsii_name="customPasswordHash")
    def custom_password_hash(
        self,
    ) -> ConnectionOptionsCustomPasswordHashOutputReference:
        return typing.cast(ConnectionOptionsCustomPasswordHashOutputReference, jsii.get(self, "customPasswordHash"))

    @builtins.property
    @jsii.member(jsii_name="decryptionKey")
    def decryption_key(self) -> ConnectionOptionsDecryptionKeyOutputReference:
        return typing.cast(ConnectionOptionsDecryptionKeyOutputReference, jsii.get(self, "decryptionKey"))

    @builtins.property
    @jsii.member(jsii_name="federatedConnectionsAccessTokens")
    def federated_connections_access_tokens(
        self,
    ) -> ConnectionOptionsFederatedConnectionsAccessTokensOutputReference:
        return typing.cast(ConnectionOptionsFederatedConnectionsAccessTokensOutputReference, jsii.get(self, "federatedConnectionsAccessTokens"))

    @builtins.property
    @jsii.member(jsii_name="gatewayAuthentication")
    def gateway_authentication(
        self,
    ) -> ConnectionOptionsGatewayAuthenticationOutputReference:
        return typing.cast(ConnectionOptionsGatewayAuthenticationOutputReference, jsii.get(self, "gatewayAuthentication"))

    @builtins.property
    @jsii.member(jsii_name="idpInitiated")
    def idp_initiated(self) -> ConnectionOptionsIdpInitiatedOutputReference:
        return typing.cast(ConnectionOptionsIdpInitiatedOutputReference, jsii.get(self, "idpInitiated"))

    @builtins.property
    @jsii.member(jsii_name="mfa")
    def mfa(self) -> ConnectionOptionsMfaOutputReference:
        return typing.cast(ConnectionOptionsMfaOutputReference, jsii.get(self, "mfa"))

    @builtins.property
    @jsii.member(jsii_name="passkeyOptions")
    def passkey_options(self) -> "ConnectionOptionsPasskeyOptionsOutputReference":
        return typing.cast("ConnectionOptionsPasskeyOptionsOutputReference", jsii.get(self, "passkeyOptions"))

    @builtins.property
    @jsii.member(jsii_name="passwordComplexityOptions")
    def password_complexity_options(
        self,
    ) -> "ConnectionOptionsPasswordComplexityOptionsOutputReference":
        return typing.cast("ConnectionOptionsPasswordComplexityOptionsOutputReference", jsii.get(self, "passwordComplexityOptions"))

    @builtins.property
    @jsii.member(jsii_name="passwordDictionary")
    def password_dictionary(
        self,
    ) -> "ConnectionOptionsPasswordDictionaryOutputReference":
        return typing.cast("ConnectionOptionsPasswordDictionaryOutputReference", jsii.get(self, "passwordDictionary"))

    @builtins.property
    @jsii.member(jsii_name="passwordHistory")
    def password_history(self) -> "ConnectionOptionsPasswordHistoryList":
        return typing.cast("ConnectionOptionsPasswordHistoryList", jsii.get(self, "passwordHistory"))

    @builtins.property
    @jsii.member(jsii_name="passwordNoPersonalInfo")
    def password_no_personal_info(
        self,
    ) -> "ConnectionOptionsPasswordNoPersonalInfoOutputReference":
        return typing.cast("ConnectionOptionsPasswordNoPersonalInfoOutputReference", jsii.get(self, "passwordNoPersonalInfo"))

    @builtins.property
    @jsii.member(jsii_name="passwordOptions")
    def password_options(self) -> "ConnectionOptionsPasswordOptionsOutputReference":
        return typing.cast("ConnectionOptionsPasswordOptionsOutputReference", jsii.get(self, "passwordOptions"))

    @builtins.property
    @jsii.member(jsii_name="signingKey")
    def signing_key(self) -> "ConnectionOptionsSigningKeyOutputReference":
        return typing.cast("ConnectionOptionsSigningKeyOutputReference", jsii.get(self, "signingKey"))

    @builtins.property
    @jsii.member(jsii_name="totp")
    def totp(self) -> "ConnectionOptionsTotpOutputReference":
        return typing.cast("ConnectionOptionsTotpOutputReference", jsii.get(self, "totp"))

    @builtins.property
    @jsii.member(jsii_name="validation")
    def validation(self) -> "ConnectionOptionsValidationOutputReference":
        return typing.cast("ConnectionOptionsValidationOutputReference", jsii.get(self, "validation"))

    @builtins.property
    @jsii.member(jsii_name="accessTokenUrlInput")
    def access_token_url_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "accessTokenUrlInput"))

    @builtins.property
    @jsii.member(jsii_name="adfsServerInput")
    def adfs_server_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "adfsServerInput"))

    @builtins.property
    @jsii.member(jsii_name="allowedAudiencesInput")
    def allowed_audiences_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "allowedAudiencesInput"))

    @builtins.property
    @jsii.member(jsii_name="apiEnableGroupsInput")
    def api_enable_groups_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "apiEnableGroupsInput"))

    @builtins.property
    @jsii.member(jsii_name="apiEnableUsersInput")
    def api_enable_users_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "apiEnableUsersInput"))

    @builtins.property
    @jsii.member(jsii_name="appIdInput")
    def app_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "appIdInput"))

    @builtins.property
    @jsii.member(jsii_name="attributeMapInput")
    def attribute_map_input(self) -> typing.Optional[ConnectionOptionsAttributeMap]:
        return typing.cast(typing.Optional[ConnectionOptionsAttributeMap], jsii.get(self, "attributeMapInput"))

    @builtins.property
    @jsii.member(jsii_name="attributesInput")
    def attributes_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributes]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributes]]], jsii.get(self, "attributesInput"))

    @builtins.property
    @jsii.member(jsii_name="authenticationMethodsInput")
    def authentication_methods_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAuthenticationMethods]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAuthenticationMethods]]], jsii.get(self, "authenticationMethodsInput"))

    @builtins.property
    @jsii.member(jsii_name="authorizationEndpointInput")
    def authorization_endpoint_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "authorizationEndpointInput"))

    @builtins.property
    @jsii.member(jsii_name="authParamsInput")
    def auth_params_input(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], jsii.get(self, "authParamsInput"))

    @builtins.property
    @jsii.member(jsii_name="bruteForceProtectionInput")
    def brute_force_protection_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "bruteForceProtectionInput"))

    @builtins.property
    @jsii.member(jsii_name="clientIdInput")
    def client_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "clientIdInput"))

    @builtins.property
    @jsii.member(jsii_name="clientSecretInput")
    def client_secret_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "clientSecretInput"))

    @builtins.property
    @jsii.member(jsii_name="communityBaseUrlInput")
    def community_base_url_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "communityBaseUrlInput"))

    @builtins.property
    @jsii.member(jsii_name="configurationInput")
    def configuration_input(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], jsii.get(self, "configurationInput"))

    @builtins.property
    @jsii.member(jsii_name="connectionSettingsInput")
    def connection_settings_input(
        self,
    ) -> typing.Optional[ConnectionOptionsConnectionSettings]:
        return typing.cast(typing.Optional[ConnectionOptionsConnectionSettings], jsii.get(self, "connectionSettingsInput"))

    @builtins.property
    @jsii.member(jsii_name="consumerKeyInput")
    def consumer_key_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "consumerKeyInput"))

    @builtins.property
    @jsii.member(jsii_name="consumerSecretInput")
    def consumer_secret_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "consumerSecretInput"))

    @builtins.property
    @jsii.member(jsii_name="customHeadersInput")
    def custom_headers_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsCustomHeaders]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsCustomHeaders]]], jsii.get(self, "customHeadersInput"))

    @builtins.property
    @jsii.member(jsii_name="customPasswordHashInput")
    def custom_password_hash_input(
        self,
    ) -> typing.Optional[ConnectionOptionsCustomPasswordHash]:
        return typing.cast(typing.Optional[ConnectionOptionsCustomPasswordHash], jsii.get(self, "customPasswordHashInput"))

    @builtins.property
    @jsii.member(jsii_name="customScriptsInput")
    def custom_scripts_input(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], jsii.get(self, "customScriptsInput"))

    @builtins.property
    @jsii.member(jsii_name="debugInput")
    def debug_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "debugInput"))

    @builtins.property
    @jsii.member(jsii_name="decryptionKeyInput")
    def decryption_key_input(self) -> typing.Optional[ConnectionOptionsDecryptionKey]:
        return typing.cast(typing.Optional[ConnectionOptionsDecryptionKey], jsii.get(self, "decryptionKeyInput"))

    @builtins.property
    @jsii.member(jsii_name="destinationUrlInput")
    def destination_url_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "destinationUrlInput"))

    @builtins.property
    @jsii.member(jsii_name="digestAlgorithmInput")
    def digest_algorithm_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "digestAlgorithmInput"))

    @builtins.property
    @jsii.member(jsii_name="disableCacheInput")
    def disable_cache_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "disableCacheInput"))

    @builtins.property
    @jsii.member(jsii_name="disableSelfServiceChangePasswordInput")
    def disable_self_service_change_password_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "disableSelfServiceChangePasswordInput"))

    @builtins.property
    @jsii.member(jsii_name="disableSignOutInput")
    def disable_sign_out_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "disableSignOutInput"))

    @builtins.property
    @jsii.member(jsii_name="disableSignupInput")
    def disable_signup_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "disableSignupInput"))

    @builtins.property
    @jsii.member(jsii_name="discoveryUrlInput")
    def discovery_url_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "discoveryUrlInput"))

    @builtins.property
    @jsii.member(jsii_name="domainAliasesInput")
    def domain_aliases_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "domainAliasesInput"))

    @builtins.property
    @jsii.member(jsii_name="domainInput")
    def domain_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "domainInput"))

    @builtins.property
    @jsii.member(jsii_name="dpopSigningAlgInput")
    def dpop_signing_alg_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "dpopSigningAlgInput"))

    @builtins.property
    @jsii.member(jsii_name="emailInput")
    def email_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "emailInput"))

    @builtins.property
    @jsii.member(jsii_name="enabledDatabaseCustomizationInput")
    def enabled_database_customization_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "enabledDatabaseCustomizationInput"))

    @builtins.property
    @jsii.member(jsii_name="enableScriptContextInput")
    def enable_script_context_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "enableScriptContextInput"))

    @builtins.property
    @jsii.member(jsii_name="entityIdInput")
    def entity_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "entityIdInput"))

    @builtins.property
    @jsii.member(jsii_name="federatedConnectionsAccessTokensInput")
    def federated_connections_access_tokens_input(
        self,
    ) -> typing.Optional[ConnectionOptionsFederatedConnectionsAccessTokens]:
        return typing.cast(typing.Optional[ConnectionOptionsFederatedConnectionsAccessTokens], jsii.get(self, "federatedConnectionsAccessTokensInput"))

    @builtins.property
    @jsii.member(jsii_name="fedMetadataXmlInput")
    def fed_metadata_xml_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "fedMetadataXmlInput"))

    @builtins.property
    @jsii.member(jsii_name="fieldsMapInput")
    def fields_map_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "fieldsMapInput"))

    @builtins.property
    @jsii.member(jsii_name="forwardRequestInfoInput")
    def forward_request_info_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "forwardRequestInfoInput"))

    @builtins.property
    @jsii.member(jsii_name="fromInput")
    def from_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "fromInput"))

    @builtins.property
    @jsii.member(jsii_name="gatewayAuthenticationInput")
    def gateway_authentication_input(
        self,
    ) -> typing.Optional[ConnectionOptionsGatewayAuthentication]:
        return typing.cast(typing.Optional[ConnectionOptionsGatewayAuthentication], jsii.get(self, "gatewayAuthenticationInput"))

    @builtins.property
    @jsii.member(jsii_name="gatewayUrlInput")
    def gateway_url_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "gatewayUrlInput"))

    @builtins.property
    @jsii.member(jsii_name="globalTokenRevocationJwtIssInput")
    def global_token_revocation_jwt_iss_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "globalTokenRevocationJwtIssInput"))

    @builtins.property
    @jsii.member(jsii_name="globalTokenRevocationJwtSubInput")
    def global_token_revocation_jwt_sub_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "globalTokenRevocationJwtSubInput"))

    @builtins.property
    @jsii.member(jsii_name="iconUrlInput")
    def icon_url_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "iconUrlInput"))

    @builtins.property
    @jsii.member(jsii_name="identityApiInput")
    def identity_api_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "identityApiInput"))

    @builtins.property
    @jsii.member(jsii_name="idpInitiatedInput")
    def idp_initiated_input(self) -> typing.Optional[ConnectionOptionsIdpInitiated]:
        return typing.cast(typing.Optional[ConnectionOptionsIdpInitiated], jsii.get(self, "idpInitiatedInput"))

    @builtins.property
    @jsii.member(jsii_name="idTokenSessionExpirySupportedInput")
    def id_token_session_expiry_supported_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "idTokenSessionExpirySupportedInput"))

    @builtins.property
    @jsii.member(jsii_name="idTokenSignedResponseAlgsInput")
    def id_token_signed_response_algs_input(
        self,
    ) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "idTokenSignedResponseAlgsInput"))

    @builtins.property
    @jsii.member(jsii_name="importModeInput")
    def import_mode_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "importModeInput"))

    @builtins.property
    @jsii.member(jsii_name="ipsInput")
    def ips_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "ipsInput"))

    @builtins.property
    @jsii.member(jsii_name="issuerInput")
    def issuer_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "issuerInput"))

    @builtins.property
    @jsii.member(jsii_name="jwksUriInput")
    def jwks_uri_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "jwksUriInput"))

    @builtins.property
    @jsii.member(jsii_name="keyIdInput")
    def key_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "keyIdInput"))

    @builtins.property
    @jsii.member(jsii_name="mapUserIdToIdInput")
    def map_user_id_to_id_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "mapUserIdToIdInput"))

    @builtins.property
    @jsii.member(jsii_name="maxGroupsToRetrieveInput")
    def max_groups_to_retrieve_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "maxGroupsToRetrieveInput"))

    @builtins.property
    @jsii.member(jsii_name="messagingServiceSidInput")
    def messaging_service_sid_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "messagingServiceSidInput"))

    @builtins.property
    @jsii.member(jsii_name="metadataUrlInput")
    def metadata_url_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "metadataUrlInput"))

    @builtins.property
    @jsii.member(jsii_name="metadataXmlInput")
    def metadata_xml_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "metadataXmlInput"))

    @builtins.property
    @jsii.member(jsii_name="mfaInput")
    def mfa_input(self) -> typing.Optional[ConnectionOptionsMfa]:
        return typing.cast(typing.Optional[ConnectionOptionsMfa], jsii.get(self, "mfaInput"))

    @builtins.property
    @jsii.member(jsii_name="nameInput")
    def name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "nameInput"))

    @builtins.property
    @jsii.member(jsii_name="nonPersistentAttrsInput")
    def non_persistent_attrs_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "nonPersistentAttrsInput"))

    @builtins.property
    @jsii.member(jsii_name="oidcMetadataInput")
    def oidc_metadata_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "oidcMetadataInput"))

    @builtins.property
    @jsii.member(jsii_name="passkeyOptionsInput")
    def passkey_options_input(
        self,
    ) -> typing.Optional["ConnectionOptionsPasskeyOptions"]:
        return typing.cast(typing.Optional["ConnectionOptionsPasskeyOptions"], jsii.get(self, "passkeyOptionsInput"))

    @builtins.property
    @jsii.member(jsii_name="passwordComplexityOptionsInput")
    def password_complexity_options_input(
        self,
    ) -> typing.Optional["ConnectionOptionsPasswordComplexityOptions"]:
        return typing.cast(typing.Optional["ConnectionOptionsPasswordComplexityOptions"], jsii.get(self, "passwordComplexityOptionsInput"))

    @builtins.property
    @jsii.member(jsii_name="passwordDictionaryInput")
    def password_dictionary_input(
        self,
    ) -> typing.Optional["ConnectionOptionsPasswordDictionary"]:
        return typing.cast(typing.Optional["ConnectionOptionsPasswordDictionary"], jsii.get(self, "passwordDictionaryInput"))

    @builtins.property
    @jsii.member(jsii_name="passwordHistoryInput")
    def password_history_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ConnectionOptionsPasswordHistory"]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ConnectionOptionsPasswordHistory"]]], jsii.get(self, "passwordHistoryInput"))

    @builtins.property
    @jsii.member(jsii_name="passwordNoPersonalInfoInput")
    def password_no_personal_info_input(
        self,
    ) -> typing.Optional["ConnectionOptionsPasswordNoPersonalInfo"]:
        return typing.cast(typing.Optional["ConnectionOptionsPasswordNoPersonalInfo"], jsii.get(self, "passwordNoPersonalInfoInput"))

    @builtins.property
    @jsii.member(jsii_name="passwordOptionsInput")
    def password_options_input(
        self,
    ) -> typing.Optional["ConnectionOptionsPasswordOptions"]:
        return typing.cast(typing.Optional["ConnectionOptionsPasswordOptions"], jsii.get(self, "passwordOptionsInput"))

    @builtins.property
    @jsii.member(jsii_name="passwordPolicyInput")
    def password_policy_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "passwordPolicyInput"))

    @builtins.property
    @jsii.member(jsii_name="pingFederateBaseUrlInput")
    def ping_federate_base_url_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "pingFederateBaseUrlInput"))

    @builtins.property
    @jsii.member(jsii_name="pkceEnabledInput")
    def pkce_enabled_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "pkceEnabledInput"))

    @builtins.property
    @jsii.member(jsii_name="precedenceInput")
    def precedence_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "precedenceInput"))

    @builtins.property
    @jsii.member(jsii_name="protocolBindingInput")
    def protocol_binding_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "protocolBindingInput"))

    @builtins.property
    @jsii.member(jsii_name="providerInput")
    def provider_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "providerInput"))

    @builtins.property
    @jsii.member(jsii_name="realmFallbackInput")
    def realm_fallback_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "realmFallbackInput"))

    @builtins.property
    @jsii.member(jsii_name="recipientUrlInput")
    def recipient_url_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "recipientUrlInput"))

    @builtins.property
    @jsii.member(jsii_name="requestTemplateInput")
    def request_template_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "requestTemplateInput"))

    @builtins.property
    @jsii.member(jsii_name="requestTokenUrlInput")
    def request_token_url_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "requestTokenUrlInput"))

    @builtins.property
    @jsii.member(jsii_name="requiresUsernameInput")
    def requires_username_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "requiresUsernameInput"))

    @builtins.property
    @jsii.member(jsii_name="scopesInput")
    def scopes_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "scopesInput"))

    @builtins.property
    @jsii.member(jsii_name="scriptsInput")
    def scripts_input(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], jsii.get(self, "scriptsInput"))

    @builtins.property
    @jsii.member(jsii_name="sendBackChannelNonceInput")
    def send_back_channel_nonce_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "sendBackChannelNonceInput"))

    @builtins.property
    @jsii.member(jsii_name="sessionKeyInput")
    def session_key_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "sessionKeyInput"))

    @builtins.property
    @jsii.member(jsii_name="setUserRootAttributesInput")
    def set_user_root_attributes_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "setUserRootAttributesInput"))

    @builtins.property
    @jsii.member(jsii_name="shouldTrustEmailVerifiedConnectionInput")
    def should_trust_email_verified_connection_input(
        self,
    ) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "shouldTrustEmailVerifiedConnectionInput"))

    @builtins.property
    @jsii.member(jsii_name="signatureAlgorithmInput")
    def signature_algorithm_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "signatureAlgorithmInput"))

    @builtins.property
    @jsii.member(jsii_name="signatureMethodInput")
    def signature_method_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "signatureMethodInput"))

    @builtins.property
    @jsii.member(jsii_name="signInEndpointInput")
    def sign_in_endpoint_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "signInEndpointInput"))

    @builtins.property
    @jsii.member(jsii_name="signingCertInput")
    def signing_cert_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "signingCertInput"))

    @builtins.property
    @jsii.member(jsii_name="signingKeyInput")
    def signing_key_input(self) -> typing.Optional["ConnectionOptionsSigningKey"]:
        return typing.cast(typing.Optional["ConnectionOptionsSigningKey"], jsii.get(self, "signingKeyInput"))

    @builtins.property
    @jsii.member(jsii_name="signOutEndpointInput")
    def sign_out_endpoint_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "signOutEndpointInput"))

    @builtins.property
    @jsii.member(jsii_name="signSamlRequestInput")
    def sign_saml_request_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "signSamlRequestInput"))

    @builtins.property
    @jsii.member(jsii_name="strategyVersionInput")
    def strategy_version_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "strategyVersionInput"))

    @builtins.property
    @jsii.member(jsii_name="subjectInput")
    def subject_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "subjectInput"))

    @builtins.property
    @jsii.member(jsii_name="syntaxInput")
    def syntax_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "syntaxInput"))

    @builtins.property
    @jsii.member(jsii_name="teamIdInput")
    def team_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "teamIdInput"))

    @builtins.property
    @jsii.member(jsii_name="templateInput")
    def template_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "templateInput"))

    @builtins.property
    @jsii.member(jsii_name="tenantDomainInput")
    def tenant_domain_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "tenantDomainInput"))

    @builtins.property
    @jsii.member(jsii_name="tokenEndpointAuthMethodInput")
    def token_endpoint_auth_method_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "tokenEndpointAuthMethodInput"))

    @builtins.property
    @jsii.member(jsii_name="tokenEndpointAuthSigningAlgInput")
    def token_endpoint_auth_signing_alg_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "tokenEndpointAuthSigningAlgInput"))

    @builtins.property
    @jsii.member(jsii_name="tokenEndpointInput")
    def token_endpoint_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "tokenEndpointInput"))

    @builtins.property
    @jsii.member(jsii_name="tokenEndpointJwtcaAudFormatInput")
    def token_endpoint_jwtca_aud_format_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "tokenEndpointJwtcaAudFormatInput"))

    @builtins.property
    @jsii.member(jsii_name="totpInput")
    def totp_input(self) -> typing.Optional["ConnectionOptionsTotp"]:
        return typing.cast(typing.Optional["ConnectionOptionsTotp"], jsii.get(self, "totpInput"))

    @builtins.property
    @jsii.member(jsii_name="twilioSidInput")
    def twilio_sid_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "twilioSidInput"))

    @builtins.property
    @jsii.member(jsii_name="twilioTokenInput")
    def twilio_token_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "twilioTokenInput"))

    @builtins.property
    @jsii.member(jsii_name="typeInput")
    def type_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "typeInput"))

    @builtins.property
    @jsii.member(jsii_name="upstreamParamsInput")
    def upstream_params_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "upstreamParamsInput"))

    @builtins.property
    @jsii.member(jsii_name="useCertAuthInput")
    def use_cert_auth_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "useCertAuthInput"))

    @builtins.property
    @jsii.member(jsii_name="useKerberosInput")
    def use_kerberos_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "useKerberosInput"))

    @builtins.property
    @jsii.member(jsii_name="useOauthSpecScopeInput")
    def use_oauth_spec_scope_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "useOauthSpecScopeInput"))

    @builtins.property
    @jsii.member(jsii_name="userAuthorizationUrlInput")
    def user_authorization_url_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "userAuthorizationUrlInput"))

    @builtins.property
    @jsii.member(jsii_name="userIdAttributeInput")
    def user_id_attribute_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "userIdAttributeInput"))

    @builtins.property
    @jsii.member(jsii_name="userinfoEndpointInput")
    def userinfo_endpoint_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "userinfoEndpointInput"))

    @builtins.property
    @jsii.member(jsii_name="useWsfedInput")
    def use_wsfed_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "useWsfedInput"))

    @builtins.property
    @jsii.member(jsii_name="validationInput")
    def validation_input(self) -> typing.Optional["ConnectionOptionsValidation"]:
        return typing.cast(typing.Optional["ConnectionOptionsValidation"], jsii.get(self, "validationInput"))

    @builtins.property
    @jsii.member(jsii_name="waadCommonEndpointInput")
    def waad_common_endpoint_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "waadCommonEndpointInput"))

    @builtins.property
    @jsii.member(jsii_name="waadProtocolInput")
    def waad_protocol_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "waadProtocolInput"))

    @builtins.property
    @jsii.member(jsii_name="accessTokenUrl")
    def access_token_url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "accessTokenUrl"))

    @access_token_url.setter
    def access_token_url(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7feae0142f31235cb146cdf01a7c04c5f5281b050b62d2ff228888b49bac1114)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "accessTokenUrl", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="adfsServer")
    def adfs_server(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "adfsServer"))

    @adfs_server.setter
    def adfs_server(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__08318045aa1939c7455f692544ccdc5119b7ed264e17878f937e4f3962a8edf7)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "adfsServer", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="allowedAudiences")
    def allowed_audiences(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "allowedAudiences"))

    @allowed_audiences.setter
    def allowed_audiences(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__74c79029b48485cdcd5d707047898edeebf76d7bc74942c2da0cd8ad3e1c4fd5)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "allowedAudiences", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="apiEnableGroups")
    def api_enable_groups(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "apiEnableGroups"))

    @api_enable_groups.setter
    def api_enable_groups(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__41a0664ae23fdb9160fbfd4f487eb5374789f9776bd84fe4063df51d3b861c88)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "apiEnableGroups", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="apiEnableUsers")
    def api_enable_users(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "apiEnableUsers"))

    @api_enable_users.setter
    def api_enable_users(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__190a8e181e0590a8f316a5df745f8b5b0c2eadd05949dbfafbba8373d2b9f919)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "apiEnableUsers", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="appId")
    def app_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "appId"))

    @app_id.setter
    def app_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e9d705c47b52e6ffa061c1301b8f1e55555c252bec3e874ac1beea392527d412)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "appId", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="authorizationEndpoint")
    def authorization_endpoint(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "authorizationEndpoint"))

    @authorization_endpoint.setter
    def authorization_endpoint(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1bf92211aed89bdab61660bf0d72ca17c50f4b632c3e6017039f39a368748777)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "authorizationEndpoint", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="authParams")
    def auth_params(self) -> typing.Mapping[builtins.str, builtins.str]:
        return typing.cast(typing.Mapping[builtins.str, builtins.str], jsii.get(self, "authParams"))

    @auth_params.setter
    def auth_params(self, value: typing.Mapping[builtins.str, builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1c644fff74052c53d309028ce60757731937bcb2538e2243d57e595fc4be9683)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "authParams", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="bruteForceProtection")
    def brute_force_protection(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "bruteForceProtection"))

    @brute_force_protection.setter
    def brute_force_protection(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1360c97ca50c6fb70f7717def7e8e98b058e07d719c48e6450206da2577a598f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "bruteForceProtection", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="clientId")
    def client_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "clientId"))

    @client_id.setter
    def client_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__84801f89cb5e40ea8b3cb28a3b8dd697c6d2a184e7da3c73e01e834ce0d6fdbe)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "clientId", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="clientSecret")
    def client_secret(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "clientSecret"))

    @client_secret.setter
    def client_secret(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8243928706abf578770bcbdab8d1191eddcdfa97e6119072dea716dd5942ef9b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "clientSecret", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="communityBaseUrl")
    def community_base_url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "communityBaseUrl"))

    @community_base_url.setter
    def community_base_url(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ad911563b7fc22529ef8f1d261fa55ed0fd781b04b7bd05e6c31492af9f73f8f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "communityBaseUrl", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="configuration")
    def configuration(self) -> typing.Mapping[builtins.str, builtins.str]:
        return typing.cast(typing.Mapping[builtins.str, builtins.str], jsii.get(self, "configuration"))

    @configuration.setter
    def configuration(self, value: typing.Mapping[builtins.str, builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4486156d2037fb00d8e71825f45f4fd366843bb4ea28773a3f6f6a9b97df5fc7)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "configuration", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="consumerKey")
    def consumer_key(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "consumerKey"))

    @consumer_key.setter
    def consumer_key(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__56c7e00fc6b975136da87ddf4d64824a9cd40adf72a5a3a334d95c0c08fb7d10)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "consumerKey", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="consumerSecret")
    def consumer_secret(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "consumerSecret"))

    @consumer_secret.setter
    def consumer_secret(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2c4ae15f1edb884f9d6d6ade495f70b00cc834122aa33854be822212f55e24d4)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "consumerSecret", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="customScripts")
    def custom_scripts(self) -> typing.Mapping[builtins.str, builtins.str]:
        return typing.cast(typing.Mapping[builtins.str, builtins.str], jsii.get(self, "customScripts"))

    @custom_scripts.setter
    def custom_scripts(self, value: typing.Mapping[builtins.str, builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__bd11fe901df0677193cfe88bd98ac366c0efdf191e57e33c79ce7a0d8054a218)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "customScripts", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="debug")
    def debug(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "debug"))

    @debug.setter
    def debug(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__435d680ac9a549ab0ac68ed57900362fb92e80fbde33ab305e2e506f98cb1819)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "debug", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="destinationUrl")
    def destination_url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "destinationUrl"))

    @destination_url.setter
    def destination_url(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7252751d1d357fb23308c95fc88b1650fc8061d96fbcc3c964faaae724061270)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "destinationUrl", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="digestAlgorithm")
    def digest_algorithm(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "digestAlgorithm"))

    @digest_algorithm.setter
    def digest_algorithm(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__aeaea9a6369daeac4df6cca9b4c550e934ec225ecdd2204d20f5a3ceecd3f9c5)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "digestAlgorithm", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="disableCache")
    def disable_cache(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "disableCache"))

    @disable_cache.setter
    def disable_cache(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ca84045900d81bf01db946ac8bf74a8ab415cc5dba54b74db8e70fb82aba6301)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "disableCache", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="disableSelfServiceChangePassword")
    def disable_self_service_change_password(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "disableSelfServiceChangePassword"))

    @disable_self_service_change_password.setter
    def disable_self_service_change_password(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__100ffae05603d76374bbc639bf4afbb638be8b218bae9199d5ad01a60d2fda36)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "disableSelfServiceChangePassword", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="disableSignOut")
    def disable_sign_out(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "disableSignOut"))

    @disable_sign_out.setter
    def disable_sign_out(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0af98a9ec055aef49c270c24bfa7fe1108e5be9fa8339075a5782324d289db8d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "disableSignOut", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="disableSignup")
    def disable_signup(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "disableSignup"))

    @disable_signup.setter
    def disable_signup(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__97b151408ac71dbae2424c112fceced85e4e7106549ff6601d36be94a3f71808)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "disableSignup", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="discoveryUrl")
    def discovery_url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "discoveryUrl"))

    @discovery_url.setter
    def discovery_url(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0555aa9480a63f4ad22040b25480b5f93ae0492ab853b3369a905051df5aa68e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "discoveryUrl", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="domain")
    def domain(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "domain"))

    @domain.setter
    def domain(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7a142105ab1b68cc0a7971d5b8997a737eee671d5395d5401a918ab9e19b2ec8)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "domain", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="domainAliases")
    def domain_aliases(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "domainAliases"))

    @domain_aliases.setter
    def domain_aliases(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b266ca48ab6e7035b79372049d57c3ea98e0f68cab0d2afcc0bcc98ce80272f3)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "domainAliases", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="dpopSigningAlg")
    def dpop_signing_alg(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "dpopSigningAlg"))

    @dpop_signing_alg.setter
    def dpop_signing_alg(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9ee189157e5274071f77adefe635b93d8e3fe5e80661e593dcf5c907aa5ec651)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "dpopSigningAlg", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="email")
    def email(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "email"))

    @email.setter
    def email(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d52d9f4001f0b047dad9609ccf005aa8821116a690fe5c927608e8d76841f8f7)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "email", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="enabledDatabaseCustomization")
    def enabled_database_customization(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "enabledDatabaseCustomization"))

    @enabled_database_customization.setter
    def enabled_database_customization(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1204a94bb7e101dbf01efa552ef3338ffa5d5c0766c778b9e11422bd323ef1e8)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "enabledDatabaseCustomization", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="enableScriptContext")
    def enable_script_context(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "enableScriptContext"))

    @enable_script_context.setter
    def enable_script_context(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5b6b2cc1d3a103ab8c8b58e6c2881b674e2a457bd341b6ebfa8040bf6ddd98a9)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "enableScriptContext", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="entityId")
    def entity_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "entityId"))

    @entity_id.setter
    def entity_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2a2995309e7f4640bbd7eefea486dc3ac1b1658e714b68acdc40360e4c9e1425)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "entityId", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="fedMetadataXml")
    def fed_metadata_xml(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "fedMetadataXml"))

    @fed_metadata_xml.setter
    def fed_metadata_xml(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__51d056151d04c872af9adbfbf3947fc8ceb2e21563da42752ce582222e28b044)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "fedMetadataXml", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="fieldsMap")
    def fields_map(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "fieldsMap"))

    @fields_map.setter
    def fields_map(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f5d23b3af550509a8ef8833cb2cdf82bc8cc3d689b5a5d3bac3d8423a9e63ba0)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "fieldsMap", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="forwardRequestInfo")
    def forward_request_info(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "forwardRequestInfo"))

    @forward_request_info.setter
    def forward_request_info(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7f3814dde52e51f142e80e5fce94082ed176715e73ae6aa0161ac0ee50d90e8d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "forwardRequestInfo", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="from")
    def from_(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "from"))

    @from_.setter
    def from_(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__06b88d411e4bf8b06d7898e2513f896fcf99560f2e2a0c5a87aaf9a5ba764aa0)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "from", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="gatewayUrl")
    def gateway_url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "gatewayUrl"))

    @gateway_url.setter
    def gateway_url(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ed58515a4ac34a408367e79b244dc582d1260d72b4e16109fc59d20289fb1ed6)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "gatewayUrl", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="globalTokenRevocationJwtIss")
    def global_token_revocation_jwt_iss(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "globalTokenRevocationJwtIss"))

    @global_token_revocation_jwt_iss.setter
    def global_token_revocation_jwt_iss(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__016288cab143e988e53e464a73a539bdd62c5b950512762bf619fd214f4da4df)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "globalTokenRevocationJwtIss", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="globalTokenRevocationJwtSub")
    def global_token_revocation_jwt_sub(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "globalTokenRevocationJwtSub"))

    @global_token_revocation_jwt_sub.setter
    def global_token_revocation_jwt_sub(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3476fb7e1e9f953568abe4fe7b28d43aecfa8840a52d895320b70248ef63ef8a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "globalTokenRevocationJwtSub", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="iconUrl")
    def icon_url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "iconUrl"))

    @icon_url.setter
    def icon_url(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c312a05ea2ec11a09bc9e64b47bb9400b6ef4992d628fa0d5b58b5ed7b37b443)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "iconUrl", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="identityApi")
    def identity_api(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "identityApi"))

    @identity_api.setter
    def identity_api(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__65eb230a1bfaed0b744a16d46ed00d18341982a74b9946982130dd8695085a49)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "identityApi", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="idTokenSessionExpirySupported")
    def id_token_session_expiry_supported(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "idTokenSessionExpirySupported"))

    @id_token_session_expiry_supported.setter
    def id_token_session_expiry_supported(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f06510b2476a6577a5837659ea6ec86ea311addd0802d8ec266eec219e0d7393)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "idTokenSessionExpirySupported", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="idTokenSignedResponseAlgs")
    def id_token_signed_response_algs(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "idTokenSignedResponseAlgs"))

    @id_token_signed_response_algs.setter
    def id_token_signed_response_algs(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8c3701c4bd8ebb73a6e7114e3fd292b7ada222fdf1ca0e81856dae7ef1203020)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "idTokenSignedResponseAlgs", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="importMode")
    def import_mode(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "importMode"))

    @import_mode.setter
    def import_mode(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1c6e7b85c20b7dc274d37e181c59f02e22504a7b649977dda3a929d54e8e634f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "importMode", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="ips")
    def ips(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "ips"))

    @ips.setter
    def ips(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__39117eb0b8dad7c247812dc600af173a3d7c8c42439ca4273a3777c33cb035b0)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "ips", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="issuer")
    def issuer(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "issuer"))

    @issuer.setter
    def issuer(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a79bcec0058d28c27e8580324372822790f3fddf0f3073753fbc4bf884dc9313)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "issuer", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="jwksUri")
    def jwks_uri(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "jwksUri"))

    @jwks_uri.setter
    def jwks_uri(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a80edb97038292f33b37dec50403495b5d8edfdce95cd5f2ef336cc1543bfdbb)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "jwksUri", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="keyId")
    def key_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "keyId"))

    @key_id.setter
    def key_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f0b8b6da60bd7ddc8cc7774f45c49f8bb17360e8b5359117323c8196c9cbf3dc)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "keyId", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="mapUserIdToId")
    def map_user_id_to_id(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "mapUserIdToId"))

    @map_user_id_to_id.setter
    def map_user_id_to_id(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__684bdec47624c486b465df275e2ccb94015453885f7584988716cc802af52c20)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "mapUserIdToId", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="maxGroupsToRetrieve")
    def max_groups_to_retrieve(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "maxGroupsToRetrieve"))

    @max_groups_to_retrieve.setter
    def max_groups_to_retrieve(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__99bccb7540a5860850d7c311d16a6e46c21fcc9caa07c0d9a3234950b917ebd7)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "maxGroupsToRetrieve", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="messagingServiceSid")
    def messaging_service_sid(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "messagingServiceSid"))

    @messaging_service_sid.setter
    def messaging_service_sid(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__65546c048136abce2a9af697628efada197669414a8d22fb6275b6be11a7c54e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "messagingServiceSid", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="metadataUrl")
    def metadata_url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "metadataUrl"))

    @metadata_url.setter
    def metadata_url(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__568d7f18411167a02108b7cdf053e34fe00ca408bc0c9ace806b8d3f04a6742a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "metadataUrl", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="metadataXml")
    def metadata_xml(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "metadataXml"))

    @metadata_xml.setter
    def metadata_xml(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__65cae6d6cfcf7526dab968628eeea02eb2192a666c8cbb9b262a1978c668823c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "metadataXml", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="name")
    def name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "name"))

    @name.setter
    def name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b83b06b18cee83e448fdf573cfb8e70d04310a2e8402ae182e80cf16456494f7)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "name", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="nonPersistentAttrs")
    def non_persistent_attrs(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "nonPersistentAttrs"))

    @non_persistent_attrs.setter
    def non_persistent_attrs(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4bd2902288919a56770e8af90d0830283ec7d6a91ebf3641a377bca71f5f5dbf)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "nonPersistentAttrs", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="oidcMetadata")
    def oidc_metadata(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "oidcMetadata"))

    @oidc_metadata.setter
    def oidc_metadata(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3beb4a558a27e67a4cbe01a01d82b5a2de1af5e6686c7997c3645e43d38528b5)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "oidcMetadata", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="passwordPolicy")
    def password_policy(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "passwordPolicy"))

    @password_policy.setter
    def password_policy(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__af27fef8cb27e0222eea20e01f2a4795fa27ddd6e6f7f47ded0562c02faa0382)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "passwordPolicy", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="pingFederateBaseUrl")
    def ping_federate_base_url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "pingFederateBaseUrl"))

    @ping_federate_base_url.setter
    def ping_federate_base_url(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__733f81ecba9843cfea828cd606509b351f0c6dc88dffd05deb682f49b5519edc)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "pingFederateBaseUrl", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="pkceEnabled")
    def pkce_enabled(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "pkceEnabled"))

    @pkce_enabled.setter
    def pkce_enabled(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__616c146cfa51644e1d7d54aa27c3b84c158aac9abd8988615d6b1f84ea4bef31)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "pkceEnabled", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="precedence")
    def precedence(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "precedence"))

    @precedence.setter
    def precedence(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6d24208c271b54682460726b0abce1aef6ac15d29f6bd6f43c006499e2997068)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "precedence", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="protocolBinding")
    def protocol_binding(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "protocolBinding"))

    @protocol_binding.setter
    def protocol_binding(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9300747f162a0e2b221ad7f3b9111783b036ef18271d6e4fef34b1e0585f4841)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "protocolBinding", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="provider")
    def provider(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "provider"))

    @provider.setter
    def provider(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1d5003e703fc71837345dd096de9ce99d769e470f12ed996043ae7ba018f6e41)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "provider", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="realmFallback")
    def realm_fallback(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "realmFallback"))

    @realm_fallback.setter
    def realm_fallback(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__864b624a6037c748a2ec6a023bd2a13d0e6faa866f32bff0bad88680faa0f8b8)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "realmFallback", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="recipientUrl")
    def recipient_url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "recipientUrl"))

    @recipient_url.setter
    def recipient_url(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__893bde43dbb23336210ec96c5adcf4d80cb7813d49bb22e0302372bbd29e5afe)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "recipientUrl", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="requestTemplate")
    def request_template(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "requestTemplate"))

    @request_template.setter
    def request_template(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__56d9c8b64b35b53265e1596d08276eecad9c674f5958ab15c656a67ad28b5939)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "requestTemplate", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="requestTokenUrl")
    def request_token_url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "requestTokenUrl"))

    @request_token_url.setter
    def request_token_url(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__efe253946aba8271a44d4b04e956e5579d9b3564325e1de4c531e0820812113f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "requestTokenUrl", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="requiresUsername")
    def requires_username(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "requiresUsername"))

    @requires_username.setter
    def requires_username(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e827e7f4de4b4b212955116328ddf92a66c3dce1d4d18e8701588a57d7b92ebd)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "requiresUsername", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="scopes")
    def scopes(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "scopes"))

    @scopes.setter
    def scopes(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__024c41c4566dad953da7d2e73c63f4d632a1c3e72e74d8bdaacf392e8e6f8b59)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "scopes", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="scripts")
    def scripts(self) -> typing.Mapping[builtins.str, builtins.str]:
        return typing.cast(typing.Mapping[builtins.str, builtins.str], jsii.get(self, "scripts"))

    @scripts.setter
    def scripts(self, value: typing.Mapping[builtins.str, builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__de4ae70e05037057e892c6281526b90462c20e00498d3c50dc315ad5ffcf04ee)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "scripts", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="sendBackChannelNonce")
    def send_back_channel_nonce(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "sendBackChannelNonce"))

    @send_back_channel_nonce.setter
    def send_back_channel_nonce(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1e5f1d59211ddd71f39ec6e7a8d013c9cef6299b2b4d2c1087105e737871cf32)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "sendBackChannelNonce", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="sessionKey")
    def session_key(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "sessionKey"))

    @session_key.setter
    def session_key(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e76829e48d2cb6aae9e6e08cd52e811390afc1a92ddb150f39da66f5cae07f89)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "sessionKey", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="setUserRootAttributes")
    def set_user_root_attributes(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "setUserRootAttributes"))

    @set_user_root_attributes.setter
    def set_user_root_attributes(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__88f2f35d8c6c9ca1e00999b0537546ec30345d7fa6eceae83363071af3674cc8)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "setUserRootAttributes", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="shouldTrustEmailVerifiedConnection")
    def should_trust_email_verified_connection(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "shouldTrustEmailVerifiedConnection"))

    @should_trust_email_verified_connection.setter
    def should_trust_email_verified_connection(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__68b5c1245af75bf102e1792181bc4f693edd4944bf03f81ada391760b98ad3c5)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "shouldTrustEmailVerifiedConnection", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="signatureAlgorithm")
    def signature_algorithm(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "signatureAlgorithm"))

    @signature_algorithm.setter
    def signature_algorithm(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a5ca7e68adb93ba30100ed428dc7afc780e411954ce8b4eeda6fb432db395603)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "signatureAlgorithm", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="signatureMethod")
    def signature_method(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "signatureMethod"))

    @signature_method.setter
    def signature_method(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__157e4aa27ca7e2f93c0d391d221518afdf91cc3d7a93185c378ddc6a179f1fb1)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "signatureMethod", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="signInEndpoint")
    def sign_in_endpoint(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "signInEndpoint"))

    @sign_in_endpoint.setter
    def sign_in_endpoint(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__959cf9aa2d0852ca8e8d16b171de5bed4e87a989b386a5440ad42636d2ac5cf0)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "signInEndpoint", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="signingCert")
    def signing_cert(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "signingCert"))

    @signing_cert.setter
    def signing_cert(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c784cebf36c41e1886f8868c75358660a34aee3e49202b8860b64154bd32383c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "signingCert", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="signOutEndpoint")
    def sign_out_endpoint(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "signOutEndpoint"))

    @sign_out_endpoint.setter
    def sign_out_endpoint(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__fdb1fa627741e3e22b84b276563f11b29c8031893c7b77ab5ea59c24d4355cf5)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "signOutEndpoint", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="signSamlRequest")
    def sign_saml_request(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "signSamlRequest"))

    @sign_saml_request.setter
    def sign_saml_request(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b74dd26c99a35600b1ae517d41b467ce21b89f8fd033a3637dff1ae42ab9d23e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "signSamlRequest", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="strategyVersion")
    def strategy_version(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "strategyVersion"))

    @strategy_version.setter
    def strategy_version(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1295458b20b22791cb7a15073f3ba70aa6b2ac9f824dfae6fea70bf893b8558c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "strategyVersion", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="subject")
    def subject(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "subject"))

    @subject.setter
    def subject(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b1a7ee0a71e2d3827a585908e0b38310bbffc5716d4566e64cb4d93f83467817)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "subject", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="syntax")
    def syntax(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "syntax"))

    @syntax.setter
    def syntax(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__44ed66a2a5eacba07e4ac4e2a802e0e93dffa0c1c7bfade5402ee44963304c26)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "syntax", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="teamId")
    def team_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "teamId"))

    @team_id.setter
    def team_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ebf3a2de766db3247916de60bc324e29b0885d4332ba9df936712ab8b0941638)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "teamId", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="template")
    def template(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "template"))

    @template.setter
    def template(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4c911390abe92d1dec745d73f71e60b3e5a4ee488e9f6e07a9d843a01c5b47e9)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "template", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="tenantDomain")
    def tenant_domain(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "tenantDomain"))

    @tenant_domain.setter
    def tenant_domain(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__09f73c9c43d0c41df9623ce55db1da90c81ad0b23b21f63ce3e4841fad05cad6)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "tenantDomain", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="tokenEndpoint")
    def token_endpoint(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "tokenEndpoint"))

    @token_endpoint.setter
    def token_endpoint(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b42a4206290bcf7a6e3e8a680b89844a1c449b632def7b445975839282dda5c3)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "tokenEndpoint", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="tokenEndpointAuthMethod")
    def token_endpoint_auth_method(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "tokenEndpointAuthMethod"))

    @token_endpoint_auth_method.setter
    def token_endpoint_auth_method(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7f4e5b7b71df5c76f9794476f10fc6eddc7efdd5a3b49f8a7e5daa886ba93ad7)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "tokenEndpointAuthMethod", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="tokenEndpointAuthSigningAlg")
    def token_endpoint_auth_signing_alg(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "tokenEndpointAuthSigningAlg"))

    @token_endpoint_auth_signing_alg.setter
    def token_endpoint_auth_signing_alg(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6391a471bb5585337fbb23be365300ff4aa05696aa9968c4d053fb9d8d2780d0)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "tokenEndpointAuthSigningAlg", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="tokenEndpointJwtcaAudFormat")
    def token_endpoint_jwtca_aud_format(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "tokenEndpointJwtcaAudFormat"))

    @token_endpoint_jwtca_aud_format.setter
    def token_endpoint_jwtca_aud_format(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8db70382eabcc230bb1d7ce75306d52ff5757d09cf0c1e94976f7711b260e32e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "tokenEndpointJwtcaAudFormat", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="twilioSid")
    def twilio_sid(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "twilioSid"))

    @twilio_sid.setter
    def twilio_sid(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__45a3e4f79c05988387f404ca2108ae2967602b42bb354d343837ec8124594721)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "twilioSid", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="twilioToken")
    def twilio_token(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "twilioToken"))

    @twilio_token.setter
    def twilio_token(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__22a9b7cb88ff3bb473d1807d639d1aaf2ec0150e53c696d102f7a8b7c93dfbd3)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "twilioToken", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="type")
    def type(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "type"))

    @type.setter
    def type(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a607b00741d5080a71368b8fcc2cf597701a86978be82f42a15140a43ddf5f3c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "type", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="upstreamParams")
    def upstream_params(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "upstreamParams"))

    @upstream_params.setter
    def upstream_params(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__241255abc0003c27f08d0a45c27222c8077009d3a0fb4cf645d03cbd0923685a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "upstreamParams", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="useCertAuth")
    def use_cert_auth(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "useCertAuth"))

    @use_cert_auth.setter
    def use_cert_auth(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__cbe34d0f2b334bf96d55eca77ae5d83c4e74cecabbf837d9ab9fb1b2cc1bfb62)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "useCertAuth", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="useKerberos")
    def use_kerberos(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "useKerberos"))

    @use_kerberos.setter
    def use_kerberos(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f251f186e68e443a780863e1bec8e6265e0be3f409878dcb2e07adab57828109)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "useKerberos", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="useOauthSpecScope")
    def use_oauth_spec_scope(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "useOauthSpecScope"))

    @use_oauth_spec_scope.setter
    def use_oauth_spec_scope(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a721b5cc3cd5f886ff70bcfd070c6683800bcb8989e797becada4361843a5bfc)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "useOauthSpecScope", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="userAuthorizationUrl")
    def user_authorization_url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "userAuthorizationUrl"))

    @user_authorization_url.setter
    def user_authorization_url(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__14834dca8c48cf728049bc09fff6381f3a4a06fcab73705149f1e904ba763de1)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "userAuthorizationUrl", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="userIdAttribute")
    def user_id_attribute(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "userIdAttribute"))

    @user_id_attribute.setter
    def user_id_attribute(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8552edc7d42e526ab003e32b30252a92c2864379698409605a981594e6922a86)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "userIdAttribute", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="userinfoEndpoint")
    def userinfo_endpoint(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "userinfoEndpoint"))

    @userinfo_endpoint.setter
    def userinfo_endpoint(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__db44a17799cf60c465b5fec6b00c1cee453113a240f1f56c33be775301c98486)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "userinfoEndpoint", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="useWsfed")
    def use_wsfed(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "useWsfed"))

    @use_wsfed.setter
    def use_wsfed(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b6d98571f70e653099768ba39e1db87820b6a7ca9967e4286d7da0e8b526e59b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "useWsfed", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="waadCommonEndpoint")
    def waad_common_endpoint(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "waadCommonEndpoint"))

    @waad_common_endpoint.setter
    def waad_common_endpoint(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a08216df06262eb78908bd2b66f388ef326c27ff8baac425592fb5a4c14ae1bd)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "waadCommonEndpoint", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="waadProtocol")
    def waad_protocol(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "waadProtocol"))

    @waad_protocol.setter
    def waad_protocol(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a359cd25d900ccd64669339151a86b019a6e11c3607194fc5b21f46402fc1479)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "waadProtocol", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ConnectionOptions]:
        return typing.cast(typing.Optional[ConnectionOptions], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[ConnectionOptions]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1c652bded44c4963c65723c653b789cda2ba441fb24c2b952bb1a0d01b808cd9)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.connection.ConnectionOptionsPasskeyOptions",
    jsii_struct_bases=[],
    name_mapping={
        "challenge_ui": "challengeUi",
        "local_enrollment_enabled": "localEnrollmentEnabled",
        "progressive_enrollment_enabled": "progressiveEnrollmentEnabled",
    },
)
class ConnectionOptionsPasskeyOptions:
    def __init__(
        self,
        *,
        challenge_ui: typing.Optional[builtins.str] = None,
        local_enrollment_enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        progressive_enrollment_enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param challenge_ui: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#challenge_ui Connection#challenge_ui}.
        :param local_enrollment_enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#local_enrollment_enabled Connection#local_enrollment_enabled}.
        :param progressive_enrollment_enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#progressive_enrollment_enabled Connection#progressive_enrollment_enabled}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1de3c8d120fd2217899a43d135db7b5f4f82c5514db157a92d6928dd1cb8d9f4)
            check_type(argname="argument challenge_ui", value=challenge_ui, expected_type=type_hints["challenge_ui"])
            check_type(argname="argument local_enrollment_enabled", value=local_enrollment_enabled, expected_type=type_hints["local_enrollment_enabled"])
            check_type(argname="argument progressive_enrollment_enabled", value=progressive_enrollment_enabled, expected_type=type_hints["progressive_enrollment_enabled"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if challenge_ui is not None:
            self._values["challenge_ui"] = challenge_ui
        if local_enrollment_enabled is not None:
            self._values["local_enrollment_enabled"] = local_enrollment_enabled
        if progressive_enrollment_enabled is not None:
            self._values["progressive_enrollment_enabled"] = progressive_enrollment_enabled

    @builtins.property
    def challenge_ui(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#challenge_ui Connection#challenge_ui}.'''
        result = self._values.get("challenge_ui")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def local_enrollment_enabled(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#local_enrollment_enabled Connection#local_enrollment_enabled}.'''
        result = self._values.get("local_enrollment_enabled")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def progressive_enrollment_enabled(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#progressive_enrollment_enabled Connection#progressive_enrollment_enabled}.'''
        result = self._values.get("progressive_enrollment_enabled")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ConnectionOptionsPasskeyOptions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ConnectionOptionsPasskeyOptionsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionOptionsPasskeyOptionsOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__dd962ace0c0a15182ab4213d9a7089564dd89bf89fd649f5c85c32a4d0920749)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetChallengeUi")
    def reset_challenge_ui(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetChallengeUi", []))

    @jsii.member(jsii_name="resetLocalEnrollmentEnabled")
    def reset_local_enrollment_enabled(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetLocalEnrollmentEnabled", []))

    @jsii.member(jsii_name="resetProgressiveEnrollmentEnabled")
    def reset_progressive_enrollment_enabled(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetProgressiveEnrollmentEnabled", []))

    @builtins.property
    @jsii.member(jsii_name="challengeUiInput")
    def challenge_ui_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "challengeUiInput"))

    @builtins.property
    @jsii.member(jsii_name="localEnrollmentEnabledInput")
    def local_enrollment_enabled_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "localEnrollmentEnabledInput"))

    @builtins.property
    @jsii.member(jsii_name="progressiveEnrollmentEnabledInput")
    def progressive_enrollment_enabled_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "progressiveEnrollmentEnabledInput"))

    @builtins.property
    @jsii.member(jsii_name="challengeUi")
    def challenge_ui(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "challengeUi"))

    @challenge_ui.setter
    def challenge_ui(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3ce65be96ba065f8c2d496fcfbd0002dc99083364b7a5e7411f26958f2238e8c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "challengeUi", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="localEnrollmentEnabled")
    def local_enrollment_enabled(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "localEnrollmentEnabled"))

    @local_enrollment_enabled.setter
    def local_enrollment_enabled(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__649289204c42ba706222169622a32eb7b10ce466c03a48620ad47ed5224eb046)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "localEnrollmentEnabled", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="progressiveEnrollmentEnabled")
    def progressive_enrollment_enabled(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "progressiveEnrollmentEnabled"))

    @progressive_enrollment_enabled.setter
    def progressive_enrollment_enabled(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__785a226a11f924294364d87fd6d320067f583e7424ae16605e0180dd122196c1)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "progressiveEnrollmentEnabled", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ConnectionOptionsPasskeyOptions]:
        return typing.cast(typing.Optional[ConnectionOptionsPasskeyOptions], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[ConnectionOptionsPasskeyOptions],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__243efca43d2fb33ecbbd5d86926e41cf49e1666e3031824a9e22e1ef413ee41b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.connection.ConnectionOptionsPasswordComplexityOptions",
    jsii_struct_bases=[],
    name_mapping={"min_length": "minLength"},
)
class ConnectionOptionsPasswordComplexityOptions:
    def __init__(self, *, min_length: typing.Optional[jsii.Number] = None) -> None:
        '''
        :param min_length: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#min_length Connection#min_length}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__324ca838da9c4519d049f5e0c544b0059c41349fbfcf4645fe5ed46732cbfc9a)
            check_type(argname="argument min_length", value=min_length, expected_type=type_hints["min_length"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if min_length is not None:
            self._values["min_length"] = min_length

    @builtins.property
    def min_length(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#min_length Connection#min_length}.'''
        result = self._values.get("min_length")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ConnectionOptionsPasswordComplexityOptions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ConnectionOptionsPasswordComplexityOptionsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionOptionsPasswordComplexityOptionsOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__8bec5063b34404b57942a3c366faf2c47151ab7c08b32646dfe34a11863e78a7)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetMinLength")
    def reset_min_length(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMinLength", []))

    @builtins.property
    @jsii.member(jsii_name="minLengthInput")
    def min_length_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "minLengthInput"))

    @builtins.property
    @jsii.member(jsii_name="minLength")
    def min_length(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "minLength"))

    @min_length.setter
    def min_length(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9ff86d3982b8ebfac8fdd7e7d2a556ceda9620260f01c2fa985683273da1a787)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "minLength", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[ConnectionOptionsPasswordComplexityOptions]:
        return typing.cast(typing.Optional[ConnectionOptionsPasswordComplexityOptions], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[ConnectionOptionsPasswordComplexityOptions],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4bee4cc2f597461a85da3f0006bfe1bf63cb4bbd7950655797a8ae729cfe1793)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.connection.ConnectionOptionsPasswordDictionary",
    jsii_struct_bases=[],
    name_mapping={"dictionary": "dictionary", "enable": "enable"},
)
class ConnectionOptionsPasswordDictionary:
    def __init__(
        self,
        *,
        dictionary: typing.Optional[typing.Sequence[builtins.str]] = None,
        enable: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param dictionary: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#dictionary Connection#dictionary}.
        :param enable: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#enable Connection#enable}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__806cb889c0729e5a3785480e4c8927ae8d5e9a8509142ce76ff6d6e14a318bb2)
            check_type(argname="argument dictionary", value=dictionary, expected_type=type_hints["dictionary"])
            check_type(argname="argument enable", value=enable, expected_type=type_hints["enable"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if dictionary is not None:
            self._values["dictionary"] = dictionary
        if enable is not None:
            self._values["enable"] = enable

    @builtins.property
    def dictionary(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#dictionary Connection#dictionary}.'''
        result = self._values.get("dictionary")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def enable(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#enable Connection#enable}.'''
        result = self._values.get("enable")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ConnectionOptionsPasswordDictionary(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ConnectionOptionsPasswordDictionaryOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionOptionsPasswordDictionaryOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__3478835482396e8b10627e9c3bb076c0cd50a38e90a9ac52d59202935aec2462)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetDictionary")
    def reset_dictionary(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDictionary", []))

    @jsii.member(jsii_name="resetEnable")
    def reset_enable(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEnable", []))

    @builtins.property
    @jsii.member(jsii_name="dictionaryInput")
    def dictionary_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "dictionaryInput"))

    @builtins.property
    @jsii.member(jsii_name="enableInput")
    def enable_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "enableInput"))

    @builtins.property
    @jsii.member(jsii_name="dictionary")
    def dictionary(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "dictionary"))

    @dictionary.setter
    def dictionary(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__36cfb1ff613f16a54f8dfa1205bbf96637246b8ea2992fe769119dd651b04008)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "dictionary", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="enable")
    def enable(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "enable"))

    @enable.setter
    def enable(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2973a3110664eba12db57a63c080936ee29fb172c1c70882380981bbfb982827)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "enable", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ConnectionOptionsPasswordDictionary]:
        return typing.cast(typing.Optional[ConnectionOptionsPasswordDictionary], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[ConnectionOptionsPasswordDictionary],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__127d86dbd44768e72b8413e31975d713f0943f3c7f88684e259dcf33aa039cd1)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.connection.ConnectionOptionsPasswordHistory",
    jsii_struct_bases=[],
    name_mapping={"enable": "enable", "size": "size"},
)
class ConnectionOptionsPasswordHistory:
    def __init__(
        self,
        *,
        enable: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        size: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param enable: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#enable Connection#enable}.
        :param size: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#size Connection#size}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__89653c9f84d6b88453248ce259aacad1ae13390d618b3422bcda4038152ac46f)
            check_type(argname="argument enable", value=enable, expected_type=type_hints["enable"])
            check_type(argname="argument size", value=size, expected_type=type_hints["size"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if enable is not None:
            self._values["enable"] = enable
        if size is not None:
            self._values["size"] = size

    @builtins.property
    def enable(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#enable Connection#enable}.'''
        result = self._values.get("enable")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def size(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#size Connection#size}.'''
        result = self._values.get("size")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ConnectionOptionsPasswordHistory(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ConnectionOptionsPasswordHistoryList(
    _cdktf_9a9027ec.ComplexList,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionOptionsPasswordHistoryList",
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
            type_hints = typing.get_type_hints(_typecheckingstub__370938ea5e2b6675e5b55221631692c513c9a51031cebe6ff1fb353e40e71520)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument wraps_set", value=wraps_set, expected_type=type_hints["wraps_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name="get")
    def get(
        self,
        index: jsii.Number,
    ) -> "ConnectionOptionsPasswordHistoryOutputReference":
        '''
        :param index: the index of the item to return.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0a20d67b89228152211d68f4383ee9d421a4b47908cb903c11f05e2278168e92)
            check_type(argname="argument index", value=index, expected_type=type_hints["index"])
        return typing.cast("ConnectionOptionsPasswordHistoryOutputReference", jsii.invoke(self, "get", [index]))

    @builtins.property
    @jsii.member(jsii_name="terraformAttribute")
    def _terraform_attribute(self) -> builtins.str:
        '''The attribute on the parent resource this class is referencing.'''
        return typing.cast(builtins.str, jsii.get(self, "terraformAttribute"))

    @_terraform_attribute.setter
    def _terraform_attribute(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3f374d227e4762ca07a0abd838883779a4e352de83546023085483617455eb5c)
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
            type_hints = typing.get_type_hints(_typecheckingstub__5d16395e17a7263e18ccc6ce24994ec3f1413ca622cc9565ae2a987ec942021f)
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
            type_hints = typing.get_type_hints(_typecheckingstub__811210098c998aaa633e2a3834d29783c37bf45136f86a9be16642199e8d243b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "wrapsSet", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsPasswordHistory]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsPasswordHistory]]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsPasswordHistory]]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1a4b6c798436a8765b1f2e6244a9e7b39b21d6789b8329286337db1215a0b5ee)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ConnectionOptionsPasswordHistoryOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionOptionsPasswordHistoryOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__a9ceb5683baa5b0af231dd712e80c72e1f12fb9ec2b5098d5da3640f800f3ff5)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument complex_object_index", value=complex_object_index, expected_type=type_hints["complex_object_index"])
            check_type(argname="argument complex_object_is_from_set", value=complex_object_is_from_set, expected_type=type_hints["complex_object_is_from_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @jsii.member(jsii_name="resetEnable")
    def reset_enable(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEnable", []))

    @jsii.member(jsii_name="resetSize")
    def reset_size(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSize", []))

    @builtins.property
    @jsii.member(jsii_name="enableInput")
    def enable_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "enableInput"))

    @builtins.property
    @jsii.member(jsii_name="sizeInput")
    def size_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "sizeInput"))

    @builtins.property
    @jsii.member(jsii_name="enable")
    def enable(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "enable"))

    @enable.setter
    def enable(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4f627fc222073052b4b3ce49132962cd4d17718969547177e349a6509dae16a1)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "enable", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="size")
    def size(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "size"))

    @size.setter
    def size(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5f768d6b1d32fe19d326e82113aed3375f43f1b328fe03ad5934cec9e987d89a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "size", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsPasswordHistory]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsPasswordHistory]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsPasswordHistory]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c0fd4b017a2b2df1708a3f3e435d67dd11cb9c4d2249bf9b2d7a8343c985d0a8)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.connection.ConnectionOptionsPasswordNoPersonalInfo",
    jsii_struct_bases=[],
    name_mapping={"enable": "enable"},
)
class ConnectionOptionsPasswordNoPersonalInfo:
    def __init__(
        self,
        *,
        enable: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param enable: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#enable Connection#enable}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a0c153800ce9c4601c5e9c5dcbf4eb2684cb1e84c54043ddab2ee725487c318e)
            check_type(argname="argument enable", value=enable, expected_type=type_hints["enable"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if enable is not None:
            self._values["enable"] = enable

    @builtins.property
    def enable(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#enable Connection#enable}.'''
        result = self._values.get("enable")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ConnectionOptionsPasswordNoPersonalInfo(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ConnectionOptionsPasswordNoPersonalInfoOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionOptionsPasswordNoPersonalInfoOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__99a60894993443aef24e0e86a70e32156a43a98c2389c604f3d8d64aef78e75f)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetEnable")
    def reset_enable(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEnable", []))

    @builtins.property
    @jsii.member(jsii_name="enableInput")
    def enable_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "enableInput"))

    @builtins.property
    @jsii.member(jsii_name="enable")
    def enable(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "enable"))

    @enable.setter
    def enable(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__699e41b5093422da7fc4b158b08c37ab0eb2596015e2b6de2c04ecdbdde18bd6)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "enable", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[ConnectionOptionsPasswordNoPersonalInfo]:
        return typing.cast(typing.Optional[ConnectionOptionsPasswordNoPersonalInfo], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[ConnectionOptionsPasswordNoPersonalInfo],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__97c129fc04c9a77ce56738ebdcfcaac0af1bf1685bf5b06117d3505593719b85)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.connection.ConnectionOptionsPasswordOptions",
    jsii_struct_bases=[],
    name_mapping={
        "complexity": "complexity",
        "dictionary": "dictionary",
        "history": "history",
        "profile_data": "profileData",
    },
)
class ConnectionOptionsPasswordOptions:
    def __init__(
        self,
        *,
        complexity: typing.Optional[typing.Union["ConnectionOptionsPasswordOptionsComplexity", typing.Dict[builtins.str, typing.Any]]] = None,
        dictionary: typing.Optional[typing.Union["ConnectionOptionsPasswordOptionsDictionary", typing.Dict[builtins.str, typing.Any]]] = None,
        history: typing.Optional[typing.Union["ConnectionOptionsPasswordOptionsHistory", typing.Dict[builtins.str, typing.Any]]] = None,
        profile_data: typing.Optional[typing.Union["ConnectionOptionsPasswordOptionsProfileData", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param complexity: complexity block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#complexity Connection#complexity}
        :param dictionary: dictionary block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#dictionary Connection#dictionary}
        :param history: history block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#history Connection#history}
        :param profile_data: profile_data block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#profile_data Connection#profile_data}
        '''
        if isinstance(complexity, dict):
            complexity = ConnectionOptionsPasswordOptionsComplexity(**complexity)
        if isinstance(dictionary, dict):
            dictionary = ConnectionOptionsPasswordOptionsDictionary(**dictionary)
        if isinstance(history, dict):
            history = ConnectionOptionsPasswordOptionsHistory(**history)
        if isinstance(profile_data, dict):
            profile_data = ConnectionOptionsPasswordOptionsProfileData(**profile_data)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a32cc96f9e1300e585b0aa1e3133e3140f8cd88e1ffa26d066d4186020e02cc3)
            check_type(argname="argument complexity", value=complexity, expected_type=type_hints["complexity"])
            check_type(argname="argument dictionary", value=dictionary, expected_type=type_hints["dictionary"])
            check_type(argname="argument history", value=history, expected_type=type_hints["history"])
            check_type(argname="argument profile_data", value=profile_data, expected_type=type_hints["profile_data"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if complexity is not None:
            self._values["complexity"] = complexity
        if dictionary is not None:
            self._values["dictionary"] = dictionary
        if history is not None:
            self._values["history"] = history
        if profile_data is not None:
            self._values["profile_data"] = profile_data

    @builtins.property
    def complexity(
        self,
    ) -> typing.Optional["ConnectionOptionsPasswordOptionsComplexity"]:
        '''complexity block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#complexity Connection#complexity}
        '''
        result = self._values.get("complexity")
        return typing.cast(typing.Optional["ConnectionOptionsPasswordOptionsComplexity"], result)

    @builtins.property
    def dictionary(
        self,
    ) -> typing.Optional["ConnectionOptionsPasswordOptionsDictionary"]:
        '''dictionary block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#dictionary Connection#dictionary}
        '''
        result = self._values.get("dictionary")
        return typing.cast(typing.Optional["ConnectionOptionsPasswordOptionsDictionary"], result)

    @builtins.property
    def history(self) -> typing.Optional["ConnectionOptionsPasswordOptionsHistory"]:
        '''history block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#history Connection#history}
        '''
        result = self._values.get("history")
        return typing.cast(typing.Optional["ConnectionOptionsPasswordOptionsHistory"], result)

    @builtins.property
    def profile_data(
        self,
    ) -> typing.Optional["ConnectionOptionsPasswordOptionsProfileData"]:
        '''profile_data block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#profile_data Connection#profile_data}
        '''
        result = self._values.get("profile_data")
        return typing.cast(typing.Optional["ConnectionOptionsPasswordOptionsProfileData"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ConnectionOptionsPasswordOptions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="auth0.connection.ConnectionOptionsPasswordOptionsComplexity",
    jsii_struct_bases=[],
    name_mapping={
        "character_type_rule": "characterTypeRule",
        "character_types": "characterTypes",
        "identical_characters": "identicalCharacters",
        "max_length_exceeded": "maxLengthExceeded",
        "min_length": "minLength",
        "sequential_characters": "sequentialCharacters",
    },
)
class ConnectionOptionsPasswordOptionsComplexity:
    def __init__(
        self,
        *,
        character_type_rule: typing.Optional[builtins.str] = None,
        character_types: typing.Optional[typing.Sequence[builtins.str]] = None,
        identical_characters: typing.Optional[builtins.str] = None,
        max_length_exceeded: typing.Optional[builtins.str] = None,
        min_length: typing.Optional[jsii.Number] = None,
        sequential_characters: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param character_type_rule: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#character_type_rule Connection#character_type_rule}.
        :param character_types: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#character_types Connection#character_types}.
        :param identical_characters: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#identical_characters Connection#identical_characters}.
        :param max_length_exceeded: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#max_length_exceeded Connection#max_length_exceeded}.
        :param min_length: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#min_length Connection#min_length}.
        :param sequential_characters: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#sequential_characters Connection#sequential_characters}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4950594fb26e283f1daed3882ff7952f8f552290f589c1a9c34b1b27e498271c)
            check_type(argname="argument character_type_rule", value=character_type_rule, expected_type=type_hints["character_type_rule"])
            check_type(argname="argument character_types", value=character_types, expected_type=type_hints["character_types"])
            check_type(argname="argument identical_characters", value=identical_characters, expected_type=type_hints["identical_characters"])
            check_type(argname="argument max_length_exceeded", value=max_length_exceeded, expected_type=type_hints["max_length_exceeded"])
            check_type(argname="argument min_length", value=min_length, expected_type=type_hints["min_length"])
            check_type(argname="argument sequential_characters", value=sequential_characters, expected_type=type_hints["sequential_characters"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if character_type_rule is not None:
            self._values["character_type_rule"] = character_type_rule
        if character_types is not None:
            self._values["character_types"] = character_types
        if identical_characters is not None:
            self._values["identical_characters"] = identical_characters
        if max_length_exceeded is not None:
            self._values["max_length_exceeded"] = max_length_exceeded
        if min_length is not None:
            self._values["min_length"] = min_length
        if sequential_characters is not None:
            self._values["sequential_characters"] = sequential_characters

    @builtins.property
    def character_type_rule(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#character_type_rule Connection#character_type_rule}.'''
        result = self._values.get("character_type_rule")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def character_types(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#character_types Connection#character_types}.'''
        result = self._values.get("character_types")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def identical_characters(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#identical_characters Connection#identical_characters}.'''
        result = self._values.get("identical_characters")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def max_length_exceeded(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#max_length_exceeded Connection#max_length_exceeded}.'''
        result = self._values.get("max_length_exceeded")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def min_length(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#min_length Connection#min_length}.'''
        result = self._values.get("min_length")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def sequential_characters(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#sequential_characters Connection#sequential_characters}.'''
        result = self._values.get("sequential_characters")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ConnectionOptionsPasswordOptionsComplexity(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ConnectionOptionsPasswordOptionsComplexityOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionOptionsPasswordOptionsComplexityOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__c3250b8862521d298406fea66096c751b05de9fdee7c57df389cfec990433e43)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetCharacterTypeRule")
    def reset_character_type_rule(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetCharacterTypeRule", []))

    @jsii.member(jsii_name="resetCharacterTypes")
    def reset_character_types(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetCharacterTypes", []))

    @jsii.member(jsii_name="resetIdenticalCharacters")
    def reset_identical_characters(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetIdenticalCharacters", []))

    @jsii.member(jsii_name="resetMaxLengthExceeded")
    def reset_max_length_exceeded(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMaxLengthExceeded", []))

    @jsii.member(jsii_name="resetMinLength")
    def reset_min_length(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMinLength", []))

    @jsii.member(jsii_name="resetSequentialCharacters")
    def reset_sequential_characters(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSequentialCharacters", []))

    @builtins.property
    @jsii.member(jsii_name="characterTypeRuleInput")
    def character_type_rule_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "characterTypeRuleInput"))

    @builtins.property
    @jsii.member(jsii_name="characterTypesInput")
    def character_types_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "characterTypesInput"))

    @builtins.property
    @jsii.member(jsii_name="identicalCharactersInput")
    def identical_characters_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "identicalCharactersInput"))

    @builtins.property
    @jsii.member(jsii_name="maxLengthExceededInput")
    def max_length_exceeded_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "maxLengthExceededInput"))

    @builtins.property
    @jsii.member(jsii_name="minLengthInput")
    def min_length_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "minLengthInput"))

    @builtins.property
    @jsii.member(jsii_name="sequentialCharactersInput")
    def sequential_characters_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "sequentialCharactersInput"))

    @builtins.property
    @jsii.member(jsii_name="characterTypeRule")
    def character_type_rule(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "characterTypeRule"))

    @character_type_rule.setter
    def character_type_rule(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ad08fea819e024ec215661996827b8ede8b405c104ec334ec804ea007cf41741)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "characterTypeRule", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="characterTypes")
    def character_types(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "characterTypes"))

    @character_types.setter
    def character_types(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__db3465c940bc8afc7eaf705c73a752d4a8aea76dbcf62ef68ffe3dbe68486ddc)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "characterTypes", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="identicalCharacters")
    def identical_characters(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "identicalCharacters"))

    @identical_characters.setter
    def identical_characters(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__710315ce94b2af0af04db92b94bb2dfa3f612438340de5d93838ae177d7587ec)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "identicalCharacters", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="maxLengthExceeded")
    def max_length_exceeded(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "maxLengthExceeded"))

    @max_length_exceeded.setter
    def max_length_exceeded(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f9a9d44f91f4b37e29a787783f64ace9da068d46ae226d7eb024a1d2521056b2)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "maxLengthExceeded", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="minLength")
    def min_length(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "minLength"))

    @min_length.setter
    def min_length(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2252ac525afbd06957a256d784d46e04371cbcbfaada763dac67e43b041fcae9)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "minLength", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="sequentialCharacters")
    def sequential_characters(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "sequentialCharacters"))

    @sequential_characters.setter
    def sequential_characters(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__cc00d3437125602a6ae1fb7f49f66d30147c86892e5a4699e636b6add23c45fc)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "sequentialCharacters", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[ConnectionOptionsPasswordOptionsComplexity]:
        return typing.cast(typing.Optional[ConnectionOptionsPasswordOptionsComplexity], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[ConnectionOptionsPasswordOptionsComplexity],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c7688d36dd60497cdde17c802375bbf7afb8af2f54ce5269dfdf706acb9fe27a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.connection.ConnectionOptionsPasswordOptionsDictionary",
    jsii_struct_bases=[],
    name_mapping={"active": "active", "custom": "custom", "default": "default"},
)
class ConnectionOptionsPasswordOptionsDictionary:
    def __init__(
        self,
        *,
        active: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        custom: typing.Optional[typing.Sequence[builtins.str]] = None,
        default: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param active: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#active Connection#active}.
        :param custom: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#custom Connection#custom}.
        :param default: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#default Connection#default}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e2cbb46c9da5d4674c888cbc10f3f54869762ed2a0cdfa139fd08ce07e5892a4)
            check_type(argname="argument active", value=active, expected_type=type_hints["active"])
            check_type(argname="argument custom", value=custom, expected_type=type_hints["custom"])
            check_type(argname="argument default", value=default, expected_type=type_hints["default"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if active is not None:
            self._values["active"] = active
        if custom is not None:
            self._values["custom"] = custom
        if default is not None:
            self._values["default"] = default

    @builtins.property
    def active(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#active Connection#active}.'''
        result = self._values.get("active")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def custom(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#custom Connection#custom}.'''
        result = self._values.get("custom")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def default(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#default Connection#default}.'''
        result = self._values.get("default")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ConnectionOptionsPasswordOptionsDictionary(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ConnectionOptionsPasswordOptionsDictionaryOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionOptionsPasswordOptionsDictionaryOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__79a074efcd6127dbd15453e49d00193ef858808cdd68034c020b299fcec4ebbe)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetActive")
    def reset_active(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetActive", []))

    @jsii.member(jsii_name="resetCustom")
    def reset_custom(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetCustom", []))

    @jsii.member(jsii_name="resetDefault")
    def reset_default(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDefault", []))

    @builtins.property
    @jsii.member(jsii_name="activeInput")
    def active_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "activeInput"))

    @builtins.property
    @jsii.member(jsii_name="customInput")
    def custom_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "customInput"))

    @builtins.property
    @jsii.member(jsii_name="defaultInput")
    def default_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "defaultInput"))

    @builtins.property
    @jsii.member(jsii_name="active")
    def active(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "active"))

    @active.setter
    def active(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a9d2c2409ea2359be8dcfdd9ac8357cf659e506c8f48711b48884739586a5f71)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "active", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="custom")
    def custom(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "custom"))

    @custom.setter
    def custom(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b59c551d45236b1b74eacaa93efa6f6b54923f2575bd4f5809ec2def23f7f394)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "custom", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="default")
    def default(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "default"))

    @default.setter
    def default(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b6c0351d06cabfb46c6b3cfe51dc2d1ba89e2e1759c169dc9604fdc802ba720c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "default", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[ConnectionOptionsPasswordOptionsDictionary]:
        return typing.cast(typing.Optional[ConnectionOptionsPasswordOptionsDictionary], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[ConnectionOptionsPasswordOptionsDictionary],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f5bfbdf9ca23f43ab54ee2239b2eb373ee8d4bc94330b8d62dbe775ab39f22ad)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.connection.ConnectionOptionsPasswordOptionsHistory",
    jsii_struct_bases=[],
    name_mapping={"active": "active", "size": "size"},
)
class ConnectionOptionsPasswordOptionsHistory:
    def __init__(
        self,
        *,
        active: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        size: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param active: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#active Connection#active}.
        :param size: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#size Connection#size}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e9a77848ea03325713e7b950d18f3a28171b89256c7c8a8590e48114dbb0d8d2)
            check_type(argname="argument active", value=active, expected_type=type_hints["active"])
            check_type(argname="argument size", value=size, expected_type=type_hints["size"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if active is not None:
            self._values["active"] = active
        if size is not None:
            self._values["size"] = size

    @builtins.property
    def active(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#active Connection#active}.'''
        result = self._values.get("active")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def size(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#size Connection#size}.'''
        result = self._values.get("size")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ConnectionOptionsPasswordOptionsHistory(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ConnectionOptionsPasswordOptionsHistoryOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionOptionsPasswordOptionsHistoryOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__e8f14a86801154e94d4eddc1e0304498bea15a4b2b9e73038a4d45f758491059)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetActive")
    def reset_active(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetActive", []))

    @jsii.member(jsii_name="resetSize")
    def reset_size(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSize", []))

    @builtins.property
    @jsii.member(jsii_name="activeInput")
    def active_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "activeInput"))

    @builtins.property
    @jsii.member(jsii_name="sizeInput")
    def size_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "sizeInput"))

    @builtins.property
    @jsii.member(jsii_name="active")
    def active(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "active"))

    @active.setter
    def active(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__aee0c60dc5794b6f69e9a83ff4c7db5ee7cfde17c2873a73f837045e05fcd06c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "active", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="size")
    def size(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "size"))

    @size.setter
    def size(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__414e4618e3ca639f42128580cb3ba512f19ec1c957a19b060a4c3fcb0eafbdcc)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "size", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[ConnectionOptionsPasswordOptionsHistory]:
        return typing.cast(typing.Optional[ConnectionOptionsPasswordOptionsHistory], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[ConnectionOptionsPasswordOptionsHistory],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ac14a0b6d0570c4abdf3c1e02a5eba0e4bb123633cae14fc581196aa9e8fa4a2)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ConnectionOptionsPasswordOptionsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionOptionsPasswordOptionsOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__fc1aceb3dca69affa108707a29cb3842fd276c28db7323d667d75c59b109f453)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="putComplexity")
    def put_complexity(
        self,
        *,
        character_type_rule: typing.Optional[builtins.str] = None,
        character_types: typing.Optional[typing.Sequence[builtins.str]] = None,
        identical_characters: typing.Optional[builtins.str] = None,
        max_length_exceeded: typing.Optional[builtins.str] = None,
        min_length: typing.Optional[jsii.Number] = None,
        sequential_characters: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param character_type_rule: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#character_type_rule Connection#character_type_rule}.
        :param character_types: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#character_types Connection#character_types}.
        :param identical_characters: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#identical_characters Connection#identical_characters}.
        :param max_length_exceeded: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#max_length_exceeded Connection#max_length_exceeded}.
        :param min_length: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#min_length Connection#min_length}.
        :param sequential_characters: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#sequential_characters Connection#sequential_characters}.
        '''
        value = ConnectionOptionsPasswordOptionsComplexity(
            character_type_rule=character_type_rule,
            character_types=character_types,
            identical_characters=identical_characters,
            max_length_exceeded=max_length_exceeded,
            min_length=min_length,
            sequential_characters=sequential_characters,
        )

        return typing.cast(None, jsii.invoke(self, "putComplexity", [value]))

    @jsii.member(jsii_name="putDictionary")
    def put_dictionary(
        self,
        *,
        active: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        custom: typing.Optional[typing.Sequence[builtins.str]] = None,
        default: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param active: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#active Connection#active}.
        :param custom: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#custom Connection#custom}.
        :param default: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#default Connection#default}.
        '''
        value = ConnectionOptionsPasswordOptionsDictionary(
            active=active, custom=custom, default=default
        )

        return typing.cast(None, jsii.invoke(self, "putDictionary", [value]))

    @jsii.member(jsii_name="putHistory")
    def put_history(
        self,
        *,
        active: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        size: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param active: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#active Connection#active}.
        :param size: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#size Connection#size}.
        '''
        value = ConnectionOptionsPasswordOptionsHistory(active=active, size=size)

        return typing.cast(None, jsii.invoke(self, "putHistory", [value]))

    @jsii.member(jsii_name="putProfileData")
    def put_profile_data(
        self,
        *,
        active: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        blocked_fields: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param active: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#active Connection#active}.
        :param blocked_fields: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#blocked_fields Connection#blocked_fields}.
        '''
        value = ConnectionOptionsPasswordOptionsProfileData(
            active=active, blocked_fields=blocked_fields
        )

        return typing.cast(None, jsii.invoke(self, "putProfileData", [value]))

    @jsii.member(jsii_name="resetComplexity")
    def reset_complexity(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetComplexity", []))

    @jsii.member(jsii_name="resetDictionary")
    def reset_dictionary(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDictionary", []))

    @jsii.member(jsii_name="resetHistory")
    def reset_history(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetHistory", []))

    @jsii.member(jsii_name="resetProfileData")
    def reset_profile_data(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetProfileData", []))

    @builtins.property
    @jsii.member(jsii_name="complexity")
    def complexity(self) -> ConnectionOptionsPasswordOptionsComplexityOutputReference:
        return typing.cast(ConnectionOptionsPasswordOptionsComplexityOutputReference, jsii.get(self, "complexity"))

    @builtins.property
    @jsii.member(jsii_name="dictionary")
    def dictionary(self) -> ConnectionOptionsPasswordOptionsDictionaryOutputReference:
        return typing.cast(ConnectionOptionsPasswordOptionsDictionaryOutputReference, jsii.get(self, "dictionary"))

    @builtins.property
    @jsii.member(jsii_name="history")
    def history(self) -> ConnectionOptionsPasswordOptionsHistoryOutputReference:
        return typing.cast(ConnectionOptionsPasswordOptionsHistoryOutputReference, jsii.get(self, "history"))

    @builtins.property
    @jsii.member(jsii_name="profileData")
    def profile_data(
        self,
    ) -> "ConnectionOptionsPasswordOptionsProfileDataOutputReference":
        return typing.cast("ConnectionOptionsPasswordOptionsProfileDataOutputReference", jsii.get(self, "profileData"))

    @builtins.property
    @jsii.member(jsii_name="complexityInput")
    def complexity_input(
        self,
    ) -> typing.Optional[ConnectionOptionsPasswordOptionsComplexity]:
        return typing.cast(typing.Optional[ConnectionOptionsPasswordOptionsComplexity], jsii.get(self, "complexityInput"))

    @builtins.property
    @jsii.member(jsii_name="dictionaryInput")
    def dictionary_input(
        self,
    ) -> typing.Optional[ConnectionOptionsPasswordOptionsDictionary]:
        return typing.cast(typing.Optional[ConnectionOptionsPasswordOptionsDictionary], jsii.get(self, "dictionaryInput"))

    @builtins.property
    @jsii.member(jsii_name="historyInput")
    def history_input(self) -> typing.Optional[ConnectionOptionsPasswordOptionsHistory]:
        return typing.cast(typing.Optional[ConnectionOptionsPasswordOptionsHistory], jsii.get(self, "historyInput"))

    @builtins.property
    @jsii.member(jsii_name="profileDataInput")
    def profile_data_input(
        self,
    ) -> typing.Optional["ConnectionOptionsPasswordOptionsProfileData"]:
        return typing.cast(typing.Optional["ConnectionOptionsPasswordOptionsProfileData"], jsii.get(self, "profileDataInput"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ConnectionOptionsPasswordOptions]:
        return typing.cast(typing.Optional[ConnectionOptionsPasswordOptions], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[ConnectionOptionsPasswordOptions],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7d6b32ae0bc1137f90eab0fb26fd164da6a528853c25db4a4c56679bd5c57d88)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.connection.ConnectionOptionsPasswordOptionsProfileData",
    jsii_struct_bases=[],
    name_mapping={"active": "active", "blocked_fields": "blockedFields"},
)
class ConnectionOptionsPasswordOptionsProfileData:
    def __init__(
        self,
        *,
        active: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        blocked_fields: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param active: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#active Connection#active}.
        :param blocked_fields: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#blocked_fields Connection#blocked_fields}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d6dee9bce0ab18c891d0c356657237217a58be5cbf06daf95d459a835a1502c8)
            check_type(argname="argument active", value=active, expected_type=type_hints["active"])
            check_type(argname="argument blocked_fields", value=blocked_fields, expected_type=type_hints["blocked_fields"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if active is not None:
            self._values["active"] = active
        if blocked_fields is not None:
            self._values["blocked_fields"] = blocked_fields

    @builtins.property
    def active(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#active Connection#active}.'''
        result = self._values.get("active")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def blocked_fields(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#blocked_fields Connection#blocked_fields}.'''
        result = self._values.get("blocked_fields")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ConnectionOptionsPasswordOptionsProfileData(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ConnectionOptionsPasswordOptionsProfileDataOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionOptionsPasswordOptionsProfileDataOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__540e85ef946236c67cddd3a60e665d1d5cd5649c23672a28d61a3409e2af2d5c)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetActive")
    def reset_active(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetActive", []))

    @jsii.member(jsii_name="resetBlockedFields")
    def reset_blocked_fields(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetBlockedFields", []))

    @builtins.property
    @jsii.member(jsii_name="activeInput")
    def active_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "activeInput"))

    @builtins.property
    @jsii.member(jsii_name="blockedFieldsInput")
    def blocked_fields_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "blockedFieldsInput"))

    @builtins.property
    @jsii.member(jsii_name="active")
    def active(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "active"))

    @active.setter
    def active(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__fd5c61359a04ce2b8b0dda4b605ea44ac88b65024ef5431808559f5f31fcffa8)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "active", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="blockedFields")
    def blocked_fields(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "blockedFields"))

    @blocked_fields.setter
    def blocked_fields(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__72e83b28e8ea4d35e81f5c13bcf6cbed2cb4d470e3be1a72028bdd1595cba0a0)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "blockedFields", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[ConnectionOptionsPasswordOptionsProfileData]:
        return typing.cast(typing.Optional[ConnectionOptionsPasswordOptionsProfileData], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[ConnectionOptionsPasswordOptionsProfileData],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8db1940902eda29472fb65731607aed552dd575d1dcdaf03088157f4507b27cf)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.connection.ConnectionOptionsSigningKey",
    jsii_struct_bases=[],
    name_mapping={"cert": "cert", "key": "key"},
)
class ConnectionOptionsSigningKey:
    def __init__(self, *, cert: builtins.str, key: builtins.str) -> None:
        '''
        :param cert: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#cert Connection#cert}.
        :param key: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#key Connection#key}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__11e28efe5b2dd93c3f893138de8d57f27146d9fa511eb69fc69920caa6b24fc4)
            check_type(argname="argument cert", value=cert, expected_type=type_hints["cert"])
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "cert": cert,
            "key": key,
        }

    @builtins.property
    def cert(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#cert Connection#cert}.'''
        result = self._values.get("cert")
        assert result is not None, "Required property 'cert' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def key(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#key Connection#key}.'''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ConnectionOptionsSigningKey(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ConnectionOptionsSigningKeyOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionOptionsSigningKeyOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__f32d77a98060d5619a63df0c4f4a7e4c89aaca623e248a7fb38f6abd59a26964)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="certInput")
    def cert_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "certInput"))

    @builtins.property
    @jsii.member(jsii_name="keyInput")
    def key_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "keyInput"))

    @builtins.property
    @jsii.member(jsii_name="cert")
    def cert(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "cert"))

    @cert.setter
    def cert(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c24d2522b56ebee7ef279de4e2b47bb71e48422f0843e75cabacaa195ef8dd8b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "cert", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="key")
    def key(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "key"))

    @key.setter
    def key(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3dad85de7f4fef0caf03d81b61ab513e5c164a8be702c2dfdfe9eb27dba1815c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "key", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ConnectionOptionsSigningKey]:
        return typing.cast(typing.Optional[ConnectionOptionsSigningKey], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[ConnectionOptionsSigningKey],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__32fef26e32f674e826e2ad87198c82890177708d04e346c7ca3898a868eb71e1)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.connection.ConnectionOptionsTotp",
    jsii_struct_bases=[],
    name_mapping={"length": "length", "time_step": "timeStep"},
)
class ConnectionOptionsTotp:
    def __init__(
        self,
        *,
        length: typing.Optional[jsii.Number] = None,
        time_step: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param length: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#length Connection#length}.
        :param time_step: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#time_step Connection#time_step}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__999266256c809793fe01244d3ef9c39c4b69f421a44fd3e2f09567f474dc43f3)
            check_type(argname="argument length", value=length, expected_type=type_hints["length"])
            check_type(argname="argument time_step", value=time_step, expected_type=type_hints["time_step"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if length is not None:
            self._values["length"] = length
        if time_step is not None:
            self._values["time_step"] = time_step

    @builtins.property
    def length(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#length Connection#length}.'''
        result = self._values.get("length")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def time_step(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#time_step Connection#time_step}.'''
        result = self._values.get("time_step")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ConnectionOptionsTotp(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ConnectionOptionsTotpOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionOptionsTotpOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__4e50f16c294a053b72a880bcf805205c86f413725a864219adfe242f7b8f9e84)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetLength")
    def reset_length(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetLength", []))

    @jsii.member(jsii_name="resetTimeStep")
    def reset_time_step(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetTimeStep", []))

    @builtins.property
    @jsii.member(jsii_name="lengthInput")
    def length_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "lengthInput"))

    @builtins.property
    @jsii.member(jsii_name="timeStepInput")
    def time_step_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "timeStepInput"))

    @builtins.property
    @jsii.member(jsii_name="length")
    def length(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "length"))

    @length.setter
    def length(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c1c4b28ac2bca0529557134cf953b5b4fa8fe894faacb24757eca1aa1eb001d4)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "length", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="timeStep")
    def time_step(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "timeStep"))

    @time_step.setter
    def time_step(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ed9d2f92984ced5c4cab6bcbb6ac1b26475918f208eeb148ce1d52f3d2b66f4e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "timeStep", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ConnectionOptionsTotp]:
        return typing.cast(typing.Optional[ConnectionOptionsTotp], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[ConnectionOptionsTotp]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3a35a7d8fe88acf490fbe29ae7255fa906e0a588ebece1c2d58989aa8ddfcdd6)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.connection.ConnectionOptionsValidation",
    jsii_struct_bases=[],
    name_mapping={"username": "username"},
)
class ConnectionOptionsValidation:
    def __init__(
        self,
        *,
        username: typing.Optional[typing.Union["ConnectionOptionsValidationUsername", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param username: username block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#username Connection#username}
        '''
        if isinstance(username, dict):
            username = ConnectionOptionsValidationUsername(**username)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9b59c517bdb5e0924b63d4a10de0104ee990f79a804a328fcf4ce8254eaa1c8b)
            check_type(argname="argument username", value=username, expected_type=type_hints["username"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if username is not None:
            self._values["username"] = username

    @builtins.property
    def username(self) -> typing.Optional["ConnectionOptionsValidationUsername"]:
        '''username block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#username Connection#username}
        '''
        result = self._values.get("username")
        return typing.cast(typing.Optional["ConnectionOptionsValidationUsername"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ConnectionOptionsValidation(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ConnectionOptionsValidationOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionOptionsValidationOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__3e16459f2d90baa184b98af5b5c0cef277cc58e7324deacb340390484a906dc4)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="putUsername")
    def put_username(
        self,
        *,
        max: typing.Optional[jsii.Number] = None,
        min: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param max: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#max Connection#max}.
        :param min: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#min Connection#min}.
        '''
        value = ConnectionOptionsValidationUsername(max=max, min=min)

        return typing.cast(None, jsii.invoke(self, "putUsername", [value]))

    @jsii.member(jsii_name="resetUsername")
    def reset_username(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetUsername", []))

    @builtins.property
    @jsii.member(jsii_name="username")
    def username(self) -> "ConnectionOptionsValidationUsernameOutputReference":
        return typing.cast("ConnectionOptionsValidationUsernameOutputReference", jsii.get(self, "username"))

    @builtins.property
    @jsii.member(jsii_name="usernameInput")
    def username_input(self) -> typing.Optional["ConnectionOptionsValidationUsername"]:
        return typing.cast(typing.Optional["ConnectionOptionsValidationUsername"], jsii.get(self, "usernameInput"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ConnectionOptionsValidation]:
        return typing.cast(typing.Optional[ConnectionOptionsValidation], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[ConnectionOptionsValidation],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__574e41189d0eec27a60fbe4d6195e5b24f0611cd9b265565f9b57ecce0e509cc)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.connection.ConnectionOptionsValidationUsername",
    jsii_struct_bases=[],
    name_mapping={"max": "max", "min": "min"},
)
class ConnectionOptionsValidationUsername:
    def __init__(
        self,
        *,
        max: typing.Optional[jsii.Number] = None,
        min: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param max: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#max Connection#max}.
        :param min: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#min Connection#min}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a2edd589e8ed39f8c0ba8c81eedcddf18209c9488bb15f20e7f5c4092a637883)
            check_type(argname="argument max", value=max, expected_type=type_hints["max"])
            check_type(argname="argument min", value=min, expected_type=type_hints["min"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if max is not None:
            self._values["max"] = max
        if min is not None:
            self._values["min"] = min

    @builtins.property
    def max(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#max Connection#max}.'''
        result = self._values.get("max")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def min(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection#min Connection#min}.'''
        result = self._values.get("min")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ConnectionOptionsValidationUsername(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ConnectionOptionsValidationUsernameOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.connection.ConnectionOptionsValidationUsernameOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__f6a28b5d1b6a276264a04aeacea39fa3b27c80010e3c0452b687197675f4834b)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetMax")
    def reset_max(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMax", []))

    @jsii.member(jsii_name="resetMin")
    def reset_min(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMin", []))

    @builtins.property
    @jsii.member(jsii_name="maxInput")
    def max_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "maxInput"))

    @builtins.property
    @jsii.member(jsii_name="minInput")
    def min_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "minInput"))

    @builtins.property
    @jsii.member(jsii_name="max")
    def max(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "max"))

    @max.setter
    def max(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f452bb80f4b2a5b059e1ddda63cf8c9839954c1df4d4c335d8acd377b6aafb09)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "max", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="min")
    def min(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "min"))

    @min.setter
    def min(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a466751fa162a811b12e37b2e4556ef33efcab64fc0be5e67cd18e29b5c2c4dd)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "min", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ConnectionOptionsValidationUsername]:
        return typing.cast(typing.Optional[ConnectionOptionsValidationUsername], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[ConnectionOptionsValidationUsername],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__caef8afd65510a10bd565413edbcb38d652a8f22ed8fae4de969df8ed7c76645)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


__all__ = [
    "Connection",
    "ConnectionAuthentication",
    "ConnectionAuthenticationOutputReference",
    "ConnectionConfig",
    "ConnectionConnectedAccounts",
    "ConnectionConnectedAccountsOutputReference",
    "ConnectionCrossAppAccessRequestingApp",
    "ConnectionCrossAppAccessRequestingAppOutputReference",
    "ConnectionCrossAppAccessResourceApp",
    "ConnectionCrossAppAccessResourceAppOutputReference",
    "ConnectionOptions",
    "ConnectionOptionsAttributeMap",
    "ConnectionOptionsAttributeMapOutputReference",
    "ConnectionOptionsAttributes",
    "ConnectionOptionsAttributesEmail",
    "ConnectionOptionsAttributesEmailIdentifier",
    "ConnectionOptionsAttributesEmailIdentifierList",
    "ConnectionOptionsAttributesEmailIdentifierOutputReference",
    "ConnectionOptionsAttributesEmailList",
    "ConnectionOptionsAttributesEmailOutputReference",
    "ConnectionOptionsAttributesEmailSignup",
    "ConnectionOptionsAttributesEmailSignupList",
    "ConnectionOptionsAttributesEmailSignupOutputReference",
    "ConnectionOptionsAttributesEmailSignupVerification",
    "ConnectionOptionsAttributesEmailSignupVerificationList",
    "ConnectionOptionsAttributesEmailSignupVerificationOutputReference",
    "ConnectionOptionsAttributesList",
    "ConnectionOptionsAttributesOutputReference",
    "ConnectionOptionsAttributesPhoneNumber",
    "ConnectionOptionsAttributesPhoneNumberIdentifier",
    "ConnectionOptionsAttributesPhoneNumberIdentifierList",
    "ConnectionOptionsAttributesPhoneNumberIdentifierOutputReference",
    "ConnectionOptionsAttributesPhoneNumberList",
    "ConnectionOptionsAttributesPhoneNumberOutputReference",
    "ConnectionOptionsAttributesPhoneNumberSignup",
    "ConnectionOptionsAttributesPhoneNumberSignupList",
    "ConnectionOptionsAttributesPhoneNumberSignupOutputReference",
    "ConnectionOptionsAttributesPhoneNumberSignupVerification",
    "ConnectionOptionsAttributesPhoneNumberSignupVerificationList",
    "ConnectionOptionsAttributesPhoneNumberSignupVerificationOutputReference",
    "ConnectionOptionsAttributesUsername",
    "ConnectionOptionsAttributesUsernameIdentifier",
    "ConnectionOptionsAttributesUsernameIdentifierList",
    "ConnectionOptionsAttributesUsernameIdentifierOutputReference",
    "ConnectionOptionsAttributesUsernameList",
    "ConnectionOptionsAttributesUsernameOutputReference",
    "ConnectionOptionsAttributesUsernameSignup",
    "ConnectionOptionsAttributesUsernameSignupList",
    "ConnectionOptionsAttributesUsernameSignupOutputReference",
    "ConnectionOptionsAttributesUsernameValidation",
    "ConnectionOptionsAttributesUsernameValidationAllowedTypes",
    "ConnectionOptionsAttributesUsernameValidationAllowedTypesList",
    "ConnectionOptionsAttributesUsernameValidationAllowedTypesOutputReference",
    "ConnectionOptionsAttributesUsernameValidationList",
    "ConnectionOptionsAttributesUsernameValidationOutputReference",
    "ConnectionOptionsAuthenticationMethods",
    "ConnectionOptionsAuthenticationMethodsEmailOtp",
    "ConnectionOptionsAuthenticationMethodsEmailOtpOutputReference",
    "ConnectionOptionsAuthenticationMethodsList",
    "ConnectionOptionsAuthenticationMethodsOutputReference",
    "ConnectionOptionsAuthenticationMethodsPasskey",
    "ConnectionOptionsAuthenticationMethodsPasskeyOutputReference",
    "ConnectionOptionsAuthenticationMethodsPassword",
    "ConnectionOptionsAuthenticationMethodsPasswordOutputReference",
    "ConnectionOptionsAuthenticationMethodsPhoneOtp",
    "ConnectionOptionsAuthenticationMethodsPhoneOtpOutputReference",
    "ConnectionOptionsConnectionSettings",
    "ConnectionOptionsConnectionSettingsOutputReference",
    "ConnectionOptionsCustomHeaders",
    "ConnectionOptionsCustomHeadersList",
    "ConnectionOptionsCustomHeadersOutputReference",
    "ConnectionOptionsCustomPasswordHash",
    "ConnectionOptionsCustomPasswordHashOutputReference",
    "ConnectionOptionsDecryptionKey",
    "ConnectionOptionsDecryptionKeyOutputReference",
    "ConnectionOptionsFederatedConnectionsAccessTokens",
    "ConnectionOptionsFederatedConnectionsAccessTokensOutputReference",
    "ConnectionOptionsGatewayAuthentication",
    "ConnectionOptionsGatewayAuthenticationOutputReference",
    "ConnectionOptionsIdpInitiated",
    "ConnectionOptionsIdpInitiatedOutputReference",
    "ConnectionOptionsMfa",
    "ConnectionOptionsMfaOutputReference",
    "ConnectionOptionsOutputReference",
    "ConnectionOptionsPasskeyOptions",
    "ConnectionOptionsPasskeyOptionsOutputReference",
    "ConnectionOptionsPasswordComplexityOptions",
    "ConnectionOptionsPasswordComplexityOptionsOutputReference",
    "ConnectionOptionsPasswordDictionary",
    "ConnectionOptionsPasswordDictionaryOutputReference",
    "ConnectionOptionsPasswordHistory",
    "ConnectionOptionsPasswordHistoryList",
    "ConnectionOptionsPasswordHistoryOutputReference",
    "ConnectionOptionsPasswordNoPersonalInfo",
    "ConnectionOptionsPasswordNoPersonalInfoOutputReference",
    "ConnectionOptionsPasswordOptions",
    "ConnectionOptionsPasswordOptionsComplexity",
    "ConnectionOptionsPasswordOptionsComplexityOutputReference",
    "ConnectionOptionsPasswordOptionsDictionary",
    "ConnectionOptionsPasswordOptionsDictionaryOutputReference",
    "ConnectionOptionsPasswordOptionsHistory",
    "ConnectionOptionsPasswordOptionsHistoryOutputReference",
    "ConnectionOptionsPasswordOptionsOutputReference",
    "ConnectionOptionsPasswordOptionsProfileData",
    "ConnectionOptionsPasswordOptionsProfileDataOutputReference",
    "ConnectionOptionsSigningKey",
    "ConnectionOptionsSigningKeyOutputReference",
    "ConnectionOptionsTotp",
    "ConnectionOptionsTotpOutputReference",
    "ConnectionOptionsValidation",
    "ConnectionOptionsValidationOutputReference",
    "ConnectionOptionsValidationUsername",
    "ConnectionOptionsValidationUsernameOutputReference",
]

publication.publish()

def _typecheckingstub__1d26c6902138213d54f4beb3f0787df0e9a0eacfdab60b2abbee300277fa617d(
    scope: _constructs_77d1e7e8.Construct,
    id_: builtins.str,
    *,
    name: builtins.str,
    strategy: builtins.str,
    authentication: typing.Optional[typing.Union[ConnectionAuthentication, typing.Dict[builtins.str, typing.Any]]] = None,
    connected_accounts: typing.Optional[typing.Union[ConnectionConnectedAccounts, typing.Dict[builtins.str, typing.Any]]] = None,
    cross_app_access_requesting_app: typing.Optional[typing.Union[ConnectionCrossAppAccessRequestingApp, typing.Dict[builtins.str, typing.Any]]] = None,
    cross_app_access_resource_app: typing.Optional[typing.Union[ConnectionCrossAppAccessResourceApp, typing.Dict[builtins.str, typing.Any]]] = None,
    display_name: typing.Optional[builtins.str] = None,
    id: typing.Optional[builtins.str] = None,
    is_domain_connection: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    metadata: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    options: typing.Optional[typing.Union[ConnectionOptions, typing.Dict[builtins.str, typing.Any]]] = None,
    realms: typing.Optional[typing.Sequence[builtins.str]] = None,
    show_as_button: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
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

def _typecheckingstub__328a02655ae9f1e7fcec1dbeabad89e07555307647cb62b0936b1e8ab2bfa3c0(
    scope: _constructs_77d1e7e8.Construct,
    import_to_id: builtins.str,
    import_from_id: builtins.str,
    provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6ab3fb3307ae1720557ee8c86eefed7a2ee99ac103594d4d4179907d651cc5f9(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1029bc3d603706ed5532cd201698b7d32d2b57492769f2622939619cfc7c7508(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4b2f3d9a3034521b390d4a2868dd6497f34a6dd5474975fce44894568bc9169f(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c5778888c61057b3d62284cbb0dd958506a904080a1cd9e2a9e4bc4c3c18cda6(
    value: typing.Mapping[builtins.str, builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__59d0e76288ee1d1544f06d50af79e04d8de38bec6288984c0b54b0b80f21d045(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bd962ff1e4e376de6cc07ed4bd6496aa50f74e912f06b56a72902acae4b781ee(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__76402c6117230fe9326c48856269def6239d2fbc5c0f65cd10da9e1252e23316(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9930c50dfb99b6b3203d785c8b5faceb2c886d9e943ac1949b165a5c074a7dba(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9ff201d6ca8513e1f71bc920a99390dc4cef0bdfc7e9b27e2b983571562bbc72(
    *,
    active: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c726d00bf509f013494de398a608b2711f050c7c291005f701f7d1dba2dc3d77(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__034fa00ed9ad66cbd0666478fad4eaa3852256c7b953ffaed668afe5f3c5a57a(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__50489833a9638ccb467d8ba2457b9a19a9d5db03305d27ee372a59fc94d25255(
    value: typing.Optional[ConnectionAuthentication],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b90a581033254452cc621548ae19364b0c46e9bd80fcbb26390e7af86d3e436e(
    *,
    connection: typing.Optional[typing.Union[typing.Union[_cdktf_9a9027ec.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]] = None,
    count: typing.Optional[typing.Union[jsii.Number, _cdktf_9a9027ec.TerraformCount]] = None,
    depends_on: typing.Optional[typing.Sequence[_cdktf_9a9027ec.ITerraformDependable]] = None,
    for_each: typing.Optional[_cdktf_9a9027ec.ITerraformIterator] = None,
    lifecycle: typing.Optional[typing.Union[_cdktf_9a9027ec.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]] = None,
    provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
    provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktf_9a9027ec.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]] = None,
    name: builtins.str,
    strategy: builtins.str,
    authentication: typing.Optional[typing.Union[ConnectionAuthentication, typing.Dict[builtins.str, typing.Any]]] = None,
    connected_accounts: typing.Optional[typing.Union[ConnectionConnectedAccounts, typing.Dict[builtins.str, typing.Any]]] = None,
    cross_app_access_requesting_app: typing.Optional[typing.Union[ConnectionCrossAppAccessRequestingApp, typing.Dict[builtins.str, typing.Any]]] = None,
    cross_app_access_resource_app: typing.Optional[typing.Union[ConnectionCrossAppAccessResourceApp, typing.Dict[builtins.str, typing.Any]]] = None,
    display_name: typing.Optional[builtins.str] = None,
    id: typing.Optional[builtins.str] = None,
    is_domain_connection: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    metadata: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    options: typing.Optional[typing.Union[ConnectionOptions, typing.Dict[builtins.str, typing.Any]]] = None,
    realms: typing.Optional[typing.Sequence[builtins.str]] = None,
    show_as_button: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9c432de1084edb181a0c2b42785cc0590784488a01ae104e6370214a73bd0c8e(
    *,
    active: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__558be371437d65a13ef69a77156ac1a67f5c8124b6971c6b0b5298c895168c09(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__050a15d337c5a642817451cfde9ee6be59a3f24f67f390307f494d2091db81cf(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9f0bdc55286d95c59ef5e50dc7320affaee5252dc466fc408356cd8a8b396eb6(
    value: typing.Optional[ConnectionConnectedAccounts],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bf69bd873db958b630691c8bc3a493065240ebf0a322ca5765cef536c3b1de1a(
    *,
    active: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4b570fb13075acef5169f422698aaa2802e6f9f33fc7e8290578fd3640bdd3ad(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a78e06103461f46c4a9ddd4081b0575296bfa8ece9edabb81f9e1a3424a53bde(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__83354b19e35171f8aeace54ac4726fba0d8f443eb22ffcd9d58958d2e7253455(
    value: typing.Optional[ConnectionCrossAppAccessRequestingApp],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__97344485cb2b38016ad72c9c0fc089059661729dc24f6079e1d8501ba4505aab(
    *,
    status: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ae8b74a75108ed28459f2926dba0b21ab80b953f55ad4be852e5ace3170c2a00(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__03002ff9a0ee9d4a856a43ae3e0b3420ea89e9e3217cce218ff20d9eb6721baf(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f8b023cfb50821ef5dd9b1295ebdb188856d216a0d9c14e99cd9562913cacca2(
    value: typing.Optional[ConnectionCrossAppAccessResourceApp],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3ed27ab26641392793dbbd3e8b0f90b41c03f63207d540695cf6150d9f3f996a(
    *,
    access_token_url: typing.Optional[builtins.str] = None,
    adfs_server: typing.Optional[builtins.str] = None,
    allowed_audiences: typing.Optional[typing.Sequence[builtins.str]] = None,
    api_enable_groups: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    api_enable_users: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    app_id: typing.Optional[builtins.str] = None,
    attribute_map: typing.Optional[typing.Union[ConnectionOptionsAttributeMap, typing.Dict[builtins.str, typing.Any]]] = None,
    attributes: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ConnectionOptionsAttributes, typing.Dict[builtins.str, typing.Any]]]]] = None,
    authentication_methods: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ConnectionOptionsAuthenticationMethods, typing.Dict[builtins.str, typing.Any]]]]] = None,
    authorization_endpoint: typing.Optional[builtins.str] = None,
    auth_params: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    brute_force_protection: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    client_id: typing.Optional[builtins.str] = None,
    client_secret: typing.Optional[builtins.str] = None,
    community_base_url: typing.Optional[builtins.str] = None,
    configuration: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    connection_settings: typing.Optional[typing.Union[ConnectionOptionsConnectionSettings, typing.Dict[builtins.str, typing.Any]]] = None,
    consumer_key: typing.Optional[builtins.str] = None,
    consumer_secret: typing.Optional[builtins.str] = None,
    custom_headers: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ConnectionOptionsCustomHeaders, typing.Dict[builtins.str, typing.Any]]]]] = None,
    custom_password_hash: typing.Optional[typing.Union[ConnectionOptionsCustomPasswordHash, typing.Dict[builtins.str, typing.Any]]] = None,
    custom_scripts: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    debug: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    decryption_key: typing.Optional[typing.Union[ConnectionOptionsDecryptionKey, typing.Dict[builtins.str, typing.Any]]] = None,
    destination_url: typing.Optional[builtins.str] = None,
    digest_algorithm: typing.Optional[builtins.str] = None,
    disable_cache: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    disable_self_service_change_password: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    disable_sign_out: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    disable_signup: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    discovery_url: typing.Optional[builtins.str] = None,
    domain: typing.Optional[builtins.str] = None,
    domain_aliases: typing.Optional[typing.Sequence[builtins.str]] = None,
    dpop_signing_alg: typing.Optional[builtins.str] = None,
    email: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    enabled_database_customization: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    enable_script_context: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    entity_id: typing.Optional[builtins.str] = None,
    federated_connections_access_tokens: typing.Optional[typing.Union[ConnectionOptionsFederatedConnectionsAccessTokens, typing.Dict[builtins.str, typing.Any]]] = None,
    fed_metadata_xml: typing.Optional[builtins.str] = None,
    fields_map: typing.Optional[builtins.str] = None,
    forward_request_info: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    from_: typing.Optional[builtins.str] = None,
    gateway_authentication: typing.Optional[typing.Union[ConnectionOptionsGatewayAuthentication, typing.Dict[builtins.str, typing.Any]]] = None,
    gateway_url: typing.Optional[builtins.str] = None,
    global_token_revocation_jwt_iss: typing.Optional[builtins.str] = None,
    global_token_revocation_jwt_sub: typing.Optional[builtins.str] = None,
    icon_url: typing.Optional[builtins.str] = None,
    identity_api: typing.Optional[builtins.str] = None,
    idp_initiated: typing.Optional[typing.Union[ConnectionOptionsIdpInitiated, typing.Dict[builtins.str, typing.Any]]] = None,
    id_token_session_expiry_supported: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    id_token_signed_response_algs: typing.Optional[typing.Sequence[builtins.str]] = None,
    import_mode: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ips: typing.Optional[typing.Sequence[builtins.str]] = None,
    issuer: typing.Optional[builtins.str] = None,
    jwks_uri: typing.Optional[builtins.str] = None,
    key_id: typing.Optional[builtins.str] = None,
    map_user_id_to_id: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    max_groups_to_retrieve: typing.Optional[builtins.str] = None,
    messaging_service_sid: typing.Optional[builtins.str] = None,
    metadata_url: typing.Optional[builtins.str] = None,
    metadata_xml: typing.Optional[builtins.str] = None,
    mfa: typing.Optional[typing.Union[ConnectionOptionsMfa, typing.Dict[builtins.str, typing.Any]]] = None,
    name: typing.Optional[builtins.str] = None,
    non_persistent_attrs: typing.Optional[typing.Sequence[builtins.str]] = None,
    oidc_metadata: typing.Optional[builtins.str] = None,
    passkey_options: typing.Optional[typing.Union[ConnectionOptionsPasskeyOptions, typing.Dict[builtins.str, typing.Any]]] = None,
    password_complexity_options: typing.Optional[typing.Union[ConnectionOptionsPasswordComplexityOptions, typing.Dict[builtins.str, typing.Any]]] = None,
    password_dictionary: typing.Optional[typing.Union[ConnectionOptionsPasswordDictionary, typing.Dict[builtins.str, typing.Any]]] = None,
    password_history: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ConnectionOptionsPasswordHistory, typing.Dict[builtins.str, typing.Any]]]]] = None,
    password_no_personal_info: typing.Optional[typing.Union[ConnectionOptionsPasswordNoPersonalInfo, typing.Dict[builtins.str, typing.Any]]] = None,
    password_options: typing.Optional[typing.Union[ConnectionOptionsPasswordOptions, typing.Dict[builtins.str, typing.Any]]] = None,
    password_policy: typing.Optional[builtins.str] = None,
    ping_federate_base_url: typing.Optional[builtins.str] = None,
    pkce_enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    precedence: typing.Optional[typing.Sequence[builtins.str]] = None,
    protocol_binding: typing.Optional[builtins.str] = None,
    provider: typing.Optional[builtins.str] = None,
    realm_fallback: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    recipient_url: typing.Optional[builtins.str] = None,
    request_template: typing.Optional[builtins.str] = None,
    request_token_url: typing.Optional[builtins.str] = None,
    requires_username: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    scopes: typing.Optional[typing.Sequence[builtins.str]] = None,
    scripts: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    send_back_channel_nonce: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    session_key: typing.Optional[builtins.str] = None,
    set_user_root_attributes: typing.Optional[builtins.str] = None,
    should_trust_email_verified_connection: typing.Optional[builtins.str] = None,
    signature_algorithm: typing.Optional[builtins.str] = None,
    signature_method: typing.Optional[builtins.str] = None,
    sign_in_endpoint: typing.Optional[builtins.str] = None,
    signing_cert: typing.Optional[builtins.str] = None,
    signing_key: typing.Optional[typing.Union[ConnectionOptionsSigningKey, typing.Dict[builtins.str, typing.Any]]] = None,
    sign_out_endpoint: typing.Optional[builtins.str] = None,
    sign_saml_request: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    strategy_version: typing.Optional[jsii.Number] = None,
    subject: typing.Optional[builtins.str] = None,
    syntax: typing.Optional[builtins.str] = None,
    team_id: typing.Optional[builtins.str] = None,
    template: typing.Optional[builtins.str] = None,
    tenant_domain: typing.Optional[builtins.str] = None,
    token_endpoint: typing.Optional[builtins.str] = None,
    token_endpoint_auth_method: typing.Optional[builtins.str] = None,
    token_endpoint_auth_signing_alg: typing.Optional[builtins.str] = None,
    token_endpoint_jwtca_aud_format: typing.Optional[builtins.str] = None,
    totp: typing.Optional[typing.Union[ConnectionOptionsTotp, typing.Dict[builtins.str, typing.Any]]] = None,
    twilio_sid: typing.Optional[builtins.str] = None,
    twilio_token: typing.Optional[builtins.str] = None,
    type: typing.Optional[builtins.str] = None,
    upstream_params: typing.Optional[builtins.str] = None,
    use_cert_auth: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    use_kerberos: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    use_oauth_spec_scope: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    user_authorization_url: typing.Optional[builtins.str] = None,
    user_id_attribute: typing.Optional[builtins.str] = None,
    userinfo_endpoint: typing.Optional[builtins.str] = None,
    use_wsfed: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    validation: typing.Optional[typing.Union[ConnectionOptionsValidation, typing.Dict[builtins.str, typing.Any]]] = None,
    waad_common_endpoint: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    waad_protocol: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d46313a086e9e8b9653d000463131da90338a926e2cf1f6ca2365fa0800bfcb4(
    *,
    mapping_mode: builtins.str,
    attributes: typing.Optional[builtins.str] = None,
    userinfo_scope: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4a6db3eb27a0aee7f73140ff1507dfebf7b3536581dc6d573f840139e5336243(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__df924b7fa49b15463d9afea809cde21dd0cb6d73740c7ea3166d86500769700a(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__511682fcb056a8b6be3851bd1a001ed7df756c41bdca823412836f7c3ad46245(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f4e7ecda7a62a34858989476dc2fe682c474942b6fd64edf911397389b21ebcb(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__54b4cf5320ecc740f1c6e4371c3cb528d87a54b9574efc06fdb5daa48892198d(
    value: typing.Optional[ConnectionOptionsAttributeMap],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__61fd03ac8fb362601ac2d5de9b35745ad7c4aa7dcfb86fa2c2758c3199fa0d09(
    *,
    email: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ConnectionOptionsAttributesEmail, typing.Dict[builtins.str, typing.Any]]]]] = None,
    phone_number: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ConnectionOptionsAttributesPhoneNumber, typing.Dict[builtins.str, typing.Any]]]]] = None,
    username: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ConnectionOptionsAttributesUsername, typing.Dict[builtins.str, typing.Any]]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8ac6ca178414a83aaca1124ad39946546bd6f86c43b5deff4e4fc2c229fc48b6(
    *,
    identifier: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ConnectionOptionsAttributesEmailIdentifier, typing.Dict[builtins.str, typing.Any]]]]] = None,
    profile_required: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    signup: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ConnectionOptionsAttributesEmailSignup, typing.Dict[builtins.str, typing.Any]]]]] = None,
    unique: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    verification_method: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__26f44a3bf3291cab90dd989d167584d6d9abe4fe5436cd1899fe1760b483611a(
    *,
    active: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    default_method: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d33b736d4d541f80f628423b10c10ca801ff319dc48b5ef3e0b9427b0716a3e1(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    wraps_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1bbdb7da21d6d6b73c9b15cf96eeb23e8be103c17c24042f181c5dd842728bb1(
    index: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5ddd4b931d009062cbc79d45a79f6c0ec1ded62ad24f2a67f9f88afc6351d1e2(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e5b9448d49682e3f92ba090797d9aabed77a8307126a02060a5d8114d011c031(
    value: _cdktf_9a9027ec.IInterpolatingParent,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8c0598c9e855e3fc580c9f0daf0c2e1271890183cbc5acc8359cc67a70fee40d(
    value: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cba12e0c024a49895dbbc90113fecba3b3e9453d2254118c8c0ed4e04175a291(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesEmailIdentifier]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f1efb5a19c898770259313af625367667e703a7e9c9d3372e5630099af271db0(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    complex_object_index: jsii.Number,
    complex_object_is_from_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cf849f3703c1c2541396637485c0726d684b4f075efb5a0bac690152ada37063(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7a814cb89b94cd5e70d7bd75a86a63f270680d997a8d2c97f3c21060439d4adb(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__12ee9d5c70192d1460fcdf927e4469ddaad816984bf0b4ccfb218e0d734afe6e(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsAttributesEmailIdentifier]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4dc0e300505d1b07150627b4842c6d18ecfc9bd0e50a0268bceeb2a0eba08969(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    wraps_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1cbbf177d43e036d0bbfe6eef4ea02a960b7d8e3e4f3e7586c113df31b241092(
    index: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__11e90a5dc7621d30f6e49d3a2640535b52a30ee6ff0f8f0d0ddc1e51fd35d282(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9bcf8280c0726618d0462706f9907f8a56f57c5faad7118f3a34813926321c81(
    value: _cdktf_9a9027ec.IInterpolatingParent,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5cc5b3211a9c7cd55cd43e45a0a59a84d0196433bf35decf6bbaca073b100e62(
    value: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6b1b18686fc7464905e9e5e752990770fa7759d100345c2a21ce16fb0cb2f062(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesEmail]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__74c322ba9f18612b9bfe8377a656a31836bffc0f039a3f6db8a3d994439b72da(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    complex_object_index: jsii.Number,
    complex_object_is_from_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__747f7609af0413071953eb0ebfa620777c6eefa048cf83fbe6f242720180bd80(
    value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ConnectionOptionsAttributesEmailIdentifier, typing.Dict[builtins.str, typing.Any]]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e7c4b4a27ff4350f9b309aadc7c8b5a9f4e43f7ccaca4308ce043f4a133d2f28(
    value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ConnectionOptionsAttributesEmailSignup, typing.Dict[builtins.str, typing.Any]]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__438da12ec77d5cca99973cc8f6c5b43c848bb4a0cbe674002fe7f5def44099c5(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8d3014562087016313e4010c17de77807d3d0f55fc6875cd21dde55bea90ef3b(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7eb1b9330e3e8e96037fb5fa7d5aa5b8d09ccd1ec0f002fc10038c0bea8e0757(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__46432ee7d7e0758c61d011c6a698a5683a8f43116030e58c151f586ad2f8cab1(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsAttributesEmail]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8449e5431d1faea84f105ee35c5654b2203260f29e6e56c0da6eb79b8ad1c1a0(
    *,
    status: typing.Optional[builtins.str] = None,
    verification: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ConnectionOptionsAttributesEmailSignupVerification, typing.Dict[builtins.str, typing.Any]]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e5daff53be83b43cd46f82a98c4d6c15e77e48085f9bfd8e4224132126f490f1(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    wraps_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__14a6eb134823a8346c2ec793efbf818dec3aa2ee6f4ed02a3191a68231f91b30(
    index: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__369cda7704d1edc5f96d8c0bf96e51a1dcb5580f0077cd657240265d88e66e05(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__13d5aa2926da893da41a64c19ef13b1286d1166828c41eed6939d03e4b4ec3dc(
    value: _cdktf_9a9027ec.IInterpolatingParent,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__26d45033cc5cba1c4ce6ab602f44e5e3e5ecbdf9e1745e6425b2e1e9286c6d49(
    value: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e0614360f175aeb7be05d2d94cf4482b56d897ca09dfeff7da9541a71d0fe7a2(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesEmailSignup]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5a9f0d74905db33c42216dd6f508f93118e40b2f88675d15a7c687972a4e8851(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    complex_object_index: jsii.Number,
    complex_object_is_from_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8936f0d351e6a2ed2df401e113cbaf0eb1070ca6b8e6953e5dfc0023188466ae(
    value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ConnectionOptionsAttributesEmailSignupVerification, typing.Dict[builtins.str, typing.Any]]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b683ced346cb74237bb9296e6fcf6d767039e358839355df7f1fb20842e8749e(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3e313201de69c8fce18869f31d49f079d895416e2ef6c6a9cdd20af88c7b443c(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsAttributesEmailSignup]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6aeaae79106eff4141a8461bfcc93a3f9848e289ccee8c47bdcc655887acdc1c(
    *,
    active: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1d7dbccbc48943455d6c75cf8eae0420ba34ae583728ab65071e00e336aa71e2(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    wraps_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b0584efd7d0c8d02e60c37a8976c8eff38d84cc489d9da0d00ce9c350d67ef5a(
    index: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__20bba4cf610e52ce4f8c95a51eaaaa82941009f7363233ad27e152e8662a8008(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3499098c37d3f2c70e3a7156c331702734b6f44130ca64edb444fbb7f2488d0f(
    value: _cdktf_9a9027ec.IInterpolatingParent,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5b78389a4a255c19be202c648d567edb0568fa1f251410a5e9ce3ea51a1c5065(
    value: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__73deb94caf36ec1f56bcc2a5957bdcf0e0007cf6aa7ba3f0b005012d33212437(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesEmailSignupVerification]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__37ab2cf8c0ec11698f1dc49db07c22a714c4f4ca6d0b192f0e46e2aec38d1a12(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    complex_object_index: jsii.Number,
    complex_object_is_from_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6da7a12ef2ab52386dc251f2d2abda9f393561f7a184cc007417e60f6f034f63(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f3fffd922b4793f983cb8a7eeb76864fa26a4ecdb10fbb2145de3d2e6b835046(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsAttributesEmailSignupVerification]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__74a26a945cdb5967c661432b5f5b90521aa4030a5a15fbdddc4676e12fe28c37(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    wraps_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5c9c3b73086f41b283736a5fa416f9ff4ed15db4270bc4798d790abb768600fb(
    index: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__44702d77cc7a59bfaf63dc1913b0ff67bd7260d4cffd1f5ea7017c76571f0032(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ffafa3ba1f3167b7a0080cf204be2dfb846de084c0b4ff12b663e81f9b338e98(
    value: _cdktf_9a9027ec.IInterpolatingParent,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__37a67c097dfce494280098f671adc0e4580627e3130a203ef2367b840ee158dc(
    value: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__376261b80b3b4d3b2328906b104493a5381f1b3e9da926377483ce94a6e113c3(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributes]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__46da3d06411af78f892deef4f966c6c9ecd0576316b7540a9d11bae0a5ce9a4f(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    complex_object_index: jsii.Number,
    complex_object_is_from_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0fcc59ef075f6b24200564ec9ca637ffc279fa0b00441ea99a3a31e4d2629983(
    value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ConnectionOptionsAttributesEmail, typing.Dict[builtins.str, typing.Any]]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__46ab34cfcf485110a5518a90ccddec30e15ec7954079ec8f22a02e922ec3e23e(
    value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ConnectionOptionsAttributesPhoneNumber, typing.Dict[builtins.str, typing.Any]]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__35f622ddb74f2d0a35010684c128de7d4707efe3bce2f8c59eb701ef66ff6475(
    value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ConnectionOptionsAttributesUsername, typing.Dict[builtins.str, typing.Any]]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a3812421a075c5afd3041a5f5396a71a1b48cb96857ed17045f4faca02ced08b(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsAttributes]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bea1267cb5b6cce3d7f16bc58938f95306be16ff2569c251d3c7faf64425a31a(
    *,
    identifier: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ConnectionOptionsAttributesPhoneNumberIdentifier, typing.Dict[builtins.str, typing.Any]]]]] = None,
    profile_required: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    signup: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ConnectionOptionsAttributesPhoneNumberSignup, typing.Dict[builtins.str, typing.Any]]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b1900927f5222e695e7a5765d45b565107e2d64a334fff8cb084047bd7769200(
    *,
    active: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    default_method: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__021b8bca93ab15c9b8019e333a5e41df61ff3821502e314c4623934b9b53a4c5(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    wraps_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__872b912b46754798ec15dc74f4e9301f0055fa2372951601a1cb7f5d5b407087(
    index: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__890d850ab56afb0574c5299c06d830c7cced9274fe41481155f6f0140b7f0c23(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__64c5018962ebbc43377080380fef66f77d08b535ebc9e3cd867bb6a6fa541b96(
    value: _cdktf_9a9027ec.IInterpolatingParent,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b2a921d9d42b172ec6895a9ade1c6ace53c5885cab1cc83eb315992a5da91ca2(
    value: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c843ffa6da3e85610d4b710c626775a36b4b52b03f184995969403c44fd561fe(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesPhoneNumberIdentifier]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a8ad22a2a1c3a901788d18197880afe677ee150902717fe48eec929acec048e7(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    complex_object_index: jsii.Number,
    complex_object_is_from_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__da53c8954a4b2dcf8a074c9fa5e4b0a6cb54be3bcce53baae115d035603cc72c(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2e5b4bddd7bef8dffd36010d534247744b4e296e06e939c1289950c7a6309ef7(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8a67910a49193fc766553fcaf1ce2b82409dd02e5b5d5d5874501b6d474282a2(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsAttributesPhoneNumberIdentifier]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8e4f33173df664b436612c88bb2b8a899987ca89554755ac715678573c3a2934(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    wraps_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__49b9353f3c4d2afa5ffeb5c8484f8acf993ea12adadc339538a5d9a789f0a330(
    index: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1dab649da6b6ea2d3f1e9aea1bf97b07a0a9a775d6ada0b9d43fb3f11066bfd8(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fbca4764b51a64b793d9f650fb8adfa55ad7baa75c7a6f05fe30919f82b2df1c(
    value: _cdktf_9a9027ec.IInterpolatingParent,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8a028092f812a030315d8c02829e9eba6b40d3e4bb09c3f44a41aa01078c5547(
    value: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__faa67455e06075a5f86c91b033a92f15273e700959f68f25c39649c901dc3e7d(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesPhoneNumber]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1fb93ea0840e52a55bf61dfedf5cd701ffa9d8d94b9607bf77563f401007a3ed(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    complex_object_index: jsii.Number,
    complex_object_is_from_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f239e8c692243d7c549f6728bbfb16aba113c94e672f798d104881688bec47aa(
    value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ConnectionOptionsAttributesPhoneNumberIdentifier, typing.Dict[builtins.str, typing.Any]]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3e1bd6efe5b3f7d7e9e16a1f836a9f684a84ffd1fd086d43db15f7728b2f098e(
    value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ConnectionOptionsAttributesPhoneNumberSignup, typing.Dict[builtins.str, typing.Any]]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3a8bf173de1e362479b2f3caacce2366b7335f173342dc7bede95bf579cfd3ff(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d792f5679c543246f2d1dd70eec1e18bd7fec19bbaa8c5094bea886cf34915cc(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsAttributesPhoneNumber]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d8b6cc2ff03f364a9dd39cf715d6c046949f7c5fb998d1bf015dd982e57696b4(
    *,
    status: typing.Optional[builtins.str] = None,
    verification: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ConnectionOptionsAttributesPhoneNumberSignupVerification, typing.Dict[builtins.str, typing.Any]]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__84fb65631320e15775b3f6395f5c08481717107cc48e711050eefbccde595ee9(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    wraps_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a5acbdadb4e5942290009939123d60a3e3591a9ff4ffe3b062267af8e31995e9(
    index: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c95e3f02789999f2d806135930f421d3c5a7b36a3177b512dbd1c43fe1e9c05b(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ee611f5e2bc96e1e4710456a20eaca0e7455fc741fb6f596568ee22030efdb9b(
    value: _cdktf_9a9027ec.IInterpolatingParent,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6bf83b13e1cda24004da9594c544ba33ef861f563569f46e0e42dd9f5cbf71f1(
    value: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__905f36567c63295fac3bc389616b5433284467f73561a61ebf987135ee1a9c64(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesPhoneNumberSignup]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f76b20b78a39eac183f7fb41daecb6397fe9a6a18980abdd49fc261d19cac9ab(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    complex_object_index: jsii.Number,
    complex_object_is_from_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c7ad9444e5fec9251d45da8515a42b509a256fc33d25ce513c39c7aae8108baf(
    value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ConnectionOptionsAttributesPhoneNumberSignupVerification, typing.Dict[builtins.str, typing.Any]]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__aed60fa0312d3664deb7f51b67d5df21a8d3192c64d198cef73b4513cdf19cf8(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9700ba8fb774e03f86664405e134250db749c873d29d09a4b87d7c0c76c9fb1a(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsAttributesPhoneNumberSignup]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7c8bdabeab2b31ccd2a3012fa3d737493525488bc1dd10f34a761a8441607f5b(
    *,
    active: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d0cdb9048d78bafad07da9e2b307c924d6d8bf477a351f2f812b7f07bcaa2e42(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    wraps_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6b2ac51d023a89610c8c8fe3315c206b81055f2428080d5361e1fc7ac49a1c79(
    index: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8ca374a29d76199d8ecea8bd1ad8fced82cee2cabd0827334cb2f4f9efb601c7(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f31111f73c92bad8a98ee7081e99f7ac4b10893a96652bab70005f7a756e1102(
    value: _cdktf_9a9027ec.IInterpolatingParent,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__937c63a18d7fb7ae473ca260be38ae539b67de7327ac37fa04f4b49df11951a3(
    value: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__04840c9d42a85772e478f15a33377b0ce5e2f57ffe2db1f289658e987a41ae80(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesPhoneNumberSignupVerification]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__65ba468b4e00ccf66a95df1fb6fc43476e8686db5234acda52c4eb6936321715(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    complex_object_index: jsii.Number,
    complex_object_is_from_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c55c3f7c9ee8feb903d76df3849db6e37108d0d3f43fe7b124f009a617f7beb9(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0eea949473d2c106839e9678d8bd33a805f6c42991f783214bde91c30decb047(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsAttributesPhoneNumberSignupVerification]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__42e54cda7d530918dc1798fa6ed7ce2a28c43872dc362072a92c303c8f0e354b(
    *,
    identifier: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ConnectionOptionsAttributesUsernameIdentifier, typing.Dict[builtins.str, typing.Any]]]]] = None,
    profile_required: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    signup: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ConnectionOptionsAttributesUsernameSignup, typing.Dict[builtins.str, typing.Any]]]]] = None,
    validation: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ConnectionOptionsAttributesUsernameValidation, typing.Dict[builtins.str, typing.Any]]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f9f403852a98ab7169fea5de2d3cb09bf30b17cd2b773eefd58f0ca1c14fbc4d(
    *,
    active: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    default_method: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3f8f8bd591fcb4071c6c2b79d2926f74d5c4f9f2f1db433edd294b1ce942c150(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    wraps_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3e4190abe53a61bd5e0c50f13a88c153bd8e39587fef34d20cf5d2f614555f83(
    index: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9f4040134a0c7487e8a7e724fd8de2ca4be5e47fb5869edd321202006e4d4df7(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4743e2cf8f69998f304af05dd9d66dfcc0d7ed45e0dde2068fac9548c99d6fab(
    value: _cdktf_9a9027ec.IInterpolatingParent,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c09450cc1a1f8afc2eaf93dc67b34a0aac7544de734306d8e81a4e679dc771db(
    value: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__05373f1ea151e42f3defc28c8e27964c05db2523ec6e3fb8e2106613bc8476db(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesUsernameIdentifier]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__920a4c56d0f4e4fc38ffff11e705a8abb524fbae80f89219db4b3502a0b3a3a6(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    complex_object_index: jsii.Number,
    complex_object_is_from_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6287bbace800ffc09d9258f4dd2ddce0a2291d9a06baf78cc2eccb195e8b69fe(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9167ff221b9f661b0597af55a3c0749ee3cdca36fa61f20c5b129f4ed69a098f(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d7a370e2eeb4d396a67fb46511b4b68bf81b7c0dca912966e5aed00fe242f804(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsAttributesUsernameIdentifier]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d0f9e82233fe2c98d42aa390272c0a1f34ec01ddf81218484ddb12eb3fcd9707(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    wraps_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8805e8aeaab9294182f4901ed85d02fb8ce89cced00da872b764f80db33f64b0(
    index: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d46413d6e2f56f5c2374b0bd7cc81d6ed0e58f0c7c29ab6e9559b57433c4bc2c(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4bf7efbaa57526eb766010a5cd77d64cfe0eec719165f58993cf411f6a73d70f(
    value: _cdktf_9a9027ec.IInterpolatingParent,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c4a54d8b7f2541b82ad93666378b3f4a38df91e7023df197641158df6d9c19ba(
    value: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7895d9e617bdbed8876219c41e144d5b7fdd36a1bbc944a2dd3916bd3aff1f20(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesUsername]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d8e959f6734dc68d5fa4dff841499021a86d2055384249545d60d3ba0fd4ae1d(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    complex_object_index: jsii.Number,
    complex_object_is_from_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a97e40f06fd48a6779d1cc69fb0d567eedd44c31fbbeda3fc5e646c722762ca5(
    value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ConnectionOptionsAttributesUsernameIdentifier, typing.Dict[builtins.str, typing.Any]]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__222d31d2260cb30b4b23f4668925286ff0d174594ac70fa3b4631a2d067aa107(
    value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ConnectionOptionsAttributesUsernameSignup, typing.Dict[builtins.str, typing.Any]]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__602ed09a1706e1e3c1984d37f4216dc18a0f466f6dc6c6cd86b322c45e3bba11(
    value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ConnectionOptionsAttributesUsernameValidation, typing.Dict[builtins.str, typing.Any]]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fc21ccc72db7671803493e0eb42e71ec311e0bb69ab31474afe71bd5a1d7a56b(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d8614bcd6acb26cbf547aa2d562c95e1e740c72e2615e2ae6fa80bc6b3f0ea14(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsAttributesUsername]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__95c8bb1ccf956b5f2832be16f0e07720b91aa396bfee385b87434983d1526d1c(
    *,
    status: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4e5fe1eea25686d0b4aac94b44708e1f29c99b24e003b6eb5ca790d72c1f3c2d(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    wraps_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__83c691a2efb7084a80c570286aa2cf8897300f72c7fc19a7ba712d163ca128c3(
    index: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a8544aed037e5fa73c4b7931cf33324ac837014ee7be13718e44e44d828030a8(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7070e0aa36841042d30ca55789a2e373c61ce9cccc6a31afdc87b40ee909fdbe(
    value: _cdktf_9a9027ec.IInterpolatingParent,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f899a8bdf63fad86d457608d9b4168e8214c191f7d026fd8de2043bdb357c68b(
    value: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6ee10190133b83033f1f6dd68fd9c661bfa109beb85d74d374c88138a3d2526d(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesUsernameSignup]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__74c809a093bf73ce70172ce1cbb8502c7fd66573b6d4b2dbce8bd1a4d7bfec53(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    complex_object_index: jsii.Number,
    complex_object_is_from_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__57abb06ad43c2cb3e86b3587ba04201ead6268b18077afb84ece5642ce51bfb1(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c63f164d7e7bbca69ea13f7f192919bb3ed0b22f0528fbae8249ed916bf772e6(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsAttributesUsernameSignup]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3a398584a8923baeb800740c917560d9afc40133405fbf733591b3db20fac3f1(
    *,
    allowed_types: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ConnectionOptionsAttributesUsernameValidationAllowedTypes, typing.Dict[builtins.str, typing.Any]]]]] = None,
    max_length: typing.Optional[jsii.Number] = None,
    min_length: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__03c8494262e28077e27b554198719264c8ae12038333d656888bcf0822437e71(
    *,
    email: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    phone_number: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8199104f78ec680d68bc9e37d7ecbc380f551911d3fb4c31e59222b1ccca299d(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    wraps_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__31d078b7f27724bd913e1727e3052afcf432e30281a2038da508ce413c35fc77(
    index: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4b4ef9d4ab83926281c2a8e325e12f17a4d2f3622ee07ed88269b4d113129cb4(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a668f370fb5dc4df3521088abf386e062c1d481fed2a3dd84e0a2eda2ea75d93(
    value: _cdktf_9a9027ec.IInterpolatingParent,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cf2844220027ddbe9da61ab6aff0fb73edd2494b3c1b933515e25cda185feb0b(
    value: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__40f6ccc8b359d4bad3559ca97f676d93c1ac9ebd394901326f9a546b32b30a2e(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesUsernameValidationAllowedTypes]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9e85371f85105b8d0787578af96352c7992a5026ae6bb24c46831d0fadb771c3(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    complex_object_index: jsii.Number,
    complex_object_is_from_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4cc64c7840011bf5b352d92a5519cf55e221ffe16bffa4c1da9e368b53277999(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__76c781b226d794f2bfae6a3c7b1dfedaf346795c1e4abb00002767cc1ced46be(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__598a91d226ff7276df563829feb0e2fa0b68a221ce5a9bc263171f2e7ec4f94d(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsAttributesUsernameValidationAllowedTypes]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b781a28b2cc2d77aba46aeee2b831f1b97dfaaa548bb9168baed8cf43075b038(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    wraps_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c3fa58d5b2aa0aa4001be880cd05ccd0b29fa6588a7f20365f16f71a8d949f38(
    index: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5299d19dad6a8b91f3bc116e957b470671734d354a770d6fe3b53b2b483e0d6f(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fd9eab6556c0918c1a56856a100ceb8143b4fd0fcefea9daea87d1169041e4be(
    value: _cdktf_9a9027ec.IInterpolatingParent,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2b231241121a9c6175a29557a94387ddc799fe59f543de422bed7b864c2d0770(
    value: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f154e671f290688ca946f154b8cf709f45e537bf7b6c8bbcd0d50f95ca99d19d(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAttributesUsernameValidation]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ed7bb5aea73b96620a73dbd9509cbe9a850a49046c8005199be284dddecb806a(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    complex_object_index: jsii.Number,
    complex_object_is_from_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__13dc8b2fbf4f89eb2efa1fe11430ebb3ef546f272e57a5837959bb594aded4ff(
    value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ConnectionOptionsAttributesUsernameValidationAllowedTypes, typing.Dict[builtins.str, typing.Any]]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__06a53adcf32221a6f0e5f2a280fc757e6d662bc4f09f3ca7ab383124334efa6c(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7072a20497e260fc04acf61df123bce22fc39dc48bd252c012a5d9450bbf320a(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__18c6149cf9e571a4ca6002505cc84328225b622f08bc87960f47d6f024c82385(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsAttributesUsernameValidation]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c4628f2a7c061cf0e47965bbbd45d06b243e35d550ca9e0244ecdf6dda6be5d5(
    *,
    email_otp: typing.Optional[typing.Union[ConnectionOptionsAuthenticationMethodsEmailOtp, typing.Dict[builtins.str, typing.Any]]] = None,
    passkey: typing.Optional[typing.Union[ConnectionOptionsAuthenticationMethodsPasskey, typing.Dict[builtins.str, typing.Any]]] = None,
    password: typing.Optional[typing.Union[ConnectionOptionsAuthenticationMethodsPassword, typing.Dict[builtins.str, typing.Any]]] = None,
    phone_otp: typing.Optional[typing.Union[ConnectionOptionsAuthenticationMethodsPhoneOtp, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fddde37c5433e5f0d4436e59febd77baae725a8b29c3275034d6a00ada42cab8(
    *,
    enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0ea307a852fe15711f8368ab2c680ab80ac1954ce12be3a286b84a55e265d27c(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6dacc57aba9c93a4a56d57e7519d189eb4053c2b094e9f8aa294bec325ed1447(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f60f960c102e3a4c7e18946ceafac8b505ba5ccfc9eddc7411a3a0a893d93d16(
    value: typing.Optional[ConnectionOptionsAuthenticationMethodsEmailOtp],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__708fdd3213207e5baed3bb0271a1e9ed5ee88285f8adcccda72de69f7026fbf4(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    wraps_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b45abb2fadbc7d123bc70fd723f249fc32784f26fa4fb99beda97e2a5670bcb5(
    index: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4c64d7274d1c7df7a09e4f3541a28d496529806608f2e4628e2d2118bc335b58(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4eb2ffded62b053d0143c9ed6b55f470215252dc79712b983bc6d6a726f7af7d(
    value: _cdktf_9a9027ec.IInterpolatingParent,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__88ab57ece83d3f2fa6154cb1b2c1c2d712d6b268fde3ef8b7e2d8ce4cc3687cc(
    value: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c3abcc48f065469abb79c10bbefb23949a361ff2823e2800506d1663718ee7d9(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsAuthenticationMethods]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5ca60cdc9158e9b7b651a0e9af87415b7cf9f1465bec0ac4106dd41e2b87f53d(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    complex_object_index: jsii.Number,
    complex_object_is_from_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0709d694cbb54f6a727ac45364c8780d1a72ca4e31ba60da539d05d05ad77b81(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsAuthenticationMethods]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__237ab24ca88fd917547a1eb0efa41c91672e62efb092c41ed3ded4728141878f(
    *,
    enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a9dc444fcced0a7047fb8d3c618acab66d4299e5697fdf907e9c9a40c95b5b2b(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b3829ff229dfa8a83b8eb504643815265bb645f27cd6f11143ec3c96c99740b7(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a78f1da003392b20f6300c47fa045e9ec33698da4fbc5966352d4e820cc5aebf(
    value: typing.Optional[ConnectionOptionsAuthenticationMethodsPasskey],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f588943271a729cb898d83ed073d13074182b9ba29a9ae48a39b7c1a5106233b(
    *,
    api_behavior: typing.Optional[builtins.str] = None,
    enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    signup_behavior: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f3516f3a67a5221c8396694d4a7b413120deda9d332c08c934da2fdf01fc92bb(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__828d5268e9f29b7a9ab2402d2b9e550f21a85345e11f8fcded6e2053c651e0a3(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__81b3b912ca9ac9013e6ca348582f55e9531b6bf333e94eec623afc532383c173(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6fd404cc186e3955ab68df2e23834b78d9dc3cf6dca81070083667dece506be4(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ba73b7cb2b39b9cfe6bb8bcea750e92dc9700cc19fc0aef1b87e25a3473aa373(
    value: typing.Optional[ConnectionOptionsAuthenticationMethodsPassword],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__af07f796f7b783b3c0a371c388fd33587ba4730430499bd5004590f0b8b8b0c9(
    *,
    enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__aa832c34b4c97b73ef4579b993dc1381319046e9abfa46b1131d78e1d5d221c0(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__518df14769d8ccfa9834a9ba26b6671e06904a07b67022932f5fde8a43add4dd(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1ed1b66e23eaeb5436436123b4820b58233629ab8d4115d294b1a519fcbcfc61(
    value: typing.Optional[ConnectionOptionsAuthenticationMethodsPhoneOtp],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__25a04143803754c1257c9d4c65d1209af4bbcc9904e5f04b4c750ff5cc308241(
    *,
    pkce: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__64a689677a9f71b9192b043487dcbd4ba7172f50912c3f1eedbd49153e1a2212(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d003009cbf4409295ad763b4c6f4e76ae578fd2ecd5fb9fdd373dc043a27441b(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__045484fa9253e699e5f2d2397a91e03b2537c4921446c5ba5b87ac46d76f908b(
    value: typing.Optional[ConnectionOptionsConnectionSettings],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4ea1688d319165ee8307139a57c320e1867fc7c3e500c8ca6805cff9e9f595ee(
    *,
    header: builtins.str,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4d5ee0539b2fa07ca5ab7472d444dae46aa69377e1d112c3daf45541d7752916(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    wraps_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e14d6b7f4831dec697b2ce999b3394ce396fb39e32b0465594fc7b09fe505182(
    index: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ecd35a103957833110e062077132ee75ff9f7faa5a7a01d8eb1f66e3829bbb46(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__82d0785ddbefb6acf0c97bc77cb5fd3c88c7d742de9d843d22149b0b98a75cb1(
    value: _cdktf_9a9027ec.IInterpolatingParent,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__339cacfef2b2b8eb4bcaaf7daa04033b2c6f3a23c0de158bbbe95834c73812fb(
    value: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4d2020fb795017e94280e66647c215ef4dcd6ae2474f6f9eee911c7e562b390a(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsCustomHeaders]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ed229d1ceab4b0cd5a111f0ad9bd30929a54ffc85c200c7157a56f881617831a(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    complex_object_index: jsii.Number,
    complex_object_is_from_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b5641a73196c278947e64e622d3200a1d8e4325d9c742e997610338b16433790(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8e64e1a5128ce4e488435a2f22d8d104b7cdae462c9995957c8bdb291c688f24(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__22cf4fb9e153fc3bd4d4aee886108e990b3df0612d2af74bd668ebc4d8f2e70a(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsCustomHeaders]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__67397bd8e2a3f358e5b0831cb2573b5897f092bf953f3e85e95599fb878d5d91(
    *,
    action_id: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__de2e529c8a40ca7a35ea19a7a591730a923ac2a80c99897f53f46b2379ad12c8(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9871bb485ed4484c02306a08ac71feb61f8aabd88f973e9387973093bb94c4c7(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0bfc2d4541f9d67df624af8e3186d402aea7273cf091e73021cb43b1b8aedc0f(
    value: typing.Optional[ConnectionOptionsCustomPasswordHash],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2c961e6ab797782d1fb2a19680a46b1de0127ae05451d9b1886d6b507cf6ef65(
    *,
    cert: builtins.str,
    key: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__646122dfd3d9be2ab9bae7a8bb218b053bb5fd3c30a127d73ed338635053bc34(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b2fe77801a43484c6de57323d920d9647a64a0a217a02d027f4536d00aa160e8(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__20daf2b952f4e9e0f9a2560db6d593cd5dbb7671d7178787096315a5ba79285a(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__97aee45d7289b2ef0c1e5f6e9d7461a4ba0e12827781c38188325148c3be6b72(
    value: typing.Optional[ConnectionOptionsDecryptionKey],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__68ddef36d04408c90899d8fcd4c54bee9cdc64da4a921bb3b96eb71cf090833e(
    *,
    active: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__20d879887709bfb9a4f75eb1cca3b81889b464d5a7732072085afde4f1799dbb(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__780f4812a0cf58ee9de5dd3edec66162a6504af734c32b0860f2c5be794c7b92(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__82ffdef7da6fb1a7fdebe29471ef731d8422a1e54db62371c8b7496a3d41cb7d(
    value: typing.Optional[ConnectionOptionsFederatedConnectionsAccessTokens],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8b3da1f9ee2c1e0bc3a6f5dff71dfd920391662eb849d8c8dc7e499c12d95b9e(
    *,
    audience: typing.Optional[builtins.str] = None,
    method: typing.Optional[builtins.str] = None,
    secret: typing.Optional[builtins.str] = None,
    secret_base64_encoded: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    subject: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2fca6788e0ed2e05aa4ac921df2b372b020782cd96d5ed550d4460bb1837f617(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1d1a272ff15521dd97c3d75e17a25b2da638df25618ce6207b911b67ed3c3c22(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e3c99ef8dcfe09c666903d653310ff15715374eac1f6024739013b240d2ccfe2(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f8a1924c2f738d1f23b749b8ce0f37e7c355fe803dd363648bf241da2ac8b0b2(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fe2458d63f15ac87b07aadef01114634683ceb923dffb48649053bfa67df8d5b(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__424b56dd3c558b9569d7567fc4e9debd57567612c632d5e56ab42d0d3f0b0899(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8d79534bad19770def5fe3d71b3f8b4b47fe9d4dc5b3c7ede6911921518708b9(
    value: typing.Optional[ConnectionOptionsGatewayAuthentication],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__59b33584c05437203f76d3ef92223189c8a6922554a841c0692a234f588eaaa5(
    *,
    client_authorize_query: typing.Optional[builtins.str] = None,
    client_id: typing.Optional[builtins.str] = None,
    client_protocol: typing.Optional[builtins.str] = None,
    enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__21b391b7e19148ef77b1a2ffe8eab19fd93f9f747e1fb2bf5b9aa8db2f2dbc30(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__150be02ea9a50e3515751e93270b25eb57e18fd0801407365ad0a548a75d9006(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1434983f02945199f6c636de49733210786916e448f05d4bbd6d7f0ab8f744ca(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__19fb45ef9dd6293f59ce31ad0d69d49fc470859baee02013323e33d1510da6ec(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4c7aca51240521679163fbab41b74c5bc6e7ef84d2d1f09ead0dd68c413e2e2e(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__023e455c7fcbb388724c6e9f53a574970e640e952eded4caa23cf1c67e3229a4(
    value: typing.Optional[ConnectionOptionsIdpInitiated],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__23b3419b9cbf7bae245661eb552bd04d716f5773d87931788d15ed1ff835e05d(
    *,
    active: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    return_enroll_settings: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5928385d460b8cdfe28cca38bda1f306242f0e131b13a774d670adcd238d7815(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4acd071a6440b1f1f3c77151d58e6222ff9c5434fc7cdbbe53cff7a117055ef5(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__554c5cb3c3a3fb8ac86345d09494a79041055531709376301ba8a591bea59813(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5a2ddea2fde2df93fe7edd385764a0c43b8906e15525baef2c3b7ad80518463d(
    value: typing.Optional[ConnectionOptionsMfa],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c10f561660cce8e391e7329bfdeb5748f18a3ee014a1c4cac0851e9bbb37dd06(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2f7c31f008eae3822b422af27e70be3dcc737b00a82bdb2cf01d071f8aeacbee(
    value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ConnectionOptionsAttributes, typing.Dict[builtins.str, typing.Any]]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__32db4b708623f3b5b334feabf74775e11ff65b23c158c2e511542234914fcdd1(
    value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ConnectionOptionsAuthenticationMethods, typing.Dict[builtins.str, typing.Any]]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c2d7263fa92a932d0a27834ebaee28cbf96477b83e6c46f2798a5db7f05ffdd1(
    value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ConnectionOptionsCustomHeaders, typing.Dict[builtins.str, typing.Any]]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__db0d24ac96dbcf50eda22af91b76215d0750824bcf5b50d22299a95e75fc0e80(
    value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ConnectionOptionsPasswordHistory, typing.Dict[builtins.str, typing.Any]]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7feae0142f31235cb146cdf01a7c04c5f5281b050b62d2ff228888b49bac1114(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__08318045aa1939c7455f692544ccdc5119b7ed264e17878f937e4f3962a8edf7(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__74c79029b48485cdcd5d707047898edeebf76d7bc74942c2da0cd8ad3e1c4fd5(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__41a0664ae23fdb9160fbfd4f487eb5374789f9776bd84fe4063df51d3b861c88(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__190a8e181e0590a8f316a5df745f8b5b0c2eadd05949dbfafbba8373d2b9f919(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e9d705c47b52e6ffa061c1301b8f1e55555c252bec3e874ac1beea392527d412(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1bf92211aed89bdab61660bf0d72ca17c50f4b632c3e6017039f39a368748777(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1c644fff74052c53d309028ce60757731937bcb2538e2243d57e595fc4be9683(
    value: typing.Mapping[builtins.str, builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1360c97ca50c6fb70f7717def7e8e98b058e07d719c48e6450206da2577a598f(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__84801f89cb5e40ea8b3cb28a3b8dd697c6d2a184e7da3c73e01e834ce0d6fdbe(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8243928706abf578770bcbdab8d1191eddcdfa97e6119072dea716dd5942ef9b(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ad911563b7fc22529ef8f1d261fa55ed0fd781b04b7bd05e6c31492af9f73f8f(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4486156d2037fb00d8e71825f45f4fd366843bb4ea28773a3f6f6a9b97df5fc7(
    value: typing.Mapping[builtins.str, builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__56c7e00fc6b975136da87ddf4d64824a9cd40adf72a5a3a334d95c0c08fb7d10(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2c4ae15f1edb884f9d6d6ade495f70b00cc834122aa33854be822212f55e24d4(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bd11fe901df0677193cfe88bd98ac366c0efdf191e57e33c79ce7a0d8054a218(
    value: typing.Mapping[builtins.str, builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__435d680ac9a549ab0ac68ed57900362fb92e80fbde33ab305e2e506f98cb1819(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7252751d1d357fb23308c95fc88b1650fc8061d96fbcc3c964faaae724061270(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__aeaea9a6369daeac4df6cca9b4c550e934ec225ecdd2204d20f5a3ceecd3f9c5(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ca84045900d81bf01db946ac8bf74a8ab415cc5dba54b74db8e70fb82aba6301(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__100ffae05603d76374bbc639bf4afbb638be8b218bae9199d5ad01a60d2fda36(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0af98a9ec055aef49c270c24bfa7fe1108e5be9fa8339075a5782324d289db8d(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__97b151408ac71dbae2424c112fceced85e4e7106549ff6601d36be94a3f71808(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0555aa9480a63f4ad22040b25480b5f93ae0492ab853b3369a905051df5aa68e(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7a142105ab1b68cc0a7971d5b8997a737eee671d5395d5401a918ab9e19b2ec8(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b266ca48ab6e7035b79372049d57c3ea98e0f68cab0d2afcc0bcc98ce80272f3(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9ee189157e5274071f77adefe635b93d8e3fe5e80661e593dcf5c907aa5ec651(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d52d9f4001f0b047dad9609ccf005aa8821116a690fe5c927608e8d76841f8f7(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1204a94bb7e101dbf01efa552ef3338ffa5d5c0766c778b9e11422bd323ef1e8(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5b6b2cc1d3a103ab8c8b58e6c2881b674e2a457bd341b6ebfa8040bf6ddd98a9(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2a2995309e7f4640bbd7eefea486dc3ac1b1658e714b68acdc40360e4c9e1425(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__51d056151d04c872af9adbfbf3947fc8ceb2e21563da42752ce582222e28b044(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f5d23b3af550509a8ef8833cb2cdf82bc8cc3d689b5a5d3bac3d8423a9e63ba0(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7f3814dde52e51f142e80e5fce94082ed176715e73ae6aa0161ac0ee50d90e8d(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__06b88d411e4bf8b06d7898e2513f896fcf99560f2e2a0c5a87aaf9a5ba764aa0(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ed58515a4ac34a408367e79b244dc582d1260d72b4e16109fc59d20289fb1ed6(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__016288cab143e988e53e464a73a539bdd62c5b950512762bf619fd214f4da4df(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3476fb7e1e9f953568abe4fe7b28d43aecfa8840a52d895320b70248ef63ef8a(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c312a05ea2ec11a09bc9e64b47bb9400b6ef4992d628fa0d5b58b5ed7b37b443(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__65eb230a1bfaed0b744a16d46ed00d18341982a74b9946982130dd8695085a49(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f06510b2476a6577a5837659ea6ec86ea311addd0802d8ec266eec219e0d7393(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8c3701c4bd8ebb73a6e7114e3fd292b7ada222fdf1ca0e81856dae7ef1203020(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1c6e7b85c20b7dc274d37e181c59f02e22504a7b649977dda3a929d54e8e634f(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__39117eb0b8dad7c247812dc600af173a3d7c8c42439ca4273a3777c33cb035b0(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a79bcec0058d28c27e8580324372822790f3fddf0f3073753fbc4bf884dc9313(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a80edb97038292f33b37dec50403495b5d8edfdce95cd5f2ef336cc1543bfdbb(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f0b8b6da60bd7ddc8cc7774f45c49f8bb17360e8b5359117323c8196c9cbf3dc(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__684bdec47624c486b465df275e2ccb94015453885f7584988716cc802af52c20(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__99bccb7540a5860850d7c311d16a6e46c21fcc9caa07c0d9a3234950b917ebd7(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__65546c048136abce2a9af697628efada197669414a8d22fb6275b6be11a7c54e(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__568d7f18411167a02108b7cdf053e34fe00ca408bc0c9ace806b8d3f04a6742a(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__65cae6d6cfcf7526dab968628eeea02eb2192a666c8cbb9b262a1978c668823c(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b83b06b18cee83e448fdf573cfb8e70d04310a2e8402ae182e80cf16456494f7(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4bd2902288919a56770e8af90d0830283ec7d6a91ebf3641a377bca71f5f5dbf(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3beb4a558a27e67a4cbe01a01d82b5a2de1af5e6686c7997c3645e43d38528b5(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__af27fef8cb27e0222eea20e01f2a4795fa27ddd6e6f7f47ded0562c02faa0382(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__733f81ecba9843cfea828cd606509b351f0c6dc88dffd05deb682f49b5519edc(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__616c146cfa51644e1d7d54aa27c3b84c158aac9abd8988615d6b1f84ea4bef31(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6d24208c271b54682460726b0abce1aef6ac15d29f6bd6f43c006499e2997068(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9300747f162a0e2b221ad7f3b9111783b036ef18271d6e4fef34b1e0585f4841(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1d5003e703fc71837345dd096de9ce99d769e470f12ed996043ae7ba018f6e41(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__864b624a6037c748a2ec6a023bd2a13d0e6faa866f32bff0bad88680faa0f8b8(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__893bde43dbb23336210ec96c5adcf4d80cb7813d49bb22e0302372bbd29e5afe(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__56d9c8b64b35b53265e1596d08276eecad9c674f5958ab15c656a67ad28b5939(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__efe253946aba8271a44d4b04e956e5579d9b3564325e1de4c531e0820812113f(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e827e7f4de4b4b212955116328ddf92a66c3dce1d4d18e8701588a57d7b92ebd(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__024c41c4566dad953da7d2e73c63f4d632a1c3e72e74d8bdaacf392e8e6f8b59(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__de4ae70e05037057e892c6281526b90462c20e00498d3c50dc315ad5ffcf04ee(
    value: typing.Mapping[builtins.str, builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1e5f1d59211ddd71f39ec6e7a8d013c9cef6299b2b4d2c1087105e737871cf32(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e76829e48d2cb6aae9e6e08cd52e811390afc1a92ddb150f39da66f5cae07f89(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__88f2f35d8c6c9ca1e00999b0537546ec30345d7fa6eceae83363071af3674cc8(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__68b5c1245af75bf102e1792181bc4f693edd4944bf03f81ada391760b98ad3c5(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a5ca7e68adb93ba30100ed428dc7afc780e411954ce8b4eeda6fb432db395603(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__157e4aa27ca7e2f93c0d391d221518afdf91cc3d7a93185c378ddc6a179f1fb1(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__959cf9aa2d0852ca8e8d16b171de5bed4e87a989b386a5440ad42636d2ac5cf0(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c784cebf36c41e1886f8868c75358660a34aee3e49202b8860b64154bd32383c(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fdb1fa627741e3e22b84b276563f11b29c8031893c7b77ab5ea59c24d4355cf5(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b74dd26c99a35600b1ae517d41b467ce21b89f8fd033a3637dff1ae42ab9d23e(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1295458b20b22791cb7a15073f3ba70aa6b2ac9f824dfae6fea70bf893b8558c(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b1a7ee0a71e2d3827a585908e0b38310bbffc5716d4566e64cb4d93f83467817(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__44ed66a2a5eacba07e4ac4e2a802e0e93dffa0c1c7bfade5402ee44963304c26(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ebf3a2de766db3247916de60bc324e29b0885d4332ba9df936712ab8b0941638(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4c911390abe92d1dec745d73f71e60b3e5a4ee488e9f6e07a9d843a01c5b47e9(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__09f73c9c43d0c41df9623ce55db1da90c81ad0b23b21f63ce3e4841fad05cad6(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b42a4206290bcf7a6e3e8a680b89844a1c449b632def7b445975839282dda5c3(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7f4e5b7b71df5c76f9794476f10fc6eddc7efdd5a3b49f8a7e5daa886ba93ad7(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6391a471bb5585337fbb23be365300ff4aa05696aa9968c4d053fb9d8d2780d0(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8db70382eabcc230bb1d7ce75306d52ff5757d09cf0c1e94976f7711b260e32e(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__45a3e4f79c05988387f404ca2108ae2967602b42bb354d343837ec8124594721(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__22a9b7cb88ff3bb473d1807d639d1aaf2ec0150e53c696d102f7a8b7c93dfbd3(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a607b00741d5080a71368b8fcc2cf597701a86978be82f42a15140a43ddf5f3c(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__241255abc0003c27f08d0a45c27222c8077009d3a0fb4cf645d03cbd0923685a(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cbe34d0f2b334bf96d55eca77ae5d83c4e74cecabbf837d9ab9fb1b2cc1bfb62(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f251f186e68e443a780863e1bec8e6265e0be3f409878dcb2e07adab57828109(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a721b5cc3cd5f886ff70bcfd070c6683800bcb8989e797becada4361843a5bfc(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__14834dca8c48cf728049bc09fff6381f3a4a06fcab73705149f1e904ba763de1(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8552edc7d42e526ab003e32b30252a92c2864379698409605a981594e6922a86(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__db44a17799cf60c465b5fec6b00c1cee453113a240f1f56c33be775301c98486(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b6d98571f70e653099768ba39e1db87820b6a7ca9967e4286d7da0e8b526e59b(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a08216df06262eb78908bd2b66f388ef326c27ff8baac425592fb5a4c14ae1bd(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a359cd25d900ccd64669339151a86b019a6e11c3607194fc5b21f46402fc1479(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1c652bded44c4963c65723c653b789cda2ba441fb24c2b952bb1a0d01b808cd9(
    value: typing.Optional[ConnectionOptions],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1de3c8d120fd2217899a43d135db7b5f4f82c5514db157a92d6928dd1cb8d9f4(
    *,
    challenge_ui: typing.Optional[builtins.str] = None,
    local_enrollment_enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    progressive_enrollment_enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__dd962ace0c0a15182ab4213d9a7089564dd89bf89fd649f5c85c32a4d0920749(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3ce65be96ba065f8c2d496fcfbd0002dc99083364b7a5e7411f26958f2238e8c(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__649289204c42ba706222169622a32eb7b10ce466c03a48620ad47ed5224eb046(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__785a226a11f924294364d87fd6d320067f583e7424ae16605e0180dd122196c1(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__243efca43d2fb33ecbbd5d86926e41cf49e1666e3031824a9e22e1ef413ee41b(
    value: typing.Optional[ConnectionOptionsPasskeyOptions],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__324ca838da9c4519d049f5e0c544b0059c41349fbfcf4645fe5ed46732cbfc9a(
    *,
    min_length: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8bec5063b34404b57942a3c366faf2c47151ab7c08b32646dfe34a11863e78a7(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9ff86d3982b8ebfac8fdd7e7d2a556ceda9620260f01c2fa985683273da1a787(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4bee4cc2f597461a85da3f0006bfe1bf63cb4bbd7950655797a8ae729cfe1793(
    value: typing.Optional[ConnectionOptionsPasswordComplexityOptions],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__806cb889c0729e5a3785480e4c8927ae8d5e9a8509142ce76ff6d6e14a318bb2(
    *,
    dictionary: typing.Optional[typing.Sequence[builtins.str]] = None,
    enable: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3478835482396e8b10627e9c3bb076c0cd50a38e90a9ac52d59202935aec2462(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__36cfb1ff613f16a54f8dfa1205bbf96637246b8ea2992fe769119dd651b04008(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2973a3110664eba12db57a63c080936ee29fb172c1c70882380981bbfb982827(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__127d86dbd44768e72b8413e31975d713f0943f3c7f88684e259dcf33aa039cd1(
    value: typing.Optional[ConnectionOptionsPasswordDictionary],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__89653c9f84d6b88453248ce259aacad1ae13390d618b3422bcda4038152ac46f(
    *,
    enable: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    size: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__370938ea5e2b6675e5b55221631692c513c9a51031cebe6ff1fb353e40e71520(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    wraps_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0a20d67b89228152211d68f4383ee9d421a4b47908cb903c11f05e2278168e92(
    index: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3f374d227e4762ca07a0abd838883779a4e352de83546023085483617455eb5c(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5d16395e17a7263e18ccc6ce24994ec3f1413ca622cc9565ae2a987ec942021f(
    value: _cdktf_9a9027ec.IInterpolatingParent,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__811210098c998aaa633e2a3834d29783c37bf45136f86a9be16642199e8d243b(
    value: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1a4b6c798436a8765b1f2e6244a9e7b39b21d6789b8329286337db1215a0b5ee(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ConnectionOptionsPasswordHistory]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a9ceb5683baa5b0af231dd712e80c72e1f12fb9ec2b5098d5da3640f800f3ff5(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    complex_object_index: jsii.Number,
    complex_object_is_from_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4f627fc222073052b4b3ce49132962cd4d17718969547177e349a6509dae16a1(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5f768d6b1d32fe19d326e82113aed3375f43f1b328fe03ad5934cec9e987d89a(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c0fd4b017a2b2df1708a3f3e435d67dd11cb9c4d2249bf9b2d7a8343c985d0a8(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ConnectionOptionsPasswordHistory]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a0c153800ce9c4601c5e9c5dcbf4eb2684cb1e84c54043ddab2ee725487c318e(
    *,
    enable: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__99a60894993443aef24e0e86a70e32156a43a98c2389c604f3d8d64aef78e75f(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__699e41b5093422da7fc4b158b08c37ab0eb2596015e2b6de2c04ecdbdde18bd6(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__97c129fc04c9a77ce56738ebdcfcaac0af1bf1685bf5b06117d3505593719b85(
    value: typing.Optional[ConnectionOptionsPasswordNoPersonalInfo],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a32cc96f9e1300e585b0aa1e3133e3140f8cd88e1ffa26d066d4186020e02cc3(
    *,
    complexity: typing.Optional[typing.Union[ConnectionOptionsPasswordOptionsComplexity, typing.Dict[builtins.str, typing.Any]]] = None,
    dictionary: typing.Optional[typing.Union[ConnectionOptionsPasswordOptionsDictionary, typing.Dict[builtins.str, typing.Any]]] = None,
    history: typing.Optional[typing.Union[ConnectionOptionsPasswordOptionsHistory, typing.Dict[builtins.str, typing.Any]]] = None,
    profile_data: typing.Optional[typing.Union[ConnectionOptionsPasswordOptionsProfileData, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4950594fb26e283f1daed3882ff7952f8f552290f589c1a9c34b1b27e498271c(
    *,
    character_type_rule: typing.Optional[builtins.str] = None,
    character_types: typing.Optional[typing.Sequence[builtins.str]] = None,
    identical_characters: typing.Optional[builtins.str] = None,
    max_length_exceeded: typing.Optional[builtins.str] = None,
    min_length: typing.Optional[jsii.Number] = None,
    sequential_characters: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c3250b8862521d298406fea66096c751b05de9fdee7c57df389cfec990433e43(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ad08fea819e024ec215661996827b8ede8b405c104ec334ec804ea007cf41741(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__db3465c940bc8afc7eaf705c73a752d4a8aea76dbcf62ef68ffe3dbe68486ddc(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__710315ce94b2af0af04db92b94bb2dfa3f612438340de5d93838ae177d7587ec(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f9a9d44f91f4b37e29a787783f64ace9da068d46ae226d7eb024a1d2521056b2(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2252ac525afbd06957a256d784d46e04371cbcbfaada763dac67e43b041fcae9(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cc00d3437125602a6ae1fb7f49f66d30147c86892e5a4699e636b6add23c45fc(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c7688d36dd60497cdde17c802375bbf7afb8af2f54ce5269dfdf706acb9fe27a(
    value: typing.Optional[ConnectionOptionsPasswordOptionsComplexity],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e2cbb46c9da5d4674c888cbc10f3f54869762ed2a0cdfa139fd08ce07e5892a4(
    *,
    active: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    custom: typing.Optional[typing.Sequence[builtins.str]] = None,
    default: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__79a074efcd6127dbd15453e49d00193ef858808cdd68034c020b299fcec4ebbe(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a9d2c2409ea2359be8dcfdd9ac8357cf659e506c8f48711b48884739586a5f71(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b59c551d45236b1b74eacaa93efa6f6b54923f2575bd4f5809ec2def23f7f394(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b6c0351d06cabfb46c6b3cfe51dc2d1ba89e2e1759c169dc9604fdc802ba720c(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f5bfbdf9ca23f43ab54ee2239b2eb373ee8d4bc94330b8d62dbe775ab39f22ad(
    value: typing.Optional[ConnectionOptionsPasswordOptionsDictionary],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e9a77848ea03325713e7b950d18f3a28171b89256c7c8a8590e48114dbb0d8d2(
    *,
    active: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    size: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e8f14a86801154e94d4eddc1e0304498bea15a4b2b9e73038a4d45f758491059(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__aee0c60dc5794b6f69e9a83ff4c7db5ee7cfde17c2873a73f837045e05fcd06c(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__414e4618e3ca639f42128580cb3ba512f19ec1c957a19b060a4c3fcb0eafbdcc(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ac14a0b6d0570c4abdf3c1e02a5eba0e4bb123633cae14fc581196aa9e8fa4a2(
    value: typing.Optional[ConnectionOptionsPasswordOptionsHistory],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fc1aceb3dca69affa108707a29cb3842fd276c28db7323d667d75c59b109f453(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7d6b32ae0bc1137f90eab0fb26fd164da6a528853c25db4a4c56679bd5c57d88(
    value: typing.Optional[ConnectionOptionsPasswordOptions],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d6dee9bce0ab18c891d0c356657237217a58be5cbf06daf95d459a835a1502c8(
    *,
    active: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    blocked_fields: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__540e85ef946236c67cddd3a60e665d1d5cd5649c23672a28d61a3409e2af2d5c(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fd5c61359a04ce2b8b0dda4b605ea44ac88b65024ef5431808559f5f31fcffa8(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__72e83b28e8ea4d35e81f5c13bcf6cbed2cb4d470e3be1a72028bdd1595cba0a0(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8db1940902eda29472fb65731607aed552dd575d1dcdaf03088157f4507b27cf(
    value: typing.Optional[ConnectionOptionsPasswordOptionsProfileData],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__11e28efe5b2dd93c3f893138de8d57f27146d9fa511eb69fc69920caa6b24fc4(
    *,
    cert: builtins.str,
    key: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f32d77a98060d5619a63df0c4f4a7e4c89aaca623e248a7fb38f6abd59a26964(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c24d2522b56ebee7ef279de4e2b47bb71e48422f0843e75cabacaa195ef8dd8b(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3dad85de7f4fef0caf03d81b61ab513e5c164a8be702c2dfdfe9eb27dba1815c(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__32fef26e32f674e826e2ad87198c82890177708d04e346c7ca3898a868eb71e1(
    value: typing.Optional[ConnectionOptionsSigningKey],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__999266256c809793fe01244d3ef9c39c4b69f421a44fd3e2f09567f474dc43f3(
    *,
    length: typing.Optional[jsii.Number] = None,
    time_step: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4e50f16c294a053b72a880bcf805205c86f413725a864219adfe242f7b8f9e84(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c1c4b28ac2bca0529557134cf953b5b4fa8fe894faacb24757eca1aa1eb001d4(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ed9d2f92984ced5c4cab6bcbb6ac1b26475918f208eeb148ce1d52f3d2b66f4e(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3a35a7d8fe88acf490fbe29ae7255fa906e0a588ebece1c2d58989aa8ddfcdd6(
    value: typing.Optional[ConnectionOptionsTotp],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9b59c517bdb5e0924b63d4a10de0104ee990f79a804a328fcf4ce8254eaa1c8b(
    *,
    username: typing.Optional[typing.Union[ConnectionOptionsValidationUsername, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3e16459f2d90baa184b98af5b5c0cef277cc58e7324deacb340390484a906dc4(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__574e41189d0eec27a60fbe4d6195e5b24f0611cd9b265565f9b57ecce0e509cc(
    value: typing.Optional[ConnectionOptionsValidation],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a2edd589e8ed39f8c0ba8c81eedcddf18209c9488bb15f20e7f5c4092a637883(
    *,
    max: typing.Optional[jsii.Number] = None,
    min: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f6a28b5d1b6a276264a04aeacea39fa3b27c80010e3c0452b687197675f4834b(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f452bb80f4b2a5b059e1ddda63cf8c9839954c1df4d4c335d8acd377b6aafb09(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a466751fa162a811b12e37b2e4556ef33efcab64fc0be5e67cd18e29b5c2c4dd(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__caef8afd65510a10bd565413edbcb38d652a8f22ed8fae4de969df8ed7c76645(
    value: typing.Optional[ConnectionOptionsValidationUsername],
) -> None:
    """Type checking stubs"""
    pass
