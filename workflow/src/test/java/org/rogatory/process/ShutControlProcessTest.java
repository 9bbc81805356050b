package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SUPERVISOR;
import static org.rogatory.process.Cascading.REGION;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rogatory.identity.Officer;
import org.rogatory.registers.EntryActs;
import org.rogatory.registers.JournalKind;
import org.rogatory.registers.LetterSubject;
import org.rogatory.registers.NewEntry;
import org.rogatory.registers.NewEntry.Numbered;
import org.rogatory.registers.Registers;
import org.rogatory.resolutions.NewResolution;
import org.rogatory.resolutions.Resolutions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Of a letter in a file that is shut to the head of its office who ordered it hears that its day has passed. */
@EngineTest
class ShutControlProcessTest {

    private static final Officer CLERK =
            new Officer("clerk.region.kz", "Testov Devon", "KZ", "KZ-REG-1", Set.of(REGISTRAR));
    private static final Officer AUTHOR = new Officer("head.region.kz", "Testov Hokim", "KZ", "KZ-REG-1", Set.of(HEAD));

    private final ExtraditionVerbsIn in;
    private final Registers registers;
    private final EntryActs entries;
    private final Resolutions resolutions;
    private final Cascading levels;
    private final JdbcClient jdbc;

    @Autowired
    ShutControlProcessTest(
            ExtraditionVerbsIn in,
            Registers registers,
            EntryActs entries,
            Resolutions resolutions,
            Cascading levels,
            JdbcClient jdbc) {
        this.in = in;
        this.registers = registers;
        this.entries = entries;
        this.resolutions = resolutions;
        this.levels = levels;
        this.jdbc = jdbc;
    }

    @AfterEach
    void forget() {
        levels.forget();
    }

    /** A letter of the region on control, whose day passes while it lies in a file with these rows of access. */
    private String overdue(Map<String, String> rows) {
        in.node().moment(Node.START);
        var file = levels.files().received();
        var entryId = onControl(file);
        rows.forEach((who, level) -> jdbc.sql(
                        "insert into cases_access (case_ref, principal, access_level) values (?, ?, ?)")
                .params(file.caseRef(), who, level)
                .update());
        dayPasses();
        return entryId;
    }

    private String onControl(Desk file) {
        levels.open();
        levels.accounts().ensure(AUTHOR, "{noop}demo", "en");
        var letter = NewEntry.of("KZ-REG-1", JournalKind.INCOMING, LetterSubject.OTHER)
                .of("UZ-GPO", new Numbered("EV/" + UUID.randomUUID(), null));
        var entryId = registers.register(letter, true, CLERK).entryId();
        var wanted =
                NewResolution.first(REGION.username(), List.of(), in.today().plusDays(5), "See to it (made up).");
        resolutions.begin(entryId, wanted.controlled(true), AUTHOR);
        in.node().cases().grant(file.caseRef(), CLERK.principals());
        entries.file(entryId, file.caseRef(), CLERK);
        return entryId;
    }

    private void dayPasses() {
        in.node().pass(Duration.ofDays(7));
        in.node().jobs().ring();
    }

    private List<String> told(String reference) {
        return jdbc.sql("select recipient from notices_notice where reference = ? and code = 'letter_control_overdue'")
                .param(reference)
                .query(String.class)
                .list();
    }

    private boolean told(String entryId, Officer officer) {
        return in.node().notices().unreadOf(officer).stream()
                .filter(notice -> notice.reference().equals(entryId))
                .anyMatch(notice -> "letter_control_overdue".equals(notice.code()));
    }

    /** He has another post by now. */
    private static Officer moved() {
        return new Officer(AUTHOR.username(), "Testov Hokim", "KZ", "KZ-REG-1", Set.of(SUPERVISOR));
    }

    @Test
    void whoOrderedItIsToldWhereHeIsNamedAndNoHeadIs() {
        var entryId = overdue(Map.of("anybody", "excluded", Officer.personal(AUTHOR.username()), "named"));
        assertThat(told(entryId, moved())).isTrue();
    }

    @Test
    void whoOrderedItIsToldWhereThePostOfTheHeadIsKeptOut() {
        var entryId = overdue(Map.of(Officer.principalOf("KZ-REG-1", HEAD), "excluded"));
        assertThat(told(entryId, AUTHOR)).isFalse();
        assertThat(told(entryId, moved())).isTrue();
    }

    @Test
    void whoIsToldOfAFileOfExtraditionIsToldAtItWhereNobodyIsLeftWhoOrderedIt() {
        in.node().moment(Node.START);
        var file = in.register(in.received(ExtraditionVerbsIn.request()));
        var entryId = onControl(file);
        levels.enabled("KZ-REG-1", false);
        dayPasses();
        assertThat(told(file.caseRef())).containsExactly(Officer.principalOf("KZ-GPO", CENTRAL_OFFICER));
        assertThat(told(entryId)).doesNotContain(Officer.principalOf("KZ-REG-1", HEAD));
    }

    @Test
    void nobodyIsToldAtAFileOfExtraditionWhereWhoOrderedItIsStillThere() {
        in.node().moment(Node.START);
        var file = in.register(in.received(ExtraditionVerbsIn.request()));
        var entryId = onControl(file);
        dayPasses();
        assertThat(told(file.caseRef())).isEmpty();
        assertThat(told(entryId)).contains(Officer.personal(AUTHOR.username()));
    }
}
