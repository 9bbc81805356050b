package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.ADMINISTRATOR;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.TRANSLATOR;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.audit.AuditTrail;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.ListPlace;
import org.rogatory.cases.Refusal;
import org.rogatory.exchange.MessageContent;
import org.rogatory.identity.Officer;
import org.rogatory.markings.Found;
import org.rogatory.markings.SpillOutcome;
import org.rogatory.markings.SpillTexts;
import org.rogatory.markings.SpillView;
import org.rogatory.markings.Spills;
import org.rogatory.registers.CaseLetters;
import org.rogatory.registers.EntryView;
import org.rogatory.requests.message.ink.InkLetters;
import org.rogatory.requests.message.letter.TranslatedWords.Shown;
import org.rogatory.requests.message.letter.TranslatedWords.Typed;
import org.rogatory.requests.reminder.LetterTranslations;
import org.rogatory.requests.translation.Translations.Texts;
import org.rogatory.tasks.OpenTask;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;

/** What an officer adds to a reminder or an interim reply is translated until that is signed, and leaves with it. */
@EngineTest
class TranslatedReminderProcessTest {

    private static final String TEXT = "Hibs avgust oyida tugaydi (toʻqima).";
    private static final String OTHER = "Hibs iyul oyida tugaydi (toʻqima).";
    private static final String WORDS = "Стража истекает в августе (вымышлено).";
    private static final String ANEW = "Срок стражи истекает в августе (вымышлено).";

    private final Files files;
    private final LetterTranslations translations;
    private final InkLetters inks;
    private final CaseLetters book;
    private final Spills spills;
    private final SpillTexts texts;
    private final AuditTrail trail;

    @Autowired
    TranslatedReminderProcessTest(
            Files files,
            LetterTranslations translations,
            InkLetters inks,
            CaseLetters book,
            Spills spills,
            SpillTexts texts,
            AuditTrail trail) {
        this.files = files;
        this.translations = translations;
        this.inks = inks;
        this.book = book;
        this.spills = spills;
        this.texts = texts;
        this.trail = trail;
    }

    private static ActDraft remind(String text) {
        return Act.draft("send_reminder").releasedText(text, "uz");
    }

    private Desk reminding() {
        return files.received().partner().does(CENTRAL_OFFICER, remind(TEXT));
    }

    private static String ref(Desk desk, String mark) {
        return desk.caseRef() + "-" + mark;
    }

    private static Typed typed(String words, boolean certified) {
        return new Typed(new Texts(null, Map.of("text", words), Set.of("text")), "ru", "columns", certified);
    }

    private Shown translate(Desk desk, String mark, Typed typed, Officer officer) {
        return translations
                .write(desk.caseRef(), ref(desk, mark), typed, officer)
                .shown();
    }

    private Shown shown(Desk desk, String mark) {
        return translations
                .of(desk.caseRef(), ref(desk, mark), desk.officer(HEAD))
                .shown();
    }

    private String refusal(Desk desk, String mark, Officer officer) {
        var refused = catchThrowableOfType(
                Refusal.class, () -> translate(desk, mark, typed(WORDS + officer.username(), false), officer));
        return refused == null ? "admitted" : refused.code();
    }

    /** What the other side got of this kind. */
    private List<MessageContent> came(Desk theirs, String kind) {
        return files.node().exchange().messagesOf(theirs.caseRef()).stream()
                .filter(message -> message.incoming() && kind.equals(message.kind()))
                .map(message -> files.node().exchange().contentOfReceived(message.messageId()))
                .toList();
    }

    @Test
    void theTranslationOfAReminderIsReadSignedAndLeavesWithIt() {
        var ours = reminding();
        var read = files.document(ours, "reminder").sha256();
        var made = translate(ours, "R1", typed(WORDS, true), ours.officer(TRANSLATOR));
        assertThat(made.told()).isTrue();
        assertThat(files.text(ours, "reminder")).contains(TEXT, WORDS, "translator.uz", "\"layout\":\"columns\"");
        assertThat(ours.refusal(SIGNATORY, Act.draft("sign_reminder").fingerprint(read)))
                .as("who has not read the translation does not sign it")
                .isEqualTo("document-changed");

        var signed = files.document(ours, "reminder");
        ours.does(SIGNATORY, Act.draft("sign_reminder").fingerprint(signed.sha256()));
        var told = ours.lastSent().path("translation");
        assertThat(told.path("from").asString()).isEqualTo("uz");
        assertThat(told.path("into").asString()).isEqualTo("ru");
        assertThat(told.path("version").asInt()).isEqualTo(1);
        assertThat(told.at("/certifier/name").asString()).isEqualTo("translator.uz");
        assertThat(book.all(ours.caseRef()))
                .as("the book names the document that was signed")
                .extracting(EntryView::documentRef)
                .contains(signed.documentRef());
    }

