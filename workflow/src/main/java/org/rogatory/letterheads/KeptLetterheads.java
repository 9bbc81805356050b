package org.rogatory.letterheads;

import java.util.Locale;
import java.util.Optional;
import org.rogatory.cases.ReadOnce;
import org.rogatory.directory.UzbekScript;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators have recorded, read once for all letters of one transaction. */
@Service
class KeptLetterheads implements Letterheads {

    private static final String LATIN = "uz";

    private final ReadOnce<Head, Optional<LetterheadView>> recorded;

    KeptLetterheads(KeptLetterheadRepository heads) {
        this.recorded = new ReadOnce<>(head -> heads.of(head.authority(), head.language(), Limit.of(1)).stream()
                .map(KeptLetterhead::view)
                .findFirst());
    }

    /** Whose head in which language. */
    private record Head(String authority, String language) {}

    @Override
    @Transactional(readOnly = true)
    public Optional<HeadWords> of(String authority, String language) {
        return recorded.of(new Head(authority, language))
                .map(LetterheadView::words)
                .filter(words -> !words.empty());
    }

    @Override
    @Transactional(readOnly = true)
    public Locale written(String authority, Locale language) {
        if (!LATIN.equals(language.toLanguageTag())) {
            return language;
        }
        return recorded.of(new Head(authority, UzbekScript.CYRILLIC))
                .filter(LetterheadView::chosen)
                .map(head -> Locale.forLanguageTag(head.language()))
                .orElse(language);
    }
}
