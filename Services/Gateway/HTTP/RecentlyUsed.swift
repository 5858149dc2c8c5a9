/// Values by key, at most so many: a further one takes the place of the one that was used longest ago.
///
/// Every use takes the same time, however many there are: the values are linked from the one used longest ago to the one used last.
struct RecentlyUsed<Value> {
    private struct Entry {
        var key: String
        var value: Value
        var older: Int?
        var newer: Int?
    }

    private let most: Int
    private var entries: [Entry] = []
    private var places: [String: Int] = [:]
    private var oldest: Int?
    private var newest: Int?

    init(most: Int) { self.most = most }

    /// How many there are.
    var count: Int { entries.count }

    /// Uses the value of a key, which is `start` when there is none.
    mutating func use<Answer>(_ key: String, else start: Value, _ body: (inout Value) -> Answer) -> Answer {
        let place = places[key] ?? makePlace(for: key, start)
        if newest != place {
            unlink(place)
            link(place)
        }
        return body(&entries[place].value)
    }

    private mutating func makePlace(for key: String, _ value: Value) -> Int {
        if entries.count >= most, let place = oldest {
            places[entries[place].key] = nil
            (entries[place].key, entries[place].value) = (key, value)
            places[key] = place
            return place
        }
        entries.append(Entry(key: key, value: value))
        places[key] = entries.count - 1
        return entries.count - 1
    }

    private mutating func unlink(_ place: Int) {
        let (older, newer) = (entries[place].older, entries[place].newer)
        if let older { entries[older].newer = newer } else if oldest == place { oldest = newer }
        if let newer { entries[newer].older = older }
        (entries[place].older, entries[place].newer) = (nil, nil)
    }

    private mutating func link(_ place: Int) {
        entries[place].older = newest
        if let newest { entries[newest].newer = place } else { oldest = place }
        newest = place
    }
}
