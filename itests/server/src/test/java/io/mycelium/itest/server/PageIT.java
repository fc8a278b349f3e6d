package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/** The page of a server on which the airports run, in a real browser. */
class PageIT {
    @TempDir
    static Path folder;

    private static RunningServer server;
    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        browser = Browser.open(1280, 800);
        server = Distribution.unpacked().start(folder.resolve("data"), "examples/airports/blueprint.yaml");
    }

    @AfterAll
    static void close() throws IOException {
        if (browser != null) {
            browser.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @Test
    void shouldShowTheNetworksToWhoComesToTheDoor() {
        browser.go(server.uri("/"));

        browser.awaitText("airports");
        assertThat(browser.address()).contains("/dashboard/");
        browser.click("airports");
        await().atMost(Browser.PATIENCE).until(() -> browser.title().contains("Graph"));
        browser.assertNoComplaints();
    }

    @Test
    void shouldLeadAStrangerToTheCongestedAirportAndTheFlightThatDidIt() {
        browser.go("about:blank");
        browser.go(server.uri("/"));
        browser.click("airports");
        browser.clickFirst("#graph-said li button");

        browser.awaitText("It said congested in tide");
        String airport = browser.find("#graph-chosen h2").getText().split(" ")[0];
        String chosen = browser.find("#graph-chosen").getText();
        assertThat(chosen)
                .contains("by rule delays pile up")
                .contains("upon departure")
                .contains("delay");
        browser.picture("graph");

        browser.click("why, on its page");
        browser.awaitText("delays pile up");
        assertThat(browser.find("main h1").getText()).isEqualTo(airport);
        browser.assertNoComplaints();
    }

    @Test
    void shouldTellWhichRulesWouldFireWithASignalThatIsGiven() {
        String flight = "{\"date\": \"2001/01/09 06:29\", \"delay\": 95, \"destination\": \"ORD\", \"distance\": 606,"
                + " \"line\": 1, \"origin\": \"ATL\"}";
        await("ATL has been born")
                .atMost(Browser.PATIENCE)
                .until(() -> server.network("airports").path("tide").asLong() > 60);
        browser.resize(1280, 1250);
        browser.go("about:blank");
        browser.go(server.uri("/dashboard/") + "#/networks/airports/hyphae/ATL?signal=departure&payload="
                + URLEncoder.encode(flight, StandardCharsets.UTF_8));

        browser.awaitText("What it would do now");
        browser.awaitText("did not fire");
        browser.awaitSettled();
        browser.picture("hypha");
        for (String scheme : List.of("dark", "light")) {
            browser.prefer(scheme);
            browser.assertUsableForAll();
        }
        browser.resize(1280, 800);
        browser.assertNoComplaints();
    }

    @Test
    void shouldTellTheWayOfASignalThatIsChosen() {
        browser.go("about:blank");
        browser.go(server.uri("/dashboard/#/networks/airports/trace"));
        browser.clickFirst("main tbody button");

        browser.awaitText("Its path, tide by tide");
        browser.awaitText("Why, and what came of it");
        browser.picture("trace");
        for (String scheme : List.of("dark", "light")) {
            browser.prefer(scheme);
            browser.assertUsableForAll();
        }
        browser.assertNoComplaints();
    }

    /** Each page that the navigation names, while the airports run. */
    static Stream<String> pages() {
        browser.go(server.uri("/dashboard/#/networks/airports/graph"));
        browser.find("#places a[aria-current]");
        return browser.all("#places a").stream().map(each -> each.getDomProperty("hash")).toList().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void shouldBeUsableInLightAndDarkAndOnAPhone(String page) {
        browser.go("about:blank");
        browser.go(server.uri("/dashboard/" + page));
        browser.awaitSettled();
        for (String scheme : List.of("light", "dark")) {
            browser.prefer(scheme);
            browser.assertUsableForAll();
        }
        browser.resize(390, 800);
        browser.assertFitsItsWidth();
        browser.resize(1280, 800);
        browser.prefer("light");
        browser.assertNoComplaints();
    }

    @Test
    void shouldBeReachedByKeysAlone() {
        browser.go("about:blank");
        browser.go(server.uri("/dashboard/#/networks"));
        browser.awaitText("airports");

        browser.keys("g", "a");
        await().atMost(Browser.PATIENCE).until(() -> browser.title().contains("Graph"));
        browser.keys("?");
        browser.awaitText("this list");
        browser.keys(Keys.ESCAPE);
        browser.keys("g", "n");
        await().atMost(Browser.PATIENCE).until(() -> browser.title().startsWith("Networks"));
    }
}
