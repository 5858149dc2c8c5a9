#!/usr/bin/env python3
"""Plays strangers who want the gateway's memory, threads and connections, while a worker asks for his passport.

    load.py --http 8080 --rpc 7400 --pid PID --token TOKEN --person PERSON [--seconds 20] [--idle 2000] [--megabytes 512]

Each stranger has addresses of its own in 127/8. It fails when the process holds more memory than the limit, when a passport takes longer
than a second or is refused, or when a stranger is not held to his share.
"""
import argparse
import asyncio
import json
import resource
import struct
import sys
import time

PASSPORT = 1.0  # seconds


def memory(pid):
    """Resident bytes of a process."""
    with open(f"/proc/{pid}/status") as status:
        for line in status:
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) * 1024
    return 0


async def connect(port, address):
    return await asyncio.open_connection("127.0.0.1", port, local_addr=(address, 0))


async def answer(reader):
    """Status of an answer, or 0 when the server closed."""
    try:
        head = await reader.readuntil(b"\r\n\r\n")
    except (asyncio.IncompleteReadError, ConnectionError):
        return 0
    length = 0
    for line in head.split(b"\r\n"):
        if line.lower().startswith(b"content-length:"):
            length = int(line.split(b":")[1])
    await reader.readexactly(length)
    return int(head.split(b" ")[1])


async def half_request(port, number, until):
    """Sends a byte of a large body and then nothing; begins anew whenever it is closed."""
    while time.monotonic() < until:
        try:
            reader, writer = await connect(port, f"127.0.1.{number % 50 + 1}")
            head = "POST /v1/sign-in HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 65000\r\n\r\n{"
            writer.write(head.encode() if number % 2 else b"GET / HTTP/1.1\r\nx-")
            await writer.drain()
            await asyncio.wait_for(reader.read(), max(0.1, until - time.monotonic()))
            writer.close()
        except (OSError, asyncio.TimeoutError):
            pass
        await asyncio.sleep(0.5)


async def sign_ins(port, until, seen):
    """A hundred a second, each with another made-up name, from ever other addresses."""
    async def one(number):
        body = json.dumps({"accountName": f"nobody-{number}", "secret": "made up as well"})
        try:
            reader, writer = await connect(port, f"127.0.2.{number % 200 + 1}")
            writer.write(
                (f"POST /v1/sign-in HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n"
                 f"content-length: {len(body)}\r\n\r\n{body}").encode())
            status = await asyncio.wait_for(answer(reader), 30)
            seen[status] = seen.get(status, 0) + 1
            writer.close()
        except (OSError, asyncio.TimeoutError):
            seen["lost"] = seen.get("lost", 0) + 1

    tasks, number = [], 0
    while time.monotonic() < until:
        tasks.append(asyncio.create_task(one(number)))
        number += 1
        await asyncio.sleep(0.01)
    await asyncio.gather(*tasks)


async def long_names(port, until, seen):
    """Account names of four megabytes."""
    number = 0
    while time.monotonic() < until:
        body = b'{"accountName":"' + b"n" * (4 << 20) + b'"}'
        try:
            reader, writer = await connect(port, f"127.0.3.{number % 200 + 1}")
            writer.write(
                f"POST /v1/sign-in HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: {len(body)}\r\n\r\n"
                .encode())
            writer.write(body)
            status = await asyncio.wait_for(answer(reader), 30)
            seen[status] = seen.get(status, 0) + 1
            writer.close()
        except (OSError, asyncio.TimeoutError):
            pass
        number += 1
        await asyncio.sleep(0.05)


def frame(stream, service, method):
    """A ttrpc request without a payload that closes its side and has no end."""
    def text(field, value):
        return bytes([field << 3 | 2, len(value)]) + value
    forever = b"\x20" + b"\xff" * 8 + b"\x7f"
    data = text(1, service) + text(2, method) + forever
    return struct.pack(">IIBB", len(data), stream, 1, 1) + data


