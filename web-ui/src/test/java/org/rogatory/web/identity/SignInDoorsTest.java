package org.rogatory.web.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.web.shared.PagesWithoutEngine;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/** However an address, a header or a name is written, the same guards stand before the same door. */
@Tag("slow")
@WebMvcTest
@ContextConfiguration(classes = PagesWithoutEngine.class)
class SignInDoorsTest {

    /** Nobody's name: what is counted for it here keeps nobody out. */
    private static final String GUESSED = "doors.uz";

    private static final String ELSEWHERE = "192.0.2.7";
    private static final String TASKS = "/api/v1/tasks";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SignInThrottle throttle;

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/sign%2Din", "/%73ign-in", "/sign-i%6e"})
    void refusesPasswordsFromOtherMachinesHoweverTheAddressIsWritten(String address) {
        assertThat(form(address, "officer.uz").remoteAddress(ELSEWHERE)).hasRedirectedUrl("/sign-in?remote");
    }

    /** A browser adds the remembered password to whatever page asks for it. */
    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void letsNoPageOfAnotherSiteActByARememberedPassword(String site) {
        var call = mvc.post().uri(TASKS).with(httpBasic("officer.uz", "demo"));
        assertThat(call.header("Sec-Fetch-Site", site))
                .hasStatus(403)
                .bodyText()
                .contains("foreign-page");
        var reading = mvc.get().uri(TASKS).with(httpBasic("officer.uz", "demo")).header("Sec-Fetch-Site", site);
        assertThat(reading).bodyText().doesNotContain("foreign-page");
        var own = mvc.post().uri(TASKS).with(httpBasic("officer.uz", "demo"));
        assertThat(own.header("Sec-Fetch-Site", "same-origin")).bodyText().doesNotContain("foreign-page");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/sign%2Din"})
    void makesGuessesWaitHoweverTheAddressIsWritten(String address) {
        guessTooOften();
        assertThat(form(address, GUESSED)).hasRedirectedUrl("/sign-in?throttled");
    }

    @Test
    void makesGuessesWaitBesideAHeaderOfAnotherName() {
        guessTooOften();
        assertThat(form("/sign-in", GUESSED).with(httpBasic("drafter.kz", "demo")))
                .hasRedirectedUrl("/sign-in?throttled");
    }

    @ParameterizedTest
    @ValueSource(strings = {" doors.uz", "doors.uz ", "DOORS.UZ", "\tdoors.uz"})
    void makesGuessesWaitHoweverTheNameIsWritten(String name) {
        guessTooOften();
        assertThat(form("/sign-in", name)).hasRedirectedUrl("/sign-in?throttled");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic ", "basic ", "BASIC ", "Basic\t"})
    void makesGuessesWaitHoweverTheHeaderIsWritten(String scheme) {
        guessTooOften();
        var pair = Base64.getEncoder().encodeToString((GUESSED + ":demo").getBytes(StandardCharsets.UTF_8));
        assertThat(mvc.get().uri(TASKS).header(HttpHeaders.AUTHORIZATION, scheme + pair))
                .hasStatus(429)
                .hasHeader(HttpHeaders.RETRY_AFTER, "2")
                .bodyText()
                .contains("sign_in_throttled");
    }

    private void guessTooOften() {
        while (throttle.wait(GUESSED, ELSEWHERE).isZero()) {
            throttle.begin(GUESSED, ELSEWHERE);
        }
    }

    private MockMvcRequestBuilder form(String address, String username) {
        return mvc.post()
                .uri(URI.create(address))
                .param("username", username)
                .param("password", "demo")
                .with(csrf());
    }
}
