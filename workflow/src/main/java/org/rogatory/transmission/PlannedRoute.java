package org.rogatory.transmission;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The route chosen for what a file sends next. What was said about it is under the file's key. */
@Entity
@Table(name = "transmission_route")
class PlannedRoute {

    @Id
    private String caseRef;

    private String route;
    private @Nullable String note;
    private String plannedBy;
    private Instant plannedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected PlannedRoute() {}

    PlannedRoute(String caseRef, Choice choice) {
        this.caseRef = caseRef;
        this.route = choice.route();
        this.note = choice.hiddenNote();
        this.plannedBy = choice.by();
        this.plannedAt = choice.at();
    }

    /** What was chosen, with a word on it, by whom and when. */
    record Choice(String route, @Nullable String hiddenNote, String by, Instant at) {}

    void choose(Choice choice) {
        this.route = choice.route();
        this.note = choice.hiddenNote();
        this.plannedBy = choice.by();
        this.plannedAt = choice.at();
    }

    String route() {
        return route;
    }

    @Nullable
    String note() {
        return note;
    }

    String plannedBy() {
        return plannedBy;
    }

    Instant plannedAt() {
        return plannedAt;
    }
}
