"""Deploy a CDKTF app without a cloud: the real Terraform and AWS provider against servers on loopback."""
