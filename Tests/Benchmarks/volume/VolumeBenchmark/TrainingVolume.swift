import Ledger
import Requests
import TrainingRecordsMessages
import Ground
import Storage

/// The rows of training-records: people, classes, seats, subsidies.
struct TrainingVolume: Sendable {
    let province: Province

    func fill(_ database: Database) async throws {
        let path = BulkPath(database: database, right: "liaoning.skills.training_records.v1.Classes/Import")
        try await path.write(province.people) { number, write in try person(number, write) }
        let classes = (province.trainings + Province.perClass - 1) / Province.perClass
        try await BulkPath(database: database, right: path.right).write(classes) { number, write in
            try trainingClass(number, of: classes, write)
        }
        try await path.write(province.trainings) { number, write in try training(number, of: classes, write) }
    }

    private func person(_ number: Int, _ write: WriteTransaction) throws {
        let id = Province.id("p", number)
        var digest = [UInt8](repeating: 0, count: 32)
        withUnsafeBytes(of: (UInt64(number) &* 0x9E37_79B9_7F4A_7C15).bigEndian) {
            digest.replaceSubrange(0..<8, with: $0)
        }
        try write.execute("INSERT INTO person_number (number_digest, person_id) VALUES (\(digest), \(id))")
        try write.execute(
            """
            INSERT INTO person (id, name, number_digest, number_sealed, number_masked, phone_sealed, phone_masked, birth_on, sex,
                region_code, registered_at)
            VALUES (\(id), \("王某某"), \(digest), \(Self.sealed), \(""), \(nil as [UInt8]?), \(""), \(5000),
                \(1 + number % 2), \(province.region(number)), \(write.act.instantNanoseconds))
            """)
        try write.record(
            "person.registered", subject: id, region: RegionCode(province.region(number)),
            PersonSummary(personID: id, regionCode: province.region(number)))
    }

    private func trainingClass(_ number: Int, of count: Int, _ write: WriteTransaction) throws {
        let (id, region, day) = (Province.id("cls", number), province.region(number), province.day(number, of: count))
        let seats = Province.perClass
        try write.execute(
            """
            INSERT INTO training_class (id, title, region_code, city_code, institution_credit_code, project_id, programme,
                occupation_code, level, arrangement, employer_credit_code, contract_number, course, delivery_mode, place, hours,
                begins_on, ends_on, capacity, enrolled_count, completed_count, state, shortage_occupation, cancel_reason,
                completed_on, opened_at, basis)
            VALUES (\(id), \("焊工中级班"), \(region), \(region), \("91210100000000001X"), \("prj_1"), \(1), \("6-18-02-04"), \(3),
                \(1), \(""), \(""), \(1), \(1), \("实训楼"), \(80), \(day.daysSince1970), \(day.daysSince1970 + 20), \(seats),
                \(seats), \(seats), \(2), \(0), \(""), \(day.daysSince1970 + 20), \(write.act.instantNanoseconds), \(Self.none))
            """)
        try write.execute(
            """
            INSERT INTO subsidy_claim (id, class_id, case_id, region_code, kind, payee, payee_credit_code, payee_person_id, fund_source,
                budget_year, state, live_prepayment, gross_yuan, prepaid_yuan, amount_yuan, clawed_back_yuan, review_note,
                publicity_from_on, publicity_to_on, paid_on, payment_reference, clawback_reason, filed_at, basis, place_code,
                programme)
            VALUES (\(Province.id("clm", number)), \(id), \(Province.id("cas", number)), \(region), \(2), \(1), \("91210100000000001X"), \(""), \(1),
                \(day.yearMonth.number / 100), \(5), \(nil as Int?), \(seats * 500), \(0), \(seats * 500), \(0), \(""),
                \(nil as Int?), \(nil as Int?), \(day.daysSince1970 + 60), \("付款"), \(""), \(write.act.instantNanoseconds),
                \(Self.none), \(region), \(1))
            """)
        try write.record(
            "class.completed", subject: id, region: RegionCode(region),
            TrainingRecordEntry(classID: id, regionCode: region, occupationCode: "6-18-02-04", hours: 80))
    }

    private func training(_ number: Int, of classes: Int, _ write: WriteTransaction) throws {
        let (id, person) = (Province.id("enr", number), Province.id("p", number % province.people))
        let inClass = number / Province.perClass
        let (region, day) = (province.region(inClass), province.day(inClass, of: classes))
        let (round, year) = (number / province.people, Province.firstYear)
        try write.execute(
            """
            INSERT INTO enrolment (id, class_id, person_id, worker_group, state, seat, benefit_key, benefit_slot, benefit_year,
                year_slot, voucher_id, attended_hours, assessment_points, not_completed_for, completed_on, withdraw_reason,
                enrolled_at, basis)
            VALUES (\(id), \(Province.id("cls", inClass)), \(person), \(1), \(2), \(1), \("6-18-02-04/3"), \(round + 1), \(year),
                \(round + 1), \(nil as String?), \(80), \(85), \(""), \(day.daysSince1970 + 20), \(""),
                \(write.act.instantNanoseconds), \(Self.none))
            """)
        try write.execute(
            """
            INSERT INTO subsidy_line (claim_id, enrolment_id, person_id, payee, years, standard_yuan, months, earlier_yuan,
                amount_yuan, clawed_back_yuan, voucher_id, certificate_number, certified, live)
            VALUES (\(Province.id("clm", inClass)), \(id), \(person), \(1), \(0), \(500), \(0), \(0), \(500), \(0), \(""),
                \(""), \(0), \(1))
            """)
        try write.count("vouchers.used", in: RegionCode(region), on: day, person: person, amount: Yuan(500))
        try write.record(
            "training.subsidised", subject: id, region: RegionCode(region),
            TrainingRecordEntry(
                enrolmentID: id, classID: Province.id("cls", inClass), regionCode: region, occupationCode: "6-18-02-04",
                hours: 80, attendedHours: 80))
    }

    private static let none: [UInt8] = []
    private static let sealed = [UInt8](repeating: 9, count: 46)
}
