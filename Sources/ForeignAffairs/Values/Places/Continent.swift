/// One of the five continents by which Vietnamese offices count countries ("trên cả 5 châu lục").
///
/// The groups are those of the United Nations (M49): the Americas are one, Cyprus and Turkey lie in Asia, Russia lies in
/// Europe. Antarctica belongs to none.
public enum Continent: String, Sendable, Hashable, CaseIterable, Codable {
  /// Châu Phi, M49 group 002.
  case africa
  /// Châu Mỹ, M49 group 019.
  case americas
  /// Châu Á, M49 group 142.
  case asia
  /// Châu Âu, M49 group 150.
  case europe
  /// Châu Đại Dương, M49 group 009.
  case oceania

  /// The code of the group in M49, three digits.
  public var code: String {
    switch self {
    case .africa: "002"
    case .americas: "019"
    case .asia: "142"
    case .europe: "150"
    case .oceania: "009"
    }
  }

  /// The name in a language.
  public func name(in language: Language) -> String {
    let isVietnamese = language == .vietnamese
    return switch self {
    case .africa: isVietnamese ? "Châu Phi" : "Africa"
    case .americas: isVietnamese ? "Châu Mỹ" : "Americas"
    case .asia: isVietnamese ? "Châu Á" : "Asia"
    case .europe: isVietnamese ? "Châu Âu" : "Europe"
    case .oceania: isVietnamese ? "Châu Đại Dương" : "Oceania"
    }
  }
}
