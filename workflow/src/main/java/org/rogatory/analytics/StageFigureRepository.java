package org.rogatory.analytics;

import java.util.List;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StageFigureRepository extends Repository<StageFigure, String> {

    List<StageFigure> saveAll(Iterable<StageFigure> figures);

    void deleteAll(Iterable<? extends StageFigure> figures);

    @Query("select s from StageFigure s where s.caseRef = :caseRef")
    List<StageFigure> of(String caseRef);

    @Modifying
    @Query("delete from StageFigure s where s.caseRef = :caseRef")
    void forget(String caseRef);

    /** How many files left each stage in the period after how many days. */
    @Query("select s.outgoing as outgoing, s.stage as stage, s.days as days, count(s) as number from StageFigure s"
            + " where s.state = :#{#query.state()} and s.endedOn between :#{#query.from()} and :#{#query.to()}"
            + " and" + AccessScope.GRANTED + "s.caseRef)"
            + " group by s.outgoing, s.stage, s.days")
    List<Taken> taken(FileQuery query, AccessScope scope);

    /** The same of files with one other State. */
    @Query("select s.outgoing as outgoing, s.stage as stage, s.days as days, count(s) as number"
            + " from StageFigure s, FileFigure g where g.caseRef = s.caseRef and g.otherState = :#{#query.other()}"
            + " and s.state = :#{#query.state()} and s.endedOn between :#{#query.from()} and :#{#query.to()}"
            + " and" + AccessScope.GRANTED + "s.caseRef)"
            + " group by s.outgoing, s.stage, s.days")
    List<Taken> takenWith(FileQuery query, AccessScope scope);

    /** So many files took so many days. */
    interface Taken {

        boolean getOutgoing();

        Stage getStage();

        long getDays();

        long getNumber();
    }
}
