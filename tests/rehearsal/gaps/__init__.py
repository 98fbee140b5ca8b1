"""One case for each gap of moto that rehearsal/aws/gaps fills."""

from . import conflicts, ec2, eks, log_groups, offers, s3, services, transit_gateway, vpc
from .case import Case

PARTS = (eks, ec2, vpc, transit_gateway, services, conflicts, log_groups, offers, s3)
CASES: tuple[Case, ...] = tuple(case for part in PARTS for case in part.gap.cases)
