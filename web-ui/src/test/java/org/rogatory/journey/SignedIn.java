package org.rogatory.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A reader of pages without a browser. */
final class SignedIn {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String address;

    SignedIn(String address, String username) {
        this.address = address;
        submit("/sign-in", "/sign-in", "username=" + username + "&password=demo");
    }

    /** Sends a form that stands on a page; what comes after it must be there. */
    String submit(String page, String path, String fields) {
        var token = CSRF.matcher(open(page));
        if (!token.find()) {
            throw new AssertionError("no form on " + page);
        }
        var sent = fields + "&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(sent))
                .build());
    }

    /** The page at this path; it must be there. */
    String open(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept", "text/html")
                .build());
    }

    /** The cookies of his session, as a header says them. */
    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** What is answered at this path, whatever it is. */
    HttpResponse<String> ask(String path) {
        return answer(HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept", "text/html")
                .build());
    }

    private String send(HttpRequest request) {
        var response = answer(request);
        if (response.statusCode() != 200) {
            throw new AssertionError(request.uri() + ": " + response.statusCode());
        }
        return response.body();
    }

    private HttpResponse<String> answer(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
