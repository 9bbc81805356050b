package org.rogatory.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** The browser of the machine; nothing is downloaded. */
final class Chromium implements AutoCloseable {

    /** Without a window it needs half the processor's time. */
    private static final List<Path> PROGRAMS =
            List.of(Path.of("/usr/bin/chromium-headless-shell"), Path.of("/usr/bin/chromium"));

    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu");

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        var environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program())
                        .setArgs(ARGUMENTS));
    }

    private static Path program() {
        return Optional.ofNullable(System.getenv("ROGATORY_TEST_CHROMIUM"))
                .map(Path::of)
                .orElseGet(() -> PROGRAMS.stream()
                        .filter(Files::isExecutable)
                        .findFirst()
                        .orElseThrow());
    }

    /** A person who has chosen a language on a browser of his own. */
    Reader reader(String address, String language, Sight sight) {
        return new Reader(browser, address, language, sight);
    }

    /** A browser of its own for a person who also sees pages that are not ours. */
    BrowserContext person() {
        return patient(browser.newContext());
    }

    /** The same for one who goes on where his browser does not believe the certificate. */
    BrowserContext trustingPerson() {
        return patient(browser.newContext(new Browser.NewContextOptions().setIgnoreHTTPSErrors(true)));
    }

    private static BrowserContext patient(BrowserContext person) {
        person.setDefaultTimeout(Reader.PATIENCE);
        return person;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
