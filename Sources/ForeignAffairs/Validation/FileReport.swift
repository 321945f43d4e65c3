/// What a check says of one file: what could not be read, and what rules say of the rest, each with its line and column.
///
/// A ``ValidationReport`` knows records. People and programs that mend files look for lines of them.
///
/// ```swift
/// let report = registry.validate(asOf: today)
/// let file = FileReport(file: "records.json", report: report, findings: report.locatedFindings(in: bytes))
/// ```
public struct FileReport: Sendable, Hashable {
  /// The name of the file.
  public let file: String
  /// What could not be read, in the order of the file, as far as it is listed.
  public let faults: [FileFault]
  /// How much could not be read, listed or not.
  public let faultCount: Int
  /// How many lines of a stream could not be read.
  public let rejectedLineCount: Int
  /// What rules say; nothing where the file could not be read.
  public let report: ValidationReport?
  /// The findings of the report by line, column and rule: the order in which they are mended.
  public let findings: [LocatedFinding]

  /// Says what was read and judged.
  ///
  /// - Parameters:
  ///   - file: The name of the file.
  ///   - report: What rules say of the registry, or of the lines that could be read.
  ///   - findings: The findings of the report with their places, in any order.
  ///   - faults: What could not be read, as far as it is to be listed.
  ///   - faultCount: How much could not be read, where that is more than is listed.
  ///   - rejectedLineCount: How many lines of a stream could not be read.
  public init(
    file: String, report: ValidationReport, findings: [LocatedFinding], faults: [FileFault] = [],
    faultCount: Int = 0, rejectedLineCount: Int = 0
  ) {
    (self.file, self.report, self.findings) = (file, report, findings.inOrderOfTheFile)
    (self.faults, self.faultCount) = (faults, max(faultCount, faults.count))
    self.rejectedLineCount = rejectedLineCount
  }

  /// Says why a file could not be read.
  ///
  /// - Parameters:
  ///   - file: The name of the file.
  ///   - faults: The faults, as far as they are to be listed.
  ///   - faultCount: How many there are, where that is more than are listed.
  public init(file: String, faults: [FileFault], faultCount: Int = 0) {
    (self.file, self.faults, self.faultCount) = (file, faults, max(faultCount, faults.count))
    (rejectedLineCount, report, findings) = (0, nil, [])
  }

  /// The report as canonical JSON on one line, by the schema `file-report.schema.json`.
  ///
  /// Under `report` stands the ``ValidationReport``, which can be read again, with lines and columns in its findings.
  public var json: [UInt8] { FileReportDocument(self).canonicalJSON }
}
