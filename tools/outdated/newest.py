"""Ask for the newest version of a pin, where it can be asked."""

import json
import re
import subprocess
from collections.abc import Callable, Iterable, Mapping
from functools import cache, cached_property
from threading import Lock
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

import boto3
import yaml
from botocore.exceptions import BotoCoreError, ClientError
from packaging.version import InvalidVersion, Version

from tools.outdated.pins import Pin
from tools.paths import REPOSITORY

Fetch = Callable[[str, Mapping[str, str]], bytes]
_PATIENCE = 20.0
"""Seconds for one answer."""
_CHALLENGE = re.compile(r'(\w+)="([^"]*)"')


class NotAskedError(Exception):
    """Raised where nobody answers, with the reason."""


def newest(versions: Iterable[str]) -> str | None:
    """Return the newest stable version; texts that are none are left out."""
    return max(filter(_is_stable, versions), key=_parsed, default=None)


def is_newer(version: str, pinned: str) -> bool:
    """Return whether a version comes after the pinned one."""
    return _parsed(version) > _parsed(pinned)


def _parsed(version: str) -> Version:
    # EKS's own counter comes after the version that it packs.
    return Version(version.replace("-eksbuild.", ".post"))


def _is_stable(version: str) -> bool:
    try:
        return not _parsed(version).is_prerelease
    except InvalidVersion:
        return False


def fetch(url: str, headers: Mapping[str, str]) -> bytes:
    """Return what a URL has.

    Raises:
        OSError: There is no answer, or a refusal.
    """
    with urlopen(Request(url, headers=dict(headers)), timeout=_PATIENCE) as answer:
        return answer.read()


class Asking:
    """Whom to ask, by the kind of a pin."""

    def __init__(self, fetch: Fetch = fetch) -> None:
        self._fetch = cache(lambda url: fetch(url, {}))
        self._registry = _Registry(fetch)
        # One question to pip and npm is for all packages.
        self._packages = Lock()

    def newest(self, pin: Pin) -> str | None:
        """Return the newest version; None if there is none but the pinned one.

        Raises:
            NotAskedError: Nobody answers.
        """
        try:
            return self._asked(pin)
        except (OSError, ValueError, LookupError, BotoCoreError, ClientError) as error:
            raise NotAskedError(f"{type(error).__name__}: {error}".splitlines()[0]) from error

    def _asked(self, pin: Pin) -> str | None:
        match pin.kind:
            case "chart" if pin.source.startswith("https://"):
                index = yaml.load(self._fetch(f"{pin.source}/index.yaml"), yaml.CSafeLoader)
                return newest(entry["version"] for entry in index["entries"][pin.name])
            case "chart" | "image":
                return newest(self._registry.tags(pin.source.removeprefix("oci://")))
            case "provider":
                answer = json.loads(self._fetch(f"https://registry.terraform.io/v1/providers/{pin.source}/versions"))
                return newest(entry["version"] for entry in answer["versions"])
            case "EKS add-on":
                return newest(_offered(pin.name, pin.source))
            case "Python package":
                with self._packages:
                    return self._python.get(pin.name)
            case "npm package":
                with self._packages:
                    return self._npm.get(pin.name)
        raise LookupError(f"nobody knows the kind {pin.kind}")

    @cached_property
    def _python(self) -> Mapping[str, str]:
        answer = _output([".venv/bin/pip", "list", "--outdated", "--format", "json"])
        return {entry["name"].lower(): entry["latest_version"] for entry in json.loads(answer)}

    @cached_property
    def _npm(self) -> Mapping[str, str]:
        # Exits with 1 if anything is outdated.
        answer = _output(["npm", "outdated", "--json"], fine=(0, 1))
        return {name: entry["latest"] for name, entry in json.loads(answer or "{}").items()}


class _Registry:
    """Registries of images, which also keep charts (OCI Distribution Specification, "Listing Tags")."""

    def __init__(self, fetch: Fetch) -> None:
        self._fetch = fetch

    def tags(self, image: str) -> list[str]:
        host, _, path = image.partition("/")
        url = f"https://{host}/v2/{path}/tags/list?n=10000"
        try:
            answer = self._fetch(url, {})
        except HTTPError as refused:
            challenge = refused.headers.get("WWW-Authenticate", "")
            if refused.code != 401 or not challenge.startswith("Bearer "):
                raise
            answer = self._fetch(url, {"Authorization": f"Bearer {self._token(dict(_CHALLENGE.findall(challenge)))}"})
        return json.loads(answer)["tags"]

    def _token(self, challenge: Mapping[str, str]) -> str:
        if urlsplit(challenge["realm"]).scheme != "https":
            raise ValueError(f"{challenge['realm']} is not asked for a token")
        asked = "&".join(f"{name}={challenge[name]}" for name in ("service", "scope") if name in challenge)
        return json.loads(self._fetch(f"{challenge['realm']}?{asked}", {}))["token"]


def _offered(addon: str, kubernetes: str) -> list[str]:
    """Return the versions of an EKS add-on; needs the credentials of any AWS account."""
    pages = boto3.client("eks").get_paginator("describe_addon_versions")
    return [
        version["addonVersion"]
        for page in pages.paginate(addonName=addon, kubernetesVersion=kubernetes)
        for one in page["addons"]
        for version in one["addonVersions"]
    ]


def _output(command: list[str], fine: tuple[int, ...] = (0,)) -> str:
    done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, timeout=300, check=False)
    if done.returncode not in fine:
        raise OSError((done.stderr.strip().splitlines() or [f"{command[0]} exits with {done.returncode}"])[-1])
    return done.stdout
