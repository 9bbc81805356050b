package org.rogatory.extradition.assurance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.extradition.outgoing.ExtraditionRequests;
import org.rogatory.identity.Officer;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.content.RequestReaders;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A request to the State that gave a person up for its consent to prosecute him for more, or to give him on to a third
 * State: a draft of its own, begun from the file of the surrender and linked with it.
 */
@Service
public class ConsentRequests {

    /** About whom, of whom and on what ground is known; what is asked for, and for which act, is said anew. */
    private static final List<String> KNOWN =
            List.of("requested", "requested_authority", "legal_basis", "persons", "language", "letter");

    private final ExtraditionRequests requests;
    private final RequestReaders readers;
    private final Speciality speciality;
    private final SurrenderDays days;
    private final Cases cases;

    ConsentRequests(
            ExtraditionRequests requests,
            RequestReaders readers,
            Speciality speciality,
            SurrenderDays days,
            Cases cases) {
        this.requests = requests;
        this.readers = readers;
        this.speciality = speciality;
        this.days = days;
        this.cases = cases;
    }

    /** Whether this officer can ask for it from the file. */
    @Transactional(readOnly = true)
    public boolean possible(CaseFile file, Officer officer) {
        return AssuranceFiles.keeps(file)
                && file.outgoing()
                && officer.has(requests.drafter(file))
                && speciality.arises(file);
    }

    /** Begins the draft with what the file of the surrender says already, for those who alone see that, if it is so. */
    @Transactional
    public CaseFile begin(String caseRef, Officer officer) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        if (!possible(file, officer)) {
            throw Refusal.of("wrong-status");
        }
        var draft = requests.draft(content(file, officer), null, file.trainingDay(), officer);
        readers.follow(file, draft, keys -> Map.of());
        return draft;
    }

    private ObjectNode content(CaseFile file, Officer officer) {
        var content = JsonMapper.shared().createObjectNode().put("form", RequestForms.SPECIALITY_CONSENT);
        var earlier = requests.content(file.caseRef(), officer);
        KNOWN.stream().filter(earlier::hasNonNull).forEach(key -> content.set(key, earlier.path(key)));
        content.put("parent", file.caseRef());
        Optional.ofNullable(file.numbers().office()).ifPresent(number -> cite(content, number));
        days.find(file.caseRef(), AccessScope.system())
                .map(SurrenderDay::day)
                .ifPresent(day -> content.putObject("extradition").put("surrendered_on", day.toString()));
        return content;
    }

    private static void cite(ObjectNode content, LetterNumber number) {
        var cited = content.putObject("parent_letter").put("number", number.number());
        if (number.day() != null) {
            cited.put("date", number.day().toString());
        }
    }
}
