package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.process.ReferralFixtures.COORDINATOR;
import static org.rogatory.process.ReferralFixtures.UNIT;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.audit.AuditTrail;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.persons.FileKeys;
import org.rogatory.referral.contact.ContactBook;
import org.rogatory.referral.contact.ContactView;
import org.rogatory.referral.contact.FirstContacts;
import org.rogatory.referral.contact.RevealReason;
import org.rogatory.referral.contact.Safeties;
import org.rogatory.referral.contact.SafetySaid;
import org.rogatory.referral.contact.Screenings;
import org.rogatory.referral.contact.SeenDimension;
import org.rogatory.referral.file.Age;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.JdbcTemplate;

/** First contacts that live or die, ways to a person, who he is and who asked, and what was seen and told. */
@EngineTest
class ReferralContactProcessTest {

    private static final Officer RESPONDER = ReferralFixtures.responder(UNIT);
    private static final Officer COORDINATING = ReferralFixtures.coordinator(COORDINATOR);
    private static final SafetySaid SAID =
            new SafetySaid("no", "adult", "uz", List.of("medical_need"), "He waits outside (synthetic).");

    private final ReferralFixtures referrals;
    private final FirstContacts contacts;
    private final Safeties safeties;
    private final Screenings screenings;
    private final ContactBook book;
    private final Cases cases;
    private final FileKeys keys;
    private final AuditTrail trail;
    private final JdbcTemplate database;

    @Autowired
    ReferralContactProcessTest(
            ReferralFixtures referrals,
            FirstContacts contacts,
            Safeties safeties,
            Screenings screenings,
            ContactBook book,
            Cases cases,
            FileKeys keys,
            AuditTrail trail,
            JdbcTemplate database) {
        this.referrals = referrals;
        this.contacts = contacts;
        this.safeties = safeties;
        this.screenings = screenings;
        this.book = book;
        this.cases = cases;
        this.keys = keys;
        this.trail = trail;
        this.database = database;
    }

    private CaseFile begun(SafetySaid said) {
        var file = cases.find(contacts.begin(said, RESPONDER), AccessScope.of(RESPONDER));
        referrals.node().jobs().drain();
        return file;
    }

    private String refusal(CaseFile file, Officer officer, ActDraft act) {
        var refused = catchThrowableOfType(
                Refusal.class, () -> referrals.node().procedures().act(file.caseRef(), act.act(), officer));
        return Objects.requireNonNull(refused).code();
    }

    private int rows(String caseRef) {
        return List.of("referral_safety", "referral_contact", "referral_screening").stream()
                .map(table -> database.queryForObject(
                        "select count(*) from " + table + " where case_ref = ?", Integer.class, caseRef))
                .mapToInt(count -> count == null ? 0 : count)
                .sum();
    }

    private static ActDraft phone(String safe) {
        return Act.draft("record_contact")
                .kind("contact_phone")
                .answers(Map.of("safe", safe, "value", "+998 00 000 00 00", "said_by", "the person", "hours", "10-12"));
    }

    private static ActDraft screened(Map<String, String> answers) {
        return Act.draft("record_screening")
                .kind("labour_adult")
                .answers(answers)
                .internalText("Bruises, and somebody spoke for him (synthetic).");
    }

    @Test
    @OnBothDatabases
    void nothingIsNeededToSaveAndSafetyIsNotFoundByItself() {
        var empty = begun(SafetySaid.NOTHING);
        assertThat(empty.status()).isEqualTo("detected");
        assertThat(safeties.of(empty)).isEmpty();
        assertThat(contacts.diesOn(empty)).contains(contacts.lastDay(RESPONDER));

        var said = begun(SAID);
        assertThat(said.status()).isEqualTo("safety_checked");
        assertThat(safeties.of(said).orElseThrow().said()).isEqualTo(SAID);
        assertThat(referrals.desk(said).steps())
                .allSatisfy(step -> assertThat(step.codes()).isEmpty());
    }

