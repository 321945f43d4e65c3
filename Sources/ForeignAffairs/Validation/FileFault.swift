/// Something of a file that could not be read, as a ``FileReport`` names it.
public struct FileFault: Sendable, Hashable {
  /// What is wrong: the name of a ``Fault/Code``, or that of a failure of the file itself.
  public let code: String
  /// The sentence for people.
  public let message: LocalizedText
  /// The value that is wrong, as a JSON Pointer; empty for the document or the file itself.
  public let path: String
  /// The line, from 1; nothing where the file itself could not be read.
  public let line: Int?
  /// The column in the line, from 1, in Unicode scalars.
  public let column: Int?

  /// A fault of what the file holds.
  public init(_ fault: Fault) {
    code = fault.code.rawValue
    message = LocalizedText(fault.message(in: .vietnamese), english: fault.message(in: .english))
    (path, line, column) = (fault.pointer, fault.line, fault.column)
  }

  /// A fault of the file itself, such as that there is none.
  public init(code: String, message: LocalizedText) {
    (self.code, self.message) = (code, message)
    (path, line, column) = ("", nil, nil)
  }
}
