package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.TRANSLATOR;
import static org.rogatory.process.TranslatedEnclosures.bytes;
import static org.rogatory.process.TranslatedEnclosures.file;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentRefused;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.upload.NewUpload;
import org.rogatory.documents.upload.UploadKey;
import org.rogatory.documents.upload.Uploads;
import org.rogatory.law.Finding;
import org.rogatory.law.Stage;
import org.rogatory.requests.message.KeptInside;
import org.rogatory.requests.translation.PaperTranslators;
import org.rogatory.requests.translation.PaperWords;
import org.rogatory.requests.translation.TranslatedPapers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A translation belongs to what it translates, and names who certified it. */
@EngineTest
class TranslatedPapersProcessTest {

    private static final String NOTARY = "NOTARY Synthetic, Tashkent";

    private final Files files;
    private final Node node;
    private final TranslatedPapers papers;
    private final TranslatedEnclosures enclosures;
    private final KeptInside kept;
    private final Uploads uploads;
    private final PaperTranslators translators;
    private final JdbcClient database;

    @Autowired
    TranslatedPapersProcessTest(
            Files files,
            TranslatedPapers papers,
            TranslatedEnclosures enclosures,
            KeptInside kept,
            Uploads uploads,
            PaperTranslators translators,
            JdbcClient database) {
        this.files = files;
        this.translators = translators;
        this.database = database;
        this.node = files.node();
        this.papers = papers;
        this.enclosures = enclosures;
        this.kept = kept;
        this.uploads = uploads;
    }

    private DocumentView order(Desk desk) {
        return enclosures.order(desk, "order");
    }

    private String refused(Desk desk, String kind, String source) {
        return catchThrowableOfType(Refusal.class, () -> enclosures.translates(desk, kind, source))
                .code();
    }

    private List<String> found(Desk ours) {
        return node.procedures().findings(ours.file(), Stage.SIGN, ours.officer(TRANSLATOR)).stream()
                .map(Finding::key)
                .toList();
    }

    private static ActDraft certified() {
        return Act.draft("attach_translation").certified(true);
    }

    @Test
    void anEnclosureTheAddresseeCannotReadIsNamedUntilItIsTranslated() {
        var ours = enclosures.approved();
        assertThat(found(ours)).doesNotContain("enclosure_untranslated");
        var order = order(ours);
        assertThat(found(ours)).contains("enclosure_untranslated");
        node.documents().attach(file(ours, "translation", "ru"), bytes("the request"), ours.officer(TRANSLATOR));
        assertThat(node.translations().untranslated(ours.file(), ours.officer(TRANSLATOR)))
                .as("a translation of something else is none of it")
                .extracting(DocumentView::documentRef)
                .containsExactly(order.documentRef());
        var german = enclosures.translates(file(ours, "translation", "de"), order.documentRef(), ours);
        assertThat(found(ours)).as("not accepted there").contains("enclosure_untranslated");
        var added = enclosures.translates(ours, "translation", order.documentRef());
        assertThat(found(ours)).doesNotContain("enclosure_untranslated");
        assertThat(papers.sources(ours.caseRef(), AccessScope.of(ours.officer(TRANSLATOR))))
                .containsOnlyKeys(german.get(0).documentRef(), added.get(0).documentRef())
                .containsValue(order.documentRef());
        assertThat(papers.sources(ours.caseRef(), AccessScope.of(Desk.officer(TRANSLATOR, "KZ"))))
                .isEmpty();
    }

    @Test
    void theTranslationOfAnEnclosureDoesNotFinishTheOneOfTheRequest() {
        var ours = enclosures.approved();
        enclosures.translates(ours, "translation", order(ours).documentRef());
        assertThat(ours.refusal(TRANSLATOR, certified())).isEqualTo("translation-missing");
    }

    @Test
    void aTranslationThatTheAddresseeDoesNotAcceptDoesNotFinishTheOneOfTheRequest() {
        var ours = enclosures.approved();
        var translator = ours.officer(TRANSLATOR);
        node.documents().attach(file(ours, "translation", "de"), bytes("in German"), translator);
        assertThat(ours.refusal(TRANSLATOR, certified())).isEqualTo("translation-missing");
        node.documents().attach(file(ours, "translation", "ru"), bytes("in Russian"), translator);
        assertThat(ours.does(TRANSLATOR, certified()).at()).containsExactly("SignRequest");
    }

    @Test
    void whatIsNoDocumentToBeTranslatedIsNoSource() {
        var ours = enclosures.approved();
        var order = order(ours).documentRef();
        var translation =
                enclosures.translates(ours, "translation", order).get(0).documentRef();
        assertThat(refused(ours, "translation", "nothing")).isEqualTo("document-unknown");
        assertThat(refused(ours, "translation", translation)).isEqualTo("document-unknown");
        assertThat(refused(ours, "translation", order(enclosures.approved()).documentRef()))
                .isEqualTo("document-unknown");
        assertThat(refused(ours, "court_order", order)).isEqualTo("document-kind");
    }

    @Test
    void whatIsKeptInsideCanNoLongerBeTranslated() {
        var ours = enclosures.approved();
        var order = order(ours);
        assertThat(TranslatedPapers.translatable(order)).isTrue();
        node.pass(Duration.ofMinutes(1));
        kept.keep(ours.caseRef(), order.documentRef(), ours.officer(TRANSLATOR));
        assertThat(TranslatedPapers.translatable(node.documents().get(order.documentRef())))
                .isFalse();
        assertThat(refused(ours, "translation", order.documentRef())).isEqualTo("document-unknown");
    }

