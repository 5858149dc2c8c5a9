#!/usr/bin/env python3
"""Writes what runs the processes: settings for one machine and for a cluster, compose.yaml, the Kubernetes manifests, systemd's target.

Usage: Deploy/manifests [--check]    --check changes nothing and fails when a file is not what this program writes.

All of it comes from the table Deploy/processes, so that a port or a limit stands in one place. Deploy/manifests runs it with PyYAML.
"""
import json
import pathlib
import sys
import typing

import yaml

HERE = pathlib.Path(__file__).parent
# Calls in flight per instance that the autoscaler aims at; a process refuses beyond rpc.max-in-flight.
IN_FLIGHT = 200


class Process(typing.NamedTuple):
    """A row of the table; ports, MiB, thousandths of a core, instances."""

    name: str
    folder: str
    port: int
    observe: int
    http: int | None
    memory: int
    processor: int
    most: int


def table():
    lines = (HERE / "processes").read_text().splitlines()
    rows = [line.split() for line in lines if line and not line.startswith("#")]
    return [Process(*row[:2], *(None if cell == "-" else int(cell) for cell in row[2:])) for row in rows]


PROCESSES = table()

# Whom each process asks or follows, as README's picture shows it: network policies let nothing else through. The gateway asks all; a test
# compares it with what the services import.
ASKS = {
    "catalog": [],
    "training-records": ["catalog", "evaluation"],
    "evaluation": ["catalog", "training-records", "competition"],
    "competition": ["catalog", "training-records"],
    "awards": ["catalog", "training-records", "evaluation", "competition"],
    "gateway": ["catalog", "training-records", "evaluation", "competition", "awards"],
}


def asked_by(process):
    return [peer for peer in PROCESSES if peer.name in ASKS[process.name]]


def askers_of(process):
    return [peer for peer in PROCESSES if process.name in ASKS[peer.name]]


def one_machine(process):
    """SQLite files, loopback, plain text."""
    settings = {
        "database": f"sqlite:///var/lib/skills-liaoning/{process.name}/{process.name}.sqlite",
        "identity": {"keys-directory": f"/run/credentials/skills@{process.name}.service"},
    }
    if process.http:
        settings["http"] = {"listen": f"127.0.0.1:{process.http}"}
    return settings


def reachable(process, address):
    """Listens on every address of its container and finds the others by name."""
    settings = {
        "listen": f"0.0.0.0:{process.port}",
        "observe": {"listen": f"0.0.0.0:{process.observe}"},
        "peers": {peer.name: address(peer) for peer in PROCESSES if peer != process},
    }
    if process.http:
        settings["http"] = {"listen": f"0.0.0.0:{process.http}"}
    return settings


def containers(process):
    """SQLite files in a volume each; plain text, because the network is the containers' own."""
    return reachable(process, lambda peer: f"{peer.name}:{peer.port}") | {
        "database": f"sqlite:///data/{process.name}.sqlite",
        "identity": {"keys-directory": "/keys"},
        "tls": {"plain-text-anywhere": True},
    }


def cluster(process):
    """PostgreSQL, several instances, mutual TLS."""
    name = process.name
    return reachable(process, lambda peer: f"dns:{peer.name}.skills.svc.cluster.local:{peer.port}") | {
        "database": f"postgres://{name}@postgres.skills.svc.cluster.local:5432/{name}?sslmode=verify-full"
        "&sslrootcert=/etc/skills-liaoning/tls/ca.crt",
        "identity": {"keys-directory": "/etc/skills-liaoning/keys"},
        "tls": {
            "certificate": "/etc/skills-liaoning/tls/tls.crt",
            "key": "/etc/skills-liaoning/tls/tls.key",
            "authorities": "/etc/skills-liaoning/tls/ca.crt",
            "mutual": True,
        },
    }


COMPOSE_HEAD = """\
#
# All processes on one machine, each in a container of its own, on SQLite:
#
#   Deploy/images                                         builds the images
#   docker compose -f Deploy/compose.yaml up -d           starts; the first time it makes the keys
#
# The containers' network is theirs alone, so they speak plain text on it; only the gateway's ports leave it, to this machine. Each process has a
# volume with its own keys; the one with the authority's key is mounted nowhere but where keys are made.
"""


