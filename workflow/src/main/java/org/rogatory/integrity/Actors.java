package org.rogatory.integrity;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAccounts;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Those who acted, as a certificate names them: by display name and office, never as they sign in. */
@Component
class Actors {

    private static final String SYSTEM = "system";

    private final UserAccounts accounts;
    private final Directory directory;
    private final CertificateText text = new CertificateText();

    Actors(UserAccounts accounts, Directory directory) {
        this.accounts = accounts;
        this.directory = directory;
    }

    /** These by user name, in a language; one query, however many. */
    Named named(Collection<String> usernames, Locale language) {
        var asked = new TreeSet<>(usernames);
        asked.remove(SYSTEM);
        return new Named(asked.isEmpty() ? Map.of() : accounts.officers(asked), language);
    }

    /** Some of them. */
    final class Named {

        private final Map<String, Officer> known;
        private final Locale language;

        private Named(Map<String, Officer> known, Locale language) {
            this.known = Map.copyOf(known);
            this.language = language;
        }

        /** Writes who he is into what he did. */
        ObjectNode put(ObjectNode node, String username) {
            var officer = known.get(username);
            if (officer == null) {
                var key = SYSTEM.equals(username) ? "actor.system" : "actor.unknown";
                return node.put("name", text.phrase(key, language));
            }
            node.put("name", officer.displayName());
            office(officer).ifPresent(office -> node.put("office", office));
            return node;
        }

        private Optional<String> office(Officer officer) {
            return directory.find(officer.authority()).map(known -> known.name().in(language));
        }
    }
}
