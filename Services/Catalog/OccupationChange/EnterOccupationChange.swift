package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage
internal import TypeMessages

extension CatalogService {
    /// Enters a change of the classification.
    package func enterOccupationChange(
        _ request: EnterOccupationChangeRequest.Checked, _ call: Call
    ) async throws -> OccupationChange {
        let kind = try OccupationChangeEntry.Kind(checked: request.kind)
        try request.requireFields(of: kind)
        let (day, code) = (call.day, request.occupationCode)
        var entry = OccupationChangeEntry.Change(kind: kind, code: code, from: request.effectiveFrom ?? day)
        entry.transitionUntil = request.transitionUntil
        entry.successors = request.successorCodes
        entry.lowest = try request.lowestLevel.map(SkillLevel.init(checked:))
        entry.highest = try request.highestLevel.map(SkillLevel.init(checked:))
        let change = OccupationChange(request, id: RecordID.make("occ", at: call.now), from: entry.from, on: day)
        return try await database.write(call, request) { [entry] write in
            var entry = entry
            try completed(&entry, request, in: write)
            try CatalogError.check(OccupationChangeEntry.refusals(for: entry, on: day))
            // An announced occupation must stand before its change can refer to it.
            if kind == .announced { try OccupationChangeEffect.apply(change, in: write) }
            guard try OccupationChangeStore.insert(change, kind, from: entry.from, in: write) else {
                throw kind == .announced ? CatalogError.occupationExists : CatalogError.occupationFollowed
            }
            if kind != .announced { try OccupationChangeEffect.apply(change, in: write) }
            try write.record(
                "occupation_change.entered", subject: change.changeID, region: nil, change,
                articles: [OccupationChangeEntry.citation])
            return change
        }
    }

    /// Looks up what the rule must know of the occupation and its successors.
    private func completed(
        _ entry: inout OccupationChangeEntry.Change, _ request: EnterOccupationChangeRequest.Checked,
        in write: WriteTransaction
    ) throws {
        if entry.kind == .announced {
            guard try OccupationStore.findName(of: entry.code, in: write) == nil else {
                throw CatalogError.occupationExists
            }
            guard let parent = OccupationClass(entry.code.description)?.parent else { return }
            _ = try OccupationStore.existing(parent, "occupation_code", on: entry.from, in: write)
            return
        }
        entry.isSkilled = try !OccupationStore.existingLevels(of: entry.code, "occupation_code", in: write).isEmpty
        if let tag = request.tag {
            entry.hasTag = try OccupationStore.carries(tag, entry.code, on: entry.from, in: write)
        }
        if entry.kind == .workType {
            entry.isNameKnown = try OccupationStore.hasName(request.name, entry.code, in: write)
        }
        let follows = try OccupationChangeStore.follows(entry.successors.map(\.description), in: write)
        for (index, successor) in entry.successors.enumerated() {
            try OccupationStore.require(successor, "successor_codes[\(index)]", in: write)
            let isEnded = follows[successor.description].flatMap { CivilDay($0.effectiveFrom) }.map { $0 <= entry.from }
            if isEnded == true { entry.endedSuccessors.insert(successor) }
        }
    }
}

extension EnterOccupationChangeRequest.Checked {
    /// Checks the fields that the kind needs.
    ///
    /// - Throws: `FIELD_REQUIRED`, `FIELD_INVALID`.
    fileprivate func requireFields(of kind: OccupationChangeEntry.Kind) throws(RPCError) {
        switch kind {
        case .announced:
            if name.isEmpty { throw RequestField.required("name") }
            if pinyin.isEmpty { throw RequestField.required("pinyin") }
            let isPinyin = pinyin.utf8.allSatisfy { byte in
                byte == UInt8(ascii: " ") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
            }
            if !isPinyin { throw RequestField.invalid("pinyin", "应为小写字母的音节，以空格分隔") }
        case .tagged, .untagged: if tag == nil { throw RequestField.required("tag") }
        case .levels:
            if lowestLevel == nil { throw RequestField.required("lowest_level") }
            if highestLevel == nil { throw RequestField.required("highest_level") }
        case .workType: if name.isEmpty { throw RequestField.required("name") }
        case .replaced, .split, .merged, .ended: break
        }
    }
}

extension OccupationChange {
    /// What a request enters.
    fileprivate init(
        _ request: EnterOccupationChangeRequest.Checked, id: String, from first: CivilDay, on day: CivilDay
    ) {
        self.init(
            changeID: id, kind: request.kind, occupationCode: request.occupationCode.description, name: request.name,
            pinyin: request.pinyin, skilled: request.skilled, tag: request.tag ?? .unspecified,
            successorCodes: request.successorCodes.map(\.description),
            lowestLevel: request.lowestLevel ?? .unspecified, highestLevel: request.highestLevel ?? .unspecified,
            effectiveFrom: first.description, transitionUntil: request.transitionUntil?.description ?? "",
            document: request.document, enteredOn: day.description)
    }
}
