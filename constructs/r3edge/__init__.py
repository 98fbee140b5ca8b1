"""CDKTF constructs of the r3edge trading platform on AWS.

``core`` settings, names, secrets · ``network`` root network, VPC, tiers, bastion · ``cluster`` EKS and its nodes ·
``addons`` Helm charts · ``lazy`` fast loading of the bindings, for programs that ask for it.
"""
