package org.rogatory.cases;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Documents;
import org.rogatory.documents.Isolation;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Postings;
import org.rogatory.law.Lifecycles;
import org.rogatory.law.Occurrence;
import org.rogatory.law.Transition;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the authority that keeps a received request weighs: notes, internal words of its acts, matters between the States,
 * messages, letters. Another authority of the State is given the file to execute it and gets only what it needs for that:
 * the request with what came to it, what it was ordered to do, and its own work.
 */
@Component
public class Deliberation {

    private static final String REQUEST = "request";

    private final Procedures procedures;
    private final Lifecycles lifecycles;
    private final Documents documents;
    private final ReservedParts reserved;
    private final ReservedSections sections;
    private final Timeline timeline;
    private final Postings postings;
    private final ObjectProvider<MomentsBeside> beside;

    Deliberation(
            Procedures procedures,
            Lifecycles lifecycles,
            Documents documents,
            ReservedParts reserved,
            ReservedSections sections,
            Timeline timeline,
            Postings postings,
            ObjectProvider<MomentsBeside> beside) {
        this.beside = beside;
        this.lifecycles = lifecycles;
        this.procedures = procedures;
        this.documents = documents;
        this.reserved = reserved;
        this.sections = sections;
        this.timeline = timeline;
        this.postings = postings;
    }

    /** Whether the officer, who sees the file, takes part in it. */
    public static boolean open(CaseFile file, Officer officer) {
        return file.outgoing() || officer.isSystem() || officer.authority().equals(file.authority());
    }

    /** Refuses, as if it were not there, what belongs to the deliberation alone. */
    public static void demandOpen(CaseFile file, Officer officer) {
        if (!open(file, officer)) {
            throw Refusal.notFound();
        }
    }

    /**
     * The documents of a file; for those who only execute the request, what came to it, their orders, and their own work.
     * What is for others by name is not among them.
     */
    @Transactional(readOnly = true)
    public List<DocumentView> documents(CaseFile file, Officer officer) {
        var all = documents.ofCase(file.caseRef()).stream()
                .filter(Predicate.not(ofOthers(file, officer)))
                .toList();
        if (open(file, officer)) {
            return all;
        }
        var own = colleagues(file, officer);
        var orders = papers(file);
        var weighed = procedures.of(file).weighed();
        var share = procedures.of(file).share(file, officer);
        var judged = procedures.of(file).judged(file, officer);
        var closed = procedures.of(file).closed(file, all, officer);
        return all.stream()
                .filter(document -> judged.documents().contains(document.documentRef())
                        || own.test(document.createdBy(), document.createdAt())
                        || !closed.contains(document.documentRef())
                                && !weighed.contains(document.kind())
                                && given(document, orders)
                                && share.filter(part ->
                                                !part.shows(document.documentRef(), orders.contains(document.kind())))
                                        .isEmpty())
                .toList();
    }

    /** The kinds of the documents that are for others by name, oldest first; for those who take part in the file. */
    @Transactional(readOnly = true)
    public List<String> reservedKinds(CaseFile file, Officer officer) {
        return !file.marks().reserved() || !open(file, officer)
                ? List.of()
                : documents.ofCase(file.caseRef()).stream()
                        .filter(ofOthers(file, officer))
                        .map(DocumentView::kind)
                        .toList();
    }

    /** The keys of the sections that are for others by name; for those who take part in the file. */
    @Transactional(readOnly = true)
    public Set<String> closedSections(CaseFile file, Officer officer) {
        return open(file, officer) ? reserved.closedTo(file, ReservedPart.SECTION, officer) : Set.of();
    }

    /** What is for others by name, and the letters that would tell a section that is. */
    private Predicate<DocumentView> ofOthers(CaseFile file, Officer officer) {
        var closed = reserved.closedTo(file, officer);
        var named = ReservedParts.references(closed, ReservedPart.DOCUMENT);
        var carriers = sections.carriers(file, closed);
        return document -> named.contains(document.documentRef()) || carriers.contains(document.kind());
    }

