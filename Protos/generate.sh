#!/bin/sh
# Writes the C and Swift code of the contract, a module of each for every proto package, and its OpenAPI description into
# Sources/Contract; and what only tests use.
#
#   Protos/generate.sh           writes the code
#   Protos/generate.sh --check   changes nothing; fails when the code is not what the protos give
#
# Needs protoc and protoc-c (Debian: protobuf-compiler libprotobuf-dev protobuf-c-compiler), and Google's common protos,
# which it gets from PyPI (googleapis-common-protos) into .build/protos when python3 does not have them.
set -eu
cd "$(dirname "$0")/.."

for tool in protoc protoc-c swift python3; do
    command -v "$tool" >/dev/null || {
        echo "generate.sh: $tool is missing: apt-get install protobuf-compiler libprotobuf-dev protobuf-c-compiler python3" >&2
        exit 1
    }
done

# Google's common protos (google/api/annotations.proto, google/rpc/*.proto).
googleapis=.build/protos
if [ ! -f "$googleapis/google/rpc/status.proto" ]; then
    mkdir -p .build
    python3 -m venv .build/protos-venv
    .build/protos-venv/bin/pip --quiet install --no-deps --target "$googleapis" googleapis-common-protos==1.76.0
fi
includes="-I$googleapis -I/usr/include"

# The plugin, with a build folder of its own.
swift build --quiet --package-path Protos/Generator --scratch-path .build/generator >&2
generator=.build/generator/debug/protoc-gen-skills

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tree=$work/tree

# generate PROTO_ROOT PLUGIN_OPTION PROTO…: everything of those protos into $tree
generate() {
    root=$1 option=$2
    shift 2
    mkdir -p "$tree"
    protoc "-I$root" $includes --plugin=protoc-gen-skills="$generator" --skills_opt="$option" --skills_out="$tree" "$@"
    protoc "-I$root" $includes --include_imports --descriptor_set_out="$work/all.pb" "$@"
    "$generator" strip <"$work/all.pb" >"$work/stripped.pb"
    rm -rf "$work/c" && mkdir -p "$work/c"
    protoc-c --descriptor_set_in="$work/stripped.pb" --c_out="$work/c" $(options_removed "$@")
    # The plugin says where the C of each proto goes: PROTO FOLDER.
    while read -r proto folder; do
        [ -f "$work/c/$proto.pb-c.c" ] || continue
        mkdir -p "$tree/$folder/include/$(dirname "$proto")"
        cp "$work/c/$proto.pb-c.c" "$tree/$folder/"
        cp "$work/c/$proto.pb-c.h" "$tree/$folder/include/$proto.pb-c.h"
    done <"$tree/c-folders"
    rm "$tree/c-folders"
}

# Protos that only declare options make no code.
options_removed() {
    for proto in "$@"; do
        case $proto in
            google/api/* | google/protobuf/descriptor.proto | */type/v1/field.proto | */type/v1/reasons.proto) ;;
            *) echo "$proto" ;;
        esac
    done
}

protos=$(cd Protos && find . -name '*.proto' -not -path './Generator/*' -printf '%P\n' | LC_ALL=C sort)
generate Protos product $protos \
    google/protobuf/any.proto google/protobuf/duration.proto google/protobuf/empty.proto \
    google/protobuf/field_mask.proto google/protobuf/timestamp.proto google/rpc/error_details.proto \
    google/rpc/status.proto
folders="Sources/Contract"

# What only tests use: each module of messages has its protos beside it.
for root in Tests/*/Protos; do
    target=$(basename "$(dirname "$root")")
    protos=$(cd "$root" && find . -name '*.proto' -printf '%P\n' | LC_ALL=C sort)
    generate "$root" "$target" $protos
    folders="$folders Tests/C$target Tests/$target/Generated"
done

# The migrations of each service, which lie beside the stores they are for, as text of the program: in the order of their numbers.
for service in Services/*/; do
    name=$(basename "$service")
    python3 - "$name" >"$work/migrations.swift" <<'END'
import pathlib, sys
name = sys.argv[1]
files = sorted(pathlib.Path("Services", name).rglob("V*.sql"), key=lambda file: file.name)
print("// Written by Protos/generate.sh from the .sql files of this service. Do not edit.")
print("// swift-format-ignore-file\n")
print("package import Storage\n")
print(f"extension {name}Service {{")
print("    package static let migrations: [Migration] = [")
for file in files:
    print(f'        Migration("{file.stem}", script: #"""')
    print(file.read_text(), end="")
    print('\n"""#),')
print("    ]\n}")
END
    mkdir -p "$tree/Services/$name"
    cp "$work/migrations.swift" "$tree/Services/$name/Migrations.swift"
done

if [ "${1:-}" = --check ]; then
    for file in Services/*/Migrations.swift; do
        cmp -s "$tree/$file" "$file" || {
            echo "generate.sh: $file is not what its .sql files give: run Protos/generate.sh and commit" >&2
            exit 1
        }
    done
    for folder in $folders; do
        diff -r -q "$tree/$folder" "$folder" || {
            echo "generate.sh: $folder is not what the protos give: run Protos/generate.sh and commit" >&2
            exit 1
        }
    done
    # What the generator must refuse: every line `// refused: …` of these protos must be among what it says.
    for proto in Protos/Generator/Refused/*.proto; do
        if protoc -IProtos/Generator/Refused -IProtos $includes --plugin=protoc-gen-skills="$generator" \
            --skills_out="$work" "$(basename "$proto")" 2>"$work/said"; then
            echo "generate.sh: $proto was not refused" >&2
            exit 1
        fi
        sed -n 's,^// refused: ,,p' "$proto" | while read -r line; do
            grep -q -F "$line" "$work/said" || {
                echo "generate.sh: $proto was refused, but not because of: $line" >&2
                cat "$work/said" >&2
                exit 1
            }
        done
    done
    exit 0
fi

for file in Services/*/; do
    file=${file}Migrations.swift
    cmp -s "$tree/$file" "$file" || cp "$tree/$file" "$file"
done

# Put in place only what differs, so that the next build compiles only that, and take away what is no longer made.
for folder in $folders; do
    mkdir -p "$folder"
    (cd "$folder" && find . -type f -printf '%P\n') | while read -r file; do
        [ -f "$tree/$folder/$file" ] || rm "$folder/$file"
    done
    (cd "$tree/$folder" && find . -type f -printf '%P\n') | while read -r file; do
        cmp -s "$tree/$folder/$file" "$folder/$file" && continue
        mkdir -p "$(dirname "$folder/$file")"
        cp "$tree/$folder/$file" "$folder/$file"
    done
    find "$folder" -type d -empty -delete
done
