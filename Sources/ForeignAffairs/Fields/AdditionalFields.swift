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

  /// Members whose keys are known to differ.
  fileprivate init(members: [Member]) {
    self.members = members
  }

  /// The value of a key; a new key goes to the end, and `nil` removes a key.
  ///
  /// Keys are looked for one after the other, as there are few of them. Of documents with many all are read in one go.
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

/// Additional fields while they are read: however many there are, each key is looked up in the same time.
struct AdditionalFieldsBuilder {
  private var members: [AdditionalFields.Member] = []
  /// The keys so far, as soon as there are many.
  private var keys: Set<String> = []
  private static let few = 8

  var isEmpty: Bool { members.isEmpty }

  /// What has been read.
  var fields: AdditionalFields { AdditionalFields(members: members) }

  func contains(_ key: String) -> Bool {
    keys.isEmpty ? members.contains { $0.key == key } : keys.contains(key)
  }

  /// Adds a member whose key is not there yet.
  mutating func append(_ key: String, _ value: JSONValue) {
    members.append(AdditionalFields.Member(key: key, value: value))
    if !keys.isEmpty {
      keys.insert(key)
    } else if members.count > Self.few {
      keys = Set(members.map(\.key))
    }
  }
}
