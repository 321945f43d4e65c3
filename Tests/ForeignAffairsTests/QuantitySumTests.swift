import ForeignAffairs
import ForeignAffairsTesting
import Testing

@Suite struct QuantitySumTests {
  typealias Count = Quantity<Int>
  typealias Sum = QuantitySum<Int>

  @Test(
    arguments: [
      ([3, 4], 7), ([0, 0], 0), ([.over(1500), 200], .over(1700)), ([200, .over(1500)], .over(1700)),
      ([.over(10), .over(20)], .over(30)), ([.over(10), .atLeast(20)], .over(30)),
      ([.atLeast(10), 5], .atLeast(15)),
      ([10, .unknown], .atLeast(10)), ([.over(10), .unknown], .over(10)), ([0, .unknown], .unknown),
      ([.over(0), .unknown], .over(0)), ([.unknown, .unknown], .unknown), ([.about(200), 5], .about(205)),
      ([.about(200), .about(5)], .about(205)), ([.about(200), .unknown], .unknown),
      ([.about(200), .unknown, 7], .atLeast(7)), ([.about(200), .over(5)], .over(5)),
      ([.about(200), .nearly(5)], .unknown), ([.about(200), .between(5, 6)], .atLeast(5)),
      ([.about(200), .orderOfMagnitude(1000)], .atLeast(1000)), ([.nearly(500), .nearly(20)], .nearly(520)),
      ([.nearly(500), 200], .nearly(700)), ([.nearly(500), 0], .nearly(500)),
      ([.nearly(500), .atMost(7)], .nearly(507)),
      ([.atMost(7), .atMost(8)], .atMost(15)), ([.atMost(7), 0], .atMost(7)),
      ([.atMost(7), 10], .between(10, 17)), ([.atMost(0), 10], 10),
      ([.between(10, 12), 5], .between(15, 17)), ([.between(12, 10), .between(1, 2)], .between(11, 14)),
      ([.between(10, 12), .atMost(5)], .between(10, 17)), ([.between(10, 12), .nearly(5)], .between(10, 17)),
      ([.between(0, 12), .nearly(5)], .between(0, 17)), ([.between(0, 12), .atMost(5)], .between(0, 17)),
      ([.between(5, 5), 1], 6), ([.between(10, 12), .over(5)], .over(15)),
      ([.between(10, 12), .unknown], .atLeast(10)),
      ([.over(5), .nearly(5)], .over(5)), ([.nearly(5), .unknown], .unknown),
      ([.nearly(5), .unknown, 3], .atLeast(3)),
      ([.orderOfMagnitude(1000), 200], .atLeast(1200)),
      ([.orderOfMagnitude(1000), .orderOfMagnitude(1000)], .atLeast(2000)),
      ([.orderOfMagnitude(1000), .over(1)], .over(1001)),
      ([.orderOfMagnitude(1000), .unknown], .atLeast(1000)),
    ] as [([Count], Count)])
  func mixtures(terms: [Count], expected: Count) throws {
    #expect(try Sum(terms).quantity == expected)
    #expect(try Sum(terms.reversed()).quantity == expected)
  }

  @Test(
    arguments: [
      408, .over(1500, words: "trên 1500 lượt"), .nearly(3), .atLeast(3), .atMost(3), .about(3),
      .between(5, 3),
      .orderOfMagnitude(1000, words: "hàng ngàn"), .unknown(words: "…."),
    ] as [Count])
  func oneTermIsGivenBackAsItIs(term: Count) throws {
    #expect(try Sum([term]).quantity == term)
    var sum = Sum()
    try sum.merge(Sum([term]))
    try sum.merge(Sum())
    #expect(sum.quantity == term && sum.termCount == 1)
  }

  @Test func theEmptySumIsNotZero() throws {
    #expect(Sum().quantity == nil && Sum().termCount == 0)
    #expect(Sum().lowerBound == nil && Sum().upperBound == nil)
    #expect(try Sum([0]).quantity == 0)
  }

  @Test func countsItsTerms() throws {
    let sum = try Sum([
      1, 2, .over(1), .nearly(1), .atLeast(1), .atMost(1), .between(1, 2), .about(1), .orderOfMagnitude(1),
      .unknown, .unknown, .unknown,
    ])
    #expect(sum.exactCount == 2 && sum.boundedCount == 5 && sum.estimatedCount == 2 && sum.unknownCount == 3)
    #expect(sum.termCount == 12)
  }

