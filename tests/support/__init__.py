"""Support for tests: a context, and the synthesized JSON of a stack."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, cast

from cdktf import App, TerraformStack, Testing
from constructs import Construct

from r3edge.core.context import Context
from r3edge.core.provider import aws_provider


def context(*, protected: bool = False, **changes: Any) -> Context:
    """Return an ordinary context, with changes."""
    values: dict[str, Any] = {
        "project": "trading",
        "domain": "example.com",
        "environment": "test",
        "stage": "production" if protected else "development",
        "account_id": "123456789012",
        "region": "eu-west-3",
        "owner": "owner@example.com",
        "cost_center": "tests",
    }
    return Context(**values | changes)


@dataclass(frozen=True)
class Synthesized:
    """The Terraform JSON of a stack."""

    json: Mapping[str, Any]

    @classmethod
    def read(cls, folder: Path, stack: str) -> "Synthesized":
        """Return the JSON of a stack in the output folder of an app."""
        return cls(json.loads(Path(folder, "stacks", stack, "cdk.tf.json").read_text()))

    def all(self, kind: str, section: str = "resource") -> dict[str, dict[str, Any]]:
        """Return the bodies of all resources of a type, by construct path below the stack."""
        return {
            body["//"]["metadata"]["path"].partition("/")[2]: body
            for body in self.json.get(section, {}).get(kind, {}).values()
        }

    def one(self, kind: str, path: str | None = None, section: str = "resource") -> dict[str, Any]:
        """Return the body of the resource of a type at a path, or of the only one."""
        found = self.all(kind, section)
        if path is not None:
            return found[path]
        (body,) = found.values()
        return body

    def address(self, kind: str, path: str) -> str:
        """Return a resource's address, for example ``aws_vpc.vpc_vpc_1A2B``."""
        (name,) = [
            name
            for name, body in self.json["resource"][kind].items()
            if body["//"]["metadata"]["path"].partition("/")[2] == path
        ]
        return f"{kind}.{name}"

    @property
    def policies(self) -> dict[str, list[dict[str, Any]]]:
        """The statements of every policy, by the path of the resource that has it; of a role, those of its trust."""
        found: dict[str, list[dict[str, Any]]] = {}
        for kind in (kind for kind in self.json["resource"] if kind.startswith("aws_")):
            for path, body in self.all(kind).items():
                texts = (body.get(name) for name in ("policy", "assume_role_policy", "policy_document"))
                policy = json.loads(next(filter(None, texts), "{}"))
                if "Statement" in policy:  # a lifecycle policy has rules
                    found[path] = policy["Statement"]
        return found

    def statements(self, path: str) -> list[dict[str, Any]]:
        """Return the statements of the policy of a resource."""
        return self.policies[path]

    @property
    def text(self) -> str:
        return json.dumps(self.json)


def synthesize_two(first: Callable[[TerraformStack], Any], second: Callable[[TerraformStack], Any]) -> None:
    """Synthesize two stacks of one app, ``test`` and ``other``."""

    def build(stack: TerraformStack) -> None:
        first(stack)
        other = TerraformStack(cast(Construct, stack.node.root), "other")
        aws_provider(other, context())
        second(other)

    synthesize(build)


def synthesize(build: Callable[[TerraformStack], Any]) -> Synthesized:
    """Return the JSON of a stack that ``build`` fills."""
    # Not Testing.synth, which drops the metadata that tells a resource's construct path.
    with TemporaryDirectory() as folder:
        app = Testing.stub_version(App(outdir=folder))
        stack = TerraformStack(app, "test")
        aws_provider(stack, context())
        build(stack)
        app.synth()
        return Synthesized.read(Path(folder), stack.node.id)
