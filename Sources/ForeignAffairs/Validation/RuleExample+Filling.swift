// What a record must have, so that examples need only say what matters.

extension RuleExample {
  /// The written keys with what the record must have in front of them.
  static func filled(_ fields: AdditionalFields) -> AdditionalFields {
    guard let type = Record.rulePlace.type else { return filledRegistry(fields) }
    return type.filled(fields, id: "example")
  }

  private static func filledRegistry(_ fields: AdditionalFields) -> AdditionalFields {
    var result = AdditionalFields()
    result["format"] = .string(RegistryFormat.registry.description)
    result["version"] = .string(FormatVersion.current.description)
    for member in fields.members {
      guard let type = RecordType(rawValue: member.key), case .array(let values) = member.value else {
        result[member.key] = member.value
        continue
      }
      let records = values.enumerated().map { index, value in
        guard case .object(let fields) = value else { return value }
        return JSONValue.object(type.filled(fields, id: "\(type.lineType)-\(index)"))
      }
      result[member.key] = .array(records)
    }
    return result
  }
}

extension RecordType {
  fileprivate func filled(_ fields: AdditionalFields, id: String) -> AdditionalFields {
    var result = AdditionalFields()
    result["id"] = .string(id)
    for (key, text) in required { result[key] = .string(text) }
    if self == .document { result["document"] = .object(AdditionalFields()) }
    for member in fields.members { result[member.key] = member.value }
    return result
  }

  private var required: [(String, String)] {
    switch self {
    case .source: [("title", "Báo cáo")]
    case .province: [("validity", "../..")]
    case .department: [("province", "thua-thien-hue"), ("form", "department")]
    case .delegation: [("direction", "inbound")]
    case .agreement: [("title", "Bản ghi nhớ hợp tác"), ("kind", "memorandumOfUnderstanding")]
    case .project: [("title", "Dự án"), ("kind", "project"), ("direction", "inward")]
    case .award: [("form", "certificateOfMerit")]
    case .partner: [("kind", "locality"), ("name", "Gifu")]
    case .event: [("kind", "conference"), ("name", "Hội nghị")]
    case .figure: [("indicator", "inboundDelegations"), ("basis", "inPeriod")]
    case .document: []
    }
  }
}
