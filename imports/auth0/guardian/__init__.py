r'''
# `auth0_guardian`

Refer to the Terraform Registry for docs: [`auth0_guardian`](https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian).
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


class Guardian(
    _cdktf_9a9027ec.TerraformResource,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.guardian.Guardian",
):
    '''Represents a {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian auth0_guardian}.'''

    def __init__(
        self,
        scope: _constructs_77d1e7e8.Construct,
        id_: builtins.str,
        *,
        policy: builtins.str,
        duo: typing.Optional[typing.Union["GuardianDuo", typing.Dict[builtins.str, typing.Any]]] = None,
        email: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        id: typing.Optional[builtins.str] = None,
        otp: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        phone: typing.Optional[typing.Union["GuardianPhone", typing.Dict[builtins.str, typing.Any]]] = None,
        push: typing.Optional[typing.Union["GuardianPush", typing.Dict[builtins.str, typing.Any]]] = None,
        recovery_code: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        webauthn_platform: typing.Optional[typing.Union["GuardianWebauthnPlatform", typing.Dict[builtins.str, typing.Any]]] = None,
        webauthn_roaming: typing.Optional[typing.Union["GuardianWebauthnRoaming", typing.Dict[builtins.str, typing.Any]]] = None,
        connection: typing.Optional[typing.Union[typing.Union[_cdktf_9a9027ec.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]] = None,
        count: typing.Optional[typing.Union[jsii.Number, _cdktf_9a9027ec.TerraformCount]] = None,
        depends_on: typing.Optional[typing.Sequence[_cdktf_9a9027ec.ITerraformDependable]] = None,
        for_each: typing.Optional[_cdktf_9a9027ec.ITerraformIterator] = None,
        lifecycle: typing.Optional[typing.Union[_cdktf_9a9027ec.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]] = None,
        provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
        provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktf_9a9027ec.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]] = None,
    ) -> None:
        '''Create a new {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian auth0_guardian} Resource.

        :param scope: The scope in which to define this construct.
        :param id_: The scoped construct ID. Must be unique amongst siblings in the same scope
        :param policy: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#policy Guardian#policy}.
        :param duo: duo block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#duo Guardian#duo}
        :param email: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#email Guardian#email}.
        :param id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#id Guardian#id}. Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2. If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
        :param otp: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#otp Guardian#otp}.
        :param phone: phone block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#phone Guardian#phone}
        :param push: push block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#push Guardian#push}
        :param recovery_code: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#recovery_code Guardian#recovery_code}.
        :param webauthn_platform: webauthn_platform block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#webauthn_platform Guardian#webauthn_platform}
        :param webauthn_roaming: webauthn_roaming block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#webauthn_roaming Guardian#webauthn_roaming}
        :param connection: 
        :param count: 
        :param depends_on: 
        :param for_each: 
        :param lifecycle: 
        :param provider: 
        :param provisioners: 
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__af3252ed3fffadb919959f4165fec850d282407cad612adef224fce67c75c131)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id_", value=id_, expected_type=type_hints["id_"])
        config = GuardianConfig(
            policy=policy,
            duo=duo,
            email=email,
            id=id,
            otp=otp,
            phone=phone,
            push=push,
            recovery_code=recovery_code,
            webauthn_platform=webauthn_platform,
            webauthn_roaming=webauthn_roaming,
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
        '''Generates CDKTF code for importing a Guardian resource upon running "cdktf plan ".

        :param scope: The scope in which to define this construct.
        :param import_to_id: The construct id used in the generated config for the Guardian to import.
        :param import_from_id: The id of the existing Guardian that should be imported. Refer to the {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#import import section} in the documentation of this resource for the id to use
        :param provider: ? Optional instance of the provider where the Guardian to import is found.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__92a9a2690db6c2c8e9b7e5aa1e6d73d178c2799a144994cb5c7818b79bab502b)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument import_to_id", value=import_to_id, expected_type=type_hints["import_to_id"])
            check_type(argname="argument import_from_id", value=import_from_id, expected_type=type_hints["import_from_id"])
            check_type(argname="argument provider", value=provider, expected_type=type_hints["provider"])
        return typing.cast(_cdktf_9a9027ec.ImportableResource, jsii.sinvoke(cls, "generateConfigForImport", [scope, import_to_id, import_from_id, provider]))

    @jsii.member(jsii_name="putDuo")
    def put_duo(
        self,
        *,
        enabled: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
        hostname: typing.Optional[builtins.str] = None,
        integration_key: typing.Optional[builtins.str] = None,
        secret_key: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#enabled Guardian#enabled}.
        :param hostname: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#hostname Guardian#hostname}.
        :param integration_key: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#integration_key Guardian#integration_key}.
        :param secret_key: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#secret_key Guardian#secret_key}.
        '''
        value = GuardianDuo(
            enabled=enabled,
            hostname=hostname,
            integration_key=integration_key,
            secret_key=secret_key,
        )

        return typing.cast(None, jsii.invoke(self, "putDuo", [value]))

    @jsii.member(jsii_name="putPhone")
    def put_phone(
        self,
        *,
        enabled: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
        message_types: typing.Optional[typing.Sequence[builtins.str]] = None,
        options: typing.Optional[typing.Union["GuardianPhoneOptions", typing.Dict[builtins.str, typing.Any]]] = None,
        provider: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#enabled Guardian#enabled}.
        :param message_types: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#message_types Guardian#message_types}.
        :param options: options block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#options Guardian#options}
        :param provider: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#provider Guardian#provider}.
        '''
        value = GuardianPhone(
            enabled=enabled,
            message_types=message_types,
            options=options,
            provider=provider,
        )

        return typing.cast(None, jsii.invoke(self, "putPhone", [value]))

    @jsii.member(jsii_name="putPush")
    def put_push(
        self,
        *,
        enabled: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
        amazon_sns: typing.Optional[typing.Union["GuardianPushAmazonSns", typing.Dict[builtins.str, typing.Any]]] = None,
        custom_app: typing.Optional[typing.Union["GuardianPushCustomApp", typing.Dict[builtins.str, typing.Any]]] = None,
        direct_apns: typing.Optional[typing.Union["GuardianPushDirectApns", typing.Dict[builtins.str, typing.Any]]] = None,
        direct_fcm: typing.Optional[typing.Union["GuardianPushDirectFcm", typing.Dict[builtins.str, typing.Any]]] = None,
        provider: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#enabled Guardian#enabled}.
        :param amazon_sns: amazon_sns block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#amazon_sns Guardian#amazon_sns}
        :param custom_app: custom_app block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#custom_app Guardian#custom_app}
        :param direct_apns: direct_apns block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#direct_apns Guardian#direct_apns}
        :param direct_fcm: direct_fcm block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#direct_fcm Guardian#direct_fcm}
        :param provider: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#provider Guardian#provider}.
        '''
        value = GuardianPush(
            enabled=enabled,
            amazon_sns=amazon_sns,
            custom_app=custom_app,
            direct_apns=direct_apns,
            direct_fcm=direct_fcm,
            provider=provider,
        )

        return typing.cast(None, jsii.invoke(self, "putPush", [value]))

    @jsii.member(jsii_name="putWebauthnPlatform")
    def put_webauthn_platform(
        self,
        *,
        enabled: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
        override_relying_party: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        relying_party_identifier: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#enabled Guardian#enabled}.
        :param override_relying_party: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#override_relying_party Guardian#override_relying_party}.
        :param relying_party_identifier: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#relying_party_identifier Guardian#relying_party_identifier}.
        '''
        value = GuardianWebauthnPlatform(
            enabled=enabled,
            override_relying_party=override_relying_party,
            relying_party_identifier=relying_party_identifier,
        )

        return typing.cast(None, jsii.invoke(self, "putWebauthnPlatform", [value]))

    @jsii.member(jsii_name="putWebauthnRoaming")
    def put_webauthn_roaming(
        self,
        *,
        enabled: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
        override_relying_party: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        relying_party_identifier: typing.Optional[builtins.str] = None,
        user_verification: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#enabled Guardian#enabled}.
        :param override_relying_party: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#override_relying_party Guardian#override_relying_party}.
        :param relying_party_identifier: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#relying_party_identifier Guardian#relying_party_identifier}.
        :param user_verification: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#user_verification Guardian#user_verification}.
        '''
        value = GuardianWebauthnRoaming(
            enabled=enabled,
            override_relying_party=override_relying_party,
            relying_party_identifier=relying_party_identifier,
            user_verification=user_verification,
        )

        return typing.cast(None, jsii.invoke(self, "putWebauthnRoaming", [value]))

    @jsii.member(jsii_name="resetDuo")
    def reset_duo(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDuo", []))

    @jsii.member(jsii_name="resetEmail")
    def reset_email(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEmail", []))

    @jsii.member(jsii_name="resetId")
    def reset_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetId", []))

    @jsii.member(jsii_name="resetOtp")
    def reset_otp(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetOtp", []))

    @jsii.member(jsii_name="resetPhone")
    def reset_phone(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetPhone", []))

    @jsii.member(jsii_name="resetPush")
    def reset_push(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetPush", []))

    @jsii.member(jsii_name="resetRecoveryCode")
    def reset_recovery_code(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetRecoveryCode", []))

    @jsii.member(jsii_name="resetWebauthnPlatform")
    def reset_webauthn_platform(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetWebauthnPlatform", []))

    @jsii.member(jsii_name="resetWebauthnRoaming")
    def reset_webauthn_roaming(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetWebauthnRoaming", []))

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
    @jsii.member(jsii_name="duo")
    def duo(self) -> "GuardianDuoOutputReference":
        return typing.cast("GuardianDuoOutputReference", jsii.get(self, "duo"))

    @builtins.property
    @jsii.member(jsii_name="phone")
    def phone(self) -> "GuardianPhoneOutputReference":
        return typing.cast("GuardianPhoneOutputReference", jsii.get(self, "phone"))

    @builtins.property
    @jsii.member(jsii_name="push")
    def push(self) -> "GuardianPushOutputReference":
        return typing.cast("GuardianPushOutputReference", jsii.get(self, "push"))

    @builtins.property
    @jsii.member(jsii_name="webauthnPlatform")
    def webauthn_platform(self) -> "GuardianWebauthnPlatformOutputReference":
        return typing.cast("GuardianWebauthnPlatformOutputReference", jsii.get(self, "webauthnPlatform"))

    @builtins.property
    @jsii.member(jsii_name="webauthnRoaming")
    def webauthn_roaming(self) -> "GuardianWebauthnRoamingOutputReference":
        return typing.cast("GuardianWebauthnRoamingOutputReference", jsii.get(self, "webauthnRoaming"))

    @builtins.property
    @jsii.member(jsii_name="duoInput")
    def duo_input(self) -> typing.Optional["GuardianDuo"]:
        return typing.cast(typing.Optional["GuardianDuo"], jsii.get(self, "duoInput"))

    @builtins.property
    @jsii.member(jsii_name="emailInput")
    def email_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "emailInput"))

    @builtins.property
    @jsii.member(jsii_name="idInput")
    def id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "idInput"))

    @builtins.property
    @jsii.member(jsii_name="otpInput")
    def otp_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "otpInput"))

    @builtins.property
    @jsii.member(jsii_name="phoneInput")
    def phone_input(self) -> typing.Optional["GuardianPhone"]:
        return typing.cast(typing.Optional["GuardianPhone"], jsii.get(self, "phoneInput"))

    @builtins.property
    @jsii.member(jsii_name="policyInput")
    def policy_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "policyInput"))

    @builtins.property
    @jsii.member(jsii_name="pushInput")
    def push_input(self) -> typing.Optional["GuardianPush"]:
        return typing.cast(typing.Optional["GuardianPush"], jsii.get(self, "pushInput"))

    @builtins.property
    @jsii.member(jsii_name="recoveryCodeInput")
    def recovery_code_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "recoveryCodeInput"))

    @builtins.property
    @jsii.member(jsii_name="webauthnPlatformInput")
    def webauthn_platform_input(self) -> typing.Optional["GuardianWebauthnPlatform"]:
        return typing.cast(typing.Optional["GuardianWebauthnPlatform"], jsii.get(self, "webauthnPlatformInput"))

    @builtins.property
    @jsii.member(jsii_name="webauthnRoamingInput")
    def webauthn_roaming_input(self) -> typing.Optional["GuardianWebauthnRoaming"]:
        return typing.cast(typing.Optional["GuardianWebauthnRoaming"], jsii.get(self, "webauthnRoamingInput"))

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
            type_hints = typing.get_type_hints(_typecheckingstub__0442c0ac7d74a898a2b0796772a09ae5e737da6c957630f161ab2bf339441e72)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "email", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="id")
    def id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "id"))

    @id.setter
    def id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__08ab0d03a3284e341c411c867169e1f12a85fea4adec60cb727a352563088d5c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "id", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="otp")
    def otp(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "otp"))

    @otp.setter
    def otp(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1932e65253f4fdaa8f6fdb3fafc7e525aabd2e9f10290dab17aa4e81d7ddb371)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "otp", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="policy")
    def policy(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "policy"))

    @policy.setter
    def policy(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d39d062c95e6e9bf7cd48bddfc46d49670420bce078f796fb3fa79d466904904)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "policy", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="recoveryCode")
    def recovery_code(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "recoveryCode"))

    @recovery_code.setter
    def recovery_code(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b2929fe9a8a5a04942dc3ecbcb3c7e39ebbe8eb2b5407dd800c6c7f69c849f72)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "recoveryCode", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.guardian.GuardianConfig",
    jsii_struct_bases=[_cdktf_9a9027ec.TerraformMetaArguments],
    name_mapping={
        "connection": "connection",
        "count": "count",
        "depends_on": "dependsOn",
        "for_each": "forEach",
        "lifecycle": "lifecycle",
        "provider": "provider",
        "provisioners": "provisioners",
        "policy": "policy",
        "duo": "duo",
        "email": "email",
        "id": "id",
        "otp": "otp",
        "phone": "phone",
        "push": "push",
        "recovery_code": "recoveryCode",
        "webauthn_platform": "webauthnPlatform",
        "webauthn_roaming": "webauthnRoaming",
    },
)
class GuardianConfig(_cdktf_9a9027ec.TerraformMetaArguments):
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
        policy: builtins.str,
        duo: typing.Optional[typing.Union["GuardianDuo", typing.Dict[builtins.str, typing.Any]]] = None,
        email: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        id: typing.Optional[builtins.str] = None,
        otp: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        phone: typing.Optional[typing.Union["GuardianPhone", typing.Dict[builtins.str, typing.Any]]] = None,
        push: typing.Optional[typing.Union["GuardianPush", typing.Dict[builtins.str, typing.Any]]] = None,
        recovery_code: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        webauthn_platform: typing.Optional[typing.Union["GuardianWebauthnPlatform", typing.Dict[builtins.str, typing.Any]]] = None,
        webauthn_roaming: typing.Optional[typing.Union["GuardianWebauthnRoaming", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param connection: 
        :param count: 
        :param depends_on: 
        :param for_each: 
        :param lifecycle: 
        :param provider: 
        :param provisioners: 
        :param policy: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#policy Guardian#policy}.
        :param duo: duo block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#duo Guardian#duo}
        :param email: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#email Guardian#email}.
        :param id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#id Guardian#id}. Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2. If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
        :param otp: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#otp Guardian#otp}.
        :param phone: phone block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#phone Guardian#phone}
        :param push: push block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#push Guardian#push}
        :param recovery_code: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#recovery_code Guardian#recovery_code}.
        :param webauthn_platform: webauthn_platform block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#webauthn_platform Guardian#webauthn_platform}
        :param webauthn_roaming: webauthn_roaming block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#webauthn_roaming Guardian#webauthn_roaming}
        '''
        if isinstance(lifecycle, dict):
            lifecycle = _cdktf_9a9027ec.TerraformResourceLifecycle(**lifecycle)
        if isinstance(duo, dict):
            duo = GuardianDuo(**duo)
        if isinstance(phone, dict):
            phone = GuardianPhone(**phone)
        if isinstance(push, dict):
            push = GuardianPush(**push)
        if isinstance(webauthn_platform, dict):
            webauthn_platform = GuardianWebauthnPlatform(**webauthn_platform)
        if isinstance(webauthn_roaming, dict):
            webauthn_roaming = GuardianWebauthnRoaming(**webauthn_roaming)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ada5ffacad8d70ceefb1319638899bae09a8daf1fdc22a34b99a60327801ce01)
            check_type(argname="argument connection", value=connection, expected_type=type_hints["connection"])
            check_type(argname="argument count", value=count, expected_type=type_hints["count"])
            check_type(argname="argument depends_on", value=depends_on, expected_type=type_hints["depends_on"])
            check_type(argname="argument for_each", value=for_each, expected_type=type_hints["for_each"])
            check_type(argname="argument lifecycle", value=lifecycle, expected_type=type_hints["lifecycle"])
            check_type(argname="argument provider", value=provider, expected_type=type_hints["provider"])
            check_type(argname="argument provisioners", value=provisioners, expected_type=type_hints["provisioners"])
            check_type(argname="argument policy", value=policy, expected_type=type_hints["policy"])
            check_type(argname="argument duo", value=duo, expected_type=type_hints["duo"])
            check_type(argname="argument email", value=email, expected_type=type_hints["email"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
            check_type(argname="argument otp", value=otp, expected_type=type_hints["otp"])
            check_type(argname="argument phone", value=phone, expected_type=type_hints["phone"])
            check_type(argname="argument push", value=push, expected_type=type_hints["push"])
            check_type(argname="argument recovery_code", value=recovery_code, expected_type=type_hints["recovery_code"])
            check_type(argname="argument webauthn_platform", value=webauthn_platform, expected_type=type_hints["webauthn_platform"])
            check_type(argname="argument webauthn_roaming", value=webauthn_roaming, expected_type=type_hints["webauthn_roaming"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "policy": policy,
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
        if duo is not None:
            self._values["duo"] = duo
        if email is not None:
            self._values["email"] = email
        if id is not None:
            self._values["id"] = id
        if otp is not None:
            self._values["otp"] = otp
        if phone is not None:
            self._values["phone"] = phone
        if push is not None:
            self._values["push"] = push
        if recovery_code is not None:
            self._values["recovery_code"] = recovery_code
        if webauthn_platform is not None:
            self._values["webauthn_platform"] = webauthn_platform
        if webauthn_roaming is not None:
            self._values["webauthn_roaming"] = webauthn_roaming

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
    def policy(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#policy Guardian#policy}.'''
        result = self._values.get("policy")
        assert result is not None, "Required property 'policy' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def duo(self) -> typing.Optional["GuardianDuo"]:
        '''duo block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#duo Guardian#duo}
        '''
        result = self._values.get("duo")
        return typing.cast(typing.Optional["GuardianDuo"], result)

    @builtins.property
    def email(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#email Guardian#email}.'''
        result = self._values.get("email")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def id(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#id Guardian#id}.

        Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
        If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
        '''
        result = self._values.get("id")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def otp(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#otp Guardian#otp}.'''
        result = self._values.get("otp")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def phone(self) -> typing.Optional["GuardianPhone"]:
        '''phone block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#phone Guardian#phone}
        '''
        result = self._values.get("phone")
        return typing.cast(typing.Optional["GuardianPhone"], result)

    @builtins.property
    def push(self) -> typing.Optional["GuardianPush"]:
        '''push block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#push Guardian#push}
        '''
        result = self._values.get("push")
        return typing.cast(typing.Optional["GuardianPush"], result)

    @builtins.property
    def recovery_code(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#recovery_code Guardian#recovery_code}.'''
        result = self._values.get("recovery_code")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def webauthn_platform(self) -> typing.Optional["GuardianWebauthnPlatform"]:
        '''webauthn_platform block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#webauthn_platform Guardian#webauthn_platform}
        '''
        result = self._values.get("webauthn_platform")
        return typing.cast(typing.Optional["GuardianWebauthnPlatform"], result)

    @builtins.property
    def webauthn_roaming(self) -> typing.Optional["GuardianWebauthnRoaming"]:
        '''webauthn_roaming block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#webauthn_roaming Guardian#webauthn_roaming}
        '''
        result = self._values.get("webauthn_roaming")
        return typing.cast(typing.Optional["GuardianWebauthnRoaming"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "GuardianConfig(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="auth0.guardian.GuardianDuo",
    jsii_struct_bases=[],
    name_mapping={
        "enabled": "enabled",
        "hostname": "hostname",
        "integration_key": "integrationKey",
        "secret_key": "secretKey",
    },
)
class GuardianDuo:
    def __init__(
        self,
        *,
        enabled: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
        hostname: typing.Optional[builtins.str] = None,
        integration_key: typing.Optional[builtins.str] = None,
        secret_key: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#enabled Guardian#enabled}.
        :param hostname: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#hostname Guardian#hostname}.
        :param integration_key: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#integration_key Guardian#integration_key}.
        :param secret_key: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#secret_key Guardian#secret_key}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3ea5b97f196d69052915f29d800d08db4c4f45d0e126dd971da3c04460fc38cc)
            check_type(argname="argument enabled", value=enabled, expected_type=type_hints["enabled"])
            check_type(argname="argument hostname", value=hostname, expected_type=type_hints["hostname"])
            check_type(argname="argument integration_key", value=integration_key, expected_type=type_hints["integration_key"])
            check_type(argname="argument secret_key", value=secret_key, expected_type=type_hints["secret_key"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "enabled": enabled,
        }
        if hostname is not None:
            self._values["hostname"] = hostname
        if integration_key is not None:
            self._values["integration_key"] = integration_key
        if secret_key is not None:
            self._values["secret_key"] = secret_key

    @builtins.property
    def enabled(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#enabled Guardian#enabled}.'''
        result = self._values.get("enabled")
        assert result is not None, "Required property 'enabled' is missing"
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], result)

    @builtins.property
    def hostname(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#hostname Guardian#hostname}.'''
        result = self._values.get("hostname")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def integration_key(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#integration_key Guardian#integration_key}.'''
        result = self._values.get("integration_key")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def secret_key(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#secret_key Guardian#secret_key}.'''
        result = self._values.get("secret_key")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "GuardianDuo(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class GuardianDuoOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.guardian.GuardianDuoOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__56e251c1b4e5fc8723e0f524035e552088f873e161f8f1c272734dde8401a031)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetHostname")
    def reset_hostname(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetHostname", []))

    @jsii.member(jsii_name="resetIntegrationKey")
    def reset_integration_key(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetIntegrationKey", []))

    @jsii.member(jsii_name="resetSecretKey")
    def reset_secret_key(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSecretKey", []))

    @builtins.property
    @jsii.member(jsii_name="enabledInput")
    def enabled_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "enabledInput"))

    @builtins.property
    @jsii.member(jsii_name="hostnameInput")
    def hostname_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "hostnameInput"))

    @builtins.property
    @jsii.member(jsii_name="integrationKeyInput")
    def integration_key_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "integrationKeyInput"))

    @builtins.property
    @jsii.member(jsii_name="secretKeyInput")
    def secret_key_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "secretKeyInput"))

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
            type_hints = typing.get_type_hints(_typecheckingstub__f0382a56cb35c87ad419abf75ebd5427195bb7efeaf0c6a438508ce119bf1abd)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "enabled", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="hostname")
    def hostname(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "hostname"))

    @hostname.setter
    def hostname(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c9988c9f3c38ea898625f9957b9dc7d07b10aa4f2501a9f431b6b53e7a82f56b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "hostname", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="integrationKey")
    def integration_key(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "integrationKey"))

    @integration_key.setter
    def integration_key(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3acf50700aa55e68b76afe5b39c328807921663cea97f79d3de83a8d1beab7a0)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "integrationKey", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="secretKey")
    def secret_key(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "secretKey"))

    @secret_key.setter
    def secret_key(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b6820fa71022f4350cf342c5aa5694ef534f5be91d8938e00817fa7befbd8f91)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "secretKey", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[GuardianDuo]:
        return typing.cast(typing.Optional[GuardianDuo], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[GuardianDuo]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__faed803d4b6e35c3edbc1ecac28ed9ee9e69923763794b2755ca3d3c0a9770cc)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.guardian.GuardianPhone",
    jsii_struct_bases=[],
    name_mapping={
        "enabled": "enabled",
        "message_types": "messageTypes",
        "options": "options",
        "provider": "provider",
    },
)
class GuardianPhone:
    def __init__(
        self,
        *,
        enabled: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
        message_types: typing.Optional[typing.Sequence[builtins.str]] = None,
        options: typing.Optional[typing.Union["GuardianPhoneOptions", typing.Dict[builtins.str, typing.Any]]] = None,
        provider: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#enabled Guardian#enabled}.
        :param message_types: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#message_types Guardian#message_types}.
        :param options: options block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#options Guardian#options}
        :param provider: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#provider Guardian#provider}.
        '''
        if isinstance(options, dict):
            options = GuardianPhoneOptions(**options)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d5bcccc35af2c51dc1e1f6ed7be903a61f977c622817618ef76d8b46dac1b2ca)
            check_type(argname="argument enabled", value=enabled, expected_type=type_hints["enabled"])
            check_type(argname="argument message_types", value=message_types, expected_type=type_hints["message_types"])
            check_type(argname="argument options", value=options, expected_type=type_hints["options"])
            check_type(argname="argument provider", value=provider, expected_type=type_hints["provider"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "enabled": enabled,
        }
        if message_types is not None:
            self._values["message_types"] = message_types
        if options is not None:
            self._values["options"] = options
        if provider is not None:
            self._values["provider"] = provider

    @builtins.property
    def enabled(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#enabled Guardian#enabled}.'''
        result = self._values.get("enabled")
        assert result is not None, "Required property 'enabled' is missing"
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], result)

    @builtins.property
    def message_types(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#message_types Guardian#message_types}.'''
        result = self._values.get("message_types")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def options(self) -> typing.Optional["GuardianPhoneOptions"]:
        '''options block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#options Guardian#options}
        '''
        result = self._values.get("options")
        return typing.cast(typing.Optional["GuardianPhoneOptions"], result)

    @builtins.property
    def provider(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#provider Guardian#provider}.'''
        result = self._values.get("provider")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "GuardianPhone(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="auth0.guardian.GuardianPhoneOptions",
    jsii_struct_bases=[],
    name_mapping={
        "auth_token": "authToken",
        "enrollment_message": "enrollmentMessage",
        "from_": "from",
        "messaging_service_sid": "messagingServiceSid",
        "sid": "sid",
        "verification_message": "verificationMessage",
    },
)
class GuardianPhoneOptions:
    def __init__(
        self,
        *,
        auth_token: typing.Optional[builtins.str] = None,
        enrollment_message: typing.Optional[builtins.str] = None,
        from_: typing.Optional[builtins.str] = None,
        messaging_service_sid: typing.Optional[builtins.str] = None,
        sid: typing.Optional[builtins.str] = None,
        verification_message: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param auth_token: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#auth_token Guardian#auth_token}.
        :param enrollment_message: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#enrollment_message Guardian#enrollment_message}.
        :param from_: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#from Guardian#from}.
        :param messaging_service_sid: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#messaging_service_sid Guardian#messaging_service_sid}.
        :param sid: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#sid Guardian#sid}.
        :param verification_message: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#verification_message Guardian#verification_message}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d68edc5b36bf290172237d6242d25844560c8519ff546df31a54f69af406f810)
            check_type(argname="argument auth_token", value=auth_token, expected_type=type_hints["auth_token"])
            check_type(argname="argument enrollment_message", value=enrollment_message, expected_type=type_hints["enrollment_message"])
            check_type(argname="argument from_", value=from_, expected_type=type_hints["from_"])
            check_type(argname="argument messaging_service_sid", value=messaging_service_sid, expected_type=type_hints["messaging_service_sid"])
            check_type(argname="argument sid", value=sid, expected_type=type_hints["sid"])
            check_type(argname="argument verification_message", value=verification_message, expected_type=type_hints["verification_message"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if auth_token is not None:
            self._values["auth_token"] = auth_token
        if enrollment_message is not None:
            self._values["enrollment_message"] = enrollment_message
        if from_ is not None:
            self._values["from_"] = from_
        if messaging_service_sid is not None:
            self._values["messaging_service_sid"] = messaging_service_sid
        if sid is not None:
            self._values["sid"] = sid
        if verification_message is not None:
            self._values["verification_message"] = verification_message

    @builtins.property
    def auth_token(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#auth_token Guardian#auth_token}.'''
        result = self._values.get("auth_token")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def enrollment_message(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#enrollment_message Guardian#enrollment_message}.'''
        result = self._values.get("enrollment_message")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def from_(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#from Guardian#from}.'''
        result = self._values.get("from_")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def messaging_service_sid(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#messaging_service_sid Guardian#messaging_service_sid}.'''
        result = self._values.get("messaging_service_sid")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def sid(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#sid Guardian#sid}.'''
        result = self._values.get("sid")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def verification_message(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#verification_message Guardian#verification_message}.'''
        result = self._values.get("verification_message")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "GuardianPhoneOptions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class GuardianPhoneOptionsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.guardian.GuardianPhoneOptionsOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__1276e30a5fa05f3cb6c0d225e7ed0a4c14b3d26f5406ebcf9e0bbc1a23a566d8)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetAuthToken")
    def reset_auth_token(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAuthToken", []))

    @jsii.member(jsii_name="resetEnrollmentMessage")
    def reset_enrollment_message(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEnrollmentMessage", []))

    @jsii.member(jsii_name="resetFrom")
    def reset_from(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetFrom", []))

    @jsii.member(jsii_name="resetMessagingServiceSid")
    def reset_messaging_service_sid(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMessagingServiceSid", []))

    @jsii.member(jsii_name="resetSid")
    def reset_sid(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSid", []))

    @jsii.member(jsii_name="resetVerificationMessage")
    def reset_verification_message(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetVerificationMessage", []))

    @builtins.property
    @jsii.member(jsii_name="authTokenInput")
    def auth_token_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "authTokenInput"))

    @builtins.property
    @jsii.member(jsii_name="enrollmentMessageInput")
    def enrollment_message_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "enrollmentMessageInput"))

    @builtins.property
    @jsii.member(jsii_name="fromInput")
    def from_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "fromInput"))

    @builtins.property
    @jsii.member(jsii_name="messagingServiceSidInput")
    def messaging_service_sid_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "messagingServiceSidInput"))

    @builtins.property
    @jsii.member(jsii_name="sidInput")
    def sid_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "sidInput"))

    @builtins.property
    @jsii.member(jsii_name="verificationMessageInput")
    def verification_message_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "verificationMessageInput"))

    @builtins.property
    @jsii.member(jsii_name="authToken")
    def auth_token(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "authToken"))

    @auth_token.setter
    def auth_token(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__eac197f723162700823bda7c22a8ceaf9631e009b3f2bbcb5eae658f80ca2aae)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "authToken", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="enrollmentMessage")
    def enrollment_message(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "enrollmentMessage"))

    @enrollment_message.setter
    def enrollment_message(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__22fbf6252572391ed4db544e6b30e356dc991b36e54966404308bbe269e7e331)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "enrollmentMessage", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="from")
    def from_(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "from"))

    @from_.setter
    def from_(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c98db484d8ba8305461291e3e2da1336f4f6b6f08bf292b39aabe7a842dc7acb)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "from", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="messagingServiceSid")
    def messaging_service_sid(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "messagingServiceSid"))

    @messaging_service_sid.setter
    def messaging_service_sid(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__87a70e7eacc47925cda5ab9c447b44bae5e7906264ef6ee68ca7fabe462f6f26)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "messagingServiceSid", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="sid")
    def sid(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "sid"))

    @sid.setter
    def sid(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__fb5cc2b4f4ed2257d404a77f364b2f1d702eaa11d95f124dbee8484d0c3f3adc)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "sid", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="verificationMessage")
    def verification_message(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "verificationMessage"))

    @verification_message.setter
    def verification_message(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__beb87091af88bf361590bf709445eeed2db82262c47825a2a300adfb779d98d3)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "verificationMessage", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[GuardianPhoneOptions]:
        return typing.cast(typing.Optional[GuardianPhoneOptions], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[GuardianPhoneOptions]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ef0b32619d41223852745f79c73ba7fa6d6d91f05540505c8c8666f3aa597deb)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class GuardianPhoneOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.guardian.GuardianPhoneOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__faf2e75a231b794f81b6a002778ad48d1fc611aacf4a17f26315d2a0eba8362b)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="putOptions")
    def put_options(
        self,
        *,
        auth_token: typing.Optional[builtins.str] = None,
        enrollment_message: typing.Optional[builtins.str] = None,
        from_: typing.Optional[builtins.str] = None,
        messaging_service_sid: typing.Optional[builtins.str] = None,
        sid: typing.Optional[builtins.str] = None,
        verification_message: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param auth_token: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#auth_token Guardian#auth_token}.
        :param enrollment_message: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#enrollment_message Guardian#enrollment_message}.
        :param from_: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#from Guardian#from}.
        :param messaging_service_sid: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#messaging_service_sid Guardian#messaging_service_sid}.
        :param sid: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#sid Guardian#sid}.
        :param verification_message: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#verification_message Guardian#verification_message}.
        '''
        value = GuardianPhoneOptions(
            auth_token=auth_token,
            enrollment_message=enrollment_message,
            from_=from_,
            messaging_service_sid=messaging_service_sid,
            sid=sid,
            verification_message=verification_message,
        )

        return typing.cast(None, jsii.invoke(self, "putOptions", [value]))

    @jsii.member(jsii_name="resetMessageTypes")
    def reset_message_types(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMessageTypes", []))

    @jsii.member(jsii_name="resetOptions")
    def reset_options(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetOptions", []))

    @jsii.member(jsii_name="resetProvider")
    def reset_provider(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetProvider", []))

    @builtins.property
    @jsii.member(jsii_name="options")
    def options(self) -> GuardianPhoneOptionsOutputReference:
        return typing.cast(GuardianPhoneOptionsOutputReference, jsii.get(self, "options"))

    @builtins.property
    @jsii.member(jsii_name="enabledInput")
    def enabled_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "enabledInput"))

    @builtins.property
    @jsii.member(jsii_name="messageTypesInput")
    def message_types_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "messageTypesInput"))

    @builtins.property
    @jsii.member(jsii_name="optionsInput")
    def options_input(self) -> typing.Optional[GuardianPhoneOptions]:
        return typing.cast(typing.Optional[GuardianPhoneOptions], jsii.get(self, "optionsInput"))

    @builtins.property
    @jsii.member(jsii_name="providerInput")
    def provider_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "providerInput"))

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
            type_hints = typing.get_type_hints(_typecheckingstub__7ccdca9a5492b69f8dc6fe91d92ba930421a8f79372e723b31c636c9896316e1)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "enabled", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="messageTypes")
    def message_types(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "messageTypes"))

    @message_types.setter
    def message_types(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c88b53dbe5cf4fc8debcf3d0b5e925d7d97680da8e82da2053654bd4530891ce)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "messageTypes", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="provider")
    def provider(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "provider"))

    @provider.setter
    def provider(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__dec2935904c771e7209ef1d63acea291e4242f5d3f199ffe8bc111471d7cae95)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "provider", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[GuardianPhone]:
        return typing.cast(typing.Optional[GuardianPhone], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[GuardianPhone]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__73e1a81acc9f8df8a6010974936a92552184866770c6fb8144d0dcd9987824a1)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.guardian.GuardianPush",
    jsii_struct_bases=[],
    name_mapping={
        "enabled": "enabled",
        "amazon_sns": "amazonSns",
        "custom_app": "customApp",
        "direct_apns": "directApns",
        "direct_fcm": "directFcm",
        "provider": "provider",
    },
)
class GuardianPush:
    def __init__(
        self,
        *,
        enabled: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
        amazon_sns: typing.Optional[typing.Union["GuardianPushAmazonSns", typing.Dict[builtins.str, typing.Any]]] = None,
        custom_app: typing.Optional[typing.Union["GuardianPushCustomApp", typing.Dict[builtins.str, typing.Any]]] = None,
        direct_apns: typing.Optional[typing.Union["GuardianPushDirectApns", typing.Dict[builtins.str, typing.Any]]] = None,
        direct_fcm: typing.Optional[typing.Union["GuardianPushDirectFcm", typing.Dict[builtins.str, typing.Any]]] = None,
        provider: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#enabled Guardian#enabled}.
        :param amazon_sns: amazon_sns block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#amazon_sns Guardian#amazon_sns}
        :param custom_app: custom_app block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#custom_app Guardian#custom_app}
        :param direct_apns: direct_apns block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#direct_apns Guardian#direct_apns}
        :param direct_fcm: direct_fcm block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#direct_fcm Guardian#direct_fcm}
        :param provider: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#provider Guardian#provider}.
        '''
        if isinstance(amazon_sns, dict):
            amazon_sns = GuardianPushAmazonSns(**amazon_sns)
        if isinstance(custom_app, dict):
            custom_app = GuardianPushCustomApp(**custom_app)
        if isinstance(direct_apns, dict):
            direct_apns = GuardianPushDirectApns(**direct_apns)
        if isinstance(direct_fcm, dict):
            direct_fcm = GuardianPushDirectFcm(**direct_fcm)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e9de796500044b0dae2008f23e9ad3031e851966ca72c0f4cec2d06a1ffd1294)
            check_type(argname="argument enabled", value=enabled, expected_type=type_hints["enabled"])
            check_type(argname="argument amazon_sns", value=amazon_sns, expected_type=type_hints["amazon_sns"])
            check_type(argname="argument custom_app", value=custom_app, expected_type=type_hints["custom_app"])
            check_type(argname="argument direct_apns", value=direct_apns, expected_type=type_hints["direct_apns"])
            check_type(argname="argument direct_fcm", value=direct_fcm, expected_type=type_hints["direct_fcm"])
            check_type(argname="argument provider", value=provider, expected_type=type_hints["provider"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "enabled": enabled,
        }
        if amazon_sns is not None:
            self._values["amazon_sns"] = amazon_sns
        if custom_app is not None:
            self._values["custom_app"] = custom_app
        if direct_apns is not None:
            self._values["direct_apns"] = direct_apns
        if direct_fcm is not None:
            self._values["direct_fcm"] = direct_fcm
        if provider is not None:
            self._values["provider"] = provider

    @builtins.property
    def enabled(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#enabled Guardian#enabled}.'''
        result = self._values.get("enabled")
        assert result is not None, "Required property 'enabled' is missing"
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], result)

    @builtins.property
    def amazon_sns(self) -> typing.Optional["GuardianPushAmazonSns"]:
        '''amazon_sns block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#amazon_sns Guardian#amazon_sns}
        '''
        result = self._values.get("amazon_sns")
        return typing.cast(typing.Optional["GuardianPushAmazonSns"], result)

    @builtins.property
    def custom_app(self) -> typing.Optional["GuardianPushCustomApp"]:
        '''custom_app block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#custom_app Guardian#custom_app}
        '''
        result = self._values.get("custom_app")
        return typing.cast(typing.Optional["GuardianPushCustomApp"], result)

    @builtins.property
    def direct_apns(self) -> typing.Optional["GuardianPushDirectApns"]:
        '''direct_apns block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#direct_apns Guardian#direct_apns}
        '''
        result = self._values.get("direct_apns")
        return typing.cast(typing.Optional["GuardianPushDirectApns"], result)

    @builtins.property
    def direct_fcm(self) -> typing.Optional["GuardianPushDirectFcm"]:
        '''direct_fcm block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#direct_fcm Guardian#direct_fcm}
        '''
        result = self._values.get("direct_fcm")
        return typing.cast(typing.Optional["GuardianPushDirectFcm"], result)

    @builtins.property
    def provider(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#provider Guardian#provider}.'''
        result = self._values.get("provider")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "GuardianPush(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="auth0.guardian.GuardianPushAmazonSns",
    jsii_struct_bases=[],
    name_mapping={
        "aws_access_key_id": "awsAccessKeyId",
        "aws_region": "awsRegion",
        "aws_secret_access_key": "awsSecretAccessKey",
        "sns_apns_platform_application_arn": "snsApnsPlatformApplicationArn",
        "sns_gcm_platform_application_arn": "snsGcmPlatformApplicationArn",
    },
)
class GuardianPushAmazonSns:
    def __init__(
        self,
        *,
        aws_access_key_id: builtins.str,
        aws_region: builtins.str,
        aws_secret_access_key: builtins.str,
        sns_apns_platform_application_arn: builtins.str,
        sns_gcm_platform_application_arn: builtins.str,
    ) -> None:
        '''
        :param aws_access_key_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#aws_access_key_id Guardian#aws_access_key_id}.
        :param aws_region: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#aws_region Guardian#aws_region}.
        :param aws_secret_access_key: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#aws_secret_access_key Guardian#aws_secret_access_key}.
        :param sns_apns_platform_application_arn: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#sns_apns_platform_application_arn Guardian#sns_apns_platform_application_arn}.
        :param sns_gcm_platform_application_arn: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#sns_gcm_platform_application_arn Guardian#sns_gcm_platform_application_arn}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__23bbca9bb2343d88053ee39f2b6f1bed5025e9109f7aaca3f212154ab87e5d52)
            check_type(argname="argument aws_access_key_id", value=aws_access_key_id, expected_type=type_hints["aws_access_key_id"])
            check_type(argname="argument aws_region", value=aws_region, expected_type=type_hints["aws_region"])
            check_type(argname="argument aws_secret_access_key", value=aws_secret_access_key, expected_type=type_hints["aws_secret_access_key"])
            check_type(argname="argument sns_apns_platform_application_arn", value=sns_apns_platform_application_arn, expected_type=type_hints["sns_apns_platform_application_arn"])
            check_type(argname="argument sns_gcm_platform_application_arn", value=sns_gcm_platform_application_arn, expected_type=type_hints["sns_gcm_platform_application_arn"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "aws_access_key_id": aws_access_key_id,
            "aws_region": aws_region,
            "aws_secret_access_key": aws_secret_access_key,
            "sns_apns_platform_application_arn": sns_apns_platform_application_arn,
            "sns_gcm_platform_application_arn": sns_gcm_platform_application_arn,
        }

    @builtins.property
    def aws_access_key_id(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#aws_access_key_id Guardian#aws_access_key_id}.'''
        result = self._values.get("aws_access_key_id")
        assert result is not None, "Required property 'aws_access_key_id' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def aws_region(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#aws_region Guardian#aws_region}.'''
        result = self._values.get("aws_region")
        assert result is not None, "Required property 'aws_region' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def aws_secret_access_key(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#aws_secret_access_key Guardian#aws_secret_access_key}.'''
        result = self._values.get("aws_secret_access_key")
        assert result is not None, "Required property 'aws_secret_access_key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def sns_apns_platform_application_arn(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#sns_apns_platform_application_arn Guardian#sns_apns_platform_application_arn}.'''
        result = self._values.get("sns_apns_platform_application_arn")
        assert result is not None, "Required property 'sns_apns_platform_application_arn' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def sns_gcm_platform_application_arn(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#sns_gcm_platform_application_arn Guardian#sns_gcm_platform_application_arn}.'''
        result = self._values.get("sns_gcm_platform_application_arn")
        assert result is not None, "Required property 'sns_gcm_platform_application_arn' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "GuardianPushAmazonSns(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class GuardianPushAmazonSnsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.guardian.GuardianPushAmazonSnsOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__89503bdbe87606762e3893f12fb169e62bcd975fc1960feb20c73d2a49545283)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="awsAccessKeyIdInput")
    def aws_access_key_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "awsAccessKeyIdInput"))

    @builtins.property
    @jsii.member(jsii_name="awsRegionInput")
    def aws_region_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "awsRegionInput"))

    @builtins.property
    @jsii.member(jsii_name="awsSecretAccessKeyInput")
    def aws_secret_access_key_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "awsSecretAccessKeyInput"))

    @builtins.property
    @jsii.member(jsii_name="snsApnsPlatformApplicationArnInput")
    def sns_apns_platform_application_arn_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "snsApnsPlatformApplicationArnInput"))

    @builtins.property
    @jsii.member(jsii_name="snsGcmPlatformApplicationArnInput")
    def sns_gcm_platform_application_arn_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "snsGcmPlatformApplicationArnInput"))

    @builtins.property
    @jsii.member(jsii_name="awsAccessKeyId")
    def aws_access_key_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "awsAccessKeyId"))

    @aws_access_key_id.setter
    def aws_access_key_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ea2160cd49a5c9884013e12eafac23a606fe3cfabbff294a0ea1ef9471f308aa)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "awsAccessKeyId", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="awsRegion")
    def aws_region(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "awsRegion"))

    @aws_region.setter
    def aws_region(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6b127288844f9e15a2a555cd57f4d56ab7100aff43211517a729c42badf374b4)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "awsRegion", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="awsSecretAccessKey")
    def aws_secret_access_key(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "awsSecretAccessKey"))

    @aws_secret_access_key.setter
    def aws_secret_access_key(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__831c8174159c7750798dddc40e21adc3d5616a88fabc84e1792813b9e0b8950b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "awsSecretAccessKey", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="snsApnsPlatformApplicationArn")
    def sns_apns_platform_application_arn(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "snsApnsPlatformApplicationArn"))

    @sns_apns_platform_application_arn.setter
    def sns_apns_platform_application_arn(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c9f90b5bb9c3444d695a32dafa5c9b330ed28d4ad3d017ae69ac9d2adae44859)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "snsApnsPlatformApplicationArn", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="snsGcmPlatformApplicationArn")
    def sns_gcm_platform_application_arn(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "snsGcmPlatformApplicationArn"))

    @sns_gcm_platform_application_arn.setter
    def sns_gcm_platform_application_arn(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4adbcce57622605d431f8403c5f8a7779f82cc5d87b0928cb065e312c7dac075)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "snsGcmPlatformApplicationArn", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[GuardianPushAmazonSns]:
        return typing.cast(typing.Optional[GuardianPushAmazonSns], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[GuardianPushAmazonSns]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9ee1f1d76cc0118a3158792b1df5bb18fdba33ae1ef13967674a00133e4dcb38)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.guardian.GuardianPushCustomApp",
    jsii_struct_bases=[],
    name_mapping={
        "apple_app_link": "appleAppLink",
        "app_name": "appName",
        "google_app_link": "googleAppLink",
    },
)
class GuardianPushCustomApp:
    def __init__(
        self,
        *,
        apple_app_link: typing.Optional[builtins.str] = None,
        app_name: typing.Optional[builtins.str] = None,
        google_app_link: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param apple_app_link: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#apple_app_link Guardian#apple_app_link}.
        :param app_name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#app_name Guardian#app_name}.
        :param google_app_link: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#google_app_link Guardian#google_app_link}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e3b79fafcfcbdb1dabfafe56c8e44f5462f3b276e214489c8b0329d72cc1de18)
            check_type(argname="argument apple_app_link", value=apple_app_link, expected_type=type_hints["apple_app_link"])
            check_type(argname="argument app_name", value=app_name, expected_type=type_hints["app_name"])
            check_type(argname="argument google_app_link", value=google_app_link, expected_type=type_hints["google_app_link"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if apple_app_link is not None:
            self._values["apple_app_link"] = apple_app_link
        if app_name is not None:
            self._values["app_name"] = app_name
        if google_app_link is not None:
            self._values["google_app_link"] = google_app_link

    @builtins.property
    def apple_app_link(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#apple_app_link Guardian#apple_app_link}.'''
        result = self._values.get("apple_app_link")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def app_name(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#app_name Guardian#app_name}.'''
        result = self._values.get("app_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def google_app_link(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#google_app_link Guardian#google_app_link}.'''
        result = self._values.get("google_app_link")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "GuardianPushCustomApp(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class GuardianPushCustomAppOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.guardian.GuardianPushCustomAppOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__64b0b94b4b3c05153026522ea6989266300a46e4415fef928e1d3db00f4da2bb)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetAppleAppLink")
    def reset_apple_app_link(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAppleAppLink", []))

    @jsii.member(jsii_name="resetAppName")
    def reset_app_name(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAppName", []))

    @jsii.member(jsii_name="resetGoogleAppLink")
    def reset_google_app_link(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetGoogleAppLink", []))

    @builtins.property
    @jsii.member(jsii_name="appleAppLinkInput")
    def apple_app_link_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "appleAppLinkInput"))

    @builtins.property
    @jsii.member(jsii_name="appNameInput")
    def app_name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "appNameInput"))

    @builtins.property
    @jsii.member(jsii_name="googleAppLinkInput")
    def google_app_link_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "googleAppLinkInput"))

    @builtins.property
    @jsii.member(jsii_name="appleAppLink")
    def apple_app_link(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "appleAppLink"))

    @apple_app_link.setter
    def apple_app_link(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__96d7aa2422faaa65cb64f0791d88f26269d9983000f22174f53e7c41f29c9166)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "appleAppLink", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="appName")
    def app_name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "appName"))

    @app_name.setter
    def app_name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9c2a7efaf9e5d82c233c66838fe8c490731232adc9afffa323321b17542f39bd)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "appName", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="googleAppLink")
    def google_app_link(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "googleAppLink"))

    @google_app_link.setter
    def google_app_link(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ff1fea0ee125bed6bcc243194abea7c7dfee4bac5637e656c9268acbf4d7b5e3)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "googleAppLink", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[GuardianPushCustomApp]:
        return typing.cast(typing.Optional[GuardianPushCustomApp], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[GuardianPushCustomApp]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__21617e32f97c4f109bd46d281376b52c4d9a8bb82a7eefaff3a40d4ef629cc6f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.guardian.GuardianPushDirectApns",
    jsii_struct_bases=[],
    name_mapping={
        "bundle_id": "bundleId",
        "p12": "p12",
        "sandbox": "sandbox",
        "enabled": "enabled",
    },
)
class GuardianPushDirectApns:
    def __init__(
        self,
        *,
        bundle_id: builtins.str,
        p12: builtins.str,
        sandbox: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
        enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param bundle_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#bundle_id Guardian#bundle_id}.
        :param p12: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#p12 Guardian#p12}.
        :param sandbox: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#sandbox Guardian#sandbox}.
        :param enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#enabled Guardian#enabled}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7ef230a2756cff24cfd6b5a21f76e3792db16d1aeb99895e98c41828cfac0b59)
            check_type(argname="argument bundle_id", value=bundle_id, expected_type=type_hints["bundle_id"])
            check_type(argname="argument p12", value=p12, expected_type=type_hints["p12"])
            check_type(argname="argument sandbox", value=sandbox, expected_type=type_hints["sandbox"])
            check_type(argname="argument enabled", value=enabled, expected_type=type_hints["enabled"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "bundle_id": bundle_id,
            "p12": p12,
            "sandbox": sandbox,
        }
        if enabled is not None:
            self._values["enabled"] = enabled

    @builtins.property
    def bundle_id(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#bundle_id Guardian#bundle_id}.'''
        result = self._values.get("bundle_id")
        assert result is not None, "Required property 'bundle_id' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def p12(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#p12 Guardian#p12}.'''
        result = self._values.get("p12")
        assert result is not None, "Required property 'p12' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def sandbox(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#sandbox Guardian#sandbox}.'''
        result = self._values.get("sandbox")
        assert result is not None, "Required property 'sandbox' is missing"
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], result)

    @builtins.property
    def enabled(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#enabled Guardian#enabled}.'''
        result = self._values.get("enabled")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "GuardianPushDirectApns(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class GuardianPushDirectApnsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.guardian.GuardianPushDirectApnsOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__1da5005d3faf1a7a04df3f17df53ac2d9a6fdbb94c324e01eb83849cbe85f247)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetEnabled")
    def reset_enabled(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEnabled", []))

    @builtins.property
    @jsii.member(jsii_name="bundleIdInput")
    def bundle_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "bundleIdInput"))

    @builtins.property
    @jsii.member(jsii_name="enabledInput")
    def enabled_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "enabledInput"))

    @builtins.property
    @jsii.member(jsii_name="p12Input")
    def p12_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "p12Input"))

    @builtins.property
    @jsii.member(jsii_name="sandboxInput")
    def sandbox_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "sandboxInput"))

    @builtins.property
    @jsii.member(jsii_name="bundleId")
    def bundle_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "bundleId"))

    @bundle_id.setter
    def bundle_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__003b9b47106f2533ace192fb2c02d857a5d6c0bdd70851f2eb105ba4ce68ab0f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "bundleId", value) # pyright: ignore[reportArgumentType]

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
            type_hints = typing.get_type_hints(_typecheckingstub__c9f09a5f1754cb74edea117f9e5c94ea1c74dd86f84b591f05aa59d883d86c80)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "enabled", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="p12")
    def p12(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "p12"))

    @p12.setter
    def p12(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__850bf74bfbc3c112f9e72d1aba543918980fec0f4e3a28ea3fbd337a34212344)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "p12", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="sandbox")
    def sandbox(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "sandbox"))

    @sandbox.setter
    def sandbox(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f8008ff44e1855f82332338e2aa918553299d839f636660d1362f49bf4d54fe4)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "sandbox", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[GuardianPushDirectApns]:
        return typing.cast(typing.Optional[GuardianPushDirectApns], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[GuardianPushDirectApns]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e292e9ef93c0c0c92f57a6d9354fb9356c39058d8492e1cad5859eda5b102863)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.guardian.GuardianPushDirectFcm",
    jsii_struct_bases=[],
    name_mapping={"server_key": "serverKey"},
)
class GuardianPushDirectFcm:
    def __init__(self, *, server_key: builtins.str) -> None:
        '''
        :param server_key: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#server_key Guardian#server_key}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9405b7c11ad4599e05b1ac1418b1c2e46f6ddc39ac2f968121fb683ea97afc8b)
            check_type(argname="argument server_key", value=server_key, expected_type=type_hints["server_key"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "server_key": server_key,
        }

    @builtins.property
    def server_key(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#server_key Guardian#server_key}.'''
        result = self._values.get("server_key")
        assert result is not None, "Required property 'server_key' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "GuardianPushDirectFcm(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class GuardianPushDirectFcmOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.guardian.GuardianPushDirectFcmOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__1cedd1799af874c3245be3f70296577761caf9a78b8e81f968d35da7c59387cd)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="serverKeyInput")
    def server_key_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "serverKeyInput"))

    @builtins.property
    @jsii.member(jsii_name="serverKey")
    def server_key(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "serverKey"))

    @server_key.setter
    def server_key(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8b1fe36da8a1dc8ea0156fe18a56a714222a2b13746da7ea4927259997c3c5cb)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "serverKey", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[GuardianPushDirectFcm]:
        return typing.cast(typing.Optional[GuardianPushDirectFcm], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[GuardianPushDirectFcm]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__afa63f798d1e8fd866618e40aea50088d1af5c6b878ff8e6263682ee41c1986e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class GuardianPushOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.guardian.GuardianPushOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__49c995e85d4b1cf4541a61621a7a50650d7942568b7ac51d62b8ba2a2697eade)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="putAmazonSns")
    def put_amazon_sns(
        self,
        *,
        aws_access_key_id: builtins.str,
        aws_region: builtins.str,
        aws_secret_access_key: builtins.str,
        sns_apns_platform_application_arn: builtins.str,
        sns_gcm_platform_application_arn: builtins.str,
    ) -> None:
        '''
        :param aws_access_key_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#aws_access_key_id Guardian#aws_access_key_id}.
        :param aws_region: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#aws_region Guardian#aws_region}.
        :param aws_secret_access_key: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#aws_secret_access_key Guardian#aws_secret_access_key}.
        :param sns_apns_platform_application_arn: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#sns_apns_platform_application_arn Guardian#sns_apns_platform_application_arn}.
        :param sns_gcm_platform_application_arn: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#sns_gcm_platform_application_arn Guardian#sns_gcm_platform_application_arn}.
        '''
        value = GuardianPushAmazonSns(
            aws_access_key_id=aws_access_key_id,
            aws_region=aws_region,
            aws_secret_access_key=aws_secret_access_key,
            sns_apns_platform_application_arn=sns_apns_platform_application_arn,
            sns_gcm_platform_application_arn=sns_gcm_platform_application_arn,
        )

        return typing.cast(None, jsii.invoke(self, "putAmazonSns", [value]))

    @jsii.member(jsii_name="putCustomApp")
    def put_custom_app(
        self,
        *,
        apple_app_link: typing.Optional[builtins.str] = None,
        app_name: typing.Optional[builtins.str] = None,
        google_app_link: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param apple_app_link: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#apple_app_link Guardian#apple_app_link}.
        :param app_name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#app_name Guardian#app_name}.
        :param google_app_link: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#google_app_link Guardian#google_app_link}.
        '''
        value = GuardianPushCustomApp(
            apple_app_link=apple_app_link,
            app_name=app_name,
            google_app_link=google_app_link,
        )

        return typing.cast(None, jsii.invoke(self, "putCustomApp", [value]))

    @jsii.member(jsii_name="putDirectApns")
    def put_direct_apns(
        self,
        *,
        bundle_id: builtins.str,
        p12: builtins.str,
        sandbox: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
        enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param bundle_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#bundle_id Guardian#bundle_id}.
        :param p12: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#p12 Guardian#p12}.
        :param sandbox: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#sandbox Guardian#sandbox}.
        :param enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#enabled Guardian#enabled}.
        '''
        value = GuardianPushDirectApns(
            bundle_id=bundle_id, p12=p12, sandbox=sandbox, enabled=enabled
        )

        return typing.cast(None, jsii.invoke(self, "putDirectApns", [value]))

    @jsii.member(jsii_name="putDirectFcm")
    def put_direct_fcm(self, *, server_key: builtins.str) -> None:
        '''
        :param server_key: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#server_key Guardian#server_key}.
        '''
        value = GuardianPushDirectFcm(server_key=server_key)

        return typing.cast(None, jsii.invoke(self, "putDirectFcm", [value]))

    @jsii.member(jsii_name="resetAmazonSns")
    def reset_amazon_sns(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAmazonSns", []))

    @jsii.member(jsii_name="resetCustomApp")
    def reset_custom_app(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetCustomApp", []))

    @jsii.member(jsii_name="resetDirectApns")
    def reset_direct_apns(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDirectApns", []))

    @jsii.member(jsii_name="resetDirectFcm")
    def reset_direct_fcm(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDirectFcm", []))

    @jsii.member(jsii_name="resetProvider")
    def reset_provider(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetProvider", []))

    @builtins.property
    @jsii.member(jsii_name="amazonSns")
    def amazon_sns(self) -> GuardianPushAmazonSnsOutputReference:
        return typing.cast(GuardianPushAmazonSnsOutputReference, jsii.get(self, "amazonSns"))

    @builtins.property
    @jsii.member(jsii_name="customApp")
    def custom_app(self) -> GuardianPushCustomAppOutputReference:
        return typing.cast(GuardianPushCustomAppOutputReference, jsii.get(self, "customApp"))

    @builtins.property
    @jsii.member(jsii_name="directApns")
    def direct_apns(self) -> GuardianPushDirectApnsOutputReference:
        return typing.cast(GuardianPushDirectApnsOutputReference, jsii.get(self, "directApns"))

    @builtins.property
    @jsii.member(jsii_name="directFcm")
    def direct_fcm(self) -> GuardianPushDirectFcmOutputReference:
        return typing.cast(GuardianPushDirectFcmOutputReference, jsii.get(self, "directFcm"))

    @builtins.property
    @jsii.member(jsii_name="amazonSnsInput")
    def amazon_sns_input(self) -> typing.Optional[GuardianPushAmazonSns]:
        return typing.cast(typing.Optional[GuardianPushAmazonSns], jsii.get(self, "amazonSnsInput"))

    @builtins.property
    @jsii.member(jsii_name="customAppInput")
    def custom_app_input(self) -> typing.Optional[GuardianPushCustomApp]:
        return typing.cast(typing.Optional[GuardianPushCustomApp], jsii.get(self, "customAppInput"))

    @builtins.property
    @jsii.member(jsii_name="directApnsInput")
    def direct_apns_input(self) -> typing.Optional[GuardianPushDirectApns]:
        return typing.cast(typing.Optional[GuardianPushDirectApns], jsii.get(self, "directApnsInput"))

    @builtins.property
    @jsii.member(jsii_name="directFcmInput")
    def direct_fcm_input(self) -> typing.Optional[GuardianPushDirectFcm]:
        return typing.cast(typing.Optional[GuardianPushDirectFcm], jsii.get(self, "directFcmInput"))

    @builtins.property
    @jsii.member(jsii_name="enabledInput")
    def enabled_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "enabledInput"))

    @builtins.property
    @jsii.member(jsii_name="providerInput")
    def provider_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "providerInput"))

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
            type_hints = typing.get_type_hints(_typecheckingstub__669f204b79b87b0bc653f97791677f2bfe904fe623a97068f0cb45c39e7be13f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "enabled", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="provider")
    def provider(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "provider"))

    @provider.setter
    def provider(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__50ce939d2aab459dfe01d4bf08b5134554543a085938d23bdf7d2911e7a62659)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "provider", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[GuardianPush]:
        return typing.cast(typing.Optional[GuardianPush], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[GuardianPush]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2997b10e0dfa8866afbb9ed86af7518ed962017e0a5a89acb12e057aac0ca1fe)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.guardian.GuardianWebauthnPlatform",
    jsii_struct_bases=[],
    name_mapping={
        "enabled": "enabled",
        "override_relying_party": "overrideRelyingParty",
        "relying_party_identifier": "relyingPartyIdentifier",
    },
)
class GuardianWebauthnPlatform:
    def __init__(
        self,
        *,
        enabled: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
        override_relying_party: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        relying_party_identifier: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#enabled Guardian#enabled}.
        :param override_relying_party: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#override_relying_party Guardian#override_relying_party}.
        :param relying_party_identifier: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#relying_party_identifier Guardian#relying_party_identifier}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__22eb1e473957a2617d019c43109fae29a409345113069de2a13e0c062d2dc092)
            check_type(argname="argument enabled", value=enabled, expected_type=type_hints["enabled"])
            check_type(argname="argument override_relying_party", value=override_relying_party, expected_type=type_hints["override_relying_party"])
            check_type(argname="argument relying_party_identifier", value=relying_party_identifier, expected_type=type_hints["relying_party_identifier"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "enabled": enabled,
        }
        if override_relying_party is not None:
            self._values["override_relying_party"] = override_relying_party
        if relying_party_identifier is not None:
            self._values["relying_party_identifier"] = relying_party_identifier

    @builtins.property
    def enabled(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#enabled Guardian#enabled}.'''
        result = self._values.get("enabled")
        assert result is not None, "Required property 'enabled' is missing"
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], result)

    @builtins.property
    def override_relying_party(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#override_relying_party Guardian#override_relying_party}.'''
        result = self._values.get("override_relying_party")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def relying_party_identifier(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#relying_party_identifier Guardian#relying_party_identifier}.'''
        result = self._values.get("relying_party_identifier")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "GuardianWebauthnPlatform(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class GuardianWebauthnPlatformOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.guardian.GuardianWebauthnPlatformOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__3f2f89be0a050bdf9c851700b57e27385911a6668ff8234181c9d1e5ae4c4e95)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetOverrideRelyingParty")
    def reset_override_relying_party(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetOverrideRelyingParty", []))

    @jsii.member(jsii_name="resetRelyingPartyIdentifier")
    def reset_relying_party_identifier(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetRelyingPartyIdentifier", []))

    @builtins.property
    @jsii.member(jsii_name="enabledInput")
    def enabled_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "enabledInput"))

    @builtins.property
    @jsii.member(jsii_name="overrideRelyingPartyInput")
    def override_relying_party_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "overrideRelyingPartyInput"))

    @builtins.property
    @jsii.member(jsii_name="relyingPartyIdentifierInput")
    def relying_party_identifier_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "relyingPartyIdentifierInput"))

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
            type_hints = typing.get_type_hints(_typecheckingstub__3d72c80e10159ded21fc825518021fc49421cf0c2d20f60fbfb075977eaaf103)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "enabled", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="overrideRelyingParty")
    def override_relying_party(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "overrideRelyingParty"))

    @override_relying_party.setter
    def override_relying_party(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8e543ae7a7c05accf857d9960ea68dbb227ec9a1e1ed4394210b610ba1ed963f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "overrideRelyingParty", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="relyingPartyIdentifier")
    def relying_party_identifier(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "relyingPartyIdentifier"))

    @relying_party_identifier.setter
    def relying_party_identifier(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__cead61e60c79198e25b4de5aff0068e3ab6ab93075766823ec829d72e81f1db6)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "relyingPartyIdentifier", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[GuardianWebauthnPlatform]:
        return typing.cast(typing.Optional[GuardianWebauthnPlatform], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[GuardianWebauthnPlatform]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__aa29622341001016372c502a0b711056b0a31d74f2f310088f804b73541c5097)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.guardian.GuardianWebauthnRoaming",
    jsii_struct_bases=[],
    name_mapping={
        "enabled": "enabled",
        "override_relying_party": "overrideRelyingParty",
        "relying_party_identifier": "relyingPartyIdentifier",
        "user_verification": "userVerification",
    },
)
class GuardianWebauthnRoaming:
    def __init__(
        self,
        *,
        enabled: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
        override_relying_party: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        relying_party_identifier: typing.Optional[builtins.str] = None,
        user_verification: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#enabled Guardian#enabled}.
        :param override_relying_party: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#override_relying_party Guardian#override_relying_party}.
        :param relying_party_identifier: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#relying_party_identifier Guardian#relying_party_identifier}.
        :param user_verification: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#user_verification Guardian#user_verification}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__53c168e16ca0f6ec1fdc780e3b4b70221d72a02e57f9ee7bab7fe7b7b4406f4e)
            check_type(argname="argument enabled", value=enabled, expected_type=type_hints["enabled"])
            check_type(argname="argument override_relying_party", value=override_relying_party, expected_type=type_hints["override_relying_party"])
            check_type(argname="argument relying_party_identifier", value=relying_party_identifier, expected_type=type_hints["relying_party_identifier"])
            check_type(argname="argument user_verification", value=user_verification, expected_type=type_hints["user_verification"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "enabled": enabled,
        }
        if override_relying_party is not None:
            self._values["override_relying_party"] = override_relying_party
        if relying_party_identifier is not None:
            self._values["relying_party_identifier"] = relying_party_identifier
        if user_verification is not None:
            self._values["user_verification"] = user_verification

    @builtins.property
    def enabled(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#enabled Guardian#enabled}.'''
        result = self._values.get("enabled")
        assert result is not None, "Required property 'enabled' is missing"
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], result)

    @builtins.property
    def override_relying_party(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#override_relying_party Guardian#override_relying_party}.'''
        result = self._values.get("override_relying_party")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def relying_party_identifier(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#relying_party_identifier Guardian#relying_party_identifier}.'''
        result = self._values.get("relying_party_identifier")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def user_verification(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/guardian#user_verification Guardian#user_verification}.'''
        result = self._values.get("user_verification")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "GuardianWebauthnRoaming(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class GuardianWebauthnRoamingOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.guardian.GuardianWebauthnRoamingOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__6685a3daab582d63ed45427f59fb8bade08420be02e67319976c2e0b94731773)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetOverrideRelyingParty")
    def reset_override_relying_party(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetOverrideRelyingParty", []))

    @jsii.member(jsii_name="resetRelyingPartyIdentifier")
    def reset_relying_party_identifier(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetRelyingPartyIdentifier", []))

    @jsii.member(jsii_name="resetUserVerification")
    def reset_user_verification(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetUserVerification", []))

    @builtins.property
    @jsii.member(jsii_name="enabledInput")
    def enabled_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "enabledInput"))

    @builtins.property
    @jsii.member(jsii_name="overrideRelyingPartyInput")
    def override_relying_party_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "overrideRelyingPartyInput"))

    @builtins.property
    @jsii.member(jsii_name="relyingPartyIdentifierInput")
    def relying_party_identifier_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "relyingPartyIdentifierInput"))

    @builtins.property
    @jsii.member(jsii_name="userVerificationInput")
    def user_verification_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "userVerificationInput"))

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
            type_hints = typing.get_type_hints(_typecheckingstub__b15a658758ac5f0d236a7e9e878dc3a029a822975eb81bfca94a07426acbf305)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "enabled", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="overrideRelyingParty")
    def override_relying_party(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "overrideRelyingParty"))

    @override_relying_party.setter
    def override_relying_party(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2a9c9eec4cfcf394be526c32deb22d2bfbeb0dd33cb322a18e5db59b54fa5fc3)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "overrideRelyingParty", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="relyingPartyIdentifier")
    def relying_party_identifier(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "relyingPartyIdentifier"))

    @relying_party_identifier.setter
    def relying_party_identifier(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c830c6f408a3258a14c6783d46ef906ebca739093ce2aca73bbd0e9e6b2a2adc)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "relyingPartyIdentifier", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="userVerification")
    def user_verification(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "userVerification"))

    @user_verification.setter
    def user_verification(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f9fe164c4a98a6aca0f610053200f7caf0aa49791cce9c0bc4cbfeaa06b088c3)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "userVerification", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[GuardianWebauthnRoaming]:
        return typing.cast(typing.Optional[GuardianWebauthnRoaming], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[GuardianWebauthnRoaming]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8dfdfef1acd9d1df13583d144f2ed2ff24d58a8e2431b713f83b01a6e59b796d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


__all__ = [
    "Guardian",
    "GuardianConfig",
    "GuardianDuo",
    "GuardianDuoOutputReference",
    "GuardianPhone",
    "GuardianPhoneOptions",
    "GuardianPhoneOptionsOutputReference",
    "GuardianPhoneOutputReference",
    "GuardianPush",
    "GuardianPushAmazonSns",
    "GuardianPushAmazonSnsOutputReference",
    "GuardianPushCustomApp",
    "GuardianPushCustomAppOutputReference",
    "GuardianPushDirectApns",
    "GuardianPushDirectApnsOutputReference",
    "GuardianPushDirectFcm",
    "GuardianPushDirectFcmOutputReference",
    "GuardianPushOutputReference",
    "GuardianWebauthnPlatform",
    "GuardianWebauthnPlatformOutputReference",
    "GuardianWebauthnRoaming",
    "GuardianWebauthnRoamingOutputReference",
]

publication.publish()

def _typecheckingstub__af3252ed3fffadb919959f4165fec850d282407cad612adef224fce67c75c131(
    scope: _constructs_77d1e7e8.Construct,
    id_: builtins.str,
    *,
    policy: builtins.str,
    duo: typing.Optional[typing.Union[GuardianDuo, typing.Dict[builtins.str, typing.Any]]] = None,
    email: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    id: typing.Optional[builtins.str] = None,
    otp: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    phone: typing.Optional[typing.Union[GuardianPhone, typing.Dict[builtins.str, typing.Any]]] = None,
    push: typing.Optional[typing.Union[GuardianPush, typing.Dict[builtins.str, typing.Any]]] = None,
    recovery_code: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    webauthn_platform: typing.Optional[typing.Union[GuardianWebauthnPlatform, typing.Dict[builtins.str, typing.Any]]] = None,
    webauthn_roaming: typing.Optional[typing.Union[GuardianWebauthnRoaming, typing.Dict[builtins.str, typing.Any]]] = None,
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

def _typecheckingstub__92a9a2690db6c2c8e9b7e5aa1e6d73d178c2799a144994cb5c7818b79bab502b(
    scope: _constructs_77d1e7e8.Construct,
    import_to_id: builtins.str,
    import_from_id: builtins.str,
    provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0442c0ac7d74a898a2b0796772a09ae5e737da6c957630f161ab2bf339441e72(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__08ab0d03a3284e341c411c867169e1f12a85fea4adec60cb727a352563088d5c(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1932e65253f4fdaa8f6fdb3fafc7e525aabd2e9f10290dab17aa4e81d7ddb371(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d39d062c95e6e9bf7cd48bddfc46d49670420bce078f796fb3fa79d466904904(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b2929fe9a8a5a04942dc3ecbcb3c7e39ebbe8eb2b5407dd800c6c7f69c849f72(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ada5ffacad8d70ceefb1319638899bae09a8daf1fdc22a34b99a60327801ce01(
    *,
    connection: typing.Optional[typing.Union[typing.Union[_cdktf_9a9027ec.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]] = None,
    count: typing.Optional[typing.Union[jsii.Number, _cdktf_9a9027ec.TerraformCount]] = None,
    depends_on: typing.Optional[typing.Sequence[_cdktf_9a9027ec.ITerraformDependable]] = None,
    for_each: typing.Optional[_cdktf_9a9027ec.ITerraformIterator] = None,
    lifecycle: typing.Optional[typing.Union[_cdktf_9a9027ec.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]] = None,
    provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
    provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktf_9a9027ec.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]] = None,
    policy: builtins.str,
    duo: typing.Optional[typing.Union[GuardianDuo, typing.Dict[builtins.str, typing.Any]]] = None,
    email: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    id: typing.Optional[builtins.str] = None,
    otp: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    phone: typing.Optional[typing.Union[GuardianPhone, typing.Dict[builtins.str, typing.Any]]] = None,
    push: typing.Optional[typing.Union[GuardianPush, typing.Dict[builtins.str, typing.Any]]] = None,
    recovery_code: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    webauthn_platform: typing.Optional[typing.Union[GuardianWebauthnPlatform, typing.Dict[builtins.str, typing.Any]]] = None,
    webauthn_roaming: typing.Optional[typing.Union[GuardianWebauthnRoaming, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3ea5b97f196d69052915f29d800d08db4c4f45d0e126dd971da3c04460fc38cc(
    *,
    enabled: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    hostname: typing.Optional[builtins.str] = None,
    integration_key: typing.Optional[builtins.str] = None,
    secret_key: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__56e251c1b4e5fc8723e0f524035e552088f873e161f8f1c272734dde8401a031(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f0382a56cb35c87ad419abf75ebd5427195bb7efeaf0c6a438508ce119bf1abd(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c9988c9f3c38ea898625f9957b9dc7d07b10aa4f2501a9f431b6b53e7a82f56b(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3acf50700aa55e68b76afe5b39c328807921663cea97f79d3de83a8d1beab7a0(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b6820fa71022f4350cf342c5aa5694ef534f5be91d8938e00817fa7befbd8f91(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__faed803d4b6e35c3edbc1ecac28ed9ee9e69923763794b2755ca3d3c0a9770cc(
    value: typing.Optional[GuardianDuo],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d5bcccc35af2c51dc1e1f6ed7be903a61f977c622817618ef76d8b46dac1b2ca(
    *,
    enabled: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    message_types: typing.Optional[typing.Sequence[builtins.str]] = None,
    options: typing.Optional[typing.Union[GuardianPhoneOptions, typing.Dict[builtins.str, typing.Any]]] = None,
    provider: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d68edc5b36bf290172237d6242d25844560c8519ff546df31a54f69af406f810(
    *,
    auth_token: typing.Optional[builtins.str] = None,
    enrollment_message: typing.Optional[builtins.str] = None,
    from_: typing.Optional[builtins.str] = None,
    messaging_service_sid: typing.Optional[builtins.str] = None,
    sid: typing.Optional[builtins.str] = None,
    verification_message: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1276e30a5fa05f3cb6c0d225e7ed0a4c14b3d26f5406ebcf9e0bbc1a23a566d8(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__eac197f723162700823bda7c22a8ceaf9631e009b3f2bbcb5eae658f80ca2aae(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__22fbf6252572391ed4db544e6b30e356dc991b36e54966404308bbe269e7e331(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c98db484d8ba8305461291e3e2da1336f4f6b6f08bf292b39aabe7a842dc7acb(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__87a70e7eacc47925cda5ab9c447b44bae5e7906264ef6ee68ca7fabe462f6f26(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fb5cc2b4f4ed2257d404a77f364b2f1d702eaa11d95f124dbee8484d0c3f3adc(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__beb87091af88bf361590bf709445eeed2db82262c47825a2a300adfb779d98d3(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ef0b32619d41223852745f79c73ba7fa6d6d91f05540505c8c8666f3aa597deb(
    value: typing.Optional[GuardianPhoneOptions],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__faf2e75a231b794f81b6a002778ad48d1fc611aacf4a17f26315d2a0eba8362b(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7ccdca9a5492b69f8dc6fe91d92ba930421a8f79372e723b31c636c9896316e1(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c88b53dbe5cf4fc8debcf3d0b5e925d7d97680da8e82da2053654bd4530891ce(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__dec2935904c771e7209ef1d63acea291e4242f5d3f199ffe8bc111471d7cae95(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__73e1a81acc9f8df8a6010974936a92552184866770c6fb8144d0dcd9987824a1(
    value: typing.Optional[GuardianPhone],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e9de796500044b0dae2008f23e9ad3031e851966ca72c0f4cec2d06a1ffd1294(
    *,
    enabled: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    amazon_sns: typing.Optional[typing.Union[GuardianPushAmazonSns, typing.Dict[builtins.str, typing.Any]]] = None,
    custom_app: typing.Optional[typing.Union[GuardianPushCustomApp, typing.Dict[builtins.str, typing.Any]]] = None,
    direct_apns: typing.Optional[typing.Union[GuardianPushDirectApns, typing.Dict[builtins.str, typing.Any]]] = None,
    direct_fcm: typing.Optional[typing.Union[GuardianPushDirectFcm, typing.Dict[builtins.str, typing.Any]]] = None,
    provider: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__23bbca9bb2343d88053ee39f2b6f1bed5025e9109f7aaca3f212154ab87e5d52(
    *,
    aws_access_key_id: builtins.str,
    aws_region: builtins.str,
    aws_secret_access_key: builtins.str,
    sns_apns_platform_application_arn: builtins.str,
    sns_gcm_platform_application_arn: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__89503bdbe87606762e3893f12fb169e62bcd975fc1960feb20c73d2a49545283(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ea2160cd49a5c9884013e12eafac23a606fe3cfabbff294a0ea1ef9471f308aa(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6b127288844f9e15a2a555cd57f4d56ab7100aff43211517a729c42badf374b4(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__831c8174159c7750798dddc40e21adc3d5616a88fabc84e1792813b9e0b8950b(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c9f90b5bb9c3444d695a32dafa5c9b330ed28d4ad3d017ae69ac9d2adae44859(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4adbcce57622605d431f8403c5f8a7779f82cc5d87b0928cb065e312c7dac075(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9ee1f1d76cc0118a3158792b1df5bb18fdba33ae1ef13967674a00133e4dcb38(
    value: typing.Optional[GuardianPushAmazonSns],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e3b79fafcfcbdb1dabfafe56c8e44f5462f3b276e214489c8b0329d72cc1de18(
    *,
    apple_app_link: typing.Optional[builtins.str] = None,
    app_name: typing.Optional[builtins.str] = None,
    google_app_link: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__64b0b94b4b3c05153026522ea6989266300a46e4415fef928e1d3db00f4da2bb(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__96d7aa2422faaa65cb64f0791d88f26269d9983000f22174f53e7c41f29c9166(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9c2a7efaf9e5d82c233c66838fe8c490731232adc9afffa323321b17542f39bd(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ff1fea0ee125bed6bcc243194abea7c7dfee4bac5637e656c9268acbf4d7b5e3(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__21617e32f97c4f109bd46d281376b52c4d9a8bb82a7eefaff3a40d4ef629cc6f(
    value: typing.Optional[GuardianPushCustomApp],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7ef230a2756cff24cfd6b5a21f76e3792db16d1aeb99895e98c41828cfac0b59(
    *,
    bundle_id: builtins.str,
    p12: builtins.str,
    sandbox: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1da5005d3faf1a7a04df3f17df53ac2d9a6fdbb94c324e01eb83849cbe85f247(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__003b9b47106f2533ace192fb2c02d857a5d6c0bdd70851f2eb105ba4ce68ab0f(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c9f09a5f1754cb74edea117f9e5c94ea1c74dd86f84b591f05aa59d883d86c80(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__850bf74bfbc3c112f9e72d1aba543918980fec0f4e3a28ea3fbd337a34212344(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f8008ff44e1855f82332338e2aa918553299d839f636660d1362f49bf4d54fe4(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e292e9ef93c0c0c92f57a6d9354fb9356c39058d8492e1cad5859eda5b102863(
    value: typing.Optional[GuardianPushDirectApns],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9405b7c11ad4599e05b1ac1418b1c2e46f6ddc39ac2f968121fb683ea97afc8b(
    *,
    server_key: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1cedd1799af874c3245be3f70296577761caf9a78b8e81f968d35da7c59387cd(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8b1fe36da8a1dc8ea0156fe18a56a714222a2b13746da7ea4927259997c3c5cb(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__afa63f798d1e8fd866618e40aea50088d1af5c6b878ff8e6263682ee41c1986e(
    value: typing.Optional[GuardianPushDirectFcm],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__49c995e85d4b1cf4541a61621a7a50650d7942568b7ac51d62b8ba2a2697eade(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__669f204b79b87b0bc653f97791677f2bfe904fe623a97068f0cb45c39e7be13f(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__50ce939d2aab459dfe01d4bf08b5134554543a085938d23bdf7d2911e7a62659(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2997b10e0dfa8866afbb9ed86af7518ed962017e0a5a89acb12e057aac0ca1fe(
    value: typing.Optional[GuardianPush],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__22eb1e473957a2617d019c43109fae29a409345113069de2a13e0c062d2dc092(
    *,
    enabled: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    override_relying_party: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    relying_party_identifier: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3f2f89be0a050bdf9c851700b57e27385911a6668ff8234181c9d1e5ae4c4e95(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3d72c80e10159ded21fc825518021fc49421cf0c2d20f60fbfb075977eaaf103(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8e543ae7a7c05accf857d9960ea68dbb227ec9a1e1ed4394210b610ba1ed963f(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cead61e60c79198e25b4de5aff0068e3ab6ab93075766823ec829d72e81f1db6(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__aa29622341001016372c502a0b711056b0a31d74f2f310088f804b73541c5097(
    value: typing.Optional[GuardianWebauthnPlatform],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__53c168e16ca0f6ec1fdc780e3b4b70221d72a02e57f9ee7bab7fe7b7b4406f4e(
    *,
    enabled: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    override_relying_party: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    relying_party_identifier: typing.Optional[builtins.str] = None,
    user_verification: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6685a3daab582d63ed45427f59fb8bade08420be02e67319976c2e0b94731773(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b15a658758ac5f0d236a7e9e878dc3a029a822975eb81bfca94a07426acbf305(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2a9c9eec4cfcf394be526c32deb22d2bfbeb0dd33cb322a18e5db59b54fa5fc3(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c830c6f408a3258a14c6783d46ef906ebca739093ce2aca73bbd0e9e6b2a2adc(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f9fe164c4a98a6aca0f610053200f7caf0aa49791cce9c0bc4cbfeaa06b088c3(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8dfdfef1acd9d1df13583d144f2ed2ff24d58a8e2431b713f83b01a6e59b796d(
    value: typing.Optional[GuardianWebauthnRoaming],
) -> None:
    """Type checking stubs"""
    pass