    @Test
    void noCodeSaysInClearWhatIsFearedOrHowHeIsReached() {
        var file = begun(SAID);
        referrals.does(file, RESPONDER, phone("no"));
        referrals.does(file, RESPONDER, screened(Map.of("coercion.violence", "observed/certain")));
        for (var table : List.of("referral_contact", "referral_screening")) {
            assertThat(database.queryForList("select * from " + table + " where case_ref = ?", file.caseRef()))
                    .as(table)
                    .hasSize(1)
                    .noneMatch(row -> row.toString().contains("contact_phone")
                            || row.toString().contains("labour_adult"));
        }
        assertThat(screenings.of(file).get(0).set()).isEqualTo("labour_adult");
        assertThat(book.of(file).get(0))
                .returns("contact_phone", ContactView::kind)
                .returns("no", ContactView::safe);
    }

    @Test
    @OnBothDatabases
    void aDraftDiesAfterItsDayWithItsKeyAndItsRows() {
        var file = begun(SAID);
        assertThat(rows(file.caseRef())).isEqualTo(1);
        referrals.node().pass(Duration.ofDays(6));
        referrals.node().jobs().ring();
        assertThat(cases.lookUp(file.caseRef(), AccessScope.of(RESPONDER))).isPresent();

        referrals.node().pass(Duration.ofDays(3));
        referrals.node().jobs().ring();
        assertThat(cases.lookUp(file.caseRef(), AccessScope.of(RESPONDER))).isEmpty();
        assertThat(keys.destroyed(file.caseRef())).isTrue();
        assertThat(rows(file.caseRef())).isZero();
    }

    @Test
    void whoKeepsItOrGoesOnWithItKeepsIt() {
        var kept = begun(SAID);
        referrals.does(kept, RESPONDER, Act.draft("keep_draft"));
        assertThat(refusal(kept, RESPONDER, Act.draft("keep_draft"))).isEqualTo("contact-kept");
        var screened = begun(SAID);
        referrals.does(screened, RESPONDER, screened(Map.of("general.injuries", "observed")));

        referrals.node().pass(Duration.ofDays(9));
        referrals.node().jobs().ring();
        for (var file : List.of(kept, screened)) {
            assertThat(contacts.diesOn(file)).isEmpty();
            assertThat(keys.destroyed(file.caseRef())).isFalse();
            assertThat(safeties.of(file)).isPresent();
        }
    }

    @Test
    void whoMayBeAChildIsTreatedAsOneAndWhoIsNoneIsDecidedByPeople() {
        var draft = begun(SafetySaid.NOTHING);
        referrals.does(draft, RESPONDER, Act.draft("record_safety").kind("adult"));
        assertThat(age(draft)).isEqualTo(Age.ADULT);
        var child = referrals.opened(COORDINATOR, Age.CHILD);
        referrals.does(child, COORDINATING, Act.draft("record_safety").kind("adult"));
        assertThat(age(child)).isEqualTo(Age.CHILD);
        var adult = referrals.opened(COORDINATOR, Age.ADULT);
        referrals.does(adult, COORDINATING, Act.draft("record_safety").kind("unsure"));
        assertThat(age(adult)).isEqualTo(Age.UNSURE);
    }

    private Age age(CaseFile file) {
        return referrals.files().facts(file.caseRef()).age();
    }

    @Test
    void aWayToAPersonIsClosedUntilSomebodySaysWhy() {
        var file = referrals.opened(COORDINATOR, Age.ADULT);
        referrals.does(file, COORDINATING, phone("yes"));
        var closed = book.of(file).get(0);
        assertThat(closed.usable()).isTrue();
        assertThat(closed.words().value()).isNull();
        assertThat(closed.words().hours()).isEqualTo("10-12");
        var shown = book.reveal(file.caseRef(), RevealReason.REACH_PERSON, COORDINATING);
        assertThat(shown.contacts().get(0).words().value()).isEqualTo("+998 00 000 00 00");
        assertThat(trail.of(file.caseRef(), AuditTrail.place(""), Limit.of(50)))
                .filteredOn(entry -> entry.action().equals("referral.reveal"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.details()).isEqualTo("reason=reach_person"));

        var ended = Act.draft("end_contact").reference(closed.contactRef());
        referrals.does(file, COORDINATING, ended);
        assertThat(book.of(file)).noneMatch(ContactView::usable);
        assertThat(refusal(file, COORDINATING, Act.draft("end_contact").reference("nowhere")))
                .isEqualTo("contact-unknown");
    }

