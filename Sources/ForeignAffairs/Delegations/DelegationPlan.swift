/// How a delegation stands to the yearly plan (*kế hoạch đoàn ra, đoàn vào*).
///
/// Trips outside the plan need an approval of their own (Directive 38-CT/TW of 2014).
public struct DelegationPlan: Sendable, Hashable {
  /// Whether the yearly plan has it.
  public var isInPlan: Bool
  /// The yearly plan that has it, or the decision on that plan.
  public var plan: OfficialDocument?
  /// The approval of a trip outside the plan.
  public var separateApproval: OfficialDocument?
  /// The keys that this version does not know.
  public var additional = AdditionalFields()

  /// Makes a delegation plan.
  public init(
    isInPlan: Bool,
    plan: OfficialDocument? = nil,
    separateApproval: OfficialDocument? = nil
  ) {
    self.isInPlan = isInPlan
    self.plan = plan
    self.separateApproval = separateApproval
  }
}

extension DelegationPlan: FieldRecord, Codable {
  package static var blank: Self { Self(isInPlan: .blank) }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("isInPlan", \.isInPlan, "Whether the yearly plan has it.")
    try v.field("plan", \.plan, "The plan.")
    try v.field("separateApproval", \.separateApproval, "The approval of a trip outside the plan.")
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
