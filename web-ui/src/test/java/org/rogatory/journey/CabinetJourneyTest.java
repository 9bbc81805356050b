package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who works at a service opens its cabinet, lets a colleague hold it, and shuts it by signing out. */
class CabinetJourneyTest extends BrowserTest {

    private static final String PLACE = ".uz.uz-shelter-1";
    private static final String DISMISSED = "caseworker2" + PLACE;
    private static final String PUBLIC_KEY = "section[aria-labelledby='own-title'] > p.mono";
    private static final String CLOSE = "form[action$='/cabinet/close'] button";

    private final JdbcClient jdbc;

    @Autowired
    CabinetJourneyTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static String place(Reader reader) {
        return reader.page().url().replaceAll("^https?://[^/]+", "");
    }

    @Test
    void aCabinetIsOpenedAndShutBySigningOut() {
        var worker = reader("ru").also("en", "uz").signIn("caseworker" + PLACE);
        worker.open("/cabinet").look("cabinet-shut").narrow("cabinet-shut-narrow");
        assertThat(worker.shows(CLOSE)).isFalse();
        worker.open("/cabinet/open?back=/notices").look("cabinet-door").narrow("cabinet-door-narrow");
        worker.type(Map.of("passphrase", "not the passphrase")).submit().look("cabinet-door-fault");
        assertThat(worker.shows("#passphrase-error")).isTrue();
        worker.type(Map.of("passphrase", Reader.PASSWORD)).submit();
        assertThat(place(worker)).isEqualTo("/notices");
        worker.open("/cabinet").look("cabinet-open").narrow("cabinet-open-narrow");
        assertThat(worker.shows(CLOSE)).isTrue();

        worker.page().click("form[action$='/sign-out'] button");
        worker.signIn("caseworker" + PLACE).open("/cabinet");
        assertThat(worker.shows(CLOSE)).isFalse();
    }

    @Test
    void whatWasTypedBeforeTheSessionEndedIsThereAgainBehindTheDoor() {
        var documents = "AA 0000000 (synthetic)";
        var worker = Meeting.inCabinet(reader("en"), "caseworker" + PLACE);
        var contacts = "/cases/" + Meeting.kept(worker) + "/contacts";
        worker.open(contacts).type(Map.of("kind", "contact_phone", "value", "+998 00 000 00 00"));
        Meeting.sent(worker, "form[action$='/contacts'] button");
        worker.open(contacts).page().click("details:has(#documents) > summary");
        worker.page().fill("#documents", documents);
        worker.endSession().page().click("form[action$='/contacts/identity'] button");
        worker.signInHere("caseworker" + PLACE).page().click("#kept-open");
        assertThat(place(worker)).startsWith("/cabinet/open?back=");

        worker.type(Map.of("passphrase", Reader.PASSWORD)).submit();
        assertThat(place(worker)).isEqualTo(contacts);
        assertThat(worker.page().inputValue("#documents")).isEqualTo(documents);
        assertThat(worker.page().isVisible("#documents")).isTrue();
    }

    @Test
    void aColleagueIsDismissedAndAdmittedAgain() {
        var head = reader("en").signIn("supervisor" + PLACE).open("/cabinet/open");
        head.type(Map.of("passphrase", Reader.PASSWORD)).submit();
        head.page().click("form:has(input[value='" + DISMISSED + "']) button");
        head.look("cabinet-dismissed");
        head.page().selectOption("#colleague", DISMISSED);
        head.page().click("form[action$='/cabinet/admit'] button");
        head.look("cabinet-code");
        var code = head.text(".rg-secret");

        var colleague = reader("uz").signIn(DISMISSED).open("/cabinet").look("cabinet-admitted");
        colleague.page().fill("#admission", code);
        colleague.page().fill("#chosen", Reader.PASSWORD);
        colleague.page().fill("#again", Reader.PASSWORD);
        colleague.page().click("form[action$='/cabinet/take-up'] button");
        assertThat(colleague.shows(CLOSE)).isTrue();
        colleague.page().click(CLOSE);
        assertThat(colleague.shows(CLOSE)).isFalse();
    }

    @Test
    void aCabinetGetsAnotherKeyAndStaysOpen() {
        var worker = reader("uz").also("en", "ru").signIn("caseworker" + PLACE).open("/cabinet/open");
        worker.type(Map.of("passphrase", Reader.PASSWORD)).submit();
        var former = worker.open("/cabinet").text(PUBLIC_KEY);
        worker.page().click("form[action$='/cabinet/change-key'] button");
        worker.look("cabinet-key-changed").narrow("cabinet-key-changed-narrow");

        assertThat(worker.text(PUBLIC_KEY)).hasSameSizeAs(former).isNotEqualTo(former);
        assertThat(worker.shows(CLOSE)).isTrue();
        worker.page().click(CLOSE);
        worker.open("/cabinet/open").type(Map.of("passphrase", Reader.PASSWORD)).submit();
        assertThat(worker.shows(CLOSE)).as("by the same passphrase").isTrue();
    }

    @Test
    void aKeyThatOneHasEnteredWaitsForAnotherPerson() {
        entered("caseworker" + PLACE, "MINE");
        entered("supervisor" + PLACE, "THEIRS");
        var worker = reader("ru").also("en", "uz").signIn("caseworker" + PLACE).open("/cabinet");
        worker.look("cabinet-keys-wait").narrow("cabinet-keys-wait-narrow");
        assertThat(worker.shows("form[action$='/cabinet/keys/confirm'] input[value='THEIRS']"))
                .isTrue();
        assertThat(worker.shows("form[action$='/cabinet/keys/confirm'] input[value='MINE']"))
                .as("what he entered himself")
                .isFalse();

        worker.page().click("form[action$='/cabinet/keys/drop']:has(input[value='MINE']) button");
        worker.page().click("form[action$='/cabinet/keys/drop']:has(input[value='THEIRS']) button");
        worker.look("cabinet-keys-dropped");
        assertThat(worker.shows("form[action$='/cabinet/keys/drop']")).isFalse();
        jdbc.sql("delete from persons_known_key where key_ref in ('MINE', 'THEIRS')")
                .update();
    }

    private void entered(String username, String entry) {
        jdbc.sql("insert into persons_known_key (key_ref, organisation, public_key, standing, entered_by, entered_in,"
                        + " entered_at, version) values (?, 'TM-SHELTER-1',"
                        + " 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=', 'WAITING', ?, 'UZ-SHELTER-1',"
                        + " current_timestamp, 0)")
                .params(entry, username)
                .update();
    }

    @Test
    void aFileInAShutCabinetLeadsToItsDoorAndAuthoritiesHaveNone() {
        var uz = new Prepared(this).drafted(Prepared.summons());
        var drafter = reader("en").signIn("drafter.uz");
        lock(true, uz);
        drafter.open("/drafts/" + uz + "/matter").look("cabinet-of-another");
        var led = place(drafter);
        lock(false, uz);

        assertThat(led).startsWith("/cabinet/open?back=");
        assertThat(drafter.shows("#passphrase")).isFalse();
        drafter.open("/cabinet").look("cabinet-of-nobody");
        assertThat(drafter.shows("form[action*='/cabinet/']")).isFalse();
    }

    private void lock(boolean locked, String caseRef) {
        jdbc.sql("update persons_file_key set two_locks = ? where case_ref = ?")
                .params(locked, caseRef)
                .update();
    }
}
