"""The images of the Job, pinned."""

AWS_CLI = "public.ecr.aws/aws-cli/aws-cli:2.36.7"
# Debian's has Perl with its core modules, for run.sh; Alpine's has not.
POSTGRESQL = "public.ecr.aws/docker/library/postgres:17.6-bookworm"
