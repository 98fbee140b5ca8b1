"""The IAM actions of a deployment, from the calls that the rehearsal's server saw."""
