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
  struct Slot: Sendable, Hashable {
    enum Content: Sendable, Hashable {
      case path(RulePath)
      case parameter(RuleParameter)
    }

    let content: Content
    /// Told beside the content, which is copied to be looked at.
    let isPath: Bool

    @inline(__always)
    static func path(_ path: consuming RulePath) -> Self { Self(content: .path(path), isPath: true) }

    @inline(__always)
    static func parameter(_ parameter: consuming RuleParameter) -> Self {
      Self(content: .parameter(parameter), isPath: false)
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

  /// Hands over where in the array each failure begins.
  @inline(__always)
  func forEachStart(_ body: (Int) -> Void) {
    // Looked at where they stand: a copy of a place costs more than all else.
    Elements.with(slots) { slots in
      for start in 0..<slots.count where slots.view(of: start).value.isPath { body(start) }
    }
  }

  /// The failure that begins at a place of the array.
  subscript(start: Int) -> RuleFailure {
    guard case .path(let path) = slots[start].content else { return RuleFailure(at: .root) }
    var parameters: [RuleParameter] = []
    for slot in slots[(start + 1)...] {
      guard case .parameter(let parameter) = slot.content else { break }
      parameters.append(parameter)
    }
    return RuleFailure(at: path, parameters: parameters)
  }

  /// How many failures there are.
  public var count: Int {
    var count = 0
    forEachStart { _ in count += 1 }
    return count
  }

  /// Every failure.
  public var failures: [RuleFailure] {
    var failures: [RuleFailure] = []
    forEachStart { failures.append(self[$0]) }
    return failures
  }
}
