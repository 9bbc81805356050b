package org.rogatory.web.mla;

import java.util.List;
import java.util.Set;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.law.Finding;
import org.rogatory.requests.RequestForms;
import org.rogatory.web.shared.DraftPlaces;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A draft in the hands of the officer who writes it, or a request on paper in those of who writes down what it says.
 *
 * @param content as he reads it
 * @param closed the keys of the sections that are for others by name
 */
record Draft(CaseFile file, ObjectNode content, Officer officer, Set<String> closed) {

    /** How the key of what is asked for an item begins, and how the rows of items are called. */
    private static final String SECTION = "assistance-";

    private static final String ROW = "item-";

    Draft {
        closed = Set.copyOf(closed);
    }

    /** One of which he reads everything. */
    Draft(CaseFile file, ObjectNode content, Officer officer) {
        this(file, content, officer, Set.of());
    }

    /** Whether a field of the content, or a row of its items, is for others by name. */
    boolean closes(String place) {
        return place.matches(ROW + "\\d{1,4}")
                ? closed.contains(SECTION + (Integer.parseInt(place.substring(ROW.length())) + 1))
                : closed.contains(ContentKeys.block(place));
    }

    /** Whether a content says something where another is named. */
    boolean oversteps(JsonNode other) {
        return closed.stream()
                .map(key -> key.startsWith(SECTION)
                        ? other.path("assistance")
                                .path(Integer.parseInt(key.substring(SECTION.length())) - 1)
                                .path("facts")
                        : other.path(key))
                .anyMatch(said -> said.isContainer()
                        ? !said.isEmpty()
                        : !said.asString("").isBlank());
    }

    String caseRef() {
        return file.caseRef();
    }

    /** Where its pages lie. */
    String address(DraftTopic topic) {
        return DraftPlaces.page(file, topic.slug());
    }

    /** Whether it came on paper: it is addressed to us and nothing of it leaves. */
    boolean received() {
        return !file.outgoing();
    }

    /** Where it is left to. */
    String home() {
        return received() ? "/cases/" + file.caseRef() : "/drafts";
    }

    /** What it is interviewed about: who tells something on his own account asks for no assistance, and who is asked knows by whom. */
    List<DraftTopic> topics() {
        return interview().topics(file).stream()
                .filter(topic -> topic != DraftTopic.NEEDED || !tells())
                .filter(topic -> topic != DraftTopic.ADDRESSEE || !received())
                .toList();
    }

    Interview interview() {
        return Interview.of(file);
    }

    /** Where on its pages a finding is mended. */
    FindingPlaces.Place place(Finding finding) {
        return interview().place(finding, content);
    }

    /** Whether it asks only for an arrest before the request for extradition. */
    boolean arrestOnly() {
        return RequestForms.PROVISIONAL_ARREST.equals(file.form());
    }

    /** Whether it asks no more than that a person is let through. */
    boolean transit() {
        return RequestForms.TRANSIT.equals(file.form());
    }

    /** The page after a page. */
    DraftTopic after(DraftTopic topic) {
        var all = topics();
        return all.get(Math.min(all.indexOf(topic) + 1, all.size() - 1));
    }

    /** Whether it tells something without being asked, and asks for nothing. */
    boolean tells() {
        return RequestForms.spontaneous(file.form());
    }

    /** Whether it asks for more in the matter of an earlier request. */
    boolean supplements() {
        return RequestForms.SUPPLEMENT.equals(file.form());
    }

    /** The same draft with another content. */
    Draft with(ObjectNode other) {
        return new Draft(file, other, officer, closed);
    }
}