    @Test
    void theOtherSideGetsTheTranslationOfAnInterimReply() {
        var theirs = files.inExecution()
                .does(CENTRAL_OFFICER, Act.draft("send_interim_reply").releasedText(TEXT, "uz"));
        translate(theirs, "I1", typed(WORDS, false), theirs.officer(CENTRAL_OFFICER));
        theirs.does(SIGNATORY, "sign_interim_reply");

        assertThat(files.text(theirs, "interim_reply")).contains(TEXT, WORDS, "sealed by KZ-GPO");
        assertThat(came(theirs.partner(), "interim_reply")).singleElement().satisfies(content -> {
            assertThat(content.payload().path("text").asString()).isEqualTo(TEXT);
            assertThat(content.payload().at("/translation/sections").toString()).contains(WORDS);
            assertThat(content.payload().at("/translation/certified").asBoolean())
                    .isFalse();
            assertThat(content.enclosures()).isNotEmpty();
        });
        assertThat(files.text(theirs.partner(), "interim_reply")).contains(WORDS);
    }

    @Test
    void wordsThatAreWrittenAnewHaveNoTranslationOfOthers() {
        var ours = reminding();
        translate(ours, "R1", typed(WORDS, false), ours.officer(TRANSLATOR));
        ours.does(CENTRAL_OFFICER, Act.draft("drop_reminder").internalText("Said wrongly (synthetic)."))
                .does(CENTRAL_OFFICER, remind(OTHER));
        assertThat(shown(ours, "R2").state()).isEqualTo("none");
        assertThat(refusal(ours, "R1", ours.officer(TRANSLATOR))).isEqualTo("wrong-status");

        ours.does(SIGNATORY, "sign_reminder");
        assertThat(ours.lastSent().path("text").asString()).isEqualTo(OTHER);
        assertThat(ours.lastSent().has("translation")).isFalse();
        assertThat(files.text(ours, "reminder")).contains(OTHER).doesNotContain(WORDS);
    }

    @Test
    void whatWasPreparedOnOneWordingCountsForNoOther() {
        var ours = reminding();
        var head = ours.officer(HEAD);
        var plain = files.document(ours, "reminder");
        assertThat(inks.offered(ours.file(), plain, head)).isTrue();

        translate(ours, "R1", typed(WORDS, false), ours.officer(TRANSLATOR));
        var translated = files.document(ours, "reminder");
        assertThat(inks.offered(ours.file(), plain, head)).isFalse();
        assertThat(inks.offered(ours.file(), translated, head)).isTrue();

        translate(ours, "R1", typed(ANEW, false), ours.officer(TRANSLATOR));
        translate(ours, "R1", typed(WORDS, false), ours.officer(TRANSLATOR));
        assertThat(inks.offered(ours.file(), translated, head))
                .as("of one wording there is one document")
                .isTrue();
        assertThat(files.texts(ours, "reminder")).hasSize(3);
    }

    @Test
    void whatIsTranslatedBeforeItIsLaidOutIsLaidOutWithThat() {
        var ours = files.received().partner().only(CENTRAL_OFFICER, remind(TEXT));
        translate(ours, "R1", typed(WORDS, false), ours.officer(TRANSLATOR));
        files.node().jobs().drain();
        assertThat(files.texts(ours, "reminder"))
                .singleElement()
                .satisfies(text -> assertThat(text).contains(TEXT, WORDS));
        ours.does(SIGNATORY, "sign_reminder");
        assertThat(ours.lastSent().has("translation")).isTrue();
    }

