// Each entry point is concrete, so that the rules of a type run in code that is compiled for it.

@inline(never)
private func judge<Record: RegistryRecord & RuleSubject>(
  _ record: Record, _ asOf: CalendarDate?, _ policy: Policy, _ book: RuleBook, _ options: ValidationOptions
) -> ValidationReport {
  let type = Record.recordType
  var validator = RecordValidator(asOf: asOf, policy: policy, using: book, options: options)
  validator.run(book.lists[keyPath: Record.rulePlace.list].checks, on: record, type, .alone)
  return validator.report { $0 == type }
}

extension SourceDocument: RuleSubject {
  /// Where a rule book keeps the rules about the type.
  public static var rulePlace: RulePlace<Self> { RulePlace(.source, \.sources) }

  /// Reads a record from JSON.
  ///
  /// - Throws: ``ReadingFailure`` with every fault.
  public static func record(json: [UInt8]) throws(ReadingFailure) -> Self {
    try readDocument(json, as: Self.self, options: ReadingOptions())
  }

  /// What the rules of a book say of the record.
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
    judge(self, asOf, policy, book, options)
  }
}

extension Province: RuleSubject {
  /// Where a rule book keeps the rules about the type.
  public static var rulePlace: RulePlace<Self> { RulePlace(.province, \.provinces) }

  /// Reads a record from JSON.
  ///
  /// - Throws: ``ReadingFailure`` with every fault.
  public static func record(json: [UInt8]) throws(ReadingFailure) -> Self {
    try readDocument(json, as: Self.self, options: ReadingOptions())
  }

  /// What the rules of a book say of the record.
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
    judge(self, asOf, policy, book, options)
  }
}

extension Department: RuleSubject {
  /// Where a rule book keeps the rules about the type.
  public static var rulePlace: RulePlace<Self> { RulePlace(.department, \.departments) }

  /// Reads a record from JSON.
  ///
  /// - Throws: ``ReadingFailure`` with every fault.
  public static func record(json: [UInt8]) throws(ReadingFailure) -> Self {
    try readDocument(json, as: Self.self, options: ReadingOptions())
  }

  /// What the rules of a book say of the record.
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
    judge(self, asOf, policy, book, options)
  }
}

extension Delegation: RuleSubject {
  /// Where a rule book keeps the rules about the type.
  public static var rulePlace: RulePlace<Self> { RulePlace(.delegation, \.delegations) }

  /// Reads a record from JSON.
  ///
  /// - Throws: ``ReadingFailure`` with every fault.
  public static func record(json: [UInt8]) throws(ReadingFailure) -> Self {
    try readDocument(json, as: Self.self, options: ReadingOptions())
  }

  /// What the rules of a book say of the record.
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
    judge(self, asOf, policy, book, options)
  }
}

extension Agreement: RuleSubject {
  /// Where a rule book keeps the rules about the type.
  public static var rulePlace: RulePlace<Self> { RulePlace(.agreement, \.agreements) }

  /// Reads a record from JSON.
  ///
  /// - Throws: ``ReadingFailure`` with every fault.
  public static func record(json: [UInt8]) throws(ReadingFailure) -> Self {
    try readDocument(json, as: Self.self, options: ReadingOptions())
  }

  /// What the rules of a book say of the record.
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
    judge(self, asOf, policy, book, options)
  }
}

extension NGOProject: RuleSubject {
  /// Where a rule book keeps the rules about the type.
  public static var rulePlace: RulePlace<Self> { RulePlace(.project, \.projects) }

  /// Reads a record from JSON.
  ///
  /// - Throws: ``ReadingFailure`` with every fault.
  public static func record(json: [UInt8]) throws(ReadingFailure) -> Self {
    try readDocument(json, as: Self.self, options: ReadingOptions())
  }

  /// What the rules of a book say of the record.
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
    judge(self, asOf, policy, book, options)
  }
}

extension Award: RuleSubject {
  /// Where a rule book keeps the rules about the type.
  public static var rulePlace: RulePlace<Self> { RulePlace(.award, \.awards) }

  /// Reads a record from JSON.
  ///
  /// - Throws: ``ReadingFailure`` with every fault.
  public static func record(json: [UInt8]) throws(ReadingFailure) -> Self {
    try readDocument(json, as: Self.self, options: ReadingOptions())
  }

  /// What the rules of a book say of the record.
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
    judge(self, asOf, policy, book, options)
  }
}

extension Partner: RuleSubject {
  /// Where a rule book keeps the rules about the type.
  public static var rulePlace: RulePlace<Self> { RulePlace(.partner, \.partners) }

  /// Reads a record from JSON.
  ///
  /// - Throws: ``ReadingFailure`` with every fault.
  public static func record(json: [UInt8]) throws(ReadingFailure) -> Self {
    try readDocument(json, as: Self.self, options: ReadingOptions())
  }

  /// What the rules of a book say of the record.
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
    judge(self, asOf, policy, book, options)
  }
}

extension Event: RuleSubject {
  /// Where a rule book keeps the rules about the type.
  public static var rulePlace: RulePlace<Self> { RulePlace(.event, \.events) }

  /// Reads a record from JSON.
  ///
  /// - Throws: ``ReadingFailure`` with every fault.
  public static func record(json: [UInt8]) throws(ReadingFailure) -> Self {
    try readDocument(json, as: Self.self, options: ReadingOptions())
  }

  /// What the rules of a book say of the record.
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
    judge(self, asOf, policy, book, options)
  }
}

extension ReportedFigure: RuleSubject {
  /// Where a rule book keeps the rules about the type.
  public static var rulePlace: RulePlace<Self> { RulePlace(.figure, \.figures) }

  /// Reads a record from JSON.
  ///
  /// - Throws: ``ReadingFailure`` with every fault.
  public static func record(json: [UInt8]) throws(ReadingFailure) -> Self {
    try readDocument(json, as: Self.self, options: ReadingOptions())
  }

  /// What the rules of a book say of the record.
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
    judge(self, asOf, policy, book, options)
  }
}

extension RegisteredDocument: RuleSubject {
  /// Where a rule book keeps the rules about the type.
  public static var rulePlace: RulePlace<Self> { RulePlace(.document, \.documents) }

  /// Reads a record from JSON.
  ///
  /// - Throws: ``ReadingFailure`` with every fault.
  public static func record(json: [UInt8]) throws(ReadingFailure) -> Self {
    try readDocument(json, as: Self.self, options: ReadingOptions())
  }

  /// What the rules of a book say of the record.
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
    judge(self, asOf, policy, book, options)
  }
}
