/// A `FileDescriptorSet` as protoc-c takes it: without options of ours and Google's and the files that declare them.
///
/// protoc-c would include the headers of those files. Comments and services go, too, because no C is wanted of them.
enum Stripped {
    static func set(_ set: [WireField]) -> [UInt8] {
        let files = set.all(1).map(\.fields).filter { !Selection.isOptionsOnly($0.text(1)) }
        return WireField.pack(files.map { WireField(number: 1, value: .bytes(WireField.pack(file($0)))) })
    }

    private static func file(_ fields: [WireField]) -> [WireField] {
        let name = fields.text(1)
        var kept: [WireField] = []
        for field in fields {
            switch field.number {
            case 3:
                if !Selection.isOptionsOnly(field.text) { kept.append(field) }
            case 4:
                if Selection.holds(field.fields.text(1), in: name) {
                    kept.append(WireField(number: 4, value: .bytes(WireField.pack(message(field.fields)))))
                }
            case 5:
                kept.append(without(field, [3]) { $0.number == 2 ? without($0, [3]) { $0 } : $0 })
            case 6, 7, 8, 9, 10, 11: break
            default: kept.append(field)
            }
        }
        return kept + [withoutPackHelpers]
    }

    /// `option (pb_c_file).gen_pack_helpers = false`: the runtime packs through the descriptors.
    private static let withoutPackHelpers = WireField(
        number: 8,
        value: .bytes(
            WireField.pack([
                WireField(number: 1019, value: .bytes(WireField.pack([WireField(number: 2, value: .varint(0))])))
            ])))

    /// Without extensions, and without options but the mark of a map entry and whether an array is packed.
    private static func message(_ fields: [WireField]) -> [WireField] {
        fields.compactMap { field in
            switch field.number {
            case 2:
                without(field, []) {
                    $0.number == 8 ? WireField(number: 8, value: .bytes(WireField.pack($0.fields.all(2)))) : $0
                }
            case 3: WireField(number: 3, value: .bytes(WireField.pack(message(field.fields))))
            case 4: without(field, [3]) { $0 }
            case 6: nil
            case 7: WireField(number: 7, value: .bytes(WireField.pack(field.fields.all(7))))
            default: field
            }
        }
    }

    private static func without(
        _ field: WireField, _ numbers: Set<Int>, _ change: (WireField) -> WireField
    ) -> WireField {
        let kept = field.fields.filter { !numbers.contains($0.number) }.map(change)
        return WireField(number: field.number, value: .bytes(WireField.pack(kept)))
    }
}
