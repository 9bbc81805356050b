package org.rogatory.web.mla;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The pages of the interview about an extradition; those that do more than ask stand beside. The request for arrest
 * that goes before is asked on the same pages, so that nothing is written twice.
 */
@Configuration(proxyBeanMethods = false)
class ExtraditionTopics {

    private static final String BLOCK = "extradition";
    private static final String ARREST = "provisional";
    private static final String PASSAGE = "transit";

    private static final DraftField ZONE = DraftField.choice(SurrenderChoices.ZONES, ARREST, "zone");

    @Bean
    TopicForm happenedForm() {
        return ExtraditionTopicForm.of(
                DraftTopic.HAPPENED,
                DraftField.of(Shape.AREA, "conducting_authority"),
                DraftField.of(Shape.LINE, "case_number"),
                DraftField.of(Shape.DATE, "opened"),
                DraftField.of(Shape.AREA, "subject_nature"),
                DraftField.of(Shape.AREA, "facts"),
                MatterForm.acts(),
                DraftField.of(Shape.DAMAGE, "damage"));
    }

    @Bean
    TopicForm warrantForm() {
        return ExtraditionTopicForm.of(
                DraftTopic.WARRANT,
                DraftField.choice(SurrenderChoices.PURPOSES, BLOCK, "purpose"),
                DraftField.of(Shape.ORDER, BLOCK, "arrest_warrant"),
                judgment(Shape.LINE, "by"),
                judgment(Shape.LINE, "number"),
                judgment(Shape.DATE, "date"),
                judgment(Shape.DATE, "final_on"),
                judgment(Shape.LINE, "sentence"),
                judgment(Shape.LINE, "served"),
                judgment(Shape.YES, "in_absentia"),
                DraftField.of(Shape.AREA, BLOCK, "in_absentia"),
                DraftField.of(Shape.ORDER, ARREST, "warrant"));
    }

    private static DraftField judgment(Shape shape, String part) {
        return DraftField.of(shape, BLOCK, "judgment", part);
    }

    @Bean
    TopicForm specialityForm() {
        return ExtraditionTopicForm.of(
                DraftTopic.SPECIALITY,
                DraftField.choice(SurrenderChoices.CONSENTS, BLOCK, "consent_purpose"),
                DraftField.choice(SurrenderChoices.EVERY_STATE, BLOCK, "third_state"),
                DraftField.of(Shape.DATE, BLOCK, "surrendered_on"),
                DraftField.of(Shape.AREA, BLOCK, "statement"));
    }

    @Bean
    TopicForm limitationForm() {
        return ExtraditionTopicForm.of(
                DraftTopic.LIMITATION,
                DraftField.of(Shape.DATE, BLOCK, "limitation", "last_day"),
                DraftField.of(Shape.AREA, BLOCK, "limitation", "text"),
                DraftField.of(Shape.AREA, BLOCK, "limitation", "note"));
    }

    @Bean
    TopicForm nationalityForm() {
        return ExtraditionTopicForm.of(DraftTopic.NATIONALITY, DraftField.of(Shape.AREA, BLOCK, "nationality_check"));
    }

    @Bean
    TopicForm dualCriminalityForm() {
        return ExtraditionTopicForm.of(
                DraftTopic.DUAL_CRIMINALITY, DraftField.of(Shape.AREA, BLOCK, "dual_criminality"));
    }

    @Bean
    TopicForm assurancesForm() {
        return ExtraditionTopicForm.of(DraftTopic.ASSURANCES, DraftField.of(Shape.LINES, BLOCK, "assurances"));
    }

    @Bean
    TopicForm custodyForm() {
        return ExtraditionTopicForm.of(
                DraftTopic.CUSTODY,
                DraftField.of(Shape.AREA, ARREST, "intention"),
                DraftField.of(Shape.LINE, ARREST, "interpol_notice"),
                DraftField.of(Shape.LINE, ARREST, "channel"),
                DraftField.of(Shape.LINE, ARREST, "duty_contact"),
                DraftField.of(Shape.LINE, ARREST, "reference"),
                DraftMoment.of(ZONE, ARREST, "requested_at"),
                DraftMoment.of(ZONE, ARREST, "arrested_at"),
                ZONE,
                DraftField.of(Shape.LINE, ARREST, "place"));
    }

    @Bean
    TopicForm transitForm() {
        return ExtraditionTopicForm.of(
                DraftTopic.TRANSIT,
                DraftField.of(Shape.AREA, PASSAGE, "route"),
                DraftField.choice(SurrenderChoices.MEANS, PASSAGE, "means"),
                DraftField.of(Shape.DATE, PASSAGE, "first_day"),
                DraftField.of(Shape.DATE, PASSAGE, "last_day"),
                DraftField.of(Shape.LINE, PASSAGE, "escort"),
                DraftField.of(Shape.LINE, PASSAGE, "landing"));
    }

    @Bean
    TopicForm surrenderFormalitiesForm() {
        return new ExtraditionTopicForm(DraftTopic.SURRENDER_FORMALITIES, formalities());
    }

    /** How soon, in which language and with which papers a person is asked for. */
    static List<DraftPart> formalities() {
        return List.of(
                DraftField.of(Shape.YES, "urgency", "urgent"),
                DraftField.of(Shape.LINE, "urgency", "reason"),
                DraftField.of(Shape.DATE, "urgency", "wanted_by"),
                DraftField.of(Shape.YES, "confidentiality", "yes"),
                DraftField.of(Shape.LINE, "confidentiality", "reason"),
                DraftField.choice("languages", "language"),
                DraftField.choice("translations", "translation"),
                DraftField.of(Shape.LINE, "translation_reason"),
                DraftField.choice("letter-layouts", "letter", "layout"),
                DraftField.choice("text-languages", "letter", "texts"),
                FormalitiesForm.attachments(),
                FormalitiesForm.SIGNATURE);
    }
}
