/// What one record gives to a figure, and by which dates and provinces it is chosen.
struct FigureTerm: Sendable {
  enum Value: Sendable {
    /// How many things it stands for.
    case number(Quantity<Int>)
    /// The amounts that it states.
    case amounts([Quantity<Money>])
    /// A thing that counts once however many records name it; nothing where the record does not say which.
    case member(GroupKey?)
  }

  /// The identifier of the record.
  let id: String
  /// The place of the record among those of its selection, which tells apart two that share an identifier.
  var place = 0
  let value: Value
  /// The dates by which it is put into a time; for one that took place several times, each.
  var dates: [PartialDate] = []
  /// The dates on which it is known to have taken place or begun already.
  var knownBy: [PartialDate] = []
  /// Whether it is one of the things that are counted, whenever and wherever.
  var isCounted: Ternary = .yes
  /// The provinces that it concerns; none where it does not say.
  var provinces: [Identifier<Province>] = []
}

/// The time of a figure.
enum FigureSpan: Sendable {
  case during(Period)
  case upTo(PartialDate)
  /// At a date, which ``FigureTerm/isCounted`` has been asked about.
  case atDate(PartialDate)
}

extension FigureTerm {
  /// Whether the record counts for a time.
  func lies(in span: FigureSpan) -> Ternary {
    switch span {
    case .atDate: return .yes
    case .during(let period):
      if dates.isEmpty { return .unknown }
      return dates.reduce(.no) { $0 || Period($1).isInside(period) }
    case .upTo(let limit):
      let begun = dates.isEmpty ? .unknown : dates.reduce(Ternary.no) { $0 || !$1.isAfter(limit) }
      let isKnown = knownBy.contains { $0 == limit || $0.isAfter(limit) == .no }
      return begun == .unknown && isKnown ? .yes : begun
    }
  }

  /// What the record gives to one of several groups that it may be in.
  ///
  /// - Parameter number: What it stands for.
  /// - Returns: None to all of it.
  static func possible<Value>(_ number: Quantity<Value>) -> Quantity<Value> {
    guard let upper = number.upperBound else { return .unknown }
    return upper.isStrict ? .nearly(upper.value) : .atMost(upper.value)
  }
}
