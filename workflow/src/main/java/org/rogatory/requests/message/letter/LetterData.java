package org.rogatory.requests.message.letter;

import org.rogatory.documents.ContentJson;
import org.rogatory.documents.letter.Letter;
import org.rogatory.documents.letter.LetterNumber;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The data inside a letter, of the published schema {@code mla-letter-1}: what its pages show, and nothing more. */
final class LetterData {

    private static final JsonMapper JSON = ContentJson.mapper();

    private LetterData() {}

    /** The letter with its own data in it. */
    static Letter carriedBy(Letter letter, LetterHead head, ObjectNode content) {
        var data = JSON.createObjectNode();
        data.putArray("enclosures");
        data.put("schema", "mla-letter-1");
        data.put("template", letter.form().templateVersion());
        data.put("kind", letter.kind());
        data.put("language", letter.language().toLanguageTag());
        data.put("reference", letter.reference());
        if (letter.counterpartReference() != null) {
            data.put("counterpart_reference", letter.counterpartReference());
        }
        data.put("date", letter.date().toString());
        if (head.number() != null) {
            number(data.putObject("number"), head.number());
            if (head.answered() != null) {
                number(data.putObject("answers"), head.answered());
            }
        }
        sender(data.putObject("sender"), letter.head());
        party(data.putObject("addressee"), letter.addressee());
        if (letter.signatoryOffice() != null) {
            data.put("signatory_office", letter.signatoryOffice());
        }
        content.remove("attachments");
        data.set("content", content);
        letter.annexes().forEach(annex -> annex(data.withArray("enclosures").addObject(), annex));
        return letter.carrying(JSON.writeValueAsString(data));
    }

    /** The same data naming who signs, as the seal does. */
    static String signed(String data, SignedBy by, String position) {
        var signed = (ObjectNode) JSON.readTree(data);
        var signatory = signed.putObject("signatory");
        signatory
                .put("name", by.name())
                .put("position", position)
                .put("basis", by.basis().key());
        if (by.forWhom() != null) {
            signatory.put("on_behalf_of", by.forWhom());
        }
        if (by.orderNumber() != null) {
            var order = signatory.putObject("order").put("number", by.orderNumber());
            order.put("date", String.valueOf(by.orderDate()));
        }
        return JSON.writeValueAsString(signed);
    }

    private static void number(ObjectNode node, LetterNumber number) {
        node.put("number", number.number());
        if (number.day() != null) {
            node.put("date", number.day().toString());
        }
    }

    private static void annex(ObjectNode node, Letter.Annex annex) {
        node.put("kind", annex.kind()).put("name", annex.name());
        if (annex.sha256() != null) {
            node.put("sha256", annex.sha256());
        }
    }

    private static void sender(ObjectNode node, Letter.Letterhead head) {
        party(node, new Letter.Party(head.authority(), head.state(), head.city()));
        if (head.address() != null) {
            node.put("address", head.address());
        }
        if (!head.contacts().isEmpty()) {
            var contacts = node.putArray("contacts");
            head.contacts().forEach(line -> contacts.add(line));
        }
    }

    private static void party(ObjectNode node, Letter.Party party) {
        node.put("authority", party.authority()).put("state", party.state());
        if (party.city() != null) {
            node.put("city", party.city());
        }
    }
}
