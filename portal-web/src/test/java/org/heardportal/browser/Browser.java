package org.heardportal.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.heardportal.account.Role;
import org.heardportal.portal.Press;
import org.heardportal.portal.RunningPortal;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A Chromium that looks at the running portal: one for the whole test run, put back to a plain window of 1280 px before each state.
 * It has the verbs of a visitor (open, press, narrow, enlarge) and reads what only a browser knows.
 */
final class Browser {

    static final int DESKTOP = 1280;
    static final int PHONE = 320;

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int PHONE_BREAKPOINT = 641;
    private static Browser shared;

    private final RunningPortal portal;
    private final ChromeDriver driver;
    private final Map<String, Map<String, String>> signedIn = new HashMap<>();

    private Browser(RunningPortal portal) {
        this.portal = portal;
        this.driver = chromium();
    }

    /** The one browser of this run, as it is before anybody has done anything. */
    static synchronized Browser fresh(RunningPortal portal) {
        if (shared == null) {
            shared = new Browser(portal);
            Runtime.getRuntime().addShutdownHook(new Thread(shared.driver::quit));
        }
        return shared.reset();
    }

    private static ChromeDriver chromium() {
        var options = new ChromeOptions();
        firstOf("heard.browser", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome").ifPresent(found -> options.setBinary(found.toString()));
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync", "--force-device-scale-factor=1", "--hide-scrollbars");
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        var service = new ChromeDriverService.Builder();
        firstOf("heard.browser.driver", "/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver").ifPresent(found -> service.usingDriverExecutable(found.toFile()));
        return new ChromeDriver(service.build(), options);
    }

    private static Optional<Path> firstOf(String property, String... usualPlaces) {
        return Stream.concat(Stream.ofNullable(System.getProperty(property)), Stream.of(usualPlaces)).map(Path::of).filter(Files::isExecutable).findFirst();
    }

    private Browser reset() {
        scripts(true);
        width(DESKTOP);
        media("", Map.of());
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        return this;
    }

    /** Goes to a state as the person it is for. */
    Browser open(PageState state) {
        var opening = state.in(portal);
        become(state.audience().role(), opening.portal());
        opening.cookies().forEach(this::keepCookie);
        go(opening.portal().address() + opening.path());
        if (state.arrival() == PageState.Arrival.FORM_SENT_EMPTY) {
            sendFormEmpty();
        }
        opening.presses().forEach(press -> send(press, opening.portal()));
        if (driver.findElements(By.cssSelector(opening.shown())).isEmpty()) {
            throw new AssertionError(state + " was prepared in vain, there is no " + opening.shown() + ": " + driver.findElement(By.tagName("main")).getText());
        }
        return this;
    }

    private void send(Press press, RunningPortal at) {
        press.meanwhile().accept(at);
        press.fields().forEach((name, words) -> {
            var field = driver.findElement(By.name(name));
            field.clear();
            field.sendKeys(words);
        });
        leaveBy(() -> driver.findElement(By.cssSelector(press.button())).click());
    }

    Browser go(String path) {
        driver.get(path.startsWith("/") ? portal.address() + path : path);
        return this;
    }

    private void sendFormEmpty() {
        var form = driver.findElement(By.cssSelector("main form[method=post]"));
        form.findElements(By.cssSelector("input:not([type=hidden]):not([type=submit]):not([type=radio]):not([type=checkbox]):not([tabindex=\"-1\"]), textarea")).forEach(WebElement::clear);
        leaveBy(() -> form.findElement(By.cssSelector("button, input[type=submit]")).click());
    }

    /** Does what leads to another page, and waits until that page is there. */
    void leaveBy(Runnable step) {
        var before = driver.findElement(By.tagName("html"));
        step.run();
        new WebDriverWait(driver, PATIENCE).until(d -> !driver.findElement(By.tagName("html")).equals(before));
    }

    /** Waits until something has come about; fails where it does not. */
    void patiently(Function<WebDriver, Boolean> until) {
        new WebDriverWait(driver, PATIENCE).until(until::apply);
    }

    private void become(Optional<Role> role, RunningPortal at) {
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        role.map(wanted -> signedIn.computeIfAbsent(wanted + " " + at.port(), missing -> at.signedInAs(wanted).cookies())).ifPresent(cookies -> cookies.forEach(this::keepCookie));
    }

    private void keepCookie(String name, String value) {
        driver.executeCdpCommand("Network.setCookie", Map.of("name", name, "value", value, "url", portal.address() + "/", "path", "/", "secure", true, "httpOnly", true));
    }

    /** Sets the width of the window in CSS pixels; below the tablet breakpoint it is a phone. */
    Browser width(int pixels) {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", Map.of("width", pixels, "height", pixels < PHONE_BREAKPOINT ? 640 : 900,
                "deviceScaleFactor", 1, "mobile", pixels < PHONE_BREAKPOINT));
        return this;
    }

    /** Sets the medium ({@code print}, or nothing for the screen) and media features such as {@code forced-colors}. */
    Browser media(String medium, Map<String, String> features) {
        var list = features.entrySet().stream().map(feature -> Map.of("name", feature.getKey(), "value", feature.getValue())).toList();
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", medium, "features", list));
        return this;
    }

    Browser scripts(boolean on) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
        return this;
    }

    /** Adds a reader's own style rules, as an extension would: the page's Content-Security-Policy does not hold them back. */
    Browser readersStyle(String css) {
        driver.executeScript("const s = new CSSStyleSheet(); s.replaceSync(arguments[0]); document.adoptedStyleSheets = [s]", css);
        return this;
    }

    /** The value of a script of this package, run in the page. */
    @SuppressWarnings("unchecked")
    <T> T measure(String script, Object... arguments) {
        return (T) driver.executeScript(resource(script), arguments);
    }

    @SuppressWarnings("unchecked")
    <T> T evaluate(String expression) {
        return (T) driver.executeScript("return " + expression);
    }

    Map<String, Object> devTools(String command, Map<String, Object> parameters) {
        return driver.executeCdpCommand(command, parameters);
    }

    /** Keeps a picture of the whole page. */
    Path picture(Path file) {
        var box = this.<Map<String, Number>>evaluate("({width: document.documentElement.clientWidth, height: document.documentElement.scrollHeight})");
        var clip = Map.of("x", 0, "y", 0, "width", box.get("width"), "height", box.get("height"), "scale", 1);
        return write(file, shot(Map.of("format", "png", "captureBeyondViewport", true, "clip", clip)));
    }

    byte[] shot(Map<String, Object> parameters) {
        return Base64.getDecoder().decode((String) driver.executeCdpCommand("Page.captureScreenshot", parameters).get("data"));
    }

    private static Path write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the page has complained of in the console since the last call. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream().map(entry -> entry.getLevel() + " " + entry.getMessage()).toList();
    }

    ChromeDriver driver() {
        return driver;
    }

    static String resource(String name) {
        try (InputStream in = Browser.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
