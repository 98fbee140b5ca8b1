"""Who has which network. A new environment takes a free one here first."""

from r3edge.network import AddressRegister, SiteToSiteVpn, UserNetwork


def register() -> AddressRegister:
    """The platform's address register; see AddressPlan for how an environment divides its own."""
    return AddressRegister(
        environments={
            "prod": "10.0.0.0/16",
            "dev": "10.16.0.0/16",
        },
        user_networks=(
            # Replace by your own: 203.0.113.10 is an address for documentation.
            UserNetwork(name="office", cidr="192.168.0.0/20", vpn=SiteToSiteVpn(peer_ip="203.0.113.10")),
        ),
    )
