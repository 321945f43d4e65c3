/// The keys of a record that this version does not know, in the order in which they were read.
///
/// They are kept so that a register of a newer version, or with keys of its own, loses nothing on its way through.
public struct AdditionalFields: Sendable, Hashable {
  /// A key and its value.
  public struct Member: Sendable, Hashable {
    /// The key.
    public let key: String
    /// The value.
    public let value: JSONValue

    /// Whether key and value are the same; keys by their bytes.
    public static func == (left: Self, right: Self) -> Bool {
      ExactKey(left.key) == ExactKey(right.key) && left.value == right.value
    }

    /// Adds key and value to a hash.
    public func hash(into hasher: inout Hasher) {
      hasher.combine(ExactKey(key))
      hasher.combine(value)
    }
  }

  // Nothing, and not an empty list, where there are none: each record and each of its parts has one to be freed.
  private var kept: [Member]?

  /// No additional fields.
  public init() {}

  /// Every key and its value, in order.
  public var members: [Member] { kept ?? [] }

  /// Whether there are none.
  public var isEmpty: Bool { kept == nil }

  /// Adds a key that is known not to be there yet, so that nothing needs to be searched.
  mutating func append(new key: String, _ value: JSONValue) {
    let member = Member(key: key, value: value)
    if kept == nil { kept = [member] } else { kept?.append(member) }
  }

  /// The value of a key; a new key goes to the end, and `nil` removes a key.
  ///
  /// Keys are compared by their bytes: with accents composed and not they are two.
  public subscript(key: String) -> JSONValue? {
    get { members.first { ExactKey($0.key) == ExactKey(key) }?.value }
    set {
      var members = kept.take() ?? []
      defer { kept = members.isEmpty ? nil : members }
      let index = members.firstIndex { ExactKey($0.key) == ExactKey(key) }
      switch (index, newValue) {
      case (let index?, let value?): members[index] = Member(key: key, value: value)
      case (let index?, nil): members.remove(at: index)
      case (nil, let value?): members.append(Member(key: key, value: value))
      case (nil, nil): break
      }
    }
  }
}
