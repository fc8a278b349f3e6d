package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;

/** What the page changes: asked once, with what will happen, and told with what came of it. */
class PageActionsIT {
    @TempDir
    private Path folder;

    private Distribution distribution;
    private Browser browser;
    private RunningServer server;

    @BeforeEach
    void open() throws IOException {
        browser = Browser.open(1280, 800);
        distribution = Distribution.copy(folder.resolve("package"));
        server = distribution.start(folder.resolve("data"), "examples/airports/blueprint.yaml");
    }

    @AfterEach
    void close() throws IOException {
        browser.close();
        if (server != null) {
            server.close();
        }
    }

    @Test
    void shouldDoWhatIsAskedForAfterItHasSaidWhatWillHappen() throws IOException {
        page("hyphae");
        String hypha = browser.find("main tbody a").getText();
        page("hyphae/" + hypha);
        browser.click("kill");
        assertThat(dialog()).contains(hypha, "dies at the end of the next tide", "can't be taken back");
        browser.assertUsableForAll();
        browser.click("cancel");
        assertThat(server.network("airports").path("deaths").asLong()).isZero();
        browser.click("kill");
        browser.click("Kill");
        await("it is dead")
                .atMost(Browser.PATIENCE)
                .until(() -> server.network("airports").path("deaths").asLong() == 1);
        browser.click("close");

        page("checkpoints");
        browser.click("checkpoint now");
        submit();
        await("it is written").atMost(Browser.PATIENCE).until(() -> dialog().contains("checkpoint-"));
        browser.click("close");

        page("packs");
        Path broken = Files.writeString(folder.resolve("airports.drl"), "rule \"broken\" when Flight( then end\n");
        browser.all("#deploy-file").get(0).sendKeys(broken.toString());
        submit();
        browser.awaitText("airports.drl:1:");
        browser.click("close");
        Path good = Files.copy(
                distribution.home().resolve("examples/airports/rules/airports.drl"),
                broken,
                StandardCopyOption.REPLACE_EXISTING);
        browser.all("#deploy-file").get(0).sendKeys(good.toString());
        submit();
        await("it is in force")
                .atMost(Browser.PATIENCE)
                .until(() -> browser.all("dialog .done").size() == 1);
        browser.click("close");

        await("the badge says what is traced")
                .atMost(Browser.PATIENCE)
                .until(() -> browser.find("#tracing").getText().contains("congested"));
        browser.click("turn all off");
        await("nothing is traced")
                .atMost(Browser.PATIENCE)
                .until(() -> server.get("/api/v1/networks/airports/trace")
                        .path("frequencies")
                        .isEmpty());

        browser.go(server.uri("/dashboard/#/events"));
        browser.awaitText("page"); // by whom
        browser.assertNoComplaints();
    }

    @Test
    void shouldOnlyShowWhereTheServerSaysSo() throws IOException {
        page("checkpoints");
        browser.named("checkpoint now");

        distribution.configure("io.mycelium.dashboard.cfg", "dashboard.actions = false\n");

        await("the page only shows").atMost(Browser.PATIENCE).until(() -> {
            page("checkpoints");
            return browser.text().contains("This page only shows");
        });
        assertThat(browser.all(".acts").stream().filter(WebElement::isDisplayed))
                .isEmpty();
        browser.assertNoComplaints();
    }

    private void page(String path) {
        browser.go("about:blank");
        browser.go(server.uri("/dashboard/#/networks/airports/" + path));
        browser.awaitText("connected");
    }

    private String dialog() {
        return browser.find("dialog[open]").getText();
    }

    /** The one button of a dialog that does it. */
    private void submit() {
        browser.find("dialog[open] button[type=submit]").click();
    }
}
