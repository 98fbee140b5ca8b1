"""Lazy loading changes what is imported, and nothing that a program can see."""

import importlib
import importlib.util
import inspect
import json
import os
import signal
import subprocess
import sys
import tarfile
from pathlib import Path
from typing import Any

import cdktf
import jsii
import psutil
import pytest
from cdktf import DefaultTokenResolver, Fn, StringConcat, TerraformIterator, TerraformStack, Testing, Token
from cdktf_cdktf_provider_aws.data_aws_availability_zones import DataAwsAvailabilityZones
from cdktf_cdktf_provider_aws.eks_cluster import EksCluster, EksClusterVpcConfig
from cdktf_cdktf_provider_aws.provider import AwsProvider
from cdktf_cdktf_provider_aws.s3_bucket import S3Bucket
from cdktf_cdktf_provider_aws.sqs_queue import SqsQueue
from jsii import _reference_map

from r3edge.lazy import prime
from r3edge.lazy.node import HOOK
from tests.lazy.processes import fresh, run
from tests.support.paths import REPOSITORY
from tools.imports import tarball

ROOT = "cdktf_cdktf_provider_aws"
INSTALL = "from r3edge import lazy; lazy.install()"
# The stacks of this project use some 50 resource types; eager loading brings about 2,200 submodules.
MOST_MODULES = 120


COUNT_MODULES = f"""
import json, sys
print(json.dumps(sorted(m.split(".")[1] for m in sys.modules if m.startswith("{ROOT}.") and m.count(".") == 1)))
"""


@pytest.fixture
def stack() -> TerraformStack:
    stack = TerraformStack(Testing.app(), "test")
    AwsProvider(stack, "aws", region="eu-west-3")
    return stack


def _cluster(stack: TerraformStack) -> EksCluster:
    return EksCluster(stack, "eks", name="x", role_arn="arn", vpc_config=EksClusterVpcConfig(subnet_ids=["subnet-1"]))


def _resolved(stack: TerraformStack, value: Any) -> Any:
    resolver: Any = DefaultTokenResolver(StringConcat())
    return cdktf.Tokenization.resolve(value, scope=stack, resolver=resolver)


def test_only_what_is_asked_for_is_imported() -> None:
    loaded = fresh(f"{INSTALL}\nfrom {ROOT}.vpc import Vpc\n{COUNT_MODULES}")
    assert loaded == ["_jsii", "vpc"]


def test_no_import_of_the_project_defeats_it() -> None:
    """Fails when a module imports a provider's root eagerly."""
    code = f"""
{INSTALL}
from cdktf import App
from r3edge.platform import Environment, StateBackend
from tests.support.platform import PLATFORM, development, production
app = App(outdir="unused"); StateBackend(app, PLATFORM); Environment(app, production()); Environment(app, development())
"""
    assert len(fresh(code + COUNT_MODULES)) < MOST_MODULES


def test_the_node_process_loads_lazily_too() -> None:
    """The whole provider takes the Node process more than a gigabyte."""
    code = f"""
{INSTALL}
import json, psutil
from cdktf import App, TerraformStack
from {ROOT}.provider import AwsProvider
from {ROOT}.vpc import Vpc
app = App(outdir="unused"); stack = TerraformStack(app, "s"); AwsProvider(stack, "aws"); Vpc(stack, "v")
print(json.dumps(max(child.memory_info().rss for child in psutil.Process().children(recursive=True)) / 2**20))
"""
    assert fresh(code) < 400


