package org.rogatory.web.referral;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.web.shared.ActionView;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.StatusView;

/**
 * Help on the page of a file.
 *
 * @param facts how far it is, and what is looked at again when
 * @param acts what the reader can do about needs, plans and the end of help
 * @param needs what was assessed last; null where nothing was
 * @param safety the safety plan; null where there is none
 * @param serviceActs what he can do about services
 * @param course what was said, the latest first
 */
record SupportCard(
        List<Row> facts,
        List<ActionView> acts,
        @Nullable Said needs,
        @Nullable Said safety,
        List<Goal> goals,
        List<ActionView> serviceActs,
        List<Service> services,
        List<Said> course) {

    SupportCard {
        facts = List.copyOf(facts);
        acts = List.copyOf(acts);
        goals = List.copyOf(goals);
        serviceActs = List.copyOf(serviceActs);
        services = List.copyOf(services);
        course = List.copyOf(course);
    }

    /** What was said with one act: what, when and by whom, codes in words, what was written. */
    record Said(String what, String codes, String text) {}

    /** A goal of the plan; what became of it is empty while it is open. */
    record Goal(int number, String text, String detail, String outcome) {}

    /** One service. */
    record Service(String title, StatusView status, List<Row> facts, List<Said> said) {

        Service {
            facts = List.copyOf(facts);
            said = List.copyOf(said);
        }
    }
}
