package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

/** The page of signing tells exactly what is signed, on what right, and whose seal it gets. */
class SignBoxTest extends RunningNode {

    private static final String COURT = "First-instance court 1 (synthetic)";
    private static final String OFFICE = "Prosecutor General&#39;s Office";
    private static final String PRINTED = "Theft of a painting [U+1F600] (synthetic)";
    private static final String WARNING = "The letter will show a code instead of a character";

    private final WebApplicationContext node;
    private final Prepared prepared = new Prepared(this);

    SignBoxTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    /** The page once its letter has been laid out, from the box on. */
    private String box(String user, String caseRef, String verb) throws Exception {
        var page = Browser.of(node, user)
                .awaiting("/cases/" + caseRef + "/" + verb + "?lang=en", "name=\"fingerprint\"")
                .getContentAsString();
        return page.substring(page.indexOf("rg-sign"));
    }

    private static String row(String box, String label) {
        var from = box.indexOf(">" + label + "</dt>");
        assertThat(from).as(label).isPositive();
        return box.substring(from, box.indexOf("</dd>", from));
    }

    @Test
    void aJudgeSignsForHisCourt() throws Exception {
        var content = Prepared.summons().put("requesting_authority", "UZ-SC");
        var begun = as("court.uz").post("/cases", content);
        var ours = begun.body().path("caseRef").asString();
        as("court.uz").act(ours, "submit-by-court");
        as("officer.uz.uz-sc").act(ours, "approve");
        as("translator.uz.uz-sc").translate(ours);

        var box = box("court.uz", ours, "sign");
        assertThat(row(box, "Seal and key of")).contains(COURT).doesNotContain(OFFICE);
        assertThat(row(box, "Signing right")).contains("By post, No. 1-k (demo) of 1 January 2026");
    }

    @Test
    void aCourtReadsBeforeWhoKeepsItsRequestAndHowSureThatIs() throws Exception {
        var content = Prepared.summons().put("requesting_authority", "UZ-SC");
        var begun = as("court.uz").post("/cases", content);
        var ours = begun.body().path("caseRef").asString();

        var page = Browser.of(node, "court.uz").open("/drafts/" + ours + "/check?lang=en");
        assertThat(page.getContentAsString())
                .contains("Supreme Court of the Republic of Uzbekistan", "low: confirm with the central authority");
    }

    @Test
    void aSignatoryReadsVersionPagesAndRight() throws Exception {
        var ours = prepared.approved(Prepared.summons());
        as("officer.uz").enclose(ours, "sealed_annex");
        as("translator.uz").translate(ours);

        var box = box("signatory.uz", ours, "sign");
        assertThat(Browser.of(node, "signatory.uz")
                        .open("/cases/" + ours + "/sign?lang=en")
                        .getContentAsString())
                .contains("Sealed annex: plan.txt", "leaves only inside the sealed annex");
        assertThat(row(box, "Seal and key of")).contains(OFFICE);
        assertThat(row(box, "Signing right")).contains("By post, No. 1-k (demo) of 1 January 2026");
        assertThat(row(box, "Version")).contains(">1, laid out ", "(UTC+5)");
        assertThat(row(box, "Pages")).containsPattern(">[1-9]\\d*$");
    }

    @Test
    void theLetterReadsAsItWillBeSealedFromTheDraftOn() throws Exception {
        var content = Prepared.summons().put("subject_nature", "Theft of a painting 😀 (synthetic)");
        var ours = prepared.drafted(content);
        var drafter = Browser.of(node, "drafter.uz");
        assertThat(drafter.open("/drafts/" + ours + "/preview?lang=en").getContentAsString())
                .contains(PRINTED);
        assertThat(drafter.open("/drafts/" + ours + "/check?lang=en").getContentAsString())
                .contains(WARNING);
        as("drafter.uz").act(ours, "submit");
        as(Prepared.SUPERVISOR).act(ours, "endorse");
        assertThat(Browser.of(node, "officer.uz")
                        .open("/cases/" + ours + "/review?lang=en")
                        .getContentAsString())
                .contains(PRINTED, WARNING);
        as("officer.uz").act(ours, "approve");
        as("translator.uz").translate(ours);

        assertThat(Browser.of(node, "signatory.uz")
                        .awaiting("/cases/" + ours + "/sign?lang=en", "name=\"fingerprint\"")
                        .getContentAsString())
                .contains(PRINTED, WARNING);
    }

    @Test
    void ofAnAnswerTheMomentTellsWhichItIs() throws Exception {
        var theirs = prepared.inExecution(prepared.transmitted(Prepared.summons()));
        prepared.execute(theirs, 0);
        as(Prepared.EXECUTOR).act(theirs, "record-execution");
        as("officer.kz").act(theirs, "draft-answer", Map.of("releasedText", "Served (synthetic).", "kind", "final"));
        as("head.kz").act(theirs, "approve-answer");

        var box = box("signatory.kz", theirs, "sign-answer");
        assertThat(row(box, "Laid out")).contains("(UTC+5)");
        assertThat(row(box, "Seal and key of"))
                .contains("General Prosecutor&#39;s Office of the Republic of Kazakhstan");
        assertThat(row(box, "Pages")).containsPattern(">[1-9]\\d*$");
        assertThat(box).doesNotContain(">Version</dt>");
    }

    @Test
    void aReminderIsSealedByTheAuthorityOfTheFile() throws Exception {
        var ours = prepared.transmitted(Prepared.summons());
        as("officer.kz").awaitIncoming(ours);
        as("officer.uz").awaitStatus(ours, "delivered");
        as("officer.uz").act(ours, "send-reminder", Map.of("releasedText", "Please answer (synthetic)."));

        var box = box("signatory.uz", ours, "sign-reminder");
        assertThat(row(box, "Seal and key of")).contains(OFFICE);
        assertThat(row(box, "Laid out")).contains("(UTC+5)");
        assertThat(row(box, "Signing right")).contains("No. 1-k (demo)");
    }

