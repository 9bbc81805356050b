package org.rogatory.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAccounts;

class TrustRulesTest {

    private static final String OFFICER = "signatory.uz";

    private final TrustRules rules = rules("2026-11-28T10:00:00Z");

    private static TrustRules rules(String now) {
        var accounts = mock(UserAccounts.class);
        var officer = new Officer(OFFICER, "Testov Imzo", "UZ", "UZ-GPO", Set.of(Role.SIGNATORY));
        when(accounts.officers(anyCollection())).thenReturn(Map.of(OFFICER, officer));
        return new TrustRules(Directory.load(), accounts, Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }

    private static NewTrust wanted(TrustKind kind, @Nullable String authority, String file) throws IOException {
        return new NewTrust("UZ", kind, authority, null, CertificatesTest.certificate(file));
    }

    private static NewTrust personal(@Nullable String officer, String authority) throws IOException {
        var certificate = CertificatesTest.certificate("person-uz");
        return new NewTrust("UZ", TrustKind.PERSON, authority, officer, certificate);
    }

    @Test
    void takesWhatACertificateCanBe() throws IOException {
        for (var possible : Set.of(
                wanted(TrustKind.ANCHOR, null, "ca-uz"),
                wanted(TrustKind.SEAL, "UZ-GPO", "seal-uz"),
                personal(OFFICER, "UZ-GPO"))) {
            assertThatCode(() -> rules.demandPossible(possible)).doesNotThrowAnyException();
        }
    }

    @Test
    void refusesWhatItCannotBe() throws IOException {
        assertThat(refused(rules, wanted(TrustKind.ANCHOR, null, "seal-uz"))).isEqualTo("trust-not-anchor");
        assertThat(refused(rules, wanted(TrustKind.SEAL, "UZ-GPO", "ca-uz"))).isEqualTo("trust-not-key");
        assertThat(refused(rules, wanted(TrustKind.SEAL, "KZ-GPO", "seal-uz"))).isEqualTo("trust-authority");
        assertThat(refused(rules, wanted(TrustKind.SEAL, null, "seal-uz"))).isEqualTo("trust-authority");
        assertThat(refused(rules, wanted(TrustKind.ANCHOR, "UZ-GPO", "ca-uz"))).isEqualTo("trust-authority");
        assertThat(refused(rules, personal(null, "UZ-GPO"))).isEqualTo("trust-officer");
        assertThat(refused(rules, personal("nobody", "UZ-GPO"))).isEqualTo("trust-officer");
        assertThat(refused(rules, personal(OFFICER, "UZ-SC"))).isEqualTo("trust-officer");
    }

    @Test
    void refusesACertificateWhoseTimeIsOver() throws IOException {
        assertThat(refused(rules("2060-01-01T00:00:00Z"), wanted(TrustKind.SEAL, "UZ-GPO", "seal-uz")))
                .isEqualTo("trust-over");
    }

    private static String refused(TrustRules rules, NewTrust wanted) {
        return catchThrowableOfType(TrustRefused.class, () -> rules.demandPossible(wanted))
                .code();
    }
}
