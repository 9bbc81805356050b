package org.rogatory.web.mla;

import java.util.List;
import java.util.Optional;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Which State is asked to agree, through which authority, and on which instruments. */
@Component
class TransferBasisForm implements TopicForm {

    private static final String REQUESTED = "requested";

    private final AddresseeForm addressee;
    private final Directory directory;

    TransferBasisForm(AddresseeForm addressee, Directory directory) {
        this.addressee = addressee;
        this.directory = directory;
    }

    @Override
    public DraftTopic topic() {
        return DraftTopic.TRANSFER_BASIS;
    }

    @Override
    public List<DraftPart> parts() {
        return List.of(
                DraftField.choice("states", REQUESTED),
                DraftField.choice("authorities", "requested_authority"),
                DraftField.choices(BasisForm.LIST, "legal_basis"),
                DraftField.of(Shape.AREA, "articles"));
    }

    @Override
    public void write(ObjectNode content, Typed typed) {
        var before = content.path(REQUESTED).asString("");
        TopicForm.super.write(content, typed);
        addressee.follow(content, before, typed, this::first);
    }

    /** Transfers have an addressee of their own in some States. */
    private Optional<Authority> first(String state) {
        return directory.defaultFor(state, Drafts.SENTENCED).or(() -> directory.mlaDefault(state));
    }
}
