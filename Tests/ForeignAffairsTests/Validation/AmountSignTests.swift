import ForeignAffairs
import Testing

/// Rules about the sign of an amount say of its bounds what comparing it with zero says.
@Suite struct AmountSignTests {
  private static let forms: [@Sendable (Money, Money) -> Quantity<Money>] = [
    { one, _ in .exact(one) }, { one, _ in .over(one) }, { one, _ in .nearly(one) },
    { one, _ in .atLeast(one) }, { one, _ in .atMost(one) }, { one, _ in .about(one) },
    { one, _ in .orderOfMagnitude(one) }, { one, other in .between(one, other) },
    { one, other in .between(one, Money(other.amount, .usd)) }, { _, _ in .unknown },
  ]

  @Test(arguments: 0..<forms.count, -1...1)
  func boundsAreComparedWithZero(form: Int, first: Int) {
    for second in -1...1 {
      let amount = Self.forms[form](Money(exactly: first, .vnd), Money(exactly: second, .vnd))
      let zero = Quantity.exact(Money(exactly: 0, .vnd))
      let (isNegative, isPositive) = (amount.isLess(than: zero), zero.isLess(than: amount))
      var project = NGOProject(id: "a", title: "t", kind: .project, direction: .inward)
      project.status = .approved
      project.money = [MoneyStatement(state: .committed, amount: amount)]
      let report = project.validate()
      #expect(outcome(of: "ngo.value-not-negative", in: report) == !isNegative, "\(amount)")
      let expected: Ternary? = isNegative == .yes ? nil : isPositive
      #expect(outcome(of: "ngo.value-positive", in: report) == expected, "\(amount)")
    }
  }

  /// Whether the rule passed; nothing where it does not apply.
  private func outcome(of rule: RuleIdentifier, in report: ValidationReport) -> Ternary? {
    guard let tally = report.tally(of: rule) else { return nil }
    return tally.passed == 1 ? .yes : tally.failed == 1 ? .no : tally.undecided == 1 ? .unknown : nil
  }
}
