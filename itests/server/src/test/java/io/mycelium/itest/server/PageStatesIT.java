package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebElement;

/** The page of networks that don't go on, of addresses at which nothing is, and of values that a browser would change. */
class PageStatesIT {
    private static final String LONG = "9007199254740993";

    private static final String STUCK = """
            network: stuck
            tide: {period: 20, act-deadline: 0}
            species: {thinker: {pack: thinker}}
            hyphae: {thinker: {species: thinker}}
            bodies: {door: {direction: in, kind: file, path: lines.jsonl, frequency: stay}}
            sockets: [door -> thinker]
            """;
    private static final String THINKER = """
            rule "thinks for ever"
            when
                Signal( frequency == "stay" )
            then
                boolean never = "%s".matches("(.*a){20}b");
            end
            """.formatted("a".repeat(60));

    private static final String BRIEF = """
            network: brief
            tide: {period: 20}
            species: {teller: {pack: teller}}
            relays:
              names: {kind: by-key, keys: [{field: name, as: told}], species: teller}
            bodies:
              lines: {direction: in, kind: file, path: lines.jsonl, frequency: line}
              out: {direction: out, kind: http}
            sockets: [lines -> names, species teller -> out]
            """;
    private static final String TALE = BRIEF.replace("network: brief", "network: tale")
            .replace("tide:", "trace: {frequencies: ['*']}\ntide:")
            .replace("kind: file, path: lines.jsonl, frequency: line", "kind: http");
    private static final String TELLER = """
            declare Told
                name : String
                order : long
            end
            declare State
                order : long
            end
            rule "tell" no-loop
            when
                $told : Told( order != 0 )
                $s : State()
            then
                modify($s) { setOrder($told.getOrder()) }
                hypha.emit("told", Map.of("order", $told.getOrder()));
            end
            rule "fail"
            when
                Told( order == 0 )
            then
                throw new IllegalArgumentException("no order");
            end
            """;

    @TempDir
    private static Path folder;

    /** At full speed, where the one network ends and the other one stands. */
    private static RunningServer over;