    @Test
    void whatSaysNothingInWordsOfItsOwnIsNotOfferedToBeTranslated() {
        var ours = files.received().partner();
        files.node().pass(Duration.ofDays(100));
        files.node().jobs().ring();
        var translator = ours.officer(TRANSLATOR);
        assertThat(new Desk(files.node(), ref(ours, "R1")).at()).containsExactly("SignReminder");
        assertThat(translations.open(ours.file(), translator)).isEmpty();
        assertThat(refusal(ours, "R1", translator)).isEqualTo("not-found");

        ours.does(SIGNATORY, "sign_reminder").does(CENTRAL_OFFICER, "send_reminder");
        assertThat(translations.open(ours.file(), translator)).isEmpty();
        ours.does(SIGNATORY, "sign_reminder").does(CENTRAL_OFFICER, remind(TEXT));
        assertThat(translations.open(ours.file(), translator))
                .extracting(LetterTranslations.Waiting::letterRef)
                .containsExactly(ref(ours, "R3"));
    }

    @Test
    void whatStaysInsideTheStateIsNotTranslated() {
        var theirs = files.inExecution()
                .does(CENTRAL_OFFICER, Act.draft("remind_executor").releasedText(TEXT));
        assertThat(theirs.offers(SIGNATORY, "sign_executor_reminder")).isTrue();
        assertThat(translations.open(theirs.file(), theirs.officer(TRANSLATOR))).isEmpty();
        assertThat(refusal(theirs, "E1", theirs.officer(TRANSLATOR))).isEqualTo("not-found");
    }

    @Test
    void onlyWhoWritesForTheAuthorityTranslatesItAndHeDoesNotSignIt() {
        var ours = reminding();
        assertThat(refusal(ours, "R1", ours.officer(HEAD))).isEqualTo("role");
        assertThat(refusal(ours, "R1", ours.partner().officer(TRANSLATOR))).isEqualTo("not-found");
        assertThat(refusal(ours, "R2", ours.officer(TRANSLATOR))).isEqualTo("not-found");
        var both = new Officer("both.uz", "Both", "UZ", "UZ-GPO", Set.of(TRANSLATOR, SIGNATORY));
        assertThat(ours.work(both)).extracting(OpenTask::step).contains("SignReminder");

        translate(ours, "R1", typed(WORDS, false), both);
        assertThat(ours.refusal(both, Act.draft("sign_reminder"))).isEqualTo("four-eyes");
        assertThat(ours.work(both)).extracting(OpenTask::step).doesNotContain("SignReminder");
        assertThat(trail.of(ours.caseRef(), AuditTrail.NEWEST, Limit.of(20)))
                .anySatisfy(entry -> assertThat(entry.action()).isEqualTo("mla.write_translation"));
        ours.does(SIGNATORY, "sign_reminder");
        assertThat(refusal(ours, "R1", ours.officer(TRANSLATOR))).isEqualTo("wrong-status");
        assertThat(shown(ours, "R1").told()).isTrue();
    }

    @Test
    void whoExecutesTranslatesNoReply() {
        var theirs = files.inExecution()
                .does(CENTRAL_OFFICER, Act.draft("send_interim_reply").releasedText(TEXT, "uz"));
        assertThat(refusal(theirs, "I1", theirs.officer(EXECUTOR))).isEqualTo("not-found");
    }

    @Test
    @OnBothDatabases
    void whatTranslatesWordsThatAreTakenOutGoesAndComesBackWithThem() {
        var ours = reminding();
        translate(ours, "R1", typed(WORDS, false), ours.officer(TRANSLATOR));
        var officer = ours.officer(CENTRAL_OFFICER);
        texts.of(ours.caseRef(), officer).stream()
                .filter(text -> "act".equals(text.kind()) && text.part().words().contains(TEXT))
                .forEach(text -> spills.report(new Found("act", text.part().reference()), officer));
        assertThat(shown(ours, "R1").parts().toString()).doesNotContain(TEXT, WORDS);
        assertThat(ours.refusal(SIGNATORY, Act.draft("sign_reminder"))).isEqualTo("words-isolated");

        var head = ours.officer(HEAD);
        spills.page(ListPlace.START, head).lines().stream()
                .filter(spill -> spill.open() && ours.caseRef().equals(spill.caseRef()))
                .map(SpillView::spillId)
                .forEach(spill -> {
                    spills.propose(spill, SpillOutcome.LIFT, head);
                    spills.confirm(spill, SpillOutcome.LIFT, ours.officer(ADMINISTRATOR));
                });
        ours.does(SIGNATORY, "sign_reminder");
        assertThat(ours.lastSent().toString()).contains(TEXT, WORDS);
    }
}
