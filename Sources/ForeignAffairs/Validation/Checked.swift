/// A record in which no rule of a book has found an error.
///
/// It can be made in no other way, so that a function that takes it need not ask again. Warnings and notes are in
/// ``report``.
public struct Checked<Record: RuleSubject>: Sendable, Hashable {
  /// The record.
  public let record: Record
  /// What the rules say of it.
  public let report: ValidationReport

  /// Judges a record.
  ///
  /// - Parameters:
  ///   - record: The record.
  ///   - asOf: The day as of which it is judged.
  ///   - policy: What differs by province and year.
  ///   - book: The rules.
  /// - Throws: ``ValidationFailure`` with the report when a rule finds an error.
  public init(
    _ record: Record, asOf: CalendarDate? = nil, policy: Policy = .neutral, using book: RuleBook = .standard
  ) throws(ValidationFailure) {
    let report = record.validate(asOf: asOf, policy: policy, using: book, options: ValidationOptions())
    guard report.isAcceptable(atMost: .warning) else { throw ValidationFailure(report: report) }
    (self.record, self.report) = (record, report)
  }
}

/// A record was to be checked, and rules found errors in it.
public struct ValidationFailure: Error, Sendable, Hashable {
  /// What the rules say of the record.
  public let report: ValidationReport

  /// Describes a failure.
  public init(report: ValidationReport) {
    self.report = report
  }
}

extension ValidationFailure: CustomStringConvertible {
  /// Every error on a line of its own, in English.
  public var description: String {
    report.findings.filter { $0.severity == .error }
      .map { "\($0.shownPath): \($0.message(in: .english)) (\($0.rule))" }.joined(separator: "\n")
  }
}
