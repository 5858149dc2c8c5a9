package main

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"sync"
	"time"

	"github.com/containerd/ttrpc"
	"github.com/gogo/protobuf/proto"
	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

// peer is the server under test, over one connection.
type peer struct {
	client *ttrpc.Client
	token  string
}

var scenarios = map[string]func(peer) error{
	"messages": messages, "errors": refusals, "metadata": metadata, "timeouts": timeouts, "cancel": cancel,
	"concurrent": concurrent, "sizes": sizes, "catalog": catalog,
}

const frameLimit = 4 << 20

func (p peer) echo(ctx context.Context, record *Record) error {
	var answer Record
	if err := p.client.Call(ctx, "bench.Echo", "Echo", record, &answer); err != nil {
		return err
	}
	if !reflect.DeepEqual(*record, answer) {
		return fmt.Errorf("sent %d bytes, got other %d", proto.Size(record), proto.Size(&answer))
	}
	return nil
}

func (p peer) probe(ctx context.Context, method string, request, answer proto.Message) error {
	return p.client.Call(ctx, "interop.Probe", method, request, answer)
}

// want is nil when err has that code, and that reason if one is given.
func want(err error, code codes.Code, reason string) error {
	failure, ok := status.FromError(err)
	if !ok || failure.Code() != code {
		return fmt.Errorf("want %v %s, got %v", code, reason, err)
	}
	if reason == "" {
		return nil
	}
	for _, detail := range failure.Details() {
		if info, ok := detail.(*errdetails.ErrorInfo); ok && info.Reason == reason {
			return nil
		}
	}
	return fmt.Errorf("want reason %s, got %v", reason, failure.Details())
}

// messages come back as they were sent.
func messages(p peer) error {
	ctx := context.Background()
	records := []*Record{
		{},
		{Id: -1, Name: "辽宁", Owner: "\t", Values: []int32{0, -1, 1 << 30}, Detail: &Detail{}},
		{Id: 1 << 62, Region: "210000", Detail: &Detail{Kind: -7, Label: "é", Score: -0.1}, Blob: []byte{0, 255}},
	}
	for _, record := range records {
		if err := p.echo(ctx, record); err != nil {
			return err
		}
	}
	var answer EchoPayload
	err := p.client.Call(ctx, "ttrpc.integration.streaming.Streaming", "Echo", &EchoPayload{Seq: 41, Msg: "m"}, &answer)
	if err != nil || answer.Seq != 42 || answer.Msg != "m" {
		return fmt.Errorf("%v %v", &answer, err)
	}
	return nil
}

// refusals arrive with code, message and details.
func refusals(p peer) error {
	ctx := context.Background()
	for code := codes.Canceled; code <= codes.Unauthenticated; code++ {
		request := &FailRequest{Code: int32(code), Message: "不行", Reason: fmt.Sprintf("REASON_%d", code)}
		err := p.probe(ctx, "Fail", request, &Empty{})
		if err := want(err, code, request.Reason); err != nil {
			return err
		}
		if status.Convert(err).Message() != "不行" {
			return fmt.Errorf("the message is %q", status.Convert(err).Message())
		}
	}
	if err := want(p.probe(ctx, "None", &Empty{}, &Empty{}), codes.Unimplemented, ""); err != nil {
		return err
	}
	return want(p.client.Call(ctx, "no.Such", "Echo", &Empty{}, &Empty{}), codes.Unimplemented, "")
}

// metadata arrives with every value of a key in order.
func metadata(p peer) error {
	sent := ttrpc.MD{}
	sent.Set("key", "1", "值", "")
	sent.Set("Other-Key", "x")
	var description CallDescription
	err := p.probe(ttrpc.WithMetadata(context.Background(), sent), "Describe", &Empty{}, &description)
	if err != nil {
		return err
	}
	got := ttrpc.MD{}
	for _, entry := range description.Metadata {
		got.Append(entry.Key, entry.Value)
	}
	if !reflect.DeepEqual(sent, got) {
		return fmt.Errorf("sent %v, got %v", sent, got)
	}
	return nil
}

