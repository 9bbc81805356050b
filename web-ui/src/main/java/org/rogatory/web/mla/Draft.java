package org.rogatory.web.mla;

import java.util.List;
import java.util.stream.Stream;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.mla.MlaForms;
import tools.jackson.databind.node.ObjectNode;

/** A draft in the hands of the officer who writes it, or a request on paper in those of who writes down what it says. */
record Draft(CaseFile file, ObjectNode content, Officer officer) {

    String caseRef() {
        return file.caseRef();
    }

    /** Where its pages lie. */
    String address(DraftTopic topic) {
        return "/drafts/" + file.caseRef() + "/" + topic.slug();
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
        return Stream.of(DraftTopic.values())
                .filter(topic -> topic != DraftTopic.NEEDED || !tells())
                .filter(topic -> topic != DraftTopic.ADDRESSEE || !received())
                .toList();
    }

    /** The page after a page. */
    DraftTopic after(DraftTopic topic) {
        var all = topics();
        return all.get(Math.min(all.indexOf(topic) + 1, all.size() - 1));
    }

    /** Whether it tells something without being asked, and asks for nothing. */
    boolean tells() {
        return MlaForms.spontaneous(file.form());
    }

    /** Whether it asks for more in the matter of an earlier request. */
    boolean supplements() {
        return MlaForms.SUPPLEMENT.equals(file.form());
    }

    /** The same draft with another content. */
    Draft with(ObjectNode other) {
        return new Draft(file, other, officer);
    }
}
