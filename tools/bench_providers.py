"""What the stand-ins for the providers cost: their start, their memory, and plans of 300 resources through them.

The same plans of Terraform's own ``terraform_data``, which needs no provider process, are the measure beside it.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psutil
from rich.table import Table

from rehearsal.providers.server import SchemaProviders, serve
from rehearsal.providers.spec import known_providers, provider_spec
from tools.imports.listing import SCHEMAS

RESOURCES = 300
RUNS = 3
_START = """
import time
started = time.monotonic()
import psutil
before = psutil.Process().memory_info().rss
from tools.imports.listing import SCHEMAS
from rehearsal.providers.spec import known_providers
from rehearsal.providers.server import serve
with serve(known_providers(SCHEMAS), SCHEMAS):
    print(time.monotonic() - started, (psutil.Process().memory_info().rss - before) / 2**20)
"""


def providers_table() -> Table:
    """Measure, and say it."""
    table = Table("what", "measured", title=f"Stand-ins for {len(known_providers(SCHEMAS))} providers")
    started = [_start() for _ in range(RUNS)]
    table.add_row("start of all, imports included, seconds", f"{statistics.median(s for s, _ in started):.2f}")
    table.add_row("memory of all, MiB", f"{statistics.median(m for _, m in started):.0f}")
    with serve(("kubernetes", "confluent", "grafana"), SCHEMAS) as providers:
        ours = _plans(_through_stand_ins(), providers)
        served = psutil.Process().memory_info().rss / 2**20
    builtin = _plans(_built_in(), None)
    for name, one, other in zip(("first plan", "apply", "second plan"), ours, builtin, strict=True):
        table.add_row(f"{name} of {RESOURCES} resources, seconds", f"{one:.2f}")
        table.add_row("    the same without any provider process", f"{other:.2f}  ({one / other:.1f}×)")
    table.add_row(f"memory of the process that served and keeps {RESOURCES} resources, MiB", f"{served:.0f}")
    return table


def _start() -> tuple[float, float]:
    variables = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run([sys.executable, "-c", _START], env=variables, capture_output=True, text=True, check=True)
    seconds, mib = map(float, done.stdout.split())
    return seconds, mib


def _through_stand_ins() -> dict:
    each = RESOURCES // 3
    return {
        "terraform": {
            "required_providers": {
                name: {"source": provider_spec(name, SCHEMAS).source, "version": provider_spec(name, SCHEMAS).version}
                for name in ("kubernetes", "confluent", "grafana")
            }
        },
        "provider": {"kubernetes": {"host": "https://cluster.example"}},
        "resource": {
            "kubernetes_config_map_v1": {
                f"map-{n}": {"metadata": {"name": f"map-{n}", "namespace": "app"}, "data": {"key": "value"}}
                for n in range(each)
            },
            "confluent_kafka_topic": {
                f"topic-{n}": {"topic_name": f"topic.{n}", "kafka_cluster": {"id": "lkc-abcdef"}} for n in range(each)
            },
            "grafana_folder": {f"folder-{n}": {"title": f"Folder {n}"} for n in range(each)},
        },
    }


def _built_in() -> dict:
    return {"resource": {"terraform_data": {f"data-{n}": {"input": {"key": f"value {n}"}} for n in range(RESOURCES)}}}


def _plans(configuration: dict, providers: SchemaProviders | None) -> list[float]:
    """Seconds of a first plan, its apply and a second plan."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("TF_")}
    variables = kept | {"CHECKPOINT_DISABLE": "1"} | (providers.environment() if providers else {})
    with tempfile.TemporaryDirectory() as name:
        Path(name, "main.tf.json").write_text(json.dumps(configuration))

        def terraform(*arguments: str) -> float:
            started = time.monotonic()
            subprocess.run(["terraform", *arguments], cwd=name, env=variables, capture_output=True, check=True)
            return time.monotonic() - started

        terraform("init")
        return [terraform("plan", "-out=plan"), terraform("apply", "plan"), terraform("plan")]
