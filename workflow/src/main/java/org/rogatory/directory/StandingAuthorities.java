package org.rogatory.directory;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.identity.AuthorityUse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The authorities at which accounts or files stand: whoever serves there is locked in once the directory drops one. */
@Component
public class StandingAuthorities {

    private final Directory inUse;
    private final ObjectProvider<AuthorityUse> uses;

    StandingAuthorities(Directory inUse, ObjectProvider<AuthorityUse> uses) {
        this.inUse = inUse;
        this.uses = uses;
    }

    /**
     * Demands that another directory keeps them, in their State. One that this node does not know itself is nothing
     * that the other would take away.
     *
     * @throws BrokenReferenceData if it drops one, or has it in another State
     */
    public void demandKept(Directory next) {
        var lost = inUse.authorities().stream()
                .filter(authority -> !kept(authority, next))
                .map(Authority::key)
                .toList();
        if (lost.isEmpty()) {
            return;
        }
        var standing = standing();
        for (var key : lost) {
            if (standing.contains(key)) {
                throw next.find(key).isPresent() ? broken(key, "country", "another") : broken(key, "key", "missing");
            }
        }
    }

    private static boolean kept(Authority authority, Directory next) {
        return next.find(authority.key())
                .filter(found -> found.state().equals(authority.state()))
                .isPresent();
    }

    private static BrokenReferenceData broken(String key, String field, String what) {
        return new BrokenReferenceData("authorities.yaml", key, field, what + ", but accounts or files stand there");
    }

    /** Those that the directory in use does not know, in the order of their keys. */
    List<String> unknown() {
        return standing().stream()
                .filter(key -> inUse.find(key).isEmpty())
                .sorted()
                .toList();
    }

    private Set<String> standing() {
        return uses.stream().flatMap(use -> use.authorities().stream()).collect(Collectors.toUnmodifiableSet());
    }
}
