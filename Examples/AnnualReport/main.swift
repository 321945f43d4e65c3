import ExampleRegistries
import ExampleSupport
import ForeignAffairs
import ForeignAffairsReporting

let usage = """
  annual-report [FILE] [--province ID] [--year YYYY [--reporting-year]] [--language vi|en]

  Prints the annual report of each department of foreign affairs: identity and history, structure and staff, the
  figures of the year beside those of the year before, delegations, agreements and partners, aid, awards, events.
  What is computed from records and what texts report stand apart.

    FILE           a registry in JSON; without one, the five registries in Examples/Data
    --province ID  only this province, such as thua-thien-hue
    --year YYYY    only what is dated in this year
    --reporting-year
                   the year runs from 15 December of the year before to 14 December
    --language     vi or en (default: en)

  Says on standard error how many errors the rule book finds in a registry, by which figures may be impossible;
  check-registry lists them.
  Ends with status 0; 2 when there is nothing to report or a file cannot be read; 64 for wrong usage.
  """

runCommand(
  "annual-report", usage: usage,
  syntax: Arguments.Syntax(
    options: ["province", "year", "language"], flags: ["reporting-year"], positionals: 1),
  writing: { (arguments, output) throws(CommandFailure) -> Int32 in
    let request = try ReportRequest(arguments)
    try output.write(request.text(from: RegistryFiles.read(arguments.positionals, output)))
    return 0
  })
