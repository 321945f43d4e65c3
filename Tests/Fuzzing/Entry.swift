/// What libFuzzer calls; a complaint ends the run with its input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: start, count: count))
  if let complaint = FuzzTarget.complaint(about: input) { fatalError(complaint) }
  return 0
}
