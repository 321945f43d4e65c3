public import ForeignAffairs

/// Why a file could not be read.
public struct FileFailure: Error, Sendable, Hashable, CustomStringConvertible {
  /// What went wrong; more codes may come in later versions.
  public struct Code: RawRepresentable, Sendable, Hashable {
    /// The stable name of the code.
    public let rawValue: String

    /// Names a code.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// There is no file at the path.
    public static let notFound = Self(rawValue: "not-found")
    /// There is a directory at the path.
    public static let isDirectory = Self(rawValue: "is-directory")
    /// The file may not be read by this user.
    public static let notPermitted = Self(rawValue: "not-permitted")
    /// The file is larger than the caller allows.
    public static let tooLarge = Self(rawValue: "too-large")
    /// The system reports another fault; its number is ``FileFailure/systemError``.
    public static let unreadable = Self(rawValue: "unreadable")
  }

  /// What went wrong.
  public let code: Code
  /// The path of the file as it was given.
  public let path: String
  /// The number by which the system names the fault (`errno`), or 0.
  public let systemError: Int

  /// Describes a failure.
  public init(_ code: Code, path: String, systemError: Int = 0) {
    self.code = code
    self.path = path
    self.systemError = systemError
  }

  /// The message in English.
  public var description: String { message(in: .english) }

  /// A sentence in the given language that says what is wrong.
  public func message(in language: Language) -> String {
    let isVietnamese = language == .vietnamese
    return switch code {
    case .notFound: isVietnamese ? "không có tệp “\(path)”" : "there is no file “\(path)”"
    case .isDirectory:
      isVietnamese ? "“\(path)” là thư mục, không phải tệp" : "“\(path)” is a directory, not a file"
    case .notPermitted:
      isVietnamese ? "không có quyền đọc tệp “\(path)”" : "the file “\(path)” may not be read by this user"
    case .tooLarge: isVietnamese ? "tệp “\(path)” quá lớn" : "the file “\(path)” is larger than allowed"
    default:
      isVietnamese
        ? "không đọc được tệp “\(path)” (lỗi hệ thống số \(systemError))"
        : "the file “\(path)” cannot be read (system error \(systemError))"
    }
  }
}
