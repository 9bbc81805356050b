package org.rogatory.trust;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.Directory;
import org.rogatory.figures.Figure;
import org.rogatory.figures.FigureSource;
import org.rogatory.figures.FigureUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How many days the newest believed certificate of each kind and authority is still valid. One that was followed by
 * another stays believed for old letters and asks for nobody; those of single officers are no figures. Those for
 * demonstration count where they are believed, and nobody can be asked for the next one of an office that is gone.
 */
@Component
class CertificateFigures implements FigureSource {

    private static final int SOON = 30;

    private final JdbcClient database;
    private final Directory directory;
    private final TrustSettings settings;
    private final Clock clock;

    CertificateFigures(JdbcClient database, Directory directory, TrustSettings settings, Clock clock) {
        this.database = database;
        this.directory = directory;
        this.settings = settings;
        this.clock = clock;
    }

    /** Until when the newest certificate of a kind is valid; an anchor is of no single authority. */
    private record Newest(
            String state, String kind, @Nullable String authority, LocalDate until) {

        static Newest read(ResultSet row, int number) throws SQLException {
            return new Newest(row.getString(1), row.getString(2), row.getString(3), row.getObject(4, LocalDate.class));
        }

        Figure left(LocalDate today) {
            return Figure.of("certificates", ChronoUnit.DAYS.between(today, until))
                    .counting(FigureUnit.DAYS)
                    .forPart(state + "/" + kind + "/" + Objects.requireNonNullElse(authority, "-"))
                    .wantingMore(SOON, 0);
        }
    }

    @Override
    public List<Figure> figures() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return database
                .sql("select state, kind, authority, max(valid_to) from trust_entry"
                        + " where confirmed_at is not null and withdrawn_at is null and kind <> 'PERSON'"
                        + " and demonstration in (false, ?)"
                        + " group by state, kind, authority order by state, kind, authority")
                .param(settings.demonstration())
                .query(Newest::read)
                .list()
                .stream()
                .filter(this::stands)
                .map(newest -> newest.left(today))
                .toList();
    }

    private boolean stands(Newest newest) {
        var authority = newest.authority();
        return authority == null || directory.find(authority).isPresent();
    }
}
