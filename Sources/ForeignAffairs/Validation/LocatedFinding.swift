/// A finding, and where in its file it stands.
public struct LocatedFinding: Sendable, Hashable {
  /// The finding.
  public let finding: Finding
  /// The line of what is to be mended, from 1; of a field that is missing, that of the value that would hold it.
  public let line: Int?
  /// The column in the line, from 1, in Unicode scalars.
  public let column: Int?

  /// Says where a finding stands.
  ///
  /// - Parameters:
  ///   - finding: The finding.
  ///   - line: The line, from 1; the default is that of the record in its stream.
  ///   - column: The column in the line, from 1, where it is known.
  public init(_ finding: Finding, line: Int? = nil, column: Int? = nil) {
    (self.finding, self.line, self.column) = (finding, line ?? finding.line, column)
  }
}

extension ValidationReport {
  /// The findings with their places in the document that was judged, in the order of ``findings``.
  ///
  /// - Parameters:
  ///   - json: The document: a registry or a record.
  ///   - options: How deep the document may be.
  /// - Returns: As many as there are findings.
  public func locatedFindings(
    in json: [UInt8], options: ReadingOptions = ReadingOptions()
  ) -> [LocatedFinding] {
    let places = JSONLocation.locations(of: findings.map(\.path), in: json, options: options)
    return zip(findings, places).map { LocatedFinding($0, line: $1.line, column: $1.column) }
  }
}

extension [LocatedFinding] {
  /// The findings in the order of lines and columns, and at one place of rules; of one rule as they were given.
  var inOrderOfTheFile: Self {
    let orders = enumerated().map { ($1.line ?? 0, $1.column ?? 0, $1.finding.rule, $0) }
    return orders.sorted { $0 < $1 }.map { self[$0.3] }
  }
}
