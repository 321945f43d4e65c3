import ExampleSupport
import ForeignAffairs

let usage = """
  check-registry FILE… [--ndjson] [--format text|json|csv] [--language en|vi]
                 [--policy NAME] [--as-of DATE] [--fail-on error|warning|note|never]
                 [--unknown-keys keep|report] [--unknown-codes keep|report]
                 [--suppressions FILE] [--progress]
  check-registry --explain RULE | --list [--language en|vi]

  Reads registries, or streams of records (NDJSON), and says what is wrong with
  them: faults of reading, and findings of the rule book.

    FILE            a file; - is standard input
    --ndjson        one record on each line; otherwise the first line tells
    --format        text; csv: one fault or finding on each line, and the totals on
                    standard error; or json: one line for each file, with its faults
                    and findings (default: text)
    --language      en or vi (default: en)
    --policy        \(Policy.presets.map(\.name).joined(separator: ", ")) (default: neutral)
    --as-of DATE    the day as of which to judge, such as 2026-11-21; without it,
                    what depends on a day is undecided
    --fail-on       the lowest severity that gives status 1 (default: error)
    --unknown-keys  whether a key that the format does not have is kept, or reported
                    as a fault of reading (default: keep)
    --unknown-codes whether a code in no vocabulary, such as a country XX, or a country
                    in words alone is kept in silence, or reported as a note of a
                    rule TYPE.codes-known (default: keep)
    --suppressions  a file with the findings that are known and accepted; what hides
                    nothing in any of the files is said at the end
    --progress      tells on standard error how far it is; on a terminal it does so
                    unasked when the work is long
    --explain RULE  all about one rule
    --list          the identifiers, severities and titles of all rules, and which do
                    not run by default

  A registry is held in memory, a stream is not; the rules about a registry as a
  whole do not run on a stream, and the report names them. At most 1000 findings
  of a rule and 10000 of a file are listed, by line, column and rule; the totals
  are exact.

  Exit status: 0 when nothing weighs that much, 1 when a finding does, 2 when a
  file or a line of it cannot be read, 64 when called wrongly.
  """

runCommand(
  "check-registry", usage: usage,
  syntax: Arguments.Syntax(
    options: [
      "format", "language", "policy", "as-of", "fail-on", "suppressions", "explain", "unknown-keys",
      "unknown-codes",
    ],
    flags: ["ndjson", "progress", "list"]),
  writing: { (arguments, output) throws(CommandFailure) -> Int32 in
    let language = try CheckRequest.language(arguments)
    if let rule = arguments["explain"] {
      try output.write(try RulePage.text(of: rule, in: language))
      return 0
    }
    if arguments.has("list") {
      try output.write(RulePage.list(in: language))
      return 0
    }
    var check = RegistryCheck(try CheckRequest(arguments, language), output)
    defer { output = check.output }
    return try check.run().rawValue
  })
