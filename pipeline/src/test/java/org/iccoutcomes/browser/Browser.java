package org.iccoutcomes.browser;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;

/** A real browser with one page open, driven as a reader would: by keys, window sizes and settings. */
public final class Browser implements AutoCloseable {
    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final Pattern REQUESTED =
            Pattern.compile("\"Network\\.requestWillBeSent\".*?\"request\":\\{.*?\"url\":\"([^\"]{0,200})");
    private static final String RULES = script("page-rules.js");

    private final ChromeDriver driver;

    Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Opens a file, at a desktop's width, with a reader's usual settings. */
    public void open(Path page) {
        devTools("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        devTools("Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of()));
        size(1280, 1);
        load(page);
    }

    /** Opens a file where scripts may not run. */
    public void openWithoutScripts(Path page) {
        devTools("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        load(page);
    }

    private void load(Path page) {
        driver.get(page.toUri().toString());
    }

    /** A window so many CSS pixels wide, each drawn by so many dots a side. */
    public void size(int width, int zoom) {
        devTools(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", zoom, "mobile", false));
    }

    /** Shows the page as paper or as a screen does, with a setting such as {@code forced-colors: active}. */
    public void media(String media, String feature, String value) {
        devTools(
                "Emulation.setEmulatedMedia",
                Map.of("media", media, "features", List.of(Map.of("name", feature, "value", value))));
    }

    /** What axe-core finds against WCAG 2.2 AA and its own good practice, one line a rule and element. */
    public List<String> axe() {
        return new AxeBuilder()
                .withTags(STANDARDS).analyze(driver).getViolations().stream()
                        .flatMap(Browser::lines)
                        .toList();
    }

    private static java.util.stream.Stream<String> lines(Rule rule) {
        return rule.getNodes().stream()
                .limit(5)
                .map(node -> rule.getId() + ": " + rule.getHelp() + ": " + node.getTarget() + ": "
                        + node.getFailureSummary());
    }

    /** A rule of {@code page-rules.js} asked of the page: what breaks it. */
    @SuppressWarnings("unchecked")
    public List<String> broken(String rule) {
        return (List<String>) Objects.requireNonNull(run(RULES + "\nreturn pageRules." + rule + "();"));
    }

    /** A number that a rule of {@code page-rules.js} works out. */
    public long number(String rule) {
        return (Long) Objects.requireNonNull(run(RULES + "\nreturn pageRules." + rule + "();"));
    }

    /** Text that a rule of {@code page-rules.js} reads. */
    public String text(String rule) {
        return (String) Objects.requireNonNull(run(RULES + "\nreturn pageRules." + rule + "();"));
    }

    private Object run(String script) {
        return driver.executeScript(script);
    }

    /** Presses a key and lets it go. */
    public void press(Keys key) {
        new Actions(driver).sendKeys(key).perform();
    }

    /** The page printed on A4 by the browser, with its defaults. */
    public byte[] pdf() {
        Map<String, Object> printed = driver.executeCdpCommand(
                "Page.printToPDF",
                Map.of("paperWidth", 8.27, "paperHeight", 11.69, "preferCSSPageSize", true, "printBackground", false));
        return Base64.getDecoder().decode((String) Objects.requireNonNull(printed.get("data")));
    }

    /** Everything asked for since the last time, but the page itself and what it holds. */
    public List<String> requestsOutside(Path page) {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> REQUESTED.matcher(entry.getMessage()))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .filter(url ->
                        !url.startsWith("data:") && !url.equals(page.toUri().toString()))
                .toList();
    }

    private void devTools(String command, Map<String, Object> parameters) {
        driver.executeCdpCommand(command, parameters);
    }

    private static String script(String name) {
        try (InputStream in = Browser.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
