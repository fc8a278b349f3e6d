package io.mycelium.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** A network as a graph, of what a server tells. */
class GraphTest {
    private static final String HOSTILE = "a\\\"] [label=x];\\n<b>&'\\u001b[2J\\\\";

    private static String node(String id, String kind, String species) {
        return """
                {"id": "%s", "kind": "%s", "species": %s, "count": 1, "awake": 1, "level": %s, "halted": 0, "waiting": 2}""".formatted(
                id, kind, species.isEmpty() ? "null" : "\"" + species + "\"", species.isEmpty() ? "null" : "\"good\"");
    }

    private static String edge(String from, String to, int passed) {
        return """
                {"from": "%s", "to": "%s", "sockets": 1, "held": 3, "capacity": 4, "fullest": 75, "passed": %d}""".formatted(from, to, passed);
    }

    private static Graph graph(String name) {
        String snapshot = """
                {"tide": 7, "more": false, "nodes": [%s, %s, %s, %s], "edges": [%s, %s, %s]}""".formatted(
                        node("out", "output", ""),
                        node("w_1", "hypha", "worker"),
                        node(name, "hypha", "worker"),
                        node("door", "input", ""),
                        edge("door", "w_1", 0),
                        edge("w_1", "out", 0),
                        edge(name, "out", 0));
        String delta = """
                {"millis": 500, "flowed": [%s], "opened": []}""".formatted(edge("w_1", "out", 10));
        String events = "id: 1.1\nevent: snapshot\ndata: " + snapshot + "\n\n:\n\nid: 1.2\nevent: delta\ndata: " + delta
                + "\n\n";
        return Graph.read("n", new ByteArrayInputStream(events.getBytes(StandardCharsets.UTF_8)), 500);
    }

    @Test
    void shouldDrawABoxForEachSpeciesAndAnArrowWithItsRateWithinEightyColumns() {
        List<String> lines = new GraphDrawing(graph("w_2"), 80).lines();
        assertThat(lines)
                .allSatisfy(line ->
                        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(80));
        assertThat(lines).first().isEqualTo("n after tide 7");
        assertThat(lines.get(2)).contains("door", "input");
        assertThat(lines.get(4)).contains("└─▶ (worker)");
        assertThat(lines.get(6)).contains("(worker)", "2 hyphae: 2 good · 4 waiting");
        assertThat(lines.get(8)).contains("└─▶ out", "20.0/s  ██████░░  75 %  2 sockets");
    }

    @Test
    void shouldDoNothingToATerminalWhateverNamesAre() {
        Graph graph = graph(HOSTILE);
        assertThat(String.join("", new GraphDrawing(graph, 80).lines())).doesNotContain("\u001b", "\n");
        assertThat(Graph.fit("x\u001b\u202ey", 4)).isEqualTo("x\ufffd\ufffdy");
        assertThat(Graph.fit("longer than that", 6)).isEqualTo("longe…");
    }

    @Test
    void shouldKeepNamesAsDataInEachFormat() throws Exception {
        GraphExport export = new GraphExport(graph(HOSTILE));
        String dot = export.as(GraphExport.Format.DOT);
        assertThat(dot)
                .contains("label=\"a\\\"] [label=x];\\n<b>&'\ufffd[2J\\\\\"")
                .doesNotContain("\u001b");
        Document graphml = xml(export.as(GraphExport.Format.GRAPHML));
        assertThat(graphml.getElementsByTagName("node").getLength()).isEqualTo(4);
        assertThat(graphml.getElementsByTagName("edge").getLength()).isEqualTo(3);
        assertThat(graphml.getDocumentElement().getTextContent()).contains("a\"] [label=x];\ufffd<b>&'\ufffd[2J\\");
        Document svg = xml(export.as(GraphExport.Format.SVG));
        assertThat(svg.getElementsByTagName("b").getLength()).isZero();
        assertThat(svg.getElementsByTagName("rect").getLength()).isEqualTo(5);
        JsonNode json = new ObjectMapper().readTree(export.as(GraphExport.Format.JSON));
        assertThat(json.path("nodes").findValuesAsText("id")).contains("a\"] [label=x];\n<b>&'\u001b[2J\\");
    }

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void shouldBeTheSameEachTime() {
        for (GraphExport.Format format : GraphExport.Format.values()) {
            assertThat(new GraphExport(graph("w_2")).as(format)).isEqualTo(new GraphExport(graph("w_2")).as(format));
        }
    }

    @Test
    void shouldPlaceEachNodeThoughTheyGoInACircle() {
        Graph circle = new Graph(
                "n",
                new Standing("runs", ""),
                1,
                0,
                false,
                List.of(dot("a"), dot("b"), dot("c")),
                List.of(line("a", "b"), line("b", "c"), line("c", "a")));
        assertThat(circle.layers()).containsEntry("a", 0).containsEntry("b", 1).containsEntry("c", 2);
    }

    private static Graph.Dot dot(String id) {
        return new Graph.Dot(id, "hypha", "s", 1, Map.of(), 0, 0);
    }

    private static Graph.Edge line(String from, String to) {
        return new Graph.Edge(from, to, 1, 0, 1, 0, 0);
    }

    @Test
    void shouldSayAtOnceWhyThereIsNoPictureWhenTheNetworkStands() {
        assertThatThrownBy(() ->
                        read("event: standing\ndata: {\"standing\": \"tide 7 has been in hypha 'h' for 2 s\"}\n\n"))
                .hasMessage("the server gave no picture of network 'n', which does not go on:"
                        + " tide 7 has been in hypha 'h' for 2 s");
        assertThatThrownBy(() -> read("event: over\ndata: {\"over\": \"network 'n' has ended\"}\n\n"))
                .hasMessageEndingWith(" gives none: network 'n' has ended");
    }

    @Test
    void shouldSayHowTheNetworkIsAboveItsDrawing() {
        String snapshot =
                "event: snapshot\ndata: {\"tide\": 7, \"nodes\": [], \"edges\": [], \"network\": {\"tide\": 7, \"ended\": true}}\n\n";
        assertThat(new GraphDrawing(read(snapshot), 80).lines())
                .containsExactly("n after tide 7", "it has ended, after tide 7");
    }

    private static Graph read(String events) {
        return Graph.read("n", new ByteArrayInputStream(events.getBytes(StandardCharsets.UTF_8)), 0);
    }

    @Test
    void shouldSayThatThereIsNoPictureWhenNoneComes() {
        assertThatThrownBy(() -> Graph.read("n", new ByteArrayInputStream(new byte[0]), 0))
                .hasMessageContaining("gave no picture of network 'n'");
    }
}
