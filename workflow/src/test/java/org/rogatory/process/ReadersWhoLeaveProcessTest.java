package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.ADMINISTRATOR;
import static org.rogatory.identity.Role.AUDITOR;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.OPERATOR;

import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rogatory.access.ReservedReaders;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.ReservedPart;
import org.rogatory.cases.ReservedParts.Thing;
import org.rogatory.identity.AccountMirror;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAdministration;
import org.rogatory.identity.UserAdministration.Change;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who looks on, administers or operates alone is a reader by name no more, nor again with his former post. */
@EngineTest
class ReadersWhoLeaveProcessTest {

    private static final Officer CHIEF = Desk.officer(HEAD, "KZ");
    private static final Officer ADMIN = Desk.officer(ADMINISTRATOR, "KZ");
    private static final Officer READER = reader(CENTRAL_OFFICER);

    private final Files files;
    private final ReservedReaders readers;
    private final UserAdministration accounts;
    private final AccountMirror mirror;
    private final JdbcClient jdbc;

    @Autowired
    ReadersWhoLeaveProcessTest(
            Files files, ReservedReaders readers, UserAdministration accounts, AccountMirror mirror, JdbcClient jdbc) {
        this.files = files;
        this.readers = readers;
        this.accounts = accounts;
        this.mirror = mirror;
        this.jdbc = jdbc;
    }

    private static Officer reader(Role... roles) {
        return new Officer("leaving-reader.kz", "Testov", "KZ", "KZ-GPO", Set.of(roles));
    }

    @BeforeEach
    void accountsAre() {
        accounts.ensure(CHIEF, "{noop}demo", "en");
        accounts.ensure(READER, "{noop}demo", "en");
    }

    @AfterEach
    void nothingIsLeft() {
        jdbc.sql("delete from identity_user where username = ?")
                .param(READER.username())
                .update();
    }

    private Desk reserved(ReservedPart part) {
        var file = files.received();
        var reference = part == ReservedPart.FILE ? file.caseRef() : "facts";
        readers.reserve(file.caseRef(), () -> new Thing(part, reference), Set.of(READER.username()), CHIEF);
        return file;
    }

    private boolean sees(Desk file, Officer officer) {
        var scope = AccessScope.of(officer);
        return files.node().cases().lookUp(file.caseRef(), scope).isPresent();
    }

    private boolean tells(Desk file, Officer officer) {
        return files.node().procedures().content(file.file(), officer).has("facts");
    }

    private void becomes(Role... roles) {
        assertThat(accounts.change(ADMIN, READER.username(), new Change("Testov", "KZ-GPO", Set.of(roles))))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"AUDITOR", "OPERATOR", "ADMINISTRATOR"})
    void whoWorksOnFilesNoMoreReadsNoMore(Role role) {
        var file = reserved(ReservedPart.FILE);
        var section = reserved(ReservedPart.SECTION);
        assertThat(sees(file, READER)).isTrue();
        assertThat(tells(section, READER)).isTrue();

        becomes(role);
        assertThat(sees(file, reader(role))).isFalse();
        becomes(CENTRAL_OFFICER);
        assertThat(sees(file, READER)).as("it does not come back").isFalse();
        assertThat(tells(section, READER)).isFalse();
        assertThat(sees(file, CHIEF)).as("it waits for another").isFalse();
    }

    @Test
    void whoAuditsBesideHisWorkReadsOn() {
        var file = reserved(ReservedPart.FILE);
        becomes(CENTRAL_OFFICER, AUDITOR);
        assertThat(sees(file, READER)).isTrue();
    }

    @Test
    void soItIsWhereAnIssuerChangesHim() {
        var file = reserved(ReservedPart.FILE);
        mirror.enter("kc leaving-reader", READER, "en");
        assertThat(sees(file, READER)).isTrue();
        mirror.enter("kc leaving-reader", reader(OPERATOR), "en");
        mirror.enter("kc leaving-reader", READER, "en");
        assertThat(sees(file, READER)).isFalse();
    }
}
