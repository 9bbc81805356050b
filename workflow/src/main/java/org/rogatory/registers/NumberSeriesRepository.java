package org.rogatory.registers;

import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The series of numbers. The first statement of whoever registers locks the row until his transaction ends: others of the
 * same series wait, and a rolled back registration gives its number back.
 */
interface NumberSeriesRepository extends Repository<NumberSeries, String> {

    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert into registers_series"
                    + " (series_key, authority, kind, index_code, journal_year, last_number)"
                    + " values (:#{#series.key()}, :#{#series.authority()}, :#{#series.kind().name()},"
                    + " :#{#series.index()}, :#{#series.year()}, :step)"
                    + " on duplicate key update last_number = last_number + :step")
    void advance(Series series, long step);

    @Query("select s.lastNumber from NumberSeries s where s.seriesKey = :key")
    long last(String key);

    @Query("select s from NumberSeries s where s.authority = :authority order by s.journalYear desc, s.indexCode")
    List<NumberSeries> of(String authority);

    /** A series: numbers count from one in each journal, under each index, in each year. */
    record Series(String authority, JournalKind kind, String index, int year) {

        public String key() {
            return authority + "|" + kind.key() + "|" + index + "|" + year;
        }
    }
}
