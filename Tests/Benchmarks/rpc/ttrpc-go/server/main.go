// The same service on Debian's ttrpc for Go. Usage: server PORT
package main

import (
	"context"
	"log"
	"net"
	"os"

	"echo/bench"

	"github.com/containerd/ttrpc"
)

func main() {
	listener, err := net.Listen("tcp", "127.0.0.1:"+os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	server, err := ttrpc.NewServer()
	if err != nil {
		log.Fatal(err)
	}
	server.Register("bench.Echo", map[string]ttrpc.Method{
		"Echo": func(ctx context.Context, unmarshal func(interface{}) error) (interface{}, error) {
			var request bench.Record
			if err := unmarshal(&request); err != nil {
				return nil, err
			}
			return &request, nil
		},
	})
	log.Fatal(server.Serve(context.Background(), listener))
}
