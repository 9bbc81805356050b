package org.rogatory.resolutions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseLists;
import org.rogatory.cases.Listed;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.registers.DeskLetters;
import org.rogatory.registers.EntryView;
import org.rogatory.registers.Journals;
import org.rogatory.resolutions.ControlledFileRepository.LetterScope;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files and letters of the desk on control that an officer may see, the longest overdue first; always the same few statements. */
@Service
public class ControlList {

    private static final int PART = 500;

    private final ControlledFileRepository controlled;
    private final CaseLists lists;
    private final DeskLetters desk;
    private final Journals journals;
    private final Directory directory;
    private final ApplicationEventPublisher events;

    ControlList(
            ControlledFileRepository controlled,
            CaseLists lists,
            DeskLetters desk,
            Journals journals,
            Directory directory,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.journals = journals;
        this.directory = directory;
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
        trace(page.lines(), officer);
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
        trace(found, officer);
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

    /** The control of these letters of the desk by their entries, as far as the officer may see them; one statement. */
    @Transactional(readOnly = true)
    public Map<String, ControlView> ofLetters(Set<String> entryIds, Officer officer) {
        return entryIds.isEmpty()
                ? Map.of()
                : controlled.theseLetters(entryIds, scope("", officer)).stream()
                        .collect(Collectors.toMap(ControlledFile::caseRef, ControlledFile::view));
    }

    /** How control stands on a day, with one other State or with all; four statements, however long the list is. */
    @Transactional(readOnly = true)
    public ControlSummary summary(String otherState, LocalDate today, Officer officer) {
        var query = ControlQuery.all().with(otherState);
        var scope = AccessScope.of(officer);
        var letters = scope(otherState, officer);
        var days = new ArrayList<>(controlled.days(query, scope));
        days.addAll(controlled.daysOfLetters(query, letters));
        var ofOfficers = new ArrayList<>(controlled.daysOfOfficers(query, scope));
        ofOfficers.addAll(controlled.daysOfLettersOfOfficers(query, letters));
        return ControlSums.of(days, ofOfficers, today);
    }

    private List<ControlLine> lines(ControlQuery query, Officer officer, int most) {
        var files = controlled.list(query.files(), AccessScope.of(officer), Limit.of(most)).stream()
                .map(found -> ControlLine.of(found.control().view(), found.file()));
        return Stream.concat(files, letters(query, officer, most).stream())
                .sorted(Comparator.comparing(line -> line.control().dueOn()))
                .limit(most)
                .toList();
    }

    private List<ControlLine> letters(ControlQuery query, Officer officer, int most) {
        var found = controlled.letters(query.letters(), scope(query.other(), officer), Limit.of(most));
        var letters = desk.these(found.stream().map(ControlledFile::caseRef).toList()).stream()
                .collect(Collectors.toMap(EntryView::entryId, letter -> letter));
        return found.stream()
                .filter(control -> letters.containsKey(control.caseRef()))
                .map(control -> ControlLine.of(control.view(), Objects.requireNonNull(letters.get(control.caseRef()))))
                .toList();
    }

    private LetterScope scope(String otherState, Officer officer) {
        var senders = otherState.isEmpty() || !directory.knows(otherState)
                ? Set.<String>of()
                : directory.authorities(otherState).stream().map(Authority::key).collect(Collectors.toSet());
        return new LetterScope(
                journals.readable(officer),
                officer.authority(),
                officer.names(),
                senders,
                AccessScope.of(officer).principals(),
                officer.barring());
    }

    /** One event with the references shown; of letters of the desk another. */
    private void trace(List<ControlLine> shown, Officer officer) {
        lists.viewList(
                shown.stream().map(ControlLine::file).filter(Objects::nonNull).toList(), officer);
        var letters = shown.stream()
                .map(ControlLine::letter)
                .filter(Objects::nonNull)
                .map(EntryView::entryId)
                .collect(Collectors.joining(","));
        if (!letters.isEmpty()) {
            events.publishEvent(
                    new ResolutionsEvent("resolutions.list", "list", officer.username(), Map.of("shown", letters)));
        }
    }
}
