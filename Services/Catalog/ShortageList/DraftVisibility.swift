internal import RPC
internal import Ground

/// Who sees what is not published: the province, who watches over it, the services, and a city its own.
enum DraftVisibility {
    /// Sees published records only.
    case none
    /// Sees the drafts of its own region.
    case region(RegionCode)
    /// Sees every draft.
    case all

    init(_ identity: Identity) {
        switch identity.role {
        case .province, .auditor, .service: self = .all
        case .cityBureau: self = RegionCode(identity.regionCode).map { .region($0) } ?? .none
        default: self = .none
        }
    }

    /// Whether a draft of `region` is seen.
    func shows(_ region: RegionCode) -> Bool {
        switch self {
        case .none: false
        case .region(let own): own.covers(region)
        case .all: true
        }
    }
}
