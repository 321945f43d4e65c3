// Sets departments side by side: `compare-provinces --language vi`.

import ExampleRegistries
import ExampleSupport
import ForeignAffairs

let usage = """
  compare-provinces [FILE…] [--format text|markdown|csv|json] [--language en|vi]
                    [--complete]

  Sets the departments of registries side by side: every figure that a text
  reports, apart from what is computed from records, each with its certainty and
  its source; then how the two fit each other. Records of what was cancelled,
  postponed or revoked, and of what is only planned, proposed or not signed yet, are
  counted apart.

    FILE         a registry in JSON; without one, the five registries in
                 Examples/Data. What several say of one province is put together
    --format     text (default), markdown, csv (one figure on each line) or json
    --language   en or vi (default: en)
    --complete   the registries have every record; without it there are at least as
                 many things as records, for sources name some and leave others out

  Says on standard error how many errors the rule book finds in a registry, by which
  figures may be impossible; check-registry lists them.

  Exit status: 0; 2 when a file cannot be read or there is nothing to compare; 64
  when called wrongly.
  """

runCommand(
  "compare-provinces", usage: usage,
  syntax: Arguments.Syntax(options: ["format", "language"], flags: ["complete"]),
  writing: { (arguments, output) throws(CommandFailure) -> Int32 in
    let request = try ComparisonRequest(arguments)
    let columns = ProvinceColumn.columns(
      from: try RegistryFiles.read(request.paths, output), request.listing)
    guard !columns.isEmpty else { throw .data("the registries hold no records to compare") }
    let text =
      switch request.format {
      case .text: ComparisonDocument(columns, request).text
      case .markdown: ComparisonDocument(columns, request).markdown
      case .csv: ComparisonData(columns, request.language).csv
      case .json: ComparisonData(columns, request.language).json
      }
    try output.write(text)
    return 0
  })