    /** A question that an officer has written, and nobody signed yet. */
    private String asked() {
        var theirs = prepared.underReview(prepared.transmitted(Prepared.summons()));
        var told = Map.of("why", "Two are named (synthetic).", "consequence", "It rests (synthetic).");
        var question = Map.of("keys", List.of("facts"), "releasedText", "Which one (synthetic)?", "particulars", told);
        as("officer.kz").writes(theirs, "request-information", question);
        return theirs;
    }

    @Test
    void whatAnActWroteIsReadBeforeItIsSignedByAnother() throws Exception {
        var theirs = asked();
        var box = box("signatory.kz", theirs, "sign-letter");
        assertThat(row(box, "Seal and key of"))
                .contains("General Prosecutor&#39;s Office of the Republic of Kazakhstan");
        assertThat(row(box, "Signing right")).contains("No. 1-k (demo)");
        var page = "/cases/" + theirs + "/sign-letter?lang=en";
        assertThat(Browser.of(node, "signatory.kz").open(page).getContentAsString())
                .contains("Which one (synthetic)?", "/acts/send-back-letter");
        assertThat(Browser.of(node, "officer.kz").open(page).getContentAsString())
                .doesNotContain("class=\"rg-card rg-sign\"");
    }

    @Test
    void aSecondTabSignsNoOtherWordsThanItShows() throws Exception {
        var theirs = asked();
        var page = "/cases/" + theirs + "/sign-letter";
        var signatory = Browser.of(node, "signatory.kz");
        var before = Map.of("read", "true", "fingerprint", fingerprint(signatory.open(page)));
        as("signatory.kz").act(theirs, "send-back-letter", Map.of("internalText", "Say which two (synthetic)."));
        as("officer.kz").act(theirs, "mend-letter", Map.of("releasedText", "Which of the two (synthetic)?"));

        assertThat(signatory.send(page, before).getStatus()).isEqualTo(409);
        var after = Map.of("read", "true", "fingerprint", fingerprint(signatory.open(page)));
        assertThat(signatory.send(page, after).getStatus()).isEqualTo(302);
    }

    @Test
    void whoCorrectsALetterBeginsWithItsWordsAndWhyItCameBack() throws Exception {
        var theirs = asked();
        as("signatory.kz").act(theirs, "send-back-letter", Map.of("internalText", "Say which two (synthetic)."));
        var page = "/cases/" + theirs + "/acts/mend-letter";
        var officer = Browser.of(node, "officer.kz");
        var shown = officer.open(page + "?lang=en");
        assertThat(shown.getContentAsString())
                .containsPattern("<textarea[^>]*name=\"releasedText\"[^>]*>Which one \\(synthetic\\)\\?</textarea>")
                .contains("Say which two (synthetic).");

        var other = Map.of("releasedText", "Both (synthetic)?", "fingerprint", "0".repeat(64));
        assertThat(officer.send(page, other).getStatus()).isEqualTo(409);
        var read = Map.of("releasedText", "Both (synthetic)?", "fingerprint", fingerprint(shown));
        assertThat(officer.send(page, read).getStatus()).isEqualTo(302);
    }

    private static String fingerprint(MockHttpServletResponse shown) throws Exception {
        return shown.getContentAsString().replaceAll("(?s).*name=\"fingerprint\" value=\"([0-9a-f]+)\".*", "$1");
    }

    @Test
    void ofRemindersToSeveralAuthoritiesOneIsChosenFirst() throws Exception {
        var theirs = prepared.inExecution(prepared.transmitted(Prepared.summons()));
        as("officer.kz").act(theirs, "remind-executor");
        box("signatory.kz", theirs, "sign-executor-reminder");
        waitsAlsoFor("KZ-REG-1", theirs);

        var signatory = Browser.of(node, "signatory.kz");
        var page = "/cases/" + theirs + "/sign-executor-reminder";
        assertThat(signatory.open(page + "?lang=en").getContentAsString())
                .contains("Several letters wait", "sign-executor-reminder?authority=KZ-UNIT-1")
                .doesNotContain("name=\"fingerprint\"");
        assertThat(signatory.open(page + "?lang=en&authority=KZ-REG-1").getContentAsString())
                .contains("name=\"authority\" value=\"KZ-REG-1\"", "drop-executor-reminder?authority=KZ-REG-1");
        assertThat(signatory.open(page + "?lang=en&authority=KZ-DIST-1").getContentAsString())
                .contains("No reminder to this authority waits any more");
        assertThat(signatory
                        .open("/cases/" + theirs + "/acts/drop-executor-reminder?lang=en&authority=KZ-REG-1")
                        .getContentAsString())
                .containsPattern("value=\"KZ-REG-1\" selected");
    }

    /** The clock drafts one to another authority, too, once the day of a level has passed. */
    private void waitsAlsoFor(String authority, String caseRef) {
        node.getBean(JdbcClient.class)
                .sql("insert into mla_reminder (reminder_ref, case_ref, kind, number, turn, addressee, rule_key,"
                        + " status, document_ref, drafted_by, drafted_at, version) select concat(reminder_ref, '0'),"
                        + " case_ref, kind, 10, 1, ?, rule_key, status, document_ref, drafted_by, drafted_at, version"
                        + " from mla_reminder where case_ref = ?")
                .params(authority, caseRef)
                .update();
    }
}
