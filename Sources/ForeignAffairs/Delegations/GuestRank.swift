/// The rank of a guest or of the head of a delegation, from the highest to the lowest.
///
/// Protocol turns on reciprocity of rank (*đối đẳng*): Decree 18/2022/NĐ-CP and Circular 05/2017/TT-BNG.
public struct GuestRank: OpenCode {
  /// The code as text.
  public let rawValue: String

  /// A guest rank from its code; any text is kept.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Head of state (*nguyên thủ*).
  public static let headOfState = Self(rawValue: "headOfState")
  /// Party leader (*lãnh đạo cao nhất của đảng*).
  public static let headOfParty = Self(rawValue: "headOfParty")
  /// Head of government (*người đứng đầu chính phủ*).
  public static let headOfGovernment = Self(rawValue: "headOfGovernment")
  /// Deputy head of state, speaker or crown prince (*phó nguyên thủ, chủ tịch quốc hội, thái tử*).
  public static let viceHeadOfState = Self(rawValue: "viceHeadOfState")
  /// Minister or ambassador (*bộ trưởng, đại sứ*).
  public static let minister = Self(rawValue: "minister")
  /// Deputy minister, governor, mayor or consul general (*thứ trưởng, tỉnh trưởng, thị trưởng, tổng lãnh sự*).
  public static let deputyMinister = Self(rawValue: "deputyMinister")
  /// Director of a department (*giám đốc sở, vụ*).
  public static let director = Self(rawValue: "director")
  /// Other (*khác*).
  public static let other = Self(rawValue: "other")

  /// The codes known to this version.
  public static let vocabulary: [CodeName<Self>] = [
    CodeName(.headOfState, "nguyên thủ", "head of state"),
    CodeName(.headOfParty, "lãnh đạo cao nhất của đảng", "party leader"),
    CodeName(.headOfGovernment, "người đứng đầu chính phủ", "head of government"),
    CodeName(
      .viceHeadOfState, "phó nguyên thủ, chủ tịch quốc hội, thái tử",
      "deputy head of state, speaker or crown prince"),
    CodeName(.minister, "bộ trưởng, đại sứ", "minister or ambassador"),
    CodeName(
      .deputyMinister, "thứ trưởng, tỉnh trưởng, thị trưởng, tổng lãnh sự",
      "deputy minister, governor, mayor or consul general"),
    CodeName(.director, "giám đốc sở, vụ", "director of a department"),
    CodeName(.other, "khác", "other"),
  ]
}

extension GuestRank: WireValue {}

extension GuestRank {
  /// The place of the rank from the highest down; nothing for a code that is not known.
  var step: Int? { Self.vocabulary.firstIndex { $0.code == self } }
}
