package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.ADMINISTRATOR;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.TRANSLATOR;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.ListPlace;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.NewAttachment;
import org.rogatory.exchange.ExchangeMessage;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.markings.Found;
import org.rogatory.markings.SpillOutcome;
import org.rogatory.markings.SpillTexts;
import org.rogatory.markings.SpillView;
import org.rogatory.markings.Spills;
import org.rogatory.requests.translation.TranslatedPapers;
import org.rogatory.tasks.OpenTask;
import org.springframework.beans.factory.annotation.Autowired;

/** What guards a letter that waits: which one an act means, who mends and who signs it, what is looked at once more. */
@EngineTest
class HeldLetterGuardsProcessTest {

    private static final String BETTER = "The bank needs one more week (synthetic).";
    private static final String ASKED = "Please name the second account holder.";

    private final Files files;
    private final Spills spills;
    private final SpillTexts texts;
    private final TranslatedPapers papers;

    @Autowired
    HeldLetterGuardsProcessTest(Files files, Spills spills, SpillTexts texts, TranslatedPapers papers) {
        this.files = files;
        this.spills = spills;
        this.texts = texts;
        this.papers = papers;
    }

    private static ActDraft sign() {
        return Act.draft("sign_letter");
    }

    private static ActDraft back() {
        return Act.draft("send_back_letter").internalText("Say it anew (synthetic).");
    }

    private static ActDraft mended() {
        return Act.draft("mend_letter").releasedText(BETTER);
    }

    private static ActDraft drop() {
        return Act.draft("drop_letter").internalText("We telephoned (synthetic).");
    }

    private static ActDraft waits(Desk desk, int item) {
        return Act.draft("set_waiting")
                .item(desk.items().get(item).itemRef())
                .reasons(List.of("waiting_bank_or_provider"))
                .releasedText("The bank needs two more weeks (synthetic).");
    }

    /** The executor tells of these items that they wait. */
    private Desk told(int... items) {
        var theirs = files.inExecution();
        for (int item : items) {
            theirs.does(EXECUTOR, Files.start(theirs.items().get(item).itemRef()));
        }
        for (int item : items) {
            theirs.writes(EXECUTOR, waits(theirs, item));
            files.node().pass(Duration.ofMinutes(1));
        }
        return theirs;
    }

    private Desk asked() {
        return files.received().writes(CENTRAL_OFFICER, InformationProcessTest.question());
    }

    /** A file in which we are asked for what goes with our reply. */
    private Desk asking() {
        return files.received()
                .does(CENTRAL_OFFICER, InformationProcessTest.question())
                .partner();
    }

    private static List<String> held(Desk desk) {
        return desk.messages().stream()
                .filter(message -> "held".equals(message.status()))
                .map(ExchangeMessage::messageId)
                .toList();
    }

    /** The fingerprint of what the letter of this message says now. */
    private String words(Desk desk, String message) {
        return files.node()
                .letters()
                .shown(desk.file(), "drop_letter", message, desk.signing())
                .orElseThrow()
                .said()
                .fingerprint();
    }

    private String text(String message) {
        return files.node().exchange().contentOfSent(message).payload().toString();
    }

    private static List<String> tasks(Desk desk, Role role) {
        return desk.work(desk.officer(role)).stream().map(OpenTask::step).toList();
    }

    private static Officer other(Desk desk, Role role, String username) {
        var usual = desk.officer(role);
        return new Officer(username, "Testov Ekinshi", usual.state(), usual.authority(), Set.of(role));
    }

    private String attached(Desk desk, String kind, Officer officer) {
        var attachment = NewAttachment.of(desk.caseRef(), kind, "record.pdf", null);
        return files.node()
                .documents()
                .attach(attachment, bytes("record"), officer)
                .documentRef();
    }

