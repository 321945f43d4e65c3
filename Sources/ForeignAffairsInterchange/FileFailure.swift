public import ForeignAffairs

/// Why a file could not be read or written.
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
    /// There is no folder in which the file could be written.
    public static let noFolder = Self(rawValue: "no-folder")
    /// The file, or a new file in its folder, may not be written by this user.
    public static let notWritable = Self(rawValue: "not-writable")
    /// The disk is full.
    public static let noSpace = Self(rawValue: "no-space")
    /// Nobody reads any more what is written.
    public static let closed = Self(rawValue: "closed")
    /// While writing, the system reports another fault; its number is ``FileFailure/systemError``.
    public static let unwritable = Self(rawValue: "unwritable")
    /// The task that was reading has been cancelled.
    public static let cancelled = Self(rawValue: "cancelled")
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
    case .noFolder:
      isVietnamese ? "không có thư mục để ghi tệp “\(path)”" : "there is no folder for the file “\(path)”"
    case .notWritable:
      isVietnamese ? "không có quyền ghi tệp “\(path)”" : "the file “\(path)” may not be written by this user"
    case .noSpace:
      isVietnamese ? "hết chỗ trên đĩa khi ghi tệp “\(path)”" : "no space is left for the file “\(path)”"
    case .closed:
      isVietnamese ? "không còn ai đọc “\(path)”" : "nobody reads “\(path)” any more"
    case .unwritable:
      isVietnamese
        ? "không ghi được tệp “\(path)” (lỗi hệ thống số \(systemError))"
        : "the file “\(path)” cannot be written (system error \(systemError))"
    case .cancelled:
      isVietnamese ? "đã dừng đọc tệp “\(path)”" : "reading the file “\(path)” was cancelled"
    default:
      isVietnamese
        ? "không đọc được tệp “\(path)” (lỗi hệ thống số \(systemError))"
        : "the file “\(path)” cannot be read (system error \(systemError))"
    }
  }
}
