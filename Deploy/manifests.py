#!/usr/bin/env python3
"""Writes what runs the six processes: settings for one machine and for a cluster, compose.yaml, the Kubernetes manifests.

Usage: Deploy/manifests.py [--check]    --check changes nothing and fails when a file is not what this program writes.

All of it comes from the table of processes below, so that a port or a limit stands in one place.
"""
import json
import pathlib
import sys
import textwrap

HERE = pathlib.Path(__file__).parent

# process: (port, memory limit in MiB, processor request in thousandths, most instances)
PROCESSES = {
    "gateway": (7400, 1024, 250, 8),
    "catalog": (7401, 1024, 250, 6),
    "training-records": (7402, 2048, 500, 12),
    "evaluation": (7403, 2048, 500, 12),
    "competition": (7404, 1024, 250, 6),
    "awards": (7405, 1024, 250, 4),
}
HTTP_PORT = 8080
# Calls in flight per instance that the autoscaler aims at; a process refuses beyond rpc.max-in-flight.
IN_FLIGHT = 200


def observe_port(process):
    return PROCESSES[process][0] + 100


def one_machine(process):
    """SQLite files, loopback, plain text."""
    settings = {
        "database": f"sqlite:///var/lib/skills-liaoning/{process}/{process}.sqlite",
        "identity": {"keys-directory": f"/etc/skills-liaoning/keys/{process}"},
    }
    if process == "gateway":
        settings["http"] = {"listen": f"127.0.0.1:{HTTP_PORT}"}
    return settings


def reachable(process, address):
    """Listens on every address of its container and finds the others by name."""
    port = PROCESSES[process][0]
    settings = {
        "listen": f"0.0.0.0:{port}",
        "observe": {"listen": f"0.0.0.0:{observe_port(process)}"},
        "peers": {peer: address(peer) for peer in PROCESSES if peer != process},
    }
    if process == "gateway":
        settings["http"] = {"listen": f"0.0.0.0:{HTTP_PORT}"}
    return settings


def containers(process):
    """SQLite files in a volume each; plain text, because the network is the containers' own."""
    return reachable(process, lambda peer: f"{peer}:{PROCESSES[peer][0]}") | {
        "database": f"sqlite:///data/{process}.sqlite",
        "identity": {"keys-directory": "/keys"},
        "tls": {"plain-text-anywhere": True},
    }


def cluster(process):
    """PostgreSQL, several instances, mutual TLS."""
    return reachable(process, lambda peer: f"dns:{peer}.skills.svc.cluster.local:{PROCESSES[peer][0]}") | {
        "database": f"postgres://{process}@postgres.skills.svc.cluster.local:5432/{process}?sslmode=verify-full"
        "&sslrootcert=/etc/skills-liaoning/tls/ca.crt",
        "identity": {"keys-directory": "/etc/skills-liaoning/keys"},
        "tls": {
            "certificate": "/etc/skills-liaoning/tls/tls.crt",
            "key": "/etc/skills-liaoning/tls/tls.key",
            "authorities": "/etc/skills-liaoning/tls/ca.crt",
            "mutual": True,
        },
    }


def compose():
    text = textwrap.dedent("""\
        # Written by Deploy/manifests.py. Do not edit.
        #
        # All six processes on one machine, each in a container of its own, on SQLite:
        #
        #   Deploy/images                                         builds the images
        #   docker compose -f Deploy/compose.yaml up -d           starts; the first time it makes the keys
        #
        # The containers' network is theirs alone, so they speak plain text on it; only the gateway's ports leave it, to this machine.
        name: skills-liaoning
        x-process: &process
          restart: unless-stopped
          stop_grace_period: 60s
          read_only: true
          cap_drop: [ALL]
          security_opt: ["no-new-privileges:true"]
          tmpfs: [/tmp]
          networks: [inside]
          depends_on:
            keys:
              condition: service_completed_successfully
        services:
          keys:
            image: skills-liaoning/skillsctl
            command: [keys, init, --no-development, /keys]
            volumes: ["keys:/keys"]
            network_mode: none
        """)
    for process, (port, memory, _, _) in PROCESSES.items():
        ports = f'    ports: ["127.0.0.1:{port}:{port}", "127.0.0.1:{HTTP_PORT}:{HTTP_PORT}"]\n'
        text += (
            f"  {process}:\n    <<: *process\n    image: skills-liaoning/{process}\n    command: [--config, /settings.json]\n"
            f'    volumes: ["./config/containers/{process}.json:/settings.json:ro", "keys:/keys:ro", "{process}:/data"]\n'
            f"    mem_limit: {memory}m\n" + (ports if process == "gateway" else "")
        )
    volumes = "".join(f"  {name}: {{}}\n" for name in ["keys", *PROCESSES])
    return text + "networks:\n  inside: {}\nvolumes:\n" + volumes


