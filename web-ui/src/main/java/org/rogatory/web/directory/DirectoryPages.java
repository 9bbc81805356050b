package org.rogatory.web.directory;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.ReadingOrder;
import org.rogatory.web.shared.Languages;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.SourceWords;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** The directory in the reader's words. */
@Component
class DirectoryPages {

    private final Directory directory;

    private final SourceWords sources;

    private final Words words;
    private final Clock clock;

    DirectoryPages(Directory directory, SourceWords sources, Words words, Clock clock) {
        this.clock = clock;
        this.directory = directory;
        this.sources = sources;
        this.words = words;
    }

    boolean knows(String state) {
        return directory.states().contains(state);
    }

    /** All States, those of this node first, then by name. */
    List<StateView> states(Officer reader, String current, Locale locale) {
        return directory.states().stream()
                .map(code -> new StateView(
                        code,
                        directory.stateName(code, locale),
                        directory.hosts(code),
                        code.equals(reader.state()),
                        code.equals(current)))
                .sorted(Comparator.comparing(StateView::hosted)
                        .reversed()
                        .thenComparing(StateView::name, ReadingOrder.of(locale)))
                .toList();
    }

    String stateName(String state, Locale locale) {
        return directory.stateName(state, locale);
    }

    /** The trees of a State's authorities: each top with what stands below it. */
    List<AuthorityView> trees(String state, Locale locale) {
        return directory.authorities(state).stream()
                .filter(authority -> !authority.test() && authority.parent() == null)
                .sorted(Comparator.comparing(Authority::mlaDefault).reversed())
                .map(authority -> view(authority, locale))
                .toList();
    }

    private AuthorityView view(Authority authority, Locale locale) {
        return new AuthorityView(
                authority.key(),
                authority.name().in(locale),
                Objects.requireNonNull(directory.kinds().get(authority.kind())).in(locale),
                authority.mlaDefault(),
                authority.central(),
                authority.synthetic(),
                facts(authority, locale),
                sources.of(authority, locale),
                directory.below(authority.key()).stream()
                        .filter(lower -> !lower.test())
                        .map(lower -> view(lower, locale))
                        .toList());
    }

    private List<Row> facts(Authority authority, Locale locale) {
        var zone = Words.offset(clock.instant(), authority.zone());
        var facts = new ArrayList<Row>();
        facts.add(new Row(
                words.text("directory.place"),
                authority.city() == null ? zone : authority.city().in(locale) + ", " + zone));
        facts.add(new Row(words.text("directory.languages"), languages(authority.letterLanguages(), locale)));
        if (!authority.languagesToConfirm().isEmpty()) {
            facts.add(new Row(
                    words.text("directory.languages-verify"), languages(authority.languagesToConfirm(), locale)));
        }
        return facts;
    }

    private static String languages(List<String> codes, Locale locale) {
        return codes.stream()
                .map(code -> Languages.name(Locale.forLanguageTag(code), locale))
                .collect(Collectors.joining(", "));
    }
}
