package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;
import static org.rogatory.identity.Role.TRANSLATOR;
import static org.rogatory.process.SpillDecisions.refused;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.access.ReservedReaders;
import org.rogatory.cases.Act;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Reservation;
import org.rogatory.cases.ReservedPart;
import org.rogatory.cases.ReservedParts.Thing;
import org.rogatory.documents.DocumentView;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAdministration;
import org.rogatory.law.Stage;
import org.rogatory.requests.content.OutgoingReview;
import org.rogatory.requests.content.RequestParts;
import org.rogatory.requests.translation.Translations.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/** A section of a request of ours is for named people: nobody else reads it anywhere, or answers for the whole. */
@EngineTest
class OwnSectionsProcessTest {

    private static final String WORD = "Zarkashon-774";
    private static final Officer CHIEF = Desk.officer(HEAD, "UZ");
    private static final Officer REVIEWER = Desk.officer(CENTRAL_OFFICER, "UZ");
    private static final Officer SIGNING = Desk.officer(SIGNATORY, "UZ");
    private static final Officer CLERK = Desk.officer(REGISTRAR, "UZ");
    private static final Officer WRITING = Desk.officer(TRANSLATOR, "UZ");
    private static final Officer PEER = new Officer("peer.uz", "Testov", "UZ", "UZ-GPO", Set.of(CENTRAL_OFFICER));

    private final Files files;
    private final ReservedReaders readers;
    private final Deliberation deliberation;
    private final RequestParts parts;
    private final OutgoingReview review;
    private final UserAdministration accounts;
    private final JdbcClient jdbc;

