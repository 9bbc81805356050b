package org.rogatory.web.mla;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages of the interview about a transfer; those that do more than ask stand beside. */
@Configuration(proxyBeanMethods = false)
class TransferTopics {

    private static final String BLOCK = "transfer";
    private static final String CONSENT = "consent";

    @Bean
    TopicForm directionForm() {
        return ExtraditionTopicForm.of(
                DraftTopic.DIRECTION,
                DraftField.choice(TransferChoices.DIRECTIONS, BLOCK, "direction"),
                DraftField.choice(TransferChoices.METHODS, BLOCK, "method"),
                DraftField.of(Shape.AREA, "conducting_authority"),
                DraftField.of(Shape.LINE, "case_number"),
                DraftField.of(Shape.DATE, "opened"),
                DraftField.of(Shape.AREA, "subject_nature"),
                DraftField.of(Shape.AREA, "facts"));
    }

    @Bean
    TopicForm inForceForm() {
        return ExtraditionTopicForm.of(
                DraftTopic.IN_FORCE,
                judgment(Shape.LINE, "by"),
                judgment(Shape.LINE, "number"),
                judgment(Shape.DATE, "date"),
                judgment(Shape.DATE, "final_on"));
    }

    private static DraftField judgment(Shape shape, String part) {
        return DraftField.of(shape, BLOCK, "judgment", part);
    }

    @Bean
    TopicForm consentForm() {
        return ExtraditionTopicForm.of(
                DraftTopic.CONSENT,
                DraftField.of(Shape.DATE, BLOCK, CONSENT, "date"),
                DraftField.choice(TransferChoices.CONSENT_FORMS, BLOCK, CONSENT, "form"),
                DraftField.choice(TransferChoices.TONGUES, BLOCK, CONSENT, "language"),
                DraftField.of(Shape.LINE, BLOCK, CONSENT, "interpreter"),
                DraftField.of(Shape.LINE, BLOCK, CONSENT, "representative"));
    }

    @Bean
    TopicForm reportsForm() {
        return ExtraditionTopicForm.of(
                DraftTopic.REPORTS, DraftField.choices(TransferChoices.REPORTS, BLOCK, "reports"));
    }

    @Bean
    TopicForm claimsForm() {
        return ExtraditionTopicForm.of(
                DraftTopic.CLAIMS,
                DraftField.of(Shape.YES, BLOCK, "claims"),
                DraftField.choice(TransferChoices.SETTLED, BLOCK, "damage_paid"),
                DraftField.of(Shape.AREA, BLOCK, "pending"));
    }

    @Bean
    TopicForm transferFormalitiesForm() {
        return new ExtraditionTopicForm(DraftTopic.TRANSFER_FORMALITIES, ExtraditionTopics.formalities());
    }
}
