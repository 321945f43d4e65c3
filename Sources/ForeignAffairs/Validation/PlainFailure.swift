/// A failure at a field that names a number, a date or nothing: told and forgotten without memory of its own.
@safe struct PlainFailure: Sendable {
  /// What it names.
  enum Parameter: Sendable {
    case none
    case integer(Int)
    case date(PartialDate)
  }

  // The address of the key, a literal that is there as long as the program and ends in a zero: so an outcome fits the four
  // registers in which a function answers.
  private let address: UInt
  private let parameter: Parameter

  /// A failure at a field or the record as a whole; nothing for a deeper place.
  @inline(__always)
  init?(at path: RulePath, _ parameter: Parameter = .none) {
    switch path.form {
    case .field(let key) where key.hasPointerRepresentation: address = unsafe UInt(bitPattern: key.utf8Start)
    case .root: address = 0
    case .field, .steps, .pointer: return nil
    }
    self.parameter = parameter
  }

  /// The place and the parameter, as failures of any kind are read.
  var slots: [RuleFailures.Slot] {
    let key = unsafe UnsafePointer<CChar>(bitPattern: address).map { unsafe String(cString: $0) }
    let path = RuleFailures.Slot.path(RulePath(key.map { .pointer("/\($0)") } ?? .root))
    return switch parameter {
    case .integer(let number): [path, .parameter(.integer(number))]
    case .date(let date): [path, .parameter(.date(date))]
    case .none: [path]
    }
  }
}
