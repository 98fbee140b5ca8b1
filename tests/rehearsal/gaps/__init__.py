"""One case for each gap of moto that rehearsal/aws/gaps fills."""

from . import ec2, eks, s3, services, transit_gateway
from .case import Case

PARTS = (eks, ec2, transit_gateway, services, s3)
CASES: tuple[Case, ...] = tuple(case for part in PARTS for case in part.gap.cases)
