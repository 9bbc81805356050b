package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.ADMINISTRATOR;
import static org.rogatory.identity.Role.AUDITOR;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.SIGNATORY;

import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.integrity.CertificateWanted;
import org.rogatory.integrity.IntegrityCertificates;
import org.rogatory.letterheads.HeadWords;
import org.rogatory.letterheads.LetterheadRegister;
import org.rogatory.letterheads.LetterheadView;
import org.rogatory.letterheads.Letterheads;
import org.rogatory.letterheads.NewLetterhead;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The administrator keeps the head of letters by language; a letter has the one that stood when it was laid out. */
@EngineTest
class LetterheadsProcessTest {

    private static final Officer ADMIN = Desk.officer(ADMINISTRATOR, "UZ");
    private static final String OFFICE = "UZ-GPO";

    private final Files files;
    private final LetterheadRegister register;
    private final Letterheads letterheads;
    private final IntegrityCertificates certificates;
    private final JdbcClient jdbc;

    @Autowired
    LetterheadsProcessTest(
            Files files,
            LetterheadRegister register,
            Letterheads letterheads,
            IntegrityCertificates certificates,
            JdbcClient jdbc) {
        this.certificates = certificates;
        this.files = files;
        this.letterheads = letterheads;
        this.register = register;
        this.jdbc = jdbc;
    }

    @AfterEach
    void nothingIsRecorded() {
        jdbc.sql("delete from letterheads_head").update();
    }

    private LetterheadView keep(String language, String address, int edition) {
        var words = new HeadWords(address, "+998 00 000-00-00", "", "");
        return register.keep(new NewLetterhead(OFFICE, language, words, edition), ADMIN);
    }

    private static String code(ThrowingCallable act) {
        return catchThrowableOfType(Refusal.class, act).code();
    }

    @Test
    void aLetterKeepsTheHeadWithWhichItWasLaidOut() {
        NewLetterhead.LANGUAGES.forEach(language -> keep(language, "Old street " + language, 0));
        var ours = files.underReview().does(CENTRAL_OFFICER, "approve");
        var laidOut = files.text(ours, "request");
        assertThat(laidOut).contains("Old street ", "+998 00 000-00-00");
        assertThat(NewLetterhead.LANGUAGES)
                .filteredOn(language -> laidOut.contains("\"Old street " + language + "\""))
                .hasSize(1);

        NewLetterhead.LANGUAGES.forEach(language -> keep(language, "New street " + language, 1));
        ours.does(SIGNATORY, "sign");
        assertThat(files.text(ours, "request")).contains("Old street ").doesNotContain("New street ");
        var later = files.underReview().does(CENTRAL_OFFICER, "approve");
        assertThat(files.text(later, "request")).contains("New street ").doesNotContain("Old street ");
    }

    @Test
    @OnBothDatabases
    void eachChangeIsAnEditionAndWhoSawAnEarlierOneIsTold() {
        var first = keep("ru", "One", 0);
        assertThat(first.edition()).isEqualTo(1);
        assertThat(keep("ru", "One", 1)).isEqualTo(first);
        assertThat(keep("ru", "Two", 1).edition()).isEqualTo(2);
        assertThat(code(() -> keep("ru", "Three", 1))).isEqualTo("letterhead-changed");
        assertThat(code(() -> keep("ru", "Three", 0))).isEqualTo("letterhead-changed");
        assertThat(register.find(OFFICE, "ru", ADMIN).words().address()).isEqualTo("Two");
        assertThat(register.find(OFFICE, "en", ADMIN))
                .extracting(LetterheadView::edition)
                .isEqualTo(0);

        assertThat(register.of(ADMIN)).extracting(LetterheadView::edition).containsExactly(2);
        assertThat(register.of(OFFICE, Desk.officer(HEAD, "UZ")))
                .extracting(LetterheadView::language)
                .containsExactlyElementsOf(NewLetterhead.LANGUAGES);
        assertThat(jdbc.sql("select address from letterheads_head order by edition")
                        .query(String.class)
                        .list())
                .containsExactly("One", "Two");
    }