    @Test
    @OnBothDatabases
    void safeIsOnlyWhatSomebodySaysToBe() {
        var file = referrals.opened(COORDINATOR, Age.ADULT);
        var unsaid = Act.draft("record_contact")
                .kind("contact_mail")
                .answers(Map.of("safe", "yes", "value", "nobody@example.org"));
        assertThat(refusal(file, COORDINATING, unsaid)).isEqualTo("contact-who-says");
        referrals.does(file, COORDINATING, phone("unknown"));
        assertThat(book.of(file)).noneMatch(ContactView::usable);
    }

    @Test
    void whoHeIsLiesApartAndIsShownForAReasonOnly() {
        var file = referrals.opened(COORDINATOR, Age.ADULT);
        var guessed = Map.of("name", "SYNTETBEKOVA Namuna (synthetic)", "age_estimate", "18 to 20");
        assertThat(refusal(file, COORDINATING, Act.draft("record_identity").answers(guessed)))
                .isEqualTo("contact-age-basis");
        referrals.does(
                file, COORDINATING, Act.draft("record_identity").answers(Map.of("name", "SYNTETBEKOVA (synthetic)")));
        assertThat(book.known(file)).containsExactly("name");
        assertThat(book.reveal(file.caseRef(), RevealReason.SAFETY, COORDINATING)
                        .identity()
                        .of("name"))
                .isEqualTo("SYNTETBEKOVA (synthetic)");
        assertThat(catchThrowableOfType(
                        Refusal.class, () -> book.reveal(file.caseRef(), RevealReason.SAFETY, RESPONDER)))
                .hasMessage("not-found");
    }

    private static ActDraft named(String name, @Nullable String seen) {
        return Act.draft("record_identity").answers(Map.of("name", name)).fingerprint(seen);
    }

    @Test
    void whoHeIsIsReplacedByNobodyWhoHasNotSeenIt() {
        var file = referrals.opened(COORDINATOR, Age.ADULT);
        referrals.does(file, COORDINATING, named("First (synthetic)", null));
        assertThat(refusal(file, COORDINATING, named("Second (synthetic)", null)))
                .isEqualTo("changed-meanwhile");
        var shown = book.reveal(file.caseRef(), RevealReason.SAFETY, COORDINATING);
        referrals.does(file, COORDINATING, named("Third (synthetic)", shown.seen()));
        assertThat(refusal(file, COORDINATING, named("Fourth (synthetic)", shown.seen())))
                .isEqualTo("changed-meanwhile");
        assertThat(book.reveal(file.caseRef(), RevealReason.SAFETY, COORDINATING)
                        .identity()
                        .of("name"))
                .isEqualTo("Third (synthetic)");
    }

    @Test
    @OnBothDatabases
    void aScreeningDemandsReasonsAndShowsWhatIsThere() {
        var file = referrals.opened(UNIT, Age.ADULT);
        var silent = Act.draft("record_screening").kind("labour_adult");
        assertThat(refusal(file, RESPONDER, silent)).isEqualTo("field-missing");
        assertThat(refusal(file, RESPONDER, screened(Map.of("coercion.unheard", "told"))))
                .isEqualTo("unknown-code");
        referrals.does(
                file,
                RESPONDER,
                screened(Map.of(
                        "coercion.violence", "observed/certain",
                        "coercion.documents_taken", "told",
                        "exploitation.little_pay", "refused",
                        "account", "They kept my passport (synthetic).")));
        var screening = screenings.of(file).get(0);
        assertThat(screening.dimensions())
                .filteredOn(SeenDimension::present)
                .extracting(SeenDimension::dimension)
                .containsExactly("coercion");
        assertThat(screening.said().account()).startsWith("They kept");
        assertThat(referrals.desk(file).steps()).allSatisfy(step -> {
            assertThat(step.codes()).isEmpty();
            assertThat(step.internalText()).isNull();
        });
    }
}
