"""Asks every method of /openapi.json in the name of every role, and writes down whom it turns away.

Usage: matrix.py BASE TOKENS [--verbose]
  BASE        where the gateway serves HTTP
  TOKENS      JSON: tokens by caller, the scoped ones first; "nobody" has an empty one
  --verbose   every answer but those that turn somebody away, on standard error

Prints one line a method, with one sign for each caller:
  -  turned away for who it is: no token, another role, or the record is not its own
  +  not turned away: answered, or refused for what it asked, or there is no such record

Requests name real records, which the province's lists gave, and no caller with a scope owns any of them: its person, organisation and region
are in no record. So a scoped caller with + may ask this of everybody's records, or the method is about no record.
"""
import concurrent.futures
import http.client
import json
import re
import sys
import urllib.parse

base, tokens = urllib.parse.urlsplit(sys.argv[1]), json.loads(sys.argv[2])
callers = list(tokens)
unlimited = ("operator", "auditor", "province")


def send(verb, path, body, token):
    connection = http.client.HTTPConnection(base.hostname, base.port, timeout=60)
    try:
        headers = {"Content-Type": "application/json"} if body is not None else {}
        if token:
            headers["Authorization"] = "Bearer " + token
        connection.request(verb, path, body, headers)
        answer = connection.getresponse()
        return answer.status, answer.read()
    finally:
        connection.close()


document = json.loads(send("GET", "/openapi.json", None, "")[1])
schemas = document["components"]["schemas"]

# Values of every field that a record names, gathered from the province's lists. The first in order is taken that the
# province finds a record of, so that each run takes the same.
pool = {}
found = {}


def snake(name):
    return re.sub(r"(?<=[a-z0-9])([A-Z])", lambda found: "_" + found[1].lower(), name).lower()


def gather(value):
    if isinstance(value, list):
        for each in value:
            gather(each)
    elif isinstance(value, dict):
        for name, each in value.items():
            if isinstance(each, str) and each:
                pool.setdefault(snake(name), set()).add(each)
            gather(each)


def sample(schema, name="", depth=0):
    schema = resolve(schema)
    if schema.get("type") == "object":
        if depth > 4:
            return {}
        required = schema.get("required", [])
        return {
            each: sample(of, each, depth + 1) for each, of in schema.get("properties", {}).items() if each in required or known(each)
        }
    if schema.get("type") == "array":
        return [sample(schema["items"], singular(name), depth + 1) for _ in range(max(schema.get("minItems", 0), 0))]
    if "enum" in schema:
        choices = [each for each in schema["enum"] if not str(each).endswith("_UNSPECIFIED")]
        return (choices or schema["enum"])[0]
    if schema.get("type") in ("integer", "number") or schema.get("format") in ("int64", "uint64"):
        return schema.get("minimum", 1)
    if schema.get("type") == "boolean":
        return False
    return text(schema, name)


def resolve(schema):
    while "$ref" in schema:
        schema = schemas[schema["$ref"].rsplit("/", 1)[1]]
    for each in schema.get("allOf", []):
        return resolve(each)
    return schema


def singular(name):
    return name[:-1] if name.endswith("s") else name


def known(name):
    return snake(name) in pool and (name.endswith("Id") or name.endswith("Code") or name.endswith("Number"))


def text(schema, name):
    field = snake(name)
    pattern = schema.get("pattern", "")
    if field.endswith("region_code"):
        return "210100"
    if field == "process":
        return "training-records"
    if field in found:
        return found[field]
    alike = {each for key, values in pool.items() if field.endswith("_" + key) for each in values}
    for value in sorted(pool.get(field, ())) + sorted(alike):
        if not pattern or re.fullmatch(pattern.replace("\\p{", "\\\\p{"), value):
            return value
    if "request_id" in field:
        return ""
    if pattern:
        for value in ("210100", "2022-06-15", "2022-06", "2022-Q2", "912101000000000000", "6-29-02-11", "p_00000000000000000000000000"):
            if re.fullmatch(pattern, value):
                return value
    return "说明文字"[: schema.get("maxLength", 4)] * max(1, -(-schema.get("minLength", 1) // 4))


def request(path, verb, operation):
    parameters = operation.get("parameters", [])
    query = []
    for each in parameters:
        value = sample(each["schema"], each["name"])
        if each["in"] == "path":
            path = path.replace("{" + each["name"] + "}", urllib.parse.quote(str(value), safe=""))
        elif each.get("required"):
            query.append((each["name"], value))
    content = operation.get("requestBody", {}).get("content", {}).get("application/json")
    body = json.dumps(sample(content["schema"])) if content else None
    if verb == "post" and body is None:
        body = "{}"
    return path + ("?" + urllib.parse.urlencode(query) if query else ""), body


operations = [
    (path, verb, operation)
    for path, verbs in sorted(document["paths"].items())
    for verb, operation in sorted(verbs.items())
    if verb in ("get", "post", "put", "patch", "delete")
]
for _ in range(3):
    for path, verb, operation in operations:
        if verb != "get":
            continue
        address, _body = request(path, verb, operation)
        status, answer = send("GET", address, None, tokens["province"])
        if status == 200:
            try:
                gather(json.loads(answer))
            except ValueError:
                pass

for path, verb, operation in operations:
    name = re.search(r"{(\w+)}$", path)
    if verb != "get" or not name:
        continue
    for value in sorted(pool.get(name[1], ()))[:50]:
        found[name[1]] = value
        if send("GET", request(path, verb, operation)[0], None, tokens["province"])[0] == 200:
            break
        del found[name[1]]

# What it is called when somebody is turned away without a status of its own for it.
strangers = ("TOKEN_REQUIRED", "ROLE_NOT_ALLOWED", "OUT_OF_SCOPE")


def sign(row, caller):
    path, verb, operation = row
    address, body = requests[path, verb]
    status, answer = send(verb.upper(), address, body, tokens[caller])
    refused = status == 403 or any(f'"{each}"'.encode() in answer for each in strangers)
    if "--verbose" in sys.argv and not refused:
        print(caller, verb, address, body, status, answer[:300].decode(errors="replace"), file=sys.stderr)
    if status >= 500 and status != 503:
        return f"({status})"
    return "-" if refused else "+"


# Who changes nothing before who changes something; the roles without a scope, which may do most, after all others.
requests = {(path, verb): request(path, verb, operation) for path, verb, operation in operations}
signs = {}
with concurrent.futures.ThreadPoolExecutor(4) as workers:
    for late in (False, True):
        for reads in (True, False):
            asked = [
                (row, caller)
                for row in operations if (row[1] == "get") == reads
                for caller in callers if (caller in unlimited) == late
            ]
            for (row, caller), found in zip(asked, workers.map(lambda each: sign(*each), asked)):
                signs[row[0], row[1], caller] = found
width = max(len(path) + len(verb) + 1 for path, verb, _ in operations)
for number, caller in enumerate(callers):
    print(" " * (width + 1) + "|" * number + "," + " " + caller)
for path, verb, _ in operations:
    print(f"{verb.upper()} {path}".ljust(width), "".join(signs[path, verb, caller] for caller in callers))