    private static ByteArrayInputStream bytes(String what) {
        return new ByteArrayInputStream((what + " (synthetic)").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void nobodyWhoEverMendedALetterSignsIt() {
        var theirs = asked();
        var second = other(theirs, CENTRAL_OFFICER, "second.kz");
        var third = other(theirs, CENTRAL_OFFICER, "third.kz");
        theirs.does(SIGNATORY, back()).writes(second, mended());
        theirs.does(SIGNATORY, back()).writes(third, mended());

        for (var writer : List.of(theirs.officer(CENTRAL_OFFICER), second, third)) {
            assertThat(theirs.refusal(writer, sign())).as(writer.username()).isEqualTo("four-eyes");
        }
        theirs.does(SIGNATORY, sign());
        assertThat(held(theirs)).isEmpty();
    }

    @Test
    void ofSeveralLettersAnActMeansTheOneThatItNames() {
        var theirs = told(0, 1);
        var letters = held(theirs);
        assertThat(letters).hasSize(2);
        for (var act : List.of(sign(), back(), drop())) {
            assertThat(theirs.refusal(SIGNATORY, act)).isEqualTo("letter-unclear");
            assertThat(theirs.refusal(SIGNATORY, act.fingerprint("0".repeat(64))))
                    .isEqualTo("document-changed");
        }

        theirs.writes(SIGNATORY, drop().fingerprint(words(theirs, letters.get(1))));
        assertThat(held(theirs)).containsExactly(letters.get(0));
        theirs.does(SIGNATORY, sign());
        assertThat(held(theirs)).isEmpty();
    }

    @Test
    void theLetterThatWasReadIsSignedSentBackAndMendedThoughAnOlderOneWaits() {
        var theirs = told(0, 1);
        var first = held(theirs).get(0);
        var second = held(theirs).get(1);
        theirs.writes(SIGNATORY, back().fingerprint(words(theirs, first)))
                .writes(SIGNATORY, back().fingerprint(words(theirs, second)));
        assertThat(theirs.refusal(EXECUTOR, mended())).isEqualTo("letter-unclear");

        theirs.writes(EXECUTOR, mended().fingerprint(second));
        assertThat(text(second)).contains(BETTER);
        assertThat(text(first)).doesNotContain(BETTER);
        assertThat(theirs.refusal(SIGNATORY, sign().fingerprint(words(theirs, first))))
                .isEqualTo("document-changed");
        theirs.writes(SIGNATORY, sign().fingerprint(words(theirs, second)));
        assertThat(held(theirs)).containsExactly(first);
    }

    @Test
    void whoMendsIsGivenTheWordsAndTheMomentThatTellsWhyItCameBack() {
        var theirs = asked().does(SIGNATORY, back());
        var shown = files.node()
                .letters()
                .shown(theirs.file(), "mend_letter", null, theirs.officer(CENTRAL_OFFICER))
                .orElseThrow();

        assertThat(shown.said().text()).isEqualTo(ASKED);
        assertThat(files.node().timeline().of(theirs.caseRef()))
                .filteredOn(moment -> moment.id().equals(shown.returnedIn()))
                .singleElement()
                .satisfies(moment -> assertThat(moment.step().internalText()).contains("Say it anew"));
    }

    @Test
    void whoExecutesDoesNotRewriteALetterOfTheOffice() {
        var theirs = files.inExecution();
        theirs.does(EXECUTOR, Files.start(theirs.items().get(0).itemRef()));
        theirs.writes(CENTRAL_OFFICER, InformationProcessTest.question()).does(SIGNATORY, back());

        assertThat(theirs.offers(EXECUTOR, "mend_letter")).isFalse();
        assertThat(tasks(theirs, EXECUTOR)).doesNotContain("MendLetter");
        assertThat(theirs.refusal(EXECUTOR, mended())).isEqualTo("role");
        assertThat(tasks(theirs, CENTRAL_OFFICER)).contains("MendLetter");
        theirs.writes(HEAD, mended()).does(SIGNATORY, sign());
        assertThat(held(theirs)).isEmpty();
    }

    @Test
    void whoExecutesMendsWhatHeWroteHimselfAndNobodyOfHisUnitDoes() {
        var theirs = told(0).does(SIGNATORY, back());
        assertThat(theirs.refusal(other(theirs, EXECUTOR, "colleague.kz"), mended()))
                .isEqualTo("role");
        assertThat(theirs.offers(EXECUTOR, "mend_letter")).isTrue();
        assertThat(tasks(theirs, EXECUTOR)).contains("MendLetter");

        var letter = held(theirs).get(0);
        theirs.writes(EXECUTOR, mended());
        assertThat(text(letter)).contains(BETTER);
    }

    @Test
    void aLetterOfWhichSomethingWasTakenOutIsNotSigned() {
        var theirs = asked();
        var words = texts.of(theirs.caseRef(), theirs.officer(CENTRAL_OFFICER)).stream()
                .filter(text -> "act".equals(text.kind()) && text.part().words().contains(ASKED))
                .findFirst()
                .orElseThrow();
        spills.report(new Found("act", words.part().reference()), theirs.officer(CENTRAL_OFFICER));
        assertThat(theirs.refusal(SIGNATORY, sign())).isEqualTo("words-isolated");

        var head = theirs.officer(HEAD);
        spills.page(ListPlace.START, head).lines().stream()
                .filter(SpillView::open)
                .map(SpillView::spillId)
                .forEach(spill -> {
                    spills.propose(spill, SpillOutcome.LIFT, head);
                    spills.confirm(spill, SpillOutcome.LIFT, theirs.officer(ADMINISTRATOR));
                });
        theirs.does(SIGNATORY, sign());
        assertThat(held(theirs)).isEmpty();
    }

    @Test
    void aLetterThatCarriesWhatMayNotLeaveAnyMoreIsNotSigned() {
        var ours = asking();
        var source = attached(ours, "court_order", ours.officer(DRAFTER));
        var attachment = NewAttachment.of(ours.caseRef(), TranslatedPapers.KIND, "translated.pdf", null);
        var taken = files.node().documents().take(attachment, bytes("translated"));
        var translation =
                papers.add(List.of(taken), source, ours.officer(TRANSLATOR)).get(0);
        ours.writes(CENTRAL_OFFICER, InformationProcessTest.supplied().files(List.of(translation.documentRef())));

        files.node().documents().withhold(source, ours.officer(DRAFTER));
        assertThat(ours.refusal(SIGNATORY, sign())).isEqualTo("translation-stale");
        files.node().documents().withhold(translation.documentRef(), ours.officer(DRAFTER));
        assertThat(ours.refusal(SIGNATORY, sign())).isEqualTo("enclosure-kept-inside");
        assertThat(held(ours)).hasSize(1);
    }

    @Test
    void whoAddedWhatGoesWithALetterDoesNotSignItAndTheOtherSeesIt() {
        var ours = asking();
        var record = attached(ours, "court_order", ours.officer(SIGNATORY));
        ours.writes(CENTRAL_OFFICER, InformationProcessTest.supplied().files(List.of(record)));
        assertThat(ours.refusal(SIGNATORY, sign())).isEqualTo("four-eyes");

        var letter = files.node().letters().letter(ours.file(), ours.officer(HEAD));
        assertThat(letter.orElseThrow().enclosed())
                .extracting(DocumentView::documentRef)
                .containsExactly(record);
        ours.does(HEAD, sign());
        assertThat(held(ours)).isEmpty();
    }
}
