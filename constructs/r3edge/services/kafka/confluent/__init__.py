"""Kafka at Confluent Cloud."""
