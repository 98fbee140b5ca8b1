"""Lazy loading changes what is imported, and nothing that a program can see."""

import importlib
import importlib.util
import inspect
import json
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import cdktf
import jsii
import pytest
from cdktf import DefaultTokenResolver, Fn, StringConcat, TerraformIterator, TerraformStack, Testing, Token
from cdktf_cdktf_provider_aws.data_aws_availability_zones import DataAwsAvailabilityZones
from cdktf_cdktf_provider_aws.eks_cluster import EksCluster, EksClusterVpcConfig
from cdktf_cdktf_provider_aws.provider import AwsProvider
from cdktf_cdktf_provider_aws.s3_bucket import S3Bucket
from cdktf_cdktf_provider_aws.sqs_queue import SqsQueue
from jsii import _reference_map

PROJECT = Path(__file__).parents[2]
ROOT = "cdktf_cdktf_provider_aws"
# The stacks of this project use some 50 resource types; eager loading brings about 2,200 submodules.
MOST_MODULES = 120


def _fresh(code: str) -> Any:
    """Runs code in a process of its own; what it prints last is its JSON result."""
    with TemporaryDirectory() as folder:
        done = subprocess.run(
            [sys.executable, "-c", code],
            cwd=folder,
            env=os.environ | {"PYTHONPATH": str(PROJECT)},
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


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
    loaded = _fresh(f"import r3edge\nfrom {ROOT}.vpc import Vpc\n{COUNT_MODULES}")
    assert loaded == ["_jsii", "vpc"]


def test_no_import_of_the_project_defeats_it() -> None:
    """Fails when somebody imports a provider's root eagerly, or cdktf before r3edge."""
    code = """
import warnings; warnings.simplefilter("error", RuntimeWarning)
import main, environments.environment, r3edge.core.state
from environments.state_backend import StateBackend
from environments.prod import Prod
from environments.dev import Dev
from cdktf import App
app = App(outdir="unused"); StateBackend(app); Prod(app); Dev(app)
"""
    assert len(_fresh(code + COUNT_MODULES)) < MOST_MODULES


def test_the_node_process_loads_lazily_too() -> None:
    """The whole provider takes the Node process more than a gigabyte."""
    code = f"""
import r3edge, json, psutil
from cdktf import App, TerraformStack
from {ROOT}.provider import AwsProvider
from {ROOT}.vpc import Vpc
app = App(outdir="unused"); stack = TerraformStack(app, "s"); AwsProvider(stack, "aws"); Vpc(stack, "v")
print(json.dumps(max(child.memory_info().rss for child in psutil.Process().children(recursive=True)) / 2**20))
"""
    assert _fresh(code) < 400


def test_a_failed_load_is_raised_by_what_follows() -> None:
    """Assemblies load while Python goes on: a failure must not be lost with the thread that saw it."""
    code = """
import json, r3edge
from jsii._runtime import kernel
kernel.load("nobody", "0.0.0", "/nowhere/nobody.tgz")
import cdktf
try:
    cdktf.App(outdir="unused")
    message = "no error"
except RuntimeError as error:
    message = str(error)
print(json.dumps(message))
"""
    assert "nobody" in _fresh(code)


def test_cdktf_first_is_told() -> None:
    code = """
import warnings, json, cdktf
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    import r3edge
print(json.dumps([str(w.message) for w in caught]))
"""
    assert _fresh(code) == ["cdktf was imported before r3edge: providers load whole and slowly. Import r3edge first."]


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
