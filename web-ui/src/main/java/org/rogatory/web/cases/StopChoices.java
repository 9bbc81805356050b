package org.rogatory.web.cases;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFamily;
import org.rogatory.cases.CaseFile;
import org.rogatory.extradition.findings.RaisedStop;
import org.rogatory.extradition.findings.Stops;
import org.rogatory.identity.Officer;
import org.rogatory.mla.stop.ReviewStops;
import org.rogatory.requests.Choices;
import org.springframework.stereotype.Component;

/** Which questions that only a person answers can be raised on a file, or settled by an officer. */
@Component
class StopChoices {

    private final Stops stops;
    private final ReviewStops reviewed;

    StopChoices(Stops stops, ReviewStops reviewed) {
        this.stops = stops;
        this.reviewed = reviewed;
    }

    /** Of all questions there are: those that are open, but for his own, or those that are not. */
    List<String> offered(String list, List<String> codes, CaseFile file, Officer officer) {
        var settles = Choices.STOPS_OPEN.equals(list);
        var found = open(file, officer, settles);
        return codes.stream().filter(code -> found.contains(code) == settles).toList();
    }

    private Set<String> open(CaseFile file, Officer officer, boolean settles) {
        if (!CaseFamily.EXTRADITION.equals(CaseFamily.of(file.machine()))) {
            return Set.copyOf(reviewed.open(file.caseRef(), AccessScope.of(officer)));
        }
        return stops.of(file.caseRef()).stream()
                .filter(stop -> stop.open() && !(settles && own(stop, officer)))
                .map(RaisedStop::flag)
                .collect(Collectors.toSet());
    }

    private static boolean own(RaisedStop stop, Officer officer) {
        return stop.raisedBy().equals(officer.username());
    }
}
