"""Stand-ins for all providers but AWS. They serve the real schemas, so that Terraform checks every argument."""
