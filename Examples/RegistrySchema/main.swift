// Prints the JSON Schema of a registry, of one type of record, or of a line of a stream.

import ExampleSupport
import ForeignAffairs
import ForeignAffairsInterchange

runCommand(
  "registry-schema",
  usage: """
    registry-schema [TYPE] [--line]

    Prints the JSON Schema (2020-12) of a whole registry, or of one type of record.

    TYPE       \(RecordType.allCases.prefix(6).map(\.lineType).joined(separator: ", ")),
               \(RecordType.allCases.dropFirst(6).map(\.lineType).joined(separator: ", "))
    --line     the schema of a line of a stream: of any line, or of one with a
               record of the type

    Exit status: 0, 64 when called wrongly.
    """,
  syntax: Arguments.Syntax(flags: ["line"], positionals: 1)
) { arguments throws(CommandFailure) in
  guard let name = arguments.positionals.first else {
    return (arguments.has("line") ? JSONSchema.line : .registry).text
  }
  guard let type = RecordType.allCases.first(where: { $0.lineType == name }) else {
    let known = RecordType.allCases.map(\.lineType).joined(separator: ", ")
    throw .usage("there is no type “\(name)”; the types are \(known)")
  }
  return (arguments.has("line") ? JSONSchema.line(type) : .record(type)).text
}
