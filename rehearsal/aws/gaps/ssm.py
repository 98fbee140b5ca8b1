"""AWS Systems Manager.

Follows the Amazon EKS User Guide, "Retrieve recommended Amazon Linux AMI IDs", and Karpenter's
pkg/providers/amifamily/al2023.go for the names of single releases.
"""

import hashlib
import re
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from moto.ssm.models import Parameter, SimpleSystemManagerBackend

from .eks.offers import KUBERNETES
from .patching import Gaps

gaps = Gaps("AWS Systems Manager")

_EKS_IMAGE = re.compile(
    r"/aws/service/eks/optimized-ami/(?P<version>[\d.]+)/amazon-linux-2023/(?P<architecture>x86_64|arm64)/standard/"
    r"(recommended|amazon-eks-node-al2023-(?P=architecture)-standard-(?P=version)-v(?P<date>\d{8}))/image_id",
    re.ASCII,
)


@gaps.wrap(SimpleSystemManagerBackend)
def get_parameter(
    original: Callable[..., Parameter | None], self: SimpleSystemManagerBackend, name: str
) -> Parameter | None:
    """Stock moto has no images of EKS. Which dates AWS has released is not known here: every past one counts."""
    return _eks_image(self, name) or original(self, name)


@gaps.wrap(SimpleSystemManagerBackend)
def get_parameters(
    original: Callable[..., dict[str, Parameter]], self: SimpleSystemManagerBackend, names: list[str]
) -> dict[str, Parameter]:
    """Stock moto has no images of EKS."""
    return original(self, names) | {name: image for name in names if (image := _eks_image(self, name))}


def _eks_image(backend: SimpleSystemManagerBackend, name: str) -> Parameter | None:
    found = _EKS_IMAGE.fullmatch(name)
    if not found or found["version"] not in KUBERNETES or not _is_past(found["date"]):
        return None
    # Parameter's metaclass makes its type unknown to a checker.
    image: Any = Parameter(
        account_id=backend.account_id,
        name=name,
        value=f"ami-{hashlib.sha256(name.encode()).hexdigest()[:17]}",
        parameter_type="String",
        description="",
        allowed_pattern=None,
        keyid=None,
        last_modified_date=datetime.now(UTC),
        version=1,
        data_type="aws:ec2:image",
    )
    return image


def _is_past(date: str | None) -> bool:
    if date is None:
        return True
    try:
        return datetime.strptime(date, "%Y%m%d").replace(tzinfo=UTC) <= datetime.now(UTC)
    except ValueError:
        return False