    private static RunningServer server;
    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        browser = Browser.open(1280, 800);
        Files.writeString(folder.resolve("thinker.drl"), THINKER);
        Files.writeString(folder.resolve("teller.drl"), TELLER);
        Files.writeString(folder.resolve("lines.jsonl"), "{\"name\": \"a\", \"order\": 1}\n");
        Distribution distribution = Distribution.unpacked();
        over = distribution.start(
                folder.resolve("over"), write("stuck.yaml", STUCK), write("brief.yaml", BRIEF), "--max-speed");
        server = distribution.start(folder.resolve("data"), write("tale.yaml", TALE));
        for (String name : List.of("anna", "ben", "carl")) {
            server.signal("tale", "lines", "told", "{\"name\": \"" + name + "\", \"order\": " + LONG + "}");
        }
        await("one ends, one stands, one has said something")
                .atMost(Browser.PATIENCE)
                .until(() -> over.network("brief").path("ended").asBoolean()
                        && over.network("stuck").path("busy").isTextual()
                        && server.outputs("tale", "out").size() == 3);
    }

    private static String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @AfterAll
    static void close() throws IOException {
        if (browser != null) {
            browser.close();
        }
        for (RunningServer each : new RunningServer[] {over, server}) {
            if (each != null) {
                each.close();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"graph", "hyphae", "hyphae/thinker", "tides", "pressure", "packs", "dissonances", "trace"})
    void shouldSayAboveEachPageWhereANetworkStands(String page) {
        visit(over, "networks/stuck/" + page);

        browser.awaitText("does not go on: tide");
        assertThat(browser.find("#notice").getText()).contains("stuck", "thinker", "thinks for ever", "thinker.drl:1");
        assertThat(browser.find("#places .word").getText()).isEqualTo("stands");
        assertThat(browser.text()).doesNotContain("all are well");
        browser.assertNoComplaints();
    }

    @Test
    void shouldCallANetworkThatStandsNeitherQuietNorWell() {
        visit(over, "networks");

        browser.awaitText("brief");
        WebElement line = browser.all("main tbody tr").stream()
                .filter(row -> row.getText().startsWith("stuck"))
                .findFirst()
                .orElseThrow();
        assertThat(line.getText()).contains("stands", "thinker.drl:1").doesNotContain("quiet");
        browser.assertUsableForAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"graph", "hyphae", "hyphae/a", "tides", "checkpoints", "packs", "dissonances", "trace"})
    void shouldSayAboveEachPageThatANetworkHasEndedAndOfferNothingToDo(String page) {
        visit(over, "networks/brief/" + page);

        browser.awaitText("has ended in tide");
        assertThat(browser.find("#notice").getText()).contains("what was known last", "mycelium run");
        browser.awaitSettled();
        assertThat(browser.all("main .acts").stream().filter(WebElement::isDisplayed))
                .isEmpty();
        browser.assertUsableForAll();
        browser.assertNoComplaints();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "networks/nope/graph | There is no network \"nope\" | #/networks/tale/graph",
                "networks/tale/grpah | A network has no page \"grpah\"; graph is meant, perhaps | #/networks/tale/hyphae",
                "networks/tale/hyphae/%zz | \"%zz\" is no part of an address | #/networks",
                "networks/tale/tides/7 | There is nothing at \"tides/7\" | #/networks/tale/tides",
                "nowhere | There is no page \"nowhere\" | #/events",
                "networks/tale/hyphae/nobody | network tale has no hypha nobody | #/networks/tale/hyphae",
                "networks/tale/dissonances/99999 | Number 99999 is not there | #/networks/tale/dissonances"
            })
    void shouldSayWhatIsNotThereAndLeadToWhatIs(String address, String says, String leads) {
        visit(address);

        browser.awaitText(says);
        browser.find("main a[href='" + leads + "']");
        assertThat(browser.all("main button").stream()
                        .filter(WebElement::isDisplayed)
                        .map(WebElement::getText))
                .doesNotContain("kill", "restart", "wake");
        browser.assertUsableForAll();
        browser.assertNoComplaints();
    }

    @Test
    void shouldShowEachNumberWithAllItsDigits() {
        visit("networks/tale/hyphae/anna");
        browser.awaitText("order: " + LONG);
        visit("networks/tale/trace");
        browser.clickFirst("main tbody button");
        browser.awaitText("order: " + LONG);
        visit("networks/tale/graph?node=anna");
        browser.awaitText("order " + LONG);
        browser.assertNoComplaints();
    }

    @Test
    void shouldFollowTheStreamWhenSignalsAreTraced() {
        server.signal("tale", "lines", "told", "{\"name\": \"dora\", \"order\": 1}");
        visit("networks/tale/trace");
        browser.awaitText("dora");

        for (int i = 0; i < 5; i++) {
            String name = "follow" + i;
            server.signal("tale", "lines", "told", "{\"name\": \"" + name + "\", \"order\": 1}");
            browser.awaitText(name);
        }

        assertThat((Long) browser.run("return performance.getEntriesByType('resource')"
                        + ".filter(each => each.name.includes('/trace/signals')).length"))
                .isLessThanOrEqualTo(2);
        browser.assertNoComplaints();
    }

    @Test
    void shouldForgetWhatOneSaidWhoHasDied() {
        server.signal("tale", "lines", "told", "{\"name\": \"mortal\", \"order\": 1}");
        visit("networks/tale/graph");
        browser.awaitText("Said last");
        await("it has said something")
                .atMost(Browser.PATIENCE)
                .until(() -> browser.find("#graph-said").getText().contains("mortal"));

        server.post("/api/v1/networks/tale/hyphae/mortal/kill", "");

        await("it says nothing any more")
                .atMost(Browser.PATIENCE)
                .until(() -> !browser.find("#graph-said").getText().contains("mortal"));
    }

    @Test
    void shouldCountOnlyWhatCanBeReplayed() {
        server.signal("tale", "lines", "told", "{\"name\": \"fails\", \"order\": 0}");
        server.signal("tale", "lines", "told", "{\"none\": 1}");
        await("both are lost")
                .atMost(Browser.PATIENCE)
                .until(() -> server.get("/api/v1/networks/tale/dissonances")
                                .path("found")
                                .asInt()
                        >= 2);
        server.post("/api/v1/networks/tale/hyphae/fails/kill", "");
        visit("networks/tale/dissonances");

        browser.awaitText("1 can be replayed, 1 can't (1 as who was to have their signal is not there any more)");
        browser.click("replay these");
        assertThat(browser.find("dialog[open]").getText())
                .contains(
                        "1 signal", "1 more can't, as they are:", "who was to have their signal is not there any more");
        browser.click("cancel");
    }

    @Test
    void shouldShowOnAPhoneWhichPageItIs() {
        browser.resize(390, 800);
        try {
            for (String page : List.of("networks", "networks/tale/checkpoints", "networks/tale/graph")) {
                visit(page);
                await("its name is in sight").atMost(Browser.PATIENCE).until(() -> (Boolean) browser.run("""
                        const place = document.querySelector("#places a[aria-current]")?.getBoundingClientRect();
                        return place !== undefined && place.left >= 0 && place.right < innerWidth + 1;
                        """));
                browser.assertFitsItsWidth();
            }
        } finally {
            browser.resize(1280, 800);
        }
    }

    private static void visit(String page) {
        visit(server, page);
    }

    private static void visit(RunningServer at, String page) {
        browser.go("about:blank");
        browser.go(at.uri("/dashboard/") + "#/" + page);
        browser.awaitText("connected");
    }
}
