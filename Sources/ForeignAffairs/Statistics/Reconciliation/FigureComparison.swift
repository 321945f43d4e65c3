/// One reported figure held against the records of its registry, or against another figure.
public struct FigureComparison: Sendable, Hashable {
  /// What the figure is held against.
  public enum Counterpart: Sendable, Hashable {
    /// The records of a type; nothing where the registry keeps no records of what the figure counts.
    case records(RecordType?)
    /// Another claim about the same thing at the same time.
    case claim(Identifier<ReportedFigure>)
    /// The next cumulative figure: the difference is what came between, and is never below zero.
    case later(Identifier<ReportedFigure>)
  }

  /// The figure.
  public let figure: Identifier<ReportedFigure>
  /// What it counts.
  public let indicator: Indicator
  /// The province that it concerns; where it names none, that of its department.
  public let province: Identifier<Province>?
  /// The time that it counts.
  public let period: Period?
  /// The time up to which, or at which, it counts.
  public let asOf: PartialDate?
  /// What it is held against.
  public let counterpart: Counterpart
  /// What the figure states.
  public let stated: Figure
  /// What the other side says; no record where it says nothing.
  public let compared: Figure
  /// What comes of it.
  public let outcome: ComparisonOutcome
  /// The other side less the figure, as an interval; nothing where the two are not comparable.
  public let difference: Figure?
  /// Why the two are not comparable; empty where they are.
  public let obstacles: [ComparisonObstacle]
  /// The former provinces whose records are in the sum, in the order of their letters.
  public let mergedProvinces: [Identifier<Province>]
  /// How many records are behind the other side, or may be.
  public let recordCount: Int
  /// The identifiers of these records in the order of their bytes, where they were asked for.
  public let records: [String]
}

extension FigureComparison {
  /// How the agreement of two numbers is judged.
  enum Standard {
    /// Records keep a statement when all that they may be is within it.
    case statement
    /// Two claims agree when one of them bears out the other.
    case claims
    /// A later number is not below an earlier one.
    case growth
  }

  /// What is known of the other side before the numbers are looked at.
  struct Other {
    var counterpart: Counterpart
    var compared = Figure.noRecord
    var obstacles: Set<ComparisonObstacle> = []
    var mergedProvinces: [Identifier<Province>] = []
    var recordCount = 0
    var records: [String] = []
  }

  init(
    _ figure: ReportedFigure, of province: Identifier<Province>?, stating stated: Figure,
    against other: Other,
    by standard: Standard
  ) {
    self.figure = figure.id
    (indicator, self.province) = (figure.indicator, province)
    (period, asOf) = (figure.period, figure.asOf)
    (counterpart, self.stated, compared) = (other.counterpart, stated, other.compared)
    (mergedProvinces, recordCount, records) = (other.mergedProvinces, other.recordCount, other.records)
    var found = other.obstacles
    if stated.quantity == nil { found.insert(.noValue) }
    if stated.state == .unknown || other.compared.state == .unknown { found.insert(.unknownValue) }
    var judgement: (ComparisonOutcome, Figure)?
    if found.isEmpty, let mine = stated.quantity, let theirs = other.compared.quantity {
      do throws(ValueFailure) {
        judgement = (
          Self.outcome(mine, theirs, standard),
          Figure(try theirs.subtracting(mine), currency: stated.currency)
        )
      } catch {
        found.insert(.overflow)
      }
    }
    outcome = judgement?.0 ?? .notComparable
    difference = judgement?.1
    obstacles = ComparisonObstacle.allCases.filter { found.contains($0) }
  }

  private static func outcome(
    _ mine: Quantity<Ratio>, _ theirs: Quantity<Ratio>, _ standard: Standard
  ) -> ComparisonOutcome {
    let answer =
      switch standard {
      case .statement: theirs.implies(mine)
      case .claims: mine.agrees(with: theirs)
      case .growth: !theirs.isLess(than: mine)
      }
    return switch answer {
    case .yes: .agrees
    case .no: .disagrees
    case .unknown: .mayAgree
    }
  }
}

extension Figure {
  /// A count that a text states, as one exact, bounded, estimated or unknown term.
  public init(stating count: Quantity<Int>) {
    self.init(count.map { Ratio(Int64($0)) }, counts: count.counts)
  }

  /// An amount that a text states, as one term; without a currency where it has two, or none is known.
  public init(stating amount: Quantity<Money>) {
    self.init(amount.map { Ratio($0.amount) }, currency: amount.currency, counts: amount.counts)
  }

  /// A sum of counts.
  init(_ sum: QuantitySum<Int>) {
    self.init(sum.quantity?.map { Ratio(Int64($0)) }, counts: sum.counts)
  }

  /// A sum of amounts in one currency.
  init(_ sum: QuantitySum<Money>, in currency: CurrencyCode) {
    self.init(sum.quantity?.map { Ratio($0.amount) }, currency: currency, counts: sum.counts)
  }
}

extension Quantity {
  fileprivate var counts: (exact: Int, bounded: Int, estimated: Int, unknown: Int) {
    var sum = QuantitySum<Value>()
    // One term neither overflows nor meets another currency.
    try? sum.add(self)
    return sum.counts
  }
}

extension QuantitySum {
  fileprivate var counts: (exact: Int, bounded: Int, estimated: Int, unknown: Int) {
    (exactCount, boundedCount, estimatedCount, unknownCount)
  }
}
