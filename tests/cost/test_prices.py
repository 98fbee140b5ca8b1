"""The price table: complete in every region, and honest about its sources."""

import pytest

from cost.prices import NotKnown, Prices, read_table

TABLE = read_table()


@pytest.mark.parametrize("region", TABLE["regions"])
def test_every_region_has_every_price(region: str) -> None:
    prices = Prices(region, TABLE)
    for name, unit in TABLE["units"].items():
        assert prices[name].usd > 0
        assert prices[name].unit == unit
        assert prices[name].source.page.startswith("https://")
    families = set(TABLE["regions"]["eu-west-3"]["instances"])
    assert set(TABLE["regions"][region]["instances"]) == families
    assert 0 < prices.spot("t4g.medium").usd < prices.instance("t4g.medium").usd


def test_every_source_is_used_and_tells_whether_it_is_verified() -> None:
    assert {name for name, source in TABLE["sources"].items() if not source["verified"]} == {"memory"}
    used = {price["source"] for price in TABLE["everywhere"].values()}
    for region in TABLE["regions"].values():
        used |= {value["source"] for value in region.values()}
    assert used == set(TABLE["sources"])


# On-demand prices of eu-west-3 and us-east-1 as their sources have them, one by one.
LISTED = {
    ("eu-west-3", "t4g.nano"): 0.0047,
    ("eu-west-3", "t4g.micro"): 0.0094,
    ("eu-west-3", "t4g.small"): 0.0188,
    ("eu-west-3", "t4g.medium"): 0.0376,
    ("eu-west-3", "m6g.xlarge"): 0.18,
    ("eu-west-3", "m7g.medium"): 0.0476,
    ("eu-west-3", "m7g.xlarge"): 0.1904,
    ("eu-west-3", "m7gd.8xlarge"): 1.9958,
    ("eu-west-3", "m8g.12xlarge"): 2.51328,
    ("eu-west-3", "c7g.16xlarge"): 2.7475,
    ("eu-west-3", "r7g.16xlarge"): 4.0256,
    ("us-east-1", "m7g.2xlarge"): 0.3264,
    ("us-east-1", "c7g.medium"): 0.0363,
    ("us-east-1", "r7g.4xlarge"): 0.8568,
    ("us-east-1", "t4g.2xlarge"): 0.2688,
}


@pytest.mark.parametrize(("region", "instance_type"), LISTED)
def test_sizes_are_multiples_of_the_familys_price(region: str, instance_type: str) -> None:
    listed = LISTED[region, instance_type]
    assert Prices(region, TABLE).instance(instance_type).usd == pytest.approx(listed, abs=0.0001, rel=0.0001)


def test_an_unknown_region_is_told() -> None:
    with pytest.raises(NotKnown, match=r"no region mars-1; it has eu-central-1, eu-west-1, eu-west-3, us-east-1"):
        Prices("mars-1", TABLE)["gp3"]


@pytest.mark.parametrize(
    ("instance_class", "usd"), [("db.t4g.medium", 0.0648), ("db.m7g.large", 0.1681), ("db.r7g.large", 0.2388)]
)
def test_databases_are_multiples_of_instances(instance_class: str, usd: float) -> None:
    assert Prices("us-east-1", TABLE).database(instance_class).usd == pytest.approx(usd, abs=0.0001)


def test_an_unknown_class_of_databases_is_told() -> None:
    with pytest.raises(NotKnown, match=r"no instance class db\.x2g\.large"):
        Prices("us-east-1", TABLE).database("db.x2g.large")
