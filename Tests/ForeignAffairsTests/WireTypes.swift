import ForeignAffairs
import ForeignAffairsTesting
import Testing

/// The types that can be reached from a registry, or from another document, found by visiting the fields of each record type.
struct WireTypes {
  /// The document, the types of its arrays in wire order, then the others in the order of their names.
  let records: [any FieldRecord.Type]
  /// The open codes in the order of their names, also those that no field holds.
  let codes: [any OpenCode.Type]
  /// The fields that use a record type or a code, by the name of the type: `Award.form`.
  let users: [String: [String]]

  init(from root: any FieldRecord.Type = Registry.self) {
    var found = [root]
    var codes: [any OpenCode.Type] = root == Registry.self ? [AwardFamily.self] : []
    var users: [String: [String]] = [:]
    var next = 0
    while next < found.count {
      let record = found[next]
      for field in FieldType.all(of: record) {
        let type = field.type
        users["\(type)", default: []].append("\(record).\(field.key)")
        if let inner = type as? any FieldRecord.Type, !found.contains(where: { $0 == inner }) {
          found.append(inner)
        }
        if let code = type as? any OpenCode.Type, !codes.contains(where: { $0 == code }) {
          codes.append(code)
        }
      }
      next += 1
    }
    let isOuter = { (type: any FieldRecord.Type) in type == root || type is any RegistryRecord.Type }
    records = found.filter(isOuter) + found.filter { !isOuter($0) }.sorted { "\($0)" < "\($1)" }
    self.codes = codes.sorted { "\($0)" < "\($1)" }
    self.users = users
  }
}

extension WireTypes {
  /// How a value of a Swift type is called in the specification.
  func name(of type: String) throws -> String {
    if let leaf = Self.leaves[type] { return leaf }
    if records.contains(where: { "\($0)" == type }) { return "record [\(type)](#\(type.lowercased()))" }
    if codes.contains(where: { "\($0)" == type }) {
      return "code [\(type)](Codes.md#\(type.lowercased()))"
    }
    let prefix = "Identifier<"
    try #require(type.hasPrefix(prefix), "“\(type)” has no name in the specification")
    return "identifier of \(type.dropFirst(prefix.count).dropLast())"
  }

  private static let leaves = [
    "Bool": "boolean",
    "CalendarDate": "day",
    "CountryCode": "country code",
    "CountryReference": "country",
    "CurrencyCode": "currency code",
    "DecimalNumber": "decimal",
    "DocumentNumber": "string, as printed",
    "ExactNumber": "exact number",
    "FormatVersion": "version",
    "Int": "whole number",
    "LanguageTag": "language tag",
    "Listing": "closed word Listing",
    "LocalizedText": "text",
    "Money": "money",
    "PartialDate": "EDTF date",
    "Period": "EDTF period",
    "ProvinceCode": "province code",
    "ProvinceLinkExtent": "closed word ProvinceLinkExtent",
    "Quantity<DecimalNumber>": "quantity of decimal",
    "Quantity<ExactNumber>": "quantity of exact number",
    "Quantity<Int>": "quantity of count",
    "Quantity<Money>": "quantity of money",
    "Ratio": "ratio",
    "Reduction": "reduction",
    "RegistryFormat": "the string `foreign-affairs-registry`",
    "String": "string",
    "SubdivisionCode": "subdivision code",
  ]
}
