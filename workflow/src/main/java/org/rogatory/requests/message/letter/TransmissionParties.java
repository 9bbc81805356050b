package org.rogatory.requests.message.letter;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.documents.letter.Letter.Party;
import org.rogatory.law.ReferenceData;
import org.rogatory.letterheads.Senders;
import org.springframework.stereotype.Component;

/** Who stands at the ends of a leg: an office the directory knows, else what the reference data call it. */
@Component
public class TransmissionParties {

    private static final String CENTRAL = "central";
    /** How parties of one's own State are called. */
    private static final String OWN = "own_";

    private final ReferenceData law;
    private final Directory directory;

    public TransmissionParties(ReferenceData law, Directory directory) {
        this.law = law;
        this.directory = directory;
    }

    /**
     * Key of the authority that a party of the reference data is, if the directory knows one.
     *
     * @param keeper the authority that keeps the file: the central one of its side
     */
    public Optional<String> authority(String party, String keeper, String other) {
        return law.transmissionRoutes().party(party).flatMap(known -> {
            if (known.own() && CENTRAL.equals(known.role())) {
                return Optional.of(keeper);
            }
            var state = known.own() ? directory.find(keeper).map(Authority::state) : Optional.of(other);
            return CENTRAL.equals(known.role())
                    ? state.flatMap(directory::mlaDefault).map(Authority::key)
                    : state.stream()
                            .flatMap(one -> directory.authorities(one).stream())
                            .filter(one -> one.roles().contains(String.valueOf(known.role())))
                            .map(Authority::key)
                            .findFirst();
        });
    }

    /** Key of the authority of one's own State that a party is; null where it is none or another State's. */
    @Nullable
    String own(String party, LetterHead head) {
        return party.startsWith(OWN)
                ? authority(party, head.authority(), head.otherState()).orElse(null)
                : null;
    }

    /** A party as a letter names it. */
    Party party(String key, LetterHead head, Locale language) {
        var own = directory.authority(head.authority()).state();
        return authority(key, head.authority(), head.otherState())
                .map(directory::authority)
                .map(known -> Senders.party(known, directory, language))
                .orElseGet(() -> new Party(
                        law.labels().label("transmission_parties", key, language),
                        directory.stateName(key.startsWith(OWN) ? own : head.otherState(), language),
                        null));
    }
}
