package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rogatory.access.AccessBook;
import org.rogatory.access.AccessReason;
import org.rogatory.access.AccessStatus;
import org.rogatory.access.Exclusions;
import org.rogatory.access.GrantView;
import org.rogatory.access.NewAccess;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAdministration;
import org.rogatory.notices.NoticeView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is about the head himself the head above learns of, finds and settles. */
@EngineTest
class HeadsAboveProcessTest {

    private static final Officer BELOW = new Officer("region-head.kz", "Testov", "KZ", "KZ-REG-1", Set.of(HEAD));
    private static final Officer ABOVE = Desk.officer(HEAD, "KZ");
    private static final NewAccess KIN = new NewAccess(AccessReason.KINSHIP, null);

    private final Files files;
    private final Exclusions exclusions;
    private final AccessBook book;
    private final UserAdministration accounts;
    private final JdbcClient jdbc;

    @Autowired
    HeadsAboveProcessTest(
            Files files, Exclusions exclusions, AccessBook book, UserAdministration accounts, JdbcClient jdbc) {
        this.files = files;
        this.exclusions = exclusions;
        this.book = book;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    @AfterEach
    void nothingIsLeft() {
        jdbc.sql("delete from access_grant").update();
        jdbc.sql("delete from identity_user where username = 'region-head.kz'").update();
    }

    private void keptBy(String authority, String caseRef) {
        jdbc.sql("update cases_file set authority = ?, unit = ? where case_ref = ?")
                .params(authority, authority, caseRef)
                .update();
    }

    @Test
    void theConflictOfAHeadIsForTheHeadAbove() {
        accounts.ensure(BELOW, "{noop}demo", "en");
        var content = Contents.bankRecordsAndWitness();
        content.remove("confidentiality");
        var file = Files.signed(files.draft(content, DRAFTER))
                .does(REGISTRAR, "transmit")
                .partner()
                .does(REGISTRAR, "register");
        var caseRef = file.caseRef();
        var before = file.file().authority();
        keptBy("KZ-REG-1", caseRef);
        files.node().cases().grant(caseRef, BELOW.principals());

        var own = exclusions.declare(caseRef, KIN, BELOW);

        assertThat(own.authority()).isEqualTo("KZ-REG-1");
        assertThat(files.node().notices().unreadOf(ABOVE))
                .filteredOn(notice -> notice.reference().equals(own.grantId()))
                .extracting(NoticeView::code)
                .containsExactly("access_excluded");
        assertThat(book.ofOffice(ABOVE)).extracting(GrantView::grantId).contains(own.grantId());
        assertThat(book.ofOffice(Desk.officer(SUPERVISOR, "KZ")))
                .extracting(GrantView::grantId)
                .doesNotContain(own.grantId());
        assertThat(exclusions.lift(own.grantId(), "No kin (synthetic).", ABOVE).status())
                .isEqualTo(AccessStatus.CLOSED);
        keptBy(before, caseRef);
    }
}
