package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.ADMINISTRATOR;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.rogatory.cases.Isolable.Part;
import org.rogatory.cases.ListPlace;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentRefused;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Isolation;
import org.rogatory.identity.Officer;
import org.rogatory.markings.Found;
import org.rogatory.markings.SpillOutcome;
import org.rogatory.markings.SpillTexts;
import org.rogatory.markings.SpillView;
import org.rogatory.markings.Spills;
import org.rogatory.mla.incoming.IncomingRequests;
import org.rogatory.resolutions.NewResolution;
import org.rogatory.resolutions.Resolutions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Words that are taken out of a file wherever they stand, and put back as they were or erased. */
@EngineTest
class TakenWordsProcessTest {

    private static final Officer OFFICER = Desk.officer(CENTRAL_OFFICER, "KZ");
    private static final Officer CHIEF = Desk.officer(HEAD, "KZ");
    private static final Officer ADMIN = Desk.officer(ADMINISTRATOR, "KZ");
    private static final String ASKED = "Please name the second account holder.";

    private final Files files;
    private final Spills spills;
    private final SpillTexts spillTexts;
    private final IncomingRequests received;
    private final Resolutions resolutions;
    private final JdbcTemplate database;

    @Autowired
    TakenWordsProcessTest(
            Files files,
            Spills spills,
            SpillTexts spillTexts,
            IncomingRequests received,
            Resolutions resolutions,
            JdbcTemplate database) {
        this.files = files;
        this.spills = spills;
        this.spillTexts = spillTexts;
        this.received = received;
        this.resolutions = resolutions;
        this.database = database;
    }

    private static String refused(ThrowingCallable act) {
        var refusal = catchThrowableOfType(Refusal.class, act);
        return refusal == null ? "admitted" : refusal.code();
    }

    private void decide(SpillOutcome outcome) {
        spills.page(ListPlace.START, CHIEF).lines().stream()
                .filter(SpillView::open)
                .map(SpillView::spillId)
                .forEach(spill -> {
                    spills.propose(spill, outcome, CHIEF);
                    spills.confirm(spill, outcome, ADMIN);
                });
    }

    private List<SpillTexts.Text> texts(Desk desk, String kind) {
        return spillTexts.of(desk.caseRef(), OFFICER).stream()
                .filter(text -> kind.equals(text.kind()))
                .toList();
    }

    private Found said(Desk desk, String kind, String words) {
        return texts(desk, kind).stream()
                .filter(text -> text.part().words().contains(words))
                .map(text -> new Found(kind, text.part().reference()))
                .findFirst()
                .orElseThrow();
    }

    private DocumentView letter(Desk desk, String kind) {
        return files.node().documents().ofCase(desk.caseRef()).stream()
                .filter(document -> kind.equals(document.kind()))
                .findFirst()
                .orElseThrow();
    }

    private String sent(Desk desk) {
        return desk.messages().get(desk.messages().size() - 1).messageId();
    }

    private ThrowingCallable packed(Desk desk) {
        return () -> files.node().exchange().packageOf(sent(desk));
    }

    private int parcels(Desk desk) {
        return database.queryForList("select owner from exchange_package where owner = ?", "out:" + sent(desk))
                .size();
    }

    @Test
    void whatWasSaidWithAnActLeavesTimelineMessageAndLetterAndComesBack() {
        var theirs = files.received().does(CENTRAL_OFFICER, InformationProcessTest.question());
        var before = theirs.steps();
        var message = theirs.lastSent();
        assertThat(message.toString()).contains(ASKED);
        var act = said(theirs, "act", ASKED);
        assertThat(refused(() -> spills.report(act, Desk.officer(CENTRAL_OFFICER, "UZ"))))
                .isEqualTo("not-found");
        spills.report(act, OFFICER);

        assertThat(theirs.steps().toString()).doesNotContain(ASKED);
        assertThat(theirs.lastSent().toString()).doesNotContain(ASKED);
        assertThat(letter(theirs, "additional_information_request").isolation()).isEqualTo(Isolation.ISOLATED);
        assertThat(catchThrowableOfType(DocumentRefused.class, packed(theirs)).code())
                .isEqualTo("message-isolated");
        assertThat(refused(() -> spills.toReport(act, OFFICER))).isEqualTo("text-isolated");
        assertThat(theirs.verbs()).filteredOn("isolate_text"::equals).hasSize(1);
        assertThat(theirs.partner().steps().toString())
                .as("what has left is there")
                .contains(ASKED);

        decide(SpillOutcome.LIFT);
        assertThat(theirs.steps()).containsAll(before);
        assertThat(theirs.lastSent()).isEqualTo(message);
        assertThat(letter(theirs, "additional_information_request").isolation()).isNull();
        assertThat(packed(theirs)).satisfies(pack -> assertThat(parcels(theirs)).isPositive());
        assertThat(database.queryForList("select sign_id from persons_taken_word where case_ref = ?", theirs.caseRef()))
                .isEmpty();
    }

