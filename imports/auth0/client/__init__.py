r'''
# `auth0_client`

Refer to the Terraform Registry for docs: [`auth0_client`](https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client).
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


class Client(
    _cdktf_9a9027ec.TerraformResource,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.client.Client",
):
    '''Represents a {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client auth0_client}.'''

    def __init__(
        self,
        scope: _constructs_77d1e7e8.Construct,
        id_: builtins.str,
        *,
        name: builtins.str,
        addons: typing.Optional[typing.Union["ClientAddons", typing.Dict[builtins.str, typing.Any]]] = None,
        allowed_clients: typing.Optional[typing.Sequence[builtins.str]] = None,
        allowed_logout_urls: typing.Optional[typing.Sequence[builtins.str]] = None,
        allowed_origins: typing.Optional[typing.Sequence[builtins.str]] = None,
        app_type: typing.Optional[builtins.str] = None,
        async_approval_notification_channels: typing.Optional[typing.Sequence[builtins.str]] = None,
        callbacks: typing.Optional[typing.Sequence[builtins.str]] = None,
        client_aliases: typing.Optional[typing.Sequence[builtins.str]] = None,
        client_metadata: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        compliance_level: typing.Optional[builtins.str] = None,
        cross_origin_auth: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        cross_origin_loc: typing.Optional[builtins.str] = None,
        custom_login_page: typing.Optional[builtins.str] = None,
        custom_login_page_on: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        default_organization: typing.Optional[typing.Union["ClientDefaultOrganization", typing.Dict[builtins.str, typing.Any]]] = None,
        description: typing.Optional[builtins.str] = None,
        encryption_key: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        express_configuration: typing.Optional[typing.Union["ClientExpressConfiguration", typing.Dict[builtins.str, typing.Any]]] = None,
        fedcm_login: typing.Optional[typing.Union["ClientFedcmLogin", typing.Dict[builtins.str, typing.Any]]] = None,
        form_template: typing.Optional[builtins.str] = None,
        grant_types: typing.Optional[typing.Sequence[builtins.str]] = None,
        id: typing.Optional[builtins.str] = None,
        identity_assertion_authorization_grant: typing.Optional[typing.Union["ClientIdentityAssertionAuthorizationGrant", typing.Dict[builtins.str, typing.Any]]] = None,
        initiate_login_uri: typing.Optional[builtins.str] = None,
        is_first_party: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        is_token_endpoint_ip_header_trusted: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        jwt_configuration: typing.Optional[typing.Union["ClientJwtConfiguration", typing.Dict[builtins.str, typing.Any]]] = None,
        logo_uri: typing.Optional[builtins.str] = None,
        mobile: typing.Optional[typing.Union["ClientMobile", typing.Dict[builtins.str, typing.Any]]] = None,
        my_organization_configuration: typing.Optional[typing.Union["ClientMyOrganizationConfiguration", typing.Dict[builtins.str, typing.Any]]] = None,
        native_social_login: typing.Optional[typing.Union["ClientNativeSocialLogin", typing.Dict[builtins.str, typing.Any]]] = None,
        oidc_backchannel_logout_urls: typing.Optional[typing.Sequence[builtins.str]] = None,
        oidc_conformant: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        oidc_logout: typing.Optional[typing.Union["ClientOidcLogout", typing.Dict[builtins.str, typing.Any]]] = None,
        organization_discovery_methods: typing.Optional[typing.Sequence[builtins.str]] = None,
        organization_require_behavior: typing.Optional[builtins.str] = None,
        organization_usage: typing.Optional[builtins.str] = None,
        redirection_policy: typing.Optional[builtins.str] = None,
        refresh_token: typing.Optional[typing.Union["ClientRefreshToken", typing.Dict[builtins.str, typing.Any]]] = None,
        require_proof_of_possession: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        require_pushed_authorization_requests: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        resource_server_identifier: typing.Optional[builtins.str] = None,
        session_transfer: typing.Optional[typing.Union["ClientSessionTransfer", typing.Dict[builtins.str, typing.Any]]] = None,
        skip_non_verifiable_callback_uri_confirmation_prompt: typing.Optional[builtins.str] = None,
        sso: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        sso_disabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        third_party_security_mode: typing.Optional[builtins.str] = None,
        token_exchange: typing.Optional[typing.Union["ClientTokenExchange", typing.Dict[builtins.str, typing.Any]]] = None,
        token_quota: typing.Optional[typing.Union["ClientTokenQuota", typing.Dict[builtins.str, typing.Any]]] = None,
        web_origins: typing.Optional[typing.Sequence[builtins.str]] = None,
        connection: typing.Optional[typing.Union[typing.Union[_cdktf_9a9027ec.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]] = None,
        count: typing.Optional[typing.Union[jsii.Number, _cdktf_9a9027ec.TerraformCount]] = None,
        depends_on: typing.Optional[typing.Sequence[_cdktf_9a9027ec.ITerraformDependable]] = None,
        for_each: typing.Optional[_cdktf_9a9027ec.ITerraformIterator] = None,
        lifecycle: typing.Optional[typing.Union[_cdktf_9a9027ec.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]] = None,
        provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
        provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktf_9a9027ec.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]] = None,
    ) -> None:
        '''Create a new {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client auth0_client} Resource.

        :param scope: The scope in which to define this construct.
        :param id_: The scoped construct ID. Must be unique amongst siblings in the same scope
        :param name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#name Client#name}.
        :param addons: addons block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#addons Client#addons}
        :param allowed_clients: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#allowed_clients Client#allowed_clients}.
        :param allowed_logout_urls: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#allowed_logout_urls Client#allowed_logout_urls}.
        :param allowed_origins: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#allowed_origins Client#allowed_origins}.
        :param app_type: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#app_type Client#app_type}.
        :param async_approval_notification_channels: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#async_approval_notification_channels Client#async_approval_notification_channels}.
        :param callbacks: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#callbacks Client#callbacks}.
        :param client_aliases: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#client_aliases Client#client_aliases}.
        :param client_metadata: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#client_metadata Client#client_metadata}.
        :param compliance_level: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#compliance_level Client#compliance_level}.
        :param cross_origin_auth: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#cross_origin_auth Client#cross_origin_auth}.
        :param cross_origin_loc: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#cross_origin_loc Client#cross_origin_loc}.
        :param custom_login_page: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#custom_login_page Client#custom_login_page}.
        :param custom_login_page_on: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#custom_login_page_on Client#custom_login_page_on}.
        :param default_organization: default_organization block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#default_organization Client#default_organization}
        :param description: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#description Client#description}.
        :param encryption_key: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#encryption_key Client#encryption_key}.
        :param express_configuration: express_configuration block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#express_configuration Client#express_configuration}
        :param fedcm_login: fedcm_login block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#fedcm_login Client#fedcm_login}
        :param form_template: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#form_template Client#form_template}.
        :param grant_types: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#grant_types Client#grant_types}.
        :param id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#id Client#id}. Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2. If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
        :param identity_assertion_authorization_grant: identity_assertion_authorization_grant block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#identity_assertion_authorization_grant Client#identity_assertion_authorization_grant}
        :param initiate_login_uri: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#initiate_login_uri Client#initiate_login_uri}.
        :param is_first_party: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#is_first_party Client#is_first_party}.
        :param is_token_endpoint_ip_header_trusted: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#is_token_endpoint_ip_header_trusted Client#is_token_endpoint_ip_header_trusted}.
        :param jwt_configuration: jwt_configuration block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#jwt_configuration Client#jwt_configuration}
        :param logo_uri: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#logo_uri Client#logo_uri}.
        :param mobile: mobile block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#mobile Client#mobile}
        :param my_organization_configuration: my_organization_configuration block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#my_organization_configuration Client#my_organization_configuration}
        :param native_social_login: native_social_login block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#native_social_login Client#native_social_login}
        :param oidc_backchannel_logout_urls: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#oidc_backchannel_logout_urls Client#oidc_backchannel_logout_urls}.
        :param oidc_conformant: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#oidc_conformant Client#oidc_conformant}.
        :param oidc_logout: oidc_logout block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#oidc_logout Client#oidc_logout}
        :param organization_discovery_methods: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#organization_discovery_methods Client#organization_discovery_methods}.
        :param organization_require_behavior: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#organization_require_behavior Client#organization_require_behavior}.
        :param organization_usage: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#organization_usage Client#organization_usage}.
        :param redirection_policy: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#redirection_policy Client#redirection_policy}.
        :param refresh_token: refresh_token block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#refresh_token Client#refresh_token}
        :param require_proof_of_possession: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#require_proof_of_possession Client#require_proof_of_possession}.
        :param require_pushed_authorization_requests: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#require_pushed_authorization_requests Client#require_pushed_authorization_requests}.
        :param resource_server_identifier: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#resource_server_identifier Client#resource_server_identifier}.
        :param session_transfer: session_transfer block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#session_transfer Client#session_transfer}
        :param skip_non_verifiable_callback_uri_confirmation_prompt: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#skip_non_verifiable_callback_uri_confirmation_prompt Client#skip_non_verifiable_callback_uri_confirmation_prompt}.
        :param sso: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#sso Client#sso}.
        :param sso_disabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#sso_disabled Client#sso_disabled}.
        :param third_party_security_mode: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#third_party_security_mode Client#third_party_security_mode}.
        :param token_exchange: token_exchange block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#token_exchange Client#token_exchange}
        :param token_quota: token_quota block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#token_quota Client#token_quota}
        :param web_origins: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#web_origins Client#web_origins}.
        :param connection: 
        :param count: 
        :param depends_on: 
        :param for_each: 
        :param lifecycle: 
        :param provider: 
        :param provisioners: 
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7f5434e1832fbcd3bb5f25e5ab259dd30986e47b1964c08bd710580ce016d400)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id_", value=id_, expected_type=type_hints["id_"])
        config = ClientConfig(
            name=name,
            addons=addons,
            allowed_clients=allowed_clients,
            allowed_logout_urls=allowed_logout_urls,
            allowed_origins=allowed_origins,
            app_type=app_type,
            async_approval_notification_channels=async_approval_notification_channels,
            callbacks=callbacks,
            client_aliases=client_aliases,
            client_metadata=client_metadata,
            compliance_level=compliance_level,
            cross_origin_auth=cross_origin_auth,
            cross_origin_loc=cross_origin_loc,
            custom_login_page=custom_login_page,
            custom_login_page_on=custom_login_page_on,
            default_organization=default_organization,
            description=description,
            encryption_key=encryption_key,
            express_configuration=express_configuration,
            fedcm_login=fedcm_login,
            form_template=form_template,
            grant_types=grant_types,
            id=id,
            identity_assertion_authorization_grant=identity_assertion_authorization_grant,
            initiate_login_uri=initiate_login_uri,
            is_first_party=is_first_party,
            is_token_endpoint_ip_header_trusted=is_token_endpoint_ip_header_trusted,
            jwt_configuration=jwt_configuration,
            logo_uri=logo_uri,
            mobile=mobile,
            my_organization_configuration=my_organization_configuration,
            native_social_login=native_social_login,
            oidc_backchannel_logout_urls=oidc_backchannel_logout_urls,
            oidc_conformant=oidc_conformant,
            oidc_logout=oidc_logout,
            organization_discovery_methods=organization_discovery_methods,
            organization_require_behavior=organization_require_behavior,
            organization_usage=organization_usage,
            redirection_policy=redirection_policy,
            refresh_token=refresh_token,
            require_proof_of_possession=require_proof_of_possession,
            require_pushed_authorization_requests=require_pushed_authorization_requests,
            resource_server_identifier=resource_server_identifier,
            session_transfer=session_transfer,
            skip_non_verifiable_callback_uri_confirmation_prompt=skip_non_verifiable_callback_uri_confirmation_prompt,
            sso=sso,
            sso_disabled=sso_disabled,
            third_party_security_mode=third_party_security_mode,
            token_exchange=token_exchange,
            token_quota=token_quota,
            web_origins=web_origins,
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
        '''Generates CDKTF code for importing a Client resource upon running "cdktf plan ".

        :param scope: The scope in which to define this construct.
        :param import_to_id: The construct id used in the generated config for the Client to import.
        :param import_from_id: The id of the existing Client that should be imported. Refer to the {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#import import section} in the documentation of this resource for the id to use
        :param provider: ? Optional instance of the provider where the Client to import is found.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__aa4b7259acf06ecb629a3ea582e9e65166943b3a0f8e74c33fe17ccc8a7a795d)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument import_to_id", value=import_to_id, expected_type=type_hints["import_to_id"])
            check_type(argname="argument import_from_id", value=import_from_id, expected_type=type_hints["import_from_id"])
            check_type(argname="argument provider", value=provider, expected_type=type_hints["provider"])
        return typing.cast(_cdktf_9a9027ec.ImportableResource, jsii.sinvoke(cls, "generateConfigForImport", [scope, import_to_id, import_from_id, provider]))

    @jsii.member(jsii_name="putAddons")
    def put_addons(
        self,
        *,
        aws: typing.Optional[typing.Union["ClientAddonsAws", typing.Dict[builtins.str, typing.Any]]] = None,
        azure_blob: typing.Optional[typing.Union["ClientAddonsAzureBlob", typing.Dict[builtins.str, typing.Any]]] = None,
        azure_sb: typing.Optional[typing.Union["ClientAddonsAzureSb", typing.Dict[builtins.str, typing.Any]]] = None,
        box: typing.Optional[typing.Union["ClientAddonsBox", typing.Dict[builtins.str, typing.Any]]] = None,
        cloudbees: typing.Optional[typing.Union["ClientAddonsCloudbees", typing.Dict[builtins.str, typing.Any]]] = None,
        concur: typing.Optional[typing.Union["ClientAddonsConcur", typing.Dict[builtins.str, typing.Any]]] = None,
        dropbox: typing.Optional[typing.Union["ClientAddonsDropbox", typing.Dict[builtins.str, typing.Any]]] = None,
        echosign: typing.Optional[typing.Union["ClientAddonsEchosign", typing.Dict[builtins.str, typing.Any]]] = None,
        egnyte: typing.Optional[typing.Union["ClientAddonsEgnyte", typing.Dict[builtins.str, typing.Any]]] = None,
        firebase: typing.Optional[typing.Union["ClientAddonsFirebase", typing.Dict[builtins.str, typing.Any]]] = None,
        layer: typing.Optional[typing.Union["ClientAddonsLayer", typing.Dict[builtins.str, typing.Any]]] = None,
        mscrm: typing.Optional[typing.Union["ClientAddonsMscrm", typing.Dict[builtins.str, typing.Any]]] = None,
        newrelic: typing.Optional[typing.Union["ClientAddonsNewrelic", typing.Dict[builtins.str, typing.Any]]] = None,
        office365: typing.Optional[typing.Union["ClientAddonsOffice365", typing.Dict[builtins.str, typing.Any]]] = None,
        rms: typing.Optional[typing.Union["ClientAddonsRms", typing.Dict[builtins.str, typing.Any]]] = None,
        salesforce: typing.Optional[typing.Union["ClientAddonsSalesforce", typing.Dict[builtins.str, typing.Any]]] = None,
        salesforce_api: typing.Optional[typing.Union["ClientAddonsSalesforceApi", typing.Dict[builtins.str, typing.Any]]] = None,
        salesforce_sandbox_api: typing.Optional[typing.Union["ClientAddonsSalesforceSandboxApi", typing.Dict[builtins.str, typing.Any]]] = None,
        samlp: typing.Optional[typing.Union["ClientAddonsSamlp", typing.Dict[builtins.str, typing.Any]]] = None,
        sap_api: typing.Optional[typing.Union["ClientAddonsSapApi", typing.Dict[builtins.str, typing.Any]]] = None,
        sentry: typing.Optional[typing.Union["ClientAddonsSentry", typing.Dict[builtins.str, typing.Any]]] = None,
        sharepoint: typing.Optional[typing.Union["ClientAddonsSharepoint", typing.Dict[builtins.str, typing.Any]]] = None,
        slack: typing.Optional[typing.Union["ClientAddonsSlack", typing.Dict[builtins.str, typing.Any]]] = None,
        springcm: typing.Optional[typing.Union["ClientAddonsSpringcm", typing.Dict[builtins.str, typing.Any]]] = None,
        sso_integration: typing.Optional[typing.Union["ClientAddonsSsoIntegration", typing.Dict[builtins.str, typing.Any]]] = None,
        wams: typing.Optional[typing.Union["ClientAddonsWams", typing.Dict[builtins.str, typing.Any]]] = None,
        wsfed: typing.Optional[typing.Union["ClientAddonsWsfed", typing.Dict[builtins.str, typing.Any]]] = None,
        zendesk: typing.Optional[typing.Union["ClientAddonsZendesk", typing.Dict[builtins.str, typing.Any]]] = None,
        zoom: typing.Optional[typing.Union["ClientAddonsZoom", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param aws: aws block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#aws Client#aws}
        :param azure_blob: azure_blob block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#azure_blob Client#azure_blob}
        :param azure_sb: azure_sb block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#azure_sb Client#azure_sb}
        :param box: box block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#box Client#box}
        :param cloudbees: cloudbees block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#cloudbees Client#cloudbees}
        :param concur: concur block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#concur Client#concur}
        :param dropbox: dropbox block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#dropbox Client#dropbox}
        :param echosign: echosign block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#echosign Client#echosign}
        :param egnyte: egnyte block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#egnyte Client#egnyte}
        :param firebase: firebase block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#firebase Client#firebase}
        :param layer: layer block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#layer Client#layer}
        :param mscrm: mscrm block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#mscrm Client#mscrm}
        :param newrelic: newrelic block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#newrelic Client#newrelic}
        :param office365: office365 block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#office365 Client#office365}
        :param rms: rms block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#rms Client#rms}
        :param salesforce: salesforce block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#salesforce Client#salesforce}
        :param salesforce_api: salesforce_api block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#salesforce_api Client#salesforce_api}
        :param salesforce_sandbox_api: salesforce_sandbox_api block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#salesforce_sandbox_api Client#salesforce_sandbox_api}
        :param samlp: samlp block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#samlp Client#samlp}
        :param sap_api: sap_api block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#sap_api Client#sap_api}
        :param sentry: sentry block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#sentry Client#sentry}
        :param sharepoint: sharepoint block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#sharepoint Client#sharepoint}
        :param slack: slack block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#slack Client#slack}
        :param springcm: springcm block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#springcm Client#springcm}
        :param sso_integration: sso_integration block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#sso_integration Client#sso_integration}
        :param wams: wams block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#wams Client#wams}
        :param wsfed: wsfed block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#wsfed Client#wsfed}
        :param zendesk: zendesk block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#zendesk Client#zendesk}
        :param zoom: zoom block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#zoom Client#zoom}
        '''
        value = ClientAddons(
            aws=aws,
            azure_blob=azure_blob,
            azure_sb=azure_sb,
            box=box,
            cloudbees=cloudbees,
            concur=concur,
            dropbox=dropbox,
            echosign=echosign,
            egnyte=egnyte,
            firebase=firebase,
            layer=layer,
            mscrm=mscrm,
            newrelic=newrelic,
            office365=office365,
            rms=rms,
            salesforce=salesforce,
            salesforce_api=salesforce_api,
            salesforce_sandbox_api=salesforce_sandbox_api,
            samlp=samlp,
            sap_api=sap_api,
            sentry=sentry,
            sharepoint=sharepoint,
            slack=slack,
            springcm=springcm,
            sso_integration=sso_integration,
            wams=wams,
            wsfed=wsfed,
            zendesk=zendesk,
            zoom=zoom,
        )

        return typing.cast(None, jsii.invoke(self, "putAddons", [value]))

    @jsii.member(jsii_name="putDefaultOrganization")
    def put_default_organization(
        self,
        *,
        disable: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        flows: typing.Optional[typing.Sequence[builtins.str]] = None,
        organization_id: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param disable: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#disable Client#disable}.
        :param flows: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#flows Client#flows}.
        :param organization_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#organization_id Client#organization_id}.
        '''
        value = ClientDefaultOrganization(
            disable=disable, flows=flows, organization_id=organization_id
        )

        return typing.cast(None, jsii.invoke(self, "putDefaultOrganization", [value]))

    @jsii.member(jsii_name="putExpressConfiguration")
    def put_express_configuration(
        self,
        *,
        admin_login_domain: typing.Optional[builtins.str] = None,
        connection_profile_id: typing.Optional[builtins.str] = None,
        enable_client: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        enable_organization: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        initiate_login_uri_template: typing.Optional[builtins.str] = None,
        linked_clients: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["ClientExpressConfigurationLinkedClients", typing.Dict[builtins.str, typing.Any]]]]] = None,
        okta_oin_client_id: typing.Optional[builtins.str] = None,
        user_attribute_profile_id: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param admin_login_domain: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#admin_login_domain Client#admin_login_domain}.
        :param connection_profile_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#connection_profile_id Client#connection_profile_id}.
        :param enable_client: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#enable_client Client#enable_client}.
        :param enable_organization: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#enable_organization Client#enable_organization}.
        :param initiate_login_uri_template: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#initiate_login_uri_template Client#initiate_login_uri_template}.
        :param linked_clients: linked_clients block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#linked_clients Client#linked_clients}
        :param okta_oin_client_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#okta_oin_client_id Client#okta_oin_client_id}.
        :param user_attribute_profile_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#user_attribute_profile_id Client#user_attribute_profile_id}.
        '''
        value = ClientExpressConfiguration(
            admin_login_domain=admin_login_domain,
            connection_profile_id=connection_profile_id,
            enable_client=enable_client,
            enable_organization=enable_organization,
            initiate_login_uri_template=initiate_login_uri_template,
            linked_clients=linked_clients,
            okta_oin_client_id=okta_oin_client_id,
            user_attribute_profile_id=user_attribute_profile_id,
        )

        return typing.cast(None, jsii.invoke(self, "putExpressConfiguration", [value]))

    @jsii.member(jsii_name="putFedcmLogin")
    def put_fedcm_login(
        self,
        *,
        google: typing.Union["ClientFedcmLoginGoogle", typing.Dict[builtins.str, typing.Any]],
    ) -> None:
        '''
        :param google: google block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#google Client#google}
        '''
        value = ClientFedcmLogin(google=google)

        return typing.cast(None, jsii.invoke(self, "putFedcmLogin", [value]))

    @jsii.member(jsii_name="putIdentityAssertionAuthorizationGrant")
    def put_identity_assertion_authorization_grant(
        self,
        *,
        active: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        '''
        :param active: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#active Client#active}.
        '''
        value = ClientIdentityAssertionAuthorizationGrant(active=active)

        return typing.cast(None, jsii.invoke(self, "putIdentityAssertionAuthorizationGrant", [value]))

    @jsii.member(jsii_name="putJwtConfiguration")
    def put_jwt_configuration(
        self,
        *,
        alg: typing.Optional[builtins.str] = None,
        lifetime_in_seconds: typing.Optional[jsii.Number] = None,
        scopes: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        secret_encoded: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param alg: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#alg Client#alg}.
        :param lifetime_in_seconds: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#lifetime_in_seconds Client#lifetime_in_seconds}.
        :param scopes: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#scopes Client#scopes}.
        :param secret_encoded: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#secret_encoded Client#secret_encoded}.
        '''
        value = ClientJwtConfiguration(
            alg=alg,
            lifetime_in_seconds=lifetime_in_seconds,
            scopes=scopes,
            secret_encoded=secret_encoded,
        )

        return typing.cast(None, jsii.invoke(self, "putJwtConfiguration", [value]))

    @jsii.member(jsii_name="putMobile")
    def put_mobile(
        self,
        *,
        android: typing.Optional[typing.Union["ClientMobileAndroid", typing.Dict[builtins.str, typing.Any]]] = None,
        ios: typing.Optional[typing.Union["ClientMobileIos", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param android: android block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#android Client#android}
        :param ios: ios block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#ios Client#ios}
        '''
        value = ClientMobile(android=android, ios=ios)

        return typing.cast(None, jsii.invoke(self, "putMobile", [value]))

    @jsii.member(jsii_name="putMyOrganizationConfiguration")
    def put_my_organization_configuration(
        self,
        *,
        allowed_strategies: typing.Optional[typing.Sequence[builtins.str]] = None,
        connection_deletion_behavior: typing.Optional[builtins.str] = None,
        connection_profile_id: typing.Optional[builtins.str] = None,
        invitation_landing_client_id: typing.Optional[builtins.str] = None,
        user_attribute_profile_id: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param allowed_strategies: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#allowed_strategies Client#allowed_strategies}.
        :param connection_deletion_behavior: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#connection_deletion_behavior Client#connection_deletion_behavior}.
        :param connection_profile_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#connection_profile_id Client#connection_profile_id}.
        :param invitation_landing_client_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#invitation_landing_client_id Client#invitation_landing_client_id}.
        :param user_attribute_profile_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#user_attribute_profile_id Client#user_attribute_profile_id}.
        '''
        value = ClientMyOrganizationConfiguration(
            allowed_strategies=allowed_strategies,
            connection_deletion_behavior=connection_deletion_behavior,
            connection_profile_id=connection_profile_id,
            invitation_landing_client_id=invitation_landing_client_id,
            user_attribute_profile_id=user_attribute_profile_id,
        )

        return typing.cast(None, jsii.invoke(self, "putMyOrganizationConfiguration", [value]))

    @jsii.member(jsii_name="putNativeSocialLogin")
    def put_native_social_login(
        self,
        *,
        apple: typing.Optional[typing.Union["ClientNativeSocialLoginApple", typing.Dict[builtins.str, typing.Any]]] = None,
        facebook: typing.Optional[typing.Union["ClientNativeSocialLoginFacebook", typing.Dict[builtins.str, typing.Any]]] = None,
        google: typing.Optional[typing.Union["ClientNativeSocialLoginGoogle", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param apple: apple block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#apple Client#apple}
        :param facebook: facebook block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#facebook Client#facebook}
        :param google: google block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#google Client#google}
        '''
        value = ClientNativeSocialLogin(apple=apple, facebook=facebook, google=google)

        return typing.cast(None, jsii.invoke(self, "putNativeSocialLogin", [value]))

    @jsii.member(jsii_name="putOidcLogout")
    def put_oidc_logout(
        self,
        *,
        backchannel_logout_urls: typing.Sequence[builtins.str],
        backchannel_logout_initiators: typing.Optional[typing.Union["ClientOidcLogoutBackchannelLogoutInitiators", typing.Dict[builtins.str, typing.Any]]] = None,
        backchannel_logout_session_metadata: typing.Optional[typing.Union["ClientOidcLogoutBackchannelLogoutSessionMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param backchannel_logout_urls: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#backchannel_logout_urls Client#backchannel_logout_urls}.
        :param backchannel_logout_initiators: backchannel_logout_initiators block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#backchannel_logout_initiators Client#backchannel_logout_initiators}
        :param backchannel_logout_session_metadata: backchannel_logout_session_metadata block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#backchannel_logout_session_metadata Client#backchannel_logout_session_metadata}
        '''
        value = ClientOidcLogout(
            backchannel_logout_urls=backchannel_logout_urls,
            backchannel_logout_initiators=backchannel_logout_initiators,
            backchannel_logout_session_metadata=backchannel_logout_session_metadata,
        )

        return typing.cast(None, jsii.invoke(self, "putOidcLogout", [value]))

    @jsii.member(jsii_name="putRefreshToken")
    def put_refresh_token(
        self,
        *,
        expiration_type: builtins.str,
        rotation_type: builtins.str,
        idle_token_lifetime: typing.Optional[jsii.Number] = None,
        infinite_idle_token_lifetime: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        infinite_token_lifetime: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        leeway: typing.Optional[jsii.Number] = None,
        policies: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["ClientRefreshTokenPolicies", typing.Dict[builtins.str, typing.Any]]]]] = None,
        token_lifetime: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param expiration_type: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#expiration_type Client#expiration_type}.
        :param rotation_type: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#rotation_type Client#rotation_type}.
        :param idle_token_lifetime: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#idle_token_lifetime Client#idle_token_lifetime}.
        :param infinite_idle_token_lifetime: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#infinite_idle_token_lifetime Client#infinite_idle_token_lifetime}.
        :param infinite_token_lifetime: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#infinite_token_lifetime Client#infinite_token_lifetime}.
        :param leeway: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#leeway Client#leeway}.
        :param policies: policies block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#policies Client#policies}
        :param token_lifetime: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#token_lifetime Client#token_lifetime}.
        '''
        value = ClientRefreshToken(
            expiration_type=expiration_type,
            rotation_type=rotation_type,
            idle_token_lifetime=idle_token_lifetime,
            infinite_idle_token_lifetime=infinite_idle_token_lifetime,
            infinite_token_lifetime=infinite_token_lifetime,
            leeway=leeway,
            policies=policies,
            token_lifetime=token_lifetime,
        )

        return typing.cast(None, jsii.invoke(self, "putRefreshToken", [value]))

    @jsii.member(jsii_name="putSessionTransfer")
    def put_session_transfer(
        self,
        *,
        allowed_authentication_methods: typing.Optional[typing.Sequence[builtins.str]] = None,
        allow_refresh_token: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        can_create_session_transfer_token: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        delegation: typing.Optional[typing.Union["ClientSessionTransferDelegation", typing.Dict[builtins.str, typing.Any]]] = None,
        enforce_cascade_revocation: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        enforce_device_binding: typing.Optional[builtins.str] = None,
        enforce_online_refresh_tokens: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param allowed_authentication_methods: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#allowed_authentication_methods Client#allowed_authentication_methods}.
        :param allow_refresh_token: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#allow_refresh_token Client#allow_refresh_token}.
        :param can_create_session_transfer_token: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#can_create_session_transfer_token Client#can_create_session_transfer_token}.
        :param delegation: delegation block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#delegation Client#delegation}
        :param enforce_cascade_revocation: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#enforce_cascade_revocation Client#enforce_cascade_revocation}.
        :param enforce_device_binding: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#enforce_device_binding Client#enforce_device_binding}.
        :param enforce_online_refresh_tokens: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#enforce_online_refresh_tokens Client#enforce_online_refresh_tokens}.
        '''
        value = ClientSessionTransfer(
            allowed_authentication_methods=allowed_authentication_methods,
            allow_refresh_token=allow_refresh_token,
            can_create_session_transfer_token=can_create_session_transfer_token,
            delegation=delegation,
            enforce_cascade_revocation=enforce_cascade_revocation,
            enforce_device_binding=enforce_device_binding,
            enforce_online_refresh_tokens=enforce_online_refresh_tokens,
        )

        return typing.cast(None, jsii.invoke(self, "putSessionTransfer", [value]))

    @jsii.member(jsii_name="putTokenExchange")
    def put_token_exchange(
        self,
        *,
        allow_any_profile_of_type: typing.Sequence[builtins.str],
    ) -> None:
        '''
        :param allow_any_profile_of_type: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#allow_any_profile_of_type Client#allow_any_profile_of_type}.
        '''
        value = ClientTokenExchange(
            allow_any_profile_of_type=allow_any_profile_of_type
        )

        return typing.cast(None, jsii.invoke(self, "putTokenExchange", [value]))

    @jsii.member(jsii_name="putTokenQuota")
    def put_token_quota(
        self,
        *,
        client_credentials: typing.Union["ClientTokenQuotaClientCredentials", typing.Dict[builtins.str, typing.Any]],
    ) -> None:
        '''
        :param client_credentials: client_credentials block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#client_credentials Client#client_credentials}
        '''
        value = ClientTokenQuota(client_credentials=client_credentials)

        return typing.cast(None, jsii.invoke(self, "putTokenQuota", [value]))

    @jsii.member(jsii_name="resetAddons")
    def reset_addons(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAddons", []))

    @jsii.member(jsii_name="resetAllowedClients")
    def reset_allowed_clients(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAllowedClients", []))

    @jsii.member(jsii_name="resetAllowedLogoutUrls")
    def reset_allowed_logout_urls(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAllowedLogoutUrls", []))

    @jsii.member(jsii_name="resetAllowedOrigins")
    def reset_allowed_origins(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAllowedOrigins", []))

    @jsii.member(jsii_name="resetAppType")
    def reset_app_type(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAppType", []))

    @jsii.member(jsii_name="resetAsyncApprovalNotificationChannels")
    def reset_async_approval_notification_channels(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAsyncApprovalNotificationChannels", []))

    @jsii.member(jsii_name="resetCallbacks")
    def reset_callbacks(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetCallbacks", []))

    @jsii.member(jsii_name="resetClientAliases")
    def reset_client_aliases(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetClientAliases", []))

    @jsii.member(jsii_name="resetClientMetadata")
    def reset_client_metadata(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetClientMetadata", []))

    @jsii.member(jsii_name="resetComplianceLevel")
    def reset_compliance_level(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetComplianceLevel", []))

    @jsii.member(jsii_name="resetCrossOriginAuth")
    def reset_cross_origin_auth(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetCrossOriginAuth", []))

    @jsii.member(jsii_name="resetCrossOriginLoc")
    def reset_cross_origin_loc(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetCrossOriginLoc", []))

    @jsii.member(jsii_name="resetCustomLoginPage")
    def reset_custom_login_page(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetCustomLoginPage", []))

    @jsii.member(jsii_name="resetCustomLoginPageOn")
    def reset_custom_login_page_on(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetCustomLoginPageOn", []))

    @jsii.member(jsii_name="resetDefaultOrganization")
    def reset_default_organization(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDefaultOrganization", []))

    @jsii.member(jsii_name="resetDescription")
    def reset_description(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDescription", []))

    @jsii.member(jsii_name="resetEncryptionKey")
    def reset_encryption_key(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEncryptionKey", []))

    @jsii.member(jsii_name="resetExpressConfiguration")
    def reset_express_configuration(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetExpressConfiguration", []))

    @jsii.member(jsii_name="resetFedcmLogin")
    def reset_fedcm_login(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetFedcmLogin", []))

    @jsii.member(jsii_name="resetFormTemplate")
    def reset_form_template(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetFormTemplate", []))

    @jsii.member(jsii_name="resetGrantTypes")
    def reset_grant_types(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetGrantTypes", []))

    @jsii.member(jsii_name="resetId")
    def reset_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetId", []))

    @jsii.member(jsii_name="resetIdentityAssertionAuthorizationGrant")
    def reset_identity_assertion_authorization_grant(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetIdentityAssertionAuthorizationGrant", []))

    @jsii.member(jsii_name="resetInitiateLoginUri")
    def reset_initiate_login_uri(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetInitiateLoginUri", []))

    @jsii.member(jsii_name="resetIsFirstParty")
    def reset_is_first_party(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetIsFirstParty", []))

    @jsii.member(jsii_name="resetIsTokenEndpointIpHeaderTrusted")
    def reset_is_token_endpoint_ip_header_trusted(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetIsTokenEndpointIpHeaderTrusted", []))

    @jsii.member(jsii_name="resetJwtConfiguration")
    def reset_jwt_configuration(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetJwtConfiguration", []))

    @jsii.member(jsii_name="resetLogoUri")
    def reset_logo_uri(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetLogoUri", []))

    @jsii.member(jsii_name="resetMobile")
    def reset_mobile(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMobile", []))

    @jsii.member(jsii_name="resetMyOrganizationConfiguration")
    def reset_my_organization_configuration(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMyOrganizationConfiguration", []))

    @jsii.member(jsii_name="resetNativeSocialLogin")
    def reset_native_social_login(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetNativeSocialLogin", []))

    @jsii.member(jsii_name="resetOidcBackchannelLogoutUrls")
    def reset_oidc_backchannel_logout_urls(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetOidcBackchannelLogoutUrls", []))

    @jsii.member(jsii_name="resetOidcConformant")
    def reset_oidc_conformant(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetOidcConformant", []))

    @jsii.member(jsii_name="resetOidcLogout")
    def reset_oidc_logout(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetOidcLogout", []))

    @jsii.member(jsii_name="resetOrganizationDiscoveryMethods")
    def reset_organization_discovery_methods(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetOrganizationDiscoveryMethods", []))

    @jsii.member(jsii_name="resetOrganizationRequireBehavior")
    def reset_organization_require_behavior(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetOrganizationRequireBehavior", []))

    @jsii.member(jsii_name="resetOrganizationUsage")
    def reset_organization_usage(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetOrganizationUsage", []))

    @jsii.member(jsii_name="resetRedirectionPolicy")
    def reset_redirection_policy(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetRedirectionPolicy", []))

    @jsii.member(jsii_name="resetRefreshToken")
    def reset_refresh_token(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetRefreshToken", []))

    @jsii.member(jsii_name="resetRequireProofOfPossession")
    def reset_require_proof_of_possession(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetRequireProofOfPossession", []))

    @jsii.member(jsii_name="resetRequirePushedAuthorizationRequests")
    def reset_require_pushed_authorization_requests(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetRequirePushedAuthorizationRequests", []))

    @jsii.member(jsii_name="resetResourceServerIdentifier")
    def reset_resource_server_identifier(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetResourceServerIdentifier", []))

    @jsii.member(jsii_name="resetSessionTransfer")
    def reset_session_transfer(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSessionTransfer", []))

    @jsii.member(jsii_name="resetSkipNonVerifiableCallbackUriConfirmationPrompt")
    def reset_skip_non_verifiable_callback_uri_confirmation_prompt(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSkipNonVerifiableCallbackUriConfirmationPrompt", []))

    @jsii.member(jsii_name="resetSso")
    def reset_sso(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSso", []))

    @jsii.member(jsii_name="resetSsoDisabled")
    def reset_sso_disabled(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSsoDisabled", []))

    @jsii.member(jsii_name="resetThirdPartySecurityMode")
    def reset_third_party_security_mode(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetThirdPartySecurityMode", []))

    @jsii.member(jsii_name="resetTokenExchange")
    def reset_token_exchange(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetTokenExchange", []))

    @jsii.member(jsii_name="resetTokenQuota")
    def reset_token_quota(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetTokenQuota", []))

    @jsii.member(jsii_name="resetWebOrigins")
    def reset_web_origins(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetWebOrigins", []))

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
    @jsii.member(jsii_name="addons")
    def addons(self) -> "ClientAddonsOutputReference":
        return typing.cast("ClientAddonsOutputReference", jsii.get(self, "addons"))

    @builtins.property
    @jsii.member(jsii_name="clientId")
    def client_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "clientId"))

    @builtins.property
    @jsii.member(jsii_name="defaultOrganization")
    def default_organization(self) -> "ClientDefaultOrganizationOutputReference":
        return typing.cast("ClientDefaultOrganizationOutputReference", jsii.get(self, "defaultOrganization"))

    @builtins.property
    @jsii.member(jsii_name="expressConfiguration")
    def express_configuration(self) -> "ClientExpressConfigurationOutputReference":
        return typing.cast("ClientExpressConfigurationOutputReference", jsii.get(self, "expressConfiguration"))

    @builtins.property
    @jsii.member(jsii_name="externalClientId")
    def external_client_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "externalClientId"))

    @builtins.property
    @jsii.member(jsii_name="externalMetadataCreatedBy")
    def external_metadata_created_by(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "externalMetadataCreatedBy"))

    @builtins.property
    @jsii.member(jsii_name="externalMetadataType")
    def external_metadata_type(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "externalMetadataType"))

    @builtins.property
    @jsii.member(jsii_name="fedcmLogin")
    def fedcm_login(self) -> "ClientFedcmLoginOutputReference":
        return typing.cast("ClientFedcmLoginOutputReference", jsii.get(self, "fedcmLogin"))

    @builtins.property
    @jsii.member(jsii_name="identityAssertionAuthorizationGrant")
    def identity_assertion_authorization_grant(
        self,
    ) -> "ClientIdentityAssertionAuthorizationGrantOutputReference":
        return typing.cast("ClientIdentityAssertionAuthorizationGrantOutputReference", jsii.get(self, "identityAssertionAuthorizationGrant"))

    @builtins.property
    @jsii.member(jsii_name="jwksUri")
    def jwks_uri(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "jwksUri"))

    @builtins.property
    @jsii.member(jsii_name="jwtConfiguration")
    def jwt_configuration(self) -> "ClientJwtConfigurationOutputReference":
        return typing.cast("ClientJwtConfigurationOutputReference", jsii.get(self, "jwtConfiguration"))

    @builtins.property
    @jsii.member(jsii_name="mobile")
    def mobile(self) -> "ClientMobileOutputReference":
        return typing.cast("ClientMobileOutputReference", jsii.get(self, "mobile"))

    @builtins.property
    @jsii.member(jsii_name="myOrganizationConfiguration")
    def my_organization_configuration(
        self,
    ) -> "ClientMyOrganizationConfigurationOutputReference":
        return typing.cast("ClientMyOrganizationConfigurationOutputReference", jsii.get(self, "myOrganizationConfiguration"))

    @builtins.property
    @jsii.member(jsii_name="nativeSocialLogin")
    def native_social_login(self) -> "ClientNativeSocialLoginOutputReference":
        return typing.cast("ClientNativeSocialLoginOutputReference", jsii.get(self, "nativeSocialLogin"))

    @builtins.property
    @jsii.member(jsii_name="oidcLogout")
    def oidc_logout(self) -> "ClientOidcLogoutOutputReference":
        return typing.cast("ClientOidcLogoutOutputReference", jsii.get(self, "oidcLogout"))

    @builtins.property
    @jsii.member(jsii_name="refreshToken")
    def refresh_token(self) -> "ClientRefreshTokenOutputReference":
        return typing.cast("ClientRefreshTokenOutputReference", jsii.get(self, "refreshToken"))

    @builtins.property
    @jsii.member(jsii_name="sessionTransfer")
    def session_transfer(self) -> "ClientSessionTransferOutputReference":
        return typing.cast("ClientSessionTransferOutputReference", jsii.get(self, "sessionTransfer"))

    @builtins.property
    @jsii.member(jsii_name="signingKeys")
    def signing_keys(self) -> _cdktf_9a9027ec.StringMapList:
        return typing.cast(_cdktf_9a9027ec.StringMapList, jsii.get(self, "signingKeys"))

    @builtins.property
    @jsii.member(jsii_name="tokenExchange")
    def token_exchange(self) -> "ClientTokenExchangeOutputReference":
        return typing.cast("ClientTokenExchangeOutputReference", jsii.get(self, "tokenExchange"))

    @builtins.property
    @jsii.member(jsii_name="tokenQuota")
    def token_quota(self) -> "ClientTokenQuotaOutputReference":
        return typing.cast("ClientTokenQuotaOutputReference", jsii.get(self, "tokenQuota"))

    @builtins.property
    @jsii.member(jsii_name="addonsInput")
    def addons_input(self) -> typing.Optional["ClientAddons"]:
        return typing.cast(typing.Optional["ClientAddons"], jsii.get(self, "addonsInput"))

    @builtins.property
    @jsii.member(jsii_name="allowedClientsInput")
    def allowed_clients_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "allowedClientsInput"))

    @builtins.property
    @jsii.member(jsii_name="allowedLogoutUrlsInput")
    def allowed_logout_urls_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "allowedLogoutUrlsInput"))

    @builtins.property
    @jsii.member(jsii_name="allowedOriginsInput")
    def allowed_origins_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "allowedOriginsInput"))

    @builtins.property
    @jsii.member(jsii_name="appTypeInput")
    def app_type_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "appTypeInput"))

    @builtins.property
    @jsii.member(jsii_name="asyncApprovalNotificationChannelsInput")
    def async_approval_notification_channels_input(
        self,
    ) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "asyncApprovalNotificationChannelsInput"))

    @builtins.property
    @jsii.member(jsii_name="callbacksInput")
    def callbacks_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "callbacksInput"))

    @builtins.property
    @jsii.member(jsii_name="clientAliasesInput")
    def client_aliases_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "clientAliasesInput"))

    @builtins.property
    @jsii.member(jsii_name="clientMetadataInput")
    def client_metadata_input(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], jsii.get(self, "clientMetadataInput"))

    @builtins.property
    @jsii.member(jsii_name="complianceLevelInput")
    def compliance_level_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "complianceLevelInput"))

    @builtins.property
    @jsii.member(jsii_name="crossOriginAuthInput")
    def cross_origin_auth_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "crossOriginAuthInput"))

    @builtins.property
    @jsii.member(jsii_name="crossOriginLocInput")
    def cross_origin_loc_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "crossOriginLocInput"))

    @builtins.property
    @jsii.member(jsii_name="customLoginPageInput")
    def custom_login_page_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "customLoginPageInput"))

    @builtins.property
    @jsii.member(jsii_name="customLoginPageOnInput")
    def custom_login_page_on_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "customLoginPageOnInput"))

    @builtins.property
    @jsii.member(jsii_name="defaultOrganizationInput")
    def default_organization_input(
        self,
    ) -> typing.Optional["ClientDefaultOrganization"]:
        return typing.cast(typing.Optional["ClientDefaultOrganization"], jsii.get(self, "defaultOrganizationInput"))

    @builtins.property
    @jsii.member(jsii_name="descriptionInput")
    def description_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "descriptionInput"))

    @builtins.property
    @jsii.member(jsii_name="encryptionKeyInput")
    def encryption_key_input(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], jsii.get(self, "encryptionKeyInput"))

    @builtins.property
    @jsii.member(jsii_name="expressConfigurationInput")
    def express_configuration_input(
        self,
    ) -> typing.Optional["ClientExpressConfiguration"]:
        return typing.cast(typing.Optional["ClientExpressConfiguration"], jsii.get(self, "expressConfigurationInput"))

    @builtins.property
    @jsii.member(jsii_name="fedcmLoginInput")
    def fedcm_login_input(self) -> typing.Optional["ClientFedcmLogin"]:
        return typing.cast(typing.Optional["ClientFedcmLogin"], jsii.get(self, "fedcmLoginInput"))

    @builtins.property
    @jsii.member(jsii_name="formTemplateInput")
    def form_template_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "formTemplateInput"))

    @builtins.property
    @jsii.member(jsii_name="grantTypesInput")
    def grant_types_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "grantTypesInput"))

    @builtins.property
    @jsii.member(jsii_name="identityAssertionAuthorizationGrantInput")
    def identity_assertion_authorization_grant_input(
        self,
    ) -> typing.Optional["ClientIdentityAssertionAuthorizationGrant"]:
        return typing.cast(typing.Optional["ClientIdentityAssertionAuthorizationGrant"], jsii.get(self, "identityAssertionAuthorizationGrantInput"))

    @builtins.property
    @jsii.member(jsii_name="idInput")
    def id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "idInput"))

    @builtins.property
    @jsii.member(jsii_name="initiateLoginUriInput")
    def initiate_login_uri_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "initiateLoginUriInput"))

    @builtins.property
    @jsii.member(jsii_name="isFirstPartyInput")
    def is_first_party_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "isFirstPartyInput"))

    @builtins.property
    @jsii.member(jsii_name="isTokenEndpointIpHeaderTrustedInput")
    def is_token_endpoint_ip_header_trusted_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "isTokenEndpointIpHeaderTrustedInput"))

    @builtins.property
    @jsii.member(jsii_name="jwtConfigurationInput")
    def jwt_configuration_input(self) -> typing.Optional["ClientJwtConfiguration"]:
        return typing.cast(typing.Optional["ClientJwtConfiguration"], jsii.get(self, "jwtConfigurationInput"))

    @builtins.property
    @jsii.member(jsii_name="logoUriInput")
    def logo_uri_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "logoUriInput"))

    @builtins.property
    @jsii.member(jsii_name="mobileInput")
    def mobile_input(self) -> typing.Optional["ClientMobile"]:
        return typing.cast(typing.Optional["ClientMobile"], jsii.get(self, "mobileInput"))

    @builtins.property
    @jsii.member(jsii_name="myOrganizationConfigurationInput")
    def my_organization_configuration_input(
        self,
    ) -> typing.Optional["ClientMyOrganizationConfiguration"]:
        return typing.cast(typing.Optional["ClientMyOrganizationConfiguration"], jsii.get(self, "myOrganizationConfigurationInput"))

    @builtins.property
    @jsii.member(jsii_name="nameInput")
    def name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "nameInput"))

    @builtins.property
    @jsii.member(jsii_name="nativeSocialLoginInput")
    def native_social_login_input(self) -> typing.Optional["ClientNativeSocialLogin"]:
        return typing.cast(typing.Optional["ClientNativeSocialLogin"], jsii.get(self, "nativeSocialLoginInput"))

    @builtins.property
    @jsii.member(jsii_name="oidcBackchannelLogoutUrlsInput")
    def oidc_backchannel_logout_urls_input(
        self,
    ) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "oidcBackchannelLogoutUrlsInput"))

    @builtins.property
    @jsii.member(jsii_name="oidcConformantInput")
    def oidc_conformant_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "oidcConformantInput"))

    @builtins.property
    @jsii.member(jsii_name="oidcLogoutInput")
    def oidc_logout_input(self) -> typing.Optional["ClientOidcLogout"]:
        return typing.cast(typing.Optional["ClientOidcLogout"], jsii.get(self, "oidcLogoutInput"))

    @builtins.property
    @jsii.member(jsii_name="organizationDiscoveryMethodsInput")
    def organization_discovery_methods_input(
        self,
    ) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "organizationDiscoveryMethodsInput"))

    @builtins.property
    @jsii.member(jsii_name="organizationRequireBehaviorInput")
    def organization_require_behavior_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "organizationRequireBehaviorInput"))

    @builtins.property
    @jsii.member(jsii_name="organizationUsageInput")
    def organization_usage_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "organizationUsageInput"))

    @builtins.property
    @jsii.member(jsii_name="redirectionPolicyInput")
    def redirection_policy_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "redirectionPolicyInput"))

    @builtins.property
    @jsii.member(jsii_name="refreshTokenInput")
    def refresh_token_input(self) -> typing.Optional["ClientRefreshToken"]:
        return typing.cast(typing.Optional["ClientRefreshToken"], jsii.get(self, "refreshTokenInput"))

    @builtins.property
    @jsii.member(jsii_name="requireProofOfPossessionInput")
    def require_proof_of_possession_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "requireProofOfPossessionInput"))

    @builtins.property
    @jsii.member(jsii_name="requirePushedAuthorizationRequestsInput")
    def require_pushed_authorization_requests_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "requirePushedAuthorizationRequestsInput"))

    @builtins.property
    @jsii.member(jsii_name="resourceServerIdentifierInput")
    def resource_server_identifier_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "resourceServerIdentifierInput"))

    @builtins.property
    @jsii.member(jsii_name="sessionTransferInput")
    def session_transfer_input(self) -> typing.Optional["ClientSessionTransfer"]:
        return typing.cast(typing.Optional["ClientSessionTransfer"], jsii.get(self, "sessionTransferInput"))

    @builtins.property
    @jsii.member(jsii_name="skipNonVerifiableCallbackUriConfirmationPromptInput")
    def skip_non_verifiable_callback_uri_confirmation_prompt_input(
        self,
    ) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "skipNonVerifiableCallbackUriConfirmationPromptInput"))

    @builtins.property
    @jsii.member(jsii_name="ssoDisabledInput")
    def sso_disabled_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "ssoDisabledInput"))

    @builtins.property
    @jsii.member(jsii_name="ssoInput")
    def sso_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "ssoInput"))

    @builtins.property
    @jsii.member(jsii_name="thirdPartySecurityModeInput")
    def third_party_security_mode_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "thirdPartySecurityModeInput"))

    @builtins.property
    @jsii.member(jsii_name="tokenExchangeInput")
    def token_exchange_input(self) -> typing.Optional["ClientTokenExchange"]:
        return typing.cast(typing.Optional["ClientTokenExchange"], jsii.get(self, "tokenExchangeInput"))

    @builtins.property
    @jsii.member(jsii_name="tokenQuotaInput")
    def token_quota_input(self) -> typing.Optional["ClientTokenQuota"]:
        return typing.cast(typing.Optional["ClientTokenQuota"], jsii.get(self, "tokenQuotaInput"))

    @builtins.property
    @jsii.member(jsii_name="webOriginsInput")
    def web_origins_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "webOriginsInput"))

    @builtins.property
    @jsii.member(jsii_name="allowedClients")
    def allowed_clients(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "allowedClients"))

    @allowed_clients.setter
    def allowed_clients(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0f2e876e4f7b87fc2a50bbfce98557d2a7b690a3746dbcc8892325ace6507475)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "allowedClients", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="allowedLogoutUrls")
    def allowed_logout_urls(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "allowedLogoutUrls"))

    @allowed_logout_urls.setter
    def allowed_logout_urls(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__cae937a27fe387b55c9f8c2e6705adf464e25ea95c9e78a2b1c91de1391abff7)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "allowedLogoutUrls", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="allowedOrigins")
    def allowed_origins(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "allowedOrigins"))

    @allowed_origins.setter
    def allowed_origins(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d4b38d248deca3b825e1f4b6762c2180996dc727499577142690c850d3178bb7)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "allowedOrigins", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="appType")
    def app_type(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "appType"))

    @app_type.setter
    def app_type(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6248669d16fbd0b4e9fe588976124ea9a1ea1a81010189e159d4e0575bffe597)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "appType", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="asyncApprovalNotificationChannels")
    def async_approval_notification_channels(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "asyncApprovalNotificationChannels"))

    @async_approval_notification_channels.setter
    def async_approval_notification_channels(
        self,
        value: typing.List[builtins.str],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ee6c6ce944cbfdbcb288d12cd25b8a9bf75199f7b9158633669df6aff8df1f3a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "asyncApprovalNotificationChannels", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="callbacks")
    def callbacks(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "callbacks"))

    @callbacks.setter
    def callbacks(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__132f26c8bc9848f7f1423e1c3c2d0022b8a57feb5306de5c3f1223b0bd751c36)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "callbacks", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="clientAliases")
    def client_aliases(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "clientAliases"))

    @client_aliases.setter
    def client_aliases(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3a9897d83d840a8b9f2537e34d768f2ceca85823807d0bbfa7d7b2e23cb9ed5d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "clientAliases", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="clientMetadata")
    def client_metadata(self) -> typing.Mapping[builtins.str, builtins.str]:
        return typing.cast(typing.Mapping[builtins.str, builtins.str], jsii.get(self, "clientMetadata"))

    @client_metadata.setter
    def client_metadata(
        self,
        value: typing.Mapping[builtins.str, builtins.str],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4818a5d07438321bdb48c18c3894ceb277a8e8a3c1e874f94497282c80a2c5d5)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "clientMetadata", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="complianceLevel")
    def compliance_level(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "complianceLevel"))

    @compliance_level.setter
    def compliance_level(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0caae6ab892716f1afbd3fa69bc056431fd1aee8236226d3b31311e1b27c1869)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "complianceLevel", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="crossOriginAuth")
    def cross_origin_auth(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "crossOriginAuth"))

    @cross_origin_auth.setter
    def cross_origin_auth(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3f17cd33b7b5fbbc1ef6971af698e93572611749f3c17c9ad3972621cb67d49a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "crossOriginAuth", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="crossOriginLoc")
    def cross_origin_loc(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "crossOriginLoc"))

    @cross_origin_loc.setter
    def cross_origin_loc(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9daef163d97f3d8ac73bb859a8f34baf097f18db7991e6566348446c87ea1341)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "crossOriginLoc", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="customLoginPage")
    def custom_login_page(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "customLoginPage"))

    @custom_login_page.setter
    def custom_login_page(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__740e7fcbbb81cc0ed74e9d9556e0e970864db749665b465dcd81eb7920c09e32)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "customLoginPage", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="customLoginPageOn")
    def custom_login_page_on(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "customLoginPageOn"))

    @custom_login_page_on.setter
    def custom_login_page_on(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a35bd32fcf2786f2e2fd93993c0717eeb018d0e7ebc5cf28f85c86a0212a6b1b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "customLoginPageOn", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="description")
    def description(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "description"))

    @description.setter
    def description(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2c4c4f1ec5af78b9825bb819054efe2e0270cfaa00fd9d975173f7e1c5b72385)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "description", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="encryptionKey")
    def encryption_key(self) -> typing.Mapping[builtins.str, builtins.str]:
        return typing.cast(typing.Mapping[builtins.str, builtins.str], jsii.get(self, "encryptionKey"))

    @encryption_key.setter
    def encryption_key(self, value: typing.Mapping[builtins.str, builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f41ecb4f9e9ca8303daffb40bc43c47fd0b8f966f3c40bd976cfdc71e835f06f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "encryptionKey", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="formTemplate")
    def form_template(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "formTemplate"))

    @form_template.setter
    def form_template(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__18d194510914c2354e07abf5dab81ef7e2e6105b30464ff07c3a084a6a9cc5ac)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "formTemplate", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="grantTypes")
    def grant_types(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "grantTypes"))

    @grant_types.setter
    def grant_types(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f6bd3a2c7969fb0a2056815eb9623630279f2237df2e666a288a6a23916f0235)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "grantTypes", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="id")
    def id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "id"))

    @id.setter
    def id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2cd0cbf885a9c696448eab569ea8afb28fa45edf8ca8ccfc81d26775964e7de8)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "id", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="initiateLoginUri")
    def initiate_login_uri(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "initiateLoginUri"))

    @initiate_login_uri.setter
    def initiate_login_uri(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__626bfd2671833324d1b8f3275db81a967d49c7189fbf4c774b9f15f6c62a45ed)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "initiateLoginUri", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="isFirstParty")
    def is_first_party(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "isFirstParty"))

    @is_first_party.setter
    def is_first_party(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__21853167358c80e909327ba26c50502885533872aa0e22dc5649db90e3cc8b1a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "isFirstParty", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="isTokenEndpointIpHeaderTrusted")
    def is_token_endpoint_ip_header_trusted(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "isTokenEndpointIpHeaderTrusted"))

    @is_token_endpoint_ip_header_trusted.setter
    def is_token_endpoint_ip_header_trusted(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__986bb51bad3f6888271c089990959cb96840fa234268fe44186459502abacdd6)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "isTokenEndpointIpHeaderTrusted", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="logoUri")
    def logo_uri(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "logoUri"))

    @logo_uri.setter
    def logo_uri(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ae45ab745aaeb33ae079ad4e692a24dd5ab43a951dc7c8ed0c9988990f40cb39)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "logoUri", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="name")
    def name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "name"))

    @name.setter
    def name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__01fa55108e7fbb00c6cc2d56aef90a20a548d4ae87714f6c9e55e3d635cfa360)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "name", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="oidcBackchannelLogoutUrls")
    def oidc_backchannel_logout_urls(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "oidcBackchannelLogoutUrls"))

    @oidc_backchannel_logout_urls.setter
    def oidc_backchannel_logout_urls(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1c6451c13569740e0da490dc917508913f8e844dfb21fa5a2c6145e8403eb954)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "oidcBackchannelLogoutUrls", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="oidcConformant")
    def oidc_conformant(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "oidcConformant"))

    @oidc_conformant.setter
    def oidc_conformant(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b9b769e556cb31dd0691d88fa6fbded217a3b13fb637ae3251ce1224b46bf686)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "oidcConformant", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="organizationDiscoveryMethods")
    def organization_discovery_methods(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "organizationDiscoveryMethods"))

    @organization_discovery_methods.setter
    def organization_discovery_methods(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a8d92b2de241a718eeccf7d85ec43c6a4edec63784c30b724971f0e9e086ff7a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "organizationDiscoveryMethods", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="organizationRequireBehavior")
    def organization_require_behavior(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "organizationRequireBehavior"))

    @organization_require_behavior.setter
    def organization_require_behavior(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__49bc667dd18e86f9b5e74a6ee888893366cd2e8330c9007feab87ea2330a2341)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "organizationRequireBehavior", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="organizationUsage")
    def organization_usage(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "organizationUsage"))

    @organization_usage.setter
    def organization_usage(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f31d2ae91c12dfb68865b8d7b0e089fade25ceb52ec0b4d5f181927fcf9a99b1)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "organizationUsage", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="redirectionPolicy")
    def redirection_policy(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "redirectionPolicy"))

    @redirection_policy.setter
    def redirection_policy(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2cac22d40c879dcfcc63be8d5da01c47c88ddcdecc7a5f2a09ed4e4b3bc2715f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "redirectionPolicy", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="requireProofOfPossession")
    def require_proof_of_possession(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "requireProofOfPossession"))

    @require_proof_of_possession.setter
    def require_proof_of_possession(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ed37c5bdae8da863d8f7df2e2fb2e0fa2c58a0ef6e2c57c0077aca2e22f6716c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "requireProofOfPossession", value) # pyright: ignore[reportArgumentType]

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
            type_hints = typing.get_type_hints(_typecheckingstub__72ba27fd23dfa675fffacb314bac295a525a3783a68a83c8a277ca9557fe9758)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "requirePushedAuthorizationRequests", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="resourceServerIdentifier")
    def resource_server_identifier(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "resourceServerIdentifier"))

    @resource_server_identifier.setter
    def resource_server_identifier(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__bb89d573d517ee0294a943862332d92c2ae9721b1ec1c78ce00929c1abd42414)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "resourceServerIdentifier", value) # pyright: ignore[reportArgumentType]

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
            type_hints = typing.get_type_hints(_typecheckingstub__7090f6644d8ea77e4e70b52e622da85f15449a3f114c6b8006015ae2ae3b8a11)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "skipNonVerifiableCallbackUriConfirmationPrompt", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="sso")
    def sso(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "sso"))

    @sso.setter
    def sso(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4dee3085ba658a6897435aaeb25a885649bf9ed85b924ce2df636655efe477cd)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "sso", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="ssoDisabled")
    def sso_disabled(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "ssoDisabled"))

    @sso_disabled.setter
    def sso_disabled(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__31d6b34947d54a0787455401eb0f26959ba9d96e008a6d74fb71323fa19b29e9)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "ssoDisabled", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="thirdPartySecurityMode")
    def third_party_security_mode(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "thirdPartySecurityMode"))

    @third_party_security_mode.setter
    def third_party_security_mode(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7bfdc545c4205cd80dd27033ddcc5c4f996790b8beff4ef4579fd87fa8f3b79f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "thirdPartySecurityMode", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="webOrigins")
    def web_origins(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "webOrigins"))

    @web_origins.setter
    def web_origins(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8b96c3d282af2875603f45f7e0d13c56728900be4c48d361ddc54075155ea97b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "webOrigins", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.client.ClientAddons",
    jsii_struct_bases=[],
    name_mapping={
        "aws": "aws",
        "azure_blob": "azureBlob",
        "azure_sb": "azureSb",
        "box": "box",
        "cloudbees": "cloudbees",
        "concur": "concur",
        "dropbox": "dropbox",
        "echosign": "echosign",
        "egnyte": "egnyte",
        "firebase": "firebase",
        "layer": "layer",
        "mscrm": "mscrm",
        "newrelic": "newrelic",
        "office365": "office365",
        "rms": "rms",
        "salesforce": "salesforce",
        "salesforce_api": "salesforceApi",
        "salesforce_sandbox_api": "salesforceSandboxApi",
        "samlp": "samlp",
        "sap_api": "sapApi",
        "sentry": "sentry",
        "sharepoint": "sharepoint",
        "slack": "slack",
        "springcm": "springcm",
        "sso_integration": "ssoIntegration",
        "wams": "wams",
        "wsfed": "wsfed",
        "zendesk": "zendesk",
        "zoom": "zoom",
    },
)
class ClientAddons:
    def __init__(
        self,
        *,
        aws: typing.Optional[typing.Union["ClientAddonsAws", typing.Dict[builtins.str, typing.Any]]] = None,
        azure_blob: typing.Optional[typing.Union["ClientAddonsAzureBlob", typing.Dict[builtins.str, typing.Any]]] = None,
        azure_sb: typing.Optional[typing.Union["ClientAddonsAzureSb", typing.Dict[builtins.str, typing.Any]]] = None,
        box: typing.Optional[typing.Union["ClientAddonsBox", typing.Dict[builtins.str, typing.Any]]] = None,
        cloudbees: typing.Optional[typing.Union["ClientAddonsCloudbees", typing.Dict[builtins.str, typing.Any]]] = None,
        concur: typing.Optional[typing.Union["ClientAddonsConcur", typing.Dict[builtins.str, typing.Any]]] = None,
        dropbox: typing.Optional[typing.Union["ClientAddonsDropbox", typing.Dict[builtins.str, typing.Any]]] = None,
        echosign: typing.Optional[typing.Union["ClientAddonsEchosign", typing.Dict[builtins.str, typing.Any]]] = None,
        egnyte: typing.Optional[typing.Union["ClientAddonsEgnyte", typing.Dict[builtins.str, typing.Any]]] = None,
        firebase: typing.Optional[typing.Union["ClientAddonsFirebase", typing.Dict[builtins.str, typing.Any]]] = None,
        layer: typing.Optional[typing.Union["ClientAddonsLayer", typing.Dict[builtins.str, typing.Any]]] = None,
        mscrm: typing.Optional[typing.Union["ClientAddonsMscrm", typing.Dict[builtins.str, typing.Any]]] = None,
        newrelic: typing.Optional[typing.Union["ClientAddonsNewrelic", typing.Dict[builtins.str, typing.Any]]] = None,
        office365: typing.Optional[typing.Union["ClientAddonsOffice365", typing.Dict[builtins.str, typing.Any]]] = None,
        rms: typing.Optional[typing.Union["ClientAddonsRms", typing.Dict[builtins.str, typing.Any]]] = None,
        salesforce: typing.Optional[typing.Union["ClientAddonsSalesforce", typing.Dict[builtins.str, typing.Any]]] = None,
        salesforce_api: typing.Optional[typing.Union["ClientAddonsSalesforceApi", typing.Dict[builtins.str, typing.Any]]] = None,
        salesforce_sandbox_api: typing.Optional[typing.Union["ClientAddonsSalesforceSandboxApi", typing.Dict[builtins.str, typing.Any]]] = None,
        samlp: typing.Optional[typing.Union["ClientAddonsSamlp", typing.Dict[builtins.str, typing.Any]]] = None,
        sap_api: typing.Optional[typing.Union["ClientAddonsSapApi", typing.Dict[builtins.str, typing.Any]]] = None,
        sentry: typing.Optional[typing.Union["ClientAddonsSentry", typing.Dict[builtins.str, typing.Any]]] = None,
        sharepoint: typing.Optional[typing.Union["ClientAddonsSharepoint", typing.Dict[builtins.str, typing.Any]]] = None,
        slack: typing.Optional[typing.Union["ClientAddonsSlack", typing.Dict[builtins.str, typing.Any]]] = None,
        springcm: typing.Optional[typing.Union["ClientAddonsSpringcm", typing.Dict[builtins.str, typing.Any]]] = None,
        sso_integration: typing.Optional[typing.Union["ClientAddonsSsoIntegration", typing.Dict[builtins.str, typing.Any]]] = None,
        wams: typing.Optional[typing.Union["ClientAddonsWams", typing.Dict[builtins.str, typing.Any]]] = None,
        wsfed: typing.Optional[typing.Union["ClientAddonsWsfed", typing.Dict[builtins.str, typing.Any]]] = None,
        zendesk: typing.Optional[typing.Union["ClientAddonsZendesk", typing.Dict[builtins.str, typing.Any]]] = None,
        zoom: typing.Optional[typing.Union["ClientAddonsZoom", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param aws: aws block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#aws Client#aws}
        :param azure_blob: azure_blob block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#azure_blob Client#azure_blob}
        :param azure_sb: azure_sb block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#azure_sb Client#azure_sb}
        :param box: box block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#box Client#box}
        :param cloudbees: cloudbees block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#cloudbees Client#cloudbees}
        :param concur: concur block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#concur Client#concur}
        :param dropbox: dropbox block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#dropbox Client#dropbox}
        :param echosign: echosign block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#echosign Client#echosign}
        :param egnyte: egnyte block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#egnyte Client#egnyte}
        :param firebase: firebase block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#firebase Client#firebase}
        :param layer: layer block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#layer Client#layer}
        :param mscrm: mscrm block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#mscrm Client#mscrm}
        :param newrelic: newrelic block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#newrelic Client#newrelic}
        :param office365: office365 block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#office365 Client#office365}
        :param rms: rms block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#rms Client#rms}
        :param salesforce: salesforce block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#salesforce Client#salesforce}
        :param salesforce_api: salesforce_api block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#salesforce_api Client#salesforce_api}
        :param salesforce_sandbox_api: salesforce_sandbox_api block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#salesforce_sandbox_api Client#salesforce_sandbox_api}
        :param samlp: samlp block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#samlp Client#samlp}
        :param sap_api: sap_api block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#sap_api Client#sap_api}
        :param sentry: sentry block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#sentry Client#sentry}
        :param sharepoint: sharepoint block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#sharepoint Client#sharepoint}
        :param slack: slack block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#slack Client#slack}
        :param springcm: springcm block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#springcm Client#springcm}
        :param sso_integration: sso_integration block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#sso_integration Client#sso_integration}
        :param wams: wams block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#wams Client#wams}
        :param wsfed: wsfed block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#wsfed Client#wsfed}
        :param zendesk: zendesk block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#zendesk Client#zendesk}
        :param zoom: zoom block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#zoom Client#zoom}
        '''
        if isinstance(aws, dict):
            aws = ClientAddonsAws(**aws)
        if isinstance(azure_blob, dict):
            azure_blob = ClientAddonsAzureBlob(**azure_blob)
        if isinstance(azure_sb, dict):
            azure_sb = ClientAddonsAzureSb(**azure_sb)
        if isinstance(box, dict):
            box = ClientAddonsBox(**box)
        if isinstance(cloudbees, dict):
            cloudbees = ClientAddonsCloudbees(**cloudbees)
        if isinstance(concur, dict):
            concur = ClientAddonsConcur(**concur)
        if isinstance(dropbox, dict):
            dropbox = ClientAddonsDropbox(**dropbox)
        if isinstance(echosign, dict):
            echosign = ClientAddonsEchosign(**echosign)
        if isinstance(egnyte, dict):
            egnyte = ClientAddonsEgnyte(**egnyte)
        if isinstance(firebase, dict):
            firebase = ClientAddonsFirebase(**firebase)
        if isinstance(layer, dict):
            layer = ClientAddonsLayer(**layer)
        if isinstance(mscrm, dict):
            mscrm = ClientAddonsMscrm(**mscrm)
        if isinstance(newrelic, dict):
            newrelic = ClientAddonsNewrelic(**newrelic)
        if isinstance(office365, dict):
            office365 = ClientAddonsOffice365(**office365)
        if isinstance(rms, dict):
            rms = ClientAddonsRms(**rms)
        if isinstance(salesforce, dict):
            salesforce = ClientAddonsSalesforce(**salesforce)
        if isinstance(salesforce_api, dict):
            salesforce_api = ClientAddonsSalesforceApi(**salesforce_api)
        if isinstance(salesforce_sandbox_api, dict):
            salesforce_sandbox_api = ClientAddonsSalesforceSandboxApi(**salesforce_sandbox_api)
        if isinstance(samlp, dict):
            samlp = ClientAddonsSamlp(**samlp)
        if isinstance(sap_api, dict):
            sap_api = ClientAddonsSapApi(**sap_api)
        if isinstance(sentry, dict):
            sentry = ClientAddonsSentry(**sentry)
        if isinstance(sharepoint, dict):
            sharepoint = ClientAddonsSharepoint(**sharepoint)
        if isinstance(slack, dict):
            slack = ClientAddonsSlack(**slack)
        if isinstance(springcm, dict):
            springcm = ClientAddonsSpringcm(**springcm)
        if isinstance(sso_integration, dict):
            sso_integration = ClientAddonsSsoIntegration(**sso_integration)
        if isinstance(wams, dict):
            wams = ClientAddonsWams(**wams)
        if isinstance(wsfed, dict):
            wsfed = ClientAddonsWsfed(**wsfed)
        if isinstance(zendesk, dict):
            zendesk = ClientAddonsZendesk(**zendesk)
        if isinstance(zoom, dict):
            zoom = ClientAddonsZoom(**zoom)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__13fa487029cd7a568503f5a7150f32e1fbdad756d0a64e86de2aa8f758422541)
            check_type(argname="argument aws", value=aws, expected_type=type_hints["aws"])
            check_type(argname="argument azure_blob", value=azure_blob, expected_type=type_hints["azure_blob"])
            check_type(argname="argument azure_sb", value=azure_sb, expected_type=type_hints["azure_sb"])
            check_type(argname="argument box", value=box, expected_type=type_hints["box"])
            check_type(argname="argument cloudbees", value=cloudbees, expected_type=type_hints["cloudbees"])
            check_type(argname="argument concur", value=concur, expected_type=type_hints["concur"])
            check_type(argname="argument dropbox", value=dropbox, expected_type=type_hints["dropbox"])
            check_type(argname="argument echosign", value=echosign, expected_type=type_hints["echosign"])
            check_type(argname="argument egnyte", value=egnyte, expected_type=type_hints["egnyte"])
            check_type(argname="argument firebase", value=firebase, expected_type=type_hints["firebase"])
            check_type(argname="argument layer", value=layer, expected_type=type_hints["layer"])
            check_type(argname="argument mscrm", value=mscrm, expected_type=type_hints["mscrm"])
            check_type(argname="argument newrelic", value=newrelic, expected_type=type_hints["newrelic"])
            check_type(argname="argument office365", value=office365, expected_type=type_hints["office365"])
            check_type(argname="argument rms", value=rms, expected_type=type_hints["rms"])
            check_type(argname="argument salesforce", value=salesforce, expected_type=type_hints["salesforce"])
            check_type(argname="argument salesforce_api", value=salesforce_api, expected_type=type_hints["salesforce_api"])
            check_type(argname="argument salesforce_sandbox_api", value=salesforce_sandbox_api, expected_type=type_hints["salesforce_sandbox_api"])
            check_type(argname="argument samlp", value=samlp, expected_type=type_hints["samlp"])
            check_type(argname="argument sap_api", value=sap_api, expected_type=type_hints["sap_api"])
            check_type(argname="argument sentry", value=sentry, expected_type=type_hints["sentry"])
            check_type(argname="argument sharepoint", value=sharepoint, expected_type=type_hints["sharepoint"])
            check_type(argname="argument slack", value=slack, expected_type=type_hints["slack"])
            check_type(argname="argument springcm", value=springcm, expected_type=type_hints["springcm"])
            check_type(argname="argument sso_integration", value=sso_integration, expected_type=type_hints["sso_integration"])
            check_type(argname="argument wams", value=wams, expected_type=type_hints["wams"])
            check_type(argname="argument wsfed", value=wsfed, expected_type=type_hints["wsfed"])
            check_type(argname="argument zendesk", value=zendesk, expected_type=type_hints["zendesk"])
            check_type(argname="argument zoom", value=zoom, expected_type=type_hints["zoom"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if aws is not None:
            self._values["aws"] = aws
        if azure_blob is not None:
            self._values["azure_blob"] = azure_blob
        if azure_sb is not None:
            self._values["azure_sb"] = azure_sb
        if box is not None:
            self._values["box"] = box
        if cloudbees is not None:
            self._values["cloudbees"] = cloudbees
        if concur is not None:
            self._values["concur"] = concur
        if dropbox is not None:
            self._values["dropbox"] = dropbox
        if echosign is not None:
            self._values["echosign"] = echosign
        if egnyte is not None:
            self._values["egnyte"] = egnyte
        if firebase is not None:
            self._values["firebase"] = firebase
        if layer is not None:
            self._values["layer"] = layer
        if mscrm is not None:
            self._values["mscrm"] = mscrm
        if newrelic is not None:
            self._values["newrelic"] = newrelic
        if office365 is not None:
            self._values["office365"] = office365
        if rms is not None:
            self._values["rms"] = rms
        if salesforce is not None:
            self._values["salesforce"] = salesforce
        if salesforce_api is not None:
            self._values["salesforce_api"] = salesforce_api
        if salesforce_sandbox_api is not None:
            self._values["salesforce_sandbox_api"] = salesforce_sandbox_api
        if samlp is not None:
            self._values["samlp"] = samlp
        if sap_api is not None:
            self._values["sap_api"] = sap_api
        if sentry is not None:
            self._values["sentry"] = sentry
        if sharepoint is not None:
            self._values["sharepoint"] = sharepoint
        if slack is not None:
            self._values["slack"] = slack
        if springcm is not None:
            self._values["springcm"] = springcm
        if sso_integration is not None:
            self._values["sso_integration"] = sso_integration
        if wams is not None:
            self._values["wams"] = wams
        if wsfed is not None:
            self._values["wsfed"] = wsfed
        if zendesk is not None:
            self._values["zendesk"] = zendesk
        if zoom is not None:
            self._values["zoom"] = zoom

    @builtins.property
    def aws(self) -> typing.Optional["ClientAddonsAws"]:
        '''aws block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#aws Client#aws}
        '''
        result = self._values.get("aws")
        return typing.cast(typing.Optional["ClientAddonsAws"], result)

    @builtins.property
    def azure_blob(self) -> typing.Optional["ClientAddonsAzureBlob"]:
        '''azure_blob block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#azure_blob Client#azure_blob}
        '''
        result = self._values.get("azure_blob")
        return typing.cast(typing.Optional["ClientAddonsAzureBlob"], result)

    @builtins.property
    def azure_sb(self) -> typing.Optional["ClientAddonsAzureSb"]:
        '''azure_sb block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#azure_sb Client#azure_sb}
        '''
        result = self._values.get("azure_sb")
        return typing.cast(typing.Optional["ClientAddonsAzureSb"], result)

    @builtins.property
    def box(self) -> typing.Optional["ClientAddonsBox"]:
        '''box block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#box Client#box}
        '''
        result = self._values.get("box")
        return typing.cast(typing.Optional["ClientAddonsBox"], result)

    @builtins.property
    def cloudbees(self) -> typing.Optional["ClientAddonsCloudbees"]:
        '''cloudbees block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#cloudbees Client#cloudbees}
        '''
        result = self._values.get("cloudbees")
        return typing.cast(typing.Optional["ClientAddonsCloudbees"], result)

    @builtins.property
    def concur(self) -> typing.Optional["ClientAddonsConcur"]:
        '''concur block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#concur Client#concur}
        '''
        result = self._values.get("concur")
        return typing.cast(typing.Optional["ClientAddonsConcur"], result)

    @builtins.property
    def dropbox(self) -> typing.Optional["ClientAddonsDropbox"]:
        '''dropbox block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#dropbox Client#dropbox}
        '''
        result = self._values.get("dropbox")
        return typing.cast(typing.Optional["ClientAddonsDropbox"], result)

    @builtins.property
    def echosign(self) -> typing.Optional["ClientAddonsEchosign"]:
        '''echosign block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#echosign Client#echosign}
        '''
        result = self._values.get("echosign")
        return typing.cast(typing.Optional["ClientAddonsEchosign"], result)

    @builtins.property
    def egnyte(self) -> typing.Optional["ClientAddonsEgnyte"]:
        '''egnyte block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#egnyte Client#egnyte}
        '''
        result = self._values.get("egnyte")
        return typing.cast(typing.Optional["ClientAddonsEgnyte"], result)

    @builtins.property
    def firebase(self) -> typing.Optional["ClientAddonsFirebase"]:
        '''firebase block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#firebase Client#firebase}
        '''
        result = self._values.get("firebase")
        return typing.cast(typing.Optional["ClientAddonsFirebase"], result)

    @builtins.property
    def layer(self) -> typing.Optional["ClientAddonsLayer"]:
        '''layer block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#layer Client#layer}
        '''
        result = self._values.get("layer")
        return typing.cast(typing.Optional["ClientAddonsLayer"], result)

    @builtins.property
    def mscrm(self) -> typing.Optional["ClientAddonsMscrm"]:
        '''mscrm block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#mscrm Client#mscrm}
        '''
        result = self._values.get("mscrm")
        return typing.cast(typing.Optional["ClientAddonsMscrm"], result)

    @builtins.property
    def newrelic(self) -> typing.Optional["ClientAddonsNewrelic"]:
        '''newrelic block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#newrelic Client#newrelic}
        '''
        result = self._values.get("newrelic")
        return typing.cast(typing.Optional["ClientAddonsNewrelic"], result)

    @builtins.property
    def office365(self) -> typing.Optional["ClientAddonsOffice365"]:
        '''office365 block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#office365 Client#office365}
        '''
        result = self._values.get("office365")
        return typing.cast(typing.Optional["ClientAddonsOffice365"], result)

    @builtins.property
    def rms(self) -> typing.Optional["ClientAddonsRms"]:
        '''rms block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#rms Client#rms}
        '''
        result = self._values.get("rms")
        return typing.cast(typing.Optional["ClientAddonsRms"], result)

    @builtins.property
    def salesforce(self) -> typing.Optional["ClientAddonsSalesforce"]:
        '''salesforce block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#salesforce Client#salesforce}
        '''
        result = self._values.get("salesforce")
        return typing.cast(typing.Optional["ClientAddonsSalesforce"], result)

    @builtins.property
    def salesforce_api(self) -> typing.Optional["ClientAddonsSalesforceApi"]:
        '''salesforce_api block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#salesforce_api Client#salesforce_api}
        '''
        result = self._values.get("salesforce_api")
        return typing.cast(typing.Optional["ClientAddonsSalesforceApi"], result)

    @builtins.property
    def salesforce_sandbox_api(
        self,
    ) -> typing.Optional["ClientAddonsSalesforceSandboxApi"]:
        '''salesforce_sandbox_api block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#salesforce_sandbox_api Client#salesforce_sandbox_api}
        '''
        result = self._values.get("salesforce_sandbox_api")
        return typing.cast(typing.Optional["ClientAddonsSalesforceSandboxApi"], result)

    @builtins.property
    def samlp(self) -> typing.Optional["ClientAddonsSamlp"]:
        '''samlp block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#samlp Client#samlp}
        '''
        result = self._values.get("samlp")
        return typing.cast(typing.Optional["ClientAddonsSamlp"], result)

    @builtins.property
    def sap_api(self) -> typing.Optional["ClientAddonsSapApi"]:
        '''sap_api block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#sap_api Client#sap_api}
        '''
        result = self._values.get("sap_api")
        return typing.cast(typing.Optional["ClientAddonsSapApi"], result)

    @builtins.property
    def sentry(self) -> typing.Optional["ClientAddonsSentry"]:
        '''sentry block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#sentry Client#sentry}
        '''
        result = self._values.get("sentry")
        return typing.cast(typing.Optional["ClientAddonsSentry"], result)

    @builtins.property
    def sharepoint(self) -> typing.Optional["ClientAddonsSharepoint"]:
        '''sharepoint block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#sharepoint Client#sharepoint}
        '''
        result = self._values.get("sharepoint")
        return typing.cast(typing.Optional["ClientAddonsSharepoint"], result)

    @builtins.property
    def slack(self) -> typing.Optional["ClientAddonsSlack"]:
        '''slack block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#slack Client#slack}
        '''
        result = self._values.get("slack")
        return typing.cast(typing.Optional["ClientAddonsSlack"], result)

    @builtins.property
    def springcm(self) -> typing.Optional["ClientAddonsSpringcm"]:
        '''springcm block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#springcm Client#springcm}
        '''
        result = self._values.get("springcm")
        return typing.cast(typing.Optional["ClientAddonsSpringcm"], result)

    @builtins.property
    def sso_integration(self) -> typing.Optional["ClientAddonsSsoIntegration"]:
        '''sso_integration block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#sso_integration Client#sso_integration}
        '''
        result = self._values.get("sso_integration")
        return typing.cast(typing.Optional["ClientAddonsSsoIntegration"], result)

    @builtins.property
    def wams(self) -> typing.Optional["ClientAddonsWams"]:
        '''wams block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#wams Client#wams}
        '''
        result = self._values.get("wams")
        return typing.cast(typing.Optional["ClientAddonsWams"], result)

    @builtins.property
    def wsfed(self) -> typing.Optional["ClientAddonsWsfed"]:
        '''wsfed block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#wsfed Client#wsfed}
        '''
        result = self._values.get("wsfed")
        return typing.cast(typing.Optional["ClientAddonsWsfed"], result)

    @builtins.property
    def zendesk(self) -> typing.Optional["ClientAddonsZendesk"]:
        '''zendesk block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#zendesk Client#zendesk}
        '''
        result = self._values.get("zendesk")
        return typing.cast(typing.Optional["ClientAddonsZendesk"], result)

    @builtins.property
    def zoom(self) -> typing.Optional["ClientAddonsZoom"]:
        '''zoom block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#zoom Client#zoom}
        '''
        result = self._values.get("zoom")
        return typing.cast(typing.Optional["ClientAddonsZoom"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientAddons(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="auth0.client.ClientAddonsAws",
    jsii_struct_bases=[],
    name_mapping={
        "lifetime_in_seconds": "lifetimeInSeconds",
        "principal": "principal",
        "role": "role",
    },
)
class ClientAddonsAws:
    def __init__(
        self,
        *,
        lifetime_in_seconds: typing.Optional[jsii.Number] = None,
        principal: typing.Optional[builtins.str] = None,
        role: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param lifetime_in_seconds: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#lifetime_in_seconds Client#lifetime_in_seconds}.
        :param principal: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#principal Client#principal}.
        :param role: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#role Client#role}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__537efc9b2360dfaf6be9acb764a78a82f68ec4ff0a416a7810daf31d64a5ed05)
            check_type(argname="argument lifetime_in_seconds", value=lifetime_in_seconds, expected_type=type_hints["lifetime_in_seconds"])
            check_type(argname="argument principal", value=principal, expected_type=type_hints["principal"])
            check_type(argname="argument role", value=role, expected_type=type_hints["role"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if lifetime_in_seconds is not None:
            self._values["lifetime_in_seconds"] = lifetime_in_seconds
        if principal is not None:
            self._values["principal"] = principal
        if role is not None:
            self._values["role"] = role

    @builtins.property
    def lifetime_in_seconds(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#lifetime_in_seconds Client#lifetime_in_seconds}.'''
        result = self._values.get("lifetime_in_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def principal(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#principal Client#principal}.'''
        result = self._values.get("principal")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def role(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#role Client#role}.'''
        result = self._values.get("role")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientAddonsAws(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClientAddonsAwsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.client.ClientAddonsAwsOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__e3afd5ace7785e80d78039f51a6749023b2421d04486dd6ef133d622628857b4)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetLifetimeInSeconds")
    def reset_lifetime_in_seconds(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetLifetimeInSeconds", []))

    @jsii.member(jsii_name="resetPrincipal")
    def reset_principal(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetPrincipal", []))

    @jsii.member(jsii_name="resetRole")
    def reset_role(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetRole", []))

    @builtins.property
    @jsii.member(jsii_name="lifetimeInSecondsInput")
    def lifetime_in_seconds_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "lifetimeInSecondsInput"))

    @builtins.property
    @jsii.member(jsii_name="principalInput")
    def principal_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "principalInput"))

    @builtins.property
    @jsii.member(jsii_name="roleInput")
    def role_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "roleInput"))

    @builtins.property
    @jsii.member(jsii_name="lifetimeInSeconds")
    def lifetime_in_seconds(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "lifetimeInSeconds"))

    @lifetime_in_seconds.setter
    def lifetime_in_seconds(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a3469b74a5b6d40643b854e865c13f56f063506fcf03342ba463c75b51d7cdea)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "lifetimeInSeconds", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="principal")
    def principal(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "principal"))

    @principal.setter
    def principal(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7a9c80aacba5deb7fd9c1c2f66ad9bff3226ca9d388c69ecb698cf1fbe2fa854)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "principal", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="role")
    def role(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "role"))

    @role.setter
    def role(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4285b7131ab8e613d0b89e7f392a7681f98747641bb22d353b1ac148e0f5ebf4)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "role", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ClientAddonsAws]:
        return typing.cast(typing.Optional[ClientAddonsAws], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[ClientAddonsAws]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__584857115d203d376c096ada3555ba959fd081b8af56e0fe8d561346d17938d1)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.client.ClientAddonsAzureBlob",
    jsii_struct_bases=[],
    name_mapping={
        "account_name": "accountName",
        "blob_delete": "blobDelete",
        "blob_name": "blobName",
        "blob_read": "blobRead",
        "blob_write": "blobWrite",
        "container_delete": "containerDelete",
        "container_list": "containerList",
        "container_name": "containerName",
        "container_read": "containerRead",
        "container_write": "containerWrite",
        "expiration": "expiration",
        "signed_identifier": "signedIdentifier",
        "storage_access_key": "storageAccessKey",
    },
)
class ClientAddonsAzureBlob:
    def __init__(
        self,
        *,
        account_name: typing.Optional[builtins.str] = None,
        blob_delete: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        blob_name: typing.Optional[builtins.str] = None,
        blob_read: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        blob_write: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        container_delete: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        container_list: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        container_name: typing.Optional[builtins.str] = None,
        container_read: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        container_write: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        expiration: typing.Optional[jsii.Number] = None,
        signed_identifier: typing.Optional[builtins.str] = None,
        storage_access_key: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param account_name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#account_name Client#account_name}.
        :param blob_delete: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#blob_delete Client#blob_delete}.
        :param blob_name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#blob_name Client#blob_name}.
        :param blob_read: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#blob_read Client#blob_read}.
        :param blob_write: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#blob_write Client#blob_write}.
        :param container_delete: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#container_delete Client#container_delete}.
        :param container_list: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#container_list Client#container_list}.
        :param container_name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#container_name Client#container_name}.
        :param container_read: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#container_read Client#container_read}.
        :param container_write: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#container_write Client#container_write}.
        :param expiration: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#expiration Client#expiration}.
        :param signed_identifier: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#signed_identifier Client#signed_identifier}.
        :param storage_access_key: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#storage_access_key Client#storage_access_key}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c873efae983041f7832ddcb4a5caa79668259b9d5652e5ba6c430ee0bd7a3dd7)
            check_type(argname="argument account_name", value=account_name, expected_type=type_hints["account_name"])
            check_type(argname="argument blob_delete", value=blob_delete, expected_type=type_hints["blob_delete"])
            check_type(argname="argument blob_name", value=blob_name, expected_type=type_hints["blob_name"])
            check_type(argname="argument blob_read", value=blob_read, expected_type=type_hints["blob_read"])
            check_type(argname="argument blob_write", value=blob_write, expected_type=type_hints["blob_write"])
            check_type(argname="argument container_delete", value=container_delete, expected_type=type_hints["container_delete"])
            check_type(argname="argument container_list", value=container_list, expected_type=type_hints["container_list"])
            check_type(argname="argument container_name", value=container_name, expected_type=type_hints["container_name"])
            check_type(argname="argument container_read", value=container_read, expected_type=type_hints["container_read"])
            check_type(argname="argument container_write", value=container_write, expected_type=type_hints["container_write"])
            check_type(argname="argument expiration", value=expiration, expected_type=type_hints["expiration"])
            check_type(argname="argument signed_identifier", value=signed_identifier, expected_type=type_hints["signed_identifier"])
            check_type(argname="argument storage_access_key", value=storage_access_key, expected_type=type_hints["storage_access_key"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if account_name is not None:
            self._values["account_name"] = account_name
        if blob_delete is not None:
            self._values["blob_delete"] = blob_delete
        if blob_name is not None:
            self._values["blob_name"] = blob_name
        if blob_read is not None:
            self._values["blob_read"] = blob_read
        if blob_write is not None:
            self._values["blob_write"] = blob_write
        if container_delete is not None:
            self._values["container_delete"] = container_delete
        if container_list is not None:
            self._values["container_list"] = container_list
        if container_name is not None:
            self._values["container_name"] = container_name
        if container_read is not None:
            self._values["container_read"] = container_read
        if container_write is not None:
            self._values["container_write"] = container_write
        if expiration is not None:
            self._values["expiration"] = expiration
        if signed_identifier is not None:
            self._values["signed_identifier"] = signed_identifier
        if storage_access_key is not None:
            self._values["storage_access_key"] = storage_access_key

    @builtins.property
    def account_name(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#account_name Client#account_name}.'''
        result = self._values.get("account_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def blob_delete(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#blob_delete Client#blob_delete}.'''
        result = self._values.get("blob_delete")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def blob_name(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#blob_name Client#blob_name}.'''
        result = self._values.get("blob_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def blob_read(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#blob_read Client#blob_read}.'''
        result = self._values.get("blob_read")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def blob_write(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#blob_write Client#blob_write}.'''
        result = self._values.get("blob_write")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def container_delete(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#container_delete Client#container_delete}.'''
        result = self._values.get("container_delete")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def container_list(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#container_list Client#container_list}.'''
        result = self._values.get("container_list")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def container_name(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#container_name Client#container_name}.'''
        result = self._values.get("container_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def container_read(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#container_read Client#container_read}.'''
        result = self._values.get("container_read")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def container_write(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#container_write Client#container_write}.'''
        result = self._values.get("container_write")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def expiration(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#expiration Client#expiration}.'''
        result = self._values.get("expiration")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def signed_identifier(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#signed_identifier Client#signed_identifier}.'''
        result = self._values.get("signed_identifier")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def storage_access_key(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#storage_access_key Client#storage_access_key}.'''
        result = self._values.get("storage_access_key")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientAddonsAzureBlob(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClientAddonsAzureBlobOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.client.ClientAddonsAzureBlobOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__5ba2e58bc4b020e0d4aec3e22616b8c9b9eff79be0a98c3636f6fa3e0d379b66)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetAccountName")
    def reset_account_name(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAccountName", []))

    @jsii.member(jsii_name="resetBlobDelete")
    def reset_blob_delete(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetBlobDelete", []))

    @jsii.member(jsii_name="resetBlobName")
    def reset_blob_name(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetBlobName", []))

    @jsii.member(jsii_name="resetBlobRead")
    def reset_blob_read(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetBlobRead", []))

    @jsii.member(jsii_name="resetBlobWrite")
    def reset_blob_write(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetBlobWrite", []))

    @jsii.member(jsii_name="resetContainerDelete")
    def reset_container_delete(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetContainerDelete", []))

    @jsii.member(jsii_name="resetContainerList")
    def reset_container_list(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetContainerList", []))

    @jsii.member(jsii_name="resetContainerName")
    def reset_container_name(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetContainerName", []))

    @jsii.member(jsii_name="resetContainerRead")
    def reset_container_read(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetContainerRead", []))

    @jsii.member(jsii_name="resetContainerWrite")
    def reset_container_write(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetContainerWrite", []))

    @jsii.member(jsii_name="resetExpiration")
    def reset_expiration(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetExpiration", []))

    @jsii.member(jsii_name="resetSignedIdentifier")
    def reset_signed_identifier(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSignedIdentifier", []))

    @jsii.member(jsii_name="resetStorageAccessKey")
    def reset_storage_access_key(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetStorageAccessKey", []))

    @builtins.property
    @jsii.member(jsii_name="accountNameInput")
    def account_name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "accountNameInput"))

    @builtins.property
    @jsii.member(jsii_name="blobDeleteInput")
    def blob_delete_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "blobDeleteInput"))

    @builtins.property
    @jsii.member(jsii_name="blobNameInput")
    def blob_name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "blobNameInput"))

    @builtins.property
    @jsii.member(jsii_name="blobReadInput")
    def blob_read_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "blobReadInput"))

    @builtins.property
    @jsii.member(jsii_name="blobWriteInput")
    def blob_write_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "blobWriteInput"))

    @builtins.property
    @jsii.member(jsii_name="containerDeleteInput")
    def container_delete_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "containerDeleteInput"))

    @builtins.property
    @jsii.member(jsii_name="containerListInput")
    def container_list_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "containerListInput"))

    @builtins.property
    @jsii.member(jsii_name="containerNameInput")
    def container_name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "containerNameInput"))

    @builtins.property
    @jsii.member(jsii_name="containerReadInput")
    def container_read_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "containerReadInput"))

    @builtins.property
    @jsii.member(jsii_name="containerWriteInput")
    def container_write_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "containerWriteInput"))

    @builtins.property
    @jsii.member(jsii_name="expirationInput")
    def expiration_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "expirationInput"))

    @builtins.property
    @jsii.member(jsii_name="signedIdentifierInput")
    def signed_identifier_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "signedIdentifierInput"))

    @builtins.property
    @jsii.member(jsii_name="storageAccessKeyInput")
    def storage_access_key_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "storageAccessKeyInput"))

    @builtins.property
    @jsii.member(jsii_name="accountName")
    def account_name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "accountName"))

    @account_name.setter
    def account_name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5b20c149fac10c7211e109082839ed9f7ab343936a2fce560884b224ad3d1bad)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "accountName", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="blobDelete")
    def blob_delete(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "blobDelete"))

    @blob_delete.setter
    def blob_delete(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b77f2150b24281f61dbb8be7d2bf81cbd33a7602c84da291c739df4ff2989c0e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "blobDelete", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="blobName")
    def blob_name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "blobName"))

    @blob_name.setter
    def blob_name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__361831ffbef1556244141606ce1ec207fb37b3174af90fe2932a338e9764004e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "blobName", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="blobRead")
    def blob_read(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "blobRead"))

    @blob_read.setter
    def blob_read(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b2d8665d72fa04638bfd27f9238aa3ef2728d498d7af3659fc214b858fdc3b8a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "blobRead", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="blobWrite")
    def blob_write(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "blobWrite"))

    @blob_write.setter
    def blob_write(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3cbcb9d70d1fb6ea91c10f1e17b274ae45b5652ff8f7fe15e152ca51994221fe)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "blobWrite", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="containerDelete")
    def container_delete(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "containerDelete"))

    @container_delete.setter
    def container_delete(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__dd12c12b3bdf7f166603c0296ffcd6f7af167050f7e81404512e775b73b7bb48)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "containerDelete", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="containerList")
    def container_list(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "containerList"))

    @container_list.setter
    def container_list(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__513ade321d73db7735eb85b5c172f829e87d6764193619001fb972f87cf70e2c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "containerList", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="containerName")
    def container_name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "containerName"))

    @container_name.setter
    def container_name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6ddcce0f425b0f90f2cb2213731886b490dfc4afa9a9e0a2ccad05f971a495cb)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "containerName", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="containerRead")
    def container_read(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "containerRead"))

    @container_read.setter
    def container_read(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d8d8b875377be3751487a38f456dfc69194acda1206f0528050f514625d716dd)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "containerRead", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="containerWrite")
    def container_write(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "containerWrite"))

    @container_write.setter
    def container_write(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f07f6940bdc27887dec37d3fa3a948458f3daa912391399d3af83d52c43ffdfb)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "containerWrite", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="expiration")
    def expiration(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "expiration"))

    @expiration.setter
    def expiration(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__feb7c75846ffab1b0a81eac362238913d7b49c79436946701c3161013bd24d54)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "expiration", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="signedIdentifier")
    def signed_identifier(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "signedIdentifier"))

    @signed_identifier.setter
    def signed_identifier(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5fb7017c40f5071aa3118d521fedbcb71516a338e39ff6a887f4e9eda9885026)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "signedIdentifier", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="storageAccessKey")
    def storage_access_key(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "storageAccessKey"))

    @storage_access_key.setter
    def storage_access_key(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ae5cb974d7868526baa44f22e62a812475ad380049275e3b0d490e7cf49671e1)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "storageAccessKey", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ClientAddonsAzureBlob]:
        return typing.cast(typing.Optional[ClientAddonsAzureBlob], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[ClientAddonsAzureBlob]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b5faf6a1565f5e5005c56ee8f19220655450ee4a612057c0f57c432c1c878f1b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.client.ClientAddonsAzureSb",
    jsii_struct_bases=[],
    name_mapping={
        "entity_path": "entityPath",
        "expiration": "expiration",
        "namespace": "namespace",
        "sas_key": "sasKey",
        "sas_key_name": "sasKeyName",
    },
)
class ClientAddonsAzureSb:
    def __init__(
        self,
        *,
        entity_path: typing.Optional[builtins.str] = None,
        expiration: typing.Optional[jsii.Number] = None,
        namespace: typing.Optional[builtins.str] = None,
        sas_key: typing.Optional[builtins.str] = None,
        sas_key_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param entity_path: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#entity_path Client#entity_path}.
        :param expiration: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#expiration Client#expiration}.
        :param namespace: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#namespace Client#namespace}.
        :param sas_key: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#sas_key Client#sas_key}.
        :param sas_key_name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#sas_key_name Client#sas_key_name}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5e7f9fc32894727c47f8f046f08338fa0d0b1dda7a247b233364cd337b8b02db)
            check_type(argname="argument entity_path", value=entity_path, expected_type=type_hints["entity_path"])
            check_type(argname="argument expiration", value=expiration, expected_type=type_hints["expiration"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
            check_type(argname="argument sas_key", value=sas_key, expected_type=type_hints["sas_key"])
            check_type(argname="argument sas_key_name", value=sas_key_name, expected_type=type_hints["sas_key_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if entity_path is not None:
            self._values["entity_path"] = entity_path
        if expiration is not None:
            self._values["expiration"] = expiration
        if namespace is not None:
            self._values["namespace"] = namespace
        if sas_key is not None:
            self._values["sas_key"] = sas_key
        if sas_key_name is not None:
            self._values["sas_key_name"] = sas_key_name

    @builtins.property
    def entity_path(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#entity_path Client#entity_path}.'''
        result = self._values.get("entity_path")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def expiration(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#expiration Client#expiration}.'''
        result = self._values.get("expiration")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#namespace Client#namespace}.'''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def sas_key(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#sas_key Client#sas_key}.'''
        result = self._values.get("sas_key")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def sas_key_name(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#sas_key_name Client#sas_key_name}.'''
        result = self._values.get("sas_key_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientAddonsAzureSb(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClientAddonsAzureSbOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.client.ClientAddonsAzureSbOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__770d36768e60c4ab9f77fd6cc8b26a4df420bdd0035104d7b187e501d3eb2e53)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetEntityPath")
    def reset_entity_path(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEntityPath", []))

    @jsii.member(jsii_name="resetExpiration")
    def reset_expiration(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetExpiration", []))

    @jsii.member(jsii_name="resetNamespace")
    def reset_namespace(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetNamespace", []))

    @jsii.member(jsii_name="resetSasKey")
    def reset_sas_key(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSasKey", []))

    @jsii.member(jsii_name="resetSasKeyName")
    def reset_sas_key_name(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSasKeyName", []))

    @builtins.property
    @jsii.member(jsii_name="entityPathInput")
    def entity_path_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "entityPathInput"))

    @builtins.property
    @jsii.member(jsii_name="expirationInput")
    def expiration_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "expirationInput"))

    @builtins.property
    @jsii.member(jsii_name="namespaceInput")
    def namespace_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "namespaceInput"))

    @builtins.property
    @jsii.member(jsii_name="sasKeyInput")
    def sas_key_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "sasKeyInput"))

    @builtins.property
    @jsii.member(jsii_name="sasKeyNameInput")
    def sas_key_name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "sasKeyNameInput"))

    @builtins.property
    @jsii.member(jsii_name="entityPath")
    def entity_path(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "entityPath"))

    @entity_path.setter
    def entity_path(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6c8c97dffd5a0943aa474ba4d33ea36b088251fe51bb90a3d4b7c6bc94d5aeaf)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "entityPath", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="expiration")
    def expiration(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "expiration"))

    @expiration.setter
    def expiration(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a7b1c594aac7e449baa4db1d599e1ff761e53399abd89d1f0e9606018a5ddfe0)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "expiration", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="namespace")
    def namespace(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "namespace"))

    @namespace.setter
    def namespace(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__cd7a87ea5411ba0a3995867d0101eb98e33ec99297416b6dd3717b3e9d849a85)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "namespace", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="sasKey")
    def sas_key(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "sasKey"))

    @sas_key.setter
    def sas_key(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8dfe44cddc846d9f445ebba605d77c0dc9608dd65963c8b7b3da75643de46ebd)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "sasKey", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="sasKeyName")
    def sas_key_name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "sasKeyName"))

    @sas_key_name.setter
    def sas_key_name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ffa5c206d9193028da5cfc291e42ff66c92ba2f3f6c22f060d55573bdc708ebd)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "sasKeyName", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ClientAddonsAzureSb]:
        return typing.cast(typing.Optional[ClientAddonsAzureSb], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[ClientAddonsAzureSb]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__87d1e045785442d3015f6807147904ffb5d2a731af29e985d5fcc5548263b898)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.client.ClientAddonsBox",
    jsii_struct_bases=[],
    name_mapping={},
)
class ClientAddonsBox:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientAddonsBox(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClientAddonsBoxOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.client.ClientAddonsBoxOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__81dcec818d9d2e9dfda39c1f21fb7eb528b656fe0244d112e02ad36d88db902a)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ClientAddonsBox]:
        return typing.cast(typing.Optional[ClientAddonsBox], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[ClientAddonsBox]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f5f76984ce01262957070cb46931f954c7fd65d7edd26aa29cf3d0d2069d3b70)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.client.ClientAddonsCloudbees",
    jsii_struct_bases=[],
    name_mapping={},
)
class ClientAddonsCloudbees:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientAddonsCloudbees(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClientAddonsCloudbeesOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.client.ClientAddonsCloudbeesOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__c6f44bbebf5a5549a4438bfca7bc92dfa81f79370ed896c7e458b8bb9f17ecaf)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ClientAddonsCloudbees]:
        return typing.cast(typing.Optional[ClientAddonsCloudbees], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[ClientAddonsCloudbees]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__42eed3c366e0eb1e4f6a0ea40f4b339cebb9fd6564aa89418a18aef557bdf762)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.client.ClientAddonsConcur",
    jsii_struct_bases=[],
    name_mapping={},
)
class ClientAddonsConcur:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientAddonsConcur(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClientAddonsConcurOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.client.ClientAddonsConcurOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__367805428a617c3ea39dd3fc067fbde7637ed287b4a07b1cfaf356906b163231)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ClientAddonsConcur]:
        return typing.cast(typing.Optional[ClientAddonsConcur], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[ClientAddonsConcur]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__47d088547efe87b4155eb15ecd882d457052e0f9ab8509d72d1a5385fe9b5e38)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.client.ClientAddonsDropbox",
    jsii_struct_bases=[],
    name_mapping={},
)
class ClientAddonsDropbox:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientAddonsDropbox(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClientAddonsDropboxOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.client.ClientAddonsDropboxOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__fa906cd7da78abab85d82799c6ba298f2250f4579e8e3b89e43db4f3d1c1e4d8)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ClientAddonsDropbox]:
        return typing.cast(typing.Optional[ClientAddonsDropbox], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[ClientAddonsDropbox]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__690e48c7043b8a6b445324e5d877136e707c052a88441fd2c21d6ce361e59497)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.client.ClientAddonsEchosign",
    jsii_struct_bases=[],
    name_mapping={"domain": "domain"},
)
class ClientAddonsEchosign:
    def __init__(self, *, domain: typing.Optional[builtins.str] = None) -> None:
        '''
        :param domain: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#domain Client#domain}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2b0218132afa7b1d2bca9865164a36ac39ec353b278ca996f999ab0c6c5a4a2b)
            check_type(argname="argument domain", value=domain, expected_type=type_hints["domain"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if domain is not None:
            self._values["domain"] = domain

    @builtins.property
    def domain(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#domain Client#domain}.'''
        result = self._values.get("domain")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientAddonsEchosign(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClientAddonsEchosignOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.client.ClientAddonsEchosignOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__caf237447a238efe9c6d6ddee1fc438f5cb679c0283e5e952206108ba7ffa6e1)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetDomain")
    def reset_domain(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDomain", []))

    @builtins.property
    @jsii.member(jsii_name="domainInput")
    def domain_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "domainInput"))

    @builtins.property
    @jsii.member(jsii_name="domain")
    def domain(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "domain"))

    @domain.setter
    def domain(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2bef7f2ad546946b64fec8252305b189b9a81a9e4b32dc39ea5697bab5f1a9e6)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "domain", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ClientAddonsEchosign]:
        return typing.cast(typing.Optional[ClientAddonsEchosign], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[ClientAddonsEchosign]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__848fbeef55f3bf5dbf0a4d3bf5247c9c178ab1cc33b9c7e861ef9478cd481301)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.client.ClientAddonsEgnyte",
    jsii_struct_bases=[],
    name_mapping={"domain": "domain"},
)
class ClientAddonsEgnyte:
    def __init__(self, *, domain: typing.Optional[builtins.str] = None) -> None:
        '''
        :param domain: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#domain Client#domain}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ee483434c75e5df89738be46bdb59ea181a34ac65bc5ca7b062e0f78ddad6c0b)
            check_type(argname="argument domain", value=domain, expected_type=type_hints["domain"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if domain is not None:
            self._values["domain"] = domain

    @builtins.property
    def domain(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#domain Client#domain}.'''
        result = self._values.get("domain")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientAddonsEgnyte(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClientAddonsEgnyteOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.client.ClientAddonsEgnyteOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__eabb28b0e68681967729860c3fae508c0ae5a90b70207eb1949e25d92c84abe7)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetDomain")
    def reset_domain(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDomain", []))

    @builtins.property
    @jsii.member(jsii_name="domainInput")
    def domain_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "domainInput"))

    @builtins.property
    @jsii.member(jsii_name="domain")
    def domain(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "domain"))

    @domain.setter
    def domain(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__dca2b077069128050b70d7e95b9cb39e555cda08214435d5c6a0d340521370e3)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "domain", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ClientAddonsEgnyte]:
        return typing.cast(typing.Optional[ClientAddonsEgnyte], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[ClientAddonsEgnyte]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d2cffa2c507380183f88f8e49307ca3962454c1fd5687976fe6c05881c2947d4)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.client.ClientAddonsFirebase",
    jsii_struct_bases=[],
    name_mapping={
        "client_email": "clientEmail",
        "lifetime_in_seconds": "lifetimeInSeconds",
        "private_key": "privateKey",
        "private_key_id": "privateKeyId",
        "secret": "secret",
    },
)
class ClientAddonsFirebase:
    def __init__(
        self,
        *,
        client_email: typing.Optional[builtins.str] = None,
        lifetime_in_seconds: typing.Optional[jsii.Number] = None,
        private_key: typing.Optional[builtins.str] = None,
        private_key_id: typing.Optional[builtins.str] = None,
        secret: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param client_email: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#client_email Client#client_email}.
        :param lifetime_in_seconds: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#lifetime_in_seconds Client#lifetime_in_seconds}.
        :param private_key: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#private_key Client#private_key}.
        :param private_key_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#private_key_id Client#private_key_id}.
        :param secret: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#secret Client#secret}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3099c815ad96336919e226ae3adcac8e3bd5f3367e3bdccf8cd090d868e9cf07)
            check_type(argname="argument client_email", value=client_email, expected_type=type_hints["client_email"])
            check_type(argname="argument lifetime_in_seconds", value=lifetime_in_seconds, expected_type=type_hints["lifetime_in_seconds"])
            check_type(argname="argument private_key", value=private_key, expected_type=type_hints["private_key"])
            check_type(argname="argument private_key_id", value=private_key_id, expected_type=type_hints["private_key_id"])
            check_type(argname="argument secret", value=secret, expected_type=type_hints["secret"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if client_email is not None:
            self._values["client_email"] = client_email
        if lifetime_in_seconds is not None:
            self._values["lifetime_in_seconds"] = lifetime_in_seconds
        if private_key is not None:
            self._values["private_key"] = private_key
        if private_key_id is not None:
            self._values["private_key_id"] = private_key_id
        if secret is not None:
            self._values["secret"] = secret

    @builtins.property
    def client_email(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#client_email Client#client_email}.'''
        result = self._values.get("client_email")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def lifetime_in_seconds(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#lifetime_in_seconds Client#lifetime_in_seconds}.'''
        result = self._values.get("lifetime_in_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def private_key(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#private_key Client#private_key}.'''
        result = self._values.get("private_key")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def private_key_id(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#private_key_id Client#private_key_id}.'''
        result = self._values.get("private_key_id")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def secret(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#secret Client#secret}.'''
        result = self._values.get("secret")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientAddonsFirebase(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClientAddonsFirebaseOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.client.ClientAddonsFirebaseOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__d1ca6fe1d52ee822b0aa7bb391bf34f96c4723bd687244f3fd103c2f09f57730)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetClientEmail")
    def reset_client_email(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetClientEmail", []))

    @jsii.member(jsii_name="resetLifetimeInSeconds")
    def reset_lifetime_in_seconds(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetLifetimeInSeconds", []))

    @jsii.member(jsii_name="resetPrivateKey")
    def reset_private_key(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetPrivateKey", []))

    @jsii.member(jsii_name="resetPrivateKeyId")
    def reset_private_key_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetPrivateKeyId", []))

    @jsii.member(jsii_name="resetSecret")
    def reset_secret(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSecret", []))

    @builtins.property
    @jsii.member(jsii_name="clientEmailInput")
    def client_email_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "clientEmailInput"))

    @builtins.property
    @jsii.member(jsii_name="lifetimeInSecondsInput")
    def lifetime_in_seconds_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "lifetimeInSecondsInput"))

    @builtins.property
    @jsii.member(jsii_name="privateKeyIdInput")
    def private_key_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "privateKeyIdInput"))

    @builtins.property
    @jsii.member(jsii_name="privateKeyInput")
    def private_key_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "privateKeyInput"))

    @builtins.property
    @jsii.member(jsii_name="secretInput")
    def secret_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "secretInput"))

    @builtins.property
    @jsii.member(jsii_name="clientEmail")
    def client_email(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "clientEmail"))

    @client_email.setter
    def client_email(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9d1d8db24c94c90fe565750d360106ba61d51951e1bb48b8af091204fc665e0c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "clientEmail", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="lifetimeInSeconds")
    def lifetime_in_seconds(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "lifetimeInSeconds"))

    @lifetime_in_seconds.setter
    def lifetime_in_seconds(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__303f1d5a765f588c58d67ee9c6a4b5516022d288a35f6a50dcdb7cf04b8eb8cb)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "lifetimeInSeconds", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="privateKey")
    def private_key(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "privateKey"))

    @private_key.setter
    def private_key(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0a7ff7a93c921d869b338e3548157bd2f7bd9a648db3aeceb1497ff30e120acf)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "privateKey", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="privateKeyId")
    def private_key_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "privateKeyId"))

    @private_key_id.setter
    def private_key_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ac594441b1b5a9e72691027410bae97c3bdae9f11599f15751320e2069b7a76f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "privateKeyId", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="secret")
    def secret(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "secret"))

    @secret.setter
    def secret(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__75319412a9302be27acda61b776fd841881c36a87e01b5860c17faa6a8060439)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "secret", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ClientAddonsFirebase]:
        return typing.cast(typing.Optional[ClientAddonsFirebase], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[ClientAddonsFirebase]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__98465e64d018555448b6ae0103ea56ca8eccc2c938d170918e08ff434222ae6b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.client.ClientAddonsLayer",
    jsii_struct_bases=[],
    name_mapping={
        "key_id": "keyId",
        "private_key": "privateKey",
        "provider_id": "providerId",
        "expiration": "expiration",
        "principal": "principal",
    },
)
class ClientAddonsLayer:
    def __init__(
        self,
        *,
        key_id: builtins.str,
        private_key: builtins.str,
        provider_id: builtins.str,
        expiration: typing.Optional[jsii.Number] = None,
        principal: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param key_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#key_id Client#key_id}.
        :param private_key: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#private_key Client#private_key}.
        :param provider_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#provider_id Client#provider_id}.
        :param expiration: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#expiration Client#expiration}.
        :param principal: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#principal Client#principal}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1ddfd036111d649d50182abb828c429842104f1faf58782cc9569bea11c4cb25)
            check_type(argname="argument key_id", value=key_id, expected_type=type_hints["key_id"])
            check_type(argname="argument private_key", value=private_key, expected_type=type_hints["private_key"])
            check_type(argname="argument provider_id", value=provider_id, expected_type=type_hints["provider_id"])
            check_type(argname="argument expiration", value=expiration, expected_type=type_hints["expiration"])
            check_type(argname="argument principal", value=principal, expected_type=type_hints["principal"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key_id": key_id,
            "private_key": private_key,
            "provider_id": provider_id,
        }
        if expiration is not None:
            self._values["expiration"] = expiration
        if principal is not None:
            self._values["principal"] = principal

    @builtins.property
    def key_id(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#key_id Client#key_id}.'''
        result = self._values.get("key_id")
        assert result is not None, "Required property 'key_id' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def private_key(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#private_key Client#private_key}.'''
        result = self._values.get("private_key")
        assert result is not None, "Required property 'private_key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def provider_id(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#provider_id Client#provider_id}.'''
        result = self._values.get("provider_id")
        assert result is not None, "Required property 'provider_id' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def expiration(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#expiration Client#expiration}.'''
        result = self._values.get("expiration")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def principal(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#principal Client#principal}.'''
        result = self._values.get("principal")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientAddonsLayer(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClientAddonsLayerOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.client.ClientAddonsLayerOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__9df16716646ff0f1a1a266012e2493a209ebc68a677da55ee47d5b27f034bd71)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetExpiration")
    def reset_expiration(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetExpiration", []))

    @jsii.member(jsii_name="resetPrincipal")
    def reset_principal(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetPrincipal", []))

    @builtins.property
    @jsii.member(jsii_name="expirationInput")
    def expiration_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "expirationInput"))

    @builtins.property
    @jsii.member(jsii_name="keyIdInput")
    def key_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "keyIdInput"))

    @builtins.property
    @jsii.member(jsii_name="principalInput")
    def principal_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "principalInput"))

    @builtins.property
    @jsii.member(jsii_name="privateKeyInput")
    def private_key_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "privateKeyInput"))

    @builtins.property
    @jsii.member(jsii_name="providerIdInput")
    def provider_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "providerIdInput"))

    @builtins.property
    @jsii.member(jsii_name="expiration")
    def expiration(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "expiration"))

    @expiration.setter
    def expiration(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__24b86d40ef821862e107ebf2dd4355cdc8bb4f1afc2865ab6034805c395a7d54)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "expiration", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="keyId")
    def key_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "keyId"))

    @key_id.setter
    def key_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5424a61b3ed40ee76491eefb368052ffb365369f88541248f618bf58007c269f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "keyId", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="principal")
    def principal(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "principal"))

    @principal.setter
    def principal(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__18b0c470262759325f0c19b921b6a3e20f648264df2d64a4dd56aff4c5f29767)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "principal", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="privateKey")
    def private_key(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "privateKey"))

    @private_key.setter
    def private_key(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c4b842dd19e27a9782cedb0e62b3e8f48c1b7b08b6bc6514f412d4c8ca1eba8d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "privateKey", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="providerId")
    def provider_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "providerId"))

    @provider_id.setter
    def provider_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a0334a2c6d3f48789c640ad75ff6d4b3ef6f96db59d0f2ba50fe6a75a25a9f08)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "providerId", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ClientAddonsLayer]:
        return typing.cast(typing.Optional[ClientAddonsLayer], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[ClientAddonsLayer]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b529819c3f6932c2de46642634c048982e293db0b927dad3859548f4f2b59c73)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.client.ClientAddonsMscrm",
    jsii_struct_bases=[],
    name_mapping={"url": "url"},
)
class ClientAddonsMscrm:
    def __init__(self, *, url: typing.Optional[builtins.str] = None) -> None:
        '''
        :param url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#url Client#url}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__aaf4dd4c267392bd6c5b73613f07351f4b4beab22bd162a2d54a8d194751fdfe)
            check_type(argname="argument url", value=url, expected_type=type_hints["url"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if url is not None:
            self._values["url"] = url

    @builtins.property
    def url(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#url Client#url}.'''
        result = self._values.get("url")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientAddonsMscrm(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClientAddonsMscrmOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.client.ClientAddonsMscrmOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__c4cf8f90733a118e41377f8f8c59ec5d3205e0df1b7adc3232ac8a8700138d7a)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetUrl")
    def reset_url(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetUrl", []))

    @builtins.property
    @jsii.member(jsii_name="urlInput")
    def url_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "urlInput"))

    @builtins.property
    @jsii.member(jsii_name="url")
    def url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "url"))

    @url.setter
    def url(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__fb797f293fce17088395f2596f97a883684b1f70fe992b7cd76f8ce5ab3f9e74)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "url", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ClientAddonsMscrm]:
        return typing.cast(typing.Optional[ClientAddonsMscrm], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[ClientAddonsMscrm]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0cbb224589daa87373123f0209a6504490f17439a387e8762f7bca2de4f409fd)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.client.ClientAddonsNewrelic",
    jsii_struct_bases=[],
    name_mapping={"account": "account"},
)
class ClientAddonsNewrelic:
    def __init__(self, *, account: typing.Optional[builtins.str] = None) -> None:
        '''
        :param account: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#account Client#account}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c172420aa44c8b738bee026891320a4d410d7ae49a5425c998d179dba3a98db0)
            check_type(argname="argument account", value=account, expected_type=type_hints["account"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if account is not None:
            self._values["account"] = account

    @builtins.property
    def account(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#account Client#account}.'''
        result = self._values.get("account")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientAddonsNewrelic(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClientAddonsNewrelicOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.client.ClientAddonsNewrelicOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__45d7acd739e562e3967cc5815ddd9a912311d74dd0a28d663613c179fb75a96b)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetAccount")
    def reset_account(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAccount", []))

    @builtins.property
    @jsii.member(jsii_name="accountInput")
    def account_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "accountInput"))

    @builtins.property
    @jsii.member(jsii_name="account")
    def account(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "account"))

    @account.setter
    def account(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2c7fdd1fda504ab9446b636e6d66e28c1a1410bcf85ae7e88d86da7763cf0fb6)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "account", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ClientAddonsNewrelic]:
        return typing.cast(typing.Optional[ClientAddonsNewrelic], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[ClientAddonsNewrelic]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7180266833e3db2eec904d1a3ed46587fc0636a37f9e5ff584510644c299c342)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.client.ClientAddonsOffice365",
    jsii_struct_bases=[],
    name_mapping={"connection": "connection", "domain": "domain"},
)
class ClientAddonsOffice365:
    def __init__(
        self,
        *,
        connection: typing.Optional[builtins.str] = None,
        domain: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param connection: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#connection Client#connection}.
        :param domain: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#domain Client#domain}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b8f95b16cc39c3b3f3211fd70aaf1f5fb6da2bb13ad2d562331e432540dd745d)
            check_type(argname="argument connection", value=connection, expected_type=type_hints["connection"])
            check_type(argname="argument domain", value=domain, expected_type=type_hints["domain"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if connection is not None:
            self._values["connection"] = connection
        if domain is not None:
            self._values["domain"] = domain

    @builtins.property
    def connection(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#connection Client#connection}.'''
        result = self._values.get("connection")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def domain(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#domain Client#domain}.'''
        result = self._values.get("domain")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientAddonsOffice365(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClientAddonsOffice365OutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.client.ClientAddonsOffice365OutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__e3e2e6d35158f21cb7140563db6fb2122538ea5dec85f9bfef58f465e5e62cb1)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetConnection")
    def reset_connection(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetConnection", []))

    @jsii.member(jsii_name="resetDomain")
    def reset_domain(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDomain", []))

    @builtins.property
    @jsii.member(jsii_name="connectionInput")
    def connection_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "connectionInput"))

    @builtins.property
    @jsii.member(jsii_name="domainInput")
    def domain_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "domainInput"))

    @builtins.property
    @jsii.member(jsii_name="connection")
    def connection(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "connection"))

    @connection.setter
    def connection(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7117c54d9de550b3e19491930e6ab182d42e7b88e9f51ac0c0f3e4d3c62d5d4b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "connection", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="domain")
    def domain(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "domain"))

    @domain.setter
    def domain(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7f702ad7e2bb073cfb252d1ed9f845451dd19f7d5b57cdeac785e524d45be94c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "domain", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ClientAddonsOffice365]:
        return typing.cast(typing.Optional[ClientAddonsOffice365], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[ClientAddonsOffice365]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7dce0388f2144e1a8c042ce20b6c52e28c6bdc47abf0c7e3ba29f98bf9ef9b41)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ClientAddonsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.client.ClientAddonsOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__013a9c1454968f86f3382fb7d904c14a7095ddd51c8db75c7c1ed2ef612e2275)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="putAws")
    def put_aws(
        self,
        *,
        lifetime_in_seconds: typing.Optional[jsii.Number] = None,
        principal: typing.Optional[builtins.str] = None,
        role: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param lifetime_in_seconds: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#lifetime_in_seconds Client#lifetime_in_seconds}.
        :param principal: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#principal Client#principal}.
        :param role: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#role Client#role}.
        '''
        value = ClientAddonsAws(
            lifetime_in_seconds=lifetime_in_seconds, principal=principal, role=role
        )

        return typing.cast(None, jsii.invoke(self, "putAws", [value]))

    @jsii.member(jsii_name="putAzureBlob")
    def put_azure_blob(
        self,
        *,
        account_name: typing.Optional[builtins.str] = None,
        blob_delete: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        blob_name: typing.Optional[builtins.str] = None,
        blob_read: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        blob_write: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        container_delete: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        container_list: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        container_name: typing.Optional[builtins.str] = None,
        container_read: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        container_write: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        expiration: typing.Optional[jsii.Number] = None,
        signed_identifier: typing.Optional[builtins.str] = None,
        storage_access_key: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param account_name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#account_name Client#account_name}.
        :param blob_delete: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#blob_delete Client#blob_delete}.
        :param blob_name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#blob_name Client#blob_name}.
        :param blob_read: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#blob_read Client#blob_read}.
        :param blob_write: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#blob_write Client#blob_write}.
        :param container_delete: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#container_delete Client#container_delete}.
        :param container_list: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#container_list Client#container_list}.
        :param container_name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#container_name Client#container_name}.
        :param container_read: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#container_read Client#container_read}.
        :param container_write: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#container_write Client#container_write}.
        :param expiration: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#expiration Client#expiration}.
        :param signed_identifier: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#signed_identifier Client#signed_identifier}.
        :param storage_access_key: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#storage_access_key Client#storage_access_key}.
        '''
        value = ClientAddonsAzureBlob(
            account_name=account_name,
            blob_delete=blob_delete,
            blob_name=blob_name,
            blob_read=blob_read,
            blob_write=blob_write,
            container_delete=container_delete,
            container_list=container_list,
            container_name=container_name,
            container_read=container_read,
            container_write=container_write,
            expiration=expiration,
            signed_identifier=signed_identifier,
            storage_access_key=storage_access_key,
        )

        return typing.cast(None, jsii.invoke(self, "putAzureBlob", [value]))

    @jsii.member(jsii_name="putAzureSb")
    def put_azure_sb(
        self,
        *,
        entity_path: typing.Optional[builtins.str] = None,
        expiration: typing.Optional[jsii.Number] = None,
        namespace: typing.Optional[builtins.str] = None,
        sas_key: typing.Optional[builtins.str] = None,
        sas_key_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param entity_path: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#entity_path Client#entity_path}.
        :param expiration: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#expiration Client#expiration}.
        :param namespace: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#namespace Client#namespace}.
        :param sas_key: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#sas_key Client#sas_key}.
        :param sas_key_name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#sas_key_name Client#sas_key_name}.
        '''
        value = ClientAddonsAzureSb(
            entity_path=entity_path,
            expiration=expiration,
            namespace=namespace,
            sas_key=sas_key,
            sas_key_name=sas_key_name,
        )

        return typing.cast(None, jsii.invoke(self, "putAzureSb", [value]))

    @jsii.member(jsii_name="putBox")
    def put_box(self) -> None:
        value = ClientAddonsBox()

        return typing.cast(None, jsii.invoke(self, "putBox", [value]))

    @jsii.member(jsii_name="putCloudbees")
    def put_cloudbees(self) -> None:
        value = ClientAddonsCloudbees()

        return typing.cast(None, jsii.invoke(self, "putCloudbees", [value]))

    @jsii.member(jsii_name="putConcur")
    def put_concur(self) -> None:
        value = ClientAddonsConcur()

        return typing.cast(None, jsii.invoke(self, "putConcur", [value]))

    @jsii.member(jsii_name="putDropbox")
    def put_dropbox(self) -> None:
        value = ClientAddonsDropbox()

        return typing.cast(None, jsii.invoke(self, "putDropbox", [value]))

    @jsii.member(jsii_name="putEchosign")
    def put_echosign(self, *, domain: typing.Optional[builtins.str] = None) -> None:
        '''
        :param domain: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#domain Client#domain}.
        '''
        value = ClientAddonsEchosign(domain=domain)

        return typing.cast(None, jsii.invoke(self, "putEchosign", [value]))

    @jsii.member(jsii_name="putEgnyte")
    def put_egnyte(self, *, domain: typing.Optional[builtins.str] = None) -> None:
        '''
        :param domain: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#domain Client#domain}.
        '''
        value = ClientAddonsEgnyte(domain=domain)

        return typing.cast(None, jsii.invoke(self, "putEgnyte", [value]))

    @jsii.member(jsii_name="putFirebase")
    def put_firebase(
        self,
        *,
        client_email: typing.Optional[builtins.str] = None,
        lifetime_in_seconds: typing.Optional[jsii.Number] = None,
        private_key: typing.Optional[builtins.str] = None,
        private_key_id: typing.Optional[builtins.str] = None,
        secret: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param client_email: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#client_email Client#client_email}.
        :param lifetime_in_seconds: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#lifetime_in_seconds Client#lifetime_in_seconds}.
        :param private_key: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#private_key Client#private_key}.
        :param private_key_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#private_key_id Client#private_key_id}.
        :param secret: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#secret Client#secret}.
        '''
        value = ClientAddonsFirebase(
            client_email=client_email,
            lifetime_in_seconds=lifetime_in_seconds,
            private_key=private_key,
            private_key_id=private_key_id,
            secret=secret,
        )

        return typing.cast(None, jsii.invoke(self, "putFirebase", [value]))

    @jsii.member(jsii_name="putLayer")
    def put_layer(
        self,
        *,
        key_id: builtins.str,
        private_key: builtins.str,
        provider_id: builtins.str,
        expiration: typing.Optional[jsii.Number] = None,
        principal: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param key_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#key_id Client#key_id}.
        :param private_key: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#private_key Client#private_key}.
        :param provider_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#provider_id Client#provider_id}.
        :param expiration: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#expiration Client#expiration}.
        :param principal: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#principal Client#principal}.
        '''
        value = ClientAddonsLayer(
            key_id=key_id,
            private_key=private_key,
            provider_id=provider_id,
            expiration=expiration,
            principal=principal,
        )

        return typing.cast(None, jsii.invoke(self, "putLayer", [value]))

    @jsii.member(jsii_name="putMscrm")
    def put_mscrm(self, *, url: typing.Optional[builtins.str] = None) -> None:
        '''
        :param url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#url Client#url}.
        '''
        value = ClientAddonsMscrm(url=url)

        return typing.cast(None, jsii.invoke(self, "putMscrm", [value]))

    @jsii.member(jsii_name="putNewrelic")
    def put_newrelic(self, *, account: typing.Optional[builtins.str] = None) -> None:
        '''
        :param account: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#account Client#account}.
        '''
        value = ClientAddonsNewrelic(account=account)

        return typing.cast(None, jsii.invoke(self, "putNewrelic", [value]))

    @jsii.member(jsii_name="putOffice365")
    def put_office365(
        self,
        *,
        connection: typing.Optional[builtins.str] = None,
        domain: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param connection: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#connection Client#connection}.
        :param domain: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#domain Client#domain}.
        '''
        value = ClientAddonsOffice365(connection=connection, domain=domain)

        return typing.cast(None, jsii.invoke(self, "putOffice365", [value]))

    @jsii.member(jsii_name="putRms")
    def put_rms(self, *, url: typing.Optional[builtins.str] = None) -> None:
        '''
        :param url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#url Client#url}.
        '''
        value = ClientAddonsRms(url=url)

        return typing.cast(None, jsii.invoke(self, "putRms", [value]))

    @jsii.member(jsii_name="putSalesforce")
    def put_salesforce(
        self,
        *,
        entity_id: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param entity_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#entity_id Client#entity_id}.
        '''
        value = ClientAddonsSalesforce(entity_id=entity_id)

        return typing.cast(None, jsii.invoke(self, "putSalesforce", [value]))

    @jsii.member(jsii_name="putSalesforceApi")
    def put_salesforce_api(
        self,
        *,
        client_id: typing.Optional[builtins.str] = None,
        community_name: typing.Optional[builtins.str] = None,
        community_url_section: typing.Optional[builtins.str] = None,
        principal: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param client_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#client_id Client#client_id}.
        :param community_name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#community_name Client#community_name}.
        :param community_url_section: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#community_url_section Client#community_url_section}.
        :param principal: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#principal Client#principal}.
        '''
        value = ClientAddonsSalesforceApi(
            client_id=client_id,
            community_name=community_name,
            community_url_section=community_url_section,
            principal=principal,
        )

        return typing.cast(None, jsii.invoke(self, "putSalesforceApi", [value]))

    @jsii.member(jsii_name="putSalesforceSandboxApi")
    def put_salesforce_sandbox_api(
        self,
        *,
        client_id: typing.Optional[builtins.str] = None,
        community_name: typing.Optional[builtins.str] = None,
        community_url_section: typing.Optional[builtins.str] = None,
        principal: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param client_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#client_id Client#client_id}.
        :param community_name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#community_name Client#community_name}.
        :param community_url_section: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#community_url_section Client#community_url_section}.
        :param principal: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#principal Client#principal}.
        '''
        value = ClientAddonsSalesforceSandboxApi(
            client_id=client_id,
            community_name=community_name,
            community_url_section=community_url_section,
            principal=principal,
        )

        return typing.cast(None, jsii.invoke(self, "putSalesforceSandboxApi", [value]))

    @jsii.member(jsii_name="putSamlp")
    def put_samlp(
        self,
        *,
        audience: typing.Optional[builtins.str] = None,
        authn_context_class_ref: typing.Optional[builtins.str] = None,
        binding: typing.Optional[builtins.str] = None,
        create_upn_claim: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        destination: typing.Optional[builtins.str] = None,
        digest_algorithm: typing.Optional[builtins.str] = None,
        flexible_mappings: typing.Optional[builtins.str] = None,
        include_attribute_name_format: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        issuer: typing.Optional[builtins.str] = None,
        lifetime_in_seconds: typing.Optional[jsii.Number] = None,
        logout: typing.Optional[typing.Union["ClientAddonsSamlpLogout", typing.Dict[builtins.str, typing.Any]]] = None,
        map_identities: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        mappings: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        map_unknown_claims_as_is: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        name_identifier_format: typing.Optional[builtins.str] = None,
        name_identifier_probes: typing.Optional[typing.Sequence[builtins.str]] = None,
        passthrough_claims_with_no_mapping: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        recipient: typing.Optional[builtins.str] = None,
        signature_algorithm: typing.Optional[builtins.str] = None,
        signing_cert: typing.Optional[builtins.str] = None,
        sign_response: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        typed_attributes: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param audience: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#audience Client#audience}.
        :param authn_context_class_ref: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#authn_context_class_ref Client#authn_context_class_ref}.
        :param binding: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#binding Client#binding}.
        :param create_upn_claim: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#create_upn_claim Client#create_upn_claim}.
        :param destination: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#destination Client#destination}.
        :param digest_algorithm: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#digest_algorithm Client#digest_algorithm}.
        :param flexible_mappings: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#flexible_mappings Client#flexible_mappings}.
        :param include_attribute_name_format: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#include_attribute_name_format Client#include_attribute_name_format}.
        :param issuer: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#issuer Client#issuer}.
        :param lifetime_in_seconds: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#lifetime_in_seconds Client#lifetime_in_seconds}.
        :param logout: logout block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#logout Client#logout}
        :param map_identities: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#map_identities Client#map_identities}.
        :param mappings: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#mappings Client#mappings}.
        :param map_unknown_claims_as_is: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#map_unknown_claims_as_is Client#map_unknown_claims_as_is}.
        :param name_identifier_format: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#name_identifier_format Client#name_identifier_format}.
        :param name_identifier_probes: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#name_identifier_probes Client#name_identifier_probes}.
        :param passthrough_claims_with_no_mapping: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#passthrough_claims_with_no_mapping Client#passthrough_claims_with_no_mapping}.
        :param recipient: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#recipient Client#recipient}.
        :param signature_algorithm: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#signature_algorithm Client#signature_algorithm}.
        :param signing_cert: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#signing_cert Client#signing_cert}.
        :param sign_response: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#sign_response Client#sign_response}.
        :param typed_attributes: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#typed_attributes Client#typed_attributes}.
        '''
        value = ClientAddonsSamlp(
            audience=audience,
            authn_context_class_ref=authn_context_class_ref,
            binding=binding,
            create_upn_claim=create_upn_claim,
            destination=destination,
            digest_algorithm=digest_algorithm,
            flexible_mappings=flexible_mappings,
            include_attribute_name_format=include_attribute_name_format,
            issuer=issuer,
            lifetime_in_seconds=lifetime_in_seconds,
            logout=logout,
            map_identities=map_identities,
            mappings=mappings,
            map_unknown_claims_as_is=map_unknown_claims_as_is,
            name_identifier_format=name_identifier_format,
            name_identifier_probes=name_identifier_probes,
            passthrough_claims_with_no_mapping=passthrough_claims_with_no_mapping,
            recipient=recipient,
            signature_algorithm=signature_algorithm,
            signing_cert=signing_cert,
            sign_response=sign_response,
            typed_attributes=typed_attributes,
        )

        return typing.cast(None, jsii.invoke(self, "putSamlp", [value]))

    @jsii.member(jsii_name="putSapApi")
    def put_sap_api(
        self,
        *,
        client_id: typing.Optional[builtins.str] = None,
        name_identifier_format: typing.Optional[builtins.str] = None,
        scope: typing.Optional[builtins.str] = None,
        service_password: typing.Optional[builtins.str] = None,
        token_endpoint_url: typing.Optional[builtins.str] = None,
        username_attribute: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param client_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#client_id Client#client_id}.
        :param name_identifier_format: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#name_identifier_format Client#name_identifier_format}.
        :param scope: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#scope Client#scope}.
        :param service_password: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#service_password Client#service_password}.
        :param token_endpoint_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#token_endpoint_url Client#token_endpoint_url}.
        :param username_attribute: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#username_attribute Client#username_attribute}.
        '''
        value = ClientAddonsSapApi(
            client_id=client_id,
            name_identifier_format=name_identifier_format,
            scope=scope,
            service_password=service_password,
            token_endpoint_url=token_endpoint_url,
            username_attribute=username_attribute,
        )

        return typing.cast(None, jsii.invoke(self, "putSapApi", [value]))

    @jsii.member(jsii_name="putSentry")
    def put_sentry(
        self,
        *,
        base_url: typing.Optional[builtins.str] = None,
        org_slug: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param base_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#base_url Client#base_url}.
        :param org_slug: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#org_slug Client#org_slug}.
        '''
        value = ClientAddonsSentry(base_url=base_url, org_slug=org_slug)

        return typing.cast(None, jsii.invoke(self, "putSentry", [value]))

    @jsii.member(jsii_name="putSharepoint")
    def put_sharepoint(
        self,
        *,
        external_url: typing.Optional[typing.Sequence[builtins.str]] = None,
        url: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param external_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#external_url Client#external_url}.
        :param url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#url Client#url}.
        '''
        value = ClientAddonsSharepoint(external_url=external_url, url=url)

        return typing.cast(None, jsii.invoke(self, "putSharepoint", [value]))

    @jsii.member(jsii_name="putSlack")
    def put_slack(self, *, team: typing.Optional[builtins.str] = None) -> None:
        '''
        :param team: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#team Client#team}.
        '''
        value = ClientAddonsSlack(team=team)

        return typing.cast(None, jsii.invoke(self, "putSlack", [value]))

    @jsii.member(jsii_name="putSpringcm")
    def put_springcm(self, *, acs_url: typing.Optional[builtins.str] = None) -> None:
        '''
        :param acs_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#acs_url Client#acs_url}.
        '''
        value = ClientAddonsSpringcm(acs_url=acs_url)

        return typing.cast(None, jsii.invoke(self, "putSpringcm", [value]))

    @jsii.member(jsii_name="putSsoIntegration")
    def put_sso_integration(
        self,
        *,
        name: typing.Optional[builtins.str] = None,
        version: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#name Client#name}.
        :param version: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#version Client#version}.
        '''
        value = ClientAddonsSsoIntegration(name=name, version=version)

        return typing.cast(None, jsii.invoke(self, "putSsoIntegration", [value]))

    @jsii.member(jsii_name="putWams")
    def put_wams(self, *, master_key: typing.Optional[builtins.str] = None) -> None:
        '''
        :param master_key: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#master_key Client#master_key}.
        '''
        value = ClientAddonsWams(master_key=master_key)

        return typing.cast(None, jsii.invoke(self, "putWams", [value]))

    @jsii.member(jsii_name="putWsfed")
    def put_wsfed(self) -> None:
        value = ClientAddonsWsfed()

        return typing.cast(None, jsii.invoke(self, "putWsfed", [value]))

    @jsii.member(jsii_name="putZendesk")
    def put_zendesk(
        self,
        *,
        account_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param account_name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#account_name Client#account_name}.
        '''
        value = ClientAddonsZendesk(account_name=account_name)

        return typing.cast(None, jsii.invoke(self, "putZendesk", [value]))

    @jsii.member(jsii_name="putZoom")
    def put_zoom(self, *, account: typing.Optional[builtins.str] = None) -> None:
        '''
        :param account: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#account Client#account}.
        '''
        value = ClientAddonsZoom(account=account)

        return typing.cast(None, jsii.invoke(self, "putZoom", [value]))

    @jsii.member(jsii_name="resetAws")
    def reset_aws(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAws", []))

    @jsii.member(jsii_name="resetAzureBlob")
    def reset_azure_blob(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAzureBlob", []))

    @jsii.member(jsii_name="resetAzureSb")
    def reset_azure_sb(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAzureSb", []))

    @jsii.member(jsii_name="resetBox")
    def reset_box(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetBox", []))

    @jsii.member(jsii_name="resetCloudbees")
    def reset_cloudbees(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetCloudbees", []))

    @jsii.member(jsii_name="resetConcur")
    def reset_concur(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetConcur", []))

    @jsii.member(jsii_name="resetDropbox")
    def reset_dropbox(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDropbox", []))

    @jsii.member(jsii_name="resetEchosign")
    def reset_echosign(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEchosign", []))

    @jsii.member(jsii_name="resetEgnyte")
    def reset_egnyte(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEgnyte", []))

    @jsii.member(jsii_name="resetFirebase")
    def reset_firebase(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetFirebase", []))

    @jsii.member(jsii_name="resetLayer")
    def reset_layer(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetLayer", []))

    @jsii.member(jsii_name="resetMscrm")
    def reset_mscrm(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMscrm", []))

    @jsii.member(jsii_name="resetNewrelic")
    def reset_newrelic(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetNewrelic", []))

    @jsii.member(jsii_name="resetOffice365")
    def reset_office365(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetOffice365", []))

    @jsii.member(jsii_name="resetRms")
    def reset_rms(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetRms", []))

    @jsii.member(jsii_name="resetSalesforce")
    def reset_salesforce(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSalesforce", []))

    @jsii.member(jsii_name="resetSalesforceApi")
    def reset_salesforce_api(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSalesforceApi", []))

    @jsii.member(jsii_name="resetSalesforceSandboxApi")
    def reset_salesforce_sandbox_api(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSalesforceSandboxApi", []))

    @jsii.member(jsii_name="resetSamlp")
    def reset_samlp(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSamlp", []))

    @jsii.member(jsii_name="resetSapApi")
    def reset_sap_api(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSapApi", []))

    @jsii.member(jsii_name="resetSentry")
    def reset_sentry(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSentry", []))

    @jsii.member(jsii_name="resetSharepoint")
    def reset_sharepoint(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSharepoint", []))

    @jsii.member(jsii_name="resetSlack")
    def reset_slack(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSlack", []))

    @jsii.member(jsii_name="resetSpringcm")
    def reset_springcm(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSpringcm", []))

    @jsii.member(jsii_name="resetSsoIntegration")
    def reset_sso_integration(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSsoIntegration", []))

    @jsii.member(jsii_name="resetWams")
    def reset_wams(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetWams", []))

    @jsii.member(jsii_name="resetWsfed")
    def reset_wsfed(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetWsfed", []))

    @jsii.member(jsii_name="resetZendesk")
    def reset_zendesk(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetZendesk", []))

    @jsii.member(jsii_name="resetZoom")
    def reset_zoom(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetZoom", []))

    @builtins.property
    @jsii.member(jsii_name="aws")
    def aws(self) -> ClientAddonsAwsOutputReference:
        return typing.cast(ClientAddonsAwsOutputReference, jsii.get(self, "aws"))

    @builtins.property
    @jsii.member(jsii_name="azureBlob")
    def azure_blob(self) -> ClientAddonsAzureBlobOutputReference:
        return typing.cast(ClientAddonsAzureBlobOutputReference, jsii.get(self, "azureBlob"))

    @builtins.property
    @jsii.member(jsii_name="azureSb")
    def azure_sb(self) -> ClientAddonsAzureSbOutputReference:
        return typing.cast(ClientAddonsAzureSbOutputReference, jsii.get(self, "azureSb"))

    @builtins.property
    @jsii.member(jsii_name="box")
    def box(self) -> ClientAddonsBoxOutputReference:
        return typing.cast(ClientAddonsBoxOutputReference, jsii.get(self, "box"))

    @builtins.property
    @jsii.member(jsii_name="cloudbees")
    def cloudbees(self) -> ClientAddonsCloudbeesOutputReference:
        return typing.cast(ClientAddonsCloudbeesOutputReference, jsii.get(self, "cloudbees"))

    @builtins.property
    @jsii.member(jsii_name="concur")
    def concur(self) -> ClientAddonsConcurOutputReference:
        return typing.cast(ClientAddonsConcurOutputReference, jsii.get(self, "concur"))

    @builtins.property
    @jsii.member(jsii_name="dropbox")
    def dropbox(self) -> ClientAddonsDropboxOutputReference:
        return typing.cast(ClientAddonsDropboxOutputReference, jsii.get(self, "dropbox"))

    @builtins.property
    @jsii.member(jsii_name="echosign")
    def echosign(self) -> ClientAddonsEchosignOutputReference:
        return typing.cast(ClientAddonsEchosignOutputReference, jsii.get(self, "echosign"))

    @builtins.property
    @jsii.member(jsii_name="egnyte")
    def egnyte(self) -> ClientAddonsEgnyteOutputReference:
        return typing.cast(ClientAddonsEgnyteOutputReference, jsii.get(self, "egnyte"))

    @builtins.property
    @jsii.member(jsii_name="firebase")
    def firebase(self) -> ClientAddonsFirebaseOutputReference:
        return typing.cast(ClientAddonsFirebaseOutputReference, jsii.get(self, "firebase"))

    @builtins.property
    @jsii.member(jsii_name="layer")
    def layer(self) -> ClientAddonsLayerOutputReference:
        return typing.cast(ClientAddonsLayerOutputReference, jsii.get(self, "layer"))

    @builtins.property
    @jsii.member(jsii_name="mscrm")
    def mscrm(self) -> ClientAddonsMscrmOutputReference:
        return typing.cast(ClientAddonsMscrmOutputReference, jsii.get(self, "mscrm"))

    @builtins.property
    @jsii.member(jsii_name="newrelic")
    def newrelic(self) -> ClientAddonsNewrelicOutputReference:
        return typing.cast(ClientAddonsNewrelicOutputReference, jsii.get(self, "newrelic"))

    @builtins.property
    @jsii.member(jsii_name="office365")
    def office365(self) -> ClientAddonsOffice365OutputReference:
        return typing.cast(ClientAddonsOffice365OutputReference, jsii.get(self, "office365"))

    @builtins.property
    @jsii.member(jsii_name="rms")
    def rms(self) -> "ClientAddonsRmsOutputReference":
        return typing.cast("ClientAddonsRmsOutputReference", jsii.get(self, "rms"))

    @builtins.property
    @jsii.member(jsii_name="salesforce")
    def salesforce(self) -> "ClientAddonsSalesforceOutputReference":
        return typing.cast("ClientAddonsSalesforceOutputReference", jsii.get(self, "salesforce"))

    @builtins.property
    @jsii.member(jsii_name="salesforceApi")
    def salesforce_api(self) -> "ClientAddonsSalesforceApiOutputReference":
        return typing.cast("ClientAddonsSalesforceApiOutputReference", jsii.get(self, "salesforceApi"))

    @builtins.property
    @jsii.member(jsii_name="salesforceSandboxApi")
    def salesforce_sandbox_api(
        self,
    ) -> "ClientAddonsSalesforceSandboxApiOutputReference":
        return typing.cast("ClientAddonsSalesforceSandboxApiOutputReference", jsii.get(self, "salesforceSandboxApi"))

    @builtins.property
    @jsii.member(jsii_name="samlp")
    def samlp(self) -> "ClientAddonsSamlpOutputReference":
        return typing.cast("ClientAddonsSamlpOutputReference", jsii.get(self, "samlp"))

    @builtins.property
    @jsii.member(jsii_name="sapApi")
    def sap_api(self) -> "ClientAddonsSapApiOutputReference":
        return typing.cast("ClientAddonsSapApiOutputReference", jsii.get(self, "sapApi"))

    @builtins.property
    @jsii.member(jsii_name="sentry")
    def sentry(self) -> "ClientAddonsSentryOutputReference":
        return typing.cast("ClientAddonsSentryOutputReference", jsii.get(self, "sentry"))

    @builtins.property
    @jsii.member(jsii_name="sharepoint")
    def sharepoint(self) -> "ClientAddonsSharepointOutputReference":
        return typing.cast("ClientAddonsSharepointOutputReference", jsii.get(self, "sharepoint"))

    @builtins.property
    @jsii.member(jsii_name="slack")
    def slack(self) -> "ClientAddonsSlackOutputReference":
        return typing.cast("ClientAddonsSlackOutputReference", jsii.get(self, "slack"))

    @builtins.property
    @jsii.member(jsii_name="springcm")
    def springcm(self) -> "ClientAddonsSpringcmOutputReference":
        return typing.cast("ClientAddonsSpringcmOutputReference", jsii.get(self, "springcm"))

    @builtins.property
    @jsii.member(jsii_name="ssoIntegration")
    def sso_integration(self) -> "ClientAddonsSsoIntegrationOutputReference":
        return typing.cast("ClientAddonsSsoIntegrationOutputReference", jsii.get(self, "ssoIntegration"))

    @builtins.property
    @jsii.member(jsii_name="wams")
    def wams(self) -> "ClientAddonsWamsOutputReference":
        return typing.cast("ClientAddonsWamsOutputReference", jsii.get(self, "wams"))

    @builtins.property
    @jsii.member(jsii_name="wsfed")
    def wsfed(self) -> "ClientAddonsWsfedOutputReference":
        return typing.cast("ClientAddonsWsfedOutputReference", jsii.get(self, "wsfed"))

    @builtins.property
    @jsii.member(jsii_name="zendesk")
    def zendesk(self) -> "ClientAddonsZendeskOutputReference":
        return typing.cast("ClientAddonsZendeskOutputReference", jsii.get(self, "zendesk"))

    @builtins.property
    @jsii.member(jsii_name="zoom")
    def zoom(self) -> "ClientAddonsZoomOutputReference":
        return typing.cast("ClientAddonsZoomOutputReference", jsii.get(self, "zoom"))

    @builtins.property
    @jsii.member(jsii_name="awsInput")
    def aws_input(self) -> typing.Optional[ClientAddonsAws]:
        return typing.cast(typing.Optional[ClientAddonsAws], jsii.get(self, "awsInput"))

    @builtins.property
    @jsii.member(jsii_name="azureBlobInput")
    def azure_blob_input(self) -> typing.Optional[ClientAddonsAzureBlob]:
        return typing.cast(typing.Optional[ClientAddonsAzureBlob], jsii.get(self, "azureBlobInput"))

    @builtins.property
    @jsii.member(jsii_name="azureSbInput")
    def azure_sb_input(self) -> typing.Optional[ClientAddonsAzureSb]:
        return typing.cast(typing.Optional[ClientAddonsAzureSb], jsii.get(self, "azureSbInput"))

    @builtins.property
    @jsii.member(jsii_name="boxInput")
    def box_input(self) -> typing.Optional[ClientAddonsBox]:
        return typing.cast(typing.Optional[ClientAddonsBox], jsii.get(self, "boxInput"))

    @builtins.property
    @jsii.member(jsii_name="cloudbeesInput")
    def cloudbees_input(self) -> typing.Optional[ClientAddonsCloudbees]:
        return typing.cast(typing.Optional[ClientAddonsCloudbees], jsii.get(self, "cloudbeesInput"))

    @builtins.property
    @jsii.member(jsii_name="concurInput")
    def concur_input(self) -> typing.Optional[ClientAddonsConcur]:
        return typing.cast(typing.Optional[ClientAddonsConcur], jsii.get(self, "concurInput"))

    @builtins.property
    @jsii.member(jsii_name="dropboxInput")
    def dropbox_input(self) -> typing.Optional[ClientAddonsDropbox]:
        return typing.cast(typing.Optional[ClientAddonsDropbox], jsii.get(self, "dropboxInput"))

    @builtins.property
    @jsii.member(jsii_name="echosignInput")
    def echosign_input(self) -> typing.Optional[ClientAddonsEchosign]:
        return typing.cast(typing.Optional[ClientAddonsEchosign], jsii.get(self, "echosignInput"))

    @builtins.property
    @jsii.member(jsii_name="egnyteInput")
    def egnyte_input(self) -> typing.Optional[ClientAddonsEgnyte]:
        return typing.cast(typing.Optional[ClientAddonsEgnyte], jsii.get(self, "egnyteInput"))

    @builtins.property
    @jsii.member(jsii_name="firebaseInput")
    def firebase_input(self) -> typing.Optional[ClientAddonsFirebase]:
        return typing.cast(typing.Optional[ClientAddonsFirebase], jsii.get(self, "firebaseInput"))

    @builtins.property
    @jsii.member(jsii_name="layerInput")
    def layer_input(self) -> typing.Optional[ClientAddonsLayer]:
        return typing.cast(typing.Optional[ClientAddonsLayer], jsii.get(self, "layerInput"))

    @builtins.property
    @jsii.member(jsii_name="mscrmInput")
    def mscrm_input(self) -> typing.Optional[ClientAddonsMscrm]:
        return typing.cast(typing.Optional[ClientAddonsMscrm], jsii.get(self, "mscrmInput"))

    @builtins.property
    @jsii.member(jsii_name="newrelicInput")
    def newrelic_input(self) -> typing.Optional[ClientAddonsNewrelic]:
        return typing.cast(typing.Optional[ClientAddonsNewrelic], jsii.get(self, "newrelicInput"))

    @builtins.property
    @jsii.member(jsii_name="office365Input")
    def office365_input(self) -> typing.Optional[ClientAddonsOffice365]:
        return typing.cast(typing.Optional[ClientAddonsOffice365], jsii.get(self, "office365Input"))

    @builtins.property
    @jsii.member(jsii_name="rmsInput")
    def rms_input(self) -> typing.Optional["ClientAddonsRms"]:
        return typing.cast(typing.Optional["ClientAddonsRms"], jsii.get(self, "rmsInput"))

    @builtins.property
    @jsii.member(jsii_name="salesforceApiInput")
    def salesforce_api_input(self) -> typing.Optional["ClientAddonsSalesforceApi"]:
        return typing.cast(typing.Optional["ClientAddonsSalesforceApi"], jsii.get(self, "salesforceApiInput"))

    @builtins.property
    @jsii.member(jsii_name="salesforceInput")
    def salesforce_input(self) -> typing.Optional["ClientAddonsSalesforce"]:
        return typing.cast(typing.Optional["ClientAddonsSalesforce"], jsii.get(self, "salesforceInput"))

    @builtins.property
    @jsii.member(jsii_name="salesforceSandboxApiInput")
    def salesforce_sandbox_api_input(
        self,
    ) -> typing.Optional["ClientAddonsSalesforceSandboxApi"]:
        return typing.cast(typing.Optional["ClientAddonsSalesforceSandboxApi"], jsii.get(self, "salesforceSandboxApiInput"))

    @builtins.property
    @jsii.member(jsii_name="samlpInput")
    def samlp_input(self) -> typing.Optional["ClientAddonsSamlp"]:
        return typing.cast(typing.Optional["ClientAddonsSamlp"], jsii.get(self, "samlpInput"))

    @builtins.property
    @jsii.member(jsii_name="sapApiInput")
    def sap_api_input(self) -> typing.Optional["ClientAddonsSapApi"]:
        return typing.cast(typing.Optional["ClientAddonsSapApi"], jsii.get(self, "sapApiInput"))

    @builtins.property
    @jsii.member(jsii_name="sentryInput")
    def sentry_input(self) -> typing.Optional["ClientAddonsSentry"]:
        return typing.cast(typing.Optional["ClientAddonsSentry"], jsii.get(self, "sentryInput"))

    @builtins.property
    @jsii.member(jsii_name="sharepointInput")
    def sharepoint_input(self) -> typing.Optional["ClientAddonsSharepoint"]:
        return typing.cast(typing.Optional["ClientAddonsSharepoint"], jsii.get(self, "sharepointInput"))

    @builtins.property
    @jsii.member(jsii_name="slackInput")
    def slack_input(self) -> typing.Optional["ClientAddonsSlack"]:
        return typing.cast(typing.Optional["ClientAddonsSlack"], jsii.get(self, "slackInput"))

    @builtins.property
    @jsii.member(jsii_name="springcmInput")
    def springcm_input(self) -> typing.Optional["ClientAddonsSpringcm"]:
        return typing.cast(typing.Optional["ClientAddonsSpringcm"], jsii.get(self, "springcmInput"))

    @builtins.property
    @jsii.member(jsii_name="ssoIntegrationInput")
    def sso_integration_input(self) -> typing.Optional["ClientAddonsSsoIntegration"]:
        return typing.cast(typing.Optional["ClientAddonsSsoIntegration"], jsii.get(self, "ssoIntegrationInput"))

    @builtins.property
    @jsii.member(jsii_name="wamsInput")
    def wams_input(self) -> typing.Optional["ClientAddonsWams"]:
        return typing.cast(typing.Optional["ClientAddonsWams"], jsii.get(self, "wamsInput"))

    @builtins.property
    @jsii.member(jsii_name="wsfedInput")
    def wsfed_input(self) -> typing.Optional["ClientAddonsWsfed"]:
        return typing.cast(typing.Optional["ClientAddonsWsfed"], jsii.get(self, "wsfedInput"))

    @builtins.property
    @jsii.member(jsii_name="zendeskInput")
    def zendesk_input(self) -> typing.Optional["ClientAddonsZendesk"]:
        return typing.cast(typing.Optional["ClientAddonsZendesk"], jsii.get(self, "zendeskInput"))

    @builtins.property
    @jsii.member(jsii_name="zoomInput")
    def zoom_input(self) -> typing.Optional["ClientAddonsZoom"]:
        return typing.cast(typing.Optional["ClientAddonsZoom"], jsii.get(self, "zoomInput"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ClientAddons]:
        return typing.cast(typing.Optional[ClientAddons], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[ClientAddons]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__794cf9c3347e6d331934a2ca561dc1aad5c9318925ceaab23d4e3ad0c6c89b4b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.client.ClientAddonsRms",
    jsii_struct_bases=[],
    name_mapping={"url": "url"},
)
class ClientAddonsRms:
    def __init__(self, *, url: typing.Optional[builtins.str] = None) -> None:
        '''
        :param url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#url Client#url}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__11b29c1c1ad6fa4abdf60ae3382881de07f7a2d303f8c8b10aebc0d7af8c5ddb)
            check_type(argname="argument url", value=url, expected_type=type_hints["url"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if url is not None:
            self._values["url"] = url

    @builtins.property
    def url(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#url Client#url}.'''
        result = self._values.get("url")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientAddonsRms(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClientAddonsRmsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.client.ClientAddonsRmsOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__7bf49903657cee69d6c46c4f4c52e582f843945e9f57e57aaf4f3f97959653b7)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetUrl")
    def reset_url(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetUrl", []))

    @builtins.property
    @jsii.member(jsii_name="urlInput")
    def url_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "urlInput"))

    @builtins.property
    @jsii.member(jsii_name="url")
    def url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "url"))

    @url.setter
    def url(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0b388414ab005ac45cae53a249c53724240f93c41b96550a671fd0b3b7aca447)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "url", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ClientAddonsRms]:
        return typing.cast(typing.Optional[ClientAddonsRms], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[ClientAddonsRms]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__56f8a90db255247b111389260de093a9689e53ca10be153ae8bc0dadd42ea701)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.client.ClientAddonsSalesforce",
    jsii_struct_bases=[],
    name_mapping={"entity_id": "entityId"},
)
class ClientAddonsSalesforce:
    def __init__(self, *, entity_id: typing.Optional[builtins.str] = None) -> None:
        '''
        :param entity_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#entity_id Client#entity_id}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__98bcdb3779dd7e1775d591df196b5a7467dc8996530823b97f32d2f6e6e0a994)
            check_type(argname="argument entity_id", value=entity_id, expected_type=type_hints["entity_id"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if entity_id is not None:
            self._values["entity_id"] = entity_id

    @builtins.property
    def entity_id(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#entity_id Client#entity_id}.'''
        result = self._values.get("entity_id")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientAddonsSalesforce(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="auth0.client.ClientAddonsSalesforceApi",
    jsii_struct_bases=[],
    name_mapping={
        "client_id": "clientId",
        "community_name": "communityName",
        "community_url_section": "communityUrlSection",
        "principal": "principal",
    },
)
class ClientAddonsSalesforceApi:
    def __init__(
        self,
        *,
        client_id: typing.Optional[builtins.str] = None,
        community_name: typing.Optional[builtins.str] = None,
        community_url_section: typing.Optional[builtins.str] = None,
        principal: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param client_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#client_id Client#client_id}.
        :param community_name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#community_name Client#community_name}.
        :param community_url_section: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#community_url_section Client#community_url_section}.
        :param principal: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#principal Client#principal}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d5673a3344e81f040068f635f5735786d989a4cb16dda48c6138cbd5f3ad5188)
            check_type(argname="argument client_id", value=client_id, expected_type=type_hints["client_id"])
            check_type(argname="argument community_name", value=community_name, expected_type=type_hints["community_name"])
            check_type(argname="argument community_url_section", value=community_url_section, expected_type=type_hints["community_url_section"])
            check_type(argname="argument principal", value=principal, expected_type=type_hints["principal"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if client_id is not None:
            self._values["client_id"] = client_id
        if community_name is not None:
            self._values["community_name"] = community_name
        if community_url_section is not None:
            self._values["community_url_section"] = community_url_section
        if principal is not None:
            self._values["principal"] = principal

    @builtins.property
    def client_id(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#client_id Client#client_id}.'''
        result = self._values.get("client_id")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def community_name(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#community_name Client#community_name}.'''
        result = self._values.get("community_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def community_url_section(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#community_url_section Client#community_url_section}.'''
        result = self._values.get("community_url_section")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def principal(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#principal Client#principal}.'''
        result = self._values.get("principal")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientAddonsSalesforceApi(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClientAddonsSalesforceApiOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.client.ClientAddonsSalesforceApiOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__d4cc39400b55631b323409ac1cd4f14c9af52155d03f1c622b1186a64121e88f)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetClientId")
    def reset_client_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetClientId", []))

    @jsii.member(jsii_name="resetCommunityName")
    def reset_community_name(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetCommunityName", []))

    @jsii.member(jsii_name="resetCommunityUrlSection")
    def reset_community_url_section(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetCommunityUrlSection", []))

    @jsii.member(jsii_name="resetPrincipal")
    def reset_principal(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetPrincipal", []))

    @builtins.property
    @jsii.member(jsii_name="clientIdInput")
    def client_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "clientIdInput"))

    @builtins.property
    @jsii.member(jsii_name="communityNameInput")
    def community_name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "communityNameInput"))

    @builtins.property
    @jsii.member(jsii_name="communityUrlSectionInput")
    def community_url_section_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "communityUrlSectionInput"))

    @builtins.property
    @jsii.member(jsii_name="principalInput")
    def principal_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "principalInput"))

    @builtins.property
    @jsii.member(jsii_name="clientId")
    def client_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "clientId"))

    @client_id.setter
    def client_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__da83ec1417193775ab370e665419991037b6a4c2a702de7203fe916a61523763)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "clientId", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="communityName")
    def community_name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "communityName"))

    @community_name.setter
    def community_name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__149d34698f313ae4b20c013eacfea7c5d3b211631fed9abf3e77856d8d2d6f06)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "communityName", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="communityUrlSection")
    def community_url_section(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "communityUrlSection"))

    @community_url_section.setter
    def community_url_section(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9c776d5851c13910d01976ee5846e7638ddcd060d81495b2a99fd8e5f40c3457)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "communityUrlSection", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="principal")
    def principal(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "principal"))

    @principal.setter
    def principal(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__90a6c6fc33e42e568256ee044511564fc8a993f351c3345cd9df42d41dc6e1b5)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "principal", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ClientAddonsSalesforceApi]:
        return typing.cast(typing.Optional[ClientAddonsSalesforceApi], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[ClientAddonsSalesforceApi]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__824028009be0e9bebb34e962efad306739354c942cbda2e6e27c17347430b3b5)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ClientAddonsSalesforceOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.client.ClientAddonsSalesforceOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__636c1c43e7da8f6f994d64fae9953b1016179284a142e19b1c70127527d868e5)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetEntityId")
    def reset_entity_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEntityId", []))

    @builtins.property
    @jsii.member(jsii_name="entityIdInput")
    def entity_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "entityIdInput"))

    @builtins.property
    @jsii.member(jsii_name="entityId")
    def entity_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "entityId"))

    @entity_id.setter
    def entity_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b7a087a90013ddfa69a49af77263ca00d97a246a4f576b87dee3cdfee8f0c57d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "entityId", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ClientAddonsSalesforce]:
        return typing.cast(typing.Optional[ClientAddonsSalesforce], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[ClientAddonsSalesforce]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3194e93177cc2e3df5890df9ccb90de84b5fdbe578ce261090d96b6058f2ccfe)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.client.ClientAddonsSalesforceSandboxApi",
    jsii_struct_bases=[],
    name_mapping={
        "client_id": "clientId",
        "community_name": "communityName",
        "community_url_section": "communityUrlSection",
        "principal": "principal",
    },
)
class ClientAddonsSalesforceSandboxApi:
    def __init__(
        self,
        *,
        client_id: typing.Optional[builtins.str] = None,
        community_name: typing.Optional[builtins.str] = None,
        community_url_section: typing.Optional[builtins.str] = None,
        principal: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param client_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#client_id Client#client_id}.
        :param community_name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#community_name Client#community_name}.
        :param community_url_section: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#community_url_section Client#community_url_section}.
        :param principal: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#principal Client#principal}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__35271efd30770d9e886b304036748096f18b56f5d36630b504d778d28b530550)
            check_type(argname="argument client_id", value=client_id, expected_type=type_hints["client_id"])
            check_type(argname="argument community_name", value=community_name, expected_type=type_hints["community_name"])
            check_type(argname="argument community_url_section", value=community_url_section, expected_type=type_hints["community_url_section"])
            check_type(argname="argument principal", value=principal, expected_type=type_hints["principal"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if client_id is not None:
            self._values["client_id"] = client_id
        if community_name is not None:
            self._values["community_name"] = community_name
        if community_url_section is not None:
            self._values["community_url_section"] = community_url_section
        if principal is not None:
            self._values["principal"] = principal

    @builtins.property
    def client_id(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#client_id Client#client_id}.'''
        result = self._values.get("client_id")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def community_name(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#community_name Client#community_name}.'''
        result = self._values.get("community_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def community_url_section(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#community_url_section Client#community_url_section}.'''
        result = self._values.get("community_url_section")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def principal(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#principal Client#principal}.'''
        result = self._values.get("principal")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientAddonsSalesforceSandboxApi(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClientAddonsSalesforceSandboxApiOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.client.ClientAddonsSalesforceSandboxApiOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__89ac97ad606cbfdcbc57d7155a0c9f2bb0da678dc5fb9c2b0660927a7858e02f)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetClientId")
    def reset_client_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetClientId", []))

    @jsii.member(jsii_name="resetCommunityName")
    def reset_community_name(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetCommunityName", []))

    @jsii.member(jsii_name="resetCommunityUrlSection")
    def reset_community_url_section(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetCommunityUrlSection", []))

    @jsii.member(jsii_name="resetPrincipal")
    def reset_principal(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetPrincipal", []))

    @builtins.property
    @jsii.member(jsii_name="clientIdInput")
    def client_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "clientIdInput"))

    @builtins.property
    @jsii.member(jsii_name="communityNameInput")
    def community_name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "communityNameInput"))

    @builtins.property
    @jsii.member(jsii_name="communityUrlSectionInput")
    def community_url_section_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "communityUrlSectionInput"))

    @builtins.property
    @jsii.member(jsii_name="principalInput")
    def principal_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "principalInput"))

    @builtins.property
    @jsii.member(jsii_name="clientId")
    def client_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "clientId"))

    @client_id.setter
    def client_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3fdf3349b4b678f38c3c449e681d2e59c4b0eec4f34cf9a831bb1446fc2563ed)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "clientId", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="communityName")
    def community_name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "communityName"))

    @community_name.setter
    def community_name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5adb1fbac2729b8984b5a1e98ab7d6a403b11fac0c1a9a3550e2abff388d9e39)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "communityName", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="communityUrlSection")
    def community_url_section(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "communityUrlSection"))

    @community_url_section.setter
    def community_url_section(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__82e8436fc14a48e577375b5ffd1b2f9fd23a32c67ef10d9fdb12e05a1be11ceb)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "communityUrlSection", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="principal")
    def principal(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "principal"))

    @principal.setter
    def principal(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c9bd95d948f8feeb8e7ba9d84c813857fa5b2dfbd85da3aaed1f836503f72d0f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "principal", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ClientAddonsSalesforceSandboxApi]:
        return typing.cast(typing.Optional[ClientAddonsSalesforceSandboxApi], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[ClientAddonsSalesforceSandboxApi],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9fcaae35fddf96e669a3fda3a3b16603b5a659467e823347e79137fa8c3e8fbc)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.client.ClientAddonsSamlp",
    jsii_struct_bases=[],
    name_mapping={
        "audience": "audience",
        "authn_context_class_ref": "authnContextClassRef",
        "binding": "binding",
        "create_upn_claim": "createUpnClaim",
        "destination": "destination",
        "digest_algorithm": "digestAlgorithm",
        "flexible_mappings": "flexibleMappings",
        "include_attribute_name_format": "includeAttributeNameFormat",
        "issuer": "issuer",
        "lifetime_in_seconds": "lifetimeInSeconds",
        "logout": "logout",
        "map_identities": "mapIdentities",
        "mappings": "mappings",
        "map_unknown_claims_as_is": "mapUnknownClaimsAsIs",
        "name_identifier_format": "nameIdentifierFormat",
        "name_identifier_probes": "nameIdentifierProbes",
        "passthrough_claims_with_no_mapping": "passthroughClaimsWithNoMapping",
        "recipient": "recipient",
        "signature_algorithm": "signatureAlgorithm",
        "signing_cert": "signingCert",
        "sign_response": "signResponse",
        "typed_attributes": "typedAttributes",
    },
)
class ClientAddonsSamlp:
    def __init__(
        self,
        *,
        audience: typing.Optional[builtins.str] = None,
        authn_context_class_ref: typing.Optional[builtins.str] = None,
        binding: typing.Optional[builtins.str] = None,
        create_upn_claim: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        destination: typing.Optional[builtins.str] = None,
        digest_algorithm: typing.Optional[builtins.str] = None,
        flexible_mappings: typing.Optional[builtins.str] = None,
        include_attribute_name_format: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        issuer: typing.Optional[builtins.str] = None,
        lifetime_in_seconds: typing.Optional[jsii.Number] = None,
        logout: typing.Optional[typing.Union["ClientAddonsSamlpLogout", typing.Dict[builtins.str, typing.Any]]] = None,
        map_identities: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        mappings: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        map_unknown_claims_as_is: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        name_identifier_format: typing.Optional[builtins.str] = None,
        name_identifier_probes: typing.Optional[typing.Sequence[builtins.str]] = None,
        passthrough_claims_with_no_mapping: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        recipient: typing.Optional[builtins.str] = None,
        signature_algorithm: typing.Optional[builtins.str] = None,
        signing_cert: typing.Optional[builtins.str] = None,
        sign_response: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        typed_attributes: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param audience: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#audience Client#audience}.
        :param authn_context_class_ref: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#authn_context_class_ref Client#authn_context_class_ref}.
        :param binding: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#binding Client#binding}.
        :param create_upn_claim: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#create_upn_claim Client#create_upn_claim}.
        :param destination: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#destination Client#destination}.
        :param digest_algorithm: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#digest_algorithm Client#digest_algorithm}.
        :param flexible_mappings: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#flexible_mappings Client#flexible_mappings}.
        :param include_attribute_name_format: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#include_attribute_name_format Client#include_attribute_name_format}.
        :param issuer: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#issuer Client#issuer}.
        :param lifetime_in_seconds: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#lifetime_in_seconds Client#lifetime_in_seconds}.
        :param logout: logout block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#logout Client#logout}
        :param map_identities: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#map_identities Client#map_identities}.
        :param mappings: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#mappings Client#mappings}.
        :param map_unknown_claims_as_is: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#map_unknown_claims_as_is Client#map_unknown_claims_as_is}.
        :param name_identifier_format: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#name_identifier_format Client#name_identifier_format}.
        :param name_identifier_probes: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#name_identifier_probes Client#name_identifier_probes}.
        :param passthrough_claims_with_no_mapping: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#passthrough_claims_with_no_mapping Client#passthrough_claims_with_no_mapping}.
        :param recipient: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#recipient Client#recipient}.
        :param signature_algorithm: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#signature_algorithm Client#signature_algorithm}.
        :param signing_cert: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#signing_cert Client#signing_cert}.
        :param sign_response: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#sign_response Client#sign_response}.
        :param typed_attributes: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#typed_attributes Client#typed_attributes}.
        '''
        if isinstance(logout, dict):
            logout = ClientAddonsSamlpLogout(**logout)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__72b685278538a00a21b1ec138cda2478ad80a3fc73a1276172b9152141ca87a4)
            check_type(argname="argument audience", value=audience, expected_type=type_hints["audience"])
            check_type(argname="argument authn_context_class_ref", value=authn_context_class_ref, expected_type=type_hints["authn_context_class_ref"])
            check_type(argname="argument binding", value=binding, expected_type=type_hints["binding"])
            check_type(argname="argument create_upn_claim", value=create_upn_claim, expected_type=type_hints["create_upn_claim"])
            check_type(argname="argument destination", value=destination, expected_type=type_hints["destination"])
            check_type(argname="argument digest_algorithm", value=digest_algorithm, expected_type=type_hints["digest_algorithm"])
            check_type(argname="argument flexible_mappings", value=flexible_mappings, expected_type=type_hints["flexible_mappings"])
            check_type(argname="argument include_attribute_name_format", value=include_attribute_name_format, expected_type=type_hints["include_attribute_name_format"])
            check_type(argname="argument issuer", value=issuer, expected_type=type_hints["issuer"])
            check_type(argname="argument lifetime_in_seconds", value=lifetime_in_seconds, expected_type=type_hints["lifetime_in_seconds"])
            check_type(argname="argument logout", value=logout, expected_type=type_hints["logout"])
            check_type(argname="argument map_identities", value=map_identities, expected_type=type_hints["map_identities"])
            check_type(argname="argument mappings", value=mappings, expected_type=type_hints["mappings"])
            check_type(argname="argument map_unknown_claims_as_is", value=map_unknown_claims_as_is, expected_type=type_hints["map_unknown_claims_as_is"])
            check_type(argname="argument name_identifier_format", value=name_identifier_format, expected_type=type_hints["name_identifier_format"])
            check_type(argname="argument name_identifier_probes", value=name_identifier_probes, expected_type=type_hints["name_identifier_probes"])
            check_type(argname="argument passthrough_claims_with_no_mapping", value=passthrough_claims_with_no_mapping, expected_type=type_hints["passthrough_claims_with_no_mapping"])
            check_type(argname="argument recipient", value=recipient, expected_type=type_hints["recipient"])
            check_type(argname="argument signature_algorithm", value=signature_algorithm, expected_type=type_hints["signature_algorithm"])
            check_type(argname="argument signing_cert", value=signing_cert, expected_type=type_hints["signing_cert"])
            check_type(argname="argument sign_response", value=sign_response, expected_type=type_hints["sign_response"])
            check_type(argname="argument typed_attributes", value=typed_attributes, expected_type=type_hints["typed_attributes"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if audience is not None:
            self._values["audience"] = audience
        if authn_context_class_ref is not None:
            self._values["authn_context_class_ref"] = authn_context_class_ref
        if binding is not None:
            self._values["binding"] = binding
        if create_upn_claim is not None:
            self._values["create_upn_claim"] = create_upn_claim
        if destination is not None:
            self._values["destination"] = destination
        if digest_algorithm is not None:
            self._values["digest_algorithm"] = digest_algorithm
        if flexible_mappings is not None:
            self._values["flexible_mappings"] = flexible_mappings
        if include_attribute_name_format is not None:
            self._values["include_attribute_name_format"] = include_attribute_name_format
        if issuer is not None:
            self._values["issuer"] = issuer
        if lifetime_in_seconds is not None:
            self._values["lifetime_in_seconds"] = lifetime_in_seconds
        if logout is not None:
            self._values["logout"] = logout
        if map_identities is not None:
            self._values["map_identities"] = map_identities
        if mappings is not None:
            self._values["mappings"] = mappings
        if map_unknown_claims_as_is is not None:
            self._values["map_unknown_claims_as_is"] = map_unknown_claims_as_is
        if name_identifier_format is not None:
            self._values["name_identifier_format"] = name_identifier_format
        if name_identifier_probes is not None:
            self._values["name_identifier_probes"] = name_identifier_probes
        if passthrough_claims_with_no_mapping is not None:
            self._values["passthrough_claims_with_no_mapping"] = passthrough_claims_with_no_mapping
        if recipient is not None:
            self._values["recipient"] = recipient
        if signature_algorithm is not None:
            self._values["signature_algorithm"] = signature_algorithm
        if signing_cert is not None:
            self._values["signing_cert"] = signing_cert
        if sign_response is not None:
            self._values["sign_response"] = sign_response
        if typed_attributes is not None:
            self._values["typed_attributes"] = typed_attributes

    @builtins.property
    def audience(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#audience Client#audience}.'''
        result = self._values.get("audience")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def authn_context_class_ref(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#authn_context_class_ref Client#authn_context_class_ref}.'''
        result = self._values.get("authn_context_class_ref")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def binding(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#binding Client#binding}.'''
        result = self._values.get("binding")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def create_upn_claim(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#create_upn_claim Client#create_upn_claim}.'''
        result = self._values.get("create_upn_claim")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def destination(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#destination Client#destination}.'''
        result = self._values.get("destination")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def digest_algorithm(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#digest_algorithm Client#digest_algorithm}.'''
        result = self._values.get("digest_algorithm")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def flexible_mappings(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#flexible_mappings Client#flexible_mappings}.'''
        result = self._values.get("flexible_mappings")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def include_attribute_name_format(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#include_attribute_name_format Client#include_attribute_name_format}.'''
        result = self._values.get("include_attribute_name_format")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def issuer(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#issuer Client#issuer}.'''
        result = self._values.get("issuer")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def lifetime_in_seconds(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#lifetime_in_seconds Client#lifetime_in_seconds}.'''
        result = self._values.get("lifetime_in_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def logout(self) -> typing.Optional["ClientAddonsSamlpLogout"]:
        '''logout block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#logout Client#logout}
        '''
        result = self._values.get("logout")
        return typing.cast(typing.Optional["ClientAddonsSamlpLogout"], result)

    @builtins.property
    def map_identities(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#map_identities Client#map_identities}.'''
        result = self._values.get("map_identities")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def mappings(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#mappings Client#mappings}.'''
        result = self._values.get("mappings")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def map_unknown_claims_as_is(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#map_unknown_claims_as_is Client#map_unknown_claims_as_is}.'''
        result = self._values.get("map_unknown_claims_as_is")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def name_identifier_format(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#name_identifier_format Client#name_identifier_format}.'''
        result = self._values.get("name_identifier_format")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def name_identifier_probes(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#name_identifier_probes Client#name_identifier_probes}.'''
        result = self._values.get("name_identifier_probes")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def passthrough_claims_with_no_mapping(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#passthrough_claims_with_no_mapping Client#passthrough_claims_with_no_mapping}.'''
        result = self._values.get("passthrough_claims_with_no_mapping")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def recipient(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#recipient Client#recipient}.'''
        result = self._values.get("recipient")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def signature_algorithm(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#signature_algorithm Client#signature_algorithm}.'''
        result = self._values.get("signature_algorithm")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def signing_cert(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#signing_cert Client#signing_cert}.'''
        result = self._values.get("signing_cert")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def sign_response(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#sign_response Client#sign_response}.'''
        result = self._values.get("sign_response")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def typed_attributes(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#typed_attributes Client#typed_attributes}.'''
        result = self._values.get("typed_attributes")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientAddonsSamlp(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="auth0.client.ClientAddonsSamlpLogout",
    jsii_struct_bases=[],
    name_mapping={"callback": "callback", "slo_enabled": "sloEnabled"},
)
class ClientAddonsSamlpLogout:
    def __init__(
        self,
        *,
        callback: typing.Optional[builtins.str] = None,
        slo_enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param callback: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#callback Client#callback}.
        :param slo_enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#slo_enabled Client#slo_enabled}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0fe8a0b110181ebf19275d79710443a2c6354acc4e1b550c80597833eae4162c)
            check_type(argname="argument callback", value=callback, expected_type=type_hints["callback"])
            check_type(argname="argument slo_enabled", value=slo_enabled, expected_type=type_hints["slo_enabled"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if callback is not None:
            self._values["callback"] = callback
        if slo_enabled is not None:
            self._values["slo_enabled"] = slo_enabled

    @builtins.property
    def callback(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#callback Client#callback}.'''
        result = self._values.get("callback")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def slo_enabled(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#slo_enabled Client#slo_enabled}.'''
        result = self._values.get("slo_enabled")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientAddonsSamlpLogout(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClientAddonsSamlpLogoutOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.client.ClientAddonsSamlpLogoutOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__4c666293b952b839cc3c816823ddf2857df7aedc24fd1ee55935085efc45567f)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetCallback")
    def reset_callback(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetCallback", []))

    @jsii.member(jsii_name="resetSloEnabled")
    def reset_slo_enabled(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSloEnabled", []))

    @builtins.property
    @jsii.member(jsii_name="callbackInput")
    def callback_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "callbackInput"))

    @builtins.property
    @jsii.member(jsii_name="sloEnabledInput")
    def slo_enabled_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "sloEnabledInput"))

    @builtins.property
    @jsii.member(jsii_name="callback")
    def callback(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "callback"))

    @callback.setter
    def callback(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9992926ae006677d75f4279f252ecf9949598a39bf6043ab37bb4e75ca38c70d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "callback", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="sloEnabled")
    def slo_enabled(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "sloEnabled"))

    @slo_enabled.setter
    def slo_enabled(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6978d1d7dffbfab883076e8e46dd6fa3f3e071b22212dbeb0adfffeb883caa37)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "sloEnabled", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ClientAddonsSamlpLogout]:
        return typing.cast(typing.Optional[ClientAddonsSamlpLogout], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[ClientAddonsSamlpLogout]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ce391e88d656ce3c13fbcf4db02da06d391ab58f2ada5a3f7c263c3ef89afbd5)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ClientAddonsSamlpOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.client.ClientAddonsSamlpOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__35cb42cb6da7384c34129133799fe55a316a0e734d0c79db9df830798729188c)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="putLogout")
    def put_logout(
        self,
        *,
        callback: typing.Optional[builtins.str] = None,
        slo_enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param callback: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#callback Client#callback}.
        :param slo_enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#slo_enabled Client#slo_enabled}.
        '''
        value = ClientAddonsSamlpLogout(callback=callback, slo_enabled=slo_enabled)

        return typing.cast(None, jsii.invoke(self, "putLogout", [value]))

    @jsii.member(jsii_name="resetAudience")
    def reset_audience(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAudience", []))

    @jsii.member(jsii_name="resetAuthnContextClassRef")
    def reset_authn_context_class_ref(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAuthnContextClassRef", []))

    @jsii.member(jsii_name="resetBinding")
    def reset_binding(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetBinding", []))

    @jsii.member(jsii_name="resetCreateUpnClaim")
    def reset_create_upn_claim(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetCreateUpnClaim", []))

    @jsii.member(jsii_name="resetDestination")
    def reset_destination(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDestination", []))

    @jsii.member(jsii_name="resetDigestAlgorithm")
    def reset_digest_algorithm(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDigestAlgorithm", []))

    @jsii.member(jsii_name="resetFlexibleMappings")
    def reset_flexible_mappings(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetFlexibleMappings", []))

    @jsii.member(jsii_name="resetIncludeAttributeNameFormat")
    def reset_include_attribute_name_format(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetIncludeAttributeNameFormat", []))

    @jsii.member(jsii_name="resetIssuer")
    def reset_issuer(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetIssuer", []))

    @jsii.member(jsii_name="resetLifetimeInSeconds")
    def reset_lifetime_in_seconds(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetLifetimeInSeconds", []))

    @jsii.member(jsii_name="resetLogout")
    def reset_logout(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetLogout", []))

    @jsii.member(jsii_name="resetMapIdentities")
    def reset_map_identities(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMapIdentities", []))

    @jsii.member(jsii_name="resetMappings")
    def reset_mappings(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMappings", []))

    @jsii.member(jsii_name="resetMapUnknownClaimsAsIs")
    def reset_map_unknown_claims_as_is(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMapUnknownClaimsAsIs", []))

    @jsii.member(jsii_name="resetNameIdentifierFormat")
    def reset_name_identifier_format(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetNameIdentifierFormat", []))

    @jsii.member(jsii_name="resetNameIdentifierProbes")
    def reset_name_identifier_probes(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetNameIdentifierProbes", []))

    @jsii.member(jsii_name="resetPassthroughClaimsWithNoMapping")
    def reset_passthrough_claims_with_no_mapping(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetPassthroughClaimsWithNoMapping", []))

    @jsii.member(jsii_name="resetRecipient")
    def reset_recipient(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetRecipient", []))

    @jsii.member(jsii_name="resetSignatureAlgorithm")
    def reset_signature_algorithm(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSignatureAlgorithm", []))

    @jsii.member(jsii_name="resetSigningCert")
    def reset_signing_cert(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSigningCert", []))

    @jsii.member(jsii_name="resetSignResponse")
    def reset_sign_response(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSignResponse", []))

    @jsii.member(jsii_name="resetTypedAttributes")
    def reset_typed_attributes(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetTypedAttributes", []))

    @builtins.property
    @jsii.member(jsii_name="logout")
    def logout(self) -> ClientAddonsSamlpLogoutOutputReference:
        return typing.cast(ClientAddonsSamlpLogoutOutputReference, jsii.get(self, "logout"))

    @builtins.property
    @jsii.member(jsii_name="audienceInput")
    def audience_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "audienceInput"))

    @builtins.property
    @jsii.member(jsii_name="authnContextClassRefInput")
    def authn_context_class_ref_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "authnContextClassRefInput"))

    @builtins.property
    @jsii.member(jsii_name="bindingInput")
    def binding_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "bindingInput"))

    @builtins.property
    @jsii.member(jsii_name="createUpnClaimInput")
    def create_upn_claim_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "createUpnClaimInput"))

    @builtins.property
    @jsii.member(jsii_name="destinationInput")
    def destination_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "destinationInput"))

    @builtins.property
    @jsii.member(jsii_name="digestAlgorithmInput")
    def digest_algorithm_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "digestAlgorithmInput"))

    @builtins.property
    @jsii.member(jsii_name="flexibleMappingsInput")
    def flexible_mappings_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "flexibleMappingsInput"))

    @builtins.property
    @jsii.member(jsii_name="includeAttributeNameFormatInput")
    def include_attribute_name_format_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "includeAttributeNameFormatInput"))

    @builtins.property
    @jsii.member(jsii_name="issuerInput")
    def issuer_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "issuerInput"))

    @builtins.property
    @jsii.member(jsii_name="lifetimeInSecondsInput")
    def lifetime_in_seconds_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "lifetimeInSecondsInput"))

    @builtins.property
    @jsii.member(jsii_name="logoutInput")
    def logout_input(self) -> typing.Optional[ClientAddonsSamlpLogout]:
        return typing.cast(typing.Optional[ClientAddonsSamlpLogout], jsii.get(self, "logoutInput"))

    @builtins.property
    @jsii.member(jsii_name="mapIdentitiesInput")
    def map_identities_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "mapIdentitiesInput"))

    @builtins.property
    @jsii.member(jsii_name="mappingsInput")
    def mappings_input(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], jsii.get(self, "mappingsInput"))

    @builtins.property
    @jsii.member(jsii_name="mapUnknownClaimsAsIsInput")
    def map_unknown_claims_as_is_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "mapUnknownClaimsAsIsInput"))

    @builtins.property
    @jsii.member(jsii_name="nameIdentifierFormatInput")
    def name_identifier_format_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "nameIdentifierFormatInput"))

    @builtins.property
    @jsii.member(jsii_name="nameIdentifierProbesInput")
    def name_identifier_probes_input(
        self,
    ) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "nameIdentifierProbesInput"))

    @builtins.property
    @jsii.member(jsii_name="passthroughClaimsWithNoMappingInput")
    def passthrough_claims_with_no_mapping_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "passthroughClaimsWithNoMappingInput"))

    @builtins.property
    @jsii.member(jsii_name="recipientInput")
    def recipient_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "recipientInput"))

    @builtins.property
    @jsii.member(jsii_name="signatureAlgorithmInput")
    def signature_algorithm_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "signatureAlgorithmInput"))

    @builtins.property
    @jsii.member(jsii_name="signingCertInput")
    def signing_cert_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "signingCertInput"))

    @builtins.property
    @jsii.member(jsii_name="signResponseInput")
    def sign_response_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "signResponseInput"))

    @builtins.property
    @jsii.member(jsii_name="typedAttributesInput")
    def typed_attributes_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "typedAttributesInput"))

    @builtins.property
    @jsii.member(jsii_name="audience")
    def audience(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "audience"))

    @audience.setter
    def audience(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3d341a46866a4d512f0f78a94164871f8c10f217d128d83fab9729c9e55b04b6)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "audience", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="authnContextClassRef")
    def authn_context_class_ref(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "authnContextClassRef"))

    @authn_context_class_ref.setter
    def authn_context_class_ref(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8aa12390ada8cb4970e784ff3a5a9a1bd8ff0d37e8a06b78592f6de1511819ef)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "authnContextClassRef", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="binding")
    def binding(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "binding"))

    @binding.setter
    def binding(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__678e5622fe4aa36d7c06b39ea1237451ba644d426895e973d9eb3a89e9297655)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "binding", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="createUpnClaim")
    def create_upn_claim(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "createUpnClaim"))

    @create_upn_claim.setter
    def create_upn_claim(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9cf6582ee0f7d2c74037eb3002ebab85fb714dd6f4e4bdd4a060cdd9e46f721f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "createUpnClaim", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="destination")
    def destination(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "destination"))

    @destination.setter
    def destination(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__912100bb72f422411252df76293098e17565171d93156ff86b0775a94c07146b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "destination", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="digestAlgorithm")
    def digest_algorithm(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "digestAlgorithm"))

    @digest_algorithm.setter
    def digest_algorithm(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2ef803a9a40c52c5d85a4d4cb4c117eb55711c51615923d41133829b473afc04)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "digestAlgorithm", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="flexibleMappings")
    def flexible_mappings(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "flexibleMappings"))

    @flexible_mappings.setter
    def flexible_mappings(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__16f2f05fa2aae4d298ae6acce8dc7b4663b5f8cc0135d846b9b4d517f78e7949)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "flexibleMappings", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="includeAttributeNameFormat")
    def include_attribute_name_format(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "includeAttributeNameFormat"))

    @include_attribute_name_format.setter
    def include_attribute_name_format(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d8934c30454c71ac329c51dba79ae64191e4399fb9f832ddf2f6712784083664)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "includeAttributeNameFormat", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="issuer")
    def issuer(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "issuer"))

    @issuer.setter
    def issuer(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__870dffb0dfce32f4ed45891f376b1409c0c8311f83baa75724766b458e819dc8)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "issuer", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="lifetimeInSeconds")
    def lifetime_in_seconds(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "lifetimeInSeconds"))

    @lifetime_in_seconds.setter
    def lifetime_in_seconds(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5f4e8b17981dc23b311bda7b61aab817c131fd1fe046a029dafcb0c745cdd26e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "lifetimeInSeconds", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="mapIdentities")
    def map_identities(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "mapIdentities"))

    @map_identities.setter
    def map_identities(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9278c4ebf260bf58d429bbe79544b2755506b98344ae35d62042c8081f19ca4e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "mapIdentities", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="mappings")
    def mappings(self) -> typing.Mapping[builtins.str, builtins.str]:
        return typing.cast(typing.Mapping[builtins.str, builtins.str], jsii.get(self, "mappings"))

    @mappings.setter
    def mappings(self, value: typing.Mapping[builtins.str, builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3d87a0f32f279a8c27da4c9f946b2e15fc32e663eda545ffbee27070067f58f0)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "mappings", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="mapUnknownClaimsAsIs")
    def map_unknown_claims_as_is(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "mapUnknownClaimsAsIs"))

    @map_unknown_claims_as_is.setter
    def map_unknown_claims_as_is(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__917aaf3ba10cab277a60c7b11712a2f630919cf3f8002b15b730dc2de44cfbb0)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "mapUnknownClaimsAsIs", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="nameIdentifierFormat")
    def name_identifier_format(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "nameIdentifierFormat"))

    @name_identifier_format.setter
    def name_identifier_format(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__aba05a3cd00c42dda8c3b744722f1935db3b33222c25aa3bf52fdc02a8a57dae)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "nameIdentifierFormat", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="nameIdentifierProbes")
    def name_identifier_probes(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "nameIdentifierProbes"))

    @name_identifier_probes.setter
    def name_identifier_probes(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3c1e35b0b370b0acc21e1f257beeb970cb8afb2ff6d775a16a6152a4a240d7b6)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "nameIdentifierProbes", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="passthroughClaimsWithNoMapping")
    def passthrough_claims_with_no_mapping(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "passthroughClaimsWithNoMapping"))

    @passthrough_claims_with_no_mapping.setter
    def passthrough_claims_with_no_mapping(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__dc6106b4ab080c0ba850645efa4f19bb5c5a78d8476968d40929e760e22c9746)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "passthroughClaimsWithNoMapping", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="recipient")
    def recipient(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "recipient"))

    @recipient.setter
    def recipient(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__62c885f6acfdbb67598160fb66d76730d7b5f2b719cdb4ddcad38f1404121c93)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "recipient", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="signatureAlgorithm")
    def signature_algorithm(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "signatureAlgorithm"))

    @signature_algorithm.setter
    def signature_algorithm(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0e23530a4690fe02376189311e183da193699deb0fdb42393c2f59cdaf3d939f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "signatureAlgorithm", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="signingCert")
    def signing_cert(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "signingCert"))

    @signing_cert.setter
    def signing_cert(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__77d62d4907b38b7c56d44b53e0ac89c7ec1418bcf6f22c85ef6d4878aa1890b6)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "signingCert", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="signResponse")
    def sign_response(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "signResponse"))

    @sign_response.setter
    def sign_response(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__bb744d49d3eb90ecb7d61c86cb82ee754403a1c5a9b93a99726da4cc272140fe)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "signResponse", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="typedAttributes")
    def typed_attributes(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "typedAttributes"))

    @typed_attributes.setter
    def typed_attributes(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0689778f1952e59175b15596e221e0abcd5cbea3573fe2de412ec3c2ffb49655)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "typedAttributes", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ClientAddonsSamlp]:
        return typing.cast(typing.Optional[ClientAddonsSamlp], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[ClientAddonsSamlp]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e0f31d37be190c1849dd358b10437d19cf05775265d001c026b4e31df460931a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.client.ClientAddonsSapApi",
    jsii_struct_bases=[],
    name_mapping={
        "client_id": "clientId",
        "name_identifier_format": "nameIdentifierFormat",
        "scope": "scope",
        "service_password": "servicePassword",
        "token_endpoint_url": "tokenEndpointUrl",
        "username_attribute": "usernameAttribute",
    },
)
class ClientAddonsSapApi:
    def __init__(
        self,
        *,
        client_id: typing.Optional[builtins.str] = None,
        name_identifier_format: typing.Optional[builtins.str] = None,
        scope: typing.Optional[builtins.str] = None,
        service_password: typing.Optional[builtins.str] = None,
        token_endpoint_url: typing.Optional[builtins.str] = None,
        username_attribute: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param client_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#client_id Client#client_id}.
        :param name_identifier_format: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#name_identifier_format Client#name_identifier_format}.
        :param scope: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#scope Client#scope}.
        :param service_password: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#service_password Client#service_password}.
        :param token_endpoint_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#token_endpoint_url Client#token_endpoint_url}.
        :param username_attribute: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#username_attribute Client#username_attribute}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3f7cb1d5d8e0cc23ca0576ea92547817946dd29e19b696a477aaed6cabc4ba91)
            check_type(argname="argument client_id", value=client_id, expected_type=type_hints["client_id"])
            check_type(argname="argument name_identifier_format", value=name_identifier_format, expected_type=type_hints["name_identifier_format"])
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument service_password", value=service_password, expected_type=type_hints["service_password"])
            check_type(argname="argument token_endpoint_url", value=token_endpoint_url, expected_type=type_hints["token_endpoint_url"])
            check_type(argname="argument username_attribute", value=username_attribute, expected_type=type_hints["username_attribute"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if client_id is not None:
            self._values["client_id"] = client_id
        if name_identifier_format is not None:
            self._values["name_identifier_format"] = name_identifier_format
        if scope is not None:
            self._values["scope"] = scope
        if service_password is not None:
            self._values["service_password"] = service_password
        if token_endpoint_url is not None:
            self._values["token_endpoint_url"] = token_endpoint_url
        if username_attribute is not None:
            self._values["username_attribute"] = username_attribute

    @builtins.property
    def client_id(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#client_id Client#client_id}.'''
        result = self._values.get("client_id")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def name_identifier_format(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#name_identifier_format Client#name_identifier_format}.'''
        result = self._values.get("name_identifier_format")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def scope(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#scope Client#scope}.'''
        result = self._values.get("scope")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def service_password(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#service_password Client#service_password}.'''
        result = self._values.get("service_password")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def token_endpoint_url(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#token_endpoint_url Client#token_endpoint_url}.'''
        result = self._values.get("token_endpoint_url")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def username_attribute(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#username_attribute Client#username_attribute}.'''
        result = self._values.get("username_attribute")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientAddonsSapApi(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClientAddonsSapApiOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.client.ClientAddonsSapApiOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__0cc5732ce5d7ed0680f2387dceacfce1d83c1e3f2c36b141eb1bf1d3c5e80d46)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetClientId")
    def reset_client_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetClientId", []))

    @jsii.member(jsii_name="resetNameIdentifierFormat")
    def reset_name_identifier_format(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetNameIdentifierFormat", []))

    @jsii.member(jsii_name="resetScope")
    def reset_scope(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetScope", []))

    @jsii.member(jsii_name="resetServicePassword")
    def reset_service_password(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetServicePassword", []))

    @jsii.member(jsii_name="resetTokenEndpointUrl")
    def reset_token_endpoint_url(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetTokenEndpointUrl", []))

    @jsii.member(jsii_name="resetUsernameAttribute")
    def reset_username_attribute(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetUsernameAttribute", []))

    @builtins.property
    @jsii.member(jsii_name="clientIdInput")
    def client_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "clientIdInput"))

    @builtins.property
    @jsii.member(jsii_name="nameIdentifierFormatInput")
    def name_identifier_format_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "nameIdentifierFormatInput"))

    @builtins.property
    @jsii.member(jsii_name="scopeInput")
    def scope_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "scopeInput"))

    @builtins.property
    @jsii.member(jsii_name="servicePasswordInput")
    def service_password_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "servicePasswordInput"))

    @builtins.property
    @jsii.member(jsii_name="tokenEndpointUrlInput")
    def token_endpoint_url_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "tokenEndpointUrlInput"))

    @builtins.property
    @jsii.member(jsii_name="usernameAttributeInput")
    def username_attribute_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "usernameAttributeInput"))

    @builtins.property
    @jsii.member(jsii_name="clientId")
    def client_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "clientId"))

    @client_id.setter
    def client_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1fc5c94c8db35d7dbdf2374965f2b7913139b7556cf330f052a0180e3dac16f5)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "clientId", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="nameIdentifierFormat")
    def name_identifier_format(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "nameIdentifierFormat"))

    @name_identifier_format.setter
    def name_identifier_format(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__869fc23d2499d6ff8c86204aa3541014075d14aa21848314a6945adfb3a10040)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "nameIdentifierFormat", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="scope")
    def scope(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "scope"))

    @scope.setter
    def scope(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9c247d0465043f09f83b24d6251abd0f633e9404b99128c815d3336c511601f6)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "scope", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="servicePassword")
    def service_password(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "servicePassword"))

    @service_password.setter
    def service_password(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c2097f444eb0cb9b24810e35b73ce98d801bcf7b717168c7d8042d66a3cd44dd)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "servicePassword", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="tokenEndpointUrl")
    def token_endpoint_url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "tokenEndpointUrl"))

    @token_endpoint_url.setter
    def token_endpoint_url(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2bfd903836efff295d9572b5ffd4d2e284bf9f756bef03b8c74eb6424164bf96)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "tokenEndpointUrl", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="usernameAttribute")
    def username_attribute(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "usernameAttribute"))

    @username_attribute.setter
    def username_attribute(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a254773cae4b48cb763e5135f5c7938d2185eaa4f5bdd87530638eb846deeca4)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "usernameAttribute", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ClientAddonsSapApi]:
        return typing.cast(typing.Optional[ClientAddonsSapApi], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[ClientAddonsSapApi]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f44108744d4d93244ba802cb88f98d37eb1aa6bff8841099fc38d81d1d9674af)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.client.ClientAddonsSentry",
    jsii_struct_bases=[],
    name_mapping={"base_url": "baseUrl", "org_slug": "orgSlug"},
)
class ClientAddonsSentry:
    def __init__(
        self,
        *,
        base_url: typing.Optional[builtins.str] = None,
        org_slug: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param base_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#base_url Client#base_url}.
        :param org_slug: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#org_slug Client#org_slug}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__09b76217720ad75fc83c14c37d91c0a8a3d611f1d2a3640ab5a55536f6f1579d)
            check_type(argname="argument base_url", value=base_url, expected_type=type_hints["base_url"])
            check_type(argname="argument org_slug", value=org_slug, expected_type=type_hints["org_slug"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if base_url is not None:
            self._values["base_url"] = base_url
        if org_slug is not None:
            self._values["org_slug"] = org_slug

    @builtins.property
    def base_url(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#base_url Client#base_url}.'''
        result = self._values.get("base_url")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def org_slug(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#org_slug Client#org_slug}.'''
        result = self._values.get("org_slug")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientAddonsSentry(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClientAddonsSentryOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.client.ClientAddonsSentryOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__1f1b033d4db01587de31d9c692c9ede2fe674d71eff1d78acd584bd7755d82ff)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetBaseUrl")
    def reset_base_url(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetBaseUrl", []))

    @jsii.member(jsii_name="resetOrgSlug")
    def reset_org_slug(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetOrgSlug", []))

    @builtins.property
    @jsii.member(jsii_name="baseUrlInput")
    def base_url_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "baseUrlInput"))

    @builtins.property
    @jsii.member(jsii_name="orgSlugInput")
    def org_slug_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "orgSlugInput"))

    @builtins.property
    @jsii.member(jsii_name="baseUrl")
    def base_url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "baseUrl"))

    @base_url.setter
    def base_url(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6c472b4fecea418e86462a856b3e9694a4db0d290007994229dabf62d99bcd6e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "baseUrl", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="orgSlug")
    def org_slug(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "orgSlug"))

    @org_slug.setter
    def org_slug(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b11f0a5a007c1afcd52f191d2d035203445dbf9466af85d1387e28c79f890722)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "orgSlug", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ClientAddonsSentry]:
        return typing.cast(typing.Optional[ClientAddonsSentry], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[ClientAddonsSentry]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6446e82d548dd352d4908c5b6f1e1b50a1bf71d19a49c0dd3b49a1dd1d66a609)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.client.ClientAddonsSharepoint",
    jsii_struct_bases=[],
    name_mapping={"external_url": "externalUrl", "url": "url"},
)
class ClientAddonsSharepoint:
    def __init__(
        self,
        *,
        external_url: typing.Optional[typing.Sequence[builtins.str]] = None,
        url: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param external_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#external_url Client#external_url}.
        :param url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#url Client#url}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c18b96b1fe0f4eaa4de6ba1c21494e8d0299842191ce0865b822a62b1273fb03)
            check_type(argname="argument external_url", value=external_url, expected_type=type_hints["external_url"])
            check_type(argname="argument url", value=url, expected_type=type_hints["url"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if external_url is not None:
            self._values["external_url"] = external_url
        if url is not None:
            self._values["url"] = url

    @builtins.property
    def external_url(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#external_url Client#external_url}.'''
        result = self._values.get("external_url")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def url(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#url Client#url}.'''
        result = self._values.get("url")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientAddonsSharepoint(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClientAddonsSharepointOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.client.ClientAddonsSharepointOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__e5c6e9e480b5d5e23bd845c5c526c614dde33bbdabee323d3b34f1dda91905e2)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetExternalUrl")
    def reset_external_url(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetExternalUrl", []))

    @jsii.member(jsii_name="resetUrl")
    def reset_url(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetUrl", []))

    @builtins.property
    @jsii.member(jsii_name="externalUrlInput")
    def external_url_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "externalUrlInput"))

    @builtins.property
    @jsii.member(jsii_name="urlInput")
    def url_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "urlInput"))

    @builtins.property
    @jsii.member(jsii_name="externalUrl")
    def external_url(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "externalUrl"))

    @external_url.setter
    def external_url(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d40431761eeb041a907743f522fbfd6ae54027698ef66601823dae1ff42dfbe7)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "externalUrl", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="url")
    def url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "url"))

    @url.setter
    def url(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b8b10a444eba1bd93b914be5e17bc0ef16b3b2c6e985084e3cb4ed9854d9fe99)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "url", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ClientAddonsSharepoint]:
        return typing.cast(typing.Optional[ClientAddonsSharepoint], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[ClientAddonsSharepoint]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e4bd2ad8c0e2a8877107ce6929885c36636922003dc60cb6c3688dcf75609ef0)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.client.ClientAddonsSlack",
    jsii_struct_bases=[],
    name_mapping={"team": "team"},
)
class ClientAddonsSlack:
    def __init__(self, *, team: typing.Optional[builtins.str] = None) -> None:
        '''
        :param team: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#team Client#team}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__baf1d846e79d253d45bd21bbcd9742791edfb5dd207477e6f4cd0a4a33f1891f)
            check_type(argname="argument team", value=team, expected_type=type_hints["team"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if team is not None:
            self._values["team"] = team

    @builtins.property
    def team(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#team Client#team}.'''
        result = self._values.get("team")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientAddonsSlack(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClientAddonsSlackOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.client.ClientAddonsSlackOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__283f09af9a538e17577d9b0488e3bb98e7d4201da167a6c307ed7e383cf4be18)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetTeam")
    def reset_team(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetTeam", []))

    @builtins.property
    @jsii.member(jsii_name="teamInput")
    def team_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "teamInput"))

    @builtins.property
    @jsii.member(jsii_name="team")
    def team(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "team"))

    @team.setter
    def team(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__568acb0616c38fd86e7fac1d5313a9c8c4c8e8cc3595038abde77638c8097a44)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "team", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ClientAddonsSlack]:
        return typing.cast(typing.Optional[ClientAddonsSlack], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[ClientAddonsSlack]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__908bcc40e8251239373dea17e1fda83d689f78016cce774e2498e48e982520c5)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.client.ClientAddonsSpringcm",
    jsii_struct_bases=[],
    name_mapping={"acs_url": "acsUrl"},
)
class ClientAddonsSpringcm:
    def __init__(self, *, acs_url: typing.Optional[builtins.str] = None) -> None:
        '''
        :param acs_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#acs_url Client#acs_url}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__fc4db59151792741dc65704785ae2266db29c6c4df05007476068ff7a538bf6c)
            check_type(argname="argument acs_url", value=acs_url, expected_type=type_hints["acs_url"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if acs_url is not None:
            self._values["acs_url"] = acs_url

    @builtins.property
    def acs_url(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#acs_url Client#acs_url}.'''
        result = self._values.get("acs_url")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientAddonsSpringcm(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClientAddonsSpringcmOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.client.ClientAddonsSpringcmOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__84ff6188aeae83697e276a67882a5f5826b84d76915a134eb8b64eedc1bee430)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetAcsUrl")
    def reset_acs_url(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAcsUrl", []))

    @builtins.property
    @jsii.member(jsii_name="acsUrlInput")
    def acs_url_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "acsUrlInput"))

    @builtins.property
    @jsii.member(jsii_name="acsUrl")
    def acs_url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "acsUrl"))

    @acs_url.setter
    def acs_url(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2a7621fee0f6e5f9d16559a182acf48abffda51dbb6e9bd00ccb1d0fec243145)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "acsUrl", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ClientAddonsSpringcm]:
        return typing.cast(typing.Optional[ClientAddonsSpringcm], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[ClientAddonsSpringcm]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__55599534f321aee43b87d0ac33450b8e275b56227622ba30e99a8325eb076112)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.client.ClientAddonsSsoIntegration",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "version": "version"},
)
class ClientAddonsSsoIntegration:
    def __init__(
        self,
        *,
        name: typing.Optional[builtins.str] = None,
        version: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#name Client#name}.
        :param version: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#version Client#version}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__fe768238a607d2cf8856626694de029ab652364b0e3e960a55bc73a92ca42eaf)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument version", value=version, expected_type=type_hints["version"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if name is not None:
            self._values["name"] = name
        if version is not None:
            self._values["version"] = version

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#name Client#name}.'''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def version(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#version Client#version}.'''
        result = self._values.get("version")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientAddonsSsoIntegration(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClientAddonsSsoIntegrationOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.client.ClientAddonsSsoIntegrationOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__1f441f1b207df3b00a0ec88b25c1f398e68e67a100544590f4f030bdc940d3e0)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetName")
    def reset_name(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetName", []))

    @jsii.member(jsii_name="resetVersion")
    def reset_version(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetVersion", []))

    @builtins.property
    @jsii.member(jsii_name="nameInput")
    def name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "nameInput"))

    @builtins.property
    @jsii.member(jsii_name="versionInput")
    def version_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "versionInput"))

    @builtins.property
    @jsii.member(jsii_name="name")
    def name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "name"))

    @name.setter
    def name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9d13be3742b57949bf30d6f84b6a7b3b07fb36e1301a86887e26d2bab1318312)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "name", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="version")
    def version(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "version"))

    @version.setter
    def version(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7814fb61fdb8f70e7e7b12a72f9948db9ae78beedbac0fb8c186ecf37ad0605b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "version", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ClientAddonsSsoIntegration]:
        return typing.cast(typing.Optional[ClientAddonsSsoIntegration], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[ClientAddonsSsoIntegration],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__26668d42cfa62278dcb00b406f4503ae7925dae7013f77603d4ebf5de9637e2f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.client.ClientAddonsWams",
    jsii_struct_bases=[],
    name_mapping={"master_key": "masterKey"},
)
class ClientAddonsWams:
    def __init__(self, *, master_key: typing.Optional[builtins.str] = None) -> None:
        '''
        :param master_key: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#master_key Client#master_key}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ace375fe0734648b0a19df6010c0a8bd20ad8760ec421e165ea21d78bc9df843)
            check_type(argname="argument master_key", value=master_key, expected_type=type_hints["master_key"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if master_key is not None:
            self._values["master_key"] = master_key

    @builtins.property
    def master_key(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#master_key Client#master_key}.'''
        result = self._values.get("master_key")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientAddonsWams(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClientAddonsWamsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.client.ClientAddonsWamsOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__b3c8845a44bf911b1a0ae49454371b8980e936783766ad92eaf3b4c8e5ff5674)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetMasterKey")
    def reset_master_key(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMasterKey", []))

    @builtins.property
    @jsii.member(jsii_name="masterKeyInput")
    def master_key_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "masterKeyInput"))

    @builtins.property
    @jsii.member(jsii_name="masterKey")
    def master_key(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "masterKey"))

    @master_key.setter
    def master_key(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7a6af321d3428a04811daccfd5598c9419cf0f23eb7aac670739c178a8e31ca0)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "masterKey", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ClientAddonsWams]:
        return typing.cast(typing.Optional[ClientAddonsWams], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[ClientAddonsWams]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6aa436dda4a04f62b65eece1143522346e1cbc8c0e20e6795d12e5e254ad2a0e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.client.ClientAddonsWsfed",
    jsii_struct_bases=[],
    name_mapping={},
)
class ClientAddonsWsfed:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientAddonsWsfed(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClientAddonsWsfedOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.client.ClientAddonsWsfedOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__52087c624d8edeb9ba456dc1415f6ef9fc9790e97dcafb460d9a15f71839ab79)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ClientAddonsWsfed]:
        return typing.cast(typing.Optional[ClientAddonsWsfed], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[ClientAddonsWsfed]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__462299c0065619f6b97f401fda7b34a8704f2180c634299be7fdbc5d11726fc9)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.client.ClientAddonsZendesk",
    jsii_struct_bases=[],
    name_mapping={"account_name": "accountName"},
)
class ClientAddonsZendesk:
    def __init__(self, *, account_name: typing.Optional[builtins.str] = None) -> None:
        '''
        :param account_name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#account_name Client#account_name}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__13832c6669cda9a8e8e09b9b224559b2d2807dde5d9d3d43278a36a3a27386a0)
            check_type(argname="argument account_name", value=account_name, expected_type=type_hints["account_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if account_name is not None:
            self._values["account_name"] = account_name

    @builtins.property
    def account_name(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#account_name Client#account_name}.'''
        result = self._values.get("account_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientAddonsZendesk(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClientAddonsZendeskOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.client.ClientAddonsZendeskOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__d9bb068c658ae56003f361145ac4668b1ed1140fd81b5e86216bf3e37322049e)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetAccountName")
    def reset_account_name(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAccountName", []))

    @builtins.property
    @jsii.member(jsii_name="accountNameInput")
    def account_name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "accountNameInput"))

    @builtins.property
    @jsii.member(jsii_name="accountName")
    def account_name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "accountName"))

    @account_name.setter
    def account_name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__fb2d2e95d987ea2aaa62c85bfb146106b375c1462e89fa31ea9be97038765a5c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "accountName", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ClientAddonsZendesk]:
        return typing.cast(typing.Optional[ClientAddonsZendesk], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[ClientAddonsZendesk]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__96bb334550901368dd35cd4acaaa320ef5442975933673427db76c784bb4bbbb)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.client.ClientAddonsZoom",
    jsii_struct_bases=[],
    name_mapping={"account": "account"},
)
class ClientAddonsZoom:
    def __init__(self, *, account: typing.Optional[builtins.str] = None) -> None:
        '''
        :param account: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#account Client#account}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a5b9231ce5af5726c2e38f1e7b2cc47fb3823fe8d7ce7a5d8164f84c284a9cb8)
            check_type(argname="argument account", value=account, expected_type=type_hints["account"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if account is not None:
            self._values["account"] = account

    @builtins.property
    def account(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#account Client#account}.'''
        result = self._values.get("account")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientAddonsZoom(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClientAddonsZoomOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.client.ClientAddonsZoomOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__8b68eaf69b8c019f9ff74d947308ca5e513baa2b96cad48ec5ba862041f7355a)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetAccount")
    def reset_account(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAccount", []))

    @builtins.property
    @jsii.member(jsii_name="accountInput")
    def account_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "accountInput"))

    @builtins.property
    @jsii.member(jsii_name="account")
    def account(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "account"))

    @account.setter
    def account(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__89cc8fbc598133b7ec7a05c2f79983aa27866781c518e6284fb8489fbf3f9c64)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "account", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ClientAddonsZoom]:
        return typing.cast(typing.Optional[ClientAddonsZoom], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[ClientAddonsZoom]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__94722caf79af5b70bbb787b750c96077af6225737a96d836645d9c79bccbbe97)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.client.ClientConfig",
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
        "addons": "addons",
        "allowed_clients": "allowedClients",
        "allowed_logout_urls": "allowedLogoutUrls",
        "allowed_origins": "allowedOrigins",
        "app_type": "appType",
        "async_approval_notification_channels": "asyncApprovalNotificationChannels",
        "callbacks": "callbacks",
        "client_aliases": "clientAliases",
        "client_metadata": "clientMetadata",
        "compliance_level": "complianceLevel",
        "cross_origin_auth": "crossOriginAuth",
        "cross_origin_loc": "crossOriginLoc",
        "custom_login_page": "customLoginPage",
        "custom_login_page_on": "customLoginPageOn",
        "default_organization": "defaultOrganization",
        "description": "description",
        "encryption_key": "encryptionKey",
        "express_configuration": "expressConfiguration",
        "fedcm_login": "fedcmLogin",
        "form_template": "formTemplate",
        "grant_types": "grantTypes",
        "id": "id",
        "identity_assertion_authorization_grant": "identityAssertionAuthorizationGrant",
        "initiate_login_uri": "initiateLoginUri",
        "is_first_party": "isFirstParty",
        "is_token_endpoint_ip_header_trusted": "isTokenEndpointIpHeaderTrusted",
        "jwt_configuration": "jwtConfiguration",
        "logo_uri": "logoUri",
        "mobile": "mobile",
        "my_organization_configuration": "myOrganizationConfiguration",
        "native_social_login": "nativeSocialLogin",
        "oidc_backchannel_logout_urls": "oidcBackchannelLogoutUrls",
        "oidc_conformant": "oidcConformant",
        "oidc_logout": "oidcLogout",
        "organization_discovery_methods": "organizationDiscoveryMethods",
        "organization_require_behavior": "organizationRequireBehavior",
        "organization_usage": "organizationUsage",
        "redirection_policy": "redirectionPolicy",
        "refresh_token": "refreshToken",
        "require_proof_of_possession": "requireProofOfPossession",
        "require_pushed_authorization_requests": "requirePushedAuthorizationRequests",
        "resource_server_identifier": "resourceServerIdentifier",
        "session_transfer": "sessionTransfer",
        "skip_non_verifiable_callback_uri_confirmation_prompt": "skipNonVerifiableCallbackUriConfirmationPrompt",
        "sso": "sso",
        "sso_disabled": "ssoDisabled",
        "third_party_security_mode": "thirdPartySecurityMode",
        "token_exchange": "tokenExchange",
        "token_quota": "tokenQuota",
        "web_origins": "webOrigins",
    },
)
class ClientConfig(_cdktf_9a9027ec.TerraformMetaArguments):
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
        addons: typing.Optional[typing.Union[ClientAddons, typing.Dict[builtins.str, typing.Any]]] = None,
        allowed_clients: typing.Optional[typing.Sequence[builtins.str]] = None,
        allowed_logout_urls: typing.Optional[typing.Sequence[builtins.str]] = None,
        allowed_origins: typing.Optional[typing.Sequence[builtins.str]] = None,
        app_type: typing.Optional[builtins.str] = None,
        async_approval_notification_channels: typing.Optional[typing.Sequence[builtins.str]] = None,
        callbacks: typing.Optional[typing.Sequence[builtins.str]] = None,
        client_aliases: typing.Optional[typing.Sequence[builtins.str]] = None,
        client_metadata: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        compliance_level: typing.Optional[builtins.str] = None,
        cross_origin_auth: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        cross_origin_loc: typing.Optional[builtins.str] = None,
        custom_login_page: typing.Optional[builtins.str] = None,
        custom_login_page_on: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        default_organization: typing.Optional[typing.Union["ClientDefaultOrganization", typing.Dict[builtins.str, typing.Any]]] = None,
        description: typing.Optional[builtins.str] = None,
        encryption_key: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        express_configuration: typing.Optional[typing.Union["ClientExpressConfiguration", typing.Dict[builtins.str, typing.Any]]] = None,
        fedcm_login: typing.Optional[typing.Union["ClientFedcmLogin", typing.Dict[builtins.str, typing.Any]]] = None,
        form_template: typing.Optional[builtins.str] = None,
        grant_types: typing.Optional[typing.Sequence[builtins.str]] = None,
        id: typing.Optional[builtins.str] = None,
        identity_assertion_authorization_grant: typing.Optional[typing.Union["ClientIdentityAssertionAuthorizationGrant", typing.Dict[builtins.str, typing.Any]]] = None,
        initiate_login_uri: typing.Optional[builtins.str] = None,
        is_first_party: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        is_token_endpoint_ip_header_trusted: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        jwt_configuration: typing.Optional[typing.Union["ClientJwtConfiguration", typing.Dict[builtins.str, typing.Any]]] = None,
        logo_uri: typing.Optional[builtins.str] = None,
        mobile: typing.Optional[typing.Union["ClientMobile", typing.Dict[builtins.str, typing.Any]]] = None,
        my_organization_configuration: typing.Optional[typing.Union["ClientMyOrganizationConfiguration", typing.Dict[builtins.str, typing.Any]]] = None,
        native_social_login: typing.Optional[typing.Union["ClientNativeSocialLogin", typing.Dict[builtins.str, typing.Any]]] = None,
        oidc_backchannel_logout_urls: typing.Optional[typing.Sequence[builtins.str]] = None,
        oidc_conformant: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        oidc_logout: typing.Optional[typing.Union["ClientOidcLogout", typing.Dict[builtins.str, typing.Any]]] = None,
        organization_discovery_methods: typing.Optional[typing.Sequence[builtins.str]] = None,
        organization_require_behavior: typing.Optional[builtins.str] = None,
        organization_usage: typing.Optional[builtins.str] = None,
        redirection_policy: typing.Optional[builtins.str] = None,
        refresh_token: typing.Optional[typing.Union["ClientRefreshToken", typing.Dict[builtins.str, typing.Any]]] = None,
        require_proof_of_possession: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        require_pushed_authorization_requests: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        resource_server_identifier: typing.Optional[builtins.str] = None,
        session_transfer: typing.Optional[typing.Union["ClientSessionTransfer", typing.Dict[builtins.str, typing.Any]]] = None,
        skip_non_verifiable_callback_uri_confirmation_prompt: typing.Optional[builtins.str] = None,
        sso: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        sso_disabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        third_party_security_mode: typing.Optional[builtins.str] = None,
        token_exchange: typing.Optional[typing.Union["ClientTokenExchange", typing.Dict[builtins.str, typing.Any]]] = None,
        token_quota: typing.Optional[typing.Union["ClientTokenQuota", typing.Dict[builtins.str, typing.Any]]] = None,
        web_origins: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param connection: 
        :param count: 
        :param depends_on: 
        :param for_each: 
        :param lifecycle: 
        :param provider: 
        :param provisioners: 
        :param name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#name Client#name}.
        :param addons: addons block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#addons Client#addons}
        :param allowed_clients: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#allowed_clients Client#allowed_clients}.
        :param allowed_logout_urls: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#allowed_logout_urls Client#allowed_logout_urls}.
        :param allowed_origins: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#allowed_origins Client#allowed_origins}.
        :param app_type: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#app_type Client#app_type}.
        :param async_approval_notification_channels: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#async_approval_notification_channels Client#async_approval_notification_channels}.
        :param callbacks: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#callbacks Client#callbacks}.
        :param client_aliases: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#client_aliases Client#client_aliases}.
        :param client_metadata: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#client_metadata Client#client_metadata}.
        :param compliance_level: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#compliance_level Client#compliance_level}.
        :param cross_origin_auth: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#cross_origin_auth Client#cross_origin_auth}.
        :param cross_origin_loc: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#cross_origin_loc Client#cross_origin_loc}.
        :param custom_login_page: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#custom_login_page Client#custom_login_page}.
        :param custom_login_page_on: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#custom_login_page_on Client#custom_login_page_on}.
        :param default_organization: default_organization block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#default_organization Client#default_organization}
        :param description: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#description Client#description}.
        :param encryption_key: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#encryption_key Client#encryption_key}.
        :param express_configuration: express_configuration block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#express_configuration Client#express_configuration}
        :param fedcm_login: fedcm_login block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#fedcm_login Client#fedcm_login}
        :param form_template: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#form_template Client#form_template}.
        :param grant_types: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#grant_types Client#grant_types}.
        :param id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#id Client#id}. Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2. If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
        :param identity_assertion_authorization_grant: identity_assertion_authorization_grant block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#identity_assertion_authorization_grant Client#identity_assertion_authorization_grant}
        :param initiate_login_uri: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#initiate_login_uri Client#initiate_login_uri}.
        :param is_first_party: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#is_first_party Client#is_first_party}.
        :param is_token_endpoint_ip_header_trusted: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#is_token_endpoint_ip_header_trusted Client#is_token_endpoint_ip_header_trusted}.
        :param jwt_configuration: jwt_configuration block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#jwt_configuration Client#jwt_configuration}
        :param logo_uri: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#logo_uri Client#logo_uri}.
        :param mobile: mobile block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#mobile Client#mobile}
        :param my_organization_configuration: my_organization_configuration block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#my_organization_configuration Client#my_organization_configuration}
        :param native_social_login: native_social_login block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#native_social_login Client#native_social_login}
        :param oidc_backchannel_logout_urls: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#oidc_backchannel_logout_urls Client#oidc_backchannel_logout_urls}.
        :param oidc_conformant: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#oidc_conformant Client#oidc_conformant}.
        :param oidc_logout: oidc_logout block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#oidc_logout Client#oidc_logout}
        :param organization_discovery_methods: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#organization_discovery_methods Client#organization_discovery_methods}.
        :param organization_require_behavior: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#organization_require_behavior Client#organization_require_behavior}.
        :param organization_usage: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#organization_usage Client#organization_usage}.
        :param redirection_policy: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#redirection_policy Client#redirection_policy}.
        :param refresh_token: refresh_token block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#refresh_token Client#refresh_token}
        :param require_proof_of_possession: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#require_proof_of_possession Client#require_proof_of_possession}.
        :param require_pushed_authorization_requests: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#require_pushed_authorization_requests Client#require_pushed_authorization_requests}.
        :param resource_server_identifier: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#resource_server_identifier Client#resource_server_identifier}.
        :param session_transfer: session_transfer block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#session_transfer Client#session_transfer}
        :param skip_non_verifiable_callback_uri_confirmation_prompt: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#skip_non_verifiable_callback_uri_confirmation_prompt Client#skip_non_verifiable_callback_uri_confirmation_prompt}.
        :param sso: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#sso Client#sso}.
        :param sso_disabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#sso_disabled Client#sso_disabled}.
        :param third_party_security_mode: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#third_party_security_mode Client#third_party_security_mode}.
        :param token_exchange: token_exchange block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#token_exchange Client#token_exchange}
        :param token_quota: token_quota block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#token_quota Client#token_quota}
        :param web_origins: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#web_origins Client#web_origins}.
        '''
        if isinstance(lifecycle, dict):
            lifecycle = _cdktf_9a9027ec.TerraformResourceLifecycle(**lifecycle)
        if isinstance(addons, dict):
            addons = ClientAddons(**addons)
        if isinstance(default_organization, dict):
            default_organization = ClientDefaultOrganization(**default_organization)
        if isinstance(express_configuration, dict):
            express_configuration = ClientExpressConfiguration(**express_configuration)
        if isinstance(fedcm_login, dict):
            fedcm_login = ClientFedcmLogin(**fedcm_login)
        if isinstance(identity_assertion_authorization_grant, dict):
            identity_assertion_authorization_grant = ClientIdentityAssertionAuthorizationGrant(**identity_assertion_authorization_grant)
        if isinstance(jwt_configuration, dict):
            jwt_configuration = ClientJwtConfiguration(**jwt_configuration)
        if isinstance(mobile, dict):
            mobile = ClientMobile(**mobile)
        if isinstance(my_organization_configuration, dict):
            my_organization_configuration = ClientMyOrganizationConfiguration(**my_organization_configuration)
        if isinstance(native_social_login, dict):
            native_social_login = ClientNativeSocialLogin(**native_social_login)
        if isinstance(oidc_logout, dict):
            oidc_logout = ClientOidcLogout(**oidc_logout)
        if isinstance(refresh_token, dict):
            refresh_token = ClientRefreshToken(**refresh_token)
        if isinstance(session_transfer, dict):
            session_transfer = ClientSessionTransfer(**session_transfer)
        if isinstance(token_exchange, dict):
            token_exchange = ClientTokenExchange(**token_exchange)
        if isinstance(token_quota, dict):
            token_quota = ClientTokenQuota(**token_quota)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__07762e2dcc6d5643675df0ecd911210de3b1602dbcb239a2ce4acd13650c6916)
            check_type(argname="argument connection", value=connection, expected_type=type_hints["connection"])
            check_type(argname="argument count", value=count, expected_type=type_hints["count"])
            check_type(argname="argument depends_on", value=depends_on, expected_type=type_hints["depends_on"])
            check_type(argname="argument for_each", value=for_each, expected_type=type_hints["for_each"])
            check_type(argname="argument lifecycle", value=lifecycle, expected_type=type_hints["lifecycle"])
            check_type(argname="argument provider", value=provider, expected_type=type_hints["provider"])
            check_type(argname="argument provisioners", value=provisioners, expected_type=type_hints["provisioners"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument addons", value=addons, expected_type=type_hints["addons"])
            check_type(argname="argument allowed_clients", value=allowed_clients, expected_type=type_hints["allowed_clients"])
            check_type(argname="argument allowed_logout_urls", value=allowed_logout_urls, expected_type=type_hints["allowed_logout_urls"])
            check_type(argname="argument allowed_origins", value=allowed_origins, expected_type=type_hints["allowed_origins"])
            check_type(argname="argument app_type", value=app_type, expected_type=type_hints["app_type"])
            check_type(argname="argument async_approval_notification_channels", value=async_approval_notification_channels, expected_type=type_hints["async_approval_notification_channels"])
            check_type(argname="argument callbacks", value=callbacks, expected_type=type_hints["callbacks"])
            check_type(argname="argument client_aliases", value=client_aliases, expected_type=type_hints["client_aliases"])
            check_type(argname="argument client_metadata", value=client_metadata, expected_type=type_hints["client_metadata"])
            check_type(argname="argument compliance_level", value=compliance_level, expected_type=type_hints["compliance_level"])
            check_type(argname="argument cross_origin_auth", value=cross_origin_auth, expected_type=type_hints["cross_origin_auth"])
            check_type(argname="argument cross_origin_loc", value=cross_origin_loc, expected_type=type_hints["cross_origin_loc"])
            check_type(argname="argument custom_login_page", value=custom_login_page, expected_type=type_hints["custom_login_page"])
            check_type(argname="argument custom_login_page_on", value=custom_login_page_on, expected_type=type_hints["custom_login_page_on"])
            check_type(argname="argument default_organization", value=default_organization, expected_type=type_hints["default_organization"])
            check_type(argname="argument description", value=description, expected_type=type_hints["description"])
            check_type(argname="argument encryption_key", value=encryption_key, expected_type=type_hints["encryption_key"])
            check_type(argname="argument express_configuration", value=express_configuration, expected_type=type_hints["express_configuration"])
            check_type(argname="argument fedcm_login", value=fedcm_login, expected_type=type_hints["fedcm_login"])
            check_type(argname="argument form_template", value=form_template, expected_type=type_hints["form_template"])
            check_type(argname="argument grant_types", value=grant_types, expected_type=type_hints["grant_types"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
            check_type(argname="argument identity_assertion_authorization_grant", value=identity_assertion_authorization_grant, expected_type=type_hints["identity_assertion_authorization_grant"])
            check_type(argname="argument initiate_login_uri", value=initiate_login_uri, expected_type=type_hints["initiate_login_uri"])
            check_type(argname="argument is_first_party", value=is_first_party, expected_type=type_hints["is_first_party"])
            check_type(argname="argument is_token_endpoint_ip_header_trusted", value=is_token_endpoint_ip_header_trusted, expected_type=type_hints["is_token_endpoint_ip_header_trusted"])
            check_type(argname="argument jwt_configuration", value=jwt_configuration, expected_type=type_hints["jwt_configuration"])
            check_type(argname="argument logo_uri", value=logo_uri, expected_type=type_hints["logo_uri"])
            check_type(argname="argument mobile", value=mobile, expected_type=type_hints["mobile"])
            check_type(argname="argument my_organization_configuration", value=my_organization_configuration, expected_type=type_hints["my_organization_configuration"])
            check_type(argname="argument native_social_login", value=native_social_login, expected_type=type_hints["native_social_login"])
            check_type(argname="argument oidc_backchannel_logout_urls", value=oidc_backchannel_logout_urls, expected_type=type_hints["oidc_backchannel_logout_urls"])
            check_type(argname="argument oidc_conformant", value=oidc_conformant, expected_type=type_hints["oidc_conformant"])
            check_type(argname="argument oidc_logout", value=oidc_logout, expected_type=type_hints["oidc_logout"])
            check_type(argname="argument organization_discovery_methods", value=organization_discovery_methods, expected_type=type_hints["organization_discovery_methods"])
            check_type(argname="argument organization_require_behavior", value=organization_require_behavior, expected_type=type_hints["organization_require_behavior"])
            check_type(argname="argument organization_usage", value=organization_usage, expected_type=type_hints["organization_usage"])
            check_type(argname="argument redirection_policy", value=redirection_policy, expected_type=type_hints["redirection_policy"])
            check_type(argname="argument refresh_token", value=refresh_token, expected_type=type_hints["refresh_token"])
            check_type(argname="argument require_proof_of_possession", value=require_proof_of_possession, expected_type=type_hints["require_proof_of_possession"])
            check_type(argname="argument require_pushed_authorization_requests", value=require_pushed_authorization_requests, expected_type=type_hints["require_pushed_authorization_requests"])
            check_type(argname="argument resource_server_identifier", value=resource_server_identifier, expected_type=type_hints["resource_server_identifier"])
            check_type(argname="argument session_transfer", value=session_transfer, expected_type=type_hints["session_transfer"])
            check_type(argname="argument skip_non_verifiable_callback_uri_confirmation_prompt", value=skip_non_verifiable_callback_uri_confirmation_prompt, expected_type=type_hints["skip_non_verifiable_callback_uri_confirmation_prompt"])
            check_type(argname="argument sso", value=sso, expected_type=type_hints["sso"])
            check_type(argname="argument sso_disabled", value=sso_disabled, expected_type=type_hints["sso_disabled"])
            check_type(argname="argument third_party_security_mode", value=third_party_security_mode, expected_type=type_hints["third_party_security_mode"])
            check_type(argname="argument token_exchange", value=token_exchange, expected_type=type_hints["token_exchange"])
            check_type(argname="argument token_quota", value=token_quota, expected_type=type_hints["token_quota"])
            check_type(argname="argument web_origins", value=web_origins, expected_type=type_hints["web_origins"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
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
        if addons is not None:
            self._values["addons"] = addons
        if allowed_clients is not None:
            self._values["allowed_clients"] = allowed_clients
        if allowed_logout_urls is not None:
            self._values["allowed_logout_urls"] = allowed_logout_urls
        if allowed_origins is not None:
            self._values["allowed_origins"] = allowed_origins
        if app_type is not None:
            self._values["app_type"] = app_type
        if async_approval_notification_channels is not None:
            self._values["async_approval_notification_channels"] = async_approval_notification_channels
        if callbacks is not None:
            self._values["callbacks"] = callbacks
        if client_aliases is not None:
            self._values["client_aliases"] = client_aliases
        if client_metadata is not None:
            self._values["client_metadata"] = client_metadata
        if compliance_level is not None:
            self._values["compliance_level"] = compliance_level
        if cross_origin_auth is not None:
            self._values["cross_origin_auth"] = cross_origin_auth
        if cross_origin_loc is not None:
            self._values["cross_origin_loc"] = cross_origin_loc
        if custom_login_page is not None:
            self._values["custom_login_page"] = custom_login_page
        if custom_login_page_on is not None:
            self._values["custom_login_page_on"] = custom_login_page_on
        if default_organization is not None:
            self._values["default_organization"] = default_organization
        if description is not None:
            self._values["description"] = description
        if encryption_key is not None:
            self._values["encryption_key"] = encryption_key
        if express_configuration is not None:
            self._values["express_configuration"] = express_configuration
        if fedcm_login is not None:
            self._values["fedcm_login"] = fedcm_login
        if form_template is not None:
            self._values["form_template"] = form_template
        if grant_types is not None:
            self._values["grant_types"] = grant_types
        if id is not None:
            self._values["id"] = id
        if identity_assertion_authorization_grant is not None:
            self._values["identity_assertion_authorization_grant"] = identity_assertion_authorization_grant
        if initiate_login_uri is not None:
            self._values["initiate_login_uri"] = initiate_login_uri
        if is_first_party is not None:
            self._values["is_first_party"] = is_first_party
        if is_token_endpoint_ip_header_trusted is not None:
            self._values["is_token_endpoint_ip_header_trusted"] = is_token_endpoint_ip_header_trusted
        if jwt_configuration is not None:
            self._values["jwt_configuration"] = jwt_configuration
        if logo_uri is not None:
            self._values["logo_uri"] = logo_uri
        if mobile is not None:
            self._values["mobile"] = mobile
        if my_organization_configuration is not None:
            self._values["my_organization_configuration"] = my_organization_configuration
        if native_social_login is not None:
            self._values["native_social_login"] = native_social_login
        if oidc_backchannel_logout_urls is not None:
            self._values["oidc_backchannel_logout_urls"] = oidc_backchannel_logout_urls
        if oidc_conformant is not None:
            self._values["oidc_conformant"] = oidc_conformant
        if oidc_logout is not None:
            self._values["oidc_logout"] = oidc_logout
        if organization_discovery_methods is not None:
            self._values["organization_discovery_methods"] = organization_discovery_methods
        if organization_require_behavior is not None:
            self._values["organization_require_behavior"] = organization_require_behavior
        if organization_usage is not None:
            self._values["organization_usage"] = organization_usage
        if redirection_policy is not None:
            self._values["redirection_policy"] = redirection_policy
        if refresh_token is not None:
            self._values["refresh_token"] = refresh_token
        if require_proof_of_possession is not None:
            self._values["require_proof_of_possession"] = require_proof_of_possession
        if require_pushed_authorization_requests is not None:
            self._values["require_pushed_authorization_requests"] = require_pushed_authorization_requests
        if resource_server_identifier is not None:
            self._values["resource_server_identifier"] = resource_server_identifier
        if session_transfer is not None:
            self._values["session_transfer"] = session_transfer
        if skip_non_verifiable_callback_uri_confirmation_prompt is not None:
            self._values["skip_non_verifiable_callback_uri_confirmation_prompt"] = skip_non_verifiable_callback_uri_confirmation_prompt
        if sso is not None:
            self._values["sso"] = sso
        if sso_disabled is not None:
            self._values["sso_disabled"] = sso_disabled
        if third_party_security_mode is not None:
            self._values["third_party_security_mode"] = third_party_security_mode
        if token_exchange is not None:
            self._values["token_exchange"] = token_exchange
        if token_quota is not None:
            self._values["token_quota"] = token_quota
        if web_origins is not None:
            self._values["web_origins"] = web_origins

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
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#name Client#name}.'''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def addons(self) -> typing.Optional[ClientAddons]:
        '''addons block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#addons Client#addons}
        '''
        result = self._values.get("addons")
        return typing.cast(typing.Optional[ClientAddons], result)

    @builtins.property
    def allowed_clients(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#allowed_clients Client#allowed_clients}.'''
        result = self._values.get("allowed_clients")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def allowed_logout_urls(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#allowed_logout_urls Client#allowed_logout_urls}.'''
        result = self._values.get("allowed_logout_urls")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def allowed_origins(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#allowed_origins Client#allowed_origins}.'''
        result = self._values.get("allowed_origins")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def app_type(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#app_type Client#app_type}.'''
        result = self._values.get("app_type")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def async_approval_notification_channels(
        self,
    ) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#async_approval_notification_channels Client#async_approval_notification_channels}.'''
        result = self._values.get("async_approval_notification_channels")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def callbacks(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#callbacks Client#callbacks}.'''
        result = self._values.get("callbacks")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def client_aliases(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#client_aliases Client#client_aliases}.'''
        result = self._values.get("client_aliases")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def client_metadata(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#client_metadata Client#client_metadata}.'''
        result = self._values.get("client_metadata")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def compliance_level(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#compliance_level Client#compliance_level}.'''
        result = self._values.get("compliance_level")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def cross_origin_auth(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#cross_origin_auth Client#cross_origin_auth}.'''
        result = self._values.get("cross_origin_auth")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def cross_origin_loc(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#cross_origin_loc Client#cross_origin_loc}.'''
        result = self._values.get("cross_origin_loc")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def custom_login_page(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#custom_login_page Client#custom_login_page}.'''
        result = self._values.get("custom_login_page")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def custom_login_page_on(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#custom_login_page_on Client#custom_login_page_on}.'''
        result = self._values.get("custom_login_page_on")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def default_organization(self) -> typing.Optional["ClientDefaultOrganization"]:
        '''default_organization block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#default_organization Client#default_organization}
        '''
        result = self._values.get("default_organization")
        return typing.cast(typing.Optional["ClientDefaultOrganization"], result)

    @builtins.property
    def description(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#description Client#description}.'''
        result = self._values.get("description")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def encryption_key(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#encryption_key Client#encryption_key}.'''
        result = self._values.get("encryption_key")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def express_configuration(self) -> typing.Optional["ClientExpressConfiguration"]:
        '''express_configuration block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#express_configuration Client#express_configuration}
        '''
        result = self._values.get("express_configuration")
        return typing.cast(typing.Optional["ClientExpressConfiguration"], result)

    @builtins.property
    def fedcm_login(self) -> typing.Optional["ClientFedcmLogin"]:
        '''fedcm_login block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#fedcm_login Client#fedcm_login}
        '''
        result = self._values.get("fedcm_login")
        return typing.cast(typing.Optional["ClientFedcmLogin"], result)

    @builtins.property
    def form_template(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#form_template Client#form_template}.'''
        result = self._values.get("form_template")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def grant_types(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#grant_types Client#grant_types}.'''
        result = self._values.get("grant_types")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def id(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#id Client#id}.

        Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
        If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
        '''
        result = self._values.get("id")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def identity_assertion_authorization_grant(
        self,
    ) -> typing.Optional["ClientIdentityAssertionAuthorizationGrant"]:
        '''identity_assertion_authorization_grant block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#identity_assertion_authorization_grant Client#identity_assertion_authorization_grant}
        '''
        result = self._values.get("identity_assertion_authorization_grant")
        return typing.cast(typing.Optional["ClientIdentityAssertionAuthorizationGrant"], result)

    @builtins.property
    def initiate_login_uri(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#initiate_login_uri Client#initiate_login_uri}.'''
        result = self._values.get("initiate_login_uri")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def is_first_party(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#is_first_party Client#is_first_party}.'''
        result = self._values.get("is_first_party")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def is_token_endpoint_ip_header_trusted(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#is_token_endpoint_ip_header_trusted Client#is_token_endpoint_ip_header_trusted}.'''
        result = self._values.get("is_token_endpoint_ip_header_trusted")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def jwt_configuration(self) -> typing.Optional["ClientJwtConfiguration"]:
        '''jwt_configuration block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#jwt_configuration Client#jwt_configuration}
        '''
        result = self._values.get("jwt_configuration")
        return typing.cast(typing.Optional["ClientJwtConfiguration"], result)

    @builtins.property
    def logo_uri(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#logo_uri Client#logo_uri}.'''
        result = self._values.get("logo_uri")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def mobile(self) -> typing.Optional["ClientMobile"]:
        '''mobile block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#mobile Client#mobile}
        '''
        result = self._values.get("mobile")
        return typing.cast(typing.Optional["ClientMobile"], result)

    @builtins.property
    def my_organization_configuration(
        self,
    ) -> typing.Optional["ClientMyOrganizationConfiguration"]:
        '''my_organization_configuration block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#my_organization_configuration Client#my_organization_configuration}
        '''
        result = self._values.get("my_organization_configuration")
        return typing.cast(typing.Optional["ClientMyOrganizationConfiguration"], result)

    @builtins.property
    def native_social_login(self) -> typing.Optional["ClientNativeSocialLogin"]:
        '''native_social_login block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#native_social_login Client#native_social_login}
        '''
        result = self._values.get("native_social_login")
        return typing.cast(typing.Optional["ClientNativeSocialLogin"], result)

    @builtins.property
    def oidc_backchannel_logout_urls(
        self,
    ) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#oidc_backchannel_logout_urls Client#oidc_backchannel_logout_urls}.'''
        result = self._values.get("oidc_backchannel_logout_urls")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def oidc_conformant(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#oidc_conformant Client#oidc_conformant}.'''
        result = self._values.get("oidc_conformant")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def oidc_logout(self) -> typing.Optional["ClientOidcLogout"]:
        '''oidc_logout block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#oidc_logout Client#oidc_logout}
        '''
        result = self._values.get("oidc_logout")
        return typing.cast(typing.Optional["ClientOidcLogout"], result)

    @builtins.property
    def organization_discovery_methods(
        self,
    ) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#organization_discovery_methods Client#organization_discovery_methods}.'''
        result = self._values.get("organization_discovery_methods")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def organization_require_behavior(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#organization_require_behavior Client#organization_require_behavior}.'''
        result = self._values.get("organization_require_behavior")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def organization_usage(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#organization_usage Client#organization_usage}.'''
        result = self._values.get("organization_usage")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def redirection_policy(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#redirection_policy Client#redirection_policy}.'''
        result = self._values.get("redirection_policy")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def refresh_token(self) -> typing.Optional["ClientRefreshToken"]:
        '''refresh_token block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#refresh_token Client#refresh_token}
        '''
        result = self._values.get("refresh_token")
        return typing.cast(typing.Optional["ClientRefreshToken"], result)

    @builtins.property
    def require_proof_of_possession(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#require_proof_of_possession Client#require_proof_of_possession}.'''
        result = self._values.get("require_proof_of_possession")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def require_pushed_authorization_requests(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#require_pushed_authorization_requests Client#require_pushed_authorization_requests}.'''
        result = self._values.get("require_pushed_authorization_requests")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def resource_server_identifier(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#resource_server_identifier Client#resource_server_identifier}.'''
        result = self._values.get("resource_server_identifier")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def session_transfer(self) -> typing.Optional["ClientSessionTransfer"]:
        '''session_transfer block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#session_transfer Client#session_transfer}
        '''
        result = self._values.get("session_transfer")
        return typing.cast(typing.Optional["ClientSessionTransfer"], result)

    @builtins.property
    def skip_non_verifiable_callback_uri_confirmation_prompt(
        self,
    ) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#skip_non_verifiable_callback_uri_confirmation_prompt Client#skip_non_verifiable_callback_uri_confirmation_prompt}.'''
        result = self._values.get("skip_non_verifiable_callback_uri_confirmation_prompt")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def sso(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#sso Client#sso}.'''
        result = self._values.get("sso")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def sso_disabled(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#sso_disabled Client#sso_disabled}.'''
        result = self._values.get("sso_disabled")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def third_party_security_mode(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#third_party_security_mode Client#third_party_security_mode}.'''
        result = self._values.get("third_party_security_mode")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def token_exchange(self) -> typing.Optional["ClientTokenExchange"]:
        '''token_exchange block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#token_exchange Client#token_exchange}
        '''
        result = self._values.get("token_exchange")
        return typing.cast(typing.Optional["ClientTokenExchange"], result)

    @builtins.property
    def token_quota(self) -> typing.Optional["ClientTokenQuota"]:
        '''token_quota block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#token_quota Client#token_quota}
        '''
        result = self._values.get("token_quota")
        return typing.cast(typing.Optional["ClientTokenQuota"], result)

    @builtins.property
    def web_origins(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#web_origins Client#web_origins}.'''
        result = self._values.get("web_origins")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientConfig(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="auth0.client.ClientDefaultOrganization",
    jsii_struct_bases=[],
    name_mapping={
        "disable": "disable",
        "flows": "flows",
        "organization_id": "organizationId",
    },
)
class ClientDefaultOrganization:
    def __init__(
        self,
        *,
        disable: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        flows: typing.Optional[typing.Sequence[builtins.str]] = None,
        organization_id: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param disable: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#disable Client#disable}.
        :param flows: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#flows Client#flows}.
        :param organization_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#organization_id Client#organization_id}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a6ee81c2b3f8c9a16e5ce509de893fa69a52dfd2dc113f1b047bf9f8aa542930)
            check_type(argname="argument disable", value=disable, expected_type=type_hints["disable"])
            check_type(argname="argument flows", value=flows, expected_type=type_hints["flows"])
            check_type(argname="argument organization_id", value=organization_id, expected_type=type_hints["organization_id"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if disable is not None:
            self._values["disable"] = disable
        if flows is not None:
            self._values["flows"] = flows
        if organization_id is not None:
            self._values["organization_id"] = organization_id

    @builtins.property
    def disable(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#disable Client#disable}.'''
        result = self._values.get("disable")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def flows(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#flows Client#flows}.'''
        result = self._values.get("flows")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def organization_id(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#organization_id Client#organization_id}.'''
        result = self._values.get("organization_id")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientDefaultOrganization(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClientDefaultOrganizationOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.client.ClientDefaultOrganizationOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__73d39984560158d9e5b61d95219a99ca8295b9c104272d1d14ae6413708ffe5b)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetDisable")
    def reset_disable(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDisable", []))

    @jsii.member(jsii_name="resetFlows")
    def reset_flows(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetFlows", []))

    @jsii.member(jsii_name="resetOrganizationId")
    def reset_organization_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetOrganizationId", []))

    @builtins.property
    @jsii.member(jsii_name="disableInput")
    def disable_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "disableInput"))

    @builtins.property
    @jsii.member(jsii_name="flowsInput")
    def flows_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "flowsInput"))

    @builtins.property
    @jsii.member(jsii_name="organizationIdInput")
    def organization_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "organizationIdInput"))

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
            type_hints = typing.get_type_hints(_typecheckingstub__20fcbe1268470c9439d6c14991171d51a2a3705e56c7383b3e95e46c120397d9)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "disable", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="flows")
    def flows(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "flows"))

    @flows.setter
    def flows(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0a98b26e7c574fa74f4ec60c13a01c40e2d9ef50212424f619840cd33731f4b1)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "flows", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="organizationId")
    def organization_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "organizationId"))

    @organization_id.setter
    def organization_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e4084a5d5248bc80619b69753268032731a92ceb7e64688112d95121547d9cb2)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "organizationId", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ClientDefaultOrganization]:
        return typing.cast(typing.Optional[ClientDefaultOrganization], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[ClientDefaultOrganization]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__11e6083a57d663ecc3f3ddca5bc6a8927af63910a4e874b426e07e80c83107c4)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.client.ClientExpressConfiguration",
    jsii_struct_bases=[],
    name_mapping={
        "admin_login_domain": "adminLoginDomain",
        "connection_profile_id": "connectionProfileId",
        "enable_client": "enableClient",
        "enable_organization": "enableOrganization",
        "initiate_login_uri_template": "initiateLoginUriTemplate",
        "linked_clients": "linkedClients",
        "okta_oin_client_id": "oktaOinClientId",
        "user_attribute_profile_id": "userAttributeProfileId",
    },
)
class ClientExpressConfiguration:
    def __init__(
        self,
        *,
        admin_login_domain: typing.Optional[builtins.str] = None,
        connection_profile_id: typing.Optional[builtins.str] = None,
        enable_client: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        enable_organization: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        initiate_login_uri_template: typing.Optional[builtins.str] = None,
        linked_clients: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["ClientExpressConfigurationLinkedClients", typing.Dict[builtins.str, typing.Any]]]]] = None,
        okta_oin_client_id: typing.Optional[builtins.str] = None,
        user_attribute_profile_id: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param admin_login_domain: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#admin_login_domain Client#admin_login_domain}.
        :param connection_profile_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#connection_profile_id Client#connection_profile_id}.
        :param enable_client: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#enable_client Client#enable_client}.
        :param enable_organization: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#enable_organization Client#enable_organization}.
        :param initiate_login_uri_template: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#initiate_login_uri_template Client#initiate_login_uri_template}.
        :param linked_clients: linked_clients block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#linked_clients Client#linked_clients}
        :param okta_oin_client_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#okta_oin_client_id Client#okta_oin_client_id}.
        :param user_attribute_profile_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#user_attribute_profile_id Client#user_attribute_profile_id}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__843b8e75bb30e0dbbd7297c432f4503e9aed54df621247a04f6971a04e0b0bb9)
            check_type(argname="argument admin_login_domain", value=admin_login_domain, expected_type=type_hints["admin_login_domain"])
            check_type(argname="argument connection_profile_id", value=connection_profile_id, expected_type=type_hints["connection_profile_id"])
            check_type(argname="argument enable_client", value=enable_client, expected_type=type_hints["enable_client"])
            check_type(argname="argument enable_organization", value=enable_organization, expected_type=type_hints["enable_organization"])
            check_type(argname="argument initiate_login_uri_template", value=initiate_login_uri_template, expected_type=type_hints["initiate_login_uri_template"])
            check_type(argname="argument linked_clients", value=linked_clients, expected_type=type_hints["linked_clients"])
            check_type(argname="argument okta_oin_client_id", value=okta_oin_client_id, expected_type=type_hints["okta_oin_client_id"])
            check_type(argname="argument user_attribute_profile_id", value=user_attribute_profile_id, expected_type=type_hints["user_attribute_profile_id"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if admin_login_domain is not None:
            self._values["admin_login_domain"] = admin_login_domain
        if connection_profile_id is not None:
            self._values["connection_profile_id"] = connection_profile_id
        if enable_client is not None:
            self._values["enable_client"] = enable_client
        if enable_organization is not None:
            self._values["enable_organization"] = enable_organization
        if initiate_login_uri_template is not None:
            self._values["initiate_login_uri_template"] = initiate_login_uri_template
        if linked_clients is not None:
            self._values["linked_clients"] = linked_clients
        if okta_oin_client_id is not None:
            self._values["okta_oin_client_id"] = okta_oin_client_id
        if user_attribute_profile_id is not None:
            self._values["user_attribute_profile_id"] = user_attribute_profile_id

    @builtins.property
    def admin_login_domain(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#admin_login_domain Client#admin_login_domain}.'''
        result = self._values.get("admin_login_domain")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def connection_profile_id(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#connection_profile_id Client#connection_profile_id}.'''
        result = self._values.get("connection_profile_id")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def enable_client(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#enable_client Client#enable_client}.'''
        result = self._values.get("enable_client")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def enable_organization(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#enable_organization Client#enable_organization}.'''
        result = self._values.get("enable_organization")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def initiate_login_uri_template(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#initiate_login_uri_template Client#initiate_login_uri_template}.'''
        result = self._values.get("initiate_login_uri_template")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def linked_clients(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ClientExpressConfigurationLinkedClients"]]]:
        '''linked_clients block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#linked_clients Client#linked_clients}
        '''
        result = self._values.get("linked_clients")
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ClientExpressConfigurationLinkedClients"]]], result)

    @builtins.property
    def okta_oin_client_id(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#okta_oin_client_id Client#okta_oin_client_id}.'''
        result = self._values.get("okta_oin_client_id")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def user_attribute_profile_id(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#user_attribute_profile_id Client#user_attribute_profile_id}.'''
        result = self._values.get("user_attribute_profile_id")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientExpressConfiguration(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="auth0.client.ClientExpressConfigurationLinkedClients",
    jsii_struct_bases=[],
    name_mapping={"client_id": "clientId"},
)
class ClientExpressConfigurationLinkedClients:
    def __init__(self, *, client_id: typing.Optional[builtins.str] = None) -> None:
        '''
        :param client_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#client_id Client#client_id}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3327a395c850cc58cb5f1e6bcd44e355d7d2bff2d59a24c4600198f99970a4c3)
            check_type(argname="argument client_id", value=client_id, expected_type=type_hints["client_id"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if client_id is not None:
            self._values["client_id"] = client_id

    @builtins.property
    def client_id(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#client_id Client#client_id}.'''
        result = self._values.get("client_id")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientExpressConfigurationLinkedClients(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClientExpressConfigurationLinkedClientsList(
    _cdktf_9a9027ec.ComplexList,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.client.ClientExpressConfigurationLinkedClientsList",
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
            type_hints = typing.get_type_hints(_typecheckingstub__4bb1a80b7db8fb9a500c2ab564e4c4ba15b31f593275563ce8bab61a2b9cb7f7)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument wraps_set", value=wraps_set, expected_type=type_hints["wraps_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name="get")
    def get(
        self,
        index: jsii.Number,
    ) -> "ClientExpressConfigurationLinkedClientsOutputReference":
        '''
        :param index: the index of the item to return.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__432b4f9c18bfefcbd090d672dfdde57921efd474c49671d8acff1332d6932cc5)
            check_type(argname="argument index", value=index, expected_type=type_hints["index"])
        return typing.cast("ClientExpressConfigurationLinkedClientsOutputReference", jsii.invoke(self, "get", [index]))

    @builtins.property
    @jsii.member(jsii_name="terraformAttribute")
    def _terraform_attribute(self) -> builtins.str:
        '''The attribute on the parent resource this class is referencing.'''
        return typing.cast(builtins.str, jsii.get(self, "terraformAttribute"))

    @_terraform_attribute.setter
    def _terraform_attribute(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a8e2e39216985bd846dcdabdce2845177c94cb4aca84e076cfdb7e76b4b1c335)
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
            type_hints = typing.get_type_hints(_typecheckingstub__382fb6db6f20af6d2bee6525686d2646a2a7e0897b9043dcbf7cc3957aa16edc)
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
            type_hints = typing.get_type_hints(_typecheckingstub__8c29f6c716255f40acf5cc0a3648406a7c4e8dcb7df1051e6e676de8dbc75f3c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "wrapsSet", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ClientExpressConfigurationLinkedClients]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ClientExpressConfigurationLinkedClients]]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ClientExpressConfigurationLinkedClients]]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__66789608f368fc13285b1dc8899cd19cc962b182bb263e93d655a9c30e57550e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ClientExpressConfigurationLinkedClientsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.client.ClientExpressConfigurationLinkedClientsOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__75cb1a886d3fa050eede04b6932873adb24257f5fc5e12dc5bf1a983cdf0ca5b)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument complex_object_index", value=complex_object_index, expected_type=type_hints["complex_object_index"])
            check_type(argname="argument complex_object_is_from_set", value=complex_object_is_from_set, expected_type=type_hints["complex_object_is_from_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @jsii.member(jsii_name="resetClientId")
    def reset_client_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetClientId", []))

    @builtins.property
    @jsii.member(jsii_name="clientIdInput")
    def client_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "clientIdInput"))

    @builtins.property
    @jsii.member(jsii_name="clientId")
    def client_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "clientId"))

    @client_id.setter
    def client_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__583dd7150afbea8b5958067df9b9fec38ecb03fc7238860fe1712246da4b5c1e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "clientId", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClientExpressConfigurationLinkedClients]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClientExpressConfigurationLinkedClients]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClientExpressConfigurationLinkedClients]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f74d87298ec99bdf17f1682292f63c92a24a52bb4940a9d616ae4b42ee774571)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ClientExpressConfigurationOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.client.ClientExpressConfigurationOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__e5ce14e7b51b5eecb741ae87be11474d491aefc3809f09ff66b0af241da74221)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="putLinkedClients")
    def put_linked_clients(
        self,
        value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ClientExpressConfigurationLinkedClients, typing.Dict[builtins.str, typing.Any]]]],
    ) -> None:
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__bcd61b4d5fa5c4815454def280818d1f35dc1f02106ff96effb7342a04f99a23)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast(None, jsii.invoke(self, "putLinkedClients", [value]))

    @jsii.member(jsii_name="resetAdminLoginDomain")
    def reset_admin_login_domain(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAdminLoginDomain", []))

    @jsii.member(jsii_name="resetConnectionProfileId")
    def reset_connection_profile_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetConnectionProfileId", []))

    @jsii.member(jsii_name="resetEnableClient")
    def reset_enable_client(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEnableClient", []))

    @jsii.member(jsii_name="resetEnableOrganization")
    def reset_enable_organization(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEnableOrganization", []))

    @jsii.member(jsii_name="resetInitiateLoginUriTemplate")
    def reset_initiate_login_uri_template(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetInitiateLoginUriTemplate", []))

    @jsii.member(jsii_name="resetLinkedClients")
    def reset_linked_clients(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetLinkedClients", []))

    @jsii.member(jsii_name="resetOktaOinClientId")
    def reset_okta_oin_client_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetOktaOinClientId", []))

    @jsii.member(jsii_name="resetUserAttributeProfileId")
    def reset_user_attribute_profile_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetUserAttributeProfileId", []))

    @builtins.property
    @jsii.member(jsii_name="linkedClients")
    def linked_clients(self) -> ClientExpressConfigurationLinkedClientsList:
        return typing.cast(ClientExpressConfigurationLinkedClientsList, jsii.get(self, "linkedClients"))

    @builtins.property
    @jsii.member(jsii_name="oinSubmissionId")
    def oin_submission_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "oinSubmissionId"))

    @builtins.property
    @jsii.member(jsii_name="adminLoginDomainInput")
    def admin_login_domain_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "adminLoginDomainInput"))

    @builtins.property
    @jsii.member(jsii_name="connectionProfileIdInput")
    def connection_profile_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "connectionProfileIdInput"))

    @builtins.property
    @jsii.member(jsii_name="enableClientInput")
    def enable_client_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "enableClientInput"))

    @builtins.property
    @jsii.member(jsii_name="enableOrganizationInput")
    def enable_organization_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "enableOrganizationInput"))

    @builtins.property
    @jsii.member(jsii_name="initiateLoginUriTemplateInput")
    def initiate_login_uri_template_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "initiateLoginUriTemplateInput"))

    @builtins.property
    @jsii.member(jsii_name="linkedClientsInput")
    def linked_clients_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ClientExpressConfigurationLinkedClients]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ClientExpressConfigurationLinkedClients]]], jsii.get(self, "linkedClientsInput"))

    @builtins.property
    @jsii.member(jsii_name="oktaOinClientIdInput")
    def okta_oin_client_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "oktaOinClientIdInput"))

    @builtins.property
    @jsii.member(jsii_name="userAttributeProfileIdInput")
    def user_attribute_profile_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "userAttributeProfileIdInput"))

    @builtins.property
    @jsii.member(jsii_name="adminLoginDomain")
    def admin_login_domain(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "adminLoginDomain"))

    @admin_login_domain.setter
    def admin_login_domain(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f151f16b37955420600ef5e0df4d51121a64f7a7a417ad3519c4a99de4c54aae)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "adminLoginDomain", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="connectionProfileId")
    def connection_profile_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "connectionProfileId"))

    @connection_profile_id.setter
    def connection_profile_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__405b5c9bfe998cdbf9a2e588aa7b1b5cfad95e303cc66a51f2a8af70184a508d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "connectionProfileId", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="enableClient")
    def enable_client(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "enableClient"))

    @enable_client.setter
    def enable_client(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d99575a67f8e8e059dfa5560fcb47d24444d889914d34ea106fac563dafb57fb)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "enableClient", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="enableOrganization")
    def enable_organization(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "enableOrganization"))

    @enable_organization.setter
    def enable_organization(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__aa94d7b2ef9fcfc828654b7bee0b08ac95f60fa5e6220c0e8be28d74a6443a24)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "enableOrganization", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="initiateLoginUriTemplate")
    def initiate_login_uri_template(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "initiateLoginUriTemplate"))

    @initiate_login_uri_template.setter
    def initiate_login_uri_template(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b72f481176fae326131ed6babd38382ecfa3bf454e7d99f609fb4661000dcae8)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "initiateLoginUriTemplate", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="oktaOinClientId")
    def okta_oin_client_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "oktaOinClientId"))

    @okta_oin_client_id.setter
    def okta_oin_client_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8114deb1bfd5db82a477bcfbce957984fe0f930eff50a8076997ce4a83b3e31c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "oktaOinClientId", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="userAttributeProfileId")
    def user_attribute_profile_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "userAttributeProfileId"))

    @user_attribute_profile_id.setter
    def user_attribute_profile_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6e95b39adaa744abdc70d2a59ece6b936b08d87b9d865d97aceeda957dd41057)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "userAttributeProfileId", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ClientExpressConfiguration]:
        return typing.cast(typing.Optional[ClientExpressConfiguration], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[ClientExpressConfiguration],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__cf50aad69a004487654ee455675560f7b0669f79281cede51966764f5db569f8)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.client.ClientFedcmLogin",
    jsii_struct_bases=[],
    name_mapping={"google": "google"},
)
class ClientFedcmLogin:
    def __init__(
        self,
        *,
        google: typing.Union["ClientFedcmLoginGoogle", typing.Dict[builtins.str, typing.Any]],
    ) -> None:
        '''
        :param google: google block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#google Client#google}
        '''
        if isinstance(google, dict):
            google = ClientFedcmLoginGoogle(**google)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e3236bea8e80c9b29c84c150426d18947f6c730a9f934f885b43725ac5760dd0)
            check_type(argname="argument google", value=google, expected_type=type_hints["google"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "google": google,
        }

    @builtins.property
    def google(self) -> "ClientFedcmLoginGoogle":
        '''google block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#google Client#google}
        '''
        result = self._values.get("google")
        assert result is not None, "Required property 'google' is missing"
        return typing.cast("ClientFedcmLoginGoogle", result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientFedcmLogin(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="auth0.client.ClientFedcmLoginGoogle",
    jsii_struct_bases=[],
    name_mapping={"is_enabled": "isEnabled"},
)
class ClientFedcmLoginGoogle:
    def __init__(
        self,
        *,
        is_enabled: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        '''
        :param is_enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#is_enabled Client#is_enabled}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b09219b205dff85581d153cdc69a88b5900caaf7cdbc0e4ff08896b5199c3e89)
            check_type(argname="argument is_enabled", value=is_enabled, expected_type=type_hints["is_enabled"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "is_enabled": is_enabled,
        }

    @builtins.property
    def is_enabled(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#is_enabled Client#is_enabled}.'''
        result = self._values.get("is_enabled")
        assert result is not None, "Required property 'is_enabled' is missing"
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientFedcmLoginGoogle(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClientFedcmLoginGoogleOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.client.ClientFedcmLoginGoogleOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__4b7a626c861e0ae276c6d3bdad2fd2e61cddb533e62a7e294f6ef04b7ecb93ca)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="isEnabledInput")
    def is_enabled_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "isEnabledInput"))

    @builtins.property
    @jsii.member(jsii_name="isEnabled")
    def is_enabled(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "isEnabled"))

    @is_enabled.setter
    def is_enabled(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b73352cead9124a01338bad7964da1478119b87ef432eebf09bae9d70c86ffcc)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "isEnabled", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ClientFedcmLoginGoogle]:
        return typing.cast(typing.Optional[ClientFedcmLoginGoogle], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[ClientFedcmLoginGoogle]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__16d47426ddce8e3c272fc8b54890eef6db8312f0b4c89a2b49e59317c5bf002f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ClientFedcmLoginOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.client.ClientFedcmLoginOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__e7960504b5996432e3c8f27f2e7406d11e76e0045ca6f370566c1ba4128625b3)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="putGoogle")
    def put_google(
        self,
        *,
        is_enabled: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        '''
        :param is_enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#is_enabled Client#is_enabled}.
        '''
        value = ClientFedcmLoginGoogle(is_enabled=is_enabled)

        return typing.cast(None, jsii.invoke(self, "putGoogle", [value]))

    @builtins.property
    @jsii.member(jsii_name="google")
    def google(self) -> ClientFedcmLoginGoogleOutputReference:
        return typing.cast(ClientFedcmLoginGoogleOutputReference, jsii.get(self, "google"))

    @builtins.property
    @jsii.member(jsii_name="googleInput")
    def google_input(self) -> typing.Optional[ClientFedcmLoginGoogle]:
        return typing.cast(typing.Optional[ClientFedcmLoginGoogle], jsii.get(self, "googleInput"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ClientFedcmLogin]:
        return typing.cast(typing.Optional[ClientFedcmLogin], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[ClientFedcmLogin]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6c8a8ff36d4ee1b5fd2ec7292f1aa042fc518552eca415fd54ccd0d5eacddf44)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.client.ClientIdentityAssertionAuthorizationGrant",
    jsii_struct_bases=[],
    name_mapping={"active": "active"},
)
class ClientIdentityAssertionAuthorizationGrant:
    def __init__(
        self,
        *,
        active: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        '''
        :param active: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#active Client#active}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d83f9a41f5c8c44ab78eaf0ecad67f503fe3d3c44c4bc1b35079a4e1ff9939d6)
            check_type(argname="argument active", value=active, expected_type=type_hints["active"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "active": active,
        }

    @builtins.property
    def active(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#active Client#active}.'''
        result = self._values.get("active")
        assert result is not None, "Required property 'active' is missing"
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientIdentityAssertionAuthorizationGrant(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClientIdentityAssertionAuthorizationGrantOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.client.ClientIdentityAssertionAuthorizationGrantOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__cb16147f1c8b8e6877627f25d1fcd8086c87c1a5d07d0f4c60c10293fda4beae)
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
            type_hints = typing.get_type_hints(_typecheckingstub__569482527678ea32b0137f9978e640fdd433cec2a2ecfb755a12949e6e19d728)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "active", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[ClientIdentityAssertionAuthorizationGrant]:
        return typing.cast(typing.Optional[ClientIdentityAssertionAuthorizationGrant], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[ClientIdentityAssertionAuthorizationGrant],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f8fcef2c4aa616eb8ec80aa150266990911b1bb3014b28b645827f449a05f9ff)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.client.ClientJwtConfiguration",
    jsii_struct_bases=[],
    name_mapping={
        "alg": "alg",
        "lifetime_in_seconds": "lifetimeInSeconds",
        "scopes": "scopes",
        "secret_encoded": "secretEncoded",
    },
)
class ClientJwtConfiguration:
    def __init__(
        self,
        *,
        alg: typing.Optional[builtins.str] = None,
        lifetime_in_seconds: typing.Optional[jsii.Number] = None,
        scopes: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        secret_encoded: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param alg: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#alg Client#alg}.
        :param lifetime_in_seconds: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#lifetime_in_seconds Client#lifetime_in_seconds}.
        :param scopes: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#scopes Client#scopes}.
        :param secret_encoded: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#secret_encoded Client#secret_encoded}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8779937ccf9008ed1b1b078aa476a8ec9007208c912d0d14b8a977ee29dd9f5a)
            check_type(argname="argument alg", value=alg, expected_type=type_hints["alg"])
            check_type(argname="argument lifetime_in_seconds", value=lifetime_in_seconds, expected_type=type_hints["lifetime_in_seconds"])
            check_type(argname="argument scopes", value=scopes, expected_type=type_hints["scopes"])
            check_type(argname="argument secret_encoded", value=secret_encoded, expected_type=type_hints["secret_encoded"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if alg is not None:
            self._values["alg"] = alg
        if lifetime_in_seconds is not None:
            self._values["lifetime_in_seconds"] = lifetime_in_seconds
        if scopes is not None:
            self._values["scopes"] = scopes
        if secret_encoded is not None:
            self._values["secret_encoded"] = secret_encoded

    @builtins.property
    def alg(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#alg Client#alg}.'''
        result = self._values.get("alg")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def lifetime_in_seconds(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#lifetime_in_seconds Client#lifetime_in_seconds}.'''
        result = self._values.get("lifetime_in_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def scopes(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#scopes Client#scopes}.'''
        result = self._values.get("scopes")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def secret_encoded(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#secret_encoded Client#secret_encoded}.'''
        result = self._values.get("secret_encoded")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientJwtConfiguration(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClientJwtConfigurationOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.client.ClientJwtConfigurationOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__48a07041bc2ea8c0a5bdcf905902c2d6f0e6d6c02e7f51451ceaa2812ad5dad6)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetAlg")
    def reset_alg(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAlg", []))

    @jsii.member(jsii_name="resetLifetimeInSeconds")
    def reset_lifetime_in_seconds(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetLifetimeInSeconds", []))

    @jsii.member(jsii_name="resetScopes")
    def reset_scopes(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetScopes", []))

    @jsii.member(jsii_name="resetSecretEncoded")
    def reset_secret_encoded(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSecretEncoded", []))

    @builtins.property
    @jsii.member(jsii_name="algInput")
    def alg_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "algInput"))

    @builtins.property
    @jsii.member(jsii_name="lifetimeInSecondsInput")
    def lifetime_in_seconds_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "lifetimeInSecondsInput"))

    @builtins.property
    @jsii.member(jsii_name="scopesInput")
    def scopes_input(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], jsii.get(self, "scopesInput"))

    @builtins.property
    @jsii.member(jsii_name="secretEncodedInput")
    def secret_encoded_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "secretEncodedInput"))

    @builtins.property
    @jsii.member(jsii_name="alg")
    def alg(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "alg"))

    @alg.setter
    def alg(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4a06618de9e29b33696a8caa27c5d933c49e4421312e4bf4d4716664e8413692)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "alg", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="lifetimeInSeconds")
    def lifetime_in_seconds(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "lifetimeInSeconds"))

    @lifetime_in_seconds.setter
    def lifetime_in_seconds(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__776954426f74a2a63cc730559748a0589a41c45d52acf996188ef30367bfb446)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "lifetimeInSeconds", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="scopes")
    def scopes(self) -> typing.Mapping[builtins.str, builtins.str]:
        return typing.cast(typing.Mapping[builtins.str, builtins.str], jsii.get(self, "scopes"))

    @scopes.setter
    def scopes(self, value: typing.Mapping[builtins.str, builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__946fc0e877ae3e143bad4d7804159dcb19e4ee429e1667f4213cf795a2fb3506)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "scopes", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="secretEncoded")
    def secret_encoded(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "secretEncoded"))

    @secret_encoded.setter
    def secret_encoded(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f2561ee9e4b2e2582389c69618518fd1c4d446e36fc1c3c3bd1fc4cf07d69c6c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "secretEncoded", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ClientJwtConfiguration]:
        return typing.cast(typing.Optional[ClientJwtConfiguration], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[ClientJwtConfiguration]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__43c173f70dd21fe097c66992984a938834ae0f2e7e3fe1e450a8e2e5b3bcade8)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.client.ClientMobile",
    jsii_struct_bases=[],
    name_mapping={"android": "android", "ios": "ios"},
)
class ClientMobile:
    def __init__(
        self,
        *,
        android: typing.Optional[typing.Union["ClientMobileAndroid", typing.Dict[builtins.str, typing.Any]]] = None,
        ios: typing.Optional[typing.Union["ClientMobileIos", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param android: android block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#android Client#android}
        :param ios: ios block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#ios Client#ios}
        '''
        if isinstance(android, dict):
            android = ClientMobileAndroid(**android)
        if isinstance(ios, dict):
            ios = ClientMobileIos(**ios)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__aaf74c0dce40d2a779e559b48dd80791a132fda35c81cd2539188a937c1be8f5)
            check_type(argname="argument android", value=android, expected_type=type_hints["android"])
            check_type(argname="argument ios", value=ios, expected_type=type_hints["ios"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if android is not None:
            self._values["android"] = android
        if ios is not None:
            self._values["ios"] = ios

    @builtins.property
    def android(self) -> typing.Optional["ClientMobileAndroid"]:
        '''android block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#android Client#android}
        '''
        result = self._values.get("android")
        return typing.cast(typing.Optional["ClientMobileAndroid"], result)

    @builtins.property
    def ios(self) -> typing.Optional["ClientMobileIos"]:
        '''ios block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#ios Client#ios}
        '''
        result = self._values.get("ios")
        return typing.cast(typing.Optional["ClientMobileIos"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientMobile(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="auth0.client.ClientMobileAndroid",
    jsii_struct_bases=[],
    name_mapping={
        "app_package_name": "appPackageName",
        "sha256_cert_fingerprints": "sha256CertFingerprints",
    },
)
class ClientMobileAndroid:
    def __init__(
        self,
        *,
        app_package_name: typing.Optional[builtins.str] = None,
        sha256_cert_fingerprints: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param app_package_name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#app_package_name Client#app_package_name}.
        :param sha256_cert_fingerprints: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#sha256_cert_fingerprints Client#sha256_cert_fingerprints}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__37c98fd122666d55ea60d656fc33c6e1e8cd0ae578ed0cc36200d3bdb7f5db23)
            check_type(argname="argument app_package_name", value=app_package_name, expected_type=type_hints["app_package_name"])
            check_type(argname="argument sha256_cert_fingerprints", value=sha256_cert_fingerprints, expected_type=type_hints["sha256_cert_fingerprints"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if app_package_name is not None:
            self._values["app_package_name"] = app_package_name
        if sha256_cert_fingerprints is not None:
            self._values["sha256_cert_fingerprints"] = sha256_cert_fingerprints

    @builtins.property
    def app_package_name(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#app_package_name Client#app_package_name}.'''
        result = self._values.get("app_package_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def sha256_cert_fingerprints(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#sha256_cert_fingerprints Client#sha256_cert_fingerprints}.'''
        result = self._values.get("sha256_cert_fingerprints")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientMobileAndroid(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClientMobileAndroidOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.client.ClientMobileAndroidOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__7a1046ffddc94f869c8278cebc2b9f33a4d67e319044f1f6a5cbbf54ee52020a)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetAppPackageName")
    def reset_app_package_name(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAppPackageName", []))

    @jsii.member(jsii_name="resetSha256CertFingerprints")
    def reset_sha256_cert_fingerprints(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSha256CertFingerprints", []))

    @builtins.property
    @jsii.member(jsii_name="appPackageNameInput")
    def app_package_name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "appPackageNameInput"))

    @builtins.property
    @jsii.member(jsii_name="sha256CertFingerprintsInput")
    def sha256_cert_fingerprints_input(
        self,
    ) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "sha256CertFingerprintsInput"))

    @builtins.property
    @jsii.member(jsii_name="appPackageName")
    def app_package_name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "appPackageName"))

    @app_package_name.setter
    def app_package_name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__848825c8f197b7e6c696ef48c28e3de9c4861dac59f50ded580094c530319276)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "appPackageName", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="sha256CertFingerprints")
    def sha256_cert_fingerprints(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "sha256CertFingerprints"))

    @sha256_cert_fingerprints.setter
    def sha256_cert_fingerprints(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3170b54e4920b9547b4828b7397b319af08fd8c77110c19a917748847bb60d1a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "sha256CertFingerprints", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ClientMobileAndroid]:
        return typing.cast(typing.Optional[ClientMobileAndroid], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[ClientMobileAndroid]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__fc4f551588b562276dbb29822c64cac02471970d9da47237c5a48a7c0edf1567)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.client.ClientMobileIos",
    jsii_struct_bases=[],
    name_mapping={"app_bundle_identifier": "appBundleIdentifier", "team_id": "teamId"},
)
class ClientMobileIos:
    def __init__(
        self,
        *,
        app_bundle_identifier: typing.Optional[builtins.str] = None,
        team_id: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param app_bundle_identifier: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#app_bundle_identifier Client#app_bundle_identifier}.
        :param team_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#team_id Client#team_id}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8e3f7303348ec0ca07fa3ccb5e96b1d3c85d4ac9eaa3c5587e3ae5162565800f)
            check_type(argname="argument app_bundle_identifier", value=app_bundle_identifier, expected_type=type_hints["app_bundle_identifier"])
            check_type(argname="argument team_id", value=team_id, expected_type=type_hints["team_id"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if app_bundle_identifier is not None:
            self._values["app_bundle_identifier"] = app_bundle_identifier
        if team_id is not None:
            self._values["team_id"] = team_id

    @builtins.property
    def app_bundle_identifier(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#app_bundle_identifier Client#app_bundle_identifier}.'''
        result = self._values.get("app_bundle_identifier")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def team_id(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#team_id Client#team_id}.'''
        result = self._values.get("team_id")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientMobileIos(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClientMobileIosOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.client.ClientMobileIosOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__4708690f416227b5086ed9db31b6efda5a36ef443316c56c6d0d7519f655178e)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetAppBundleIdentifier")
    def reset_app_bundle_identifier(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAppBundleIdentifier", []))

    @jsii.member(jsii_name="resetTeamId")
    def reset_team_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetTeamId", []))

    @builtins.property
    @jsii.member(jsii_name="appBundleIdentifierInput")
    def app_bundle_identifier_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "appBundleIdentifierInput"))

    @builtins.property
    @jsii.member(jsii_name="teamIdInput")
    def team_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "teamIdInput"))

    @builtins.property
    @jsii.member(jsii_name="appBundleIdentifier")
    def app_bundle_identifier(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "appBundleIdentifier"))

    @app_bundle_identifier.setter
    def app_bundle_identifier(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__53e25af08e240de4705ad8f65b9ab08341227c754618f7ce7d20762fb1c180ca)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "appBundleIdentifier", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="teamId")
    def team_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "teamId"))

    @team_id.setter
    def team_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__01598821040d41350eaf7b3e7d4cc20b40fc577d8e43b0256f167ed168ba07a2)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "teamId", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ClientMobileIos]:
        return typing.cast(typing.Optional[ClientMobileIos], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[ClientMobileIos]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5424e7cf14527a6595e7a10bafd197e91db34ad1b44fd423a52eff2a7ed385d2)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ClientMobileOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.client.ClientMobileOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__9df2dbf2002c58cae24fabebd4dfc984edae6079b968f4d16dbec5a52acb3c07)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="putAndroid")
    def put_android(
        self,
        *,
        app_package_name: typing.Optional[builtins.str] = None,
        sha256_cert_fingerprints: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param app_package_name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#app_package_name Client#app_package_name}.
        :param sha256_cert_fingerprints: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#sha256_cert_fingerprints Client#sha256_cert_fingerprints}.
        '''
        value = ClientMobileAndroid(
            app_package_name=app_package_name,
            sha256_cert_fingerprints=sha256_cert_fingerprints,
        )

        return typing.cast(None, jsii.invoke(self, "putAndroid", [value]))

    @jsii.member(jsii_name="putIos")
    def put_ios(
        self,
        *,
        app_bundle_identifier: typing.Optional[builtins.str] = None,
        team_id: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param app_bundle_identifier: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#app_bundle_identifier Client#app_bundle_identifier}.
        :param team_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#team_id Client#team_id}.
        '''
        value = ClientMobileIos(
            app_bundle_identifier=app_bundle_identifier, team_id=team_id
        )

        return typing.cast(None, jsii.invoke(self, "putIos", [value]))

    @jsii.member(jsii_name="resetAndroid")
    def reset_android(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAndroid", []))

    @jsii.member(jsii_name="resetIos")
    def reset_ios(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetIos", []))

    @builtins.property
    @jsii.member(jsii_name="android")
    def android(self) -> ClientMobileAndroidOutputReference:
        return typing.cast(ClientMobileAndroidOutputReference, jsii.get(self, "android"))

    @builtins.property
    @jsii.member(jsii_name="ios")
    def ios(self) -> ClientMobileIosOutputReference:
        return typing.cast(ClientMobileIosOutputReference, jsii.get(self, "ios"))

    @builtins.property
    @jsii.member(jsii_name="androidInput")
    def android_input(self) -> typing.Optional[ClientMobileAndroid]:
        return typing.cast(typing.Optional[ClientMobileAndroid], jsii.get(self, "androidInput"))

    @builtins.property
    @jsii.member(jsii_name="iosInput")
    def ios_input(self) -> typing.Optional[ClientMobileIos]:
        return typing.cast(typing.Optional[ClientMobileIos], jsii.get(self, "iosInput"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ClientMobile]:
        return typing.cast(typing.Optional[ClientMobile], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[ClientMobile]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__15e3d91fac92ca2db3323eeac4ab4e93590344c29ee5d608732b3b8714d80797)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.client.ClientMyOrganizationConfiguration",
    jsii_struct_bases=[],
    name_mapping={
        "allowed_strategies": "allowedStrategies",
        "connection_deletion_behavior": "connectionDeletionBehavior",
        "connection_profile_id": "connectionProfileId",
        "invitation_landing_client_id": "invitationLandingClientId",
        "user_attribute_profile_id": "userAttributeProfileId",
    },
)
class ClientMyOrganizationConfiguration:
    def __init__(
        self,
        *,
        allowed_strategies: typing.Optional[typing.Sequence[builtins.str]] = None,
        connection_deletion_behavior: typing.Optional[builtins.str] = None,
        connection_profile_id: typing.Optional[builtins.str] = None,
        invitation_landing_client_id: typing.Optional[builtins.str] = None,
        user_attribute_profile_id: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param allowed_strategies: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#allowed_strategies Client#allowed_strategies}.
        :param connection_deletion_behavior: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#connection_deletion_behavior Client#connection_deletion_behavior}.
        :param connection_profile_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#connection_profile_id Client#connection_profile_id}.
        :param invitation_landing_client_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#invitation_landing_client_id Client#invitation_landing_client_id}.
        :param user_attribute_profile_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#user_attribute_profile_id Client#user_attribute_profile_id}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__86957b9d501d992b7a8fa85f58b4fdad6951e9b29b949d24a21fdf6f03dd3b68)
            check_type(argname="argument allowed_strategies", value=allowed_strategies, expected_type=type_hints["allowed_strategies"])
            check_type(argname="argument connection_deletion_behavior", value=connection_deletion_behavior, expected_type=type_hints["connection_deletion_behavior"])
            check_type(argname="argument connection_profile_id", value=connection_profile_id, expected_type=type_hints["connection_profile_id"])
            check_type(argname="argument invitation_landing_client_id", value=invitation_landing_client_id, expected_type=type_hints["invitation_landing_client_id"])
            check_type(argname="argument user_attribute_profile_id", value=user_attribute_profile_id, expected_type=type_hints["user_attribute_profile_id"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if allowed_strategies is not None:
            self._values["allowed_strategies"] = allowed_strategies
        if connection_deletion_behavior is not None:
            self._values["connection_deletion_behavior"] = connection_deletion_behavior
        if connection_profile_id is not None:
            self._values["connection_profile_id"] = connection_profile_id
        if invitation_landing_client_id is not None:
            self._values["invitation_landing_client_id"] = invitation_landing_client_id
        if user_attribute_profile_id is not None:
            self._values["user_attribute_profile_id"] = user_attribute_profile_id

    @builtins.property
    def allowed_strategies(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#allowed_strategies Client#allowed_strategies}.'''
        result = self._values.get("allowed_strategies")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def connection_deletion_behavior(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#connection_deletion_behavior Client#connection_deletion_behavior}.'''
        result = self._values.get("connection_deletion_behavior")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def connection_profile_id(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#connection_profile_id Client#connection_profile_id}.'''
        result = self._values.get("connection_profile_id")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def invitation_landing_client_id(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#invitation_landing_client_id Client#invitation_landing_client_id}.'''
        result = self._values.get("invitation_landing_client_id")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def user_attribute_profile_id(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#user_attribute_profile_id Client#user_attribute_profile_id}.'''
        result = self._values.get("user_attribute_profile_id")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientMyOrganizationConfiguration(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClientMyOrganizationConfigurationOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.client.ClientMyOrganizationConfigurationOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__cdc2c465d57f6772e95867dc6ed19bc37b32c9d93a26361eca06b08b73fe5e6c)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetAllowedStrategies")
    def reset_allowed_strategies(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAllowedStrategies", []))

    @jsii.member(jsii_name="resetConnectionDeletionBehavior")
    def reset_connection_deletion_behavior(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetConnectionDeletionBehavior", []))

    @jsii.member(jsii_name="resetConnectionProfileId")
    def reset_connection_profile_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetConnectionProfileId", []))

    @jsii.member(jsii_name="resetInvitationLandingClientId")
    def reset_invitation_landing_client_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetInvitationLandingClientId", []))

    @jsii.member(jsii_name="resetUserAttributeProfileId")
    def reset_user_attribute_profile_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetUserAttributeProfileId", []))

    @builtins.property
    @jsii.member(jsii_name="allowedStrategiesInput")
    def allowed_strategies_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "allowedStrategiesInput"))

    @builtins.property
    @jsii.member(jsii_name="connectionDeletionBehaviorInput")
    def connection_deletion_behavior_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "connectionDeletionBehaviorInput"))

    @builtins.property
    @jsii.member(jsii_name="connectionProfileIdInput")
    def connection_profile_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "connectionProfileIdInput"))

    @builtins.property
    @jsii.member(jsii_name="invitationLandingClientIdInput")
    def invitation_landing_client_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "invitationLandingClientIdInput"))

    @builtins.property
    @jsii.member(jsii_name="userAttributeProfileIdInput")
    def user_attribute_profile_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "userAttributeProfileIdInput"))

    @builtins.property
    @jsii.member(jsii_name="allowedStrategies")
    def allowed_strategies(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "allowedStrategies"))

    @allowed_strategies.setter
    def allowed_strategies(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__98f20712faed4182b3d8eed767b73013d129fddd5c821f88bc18c6fcbff798cb)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "allowedStrategies", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="connectionDeletionBehavior")
    def connection_deletion_behavior(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "connectionDeletionBehavior"))

    @connection_deletion_behavior.setter
    def connection_deletion_behavior(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__102973b9ce35e8b4d68a599f5e141b4a9ac63e1d359f9f7c63d11bf21a17edc0)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "connectionDeletionBehavior", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="connectionProfileId")
    def connection_profile_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "connectionProfileId"))

    @connection_profile_id.setter
    def connection_profile_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e8c73867b3d2834f14476e6c8f4dcce62502415ac292039e904bfb6f70ee3c96)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "connectionProfileId", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="invitationLandingClientId")
    def invitation_landing_client_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "invitationLandingClientId"))

    @invitation_landing_client_id.setter
    def invitation_landing_client_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__95e864a4bd1c2f6752f76a3ac2ec417edbe38f75981ea09ac352387a6c29d7a3)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "invitationLandingClientId", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="userAttributeProfileId")
    def user_attribute_profile_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "userAttributeProfileId"))

    @user_attribute_profile_id.setter
    def user_attribute_profile_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__757e9d3f99edd05591a7087e867cf1954c549c628dceeb59c6eea5872c09ebcf)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "userAttributeProfileId", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ClientMyOrganizationConfiguration]:
        return typing.cast(typing.Optional[ClientMyOrganizationConfiguration], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[ClientMyOrganizationConfiguration],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e40cefad1ea5c57ea38d551c56414af31d8c86e4958fae39ab20e84d92b19cb7)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.client.ClientNativeSocialLogin",
    jsii_struct_bases=[],
    name_mapping={"apple": "apple", "facebook": "facebook", "google": "google"},
)
class ClientNativeSocialLogin:
    def __init__(
        self,
        *,
        apple: typing.Optional[typing.Union["ClientNativeSocialLoginApple", typing.Dict[builtins.str, typing.Any]]] = None,
        facebook: typing.Optional[typing.Union["ClientNativeSocialLoginFacebook", typing.Dict[builtins.str, typing.Any]]] = None,
        google: typing.Optional[typing.Union["ClientNativeSocialLoginGoogle", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param apple: apple block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#apple Client#apple}
        :param facebook: facebook block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#facebook Client#facebook}
        :param google: google block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#google Client#google}
        '''
        if isinstance(apple, dict):
            apple = ClientNativeSocialLoginApple(**apple)
        if isinstance(facebook, dict):
            facebook = ClientNativeSocialLoginFacebook(**facebook)
        if isinstance(google, dict):
            google = ClientNativeSocialLoginGoogle(**google)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__10494894cd1025c36462cdcbe639f33babd22ce35628af6e185c2e6d3b168679)
            check_type(argname="argument apple", value=apple, expected_type=type_hints["apple"])
            check_type(argname="argument facebook", value=facebook, expected_type=type_hints["facebook"])
            check_type(argname="argument google", value=google, expected_type=type_hints["google"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if apple is not None:
            self._values["apple"] = apple
        if facebook is not None:
            self._values["facebook"] = facebook
        if google is not None:
            self._values["google"] = google

    @builtins.property
    def apple(self) -> typing.Optional["ClientNativeSocialLoginApple"]:
        '''apple block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#apple Client#apple}
        '''
        result = self._values.get("apple")
        return typing.cast(typing.Optional["ClientNativeSocialLoginApple"], result)

    @builtins.property
    def facebook(self) -> typing.Optional["ClientNativeSocialLoginFacebook"]:
        '''facebook block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#facebook Client#facebook}
        '''
        result = self._values.get("facebook")
        return typing.cast(typing.Optional["ClientNativeSocialLoginFacebook"], result)

    @builtins.property
    def google(self) -> typing.Optional["ClientNativeSocialLoginGoogle"]:
        '''google block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#google Client#google}
        '''
        result = self._values.get("google")
        return typing.cast(typing.Optional["ClientNativeSocialLoginGoogle"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientNativeSocialLogin(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="auth0.client.ClientNativeSocialLoginApple",
    jsii_struct_bases=[],
    name_mapping={"enabled": "enabled"},
)
class ClientNativeSocialLoginApple:
    def __init__(
        self,
        *,
        enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#enabled Client#enabled}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__dd78faef1d274113bce74183f438e98575943a0e9d4a3143c95fbcd9fca3966d)
            check_type(argname="argument enabled", value=enabled, expected_type=type_hints["enabled"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if enabled is not None:
            self._values["enabled"] = enabled

    @builtins.property
    def enabled(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#enabled Client#enabled}.'''
        result = self._values.get("enabled")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientNativeSocialLoginApple(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClientNativeSocialLoginAppleOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.client.ClientNativeSocialLoginAppleOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__c7d60b82bf9c12eda100229fa07578a808c3164817f4fda5a061ba80e2e55e02)
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
            type_hints = typing.get_type_hints(_typecheckingstub__60b526b7fcb453480735c926bd669daf43da622857539b5b29c47e96a465952d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "enabled", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ClientNativeSocialLoginApple]:
        return typing.cast(typing.Optional[ClientNativeSocialLoginApple], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[ClientNativeSocialLoginApple],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b31384a9738846ed35a4bfe061af476493bc3a59d61f7e84401324efecc507b2)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.client.ClientNativeSocialLoginFacebook",
    jsii_struct_bases=[],
    name_mapping={"enabled": "enabled"},
)
class ClientNativeSocialLoginFacebook:
    def __init__(
        self,
        *,
        enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#enabled Client#enabled}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0434d67f6d7950aad90b5d45609583850048e5fc09850ed77813f656bbbd655f)
            check_type(argname="argument enabled", value=enabled, expected_type=type_hints["enabled"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if enabled is not None:
            self._values["enabled"] = enabled

    @builtins.property
    def enabled(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#enabled Client#enabled}.'''
        result = self._values.get("enabled")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientNativeSocialLoginFacebook(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClientNativeSocialLoginFacebookOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.client.ClientNativeSocialLoginFacebookOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__52035b101c2c91aefd82c2af5c8c7a62ebbf6c878602e4b155c28e7a61f94a80)
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
            type_hints = typing.get_type_hints(_typecheckingstub__e0d029d8adf0cc257114f563e8ffd5dae352e63b1b557e1a06e88eec895bcdf4)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "enabled", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ClientNativeSocialLoginFacebook]:
        return typing.cast(typing.Optional[ClientNativeSocialLoginFacebook], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[ClientNativeSocialLoginFacebook],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e26bb57308984a0c8188b78337739ec644083a84e1bc7c94e354b107380e6d8b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.client.ClientNativeSocialLoginGoogle",
    jsii_struct_bases=[],
    name_mapping={"enabled": "enabled"},
)
class ClientNativeSocialLoginGoogle:
    def __init__(
        self,
        *,
        enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#enabled Client#enabled}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8631fa6d2d5a05fa4d3f4307b533eb95af56dfc22441a932510ffc086a709cba)
            check_type(argname="argument enabled", value=enabled, expected_type=type_hints["enabled"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if enabled is not None:
            self._values["enabled"] = enabled

    @builtins.property
    def enabled(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#enabled Client#enabled}.'''
        result = self._values.get("enabled")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientNativeSocialLoginGoogle(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClientNativeSocialLoginGoogleOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.client.ClientNativeSocialLoginGoogleOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__30f267f78b072426edfa212d8bd0a9c238f4b21977f1bdd4cec5dc1d25aa8e79)
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
            type_hints = typing.get_type_hints(_typecheckingstub__d89840cc416181f8bdce0082058b04dc6bfed11bae07f35ab4dacdb10f369c82)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "enabled", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ClientNativeSocialLoginGoogle]:
        return typing.cast(typing.Optional[ClientNativeSocialLoginGoogle], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[ClientNativeSocialLoginGoogle],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2b796ff63cdc650ec6b48856c92332d587b4e06e277b5063f86afb8a01757d51)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ClientNativeSocialLoginOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.client.ClientNativeSocialLoginOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__e8e4012ce198ecfdd647ea2c4f6a6619bcb738c015bf5db45fd9ab7ce9f50667)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="putApple")
    def put_apple(
        self,
        *,
        enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#enabled Client#enabled}.
        '''
        value = ClientNativeSocialLoginApple(enabled=enabled)

        return typing.cast(None, jsii.invoke(self, "putApple", [value]))

    @jsii.member(jsii_name="putFacebook")
    def put_facebook(
        self,
        *,
        enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#enabled Client#enabled}.
        '''
        value = ClientNativeSocialLoginFacebook(enabled=enabled)

        return typing.cast(None, jsii.invoke(self, "putFacebook", [value]))

    @jsii.member(jsii_name="putGoogle")
    def put_google(
        self,
        *,
        enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#enabled Client#enabled}.
        '''
        value = ClientNativeSocialLoginGoogle(enabled=enabled)

        return typing.cast(None, jsii.invoke(self, "putGoogle", [value]))

    @jsii.member(jsii_name="resetApple")
    def reset_apple(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetApple", []))

    @jsii.member(jsii_name="resetFacebook")
    def reset_facebook(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetFacebook", []))

    @jsii.member(jsii_name="resetGoogle")
    def reset_google(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetGoogle", []))

    @builtins.property
    @jsii.member(jsii_name="apple")
    def apple(self) -> ClientNativeSocialLoginAppleOutputReference:
        return typing.cast(ClientNativeSocialLoginAppleOutputReference, jsii.get(self, "apple"))

    @builtins.property
    @jsii.member(jsii_name="facebook")
    def facebook(self) -> ClientNativeSocialLoginFacebookOutputReference:
        return typing.cast(ClientNativeSocialLoginFacebookOutputReference, jsii.get(self, "facebook"))

    @builtins.property
    @jsii.member(jsii_name="google")
    def google(self) -> ClientNativeSocialLoginGoogleOutputReference:
        return typing.cast(ClientNativeSocialLoginGoogleOutputReference, jsii.get(self, "google"))

    @builtins.property
    @jsii.member(jsii_name="appleInput")
    def apple_input(self) -> typing.Optional[ClientNativeSocialLoginApple]:
        return typing.cast(typing.Optional[ClientNativeSocialLoginApple], jsii.get(self, "appleInput"))

    @builtins.property
    @jsii.member(jsii_name="facebookInput")
    def facebook_input(self) -> typing.Optional[ClientNativeSocialLoginFacebook]:
        return typing.cast(typing.Optional[ClientNativeSocialLoginFacebook], jsii.get(self, "facebookInput"))

    @builtins.property
    @jsii.member(jsii_name="googleInput")
    def google_input(self) -> typing.Optional[ClientNativeSocialLoginGoogle]:
        return typing.cast(typing.Optional[ClientNativeSocialLoginGoogle], jsii.get(self, "googleInput"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ClientNativeSocialLogin]:
        return typing.cast(typing.Optional[ClientNativeSocialLogin], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[ClientNativeSocialLogin]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1c890a4429ccf6a58d39223f8436c2ecbb6928ae15ab905bdfd045e8b3b8f602)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.client.ClientOidcLogout",
    jsii_struct_bases=[],
    name_mapping={
        "backchannel_logout_urls": "backchannelLogoutUrls",
        "backchannel_logout_initiators": "backchannelLogoutInitiators",
        "backchannel_logout_session_metadata": "backchannelLogoutSessionMetadata",
    },
)
class ClientOidcLogout:
    def __init__(
        self,
        *,
        backchannel_logout_urls: typing.Sequence[builtins.str],
        backchannel_logout_initiators: typing.Optional[typing.Union["ClientOidcLogoutBackchannelLogoutInitiators", typing.Dict[builtins.str, typing.Any]]] = None,
        backchannel_logout_session_metadata: typing.Optional[typing.Union["ClientOidcLogoutBackchannelLogoutSessionMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param backchannel_logout_urls: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#backchannel_logout_urls Client#backchannel_logout_urls}.
        :param backchannel_logout_initiators: backchannel_logout_initiators block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#backchannel_logout_initiators Client#backchannel_logout_initiators}
        :param backchannel_logout_session_metadata: backchannel_logout_session_metadata block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#backchannel_logout_session_metadata Client#backchannel_logout_session_metadata}
        '''
        if isinstance(backchannel_logout_initiators, dict):
            backchannel_logout_initiators = ClientOidcLogoutBackchannelLogoutInitiators(**backchannel_logout_initiators)
        if isinstance(backchannel_logout_session_metadata, dict):
            backchannel_logout_session_metadata = ClientOidcLogoutBackchannelLogoutSessionMetadata(**backchannel_logout_session_metadata)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4ec43ffb2ff2c10f6bedda87bf012c3ca8cc114977a7c93f041b790d746c6845)
            check_type(argname="argument backchannel_logout_urls", value=backchannel_logout_urls, expected_type=type_hints["backchannel_logout_urls"])
            check_type(argname="argument backchannel_logout_initiators", value=backchannel_logout_initiators, expected_type=type_hints["backchannel_logout_initiators"])
            check_type(argname="argument backchannel_logout_session_metadata", value=backchannel_logout_session_metadata, expected_type=type_hints["backchannel_logout_session_metadata"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "backchannel_logout_urls": backchannel_logout_urls,
        }
        if backchannel_logout_initiators is not None:
            self._values["backchannel_logout_initiators"] = backchannel_logout_initiators
        if backchannel_logout_session_metadata is not None:
            self._values["backchannel_logout_session_metadata"] = backchannel_logout_session_metadata

    @builtins.property
    def backchannel_logout_urls(self) -> typing.List[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#backchannel_logout_urls Client#backchannel_logout_urls}.'''
        result = self._values.get("backchannel_logout_urls")
        assert result is not None, "Required property 'backchannel_logout_urls' is missing"
        return typing.cast(typing.List[builtins.str], result)

    @builtins.property
    def backchannel_logout_initiators(
        self,
    ) -> typing.Optional["ClientOidcLogoutBackchannelLogoutInitiators"]:
        '''backchannel_logout_initiators block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#backchannel_logout_initiators Client#backchannel_logout_initiators}
        '''
        result = self._values.get("backchannel_logout_initiators")
        return typing.cast(typing.Optional["ClientOidcLogoutBackchannelLogoutInitiators"], result)

    @builtins.property
    def backchannel_logout_session_metadata(
        self,
    ) -> typing.Optional["ClientOidcLogoutBackchannelLogoutSessionMetadata"]:
        '''backchannel_logout_session_metadata block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#backchannel_logout_session_metadata Client#backchannel_logout_session_metadata}
        '''
        result = self._values.get("backchannel_logout_session_metadata")
        return typing.cast(typing.Optional["ClientOidcLogoutBackchannelLogoutSessionMetadata"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientOidcLogout(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="auth0.client.ClientOidcLogoutBackchannelLogoutInitiators",
    jsii_struct_bases=[],
    name_mapping={"mode": "mode", "selected_initiators": "selectedInitiators"},
)
class ClientOidcLogoutBackchannelLogoutInitiators:
    def __init__(
        self,
        *,
        mode: builtins.str,
        selected_initiators: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param mode: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#mode Client#mode}.
        :param selected_initiators: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#selected_initiators Client#selected_initiators}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6114e9d0ecad6cb118919cb5433bfa64974f7c8d467cec5f080089276a50c2c7)
            check_type(argname="argument mode", value=mode, expected_type=type_hints["mode"])
            check_type(argname="argument selected_initiators", value=selected_initiators, expected_type=type_hints["selected_initiators"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "mode": mode,
        }
        if selected_initiators is not None:
            self._values["selected_initiators"] = selected_initiators

    @builtins.property
    def mode(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#mode Client#mode}.'''
        result = self._values.get("mode")
        assert result is not None, "Required property 'mode' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def selected_initiators(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#selected_initiators Client#selected_initiators}.'''
        result = self._values.get("selected_initiators")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientOidcLogoutBackchannelLogoutInitiators(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClientOidcLogoutBackchannelLogoutInitiatorsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.client.ClientOidcLogoutBackchannelLogoutInitiatorsOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__0c712b61f7b2f3e2bb2200eff71f0fb9409a1d12572ca6b7c349350bdb355fc5)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetSelectedInitiators")
    def reset_selected_initiators(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSelectedInitiators", []))

    @builtins.property
    @jsii.member(jsii_name="modeInput")
    def mode_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "modeInput"))

    @builtins.property
    @jsii.member(jsii_name="selectedInitiatorsInput")
    def selected_initiators_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "selectedInitiatorsInput"))

    @builtins.property
    @jsii.member(jsii_name="mode")
    def mode(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "mode"))

    @mode.setter
    def mode(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4e49623ec697aa5ba268681944eace212cf1e9919dd861d1c75b9471f36429d3)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "mode", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="selectedInitiators")
    def selected_initiators(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "selectedInitiators"))

    @selected_initiators.setter
    def selected_initiators(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e5705ecd511bc3605b03937cf0b836507c7003e59ca3280aeca6b530133ace99)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "selectedInitiators", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[ClientOidcLogoutBackchannelLogoutInitiators]:
        return typing.cast(typing.Optional[ClientOidcLogoutBackchannelLogoutInitiators], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[ClientOidcLogoutBackchannelLogoutInitiators],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__55f4ccded8e6b0f6cba8c0b93ef0fc8e3c8ede4d96523fabd342065d211c7831)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.client.ClientOidcLogoutBackchannelLogoutSessionMetadata",
    jsii_struct_bases=[],
    name_mapping={"include": "include"},
)
class ClientOidcLogoutBackchannelLogoutSessionMetadata:
    def __init__(
        self,
        *,
        include: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        '''
        :param include: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#include Client#include}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c51b8bb93fefe8880ba7096d28f530454b95b2483628344728ee7692c809ab34)
            check_type(argname="argument include", value=include, expected_type=type_hints["include"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "include": include,
        }

    @builtins.property
    def include(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#include Client#include}.'''
        result = self._values.get("include")
        assert result is not None, "Required property 'include' is missing"
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientOidcLogoutBackchannelLogoutSessionMetadata(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClientOidcLogoutBackchannelLogoutSessionMetadataOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.client.ClientOidcLogoutBackchannelLogoutSessionMetadataOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__f3aa3ec152ea34f5be74b2d3214ea79247e0b6183e8532ab9980f1089eb2e662)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="includeInput")
    def include_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "includeInput"))

    @builtins.property
    @jsii.member(jsii_name="include")
    def include(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "include"))

    @include.setter
    def include(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1bf2fb6ecd7a3b592ebe400573fec43e37cf04ee6fb95565764f2b783e6f0be1)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "include", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[ClientOidcLogoutBackchannelLogoutSessionMetadata]:
        return typing.cast(typing.Optional[ClientOidcLogoutBackchannelLogoutSessionMetadata], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[ClientOidcLogoutBackchannelLogoutSessionMetadata],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__432416c073b60be22c07614523a9882bf079004d8edcdfce50de73862fd86a4f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ClientOidcLogoutOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.client.ClientOidcLogoutOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__5e409cf427f23ca45dcbe98e81525919fe7261ca3749a101e83476605cefa907)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="putBackchannelLogoutInitiators")
    def put_backchannel_logout_initiators(
        self,
        *,
        mode: builtins.str,
        selected_initiators: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param mode: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#mode Client#mode}.
        :param selected_initiators: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#selected_initiators Client#selected_initiators}.
        '''
        value = ClientOidcLogoutBackchannelLogoutInitiators(
            mode=mode, selected_initiators=selected_initiators
        )

        return typing.cast(None, jsii.invoke(self, "putBackchannelLogoutInitiators", [value]))

    @jsii.member(jsii_name="putBackchannelLogoutSessionMetadata")
    def put_backchannel_logout_session_metadata(
        self,
        *,
        include: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        '''
        :param include: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#include Client#include}.
        '''
        value = ClientOidcLogoutBackchannelLogoutSessionMetadata(include=include)

        return typing.cast(None, jsii.invoke(self, "putBackchannelLogoutSessionMetadata", [value]))

    @jsii.member(jsii_name="resetBackchannelLogoutInitiators")
    def reset_backchannel_logout_initiators(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetBackchannelLogoutInitiators", []))

    @jsii.member(jsii_name="resetBackchannelLogoutSessionMetadata")
    def reset_backchannel_logout_session_metadata(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetBackchannelLogoutSessionMetadata", []))

    @builtins.property
    @jsii.member(jsii_name="backchannelLogoutInitiators")
    def backchannel_logout_initiators(
        self,
    ) -> ClientOidcLogoutBackchannelLogoutInitiatorsOutputReference:
        return typing.cast(ClientOidcLogoutBackchannelLogoutInitiatorsOutputReference, jsii.get(self, "backchannelLogoutInitiators"))

    @builtins.property
    @jsii.member(jsii_name="backchannelLogoutSessionMetadata")
    def backchannel_logout_session_metadata(
        self,
    ) -> ClientOidcLogoutBackchannelLogoutSessionMetadataOutputReference:
        return typing.cast(ClientOidcLogoutBackchannelLogoutSessionMetadataOutputReference, jsii.get(self, "backchannelLogoutSessionMetadata"))

    @builtins.property
    @jsii.member(jsii_name="backchannelLogoutInitiatorsInput")
    def backchannel_logout_initiators_input(
        self,
    ) -> typing.Optional[ClientOidcLogoutBackchannelLogoutInitiators]:
        return typing.cast(typing.Optional[ClientOidcLogoutBackchannelLogoutInitiators], jsii.get(self, "backchannelLogoutInitiatorsInput"))

    @builtins.property
    @jsii.member(jsii_name="backchannelLogoutSessionMetadataInput")
    def backchannel_logout_session_metadata_input(
        self,
    ) -> typing.Optional[ClientOidcLogoutBackchannelLogoutSessionMetadata]:
        return typing.cast(typing.Optional[ClientOidcLogoutBackchannelLogoutSessionMetadata], jsii.get(self, "backchannelLogoutSessionMetadataInput"))

    @builtins.property
    @jsii.member(jsii_name="backchannelLogoutUrlsInput")
    def backchannel_logout_urls_input(
        self,
    ) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "backchannelLogoutUrlsInput"))

    @builtins.property
    @jsii.member(jsii_name="backchannelLogoutUrls")
    def backchannel_logout_urls(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "backchannelLogoutUrls"))

    @backchannel_logout_urls.setter
    def backchannel_logout_urls(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__88ce7b8afc0b30522b633fd3407a83fba369af723c912d980763d567277f5df4)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "backchannelLogoutUrls", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ClientOidcLogout]:
        return typing.cast(typing.Optional[ClientOidcLogout], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[ClientOidcLogout]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__82bb19507bb8f179f41442ab2607464f5f22417c34b6855e53d0feeea2c0eb95)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.client.ClientRefreshToken",
    jsii_struct_bases=[],
    name_mapping={
        "expiration_type": "expirationType",
        "rotation_type": "rotationType",
        "idle_token_lifetime": "idleTokenLifetime",
        "infinite_idle_token_lifetime": "infiniteIdleTokenLifetime",
        "infinite_token_lifetime": "infiniteTokenLifetime",
        "leeway": "leeway",
        "policies": "policies",
        "token_lifetime": "tokenLifetime",
    },
)
class ClientRefreshToken:
    def __init__(
        self,
        *,
        expiration_type: builtins.str,
        rotation_type: builtins.str,
        idle_token_lifetime: typing.Optional[jsii.Number] = None,
        infinite_idle_token_lifetime: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        infinite_token_lifetime: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        leeway: typing.Optional[jsii.Number] = None,
        policies: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["ClientRefreshTokenPolicies", typing.Dict[builtins.str, typing.Any]]]]] = None,
        token_lifetime: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param expiration_type: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#expiration_type Client#expiration_type}.
        :param rotation_type: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#rotation_type Client#rotation_type}.
        :param idle_token_lifetime: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#idle_token_lifetime Client#idle_token_lifetime}.
        :param infinite_idle_token_lifetime: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#infinite_idle_token_lifetime Client#infinite_idle_token_lifetime}.
        :param infinite_token_lifetime: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#infinite_token_lifetime Client#infinite_token_lifetime}.
        :param leeway: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#leeway Client#leeway}.
        :param policies: policies block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#policies Client#policies}
        :param token_lifetime: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#token_lifetime Client#token_lifetime}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6e20c6c2545a3cb0065eaffd3368829c36b58ad4c548ce5e78c5980e3bf3d13f)
            check_type(argname="argument expiration_type", value=expiration_type, expected_type=type_hints["expiration_type"])
            check_type(argname="argument rotation_type", value=rotation_type, expected_type=type_hints["rotation_type"])
            check_type(argname="argument idle_token_lifetime", value=idle_token_lifetime, expected_type=type_hints["idle_token_lifetime"])
            check_type(argname="argument infinite_idle_token_lifetime", value=infinite_idle_token_lifetime, expected_type=type_hints["infinite_idle_token_lifetime"])
            check_type(argname="argument infinite_token_lifetime", value=infinite_token_lifetime, expected_type=type_hints["infinite_token_lifetime"])
            check_type(argname="argument leeway", value=leeway, expected_type=type_hints["leeway"])
            check_type(argname="argument policies", value=policies, expected_type=type_hints["policies"])
            check_type(argname="argument token_lifetime", value=token_lifetime, expected_type=type_hints["token_lifetime"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "expiration_type": expiration_type,
            "rotation_type": rotation_type,
        }
        if idle_token_lifetime is not None:
            self._values["idle_token_lifetime"] = idle_token_lifetime
        if infinite_idle_token_lifetime is not None:
            self._values["infinite_idle_token_lifetime"] = infinite_idle_token_lifetime
        if infinite_token_lifetime is not None:
            self._values["infinite_token_lifetime"] = infinite_token_lifetime
        if leeway is not None:
            self._values["leeway"] = leeway
        if policies is not None:
            self._values["policies"] = policies
        if token_lifetime is not None:
            self._values["token_lifetime"] = token_lifetime

    @builtins.property
    def expiration_type(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#expiration_type Client#expiration_type}.'''
        result = self._values.get("expiration_type")
        assert result is not None, "Required property 'expiration_type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def rotation_type(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#rotation_type Client#rotation_type}.'''
        result = self._values.get("rotation_type")
        assert result is not None, "Required property 'rotation_type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def idle_token_lifetime(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#idle_token_lifetime Client#idle_token_lifetime}.'''
        result = self._values.get("idle_token_lifetime")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def infinite_idle_token_lifetime(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#infinite_idle_token_lifetime Client#infinite_idle_token_lifetime}.'''
        result = self._values.get("infinite_idle_token_lifetime")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def infinite_token_lifetime(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#infinite_token_lifetime Client#infinite_token_lifetime}.'''
        result = self._values.get("infinite_token_lifetime")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def leeway(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#leeway Client#leeway}.'''
        result = self._values.get("leeway")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def policies(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ClientRefreshTokenPolicies"]]]:
        '''policies block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#policies Client#policies}
        '''
        result = self._values.get("policies")
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ClientRefreshTokenPolicies"]]], result)

    @builtins.property
    def token_lifetime(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#token_lifetime Client#token_lifetime}.'''
        result = self._values.get("token_lifetime")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientRefreshToken(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClientRefreshTokenOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.client.ClientRefreshTokenOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__cadcfa8da6fc0245b1b6822bc58e545086072835de01a8c465fbfb1074fb36b8)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="putPolicies")
    def put_policies(
        self,
        value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["ClientRefreshTokenPolicies", typing.Dict[builtins.str, typing.Any]]]],
    ) -> None:
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2e3fcb1e610608a46664150900a8fa2a72d628e035e83d9029b0c60d7aacef97)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast(None, jsii.invoke(self, "putPolicies", [value]))

    @jsii.member(jsii_name="resetIdleTokenLifetime")
    def reset_idle_token_lifetime(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetIdleTokenLifetime", []))

    @jsii.member(jsii_name="resetInfiniteIdleTokenLifetime")
    def reset_infinite_idle_token_lifetime(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetInfiniteIdleTokenLifetime", []))

    @jsii.member(jsii_name="resetInfiniteTokenLifetime")
    def reset_infinite_token_lifetime(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetInfiniteTokenLifetime", []))

    @jsii.member(jsii_name="resetLeeway")
    def reset_leeway(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetLeeway", []))

    @jsii.member(jsii_name="resetPolicies")
    def reset_policies(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetPolicies", []))

    @jsii.member(jsii_name="resetTokenLifetime")
    def reset_token_lifetime(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetTokenLifetime", []))

    @builtins.property
    @jsii.member(jsii_name="policies")
    def policies(self) -> "ClientRefreshTokenPoliciesList":
        return typing.cast("ClientRefreshTokenPoliciesList", jsii.get(self, "policies"))

    @builtins.property
    @jsii.member(jsii_name="expirationTypeInput")
    def expiration_type_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "expirationTypeInput"))

    @builtins.property
    @jsii.member(jsii_name="idleTokenLifetimeInput")
    def idle_token_lifetime_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "idleTokenLifetimeInput"))

    @builtins.property
    @jsii.member(jsii_name="infiniteIdleTokenLifetimeInput")
    def infinite_idle_token_lifetime_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "infiniteIdleTokenLifetimeInput"))

    @builtins.property
    @jsii.member(jsii_name="infiniteTokenLifetimeInput")
    def infinite_token_lifetime_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "infiniteTokenLifetimeInput"))

    @builtins.property
    @jsii.member(jsii_name="leewayInput")
    def leeway_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "leewayInput"))

    @builtins.property
    @jsii.member(jsii_name="policiesInput")
    def policies_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ClientRefreshTokenPolicies"]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ClientRefreshTokenPolicies"]]], jsii.get(self, "policiesInput"))

    @builtins.property
    @jsii.member(jsii_name="rotationTypeInput")
    def rotation_type_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "rotationTypeInput"))

    @builtins.property
    @jsii.member(jsii_name="tokenLifetimeInput")
    def token_lifetime_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "tokenLifetimeInput"))

    @builtins.property
    @jsii.member(jsii_name="expirationType")
    def expiration_type(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "expirationType"))

    @expiration_type.setter
    def expiration_type(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0dc2ea3513e49a0468c93c63139c7885fb773ce8261b766f5ef25ff930c85928)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "expirationType", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="idleTokenLifetime")
    def idle_token_lifetime(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "idleTokenLifetime"))

    @idle_token_lifetime.setter
    def idle_token_lifetime(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d91b88a9bfe167624d848072fb29b8521a2876b211f4afe796294fff22883d3c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "idleTokenLifetime", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="infiniteIdleTokenLifetime")
    def infinite_idle_token_lifetime(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "infiniteIdleTokenLifetime"))

    @infinite_idle_token_lifetime.setter
    def infinite_idle_token_lifetime(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3a09b54e3ef553ffbafed6add050128c7d580aaec57a7672ec9e2b133688f160)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "infiniteIdleTokenLifetime", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="infiniteTokenLifetime")
    def infinite_token_lifetime(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "infiniteTokenLifetime"))

    @infinite_token_lifetime.setter
    def infinite_token_lifetime(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8e4588ee4687a8ceacc1d0b37676be8007acbb5cdfcb4e81499a8a076c28c8b5)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "infiniteTokenLifetime", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="leeway")
    def leeway(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "leeway"))

    @leeway.setter
    def leeway(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d4e0deaaad28e8a565751512633cabad99ef37612bc0e50df861b951c2e19fd2)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "leeway", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="rotationType")
    def rotation_type(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "rotationType"))

    @rotation_type.setter
    def rotation_type(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c00769cd898a11a52882000ce5852117f5490d77f3338d9b98379398b067fe40)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "rotationType", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="tokenLifetime")
    def token_lifetime(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "tokenLifetime"))

    @token_lifetime.setter
    def token_lifetime(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e2eac3919578bbb8d0da247d8eb2a880f74ebcd8025382ac2600c83d66362708)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "tokenLifetime", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ClientRefreshToken]:
        return typing.cast(typing.Optional[ClientRefreshToken], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[ClientRefreshToken]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a9824e9719d07ce7611ab289b5dfe1d8f47c93f234be804c7601caccdb37ccc2)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.client.ClientRefreshTokenPolicies",
    jsii_struct_bases=[],
    name_mapping={"audience": "audience", "scope": "scope"},
)
class ClientRefreshTokenPolicies:
    def __init__(
        self,
        *,
        audience: builtins.str,
        scope: typing.Sequence[builtins.str],
    ) -> None:
        '''
        :param audience: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#audience Client#audience}.
        :param scope: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#scope Client#scope}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6da5bfa2ff1b6a4ecf63f8335466c8c609a21a53364ceeee56b6cfead463898c)
            check_type(argname="argument audience", value=audience, expected_type=type_hints["audience"])
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "audience": audience,
            "scope": scope,
        }

    @builtins.property
    def audience(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#audience Client#audience}.'''
        result = self._values.get("audience")
        assert result is not None, "Required property 'audience' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def scope(self) -> typing.List[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#scope Client#scope}.'''
        result = self._values.get("scope")
        assert result is not None, "Required property 'scope' is missing"
        return typing.cast(typing.List[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientRefreshTokenPolicies(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClientRefreshTokenPoliciesList(
    _cdktf_9a9027ec.ComplexList,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.client.ClientRefreshTokenPoliciesList",
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
            type_hints = typing.get_type_hints(_typecheckingstub__ff2393e0b238be19ef12afa75d8683495c44860bd37acff4b52a25b5edf7e3bc)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument wraps_set", value=wraps_set, expected_type=type_hints["wraps_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name="get")
    def get(self, index: jsii.Number) -> "ClientRefreshTokenPoliciesOutputReference":
        '''
        :param index: the index of the item to return.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__97803cb39989a4ed33538c2f67acfa09a8de1d41e939bbd7f52a084b64b87406)
            check_type(argname="argument index", value=index, expected_type=type_hints["index"])
        return typing.cast("ClientRefreshTokenPoliciesOutputReference", jsii.invoke(self, "get", [index]))

    @builtins.property
    @jsii.member(jsii_name="terraformAttribute")
    def _terraform_attribute(self) -> builtins.str:
        '''The attribute on the parent resource this class is referencing.'''
        return typing.cast(builtins.str, jsii.get(self, "terraformAttribute"))

    @_terraform_attribute.setter
    def _terraform_attribute(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__09931a687c2b501e010baf238e45e0a11bb4c0f414e45d58b1935fe0aebc6e4a)
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
            type_hints = typing.get_type_hints(_typecheckingstub__5115a8aae1527c9e07656f56e735eb8a93c39c0c17e152f224c97c0b00883b62)
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
            type_hints = typing.get_type_hints(_typecheckingstub__55cf0cc462969cb72c20ff8afd0b8826942653a253f1168a788440facdca5c78)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "wrapsSet", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ClientRefreshTokenPolicies]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ClientRefreshTokenPolicies]]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ClientRefreshTokenPolicies]]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e07a842d56e14767fc233aee14761c2122c282a985073ce2fd3b7fc7b2adf910)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ClientRefreshTokenPoliciesOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.client.ClientRefreshTokenPoliciesOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__1c99cf935d7117e1d2f85aefca9f0d01d9488ddd6bce879a6d1835b544ad1bbf)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument complex_object_index", value=complex_object_index, expected_type=type_hints["complex_object_index"])
            check_type(argname="argument complex_object_is_from_set", value=complex_object_is_from_set, expected_type=type_hints["complex_object_is_from_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @builtins.property
    @jsii.member(jsii_name="audienceInput")
    def audience_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "audienceInput"))

    @builtins.property
    @jsii.member(jsii_name="scopeInput")
    def scope_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "scopeInput"))

    @builtins.property
    @jsii.member(jsii_name="audience")
    def audience(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "audience"))

    @audience.setter
    def audience(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9deb937d6d1ed48f2629219d7d69aa1299bc899944dfa70eb002ca71da5fab7c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "audience", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="scope")
    def scope(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "scope"))

    @scope.setter
    def scope(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b8000626832e274dd092f9218e7d73f5aba10ea9744de6e549e42d2eb1599434)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "scope", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClientRefreshTokenPolicies]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClientRefreshTokenPolicies]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClientRefreshTokenPolicies]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8f6472777da299b747da6b0195e48ee1255f420af227f5e40cf3564181b1d78b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.client.ClientSessionTransfer",
    jsii_struct_bases=[],
    name_mapping={
        "allowed_authentication_methods": "allowedAuthenticationMethods",
        "allow_refresh_token": "allowRefreshToken",
        "can_create_session_transfer_token": "canCreateSessionTransferToken",
        "delegation": "delegation",
        "enforce_cascade_revocation": "enforceCascadeRevocation",
        "enforce_device_binding": "enforceDeviceBinding",
        "enforce_online_refresh_tokens": "enforceOnlineRefreshTokens",
    },
)
class ClientSessionTransfer:
    def __init__(
        self,
        *,
        allowed_authentication_methods: typing.Optional[typing.Sequence[builtins.str]] = None,
        allow_refresh_token: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        can_create_session_transfer_token: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        delegation: typing.Optional[typing.Union["ClientSessionTransferDelegation", typing.Dict[builtins.str, typing.Any]]] = None,
        enforce_cascade_revocation: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        enforce_device_binding: typing.Optional[builtins.str] = None,
        enforce_online_refresh_tokens: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param allowed_authentication_methods: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#allowed_authentication_methods Client#allowed_authentication_methods}.
        :param allow_refresh_token: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#allow_refresh_token Client#allow_refresh_token}.
        :param can_create_session_transfer_token: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#can_create_session_transfer_token Client#can_create_session_transfer_token}.
        :param delegation: delegation block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#delegation Client#delegation}
        :param enforce_cascade_revocation: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#enforce_cascade_revocation Client#enforce_cascade_revocation}.
        :param enforce_device_binding: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#enforce_device_binding Client#enforce_device_binding}.
        :param enforce_online_refresh_tokens: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#enforce_online_refresh_tokens Client#enforce_online_refresh_tokens}.
        '''
        if isinstance(delegation, dict):
            delegation = ClientSessionTransferDelegation(**delegation)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6b5228b4290e721a0fc1db908bcded88801f00d7de8150704f68facaf8719e03)
            check_type(argname="argument allowed_authentication_methods", value=allowed_authentication_methods, expected_type=type_hints["allowed_authentication_methods"])
            check_type(argname="argument allow_refresh_token", value=allow_refresh_token, expected_type=type_hints["allow_refresh_token"])
            check_type(argname="argument can_create_session_transfer_token", value=can_create_session_transfer_token, expected_type=type_hints["can_create_session_transfer_token"])
            check_type(argname="argument delegation", value=delegation, expected_type=type_hints["delegation"])
            check_type(argname="argument enforce_cascade_revocation", value=enforce_cascade_revocation, expected_type=type_hints["enforce_cascade_revocation"])
            check_type(argname="argument enforce_device_binding", value=enforce_device_binding, expected_type=type_hints["enforce_device_binding"])
            check_type(argname="argument enforce_online_refresh_tokens", value=enforce_online_refresh_tokens, expected_type=type_hints["enforce_online_refresh_tokens"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if allowed_authentication_methods is not None:
            self._values["allowed_authentication_methods"] = allowed_authentication_methods
        if allow_refresh_token is not None:
            self._values["allow_refresh_token"] = allow_refresh_token
        if can_create_session_transfer_token is not None:
            self._values["can_create_session_transfer_token"] = can_create_session_transfer_token
        if delegation is not None:
            self._values["delegation"] = delegation
        if enforce_cascade_revocation is not None:
            self._values["enforce_cascade_revocation"] = enforce_cascade_revocation
        if enforce_device_binding is not None:
            self._values["enforce_device_binding"] = enforce_device_binding
        if enforce_online_refresh_tokens is not None:
            self._values["enforce_online_refresh_tokens"] = enforce_online_refresh_tokens

    @builtins.property
    def allowed_authentication_methods(
        self,
    ) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#allowed_authentication_methods Client#allowed_authentication_methods}.'''
        result = self._values.get("allowed_authentication_methods")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def allow_refresh_token(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#allow_refresh_token Client#allow_refresh_token}.'''
        result = self._values.get("allow_refresh_token")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def can_create_session_transfer_token(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#can_create_session_transfer_token Client#can_create_session_transfer_token}.'''
        result = self._values.get("can_create_session_transfer_token")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def delegation(self) -> typing.Optional["ClientSessionTransferDelegation"]:
        '''delegation block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#delegation Client#delegation}
        '''
        result = self._values.get("delegation")
        return typing.cast(typing.Optional["ClientSessionTransferDelegation"], result)

    @builtins.property
    def enforce_cascade_revocation(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#enforce_cascade_revocation Client#enforce_cascade_revocation}.'''
        result = self._values.get("enforce_cascade_revocation")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def enforce_device_binding(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#enforce_device_binding Client#enforce_device_binding}.'''
        result = self._values.get("enforce_device_binding")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def enforce_online_refresh_tokens(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#enforce_online_refresh_tokens Client#enforce_online_refresh_tokens}.'''
        result = self._values.get("enforce_online_refresh_tokens")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientSessionTransfer(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="auth0.client.ClientSessionTransferDelegation",
    jsii_struct_bases=[],
    name_mapping={
        "allow_delegated_access": "allowDelegatedAccess",
        "enforce_device_binding": "enforceDeviceBinding",
    },
)
class ClientSessionTransferDelegation:
    def __init__(
        self,
        *,
        allow_delegated_access: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        enforce_device_binding: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param allow_delegated_access: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#allow_delegated_access Client#allow_delegated_access}.
        :param enforce_device_binding: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#enforce_device_binding Client#enforce_device_binding}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2ea8a9e57a47ddce41543dc2e3453c21c3a09abe1c8e89a01d9ac00ff367d882)
            check_type(argname="argument allow_delegated_access", value=allow_delegated_access, expected_type=type_hints["allow_delegated_access"])
            check_type(argname="argument enforce_device_binding", value=enforce_device_binding, expected_type=type_hints["enforce_device_binding"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if allow_delegated_access is not None:
            self._values["allow_delegated_access"] = allow_delegated_access
        if enforce_device_binding is not None:
            self._values["enforce_device_binding"] = enforce_device_binding

    @builtins.property
    def allow_delegated_access(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#allow_delegated_access Client#allow_delegated_access}.'''
        result = self._values.get("allow_delegated_access")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def enforce_device_binding(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#enforce_device_binding Client#enforce_device_binding}.'''
        result = self._values.get("enforce_device_binding")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientSessionTransferDelegation(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClientSessionTransferDelegationOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.client.ClientSessionTransferDelegationOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__d7a4c39d381d1e2d3d734159b099da899c06bb3ea24366e7c3d9eb74763811dd)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetAllowDelegatedAccess")
    def reset_allow_delegated_access(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAllowDelegatedAccess", []))

    @jsii.member(jsii_name="resetEnforceDeviceBinding")
    def reset_enforce_device_binding(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEnforceDeviceBinding", []))

    @builtins.property
    @jsii.member(jsii_name="allowDelegatedAccessInput")
    def allow_delegated_access_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "allowDelegatedAccessInput"))

    @builtins.property
    @jsii.member(jsii_name="enforceDeviceBindingInput")
    def enforce_device_binding_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "enforceDeviceBindingInput"))

    @builtins.property
    @jsii.member(jsii_name="allowDelegatedAccess")
    def allow_delegated_access(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "allowDelegatedAccess"))

    @allow_delegated_access.setter
    def allow_delegated_access(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__21dc907b566f838d9c3a0ac59f562bb954cba330f928bdfc2173743dfbb6d692)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "allowDelegatedAccess", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="enforceDeviceBinding")
    def enforce_device_binding(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "enforceDeviceBinding"))

    @enforce_device_binding.setter
    def enforce_device_binding(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1914cead16205ed17a63a0043e68fb297e8d09ba70f705c8b2635a18f6b0996d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "enforceDeviceBinding", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ClientSessionTransferDelegation]:
        return typing.cast(typing.Optional[ClientSessionTransferDelegation], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[ClientSessionTransferDelegation],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0295ddd32cfc3118aff68954dd0e12b2542b577a29dd153a8c18d987170d5527)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ClientSessionTransferOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.client.ClientSessionTransferOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__3dc4b30d8ae2641624b761c66ce36b93130b66db324bd37fef7945472711eb76)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="putDelegation")
    def put_delegation(
        self,
        *,
        allow_delegated_access: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        enforce_device_binding: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param allow_delegated_access: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#allow_delegated_access Client#allow_delegated_access}.
        :param enforce_device_binding: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#enforce_device_binding Client#enforce_device_binding}.
        '''
        value = ClientSessionTransferDelegation(
            allow_delegated_access=allow_delegated_access,
            enforce_device_binding=enforce_device_binding,
        )

        return typing.cast(None, jsii.invoke(self, "putDelegation", [value]))

    @jsii.member(jsii_name="resetAllowedAuthenticationMethods")
    def reset_allowed_authentication_methods(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAllowedAuthenticationMethods", []))

    @jsii.member(jsii_name="resetAllowRefreshToken")
    def reset_allow_refresh_token(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAllowRefreshToken", []))

    @jsii.member(jsii_name="resetCanCreateSessionTransferToken")
    def reset_can_create_session_transfer_token(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetCanCreateSessionTransferToken", []))

    @jsii.member(jsii_name="resetDelegation")
    def reset_delegation(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDelegation", []))

    @jsii.member(jsii_name="resetEnforceCascadeRevocation")
    def reset_enforce_cascade_revocation(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEnforceCascadeRevocation", []))

    @jsii.member(jsii_name="resetEnforceDeviceBinding")
    def reset_enforce_device_binding(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEnforceDeviceBinding", []))

    @jsii.member(jsii_name="resetEnforceOnlineRefreshTokens")
    def reset_enforce_online_refresh_tokens(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEnforceOnlineRefreshTokens", []))

    @builtins.property
    @jsii.member(jsii_name="delegation")
    def delegation(self) -> ClientSessionTransferDelegationOutputReference:
        return typing.cast(ClientSessionTransferDelegationOutputReference, jsii.get(self, "delegation"))

    @builtins.property
    @jsii.member(jsii_name="allowedAuthenticationMethodsInput")
    def allowed_authentication_methods_input(
        self,
    ) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "allowedAuthenticationMethodsInput"))

    @builtins.property
    @jsii.member(jsii_name="allowRefreshTokenInput")
    def allow_refresh_token_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "allowRefreshTokenInput"))

    @builtins.property
    @jsii.member(jsii_name="canCreateSessionTransferTokenInput")
    def can_create_session_transfer_token_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "canCreateSessionTransferTokenInput"))

    @builtins.property
    @jsii.member(jsii_name="delegationInput")
    def delegation_input(self) -> typing.Optional[ClientSessionTransferDelegation]:
        return typing.cast(typing.Optional[ClientSessionTransferDelegation], jsii.get(self, "delegationInput"))

    @builtins.property
    @jsii.member(jsii_name="enforceCascadeRevocationInput")
    def enforce_cascade_revocation_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "enforceCascadeRevocationInput"))

    @builtins.property
    @jsii.member(jsii_name="enforceDeviceBindingInput")
    def enforce_device_binding_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "enforceDeviceBindingInput"))

    @builtins.property
    @jsii.member(jsii_name="enforceOnlineRefreshTokensInput")
    def enforce_online_refresh_tokens_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "enforceOnlineRefreshTokensInput"))

    @builtins.property
    @jsii.member(jsii_name="allowedAuthenticationMethods")
    def allowed_authentication_methods(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "allowedAuthenticationMethods"))

    @allowed_authentication_methods.setter
    def allowed_authentication_methods(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a0c2174a4df4f608efef9f1670555a4b26f59f3cc0f8a3db9500a340c8a8b3df)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "allowedAuthenticationMethods", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="allowRefreshToken")
    def allow_refresh_token(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "allowRefreshToken"))

    @allow_refresh_token.setter
    def allow_refresh_token(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d33a743402460f174ca88c3fe8f38f6c90ad595b2c949255e2d84e281464d966)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "allowRefreshToken", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="canCreateSessionTransferToken")
    def can_create_session_transfer_token(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "canCreateSessionTransferToken"))

    @can_create_session_transfer_token.setter
    def can_create_session_transfer_token(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e3252cad515a7c3839172e9a73873155376b2430252ceb8b733c0e8ab2b7ee71)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "canCreateSessionTransferToken", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="enforceCascadeRevocation")
    def enforce_cascade_revocation(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "enforceCascadeRevocation"))

    @enforce_cascade_revocation.setter
    def enforce_cascade_revocation(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__dbf57f0cff36efe6df933200547fa671b34ca34c6a1968b5408e9a894940e9b1)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "enforceCascadeRevocation", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="enforceDeviceBinding")
    def enforce_device_binding(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "enforceDeviceBinding"))

    @enforce_device_binding.setter
    def enforce_device_binding(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__32b0b3baea9a14aebb33bf6c26d07b9bbba0331f80def2d7828a2f676295901d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "enforceDeviceBinding", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="enforceOnlineRefreshTokens")
    def enforce_online_refresh_tokens(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "enforceOnlineRefreshTokens"))

    @enforce_online_refresh_tokens.setter
    def enforce_online_refresh_tokens(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__24782b105bd129003bbc90ee4b78c1dc2b6728b9b4e1785ef76a2a042d0fab2b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "enforceOnlineRefreshTokens", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ClientSessionTransfer]:
        return typing.cast(typing.Optional[ClientSessionTransfer], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[ClientSessionTransfer]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c609f2d81116435915ab48112638f95be76feb3846c06beb911c127812790fd9)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.client.ClientTokenExchange",
    jsii_struct_bases=[],
    name_mapping={"allow_any_profile_of_type": "allowAnyProfileOfType"},
)
class ClientTokenExchange:
    def __init__(
        self,
        *,
        allow_any_profile_of_type: typing.Sequence[builtins.str],
    ) -> None:
        '''
        :param allow_any_profile_of_type: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#allow_any_profile_of_type Client#allow_any_profile_of_type}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__355d479615e3f0cf2eeb112c2f474a10922bc787edc69280228b0180f3fca459)
            check_type(argname="argument allow_any_profile_of_type", value=allow_any_profile_of_type, expected_type=type_hints["allow_any_profile_of_type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "allow_any_profile_of_type": allow_any_profile_of_type,
        }

    @builtins.property
    def allow_any_profile_of_type(self) -> typing.List[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#allow_any_profile_of_type Client#allow_any_profile_of_type}.'''
        result = self._values.get("allow_any_profile_of_type")
        assert result is not None, "Required property 'allow_any_profile_of_type' is missing"
        return typing.cast(typing.List[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTokenExchange(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClientTokenExchangeOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.client.ClientTokenExchangeOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__5b846b4eb09c22fa99fdb3477e438fb7da1b1e66637094661df096631e59ef5b)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="allowAnyProfileOfTypeInput")
    def allow_any_profile_of_type_input(
        self,
    ) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "allowAnyProfileOfTypeInput"))

    @builtins.property
    @jsii.member(jsii_name="allowAnyProfileOfType")
    def allow_any_profile_of_type(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "allowAnyProfileOfType"))

    @allow_any_profile_of_type.setter
    def allow_any_profile_of_type(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__fb69f1d4ad702a765bfa5b6b4abf343d9219897224ff3b933081970dda0a256d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "allowAnyProfileOfType", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ClientTokenExchange]:
        return typing.cast(typing.Optional[ClientTokenExchange], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[ClientTokenExchange]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__642237ac91a3fff1bcb35f69f0520d1cd186b7caae573723369147fa10d05db1)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.client.ClientTokenQuota",
    jsii_struct_bases=[],
    name_mapping={"client_credentials": "clientCredentials"},
)
class ClientTokenQuota:
    def __init__(
        self,
        *,
        client_credentials: typing.Union["ClientTokenQuotaClientCredentials", typing.Dict[builtins.str, typing.Any]],
    ) -> None:
        '''
        :param client_credentials: client_credentials block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#client_credentials Client#client_credentials}
        '''
        if isinstance(client_credentials, dict):
            client_credentials = ClientTokenQuotaClientCredentials(**client_credentials)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a5861f2321baafaa4d981c5280a50c42495014b286c682723b88b9a1003d3c86)
            check_type(argname="argument client_credentials", value=client_credentials, expected_type=type_hints["client_credentials"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "client_credentials": client_credentials,
        }

    @builtins.property
    def client_credentials(self) -> "ClientTokenQuotaClientCredentials":
        '''client_credentials block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#client_credentials Client#client_credentials}
        '''
        result = self._values.get("client_credentials")
        assert result is not None, "Required property 'client_credentials' is missing"
        return typing.cast("ClientTokenQuotaClientCredentials", result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTokenQuota(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="auth0.client.ClientTokenQuotaClientCredentials",
    jsii_struct_bases=[],
    name_mapping={"enforce": "enforce", "per_day": "perDay", "per_hour": "perHour"},
)
class ClientTokenQuotaClientCredentials:
    def __init__(
        self,
        *,
        enforce: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        per_day: typing.Optional[jsii.Number] = None,
        per_hour: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param enforce: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#enforce Client#enforce}.
        :param per_day: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#per_day Client#per_day}.
        :param per_hour: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#per_hour Client#per_hour}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__815b9b3fa3c308deb70e3500712ea8469e6074e6774dfbd8513ab0ba79e173ba)
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
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#enforce Client#enforce}.'''
        result = self._values.get("enforce")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def per_day(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#per_day Client#per_day}.'''
        result = self._values.get("per_day")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def per_hour(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#per_hour Client#per_hour}.'''
        result = self._values.get("per_hour")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTokenQuotaClientCredentials(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClientTokenQuotaClientCredentialsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.client.ClientTokenQuotaClientCredentialsOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__9c482be26b0d74b11bdcdb1c61b1cc57abfa3176be705813273c942c94b7ad10)
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
            type_hints = typing.get_type_hints(_typecheckingstub__48f572cbc93f957fac45f065746cef880b1a83ea6738febd886977289f149258)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "enforce", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="perDay")
    def per_day(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "perDay"))

    @per_day.setter
    def per_day(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ad830a1d22b187210c7a9c23ba402a7f4f91d217f2212f9bea545a1a7ad4438e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "perDay", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="perHour")
    def per_hour(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "perHour"))

    @per_hour.setter
    def per_hour(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__df64cc07e2526d37dd5e67dbe1dac3a2af3a39e67e838d5da3c1ad43cd4ccfb7)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "perHour", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ClientTokenQuotaClientCredentials]:
        return typing.cast(typing.Optional[ClientTokenQuotaClientCredentials], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[ClientTokenQuotaClientCredentials],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__01fd89b0cefb4c6a5ab7f1168ec76f7fde495926aac19b089aec3ea3b34ac0ae)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ClientTokenQuotaOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.client.ClientTokenQuotaOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__7af072b97bd6e64c1c6847ddfc46da12621efe20e0fde7621013e51815fa2dcc)
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
        :param enforce: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#enforce Client#enforce}.
        :param per_day: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#per_day Client#per_day}.
        :param per_hour: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client#per_hour Client#per_hour}.
        '''
        value = ClientTokenQuotaClientCredentials(
            enforce=enforce, per_day=per_day, per_hour=per_hour
        )

        return typing.cast(None, jsii.invoke(self, "putClientCredentials", [value]))

    @builtins.property
    @jsii.member(jsii_name="clientCredentials")
    def client_credentials(self) -> ClientTokenQuotaClientCredentialsOutputReference:
        return typing.cast(ClientTokenQuotaClientCredentialsOutputReference, jsii.get(self, "clientCredentials"))

    @builtins.property
    @jsii.member(jsii_name="clientCredentialsInput")
    def client_credentials_input(
        self,
    ) -> typing.Optional[ClientTokenQuotaClientCredentials]:
        return typing.cast(typing.Optional[ClientTokenQuotaClientCredentials], jsii.get(self, "clientCredentialsInput"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ClientTokenQuota]:
        return typing.cast(typing.Optional[ClientTokenQuota], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[ClientTokenQuota]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__becdf32082431969b9f739d88fc137ff77571b61075085d649c45d788fc932c3)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


__all__ = [
    "Client",
    "ClientAddons",
    "ClientAddonsAws",
    "ClientAddonsAwsOutputReference",
    "ClientAddonsAzureBlob",
    "ClientAddonsAzureBlobOutputReference",
    "ClientAddonsAzureSb",
    "ClientAddonsAzureSbOutputReference",
    "ClientAddonsBox",
    "ClientAddonsBoxOutputReference",
    "ClientAddonsCloudbees",
    "ClientAddonsCloudbeesOutputReference",
    "ClientAddonsConcur",
    "ClientAddonsConcurOutputReference",
    "ClientAddonsDropbox",
    "ClientAddonsDropboxOutputReference",
    "ClientAddonsEchosign",
    "ClientAddonsEchosignOutputReference",
    "ClientAddonsEgnyte",
    "ClientAddonsEgnyteOutputReference",
    "ClientAddonsFirebase",
    "ClientAddonsFirebaseOutputReference",
    "ClientAddonsLayer",
    "ClientAddonsLayerOutputReference",
    "ClientAddonsMscrm",
    "ClientAddonsMscrmOutputReference",
    "ClientAddonsNewrelic",
    "ClientAddonsNewrelicOutputReference",
    "ClientAddonsOffice365",
    "ClientAddonsOffice365OutputReference",
    "ClientAddonsOutputReference",
    "ClientAddonsRms",
    "ClientAddonsRmsOutputReference",
    "ClientAddonsSalesforce",
    "ClientAddonsSalesforceApi",
    "ClientAddonsSalesforceApiOutputReference",
    "ClientAddonsSalesforceOutputReference",
    "ClientAddonsSalesforceSandboxApi",
    "ClientAddonsSalesforceSandboxApiOutputReference",
    "ClientAddonsSamlp",
    "ClientAddonsSamlpLogout",
    "ClientAddonsSamlpLogoutOutputReference",
    "ClientAddonsSamlpOutputReference",
    "ClientAddonsSapApi",
    "ClientAddonsSapApiOutputReference",
    "ClientAddonsSentry",
    "ClientAddonsSentryOutputReference",
    "ClientAddonsSharepoint",
    "ClientAddonsSharepointOutputReference",
    "ClientAddonsSlack",
    "ClientAddonsSlackOutputReference",
    "ClientAddonsSpringcm",
    "ClientAddonsSpringcmOutputReference",
    "ClientAddonsSsoIntegration",
    "ClientAddonsSsoIntegrationOutputReference",
    "ClientAddonsWams",
    "ClientAddonsWamsOutputReference",
    "ClientAddonsWsfed",
    "ClientAddonsWsfedOutputReference",
    "ClientAddonsZendesk",
    "ClientAddonsZendeskOutputReference",
    "ClientAddonsZoom",
    "ClientAddonsZoomOutputReference",
    "ClientConfig",
    "ClientDefaultOrganization",
    "ClientDefaultOrganizationOutputReference",
    "ClientExpressConfiguration",
    "ClientExpressConfigurationLinkedClients",
    "ClientExpressConfigurationLinkedClientsList",
    "ClientExpressConfigurationLinkedClientsOutputReference",
    "ClientExpressConfigurationOutputReference",
    "ClientFedcmLogin",
    "ClientFedcmLoginGoogle",
    "ClientFedcmLoginGoogleOutputReference",
    "ClientFedcmLoginOutputReference",
    "ClientIdentityAssertionAuthorizationGrant",
    "ClientIdentityAssertionAuthorizationGrantOutputReference",
    "ClientJwtConfiguration",
    "ClientJwtConfigurationOutputReference",
    "ClientMobile",
    "ClientMobileAndroid",
    "ClientMobileAndroidOutputReference",
    "ClientMobileIos",
    "ClientMobileIosOutputReference",
    "ClientMobileOutputReference",
    "ClientMyOrganizationConfiguration",
    "ClientMyOrganizationConfigurationOutputReference",
    "ClientNativeSocialLogin",
    "ClientNativeSocialLoginApple",
    "ClientNativeSocialLoginAppleOutputReference",
    "ClientNativeSocialLoginFacebook",
    "ClientNativeSocialLoginFacebookOutputReference",
    "ClientNativeSocialLoginGoogle",
    "ClientNativeSocialLoginGoogleOutputReference",
    "ClientNativeSocialLoginOutputReference",
    "ClientOidcLogout",
    "ClientOidcLogoutBackchannelLogoutInitiators",
    "ClientOidcLogoutBackchannelLogoutInitiatorsOutputReference",
    "ClientOidcLogoutBackchannelLogoutSessionMetadata",
    "ClientOidcLogoutBackchannelLogoutSessionMetadataOutputReference",
    "ClientOidcLogoutOutputReference",
    "ClientRefreshToken",
    "ClientRefreshTokenOutputReference",
    "ClientRefreshTokenPolicies",
    "ClientRefreshTokenPoliciesList",
    "ClientRefreshTokenPoliciesOutputReference",
    "ClientSessionTransfer",
    "ClientSessionTransferDelegation",
    "ClientSessionTransferDelegationOutputReference",
    "ClientSessionTransferOutputReference",
    "ClientTokenExchange",
    "ClientTokenExchangeOutputReference",
    "ClientTokenQuota",
    "ClientTokenQuotaClientCredentials",
    "ClientTokenQuotaClientCredentialsOutputReference",
    "ClientTokenQuotaOutputReference",
]

publication.publish()

def _typecheckingstub__7f5434e1832fbcd3bb5f25e5ab259dd30986e47b1964c08bd710580ce016d400(
    scope: _constructs_77d1e7e8.Construct,
    id_: builtins.str,
    *,
    name: builtins.str,
    addons: typing.Optional[typing.Union[ClientAddons, typing.Dict[builtins.str, typing.Any]]] = None,
    allowed_clients: typing.Optional[typing.Sequence[builtins.str]] = None,
    allowed_logout_urls: typing.Optional[typing.Sequence[builtins.str]] = None,
    allowed_origins: typing.Optional[typing.Sequence[builtins.str]] = None,
    app_type: typing.Optional[builtins.str] = None,
    async_approval_notification_channels: typing.Optional[typing.Sequence[builtins.str]] = None,
    callbacks: typing.Optional[typing.Sequence[builtins.str]] = None,
    client_aliases: typing.Optional[typing.Sequence[builtins.str]] = None,
    client_metadata: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    compliance_level: typing.Optional[builtins.str] = None,
    cross_origin_auth: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    cross_origin_loc: typing.Optional[builtins.str] = None,
    custom_login_page: typing.Optional[builtins.str] = None,
    custom_login_page_on: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    default_organization: typing.Optional[typing.Union[ClientDefaultOrganization, typing.Dict[builtins.str, typing.Any]]] = None,
    description: typing.Optional[builtins.str] = None,
    encryption_key: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    express_configuration: typing.Optional[typing.Union[ClientExpressConfiguration, typing.Dict[builtins.str, typing.Any]]] = None,
    fedcm_login: typing.Optional[typing.Union[ClientFedcmLogin, typing.Dict[builtins.str, typing.Any]]] = None,
    form_template: typing.Optional[builtins.str] = None,
    grant_types: typing.Optional[typing.Sequence[builtins.str]] = None,
    id: typing.Optional[builtins.str] = None,
    identity_assertion_authorization_grant: typing.Optional[typing.Union[ClientIdentityAssertionAuthorizationGrant, typing.Dict[builtins.str, typing.Any]]] = None,
    initiate_login_uri: typing.Optional[builtins.str] = None,
    is_first_party: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    is_token_endpoint_ip_header_trusted: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    jwt_configuration: typing.Optional[typing.Union[ClientJwtConfiguration, typing.Dict[builtins.str, typing.Any]]] = None,
    logo_uri: typing.Optional[builtins.str] = None,
    mobile: typing.Optional[typing.Union[ClientMobile, typing.Dict[builtins.str, typing.Any]]] = None,
    my_organization_configuration: typing.Optional[typing.Union[ClientMyOrganizationConfiguration, typing.Dict[builtins.str, typing.Any]]] = None,
    native_social_login: typing.Optional[typing.Union[ClientNativeSocialLogin, typing.Dict[builtins.str, typing.Any]]] = None,
    oidc_backchannel_logout_urls: typing.Optional[typing.Sequence[builtins.str]] = None,
    oidc_conformant: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    oidc_logout: typing.Optional[typing.Union[ClientOidcLogout, typing.Dict[builtins.str, typing.Any]]] = None,
    organization_discovery_methods: typing.Optional[typing.Sequence[builtins.str]] = None,
    organization_require_behavior: typing.Optional[builtins.str] = None,
    organization_usage: typing.Optional[builtins.str] = None,
    redirection_policy: typing.Optional[builtins.str] = None,
    refresh_token: typing.Optional[typing.Union[ClientRefreshToken, typing.Dict[builtins.str, typing.Any]]] = None,
    require_proof_of_possession: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    require_pushed_authorization_requests: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    resource_server_identifier: typing.Optional[builtins.str] = None,
    session_transfer: typing.Optional[typing.Union[ClientSessionTransfer, typing.Dict[builtins.str, typing.Any]]] = None,
    skip_non_verifiable_callback_uri_confirmation_prompt: typing.Optional[builtins.str] = None,
    sso: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    sso_disabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    third_party_security_mode: typing.Optional[builtins.str] = None,
    token_exchange: typing.Optional[typing.Union[ClientTokenExchange, typing.Dict[builtins.str, typing.Any]]] = None,
    token_quota: typing.Optional[typing.Union[ClientTokenQuota, typing.Dict[builtins.str, typing.Any]]] = None,
    web_origins: typing.Optional[typing.Sequence[builtins.str]] = None,
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

def _typecheckingstub__aa4b7259acf06ecb629a3ea582e9e65166943b3a0f8e74c33fe17ccc8a7a795d(
    scope: _constructs_77d1e7e8.Construct,
    import_to_id: builtins.str,
    import_from_id: builtins.str,
    provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0f2e876e4f7b87fc2a50bbfce98557d2a7b690a3746dbcc8892325ace6507475(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cae937a27fe387b55c9f8c2e6705adf464e25ea95c9e78a2b1c91de1391abff7(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d4b38d248deca3b825e1f4b6762c2180996dc727499577142690c850d3178bb7(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6248669d16fbd0b4e9fe588976124ea9a1ea1a81010189e159d4e0575bffe597(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ee6c6ce944cbfdbcb288d12cd25b8a9bf75199f7b9158633669df6aff8df1f3a(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__132f26c8bc9848f7f1423e1c3c2d0022b8a57feb5306de5c3f1223b0bd751c36(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3a9897d83d840a8b9f2537e34d768f2ceca85823807d0bbfa7d7b2e23cb9ed5d(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4818a5d07438321bdb48c18c3894ceb277a8e8a3c1e874f94497282c80a2c5d5(
    value: typing.Mapping[builtins.str, builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0caae6ab892716f1afbd3fa69bc056431fd1aee8236226d3b31311e1b27c1869(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3f17cd33b7b5fbbc1ef6971af698e93572611749f3c17c9ad3972621cb67d49a(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9daef163d97f3d8ac73bb859a8f34baf097f18db7991e6566348446c87ea1341(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__740e7fcbbb81cc0ed74e9d9556e0e970864db749665b465dcd81eb7920c09e32(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a35bd32fcf2786f2e2fd93993c0717eeb018d0e7ebc5cf28f85c86a0212a6b1b(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2c4c4f1ec5af78b9825bb819054efe2e0270cfaa00fd9d975173f7e1c5b72385(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f41ecb4f9e9ca8303daffb40bc43c47fd0b8f966f3c40bd976cfdc71e835f06f(
    value: typing.Mapping[builtins.str, builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__18d194510914c2354e07abf5dab81ef7e2e6105b30464ff07c3a084a6a9cc5ac(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f6bd3a2c7969fb0a2056815eb9623630279f2237df2e666a288a6a23916f0235(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2cd0cbf885a9c696448eab569ea8afb28fa45edf8ca8ccfc81d26775964e7de8(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__626bfd2671833324d1b8f3275db81a967d49c7189fbf4c774b9f15f6c62a45ed(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__21853167358c80e909327ba26c50502885533872aa0e22dc5649db90e3cc8b1a(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__986bb51bad3f6888271c089990959cb96840fa234268fe44186459502abacdd6(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ae45ab745aaeb33ae079ad4e692a24dd5ab43a951dc7c8ed0c9988990f40cb39(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__01fa55108e7fbb00c6cc2d56aef90a20a548d4ae87714f6c9e55e3d635cfa360(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1c6451c13569740e0da490dc917508913f8e844dfb21fa5a2c6145e8403eb954(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b9b769e556cb31dd0691d88fa6fbded217a3b13fb637ae3251ce1224b46bf686(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a8d92b2de241a718eeccf7d85ec43c6a4edec63784c30b724971f0e9e086ff7a(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__49bc667dd18e86f9b5e74a6ee888893366cd2e8330c9007feab87ea2330a2341(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f31d2ae91c12dfb68865b8d7b0e089fade25ceb52ec0b4d5f181927fcf9a99b1(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2cac22d40c879dcfcc63be8d5da01c47c88ddcdecc7a5f2a09ed4e4b3bc2715f(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ed37c5bdae8da863d8f7df2e2fb2e0fa2c58a0ef6e2c57c0077aca2e22f6716c(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__72ba27fd23dfa675fffacb314bac295a525a3783a68a83c8a277ca9557fe9758(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bb89d573d517ee0294a943862332d92c2ae9721b1ec1c78ce00929c1abd42414(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7090f6644d8ea77e4e70b52e622da85f15449a3f114c6b8006015ae2ae3b8a11(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4dee3085ba658a6897435aaeb25a885649bf9ed85b924ce2df636655efe477cd(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__31d6b34947d54a0787455401eb0f26959ba9d96e008a6d74fb71323fa19b29e9(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7bfdc545c4205cd80dd27033ddcc5c4f996790b8beff4ef4579fd87fa8f3b79f(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8b96c3d282af2875603f45f7e0d13c56728900be4c48d361ddc54075155ea97b(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__13fa487029cd7a568503f5a7150f32e1fbdad756d0a64e86de2aa8f758422541(
    *,
    aws: typing.Optional[typing.Union[ClientAddonsAws, typing.Dict[builtins.str, typing.Any]]] = None,
    azure_blob: typing.Optional[typing.Union[ClientAddonsAzureBlob, typing.Dict[builtins.str, typing.Any]]] = None,
    azure_sb: typing.Optional[typing.Union[ClientAddonsAzureSb, typing.Dict[builtins.str, typing.Any]]] = None,
    box: typing.Optional[typing.Union[ClientAddonsBox, typing.Dict[builtins.str, typing.Any]]] = None,
    cloudbees: typing.Optional[typing.Union[ClientAddonsCloudbees, typing.Dict[builtins.str, typing.Any]]] = None,
    concur: typing.Optional[typing.Union[ClientAddonsConcur, typing.Dict[builtins.str, typing.Any]]] = None,
    dropbox: typing.Optional[typing.Union[ClientAddonsDropbox, typing.Dict[builtins.str, typing.Any]]] = None,
    echosign: typing.Optional[typing.Union[ClientAddonsEchosign, typing.Dict[builtins.str, typing.Any]]] = None,
    egnyte: typing.Optional[typing.Union[ClientAddonsEgnyte, typing.Dict[builtins.str, typing.Any]]] = None,
    firebase: typing.Optional[typing.Union[ClientAddonsFirebase, typing.Dict[builtins.str, typing.Any]]] = None,
    layer: typing.Optional[typing.Union[ClientAddonsLayer, typing.Dict[builtins.str, typing.Any]]] = None,
    mscrm: typing.Optional[typing.Union[ClientAddonsMscrm, typing.Dict[builtins.str, typing.Any]]] = None,
    newrelic: typing.Optional[typing.Union[ClientAddonsNewrelic, typing.Dict[builtins.str, typing.Any]]] = None,
    office365: typing.Optional[typing.Union[ClientAddonsOffice365, typing.Dict[builtins.str, typing.Any]]] = None,
    rms: typing.Optional[typing.Union[ClientAddonsRms, typing.Dict[builtins.str, typing.Any]]] = None,
    salesforce: typing.Optional[typing.Union[ClientAddonsSalesforce, typing.Dict[builtins.str, typing.Any]]] = None,
    salesforce_api: typing.Optional[typing.Union[ClientAddonsSalesforceApi, typing.Dict[builtins.str, typing.Any]]] = None,
    salesforce_sandbox_api: typing.Optional[typing.Union[ClientAddonsSalesforceSandboxApi, typing.Dict[builtins.str, typing.Any]]] = None,
    samlp: typing.Optional[typing.Union[ClientAddonsSamlp, typing.Dict[builtins.str, typing.Any]]] = None,
    sap_api: typing.Optional[typing.Union[ClientAddonsSapApi, typing.Dict[builtins.str, typing.Any]]] = None,
    sentry: typing.Optional[typing.Union[ClientAddonsSentry, typing.Dict[builtins.str, typing.Any]]] = None,
    sharepoint: typing.Optional[typing.Union[ClientAddonsSharepoint, typing.Dict[builtins.str, typing.Any]]] = None,
    slack: typing.Optional[typing.Union[ClientAddonsSlack, typing.Dict[builtins.str, typing.Any]]] = None,
    springcm: typing.Optional[typing.Union[ClientAddonsSpringcm, typing.Dict[builtins.str, typing.Any]]] = None,
    sso_integration: typing.Optional[typing.Union[ClientAddonsSsoIntegration, typing.Dict[builtins.str, typing.Any]]] = None,
    wams: typing.Optional[typing.Union[ClientAddonsWams, typing.Dict[builtins.str, typing.Any]]] = None,
    wsfed: typing.Optional[typing.Union[ClientAddonsWsfed, typing.Dict[builtins.str, typing.Any]]] = None,
    zendesk: typing.Optional[typing.Union[ClientAddonsZendesk, typing.Dict[builtins.str, typing.Any]]] = None,
    zoom: typing.Optional[typing.Union[ClientAddonsZoom, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__537efc9b2360dfaf6be9acb764a78a82f68ec4ff0a416a7810daf31d64a5ed05(
    *,
    lifetime_in_seconds: typing.Optional[jsii.Number] = None,
    principal: typing.Optional[builtins.str] = None,
    role: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e3afd5ace7785e80d78039f51a6749023b2421d04486dd6ef133d622628857b4(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a3469b74a5b6d40643b854e865c13f56f063506fcf03342ba463c75b51d7cdea(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7a9c80aacba5deb7fd9c1c2f66ad9bff3226ca9d388c69ecb698cf1fbe2fa854(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4285b7131ab8e613d0b89e7f392a7681f98747641bb22d353b1ac148e0f5ebf4(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__584857115d203d376c096ada3555ba959fd081b8af56e0fe8d561346d17938d1(
    value: typing.Optional[ClientAddonsAws],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c873efae983041f7832ddcb4a5caa79668259b9d5652e5ba6c430ee0bd7a3dd7(
    *,
    account_name: typing.Optional[builtins.str] = None,
    blob_delete: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    blob_name: typing.Optional[builtins.str] = None,
    blob_read: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    blob_write: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    container_delete: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    container_list: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    container_name: typing.Optional[builtins.str] = None,
    container_read: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    container_write: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    expiration: typing.Optional[jsii.Number] = None,
    signed_identifier: typing.Optional[builtins.str] = None,
    storage_access_key: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5ba2e58bc4b020e0d4aec3e22616b8c9b9eff79be0a98c3636f6fa3e0d379b66(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5b20c149fac10c7211e109082839ed9f7ab343936a2fce560884b224ad3d1bad(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b77f2150b24281f61dbb8be7d2bf81cbd33a7602c84da291c739df4ff2989c0e(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__361831ffbef1556244141606ce1ec207fb37b3174af90fe2932a338e9764004e(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b2d8665d72fa04638bfd27f9238aa3ef2728d498d7af3659fc214b858fdc3b8a(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3cbcb9d70d1fb6ea91c10f1e17b274ae45b5652ff8f7fe15e152ca51994221fe(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__dd12c12b3bdf7f166603c0296ffcd6f7af167050f7e81404512e775b73b7bb48(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__513ade321d73db7735eb85b5c172f829e87d6764193619001fb972f87cf70e2c(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6ddcce0f425b0f90f2cb2213731886b490dfc4afa9a9e0a2ccad05f971a495cb(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d8d8b875377be3751487a38f456dfc69194acda1206f0528050f514625d716dd(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f07f6940bdc27887dec37d3fa3a948458f3daa912391399d3af83d52c43ffdfb(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__feb7c75846ffab1b0a81eac362238913d7b49c79436946701c3161013bd24d54(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5fb7017c40f5071aa3118d521fedbcb71516a338e39ff6a887f4e9eda9885026(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ae5cb974d7868526baa44f22e62a812475ad380049275e3b0d490e7cf49671e1(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b5faf6a1565f5e5005c56ee8f19220655450ee4a612057c0f57c432c1c878f1b(
    value: typing.Optional[ClientAddonsAzureBlob],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5e7f9fc32894727c47f8f046f08338fa0d0b1dda7a247b233364cd337b8b02db(
    *,
    entity_path: typing.Optional[builtins.str] = None,
    expiration: typing.Optional[jsii.Number] = None,
    namespace: typing.Optional[builtins.str] = None,
    sas_key: typing.Optional[builtins.str] = None,
    sas_key_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__770d36768e60c4ab9f77fd6cc8b26a4df420bdd0035104d7b187e501d3eb2e53(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6c8c97dffd5a0943aa474ba4d33ea36b088251fe51bb90a3d4b7c6bc94d5aeaf(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a7b1c594aac7e449baa4db1d599e1ff761e53399abd89d1f0e9606018a5ddfe0(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cd7a87ea5411ba0a3995867d0101eb98e33ec99297416b6dd3717b3e9d849a85(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8dfe44cddc846d9f445ebba605d77c0dc9608dd65963c8b7b3da75643de46ebd(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ffa5c206d9193028da5cfc291e42ff66c92ba2f3f6c22f060d55573bdc708ebd(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__87d1e045785442d3015f6807147904ffb5d2a731af29e985d5fcc5548263b898(
    value: typing.Optional[ClientAddonsAzureSb],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__81dcec818d9d2e9dfda39c1f21fb7eb528b656fe0244d112e02ad36d88db902a(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f5f76984ce01262957070cb46931f954c7fd65d7edd26aa29cf3d0d2069d3b70(
    value: typing.Optional[ClientAddonsBox],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c6f44bbebf5a5549a4438bfca7bc92dfa81f79370ed896c7e458b8bb9f17ecaf(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__42eed3c366e0eb1e4f6a0ea40f4b339cebb9fd6564aa89418a18aef557bdf762(
    value: typing.Optional[ClientAddonsCloudbees],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__367805428a617c3ea39dd3fc067fbde7637ed287b4a07b1cfaf356906b163231(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__47d088547efe87b4155eb15ecd882d457052e0f9ab8509d72d1a5385fe9b5e38(
    value: typing.Optional[ClientAddonsConcur],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fa906cd7da78abab85d82799c6ba298f2250f4579e8e3b89e43db4f3d1c1e4d8(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__690e48c7043b8a6b445324e5d877136e707c052a88441fd2c21d6ce361e59497(
    value: typing.Optional[ClientAddonsDropbox],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2b0218132afa7b1d2bca9865164a36ac39ec353b278ca996f999ab0c6c5a4a2b(
    *,
    domain: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__caf237447a238efe9c6d6ddee1fc438f5cb679c0283e5e952206108ba7ffa6e1(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2bef7f2ad546946b64fec8252305b189b9a81a9e4b32dc39ea5697bab5f1a9e6(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__848fbeef55f3bf5dbf0a4d3bf5247c9c178ab1cc33b9c7e861ef9478cd481301(
    value: typing.Optional[ClientAddonsEchosign],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ee483434c75e5df89738be46bdb59ea181a34ac65bc5ca7b062e0f78ddad6c0b(
    *,
    domain: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__eabb28b0e68681967729860c3fae508c0ae5a90b70207eb1949e25d92c84abe7(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__dca2b077069128050b70d7e95b9cb39e555cda08214435d5c6a0d340521370e3(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d2cffa2c507380183f88f8e49307ca3962454c1fd5687976fe6c05881c2947d4(
    value: typing.Optional[ClientAddonsEgnyte],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3099c815ad96336919e226ae3adcac8e3bd5f3367e3bdccf8cd090d868e9cf07(
    *,
    client_email: typing.Optional[builtins.str] = None,
    lifetime_in_seconds: typing.Optional[jsii.Number] = None,
    private_key: typing.Optional[builtins.str] = None,
    private_key_id: typing.Optional[builtins.str] = None,
    secret: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d1ca6fe1d52ee822b0aa7bb391bf34f96c4723bd687244f3fd103c2f09f57730(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9d1d8db24c94c90fe565750d360106ba61d51951e1bb48b8af091204fc665e0c(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__303f1d5a765f588c58d67ee9c6a4b5516022d288a35f6a50dcdb7cf04b8eb8cb(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0a7ff7a93c921d869b338e3548157bd2f7bd9a648db3aeceb1497ff30e120acf(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ac594441b1b5a9e72691027410bae97c3bdae9f11599f15751320e2069b7a76f(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__75319412a9302be27acda61b776fd841881c36a87e01b5860c17faa6a8060439(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__98465e64d018555448b6ae0103ea56ca8eccc2c938d170918e08ff434222ae6b(
    value: typing.Optional[ClientAddonsFirebase],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1ddfd036111d649d50182abb828c429842104f1faf58782cc9569bea11c4cb25(
    *,
    key_id: builtins.str,
    private_key: builtins.str,
    provider_id: builtins.str,
    expiration: typing.Optional[jsii.Number] = None,
    principal: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9df16716646ff0f1a1a266012e2493a209ebc68a677da55ee47d5b27f034bd71(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__24b86d40ef821862e107ebf2dd4355cdc8bb4f1afc2865ab6034805c395a7d54(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5424a61b3ed40ee76491eefb368052ffb365369f88541248f618bf58007c269f(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__18b0c470262759325f0c19b921b6a3e20f648264df2d64a4dd56aff4c5f29767(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c4b842dd19e27a9782cedb0e62b3e8f48c1b7b08b6bc6514f412d4c8ca1eba8d(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a0334a2c6d3f48789c640ad75ff6d4b3ef6f96db59d0f2ba50fe6a75a25a9f08(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b529819c3f6932c2de46642634c048982e293db0b927dad3859548f4f2b59c73(
    value: typing.Optional[ClientAddonsLayer],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__aaf4dd4c267392bd6c5b73613f07351f4b4beab22bd162a2d54a8d194751fdfe(
    *,
    url: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c4cf8f90733a118e41377f8f8c59ec5d3205e0df1b7adc3232ac8a8700138d7a(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fb797f293fce17088395f2596f97a883684b1f70fe992b7cd76f8ce5ab3f9e74(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0cbb224589daa87373123f0209a6504490f17439a387e8762f7bca2de4f409fd(
    value: typing.Optional[ClientAddonsMscrm],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c172420aa44c8b738bee026891320a4d410d7ae49a5425c998d179dba3a98db0(
    *,
    account: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__45d7acd739e562e3967cc5815ddd9a912311d74dd0a28d663613c179fb75a96b(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2c7fdd1fda504ab9446b636e6d66e28c1a1410bcf85ae7e88d86da7763cf0fb6(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7180266833e3db2eec904d1a3ed46587fc0636a37f9e5ff584510644c299c342(
    value: typing.Optional[ClientAddonsNewrelic],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b8f95b16cc39c3b3f3211fd70aaf1f5fb6da2bb13ad2d562331e432540dd745d(
    *,
    connection: typing.Optional[builtins.str] = None,
    domain: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e3e2e6d35158f21cb7140563db6fb2122538ea5dec85f9bfef58f465e5e62cb1(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7117c54d9de550b3e19491930e6ab182d42e7b88e9f51ac0c0f3e4d3c62d5d4b(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7f702ad7e2bb073cfb252d1ed9f845451dd19f7d5b57cdeac785e524d45be94c(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7dce0388f2144e1a8c042ce20b6c52e28c6bdc47abf0c7e3ba29f98bf9ef9b41(
    value: typing.Optional[ClientAddonsOffice365],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__013a9c1454968f86f3382fb7d904c14a7095ddd51c8db75c7c1ed2ef612e2275(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__794cf9c3347e6d331934a2ca561dc1aad5c9318925ceaab23d4e3ad0c6c89b4b(
    value: typing.Optional[ClientAddons],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__11b29c1c1ad6fa4abdf60ae3382881de07f7a2d303f8c8b10aebc0d7af8c5ddb(
    *,
    url: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7bf49903657cee69d6c46c4f4c52e582f843945e9f57e57aaf4f3f97959653b7(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0b388414ab005ac45cae53a249c53724240f93c41b96550a671fd0b3b7aca447(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__56f8a90db255247b111389260de093a9689e53ca10be153ae8bc0dadd42ea701(
    value: typing.Optional[ClientAddonsRms],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__98bcdb3779dd7e1775d591df196b5a7467dc8996530823b97f32d2f6e6e0a994(
    *,
    entity_id: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d5673a3344e81f040068f635f5735786d989a4cb16dda48c6138cbd5f3ad5188(
    *,
    client_id: typing.Optional[builtins.str] = None,
    community_name: typing.Optional[builtins.str] = None,
    community_url_section: typing.Optional[builtins.str] = None,
    principal: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d4cc39400b55631b323409ac1cd4f14c9af52155d03f1c622b1186a64121e88f(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__da83ec1417193775ab370e665419991037b6a4c2a702de7203fe916a61523763(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__149d34698f313ae4b20c013eacfea7c5d3b211631fed9abf3e77856d8d2d6f06(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9c776d5851c13910d01976ee5846e7638ddcd060d81495b2a99fd8e5f40c3457(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__90a6c6fc33e42e568256ee044511564fc8a993f351c3345cd9df42d41dc6e1b5(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__824028009be0e9bebb34e962efad306739354c942cbda2e6e27c17347430b3b5(
    value: typing.Optional[ClientAddonsSalesforceApi],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__636c1c43e7da8f6f994d64fae9953b1016179284a142e19b1c70127527d868e5(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b7a087a90013ddfa69a49af77263ca00d97a246a4f576b87dee3cdfee8f0c57d(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3194e93177cc2e3df5890df9ccb90de84b5fdbe578ce261090d96b6058f2ccfe(
    value: typing.Optional[ClientAddonsSalesforce],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__35271efd30770d9e886b304036748096f18b56f5d36630b504d778d28b530550(
    *,
    client_id: typing.Optional[builtins.str] = None,
    community_name: typing.Optional[builtins.str] = None,
    community_url_section: typing.Optional[builtins.str] = None,
    principal: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__89ac97ad606cbfdcbc57d7155a0c9f2bb0da678dc5fb9c2b0660927a7858e02f(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3fdf3349b4b678f38c3c449e681d2e59c4b0eec4f34cf9a831bb1446fc2563ed(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5adb1fbac2729b8984b5a1e98ab7d6a403b11fac0c1a9a3550e2abff388d9e39(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__82e8436fc14a48e577375b5ffd1b2f9fd23a32c67ef10d9fdb12e05a1be11ceb(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c9bd95d948f8feeb8e7ba9d84c813857fa5b2dfbd85da3aaed1f836503f72d0f(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9fcaae35fddf96e669a3fda3a3b16603b5a659467e823347e79137fa8c3e8fbc(
    value: typing.Optional[ClientAddonsSalesforceSandboxApi],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__72b685278538a00a21b1ec138cda2478ad80a3fc73a1276172b9152141ca87a4(
    *,
    audience: typing.Optional[builtins.str] = None,
    authn_context_class_ref: typing.Optional[builtins.str] = None,
    binding: typing.Optional[builtins.str] = None,
    create_upn_claim: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    destination: typing.Optional[builtins.str] = None,
    digest_algorithm: typing.Optional[builtins.str] = None,
    flexible_mappings: typing.Optional[builtins.str] = None,
    include_attribute_name_format: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    issuer: typing.Optional[builtins.str] = None,
    lifetime_in_seconds: typing.Optional[jsii.Number] = None,
    logout: typing.Optional[typing.Union[ClientAddonsSamlpLogout, typing.Dict[builtins.str, typing.Any]]] = None,
    map_identities: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    mappings: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    map_unknown_claims_as_is: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    name_identifier_format: typing.Optional[builtins.str] = None,
    name_identifier_probes: typing.Optional[typing.Sequence[builtins.str]] = None,
    passthrough_claims_with_no_mapping: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    recipient: typing.Optional[builtins.str] = None,
    signature_algorithm: typing.Optional[builtins.str] = None,
    signing_cert: typing.Optional[builtins.str] = None,
    sign_response: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    typed_attributes: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0fe8a0b110181ebf19275d79710443a2c6354acc4e1b550c80597833eae4162c(
    *,
    callback: typing.Optional[builtins.str] = None,
    slo_enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4c666293b952b839cc3c816823ddf2857df7aedc24fd1ee55935085efc45567f(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9992926ae006677d75f4279f252ecf9949598a39bf6043ab37bb4e75ca38c70d(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6978d1d7dffbfab883076e8e46dd6fa3f3e071b22212dbeb0adfffeb883caa37(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ce391e88d656ce3c13fbcf4db02da06d391ab58f2ada5a3f7c263c3ef89afbd5(
    value: typing.Optional[ClientAddonsSamlpLogout],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__35cb42cb6da7384c34129133799fe55a316a0e734d0c79db9df830798729188c(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3d341a46866a4d512f0f78a94164871f8c10f217d128d83fab9729c9e55b04b6(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8aa12390ada8cb4970e784ff3a5a9a1bd8ff0d37e8a06b78592f6de1511819ef(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__678e5622fe4aa36d7c06b39ea1237451ba644d426895e973d9eb3a89e9297655(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9cf6582ee0f7d2c74037eb3002ebab85fb714dd6f4e4bdd4a060cdd9e46f721f(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__912100bb72f422411252df76293098e17565171d93156ff86b0775a94c07146b(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2ef803a9a40c52c5d85a4d4cb4c117eb55711c51615923d41133829b473afc04(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__16f2f05fa2aae4d298ae6acce8dc7b4663b5f8cc0135d846b9b4d517f78e7949(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d8934c30454c71ac329c51dba79ae64191e4399fb9f832ddf2f6712784083664(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__870dffb0dfce32f4ed45891f376b1409c0c8311f83baa75724766b458e819dc8(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5f4e8b17981dc23b311bda7b61aab817c131fd1fe046a029dafcb0c745cdd26e(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9278c4ebf260bf58d429bbe79544b2755506b98344ae35d62042c8081f19ca4e(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3d87a0f32f279a8c27da4c9f946b2e15fc32e663eda545ffbee27070067f58f0(
    value: typing.Mapping[builtins.str, builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__917aaf3ba10cab277a60c7b11712a2f630919cf3f8002b15b730dc2de44cfbb0(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__aba05a3cd00c42dda8c3b744722f1935db3b33222c25aa3bf52fdc02a8a57dae(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3c1e35b0b370b0acc21e1f257beeb970cb8afb2ff6d775a16a6152a4a240d7b6(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__dc6106b4ab080c0ba850645efa4f19bb5c5a78d8476968d40929e760e22c9746(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__62c885f6acfdbb67598160fb66d76730d7b5f2b719cdb4ddcad38f1404121c93(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0e23530a4690fe02376189311e183da193699deb0fdb42393c2f59cdaf3d939f(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__77d62d4907b38b7c56d44b53e0ac89c7ec1418bcf6f22c85ef6d4878aa1890b6(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bb744d49d3eb90ecb7d61c86cb82ee754403a1c5a9b93a99726da4cc272140fe(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0689778f1952e59175b15596e221e0abcd5cbea3573fe2de412ec3c2ffb49655(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e0f31d37be190c1849dd358b10437d19cf05775265d001c026b4e31df460931a(
    value: typing.Optional[ClientAddonsSamlp],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3f7cb1d5d8e0cc23ca0576ea92547817946dd29e19b696a477aaed6cabc4ba91(
    *,
    client_id: typing.Optional[builtins.str] = None,
    name_identifier_format: typing.Optional[builtins.str] = None,
    scope: typing.Optional[builtins.str] = None,
    service_password: typing.Optional[builtins.str] = None,
    token_endpoint_url: typing.Optional[builtins.str] = None,
    username_attribute: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0cc5732ce5d7ed0680f2387dceacfce1d83c1e3f2c36b141eb1bf1d3c5e80d46(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1fc5c94c8db35d7dbdf2374965f2b7913139b7556cf330f052a0180e3dac16f5(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__869fc23d2499d6ff8c86204aa3541014075d14aa21848314a6945adfb3a10040(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9c247d0465043f09f83b24d6251abd0f633e9404b99128c815d3336c511601f6(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c2097f444eb0cb9b24810e35b73ce98d801bcf7b717168c7d8042d66a3cd44dd(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2bfd903836efff295d9572b5ffd4d2e284bf9f756bef03b8c74eb6424164bf96(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a254773cae4b48cb763e5135f5c7938d2185eaa4f5bdd87530638eb846deeca4(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f44108744d4d93244ba802cb88f98d37eb1aa6bff8841099fc38d81d1d9674af(
    value: typing.Optional[ClientAddonsSapApi],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__09b76217720ad75fc83c14c37d91c0a8a3d611f1d2a3640ab5a55536f6f1579d(
    *,
    base_url: typing.Optional[builtins.str] = None,
    org_slug: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1f1b033d4db01587de31d9c692c9ede2fe674d71eff1d78acd584bd7755d82ff(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6c472b4fecea418e86462a856b3e9694a4db0d290007994229dabf62d99bcd6e(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b11f0a5a007c1afcd52f191d2d035203445dbf9466af85d1387e28c79f890722(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6446e82d548dd352d4908c5b6f1e1b50a1bf71d19a49c0dd3b49a1dd1d66a609(
    value: typing.Optional[ClientAddonsSentry],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c18b96b1fe0f4eaa4de6ba1c21494e8d0299842191ce0865b822a62b1273fb03(
    *,
    external_url: typing.Optional[typing.Sequence[builtins.str]] = None,
    url: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e5c6e9e480b5d5e23bd845c5c526c614dde33bbdabee323d3b34f1dda91905e2(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d40431761eeb041a907743f522fbfd6ae54027698ef66601823dae1ff42dfbe7(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b8b10a444eba1bd93b914be5e17bc0ef16b3b2c6e985084e3cb4ed9854d9fe99(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e4bd2ad8c0e2a8877107ce6929885c36636922003dc60cb6c3688dcf75609ef0(
    value: typing.Optional[ClientAddonsSharepoint],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__baf1d846e79d253d45bd21bbcd9742791edfb5dd207477e6f4cd0a4a33f1891f(
    *,
    team: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__283f09af9a538e17577d9b0488e3bb98e7d4201da167a6c307ed7e383cf4be18(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__568acb0616c38fd86e7fac1d5313a9c8c4c8e8cc3595038abde77638c8097a44(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__908bcc40e8251239373dea17e1fda83d689f78016cce774e2498e48e982520c5(
    value: typing.Optional[ClientAddonsSlack],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fc4db59151792741dc65704785ae2266db29c6c4df05007476068ff7a538bf6c(
    *,
    acs_url: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__84ff6188aeae83697e276a67882a5f5826b84d76915a134eb8b64eedc1bee430(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2a7621fee0f6e5f9d16559a182acf48abffda51dbb6e9bd00ccb1d0fec243145(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__55599534f321aee43b87d0ac33450b8e275b56227622ba30e99a8325eb076112(
    value: typing.Optional[ClientAddonsSpringcm],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fe768238a607d2cf8856626694de029ab652364b0e3e960a55bc73a92ca42eaf(
    *,
    name: typing.Optional[builtins.str] = None,
    version: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1f441f1b207df3b00a0ec88b25c1f398e68e67a100544590f4f030bdc940d3e0(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9d13be3742b57949bf30d6f84b6a7b3b07fb36e1301a86887e26d2bab1318312(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7814fb61fdb8f70e7e7b12a72f9948db9ae78beedbac0fb8c186ecf37ad0605b(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__26668d42cfa62278dcb00b406f4503ae7925dae7013f77603d4ebf5de9637e2f(
    value: typing.Optional[ClientAddonsSsoIntegration],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ace375fe0734648b0a19df6010c0a8bd20ad8760ec421e165ea21d78bc9df843(
    *,
    master_key: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b3c8845a44bf911b1a0ae49454371b8980e936783766ad92eaf3b4c8e5ff5674(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7a6af321d3428a04811daccfd5598c9419cf0f23eb7aac670739c178a8e31ca0(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6aa436dda4a04f62b65eece1143522346e1cbc8c0e20e6795d12e5e254ad2a0e(
    value: typing.Optional[ClientAddonsWams],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__52087c624d8edeb9ba456dc1415f6ef9fc9790e97dcafb460d9a15f71839ab79(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__462299c0065619f6b97f401fda7b34a8704f2180c634299be7fdbc5d11726fc9(
    value: typing.Optional[ClientAddonsWsfed],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__13832c6669cda9a8e8e09b9b224559b2d2807dde5d9d3d43278a36a3a27386a0(
    *,
    account_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d9bb068c658ae56003f361145ac4668b1ed1140fd81b5e86216bf3e37322049e(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fb2d2e95d987ea2aaa62c85bfb146106b375c1462e89fa31ea9be97038765a5c(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__96bb334550901368dd35cd4acaaa320ef5442975933673427db76c784bb4bbbb(
    value: typing.Optional[ClientAddonsZendesk],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a5b9231ce5af5726c2e38f1e7b2cc47fb3823fe8d7ce7a5d8164f84c284a9cb8(
    *,
    account: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8b68eaf69b8c019f9ff74d947308ca5e513baa2b96cad48ec5ba862041f7355a(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__89cc8fbc598133b7ec7a05c2f79983aa27866781c518e6284fb8489fbf3f9c64(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__94722caf79af5b70bbb787b750c96077af6225737a96d836645d9c79bccbbe97(
    value: typing.Optional[ClientAddonsZoom],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__07762e2dcc6d5643675df0ecd911210de3b1602dbcb239a2ce4acd13650c6916(
    *,
    connection: typing.Optional[typing.Union[typing.Union[_cdktf_9a9027ec.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]] = None,
    count: typing.Optional[typing.Union[jsii.Number, _cdktf_9a9027ec.TerraformCount]] = None,
    depends_on: typing.Optional[typing.Sequence[_cdktf_9a9027ec.ITerraformDependable]] = None,
    for_each: typing.Optional[_cdktf_9a9027ec.ITerraformIterator] = None,
    lifecycle: typing.Optional[typing.Union[_cdktf_9a9027ec.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]] = None,
    provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
    provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktf_9a9027ec.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]] = None,
    name: builtins.str,
    addons: typing.Optional[typing.Union[ClientAddons, typing.Dict[builtins.str, typing.Any]]] = None,
    allowed_clients: typing.Optional[typing.Sequence[builtins.str]] = None,
    allowed_logout_urls: typing.Optional[typing.Sequence[builtins.str]] = None,
    allowed_origins: typing.Optional[typing.Sequence[builtins.str]] = None,
    app_type: typing.Optional[builtins.str] = None,
    async_approval_notification_channels: typing.Optional[typing.Sequence[builtins.str]] = None,
    callbacks: typing.Optional[typing.Sequence[builtins.str]] = None,
    client_aliases: typing.Optional[typing.Sequence[builtins.str]] = None,
    client_metadata: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    compliance_level: typing.Optional[builtins.str] = None,
    cross_origin_auth: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    cross_origin_loc: typing.Optional[builtins.str] = None,
    custom_login_page: typing.Optional[builtins.str] = None,
    custom_login_page_on: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    default_organization: typing.Optional[typing.Union[ClientDefaultOrganization, typing.Dict[builtins.str, typing.Any]]] = None,
    description: typing.Optional[builtins.str] = None,
    encryption_key: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    express_configuration: typing.Optional[typing.Union[ClientExpressConfiguration, typing.Dict[builtins.str, typing.Any]]] = None,
    fedcm_login: typing.Optional[typing.Union[ClientFedcmLogin, typing.Dict[builtins.str, typing.Any]]] = None,
    form_template: typing.Optional[builtins.str] = None,
    grant_types: typing.Optional[typing.Sequence[builtins.str]] = None,
    id: typing.Optional[builtins.str] = None,
    identity_assertion_authorization_grant: typing.Optional[typing.Union[ClientIdentityAssertionAuthorizationGrant, typing.Dict[builtins.str, typing.Any]]] = None,
    initiate_login_uri: typing.Optional[builtins.str] = None,
    is_first_party: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    is_token_endpoint_ip_header_trusted: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    jwt_configuration: typing.Optional[typing.Union[ClientJwtConfiguration, typing.Dict[builtins.str, typing.Any]]] = None,
    logo_uri: typing.Optional[builtins.str] = None,
    mobile: typing.Optional[typing.Union[ClientMobile, typing.Dict[builtins.str, typing.Any]]] = None,
    my_organization_configuration: typing.Optional[typing.Union[ClientMyOrganizationConfiguration, typing.Dict[builtins.str, typing.Any]]] = None,
    native_social_login: typing.Optional[typing.Union[ClientNativeSocialLogin, typing.Dict[builtins.str, typing.Any]]] = None,
    oidc_backchannel_logout_urls: typing.Optional[typing.Sequence[builtins.str]] = None,
    oidc_conformant: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    oidc_logout: typing.Optional[typing.Union[ClientOidcLogout, typing.Dict[builtins.str, typing.Any]]] = None,
    organization_discovery_methods: typing.Optional[typing.Sequence[builtins.str]] = None,
    organization_require_behavior: typing.Optional[builtins.str] = None,
    organization_usage: typing.Optional[builtins.str] = None,
    redirection_policy: typing.Optional[builtins.str] = None,
    refresh_token: typing.Optional[typing.Union[ClientRefreshToken, typing.Dict[builtins.str, typing.Any]]] = None,
    require_proof_of_possession: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    require_pushed_authorization_requests: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    resource_server_identifier: typing.Optional[builtins.str] = None,
    session_transfer: typing.Optional[typing.Union[ClientSessionTransfer, typing.Dict[builtins.str, typing.Any]]] = None,
    skip_non_verifiable_callback_uri_confirmation_prompt: typing.Optional[builtins.str] = None,
    sso: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    sso_disabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    third_party_security_mode: typing.Optional[builtins.str] = None,
    token_exchange: typing.Optional[typing.Union[ClientTokenExchange, typing.Dict[builtins.str, typing.Any]]] = None,
    token_quota: typing.Optional[typing.Union[ClientTokenQuota, typing.Dict[builtins.str, typing.Any]]] = None,
    web_origins: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a6ee81c2b3f8c9a16e5ce509de893fa69a52dfd2dc113f1b047bf9f8aa542930(
    *,
    disable: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    flows: typing.Optional[typing.Sequence[builtins.str]] = None,
    organization_id: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__73d39984560158d9e5b61d95219a99ca8295b9c104272d1d14ae6413708ffe5b(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__20fcbe1268470c9439d6c14991171d51a2a3705e56c7383b3e95e46c120397d9(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0a98b26e7c574fa74f4ec60c13a01c40e2d9ef50212424f619840cd33731f4b1(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e4084a5d5248bc80619b69753268032731a92ceb7e64688112d95121547d9cb2(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__11e6083a57d663ecc3f3ddca5bc6a8927af63910a4e874b426e07e80c83107c4(
    value: typing.Optional[ClientDefaultOrganization],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__843b8e75bb30e0dbbd7297c432f4503e9aed54df621247a04f6971a04e0b0bb9(
    *,
    admin_login_domain: typing.Optional[builtins.str] = None,
    connection_profile_id: typing.Optional[builtins.str] = None,
    enable_client: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    enable_organization: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    initiate_login_uri_template: typing.Optional[builtins.str] = None,
    linked_clients: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ClientExpressConfigurationLinkedClients, typing.Dict[builtins.str, typing.Any]]]]] = None,
    okta_oin_client_id: typing.Optional[builtins.str] = None,
    user_attribute_profile_id: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3327a395c850cc58cb5f1e6bcd44e355d7d2bff2d59a24c4600198f99970a4c3(
    *,
    client_id: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4bb1a80b7db8fb9a500c2ab564e4c4ba15b31f593275563ce8bab61a2b9cb7f7(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    wraps_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__432b4f9c18bfefcbd090d672dfdde57921efd474c49671d8acff1332d6932cc5(
    index: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a8e2e39216985bd846dcdabdce2845177c94cb4aca84e076cfdb7e76b4b1c335(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__382fb6db6f20af6d2bee6525686d2646a2a7e0897b9043dcbf7cc3957aa16edc(
    value: _cdktf_9a9027ec.IInterpolatingParent,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8c29f6c716255f40acf5cc0a3648406a7c4e8dcb7df1051e6e676de8dbc75f3c(
    value: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__66789608f368fc13285b1dc8899cd19cc962b182bb263e93d655a9c30e57550e(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ClientExpressConfigurationLinkedClients]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__75cb1a886d3fa050eede04b6932873adb24257f5fc5e12dc5bf1a983cdf0ca5b(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    complex_object_index: jsii.Number,
    complex_object_is_from_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__583dd7150afbea8b5958067df9b9fec38ecb03fc7238860fe1712246da4b5c1e(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f74d87298ec99bdf17f1682292f63c92a24a52bb4940a9d616ae4b42ee774571(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClientExpressConfigurationLinkedClients]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e5ce14e7b51b5eecb741ae87be11474d491aefc3809f09ff66b0af241da74221(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bcd61b4d5fa5c4815454def280818d1f35dc1f02106ff96effb7342a04f99a23(
    value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ClientExpressConfigurationLinkedClients, typing.Dict[builtins.str, typing.Any]]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f151f16b37955420600ef5e0df4d51121a64f7a7a417ad3519c4a99de4c54aae(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__405b5c9bfe998cdbf9a2e588aa7b1b5cfad95e303cc66a51f2a8af70184a508d(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d99575a67f8e8e059dfa5560fcb47d24444d889914d34ea106fac563dafb57fb(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__aa94d7b2ef9fcfc828654b7bee0b08ac95f60fa5e6220c0e8be28d74a6443a24(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b72f481176fae326131ed6babd38382ecfa3bf454e7d99f609fb4661000dcae8(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8114deb1bfd5db82a477bcfbce957984fe0f930eff50a8076997ce4a83b3e31c(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6e95b39adaa744abdc70d2a59ece6b936b08d87b9d865d97aceeda957dd41057(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cf50aad69a004487654ee455675560f7b0669f79281cede51966764f5db569f8(
    value: typing.Optional[ClientExpressConfiguration],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e3236bea8e80c9b29c84c150426d18947f6c730a9f934f885b43725ac5760dd0(
    *,
    google: typing.Union[ClientFedcmLoginGoogle, typing.Dict[builtins.str, typing.Any]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b09219b205dff85581d153cdc69a88b5900caaf7cdbc0e4ff08896b5199c3e89(
    *,
    is_enabled: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4b7a626c861e0ae276c6d3bdad2fd2e61cddb533e62a7e294f6ef04b7ecb93ca(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b73352cead9124a01338bad7964da1478119b87ef432eebf09bae9d70c86ffcc(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__16d47426ddce8e3c272fc8b54890eef6db8312f0b4c89a2b49e59317c5bf002f(
    value: typing.Optional[ClientFedcmLoginGoogle],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e7960504b5996432e3c8f27f2e7406d11e76e0045ca6f370566c1ba4128625b3(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6c8a8ff36d4ee1b5fd2ec7292f1aa042fc518552eca415fd54ccd0d5eacddf44(
    value: typing.Optional[ClientFedcmLogin],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d83f9a41f5c8c44ab78eaf0ecad67f503fe3d3c44c4bc1b35079a4e1ff9939d6(
    *,
    active: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cb16147f1c8b8e6877627f25d1fcd8086c87c1a5d07d0f4c60c10293fda4beae(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__569482527678ea32b0137f9978e640fdd433cec2a2ecfb755a12949e6e19d728(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f8fcef2c4aa616eb8ec80aa150266990911b1bb3014b28b645827f449a05f9ff(
    value: typing.Optional[ClientIdentityAssertionAuthorizationGrant],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8779937ccf9008ed1b1b078aa476a8ec9007208c912d0d14b8a977ee29dd9f5a(
    *,
    alg: typing.Optional[builtins.str] = None,
    lifetime_in_seconds: typing.Optional[jsii.Number] = None,
    scopes: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    secret_encoded: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__48a07041bc2ea8c0a5bdcf905902c2d6f0e6d6c02e7f51451ceaa2812ad5dad6(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4a06618de9e29b33696a8caa27c5d933c49e4421312e4bf4d4716664e8413692(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__776954426f74a2a63cc730559748a0589a41c45d52acf996188ef30367bfb446(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__946fc0e877ae3e143bad4d7804159dcb19e4ee429e1667f4213cf795a2fb3506(
    value: typing.Mapping[builtins.str, builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f2561ee9e4b2e2582389c69618518fd1c4d446e36fc1c3c3bd1fc4cf07d69c6c(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__43c173f70dd21fe097c66992984a938834ae0f2e7e3fe1e450a8e2e5b3bcade8(
    value: typing.Optional[ClientJwtConfiguration],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__aaf74c0dce40d2a779e559b48dd80791a132fda35c81cd2539188a937c1be8f5(
    *,
    android: typing.Optional[typing.Union[ClientMobileAndroid, typing.Dict[builtins.str, typing.Any]]] = None,
    ios: typing.Optional[typing.Union[ClientMobileIos, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__37c98fd122666d55ea60d656fc33c6e1e8cd0ae578ed0cc36200d3bdb7f5db23(
    *,
    app_package_name: typing.Optional[builtins.str] = None,
    sha256_cert_fingerprints: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7a1046ffddc94f869c8278cebc2b9f33a4d67e319044f1f6a5cbbf54ee52020a(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__848825c8f197b7e6c696ef48c28e3de9c4861dac59f50ded580094c530319276(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3170b54e4920b9547b4828b7397b319af08fd8c77110c19a917748847bb60d1a(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fc4f551588b562276dbb29822c64cac02471970d9da47237c5a48a7c0edf1567(
    value: typing.Optional[ClientMobileAndroid],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8e3f7303348ec0ca07fa3ccb5e96b1d3c85d4ac9eaa3c5587e3ae5162565800f(
    *,
    app_bundle_identifier: typing.Optional[builtins.str] = None,
    team_id: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4708690f416227b5086ed9db31b6efda5a36ef443316c56c6d0d7519f655178e(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__53e25af08e240de4705ad8f65b9ab08341227c754618f7ce7d20762fb1c180ca(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__01598821040d41350eaf7b3e7d4cc20b40fc577d8e43b0256f167ed168ba07a2(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5424e7cf14527a6595e7a10bafd197e91db34ad1b44fd423a52eff2a7ed385d2(
    value: typing.Optional[ClientMobileIos],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9df2dbf2002c58cae24fabebd4dfc984edae6079b968f4d16dbec5a52acb3c07(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__15e3d91fac92ca2db3323eeac4ab4e93590344c29ee5d608732b3b8714d80797(
    value: typing.Optional[ClientMobile],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__86957b9d501d992b7a8fa85f58b4fdad6951e9b29b949d24a21fdf6f03dd3b68(
    *,
    allowed_strategies: typing.Optional[typing.Sequence[builtins.str]] = None,
    connection_deletion_behavior: typing.Optional[builtins.str] = None,
    connection_profile_id: typing.Optional[builtins.str] = None,
    invitation_landing_client_id: typing.Optional[builtins.str] = None,
    user_attribute_profile_id: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cdc2c465d57f6772e95867dc6ed19bc37b32c9d93a26361eca06b08b73fe5e6c(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__98f20712faed4182b3d8eed767b73013d129fddd5c821f88bc18c6fcbff798cb(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__102973b9ce35e8b4d68a599f5e141b4a9ac63e1d359f9f7c63d11bf21a17edc0(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e8c73867b3d2834f14476e6c8f4dcce62502415ac292039e904bfb6f70ee3c96(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__95e864a4bd1c2f6752f76a3ac2ec417edbe38f75981ea09ac352387a6c29d7a3(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__757e9d3f99edd05591a7087e867cf1954c549c628dceeb59c6eea5872c09ebcf(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e40cefad1ea5c57ea38d551c56414af31d8c86e4958fae39ab20e84d92b19cb7(
    value: typing.Optional[ClientMyOrganizationConfiguration],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__10494894cd1025c36462cdcbe639f33babd22ce35628af6e185c2e6d3b168679(
    *,
    apple: typing.Optional[typing.Union[ClientNativeSocialLoginApple, typing.Dict[builtins.str, typing.Any]]] = None,
    facebook: typing.Optional[typing.Union[ClientNativeSocialLoginFacebook, typing.Dict[builtins.str, typing.Any]]] = None,
    google: typing.Optional[typing.Union[ClientNativeSocialLoginGoogle, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__dd78faef1d274113bce74183f438e98575943a0e9d4a3143c95fbcd9fca3966d(
    *,
    enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c7d60b82bf9c12eda100229fa07578a808c3164817f4fda5a061ba80e2e55e02(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__60b526b7fcb453480735c926bd669daf43da622857539b5b29c47e96a465952d(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b31384a9738846ed35a4bfe061af476493bc3a59d61f7e84401324efecc507b2(
    value: typing.Optional[ClientNativeSocialLoginApple],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0434d67f6d7950aad90b5d45609583850048e5fc09850ed77813f656bbbd655f(
    *,
    enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__52035b101c2c91aefd82c2af5c8c7a62ebbf6c878602e4b155c28e7a61f94a80(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e0d029d8adf0cc257114f563e8ffd5dae352e63b1b557e1a06e88eec895bcdf4(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e26bb57308984a0c8188b78337739ec644083a84e1bc7c94e354b107380e6d8b(
    value: typing.Optional[ClientNativeSocialLoginFacebook],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8631fa6d2d5a05fa4d3f4307b533eb95af56dfc22441a932510ffc086a709cba(
    *,
    enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__30f267f78b072426edfa212d8bd0a9c238f4b21977f1bdd4cec5dc1d25aa8e79(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d89840cc416181f8bdce0082058b04dc6bfed11bae07f35ab4dacdb10f369c82(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2b796ff63cdc650ec6b48856c92332d587b4e06e277b5063f86afb8a01757d51(
    value: typing.Optional[ClientNativeSocialLoginGoogle],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e8e4012ce198ecfdd647ea2c4f6a6619bcb738c015bf5db45fd9ab7ce9f50667(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1c890a4429ccf6a58d39223f8436c2ecbb6928ae15ab905bdfd045e8b3b8f602(
    value: typing.Optional[ClientNativeSocialLogin],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4ec43ffb2ff2c10f6bedda87bf012c3ca8cc114977a7c93f041b790d746c6845(
    *,
    backchannel_logout_urls: typing.Sequence[builtins.str],
    backchannel_logout_initiators: typing.Optional[typing.Union[ClientOidcLogoutBackchannelLogoutInitiators, typing.Dict[builtins.str, typing.Any]]] = None,
    backchannel_logout_session_metadata: typing.Optional[typing.Union[ClientOidcLogoutBackchannelLogoutSessionMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6114e9d0ecad6cb118919cb5433bfa64974f7c8d467cec5f080089276a50c2c7(
    *,
    mode: builtins.str,
    selected_initiators: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0c712b61f7b2f3e2bb2200eff71f0fb9409a1d12572ca6b7c349350bdb355fc5(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4e49623ec697aa5ba268681944eace212cf1e9919dd861d1c75b9471f36429d3(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e5705ecd511bc3605b03937cf0b836507c7003e59ca3280aeca6b530133ace99(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__55f4ccded8e6b0f6cba8c0b93ef0fc8e3c8ede4d96523fabd342065d211c7831(
    value: typing.Optional[ClientOidcLogoutBackchannelLogoutInitiators],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c51b8bb93fefe8880ba7096d28f530454b95b2483628344728ee7692c809ab34(
    *,
    include: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f3aa3ec152ea34f5be74b2d3214ea79247e0b6183e8532ab9980f1089eb2e662(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1bf2fb6ecd7a3b592ebe400573fec43e37cf04ee6fb95565764f2b783e6f0be1(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__432416c073b60be22c07614523a9882bf079004d8edcdfce50de73862fd86a4f(
    value: typing.Optional[ClientOidcLogoutBackchannelLogoutSessionMetadata],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5e409cf427f23ca45dcbe98e81525919fe7261ca3749a101e83476605cefa907(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__88ce7b8afc0b30522b633fd3407a83fba369af723c912d980763d567277f5df4(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__82bb19507bb8f179f41442ab2607464f5f22417c34b6855e53d0feeea2c0eb95(
    value: typing.Optional[ClientOidcLogout],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6e20c6c2545a3cb0065eaffd3368829c36b58ad4c548ce5e78c5980e3bf3d13f(
    *,
    expiration_type: builtins.str,
    rotation_type: builtins.str,
    idle_token_lifetime: typing.Optional[jsii.Number] = None,
    infinite_idle_token_lifetime: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    infinite_token_lifetime: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    leeway: typing.Optional[jsii.Number] = None,
    policies: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ClientRefreshTokenPolicies, typing.Dict[builtins.str, typing.Any]]]]] = None,
    token_lifetime: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cadcfa8da6fc0245b1b6822bc58e545086072835de01a8c465fbfb1074fb36b8(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2e3fcb1e610608a46664150900a8fa2a72d628e035e83d9029b0c60d7aacef97(
    value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ClientRefreshTokenPolicies, typing.Dict[builtins.str, typing.Any]]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0dc2ea3513e49a0468c93c63139c7885fb773ce8261b766f5ef25ff930c85928(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d91b88a9bfe167624d848072fb29b8521a2876b211f4afe796294fff22883d3c(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3a09b54e3ef553ffbafed6add050128c7d580aaec57a7672ec9e2b133688f160(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8e4588ee4687a8ceacc1d0b37676be8007acbb5cdfcb4e81499a8a076c28c8b5(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d4e0deaaad28e8a565751512633cabad99ef37612bc0e50df861b951c2e19fd2(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c00769cd898a11a52882000ce5852117f5490d77f3338d9b98379398b067fe40(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e2eac3919578bbb8d0da247d8eb2a880f74ebcd8025382ac2600c83d66362708(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a9824e9719d07ce7611ab289b5dfe1d8f47c93f234be804c7601caccdb37ccc2(
    value: typing.Optional[ClientRefreshToken],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6da5bfa2ff1b6a4ecf63f8335466c8c609a21a53364ceeee56b6cfead463898c(
    *,
    audience: builtins.str,
    scope: typing.Sequence[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ff2393e0b238be19ef12afa75d8683495c44860bd37acff4b52a25b5edf7e3bc(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    wraps_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__97803cb39989a4ed33538c2f67acfa09a8de1d41e939bbd7f52a084b64b87406(
    index: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__09931a687c2b501e010baf238e45e0a11bb4c0f414e45d58b1935fe0aebc6e4a(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5115a8aae1527c9e07656f56e735eb8a93c39c0c17e152f224c97c0b00883b62(
    value: _cdktf_9a9027ec.IInterpolatingParent,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__55cf0cc462969cb72c20ff8afd0b8826942653a253f1168a788440facdca5c78(
    value: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e07a842d56e14767fc233aee14761c2122c282a985073ce2fd3b7fc7b2adf910(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ClientRefreshTokenPolicies]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1c99cf935d7117e1d2f85aefca9f0d01d9488ddd6bce879a6d1835b544ad1bbf(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    complex_object_index: jsii.Number,
    complex_object_is_from_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9deb937d6d1ed48f2629219d7d69aa1299bc899944dfa70eb002ca71da5fab7c(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b8000626832e274dd092f9218e7d73f5aba10ea9744de6e549e42d2eb1599434(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8f6472777da299b747da6b0195e48ee1255f420af227f5e40cf3564181b1d78b(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClientRefreshTokenPolicies]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6b5228b4290e721a0fc1db908bcded88801f00d7de8150704f68facaf8719e03(
    *,
    allowed_authentication_methods: typing.Optional[typing.Sequence[builtins.str]] = None,
    allow_refresh_token: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    can_create_session_transfer_token: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    delegation: typing.Optional[typing.Union[ClientSessionTransferDelegation, typing.Dict[builtins.str, typing.Any]]] = None,
    enforce_cascade_revocation: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    enforce_device_binding: typing.Optional[builtins.str] = None,
    enforce_online_refresh_tokens: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2ea8a9e57a47ddce41543dc2e3453c21c3a09abe1c8e89a01d9ac00ff367d882(
    *,
    allow_delegated_access: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    enforce_device_binding: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d7a4c39d381d1e2d3d734159b099da899c06bb3ea24366e7c3d9eb74763811dd(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__21dc907b566f838d9c3a0ac59f562bb954cba330f928bdfc2173743dfbb6d692(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1914cead16205ed17a63a0043e68fb297e8d09ba70f705c8b2635a18f6b0996d(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0295ddd32cfc3118aff68954dd0e12b2542b577a29dd153a8c18d987170d5527(
    value: typing.Optional[ClientSessionTransferDelegation],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3dc4b30d8ae2641624b761c66ce36b93130b66db324bd37fef7945472711eb76(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a0c2174a4df4f608efef9f1670555a4b26f59f3cc0f8a3db9500a340c8a8b3df(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d33a743402460f174ca88c3fe8f38f6c90ad595b2c949255e2d84e281464d966(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e3252cad515a7c3839172e9a73873155376b2430252ceb8b733c0e8ab2b7ee71(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__dbf57f0cff36efe6df933200547fa671b34ca34c6a1968b5408e9a894940e9b1(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__32b0b3baea9a14aebb33bf6c26d07b9bbba0331f80def2d7828a2f676295901d(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__24782b105bd129003bbc90ee4b78c1dc2b6728b9b4e1785ef76a2a042d0fab2b(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c609f2d81116435915ab48112638f95be76feb3846c06beb911c127812790fd9(
    value: typing.Optional[ClientSessionTransfer],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__355d479615e3f0cf2eeb112c2f474a10922bc787edc69280228b0180f3fca459(
    *,
    allow_any_profile_of_type: typing.Sequence[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5b846b4eb09c22fa99fdb3477e438fb7da1b1e66637094661df096631e59ef5b(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fb69f1d4ad702a765bfa5b6b4abf343d9219897224ff3b933081970dda0a256d(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__642237ac91a3fff1bcb35f69f0520d1cd186b7caae573723369147fa10d05db1(
    value: typing.Optional[ClientTokenExchange],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a5861f2321baafaa4d981c5280a50c42495014b286c682723b88b9a1003d3c86(
    *,
    client_credentials: typing.Union[ClientTokenQuotaClientCredentials, typing.Dict[builtins.str, typing.Any]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__815b9b3fa3c308deb70e3500712ea8469e6074e6774dfbd8513ab0ba79e173ba(
    *,
    enforce: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    per_day: typing.Optional[jsii.Number] = None,
    per_hour: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9c482be26b0d74b11bdcdb1c61b1cc57abfa3176be705813273c942c94b7ad10(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__48f572cbc93f957fac45f065746cef880b1a83ea6738febd886977289f149258(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ad830a1d22b187210c7a9c23ba402a7f4f91d217f2212f9bea545a1a7ad4438e(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__df64cc07e2526d37dd5e67dbe1dac3a2af3a39e67e838d5da3c1ad43cd4ccfb7(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__01fd89b0cefb4c6a5ab7f1168ec76f7fde495926aac19b089aec3ea3b34ac0ae(
    value: typing.Optional[ClientTokenQuotaClientCredentials],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7af072b97bd6e64c1c6847ddfc46da12621efe20e0fde7621013e51815fa2dcc(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__becdf32082431969b9f739d88fc137ff77571b61075085d649c45d788fc932c3(
    value: typing.Optional[ClientTokenQuota],
) -> None:
    """Type checking stubs"""
    pass
