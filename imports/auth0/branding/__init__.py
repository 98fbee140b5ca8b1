r'''
# `auth0_branding`

Refer to the Terraform Registry for docs: [`auth0_branding`](https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/branding).
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


class Branding(
    _cdktf_9a9027ec.TerraformResource,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.branding.Branding",
):
    '''Represents a {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/branding auth0_branding}.'''

    def __init__(
        self,
        scope: _constructs_77d1e7e8.Construct,
        id_: builtins.str,
        *,
        colors: typing.Optional[typing.Union["BrandingColors", typing.Dict[builtins.str, typing.Any]]] = None,
        favicon_url: typing.Optional[builtins.str] = None,
        font: typing.Optional[typing.Union["BrandingFont", typing.Dict[builtins.str, typing.Any]]] = None,
        id: typing.Optional[builtins.str] = None,
        logo_url: typing.Optional[builtins.str] = None,
        universal_login: typing.Optional[typing.Union["BrandingUniversalLogin", typing.Dict[builtins.str, typing.Any]]] = None,
        connection: typing.Optional[typing.Union[typing.Union[_cdktf_9a9027ec.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]] = None,
        count: typing.Optional[typing.Union[jsii.Number, _cdktf_9a9027ec.TerraformCount]] = None,
        depends_on: typing.Optional[typing.Sequence[_cdktf_9a9027ec.ITerraformDependable]] = None,
        for_each: typing.Optional[_cdktf_9a9027ec.ITerraformIterator] = None,
        lifecycle: typing.Optional[typing.Union[_cdktf_9a9027ec.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]] = None,
        provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
        provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktf_9a9027ec.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]] = None,
    ) -> None:
        '''Create a new {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/branding auth0_branding} Resource.

        :param scope: The scope in which to define this construct.
        :param id_: The scoped construct ID. Must be unique amongst siblings in the same scope
        :param colors: colors block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/branding#colors Branding#colors}
        :param favicon_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/branding#favicon_url Branding#favicon_url}.
        :param font: font block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/branding#font Branding#font}
        :param id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/branding#id Branding#id}. Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2. If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
        :param logo_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/branding#logo_url Branding#logo_url}.
        :param universal_login: universal_login block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/branding#universal_login Branding#universal_login}
        :param connection: 
        :param count: 
        :param depends_on: 
        :param for_each: 
        :param lifecycle: 
        :param provider: 
        :param provisioners: 
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__18cce2bb1d1d7e5f258c52c7950af4756f25626a576546a4a9c92fc3e5817423)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id_", value=id_, expected_type=type_hints["id_"])
        config = BrandingConfig(
            colors=colors,
            favicon_url=favicon_url,
            font=font,
            id=id,
            logo_url=logo_url,
            universal_login=universal_login,
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
        '''Generates CDKTF code for importing a Branding resource upon running "cdktf plan ".

        :param scope: The scope in which to define this construct.
        :param import_to_id: The construct id used in the generated config for the Branding to import.
        :param import_from_id: The id of the existing Branding that should be imported. Refer to the {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/branding#import import section} in the documentation of this resource for the id to use
        :param provider: ? Optional instance of the provider where the Branding to import is found.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0c6e6e885db5ef0bcf5770a47e13e6f901a8164545631aaa3fde3a80f06e4458)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument import_to_id", value=import_to_id, expected_type=type_hints["import_to_id"])
            check_type(argname="argument import_from_id", value=import_from_id, expected_type=type_hints["import_from_id"])
            check_type(argname="argument provider", value=provider, expected_type=type_hints["provider"])
        return typing.cast(_cdktf_9a9027ec.ImportableResource, jsii.sinvoke(cls, "generateConfigForImport", [scope, import_to_id, import_from_id, provider]))

    @jsii.member(jsii_name="putColors")
    def put_colors(
        self,
        *,
        page_background: typing.Optional[builtins.str] = None,
        primary: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param page_background: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/branding#page_background Branding#page_background}.
        :param primary: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/branding#primary Branding#primary}.
        '''
        value = BrandingColors(page_background=page_background, primary=primary)

        return typing.cast(None, jsii.invoke(self, "putColors", [value]))

    @jsii.member(jsii_name="putFont")
    def put_font(self, *, url: builtins.str) -> None:
        '''
        :param url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/branding#url Branding#url}.
        '''
        value = BrandingFont(url=url)

        return typing.cast(None, jsii.invoke(self, "putFont", [value]))

    @jsii.member(jsii_name="putUniversalLogin")
    def put_universal_login(self, *, body: builtins.str) -> None:
        '''
        :param body: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/branding#body Branding#body}.
        '''
        value = BrandingUniversalLogin(body=body)

        return typing.cast(None, jsii.invoke(self, "putUniversalLogin", [value]))

    @jsii.member(jsii_name="resetColors")
    def reset_colors(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetColors", []))

    @jsii.member(jsii_name="resetFaviconUrl")
    def reset_favicon_url(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetFaviconUrl", []))

    @jsii.member(jsii_name="resetFont")
    def reset_font(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetFont", []))

    @jsii.member(jsii_name="resetId")
    def reset_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetId", []))

    @jsii.member(jsii_name="resetLogoUrl")
    def reset_logo_url(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetLogoUrl", []))

    @jsii.member(jsii_name="resetUniversalLogin")
    def reset_universal_login(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetUniversalLogin", []))

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
    @jsii.member(jsii_name="colors")
    def colors(self) -> "BrandingColorsOutputReference":
        return typing.cast("BrandingColorsOutputReference", jsii.get(self, "colors"))

    @builtins.property
    @jsii.member(jsii_name="font")
    def font(self) -> "BrandingFontOutputReference":
        return typing.cast("BrandingFontOutputReference", jsii.get(self, "font"))

    @builtins.property
    @jsii.member(jsii_name="universalLogin")
    def universal_login(self) -> "BrandingUniversalLoginOutputReference":
        return typing.cast("BrandingUniversalLoginOutputReference", jsii.get(self, "universalLogin"))

    @builtins.property
    @jsii.member(jsii_name="colorsInput")
    def colors_input(self) -> typing.Optional["BrandingColors"]:
        return typing.cast(typing.Optional["BrandingColors"], jsii.get(self, "colorsInput"))

    @builtins.property
    @jsii.member(jsii_name="faviconUrlInput")
    def favicon_url_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "faviconUrlInput"))

    @builtins.property
    @jsii.member(jsii_name="fontInput")
    def font_input(self) -> typing.Optional["BrandingFont"]:
        return typing.cast(typing.Optional["BrandingFont"], jsii.get(self, "fontInput"))

    @builtins.property
    @jsii.member(jsii_name="idInput")
    def id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "idInput"))

    @builtins.property
    @jsii.member(jsii_name="logoUrlInput")
    def logo_url_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "logoUrlInput"))

    @builtins.property
    @jsii.member(jsii_name="universalLoginInput")
    def universal_login_input(self) -> typing.Optional["BrandingUniversalLogin"]:
        return typing.cast(typing.Optional["BrandingUniversalLogin"], jsii.get(self, "universalLoginInput"))

    @builtins.property
    @jsii.member(jsii_name="faviconUrl")
    def favicon_url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "faviconUrl"))

    @favicon_url.setter
    def favicon_url(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4ed7f2823686dff229ec2d0654a444347440a3f564034c688940b92b11a2fb69)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "faviconUrl", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="id")
    def id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "id"))

    @id.setter
    def id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c56e554881ea1f27328fdf5385ce529d825f9e57a286ce8a45e580e7880cf1a1)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "id", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="logoUrl")
    def logo_url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "logoUrl"))

    @logo_url.setter
    def logo_url(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__981fbb9b4bbbc3e0205cb9e3f64511c26f680e4fb58bb1870898ff22ac16f993)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "logoUrl", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.branding.BrandingColors",
    jsii_struct_bases=[],
    name_mapping={"page_background": "pageBackground", "primary": "primary"},
)
class BrandingColors:
    def __init__(
        self,
        *,
        page_background: typing.Optional[builtins.str] = None,
        primary: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param page_background: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/branding#page_background Branding#page_background}.
        :param primary: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/branding#primary Branding#primary}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f0b83e22034832271cb54b88e9ec29fcecc50076f614a390b680337119806712)
            check_type(argname="argument page_background", value=page_background, expected_type=type_hints["page_background"])
            check_type(argname="argument primary", value=primary, expected_type=type_hints["primary"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if page_background is not None:
            self._values["page_background"] = page_background
        if primary is not None:
            self._values["primary"] = primary

    @builtins.property
    def page_background(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/branding#page_background Branding#page_background}.'''
        result = self._values.get("page_background")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def primary(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/branding#primary Branding#primary}.'''
        result = self._values.get("primary")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BrandingColors(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class BrandingColorsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.branding.BrandingColorsOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__63debe12df611d0feaed490a63874bb5b0aa5fcbb9ecf8ea028ebb84bf6c8162)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetPageBackground")
    def reset_page_background(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetPageBackground", []))

    @jsii.member(jsii_name="resetPrimary")
    def reset_primary(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetPrimary", []))

    @builtins.property
    @jsii.member(jsii_name="pageBackgroundInput")
    def page_background_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "pageBackgroundInput"))

    @builtins.property
    @jsii.member(jsii_name="primaryInput")
    def primary_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "primaryInput"))

    @builtins.property
    @jsii.member(jsii_name="pageBackground")
    def page_background(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "pageBackground"))

    @page_background.setter
    def page_background(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__cbf8bf92a5fc578d20402e1921da253d914ec5f7c97fd97f540b4b101705c0d4)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "pageBackground", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="primary")
    def primary(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "primary"))

    @primary.setter
    def primary(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__157d691dda812316985d10791ce6d9a3c481ffe7d35bdb060c1517a469e5d3c1)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "primary", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[BrandingColors]:
        return typing.cast(typing.Optional[BrandingColors], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[BrandingColors]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a2571a9b90ae681c7e3c9f27b107bd7fb359e6e7414d25a596efbac30b4f41e0)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.branding.BrandingConfig",
    jsii_struct_bases=[_cdktf_9a9027ec.TerraformMetaArguments],
    name_mapping={
        "connection": "connection",
        "count": "count",
        "depends_on": "dependsOn",
        "for_each": "forEach",
        "lifecycle": "lifecycle",
        "provider": "provider",
        "provisioners": "provisioners",
        "colors": "colors",
        "favicon_url": "faviconUrl",
        "font": "font",
        "id": "id",
        "logo_url": "logoUrl",
        "universal_login": "universalLogin",
    },
)
class BrandingConfig(_cdktf_9a9027ec.TerraformMetaArguments):
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
        colors: typing.Optional[typing.Union[BrandingColors, typing.Dict[builtins.str, typing.Any]]] = None,
        favicon_url: typing.Optional[builtins.str] = None,
        font: typing.Optional[typing.Union["BrandingFont", typing.Dict[builtins.str, typing.Any]]] = None,
        id: typing.Optional[builtins.str] = None,
        logo_url: typing.Optional[builtins.str] = None,
        universal_login: typing.Optional[typing.Union["BrandingUniversalLogin", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param connection: 
        :param count: 
        :param depends_on: 
        :param for_each: 
        :param lifecycle: 
        :param provider: 
        :param provisioners: 
        :param colors: colors block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/branding#colors Branding#colors}
        :param favicon_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/branding#favicon_url Branding#favicon_url}.
        :param font: font block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/branding#font Branding#font}
        :param id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/branding#id Branding#id}. Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2. If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
        :param logo_url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/branding#logo_url Branding#logo_url}.
        :param universal_login: universal_login block. Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/branding#universal_login Branding#universal_login}
        '''
        if isinstance(lifecycle, dict):
            lifecycle = _cdktf_9a9027ec.TerraformResourceLifecycle(**lifecycle)
        if isinstance(colors, dict):
            colors = BrandingColors(**colors)
        if isinstance(font, dict):
            font = BrandingFont(**font)
        if isinstance(universal_login, dict):
            universal_login = BrandingUniversalLogin(**universal_login)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__43304b616aec55c4bece56eafe059bf1e22a1555dd04382b50e26ff71407359f)
            check_type(argname="argument connection", value=connection, expected_type=type_hints["connection"])
            check_type(argname="argument count", value=count, expected_type=type_hints["count"])
            check_type(argname="argument depends_on", value=depends_on, expected_type=type_hints["depends_on"])
            check_type(argname="argument for_each", value=for_each, expected_type=type_hints["for_each"])
            check_type(argname="argument lifecycle", value=lifecycle, expected_type=type_hints["lifecycle"])
            check_type(argname="argument provider", value=provider, expected_type=type_hints["provider"])
            check_type(argname="argument provisioners", value=provisioners, expected_type=type_hints["provisioners"])
            check_type(argname="argument colors", value=colors, expected_type=type_hints["colors"])
            check_type(argname="argument favicon_url", value=favicon_url, expected_type=type_hints["favicon_url"])
            check_type(argname="argument font", value=font, expected_type=type_hints["font"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
            check_type(argname="argument logo_url", value=logo_url, expected_type=type_hints["logo_url"])
            check_type(argname="argument universal_login", value=universal_login, expected_type=type_hints["universal_login"])
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
        if colors is not None:
            self._values["colors"] = colors
        if favicon_url is not None:
            self._values["favicon_url"] = favicon_url
        if font is not None:
            self._values["font"] = font
        if id is not None:
            self._values["id"] = id
        if logo_url is not None:
            self._values["logo_url"] = logo_url
        if universal_login is not None:
            self._values["universal_login"] = universal_login

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
    def colors(self) -> typing.Optional[BrandingColors]:
        '''colors block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/branding#colors Branding#colors}
        '''
        result = self._values.get("colors")
        return typing.cast(typing.Optional[BrandingColors], result)

    @builtins.property
    def favicon_url(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/branding#favicon_url Branding#favicon_url}.'''
        result = self._values.get("favicon_url")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def font(self) -> typing.Optional["BrandingFont"]:
        '''font block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/branding#font Branding#font}
        '''
        result = self._values.get("font")
        return typing.cast(typing.Optional["BrandingFont"], result)

    @builtins.property
    def id(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/branding#id Branding#id}.

        Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
        If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
        '''
        result = self._values.get("id")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def logo_url(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/branding#logo_url Branding#logo_url}.'''
        result = self._values.get("logo_url")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def universal_login(self) -> typing.Optional["BrandingUniversalLogin"]:
        '''universal_login block.

        Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/branding#universal_login Branding#universal_login}
        '''
        result = self._values.get("universal_login")
        return typing.cast(typing.Optional["BrandingUniversalLogin"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BrandingConfig(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="auth0.branding.BrandingFont",
    jsii_struct_bases=[],
    name_mapping={"url": "url"},
)
class BrandingFont:
    def __init__(self, *, url: builtins.str) -> None:
        '''
        :param url: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/branding#url Branding#url}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6488c8aa28589fb0085e28a232da73e641c041f745ec2e0645bab2646bb4bbc1)
            check_type(argname="argument url", value=url, expected_type=type_hints["url"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "url": url,
        }

    @builtins.property
    def url(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/branding#url Branding#url}.'''
        result = self._values.get("url")
        assert result is not None, "Required property 'url' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BrandingFont(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class BrandingFontOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.branding.BrandingFontOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__883be48129d3107e124f4d82627020dc698836571d53c2aedec6b9a9f544d9a4)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

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
            type_hints = typing.get_type_hints(_typecheckingstub__d581ddebb12be773b371073f7d18c39dd613b292f41727b3201f54062b6b8d33)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "url", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[BrandingFont]:
        return typing.cast(typing.Optional[BrandingFont], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[BrandingFont]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__69796a7c70c5a9aa68305ea47c4b3a5aa8f7ac71f27e1354c1bdfdc337e70e84)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="auth0.branding.BrandingUniversalLogin",
    jsii_struct_bases=[],
    name_mapping={"body": "body"},
)
class BrandingUniversalLogin:
    def __init__(self, *, body: builtins.str) -> None:
        '''
        :param body: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/branding#body Branding#body}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__fffc644ac63045fa3654117366e976ef8a721db5b18335d097c10c854343fabd)
            check_type(argname="argument body", value=body, expected_type=type_hints["body"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "body": body,
        }

    @builtins.property
    def body(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/branding#body Branding#body}.'''
        result = self._values.get("body")
        assert result is not None, "Required property 'body' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BrandingUniversalLogin(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class BrandingUniversalLoginOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="auth0.branding.BrandingUniversalLoginOutputReference",
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
            type_hints = typing.get_type_hints(_typecheckingstub__867525cbdb73e8081a7c9748a65c3d34d2b1c22d4ec172350ab0781dc6cf9e60)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="bodyInput")
    def body_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "bodyInput"))

    @builtins.property
    @jsii.member(jsii_name="body")
    def body(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "body"))

    @body.setter
    def body(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a5a91de0b9c24fba7734336eea5540f32e6a5ee2467f3feb709dd5042fbbe294)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "body", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(self) -> typing.Optional[BrandingUniversalLogin]:
        return typing.cast(typing.Optional[BrandingUniversalLogin], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[BrandingUniversalLogin]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e53e0b939b51d539edcb232ce94b60523e60976d3af81b0161b558265f247757)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


