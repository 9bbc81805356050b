package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.ADMINISTRATOR;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.process.Cascading.REGION;
import static org.rogatory.process.SharedExecution.UNIT;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.documents.DocumentView;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAdministration;
import org.rogatory.mla.item.ItemView;
import org.rogatory.notices.NoticeView;
import org.rogatory.signing.NewRight;
import org.rogatory.signing.SigningBasis;
import org.rogatory.signing.SigningRegister;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Single items of a request under way are withdrawn, while the rest of it goes on. */
@EngineTest
class ItemWithdrawalProcessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 20);
    private static final String WORDS = "The witness was heard at home.";

    private final Files files;
    private final SharedExecution shared;
    private final Cascading levels;
    private final SigningRegister register;
    private final UserAdministration accounts;
    private final JdbcClient jdbc;

    @Autowired
    ItemWithdrawalProcessTest(
            Files files,
            SharedExecution shared,
            Cascading levels,
            SigningRegister register,
            UserAdministration accounts,
            JdbcClient jdbc) {
        this.files = files;
        this.shared = shared;
        this.levels = levels;
        this.register = register;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    @AfterEach
    void forget() {
        files.node().courier().reset();
        levels.forget();
        jdbc.sql("delete from signing_right").update();
    }

    /** The item at this place is no longer wanted; nothing is held for it. */
    static ActDraft less(Desk ours, int index) {
        return Act.draft("withdraw_items")
                .keys(List.of(ours.items().get(index).itemRef()))
                .kind("nothing_held")
                .releasedText(WORDS);
    }

    private List<String> told(Desk desk, Role role) {
        return files.node().notices().unreadOf(desk.officer(role)).stream()
                .filter(notice -> notice.reference().equals(desk.caseRef()))
                .map(NoticeView::code)
                .toList();
    }

    private static String item(Desk desk, int index) {
        return desk.items().get(index).itemRef();
    }

    private static Desk answered(Desk theirs) {
        return Files.answered(theirs.does(EXECUTOR, "record_execution")).partner();
    }

    @Test
    void anItemIsWithdrawnByALetterAndTheRestGoesOn() {
        var theirs = files.inExecution();
        var ours = theirs.partner();
        assertThat(ours.offers(HEAD, "withdraw_items")).isTrue();
        var before = ours.status();
        ours.does(HEAD, less(ours, 1).internalText("He came back by himself."));

        assertThat(ours.status()).isEqualTo(before);
        assertThat(ours.items().get(1).status()).isEqualTo("withdrawn");
        assertThat(ours.sent()).endsWith("item_withdrawal");
        assertThat(ours.lastSent().path("items").size()).isEqualTo(1);
        assertThat(ours.lastSent().path("items").path(0).path("number").asInt()).isEqualTo(2);
        assertThat(ours.lastSent().toString()).contains(WORDS).doesNotContain("by himself", "nothing_held");
        assertThat(files.text(ours, "item_withdrawal"))
                .contains(WORDS, "остаётся в силе")
                .doesNotContain("by himself");

        assertThat(theirs.status()).isEqualTo("in_execution");
        assertThat(theirs.itemStatuses()).containsExactly("accepted", "withdrawn");
        assertThat(new Desk(files.node(), item(theirs, 1)).running()).isFalse();
        assertThat(theirs.verbs()).contains("received_item_withdrawal", "withdraw_item");
        assertThat(told(theirs, CENTRAL_OFFICER)).contains("item_withdrawal_received");
        assertThat(told(theirs, EXECUTOR)).contains("item_withdrawn");
        assertThat(theirs.offers(EXECUTOR, "record_execution")).isFalse();

        Files.execute(theirs, item(theirs, 0));
        assertThat(answered(theirs).itemStatuses()).containsExactly("executed", "withdrawn");
        assertThat(ours.status()).isEqualTo("answered");
    }

    @Test
    void anItemExecutedMeanwhileStaysExecutedAndBothSidesLearnIt() {
        var theirs = files.inExecution();
        var ours = theirs.partner();
        Files.execute(theirs, item(theirs, 1));
        ours.does(HEAD, less(ours, 1));

        assertThat(theirs.itemStatuses()).containsExactly("accepted", "executed");
        assertThat(theirs.steps()).anySatisfy(step -> {
            assertThat(step.verb()).isEqualTo("item_withdrawal_late");
            assertThat(step.itemRef()).isEqualTo(item(theirs, 1));
            assertThat(step.toStatus()).isEqualTo("executed");
        });
        assertThat(theirs.verbs()).doesNotContain("withdraw_item");
        assertThat(told(theirs, CENTRAL_OFFICER))
                .contains("item_withdrawal_late")
                .doesNotContain("item_withdrawal_received");
        assertThat(ours.items().get(1).status()).isEqualTo("withdrawn");

        Files.execute(theirs, item(theirs, 0));
        assertThat(answered(theirs).itemStatuses()).containsExactly("executed", "executed");
    }

    @Test
    void whereTheOtherItemsHaveEndedTheFileGoesOnToItsAnswer() {
        var theirs = files.inExecution();
        var ours = theirs.partner();
        Files.execute(theirs, item(theirs, 0));
        assertThat(theirs.offers(EXECUTOR, "record_execution")).isFalse();
        ours.does(CENTRAL_OFFICER, less(ours, 1));

        assertThat(theirs.offers(EXECUTOR, "record_execution")).isTrue();
        assertThat(answered(theirs).status()).isEqualTo("answered");
        assertThat(ours.itemStatuses()).containsExactly("executed", "withdrawn");
    }

    @Test
    void onlyOpenItemsAreWithdrawnAndNeverAllOfThem() {
        var signed = files.signed();
        assertThat(signed.refusal(HEAD, less(signed, 1))).isEqualTo("wrong-status");

        var ours = files.received().partner();
        var all = ours.items().stream().map(ItemView::itemRef).toList();
        assertThat(ours.refusal(DRAFTER, less(ours, 1))).isEqualTo("role");
        assertThat(ours.refusal(HEAD, less(ours, 1).keys(all))).isEqualTo("withdraw-whole");
        assertThat(ours.refusal(HEAD, less(ours, 1).keys(List.of(ours.caseRef() + "-9"))))
                .isEqualTo("unknown-item");
        assertThat(ours.refusal(HEAD, less(ours, 0).kind(null))).isEqualTo("held-unsaid");
        assertThat(ours.sent()).doesNotContain("item_withdrawal");

        ours.does(HEAD, less(ours, 1).kind(null));
        assertThat(ours.refusal(HEAD, less(ours, 1))).isEqualTo("item-ended");
        assertThat(ours.refusal(HEAD, less(ours, 0))).isEqualTo("withdraw-whole");
        assertThat(ours.offers(HEAD, "withdraw_items")).isFalse();
        assertThat(ours.offers(HEAD, "withdraw")).isTrue();
    }

    @Test
    void whoOrWhatIsHeldForAnItemIsPointedOutAtOnce() {
        var theirs = files.inExecution();
        var ours = theirs.partner();
        theirs.does(EXECUTOR, Files.start(item(theirs, 0)));
        ours.does(HEAD, less(ours, 0).kind("person"));

        assertThat(theirs.itemStatuses()).containsExactly("withdrawn", "accepted");
        for (var role : List.of(HEAD, CENTRAL_OFFICER, EXECUTOR)) {
            assertThat(told(theirs, role)).as("told to %s", role).contains("release_review");
        }
        assertThat(theirs.status()).isEqualTo("in_execution");
        assertThat(theirs.offers(CENTRAL_OFFICER, "record_release")).isTrue();
    }

    @Test
    void aLetterThatGoesByHandSaysHowAndWhenAndTheOtherSideWritesItDown() {
        files.node().courier().cutOff("KZ");
        var ours = files.transmitted();
        assertThat(ours.refusal(HEAD, less(ours, 1).byHand(true).happened(DAY, null)))
                .isEqualTo("letter-leaves-signed");
        ours.writes(HEAD, less(ours, 1).byHand(true));
        ours.does(
                SIGNATORY,
                Act.draft("sign_letter").happened(DAY, null).reference("EMS 7").carrier("post"));

        assertThat(ours.steps()).anySatisfy(step -> {
            assertThat(step.verb()).isEqualTo("sign_letter");
            assertThat(step.codes()).contains("post");
            assertThat(step.happenedOn()).isEqualTo(DAY);
        });
        assertThat(ours.sent()).containsExactly("mla_request", "item_withdrawal");
        assertThat(ours.items().get(1).status()).isEqualTo("withdrawn");
        assertThat(files.node().documents().ofCase(ours.caseRef()))
                .extracting(DocumentView::kind)
                .contains("item_withdrawal");
    }

    @Test
    void aWithdrawalForAFileThatIsOverIsParked() {
        var theirs = files.inExecution();
        var ours = theirs.partner();
        theirs.does(CENTRAL_OFFICER, Files.unscanned("record_withdrawal"));
        ours.does(HEAD, less(ours, 1));

        assertThat(theirs.verbs()).contains("parked_message").doesNotContain("received_item_withdrawal");
        assertThat(told(theirs, CENTRAL_OFFICER)).contains("message_parked");
    }

    @Test
    void onlyWhoHasTheRightSignsTheLetterWhichNamesHim() {
        var theirs = files.inExecution();
        var ours = theirs.partner();
        var officer = ours.officer(HEAD);
        gives(officer, "withdrawal_notice");
        ours.writes(CENTRAL_OFFICER, less(ours, 1));
        assertThat(ours.items().get(1).status()).isEqualTo("withdrawn");
        assertThat(ours.refusal(officer, Act.draft("sign_letter"))).isEqualTo("signing-right");
        assertThat(theirs.itemStatuses()).doesNotContain("withdrawn");

        gives(officer, "item_withdrawal");
        ours.does(officer, Act.draft("sign_letter"));
        assertThat(files.text(ours, "item_withdrawal")).contains(officer.displayName(), "12-k");
        assertThat(theirs.itemStatuses()).contains("withdrawn");
    }

    private void gives(Officer holder, String kind) {
        var today = LocalDate.ofInstant(files.node().clock().instant(), ZoneId.of("Asia/Tashkent"));
        var admin = Desk.officer(ADMINISTRATOR, holder.state());
        List.of(holder, admin).forEach(officer -> accounts.ensure(officer, "{noop}demo", "en"));
        var right = new NewRight(
                holder.authority(),
                holder.username(),
                SigningBasis.POST,
                Set.of(kind),
                null,
                "12-k",
                today,
                today,
                today.plusDays(30));
        register.record(right, admin);
    }

    @Test
    void theAuthorityThatWasGivenTheItemIsToldAndHasItsTaskNoMore() {
        levels.open();
        var theirs = shared.shared().does(UNIT, Files.begun());
        assertThat(levels.works(REGION, theirs)).isTrue();
        theirs.partner().does(HEAD, less(theirs.partner(), 1));

        assertThat(levels.works(REGION, theirs)).isFalse();
        assertThat(levels.noticesOf(REGION, theirs)).contains("item_withdrawn");
        assertThat(levels.noticesOf(UNIT, theirs)).doesNotContain("item_withdrawn");
        assertThat(theirs.refusal(REGION, Files.start(item(theirs, 1)))).isEqualTo("wrong-status");
        theirs.does(UNIT, Files.start(item(theirs, 0)));
        theirs.does(UNIT, Files.result("record_item_result", item(theirs, 0)));
        theirs.does(UNIT, Act.draft("record_execution"));
        assertThat(theirs.status()).isEqualTo("executed");
    }
}
