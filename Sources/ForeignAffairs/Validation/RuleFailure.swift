/// One place at which a rule failed, and the values that its message names.
public struct RuleFailure: Sendable, Hashable {
  /// The place.
  public let path: RulePath
  /// The values, in the order in which the rule names its parameters.
  public let parameters: [RuleParameter]

  /// Describes a failure.
  public init(at path: RulePath, _ parameters: RuleParameter...) {
    (self.path, self.parameters) = (path, parameters)
  }

  /// Describes a failure with any number of parameters.
  public init(at path: RulePath, parameters: [RuleParameter]) {
    (self.path, self.parameters) = (path, parameters)
  }
}

/// The places at which a rule failed, all in one array: a place, its parameters, the next place and so on.
///
/// A failure is kept like this until somebody reads it, because most are only counted.
public struct RuleFailures: Sendable, Hashable {
  enum Slot: Sendable, Hashable {
    case path(RulePath)
    case parameter(RuleParameter)

    var isPath: Bool {
      if case .path = self { true } else { false }
    }
  }

  let slots: [Slot]

  init(slots: [Slot]) {
    self.slots = slots
  }

  /// The failures as they were given.
  public init(_ failures: [RuleFailure]) {
    self.init(
      slots: failures.flatMap { failure in
        [.path(failure.path)] + failure.parameters.map { .parameter($0) }
      })
  }

  /// Where in the array each failure begins.
  var starts: [Int] { slots.indices.filter { slots[$0].isPath } }

  /// The failure that begins at a place of the array.
  subscript(start: Int) -> RuleFailure {
    guard case .path(let path) = slots[start] else { return RuleFailure(at: .root) }
    var parameters: [RuleParameter] = []
    for slot in slots[(start + 1)...] {
      guard case .parameter(let parameter) = slot else { break }
      parameters.append(parameter)
    }
    return RuleFailure(at: path, parameters: parameters)
  }

  /// How many failures there are.
  public var count: Int {
    // Looked at where they stand: most failures are only counted, and a copy of a place costs more than all else.
    Elements.with(slots) { slots in
      (0..<slots.count).count { slots.view(of: $0).value.isPath }
    }
  }

  /// Every failure.
  public var failures: [RuleFailure] { starts.map { self[$0] } }
}