    @Autowired
    OwnSectionsProcessTest(
            Files files,
            ReservedReaders readers,
            Deliberation deliberation,
            RequestParts parts,
            OutgoingReview review,
            UserAdministration accounts,
            JdbcClient jdbc) {
        this.files = files;
        this.readers = readers;
        this.deliberation = deliberation;
        this.parts = parts;
        this.review = review;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void accountsAre() {
        List.of(CHIEF, REVIEWER, SIGNING, CLERK, WRITING, PEER)
                .forEach(officer -> accounts.ensure(officer, "{noop}demo", "en"));
    }

    @AfterEach
    void nothingIsLeft() {
        jdbc.sql("delete from identity_user where username = 'peer.uz'").update();
    }

    /** With the word in its facts. */
    private static ObjectNode telling(ObjectNode content) {
        return content.put("facts", content.path("facts").asString() + " The name told is " + WORD + ".");
    }

    private Desk underReview(ObjectNode content) {
        return files.draft(telling(content), DRAFTER).does(DRAFTER, "submit").does(SUPERVISOR, "endorse");
    }

    private Reservation reserve(Desk file, String section) {
        var thing = new Thing(ReservedPart.SECTION, section);
        return readers.reserve(file.caseRef(), () -> thing, Set.of(PEER.username()), CHIEF);
    }

    private String told(Desk ours, Officer officer) {
        var node = files.node();
        var file = ours.file();
        return String.join(
                "\n",
                node.procedures().content(file, officer).toString(),
                node.outgoing().content(file, officer).toString(),
                node.outgoing().present(file, officer).toString(),
                node.outgoing().versions(file, officer).toString(),
                node.procedures().findings(file, Stage.TRANSMIT, officer).toString(),
                node.procedures().overrides(file, officer).toString(),
                node.translations().parts(ours.caseRef(), officer).toString(),
                parts.of(file, officer).toString(),
                review.translation(file, officer).toString(),
                deliberation.timeline(file, officer).toString());
    }

    private List<String> kinds(Desk ours, Officer officer) {
        return deliberation.documents(ours.file(), officer).stream()
                .map(DocumentView::kind)
                .toList();
    }

    private List<AllowedAction> barred(Desk ours, Officer officer) {
        return files.node().procedures().actions(ours.file(), officer).stream()
                .filter(action -> "section-not-read".equals(action.barred()))
                .toList();
    }

    @Test
    void whoIsNotNamedReadsItNowhereAndTheRestAsBefore() {
        var ours = underReview(Contents.translated());
        var findings = files.node().procedures().findings(ours.file(), Stage.TRANSMIT, REVIEWER);
        assertThat(told(ours, REVIEWER)).contains(WORD);
        assertThat(readers.free(ours.caseRef(), CHIEF).sections()).contains("facts", "purpose", "assistance-1");

        reserve(ours, "facts");

        assertThat(told(ours, PEER)).contains(WORD);
        for (var other : List.of(CHIEF, REVIEWER, ours.officer(DRAFTER), REVIEWER.inPlaceOf(List.of(PEER)))) {
            assertThat(told(ours, other))
                    .as(other.username())
                    .doesNotContain(WORD)
                    .contains("flow of proceeds");
            assertThat(deliberation.closedSections(ours.file(), other)).containsExactly("facts");
        }
        assertThat(files.node().procedures().findings(ours.file(), Stage.TRANSMIT, REVIEWER))
                .isEqualTo(findings);
    }

    @Test
    void nobodyApprovesSignsOrSendsWhatHeDoesNotRead() {
        var ours = underReview(Contents.bankRecordsAndWitness());
        var id = reserve(ours, "facts").reservedId();
        assertThat(ours.refusal(REVIEWER, Act.draft("approve"))).isEqualTo("section-not-read");
        assertThat(barred(ours, REVIEWER)).extracting(AllowedAction::verb).contains("approve");
        assertThat(barred(ours, PEER)).isEmpty();
        ours.does(PEER, Act.draft("approve"));

        assertThat(ours.refusal(SIGNING, Act.draft("sign"))).isEqualTo("section-not-read");
        assertThat(kinds(ours, SIGNING)).doesNotContain("request");
        assertThat(kinds(ours, PEER)).contains("request");
        readers.name(ours.caseRef(), id, SIGNING.username(), CHIEF);
        assertThat(kinds(ours, SIGNING)).contains("request");
        ours.does(SIGNATORY, "sign");

        assertThat(ours.refusal(CLERK, Act.draft("transmit"))).isEqualTo("section-not-read");
        readers.name(ours.caseRef(), id, CLERK.username(), CHIEF);
        ours.does(REGISTRAR, "transmit");
        var theirs = ours.partner().file();
        assertThat(files.node()
                        .procedures()
                        .content(theirs, Officer.system("KZ"))
                        .toString())
                .as("the other State reads it")
                .contains(WORD);
    }

    @Test
    void whoEndorsesOrReturnsItIsNamedForTheOneAndNotForTheOther() {
        var ours =
                files.draft(telling(Contents.bankRecordsAndWitness()), DRAFTER).does(DRAFTER, "submit");
        reserve(ours, "purpose");
        assertThat(ours.refusal(SUPERVISOR, Act.draft("endorse"))).isEqualTo("section-not-read");
        ours.does(SUPERVISOR, OutgoingRouteProcessTest.returned());
        assertThat(ours.status()).isEqualTo("returned_for_correction");
        ours.does(DRAFTER, "resume_draft");
        assertThat(ours.refusal(DRAFTER, Act.draft("submit"))).isEqualTo("section-not-read");
    }

    @Test
    void itsTranslationIsWrittenByWhoReadsItWhole() {
        var ours = underReview(Contents.translated());
        ours.does(CENTRAL_OFFICER, "approve");
        var id = reserve(ours, "facts").reservedId();
        var translations = files.node().translations();
        var shown = translations.parts(ours.caseRef(), WRITING);
        assertThat(shown.parts())
                .extracting(part -> part.part().key())
                .contains("purpose")
                .doesNotContain("facts");
        var typed = new Texts(shown.saved(), Map.of("purpose", "Translated (synthetic)."), Set.of());
        assertThat(refused(() -> translations.write(ours.caseRef(), typed, WRITING)))
                .isEqualTo("section-not-read");
        assertThat(ours.refusal(
                        WRITING,
                        Act.draft("attach_translation").kind("not_needed").internalText("None.")))
                .isEqualTo("section-not-read");

        readers.name(ours.caseRef(), id, WRITING.username(), CHIEF);
        ours.translated();
        assertThat(kinds(ours, WRITING)).contains("translation");
        assertThat(kinds(ours, REVIEWER)).doesNotContain("translation", "request");
    }
}
