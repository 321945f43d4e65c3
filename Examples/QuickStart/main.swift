// A first program: reads a registry, says in Vietnamese what is wrong with it and where, and counts its delegations.

import ExampleRegistries
import ExampleSupport
import ForeignAffairs
import ForeignAffairsInterchange

let usage = """
  quick-start [FILE]

  Reads a registry, says in Vietnamese what is wrong with it, each thing with its line
  and column, and counts its delegations by year and country.

    FILE   a registry in JSON; without one, Examples/Data/tien-giang.json

  Exit status: 0; 1 when something cannot be true by the rules; 2 when the file cannot
  be read; 64 when called wrongly.
  """

runCommand(
  "quick-start", usage: usage, syntax: Arguments.Syntax(positionals: 1),
  writing: { (arguments, output) throws(CommandFailure) -> Int32 in
    let name = arguments.positionals.first ?? "tien-giang.json"
    let bytes: [UInt8]
    do throws(FileFailure) {
      bytes = try FileContents(of: arguments.positionals.first ?? RegistryFiles.seed("tien-giang")).bytes
    } catch {
      throw .data(error.message(in: .vietnamese))
    }

    // A file is read whole or not at all; what is wrong with it is told at once.
    let registry: Registry
    do throws(ReadingFailure) {
      registry = try Registry(json: bytes)
    } catch {
      for fault in error.faults {
        let message = fault.message(in: .vietnamese)
        try output.write("\(name):\(fault.line):\(fault.column): lỗi đọc: \(oneLine(message))\n")
      }
      return 2
    }

    // The library reads no clock: whoever asks names the day as of which records are judged.
    let report = registry.validate(asOf: try? CalendarDate(year: 2026, month: 11, day: 21))
    let places = JSONLocation.locations(of: report.findings.map(\.path), in: bytes)
    for (finding, place) in zip(report.findings, places) {
      let (severity, message) = (finding.severity.name(in: .vietnamese), finding.message(in: .vietnamese))
      try output.write(
        "\(name):\(place.line):\(place.column): \(severity): \(oneLine(message)) (\(finding.rule))\n")
    }

    let table: Table
    do throws(StatisticsFailure) {
      table = try registry.delegations.table(by: .year(.started), .country, measuring: .count, .people)
    } catch {
      throw .data(error.message(in: .vietnamese))
    }
    try output.write("\n\(report.summary(in: .vietnamese))\n\(table.text(TableStyle(.vietnamese)))")
    return report.count(of: .error) > 0 ? 1 : 0
  })