    /**
     * What is given to whoever executes: the request and all that came to it, and the orders, those that a person signs from
     * then on; no other letter of the office.
     */
    private static boolean given(DocumentView document, Set<String> orders) {
        var internal = DocumentView.INTERNAL.equals(document.marking());
        return switch (document.status()) {
            case RECEIVED -> !internal;
            case ATTACHED -> !internal && !document.besideLetter() || REQUEST.equals(document.kind());
            case DRAFT, RENDERED ->
                DocumentView.RECORD.equals(document.marking()) || internal && orders.contains(document.kind());
            case SEALED -> orders.contains(document.kind());
        };
    }

    /** The document, if the file has it and the officer may open it; otherwise refused as not found, or as taken away. */
    @Transactional(readOnly = true)
    public DocumentView document(CaseFile file, String documentRef, Officer officer) {
        var found = listed(file, documentRef, officer);
        var isolation = found.isolation();
        if (isolation != null) {
            throw takenAway(isolation);
        }
        return found;
    }

    /** The same, whether or not it can be opened. */
    @Transactional(readOnly = true)
    public DocumentView listed(CaseFile file, String documentRef, Officer officer) {
        return documents(file, officer).stream()
                .filter(document -> document.documentRef().equals(documentRef))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** The answer to who wants a document that is not there for anybody. */
    public static Refusal takenAway(Isolation isolation) {
        return switch (isolation) {
            case ISOLATED -> Refusal.of("document-isolated");
            case ERASED -> Refusal.of("document-erased");
        };
    }

    /**
     * What happened to the file, oldest first; of the acts of others without their internal words and reasons; who has
     * a part of the file reads the words of no order but one about an item of its own.
     */
    @Transactional(readOnly = true)
    public List<Timeline.Moment> timeline(CaseFile file, Officer officer) {
        var all = timeline.of(file.caseRef());
        if (open(file, officer)) {
            return whole(file, all);
        }
        var own = colleagues(file, officer);
        var orders = procedures.of(file).orders();
        var share = procedures.of(file).share(file, officer);
        var judged = procedures.of(file).judged(file, officer).moments(all);
        return all.stream()
                .filter(moment ->
                        share.filter(part -> !part.tells(moment.step())).isEmpty())
                .map(moment -> own.test(moment.step().actor(), moment.at())
                                || orders.contains(moment.step().verb())
                                        && share.filter(part -> !part.says(moment.step()))
                                                .isEmpty()
                        ? moment
                        : moment.with(
                                judged.contains(moment.id())
                                        ? moment.step().released()
                                        : moment.step().withoutWords()))
                .toList();
    }

    /** With what is kept elsewhere of it. */
    private List<Timeline.Moment> whole(CaseFile file, List<Timeline.Moment> all) {
        var others =
                beside.orderedStream().flatMap(part -> part.of(file).stream()).toList();
        return others.isEmpty()
                ? all
                : Stream.concat(all.stream(), others.stream())
                        .sorted(Comparator.comparing(Timeline.Moment::at))
                        .toList();
    }

    /** The kinds of papers by which execution is ordered, and in which its part of the request is told. */
    private Set<String> papers(CaseFile file) {
        var orders = procedures.of(file).orders();
        var lifecycle = lifecycles.of(file.machine());
        var steps = lifecycle.transitions().stream()
                .filter(step -> orders.contains(step.verb()))
                .map(Transition::produces);
        var events = lifecycle.events().stream()
                .filter(event -> orders.contains(event.verb()))
                .map(Occurrence::produces);
        var copies = procedures.of(file).copies().stream();
        return Stream.of(steps, events, copies)
                .flatMap(kinds -> kinds)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether somebody of his own authority did something there: what he did before he came he did for another. */
    private BiPredicate<String, Instant> colleagues(CaseFile file, Officer officer) {
        var since = postings.at(file.state(), officer.authority());
        return (author, at) -> at.isAfter(since.getOrDefault(author, Instant.MAX));
    }
}
