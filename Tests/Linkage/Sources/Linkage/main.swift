// Uses every module as a stranger's program does, so that the libraries it is linked with can be listed.
import ForeignAffairs
import ForeignAffairsInterchange
import ForeignAffairsReporting

var registry = Registry()
registry.figures = [ReportedFigure(id: "delegations", indicator: .inboundDelegations, basis: .inPeriod)]
registry.figures[0].province = "thua-thien-hue"
registry.figures[0].count = 408
registry.figures[0].period = try Period("2020")

let report = AnnualReport(of: "thua-thien-hue", from: [registry])
print(try report.document(year: 2020, language: .vietnamese).text())

do {
  _ = try FileContents(of: "there/is/no/such/file")
} catch {
  print(error.message(in: .vietnamese))
}
