// Calls the echo with Debian's ttrpc client for Go; prints the same line as `load`.
// Usage: client PORT CONNECTIONS IN-FLIGHT SECONDS SERVER-PID
package main

import (
	"context"
	"fmt"
	"log"
	"net"
	"os"
	"strconv"
	"sync"
	"syscall"
	"time"
	"unsafe"

	"echo/bench"

	"github.com/codahale/hdrhistogram"
	"github.com/containerd/ttrpc"
)

func number(text string) float64 {
	value, err := strconv.ParseFloat(text, 64)
	if err != nil {
		log.Fatal(err)
	}
	return value
}

// Processor time of a process in microseconds; 0 stands for this one. The clock's number is clock_getcpuclockid(3)'s.
func processorTime(pid int) float64 {
	clock := uintptr(2)
	if pid != 0 {
		clock = uintptr(^pid<<3 | 2)
	}
	var t syscall.Timespec
	if _, _, failure := syscall.Syscall(syscall.SYS_CLOCK_GETTIME, clock, uintptr(unsafe.Pointer(&t)), 0); failure != 0 {
		log.Fatal(failure)
	}
	return float64(t.Nano()) / 1e3
}

func residentMegabytes(pid int) float64 {
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/statm", pid))
	if err != nil {
		log.Fatal(err)
	}
	var size, resident float64
	fmt.Sscan(string(text), &size, &resident)
	return resident * float64(os.Getpagesize()) / (1 << 20)
}

func main() {
	connections, inFlight := int(number(os.Args[2])), int(number(os.Args[3]))
	seconds := time.Duration(number(os.Args[4]) * float64(time.Second))
	server := int(number(os.Args[5]))
	begin := time.Now().Add(seconds / 4)
	end := begin.Add(seconds)
	histograms := make([]*hdrhistogram.Histogram, inFlight)
	request := bench.Record{
		Id: 20260930120045, Name: "industrial robot operator", Owner: "Shenyang city bureau", Region: "210100",
		Values: []int32{1, 22, 333, 4444, 55555, 666666, 7777777, 88888888},
		Detail: &bench.Record_Detail{Kind: 3, Label: "field workshop", Score: 87.5},
	}
	var callers sync.WaitGroup
	var client *ttrpc.Client
	for i := 0; i < inFlight; i++ {
		if i*connections/inFlight != (i-1)*connections/inFlight || i == 0 {
			connection, err := net.Dial("tcp", "127.0.0.1:"+os.Args[1])
			if err != nil {
				log.Fatal(err)
			}
			client = ttrpc.NewClient(connection)
		}
		histogram := hdrhistogram.New(1, 60_000_000_000, 3)
		histograms[i] = histogram
		callers.Add(1)
		go func(client *ttrpc.Client) {
			defer callers.Done()
			for start := time.Now(); start.Before(end); {
				var answer bench.Record
				if err := client.Call(context.Background(), "bench.Echo", "Echo", &request, &answer); err != nil {
					log.Fatal(err)
				}
				if answer.Id != request.Id {
					log.Fatal("an answer differs")
				}
				now := time.Now()
				if start.After(begin) {
					histogram.RecordValue(now.Sub(start).Nanoseconds())
				}
				start = now
			}
		}(client)
	}
	time.Sleep(time.Until(begin))
	serverTime, ownTime := processorTime(server), processorTime(0)
	time.Sleep(time.Until(end))
	serverTime, ownTime = processorTime(server)-serverTime, processorTime(0)-ownTime
	callers.Wait()
	all := histograms[0]
	for _, histogram := range histograms[1:] {
		all.Merge(histogram)
	}
	calls := float64(all.TotalCount())
	at := func(percent float64) float64 { return float64(all.ValueAtQuantile(percent)) / 1e3 }
	fmt.Printf("%.0f %.1f %.1f %.1f %.3f %.3f %.1f\n", calls/seconds.Seconds(), at(50), at(99), at(99.9),
		serverTime/calls, ownTime/calls, residentMegabytes(server))
}
