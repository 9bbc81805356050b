package org.rogatory.web.shared;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.rogatory.cases.ListPlace;
import org.rogatory.cases.Listed;
import org.rogatory.directory.Directory;
import org.rogatory.exchange.Arrivals;
import org.rogatory.exchange.RejectedArrival;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.springframework.stereotype.Component;

/** The packages for a State that were refused: when, from where and why, never a content. */
@Component
public class RefusedPackages {

    private final Arrivals arrivals;
    private final Directory directory;
    private final CaseWords caseWords;
    private final Words words;

    RefusedPackages(Arrivals arrivals, Directory directory, CaseWords caseWords, Words words) {
        this.arrivals = arrivals;
        this.directory = directory;
        this.caseWords = caseWords;
        this.words = words;
    }

    /**
     * One line of the list.
     *
     * @param takes whether its reader may take the package
     */
    public record Line(String arrived, String from, String message, String why, boolean byHand, boolean takes) {}

    /** The lines, and where the list goes on. */
    public record Page(List<Line> lines, PagesView pages) {}

    /** Those for the officer's State at an address of the list, the newest first, from a place on. */
    public Page page(String path, String after, Officer officer, Locale reader) {
        var zone = directory.times().zone(officer.authority());
        var place = ListPlace.of(after);
        var page = Listed.of(arrivals.rejected(place, officer, Listed.limit()));
        var heads = officer.has(Role.HEAD);
        return new Page(
                page.lines().stream()
                        .map(arrival -> line(arrival, zone, reader, heads))
                        .toList(),
                PagesView.newest(page, path, last -> new ListPlace(last.arrivedAt(), last.messageId())));
    }

    private Line line(RejectedArrival arrival, ZoneId zone, Locale reader, boolean heads) {
        var from = arrival.fromState();
        return new Line(
                words.moment(arrival.arrivedAt(), zone),
                from == null ? words.text("operations.packages.unknown") : caseWords.state(from, reader),
                arrival.messageId(),
                words.text("exchange.package." + arrival.code()),
                arrival.byHand(),
                arrival.readable() || heads);
    }
}