def test_one_node_process_serves_and_ends_with_us() -> None:
    """However many descriptors are open before it starts."""
    code = f"""
{INSTALL}
import json, psutil, os
kept = [os.dup(0) for _ in range(20)]
from cdktf import App
App(outdir="unused")
(child,) = psutil.Process().children(recursive=True)
print(json.dumps([child.cmdline()[0], child.pid]))
"""
    program, pid = fresh(code)
    assert program == "node"
    assert not psutil.pid_exists(pid)


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGKILL])
def test_node_ends_with_us_when_we_are_ended(sent: signal.Signals, tmp_path: Path) -> None:
    code = f"""
{INSTALL}
import psutil, signal
from cdktf import App
App(outdir="unused")
print(psutil.Process().children()[0].pid, flush=True)
signal.pause()
"""
    ours = subprocess.Popen(
        [sys.executable, "-c", code], cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        start_new_session=True,
    )  # fmt: skip
    assert ours.stdout
    node = psutil.Process(int(ours.stdout.readline()))
    os.killpg(ours.pid, sent)
    _, errors = ours.communicate()
    node.wait()
    assert errors.count("Traceback") == (sent is signal.SIGINT), errors


def test_without_node_the_message_says_so(tmp_path: Path) -> None:
    done = run("-c", f"{INSTALL}\nimport cdktf; cdktf.App()", cwd=tmp_path, JSII_NODE="/nowhere/node")
    last = done.stderr.strip().splitlines()[-1]
    assert last == "FileNotFoundError: /nowhere/node: there is no such program; CDKTF needs Node.js"


def test_a_failed_load_is_raised_by_the_next_request() -> None:
    """Assemblies load while Python goes on: a failure must not be lost with the thread that saw it."""
    code = f"""
{INSTALL}
import json
from jsii._runtime import kernel
kernel.load("missing", "0.0.0", "/nowhere/missing.tgz")
import cdktf
try:
    cdktf.App(outdir="unused")
    message = "no error"
except RuntimeError as error:
    message = str(error)
print(json.dumps(message))
"""
    assert "missing" in fresh(code)


def test_after_cdktf_it_keeps_the_node_process_that_runs() -> None:
    code = f"""
import cdktf, json, psutil
{INSTALL}
from {ROOT}.vpc import Vpc
stack = cdktf.TerraformStack(cdktf.App(outdir="unused"), "s")
Vpc(stack, "vpc", cidr_block="10.0.0.0/16")
print(json.dumps(len(psutil.Process().children())))
"""
    assert fresh(code) == 1


def test_a_runtime_that_is_named_is_started_by_jsii() -> None:
    code = f"""
import json
{INSTALL}
from jsii._kernel.providers import process
print(json.dumps(process._NodeProcess.__module__))
"""
    assert fresh(code) == "r3edge.lazy.direct_node"
    assert fresh(f"import os; os.environ['JSII_RUNTIME'] = 'any.js'\n{code}") == "jsii._kernel.providers.process"


def test_complex_attributes(stack: TerraformStack) -> None:
    cluster = _cluster(stack)
    authority = cluster.certificate_authority
    assert type(authority).__name__ == "EksClusterCertificateAuthorityList"
    assert type(authority.get(0)).__name__ == "EksClusterCertificateAuthorityOutputReference"
    assert _resolved(stack, authority.get(0).data) == "${aws_eks_cluster.eks.certificate_authority[0].data}"
    assert _resolved(stack, cluster.identity.get(0).oidc.get(0).issuer) == (
        "${aws_eks_cluster.eks.identity[0].oidc[0].issuer}"
    )
    assert type(cluster.vpc_config).__name__ == "EksClusterVpcConfigOutputReference"
    assert _resolved(stack, cluster.vpc_config.vpc_id) == "${aws_eks_cluster.eks.vpc_config[0].vpc_id}"


def test_functions_and_iterators(stack: TerraformStack) -> None:
    zones = DataAwsAvailabilityZones(stack, "zones")
    assert _resolved(stack, Fn.element(zones.names, 0)) == "${element(data.aws_availability_zones.zones.names, 0)}"
    iterator = TerraformIterator.from_list(["a", "b"])
    S3Bucket(stack, "bucket", for_each=iterator, bucket=Token.as_string(iterator.value))
    assert json.loads(Testing.synth(stack))["resource"]["aws_s3_bucket"]["bucket"]["for_each"] == (
        '${toset(["a", "b"])}'
    )


