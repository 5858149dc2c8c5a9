internal import Ledger
internal import Logging
internal import RPC
@testable internal import Hosting
internal import Testing

@Suite struct MetricsTests {
    @Test func `calls are counted by method and code, and their time falls into buckets`() {
        let book = CallBook(logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }), logsCalls: false)
        let recorder = book.recorder(of: "a.B/C", kind: .unary)
        func end(_ error: RPCError?, _ nanoseconds: Int64) {
            recorder.began()
            recorder.ended(
                EndedCall(peer: "p", error: error, nanoseconds: nanoseconds, requestBytes: 1, responseBytes: 1))
        }
        end(nil, 40_000)
        end(nil, 60_000)
        end(.tokenRequired, 20_000_000_000)
        recorder.began()
        #expect(book.inFlight == 1)
        let text = book.families.map(\.text).joined()
        let labels = #"grpc_type="unary",grpc_service="a.B",grpc_method="C""#
        for line in [
            "grpc_server_started_total{\(labels)} 4", #"grpc_server_handled_total{\#(labels),grpc_code="OK"} 2"#,
            #"grpc_server_handled_total{\#(labels),grpc_code="Unauthenticated"} 1"#,
            #"grpc_server_handling_seconds_bucket{\#(labels),le="5e-05"} 1"#,
            #"grpc_server_handling_seconds_bucket{\#(labels),le="0.0001"} 2"#,
            #"grpc_server_handling_seconds_bucket{\#(labels),le="+Inf"} 3"#,
            "grpc_server_handling_seconds_sum{\(labels)} 20.0001", "grpc_server_handling_seconds_count{\(labels)} 3",
            "grpc_server_in_flight{\(labels)} 1", "grpc_server_msg_received_total{\(labels)} 3",
            "grpc_server_msg_sent_total{\(labels)} 2", "# TYPE grpc_server_handling_seconds histogram",
        ] {
            #expect(text.contains("\(line)\n"), "\(line)")
        }
    }

    @Test func `what broke inside is counted by method and code, and nothing else is`() {
        let book = CallBook(logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }), logsCalls: false)
        _ = book.recorder(of: "a.B/C", kind: .unary)
        func text() -> String { book.families.map(\.text).joined() }
        #expect(!text().contains("skills_defects_total"))
        let call = Call(method: "a.B/C", now: .now())
        for code in [StatusCode.internal, .dataLoss, .internal] {
            book.defect(RPCError.internalError, answered: code, in: call)
        }
        let labels = #"grpc_type="unary",grpc_service="a.B",grpc_method="C""#
        #expect(text().contains("skills_defects_total{\(labels),grpc_code=\"Internal\"} 2\n"))
        #expect(text().contains("skills_defects_total{\(labels),grpc_code=\"DataLoss\"} 1\n"))
    }

    @Test func `the same method has one record, and methods that don't exist share one`() {
        let book = CallBook(logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }), logsCalls: false)
        book.recorder(of: "a.B/C", kind: .unary).began()
        book.recorder(of: "a.B/C", kind: .unary).began()
        book.recorder(of: unknownMethod, kind: .unary).began()
        #expect(book.families[0].samples.map(\.value) == [2, 1])
    }

    @Test func `every status code of the wire has a name`() {
        #expect(CallMetrics.codes.count == StatusCode.allCases.count)
    }

    @Test func `labels are written so that they cannot break a line`() {
        let family = MetricFamily(
            name: "x", kind: .gauge, help: "h", samples: [MetricSample(labels: [("l", "a\"b\\c\nd")], value: 0.5)])
        #expect(family.text == "# HELP x h\n# TYPE x gauge\nx{l=\"a\\\"b\\\\c\\nd\"} 0.5\n")
    }

    @Test func `the process tells its memory and its time`() {
        let names = ProcessMetrics.families.map(\.name)
        #expect(names.contains("process_resident_memory_bytes") && names.contains("process_cpu_seconds_total"))
        #expect(ProcessMetrics.families.allSatisfy { ($0.samples.first?.value ?? 0) > 0 })
    }
}
