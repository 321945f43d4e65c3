/// The name by which a file says that it is a registry of this package.
///
/// There is one; reading anything else fails, so that a file of another kind is recognised as such.
public struct RegistryFormat: Sendable, Hashable {
  /// The name of the format.
  public static let registry = Self()

  private static let name = "foreign-affairs-registry"
}

extension RegistryFormat: TextValue, Codable {
  package static var blank: Self { .registry }

  package init(_ text: String) throws(ValueFailure) {
    guard text == Self.name else {
      throw ValueFailure(text.isEmpty ? .empty : .malformed, type: "RegistryFormat", input: text, offset: 0)
    }
  }

  /// The name as text.
  public var description: String { Self.name }

  /// Reads the name and refuses any other.
  public init(from decoder: any Decoder) throws {
    self = try decoder.textValue()
  }

  /// Writes the name.
  public func encode(to encoder: any Encoder) throws {
    try encoder.write(text: self)
  }
}
