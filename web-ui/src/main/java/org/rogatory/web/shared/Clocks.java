package org.rogatory.web.shared;

import java.time.Clock;
import java.util.Locale;
import org.rogatory.directory.Directory;
import org.springframework.stereotype.Component;

/** By whose clocks the moments of a page are told. */
@Component
public class Clocks {

    private final Directory directory;
    private final Words words;
    private final Clock clock;

    Clocks(Directory directory, Words words, Clock clock) {
        this.directory = directory;
        this.words = words;
        this.clock = clock;
    }

    /** {@code Times: Tashkent, UTC+5}: where an authority has its seat, and how far its clocks are ahead now. */
    public String of(String authority, Locale reader) {
        var zone = directory.times().zone(authority);
        return words.text("shared.clocks", place(authority, reader), Words.offset(clock.instant(), zone));
    }

    /** Of an office that has left the data its key is left. */
    private String place(String authority, Locale reader) {
        return directory
                .find(authority)
                .map(told -> told.city() == null ? told.name() : told.city())
                .map(city -> city.in(reader))
                .orElse(authority);
    }
}
