/// The unit that a figure counts in.
public struct FigureUnit: OpenCode {
  /// The code as text.
  public let rawValue: String

  /// A figure unit from its code; any text is kept.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Delegations (*đoàn*).
  public static let delegation = Self(rawValue: "delegation")
  /// Visits (*lượt khách*).
  public static let visit = Self(rawValue: "visit")
  /// Person-trips (*lượt người*).
  public static let personTrip = Self(rawValue: "personTrip")
  /// People (*người*).
  public static let person = Self(rawValue: "person")
  /// Agreements (*bản*).
  public static let agreement = Self(rawValue: "agreement")
  /// Partners (*đối tác*).
  public static let partner = Self(rawValue: "partner")
  /// Countries (*quốc gia*).
  public static let country = Self(rawValue: "country")
  /// Continents (*châu lục*).
  public static let continent = Self(rawValue: "continent")
  /// Organisations (*tổ chức*).
  public static let organisation = Self(rawValue: "organisation")
  /// Organisations and people (*tổ chức và cá nhân*).
  public static let organisationOrPerson = Self(rawValue: "organisationOrPerson")
  /// Associations (*hội*).
  public static let association = Self(rawValue: "association")
  /// Items (*khoản*).
  public static let aidItem = Self(rawValue: "aidItem")
  /// Projects (*dự án*).
  public static let project = Self(rawValue: "project")
  /// Programmes and projects (*chương trình, dự án*).
  public static let programmeOrProject = Self(rawValue: "programmeOrProject")
  /// Investors (*nhà đầu tư*).
  public static let investor = Self(rawValue: "investor")
  /// Editions (*kỳ*).
  public static let edition = Self(rawValue: "edition")
  /// Events (*sự kiện*).
  public static let event = Self(rawValue: "event")
  /// Awards (*hình thức khen thưởng*).
  public static let award = Self(rawValue: "award")
  /// Documents (*văn bản*).
  public static let document = Self(rawValue: "document")
  /// Targets (*mục tiêu*).
  public static let target = Self(rawValue: "target")

  /// The codes known to this version.
  public static let vocabulary: [CodeName<Self>] = [
    CodeName(.delegation, "đoàn", "delegations"),
    CodeName(.visit, "lượt khách", "visits"),
    CodeName(.personTrip, "lượt người", "person-trips"),
    CodeName(.person, "người", "people"),
    CodeName(.agreement, "bản", "agreements"),
    CodeName(.partner, "đối tác", "partners"),
    CodeName(.country, "quốc gia", "countries"),
    CodeName(.continent, "châu lục", "continents"),
    CodeName(.organisation, "tổ chức", "organisations"),
    CodeName(.organisationOrPerson, "tổ chức và cá nhân", "organisations and people"),
    CodeName(.association, "hội", "associations"),
    CodeName(.aidItem, "khoản", "items"),
    CodeName(.project, "dự án", "projects"),
    CodeName(.programmeOrProject, "chương trình, dự án", "programmes and projects"),
    CodeName(.investor, "nhà đầu tư", "investors"),
    CodeName(.edition, "kỳ", "editions"),
    CodeName(.event, "sự kiện", "events"),
    CodeName(.award, "hình thức khen thưởng", "awards"),
    CodeName(.document, "văn bản", "documents"),
    CodeName(.target, "mục tiêu", "targets"),
  ]
}

extension FigureUnit: WireValue {}
