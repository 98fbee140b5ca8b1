from pkgutil import extend_path
__path__ = extend_path(__path__, __name__)

import abc
import builtins
import datetime
import enum
import typing

import jsii
import publication
import typing_extensions

import typeguard
from importlib.metadata import version as _metadata_package_version
TYPEGUARD_MAJOR_VERSION = int(_metadata_package_version('typeguard').split('.')[0])

def check_type(argname: str, value: object, expected_type: typing.Any) -> typing.Any:
    if TYPEGUARD_MAJOR_VERSION <= 2:
        return typeguard.check_type(argname=argname, value=value, expected_type=expected_type) # type:ignore
    else:
        if isinstance(value, jsii._reference_map.InterfaceDynamicProxy): # pyright: ignore [reportAttributeAccessIssue]
           pass
        else:
            if TYPEGUARD_MAJOR_VERSION == 3:
                typeguard.config.collection_check_strategy = typeguard.CollectionCheckStrategy.ALL_ITEMS # type:ignore
                typeguard.check_type(value=value, expected_type=expected_type) # type:ignore
            else:
                typeguard.check_type(value=value, expected_type=expected_type, collection_check_strategy=typeguard.CollectionCheckStrategy.ALL_ITEMS) # type:ignore

from ._jsii import *

__all__ = [
    "cloud_access_policy",
    "cloud_access_policy_rotating_token",
    "cloud_access_policy_token",
    "cloud_stack",
    "cloud_stack_service_account",
    "cloud_stack_service_account_rotating_token",
    "cloud_stack_service_account_token",
    "contact_point",
    "dashboard",
    "data_grafana_cloud_access_policies",
    "data_grafana_cloud_stack",
    "data_grafana_data_source",
    "data_grafana_folder",
    "data_grafana_synthetic_monitoring_probes",
    "data_source",
    "data_source_config",
    "folder",
    "message_template",
    "mute_timing",
    "notification_policy",
    "provider",
    "rule_group",
    "service_account",
    "service_account_token",
    "slo",
    "sso_settings",
    "synthetic_monitoring_check",
    "synthetic_monitoring_installation",
    "team",
]

publication.publish()

# Loading modules to ensure their types are registered with the jsii runtime library
