package org.rogatory.web.tasks;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rogatory.dormant.DormantFiles;
import org.rogatory.identity.Officer;
import org.rogatory.tasks.OpenTask;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** The numbers above the work of an officer; each opens the list it counts. */
@Component
class WorkTiles {

    private static final List<String> TERMS = List.of("late", "today", "week", "later");
    private static final Map<String, String> TONES = Map.of("late", "late", "today", "now");
    private static final int MOST = 100;

    private final DormantFiles dormant;
    private final Words words;

    WorkTiles(DormantFiles dormant, Words words) {
        this.dormant = dormant;
        this.words = words;
    }

    /** @param more whether the list that is counted goes on behind what was read */
    List<WorkView.Tile> of(WorkFilter filter, Map<String, List<OpenTask>> due, boolean more, Officer officer) {
        var terms = TERMS.stream()
                .map(key -> term(
                        key,
                        filter,
                        WorkEnds.counted(due.getOrDefault(key, List.of()).size(), more)));
        var files = DormantFiles.opens(officer) ? Stream.of(dormant(officer)) : Stream.<WorkView.Tile>of();
        return Stream.concat(terms, files).toList();
    }

    private WorkView.Tile term(String key, WorkFilter filter, String count) {
        var chosen = key.equals(filter.due());
        return new WorkView.Tile(
                words.text("tasks.tile." + key),
                count,
                filter.address(chosen ? "" : key),
                TONES.getOrDefault(key, ""),
                chosen);
    }

    private WorkView.Tile dormant(Officer officer) {
        var found = dormant.count(officer);
        var count = found < MOST ? String.valueOf(found) : MOST + "+";
        return new WorkView.Tile(words.text("tasks.tile.dormant"), count, "/dormant", "", false);
    }
}
