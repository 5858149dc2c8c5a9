"""Writes goldens.tsv: messages as Google's own implementation packs them and writes them in JSON.

Run from the top of the project, with the PyPI packages protobuf and googleapis-common-protos:

    protoc -ITests/TestMessages/Protos --python_out=/tmp Tests/TestMessages/Protos/samples/kinds.proto
    PYTHONPATH=/tmp python3 Tests/MessageRuntimeTests/Goldens/goldens.py > Tests/MessageRuntimeTests/Goldens/goldens.tsv

One line per message: full name, bytes in hexadecimal, JSON.
"""

import json

from google.protobuf import any_pb2, duration_pb2, empty_pb2, field_mask_pb2, json_format, timestamp_pb2
from google.rpc import error_details_pb2, status_pb2
from samples import kinds_pb2 as kinds

INT32, INT64 = (-(2**31), 2**31 - 1), (-(2**63), 2**63 - 1)
UINT32, UINT64 = 2**32 - 1, 2**64 - 1
TEXT = "沈阳 \"三级\" \\ / \u0001 \u007f \n é 😀"


def tree(depth):
    return kinds.Tree(name=f"level {depth}", children=[tree(depth - 1)] if depth else [])


def packed(message):
    content = any_pb2.Any()
    content.Pack(message)
    return content


def single(**values):
    return kinds.Single(**values)


MESSAGES = [
    single(),
    single(double_value=0.1, float_value=1.5, int32_value=1, int64_value=2, uint32_value=3, uint64_value=4,
           sint32_value=-5, sint64_value=-6, fixed32_value=7, fixed64_value=8, sfixed32_value=-9, sfixed64_value=-10,
           bool_value=True, string_value=TEXT, bytes_value=bytes(range(256)), colour=2, tree=tree(3), last_number=11),
    single(double_value=-1e-300, float_value=-1e-30, int32_value=INT32[0], int64_value=INT64[0], uint32_value=UINT32,
           uint64_value=UINT64, sint32_value=INT32[0], sint64_value=INT64[0], fixed32_value=UINT32,
           fixed64_value=UINT64, sfixed32_value=INT32[0], sfixed64_value=INT64[0], colour=2147483647,
           tree=kinds.Tree(), last_number=-1),
    single(double_value=float("inf"), float_value=float("-inf"), int32_value=INT32[1], int64_value=INT64[1],
           sint32_value=INT32[1], sint64_value=INT64[1], sfixed32_value=INT32[1], sfixed64_value=INT64[1], colour=7),
    single(double_value=1e300, float_value=1e-10, colour=99),
    single(double_value=5e-324, float_value=3.4028234663852886e38),
    single(string_value="a" * 15), single(string_value="a" * 16), single(string_value="字" * 5000),
    single(bytes_value=b"\0"), single(bytes_value=b"\0\0"), single(bytes_value=bytes(5000)),
    kinds.Repeated(doubles=[0, -0.0, 1.5], floats=[0, 2.5], int32s=[0, *INT32], int64s=[0, *INT64], uint32s=[0, UINT32],
                   uint64s=[0, UINT64], sint32s=[0, *INT32], sint64s=[0, *INT64], fixed32s=[0, UINT32],
                   fixed64s=[0, UINT64], sfixed32s=[0, *INT32], sfixed64s=[0, *INT64], bools=[True, False, True],
                   strings=["", "a", TEXT], byte_strings=[b"", b"\0\xff"], colours=[0, 1, 2, 99],
                   trees=[kinds.Tree(), tree(2)], unpacked=[0, *INT32], last_number=["", "z"]),
    kinds.Repeated(int32s=range(-500, 500), strings=[str(number) for number in range(1000)]),
    kinds.Choice(), kinds.Choice(double_value=0), kinds.Choice(double_value=1.25), kinds.Choice(int32_value=0),
    kinds.Choice(int32_value=-1), kinds.Choice(uint64_value=UINT64), kinds.Choice(bool_value=False),
    kinds.Choice(bool_value=True), kinds.Choice(string_value=""), kinds.Choice(string_value="x", right=""),
    kinds.Choice(bytes_value=b""), kinds.Choice(bytes_value=b"\0"), kinds.Choice(colour=0), kinds.Choice(colour=1),
    kinds.Choice(tree=kinds.Tree()), kinds.Choice(tree=tree(4), left="l"),
    tree(40), kinds.Tree(name="wide", children=[kinds.Tree(name=str(number)) for number in range(300)]),
    kinds.WellKnown(),
    kinds.WellKnown(instant=timestamp_pb2.Timestamp(), span=duration_pb2.Duration(),
                    mask=field_mask_pb2.FieldMask(), any=any_pb2.Any(), empty=empty_pb2.Empty()),
    kinds.WellKnown(instant=timestamp_pb2.Timestamp(seconds=1649577600, nanos=120_000_000),
                    span=duration_pb2.Duration(seconds=-1, nanos=-500_000_000),
                    mask=field_mask_pb2.FieldMask(paths=["region_code", "owner.name"]),
                    any=packed(kinds.Tree(name="inside")),
                    instants=[timestamp_pb2.Timestamp(seconds=second, nanos=nanos) for second, nanos in [
                        (-62135596800, 0), (253402300799, 999_999_999), (-1, 1), (951782400, 1_000), (4107542399, 5)]],
                    anys=[packed(timestamp_pb2.Timestamp(seconds=1)), packed(empty_pb2.Empty()),
                          packed(packed(kinds.Tree(name="twice")))]),
    kinds.WellKnown(span=duration_pb2.Duration(seconds=315_576_000_000, nanos=1)),
    kinds.WellKnown(span=duration_pb2.Duration(nanos=-1)),
    kinds.Names(**{"class": "c", "default": "d", "name": "n", "value": 1, "pointer": "p", "packer": "p", "unpacker": "u",
                   "c": "c", "operator": "o", "in": "i", "person_id": "p_1", "page_urls": ["a", "b"], "request_id": "r",
                   "odd__name": "o", "inner": kinds.Names.Inner(state=1, request_id="inner")}),
    error_details_pb2.ErrorInfo(reason="R", domain="d", metadata={"b": "2", "a": "1"}),
    error_details_pb2.BadRequest(field_violations=[
        error_details_pb2.BadRequest.FieldViolation(field="region_code", description="未知地区")]),
    status_pb2.Status(code=9, message="不符合条件", details=[
        packed(error_details_pb2.ErrorInfo(reason="REFUSED")), packed(kinds.Tree(name="t"))]),
]

for message in MESSAGES:
    text = json_format.MessageToJson(message, indent=None, ensure_ascii=False)
    data = message.SerializeToString(deterministic=True)
    print(message.DESCRIPTOR.full_name, data.hex(), json.dumps(json.loads(text), ensure_ascii=False), sep="\t")
