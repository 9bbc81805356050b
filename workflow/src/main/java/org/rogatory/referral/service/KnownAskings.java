package org.rogatory.referral.service;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.referral.service.EarlierAskings.Earlier;

/**
 * Who was asked in a file, as its rows and the words of its services tell together.
 *
 * @param all the rows, the newest first
 * @param earlier what the words tell of the rows that do not tell it themselves, the newest first, by the references of
 *     the rows; of none where the words cannot be read
 */
record KnownAskings(List<ServiceAsking> all, Map<String, List<Earlier>> earlier) {

    KnownAskings {
        all = List.copyOf(all);
        earlier = Map.copyOf(earlier);
    }

    /**
     * Those whose ground has not ended and by which somebody else was asked. Of what the words alone tell, nothing is
     * ended unread: it may have been passed within the own organisation, or be carried by a word that names another.
     */
    List<ServiceAsking> standing() {
        return all.stream()
                .filter(ServiceAsking::stands)
                .filter(asking ->
                        !asking.before() || outside(asking).findFirst().isPresent())
                .toList();
    }

    /** Those whose ground has not ended and of which words that are shut now tell whether somebody else was asked. */
    Stream<ServiceAsking> unread() {
        return all.stream()
                .filter(asking -> asking.before() && asking.stands() && !earlier.containsKey(asking.askingRef()));
    }

    private List<Earlier> told(ServiceAsking asking) {
        return earlier.getOrDefault(asking.askingRef(), List.of());
    }

    /** What the words tell of those outside who were asked, the newest first. */
    Stream<Earlier> outside(ServiceAsking asking) {
        return told(asking).stream().filter(Earlier::outside);
    }

    /** Whether nobody was asked since, be it within the own organisation. */
    boolean newest(ServiceAsking asking) {
        var newest = all.stream()
                .filter(other -> other.serviceRef().equals(asking.serviceRef()))
                .findFirst();
        var within = told(asking).stream().findFirst().filter(last -> !last.outside());
        return newest.filter(asking::equals).isPresent() && !asking.overtaken() && within.isEmpty();
    }

    /** Which organisation was asked, where it gives the help itself. */
    @Nullable
    String recipient(ServiceAsking asking) {
        return outside(asking).findFirst().map(Earlier::recipient).orElse(asking.recipient());
    }
}
