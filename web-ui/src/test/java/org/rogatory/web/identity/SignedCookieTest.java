package org.rogatory.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** The number of a session, which lies in the database, is no key to it. */
class SignedCookieTest {

    private static final String NUMBER = "7b6f0c1e-0d3b-4a53-9a59-2f3d8c1a9b77";

    private static SignedCookie of(String installation) {
        return new SignedCookie("ROGATORY", Installations.named(installation));
    }

    private static MockHttpServletRequest with(String value) {
        var request = new MockHttpServletRequest();
        request.setCookies(new Cookie("ROGATORY", value));
        return request;
    }

    private static String given(boolean secure) {
        var request = new MockHttpServletRequest();
        request.setSecure(secure);
        var response = new MockHttpServletResponse();
        of("here").setSessionId(request, response, NUMBER);
        assertThat(response.getHeader("Set-Cookie")).contains("HttpOnly", "SameSite=Lax");
        assertThat(response.getCookie("ROGATORY").getSecure()).isEqualTo(secure);
        return response.getCookie("ROGATORY").getValue();
    }

    @Test
    void givesTheNumberBackThatItWasMadeOf() {
        assertThat(of("here").resolveSessionIds(with(given(true)))).containsExactly(NUMBER);
        assertThat(of("here").resolveSessionIds(with(given(false)))).containsExactly(NUMBER);
    }

    @Test
    void believesNoNumberAndNoOtherInstallation() {
        var number = Base64.getEncoder().encodeToString(NUMBER.getBytes(StandardCharsets.UTF_8));

        assertThat(of("here").resolveSessionIds(with(number))).isEmpty();
        assertThat(of("elsewhere").resolveSessionIds(with(given(true)))).isEmpty();
        assertThat(of("here").resolveSessionIds(new MockHttpServletRequest())).isEmpty();
    }
}
