/// What rules can be about: the types of record, and the registry as a whole.
///
/// The types of this module conform; others cannot, because a rule book has no place for their rules.
public protocol RuleSubject: Sendable, Hashable {
  /// Where a rule book keeps the rules about the type.
  static var rulePlace: RulePlace<Self> { get }

  /// Reads a subject from JSON.
  ///
  /// - Throws: ``ReadingFailure`` with every fault.
  static func record(json: [UInt8]) throws(ReadingFailure) -> Self

  /// What the rules of a book say of the subject.
  ///
  /// - Parameters:
  ///   - asOf: The day as of which it is judged.
  ///   - policy: What differs by province and year.
  ///   - book: The rules.
  ///   - options: Limits, suppressions, gazetteer.
  /// - Returns: The report.
  func validate(
    asOf: CalendarDate?, policy: Policy, using book: RuleBook, options: ValidationOptions
  ) -> ValidationReport
}

/// Where a rule book keeps the rules about one type.
public struct RulePlace<Record: RuleSubject>: Sendable {
  /// The type of record; nothing for the registry as a whole.
  public let type: RecordType?
  let list: any WritableKeyPath<RuleLists, RuleList<Record>> & Sendable

  init(_ type: RecordType?, _ list: any WritableKeyPath<RuleLists, RuleList<Record>> & Sendable) {
    (self.type, self.list) = (type, list)
  }
}
