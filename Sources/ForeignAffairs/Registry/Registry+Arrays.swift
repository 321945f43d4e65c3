/// What can be done with an array of records of any type.
package protocol RecordArrayVisitor {
  mutating func visit<Record: RegistryRecord>(_ path: WritableKeyPath<Registry, [Record]>)
}

extension Registry {
  /// Shows a visitor every array of records, in wire order.
  package static func visitRecordArrays(_ visitor: inout some RecordArrayVisitor) {
    visitor.visit(\.sources)
    visitor.visit(\.provinces)
    visitor.visit(\.departments)
    visitor.visit(\.delegations)
    visitor.visit(\.agreements)
    visitor.visit(\.projects)
    visitor.visit(\.awards)
    visitor.visit(\.partners)
    visitor.visit(\.events)
    visitor.visit(\.figures)
    visitor.visit(\.documents)
  }
}
