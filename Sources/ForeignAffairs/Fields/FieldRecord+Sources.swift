extension FieldRecord {
  /// Every source reference in the record and in the records inside it, in wire order.
  package var allSourceReferences: [SourceReference] {
    if let reference = self as? SourceReference { return [reference] }
    var references: [SourceReference] = []
    forEachValue { value, _ in
      if let inner = value as? any FieldRecord { references += inner.allSourceReferences }
    }
    return references
  }
}

extension Registry {
  /// Every place from which something in the registry was read, in wire order.
  public var sourceReferences: [SourceReference] { allSourceReferences }
}
