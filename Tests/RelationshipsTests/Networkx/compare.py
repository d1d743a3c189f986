#!/usr/bin/env python3
"""Measures networks with networkx, to compare Rapport's figures with.

Reads from standard input, for each network:

    network NAME            what the figures are called
    link ONE OTHER WEIGHT   nodes are numbered from 0
    communities C0 C1 ...   the community of each node, as Rapport finds them
    sources N0 N1 ...       nodes from which paths are looked for

Writes `NAME measure [NODE]: figure ...`, one figure for each node, or for each link in ascending
order. A path's product is the greatest of all shortest paths, found by trying all of them.
"""

import math
import sys

import networkx as nx


def read(lines):
    """The networks: name, graph, communities, sources."""
    networks = []
    for line in lines:
        word, *rest = line.split()
        if word == "network":
            networks.append({"name": rest[0], "graph": nx.Graph()})
        elif word == "link":
            networks[-1]["graph"].add_edge(int(rest[0]), int(rest[1]), weight=float(rest[2]))
        else:
            networks[-1][word] = [int(number) for number in rest]
    return networks


def check_facts(name, graph):
    """Are the data in Rapport's tests those that networkx knows?"""
    if name == "karate-weighted":
        expected = nx.karate_club_graph()
    elif name == "les-miserables":
        known = nx.les_miserables_graph()
        expected = nx.relabel_nodes(known, {n: i for i, n in enumerate(sorted(known))})
    else:
        return
    if weighted_links(graph) != weighted_links(expected):
        sys.exit(f"{name} is not the network that networkx has")


def weighted_links(graph):
    return sorted((*sorted(link), graph.edges[link]["weight"]) for link in graph.edges)


def overlap(graph, one, other):
    """Onnela et al. 2007, by sets of neighbours."""
    mine, theirs = set(graph[one]) - {other}, set(graph[other]) - {one}
    return len(mine & theirs) / len(mine | theirs) if mine | theirs else 0.0


def best_product(graph, source, target):
    return max(
        math.prod(graph[u][v]["weight"] for u, v in zip(path, path[1:]))
        for path in nx.all_shortest_paths(graph, source, target)
    )


def figures(network):
    graph = network["graph"]
    nodes = sorted(graph)
    yield "overlap", [overlap(graph, *link) for link in sorted(map(sorted, graph.edges))]
    constraint = nx.constraint(graph, weight="weight")
    yield "constraint", [constraint[node] for node in nodes]
    size = nx.effective_size(graph)
    yield "effective-size", [size[node] for node in nodes]
    communities = {}
    for node, community in zip(nodes, network["communities"]):
        communities.setdefault(community, set()).add(node)
    yield "modularity", [nx.community.modularity(graph, communities.values(), weight="weight")]
    for source in network["sources"]:
        others = [node for node in nodes if node != source]
        hops = nx.single_source_shortest_path_length(graph, source)
        yield f"hops {source}", [hops[node] for node in others]
        yield f"products {source}", [best_product(graph, source, node) for node in others]


def main():
    for network in read(sys.stdin):
        name = network["name"]
        check_facts(name, network["graph"])
        for measure, values in figures(network):
            print(f"{name} {measure}:", *(format(value, ".12g") for value in values))


if __name__ == "__main__":
    main()
