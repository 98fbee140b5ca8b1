r'''
# `provider`

Refer to the Terraform Registry for docs: [`auth0`](https://registry.terraform.io/providers/auth0/auth0/latest/docs).
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


class Auth0Provider(
    _cdktf_9a9027ec.TerraformProvider,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.provider.Auth0Provider",
):
    '''Represents a {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs auth0}.'''

    def __init__(
        self,
        scope: _constructs_77d1e7e8.Construct,
        id: builtins.str,
        *,
        alias: typing.Optional[builtins.str] = None,
        api_token: typing.Optional[builtins.str] = None,
        audience: typing.Optional[builtins.str] = None,
        client_assertion_private_key: typing.Optional[builtins.str] = None,
        client_assertion_signing_alg: typing.Optional[builtins.str] = None,
        client_id: typing.Optional[builtins.str] = None,
        client_secret: typing.Optional[builtins.str] = None,
        cli_login: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        custom_domain_header: typing.Optional[builtins.str] = None,
        debug: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        domain: typing.Optional[builtins.str] = None,
        dynamic_credentials: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''Create a new {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs auth0} Resource.

        :param scope: The scope in which to define this construct.
        :param id: The scoped construct ID. Must be unique amongst siblings in the same scope
        :param alias: Alias name. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs#alias Auth0Provider#alias}
        :param api_token: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs#api_token Auth0Provider#api_token}.
        :param audience: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs#audience Auth0Provider#audience}.
        :param client_assertion_private_key: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs#client_assertion_private_key Auth0Provider#client_assertion_private_key}.
        :param client_assertion_signing_alg: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs#client_assertion_signing_alg Auth0Provider#client_assertion_signing_alg}.
        :param client_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs#client_id Auth0Provider#client_id}.
        :param client_secret: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs#client_secret Auth0Provider#client_secret}.
        :param cli_login: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs#cli_login Auth0Provider#cli_login}.
        :param custom_domain_header: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs#custom_domain_header Auth0Provider#custom_domain_header}.
        :param debug: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs#debug Auth0Provider#debug}.
        :param domain: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs#domain Auth0Provider#domain}.
        :param dynamic_credentials: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs#dynamic_credentials Auth0Provider#dynamic_credentials}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d609bfe8ea99dbeefc227947d95b7647756bed3700057d18bc92b688947d6ccf)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        config = Auth0ProviderConfig(
            alias=alias,
            api_token=api_token,
            audience=audience,
            client_assertion_private_key=client_assertion_private_key,
            client_assertion_signing_alg=client_assertion_signing_alg,
            client_id=client_id,
            client_secret=client_secret,
            cli_login=cli_login,
            custom_domain_header=custom_domain_header,
            debug=debug,
            domain=domain,
            dynamic_credentials=dynamic_credentials,
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
        '''Generates CDKTF code for importing a Auth0Provider resource upon running "cdktf plan ".

        :param scope: The scope in which to define this construct.
        :param import_to_id: The construct id used in the generated config for the Auth0Provider to import.
        :param import_from_id: The id of the existing Auth0Provider that should be imported. Refer to the {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs#import import section} in the documentation of this resource for the id to use
        :param provider: ? Optional instance of the provider where the Auth0Provider to import is found.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0a8e41bc0dda972c995466b82ed474edf32c28f905624afe559af6e38b301765)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument import_to_id", value=import_to_id, expected_type=type_hints["import_to_id"])
            check_type(argname="argument import_from_id", value=import_from_id, expected_type=type_hints["import_from_id"])
            check_type(argname="argument provider", value=provider, expected_type=type_hints["provider"])
        return typing.cast(_cdktf_9a9027ec.ImportableResource, jsii.sinvoke(cls, "generateConfigForImport", [scope, import_to_id, import_from_id, provider]))

    @jsii.member(jsii_name="resetAlias")
    def reset_alias(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAlias", []))

    @jsii.member(jsii_name="resetApiToken")
    def reset_api_token(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetApiToken", []))

    @jsii.member(jsii_name="resetAudience")
    def reset_audience(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAudience", []))

    @jsii.member(jsii_name="resetClientAssertionPrivateKey")
    def reset_client_assertion_private_key(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetClientAssertionPrivateKey", []))

    @jsii.member(jsii_name="resetClientAssertionSigningAlg")
    def reset_client_assertion_signing_alg(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetClientAssertionSigningAlg", []))

    @jsii.member(jsii_name="resetClientId")
    def reset_client_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetClientId", []))

    @jsii.member(jsii_name="resetClientSecret")
    def reset_client_secret(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetClientSecret", []))

    @jsii.member(jsii_name="resetCliLogin")
    def reset_cli_login(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetCliLogin", []))

    @jsii.member(jsii_name="resetCustomDomainHeader")
    def reset_custom_domain_header(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetCustomDomainHeader", []))

    @jsii.member(jsii_name="resetDebug")
    def reset_debug(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDebug", []))

    @jsii.member(jsii_name="resetDomain")
    def reset_domain(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDomain", []))

    @jsii.member(jsii_name="resetDynamicCredentials")
    def reset_dynamic_credentials(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDynamicCredentials", []))

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
    @jsii.member(jsii_name="apiTokenInput")
    def api_token_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "apiTokenInput"))

    @builtins.property
    @jsii.member(jsii_name="audienceInput")
    def audience_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "audienceInput"))

    @builtins.property
    @jsii.member(jsii_name="clientAssertionPrivateKeyInput")
    def client_assertion_private_key_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "clientAssertionPrivateKeyInput"))

    @builtins.property
    @jsii.member(jsii_name="clientAssertionSigningAlgInput")
    def client_assertion_signing_alg_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "clientAssertionSigningAlgInput"))

    @builtins.property
    @jsii.member(jsii_name="clientIdInput")
    def client_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "clientIdInput"))

    @builtins.property
    @jsii.member(jsii_name="clientSecretInput")
    def client_secret_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "clientSecretInput"))

    @builtins.property
    @jsii.member(jsii_name="cliLoginInput")
    def cli_login_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "cliLoginInput"))

    @builtins.property
    @jsii.member(jsii_name="customDomainHeaderInput")
    def custom_domain_header_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "customDomainHeaderInput"))

    @builtins.property
    @jsii.member(jsii_name="debugInput")
    def debug_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "debugInput"))

    @builtins.property
    @jsii.member(jsii_name="domainInput")
    def domain_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "domainInput"))

    @builtins.property
    @jsii.member(jsii_name="dynamicCredentialsInput")
    def dynamic_credentials_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "dynamicCredentialsInput"))

    @builtins.property
    @jsii.member(jsii_name="alias")
    def alias(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "alias"))

    @alias.setter
    def alias(self, value: typing.Optional[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ee145e6e329338b4e212f95cceeeb13cde7db11f164176e0268eeb5fcf69b342)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "alias", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="apiToken")
    def api_token(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "apiToken"))

    @api_token.setter
    def api_token(self, value: typing.Optional[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6da2274ba1e0cd4bf556fb57a146193e4156cb01dd1581af35f55941db7f81ef)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "apiToken", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="audience")
    def audience(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "audience"))

    @audience.setter
    def audience(self, value: typing.Optional[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4daf81a8637d4cbd4abff8c0a5216afd8f1f9756636ea943a9aba562377b9005)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "audience", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="clientAssertionPrivateKey")
    def client_assertion_private_key(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "clientAssertionPrivateKey"))

    @client_assertion_private_key.setter
    def client_assertion_private_key(
        self,
        value: typing.Optional[builtins.str],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4684555e19642a5543405c7976398e55b543fdfa541784413cede9a7e726af26)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "clientAssertionPrivateKey", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="clientAssertionSigningAlg")
    def client_assertion_signing_alg(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "clientAssertionSigningAlg"))

    @client_assertion_signing_alg.setter
    def client_assertion_signing_alg(
        self,
        value: typing.Optional[builtins.str],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6c4707314205474fd7235de094770d3ed9e3acdcb3b3ffaf8a16c5cf57976bd5)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "clientAssertionSigningAlg", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="clientId")
    def client_id(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "clientId"))

    @client_id.setter
    def client_id(self, value: typing.Optional[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4d1c77fc3d11024814973231d1f153e2cfc1d0d37088b17265147367a0dc5624)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "clientId", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="clientSecret")
    def client_secret(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "clientSecret"))

    @client_secret.setter
    def client_secret(self, value: typing.Optional[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1225be187e0f3975d503993f380f36d707f0aecd0efe3425a052e76dc7ea81ce)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "clientSecret", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="cliLogin")
    def cli_login(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "cliLogin"))

    @cli_login.setter
    def cli_login(
        self,
        value: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6acf0ad714c915c26cf70f752b7e38b780f2a1a8e4156c5054e2f8e8369d28a6)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "cliLogin", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="customDomainHeader")
    def custom_domain_header(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "customDomainHeader"))

    @custom_domain_header.setter
    def custom_domain_header(self, value: typing.Optional[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__fe0535418a406e0d2f9c17ab526cd99734c850a2b9adb564fec5e502c330bee2)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "customDomainHeader", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="debug")
    def debug(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "debug"))

    @debug.setter
    def debug(
        self,
        value: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5574e3d623adf307e27e132b0a2baaa00906d9b8c2cac91cc33c5936c99296cd)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "debug", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="domain")
    def domain(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "domain"))

    @domain.setter
    def domain(self, value: typing.Optional[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7b00e8fc43855959f809110092b0d8a6a68b0b95ada398647a026ea2c8f80b88)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "domain", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="dynamicCredentials")
    def dynamic_credentials(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "dynamicCredentials"))

    @dynamic_credentials.setter
    def dynamic_credentials(
        self,
        value: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__cad3ce834a70f64f8141f29766c284b79f68cf208367a7c7a7c54055dd4bba7f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "dynamicCredentials", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.provider.Auth0ProviderConfig",
    jsii_struct_bases=[],
    name_mapping={
        "alias": "alias",
        "api_token": "apiToken",
        "audience": "audience",
        "client_assertion_private_key": "clientAssertionPrivateKey",
        "client_assertion_signing_alg": "clientAssertionSigningAlg",
        "client_id": "clientId",
        "client_secret": "clientSecret",
        "cli_login": "cliLogin",
        "custom_domain_header": "customDomainHeader",
        "debug": "debug",
        "domain": "domain",
        "dynamic_credentials": "dynamicCredentials",
    },
)
class Auth0ProviderConfig:
    def __init__(
        self,
        *,
        alias: typing.Optional[builtins.str] = None,
        api_token: typing.Optional[builtins.str] = None,
        audience: typing.Optional[builtins.str] = None,
        client_assertion_private_key: typing.Optional[builtins.str] = None,
        client_assertion_signing_alg: typing.Optional[builtins.str] = None,
        client_id: typing.Optional[builtins.str] = None,
        client_secret: typing.Optional[builtins.str] = None,
        cli_login: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        custom_domain_header: typing.Optional[builtins.str] = None,
        debug: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        domain: typing.Optional[builtins.str] = None,
        dynamic_credentials: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param alias: Alias name. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs#alias Auth0Provider#alias}
        :param api_token: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs#api_token Auth0Provider#api_token}.
        :param audience: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs#audience Auth0Provider#audience}.
        :param client_assertion_private_key: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs#client_assertion_private_key Auth0Provider#client_assertion_private_key}.
        :param client_assertion_signing_alg: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs#client_assertion_signing_alg Auth0Provider#client_assertion_signing_alg}.
        :param client_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs#client_id Auth0Provider#client_id}.
        :param client_secret: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs#client_secret Auth0Provider#client_secret}.
        :param cli_login: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs#cli_login Auth0Provider#cli_login}.
        :param custom_domain_header: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs#custom_domain_header Auth0Provider#custom_domain_header}.
        :param debug: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs#debug Auth0Provider#debug}.
        :param domain: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs#domain Auth0Provider#domain}.
        :param dynamic_credentials: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs#dynamic_credentials Auth0Provider#dynamic_credentials}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4a1bc5b21e769bdd515084c2baea6774c826df10b8bf2b1edd5b7c7d5e282690)
            check_type(argname="argument alias", value=alias, expected_type=type_hints["alias"])
            check_type(argname="argument api_token", value=api_token, expected_type=type_hints["api_token"])
            check_type(argname="argument audience", value=audience, expected_type=type_hints["audience"])
            check_type(argname="argument client_assertion_private_key", value=client_assertion_private_key, expected_type=type_hints["client_assertion_private_key"])
            check_type(argname="argument client_assertion_signing_alg", value=client_assertion_signing_alg, expected_type=type_hints["client_assertion_signing_alg"])
            check_type(argname="argument client_id", value=client_id, expected_type=type_hints["client_id"])
            check_type(argname="argument client_secret", value=client_secret, expected_type=type_hints["client_secret"])
            check_type(argname="argument cli_login", value=cli_login, expected_type=type_hints["cli_login"])
            check_type(argname="argument custom_domain_header", value=custom_domain_header, expected_type=type_hints["custom_domain_header"])
            check_type(argname="argument debug", value=debug, expected_type=type_hints["debug"])
            check_type(argname="argument domain", value=domain, expected_type=type_hints["domain"])
            check_type(argname="argument dynamic_credentials", value=dynamic_credentials, expected_type=type_hints["dynamic_credentials"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if alias is not None:
            self._values["alias"] = alias
        if api_token is not None:
            self._values["api_token"] = api_token
        if audience is not None:
            self._values["audience"] = audience
        if client_assertion_private_key is not None:
            self._values["client_assertion_private_key"] = client_assertion_private_key
        if client_assertion_signing_alg is not None:
            self._values["client_assertion_signing_alg"] = client_assertion_signing_alg
        if client_id is not None:
            self._values["client_id"] = client_id
        if client_secret is not None:
            self._values["client_secret"] = client_secret
        if cli_login is not None:
            self._values["cli_login"] = cli_login
        if custom_domain_header is not None:
            self._values["custom_domain_header"] = custom_domain_header
        if debug is not None:
            self._values["debug"] = debug
        if domain is not None:
            self._values["domain"] = domain
        if dynamic_credentials is not None:
            self._values["dynamic_credentials"] = dynamic_credentials

    @builtins.property
    def alias(self) -> typing.Optional[builtins.str]:
        '''Alias name.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs#alias Auth0Provider#alias}
        '''
        result = self._values.get("alias")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def api_token(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs#api_token Auth0Provider#api_token}.'''
        result = self._values.get("api_token")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def audience(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs#audience Auth0Provider#audience}.'''
        result = self._values.get("audience")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def client_assertion_private_key(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs#client_assertion_private_key Auth0Provider#client_assertion_private_key}.'''
        result = self._values.get("client_assertion_private_key")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def client_assertion_signing_alg(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs#client_assertion_signing_alg Auth0Provider#client_assertion_signing_alg}.'''
        result = self._values.get("client_assertion_signing_alg")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def client_id(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs#client_id Auth0Provider#client_id}.'''
        result = self._values.get("client_id")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def client_secret(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs#client_secret Auth0Provider#client_secret}.'''
        result = self._values.get("client_secret")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def cli_login(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs#cli_login Auth0Provider#cli_login}.'''
        result = self._values.get("cli_login")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def custom_domain_header(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs#custom_domain_header Auth0Provider#custom_domain_header}.'''
        result = self._values.get("custom_domain_header")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def debug(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs#debug Auth0Provider#debug}.'''
        result = self._values.get("debug")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def domain(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs#domain Auth0Provider#domain}.'''
        result = self._values.get("domain")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def dynamic_credentials(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs#dynamic_credentials Auth0Provider#dynamic_credentials}.'''
        result = self._values.get("dynamic_credentials")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "Auth0ProviderConfig(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


__all__ = [
    "Auth0Provider",
    "Auth0ProviderConfig",
]

publication.publish()

def _typecheckingstub__d609bfe8ea99dbeefc227947d95b7647756bed3700057d18bc92b688947d6ccf(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    alias: typing.Optional[builtins.str] = None,
    api_token: typing.Optional[builtins.str] = None,
    audience: typing.Optional[builtins.str] = None,
    client_assertion_private_key: typing.Optional[builtins.str] = None,
    client_assertion_signing_alg: typing.Optional[builtins.str] = None,
    client_id: typing.Optional[builtins.str] = None,
    client_secret: typing.Optional[builtins.str] = None,
    cli_login: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    custom_domain_header: typing.Optional[builtins.str] = None,
    debug: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    domain: typing.Optional[builtins.str] = None,
    dynamic_credentials: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0a8e41bc0dda972c995466b82ed474edf32c28f905624afe559af6e38b301765(
    scope: _constructs_77d1e7e8.Construct,
    import_to_id: builtins.str,
    import_from_id: builtins.str,
    provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ee145e6e329338b4e212f95cceeeb13cde7db11f164176e0268eeb5fcf69b342(
    value: typing.Optional[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6da2274ba1e0cd4bf556fb57a146193e4156cb01dd1581af35f55941db7f81ef(
    value: typing.Optional[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4daf81a8637d4cbd4abff8c0a5216afd8f1f9756636ea943a9aba562377b9005(
    value: typing.Optional[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4684555e19642a5543405c7976398e55b543fdfa541784413cede9a7e726af26(
    value: typing.Optional[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6c4707314205474fd7235de094770d3ed9e3acdcb3b3ffaf8a16c5cf57976bd5(
    value: typing.Optional[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4d1c77fc3d11024814973231d1f153e2cfc1d0d37088b17265147367a0dc5624(
    value: typing.Optional[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1225be187e0f3975d503993f380f36d707f0aecd0efe3425a052e76dc7ea81ce(
    value: typing.Optional[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6acf0ad714c915c26cf70f752b7e38b780f2a1a8e4156c5054e2f8e8369d28a6(
    value: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fe0535418a406e0d2f9c17ab526cd99734c850a2b9adb564fec5e502c330bee2(
    value: typing.Optional[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5574e3d623adf307e27e132b0a2baaa00906d9b8c2cac91cc33c5936c99296cd(
    value: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7b00e8fc43855959f809110092b0d8a6a68b0b95ada398647a026ea2c8f80b88(
    value: typing.Optional[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cad3ce834a70f64f8141f29766c284b79f68cf208367a7c7a7c54055dd4bba7f(
    value: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4a1bc5b21e769bdd515084c2baea6774c826df10b8bf2b1edd5b7c7d5e282690(
    *,
    alias: typing.Optional[builtins.str] = None,
    api_token: typing.Optional[builtins.str] = None,
    audience: typing.Optional[builtins.str] = None,
    client_assertion_private_key: typing.Optional[builtins.str] = None,
    client_assertion_signing_alg: typing.Optional[builtins.str] = None,
    client_id: typing.Optional[builtins.str] = None,
    client_secret: typing.Optional[builtins.str] = None,
    cli_login: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    custom_domain_header: typing.Optional[builtins.str] = None,
    debug: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    domain: typing.Optional[builtins.str] = None,
    dynamic_credentials: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
) -> None:
    """Type checking stubs"""
    pass
