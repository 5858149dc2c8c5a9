/// What a write can be undone by without the other writes of its batch.
enum WriteScope {
    /// The whole transaction, which the write has for itself.
    case transaction
    /// A savepoint, because other writes stand in the same transaction.
    case savepoint

    func begin(on connection: any Connection) throws(StorageError) {
        if self == .savepoint { try connection.step(.savepoint) }
    }

    func keep(on connection: any Connection) throws(StorageError) {
        if self == .savepoint { try connection.step(.releaseSavepoint) }
    }

    func undo(on connection: any Connection) throws(StorageError) {
        switch self {
        case .transaction:
            try connection.step(.rollback)
            try connection.step(.beginWriting)
        case .savepoint:
            try connection.step(.rollbackToSavepoint)
            try connection.step(.releaseSavepoint)
        }
    }
}