def labels(process):
    return {"app.kubernetes.io/name": process, "app.kubernetes.io/part-of": "skills-liaoning"}


def metadata(name, process):
    return {"name": name, "namespace": "skills", "labels": labels(process)}


def deployment(process):
    port, memory, processor, _ = PROCESSES[process]
    ports = [{"name": "rpc", "containerPort": port}, {"name": "observe", "containerPort": observe_port(process)}]
    if process == "gateway":
        ports.append({"name": "http", "containerPort": HTTP_PORT})

    def probe(path, seconds, failures):
        get = {"path": path, "port": "observe"}
        return {"httpGet": get, "periodSeconds": seconds, "failureThreshold": failures}

    container = {
        "name": process,
        "image": f"skills-liaoning/{process}:latest",
        "args": ["--config", "/etc/skills-liaoning/settings/settings.json"],
        "ports": ports,
        "env": [
            {
                "name": "PGPASSWORD",
                "valueFrom": {"secretKeyRef": {"name": f"{process}-database", "key": "password", "optional": True}},
            }
        ],
        "startupProbe": probe("/healthz", 1, 60),
        "livenessProbe": probe("/healthz", 10, 3),
        "readinessProbe": probe("/readyz", 2, 1),
        "resources": {
            "requests": {"cpu": f"{processor}m", "memory": f"{memory // 4}Mi"},
            "limits": {"memory": f"{memory}Mi"},
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
    # Its own private key and secret, and everybody's public keys.
    keys = [{"secret": {"name": f"{process}-keys"}}, {"configMap": {"name": "public-keys"}}]
    return {
        "apiVersion": "apps/v1",
        "kind": "Deployment",
        "metadata": metadata(process, process),
        "spec": {
            "replicas": 2,
            "selector": {"matchLabels": {"app.kubernetes.io/name": process}},
            "strategy": {"type": "RollingUpdate", "rollingUpdate": {"maxUnavailable": 0, "maxSurge": 1}},
            "template": {
                "metadata": {
                    "labels": labels(process),
                    "annotations": {"prometheus.io/scrape": "true", "prometheus.io/port": str(observe_port(process))},
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
                            "labelSelector": {"matchLabels": {"app.kubernetes.io/name": process}},
                        }
                    ],
                    "containers": [container],
                    "volumes": [
                        {"name": "settings", "configMap": {"name": f"{process}-settings"}},
                        {"name": "keys", "projected": {"defaultMode": 0o440, "sources": keys}},
                        {"name": "tls", "secret": {"secretName": f"{process}-tls", "defaultMode": 0o440}},
                        {"name": "scratch", "emptyDir": {}},
                    ],
                },
            },
        },
    }


def services(process):
    """Headless: clients see every instance's address and spread their calls themselves."""
    ports = [
        {"name": "rpc", "port": PROCESSES[process][0], "targetPort": "rpc"},
        {"name": "observe", "port": observe_port(process), "targetPort": "observe"},
    ]
    selector = {"app.kubernetes.io/name": process}
    made = [
        {
            "apiVersion": "v1",
            "kind": "Service",
            "metadata": metadata(process, process),
            "spec": {"clusterIP": "None", "selector": selector, "ports": ports},
        }
    ]
    if process == "gateway":
        # With the cluster's settings the gateway speaks HTTPS there.
        http = [{"name": "https", "port": 443, "targetPort": "http"}]
        made.append(
            {
                "apiVersion": "v1",
                "kind": "Service",
                "metadata": metadata("gateway-http", process),
                "spec": {"selector": selector, "ports": http},
            }
        )
    return made


