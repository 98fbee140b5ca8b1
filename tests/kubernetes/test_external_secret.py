"""ExternalSecrets: which secret, by which store, into which Secret."""

from r3edge.kubernetes import external_secret


def test_an_external_secret_copies_properties_into_a_secret_of_its_name() -> None:
    properties = {"username": "user", "password": "master"}
    assert external_secret("database", "shop", store="aws", key="/test/database", properties=properties) == {
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
        "database", "shop", store="aws", key="/test/database", properties={"username": "user"}, template=template
    )
    assert secret["spec"]["target"] == {"name": "database", "creationPolicy": "Owner", "template": template}
