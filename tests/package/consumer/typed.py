"""What a type checker must know of the installed library."""

from typing import assert_type

from r3edge.bindings.grafana.folder import Folder
from r3edge.network import Vpc, VpcSettings


def known(vpc: Vpc, settings: VpcSettings) -> None:
    assert_type(vpc.id, str)
    assert_type(settings.availability_zones, tuple[str, ...])
    assert_type(Folder.TF_RESOURCE_TYPE, str)
    vpc.no_such_attribute  # noqa: B018  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
