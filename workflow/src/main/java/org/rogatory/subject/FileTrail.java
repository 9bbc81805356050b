package org.rogatory.subject;

import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.audit.AuditTrail;
import org.rogatory.audit.ChainedRow;
import org.rogatory.cases.CaseFamily;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Readers;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the trail has of a file by its reference: acts of the procedure, and how often it was looked into, by codes and
 * days. Never who did it, and looks only where the officer may read who looked into the file as a whole.
 */
@Component
class FileTrail {

    private static final int PART = 500;

    /** Acts by which a file was looked into or taken along. */
    private static final Set<String> LOOKS = Set.of("cases.view", "cases.people", "cases.print", "documents.read");

    private final AuditTrail trail;
    private final Procedures procedures;
    private final Deliberation deliberation;
    private final Directory directory;
    private final JsonMapper json;

    FileTrail(
            AuditTrail trail, Procedures procedures, Deliberation deliberation, Directory directory, JsonMapper json) {
        this.trail = trail;
        this.procedures = procedures;
        this.deliberation = deliberation;
        this.directory = directory;
        this.json = json;
    }

    SubjectPart of(CaseFile file, Officer officer) {
        var zone = directory.times().zone(file.authority());
        var counted = procedures.of(file).share(file, officer).isPresent()
                ? ofShare(file, officer, zone)
                : ofFile(file, officer, zone);
        var data = json.createObjectNode();
        var acts = data.putArray("acts");
        counted.forEach((act, times) -> acts.addObject()
                .put("day", act.day())
                .put("action", act.action())
                .put("times", times));
        return new SubjectPart("trail", data, EnumSet.of(LeftOut.DELIBERATION));
    }

    /** Rows of the trail do not tell items apart: who was given some of them has the acts that are there for him. */
    private Map<Act, Integer> ofShare(CaseFile file, Officer officer, ZoneId zone) {
        var counted = new LinkedHashMap<Act, Integer>();
        for (var moment : deliberation.timeline(file, officer)) {
            var verb = moment.step().verb();
            if (ToldActs.tells(verb)) {
                counted.merge(new Act(day(moment.at(), zone), procedure(file) + verb), 1, Integer::sum);
            }
        }
        return counted;
    }

    private Map<Act, Integer> ofFile(CaseFile file, Officer officer, ZoneId zone) {
        var told = told(file, officer);
        var counted = new LinkedHashMap<Act, Integer>();
        var rows = trail.since(file.caseRef(), 0, PART);
        while (!rows.isEmpty()) {
            rows.stream()
                    .filter(row -> told.contains(row.action()))
                    .forEach(row -> counted.merge(new Act(day(row.at(), zone), row.action()), 1, Integer::sum));
            rows = rows.size() < PART
                    ? List.<ChainedRow>of()
                    : trail.since(file.caseRef(), rows.get(rows.size() - 1).id(), PART);
        }
        return counted;
    }

    /** What else the trail has – who asked to see it, what was isolated – is weighed inside. */
    private Set<String> told(CaseFile file, Officer officer) {
        var acts = ToldActs.verbs().stream().map(procedure(file)::concat);
        return Stream.concat(acts, Readers.readsAccessLog(officer) ? LOOKS.stream() : Stream.of())
                .collect(Collectors.toSet());
    }

    private static String procedure(CaseFile file) {
        return CaseFamily.of(file.machine()) + ".";
    }

    private static String day(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDate().toString();
    }

    /** An act of a day. */
    private record Act(String day, String action) {}
}
