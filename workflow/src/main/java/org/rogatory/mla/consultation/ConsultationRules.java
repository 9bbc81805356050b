package org.rogatory.mla.consultation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.requests.RequestForms;

/**
 * When a file admits what is asked and answered between the two States, and what of it keeps work from going on.
 *
 * @param rows the matters of the file, oldest first
 * @param received whether results of the request have come, which are used within limits
 * @param reached whether an own question has left, so that the other State may have answered it
 */
record ConsultationRules(
        CaseFile file, List<Consultation> rows, BooleanSupplier received, Predicate<Consultation> reached) {

    private static final Set<String> DECIDABLE = Set.of(
            "under_review",
            "information_requested",
            "accepted",
            "assigned",
            "in_execution",
            "partly_executed",
            "postponed");
    private static final Set<String> COSTING = Set.of("executed", "executed_negative");
    private static final Set<String> WITH_PARTNER = Set.of(
            "transmitted",
            "delivered",
            "acknowledged",
            "registered_by_partner",
            "information_requested",
            "partly_answered",
            "postponed");
    private static final Set<String> AFTERWARDS = Set.of("answered", "refused", "returned_without_execution");
    /** Results that come then are results all the same. */
    private static final Set<String> OVER = Set.of("withdrawn", "closed");

    private static final Set<String> ANSWERED = Set.of("partly_executed", "answered", "closed");
    private static final Set<String> REPORTING = Set.of("partly_answered", "answered", "withdrawn", "closed");
    private static final Set<String> INFORMED = Set.of("under_review", "noted", "closed");
    private static final Set<String> UNREACHED = Set.of("received", "joined");

    boolean admits(String verb) {
        return switch (verb) {
            case ConsultationVerbs.PROPOSE ->
                decidable() && !spontaneous() && !talks(row -> row.ours() && row.proposed());
            case ConsultationVerbs.ANSWER -> answersConsultation();
            case ConsultationVerbs.RECORD -> decidable() || withPartner() || talks(this::toSettle);
            case ConsultationVerbs.TELL_INCIDENT -> incident();
            case ConsultationVerbs.ANSWER_INCIDENT ->
                asked(of(Matter.INCIDENT)).isPresent() || withPartner() && file.byHand() && RequestForms.executed(file);
            case ConsultationVerbs.LIFT_STOP -> stopping().isPresent();
            case ConsultationVerbs.NOTE_COSTS ->
                !spontaneous() && (decidable() || requested() && COSTING.contains(file.status()));
            case ConsultationVerbs.ASK_USE, ConsultationVerbs.DISCLOSE -> holds();
            case ConsultationVerbs.ANSWER_USE -> asked(of(Matter.OTHER_USE)).isPresent() || file.byHand() && gave();
            case ConsultationVerbs.RECORD_USE -> otherUse().isPresent();
            case ConsultationVerbs.FEEDBACK ->
                !requested() && !spontaneous() && REPORTING.contains(file.status()) && received.getAsBoolean();
            case ConsultationVerbs.RECORD_FEEDBACK -> requested() && gave();
            case ConsultationVerbs.MARK_USE -> !requested() && received.getAsBoolean();
            default -> false;
        };
    }

    /** Whether somebody waits for the verb, and not only may it be done. */
    boolean awaits(String verb) {
        return ConsultationVerbs.LIFT_STOP.equals(verb)
                || asked(answeredBy(verb)).isPresent();
    }

    /** What an answer is about. */
    static Predicate<Consultation> answeredBy(String verb) {
        return switch (verb) {
            case ConsultationVerbs.ANSWER_USE -> of(Matter.OTHER_USE);
            case ConsultationVerbs.ANSWER_INCIDENT -> of(Matter.INCIDENT);
            default -> row -> row.matter().talkedOver();
        };
    }

    /** Where letters go by hand a question may have come on paper alone. */
    private boolean answersConsultation() {
        var asked =
                asked(row -> row.matter() == Matter.DISCLOSURE || row.matter().talkedOver() && withPartner());
        return asked.isPresent() || file.byHand() && (withPartner() || gave());
    }

    /** It may come out long after the request: also when that was withdrawn or its file closed, if something was received. */
    private boolean incident() {
        if (requested()) {
            return !UNREACHED.contains(file.status());
        }
        return withPartner()
                || AFTERWARDS.contains(file.status())
                || OVER.contains(file.status()) && received.getAsBoolean();
    }

    /** The own report of a breach that still stops the work: there is none where nothing is executed. */
    Optional<Consultation> stopping() {
        return breach(row -> true);
    }

    private Optional<Consultation> breach(Predicate<Consultation> here) {
        return requested() && RequestForms.executed(file)
                ? unsettled(of(Matter.INCIDENT).and(here))
                : Optional.empty();
    }

    /**
     * What keeps work from going on: a breach on which the other State has not decided, or costs not agreed on.
     *
     * @param item number of the item to be worked on, or null for the whole file
     */
    Optional<Matter> stop(@Nullable Integer item) {
        if (!requested()) {
            return Optional.empty();
        }
        Predicate<Consultation> here =
                row -> row.itemNumber() == null || row.itemNumber().equals(item);
        Predicate<Consultation> dear = row -> "extraordinary".equals(row.kind());
        return breach(here)
                .or(() -> unsettled(of(Matter.COSTS).and(dear).and(here)))
                .map(Consultation::matter);
    }

    private Optional<Consultation> unsettled(Predicate<Consultation> which) {
        return rows.stream()
                .filter(which.and(Consultation::ours))
                .filter(row -> !row.held())
                .findFirst();
    }

    /** The own question on another use that an answer on paper is about: the oldest open one that has left. */
    Optional<Consultation> otherUse() {
        return rows.stream()
                .filter(of(Matter.OTHER_USE).and(Consultation::ours))
                .filter(Consultation::proposed)
                .filter(reached)
                .findFirst();
    }

    /** The question of the other State that an answer is about: the oldest open one that asks. */
    Optional<Consultation> asked(Predicate<Consultation> about) {
        return rows.stream()
                .filter(about.and(Consultation::proposed))
                .filter(row -> !row.ours() && asks(file, row))
                .findFirst();
    }

    static boolean asks(CaseFile file, Consultation row) {
        return asks(file, row.matter(), row.ours());
    }

    /**
     * Whether an answer is awaited: on a breach the requesting State decides as long as its request is executed, and it
     * asks nothing by one of its own.
     */
    static boolean asks(CaseFile file, Matter matter, boolean ours) {
        var decided = file.outgoing() != ours && RequestForms.executed(file);
        return !matter.toldOnly() && (matter != Matter.INCIDENT || decided);
    }

    static Predicate<Consultation> of(Matter matter) {
        return row -> row.matter() == matter;
    }

    /** What is about this decision, or about none in particular. */
    static Predicate<Consultation> on(String decision) {
        return row -> row.kind() == null || decision.equals(row.kind());
    }

    private boolean talks(Predicate<Consultation> which) {
        return rows.stream().anyMatch(row -> row.matter().talkedOver() && which.test(row));
    }

    /** When the file is closed, only a disclosure may still be talked over. */
    private boolean toSettle(Consultation row) {
        return !row.held() && !row.dropped() && (file.closedAt() == null || row.matter() == Matter.DISCLOSURE);
    }

    private boolean requested() {
        return !file.outgoing();
    }

    private boolean spontaneous() {
        return RequestForms.spontaneous(file.form());
    }

    /** Whether this side has what the other one gave: results of its request, or information given unasked. */
    private boolean holds() {
        if (requested() != spontaneous()) {
            return false;
        }
        return spontaneous() ? INFORMED.contains(file.status()) : received.getAsBoolean();
    }

    /** Whether this side has given the other one something that is used within limits. */
    private boolean gave() {
        return requested()
                ? !spontaneous() && ANSWERED.contains(file.status())
                : spontaneous() && (withPartner() || file.closedAt() != null);
    }

    private boolean decidable() {
        return requested() && DECIDABLE.contains(file.status());
    }

    private boolean withPartner() {
        return !requested() && WITH_PARTNER.contains(file.status());
    }
}
