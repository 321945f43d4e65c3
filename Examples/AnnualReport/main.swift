import ExampleRegistries
import ExampleSupport
import ForeignAffairs
import ForeignAffairsReporting

let usage = """
  annual-report [FILE] [--province ID] [--year YYYY] [--language vi|en]

  Prints the annual report of each department of foreign affairs: identity and history, structure and staff,
  delegations, agreements and partners, aid, awards, events. Every number stands with its certainty and its source.

    FILE           a registry in JSON; without one, the five registries in Examples/Data
    --province ID  only this province, such as thua-thien-hue
    --year YYYY    only what is dated in this year
    --language     vi or en (default: en)

  Ends with status 0; 2 when there is nothing to report or a file cannot be read; 64 for wrong usage.
  """

runCommand(
  "annual-report", usage: usage,
  syntax: Arguments.Syntax(options: ["province", "year", "language"], positionals: 1)
) { (arguments) throws(CommandFailure) in
  let request = try ReportRequest(arguments)
  return try request.text(from: RegistryFiles.read(request.path))
}
