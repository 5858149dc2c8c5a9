internal import Ground
internal import RPC
internal import TrainingRecordsMessages

/// Subsidised classes, found by place, occupation and first day.
struct ClassesPage: PortalPage {
    let path = "/classes"
    let place: PortalPlace? = PortalPlace(heading: .search, title: "培训班")
    let templates = ["classes": PackageResources.classes_mustache]

    func show(_ visit: PortalVisit) async throws -> PortalContent {
        let asked = ClassesView.Filter(visit)
        let answer = try await visit.trainingRecords.classes.listClasses(
            ListClassesRequest(
                regionCode: asked.region, occupationCode: asked.occupation, state: .open, beginsFromOn: asked.from,
                pageSize: 30, pageToken: visit.query["after"]), visit.options)
        return .page("培训班", template: "classes", ClassesView(answer, asked))
    }
}

/// What the page of classes shows.
struct ClassesView: Sendable {
    /// What was asked for.
    struct Filter: Sendable {
        let region: String
        let occupation: String
        let from: String

        init(_ visit: PortalVisit) {
            region = visit.query["region"]
            occupation = visit.query["occupation"]
            let day = visit.query["from"]
            from = day.isEmpty ? visit.day.description : day
        }
    }

    /// A class's row.
    struct Row: Sendable {
        let link: String
        let title: String
        let programme: String
        let place: String
        let begins: String
        let ends: String
        let hours: String
        /// Nil for training without one.
        let level: String?
        let seats: String
        let isFull: Bool
        let isShortage: Bool
    }

    let filter: Filter
    let regions: [BulletinView.Choice]
    let rows: [Row]
    /// Where the next page is; nil on the last.
    let next: String?

    init(_ answer: ListClassesResponse, _ filter: Filter) {
        self.filter = filter
        regions = RegionCode.cities.sorted().map {
            BulletinView.Choice(value: $0.code, text: $0.name, isChosen: $0.code == filter.region)
        }
        rows = answer.classes.map { Row($0) }
        next =
            answer.nextPageToken.isEmpty
            ? nil
            : "/classes?region=\(filter.region)&occupation=\(filter.occupation.queryEncoded)&from=\(filter.from)&after=\(answer.nextPageToken.queryEncoded)"
    }
}

extension ClassesView.Row {
    init(_ found: TrainingClass) {
        link = "/classes/\(found.classID)"
        title = found.title
        programme = PortalWords.programme(found.programme)
        place = PortalText.region(found.regionCode) + " · " + PortalWords.delivery(found.deliveryMode)
        begins = PortalText.day(found.beginsOn)
        ends = PortalText.day(found.endsOn)
        hours = PortalText.number(found.hours)
        level = found.level == .unspecified ? nil : PortalWords.level(found.level)
        let free = max(0, found.capacity - found.enrolledCount)
        seats = "\(free) / \(found.capacity)"
        isFull = free == 0
        isShortage = found.shortageOccupation
    }
}
