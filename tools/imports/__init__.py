"""``make imports``: provider bindings from the list in provider-schemas/providers.toml, see provider-schemas/README.md.

``listing`` what the project uses · ``facts`` the schemas kept here · ``sources`` where a missing schema comes from ·
``generate`` cdktf's generator · ``tarball`` what it wrote, reproducible and small.
"""
