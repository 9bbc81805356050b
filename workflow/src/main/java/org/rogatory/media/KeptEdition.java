package org.rogatory.media;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.rogatory.directory.TakenEdition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which edition of the reference data was taken over last; asked once, at start, before anything else is read. */
@Component
class KeptEdition implements TakenEdition {

    private static final String KEY = "reference-data";

    private final JdbcClient jdbc;
    private final MediaSettings settings;
    private final Clock clock;

    KeptEdition(JdbcClient jdbc, MediaSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Optional<Taken> last() {
        return jdbc.sql("select edition, shipped, sha256 from media_edition where edition_key = :key")
                .param("key", KEY)
                .query((row, at) -> taken(row.getInt("edition"), row.getInt("shipped"), row.getString("sha256")))
                .optional();
    }

    private Taken taken(int edition, int shipped, String sha256) {
        return new Taken(edition, shipped, settings.edition(edition, sha256), sha256);
    }

    /**
     * In the transaction in which its package is taken over. It stands in place of the newest edition there ever was:
     * one that was withdrawn for it does not come back with a program that ships its number.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(int edition, int shipped, String sha256) {
        var before = last().map(taken -> Math.max(taken.number(), taken.shipped()));
        jdbc.sql("delete from media_edition where edition_key = :key")
                .param("key", KEY)
                .update();
        jdbc.sql("insert into media_edition (edition_key, edition, shipped, sha256, taken_at)"
                        + " values (:key, :edition, :shipped, :sha256, :at)")
                .param("key", KEY)
                .param("edition", edition)
                .param("shipped", Math.max(before.orElse(shipped), shipped))
                .param("sha256", sha256)
                .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }
}
