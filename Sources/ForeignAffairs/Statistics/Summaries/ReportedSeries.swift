/// What texts state of one thing for the year and for the year before: one indicator of one scope on one basis.
public struct ReportedSeries: Sendable, Hashable {
  /// The figures of the year before; several are claims about one number.
  public let earlier: [ReportedFigure]
  /// The figures of the year.
  public let later: [ReportedFigure]
  /// Both as numbers, and how they changed.
  ///
  /// Claims that differ give the interval over all of them. Averages, rates and targets have no change: they are no
  /// numbers of one year.
  public let change: Growth
  /// Parts of these figures (*trong đó*), never added to them.
  public let parts: [ReportedSeries]

  /// The first of the figures, which tells what they are about.
  var sample: ReportedFigure? { later.first ?? earlier.first }
}

extension Growth {
  /// The currency of the figures, of an amount.
  var currency: CurrencyCode? { later.currency ?? earlier.currency }

  /// No figures.
  static func nothing(in year: Int) -> Self { Self(key: .year(year), earlier: .noRecord, later: .noRecord) }

  /// The two figures without a change.
  var withoutChange: Self { Self(key: key, earlier: earlier, later: later) }

  private init(key: GroupKey, earlier: Figure, later: Figure) {
    (self.key, self.earlier, self.later, absolute, relative) = (key, earlier, later, nil, nil)
  }
}
