/// A scheme of regions of Vietnam.
public struct RegionScheme: OpenCode {
  /// The code as text.
  public let rawValue: String

  /// A region scheme from its code; any text is kept.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Six socio-economic regions of 2006 (*sáu vùng kinh tế - xã hội (2006)*).
  public static let socioEconomic2006 = Self(rawValue: "socio-economic-2006")
  /// Six regions of Resolution 306/NQ-CP of 2025 (*sáu vùng (Nghị quyết 306/NQ-CP, 2025)*).
  public static let planning2025 = Self(rawValue: "planning-2025")

  /// The codes known to this version.
  public static let vocabulary: [CodeName<Self>] = [
    CodeName(.socioEconomic2006, "sáu vùng kinh tế - xã hội (2006)", "six socio-economic regions of 2006"),
    CodeName(
      .planning2025, "sáu vùng (Nghị quyết 306/NQ-CP, 2025)", "six regions of Resolution 306/NQ-CP of 2025"),
  ]
}

extension RegionScheme: WireValue {}
