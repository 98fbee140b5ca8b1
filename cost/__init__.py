"""What a synthesized stack costs a month at AWS, from a price table in this folder.

``operations`` and ``rehearsal`` are built on it. It knows neither, and no project.
"""
