/// One thing that is counted, in the year and in the year before.
public struct AnnualLine: Sendable, Hashable {
  /// Where the figure of a year is from.
  public enum Origin: String, Sendable, Hashable {
    /// It is computed from records.
    case records
    /// There is no record, and a text states it.
    case reported
    /// There is neither.
    case nothing
  }

  /// What is counted.
  public let name: LocalizedText
  /// The groups of the line in the table of its section, behind the year; none where it is of all of them.
  public let groups: [GroupKey]
  /// The measure of the line in that table; nothing where what is reported is of no table.
  public let measure: String?
  /// The figures that records give, and how they changed; ``Growth/earlier`` is that of the year before.
  public let computed: Growth
  /// What texts report of the same thing, never added to what is computed.
  public let reported: [ReportedSeries]
  /// The identifiers of the records behind the figure of the year, where the summary keeps them.
  public let identifiers: [String]
  /// The identifiers of the records behind the figure of the year before.
  public let earlierIdentifiers: [String]

  /// Where the figure of the year is from.
  public var origin: Origin {
    if computed.later.quantity != nil { return .records }
    return reported.contains { !$0.later.isEmpty } ? .reported : .nothing
  }

  /// The figure that stands for the year: the computed one, or where there are no records the one reported; several
  /// that are reported of different scopes stand beside each other, and none stands alone.
  public var figure: Figure {
    guard origin == .reported else { return computed.later }
    let stated = reported.filter { !$0.later.isEmpty }
    return stated.count == 1 ? stated[0].change.later : .noRecord
  }

  /// The change of the figure that stands for the year; nothing where the year before has no figure of the same origin.
  public var change: Growth? {
    guard origin == .reported else { return computed.absolute == nil ? nil : computed }
    let stated = reported.filter { !$0.later.isEmpty }
    guard stated.count == 1, stated[0].change.absolute != nil else { return nil }
    return stated[0].change
  }
}
