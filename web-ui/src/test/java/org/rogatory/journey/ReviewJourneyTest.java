package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** A request is returned at a place, corrected there, compared with what it was, read and signed. */
class ReviewJourneyTest extends BrowserTest {

    private static final String SUPERVISOR = "supervisor.uz.uz-unit-1";

    @Test
    void theReviewerSeesWhatTheDrafterCorrected() {
        var ref = submitted();
        reader("ru")
                .also("en")
                .signIn("officer.uz")
                .open("/cases/" + ref + "/review")
                .look("review-first");
        as("officer.uz")
                .act(
                        ref,
                        "return",
                        Map.of(
                                "reasons", List.of("correction_facts_unclear", "correction_need_not_shown"),
                                "places", Map.of("correction_facts_unclear", "facts"),
                                "internalText", "Say when the transfer was made."));
        as("drafter.uz").act(ref, "resume-draft");

        var drafter = reader("ru").also("en").signIn("drafter.uz");
        drafter.open("/drafts/" + ref + "/matter").look("returned");
        assertThat(drafter.text("#facts-findings")).contains("Say when the transfer was made.", "Testova Dilnoza");
        rewritten(ref);
        as("drafter.uz").act(ref, "submit");
        as(SUPERVISOR).act(ref, "endorse");

        var central = reader("ru").also("en").signIn("officer.uz");
        central.open("/cases/" + ref + "/review").look("review-changes");
        assertThat(central.text("ins")).contains("synthetic");
        assertThat(central.shows("a[href$='/acts/approve']")).isTrue();
    }

    private String submitted() {
        var ref = as("drafter.uz")
                .post("/cases", Scenarios.content("SC-01").put("as_of", "2026-04-20"))
                .body()
                .path("caseRef")
                .asString();
        as("drafter.uz").act(ref, "submit");
        as(SUPERVISOR).act(ref, "endorse");
        return ref;
    }

    private void rewritten(String ref) {
        var drafter = as("drafter.uz");
        var read = drafter.get("/cases/" + ref);
        var content = (ObjectNode) read.body().path("content").deepCopy();
        content.put("facts", content.path("facts").asString() + " The transfer is synthetic.");
        var seen = Map.of("If-Match", read.tag());
        assertThat(drafter.put("/cases/" + ref + "/content", content, seen).status())
                .isEqualTo(200);
    }

    @Test
    void anErrorIsOverriddenAtTheFinding() {
        var content = Scenarios.content("SC-01");
        content.remove("purpose");
        var ref =
                as("drafter.uz").post("/cases", content).body().path("caseRef").asString();
        var drafter = reader("ru").also("en").signIn("drafter.uz");
        drafter.open("/drafts/" + ref + "/check").look("check-blocked");
        drafter.page().click("a[href*='/acts/ask-override?finding=missing%40purpose']");
        drafter.type(Map.of("internalText", "It follows in a second letter."))
                .look("ask-override")
                .submit();

        var central = reader("ru").also("en").signIn("officer.uz");
        central.open("/cases/" + ref);
        central.page().click("a[href*='/acts/override?finding=missing%40purpose']");
        central.type(Map.of("internalText", "Agreed with the other State."))
                .look("override")
                .submit();
        assertThat(central.text(".rg-find--overridden")).contains("Agreed with the other State.", "Testova Dilnoza");
        central.look("overridden");
        assertThat(as("drafter.uz").act(ref, "submit").path("status").asString())
                .isEqualTo("with_supervisor");
        var findings =
                as("drafter.uz").get("/cases/" + ref + "/findings?stage=draft").body();
        assertThat(findings.valueStream()
                        .filter(finding ->
                                "missing@purpose".equals(finding.path("name").asString()))
                        .map(finding -> finding.path("overridden").path("state").asString()))
                .containsExactly("STANDING");
    }

    @Test
    void nothingIsSignedUnreadOrOnceTheDocumentIsAnother() {
        var ref = submitted();
        as("officer.uz").act(ref, "approve");
        as("translator.uz").translate(ref);
        var signatory = reader("en").signIn("signatory.uz");
        signatory.awaiting("/cases/" + ref + "/sign", "form.rg-sign");
        signatory.submit();
        assertThat(signatory.shows("#read-error")).isTrue();
        signatory.page().check("#read");
        signatory.page().evaluate("document.querySelector('input[name=fingerprint]').value = '0'.repeat(64)");
        signatory.submit().look("sign-conflict");
        assertThat(signatory.text("#read-error")).contains("has changed since you read it");
        assertThat(as("officer.uz").read(ref).path("status").asString()).isEqualTo("translated");

        signatory.page().check("#read");
        signatory.submit();
        assertThat(as("officer.uz").read(ref).path("status").asString()).isEqualTo("signed");
    }
}
