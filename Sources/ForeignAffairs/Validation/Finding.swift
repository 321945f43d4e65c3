/// What a rule found wrong with one record, and where.
///
/// It holds numbers and parameters; the pointer and the sentence are made when they are read.
public struct Finding: Sendable {
  /// Where the record stands.
  enum Place: Sendable, Hashable {
    /// It was judged alone.
    case alone
    /// In its array in a registry.
    case element(Int)
    /// On a line of a stream.
    case line(Int)
    /// The path of the rule begins at the registry, and leads to an element of an array or not.
    case registry(Int?)
  }

  let catalogue: RuleCatalogue
  let number: Int
  let place: Place
  let failures: RuleFailures
  let start: Int
  /// The type of the record; nothing where the finding is about the registry as a whole.
  public let recordType: RecordType?
  /// The identifier of the record.
  public let record: String?

  /// What the rule says about itself, with the severity that the book gives it.
  public var description: RuleDescription { catalogue.descriptions[number] }
  /// The rule.
  public var rule: RuleIdentifier { description.id }
  /// How much the finding weighs.
  public var severity: Severity { description.severity }
  /// What the rule looks at.
  public var kind: RuleKind { description.kind }
  /// The provision that the rule comes from.
  public var source: LegalSource? { description.source }

  /// The place of the record in its array, for a finding in a registry.
  public var index: Int? {
    switch place {
    case .element(let index): index
    case .registry(let index): index
    case .alone, .line: nil
    }
  }

  /// The line of the record, for a finding in a stream.
  public var line: Int? {
    if case .line(let line) = place { line } else { nil }
  }

  /// The JSON Pointer (RFC 6901) within the document: `/agreements/3/signedOn`; for a record alone or on a line
  /// `/signedOn`.
  public var path: String {
    let path = failures[start].path.pointer
    guard case .element(let index) = place, let recordType else { return path }
    return "/\(recordType.rawValue)/\(index)\(path)"
  }

  /// The identifier of the record as reports write it: cut like a text that a message names, as some are no names but
  /// whole texts.
  public var shownRecord: String? { record.map(RuleParameter.cut) }

  /// The ``path`` as reports write it: cut like a text that a message names.
  public var shownPath: String { RuleParameter.cut(path) }

  /// The values that the message names.
  public var parameters: [RuleParameter] { failures[start].parameters }

  /// The sentence for people in a language.
  public func message(in language: Language) -> String {
    let named = Dictionary(zip(description.parameters, parameters)) { first, _ in first }
    return MessageTemplate(description.message.text(in: language)).filled(named, in: language)
  }
}

extension Finding: Hashable {
  /// Whether two findings say the same of the same place.
  public static func == (left: Self, right: Self) -> Bool {
    left.description == right.description && left.recordType == right.recordType
      && left.record == right.record && left.index == right.index && left.line == right.line
      && left.path == right.path && left.parameters == right.parameters
  }

  /// Feeds the rule and the place to a hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(rule)
    hasher.combine(record)
    hasher.combine(path)
  }
}
