/// The first place of each cycle among places that each lead to at most one other, in order.
func firstPlacesOfCycles(_ next: [Int?]) -> [Int] {
  var visitor = [Int?](repeating: nil, count: next.count)
  var firsts: [Int] = []
  for start in next.indices {
    var place: Int? = start
    while let here = place, visitor[here] == nil {
      visitor[here] = start
      place = next[here]
    }
    // Only a cycle that this walk has closed is new.
    guard let closed = place, visitor[closed] == start, next[start] != nil else { continue }
    var (first, here) = (closed, next[closed])
    while let other = here, other != closed {
      first = min(first, other)
      here = next[other]
    }
    firsts.append(first)
  }
  return firsts.sorted()
}
