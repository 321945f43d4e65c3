/// The number by which the system names a fault (`errno`).
///
/// What it means is told in the file of each family of systems.
struct SystemError: Error {
  /// What a fault means to those who read or write a file.
  enum Meaning {
    case notFound
    case isDirectory
    case notPermitted
    case isReadOnly
    case noSpace
    case closed
    case other
  }

  let number: Int32
}
