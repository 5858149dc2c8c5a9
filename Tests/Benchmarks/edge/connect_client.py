#!/usr/bin/env python3
"""Calls a gateway by the Connect protocol through a client we did not write: connectrpc of PyPI.

    connect_client.py http://127.0.0.1:8080

Asks for the region 210100 in both codecs, by POST and GET, is refused, and watches the health until its time is over. Messages are made by hand,
so that nothing has to be generated.
"""
import json
import sys

from connectrpc.client import ConnectClientSync
from connectrpc.code import Code
from connectrpc.errors import ConnectError
from connectrpc.method import IdempotencyLevel, MethodInfo, StreamType


class Plain:
    """Takes messages as they are packed."""

    def __init__(self, name):
        self._name = name

    def name(self):
        return self._name

    def encode(self, message):
        return bytes(message)

    def decode(self, data, message_class):
        return bytes(data)


def method(service, name, kind=StreamType.UNARY):
    return MethodInfo(
        name=name, service_name=service, input=bytes, output=bytes, idempotency_level=IdempotencyLevel.NO_SIDE_EFFECTS,
        stream_type=kind)


def main():
    address = sys.argv[1]
    region = method("liaoning.skills.catalog.v1.Regions", "GetRegion")
    proto = ConnectClientSync(address, codec=Plain("proto"), timeout_ms=20_000)
    packed = b"\x0a\x06210100"
    for use_get in (False, True):
        answer = proto.execute_unary(request=packed, method=region, use_get=use_get)
        assert answer.startswith(packed) and "沈阳市".encode() in answer, answer
    text = ConnectClientSync(address, codec=Plain("json"), timeout_ms=20_000)
    answer = json.loads(text.execute_unary(request=b'{"code":"210100"}', method=region))
    assert answer["code"] == "210100" and answer["name"] == "沈阳市", answer
    for request, name, code in [
        (b"{}", region, Code.INVALID_ARGUMENT),
        (b"{}", method("liaoning.skills.catalog.v1.Regions", "Nothing"), Code.UNIMPLEMENTED),
        (b"{}", method("liaoning.skills.gateway.v1.Accounts", "CreateAccount"), Code.UNAUTHENTICATED),
    ]:
        try:
            text.execute_unary(request=request, method=name)
        except ConnectError as error:
            assert error.code == code, error
        else:
            raise AssertionError(f"{name} was answered")
    watch = method("grpc.health.v1.Health", "Watch", StreamType.SERVER_STREAM)
    seen = []
    try:
        for state in text.execute_server_stream(request=b"{}", method=watch, timeout_ms=2_000):
            seen.append(json.loads(state))
    except ConnectError as error:
        assert error.code == Code.DEADLINE_EXCEEDED, error
    assert seen == [{"status": "SERVING"}], seen
    print("connectrpc: all calls were answered as they should be")


if __name__ == "__main__":
    main()
