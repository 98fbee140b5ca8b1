"""Terraform and cdktf as child processes: steps with logs, interrupts in good order, plan reviews.

``operations`` and ``rehearsal`` are built on it. It knows neither.
"""
