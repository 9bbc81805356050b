package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The packaged node with a real Keycloak: who comes in, with which role, and how soon he is out again. */
@Tag("full")
@Tag("keycloak")
class KeycloakDrill {

    private static final String PASSWORD = "demo-demo-demo";

    /** A little more than an act is believed for. */
    private static final long BELIEVED = 6_000;

    /** The life of a token of the realm and what clocks may differ by, and a little more. */
    private static final long EXPIRED = 95_000;

    private static Keycloak keycloak;
    private static ChildNode node;
    private static Chromium chromium;

    private final List<BrowserContext> people = new ArrayList<>();

    @BeforeAll
    static void started() throws IOException, InterruptedException {
        keycloak = new Keycloak();
        node = new ChildNode(
                ChildNode.folder(),
                List.of(
                        "--rogatory.identity.oidc.issuer=" + keycloak.issuer(),
                        "--rogatory.identity.oidc.client-secret-file=" + keycloak.clientSecret()));
        keycloak.start(node.address());
        node.start();
        chromium = new Chromium();
    }

    @AfterAll
    static void stopped() throws IOException, InterruptedException {
        if (chromium != null) {
            chromium.close();
        }
        node.stop();
        keycloak.close();
    }

    @AfterEach
    void goHome() {
        people.forEach(BrowserContext::close);
    }

    /** As far as Keycloak lets him. */
    private Page comes(String username) {
        var person = chromium.person();
        people.add(person);
        var page = person.newPage();
        page.navigate(node.address() + "/work");
        assertThat(page.url()).isEqualTo(node.address() + "/sign-in");
        assertThat(page.locator("input[name=password]").count()).isZero();
        page.locator("a[href*='/oauth2/authorization/']").click();
        proves(page, username);
        return page;
    }

    private static void proves(Page page, String username) {
        page.locator("#username").fill(username);
        page.locator("#password").fill(PASSWORD);
        page.locator("#kc-login").click();
    }

    private Page signedIn(String username) {
        var page = comes(username);
        page.waitForURL(node.address() + "/work**");
        return page;
    }

    /** Sends a form, which is an act as far as the door is concerned, and is led to the sign-in page. */
    private static void triesToAct(Page page) {
        page.locator("#seek").fill("UZ-2026-000001");
        page.locator("#seek").press("Enter");
        page.waitForURL(node.address() + "/sign-in?ended");
    }

    @Test
    void anOfficerHasTheRoleAndThePlaceOfHisGroupAndNoOther() {
        var page = signedIn("drafter.uz");

        assertThat(page.locator(".rg-who").textContent()).contains("Aziza Testova");
        assertThat(page.locator("a[href='/password']").count()).isZero();
        var refused = page.navigate(node.address() + "/administration/users");
        assertThat(refused.status()).isEqualTo(403);
    }

    @Test
    void anAdministratorIsAskedForASecondFactor() {
        var page = comes("admin.uz");
        page.locator("input[name=totp]").waitFor();

        assertThat(page.url()).startsWith(keycloak.issuer());
    }

    @Test
    void whoeverSignsOutHereHasSignedOutThere() {
        var page = signedIn("drafter.kz");
        page.locator(".rg-out button").click();
        page.waitForURL(node.address() + "/sign-in?out");

        page.locator("a[href*='/oauth2/authorization/']").click();
        assertThat(page.locator("#password").isVisible()).isTrue();
    }

    @Test
    void whoeverLeftHisGroupActsNoMoreAndDoesNotComeBack() throws InterruptedException {
        var page = signedIn("registrar.kz");
        keycloak.leaveGroups("registrar.kz");
        Thread.sleep(BELIEVED);

        triesToAct(page);
        page.locator("a[href*='/oauth2/authorization/']").click();
        page.waitForURL(node.address() + "/sign-in?group-missing");
    }

    @Test
    void whoeverWasDisabledActsNoMore() throws InterruptedException {
        var page = signedIn("supervisor.kz");
        keycloak.disable("supervisor.kz");
        Thread.sleep(BELIEVED);

        triesToAct(page);
        page.navigate(node.address() + "/work");
        assertThat(page.url()).isEqualTo(node.address() + "/sign-in");
    }

    @Test
    void whatEndsAtTheIssuerEndsHereAtOnce() {
        var page = signedIn("translator.kz");
        keycloak.signOut("translator.kz");

        page.navigate(node.address() + "/work");
        assertThat(page.url()).isEqualTo(node.address() + "/sign-in?ended");
    }

    @Test
    void aSystemActsWithinItsScopesAndOnlyByAGenuineTokenInItsTime() throws Exception {
        var reading = keycloak.systemToken("rogatory.read");
        assertThat(call("GET", "/tasks", reading)).isEqualTo(200);
        assertThat(call("POST", "/cases/UZ-1/transmit", reading)).isEqualTo(403);
        assertThat(call("POST", "/cases", reading)).isEqualTo(403);
        assertThat(call("GET", "/tasks", keycloak.systemToken("openid"))).isEqualTo(403);
        assertThat(call("GET", "/tasks", forged(reading))).isEqualTo(401);
        assertThat(call("GET", "/tasks", "")).isEqualTo(401);

        Thread.sleep(EXPIRED);
        assertThat(call("GET", "/tasks", reading)).isEqualTo(401);
        assertThat(node.said()).doesNotContain(reading, "demo-demo-demo").doesNotContain(" ERROR ");
    }

    private static String forged(String token) {
        var parts = token.split("\\.");
        var other = keycloak.systemToken("rogatory.act").split("\\.");
        return parts[0] + "." + other[1] + "." + parts[2];
    }

    private static int call(String method, String path, String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(node.address() + "/api/v1" + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
