// The same service on gRPC C++, asynchronous: one completion queue and one thread per processor. Usage: grpc-server PORT
#include <grpcpp/grpcpp.h>
#include <sched.h>
#include <memory>
#include <string>
#include <thread>
#include <vector>
#include "bench/echo.grpc.pb.h"
#include "ttrpc/integration/streaming/streaming.grpc.pb.h"

namespace {

using grpc::ServerCompletionQueue;
using ttrpc::integration::streaming::Part;
using ttrpc::integration::streaming::Streaming;
using ttrpc::integration::streaming::Sum;

// Something that goes on when its completion queue says so.
struct Step {
    virtual ~Step() = default;
    virtual void proceed(bool ok) = 0;
};

class EchoCall final : public Step {
public:
    EchoCall(bench::Echo::AsyncService &service, ServerCompletionQueue &queue) : service(service), queue(queue) { wait(); }

    void proceed(bool ok) override {
        // Answered, or the caller went away: ready for the next. Otherwise the queue is shutting down.
        if (is_answered) return wait();
        if (!ok) return;
        is_answered = true;
        response = std::move(request);
        writer->Finish(response, grpc::Status::OK, this);
    }

private:
    void wait() {
        is_answered = false;
        context = std::make_unique<grpc::ServerContext>();
        writer = std::make_unique<grpc::ServerAsyncResponseWriter<bench::Record>>(context.get());
        service.RequestEcho(context.get(), &request, writer.get(), &queue, &queue, this);
    }

    bench::Echo::AsyncService &service;
    ServerCompletionQueue &queue;
    std::unique_ptr<grpc::ServerContext> context;
    std::unique_ptr<grpc::ServerAsyncResponseWriter<bench::Record>> writer;
    bench::Record request, response;
    bool is_answered = false;
};

class DivideCall final : public Step {
public:
    DivideCall(Streaming::AsyncService &service, ServerCompletionQueue &queue) : service(service), queue(queue) { wait(); }

    void proceed(bool ok) override {
        if (is_finished || (!ok && sent > 0)) return wait();
        if (!ok) return;
        if (sent < request.num()) {
            Part part;
            int even = request.sum() / request.num();
            part.set_add(sent == 0 ? request.sum() - even * (request.num() - 1) : even);
            sent++;
            // With set_buffer_hint() gRPC 1.51 holds the messages back until its buffer is full, whoever waits.
            writer->Write(part, this);
        } else {
            is_finished = true;
            writer->Finish(grpc::Status::OK, this);
        }
    }

private:
    void wait() {
        is_finished = false;
        sent = 0;
        context = std::make_unique<grpc::ServerContext>();
        writer = std::make_unique<grpc::ServerAsyncWriter<Part>>(context.get());
        service.RequestDivideStream(context.get(), &request, writer.get(), &queue, &queue, this);
    }

    Streaming::AsyncService &service;
    ServerCompletionQueue &queue;
    std::unique_ptr<grpc::ServerContext> context;
    std::unique_ptr<grpc::ServerAsyncWriter<Part>> writer;
    Sum request;
    int sent = 0;
    bool is_finished = false;
};

}  // namespace

int main(int count, char **arguments) {
    if (count != 2) return 64;
    cpu_set_t processors;
    sched_getaffinity(0, sizeof processors, &processors);
    bench::Echo::AsyncService echo;
    Streaming::AsyncService streaming;
    grpc::ServerBuilder builder;
    builder.AddListeningPort(std::string("127.0.0.1:") + arguments[1], grpc::InsecureServerCredentials());
    builder.RegisterService(&echo);
    builder.RegisterService(&streaming);
    std::vector<std::unique_ptr<ServerCompletionQueue>> queues;
    for (int i = 0; i < CPU_COUNT(&processors); i++) queues.push_back(builder.AddCompletionQueue());
    auto server = builder.BuildAndStart();
    if (!server) return 1;
    std::vector<std::thread> threads;
    for (auto &queue : queues) {
        threads.emplace_back([&] {
            std::vector<std::unique_ptr<Step>> calls;
            for (int i = 0; i < 256; i++) {
                calls.push_back(std::make_unique<EchoCall>(echo, *queue));
                calls.push_back(std::make_unique<DivideCall>(streaming, *queue));
            }
            void *tag;
            bool ok;
            while (queue->Next(&tag, &ok)) static_cast<Step *>(tag)->proceed(ok);
        });
    }
    for (auto &thread : threads) thread.join();
}