def compose():
    keys = {
        "image": "skills-liaoning/skillsctl",
        "command": ["keys", "init", "--hand-out", "/processes", "/keys"],
        "volumes": ["authority:/keys", *(f"{process.name}-keys:/processes/{process.name}" for process in PROCESSES)],
        "network_mode": "none",
        "read_only": True,
        "cap_drop": ["ALL"],
        "security_opt": ["no-new-privileges:true"],
    }
    return {
        "name": "skills-liaoning",
        "services": {"keys": keys} | {process.name: composed(process) for process in PROCESSES},
        "networks": {"inside": {"internal": True}, "outside": {}},
        "volumes": {
            name: {}
            for name in ["authority", *(kind for row in PROCESSES for kind in (row.name, f"{row.name}-keys"))]
        },
    }


def composed(process):
    """A process as compose runs it. Only one with pages is reached from outside its network."""
    name = process.name
    service = {
        "image": f"skills-liaoning/{name}",
        "command": ["--config", "/settings.json"],
        "restart": "unless-stopped",
        "stop_grace_period": "60s",
        "read_only": True,
        "cap_drop": ["ALL"],
        "security_opt": ["no-new-privileges:true"],
        "tmpfs": ["/tmp"],
        "networks": ["inside"],
        "depends_on": {"keys": {"condition": "service_completed_successfully"}},
        "volumes": [f"./config/containers/{name}.json:/settings.json:ro", f"{name}-keys:/keys:ro", f"{name}:/data"],
        "mem_limit": f"{process.memory}m",
        "ulimits": {"core": 0},
    }
    if process.http:
        service["networks"] = ["inside", "outside"]
        service["ports"] = [f"127.0.0.1:{port}:{port}" for port in (process.port, process.http)]
    return service


def labels(process):
    return {"app.kubernetes.io/name": process.name, "app.kubernetes.io/part-of": "skills-liaoning"}


def metadata(name, process):
    return {"name": name, "namespace": "skills", "labels": labels(process)}


def deployment(process):
    name = process.name
    ports = [{"name": "rpc", "containerPort": process.port}, {"name": "observe", "containerPort": process.observe}]
    if process.http:
        ports.append({"name": "http", "containerPort": process.http})

    def probe(path, seconds, failures):
        get = {"path": path, "port": "observe"}
        return {"httpGet": get, "periodSeconds": seconds, "failureThreshold": failures}

    container = {
        "name": name,
        "image": f"skills-liaoning/{name}:latest",
        "args": ["--config", "/etc/skills-liaoning/settings/settings.json"],
        "ports": ports,
        "env": [
            {
                "name": "PGPASSWORD",
                "valueFrom": {"secretKeyRef": {"name": f"{name}-database", "key": "password", "optional": True}},
            }
        ],
        "startupProbe": probe("/healthz", 1, 60),
        "livenessProbe": probe("/healthz", 10, 3),
        "readinessProbe": probe("/readyz", 2, 1),
        "resources": {
            "requests": {"cpu": f"{process.processor}m", "memory": f"{process.memory // 4}Mi"},
            "limits": {"memory": f"{process.memory}Mi"},
        },
        "securityContext": {
            "allowPrivilegeEscalation": False,
            "readOnlyRootFilesystem": True,
            "capabilities": {"drop": ["ALL"]},
        },
        "volumeMounts": [
            {"name": "settings", "mountPath": "/etc/skills-liaoning/settings", "readOnly": True},
            {"name": "keys", "mountPath": "/etc/skills-liaoning/keys", "readOnly": True},
            {"name": "tls", "mountPath": "/etc/skills-liaoning/tls", "readOnly": True},
            {"name": "scratch", "mountPath": "/tmp"},
        ],
    }
    # Its own private key and secret, and the signed list of keys that are believed.
    keys = [{"secret": {"name": f"{name}-keys"}}]
    return {
        "apiVersion": "apps/v1",
        "kind": "Deployment",
        "metadata": metadata(name, process),
        "spec": {
            "replicas": 2,
            "selector": {"matchLabels": {"app.kubernetes.io/name": name}},
            "strategy": {"type": "RollingUpdate", "rollingUpdate": {"maxUnavailable": 0, "maxSurge": 1}},
            "template": {
                "metadata": {
                    "labels": labels(process),
                    "annotations": {"prometheus.io/scrape": "true", "prometheus.io/port": str(process.observe)},
                },
                "spec": {
                    "automountServiceAccountToken": False,
                    "terminationGracePeriodSeconds": 60,
                    "securityContext": {
                        "runAsNonRoot": True,
                        "runAsUser": 10001,
                        "runAsGroup": 10001,
                        "fsGroup": 10001,
                        "seccompProfile": {"type": "RuntimeDefault"},
                    },
                    "topologySpreadConstraints": [
                        {
                            "maxSkew": 1,
                            "topologyKey": "kubernetes.io/hostname",
                            "whenUnsatisfiable": "ScheduleAnyway",
                            "labelSelector": {"matchLabels": {"app.kubernetes.io/name": name}},
                        }
                    ],
                    "containers": [container],
                    "volumes": [
                        {"name": "settings", "configMap": {"name": f"{name}-settings"}},
                        {"name": "keys", "projected": {"defaultMode": 0o440, "sources": keys}},
                        {"name": "tls", "secret": {"secretName": f"{name}-tls", "defaultMode": 0o440}},
                        {"name": "scratch", "emptyDir": {}},
                    ],
                },
            },
        },
    }


