package org.rogatory.web.operations;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.figures.CallFailure;
import org.rogatory.figures.Figure;
import org.rogatory.figures.FigureState;
import org.rogatory.law.Labels;
import org.rogatory.web.shared.StatusView;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** Figures as the operator reads them. */
@Component
class FigureWords {

    private static final long MIB = 1024L * 1024;

    private static final Set<String> CALL_FAILURES =
            Arrays.stream(CallFailure.values()).map(CallFailure::key).collect(Collectors.toUnmodifiableSet());

    private final Labels labels;
    private final ProcessNames names;
    private final Words words;

    FigureWords(Labels labels, ProcessNames names, Words words) {
        this.labels = labels;
        this.names = names;
        this.words = words;
    }

    /** One line of a table of figures. */
    record Line(String what, String part, String amount, String since, StatusView state) {}

    /** A figure in the reader's words, with moments on the clocks of a zone. */
    Line line(Figure figure, ZoneId zone) {
        var since = figure.since();
        return new Line(
                words.text("operations.figure." + figure.name()),
                part(figure),
                amount(figure),
                since == null ? "–" : words.moment(since, zone),
                new StatusView(
                        tone(figure.state()),
                        words.text("operations.state." + figure.state().key())));
    }

    private static String tone(FigureState state) {
        return switch (state) {
            case OK -> "done";
            case WARN -> "wait";
            case BAD -> "bad";
        };
    }

    private String amount(Figure figure) {
        return switch (figure.unit()) {
            case COUNT -> String.valueOf(figure.amount());
            case BYTES -> words.text("operations.amount.mib", figure.amount() / MIB);
            case DAYS -> words.text("operations.amount.days", figure.amount());
            case SWITCH -> words.text(figure.amount() > 0 ? "operations.amount.on" : "operations.amount.off");
        };
    }

    /** Parts are put together of codes, see the sources. */
    private String part(Figure figure) {
        var codes = figure.part().split("/", -1);
        return switch (figure.name()) {
            case "tokens" -> names.process(codes[0]) + ": " + names.step(codes[0], codes[codes.length - 1]);
            case "timers" -> names.process(codes[0]);
            case "files" ->
                labels.label("statuses." + codes[0], codes[codes.length - 1], words.language()) + " ("
                        + words.text("cases.machine." + codes[0]) + ")";
            case "certificates" -> codes[0] + ", " + kind(codes[1]) + ("-".equals(codes[2]) ? "" : ", " + codes[2]);
            case "outside", "outside-failed" -> partner(codes);
            case "keys" -> codes[0] + ", " + kind(codes[1]);
            default -> figure.part();
        };
    }

    /** What it is, of whom where there are several, and why the last call failed where one did. */
    private String partner(String... codes) {
        var told = new StringBuilder(words.text("operations.partner." + codes[0]));
        for (int place = 1; place < codes.length; place++) {
            told.append(", ").append(detail(codes[place]));
        }
        return told.toString();
    }

    private String detail(String code) {
        return CALL_FAILURES.contains(code) ? words.text("operations.failure." + code) : code;
    }

    private String kind(String kind) {
        return words.text("trust.kind." + kind.toLowerCase(Locale.ROOT));
    }
}
