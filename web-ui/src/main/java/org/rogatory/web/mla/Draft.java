package org.rogatory.web.mla;

import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import tools.jackson.databind.node.ObjectNode;

/** A draft in the hands of the officer who writes it. */
record Draft(CaseFile file, ObjectNode content, Officer officer) {

    String caseRef() {
        return file.caseRef();
    }

    /** Where its pages lie. */
    String address(DraftTopic topic) {
        return "/drafts/" + file.caseRef() + "/" + topic.slug();
    }

    /** The same draft with another content. */
    Draft with(ObjectNode other) {
        return new Draft(file, other, officer);
    }
}
