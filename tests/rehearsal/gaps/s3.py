"""Amazon S3."""

import json
from collections.abc import Iterator

from .case import Aws, Cases, unique

gap = Cases()


def bucket(aws: Aws) -> str:
    name = unique("bucket")
    aws.s3.create_bucket(Bucket=name, CreateBucketConfiguration={"LocationConstraint": "eu-west-3"})
    return name


@gap("FakeDeleteMarker.dispose")
def a_bucket_that_was_versioned_can_be_emptied(aws: Aws) -> Iterator[None]:
    name = bucket(aws)
    aws.s3.put_bucket_versioning(Bucket=name, VersioningConfiguration={"Status": "Enabled"})
    aws.s3.put_object(Bucket=name, Key="lock", Body=b"")
    aws.s3.delete_object(Bucket=name, Key="lock")
    found = aws.s3.list_object_versions(Bucket=name)
    # As Terraform leaves it when it has destroyed aws_s3_bucket_versioning, which goes before the bucket.
    aws.s3.put_bucket_versioning(Bucket=name, VersioningConfiguration={"Status": "Suspended"})
    yield
    versions = [*found["Versions"], *found["DeleteMarkers"]]
    aws.s3.delete_objects(
        Bucket=name, Delete={"Objects": [{"Key": one["Key"], "VersionId": one["VersionId"]} for one in versions]}
    )
    aws.s3.delete_bucket(Bucket=name)


@gap("FakeBucket.get_permission")
def a_policy_against_plain_http_denies_no_more_than_that(aws: Aws) -> Iterator[None]:
    name = bucket(aws)
    everything = [f"arn:aws:s3:::{name}", f"arn:aws:s3:::{name}/*"]
    statement = {
        "Effect": "Deny",
        "Principal": {"AWS": "*"},
        "Action": "s3:*",
        "Resource": everything,
        "Condition": {"Bool": {"aws:SecureTransport": "false"}},
    }
    policy = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
    aws.s3.put_bucket_policy(Bucket=name, Policy=policy)
    yield
    aws.s3.put_object(Bucket=name, Key="state", Body=b"{}")
    assert aws.s3.get_object(Bucket=name, Key="state")["Body"].read() == b"{}"
    assert json.loads(aws.s3.get_bucket_policy(Bucket=name)["Policy"]) == json.loads(policy)
