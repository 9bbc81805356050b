package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;
import static org.rogatory.identity.Role.TRANSLATOR;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.access.AccessReason;
import org.rogatory.access.Exclusions;
import org.rogatory.access.NewAccess;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAdministration;
import org.rogatory.mla.incoming.AnswerReview;
import org.rogatory.mla.incoming.AnswerTranslations;
import org.rogatory.mla.incoming.TranslationOrders;
import org.rogatory.notices.NoticeView;
import org.rogatory.requests.message.letter.TranslatedWords.Typed;
import org.rogatory.requests.translation.Translations.Texts;
import org.rogatory.tasks.OpenTask;
import org.springframework.beans.factory.annotation.Autowired;

/** The translation of an answer that somebody has ordered is a task with its term until it is there or not needed. */
@EngineTest
class AnswerTranslationOrderProcessTest {

    private static final String TEXT = "Soʻrovingiz bajarildi, natijalari quyida keltirilgan (toʻqima).";
    private static final String OTHER = "Soʻrovingizning bir qismi bajarildi, xolos (toʻqima).";
    private static final String STEP = "TranslateAnswer";
    private static final String TERM = "sys_answer_translation";
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final Officer OTHERS =
            new Officer("second.translator.kz", "Testov Audarmashy", "KZ", "KZ-GPO", Set.of(TRANSLATOR));

    private final Files files;
    private final AnswerTranslations translations;
    private final AnswerReview review;
    private final TranslationOrders orders;
    private final UserAdministration accounts;
    private final Exclusions exclusions;

    @Autowired
    AnswerTranslationOrderProcessTest(
            Files files,
            AnswerTranslations translations,
            AnswerReview review,
            TranslationOrders orders,
            UserAdministration accounts,
            Exclusions exclusions) {
        this.exclusions = exclusions;
        this.files = files;
        this.translations = translations;
        this.review = review;
        this.orders = orders;
        this.accounts = accounts;
    }

    static ActDraft order(LocalDate day) {
        return Act.draft("order_answer_translation").until(day, null);
    }

    static ActDraft drop() {
        return Act.draft("drop_answer_translation").internalText("It is read here in Uzbek.");
    }

    private static ActDraft answer(String text) {
        return Act.draft("draft_answer").kind("final").releasedText(text, "uz");
    }

    private LocalDate in(int days) {
        return files.node().today(ALMATY.getId()).plusDays(days);
    }

    private Desk drafted() {
        return files.executed().does(CENTRAL_OFFICER, answer(TEXT));
    }

    private Desk ordered() {
        return drafted().does(CENTRAL_OFFICER, order(in(5)));
    }

    static Optional<OpenTask> task(Desk theirs) {
        return theirs.work(theirs.officer(TRANSLATOR)).stream()
                .filter(open -> STEP.equals(open.step()))
                .findFirst();
    }

    private List<String> told(Desk theirs, Role role) {
        return told(theirs, theirs.officer(role));
    }

    private List<String> told(Desk theirs, Officer officer) {
        return files.node().notices().unreadOf(officer).stream()
                .filter(notice -> notice.reference().equals(theirs.caseRef()))
                .map(NoticeView::code)
                .toList();
    }

    private List<String> running(Desk theirs) {
        return files.node().deadlines().ofCase(theirs.caseRef()).stream()
                .filter(DeadlineView::running)
                .map(DeadlineView::ruleKey)
                .toList();
    }

    /** The translator writes every part in Russian. */
    private void translate(Desk theirs) {
        var begun = new Typed(new Texts(null, Map.of(), Set.of()), "ru", "columns", false);
        var translator = theirs.officer(TRANSLATOR);
        var parts = translations.write(theirs.caseRef(), begun, translator).parts();
        var texts = parts.parts().stream()
                .collect(Collectors.toMap(part -> part.part().key(), part -> "Исполнено (вымышлено)."));
        write(theirs, texts);
    }

    private void write(Desk theirs, Map<String, String> texts) {
        var typed = new Typed(new Texts(null, texts, Set.of()), "ru", "columns", false);
        translations.write(theirs.caseRef(), typed, theirs.officer(TRANSLATOR));
    }

    private Optional<LocalDate> awaited(Desk theirs, Role role) {
        return orders.awaited(theirs.file(), theirs.officer(role));
    }

