package org.rogatory.web.cases;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.identity.Officers;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** Who acted, by the name he is known under; user names are never shown. */
@Component
class ActorNames {

    private static final String SYSTEM = "system";

    private final Officers officers;
    private final Words words;

    ActorNames(Officers officers, Words words) {
        this.officers = officers;
        this.words = words;
    }

    /** The names of all who act on a page, looked up at once. */
    Names of(Stream<String> usernames) {
        return new Names(officers.names(
                usernames.filter(username -> !SYSTEM.equals(username)).collect(Collectors.toSet())));
    }

    /** The names found. */
    final class Names {

        private final Map<String, String> found;

        private Names(Map<String, String> found) {
            this.found = found;
        }

        String name(String username) {
            return SYSTEM.equals(username)
                    ? words.text("cases.actor.system")
                    : found.getOrDefault(username, words.text("cases.actor.unknown"));
        }
    }
}