def test_an_object_whose_module_nobody_has_imported(stack: TerraformStack) -> None:
    """The Node process hands out an object: jsii must find the Python class by itself."""
    queue: Any = SqsQueue(stack, "queue")
    for registry in (
        _reference_map._types, _reference_map._data_types, _reference_map._interfaces, _reference_map._enums
    ):  # fmt: skip
        for name in [name for name in registry if ".sqsQueue." in name]:
            del registry[name]
    _reference_map._refs._refs.pop(queue.__jsii_ref__.ref)
    for name in [name for name in sys.modules if name.startswith(f"{ROOT}.sqs_queue")]:
        del sys.modules[name]
    again: Any = stack.node.find_child("queue")
    assert type(again).__module__ == f"{ROOT}.sqs_queue"
    assert _resolved(stack, again.arn) == "${aws_sqs_queue.queue.arn}"


def test_attribute_style(stack: TerraformStack) -> None:
    import cdktf_cdktf_provider_aws as aws

    assert "vpc" in dir(aws)
    assert len(dir(aws)) > 2000
    assert aws.vpc.Vpc(stack, "vpc", cidr_block="10.0.0.0/16").fqn
    with pytest.raises(AttributeError, match="has no attribute 'nope'"):
        getattr(aws, "nope")  # noqa: B009  # a type checker would object
    with pytest.raises(ImportError):
        importlib.import_module(f"{ROOT}.nope")


def test_introspection() -> None:
    module = sys.modules[ROOT]
    assert module.__file__
    assert module.__spec__
    assert importlib.util.find_spec(f"{ROOT}.vpc")
    assert "vpc_config" in inspect.signature(EksCluster.__init__).parameters


def test_testing_helpers(stack: TerraformStack) -> None:
    _cluster(stack)
    assert Testing.to_have_resource_with_properties(Testing.synth(stack), "aws_eks_cluster", {"name": "x"})


def test_wrong_argument_types_still_raise(stack: TerraformStack) -> None:
    with pytest.raises(TypeError):
        EksCluster(stack, "e", name=1, role_arn="a", vpc_config=EksClusterVpcConfig(subnet_ids=["a"]))  # type: ignore[arg-type]


@pytest.mark.parametrize("wrong", [{"name": 1}, {"delay_seconds": "a minute"}, {"provider": "aws"}], ids=str)
def test_arguments_are_checked(stack: TerraformStack, wrong: dict[str, Any]) -> None:
    (name,) = wrong
    with pytest.raises(TypeError, match=name):
        SqsQueue(stack, "queue", **wrong)


def test_nothing_is_refused_where_something_is_required(stack: TerraformStack) -> None:
    with pytest.raises(TypeError, match="role_arn"):
        EksCluster(stack, "cluster", name="c", role_arn=None, vpc_config=EksClusterVpcConfig(subnet_ids=["s"]))  # type: ignore[arg-type]


def test_aspects_see_the_classes(stack: TerraformStack) -> None:
    seen = []

    @jsii.implements(cdktf.IAspect)
    class Collect:
        def visit(self, node: Any) -> None:
            seen.append(type(node).__name__)

    _cluster(stack)
    cdktf.Aspects.of(stack).add(Collect())
    Testing.synth(stack, True)
    assert "EksCluster" in seen


GENERATED = sorted(path.name for path in (REPOSITORY / "imports").iterdir() if (path / "_jsii").is_dir())
COUNT_GENERATED = """
import json, sys
print(json.dumps(sorted(m for m in sys.modules if m.startswith("r3edge.bindings") and not m.endswith("._private"))))
"""


def test_of_a_generated_provider_only_what_is_asked_for_is_imported() -> None:
    loaded = fresh(f"{INSTALL}\nfrom r3edge.bindings.grafana.folder import Folder\n{COUNT_GENERATED}")
    assert loaded == [f"r3edge.bindings{part}" for part in ("", ".grafana", ".grafana._jsii", ".grafana.folder")]


