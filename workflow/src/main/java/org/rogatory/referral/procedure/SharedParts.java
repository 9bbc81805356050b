package org.rogatory.referral.procedure;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.referral.contact.ContactBook;
import org.rogatory.referral.contact.Safeties;
import org.rogatory.referral.contact.SafetySaid;
import org.rogatory.referral.contact.SafetyView;
import org.rogatory.referral.share.SharedField;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What a file tells of itself where it is passed on, so that nobody has to write it a second time. Of the first contact
 * codes alone: what else the person has said there is passed on by nobody but who writes it.
 */
@Configuration(proxyBeanMethods = false)
class SharedParts {

    private record Part(String field, BiFunction<CaseFile, Officer, Optional<String>> told) implements SharedField {

        @Override
        public Optional<String> words(CaseFile file, Officer officer) {
            return told.apply(file, officer);
        }
    }

    @Bean
    SharedField sharedName(ContactBook book) {
        return new Part("names", book::nameToPassOn);
    }

    @Bean
    SharedField sharedWays(ContactBook book) {
        return new Part("contacts", book::waysToPassOn);
    }

    @Bean
    SharedField sharedNeeds(Safeties safeties) {
        return new Part(
                "needs",
                (file, officer) -> said(safeties, file)
                        .map(SafetySaid::needs)
                        .filter(Predicate.not(List::isEmpty))
                        .map(needs -> String.join(" ", needs)));
    }

    @Bean
    SharedField sharedSafety(Safeties safeties) {
        return new Part("safety", (file, officer) -> said(safeties, file).map(SafetySaid::safe));
    }

    @Bean
    SharedField sharedLanguage(Safeties safeties) {
        return new Part("language", (file, officer) -> said(safeties, file).map(SafetySaid::language));
    }

    private static Optional<SafetySaid> said(Safeties safeties, CaseFile file) {
        return safeties.of(file).map(SafetyView::said);
    }
}
