/// Something worth knowing about a document that was read.
public struct ReadingNote: Sendable, Hashable {
  /// What there is to know; more codes may come in later versions.
  public struct Code: RawRepresentable, Sendable, Hashable {
    /// The stable name of the code.
    public let rawValue: String

    /// Names a code.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The document is of a newer minor version; what is new in it is kept as additional fields.
    public static let newerMinorVersion = Self(rawValue: "newer-minor-version")
    /// The document was of an older version and was brought to the current one.
    public static let migrated = Self(rawValue: "migrated")
  }

  /// What there is to know.
  public let code: Code
  /// The version of the document.
  public let version: FormatVersion

  /// Describes a note.
  public init(_ code: Code, version: FormatVersion) {
    self.code = code
    self.version = version
  }

  /// A sentence in the given language.
  public func message(in language: Language) -> String {
    let isVietnamese = language == .vietnamese
    return switch code {
    case .newerMinorVersion:
      isVietnamese
        ? "tệp thuộc phiên bản \(version), mới hơn \(FormatVersion.current); phần chưa biết được giữ nguyên"
        : "the file is of version \(version), newer than \(FormatVersion.current); what is not known is kept"
    case .migrated:
      isVietnamese
        ? "tệp thuộc phiên bản \(version), đã được chuyển sang \(FormatVersion.current)"
        : "the file is of version \(version) and was brought to \(FormatVersion.current)"
    default: code.rawValue
    }
  }
}
