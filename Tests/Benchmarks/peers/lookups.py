"""Makes code that asks records for fields ask dictionaries for keys, so that nothing is written twice."""
import ast
import pathlib

import shapes


class Lookups(ast.NodeTransformer):
    """Turns `record.key` into `record.get("key")`."""

    KEYS = {key for _, fields in shapes.shapes() for key, *_ in fields} | {
        "code", "written", "amount", "currency", "exact", "over", "nearly", "atLeast", "atMost", "about",
        "orderOfMagnitude", "between"}

    def visit_Attribute(self, node):
        self.generic_visit(node)
        if node.attr not in self.KEYS:
            return node
        get = ast.Attribute(node.value, "get", ast.Load())
        return ast.copy_location(ast.Call(get, [ast.Constant(node.attr)], []), node)


def for_dictionaries(module):
    """The names of a module whose code takes dictionaries."""
    tree = ast.fix_missing_locations(Lookups().visit(ast.parse(pathlib.Path(module.__file__).read_text())))
    names = {"__file__": module.__file__, "__name__": module.__name__ + "_for_dictionaries"}
    exec(compile(tree, module.__file__, "exec"), names)
    return names
