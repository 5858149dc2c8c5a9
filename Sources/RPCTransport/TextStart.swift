extension String {
    /// The text, or as much of its start as has so many bytes: a character of a text from elsewhere may have millions.
    func start(bytes limit: Int) -> String {
        guard utf8.count > limit else { return self }
        var start = utf8.prefix(limit)
        while true {
            if let text = String(validating: start, as: UTF8.self) { return text }
            start.removeLast()
        }
    }
}
