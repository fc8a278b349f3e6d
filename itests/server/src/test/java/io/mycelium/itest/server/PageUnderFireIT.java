package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page where the outside lies, the server goes and comes back, and hyphae come and go by the thousand. */
class PageUnderFireIT {
    /** Payloads, names and addresses of somebody who would like them to be more than text. */
    private static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(2)>",
            "<svg onload=alert(3)>",
            "\"><svg/onload=alert(4)>",
            "'-alert(5)-'",
            "javascript:alert(6)",
            "<a href=\"javascript:alert(7)\">seven</a>",
            "<iframe src=javascript:alert(8)>",
            "<body onload=alert(9)>",
            "<style>*{background:url(https://example.com/10)}</style>",
            "<link rel=stylesheet href=//example.com/11.css>",
            "<base href=//example.com/12/>",
            "<meta http-equiv=refresh content='0;url=//example.com/13'>",
            "<form action=//example.com/14><button>go</button></form>",
            "{{constructor.constructor('alert(15)')()}}",
            "${alert(16)}",
            "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(17)>",
            "<template><script>alert(18)</script></template>",
            "-->\"]]>'><script>alert(19)</script>",
            "&lt;script&gt;alert(20)&lt;/script&gt;",
            "%3Cscript%3Ealert(21)%3C/script%3E",
            "#/networks/hostile/graph?x=<script>alert(22)</script>",
            "../../../../etc/passwd",
            "a/b?c=d&e=f#g",
            "\u202egnp.exe\u202c",
            "\ud83c\udf44\u200d\ud83c\udf44",
            "__proto__",
            "constructor",
            "long " + "x".repeat(180),
            "' OR 1=1; --");

    private static final String PACK = """
            declare Named
                name : String
                text : String
            end
            declare State
                said : String
                things : java.util.Map
            end
            rule "keep" no-loop
            when
                $named : Named( text != "__proto__" )
                $s : State()
            then
                modify($s) { setSaid($named.getText()), setThings(Map.of($named.getText(), List.of($named.getText()))) }
                hypha.emit("said", Map.of($named.getText(), $named.getText()));
            end
            rule "fail"
            when
                $named : Named( text == "__proto__" )
            then
                throw new IllegalArgumentException("<img src=x onerror=alert('failed')>");
            end
            """;

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private final Distribution distribution = Distribution.unpacked();
    private Browser browser;

    @BeforeEach
    void open() {
        browser = Browser.open(1280, 800);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void shouldShowHostileNamesAndPayloadsAsTextOnEachPage() throws IOException {
        beUnderFire(1);
    }

    @Test
    @Tag("long")
    void shouldShowHostileNamesAndPayloadsAsTextOnThePageOfEachHypha() throws IOException {
        beUnderFire(HOSTILE.size());
    }

    /** @param hyphae of how many of them the page is visited, too */
    private void beUnderFire(int hyphae) throws IOException {
        Files.writeString(folder.resolve("cell.drl"), PACK);
        Path blueprint = Files.writeString(folder.resolve("hostile.yaml"), """
                network: hostile
                tide: {period: 50}
                species: {cell: {pack: cell}}
                relays:
                  names: {kind: by-key, keys: [{field: name, as: named}], species: cell}
                bodies:
                  in: {direction: in, kind: http}
                  out: {direction: out, kind: http}
                sockets: [in -> names, species cell -> out]
                """);
        try (RunningServer server = distribution.start(folder.resolve("data"), blueprint.toString())) {
            browser.go(server.uri("/dashboard/#/networks/hostile/graph"));
            for (int i = 0; i < HOSTILE.size(); i++) {
                say(server, "h" + i, HOSTILE.get(i));
                say(server, HOSTILE.get(i), HOSTILE.get(i)); // no name, for most: it becomes a dissonance
            }
            await("all are born, and what is no name has failed")
                    .atMost(Browser.PATIENCE)
                    .untilAsserted(() -> {
                        assertThat(server.network("hostile").path("hyphae").asInt())
                                .isGreaterThanOrEqualTo(HOSTILE.size());
                        assertThat(server.network("hostile")
                                        .path("counters")
                                        .path("dissonant")
                                        .asInt())
                                .isGreaterThan(20);
                    });
            server.mycelium("trace", "hostile", "--frequency", "*");
            say(server, "h1", HOSTILE.get(1));

            browser.find("#places a[aria-current]");
            List<String> pages = browser.all("#places a").stream()
                    .map(each -> String.valueOf(each.getDomProperty("hash")))
                    .toList();
            for (String page : pages) {
                visit(server, page);
            }
            for (int i = 0; i < hyphae; i++) {
                visit(server, "#/networks/hostile/hyphae/h" + i);
            }
            for (String name : HOSTILE.subList(0, Math.min(10, hyphae))) {
                visit(server, "#/networks/hostile/hyphae/" + encoded(name));
                visit(server, "#/networks/" + encoded(name) + "/tides");
            }
            browser.go("about:blank");
            browser.go(server.uri("/dashboard/#/networks/hostile/hyphae/h1"));
            browser.awaitText(HOSTILE.get(1));
        }
    }

    private static void say(RunningServer server, String name, String text) throws IOException {
        server.signal("hostile", "in", "named", JSON.writeValueAsString(Map.of("name", name, "text", text)));
    }

    private void visit(RunningServer server, String page) {
        browser.go("about:blank");
        browser.go(server.uri("/dashboard/").toString() + page);
        browser.find("main h1, main h2, main caption, main .empty");
        await("the page has asked for what it shows")
                .pollDelay(Duration.ofMillis(300))
                .atMost(Browser.PATIENCE)
                .until(() -> (Boolean) browser.run("return document.readyState === 'complete'"));
        browser.assertNoComplaints();
        assertThat(
                        browser.run(
                                "return document.querySelectorAll('script').length + document.querySelectorAll("
                                        + "'main img, main iframe, main form[action], main style, main base, main meta, main link, main template').length"))
                .describedAs("elements that came from a name, at " + page)
                .isEqualTo(1L);
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Test
    void shouldFindItsWayBackWhenTheServerIsKilledAndComesAgain() throws IOException {
        Path data = folder.resolve("data");
        String[] run = {"examples/airports/blueprint.yaml"};
        int port;
        try (RunningServer server = distribution.start(data, run)) {
            port = server.uri("").getPort();
            browser.go(server.uri("/dashboard/#/networks/airports/tides"));
            browser.awaitText("connected");
            server.mycelium("checkpoint", "airports");
            server.kill();
        }
        browser.awaitText("no answer");
        for (String scheme : List.of("dark", "light")) {
            browser.prefer(scheme);
            browser.assertUsableForAll();
        }
        assertThat(browser.text()).contains("airports"); // what was known last is still there

        try (RunningServer again = distribution.startAsConfigured(data, run[0], "--port", String.valueOf(port))) {
            browser.awaitText("connected");
            long tide = again.network("airports").path("tide").asLong();
            browser.go("about:blank");
            browser.go(again.uri("/dashboard/#/networks"));
            browser.awaitText("airports");
            assertThat(tide).isPositive();
            browser.assertNoComplaints();
        }
    }

    @Test
    @Tag("long")
    void shouldLoseNothingOfThePageInAThousandTidesOfBirthsAndDeaths() throws IOException {
        Files.writeString(folder.resolve("mother.drl"), """
                declare State
                end
                rule "bear" @lint("L201: it bears in each tide")
                when
                    State()
                then
                    for (int i = 0; i < 5; i++) {
                        hypha.spawn("child");
                    }
                    hypha.wakeIn(1);
                end
                """);
        Files.writeString(folder.resolve("child.drl"), """
                declare State
                    lived : boolean
                end
                rule "live" no-loop
                when
                    $s : State( !lived )
                then
                    modify($s) { setLived(true) }
                    hypha.wakeIn(3);
                end
                rule "die" no-loop
                when
                    State( lived )
                then
                    hypha.die();
                end
                """);
        Path blueprint = Files.writeString(folder.resolve("nursery.yaml"), """
                network: nursery
                tide: {period: 20}
                species: {mother: {pack: mother}, child: {pack: child}}
                hyphae: {mother: {species: mother}}
                """);
        try (RunningServer server = distribution.start(folder.resolve("data"), blueprint.toString())) {
            browser.go(server.uri("/dashboard/#/networks/nursery/graph"));
            browser.find("main canvas");
            awaitTide(server, 200);
            long before = browser.livingNodes();

            awaitTide(server, 1200);

            await("what has died is let go of")
                    .atMost(Browser.PATIENCE)
                    .untilAsserted(() -> assertThat(browser.livingNodes()).isLessThan(before + before / 4 + 100));
            browser.assertNoComplaints();
        }
    }

    private static void awaitTide(RunningServer server, int tide) {
        await("tide " + tide)
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> server.network("nursery").path("tide").asLong() >= tide);
    }
}
