internal import GatewayMessages
internal import Ground
internal import Identity
internal import RPC
internal import Requests
internal import Rules
internal import Storage
internal import TypeMessages

extension AccountRights.Party {
    /// Who calls; nil for a role that has no accounts.
    init?(_ identity: Identity) {
        guard let role = AccountRole(rawValue: identity.role.rawValue) else { return nil }
        self.init(
            role: role, region: RegionCode(identity.regionCode),
            organisation: try? CreditCode(identity.creditCode))
    }

    /// Where an account is managed; nil for a role that has no accounts.
    init?(_ account: Account) {
        guard let role = AccountRole(rawValue: account.role.rawValue) else { return nil }
        self.init(
            role: role, region: RegionCode(account.regionCode), organisation: try? CreditCode(account.creditCode))
    }
}

extension Account {
    /// Refuses who may not do that to an account like this one.
    ///
    /// - Throws: ``GatewayError/accountNotYours(_:)``.
    func requireRight(to act: AccountRights.Act, of identity: Identity) throws(GatewayError) {
        guard let actor = AccountRights.Party(identity), let party = AccountRights.Party(self) else {
            throw .accountNotYours([.role])
        }
        let refusals = AccountRights.refusals(for: act, by: actor, on: party)
        guard refusals.isEmpty else { throw .accountNotYours(refusals) }
    }

    /// Whether a caller sees it: the account itself, who manages it, and auditors.
    func isVisible(to identity: Identity) -> Bool {
        if identity.role == .auditor || identity.subject == accountName { return true }
        guard let actor = AccountRights.Party(identity), let party = AccountRights.Party(self) else { return false }
        return AccountRights.refusals(for: .manage, by: actor, on: party).isEmpty
    }

    /// Who asks, where it waits for a second person; empty otherwise.
    func pendingBy(_ identity: Identity) -> String {
        AccountRole(rawValue: role.rawValue).map(AccountRights.needsSecondPerson) ?? false ? identity.subject : ""
    }
}

extension GatewayService {
    /// An account that the caller manages and that is not the caller's own.
    ///
    /// - Throws: ``GatewayError/accountNotFound``, ``GatewayError/accountNotYours(_:)``, ``GatewayError/ownAccount``.
    static func managed(_ name: String, by call: Call, in transaction: some Transaction) throws -> Account {
        let account = try AccountStore.existing(name, in: transaction)
        guard account.accountName != call.identity.subject else { throw GatewayError.ownAccount }
        try account.requireRight(to: .manage, of: call.identity)
        return account
    }
}
