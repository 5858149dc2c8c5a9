// Written by Protos/generate.sh from liaoning/skills/training_records/v1/craftsman_lesson.proto. Do not edit.
// swift-format-ignore-file

internal import CTrainingRecordsMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground

/// Lessons held. Also the payload of the changes "craftsman_lesson.recorded" and "craftsman_lesson.voided".
public struct CraftsmanLesson: Message {
    /// Opaque id.
    public var lessonID: String = ""
    public var schoolCreditCode: String = ""
    /// Of the school.
    public var regionCode: String = ""
    public var heldOn: String = ""
    /// 学时.
    public var hours: Int32 = 0
    /// Those who entered in the school year of that September; 0: all students.
    public var entryYear: Int32 = 0
    public var topic: String = ""
    /// Empty when it was not voided.
    public var voidReason: String = ""

    public init() {}

    public init(lessonID: String = "", schoolCreditCode: String = "", regionCode: String = "", heldOn: String = "", hours: Int32 = 0, entryYear: Int32 = 0, topic: String = "", voidReason: String = "") {
        self.lessonID = lessonID
        self.schoolCreditCode = schoolCreditCode
        self.regionCode = regionCode
        self.heldOn = heldOn
        self.hours = hours
        self.entryYear = entryYear
        self.topic = topic
        self.voidReason = voidReason
    }
}

extension CraftsmanLesson {
    public static var protoName: String { "liaoning.skills.training_records.v1.CraftsmanLesson" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__craftsman_lesson__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__CraftsmanLesson.self)
        self.lessonID = unpacker.string(c.pointee.lesson_id)
        self.schoolCreditCode = unpacker.string(c.pointee.school_credit_code)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.heldOn = unpacker.string(c.pointee.held_on)
        self.hours = c.pointee.hours
        self.entryYear = c.pointee.entry_year
        self.topic = unpacker.string(c.pointee.topic)
        self.voidReason = unpacker.string(c.pointee.void_reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__CraftsmanLesson.self)
        c.pointee.lesson_id = packer.string(self.lessonID)
        c.pointee.school_credit_code = packer.string(self.schoolCreditCode)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.held_on = packer.string(self.heldOn)
        c.pointee.hours = self.hours
        c.pointee.entry_year = self.entryYear
        c.pointee.topic = packer.string(self.topic)
        c.pointee.void_reason = packer.string(self.voidReason)
    }
}

public struct RecordCraftsmanLessonRequest: Message, IdempotentRequest {
    public var requestID: String = ""
    public var schoolCreditCode: String = ""
    /// Not in the future.
    public var heldOn: String = ""
    /// 学时 of that day.
    public var hours: Int32 = 0
    /// 0: all students.
    public var entryYear: Int32 = 0
    public var topic: String = ""

    public init() {}

    public init(requestID: String = "", schoolCreditCode: String = "", heldOn: String = "", hours: Int32 = 0, entryYear: Int32 = 0, topic: String = "") {
        self.requestID = requestID
        self.schoolCreditCode = schoolCreditCode
        self.heldOn = heldOn
        self.hours = hours
        self.entryYear = entryYear
        self.topic = topic
    }
}

extension RecordCraftsmanLessonRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.RecordCraftsmanLessonRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__record_craftsman_lesson_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__RecordCraftsmanLessonRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.schoolCreditCode = unpacker.string(c.pointee.school_credit_code)
        self.heldOn = unpacker.string(c.pointee.held_on)
        self.hours = c.pointee.hours
        self.entryYear = c.pointee.entry_year
        self.topic = unpacker.string(c.pointee.topic)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__RecordCraftsmanLessonRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.school_credit_code = packer.string(self.schoolCreditCode)
        c.pointee.held_on = packer.string(self.heldOn)
        c.pointee.hours = self.hours
        c.pointee.entry_year = self.entryYear
        c.pointee.topic = packer.string(self.topic)
    }
}

extension RecordCraftsmanLessonRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var requestID: String
        public var schoolCreditCode: CreditCode
        /// Not in the future.
        public var heldOn: CivilDay
        /// 学时 of that day.
        public var hours: Int
        /// 0: all students.
        public var entryYear: Int?
        public var topic: String

        public init(requestID: String, schoolCreditCode: CreditCode, heldOn: CivilDay, hours: Int, entryYear: Int?, topic: String) {
            self.requestID = requestID
            self.schoolCreditCode = schoolCreditCode
            self.heldOn = heldOn
            self.hours = hours
            self.entryYear = entryYear
            self.topic = topic
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("school_credit_code", required: true, format: "CREDIT_CODE"),
            FieldRule("held_on", required: true, format: "DAY"),
            FieldRule("hours", required: true, values: 1...12),
            FieldRule("entry_year", values: 2000...2100),
            FieldRule("topic", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let schoolCreditCode: CreditCode? = check.creditCode(self.schoolCreditCode, "school_credit_code", required: true)
        let heldOn: CivilDay? = check.day(self.heldOn, "held_on", required: true)
        let hours: Int? = check.number(self.hours, "hours", 1...12, required: true)
        let entryYear: Int?? = check.optional(number: self.entryYear, "entry_year", 2000...2100)
        let topic: String? = check.remark(self.topic, "topic", 2...200, required: true)
        guard let requestID, let schoolCreditCode, let heldOn, let hours, let entryYear, let topic else { return nil }
        return Checked(requestID: requestID, schoolCreditCode: schoolCreditCode, heldOn: heldOn, hours: hours, entryYear: entryYear, topic: topic)
    }
}

public struct VoidCraftsmanLessonRequest: Message, IdempotentRequest {
    public var requestID: String = ""
    public var lessonID: String = ""
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", lessonID: String = "", reason: String = "") {
        self.requestID = requestID
        self.lessonID = lessonID
        self.reason = reason
    }
}

extension VoidCraftsmanLessonRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.VoidCraftsmanLessonRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__void_craftsman_lesson_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__VoidCraftsmanLessonRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.lessonID = unpacker.string(c.pointee.lesson_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__VoidCraftsmanLessonRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.lesson_id = packer.string(self.lessonID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension VoidCraftsmanLessonRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var requestID: String
        public var lessonID: String
        public var reason: String

        public init(requestID: String, lessonID: String, reason: String) {
            self.requestID = requestID
            self.lessonID = lessonID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("lesson_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let lessonID: String? = check.recordID(self.lessonID, "lesson_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let lessonID, let reason else { return nil }
        return Checked(requestID: requestID, lessonID: lessonID, reason: reason)
    }
}

public struct ListCraftsmanLessonsRequest: Message {
    /// Where the school is; also covers the regions below it. Required of bureaus.
    public var regionCode: String = ""
    /// Required of schools.
    public var schoolCreditCode: String = ""
    /// By the year of its September.
    public var schoolYear: Int32 = 0
    /// 1 to 200, default 50.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(regionCode: String = "", schoolCreditCode: String = "", schoolYear: Int32 = 0, pageSize: Int32 = 0, pageToken: String = "") {
        self.regionCode = regionCode
        self.schoolCreditCode = schoolCreditCode
        self.schoolYear = schoolYear
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListCraftsmanLessonsRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListCraftsmanLessonsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_craftsman_lessons_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListCraftsmanLessonsRequest.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.schoolCreditCode = unpacker.string(c.pointee.school_credit_code)
        self.schoolYear = c.pointee.school_year
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListCraftsmanLessonsRequest.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.school_credit_code = packer.string(self.schoolCreditCode)
        c.pointee.school_year = self.schoolYear
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListCraftsmanLessonsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// Where the school is; also covers the regions below it. Required of bureaus.
        public var regionCode: RegionCode?
        /// Required of schools.
        public var schoolCreditCode: CreditCode?
        /// By the year of its September.
        public var schoolYear: Int?
        /// The page that is asked for.
        public var page: PageQuery

        public init(regionCode: RegionCode?, schoolCreditCode: CreditCode?, schoolYear: Int?, page: PageQuery) {
            self.regionCode = regionCode
            self.schoolCreditCode = schoolCreditCode
            self.schoolYear = schoolYear
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("region_code", format: "REGION"),
            FieldRule("school_credit_code", format: "CREDIT_CODE"),
            FieldRule("school_year", values: 2000...2100),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let schoolCreditCode: CreditCode?? = check.optional(creditCode: self.schoolCreditCode, "school_credit_code")
        let schoolYear: Int?? = check.optional(number: self.schoolYear, "school_year", 2000...2100)
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let regionCode, let schoolCreditCode, let schoolYear, let page else { return nil }
        return Checked(regionCode: regionCode, schoolCreditCode: schoolCreditCode, schoolYear: schoolYear, page: page)
    }
}

public struct ListCraftsmanLessonsResponse: Message {
    public var lessons: [CraftsmanLesson] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""

    public init() {}

    public init(lessons: [CraftsmanLesson] = [], nextPageToken: String = "") {
        self.lessons = lessons
        self.nextPageToken = nextPageToken
    }
}

extension ListCraftsmanLessonsResponse {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListCraftsmanLessonsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_craftsman_lessons_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListCraftsmanLessonsResponse.self)
        self.lessons = unpacker.messages(c.pointee.lessons, c.pointee.n_lessons)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListCraftsmanLessonsResponse.self)
        c.pointee.lessons = packer.messages(self.lessons)
        c.pointee.n_lessons = self.lessons.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}

