package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.FileChannel;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The packaged node with a real Keycloak: who comes in, with which role, and how soon he is out again. */
@Tag("full")
@Tag("keycloak")
class KeycloakDrill {

    /** For how long reading is believed. */
    private static final Duration BELIEVED = Duration.ofSeconds(5);

    /** The life of a token of the realm and what clocks may differ by, and a little more. */
    private static final Duration EXPIRED = Duration.ofSeconds(95);

    private static final Clock CLOCK = Clock.systemUTC();

    private static FileChannel alone;
    private static Keycloak keycloak;
    private static ChildNode node;
    private static Chromium chromium;

    private final List<BrowserContext> people = new ArrayList<>();

    @BeforeAll
    static void started() throws IOException, InterruptedException {
        alone = Keycloak.alone();
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
        alone.close();
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
        IssuedSignIn.leaves(page, node.address());
        IssuedSignIn.proves(page, username);
        return page;
    }

    private Page signedIn(String username) {
        var page = comes(username);
        IssuedSignIn.arrives(page, node.address() + "/work");
        return page;
    }

    private static void triesToAct(Page page) {
        IssuedSignIn.acts(page);
        IssuedSignIn.arrives(page, node.address() + "/sign-in?ended");
    }

    private static void triesToRead(Page page) {
        page.navigate(node.address() + "/work");
        assertThat(page.url()).isEqualTo(node.address() + "/sign-in?ended");
    }

