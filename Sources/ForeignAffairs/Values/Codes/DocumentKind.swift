/// The kind of an official document.
public struct DocumentKind: OpenCode {
  /// The code as text.
  public let rawValue: String

  /// A document kind from its code; any text is kept.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Law (*luật*).
  public static let law = Self(rawValue: "law")
  /// Ordinance (*pháp lệnh*).
  public static let ordinance = Self(rawValue: "ordinance")
  /// Decree (*nghị định*).
  public static let decree = Self(rawValue: "decree")
  /// Resolution (*nghị quyết*).
  public static let resolution = Self(rawValue: "resolution")
  /// Decision (*quyết định*).
  public static let decision = Self(rawValue: "decision")
  /// Directive (*chỉ thị*).
  public static let directive = Self(rawValue: "directive")
  /// Conclusion (*kết luận*).
  public static let conclusion = Self(rawValue: "conclusion")
  /// Circular (*thông tư*).
  public static let circular = Self(rawValue: "circular")
  /// Joint circular (*thông tư liên tịch*).
  public static let jointCircular = Self(rawValue: "jointCircular")
  /// Regulation (*quy chế, quy định*).
  public static let regulation = Self(rawValue: "regulation")
  /// Guidance (*hướng dẫn*).
  public static let guidance = Self(rawValue: "guidance")
  /// Programme (*chương trình*).
  public static let programme = Self(rawValue: "programme")
  /// Plan (*kế hoạch*).
  public static let plan = Self(rawValue: "plan")
  /// Strategy (*chiến lược*).
  public static let strategy = Self(rawValue: "strategy")
  /// Official letter (*công văn*).
  public static let letter = Self(rawValue: "letter")
  /// Report (*báo cáo*).
  public static let report = Self(rawValue: "report")
  /// Licence (*giấy phép*).
  public static let licence = Self(rawValue: "licence")
  /// Congress document (*văn kiện đại hội*).
  public static let congressDocument = Self(rawValue: "congressDocument")
  /// Other document (*văn bản khác*).
  public static let other = Self(rawValue: "other")

  /// The codes known to this version.
  public static let vocabulary: [CodeName<Self>] = [
    CodeName(.law, "luật", "law"),
    CodeName(.ordinance, "pháp lệnh", "ordinance"),
    CodeName(.decree, "nghị định", "decree"),
    CodeName(.resolution, "nghị quyết", "resolution"),
    CodeName(.decision, "quyết định", "decision"),
    CodeName(.directive, "chỉ thị", "directive"),
    CodeName(.conclusion, "kết luận", "conclusion"),
    CodeName(.circular, "thông tư", "circular"),
    CodeName(.jointCircular, "thông tư liên tịch", "joint circular"),
    CodeName(.regulation, "quy chế, quy định", "regulation"),
    CodeName(.guidance, "hướng dẫn", "guidance"),
    CodeName(.programme, "chương trình", "programme"),
    CodeName(.plan, "kế hoạch", "plan"),
    CodeName(.strategy, "chiến lược", "strategy"),
    CodeName(.letter, "công văn", "official letter"),
    CodeName(.report, "báo cáo", "report"),
    CodeName(.licence, "giấy phép", "licence"),
    CodeName(.congressDocument, "văn kiện đại hội", "congress document"),
    CodeName(.other, "văn bản khác", "other document"),
  ]
}

extension DocumentKind: WireValue {}
