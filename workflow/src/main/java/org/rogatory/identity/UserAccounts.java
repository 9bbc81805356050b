package org.rogatory.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The accounts that may sign in. */
public interface UserAccounts {

    /** The account of a user name; case does not matter. */
    Optional<Account> find(String username);

    /** The display names of these user names, as far as there are such accounts; one query, however many. */
    Map<String, String> names(Collection<String> usernames);

    /** These officers by user name, as far as there are such accounts, closed ones too; one query, however many. */
    Map<String, Officer> officers(Collection<String> usernames);

    /** The officers of a State who may sign in, by name. */
    List<Officer> officersOf(String state);

    /**
     * An account: who it is, the hash of his password, whether he may sign in, his language (en, ru, uz).
     *
     * @param mustChange whether he must choose a password of his own before anything else
     * @param version grows with each change of the account
     */
    record Account(
            Officer officer, String passwordHash, boolean enabled, String language, boolean mustChange, long version) {

        /** Stands for a password where an issuer of identities vouches for the holder; no password has this hash. */
        static final String KEPT_ELSEWHERE = "{bcrypt}!";

        public Account(Officer officer, String passwordHash, boolean enabled, String language) {
            this(officer, passwordHash, enabled, language, false, 0);
        }

        /** Whether an issuer of identities keeps the holder's name, place, roles and password. */
        public boolean keptElsewhere() {
            return KEPT_ELSEWHERE.equals(passwordHash);
        }
    }
}