public struct ListCraftsmanShortfallsRequest: Message {
    /// Where the school is; also covers the regions below it. Required of bureaus.
    public var regionCode: String = ""
    /// Required of schools.
    public var schoolCreditCode: String = ""
    /// By the year of its September.
    public var schoolYear: Int32 = 0

    public init() {}

    public init(regionCode: String = "", schoolCreditCode: String = "", schoolYear: Int32 = 0) {
        self.regionCode = regionCode
        self.schoolCreditCode = schoolCreditCode
        self.schoolYear = schoolYear
    }
}

extension ListCraftsmanShortfallsRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListCraftsmanShortfallsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_craftsman_shortfalls_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListCraftsmanShortfallsRequest.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.schoolCreditCode = unpacker.string(c.pointee.school_credit_code)
        self.schoolYear = c.pointee.school_year
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListCraftsmanShortfallsRequest.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.school_credit_code = packer.string(self.schoolCreditCode)
        c.pointee.school_year = self.schoolYear
    }
}

extension ListCraftsmanShortfallsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// Where the school is; also covers the regions below it. Required of bureaus.
        public var regionCode: RegionCode?
        /// Required of schools.
        public var schoolCreditCode: CreditCode?
        /// By the year of its September.
        public var schoolYear: Int

        public init(regionCode: RegionCode?, schoolCreditCode: CreditCode?, schoolYear: Int) {
            self.regionCode = regionCode
            self.schoolCreditCode = schoolCreditCode
            self.schoolYear = schoolYear
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("region_code", format: "REGION"),
            FieldRule("school_credit_code", format: "CREDIT_CODE"),
            FieldRule("school_year", required: true, values: 2000...2100),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let schoolCreditCode: CreditCode?? = check.optional(creditCode: self.schoolCreditCode, "school_credit_code")
        let schoolYear: Int? = check.number(self.schoolYear, "school_year", 2000...2100, required: true)
        guard let regionCode, let schoolCreditCode, let schoolYear else { return nil }
        return Checked(regionCode: regionCode, schoolCreditCode: schoolCreditCode, schoolYear: schoolYear)
    }
}

public struct ListCraftsmanShortfallsResponse: Message {
    /// By school and year of entry.
    public var shortfalls: [CraftsmanShortfall] = []

    public init() {}

    public init(shortfalls: [CraftsmanShortfall] = []) {
        self.shortfalls = shortfalls
    }
}

extension ListCraftsmanShortfallsResponse {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListCraftsmanShortfallsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_craftsman_shortfalls_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListCraftsmanShortfallsResponse.self)
        self.shortfalls = unpacker.messages(c.pointee.shortfalls, c.pointee.n_shortfalls)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListCraftsmanShortfallsResponse.self)
        c.pointee.shortfalls = packer.messages(self.shortfalls)
        c.pointee.n_shortfalls = self.shortfalls.count
    }
}

public struct CraftsmanShortfall: Message {
    public var schoolCreditCode: String = ""
    public var entryYear: Int32 = 0
    /// Of that year of entry in the school year.
    public var students: Int64 = 0
    public var hoursHeld: Int64 = 0
    public var hoursRequired: Int64 = 0

    public init() {}

    public init(schoolCreditCode: String = "", entryYear: Int32 = 0, students: Int64 = 0, hoursHeld: Int64 = 0, hoursRequired: Int64 = 0) {
        self.schoolCreditCode = schoolCreditCode
        self.entryYear = entryYear
        self.students = students
        self.hoursHeld = hoursHeld
        self.hoursRequired = hoursRequired
    }
}

extension CraftsmanShortfall {
    public static var protoName: String { "liaoning.skills.training_records.v1.CraftsmanShortfall" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__craftsman_shortfall__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__CraftsmanShortfall.self)
        self.schoolCreditCode = unpacker.string(c.pointee.school_credit_code)
        self.entryYear = c.pointee.entry_year
        self.students = c.pointee.students
        self.hoursHeld = c.pointee.hours_held
        self.hoursRequired = c.pointee.hours_required
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__CraftsmanShortfall.self)
        c.pointee.school_credit_code = packer.string(self.schoolCreditCode)
        c.pointee.entry_year = self.entryYear
        c.pointee.students = self.students
        c.pointee.hours_held = self.hoursHeld
        c.pointee.hours_required = self.hoursRequired
    }
}
