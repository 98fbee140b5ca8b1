"""Odd values: those of any type, and texts that no setting expects."""

from typing import Any

from hypothesis import strategies as st

LONG = 10_000

ODD_NUMBERS = (0, -1, 1, 2**31, 2**63, -(2**63), 10**30, 0.5, -0.0, 1e308, float("nan"), float("inf"), float("-inf"))
ODD_TEXTS = (
    *("", " ", "\n", "\x00", "\x1b[31m", "\u202e", "\ud800", "x" * LONG, "0", "1", "true", "null", "None", "nan"),
    *("${var.x}", "$${x}", "%{if x}", "#{x}", "${TfToken[TOKEN.1]}", "<<EOF", "~", "..", "/", "//", "a.b", "[0]"),
    *("'", '"', "\\", "{{ .x }}", "١٢", "größe", "ﬁ", "😀", "ſ", "İ"),
)

odd_texts = st.sampled_from(ODD_TEXTS) | st.text(max_size=8)

odd_values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.sampled_from(ODD_NUMBERS) | odd_texts,
    lambda parts: st.lists(parts, max_size=3) | st.dictionaries(odd_texts, parts, max_size=3),
    max_leaves=4,
)


def lookalikes(value: Any) -> st.SearchStrategy[Any]:
    """Return values of other types that a lenient validation takes for a value."""
    number = isinstance(value, int | float)
    return st.sampled_from(
        [str(value), [value], {"0": value}, *((float(value), bool(value), int(value)) if number else ())]
    )


@st.composite
def distorted(draw: st.DrawFn, text: str) -> str:
    """Return a text with something odd put in, in front, behind, or in the place of a character."""
    place = draw(st.integers(0, len(text)))
    cut = draw(st.integers(0, 1))
    return text[:place] + draw(odd_texts) + text[place + cut :]
