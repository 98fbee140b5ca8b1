r'''
# `auth0_resource_server`

Refer to the Terraform Registry for docs: [`auth0_resource_server`](https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server).
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


class ResourceServer(
    _cdktf_9a9027ec.TerraformResource,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.resourceServer.ResourceServer",
):
    '''Represents a {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server auth0_resource_server}.'''

    def __init__(
        self,
        scope: _constructs_77d1e7e8.Construct,
        id_: builtins.str,
        *,
        identifier: builtins.str,
        allow_offline_access: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        allow_online_access: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        allow_online_access_with_ephemeral_sessions: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        authorization_details: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["ResourceServerAuthorizationDetails", typing.Dict[builtins.str, typing.Any]]]]] = None,
        authorization_policy: typing.Optional[typing.Union["ResourceServerAuthorizationPolicy", typing.Dict[builtins.str, typing.Any]]] = None,
        consent_policy: typing.Optional[builtins.str] = None,
        enforce_policies: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        id: typing.Optional[builtins.str] = None,
        name: typing.Optional[builtins.str] = None,
        proof_of_possession: typing.Optional[typing.Union["ResourceServerProofOfPossession", typing.Dict[builtins.str, typing.Any]]] = None,
        signing_alg: typing.Optional[builtins.str] = None,
        signing_secret: typing.Optional[builtins.str] = None,
        skip_consent_for_verifiable_first_party_clients: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        subject_type_authorization: typing.Optional[typing.Union["ResourceServerSubjectTypeAuthorization", typing.Dict[builtins.str, typing.Any]]] = None,
        token_dialect: typing.Optional[builtins.str] = None,
        token_encryption: typing.Optional[typing.Union["ResourceServerTokenEncryption", typing.Dict[builtins.str, typing.Any]]] = None,
        token_lifetime: typing.Optional[jsii.Number] = None,
        token_lifetime_for_web: typing.Optional[jsii.Number] = None,
        verification_location: typing.Optional[builtins.str] = None,
        connection: typing.Optional[typing.Union[typing.Union[_cdktf_9a9027ec.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]] = None,
        count: typing.Optional[typing.Union[jsii.Number, _cdktf_9a9027ec.TerraformCount]] = None,
        depends_on: typing.Optional[typing.Sequence[_cdktf_9a9027ec.ITerraformDependable]] = None,
        for_each: typing.Optional[_cdktf_9a9027ec.ITerraformIterator] = None,
        lifecycle: typing.Optional[typing.Union[_cdktf_9a9027ec.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]] = None,
        provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
        provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktf_9a9027ec.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]] = None,
    ) -> None:
        '''Create a new {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server auth0_resource_server} Resource.

        :param scope: The scope in which to define this construct.
        :param id_: The scoped construct ID. Must be unique amongst siblings in the same scope
        :param identifier: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#identifier ResourceServer#identifier}.
        :param allow_offline_access: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#allow_offline_access ResourceServer#allow_offline_access}.
        :param allow_online_access: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#allow_online_access ResourceServer#allow_online_access}.
        :param allow_online_access_with_ephemeral_sessions: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#allow_online_access_with_ephemeral_sessions ResourceServer#allow_online_access_with_ephemeral_sessions}.
        :param authorization_details: authorization_details block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#authorization_details ResourceServer#authorization_details}
        :param authorization_policy: authorization_policy block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#authorization_policy ResourceServer#authorization_policy}
        :param consent_policy: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#consent_policy ResourceServer#consent_policy}.
        :param enforce_policies: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#enforce_policies ResourceServer#enforce_policies}.
        :param id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#id ResourceServer#id}. Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2. If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
        :param name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#name ResourceServer#name}.
        :param proof_of_possession: proof_of_possession block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#proof_of_possession ResourceServer#proof_of_possession}
        :param signing_alg: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#signing_alg ResourceServer#signing_alg}.
        :param signing_secret: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#signing_secret ResourceServer#signing_secret}.
        :param skip_consent_for_verifiable_first_party_clients: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#skip_consent_for_verifiable_first_party_clients ResourceServer#skip_consent_for_verifiable_first_party_clients}.
        :param subject_type_authorization: subject_type_authorization block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#subject_type_authorization ResourceServer#subject_type_authorization}
        :param token_dialect: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#token_dialect ResourceServer#token_dialect}.
        :param token_encryption: token_encryption block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#token_encryption ResourceServer#token_encryption}
        :param token_lifetime: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#token_lifetime ResourceServer#token_lifetime}.
        :param token_lifetime_for_web: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#token_lifetime_for_web ResourceServer#token_lifetime_for_web}.
        :param verification_location: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#verification_location ResourceServer#verification_location}.
        :param connection: 
        :param count: 
        :param depends_on: 
        :param for_each: 
        :param lifecycle: 
        :param provider: 
        :param provisioners: 
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7d2411c06ede1d7f56ff0d3e245354bb7c70528afd34aee0e67d824cf05a9da6)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id_", value=id_, expected_type=type_hints["id_"])
        config = ResourceServerConfig(
            identifier=identifier,
            allow_offline_access=allow_offline_access,
            allow_online_access=allow_online_access,
            allow_online_access_with_ephemeral_sessions=allow_online_access_with_ephemeral_sessions,
            authorization_details=authorization_details,
            authorization_policy=authorization_policy,
            consent_policy=consent_policy,
            enforce_policies=enforce_policies,
            id=id,
            name=name,
            proof_of_possession=proof_of_possession,
            signing_alg=signing_alg,
            signing_secret=signing_secret,
            skip_consent_for_verifiable_first_party_clients=skip_consent_for_verifiable_first_party_clients,
            subject_type_authorization=subject_type_authorization,
            token_dialect=token_dialect,
            token_encryption=token_encryption,
            token_lifetime=token_lifetime,
            token_lifetime_for_web=token_lifetime_for_web,
            verification_location=verification_location,
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
        '''Generates CDKTF code for importing a ResourceServer resource upon running "cdktf plan ".

        :param scope: The scope in which to define this construct.
        :param import_to_id: The construct id used in the generated config for the ResourceServer to import.
        :param import_from_id: The id of the existing ResourceServer that should be imported. Refer to the {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#import import section} in the documentation of this resource for the id to use
        :param provider: ? Optional instance of the provider where the ResourceServer to import is found.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__71f2c35303ead6e05d4bed75dff53a79897908383f018354fe00f646b6aca3a3)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument import_to_id", value=import_to_id, expected_type=type_hints["import_to_id"])
            check_type(argname="argument import_from_id", value=import_from_id, expected_type=type_hints["import_from_id"])
            check_type(argname="argument provider", value=provider, expected_type=type_hints["provider"])
        return typing.cast(_cdktf_9a9027ec.ImportableResource, jsii.sinvoke(cls, "generateConfigForImport", [scope, import_to_id, import_from_id, provider]))

    @jsii.member(jsii_name="putAuthorizationDetails")
    def put_authorization_details(
        self,
        value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["ResourceServerAuthorizationDetails", typing.Dict[builtins.str, typing.Any]]]],
    ) -> None:
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a30ff78c355a4c73c039caee40cd5ce5b4c82a55285052dbb4a4005048591b4f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast(None, jsii.invoke(self, "putAuthorizationDetails", [value]))

    @jsii.member(jsii_name="putAuthorizationPolicy")
    def put_authorization_policy(
        self,
        *,
        policy_id: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param policy_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#policy_id ResourceServer#policy_id}.
        '''
        value = ResourceServerAuthorizationPolicy(policy_id=policy_id)

        return typing.cast(None, jsii.invoke(self, "putAuthorizationPolicy", [value]))

    @jsii.member(jsii_name="putProofOfPossession")
    def put_proof_of_possession(
        self,
        *,
        disable: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        mechanism: typing.Optional[builtins.str] = None,
        required: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        required_for: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param disable: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#disable ResourceServer#disable}.
        :param mechanism: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#mechanism ResourceServer#mechanism}.
        :param required: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#required ResourceServer#required}.
        :param required_for: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#required_for ResourceServer#required_for}.
        '''
        value = ResourceServerProofOfPossession(
            disable=disable,
            mechanism=mechanism,
            required=required,
            required_for=required_for,
        )

        return typing.cast(None, jsii.invoke(self, "putProofOfPossession", [value]))

    @jsii.member(jsii_name="putSubjectTypeAuthorization")
    def put_subject_type_authorization(
        self,
        *,
        client: typing.Optional[typing.Union["ResourceServerSubjectTypeAuthorizationClient", typing.Dict[builtins.str, typing.Any]]] = None,
        user: typing.Optional[typing.Union["ResourceServerSubjectTypeAuthorizationUser", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param client: client block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#client ResourceServer#client}
        :param user: user block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#user ResourceServer#user}
        '''
        value = ResourceServerSubjectTypeAuthorization(client=client, user=user)

        return typing.cast(None, jsii.invoke(self, "putSubjectTypeAuthorization", [value]))

    @jsii.member(jsii_name="putTokenEncryption")
    def put_token_encryption(
        self,
        *,
        disable: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        encryption_key: typing.Optional[typing.Union["ResourceServerTokenEncryptionEncryptionKey", typing.Dict[builtins.str, typing.Any]]] = None,
        format: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param disable: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#disable ResourceServer#disable}.
        :param encryption_key: encryption_key block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#encryption_key ResourceServer#encryption_key}
        :param format: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#format ResourceServer#format}.
        '''
        value = ResourceServerTokenEncryption(
            disable=disable, encryption_key=encryption_key, format=format
        )

        return typing.cast(None, jsii.invoke(self, "putTokenEncryption", [value]))

    @jsii.member(jsii_name="resetAllowOfflineAccess")
    def reset_allow_offline_access(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAllowOfflineAccess", []))

    @jsii.member(jsii_name="resetAllowOnlineAccess")
    def reset_allow_online_access(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAllowOnlineAccess", []))

    @jsii.member(jsii_name="resetAllowOnlineAccessWithEphemeralSessions")
    def reset_allow_online_access_with_ephemeral_sessions(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAllowOnlineAccessWithEphemeralSessions", []))

    @jsii.member(jsii_name="resetAuthorizationDetails")
    def reset_authorization_details(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAuthorizationDetails", []))

    @jsii.member(jsii_name="resetAuthorizationPolicy")
    def reset_authorization_policy(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAuthorizationPolicy", []))

    @jsii.member(jsii_name="resetConsentPolicy")
    def reset_consent_policy(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetConsentPolicy", []))

    @jsii.member(jsii_name="resetEnforcePolicies")
    def reset_enforce_policies(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEnforcePolicies", []))

    @jsii.member(jsii_name="resetId")
    def reset_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetId", []))

    @jsii.member(jsii_name="resetName")
    def reset_name(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetName", []))

    @jsii.member(jsii_name="resetProofOfPossession")
    def reset_proof_of_possession(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetProofOfPossession", []))

    @jsii.member(jsii_name="resetSigningAlg")
    def reset_signing_alg(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSigningAlg", []))

    @jsii.member(jsii_name="resetSigningSecret")
    def reset_signing_secret(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSigningSecret", []))

    @jsii.member(jsii_name="resetSkipConsentForVerifiableFirstPartyClients")
    def reset_skip_consent_for_verifiable_first_party_clients(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSkipConsentForVerifiableFirstPartyClients", []))

    @jsii.member(jsii_name="resetSubjectTypeAuthorization")
    def reset_subject_type_authorization(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSubjectTypeAuthorization", []))

    @jsii.member(jsii_name="resetTokenDialect")
    def reset_token_dialect(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetTokenDialect", []))

    @jsii.member(jsii_name="resetTokenEncryption")
    def reset_token_encryption(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetTokenEncryption", []))

    @jsii.member(jsii_name="resetTokenLifetime")
    def reset_token_lifetime(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetTokenLifetime", []))

    @jsii.member(jsii_name="resetTokenLifetimeForWeb")
    def reset_token_lifetime_for_web(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetTokenLifetimeForWeb", []))

    @jsii.member(jsii_name="resetVerificationLocation")
    def reset_verification_location(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetVerificationLocation", []))

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
    @jsii.member(jsii_name="authorizationDetails")
    def authorization_details(self) -> "ResourceServerAuthorizationDetailsList":
        return typing.cast("ResourceServerAuthorizationDetailsList", jsii.get(self, "authorizationDetails"))

    @builtins.property
    @jsii.member(jsii_name="authorizationPolicy")
    def authorization_policy(
        self,
    ) -> "ResourceServerAuthorizationPolicyOutputReference":
        return typing.cast("ResourceServerAuthorizationPolicyOutputReference", jsii.get(self, "authorizationPolicy"))

    @builtins.property
    @jsii.member(jsii_name="clientId")
    def client_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "clientId"))

    @builtins.property
    @jsii.member(jsii_name="isSystem")
    def is_system(self) -> _cdktf_9a9027ec.IResolvable:
        return typing.cast(_cdktf_9a9027ec.IResolvable, jsii.get(self, "isSystem"))

    @builtins.property
    @jsii.member(jsii_name="proofOfPossession")
    def proof_of_possession(self) -> "ResourceServerProofOfPossessionOutputReference":
        return typing.cast("ResourceServerProofOfPossessionOutputReference", jsii.get(self, "proofOfPossession"))

    @builtins.property
    @jsii.member(jsii_name="subjectTypeAuthorization")
    def subject_type_authorization(
        self,
    ) -> "ResourceServerSubjectTypeAuthorizationOutputReference":
        return typing.cast("ResourceServerSubjectTypeAuthorizationOutputReference", jsii.get(self, "subjectTypeAuthorization"))

    @builtins.property
    @jsii.member(jsii_name="tokenEncryption")
    def token_encryption(self) -> "ResourceServerTokenEncryptionOutputReference":
        return typing.cast("ResourceServerTokenEncryptionOutputReference", jsii.get(self, "tokenEncryption"))

    @builtins.property
    @jsii.member(jsii_name="allowOfflineAccessInput")
    def allow_offline_access_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "allowOfflineAccessInput"))

    @builtins.property
    @jsii.member(jsii_name="allowOnlineAccessInput")
    def allow_online_access_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "allowOnlineAccessInput"))

    @builtins.property
    @jsii.member(jsii_name="allowOnlineAccessWithEphemeralSessionsInput")
    def allow_online_access_with_ephemeral_sessions_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "allowOnlineAccessWithEphemeralSessionsInput"))

    @builtins.property
    @jsii.member(jsii_name="authorizationDetailsInput")
    def authorization_details_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ResourceServerAuthorizationDetails"]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["ResourceServerAuthorizationDetails"]]], jsii.get(self, "authorizationDetailsInput"))

    @builtins.property
    @jsii.member(jsii_name="authorizationPolicyInput")
    def authorization_policy_input(
        self,
    ) -> typing.Optional["ResourceServerAuthorizationPolicy"]:
        return typing.cast(typing.Optional["ResourceServerAuthorizationPolicy"], jsii.get(self, "authorizationPolicyInput"))

    @builtins.property
    @jsii.member(jsii_name="consentPolicyInput")
    def consent_policy_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "consentPolicyInput"))

    @builtins.property
    @jsii.member(jsii_name="enforcePoliciesInput")
    def enforce_policies_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "enforcePoliciesInput"))

    @builtins.property
    @jsii.member(jsii_name="identifierInput")
    def identifier_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "identifierInput"))

    @builtins.property
    @jsii.member(jsii_name="idInput")
    def id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "idInput"))

    @builtins.property
    @jsii.member(jsii_name="nameInput")
    def name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "nameInput"))

    @builtins.property
    @jsii.member(jsii_name="proofOfPossessionInput")
    def proof_of_possession_input(
        self,
    ) -> typing.Optional["ResourceServerProofOfPossession"]:
        return typing.cast(typing.Optional["ResourceServerProofOfPossession"], jsii.get(self, "proofOfPossessionInput"))

    @builtins.property
    @jsii.member(jsii_name="signingAlgInput")
    def signing_alg_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "signingAlgInput"))

    @builtins.property
    @jsii.member(jsii_name="signingSecretInput")
    def signing_secret_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "signingSecretInput"))

    @builtins.property
    @jsii.member(jsii_name="skipConsentForVerifiableFirstPartyClientsInput")
    def skip_consent_for_verifiable_first_party_clients_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "skipConsentForVerifiableFirstPartyClientsInput"))

    @builtins.property
    @jsii.member(jsii_name="subjectTypeAuthorizationInput")
    def subject_type_authorization_input(
        self,
    ) -> typing.Optional["ResourceServerSubjectTypeAuthorization"]:
        return typing.cast(typing.Optional["ResourceServerSubjectTypeAuthorization"], jsii.get(self, "subjectTypeAuthorizationInput"))

    @builtins.property
    @jsii.member(jsii_name="tokenDialectInput")
    def token_dialect_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "tokenDialectInput"))

    @builtins.property
    @jsii.member(jsii_name="tokenEncryptionInput")
    def token_encryption_input(
        self,
    ) -> typing.Optional["ResourceServerTokenEncryption"]:
        return typing.cast(typing.Optional["ResourceServerTokenEncryption"], jsii.get(self, "tokenEncryptionInput"))

    @builtins.property
    @jsii.member(jsii_name="tokenLifetimeForWebInput")
    def token_lifetime_for_web_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "tokenLifetimeForWebInput"))

    @builtins.property
    @jsii.member(jsii_name="tokenLifetimeInput")
    def token_lifetime_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "tokenLifetimeInput"))

    @builtins.property
    @jsii.member(jsii_name="verificationLocationInput")
    def verification_location_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "verificationLocationInput"))

    @builtins.property
    @jsii.member(jsii_name="allowOfflineAccess")
    def allow_offline_access(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "allowOfflineAccess"))

    @allow_offline_access.setter
    def allow_offline_access(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9433a0bebc4151c0f65a746f1cd9a90eafd1216f654715e03f1e84a992664dbf)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "allowOfflineAccess", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="allowOnlineAccess")
    def allow_online_access(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "allowOnlineAccess"))

    @allow_online_access.setter
    def allow_online_access(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d1b9d6478ccf3de33eb55b2d3c03a235e55a93242f8fc83df3104446a743d606)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "allowOnlineAccess", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="allowOnlineAccessWithEphemeralSessions")
    def allow_online_access_with_ephemeral_sessions(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "allowOnlineAccessWithEphemeralSessions"))

    @allow_online_access_with_ephemeral_sessions.setter
    def allow_online_access_with_ephemeral_sessions(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ec64e7de62629ee583f75ed3e1c972de83f81f0ed3869a617d7b80dbe9e9c409)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "allowOnlineAccessWithEphemeralSessions", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="consentPolicy")
    def consent_policy(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "consentPolicy"))

    @consent_policy.setter
    def consent_policy(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__50b81d9a11acc323f3a73a0bf4a802657df0695ae5d589d23673c42dcaaedc2a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "consentPolicy", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="enforcePolicies")
    def enforce_policies(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "enforcePolicies"))

    @enforce_policies.setter
    def enforce_policies(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ddc4caaa8dc50211b8c4c64299bfcbdcfba0542c934188a8cec2468b2bc93201)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "enforcePolicies", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="id")
    def id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "id"))

    @id.setter
    def id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0fe156b9982f05d6516df8665b0a73dafa1bcbe8d2c82affe3ded7814e0fd507)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "id", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="identifier")
    def identifier(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "identifier"))

    @identifier.setter
    def identifier(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__59f50419956e67656de4038926dfeae9f63d24cb5567325315a1e7e58c97fdf9)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "identifier", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="name")
    def name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "name"))

    @name.setter
    def name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0de9236972f092563da2c7c7bcfadfbc414b815da57bea6feb83d7469ad3a61e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "name", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="signingAlg")
    def signing_alg(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "signingAlg"))

    @signing_alg.setter
    def signing_alg(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1263b26ba6c59f952ced2b63b1345cafba047e699dd2da25ccfc45ec73b7ea3c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "signingAlg", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="signingSecret")
    def signing_secret(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "signingSecret"))

    @signing_secret.setter
    def signing_secret(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d1c572f353c2504b2f44df543a80c7dc52770f7c59a9120ab4ca24cb193d98fd)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "signingSecret", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="skipConsentForVerifiableFirstPartyClients")
    def skip_consent_for_verifiable_first_party_clients(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "skipConsentForVerifiableFirstPartyClients"))

    @skip_consent_for_verifiable_first_party_clients.setter
    def skip_consent_for_verifiable_first_party_clients(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7a7b896fcb2fa89a75112ba1a158238839368d3b3cf3e95bfca8111ccf17986e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "skipConsentForVerifiableFirstPartyClients", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="tokenDialect")
    def token_dialect(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "tokenDialect"))

    @token_dialect.setter
    def token_dialect(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__dfded1cff726e4aa84e1ed6a99b012fc6d775b1c0c5fde4ec1e0c220bc2d57d5)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "tokenDialect", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="tokenLifetime")
    def token_lifetime(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "tokenLifetime"))

    @token_lifetime.setter
    def token_lifetime(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3219705608233ef95f7279b51f4c8172a451110bb7d76da904284380adcb6140)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "tokenLifetime", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="tokenLifetimeForWeb")
    def token_lifetime_for_web(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "tokenLifetimeForWeb"))

    @token_lifetime_for_web.setter
    def token_lifetime_for_web(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__506f64a76abcee7fed2d25168339e360910b7fe0efa201767bee9db8d75786ce)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "tokenLifetimeForWeb", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="verificationLocation")
    def verification_location(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "verificationLocation"))

    @verification_location.setter
    def verification_location(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6c27c9e402f8b767cbc31c3be062665f00b139f65038b1e64d7d0676b183526a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "verificationLocation", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.resourceServer.ResourceServerAuthorizationDetails",
    jsii_struct_bases=[],
    name_mapping={"disable": "disable", "type": "type"},
)
class ResourceServerAuthorizationDetails:
    def __init__(
        self,
        *,
        disable: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        type: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param disable: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#disable ResourceServer#disable}.
        :param type: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#type ResourceServer#type}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__40598d15d17315c17a027bba1f1ae4a6ec0fc514d02648229e5d78078d018d75)
            check_type(argname="argument disable", value=disable, expected_type=type_hints["disable"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if disable is not None:
            self._values["disable"] = disable
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def disable(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#disable ResourceServer#disable}.'''
        result = self._values.get("disable")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#type ResourceServer#type}.'''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ResourceServerAuthorizationDetails(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ResourceServerAuthorizationDetailsList(
    _cdktf_9a9027ec.ComplexList,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.resourceServer.ResourceServerAuthorizationDetailsList",
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
            type_hints = typing.get_type_hints(_typecheckingstub__41bc0863dead9813ba0778b08eb0331286010d6bcc799eab32f8e16a025ce9b5)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument wraps_set", value=wraps_set, expected_type=type_hints["wraps_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name="get")
    def get(
        self,
        index: jsii.Number,
    ) -> "ResourceServerAuthorizationDetailsOutputReference":
        '''
        :param index: the index of the item to return.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__cd6c643ec8f133abecc1116265e39befb7297ee6f20d279a7d3b1a672f7f2681)
            check_type(argname="argument index", value=index, expected_type=type_hints["index"])
        return typing.cast("ResourceServerAuthorizationDetailsOutputReference", jsii.invoke(self, "get", [index]))

    @builtins.property
    @jsii.member(jsii_name="terraformAttribute")
    def _terraform_attribute(self) -> builtins.str:
        '''The attribute on the parent resource this class is referencing.'''
        return typing.cast(builtins.str, jsii.get(self, "terraformAttribute"))

    @_terraform_attribute.setter
    def _terraform_attribute(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7ce747410a6343953dba223bb31442225b63dc48ff2cabaea73ee4d6c64e2551)
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
            type_hints = typing.get_type_hints(_typecheckingstub__493b814dbb32d818a5d1c4eab2ed9f69afd55a70f2e0633b7ddd61f990163884)
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
            type_hints = typing.get_type_hints(_typecheckingstub__9d4a57034618c52766d9714589f53f8f09589a4d15a6cfe35642383dd5fc417b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "wrapsSet", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ResourceServerAuthorizationDetails]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ResourceServerAuthorizationDetails]]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ResourceServerAuthorizationDetails]]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2225b3381810a620ab47dfe741b6e96652b4e9959dc13c56f0471c1ca73856e5)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ResourceServerAuthorizationDetailsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.resourceServer.ResourceServerAuthorizationDetailsOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__6e5001039c43877c41ab0cb5d60468b26dc5024ccea3c590744624d454d69588)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument complex_object_index", value=complex_object_index, expected_type=type_hints["complex_object_index"])
            check_type(argname="argument complex_object_is_from_set", value=complex_object_is_from_set, expected_type=type_hints["complex_object_is_from_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @jsii.member(jsii_name="resetDisable")
    def reset_disable(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDisable", []))

    @jsii.member(jsii_name="resetType")
    def reset_type(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetType", []))

    @builtins.property
    @jsii.member(jsii_name="disableInput")
    def disable_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "disableInput"))

    @builtins.property
    @jsii.member(jsii_name="typeInput")
    def type_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "typeInput"))

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
            type_hints = typing.get_type_hints(_typecheckingstub__350676c74291e6fff365ded478e4847ead0670ba82c2701d2d4df546e91058a6)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "disable", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="type")
    def type(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "type"))

    @type.setter
    def type(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3ae9b95f4a81dfbb5bf469840d1cfb7f7076fb4583c6ea8d7eb5c6eaecb90b7c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "type", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ResourceServerAuthorizationDetails]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ResourceServerAuthorizationDetails]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ResourceServerAuthorizationDetails]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c32e698c3e1ca03a8b094ca193bcdc615edd416fef4b7baac35077b44424be64)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.resourceServer.ResourceServerAuthorizationPolicy",
    jsii_struct_bases=[],
    name_mapping={"policy_id": "policyId"},
)
class ResourceServerAuthorizationPolicy:
    def __init__(self, *, policy_id: typing.Optional[builtins.str] = None) -> None:
        '''
        :param policy_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#policy_id ResourceServer#policy_id}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c643d0a3e0602c85360bfec4a4d5df92f76b5b8c327aa772a6c69ba5bed10e22)
            check_type(argname="argument policy_id", value=policy_id, expected_type=type_hints["policy_id"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if policy_id is not None:
            self._values["policy_id"] = policy_id

    @builtins.property
    def policy_id(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#policy_id ResourceServer#policy_id}.'''
        result = self._values.get("policy_id")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ResourceServerAuthorizationPolicy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ResourceServerAuthorizationPolicyOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.resourceServer.ResourceServerAuthorizationPolicyOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__1a58130fe5dbfae94c3cf245b6617a1607533b15717d0fde25b43ed87113d977)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetPolicyId")
    def reset_policy_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetPolicyId", []))

    @builtins.property
    @jsii.member(jsii_name="policyIdInput")
    def policy_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "policyIdInput"))

    @builtins.property
    @jsii.member(jsii_name="policyId")
    def policy_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "policyId"))

    @policy_id.setter
    def policy_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__44e7d7d9a88e425867d2e318fc799444ece02d8e3ef32b34f61427dce289622f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "policyId", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ResourceServerAuthorizationPolicy]:
        return typing.cast(typing.Optional[ResourceServerAuthorizationPolicy], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[ResourceServerAuthorizationPolicy],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ba1fe726d1d7ce90d57d84c88b6c405b9cbd33a9a3ea6d029f565af3bfc9b02f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.resourceServer.ResourceServerConfig",
    jsii_struct_bases=[_cdktf_9a9027ec.TerraformMetaArguments],
    name_mapping={
        "connection": "connection",
        "count": "count",
        "depends_on": "dependsOn",
        "for_each": "forEach",
        "lifecycle": "lifecycle",
        "provider": "provider",
        "provisioners": "provisioners",
        "identifier": "identifier",
        "allow_offline_access": "allowOfflineAccess",
        "allow_online_access": "allowOnlineAccess",
        "allow_online_access_with_ephemeral_sessions": "allowOnlineAccessWithEphemeralSessions",
        "authorization_details": "authorizationDetails",
        "authorization_policy": "authorizationPolicy",
        "consent_policy": "consentPolicy",
        "enforce_policies": "enforcePolicies",
        "id": "id",
        "name": "name",
        "proof_of_possession": "proofOfPossession",
        "signing_alg": "signingAlg",
        "signing_secret": "signingSecret",
        "skip_consent_for_verifiable_first_party_clients": "skipConsentForVerifiableFirstPartyClients",
        "subject_type_authorization": "subjectTypeAuthorization",
        "token_dialect": "tokenDialect",
        "token_encryption": "tokenEncryption",
        "token_lifetime": "tokenLifetime",
        "token_lifetime_for_web": "tokenLifetimeForWeb",
        "verification_location": "verificationLocation",
    },
)
class ResourceServerConfig(_cdktf_9a9027ec.TerraformMetaArguments):
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
        identifier: builtins.str,
        allow_offline_access: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        allow_online_access: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        allow_online_access_with_ephemeral_sessions: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        authorization_details: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ResourceServerAuthorizationDetails, typing.Dict[builtins.str, typing.Any]]]]] = None,
        authorization_policy: typing.Optional[typing.Union[ResourceServerAuthorizationPolicy, typing.Dict[builtins.str, typing.Any]]] = None,
        consent_policy: typing.Optional[builtins.str] = None,
        enforce_policies: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        id: typing.Optional[builtins.str] = None,
        name: typing.Optional[builtins.str] = None,
        proof_of_possession: typing.Optional[typing.Union["ResourceServerProofOfPossession", typing.Dict[builtins.str, typing.Any]]] = None,
        signing_alg: typing.Optional[builtins.str] = None,
        signing_secret: typing.Optional[builtins.str] = None,
        skip_consent_for_verifiable_first_party_clients: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        subject_type_authorization: typing.Optional[typing.Union["ResourceServerSubjectTypeAuthorization", typing.Dict[builtins.str, typing.Any]]] = None,
        token_dialect: typing.Optional[builtins.str] = None,
        token_encryption: typing.Optional[typing.Union["ResourceServerTokenEncryption", typing.Dict[builtins.str, typing.Any]]] = None,
        token_lifetime: typing.Optional[jsii.Number] = None,
        token_lifetime_for_web: typing.Optional[jsii.Number] = None,
        verification_location: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param connection: 
        :param count: 
        :param depends_on: 
        :param for_each: 
        :param lifecycle: 
        :param provider: 
        :param provisioners: 
        :param identifier: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#identifier ResourceServer#identifier}.
        :param allow_offline_access: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#allow_offline_access ResourceServer#allow_offline_access}.
        :param allow_online_access: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#allow_online_access ResourceServer#allow_online_access}.
        :param allow_online_access_with_ephemeral_sessions: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#allow_online_access_with_ephemeral_sessions ResourceServer#allow_online_access_with_ephemeral_sessions}.
        :param authorization_details: authorization_details block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#authorization_details ResourceServer#authorization_details}
        :param authorization_policy: authorization_policy block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#authorization_policy ResourceServer#authorization_policy}
        :param consent_policy: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#consent_policy ResourceServer#consent_policy}.
        :param enforce_policies: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#enforce_policies ResourceServer#enforce_policies}.
        :param id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#id ResourceServer#id}. Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2. If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
        :param name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#name ResourceServer#name}.
        :param proof_of_possession: proof_of_possession block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#proof_of_possession ResourceServer#proof_of_possession}
        :param signing_alg: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#signing_alg ResourceServer#signing_alg}.
        :param signing_secret: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#signing_secret ResourceServer#signing_secret}.
        :param skip_consent_for_verifiable_first_party_clients: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#skip_consent_for_verifiable_first_party_clients ResourceServer#skip_consent_for_verifiable_first_party_clients}.
        :param subject_type_authorization: subject_type_authorization block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#subject_type_authorization ResourceServer#subject_type_authorization}
        :param token_dialect: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#token_dialect ResourceServer#token_dialect}.
        :param token_encryption: token_encryption block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#token_encryption ResourceServer#token_encryption}
        :param token_lifetime: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#token_lifetime ResourceServer#token_lifetime}.
        :param token_lifetime_for_web: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#token_lifetime_for_web ResourceServer#token_lifetime_for_web}.
        :param verification_location: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#verification_location ResourceServer#verification_location}.
        '''
        if isinstance(lifecycle, dict):
            lifecycle = _cdktf_9a9027ec.TerraformResourceLifecycle(**lifecycle)
        if isinstance(authorization_policy, dict):
            authorization_policy = ResourceServerAuthorizationPolicy(**authorization_policy)
        if isinstance(proof_of_possession, dict):
            proof_of_possession = ResourceServerProofOfPossession(**proof_of_possession)
        if isinstance(subject_type_authorization, dict):
            subject_type_authorization = ResourceServerSubjectTypeAuthorization(**subject_type_authorization)
        if isinstance(token_encryption, dict):
            token_encryption = ResourceServerTokenEncryption(**token_encryption)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ff7bf317dd09c517b12dd67cd2a5d9f02774d9d6368dd8e4964a51571b870525)
            check_type(argname="argument connection", value=connection, expected_type=type_hints["connection"])
            check_type(argname="argument count", value=count, expected_type=type_hints["count"])
            check_type(argname="argument depends_on", value=depends_on, expected_type=type_hints["depends_on"])
            check_type(argname="argument for_each", value=for_each, expected_type=type_hints["for_each"])
            check_type(argname="argument lifecycle", value=lifecycle, expected_type=type_hints["lifecycle"])
            check_type(argname="argument provider", value=provider, expected_type=type_hints["provider"])
            check_type(argname="argument provisioners", value=provisioners, expected_type=type_hints["provisioners"])
            check_type(argname="argument identifier", value=identifier, expected_type=type_hints["identifier"])
            check_type(argname="argument allow_offline_access", value=allow_offline_access, expected_type=type_hints["allow_offline_access"])
            check_type(argname="argument allow_online_access", value=allow_online_access, expected_type=type_hints["allow_online_access"])
            check_type(argname="argument allow_online_access_with_ephemeral_sessions", value=allow_online_access_with_ephemeral_sessions, expected_type=type_hints["allow_online_access_with_ephemeral_sessions"])
            check_type(argname="argument authorization_details", value=authorization_details, expected_type=type_hints["authorization_details"])
            check_type(argname="argument authorization_policy", value=authorization_policy, expected_type=type_hints["authorization_policy"])
            check_type(argname="argument consent_policy", value=consent_policy, expected_type=type_hints["consent_policy"])
            check_type(argname="argument enforce_policies", value=enforce_policies, expected_type=type_hints["enforce_policies"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument proof_of_possession", value=proof_of_possession, expected_type=type_hints["proof_of_possession"])
            check_type(argname="argument signing_alg", value=signing_alg, expected_type=type_hints["signing_alg"])
            check_type(argname="argument signing_secret", value=signing_secret, expected_type=type_hints["signing_secret"])
            check_type(argname="argument skip_consent_for_verifiable_first_party_clients", value=skip_consent_for_verifiable_first_party_clients, expected_type=type_hints["skip_consent_for_verifiable_first_party_clients"])
            check_type(argname="argument subject_type_authorization", value=subject_type_authorization, expected_type=type_hints["subject_type_authorization"])
            check_type(argname="argument token_dialect", value=token_dialect, expected_type=type_hints["token_dialect"])
            check_type(argname="argument token_encryption", value=token_encryption, expected_type=type_hints["token_encryption"])
            check_type(argname="argument token_lifetime", value=token_lifetime, expected_type=type_hints["token_lifetime"])
            check_type(argname="argument token_lifetime_for_web", value=token_lifetime_for_web, expected_type=type_hints["token_lifetime_for_web"])
            check_type(argname="argument verification_location", value=verification_location, expected_type=type_hints["verification_location"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "identifier": identifier,
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
        if allow_offline_access is not None:
            self._values["allow_offline_access"] = allow_offline_access
        if allow_online_access is not None:
            self._values["allow_online_access"] = allow_online_access
        if allow_online_access_with_ephemeral_sessions is not None:
            self._values["allow_online_access_with_ephemeral_sessions"] = allow_online_access_with_ephemeral_sessions
        if authorization_details is not None:
            self._values["authorization_details"] = authorization_details
        if authorization_policy is not None:
            self._values["authorization_policy"] = authorization_policy
        if consent_policy is not None:
            self._values["consent_policy"] = consent_policy
        if enforce_policies is not None:
            self._values["enforce_policies"] = enforce_policies
        if id is not None:
            self._values["id"] = id
        if name is not None:
            self._values["name"] = name
        if proof_of_possession is not None:
            self._values["proof_of_possession"] = proof_of_possession
        if signing_alg is not None:
            self._values["signing_alg"] = signing_alg
        if signing_secret is not None:
            self._values["signing_secret"] = signing_secret
        if skip_consent_for_verifiable_first_party_clients is not None:
            self._values["skip_consent_for_verifiable_first_party_clients"] = skip_consent_for_verifiable_first_party_clients
        if subject_type_authorization is not None:
            self._values["subject_type_authorization"] = subject_type_authorization
        if token_dialect is not None:
            self._values["token_dialect"] = token_dialect
        if token_encryption is not None:
            self._values["token_encryption"] = token_encryption
        if token_lifetime is not None:
            self._values["token_lifetime"] = token_lifetime
        if token_lifetime_for_web is not None:
            self._values["token_lifetime_for_web"] = token_lifetime_for_web
        if verification_location is not None:
            self._values["verification_location"] = verification_location

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
    def identifier(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#identifier ResourceServer#identifier}.'''
        result = self._values.get("identifier")
        assert result is not None, "Required property 'identifier' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def allow_offline_access(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#allow_offline_access ResourceServer#allow_offline_access}.'''
        result = self._values.get("allow_offline_access")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def allow_online_access(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#allow_online_access ResourceServer#allow_online_access}.'''
        result = self._values.get("allow_online_access")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def allow_online_access_with_ephemeral_sessions(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#allow_online_access_with_ephemeral_sessions ResourceServer#allow_online_access_with_ephemeral_sessions}.'''
        result = self._values.get("allow_online_access_with_ephemeral_sessions")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def authorization_details(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ResourceServerAuthorizationDetails]]]:
        '''authorization_details block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#authorization_details ResourceServer#authorization_details}
        '''
        result = self._values.get("authorization_details")
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ResourceServerAuthorizationDetails]]], result)

    @builtins.property
    def authorization_policy(
        self,
    ) -> typing.Optional[ResourceServerAuthorizationPolicy]:
        '''authorization_policy block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#authorization_policy ResourceServer#authorization_policy}
        '''
        result = self._values.get("authorization_policy")
        return typing.cast(typing.Optional[ResourceServerAuthorizationPolicy], result)

    @builtins.property
    def consent_policy(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#consent_policy ResourceServer#consent_policy}.'''
        result = self._values.get("consent_policy")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def enforce_policies(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#enforce_policies ResourceServer#enforce_policies}.'''
        result = self._values.get("enforce_policies")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def id(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#id ResourceServer#id}.

        Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
        If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
        '''
        result = self._values.get("id")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#name ResourceServer#name}.'''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def proof_of_possession(self) -> typing.Optional["ResourceServerProofOfPossession"]:
        '''proof_of_possession block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#proof_of_possession ResourceServer#proof_of_possession}
        '''
        result = self._values.get("proof_of_possession")
        return typing.cast(typing.Optional["ResourceServerProofOfPossession"], result)

    @builtins.property
    def signing_alg(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#signing_alg ResourceServer#signing_alg}.'''
        result = self._values.get("signing_alg")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def signing_secret(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#signing_secret ResourceServer#signing_secret}.'''
        result = self._values.get("signing_secret")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def skip_consent_for_verifiable_first_party_clients(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#skip_consent_for_verifiable_first_party_clients ResourceServer#skip_consent_for_verifiable_first_party_clients}.'''
        result = self._values.get("skip_consent_for_verifiable_first_party_clients")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def subject_type_authorization(
        self,
    ) -> typing.Optional["ResourceServerSubjectTypeAuthorization"]:
        '''subject_type_authorization block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#subject_type_authorization ResourceServer#subject_type_authorization}
        '''
        result = self._values.get("subject_type_authorization")
        return typing.cast(typing.Optional["ResourceServerSubjectTypeAuthorization"], result)

    @builtins.property
    def token_dialect(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#token_dialect ResourceServer#token_dialect}.'''
        result = self._values.get("token_dialect")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def token_encryption(self) -> typing.Optional["ResourceServerTokenEncryption"]:
        '''token_encryption block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#token_encryption ResourceServer#token_encryption}
        '''
        result = self._values.get("token_encryption")
        return typing.cast(typing.Optional["ResourceServerTokenEncryption"], result)

    @builtins.property
    def token_lifetime(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#token_lifetime ResourceServer#token_lifetime}.'''
        result = self._values.get("token_lifetime")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def token_lifetime_for_web(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#token_lifetime_for_web ResourceServer#token_lifetime_for_web}.'''
        result = self._values.get("token_lifetime_for_web")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def verification_location(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#verification_location ResourceServer#verification_location}.'''
        result = self._values.get("verification_location")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ResourceServerConfig(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="auth0.resourceServer.ResourceServerProofOfPossession",
    jsii_struct_bases=[],
    name_mapping={
        "disable": "disable",
        "mechanism": "mechanism",
        "required": "required",
        "required_for": "requiredFor",
    },
)
class ResourceServerProofOfPossession:
    def __init__(
        self,
        *,
        disable: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        mechanism: typing.Optional[builtins.str] = None,
        required: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        required_for: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param disable: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#disable ResourceServer#disable}.
        :param mechanism: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#mechanism ResourceServer#mechanism}.
        :param required: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#required ResourceServer#required}.
        :param required_for: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#required_for ResourceServer#required_for}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f3e778d0fc0d150ecdc6c873a10bf8f75c14e2adfe0a131d6cd3d8942b59c7be)
            check_type(argname="argument disable", value=disable, expected_type=type_hints["disable"])
            check_type(argname="argument mechanism", value=mechanism, expected_type=type_hints["mechanism"])
            check_type(argname="argument required", value=required, expected_type=type_hints["required"])
            check_type(argname="argument required_for", value=required_for, expected_type=type_hints["required_for"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if disable is not None:
            self._values["disable"] = disable
        if mechanism is not None:
            self._values["mechanism"] = mechanism
        if required is not None:
            self._values["required"] = required
        if required_for is not None:
            self._values["required_for"] = required_for

    @builtins.property
    def disable(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#disable ResourceServer#disable}.'''
        result = self._values.get("disable")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def mechanism(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#mechanism ResourceServer#mechanism}.'''
        result = self._values.get("mechanism")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def required(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#required ResourceServer#required}.'''
        result = self._values.get("required")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def required_for(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#required_for ResourceServer#required_for}.'''
        result = self._values.get("required_for")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ResourceServerProofOfPossession(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ResourceServerProofOfPossessionOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.resourceServer.ResourceServerProofOfPossessionOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__43d1b34aa862650ebf3cee0b5aac22e0683555c437fa6b140ce2c5e6e2ae6cdc)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetDisable")
    def reset_disable(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDisable", []))

    @jsii.member(jsii_name="resetMechanism")
    def reset_mechanism(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMechanism", []))

    @jsii.member(jsii_name="resetRequired")
    def reset_required(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetRequired", []))

    @jsii.member(jsii_name="resetRequiredFor")
    def reset_required_for(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetRequiredFor", []))

    @builtins.property
    @jsii.member(jsii_name="disableInput")
    def disable_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "disableInput"))

    @builtins.property
    @jsii.member(jsii_name="mechanismInput")
    def mechanism_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "mechanismInput"))

    @builtins.property
    @jsii.member(jsii_name="requiredForInput")
    def required_for_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "requiredForInput"))

    @builtins.property
    @jsii.member(jsii_name="requiredInput")
    def required_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "requiredInput"))

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
            type_hints = typing.get_type_hints(_typecheckingstub__b517603974a62542b71d3ef363cd7c8a79ec1899e267be2138b7726f99120e91)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "disable", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="mechanism")
    def mechanism(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "mechanism"))

    @mechanism.setter
    def mechanism(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f1dcc5d133bbb604f81835806fb9d85a52fab31eaa537831505a0e33026408bb)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "mechanism", value) # pyright: ignore[reportArgumentType]

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
            type_hints = typing.get_type_hints(_typecheckingstub__ef0264641accc5a48d973e52c126a4787c67f5cfac562654b7fe4f1862d09be5)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "required", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="requiredFor")
    def required_for(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "requiredFor"))

    @required_for.setter
    def required_for(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__45aa79dbb178ddd4b6503b7a8deb34719728bc41c17aca9c0ac2285b848dc6e0)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "requiredFor", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ResourceServerProofOfPossession]:
        return typing.cast(typing.Optional[ResourceServerProofOfPossession], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[ResourceServerProofOfPossession],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__02eb3cd061d57cfa4b2b741f41e3ec79fba4e5f66328660301c1f66dd0c38ee6)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.resourceServer.ResourceServerSubjectTypeAuthorization",
    jsii_struct_bases=[],
    name_mapping={"client": "client", "user": "user"},
)
class ResourceServerSubjectTypeAuthorization:
    def __init__(
        self,
        *,
        client: typing.Optional[typing.Union["ResourceServerSubjectTypeAuthorizationClient", typing.Dict[builtins.str, typing.Any]]] = None,
        user: typing.Optional[typing.Union["ResourceServerSubjectTypeAuthorizationUser", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param client: client block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#client ResourceServer#client}
        :param user: user block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#user ResourceServer#user}
        '''
        if isinstance(client, dict):
            client = ResourceServerSubjectTypeAuthorizationClient(**client)
        if isinstance(user, dict):
            user = ResourceServerSubjectTypeAuthorizationUser(**user)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a017c811dfedb91a7c15a52086f1a862d0c00cde7d20988080d9c26a04f59006)
            check_type(argname="argument client", value=client, expected_type=type_hints["client"])
            check_type(argname="argument user", value=user, expected_type=type_hints["user"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if client is not None:
            self._values["client"] = client
        if user is not None:
            self._values["user"] = user

    @builtins.property
    def client(self) -> typing.Optional["ResourceServerSubjectTypeAuthorizationClient"]:
        '''client block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#client ResourceServer#client}
        '''
        result = self._values.get("client")
        return typing.cast(typing.Optional["ResourceServerSubjectTypeAuthorizationClient"], result)

    @builtins.property
    def user(self) -> typing.Optional["ResourceServerSubjectTypeAuthorizationUser"]:
        '''user block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#user ResourceServer#user}
        '''
        result = self._values.get("user")
        return typing.cast(typing.Optional["ResourceServerSubjectTypeAuthorizationUser"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ResourceServerSubjectTypeAuthorization(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="auth0.resourceServer.ResourceServerSubjectTypeAuthorizationClient",
    jsii_struct_bases=[],
    name_mapping={"policy": "policy"},
)
class ResourceServerSubjectTypeAuthorizationClient:
    def __init__(self, *, policy: typing.Optional[builtins.str] = None) -> None:
        '''
        :param policy: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#policy ResourceServer#policy}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__42e93c7ce808cbe15d64f560ac552eb275a568948f90a49c125ba448a60757cb)
            check_type(argname="argument policy", value=policy, expected_type=type_hints["policy"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if policy is not None:
            self._values["policy"] = policy

    @builtins.property
    def policy(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#policy ResourceServer#policy}.'''
        result = self._values.get("policy")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ResourceServerSubjectTypeAuthorizationClient(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ResourceServerSubjectTypeAuthorizationClientOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.resourceServer.ResourceServerSubjectTypeAuthorizationClientOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__24d06cade68806572d567f03f37b991ad891e1adf100882ba94321b8e679d154)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetPolicy")
    def reset_policy(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetPolicy", []))

    @builtins.property
    @jsii.member(jsii_name="policyInput")
    def policy_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "policyInput"))

    @builtins.property
    @jsii.member(jsii_name="policy")
    def policy(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "policy"))

    @policy.setter
    def policy(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b7a5c6d21e47d5a30632cbd2080b64931965c10e08a44f724235ad7709e775b8)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "policy", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[ResourceServerSubjectTypeAuthorizationClient]:
        return typing.cast(typing.Optional[ResourceServerSubjectTypeAuthorizationClient], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[ResourceServerSubjectTypeAuthorizationClient],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9bc26171158f4990fc91cfda0073584e40f3d1dc6530169025b68e1d58f3eaaf)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ResourceServerSubjectTypeAuthorizationOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.resourceServer.ResourceServerSubjectTypeAuthorizationOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__89ff972a654f473246213509c7a81a6d18d3ac07a9f8065af84c634acbf81e04)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="putClient")
    def put_client(self, *, policy: typing.Optional[builtins.str] = None) -> None:
        '''
        :param policy: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#policy ResourceServer#policy}.
        '''
        value = ResourceServerSubjectTypeAuthorizationClient(policy=policy)

        return typing.cast(None, jsii.invoke(self, "putClient", [value]))

    @jsii.member(jsii_name="putUser")
    def put_user(self, *, policy: typing.Optional[builtins.str] = None) -> None:
        '''
        :param policy: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#policy ResourceServer#policy}.
        '''
        value = ResourceServerSubjectTypeAuthorizationUser(policy=policy)

        return typing.cast(None, jsii.invoke(self, "putUser", [value]))

    @jsii.member(jsii_name="resetClient")
    def reset_client(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetClient", []))

    @jsii.member(jsii_name="resetUser")
    def reset_user(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetUser", []))

    @builtins.property
    @jsii.member(jsii_name="client")
    def client(self) -> ResourceServerSubjectTypeAuthorizationClientOutputReference:
        return typing.cast(ResourceServerSubjectTypeAuthorizationClientOutputReference, jsii.get(self, "client"))

    @builtins.property
    @jsii.member(jsii_name="user")
    def user(self) -> "ResourceServerSubjectTypeAuthorizationUserOutputReference":
        return typing.cast("ResourceServerSubjectTypeAuthorizationUserOutputReference", jsii.get(self, "user"))

    @builtins.property
    @jsii.member(jsii_name="clientInput")
    def client_input(
        self,
    ) -> typing.Optional[ResourceServerSubjectTypeAuthorizationClient]:
        return typing.cast(typing.Optional[ResourceServerSubjectTypeAuthorizationClient], jsii.get(self, "clientInput"))

    @builtins.property
    @jsii.member(jsii_name="userInput")
    def user_input(
        self,
    ) -> typing.Optional["ResourceServerSubjectTypeAuthorizationUser"]:
        return typing.cast(typing.Optional["ResourceServerSubjectTypeAuthorizationUser"], jsii.get(self, "userInput"))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ResourceServerSubjectTypeAuthorization]:
        return typing.cast(typing.Optional[ResourceServerSubjectTypeAuthorization], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[ResourceServerSubjectTypeAuthorization],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c214a6deb7fe6343a8ec0d90a1a250a5140333ca3b864d040399a4a4142cd40c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.resourceServer.ResourceServerSubjectTypeAuthorizationUser",
    jsii_struct_bases=[],
    name_mapping={"policy": "policy"},
)
class ResourceServerSubjectTypeAuthorizationUser:
    def __init__(self, *, policy: typing.Optional[builtins.str] = None) -> None:
        '''
        :param policy: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#policy ResourceServer#policy}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__773830997f58400a30522bfead07ac5dc7cbe5a9d02405eb2e52673558b1480f)
            check_type(argname="argument policy", value=policy, expected_type=type_hints["policy"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if policy is not None:
            self._values["policy"] = policy

    @builtins.property
    def policy(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#policy ResourceServer#policy}.'''
        result = self._values.get("policy")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ResourceServerSubjectTypeAuthorizationUser(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ResourceServerSubjectTypeAuthorizationUserOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.resourceServer.ResourceServerSubjectTypeAuthorizationUserOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__d7249526f9227986607a7145354c2c8a71050da08165726e1db3408453703850)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetPolicy")
    def reset_policy(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetPolicy", []))

    @builtins.property
    @jsii.member(jsii_name="policyInput")
    def policy_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "policyInput"))

    @builtins.property
    @jsii.member(jsii_name="policy")
    def policy(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "policy"))

    @policy.setter
    def policy(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ec106a65236f211dbdfff0f0136d1c3fb422966d0870c838227d7c163ee2c53f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "policy", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[ResourceServerSubjectTypeAuthorizationUser]:
        return typing.cast(typing.Optional[ResourceServerSubjectTypeAuthorizationUser], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[ResourceServerSubjectTypeAuthorizationUser],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3815d007866071ff8f1c6b4c143c4121ad9415cfbf019f07fb572bfd0aa3a3a0)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.resourceServer.ResourceServerTokenEncryption",
    jsii_struct_bases=[],
    name_mapping={
        "disable": "disable",
        "encryption_key": "encryptionKey",
        "format": "format",
    },
)
class ResourceServerTokenEncryption:
    def __init__(
        self,
        *,
        disable: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        encryption_key: typing.Optional[typing.Union["ResourceServerTokenEncryptionEncryptionKey", typing.Dict[builtins.str, typing.Any]]] = None,
        format: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param disable: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#disable ResourceServer#disable}.
        :param encryption_key: encryption_key block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#encryption_key ResourceServer#encryption_key}
        :param format: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#format ResourceServer#format}.
        '''
        if isinstance(encryption_key, dict):
            encryption_key = ResourceServerTokenEncryptionEncryptionKey(**encryption_key)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2627c9aeab60c6c36b32d96eea2118d7b6ca2a5232e44ed5cd207c96ea88a96f)
            check_type(argname="argument disable", value=disable, expected_type=type_hints["disable"])
            check_type(argname="argument encryption_key", value=encryption_key, expected_type=type_hints["encryption_key"])
            check_type(argname="argument format", value=format, expected_type=type_hints["format"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if disable is not None:
            self._values["disable"] = disable
        if encryption_key is not None:
            self._values["encryption_key"] = encryption_key
        if format is not None:
            self._values["format"] = format

    @builtins.property
    def disable(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#disable ResourceServer#disable}.'''
        result = self._values.get("disable")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def encryption_key(
        self,
    ) -> typing.Optional["ResourceServerTokenEncryptionEncryptionKey"]:
        '''encryption_key block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#encryption_key ResourceServer#encryption_key}
        '''
        result = self._values.get("encryption_key")
        return typing.cast(typing.Optional["ResourceServerTokenEncryptionEncryptionKey"], result)

    @builtins.property
    def format(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#format ResourceServer#format}.'''
        result = self._values.get("format")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ResourceServerTokenEncryption(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="auth0.resourceServer.ResourceServerTokenEncryptionEncryptionKey",
    jsii_struct_bases=[],
    name_mapping={
        "algorithm": "algorithm",
        "pem": "pem",
        "kid": "kid",
        "name": "name",
    },
)
class ResourceServerTokenEncryptionEncryptionKey:
    def __init__(
        self,
        *,
        algorithm: builtins.str,
        pem: builtins.str,
        kid: typing.Optional[builtins.str] = None,
        name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param algorithm: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#algorithm ResourceServer#algorithm}.
        :param pem: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#pem ResourceServer#pem}.
        :param kid: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#kid ResourceServer#kid}.
        :param name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#name ResourceServer#name}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__bdf543562447bcf72dc33f8386fb3ba1f63e756085195cd9aa966a545f5f9d6f)
            check_type(argname="argument algorithm", value=algorithm, expected_type=type_hints["algorithm"])
            check_type(argname="argument pem", value=pem, expected_type=type_hints["pem"])
            check_type(argname="argument kid", value=kid, expected_type=type_hints["kid"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "algorithm": algorithm,
            "pem": pem,
        }
        if kid is not None:
            self._values["kid"] = kid
        if name is not None:
            self._values["name"] = name

    @builtins.property
    def algorithm(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#algorithm ResourceServer#algorithm}.'''
        result = self._values.get("algorithm")
        assert result is not None, "Required property 'algorithm' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def pem(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#pem ResourceServer#pem}.'''
        result = self._values.get("pem")
        assert result is not None, "Required property 'pem' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def kid(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#kid ResourceServer#kid}.'''
        result = self._values.get("kid")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#name ResourceServer#name}.'''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ResourceServerTokenEncryptionEncryptionKey(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ResourceServerTokenEncryptionEncryptionKeyOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.resourceServer.ResourceServerTokenEncryptionEncryptionKeyOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__3f3aba18fb8c55f3f1a11af7cf57c9f86b3467582c0ea760c75440aa6eecec2a)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetKid")
    def reset_kid(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetKid", []))

    @jsii.member(jsii_name="resetName")
    def reset_name(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetName", []))

    @builtins.property
    @jsii.member(jsii_name="algorithmInput")
    def algorithm_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "algorithmInput"))

    @builtins.property
    @jsii.member(jsii_name="kidInput")
    def kid_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "kidInput"))

    @builtins.property
    @jsii.member(jsii_name="nameInput")
    def name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "nameInput"))

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
            type_hints = typing.get_type_hints(_typecheckingstub__43f511505b0e0fe5620d7659be73eae5fb8b9b1f389c69ac8a7dc64a4dd59672)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "algorithm", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="kid")
    def kid(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "kid"))

    @kid.setter
    def kid(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e983b0f79bae1dc867957f26dce60b24fa0be93581a2d3ff3ae6296290bde783)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "kid", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="name")
    def name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "name"))

    @name.setter
    def name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__22fcdb111eebca3e95fbe61440381897f69116e8d9b3edc066db851cf07d0904)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "name", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="pem")
    def pem(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "pem"))

    @pem.setter
    def pem(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__53346109c34135e64a03a7cb6ea69749b3723e169cd852b7717f0cfe85a24c55)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "pem", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[ResourceServerTokenEncryptionEncryptionKey]:
        return typing.cast(typing.Optional[ResourceServerTokenEncryptionEncryptionKey], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[ResourceServerTokenEncryptionEncryptionKey],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b82dabc54e66e2b9bfe4387eef795d0c5db16b6621ef08cb5f4c79bf3bb910eb)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class ResourceServerTokenEncryptionOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.resourceServer.ResourceServerTokenEncryptionOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__383bc8448fc95eca8f8c3d04a6a29fbbb0de26f9758fedfbf552080429bd9ce4)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="putEncryptionKey")
    def put_encryption_key(
        self,
        *,
        algorithm: builtins.str,
        pem: builtins.str,
        kid: typing.Optional[builtins.str] = None,
        name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param algorithm: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#algorithm ResourceServer#algorithm}.
        :param pem: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#pem ResourceServer#pem}.
        :param kid: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#kid ResourceServer#kid}.
        :param name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server#name ResourceServer#name}.
        '''
        value = ResourceServerTokenEncryptionEncryptionKey(
            algorithm=algorithm, pem=pem, kid=kid, name=name
        )

        return typing.cast(None, jsii.invoke(self, "putEncryptionKey", [value]))

    @jsii.member(jsii_name="resetDisable")
    def reset_disable(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDisable", []))

    @jsii.member(jsii_name="resetEncryptionKey")
    def reset_encryption_key(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEncryptionKey", []))

    @jsii.member(jsii_name="resetFormat")
    def reset_format(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetFormat", []))

    @builtins.property
    @jsii.member(jsii_name="encryptionKey")
    def encryption_key(
        self,
    ) -> ResourceServerTokenEncryptionEncryptionKeyOutputReference:
        return typing.cast(ResourceServerTokenEncryptionEncryptionKeyOutputReference, jsii.get(self, "encryptionKey"))

    @builtins.property
    @jsii.member(jsii_name="disableInput")
    def disable_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "disableInput"))

    @builtins.property
    @jsii.member(jsii_name="encryptionKeyInput")
    def encryption_key_input(
        self,
    ) -> typing.Optional[ResourceServerTokenEncryptionEncryptionKey]:
        return typing.cast(typing.Optional[ResourceServerTokenEncryptionEncryptionKey], jsii.get(self, "encryptionKeyInput"))

    @builtins.property
    @jsii.member(jsii_name="formatInput")
    def format_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "formatInput"))

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
            type_hints = typing.get_type_hints(_typecheckingstub__b2f4f46345cf0939910c8f90b1548cb02e8d2bba3d1ab6582c2f18125ff7c4ab)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "disable", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="format")
    def format(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "format"))

    @format.setter
    def format(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__72b78aa743949a1a9cea98032b454aa6f672d297d5f2ad0fd0ff9924bf0f1a49)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "format", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[ResourceServerTokenEncryption]:
        return typing.cast(typing.Optional[ResourceServerTokenEncryption], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[ResourceServerTokenEncryption],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__81b7fa42ffe4b1a18898d6e8e019fba25c6d6d0f4225fc8d3335df35c98355ff)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


__all__ = [
    "ResourceServer",
    "ResourceServerAuthorizationDetails",
    "ResourceServerAuthorizationDetailsList",
    "ResourceServerAuthorizationDetailsOutputReference",
    "ResourceServerAuthorizationPolicy",
    "ResourceServerAuthorizationPolicyOutputReference",
    "ResourceServerConfig",
    "ResourceServerProofOfPossession",
    "ResourceServerProofOfPossessionOutputReference",
    "ResourceServerSubjectTypeAuthorization",
    "ResourceServerSubjectTypeAuthorizationClient",
    "ResourceServerSubjectTypeAuthorizationClientOutputReference",
    "ResourceServerSubjectTypeAuthorizationOutputReference",
    "ResourceServerSubjectTypeAuthorizationUser",
    "ResourceServerSubjectTypeAuthorizationUserOutputReference",
    "ResourceServerTokenEncryption",
    "ResourceServerTokenEncryptionEncryptionKey",
    "ResourceServerTokenEncryptionEncryptionKeyOutputReference",
    "ResourceServerTokenEncryptionOutputReference",
]

publication.publish()

def _typecheckingstub__7d2411c06ede1d7f56ff0d3e245354bb7c70528afd34aee0e67d824cf05a9da6(
    scope: _constructs_77d1e7e8.Construct,
    id_: builtins.str,
    *,
    identifier: builtins.str,
    allow_offline_access: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    allow_online_access: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    allow_online_access_with_ephemeral_sessions: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    authorization_details: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ResourceServerAuthorizationDetails, typing.Dict[builtins.str, typing.Any]]]]] = None,
    authorization_policy: typing.Optional[typing.Union[ResourceServerAuthorizationPolicy, typing.Dict[builtins.str, typing.Any]]] = None,
    consent_policy: typing.Optional[builtins.str] = None,
    enforce_policies: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    id: typing.Optional[builtins.str] = None,
    name: typing.Optional[builtins.str] = None,
    proof_of_possession: typing.Optional[typing.Union[ResourceServerProofOfPossession, typing.Dict[builtins.str, typing.Any]]] = None,
    signing_alg: typing.Optional[builtins.str] = None,
    signing_secret: typing.Optional[builtins.str] = None,
    skip_consent_for_verifiable_first_party_clients: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    subject_type_authorization: typing.Optional[typing.Union[ResourceServerSubjectTypeAuthorization, typing.Dict[builtins.str, typing.Any]]] = None,
    token_dialect: typing.Optional[builtins.str] = None,
    token_encryption: typing.Optional[typing.Union[ResourceServerTokenEncryption, typing.Dict[builtins.str, typing.Any]]] = None,
    token_lifetime: typing.Optional[jsii.Number] = None,
    token_lifetime_for_web: typing.Optional[jsii.Number] = None,
    verification_location: typing.Optional[builtins.str] = None,
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

def _typecheckingstub__71f2c35303ead6e05d4bed75dff53a79897908383f018354fe00f646b6aca3a3(
    scope: _constructs_77d1e7e8.Construct,
    import_to_id: builtins.str,
    import_from_id: builtins.str,
    provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a30ff78c355a4c73c039caee40cd5ce5b4c82a55285052dbb4a4005048591b4f(
    value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ResourceServerAuthorizationDetails, typing.Dict[builtins.str, typing.Any]]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9433a0bebc4151c0f65a746f1cd9a90eafd1216f654715e03f1e84a992664dbf(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d1b9d6478ccf3de33eb55b2d3c03a235e55a93242f8fc83df3104446a743d606(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ec64e7de62629ee583f75ed3e1c972de83f81f0ed3869a617d7b80dbe9e9c409(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__50b81d9a11acc323f3a73a0bf4a802657df0695ae5d589d23673c42dcaaedc2a(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ddc4caaa8dc50211b8c4c64299bfcbdcfba0542c934188a8cec2468b2bc93201(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0fe156b9982f05d6516df8665b0a73dafa1bcbe8d2c82affe3ded7814e0fd507(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__59f50419956e67656de4038926dfeae9f63d24cb5567325315a1e7e58c97fdf9(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0de9236972f092563da2c7c7bcfadfbc414b815da57bea6feb83d7469ad3a61e(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1263b26ba6c59f952ced2b63b1345cafba047e699dd2da25ccfc45ec73b7ea3c(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d1c572f353c2504b2f44df543a80c7dc52770f7c59a9120ab4ca24cb193d98fd(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7a7b896fcb2fa89a75112ba1a158238839368d3b3cf3e95bfca8111ccf17986e(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__dfded1cff726e4aa84e1ed6a99b012fc6d775b1c0c5fde4ec1e0c220bc2d57d5(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3219705608233ef95f7279b51f4c8172a451110bb7d76da904284380adcb6140(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__506f64a76abcee7fed2d25168339e360910b7fe0efa201767bee9db8d75786ce(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6c27c9e402f8b767cbc31c3be062665f00b139f65038b1e64d7d0676b183526a(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__40598d15d17315c17a027bba1f1ae4a6ec0fc514d02648229e5d78078d018d75(
    *,
    disable: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    type: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__41bc0863dead9813ba0778b08eb0331286010d6bcc799eab32f8e16a025ce9b5(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    wraps_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cd6c643ec8f133abecc1116265e39befb7297ee6f20d279a7d3b1a672f7f2681(
    index: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7ce747410a6343953dba223bb31442225b63dc48ff2cabaea73ee4d6c64e2551(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__493b814dbb32d818a5d1c4eab2ed9f69afd55a70f2e0633b7ddd61f990163884(
    value: _cdktf_9a9027ec.IInterpolatingParent,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9d4a57034618c52766d9714589f53f8f09589a4d15a6cfe35642383dd5fc417b(
    value: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2225b3381810a620ab47dfe741b6e96652b4e9959dc13c56f0471c1ca73856e5(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[ResourceServerAuthorizationDetails]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6e5001039c43877c41ab0cb5d60468b26dc5024ccea3c590744624d454d69588(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    complex_object_index: jsii.Number,
    complex_object_is_from_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__350676c74291e6fff365ded478e4847ead0670ba82c2701d2d4df546e91058a6(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3ae9b95f4a81dfbb5bf469840d1cfb7f7076fb4583c6ea8d7eb5c6eaecb90b7c(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c32e698c3e1ca03a8b094ca193bcdc615edd416fef4b7baac35077b44424be64(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, ResourceServerAuthorizationDetails]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c643d0a3e0602c85360bfec4a4d5df92f76b5b8c327aa772a6c69ba5bed10e22(
    *,
    policy_id: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1a58130fe5dbfae94c3cf245b6617a1607533b15717d0fde25b43ed87113d977(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__44e7d7d9a88e425867d2e318fc799444ece02d8e3ef32b34f61427dce289622f(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ba1fe726d1d7ce90d57d84c88b6c405b9cbd33a9a3ea6d029f565af3bfc9b02f(
    value: typing.Optional[ResourceServerAuthorizationPolicy],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ff7bf317dd09c517b12dd67cd2a5d9f02774d9d6368dd8e4964a51571b870525(
    *,
    connection: typing.Optional[typing.Union[typing.Union[_cdktf_9a9027ec.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]] = None,
    count: typing.Optional[typing.Union[jsii.Number, _cdktf_9a9027ec.TerraformCount]] = None,
    depends_on: typing.Optional[typing.Sequence[_cdktf_9a9027ec.ITerraformDependable]] = None,
    for_each: typing.Optional[_cdktf_9a9027ec.ITerraformIterator] = None,
    lifecycle: typing.Optional[typing.Union[_cdktf_9a9027ec.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]] = None,
    provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
    provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktf_9a9027ec.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]] = None,
    identifier: builtins.str,
    allow_offline_access: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    allow_online_access: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    allow_online_access_with_ephemeral_sessions: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    authorization_details: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[ResourceServerAuthorizationDetails, typing.Dict[builtins.str, typing.Any]]]]] = None,
    authorization_policy: typing.Optional[typing.Union[ResourceServerAuthorizationPolicy, typing.Dict[builtins.str, typing.Any]]] = None,
    consent_policy: typing.Optional[builtins.str] = None,
    enforce_policies: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    id: typing.Optional[builtins.str] = None,
    name: typing.Optional[builtins.str] = None,
    proof_of_possession: typing.Optional[typing.Union[ResourceServerProofOfPossession, typing.Dict[builtins.str, typing.Any]]] = None,
    signing_alg: typing.Optional[builtins.str] = None,
    signing_secret: typing.Optional[builtins.str] = None,
    skip_consent_for_verifiable_first_party_clients: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    subject_type_authorization: typing.Optional[typing.Union[ResourceServerSubjectTypeAuthorization, typing.Dict[builtins.str, typing.Any]]] = None,
    token_dialect: typing.Optional[builtins.str] = None,
    token_encryption: typing.Optional[typing.Union[ResourceServerTokenEncryption, typing.Dict[builtins.str, typing.Any]]] = None,
    token_lifetime: typing.Optional[jsii.Number] = None,
    token_lifetime_for_web: typing.Optional[jsii.Number] = None,
    verification_location: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f3e778d0fc0d150ecdc6c873a10bf8f75c14e2adfe0a131d6cd3d8942b59c7be(
    *,
    disable: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    mechanism: typing.Optional[builtins.str] = None,
    required: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    required_for: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__43d1b34aa862650ebf3cee0b5aac22e0683555c437fa6b140ce2c5e6e2ae6cdc(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b517603974a62542b71d3ef363cd7c8a79ec1899e267be2138b7726f99120e91(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f1dcc5d133bbb604f81835806fb9d85a52fab31eaa537831505a0e33026408bb(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ef0264641accc5a48d973e52c126a4787c67f5cfac562654b7fe4f1862d09be5(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__45aa79dbb178ddd4b6503b7a8deb34719728bc41c17aca9c0ac2285b848dc6e0(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__02eb3cd061d57cfa4b2b741f41e3ec79fba4e5f66328660301c1f66dd0c38ee6(
    value: typing.Optional[ResourceServerProofOfPossession],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a017c811dfedb91a7c15a52086f1a862d0c00cde7d20988080d9c26a04f59006(
    *,
    client: typing.Optional[typing.Union[ResourceServerSubjectTypeAuthorizationClient, typing.Dict[builtins.str, typing.Any]]] = None,
    user: typing.Optional[typing.Union[ResourceServerSubjectTypeAuthorizationUser, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__42e93c7ce808cbe15d64f560ac552eb275a568948f90a49c125ba448a60757cb(
    *,
    policy: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__24d06cade68806572d567f03f37b991ad891e1adf100882ba94321b8e679d154(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b7a5c6d21e47d5a30632cbd2080b64931965c10e08a44f724235ad7709e775b8(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9bc26171158f4990fc91cfda0073584e40f3d1dc6530169025b68e1d58f3eaaf(
    value: typing.Optional[ResourceServerSubjectTypeAuthorizationClient],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__89ff972a654f473246213509c7a81a6d18d3ac07a9f8065af84c634acbf81e04(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c214a6deb7fe6343a8ec0d90a1a250a5140333ca3b864d040399a4a4142cd40c(
    value: typing.Optional[ResourceServerSubjectTypeAuthorization],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__773830997f58400a30522bfead07ac5dc7cbe5a9d02405eb2e52673558b1480f(
    *,
    policy: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d7249526f9227986607a7145354c2c8a71050da08165726e1db3408453703850(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ec106a65236f211dbdfff0f0136d1c3fb422966d0870c838227d7c163ee2c53f(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3815d007866071ff8f1c6b4c143c4121ad9415cfbf019f07fb572bfd0aa3a3a0(
    value: typing.Optional[ResourceServerSubjectTypeAuthorizationUser],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2627c9aeab60c6c36b32d96eea2118d7b6ca2a5232e44ed5cd207c96ea88a96f(
    *,
    disable: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    encryption_key: typing.Optional[typing.Union[ResourceServerTokenEncryptionEncryptionKey, typing.Dict[builtins.str, typing.Any]]] = None,
    format: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bdf543562447bcf72dc33f8386fb3ba1f63e756085195cd9aa966a545f5f9d6f(
    *,
    algorithm: builtins.str,
    pem: builtins.str,
    kid: typing.Optional[builtins.str] = None,
    name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3f3aba18fb8c55f3f1a11af7cf57c9f86b3467582c0ea760c75440aa6eecec2a(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__43f511505b0e0fe5620d7659be73eae5fb8b9b1f389c69ac8a7dc64a4dd59672(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e983b0f79bae1dc867957f26dce60b24fa0be93581a2d3ff3ae6296290bde783(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__22fcdb111eebca3e95fbe61440381897f69116e8d9b3edc066db851cf07d0904(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__53346109c34135e64a03a7cb6ea69749b3723e169cd852b7717f0cfe85a24c55(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b82dabc54e66e2b9bfe4387eef795d0c5db16b6621ef08cb5f4c79bf3bb910eb(
    value: typing.Optional[ResourceServerTokenEncryptionEncryptionKey],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__383bc8448fc95eca8f8c3d04a6a29fbbb0de26f9758fedfbf552080429bd9ce4(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b2f4f46345cf0939910c8f90b1548cb02e8d2bba3d1ab6582c2f18125ff7c4ab(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__72b78aa743949a1a9cea98032b454aa6f672d297d5f2ad0fd0ff9924bf0f1a49(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__81b7fa42ffe4b1a18898d6e8e019fba25c6d6d0f4225fc8d3335df35c98355ff(
    value: typing.Optional[ResourceServerTokenEncryption],
) -> None:
    """Type checking stubs"""
    pass
