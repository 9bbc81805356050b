package org.rogatory.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.web.shared.PagesWithoutEngine.signIn;

import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The frame from which nobody learns what a page is about. */
@Tag("slow")
@WebMvcTest
@ContextConfiguration(classes = PagesWithoutEngine.class)
class QuietFrameTest {

    private static final int SMALL = 60_000;
    private static final Pattern LOADED =
            Pattern.compile("<(?:link|script)[^>]*(?:href|src)=\"/([\\w/.]+?)(?:-[0-9a-f]{32})?\\.(css|js|svg)\"");

    @Autowired
    private MockMvcTester mvc;

    private String page(String address) throws IOException {
        var shown = mvc.get().uri(address).session(signIn(mvc, "officer.uz")).exchange();
        assertThat(shown).hasStatusOk();
        return shown.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private String refused(String address, int status) throws IOException {
        return mvc.get()
                .uri("/error")
                .accept(MediaType.TEXT_HTML)
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, address)
                .exchange()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    /** What a reader sees, and what is read out to him. */
    private static String seen(String page) {
        var spoken = Pattern.compile("(?:title|aria-label|placeholder)=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .map(told -> told.group(1))
                .collect(Collectors.joining(" "));
        return (page.replaceAll("(?s)<[^>]*>", " ") + spoken).toLowerCase(Locale.ROOT);
    }

    private static void assertQuiet(String page, String title) {
        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains("<title>" + title + "</title>", "<main", "rel=\"nofollow noreferrer\"")
                .containsPattern("<a[^>]* id=\"leave\"[^>]* href=\"/leave\"")
                .doesNotContain("mark.svg", "rg-brand", "rg-seek", "style=", "??");
        assertThat(seen(page)).doesNotContain("rogatory");
    }

    @ParameterizedTest
    @CsvSource({"en,Help", "ru,Помощь", "uz,Yordam"})
    void namesNeitherTheProductNorWhatThePageIsAbout(String language, String title) throws IOException {
        assertQuiet(page("/gallery?as=file&lang=" + language), title);
        var small = page("/gallery?as=quiet&lang=" + language);
        assertQuiet(small, title);
        assertThat(small.toLowerCase(Locale.ROOT)).doesNotContain("rogatory", "htmx", "webjars", "fonts");
    }

    @Test
    void isSmallWithAllThatItLoads() throws IOException {
        var page = page("/gallery?as=quiet&lang=ru");
        var loaded = LOADED.matcher(page)
                .results()
                .map(file -> file.group(1) + "." + file.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(loaded).containsExactly("leave.css", "leave.js", "page.js", "quiet.css", "quiet.svg");
        var size = (long) page.getBytes(StandardCharsets.UTF_8).length;
        for (var file : loaded) {
            size += new ClassPathResource("static/" + file).contentLength();
        }
        assertThat(size).isLessThan(SMALL);
    }

    @Test
    void leadsWhoeverWorksHereToOtherPagesAndOut() throws IOException {
        assertThat(page("/gallery?as=file&lang=en"))
                .contains("href=\"/work\"", "href=\"/notices\"", "action=\"/sign-out\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404, 409, 410, 500})
    void toldAsQuietlyIsWhatIsRefusedThere(int status) throws IOException {
        assertQuiet(refused("/cases/7KQXM-2P9DT/acts/record-safety", status), "Help");
        assertQuiet(refused("/contact/7KQXM-2P9DT", status), "Help");
        assertThat(seen(refused("/cases/UZ-MLA-2026-000001", status))).contains("rogatory");
    }

    @Test
    void whoSignsInToGoOnThereDoesSoQuietly() throws IOException {
        var asked = mvc.get().uri("/contact").accept(MediaType.TEXT_HTML).exchange();
        assertThat(asked).hasRedirectedUrl("/sign-in");
        var session = (MockHttpSession) asked.getRequest().getSession(false);
        var door = mvc.get().uri("/sign-in?lang=en").session(session).exchange();
        assertQuiet(door.getResponse().getContentAsString(StandardCharsets.UTF_8), "Help");
        assertThat(door).bodyText().contains("name=\"password\"").doesNotContain("/verify");
        assertThat(mvc.get().uri("/sign-in?lang=en")).bodyText().contains("Rogatory", "/verify");
    }
}
