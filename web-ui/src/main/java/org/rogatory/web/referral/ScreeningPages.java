package org.rogatory.web.referral;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Directory;
import org.rogatory.law.IndicatorSet;
import org.rogatory.law.IndicatorSet.Dimension;
import org.rogatory.law.IndicatorSets;
import org.rogatory.referral.contact.ScreeningAnswer;
import org.rogatory.referral.contact.ScreeningAnswer.Basis;
import org.rogatory.referral.contact.ScreeningAnswer.Certainty;
import org.rogatory.referral.contact.ScreeningView;
import org.rogatory.referral.contact.SeenDimension;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** Screenings in the reader's words: what is there, by what, and what the screener thinks. Nothing is added up. */
@Component
class ScreeningPages {

    private final IndicatorSets sets;
    private final People people;
    private final Directory directory;
    private final Words words;

    ScreeningPages(IndicatorSets sets, People people, Directory directory, Words words) {
        this.sets = sets;
        this.people = people;
        this.directory = directory;
        this.words = words;
    }

    /** One indicator that was spoken of, and how it is known. */
    record AnswerLine(String label, String how) {}

    /** A dimension, present by the rule or not, and what was seen of it. */
    record DimensionLine(String label, String state, boolean present, List<String> why) {}

    /** A screening. */
    record ScreeningLine(
            String label,
            String when,
            @Nullable String older,
            @Nullable String rule,
            List<DimensionLine> dimensions,
            List<AnswerLine> answers,
            @Nullable String account,
            String reasoning) {}

    /** One field of the form. */
    record AnswerField(String name, String label, String chosen) {}

    /** The fields of a dimension. */
    record FieldPart(String label, List<AnswerField> fields) {}

    List<Option> offered() {
        return sets.all().stream()
                .map(set -> new Option(set.key(), set.label().in(words.language())))
                .toList();
    }

    List<ScreeningLine> lines(CaseFile file, List<ScreeningView> views) {
        var names = people.names(views.stream().map(ScreeningView::screener).toList());
        var zone = directory.times().zone(file.authority());
        return views.stream()
                .map(view -> line(
                        view,
                        words.text("referral.contact.who", names.of(view.screener()), words.moment(view.at(), zone))))
                .toList();
    }

    private ScreeningLine line(ScreeningView view, String who) {
        var set = sets.find(view.set());
        return new ScreeningLine(
                set.map(found -> found.label().in(words.language())).orElse(view.set()),
                who,
                sets.edition().equals(view.edition())
                        ? null
                        : words.text("referral.screening.older", view.edition(), sets.edition()),
                set.map(found -> found.rule().label().in(words.language())).orElse(null),
                view.dimensions().stream()
                        .flatMap(seen -> set.stream().map(found -> dimension(found, seen)))
                        .toList(),
                answers(view, set),
                view.said().account(),
                view.said().reasoning());
    }

    private DimensionLine dimension(IndicatorSet set, SeenDimension seen) {
        var label = set.dimensions().stream()
                .filter(each -> each.key().equals(seen.dimension()))
                .map(each -> each.label().in(words.language()))
                .findFirst()
                .orElse(seen.dimension());
        var state = seen.unsure() ? "unsure" : seen.present() ? "present" : "absent";
        return new DimensionLine(
                label,
                words.text("referral.screening.state." + state),
                seen.present(),
                seen.why().stream().map(key -> label(set, key)).toList());
    }

    private String label(IndicatorSet set, String key) {
        return set.find(key).map(found -> found.label().in(words.language())).orElse(key);
    }

    private List<AnswerLine> answers(ScreeningView view, Optional<IndicatorSet> set) {
        var lines = new ArrayList<AnswerLine>();
        view.said()
                .answers()
                .forEach((key, answer) -> lines.add(
                        new AnswerLine(set.map(found -> label(found, key)).orElse(key), how(answer))));
        return lines;
    }

    private String how(ScreeningAnswer answer) {
        var basis = words.text("referral.screening.basis." + answer.basis().key());
        var certainty = answer.certainty();
        return certainty == null
                ? basis
                : words.text(
                        "referral.screening.how", basis, words.text("referral.screening.certainty." + certainty.key()));
    }

    /** How an indicator may be answered; that nobody spoke of it is the first and is no answer. */
    List<Option> ways() {
        var ways = new LinkedHashMap<String, String>();
        for (var basis : Basis.values()) {
            if (basis.seen()) {
                for (var certainty : Certainty.values()) {
                    var answer = new ScreeningAnswer(basis, certainty);
                    ways.put(answer.key(), how(answer));
                }
            } else {
                var answer = new ScreeningAnswer(basis, null);
                ways.put(answer.key(), how(answer));
            }
        }
        return ways.entrySet().stream()
                .map(way -> new Option(way.getKey(), way.getValue()))
                .toList();
    }

    List<FieldPart> fields(IndicatorSet set, Map<String, String> typed) {
        return set.dimensions().stream().map(each -> part(each, typed)).toList();
    }

    private FieldPart part(Dimension dimension, Map<String, String> typed) {
        return new FieldPart(
                dimension.label().in(words.language()),
                dimension.indicators().stream()
                        .map(each -> new AnswerField(
                                each.key(), each.label().in(words.language()), typed.getOrDefault(each.key(), "")))
                        .toList());
    }
}
