package org.rogatory.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.Officer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds files by a number somebody has before him: ours, theirs, that of the own system, or of the thread. */
@Service
public class CaseSearch {

    /** So many files are found at most. */
    public static final int LONGEST_LIST = 50;

    private static final int SHORTEST = 2;

    private final CaseFileRepository files;
    private final ApplicationEventPublisher events;

    CaseSearch(CaseFileRepository files, ApplicationEventPublisher events) {
        this.files = files;
        this.events = events;
    }

    /**
     * Files of requests from a State whose letter has this number, and this day where both are known.
     *
     * @param requesting null where the sender is not known: any other State
     */
    @Transactional(readOnly = true)
    public List<CaseFile> alike(@Nullable String requesting, String number, @Nullable LocalDate day, Officer officer) {
        var key = CaseNumber.key(number);
        if (key == null || key.isEmpty()) {
            return List.of();
        }
        return files.alike(officer.state(), requesting, key, AccessScope.of(officer)).stream()
                .filter(file -> requesting != null || !file.outgoing())
                .filter(file -> file.numbers().mayBeOf(day))
                .toList();
    }

    /** The files the officer may see whose number begins so, newest change first; one trace, without what was typed. */
    @Transactional
    public List<CaseFile> find(String typed, Officer officer) {
        var key = CaseNumber.key(typed);
        if (key == null || key.length() < SHORTEST) {
            return List.of();
        }
        var sought = new CaseFileRepository.Sought(
                CaseNumber.own(key, officer.state()) + "%",
                key + "%",
                typed.strip().toLowerCase(Locale.ROOT));
        var found = files.byNumber(sought, AccessScope.of(officer), Limit.of(LONGEST_LIST));
        var shown = found.stream().map(CaseFile::caseRef).toList();
        events.publishEvent(new CasesViewed("cases.search", "search", officer.username(), shown));
        return found;
    }
}
