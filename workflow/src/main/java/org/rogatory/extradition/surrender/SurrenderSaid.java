package org.rogatory.extradition.surrender;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;

/**
 * What is written down of an attempt, for one's own office alone.
 *
 * @param place the border point, or the key of an authority
 * @param ourEscort who goes of our side, by functions
 * @param theirEscort who comes of theirs
 * @param transport code of the means
 * @param property what is to be handed over with the person, piece by piece
 * @param papers codes of what is at hand: papers, medical fitness, interpreter
 * @param transit the States on the way
 * @param conditions of a surrender for a time
 * @param remarks what else there is to know
 * @param handed what was handed over; null before
 */
public record SurrenderSaid(
        @Nullable String place,
        @Nullable String ourEscort,
        @Nullable String theirEscort,
        @Nullable String transport,
        List<String> property,
        List<String> papers,
        List<String> transit,
        @Nullable String conditions,
        @Nullable String remarks,
        @Nullable Handed handed) {

    static final SurrenderSaid NOTHING =
            new SurrenderSaid(null, null, null, null, List.of(), List.of(), List.of(), null, null, null);

    /** Words that do not change. */
    public SurrenderSaid {
        property = List.copyOf(property);
        papers = List.copyOf(papers);
        transit = List.copyOf(transit);
    }

    /**
     * Property that was handed over.
     *
     * @param to who took it, by function
     * @param files references of its papers
     */
    public record Handed(
            List<String> property,
            @Nullable String to,
            @Nullable LocalDate on,
            List<String> files) {

        /** Words that do not change. */
        public Handed {
            property = List.copyOf(property);
            files = List.copyOf(files);
        }
    }

    /** The same as an act plans it: what it does not say stays as it was planned before. */
    SurrenderSaid planned(Act act, List<String> through) {
        var keys = act.items().keys();
        var pieces = lines(act.words().conditions());
        return new SurrenderSaid(
                or(act.parties().place(), place),
                or(act.parties().contact(), ourEscort),
                or(act.parties().issuer(), theirEscort),
                or(act.papers().carrier(), transport),
                pieces.isEmpty() ? property : pieces,
                keys.isEmpty() ? papers : keys,
                through.isEmpty() ? transit : through,
                conditions,
                or(act.words().internalText(), remarks),
                handed);
    }

    /** The same where it was appointed or has happened. */
    SurrenderSaid at(@Nullable String where) {
        return new SurrenderSaid(
                or(where, place),
                ourEscort,
                theirEscort,
                transport,
                property,
                papers,
                transit,
                conditions,
                remarks,
                handed);
    }

    /** The same under conditions. */
    SurrenderSaid under(@Nullable String said) {
        return new SurrenderSaid(
                place,
                ourEscort,
                theirEscort,
                transport,
                property,
                papers,
                transit,
                or(said, conditions),
                remarks,
                handed);
    }

    /** The same with what was handed over. */
    SurrenderSaid handing(Act act) {
        var pieces = lines(act.words().conditions());
        var given = new Handed(
                pieces,
                act.parties().contact(),
                act.times().happenedOn(),
                act.papers().files());
        return new SurrenderSaid(
                place, ourEscort, theirEscort, transport, property, papers, transit, conditions, remarks, given);
    }

    private static @Nullable String or(@Nullable String said, @Nullable String before) {
        return said == null ? before : said;
    }

    private static List<String> lines(@Nullable String text) {
        return Stream.of(Objects.requireNonNullElse(text, "").split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