__all__ = [
    "Branding",
    "BrandingColors",
    "BrandingColorsOutputReference",
    "BrandingConfig",
    "BrandingFont",
    "BrandingFontOutputReference",
    "BrandingUniversalLogin",
    "BrandingUniversalLoginOutputReference",
]

publication.publish()

def _typecheckingstub__18cce2bb1d1d7e5f258c52c7950af4756f25626a576546a4a9c92fc3e5817423(
    scope: _constructs_77d1e7e8.Construct,
    id_: builtins.str,
    *,
    colors: typing.Optional[typing.Union[BrandingColors, typing.Dict[builtins.str, typing.Any]]] = None,
    favicon_url: typing.Optional[builtins.str] = None,
    font: typing.Optional[typing.Union[BrandingFont, typing.Dict[builtins.str, typing.Any]]] = None,
    id: typing.Optional[builtins.str] = None,
    logo_url: typing.Optional[builtins.str] = None,
    universal_login: typing.Optional[typing.Union[BrandingUniversalLogin, typing.Dict[builtins.str, typing.Any]]] = None,
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

def _typecheckingstub__0c6e6e885db5ef0bcf5770a47e13e6f901a8164545631aaa3fde3a80f06e4458(
    scope: _constructs_77d1e7e8.Construct,
    import_to_id: builtins.str,
    import_from_id: builtins.str,
    provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4ed7f2823686dff229ec2d0654a444347440a3f564034c688940b92b11a2fb69(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c56e554881ea1f27328fdf5385ce529d825f9e57a286ce8a45e580e7880cf1a1(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__981fbb9b4bbbc3e0205cb9e3f64511c26f680e4fb58bb1870898ff22ac16f993(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f0b83e22034832271cb54b88e9ec29fcecc50076f614a390b680337119806712(
    *,
    page_background: typing.Optional[builtins.str] = None,
    primary: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__63debe12df611d0feaed490a63874bb5b0aa5fcbb9ecf8ea028ebb84bf6c8162(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cbf8bf92a5fc578d20402e1921da253d914ec5f7c97fd97f540b4b101705c0d4(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__157d691dda812316985d10791ce6d9a3c481ffe7d35bdb060c1517a469e5d3c1(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a2571a9b90ae681c7e3c9f27b107bd7fb359e6e7414d25a596efbac30b4f41e0(
    value: typing.Optional[BrandingColors],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__43304b616aec55c4bece56eafe059bf1e22a1555dd04382b50e26ff71407359f(
    *,
    connection: typing.Optional[typing.Union[typing.Union[_cdktf_9a9027ec.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]] = None,
    count: typing.Optional[typing.Union[jsii.Number, _cdktf_9a9027ec.TerraformCount]] = None,
    depends_on: typing.Optional[typing.Sequence[_cdktf_9a9027ec.ITerraformDependable]] = None,
    for_each: typing.Optional[_cdktf_9a9027ec.ITerraformIterator] = None,
    lifecycle: typing.Optional[typing.Union[_cdktf_9a9027ec.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]] = None,
    provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
    provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktf_9a9027ec.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]] = None,
    colors: typing.Optional[typing.Union[BrandingColors, typing.Dict[builtins.str, typing.Any]]] = None,
    favicon_url: typing.Optional[builtins.str] = None,
    font: typing.Optional[typing.Union[BrandingFont, typing.Dict[builtins.str, typing.Any]]] = None,
    id: typing.Optional[builtins.str] = None,
    logo_url: typing.Optional[builtins.str] = None,
    universal_login: typing.Optional[typing.Union[BrandingUniversalLogin, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6488c8aa28589fb0085e28a232da73e641c041f745ec2e0645bab2646bb4bbc1(
    *,
    url: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__883be48129d3107e124f4d82627020dc698836571d53c2aedec6b9a9f544d9a4(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d581ddebb12be773b371073f7d18c39dd613b292f41727b3201f54062b6b8d33(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__69796a7c70c5a9aa68305ea47c4b3a5aa8f7ac71f27e1354c1bdfdc337e70e84(
    value: typing.Optional[BrandingFont],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fffc644ac63045fa3654117366e976ef8a721db5b18335d097c10c854343fabd(
    *,
    body: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__867525cbdb73e8081a7c9748a65c3d34d2b1c22d4ec172350ab0781dc6cf9e60(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a5a91de0b9c24fba7734336eea5540f32e6a5ee2467f3feb709dd5042fbbe294(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e53e0b939b51d539edcb232ce94b60523e60976d3af81b0161b558265f247757(
    value: typing.Optional[BrandingUniversalLogin],
) -> None:
    """Type checking stubs"""
    pass
