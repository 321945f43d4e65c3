import ForeignAffairs
import ForeignAffairsInterchange
import ForeignAffairsReporting

/// Every way of reading a file that is not there, and the schema.
func linesOf(_ registry: Registry) async throws -> String {
  let path = "there/is/no/such/file"
  var texts = [JSONSchema.registry.text.prefix(1).description]
  let schema: JSONSchema = .line(.agreement)
  texts.append("\(schema.value.json.count > 100)")
  func note(_ failure: FileFailure) {
    let code: FileFailure.Code = failure.code
    texts.append(code.rawValue)
  }
  do throws(FileFailure) { _ = try FileContents(of: path) } catch { note(error) }
  do throws(FileFailure) { _ = try FileBlocks(path) } catch { note(error) }
  do throws(FileFailure) {
    var reader = try RecordFileReader(path)
    try reader.forEachLine { _ in }
  } catch { note(error) }
  do throws(FileFailure) {
    var reader = try ParallelRecordFileReader(path, threads: 2)
    try await reader.forEachLine { _ in }
  } catch { note(error) }
  do throws(FileFailure) {
    var writer = try RecordFileWriter(path)
    for entry in registry.entries { try writer.write(entry) }
    try writer.finish()
  } catch { note(error) }
  do throws(RegistryFileFailure) {
    _ = try Registry(contentsOf: path)
  } catch {
    let failure: RegistryFileFailure = error
    texts.append(failure.path)
  }
  return texts.joined(separator: "\n")
}

/// The annual report, and a document of one’s own.
func report(on registry: Registry) throws -> String {
  let report: AnnualReport = AnnualReport(of: "thua-thien-hue", from: [registry])
  var document: ReportDocument = try report.document(year: 2020, language: .vietnamese)
  let alignment: ReportTable.Alignment = .trailing
  let column: ReportTable.Column = ReportTable.Column("số", alignment: alignment, minimumWidth: 4)
  let block: ReportDocument.Block = .table(ReportTable(columns: [column], rows: [["408"]]))
  document.blocks.append(block)
  do throws(ReportFailure) {
    _ = try AnnualReport(of: "hue", from: []).document(language: .english)
  } catch {
    let failure: ReportFailure = error
    let code: ReportFailure.Code = failure.code
    document.blocks.append(.paragraph(code.rawValue))
  }
  return document.text()
}
