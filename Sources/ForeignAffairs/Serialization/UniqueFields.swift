/// Additional fields while they are read, each key once; many keys are searched by a set and not one by one.
struct UniqueFields {
  private(set) var fields = AdditionalFields()
  /// Every key, as soon as there are many.
  private var keys: Set<ExactKey> = []
  private static let many = 16

  /// Adds a key; says whether it was new.
  @discardableResult
  mutating func append(_ key: String, _ value: JSONValue) -> Bool {
    guard !contains(key) else { return false }
    fields.append(new: key, value)
    if fields.members.count == Self.many {
      keys = Set(fields.members.map { ExactKey($0.key) })
    } else if fields.members.count > Self.many {
      keys.insert(ExactKey(key))
    }
    return true
  }

  /// Whether a key is there.
  func contains(_ key: String) -> Bool { keys.isEmpty ? fields[key] != nil : keys.contains(ExactKey(key)) }
}
