// A stranger’s program: it is run, so that what it uses is also linked, and the libraries that it loads can
// be listed.
import ForeignAffairs

let registry = try registryOfRecords()
print(try sumsOfValues())
print(try findings(in: registry).joined(separator: "\n"))
print(try tables(of: registry).joined(separator: "\n"))
print(try summaries(of: registry).joined(separator: "\n"))
print(try filesOf(registry).joined(separator: "\n"))
print(try report(on: registry))
print(try await linesOf(registry))
