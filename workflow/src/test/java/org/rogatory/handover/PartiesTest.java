package org.rogatory.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAccounts;

/** Whose hand-overs are kept: a head keeps those of his subordinates, an administrator those of his State. */
class PartiesTest {

    private final Parties parties = new Parties(Mockito.mock(UserAccounts.class), Directory.load());

    private Set<String> kept(String authority, Role role) {
        return parties.kept(new Officer("somebody.ge", "Somebody", authority.substring(0, 2), authority, Set.of(role)));
    }

    @Test
    void aServiceForVictimsIsOfItsOwnHeadAndTheAdministratorOfTheState() {
        assertThat(kept("GE-MOJ", Role.HEAD)).contains("GE-MOJ", "GE-NC").doesNotContain("GE-SHELTER-1");
        assertThat(kept("GE-SHELTER-1", Role.HEAD)).containsExactly("GE-SHELTER-1");
        assertThat(kept("GE-MOJ", Role.ADMINISTRATOR)).contains("GE-SHELTER-1");
        assertThat(kept("GE-NC", Role.REGISTRAR)).isEmpty();
    }
}
