/// What is counted or summed in each group of a table: records, people, money, different countries.
///
/// The measures of a record type are static members of `Measure` for it; from one that sums come its
/// ``mean``, ``median``, ``minimum``, ``maximum`` and quantiles. One of your own is a name and a closure:
///
/// ```swift
/// let women = Measure<Delegation>("women", "số phụ nữ") { delegation in
///   delegation.size?.subsets.first { $0.label.text(in: .vietnamese) == "nữ" }?.count
/// }
/// let table = try registry.delegations.table(by: .year(.started), measuring: women, women.median)
/// ```
public struct Measure<Record: TableSubject>: Sendable {
  /// What a table keeps of the measure.
  public let description: MeasureDescription
  let contribution: @Sendable (Record) -> Contribution
  /// Whether it only counts records.
  let countsRecords: Bool

  init(
    _ description: MeasureDescription, contribution: @escaping @Sendable (Record) -> Contribution
  ) {
    (self.description, self.contribution, countsRecords) = (description, contribution, false)
  }

  private init(countingRecords description: MeasureDescription) {
    (self.description, contribution, countsRecords) = (description, { _ in .exact(1) }, true)
  }

  /// A count of your own.
  ///
  /// - Parameters:
  ///   - identifier: Its name in identifiers; tables of one identifier can be merged.
  ///   - name: Its name for people.
  ///   - quantity: The quantity of a record; without one it is not stated, and counts as unknown.
  public init(
    _ identifier: String, _ name: LocalizedText, quantity: @escaping @Sendable (Record) -> Quantity<Int>?
  ) {
    self.init(MeasureDescription(identifier, name)) { record in
      Contribution(quantity(record) ?? .unknown)
    }
  }

  /// A number of different things of your own, such as the hosts of delegations.
  ///
  /// - Parameters:
  ///   - identifier: Its name in identifiers.
  ///   - name: Its name for people.
  ///   - members: The things that a record names, none where it states nothing.
  public init(
    distinct identifier: String, _ name: LocalizedText, members: @escaping @Sendable (Record) -> [GroupKey]
  ) {
    self.init(MeasureDescription(identifier, name, .distinct)) { record in
      .members(members(record))
    }
  }

  /// How many records there are, each of them once.
  ///
  /// It counts the records that the table is given, whatever their status: see ``TableSubject/isCounted``.
  public static var records: Self {
    Self(
      countingRecords: MeasureDescription("records", LocalizedText("số hồ sơ", english: "records")))
  }
}

extension Measure {
  /// The mean over the records, an exact quotient; records of which nothing is stated count as zero or more.
  public var mean: Self { reduced(.mean) }
  /// The middle of the records in order; of two in the middle their mean.
  public var median: Self { reduced(.median) }
  /// The least over the records.
  public var minimum: Self { reduced(.minimum) }
  /// The greatest over the records.
  public var maximum: Self { reduced(.maximum) }

  /// The value below which a part of the records lies: `quantile(Ratio(9, 10))` is the ninth decile.
  ///
  /// - Throws: ``StatisticsFailure`` with code `not-a-part` for what is no part from 0 to 1.
  public func quantile(
    _ part: Ratio, _ method: QuantileMethod = .nearestRank
  ) throws(StatisticsFailure) -> Self {
    guard part.isPart else { throw StatisticsFailure(.notAPart, "\(part)") }
    return reduced(.quantile(part, method))
  }

  /// The same contributions, read in another way; what counts different things stays as it is.
  private func reduced(_ reduction: Reduction) -> Self {
    guard description.reduction == .sum else { return self }
    let language = description.name
    let name = LocalizedText(
      "\(language.text(in: .vietnamese)), \(reduction.name(in: .vietnamese))",
      english: "\(language.text(in: .english)), \(reduction.name(in: .english))")
    return Self(
      MeasureDescription(
        "\(description.identifier).\(reduction.identifier)", name, reduction, rates: description.rates),
      contribution: contribution)
  }
}

/// What a table keeps of a measure.
public struct MeasureDescription: Sendable, Hashable {
  /// The name in identifiers: `people.median`.
  public let identifier: String
  /// The name for people.
  public let name: LocalizedText
  /// How the contributions of records become one figure.
  public let reduction: Reduction
  /// The rates by which amounts are turned into one currency, as they are named beside a figure; none where amounts
  /// stay in their own.
  ///
  /// Amounts of other rates are not parts of one sum, so that tables of other rates are not merged.
  public let rates: [String]

  /// Describes a measure.
  public init(
    _ identifier: String, _ name: LocalizedText, _ reduction: Reduction = .sum, rates: [String] = []
  ) {
    (self.identifier, self.name, self.reduction, self.rates) = (identifier, name, reduction, rates)
  }

  /// Whether both turn amounts by the same rates, which are compared as they are written.
  func hasRates(of other: Self) -> Bool {
    rates.count == other.rates.count && zip(rates, other.rates).allSatisfy { $0.utf8.elementsEqual($1.utf8) }
  }
}

/// What a record gives to a measure.
enum Contribution: Sendable {
  /// An exact number without a unit.
  case exact(Int)
  /// An exact amount of money.
  case amount(Money)
  /// Another number.
  case term(Term)
  /// Any other numbers.
  case terms([Term])
  /// Things that are counted once each.
  case members([GroupKey])
  /// How many things of its kind the record stands for, where this is not one.
  case number(Quantity<Int>)
  /// A number larger than any of this library, as what it was to be made of.
  case tooLarge(String)

  /// A number that a record gives; several of one currency and role are one number in parts.
  struct Term: Sendable {
    var currency: CurrencyCode?
    /// Which of several sums it goes to, where a measure sets one against the other.
    var role = 0
    var quantity: Quantity<DecimalNumber>
    /// What it is multiplied by, such as a rate of exchange.
    var factor: Ratio?
    /// What the second end of an interval is multiplied by, where this is something else.
    var secondFactor: Ratio?
    /// What has to be named beside the figure.
    var notes: [String] = []
  }

  /// A count.
  init(_ quantity: Quantity<Int>) {
    if let value = quantity.exactValue {
      self = .exact(value)
    } else {
      self = .term(Term(quantity))
    }
  }

  /// The number of things that a record stands for; without one it is one.
  init(standingFor number: Quantity<Int>?) {
    self = number.map { $0.exactValue == 1 ? .exact(1) : .number($0) } ?? .exact(1)
  }

  /// What the record gives to one of several groups.
  ///
  /// Of two awards that are stated for 2016 and 2020 nobody says how many each year saw: none to two.
  var inOneOfSeveral: Self {
    guard case .number(let quantity) = self else { return self }
    guard let upper = quantity.upperBound else { return .unknown }
    return Self(upper.isStrict ? .nearly(upper.value) : .atMost(upper.value))
  }

  /// A quantity that is not stated.
  static let unknown = Self.term(Term(quantity: .unknown))
}

extension Ratio {
  /// Whether it is a part of a whole: from none of it to all.
  var isPart: Bool { isDefined && numerator >= 0 && numerator <= denominator }
}

extension Contribution.Term {
  /// A count.
  init(_ count: Quantity<Int>) {
    self.init(quantity: count.map { DecimalNumber(Int64($0)) })
  }
}