def services(process):
    """Headless: clients see every instance's address and spread their calls themselves."""
    ports = [
        {"name": "rpc", "port": process.port, "targetPort": "rpc"},
        {"name": "observe", "port": process.observe, "targetPort": "observe"},
    ]
    selector = {"app.kubernetes.io/name": process.name}
    made = [
        {
            "apiVersion": "v1",
            "kind": "Service",
            "metadata": metadata(process.name, process),
            "spec": {"clusterIP": "None", "selector": selector, "ports": ports},
        }
    ]
    if process.http:
        # With the cluster's settings the gateway speaks HTTPS there.
        http = [{"name": "https", "port": 443, "targetPort": "http"}]
        made.append(
            {
                "apiVersion": "v1",
                "kind": "Service",
                "metadata": metadata(f"{process.name}-http", process),
                "spec": {"selector": selector, "ports": http},
            }
        )
    return made


def disruption_budget(process):
    return {
        "apiVersion": "policy/v1",
        "kind": "PodDisruptionBudget",
        "metadata": metadata(process.name, process),
        "spec": {"minAvailable": 1, "selector": {"matchLabels": {"app.kubernetes.io/name": process.name}}},
    }


def autoscaler(process):
    metric = {
        "type": "Pods",
        "pods": {
            "metric": {"name": "grpc_server_in_flight"},
            "target": {"type": "AverageValue", "averageValue": str(IN_FLIGHT)},
        },
    }
    return {
        "apiVersion": "autoscaling/v2",
        "kind": "HorizontalPodAutoscaler",
        "metadata": metadata(process.name, process),
        "spec": {
            "scaleTargetRef": {"apiVersion": "apps/v1", "kind": "Deployment", "name": process.name},
            "minReplicas": 2,
            "maxReplicas": process.most,
            "metrics": [metric],
            "behavior": {"scaleDown": {"stabilizationWindowSeconds": 300}},
        },
    }


def network_policy(process):
    def port(number, protocol="TCP"):
        return {"protocol": protocol, "port": number}

    def pods(name):
        return {"podSelector": {"matchLabels": {"app.kubernetes.io/name": name}}}

    monitoring = {"namespaceSelector": {"matchLabels": {"kubernetes.io/metadata.name": "monitoring"}}}
    ingress = [{"from": [monitoring], "ports": [port(process.observe)]}]
    if askers_of(process):
        ingress.append({"from": [pods(peer.name) for peer in askers_of(process)], "ports": [port(process.port)]})
    if process.http:
        ingress.append({"ports": [port(process.http), port(process.port)]})
    egress = [
        {"to": [pods("postgres")], "ports": [port(5432)]},
        {"to": [{"namespaceSelector": {}}], "ports": [port(53, "UDP"), port(53)]},
    ]
    egress += [{"to": [pods(peer.name)], "ports": [port(peer.port)]} for peer in asked_by(process)]
    return {
        "apiVersion": "networking.k8s.io/v1",
        "kind": "NetworkPolicy",
        "metadata": metadata(process.name, process),
        "spec": {
            "podSelector": {"matchLabels": {"app.kubernetes.io/name": process.name}},
            "policyTypes": ["Ingress", "Egress"],
            "ingress": ingress,
            "egress": egress,
        },
    }


