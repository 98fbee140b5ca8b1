"""The base of every settings model, and the value types that several models share."""

import re
from collections import Counter
from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping
from ipaddress import IPv4Network
from typing import Annotated, Any, ClassVar, Self, get_args

from pydantic import AfterValidator, BaseModel, ConfigDict, GetCoreSchemaHandler, model_validator
from pydantic_core import CoreSchema

from r3edge.core.errors import Refusal, refused
from r3edge.core.tokens import is_token, leaves

_INTERPOLATION = re.compile(r"[$#]\{")
_LITERAL = "must be a literal, not a reference to a resource (a CDKTF token); references are constructor arguments"


def _unconverted(schema: Any) -> Any:
    if isinstance(schema, dict):
        if schema.get("type") in ("int", "float", "bool"):
            schema["strict"] = True
        for part in schema.values():
            _unconverted(part)
    elif isinstance(schema, list | tuple):
        for part in schema:
            _unconverted(part)
    return schema


class Settings(BaseModel):
    """A frozen set of literals, validated when it is created.

    Unknown names are refused, and so are CDKTF tokens: a reference to another resource is a constructor argument of
    the construct, because its value is not known until apply and cannot be validated. A number is a number, neither a
    text nor ``True``. No list names a text twice.
    """

    # Descriptions are for docs/settings.md: a fast run, with -O, does not read the sources for them.
    model_config = ConfigDict(frozen=True, extra="forbid", validate_default=True, use_attribute_docstrings=__debug__)

    free_text: ClassVar[frozenset[str]] = frozenset()
    """Settings whose text may contain ``${`` and ``#{`` for another program (Helm values)."""

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Return pydantic's schema, without its conversions between text, number and truth value."""
        return _unconverted(handler(source))

    @model_validator(mode="before")
    @classmethod
    def _literals_only(cls, data: Any) -> Any:
        for name, given in data.items() if isinstance(data, Mapping) else ():
            if name in cls.model_fields and _holds_models(cls.model_fields[name].annotation):
                continue  # they look at their own
            for setting, value in leaves(given, name):
                if is_token(value) or (name not in cls.free_text and _interpolates(value)):
                    raise refused([Refusal(setting, value, _LITERAL)])
        return data

    @model_validator(mode="after")
    def _without_contradictions(self) -> Self:
        given = ((name, getattr(self, name)) for name in type(self).model_fields)
        repeated = (refusal for name, value in given for refusal in _repeated(name, value))
        if refusals := [*repeated, *self.contradictions()]:
            raise refused(refusals)
        return self

    def replace(self, **changes: Any) -> Self:
        """Return a validated copy with changes."""
        given = {name: getattr(self, name) for name in type(self).model_fields}
        return type(self)(**{**given, **changes})

    def contradictions(self) -> Iterator[Refusal]:
        """Yield the settings that do not fit together. Subclasses override it with their rules."""
        yield from ()

    def unsafe_in_production(self) -> Iterator[Refusal]:
        """Yield the settings of this model that production must not have. Subclasses override it."""
        yield from ()


def production_refusals(settings: Settings) -> Iterator[Refusal]:
    """Yield the settings that production must not have, of a model and of all models nested in it."""
    yield from settings.unsafe_in_production()
    for name in type(settings).model_fields:
        for path, nested in _nested(name, getattr(settings, name)):
            for refusal in production_refusals(nested):
                yield refusal.under(path)


def repetitions(setting: str, values: Iterable[Hashable]) -> Iterator[Refusal]:
    """Yield a refusal of ``setting`` for each value that is listed more than once."""
    for value, times in Counter(values).items():
        if times > 1:
            yield Refusal(setting, value, f"must be listed once, not {times} times")


def _repeated(path: str, value: Any) -> Iterator[Refusal]:
    if isinstance(value, Mapping):
        for key, item in value.items():
            yield from _repeated(f"{path}.{key}", item)
    elif isinstance(value, tuple):
        yield from repetitions(path, (item for item in value if isinstance(item, str)))


def _nested(path: str, value: Any) -> Iterator[tuple[str, Settings]]:
    if isinstance(value, Settings):
        yield path, value
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from _nested(f"{path}.{key}", item)
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _nested(f"{path}[{index}]", item)


def _holds_models(annotation: Any) -> bool:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return True
    return any(_holds_models(argument) for argument in get_args(annotation))


def _interpolates(value: Any) -> bool:
    return isinstance(value, str) and _INTERPOLATION.search(value) is not None


def _network(text: str) -> str:
    try:
        network = IPv4Network(text, strict=False)
    except ValueError:
        network = None
    if network is None or "/" not in text:
        raise ValueError("must be an IPv4 network in CIDR notation, for example 10.0.0.0/16")
    if str(network) != text:
        raise ValueError(f"must be a network address, without host bits (did you mean {network}?)")
    return text


