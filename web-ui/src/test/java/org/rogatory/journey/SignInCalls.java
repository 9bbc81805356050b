package org.rogatory.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;

/** What the page of the sign-in sends, sent without it: a browser draws neither that page nor the one it leads to. */
final class SignInCalls {

    private static final String SIGN_IN = "/sign-in";

    private SignInCalls() {}

    /** From now on the browser has the session of this officer. */
    static void make(BrowserContext browser, String address, String username) {
        var calls = browser.request();
        var token = SignedIn.hidden(calls.get(address + SIGN_IN).text(), "_csrf");
        var form = FormData.create()
                .set("username", username)
                .set("password", Reader.PASSWORD)
                .set("_csrf", token);
        var sent = RequestOptions.create().setForm(form).setMaxRedirects(0);
        var led = calls.post(address + SIGN_IN, sent).headers().getOrDefault("location", SIGN_IN);
        if (led.contains(SIGN_IN)) {
            throw new AssertionError(username + " is not signed in");
        }
    }
}
