r'''
# `auth0_attack_protection`

Refer to the Terraform Registry for docs: [`auth0_attack_protection`](https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection).
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


class AttackProtection(
    _cdktf_9a9027ec.TerraformResource,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.attackProtection.AttackProtection",
):
    '''Represents a {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection auth0_attack_protection}.'''

    def __init__(
        self,
        scope: _constructs_77d1e7e8.Construct,
        id_: builtins.str,
        *,
        bot_detection: typing.Optional[typing.Union["AttackProtectionBotDetection", typing.Dict[builtins.str, typing.Any]]] = None,
        breached_password_detection: typing.Optional[typing.Union["AttackProtectionBreachedPasswordDetection", typing.Dict[builtins.str, typing.Any]]] = None,
        brute_force_protection: typing.Optional[typing.Union["AttackProtectionBruteForceProtection", typing.Dict[builtins.str, typing.Any]]] = None,
        captcha: typing.Optional[typing.Union["AttackProtectionCaptcha", typing.Dict[builtins.str, typing.Any]]] = None,
        id: typing.Optional[builtins.str] = None,
        suspicious_ip_throttling: typing.Optional[typing.Union["AttackProtectionSuspiciousIpThrottling", typing.Dict[builtins.str, typing.Any]]] = None,
        connection: typing.Optional[typing.Union[typing.Union[_cdktf_9a9027ec.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]] = None,
        count: typing.Optional[typing.Union[jsii.Number, _cdktf_9a9027ec.TerraformCount]] = None,
        depends_on: typing.Optional[typing.Sequence[_cdktf_9a9027ec.ITerraformDependable]] = None,
        for_each: typing.Optional[_cdktf_9a9027ec.ITerraformIterator] = None,
        lifecycle: typing.Optional[typing.Union[_cdktf_9a9027ec.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]] = None,
        provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
        provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktf_9a9027ec.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]] = None,
    ) -> None:
        '''Create a new {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection auth0_attack_protection} Resource.

        :param scope: The scope in which to define this construct.
        :param id_: The scoped construct ID. Must be unique amongst siblings in the same scope
        :param bot_detection: bot_detection block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#bot_detection AttackProtection#bot_detection}
        :param breached_password_detection: breached_password_detection block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#breached_password_detection AttackProtection#breached_password_detection}
        :param brute_force_protection: brute_force_protection block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#brute_force_protection AttackProtection#brute_force_protection}
        :param captcha: captcha block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#captcha AttackProtection#captcha}
        :param id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#id AttackProtection#id}. Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2. If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
        :param suspicious_ip_throttling: suspicious_ip_throttling block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#suspicious_ip_throttling AttackProtection#suspicious_ip_throttling}
        :param connection: 
        :param count: 
        :param depends_on: 
        :param for_each: 
        :param lifecycle: 
        :param provider: 
        :param provisioners: 
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3f911d2ad9875be1d014b8b76ac99036d016fbae9f05ad7dfb4f3c391e0688d1)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id_", value=id_, expected_type=type_hints["id_"])
        config = AttackProtectionConfig(
            bot_detection=bot_detection,
            breached_password_detection=breached_password_detection,
            brute_force_protection=brute_force_protection,
            captcha=captcha,
            id=id,
            suspicious_ip_throttling=suspicious_ip_throttling,
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
        '''Generates CDKTF code for importing a AttackProtection resource upon running "cdktf plan ".

        :param scope: The scope in which to define this construct.
        :param import_to_id: The construct id used in the generated config for the AttackProtection to import.
        :param import_from_id: The id of the existing AttackProtection that should be imported. Refer to the {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#import import section} in the documentation of this resource for the id to use
        :param provider: ? Optional instance of the provider where the AttackProtection to import is found.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__da35c36ff1a68882839f521c4559a8bdcd2c1582008762788691b76bfcbb8ec6)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument import_to_id", value=import_to_id, expected_type=type_hints["import_to_id"])
            check_type(argname="argument import_from_id", value=import_from_id, expected_type=type_hints["import_from_id"])
            check_type(argname="argument provider", value=provider, expected_type=type_hints["provider"])
        return typing.cast(_cdktf_9a9027ec.ImportableResource, jsii.sinvoke(cls, "generateConfigForImport", [scope, import_to_id, import_from_id, provider]))

    @jsii.member(jsii_name="putBotDetection")
    def put_bot_detection(
        self,
        *,
        allowlist: typing.Optional[typing.Sequence[builtins.str]] = None,
        bot_detection_level: typing.Optional[builtins.str] = None,
        challenge_passwordless_policy: typing.Optional[builtins.str] = None,
        challenge_password_policy: typing.Optional[builtins.str] = None,
        challenge_password_reset_policy: typing.Optional[builtins.str] = None,
        monitoring_mode_enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param allowlist: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#allowlist AttackProtection#allowlist}.
        :param bot_detection_level: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#bot_detection_level AttackProtection#bot_detection_level}.
        :param challenge_passwordless_policy: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#challenge_passwordless_policy AttackProtection#challenge_passwordless_policy}.
        :param challenge_password_policy: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#challenge_password_policy AttackProtection#challenge_password_policy}.
        :param challenge_password_reset_policy: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#challenge_password_reset_policy AttackProtection#challenge_password_reset_policy}.
        :param monitoring_mode_enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#monitoring_mode_enabled AttackProtection#monitoring_mode_enabled}.
        '''
        value = AttackProtectionBotDetection(
            allowlist=allowlist,
            bot_detection_level=bot_detection_level,
            challenge_passwordless_policy=challenge_passwordless_policy,
            challenge_password_policy=challenge_password_policy,
            challenge_password_reset_policy=challenge_password_reset_policy,
            monitoring_mode_enabled=monitoring_mode_enabled,
        )

        return typing.cast(None, jsii.invoke(self, "putBotDetection", [value]))

    @jsii.member(jsii_name="putBreachedPasswordDetection")
    def put_breached_password_detection(
        self,
        *,
        enabled: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
        admin_notification_frequency: typing.Optional[typing.Sequence[builtins.str]] = None,
        method: typing.Optional[builtins.str] = None,
        pre_change_password: typing.Optional[typing.Union["AttackProtectionBreachedPasswordDetectionPreChangePassword", typing.Dict[builtins.str, typing.Any]]] = None,
        pre_user_registration: typing.Optional[typing.Union["AttackProtectionBreachedPasswordDetectionPreUserRegistration", typing.Dict[builtins.str, typing.Any]]] = None,
        shields: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#enabled AttackProtection#enabled}.
        :param admin_notification_frequency: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#admin_notification_frequency AttackProtection#admin_notification_frequency}.
        :param method: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#method AttackProtection#method}.
        :param pre_change_password: pre_change_password block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#pre_change_password AttackProtection#pre_change_password}
        :param pre_user_registration: pre_user_registration block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#pre_user_registration AttackProtection#pre_user_registration}
        :param shields: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#shields AttackProtection#shields}.
        '''
        value = AttackProtectionBreachedPasswordDetection(
            enabled=enabled,
            admin_notification_frequency=admin_notification_frequency,
            method=method,
            pre_change_password=pre_change_password,
            pre_user_registration=pre_user_registration,
            shields=shields,
        )

        return typing.cast(None, jsii.invoke(self, "putBreachedPasswordDetection", [value]))

    @jsii.member(jsii_name="putBruteForceProtection")
    def put_brute_force_protection(
        self,
        *,
        enabled: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
        allowlist: typing.Optional[typing.Sequence[builtins.str]] = None,
        max_attempts: typing.Optional[jsii.Number] = None,
        mode: typing.Optional[builtins.str] = None,
        shields: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#enabled AttackProtection#enabled}.
        :param allowlist: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#allowlist AttackProtection#allowlist}.
        :param max_attempts: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#max_attempts AttackProtection#max_attempts}.
        :param mode: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#mode AttackProtection#mode}.
        :param shields: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#shields AttackProtection#shields}.
        '''
        value = AttackProtectionBruteForceProtection(
            enabled=enabled,
            allowlist=allowlist,
            max_attempts=max_attempts,
            mode=mode,
            shields=shields,
        )

        return typing.cast(None, jsii.invoke(self, "putBruteForceProtection", [value]))

    @jsii.member(jsii_name="putCaptcha")
    def put_captcha(
        self,
        *,
        active_provider_id: typing.Optional[builtins.str] = None,
        arkose: typing.Optional[typing.Union["AttackProtectionCaptchaArkose", typing.Dict[builtins.str, typing.Any]]] = None,
        auth_challenge: typing.Optional[typing.Union["AttackProtectionCaptchaAuthChallenge", typing.Dict[builtins.str, typing.Any]]] = None,
        friendly_captcha: typing.Optional[typing.Union["AttackProtectionCaptchaFriendlyCaptcha", typing.Dict[builtins.str, typing.Any]]] = None,
        hcaptcha: typing.Optional[typing.Union["AttackProtectionCaptchaHcaptcha", typing.Dict[builtins.str, typing.Any]]] = None,
        recaptcha_enterprise: typing.Optional[typing.Union["AttackProtectionCaptchaRecaptchaEnterprise", typing.Dict[builtins.str, typing.Any]]] = None,
        recaptcha_v2: typing.Optional[typing.Union["AttackProtectionCaptchaRecaptchaV2", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param active_provider_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#active_provider_id AttackProtection#active_provider_id}.
        :param arkose: arkose block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#arkose AttackProtection#arkose}
        :param auth_challenge: auth_challenge block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#auth_challenge AttackProtection#auth_challenge}
        :param friendly_captcha: friendly_captcha block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#friendly_captcha AttackProtection#friendly_captcha}
        :param hcaptcha: hcaptcha block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#hcaptcha AttackProtection#hcaptcha}
        :param recaptcha_enterprise: recaptcha_enterprise block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#recaptcha_enterprise AttackProtection#recaptcha_enterprise}
        :param recaptcha_v2: recaptcha_v2 block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#recaptcha_v2 AttackProtection#recaptcha_v2}
        '''
        value = AttackProtectionCaptcha(
            active_provider_id=active_provider_id,
            arkose=arkose,
            auth_challenge=auth_challenge,
            friendly_captcha=friendly_captcha,
            hcaptcha=hcaptcha,
            recaptcha_enterprise=recaptcha_enterprise,
            recaptcha_v2=recaptcha_v2,
        )

        return typing.cast(None, jsii.invoke(self, "putCaptcha", [value]))

    @jsii.member(jsii_name="putSuspiciousIpThrottling")
    def put_suspicious_ip_throttling(
        self,
        *,
        enabled: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
        allowlist: typing.Optional[typing.Sequence[builtins.str]] = None,
        pre_login: typing.Optional[typing.Union["AttackProtectionSuspiciousIpThrottlingPreLogin", typing.Dict[builtins.str, typing.Any]]] = None,
        pre_user_registration: typing.Optional[typing.Union["AttackProtectionSuspiciousIpThrottlingPreUserRegistration", typing.Dict[builtins.str, typing.Any]]] = None,
        shields: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#enabled AttackProtection#enabled}.
        :param allowlist: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#allowlist AttackProtection#allowlist}.
        :param pre_login: pre_login block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#pre_login AttackProtection#pre_login}
        :param pre_user_registration: pre_user_registration block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#pre_user_registration AttackProtection#pre_user_registration}
        :param shields: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#shields AttackProtection#shields}.
        '''
        value = AttackProtectionSuspiciousIpThrottling(
            enabled=enabled,
            allowlist=allowlist,
            pre_login=pre_login,
            pre_user_registration=pre_user_registration,
            shields=shields,
        )

        return typing.cast(None, jsii.invoke(self, "putSuspiciousIpThrottling", [value]))

    @jsii.member(jsii_name="resetBotDetection")
    def reset_bot_detection(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetBotDetection", []))

    @jsii.member(jsii_name="resetBreachedPasswordDetection")
    def reset_breached_password_detection(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetBreachedPasswordDetection", []))

    @jsii.member(jsii_name="resetBruteForceProtection")
    def reset_brute_force_protection(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetBruteForceProtection", []))

    @jsii.member(jsii_name="resetCaptcha")
    def reset_captcha(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetCaptcha", []))

    @jsii.member(jsii_name="resetId")
    def reset_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetId", []))

    @jsii.member(jsii_name="resetSuspiciousIpThrottling")
    def reset_suspicious_ip_throttling(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSuspiciousIpThrottling", []))

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
    @jsii.member(jsii_name="botDetection")
    def bot_detection(self) -> "AttackProtectionBotDetectionOutputReference":
        return typing.cast("AttackProtectionBotDetectionOutputReference", jsii.get(self, "botDetection"))

    @builtins.property
    @jsii.member(jsii_name="breachedPasswordDetection")
    def breached_password_detection(
        self,
    ) -> "AttackProtectionBreachedPasswordDetectionOutputReference":
        return typing.cast("AttackProtectionBreachedPasswordDetectionOutputReference", jsii.get(self, "breachedPasswordDetection"))

    @builtins.property
    @jsii.member(jsii_name="bruteForceProtection")
    def brute_force_protection(
        self,
    ) -> "AttackProtectionBruteForceProtectionOutputReference":
        return typing.cast("AttackProtectionBruteForceProtectionOutputReference", jsii.get(self, "bruteForceProtection"))

    @builtins.property
    @jsii.member(jsii_name="captcha")
    def captcha(self) -> "AttackProtectionCaptchaOutputReference":
        return typing.cast("AttackProtectionCaptchaOutputReference", jsii.get(self, "captcha"))

    @builtins.property
    @jsii.member(jsii_name="suspiciousIpThrottling")
    def suspicious_ip_throttling(
        self,
    ) -> "AttackProtectionSuspiciousIpThrottlingOutputReference":
        return typing.cast("AttackProtectionSuspiciousIpThrottlingOutputReference", jsii.get(self, "suspiciousIpThrottling"))

    @builtins.property
    @jsii.member(jsii_name="botDetectionInput")
    def bot_detection_input(self) -> typing.Optional["AttackProtectionBotDetection"]:
        return typing.cast(typing.Optional["AttackProtectionBotDetection"], jsii.get(self, "botDetectionInput"))

    @builtins.property
    @jsii.member(jsii_name="breachedPasswordDetectionInput")
    def breached_password_detection_input(
        self,
    ) -> typing.Optional["AttackProtectionBreachedPasswordDetection"]:
        return typing.cast(typing.Optional["AttackProtectionBreachedPasswordDetection"], jsii.get(self, "breachedPasswordDetectionInput"))

    @builtins.property
    @jsii.member(jsii_name="bruteForceProtectionInput")
    def brute_force_protection_input(
        self,
    ) -> typing.Optional["AttackProtectionBruteForceProtection"]:
        return typing.cast(typing.Optional["AttackProtectionBruteForceProtection"], jsii.get(self, "bruteForceProtectionInput"))

    @builtins.property
    @jsii.member(jsii_name="captchaInput")
    def captcha_input(self) -> typing.Optional["AttackProtectionCaptcha"]:
        return typing.cast(typing.Optional["AttackProtectionCaptcha"], jsii.get(self, "captchaInput"))

    @builtins.property
    @jsii.member(jsii_name="idInput")
    def id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "idInput"))

    @builtins.property
    @jsii.member(jsii_name="suspiciousIpThrottlingInput")
    def suspicious_ip_throttling_input(
        self,
    ) -> typing.Optional["AttackProtectionSuspiciousIpThrottling"]:
        return typing.cast(typing.Optional["AttackProtectionSuspiciousIpThrottling"], jsii.get(self, "suspiciousIpThrottlingInput"))

    @builtins.property
    @jsii.member(jsii_name="id")
    def id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "id"))

    @id.setter
    def id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e90953a82157db5b9c88e7ea998ac8d73f8d69bca4513b8d56126c6a1437f974)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "id", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.attackProtection.AttackProtectionBotDetection",
    jsii_struct_bases=[],
    name_mapping={
        "allowlist": "allowlist",
        "bot_detection_level": "botDetectionLevel",
        "challenge_passwordless_policy": "challengePasswordlessPolicy",
        "challenge_password_policy": "challengePasswordPolicy",
        "challenge_password_reset_policy": "challengePasswordResetPolicy",
        "monitoring_mode_enabled": "monitoringModeEnabled",
    },
)
class AttackProtectionBotDetection:
    def __init__(
        self,
        *,
        allowlist: typing.Optional[typing.Sequence[builtins.str]] = None,
        bot_detection_level: typing.Optional[builtins.str] = None,
        challenge_passwordless_policy: typing.Optional[builtins.str] = None,
        challenge_password_policy: typing.Optional[builtins.str] = None,
        challenge_password_reset_policy: typing.Optional[builtins.str] = None,
        monitoring_mode_enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param allowlist: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#allowlist AttackProtection#allowlist}.
        :param bot_detection_level: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#bot_detection_level AttackProtection#bot_detection_level}.
        :param challenge_passwordless_policy: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#challenge_passwordless_policy AttackProtection#challenge_passwordless_policy}.
        :param challenge_password_policy: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#challenge_password_policy AttackProtection#challenge_password_policy}.
        :param challenge_password_reset_policy: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#challenge_password_reset_policy AttackProtection#challenge_password_reset_policy}.
        :param monitoring_mode_enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#monitoring_mode_enabled AttackProtection#monitoring_mode_enabled}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__39d81be2176c15f518dc048c3ebfa8811a7951c0053b00536aa7910e58c07618)
            check_type(argname="argument allowlist", value=allowlist, expected_type=type_hints["allowlist"])
            check_type(argname="argument bot_detection_level", value=bot_detection_level, expected_type=type_hints["bot_detection_level"])
            check_type(argname="argument challenge_passwordless_policy", value=challenge_passwordless_policy, expected_type=type_hints["challenge_passwordless_policy"])
            check_type(argname="argument challenge_password_policy", value=challenge_password_policy, expected_type=type_hints["challenge_password_policy"])
            check_type(argname="argument challenge_password_reset_policy", value=challenge_password_reset_policy, expected_type=type_hints["challenge_password_reset_policy"])
            check_type(argname="argument monitoring_mode_enabled", value=monitoring_mode_enabled, expected_type=type_hints["monitoring_mode_enabled"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if allowlist is not None:
            self._values["allowlist"] = allowlist
        if bot_detection_level is not None:
            self._values["bot_detection_level"] = bot_detection_level
        if challenge_passwordless_policy is not None:
            self._values["challenge_passwordless_policy"] = challenge_passwordless_policy
        if challenge_password_policy is not None:
            self._values["challenge_password_policy"] = challenge_password_policy
        if challenge_password_reset_policy is not None:
            self._values["challenge_password_reset_policy"] = challenge_password_reset_policy
        if monitoring_mode_enabled is not None:
            self._values["monitoring_mode_enabled"] = monitoring_mode_enabled

    @builtins.property
    def allowlist(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#allowlist AttackProtection#allowlist}.'''
        result = self._values.get("allowlist")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def bot_detection_level(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#bot_detection_level AttackProtection#bot_detection_level}.'''
        result = self._values.get("bot_detection_level")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def challenge_passwordless_policy(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#challenge_passwordless_policy AttackProtection#challenge_passwordless_policy}.'''
        result = self._values.get("challenge_passwordless_policy")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def challenge_password_policy(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#challenge_password_policy AttackProtection#challenge_password_policy}.'''
        result = self._values.get("challenge_password_policy")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def challenge_password_reset_policy(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#challenge_password_reset_policy AttackProtection#challenge_password_reset_policy}.'''
        result = self._values.get("challenge_password_reset_policy")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def monitoring_mode_enabled(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#monitoring_mode_enabled AttackProtection#monitoring_mode_enabled}.'''
        result = self._values.get("monitoring_mode_enabled")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AttackProtectionBotDetection(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class AttackProtectionBotDetectionOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.attackProtection.AttackProtectionBotDetectionOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__fe5f0b8d199b5a7a96fb9247cef87956801e23579103f442011967951d3f92d8)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetAllowlist")
    def reset_allowlist(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAllowlist", []))

    @jsii.member(jsii_name="resetBotDetectionLevel")
    def reset_bot_detection_level(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetBotDetectionLevel", []))

    @jsii.member(jsii_name="resetChallengePasswordlessPolicy")
    def reset_challenge_passwordless_policy(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetChallengePasswordlessPolicy", []))

    @jsii.member(jsii_name="resetChallengePasswordPolicy")
    def reset_challenge_password_policy(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetChallengePasswordPolicy", []))

    @jsii.member(jsii_name="resetChallengePasswordResetPolicy")
    def reset_challenge_password_reset_policy(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetChallengePasswordResetPolicy", []))

    @jsii.member(jsii_name="resetMonitoringModeEnabled")
    def reset_monitoring_mode_enabled(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMonitoringModeEnabled", []))

    @builtins.property
    @jsii.member(jsii_name="allowlistInput")
    def allowlist_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "allowlistInput"))

    @builtins.property
    @jsii.member(jsii_name="botDetectionLevelInput")
    def bot_detection_level_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "botDetectionLevelInput"))

    @builtins.property
    @jsii.member(jsii_name="challengePasswordlessPolicyInput")
    def challenge_passwordless_policy_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "challengePasswordlessPolicyInput"))

    @builtins.property
    @jsii.member(jsii_name="challengePasswordPolicyInput")
    def challenge_password_policy_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "challengePasswordPolicyInput"))

    @builtins.property
    @jsii.member(jsii_name="challengePasswordResetPolicyInput")
    def challenge_password_reset_policy_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "challengePasswordResetPolicyInput"))

    @builtins.property
    @jsii.member(jsii_name="monitoringModeEnabledInput")
    def monitoring_mode_enabled_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "monitoringModeEnabledInput"))

    @builtins.property
    @jsii.member(jsii_name="allowlist")
    def allowlist(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "allowlist"))

    @allowlist.setter
    def allowlist(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__134423a84ecef93dfb05d607e476b7e2ab8e7e4f98699b55ba6daecb8cd394ee)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "allowlist", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="botDetectionLevel")
    def bot_detection_level(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "botDetectionLevel"))

    @bot_detection_level.setter
    def bot_detection_level(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e6d088200c044a6f8995ab90789cf4a0ea28f04c1d32c6376a00b34eb94b2457)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "botDetectionLevel", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="challengePasswordlessPolicy")
    def challenge_passwordless_policy(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "challengePasswordlessPolicy"))

    @challenge_passwordless_policy.setter
    def challenge_passwordless_policy(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__bb5f4b2b17d8525a0786f76056018233ba3a64daf51e1b715e7a5012b05ed496)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "challengePasswordlessPolicy", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="challengePasswordPolicy")
    def challenge_password_policy(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "challengePasswordPolicy"))

    @challenge_password_policy.setter
    def challenge_password_policy(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4c0fa4a6032d8891e7c539f4fa8798787416bc83bac0d86d72dc0322b9f839ca)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "challengePasswordPolicy", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="challengePasswordResetPolicy")
    def challenge_password_reset_policy(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "challengePasswordResetPolicy"))

    @challenge_password_reset_policy.setter
    def challenge_password_reset_policy(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3a0b1e1cae99332153ee438bec56863f369b0df5263f790fb5a2b4c8994a2b58)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "challengePasswordResetPolicy", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="monitoringModeEnabled")
    def monitoring_mode_enabled(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "monitoringModeEnabled"))

    @monitoring_mode_enabled.setter
    def monitoring_mode_enabled(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__74afb8fb5b4fb70b3736343020f3cd2ff5c139501b5b307c0d974cec8b1ad77a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "monitoringModeEnabled", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[AttackProtectionBotDetection]:
        return typing.cast(typing.Optional[AttackProtectionBotDetection], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[AttackProtectionBotDetection],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__52ee6b2441c7952cbc63479f2c60677d0b20807137cb259fe3a0efefaac9c48d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.attackProtection.AttackProtectionBreachedPasswordDetection",
    jsii_struct_bases=[],
    name_mapping={
        "enabled": "enabled",
        "admin_notification_frequency": "adminNotificationFrequency",
        "method": "method",
        "pre_change_password": "preChangePassword",
        "pre_user_registration": "preUserRegistration",
        "shields": "shields",
    },
)
class AttackProtectionBreachedPasswordDetection:
    def __init__(
        self,
        *,
        enabled: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
        admin_notification_frequency: typing.Optional[typing.Sequence[builtins.str]] = None,
        method: typing.Optional[builtins.str] = None,
        pre_change_password: typing.Optional[typing.Union["AttackProtectionBreachedPasswordDetectionPreChangePassword", typing.Dict[builtins.str, typing.Any]]] = None,
        pre_user_registration: typing.Optional[typing.Union["AttackProtectionBreachedPasswordDetectionPreUserRegistration", typing.Dict[builtins.str, typing.Any]]] = None,
        shields: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#enabled AttackProtection#enabled}.
        :param admin_notification_frequency: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#admin_notification_frequency AttackProtection#admin_notification_frequency}.
        :param method: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#method AttackProtection#method}.
        :param pre_change_password: pre_change_password block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#pre_change_password AttackProtection#pre_change_password}
        :param pre_user_registration: pre_user_registration block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#pre_user_registration AttackProtection#pre_user_registration}
        :param shields: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#shields AttackProtection#shields}.
        '''
        if isinstance(pre_change_password, dict):
            pre_change_password = AttackProtectionBreachedPasswordDetectionPreChangePassword(**pre_change_password)
        if isinstance(pre_user_registration, dict):
            pre_user_registration = AttackProtectionBreachedPasswordDetectionPreUserRegistration(**pre_user_registration)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5eb85671024be5fd3a94b46e2a7e51d511167fa91045410df3f8f54621eb8e9c)
            check_type(argname="argument enabled", value=enabled, expected_type=type_hints["enabled"])
            check_type(argname="argument admin_notification_frequency", value=admin_notification_frequency, expected_type=type_hints["admin_notification_frequency"])
            check_type(argname="argument method", value=method, expected_type=type_hints["method"])
            check_type(argname="argument pre_change_password", value=pre_change_password, expected_type=type_hints["pre_change_password"])
            check_type(argname="argument pre_user_registration", value=pre_user_registration, expected_type=type_hints["pre_user_registration"])
            check_type(argname="argument shields", value=shields, expected_type=type_hints["shields"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "enabled": enabled,
        }
        if admin_notification_frequency is not None:
            self._values["admin_notification_frequency"] = admin_notification_frequency
        if method is not None:
            self._values["method"] = method
        if pre_change_password is not None:
            self._values["pre_change_password"] = pre_change_password
        if pre_user_registration is not None:
            self._values["pre_user_registration"] = pre_user_registration
        if shields is not None:
            self._values["shields"] = shields

    @builtins.property
    def enabled(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#enabled AttackProtection#enabled}.'''
        result = self._values.get("enabled")
        assert result is not None, "Required property 'enabled' is missing"
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], result)

    @builtins.property
    def admin_notification_frequency(
        self,
    ) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#admin_notification_frequency AttackProtection#admin_notification_frequency}.'''
        result = self._values.get("admin_notification_frequency")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def method(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#method AttackProtection#method}.'''
        result = self._values.get("method")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def pre_change_password(
        self,
    ) -> typing.Optional["AttackProtectionBreachedPasswordDetectionPreChangePassword"]:
        '''pre_change_password block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#pre_change_password AttackProtection#pre_change_password}
        '''
        result = self._values.get("pre_change_password")
        return typing.cast(typing.Optional["AttackProtectionBreachedPasswordDetectionPreChangePassword"], result)

    @builtins.property
    def pre_user_registration(
        self,
    ) -> typing.Optional["AttackProtectionBreachedPasswordDetectionPreUserRegistration"]:
        '''pre_user_registration block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#pre_user_registration AttackProtection#pre_user_registration}
        '''
        result = self._values.get("pre_user_registration")
        return typing.cast(typing.Optional["AttackProtectionBreachedPasswordDetectionPreUserRegistration"], result)

    @builtins.property
    def shields(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#shields AttackProtection#shields}.'''
        result = self._values.get("shields")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AttackProtectionBreachedPasswordDetection(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class AttackProtectionBreachedPasswordDetectionOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.attackProtection.AttackProtectionBreachedPasswordDetectionOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__a72a083f19a2af99202542670da3050be78dbf072e16c44f4534f1fb567eb2f6)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="putPreChangePassword")
    def put_pre_change_password(
        self,
        *,
        shields: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param shields: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#shields AttackProtection#shields}.
        '''
        value = AttackProtectionBreachedPasswordDetectionPreChangePassword(
            shields=shields
        )

        return typing.cast(None, jsii.invoke(self, "putPreChangePassword", [value]))

    @jsii.member(jsii_name="putPreUserRegistration")
    def put_pre_user_registration(
        self,
        *,
        shields: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param shields: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#shields AttackProtection#shields}.
        '''
        value = AttackProtectionBreachedPasswordDetectionPreUserRegistration(
            shields=shields
        )

        return typing.cast(None, jsii.invoke(self, "putPreUserRegistration", [value]))

    @jsii.member(jsii_name="resetAdminNotificationFrequency")
    def reset_admin_notification_frequency(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAdminNotificationFrequency", []))

    @jsii.member(jsii_name="resetMethod")
    def reset_method(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMethod", []))

    @jsii.member(jsii_name="resetPreChangePassword")
    def reset_pre_change_password(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetPreChangePassword", []))

    @jsii.member(jsii_name="resetPreUserRegistration")
    def reset_pre_user_registration(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetPreUserRegistration", []))

    @jsii.member(jsii_name="resetShields")
    def reset_shields(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetShields", []))

    @builtins.property
    @jsii.member(jsii_name="preChangePassword")
    def pre_change_password(
        self,
    ) -> "AttackProtectionBreachedPasswordDetectionPreChangePasswordOutputReference":
        return typing.cast("AttackProtectionBreachedPasswordDetectionPreChangePasswordOutputReference", jsii.get(self, "preChangePassword"))

    @builtins.property
    @jsii.member(jsii_name="preUserRegistration")
    def pre_user_registration(
        self,
    ) -> "AttackProtectionBreachedPasswordDetectionPreUserRegistrationOutputReference":
        return typing.cast("AttackProtectionBreachedPasswordDetectionPreUserRegistrationOutputReference", jsii.get(self, "preUserRegistration"))

    @builtins.property
    @jsii.member(jsii_name="adminNotificationFrequencyInput")
    def admin_notification_frequency_input(
        self,
    ) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "adminNotificationFrequencyInput"))

    @builtins.property
    @jsii.member(jsii_name="enabledInput")
    def enabled_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "enabledInput"))

    @builtins.property
    @jsii.member(jsii_name="methodInput")
    def method_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "methodInput"))

    @builtins.property
    @jsii.member(jsii_name="preChangePasswordInput")
    def pre_change_password_input(
        self,
    ) -> typing.Optional["AttackProtectionBreachedPasswordDetectionPreChangePassword"]:
        return typing.cast(typing.Optional["AttackProtectionBreachedPasswordDetectionPreChangePassword"], jsii.get(self, "preChangePasswordInput"))

    @builtins.property
    @jsii.member(jsii_name="preUserRegistrationInput")
    def pre_user_registration_input(
        self,
    ) -> typing.Optional["AttackProtectionBreachedPasswordDetectionPreUserRegistration"]:
        return typing.cast(typing.Optional["AttackProtectionBreachedPasswordDetectionPreUserRegistration"], jsii.get(self, "preUserRegistrationInput"))

    @builtins.property
    @jsii.member(jsii_name="shieldsInput")
    def shields_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "shieldsInput"))

    @builtins.property
    @jsii.member(jsii_name="adminNotificationFrequency")
    def admin_notification_frequency(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "adminNotificationFrequency"))

    @admin_notification_frequency.setter
    def admin_notification_frequency(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e9f7cc99ec736a40839279e50e6206d904d224672a9ae6635269181ee775d64a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "adminNotificationFrequency", value) # pyright: ignore[reportArgumentType]

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
            type_hints = typing.get_type_hints(_typecheckingstub__db244b57a30a0d98011c06833ad2e328cf08afffab2464e58471817eb2eb2505)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "enabled", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="method")
    def method(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "method"))

    @method.setter
    def method(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d400a407f2ecc64ce38008f7d1beae67ca5fda9d66db4a914458c44ece372596)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "method", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="shields")
    def shields(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "shields"))

    @shields.setter
    def shields(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__36a17dba9edd0116832eba6abb74e8c245564f8c51e1fd64033f6410adba4803)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "shields", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[AttackProtectionBreachedPasswordDetection]:
        return typing.cast(typing.Optional[AttackProtectionBreachedPasswordDetection], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[AttackProtectionBreachedPasswordDetection],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f5e13ace8e8ae8933e09fc08667e6fef9b6e1b9e42d16cdb7e17df7d7c4fe944)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.attackProtection.AttackProtectionBreachedPasswordDetectionPreChangePassword",
    jsii_struct_bases=[],
    name_mapping={"shields": "shields"},
)
class AttackProtectionBreachedPasswordDetectionPreChangePassword:
    def __init__(
        self,
        *,
        shields: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param shields: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#shields AttackProtection#shields}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a46c7f3251cec4d90b4bfb8eaa2898883e9227f5a53f718f561a76e685fb0d2c)
            check_type(argname="argument shields", value=shields, expected_type=type_hints["shields"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if shields is not None:
            self._values["shields"] = shields

    @builtins.property
    def shields(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#shields AttackProtection#shields}.'''
        result = self._values.get("shields")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AttackProtectionBreachedPasswordDetectionPreChangePassword(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class AttackProtectionBreachedPasswordDetectionPreChangePasswordOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.attackProtection.AttackProtectionBreachedPasswordDetectionPreChangePasswordOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__27ef10d6befa37901a68a791eb0e72cf122e6cd924d8daeb328574c191e21b72)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetShields")
    def reset_shields(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetShields", []))

    @builtins.property
    @jsii.member(jsii_name="shieldsInput")
    def shields_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "shieldsInput"))

    @builtins.property
    @jsii.member(jsii_name="shields")
    def shields(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "shields"))

    @shields.setter
    def shields(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__aa73f3c366a133cb007bb088ba7ef77ed9ef86f928744b7101164e19221572a3)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "shields", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[AttackProtectionBreachedPasswordDetectionPreChangePassword]:
        return typing.cast(typing.Optional[AttackProtectionBreachedPasswordDetectionPreChangePassword], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[AttackProtectionBreachedPasswordDetectionPreChangePassword],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ca5f0d1bdf9d3b80e48906ce4fc02de67155ee4ef96014a771e34b58514c8779)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.attackProtection.AttackProtectionBreachedPasswordDetectionPreUserRegistration",
    jsii_struct_bases=[],
    name_mapping={"shields": "shields"},
)
class AttackProtectionBreachedPasswordDetectionPreUserRegistration:
    def __init__(
        self,
        *,
        shields: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param shields: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#shields AttackProtection#shields}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__816f27817f3ba48a70ce7a91fdb001bc678d5430805b63cc43d596c83d2bb593)
            check_type(argname="argument shields", value=shields, expected_type=type_hints["shields"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if shields is not None:
            self._values["shields"] = shields

    @builtins.property
    def shields(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#shields AttackProtection#shields}.'''
        result = self._values.get("shields")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AttackProtectionBreachedPasswordDetectionPreUserRegistration(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class AttackProtectionBreachedPasswordDetectionPreUserRegistrationOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.attackProtection.AttackProtectionBreachedPasswordDetectionPreUserRegistrationOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__23931c391975918f29c52a17e6246b1154a023423e696131a4e9c678a4ab2118)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetShields")
    def reset_shields(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetShields", []))

    @builtins.property
    @jsii.member(jsii_name="shieldsInput")
    def shields_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "shieldsInput"))

    @builtins.property
    @jsii.member(jsii_name="shields")
    def shields(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "shields"))

    @shields.setter
    def shields(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f6c269e167da98f783672db02fb2fd3ae40fffa5cb67968abf8c863d6147ab8a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "shields", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[AttackProtectionBreachedPasswordDetectionPreUserRegistration]:
        return typing.cast(typing.Optional[AttackProtectionBreachedPasswordDetectionPreUserRegistration], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[AttackProtectionBreachedPasswordDetectionPreUserRegistration],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e76c06d9277c62f028b6515de08bc7c17d74f19487be81962f0cfba1fb1ecdcc)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.attackProtection.AttackProtectionBruteForceProtection",
    jsii_struct_bases=[],
    name_mapping={
        "enabled": "enabled",
        "allowlist": "allowlist",
        "max_attempts": "maxAttempts",
        "mode": "mode",
        "shields": "shields",
    },
)
class AttackProtectionBruteForceProtection:
    def __init__(
        self,
        *,
        enabled: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
        allowlist: typing.Optional[typing.Sequence[builtins.str]] = None,
        max_attempts: typing.Optional[jsii.Number] = None,
        mode: typing.Optional[builtins.str] = None,
        shields: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#enabled AttackProtection#enabled}.
        :param allowlist: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#allowlist AttackProtection#allowlist}.
        :param max_attempts: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#max_attempts AttackProtection#max_attempts}.
        :param mode: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#mode AttackProtection#mode}.
        :param shields: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#shields AttackProtection#shields}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__700a6ea148710b0122640f28d0caae04db22aef70aad99e0404b01ca11553296)
            check_type(argname="argument enabled", value=enabled, expected_type=type_hints["enabled"])
            check_type(argname="argument allowlist", value=allowlist, expected_type=type_hints["allowlist"])
            check_type(argname="argument max_attempts", value=max_attempts, expected_type=type_hints["max_attempts"])
            check_type(argname="argument mode", value=mode, expected_type=type_hints["mode"])
            check_type(argname="argument shields", value=shields, expected_type=type_hints["shields"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "enabled": enabled,
        }
        if allowlist is not None:
            self._values["allowlist"] = allowlist
        if max_attempts is not None:
            self._values["max_attempts"] = max_attempts
        if mode is not None:
            self._values["mode"] = mode
        if shields is not None:
            self._values["shields"] = shields

    @builtins.property
    def enabled(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#enabled AttackProtection#enabled}.'''
        result = self._values.get("enabled")
        assert result is not None, "Required property 'enabled' is missing"
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], result)

    @builtins.property
    def allowlist(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#allowlist AttackProtection#allowlist}.'''
        result = self._values.get("allowlist")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def max_attempts(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#max_attempts AttackProtection#max_attempts}.'''
        result = self._values.get("max_attempts")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def mode(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#mode AttackProtection#mode}.'''
        result = self._values.get("mode")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def shields(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#shields AttackProtection#shields}.'''
        result = self._values.get("shields")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AttackProtectionBruteForceProtection(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class AttackProtectionBruteForceProtectionOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.attackProtection.AttackProtectionBruteForceProtectionOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__b5554bf8585859fc68bec8b97b18424ef2d7615948f09b5998b0a8838e37f82a)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetAllowlist")
    def reset_allowlist(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAllowlist", []))

    @jsii.member(jsii_name="resetMaxAttempts")
    def reset_max_attempts(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMaxAttempts", []))

    @jsii.member(jsii_name="resetMode")
    def reset_mode(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMode", []))

    @jsii.member(jsii_name="resetShields")
    def reset_shields(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetShields", []))

    @builtins.property
    @jsii.member(jsii_name="allowlistInput")
    def allowlist_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "allowlistInput"))

    @builtins.property
    @jsii.member(jsii_name="enabledInput")
    def enabled_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "enabledInput"))

    @builtins.property
    @jsii.member(jsii_name="maxAttemptsInput")
    def max_attempts_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "maxAttemptsInput"))

    @builtins.property
    @jsii.member(jsii_name="modeInput")
    def mode_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "modeInput"))

    @builtins.property
    @jsii.member(jsii_name="shieldsInput")
    def shields_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "shieldsInput"))

    @builtins.property
    @jsii.member(jsii_name="allowlist")
    def allowlist(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "allowlist"))

    @allowlist.setter
    def allowlist(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__fbb8ef2c58f8c091ca6ee4c88aef9b89a9fb5510ea8f2ad4a5cde013455a7d32)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "allowlist", value) # pyright: ignore[reportArgumentType]

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
            type_hints = typing.get_type_hints(_typecheckingstub__cf73172204100a80968ac824955c65b0cd856f1226f9ba04c937a53b71e05177)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "enabled", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="maxAttempts")
    def max_attempts(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "maxAttempts"))

    @max_attempts.setter
    def max_attempts(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1fbc8c11aaa08204738d6a5337f0958f674c421ce6a70c9a36dcee53c4a1112b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "maxAttempts", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="mode")
    def mode(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "mode"))

    @mode.setter
    def mode(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__07f2b8f6ce3451762a72eee9dac4af349d075cb63344a96948f5be67dde610eb)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "mode", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="shields")
    def shields(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "shields"))

    @shields.setter
    def shields(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4b755c222c8f5c1897a565a9a10dc83faff54b3f0d4978c3cad8149a6cd8aa48)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "shields", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[AttackProtectionBruteForceProtection]:
        return typing.cast(typing.Optional[AttackProtectionBruteForceProtection], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[AttackProtectionBruteForceProtection],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ba2310eea3dc3a6c64995610fb297b21929e5f3fd9df5dd141f6ef0e7f2a6290)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.attackProtection.AttackProtectionCaptcha",
    jsii_struct_bases=[],
    name_mapping={
        "active_provider_id": "activeProviderId",
        "arkose": "arkose",
        "auth_challenge": "authChallenge",
        "friendly_captcha": "friendlyCaptcha",
        "hcaptcha": "hcaptcha",
        "recaptcha_enterprise": "recaptchaEnterprise",
        "recaptcha_v2": "recaptchaV2",
    },
)
class AttackProtectionCaptcha:
    def __init__(
        self,
        *,
        active_provider_id: typing.Optional[builtins.str] = None,
        arkose: typing.Optional[typing.Union["AttackProtectionCaptchaArkose", typing.Dict[builtins.str, typing.Any]]] = None,
        auth_challenge: typing.Optional[typing.Union["AttackProtectionCaptchaAuthChallenge", typing.Dict[builtins.str, typing.Any]]] = None,
        friendly_captcha: typing.Optional[typing.Union["AttackProtectionCaptchaFriendlyCaptcha", typing.Dict[builtins.str, typing.Any]]] = None,
        hcaptcha: typing.Optional[typing.Union["AttackProtectionCaptchaHcaptcha", typing.Dict[builtins.str, typing.Any]]] = None,
        recaptcha_enterprise: typing.Optional[typing.Union["AttackProtectionCaptchaRecaptchaEnterprise", typing.Dict[builtins.str, typing.Any]]] = None,
        recaptcha_v2: typing.Optional[typing.Union["AttackProtectionCaptchaRecaptchaV2", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param active_provider_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#active_provider_id AttackProtection#active_provider_id}.
        :param arkose: arkose block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#arkose AttackProtection#arkose}
        :param auth_challenge: auth_challenge block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#auth_challenge AttackProtection#auth_challenge}
        :param friendly_captcha: friendly_captcha block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#friendly_captcha AttackProtection#friendly_captcha}
        :param hcaptcha: hcaptcha block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#hcaptcha AttackProtection#hcaptcha}
        :param recaptcha_enterprise: recaptcha_enterprise block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#recaptcha_enterprise AttackProtection#recaptcha_enterprise}
        :param recaptcha_v2: recaptcha_v2 block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#recaptcha_v2 AttackProtection#recaptcha_v2}
        '''
        if isinstance(arkose, dict):
            arkose = AttackProtectionCaptchaArkose(**arkose)
        if isinstance(auth_challenge, dict):
            auth_challenge = AttackProtectionCaptchaAuthChallenge(**auth_challenge)
        if isinstance(friendly_captcha, dict):
            friendly_captcha = AttackProtectionCaptchaFriendlyCaptcha(**friendly_captcha)
        if isinstance(hcaptcha, dict):
            hcaptcha = AttackProtectionCaptchaHcaptcha(**hcaptcha)
        if isinstance(recaptcha_enterprise, dict):
            recaptcha_enterprise = AttackProtectionCaptchaRecaptchaEnterprise(**recaptcha_enterprise)
        if isinstance(recaptcha_v2, dict):
            recaptcha_v2 = AttackProtectionCaptchaRecaptchaV2(**recaptcha_v2)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__64e7270049467f95bbd2a4453e3ccb2bf1a42cb84856a96bdef75ee2adfe1f15)
            check_type(argname="argument active_provider_id", value=active_provider_id, expected_type=type_hints["active_provider_id"])
            check_type(argname="argument arkose", value=arkose, expected_type=type_hints["arkose"])
            check_type(argname="argument auth_challenge", value=auth_challenge, expected_type=type_hints["auth_challenge"])
            check_type(argname="argument friendly_captcha", value=friendly_captcha, expected_type=type_hints["friendly_captcha"])
            check_type(argname="argument hcaptcha", value=hcaptcha, expected_type=type_hints["hcaptcha"])
            check_type(argname="argument recaptcha_enterprise", value=recaptcha_enterprise, expected_type=type_hints["recaptcha_enterprise"])
            check_type(argname="argument recaptcha_v2", value=recaptcha_v2, expected_type=type_hints["recaptcha_v2"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if active_provider_id is not None:
            self._values["active_provider_id"] = active_provider_id
        if arkose is not None:
            self._values["arkose"] = arkose
        if auth_challenge is not None:
            self._values["auth_challenge"] = auth_challenge
        if friendly_captcha is not None:
            self._values["friendly_captcha"] = friendly_captcha
        if hcaptcha is not None:
            self._values["hcaptcha"] = hcaptcha
        if recaptcha_enterprise is not None:
            self._values["recaptcha_enterprise"] = recaptcha_enterprise
        if recaptcha_v2 is not None:
            self._values["recaptcha_v2"] = recaptcha_v2

    @builtins.property
    def active_provider_id(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#active_provider_id AttackProtection#active_provider_id}.'''
        result = self._values.get("active_provider_id")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def arkose(self) -> typing.Optional["AttackProtectionCaptchaArkose"]:
        '''arkose block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#arkose AttackProtection#arkose}
        '''
        result = self._values.get("arkose")
        return typing.cast(typing.Optional["AttackProtectionCaptchaArkose"], result)

    @builtins.property
    def auth_challenge(self) -> typing.Optional["AttackProtectionCaptchaAuthChallenge"]:
        '''auth_challenge block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#auth_challenge AttackProtection#auth_challenge}
        '''
        result = self._values.get("auth_challenge")
        return typing.cast(typing.Optional["AttackProtectionCaptchaAuthChallenge"], result)

    @builtins.property
    def friendly_captcha(
        self,
    ) -> typing.Optional["AttackProtectionCaptchaFriendlyCaptcha"]:
        '''friendly_captcha block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#friendly_captcha AttackProtection#friendly_captcha}
        '''
        result = self._values.get("friendly_captcha")
        return typing.cast(typing.Optional["AttackProtectionCaptchaFriendlyCaptcha"], result)

    @builtins.property
    def hcaptcha(self) -> typing.Optional["AttackProtectionCaptchaHcaptcha"]:
        '''hcaptcha block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#hcaptcha AttackProtection#hcaptcha}
        '''
        result = self._values.get("hcaptcha")
        return typing.cast(typing.Optional["AttackProtectionCaptchaHcaptcha"], result)

    @builtins.property
    def recaptcha_enterprise(
        self,
    ) -> typing.Optional["AttackProtectionCaptchaRecaptchaEnterprise"]:
        '''recaptcha_enterprise block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#recaptcha_enterprise AttackProtection#recaptcha_enterprise}
        '''
        result = self._values.get("recaptcha_enterprise")
        return typing.cast(typing.Optional["AttackProtectionCaptchaRecaptchaEnterprise"], result)

    @builtins.property
    def recaptcha_v2(self) -> typing.Optional["AttackProtectionCaptchaRecaptchaV2"]:
        '''recaptcha_v2 block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#recaptcha_v2 AttackProtection#recaptcha_v2}
        '''
        result = self._values.get("recaptcha_v2")
        return typing.cast(typing.Optional["AttackProtectionCaptchaRecaptchaV2"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AttackProtectionCaptcha(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="auth0.attackProtection.AttackProtectionCaptchaArkose",
    jsii_struct_bases=[],
    name_mapping={
        "site_key": "siteKey",
        "client_subdomain": "clientSubdomain",
        "fail_open": "failOpen",
        "secret": "secret",
        "verify_subdomain": "verifySubdomain",
    },
)
class AttackProtectionCaptchaArkose:
    def __init__(
        self,
        *,
        site_key: builtins.str,
        client_subdomain: typing.Optional[builtins.str] = None,
        fail_open: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        secret: typing.Optional[builtins.str] = None,
        verify_subdomain: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param site_key: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#site_key AttackProtection#site_key}.
        :param client_subdomain: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#client_subdomain AttackProtection#client_subdomain}.
        :param fail_open: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#fail_open AttackProtection#fail_open}.
        :param secret: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#secret AttackProtection#secret}.
        :param verify_subdomain: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#verify_subdomain AttackProtection#verify_subdomain}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2b24c500132e9e6bde693348285c6311a996a58adbc0075c2f3fc6d99d9c5566)
            check_type(argname="argument site_key", value=site_key, expected_type=type_hints["site_key"])
            check_type(argname="argument client_subdomain", value=client_subdomain, expected_type=type_hints["client_subdomain"])
            check_type(argname="argument fail_open", value=fail_open, expected_type=type_hints["fail_open"])
            check_type(argname="argument secret", value=secret, expected_type=type_hints["secret"])
            check_type(argname="argument verify_subdomain", value=verify_subdomain, expected_type=type_hints["verify_subdomain"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "site_key": site_key,
        }
        if client_subdomain is not None:
            self._values["client_subdomain"] = client_subdomain
        if fail_open is not None:
            self._values["fail_open"] = fail_open
        if secret is not None:
            self._values["secret"] = secret
        if verify_subdomain is not None:
            self._values["verify_subdomain"] = verify_subdomain

    @builtins.property
    def site_key(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#site_key AttackProtection#site_key}.'''
        result = self._values.get("site_key")
        assert result is not None, "Required property 'site_key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def client_subdomain(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#client_subdomain AttackProtection#client_subdomain}.'''
        result = self._values.get("client_subdomain")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def fail_open(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#fail_open AttackProtection#fail_open}.'''
        result = self._values.get("fail_open")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def secret(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#secret AttackProtection#secret}.'''
        result = self._values.get("secret")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def verify_subdomain(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#verify_subdomain AttackProtection#verify_subdomain}.'''
        result = self._values.get("verify_subdomain")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AttackProtectionCaptchaArkose(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class AttackProtectionCaptchaArkoseOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.attackProtection.AttackProtectionCaptchaArkoseOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__b376533c2ab16375de6841a60731e8b6392a1aa37a06e06e7613d00137a988d9)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetClientSubdomain")
    def reset_client_subdomain(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetClientSubdomain", []))

    @jsii.member(jsii_name="resetFailOpen")
    def reset_fail_open(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetFailOpen", []))

    @jsii.member(jsii_name="resetSecret")
    def reset_secret(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSecret", []))

    @jsii.member(jsii_name="resetVerifySubdomain")
    def reset_verify_subdomain(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetVerifySubdomain", []))

    @builtins.property
    @jsii.member(jsii_name="clientSubdomainInput")
    def client_subdomain_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "clientSubdomainInput"))

    @builtins.property
    @jsii.member(jsii_name="failOpenInput")
    def fail_open_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "failOpenInput"))

    @builtins.property
    @jsii.member(jsii_name="secretInput")
    def secret_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "secretInput"))

    @builtins.property
    @jsii.member(jsii_name="siteKeyInput")
    def site_key_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "siteKeyInput"))

    @builtins.property
    @jsii.member(jsii_name="verifySubdomainInput")
    def verify_subdomain_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "verifySubdomainInput"))

    @builtins.property
    @jsii.member(jsii_name="clientSubdomain")
    def client_subdomain(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "clientSubdomain"))

    @client_subdomain.setter
    def client_subdomain(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__902d7617193810b22dae3e044c2a403eac87e1ff99fe602fd770fd8656babde9)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "clientSubdomain", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="failOpen")
    def fail_open(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "failOpen"))

    @fail_open.setter
    def fail_open(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2e3b25b927e12e08d464ed8dbc13944bda3e1c6182e4b77717a0833327279e2e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "failOpen", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="secret")
    def secret(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "secret"))

    @secret.setter
    def secret(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e15d244425aa2827dccd4e82fd9bc2064380d23969a372b94dfac992e84e0adc)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "secret", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="siteKey")
    def site_key(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "siteKey"))

    @site_key.setter
    def site_key(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2fa8f44409fff1b9dbbb0a8d5425f938e59269b6b4cf820528363a5ef2d426f5)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "siteKey", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="verifySubdomain")
    def verify_subdomain(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "verifySubdomain"))

    @verify_subdomain.setter
    def verify_subdomain(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__115b017cec7ca0d8a041e058aeddeb7c0f5c4f608d5925d727611e9c748e7f3a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "verifySubdomain", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[AttackProtectionCaptchaArkose]:
        return typing.cast(typing.Optional[AttackProtectionCaptchaArkose], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[AttackProtectionCaptchaArkose],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c65282c0bc0c24ba6cffa93440588dca15342d3885d60fabebdf1085151b0415)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.attackProtection.AttackProtectionCaptchaAuthChallenge",
    jsii_struct_bases=[],
    name_mapping={"fail_open": "failOpen"},
)
class AttackProtectionCaptchaAuthChallenge:
    def __init__(
        self,
        *,
        fail_open: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param fail_open: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#fail_open AttackProtection#fail_open}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6322c9c79a4c0d1b5fe4c0c0a3afcba95c863fd2065cb5af90b744f53f282f21)
            check_type(argname="argument fail_open", value=fail_open, expected_type=type_hints["fail_open"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if fail_open is not None:
            self._values["fail_open"] = fail_open

    @builtins.property
    def fail_open(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#fail_open AttackProtection#fail_open}.'''
        result = self._values.get("fail_open")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AttackProtectionCaptchaAuthChallenge(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class AttackProtectionCaptchaAuthChallengeOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.attackProtection.AttackProtectionCaptchaAuthChallengeOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__96674c52139b37bcb0cab536f1d0ce7650cac87f4df3c19fdbfa44ce9205439b)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetFailOpen")
    def reset_fail_open(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetFailOpen", []))

    @builtins.property
    @jsii.member(jsii_name="failOpenInput")
    def fail_open_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "failOpenInput"))

    @builtins.property
    @jsii.member(jsii_name="failOpen")
    def fail_open(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "failOpen"))

    @fail_open.setter
    def fail_open(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__97a56655d28cbeff7abd278a1cc3135a2e73870e174685723fe8dfa317157c12)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "failOpen", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[AttackProtectionCaptchaAuthChallenge]:
        return typing.cast(typing.Optional[AttackProtectionCaptchaAuthChallenge], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[AttackProtectionCaptchaAuthChallenge],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__fed842d7636ba595d0e9975e1fa760b85f4f4fcd7d726ad208898d4817d1b043)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.attackProtection.AttackProtectionCaptchaFriendlyCaptcha",
    jsii_struct_bases=[],
    name_mapping={"site_key": "siteKey", "secret": "secret"},
)
class AttackProtectionCaptchaFriendlyCaptcha:
    def __init__(
        self,
        *,
        site_key: builtins.str,
        secret: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param site_key: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#site_key AttackProtection#site_key}.
        :param secret: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#secret AttackProtection#secret}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__50dfd3b5fe78dd043e640ccba6d0a572e11a1b6c015e91f9f27106ae59f3cc67)
            check_type(argname="argument site_key", value=site_key, expected_type=type_hints["site_key"])
            check_type(argname="argument secret", value=secret, expected_type=type_hints["secret"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "site_key": site_key,
        }
        if secret is not None:
            self._values["secret"] = secret

    @builtins.property
    def site_key(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#site_key AttackProtection#site_key}.'''
        result = self._values.get("site_key")
        assert result is not None, "Required property 'site_key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def secret(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#secret AttackProtection#secret}.'''
        result = self._values.get("secret")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AttackProtectionCaptchaFriendlyCaptcha(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class AttackProtectionCaptchaFriendlyCaptchaOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.attackProtection.AttackProtectionCaptchaFriendlyCaptchaOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__86f926b97689407467fb4ff3e9a8f6725717f159b50c77d3f95a8cae585d232e)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetSecret")
    def reset_secret(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSecret", []))

    @builtins.property
    @jsii.member(jsii_name="secretInput")
    def secret_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "secretInput"))

    @builtins.property
    @jsii.member(jsii_name="siteKeyInput")
    def site_key_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "siteKeyInput"))

    @builtins.property
    @jsii.member(jsii_name="secret")
    def secret(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "secret"))

    @secret.setter
    def secret(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4d4e8aa1fee300628802b913cce7a8ad8c6356fadec1d00c8446eb04f4506f2d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "secret", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="siteKey")
    def site_key(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "siteKey"))

    @site_key.setter
    def site_key(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f4f9a4ea34ce9c9fca78db070cb7ec301de3c65077289beca9f1c0e08c688c76)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "siteKey", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[AttackProtectionCaptchaFriendlyCaptcha]:
        return typing.cast(typing.Optional[AttackProtectionCaptchaFriendlyCaptcha], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[AttackProtectionCaptchaFriendlyCaptcha],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e39e97c4fd0c0b6ca7a357a4cf4ed14113d4afa4fe1135b5c5a5beda3c6be8d3)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.attackProtection.AttackProtectionCaptchaHcaptcha",
    jsii_struct_bases=[],
    name_mapping={"site_key": "siteKey", "secret": "secret"},
)
class AttackProtectionCaptchaHcaptcha:
    def __init__(
        self,
        *,
        site_key: builtins.str,
        secret: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param site_key: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#site_key AttackProtection#site_key}.
        :param secret: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#secret AttackProtection#secret}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7d0086c4be524be3ada06e524228bc87693d8ac437591199ce8f33761f7c9187)
            check_type(argname="argument site_key", value=site_key, expected_type=type_hints["site_key"])
            check_type(argname="argument secret", value=secret, expected_type=type_hints["secret"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "site_key": site_key,
        }
        if secret is not None:
            self._values["secret"] = secret

    @builtins.property
    def site_key(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#site_key AttackProtection#site_key}.'''
        result = self._values.get("site_key")
        assert result is not None, "Required property 'site_key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def secret(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#secret AttackProtection#secret}.'''
        result = self._values.get("secret")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AttackProtectionCaptchaHcaptcha(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class AttackProtectionCaptchaHcaptchaOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.attackProtection.AttackProtectionCaptchaHcaptchaOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__24f8fa153461fb387b0e5c801bc45aee2bc2537c8a1ba26874719f0d23c6b27f)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetSecret")
    def reset_secret(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSecret", []))

    @builtins.property
    @jsii.member(jsii_name="secretInput")
    def secret_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "secretInput"))

    @builtins.property
    @jsii.member(jsii_name="siteKeyInput")
    def site_key_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "siteKeyInput"))

    @builtins.property
    @jsii.member(jsii_name="secret")
    def secret(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "secret"))

    @secret.setter
    def secret(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ed2aebb7570962bd27a6cdf1d14d645dc267779a60765ce7ebb345f552eff8c2)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "secret", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="siteKey")
    def site_key(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "siteKey"))

    @site_key.setter
    def site_key(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f64e4dec533f009a6b7878cabafce6cf8bec2dbd22002aa7260806802d9c6aae)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "siteKey", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[AttackProtectionCaptchaHcaptcha]:
        return typing.cast(typing.Optional[AttackProtectionCaptchaHcaptcha], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[AttackProtectionCaptchaHcaptcha],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d756c9284b65f72dd675f8955ff629dd392f56983a6ff07b1c6dd3b0619eab10)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class AttackProtectionCaptchaOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.attackProtection.AttackProtectionCaptchaOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__3999569096e815ac13aa82599026e189a50472185b85a49526e8320846a387d0)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="putArkose")
    def put_arkose(
        self,
        *,
        site_key: builtins.str,
        client_subdomain: typing.Optional[builtins.str] = None,
        fail_open: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        secret: typing.Optional[builtins.str] = None,
        verify_subdomain: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param site_key: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#site_key AttackProtection#site_key}.
        :param client_subdomain: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#client_subdomain AttackProtection#client_subdomain}.
        :param fail_open: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#fail_open AttackProtection#fail_open}.
        :param secret: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#secret AttackProtection#secret}.
        :param verify_subdomain: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#verify_subdomain AttackProtection#verify_subdomain}.
        '''
        value = AttackProtectionCaptchaArkose(
            site_key=site_key,
            client_subdomain=client_subdomain,
            fail_open=fail_open,
            secret=secret,
            verify_subdomain=verify_subdomain,
        )

        return typing.cast(None, jsii.invoke(self, "putArkose", [value]))

    @jsii.member(jsii_name="putAuthChallenge")
    def put_auth_challenge(
        self,
        *,
        fail_open: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param fail_open: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#fail_open AttackProtection#fail_open}.
        '''
        value = AttackProtectionCaptchaAuthChallenge(fail_open=fail_open)

        return typing.cast(None, jsii.invoke(self, "putAuthChallenge", [value]))

    @jsii.member(jsii_name="putFriendlyCaptcha")
    def put_friendly_captcha(
        self,
        *,
        site_key: builtins.str,
        secret: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param site_key: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#site_key AttackProtection#site_key}.
        :param secret: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#secret AttackProtection#secret}.
        '''
        value = AttackProtectionCaptchaFriendlyCaptcha(
            site_key=site_key, secret=secret
        )

        return typing.cast(None, jsii.invoke(self, "putFriendlyCaptcha", [value]))

    @jsii.member(jsii_name="putHcaptcha")
    def put_hcaptcha(
        self,
        *,
        site_key: builtins.str,
        secret: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param site_key: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#site_key AttackProtection#site_key}.
        :param secret: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#secret AttackProtection#secret}.
        '''
        value = AttackProtectionCaptchaHcaptcha(site_key=site_key, secret=secret)

        return typing.cast(None, jsii.invoke(self, "putHcaptcha", [value]))

    @jsii.member(jsii_name="putRecaptchaEnterprise")
    def put_recaptcha_enterprise(
        self,
        *,
        project_id: builtins.str,
        site_key: builtins.str,
        api_key: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param project_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#project_id AttackProtection#project_id}.
        :param site_key: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#site_key AttackProtection#site_key}.
        :param api_key: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#api_key AttackProtection#api_key}.
        '''
        value = AttackProtectionCaptchaRecaptchaEnterprise(
            project_id=project_id, site_key=site_key, api_key=api_key
        )

        return typing.cast(None, jsii.invoke(self, "putRecaptchaEnterprise", [value]))

    @jsii.member(jsii_name="putRecaptchaV2")
    def put_recaptcha_v2(
        self,
        *,
        site_key: builtins.str,
        secret: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param site_key: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#site_key AttackProtection#site_key}.
        :param secret: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#secret AttackProtection#secret}.
        '''
        value = AttackProtectionCaptchaRecaptchaV2(site_key=site_key, secret=secret)

        return typing.cast(None, jsii.invoke(self, "putRecaptchaV2", [value]))

    @jsii.member(jsii_name="resetActiveProviderId")
    def reset_active_provider_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetActiveProviderId", []))

    @jsii.member(jsii_name="resetArkose")
    def reset_arkose(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetArkose", []))

    @jsii.member(jsii_name="resetAuthChallenge")
    def reset_auth_challenge(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAuthChallenge", []))

    @jsii.member(jsii_name="resetFriendlyCaptcha")
    def reset_friendly_captcha(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetFriendlyCaptcha", []))

    @jsii.member(jsii_name="resetHcaptcha")
    def reset_hcaptcha(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetHcaptcha", []))

    @jsii.member(jsii_name="resetRecaptchaEnterprise")
    def reset_recaptcha_enterprise(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetRecaptchaEnterprise", []))

    @jsii.member(jsii_name="resetRecaptchaV2")
    def reset_recaptcha_v2(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetRecaptchaV2", []))

    @builtins.property
    @jsii.member(jsii_name="arkose")
    def arkose(self) -> AttackProtectionCaptchaArkoseOutputReference:
        return typing.cast(AttackProtectionCaptchaArkoseOutputReference, jsii.get(self, "arkose"))

    @builtins.property
    @jsii.member(jsii_name="authChallenge")
    def auth_challenge(self) -> AttackProtectionCaptchaAuthChallengeOutputReference:
        return typing.cast(AttackProtectionCaptchaAuthChallengeOutputReference, jsii.get(self, "authChallenge"))

    @builtins.property
    @jsii.member(jsii_name="friendlyCaptcha")
    def friendly_captcha(self) -> AttackProtectionCaptchaFriendlyCaptchaOutputReference:
        return typing.cast(AttackProtectionCaptchaFriendlyCaptchaOutputReference, jsii.get(self, "friendlyCaptcha"))

    @builtins.property
    @jsii.member(jsii_name="hcaptcha")
    def hcaptcha(self) -> AttackProtectionCaptchaHcaptchaOutputReference:
        return typing.cast(AttackProtectionCaptchaHcaptchaOutputReference, jsii.get(self, "hcaptcha"))

    @builtins.property
    @jsii.member(jsii_name="recaptchaEnterprise")
    def recaptcha_enterprise(
        self,
    ) -> "AttackProtectionCaptchaRecaptchaEnterpriseOutputReference":
        return typing.cast("AttackProtectionCaptchaRecaptchaEnterpriseOutputReference", jsii.get(self, "recaptchaEnterprise"))

    @builtins.property
    @jsii.member(jsii_name="recaptchaV2")
    def recaptcha_v2(self) -> "AttackProtectionCaptchaRecaptchaV2OutputReference":
        return typing.cast("AttackProtectionCaptchaRecaptchaV2OutputReference", jsii.get(self, "recaptchaV2"))

    @builtins.property
    @jsii.member(jsii_name="activeProviderIdInput")
    def active_provider_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "activeProviderIdInput"))

    @builtins.property
    @jsii.member(jsii_name="arkoseInput")
    def arkose_input(self) -> typing.Optional[AttackProtectionCaptchaArkose]:
        return typing.cast(typing.Optional[AttackProtectionCaptchaArkose], jsii.get(self, "arkoseInput"))

    @builtins.property
    @jsii.member(jsii_name="authChallengeInput")
    def auth_challenge_input(
        self,
    ) -> typing.Optional[AttackProtectionCaptchaAuthChallenge]:
        return typing.cast(typing.Optional[AttackProtectionCaptchaAuthChallenge], jsii.get(self, "authChallengeInput"))

    @builtins.property
    @jsii.member(jsii_name="friendlyCaptchaInput")
    def friendly_captcha_input(
        self,
    ) -> typing.Optional[AttackProtectionCaptchaFriendlyCaptcha]:
        return typing.cast(typing.Optional[AttackProtectionCaptchaFriendlyCaptcha], jsii.get(self, "friendlyCaptchaInput"))

    @builtins.property
    @jsii.member(jsii_name="hcaptchaInput")
    def hcaptcha_input(self) -> typing.Optional[AttackProtectionCaptchaHcaptcha]:
        return typing.cast(typing.Optional[AttackProtectionCaptchaHcaptcha], jsii.get(self, "hcaptchaInput"))

    @builtins.property
    @jsii.member(jsii_name="recaptchaEnterpriseInput")
    def recaptcha_enterprise_input(
        self,
    ) -> typing.Optional["AttackProtectionCaptchaRecaptchaEnterprise"]:
        return typing.cast(typing.Optional["AttackProtectionCaptchaRecaptchaEnterprise"], jsii.get(self, "recaptchaEnterpriseInput"))

    @builtins.property
    @jsii.member(jsii_name="recaptchaV2Input")
    def recaptcha_v2_input(
        self,
    ) -> typing.Optional["AttackProtectionCaptchaRecaptchaV2"]:
        return typing.cast(typing.Optional["AttackProtectionCaptchaRecaptchaV2"], jsii.get(self, "recaptchaV2Input"))

    @builtins.property
    @jsii.member(jsii_name="activeProviderId")
    def active_provider_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "activeProviderId"))

    @active_provider_id.setter
    def active_provider_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__bc1c16d5b7b1d92bb9424f937bb593337ac448943c01493c680a2ed425560f91)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "activeProviderId", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[AttackProtectionCaptcha]:
        return typing.cast(typing.Optional[AttackProtectionCaptcha], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[AttackProtectionCaptcha]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__231d56649d928ee66eb366fe0cbe5dfc0c57cc817cec42d7cb78127c37e68a80)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.attackProtection.AttackProtectionCaptchaRecaptchaEnterprise",
    jsii_struct_bases=[],
    name_mapping={
        "project_id": "projectId",
        "site_key": "siteKey",
        "api_key": "apiKey",
    },
)
class AttackProtectionCaptchaRecaptchaEnterprise:
    def __init__(
        self,
        *,
        project_id: builtins.str,
        site_key: builtins.str,
        api_key: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param project_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#project_id AttackProtection#project_id}.
        :param site_key: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#site_key AttackProtection#site_key}.
        :param api_key: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#api_key AttackProtection#api_key}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3721c4557c3c14c524d482bcfa49811cd5e422de3da3878b2699b3c282231c8f)
            check_type(argname="argument project_id", value=project_id, expected_type=type_hints["project_id"])
            check_type(argname="argument site_key", value=site_key, expected_type=type_hints["site_key"])
            check_type(argname="argument api_key", value=api_key, expected_type=type_hints["api_key"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "project_id": project_id,
            "site_key": site_key,
        }
        if api_key is not None:
            self._values["api_key"] = api_key

    @builtins.property
    def project_id(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#project_id AttackProtection#project_id}.'''
        result = self._values.get("project_id")
        assert result is not None, "Required property 'project_id' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def site_key(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#site_key AttackProtection#site_key}.'''
        result = self._values.get("site_key")
        assert result is not None, "Required property 'site_key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def api_key(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#api_key AttackProtection#api_key}.'''
        result = self._values.get("api_key")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AttackProtectionCaptchaRecaptchaEnterprise(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class AttackProtectionCaptchaRecaptchaEnterpriseOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.attackProtection.AttackProtectionCaptchaRecaptchaEnterpriseOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__563b0ba650ba7bde01b48c6a4a1e695f02d3ca51ab5ec040961ba8d558717dc7)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetApiKey")
    def reset_api_key(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetApiKey", []))

    @builtins.property
    @jsii.member(jsii_name="apiKeyInput")
    def api_key_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "apiKeyInput"))

    @builtins.property
    @jsii.member(jsii_name="projectIdInput")
    def project_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "projectIdInput"))

    @builtins.property
    @jsii.member(jsii_name="siteKeyInput")
    def site_key_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "siteKeyInput"))

    @builtins.property
    @jsii.member(jsii_name="apiKey")
    def api_key(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "apiKey"))

    @api_key.setter
    def api_key(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__db5db5e8692c613fb38e34e4294340eedacee5fa01229c44905dc5f5f833a858)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "apiKey", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="projectId")
    def project_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "projectId"))

    @project_id.setter
    def project_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__cc3ad95370b943b606acddbcffaefcadf141df8777e208e81ede9cd1bfcb464c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "projectId", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="siteKey")
    def site_key(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "siteKey"))

    @site_key.setter
    def site_key(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d9667056998a1d66a3405483d622baaa9a0d1b52f8e6ad7c62375d8057c71523)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "siteKey", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[AttackProtectionCaptchaRecaptchaEnterprise]:
        return typing.cast(typing.Optional[AttackProtectionCaptchaRecaptchaEnterprise], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[AttackProtectionCaptchaRecaptchaEnterprise],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3d2f2c33ee55cd7b1852786a9bef25ee8438c4bab3c459eb3e4311c3e1f91357)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.attackProtection.AttackProtectionCaptchaRecaptchaV2",
    jsii_struct_bases=[],
    name_mapping={"site_key": "siteKey", "secret": "secret"},
)
class AttackProtectionCaptchaRecaptchaV2:
    def __init__(
        self,
        *,
        site_key: builtins.str,
        secret: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param site_key: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#site_key AttackProtection#site_key}.
        :param secret: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#secret AttackProtection#secret}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f22f6d0ef2596fe1817786814958320b3737939d0286ffe398809fda433cb199)
            check_type(argname="argument site_key", value=site_key, expected_type=type_hints["site_key"])
            check_type(argname="argument secret", value=secret, expected_type=type_hints["secret"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "site_key": site_key,
        }
        if secret is not None:
            self._values["secret"] = secret

    @builtins.property
    def site_key(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#site_key AttackProtection#site_key}.'''
        result = self._values.get("site_key")
        assert result is not None, "Required property 'site_key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def secret(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#secret AttackProtection#secret}.'''
        result = self._values.get("secret")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AttackProtectionCaptchaRecaptchaV2(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class AttackProtectionCaptchaRecaptchaV2OutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.attackProtection.AttackProtectionCaptchaRecaptchaV2OutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__6078e75baae1e0e6d1a4b33aaa4bcf2bbeeb7df6fecce6600be15e33b792e4ff)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetSecret")
    def reset_secret(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSecret", []))

    @builtins.property
    @jsii.member(jsii_name="secretInput")
    def secret_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "secretInput"))

    @builtins.property
    @jsii.member(jsii_name="siteKeyInput")
    def site_key_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "siteKeyInput"))

    @builtins.property
    @jsii.member(jsii_name="secret")
    def secret(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "secret"))

    @secret.setter
    def secret(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d1e8cee4a9ae4e131fccbcf2535795737d85701315925dbf861a13689418219e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "secret", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="siteKey")
    def site_key(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "siteKey"))

    @site_key.setter
    def site_key(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__cd582c849782b9ee727d2c3d7b14a47df8b644cafc74871afaa7d55ec95af16f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "siteKey", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[AttackProtectionCaptchaRecaptchaV2]:
        return typing.cast(typing.Optional[AttackProtectionCaptchaRecaptchaV2], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[AttackProtectionCaptchaRecaptchaV2],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5caf015633e427219f023d12fa652238d8ec3acd950dbbd80d81cf4c646a06eb)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.attackProtection.AttackProtectionConfig",
    jsii_struct_bases=[_cdktf_9a9027ec.TerraformMetaArguments],
    name_mapping={
        "connection": "connection",
        "count": "count",
        "depends_on": "dependsOn",
        "for_each": "forEach",
        "lifecycle": "lifecycle",
        "provider": "provider",
        "provisioners": "provisioners",
        "bot_detection": "botDetection",
        "breached_password_detection": "breachedPasswordDetection",
        "brute_force_protection": "bruteForceProtection",
        "captcha": "captcha",
        "id": "id",
        "suspicious_ip_throttling": "suspiciousIpThrottling",
    },
)
class AttackProtectionConfig(_cdktf_9a9027ec.TerraformMetaArguments):
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
        bot_detection: typing.Optional[typing.Union[AttackProtectionBotDetection, typing.Dict[builtins.str, typing.Any]]] = None,
        breached_password_detection: typing.Optional[typing.Union[AttackProtectionBreachedPasswordDetection, typing.Dict[builtins.str, typing.Any]]] = None,
        brute_force_protection: typing.Optional[typing.Union[AttackProtectionBruteForceProtection, typing.Dict[builtins.str, typing.Any]]] = None,
        captcha: typing.Optional[typing.Union[AttackProtectionCaptcha, typing.Dict[builtins.str, typing.Any]]] = None,
        id: typing.Optional[builtins.str] = None,
        suspicious_ip_throttling: typing.Optional[typing.Union["AttackProtectionSuspiciousIpThrottling", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param connection: 
        :param count: 
        :param depends_on: 
        :param for_each: 
        :param lifecycle: 
        :param provider: 
        :param provisioners: 
        :param bot_detection: bot_detection block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#bot_detection AttackProtection#bot_detection}
        :param breached_password_detection: breached_password_detection block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#breached_password_detection AttackProtection#breached_password_detection}
        :param brute_force_protection: brute_force_protection block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#brute_force_protection AttackProtection#brute_force_protection}
        :param captcha: captcha block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#captcha AttackProtection#captcha}
        :param id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#id AttackProtection#id}. Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2. If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
        :param suspicious_ip_throttling: suspicious_ip_throttling block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#suspicious_ip_throttling AttackProtection#suspicious_ip_throttling}
        '''
        if isinstance(lifecycle, dict):
            lifecycle = _cdktf_9a9027ec.TerraformResourceLifecycle(**lifecycle)
        if isinstance(bot_detection, dict):
            bot_detection = AttackProtectionBotDetection(**bot_detection)
        if isinstance(breached_password_detection, dict):
            breached_password_detection = AttackProtectionBreachedPasswordDetection(**breached_password_detection)
        if isinstance(brute_force_protection, dict):
            brute_force_protection = AttackProtectionBruteForceProtection(**brute_force_protection)
        if isinstance(captcha, dict):
            captcha = AttackProtectionCaptcha(**captcha)
        if isinstance(suspicious_ip_throttling, dict):
            suspicious_ip_throttling = AttackProtectionSuspiciousIpThrottling(**suspicious_ip_throttling)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__863e09adf75e0756e60e29ecc2beb846180b64a7bdf3d0ef8b57b9989c672037)
            check_type(argname="argument connection", value=connection, expected_type=type_hints["connection"])
            check_type(argname="argument count", value=count, expected_type=type_hints["count"])
            check_type(argname="argument depends_on", value=depends_on, expected_type=type_hints["depends_on"])
            check_type(argname="argument for_each", value=for_each, expected_type=type_hints["for_each"])
            check_type(argname="argument lifecycle", value=lifecycle, expected_type=type_hints["lifecycle"])
            check_type(argname="argument provider", value=provider, expected_type=type_hints["provider"])
            check_type(argname="argument provisioners", value=provisioners, expected_type=type_hints["provisioners"])
            check_type(argname="argument bot_detection", value=bot_detection, expected_type=type_hints["bot_detection"])
            check_type(argname="argument breached_password_detection", value=breached_password_detection, expected_type=type_hints["breached_password_detection"])
            check_type(argname="argument brute_force_protection", value=brute_force_protection, expected_type=type_hints["brute_force_protection"])
            check_type(argname="argument captcha", value=captcha, expected_type=type_hints["captcha"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
            check_type(argname="argument suspicious_ip_throttling", value=suspicious_ip_throttling, expected_type=type_hints["suspicious_ip_throttling"])
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
        if bot_detection is not None:
            self._values["bot_detection"] = bot_detection
        if breached_password_detection is not None:
            self._values["breached_password_detection"] = breached_password_detection
        if brute_force_protection is not None:
            self._values["brute_force_protection"] = brute_force_protection
        if captcha is not None:
            self._values["captcha"] = captcha
        if id is not None:
            self._values["id"] = id
        if suspicious_ip_throttling is not None:
            self._values["suspicious_ip_throttling"] = suspicious_ip_throttling

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
    def bot_detection(self) -> typing.Optional[AttackProtectionBotDetection]:
        '''bot_detection block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#bot_detection AttackProtection#bot_detection}
        '''
        result = self._values.get("bot_detection")
        return typing.cast(typing.Optional[AttackProtectionBotDetection], result)

    @builtins.property
    def breached_password_detection(
        self,
    ) -> typing.Optional[AttackProtectionBreachedPasswordDetection]:
        '''breached_password_detection block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#breached_password_detection AttackProtection#breached_password_detection}
        '''
        result = self._values.get("breached_password_detection")
        return typing.cast(typing.Optional[AttackProtectionBreachedPasswordDetection], result)

    @builtins.property
    def brute_force_protection(
        self,
    ) -> typing.Optional[AttackProtectionBruteForceProtection]:
        '''brute_force_protection block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#brute_force_protection AttackProtection#brute_force_protection}
        '''
        result = self._values.get("brute_force_protection")
        return typing.cast(typing.Optional[AttackProtectionBruteForceProtection], result)

    @builtins.property
    def captcha(self) -> typing.Optional[AttackProtectionCaptcha]:
        '''captcha block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#captcha AttackProtection#captcha}
        '''
        result = self._values.get("captcha")
        return typing.cast(typing.Optional[AttackProtectionCaptcha], result)

    @builtins.property
    def id(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#id AttackProtection#id}.

        Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
        If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
        '''
        result = self._values.get("id")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def suspicious_ip_throttling(
        self,
    ) -> typing.Optional["AttackProtectionSuspiciousIpThrottling"]:
        '''suspicious_ip_throttling block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#suspicious_ip_throttling AttackProtection#suspicious_ip_throttling}
        '''
        result = self._values.get("suspicious_ip_throttling")
        return typing.cast(typing.Optional["AttackProtectionSuspiciousIpThrottling"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AttackProtectionConfig(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="auth0.attackProtection.AttackProtectionSuspiciousIpThrottling",
    jsii_struct_bases=[],
    name_mapping={
        "enabled": "enabled",
        "allowlist": "allowlist",
        "pre_login": "preLogin",
        "pre_user_registration": "preUserRegistration",
        "shields": "shields",
    },
)
class AttackProtectionSuspiciousIpThrottling:
    def __init__(
        self,
        *,
        enabled: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
        allowlist: typing.Optional[typing.Sequence[builtins.str]] = None,
        pre_login: typing.Optional[typing.Union["AttackProtectionSuspiciousIpThrottlingPreLogin", typing.Dict[builtins.str, typing.Any]]] = None,
        pre_user_registration: typing.Optional[typing.Union["AttackProtectionSuspiciousIpThrottlingPreUserRegistration", typing.Dict[builtins.str, typing.Any]]] = None,
        shields: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param enabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#enabled AttackProtection#enabled}.
        :param allowlist: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#allowlist AttackProtection#allowlist}.
        :param pre_login: pre_login block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#pre_login AttackProtection#pre_login}
        :param pre_user_registration: pre_user_registration block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#pre_user_registration AttackProtection#pre_user_registration}
        :param shields: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#shields AttackProtection#shields}.
        '''
        if isinstance(pre_login, dict):
            pre_login = AttackProtectionSuspiciousIpThrottlingPreLogin(**pre_login)
        if isinstance(pre_user_registration, dict):
            pre_user_registration = AttackProtectionSuspiciousIpThrottlingPreUserRegistration(**pre_user_registration)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d1c4fbd8ee430176ea17a82a0c634a32acda322284604c80d8340c7cbebcacb0)
            check_type(argname="argument enabled", value=enabled, expected_type=type_hints["enabled"])
            check_type(argname="argument allowlist", value=allowlist, expected_type=type_hints["allowlist"])
            check_type(argname="argument pre_login", value=pre_login, expected_type=type_hints["pre_login"])
            check_type(argname="argument pre_user_registration", value=pre_user_registration, expected_type=type_hints["pre_user_registration"])
            check_type(argname="argument shields", value=shields, expected_type=type_hints["shields"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "enabled": enabled,
        }
        if allowlist is not None:
            self._values["allowlist"] = allowlist
        if pre_login is not None:
            self._values["pre_login"] = pre_login
        if pre_user_registration is not None:
            self._values["pre_user_registration"] = pre_user_registration
        if shields is not None:
            self._values["shields"] = shields

    @builtins.property
    def enabled(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#enabled AttackProtection#enabled}.'''
        result = self._values.get("enabled")
        assert result is not None, "Required property 'enabled' is missing"
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], result)

    @builtins.property
    def allowlist(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#allowlist AttackProtection#allowlist}.'''
        result = self._values.get("allowlist")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def pre_login(
        self,
    ) -> typing.Optional["AttackProtectionSuspiciousIpThrottlingPreLogin"]:
        '''pre_login block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#pre_login AttackProtection#pre_login}
        '''
        result = self._values.get("pre_login")
        return typing.cast(typing.Optional["AttackProtectionSuspiciousIpThrottlingPreLogin"], result)

    @builtins.property
    def pre_user_registration(
        self,
    ) -> typing.Optional["AttackProtectionSuspiciousIpThrottlingPreUserRegistration"]:
        '''pre_user_registration block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#pre_user_registration AttackProtection#pre_user_registration}
        '''
        result = self._values.get("pre_user_registration")
        return typing.cast(typing.Optional["AttackProtectionSuspiciousIpThrottlingPreUserRegistration"], result)

    @builtins.property
    def shields(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#shields AttackProtection#shields}.'''
        result = self._values.get("shields")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AttackProtectionSuspiciousIpThrottling(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class AttackProtectionSuspiciousIpThrottlingOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.attackProtection.AttackProtectionSuspiciousIpThrottlingOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__6125b742aa06e9cdf1bd9da2fee768b5ab4281c2b41ed881ddad6f3017d8cd21)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="putPreLogin")
    def put_pre_login(
        self,
        *,
        max_attempts: typing.Optional[jsii.Number] = None,
        rate: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param max_attempts: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#max_attempts AttackProtection#max_attempts}.
        :param rate: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#rate AttackProtection#rate}.
        '''
        value = AttackProtectionSuspiciousIpThrottlingPreLogin(
            max_attempts=max_attempts, rate=rate
        )

        return typing.cast(None, jsii.invoke(self, "putPreLogin", [value]))

    @jsii.member(jsii_name="putPreUserRegistration")
    def put_pre_user_registration(
        self,
        *,
        max_attempts: typing.Optional[jsii.Number] = None,
        rate: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param max_attempts: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#max_attempts AttackProtection#max_attempts}.
        :param rate: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#rate AttackProtection#rate}.
        '''
        value = AttackProtectionSuspiciousIpThrottlingPreUserRegistration(
            max_attempts=max_attempts, rate=rate
        )

        return typing.cast(None, jsii.invoke(self, "putPreUserRegistration", [value]))

    @jsii.member(jsii_name="resetAllowlist")
    def reset_allowlist(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAllowlist", []))

    @jsii.member(jsii_name="resetPreLogin")
    def reset_pre_login(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetPreLogin", []))

    @jsii.member(jsii_name="resetPreUserRegistration")
    def reset_pre_user_registration(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetPreUserRegistration", []))

    @jsii.member(jsii_name="resetShields")
    def reset_shields(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetShields", []))

    @builtins.property
    @jsii.member(jsii_name="preLogin")
    def pre_login(
        self,
    ) -> "AttackProtectionSuspiciousIpThrottlingPreLoginOutputReference":
        return typing.cast("AttackProtectionSuspiciousIpThrottlingPreLoginOutputReference", jsii.get(self, "preLogin"))

    @builtins.property
    @jsii.member(jsii_name="preUserRegistration")
    def pre_user_registration(
        self,
    ) -> "AttackProtectionSuspiciousIpThrottlingPreUserRegistrationOutputReference":
        return typing.cast("AttackProtectionSuspiciousIpThrottlingPreUserRegistrationOutputReference", jsii.get(self, "preUserRegistration"))

    @builtins.property
    @jsii.member(jsii_name="allowlistInput")
    def allowlist_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "allowlistInput"))

    @builtins.property
    @jsii.member(jsii_name="enabledInput")
    def enabled_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "enabledInput"))

    @builtins.property
    @jsii.member(jsii_name="preLoginInput")
    def pre_login_input(
        self,
    ) -> typing.Optional["AttackProtectionSuspiciousIpThrottlingPreLogin"]:
        return typing.cast(typing.Optional["AttackProtectionSuspiciousIpThrottlingPreLogin"], jsii.get(self, "preLoginInput"))

    @builtins.property
    @jsii.member(jsii_name="preUserRegistrationInput")
    def pre_user_registration_input(
        self,
    ) -> typing.Optional["AttackProtectionSuspiciousIpThrottlingPreUserRegistration"]:
        return typing.cast(typing.Optional["AttackProtectionSuspiciousIpThrottlingPreUserRegistration"], jsii.get(self, "preUserRegistrationInput"))

    @builtins.property
    @jsii.member(jsii_name="shieldsInput")
    def shields_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "shieldsInput"))

    @builtins.property
    @jsii.member(jsii_name="allowlist")
    def allowlist(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "allowlist"))

    @allowlist.setter
    def allowlist(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1edfb54e0d31a42697f15c6fb66fd1d12c17adc7fa4c606534c359a6403f7a7a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "allowlist", value) # pyright: ignore[reportArgumentType]

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
            type_hints = typing.get_type_hints(_typecheckingstub__ac890e3dc72a2451cd5324b70d1c3bae50987970c05956034d31cad5b987e40a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "enabled", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="shields")
    def shields(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "shields"))

    @shields.setter
    def shields(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e5903f6445659178b05468b0676db60f41ade908ed6d90d98b6875149500fc09)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "shields", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[AttackProtectionSuspiciousIpThrottling]:
        return typing.cast(typing.Optional[AttackProtectionSuspiciousIpThrottling], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[AttackProtectionSuspiciousIpThrottling],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b00a018fe3257ddb3688bdc786092512687a0af8a19cb0e05ba2e5f5e2d94e47)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.attackProtection.AttackProtectionSuspiciousIpThrottlingPreLogin",
    jsii_struct_bases=[],
    name_mapping={"max_attempts": "maxAttempts", "rate": "rate"},
)
class AttackProtectionSuspiciousIpThrottlingPreLogin:
    def __init__(
        self,
        *,
        max_attempts: typing.Optional[jsii.Number] = None,
        rate: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param max_attempts: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#max_attempts AttackProtection#max_attempts}.
        :param rate: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#rate AttackProtection#rate}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__be53938285873fa7a49e7b525a8c528afc5b9381c9908ac93c0c45d12c19f471)
            check_type(argname="argument max_attempts", value=max_attempts, expected_type=type_hints["max_attempts"])
            check_type(argname="argument rate", value=rate, expected_type=type_hints["rate"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if max_attempts is not None:
            self._values["max_attempts"] = max_attempts
        if rate is not None:
            self._values["rate"] = rate

    @builtins.property
    def max_attempts(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#max_attempts AttackProtection#max_attempts}.'''
        result = self._values.get("max_attempts")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def rate(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#rate AttackProtection#rate}.'''
        result = self._values.get("rate")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AttackProtectionSuspiciousIpThrottlingPreLogin(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class AttackProtectionSuspiciousIpThrottlingPreLoginOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.attackProtection.AttackProtectionSuspiciousIpThrottlingPreLoginOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__526c2f18a4ffe247f676b0dc45961cd02c58b7ac815ed22cad9d9cec7089deff)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetMaxAttempts")
    def reset_max_attempts(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMaxAttempts", []))

    @jsii.member(jsii_name="resetRate")
    def reset_rate(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetRate", []))

    @builtins.property
    @jsii.member(jsii_name="maxAttemptsInput")
    def max_attempts_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "maxAttemptsInput"))

    @builtins.property
    @jsii.member(jsii_name="rateInput")
    def rate_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "rateInput"))

    @builtins.property
    @jsii.member(jsii_name="maxAttempts")
    def max_attempts(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "maxAttempts"))

    @max_attempts.setter
    def max_attempts(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__dc1faf775f37ac48af78a8a7678d5062b20d0d4ab41d434795f260937f5581fe)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "maxAttempts", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="rate")
    def rate(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "rate"))

    @rate.setter
    def rate(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__79c64f2eff6d4c007ace91da9fe425eddd5dea534ccc74afa4ff2a3950f0e172)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "rate", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[AttackProtectionSuspiciousIpThrottlingPreLogin]:
        return typing.cast(typing.Optional[AttackProtectionSuspiciousIpThrottlingPreLogin], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[AttackProtectionSuspiciousIpThrottlingPreLogin],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6e453e3de3e1ac5dd122d14e2968f70772172981bee1cf583a1ff01aed1b499d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.attackProtection.AttackProtectionSuspiciousIpThrottlingPreUserRegistration",
    jsii_struct_bases=[],
    name_mapping={"max_attempts": "maxAttempts", "rate": "rate"},
)
class AttackProtectionSuspiciousIpThrottlingPreUserRegistration:
    def __init__(
        self,
        *,
        max_attempts: typing.Optional[jsii.Number] = None,
        rate: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param max_attempts: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#max_attempts AttackProtection#max_attempts}.
        :param rate: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#rate AttackProtection#rate}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__fc688edfd805626d2aefe0944dce9c1eba20aa26e5dd21668be56edde294656c)
            check_type(argname="argument max_attempts", value=max_attempts, expected_type=type_hints["max_attempts"])
            check_type(argname="argument rate", value=rate, expected_type=type_hints["rate"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if max_attempts is not None:
            self._values["max_attempts"] = max_attempts
        if rate is not None:
            self._values["rate"] = rate

    @builtins.property
    def max_attempts(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#max_attempts AttackProtection#max_attempts}.'''
        result = self._values.get("max_attempts")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def rate(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/attack_protection#rate AttackProtection#rate}.'''
        result = self._values.get("rate")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AttackProtectionSuspiciousIpThrottlingPreUserRegistration(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class AttackProtectionSuspiciousIpThrottlingPreUserRegistrationOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.attackProtection.AttackProtectionSuspiciousIpThrottlingPreUserRegistrationOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__f9f1f87dce73410a63b16c33e1b8ffe832ea8a622f74eb6e308bdf158dce2ffd)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetMaxAttempts")
    def reset_max_attempts(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMaxAttempts", []))

    @jsii.member(jsii_name="resetRate")
    def reset_rate(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetRate", []))

    @builtins.property
    @jsii.member(jsii_name="maxAttemptsInput")
    def max_attempts_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "maxAttemptsInput"))

    @builtins.property
    @jsii.member(jsii_name="rateInput")
    def rate_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "rateInput"))

    @builtins.property
    @jsii.member(jsii_name="maxAttempts")
    def max_attempts(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "maxAttempts"))

    @max_attempts.setter
    def max_attempts(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b1c766555bd2dc9adcb4cc1ab854e26195db56f70482db57cf4e6806da5378dc)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "maxAttempts", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="rate")
    def rate(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "rate"))

    @rate.setter
    def rate(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0a1ec8e9f4b05f3f6ecaaf9f36b3077157b40e7529585f99846968a4289ea13f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "rate", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[AttackProtectionSuspiciousIpThrottlingPreUserRegistration]:
        return typing.cast(typing.Optional[AttackProtectionSuspiciousIpThrottlingPreUserRegistration], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[AttackProtectionSuspiciousIpThrottlingPreUserRegistration],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d6936a5d0891736f76a4019ce51fcd8e5f6fbf87e9578a59a93876a2017d705a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


__all__ = [
    "AttackProtection",
    "AttackProtectionBotDetection",
    "AttackProtectionBotDetectionOutputReference",
    "AttackProtectionBreachedPasswordDetection",
    "AttackProtectionBreachedPasswordDetectionOutputReference",
    "AttackProtectionBreachedPasswordDetectionPreChangePassword",
    "AttackProtectionBreachedPasswordDetectionPreChangePasswordOutputReference",
    "AttackProtectionBreachedPasswordDetectionPreUserRegistration",
    "AttackProtectionBreachedPasswordDetectionPreUserRegistrationOutputReference",
    "AttackProtectionBruteForceProtection",
    "AttackProtectionBruteForceProtectionOutputReference",
    "AttackProtectionCaptcha",
    "AttackProtectionCaptchaArkose",
    "AttackProtectionCaptchaArkoseOutputReference",
    "AttackProtectionCaptchaAuthChallenge",
    "AttackProtectionCaptchaAuthChallengeOutputReference",
    "AttackProtectionCaptchaFriendlyCaptcha",
    "AttackProtectionCaptchaFriendlyCaptchaOutputReference",
    "AttackProtectionCaptchaHcaptcha",
    "AttackProtectionCaptchaHcaptchaOutputReference",
    "AttackProtectionCaptchaOutputReference",
    "AttackProtectionCaptchaRecaptchaEnterprise",
    "AttackProtectionCaptchaRecaptchaEnterpriseOutputReference",
    "AttackProtectionCaptchaRecaptchaV2",
    "AttackProtectionCaptchaRecaptchaV2OutputReference",
    "AttackProtectionConfig",
    "AttackProtectionSuspiciousIpThrottling",
    "AttackProtectionSuspiciousIpThrottlingOutputReference",
    "AttackProtectionSuspiciousIpThrottlingPreLogin",
    "AttackProtectionSuspiciousIpThrottlingPreLoginOutputReference",
    "AttackProtectionSuspiciousIpThrottlingPreUserRegistration",
    "AttackProtectionSuspiciousIpThrottlingPreUserRegistrationOutputReference",
]

publication.publish()

def _typecheckingstub__3f911d2ad9875be1d014b8b76ac99036d016fbae9f05ad7dfb4f3c391e0688d1(
    scope: _constructs_77d1e7e8.Construct,
    id_: builtins.str,
    *,
    bot_detection: typing.Optional[typing.Union[AttackProtectionBotDetection, typing.Dict[builtins.str, typing.Any]]] = None,
    breached_password_detection: typing.Optional[typing.Union[AttackProtectionBreachedPasswordDetection, typing.Dict[builtins.str, typing.Any]]] = None,
    brute_force_protection: typing.Optional[typing.Union[AttackProtectionBruteForceProtection, typing.Dict[builtins.str, typing.Any]]] = None,
    captcha: typing.Optional[typing.Union[AttackProtectionCaptcha, typing.Dict[builtins.str, typing.Any]]] = None,
    id: typing.Optional[builtins.str] = None,
    suspicious_ip_throttling: typing.Optional[typing.Union[AttackProtectionSuspiciousIpThrottling, typing.Dict[builtins.str, typing.Any]]] = None,
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

def _typecheckingstub__da35c36ff1a68882839f521c4559a8bdcd2c1582008762788691b76bfcbb8ec6(
    scope: _constructs_77d1e7e8.Construct,
    import_to_id: builtins.str,
    import_from_id: builtins.str,
    provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e90953a82157db5b9c88e7ea998ac8d73f8d69bca4513b8d56126c6a1437f974(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__39d81be2176c15f518dc048c3ebfa8811a7951c0053b00536aa7910e58c07618(
    *,
    allowlist: typing.Optional[typing.Sequence[builtins.str]] = None,
    bot_detection_level: typing.Optional[builtins.str] = None,
    challenge_passwordless_policy: typing.Optional[builtins.str] = None,
    challenge_password_policy: typing.Optional[builtins.str] = None,
    challenge_password_reset_policy: typing.Optional[builtins.str] = None,
    monitoring_mode_enabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fe5f0b8d199b5a7a96fb9247cef87956801e23579103f442011967951d3f92d8(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__134423a84ecef93dfb05d607e476b7e2ab8e7e4f98699b55ba6daecb8cd394ee(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e6d088200c044a6f8995ab90789cf4a0ea28f04c1d32c6376a00b34eb94b2457(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bb5f4b2b17d8525a0786f76056018233ba3a64daf51e1b715e7a5012b05ed496(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4c0fa4a6032d8891e7c539f4fa8798787416bc83bac0d86d72dc0322b9f839ca(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3a0b1e1cae99332153ee438bec56863f369b0df5263f790fb5a2b4c8994a2b58(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__74afb8fb5b4fb70b3736343020f3cd2ff5c139501b5b307c0d974cec8b1ad77a(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__52ee6b2441c7952cbc63479f2c60677d0b20807137cb259fe3a0efefaac9c48d(
    value: typing.Optional[AttackProtectionBotDetection],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5eb85671024be5fd3a94b46e2a7e51d511167fa91045410df3f8f54621eb8e9c(
    *,
    enabled: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    admin_notification_frequency: typing.Optional[typing.Sequence[builtins.str]] = None,
    method: typing.Optional[builtins.str] = None,
    pre_change_password: typing.Optional[typing.Union[AttackProtectionBreachedPasswordDetectionPreChangePassword, typing.Dict[builtins.str, typing.Any]]] = None,
    pre_user_registration: typing.Optional[typing.Union[AttackProtectionBreachedPasswordDetectionPreUserRegistration, typing.Dict[builtins.str, typing.Any]]] = None,
    shields: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a72a083f19a2af99202542670da3050be78dbf072e16c44f4534f1fb567eb2f6(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e9f7cc99ec736a40839279e50e6206d904d224672a9ae6635269181ee775d64a(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__db244b57a30a0d98011c06833ad2e328cf08afffab2464e58471817eb2eb2505(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d400a407f2ecc64ce38008f7d1beae67ca5fda9d66db4a914458c44ece372596(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__36a17dba9edd0116832eba6abb74e8c245564f8c51e1fd64033f6410adba4803(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f5e13ace8e8ae8933e09fc08667e6fef9b6e1b9e42d16cdb7e17df7d7c4fe944(
    value: typing.Optional[AttackProtectionBreachedPasswordDetection],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a46c7f3251cec4d90b4bfb8eaa2898883e9227f5a53f718f561a76e685fb0d2c(
    *,
    shields: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__27ef10d6befa37901a68a791eb0e72cf122e6cd924d8daeb328574c191e21b72(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__aa73f3c366a133cb007bb088ba7ef77ed9ef86f928744b7101164e19221572a3(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ca5f0d1bdf9d3b80e48906ce4fc02de67155ee4ef96014a771e34b58514c8779(
    value: typing.Optional[AttackProtectionBreachedPasswordDetectionPreChangePassword],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__816f27817f3ba48a70ce7a91fdb001bc678d5430805b63cc43d596c83d2bb593(
    *,
    shields: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__23931c391975918f29c52a17e6246b1154a023423e696131a4e9c678a4ab2118(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f6c269e167da98f783672db02fb2fd3ae40fffa5cb67968abf8c863d6147ab8a(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e76c06d9277c62f028b6515de08bc7c17d74f19487be81962f0cfba1fb1ecdcc(
    value: typing.Optional[AttackProtectionBreachedPasswordDetectionPreUserRegistration],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__700a6ea148710b0122640f28d0caae04db22aef70aad99e0404b01ca11553296(
    *,
    enabled: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    allowlist: typing.Optional[typing.Sequence[builtins.str]] = None,
    max_attempts: typing.Optional[jsii.Number] = None,
    mode: typing.Optional[builtins.str] = None,
    shields: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b5554bf8585859fc68bec8b97b18424ef2d7615948f09b5998b0a8838e37f82a(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fbb8ef2c58f8c091ca6ee4c88aef9b89a9fb5510ea8f2ad4a5cde013455a7d32(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cf73172204100a80968ac824955c65b0cd856f1226f9ba04c937a53b71e05177(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1fbc8c11aaa08204738d6a5337f0958f674c421ce6a70c9a36dcee53c4a1112b(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__07f2b8f6ce3451762a72eee9dac4af349d075cb63344a96948f5be67dde610eb(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4b755c222c8f5c1897a565a9a10dc83faff54b3f0d4978c3cad8149a6cd8aa48(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ba2310eea3dc3a6c64995610fb297b21929e5f3fd9df5dd141f6ef0e7f2a6290(
    value: typing.Optional[AttackProtectionBruteForceProtection],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__64e7270049467f95bbd2a4453e3ccb2bf1a42cb84856a96bdef75ee2adfe1f15(
    *,
    active_provider_id: typing.Optional[builtins.str] = None,
    arkose: typing.Optional[typing.Union[AttackProtectionCaptchaArkose, typing.Dict[builtins.str, typing.Any]]] = None,
    auth_challenge: typing.Optional[typing.Union[AttackProtectionCaptchaAuthChallenge, typing.Dict[builtins.str, typing.Any]]] = None,
    friendly_captcha: typing.Optional[typing.Union[AttackProtectionCaptchaFriendlyCaptcha, typing.Dict[builtins.str, typing.Any]]] = None,
    hcaptcha: typing.Optional[typing.Union[AttackProtectionCaptchaHcaptcha, typing.Dict[builtins.str, typing.Any]]] = None,
    recaptcha_enterprise: typing.Optional[typing.Union[AttackProtectionCaptchaRecaptchaEnterprise, typing.Dict[builtins.str, typing.Any]]] = None,
    recaptcha_v2: typing.Optional[typing.Union[AttackProtectionCaptchaRecaptchaV2, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2b24c500132e9e6bde693348285c6311a996a58adbc0075c2f3fc6d99d9c5566(
    *,
    site_key: builtins.str,
    client_subdomain: typing.Optional[builtins.str] = None,
    fail_open: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    secret: typing.Optional[builtins.str] = None,
    verify_subdomain: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b376533c2ab16375de6841a60731e8b6392a1aa37a06e06e7613d00137a988d9(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__902d7617193810b22dae3e044c2a403eac87e1ff99fe602fd770fd8656babde9(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2e3b25b927e12e08d464ed8dbc13944bda3e1c6182e4b77717a0833327279e2e(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e15d244425aa2827dccd4e82fd9bc2064380d23969a372b94dfac992e84e0adc(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2fa8f44409fff1b9dbbb0a8d5425f938e59269b6b4cf820528363a5ef2d426f5(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__115b017cec7ca0d8a041e058aeddeb7c0f5c4f608d5925d727611e9c748e7f3a(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c65282c0bc0c24ba6cffa93440588dca15342d3885d60fabebdf1085151b0415(
    value: typing.Optional[AttackProtectionCaptchaArkose],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6322c9c79a4c0d1b5fe4c0c0a3afcba95c863fd2065cb5af90b744f53f282f21(
    *,
    fail_open: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__96674c52139b37bcb0cab536f1d0ce7650cac87f4df3c19fdbfa44ce9205439b(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__97a56655d28cbeff7abd278a1cc3135a2e73870e174685723fe8dfa317157c12(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fed842d7636ba595d0e9975e1fa760b85f4f4fcd7d726ad208898d4817d1b043(
    value: typing.Optional[AttackProtectionCaptchaAuthChallenge],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__50dfd3b5fe78dd043e640ccba6d0a572e11a1b6c015e91f9f27106ae59f3cc67(
    *,
    site_key: builtins.str,
    secret: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__86f926b97689407467fb4ff3e9a8f6725717f159b50c77d3f95a8cae585d232e(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4d4e8aa1fee300628802b913cce7a8ad8c6356fadec1d00c8446eb04f4506f2d(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f4f9a4ea34ce9c9fca78db070cb7ec301de3c65077289beca9f1c0e08c688c76(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e39e97c4fd0c0b6ca7a357a4cf4ed14113d4afa4fe1135b5c5a5beda3c6be8d3(
    value: typing.Optional[AttackProtectionCaptchaFriendlyCaptcha],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7d0086c4be524be3ada06e524228bc87693d8ac437591199ce8f33761f7c9187(
    *,
    site_key: builtins.str,
    secret: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__24f8fa153461fb387b0e5c801bc45aee2bc2537c8a1ba26874719f0d23c6b27f(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ed2aebb7570962bd27a6cdf1d14d645dc267779a60765ce7ebb345f552eff8c2(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f64e4dec533f009a6b7878cabafce6cf8bec2dbd22002aa7260806802d9c6aae(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d756c9284b65f72dd675f8955ff629dd392f56983a6ff07b1c6dd3b0619eab10(
    value: typing.Optional[AttackProtectionCaptchaHcaptcha],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3999569096e815ac13aa82599026e189a50472185b85a49526e8320846a387d0(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bc1c16d5b7b1d92bb9424f937bb593337ac448943c01493c680a2ed425560f91(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__231d56649d928ee66eb366fe0cbe5dfc0c57cc817cec42d7cb78127c37e68a80(
    value: typing.Optional[AttackProtectionCaptcha],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3721c4557c3c14c524d482bcfa49811cd5e422de3da3878b2699b3c282231c8f(
    *,
    project_id: builtins.str,
    site_key: builtins.str,
    api_key: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__563b0ba650ba7bde01b48c6a4a1e695f02d3ca51ab5ec040961ba8d558717dc7(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__db5db5e8692c613fb38e34e4294340eedacee5fa01229c44905dc5f5f833a858(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cc3ad95370b943b606acddbcffaefcadf141df8777e208e81ede9cd1bfcb464c(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d9667056998a1d66a3405483d622baaa9a0d1b52f8e6ad7c62375d8057c71523(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3d2f2c33ee55cd7b1852786a9bef25ee8438c4bab3c459eb3e4311c3e1f91357(
    value: typing.Optional[AttackProtectionCaptchaRecaptchaEnterprise],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f22f6d0ef2596fe1817786814958320b3737939d0286ffe398809fda433cb199(
    *,
    site_key: builtins.str,
    secret: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6078e75baae1e0e6d1a4b33aaa4bcf2bbeeb7df6fecce6600be15e33b792e4ff(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d1e8cee4a9ae4e131fccbcf2535795737d85701315925dbf861a13689418219e(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cd582c849782b9ee727d2c3d7b14a47df8b644cafc74871afaa7d55ec95af16f(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5caf015633e427219f023d12fa652238d8ec3acd950dbbd80d81cf4c646a06eb(
    value: typing.Optional[AttackProtectionCaptchaRecaptchaV2],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__863e09adf75e0756e60e29ecc2beb846180b64a7bdf3d0ef8b57b9989c672037(
    *,
    connection: typing.Optional[typing.Union[typing.Union[_cdktf_9a9027ec.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]] = None,
    count: typing.Optional[typing.Union[jsii.Number, _cdktf_9a9027ec.TerraformCount]] = None,
    depends_on: typing.Optional[typing.Sequence[_cdktf_9a9027ec.ITerraformDependable]] = None,
    for_each: typing.Optional[_cdktf_9a9027ec.ITerraformIterator] = None,
    lifecycle: typing.Optional[typing.Union[_cdktf_9a9027ec.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]] = None,
    provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
    provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktf_9a9027ec.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]] = None,
    bot_detection: typing.Optional[typing.Union[AttackProtectionBotDetection, typing.Dict[builtins.str, typing.Any]]] = None,
    breached_password_detection: typing.Optional[typing.Union[AttackProtectionBreachedPasswordDetection, typing.Dict[builtins.str, typing.Any]]] = None,
    brute_force_protection: typing.Optional[typing.Union[AttackProtectionBruteForceProtection, typing.Dict[builtins.str, typing.Any]]] = None,
    captcha: typing.Optional[typing.Union[AttackProtectionCaptcha, typing.Dict[builtins.str, typing.Any]]] = None,
    id: typing.Optional[builtins.str] = None,
    suspicious_ip_throttling: typing.Optional[typing.Union[AttackProtectionSuspiciousIpThrottling, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d1c4fbd8ee430176ea17a82a0c634a32acda322284604c80d8340c7cbebcacb0(
    *,
    enabled: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    allowlist: typing.Optional[typing.Sequence[builtins.str]] = None,
    pre_login: typing.Optional[typing.Union[AttackProtectionSuspiciousIpThrottlingPreLogin, typing.Dict[builtins.str, typing.Any]]] = None,
    pre_user_registration: typing.Optional[typing.Union[AttackProtectionSuspiciousIpThrottlingPreUserRegistration, typing.Dict[builtins.str, typing.Any]]] = None,
    shields: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6125b742aa06e9cdf1bd9da2fee768b5ab4281c2b41ed881ddad6f3017d8cd21(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1edfb54e0d31a42697f15c6fb66fd1d12c17adc7fa4c606534c359a6403f7a7a(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ac890e3dc72a2451cd5324b70d1c3bae50987970c05956034d31cad5b987e40a(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e5903f6445659178b05468b0676db60f41ade908ed6d90d98b6875149500fc09(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b00a018fe3257ddb3688bdc786092512687a0af8a19cb0e05ba2e5f5e2d94e47(
    value: typing.Optional[AttackProtectionSuspiciousIpThrottling],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__be53938285873fa7a49e7b525a8c528afc5b9381c9908ac93c0c45d12c19f471(
    *,
    max_attempts: typing.Optional[jsii.Number] = None,
    rate: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__526c2f18a4ffe247f676b0dc45961cd02c58b7ac815ed22cad9d9cec7089deff(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__dc1faf775f37ac48af78a8a7678d5062b20d0d4ab41d434795f260937f5581fe(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__79c64f2eff6d4c007ace91da9fe425eddd5dea534ccc74afa4ff2a3950f0e172(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6e453e3de3e1ac5dd122d14e2968f70772172981bee1cf583a1ff01aed1b499d(
    value: typing.Optional[AttackProtectionSuspiciousIpThrottlingPreLogin],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fc688edfd805626d2aefe0944dce9c1eba20aa26e5dd21668be56edde294656c(
    *,
    max_attempts: typing.Optional[jsii.Number] = None,
    rate: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f9f1f87dce73410a63b16c33e1b8ffe832ea8a622f74eb6e308bdf158dce2ffd(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b1c766555bd2dc9adcb4cc1ab854e26195db56f70482db57cf4e6806da5378dc(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0a1ec8e9f4b05f3f6ecaaf9f36b3077157b40e7529585f99846968a4289ea13f(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d6936a5d0891736f76a4019ce51fcd8e5f6fbf87e9578a59a93876a2017d705a(
    value: typing.Optional[AttackProtectionSuspiciousIpThrottlingPreUserRegistration],
) -> None:
    """Type checking stubs"""
    pass
