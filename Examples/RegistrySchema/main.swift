// Prints the JSON Schema of a registry, of one type of record, of a line of a stream, or of another document.

import ExampleSupport
import ForeignAffairs
import ForeignAffairsInterchange

let documents: [(name: String, schema: JSONSchema)] = [
  ("report", .report), ("file-report", .fileReport), ("suppressions", .suppressions), ("table", .table),
  ("summary", .summary), ("annual-summary", .annualSummary),
]

runCommand(
  "registry-schema",
  usage: """
    registry-schema [TYPE] [--line]

    Prints the JSON Schema (2020-12) of a whole registry, of one type of record, or
    of another document.

    TYPE       \(RecordType.allCases.prefix(6).map(\.lineType).joined(separator: ", ")),
               \(RecordType.allCases.dropFirst(6).map(\.lineType).joined(separator: ", "))
               or \(documents.map(\.name).joined(separator: ", "))
    --line     the schema of a line of a stream: of any line, or of one with a
               record of the type

    Exit status: 0, 64 when called wrongly.
    """,
  syntax: Arguments.Syntax(flags: ["line"], positionals: 1)
) { arguments throws(CommandFailure) in
  guard let name = arguments.positionals.first else {
    return (arguments.has("line") ? JSONSchema.line : .registry).text
  }
  if let document = documents.first(where: { $0.name == name }) {
    guard !arguments.has("line") else { throw .usage("“\(name)” is no record on a line of a stream") }
    return document.schema.text
  }
  guard let type = RecordType.allCases.first(where: { $0.lineType == name }) else {
    let known = (RecordType.allCases.map(\.lineType) + documents.map(\.name)).joined(separator: ", ")
    throw .usage("there is no type “\(name)”; the types are \(known)")
  }
  return (arguments.has("line") ? JSONSchema.line(type) : .record(type)).text
}
