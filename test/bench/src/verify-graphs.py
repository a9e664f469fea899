"""Reads graphs as JSON from standard input and writes what igraph and networkx make of them, in node order."""

import json
import math
import sys
import warnings

import igraph
import networkx

warnings.filterwarnings("ignore")


def closeness(rows):
    """Wasserman and Faust's formula over igraph's distances from everybody (rows) to each node (columns)."""
    n, values = len(rows), []
    for node in range(n):
        near = [row[node] for row in rows if 0 < row[node] < math.inf]
        values.append(len(near) / sum(near) * len(near) / (n - 1) if near else 0)
    return values


def harmonic(rows):
    n = len(rows)
    return [sum(1 / row[node] for row in rows if 0 < row[node] < math.inf) / max(1, n - 1) for node in range(n)]


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
    far, hops_apart = theirs.distances(weights=lengths), theirs.distances()
    is_small = len(nodes) <= 60
    answers = {
        "degree": theirs.degree(),
        "strength": theirs.strength(weights=strengths),
        "closeness": in_order(networkx.closeness_centrality(other, distance="length")) if is_small else closeness(far),
        "harmonic": harmonic(far),
        "betweenness": theirs.betweenness(directed=case["directed"], weights=lengths),
        "pagerank": theirs.pagerank(weights=strengths, damping=0.85),
        "constraint": theirs.constraint(weights=strengths),
        "core": in_order(networkx.core_number(other)),
        "articulation": [int(node in cuts) for node in nodes],
    }
    hops = theirs.betweenness(directed=case["directed"])
    answers["betweenness in hops"] = hops
    answers["ways in two ranges"] = hops
    answers["closeness in hops"] = in_order(networkx.closeness_centrality(other)) if is_small else closeness(hops_apart)
    answers["harmonic in hops"] = harmonic(hops_apart)
    answers["reciprocity"] = [theirs.reciprocity() if edges else math.nan]
    answers["density"] = [theirs.density() if len(nodes) > 1 else 0]
    labels = [int(node) % 4 for node in nodes]
    answers["assortativity by label"] = [theirs.assortativity_nominal(labels, directed=case["directed"]) if edges else math.nan]
    plain = networkx.Graph(other)
    sizes = [len(part) for part in networkx.connected_components(plain)]
    n = len(nodes)
    answers["fragmentation"] = [1 - sum(size * (size - 1) for size in sizes) / (n * (n - 1)) if n > 1 else 0]
    outside = sum(1 for one, two in plain.edges if int(one) % 4 != int(two) % 4)
    inside = plain.number_of_edges() - outside
    answers["E–I index"] = [(outside - inside) / (outside + inside) if plain.number_of_edges() else math.nan]
    degrees = [degree for _, degree in plain.degree]
    star = (n - 1) * (n - 2)
    answers["centralization by degree"] = [sum(max(degrees) - one for one in degrees) / star if n > 2 else math.nan]
    pairs = star / 2
    flat = igraph.Graph(n=n, edges=[(place[one], place[two]) for one, two in plain.edges])
    between = [one / pairs for one in flat.betweenness()] if n > 2 else []
    answers["centralization by betweenness"] = [sum(max(between) - one for one in between) / (n - 1) if n > 2 else math.nan]
    # Of a network in parts, or with a tie for the lead, no one vector is the leading one.
    if not case["directed"] and len(sizes) == 1 and n > 2:
        leading = theirs.eigenvector_centrality(weights=strengths, scale=True)
        answers["eigenvector, largest 1"] = leading
    if not case["directed"]:
        if is_small:
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


def share_answers(amounts):
    """Each by its definition over pairs or logarithms, none by the sorted sums that are to be verified."""
    n, total = len(amounts), math.fsum(amounts)
    if total == 0:
        return {}
    mean = total / n
    apart = math.fsum(abs(one - two) for one in amounts for two in amounts)
    groups = [amounts[first::3] for first in range(3) if amounts[first::3]]
    entropy = -math.fsum(one / total * math.log(one / total) for one in amounts if one > 0)
    between = math.fsum(
        sum(group) / total * math.log(sum(group) / len(group) / mean) for group in groups if sum(group) > 0
    )
    answers = {"Theil T": math.log(n) - entropy, "Theil T between": between, "HHI": math.fsum((one / total) ** 2 for one in amounts)}
    if n > 1:
        answers["Gini, corrected"] = apart / (n * (n - 1)) / (2 * mean)
    return answers


asked = json.load(sys.stdin)
json.dump({"graphs": [answer(case) for case in asked["graphs"]], "shares": [share_answers(one) for one in asked["shares"]]}, sys.stdout)
