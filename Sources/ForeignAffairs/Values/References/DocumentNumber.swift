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
    let numbers = parts.prefix { $0.allSatisfy(\.isWholeNumber) }
    var symbols = parts.dropFirst(numbers.count).map { $0.uppercased() }
    if symbols.count == 2, Self.kinds.contains(symbols[0]) {
      symbols = [symbols.joined(separator: "-")]
    } else if symbols.count == 1, let split = Self.split(symbols[0]) {
      symbols = [split]
    }
    return (numbers + symbols.map(Self.capitalized)).joined(separator: "/")
  }

  /// Kinds of document that stand before an issuer, in capitals.
  private static let kinds = [
    "BC", "CT", "CTR", "CV", "HD", "KH", "NQ", "NĐ", "QC", "QĐ", "TB", "TT", "TTLT", "TTR",
  ]

  /// Issuers that are told from the kind of document even where the hyphen is lost, in capitals.
  private static let issuers = ["BNG", "CP", "HĐND", "SNGV", "TTG", "TU", "TW", "UBND", "UBT"]

  /// Symbols that are not written in capitals throughout.
  private static let mixedCase = ["CTR": "CTr", "SNGV": "SNgV", "TTG": "TTg", "TTR": "TTr"]

  /// Puts the hyphen between a kind and an issuer that are both known; `BCĐ` is no report of a body “Đ”.
  private static func split(_ symbol: String) -> String? {
    for issuer in issuers where symbol.hasSuffix(issuer) {
      let kind = String(symbol.dropLast(issuer.count))
      if kinds.contains(kind) { return "\(kind)-\(issuer)" }
    }
    return nil
  }

  private static func capitalized(_ part: String) -> String {
    part.uppercased().split(separator: "-", omittingEmptySubsequences: false)
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
