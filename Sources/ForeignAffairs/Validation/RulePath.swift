/// The place in a record that a rule speaks of, made of the keys of its fields and of indices.
///
/// Write one key as a literal, `"signedOn"`, and a deeper place as `.field("legs", 2, "period")`. The JSON Pointer
/// (RFC 6901) is made when it is read.
public struct RulePath: Sendable {
  enum Step: Sendable {
    case key(StaticString)
    case index(Int)
  }

  enum Form: Sendable {
    case root
    case field(StaticString)
    case steps([Step])
    /// As it was read in a report.
    case pointer(String)
  }

  let form: Form

  init(_ form: Form) {
    self.form = form
  }

  /// The record as a whole.
  public static let root = Self(.root)

  /// A field.
  public static func field(_ key: StaticString) -> Self { Self(.field(key)) }

  /// A field of a field.
  @inline(never)
  public static func field(_ key: StaticString, _ inner: StaticString) -> Self {
    Self(.steps([.key(key), .key(inner)]))
  }

  /// An element of a list.
  @inline(never)
  public static func field(_ key: StaticString, _ index: Int) -> Self {
    Self(.steps([.key(key), .index(index)]))
  }

  /// A field of an element of a list.
  @inline(never)
  public static func field(_ key: StaticString, _ index: Int, _ inner: StaticString) -> Self {
    Self(.steps([.key(key), .index(index), .key(inner)]))
  }

  /// A field of this place.
  public func appending(_ key: StaticString) -> Self { appending(.key(key)) }

  /// An element of the list at this place.
  public func appending(_ index: Int) -> Self { appending(.index(index)) }

  private func appending(_ step: Step) -> Self {
    switch form {
    case .root: Self(.steps([step]))
    case .field(let key): Self(.steps([.key(key), step]))
    case .steps(let steps): Self(.steps(steps + [step]))
    case .pointer(let text):
      switch step {
      case .key(let key): Self(.pointer("\(text)/\(key)"))
      case .index(let index): Self(.pointer("\(text)/\(index)"))
      }
    }
  }

  /// The place as a JSON Pointer below the record; empty for the record as a whole.
  ///
  /// Keys of this format hold no character that a pointer escapes.
  public var pointer: String {
    switch form {
    case .root: return ""
    case .field(let key): return "/\(key)"
    case .pointer(let text): return text
    case .steps(let steps):
      return steps.reduce(into: "") { text, step in
        switch step {
        case .key(let key): text += "/\(key)"
        case .index(let index): text += "/\(index)"
        }
      }
    }
  }
}

extension RulePath: Hashable, CustomStringConvertible {
  /// Whether two places have one pointer.
  public static func == (left: Self, right: Self) -> Bool { left.pointer == right.pointer }

  /// Feeds the pointer to a hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(pointer) }

  /// The JSON Pointer.
  public var description: String { pointer }
}

extension RulePath: ExpressibleByStringLiteral {
  /// A field written in source code by its key.
  public init(stringLiteral key: StaticString) {
    form = .field(key)
  }
}
