package org.rogatory.mla.outgoing;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.CaseLists;
import org.rogatory.identity.Officer;
import org.rogatory.requests.content.DraftedFiles;
import org.rogatory.requests.content.OutgoingRequest;
import org.rogatory.requests.content.OutgoingRequestRepository;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts that were given up before anybody else had them: the unit that drafted them may take them up again. */
@Service
public class AbandonedDrafts {

    /** As long as a list still shows them. */
    public static final Duration SHOWN = Duration.ofDays(90);

    /** So many stand in a list at most. */
    public static final int LONGEST_LIST = 50;

    private static final Limit MOST = Limit.of(LONGEST_LIST);

    private final OutgoingRequestRepository requests;
    private final CaseLists lists;
    private final Clock clock;

    AbandonedDrafts(OutgoingRequestRepository requests, CaseLists lists, Clock clock) {
        this.requests = requests;
        this.lists = lists;
        this.clock = clock;
    }

    /** What the officer's unit has abandoned lately and he may restore, at most fifty; leaves the trace of a list. */
    @Transactional
    public List<CaseFile> of(Officer officer) {
        var since = clock.instant().minus(SHOWN);
        var found = requests.abandoned(officer.authority(), since, AccessScope.of(officer), MOST).stream()
                .filter(file -> drafts(file, officer))
                .toList();
        lists.viewList(found, officer);
        return found;
    }

    /** Whether a draft that is abandoned now can be restored later: nobody has submitted it yet. */
    @Transactional(readOnly = true)
    public boolean canComeBack(String caseRef, Officer officer) {
        return requests.find(caseRef, AccessScope.of(officer))
                .filter(request -> !request.submitted())
                .isPresent();
    }

    static boolean restorable(CaseFile file, OutgoingRequest request, Officer officer) {
        return !request.submitted() && drafts(file, officer);
    }

    /** Whether he drafts in the unit and on the route of the file. */
    static boolean drafts(CaseFile file, Officer officer) {
        return file.unit().equals(officer.authority()) && officer.has(DraftedFiles.drafter(file));
    }
}
