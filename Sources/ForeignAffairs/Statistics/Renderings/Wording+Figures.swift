extension Wording {
  /// A figure: `2.208`, `trên 1.700`, `–` where there is no record, `không xác định` for a quotient by zero, `0,5 (USD)`
  /// for a quotient of amounts.
  ///
  /// - Parameters:
  ///   - figure: The figure.
  ///   - digits: How many digits a quotient that is no decimal number shows.
  /// - Returns: The text.
  public func figure(_ figure: Figure, digits: Int = 2) -> String {
    guard let quantity = figure.quantity else { return "–" }
    if figure.state == .undefined { return pick("không xác định", "undefined") }
    if let count = figure.count { return self.quantity(count) }
    if let amount = figure.amount { return self.quantity(amount) }
    // Rounded for the eye alone; the figure itself stays exact.
    let rounded = quantity.map { value in
      value.decimalText(digits: digits).flatMap { try? DecimalNumber($0) } ?? DecimalNumber(value.rounded)
    }
    let text = self.quantity(rounded)
    return figure.currency.map { figure.isQuotient ? "\(text) (\($0))" : "\(text) \($0)" } ?? text
  }

  /// The figures of a cell, one behind the other for several currencies.
  public func figures(_ figures: [Figure], digits: Int = 2) -> String {
    figures.isEmpty ? "–" : figures.map { figure($0, digits: digits) }.joined(separator: "; ")
  }
}

extension Wording {
  /// What is said below figures by country where records name countries that have no code.
  var uncodedCountries: String {
    pick(
      "Nước chỉ ghi bằng chữ, không có mã, được xếp vào nhóm “\(GroupKey.undecided.label(in: .vietnamese))”.",
      "Countries that are named only in words have no code, and stand under "
        + "“\(GroupKey.undecided.label(in: .english))”.")
  }

  /// That lines of a stream could not be read.
  package func rejectedLines(_ count: Int) -> String {
    pick(
      "\(number(count)) dòng không đọc được, không tính vào số liệu nào.",
      "\(number(count)) line\(count == 1 ? "" : "s") could not be read and \(count == 1 ? "is" : "are") in no figure."
    )
  }
}

extension Wording {
  /// The title of a column of changes.
  package var changeTitle: String { pick("Tăng, giảm", "Change") }

  /// By how much a figure grew: `+10`, `−5`, `gần 30`; `–` where a year has no figure.
  ///
  /// - Parameters:
  ///   - growth: The change.
  ///   - digits: How many digits a quotient that is no decimal number shows.
  /// - Returns: The text.
  public func change(_ growth: Growth, digits: Int = 2) -> String {
    guard let absolute = growth.absolute else { return "–" }
    let difference = Figure(
      absolute, currency: growth.currency, isQuotient: growth.earlier.isQuotient || growth.later.isQuotient)
    return sign(absolute) + figure(difference, digits: digits)
  }

  /// By which part of the figure before a figure grew, in per cent with one digit: `+12,5%`, `không xác định`.
  public func percentage(_ growth: Growth) -> String {
    guard let relative = growth.relative else { return "–" }
    let hundred = Figure(relative.map { value in (try? value.multiplied(by: Ratio(100))) ?? .undefined })
    let text = figure(hundred, digits: 1)
    return [.undefined, .unknown].contains(hundred.state) ? text : "\(sign(relative))\(text)%"
  }

  /// A share of a whole, in per cent with one digit: `12,5%`, `ít nhất 3%`.
  public func share(_ share: Quantity<Ratio>) -> String {
    let hundred = Figure(share.map { value in (try? value.multiplied(by: Ratio(100))) ?? .undefined })
    let text = figure(hundred, digits: 1)
    return [.undefined, .unknown].contains(hundred.state) ? text : "\(text)%"
  }

  /// A plus before a number that is known to be above zero.
  private func sign(_ quantity: Quantity<Ratio>) -> String {
    quantity.exactValue.map { Ratio(0).isLess(than: $0) == .yes } == true ? "+" : ""
  }
}

extension Ratio {
  /// The whole number in front of the point.
  fileprivate var rounded: Int64 { denominator == 0 ? 0 : numerator / denominator }
}
