package org.rogatory.web.referral;

import java.util.List;
import org.rogatory.web.shared.ActionView;
import org.rogatory.web.shared.FindingView;
import org.rogatory.web.shared.Row;

/**
 * One track on the page of a file.
 *
 * @param key of the messages of the track
 * @param status how it stands, in words
 * @param told what the reader has to know now
 * @param facts since when, and all days
 * @param acts what he can do next
 * @param course what was said and decided, the latest first
 */
record TrackCard(
        String key,
        String title,
        String status,
        List<FindingView> told,
        List<Row> facts,
        List<ActionView> acts,
        List<Said> course) {

    TrackCard {
        told = List.copyOf(told);
        facts = List.copyOf(facts);
        acts = List.copyOf(acts);
        course = List.copyOf(course);
    }

    /**
     * One line of the course: what and when, codes in words, what was written.
     *
     * @param papers what the documents are on which it rests
     * @param href where they are opened for a reason; empty where it rests on none
     */
    record Said(String what, String codes, String text, List<String> papers, String href) {

        Said {
            papers = List.copyOf(papers);
        }

        Said(String what, String codes, String text) {
            this(what, codes, text, List.of(), "");
        }

        Said resting(List<String> on, String opened) {
            return on.isEmpty() ? this : new Said(what, codes, text, on, opened);
        }
    }
}
