import ForeignAffairs
import ForeignAffairsTesting

/// Records for tables.
enum TableSamples {
  /// A table of records each of which may be counted by a thread of its own.
  static func table(
    of records: [Delegation], by dimensions: [Dimension<Delegation>],
    measuring measures: [Measure<Delegation>],
    threads: Int
  ) async throws -> Table {
    var builder = try TableBuilder(by: dimensions, measuring: measures)
    try await builder.add(contentsOf: records, threads: threads, leastPart: 1)
    return try builder.finish()
  }

  static func delegation(
    _ id: String, _ direction: DelegationDirection = .inbound, _ period: String? = nil,
    people: Quantity<Int>? = nil, countries: [CountryCode] = [], number: Quantity<Int>? = nil
  ) throws -> Delegation {
    var delegation = Delegation(id: Identifier(id), direction: direction)
    delegation.period = try period.map { try Period($0) }
    delegation.size = people.map { DelegationSize(people: $0) }
    delegation.countries = countries.map { CountryReference($0) }
    delegation.number = number
    return delegation
  }

  static func project(
    _ id: String, _ money: [MoneyStatement] = [], donors: [CountryCode] = []
  ) -> NGOProject {
    var project = NGOProject(id: Identifier(id), title: "Viện trợ", kind: .project, direction: .inward)
    project.money = money
    project.donors = donors.map {
      ProjectParty(kind: .nonGovernmentalOrganisation, country: CountryReference($0))
    }
    return project
  }

  /// Delegations of every sort: bounds, blanks, half-known dates, several countries, two spellings of one text.
  static func mixture(_ count: Int, _ random: inout SeededGenerator) throws -> [Delegation] {
    let periods = [
      "2018", "2019-12-20/2020-01-05", "2019-03", "201X", "2020-06-01/2020-06-07", "2021~", "2019/..",
    ]
    let partners = ["Champasak", "Thừa Thiên Huế", "Thừa Thiên Huế".decomposed, "Côte d’Azur"]
    return try (0..<count).map { number in
      var record = try delegation(
        "d\(number)", [.inbound, .outbound, DelegationDirection(rawValue: "riêng")][random.int(in: 0...2)],
        random.bool() ? periods[random.int(in: 0...6)] : nil,
        people: [6, .over(1500), .about(20), .nearly(500), .unknown, .between(3, 5), nil][
          random.int(in: 0...6)],
        countries: [
          [], [.laos], [.laos, .cambodia], [.japan], [.laos, .laos], [.cambodia, .japan, .cambodia],
        ][
          random.int(in: 0...5)],
        number: random.int(in: 0...9) == 0 ? .atLeast(2) : nil)
      record.partners = random.bool() ? [Identifier(partners[random.int(in: 0...3)])] : []
      record.cost =
        [
          nil, .exact(Money(exactly: 100, .usd)), .over(Money(exactly: 5_000_000, .vnd)),
        ][random.int(in: 0...2)]
      return record
    }
  }
}

extension String {
  /// The same letters with their accents apart, where this test needs it.
  var decomposed: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
          switch scalar {
          case "ế": ["e", "\u{302}", "\u{301}"]
          case "ừ": ["ư", "\u{300}"]
          case "ê": ["e", "\u{302}"]
          default: [scalar]
          }
        }))
  }
}
