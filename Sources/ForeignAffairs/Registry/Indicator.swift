/// What a reported figure counts.
public struct Indicator: OpenCode {
  /// The code as text.
  public let rawValue: String

  /// An indicator from its code; any text is kept.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Inbound delegations (*số đoàn vào*).
  public static let inboundDelegations = Self(rawValue: "inboundDelegations")
  /// Inbound visitors (*số lượt khách vào*).
  public static let inboundVisitors = Self(rawValue: "inboundVisitors")
  /// Outbound delegations (*số đoàn ra*).
  public static let outboundDelegations = Self(rawValue: "outboundDelegations")
  /// Outbound person-trips (*số lượt người đi nước ngoài*).
  public static let outboundPersonTrips = Self(rawValue: "outboundPersonTrips")
  /// Inbound and outbound delegations (*số đoàn ra, đoàn vào*).
  public static let delegations = Self(rawValue: "delegations")
  /// International agreements (*số thỏa thuận quốc tế*).
  public static let agreements = Self(rawValue: "agreements")
  /// Foreign partners (*số đối tác nước ngoài*).
  public static let partners = Self(rawValue: "partners")
  /// Countries with partners (*số nước có đối tác*).
  public static let partnerCountries = Self(rawValue: "partnerCountries")
  /// Continents with partners (*số châu lục có đối tác*).
  public static let continents = Self(rawValue: "continents")
  /// Aid items (*số khoản viện trợ*).
  public static let aidItems = Self(rawValue: "aidItems")
  /// Aid amount (*giá trị viện trợ*).
  public static let aidAmount = Self(rawValue: "aidAmount")
  /// Foreign non-governmental organisations (*số tổ chức phi chính phủ nước ngoài*).
  public static let nonGovernmentalOrganisations = Self(rawValue: "nonGovernmentalOrganisations")
  /// Countries of foreign non-governmental organisations (*số nước có tổ chức phi chính phủ*).
  public static let nonGovernmentalOrganisationCountries = Self(
    rawValue: "nonGovernmentalOrganisationCountries")
  /// Friendship associations (*số hội hữu nghị*).
  public static let friendshipAssociations = Self(rawValue: "friendshipAssociations")
  /// Foreign investment projects (*số dự án đầu tư nước ngoài*).
  public static let foreignInvestmentProjects = Self(rawValue: "foreignInvestmentProjects")
  /// Registered foreign investment (*vốn đầu tư nước ngoài đăng ký*).
  public static let foreignInvestmentCapital = Self(rawValue: "foreignInvestmentCapital")
  /// Investment projects (*số dự án đầu tư*).
  public static let investmentProjects = Self(rawValue: "investmentProjects")
  /// Registered investment (*vốn đầu tư đăng ký*).
  public static let investmentCapital = Self(rawValue: "investmentCapital")
  /// Investors (*số nhà đầu tư*).
  public static let investors = Self(rawValue: "investors")
  /// Workers (*số lao động*).
  public static let workers = Self(rawValue: "workers")
  /// Foreign experts (*số chuyên gia nước ngoài*).
  public static let foreignExperts = Self(rawValue: "foreignExperts")
  /// Events (*số sự kiện*).
  public static let events = Self(rawValue: "events")
  /// Documents (*số văn bản*).
  public static let documents = Self(rawValue: "documents")
  /// Awards (*số khen thưởng*).
  public static let awards = Self(rawValue: "awards")
  /// Targets (*số mục tiêu*).
  public static let targets = Self(rawValue: "targets")

  /// The codes known to this version.
  public static let vocabulary: [CodeName<Self>] = [
    CodeName(.inboundDelegations, "số đoàn vào", "inbound delegations"),
    CodeName(.inboundVisitors, "số lượt khách vào", "inbound visitors"),
    CodeName(.outboundDelegations, "số đoàn ra", "outbound delegations"),
    CodeName(.outboundPersonTrips, "số lượt người đi nước ngoài", "outbound person-trips"),
    CodeName(.delegations, "số đoàn ra, đoàn vào", "inbound and outbound delegations"),
    CodeName(.agreements, "số thỏa thuận quốc tế", "international agreements"),
    CodeName(.partners, "số đối tác nước ngoài", "foreign partners"),
    CodeName(.partnerCountries, "số nước có đối tác", "countries with partners"),
    CodeName(.continents, "số châu lục có đối tác", "continents with partners"),
    CodeName(.aidItems, "số khoản viện trợ", "aid items"),
    CodeName(.aidAmount, "giá trị viện trợ", "aid amount"),
    CodeName(
      .nonGovernmentalOrganisations, "số tổ chức phi chính phủ nước ngoài",
      "foreign non-governmental organisations"),
    CodeName(
      .nonGovernmentalOrganisationCountries, "số nước có tổ chức phi chính phủ",
      "countries of foreign non-governmental organisations"),
    CodeName(.friendshipAssociations, "số hội hữu nghị", "friendship associations"),
    CodeName(.foreignInvestmentProjects, "số dự án đầu tư nước ngoài", "foreign investment projects"),
    CodeName(.foreignInvestmentCapital, "vốn đầu tư nước ngoài đăng ký", "registered foreign investment"),
    CodeName(.investmentProjects, "số dự án đầu tư", "investment projects"),
    CodeName(.investmentCapital, "vốn đầu tư đăng ký", "registered investment"),
    CodeName(.investors, "số nhà đầu tư", "investors"),
    CodeName(.workers, "số lao động", "workers"),
    CodeName(.foreignExperts, "số chuyên gia nước ngoài", "foreign experts"),
    CodeName(.events, "số sự kiện", "events"),
    CodeName(.documents, "số văn bản", "documents"),
    CodeName(.awards, "số khen thưởng", "awards"),
    CodeName(.targets, "số mục tiêu", "targets"),
  ]
}

extension Indicator: WireValue {}
