extension CountryCode {
  /// One country that a code stands or stood for, and the days of it.
  ///
  /// Most codes have one. `CS` was Czechoslovakia until 1993 and Serbia and Montenegro from 2003 to 2006; `AI`, `BQ`,
  /// `GE` and `SK` had another owner before the present one.
  public struct Assignment: Sendable, Hashable {
    /// The two letters.
    public let code: CountryCode
    /// The three letters of ISO 3166-1 alpha-3.
    public let alpha3: String
    /// The sub-region of M49, or nothing for Antarctica.
    public let region: Subregion?
    /// The days on which the assignment may have begun: one day where it is known, or a whole year.
    ///
    /// The first edition of ISO 3166 came out in 1974, which is the beginning of most assignments.
    public let start: ClosedRange<CalendarDate>
    /// The first days on which the code no longer stood for the country: one day, or a whole year; absent while it does.
    public let end: ClosedRange<CalendarDate>?
    /// The codes that the territory bears since the withdrawal.
    public let successors: [CountryCode]

    let vietnamese: String
    let english: String

    /// The name of the country in a language.
    public func name(in language: Language) -> String {
      language == .vietnamese ? vietnamese : english
    }

    /// Whether the code stood for this country on a day.
    ///
    /// A beginning or a withdrawal of which only the year is known leaves the days of that year open.
    public func isInForce(on date: CalendarDate) -> Ternary {
      let hasBegun: Ternary =
        date < start.lowerBound ? .no : date >= start.upperBound ? .yes : .unknown
      guard let end else { return hasBegun }
      let hasEnded: Ternary = date < end.lowerBound ? .no : date >= end.upperBound ? .yes : .unknown
      return hasBegun && !hasEnded
    }
  }
}
