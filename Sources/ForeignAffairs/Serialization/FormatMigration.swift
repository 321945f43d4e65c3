/// A step from one version of the format to the next: a pure function on the JSON of a whole document.
///
/// Version 1.0 is the first that was published, so there are no steps yet; the machinery is here so that a file
/// written today can be read as long as there is this package.
public struct FormatMigration: Sendable {
  /// The version that the step begins with.
  public let from: FormatVersion
  /// The version that it leads to.
  public let to: FormatVersion
  private let step: @Sendable (JSONValue) -> JSONValue

  /// A step between two versions; it need not change the version that the document states.
  public init(
    from: FormatVersion, to: FormatVersion, step: @escaping @Sendable (JSONValue) -> JSONValue
  ) {
    self.from = from
    self.to = to
    self.step = step
  }

  /// The document in the next version.
  public func migrate(_ document: JSONValue) -> JSONValue {
    guard case .object(var fields) = step(document) else { return document }
    fields["version"] = .string(to.description)
    return .object(fields)
  }

  /// The steps from every published version to the current one.
  public static let standard: [FormatMigration] = []
}
