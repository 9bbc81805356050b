package org.rogatory.web.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.directory.Directory;
import org.rogatory.directory.DirectorySettings;
import org.rogatory.directory.ReferenceFiles;
import org.rogatory.identity.AccountRefused;
import org.rogatory.identity.Role;

/** Where somebody serves and what he may do, as an issuer says it; whatever is not plain is refused. */
class IssuedClaimsTest {

    private final IssuedClaims claims =
            new IssuedClaims(Directory.load(ReferenceFiles.shipped(), new DirectorySettings(List.of("UZ"))));

    private static Map<String, Object> said(String groups, String roles) {
        return Map.of(
                "preferred_username",
                "drafter.uz",
                "name",
                "Aziza Testova",
                "groups",
                List.of(groups.split(" ")),
                "roles",
                List.of(roles.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /UZ/UZ-GPO                            | UZ-GPO
            /UZ/UZ-GPO/UZ-REG-1/UZ-DIST-1         | UZ-DIST-1
            /UZ/UZ-DIST-1                         | UZ-DIST-1
            /staff /UZ/UZ-GPO /Uzbekistan/UZ-SC   | UZ-GPO
            """)
    void theEndOfHisGroupIsHisAuthority(String groups, String authority) {
        var officer = claims.officer(said(groups, "drafter offline_access head system"));

        assertThat(officer.state()).isEqualTo("UZ");
        assertThat(officer.authority()).isEqualTo(authority);
        assertThat(officer.roles()).containsExactlyInAnyOrder(Role.DRAFTER, Role.HEAD);
        assertThat(officer.displayName()).isEqualTo("Aziza Testova");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /staff                 | drafter | group-missing
            /UZ                    | drafter | group-missing
            /UZ/UZ-GPO /UZ/UZ-SC   | drafter | group-ambiguous
            /UZ/UZ-GPO /KZ/KZ-GPO  | drafter | group-ambiguous
            /UZ/NOWHERE            | drafter | authority-unknown
            /UZ/KZ-GPO             | drafter | authority-unknown
            /UZ/UZ-SC/UZ-REG-1     | drafter | authority-unknown
            /KZ/KZ-GPO             | drafter | state-not-hosted
            /UZ/UZ-GPO             | system  | role-missing
            /UZ/UZ-GPO             | Drafter | role-missing
            """)
    void whoeverHasNoPlaceOrNoRoleIsRefused(String groups, String roles, String code) {
        var refused = catchThrowableOfType(AccountRefused.class, () -> claims.officer(said(groups, roles)));

        assertThat(refused.code()).isEqualTo(code);
        assertThat(IssuedRefusal.CODES).contains(code);
    }

    @Test
    void whatIsNotSaidIsNotGuessed() {
        var refused = catchThrowableOfType(AccountRefused.class, () -> claims.officer(Map.of()));

        assertThat(refused.code()).isEqualTo("group-missing");
        assertThat(IssuedClaims.language(Map.of())).isEqualTo("en");
        assertThat(IssuedClaims.language(Map.of("locale", "uz"))).isEqualTo("uz");
        assertThat(IssuedClaims.language(Map.of("locale", "fr"))).isEqualTo("en");
        assertThat(IssuedClaims.subject(Map.of("iss", "https://id.example.org", "sub", "7")))
                .isEqualTo("https://id.example.org 7");
    }
}
