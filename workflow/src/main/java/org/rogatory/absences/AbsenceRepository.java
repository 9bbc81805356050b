package org.rogatory.absences;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AbsenceRepository extends Repository<Absence, String> {

    Absence save(Absence absence);

    Optional<Absence> findById(String absenceId);

    @Query("select a from Absence a where a.authority in :authorities or a.officer = :officer"
            + " order by a.firstDay desc, a.absenceId")
    List<Absence> of(Collection<String> authorities, String officer, Limit limit);

    @Query("select a from Absence a where a.cancelledAt is null and a.officer in :officers"
            + " and a.firstDay <= :lastDay and a.lastDay >= :firstDay")
    List<Absence> between(Collection<String> officers, LocalDate firstDay, LocalDate lastDay);

    @Query("select a from Absence a where a.cancelledAt is null and a.substitute = :substitute"
            + " and a.firstDay <= :day and a.lastDay >= :day")
    List<Absence> substitutedBy(String substitute, LocalDate day);

    @Query("select a from Absence a where a.cancelledAt is null and a.substitute = :substitute"
            + " and a.firstDay <= :lastDay and a.lastDay >= :firstDay order by a.firstDay, a.absenceId")
    List<Absence> substitutedBetween(String substitute, LocalDate firstDay, LocalDate lastDay);

    @Query("select a from Absence a where a.cancelledAt is null and a.substitute = :substitute"
            + " and a.lastDay >= :day order by a.firstDay, a.absenceId")
    List<Absence> yetSubstitutedBy(String substitute, LocalDate day);

    /** That an officer is away himself in an absence in which he would stand in. */
    record Clash(String absenceId, String officer) {}

    @Query("select distinct new org.rogatory.absences.AbsenceRepository$Clash(a.absenceId, b.officer)"
            + " from Absence a, Absence b where a.absenceId in :absenceIds and b.officer in :officers"
            + " and b.cancelledAt is null and b.lastDay >= :day"
            + " and b.firstDay <= a.lastDay and b.lastDay >= a.firstDay")
    List<Clash> clashes(Collection<String> absenceIds, Collection<String> officers, LocalDate day);
}
