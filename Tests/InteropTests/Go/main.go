// Command ttrpc-go-peer is the foreign peer of the interoperability tests: Debian's ttrpc for Go, with gogo's protobuf.
//
//	ttrpc-go-peer serve                         serves on a port of the system's choice, printed in one line
//	ttrpc-go-peer call ADDRESS SCENARIO [TOKEN] plays a scenario against a server; says what is wrong and exits with 1
package main

import (
	"fmt"
	"net"
	"os"

	"github.com/containerd/ttrpc"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(arguments []string) error {
	switch {
	case len(arguments) == 1 && arguments[0] == "serve":
		return serve()
	case len(arguments) >= 3 && arguments[0] == "call":
		connection, err := net.Dial("tcp", arguments[1])
		if err != nil {
			return err
		}
		defer connection.Close()
		if arguments[2] == "streaming" {
			return streaming(connection)
		}
		client := ttrpc.NewClient(connection)
		defer client.Close()
		token := ""
		if len(arguments) > 3 {
			token = arguments[3]
		}
		scenario, ok := scenarios[arguments[2]]
		if !ok {
			return fmt.Errorf("no scenario %q", arguments[2])
		}
		return scenario(peer{client: client, token: token})
	default:
		return fmt.Errorf("usage: ttrpc-go-peer serve | call ADDRESS SCENARIO [TOKEN]")
	}
}
