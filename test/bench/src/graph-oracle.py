"""Answers, a line of JSON each, what a graph measure of igraph or networkx takes: processor and clock time in ms, and a figure to check."""

import json
import sys
import time
import warnings

import igraph
import networkx

warnings.filterwarnings("ignore")

graphs = {}


def total(values):
    """The sum without NaN: who is tied to nobody has no closeness and no constraint, and JSON has no word for that."""
    return sum(value for value in values if value == value)


MEASURES = {
    "igraph": {
        "betweenness": lambda g: sum(g.betweenness()),
        "betweenness and closeness": lambda g: sum(g.betweenness()) + total(g.closeness()),
        "closeness": lambda g: total(g.closeness()),
        "pagerank": lambda g: max(g.pagerank()),
        "constraint": lambda g: total(g.constraint()),
        "articulation points": lambda g: len(g.articulation_points()),
        "communities": lambda g: g.community_leiden("modularity").modularity,
    },
    "networkx": {
        "betweenness": lambda g: sum(networkx.betweenness_centrality(g, normalized=False).values()),
        "closeness": lambda g: sum(networkx.closeness_centrality(g).values()),
        "pagerank": lambda g: max(networkx.pagerank(g, tol=1e-12, max_iter=1000).values()),
        "constraint": lambda g: total(networkx.constraint(g).values()),
        "articulation points": lambda g: len(set(networkx.articulation_points(g))),
        "communities": lambda g: networkx.community.modularity(g, networkx.community.louvain_communities(g, seed=1)),
    },
}

for line in sys.stdin:
    asked = json.loads(line)
    if "edges" in asked:
        plain = networkx.Graph()
        plain.add_nodes_from(range(asked["n"]))
        plain.add_edges_from(asked["edges"])
        graphs = {"igraph": igraph.Graph(n=asked["n"], edges=asked["edges"]), "networkx": plain}
        print(json.dumps({"ok": True}), flush=True)
        continue
    run, graph, figure = MEASURES[asked["library"]][asked["measure"]], graphs[asked["library"]], 0
    processor, clock = time.process_time(), time.perf_counter()
    for _ in range(asked["times"]):
        figure = run(graph)
    print(
        json.dumps(
            {
                "processorMs": (time.process_time() - processor) * 1000 / asked["times"],
                "clockMs": (time.perf_counter() - clock) * 1000 / asked["times"],
                "figure": figure,
            }
        ),
        flush=True,
    )
