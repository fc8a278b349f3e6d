package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.stream.Collectors;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * A Chromium without a window, and how to look at a page in it. Everything that a page should never do is written down from
 * its first line on: an error of a script, a violation of the Content-Security-Policy, a dialog of {@code alert}.
 *
 * <p>Where there is no Chromium the tests are left out, and say so.
 */
final class Browser implements AutoCloseable {
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final List<Path> CHROMIUMS = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    /** Runs before any script of a page. */
    private static final String WATCH = """
            window.complaints = [];
            const complain = (kind, what) => window.complaints.push(kind + ": " + what);
            addEventListener("error", event => complain("error", event.message), true);
            addEventListener("unhandledrejection", event => complain("rejection", event.reason));
            addEventListener("securitypolicyviolation", event => complain("policy", event.violatedDirective + " " + event.blockedURI));
            for (const name of ["alert", "confirm", "prompt"]) {
                window[name] = text => complain("dialog", text);
            }
            """;

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    static Browser open(int width, int height) {
        Path chromium =
                CHROMIUMS.stream().filter(Files::isExecutable).findFirst().orElse(null);
        if (chromium == null || !Files.isExecutable(DRIVER)) {
            System.err.println(
                    "NO CHROMIUM: THE PAGE IS NOT TESTED (Debian: apt-get install chromium chromium-driver)");
            assumeTrue(false, "there is no Chromium with its driver");
        }
        ChromeOptions options = new ChromeOptions();
        options.setBinary(Objects.requireNonNull(chromium).toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--window-size=" + width + "," + height,
                "--use-angle=swiftshader",
                "--enable-unsafe-swiftshader",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage");
        LoggingPreferences logged = new LoggingPreferences();
        logged.enable(LogType.BROWSER, Level.WARNING);
        options.setCapability("goog:loggingPrefs", logged);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .usingAnyFreePort()
                .build();
        Browser browser = new Browser(new ChromeDriver(service, options));
        browser.driver.manage().timeouts().scriptTimeout(PATIENCE.multipliedBy(2));
        browser.driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH));
        browser.resize(width, height);
        return browser;
    }

    /** What is seen of a page: a phone's is 390 wide. */
    void resize(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** light or dark, as the system would want it. */
    void prefer(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    void go(Object address) {
        driver.get(address.toString());
    }

    String address() {
        return driver.getCurrentUrl();
    }

    String title() {
        return driver.getTitle();
    }

    /** What people read on the page. */
    String text() {
        return String.valueOf(run("return document.body.innerText"));
    }

    /** The first of what a CSS selector finds, once it is there. */
    WebElement find(String selector) {
        return await(selector + " is on the page")
                .atMost(PATIENCE)
                .ignoreException(StaleElementReferenceException.class)
                .until(
                        () -> driver.findElements(By.cssSelector(selector)).stream()
                                .filter(WebElement::isDisplayed)
                                .findFirst()
                                .orElse(null),
                        Objects::nonNull);
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** The first button, link or tab with this name, once it is there. */
    WebElement named(String name) {
        String quoted = "\"" + name + "\"";
        return await("something to click that is named " + name)
                .atMost(PATIENCE)
                .ignoreException(StaleElementReferenceException.class)
                .until(
                        () -> driver
                                .findElements(By.xpath(
                                        "//*[self::a or self::button or self::summary or @role='tab'][normalize-space()="
                                                + quoted + " or @aria-label=" + quoted + "]"))
                                .stream()
                                .filter(WebElement::isDisplayed)
                                .findFirst()
                                .orElse(null),
                        Objects::nonNull);
    }

    void click(String name) {
        await("a click on " + name).atMost(PATIENCE).ignoreExceptions().until(() -> {
            named(name).click();
            return true;
        });
    }

    /** Clicks on the first of what a CSS selector finds, though the page may draw it anew meanwhile. */
    void clickFirst(String selector) {
        await("a click on " + selector).atMost(PATIENCE).ignoreExceptions().until(() -> {
            find(selector).click();
            return true;
        });
    }

    /** Waits until what is asked for first has come and the page has stopped growing: a live one is never done changing. */
    void awaitSettled() {
        find("main h1, main h2, main caption, main .empty");
        AtomicReference<String> before = new AtomicReference<>("");
        AtomicInteger alike = new AtomicInteger();
        await("the page has drawn itself")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(250))
                .until(() -> {
                    String now = kinds();
                    return (now.equals(before.getAndSet(now)) ? alike.incrementAndGet() : alike.updateAndGet(any -> 0))
                            >= 3;
                });
    }

    /** Which kinds of things there are on the page, each once. */
    private String kinds() {
        return String.valueOf(run("""
                return [...new Set([...document.querySelectorAll("main *")].map(each => each.tagName + each.className))].sort().join()
                """));
    }

    /** Keys for whatever has the focus. */
    void keys(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    void awaitText(String text) {
        try {
            await("the page says: " + text).atMost(PATIENCE).until(() -> text().contains(text));
        } catch (org.awaitility.core.ConditionTimeoutException late) {
            throw new AssertionError("the page does not say \"" + text + "\" but:\n" + text(), late);
        }
    }

    Object run(String script, Object... arguments) {
        try {
            return driver.executeScript(script, arguments);
        } catch (JavascriptException e) {
            throw new AssertionError(script, e);
        }
    }

    /** Asserts that nothing went wrong on the page that is open, from its first line on. */
    void assertNoComplaints() {
        List<String> all = new ArrayList<>();
        ((List<?>) run("return window.complaints")).forEach(each -> all.add(String.valueOf(each)));
        // what a server that is gone or refuses leaves in the log is no fault of the page
        driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(entry -> entry.getMessage())
                .filter(message -> !message.contains("Failed to load resource") && !message.contains("net::ERR_"))
                .forEach(all::add);
        assertThat(all).describedAs("what the page did wrong at " + address()).isEmpty();
    }

    /**
     * Asserts that axe finds nothing serious or critical: contrast, names, roles, order. Of a table it looks at the first twenty
     * rows, as the others are made alike and it is slow with long ones.
     */
    void assertUsableForAll() {
        run(axe());
        Object found = driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run({exclude: ["tbody tr:nth-child(n + 21)"]}, {resultTypes: ["violations"]}).then(result => done(result.violations
                    .filter(each => each.impact === "serious" || each.impact === "critical")
                    .map(each => each.id + ": " + each.help + "\\n"
                        + each.nodes.slice(0, 4).map(node => "    " + node.html + " " + node.failureSummary).join("\\n"))),
                    failure => done(["axe: " + failure]));
                """);
        assertThat(((List<?>) found).stream().map(String::valueOf).collect(Collectors.joining("\n")))
                .describedAs("what some people can't use at " + address())
                .isEmpty();
    }

    /** Asserts that the page as a whole needs no scrolling to the side. */
    void assertFitsItsWidth() {
        assertThat(
                        (Long)
                                run(
                                        "return Math.round(document.documentElement.scrollWidth - document.documentElement.clientWidth)"))
                .describedAs("pixels too wide at " + address())
                .isLessThanOrEqualTo(1);
    }

    /** Elements and listeners that are alive, after a collection of garbage. */
    long livingNodes() {
        driver.executeCdpCommand("HeapProfiler.enable", Map.of());
        driver.executeCdpCommand("HeapProfiler.collectGarbage", Map.of());
        Map<String, Object> counted = driver.executeCdpCommand("Memory.getDOMCounters", Map.of());
        return ((Number) counted.get("nodes")).longValue() + ((Number) counted.get("jsEventListeners")).longValue();
    }

    /** Writes a picture of what is seen, where {@code -Dpage.pictures} names a folder. */
    void picture(String name) {
        String folder = System.getProperty("page.pictures", "");
        if (!folder.isEmpty()) {
            try {
                Files.createDirectories(Path.of(folder));
                Files.write(Path.of(folder, name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static String axe() {
        try (InputStream in = Objects.requireNonNull(Browser.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