  @Test func boundsOfASum() throws {
    let over = try Sum([.over(1500), 200])
    #expect(over.lowerBound == QuantityBound(1700, isStrict: true) && over.upperBound == nil)
    let nearly = try Sum([.nearly(500), 200])
    #expect(nearly.lowerBound == QuantityBound(200, isStrict: false))
    #expect(nearly.upperBound == QuantityBound(700, isStrict: true))
    #expect(
      try Sum([.unknown, .about(5)]).lowerBound == nil && Sum([.atMost(5), .unknown]).upperBound == nil)
  }

  @Test func overflowLeavesTheSumUnchanged() throws {
    for (start, term) in [
      (Count.exact(.max), Count.exact(1)), (.over(.max), 1), (.nearly(.max), 1), (.about(.max), 1),
      (.between(0, .max), .between(0, 1)), (.exact(.min), -1),
    ] {
      var sum = try Sum([start, 0])
      let before = sum
      let error = #expect(throws: ValueFailure.self) { try sum.add(term) }
      #expect(error?.code == .overflow)
      #expect(sum == before)
    }
  }

  @Test func currenciesDoNotMix() throws {
    let (dollars, dong) = (Money(exactly: 10, .usd), Money(exactly: 20, .vnd))
    let forms: [(Money) -> Quantity<Money>] = [
      { .exact($0) }, { .over($0) }, { .nearly($0) }, { .atLeast($0) }, { .atMost($0) }, { .about($0) },
      { .between($0, $0) }, { .orderOfMagnitude($0) },
    ]
    for first in forms {
      for second in forms {
        var sum = try QuantitySum([.unknown, first(dollars)])
        let before = sum
        let error = #expect(throws: ValueFailure.self, "\(first(dollars)), \(second(dong))") {
          try sum.add(second(dong))
        }
        #expect(error?.code == .currenciesDiffer)
        #expect(sum == before)
      }
    }
    let error = #expect(throws: ValueFailure.self) { try QuantitySum([.between(dollars, dong)]) }
    #expect(error?.code == .currenciesDiffer)
    let amounts = try QuantitySum([.over(dollars), .exact(dollars)])
    #expect(amounts.quantity == .over(Money(exactly: 20, .usd)))
  }

  @Test(arguments: [41] as [UInt64])
  func mergingIsAssociativeAndCommutativeWithIdentity(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let parts = try (0..<4).map { _ in
        try Sum((0..<random.int(in: 0...3)).map { _ in random.count(in: 0...40) })
      }
      expectMergeLaws(of: parts, identity: Sum(), "seed \(seed)") { left, right in
        var result = left
        try result.merge(right)
        return result
      }
    }
  }

  /// A number that a term may stand for; what has no bound below is zero or more.
  private static func draw(_ term: Count, _ random: inout SeededGenerator) -> Int {
    let lower = term.lowerBound.map { $0.isStrict ? $0.value + 1 : $0.value } ?? 0
    let upper = term.upperBound.map { $0.isStrict ? $0.value - 1 : $0.value } ?? lower + 60
    return random.int(in: lower...upper)
  }

  @Test(arguments: [42, 43] as [UInt64])
  func everyTotalThatMayBeLiesWithinTheSum(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<5000 {
      let terms = (0..<random.int(in: 1...5)).map { _ in random.count(in: 0...40) }
      let total = terms.reduce(0) { $0 + Self.draw($1, &random) }
      let sum = try Sum(terms)
      let quantity = try #require(sum.quantity)
      let message: Comment = "seed \(seed): \(terms) gave \(quantity), and may be \(total)"
      #expect(quantity.admits(total) != .no, message)
      if let lower = sum.lowerBound {
        #expect(lower.isStrict ? total > lower.value : total >= lower.value, message)
      }
      if let upper = sum.upperBound {
        #expect(upper.isStrict ? total < upper.value : total <= upper.value, message)
      }
    }
  }

  /// No quantity could say more: whatever bound the sum has is in it, but for the strictness that an interval of
  /// two ends cannot tell, and the end that an open one leaves out.
  @Test(arguments: [44] as [UInt64])
  func theSumSaysAsMuchAsOneQuantityCan(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<5000 {
      let terms = (0..<random.int(in: 2...5)).map { _ in random.count(in: 0...40) }
      let sum = try Sum(terms)
      let quantity = try #require(sum.quantity)
      let message: Comment = "seed \(seed): \(terms) gave \(quantity)"
      if case .about = quantity.certainty {
        #expect(sum.boundedCount + sum.unknownCount == 0, message)
        continue
      }
      if let upper = sum.upperBound {
        #expect(quantity.upperBound?.value == upper.value, message)
        if let lower = sum.lowerBound, lower.value > 0, !upper.isStrict {
          #expect(quantity.lowerBound == lower, message)
        }
      } else if let lower = sum.lowerBound, lower.value > 0 || lower.isStrict {
        #expect(quantity.lowerBound == lower, message)
      } else {
        #expect(quantity == .unknown, message)
      }
    }
  }
}
