import ForeignAffairs

/// A text cut into lines of at most so many columns, at spaces; a longer word is cut.
func wrapped(_ text: String, to width: Int) -> [String] {
  let text = singleLine(text)
  guard displayWidth(text) > width else { return [text] }
  var lines: [String] = []
  var line = ""
  for word in text.split(separator: " ", omittingEmptySubsequences: false) {
    let candidate = line.isEmpty ? String(word) : "\(line) \(word)"
    if displayWidth(candidate) <= width {
      line = candidate
      continue
    }
    if !line.isEmpty { lines.append(line) }
    line = ""
    for character in word {
      if displayWidth(line) + displayWidth(of: character) > width, !line.isEmpty {
        lines.append(line)
        line = ""
      }
      line.append(character)
    }
  }
  // Spaces at the end of a text are not a line of their own.
  if !line.isEmpty || lines.isEmpty { lines.append(line) }
  return lines
}

/// A text filled with spaces to so many columns.
func padded(_ text: String, to width: Int, alignment: ReportTable.Alignment = .leading) -> String {
  let space = String(repeating: " ", count: max(0, width - displayWidth(text)))
  return alignment == .leading ? text + space : space + text
}
