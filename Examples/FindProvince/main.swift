// Finds provinces of Vietnam by code or name: `find-province 82 --on 2025-07-01`.

import ExampleSupport
import ForeignAffairs

runCommand(
  "find-province",
  usage: """
    find-province CODE|NAME [--on DATE] [--format text|json] [--trace]
    find-province --all --on DATE [--format text|json] [--trace]

    Finds provinces of Vietnam since 2004, across the mergers of 2008 and 2025.

    CODE       two digits of the statistics office (82), or ISO 3166-2 (VN-46)
    NAME       a name in any spelling; several words may stand without quotes
    --on       the day, as YYYY-MM-DD; without it, every unit that ever bore
               the code or name, the earliest first
    --all      every unit of the day
    --format   text (default) or json
    --trace    where each unit came from and what became of it, step by step

    Exit status: 0, 2 when nothing is found or the day is not covered, 64 when
    called wrongly.
    """,
  syntax: Arguments.Syntax(options: ["on", "format"], flags: ["all", "trace"])
) { arguments throws(CommandFailure) in
  let format = arguments["format"] ?? "text"
  guard ["text", "json"].contains(format) else {
    throw .usage("--format is text or json, not “\(format)”")
  }
  let query = try ProvinceQuery(arguments)
  let gazetteer = Gazetteer.standard
  let findings = try query.findings(in: gazetteer)
  if format == "json" {
    let report = ProvinceJSON(gazetteer: gazetteer, hasTrace: arguments.has("trace"))
    return report.array(findings).text() + "\n"
  }
  let report = ProvinceText(gazetteer: gazetteer, hasTrace: arguments.has("trace"))
  return query.wantsAll && !arguments.has("trace") ? report.table(findings) : report.blocks(findings)
}
