"""Kafka at both vendors."""
