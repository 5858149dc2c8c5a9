/// One direction of a stream: what one side sends and the other receives. A stream is over when both are closed.
///
/// ```
/// open ──▶ closing ──▶ closed
///   └──────────────────▶
/// ```
enum Half: Equatable {
    /// Messages may follow.
    case open
    /// No message may follow; the frame that says so may.
    case closing
    /// Its last frame was sent or has come, or nobody waits for it any more.
    case closed
}
