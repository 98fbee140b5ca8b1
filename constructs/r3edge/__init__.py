"""CDKTF constructs of the r3edge trading platform on AWS.

``core`` settings, names, secrets · ``network`` root network, VPC, tiers, bastion · ``cluster`` EKS and its nodes.
Import this package before ``cdktf``: it makes provider imports lazy.
"""

from r3edge.core import lazy_providers

lazy_providers.install()
