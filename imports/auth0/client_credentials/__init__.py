r'''
# `auth0_client_credentials`

Refer to the Terraform Registry for docs: [`auth0_client_credentials`](https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials).
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


class ClientCredentials(
    _cdktf_9a9027ec.TerraformResource,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.clientCredentials.ClientCredentials",
):
    '''Represents a {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials auth0_client_credentials}.'''

    def __init__(
        self,
        scope: _constructs_77d1e7e8.Construct,
        id_: builtins.str,
        *,
        client_id: builtins.str,
        authentication_method: typing.Optional[builtins.str] = None,
        client_secret: typing.Optional[builtins.str] = None,
        client_secret_wo: typing.Optional[builtins.str] = None,
        client_secret_wo_version: typing.Optional[jsii.Number] = None,
        id: typing.Optional[builtins.str] = None,
        private_key_jwt: typing.Optional[typing.Union["ClientCredentialsPrivateKeyJwt", typing.Dict[builtins.str, typing.Any]]] = None,
        self_signed_tls_client_auth: typing.Optional[typing.Union["ClientCredentialsSelfSignedTlsClientAuth", typing.Dict[builtins.str, typing.Any]]] = None,
        signed_request_object: typing.Optional[typing.Union["ClientCredentialsSignedRequestObject", typing.Dict[builtins.str, typing.Any]]] = None,
        tls_client_auth: typing.Optional[typing.Union["ClientCredentialsTlsClientAuth", typing.Dict[builtins.str, typing.Any]]] = None,
        token_vault_privileged_access: typing.Optional[typing.Union["ClientCredentialsTokenVaultPrivilegedAccess", typing.Dict[builtins.str, typing.Any]]] = None,
        connection: typing.Optional[typing.Union[typing.Union[_cdktf_9a9027ec.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]] = None,
        count: typing.Optional[typing.Union[jsii.Number, _cdktf_9a9027ec.TerraformCount]] = None,
        depends_on: typing.Optional[typing.Sequence[_cdktf_9a9027ec.ITerraformDependable]] = None,
        for_each: typing.Optional[_cdktf_9a9027ec.ITerraformIterator] = None,
        lifecycle: typing.Optional[typing.Union[_cdktf_9a9027ec.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]] = None,
        provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
        provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktf_9a9027ec.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]] = None,
    ) -> None:
        '''Create a new {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials auth0_client_credentials} Resource.

        :param scope: The scope in which to define this construct.
        :param id_: The scoped construct ID. Must be unique amongst siblings in the same scope
        :param client_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#client_id ClientCredentials#client_id}.
        :param authentication_method: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#authentication_method ClientCredentials#authentication_method}.
        :param client_secret: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#client_secret ClientCredentials#client_secret}.
        :param client_secret_wo: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#client_secret_wo ClientCredentials#client_secret_wo}.
        :param client_secret_wo_version: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#client_secret_wo_version ClientCredentials#client_secret_wo_version}.
        :param id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#id ClientCredentials#id}. Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2. If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
        :param private_key_jwt: private_key_jwt block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#private_key_jwt ClientCredentials#private_key_jwt}
        :param self_signed_tls_client_auth: self_signed_tls_client_auth block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#self_signed_tls_client_auth ClientCredentials#self_signed_tls_client_auth}
        :param signed_request_object: signed_request_object block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#signed_request_object ClientCredentials#signed_request_object}
        :param tls_client_auth: tls_client_auth block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#tls_client_auth ClientCredentials#tls_client_auth}
        :param token_vault_privileged_access: token_vault_privileged_access block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#token_vault_privileged_access ClientCredentials#token_vault_privileged_access}
        :param connection: 
        :param count: 
        :param depends_on: 
        :param for_each: 
        :param lifecycle: 
        :param provider: 
        :param provisioners: 
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__583d98b942dc6dde23c7f831ae1e2c26d810686fbe34f063500ab7434ea8878e)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id_", value=id_, expected_type=type_hints["id_"])
        config = ClientCredentialsConfig(
            client_id=client_id,
            authentication_method=authentication_method,
            client_secret=client_secret,
            client_secret_wo=client_secret_wo,
            client_secret_wo_version=client_secret_wo_version,
            id=id,
            private_key_jwt=private_key_jwt,
            self_signed_tls_client_auth=self_signed_tls_client_auth,
            signed_request_object=signed_request_object,
            tls_client_auth=tls_client_auth,
            token_vault_privileged_access=token_vault_privileged_access,
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
        '''Generates CDKTF code for importing a ClientCredentials resource upon running "cdktf plan ".

        :param scope: The scope in which to define this construct.
        :param import_to_id: The construct id used in the generated config for the ClientCredentials to import.
        :param import_from_id: The id of the existing ClientCredentials that should be imported. Refer to the {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#import import section} in the documentation of this resource for the id to use
        :param provider: ? Optional instance of the provider where the ClientCredentials to import is found.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__03a68196c9ce248bd83115282aa7372d49f81129485be7d3b895142e01d9baea)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument import_to_id", value=import_to_id, expected_type=type_hints["import_to_id"])
            check_type(argname="argument import_from_id", value=import_from_id, expected_type=type_hints["import_from_id"])
            check_type(argname="argument provider", value=provider, expected_type=type_hints["provider"])
        return typing.cast(_cdktf_9a9027ec.ImportableResource, jsii.sinvoke(cls, "generateConfigForImport", [scope, import_to_id, import_from_id, provider]))

    @jsii.member(jsii_name="putPrivateKeyJwt")
    def put_private_key_jwt(
        self,
        *,
        credentials: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["ClientCredentialsPrivateKeyJwtCredentials", typing.Dict[builtins.str, typing.Any]]]],
    ) -> None:
        '''
        :param credentials: credentials block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#credentials ClientCredentials#credentials}
        '''
        value = ClientCredentialsPrivateKeyJwt(credentials=credentials)

        return typing.cast(None, jsii.invoke(self, "putPrivateKeyJwt", [value]))

    @jsii.member(jsii_name="putSelfSignedTlsClientAuth")
    def put_self_signed_tls_client_auth(
        self,
        *,
        credentials: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["ClientCredentialsSelfSignedTlsClientAuthCredentials", typing.Dict[builtins.str, typing.Any]]]],
    ) -> None:
        '''
        :param credentials: credentials block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#credentials ClientCredentials#credentials}
        '''
        value = ClientCredentialsSelfSignedTlsClientAuth(credentials=credentials)

        return typing.cast(None, jsii.invoke(self, "putSelfSignedTlsClientAuth", [value]))

    @jsii.member(jsii_name="putSignedRequestObject")
    def put_signed_request_object(
        self,
        *,
        credentials: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["ClientCredentialsSignedRequestObjectCredentials", typing.Dict[builtins.str, typing.Any]]]],
        required: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param credentials: credentials block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#credentials ClientCredentials#credentials}
        :param required: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#required ClientCredentials#required}.
        '''
        value = ClientCredentialsSignedRequestObject(
            credentials=credentials, required=required
        )

        return typing.cast(None, jsii.invoke(self, "putSignedRequestObject", [value]))

    @jsii.member(jsii_name="putTlsClientAuth")
    def put_tls_client_auth(
        self,
        *,
        credentials: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["ClientCredentialsTlsClientAuthCredentials", typing.Dict[builtins.str, typing.Any]]]],
    ) -> None:
        '''
        :param credentials: credentials block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#credentials ClientCredentials#credentials}
        '''
        value = ClientCredentialsTlsClientAuth(credentials=credentials)

        return typing.cast(None, jsii.invoke(self, "putTlsClientAuth", [value]))

    @jsii.member(jsii_name="putTokenVaultPrivilegedAccess")
    def put_token_vault_privileged_access(
        self,
        *,
        credentials: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["ClientCredentialsTokenVaultPrivilegedAccessCredentials", typing.Dict[builtins.str, typing.Any]]]],
        ip_allowlist: typing.Sequence[builtins.str],
        grants: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["ClientCredentialsTokenVaultPrivilegedAccessGrants", typing.Dict[builtins.str, typing.Any]]]]] = None,
    ) -> None:
        '''
        :param credentials: credentials block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#credentials ClientCredentials#credentials}
        :param ip_allowlist: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#ip_allowlist ClientCredentials#ip_allowlist}.
        :param grants: grants block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#grants ClientCredentials#grants}
        '''
        value = ClientCredentialsTokenVaultPrivilegedAccess(
            credentials=credentials, ip_allowlist=ip_allowlist, grants=grants
        )

        return typing.cast(None, jsii.invoke(self, "putTokenVaultPrivilegedAccess", [value]))

    @jsii.member(jsii_name="resetAuthenticationMethod")
    def reset_authentication_method(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAuthenticationMethod", []))

    @jsii.member(jsii_name="resetClientSecret")
    def reset_client_secret(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetClientSecret", []))

    @jsii.member(jsii_name="resetClientSecretWo")
    def reset_client_secret_wo(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetClientSecretWo", []))

    @jsii.member(jsii_name="resetClientSecretWoVersion")
    def reset_client_secret_wo_version(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetClientSecretWoVersion", []))

    @jsii.member(jsii_name="resetId")
    def reset_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetId", []))

    @jsii.member(jsii_name="resetPrivateKeyJwt")
    def reset_private_key_jwt(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetPrivateKeyJwt", []))

    @jsii.member(jsii_name="resetSelfSignedTlsClientAuth")
    def reset_self_signed_tls_client_auth(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSelfSignedTlsClientAuth", []))

    @jsii.member(jsii_name="resetSignedRequestObject")
    def reset_signed_request_object(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSignedRequestObject", []))

    @jsii.member(jsii_name="resetTlsClientAuth")
    def reset_tls_client_auth(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetTlsClientAuth", []))

    @jsii.member(jsii_name="resetTokenVaultPrivilegedAccess")
    def reset_token_vault_privileged_access(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetTokenVaultPrivilegedAccess", []))

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
    @jsii.member(jsii_name="privateKeyJwt")
    def private_key_jwt(self) -> "ClientCredentialsPrivateKeyJwtOutputReference":
        return typing.cast("ClientCredentialsPrivateKeyJwtOutputReference", jsii.get(self, "privateKeyJwt"))

    @builtins.property
    @jsii.member(jsii_name="selfSignedTlsClientAuth")
    def self_signed_tls_client_auth(
        self,
    ) -> "ClientCredentialsSelfSignedTlsClientAuthOutputReference":
        return typing.cast("ClientCredentialsSelfSignedTlsClientAuthOutputReference", jsii.get(self, "selfSignedTlsClientAuth"))

    @builtins.property
    @jsii.member(jsii_name="signedRequestObject")
    def signed_request_object(
        self,
    ) -> "ClientCredentialsSignedRequestObjectOutputReference":
        return typing.cast("ClientCredentialsSignedRequestObjectOutputReference", jsii.get(self, "signedRequestObject"))

    @builtins.property
    @jsii.member(jsii_name="tlsClientAuth")
    def tls_client_auth(self) -> "ClientCredentialsTlsClientAuthOutputReference":
        return typing.cast("ClientCredentialsTlsClientAuthOutputReference", jsii.get(self, "tlsClientAuth"))

    @builtins.property
    @jsii.member(jsii_name="tokenVaultPrivilegedAccess")
    def token_vault_privileged_access(
        self,
    ) -> "ClientCredentialsTokenVaultPrivilegedAccessOutputReference":
        return typing.cast("ClientCredentialsTokenVaultPrivilegedAccessOutputReference", jsii.get(self, "tokenVaultPrivilegedAccess"))

    @builtins.property
    @jsii.member(jsii_name="authenticationMethodInput")
    def authentication_method_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "authenticationMethodInput"))

    @builtins.property
    @jsii.member(jsii_name="clientIdInput")
    def client_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "clientIdInput"))

    @builtins.property
    @jsii.member(jsii_name="clientSecretInput")
    def client_secret_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "clientSecretInput"))

    @builtins.property
    @jsii.member(jsii_name="clientSecretWoInput")
    def client_secret_wo_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "clientSecretWoInput"))

    @builtins.property
    @jsii.member(jsii_name="clientSecretWoVersionInput")
    def client_secret_wo_version_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "clientSecretWoVersionInput"))

    @builtins.property
    @jsii.member(jsii_name="idInput")
    def id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "idInput"))

    @builtins.property
    @jsii.member(jsii_name="privateKeyJwtInput")
    def private_key_jwt_input(
        self,
    ) -> typing.Optional["ClientCredentialsPrivateKeyJwt"]:
        return typing.cast(typing.Optional["ClientCredentialsPrivateKeyJwt"], jsii.get(self, "privateKeyJwtInput"))

    @builtins.property
    @jsii.member(jsii_name="selfSignedTlsClientAuthInput")
    def self_signed_tls_client_auth_input(
        self,
    ) -> typing.Optional["ClientCredentialsSelfSignedTlsClientAuth"]:
        return typing.cast(typing.Optional["ClientCredentialsSelfSignedTlsClientAuth"], jsii.get(self, "selfSignedTlsClientAuthInput"))

    @builtins.property
    @jsii.member(jsii_name="signedRequestObjectInput")
    def signed_request_object_input(
        self,
    ) -> typing.Optional["ClientCredentialsSignedRequestObject"]:
        return typing.cast(typing.Optional["ClientCredentialsSignedRequestObject"], jsii.get(self, "signedRequestObjectInput"))

    @builtins.property
    @jsii.member(jsii_name="tlsClientAuthInput")
    def tls_client_auth_input(
        self,
    ) -> typing.Optional["ClientCredentialsTlsClientAuth"]:
        return typing.cast(typing.Optional["ClientCredentialsTlsClientAuth"], jsii.get(self, "tlsClientAuthInput"))

    @builtins.property
    @jsii.member(jsii_name="tokenVaultPrivilegedAccessInput")
    def token_vault_privileged_access_input(
        self,
    ) -> typing.Optional["ClientCredentialsTokenVaultPrivilegedAccess"]:
        return typing.cast(typing.Optional["ClientCredentialsTokenVaultPrivilegedAccess"], jsii.get(self, "tokenVaultPrivilegedAccessInput"))

    @builtins.property
    @jsii.member(jsii_name="authenticationMethod")
    def authentication_method(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "authenticationMethod"))

    @authentication_method.setter
    def authentication_method(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1d24d6d545f753001ec6711e4394c5c559cb7b812d66c94621a457ac83202ae2)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "authenticationMethod", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="clientId")
    def client_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "clientId"))

    @client_id.setter
    def client_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3c40d81a46e30e8d9a488011016beeaf87d3d1fe218734db8f2b77b6a36f263f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "clientId", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="clientSecret")
    def client_secret(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "clientSecret"))

    @client_secret.setter
    def client_secret(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__575bd7b384e76d2a5140c62edadf0eacf88f964eaaf38039c84f73daa9edb3b6)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "clientSecret", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="clientSecretWo")
    def client_secret_wo(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "clientSecretWo"))

    @client_secret_wo.setter
    def client_secret_wo(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d032717d3b9ccb07132af880c725dbe8e1f3d96413dd0758bf94ba15220dc243)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "clientSecretWo", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="clientSecretWoVersion")
    def client_secret_wo_version(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "clientSecretWoVersion"))

    @client_secret_wo_version.setter
    def client_secret_wo_version(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b32170c6a2e85b7e8daf65887aabc806d8fc06229398894bdf52af1605ce132d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "clientSecretWoVersion", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="id")
    def id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "id"))

    @id.setter
    def id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d03ea7039c3570d632f4f6355dd014fcbdfc1c25e2a42dd741e40cbb3d3d4afd)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "id", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.clientCredentials.ClientCredentialsConfig",
    jsii_struct_bases=[_cdktf_9a9027ec.TerraformMetaArguments],
    name_mapping={
        "connection": "connection",
        "count": "count",
        "depends_on": "dependsOn",
        "for_each": "forEach",
        "lifecycle": "lifecycle",
        "provider": "provider",
        "provisioners": "provisioners",
        "client_id": "clientId",
        "authentication_method": "authenticationMethod",
        "client_secret": "clientSecret",
        "client_secret_wo": "clientSecretWo",
        "client_secret_wo_version": "clientSecretWoVersion",
        "id": "id",
        "private_key_jwt": "privateKeyJwt",
        "self_signed_tls_client_auth": "selfSignedTlsClientAuth",
        "signed_request_object": "signedRequestObject",
        "tls_client_auth": "tlsClientAuth",
        "token_vault_privileged_access": "tokenVaultPrivilegedAccess",
    },
)
class ClientCredentialsConfig(_cdktf_9a9027ec.TerraformMetaArguments):
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
        client_id: builtins.str,
        authentication_method: typing.Optional[builtins.str] = None,
        client_secret: typing.Optional[builtins.str] = None,
        client_secret_wo: typing.Optional[builtins.str] = None,
        client_secret_wo_version: typing.Optional[jsii.Number] = None,
        id: typing.Optional[builtins.str] = None,
        private_key_jwt: typing.Optional[typing.Union["ClientCredentialsPrivateKeyJwt", typing.Dict[builtins.str, typing.Any]]] = None,
        self_signed_tls_client_auth: typing.Optional[typing.Union["ClientCredentialsSelfSignedTlsClientAuth", typing.Dict[builtins.str, typing.Any]]] = None,
        signed_request_object: typing.Optional[typing.Union["ClientCredentialsSignedRequestObject", typing.Dict[builtins.str, typing.Any]]] = None,
        tls_client_auth: typing.Optional[typing.Union["ClientCredentialsTlsClientAuth", typing.Dict[builtins.str, typing.Any]]] = None,
        token_vault_privileged_access: typing.Optional[typing.Union["ClientCredentialsTokenVaultPrivilegedAccess", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param connection: 
        :param count: 
        :param depends_on: 
        :param for_each: 
        :param lifecycle: 
        :param provider: 
        :param provisioners: 
        :param client_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#client_id ClientCredentials#client_id}.
        :param authentication_method: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#authentication_method ClientCredentials#authentication_method}.
        :param client_secret: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#client_secret ClientCredentials#client_secret}.
        :param client_secret_wo: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#client_secret_wo ClientCredentials#client_secret_wo}.
        :param client_secret_wo_version: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#client_secret_wo_version ClientCredentials#client_secret_wo_version}.
        :param id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#id ClientCredentials#id}. Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2. If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
        :param private_key_jwt: private_key_jwt block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#private_key_jwt ClientCredentials#private_key_jwt}
        :param self_signed_tls_client_auth: self_signed_tls_client_auth block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#self_signed_tls_client_auth ClientCredentials#self_signed_tls_client_auth}
        :param signed_request_object: signed_request_object block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#signed_request_object ClientCredentials#signed_request_object}
        :param tls_client_auth: tls_client_auth block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#tls_client_auth ClientCredentials#tls_client_auth}
        :param token_vault_privileged_access: token_vault_privileged_access block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#token_vault_privileged_access ClientCredentials#token_vault_privileged_access}
        '''
        if isinstance(lifecycle, dict):
            lifecycle = _cdktf_9a9027ec.TerraformResourceLifecycle(**lifecycle)
        if isinstance(private_key_jwt, dict):
            private_key_jwt = ClientCredentialsPrivateKeyJwt(**private_key_jwt)
        if isinstance(self_signed_tls_client_auth, dict):
            self_signed_tls_client_auth = ClientCredentialsSelfSignedTlsClientAuth(**self_signed_tls_client_auth)
        if isinstance(signed_request_object, dict):
            signed_request_object = ClientCredentialsSignedRequestObject(**signed_request_object)
        if isinstance(tls_client_auth, dict):
            tls_client_auth = ClientCredentialsTlsClientAuth(**tls_client_auth)
        if isinstance(token_vault_privileged_access, dict):
            token_vault_privileged_access = ClientCredentialsTokenVaultPrivilegedAccess(**token_vault_privileged_access)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__023929ddeea5f1142c63b83a62da186c1792454d7bb5b70dba4c61eb28a1d16c)
            check_type(argname="argument connection", value=connection, expected_type=type_hints["connection"])
            check_type(argname="argument count", value=count, expected_type=type_hints["count"])
            check_type(argname="argument depends_on", value=depends_on, expected_type=type_hints["depends_on"])
            check_type(argname="argument for_each", value=for_each, expected_type=type_hints["for_each"])
            check_type(argname="argument lifecycle", value=lifecycle, expected_type=type_hints["lifecycle"])
            check_type(argname="argument provider", value=provider, expected_type=type_hints["provider"])
            check_type(argname="argument provisioners", value=provisioners, expected_type=type_hints["provisioners"])
            check_type(argname="argument client_id", value=client_id, expected_type=type_hints["client_id"])
            check_type(argname="argument authentication_method", value=authentication_method, expected_type=type_hints["authentication_method"])
            check_type(argname="argument client_secret", value=client_secret, expected_type=type_hints["client_secret"])
            check_type(argname="argument client_secret_wo", value=client_secret_wo, expected_type=type_hints["client_secret_wo"])
            check_type(argname="argument client_secret_wo_version", value=client_secret_wo_version, expected_type=type_hints["client_secret_wo_version"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
            check_type(argname="argument private_key_jwt", value=private_key_jwt, expected_type=type_hints["private_key_jwt"])
            check_type(argname="argument self_signed_tls_client_auth", value=self_signed_tls_client_auth, expected_type=type_hints["self_signed_tls_client_auth"])
            check_type(argname="argument signed_request_object", value=signed_request_object, expected_type=type_hints["signed_request_object"])
            check_type(argname="argument tls_client_auth", value=tls_client_auth, expected_type=type_hints["tls_client_auth"])
            check_type(argname="argument token_vault_privileged_access", value=token_vault_privileged_access, expected_type=type_hints["token_vault_privileged_access"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "client_id": client_id,
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
        if authentication_method is not None:
            self._values["authentication_method"] = authentication_method
        if client_secret is not None:
            self._values["client_secret"] = client_secret
        if client_secret_wo is not None:
            self._values["client_secret_wo"] = client_secret_wo
        if client_secret_wo_version is not None:
            self._values["client_secret_wo_version"] = client_secret_wo_version
        if id is not None:
            self._values["id"] = id
        if private_key_jwt is not None:
            self._values["private_key_jwt"] = private_key_jwt
        if self_signed_tls_client_auth is not None:
            self._values["self_signed_tls_client_auth"] = self_signed_tls_client_auth
        if signed_request_object is not None:
            self._values["signed_request_object"] = signed_request_object
        if tls_client_auth is not None:
            self._values["tls_client_auth"] = tls_client_auth
        if token_vault_privileged_access is not None:
            self._values["token_vault_privileged_access"] = token_vault_privileged_access

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
    def client_id(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#client_id ClientCredentials#client_id}.'''
        result = self._values.get("client_id")
        assert result is not None, "Required property 'client_id' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def authentication_method(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#authentication_method ClientCredentials#authentication_method}.'''
        result = self._values.get("authentication_method")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def client_secret(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#client_secret ClientCredentials#client_secret}.'''
        result = self._values.get("client_secret")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def client_secret_wo(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#client_secret_wo ClientCredentials#client_secret_wo}.'''
        result = self._values.get("client_secret_wo")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def client_secret_wo_version(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#client_secret_wo_version ClientCredentials#client_secret_wo_version}.'''
        result = self._values.get("client_secret_wo_version")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def id(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#id ClientCredentials#id}.

        Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
        If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
        '''
        result = self._values.get("id")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def private_key_jwt(self) -> typing.Optional["ClientCredentialsPrivateKeyJwt"]:
        '''private_key_jwt block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#private_key_jwt ClientCredentials#private_key_jwt}
        '''
        result = self._values.get("private_key_jwt")
        return typing.cast(typing.Optional["ClientCredentialsPrivateKeyJwt"], result)

    @builtins.property
    def self_signed_tls_client_auth(
        self,
    ) -> typing.Optional["ClientCredentialsSelfSignedTlsClientAuth"]:
        '''self_signed_tls_client_auth block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#self_signed_tls_client_auth ClientCredentials#self_signed_tls_client_auth}
        '''
        result = self._values.get("self_signed_tls_client_auth")
        return typing.cast(typing.Optional["ClientCredentialsSelfSignedTlsClientAuth"], result)

    @builtins.property
    def signed_request_object(
        self,
    ) -> typing.Optional["ClientCredentialsSignedRequestObject"]:
        '''signed_request_object block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#signed_request_object ClientCredentials#signed_request_object}
        '''
        result = self._values.get("signed_request_object")
        return typing.cast(typing.Optional["ClientCredentialsSignedRequestObject"], result)

    @builtins.property
    def tls_client_auth(self) -> typing.Optional["ClientCredentialsTlsClientAuth"]:
        '''tls_client_auth block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#tls_client_auth ClientCredentials#tls_client_auth}
        '''
        result = self._values.get("tls_client_auth")
        return typing.cast(typing.Optional["ClientCredentialsTlsClientAuth"], result)

    @builtins.property
    def token_vault_privileged_access(
        self,
    ) -> typing.Optional["ClientCredentialsTokenVaultPrivilegedAccess"]:
        '''token_vault_privileged_access block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#token_vault_privileged_access ClientCredentials#token_vault_privileged_access}
        '''
        result = self._values.get("token_vault_privileged_access")
        return typing.cast(typing.Optional["ClientCredentialsTokenVaultPrivilegedAccess"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientCredentialsConfig(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="auth0.clientCredentials.ClientCredentialsPrivateKeyJwt",
    jsii_struct_bases=[],
    name_mapping={"credentials": "credentials"},
)
class ClientCredentialsPrivateKeyJwt:
    def __init__(
        self,
        *,
        credentials: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["ClientCredentialsPrivateKeyJwtCredentials", typing.Dict[builtins.str, typing.Any]]]],
    ) -> None:
        '''
        :param credentials: credentials block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#credentials ClientCredentials#credentials}
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b51f614bb9ac7d41647ef9c67b1f71662515e94d2f8b1fc35d1698cfa28d34e8)
            check_type(argname="argument credentials", value=credentials, expected_type=type_hints["credentials"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "credentials": credentials,
        }

    @builtins.property
    def credentials(
        self,
    ) -> typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ClientCredentialsPrivateKeyJwtCredentials"]]:
        '''credentials block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#credentials ClientCredentials#credentials}
        '''
        result = self._values.get("credentials")
        assert result is not None, "Required property 'credentials' is missing"
        return typing.cast(typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ClientCredentialsPrivateKeyJwtCredentials"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientCredentialsPrivateKeyJwt(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="auth0.clientCredentials.ClientCredentialsPrivateKeyJwtCredentials",
    jsii_struct_bases=[],
    name_mapping={
        "credential_type": "credentialType",
        "pem": "pem",
        "algorithm": "algorithm",
        "expires_at": "expiresAt",
        "name": "name",
        "parse_expiry_from_cert": "parseExpiryFromCert",
    },
)
class ClientCredentialsPrivateKeyJwtCredentials:
    def __init__(
        self,
        *,
        credential_type: builtins.str,
        pem: builtins.str,
        algorithm: typing.Optional[builtins.str] = None,
        expires_at: typing.Optional[builtins.str] = None,
        name: typing.Optional[builtins.str] = None,
        parse_expiry_from_cert: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param credential_type: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#credential_type ClientCredentials#credential_type}.
        :param pem: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#pem ClientCredentials#pem}.
        :param algorithm: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#algorithm ClientCredentials#algorithm}.
        :param expires_at: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#expires_at ClientCredentials#expires_at}.
        :param name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#name ClientCredentials#name}.
        :param parse_expiry_from_cert: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#parse_expiry_from_cert ClientCredentials#parse_expiry_from_cert}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c0635ebdaae0b4f15b94830c2792731ece0aa9dc55d2fb5c1ac0f647bc0eaae9)
            check_type(argname="argument credential_type", value=credential_type, expected_type=type_hints["credential_type"])
            check_type(argname="argument pem", value=pem, expected_type=type_hints["pem"])
            check_type(argname="argument algorithm", value=algorithm, expected_type=type_hints["algorithm"])
            check_type(argname="argument expires_at", value=expires_at, expected_type=type_hints["expires_at"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument parse_expiry_from_cert", value=parse_expiry_from_cert, expected_type=type_hints["parse_expiry_from_cert"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "credential_type": credential_type,
            "pem": pem,
        }
        if algorithm is not None:
            self._values["algorithm"] = algorithm
        if expires_at is not None:
            self._values["expires_at"] = expires_at
        if name is not None:
            self._values["name"] = name
        if parse_expiry_from_cert is not None:
            self._values["parse_expiry_from_cert"] = parse_expiry_from_cert

    @builtins.property
    def credential_type(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#credential_type ClientCredentials#credential_type}.'''
        result = self._values.get("credential_type")
        assert result is not None, "Required property 'credential_type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def pem(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#pem ClientCredentials#pem}.'''
        result = self._values.get("pem")
        assert result is not None, "Required property 'pem' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def algorithm(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#algorithm ClientCredentials#algorithm}.'''
        result = self._values.get("algorithm")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def expires_at(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#expires_at ClientCredentials#expires_at}.'''
        result = self._values.get("expires_at")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#name ClientCredentials#name}.'''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def parse_expiry_from_cert(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#parse_expiry_from_cert ClientCredentials#parse_expiry_from_cert}.'''
        result = self._values.get("parse_expiry_from_cert")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientCredentialsPrivateKeyJwtCredentials(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClientCredentialsPrivateKeyJwtCredentialsList(
    _cdktf_9a9027ec.ComplexList,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.clientCredentials.ClientCredentialsPrivateKeyJwtCredentialsList",
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
            type_hints = typing.get_type_hints(_typecheckingstub__fbef5d43231d909f98169f23859a3946ba1444ef0e740b5b3f7796e703bf428c)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument wraps_set", value=wraps_set, expected_type=type_hints["wraps_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name="get")
    def get(
        self,
        index: jsii.Number,
    ) -> "ClientCredentialsPrivateKeyJwtCredentialsOutputReference":
        '''
        :param index: the index of the item to return.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__db7e10b42be5833279bda32493b43711e23fb46a611cd7e85d5568bd3856fbcc)
            check_type(argname="argument index", value=index, expected_type=type_hints["index"])
        return typing.cast("ClientCredentialsPrivateKeyJwtCredentialsOutputReference", jsii.invoke(self, "get", [index]))

    @builtins.property
    @jsii.member(jsii_name="terraformAttribute")
    def _terraform_attribute(self) -> builtins.str:
        '''The attribute on the parent resource this class is referencing.'''
        return typing.cast(builtins.str, jsii.get(self, "terraformAttribute"))

    @_terraform_attribute.setter
    def _terraform_attribute(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5bcc7f8c20fe64447ea951d09718a6c7d8acc55a241d68e207538a8d7b49502b)
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
            type_hints = typing.get_type_hints(_typecheckingstub__5348834e14423f839c7d9e694891bbaafcf00c82f190d99cc07da690a7bb557b)
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
            type_hints = typing.get_type_hints(_typecheckingstub__8955d39e08adf498b974101bd2e0d6d3b3435fc0235342c091fb184c6b33ca3e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "wrapsSet", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ClientCredentialsPrivateKeyJwtCredentials]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ClientCredentialsPrivateKeyJwtCredentials]]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ClientCredentialsPrivateKeyJwtCredentials]]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__48ee5c78e05d76740741d2dc3860409da2b5c8be6c480c629230ad6036b97144)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ClientCredentialsPrivateKeyJwtCredentialsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.clientCredentials.ClientCredentialsPrivateKeyJwtCredentialsOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__68c08b20143282c0c0848d2c8af9f9d6db5801dc3e53bbe27b56c24ddcedaa9f)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument complex_object_index", value=complex_object_index, expected_type=type_hints["complex_object_index"])
            check_type(argname="argument complex_object_is_from_set", value=complex_object_is_from_set, expected_type=type_hints["complex_object_is_from_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @jsii.member(jsii_name="resetAlgorithm")
    def reset_algorithm(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAlgorithm", []))

    @jsii.member(jsii_name="resetExpiresAt")
    def reset_expires_at(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetExpiresAt", []))

    @jsii.member(jsii_name="resetName")
    def reset_name(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetName", []))

    @jsii.member(jsii_name="resetParseExpiryFromCert")
    def reset_parse_expiry_from_cert(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetParseExpiryFromCert", []))

    @builtins.property
    @jsii.member(jsii_name="createdAt")
    def created_at(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "createdAt"))

    @builtins.property
    @jsii.member(jsii_name="id")
    def id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "id"))

    @builtins.property
    @jsii.member(jsii_name="keyId")
    def key_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "keyId"))

    @builtins.property
    @jsii.member(jsii_name="updatedAt")
    def updated_at(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "updatedAt"))

    @builtins.property
    @jsii.member(jsii_name="algorithmInput")
    def algorithm_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "algorithmInput"))

    @builtins.property
    @jsii.member(jsii_name="credentialTypeInput")
    def credential_type_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "credentialTypeInput"))

    @builtins.property
    @jsii.member(jsii_name="expiresAtInput")
    def expires_at_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "expiresAtInput"))

    @builtins.property
    @jsii.member(jsii_name="nameInput")
    def name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "nameInput"))

    @builtins.property
    @jsii.member(jsii_name="parseExpiryFromCertInput")
    def parse_expiry_from_cert_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "parseExpiryFromCertInput"))

    @builtins.property
    @jsii.member(jsii_name="pemInput")
    def pem_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "pemInput"))

    @builtins.property
    @jsii.member(jsii_name="algorithm")
    def algorithm(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "algorithm"))

    @algorithm.setter
    def algorithm(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7b756a334a32bec2611e0698ccef14eecfe7d0cabebbf8fbec014d30097f8212)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "algorithm", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="credentialType")
    def credential_type(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "credentialType"))

    @credential_type.setter
    def credential_type(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__26b8992ffc7c09d66a16d7fc2f859edafe7e816fdaee6ee16fb4a93c53963348)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "credentialType", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="expiresAt")
    def expires_at(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "expiresAt"))

    @expires_at.setter
    def expires_at(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__dcfd4439621ec8d3d77ba3737377b21db475408dab39acc7fd39e4b20438940d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "expiresAt", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="name")
    def name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "name"))

    @name.setter
    def name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__769dce335a2ab5a86d9b1c4002e49ca7830cc3f9af510a5fe9039b8dad3c7b0e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "name", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="parseExpiryFromCert")
    def parse_expiry_from_cert(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "parseExpiryFromCert"))

    @parse_expiry_from_cert.setter
    def parse_expiry_from_cert(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a49a06eed5b587eace426a88a6147761ad820eb1830db78ba8f3afa551fc79c7)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "parseExpiryFromCert", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="pem")
    def pem(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "pem"))

    @pem.setter
    def pem(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e268d3378232e5a04c3ba9f136755ceee3cc072a0e9d43e5ae6e873391e24724)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "pem", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClientCredentialsPrivateKeyJwtCredentials]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClientCredentialsPrivateKeyJwtCredentials]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClientCredentialsPrivateKeyJwtCredentials]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0ceb30ca4c30bdaa9bd0339dfa55e3173b918e9472f1048ac382d7e257584378)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ClientCredentialsPrivateKeyJwtOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.clientCredentials.ClientCredentialsPrivateKeyJwtOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__741a1da836b5520832b0fae61d33ea0a0f787b5cc76624880df8e3733591974f)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="putCredentials")
    def put_credentials(
        self,
        value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ClientCredentialsPrivateKeyJwtCredentials, typing.Dict[builtins.str, typing.Any]]]],
    ) -> None:
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__dbcf94cc80db8728b2acef11b4564de9364681f3fbe1c4554f6259852f6b154b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast(None, jsii.invoke(self, "putCredentials", [value]))

    @builtins.property
    @jsii.member(jsii_name="credentials")
    def credentials(self) -> ClientCredentialsPrivateKeyJwtCredentialsList:
        return typing.cast(ClientCredentialsPrivateKeyJwtCredentialsList, jsii.get(self, "credentials"))

    @builtins.property
    @jsii.member(jsii_name="credentialsInput")
    def credentials_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ClientCredentialsPrivateKeyJwtCredentials]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ClientCredentialsPrivateKeyJwtCredentials]]], jsii.get(self, "credentialsInput"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ClientCredentialsPrivateKeyJwt]:
        return typing.cast(typing.Optional[ClientCredentialsPrivateKeyJwt], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[ClientCredentialsPrivateKeyJwt],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a9f2e4c0b54fb0dfc95fd0af540ada6e2c9b4ac18f723d33933391d92bbf2138)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.clientCredentials.ClientCredentialsSelfSignedTlsClientAuth",
    jsii_struct_bases=[],
    name_mapping={"credentials": "credentials"},
)
class ClientCredentialsSelfSignedTlsClientAuth:
    def __init__(
        self,
        *,
        credentials: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["ClientCredentialsSelfSignedTlsClientAuthCredentials", typing.Dict[builtins.str, typing.Any]]]],
    ) -> None:
        '''
        :param credentials: credentials block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#credentials ClientCredentials#credentials}
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ec68e22f9d5d1d93330c8fc3fa6a6b202a554f935d677d6e3ec410d0613c6fd2)
            check_type(argname="argument credentials", value=credentials, expected_type=type_hints["credentials"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "credentials": credentials,
        }

    @builtins.property
    def credentials(
        self,
    ) -> typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ClientCredentialsSelfSignedTlsClientAuthCredentials"]]:
        '''credentials block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#credentials ClientCredentials#credentials}
        '''
        result = self._values.get("credentials")
        assert result is not None, "Required property 'credentials' is missing"
        return typing.cast(typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ClientCredentialsSelfSignedTlsClientAuthCredentials"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientCredentialsSelfSignedTlsClientAuth(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="auth0.clientCredentials.ClientCredentialsSelfSignedTlsClientAuthCredentials",
    jsii_struct_bases=[],
    name_mapping={"pem": "pem", "credential_type": "credentialType", "name": "name"},
)
class ClientCredentialsSelfSignedTlsClientAuthCredentials:
    def __init__(
        self,
        *,
        pem: builtins.str,
        credential_type: typing.Optional[builtins.str] = None,
        name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param pem: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#pem ClientCredentials#pem}.
        :param credential_type: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#credential_type ClientCredentials#credential_type}.
        :param name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#name ClientCredentials#name}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4bca72850c5ba6be680d8348a6409efc0def5a0426491584bb155f754de67149)
            check_type(argname="argument pem", value=pem, expected_type=type_hints["pem"])
            check_type(argname="argument credential_type", value=credential_type, expected_type=type_hints["credential_type"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "pem": pem,
        }
        if credential_type is not None:
            self._values["credential_type"] = credential_type
        if name is not None:
            self._values["name"] = name

    @builtins.property
    def pem(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#pem ClientCredentials#pem}.'''
        result = self._values.get("pem")
        assert result is not None, "Required property 'pem' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def credential_type(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#credential_type ClientCredentials#credential_type}.'''
        result = self._values.get("credential_type")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#name ClientCredentials#name}.'''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientCredentialsSelfSignedTlsClientAuthCredentials(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClientCredentialsSelfSignedTlsClientAuthCredentialsList(
    _cdktf_9a9027ec.ComplexList,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.clientCredentials.ClientCredentialsSelfSignedTlsClientAuthCredentialsList",
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
            type_hints = typing.get_type_hints(_typecheckingstub__e92108f0e2efd6a081f179ef21039f99cfee5d73f98a98763640ae6bdec7e2a9)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument wraps_set", value=wraps_set, expected_type=type_hints["wraps_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name="get")
    def get(
        self,
        index: jsii.Number,
    ) -> "ClientCredentialsSelfSignedTlsClientAuthCredentialsOutputReference":
        '''
        :param index: the index of the item to return.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a27ae90bed21ae565e779a594f851658e40fc28c39c1decdd513ec29beac71d7)
            check_type(argname="argument index", value=index, expected_type=type_hints["index"])
        return typing.cast("ClientCredentialsSelfSignedTlsClientAuthCredentialsOutputReference", jsii.invoke(self, "get", [index]))

    @builtins.property
    @jsii.member(jsii_name="terraformAttribute")
    def _terraform_attribute(self) -> builtins.str:
        '''The attribute on the parent resource this class is referencing.'''
        return typing.cast(builtins.str, jsii.get(self, "terraformAttribute"))

    @_terraform_attribute.setter
    def _terraform_attribute(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c63c145c4c80d0a91a0d0eb19d70a519ce75522e1caa419b958bab956fa224b0)
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
            type_hints = typing.get_type_hints(_typecheckingstub__f5d46658f162dfb3d9de1469c81a3fd5c4a3d994f95ceed08f76e621ef330771)
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
            type_hints = typing.get_type_hints(_typecheckingstub__9916dacde0254441a8dc080d47fec482ffa0bc5756bd4f3bc2a2cecdafeda48b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "wrapsSet", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ClientCredentialsSelfSignedTlsClientAuthCredentials]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ClientCredentialsSelfSignedTlsClientAuthCredentials]]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ClientCredentialsSelfSignedTlsClientAuthCredentials]]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5728b5f0cc93d2a60928ed4a9a1d2d084c3940d89e249fad08fffd0396c7ce78)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ClientCredentialsSelfSignedTlsClientAuthCredentialsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.clientCredentials.ClientCredentialsSelfSignedTlsClientAuthCredentialsOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__56fee8afc6f576b9c3ae80a5f7a4a98135fac913bfca381dc557325c816a5264)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument complex_object_index", value=complex_object_index, expected_type=type_hints["complex_object_index"])
            check_type(argname="argument complex_object_is_from_set", value=complex_object_is_from_set, expected_type=type_hints["complex_object_is_from_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @jsii.member(jsii_name="resetCredentialType")
    def reset_credential_type(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetCredentialType", []))

    @jsii.member(jsii_name="resetName")
    def reset_name(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetName", []))

    @builtins.property
    @jsii.member(jsii_name="createdAt")
    def created_at(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "createdAt"))

    @builtins.property
    @jsii.member(jsii_name="expiresAt")
    def expires_at(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "expiresAt"))

    @builtins.property
    @jsii.member(jsii_name="id")
    def id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "id"))

    @builtins.property
    @jsii.member(jsii_name="thumbprintSha256")
    def thumbprint_sha256(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "thumbprintSha256"))

    @builtins.property
    @jsii.member(jsii_name="updatedAt")
    def updated_at(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "updatedAt"))

    @builtins.property
    @jsii.member(jsii_name="credentialTypeInput")
    def credential_type_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "credentialTypeInput"))

    @builtins.property
    @jsii.member(jsii_name="nameInput")
    def name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "nameInput"))

    @builtins.property
    @jsii.member(jsii_name="pemInput")
    def pem_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "pemInput"))

    @builtins.property
    @jsii.member(jsii_name="credentialType")
    def credential_type(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "credentialType"))

    @credential_type.setter
    def credential_type(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6c111047da4262620def23e151836e583fa7b7821e0da67e5558ece78b50f2ef)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "credentialType", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="name")
    def name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "name"))

    @name.setter
    def name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__267af2fa0443d21665d26df6952c98611f9e2ba6ac09cc26867c5348bcbbe293)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "name", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="pem")
    def pem(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "pem"))

    @pem.setter
    def pem(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c75b15fe326a72a0e397b5ee98ee9166d2d688bdc743244fb024bf32e13f2661)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "pem", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClientCredentialsSelfSignedTlsClientAuthCredentials]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClientCredentialsSelfSignedTlsClientAuthCredentials]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClientCredentialsSelfSignedTlsClientAuthCredentials]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3cd304acb3bcf1181ec0aced8916b8599106477eeff80f38241b7fb2c2251494)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ClientCredentialsSelfSignedTlsClientAuthOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.clientCredentials.ClientCredentialsSelfSignedTlsClientAuthOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__bb7d021e1b06a538428e04f6f1e44c2019ed723a129e9c1ad54a1fb976e13319)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="putCredentials")
    def put_credentials(
        self,
        value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ClientCredentialsSelfSignedTlsClientAuthCredentials, typing.Dict[builtins.str, typing.Any]]]],
    ) -> None:
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__648efd52bce149bc89b7eeb6b53b1de6d7f51ff4292af9f281518cecfdeb35eb)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast(None, jsii.invoke(self, "putCredentials", [value]))

    @builtins.property
    @jsii.member(jsii_name="credentials")
    def credentials(self) -> ClientCredentialsSelfSignedTlsClientAuthCredentialsList:
        return typing.cast(ClientCredentialsSelfSignedTlsClientAuthCredentialsList, jsii.get(self, "credentials"))

    @builtins.property
    @jsii.member(jsii_name="credentialsInput")
    def credentials_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ClientCredentialsSelfSignedTlsClientAuthCredentials]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ClientCredentialsSelfSignedTlsClientAuthCredentials]]], jsii.get(self, "credentialsInput"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[ClientCredentialsSelfSignedTlsClientAuth]:
        return typing.cast(typing.Optional[ClientCredentialsSelfSignedTlsClientAuth], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[ClientCredentialsSelfSignedTlsClientAuth],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d8803f2e05c8a89ab3d41049e9f49cf6a17ba47969658ddebffe0fc33a25e865)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.clientCredentials.ClientCredentialsSignedRequestObject",
    jsii_struct_bases=[],
    name_mapping={"credentials": "credentials", "required": "required"},
)
class ClientCredentialsSignedRequestObject:
    def __init__(
        self,
        *,
        credentials: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["ClientCredentialsSignedRequestObjectCredentials", typing.Dict[builtins.str, typing.Any]]]],
        required: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param credentials: credentials block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#credentials ClientCredentials#credentials}
        :param required: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#required ClientCredentials#required}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d81ce43a743008cc4515c798db3015db4519220a3b0045446361c2df62d23066)
            check_type(argname="argument credentials", value=credentials, expected_type=type_hints["credentials"])
            check_type(argname="argument required", value=required, expected_type=type_hints["required"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "credentials": credentials,
        }
        if required is not None:
            self._values["required"] = required

    @builtins.property
    def credentials(
        self,
    ) -> typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ClientCredentialsSignedRequestObjectCredentials"]]:
        '''credentials block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#credentials ClientCredentials#credentials}
        '''
        result = self._values.get("credentials")
        assert result is not None, "Required property 'credentials' is missing"
        return typing.cast(typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ClientCredentialsSignedRequestObjectCredentials"]], result)

    @builtins.property
    def required(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#required ClientCredentials#required}.'''
        result = self._values.get("required")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientCredentialsSignedRequestObject(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="auth0.clientCredentials.ClientCredentialsSignedRequestObjectCredentials",
    jsii_struct_bases=[],
    name_mapping={
        "credential_type": "credentialType",
        "pem": "pem",
        "algorithm": "algorithm",
        "expires_at": "expiresAt",
        "name": "name",
        "parse_expiry_from_cert": "parseExpiryFromCert",
    },
)
class ClientCredentialsSignedRequestObjectCredentials:
    def __init__(
        self,
        *,
        credential_type: builtins.str,
        pem: builtins.str,
        algorithm: typing.Optional[builtins.str] = None,
        expires_at: typing.Optional[builtins.str] = None,
        name: typing.Optional[builtins.str] = None,
        parse_expiry_from_cert: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param credential_type: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#credential_type ClientCredentials#credential_type}.
        :param pem: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#pem ClientCredentials#pem}.
        :param algorithm: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#algorithm ClientCredentials#algorithm}.
        :param expires_at: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#expires_at ClientCredentials#expires_at}.
        :param name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#name ClientCredentials#name}.
        :param parse_expiry_from_cert: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#parse_expiry_from_cert ClientCredentials#parse_expiry_from_cert}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__315025c9c063a4d6aa864bf62afce954e67681c023a5ed134189162bf4c50f17)
            check_type(argname="argument credential_type", value=credential_type, expected_type=type_hints["credential_type"])
            check_type(argname="argument pem", value=pem, expected_type=type_hints["pem"])
            check_type(argname="argument algorithm", value=algorithm, expected_type=type_hints["algorithm"])
            check_type(argname="argument expires_at", value=expires_at, expected_type=type_hints["expires_at"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument parse_expiry_from_cert", value=parse_expiry_from_cert, expected_type=type_hints["parse_expiry_from_cert"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "credential_type": credential_type,
            "pem": pem,
        }
        if algorithm is not None:
            self._values["algorithm"] = algorithm
        if expires_at is not None:
            self._values["expires_at"] = expires_at
        if name is not None:
            self._values["name"] = name
        if parse_expiry_from_cert is not None:
            self._values["parse_expiry_from_cert"] = parse_expiry_from_cert

    @builtins.property
    def credential_type(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#credential_type ClientCredentials#credential_type}.'''
        result = self._values.get("credential_type")
        assert result is not None, "Required property 'credential_type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def pem(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#pem ClientCredentials#pem}.'''
        result = self._values.get("pem")
        assert result is not None, "Required property 'pem' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def algorithm(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#algorithm ClientCredentials#algorithm}.'''
        result = self._values.get("algorithm")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def expires_at(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#expires_at ClientCredentials#expires_at}.'''
        result = self._values.get("expires_at")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#name ClientCredentials#name}.'''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def parse_expiry_from_cert(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#parse_expiry_from_cert ClientCredentials#parse_expiry_from_cert}.'''
        result = self._values.get("parse_expiry_from_cert")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientCredentialsSignedRequestObjectCredentials(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClientCredentialsSignedRequestObjectCredentialsList(
    _cdktf_9a9027ec.ComplexList,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.clientCredentials.ClientCredentialsSignedRequestObjectCredentialsList",
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
            type_hints = typing.get_type_hints(_typecheckingstub__f46baad3df9a7889d04e873ea8270856cd1e3b6e4c40dca87d56dfe8820952f4)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument wraps_set", value=wraps_set, expected_type=type_hints["wraps_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name="get")
    def get(
        self,
        index: jsii.Number,
    ) -> "ClientCredentialsSignedRequestObjectCredentialsOutputReference":
        '''
        :param index: the index of the item to return.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__92760d2a9d78022af521875242140ca3e67241a35d453ee2f1bafcc83fbc2054)
            check_type(argname="argument index", value=index, expected_type=type_hints["index"])
        return typing.cast("ClientCredentialsSignedRequestObjectCredentialsOutputReference", jsii.invoke(self, "get", [index]))

    @builtins.property
    @jsii.member(jsii_name="terraformAttribute")
    def _terraform_attribute(self) -> builtins.str:
        '''The attribute on the parent resource this class is referencing.'''
        return typing.cast(builtins.str, jsii.get(self, "terraformAttribute"))

    @_terraform_attribute.setter
    def _terraform_attribute(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9f132ce9558440ad138d5a7cfdd6fc456894cd3ff2c1652febf53f63277c3636)
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
            type_hints = typing.get_type_hints(_typecheckingstub__9e6a725f589b01337437b323f164cfc46a07204b112482e0dc1324fb410ae9f4)
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
            type_hints = typing.get_type_hints(_typecheckingstub__fc8934cb0d2e3b6eba90f823902846a70e235ec6f40ec2373367e425db2d5846)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "wrapsSet", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ClientCredentialsSignedRequestObjectCredentials]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ClientCredentialsSignedRequestObjectCredentials]]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ClientCredentialsSignedRequestObjectCredentials]]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__18fdc7d2c5be3f3b3b229e22dbcae4c2f6e1b698e7c17b70d0b6ca5ecdfb99f0)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ClientCredentialsSignedRequestObjectCredentialsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.clientCredentials.ClientCredentialsSignedRequestObjectCredentialsOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__c90b56af6174afb4c929379436078d08f43dc219b476658dc82e76808e1c29ad)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument complex_object_index", value=complex_object_index, expected_type=type_hints["complex_object_index"])
            check_type(argname="argument complex_object_is_from_set", value=complex_object_is_from_set, expected_type=type_hints["complex_object_is_from_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @jsii.member(jsii_name="resetAlgorithm")
    def reset_algorithm(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAlgorithm", []))

    @jsii.member(jsii_name="resetExpiresAt")
    def reset_expires_at(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetExpiresAt", []))

    @jsii.member(jsii_name="resetName")
    def reset_name(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetName", []))

    @jsii.member(jsii_name="resetParseExpiryFromCert")
    def reset_parse_expiry_from_cert(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetParseExpiryFromCert", []))

    @builtins.property
    @jsii.member(jsii_name="createdAt")
    def created_at(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "createdAt"))

    @builtins.property
    @jsii.member(jsii_name="id")
    def id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "id"))

    @builtins.property
    @jsii.member(jsii_name="keyId")
    def key_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "keyId"))

    @builtins.property
    @jsii.member(jsii_name="updatedAt")
    def updated_at(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "updatedAt"))

    @builtins.property
    @jsii.member(jsii_name="algorithmInput")
    def algorithm_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "algorithmInput"))

    @builtins.property
    @jsii.member(jsii_name="credentialTypeInput")
    def credential_type_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "credentialTypeInput"))

    @builtins.property
    @jsii.member(jsii_name="expiresAtInput")
    def expires_at_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "expiresAtInput"))

    @builtins.property
    @jsii.member(jsii_name="nameInput")
    def name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "nameInput"))

    @builtins.property
    @jsii.member(jsii_name="parseExpiryFromCertInput")
    def parse_expiry_from_cert_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "parseExpiryFromCertInput"))

    @builtins.property
    @jsii.member(jsii_name="pemInput")
    def pem_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "pemInput"))

    @builtins.property
    @jsii.member(jsii_name="algorithm")
    def algorithm(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "algorithm"))

    @algorithm.setter
    def algorithm(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2a354bf063cbb98c4aa065eb3af326a3c4f1fca61634665a3c3546ec9f8c3167)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "algorithm", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="credentialType")
    def credential_type(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "credentialType"))

    @credential_type.setter
    def credential_type(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__26e56e18a834b7972ef4064fcc3fbe83cc21091147af52b262cc94af46ab5a4a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "credentialType", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="expiresAt")
    def expires_at(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "expiresAt"))

    @expires_at.setter
    def expires_at(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__728ebd2ae3749fe3639e1a3a288db4e306e5061a9295c6c814773ae3d1f5d0e6)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "expiresAt", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="name")
    def name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "name"))

    @name.setter
    def name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1d001e23046e7944e604f4d43ea21e2951014387e90420abd6dd97f222f700f3)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "name", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="parseExpiryFromCert")
    def parse_expiry_from_cert(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "parseExpiryFromCert"))

    @parse_expiry_from_cert.setter
    def parse_expiry_from_cert(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5b342c354a54d51e80d019cc13a06b74c582006ebf3c8edc63bbec2444394bf4)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "parseExpiryFromCert", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="pem")
    def pem(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "pem"))

    @pem.setter
    def pem(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d87ba20f68f33352136eb209321c340ecfe81d09c1854dea1c1e81b7a22d88b1)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "pem", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClientCredentialsSignedRequestObjectCredentials]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClientCredentialsSignedRequestObjectCredentials]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClientCredentialsSignedRequestObjectCredentials]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__833a05f0f085ccd141478a44989e502889fb10d855e07fddf2face4a3d500582)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ClientCredentialsSignedRequestObjectOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.clientCredentials.ClientCredentialsSignedRequestObjectOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__8ced35be3abd0d30c98cf70d7ef32ef4f7bc221f766b1eb00659101ab1a7346b)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="putCredentials")
    def put_credentials(
        self,
        value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ClientCredentialsSignedRequestObjectCredentials, typing.Dict[builtins.str, typing.Any]]]],
    ) -> None:
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4ae20b1ed2555f731080a18b5915a8773b29584722ee38bd17f80d0c27b89667)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast(None, jsii.invoke(self, "putCredentials", [value]))

    @jsii.member(jsii_name="resetRequired")
    def reset_required(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetRequired", []))

    @builtins.property
    @jsii.member(jsii_name="credentials")
    def credentials(self) -> ClientCredentialsSignedRequestObjectCredentialsList:
        return typing.cast(ClientCredentialsSignedRequestObjectCredentialsList, jsii.get(self, "credentials"))

    @builtins.property
    @jsii.member(jsii_name="credentialsInput")
    def credentials_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ClientCredentialsSignedRequestObjectCredentials]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ClientCredentialsSignedRequestObjectCredentials]]], jsii.get(self, "credentialsInput"))

    @builtins.property
    @jsii.member(jsii_name="requiredInput")
    def required_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "requiredInput"))

    @builtins.property
    @jsii.member(jsii_name="required")
    def required(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "required"))

    @required.setter
    def required(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ed1909c3bf8d8f9b8be6ccb9d5d1fbff445b9c416fe3ad16e2c664c9286ab5ac)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "required", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ClientCredentialsSignedRequestObject]:
        return typing.cast(typing.Optional[ClientCredentialsSignedRequestObject], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[ClientCredentialsSignedRequestObject],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9ef2178b6c5da2aed6d994de3c5e1b968d83b6ba7c4b6d326bade371a03400dc)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.clientCredentials.ClientCredentialsTlsClientAuth",
    jsii_struct_bases=[],
    name_mapping={"credentials": "credentials"},
)
class ClientCredentialsTlsClientAuth:
    def __init__(
        self,
        *,
        credentials: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["ClientCredentialsTlsClientAuthCredentials", typing.Dict[builtins.str, typing.Any]]]],
    ) -> None:
        '''
        :param credentials: credentials block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#credentials ClientCredentials#credentials}
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__11a03299fa8b9ee85afaf271f72e7081425c9d2b18b1c12c258234db56210e57)
            check_type(argname="argument credentials", value=credentials, expected_type=type_hints["credentials"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "credentials": credentials,
        }

    @builtins.property
    def credentials(
        self,
    ) -> typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ClientCredentialsTlsClientAuthCredentials"]]:
        '''credentials block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#credentials ClientCredentials#credentials}
        '''
        result = self._values.get("credentials")
        assert result is not None, "Required property 'credentials' is missing"
        return typing.cast(typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ClientCredentialsTlsClientAuthCredentials"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientCredentialsTlsClientAuth(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="auth0.clientCredentials.ClientCredentialsTlsClientAuthCredentials",
    jsii_struct_bases=[],
    name_mapping={
        "credential_type": "credentialType",
        "name": "name",
        "pem": "pem",
        "subject_dn": "subjectDn",
    },
)
class ClientCredentialsTlsClientAuthCredentials:
    def __init__(
        self,
        *,
        credential_type: builtins.str,
        name: typing.Optional[builtins.str] = None,
        pem: typing.Optional[builtins.str] = None,
        subject_dn: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param credential_type: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#credential_type ClientCredentials#credential_type}.
        :param name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#name ClientCredentials#name}.
        :param pem: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#pem ClientCredentials#pem}.
        :param subject_dn: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#subject_dn ClientCredentials#subject_dn}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d66d62f155e9d8a86013c1e7f139a3b61db45eccbc87654338ecbf4d9f13e485)
            check_type(argname="argument credential_type", value=credential_type, expected_type=type_hints["credential_type"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument pem", value=pem, expected_type=type_hints["pem"])
            check_type(argname="argument subject_dn", value=subject_dn, expected_type=type_hints["subject_dn"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "credential_type": credential_type,
        }
        if name is not None:
            self._values["name"] = name
        if pem is not None:
            self._values["pem"] = pem
        if subject_dn is not None:
            self._values["subject_dn"] = subject_dn

    @builtins.property
    def credential_type(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#credential_type ClientCredentials#credential_type}.'''
        result = self._values.get("credential_type")
        assert result is not None, "Required property 'credential_type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#name ClientCredentials#name}.'''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def pem(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#pem ClientCredentials#pem}.'''
        result = self._values.get("pem")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def subject_dn(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#subject_dn ClientCredentials#subject_dn}.'''
        result = self._values.get("subject_dn")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientCredentialsTlsClientAuthCredentials(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClientCredentialsTlsClientAuthCredentialsList(
    _cdktf_9a9027ec.ComplexList,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.clientCredentials.ClientCredentialsTlsClientAuthCredentialsList",
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
            type_hints = typing.get_type_hints(_typecheckingstub__84f3ab34a99946592fa3a822ca8cef64ae80d6930b73c74b966979dce0b51484)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument wraps_set", value=wraps_set, expected_type=type_hints["wraps_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name="get")
    def get(
        self,
        index: jsii.Number,
    ) -> "ClientCredentialsTlsClientAuthCredentialsOutputReference":
        '''
        :param index: the index of the item to return.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__eb03be8bd4cbba397bf0855d04fd255f6a04a38ef0cf62e19bae4544a6229dec)
            check_type(argname="argument index", value=index, expected_type=type_hints["index"])
        return typing.cast("ClientCredentialsTlsClientAuthCredentialsOutputReference", jsii.invoke(self, "get", [index]))

    @builtins.property
    @jsii.member(jsii_name="terraformAttribute")
    def _terraform_attribute(self) -> builtins.str:
        '''The attribute on the parent resource this class is referencing.'''
        return typing.cast(builtins.str, jsii.get(self, "terraformAttribute"))

    @_terraform_attribute.setter
    def _terraform_attribute(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3219aa3025cb08c378f82114238d4d963285eeca33c0b50286bac82d4597c108)
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
            type_hints = typing.get_type_hints(_typecheckingstub__8a0dfad51afa47a4af4cc2b22c31b100007ee4ea20861c1cca14c24bbb1c6385)
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
            type_hints = typing.get_type_hints(_typecheckingstub__d7df7d3620fcbe1102eb66f800adf2b309552112242374491060ea3c5a4c4651)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "wrapsSet", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ClientCredentialsTlsClientAuthCredentials]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ClientCredentialsTlsClientAuthCredentials]]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ClientCredentialsTlsClientAuthCredentials]]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9b61f77a67939769cbe6917701e8f7a4bebdb33b6e83cf0495b29ca33d3b16a4)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ClientCredentialsTlsClientAuthCredentialsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.clientCredentials.ClientCredentialsTlsClientAuthCredentialsOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__9278189f15133898077e7425a10c205e0bf89f016bbdc7f7f07ee90130be27b2)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument complex_object_index", value=complex_object_index, expected_type=type_hints["complex_object_index"])
            check_type(argname="argument complex_object_is_from_set", value=complex_object_is_from_set, expected_type=type_hints["complex_object_is_from_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @jsii.member(jsii_name="resetName")
    def reset_name(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetName", []))

    @jsii.member(jsii_name="resetPem")
    def reset_pem(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetPem", []))

    @jsii.member(jsii_name="resetSubjectDn")
    def reset_subject_dn(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSubjectDn", []))

    @builtins.property
    @jsii.member(jsii_name="createdAt")
    def created_at(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "createdAt"))

    @builtins.property
    @jsii.member(jsii_name="id")
    def id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "id"))

    @builtins.property
    @jsii.member(jsii_name="updatedAt")
    def updated_at(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "updatedAt"))

    @builtins.property
    @jsii.member(jsii_name="credentialTypeInput")
    def credential_type_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "credentialTypeInput"))

    @builtins.property
    @jsii.member(jsii_name="nameInput")
    def name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "nameInput"))

    @builtins.property
    @jsii.member(jsii_name="pemInput")
    def pem_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "pemInput"))

    @builtins.property
    @jsii.member(jsii_name="subjectDnInput")
    def subject_dn_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "subjectDnInput"))

    @builtins.property
    @jsii.member(jsii_name="credentialType")
    def credential_type(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "credentialType"))

    @credential_type.setter
    def credential_type(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2aa178fc932ed4fc1a93cd6834b477a3411553242b77a1e72f46983864fbeaa9)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "credentialType", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="name")
    def name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "name"))

    @name.setter
    def name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__dcfe7965204541feb82d20b7331a4fe9faa67f84f00f00007d85143c62ac06cd)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "name", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="pem")
    def pem(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "pem"))

    @pem.setter
    def pem(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ed77f396d0a3c570d8a51abfc3db7d0ecbe5105841544a9fd9872542942a540d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "pem", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="subjectDn")
    def subject_dn(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "subjectDn"))

    @subject_dn.setter
    def subject_dn(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__57900c91d0b087be4339c956e02d9fc94b7ee653c26700a970c9397d0f4a8704)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "subjectDn", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClientCredentialsTlsClientAuthCredentials]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClientCredentialsTlsClientAuthCredentials]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClientCredentialsTlsClientAuthCredentials]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__74c711d712344985379e6706f674d1df97835f438acba5f22637b88b55e5308f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ClientCredentialsTlsClientAuthOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.clientCredentials.ClientCredentialsTlsClientAuthOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__2880d06ce10b825a3d79f09c20232ccadb08cf07033b5a770e85fd35922c7dd1)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="putCredentials")
    def put_credentials(
        self,
        value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ClientCredentialsTlsClientAuthCredentials, typing.Dict[builtins.str, typing.Any]]]],
    ) -> None:
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__bb26fc7aba115d205eff4334ef076657038958a277d159835cde900b557c0a3b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast(None, jsii.invoke(self, "putCredentials", [value]))

    @builtins.property
    @jsii.member(jsii_name="credentials")
    def credentials(self) -> ClientCredentialsTlsClientAuthCredentialsList:
        return typing.cast(ClientCredentialsTlsClientAuthCredentialsList, jsii.get(self, "credentials"))

    @builtins.property
    @jsii.member(jsii_name="credentialsInput")
    def credentials_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ClientCredentialsTlsClientAuthCredentials]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ClientCredentialsTlsClientAuthCredentials]]], jsii.get(self, "credentialsInput"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ClientCredentialsTlsClientAuth]:
        return typing.cast(typing.Optional[ClientCredentialsTlsClientAuth], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[ClientCredentialsTlsClientAuth],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__aac1215cea311f923cb7081efc4733fe52aab9935983d76e426e9746bd36e9c7)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.clientCredentials.ClientCredentialsTokenVaultPrivilegedAccess",
    jsii_struct_bases=[],
    name_mapping={
        "credentials": "credentials",
        "ip_allowlist": "ipAllowlist",
        "grants": "grants",
    },
)
class ClientCredentialsTokenVaultPrivilegedAccess:
    def __init__(
        self,
        *,
        credentials: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["ClientCredentialsTokenVaultPrivilegedAccessCredentials", typing.Dict[builtins.str, typing.Any]]]],
        ip_allowlist: typing.Sequence[builtins.str],
        grants: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["ClientCredentialsTokenVaultPrivilegedAccessGrants", typing.Dict[builtins.str, typing.Any]]]]] = None,
    ) -> None:
        '''
        :param credentials: credentials block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#credentials ClientCredentials#credentials}
        :param ip_allowlist: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#ip_allowlist ClientCredentials#ip_allowlist}.
        :param grants: grants block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#grants ClientCredentials#grants}
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__cf40a921d23d76bc3ee3426f054f653b1ad8407a58d31bfb2541f792e649fd1d)
            check_type(argname="argument credentials", value=credentials, expected_type=type_hints["credentials"])
            check_type(argname="argument ip_allowlist", value=ip_allowlist, expected_type=type_hints["ip_allowlist"])
            check_type(argname="argument grants", value=grants, expected_type=type_hints["grants"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "credentials": credentials,
            "ip_allowlist": ip_allowlist,
        }
        if grants is not None:
            self._values["grants"] = grants

    @builtins.property
    def credentials(
        self,
    ) -> typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ClientCredentialsTokenVaultPrivilegedAccessCredentials"]]:
        '''credentials block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#credentials ClientCredentials#credentials}
        '''
        result = self._values.get("credentials")
        assert result is not None, "Required property 'credentials' is missing"
        return typing.cast(typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ClientCredentialsTokenVaultPrivilegedAccessCredentials"]], result)

    @builtins.property
    def ip_allowlist(self) -> typing.List[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#ip_allowlist ClientCredentials#ip_allowlist}.'''
        result = self._values.get("ip_allowlist")
        assert result is not None, "Required property 'ip_allowlist' is missing"
        return typing.cast(typing.List[builtins.str], result)

    @builtins.property
    def grants(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ClientCredentialsTokenVaultPrivilegedAccessGrants"]]]:
        '''grants block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#grants ClientCredentials#grants}
        '''
        result = self._values.get("grants")
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ClientCredentialsTokenVaultPrivilegedAccessGrants"]]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientCredentialsTokenVaultPrivilegedAccess(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="auth0.clientCredentials.ClientCredentialsTokenVaultPrivilegedAccessCredentials",
    jsii_struct_bases=[],
    name_mapping={
        "credential_type": "credentialType",
        "pem": "pem",
        "algorithm": "algorithm",
        "expires_at": "expiresAt",
        "name": "name",
        "parse_expiry_from_cert": "parseExpiryFromCert",
    },
)
class ClientCredentialsTokenVaultPrivilegedAccessCredentials:
    def __init__(
        self,
        *,
        credential_type: builtins.str,
        pem: builtins.str,
        algorithm: typing.Optional[builtins.str] = None,
        expires_at: typing.Optional[builtins.str] = None,
        name: typing.Optional[builtins.str] = None,
        parse_expiry_from_cert: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param credential_type: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#credential_type ClientCredentials#credential_type}.
        :param pem: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#pem ClientCredentials#pem}.
        :param algorithm: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#algorithm ClientCredentials#algorithm}.
        :param expires_at: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#expires_at ClientCredentials#expires_at}.
        :param name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#name ClientCredentials#name}.
        :param parse_expiry_from_cert: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#parse_expiry_from_cert ClientCredentials#parse_expiry_from_cert}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__603525e6ba447401ccc8452c6ad29655ec98930657f229b3462e20e4cf067e24)
            check_type(argname="argument credential_type", value=credential_type, expected_type=type_hints["credential_type"])
            check_type(argname="argument pem", value=pem, expected_type=type_hints["pem"])
            check_type(argname="argument algorithm", value=algorithm, expected_type=type_hints["algorithm"])
            check_type(argname="argument expires_at", value=expires_at, expected_type=type_hints["expires_at"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument parse_expiry_from_cert", value=parse_expiry_from_cert, expected_type=type_hints["parse_expiry_from_cert"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "credential_type": credential_type,
            "pem": pem,
        }
        if algorithm is not None:
            self._values["algorithm"] = algorithm
        if expires_at is not None:
            self._values["expires_at"] = expires_at
        if name is not None:
            self._values["name"] = name
        if parse_expiry_from_cert is not None:
            self._values["parse_expiry_from_cert"] = parse_expiry_from_cert

    @builtins.property
    def credential_type(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#credential_type ClientCredentials#credential_type}.'''
        result = self._values.get("credential_type")
        assert result is not None, "Required property 'credential_type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def pem(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#pem ClientCredentials#pem}.'''
        result = self._values.get("pem")
        assert result is not None, "Required property 'pem' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def algorithm(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#algorithm ClientCredentials#algorithm}.'''
        result = self._values.get("algorithm")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def expires_at(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#expires_at ClientCredentials#expires_at}.'''
        result = self._values.get("expires_at")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#name ClientCredentials#name}.'''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def parse_expiry_from_cert(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#parse_expiry_from_cert ClientCredentials#parse_expiry_from_cert}.'''
        result = self._values.get("parse_expiry_from_cert")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientCredentialsTokenVaultPrivilegedAccessCredentials(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClientCredentialsTokenVaultPrivilegedAccessCredentialsList(
    _cdktf_9a9027ec.ComplexList,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.clientCredentials.ClientCredentialsTokenVaultPrivilegedAccessCredentialsList",
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
            type_hints = typing.get_type_hints(_typecheckingstub__a90b47bd085a8663a6dde472c408a8f93886a0e7c8d5932ad11f32a24d1e6518)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument wraps_set", value=wraps_set, expected_type=type_hints["wraps_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name="get")
    def get(
        self,
        index: jsii.Number,
    ) -> "ClientCredentialsTokenVaultPrivilegedAccessCredentialsOutputReference":
        '''
        :param index: the index of the item to return.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__812bc287738d6abcf63d6733627ea922586e2e35f235ebe8676511204f656a0d)
            check_type(argname="argument index", value=index, expected_type=type_hints["index"])
        return typing.cast("ClientCredentialsTokenVaultPrivilegedAccessCredentialsOutputReference", jsii.invoke(self, "get", [index]))

    @builtins.property
    @jsii.member(jsii_name="terraformAttribute")
    def _terraform_attribute(self) -> builtins.str:
        '''The attribute on the parent resource this class is referencing.'''
        return typing.cast(builtins.str, jsii.get(self, "terraformAttribute"))

    @_terraform_attribute.setter
    def _terraform_attribute(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4897a43b2f20c88a67096d39e77c05c58e51bcad709fe0f7f287545750b68461)
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
            type_hints = typing.get_type_hints(_typecheckingstub__7208ddd851c06b9ed97a8fb3373023b7ed9a6405523962cc2a3afad8c0540d48)
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
            type_hints = typing.get_type_hints(_typecheckingstub__137a28d0eda13ea000ecaec176d13f0358c626256c323a427c92a78a2d4aeb73)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "wrapsSet", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ClientCredentialsTokenVaultPrivilegedAccessCredentials]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ClientCredentialsTokenVaultPrivilegedAccessCredentials]]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ClientCredentialsTokenVaultPrivilegedAccessCredentials]]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__340e2b6b4368fa68182f7f536cfaa886f53853e0cd6d7cd7458bbab3c71db869)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ClientCredentialsTokenVaultPrivilegedAccessCredentialsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.clientCredentials.ClientCredentialsTokenVaultPrivilegedAccessCredentialsOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__25f692ebfb1b48933f4519e5b1269691fccf3a87b306d0578ae01c6867d39050)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument complex_object_index", value=complex_object_index, expected_type=type_hints["complex_object_index"])
            check_type(argname="argument complex_object_is_from_set", value=complex_object_is_from_set, expected_type=type_hints["complex_object_is_from_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @jsii.member(jsii_name="resetAlgorithm")
    def reset_algorithm(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAlgorithm", []))

    @jsii.member(jsii_name="resetExpiresAt")
    def reset_expires_at(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetExpiresAt", []))

    @jsii.member(jsii_name="resetName")
    def reset_name(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetName", []))

    @jsii.member(jsii_name="resetParseExpiryFromCert")
    def reset_parse_expiry_from_cert(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetParseExpiryFromCert", []))

    @builtins.property
    @jsii.member(jsii_name="createdAt")
    def created_at(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "createdAt"))

    @builtins.property
    @jsii.member(jsii_name="id")
    def id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "id"))

    @builtins.property
    @jsii.member(jsii_name="keyId")
    def key_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "keyId"))

    @builtins.property
    @jsii.member(jsii_name="updatedAt")
    def updated_at(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "updatedAt"))

    @builtins.property
    @jsii.member(jsii_name="algorithmInput")
    def algorithm_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "algorithmInput"))

    @builtins.property
    @jsii.member(jsii_name="credentialTypeInput")
    def credential_type_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "credentialTypeInput"))

    @builtins.property
    @jsii.member(jsii_name="expiresAtInput")
    def expires_at_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "expiresAtInput"))

    @builtins.property
    @jsii.member(jsii_name="nameInput")
    def name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "nameInput"))

    @builtins.property
    @jsii.member(jsii_name="parseExpiryFromCertInput")
    def parse_expiry_from_cert_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "parseExpiryFromCertInput"))

    @builtins.property
    @jsii.member(jsii_name="pemInput")
    def pem_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "pemInput"))

    @builtins.property
    @jsii.member(jsii_name="algorithm")
    def algorithm(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "algorithm"))

    @algorithm.setter
    def algorithm(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e8d534c1f272a32e54bc8d1022cb5e8fd30cb9911e581c8dc2cd35118a8391c7)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "algorithm", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="credentialType")
    def credential_type(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "credentialType"))

    @credential_type.setter
    def credential_type(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f2ab824504a6f66e3b0fb3b2ed18d365d31ff158c8de77c1943e0d859aa4b0f0)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "credentialType", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="expiresAt")
    def expires_at(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "expiresAt"))

    @expires_at.setter
    def expires_at(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0b30984412d6b664c6f8a05b33f79625ab0a060163e7baba4b57a253c0f6f0e2)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "expiresAt", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="name")
    def name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "name"))

    @name.setter
    def name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__bbe27311a82264bc9174bf48b75f9bbb69794201f89daf7ae266d647f157339f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "name", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="parseExpiryFromCert")
    def parse_expiry_from_cert(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "parseExpiryFromCert"))

    @parse_expiry_from_cert.setter
    def parse_expiry_from_cert(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__210f861787d0d1e97221d4d2967501b2a50072521262222d2785a60708e4cfed)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "parseExpiryFromCert", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="pem")
    def pem(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "pem"))

    @pem.setter
    def pem(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0c19d316b8671a5fde67eef874e808d5a2fd5b7d1d17516e93fa2437fb08f738)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "pem", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClientCredentialsTokenVaultPrivilegedAccessCredentials]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClientCredentialsTokenVaultPrivilegedAccessCredentials]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClientCredentialsTokenVaultPrivilegedAccessCredentials]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__dc1d3e60bfd1eae71e28f07813d3cb56d66d17f8d439854f12621d10f18a6aaf)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.clientCredentials.ClientCredentialsTokenVaultPrivilegedAccessGrants",
    jsii_struct_bases=[],
    name_mapping={"connection": "connection", "scopes": "scopes"},
)
class ClientCredentialsTokenVaultPrivilegedAccessGrants:
    def __init__(
        self,
        *,
        connection: builtins.str,
        scopes: typing.Sequence[builtins.str],
    ) -> None:
        '''
        :param connection: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#connection ClientCredentials#connection}.
        :param scopes: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#scopes ClientCredentials#scopes}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d18bb39e5de7a13d2d01524baf1a116526ccdde39691e006eb4c7f7c524505d5)
            check_type(argname="argument connection", value=connection, expected_type=type_hints["connection"])
            check_type(argname="argument scopes", value=scopes, expected_type=type_hints["scopes"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "connection": connection,
            "scopes": scopes,
        }

    @builtins.property
    def connection(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#connection ClientCredentials#connection}.'''
        result = self._values.get("connection")
        assert result is not None, "Required property 'connection' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def scopes(self) -> typing.List[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_credentials#scopes ClientCredentials#scopes}.'''
        result = self._values.get("scopes")
        assert result is not None, "Required property 'scopes' is missing"
        return typing.cast(typing.List[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientCredentialsTokenVaultPrivilegedAccessGrants(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClientCredentialsTokenVaultPrivilegedAccessGrantsList(
    _cdktf_9a9027ec.ComplexList,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.clientCredentials.ClientCredentialsTokenVaultPrivilegedAccessGrantsList",
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
            type_hints = typing.get_type_hints(_typecheckingstub__ca3adad97c3cd68e9223d51afc49d5f0e2ffc345bbd8dbcd433d6c88f58f5e16)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument wraps_set", value=wraps_set, expected_type=type_hints["wraps_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name="get")
    def get(
        self,
        index: jsii.Number,
    ) -> "ClientCredentialsTokenVaultPrivilegedAccessGrantsOutputReference":
        '''
        :param index: the index of the item to return.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7d8181e1679e0df90ab8ddaa5de36b6059c64fa7fe1c415f49b5f26000676419)
            check_type(argname="argument index", value=index, expected_type=type_hints["index"])
        return typing.cast("ClientCredentialsTokenVaultPrivilegedAccessGrantsOutputReference", jsii.invoke(self, "get", [index]))

    @builtins.property
    @jsii.member(jsii_name="terraformAttribute")
    def _terraform_attribute(self) -> builtins.str:
        '''The attribute on the parent resource this class is referencing.'''
        return typing.cast(builtins.str, jsii.get(self, "terraformAttribute"))

    @_terraform_attribute.setter
    def _terraform_attribute(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__64231f2b5bced261c05094ed5de226186b411817d306b3bb65d5b436606344de)
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
            type_hints = typing.get_type_hints(_typecheckingstub__155f213851fc0029454023ed13a8d3c6a29c1f8360888d91857185b58e40e825)
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
            type_hints = typing.get_type_hints(_typecheckingstub__c646085cb391b1e26fd90bc0d3dc948740881e1cfa4c916b143ffa1aa61d432e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "wrapsSet", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ClientCredentialsTokenVaultPrivilegedAccessGrants]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ClientCredentialsTokenVaultPrivilegedAccessGrants]]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ClientCredentialsTokenVaultPrivilegedAccessGrants]]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0d437fd2b5c864d149f7e88ad27c6ecd1d9661689ff2fce06c5b6eb0c030257c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ClientCredentialsTokenVaultPrivilegedAccessGrantsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.clientCredentials.ClientCredentialsTokenVaultPrivilegedAccessGrantsOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__7821cf50ce81313e67aa723793240491c7bae265fcf773038f087665f4284f4c)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument complex_object_index", value=complex_object_index, expected_type=type_hints["complex_object_index"])
            check_type(argname="argument complex_object_is_from_set", value=complex_object_is_from_set, expected_type=type_hints["complex_object_is_from_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @builtins.property
    @jsii.member(jsii_name="connectionInput")
    def connection_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "connectionInput"))

    @builtins.property
    @jsii.member(jsii_name="scopesInput")
    def scopes_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "scopesInput"))

    @builtins.property
    @jsii.member(jsii_name="connection")
    def connection(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "connection"))

    @connection.setter
    def connection(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4f595c9967e7a99a402a23bc9fa80546a8db388c47361cb52bb074bf1a311457)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "connection", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="scopes")
    def scopes(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "scopes"))

    @scopes.setter
    def scopes(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6e869b717df780cc15d680e3ae56cc79cb95425fefd5e0b3eb70e2a85799bc98)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "scopes", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClientCredentialsTokenVaultPrivilegedAccessGrants]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClientCredentialsTokenVaultPrivilegedAccessGrants]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClientCredentialsTokenVaultPrivilegedAccessGrants]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__327b768cc969672c2a32d413487782340d0b98e881972f9c72c73787c294bf36)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ClientCredentialsTokenVaultPrivilegedAccessOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.clientCredentials.ClientCredentialsTokenVaultPrivilegedAccessOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__2f77a68a1deded8319b61925640467f391ff4a9a8d9382fdeec449e60b8a6958)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="putCredentials")
    def put_credentials(
        self,
        value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ClientCredentialsTokenVaultPrivilegedAccessCredentials, typing.Dict[builtins.str, typing.Any]]]],
    ) -> None:
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1fd99daac025d7b8f6deaed9f6d232f5c6c36a206f1ea4ac19685c08b5685aec)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast(None, jsii.invoke(self, "putCredentials", [value]))

    @jsii.member(jsii_name="putGrants")
    def put_grants(
        self,
        value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ClientCredentialsTokenVaultPrivilegedAccessGrants, typing.Dict[builtins.str, typing.Any]]]],
    ) -> None:
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a4fbcd0008b81326daa9130b577c3a72134f700fdd98ed24fd80e2d84b19e37e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast(None, jsii.invoke(self, "putGrants", [value]))

    @jsii.member(jsii_name="resetGrants")
    def reset_grants(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetGrants", []))

    @builtins.property
    @jsii.member(jsii_name="credentials")
    def credentials(self) -> ClientCredentialsTokenVaultPrivilegedAccessCredentialsList:
        return typing.cast(ClientCredentialsTokenVaultPrivilegedAccessCredentialsList, jsii.get(self, "credentials"))

    @builtins.property
    @jsii.member(jsii_name="grants")
    def grants(self) -> ClientCredentialsTokenVaultPrivilegedAccessGrantsList:
        return typing.cast(ClientCredentialsTokenVaultPrivilegedAccessGrantsList, jsii.get(self, "grants"))

    @builtins.property
    @jsii.member(jsii_name="credentialsInput")
    def credentials_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ClientCredentialsTokenVaultPrivilegedAccessCredentials]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ClientCredentialsTokenVaultPrivilegedAccessCredentials]]], jsii.get(self, "credentialsInput"))

    @builtins.property
    @jsii.member(jsii_name="grantsInput")
    def grants_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ClientCredentialsTokenVaultPrivilegedAccessGrants]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ClientCredentialsTokenVaultPrivilegedAccessGrants]]], jsii.get(self, "grantsInput"))

    @builtins.property
    @jsii.member(jsii_name="ipAllowlistInput")
    def ip_allowlist_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "ipAllowlistInput"))

    @builtins.property
    @jsii.member(jsii_name="ipAllowlist")
    def ip_allowlist(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "ipAllowlist"))

    @ip_allowlist.setter
    def ip_allowlist(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c5d2752b145600bc969e629bae18da3c0525f61e5089f56b46d867b68bb36e3b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "ipAllowlist", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[ClientCredentialsTokenVaultPrivilegedAccess]:
        return typing.cast(typing.Optional[ClientCredentialsTokenVaultPrivilegedAccess], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[ClientCredentialsTokenVaultPrivilegedAccess],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c52eba065f3f798fe6ee2c11e125c2b42094180fa79803bed9d2b9c3479f99da)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


__all__ = [
    "ClientCredentials",
    "ClientCredentialsConfig",
    "ClientCredentialsPrivateKeyJwt",
    "ClientCredentialsPrivateKeyJwtCredentials",
    "ClientCredentialsPrivateKeyJwtCredentialsList",
    "ClientCredentialsPrivateKeyJwtCredentialsOutputReference",
    "ClientCredentialsPrivateKeyJwtOutputReference",
    "ClientCredentialsSelfSignedTlsClientAuth",
    "ClientCredentialsSelfSignedTlsClientAuthCredentials",
    "ClientCredentialsSelfSignedTlsClientAuthCredentialsList",
    "ClientCredentialsSelfSignedTlsClientAuthCredentialsOutputReference",
    "ClientCredentialsSelfSignedTlsClientAuthOutputReference",
    "ClientCredentialsSignedRequestObject",
    "ClientCredentialsSignedRequestObjectCredentials",
    "ClientCredentialsSignedRequestObjectCredentialsList",
    "ClientCredentialsSignedRequestObjectCredentialsOutputReference",
    "ClientCredentialsSignedRequestObjectOutputReference",
    "ClientCredentialsTlsClientAuth",
    "ClientCredentialsTlsClientAuthCredentials",
    "ClientCredentialsTlsClientAuthCredentialsList",
    "ClientCredentialsTlsClientAuthCredentialsOutputReference",
    "ClientCredentialsTlsClientAuthOutputReference",
    "ClientCredentialsTokenVaultPrivilegedAccess",
    "ClientCredentialsTokenVaultPrivilegedAccessCredentials",
    "ClientCredentialsTokenVaultPrivilegedAccessCredentialsList",
    "ClientCredentialsTokenVaultPrivilegedAccessCredentialsOutputReference",
    "ClientCredentialsTokenVaultPrivilegedAccessGrants",
    "ClientCredentialsTokenVaultPrivilegedAccessGrantsList",
    "ClientCredentialsTokenVaultPrivilegedAccessGrantsOutputReference",
    "ClientCredentialsTokenVaultPrivilegedAccessOutputReference",
]

publication.publish()

def _typecheckingstub__583d98b942dc6dde23c7f831ae1e2c26d810686fbe34f063500ab7434ea8878e(
    scope: _constructs_77d1e7e8.Construct,
    id_: builtins.str,
    *,
    client_id: builtins.str,
    authentication_method: typing.Optional[builtins.str] = None,
    client_secret: typing.Optional[builtins.str] = None,
    client_secret_wo: typing.Optional[builtins.str] = None,
    client_secret_wo_version: typing.Optional[jsii.Number] = None,
    id: typing.Optional[builtins.str] = None,
    private_key_jwt: typing.Optional[typing.Union[ClientCredentialsPrivateKeyJwt, typing.Dict[builtins.str, typing.Any]]] = None,
    self_signed_tls_client_auth: typing.Optional[typing.Union[ClientCredentialsSelfSignedTlsClientAuth, typing.Dict[builtins.str, typing.Any]]] = None,
    signed_request_object: typing.Optional[typing.Union[ClientCredentialsSignedRequestObject, typing.Dict[builtins.str, typing.Any]]] = None,
    tls_client_auth: typing.Optional[typing.Union[ClientCredentialsTlsClientAuth, typing.Dict[builtins.str, typing.Any]]] = None,
    token_vault_privileged_access: typing.Optional[typing.Union[ClientCredentialsTokenVaultPrivilegedAccess, typing.Dict[builtins.str, typing.Any]]] = None,
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

def _typecheckingstub__03a68196c9ce248bd83115282aa7372d49f81129485be7d3b895142e01d9baea(
    scope: _constructs_77d1e7e8.Construct,
    import_to_id: builtins.str,
    import_from_id: builtins.str,
    provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1d24d6d545f753001ec6711e4394c5c559cb7b812d66c94621a457ac83202ae2(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3c40d81a46e30e8d9a488011016beeaf87d3d1fe218734db8f2b77b6a36f263f(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__575bd7b384e76d2a5140c62edadf0eacf88f964eaaf38039c84f73daa9edb3b6(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d032717d3b9ccb07132af880c725dbe8e1f3d96413dd0758bf94ba15220dc243(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b32170c6a2e85b7e8daf65887aabc806d8fc06229398894bdf52af1605ce132d(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d03ea7039c3570d632f4f6355dd014fcbdfc1c25e2a42dd741e40cbb3d3d4afd(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__023929ddeea5f1142c63b83a62da186c1792454d7bb5b70dba4c61eb28a1d16c(
    *,
    connection: typing.Optional[typing.Union[typing.Union[_cdktf_9a9027ec.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]] = None,
    count: typing.Optional[typing.Union[jsii.Number, _cdktf_9a9027ec.TerraformCount]] = None,
    depends_on: typing.Optional[typing.Sequence[_cdktf_9a9027ec.ITerraformDependable]] = None,
    for_each: typing.Optional[_cdktf_9a9027ec.ITerraformIterator] = None,
    lifecycle: typing.Optional[typing.Union[_cdktf_9a9027ec.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]] = None,
    provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
    provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktf_9a9027ec.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]] = None,
    client_id: builtins.str,
    authentication_method: typing.Optional[builtins.str] = None,
    client_secret: typing.Optional[builtins.str] = None,
    client_secret_wo: typing.Optional[builtins.str] = None,
    client_secret_wo_version: typing.Optional[jsii.Number] = None,
    id: typing.Optional[builtins.str] = None,
    private_key_jwt: typing.Optional[typing.Union[ClientCredentialsPrivateKeyJwt, typing.Dict[builtins.str, typing.Any]]] = None,
    self_signed_tls_client_auth: typing.Optional[typing.Union[ClientCredentialsSelfSignedTlsClientAuth, typing.Dict[builtins.str, typing.Any]]] = None,
    signed_request_object: typing.Optional[typing.Union[ClientCredentialsSignedRequestObject, typing.Dict[builtins.str, typing.Any]]] = None,
    tls_client_auth: typing.Optional[typing.Union[ClientCredentialsTlsClientAuth, typing.Dict[builtins.str, typing.Any]]] = None,
    token_vault_privileged_access: typing.Optional[typing.Union[ClientCredentialsTokenVaultPrivilegedAccess, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b51f614bb9ac7d41647ef9c67b1f71662515e94d2f8b1fc35d1698cfa28d34e8(
    *,
    credentials: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ClientCredentialsPrivateKeyJwtCredentials, typing.Dict[builtins.str, typing.Any]]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c0635ebdaae0b4f15b94830c2792731ece0aa9dc55d2fb5c1ac0f647bc0eaae9(
    *,
    credential_type: builtins.str,
    pem: builtins.str,
    algorithm: typing.Optional[builtins.str] = None,
    expires_at: typing.Optional[builtins.str] = None,
    name: typing.Optional[builtins.str] = None,
    parse_expiry_from_cert: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fbef5d43231d909f98169f23859a3946ba1444ef0e740b5b3f7796e703bf428c(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    wraps_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__db7e10b42be5833279bda32493b43711e23fb46a611cd7e85d5568bd3856fbcc(
    index: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5bcc7f8c20fe64447ea951d09718a6c7d8acc55a241d68e207538a8d7b49502b(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5348834e14423f839c7d9e694891bbaafcf00c82f190d99cc07da690a7bb557b(
    value: _cdktf_9a9027ec.IInterpolatingParent,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8955d39e08adf498b974101bd2e0d6d3b3435fc0235342c091fb184c6b33ca3e(
    value: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__48ee5c78e05d76740741d2dc3860409da2b5c8be6c480c629230ad6036b97144(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ClientCredentialsPrivateKeyJwtCredentials]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__68c08b20143282c0c0848d2c8af9f9d6db5801dc3e53bbe27b56c24ddcedaa9f(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    complex_object_index: jsii.Number,
    complex_object_is_from_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7b756a334a32bec2611e0698ccef14eecfe7d0cabebbf8fbec014d30097f8212(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__26b8992ffc7c09d66a16d7fc2f859edafe7e816fdaee6ee16fb4a93c53963348(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__dcfd4439621ec8d3d77ba3737377b21db475408dab39acc7fd39e4b20438940d(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__769dce335a2ab5a86d9b1c4002e49ca7830cc3f9af510a5fe9039b8dad3c7b0e(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a49a06eed5b587eace426a88a6147761ad820eb1830db78ba8f3afa551fc79c7(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e268d3378232e5a04c3ba9f136755ceee3cc072a0e9d43e5ae6e873391e24724(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0ceb30ca4c30bdaa9bd0339dfa55e3173b918e9472f1048ac382d7e257584378(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClientCredentialsPrivateKeyJwtCredentials]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__741a1da836b5520832b0fae61d33ea0a0f787b5cc76624880df8e3733591974f(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__dbcf94cc80db8728b2acef11b4564de9364681f3fbe1c4554f6259852f6b154b(
    value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ClientCredentialsPrivateKeyJwtCredentials, typing.Dict[builtins.str, typing.Any]]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a9f2e4c0b54fb0dfc95fd0af540ada6e2c9b4ac18f723d33933391d92bbf2138(
    value: typing.Optional[ClientCredentialsPrivateKeyJwt],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ec68e22f9d5d1d93330c8fc3fa6a6b202a554f935d677d6e3ec410d0613c6fd2(
    *,
    credentials: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ClientCredentialsSelfSignedTlsClientAuthCredentials, typing.Dict[builtins.str, typing.Any]]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4bca72850c5ba6be680d8348a6409efc0def5a0426491584bb155f754de67149(
    *,
    pem: builtins.str,
    credential_type: typing.Optional[builtins.str] = None,
    name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e92108f0e2efd6a081f179ef21039f99cfee5d73f98a98763640ae6bdec7e2a9(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    wraps_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a27ae90bed21ae565e779a594f851658e40fc28c39c1decdd513ec29beac71d7(
    index: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c63c145c4c80d0a91a0d0eb19d70a519ce75522e1caa419b958bab956fa224b0(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f5d46658f162dfb3d9de1469c81a3fd5c4a3d994f95ceed08f76e621ef330771(
    value: _cdktf_9a9027ec.IInterpolatingParent,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9916dacde0254441a8dc080d47fec482ffa0bc5756bd4f3bc2a2cecdafeda48b(
    value: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5728b5f0cc93d2a60928ed4a9a1d2d084c3940d89e249fad08fffd0396c7ce78(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ClientCredentialsSelfSignedTlsClientAuthCredentials]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__56fee8afc6f576b9c3ae80a5f7a4a98135fac913bfca381dc557325c816a5264(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    complex_object_index: jsii.Number,
    complex_object_is_from_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6c111047da4262620def23e151836e583fa7b7821e0da67e5558ece78b50f2ef(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__267af2fa0443d21665d26df6952c98611f9e2ba6ac09cc26867c5348bcbbe293(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c75b15fe326a72a0e397b5ee98ee9166d2d688bdc743244fb024bf32e13f2661(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3cd304acb3bcf1181ec0aced8916b8599106477eeff80f38241b7fb2c2251494(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClientCredentialsSelfSignedTlsClientAuthCredentials]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bb7d021e1b06a538428e04f6f1e44c2019ed723a129e9c1ad54a1fb976e13319(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__648efd52bce149bc89b7eeb6b53b1de6d7f51ff4292af9f281518cecfdeb35eb(
    value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ClientCredentialsSelfSignedTlsClientAuthCredentials, typing.Dict[builtins.str, typing.Any]]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d8803f2e05c8a89ab3d41049e9f49cf6a17ba47969658ddebffe0fc33a25e865(
    value: typing.Optional[ClientCredentialsSelfSignedTlsClientAuth],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d81ce43a743008cc4515c798db3015db4519220a3b0045446361c2df62d23066(
    *,
    credentials: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ClientCredentialsSignedRequestObjectCredentials, typing.Dict[builtins.str, typing.Any]]]],
    required: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__315025c9c063a4d6aa864bf62afce954e67681c023a5ed134189162bf4c50f17(
    *,
    credential_type: builtins.str,
    pem: builtins.str,
    algorithm: typing.Optional[builtins.str] = None,
    expires_at: typing.Optional[builtins.str] = None,
    name: typing.Optional[builtins.str] = None,
    parse_expiry_from_cert: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f46baad3df9a7889d04e873ea8270856cd1e3b6e4c40dca87d56dfe8820952f4(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    wraps_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__92760d2a9d78022af521875242140ca3e67241a35d453ee2f1bafcc83fbc2054(
    index: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9f132ce9558440ad138d5a7cfdd6fc456894cd3ff2c1652febf53f63277c3636(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9e6a725f589b01337437b323f164cfc46a07204b112482e0dc1324fb410ae9f4(
    value: _cdktf_9a9027ec.IInterpolatingParent,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fc8934cb0d2e3b6eba90f823902846a70e235ec6f40ec2373367e425db2d5846(
    value: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__18fdc7d2c5be3f3b3b229e22dbcae4c2f6e1b698e7c17b70d0b6ca5ecdfb99f0(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ClientCredentialsSignedRequestObjectCredentials]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c90b56af6174afb4c929379436078d08f43dc219b476658dc82e76808e1c29ad(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    complex_object_index: jsii.Number,
    complex_object_is_from_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2a354bf063cbb98c4aa065eb3af326a3c4f1fca61634665a3c3546ec9f8c3167(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__26e56e18a834b7972ef4064fcc3fbe83cc21091147af52b262cc94af46ab5a4a(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__728ebd2ae3749fe3639e1a3a288db4e306e5061a9295c6c814773ae3d1f5d0e6(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1d001e23046e7944e604f4d43ea21e2951014387e90420abd6dd97f222f700f3(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5b342c354a54d51e80d019cc13a06b74c582006ebf3c8edc63bbec2444394bf4(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d87ba20f68f33352136eb209321c340ecfe81d09c1854dea1c1e81b7a22d88b1(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__833a05f0f085ccd141478a44989e502889fb10d855e07fddf2face4a3d500582(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClientCredentialsSignedRequestObjectCredentials]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8ced35be3abd0d30c98cf70d7ef32ef4f7bc221f766b1eb00659101ab1a7346b(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4ae20b1ed2555f731080a18b5915a8773b29584722ee38bd17f80d0c27b89667(
    value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ClientCredentialsSignedRequestObjectCredentials, typing.Dict[builtins.str, typing.Any]]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ed1909c3bf8d8f9b8be6ccb9d5d1fbff445b9c416fe3ad16e2c664c9286ab5ac(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9ef2178b6c5da2aed6d994de3c5e1b968d83b6ba7c4b6d326bade371a03400dc(
    value: typing.Optional[ClientCredentialsSignedRequestObject],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__11a03299fa8b9ee85afaf271f72e7081425c9d2b18b1c12c258234db56210e57(
    *,
    credentials: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ClientCredentialsTlsClientAuthCredentials, typing.Dict[builtins.str, typing.Any]]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d66d62f155e9d8a86013c1e7f139a3b61db45eccbc87654338ecbf4d9f13e485(
    *,
    credential_type: builtins.str,
    name: typing.Optional[builtins.str] = None,
    pem: typing.Optional[builtins.str] = None,
    subject_dn: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__84f3ab34a99946592fa3a822ca8cef64ae80d6930b73c74b966979dce0b51484(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    wraps_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__eb03be8bd4cbba397bf0855d04fd255f6a04a38ef0cf62e19bae4544a6229dec(
    index: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3219aa3025cb08c378f82114238d4d963285eeca33c0b50286bac82d4597c108(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8a0dfad51afa47a4af4cc2b22c31b100007ee4ea20861c1cca14c24bbb1c6385(
    value: _cdktf_9a9027ec.IInterpolatingParent,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d7df7d3620fcbe1102eb66f800adf2b309552112242374491060ea3c5a4c4651(
    value: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9b61f77a67939769cbe6917701e8f7a4bebdb33b6e83cf0495b29ca33d3b16a4(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ClientCredentialsTlsClientAuthCredentials]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9278189f15133898077e7425a10c205e0bf89f016bbdc7f7f07ee90130be27b2(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    complex_object_index: jsii.Number,
    complex_object_is_from_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2aa178fc932ed4fc1a93cd6834b477a3411553242b77a1e72f46983864fbeaa9(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__dcfe7965204541feb82d20b7331a4fe9faa67f84f00f00007d85143c62ac06cd(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ed77f396d0a3c570d8a51abfc3db7d0ecbe5105841544a9fd9872542942a540d(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__57900c91d0b087be4339c956e02d9fc94b7ee653c26700a970c9397d0f4a8704(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__74c711d712344985379e6706f674d1df97835f438acba5f22637b88b55e5308f(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClientCredentialsTlsClientAuthCredentials]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2880d06ce10b825a3d79f09c20232ccadb08cf07033b5a770e85fd35922c7dd1(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bb26fc7aba115d205eff4334ef076657038958a277d159835cde900b557c0a3b(
    value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ClientCredentialsTlsClientAuthCredentials, typing.Dict[builtins.str, typing.Any]]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__aac1215cea311f923cb7081efc4733fe52aab9935983d76e426e9746bd36e9c7(
    value: typing.Optional[ClientCredentialsTlsClientAuth],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cf40a921d23d76bc3ee3426f054f653b1ad8407a58d31bfb2541f792e649fd1d(
    *,
    credentials: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ClientCredentialsTokenVaultPrivilegedAccessCredentials, typing.Dict[builtins.str, typing.Any]]]],
    ip_allowlist: typing.Sequence[builtins.str],
    grants: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ClientCredentialsTokenVaultPrivilegedAccessGrants, typing.Dict[builtins.str, typing.Any]]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__603525e6ba447401ccc8452c6ad29655ec98930657f229b3462e20e4cf067e24(
    *,
    credential_type: builtins.str,
    pem: builtins.str,
    algorithm: typing.Optional[builtins.str] = None,
    expires_at: typing.Optional[builtins.str] = None,
    name: typing.Optional[builtins.str] = None,
    parse_expiry_from_cert: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a90b47bd085a8663a6dde472c408a8f93886a0e7c8d5932ad11f32a24d1e6518(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    wraps_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__812bc287738d6abcf63d6733627ea922586e2e35f235ebe8676511204f656a0d(
    index: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4897a43b2f20c88a67096d39e77c05c58e51bcad709fe0f7f287545750b68461(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7208ddd851c06b9ed97a8fb3373023b7ed9a6405523962cc2a3afad8c0540d48(
    value: _cdktf_9a9027ec.IInterpolatingParent,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__137a28d0eda13ea000ecaec176d13f0358c626256c323a427c92a78a2d4aeb73(
    value: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__340e2b6b4368fa68182f7f536cfaa886f53853e0cd6d7cd7458bbab3c71db869(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ClientCredentialsTokenVaultPrivilegedAccessCredentials]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__25f692ebfb1b48933f4519e5b1269691fccf3a87b306d0578ae01c6867d39050(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    complex_object_index: jsii.Number,
    complex_object_is_from_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e8d534c1f272a32e54bc8d1022cb5e8fd30cb9911e581c8dc2cd35118a8391c7(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f2ab824504a6f66e3b0fb3b2ed18d365d31ff158c8de77c1943e0d859aa4b0f0(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0b30984412d6b664c6f8a05b33f79625ab0a060163e7baba4b57a253c0f6f0e2(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bbe27311a82264bc9174bf48b75f9bbb69794201f89daf7ae266d647f157339f(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__210f861787d0d1e97221d4d2967501b2a50072521262222d2785a60708e4cfed(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0c19d316b8671a5fde67eef874e808d5a2fd5b7d1d17516e93fa2437fb08f738(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__dc1d3e60bfd1eae71e28f07813d3cb56d66d17f8d439854f12621d10f18a6aaf(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClientCredentialsTokenVaultPrivilegedAccessCredentials]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d18bb39e5de7a13d2d01524baf1a116526ccdde39691e006eb4c7f7c524505d5(
    *,
    connection: builtins.str,
    scopes: typing.Sequence[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ca3adad97c3cd68e9223d51afc49d5f0e2ffc345bbd8dbcd433d6c88f58f5e16(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    wraps_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7d8181e1679e0df90ab8ddaa5de36b6059c64fa7fe1c415f49b5f26000676419(
    index: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__64231f2b5bced261c05094ed5de226186b411817d306b3bb65d5b436606344de(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__155f213851fc0029454023ed13a8d3c6a29c1f8360888d91857185b58e40e825(
    value: _cdktf_9a9027ec.IInterpolatingParent,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c646085cb391b1e26fd90bc0d3dc948740881e1cfa4c916b143ffa1aa61d432e(
    value: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0d437fd2b5c864d149f7e88ad27c6ecd1d9661689ff2fce06c5b6eb0c030257c(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ClientCredentialsTokenVaultPrivilegedAccessGrants]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7821cf50ce81313e67aa723793240491c7bae265fcf773038f087665f4284f4c(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    complex_object_index: jsii.Number,
    complex_object_is_from_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4f595c9967e7a99a402a23bc9fa80546a8db388c47361cb52bb074bf1a311457(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6e869b717df780cc15d680e3ae56cc79cb95425fefd5e0b3eb70e2a85799bc98(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__327b768cc969672c2a32d413487782340d0b98e881972f9c72c73787c294bf36(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ClientCredentialsTokenVaultPrivilegedAccessGrants]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2f77a68a1deded8319b61925640467f391ff4a9a8d9382fdeec449e60b8a6958(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1fd99daac025d7b8f6deaed9f6d232f5c6c36a206f1ea4ac19685c08b5685aec(
    value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ClientCredentialsTokenVaultPrivilegedAccessCredentials, typing.Dict[builtins.str, typing.Any]]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a4fbcd0008b81326daa9130b577c3a72134f700fdd98ed24fd80e2d84b19e37e(
    value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ClientCredentialsTokenVaultPrivilegedAccessGrants, typing.Dict[builtins.str, typing.Any]]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c5d2752b145600bc969e629bae18da3c0525f61e5089f56b46d867b68bb36e3b(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c52eba065f3f798fe6ee2c11e125c2b42094180fa79803bed9d2b9c3479f99da(
    value: typing.Optional[ClientCredentialsTokenVaultPrivilegedAccess],
) -> None:
    """Type checking stubs"""
    pass
