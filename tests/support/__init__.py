"""What the tests share: a context, and synthesized JSON to look at."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from cdktf import App, TerraformStack, Testing

from r3edge.core.context import Context
from r3edge.core.provider import aws_provider


def context(**changes: Any) -> Context:
    """An ordinary context, with changes."""
    values: dict[str, Any] = {
        "environment": "test",
        "account_id": "123456789012",
        "region": "eu-west-3",
        "owner": "owner@example.com",
        "cost_center": "tests",
        "protected": False,
    }
    return Context(**values | changes)


@dataclass(frozen=True)
class Synthesized:
    """The Terraform JSON of a stack."""

    json: Mapping[str, Any]

    def all(self, kind: str, section: str = "resource") -> dict[str, dict[str, Any]]:
        """The bodies of all resources of a type, by construct path below the stack."""
        return {
            body["//"]["metadata"]["path"].partition("/")[2]: body
            for body in self.json.get(section, {}).get(kind, {}).values()
        }

    def one(self, kind: str, path: str | None = None, section: str = "resource") -> dict[str, Any]:
        """The body of the resource of a type at a path, or of the only one."""
        found = self.all(kind, section)
        if path is not None:
            return found[path]
        (body,) = found.values()
        return body

    def address(self, kind: str, path: str) -> str:
        """A resource's address, for example ``aws_vpc.vpc_vpc_1A2B``."""
        (name,) = [
            name
            for name, body in self.json["resource"][kind].items()
            if body["//"]["metadata"]["path"].partition("/")[2] == path
        ]
        return f"{kind}.{name}"

    def statements(self, path: str) -> list[dict[str, Any]]:
        """The statements of a policy document."""
        return self.one("aws_iam_policy_document", path, "data")["statement"]

    @property
    def text(self) -> str:
        return json.dumps(self.json)


def synthesize(build: Callable[[TerraformStack], Any]) -> Synthesized:
    """The JSON of a stack that ``build`` fills."""
    # Not Testing.synth, which drops the metadata that tells a resource's construct path.
    with TemporaryDirectory() as folder:
        app = Testing.stub_version(App(outdir=folder))
        stack = TerraformStack(app, "test")
        aws_provider(stack, context())
        build(stack)
        app.synth()
        return Synthesized(json.loads(Path(folder, "stacks", stack.node.id, "cdk.tf.json").read_text()))
