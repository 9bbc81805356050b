package org.rogatory.enclosures;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.Addressees;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Readers;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.ReservedPart;
import org.rogatory.cases.ReservedParts;
import org.rogatory.cases.Roles;
import org.rogatory.enclosures.EnclosureList.Made;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.law.Labels;
import org.rogatory.notices.Notices;
import org.rogatory.transmission.Legs;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Inventories of enclosures: drawn up, written and checked by the registrar. */
@Service
public class Enclosures {

    private static final int LONGEST_LETTER = 60;

    private final Cases cases;
    private final Readers readers;
    private final ReservedParts reserved;
    private final EnclosureRepository lists;
    private final EnclosureTexts texts;
    private final EnclosureLines drawn;
    private final Legs legs;
    private final Labels labels;
    private final Addressees addressees;
    private final Notices notices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Enclosures(
            Cases cases,
            Readers readers,
            ReservedParts reserved,
            EnclosureRepository lists,
            EnclosureTexts texts,
            EnclosureLines drawn,
            Legs legs,
            Labels labels,
            Addressees addressees,
            Notices notices,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.readers = readers;
        this.reserved = reserved;
        this.lists = lists;
        this.texts = texts;
        this.drawn = drawn;
        this.legs = legs;
        this.labels = labels;
        this.addressees = addressees;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    /** The lines of an inventory, and the version of it that was seen. */
    public record Written(long version, List<EnclosureLine> lines) {

        public Written {
            lines = List.copyOf(lines);
        }
    }

    /** Whether an officer, who sees the file, may draw up and check inventories of it. */
    public boolean keeps(CaseFile file, Officer officer) {
        return officer.has(Role.REGISTRAR) && !readers.onlyReads(file, officer);
    }

    /** The inventories of a file the officer may see, in the order in which they were drawn up. */
    @Transactional(readOnly = true)
    public List<EnclosureView> of(CaseFile file, Officer officer) {
        var named = reserved.closedTo(file, ReservedPart.DOCUMENT, officer);
        return lists.findByCaseRefOrderByDrawnAtAscListIdAsc(file.caseRef()).stream()
                .filter(list -> shown(file, list, officer))
                .map(list -> texts.view(file.caseRef(), list, named))
                .toList();
    }

    /** One inventory of a file the officer may see. */
    @Transactional(readOnly = true)
    public EnclosureView find(String caseRef, String listId, Officer officer) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        var named = reserved.closedTo(file, ReservedPart.DOCUMENT, officer);
        return texts.view(caseRef, list(file, listId, officer), named);
    }

    /** Draws an inventory up; answers with its reference. */
    @Transactional
    public String draw(String caseRef, NewEnclosures wanted, Officer officer) {
        var file = worked(caseRef, officer);
        var letter = wanted.letter();
        if (letter != null && letter.length() > LONGEST_LETTER) {
            throw Refusal.of("too-long", "letter");
        }
        var leg = wanted.legId();
        if (leg != null
                && legs.of(caseRef).stream().noneMatch(known -> known.legId().equals(leg))) {
            throw Refusal.of("field-missing", "leg");
        }
        var lines = texts.hide(caseRef, drawn.of(file, wanted, officer));
        var list = lists.saveAndFlush(new EnclosureList(
                caseRef, wanted.hidden(texts.hide(caseRef, letter)), lines, new Made(officer, clock.instant())));
        trace("enclosures.draw", list, caseRef, officer);
        return list.listId();
    }

    /** Keeps the lines as they are written so far. */
    @Transactional
    public void write(String caseRef, String listId, Written written, Officer officer) {
        var list = kept(worked(caseRef, officer), listId, written, officer);
        lists.saveAndFlush(list);
        trace("enclosures.write", list, caseRef, officer);
    }

    /** Ends the check: what goes lies there line by line, what came agrees or differs. */
    @Transactional
    public EnclosureState check(String caseRef, String listId, Written written, Officer officer) {
        var file = worked(caseRef, officer);
        var list = kept(file, listId, written, officer);
        LineRules.finished(list.way(), written.lines());
        var differs = list.way() == Way.RECEIPT && LineRules.differ(written.lines());
        list.check(differs, new Made(officer, clock.instant()));
        lists.saveAndFlush(list);
        cases.note(file, Act.draft(verb(list.way(), differs)).act(), officer);
        if (differs) {
            var told = addressees.with(file, Set.of(addressees.owner(file)));
            notices.notify(told, "enclosures_differ", caseRef);
        }
        return differs ? EnclosureState.DIFFERS : EnclosureState.CHECKED;
    }

    private static String verb(Way way, boolean differs) {
        if (way == Way.DISPATCH) {
            return "enclosures_packed";
        }
        return differs ? "enclosures_differ" : "enclosures_agree";
    }

    private EnclosureList kept(CaseFile file, String listId, Written written, Officer officer) {
        var list = list(file, listId, officer);
        if (!list.authority().equals(officer.authority())) {
            throw Refusal.notFound();
        }
        if (!list.is(EnclosureState.OPEN)) {
            throw Refusal.of("enclosures-finished");
        }
        if (texts.outdated(file.caseRef(), list, texts.inside(file.caseRef()))) {
            throw Refusal.of("enclosures-outdated");
        }
        if (list.version() != written.version()) {
            throw Refusal.changed();
        }
        LineRules.kept(written.lines(), this::known);
        LineRules.ofFile(written.lines(), texts.nameable(file.caseRef(), list)::contains);
        var named = reserved.closedTo(file, ReservedPart.DOCUMENT, officer);
        var lines = texts.completed(file.caseRef(), list, written.lines(), named);
        list.write(texts.hide(file.caseRef(), lines));
        return list;
    }

    private boolean known(String kind) {
        return labels.list("attachment_kinds").containsKey(kind)
                || labels.list("document_kinds").containsKey(kind);
    }

    private CaseFile worked(String caseRef, Officer officer) {
        var file = cases.findForWork(caseRef, officer);
        Roles.demand(officer.has(Role.REGISTRAR));
        return file;
    }

    EnclosureList list(CaseFile file, String listId, Officer officer) {
        return lists.findByListIdAndCaseRef(listId, file.caseRef())
                .filter(found -> shown(file, found, officer))
                .orElseThrow(Refusal::notFound);
    }

    /** What another office of this State has opened is not for those who only execute. */
    static boolean shown(CaseFile file, EnclosureList list, Officer officer) {
        return Deliberation.open(file, officer) || list.authority().equals(officer.authority());
    }

    private void trace(String action, EnclosureList list, String caseRef, Officer officer) {
        events.publishEvent(new EnclosuresEvent(
                action, caseRef, officer.username(), Map.of("way", list.way().key(), "list", list.listId())));
    }
}
