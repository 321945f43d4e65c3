#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A pipe of the system, for a test in a process of its own.
final class Pipe: Sendable {
  private let reading: Int32
  private let writing: Int32

  init?() {
    var ends: [Int32] = [0, 0]
    guard unsafe pipe(&ends) == 0 else { return nil }
    (reading, writing) = (ends[0], ends[1])
  }

  func becomeStandardInput() { dup2(reading, 0) }

  func becomeStandardOutput() {
    dup2(writing, 1)
    close(writing)
  }

  func closeReading() { close(reading) }

  func doNotWait() {
    for end in [reading, writing] { _ = fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK) }
  }

  /// Writes so many bytes at a time, and ends the pipe.
  func write(_ bytes: [UInt8], by size: Int) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let piece = rest.prefix(size)
      let count = unsafe piece.withUnsafeBytes { unsafe systemWrite(writing, $0.baseAddress, $0.count) }
      rest = rest.dropFirst(max(0, count))
    }
    close(writing)
  }

  /// Reads until so many bytes have come.
  func readAll(_ count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count < count {
      let count = unsafe read(reading, &buffer, buffer.count)
      bytes += buffer.prefix(max(0, count))
    }
    return bytes
  }
}

private func systemWrite(_ file: Int32, _ start: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(file, start, count)
}

/// A thread whose waiting can be interrupted by signals.
final class Interrupted {
  private final class Work: Sendable {
    let body: @Sendable () throws -> Void
    init(_ body: @escaping @Sendable () throws -> Void) { self.body = body }
  }

  private let thread: pthread_t

  init(_ body: @escaping @Sendable () throws -> Void) {
    let work = unsafe Unmanaged.passRetained(
      Work {
        System.letSignalsThrough()
        try body()
      }
    ).toOpaque()
    var attributes = pthread_attr_t()
    _ = unsafe pthread_attr_init(&attributes)
    #if canImport(Darwin)
      var thread: pthread_t?
      _ = unsafe pthread_create(&thread, &attributes, { unsafe Interrupted.run($0) }, work)
      unsafe self.thread = thread.unsafelyUnwrapped
    #else
      var thread = pthread_t()
      _ = unsafe pthread_create(&thread, &attributes, { unsafe Interrupted.run($0) }, work)
      self.thread = thread
    #endif
  }

  #if canImport(Darwin)
    private static func run(_ work: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
      try? unsafe Unmanaged<Work>.fromOpaque(work).takeRetainedValue().body()
      return nil
    }
  #else
    private static func run(_ work: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
      guard let work = unsafe work else { return nil }
      try? unsafe Unmanaged<Work>.fromOpaque(work).takeRetainedValue().body()
      return nil
    }
  #endif

  func interrupt(times: Int) {
    for _ in 0..<times {
      usleep(1_000)
      pthread_kill(thread, SIGUSR1)
    }
  }

  func wait() { _ = pthread_join(thread, nil) }
}
