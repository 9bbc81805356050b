package org.rogatory.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;

/** Whose journals are read: those of an authority and of its subordinates. */
class JournalScopeTest {

    private static final Directory DIRECTORY = Directory.load();

    private static JournalScope of(String authority, Role role) {
        var officer = new Officer("somebody.ge", "Somebody", authority.substring(0, 2), authority, Set.of(role));
        return JournalScope.ofWords(officer, DIRECTORY);
    }

    @Test
    void nobodyAboveAServiceForVictimsReadsItsJournals() {
        assertThat(of("GE-NC", Role.HEAD).has("GE-NC")).isTrue();
        assertThat(of("GE-NC", Role.HEAD).has("GE-SHELTER-1")).isFalse();
        assertThat(of("GE-MOJ", Role.REGISTRAR).has("GE-SHELTER-1")).isFalse();
        assertThat(of("GE-SHELTER-1", Role.HEAD).has("GE-SHELTER-1")).isTrue();
    }

    @Test
    void whoStandsAboveReadsThoseOfHisSubordinates() {
        assertThat(of("UZ-REG-1", Role.HEAD).authorities()).containsExactlyInAnyOrder("UZ-REG-1", "UZ-DIST-1");
    }
}