// timeouts reach the handler, and end it.
func timeouts(p peer) error {
	limited, cancel := context.WithTimeout(context.Background(), 40*time.Second)
	defer cancel()
	var description CallDescription
	if err := p.probe(limited, "Describe", &Empty{}, &description); err != nil {
		return err
	}
	if left := time.Duration(description.NanosecondsLeft); left <= 0 || left > 40*time.Second {
		return fmt.Errorf("of 40 s the handler saw %v", left)
	}
	ended := description.WaitsEnded
	short, cancelShort := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer cancelShort()
	err := p.probe(short, "Wait", &Empty{}, &Empty{})
	if !errors.Is(err, context.DeadlineExceeded) && status.Code(err) != codes.DeadlineExceeded {
		return fmt.Errorf("want a time-out, got %v", err)
	}
	for description.WaitsEnded == ended {
		description = CallDescription{}
		if err := p.probe(limited, "Describe", &Empty{}, &description); err != nil {
			return fmt.Errorf("the handler goes on after its time: %w", err)
		}
	}
	return nil
}

// cancel gives one call up; the connection serves the others.
func cancel(p peer) error {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	done := make(chan error)
	go func() { done <- p.probe(ctx, "Wait", &Empty{}, &Empty{}) }()
	if err := p.echo(context.Background(), &Record{Id: 1}); err != nil {
		return err
	}
	cancel()
	if err := <-done; !errors.Is(err, context.Canceled) {
		return fmt.Errorf("want a cancelled call, got %v", err)
	}
	return p.echo(context.Background(), &Record{Id: 2})
}

// concurrent calls on one connection each get their own answer, beside calls that wait.
func concurrent(p peer) error {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	for i := 0; i < 8; i++ {
		go p.probe(ctx, "Wait", &Empty{}, &Empty{})
	}
	failures := make(chan error, 64)
	var callers sync.WaitGroup
	for caller := 0; caller < 64; caller++ {
		callers.Add(1)
		go func(caller int) {
			defer callers.Done()
			for number := 0; number < 100; number++ {
				blob := make([]byte, 1+number*37)
				blob[0] = byte(caller)
				if err := p.echo(ctx, &Record{Id: int64(caller*100 + number), Blob: blob}); err != nil {
					failures <- err
					return
				}
			}
		}(caller)
	}
	callers.Wait()
	close(failures)
	return <-failures
}

// sizes up to a whole frame pass both ways; one byte more is refused, and the connection lives.
func sizes(p peer) error {
	ctx := context.Background()
	length := frameLimit - 100
	size := func() int {
		payload, _ := proto.Marshal(&Record{Blob: make([]byte, length)})
		return proto.Size(&ttrpc.Request{Service: "bench.Echo", Method: "Echo", Payload: payload})
	}
	length += frameLimit - size()
	if size() != frameLimit {
		return fmt.Errorf("the request would have %d bytes", size())
	}
	if err := p.echo(ctx, &Record{Blob: make([]byte, length)}); err != nil {
		return fmt.Errorf("the largest request: %w", err)
	}
	err := p.echo(ctx, &Record{Blob: make([]byte, length+1)})
	if err := want(err, codes.ResourceExhausted, ""); err != nil {
		return fmt.Errorf("a byte more: %w", err)
	}
	// Tags and lengths of blob and payload around the answer.
	room := int64(frameLimit - 5 - 5)
	var answer GrowResponse
	if err := p.probe(ctx, "Grow", &GrowRequest{Length: room}, &answer); err != nil || len(answer.Blob) != int(room) {
		return fmt.Errorf("the largest answer: %d bytes, %v", len(answer.Blob), err)
	}
	err = p.probe(ctx, "Grow", &GrowRequest{Length: room + 1}, &answer)
	if err := want(err, codes.ResourceExhausted, ""); err != nil {
		return fmt.Errorf("an answer of a byte more: %w", err)
	}
	return p.echo(ctx, &Record{Id: 1})
}
