import Testing

/// Records that something does not hold, with what the caller says of it in front.
func record(_ fault: String, _ comment: Comment?, _ sourceLocation: SourceLocation) {
  let text = comment.map { "\($0.rawValue): \(fault)" } ?? fault
  Issue.record(Comment(rawValue: text), sourceLocation: sourceLocation)
}
