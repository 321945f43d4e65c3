import Synchronization
import Testing

/// Expects that a check fails, and says among other things what is wanted.
func expectFailure(
  saying text: String, sourceLocation: SourceLocation = #_sourceLocation, _ body: () throws -> Void
) rethrows {
  let issues = Mutex<[Issue]>([])
  try withKnownIssue(sourceLocation: sourceLocation) {
    try body()
  } matching: { issue in
    issues.withLock { $0.append(issue) }
    return true
  }
  let found = issues.withLock { $0.map(\.description) }
  #expect(found.contains { $0.contains(text) }, "\(text) is not in \(found)", sourceLocation: sourceLocation)
}
