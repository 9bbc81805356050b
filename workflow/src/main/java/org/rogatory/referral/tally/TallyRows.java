package org.rogatory.referral.tally;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The table of sums. A sum grows and shrinks by itself, so that two who count at the same time lose nothing; nothing in
 * it belongs to a file, so there is nothing in it that a rule of access could ask about.
 */
@Component
class TallyRows {

    private final JdbcClient database;

    TallyRows(JdbcClient database) {
        this.database = database;
    }

    /** One more in each of these sums. */
    void add(TallyPlace place, List<TallyCell> cells) {
        var refs = cells.stream().map(place::ref).toList();
        var known = new HashSet<>(database.sql("select tally_ref from referral_tally where tally_ref in (:refs)")
                .param("refs", refs)
                .query(String.class)
                .list());
        if (!known.isEmpty()) {
            database.sql("update referral_tally set number = number + 1 where tally_ref in (:refs)")
                    .param("refs", known)
                    .update();
        }
        cells.stream()
                .filter(cell -> !known.contains(place.ref(cell)))
                .distinct()
                .forEach(cell -> begin(place, cell, 1));
    }

    /** A sum that is not there yet. */
    void begin(TallyPlace place, TallyCell cell, long number) {
        database.sql("insert into referral_tally (tally_ref, organisation, state, quarter_key, mapping, dimension,"
                        + " code, second_code, number)"
                        + " values (:ref, :organisation, :state, :quarter, :mapping, :dimension, :code, :second,"
                        + " :number)")
                .param("ref", place.ref(cell))
                .param("organisation", place.organisation())
                .param("state", place.state())
                .param("quarter", place.quarter())
                .param("mapping", place.mapping())
                .param("dimension", cell.dimension())
                .param("code", cell.code())
                .param("second", cell.second())
                .param("number", number)
                .update();
    }

    /** One fewer in each. */
    void takeBack(TallyPlace place, List<TallyCell> cells) {
        database.sql("update referral_tally set number = number - 1 where number > 0 and tally_ref in (:refs)")
                .param("refs", cells.stream().map(place::ref).toList())
                .update();
    }

    /** Whether there is this sum. */
    boolean has(TallyPlace place, TallyCell cell) {
        return database.sql("select number from referral_tally where tally_ref = :ref")
                .param("ref", place.ref(cell))
                .query(Long.class)
                .optional()
                .isPresent();
    }

    /** Those of one organisation in some quarters. */
    List<TallySum> ofOrganisation(String organisation, Collection<String> quarters) {
        return database.sql("select quarter_key, mapping, dimension, code, second_code, number"
                        + " from referral_tally where organisation = :organisation and quarter_key in (:quarters)")
                .param("organisation", organisation)
                .param("quarters", quarters)
                .query(TallyRows::sum)
                .list();
    }

    /** Those of all organisations of a State in some quarters. */
    List<TallySum> ofState(String state, Collection<String> quarters) {
        return database.sql("select quarter_key, mapping, dimension, code, second_code, sum(number)"
                        + " from referral_tally where state = :state and quarter_key in (:quarters)"
                        + " group by quarter_key, mapping, dimension, code, second_code")
                .param("state", state)
                .param("quarters", quarters)
                .query(TallyRows::sum)
                .list();
    }

    private static TallySum sum(ResultSet row, int at) throws SQLException {
        var cell = new TallyCell(row.getString(3), row.getString(4), row.getString(5));
        return new TallySum(row.getString(1), row.getString(2), cell, row.getLong(6));
    }
}
