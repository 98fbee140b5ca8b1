"""CDKTF constructs of the r3edge trading platform on AWS.

``core`` settings, names, IAM, state · ``network`` root network, VPC, tiers, bastion · ``ingress`` public zone and load
balancer · ``cluster`` EKS and its nodes · ``kubernetes`` building blocks in a cluster · ``addons`` Helm charts ·
``platform`` whole environments and their register · ``lazy`` fast loading of the bindings, on request.
"""
