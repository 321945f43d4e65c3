import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

private let caught = Atomic<Int>(0)

extension System {
  static func exit(_ code: Int32) -> Never { _exit(code) }
  static func pause() { usleep(20_000) }

  /// Makes this process that of a user who may not do everything.
  static func becomeOrdinaryUser() -> Bool { !isSuperuser || setuid(65_534) == 0 }

  /// Lets the signal of users interrupt whatever waits, and counts it.
  static func catchSignals() {
    var action = sigaction()
    #if canImport(Darwin)
      unsafe action.__sigaction_u.__sa_handler = { _ in caught.add(1, ordering: .relaxed) }
    #else
      unsafe action.__sigaction_handler.sa_handler = { _ in caught.add(1, ordering: .relaxed) }
    #endif
    _ = unsafe sigaction(SIGUSR1, &action, nil)
  }

  /// Lets the signal come to this thread, which may have been begun by one that holds back all of them.
  static func letSignalsThrough() {
    var signal = sigset_t()
    _ = unsafe sigemptyset(&signal)
    _ = unsafe sigaddset(&signal, SIGUSR1)
    _ = unsafe pthread_sigmask(SIG_UNBLOCK, &signal, nil)
  }

  static var caughtSignals: Int { caught.load(ordering: .relaxed) }

  /// Reads so many bytes of a named pipe and closes it.
  static func readAndClose(_ path: String, _ count: Int) {
    let file = unsafe open(path, O_RDONLY)
    var buffer = [UInt8](repeating: 0, count: count)
    _ = unsafe read(file, &buffer, count)
    close(file)
  }

  struct SignalState: OptionSet {
    let rawValue: Int
    static let held = Self(rawValue: 1)
    static let waiting = Self(rawValue: 2)
  }

  /// Whether the signal of a broken pipe is held back in this thread, and whether one waits.
  static var pipeSignal: SignalState {
    var (mask, pending) = (sigset_t(), sigset_t())
    _ = unsafe pthread_sigmask(SIG_BLOCK, nil, &mask)
    _ = unsafe sigpending(&pending)
    var state: SignalState = []
    if unsafe sigismember(&mask, SIGPIPE) == 1 { state.insert(.held) }
    if unsafe sigismember(&pending, SIGPIPE) == 1 { state.insert(.waiting) }
    return state
  }

  /// Holds the signal back in this thread and sends one.
  static func holdBackPipeSignal() {
    var signal = sigset_t()
    _ = unsafe sigemptyset(&signal)
    _ = unsafe sigaddset(&signal, SIGPIPE)
    _ = unsafe pthread_sigmask(SIG_BLOCK, &signal, nil)
    pthread_kill(pthread_self(), SIGPIPE)
  }
}
