package org.rogatory.media;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of what came on carriers, as the administrators and heads of a State read it. */
@Service
public class MediaBook {

    /** Lines that are shown. */
    public static final int SHOWN = 200;

    private final MediaItemRepository items;
    private final StandingRepository standings;
    private final MediaFloor floor;

    MediaBook(MediaItemRepository items, StandingRepository standings, MediaFloor floor) {
        this.items = items;
        this.standings = standings;
        this.floor = floor;
    }

    /**
     * A line as it stands now.
     *
     * @param older whether it waits and is no newer than what was taken over
     */
    public record Entry(MediaView line, boolean older) {}

    /** The newest lines of the State of the officer. */
    @Transactional(readOnly = true)
    public List<Entry> lines(Officer officer) {
        demandReader(officer);
        var editions = standings.all().stream().collect(Collectors.toMap(Standing::standingKey, Standing::edition));
        return items.of(officer.state(), Limit.of(SHOWN)).stream()
                .map(item -> new Entry(item.view(), older(item, key -> editions.getOrDefault(key, 0L))))
                .toList();
    }

    /** One line of them. */
    @Transactional(readOnly = true)
    public Entry find(String itemRef, Officer officer) {
        demandReader(officer);
        var item = items.findById(itemRef)
                .filter(found -> found.state().equals(officer.state()))
                .orElseThrow(() -> new MediaRefused("not-found"));
        return new Entry(item.view(), older(item, this::standing));
    }

    private long standing(String key) {
        return standings.findById(key).map(Standing::edition).orElse(0L);
    }

    private boolean older(MediaItem item, ToLongFunction<String> standing) {
        return item.waiting()
                && item.standingKey()
                        .filter(key -> item.view().edition() <= Math.max(standing.applyAsLong(key), floor.of(key)))
                        .isPresent();
    }

    private static void demandReader(Officer officer) {
        if (!officer.has(Role.ADMINISTRATOR) && !officer.has(Role.HEAD)) {
            throw new MediaRefused("role");
        }
    }
}
