package org.rogatory.transfer.sentence;

import java.util.List;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ExecutionReportRepository extends Repository<ExecutionReport, String> {

    String VISIBLE = AccessScope.GRANTED + "r.caseRef)";

    ExecutionReport save(ExecutionReport report);

    @Query("select r from ExecutionReport r where r.caseRef = :caseRef and" + VISIBLE
            + " order by r.notedAt, r.reportRef")
    List<ExecutionReport> of(String caseRef, AccessScope scope);
}
