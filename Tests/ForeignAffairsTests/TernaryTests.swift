import ForeignAffairs
import Testing

@Suite struct TernaryTests {
  @Test(arguments: Ternary.allCases, Ternary.allCases)
  func kleeneLogic(left: Ternary, right: Ternary) {
    // no < unknown < yes: and is the smaller, or the larger.
    let order: [Ternary] = [.no, .unknown, .yes]
    let ranks = [order.firstIndex(of: left), order.firstIndex(of: right)].compactMap(\.self)
    #expect((left && right) == order[ranks.min() ?? 0])
    #expect((left || right) == order[ranks.max() ?? 0])
    #expect(!(!left) == left)
  }

  @Test func knownAnswersAreBooleans() {
    #expect(Ternary(true).decided == true)
    #expect(Ternary(false).decided == false)
    #expect(Ternary.unknown.decided == nil)
    #expect(!Ternary.unknown == .unknown)
  }
}
