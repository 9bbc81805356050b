package org.rogatory.analytics;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;

/** How many days a file has spent in one stage; a stage that is entered again goes on counting. */
@Entity
@Table(name = "analytics_stage")
class StageFigure {

    @Id
    private String stageId;

    private String caseRef;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private String state;
    private boolean outgoing;
    private @Nullable LocalDate begunOn;
    private LocalDate endedOn;
    private long days;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected StageFigure() {}

    StageFigure(CaseFile file, Stage stage) {
        this.stageId = file.caseRef() + "/" + stage.key();
        this.caseRef = file.caseRef();
        this.stage = stage;
        this.state = file.state();
        this.outgoing = file.outgoing();
        this.endedOn = FileFigure.NEVER;
    }

    Stage stage() {
        return stage;
    }

    void begin(LocalDate day) {
        if (begunOn == null) {
            begunOn = day;
            endedOn = FileFigure.NEVER;
        }
    }

    /** It goes on as if it had not ended: the days since count, too. */
    void resume() {
        if (begunOn == null && endedOn.isBefore(FileFigure.NEVER)) {
            begunOn = endedOn;
            endedOn = FileFigure.NEVER;
        }
    }

    void end(LocalDate day) {
        if (begunOn != null) {
            days += Math.max(0, ChronoUnit.DAYS.between(begunOn, day));
            begunOn = null;
            endedOn = day;
        }
    }

    boolean running() {
        return begunOn != null;
    }
}
