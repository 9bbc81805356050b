package org.rogatory.web.mla;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.Directory;
import org.rogatory.law.Advice;
import org.rogatory.law.Form;
import org.rogatory.law.Labels;
import org.rogatory.law.LegalBasisAdviser;
import org.rogatory.law.LegalBasisQuestion;
import org.rogatory.law.LegalBasisQuestion.OffenceClaim;
import org.rogatory.law.ReferenceData;
import org.rogatory.web.shared.AdviceWords;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What the adviser says about the instruments open to a draft. */
@Component
class DraftBasis {

    private final LegalBasisAdviser adviser;
    private final ReferenceData reference;
    private final Labels labels;
    private final AdviceWords words;
    private final Directory directory;
    private final Clock clock;

    DraftBasis(
            LegalBasisAdviser adviser,
            ReferenceData reference,
            Labels labels,
            AdviceWords words,
            Directory directory,
            Clock clock) {
        this.words = words;
        this.adviser = adviser;
        this.reference = reference;
        this.labels = labels;
        this.directory = directory;
        this.clock = clock;
    }

    /** The instruments, the best first; what is chosen and is no choice any more stands last. */
    List<BasisView> of(Draft draft, Collection<String> chosen, Locale reader) {
        var advice = adviser.advise(question(draft));
        var views = new ArrayList<BasisView>();
        advice.forEach(each -> views.add(view(each, chosen.contains(each.instrument()), reader)));
        chosen.stream()
                .filter(id ->
                        advice.stream().noneMatch(each -> each.instrument().equals(id)))
                .map(id -> new BasisView(
                        id,
                        labels.label("instruments", id, reader),
                        "no",
                        "",
                        List.of(),
                        null,
                        null,
                        List.of(),
                        null,
                        true))
                .forEach(views::add);
        return views;
    }

    private BasisView view(Advice advice, boolean chosen, Locale reader) {
        return new BasisView(
                advice.instrument(),
                labels.label("instruments", advice.instrument(), reader),
                advice.verdict().name().toLowerCase(Locale.ROOT),
                advice.why().in(reader),
                articles(advice, reader),
                words.known(advice.channel(), reader),
                words.known(advice.languages(), reader),
                words.bound(advice, reader),
                words.origin(advice, reader),
                chosen);
    }

    /** Articles that are not known are to be confirmed like everything else that is not. */
    private List<String> articles(Advice advice, Locale reader) {
        return advice.articles().isEmpty()
                ? List.of(words.known(null, reader))
                : advice.articles().stream()
                        .map(article -> labels.phrase(article, reader))
                        .toList();
    }

    private LegalBasisQuestion question(Draft draft) {
        var content = draft.content();
        var file = draft.file();
        return new LegalBasisQuestion(
                content.path("requesting").asString(file.requesting()),
                content.path("requested").asString(file.requested()),
                reference.form(file.form()).map(Form::cooperation).orElse("mla"),
                claims(content.path("offences")),
                content.path("assistance")
                        .valueStream()
                        .map(item -> item.path("type").asString(""))
                        .toList(),
                stated(content.path("transnational")),
                stated(content.path("organized_group")),
                file.day(clock.instant(), directory.times().zone(file.authority())));
    }

    private static List<OffenceClaim> claims(JsonNode offences) {
        return offences.valueStream()
                .filter(offence -> offence.hasNonNull("key"))
                .map(offence ->
                        new OffenceClaim(offence.path("key").asString(""), years(offence.path("max_penalty_years"))))
                .toList();
    }

    private static @Nullable Double years(JsonNode years) {
        return years.isNumber() ? years.asDouble() : null;
    }

    private static @Nullable Boolean stated(JsonNode value) {
        return value.isBoolean() ? value.asBoolean() : null;
    }
}