    /** Seconds, of which a slow machine needs some for itself; a page is asked by the thread that has opened it. */
    private static void triesToReadUntilItEnds(Page page) {
        Awaitility.await("his reading is believed no more")
                .pollInSameThread()
                .pollInterval(Duration.ofMillis(500))
                .atMost(BELIEVED.multipliedBy(2))
                .untilAsserted(() -> triesToRead(page));
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
    void anAdministratorSetsUpASecondFactorAndIsAskedForItTheNextTime() throws GeneralSecurityException {
        var page = comes("admin.uz");
        var telephone = setsUpATelephone(page);
        IssuedSignIn.arrives(page, node.address() + "/work");
        var administers = page.navigate(node.address() + "/administration/users");
        assertThat(administers.status()).isEqualTo(200);
        IssuedSignIn.goesOut(page, node.address());

        IssuedSignIn.leaves(page, node.address());
        IssuedSignIn.proves(page, "admin.uz");
        gives(page, telephone.at(CLOCK.instant().minus(Duration.ofHours(1))));
        IssuedSignIn.sees(page, "#input-error-otp");
        assertThat(page.url()).startsWith(keycloak.issuer());
        // No code is taken twice; the one of the next half minute is good already.
        gives(page, telephone.at(CLOCK.instant().plusSeconds(30)));
        IssuedSignIn.arrives(page, node.address() + "/work");
    }

    /** He cannot scan what is shown, and types the secret into his telephone. */
    private static Totp setsUpATelephone(Page page) throws GeneralSecurityException {
        IssuedSignIn.sees(page, "input[name=totp]");
        assertThat(page.url()).startsWith(keycloak.issuer());
        page.locator("#mode-manual").click();
        IssuedSignIn.sees(page, "#kc-totp-secret-key");
        var telephone = new Totp(page.locator("#kc-totp-secret-key").textContent());
        page.locator("input[name=totp]").fill(telephone.at(CLOCK.instant()));
        page.locator("#saveTOTPBtn").click();
        return telephone;
    }

    private static void gives(Page page, String code) {
        IssuedSignIn.sees(page, "#otp");
        page.locator("#otp").fill(code);
        page.locator("#kc-login").click();
    }

    @Test
    void whoeverSignsOutHereHasSignedOutThere() {
        var page = signedIn("drafter.kz");
        IssuedSignIn.goesOut(page, node.address());

        IssuedSignIn.goesAgain(page);
        IssuedSignIn.sees(page, "#password");
    }

    @Test
    void whoeverLeftHisGroupActsNoMoreAtOnceAndDoesNotComeBack() {
        var page = signedIn("registrar.kz");
        keycloak.leaveGroups("registrar.kz");

        triesToAct(page);
        IssuedSignIn.goesAgain(page);
        IssuedSignIn.arrives(page, node.address() + "/sign-in?group-missing");
    }

    @Test
    void whoeverLeftHisGroupReadsNoMoreAfterSeconds() {
        var page = signedIn("executor.kz");
        keycloak.leaveGroups("executor.kz");

        triesToReadUntilItEnds(page);
    }

    @Test
    void whoeverWasDisabledActsNoMoreAtOnce() {
        var page = signedIn("supervisor.kz");
        keycloak.disable("supervisor.kz");

        triesToAct(page);
        page.navigate(node.address() + "/work");
        assertThat(page.url()).isEqualTo(node.address() + "/sign-in");
    }

    @Test
    void whoeverWasDisabledReadsNoMoreAfterSeconds() {
        var page = signedIn("head.kz");
        keycloak.disable("head.kz");

        triesToReadUntilItEnds(page);
    }

    /** Before the node asks by itself; a machine that is slower than that tells nothing. */
    @Test
    void whatEndsAtTheIssuerEndsHereAtOnce() {
        var page = signedIn("translator.kz");
        IssuedSignIn.acts(page);
        IssuedSignIn.arrives(page, node.address() + "/search");
        var believed = CLOCK.instant();
        keycloak.signOut("translator.kz");

        triesToRead(page);
        assumeThat(Duration.between(believed, CLOCK.instant()))
                .as("the time in which the node does not ask by itself")
                .isLessThan(BELIEVED);
    }

    @Test
    void aSystemActsWithinItsScopesAndOnlyByAGenuineTokenInItsTime() throws Exception {
        var reading = keycloak.systemToken("rogatory.read");
        assertThat(call("GET", "/tasks", reading)).isEqualTo(200);
        assertThat(call("POST", "/cases/UZ-1/transmit", reading)).isEqualTo(403);
        assertThat(call("GET", "/tasks", keycloak.systemToken("openid"))).isEqualTo(403);
        assertThat(call("GET", "/tasks", forged(reading))).isEqualTo(401);
        assertThat(call("GET", "/tasks", "")).isEqualTo(401);

        Awaitility.await("the token has run out")
                .pollInterval(Duration.ofSeconds(1))
                .atMost(EXPIRED)
                .until(() -> call("GET", "/tasks", reading) == 401);
        assertThat(node.said()).doesNotContain(reading, "demo-demo-demo").doesNotContain(" ERROR ");
    }

    @Test
    void aSystemBeginsAFileByTheScopeForItAndReadsItByAnother() throws Exception {
        var request = Scenarios.content("SC-01").toString();
        var reading = keycloak.systemToken("rogatory.read");
        var refused = answer("POST", "/cases", reading, request);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(403);
        assertThat(refused.body()).contains("scope-refused");

        var drafting = keycloak.systemToken("rogatory.draft");
        var begun = answer("POST", "/cases", drafting, request);
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
        var file = begun.headers().firstValue("Location").orElseThrow().replaceFirst("^.*/api/v1", "");
        assertThat(call("GET", file, drafting)).isEqualTo(403);
        var read = answer("GET", file, reading, "");
        assertThat(read.statusCode()).as(read.body()).isEqualTo(200);
        assertThat(read.body()).contains("\"draft\"");
        assertThat(node.said()).doesNotContain(drafting);
    }

    private static String forged(String token) {
        var parts = token.split("\\.");
        var other = keycloak.systemToken("rogatory.act").split("\\.");
        return parts[0] + "." + other[1] + "." + parts[2];
    }

    private static int call(String method, String path, String token) throws IOException, InterruptedException {
        return answer(method, path, token, "").statusCode();
    }

    private static HttpResponse<String> answer(String method, String path, String token, String body)
            throws IOException, InterruptedException {
        var sent = body.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body);
        var request = HttpRequest.newBuilder(URI.create(node.address() + "/api/v1" + path))
                .header("Content-Type", "application/json")
                .method(method, sent);
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
