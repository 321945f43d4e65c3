import ForeignAffairs
import ForeignAffairsTesting

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
