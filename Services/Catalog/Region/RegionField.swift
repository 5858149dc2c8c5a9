internal import Ground
internal import Requests
internal import RPC

/// What a region in a request stands for, where the contract's formats do not say it.
extension RegionCode {
    /// The region that narrows a list; nil for the province, which narrows nothing.
    var narrowing: RegionCode? { isProvince ? nil : self }

    /// The region, which must not be the province.
    ///
    /// - Throws: `INVALID_ARGUMENT` with the field.
    func belowProvince(_ field: String) throws(RPCError) -> RegionCode {
        guard !isProvince else { throw RequestField.invalid(field, "应为市、县（区）") }
        return self
    }

    /// The city, or the city of a county, which stands for it.
    ///
    /// - Throws: `INVALID_ARGUMENT` with the field for the province.
    func city(_ field: String) throws(RPCError) -> RegionCode {
        guard let city else { throw RequestField.invalid(field, "应为市、县（区）") }
        return city
    }
}
