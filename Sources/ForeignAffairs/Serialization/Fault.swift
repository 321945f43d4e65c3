/// One thing that is wrong with a document as JSON or as a registry, and where.
///
/// A fault is of reading; what rules say about data that was read is another matter. The sentence for people is made
/// when ``message(in:)`` is called.
public struct Fault: Error, Sendable, Hashable {
  /// What is wrong; more codes may come in later versions.
  public struct Code: RawRepresentable, Sendable, Hashable {
    /// The stable name of the code.
    public let rawValue: String

    /// Names a code.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }

  /// What is wrong.
  public let code: Code
  /// The value that is wrong, as a JSON Pointer (RFC 6901); empty for the document itself.
  public let pointer: String
  /// The line, from 1.
  public let line: Int
  /// The column in the line, from 1, in Unicode scalars; an ill-formed byte counts as one.
  public let column: Int
  /// The place in the document, in bytes from 0.
  public let offset: Int
  /// What the code speaks of: a key, a word, a limit.
  public let parameter: String?
  /// Why a text could not become a value, for a fault of one value.
  public let value: ValueFailure?

  /// Describes a fault.
  public init(
    _ code: Code, pointer: String, line: Int, column: Int, offset: Int, parameter: String? = nil,
    value: ValueFailure? = nil
  ) {
    self.code = code
    self.pointer = pointer
    self.line = line
    self.column = column
    self.offset = offset
    self.parameter = parameter
    self.value = value
  }
}

extension Fault.Code {
  /// The document ends in the middle.
  public static let unexpectedEnd = Self(rawValue: "unexpected-end")
  /// A character stands where JSON has no place for it.
  public static let unexpectedCharacter = Self(rawValue: "unexpected-character")
  /// Something follows behind the document.
  public static let trailingCharacters = Self(rawValue: "trailing-characters")
  /// A number is not written as JSON writes numbers: a leading zero, a bare point, NaN.
  public static let badNumber = Self(rawValue: "bad-number")
  /// An escape in a string that JSON does not have.
  public static let badEscape = Self(rawValue: "bad-escape")
  /// One half of a surrogate pair without the other.
  public static let loneSurrogate = Self(rawValue: "lone-surrogate")
  /// Bytes that are not UTF-8.
  public static let badUTF8 = Self(rawValue: "bad-utf-8")
  /// A control character in a string that must be escaped.
  public static let controlCharacter = Self(rawValue: "control-character")
  /// Objects and arrays lie deeper in each other than allowed; the parameter is the limit.
  public static let tooDeep = Self(rawValue: "too-deep")
  /// The document is larger than allowed; the parameter is the limit in bytes.
  public static let tooLarge = Self(rawValue: "too-large")
  /// A key stands twice in one object; the parameter is the key.
  public static let duplicateKey = Self(rawValue: "duplicate-key")
  /// A key that must be there is not; the parameter is the key.
  public static let missingKey = Self(rawValue: "missing-key")
  /// `null` stands where the format has no place for it.
  public static let null = Self(rawValue: "null")
  /// A value of another kind is wanted; the parameter is the kind.
  public static let wrongKind = Self(rawValue: "wrong-kind")
  /// A whole number is wanted.
  public static let notWhole = Self(rawValue: "not-whole")
  /// A number is too large.
  public static let overflow = Self(rawValue: "overflow")
  /// A text is not the value that is wanted: a date that does not exist, an amount that is no number.
  public static let badValue = Self(rawValue: "bad-value")
  /// A word is none of a closed list; the parameter is the list.
  public static let unknownWord = Self(rawValue: "unknown-word")
  /// A key is not known, where that is a fault; the parameter is the key.
  public static let unknownKey = Self(rawValue: "unknown-key")
  /// A text says nothing, where one has to be given.
  public static let blankText = Self(rawValue: "blank-text")
  /// A line that names the version of the format stands behind other lines of a stream.
  public static let misplacedHeader = Self(rawValue: "misplaced-header")
  /// A line of a stream holds a whole registry and not one record.
  public static let wholeRegistry = Self(rawValue: "whole-registry")
  /// The document is of another format.
  public static let otherFormat = Self(rawValue: "other-format")
  /// The document is of an older version for which there is no migration; the parameter is that version.
  public static let olderVersion = Self(rawValue: "older-version")
  /// The document is of a newer major version; the parameter is that version.
  public static let newerVersion = Self(rawValue: "newer-version")
}
