package org.rogatory.routes;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One edition of an endorsement route: written while it is a draft, fixed once it is in force. */
@Entity
@Table(name = "routes_route")
class EndorsementRoute {

    @Id
    private String routeId;

    private String seriesId;
    private int edition;
    private String state;
    private String initiator;
    private String machine;

    @Enumerated(EnumType.STRING)
    private RouteStage stage;

    private LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private String writers;
    private Instant draftedAt;
    private @Nullable String forcedBy;
    private @Nullable Instant forcedAt;
    private @Nullable String endAskedBy;
    private @Nullable LocalDate endAskedFor;
    private @Nullable String endedBy;
    private @Nullable Instant endedAt;

    @ElementCollection
    @CollectionTable(name = "routes_step", joinColumns = @JoinColumn(name = "route_id"))
    @OrderColumn(name = "line")
    private List<RouteStep> steps = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected EndorsementRoute() {}

    /** Which edition of which route it is. */
    record Edition(String routeId, String seriesId, int number, String state) {}

    @SuppressWarnings("NullAway.Init")
    EndorsementRoute(Edition edition, NewRoute wanted, String writer, Instant now) {
        this.routeId = edition.routeId();
        this.seriesId = edition.seriesId();
        this.edition = edition.number();
        this.state = edition.state();
        this.initiator = wanted.initiator().text();
        this.machine = wanted.machine();
        this.stage = Objects.requireNonNull(wanted.stage());
        this.writers = writer;
        this.draftedAt = now;
        fill(wanted);
    }

    /** The draft says something else now; its key stays where it has earlier editions. */
    void write(NewRoute wanted, String writer) {
        if (edition == 1) {
            this.initiator = wanted.initiator().text();
            this.machine = wanted.machine();
            this.stage = Objects.requireNonNull(wanted.stage());
        }
        if (!view().writers().contains(writer)) {
            this.writers = writers + " " + writer;
        }
        fill(wanted);
    }

    private void fill(NewRoute wanted) {
        this.validFrom = Objects.requireNonNull(wanted.validFrom());
        this.validTo = wanted.validTo();
        this.steps.clear();
        this.steps.addAll(wanted.steps());
    }

    void putInForce(String by, Instant now) {
        this.forcedBy = by;
        this.forcedAt = now;
    }

    boolean forcedAfter(Instant moment) {
        return forcedAt == null || forcedAt.isAfter(moment);
    }

    /** The next edition takes its place. */
    void replaceFrom(LocalDate firstDayOfNext) {
        this.validTo = firstDayOfNext.minusDays(1);
    }

    /** One administrator wants it to end with this day. */
    void askEnd(LocalDate lastDay, String by) {
        this.endAskedFor = lastDay;
        this.endAskedBy = by;
    }

    /** Nobody wants it to end any more. */
    void keepOn() {
        this.endAskedFor = null;
        this.endAskedBy = null;
    }

    void end(LocalDate lastDay, String by, Instant now) {
        this.validTo = lastDay;
        this.endedBy = by;
        this.endedAt = now;
        this.endAskedFor = null;
    }

    RouteView view() {
        return new RouteView(
                routeId,
                seriesId,
                edition,
                state,
                Initiator.of(initiator),
                machine,
                stage,
                validFrom,
                validTo,
                List.copyOf(steps),
                Set.of(writers.split(" ")),
                forcedBy,
                endAskedBy,
                endAskedFor,
                endedBy,
                version == null ? 0 : version);
    }
}
