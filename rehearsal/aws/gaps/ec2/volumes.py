"""EBS volumes.

Follows the Amazon EC2 API Reference: GetEbsDefaultKmsKeyId.
"""

from moto.core.responses import ActionResult
from moto.ec2.responses.elastic_block_store import ElasticBlockStore

from ..patching import Gaps

gaps = Gaps("Amazon EC2 volumes")

OF_AWS = "alias/aws/ebs"


@gaps.add(ElasticBlockStore)
def get_ebs_default_kms_key_id(self: ElasticBlockStore) -> ActionResult:
    """GetEbsDefaultKmsKeyId: AWS names its own key by the alias."""
    return ActionResult({"KmsKeyId": self.ec2_backend.default_kms_key_id or OF_AWS})
