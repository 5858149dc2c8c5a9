internal import Ledger
package import GatewayMessages
package import RPC
internal import Ground
internal import Requests
internal import Storage
internal import TrainingRecordsMessages
internal import WireMessages

extension GatewayService {
    /// Opens the account of whoever has a code and knows the name and number it was issued for.
    package func activateAccount(_ request: ActivateAccountRequest.Checked, _ call: Call) async throws -> Account {
        try signIns.admit("activation", from: call.clientAddress)
        try Self.check(name: request.accountName)
        try check(secret: request.secret, of: request.accountName)
        guard let code = ActivationCodeText.read(request.code) else { throw GatewayError.activationRefused }
        let digest = vault.digest(of: code)
        let now = call.now.nanosecondsSince1970
        let kept = try await database.read { try ActivationCodeStore.find(digest, at: now, in: $0) }
        guard let kept else { throw GatewayError.activationRefused }
        guard try await isPerson(kept.personID, request, call) else {
            try await countTry(digest, kept, call)
            throw GatewayError.activationRefused
        }
        let cost = hashCost
        let secret = try await hashing.run { try AccountSecret(request.secret, cost: cost) }
        let account = try await database.write(call, request) { write in
            guard try ActivationCodeStore.find(digest, at: now, in: write) != nil else {
                throw GatewayError.activationRefused
            }
            try ActivationCodeStore.use(digest, in: write)
            return try Self.activate(request.accountName, secret, kept, call, in: write)
        }
        try await ended.refresh(from: database)
        return account
    }

    private static func activate(
        _ name: String, _ secret: AccountSecret, _ kept: ActivationCodeStore.Kept, _ call: Call,
        in write: WriteTransaction
    ) throws -> Account {
        if let own = try AccountStore.find(ofWorker: kept.personID, in: write) {
            let isChanged = try CredentialStore.change(
                own.accountName, to: secret, goodUntil: nil, keepsFactor: false, in: write)
            guard isChanged else { throw GatewayError.accountClosed }
            let changed = try AccountStore.existing(own.accountName, in: write)
            try write.record(
                "account.secret_reset", subject: own.accountName, region: RegionCode(kept.regionCode), changed)
            return changed
        }
        let account = Account(
            accountName: name, role: .worker, regionCode: kept.regionCode, personID: kept.personID, state: .open,
            openedBy: kept.issuedBy, openedAt: Timestamp(call.now))
        try AccountStore.add(account, secret: secret, goodUntil: nil, in: write)
        try write.record("account.created", subject: name, region: RegionCode(kept.regionCode), account)
        return account
    }

    private func isPerson(_ person: String, _ request: ActivateAccountRequest.Checked, _ call: Call) async throws
        -> Bool
    {
        let people = TrainingRecordsContract.Clients(channels.trainingRecords).people
        let asked = MatchPersonRequest(personID: person, name: request.name, citizenNumber: request.citizenNumber)
        let match = try await PeerInquiry("training-records").find { () async throws(RPCError) in
            try await people.matchPerson(asked, call.onward)
        }
        return match?.matches ?? false
    }

    private func countTry(_ digest: [UInt8], _ kept: ActivationCodeStore.Kept, _ call: Call) async throws {
        let attempt = SignInAttempt(address: call.clientAddress)
        _ = try await database.write(call, attempt) { write in
            try ActivationCodeStore.countTry(digest, in: write)
            try write.record(
                "account.activation_refused", subject: kept.personID, region: RegionCode(kept.regionCode), attempt)
            return attempt
        }
    }
}
