/// The number of an official document as it is printed: `222/1998/QĐ/UBND`, `04-QC/TU`, `3468/QĐuBND`.
///
/// Numbers are kept with their damage; ``normalForm`` offers what the number would be when written by the rules of
/// document drafting (Decree 30/2020/NĐ-CP, Annex I; for the Party, Guidance 36-HD/VPTW), for comparing two numbers.
public struct DocumentNumber: RawRepresentable, Sendable, Hashable, ExpressibleByStringLiteral {
  /// The number as printed.
  public let rawValue: String

  /// A number as printed.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// A number written in source code.
  public init(stringLiteral text: String) {
    rawValue = text
  }

  /// The number in normal form: spaces dropped, letters in capitals but for `TTg`, `CTr` and the like, one hyphen
  /// between the kind of document and its issuer.
  ///
  /// `3468/QĐuBND` gives `3468/QĐ-UBND` and `222/1998/QĐ/UBND` gives `222/1998/QĐ-UBND`. The number of a Party body
  /// keeps its form (`678-QĐ/ĐUK`). What is not understood stays as it is.
  public var normalForm: String {
    let parts = rawValue.filter { !$0.isWhitespace }.split(separator: "/", omittingEmptySubsequences: false)
      .map(String.init)
    guard let leading = parts.first, parts.count > 1 else { return rawValue.filter { !$0.isWhitespace } }
    // A Party number has its kind of document before the stroke: 04-QC/TU.
    if leading.contains("-") { return parts.map(Self.capitalized).joined(separator: "/") }
    var symbols = parts.drop { $0.allSatisfy(\.isWholeNumber) }.map(Self.capitalized)
    let numbers = parts.prefix { $0.allSatisfy(\.isWholeNumber) }
    if symbols.count == 2, !symbols[0].contains("-"), Self.kinds.contains(symbols[0]) {
      symbols = ["\(symbols[0])-\(symbols[1])"]
    } else if symbols.count == 1, !symbols[0].contains("-"),
      let kind = Self.kinds.first(where: { symbols[0].hasPrefix($0) && symbols[0] != $0 })
    {
      symbols = ["\(kind)-\(symbols[0].dropFirst(kind.count))"]
    }
    return (numbers + symbols).joined(separator: "/")
  }

  /// Kinds of document that stand before an issuer, longer ones first.
  private static let kinds = [
    "CTr", "TTLT", "QĐ", "NĐ", "NQ", "CT", "KH", "TT", "TB", "CV", "BC", "HD", "QC",
  ]

  /// Symbols that are not written in capitals throughout.
  private static let mixedCase = ["TTG": "TTg", "CTR": "CTr", "QĐ-TTG": "QĐ-TTg", "CTR-UBND": "CTr-UBND"]

  private static func capitalized(_ part: String) -> String {
    let upper = part.uppercased()
    return mixedCase[upper]
      ?? upper.split(separator: "-", omittingEmptySubsequences: false)
      .map { mixedCase[String($0)] ?? String($0) }.joined(separator: "-")
  }
}

extension DocumentNumber: CustomStringConvertible {
  /// The number as printed.
  public var description: String { rawValue }
}

extension DocumentNumber: WireValue, Codable {
  package static var blank: Self { Self(rawValue: "") }
}