    private UploadKey sent(Desk desk, String source) {
        var text = "translated in parts";
        var translator = desk.officer(TRANSLATOR);
        var upload = new NewUpload(file(desk, "translation", "ru"), text.length(), null, source);
        var key =
                new UploadKey(desk.caseRef(), uploads.begin(upload, translator).uploadRef(), translator);
        uploads.append(key, 0, new Uploads.Part(bytes(text), null));
        return key;
    }

    @Test
    @OnBothDatabases
    void whatComesInPartsIsWrittenDownWithItsSourceOrWaits() {
        var ours = enclosures.approved();
        var order = order(ours);
        var added = uploads.finish(sent(ours, order.documentRef()));
        assertThat(papers.sources(ours.caseRef(), AccessScope.of(ours.officer(TRANSLATOR))))
                .isEqualTo(Map.of(added.documentRef(), order.documentRef()));

        var late = sent(ours, order.documentRef());
        node.pass(Duration.ofMinutes(1));
        kept.keep(ours.caseRef(), order.documentRef(), ours.officer(TRANSLATOR));
        assertThat(catchThrowableOfType(DocumentRefused.class, () -> uploads.finish(late))
                        .code())
                .isEqualTo("document-unknown");
        assertThat(uploads.find(late).documentRef()).isNull();
        uploads.drop(late);
    }

    @Test
    @OnBothDatabases
    void whoTranslatedWhatComesInPartsIsKeptWithIt() {
        var ours = enclosures.approved();
        var by = new PaperWords("B. Translator", NOTARY, true);
        var text = "translated in parts";
        var translator = ours.officer(TRANSLATOR);
        var asked = new NewUpload(file(ours, "translation", "ru"), text.length(), null, null, translators.written(by));
        var key = new UploadKey(ours.caseRef(), uploads.begin(asked, translator).uploadRef(), translator);
        assertThat(database.sql("select words from documents_upload where upload_ref = ?")
                        .param(key.uploadRef())
                        .query(String.class)
                        .single())
                .as("encrypted")
                .doesNotContain("Translator", NOTARY);
        uploads.append(key, 0, new Uploads.Part(bytes(text), null));

        var added = uploads.finish(key);

        assertThat(translators.of(ours.caseRef(), AccessScope.of(translator))).containsEntry(added.documentRef(), by);
        assertThat(catchThrowableOfType(Refusal.class, () -> papers.demand(ours.caseRef(), "court_order", null, by))
                        .code())
                .isEqualTo("document-kind");
    }

    @Test
    void theCertifierStandsInThePaperAndTravels() {
        var ours = enclosures.approved();
        ours.translates("Переведено (synthetic)");
        assertThat(ours.refusal(TRANSLATOR, certified().spoke(null, NOTARY))).isEqualTo("field-missing");
        var tomorrow = node.today("Asia/Tashkent").plusDays(1);
        assertThat(ours.refusal(TRANSLATOR, certified().spoke(null, NOTARY).order("No. 7/26", tomorrow, null)))
                .isEqualTo("day-in-future");
        ours.does(TRANSLATOR, certified().spoke(null, NOTARY).order("No. 7/26", LocalDate.of(2026, 4, 19), null));
        var certifier = "{\"name\":\"" + NOTARY + "\",\"ground\":\"No. 7/26\",\"date\":\"2026-04-19\"}";
        assertThat(files.text(ours, "translation")).contains("\"certifier\":" + certifier);
        ours.does(SIGNATORY, "sign").does(REGISTRAR, "transmit");
        assertThat(files.text(ours.partner(), "translation")).contains(NOTARY);
    }

    @Test
    void whoMadeATranslationElsewhereIsKeptHiddenAndListedInTheLetter() {
        var ours = enclosures.approved();
        var translator = ours.officer(TRANSLATOR);
        var taken = node.documents().take(file(ours, "translation", "ru"), bytes("the request"));
        var said = new PaperWords("A. Synthetic", NOTARY, true);
        var added = papers.add(List.of(taken), null, said, translator).get(0).documentRef();
        assertThat(translators.of(ours.caseRef(), AccessScope.of(translator))).isEqualTo(Map.of(added, said));
        assertThat(translators.of(ours.caseRef(), AccessScope.of(Desk.officer(TRANSLATOR, "KZ"))))
                .isEmpty();
        assertThat(database.sql("select words from mla_translated_by where document_ref = ?")
                        .param(added)
                        .query(String.class)
                        .single())
                .doesNotContain("Synthetic");
        ours.does(TRANSLATOR, certified()).does(SIGNATORY, "sign").does(REGISTRAR, "transmit");
        assertThat(files.text(ours.partner(), "request")).contains("A. Synthetic, ", ": " + NOTARY + ", ");
    }

    @Test
    void whoeverFinishesCertifiesIfHeNamesNobody() {
        var ours = enclosures.approved().translated();
        var translator = ours.officer(TRANSLATOR);
        assertThat(files.text(ours, "translation"))
                .contains("\"name\":\"" + translator.displayName() + "\",\"authority\":\"" + translator.authority());
    }

    @Test
    void whatIsNotCertifiedYetNamesNobody() {
        var ours = enclosures.approved();
        ours.translates("Переведено (synthetic)");
        ours.does(TRANSLATOR, Act.draft("attach_translation").internalText("The notary is away."));
        assertThat(files.text(ours, "translation")).doesNotContain("certifier");
    }
}
