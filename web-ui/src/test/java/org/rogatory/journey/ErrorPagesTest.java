package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What went wrong is told in the frame of its reader; to calls that never reach the product, by a plain page of it. */
class ErrorPagesTest extends RunningNode {

    private static final int PATIENCE = Math.toIntExact(NationalSystem.PATIENCE.toMillis());
    private static final String[] FRAME = {"action=\"/search\"", "action=\"/sign-out\"", "hreflang=\"ru\""};
    private static final String[] OF_THE_SERVER = {"Tomcat", "Apache", "Exception", "org.", "<style", "HTTP Status"};

    @ParameterizedTest
    @CsvSource({
        "/nothing/here, 404",
        "/cases/UZ-MLA-2026-999999, 404",
        "/cases/receive, 403",
        "/administration/users, 403",
        "/cases/a;b, 400"
    })
    void theReaderFindsHisWayOnFromEveryOne(String path, int status) {
        var page = new SignedIn(address(), "drafter.uz").ask(path);
        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.body()).contains(FRAME).contains("href=\"/work\"");
    }

    @Test
    void anUploadThatIsTooLargeIsToldInTheFrameToo() throws IOException {
        var session = new SignedIn(address(), "drafter.uz").session();
        var page = said(
                "POST /cases/UZ-MLA-2026-000001/documents HTTP/1.1\r\nHost: localhost\r\nCookie: " + session
                        + "\r\nAccept: text/html\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 300000000");
        assertThat(page).startsWith("HTTP/1.1 413").contains(FRAME);
    }

    @Test
    void signsThatBrowsersSendAsTheyStandAreNoMalformedAddress() throws IOException {
        var session = new SignedIn(address(), "drafter.uz").session();
        var page = said("GET /cases/[x]?number={y}|z^ HTTP/1.1\r\nHost: localhost\r\nCookie: " + session);
        assertThat(page).startsWith("HTTP/1.1 404").contains(FRAME);
    }

    @ParameterizedTest
    @CsvSource({
        "Cookie: lang=uz, uz, Soʻrovni oʻqib boʻlmadi",
        "Accept-Language: ru, ru, Запрос не удалось прочитать",
        "Accept-Language: en, en, This page could not be understood"
    })
    void aMalformedAddressIsAnsweredInTheReadersLanguageAlone(String header, String language, String title)
            throws IOException {
        var page = said("GET /cases/%zz HTTP/1.1\r\nHost: localhost\r\n" + header);
        assertThat(page)
                .startsWith("HTTP/1.1 400")
                .contains("Content-Security-Policy: default-src 'none'", "<html lang=\"" + language, title)
                .containsOnlyOnce("<h1")
                .doesNotContain(OF_THE_SERVER)
                .doesNotContain("%zz");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /x<y> HTTP/1.1\r\nHost: localhost",
                "GARBAGE",
                "GET /x HTTP/1.1\r\nHost: not a host",
                "GET /x HTTP/1.1\r\nHost: localhost\r\nContent-Length: many"
            })
    void whatCannotBeReadIsAnsweredInEveryLanguage(String call) throws IOException {
        assertThat(said(call))
                .startsWith("HTTP/1.1 400")
                .contains("lang=\"en\"", "lang=\"ru\"", "lang=\"uz\"", "href=\"/work\"")
                .doesNotContain(OF_THE_SERVER);
    }

    @Test
    void nationalSystemsAreAnsweredByAProblem() throws IOException {
        assertThat(said("GET /api/v1/cases/%zz HTTP/1.1\r\nHost: localhost"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "\"code\":\"request-unreadable\"");
    }

    /** Sends a head as it stands, and reads what comes to the end of the page or of the connection. */
    private String said(String head) throws IOException {
        try (var socket = new Socket("localhost", URI.create(address()).getPort())) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write((head + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            var answer = new ByteArrayOutputStream();
            var bytes = new byte[8192];
            int read = socket.getInputStream().read(bytes);
            while (read > 0) {
                answer.write(bytes, 0, read);
                read = answer.toString(StandardCharsets.UTF_8).contains("</html>")
                        ? 0
                        : socket.getInputStream().read(bytes);
            }
            return answer.toString(StandardCharsets.UTF_8);
        }
    }
}
