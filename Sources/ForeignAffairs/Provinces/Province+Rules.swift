extension Rule<Province> {
  /// The rules about provinces; those about what cites a province are rules about the registry.
  static var standard: [Self] {
    [
      .nameNotEmpty,
      .codeKnown,
      .validityOrdered,
      .kindOnDate,
      .borderNeighbours,
    ]
  }
}
