"""Reads graphs as JSON from standard input and writes what igraph and networkx make of them, in node order."""

import json
import sys
import warnings

import igraph
import networkx

warnings.filterwarnings("ignore")


def answer(case):
    nodes, edges = case["nodes"], case["edges"]
    place = {node: index for index, node in enumerate(nodes)}
    strengths = [edge["weight"] for edge in edges]
    lengths = [1 / weight for weight in strengths]
    theirs = igraph.Graph(
        n=len(nodes),
        edges=[(place[edge["source"]], place[edge["target"]]) for edge in edges],
        directed=case["directed"],
    )
    other = networkx.DiGraph() if case["directed"] else networkx.Graph()
    other.add_nodes_from(nodes)
    for edge, length in zip(edges, lengths):
        other.add_edge(edge["source"], edge["target"], weight=edge["weight"], length=length)
    in_order = lambda values: [values[node] for node in nodes]
    cuts = set(networkx.articulation_points(other.to_undirected()))
    harmonic = networkx.harmonic_centrality(other, distance="length")
    answers = {
        "degree": theirs.degree(),
        "strength": theirs.strength(weights=strengths),
        "closeness": in_order(networkx.closeness_centrality(other, distance="length")),
        "harmonic": [value / max(1, len(nodes) - 1) for value in in_order(harmonic)],
        "betweenness": theirs.betweenness(directed=case["directed"], weights=lengths),
        "pagerank": theirs.pagerank(weights=strengths, damping=0.85),
        "constraint": theirs.constraint(weights=strengths),
        "core": in_order(networkx.core_number(other)),
        "articulation": [int(node in cuts) for node in nodes],
    }
    if not case["directed"]:
        answers["effective-size"] = in_order(networkx.effective_size(other, weight="weight"))
        tries = range(5) if edges else []
        answers["modularity"] = max(
            [theirs.community_leiden("modularity", weights=strengths, n_iterations=-1).modularity for _ in tries] or [0]
        )
    # NaN is no JSON: what is not defined is null, as we print it.
    return {
        name: [None if value != value else value for value in values] if isinstance(values, list) else values
        for name, values in answers.items()
    }


json.dump([answer(case) for case in json.load(sys.stdin)], sys.stdout)
