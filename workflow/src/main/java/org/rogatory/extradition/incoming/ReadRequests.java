package org.rogatory.extradition.incoming;

import java.util.Set;
import org.rogatory.cases.CaseFile;
import org.rogatory.extradition.custody.CustodyFiles;
import org.rogatory.extradition.findings.Stops;
import org.rogatory.extradition.person.WantedPersons;
import org.rogatory.identity.Officer;
import org.rogatory.requests.RequestForms;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What a request that came says of custody, of the person, and of questions that only a person answers, is read. */
@Component
class ReadRequests {

    /** For these nobody is held here. */
    private static final Set<String> WITHOUT_CUSTODY = Set.of(RequestForms.TRANSIT, ReceivedExtraditions.CONSENT);

    private final CustodyFiles custody;
    private final WantedPersons persons;
    private final Stops stops;

    ReadRequests(CustodyFiles custody, WantedPersons persons, Stops stops) {
        this.custody = custody;
        this.persons = persons;
        this.stops = stops;
    }

    /** Whether the person may be held and given up on it: else of an appeal nothing is known either. */
    static boolean holds(CaseFile file) {
        return !WITHOUT_CUSTODY.contains(file.form());
    }

    /** In the transaction that keeps the content; anew with each change of it. */
    void read(CaseFile file, JsonNode content, Officer by) {
        if (holds(file)) {
            custody.open(file, content, by);
        }
        persons.begin(file, content);
        stops.ofContent(file, content);
    }
}
