"""The attributes that providers mark as sensitive, and which of them stay in Terraform's state."""