async def watches(port, seconds):
    """1 024 watches on one connection: how many of them were refused."""
    reader, writer = await connect(port, "127.0.4.1")
    for number in range(1024):
        writer.write(frame(2 * number + 1, b"grpc.health.v1.Health", b"Watch"))
    await writer.drain()
    refused, until = 0, time.monotonic() + seconds
    while time.monotonic() < until:
        try:
            head = await asyncio.wait_for(reader.readexactly(10), max(0.05, until - time.monotonic()))
        except (asyncio.TimeoutError, asyncio.IncompleteReadError, ConnectionError):
            break
        length, _, kind, _ = struct.unpack(">IIBB", head)
        await reader.readexactly(length)
        refused += kind == 2
    writer.close()
    return refused


async def idle(port, count, until):
    """So many connections that say nothing, as many as this machine lets one process have; how many stood at most."""
    open_now, most = [], 0
    for number in range(count):
        try:
            open_now.append(await connect(port, f"127.1.{number // 250 % 250}.{number % 250 + 1}"))
        except OSError:
            break
        if number % 200 == 0:
            await asyncio.sleep(0)
        most = max(most, len(open_now))
    await asyncio.sleep(max(0, until - time.monotonic()))
    for _, writer in open_now:
        writer.close()
    return most


async def passports(port, token, person, until, times):
    """The worker, who has a connection of his own each time."""
    while time.monotonic() < until:
        begun = time.monotonic()
        reader, writer = await connect(port, "127.0.0.1")
        writer.write(f"GET /v1/persons/{person}/passport HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {token}\r\n\r\n".encode())
        status = await answer(reader)
        times.append((time.monotonic() - begun, status))
        writer.close()
        await asyncio.sleep(0.1)


async def highest(pid, until):
    most = 0
    while time.monotonic() < until:
        most = max(most, memory(pid))
        await asyncio.sleep(0.2)
    return most


async def play(options):
    until = time.monotonic() + options.seconds
    before, names, long, times = memory(options.pid), {}, {}, []
    halves = [asyncio.create_task(half_request(options.http, number, until)) for number in range(500)]
    results = await asyncio.gather(
        highest(options.pid, until), watches(options.rpc, options.seconds), idle(options.http, options.idle, until),
        sign_ins(options.http, until, names), long_names(options.http, until, long),
        passports(options.http, options.token, options.person, until, times))
    await asyncio.gather(*halves)
    slowest = max((seconds for seconds, _ in times), default=None)
    report = {
        "megabytesBefore": before >> 20, "megabytesAtMost": results[0] >> 20, "watchesRefused": results[1],
        "idleConnections": results[2], "signIns": names, "longNames": long, "passports": len(times),
        "slowestPassport": slowest and round(slowest, 3),
    }
    print(json.dumps(report))
    problems = []
    if results[0] > options.megabytes << 20:
        problems.append(f"{results[0] >> 20} MB of memory, more than {options.megabytes}")
    if results[1] < 1000:
        problems.append(f"only {results[1]} of 1024 watches were refused")
    if not times or any(status != 200 for _, status in times):
        problems.append(f"passports were answered {sorted({status for _, status in times})}")
    if slowest is None or slowest > options.passport_seconds:
        problems.append(f"a passport took {slowest} s")
    if set(long) - {413, 429, 0}:
        problems.append(f"names of four megabytes were answered {long}")
    if set(names) - {401, 429, 503, "lost", 0}:
        problems.append(f"made-up names were answered {names}")
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--http", type=int, default=8080)
    parser.add_argument("--rpc", type=int, default=7400)
    parser.add_argument("--pid", type=int, required=True)
    parser.add_argument("--token", required=True)
    parser.add_argument("--person", required=True)
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--idle", type=int, default=2000)
    parser.add_argument("--megabytes", type=int, default=512)
    parser.add_argument("--passport-seconds", type=float, default=PASSPORT)
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    sys.exit(asyncio.run(play(parser.parse_args())))


if __name__ == "__main__":
    main()
