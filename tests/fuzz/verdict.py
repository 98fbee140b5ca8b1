"""The verdict on a variant: synthesized, or refused with a message; and what either of them must be like."""

import re
from dataclasses import dataclass
from pathlib import Path as File
from tempfile import TemporaryDirectory
from typing import Any

from cdktf import App
from pydantic import ValidationError

from r3edge.core.errors import ConfigurationError, explain
from r3edge.platform import Environment, EnvironmentSettings
from tests.fuzz.acceptance import lost_values, strict_json, wrongly_accepted
from tests.fuzz.variant import Change, Variant, nodes
from tests.support import Synthesized

_SETTING = re.compile(rf"\s*({'|'.join(EnvironmentSettings.model_fields)})(\W|$)")
_UNKNOWN = ": there is no such setting"
_INTERNAL = re.compile(r"Traceback|pydantic|<class|object at 0x|Construct with name|jsii")


@dataclass(frozen=True)
class Verdict:
    """The JSON of a stack, or the message with which its settings are refused."""

    stack: dict[str, Any] | None
    message: str = ""


def judge(variant: Variant) -> Verdict:
    """Synthesize a variant as an app does. Any error other than those for users is a failure of the library."""
    with TemporaryDirectory() as folder:
        app = App(outdir=folder)
        try:
            settings = EnvironmentSettings.model_validate(variant.settings)
            Environment(app, settings)
        except (ValidationError, ConfigurationError) as error:
            verdict = Verdict(None, explain(error))
            if found := [*_flaws(verdict.message, variant), *_written(File(folder))]:
                raise AssertionError("\n".join([*found, verdict.message])) from error
            return verdict
        if found := wrongly_accepted(variant.settings, settings.model_dump(mode="json")):
            raise AssertionError("\n".join(found))
        app.synth()
        written = File(folder, "stacks", settings.context.environment, "cdk.tf.json").read_text()
        stack = strict_json(written)
        if found := lost_values(settings.addons.values, Synthesized(stack)):
            raise AssertionError("\n".join(found))
        return Verdict(stack)


def _written(folder: File) -> list[str]:
    return [f"written: {file}" for file in folder.rglob("*") if file.is_file()]


def _flaws(message: str, variant: Variant) -> list[str]:
    """Return what in a message a user could not understand, or act on."""
    title, *lines = message.splitlines()
    lines = lines or [title.partition(":")[2]]
    unnamed = [line for line in lines if not _names_setting(line, variant)]
    found = [f"no setting is named: {line}" for line in unnamed]
    found += [f"internal: {word}" for word in _INTERNAL.findall(message)]
    found += [f"not printable: {line!r}" for line in message.split("\n") if not line.isprintable()]
    if not any(_concerns(line, change) for line in lines for change in variant.changes):
        found.append("no line is about a changed setting")
    return found


def _names_setting(line: str, variant: Variant) -> bool:
    """Return whether a line begins with the path of a setting, or with a name that is new at the root."""
    if _SETTING.match(line):
        return True
    return any(len(change.path) == 1 and line.endswith(_UNKNOWN) for change in variant.changes)


def _concerns(line: str, change: Change) -> bool:
    """Return whether a line names a changed setting, its new value, or a setting whose rule names it."""
    words = {str(key) for key in change.path[1:]} or {str(change.path[0])}
    words |= {str(word) for path, value in nodes(change.value) for word in (path[-1], value)}
    if change.path[-1] == "stage":
        words.add("production")
    if isinstance(change.value, str):
        words.add(change.value)
    return line.endswith(_UNKNOWN) or any(re.search(rf"(?<!\w){re.escape(word)}(?!\w)", line) for word in words if word)
