"""A deployment through a proxy that fails on demand, with the server's view and the state's."""

import json
import re
import signal
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil
import pytest

from rehearsal.aws.inventory import ClientFactory, Inventory, difference, inventory
from rehearsal.testing.proxy import FaultyProxy
from terraform_runner.errors import StepFailed
from terraform_runner.terraform import Terraform
from tests.support import Synthesized

REGION = "eu-west-3"
_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?<=-)[0-9a-f]{17}")

Addresses = dict[str, list[str]]
"""Actions of a plan, by resource address."""

View = Counter[tuple[str, ...]]
"""All objects and their number, without their ids, which differ each time."""


@dataclass
class Deployment:
    """One stack in one folder, prepared by ``terraform init``."""

    terraform: Terraform
    clients: ClientFactory
    """Clients of the server itself, not of the proxy."""
    proxy: FaultyProxy
    before: Inventory
    """The objects of the empty server: default VPC and the like."""

    def apply(self) -> None:
        """Apply. Raises :class:`StepFailed`."""
        self.terraform.apply_now()

    def fail_to_apply(self) -> str:
        """Apply, which must fail, and return Terraform's output."""
        with pytest.raises(StepFailed) as failed:
            self.terraform.apply_now()
        self.proxy.wait_until_idle()
        assert failed.value.log is not None
        return failed.value.log.read_text()

    def changes(self) -> Mapping[str, Addresses]:
        """Return the drift and the changes of a plan."""
        plan = self.terraform.folder / "found.tfplan"
        differs = self.terraform.plan(plan)
        found = self.terraform.show_json(plan)
        assert differs == bool(_actions(found["resource_changes"]))
        return {part: _actions(found.get(part, [])) for part in ("resource_drift", "resource_changes")}

    def plan_is_empty(self) -> bool:
        """Return whether a plan changes nothing."""
        return not self.terraform.plan(self.terraform.folder / "empty.tfplan")

    def adopt(self, address: str, name: str) -> None:
        """Let the next apply import an existing object by its name."""
        file = self.terraform.folder / f"adopt-{address}.tf.json"
        file.write_text(json.dumps({"import": [{"to": address, "id": name}]}))

    def interrupt(self) -> None:
        """Interrupt Terraform, as Ctrl-C does."""
        self.process.send_signal(signal.SIGINT)

    @property
    def lock(self) -> Path:
        """The lock file beside the state."""
        return self.terraform.folder / ".terraform.tfstate.lock.info"

    @property
    def process(self) -> psutil.Process:
        """The running Terraform."""
        (found,) = [
            child
            for child in psutil.Process().children()
            if child.name() == "terraform" and Path(child.cwd()) == self.terraform.folder
        ]
        return found

    def client(self, service: str) -> Any:
        """Create a client of the server itself."""
        return self.clients(service, REGION)

    def made(self) -> Inventory:
        """Return the objects created since the server was empty."""
        return difference(self.before, inventory(self.clients, REGION))

    def view(self) -> View:
        """Return all objects of the server, by kind and name or tags, and their number."""
        things = inventory(self.clients, REGION)
        found: View = Counter((kind, _ID.sub("*", name)) for kind, names in things.items() for name in names)
        ids = set().union(*things.values())
        for page in self.client("ec2").get_paginator("describe_tags").paginate():
            # moto remembers the tags of what is gone.
            tags = [tag for tag in page["Tags"] if tag["ResourceId"] in ids]
            found.update((tag["ResourceType"], tag["Key"], tag["Value"]) for tag in tags)
        return found

    def unknown_to_terraform(self) -> set[str]:
        """Return the objects that Terraform created and does not have in its state."""
        known = set(self.state_values()) | set(self._made_by_vpcs)
        return {
            name
            for kind, names in self.made().items()
            # They come and go with what they belong to, a NAT gateway for example.
            if kind != "network interface"
            for name in names
            if name not in known
        }

    def state_values(self) -> list[str]:
        """Return all strings in the state's resources: ids, names, ARNs."""
        return [
            value
            for resource in self.terraform.state_pull().get("resources", [])
            if resource["mode"] == "managed"
            for instance in resource["instances"]
            for value in instance["attributes"].values()
            if isinstance(value, str)
        ]

    @property
    def _made_by_vpcs(self) -> list[str]:
        """The objects that AWS creates with each VPC. The state may not have them yet."""
        ec2 = self.client("ec2")
        tables = ec2.describe_route_tables(Filters=[{"Name": "association.main", "Values": ["true"]}])["RouteTables"]
        lists = ec2.describe_network_acls(Filters=[{"Name": "default", "Values": ["true"]}])["NetworkAcls"]
        groups = ec2.describe_security_groups(Filters=[{"Name": "group-name", "Values": ["default"]}])
        return [
            *(table["RouteTableId"] for table in tables),
            *(one["NetworkAclId"] for one in lists),
            *(group["GroupId"] for group in groups["SecurityGroups"]),
        ]


Deploy = Callable[[Synthesized], Deployment]
"""Prepares a deployment of a stack."""


def _actions(changes: list[dict[str, Any]]) -> Addresses:
    return {
        change["address"]: change["change"]["actions"]
        for change in changes
        if change["mode"] == "managed" and change["change"]["actions"] != ["no-op"]
    }
