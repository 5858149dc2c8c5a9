package main

import (
	"bufio"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"net"
	"sync"

	"github.com/containerd/ttrpc"
	"github.com/gogo/protobuf/proto"
	"google.golang.org/grpc/status"
)

// A client of ttrpc 1.2's streams, which Debian's 1.1 lacks, written from its PROTOCOL.md: unary calls and streams of all
// kinds share one connection.

const (
	kindRequest, kindResponse, kindData = 1, 2, 3
	remoteClosed, remoteOpen, noData    = 1, 2, 4
)

type frame struct {
	kind, flags byte
	data        []byte
}

type streamClient struct {
	connection net.Conn
	writing    sync.Mutex // held from the choice of an id to the end of its request: ids must count up on the wire
	lastID     uint32
	mutex      sync.Mutex
	streams    map[uint32]*stream
}

type stream struct {
	client *streamClient
	id     uint32
	frames chan frame
	closed bool
}

func newStreamClient(connection net.Conn) *streamClient {
	client := &streamClient{connection: connection, streams: map[uint32]*stream{}}
	go client.read()
	return client
}

// read hands every frame to its stream. A stream that nobody reads has room for all this client will ever get on it.
func (c *streamClient) read() {
	reader := bufio.NewReader(c.connection)
	for {
		var header [10]byte
		if _, err := io.ReadFull(reader, header[:]); err != nil {
			break
		}
		data := make([]byte, binary.BigEndian.Uint32(header[:4]))
		if _, err := io.ReadFull(reader, data); err != nil {
			break
		}
		c.mutex.Lock()
		stream := c.streams[binary.BigEndian.Uint32(header[4:8])]
		c.mutex.Unlock()
		if stream != nil {
			stream.frames <- frame{header[8], header[9], data}
		}
	}
	c.mutex.Lock()
	defer c.mutex.Unlock()
	for _, stream := range c.streams {
		close(stream.frames)
	}
}

func (c *streamClient) write(id uint32, kind, flags byte, data []byte) error {
	message := make([]byte, 10, 10+len(data))
	binary.BigEndian.PutUint32(message, uint32(len(data)))
	binary.BigEndian.PutUint32(message[4:], id)
	message[8], message[9] = kind, flags
	_, err := c.connection.Write(append(message, data...))
	return err
}

// open begins a call. A request is nil when the caller streams.
func (c *streamClient) open(service, method string, flags byte, request proto.Message) (*stream, error) {
	envelope := &ttrpc.Request{Service: service, Method: method}
	if request != nil {
		payload, err := proto.Marshal(request)
		if err != nil {
			return nil, err
		}
		envelope.Payload = payload
	}
	data, err := proto.Marshal(envelope)
	if err != nil {
		return nil, err
	}
	c.writing.Lock()
	defer c.writing.Unlock()
	c.lastID += 2
	stream := &stream{client: c, id: c.lastID - 1, frames: make(chan frame, 1<<16)}
	c.mutex.Lock()
	c.streams[stream.id] = stream
	c.mutex.Unlock()
	return stream, c.write(stream.id, kindRequest, flags, data)
}

func (s *stream) send(message proto.Message) error {
	data, err := proto.Marshal(message)
	if err != nil {
		return err
	}
	s.client.writing.Lock()
	defer s.client.writing.Unlock()
	return s.client.write(s.id, kindData, 0, data)
}

func (s *stream) closeSend() error {
	s.client.writing.Lock()
	defer s.client.writing.Unlock()
	return s.client.write(s.id, kindData, remoteClosed|noData, nil)
}

// receive reads the next message; io.EOF after the last.
func (s *stream) receive(message proto.Message) error {
	if s.closed {
		return io.EOF
	}
	frame, ok := <-s.frames
	if !ok {
		return errors.New("the connection was closed")
	}
	switch {
	case frame.kind == kindResponse:
		s.closed = true
		var response ttrpc.Response
		if err := proto.Unmarshal(frame.data, &response); err != nil {
			return err
		}
		if response.Status != nil && response.Status.Code != 0 {
			return status.ErrorProto(response.Status)
		}
		return proto.Unmarshal(response.Payload, message)
	case frame.kind != kindData:
		return fmt.Errorf("a frame of kind %d", frame.kind)
	case frame.flags&remoteClosed != 0 && frame.flags&noData != 0:
		s.closed = true
		return io.EOF
	}
	s.closed = frame.flags&remoteClosed != 0
	return proto.Unmarshal(frame.data, message)
}
