"""Kafka at Redpanda Cloud, serverless."""
