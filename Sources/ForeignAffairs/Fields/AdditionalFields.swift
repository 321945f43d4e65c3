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
  }

  /// Every key and its value, in order.
  public private(set) var members: [Member] = []

  /// No additional fields.
  public init() {}

  /// Whether there are none.
  public var isEmpty: Bool { members.isEmpty }

  /// Adds a key that is known not to be there yet, so that nothing needs to be searched.
  mutating func append(new key: String, _ value: JSONValue) {
    members.append(Member(key: key, value: value))
  }

  /// The value of a key; a new key goes to the end, and `nil` removes a key.
  public subscript(key: String) -> JSONValue? {
    get { members.first { $0.key == key }?.value }
    set {
      let index = members.firstIndex { $0.key == key }
      switch (index, newValue) {
      case (let index?, let value?): members[index] = Member(key: key, value: value)
      case (let index?, nil): members.remove(at: index)
      case (nil, let value?): members.append(Member(key: key, value: value))
      case (nil, nil): break
      }
    }
  }
}
