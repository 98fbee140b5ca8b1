"""The dummy credentials of every rehearsal. The server on loopback accepts any; these are recognizable in a log."""

ACCOUNT = "123456789012"
"""The account that the server answers for."""

ACCESS_KEY = "rehearsal"
SECRET_KEY = "rehearsal"

ENVIRONMENT = {"AWS_ACCESS_KEY_ID": ACCESS_KEY, "AWS_SECRET_ACCESS_KEY": SECRET_KEY}

PROVIDER_ARGUMENTS = {
    "access_key": ACCESS_KEY,
    "secret_key": SECRET_KEY,
    "allowed_account_ids": [ACCOUNT],
    "skip_credentials_validation": True,
    "skip_metadata_api_check": True,
}
"""Arguments of the AWS provider."""

BACKEND_CONFIG = (
    # The server has no bucket names in its host name.
    "use_path_style=true",
    "skip_credentials_validation=true",
    "skip_metadata_api_check=true",
    f"access_key={ACCESS_KEY}",
    f"secret_key={SECRET_KEY}",
)
"""``-backend-config`` options of an S3 backend."""
