package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Who knew the number of a session before somebody signed in with it has nothing by that afterwards. */
class SessionFixationTest extends RunningNode {

    /** The session of somebody who has only opened the page; another may have laid it on the victim's machine. */
    private String laid() throws IOException, InterruptedException {
        var page = HttpRequest.newBuilder(URI.create(address() + "/sign-in")).build();
        var answer = HttpClient.newHttpClient().send(page, HttpResponse.BodyHandlers.discarding());
        return answer.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
    }

    @Test
    void theNumberOfASessionChangesWhenSomebodySignsIn() throws IOException, InterruptedException {
        var laid = laid();
        var victim = SignedIn.withCookie(address(), laid);
        victim.submit("/sign-in", "/sign-in", "username=officer.uz&password=demo");

        assertThat(victim.session()).isNotEmpty().doesNotContain(laid);
        assertThat(victim.ask("/work").uri().getPath()).isEqualTo("/work");
        assertThat(SignedIn.withCookie(address(), laid).ask("/work").uri().getPath())
                .isEqualTo("/sign-in");
    }
}
