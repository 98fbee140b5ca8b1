"""Stand-ins for every provider but AWS: they serve the real schemas, so that Terraform checks what we generate."""
