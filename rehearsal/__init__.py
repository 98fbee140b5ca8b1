"""Deploys the platform without a cloud: the real Terraform and AWS provider against a server on loopback."""
