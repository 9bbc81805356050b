package org.rogatory.routes.visa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.Role;
import org.rogatory.routes.RouteStage;
import org.rogatory.routes.RouteStep;
import org.rogatory.routes.StepPlace;

/** One visa of a file: a copy of the step of its route, and what became of it; its words are enciphered. */
@Entity
@Table(name = "routes_visa")
class Visa {

    @Id
    private String visaId;

    private String caseRef;

    @Enumerated(EnumType.STRING)
    private RouteStage stage;

    private int attempt;
    private int line;
    private String routeId;
    private int edition;
    private @Nullable String unit;
    private int turn;

    @Enumerated(EnumType.STRING)
    private StepPlace place;

    private @Nullable String authority;

    @Column(name = "role_key")
    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable String post;
    private int days;

    @Enumerated(EnumType.STRING)
    private VisaStatus status;

    private @Nullable Instant askedAt;
    private @Nullable LocalDate dueOn;
    private @Nullable Instant settledAt;
    private @Nullable String settledBy;
    private @Nullable String forWhom;
    private @Nullable String reasons;
    private @Nullable String content;
    private @Nullable String movedFrom;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Visa() {}

    /** Where a visa stands: of which file, before which act, which time, at which line of the sheet. */
    record Slot(String caseRef, RouteStage stage, int attempt, int line) {}

    /** Of which edition of which route it is, and from which body its place was found; null where that was not kept. */
    record Source(String routeId, int edition, @Nullable String unit) {}

    Visa(Slot slot, Source source, RouteStep step, @Nullable String authority) {
        this.visaId = UUID.randomUUID().toString();
        this.caseRef = slot.caseRef();
        this.stage = slot.stage();
        this.attempt = slot.attempt();
        this.line = slot.line();
        this.routeId = source.routeId();
        this.edition = source.edition();
        this.unit = source.unit();
        this.turn = step.turn();
        this.place = step.place();
        this.role = step.role();
        this.post = step.post();
        this.days = step.days();
        this.authority = authority;
        this.status = VisaStatus.AHEAD;
    }

    /** The same visa for the next time the file enters the stage: a running file keeps its route, if not its places. */
    Visa again(String body, @Nullable String where) {
        return new Visa(new Slot(caseRef, stage, attempt + 1, line), new Source(routeId, edition, body), step(), where);
    }

    /** The step of the route it is a copy of; an authority that the step names is that of the visa. */
    RouteStep step() {
        return new RouteStep(turn, place, null, role, post, days);
    }

    /** Whether its place was found from another body than this one. */
    boolean foundFromOther(String body) {
        return place.ofBody() && unit != null && !unit.equals(body);
    }

    void ask(Instant now, LocalDate due) {
        this.status = VisaStatus.WAITING;
        this.askedAt = now;
        this.dueOn = due;
    }

    /** Who settled it, in whose place, and when. */
    record Settled(String by, @Nullable String forWhom, Instant at) {}

    void settle(VisaStatus end, Settled how) {
        this.status = end;
        this.settledBy = how.by();
        this.forWhom = how.forWhom();
        this.settledAt = how.at();
    }

    /** Why, in codes and in words that are enciphered. */
    void explain(List<String> codes, @Nullable String hiddenText) {
        this.reasons = codes.isEmpty() ? null : String.join(",", codes);
        this.content = hiddenText;
    }

    /** The file went another way; nobody settled it. */
    void lapse(Instant now) {
        this.status = VisaStatus.LAPSED;
        this.settledAt = now;
    }

    void moveTo(String successor) {
        this.movedFrom = authority;
        this.authority = successor;
        this.status = VisaStatus.AHEAD;
    }

    String visaId() {
        return visaId;
    }

    String caseRef() {
        return caseRef;
    }

    RouteStage stage() {
        return stage;
    }

    int attempt() {
        return attempt;
    }

    /** Its number on the sheet of the stage. */
    String number() {
        return String.valueOf(line);
    }

    int turn() {
        return turn;
    }

    @Nullable
    String authority() {
        return authority;
    }

    Role role() {
        return role;
    }

    int days() {
        return days;
    }

    VisaStatus status() {
        return status;
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    @Nullable
    String hiddenText() {
        return content;
    }

    VisaView view(@Nullable String text, boolean vacant) {
        return new VisaView(
                number(),
                stage,
                attempt,
                turn,
                edition,
                authority,
                role,
                post,
                status,
                askedAt,
                dueOn,
                settledAt,
                settledBy,
                forWhom,
                reasons == null ? List.of() : Arrays.asList(reasons.split(",")),
                text,
                movedFrom,
                vacant);
    }
}
