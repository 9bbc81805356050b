package org.rogatory.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class KeptFormTest {

    private final FormOwner owners = new FormOwner(text -> marked("here", text));

    private static String marked(String where, String text) {
        return Integer.toHexString((where + text).hashCode());
    }

    private Cookie cookieOf(String username) {
        return cookieOf(username, owners);
    }

    private static Cookie cookieOf(String username, FormOwner owners) {
        var response = new MockHttpServletResponse();
        owners.remember(username, new MockHttpServletRequest(), response);
        assertThat(response.getHeader("Set-Cookie"))
                .contains("HttpOnly", "SameSite=Lax")
                .doesNotContain(username);
        return response.getCookie("ROGATORY_LAST");
    }

    private static MockHttpServletRequest form(Cookie... cookies) {
        var request = new MockHttpServletRequest("POST", "/cases/UZ-MLA-2026-000001/acts/withdraw");
        request.setServletPath("/cases/UZ-MLA-2026-000001/acts/withdraw");
        request.setCookies(cookies);
        request.setParameter("internalText", "Typed (synthetic)");
        request.setParameter("_csrf", "token");
        request.setParameter("version", "3");
        return request;
    }

    @Test
    void knowsWhoWorkedHereLast() {
        assertThat(owners.last(form(cookieOf("officer.uz")))).contains(owners.mark("officer.uz"));
    }

    @Test
    void believesNoCookieItHasNotMade() {
        var other = new FormOwner(text -> marked("elsewhere", text));
        assertThat(owners.last(form(cookieOf("officer.uz", other)))).isEmpty();
        assertThat(owners.last(form(new Cookie("ROGATORY_LAST", owners.mark("officer.uz")))))
                .isEmpty();
        assertThat(owners.last(form())).isEmpty();
    }

    @Test
    void givesBackWhatWasTypedToItsOwnerAlone() {
        var request = form();
        KeptForm.keep(request, owners.mark("officer.uz"));
        var session = request.getSession();
        var kept = KeptForm.of(session, owners.mark("officer.uz"));
        assertThat(kept).isNotNull();
        assertThat(kept.fields()).containsExactly(new KeptForm.Field("internalText", "Typed (synthetic)"));

        assertThat(KeptForm.of(session, owners.mark("translator.uz"))).isNull();
        assertThat(KeptForm.of(session, owners.mark("officer.uz"))).isNull();
    }

    @Test
    void keepsNoSecret() {
        var request = form();
        request.setParameter("pin", "123456");
        request.setParameter("password", "word");
        KeptForm.keep(request, owners.mark("officer.uz"));

        assertThat(KeptForm.of(request.getSession(), owners.mark("officer.uz")).fields())
                .containsExactly(new KeptForm.Field("internalText", "Typed (synthetic)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/password", "/cabinet/open", "/cabinet/set-up"})
    void keepsNothingOfAPageOfSecrets(String page) {
        var request = form();
        request.setServletPath(page);
        KeptForm.keep(request, owners.mark("officer.uz"));
        assertThat(request.getSession(false)).isNull();
    }

    @Test
    void keepsNothingThatIsTooMuch() {
        var request = form();
        request.setParameter("internalText", "x".repeat(300_000));
        KeptForm.keep(request, owners.mark("officer.uz"));
        assertThat(request.getSession(false)).isNull();
    }
}
