package org.rogatory.web.extradition;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rogatory.extradition.assurance.AssuranceWork;
import org.rogatory.extradition.custody.CustodyWork;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.web.shared.FindingView;
import org.rogatory.web.shared.Words;
import org.rogatory.web.shared.WorkAlerts;
import org.springframework.stereotype.Component;

/**
 * What of extradition waits for an officer with no task of a process: an arrest to be asked for, an assurance that is
 * asked of us, a result that is owed, a correction of custody. It stands there until somebody has done it.
 */
@Component
class ExtraditionAlerts implements WorkAlerts {

    /** What nobody is late with: it has no time. */
    private static final String RESULT = "result";

    /** Who gives an assurance, and reports a result. */
    private static final Set<Role> GIVING = EnumSet.of(Role.CENTRAL_OFFICER, Role.HEAD);

    private final CustodyWork custody;
    private final AssuranceWork assurances;
    private final Words words;

    ExtraditionAlerts(CustodyWork custody, AssuranceWork assurances, Words words) {
        this.custody = custody;
        this.assurances = assurances;
        this.words = words;
    }

    @Override
    public List<Alert> of(Officer officer) {
        var corrections = officer.has(Role.HEAD) ? custody.corrections(officer) : List.<String>of();
        var arrests = officer.has(Role.CENTRAL_OFFICER) ? custody.arrests(officer) : List.<String>of();
        var asked = officer.hasAny(GIVING) ? assurances.unanswered(officer) : List.<String>of();
        var owed = officer.hasAny(GIVING) ? assurances.resultsOwed(officer) : List.<String>of();
        return Stream.of(
                        alerts("correction", corrections, "/" + CustodyDoors.TAB),
                        ends(corrections, CustodyWork.MOST),
                        alerts("arrest", arrests, ""),
                        ends(arrests, CustodyWork.MOST),
                        alerts("assurance", asked, "/assurances"),
                        ends(asked, AssuranceWork.MOST),
                        alerts(RESULT, owed, ""),
                        ends(owed, AssuranceWork.MOST))
                .flatMap(each -> each)
                .toList();
    }

    /** Each by its file, and by nothing that is said in it. */
    private Stream<Alert> alerts(String what, List<String> files, String tab) {
        return files.stream().map(caseRef -> new Alert(alert(what, caseRef, tab), caseRef));
    }

    private FindingView alert(String what, String caseRef, String tab) {
        return new FindingView(
                RESULT.equals(what) ? "info" : "warning",
                words.text("extradition.work." + what, caseRef),
                words.text("extradition.work." + what + "-text"),
                null,
                "/cases/" + caseRef + tab);
    }

    /** Behind the last of one kind, where there may be more of it. */
    private Stream<Alert> ends(List<String> files, int most) {
        return Stream.ofNullable(words.ends(files.size(), most))
                .map(told -> new Alert(new FindingView("info", told, null, null, null), null));
    }
}