    @Test
    void aCertificateInUzbekInCyrillicHasTheHeadOfItsOwnScript() {
        keep("uz", "Latin lane", 0);
        keep("uz-Cyrl", "Намуна кўчаси", 0);
        var ours = files.signed();
        var wanted = new CertificateWanted(null, "uz-Cyrl", null, false);
        var officer = ours.officer(CENTRAL_OFFICER);
        certificates.issue(
                ours.caseRef(), wanted, certificates.demandIssuable(ours.caseRef(), wanted, officer), officer);
        files.node().jobs().drain();

        assertThat(files.text(ours, IntegrityCertificates.KIND))
                .contains("\"address\":\"Намуна кўчаси\"", "\"language\":\"uz-Cyrl\"", "+998 00 000-00-00")
                .doesNotContain("Latin lane");
    }

    private String written(String authority, String language) {
        return letterheads.written(authority, Locale.forLanguageTag(language)).toLanguageTag();
    }

    private LetterheadView choose(String language, boolean chosen, int edition) {
        return register.keep(new NewLetterhead(OFFICE, language, HeadWords.NONE, edition, chosen), ADMIN);
    }

    @Test
    void lettersInUzbekAreInTheScriptThatTheAuthorityHasChosen() {
        assertThat(written(OFFICE, "uz")).isEqualTo("uz");
        assertThat(choose("uz-Cyrl", true, 0).chosen()).isTrue();
        assertThat(written(OFFICE, "uz")).isEqualTo("uz-Cyrl");
        assertThat(written(OFFICE, "ru")).isEqualTo("ru");
        assertThat(written("UZ-UNIT-1", "uz")).isEqualTo("uz");
        assertThat(letterheads.of(OFFICE, "uz-Cyrl")).as("it says nothing else").isEmpty();
        assertThat(choose("uz-Cyrl", true, 1).edition())
                .as("nothing has changed")
                .isEqualTo(1);
        assertThat(choose("uz-Cyrl", false, 1).edition()).isEqualTo(2);
        assertThat(written(OFFICE, "uz")).isEqualTo("uz");
        assertThat(code(() -> choose("uz", true, 0))).isEqualTo("unknown-code");
    }

    @Test
    void theTrailTellsThatItWasChangedAndNotWhatItSays() {
        keep("ru", "Secret lane", 0);
        var id = jdbc.sql("select head_id from letterheads_head")
                .query(String.class)
                .single();
        assertThat(jdbc.sql("select details from audit_entry where action = 'letterheads.keep' and subject = ?")
                        .param(id)
                        .query(String.class)
                        .list())
                .containsExactly("authority=UZ-GPO;edition=1;language=ru");
    }

    @Test
    void onlyTheAdministratorOfTheStateChangesIt() {
        var words = new HeadWords("One", "", "", "");
        var wanted = new NewLetterhead(OFFICE, "ru", words, 0);
        for (var role : List.of(HEAD, CENTRAL_OFFICER, AUDITOR)) {
            assertThat(code(() -> register.keep(wanted, Desk.officer(role, "UZ"))))
                    .isEqualTo("role");
        }
        assertThat(code(() -> register.keep(wanted, Desk.officer(ADMINISTRATOR, "KZ"))))
                .isEqualTo("not-found");
        assertThat(code(() -> register.of(OFFICE, Desk.officer(HEAD, "KZ")))).isEqualTo("not-found");
        assertThat(code(() -> register.of(Desk.officer(DRAFTER, "UZ")))).isEqualTo("role");
        assertThat(code(() -> register.keep(new NewLetterhead(OFFICE, "fr", words, 0), ADMIN)))
                .isEqualTo("not-found");
        assertThat(code(() -> keep("ru", "x".repeat(121), 0))).isEqualTo("letterhead-too-long");
    }
}
