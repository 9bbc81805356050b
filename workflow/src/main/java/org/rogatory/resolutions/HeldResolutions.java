package org.rogatory.resolutions;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.ShutTo;
import org.rogatory.identity.Officer;
import org.rogatory.resolutions.AssigneeRepository.NamedOfficer;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What resolutions and control have put into the hands of one officer, and its way to another when he leaves. */
@Service
public class HeldResolutions {

    private static final int LONGEST_LIST = 200;

    private final AssigneeRepository assignees;
    private final ControlledFileRepository controlled;

    HeldResolutions(AssigneeRepository assignees, ControlledFileRepository controlled) {
        this.assignees = assignees;
        this.controlled = controlled;
    }

    /** What an officer is named for on open files and on letters of the desk and has not reported yet. */
    @Transactional(readOnly = true)
    public List<HeldPart> parts(String username) {
        return Stream.concat(
                        assignees.heldBy(username, AccessScope.system()).stream(),
                        assignees.onLettersHeldBy(username).stream())
                .toList();
    }

    /** The orders on letters of the desk on which the officer, or one for whom he stands in, has still to report. */
    @Transactional(readOnly = true)
    public List<LetterOrder> orders(Officer officer) {
        return assignees.ordered(officer.names(), ShutTo.of(officer), Limit.of(LONGEST_LIST));
    }

    /** The files and letters of the desk on control for which an officer answers. */
    @Transactional(readOnly = true)
    public List<ControlView> controls(String username) {
        return Stream.concat(
                        controlled.heldBy(username, AccessScope.system()).stream(),
                        controlled.lettersHeldBy(username).stream())
                .map(ControlledFile::view)
                .toList();
    }

    /** For each of these resolutions, which of these officers it names already. */
    @Transactional(readOnly = true)
    public Map<String, Set<String>> named(Collection<String> resolutionIds, Collection<String> officers) {
        return resolutionIds.isEmpty() || officers.isEmpty()
                ? Map.of()
                : assignees.named(resolutionIds, officers).stream()
                        .collect(groupingBy(NamedOfficer::getResolutionId, mapping(NamedOfficer::getOfficer, toSet())));
    }

    /** Another officer executes these parts from now on; the caller leaves the trace. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void passParts(Collection<String> assigneeIds, Officer to) {
        assignees.pass(assigneeIds, to.username(), to.authority());
    }

    /** Another officer answers for the control of these files from now on; the caller leaves the trace. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void passControls(Collection<String> caseRefs, String to) {
        controlled.pass(caseRefs, to);
    }
}