def disruption_budget(process):
    return {
        "apiVersion": "policy/v1",
        "kind": "PodDisruptionBudget",
        "metadata": metadata(process, process),
        "spec": {"minAvailable": 1, "selector": {"matchLabels": {"app.kubernetes.io/name": process}}},
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
        "metadata": metadata(process, process),
        "spec": {
            "scaleTargetRef": {"apiVersion": "apps/v1", "kind": "Deployment", "name": process},
            "minReplicas": 2,
            "maxReplicas": PROCESSES[process][3],
            "metrics": [metric],
            "behavior": {"scaleDown": {"stabilizationWindowSeconds": 300}},
        },
    }


def network_policy(process):
    def port(number, protocol="TCP"):
        return {"protocol": protocol, "port": number}

    ours = {"podSelector": {"matchLabels": {"app.kubernetes.io/part-of": "skills-liaoning"}}}
    monitoring = {"namespaceSelector": {"matchLabels": {"kubernetes.io/metadata.name": "monitoring"}}}
    ingress = [
        {"from": [ours], "ports": [port(PROCESSES[process][0])]},
        {"from": [monitoring], "ports": [port(observe_port(process))]},
    ]
    if process == "gateway":
        ingress.append({"ports": [port(HTTP_PORT)]})
    egress = [
        {"to": [ours], "ports": [port(PROCESSES[peer][0]) for peer in PROCESSES if peer != process]},
        {"to": [{"podSelector": {"matchLabels": {"app.kubernetes.io/name": "postgres"}}}], "ports": [port(5432)]},
        {"to": [{"namespaceSelector": {}}], "ports": [port(53, "UDP"), port(53)]},
    ]
    return {
        "apiVersion": "networking.k8s.io/v1",
        "kind": "NetworkPolicy",
        "metadata": metadata(process, process),
        "spec": {
            "podSelector": {"matchLabels": {"app.kubernetes.io/name": process}},
            "policyTypes": ["Ingress", "Egress"],
            "ingress": ingress,
            "egress": egress,
        },
    }


def settings_map(process):
    return {
        "apiVersion": "v1",
        "kind": "ConfigMap",
        "metadata": metadata(f"{process}-settings", process),
        "data": {"settings.json": json.dumps(cluster(process), indent=2) + "\n"},
    }


def yaml(value, depth=0):
    """Block YAML; every text is a JSON text, which YAML reads as it is."""
    pad = "  " * depth
    if isinstance(value, dict) and value:
        lines = []
        for key, item in value.items():
            if isinstance(item, (dict, list)) and item:
                lines.append(f"{pad}{key}:\n{yaml(item, depth + (isinstance(item, dict)))}")
            elif isinstance(item, str) and "\n" in item:
                lines.append(f"{pad}{key}: |\n{textwrap.indent(item.rstrip(), pad + '  ')}")
            else:
                lines.append(f"{pad}{key}: {scalar(item)}")
        return "\n".join(lines)
    if isinstance(value, list) and value:
        lines = []
        for item in value:
            if isinstance(item, dict):
                lines.append(f"{pad}- {yaml(item, depth + 1).lstrip()}")
            else:
                lines.append(f"{pad}- {scalar(item)}")
        return "\n".join(lines)
    return pad + scalar(value)


def scalar(value):
    if isinstance(value, str) and value not in ("true", "false", "null", "yes", "no", "on", "off"):
        if value[0].isalpha() and all(letter.isalnum() or letter in "-./" for letter in value):
            return value
    return json.dumps(value)


def files():
    namespace = {"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": "skills"}}
    head = "# Written by Deploy/manifests.py. Do not edit.\n"
    made = {"compose.yaml": compose(), "kubernetes/namespace.yaml": head + yaml(namespace) + "\n"}
    for process in PROCESSES:
        for kind, settings in [("one-machine", one_machine), ("containers", containers), ("cluster", cluster)]:
            made[f"config/{kind}/{process}.json"] = json.dumps(settings(process), indent=2) + "\n"
        objects = [
            settings_map(process), deployment(process), *services(process), disruption_budget(process),
            autoscaler(process), network_policy(process),
        ]
        made[f"kubernetes/{process}.yaml"] = head + "\n---\n".join(yaml(item) for item in objects) + "\n"
    return made


def main():
    check = sys.argv[1:] == ["--check"]
    if sys.argv[1:] and not check:
        sys.exit(__doc__)
    stale = []
    for name, text in files().items():
        path = HERE / name
        if check:
            if not path.exists() or path.read_text() != text:
                stale.append(name)
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
    if stale:
        sys.exit(f"not what Deploy/manifests.py writes: {', '.join(stale)}")


main()
