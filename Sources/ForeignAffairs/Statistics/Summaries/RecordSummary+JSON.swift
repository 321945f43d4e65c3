extension RecordSummary: Codable {
  /// The summary as canonical JSON on one line: everything that is needed to merge it with others.
  public var json: [UInt8] { SummaryDocument(self).canonicalJSON }

  /// Reads a summary.
  ///
  /// - Throws: ``ReadingFailure`` with every fault.
  public init(json: [UInt8], options: ReadingOptions = ReadingOptions()) throws(ReadingFailure) {
    self = try SummaryDocument.read(json, options) { (document) throws(TableFault) in
      try document.summary(of: Record.self)
    }
  }

  /// Reads the summary from any decoder.
  public init(from decoder: any Decoder) throws {
    self = try SummaryDocument.read("summary", from: decoder) { (document) throws(TableFault) in
      try document.summary(of: Record.self)
    }
  }

  /// Writes the summary to any encoder.
  public func encode(to encoder: any Encoder) throws {
    try SummaryDocument(self).encode(to: encoder)
  }
}
