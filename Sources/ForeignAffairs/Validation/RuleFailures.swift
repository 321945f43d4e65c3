/// The places at which a rule failed, as they are kept until somebody reads them; most are only counted.
public struct RuleFailures: Sendable {
  /// A place or a parameter, in a list of them: a place, its parameters, the next place and so on.
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

  // One failure of which nothing need be freed, as most are, or several slots.
  private let listed: [Slot]?
  private let plain: PlainFailure

  init(slots: [Slot]) {
    (listed, plain) = (slots, PlainFailure())
  }

  private init(_ plain: PlainFailure) {
    (listed, self.plain) = (nil, plain)
  }

  /// One failure.
  @inline(__always)
  init(at path: RulePath) {
    self = if let plain = PlainFailure(at: path) { Self(plain) } else { Self(slots: [.path(path)]) }
  }

  /// One failure with one parameter.
  @inline(__always)
  init(at path: RulePath, _ parameter: RuleParameter) {
    let plain: PlainFailure? =
      switch parameter.storage {
      case .value(.integer(let number)): PlainFailure(at: path, .integer(number))
      case .value(.date(let date)): PlainFailure(at: path, .date(date))
      case .value, .code, .country: nil
      }
    self = if let plain { Self(plain) } else { Self(slots: [.path(path), .parameter(parameter)]) }
  }

  /// The failures as they were given.
  public init(_ failures: [RuleFailure]) {
    self.init(
      slots: failures.flatMap { failure in
        [.path(failure.path)] + failure.parameters.map { .parameter($0) }
      })
  }

  /// All places and parameters.
  var slots: [Slot] { listed ?? plain.slots }

  /// Hands over where among the slots each failure begins.
  @inline(__always)
  func forEachStart(_ body: (Int) -> Void) {
    guard let listed else { return body(0) }
    // Looked at where they stand: a copy of a place costs more than all else.
    Elements.with(listed) { slots in
      for start in 0..<slots.count where slots.view(of: start).value.isPath { body(start) }
    }
  }

  /// The failure that begins at one of the slots.
  subscript(start: Int) -> RuleFailure {
    let slots = slots
    guard case .path(let path) = slots[start].content else { return RuleFailure(at: .root) }
    var parameters: [RuleParameter] = []
    for slot in slots[(start + 1)...] {
      guard case .parameter(let parameter) = slot.content else { break }
      parameters.append(parameter)
    }
    return RuleFailure(at: path, parameters: parameters)
  }

  /// How many failures there are.
  @inline(__always)
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

extension RuleFailures: Hashable {
  /// Whether both name the same places and parameters in one order.
  public static func == (left: Self, right: Self) -> Bool { left.slots == right.slots }

  /// Feeds the places and parameters.
  public func hash(into hasher: inout Hasher) { hasher.combine(slots) }
}
