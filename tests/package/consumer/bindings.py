"""A program that uses a generated binding of the installed library beside one of its own of the same name."""

import json
import sys
from pathlib import Path

from cdktf import App, TerraformStack, Testing

from r3edge.bindings.grafana.contact_point import ContactPoint, ContactPointEmail
from r3edge.bindings.grafana.folder import Folder
from r3edge.bindings.grafana.provider import GrafanaProvider

Path("imports/grafana").mkdir(parents=True)
Path("imports/__init__.py").touch()
Path("imports/grafana/__init__.py").write_text("OWN = True\n")
sys.path.insert(0, ".")

from imports.grafana import OWN  # type: ignore[import-not-found]  # noqa: E402, TID251

app = App()
stack = TerraformStack(app, "dashboards")
GrafanaProvider(stack, "grafana", url="https://grafana.example.com")
folder = Folder(stack, "folder", title="Trading")
contact = ContactPoint(stack, "contact", name="on call", email=[ContactPointEmail(addresses=["a@example.com"])])
app.synth()

assert OWN
assert type(contact.email).__module__ == "r3edge.bindings.grafana.contact_point"
assert json.loads(Testing.synth(stack))["resource"]["grafana_folder"]["folder"] == {"title": "Trading"}
