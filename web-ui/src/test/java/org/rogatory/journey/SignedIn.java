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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A reader of pages without a browser. */
final class SignedIn {

    private final CookieManager cookies;
    private final HttpClient client;
    private final HttpClient stops;
    private final String address;

    private SignedIn(String address, CookieManager cookies) {
        this.address = address;
        this.cookies = cookies;
        this.client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        this.stops = HttpClient.newBuilder().cookieHandler(cookies).build();
    }

    SignedIn(String address, String username) {
        this(address, new CookieManager());
        submit("/sign-in", "/sign-in", "username=" + username + "&password=demo");
    }

    /** The same reader at another node: to a browser the port makes no other site. */
    SignedIn at(String other) {
        return new SignedIn(other, cookies);
    }

    /** Somebody who has this cookie, however he came by it. */
    static SignedIn withCookie(String address, String cookie) throws IOException {
        var given = new CookieManager();
        given.put(URI.create(address), Map.of("Set-Cookie", List.of(cookie + "; Path=/")));
        return new SignedIn(address, given);
    }

    /** Sends a form that stands on a page; what comes after it must be there. */
    String submit(String page, String path, String fields) {
        return send(form(open(page), path, fields));
    }

    /** A form that stands on a page he has before him, ready to be sent. */
    HttpRequest form(String page, String path, String fields) {
        var sent = fields + "&_csrf=" + URLEncoder.encode(hidden(page, "_csrf"), StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(sent))
                .build();
    }

    /** The same with a file in it. */
    HttpRequest form(String page, String path, Map<String, String> fields, String file) {
        var sent = new HashMap<>(fields);
        sent.put("_csrf", hidden(page, "_csrf"));
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", Upload.TYPE)
                .POST(HttpRequest.BodyPublishers.ofString(Upload.body(sent, file)))
                .build();
    }

    /** The value of a hidden field of a page. */
    static String hidden(String page, String field) {
        var found =
                Pattern.compile("name=\"" + field + "\"[^>]*value=\"([^\"]*)\"").matcher(page);
        if (!found.find()) {
            throw new AssertionError("no " + field + " on the page");
        }
        return found.group(1);
    }

    /** Sends a form and stops where it leads to. */
    String post(HttpRequest form) {
        var response = answer(form, stops);
        if (response.statusCode() != 302) {
            throw new AssertionError(form.uri() + ": " + response.statusCode());
        }
        return response.headers().firstValue("Location").orElse("");
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
        return answer(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Accept", "text/html")
                        .build(),
                client);
    }

    private String send(HttpRequest request) {
        var response = answer(request, client);
        if (response.statusCode() != 200) {
            throw new AssertionError(request.uri() + ": " + response.statusCode());
        }
        return response.body();
    }

    private static HttpResponse<String> answer(HttpRequest request, HttpClient through) {
        try {
            return through.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
