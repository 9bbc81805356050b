package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.process.HelpOfReferral.HELPING;
import static org.rogatory.process.HelpOfReferral.offer;
import static org.rogatory.process.ReferralFixtures.COORDINATOR;
import static org.rogatory.process.ReferralFixtures.UNIT;
import static org.rogatory.process.ReferralSaid.SCOPE;
import static org.rogatory.process.ReferralSaid.consent;
import static org.rogatory.process.ReferralSaid.passing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.AccessLadder;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.referral.consent.Purpose;
import org.rogatory.referral.file.Age;
import org.rogatory.referral.share.Offers;
import org.rogatory.referral.share.Shares;
import org.rogatory.requests.Choices;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Looking for the same name: adults of one organisation while somebody asks, and never who may be a child, a witness or
 * one who seeks to stay. It shows codes and joins nothing.
 */
@EngineTest
class ReferralAlikeProcessTest {

    private static final Officer OURS = ReferralFixtures.responder(UNIT);
    private static final Officer THEIRS = ReferralFixtures.coordinator(COORDINATOR);

    /** An offer once more under another code, in the same file. */
    private static final String COPY = """
            insert into referral_offer (share_ref, kind, from_state, from_authority, to_state, to_authority, fields,
                onward, case_ref, status, arrived_at, kept, words, version)
            select ?, kind, from_state, from_authority, to_state, to_authority, fields,
                onward, case_ref, status, arrived_at, false, words, version
            from referral_offer where share_ref = ?
            """;

    private final ReferralFixtures referrals;
    private final Shares shares;
    private final Offers offers;
    private final AccessLadder ladder;
    private final JdbcClient jdbc;

    @Autowired
    ReferralAlikeProcessTest(
            ReferralFixtures referrals, Shares shares, Offers offers, AccessLadder ladder, JdbcClient jdbc) {
        this.referrals = referrals;
        this.shares = shares;
        this.offers = offers;
        this.ladder = ladder;
        this.jdbc = jdbc;
    }

    @BeforeEach
    @AfterEach
    void fresh() {
        referrals.node().courier().reset();
    }

    /** What was offered, and the file that was opened for it. */
    private record Taken(String shareRef, CaseFile file) {}

    private Taken taken(String name) {
        var sender = referrals.opened(UNIT, Age.ADULT);
        referrals.does(sender, OURS, consent(Purpose.REFERRAL, SCOPE));
        referrals.does(sender, OURS, passing("refer", COORDINATOR).order(null, null, name));
        var shareRef = shares.of(sender).get(0).shareRef();
        offers.accept(shareRef, THEIRS);
        referrals.carried();
        var file = new Desk(referrals.node(), offers.open(shareRef, THEIRS)).file();
        referrals.node().jobs().drain();
        return new Taken(shareRef, file);
    }

    private List<String> alike(Taken asked) {
        return offers.alike(asked.shareRef(), THEIRS);
    }

    private void does(Taken taken, Officer officer, ActDraft act) {
        referrals.does(taken.file(), officer, act);
    }

    @Test
    void adultsOfTheSameNameAreShownByCodeAndNothingElseHappens() {
        var name = "ALIKEBEKOVA Namuna (synthetic)";
        var first = taken(name);
        var second = taken(name.toLowerCase(Locale.ROOT));
        var other = taken("ANOTHEROVA Namuna (synthetic)");
        assertThat(alike(second)).containsExactly(first.file().caseRef());
        assertThat(alike(first)).containsExactly(second.file().caseRef());
        assertThat(alike(other)).isEmpty();
        assertThat(referrals.desk(first.file()).file().closedAt()).isNull();
        assertThat(referrals.desk(first.file()).verbs()).doesNotContain("propose_merge", "note_merge");
    }

    @Test
    @OnBothDatabases
    void aNameIsTheSameInAnotherScriptAndOrderAndWithOtherSigns() {
        var first = taken("O'KTAMOVA Namuna (synthetic)");
        assertThat(alike(taken("Namuna  OʻKTAMOVA (synthetic)")))
                .containsExactly(first.file().caseRef());
        var cyrillic = taken("Сходнова Намуна (synthetic)");
        assertThat(alike(taken("Namuna SKHODNOVA (synthetic)")))
                .containsExactly(cyrillic.file().caseRef());
    }

