package org.rogatory.web.extradition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.extradition.findings.ConditionsGiven;
import org.rogatory.extradition.findings.ConditionsGiven.GivenAct;
import org.rogatory.extradition.findings.ConditionsGiven.GivenJudgement;
import org.rogatory.extradition.findings.CriminalAct.Law;
import org.rogatory.extradition.findings.Matter;
import org.springframework.util.MultiValueMap;

/** The form of the conditions as it was sent: rows of acts, and matters of which something is said. */
record ConditionsTyped(MultiValueMap<String, String> fields) {

    /** As many rows as the published shape has at most. */
    private static final int MOST = 50;

    /** As many decimals as a number of years is shown with. */
    private static final String YEARS = "\\d{1,3}(\\.\\d{1," + ConditionsTable.DECIMALS + "})?";

    private static final List<String> PARTS =
            List.of("offence", "act", "requesting", "requesting-years", "requested", "requested-years", "punishable");

    /** What can have been found on a matter. */
    static final List<String> FOUND = List.of("satisfied", "finding");

    /** The acts one by one, where one part is asked alone. */
    static final String ACTS = "acts";

    /** The part that is asked alone: the acts, or one matter; null for all of them. */
    static @Nullable String part(@Nullable String named) {
        return ACTS.equals(named) || Stream.of(Matter.values()).map(Matter::key).anyMatch(key -> key.equals(named))
                ? named
                : null;
    }

    /** What stands in a field. */
    String text(String name) {
        return Optional.ofNullable(fields.getFirst(name)).map(String::strip).orElse("");
    }

    /** The part that this form asked alone; null where it asked all of them. */
    @Nullable
    String part() {
        return part(text("part"));
    }

    /** Whether one matter was asked alone: no act stood on the page, and all of them stay as they are. */
    private boolean matterAlone() {
        var part = part();
        return part != null && !ACTS.equals(part);
    }

    /** The version of the file that was seen. */
    long seen() {
        try {
            return Long.parseLong(text("seen"));
        } catch (NumberFormatException e) {
            throw Refusal.of("version-unreadable", "seen");
        }
    }

    /** The name of a field of a row. */
    static String name(int row, String part) {
        return "act-" + row + "-" + part;
    }

    /** The rows that say anything, by their numbers on the page. */
    List<Integer> rows() {
        return IntStream.range(0, MOST + 1)
                .filter(row -> PARTS.stream()
                        .filter(part -> !"punishable".equals(part))
                        .anyMatch(part -> !text(name(row, part)).isEmpty()))
                .boxed()
                .toList();
    }

    /** The fields for years that hold no number. */
    List<String> unreadable() {
        var asked = matterAlone() ? List.<Integer>of() : rows();
        return asked.stream()
                .flatMap(row -> Stream.of(name(row, "requesting-years"), name(row, "requested-years")))
                .filter(name -> !text(name).isEmpty() && years(name) == null)
                .toList();
    }

    /** The matters of which something is written but not what was found, or what no choice offers. */
    List<Matter> unchosen() {
        return Stream.of(Matter.values()).filter(this::unchosen).toList();
    }

    private boolean unchosen(Matter matter) {
        var state = text("judged-" + matter.key());
        var written = given("said-" + matter.key()) != null || given("article-" + matter.key()) != null;
        return state.isEmpty() ? written : !FOUND.contains(state);
    }

    private @Nullable Double years(String name) {
        try {
            var text = text(name).replace(',', '.');
            return text.isEmpty() || !text.matches(YEARS) ? null : Double.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** What is written by it; the acts stay as they are where they are fixed or were not asked. */
    ConditionsGiven given(boolean fixed) {
        var acts =
                fixed || matterAlone() ? null : rows().stream().map(this::act).toList();
        return new ConditionsGiven(acts, judged());
    }

    private GivenAct act(int row) {
        return new GivenAct(
                given(name(row, "offence")),
                given(name(row, "act")),
                law(row, "requesting"),
                law(row, "requested"),
                given(name(row, "punishable")));
    }

    private Law law(int row, String side) {
        return new Law(given(name(row, side)), years(name(row, side + "-years")));
    }

    private List<GivenJudgement> judged() {
        var judged = new ArrayList<GivenJudgement>();
        for (var matter : Matter.values()) {
            var key = matter.key();
            var state = text("judged-" + key);
            if (!state.isEmpty()) {
                var satisfied = "satisfied".equals(state);
                judged.add(new GivenJudgement(key, satisfied, given("said-" + key), given("article-" + key)));
            }
        }
        return judged;
    }

    private @Nullable String given(String name) {
        var text = text(name);
        return text.isEmpty() ? null : text;
    }
}
