"""ExternalSecrets: which secret, by which store, into which Secret."""

from dataclasses import replace

import pytest

from r3edge.core.errors import ConfigurationError
from r3edge.kubernetes import external_secret
from r3edge.secrets import ProvidedSecret

DATABASE = ProvidedSecret("/test/database", "arn", ("user", "username", "master"))


def test_an_external_secret_copies_properties_into_a_secret_of_its_name() -> None:
    properties = {"username": "user", "password": "master"}
    assert external_secret("database", "shop", store="aws", secret=DATABASE, properties=properties) == {
        "apiVersion": "external-secrets.io/v1",
        "kind": "ExternalSecret",
        "metadata": {"name": "database", "namespace": "shop"},
        "spec": {
            "refreshInterval": "1h",
            "secretStoreRef": {"kind": "ClusterSecretStore", "name": "aws"},
            "target": {"name": "database", "creationPolicy": "Owner"},
            "data": [
                {"secretKey": "username", "remoteRef": {"key": "/test/database", "property": "user"}},
                {"secretKey": "password", "remoteRef": {"key": "/test/database", "property": "master"}},
            ],
        },
    }


def test_a_template_makes_other_content_of_the_properties() -> None:
    template = {"data": {"url": "postgresql://{{ .username }}@db"}}
    secret = external_secret(
        "database", "shop", store="aws", secret=DATABASE, properties={"username": "user"}, template=template
    )
    assert secret["spec"]["target"] == {"name": "database", "creationPolicy": "Owner", "template": template}


def test_another_version_is_another_annotation_and_so_a_refresh() -> None:
    versioned = replace(DATABASE, version="7")
    secret = external_secret("database", "shop", store="aws", secret=versioned, properties={"password": "master"})
    assert secret["metadata"]["annotations"] == {"force-sync": "7"}


def test_a_key_that_the_secret_does_not_have_is_refused() -> None:
    message = "secret /test/database: 'pasword': must be a key of it: user, username, master"
    with pytest.raises(ConfigurationError, match=message):
        external_secret("database", "shop", store="aws", secret=DATABASE, properties={"password": "pasword"})
