// Counts a part of an archive, merges what was counted elsewhere, and shows the tables: line in, line out.

import ExampleSupport
import ForeignAffairs

let usage = """
  statistics-worker partial [TABLE…] [--ids] [--allow-rejected] < records.ndjson
  statistics-worker merge < partials.ndjson
  statistics-worker table [TABLE…] [--format text|markdown|csv|json]
                    [--language en|vi] [--empty] [--allow-rejected] < partials.ndjson
  statistics-worker lines < registry.json
  statistics-worker --list

  Counts a part of an archive where it lies, so that any engine that runs a command
  can count the whole: in any number of parts, in any order, with the same bytes.

    partial           reads records, one on each line, and writes a partial table on
                      a line of its own for each TABLE
    merge             reads partial tables of any parts and writes one line for each
                      table; what it writes can be merged again
    table             merges partial tables and lays them out
    lines             writes each record of a registry on a line of its own, for partial

    TABLE             a name of --list, or TYPE:DIMENSION,…:MEASURE,… such as
                      delegations:year.started,country:count,people.median; without
                      one all that have a name, and in table all that come.
                      A table with a name leaves out what was cancelled, postponed
                      or revoked, and what is only planned, proposed or not signed
                      yet, as TYPE.counted does; TYPE counts every record
    --ids             the identifiers of the records stand in every cell, and in csv
                      and json; the tables grow with the records
    --empty           years, quarters and months without records are shown between
                      the first and the last
    --allow-rejected  lines that cannot be read do not give status 2
    --format          text, markdown, csv of one table, json: one table on each line
                      (default: text)
    --language        en or vi (default: en)
    --list            the names of tables, and what definitions are made of

  Nothing is written for no input. Nothing but standard input is read: no file, no
  environment, no clock. A line that cannot be read is told on standard error and
  counted in every partial table; the tables say so wherever they are shown.

  Exit status: 0 when all was read, 2 when lines of records were not (the tables are
  written, without them) or when the command cannot be carried out (nothing is
  written), 64 when called wrongly.
  """

runCommand(
  "statistics-worker", usage: usage,
  syntax: Arguments.Syntax(
    options: ["format", "language"], flags: ["allow-rejected", "list", "ids", "empty"]),
  writing: { (arguments, output) throws(CommandFailure) -> Int32 in
    if arguments.has("list") {
      try output.write(TableCatalogue.list)
      return 0
    }
    let rest = Array(arguments.positionals.dropFirst())
    let isTable = arguments.positionals.first == "table"
    for option in ["format", "language"] where arguments[option] != nil && !isTable {
      throw .usage("--\(option) belongs to table")
    }
    if arguments.has("empty"), !isTable { throw .usage("--empty belongs to table") }
    let isPartial = arguments.positionals.first == "partial"
    if arguments.has("ids"), !isPartial { throw .usage("--ids belongs to partial") }
    let rejectedCount: Int
    switch arguments.positionals.first {
    case "partial":
      var count = PartialCount(
        try TableCatalogue.counts(rest, keeping: arguments.has("ids") ? .identifiers : .figures))
      rejectedCount = try count.run(&output)
    case "merge":
      if let word = rest.first { throw .usage("unexpected argument “\(word)”") }
      if arguments.has("allow-rejected") { throw .usage("--allow-rejected does not belong to merge") }
      try PartialTables(reading: output).write(&output)
      rejectedCount = 0
    case "lines":
      if let word = rest.first { throw .usage("unexpected argument “\(word)”") }
      if arguments.has("allow-rejected") { throw .usage("--allow-rejected does not belong to lines") }
      try RegistryLines.write(&output)
      rejectedCount = 0
    case "table":
      let view = try TableView(arguments)
      rejectedCount = try view.write(try PartialTables(reading: output), &output)
      if rejectedCount > 0 {
        try output.flush()
        output.tell("lines that could not be read and are in no figure: \(rejectedCount)")
      }
    default: throw .usage("give partial, merge, table or lines")
    }
    return rejectedCount > 0 && !arguments.has("allow-rejected") ? 2 : 0
  })
