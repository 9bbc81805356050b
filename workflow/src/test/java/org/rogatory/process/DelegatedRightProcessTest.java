package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.ADMINISTRATOR;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.SIGNATORY;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAdministration;
import org.rogatory.signing.NewRight;
import org.rogatory.signing.Revocation;
import org.rogatory.signing.SigningBasis;
import org.rogatory.signing.SigningRegister;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody passes on more than he has, and what was passed on ends with what it came from; the register tells so. */
@EngineTest
class DelegatedRightProcessTest {

    private static final Officer SECOND =
            new Officer("second.uz", "Testov Ikkinchi", "UZ", "UZ-GPO", Set.of(SIGNATORY));
    private static final Officer FIRST = Desk.officer(SIGNATORY, "UZ");
    private static final Officer ADMIN = Desk.officer(ADMINISTRATOR, "UZ");

    private final Files files;
    private final SigningRegister register;
    private final UserAdministration accounts;
    private final JdbcClient jdbc;

    @Autowired
    DelegatedRightProcessTest(Files files, SigningRegister register, UserAdministration accounts, JdbcClient jdbc) {
        this.files = files;
        this.register = register;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void accounts() {
        List.of(FIRST, SECOND, ADMIN).forEach(officer -> accounts.ensure(officer, "{noop}demo", "en"));
    }

    @AfterEach
    void theRoleDecidesAgain() {
        jdbc.sql("delete from signing_right").update();
    }

    private NewRight right(String holder, SigningBasis basis, Set<String> kinds, @Nullable String whose) {
        var today = LocalDate.ofInstant(files.node().clock().instant(), ZoneId.of("Asia/Tashkent"));
        return new NewRight("UZ-GPO", holder, basis, kinds, whose, "12-k", today, today, today.plusDays(30));
    }

    private String refusal(NewRight wanted) {
        var refused = Assertions.catchThrowableOfType(Refusal.class, () -> register.record(wanted, ADMIN));
        return refused == null ? "admitted" : refused.code();
    }

    @Test
    void aDelegatedRightEndsWithTheRightItCameFrom() {
        var delegated = right(SECOND.username(), SigningBasis.DELEGATION, Set.of(), FIRST.username());
        assertThat(refusal(delegated)).isEqualTo("delegated-without-right");

        var own = register.record(right(FIRST.username(), SigningBasis.POST, Set.of(), null), ADMIN);
        register.record(delegated, ADMIN);
        var ours = files.underReview().does(CENTRAL_OFFICER, "approve");
        register.revoke(own.rightId(), new Revocation(register.today(own).plusDays(20), "Made up.", null), ADMIN);
        register.revoke(own.rightId(), new Revocation(null, "Sooner.", null), ADMIN);
        assertThat(ours.refusal(SECOND, Act.draft("sign"))).isEqualTo("signing-right");
    }

    @Test
    void nobodyDelegatesMoreKindsOfDocumentsThanHeSignsHimself() {
        register.record(right(FIRST.username(), SigningBasis.POST, Set.of("request"), null), ADMIN);
        assertThat(refusal(right(SECOND.username(), SigningBasis.DELEGATION, Set.of(), FIRST.username())))
                .isEqualTo("delegated-beyond-right");
        var both = Set.of("request", "reminder");
        var delegated = right(SECOND.username(), SigningBasis.DELEGATION, both, FIRST.username());
        assertThat(refusal(delegated)).isEqualTo("delegated-beyond-right");
        assertThat(refusal(right(SECOND.username(), SigningBasis.DELEGATION, Set.of("request"), FIRST.username())))
                .isEqualTo("admitted");

        register.record(right(FIRST.username(), SigningBasis.ACTING, Set.of("reminder"), ADMIN.username()), ADMIN);
        assertThat(refusal(delegated)).isEqualTo("admitted");
    }

    @Test
    @OnBothDatabases
    void theRegisterNamesDelegationsThatRestOnNoRightAndNoOthers() {
        var own = register.record(right(FIRST.username(), SigningBasis.POST, Set.of(), null), ADMIN);
        var delegated = register.record(
                right(SECOND.username(), SigningBasis.DELEGATION, Set.of("request"), FIRST.username()), ADMIN);
        assertThat(register.lapsed(register.of(ADMIN))).isEmpty();

        register.revoke(own.rightId(), new Revocation(null, "Made up.", null), ADMIN);
        assertThat(register.lapsed(register.of(ADMIN))).containsExactly(delegated.rightId());
        register.record(right(FIRST.username(), SigningBasis.POST, Set.of("request"), null), ADMIN);
        assertThat(register.lapsed(register.of(ADMIN))).isEmpty();
    }
}
