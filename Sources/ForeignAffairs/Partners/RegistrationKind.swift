/// The kind of registration of a foreign non-governmental organisation.
///
/// Decree 58/2022/NĐ-CP knows the first two; the third is of Decree 12/2012/NĐ-CP.
public struct RegistrationKind: OpenCode {
  /// The code as text.
  public let rawValue: String

  /// A registration kind from its code; any text is kept.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Registration of activity (*Giấy đăng ký hoạt động*).
  public static let activity = Self(rawValue: "activity")
  /// Registration of a representative office (*Giấy đăng ký lập Văn phòng đại diện*).
  public static let representativeOffice = Self(rawValue: "representativeOffice")
  /// Registration of a project office (*Giấy đăng ký lập Văn phòng dự án*).
  public static let projectOffice = Self(rawValue: "projectOffice")

  /// The codes known to this version.
  public static let vocabulary: [CodeName<Self>] = [
    CodeName(.activity, "Giấy đăng ký hoạt động", "registration of activity"),
    CodeName(
      .representativeOffice, "Giấy đăng ký lập Văn phòng đại diện", "registration of a representative office"),
    CodeName(.projectOffice, "Giấy đăng ký lập Văn phòng dự án", "registration of a project office"),
  ]
}

extension RegistrationKind: WireValue {}
