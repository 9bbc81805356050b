package org.rogatory.web.extradition;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.extradition.findings.ConditionsView;
import org.rogatory.extradition.findings.CriminalAct;
import org.rogatory.extradition.findings.CriminalAct.Law;
import org.rogatory.extradition.findings.RaisedStop;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.FindingView;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** The acts one by one by the law of both States, and what was asked and decided, in the reader's words. */
@Component
class ConditionsTable {

    /** As many decimals as the interview takes of a number: what is shown of it is saved again as it is. */
    static final int DECIMALS = 6;

    private final WhoJudged judges;
    private final CaseWords caseWords;
    private final Words words;

    ConditionsTable(WhoJudged judges, CaseWords caseWords, Words words) {
        this.judges = judges;
        this.caseWords = caseWords;
        this.words = words;
    }

    /**
     * One act, as a row of the table.
     *
     * @param who has found it and when; empty where nobody has
     */
    record ActLine(String what, @Nullable String act, String requesting, String requested, String found, String who) {}

    /** What the columns of the two laws are called. */
    List<String> heads(CaseFile file, Locale reader) {
        return List.of(caseWords.state(file.requesting(), reader), caseWords.state(file.requested(), reader));
    }

    /** The acts one by one. */
    List<ActLine> lines(CaseFile file, ConditionsView known, Locale reader) {
        var judged = judges.of(file, known);
        return known.acts().stream().map(act -> line(act, judged, reader)).toList();
    }

    private ActLine line(CriminalAct act, WhoJudged.Known judged, Locale reader) {
        var offence = act.offence();
        return new ActLine(
                offence == null ? words.text("conditions.act") : caseWords.label("offences", offence, reader),
                act.act(),
                law(act.requesting()),
                law(act.requested()),
                words.text("conditions.punishable." + act.punishable().key()),
                judged.who(act.judgedBy(), act.judgedAt()));
    }

    private String law(Law law) {
        var years = law.years() == null
                ? Stream.<String>empty()
                : Stream.of(words.text("conditions.years", years(law.years())));
        var told = Stream.concat(Stream.ofNullable(law.article()), years).collect(Collectors.joining("; "));
        return told.isEmpty() ? words.text("conditions.not-said") : told;
    }

    /** A number of years without a needless point; nothing where none is said. */
    static String years(@Nullable Double years) {
        if (years == null) {
            return "";
        }
        var format = NumberFormat.getInstance(Locale.ROOT);
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(DECIMALS);
        return format.format(years.doubleValue());
    }

    /** What has to be known of the table before it is read. */
    String note(ConditionsView known) {
        var proposed = known.actsWritten() ? "conditions.table.written" : "conditions.table.proposed";
        return words.text(known.actsFixed() ? "conditions.table.fixed" : proposed);
    }

    /** What was asked and decided, and which codes may leave, the newest first. */
    List<FindingView.Note> history(CaseFile file, ConditionsView known) {
        var judged = judges.of(file, known);
        var lines = new ArrayList<FindingView.Note>();
        known.stops().forEach(stop -> {
            lines.add(0, raised(stop, judged));
            if (!stop.open()) {
                lines.add(0, settled(stop, judged));
            }
        });
        known.released().forEach(one -> {
            var told = words.text("conditions.released", choice(one.ground()), judged.who(one.by(), one.at()));
            lines.add(0, new FindingView.Note(told, one.why()));
        });
        return lines;
    }

    private FindingView.Note raised(RaisedStop stop, WhoJudged.Known judged) {
        var told = stop.ofContent()
                ? words.text("conditions.came-with", choice(stop.flag()), judged.moment(stop.raisedAt()))
                : words.text("conditions.raised", choice(stop.flag()), judged.who(stop.raisedBy(), stop.raisedAt()));
        return new FindingView.Note(told, stop.why() == null ? "" : stop.why());
    }

    private FindingView.Note settled(RaisedStop stop, WhoJudged.Known judged) {
        var told = words.text(
                "conditions.settled",
                choice(stop.flag()),
                choice(String.valueOf(stop.outcome())),
                judged.who(stop.settledBy(), stop.settledAt()));
        return new FindingView.Note(told, stop.settledWhy() == null ? "" : stop.settledWhy());
    }

    private String choice(String code) {
        return words.text("cases.choice." + code);
    }
}
