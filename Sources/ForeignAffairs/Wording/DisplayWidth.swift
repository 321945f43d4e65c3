/// The number of columns of a terminal that a text takes.
///
/// A letter with its accents, composed or not, is one column; letters of East Asian scripts are two.
package func displayWidth(_ text: some StringProtocol) -> Int {
  text.reduce(0) { $0 + displayWidth(of: $1) }
}

/// The number of columns of a terminal that a letter takes.
package func displayWidth(of character: Character) -> Int {
  guard let scalar = character.unicodeScalars.first else { return 0 }
  switch scalar.value {
  case 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F: return 0
  case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
    0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF,
    0x20000...0x3FFFD:
    return 2
  default: return 1
  }
}

/// A text on one line: what breaks a line or moves the cursor of a terminal becomes a space.
package func singleLine(_ text: String) -> String {
  guard text.contains(where: isControl) else { return text }
  return String(text.map { isControl($0) ? " " : $0 })
}

private func isControl(_ character: Character) -> Bool {
  character.isNewline || character.unicodeScalars.first?.properties.generalCategory == .control
}
