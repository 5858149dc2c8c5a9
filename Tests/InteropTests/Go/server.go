package main

import (
	"context"
	"fmt"
	"net"
	"sync/atomic"
	"time"

	"github.com/containerd/ttrpc"
	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

// serve offers what the interop server offers, as far as ttrpc 1.1 goes: unary methods.
func serve() error {
	server, err := ttrpc.NewServer()
	if err != nil {
		return err
	}
	server.Register("bench.Echo", map[string]ttrpc.Method{"Echo": echo})
	server.Register("ttrpc.integration.streaming.Streaming", map[string]ttrpc.Method{"Echo": echoNext})
	server.Register("interop.Probe", map[string]ttrpc.Method{
		"Fail": fail, "Describe": describe, "Wait": wait, "Grow": grow,
	})
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	fmt.Printf("ttrpc-go-peer: %s\n", listener.Addr())
	return server.Serve(context.Background(), listener)
}

func echo(_ context.Context, unmarshal func(interface{}) error) (interface{}, error) {
	var record Record
	if err := unmarshal(&record); err != nil {
		return nil, err
	}
	return &record, nil
}

func echoNext(_ context.Context, unmarshal func(interface{}) error) (interface{}, error) {
	var payload EchoPayload
	if err := unmarshal(&payload); err != nil {
		return nil, err
	}
	payload.Seq++
	return &payload, nil
}

func fail(_ context.Context, unmarshal func(interface{}) error) (interface{}, error) {
	var request FailRequest
	if err := unmarshal(&request); err != nil {
		return nil, err
	}
	failure := status.New(codes.Code(request.Code), request.Message)
	detailed, err := failure.WithDetails(&errdetails.ErrorInfo{Reason: request.Reason, Domain: "go"})
	if err != nil {
		return nil, err
	}
	return nil, detailed.Err()
}

var waitsEnded int64

func describe(ctx context.Context, _ func(interface{}) error) (interface{}, error) {
	description := &CallDescription{WaitsEnded: atomic.LoadInt64(&waitsEnded)}
	metadata, _ := ttrpc.GetMetadata(ctx)
	for key, values := range metadata {
		for _, value := range values {
			description.Metadata = append(description.Metadata, &Entry{Key: key, Value: value})
		}
	}
	if deadline, ok := ctx.Deadline(); ok {
		description.NanosecondsLeft = time.Until(deadline).Nanoseconds()
	}
	return description, nil
}

func wait(ctx context.Context, _ func(interface{}) error) (interface{}, error) {
	defer atomic.AddInt64(&waitsEnded, 1)
	<-ctx.Done()
	return nil, ctx.Err()
}

func grow(_ context.Context, unmarshal func(interface{}) error) (interface{}, error) {
	var request GrowRequest
	if err := unmarshal(&request); err != nil {
		return nil, err
	}
	return &GrowResponse{Blob: make([]byte, request.Length)}, nil
}
