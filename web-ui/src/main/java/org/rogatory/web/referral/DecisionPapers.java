package org.rogatory.web.referral;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Deliberation;
import org.rogatory.documents.DocumentView;
import org.rogatory.identity.Officer;
import org.rogatory.referral.track.DecisionView;
import org.rogatory.web.shared.CaseWords;
import org.springframework.stereotype.Component;

/** The documents on which decisions rest, by what they are: their names and words are told for a reason alone. */
@Component
class DecisionPapers {

    private final Deliberation deliberation;
    private final CaseWords caseWords;

    DecisionPapers(Deliberation deliberation, CaseWords caseWords) {
        this.deliberation = deliberation;
        this.caseWords = caseWords;
    }

    /** What each of them is, by its reference, the oldest first; those of nobody are not asked for. */
    Map<String, String> kinds(CaseFile file, Collection<DecisionView> decisions, Officer officer, Locale reader) {
        var named = decisions.stream()
                .flatMap(decision -> decision.files().stream())
                .collect(Collectors.toSet());
        var all = named.isEmpty() ? List.<DocumentView>of() : deliberation.documents(file, officer);
        var kinds = new LinkedHashMap<String, String>();
        all.stream()
                .filter(document -> named.contains(document.documentRef()))
                .forEach(document -> kinds.put(document.documentRef(), caseWords.paper(document.kind(), reader)));
        return kinds;
    }
}
