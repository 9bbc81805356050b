package org.rogatory.subject;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.rogatory.cases.PersonSearch;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.persons.FileKeys;
import org.rogatory.subject.SubjectExport.Asked;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Exports of all that is kept on one person: asked for by an officer, of files he sees, approved by another of the same
 * authority, made by a job and taken by who asked. Of files that who asked does not see nothing is told.
 */
@Service
public class SubjectExports {

    private static final int SHOWN = 100;
    private static final int LONGEST_NAME = 200;
    private static final Pattern NUMBER = Pattern.compile("(?=.*\\p{Nd})[\\p{L}\\p{Nd} .,/()№-]{1,60}");

    private final SubjectExportRepository exports;
    private final PersonSearch search;
    private final FileKeys keys;
    private final StillOpen still;
    private final SubjectNotices told;
    private final SubjectDesk desk;

    SubjectExports(
            SubjectExportRepository exports,
            PersonSearch search,
            FileKeys keys,
            StillOpen still,
            SubjectNotices told,
            SubjectDesk desk) {
        this.exports = exports;
        this.search = search;
        this.keys = keys;
        this.still = still;
        this.told = told;
        this.desk = desk;
    }

    /** Whether an officer has to do with exports at all. */
    public boolean opens(Officer officer) {
        return desk.enters(officer);
    }

    /** Whether an officer asks for them. */
    public boolean asks(Officer officer) {
        return desk.asks(officer);
    }

    /**
     * The exports that an officer may open, the latest first, at most a hundred: those of the authority where he could
     * approve them, else what he has asked for himself. Whom they are about is not told.
     */
    @Transactional(readOnly = true)
    public List<ExportView> list(Officer officer) {
        Roles.demand(desk.enters(officer));
        var limit = Limit.of(SHOWN);
        var found = officer.hasAny(SubjectDesk.APPROVING)
                ? exports.list(officer.authority(), limit)
                : exports.asked(officer.authority(), officer.username(), limit);
        return found.stream().map(SubjectExport::view).toList();
    }

    /**
     * Asks for an export, by his own post: by that it is made. Refused where no file that the officer sees names the person
     * so.
     */
    @Transactional
    public ExportView ask(NewExport wanted, Officer asking) {
        var officer = asking.own();
        Roles.demand(asks(officer));
        var person = person(wanted, officer.authority());
        var ground = wanted.ground();
        if (ground == null) {
            throw Refusal.of("field-missing", "ground");
        }
        if (!NUMBER.matcher(wanted.number()).matches()) {
            throw Refusal.of("subject-number", "number");
        }
        if (search.find(person.name(), person.born(), officer).isEmpty()
                && !search.doubts(person.name(), person.born(), officer)) {
            throw Refusal.of("subject-nobody", "name");
        }
        var id = UUID.randomUUID().toString();
        var sought = sought(person, wanted);
        var asked = new Asked(officer.authority(), ground, officer.username(), desk.now());
        var export = new SubjectExport(id, asked, desk.hidden(id, sought));
        var view = desk.keep("subject.ask", export, officer.username(), Map.of("ground", ground.key()))
                .view();
        told.asked(view);
        return view;
    }

    private ObjectNode sought(SoughtPerson person, NewExport wanted) {
        var sought = desk.node()
                .put("name", person.name())
                .put("born", person.born().toString())
                .put("number", wanted.number());
        var language = wanted.language();
        return language == null ? sought : sought.put("language", language.toLanguageTag());
    }

    private SoughtPerson person(NewExport wanted, String authority) {
        if (wanted.name().isEmpty()) {
            throw Refusal.of("field-missing", "name");
        }
        if (wanted.name().length() > LONGEST_NAME) {
            throw Refusal.of("too-long", "name");
        }
        var born = wanted.born();
        if (born == null) {
            throw Refusal.of("field-missing", "born");
        }
        if (born.isAfter(desk.today(authority))) {
            throw Refusal.of("day-in-future", "born");
        }
        return new SoughtPerson(wanted.name(), born);
    }

    /** Approves what another has asked for; a job makes it then. */
    @Transactional
    public ExportView approve(String exportId, Officer officer) {
        var export = decidable(exportId, officer);
        if (export.status() == ExportStatus.APPROVED
                && officer.username().equals(export.view().decidedBy())) {
            return export.view();
        }
        SubjectDesk.demand(export, ExportStatus.ASKED);
        export.approve(officer.username(), desk.now());
        return desk.keep("subject.approve", export, officer.username()).view();
    }

    /** Refuses it; whom it was about is forgotten. */
    @Transactional
    public ExportView refuse(String exportId, Officer officer) {
        var export = decidable(exportId, officer);
        if (export.status() == ExportStatus.REFUSED
                && officer.username().equals(export.view().decidedBy())) {
            return export.view();
        }
        SubjectDesk.demand(export, ExportStatus.ASKED);
        export.refuse(officer.username(), desk.now());
        var view = desk.keep("subject.refuse", export, officer.username()).view();
        keys.destroy(List.of(SubjectDesk.key(exportId)));
        told.refused(view);
        return view;
    }

    private SubjectExport decidable(String exportId, Officer officer) {
        var export = desk.find(exportId, officer);
        Roles.demand(SubjectDesk.approves(export, officer));
        if (SubjectDesk.mine(export, officer)) {
            throw Refusal.secondPerson("subject-four-eyes");
        }
        return export;
    }

    /**
     * An export as those read it whose business it is.
     *
     * @param name whom it is about; empty once that is forgotten
     * @param files what is still open of it; empty until it is made, and for who did not ask for it or may no more
     */
    public record ReadExport(
            ExportView view,
            String name,
            String born,
            String number,
            List<FoundFile> files,
            boolean decides,
            boolean takes) {

        /** Says which export it is and no more. */
        @Override
        public String toString() {
            return "ReadExport[" + view.exportId() + "]";
        }
    }

    /** How far an export is that is this officer's business; one that is not is not there. */
    @Transactional(readOnly = true)
    public ExportView state(String exportId, Officer officer) {
        return desk.find(exportId, officer).view();
    }

    /**
     * Opens an export for who asked for it or could approve it; that it was read is kept. Where its container holds
     * more than is open to who asked by now, it is made anew.
     */
    public ReadExport read(String exportId, Officer officer) {
        var found = desk.find(exportId, officer);
        desk.trace("subject.read", exportId, officer.username(), Map.of());
        var files = desk.given(found, officer) ? rest(found, officer) : List.<FoundFile>of();
        var export = desk.find(exportId, officer);
        var sought = desk.clear(exportId, export.sought());
        var mine = SubjectDesk.mine(export, officer);
        return new ReadExport(
                export.view(),
                sought.path("name").asString(""),
                sought.path("born").asString(""),
                sought.path("number").asString(""),
                files,
                export.status() == ExportStatus.ASKED && !mine && SubjectDesk.approves(export, officer),
                export.status() == ExportStatus.READY && desk.given(export, officer));
    }

    private List<FoundFile> rest(SubjectExport export, Officer officer) {
        var rest = still.of(export, officer);
        if (!rest.whole()) {
            still.renew(export.exportId(), officer);
        }
        return rest.files();
    }

    /** Whom it is about, of one that is not forgotten. */
    static SoughtPerson person(JsonNode sought) {
        try {
            return new SoughtPerson(
                    sought.path("name").asString(""),
                    LocalDate.parse(sought.path("born").asString("")));
        } catch (DateTimeException forgotten) {
            throw Refusal.notFound();
        }
    }
}
