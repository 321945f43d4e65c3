/// By what two mentions of a party are known to be of the same one: its record, or else its name in any spelling.
struct PartyKey: Hashable {
  private let partner: Identifier<Partner>?
  private let name: SearchKey?

  /// The key of a party, or nothing where neither record nor name is given.
  init?(_ partner: Identifier<Partner>?, _ name: LocalizedText?) {
    self.partner = partner
    self.name = partner == nil ? name.map { SearchKey($0.text(in: .vietnamese)) } : nil
    if partner == nil, self.name?.isEmpty ?? true { return nil }
  }
}
