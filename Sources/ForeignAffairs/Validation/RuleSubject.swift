/// What rules can be about: the types of record, and the registry as a whole.
///
/// The types of this module conform; others cannot, because a rule book has no place for their rules.
public protocol RuleSubject: Sendable, Hashable {
  /// Where a rule book keeps the rules about the type.
  static var rulePlace: RulePlace<Self> { get }
}

extension RuleSubject {
  /// Reads a subject from JSON.
  ///
  /// - Throws: ``ReadingFailure`` with every fault.
  public static func record(json: [UInt8]) throws(ReadingFailure) -> Self { try rulePlace.read(json) }

  /// What the rules of a book say: of a record alone, or of every record of a registry and of the registry as a whole.
  ///
  /// - Parameters:
  ///   - asOf: The day as of which it is judged; without it, what needs one is undecided.
  ///   - policy: What differs by province and year.
  ///   - book: The rules.
  ///   - options: Limits, suppressions, gazetteer.
  /// - Returns: The report.
  public func validate(
    asOf: CalendarDate? = nil, policy: Policy = .neutral, using book: RuleBook = .standard,
    options: ValidationOptions = ValidationOptions()
  ) -> ValidationReport {
    let validator = RecordValidator(asOf: asOf, policy: policy, using: book, options: options)
    return Self.rulePlace.judge(self, validator)
  }
}

/// Where a rule book keeps the rules about one type, and how such a subject is read and judged.
public struct RulePlace<Record: RuleSubject>: Sendable {
  /// The type of record; nothing for the registry as a whole.
  public let type: RecordType?
  let list: any WritableKeyPath<RuleLists, RuleList<Record>> & Sendable
  let read: @Sendable ([UInt8]) throws(ReadingFailure) -> Record
  let judge: @Sendable (Record, RecordValidator) -> ValidationReport
}

extension RulePlace where Record: RegistryRecord {
  init(_ type: RecordType, _ list: any WritableKeyPath<RuleLists, RuleList<Record>> & Sendable) {
    self.init(
      type: type, list: list,
      read: { (json) throws(ReadingFailure) in
        try readDocument(json, as: Record.self, options: ReadingOptions())
      },
      judge: { record, validator in
        var validator = validator
        validator.judge([record], type, first: 1) { _ in .alone }
        return validator.report { $0 == type }
      })
  }
}
