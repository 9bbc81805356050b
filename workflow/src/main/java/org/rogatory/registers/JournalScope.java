package org.rogatory.registers;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;

/**
 * Whose journals an officer may read: those of his authority and of the authorities below it. Every query takes one.
 *
 * @param reader to whom the lines are shown; null where nobody reads them
 */
record JournalScope(Set<String> authorities, @Nullable Officer reader) {

    private static final Set<Role> READERS =
            EnumSet.of(Role.REGISTRAR, Role.HEAD, Role.CENTRAL_OFFICER, Role.SUPERVISOR, Role.SIGNATORY, Role.AUDITOR);
    private static final Set<Role> LOOKERS = EnumSet.of(Role.AUDITOR);
    private static final Set<Role> CLERKS = EnumSet.of(Role.REGISTRAR);
    private static final Set<Role> VOIDERS = EnumSet.of(Role.REGISTRAR, Role.HEAD);

    JournalScope {
        authorities = Set.copyOf(authorities);
    }

    /** For what looks into journals and shows nobody what it finds. */
    JournalScope(Set<String> authorities) {
        this(authorities, null);
    }

    /** The names by which files may be shut to the reader; read by queries. */
    public Set<String> barring() {
        return reader == null ? Set.of() : reader.barring();
    }

    /** The names by which files are open to the reader; read by queries. */
    public Set<String> principals() {
        return (reader == null ? AccessScope.system() : AccessScope.of(reader)).principals();
    }

    static JournalScope of(Officer officer, Directory directory) {
        if (!reads(officer) || directory.find(officer.authority()).isEmpty()) {
            return new JournalScope(Set.of());
        }
        return new JournalScope(directory.branch(officer.authority()), officer);
    }

    static boolean reads(Officer officer) {
        return officer.hasAny(READERS);
    }

    /** Reads also what the letters of the desk say: who only looks on gets numbers and days, as of files. */
    static boolean readsWords(Officer officer) {
        return READERS.stream().anyMatch(role -> !LOOKERS.contains(role) && officer.has(role));
    }

    /** The same officer's journals as far as he reads what the letters in them say. */
    static JournalScope ofWords(Officer officer, Directory directory) {
        return readsWords(officer) ? of(officer, directory) : new JournalScope(Set.of());
    }

    /** Writes lines of the journals in his scope. */
    static boolean writes(Officer officer) {
        return officer.hasAny(CLERKS);
    }

    /** Makes numbers of the journals in his scope void. */
    static boolean voids(Officer officer) {
        return officer.hasAny(VOIDERS);
    }

    boolean has(String authority) {
        return authorities.contains(authority);
    }
}
