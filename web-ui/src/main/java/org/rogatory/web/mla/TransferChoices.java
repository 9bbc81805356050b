package org.rogatory.web.mla;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.requests.TextLanguage;
import org.rogatory.web.shared.Languages;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** What is chosen about the transfer of a sentenced person, in the reader's words. */
@Component
class TransferChoices {

    static final String DIRECTIONS = "transfer-directions";
    static final String METHODS = "enforcement-methods";
    static final String CONSENT_FORMS = "consent-forms";
    static final String REPORTS = "transfer-reports";
    static final String SETTLED = "claims-settled";
    static final String TONGUES = "explained-in";

    private final Words words;

    TransferChoices(Words words) {
        this.words = words;
    }

    /** Empty for a list of another matter. */
    Optional<List<Option>> of(String list) {
        return Optional.ofNullable(
                switch (list) {
                    case DIRECTIONS ->
                        named("direction", "sentencing_state", "administering_state", "sentencing_on_application");
                    case METHODS -> named("method", "continued", "converted");
                    case CONSENT_FORMS ->
                        named("consent-form", "written", "before_consul", "before_judge", "by_representative");
                    case REPORTS -> named("report-on", "medical", "social", "conduct");
                    case SETTLED -> named("settled", "none", "paid", "partly_paid", "unpaid");
                    case TONGUES -> tongues();
                    default -> null;
                });
    }

    private List<Option> named(String list, String... codes) {
        return Stream.of(codes)
                .map(code -> new Option(code, words.text("transfer." + list + "." + code)))
                .toList();
    }

    private List<Option> tongues() {
        return TextLanguage.OFFERED.stream()
                .map(code -> new Option(code, Languages.name(Locale.forLanguageTag(code), words.language())))
                .toList();
    }
}
