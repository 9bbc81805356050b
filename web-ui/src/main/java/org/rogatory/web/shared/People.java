package org.rogatory.web.shared;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.AccountNames;
import org.rogatory.identity.UserAccounts;
import org.springframework.stereotype.Component;

/** Officers by their display names; a user name never stands on a page. */
@Component
public class People {

    private static final String SYSTEM = AccountNames.SYSTEM;

    private final UserAccounts accounts;
    private final Words words;

    People(UserAccounts accounts, Words words) {
        this.accounts = accounts;
        this.words = words;
    }

    /** The names of these officers for one page; one query, however many. */
    public Names names(Collection<@Nullable String> usernames) {
        var asked = new TreeSet<String>();
        usernames.stream().filter(name -> name != null && !SYSTEM.equals(name)).forEach(asked::add);
        var found = new HashMap<>(asked.isEmpty() ? Map.<String, String>of() : accounts.names(asked));
        found.put(SYSTEM, words.text("shared.person.system"));
        return new Names(found, words.text("shared.person.unknown"));
    }

    /** The names of the officers of one page. */
    public record Names(Map<String, String> known, String unknown) {

        public Names {
            known = Map.copyOf(known);
        }

        /** The display name of an officer; one who has no account here is told as such. */
        public String of(String username) {
            return known.getOrDefault(username, unknown);
        }
    }
}
