package org.rogatory.web.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.Authority;
import org.rogatory.directory.DeadlineRule;
import org.rogatory.law.Labels;
import org.rogatory.law.Offence;
import org.rogatory.law.ReferenceData;
import org.springframework.stereotype.Component;

/** Tells where the reference data were read and how sure they are; titles and remarks stand as the data keep them. */
@Component
public class SourceWords {

    private static final Set<String> CONFIDENCE = Set.of("high", "medium", "low");
    private static final String NOT_STATED = "n/a";

    /** The mark of the reference data for what nobody has looked up yet. */
    private static final Pattern GENERAL_KNOWLEDGE = Pattern.compile("\\bGK\\b");

    /** The key of a source. */
    private static final Pattern KEY = Pattern.compile("\\bS-[A-Z0-9-]+\\b");

    private static final String OWN_DEFAULT = "system default";
    private static final String OWN_DESIGN = "own design";
    private static final String INVENTED = "SYNTHETIC";

    private final ReferenceData law;
    private final Labels labels;
    private final Words words;

    SourceWords(ReferenceData law, Labels labels, Words words) {
        this.law = law;
        this.labels = labels;
        this.words = words;
    }

    /** A record of the data: its confidence, the keys of its sources, what else it says of them. */
    public SourceView of(
            String what, @Nullable String confidence, Collection<String> sources, List<SourceView.Line> more) {
        var lines = Stream.concat(read(sources), more.stream()).distinct().toList();
        return new SourceView(what, confidence == null ? null : confidence(confidence), lines);
    }

    /** Where what is known of an authority was read; an invented office was read nowhere. */
    public SourceView of(Authority authority, Locale reader) {
        var more = new ArrayList<SourceView.Line>();
        var under = authority.notifiedUnder();
        if (under != null) {
            more.add(new SourceView.Line(words.text("directory.notified") + ": " + plain(under), null));
        }
        Stream.ofNullable(authority.note()).map(note -> remark(note, reader)).forEach(more::add);
        return of(authority.name().in(reader), authority.confidence(), authority.source(), more);
    }

    /** Who set a limit of time, how sure that is, and how it is counted. */
    public SourceView of(DeadlineRule rule, Locale reader) {
        var more = new ArrayList<SourceView.Line>();
        Stream.ofNullable(rule.note()).map(note -> remark(note, reader)).forEach(more::add);
        var counted = confidence(rule.counting().confidence());
        if (counted != null) {
            more.add(new SourceView.Line(words.text("shared.source.counting", counted), null));
        }
        Stream.ofNullable(rule.counting().note())
                .map(note -> remark(note, reader))
                .forEach(more::add);
        var read = rule.kind().startsWith(OWN_DEFAULT) ? List.of(OWN_DESIGN) : rule.source();
        return of(rule.label().in(reader), rule.confidence(), read, more);
    }

    /** Where the codes of these offences in the international classification were read. */
    public SourceView ofOffences(Collection<String> keys, Locale reader) {
        var read = new LinkedHashMap<String, List<Offence>>();
        keys.stream()
                .distinct()
                .map(law.offences()::get)
                .filter(offence -> offence != null && offence.iccsSource() != null)
                .forEach(offence -> read.computeIfAbsent(
                                String.valueOf(offence.iccsSource()), source -> new ArrayList<>())
                        .add(offence));
        var lines = read.entrySet().stream()
                .map(source -> new SourceView.Line(
                        words.text("shared.source.offences", title(source.getKey()), coded(source.getValue(), reader)),
                        null))
                .toList();
        return new SourceView(words.text("law.adviser.offences"), null, lines);
    }

    private static String coded(List<Offence> offences, Locale reader) {
        return offences.stream()
                .map(offence ->
                        offence.label().in(reader) + (offence.iccs() == null ? "" : " (" + offence.iccs() + ")"))
                .collect(Collectors.joining(", "));
    }

    /** A remark of the data, in the reader's words where there are any. */
    public SourceView.Line remark(String text, Locale reader) {
        var told = labels.phrase(text, reader);
        var same = told.equals(text) && !Locale.ENGLISH.getLanguage().equals(reader.getLanguage());
        return new SourceView.Line(plain(told), same ? Locale.ENGLISH.getLanguage() : null);
    }

    /** Without the marks that only the data know. */
    public String plain(String text) {
        var told = KEY.matcher(text)
                .replaceAll(key -> Matcher.quoteReplacement(
                        law.sources().containsKey(key.group()) ? title(key.group()) : key.group()));
        return GENERAL_KNOWLEDGE
                .matcher(told)
                .replaceAll(Matcher.quoteReplacement(words.text("shared.source.general-knowledge")));
    }

    private Stream<SourceView.Line> read(Collection<String> sources) {
        return sources.stream().filter(key -> !INVENTED.equals(key)).map(key -> {
            var source = law.sources().get(key);
            return source == null
                    ? new SourceView.Line(title(key), null)
                    : new SourceView.Line(source.title() + ": " + source.whatWasRead(), Locale.ENGLISH.getLanguage());
        });
    }

    private String title(String key) {
        var source = law.sources().get(key);
        if (source != null) {
            return source.title();
        }
        return OWN_DESIGN.equals(key) ? words.text("shared.source.own-design") : plain(key);
    }

    /** The data begin with one of three words and may go on. */
    private @Nullable String confidence(String told) {
        var level = told.split("\\W", 2)[0].toLowerCase(Locale.ROOT);
        if (CONFIDENCE.contains(level)) {
            return words.text("shared.confidence." + level);
        }
        return NOT_STATED.equals(told) ? null : Objects.requireNonNull(told);
    }
}