def namespace():
    """The namespace, in which a pod that nothing is said of speaks with nobody, and the database with the processes only."""
    policy = {"apiVersion": "networking.k8s.io/v1", "kind": "NetworkPolicy"}
    ours = {"podSelector": {"matchLabels": {"app.kubernetes.io/part-of": "skills-liaoning"}}}
    restricted = {f"pod-security.kubernetes.io/{mode}": "restricted" for mode in ("enforce", "warn", "audit")}
    return [
        {"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": "skills", "labels": restricted}},
        policy
        | {
            "metadata": {"name": "default-deny", "namespace": "skills"},
            "spec": {"podSelector": {}, "policyTypes": ["Ingress", "Egress"]},
        },
        policy
        | {
            "metadata": {"name": "postgres", "namespace": "skills"},
            "spec": {
                "podSelector": {"matchLabels": {"app.kubernetes.io/name": "postgres"}},
                "policyTypes": ["Ingress"],
                "ingress": [{"from": [ours], "ports": [{"protocol": "TCP", "port": 5432}]}],
            },
        },
    ]


def settings_map(process):
    return {
        "apiVersion": "v1",
        "kind": "ConfigMap",
        "metadata": metadata(f"{process.name}-settings", process),
        "data": {"settings.json": json.dumps(cluster(process), indent=2) + "\n"},
    }


def systemd_target():
    wanted = "".join(f"Wants=skills@{process.name}.service\n" for process in PROCESSES)
    head = "# All processes of this machine: systemctl start skills.target\n[Unit]\nDescription=Skills Liaoning\n"
    return head + wanted + "\n[Install]\nWantedBy=multi-user.target\n"


def system_users():
    head = "# A user for each process, so that none can read what another keeps: systemd-sysusers skills-liaoning.conf\n"
    return head + "".join(f'u skills-{process.name} - "Skills Liaoning, {process.name}"\n' for process in PROCESSES)


class Readable(yaml.SafeDumper):
    """Texts of several lines as such, lists of words on one line; what stands in two places is written twice, not referred to."""

    def ignore_aliases(self, data):
        return True


def text(dumper, value):
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style="|" if "\n" in value else None)


def words(dumper, value):
    are_short = all(isinstance(item, str) for item in value) and sum(map(len, value)) < 100
    return dumper.represent_sequence("tag:yaml.org,2002:seq", value, flow_style=are_short)


Readable.add_representer(str, text)
Readable.add_representer(list, words)


def documents(*values):
    return yaml.dump_all(values, Dumper=Readable, sort_keys=False, width=1000, allow_unicode=True)


def files():
    head = "# Written by Deploy/manifests. Do not edit.\n"
    made = {
        "compose.yaml": head + COMPOSE_HEAD + documents(compose()),
        "kubernetes/namespace.yaml": head + documents(*namespace()),
        "systemd/skills.target": head + systemd_target(),
        "systemd/sysusers/skills-liaoning.conf": head + system_users(),
    }
    for process in PROCESSES:
        for kind, settings in [("one-machine", one_machine), ("containers", containers), ("cluster", cluster)]:
            made[f"config/{kind}/{process.name}.json"] = json.dumps(settings(process), indent=2) + "\n"
        made[f"kubernetes/{process.name}.yaml"] = head + documents(
            settings_map(process), deployment(process), *services(process), disruption_budget(process),
            autoscaler(process), network_policy(process),
        )
    return made


def main():
    check = sys.argv[1:] == ["--check"]
    if sys.argv[1:] and not check:
        sys.exit(__doc__)
    made = files()
    # What a process that is no more, or a name that changed, has left behind.
    kept = {str(path.relative_to(HERE)) for folder in ("config", "kubernetes") for path in (HERE / folder).rglob("*.*")}
    stale = sorted(kept - made.keys())
    if not check:
        for name in stale:
            (HERE / name).unlink()
        stale = []
    for name, content in made.items():
        path = HERE / name
        if check:
            if not path.exists() or path.read_text() != content:
                stale.append(name)
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content)
    if stale:
        sys.exit(f"not what Deploy/manifests writes: {', '.join(stale)}")


main()
