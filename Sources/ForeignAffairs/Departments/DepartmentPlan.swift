/// What a department means to do: a task or a set of tasks for a time ahead (*phương hướng, nhiệm vụ*).
public struct DepartmentPlan: Sendable, Hashable {
  /// The task in words.
  public var description: LocalizedText
  /// The time that it is for.
  public var period: Period?
  /// How many tasks, where one line stands for several.
  public var tasks: Quantity<Int>?
  /// Where the facts were read.
  public var sources: [SourceReference]
  /// The keys that this version does not know.
  public var additional = AdditionalFields()

  /// Makes a department plan.
  public init(
    description: LocalizedText,
    period: Period? = nil,
    tasks: Quantity<Int>? = nil,
    sources: [SourceReference] = []
  ) {
    self.description = description
    self.period = period
    self.tasks = tasks
    self.sources = sources
  }
}

extension DepartmentPlan: FieldRecord, Codable {
  package static var blank: Self { Self(description: .blank) }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("description", \.description, "The task in words.")
    try v.field("period", \.period, "The time that it is for.")
    try v.field("tasks", \.tasks, "How many tasks, where one line stands for several.")
    try v.field("sources", \.sources, "Where the facts were read.")
    try v.rest(\.additional)
  }

  /// Reads the record from any decoder; keys that are not known are kept in ``additional``.
  public init(from decoder: any Decoder) throws {
    self = try Self.decoded(from: decoder)
  }

  /// Writes the record to any encoder.
  public func encode(to encoder: any Encoder) throws {
    try encodeFields(to: encoder)
  }
}
