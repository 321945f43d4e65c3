/// The version of the wire format: `1.0`.
///
/// A file of a newer minor version can be read; what this version does not know in it is kept. A newer major version
/// is another format and is refused.
public struct FormatVersion: Sendable, Hashable, Comparable {
  /// The number that changes when older programs can no longer read the format.
  public let major: Int
  /// The number that changes when something is added.
  public let minor: Int

  /// A version.
  public init(major: Int, minor: Int) {
    self.major = major
    self.minor = minor
  }

  /// The version that this library writes.
  public static let current = Self(major: 1, minor: 0)

  /// Whether one version is older than another.
  public static func < (left: Self, right: Self) -> Bool {
    (left.major, left.minor) < (right.major, right.minor)
  }
}

extension FormatVersion: TextValue, Codable {
  package static var blank: Self { .current }

  /// Reads a version written `1.0`.
  ///
  /// - Throws: ``ValueFailure`` with code `malformed` or `empty`, or `out-of-range` for a newer major version.
  public init(_ text: String) throws(ValueFailure) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let major = Self.number(parts[0]), let minor = Self.number(parts[1]) else {
      throw ValueFailure(text.isEmpty ? .empty : .malformed, type: "FormatVersion", input: text, offset: 0)
    }
    guard major <= Self.current.major else {
      throw ValueFailure(
        .outOfRange, type: "FormatVersion", input: text, offset: 0,
        parameter: "\(Self.current.major).x or older")
    }
    self.init(major: major, minor: minor)
  }

  private static func number(_ digits: Substring) -> Int? {
    // One spelling for each number: `01.0` is none.
    guard digits.utf8.count == 1 || digits.utf8.first != UInt8(ascii: "0") else { return nil }
    return digits.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? Int(digits) : nil
  }

  /// The version as text.
  public var description: String { "\(major).\(minor)" }

  /// Reads one string.
  public init(from decoder: any Decoder) throws {
    self = try decoder.textValue()
  }

  /// Writes one string.
  public func encode(to encoder: any Encoder) throws {
    try encoder.write(text: self)
  }
}