def test_who_uses_no_generated_provider_loads_none() -> None:
    assert fresh(f"{INSTALL}\nimport r3edge.platform\n{COUNT_GENERATED}") == []


def test_generated_providers_are_primed() -> None:
    assert {f"r3edge.bindings.{name}" for name in GENERATED} | {ROOT} <= set(prime._providers())


def test_a_generated_provider_by_attribute() -> None:
    code = f"{INSTALL}\nimport r3edge.bindings.grafana as grafana\ngrafana.team.Team\n{COUNT_GENERATED}"
    assert fresh(code) == [f"r3edge.bindings{part}" for part in ("", ".grafana", ".grafana._jsii", ".grafana.team")]


@pytest.mark.parametrize("provider", GENERATED)
def test_jsii_knows_the_submodules_of_generated_providers(provider: str) -> None:
    importlib.import_module(f"r3edge.bindings.{provider}")
    (archive,) = (REPOSITORY / "imports" / provider / "_jsii").glob("*.tgz")
    submodules = json.loads(tarball.read(archive)["package/.jsii"])["submodules"]
    known = {
        name: module for name, module in _reference_map._submodule_fqn_map.items() if name.startswith(f"{provider}.")
    }
    assert sorted(known) == sorted(submodules)
    assert all(importlib.util.find_spec(module) for module in known.values())


def test_a_generated_provider_gives_the_same_json_without_lazy_loading() -> None:
    code = """
import json
from cdktf import Testing, App, TerraformStack
from r3edge.bindings.grafana.provider import GrafanaProvider
from r3edge.bindings.grafana.contact_point import ContactPoint, ContactPointEmail
from r3edge.bindings.grafana.notification_policy import NotificationPolicy
stack = TerraformStack(App(outdir="unused"), "s")
GrafanaProvider(stack, "grafana", url="https://example.com", auth="x")
point = ContactPoint(stack, "point", name="mail", email=[ContactPointEmail(addresses=["a@example.com"])])
NotificationPolicy(stack, "policy", contact_point=point.email.get(0).uid, group_by=["alertname"])
print(Testing.synth(stack).replace("\\n", " "))
"""
    plain = fresh(code)
    assert plain["resource"].keys() == {"grafana_contact_point", "grafana_notification_policy"}
    assert fresh(f"{INSTALL}\n{code}") == plain


@pytest.mark.parametrize("provider", GENERATED)
def test_node_loads_no_class_of_a_generated_provider_by_itself(provider: str, tmp_path: Path) -> None:
    (archive,) = (REPOSITORY / "imports" / provider / "_jsii").glob("*.tgz")
    with tarfile.open(archive) as packed:
        packed.extractall(tmp_path, filter="data")
    script = "require(process.argv[1]); console.log(JSON.stringify(Object.keys(require.cache)))"
    loaded = subprocess.check_output(
        ["node", "--require", str(HOOK), "-e", script, str(tmp_path / "package")], text=True
    )
    files = [Path(path).relative_to(tmp_path).as_posix() for path in json.loads(loaded) if str(tmp_path) in path]
    assert files == [f"package/providers/{provider}/lazy-index.js"]


def test_what_is_no_provider_is_imported_as_it_is() -> None:
    """Bindings of Terraform modules, which cdktf generates into the same folder, have their classes in the root."""
    code = f"""
{INSTALL}
import sys, json, pathlib
package = pathlib.Path("imports", "somebodys_module")
(package / "_jsii").mkdir(parents=True)
(package / "__init__.py").write_text("answer = 42")
sys.path.insert(0, "")
import imports.somebodys_module, imports.grafana.folder
print(json.dumps([imports.somebodys_module.answer, imports.grafana.folder.Folder.TF_RESOURCE_TYPE]))
"""
    assert fresh(code) == [42, "grafana_folder"]