    @Test
    void itIsInTheWorkOfTheTranslatorsUntilEveryPartIsTranslated() {
        var theirs = drafted();
        assertThat(task(theirs)).as("nobody has ordered it").isEmpty();

        theirs.does(CENTRAL_OFFICER, order(in(5)));
        var due = in(6).atStartOfDay(ALMATY).toInstant();
        assertThat(task(theirs)).hasValueSatisfying(open -> {
            assertThat(open.dueAt()).isEqualTo(due);
            assertThat(open.assignee()).isNull();
        });
        assertThat(told(theirs, TRANSLATOR)).contains("answer_translation_wanted");
        assertThat(running(theirs)).contains(TERM);
        assertThat(theirs.at()).as("the answer waits for nobody else").containsExactly("ApproveAnswer");

        translate(theirs);
        assertThat(task(theirs)).isEmpty();
        assertThat(running(theirs)).doesNotContain(TERM);
        assertThat(told(theirs, CENTRAL_OFFICER)).contains("answer_translated");
    }

    @Test
    void wordsThatChangeWantItAgainAndSoDoesAPartThatIsTakenOut() {
        var theirs = ordered();
        translate(theirs);
        theirs.does(CENTRAL_OFFICER, answer(TEXT));
        assertThat(task(theirs)).as("the same words again").isEmpty();

        theirs.does(CENTRAL_OFFICER, answer(OTHER));
        assertThat(task(theirs)).isPresent();
        write(theirs, Map.of("text", "Исполнено отчасти (вымышлено)."));
        assertThat(task(theirs)).isEmpty();
        write(theirs, Map.of("text", ""));
        assertThat(task(theirs)).isPresent();
        assertThat(awaited(theirs, SUPERVISOR)).isPresent();
    }

    @Test
    void theAnswerIsApprovedSignedAndSentWithoutIt() {
        var theirs = ordered();
        assertThat(review.of(theirs.file(), theirs.officer(SUPERVISOR)))
                .hasValueSatisfying(answer -> assertThat(answer.awaited()).isEqualTo(in(5)));
        theirs.does(SUPERVISOR, "approve_answer");
        assertThat(task(theirs)).as("what is approved is translated no more").isEmpty();
        assertThat(awaited(theirs, SIGNATORY)).isPresent();

        theirs.does(SIGNATORY, Act.draft("return_answer").internalText("Wait for it (made up)."));
        theirs.does(CENTRAL_OFFICER, answer(OTHER));
        assertThat(task(theirs)).as("it can be translated again").isPresent();
        theirs.does(SUPERVISOR, "approve_answer").does(SIGNATORY, "sign_answer").does(REGISTRAR, "send_answer");
        assertThat(theirs.status()).isEqualTo("answered");
        assertThat(task(theirs)).isEmpty();
        assertThat(running(theirs)).doesNotContain(TERM);
        assertThat(awaited(theirs, SUPERVISOR)).isEmpty();
    }

    @Test
    void aRequestThatIsWithdrawnNeedsNone() {
        var theirs = files.inExecution();
        Files.execute(theirs, theirs.items().get(0).itemRef());
        theirs.does(EXECUTOR, "record_partial_execution")
                .does(CENTRAL_OFFICER, answer(TEXT).kind("interim"))
                .does(CENTRAL_OFFICER, order(in(5)));
        assertThat(task(theirs)).isPresent();
        theirs.does(CENTRAL_OFFICER, Files.unscanned("record_withdrawal").kind("person"));
        assertThat(task(theirs)).isEmpty();
        assertThat(running(theirs)).doesNotContain(TERM);
        assertThat(awaited(theirs, SUPERVISOR)).isEmpty();
    }

    @Test
    void whatIsNotNeededIsDroppedAndCanBeOrderedAnew() {
        var theirs = ordered().does(CENTRAL_OFFICER, drop());
        assertThat(task(theirs)).isEmpty();
        assertThat(running(theirs)).doesNotContain(TERM);
        assertThat(theirs.offers(CENTRAL_OFFICER, "drop_answer_translation")).isFalse();
        assertThat(theirs.refusal(CENTRAL_OFFICER, drop())).isEqualTo("wrong-status");

        theirs.does(CENTRAL_OFFICER, order(in(8))).does(CENTRAL_OFFICER, order(in(9)));
        var due = in(10).atStartOfDay(ALMATY).toInstant();
        assertThat(theirs.work(theirs.officer(TRANSLATOR)))
                .filteredOn(open -> STEP.equals(open.step()))
                .as("another day takes the place of the first")
                .extracting(OpenTask::dueAt)
                .containsExactly(due);
    }

