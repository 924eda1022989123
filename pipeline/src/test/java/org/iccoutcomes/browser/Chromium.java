package org.iccoutcomes.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * A headless Chromium that is on this machine, with its driver. Nothing is fetched: where either is missing, tests are
 * skipped and say so, or fail where {@code -Dicc.browser=required}, as continuous integration asks.
 */
final class Chromium {
    private static final List<String> BROWSERS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> DRIVERS = List.of("chromedriver", "chromium.chromedriver");

    private Chromium() {}

    /** Why there is no browser to ask; empty where there is one. */
    static Optional<String> missing() {
        String what = browser().isEmpty() ? "Chromium" : driver().isEmpty() ? "chromedriver" : "";
        return what.isEmpty()
                ? Optional.empty()
                : Optional.of("BROWSER TESTS NOT RUN: no " + what
                        + " on the PATH (or in ICC_CHROMIUM, ICC_CHROMEDRIVER). What the report is like in a browser"
                        + " was NOT checked. .ci/install-chromium installs both.");
    }

    /** Whether a missing browser is a failure. */
    static boolean isRequired() {
        return System.getProperty("icc.browser", "").equals("required");
    }

    static ChromeDriver start() {
        missing().ifPresent(Assertions::fail);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver().orElseThrow().toFile())
                .withSilent(true)
                .build();
        ChromeDriver started = new ChromeDriver(service, options(browser().orElseThrow()));
        started.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
        return started;
    }

    private static Optional<Path> browser() {
        return named("ICC_CHROMIUM", BROWSERS);
    }

    private static Optional<Path> driver() {
        return named("ICC_CHROMEDRIVER", DRIVERS);
    }

    private static Optional<Path> named(String variable, List<String> names) {
        String given = System.getenv(variable);
        if (given != null && !given.isEmpty()) {
            return Optional.of(Path.of(given)).filter(Files::isExecutable);
        }
        List<Path> folders = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        return names.stream()
                .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static ChromeOptions options(Path browser) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.toFile());
        options.addArguments(
                "--headless=new",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                // Whatever a page asks for, there is no host to ask.
                "--host-resolver-rules=MAP * ~NOTFOUND");
        if (System.getProperty("user.name").equals("root")) {
            // Chromium's sandbox does not start for root; the pages are our own.
            options.addArguments("--no-sandbox");
        }
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        return options;
    }
}
