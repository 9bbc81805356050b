package org.rogatory.requests.inbox;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.NewCase;
import org.rogatory.documents.Documents;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.requests.RequestForms;
import org.springframework.stereotype.Component;

/** The file of the State that is asked, as a request that has come in opens it, and what it takes of what came. */
@Component
public class ReceivedFiles {

    private final Cases cases;
    private final Documents documents;

    ReceivedFiles(Cases cases, Documents documents) {
        this.cases = cases;
        this.documents = documents;
    }

    /** The machine that the file follows, what its reference says after the State, its form, and who gets it. */
    public record Opening(String machine, String prefix, String form, Set<Role> receiving) {}

    /** Opens it for those of the authority that received. */
    public CaseFile open(Opening opening, Reception received, Officer by) {
        var opened = new NewCase(
                opening.machine(),
                opening.prefix(),
                opening.form(),
                received.state(),
                received.authority(),
                received.authority(),
                received.requesting(),
                received.state(),
                received.threadId(),
                received.externalRef(),
                by.username());
        return cases.open(opened, principals(received.authority(), opening.receiving()));
    }

    /** Those of an authority who get a file that has come in. */
    public static Set<String> principals(String authority, Collection<Role> receiving) {
        return receiving.stream()
                .map(role -> Officer.principalOf(authority, role))
                .collect(Collectors.toSet());
    }

    /** What the file is about, and what the sender calls it; what is not told stays as it is known. */
    public static void describe(CaseFile file, Reception received) {
        file.about(RequestForms.kinds(received.content()));
        if (received.counterpartAuthority() != null) {
            file.counterpart(received.counterpartAuthority());
        }
        if (received.counterpartRef() != null) {
            file.numbers().counterpart(received.counterpartRef());
        }
        var theirs = received.number();
        if (theirs != null) {
            file.numbers().theirs(theirs);
        }
        if (received.trainingDay() != null) {
            file.trainOn(received.trainingDay());
        }
        file.carryByHand(received.receivedOn() != null);
    }

    /** What came with it belongs to the file. */
    public void keep(CaseFile file, Reception received) {
        received.enclosures()
                .forEach(enclosure ->
                        documents.receive(file.caseRef(), enclosure.kind(), enclosure.name(), enclosure.taken()));
    }
}
