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

  private enum Storage: Sendable {
    /// One of which nothing need be freed, as most are.
    case plain(PlainFailure)
    case single(SingleFailure)
    case listed([Slot])
    /// So many of which nobody asks where they are.
    case counted(Int)
  }

  private let storage: Storage

  init(slots: [Slot]) { storage = .listed(slots) }

  /// So many failures of which nobody asks where they are.
  init(counted count: Int) { storage = .counted(count) }

  /// One failure.
  @inline(__always)
  init(at path: RulePath) {
    storage =
      if let plain = PlainFailure(at: path) { .plain(plain) } else { .single(SingleFailure(at: path)) }
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
    storage = if let plain { .plain(plain) } else { .single(SingleFailure(at: path, parameter)) }
  }

  /// One failure with two parameters.
  @inline(__always)
  init(at path: RulePath, _ first: RuleParameter, _ second: RuleParameter) {
    storage = .single(SingleFailure(at: path, first, second))
  }

  /// The failures as they were given.
  public init(_ failures: [RuleFailure]) {
    self.init(
      slots: failures.flatMap { failure in
        [.path(failure.path)] + failure.parameters.map { .parameter($0) }
      })
  }

  /// All places and parameters.
  var slots: [Slot] {
    switch storage {
    case .plain(let failure): failure.slots
    case .single(let failure): failure.slots
    case .listed(let slots): slots
    case .counted(let count): Array(repeating: .path(.root), count: count)
    }
  }

  /// Whether there is none.
  var isEmpty: Bool {
    if case .listed(let slots) = storage { slots.isEmpty } else { false }
  }

  /// Whether nobody asks where the failures are.
  var areCounted: Bool {
    if case .counted = storage { true } else { false }
  }

  /// These failures and others behind them.
  func followed(by others: Self) -> Self {
    areCounted || others.areCounted ? Self(counted: count + others.count) : Self(slots: slots + others.slots)
  }

  /// Hands over where among the slots each failure begins.
  @inline(__always)
  func forEachStart(_ body: (Int) -> Void) {
    let slots: [Slot]
    switch storage {
    case .plain, .single: return body(0)
    case .counted(let count): return (0..<count).forEach(body)
    case .listed(let list): slots = list
    }
    // Looked at where they stand: a copy of a place costs more than all else.
    Elements.with(slots) { slots in
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
    switch storage {
    case .plain, .single: 1
    case .counted(let count): count
    case .listed(let slots): Self.count(in: slots)
    }
  }

  @inline(never)
  private static func count(in slots: [Slot]) -> Int {
    Elements.with(slots) { slots in (0..<slots.count).count { slots.view(of: $0).value.isPath } }
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

extension RuleFailures: CustomStringConvertible {
  /// The places and what is named there, in English: `/signedOn (2021-07-01)`.
  public var description: String {
    failures.map { failure in
      let place = failure.path.pointer.isEmpty ? "the record" : failure.path.pointer
      let names = failure.parameters.map { $0.text(in: .english) }.joined(separator: "; ")
      return names.isEmpty ? place : "\(place) (\(names))"
    }.joined(separator: ", ")
  }
}