INTERNET = "0.0.0.0/0"
# RFC 1918 and, as AWS allows it for VPCs, RFC 6598 (Amazon VPC User Guide, "VPC CIDR blocks").
PRIVATE_RANGES = tuple(IPv4Network(n) for n in ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10"))

# This network, loopback, link local, multicast, reserved (RFC 6890).
_NO_CALLERS = tuple(
    IPv4Network(n) for n in ("0.0.0.0/8", "127.0.0.0/8", "169.254.0.0/16", "224.0.0.0/4", "240.0.0.0/4")
)


def _private(cidr: str) -> str:
    if not any(IPv4Network(cidr).subnet_of(private) for private in PRIVATE_RANGES):
        raise ValueError(f"must be private: inside one of {', '.join(map(str, PRIVATE_RANGES))}")
    return cidr


def _of_callers(cidr: str) -> str:
    network = IPv4Network(cidr)
    if network.prefixlen < 8:
        raise ValueError(f"must be a prefix of /8 or longer, never {INTERNET}")
    if any(network.overlaps(special) for special in _NO_CALLERS):
        raise ValueError(f"must be a network that hosts call from: none of {', '.join(map(str, _NO_CALLERS))}")
    return cidr


# Text, not ipaddress objects: settings are written as literals, and type checkers see them so.
Cidr = Annotated[str, AfterValidator(_network)]
PrivateCidr = Annotated[Cidr, AfterValidator(_private)]
CallerCidr = Annotated[Cidr, AfterValidator(_of_callers)]
"""A network from which callers are allowed: any but the whole internet."""


def matching(pattern: str, allowed: str) -> AfterValidator:
    """Return a constraint on text whose refusal says in words what is allowed.

    Letters and digits are ASCII's: AWS knows no others in names, addresses and ids.
    """
    compiled = re.compile(pattern, re.ASCII)

    def check(text: str) -> str:
        if not compiled.fullmatch(text):
            raise ValueError(f"must be {allowed}")
        return text

    return AfterValidator(check)


def listed(values: Collection[str], allowed: str) -> AfterValidator:
    """Return a constraint on text to some values, whose refusal says in words what is allowed."""

    def check(text: str) -> str:
        if text not in values:
            raise ValueError(f"must be {allowed}")
        return text

    return AfterValidator(check)


HOST = r"([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}"
"""A pattern for domain names."""
# Regions of the partition aws, the one that ARNs in the library name (AWS General Reference, "Regions and endpoints").
_REGION = r"(af|ap|ca|eu|il|me|mx|sa|us)-(central|(north|south)(east|west)?|east|west)-[1-9]"

Name = Annotated[
    str,
    matching(
        r"[a-z]([a-z0-9-]{0,30}[a-z0-9])?",
        "1 to 32 lower-case letters, digits and hyphens that begin with a letter, for example trading",
    ),
]
DomainName = Annotated[
    str,
    matching(HOST, "a domain name, for example api.example.com"),
]
Email = Annotated[
    str,
    matching(
        r"[\w.+-]+@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,63}", "an e-mail address, for example ops@example.com"
    ),
]
AccountId = Annotated[str, matching(r"\d{12}", "an AWS account id: 12 digits")]
Region = Annotated[str, matching(_REGION, "a region of commercial AWS, for example eu-west-3")]
AvailabilityZone = Annotated[str, matching(_REGION + "[a-h]", "an availability zone, for example eu-west-3a")]


def _distinct_zones(zones: tuple[str, ...]) -> tuple[str, ...]:
    if len(zones) < 2:
        raise ValueError("must name at least two availability zones: EKS and RDS Multi-AZ need two")
    if len(set(zones)) != len(zones):
        raise ValueError("must name each availability zone once")
    return tuple(sorted(zones))  # the order in which they are written changes nothing


AvailabilityZones = Annotated[tuple[AvailabilityZone, ...], AfterValidator(_distinct_zones)]
"""Two zones or more."""
RoleArn = Annotated[
    str,
    matching(
        r"arn:aws:iam::\d{12}:role/([\w+=,.@-]+/)*[\w+=,.@-]{1,64}",
        "the ARN of an IAM role, for example arn:aws:iam::123456789012:role/deployer",
    ),
]
BucketName = Annotated[
    str,
    # Dots are allowed in names, but break TLS with the bucket's own host (Amazon S3 User Guide, "Bucket naming rules").
    matching(r"[a-z0-9][a-z0-9-]{1,61}[a-z0-9]", "3 to 63 lower-case letters, digits and hyphens"),
]
Label = Annotated[str, matching(r"(?u:[\w .@+-]){1,128}", "1 to 128 letters, digits, spaces or any of . _ @ + -")]
"""Text that AWS accepts as the value of a tag."""

# The values of aws_cloudwatch_log_group.retention_in_days (CloudWatch Logs API Reference, PutRetentionPolicy).
LOG_RETENTION_DAYS = (
    *(1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731),
    *(1096, 1827, 2192, 2557, 2922, 3288, 3653),
)


def _retention(days: int) -> int:
    if days not in LOG_RETENTION_DAYS:
        raise ValueError(f"must be one of the retentions CloudWatch Logs offers, in days: {LOG_RETENTION_DAYS}")
    return days


LogRetentionDays = Annotated[int, AfterValidator(_retention)]
