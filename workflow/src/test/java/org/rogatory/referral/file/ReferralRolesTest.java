package org.rogatory.referral.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;

/** A file is open to posts of referral of its own organisation. */
class ReferralRolesTest {

    private final Directory directory = Directory.load();

    private Set<String> posts(String authority) {
        return ReferralRoles.posts(directory.authority(authority));
    }

    @Test
    void theSupervisorOfAServiceSeesItsFilesAndTheSupervisingProsecutorDoesNot() {
        assertThat(posts("KZ-SHELTER-1")).contains(Officer.principalOf("KZ-SHELTER-1", Role.SUPERVISOR));
        assertThat(posts("KZ-UNIT-1")).doesNotContain(Officer.principalOf("KZ-UNIT-1", Role.SUPERVISOR));
    }

    @Test
    void noSupervisorButThatOfAServiceSupervisesHelp() {
        var there = new Officer("a", "a", "KZ", "KZ-SHELTER-1", Set.of(Role.SUPERVISOR));
        assertThat(ReferralRoles.supervises(there, directory)).isTrue();
        for (var authority : Set.of("KZ-UNIT-1", "KZ-NC", "KZ-GPO")) {
            var other = new Officer("b", "b", "KZ", authority, Set.of(Role.SUPERVISOR, Role.HEAD));
            assertThat(ReferralRoles.supervises(other, directory)).as(authority).isFalse();
        }
    }

    @Test
    void nobodyAboveSeesThem() {
        assertThat(posts("KZ-SHELTER-1"))
                .allMatch(post -> post.startsWith("unit:KZ-SHELTER-1/"))
                .noneMatch(post -> post.endsWith("/head") || post.endsWith("/registrar"));
    }

    @Test
    void onlyWhoWorksOnReferralsOpensOneAtHisOwnOrganisation() {
        var officer = new Officer("a", "a", "KZ", "KZ-SHELTER-1", Set.of(Role.SERVICE_PROVIDER));
        assertThat(ReferralRoles.opens("KZ-SHELTER-1", officer)).isTrue();
        assertThat(ReferralRoles.opens("KZ-NC", officer)).isFalse();
        assertThat(ReferralRoles.opens("KZ-NC", new Officer("b", "b", "KZ", "KZ-NC", Set.of(Role.HEAD))))
                .isFalse();
    }
}
