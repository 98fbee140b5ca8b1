"""Faults on demand, for tests of what Terraform does when something fails in the middle.

:mod:`~rehearsal.testing.proxy` fails calls of AWS, :mod:`~rehearsal.testing.faults` those of the other providers.
"""
