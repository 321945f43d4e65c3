/// How a figure changed from one stretch of time to the next.
public struct Growth: Sendable, Hashable {
  /// The later stretch.
  public let key: GroupKey
  /// The figure before.
  public let earlier: Figure
  /// The figure.
  public let later: Figure
  /// By how much it grew; an interval where one of the figures is, nothing where one of them has no record.
  public let absolute: Quantity<Ratio>?
  /// By which part of the figure before it grew: one tenth is ten per cent.
  ///
  /// Undefined where the figure before is zero. Unknown where bounds do not say.
  public let relative: Quantity<Ratio>?

  /// How one figure became another: a count or an amount another one of the same currency.
  ///
  /// - Parameters:
  ///   - key: The later stretch.
  ///   - earlier: The figure before.
  ///   - later: The figure.
  /// - Throws: ``StatisticsFailure`` with code `overflow`, or `currencies-differ` for amounts in two currencies, or an
  ///   amount and a number without one.
  public init(_ key: GroupKey, from earlier: Figure, to later: Figure) throws(StatisticsFailure) {
    (self.key, self.earlier, self.later) = (key, earlier, later)
    guard let first = earlier.quantity, let second = later.quantity else {
      (absolute, relative) = (nil, nil)
      return
    }
    // What is unknown in every currency is unknown in this one.
    let currencies = [earlier, later].filter { $0.state != .unknown || $0.currency != nil }.map(\.currency)
    guard Set(currencies).count < 2 else {
      let names = currencies.map { $0?.description ?? "–" }.joined(separator: ", ")
      throw StatisticsFailure(.currenciesDiffer, names)
    }
    do throws(ValueFailure) {
      absolute = try second.subtracting(first)
      relative = try Self.relative(second, first)
    } catch {
      throw StatisticsFailure(.overflow, error.input)
    }
  }

  /// The quotient less one, rather than the difference by the base: both know the base only once.
  private static func relative(
    _ later: Quantity<Ratio>, _ earlier: Quantity<Ratio>
  ) throws(ValueFailure) -> Quantity<Ratio> {
    let quotient = try later.divided(by: earlier)
    if case .exact(let value) = quotient.certainty, !value.isDefined { return quotient }
    return try quotient.subtracting(.exact(Ratio(1)))
  }
}

extension Table {
  /// How a measure changes along a dimension of time, from each stretch to the next one.
  ///
  /// - Parameters:
  ///   - dimension: The place of the dimension.
  ///   - measure: The place of the measure.
  ///   - currency: The currency of an amount; it need not be named where there is one.
  ///   - others: The groups of the other dimensions, in their order; what is left out is the total.
  /// - Returns: One change for each stretch but the first, also where one has no record.
  /// - Throws: ``StatisticsFailure`` with code `not-in-time`, `not-in-table`, `overflow`, or `currencies-differ` where there
  ///   are several currencies and none is named.
  public func growth(
    along dimension: Int = 0, of measure: Int = 0, in currency: CurrencyCode? = nil, others: [GroupKey] = []
  ) throws(StatisticsFailure) -> [Growth] {
    let filled = try showingEmpty(in: dimension)
    let keys = filled.groups[dimension].filter { $0.kind == .value }
    let cells = keys.map { filled.cell(path($0, dimension, others)) }
    let common = try self.currency(of: cells, at: measure, asked: currency)
    let figures = cells.map { $0.figure(at: measure, in: common) }
    var result: [Growth] = []
    for place in keys.indices.dropFirst() {
      result.append(try Growth(keys[place], from: figures[place - 1], to: figures[place]))
    }
    return result
  }

  /// A group in one dimension, and groups or totals in the others.
  func path(_ key: GroupKey, _ dimension: Int, _ others: [GroupKey]) -> [GroupKey] {
    var path: [GroupKey] = []
    var rest = others[...]
    for place in groups.indices {
      path.append(place == dimension ? key : rest.popFirst() ?? .total)
    }
    return path
  }
}