    @Test
    void whatCannotBeOrderedIsRefused() {
        var theirs = drafted();
        assertThat(theirs.refusal(TRANSLATOR, order(in(5)))).isEqualTo("role");
        assertThat(theirs.refusal(CENTRAL_OFFICER, order(in(-1)))).isEqualTo("day-past");
        assertThat(theirs.refusal(CENTRAL_OFFICER, order(in(5)).officer("nobody.kz")))
                .isEqualTo("officer-unknown");
        translate(theirs);
        assertThat(theirs.refusal(CENTRAL_OFFICER, order(in(5)))).isEqualTo("answer-translated");
        theirs.does(SUPERVISOR, "approve_answer");
        assertThat(theirs.refusal(CENTRAL_OFFICER, order(in(5)))).isEqualTo("wrong-status");
    }

    @Test
    @OnBothDatabases
    void itIsOrderedIntoALanguageAndThePageBeginsWithThat() {
        var theirs = drafted();
        var officer = theirs.officer(CENTRAL_OFFICER);
        var offered = translations.languages(theirs.file(), officer);
        var needed = translations.of(theirs.caseRef(), officer).parts().language();
        assertThat(offered).startsWith(needed).contains("ru", "kk");

        theirs.does(CENTRAL_OFFICER, order(in(5)).releasedText(null, "kk"));
        var shown = translations.of(theirs.caseRef(), officer).parts();
        assertThat(shown.language()).isEqualTo("kk");
        assertThat(shown.parts()).isNotEmpty();
        translate(theirs);
        assertThat(task(theirs)).as("translated into another language").isPresent();
    }

    @Test
    void oneTranslatorIsNamedForIt() {
        accounts.ensure(OTHERS, "{noop}demo", "en");
        var theirs = drafted().does(CENTRAL_OFFICER, order(in(5)).officer(OTHERS.username()));
        assertThat(task(theirs))
                .hasValueSatisfying(open -> assertThat(open.assignee()).isEqualTo(OTHERS.username()));
        assertThat(told(theirs, OTHERS)).contains("answer_translation_wanted");
        assertThat(told(theirs, TRANSLATOR)).doesNotContain("answer_translation_wanted");
    }

    @Test
    void whoIsKeptOutOfTheFileIsNotNamedForItAndOthersAreToldInstead() {
        accounts.ensure(OTHERS, "{noop}demo", "en");
        var theirs = drafted();
        theirs.does(CENTRAL_OFFICER, order(in(5)).officer(OTHERS.username()));
        var head = theirs.officer(HEAD);
        exclusions.exclude(theirs.caseRef(), OTHERS.username(), new NewAccess(AccessReason.KINSHIP, null), head);
        assertThat(theirs.refusal(CENTRAL_OFFICER, order(in(5)).officer(OTHERS.username())))
                .isEqualTo("officer-unknown");

        theirs.does(SUPERVISOR, "approve_answer");
        theirs.does(SIGNATORY, Act.draft("return_answer").internalText("Wait for it (made up)."));
        theirs.does(CENTRAL_OFFICER, answer(OTHER));
        assertThat(task(theirs))
                .hasValueSatisfying(open -> assertThat(open.assignee()).isNull());
        assertThat(told(theirs, TRANSLATOR)).contains("answer_translation_wanted");
    }

    @Test
    void aTermThatHasPassedIsToldToTheTranslatorsAndTheHead() {
        var theirs = drafted().does(CENTRAL_OFFICER, order(in(2)));
        files.node().pass(Duration.ofDays(4));
        files.node().jobs().ring();
        assertThat(told(theirs, TRANSLATOR)).contains("answer_translation_overdue");
        assertThat(told(theirs, HEAD)).contains("deadline_passed");
        assertThat(task(theirs)).isPresent();
    }
}
