package org.rogatory.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class KeptFormTest {

    private static final KeptForm.Field TYPED = new KeptForm.Field("internalText", "Typed (synthetic)");
    private static final KeptForm.Field VERSION = new KeptForm.Field("version", "3");

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

    /** Keeps the form as it is when its session has ended, and comes again with what the browser was given. */
    private MockHttpServletRequest kept(MockHttpServletRequest request) {
        var response = new MockHttpServletResponse();
        KeptForm.keep(request, response, owners.mark("officer.uz"));
        return again(request, response.getCookies());
    }

    private static MockHttpServletRequest again(MockHttpServletRequest before, Cookie... cookies) {
        var request = new MockHttpServletRequest("GET", "/kept");
        var session = before.getSession(false);
        if (session != null) {
            request.setSession(session);
        }
        request.setCookies(cookies);
        return request;
    }

    @Test
    void givesBackWhatWasTypedToItsOwnerAlone() {
        var request = kept(form());
        var kept = KeptForm.of(request, owners.mark("officer.uz"));
        assertThat(kept).isNotNull();
        assertThat(kept.address()).isEqualTo("/cases/UZ-MLA-2026-000001/acts/withdraw");
        assertThat(kept.fields()).containsExactlyInAnyOrder(TYPED, VERSION);
        assertThat(KeptForm.waiting(request.getSession(false))).isEqualTo(kept.address());

        assertThat(KeptForm.of(request, owners.mark("translator.uz"))).isNull();
        assertThat(KeptForm.of(request, owners.mark("officer.uz"))).isNull();
    }

    @Test
    void leadsToThePageOnWhichTheFormStood() {
        var request = form();
        request.setServletPath("/access/grants/17/revoke");
        request.addHeader("Referer", "https://rogatory.example/access?page=2");
        assertThat(KeptForm.of(kept(request), owners.mark("officer.uz")))
                .returns("/access?page=2", KeptForm::page)
                .returns("/access/grants/17/revoke", KeptForm::address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https://a.example", "https://a.example//b.example/x", "https://a/b c", "mailto:a@b"})
    void leadsToTheAddressOfTheFormWhereNoPageOfOursIsTold(String told) {
        var request = form();
        request.addHeader("Referer", told);
        assertThat(KeptForm.of(kept(request), owners.mark("officer.uz")))
                .returns("/cases/UZ-MLA-2026-000001/acts/withdraw", KeptForm::page);
    }

    /** Of a file in a cabinet, too: neither who reads sessions nor who signs in at another browser has the key. */
    @Test
    void liesInTheSessionUnderAKeyThatTheBrowserAloneHas() {
        var request = form();
        request.setServletPath("/cases/7KQXM-2P9DT/acts/record_contact");
        var response = new MockHttpServletResponse();
        KeptForm.keep(request, response, owners.mark("officer.uz"));
        assertThat(response.getHeader("Set-Cookie"))
                .startsWith("ROGATORY_KEPT=")
                .contains("HttpOnly", "SameSite=Lax")
                .doesNotContain("Max-Age", "Expires");
        var session = request.getSession();
        var lying = session.getAttribute(session.getAttributeNames().nextElement());
        assertThat(lying).isInstanceOf(KeptForm.Shut.class);
        assertThat(lying.toString()).doesNotContain("Typed", "internalText");

        var another = new MockHttpServletResponse();
        KeptForm.keep(form(), another, owners.mark("officer.uz"));
        assertThat(KeptForm.of(again(request, another.getCookies()), owners.mark("officer.uz")))
                .as("with the key of another time")
                .isNull();
        assertThat(KeptForm.of(again(request, response.getCookies()), owners.mark("officer.uz")))
                .as("what did not open is gone")
                .isNull();
    }

    @Test
    void opensWithNoKeyToNobody() {
        for (var cookie : new String[] {"", "no key", "00ff", "g".repeat(64), "0".repeat(64)}) {
            var request = again(kept(form()), new Cookie("ROGATORY_KEPT", cookie));
            assertThat(KeptForm.of(request, owners.mark("officer.uz")))
                    .as(cookie)
                    .isNull();
        }
        assertThat(KeptForm.of(again(kept(form())), owners.mark("officer.uz"))).isNull();
    }

    @Test
    void givesBackEachOfSeveralValuesAsItWasTyped() {
        var request = form();
        request.setParameter("internalText", "Сўз \"ichida\"\nва янги сатр");
        request.setParameter("fields", "needs", "names");
        assertThat(KeptForm.of(kept(request), owners.mark("officer.uz")).fields())
                .containsExactlyInAnyOrder(
                        new KeptForm.Field("internalText", "Сўз \"ichida\"\nва янги сатр"),
                        new KeptForm.Field("fields", "needs"),
                        new KeptForm.Field("fields", "names"),
                        VERSION);
    }

    @Test
    void keepsNoSecret() {
        var request = form();
        request.setParameter("pin", "123456");
        request.setParameter("password", "word");

        assertThat(KeptForm.of(kept(request), owners.mark("officer.uz")).fields())
                .containsExactlyInAnyOrder(TYPED, VERSION);
    }

    @Test
    void keepsWhatWasEmptiedBesideWhatWasTyped() {
        var request = form();
        request.setParameter("protected", "");
        assertThat(KeptForm.of(kept(request), owners.mark("officer.uz")).fields())
                .containsExactlyInAnyOrder(TYPED, VERSION, new KeptForm.Field("protected", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/password", "/cabinet/open", "/cabinet/set-up"})
    void keepsNothingOfAPageOfSecrets(String page) {
        var request = form();
        request.setServletPath(page);
        KeptForm.keep(request, new MockHttpServletResponse(), owners.mark("officer.uz"));
        assertThat(request.getSession(false)).isNull();
    }

    @Test
    void keepsNothingThatIsTooMuch() {
        var request = form();
        request.setParameter("internalText", "x".repeat(300_000));
        KeptForm.keep(request, new MockHttpServletResponse(), owners.mark("officer.uz"));
        assertThat(request.getSession(false)).isNull();
    }
}
