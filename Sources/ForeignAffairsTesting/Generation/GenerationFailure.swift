public import ForeignAffairs

/// Why a generator could not make what was asked for.
public struct GenerationFailure: Error, Sendable, Hashable {
  /// What went wrong; more codes may come in later versions.
  public struct Code: RawRepresentable, Sendable, Hashable {
    /// The stable name of the code.
    public let rawValue: String

    /// Names a code.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// There is no generator for the type.
    public static let noGenerator = Self(rawValue: "no-generator")
    /// A value was refused by its own type.
    public static let refused = Self(rawValue: "refused")
    /// No record without a finding of severity error was found.
    public static let noValidRecord = Self(rawValue: "no-valid-record")
    /// The book has no rule about the type with the identifier; the parameter is the identifier.
    public static let unknownRule = Self(rawValue: "unknown-rule")
    /// The rule has no example that fails as it says; the parameter is the identifier.
    public static let noFailingExample = Self(rawValue: "no-failing-example")
    /// The fault cannot be planted in the type of document; the parameter is the code of the fault.
    public static let noPlace = Self(rawValue: "no-place")
  }

  /// What went wrong.
  public let code: Code
  /// The type that was asked for.
  public let type: String
  /// The seed of the generator.
  public let seed: UInt64
  /// What the code speaks of.
  public let parameter: String?

  /// Describes a failure.
  public init(_ code: Code, type: String, seed: UInt64, parameter: String? = nil) {
    (self.code, self.type, self.seed, self.parameter) = (code, type, seed, parameter)
  }
}

extension GenerationFailure: CustomStringConvertible {
  /// The message in English.
  public var description: String { message(in: .english) }

  /// A sentence in the given language that says what is wrong.
  public func message(in language: Language) -> String {
    let parameter = parameter ?? ""
    let sentence =
      switch (code, language) {
      case (.noGenerator, .english): "there is no generator for \(type)"
      case (.noGenerator, .vietnamese): "chưa có bộ sinh cho kiểu \(type)"
      case (.refused, .english): "a generated \(type) was refused"
      case (.refused, .vietnamese): "giá trị sinh ra cho kiểu \(type) bị từ chối"
      case (.noValidRecord, .english): "no valid \(type) was found"
      case (.noValidRecord, .vietnamese): "không tìm được hồ sơ hợp lệ cho kiểu \(type)"
      case (.unknownRule, .english): "the book has no rule “\(parameter)” about \(type)"
      case (.unknownRule, .vietnamese): "bộ quy tắc không có quy tắc “\(parameter)” về kiểu \(type)"
      case (.noFailingExample, .english): "rule “\(parameter)” has no example that fails as it says"
      case (.noFailingExample, .vietnamese):
        "quy tắc “\(parameter)” không có ví dụ nào vi phạm đúng như đã nêu"
      case (.noPlace, .english): "fault “\(parameter)” has no place in \(type)"
      case (.noPlace, .vietnamese): "lỗi “\(parameter)” không có vị trí nào trong kiểu \(type)"
      default: "\(code.rawValue): \(type)"
      }
    return language == .english ? "seed \(seed): \(sentence)" : "hạt giống \(seed): \(sentence)"
  }
}
