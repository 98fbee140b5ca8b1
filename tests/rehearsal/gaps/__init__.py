"""One case for each gap of moto that rehearsal/aws/gaps fills."""

from . import ec2, eks, s3, services, transit_gateway
from .case import Case

CASES: tuple[Case, ...] = (*eks.gap.cases, *ec2.gap.cases, *transit_gateway.gap.cases, *services.gap.cases, *s3.gap.cases)
