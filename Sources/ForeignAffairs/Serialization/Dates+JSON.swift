// Dates, periods and codes are written digit by digit; making a text of each would cost more than all else.

extension CalendarDate {
  package func write(_ output: inout JSONOutput) {
    output.raw("\"")
    writeDigits(&output)
    output.raw("\"")
  }

  fileprivate func writeDigits(_ output: inout JSONOutput) {
    output.padded(year, 4)
    output.raw("-")
    output.padded(month, 2)
    output.raw("-")
    output.padded(day, 2)
  }
}

extension PartialDate {
  package func write(_ output: inout JSONOutput) {
    output.raw("\"")
    writeDigits(&output)
    output.raw("\"")
  }

  fileprivate func writeDigits(_ output: inout JSONOutput) {
    switch precision {
    case .decade:
      output.padded(year / 10, 3)
      output.raw("X")
    case .year: output.padded(year, 4)
    case .halfYear: writePart(39 + (half ?? 1), &output)
    case .quarter: writePart(32 + (quarter ?? 1), &output)
    case .month: writePart(month ?? 1, &output)
    case .day: earliest.writeDigits(&output)
    }
    switch qualification {
    case .none: break
    case .uncertain: output.raw("?")
    case .approximate: output.raw("~")
    case .uncertainAndApproximate: output.raw("%")
    }
  }

  private func writePart(_ part: Int, _ output: inout JSONOutput) {
    output.padded(year, 4)
    output.raw("-")
    output.padded(part, 2)
  }
}

extension Period {
  package func write(_ output: inout JSONOutput) {
    output.raw("\"")
    if let whole = wholeDate {
      whole.writeDigits(&output)
    } else {
      write(start, &output)
      output.raw("/")
      write(end, &output)
    }
    output.raw("\"")
  }

  private func write(_ bound: Bound, _ output: inout JSONOutput) {
    switch bound {
    case .date(let date): date.writeDigits(&output)
    case .open: output.raw("..")
    case .unknown: break
    }
  }
}
