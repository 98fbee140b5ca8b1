"""The size of Helm's record of a release: one Secret, which the API server refuses above 1 MiB."""

import base64
import gzip
import json
from collections.abc import Mapping
from typing import Any

import helm_python

LARGEST = 1_048_576


def record_bytes(chart: helm_python.Chart, values: Mapping[str, Any], manifest: Mapping[str, str]) -> int:
    """Estimate the record: chart, values and manifest as JSON, gzipped, in base64 (helm, pkg/storage/driver).

    Args:
        chart: The chart, with its CRDs and other files.
        values: The values of the release.
        manifest: What is rendered, by template.
    """
    record = {
        "chart": {
            "metadata": chart.metadata,
            "templates": [_encoded(one) for one in chart.templates],
            "files": [_encoded(one) for one in chart.files],
            "schema": chart.schema,
            "values": chart.values,
        },
        "config": values,
        "manifest": "\n---\n".join(manifest.values()),
    }
    return len(base64.b64encode(gzip.compress(json.dumps(record).encode(), 9)))


def _encoded(file: Mapping[str, Any]) -> dict[str, str]:
    return {"name": file["name"], "data": base64.b64encode(file["data"].encode()).decode()}
