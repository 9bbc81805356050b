package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;

/** How somebody comes in by a real Keycloak, page by page; what does not come in time tells what stood there. */
final class IssuedSignIn {

    private static final String PASSWORD = "demo-demo-demo";
    private static final String WAY = "a[href*='/oauth2/authorization/']";

    private IssuedSignIn() {}

    /** By the only way that the sign-in page of a node has, to the form of Keycloak. */
    static void leaves(Page page, String node) {
        page.navigate(node + "/work");
        assertThat(page.url()).isEqualTo(node + "/sign-in");
        assertThat(page.locator("input[name=password]").count()).isZero();
        page.locator(WAY).click();
        sees(page, "#username");
    }

    /** Tells Keycloak who he is; where that leads is another matter. */
    static void proves(Page page, String username) {
        page.locator("#username").fill(username);
        page.locator("#password").fill(PASSWORD);
        page.locator("#kc-login").click();
    }

    /** From the node to Keycloak and back to where he wanted to go. */
    static void comesIn(Page page, String node, String username) {
        leaves(page, node);
        proves(page, username);
        arrives(page, node + "/work");
    }

    /** Back to Keycloak, which may still know him. */
    static void goesAgain(Page page) {
        page.locator(WAY).click();
    }

    /** Sends a form of the page, which is an act as far as the door of the node is concerned. */
    static void acts(Page page) {
        page.locator("#seek").fill("UZ-2026-000001");
        page.locator("#seek").press("Enter");
    }

    /** Signs out at the node. */
    static void goesOut(Page page, String node) {
        page.locator(".rg-out button").click();
        arrives(page, node + "/sign-in?out");
    }

    /** Waits until he is at an address that begins so. */
    static void arrives(Page page, String beginning) {
        awaiting(page, beginning, () -> page.waitForURL(address -> address.startsWith(beginning)));
    }

    /** Waits until this is to be seen. */
    static void sees(Page page, String selector) {
        awaiting(page, selector, () -> page.locator(selector).waitFor());
    }

    private static void awaiting(Page page, String awaited, Runnable waiting) {
        try {
            waiting.run();
        } catch (TimeoutError late) {
            var said = page.locator("body").innerText();
            throw new AssertionError("%s is awaited, and %s says: %s".formatted(awaited, page.url(), said), late);
        }
    }
}
