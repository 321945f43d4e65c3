/// A line of comma-separated values (RFC 4180) with its end; a cell is quoted where it holds a sign of the format.
package func commaSeparatedLine(_ cells: [String]) -> String {
  cells.map(quoted).joined(separator: ",") + "\r\n"
}

private func quoted(_ cell: String) -> String {
  let signs: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\r"), UInt8(ascii: "\n")]
  guard cell.utf8.contains(where: signs.contains) else { return cell }
  // By scalars: a quotation mark with a combining mark behind it is still one.
  let doubled = cell.unicodeScalars.reduce(into: "") { text, scalar in
    text += scalar == "\"" ? "\"\"" : String(scalar)
  }
  return "\"\(doubled)\""
}
