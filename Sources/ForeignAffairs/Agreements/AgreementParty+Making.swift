extension AgreementParty {
  /// A foreign local government: `.locality("Gifu", in: .japan)`.
  public static func locality(_ name: LocalizedText, in country: CountryCode) -> Self {
    Self(kind: .locality, name: name, country: CountryReference(country))
  }

  /// A foreign ministry, as one with which provinces also sign.
  public static func ministry(_ name: LocalizedText, in country: CountryCode) -> Self {
    Self(kind: .ministry, name: name, country: CountryReference(country))
  }

  /// An organisation, with its country where it has one.
  public static func organisation(_ name: LocalizedText, in country: CountryCode? = nil) -> Self {
    Self(kind: .internationalOrganisation, name: name, country: country.map { CountryReference($0) })
  }

  /// The People’s Committee of a Vietnamese province (*Ủy ban nhân dân tỉnh*).
  public static func provincialCommittee(_ name: LocalizedText, of province: Identifier<Province>) -> Self {
    Self(kind: .government, name: name, country: CountryReference(.vietnam), province: province)
  }
}
