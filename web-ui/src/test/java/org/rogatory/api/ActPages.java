package org.rogatory.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.rogatory.paper.Browser;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

/** The forms of acts: what can be done by a call has its page for the same officer, with every field that is needed. */
final class ActPages {

    /** Fields that a form asks for under another name. */
    private static final Map<String, String> NAMES = Map.of("files", "file");

    private final WebApplicationContext node;
    private final Map<String, Browser> browsers = new ConcurrentHashMap<>();

    ActPages(WebApplicationContext node) {
        this.node = node;
    }

    void open(String username, String address, Set<String> needed) {
        var page = page(username, address);
        if (page.getRedirectedUrl() != null) {
            assertThat(page.getRedirectedUrl()).as(address).startsWith(address.substring(0, address.indexOf("/acts/")));
            return;
        }
        assertThat(page.getStatus()).as(address).isEqualTo(200);
        var form = new String(page.getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(form).as(address).doesNotContain("??");
        needed.forEach(field -> assertThat(form).as(address).contains("name=\"" + NAMES.getOrDefault(field, field)));
    }

    /** One page at a time for each officer: all of them look through one session. */
    private MockHttpServletResponse page(String username, String address) {
        var browser = browsers.computeIfAbsent(username, this::signedIn);
        synchronized (browser) {
            try {
                return browser.open(address);
            } catch (Exception failed) {
                throw new IllegalStateException(address, failed);
            }
        }
    }

    private Browser signedIn(String username) {
        try {
            return Browser.of(node, username);
        } catch (Exception failed) {
            throw new IllegalStateException(username, failed);
        }
    }
}
