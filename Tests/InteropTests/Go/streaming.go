package main

import (
	"fmt"
	"io"
	"net"

	"github.com/gogo/protobuf/proto"
	"google.golang.org/grpc/codes"
)

const streamingService = "ttrpc.integration.streaming.Streaming"

// streaming plays what ttrpc's own streaming tests play, many at once on one connection, beside a stream of fifty
// thousand messages that is read only when all others are done.
func streaming(connection net.Conn) error {
	client := newStreamClient(connection)
	unread, err := client.open(streamingService, "DivideStream", remoteClosed, &Sum{Sum: 9, Num: 50000})
	if err != nil {
		return err
	}
	plays := []func(*streamClient) error{
		echoOnce, echoStream, sumStream, divideStream, echoNull, echoNullStream, emptyPayloads, refusedStream,
	}
	results := make(chan error)
	for caller := 0; caller < 16; caller++ {
		for _, play := range plays {
			go func(play func(*streamClient) error) { results <- play(client) }(play)
		}
	}
	for count := 16 * len(plays); count > 0; count-- {
		if failure := <-results; failure != nil && err == nil {
			err = failure
		}
	}
	if err != nil {
		return err
	}
	return expectParts(unread, &Sum{Sum: 9, Num: 50000})
}

func call(c *streamClient, method string, flags byte, request proto.Message) *stream {
	stream, err := c.open(streamingService, method, flags, request)
	if err != nil {
		panic(err)
	}
	return stream
}

func echoOnce(c *streamClient) error {
	var answer EchoPayload
	if err := call(c, "Echo", 0, &EchoPayload{Seq: 1, Msg: "m"}).receive(&answer); err != nil || answer.Seq != 2 {
		return fmt.Errorf("Echo: %v %v", &answer, err)
	}
	return nil
}

func echoStream(c *streamClient) error {
	stream := call(c, "EchoStream", remoteOpen, nil)
	for seq := uint32(0); seq < 100; seq++ {
		if err := stream.send(&EchoPayload{Seq: seq, Msg: fmt.Sprint(seq)}); err != nil {
			return err
		}
		var answer EchoPayload
		if err := stream.receive(&answer); err != nil || answer.Seq != seq+1 || answer.Msg != fmt.Sprint(seq) {
			return fmt.Errorf("EchoStream %d: %v %v", seq, &answer, err)
		}
	}
	return expectEnd(stream, "EchoStream")
}

func expectEnd(stream *stream, name string) error {
	if err := stream.closeSend(); err != nil {
		return err
	}
	if err := stream.receive(&Empty{}); err != io.EOF {
		return fmt.Errorf("%s: want the end, got %v", name, err)
	}
	return nil
}

func sumStream(c *streamClient) error {
	// Opened as ttrpc for Rust opens it.
	stream := call(c, "SumStream", remoteOpen|noData, nil)
	for add := int32(-99); add <= 100; add++ {
		if err := stream.send(&Part{Add: add}); err != nil {
			return err
		}
	}
	if err := stream.closeSend(); err != nil {
		return err
	}
	var sum Sum
	// The part with 0 is empty data, and counts.
	if err := stream.receive(&sum); err != nil || sum.Sum != 100 || sum.Num != 200 {
		return fmt.Errorf("SumStream: %v %v", &sum, err)
	}
	return nil
}

func divideStream(c *streamClient) error {
	request := &Sum{Sum: 392, Num: 30}
	return expectParts(call(c, "DivideStream", remoteClosed, request), request)
}

func expectParts(stream *stream, want *Sum) error {
	var got Sum
	for {
		var part Part
		err := stream.receive(&part)
		if err == io.EOF {
			break
		}
		if err != nil {
			return fmt.Errorf("DivideStream: %w", err)
		}
		got.Sum += part.Add
		got.Num++
	}
	if got != *want {
		return fmt.Errorf("DivideStream: want %v, got %v", want, &got)
	}
	return nil
}

func sendNulls(stream *stream, count uint32) error {
	for seq := uint32(0); seq < count; seq++ {
		if err := stream.send(&EchoPayload{Seq: seq, Msg: "non-empty empty"}); err != nil {
			return err
		}
	}
	return stream.closeSend()
}

func echoNull(c *streamClient) error {
	stream := call(c, "EchoNull", remoteOpen, nil)
	if err := sendNulls(stream, 100); err != nil {
		return err
	}
	return stream.receive(&Empty{})
}

func echoNullStream(c *streamClient) error {
	stream := call(c, "EchoNullStream", remoteOpen, nil)
	if err := sendNulls(stream, 100); err != nil {
		return err
	}
	count := 0
	for {
		err := stream.receive(&Empty{})
		if err == io.EOF {
			break
		}
		if err != nil {
			return err
		}
		count++
	}
	if count != 1000 {
		return fmt.Errorf("EchoNullStream: %d answers", count)
	}
	return nil
}

func emptyPayloads(c *streamClient) error {
	stream := call(c, "EmptyPayloadStream", remoteClosed, &Empty{})
	for seq := uint32(1); seq <= 2; seq++ {
		var payload EchoPayload
		if err := stream.receive(&payload); err != nil || payload.Seq != seq {
			return fmt.Errorf("EmptyPayloadStream: %v %v", &payload, err)
		}
	}
	if err := stream.receive(&Empty{}); err != io.EOF {
		return fmt.Errorf("EmptyPayloadStream: want the end, got %v", err)
	}
	return nil
}

// refusedStream goes on sending after the server has refused it; at most one more refusal comes of that.
func refusedStream(c *streamClient) error {
	stream := call(c, "EchoNull", remoteOpen, nil)
	for count := 0; count < 200; count++ {
		if err := stream.send(&EchoPayload{Seq: 7}); err != nil {
			return err
		}
	}
	if err := stream.closeSend(); err != nil {
		return err
	}
	if err := want(stream.receive(&Empty{}), codes.InvalidArgument, "UNEXPECTED_SEQUENCE"); err != nil {
		return err
	}
	// All that came for the stream stands before the answer to a later call.
	if err := echoOnce(c); err != nil {
		return err
	}
	if late := len(stream.frames); late > 1 {
		return fmt.Errorf("%d answers to late data", late)
	}
	return nil
}
