package org.rogatory.resolutions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseLists;
import org.rogatory.cases.Listed;
import org.rogatory.identity.Officer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files on control that an officer may see, the longest overdue first; always the same few statements. */
@Service
public class ControlList {

    private static final int PART = 500;

    private final ControlledFileRepository controlled;
    private final CaseLists lists;
    private final ApplicationEventPublisher events;

    ControlList(ControlledFileRepository controlled, CaseLists lists, ApplicationEventPublisher events) {
        this.controlled = controlled;
        this.lists = lists;
        this.events = events;
    }

    /** Whether the list is for an officer: for everybody who works on files. */
    public static boolean opens(Officer officer) {
        return officer.worksOnFiles();
    }

    /** The page from the place the query names; leaves one trace with the references shown. */
    @Transactional
    public Listed<ControlLine> page(ControlQuery query, Officer officer) {
        var page = Listed.of(lines(query, officer, Listed.limit().max()));
        lists.viewList(page.lines().stream().map(ControlLine::file).toList(), officer);
        return page;
    }

    /** The whole list, however long; the export leaves its own trace. */
    @Transactional
    public List<ControlLine> export(ControlQuery query, Officer officer) {
        var found = new ArrayList<ControlLine>();
        var part = lines(query, officer, PART);
        found.addAll(part);
        while (part.size() == PART) {
            part = lines(query.after(part.get(PART - 1).place()), officer, PART);
            found.addAll(part);
        }
        lists.viewList(found.stream().map(ControlLine::file).toList(), officer);
        var details = Map.of("lines", String.valueOf(found.size()));
        events.publishEvent(new ResolutionsEvent("resolutions.export", "list", officer.username(), details));
        return List.copyOf(found);
    }

    /** The control of these files by their references, as far as the officer may see them; one statement. */
    @Transactional(readOnly = true)
    public Map<String, ControlView> of(Set<String> caseRefs, Officer officer) {
        return caseRefs.isEmpty()
                ? Map.of()
                : controlled.these(caseRefs, AccessScope.of(officer)).stream()
                        .collect(Collectors.toMap(ControlledFile::caseRef, ControlledFile::view));
    }

    /** How control stands on a day, with one other State or with all; two statements, however long the list is. */
    @Transactional(readOnly = true)
    public ControlSummary summary(String otherState, LocalDate today, Officer officer) {
        var query = ControlQuery.all().with(otherState);
        var scope = AccessScope.of(officer);
        return ControlSums.of(controlled.days(query, scope), controlled.daysOfOfficers(query, scope), today);
    }

    private List<ControlLine> lines(ControlQuery query, Officer officer, int most) {
        return controlled.list(query, AccessScope.of(officer), Limit.of(most)).stream()
                .map(found -> new ControlLine(found.control().view(), found.file()))
                .toList();
    }
}
