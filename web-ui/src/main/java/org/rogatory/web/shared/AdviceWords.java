package org.rogatory.web.shared;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.Directory;
import org.rogatory.law.Advice;
import org.rogatory.law.Labels;
import org.rogatory.law.Membership;
import org.springframework.stereotype.Component;

/** What the adviser says of one instrument, in the reader's words; what is not known is to be confirmed. */
@Component
public class AdviceWords {

    private final Labels labels;
    private final Directory directory;
    private final SourceWords sources;
    private final Words words;

    AdviceWords(Labels labels, Directory directory, SourceWords sources, Words words) {
        this.labels = labels;
        this.directory = directory;
        this.sources = sources;
        this.words = words;
    }

    /** The channel or the languages of a request, as collected. */
    public String known(@Nullable String phrase, Locale reader) {
        return phrase == null ? words.text("law.adviser.confirm") : labels.phrase(phrase, reader);
    }

    /** Whether the two States are bound by it, since when, and how sure that is. */
    public List<Row> bound(Advice advice, Locale reader) {
        return advice.memberships().stream()
                .map(membership -> new Row(directory.stateName(membership.state(), reader), told(membership, reader)))
                .toList();
    }

    private String told(Membership membership, Locale reader) {
        var status = words.text("law.adviser.bound." + membership.status().key());
        var confidence = origin(membership, reader).confidence();
        return since(membership, status) + ". " + words.text("shared.confidence") + ": " + confidence;
    }

    private String since(Membership membership, String status) {
        var day = membership.inForce();
        if (membership.status() != Membership.Status.PARTY) {
            return status;
        }
        return day == null
                ? words.text("law.adviser.undated", status)
                : words.text("law.adviser.since", status, words.date(day));
    }

    /** Where the instrument was read, and where what is known of the two States. */
    public SourceView origin(Advice advice, Locale reader) {
        var ofStates = advice.memberships().stream().flatMap(membership -> lines(membership, reader));
        var title = labels.label("instruments", advice.instrument(), reader);
        return sources.of(title, advice.confidence(), advice.sources(), ofStates.toList());
    }

    private Stream<SourceView.Line> lines(Membership membership, Locale reader) {
        return origin(membership, reader).lines().stream().map(line -> {
            var language = line.language();
            var spoken = language == null ? reader : Locale.forLanguageTag(language);
            var state = directory.stateName(membership.state(), spoken);
            return new SourceView.Line(state + ": " + line.text(), language);
        });
    }

    private SourceView origin(Membership membership, Locale reader) {
        var note = Stream.ofNullable(membership.note()).map(remark -> sources.remark(remark, reader));
        return sources.of(membership.state(), membership.confidence(), membership.source(), note.toList());
    }
}
