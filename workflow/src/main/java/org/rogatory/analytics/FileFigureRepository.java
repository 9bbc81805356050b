package org.rogatory.analytics;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FileFigureRepository extends Repository<FileFigure, String> {

    /** Only figures of files the reader may see, of his State: its index is read, never the whole table. */
    String VISIBLE = " g.state = :#{#query.state()} and" + AccessScope.GRANTED + "g.caseRef)"
            + " and (:#{#query.other()} = '' or g.otherState = :#{#query.other()})";

    String GROUPED = " group by g.outgoing, g.otherState, g.form, g.subject, g.outcome";

    String COUNTED = "select g.outgoing as outgoing, g.otherState as otherState, g.form as form, g.subject as subject,"
            + " g.outcome as outcome, count(g) as number from FileFigure g where" + VISIBLE;

    String BEGUN = " and g.countedOn between :#{#query.from()} and :#{#query.to()}";
    String ENDED = " and g.outcome is not null and g.countedOn <= :#{#query.to()}"
            + " and g.endedOn between :#{#query.from()} and :#{#query.to()}";
    String OPEN = " and g.endedOn > :#{#query.to()} and g.countedOn <= :#{#query.to()}";

    String CHOSEN = " and (:#{#query.anyDirection()} = true or g.outgoing = :#{#query.outgoing()})"
            + " and (:#{#query.form()} = '' or g.form = :#{#query.form()})"
            + " and (:#{#query.subject()} = '' or g.subject = :#{#query.keptSubject()})"
            + " and (:#{#query.ofOutcomes()} = false or g.outcome in :#{#query.outcomes()})"
            + " and (:#{#query.withoutReason()} = false or coalesce(g.reasons, '') = '')"
            + " and (:#{#query.reason()} = '' or :#{#query.withoutReason()} = true"
            + " or concat(',', g.reasons, ',') like concat('%,', :#{#query.reason()}, ',%'))"
            + " and (:#{#query.ofStage()} = false or exists (select 1 from StageFigure s where s.caseRef = g.caseRef"
            + " and s.stage = :#{#query.stage()} and s.endedOn between :#{#query.from()} and :#{#query.to()}))"
            + " and (g.countedOn > :#{#query.after().day()}"
            + " or g.countedOn = :#{#query.after().day()} and g.caseRef > :#{#query.after().caseRef()})"
            + " order by g.countedOn, g.caseRef";

    String FOUND = "select new org.rogatory.analytics.FileFigureRepository$Found(g, f) from FileFigure g, CaseFile f"
            + " where f.caseRef = g.caseRef and" + VISIBLE;

    FileFigure save(FileFigure figure);

    Optional<FileFigure> findById(String caseRef);

    @Modifying
    @Query("delete from FileFigure g where g.caseRef = :caseRef")
    void forget(String caseRef);

    @Query(COUNTED + BEGUN + GROUPED)
    List<Counted> begun(FileQuery query, AccessScope scope);

    @Query(COUNTED + ENDED + GROUPED)
    List<Counted> ended(FileQuery query, AccessScope scope);

    @Query(COUNTED + OPEN + GROUPED)
    List<Counted> open(FileQuery query, AccessScope scope);

    /** How often each set of grounds and reasons was given for refusals and returns. */
    @Query("select g.outgoing as outgoing, g.outcome as outcome, g.reasons as reasons, count(g) as number"
            + " from FileFigure g where" + VISIBLE + ENDED
            + " and g.outcome in (org.rogatory.analytics.Outcome.REFUSED, org.rogatory.analytics.Outcome.RETURNED)"
            + " group by g.outgoing, g.outcome, g.reasons")
    List<Given> reasons(FileQuery query, AccessScope scope);

    @Query(FOUND + BEGUN + CHOSEN)
    List<Found> listBegun(FileQuery query, AccessScope scope, Limit limit);

    @Query(FOUND + ENDED + CHOSEN)
    List<Found> listEnded(FileQuery query, AccessScope scope, Limit limit);

    @Query(FOUND + OPEN + CHOSEN)
    List<Found> listOpen(FileQuery query, AccessScope scope, Limit limit);

    @Query(FOUND + CHOSEN)
    List<Found> listAll(FileQuery query, AccessScope scope, Limit limit);

    /** A figure and the head of its file. */
    record Found(FileFigure figure, CaseFile file) {

        FileLine line() {
            return figure.line(file);
        }
    }

    /** How many files have all this in common. */
    interface Counted {

        boolean getOutgoing();

        String getOtherState();

        String getForm();

        String getSubject();

        Outcome getOutcome();

        long getNumber();
    }

    /** How many files were refused or returned so. */
    interface Given {

        boolean getOutgoing();

        Outcome getOutcome();

        @Nullable
        String getReasons();

        long getNumber();
    }
}
