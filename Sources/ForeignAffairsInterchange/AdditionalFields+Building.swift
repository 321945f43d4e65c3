internal import ForeignAffairs

extension AdditionalFields {
  /// Members in the order given.
  init(_ members: [(String, JSONValue)]) {
    self.init()
    for (key, value) in members { self[key] = value }
  }

  /// Puts other members behind these.
  mutating func append(_ other: AdditionalFields) {
    for member in other.members { self[member.key] = member.value }
  }
}