    /** Beside what was asked for a row would say that both files are about one person. */
    @Test
    void whoLooksForTheSameNameLeavesTheTraceOfASearch() {
        var name = "TRACEDOVA Namuna (synthetic)";
        var first = taken(name);
        var asked = taken(name);
        alike(asked);
        assertThat(newestSearch()).isEqualTo("shown=" + first.file().caseRef());
        offers.see(asked.shareRef(), THEIRS);
        assertThat(jdbc.sql("select details from audit_entry where actor = ? order by id desc limit 1")
                        .param(THEIRS.username())
                        .query(String.class)
                        .single())
                .as("he comes back to the offer")
                .isEmpty();
        var alone = taken("ALONEOVA Namuna (synthetic)");
        var before = searches().size();
        alike(alone);
        assertThat(searches()).hasSize(before + 1);
        assertThat(newestSearch()).isEmpty();
    }

    private String newestSearch() {
        return searches().get(0);
    }

    private List<String> searches() {
        return jdbc.sql("select details from audit_entry where action = 'cases.search-person' and subject = 'search'"
                        + " and actor = ? order by id desc")
                .param(THEIRS.username())
                .query(String.class)
                .list();
    }

    @Test
    void allThatWereOpenedAreComparedHoweverManyCameSince() {
        var name = "LONGAGOVA Namuna (synthetic)";
        var first = taken(name);
        var other = taken("MANYTIMESOVA Namuna (synthetic)");
        IntStream.range(0, 120)
                .forEach(number -> jdbc.sql(COPY)
                        .params("!copy-" + number, other.shareRef())
                        .update());
        try {
            assertThat(alike(taken(name))).containsExactly(first.file().caseRef());
        } finally {
            jdbc.sql("delete from referral_offer where share_ref like '!copy-%'")
                    .update();
        }
    }

    /** A part of them more may have begun with these. */
    @Test
    void theQuestionTakesNoMoreStatementsTheMoreWereOpened() {
        var asked = taken("COUNTEDOVA Namuna (synthetic)");
        var meter = referrals.node().meter();
        var before = meter.asked(() -> alike(asked)).size();
        IntStream.range(0, 4).forEach(number -> taken("OFTENOVA Namuna " + number + " (synthetic)"));
        assertThat(meter.asked(() -> alike(asked))).hasSizeLessThanOrEqualTo(before + 2);
    }

    @Test
    void whoMayBeAChildIsComparedWithNobody() {
        var name = "MINOROVA Namuna (synthetic)";
        var asked = taken(name);
        var young = taken(name);
        does(young, THEIRS, Act.draft("decide_age").kind("unsure").internalText("She looks young (synthetic)."));
        assertThat(alike(asked)).isEmpty();
        assertThat(alike(young)).as("nor does one ask for her").isEmpty();
    }

    @Test
    void whoMayBeAWitnessIsComparedWithNobody() {
        var name = "WITNESSOVA Namuna (synthetic)";
        var asked = taken(name);
        var witness = taken(name);
        var rights = Choices.of("justice_rights").orElseThrow();
        does(witness, THEIRS, Act.draft("inform_rights").keys(rights).happened(today(), null));
        does(witness, THEIRS, TracksOfReferral.byOrder("KZ-CRIM-2026-17"));
        assertThat(alike(asked)).isEmpty();
        assertThat(alike(witness)).isEmpty();
    }

    @Test
    void whoSeeksToStayIsComparedWithNobody() {
        var name = "ASYLUMOVA Namuna (synthetic)";
        var asked = taken(name);
        var seeking = taken(name);
        does(seeking, HELPING, Act.draft("start_support"));
        does(seeking, HELPING, offer("stay_regularised"));
        assertThat(alike(asked)).isEmpty();
        assertThat(alike(seeking)).isEmpty();
    }

    @Test
    void aFileThatIsShutToWhoAsksIsNotShown() {
        var name = "SHUTOVA Namuna (synthetic)";
        var asked = taken(name);
        var shut = taken(name);
        referrals
                .transaction()
                .executeWithoutResult(status -> ladder.keepOut(shut.file().caseRef(), THEIRS.username()));
        assertThat(alike(asked)).isEmpty();
    }

    private LocalDate today() {
        return referrals.node().today("Asia/Almaty");
    }
}
