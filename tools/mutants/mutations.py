"""The ways to break a line: what infrastructure code gets wrong, and a snapshot alone would notice."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass

# Texts for people, and what only types.
_MESSAGES = frozenset({"Refusal", "ConfigurationError", "Field", "refused", "matching", "cast", "Literal"})
_TURNED: dict[type, str] = {
    ast.Eq: "!=", ast.NotEq: "==", ast.Lt: ">=", ast.GtE: "<", ast.Gt: "<=", ast.LtE: ">", ast.In: "not in",
    ast.NotIn: "in", ast.Is: "is not", ast.IsNot: "is",
}  # fmt: skip


@dataclass(frozen=True)
class Mutation:
    """One broken place of a module."""

    line: int
    start: int
    """Offset of the replaced text, in characters."""
    end: int
    text: str
    """What stands there instead."""
    of_value: bool = False
    """Whether it is a number, a truth value or a comparison that is broken."""

    def applied(self, source: str) -> str:
        """Return the module with this place broken."""
        return source[: self.start] + self.text + source[self.end :]


class _Finder(ast.NodeVisitor):
    def __init__(self, source: str) -> None:
        self._source = source
        self._starts = [0]
        for line in source.splitlines(keepends=True):
            self._starts.append(self._starts[-1] + len(line))
        self.found: list[Mutation] = []

    def _offset(self, line: int, column: int) -> int:
        start = self._starts[line - 1]
        text = self._source[start : self._starts[line]]
        # ast counts bytes.
        return start + len(text.encode()[:column].decode())

    def _span(self, node: ast.expr | ast.keyword) -> tuple[int, int]:
        assert node.end_lineno is not None
        assert node.end_col_offset is not None
        return self._offset(node.lineno, node.col_offset), self._offset(node.end_lineno, node.end_col_offset)

    def _replace(self, node: ast.expr, text: str, *, of_value: bool = True) -> None:
        self.found.append(Mutation(node.lineno, *self._span(node), text, of_value))

    def _leave_out(self, node: ast.expr | ast.keyword, end_node: ast.expr | ast.keyword | None = None) -> None:
        start, end = self._span(node)[0], self._span(end_node or node)[1]
        rest = self._source[end:]
        blank = len(rest) - len(rest.lstrip())
        if rest[blank : blank + 1] == ",":
            self.found.append(Mutation(node.lineno, start, end + blank + 1, ""))

    def visit_Constant(self, node: ast.Constant) -> None:
        match node.value:
            case bool():
                self._replace(node, str(not node.value))
            case int():
                self._replace(node, str(node.value + 1))

    def visit_Compare(self, node: ast.Compare) -> None:
        if len(node.ops) == 1 and (turned := _TURNED.get(type(node.ops[0]))):
            left, right = ast.get_source_segment(self._source, node.left), self._span(node.comparators[0])
            self._replace(node, f"{left} {turned} {self._source[slice(*right)]}")
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name in _MESSAGES:
            return
        if name[:1].isupper():
            for keyword in node.keywords:
                if keyword.arg:
                    self._leave_out(keyword)
                if isinstance(keyword.value, ast.Constant) and isinstance(keyword.value.value, str):
                    self._replace(keyword.value, repr(f"{keyword.value.value}x"), of_value=False)
        self.generic_visit(node)

    def visit_List(self, node: ast.List | ast.Tuple | ast.Set) -> None:
        for element in node.elts:
            if not isinstance(element, ast.Starred):
                self._leave_out(element)
        self.generic_visit(node)

    visit_Tuple = visit_Set = visit_List

    def visit_Dict(self, node: ast.Dict) -> None:
        for key, value in zip(node.keys, node.values, strict=True):
            if key is not None:
                self._leave_out(key, value)
        self.generic_visit(node)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value:
            self.visit(node.value)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        for default in (*node.args.defaults, *node.args.kw_defaults):
            if default:
                self.visit(default)
        for statement in node.body:
            self.visit(statement)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        for statement in node.body:
            self.visit(statement)

    def visit_Subscript(self, node: ast.Subscript) -> None:
        """Leave types alone."""

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        """Leave texts alone."""


def mutations(source: str) -> Iterator[Mutation]:
    """Yield every way to break a module that is valid Python still, and another program."""
    finder = _Finder(source)
    finder.visit(ast.parse(source))
    whole = ast.dump(ast.parse(source))
    for mutation in finder.found:
        try:
            tree = ast.parse(mutation.applied(source))
        except SyntaxError:
            continue
        if ast.dump(tree) != whole:
            yield mutation