    @Test
    void whatIsErasedIsNowhereAndItsPackageIsGone() {
        var theirs = files.received().does(CENTRAL_OFFICER, InformationProcessTest.question());
        assertThat(parcels(theirs)).isPositive();
        var act = said(theirs, "act", ASKED);
        spills.report(act, OFFICER);
        decide(SpillOutcome.ERASE);

        assertThat(theirs.steps().toString()).doesNotContain(ASKED);
        assertThat(theirs.lastSent().toString()).doesNotContain(ASKED);
        assertThat(parcels(theirs)).isZero();
        assertThat(letter(theirs, "additional_information_request").isolation()).isEqualTo(Isolation.ERASED);
        assertThat(database.queryForList(
                        "select words from persons_taken_word where case_ref = ?", String.class, theirs.caseRef()))
                .isNotEmpty()
                .containsOnly("");
        assertThat(refused(() -> spills.report(act, OFFICER))).isEqualTo("text-erased");
        assertThat(theirs.verbs()).contains("erase_text");
    }

    @Test
    @OnBothDatabases
    void nothingIsDecidedOnARequestOfWhichSomethingWaits() {
        var theirs = files.received();
        var before = received.content(theirs.file(), OFFICER);
        var facts = before.path("facts").asString();
        spills.report(said(theirs, "received", facts), OFFICER);

        assertThat(received.content(theirs.file(), OFFICER).toString()).doesNotContain(facts);
        assertThat(theirs.refusal(CENTRAL_OFFICER, Act.draft("accept"))).isEqualTo("request-text-isolated");
        decide(SpillOutcome.LIFT);
        assertThat(received.content(theirs.file(), OFFICER)).isEqualTo(before);
        spills.report(said(theirs, "received", facts), OFFICER);
        decide(SpillOutcome.ERASE);
        theirs.does(CENTRAL_OFFICER, "accept");
        assertThat(texts(theirs, "received"))
                .extracting(text -> text.part().isolation())
                .contains(Isolation.ERASED);
    }

    @Test
    void whatAnAnswerWouldSayIsNotApprovedWithoutItsWords() {
        var theirs = files.executed().does(CENTRAL_OFFICER, Files.answer("final"));
        spills.report(said(theirs, "item", "Done as asked"), OFFICER);
        assertThat(theirs.refusal(Desk.officer(SUPERVISOR, "KZ"), Act.draft("approve_answer")))
                .isEqualTo("words-isolated");
        decide(SpillOutcome.LIFT);
        theirs.does(SUPERVISOR, "approve_answer");
    }

    @Test
    void theLetterOfAnAnswerGoesWithTheWordsThatWereTakenOutOfTheAnswer() {
        var theirs =
                files.executed().does(CENTRAL_OFFICER, Files.answer("final")).does(SUPERVISOR, "approve_answer");
        assertThat(letter(theirs, "answer_letter").isolation()).isNull();
        var result = said(theirs, "item", "Done as asked");
        spills.report(result, OFFICER);
        assertThat(letter(theirs, "answer_letter").isolation()).isEqualTo(Isolation.ISOLATED);
        decide(SpillOutcome.LIFT);
        assertThat(letter(theirs, "answer_letter").isolation()).isNull();
        spills.report(result, OFFICER);
        decide(SpillOutcome.ERASE);
        assertThat(letter(theirs, "answer_letter").isolation()).isEqualTo(Isolation.ERASED);
    }

    private Desk worded() {
        var theirs = files.received().does(CENTRAL_OFFICER, ConsultationProcessTest.propose("postponement"));
        theirs.partner()
                .does(CENTRAL_OFFICER, Act.draft("answer_consultation").releasedText("We can wait (synthetic)."));
        Files.inExecution(theirs);
        Files.execute(theirs, theirs.items().get(0).itemRef());
        var until = LocalDate.ofInstant(files.node().clock().instant(), ZoneOffset.UTC)
                .plusDays(9);
        resolutions.begin(
                theirs.caseRef(),
                NewResolution.first(OFFICER.username(), List.of(), until, "See to it (made up)."),
                CHIEF);
        return theirs;
    }

    @Test
    void everyTextOfAFileIsTakenAwayByItselfAndGivenBackAsItWas() {
        var theirs = worded();
        var before = spillTexts.of(theirs.caseRef(), OFFICER);
        assertThat(before)
                .extracting(SpillTexts.Text::kind)
                .contains("act", "consultation", "item", "received", "resolution");
        before.forEach(text -> {
            if (open(theirs, text)) {
                spills.report(new Found(text.kind(), text.part().reference()), OFFICER);
            }
        });

        assertThat(spillTexts.of(theirs.caseRef(), OFFICER))
                .extracting(text -> text.part().isolation())
                .containsOnly(Isolation.ISOLATED);
        decide(SpillOutcome.LIFT);
        assertThat(spillTexts.of(theirs.caseRef(), OFFICER)).containsExactlyElementsOf(before);
    }

    private boolean open(Desk desk, SpillTexts.Text wanted) {
        return texts(desk, wanted.kind()).stream()
                .map(SpillTexts.Text::part)
                .filter(part -> part.reference().equals(wanted.part().reference()))
                .map(Part::isolation)
                .anyMatch(isolation -> isolation == null);
    }

    @Test
    void whoOnlyExecutesIsolatesNothingOfTheDeliberation() {
        var theirs = worded();
        var executor = theirs.officer(EXECUTOR);
        var readable = spillTexts.of(theirs.caseRef(), executor).stream()
                .map(SpillTexts.Text::kind)
                .collect(Collectors.toSet());
        assertThat(readable).contains("received").doesNotContain("consultation", "resolution");
        var matter = new Found(
                "consultation", texts(theirs, "consultation").get(0).part().reference());
        assertThat(refused(() -> spills.report(matter, executor))).isEqualTo("not-found");
    }
}
